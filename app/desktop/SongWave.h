// SPDX-License-Identifier: GPL-3.0-or-later
// SongWave: listens in while a rendered song is pulled, and keeps its waveform as columns of one picture.
#pragma once

#include "render/Source.h"
#include "widgets/WaveColumns.h"

#include <memory>

namespace lacquer {

/// Hands on what another source produces. `columns` columns of equal width over `span`.
class SongWave final : public Source {
public:
    SongWave(std::unique_ptr<Source> source, FrameRange span, int columns);

    [[nodiscard]] FrameRange range() const override { return source_->range(); }
    [[nodiscard]] std::shared_ptr<const WaveColumns> takePicture();

    /// Columns of a stretch of a picture that spans `length` seconds; outside it, silence.
    [[nodiscard]] static WaveColumns stretch(const WaveColumns& picture, double length, double from, double to, int count);

protected:
    Result<void> start(std::int64_t frame) override;
    Result<void> produce(Block out) override;

private:
    std::unique_ptr<Source> source_;
    FrameRange span_;
    std::shared_ptr<WaveColumns> picture_;
    std::int64_t at_ = 0;
    std::vector<std::int64_t> counts_;
};

}  // namespace lacquer
