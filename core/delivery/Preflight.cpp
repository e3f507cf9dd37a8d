// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/Preflight.h"

#include "base/Clock.h"
#include "base/Text.h"
#include "delivery/DeliveryPlan.h"
#include "delivery/DiscProblems.h"
#include "delivery/preflight/NameCheck.h"
#include "delivery/preflight/PlanCheck.h"
#include "delivery/preflight/ProfileCheck.h"
#include "delivery/preflight/SoundCheck.h"
#include "disc/DiscTime.h"
#include "measure/DriveStamp.h"
#include "model/Plan.h"

#include <iterator>

namespace lacquer {

namespace {

QString songKeyText(std::size_t position)
{
    return QStringLiteral("songs[%1]").arg(position + 1);
}

QString stemKeyText(std::size_t song, std::size_t stem)
{
    return QStringLiteral("songs[%1].stems[%2]").arg(song + 1).arg(stem + 1);
}

/// Collects findings; the small functions below each know one kind of trouble.
class Examination {
public:
    Examination(const Album& album, const std::filesystem::path& folder, const PreflightOptions& options, const SourceFindings& sources)
        : album_(album), folder_(folder), options_(options), sources_(sources)
    {
    }

    std::vector<Problem> run()
    {
        examineSongs();
        examineChain(album_.chain, QStringLiteral("chain"));
        examineChain({album_.finalLimiter}, QStringLiteral("finalLimiter"));
        examineDeliverables();
        addAll(nameProblems(album_));
        examinePlan();
        addAll(sources_.problems);
        arrangeProblems(problems_);
        return std::move(problems_);
    }

private:
    void add(ProblemLevel level, const char* code, const QString& where, const QString& message, const QString& remedy,
             ErrorKind kind = ErrorKind::BadData, const QString& deliverable = {})
    {
        problems_.push_back({level, code, where, message, remedy, deliverable, kind});
    }

    void addAll(std::vector<Problem> more) { problems_.insert(problems_.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end())); }

    void examineSongs()
    {
        for (std::size_t i = 0; i < album_.songs.size(); ++i) {
            const Song& song = *album_.songs[i];
            if (!song.enabled) {
                add(ProblemLevel::Note, "song-disabled", songKeyText(i), Text::tr("'%1' is disabled and will not be delivered").arg(harmless(song.title)),
                    Text::tr("set its key enabled to true to include it"));
                continue;
            }
            examineChain(song.chain, songKeyText(i) + QStringLiteral(".chain"));
            for (std::size_t s = 0; s < song.stems.size(); ++s)
                examineStem(song.stems[s], i, s);
        }
    }

    void examineStem(const Stem& stem, std::size_t song, std::size_t position)
    {
        const QString where = stemKeyText(song, position);
        examineChain(stem.chain, where + QStringLiteral(".chain"));
        if (stem.muted)
            add(ProblemLevel::Note, "stem-muted", where, Text::tr("stem '%1' is muted").arg(harmless(stem.name)), Text::tr("set its key muted to false to hear it"));
        if (stem.file.lossy)
            add(ProblemLevel::Warning, "source-lossy", where, Text::tr("'%1' is a lossy file").arg(shown(stem.file.path.filename())),
                Text::tr("ask for the uncompressed original"));
        if (album_.rate && stem.file.rateHz != *album_.rate)
            add(ProblemLevel::Note, "source-converted", where,
                Text::tr("'%1' has %2 Hz and is converted to %3 Hz").arg(shown(stem.file.path.filename())).arg(stem.file.rateHz).arg(*album_.rate),
                Text::tr("nothing to do; the conversion is of mastering grade"));
        if (stem.file.path.is_absolute())
            add(ProblemLevel::Note, "source-outside", where, Text::tr("'%1' lies outside the project's folder, and the project shows its path").arg(shown(stem.file.path)),
                Text::tr("move it inside before you pass the project on"));
    }

    void examineChain(const Chain& chain, const QString& where)
    {
        for (std::size_t i = 0; i < chain.size(); ++i) {
            const ProcessorSettings& settings = chain[i];
            const QString place = chain.size() > 1 ? QStringLiteral("%1[%2]").arg(where).arg(i + 1) : where;
            const ProcessorType* type = settings.registered();
            if (!type)
                add(ProblemLevel::Error, "processor-unknown", place, Text::tr("this version knows no processor '%1'").arg(harmless(fromUtf8(settings.type))),
                    Text::tr("build with the version that made the album, or remove it"));
            else if (settings.algorithm != type->algorithm)
                add(ProblemLevel::Error, "algorithm-unknown", place,
                    Text::tr("this version has algorithm %1 of '%2', the album wants %3").arg(type->algorithm).arg(fromUtf8(settings.type)).arg(settings.algorithm),
                    Text::tr("build with the version that made the album, or add the processor anew"));
            else if (settings.bypassed)
                add(ProblemLevel::Note, "processor-bypassed", place, Text::tr("'%1' is bypassed").arg(fromUtf8(settings.type)), Text::tr("switch it on, or remove it"));
        }
    }

    void examineDeliverables()
    {
        for (const Deliverable& deliverable : album_.deliverables) {
            const QString where = QStringLiteral("deliverables[\"%1\"]").arg(harmless(deliverable.name));
            if (!canBuild(deliverable.kind))
                add(ProblemLevel::Error, "kind-unknown", where, Text::tr("this version cannot build the kind of '%1' yet").arg(harmless(deliverable.name)),
                    Text::tr("it builds all but vinyl"), ErrorKind::Usage, deliverable.name);
            if (deliverable.isDisc() && (deliverable.rate.value_or(discRateHz) != discRateHz || deliverable.bits != 16))
                add(ProblemLevel::Warning, "disc-format", where, Text::tr("'%1' is a disc, which is always 44100 Hz and 16 bit").arg(harmless(deliverable.name)),
                    Text::tr("set its rate to 44100 and its bits to 16"), ErrorKind::BadData, deliverable.name);
            if (isLossy(deliverable.kind) && deliverable.rate && asDelivered(album_, deliverable).rate != deliverable.rate)
                add(ProblemLevel::Warning, "rate-not-encoded", where,
                    Text::tr("'%1' cannot have %2 Hz and is made with %3 Hz").arg(harmless(deliverable.name)).arg(*deliverable.rate)
                        .arg(*asDelivered(album_, deliverable).rate),
                    Text::tr("set its rate to 44100 or 48000; Opus has 48000 only"), ErrorKind::BadData, deliverable.name);
            if (deliverable.dither == DitherType::None)
                add(ProblemLevel::Warning, "dither-off", where, Text::tr("'%1' is rounded without dither").arg(harmless(deliverable.name)),
                    Text::tr("set its key dither to flat"), ErrorKind::BadData, deliverable.name);
        }
    }

    void examinePlan()
    {
        const auto plan = makePlan(album_);
        const std::vector<SongSound> sounds = plan ? songSounds(album_, *plan, sources_.looks) : std::vector<SongSound>();
        if (plan)
            examineLayout(*plan, sounds);
        else
            add(ProblemLevel::Error, "plan", QStringLiteral("songs"), plan.error().message, QString());
        const ProfileShelf own = options_.profiles ? ProfileShelf() : ProfileShelf::all();
        addAll(profileProblems(album_, plan ? &*plan : nullptr, sounds, options_.cover, problems_, options_.profiles ? *options_.profiles : own, clockSeconds()));
    }

    void examineLayout(const Plan& plan, const std::vector<SongSound>& sounds)
    {
        for (const Deliverable& deliverable : album_.deliverables)
            if (deliverable.isDisc())
                addAll(discProblems(album_, plan, deliverable));
        const DriveStamps stamps(album_, plan);
        for (const PlannedSong* song : plan.songs())
            if (stamps.isStale(*song))
                add(ProblemLevel::Warning, "drive-stale", songKeyText(song->position) + QStringLiteral(".driveDb"),
                    Text::tr("the drive of '%1' was solved for other settings").arg(harmless(album_.songs[song->position]->title)),
                    Text::tr("run match again"));
        addAll(planProblems(album_, plan, folder_, sounds));
        addAll(soundProblems(sounds, sources_.looks));
    }

    const Album& album_;
    const std::filesystem::path& folder_;
    const PreflightOptions& options_;
    const SourceFindings& sources_;
    std::vector<Problem> problems_;
};

}  // namespace

PreflightOptions preflightOfBuild(const Album& album, const QStringList& only, int threads, const ProfileShelf& shelf)
{
    PreflightOptions options;
    options.threads = threads;
    options.profiles = &shelf;
    for (const Deliverable& deliverable : album.deliverables)
        if (!deliverable.profile.isEmpty() && (only.isEmpty() || only.contains(deliverable.name)))
            options.looking = {SourceLooking::How::Always, IngestCache::defaultFolder()};
    return options;
}

Result<PreflightReport> preflight(const Album& album, const std::filesystem::path& folder, const PreflightOptions& options, Progress& progress)
{
    auto sources = checkSources(album, folder, options.threads, options.looking, progress, options.memory);
    if (!sources)
        return sources.error();
    Examination examination(album, folder, options, *sources);
    return PreflightReport{examination.run(), sources->complete};
}

Result<std::vector<Problem>> preflight(const Album& album, const std::filesystem::path& folder, int threads, Progress& progress, HashMemory* memory)
{
    PreflightOptions options;
    options.threads = threads;
    options.memory = memory;
    options.looking = {SourceLooking::How::Always, IngestCache::defaultFolder()};
    auto report = preflight(album, folder, options, progress);
    if (!report)
        return report.error();
    return std::move(report->problems);
}

}  // namespace lacquer
