// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/TocWriter.h"

#include "disc/SheetEncoding.h"

#include "base/Barcode.h"
#include "base/Isrc.h"
#include "base/Text.h"

namespace lacquer {

namespace {

struct TocWord {
    CdTextKind kind;
    const char* item;
};

constexpr TocWord tocWords[] = {{CdTextKind::Title, "TITLE"},           {CdTextKind::Performer, "PERFORMER"},
                                {CdTextKind::Songwriter, "SONGWRITER"}, {CdTextKind::Composer, "COMPOSER"},
                                {CdTextKind::Arranger, "ARRANGER"},     {CdTextKind::Message, "MESSAGE"}};

constexpr std::size_t mostLanguages = 8;
constexpr int english = 0x09;

std::string octal(std::uint8_t byte)
{
    return {'\\', char('0' + (byte >> 6)), char('0' + (byte >> 3 & 7)), char('0' + (byte & 7))};
}

class TocLines {
public:
    TocLines(const DiscLayout& layout, const SheetImage& image) : layout_(layout), image_(image) {}

    WrittenSheet written()
    {
        if (layout_.barcode.size() == 13 && normalizedBarcode(layout_.barcode).ok())
            line(0, "CATALOG \"" + toUtf8(layout_.barcode) + '"');
        else if (!layout_.barcode.isEmpty())
            report(DiscSeverity::Warning, "toc-barcode-left-out", 0,
                   Text::tr("The barcode '%1' is no EAN and was left out of the TOC.").arg(harmless(layout_.barcode)),
                   Text::tr("Correct it."));
        line(0, "CD_DA");
        discWords();
        for (std::size_t i = 0; i < layout_.tracks.size(); ++i)
            track(i);
        if (image_.kind == SheetImage::Kind::Binary)
            report(DiscSeverity::Warning, "toc-byte-order", 0,
                   Text::tr("cdrdao reads %1 as big-endian samples.").arg(harmless(image_.name)),
                   Text::tr("Call it with --swap, or give it a WAV file."));
        return std::move(sheet_);
    }

private:
    [[nodiscard]] std::size_t languages() const { return std::min(layout_.texts.size(), mostLanguages); }

    void discWords()
    {
        if (layout_.texts.size() > mostLanguages)
            report(DiscSeverity::Warning, "toc-languages-left-out", 0,
                   Text::tr("CD-TEXT holds eight languages; the others were left out."),
                   Text::tr("Remove the ones that matter least."));
        if (languages() == 0)
            return;
        line(0, "CD_TEXT {");
        // In one line: libcdio reads no other.
        std::string map;
        for (std::size_t i = 0; i < languages(); ++i) {
            const int language = layout_.texts[i].language;
            map += std::to_string(i) + " : " + (language == english ? "EN" : std::to_string(language)) + ' ';
        }
        line(1, "LANGUAGE_MAP { " + map + "}");
        for (std::size_t i = 0; i < languages(); ++i) {
            const CdTextBlock& block = layout_.texts[i];
            line(1, "LANGUAGE " + std::to_string(i) + " {");
            words(block, 0);
            if (!block.discId.isEmpty())
                line(2, "DISC_ID \"" + escaped(block, block.discId, 0) + '"');
            if (block.texts.contains(CdTextKind::Code))
                item(block, CdTextKind::Code, "UPC_EAN", 0);
            if (block.genreCode != 0 || !block.genre.isEmpty())
                genre(block);
            line(1, "}");
        }
        line(0, "}");
    }

    void track(std::size_t at)
    {
        const DiscTrack& track = layout_.tracks[at];
        const int number = int(at) + 1;
        line(0, "");
        line(0, "// Track " + std::to_string(number));
        line(0, "TRACK AUDIO");
        line(0, track.copyPermitted ? "COPY" : "NO COPY");
        line(0, track.preEmphasis ? "PRE_EMPHASIS" : "NO PRE_EMPHASIS");
        line(0, "TWO_CHANNEL_AUDIO");
        if (track.serialCopy)
            report(DiscSeverity::Note, "toc-scms", number,
                   Text::tr("A TOC cannot say that one generation of copies is permitted."),
                   Text::tr("The DDP and the cue sheet do."));
        if (const auto isrc = normalizedIsrc(track.isrc))
            line(0, "ISRC \"" + toUtf8(*isrc) + '"');
        else if (!track.isrc.isEmpty())
            report(DiscSeverity::Warning, "toc-isrc-left-out", number,
                   Text::tr("'%1' is no ISRC and was left out of the TOC.").arg(harmless(track.isrc)),
                   Text::tr("Correct it."));
        if (languages() > 0) {
            line(0, "CD_TEXT {");
            for (std::size_t i = 0; i < languages(); ++i) {
                line(1, "LANGUAGE " + std::to_string(i) + " {");
                words(layout_.texts[i], number);
                // "If a DISC_ID item is defined in the global section, an ISRC entry must be defined for each track."
                if (layout_.texts[i].texts.contains(CdTextKind::Code) || !layout_.texts[i].discId.isEmpty())
                    item(layout_.texts[i], CdTextKind::Code, "ISRC", number);
                line(1, "}");
            }
            line(0, "}");
        }
        sound(at);
    }

    void sound(std::size_t at)
    {
        const DiscTrack& track = layout_.tracks[at];
        const std::int64_t end = at + 1 < layout_.tracks.size() ? layout_.tracks[at + 1].first() : layout_.leadOut;
        const std::int64_t begin = at == 0 ? image_.beginsAt : track.first();
        std::int64_t pause = track.start() - begin;
        // Two seconds before a track without START are cdrdao's own; any other first pause must be said as a whole.
        if (at == 0 && image_.beginsAt > 0 && (track.start() != firstPauseFrames || begin < track.start())) {
            line(0, "SILENCE " + toUtf8(shownDiscTime(image_.beginsAt)));
            pause = track.start();
        }
        line(0, "FILE \"" + fileName() + "\" " + toUtf8(shownDiscTime(begin - image_.beginsAt)) + ' ' +
                    toUtf8(shownDiscTime(end - begin)));
        if (pause > 0)
            line(0, "START " + toUtf8(shownDiscTime(pause)));
        for (std::size_t i = 1; i < track.indexes.size(); ++i)
            line(0, "INDEX " + toUtf8(shownDiscTime(track.indexes[i] - track.start())));
    }

    void words(const CdTextBlock& block, int track)
    {
        for (const TocWord& word : tocWords)
            if (block.texts.contains(word.kind))
                item(block, word.kind, word.item, track);
    }

    void item(const CdTextBlock& block, CdTextKind kind, const char* name, int track)
    {
        const auto found = block.texts.find(kind);
        const bool has = found != block.texts.end() && found->second.size() > std::size_t(track);
        line(2, name + std::string(" \"") + escaped(block, has ? found->second[std::size_t(track)] : QString(), track) +
                    '"');
    }

    void genre(const CdTextBlock& block)
    {
        std::string bytes = std::to_string(block.genreCode >> 8 & 0xFF) + ", " + std::to_string(block.genreCode & 0xFF);
        int lost = 0;
        if (!block.genre.isEmpty()) {
            for (const char c : latin1Bytes(block.genre, lost))
                bytes += ", " + std::to_string(std::uint8_t(c));
            bytes += ", 0";
        }
        line(2, "GENRE { " + bytes + " }");
    }

    std::string escaped(const CdTextBlock& block, const QString& text, int track)
    {
        int lost = 0;
        const bool japanese = block.charset == CdTextCharset::MsJis;
        const std::string bytes = japanese ? shiftJisBytes(text, lost) : latin1Bytes(text, lost);
        if (lost > 0)
            report(DiscSeverity::Warning, "toc-text-lost", track,
                   Text::tr("%n character(s) of '%1' are not in the language's character set and became '?'.", nullptr,
                            lost)
                       .arg(harmless(text)),
                   Text::tr("Use letters that CD players know."));
        std::string result;
        for (const char c : bytes) {
            const auto byte = std::uint8_t(c);
            // cdrdao takes a backslash for itself, but not before a quotation mark or three digits.
            if (byte < 0x20 || byte >= 0x7F || byte == '\\')
                result += octal(byte);
            else if (byte == '"')
                result += std::string("\\") + char(byte);
            else
                result += char(byte);
        }
        return result;
    }

    std::string fileName() const
    {
        std::string result;
        for (const char c : toUtf8(image_.name))
            result += c == '\\' ? octal(std::uint8_t(c)) : std::string(1, c);
        return result;
    }

    void line(int depth, const std::string& text)
    {
        sheet_.bytes.append(std::size_t(depth) * 2, ' ');
        sheet_.bytes += text + '\n';
    }

    void report(DiscSeverity severity, const char* code, int track, const QString& message, const QString& remedy)
    {
        sheet_.problems.push_back(
            {severity, code, track, track ? Text::tr("TOC, track %1").arg(track) : Text::tr("TOC"), message, remedy});
    }

    const DiscLayout& layout_;
    const SheetImage& image_;
    WrittenSheet sheet_;
};

}  // namespace

Result<WrittenSheet> writeToc(const DiscLayout& layout, const SheetImage& image)
{
    if (const auto fits = checkSheetImage(layout, image); !fits)
        return fits.error();
    return TocLines(layout, image).written();
}

}  // namespace lacquer
