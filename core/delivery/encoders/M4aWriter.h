// SPDX-License-Identifier: GPL-3.0-or-later
// M4aWriter: what AAC and ALAC have in common: packets from an encoder, cut to the track, into an M4A.
#pragma once

#include "delivery/encoders/AvEncoder.h"
#include "delivery/encoders/M4aFile.h"
#include "delivery/encoders/SteppedWriter.h"

namespace lacquer {

/// Feeds an encoder and files its packets.
class M4aWriter : public SteppedWriter {
protected:
    M4aWriter(const std::filesystem::path& path, const AvEncoding& encoding, std::unique_ptr<AvEncoder> encoder,
              NeighbourSound neighbours);

    /// Creates the file and writes its start.
    Result<void> start();

private:
    Result<void> encode(std::span<const std::int32_t> interleaved) override;
    Result<void> complete() override;
    [[nodiscard]] Error refusedHere() const;

    AvEncoding encoding_;
    std::unique_ptr<AvEncoder> encoder_;
    std::unique_ptr<M4aFile> container_;
    PacketQueue queue_;
    std::int64_t skip_;
};

}  // namespace lacquer
