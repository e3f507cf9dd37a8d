// SPDX-License-Identifier: GPL-3.0-or-later
// DdpWriter: a disc as the DDP 2.00 fileset that pressing plants take: id, map, PQ, CD-TEXT, image, checksums, PQ sheet.
#pragma once

#include "disc/DdpImage.h"
#include "disc/DiscLayout.h"

namespace lacquer {

/// Whether a DDP can say this at all: 1…99 tracks with marks that increase, the first pause at 0, addresses up to 99:59:74,
/// codes of the right form, a master id of at most 48 printable ASCII characters, CD-TEXT of whole packs. Usage if not.
/// What the Red Book asks beyond that (four seconds a track) is not checked here.
Result<void> ddpCanHold(const DiscLayout& layout, const QByteArray& cdText);

/// Writes flat upper-case files into a folder that has none of them. The same layout and sound give the same bytes.
/// One thread at a time; dropped before finish it leaves an image without the files that make it a fileset.
class DdpWriter {
public:
    /// `cdText` is CDTEXT.BIN, packs and nothing else, or empty. The image begins with so many silent sectors, and what is
    /// then written to image() follows. Fails with Usage (see ddpCanHold) and as OutputFile::create.
    static Result<std::unique_ptr<DdpWriter>> create(const std::filesystem::path& folder, const DiscLayout& layout,
                                                     const QByteArray& cdText, std::int64_t silentSectors = firstPauseFrames);

    /// Takes the album's sound, 16 bits, two channels; the last sector is filled up with zeros.
    [[nodiscard]] AudioWriter& image() { return *image_; }

    /// Completes the image and writes all else, synced. Internal when the image does not end at the lead-out. Once, last.
    Result<void> finish();

    /// The image's MD5, 32 lower-case digits; after finish.
    [[nodiscard]] QByteArray imageMd5() const { return image_->sums().md5(); }

private:
    DdpWriter(std::filesystem::path folder, DiscLayout layout, QByteArray cdText, std::unique_ptr<DdpImage> image);
    Result<void> write(const char* name, const QByteArray& bytes, FileSums* sums = nullptr) const;

    std::filesystem::path folder_;
    DiscLayout layout_;
    QByteArray cdText_;
    std::unique_ptr<DdpImage> image_;
};

}  // namespace lacquer
