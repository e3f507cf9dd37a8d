// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/SheetImport.h"

#include "base/SafeFile.h"
#include "base/Text.h"
#include "disc/CueSheetReader.h"
#include "disc/DiscTime.h"
#include "disc/SheetLayout.h"
#include "disc/TocReader.h"
#include "render/SongAssembly.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t largestSheet = 1 << 20;

bool endsIn(const fs::path& path, const char* extension)
{
    return fromUtf8(path.extension().native()).compare(QString::fromLatin1(extension), Qt::CaseInsensitive) == 0;
}

/// A stretch of one of the sheet's files, in samples at 44.1 kHz from the file's first.
struct Stretch {
    int file = 0;
    std::int64_t begin = 0;
    std::int64_t end = 0;
};

class Import {
public:
    Import(fs::path path, fs::path folder, Progress& progress)
        : path_(std::move(path)), folder_(std::move(folder)), progress_(progress)
    {
    }

    Result<SheetSongs> run()
    {
        const auto bytes = readWhole(path_, largestSheet);
        if (!bytes)
            return bytes.error();
        sheet_ = endsIn(path_, ".toc") ? readToc(*bytes) : readCueSheet(*bytes);
        for (const DiscProblem& problem : sheet_.problems) {
            if (problem.severity == DiscSeverity::Error)
                return wrong(Text::tr("%1: %2").arg(problem.where, problem.message));
            songs_.notes << Text::tr("%1: %2").arg(problem.where, problem.message);
        }
        if (sheet_.tracks.empty())
            return wrong(Text::tr("it names no track"));
        if (auto files = readFiles(); !files)
            return files.error();
        if (auto before = addHidden(); !before)
            return before.error();
        for (std::size_t t = 0; t < sheet_.tracks.size(); ++t)
            if (auto added = addTrack(t); !added)
                return added.error();
        takeAlbumTexts();
        return std::move(songs_);
    }

private:
    Error wrong(QString what) const
    {
        // What the readers say are whole sentences; here they stand inside one.
        if (what.endsWith(QLatin1Char('.')))
            what.chop(1);
        return {ErrorKind::BadData, Text::tr("the sheet '%1' cannot be used: %2; mend it, or add the sound files themselves").arg(shown(path_), what)};
    }

    Result<void> readFiles()
    {
        std::vector<fs::path> paths;
        for (const CueSheet::File& file : sheet_.files) {
            if (file.silence)
                continue;
            if (file.outside)
                return wrong(Text::tr("line %1 leads to a file outside its folder").arg(file.line));
            const fs::path path = path_.parent_path() / fs::path(toUtf8(file.name));
            if (std::find(paths.begin(), paths.end(), path) == paths.end())
                paths.push_back(path);
        }
        SongAssembly assembly(folder_, progress_);
        auto references = assembly.readReferences(paths);
        if (auto read = assembly.outcome(); !read)
            return read;
        for (const CueSheet::File& file : sheet_.files) {
            sources_.push_back(file.silence ? FileReference() : references.at(path_.parent_path() / fs::path(toUtf8(file.name))));
            const FileReference& source = sources_.back();
            const std::int64_t whole = file.silence ? file.length.value_or(0) : source.frames * discRateHz / std::max(1, source.rateHz);
            lengths_.push_back(file.length ? *file.length : std::max<std::int64_t>(0, whole - file.start));
            if (!file.silence && file.start + lengths_.back() > whole)
                return wrong(Text::tr("line %1 asks for more of '%2' than there is").arg(file.line).arg(harmless(file.name)));
        }
        return {};
    }

    static std::int64_t samples(const CueSheet::Mark& mark) { return mark.frames * samplesPerDiscFrame; }

    /// What lies between two places, silence included.
    [[nodiscard]] std::vector<Stretch> between(int file, std::int64_t from, int untilFile, std::int64_t until) const
    {
        std::vector<Stretch> stretches;
        for (int f = file; f <= untilFile && f < int(lengths_.size()); ++f) {
            const Stretch one{f, f == file ? from : 0, f == untilFile ? until : lengths_[std::size_t(f)]};
            if (one.begin < one.end)
                stretches.push_back(one);
        }
        return stretches;
    }

    /// A TOC names one file anew for every track: what goes on in it is one stretch.
    [[nodiscard]] std::vector<Stretch> inOnePiece(const std::vector<Stretch>& stretches) const
    {
        std::vector<Stretch> joined;
        for (const Stretch& one : stretches) {
            const CueSheet::File& file = sheet_.files[std::size_t(one.file)];
            if (!joined.empty() && !file.silence && !sheet_.files[std::size_t(joined.back().file)].silence &&
                sources_[std::size_t(one.file)] == sources_[std::size_t(joined.back().file)] &&
                file.start + one.begin == sheet_.files[std::size_t(joined.back().file)].start + joined.back().end)
                joined.back().end += one.end - one.begin;
            else
                joined.push_back(one);
        }
        return joined;
    }

    Song songOf(const Stretch& stretch) const
    {
        const FileReference& source = sources_[std::size_t(stretch.file)];
        const double first = double(sheet_.files[std::size_t(stretch.file)].start + stretch.begin) / discRateHz;
        const double behind = double(source.frames) / source.rateHz - double(sheet_.files[std::size_t(stretch.file)].start + stretch.end) / discRateHz;
        Song song;
        song.id = Id::fresh();
        Stem stem;
        stem.id = Id::fresh();
        stem.name = fromUtf8(source.path.stem().native());
        stem.file = source;
        song.stems.push_back(std::move(stem));
        song.trimStartSeconds = first;
        // Less than half a sample is the rounding of other rates.
        song.trimEndSeconds = behind > 0.5 / source.rateHz ? behind : 0;
        song.gapSeconds = 0;
        return song;
    }

    /// Sound before the first mark, behind the two seconds every disc begins with.
    Result<void> addHidden()
    {
        const CueSheet::Mark& first = sheet_.tracks.front().indexes.front();
        const std::int64_t skipped = std::max<std::int64_t>(0, firstPauseFrames - suggestedBeginning(sheet_)) * samplesPerDiscFrame;
        for (const Stretch& stretch : between(0, skipped, first.file, samples(first))) {
            if (sheet_.files[std::size_t(stretch.file)].silence)
                continue;
            if (!songs_.songs.empty())
                return wrong(Text::tr("what stands before track 1 is made of several files"));
            Song song = songOf(stretch);
            song.title = Text::tr("Before track 1");
            song.hidden = true;
            songs_.songs.push_back(std::move(song));
            played_ = stretch;
        }
        return {};
    }

    Result<void> addTrack(std::size_t t)
    {
        const CueSheet::Track& track = sheet_.tracks[t];
        const CueSheet::Mark& start = track.indexes.front();
        const bool last = t + 1 == sheet_.tracks.size();
        const CueSheet::Mark* next = last ? nullptr : &sheet_.tracks[t + 1].indexes.front();
        auto stretches = last ? between(start.file, samples(start), int(lengths_.size()) - 1, lengths_.back())
                              : between(start.file, samples(start), next->file, samples(*next));
        for (const Stretch& one : stretches)
            if (one.end > lengths_[std::size_t(one.file)])
                return wrong(last ? Text::tr("track %1 reaches behind the end of its file").arg(track.number)
                                  : Text::tr("track %1 starts behind the end of its file").arg(sheet_.tracks[t + 1].number));
        stretches = inOnePiece(stretches);
        const double gap = std::exchange(gapBefore_, 0) + double(track.pregap) / discFramesPerSecond;
        gapBefore_ = double(track.postgap) / discFramesPerSecond;
        while (stretches.size() > 1) {
            const Stretch tail = stretches.back();
            const bool silent = sheet_.files[std::size_t(tail.file)].silence;
            const bool pauseOfNext = !last && tail.file == next->file && tail.begin == 0;
            if (!silent && !pauseOfNext)
                return wrong(Text::tr("track %1 is made of several files").arg(track.number));
            if (!silent)
                songs_.notes << Text::tr("the pause before track %1 stands at the start of its file; it becomes a gap").arg(sheet_.tracks[t + 1].number);
            gapBefore_ += double(tail.end - tail.begin) / discRateHz;
            stretches.pop_back();
        }
        if (stretches.empty() || sheet_.files[std::size_t(stretches.front().file)].silence)
            return wrong(Text::tr("track %1 has no sound").arg(track.number));
        const Stretch& sound = stretches.front();
        Song song = songOf(sound);
        const bool goesOn = played_ && gap == 0 && sources_[std::size_t(played_->file)] == sources_[std::size_t(sound.file)] &&
                            sheet_.files[std::size_t(played_->file)].start + played_->end == sheet_.files[std::size_t(sound.file)].start + sound.begin;
        song.continuesPrevious = goesOn;
        song.gapSeconds = songs_.songs.empty() ? Song().gapSeconds : gap;
        if (track.pause && t > 0)
            song.pauseSeconds = pauseBefore(track);
        for (std::size_t i = 1; i < track.indexes.size(); ++i)
            if (track.indexes[i].file != sound.file || samples(track.indexes[i]) >= sound.end)
                songs_.notes << Text::tr("index %1 of track %2 stands behind its sound and is left out").arg(i + 1).arg(track.number);
            else
                song.indexSeconds.push_back(double(sheet_.files[std::size_t(sound.file)].start + samples(track.indexes[i])) / discRateHz);
        song.isrc = track.isrc;
        song.preEmphasis = track.preEmphasis;
        song.copy = track.copyPermitted ? CopyRule::Permitted : track.serialCopy ? CopyRule::Once : CopyRule::Prohibited;
        takeTexts(song, t + 1);
        songs_.songs.push_back(std::move(song));
        played_ = sound;
        return {};
    }

    /// From index 00 to index 01, across files too.
    [[nodiscard]] double pauseBefore(const CueSheet::Track& track) const
    {
        std::int64_t length = 0;
        for (const Stretch& one : between(track.pause->file, samples(*track.pause), track.indexes.front().file, samples(track.indexes.front())))
            length += one.end - one.begin;
        return double(length) / discRateHz + double(track.pregap) / discFramesPerSecond;
    }

    [[nodiscard]] QString text(CdTextKind kind, std::size_t track) const
    {
        if (sheet_.texts.empty())
            return {};
        const auto texts = sheet_.texts.front().texts.find(kind);
        return texts != sheet_.texts.front().texts.end() && track < texts->second.size() ? texts->second[track] : QString();
    }

    void takeTexts(Song& song, std::size_t track) const
    {
        const QString title = text(CdTextKind::Title, track);
        song.title = title.isEmpty() ? Text::tr("Track %1").arg(track) : title;
        const QString artist = text(CdTextKind::Performer, track);
        song.artist = artist == text(CdTextKind::Performer, 0) ? QString() : artist;
        song.songwriter = text(CdTextKind::Songwriter, track);
        song.composer = text(CdTextKind::Composer, track);
        song.arranger = text(CdTextKind::Arranger, track);
        song.message = text(CdTextKind::Message, track);
    }

    void takeAlbumTexts()
    {
        songs_.title = text(CdTextKind::Title, 0);
        songs_.artist = text(CdTextKind::Performer, 0);
        songs_.barcode = sheet_.barcode;
        if (!sheet_.texts.empty())
            songs_.genre = sheet_.texts.front().genre;
    }

    fs::path path_;
    fs::path folder_;
    Progress& progress_;
    CueSheet sheet_;
    SheetSongs songs_;
    std::vector<FileReference> sources_;      // as sheet_.files
    std::vector<std::int64_t> lengths_;       // of what the sheet uses of them, samples at 44.1 kHz
    std::optional<Stretch> played_;           // of the song before
    double gapBefore_ = 0;
};

}  // namespace

bool isSheet(const fs::path& path)
{
    return endsIn(path, ".cue") || endsIn(path, ".toc");
}

Result<SheetSongs> songsOfSheet(const fs::path& sheet, const fs::path& folder, Progress& progress)
{
    return Import(sheet, folder, progress).run();
}

QStringList addSheet(Album& album, SheetSongs sheet)
{
    const auto fill = [](QString& field, const QString& text) {
        if (field.isEmpty())
            field = text;
    };
    fill(album.title, sheet.title);
    fill(album.artist, sheet.artist);
    fill(album.genre, sheet.genre);
    fill(album.barcode, sheet.barcode);
    for (Song& song : sheet.songs) {
        if (song.hidden && !album.songs.empty())
            song.hidden = false;
        album.append(std::move(song));
    }
    return sheet.notes;
}

}  // namespace lacquer
