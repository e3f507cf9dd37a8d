// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/DiscImport.h"

#include "audio/InputFile.h"
#include "audio/WaveWriter.h"
#include "base/SystemError.h"
#include "base/TemporaryName.h"
#include "base/Text.h"
#include "disc/CdTextGenre.h"
#include "disc/CdTextLanguage.h"
#include "disc/DiscTime.h"
#include "model/ProjectSession.h"
#include "render/SongAssembly.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace lacquer {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t sectorsAtOnce = 64;

double secondsOf(std::int64_t discFrames)
{
    return double(discFrames) / discFramesPerSecond;
}

QString textOf(const CdTextBlock& block, CdTextKind kind, std::size_t track)
{
    const auto texts = block.texts.find(kind);
    return texts != block.texts.end() && track < texts->second.size() ? texts->second[track] : QString();
}

struct NamedKind {
    CdTextKind kind;
    const char* field;
};

constexpr NamedKind namedKinds[] = {{CdTextKind::Title, "title"},       {CdTextKind::Performer, "artist"}, {CdTextKind::Songwriter, "songwriter"},
                                    {CdTextKind::Composer, "composer"}, {CdTextKind::Arranger, "arranger"}, {CdTextKind::Message, "message"}};

Translations translationsOf(const DiscLayout& layout, std::size_t track)
{
    Translations translations;
    for (std::size_t b = 1; b < layout.texts.size(); ++b)
        if (const auto language = cdTextLanguage(layout.texts[b].language); language && *language->iso)
            for (const NamedKind& kind : namedKinds)
                if (const QString text = textOf(layout.texts[b], kind.kind, track); !text.isEmpty())
                    translations[language->iso][kind.field] = text;
    return translations;
}

void takeAlbumTexts(Album& album, const DiscLayout& layout)
{
    album.barcode = layout.barcode;
    if (layout.texts.empty())
        return;
    const CdTextBlock& block = layout.texts.front();
    album.title = textOf(block, CdTextKind::Title, 0);
    album.artist = textOf(block, CdTextKind::Performer, 0);
    album.message = textOf(block, CdTextKind::Message, 0);
    album.catalogNumber = block.discId;
    album.genre = block.genre.isEmpty() ? cdTextGenreName(block.genreCode) : block.genre;
    if (const auto language = cdTextLanguage(block.language); language && *language->iso)
        album.language = QString::fromLatin1(language->iso);
    album.translations = translationsOf(layout, 0);
}

void takeSongTexts(Song& song, const Album& album, const DiscLayout& layout, std::size_t track)
{
    if (layout.texts.empty())
        return;
    const CdTextBlock& block = layout.texts.front();
    song.title = textOf(block, CdTextKind::Title, track);
    if (const QString artist = textOf(block, CdTextKind::Performer, track); artist != album.artist)
        song.artist = artist;
    song.songwriter = textOf(block, CdTextKind::Songwriter, track);
    song.composer = textOf(block, CdTextKind::Composer, track);
    song.arranger = textOf(block, CdTextKind::Arranger, track);
    song.message = textOf(block, CdTextKind::Message, track);
    song.translations = translationsOf(layout, track);
}

/// The stretch of the disc as a song that plays on from the one before.
Song stretch(const FileReference& sound, std::int64_t from, std::int64_t to, std::int64_t leadOut)
{
    Song song;
    song.id = Id::fresh();
    Stem stem;
    stem.id = Id::fresh();
    stem.name = fromUtf8(sound.path.stem().native());
    stem.file = sound;
    song.stems.push_back(std::move(stem));
    song.trimStartSeconds = secondsOf(from - firstPauseFrames);
    song.trimEndSeconds = secondsOf(leadOut - to);
    song.gapSeconds = 0;
    song.continuesPrevious = from > firstPauseFrames;
    return song;
}

Result<void> copySound(const InputFile& image, const DiscSound& sound, const DiscLayout& layout, const fs::path& wav, Progress& progress)
{
    WaveOptions options;
    options.rateHz = discRateHz;
    options.bits = 16;
    auto writer = WaveWriter::create(wav, options);
    if (!writer)
        return writer.error();
    std::vector<std::byte> bytes;
    std::vector<std::int32_t> samples;
    for (std::int64_t sector = firstPauseFrames; sector < layout.leadOut; sector += sectorsAtOnce) {
        if (progress.cancelled())
            return Progress::cancelledError();
        const std::int64_t count = std::min(sectorsAtOnce, layout.leadOut - sector);
        bytes.resize(std::size_t(count * bytesPerDiscFrame));
        if (image.readAt((sector - sound.firstSector) * bytesPerDiscFrame, bytes) != std::int64_t(bytes.size()))
            return Error{ErrorKind::BadData, Text::tr("'%1' ends before the lead-out that its marks announce; get the fileset anew").arg(shown(sound.image))};
        samples.resize(bytes.size() / 2);
        for (std::size_t n = 0; n < samples.size(); ++n)
            samples[n] = std::bit_cast<std::int16_t>(
                std::uint16_t(std::to_integer<unsigned>(bytes[2 * n]) | std::to_integer<unsigned>(bytes[2 * n + 1]) << 8));
        if (auto written = (*writer)->write(samples.data(), int(samples.size() / 2)); !written)
            return written;
        progress.add(std::int64_t(bytes.size()));
    }
    return (*writer)->finish();
}

}  // namespace

Album albumOf(const DiscLayout& layout, const FileReference& sound)
{
    Album album = Album::fresh();
    album.rate = discRateHz;
    Deliverable wav = Deliverable::of(QStringLiteral("wav16"), DeliverableKind::Wav);
    wav.bits = 16;
    wav.cut = CutRule::Grid;
    Deliverable ddp = Deliverable::of(QStringLiteral("ddp"), DeliverableKind::Ddp);
    ddp.cdText = !layout.texts.empty();
    album.deliverables = {ddp, wav};
    takeAlbumTexts(album, layout);
    const std::int64_t first = layout.tracks.front().start();
    if (first > firstPauseFrames) {
        Song hidden = stretch(sound, firstPauseFrames, first, layout.leadOut);
        hidden.title = Text::tr("Before track 1");
        hidden.hidden = true;
        album.append(std::move(hidden));
    }
    for (std::size_t t = 0; t < layout.tracks.size(); ++t) {
        const DiscTrack& track = layout.tracks[t];
        const std::int64_t end = t + 1 < layout.tracks.size() ? layout.tracks[t + 1].start() : layout.leadOut;
        Song song = stretch(sound, track.start(), end, layout.leadOut);
        song.title = Text::tr("Track %1").arg(t + 1);
        song.isrc = track.isrc;
        song.preEmphasis = track.preEmphasis;
        song.copy = track.copyPermitted ? CopyRule::Permitted : track.serialCopy ? CopyRule::Once : CopyRule::Prohibited;
        if (track.pause && t > 0)
            song.pauseSeconds = secondsOf(track.start() - *track.pause);
        for (std::size_t i = 1; i < track.indexes.size(); ++i)
            song.indexSeconds.push_back(secondsOf(track.indexes[i] - firstPauseFrames));
        takeSongTexts(song, album, layout, t + 1);
        album.append(std::move(song));
    }
    return album;
}

Result<Album> importDisc(const DiscLayout& layout, const DiscSound& sound, const fs::path& project, Progress& progress)
{
    fs::path wav = project;
    wav.replace_extension(".wav");
    std::error_code problem;
    if (fs::symlink_status(wav, problem).type() != fs::file_type::not_found)
        return Error{ErrorKind::CannotCreate, Text::tr("'%1' exists already; choose another name for the project").arg(shown(wav))};
    const auto image = InputFile::open(sound.image);
    if (!image)
        return image.error();
    progress.expect((layout.leadOut - firstPauseFrames) * bytesPerDiscFrame);
    const fs::path partial = wav.parent_path() / temporaryName(wav.filename().native());
    if (auto copied = copySound(**image, sound, layout, partial, progress); !copied) {
        fs::remove(partial, problem);
        return copied.error();
    }
    fs::rename(partial, wav, problem);
    if (problem) {
        const Error error{kindOf(problem), Text::tr("'%1' cannot be written: %2; choose another place").arg(shown(wav), reason(problem))};
        fs::remove(partial, problem);
        return error;
    }
    SongAssembly assembly(projectFolder(project), progress);
    const auto references = assembly.readReferences({wav});
    if (auto read = assembly.outcome(); !read) {
        fs::remove(wav, problem);
        return read.error();
    }
    return albumOf(layout, references.at(wav));
}

}  // namespace lacquer
