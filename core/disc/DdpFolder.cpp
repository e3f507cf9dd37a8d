// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/DdpFolder.h"

#include "base/SafeFile.h"
#include "base/SystemError.h"
#include "base/Text.h"
#include "disc/DdpMapPacket.h"

#include <algorithm>

namespace lacquer {

namespace fs = std::filesystem;

namespace {

QString shownName(const QByteArray& name)
{
    return harmless(QString::fromUtf8(name));
}

DdpFolder::Entry entryOf(const fs::path& folder, const fs::directory_entry& found)
{
    DdpFolder::Entry entry;
    entry.name = QByteArray::fromStdString(found.path().filename().string());
    entry.path = found.path();
    std::error_code problem;
    const auto status = found.symlink_status(problem);
    if (!problem && fs::is_symlink(status)) {
        const fs::path target = fs::canonical(found.path(), problem);
        if (problem) {
            entry.kind = DdpFolder::Kind::LinkBroken;
            return entry;
        }
        if (target.parent_path() != folder) {
            entry.kind = DdpFolder::Kind::LinkOut;
            return entry;
        }
    }
    if (fs::is_regular_file(found.status(problem)) && !problem) {
        entry.kind = DdpFolder::Kind::File;
        entry.bytes = std::int64_t(fs::file_size(found.path(), problem));
        if (problem)
            entry.kind = DdpFolder::Kind::Other;
    }
    return entry;
}

}  // namespace

Result<DdpFolder> DdpFolder::open(const fs::path& path)
{
    constexpr std::size_t mostEntries = 4096;
    std::error_code problem;
    const fs::path folder = fs::canonical(path, problem);
    if (problem)
        return readingError(path, problem);
    DdpFolder opened;
    // Gone through by the path as given: the resolved one is for comparing where links lead.
    fs::directory_iterator at(path, problem);
    for (; !problem && at != fs::directory_iterator(); at.increment(problem)) {
        if (opened.entries_.size() == mostEntries)
            return Error{ErrorKind::BadData, Text::tr("'%1' holds thousands of files, so it is no DDP fileset. Choose another folder.").arg(shown(path))};
        opened.entries_.push_back(entryOf(folder, *at));
    }
    if (problem)
        return readingError(path, problem);
    std::sort(opened.entries_.begin(), opened.entries_.end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
    return opened;
}

DdpFolder::Entry* DdpFolder::find(const QByteArray& name, const QString& where, DiscProblems& problems)
{
    const auto first = [&](auto fits) {
        const auto found = std::find_if(entries_.begin(), entries_.end(), fits);
        return found == entries_.end() ? nullptr : &*found;
    };
    if (Entry* exact = first([&](const Entry& e) { return e.name == name; }))
        return exact;
    if (Entry* other = first([&](const Entry& e) { return e.name.toLower() == name.toLower(); })) {
        problems.push_back(ddpProblem("file-name-case", where, {shownName(name), shownName(other->name)}));
        return other;
    }
    // At least one program cuts longer names without a word.
    const auto isLonger = [&](const Entry& e) { return e.name.size() > name.size() && e.name.startsWith(name); };
    if (name.size() == DdpMapPacket::nameBytes && std::count_if(entries_.begin(), entries_.end(), isLonger) == 1) {
        Entry* longer = first(isLonger);
        problems.push_back(ddpProblem("file-name-cut", where, {shownName(name), shownName(longer->name)}));
        return longer;
    }
    return nullptr;
}

bool DdpFolder::mayOpen(const Entry& entry, DiscProblems& problems)
{
    if (entry.kind == Kind::File)
        return true;
    const char* code = entry.kind == Kind::LinkOut ? "file-link" : entry.kind == Kind::LinkBroken ? "file-link-broken" : "file-not-regular";
    problems.push_back(ddpProblem(code, shownName(entry.name), {shownName(entry.name)}));
    return false;
}

std::optional<QByteArray> DdpFolder::read(const Entry& entry, std::int64_t mostBytes, const char* tooLarge, DiscProblems& problems)
{
    const QString name = shownName(entry.name);
    if (!mayOpen(entry, problems))
        return std::nullopt;
    if (entry.bytes > mostBytes) {
        problems.push_back(ddpProblem(tooLarge, name, {name, shownSize(entry.bytes), shownSize(mostBytes)}));
        return std::nullopt;
    }
    const auto bytes = readWhole(entry.path, mostBytes);
    if (!bytes) {
        problems.push_back(ddpProblem("file-unreadable", name, {name, bytes.error().message}));
        return std::nullopt;
    }
    return QByteArray::fromStdString(*bytes);
}

}  // namespace lacquer
