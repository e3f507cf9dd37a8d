// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ZipFile.h"

#include "base/FileDescriptor.h"
#include "base/Hash.h"
#include "base/SystemError.h"
#include "delivery/SampleProof.h"

#include <zip.h>

#include <memory>

namespace lacquer {

namespace {

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

Error cannotPack(const std::filesystem::path& path, const QString& reason)
{
    return {ErrorKind::InputOutput, Text::tr("cannot write '%1': %2; free some space, or build elsewhere").arg(shown(path.filename()), reason)};
}

Error failed(const std::filesystem::path& path, zip_t* archive)
{
    return cannotPack(path, fromUtf8(zip_error_strerror(zip_get_error(archive))));
}

Archive open(const std::filesystem::path& path, int flags, QString& reason)
{
    int code = 0;
    Archive archive(zip_open(path.c_str(), flags, &code));
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        reason = fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
    }
    return archive;
}

int isCancelled(zip_t*, void* progress)
{
    return static_cast<const Progress*>(progress)->cancelled() ? 1 : 0;
}

Result<void> pack(const std::filesystem::path& path, const std::vector<ZipEntry>& entries, Progress& progress)
{
    constexpr zip_uint16_t firstOfJanuary1980 = (1 << 5) | 1;
    constexpr zip_uint32_t plainFile = 0100644u << 16;
    QString reason;
    Archive archive = open(path, ZIP_CREATE | ZIP_EXCL, reason);
    if (!archive)
        return cannotPack(path, reason);
    for (const ZipEntry& entry : entries) {
        zip_source_t* source = zip_source_file(archive.get(), entry.file.c_str(), 0, -1);
        const zip_int64_t index = source ? zip_file_add(archive.get(), entry.name.c_str(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            if (source)
                zip_source_free(source);
            return failed(path, archive.get());
        }
        const auto at = zip_uint64_t(index);
        if (zip_set_file_compression(archive.get(), at, ZIP_CM_STORE, 0) != 0 ||
            zip_file_set_dostime(archive.get(), at, 0, firstOfJanuary1980, 0) != 0 ||
            zip_file_set_external_attributes(archive.get(), at, 0, ZIP_OPSYS_UNIX, plainFile) != 0)
            return failed(path, archive.get());
    }
    zip_register_cancel_callback_with_state(archive.get(), &isCancelled, nullptr, &progress);
    if (zip_close(archive.get()) != 0)
        return progress.cancelled() ? Progress::cancelledError() : failed(path, archive.get());
    (void)archive.release();
    std::error_code problem;
    const FileDescriptor file = FileDescriptor::openExisting(path, problem);
    if (!problem)
        problem = file.sync();
    return problem ? Result<void>(cannotPack(path, lacquer::reason(problem))) : Result<void>();
}

Result<void> prove(const std::filesystem::path& path, const std::vector<ZipEntry>& entries, const Progress& progress)
{
    QString reason;
    const Archive archive = open(path, ZIP_RDONLY | ZIP_CHECKCONS, reason);
    if (!archive)
        return unproved(path, reason);
    if (zip_get_num_entries(archive.get(), 0) != zip_int64_t(entries.size()))
        return unproved(path, Text::tr("it holds another number of files"));
    std::vector<char> chunk(std::size_t(1) << 18);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const char* name = zip_get_name(archive.get(), i, ZIP_FL_ENC_GUESS);
        zip_file_t* file = zip_fopen_index(archive.get(), i, 0);
        Hash hash;
        zip_int64_t got = file ? 1 : -1;
        while (got > 0 && !progress.cancelled())
            if ((got = zip_fread(file, chunk.data(), chunk.size())) > 0)
                hash.addBytes(chunk.data(), std::size_t(got));
        if (file && zip_fclose(file) != 0)
            got = -1;
        if (progress.cancelled())
            return Progress::cancelledError();
        if (got != 0 || !name || entries[i].name != name || hash.hex() != entries[i].sha256)
            return unproved(path, Text::tr("'%1' does not come out of it as it went in").arg(shown(entries[i].name)));
    }
    return {};
}

}  // namespace

Result<FileReading> writeZip(const std::filesystem::path& path, const std::vector<ZipEntry>& entries, Progress& progress)
{
    if (auto packed = pack(path, entries, progress); !packed)
        return packed.error();
    if (auto proved = prove(path, entries, progress); !proved)
        return proved.error();
    Progress own(&progress);
    const auto hash = hashFile(path, own);
    if (!hash)
        return hash.error().kind == ErrorKind::Cancelled ? hash.error() : asWritten(hash.error());
    FileReading reading;
    reading.sha256 = *hash;
    std::error_code ignored;
    reading.bytes = std::int64_t(std::filesystem::file_size(path, ignored));
    return reading;
}

std::string zipLibraryVersion()
{
    return zip_libzip_version();
}

}  // namespace lacquer
