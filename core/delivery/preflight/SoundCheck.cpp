// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/preflight/SoundCheck.h"

#include "base/Text.h"
#include "measure/IngestWords.h"

#include <map>

namespace lacquer {

namespace {

/// Longer than anybody lets a song ring out.
constexpr double longSilence = 10.0;
/// A pause that is played may be digital silence; a quarter of a second is none.
constexpr double shortestPause = 0.25;

struct FileFault {
    IngestKind kind;
    ProblemLevel level;
    const char* code;
};

constexpr FileFault fileFaults[] = {
    {IngestKind::Silent, ProblemLevel::Warning, "source-silent"},
    {IngestKind::Clipped, ProblemLevel::Warning, "source-clipped"},
    {IngestKind::DcOffset, ProblemLevel::Warning, "source-dc"},
    {IngestKind::LikelyLossySource, ProblemLevel::Warning, "source-likely-lossy"},
    {IngestKind::LikelyUpsampled, ProblemLevel::Note, "source-upsampled"},
    {IngestKind::UnusedBits, ProblemLevel::Note, "source-padded"},
};

QString seconds(double value, int digits = 1)
{
    return QString::number(value, 'f', digits);
}

class SoundExamination {
public:
    SoundExamination(const std::vector<SongSound>& sounds, const SoundLooks& looks) : sounds_(sounds), looks_(looks) {}

    std::vector<Problem> run()
    {
        for (const SongSound& sound : sounds_) {
            const QString song = QStringLiteral("songs[%1]").arg(sound.planned->position + 1);
            for (std::size_t s = 0; s < sound.song->stems.size(); ++s)
                if (!sound.song->stems[s].muted)
                    examineFile(sound.song->stems[s], QStringLiteral("%1.stems[%2]").arg(song).arg(s + 1));
            examineMix(sound, song);
            examineEnds(sound, song);
        }
        examineRates();
        return problems_;
    }

private:
    void add(ProblemLevel level, const char* code, const QString& where, const QString& message, const QString& remedy)
    {
        problems_.push_back({level, code, where, message, remedy, {}, ErrorKind::BadData});
    }

    void examineFile(const Stem& stem, const QString& where)
    {
        const IngestReport* report = looks_.find(stem.file);
        if (!report)
            return;
        const QString name = shown(stem.file.path.filename());
        for (const FileFault& fault : fileFaults)
            if (const IngestFinding* finding = report->find(fault.kind))
                add(fault.level, fault.code, where, Text::tr("'%1': %2").arg(name, ingestSentence(*finding, *report)), remedyOf(fault.kind));
    }

    static QString remedyOf(IngestKind kind)
    {
        switch (kind) {
        case IngestKind::Silent:
            return Text::tr("Remove it, or ask for another export.");
        case IngestKind::DcOffset:
            return Text::tr("Filter the lowest frequencies, or ask for another export.");
        case IngestKind::LikelyUpsampled:
            return Text::tr("Ask for the file at its own rate: more than that is not in it.");
        case IngestKind::UnusedBits:
            return Text::tr("Ask for the file before it was shortened, if there is one.");
        default:
            return {};
        }
    }

    void examineMix(const SongSound& sound, const QString& song)
    {
        if (!sound.mix)
            return;
        const QString title = harmless(sound.song->title);
        if (sound.mix->find(IngestKind::MonoAsStereo))
            add(ProblemLevel::Note, "source-mono", song, Text::tr("'%1' is mono: both channels are the same").arg(title), Text::tr("nothing to do if it was meant so"));
        const auto& dropouts = sound.mix->dropouts;
        if (dropouts.count == 0)
            return;
        const double rate = sound.mix->format.rateHz;
        const double longest = double(dropouts.longestFrames) / rate;
        add(longest < shortestPause ? ProblemLevel::Warning : ProblemLevel::Note, "silence-inside", song,
            Text::tr("'%1' falls silent in the middle of sound: %n time(s), first at %2 s, for at most %3 s", nullptr, int(dropouts.count))
                .arg(title, seconds(double(dropouts.firstFrame) / rate, 3), seconds(longest, 3)),
            Text::tr("listen there; a take that was muted by mistake or a lost buffer sounds like this"));
    }

    void examineEnds(const SongSound& sound, const QString& song)
    {
        if (!sound.known)
            return;
        const QString title = harmless(sound.song->title);
        if (sound.endsLoud && !sound.touchesNext)
            add(ProblemLevel::Warning, "end-abrupt", song, Text::tr("'%1' ends in the middle of its sound, and silence follows").arg(title),
                Text::tr("fade it out, let the next song touch it, or ask for a file with its end"));
        if (sound.startSilence > longSilence)
            add(ProblemLevel::Warning, "start-silence", song, Text::tr("'%1' begins with %2 s of silence").arg(title, seconds(sound.startSilence)),
                Text::tr("trim its start"));
        if (sound.endSilence > longSilence)
            add(ProblemLevel::Warning, "end-silence", song, Text::tr("'%1' ends with %2 s of silence").arg(title, seconds(sound.endSilence)),
                Text::tr("trim its end"));
    }

    /// Songs at different rates were often meant for different releases, or one of them was converted once already.
    void examineRates()
    {
        std::map<int, int> songsAt;
        for (const SongSound& sound : sounds_) {
            std::map<int, int> here;
            for (const Stem* stem : sound.stems)
                here.emplace(stem->file.rateHz, 0);
            for (const auto& [rate, none] : here)
                ++songsAt[rate];
        }
        if (songsAt.size() < 2)
            return;
        QStringList counts;
        for (const auto& [rate, count] : songsAt)
            counts << Text::tr("%1 Hz: %n song(s)", nullptr, count).arg(rate);
        add(ProblemLevel::Warning, "rates-mixed", QStringLiteral("songs"), Text::tr("the sources have different sample rates (%1)").arg(counts.join(QStringLiteral(", "))),
            Text::tr("ask for all of them at the rate they were mixed at; what stays different is converted"));
    }

    const std::vector<SongSound>& sounds_;
    const SoundLooks& looks_;
    std::vector<Problem> problems_;
};

}  // namespace

std::vector<Problem> soundProblems(const std::vector<SongSound>& sounds, const SoundLooks& looks)
{
    return SoundExamination(sounds, looks).run();
}

}  // namespace lacquer
