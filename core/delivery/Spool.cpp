// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/Spool.h"

#include "base/Hash.h"
#include "base/SystemError.h"
#include "base/Text.h"

#include <algorithm>
#include <vector>

namespace lacquer {

namespace {

Error cannotWrite(const std::filesystem::path& path, const std::error_code& problem)
{
    return {ErrorKind::InputOutput, Text::tr("cannot write the temporary file '%1': %2; free some space or build elsewhere")
                                        .arg(shown(path), reason(problem))};
}

}  // namespace

Spool::Spool(FileDescriptor file, std::filesystem::path path, std::int64_t frames)
    : file_(std::move(file)), path_(std::move(path)), frames_(frames)
{
}

Result<Spool> Spool::create(const std::filesystem::path& path, std::int64_t frames)
{
    std::error_code problem;
    FileDescriptor file = FileDescriptor::createNew(path, problem);
    if (!problem)
        problem = file.resize(frames * bytesPerFrame);
    if (problem)
        return cannotWrite(path, problem);
    return Spool(std::move(file), path, frames);
}

Result<Spool> Spool::resume(const std::filesystem::path& path, std::int64_t frames)
{
    std::error_code problem;
    if (std::filesystem::is_regular_file(std::filesystem::symlink_status(path, problem)) &&
        std::int64_t(std::filesystem::file_size(path, problem)) == frames * bytesPerFrame)
        if (FileDescriptor file = FileDescriptor::openExisting(path, problem); !problem)
            return Spool(std::move(file), path, frames);
    std::filesystem::remove(path, problem);
    return create(path, frames);
}

Result<std::string> Spool::hash(FrameRange range, const Progress& progress) const
{
    constexpr int chunkFrames = 65536;
    std::vector<std::int32_t> chunk(std::size_t(2 * chunkFrames));
    Hash hash;
    for (std::int64_t frame = range.begin; frame < range.end; frame += chunkFrames) {
        if (progress.cancelled())
            return Progress::cancelledError();
        const int count = int(std::min<std::int64_t>(chunkFrames, range.end - frame));
        if (auto done = read(frame, chunk.data(), count); !done)
            return done.error();
        hash.addBytes(chunk.data(), std::size_t(count) * bytesPerFrame);
    }
    return hash.hex();
}

Result<void> Spool::write(std::int64_t frame, const std::int32_t* interleaved, int frames) const
{
    const auto problem = file_.writeAllAt(interleaved, std::size_t(frames * bytesPerFrame), frame * bytesPerFrame);
    return problem ? Result<void>(cannotWrite(path_, problem)) : Result<void>();
}

Result<void> Spool::read(std::int64_t frame, std::int32_t* interleaved, int frames) const
{
    const int stored = int(std::clamp<std::int64_t>(frames_ - frame, 0, frames));
    std::fill(interleaved + 2 * stored, interleaved + 2 * frames, 0);
    if (stored > 0 && file_.readAllAt(interleaved, std::size_t(stored * bytesPerFrame), frame * bytesPerFrame))
        return Error{ErrorKind::InputOutput, Text::tr("cannot read back the temporary file '%1'; build again").arg(shown(path_))};
    return {};
}

}  // namespace lacquer
