// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/CueSheetReader.h"

#include "disc/SheetEncoding.h"
#include "disc/SheetReading.h"

#include "base/Text.h"

#include <map>

namespace lacquer {

namespace {

constexpr int japanese = 0x69;

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// "kind" of a command or REM key that is CD-TEXT.
std::optional<CdTextKind> kindOf(const QString& word)
{
    static const std::map<QString, CdTextKind> kinds = {
        {QStringLiteral("TITLE"), CdTextKind::Title},           {QStringLiteral("PERFORMER"), CdTextKind::Performer},
        {QStringLiteral("SONGWRITER"), CdTextKind::Songwriter}, {QStringLiteral("COMPOSER"), CdTextKind::Composer},
        {QStringLiteral("ARRANGER"), CdTextKind::Arranger},     {QStringLiteral("MESSAGE"), CdTextKind::Message}};
    const auto found = kinds.find(word);
    return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

class CueReading {
public:
    CueSheet read(const DecodedSheet& decoded)
    {
        sheet_.encoding = decoded.encoding;
        reading_.noteEncoding(decoded.encoding, decoded.guessed, decoded.damaged);
        const QString& text = decoded.text;
        for (qsizetype at = 0; at < text.size() && !full_ && !reading_.hopeless();) {
            qsizetype end = at;
            while (end < text.size() && text[end] != QLatin1Char('\n') && text[end] != QLatin1Char('\r'))
                ++end;
            ++line_;
            command(text.mid(at, end - at).trimmed());
            at = end + (text.mid(end, 2) == QLatin1String("\r\n") ? 2 : 1);
        }
        finish();
        return std::move(sheet_);
    }

private:
    void add(DiscSeverity severity, const char* code, const QString& message, const QString& remedy = {})
    {
        reading_.add(severity, code, line_, message, remedy);
    }

    /// Takes the first word away.
    static QString word(QString& rest)
    {
        qsizetype end = 0;
        while (end < rest.size() && !rest[end].isSpace())
            ++end;
        const QString first = rest.left(end);
        rest = rest.mid(end).trimmed();
        return first;
    }

    /// What stands in quotation marks, up to the last one: some programs write them within titles, too.
    QString unquoted(const QString& rest, QString* behind = nullptr)
    {
        if (!rest.startsWith(QLatin1Char('"')))
            return rest;
        const qsizetype end = rest.lastIndexOf(QLatin1Char('"'));
        if (end == 0) {
            add(DiscSeverity::Note, "cue-quotation-open", Text::tr("A quotation mark is not closed."));
            return rest.mid(1);
        }
        if (behind)
            *behind = rest.mid(end + 1).trimmed();
        QString inner = rest.mid(1, end - 1);
        return inner.replace(QLatin1String("\\\""), QLatin1String("\""));
    }

    CueSheet::Track* track() { return sheet_.tracks.empty() ? nullptr : &sheet_.tracks.back(); }

    CueSheet::Track* trackFor(const QString& what)
    {
        if (sheet_.tracks.empty())
            add(DiscSeverity::Warning, "cue-before-track",
                Text::tr("%1 stands before the first TRACK and was passed over.").arg(what));
        return track();
    }

    void command(QString rest)
    {
        if (rest.isEmpty())
            return;
        const QString name = word(rest).toUpper();
        if (const auto kind = kindOf(name)) {
            keep(*kind, unquoted(rest));
        } else if (name == QLatin1String("REM")) {
            remark(rest);
        } else if (name == QLatin1String("FILE")) {
            file(rest);
        } else if (name == QLatin1String("TRACK")) {
            begin(rest);
        } else if (name == QLatin1String("INDEX")) {
            index(rest);
        } else if (name == QLatin1String("PREGAP") || name == QLatin1String("POSTGAP")) {
            gap(name, rest);
        } else if (name == QLatin1String("FLAGS")) {
            flags(rest);
        } else if (name == QLatin1String("ISRC")) {
            if (auto* current = trackFor(name))
                current->isrc = reading_.isrc(unquoted(rest), line_);
        } else if (name == QLatin1String("CATALOG") || name == QLatin1String("UPC_EAN")) {
            sheet_.barcode = reading_.barcode(unquoted(rest), line_);
        } else if (name == QLatin1String("CDTEXTFILE")) {
            sheet_.cdTextFile = unquoted(rest);
            sheet_.cdTextFileOutside = reading_.outside(sheet_.cdTextFile, line_);
        } else if (name == QLatin1String("GENRE") || name == QLatin1String("DISC_ID")) {
            remark(name + QLatin1Char(' ') + rest);
        } else {
            add(DiscSeverity::Note, "cue-command-unknown",
                Text::tr("'%1' is no command of cue sheets and was passed over.").arg(harmless(name.left(40))));
        }
    }

    void keep(CdTextKind kind, const QString& text)
    {
        if (!text.isEmpty())
            words_[kind][sheet_.tracks.size()] = text;
    }

    void remark(QString rest)
    {
        const QString key = word(rest).toUpper();
        const QString value = unquoted(rest);
        if (key.isEmpty())
            return;
        if (const auto kind = kindOf(key))
            keep(*kind, value);
        else if (key == QLatin1String("FILE-BEGINS-AT"))
            sheet_.beginsAt = sheetTime(value);
        else if (key == QLatin1String("DISC_ID") && isAscii(value))
            discId_ = value;
        else if (key == QLatin1String("UPC") && sheet_.barcode.isEmpty())
            sheet_.barcode = reading_.barcode(value, line_);
        if (key == QLatin1String("GENRE") && sheet_.tracks.empty() && isAscii(value))
            genre_ = value;
        sheet_.remarks.push_back({int(sheet_.tracks.size()), key, value});
    }

    void file(const QString& rest)
    {
        CueSheet::File file;
        file.line = line_;
        QString type;
        file.name = unquoted(rest, &type);
        if (!rest.startsWith(QLatin1Char('"'))) {
            // The last word is the type; a name without one that has no spaces is the whole.
            const qsizetype space = rest.lastIndexOf(QLatin1Char(' '));
            type = space < 0 ? QString() : rest.mid(space + 1);
            file.name = space < 0 ? rest : rest.left(space).trimmed();
        }
        // Some programs double the backslashes of Windows' paths; two at the beginning name a server.
        QString behindFirst = file.name.mid(1);
        file.name = file.name.left(1) + behindFirst.replace(QLatin1String("\\\\"), QLatin1String("\\"));
        file.type = type.toUpper();
        if (file.name.isEmpty())
            add(DiscSeverity::Error, "cue-file-nameless", Text::tr("FILE names no file."),
                Text::tr("Write its name there."));
        static const QStringList known = {QStringLiteral("WAVE"),
                                          QStringLiteral("BINARY"),
                                          QStringLiteral("MOTOROLA"),
                                          QStringLiteral("AIFF"),
                                          QStringLiteral("MP3"),
                                          QStringLiteral("FLAC"),
                                          QString()};
        if (!known.contains(file.type))
            add(DiscSeverity::Note, "cue-file-type",
                Text::tr("'%1' is no kind of file that cue sheets know.").arg(harmless(type.left(40))));
        file.outside = reading_.outside(file.name, line_);
        sheet_.files.push_back(file);
    }

    void begin(QString rest)
    {
        if (sheet_.tracks.size() == 99) {
            add(DiscSeverity::Error, "sheet-too-many-tracks",
                Text::tr("The sheet has more than 99 tracks; the rest was not read."),
                Text::tr("A disc cannot hold them: make two sheets."));
            full_ = true;
            return;
        }
        bool isNumber = false;
        const int number = word(rest).toInt(&isNumber);
        const int expected = sheet_.tracks.empty() ? 1 : sheet_.tracks.back().number + 1;
        CueSheet::Track track;
        track.number = isNumber && number > 0 && number < 100 ? number : expected;
        track.mode = rest.isEmpty() ? QStringLiteral("AUDIO") : word(rest).toUpper();
        track.line = line_;
        sheet_.tracks.push_back(track);
        if (!isNumber || number != expected)
            add(DiscSeverity::Warning, "cue-track-number",
                Text::tr("Track %1 was expected here; tracks count as they stand.").arg(expected));
        if (track.mode != QLatin1String("AUDIO"))
            add(DiscSeverity::Error, "sheet-no-audio",
                Text::tr("Track %1 is no sound but %2.")
                    .arg(QString::number(track.number), harmless(track.mode.left(40))),
                Text::tr("Only audio discs can be read."));
    }

    void index(QString rest)
    {
        bool isNumber = false;
        const int number = word(rest).toInt(&isNumber);
        const auto frames = sheetTime(word(rest));
        auto* current = trackFor(QStringLiteral("INDEX"));
        if (!current)
            return;
        if (!isNumber || !frames) {
            add(DiscSeverity::Error, "cue-index-unreadable",
                Text::tr("INDEX needs a number and a time such as 03:25:74."), Text::tr("Correct the line."));
            return;
        }
        if (sheet_.files.empty()) {
            add(DiscSeverity::Error, "cue-file-missing", Text::tr("INDEX stands before any FILE."),
                Text::tr("Say which file it counts in."));
            return;
        }
        const CueSheet::Mark mark{int(sheet_.files.size()) - 1, *frames};
        const CueSheet::Mark before =
            !current->indexes.empty() ? current->indexes.back() : current->pause.value_or(CueSheet::Mark{-1, 0});
        if (mark.file == before.file && mark.frames <= before.frames)
            add(DiscSeverity::Warning, "cue-index-order", Text::tr("This index does not come after the one before it."),
                Text::tr("Put them in order."));
        if (number == 0 && !current->pause && current->indexes.empty())
            current->pause = mark;
        else if (number == int(current->indexes.size()) + 1 && number <= 99)
            current->indexes.push_back(mark);
        else
            add(DiscSeverity::Error, "cue-index-number",
                Text::tr("Index %1 is out of turn and was passed over.").arg(number),
                Text::tr("Indexes count 00, 01, 02 …"));
    }

    void gap(const QString& name, const QString& rest)
    {
        const auto frames = sheetTime(rest);
        auto* current = trackFor(name);
        if (!current)
            return;
        if (!frames)
            add(DiscSeverity::Error, "cue-gap-unreadable", Text::tr("%1 needs a time such as 00:02:00.").arg(name),
                Text::tr("Correct the line."));
        else if (name == QLatin1String("PREGAP"))
            current->pregap = *frames;
        else
            current->postgap = *frames;
    }

    void flags(QString rest)
    {
        auto* current = trackFor(QStringLiteral("FLAGS"));
        while (current && !rest.isEmpty()) {
            const QString flag = word(rest).toUpper();
            if (flag == QLatin1String("DCP"))
                current->copyPermitted = true;
            else if (flag == QLatin1String("PRE"))
                current->preEmphasis = true;
            else if (flag == QLatin1String("SCMS"))
                current->serialCopy = true;
            else
                add(DiscSeverity::Warning, "cue-flag-unknown",
                    Text::tr("The flag '%1' means nothing here and was passed over.").arg(harmless(flag.left(40))));
        }
    }

    void finish()
    {
        for (std::size_t i = 0; i < sheet_.tracks.size(); ++i)
            if (const CueSheet::Track& track = sheet_.tracks[i]; track.indexes.empty())
                reading_.add(DiscSeverity::Error, "cue-index-one-missing", track.line,
                             Text::tr("Track %1 has no index 01.").arg(track.number), Text::tr("Say where it begins."),
                             int(i) + 1);
        if (sheet_.tracks.empty())
            reading_.add(DiscSeverity::Error, "sheet-no-tracks", 0, Text::tr("The sheet has no track."),
                         Text::tr("Is this a cue sheet?"));
        CdTextBlock block;
        block.genre = genre_;
        block.discId = discId_;
        if (sheet_.encoding == QLatin1String("Shift_JIS")) {
            block.charset = CdTextCharset::MsJis;
            block.language = japanese;
        }
        for (const auto& [kind, words] : words_) {
            auto& texts = block.texts[kind];
            texts.resize(sheet_.tracks.size() + 1);
            for (const auto& [track, text] : words)
                texts[track] = text;
        }
        if (!block.texts.empty() || !genre_.isEmpty() || !discId_.isEmpty())
            sheet_.texts.push_back(block);
        reading_.finish();
    }

    CueSheet sheet_;
    SheetReading reading_{sheet_};
    int line_ = 0;
    bool full_ = false;
    std::map<CdTextKind, std::map<std::size_t, QString>> words_;
    QString genre_;
    QString discId_;
};

}  // namespace

CueSheet readCueSheet(std::string_view bytes)
{
    if (bytes.size() > largestSheetBytes) {
        CueSheet sheet;
        SheetReading(sheet).add(DiscSeverity::Error, "sheet-too-large", 0,
                                Text::tr("The sheet is larger than 1 MiB and was not read."),
                                Text::tr("Is this a cue sheet?"));
        return sheet;
    }
    return CueReading().read(decodeSheet(bytes));
}

}  // namespace lacquer
