// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/TocWords.h"

#include "disc/SheetEncoding.h"

#include "base/Isrc.h"
#include "base/Text.h"

namespace lacquer {

namespace {

constexpr int japaneseLanguage = 0x69;
constexpr std::int64_t mostTocLanguages = 8;

using Kind = TocTokens::Kind;

bool isSign(const TocTokens::Token& token, char sign)
{
    return token.kind == Kind::Sign && token.text[0] == sign;
}

QString wordsOf(const TocTokens::Token& token, const CdTextBlock& block)
{
    if (token.bare8Bit) {
        const DecodedSheet decoded = decodeSheet(token.text);
        return decoded.text;
    }
    return block.charset == CdTextCharset::MsJis ? fromShiftJis(token.text) : fromWindows1252(token.text);
}

}  // namespace

void passTocBlock(TocTokens& tokens)
{
    if (!isSign(tokens.peek(), '{'))
        return;
    int depth = 0;
    do {
        const TocTokens::Token token = tokens.take();
        depth += isSign(token, '{') ? 1 : isSign(token, '}') ? -1 : 0;
    } while (depth > 0 && tokens.peek().kind != Kind::End);
}

void TocWords::read(TocTokens& tokens, std::size_t track)
{
    if (!isSign(tokens.peek(), '{'))
        return;
    tokens.take();
    while (tokens.peek().kind != Kind::End && !reading_.hopeless()) {
        const TocTokens::Token token = tokens.take();
        if (isSign(token, '}'))
            return;
        if (token.kind == Kind::Word && token.text == "LANGUAGE_MAP") {
            readMap(tokens);
        } else if (token.kind == Kind::Word && token.text == "LANGUAGE") {
            readLanguage(tokens, track);
        } else {
            reading_.add(DiscSeverity::Warning, "toc-unknown", token.line,
                         Text::tr("'%1' is nothing that a TOC says here; it was passed over.")
                             .arg(harmless(fromUtf8(token.text).left(40))));
            passTocBlock(tokens);
        }
    }
}

void TocWords::readMap(TocTokens& tokens)
{
    if (!isSign(tokens.peek(), '{'))
        return;
    tokens.take();
    while (tokens.peek().kind == Kind::Number) {
        const TocTokens::Token number = tokens.take();
        if (isSign(tokens.peek(), ':'))
            tokens.take();
        const TocTokens::Token code = tokens.take();
        int language = -1;
        if (code.kind == Kind::Number && code.number < 256)
            language = int(code.number);
        else if (code.kind == Kind::Word && code.text == "EN")
            language = 0x09;
        if (number.number >= mostTocLanguages || language < 0) {
            reading_.add(DiscSeverity::Warning, "toc-language", number.line,
                         Text::tr("This line of the language map cannot be used."),
                         Text::tr("Languages count from 0 to 7; each has EN or a number below 256."));
            continue;
        }
        Language& entry = languages_[number.number];
        entry.mapped = true;
        entry.block.language = language;
        entry.block.charset = language == japaneseLanguage ? CdTextCharset::MsJis : CdTextCharset::Latin1;
    }
    if (isSign(tokens.peek(), '}'))
        tokens.take();
}

void TocWords::readLanguage(TocTokens& tokens, std::size_t track)
{
    const TocTokens::Token number = tokens.peek();
    if (number.kind != Kind::Number || number.number >= mostTocLanguages) {
        reading_.add(DiscSeverity::Warning, "toc-language", number.line,
                     Text::tr("LANGUAGE needs a number from 0 to 7."));
        if (number.kind == Kind::Number)
            tokens.take();
        return passTocBlock(tokens);
    }
    tokens.take();
    Language& language = languages_[number.number];
    if (!language.mapped) {
        reading_.add(DiscSeverity::Warning, "toc-language-unmapped", number.line,
                     Text::tr("Language %1 is not in the language map; it was taken for English.").arg(number.number),
                     Text::tr("Add it there."));
        language.mapped = true;
    }
    if (!isSign(tokens.peek(), '{'))
        return;
    tokens.take();
    while (tokens.peek().kind == Kind::Word && !reading_.hopeless())
        readItem(tokens, language, track);
    if (isSign(tokens.peek(), '}')) {
        tokens.take();
    } else if (tokens.peek().kind != Kind::End) {
        reading_.add(DiscSeverity::Warning, "toc-unknown", tokens.peek().line,
                     Text::tr("Something other than an item of CD-TEXT stands here."));
        // Up to the end of this language, whatever it is.
        while (tokens.peek().kind != Kind::End && !isSign(tokens.peek(), '}')) {
            passTocBlock(tokens);
            if (!isSign(tokens.peek(), '}'))
                tokens.take();
        }
        tokens.take();
    }
}

void TocWords::readItem(TocTokens& tokens, Language& language, std::size_t track)
{
    static const std::map<std::string, CdTextKind> kinds = {
        {"TITLE", CdTextKind::Title},           {"PERFORMER", CdTextKind::Performer},
        {"SONGWRITER", CdTextKind::Songwriter}, {"COMPOSER", CdTextKind::Composer},
        {"ARRANGER", CdTextKind::Arranger},     {"MESSAGE", CdTextKind::Message},
        {"UPC_EAN", CdTextKind::Code},          {"ISRC", CdTextKind::Code}};
    const TocTokens::Token item = tokens.take();
    if (item.text.starts_with("ENCODING_")) {
        language.block.charset = item.text == "ENCODING_ASCII"                ? CdTextCharset::Ascii
                                 : item.text.find("JIS") != std::string::npos ? CdTextCharset::MsJis
                                                                              : CdTextCharset::Latin1;
        return;
    }
    if (item.text == "GENRE")
        return readGenre(tokens, language);
    // Binary data that burning makes anew.
    if (item.text == "SIZE_INFO" || item.text == "TOC_INFO1" || item.text == "TOC_INFO2")
        return passTocBlock(tokens);
    const auto kind = kinds.find(item.text);
    if (tokens.peek().kind != Kind::String || (kind == kinds.end() && item.text != "DISC_ID")) {
        reading_.add(DiscSeverity::Warning, "toc-unknown", item.line,
                     Text::tr("'%1' is nothing that a TOC says here; it was passed over.")
                         .arg(harmless(fromUtf8(item.text).left(40))));
        passTocBlock(tokens);
        if (tokens.peek().kind == Kind::String)
            tokens.take();
        return;
    }
    const QString text = wordsOf(tokens.take(), language.block);
    if (kind == kinds.end())
        language.block.discId = text;
    else if (!text.isEmpty())
        language.words[kind->second][track] = item.text == "ISRC" ? normalizedIsrc(text).value_or(text) : text;
}

void TocWords::readGenre(TocTokens& tokens, Language& language)
{
    if (tokens.peek().kind == Kind::String) {
        language.block.genre = wordsOf(tokens.take(), language.block);
        return;
    }
    if (!isSign(tokens.peek(), '{'))
        return;
    tokens.take();
    std::string bytes;
    while (tokens.peek().kind == Kind::Number || isSign(tokens.peek(), ','))
        if (const TocTokens::Token token = tokens.take(); token.kind == Kind::Number)
            bytes += char(token.number & 0xFF);
    if (isSign(tokens.peek(), '}'))
        tokens.take();
    if (bytes.size() >= 2)
        language.block.genreCode = std::uint8_t(bytes[0]) << 8 | std::uint8_t(bytes[1]);
    if (bytes.size() > 2)
        language.block.genre = fromWindows1252(bytes.substr(2, bytes.find('\0', 2) - 2));
}

std::vector<CdTextBlock> TocWords::blocks(std::size_t tracks) const
{
    std::vector<CdTextBlock> result;
    for (const auto& [number, language] : languages_) {
        CdTextBlock block = language.block;
        for (const auto& [kind, words] : language.words) {
            auto& texts = block.texts[kind];
            texts.resize(tracks + 1);
            for (const auto& [track, text] : words)
                if (track <= tracks)
                    texts[track] = text;
        }
        if (!block.texts.empty() || block.genreCode != 0 || !block.genre.isEmpty() || !block.discId.isEmpty())
            result.push_back(block);
    }
    return result;
}

}  // namespace lacquer
