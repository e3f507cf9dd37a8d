// SPDX-License-Identifier: GPL-3.0-or-later
#include "dsp/TruePeakEnvelope.h"

namespace lacquer {

TruePeakEnvelope::TruePeakEnvelope() : ready_(TruePeakScan::hop) { reset(); }

void TruePeakEnvelope::reset()
{
    scan_.reset();
    std::ranges::fill(ready_, 0.0);
    read_ = 0;
    lastCell_ = 0;
}

void TruePeakEnvelope::process(ConstBlock in, double threshold, double* p)
{
    int done = 0;
    while (done < in.frames) {
        // The frame that fills a window already gets the window's first answer.
        int count = std::min(in.frames - done, scan_.room());
        const bool fills = count == scan_.room();
        scan_.push(in.part(done, count));
        const int old = fills ? count - 1 : count;
        std::copy_n(ready_.begin() + read_, old, p + done);
        read_ += old;
        done += count;
        if (fills) {
            analyse(threshold);
            p[done - 1] = ready_[0];
            read_ = 1;
        }
    }
}

void TruePeakEnvelope::analyse(double threshold)
{
    scan_.analyse(0, threshold);
    std::ranges::copy(scan_.cells(), ready_.begin());
    scan_.analyse(1, threshold);
    double before = lastCell_;
    for (std::size_t n = 0; n < ready_.size(); ++n) {
        const double here = std::max(ready_[n], scan_.cells()[n]);
        ready_[n] = std::max(before, here);
        before = here;
    }
    lastCell_ = before;
    scan_.advance();
}

}  // namespace lacquer
