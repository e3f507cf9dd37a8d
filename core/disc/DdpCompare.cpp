// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/DdpCompare.h"

#include "base/FileDescriptor.h"
#include "base/SystemError.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace lacquer {

namespace {

constexpr std::int64_t bytesPerFrame = 4;

/// An image read around track 1, index 01; silence on both sides.
class AlignedImage {
public:
    static Result<AlignedImage> open(const DdpFileset& set)
    {
        auto file = FileDescriptor::openRegular(set.image);
        if (!file)
            return file.error();
        AlignedImage image;
        image.file_ = std::move(*file);
        image.path_ = set.image;
        image.frames_ = set.imageBytes / bytesPerFrame;
        image.start_ = (set.layout.tracks.front().start() - set.firstSector) * samplesPerDiscFrame;
        return image;
    }

    [[nodiscard]] std::int64_t begin() const { return -start_; }
    [[nodiscard]] std::int64_t end() const { return frames_ - start_; }

    /// Fills `to` with frames from `at` on; says how many bytes were read.
    Result<std::int64_t> read(std::int64_t at, std::vector<unsigned char>& to) const
    {
        std::fill(to.begin(), to.end(), static_cast<unsigned char>(0));
        const std::int64_t from = std::max(at, begin());
        const std::int64_t until = std::min(at + std::int64_t(to.size()) / bytesPerFrame, end());
        if (from >= until)
            return 0;
        const std::int64_t count = (until - from) * bytesPerFrame;
        if (const auto failed = file_.readAllAt(to.data() + (from - at) * bytesPerFrame, std::size_t(count), (from + start_) * bytesPerFrame))
            return readingError(path_, failed);
        return count;
    }

private:
    FileDescriptor file_;
    std::filesystem::path path_;
    std::int64_t frames_ = 0;
    std::int64_t start_ = 0;
};

int sampleAt(const std::vector<unsigned char>& bytes, std::size_t at)
{
    return std::int16_t(std::uint16_t(bytes[at] | bytes[at + 1] << 8));
}

void compareBlock(const std::vector<unsigned char>& a, const std::vector<unsigned char>& b, std::int64_t at, std::int64_t frames,
                  DdpDifference& difference)
{
    if (a == b)
        return;
    for (std::int64_t i = 0; i < frames; ++i) {
        const std::size_t byte = std::size_t(i * bytesPerFrame);
        const int left = std::abs(sampleAt(a, byte) - sampleAt(b, byte));
        const int right = std::abs(sampleAt(a, byte + 2) - sampleAt(b, byte + 2));
        if (left == 0 && right == 0)
            continue;
        ++difference.differentFrames;
        difference.peak = std::max({difference.peak, left, right});
        if (!difference.firstDifferent)
            difference.firstDifferent = at + i;
    }
}

class LayoutComparison {
public:
    explicit LayoutComparison(DdpDifference& difference) : difference_(difference) {}

    void run(const DiscLayout& a, const DiscLayout& b)
    {
        const QString disc = QStringLiteral("disc");
        field(disc, "barcode", a.barcode, b.barcode);
        field(disc, "master-id", a.masterId, b.masterId);
        field(disc, "tracks", QString::number(a.tracks.size()), QString::number(b.tracks.size()));
        for (std::size_t t = 0; t < std::max(a.tracks.size(), b.tracks.size()); ++t)
            track(QStringLiteral("track %1").arg(t + 1), t < a.tracks.size() ? a.tracks[t] : DiscTrack(),
                  t < b.tracks.size() ? b.tracks[t] : DiscTrack());
        mark(QStringLiteral("lead-out"), a.leadOut, b.leadOut);
        for (std::size_t i = 0; i < std::max(a.texts.size(), b.texts.size()); ++i)
            texts(i, i < a.texts.size() ? a.texts[i] : CdTextBlock(), i < b.texts.size() ? b.texts[i] : CdTextBlock());
    }

private:
    void field(const QString& where, const char* name, const QString& a, const QString& b)
    {
        if (a != b)
            difference_.fields.push_back({where, QString::fromLatin1(name), a, b});
    }

    void mark(const QString& where, const std::optional<std::int64_t>& a, const std::optional<std::int64_t>& b)
    {
        const auto time = [](const std::optional<std::int64_t>& frame) { return frame ? shownDiscTime(*frame) : QString(); };
        if (a != b)
            difference_.marks.push_back({where, QStringLiteral("time"), time(a), time(b)});
    }

    void track(const QString& where, const DiscTrack& a, const DiscTrack& b)
    {
        const auto yes = [](bool is) { return is ? QStringLiteral("yes") : QStringLiteral("no"); };
        mark(where + QStringLiteral(", index 00"), a.pause, b.pause);
        for (std::size_t i = 0; i < std::max(a.indexes.size(), b.indexes.size()); ++i) {
            const auto at = [&](const DiscTrack& of) { return i < of.indexes.size() ? std::optional(of.indexes[i]) : std::nullopt; };
            mark(where + QStringLiteral(", index %1").arg(i + 1, 2, 10, QLatin1Char('0')), at(a), at(b));
        }
        field(where, "isrc", a.isrc, b.isrc);
        field(where, "pre-emphasis", yes(a.preEmphasis), yes(b.preEmphasis));
        field(where, "copy-permitted", yes(a.copyPermitted), yes(b.copyPermitted));
        field(where, "serial-copy", yes(a.serialCopy), yes(b.serialCopy));
    }

    void texts(std::size_t block, const CdTextBlock& a, const CdTextBlock& b)
    {
        const QString where = QStringLiteral("texts %1").arg(block + 1);
        field(where, "language", QString::number(a.language), QString::number(b.language));
        field(where, "charset", QString::number(int(a.charset)), QString::number(int(b.charset)));
        field(where, "copyrighted", QString::number(a.copyrighted), QString::number(b.copyrighted));
        field(where, "genre-code", QString::number(a.genreCode), QString::number(b.genreCode));
        field(where, "genre", a.genre, b.genre);
        field(where, "disc-id", a.discId, b.discId);
        field(where, "closed-information", a.closedInformation, b.closedInformation);
        const std::pair<CdTextKind, const char*> kinds[] = {
            {CdTextKind::Title, "title"},       {CdTextKind::Performer, "performer"}, {CdTextKind::Songwriter, "songwriter"},
            {CdTextKind::Composer, "composer"}, {CdTextKind::Arranger, "arranger"},   {CdTextKind::Message, "message"},
            {CdTextKind::Code, "code"},
        };
        for (const auto& [kind, name] : kinds) {
            const auto of = [k = kind](const CdTextBlock& text) {
                const auto found = text.texts.find(k);
                return found == text.texts.end() ? std::vector<QString>() : found->second;
            };
            const auto first = of(a);
            const auto second = of(b);
            for (std::size_t t = 0; t < std::max(first.size(), second.size()); ++t)
                field(t == 0 ? where : where + QStringLiteral(", track %1").arg(t), name, t < first.size() ? first[t] : QString(),
                      t < second.size() ? second[t] : QString());
        }
    }

    DdpDifference& difference_;
};

}  // namespace

void compareLayouts(const DiscLayout& first, const DiscLayout& second, DdpDifference& difference)
{
    LayoutComparison(difference).run(first, second);
}

Result<DdpDifference> compareDdp(const DdpFileset& first, const DdpFileset& second, Progress& progress)
{
    auto a = AlignedImage::open(first);
    if (!a)
        return a.error();
    auto b = AlignedImage::open(second);
    if (!b)
        return b.error();
    DdpDifference difference;
    difference.firstLength = a->end() / samplesPerDiscFrame;
    difference.secondLength = b->end() / samplesPerDiscFrame;
    compareLayouts(first.layout, second.layout, difference);

    constexpr std::int64_t block = std::int64_t(1) << 16;
    progress.expect(first.imageBytes + second.imageBytes);
    std::vector<unsigned char> fromA(std::size_t(block * bytesPerFrame));
    std::vector<unsigned char> fromB(fromA.size());
    const std::int64_t end = std::max(a->end(), b->end());
    for (std::int64_t at = std::min(a->begin(), b->begin()); at < end; at += block) {
        if (progress.cancelled())
            return Progress::cancelledError();
        const auto readA = a->read(at, fromA);
        if (!readA)
            return readA.error();
        const auto readB = b->read(at, fromB);
        if (!readB)
            return readB.error();
        const std::int64_t frames = std::min(block, end - at);
        compareBlock(fromA, fromB, at, frames, difference);
        difference.comparedFrames += frames;
        progress.add(*readA + *readB);
    }
    return difference;
}

}  // namespace lacquer
