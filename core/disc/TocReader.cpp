// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/TocReader.h"

#include "disc/DiscTime.h"
#include "disc/SheetEncoding.h"
#include "disc/SheetReading.h"
#include "disc/TocTokens.h"
#include "disc/TocWords.h"

#include "base/Text.h"

namespace lacquer {

namespace {

using Kind = TocTokens::Kind;

class TocReading {
public:
    explicit TocReading(std::string_view bytes) : tokens_(bytes) {}

    CueSheet read()
    {
        while (tokens_.peek().kind != Kind::End && !full_ && !reading_.hopeless())
            statement();
        endTrack();
        if (sheet_.tracks.empty())
            reading_.add(DiscSeverity::Error, "sheet-no-tracks", 0, Text::tr("The sheet has no track."),
                         Text::tr("Is this a TOC of cdrdao?"));
        sheet_.texts = words_.blocks(sheet_.tracks.size());
        reading_.finish();
        return std::move(sheet_);
    }

private:
    /// The part of a track that stands so far.
    struct Open {
        int firstFile = 0;
        std::optional<std::int64_t> samples = 0;  ///< nothing once a file goes on to its end
        std::optional<std::int64_t> pause;        ///< frames
        int soundFile = -1;                       ///< begins the sound where the pause's length is not known
        std::vector<std::int64_t> indexes;        ///< frames from index 01
        int line = 0;
    };

    void statement()
    {
        const TocTokens::Token token = tokens_.take();
        const std::string& word = token.text;
        if (token.kind != Kind::Word)
            return unknown(token);
        if (word == "TRACK")
            return begin(token);
        if (word == "CATALOG")
            sheet_.barcode = reading_.barcode(string(token), token.line);
        else if (word == "CD_TEXT")
            words_.read(tokens_, sheet_.tracks.size());
        else if (word == "CD_ROM" || word == "CD_ROM_XA" || word == "CD_I")
            reading_.add(DiscSeverity::Warning, "toc-no-audio-disc", token.line,
                         Text::tr("The TOC says it is no audio disc."));
        else if (word == "CD_DA")
            return;
        else if (sheet_.tracks.empty())
            unknown(token);
        else
            ofTrack(token);
    }

    void ofTrack(const TocTokens::Token& token)
    {
        const std::string& word = token.text;
        CueSheet::Track& track = sheet_.tracks.back();
        if (word == "NO") {
            const TocTokens::Token flag = tokens_.take();
            if (flag.text == "COPY")
                track.copyPermitted = false;
            else if (flag.text == "PRE_EMPHASIS")
                track.preEmphasis = false;
            else
                unknown(flag);
        } else if (word == "COPY") {
            track.copyPermitted = true;
        } else if (word == "PRE_EMPHASIS") {
            track.preEmphasis = true;
        } else if (word == "TWO_CHANNEL_AUDIO") {
            return;
        } else if (word == "ISRC") {
            track.isrc = reading_.isrc(string(token), token.line);
        } else if (word == "FILE" || word == "AUDIOFILE") {
            file(token);
        } else if (word == "SILENCE" || word == "ZERO" || word == "PREGAP") {
            silence(token);
            if (word == "PREGAP")
                startHere(token.line);
        } else if (word == "START") {
            start(token.line);
        } else if (word == "INDEX") {
            if (const auto samples = length(); samples && *samples > 0)
                open_.indexes.push_back(*samples / samplesPerDiscFrame);
            else
                timeMissing(token);
        } else {
            unknown(token);
        }
    }

    void begin(const TocTokens::Token& token)
    {
        endTrack();
        if (sheet_.tracks.size() == 99) {
            reading_.add(DiscSeverity::Error, "sheet-too-many-tracks", token.line,
                         Text::tr("The sheet has more than 99 tracks; the rest was not read."),
                         Text::tr("A disc cannot hold them: make two sheets."));
            full_ = true;
            return;
        }
        CueSheet::Track track;
        track.number = int(sheet_.tracks.size()) + 1;
        track.line = token.line;
        const TocTokens::Token mode = tokens_.peek();
        if (mode.kind == Kind::Word && mode.line == token.line)
            track.mode = fromUtf8(tokens_.take().text);
        sheet_.tracks.push_back(track);
        open_ = Open();
        open_.firstFile = int(sheet_.files.size());
        open_.line = token.line;
        if (track.mode != QLatin1String("AUDIO"))
            reading_.add(DiscSeverity::Error, "sheet-no-audio", token.line,
                         Text::tr("Track %1 is no sound but %2.")
                             .arg(QString::number(track.number), harmless(track.mode.left(40))),
                         Text::tr("Only audio discs can be read."));
        const TocTokens::Token subchannel = tokens_.peek();
        if (subchannel.kind == Kind::Word && (subchannel.text == "RW" || subchannel.text == "RW_RAW"))
            unknown(tokens_.take());
    }

    void add(CueSheet::File file)
    {
        file.continuesTrack = int(sheet_.files.size()) > open_.firstFile;
        sheet_.files.push_back(file);
        if (!file.length)
            open_.samples = std::nullopt;
        else if (open_.samples)
            *open_.samples += *file.length;
    }

    void file(const TocTokens::Token& token)
    {
        CueSheet::File file;
        file.line = token.line;
        file.name = string(token);
        if (file.name.isEmpty())
            reading_.add(DiscSeverity::Error, "toc-file-nameless", token.line, Text::tr("FILE names no file."),
                         Text::tr("Write its name there."));
        while (tokens_.peek().line == token.line && (tokens_.peek().text == "SWAP" || tokens_.peek().text == "#")) {
            const TocTokens::Token odd = tokens_.take();
            unknown(odd, false);
            if (odd.text == "#" && tokens_.peek().kind == Kind::Number)
                tokens_.take();
        }
        file.start = length().value_or(0);
        if (const auto samples = length(); samples && *samples > 0)
            file.length = samples;
        file.outside = reading_.outside(file.name, token.line);
        add(file);
    }

    void silence(const TocTokens::Token& token)
    {
        while (tokens_.peek().kind == Kind::Word && tokens_.peek().line == token.line)
            tokens_.take();
        const auto samples = length();
        if (!samples)
            return timeMissing(token);
        CueSheet::File file;
        file.line = token.line;
        file.silence = true;
        file.length = samples;
        add(file);
    }

    void start(int line)
    {
        if (const auto samples = length())
            open_.pause = *samples / samplesPerDiscFrame;
        else
            startHere(line);
    }

    void startHere(int line)
    {
        if (open_.pause || open_.soundFile >= 0)
            reading_.add(DiscSeverity::Warning, "toc-start-twice", line,
                         Text::tr("The track's pause is given twice; the last one counts."));
        open_.soundFile = -1;
        open_.pause = std::nullopt;
        if (open_.samples)
            open_.pause = (*open_.samples + samplesPerDiscFrame - 1) / samplesPerDiscFrame;
        else
            open_.soundFile = int(sheet_.files.size());
    }

    /// A place in the track as one in its files; past those whose length is known and whole.
    [[nodiscard]] CueSheet::Mark placed(std::int64_t frames) const
    {
        int at = open_.firstFile;
        for (; at + 1 < int(sheet_.files.size()); ++at) {
            const auto& samples = sheet_.files[std::size_t(at)].length;
            if (!samples || *samples % samplesPerDiscFrame != 0 || frames < *samples / samplesPerDiscFrame)
                break;
            frames -= *samples / samplesPerDiscFrame;
        }
        return {at, frames};
    }

    void endTrack()
    {
        if (sheet_.tracks.empty())
            return;
        CueSheet::Track& track = sheet_.tracks.back();
        if (!track.indexes.empty())
            return;
        const int files = int(sheet_.files.size());
        if (open_.firstFile >= files || open_.soundFile >= files) {
            reading_.add(DiscSeverity::Error, "toc-no-sound", open_.line,
                         Text::tr("Track %1 has no sound.").arg(track.number), Text::tr("Give it a FILE or SILENCE."));
            return;
        }
        const std::int64_t pause = open_.pause.value_or(0);
        const bool unmeasured = open_.soundFile >= 0;
        if (pause > 0 || unmeasured)
            track.pause = CueSheet::Mark{open_.firstFile, 0};
        track.indexes.push_back(unmeasured ? CueSheet::Mark{open_.soundFile, 0} : placed(pause));
        for (const std::int64_t index : open_.indexes)
            track.indexes.push_back(unmeasured ? CueSheet::Mark{open_.soundFile, index} : placed(pause + index));
        // cdrdao(1): without a START it makes the first two seconds itself.
        if (sheet_.tracks.size() == 1 && !unmeasured)
            sheet_.beginsAt = pause >= firstPauseFrames ? 0 : firstPauseFrames;
    }

    /// A number of samples or a time, in samples; nothing when neither comes.
    std::optional<std::int64_t> length()
    {
        if (tokens_.peek().kind == Kind::Number)
            return tokens_.take().number;
        if (tokens_.peek().kind == Kind::Time)
            return tokens_.take().number * samplesPerDiscFrame;
        return std::nullopt;
    }

    QString string(const TocTokens::Token& of)
    {
        if (tokens_.peek().kind != Kind::String) {
            reading_.add(DiscSeverity::Warning, "toc-string-missing", of.line,
                         Text::tr("%1 needs something in quotation marks.").arg(harmless(fromUtf8(of.text).left(40))));
            return {};
        }
        const TocTokens::Token token = tokens_.take();
        if (token.open)
            reading_.add(DiscSeverity::Warning, "toc-string-open", token.line,
                         Text::tr("A quotation mark is not closed."));
        return decodeSheet(token.text).text;
    }

    void timeMissing(const TocTokens::Token& token)
    {
        reading_.add(DiscSeverity::Error, "toc-time-missing", token.line,
                     Text::tr("%1 needs a time such as 00:02:00.").arg(harmless(fromUtf8(token.text).left(40))),
                     Text::tr("Correct the line."));
    }

    /// Passes over the rest of the line, and over the block when one begins there.
    void unknown(const TocTokens::Token& token, bool wholeLine = true)
    {
        reading_.add(DiscSeverity::Warning, "toc-unknown", token.line,
                     Text::tr("'%1' is nothing that a TOC says here; it was passed over.")
                         .arg(harmless(fromUtf8(token.text).left(40))));
        while (wholeLine && tokens_.peek().kind != Kind::End && tokens_.peek().line == token.line) {
            if (tokens_.peek().kind == Kind::Sign && tokens_.peek().text == "{")
                passTocBlock(tokens_);
            else
                tokens_.take();
        }
    }

    CueSheet sheet_;
    SheetReading reading_{sheet_};
    TocWords words_{reading_};
    TocTokens tokens_;
    Open open_;
    bool full_ = false;
};

}  // namespace

CueSheet readToc(std::string_view bytes)
{
    if (bytes.size() > largestSheetBytes) {
        CueSheet sheet;
        SheetReading(sheet).add(DiscSeverity::Error, "sheet-too-large", 0,
                                Text::tr("The sheet is larger than 1 MiB and was not read."),
                                Text::tr("Is this a TOC of cdrdao?"));
        return sheet;
    }
    const bool marked =
        bytes.starts_with("\xEF\xBB\xBF") || bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
    const std::string plain = marked ? toUtf8(decodeSheet(bytes).text) : std::string();
    CueSheet sheet = TocReading(marked ? std::string_view(plain) : bytes).read();
    sheet.encoding = marked ? QStringLiteral("UTF-8") : QStringLiteral("ISO-8859-1");
    return sheet;
}

}  // namespace lacquer
