// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/encoders/M4aWriter.h"

#include "base/Text.h"

namespace lacquer {

M4aWriter::M4aWriter(const std::filesystem::path& path, const AvEncoding& encoding, std::unique_ptr<AvEncoder> encoder,
                     NeighbourSound neighbours)
    : SteppedWriter(path, encoding.channels, encoder->packetFrames(), neighbours),
      encoding_(encoding),
      encoder_(std::move(encoder)),
      skip_(encoder_->delayFrames() + neighbours.before)
{
}

Result<void> M4aWriter::start()
{
    if (auto opened = openFile(); !opened)
        return opened;
    const int bits = encoding_.lossless ? encoding_.bits : 16;
    container_ = std::make_unique<M4aFile>(
        file(), M4aTrack{encoding_.lossless, encoding_.rateHz, encoding_.channels, bits, encoder_->configuration()});
    return container_->begin();
}

Result<void> M4aWriter::encode(std::span<const std::int32_t> interleaved)
{
    if (encoding_.lossless) {
        const std::int32_t limit = std::int32_t(1) << (encoding_.bits - 1);
        for (const std::int32_t value : interleaved)
            if (value < -limit || value >= limit)
                return Error{ErrorKind::Internal, Text::tr("A sample does not fit %1 bits; please report this.").arg(encoding_.bits)};
    } else if (auto numbers = floats(interleaved); !numbers) {
        return numbers.error();
    }
    if (!encoder_->encode(interleaved, queue_))
        return refusedHere();
    while (auto ready = queue_.next(skip_ + trackFrames()))
        if (auto put = container_->packet(*ready); !put)
            return put;
    return {};
}

Result<void> M4aWriter::complete()
{
    if (!encoder_->drain(queue_))
        return refusedHere();
    while (auto ready = queue_.nextOfAll(skip_ + trackFrames()))
        if (auto put = container_->packet(*ready); !put)
            return put;
    return container_->finish(skip_, trackFrames(), encoder_->packetFrames());
}

Error M4aWriter::refusedHere() const
{
    return refused(encoding_.lossless ? QStringLiteral("ALAC") : QStringLiteral("AAC"));
}

}  // namespace lacquer
