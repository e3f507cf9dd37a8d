// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/preflight/NameCheck.h"

#include "base/Barcode.h"
#include "base/Isrc.h"
#include "base/Iswc.h"
#include "base/Text.h"
#include "model/SpellingConsensus.h"
#include "model/TitleRules.h"

#include <map>

namespace lacquer {

namespace {

QString keyOfSong(std::size_t position, const char* member = nullptr)
{
    const QString song = QStringLiteral("songs[%1]").arg(position + 1);
    return member ? song + QLatin1Char('.') + QLatin1String(member) : song;
}

/// Collects findings about names and codes; each function knows one kind of trouble.
class NameExamination {
public:
    explicit NameExamination(const Album& album) : album_(album) {}

    std::vector<Problem> run()
    {
        judge(QStringLiteral("title"), album_.title, TitleSort::Title);
        judge(QStringLiteral("artist"), album_.artist, TitleSort::Name);
        judge(QStringLiteral("label"), album_.label, TitleSort::Name);
        examineBarcode();
        for (std::size_t i = 0; i < album_.songs.size(); ++i)
            if (album_.songs[i]->enabled)
                examineSong(*album_.songs[i], i);
        examineArtists();
        examineSpellings();
        return problems_;
    }

private:
    Problem& add(ProblemLevel level, const char* code, const QString& where, const QString& message, const QString& remedy)
    {
        problems_.push_back({level, code, where, message, remedy, {}, ErrorKind::BadData});
        return problems_.back();
    }

    void propose(ProblemLevel level, const char* code, const QString& where, const QString& message, const QString& proposal)
    {
        add(level, code, where, message, Text::tr("make it '%1'").arg(harmless(proposal))).proposal = proposal;
    }

    void judge(const QString& where, const QString& text, TitleSort sort)
    {
        for (const TitleFinding& finding : titleFindings(text, sort))
            propose(finding.matterOfTaste ? ProblemLevel::Note : ProblemLevel::Warning, finding.code, where, finding.message, finding.proposal);
    }

    void examineBarcode()
    {
        if (album_.barcode.isEmpty())
            return;
        const QString where = QStringLiteral("barcode");
        const auto barcode = normalizedBarcode(album_.barcode);
        if (barcode && *barcode != album_.barcode)
            propose(ProblemLevel::Note, "barcode-form", where, Text::tr("'%1' is a barcode with more than its digits").arg(harmless(album_.barcode)), *barcode);
        if (barcode)
            return;
        Problem& problem = add(ProblemLevel::Warning, "barcode-invalid", where, barcode.error().message, Text::tr("correct it, or clear it"));
        problem.proposal = suggestedBarcode(album_.barcode);
    }

    void examineSong(const Song& song, std::size_t position)
    {
        if (song.title.trimmed().isEmpty())
            add(ProblemLevel::Warning, "title-missing", keyOfSong(position), Text::tr("song %1 has no title").arg(position + 1), Text::tr("set its key title"));
        else
            judge(keyOfSong(position, "title"), song.title, TitleSort::Title);
        judge(keyOfSong(position, "artist"), song.artist, TitleSort::Name);
        judge(keyOfSong(position, "featuring"), song.featuring, TitleSort::Name);
        judge(keyOfSong(position, "version"), song.version, TitleSort::Name);
        examineTwin(song, position);
        examineIsrc(song, position);
        examineIswc(song, position);
    }

    /// Two titles that differ for a computer and for nobody else.
    void examineTwin(const Song& song, std::size_t position)
    {
        const QString seen = mendedTitle(song.title, TitleSort::Title, false).toCaseFolded();
        if (seen.isEmpty())
            return;
        const auto [other, fresh] = titles_.emplace(seen, position);
        if (!fresh && album_.songs[other->second]->title != song.title)
            add(ProblemLevel::Warning, "title-twin", keyOfSong(position, "title"),
                Text::tr("songs %1 and %2 have the same title, written in two ways").arg(other->second + 1).arg(position + 1),
                Text::tr("write them alike, or give one of them a version"));
    }

    void examineIsrc(const Song& song, std::size_t position)
    {
        const QString where = keyOfSong(position, "isrc");
        if (song.isrc.isEmpty()) {
            add(ProblemLevel::Note, "isrc-missing", where, Text::tr("'%1' has no ISRC").arg(harmless(song.title)), Text::tr("set it if the release needs one"));
            return;
        }
        const auto isrc = normalizedIsrc(song.isrc);
        if (!isrc) {
            add(ProblemLevel::Error, "isrc-invalid", where, Text::tr("'%1' is not an ISRC").arg(harmless(song.isrc)),
                Text::tr("write it as CC-XXX-YY-NNNNN or clear it"));
            return;
        }
        if (*isrc != song.isrc)
            propose(song.isrc == song.isrc.toUpper() ? ProblemLevel::Note : ProblemLevel::Warning, "isrc-form", where,
                    Text::tr("'%1' is an ISRC, but not written as files hold it: twelve characters, capitals").arg(harmless(song.isrc)), *isrc);
        if (const auto [other, fresh] = isrcs_.emplace(*isrc, position); !fresh)
            add(ProblemLevel::Error, "isrc-duplicate", where, Text::tr("songs %1 and %2 have the same ISRC").arg(other->second + 1).arg(position + 1),
                Text::tr("every recording needs its own"));
    }

    void examineIswc(const Song& song, std::size_t position)
    {
        if (song.iswc.isEmpty())
            return;
        const QString where = keyOfSong(position, "iswc");
        const auto iswc = normalizedIswc(song.iswc);
        if (!iswc)
            add(ProblemLevel::Warning, "iswc-invalid", where, Text::tr("'%1' %2").arg(harmless(song.iswc), iswc.error().message), Text::tr("correct it, or clear it"));
        else if (*iswc != song.iswc)
            propose(ProblemLevel::Note, "iswc-form", where, Text::tr("'%1' is an ISWC, but not written as people read it").arg(harmless(song.iswc)), *iswc);
    }

    void examineArtists()
    {
        if (!album_.artist.trimmed().isEmpty())
            return;
        bool any = false;
        bool all = true;
        for (const SharedSong& song : album_.songs) {
            any = any || song->enabled;
            all = all && (!song->enabled || !song->artist.trimmed().isEmpty());
        }
        if (any && !all)
            add(ProblemLevel::Warning, "artist-missing", QStringLiteral("artist"), Text::tr("the album names no artist, so songs without their own have none"),
                Text::tr("set its key artist"));
    }

    void examineSpellings()
    {
        std::vector<PlacedName> artists;
        std::vector<PlacedName> people;
        const auto collect = [](std::vector<PlacedName>& names, const QString& where, const QString& text) {
            if (!text.trimmed().isEmpty())
                names.push_back({where, text});
        };
        collect(artists, QStringLiteral("artist"), album_.artist);
        for (const auto& [name, text] : {std::pair{"composer", &album_.composer}, {"producer", &album_.producer}, {"mixer", &album_.mixer},
                                         {"masteringEngineer", &album_.masteringEngineer}})
            collect(people, QString::fromLatin1(name), *text);
        for (std::size_t i = 0; i < album_.songs.size(); ++i) {
            const Song& song = *album_.songs[i];
            if (!song.enabled)
                continue;
            collect(artists, keyOfSong(i, "artist"), song.artist);
            collect(artists, keyOfSong(i, "featuring"), song.featuring);
            for (const auto& [name, text] : {std::pair{"composer", &song.composer}, {"songwriter", &song.songwriter}, {"lyricist", &song.lyricist},
                                             {"arranger", &song.arranger}, {"producer", &song.producer}, {"mixer", &song.mixer},
                                             {"masteringEngineer", &song.masteringEngineer}})
                collect(people, keyOfSong(i, name), *text);
        }
        sayOdd("artist-spelling", artists);
        sayOdd("name-spelling", people);
    }

    void sayOdd(const char* code, const std::vector<PlacedName>& names)
    {
        for (const OddSpelling& odd : oddSpellings(names)) {
            // What the rules of titles have to say mends it already.
            if (mendedTitle(odd.text, TitleSort::Name) == odd.usual)
                continue;
            propose(odd.certain ? ProblemLevel::Warning : ProblemLevel::Note, code, odd.where,
                    Text::tr("'%1' is '%2' elsewhere in the album").arg(harmless(odd.text), harmless(odd.usual)), odd.usual);
        }
    }

    const Album& album_;
    std::map<QString, std::size_t> titles_;
    std::map<QString, std::size_t> isrcs_;
    std::vector<Problem> problems_;
};

}  // namespace

std::vector<Problem> nameProblems(const Album& album)
{
    return NameExamination(album).run();
}

}  // namespace lacquer
