// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/DiscDelivery.h"

#include "audio/FlacWriter.h"
#include "audio/OutputFile.h"
#include "audio/WaveWriter.h"
#include "base/FileName.h"
#include "delivery/SampleProof.h"
#include "disc/CueSheetWriter.h"
#include "disc/DdpImage.h"
#include "disc/DdpWriter.h"
#include "disc/DiscTime.h"
#include "disc/TocWriter.h"

#include <algorithm>
#include <span>

namespace lacquer {

namespace {

constexpr int chunkFrames = 16384;

bool isDdp(const PlannedDeliverable& planned)
{
    return planned.deliverable.kind == DeliverableKind::Ddp;
}

const char* imageExtension(ImageFormat format)
{
    switch (format) {
    case ImageFormat::Wav:
        return ".wav";
    case ImageFormat::Flac:
        return ".flac";
    case ImageFormat::Bin:
        break;
    }
    return ".bin";
}

/// The image as sheets name it. It begins with the sound: the first two seconds are in no file.
SheetImage sheetImage(const PlannedDeliverable& planned)
{
    return {fromUtf8(planned.files.front().path.filename().native()),
            planned.deliverable.image == ImageFormat::Bin ? SheetImage::Kind::Binary : SheetImage::Kind::Wave, firstPauseFrames};
}

Result<std::unique_ptr<AudioWriter>> createImage(const std::filesystem::path& path, ImageFormat format)
{
    const auto asWriter = [](auto created) -> Result<std::unique_ptr<AudioWriter>> {
        if (!created)
            return created.error();
        return std::unique_ptr<AudioWriter>(std::move(*created));
    };
    switch (format) {
    case ImageFormat::Wav: {
        WaveOptions options;
        options.rateHz = discRateHz;
        options.bits = 16;
        return asWriter(WaveWriter::create(path, options));
    }
    case ImageFormat::Flac: {
        FlacOptions options;
        options.rateHz = discRateHz;
        options.bits = 16;
        return asWriter(FlacWriter::create(path, options));
    }
    case ImageFormat::Bin:
        break;
    }
    return asWriter(DdpImage::create(path, 0));
}

/// The album's frames, then zeros up to the lead-out.
Result<void> writeImage(AudioWriter& image, const PlannedDeliverable& planned, const Spool& spool, Progress& progress)
{
    const PlannedFile& file = planned.files.front();
    const auto written = eachSpooledChunk(file, spool, progress, [&](const std::int32_t* samples, int frames) {
        return image.write(samples, frames);
    });
    if (!written)
        return written;
    const std::int64_t whole = (planned.disc->layout.leadOut - firstPauseFrames) * samplesPerDiscFrame;
    const std::vector<std::int32_t> zeros(std::size_t(2 * chunkFrames));
    for (std::int64_t left = whole - file.frames(); left > 0; left -= chunkFrames)
        if (auto padded = image.write(zeros.data(), int(std::min<std::int64_t>(left, chunkFrames))); !padded)
            return padded;
    return {};
}

Result<void> writeFresh(const std::filesystem::path& path, const std::string& bytes)
{
    auto file = OutputFile::create(path);
    if (!file)
        return file.error();
    if (auto appended = (*file)->append(std::as_bytes(std::span(bytes))); !appended)
        return appended;
    return (*file)->finish();
}

Result<void> writeDdp(const std::filesystem::path& folder, const PlannedDeliverable& planned, const Spool& spool, Progress& progress)
{
    auto writer = DdpWriter::create(folder, planned.disc->layout, planned.disc->cdText);
    if (!writer)
        return writer.error();
    if (auto image = writeImage((*writer)->image(), planned, spool, progress); !image)
        return image;
    return (*writer)->finish();
}

Result<void> writeCue(const std::filesystem::path& folder, const PlannedDeliverable& planned, const Spool& spool, Progress& progress)
{
    const auto path = [&](std::size_t file) { return folder / planned.files[file].path.filename(); };
    auto image = createImage(path(0), planned.deliverable.image);
    if (!image)
        return image.error();
    if (auto written = writeImage(**image, planned, spool, progress); !written)
        return written;
    if (auto finished = (*image)->finish(); !finished)
        return finished;
    const auto cue = writeCueSheet(planned.disc->layout, sheetImage(planned));
    if (!cue)
        return cue.error();
    if (auto written = writeFresh(path(1), cue->bytes); !written)
        return written;
    if (planned.files.size() < 3)
        return {};
    const auto toc = writeToc(planned.disc->layout, sheetImage(planned));
    if (!toc)
        return toc.error();
    return writeFresh(path(2), toc->bytes);
}

}  // namespace

std::vector<std::string> discFileNames(const Album& album, const Deliverable& deliverable, const DiscPlan& disc)
{
    if (deliverable.kind == DeliverableKind::Ddp) {
        std::vector<std::string> names{"IMAGE.DAT", "DDPID", "DDPMS", "PQDESCR"};
        if (!disc.cdText.isEmpty())
            names.push_back("CDTEXT.BIN");
        names.insert(names.end(), {"CHECKSUM.MD5", "CHECKSUM.TXT", "PQ_SHEET.TXT"});
        return names;
    }
    const std::string title = safeFileName(toUtf8(album.title.isEmpty() ? QStringLiteral("Album") : album.title));
    std::vector<std::string> names{title + imageExtension(deliverable.image), title + ".cue"};
    // cdrdao reads bare samples the other way round, and FLAC not everywhere.
    if (deliverable.image == ImageFormat::Wav)
        names.push_back(title + ".toc");
    return names;
}

Result<void> writeDisc(const std::filesystem::path& folder, const PlannedDeliverable& planned, const Rendition&, const Spool& spool,
                       Progress& progress)
{
    return isDdp(planned) ? writeDdp(folder, planned, spool, progress) : writeCue(folder, planned, spool, progress);
}

}  // namespace lacquer
