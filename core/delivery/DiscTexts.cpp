// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/DiscTexts.h"

#include "base/Isrc.h"
#include "base/Text.h"
#include "disc/CdTextCharacters.h"
#include "disc/CdTextGenre.h"
#include "disc/CdTextLanguage.h"

#include <algorithm>
#include <set>

namespace lacquer {

namespace {

constexpr std::size_t mostBlocks = 8;

/// A kind of text with the name of its field and where album and songs keep it; the album has fewer.
struct Kind {
    CdTextKind kind;
    const char* field;
    QString (*ofAlbum)(const Album&);
    QString (*ofSong)(const Song&, const Album&);
};

QString none(const Album&)
{
    return {};
}

constexpr Kind kinds[] = {
    {CdTextKind::Title, "title", [](const Album& a) { return a.title; }, [](const Song& s, const Album&) { return s.title; }},
    {CdTextKind::Performer, "artist", [](const Album& a) { return a.artist; },
     [](const Song& s, const Album& a) { return s.artist.isEmpty() ? a.artist : s.artist; }},
    {CdTextKind::Songwriter, "songwriter", none, [](const Song& s, const Album&) { return s.songwriter; }},
    {CdTextKind::Composer, "composer", none, [](const Song& s, const Album&) { return s.composer; }},
    {CdTextKind::Arranger, "arranger", none, [](const Song& s, const Album&) { return s.arranger; }},
    {CdTextKind::Message, "message", [](const Album& a) { return a.message; }, [](const Song& s, const Album&) { return s.message; }},
};

QString translated(const Translations& translations, const std::string& language, const char* field, const QString& otherwise)
{
    const auto words = translations.find(language);
    if (words == translations.end())
        return otherwise;
    const auto text = words->second.find(field);
    return text == words->second.end() || text->second.isEmpty() ? otherwise : text->second;
}

/// Everything of one language block.
class LanguageBlock {
public:
    LanguageBlock(const Album& album, const Plan& plan, const std::string& language, std::vector<DiscProblem>& notes)
        : album_(album), language_(language), notes_(notes)
    {
        for (const PlannedSong* planned : plan.songs())
            if (planned->track > 0)
                songs_.push_back(&*album.songs[planned->position]);
    }

    CdTextBlock make(int code, const QString& barcode)
    {
        block_.language = code;
        block_.charset = language_ == "ja" ? CdTextCharset::MsJis : CdTextCharset::Latin1;
        for (const Kind& kind : kinds) {
            std::vector<QString> texts{
                fitted(translated(album_.translations, language_, kind.field, kind.ofAlbum(album_)), 0, kind.field, block_.charset)};
            for (std::size_t i = 0; i < songs_.size(); ++i)
                texts.push_back(fitted(translated(songs_[i]->translations, language_, kind.field, kind.ofSong(*songs_[i], album_)),
                                       int(i + 1), kind.field, block_.charset));
            keep(kind.kind, std::move(texts));
        }
        if (block_.texts.empty())
            return block_;
        std::vector<QString> codes{barcode};
        for (const Song* song : songs_)
            codes.push_back(normalizedIsrc(song->isrc).value_or(QString()));
        keep(CdTextKind::Code, std::move(codes));
        block_.discId = fitted(album_.catalogNumber, 0, "catalogNumber", CdTextCharset::Ascii);
        if (!album_.genre.isEmpty()) {
            const auto genre = cdTextGenreCode(album_.genre);
            block_.genreCode = genre.value_or(1);
            if (!genre)
                block_.genre = fitted(album_.genre, 0, "genre", CdTextCharset::Ascii);
        }
        return block_;
    }

private:
    void keep(CdTextKind kind, std::vector<QString> texts)
    {
        if (std::any_of(texts.begin(), texts.end(), [](const QString& text) { return !text.isEmpty(); }))
            block_.texts[kind] = std::move(texts);
    }

    QString fitted(const QString& text, int track, const char* field, CdTextCharset charset)
    {
        const auto fitting = fittedToCdText(text, charset);
        QStringList lost;
        QStringList written;
        for (const auto& one : fitting.replaced) {
            QStringList& list = one.lost ? lost : written;
            if (list.size() < 6)
                list << (one.lost ? one.from : QStringLiteral("%1 → %2").arg(one.from, one.to.isEmpty() ? QStringLiteral("–") : one.to));
        }
        const QString where = track == 0 ? QString::fromLatin1(field) : Text::tr("track %1, %2").arg(track).arg(QString::fromLatin1(field));
        if (!lost.isEmpty())
            notes_.push_back({DiscSeverity::Warning, "cdtext-letters-lost", track, where,
                              Text::tr("CD-TEXT has no letter for %1 in language '%2'").arg(harmless(lost.join(QLatin1Char(' '))), fromUtf8(language_)),
                              Text::tr("say it in other letters, set the album's language (ja knows Japanese), or use translations")});
        else if (!written.isEmpty() && charset != CdTextCharset::MsJis)
            notes_.push_back({DiscSeverity::Note, "cdtext-letters-changed", track, where,
                              Text::tr("CD-TEXT says it with other letters: %1").arg(harmless(written.join(QStringLiteral(", ")))),
                              Text::tr("nothing to do; the files keep the right ones")});
        return fitting.text;
    }

    const Album& album_;
    std::string language_;
    std::vector<DiscProblem>& notes_;
    std::vector<const Song*> songs_;
    CdTextBlock block_;
};

}  // namespace

std::vector<CdTextBlock> discTexts(const Album& album, const Plan& plan, const QString& barcode, std::vector<DiscProblem>& notes)
{
    const std::string main = toUtf8(album.language);
    std::set<std::string> further;
    const auto collect = [&](const Translations& translations) {
        for (const auto& [language, words] : translations)
            if (language != main)
                further.insert(language);
    };
    collect(album.translations);
    for (const PlannedSong* planned : plan.songs())
        collect(album.songs[planned->position]->translations);
    std::vector<std::string> languages{main};
    languages.insert(languages.end(), further.begin(), further.end());

    std::vector<CdTextBlock> blocks;
    for (const std::string& language : languages) {
        const auto known = cdTextLanguage(fromUtf8(language));
        if (!known || blocks.size() == mostBlocks) {
            notes.push_back({DiscSeverity::Warning, "cdtext-language", 0, QStringLiteral("language"),
                             known ? Text::tr("a disc holds eight languages; '%1' is left out").arg(fromUtf8(language))
                                   : Text::tr("CD-TEXT has no number for the language '%1'").arg(harmless(fromUtf8(language))),
                             Text::tr("write the language as two letters: en, de, ja")});
            if (known || language != main)
                continue;
        }
        CdTextBlock block = LanguageBlock(album, plan, language, notes).make(known ? known->code : 0, barcode);
        if (block.texts.empty())
            return {};
        blocks.push_back(std::move(block));
    }
    return blocks;
}

}  // namespace lacquer
