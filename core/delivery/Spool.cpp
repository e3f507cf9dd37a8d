// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/Spool.h"

#include "base/SystemError.h"
#include "base/Text.h"

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

Result<void> Spool::write(std::int64_t frame, const std::int32_t* interleaved, int frames) const
{
    const auto problem = file_.writeAllAt(interleaved, std::size_t(frames * bytesPerFrame), frame * bytesPerFrame);
    return problem ? Result<void>(cannotWrite(path_, problem)) : Result<void>();
}

Result<void> Spool::read(std::int64_t frame, std::int32_t* interleaved, int frames) const
{
    if (file_.readAllAt(interleaved, std::size_t(frames * bytesPerFrame), frame * bytesPerFrame))
        return Error{ErrorKind::InputOutput, Text::tr("cannot read back the temporary file '%1'; build again").arg(shown(path_))};
    return {};
}

}  // namespace lacquer
