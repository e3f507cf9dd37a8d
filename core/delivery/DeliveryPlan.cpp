// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/DeliveryPlan.h"

#include "base/FileName.h"
#include "base/Hash.h"
#include "base/Text.h"
#include "base/Time.h"
#include "delivery/DiscDelivery.h"
#include "disc/DiscTime.h"
#include "render/EngineStamp.h"
#include "render/NodeKey.h"
#include "tags/TagField.h"

#include <algorithm>
#include <array>

namespace lacquer {

namespace {

const char* extensionOf(DeliverableKind kind)
{
    switch (kind) {
    case DeliverableKind::Flac:
        return ".flac";
    case DeliverableKind::Aiff:
        return ".aiff";
    case DeliverableKind::Mp3:
        return ".mp3";
    case DeliverableKind::Vorbis:
        return ".ogg";
    case DeliverableKind::Opus:
        return ".opus";
    case DeliverableKind::Aac:
    case DeliverableKind::Alac:
        return ".m4a";
    default:
        return ".wav";
    }
}

/// The song's own word where it has one, and else the album's.
const QString& either(const QString& songs, const QString& albums)
{
    return songs.isEmpty() ? albums : songs;
}

Tags tagsOf(const Album& album)
{
    Tags tags;
    tags.title = album.title;
    tags.artist = album.artist;
    tags.album = album.title;
    tags.albumVersion = album.version;
    tags.albumArtist = album.artist;
    tags.date = album.year;
    tags.genre = album.genre;
    tags.label = album.label;
    tags.catalogNumber = album.catalogNumber;
    tags.barcode = album.barcode;
    tags.copyright = album.copyright;
    tags.phonogram = album.phonogram;
    tags.composer = album.composer;
    tags.producer = album.producer;
    tags.mixer = album.mixer;
    tags.masteringEngineer = album.masteringEngineer;
    tags.comment = album.comment;
    tags.releaseId = album.musicBrainzId;
    return tags;
}

/// `disc` and `discs` are said only where there are several.
Tags tagsOf(const Album& album, const Song& song, int track, int tracks, int disc, int discs)
{
    Tags tags = tagsOf(album);
    tags.title = song.title;
    tags.version = song.version;
    tags.artist = either(song.artist, album.artist);
    tags.featuring = song.featuring;
    tags.date = either(song.year, album.year);
    tags.genre = either(song.genre, album.genre);
    tags.copyright = either(song.copyright, album.copyright);
    tags.phonogram = either(song.phonogram, album.phonogram);
    tags.composer = either(song.composer, album.composer);
    tags.producer = either(song.producer, album.producer);
    tags.mixer = either(song.mixer, album.mixer);
    tags.masteringEngineer = either(song.masteringEngineer, album.masteringEngineer);
    tags.comment = either(song.comment, album.comment);
    tags.language = song.language;
    tags.isrc = song.isrc;
    tags.iswc = song.iswc;
    tags.songwriter = song.songwriter;
    tags.lyricist = song.lyricist;
    tags.arranger = song.arranger;
    tags.performers = song.performers;
    tags.advisory = song.advisory;
    tags.bpm = song.bpm;
    tags.musicalKey = song.musicalKey;
    tags.work = song.work;
    tags.movement = song.movement;
    tags.lyrics = song.lyrics;
    tags.recordingId = song.musicBrainzId;
    if (track > 0)
        tags.trackNumber = track;
    tags.trackCount = tracks;
    if (discs > 1) {
        tags.discNumber = disc;
        tags.discCount = discs;
    }
    return tags;
}

/// A file's name without extension from its template. Unknown {words} stay as they are, so that they are seen.
QString named(const QString& nameTemplate, const Tags& tags, int tracks)
{
    const int digits = tracks >= 100 ? 3 : 2;
    QString name = nameTemplate;
    name.replace(QStringLiteral("{number}"), QStringLiteral("%1").arg(tags.trackNumber.value_or(0), digits, 10, QLatin1Char('0')));
    name.replace(QStringLiteral("{title}"), tags.title);
    name.replace(QStringLiteral("{artist}"), tags.artist);
    name.replace(QStringLiteral("{album}"), tags.album);
    name.replace(QStringLiteral("{isrc}"), tags.isrc);
    return name;
}

/// What a disc is beyond its sound.
void addDisc(Hash& hash, const DiscPlan& disc)
{
    const auto addText = [&](const QString& text) { hash.addText(toUtf8(text)); };
    hash.addText("disc").addInteger(disc.layout.leadOut);
    addText(disc.layout.barcode);
    addText(disc.layout.masterId);
    for (const DiscTrack& track : disc.layout.tracks) {
        hash.addInteger(track.pause.value_or(-1)).addInteger(std::int64_t(track.indexes.size()));
        for (const std::int64_t index : track.indexes)
            hash.addInteger(index);
        hash.addInteger(track.preEmphasis).addInteger(track.copyPermitted).addInteger(track.serialCopy);
        addText(track.isrc);
    }
    for (const CdTextBlock& block : disc.layout.texts) {
        hash.addInteger(block.language).addInteger(std::int64_t(block.charset)).addInteger(block.genreCode);
        addText(block.genre);
        addText(block.discId);
        for (const auto& [kind, texts] : block.texts) {
            hash.addInteger(std::int64_t(kind));
            for (const QString& text : texts)
                addText(text);
        }
    }
    hash.addBytes(disc.cdText.constData(), std::size_t(disc.cdText.size()));
}

/// The hash of everything a file's bytes depend on.
std::string recipeOf(const AlbumTree& tree, const Rendition& rendition, const PlannedDeliverable& planned, const PlannedFile& file)
{
    const Plan& plan = tree.plan();
    const FinalSettings& settings = rendition.settings;
    Hash hash;
    hash.addText("file").addText(engineStamp()).addInteger(std::int64_t(planned.deliverable.kind));
    hash.addInteger(settings.rateHz).addInteger(rendition.bits).addInteger(settings.ceilingDbtp ? 1 : 0);
    hash.addReal(settings.ceilingDbtp.value_or(0)).addReal(settings.trimDb);
    if (settings.ceilingDbtp) {
        ProcessorSettings limiter = settings.limiter;
        limiter.bypassed = false;
        addChain(hash, {limiter});
    }
    for (const FrameRange& part : file.parts) {
        hash.addInteger(part.frames());
        for (std::size_t g = 0; g < plan.groups.size(); ++g) {
            const PlannedGroup& group = plan.groups[g];
            const FrameRange delivered = deliveredRange(plan, g, settings.rateHz);
            if (delivered.intersected(part).empty())
                continue;
            hash.addText(tree.keyOf(group)).addInteger(delivered.begin - part.begin).addInteger(delivered.frames());
            hash.addInteger(atRate(group.start(), plan.rateHz, settings.rateHz) - part.begin);
            hash.addInteger(std::int64_t(ditherOf(tree.album(), group, rendition)));
            for (const DrivePoint& point : group.drive)
                hash.addInteger(point.frame - group.start()).addReal(point.gainDb);
            for (const PlannedSong& song : group.songs)
                for (const PlannedFade* fade : {&song.fadeIn, &song.fadeOut})
                    if (!fade->inside)
                        hash.addInteger(fade->frames).addInteger(std::int64_t(fade->shape)).addReal(fade->curvature);
        }
    }
    for (const TagField& field : tagFields())
        hash.addText(toUtf8(field.text(file.tags)));
    if (planned.disc) {
        hash.addInteger(std::int64_t(planned.deliverable.image)).addText(file.path.filename().native());
        addDisc(hash, *planned.disc);
    }
    if (file.tags.cover)
        hash.addText("cover").addText(std::string_view(file.tags.cover->bytes.constData(), std::size_t(file.tags.cover->bytes.size())));
    return hash.hex();
}

/// The folders of an album's deliverables, in their order: different ones whatever the names, and none called like a list.
std::vector<std::string> foldersOf(const Album& album)
{
    constexpr std::array lists{"manifest.json", "report.json", "report.html", "report.pdf", "SHA256SUMS"};
    std::vector<std::string> names(lists.begin(), lists.end());
    for (const Deliverable& deliverable : album.deliverables)
        names.push_back(toUtf8(deliverable.name));
    names = uniqueFileNames(names);
    return {names.begin() + lists.size(), names.end()};
}

/// The files of a disc: the image first, then what describes it.
std::vector<PlannedFile> planDiscFiles(const AlbumTree& tree, const PlannedDeliverable& planned, const std::string& folder)
{
    PlannedFile image;
    image.parts = planned.disc->parts;
    for (const PlannedSong* song : tree.plan().songs())
        image.songs.push_back(song->position);
    image.tags = tagsOf(tree.album());
    std::vector<PlannedFile> files;
    for (const std::string& name : discFileNames(tree.album(), planned.deliverable, *planned.disc)) {
        files.push_back(files.empty() ? image : PlannedFile());
        files.back().path = std::filesystem::path(folder) / name;
    }
    return files;
}

/// The delivered range of the group that a song belongs to.
FrameRange runningSound(const Plan& plan, std::size_t position, int rateHz)
{
    for (std::size_t g = 0; g < plan.groups.size(); ++g)
        for (const PlannedSong& song : plan.groups[g].songs)
            if (song.position == position)
                return deliveredRange(plan, g, rateHz);
    return {};
}

std::vector<PlannedFile> planFiles(const AlbumTree& tree, const Deliverable& deliverable, const std::string& folder, int rateHz)
{
    const Album& album = tree.album();
    const auto songs = tree.plan().songs();
    const auto ranges = trackRanges(tree.plan(), rateHz, deliverable.gaps, deliverable.cut);
    std::vector<PlannedFile> files;
    std::vector<std::string> titles;
    if (deliverable.pieces == Pieces::Album) {
        PlannedFile file;
        file.parts = ranges;
        for (const PlannedSong* song : songs)
            file.songs.push_back(song->position);
        file.tags = tagsOf(album);
        titles.push_back(toUtf8(album.title.isEmpty() ? QStringLiteral("Album") : album.title));
        files.push_back(std::move(file));
    } else {
        // The first song begins the first disc, whether it says so or not.
        const auto startsDisc = [&](std::size_t i) { return i > 0 && album.songs[songs[i]->position]->startsDisc; };
        int discs = 1;
        for (std::size_t i = 0; i < songs.size(); ++i)
            discs += startsDisc(i) ? 1 : 0;
        int disc = 1;
        for (std::size_t i = 0; i < songs.size(); ++i) {
            disc += startsDisc(i) ? 1 : 0;
            PlannedFile file;
            file.parts = {ranges[i]};
            file.running = runningSound(tree.plan(), songs[i]->position, rateHz);
            file.songs = {songs[i]->position};
            file.tags = tagsOf(album, *album.songs[songs[i]->position], songs[i]->track, int(songs.size()), disc, discs);
            titles.push_back(toUtf8(named(deliverable.nameTemplate, file.tags, int(songs.size()))));
            files.push_back(std::move(file));
        }
    }
    const auto names = uniqueFileNames(titles);
    for (std::size_t i = 0; i < files.size(); ++i)
        files[i].path = std::filesystem::path(folder) / (names[i] + extensionOf(deliverable.kind));
    return files;
}

/// True when nothing between the source file and the delivery changes a sample of this song.
bool isUntouched(const Album& album, const PlannedSong& planned, int bits)
{
    const Song& song = *album.songs[planned.position];
    const Stem* only = nullptr;
    for (const Stem& stem : song.stems) {
        if (stem.muted)
            continue;
        if (only)
            return false;
        only = &stem;
    }
    if (!only)
        return true;
    const bool plain = only->gainDb == 0 && isFlat(only->gainRide) && only->pan == 0 && !isActive(only->chain);
    const bool level = song.gainDb == 0 && isFlat(song.gainRide) && song.driveDb == 0 && !isActive(song.chain);
    const bool fades = planned.fadeIn.frames > 0 || planned.fadeOut.frames > 0;
    const FileReference& file = only->file;
    return plain && level && !fades && !file.isFloat && !file.lossy && file.bits > 0 && file.bits <= bits &&
           file.rateHz == album.rate;
}

}  // namespace

std::int64_t PlannedFile::frames() const
{
    std::int64_t sum = 0;
    for (const FrameRange& part : parts)
        sum += part.frames();
    return sum;
}

std::vector<const PlannedFile*> DeliveryPlan::files() const
{
    std::vector<const PlannedFile*> all;
    for (const PlannedDeliverable& deliverable : deliverables)
        for (const PlannedFile& file : deliverable.files)
            all.push_back(&file);
    return all;
}

DitherType ditherOf(const Album& album, const PlannedGroup& group, const Rendition& rendition)
{
    const bool passes = !rendition.settings.ceilingDbtp && rendition.settings.trimDb == 0 && !isActive(album.chain) &&
                        group.closingFade == 0 && rendition.settings.rateHz == album.rate;
    const bool untouched = passes && std::all_of(group.songs.begin(), group.songs.end(), [&](const PlannedSong& song) {
        return isUntouched(album, song, rendition.bits);
    });
    return untouched ? DitherType::None : rendition.dither;
}

bool canBuild(DeliverableKind kind)
{
    return kind != DeliverableKind::Vinyl;
}

bool isLossy(DeliverableKind kind)
{
    return kind == DeliverableKind::Mp3 || kind == DeliverableKind::Vorbis || kind == DeliverableKind::Opus || kind == DeliverableKind::Aac;
}

Deliverable asDelivered(const Album& album, Deliverable deliverable)
{
    if (deliverable.isDisc()) {
        deliverable.rate = discRateHz;
        deliverable.bits = 16;
    }
    if (isLossy(deliverable.kind)) {
        // Encoders take floats: 24 bits are the same to them, and nothing is rounded twice that could be heard.
        deliverable.bits = 24;
        const int rate = deliverable.rate.value_or(album.rate.value_or(discRateHz));
        deliverable.rate = deliverable.kind == DeliverableKind::Opus || rate % discRateHz != 0 ? 48000 : discRateHz;
    }
    return deliverable;
}

Result<DeliveryPlan> planDelivery(const AlbumTree& tree, const QStringList& only)
{
    const Album& album = tree.album();
    for (const QString& name : only) {
        const bool known = std::any_of(album.deliverables.begin(), album.deliverables.end(),
                                       [&](const Deliverable& d) { return d.name == name; });
        if (!known)
            return Error{ErrorKind::Usage, Text::tr("there is no deliverable named '%1'; see 'get ALBUM deliverables'").arg(harmless(name))};
    }
    DeliveryPlan delivery;
    const auto folders = foldersOf(album);
    for (std::size_t d = 0; d < album.deliverables.size(); ++d) {
        const Deliverable deliverable = asDelivered(album, album.deliverables[d]);
        if (!only.isEmpty() && !only.contains(deliverable.name))
            continue;
        if (!canBuild(deliverable.kind))
            return Error{ErrorKind::Usage,
                         Text::tr("the deliverable '%1' is of a kind this version cannot build yet; it builds all but vinyl")
                             .arg(harmless(deliverable.name))};
        const Rendition rendition{finalSettings(album, deliverable), deliverable.bits, deliverable.dither};
        const auto same = std::find(delivery.renditions.begin(), delivery.renditions.end(), rendition);
        PlannedDeliverable planned;
        planned.deliverable = deliverable;
        planned.rendition = std::size_t(same - delivery.renditions.begin());
        if (same == delivery.renditions.end())
            delivery.renditions.push_back(rendition);
        if (deliverable.isDisc()) {
            planned.disc = planDisc(album, tree.plan(), deliverable);
            planned.files = planDiscFiles(tree, planned, folders[d]);
        } else {
            planned.files = planFiles(tree, deliverable, folders[d], rendition.settings.rateHz);
        }
        for (PlannedFile& file : planned.files)
            file.recipe = recipeOf(tree, rendition, planned, file);
        // Sheets depend on the sound they lie beside: sums of it stand in them.
        if (planned.disc)
            for (std::size_t f = 1; f < planned.files.size(); ++f)
                planned.files[f].recipe = Hash().addText(planned.files.front().recipe).addText(planned.files[f].recipe).hex();
        delivery.deliverables.push_back(std::move(planned));
    }
    if (delivery.deliverables.empty())
        return Error{ErrorKind::Usage, Text::tr("the album has no deliverables; add one, for instance deliverables[\"wav24\"].kind=wav")};
    return delivery;
}

}  // namespace lacquer
