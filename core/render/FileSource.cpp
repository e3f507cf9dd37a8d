// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/FileSource.h"

#include "base/Text.h"
#include "dsp/StereoBuffer.h"

namespace lacquer {

FileSource::FileSource(std::filesystem::path path, FileReference reference, std::int64_t delayFrames)
    : path_(std::move(path)),
      reference_(std::move(reference)),
      range_{delayFrames, delayFrames + reference_.frames},
      interleaved_(std::size_t(2 * maximumBlockFrames))
{
}

Result<void> FileSource::open()
{
    auto reader = AudioReader::open(path_);
    if (!reader)
        return reader.error();
    const AudioFormat& format = (*reader)->format();
    if (format.rateHz != reference_.rateHz || format.channels != reference_.channels ||
        format.frames != reference_.frames)
        return Error{ErrorKind::BadData,
                     Text::tr("'%1' is no longer the file that was added to the album; restore it or use relink")
                         .arg(shown(path_))};
    reader_ = std::move(*reader);
    readerFrame_ = 0;
    return {};
}

Result<void> FileSource::start(std::int64_t frame)
{
    const std::int64_t wanted = frame - range_.begin;
    // A lossy decoder's first sound after a seek depends on where it came from, so it only ever reads forward.
    const bool mayJump = !reference_.lossy;
    if (!reader_ || (!mayJump && wanted < readerFrame_))
        if (auto opened = open(); !opened)
            return opened;
    if (wanted == readerFrame_)
        return {};
    if (mayJump) {
        if (auto sought = reader_->seek(wanted); !sought)
            return sought;
        readerFrame_ = wanted;
        return {};
    }
    StereoBuffer discarded(maximumBlockFrames);
    while (readerFrame_ < wanted) {
        const int count = int(std::min<std::int64_t>(wanted - readerFrame_, maximumBlockFrames));
        if (auto read = readInto(discarded.block(count)); !read)
            return read;
    }
    return {};
}

Result<void> FileSource::produce(Block out)
{
    auto read = readInto(out);
    // An album that never pauses has more files than a process may hold open.
    if (!read || readerFrame_ == reference_.frames)
        reader_.reset();
    return read;
}

Result<void> FileSource::readInto(Block out)
{
    const auto read = reader_->read(interleaved_.data(), out.frames);
    if (!read)
        return read.error();
    if (*read != out.frames)
        return Error{ErrorKind::BadData, Text::tr("'%1' ends early; restore it from a copy").arg(shown(path_))};
    readerFrame_ += out.frames;
    const double* from = interleaved_.data();
    if (reference_.channels == 1) {
        std::copy_n(from, out.frames, out.left);
        std::copy_n(from, out.frames, out.right);
    } else {
        for (int n = 0; n < out.frames; ++n) {
            out.left[n] = from[2 * n];
            out.right[n] = from[2 * n + 1];
        }
    }
    return {};
}

}  // namespace lacquer
