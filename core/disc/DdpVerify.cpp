// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/DdpVerify.h"

#include "base/FileDescriptor.h"
#include "base/SystemError.h"
#include "disc/DdpReader.h"
#include "disc/FileSums.h"

#include <algorithm>
#include <map>
#include <vector>

namespace lacquer {

namespace {

const DdpFile* fileNamed(const DdpFileset& set, const QByteArray& name)
{
    const QString wanted = QString::fromUtf8(name);
    const auto named = [&](Qt::CaseSensitivity capitals) {
        const auto found = std::find_if(set.files.begin(), set.files.end(),
                                        [&](const DdpFile& f) { return f.name.compare(wanted, capitals) == 0; });
        return found == set.files.end() ? nullptr : &*found;
    };
    const DdpFile* exact = named(Qt::CaseSensitive);
    return exact ? exact : named(Qt::CaseInsensitive);
}

/// Roles whose files the disc is made of.
bool isPart(DdpRole role)
{
    return role == DdpRole::Id || role == DdpRole::Map || role == DdpRole::Pq || role == DdpRole::CdText ||
           role == DdpRole::Image || role == DdpRole::Stream;
}

class Verification {
public:
    Verification(DdpFileset set, Progress& progress) : set_(set), progress_(progress) { verdict_.fileset = std::move(set); }

    Result<DdpVerdict> run()
    {
        pairChecksums();
        const auto isImage = [&](const DdpFile& file) { return !set_.image.empty() && file.path == set_.image; };
        const auto isWanted = [&](const DdpFile& file) { return isImage(file) || sums_.contains(&file); };
        for (const DdpFile& file : set_.files)
            if (isWanted(file))
                progress_.expect(file.bytes);
        for (const DdpFile& file : set_.files) {
            if (!isWanted(file))
                continue;
            FileSums sums;
            if (auto read = readFile(file, isImage(file), sums); !read)
                return read.error();
            if (isImage(file))
                verdict_.imageMd5 = sums.md5();
            compare(file, sums);
        }
        return std::move(verdict_);
    }

private:
    void report(const char* code, const QString& where, const QStringList& values)
    {
        verdict_.fileset.problems.push_back(ddpProblem(code, where, values));
    }

    void pairChecksums()
    {
        for (const DdpChecksum& sum : set_.checksums) {
            const QString name = shownField(sum.name);
            const DdpFile* file = fileNamed(set_, sum.name);
            if (!file)
                report("checksum-file-missing", sum.sheet, {name, sum.sheet});
            else if (file->name == sum.sheet)
                report("checksum-lists-itself", sum.sheet, {sum.sheet});
            else if (file->readable)
                sums_[file].push_back(&sum);
        }
        if (set_.checksums.empty())
            report("checksum-none", {}, {});
        else
            for (const DdpFile& file : set_.files)
                if (isPart(file.role) && !sums_.contains(&file))
                    report("checksum-not-covering", file.name, {file.name});
    }

    Result<void> readFile(const DdpFile& file, bool isImage, FileSums& sums)
    {
        auto opened = FileDescriptor::openRegular(file.path);
        if (!opened)
            return opened.error();
        // Frames before 00:02:00, which players do not reach.
        std::int64_t early = isImage ? std::max<std::int64_t>(0, firstPauseFrames - set_.firstSector) * bytesPerDiscFrame : 0;
        bool loud = false;
        std::vector<char> block(std::size_t(1) << 20);
        for (;;) {
            if (progress_.cancelled())
                return Progress::cancelledError();
            std::size_t got = 0;
            if (const auto failed = opened->read(block.data(), block.size(), got))
                return readingError(file.path, failed);
            sums.add(block.data(), got);
            progress_.add(std::int64_t(got));
            const auto looked = std::min<std::int64_t>(early, std::int64_t(got));
            loud = loud || std::any_of(block.begin(), block.begin() + looked, [](char c) { return c != 0; });
            early -= looked;
            if (got < block.size())
                break;
        }
        if (loud)
            report("image-early-sound", file.name, {});
        return {};
    }

    void compare(const DdpFile& file, const FileSums& sums)
    {
        const auto told = sums_.find(&file);
        if (told == sums_.end())
            return;
        for (const DdpChecksum* sum : told->second) {
            const bool isMd5 = sum->kind == DdpChecksum::Kind::Md5;
            if (sum->value == (isMd5 ? sums.md5() : sums.crc32()))
                ++verdict_.checksumsRight;
            else
                report("checksum-mismatch", file.name, {file.name, sum->sheet, isMd5 ? QStringLiteral("MD5") : QStringLiteral("CRC-32")});
        }
    }

    const DdpFileset set_;
    Progress& progress_;
    DdpVerdict verdict_;
    // Looked up by address and gone through in the order of the files only.
    std::map<const DdpFile*, std::vector<const DdpChecksum*>> sums_;
};

}  // namespace

Result<DdpVerdict> verifyDdp(const std::filesystem::path& folder, Progress& progress)
{
    auto examined = examineDdp(folder);
    if (!examined)
        return examined.error();
    return Verification(std::move(*examined), progress).run();
}

}  // namespace lacquer
