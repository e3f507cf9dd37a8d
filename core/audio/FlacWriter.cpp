// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/FlacWriter.h"

#include "audio/OutputFile.h"
#include "base/Text.h"

#include <sndfile.h>

#include <cstdio>

namespace lacquer {

/// The library's handle, the file below it, and where the library believes to stand in it.
struct FlacWriter::Encoder {
    std::unique_ptr<OutputFile> file;
    std::filesystem::path path;
    FlacOptions options;
    SNDFILE* handle = nullptr;
    std::int64_t position = 0;
    std::vector<int> shifted;

    ~Encoder()
    {
        if (handle)
            sf_close(handle);
    }

    static sf_count_t length(void* self) { return static_cast<Encoder*>(self)->file->size(); }
    static sf_count_t tell(void* self) { return static_cast<Encoder*>(self)->position; }
    static sf_count_t seek(sf_count_t offset, int whence, void* self)
    {
        auto& encoder = *static_cast<Encoder*>(self);
        const auto base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? encoder.position : encoder.file->size();
        encoder.position = std::max<std::int64_t>(0, base + offset);
        return encoder.position;
    }
    static sf_count_t read(void* to, sf_count_t count, void* self)
    {
        auto& encoder = *static_cast<Encoder*>(self);
        const auto done = encoder.file->readBack(encoder.position, {static_cast<std::byte*>(to), std::size_t(count)});
        encoder.position += done;
        return done;
    }
    static sf_count_t write(const void* from, sf_count_t count, void* self)
    {
        auto& encoder = *static_cast<Encoder*>(self);
        // The file remembers its first failure; what the library makes of it does not matter.
        if (!encoder.file->overwrite(encoder.position, {static_cast<const std::byte*>(from), std::size_t(count)}))
            return 0;
        encoder.position += count;
        return count;
    }

    [[nodiscard]] Error refused() const
    {
        return {ErrorKind::InputOutput, Text::tr("'%1' could not be encoded as FLAC; try again, or choose WAV.").arg(shown(path))};
    }
};

Result<std::unique_ptr<FlacWriter>> FlacWriter::create(const std::filesystem::path& path, const FlacOptions& options)
{
    const bool fits = (options.bits == 16 || options.bits == 24) && options.channels >= 1 && options.channels <= 2 &&
                      options.rateHz >= 8000 && options.rateHz <= 384000 && options.compressionLevel >= 0 &&
                      options.compressionLevel <= 8;
    if (!fits)
        return Error{ErrorKind::Usage, Text::tr("'%1' cannot be a FLAC of %2 bits and %3 Hz; choose 16 or 24 bits up to 384 kHz.")
                                           .arg(shown(path)).arg(options.bits).arg(options.rateHz)};
    auto file = OutputFile::create(path);
    if (!file)
        return file.error();
    auto encoder = std::make_unique<Encoder>();
    encoder->file = std::move(*file);
    encoder->path = path;
    encoder->options = options;

    SF_INFO info{};
    info.samplerate = options.rateHz;
    info.channels = options.channels;
    info.format = SF_FORMAT_FLAC | (options.bits == 16 ? SF_FORMAT_PCM_16 : SF_FORMAT_PCM_24);
    SF_VIRTUAL_IO io{Encoder::length, Encoder::seek, Encoder::read, Encoder::write, Encoder::tell};
    encoder->handle = sf_open_virtual(&io, SFM_WRITE, &info, encoder.get());
    double level = options.compressionLevel / 8.0;
    if (!encoder->handle || sf_command(encoder->handle, SFC_SET_COMPRESSION_LEVEL, &level, sizeof level) != SF_TRUE) {
        if (auto state = encoder->file->state(); !state)
            return state.error();
        return encoder->refused();
    }
    return std::unique_ptr<FlacWriter>(new FlacWriter(std::move(encoder)));
}

FlacWriter::FlacWriter(std::unique_ptr<Encoder> encoder) : encoder_(std::move(encoder)) {}

FlacWriter::~FlacWriter() = default;

Result<void> FlacWriter::write(const std::int32_t* interleaved, int frames)
{
    auto& e = *encoder_;
    const std::size_t count = std::size_t(frames) * std::size_t(e.options.channels);
    const std::int32_t limit = std::int32_t(1) << (e.options.bits - 1);
    e.shifted.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (interleaved[i] < -limit || interleaved[i] >= limit)
            return Error{ErrorKind::Internal, Text::tr("A sample does not fit %1 bits; please report this.").arg(e.options.bits)};
        // The library takes integers of all depths at the upper end of 32 bits.
        e.shifted[i] = int(std::uint32_t(interleaved[i]) << (32 - e.options.bits));
    }
    const auto done = sf_writef_int(e.handle, e.shifted.data(), frames);
    if (auto state = e.file->state(); !state)
        return state;
    return done == frames ? Result<void>() : Result<void>(e.refused());
}

Result<void> FlacWriter::finish()
{
    auto& e = *encoder_;
    const int outcome = sf_close(std::exchange(e.handle, nullptr));
    // A failed write during close is known to the file alone: the library's close says 0 all the same.
    if (auto state = e.file->state(); !state)
        return state;
    if (outcome != 0)
        return e.refused();
    return e.file->finish();
}

}  // namespace lacquer
