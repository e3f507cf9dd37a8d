// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/encoders/AacWriter.h"

#include "base/Text.h"

namespace lacquer {

Result<std::unique_ptr<AacWriter>> AacWriter::create(const std::filesystem::path& path, const AacOptions& options)
{
    if ((options.rateHz != 44100 && options.rateHz != 48000) || options.channels < 1 || options.channels > 2)
        return Error{ErrorKind::Usage, Text::tr("'%1' cannot be AAC of %2 Hz; choose 44100 or 48000 Hz.")
                                           .arg(shown(path)).arg(options.rateHz)};
    if (options.kilobitsPerSecond < 96 || options.kilobitsPerSecond > 320)
        return Error{ErrorKind::Usage, Text::tr("'%1' cannot be AAC of %2 kb/s; choose 96 to 320 kb/s.")
                                           .arg(shown(path)).arg(options.kilobitsPerSecond)};
    const auto& near = options.neighbours;
    if (near.before < 0 || near.after < 0 || near.before > largestNeighbours.before || near.after > largestNeighbours.after)
        return Error{ErrorKind::Internal, Text::tr("'%1' cannot hide that much of its neighbours; please report this.").arg(shown(path))};
    const AvEncoding encoding{false, options.rateHz, options.channels, 32, options.kilobitsPerSecond};
    auto encoder = AvEncoder::create(encoding);
    if (!encoder)
        return Error{ErrorKind::Unavailable, Text::tr("'%1' cannot be made: this system's libavcodec cannot encode %2; choose another format.")
                                                 .arg(shown(path), QStringLiteral("AAC"))};
    std::unique_ptr<AacWriter> writer(new AacWriter(path, encoding, std::move(encoder), near));
    if (auto started = writer->start(); !started)
        return started.error();
    return writer;
}

}  // namespace lacquer
