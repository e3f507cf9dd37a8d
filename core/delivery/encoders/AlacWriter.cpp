// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/encoders/AlacWriter.h"

#include "base/Text.h"

#include <algorithm>
#include <array>

namespace lacquer {

Result<std::unique_ptr<AlacWriter>> AlacWriter::create(const std::filesystem::path& path, const AlacOptions& options)
{
    constexpr std::array rates{44100, 48000, 88200, 96000, 176400, 192000};
    const bool fits = std::find(rates.begin(), rates.end(), options.rateHz) != rates.end() && options.channels >= 1 &&
                      options.channels <= 2 && (options.bits == 16 || options.bits == 24);
    if (!fits)
        return Error{ErrorKind::Usage, Text::tr("'%1' cannot be ALAC of %2 bits and %3 Hz; choose 16 or 24 bits and 44.1 or 48 kHz, times 1, 2 or 4.")
                                           .arg(shown(path)).arg(options.bits).arg(options.rateHz)};
    const AvEncoding encoding{true, options.rateHz, options.channels, options.bits, 0};
    auto encoder = AvEncoder::create(encoding);
    if (!encoder)
        return Error{ErrorKind::Unavailable, Text::tr("'%1' cannot be made: this system's libavcodec cannot encode %2; choose another format.")
                                                 .arg(shown(path), QStringLiteral("ALAC"))};
    std::unique_ptr<AlacWriter> writer(new AlacWriter(path, encoding, std::move(encoder), {}));
    if (auto started = writer->start(); !started)
        return started.error();
    return writer;
}

}  // namespace lacquer
