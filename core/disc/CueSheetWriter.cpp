// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/CueSheetWriter.h"

#include "disc/SheetEncoding.h"

#include "base/Barcode.h"
#include "base/Isrc.h"
#include "base/Text.h"

namespace lacquer {

namespace {

/// Beyond this, CDRWIN and some burners cut.
constexpr qsizetype longestCueText = 80;

struct CueWord {
    CdTextKind kind;
    const char* command;
};

constexpr CueWord cueWords[] = {{CdTextKind::Title, "TITLE"},           {CdTextKind::Performer, "PERFORMER"},
                                {CdTextKind::Songwriter, "SONGWRITER"}, {CdTextKind::Composer, "REM COMPOSER"},
                                {CdTextKind::Arranger, "REM ARRANGER"}, {CdTextKind::Message, "REM MESSAGE"}};

/// Collects the lines and what could not be said in them.
class CueLines {
public:
    CueLines(const DiscLayout& layout, const SheetImage& image, CueEncoding encoding)
        : layout_(layout), image_(image), encoding_(encoding)
    {
    }

    WrittenSheet written()
    {
        header();
        for (std::size_t i = 0; i < layout_.tracks.size(); ++i)
            track(layout_.tracks[i], int(i) + 1);
        return std::move(sheet_);
    }

private:
    void header()
    {
        if (layout_.barcode.size() == 13 && normalizedBarcode(layout_.barcode).ok())
            line(0, QStringLiteral("CATALOG ") + layout_.barcode);
        else if (!layout_.barcode.isEmpty())
            report(DiscSeverity::Warning, "cue-barcode-left-out", 0,
                   Text::tr("The barcode '%1' is no EAN and was left out of the cue sheet.")
                       .arg(harmless(layout_.barcode)),
                   Text::tr("Correct it."));
        words(0, 0);
        if (!layout_.texts.empty()) {
            quoted(0, 0, "REM GENRE", layout_.texts.front().genre);
            quoted(0, 0, "REM DISC_ID", layout_.texts.front().discId);
        }
        if (layout_.texts.size() > 1)
            report(DiscSeverity::Note, "cue-languages-left-out", 0,
                   Text::tr("A cue sheet holds the words of one language only."),
                   Text::tr("The others are in the DDP and the TOC."));
        line(0, QStringLiteral("REM FILE-BEGINS-AT ") + shownDiscTime(image_.beginsAt));
        const bool binary = image_.kind == SheetImage::Kind::Binary;
        line(0, QStringLiteral("FILE \"%1\" %2")
                    .arg(image_.name, binary ? QStringLiteral("BINARY") : QStringLiteral("WAVE")));
    }

    void track(const DiscTrack& track, int number)
    {
        line(1, QStringLiteral("TRACK %1 AUDIO").arg(number, 2, 10, QLatin1Char('0')));
        words(2, number);
        if (!track.isrc.isEmpty()) {
            if (const auto isrc = normalizedIsrc(track.isrc))
                line(2, QStringLiteral("ISRC ") + *isrc);
            else
                report(DiscSeverity::Warning, "cue-isrc-left-out", number,
                       Text::tr("'%1' is no ISRC and was left out of the cue sheet.").arg(harmless(track.isrc)),
                       Text::tr("Correct it."));
        }
        QString flags;
        for (const auto& [set, name] :
             {std::pair(track.copyPermitted, " DCP"), {track.preEmphasis, " PRE"}, {track.serialCopy, " SCMS"}})
            if (set)
                flags += QLatin1StringView(name);
        if (!flags.isEmpty())
            line(2, QStringLiteral("FLAGS") + flags);
        marks(track, number);
    }

    void marks(const DiscTrack& track, int number)
    {
        const std::int64_t from = image_.beginsAt;
        if (number == 1 && from == track.start() && from > firstPauseFrames)
            line(2, QStringLiteral("PREGAP ") + shownDiscTime(from - firstPauseFrames));
        // The first pause begins with the file when the file begins within it.
        if (number == 1 && from < track.start())
            mark(0, 0);
        else if (number > 1 && track.pause)
            mark(0, *track.pause - from);
        for (std::size_t i = 0; i < track.indexes.size(); ++i)
            mark(int(i) + 1, track.indexes[i] - from);
    }

    void mark(int index, std::int64_t frames)
    {
        line(2, QStringLiteral("INDEX %1 %2").arg(index, 2, 10, QLatin1Char('0')).arg(shownDiscTime(frames)));
    }

    void words(int depth, int track)
    {
        if (layout_.texts.empty())
            return;
        const CdTextBlock& block = layout_.texts.front();
        for (const CueWord& word : cueWords)
            if (const auto found = block.texts.find(word.kind);
                found != block.texts.end() && found->second.size() > std::size_t(track))
                quoted(depth, track, word.command, found->second[std::size_t(track)]);
    }

    void quoted(int depth, int track, const char* command, QString text)
    {
        if (text.isEmpty())
            return;
        const QString before = text;
        // There is no way to write one within a quotation.
        text.replace(QLatin1Char('"'), QLatin1Char('\''));
        // cdrdao and others take one before the closing mark for an escape.
        if (text.endsWith(QLatin1Char('\\')))
            text.back() = QLatin1Char('/');
        for (QChar& c : text)
            if (c < QLatin1Char(' ') || c == QChar(0x7F) || c == QChar(0x2028) || c == QChar(0x2029) ||
                c == QChar(0x85))
                c = QLatin1Char(' ');
        if (text != before)
            report(DiscSeverity::Note, "cue-quotation-mark", track,
                   Text::tr("'%1' stands in the cue sheet as '%2': quotation marks, line breaks and a backslash at the "
                            "end cannot be written there.")
                       .arg(harmless(before), harmless(text)),
                   Text::tr("Nothing needs to be done; the other files have it as it is."));
        if (text.size() > longestCueText)
            report(DiscSeverity::Warning, "cue-text-long", track,
                   Text::tr("'%1' has more than 80 characters; some burners cut it.").arg(harmless(text)),
                   Text::tr("Shorten it if that matters."));
        line(depth, QLatin1StringView(command) + QStringLiteral(" \"") + text + QLatin1Char('"'), track);
    }

    void line(int depth, const QString& text, int track = 0)
    {
        sheet_.bytes.append(std::size_t(depth) * 2, ' ');
        if (encoding_ == CueEncoding::Utf8) {
            sheet_.bytes += toUtf8(text);
        } else {
            int lost = 0;
            std::string bytes = latin1Bytes(text, lost);
            // Typographic quotation marks become plain ones there, and only the outermost may be.
            for (std::size_t i = bytes.find('"'); i != std::string::npos && i + 1 < bytes.rfind('"');) {
                const std::size_t next = bytes.find('"', i + 1);
                if (next == bytes.rfind('"'))
                    break;
                bytes[next] = '\'';
            }
            if (lost > 0)
                report(
                    DiscSeverity::Warning, "cue-text-lost", track,
                    Text::tr("%n character(s) of '%1' cannot be written as ISO-8859-1 and became '?'.", nullptr, lost)
                        .arg(harmless(text)),
                    Text::tr("Write the cue sheet as UTF-8, or use other letters."));
            sheet_.bytes += bytes;
        }
        sheet_.bytes += "\r\n";
    }

    void report(DiscSeverity severity, const char* code, int track, const QString& message, const QString& remedy)
    {
        const QString where = track ? Text::tr("cue sheet, track %1").arg(track) : Text::tr("cue sheet");
        sheet_.problems.push_back({severity, code, track, where, message, remedy});
    }

    const DiscLayout& layout_;
    const SheetImage& image_;
    CueEncoding encoding_;
    WrittenSheet sheet_;
};

}  // namespace

Result<WrittenSheet> writeCueSheet(const DiscLayout& layout, const SheetImage& image, CueEncoding encoding)
{
    if (const auto fits = checkSheetImage(layout, image); !fits)
        return fits.error();
    int lost = 0;
    if (encoding == CueEncoding::Latin1 && fromWindows1252(latin1Bytes(image.name, lost)) != image.name)
        return Error{ErrorKind::Usage,
                     Text::tr("the name '%1' cannot be written as ISO-8859-1; rename the file, or write UTF-8")
                         .arg(harmless(image.name))};
    return CueLines(layout, image, encoding).written();
}

}  // namespace lacquer
