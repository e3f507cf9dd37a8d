// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/AudioReader.h"
#include "audio/InputFile.h"
#include "base/Hash.h"
#include "base/SafeFile.h"
#include "delivery/DiscDelivery.h"
#include "delivery/SampleProof.h"
#include "disc/CdTextDecoder.h"
#include "disc/CueSheetReader.h"
#include "disc/DdpVerify.h"
#include "disc/DiscTime.h"
#include "disc/SheetLayout.h"

#include <algorithm>
#include <bit>

namespace lacquer {

namespace {

constexpr std::int64_t bytesPerSample = 4;   // 16 bits, two channels
constexpr std::int64_t largestSheet = 1 << 20;

/// Samples of an image without a header: 16 bits, little-endian.
class BareImage {
public:
    BareImage(const InputFile& file, std::int64_t firstFrame) : file_(file), offset_(firstFrame * bytesPerSample) {}

    Result<int> read(double* to, int frames)
    {
        bytes_.resize(std::size_t(frames * bytesPerSample));
        const std::int64_t got = file_.readAt(offset_, bytes_);
        const int whole = int(got / bytesPerSample);
        offset_ += whole * bytesPerSample;
        for (int n = 0; n < 2 * whole; ++n) {
            const auto low = std::to_integer<unsigned>(bytes_[std::size_t(2 * n)]);
            const auto high = std::to_integer<unsigned>(bytes_[std::size_t(2 * n + 1)]);
            to[n] = std::bit_cast<std::int16_t>(std::uint16_t(low | high << 8)) / 32768.0;
        }
        return whole;
    }

private:
    const InputFile& file_;
    std::int64_t offset_;
    std::vector<std::byte> bytes_;
};

/// The next `frames` frames are silent.
Result<void> proveSilence(const std::filesystem::path& path, const SampleReader& read, std::int64_t frames, const Progress& progress)
{
    std::vector<double> chunk(std::size_t(2 * 16384));
    while (frames > 0) {
        if (progress.cancelled())
            return Progress::cancelledError();
        const auto got = read(chunk.data(), int(std::min<std::int64_t>(frames, 16384)));
        if (!got)
            return got.error();
        if (*got == 0)
            return unproved(path, Text::tr("it ends before the lead-out"));
        if (std::any_of(chunk.begin(), chunk.begin() + 2 * *got, [](double sample) { return sample != 0; }))
            return unproved(path, Text::tr("there is sound where silence belongs"));
        frames -= *got;
    }
    return {};
}

/// Silence in front, the album, silence to the lead-out, and nothing more.
Result<FileReading> proveImage(const std::filesystem::path& path, const SampleReader& read, std::int64_t silentFrames,
                               const PlannedDeliverable& planned, const Rendition& rendition, const Spool& spool, Progress& progress)
{
    if (auto silent = proveSilence(path, read, silentFrames, progress); !silent)
        return silent.error();
    const PlannedFile& file = planned.files.front();
    auto reading = proveSamples(path, read, file, rendition, spool, progress);
    if (!reading)
        return reading;
    const std::int64_t whole = (planned.disc->layout.leadOut - firstPauseFrames) * samplesPerDiscFrame;
    if (auto silent = proveSilence(path, read, whole - file.frames(), progress); !silent)
        return silent.error();
    double more[2];
    if (const auto rest = read(more, 1); !rest || *rest != 0)
        return unproved(path, Text::tr("it goes on behind the lead-out"));
    return reading;
}

int textsIn(const CdTextBlock& block)
{
    int count = 0;
    for (const auto& [kind, texts] : block.texts)
        count += int(std::count_if(texts.begin(), texts.end(), [](const QString& text) { return !text.isEmpty(); }));
    return count;
}

/// What there is to compare in a layout. Read from a disc it is also what was compared, once both layouts are equal.
DiscVerdict verdictOf(const DiscLayout& layout, std::int64_t frames)
{
    DiscVerdict verdict;
    verdict.tracks = int(layout.tracks.size());
    verdict.marks = 1;
    verdict.codes = layout.barcode.isEmpty() ? 0 : 1;
    for (const DiscTrack& track : layout.tracks) {
        verdict.marks += int(track.indexes.size()) + (track.pause ? 1 : 0);
        verdict.codes += track.isrc.isEmpty() ? 0 : 1;
    }
    for (const CdTextBlock& block : layout.texts)
        verdict.texts += textsIn(block);
    verdict.frames = frames;
    verdict.leadOutFrame = layout.leadOut;
    return verdict;
}

/// The first thing two layouts do not agree in; empty when there is none.
QString difference(const DiscLayout& planned, const DiscLayout& read)
{
    if (planned.tracks.size() != read.tracks.size())
        return Text::tr("it has %n track(s)", nullptr, int(read.tracks.size()));
    for (std::size_t t = 0; t < planned.tracks.size(); ++t) {
        const DiscTrack& a = planned.tracks[t];
        const DiscTrack& b = read.tracks[t];
        if (a.pause != b.pause || a.indexes != b.indexes)
            return Text::tr("the marks of track %1 are others").arg(t + 1);
        if (!(a == b))
            return Text::tr("the codes of track %1 are others").arg(t + 1);
    }
    if (planned.leadOut != read.leadOut)
        return Text::tr("its lead-out stands at %1").arg(shownDiscTime(read.leadOut));
    if (planned.barcode != read.barcode)
        return Text::tr("its barcode is another");
    return planned.texts == read.texts ? QString() : Text::tr("its texts are others");
}

Result<DiscLayout> readDdpBack(const std::filesystem::path& folder, const PlannedDeliverable& planned, const Progress& progress)
{
    Progress bytes(&progress);
    auto verdict = verifyDdp(folder, bytes);
    if (!verdict)
        return verdict.error();
    for (const DiscProblem& problem : verdict->fileset.problems)
        if (problem.severity == DiscSeverity::Error)
            return unproved(folder, Text::tr("%1: %2").arg(problem.where, problem.message));
    // Two sums of every file but the lists themselves.
    const int summed = planned.disc->cdText.isEmpty() ? 4 : 5;
    if (verdict->checksumsRight != 2 * summed)
        return unproved(folder, Text::tr("only %n checksum(s) could be compared", nullptr, verdict->checksumsRight));
    DiscLayout layout = std::move(verdict->fileset.layout);
    CdTextReading texts = decodedCdText(verdict->fileset.cdText, int(layout.tracks.size()));
    if (hasError(texts.problems))
        return unproved(folder, texts.problems.front().message);
    layout.texts = std::move(texts.blocks);
    layout.masterId = fromUtf8(verdict->fileset.id.masterId.toStdString());
    return layout;
}

Result<DiscLayout> readCueBack(const std::filesystem::path& folder, const PlannedDeliverable& planned)
{
    const auto bytes = readWhole(folder / planned.files[1].path.filename(), largestSheet);
    if (!bytes)
        return bytes.error();
    const CueSheet sheet = readCueSheet(*bytes);
    if (hasError(sheet.problems))
        return unproved(folder, sheet.problems.front().message);
    const std::int64_t frames = (planned.disc->layout.leadOut - firstPauseFrames) * samplesPerDiscFrame;
    return layoutFromSheet(sheet, {frames}, firstPauseFrames);
}

/// What a cue sheet can say of the plan: one language, three kinds of text, no double quotes.
DiscLayout asCueSheetSaysIt(DiscLayout layout, DiscLayout& read)
{
    const auto keepSpoken = [](DiscLayout& disc) {
        disc.masterId.clear();
        if (disc.texts.empty())
            return;
        CdTextBlock spoken;
        for (const CdTextKind kind : {CdTextKind::Title, CdTextKind::Performer, CdTextKind::Songwriter})
            if (const auto texts = disc.texts.front().texts.find(kind); texts != disc.texts.front().texts.end())
                for (const QString& text : texts->second)
                    spoken.texts[kind].push_back(QString(text).replace(QLatin1Char('"'), QLatin1Char('\'')));
        disc.texts = {spoken};
    };
    keepSpoken(layout);
    keepSpoken(read);
    return layout;
}

}  // namespace

DiscVerdict expectedVerdict(const PlannedDeliverable& planned)
{
    DiscLayout layout = planned.disc->layout;
    if (planned.deliverable.kind == DeliverableKind::Cue) {
        DiscLayout same = layout;
        layout = asCueSheetSaysIt(layout, same);
    }
    return verdictOf(layout, planned.files.front().frames());
}

Result<std::vector<FileReading>> proveDisc(const std::filesystem::path& folder, const PlannedDeliverable& planned,
                                           const Rendition& rendition, const Spool& spool, Progress& progress)
{
    const bool ddp = planned.deliverable.kind == DeliverableKind::Ddp;
    auto read = ddp ? readDdpBack(folder, planned, progress) : readCueBack(folder, planned);
    if (!read)
        return read.error();
    const DiscLayout wanted = ddp ? planned.disc->layout : asCueSheetSaysIt(planned.disc->layout, *read);
    if (const QString other = difference(wanted, *read); !other.isEmpty())
        return unproved(folder, other);

    const auto path = folder / planned.files.front().path.filename();
    std::vector<FileReading> readings(planned.files.size());
    Result<FileReading> image = Error{};
    if (ddp || planned.deliverable.image == ImageFormat::Bin) {
        const auto file = InputFile::open(path);
        if (!file)
            return file.error();
        BareImage bare(**file, 0);
        image = proveImage(path, [&](double* to, int frames) { return bare.read(to, frames); },
                           ddp ? firstPauseFrames * samplesPerDiscFrame : 0, planned, rendition, spool, progress);
    } else {
        const auto reader = AudioReader::open(path);
        if (!reader)
            return reader.error();
        image = proveImage(path, [&](double* to, int frames) { return (*reader)->read(to, frames); }, 0, planned, rendition, spool, progress);
    }
    if (!image)
        return image.error();
    readings.front() = *image;
    for (std::size_t f = 0; f < readings.size(); ++f) {
        const auto each = folder / planned.files[f].path.filename();
        Progress unwatched(&progress);
        const auto hash = hashFile(each, unwatched);
        if (!hash)
            return hash.error();
        readings[f].sha256 = *hash;
        std::error_code ignored;
        readings[f].bytes = std::int64_t(std::filesystem::file_size(each, ignored));
    }
    return readings;
}

}  // namespace lacquer
