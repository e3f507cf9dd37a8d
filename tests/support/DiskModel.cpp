// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/DiskModel.h"

#include "support/Command.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include <fcntl.h>
#include <sys/stat.h>

namespace lacquer::test {

namespace fs = std::filesystem;

namespace {

std::string decoded(const std::string& text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size()) {
            out += char(std::stoi(text.substr(i + 1, 2), nullptr, 16));
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::string fromHex(const std::string& text)
{
    const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    std::string out;
    for (std::size_t i = 0; i + 1 < text.size(); i += 2)
        out += char(digit(text[i]) * 16 + digit(text[i + 1]));
    return out;
}

/// Empty for paths outside.
std::string relativePath(const std::string& path, const fs::path& directory)
{
    if (path.empty())
        return {};
    std::string relative = fs::path(path).lexically_normal().lexically_relative(directory).native();
    if (relative.size() > 1 && relative.back() == '/')
        relative.pop_back();
    return relative.starts_with("..") ? std::string() : relative;
}

std::string parentOf(const std::string& path)
{
    const std::string parent = fs::path(path).parent_path();
    return parent.empty() ? "." : parent;
}

}  // namespace

std::vector<LoggedCall> readLog(const fs::path& log, const fs::path& directory)
{
    std::vector<LoggedCall> calls;
    std::ifstream file(log);
    for (std::string line; std::getline(file, line);) {
        std::vector<std::string> fields;
        std::istringstream parts(line);
        for (std::string field; std::getline(parts, field, '\t');)
            fields.push_back(field);
        fields.resize(11);
        if (fields[2] == "omit")
            continue;
        calls.push_back({fields[1], std::stol(fields[3]), std::stoull(fields[5]), std::stoll(fields[6]),
                         std::stoi(fields[7]), relativePath(decoded(fields[8]), directory),
                         relativePath(decoded(fields[9]), directory), fromHex(fields[10])});
    }
    return calls;
}

DiskModel::DiskModel(const fs::path& directory)
{
    for (const auto& entry : fs::recursive_directory_iterator(directory)) {
        struct stat status {};
        if (::lstat(entry.path().c_str(), &status) != 0)
            continue;
        const auto [known, isNew] = fileOfInode_.try_emplace(status.st_ino, int(files_.size()));
        if (isNew) {
            const std::string bytes = entry.is_directory() ? std::string() : contentOf(entry.path());
            files_.push_back({entry.is_directory(), bytes, bytes});
        }
        now_[entry.path().lexically_relative(directory)] = known->second;
    }
    durable_ = now_;
}

bool DiskModel::apply(const LoggedCall& call)
{
    if (call.result < 0 || call.path.empty())
        return false;
    const auto named = now_.find(call.path);
    if (call.call == "open" && (call.flags & O_CREAT) != 0 && named == now_.end()) {
        fileOfInode_[call.inode] = int(files_.size());
        changeNow({{}, call.path, int(files_.size())});
        files_.push_back({});
        return true;
    }
    if (call.call == "mkdir") {
        changeNow({{}, call.path, int(files_.size())});
        files_.push_back({true, {}, {}});
        return true;
    }
    if (call.call == "open" && (call.flags & O_TRUNC) != 0 && named != now_.end()) {
        files_[std::size_t(named->second)].now.clear();
        return true;
    }
    if (call.call == "link" && named != now_.end()) {
        changeNow({{}, call.other, named->second});
        return true;
    }
    if (call.call == "rename") {
        // Two names of one file: nothing happens.
        if (const auto target = now_.find(call.other);
            named != now_.end() && target != now_.end() && target->second == named->second)
            return false;
        changeNow({call.path, call.other, -1});
        return true;
    }
    if (call.call == "unlink") {
        changeNow({call.path, {}, -1});
        return true;
    }
    if (call.call == "fsync" &&
        (call.path == "." || (named != now_.end() && files_[std::size_t(named->second)].directory))) {
        syncDirectory(call.path);
        return true;
    }
    const auto known = fileOfInode_.find(call.inode);
    if (known == fileOfInode_.end())
        return false;
    File& file = files_[std::size_t(known->second)];
    if (call.call == "fsync") {
        file.durable = file.now;
        return true;
    }
    if (call.call == "ftruncate") {
        file.now.resize(std::size_t(call.offset));
        return true;
    }
    if (call.call == "write") {
        const std::size_t end = std::size_t(call.offset) + call.data.size();
        if (file.now.size() < end)
            file.now.resize(end);
        file.now.replace(std::size_t(call.offset), call.data.size(), call.data);
        return true;
    }
    return false;
}

void DiskModel::change(Names& names, const Change& change)
{
    if (change.from.empty()) {
        names[change.to] = change.file;
        return;
    }
    // A directory takes along what is in it.
    Names moved;
    for (auto it = names.begin(); it != names.end();) {
        if (it->first == change.from || it->first.starts_with(change.from + "/")) {
            moved[change.to + it->first.substr(change.from.size())] = it->second;
            it = names.erase(it);
        } else {
            ++it;
        }
    }
    if (!change.to.empty())
        for (const auto& [path, file] : moved)
            names[path] = file;
}

void DiskModel::changeNow(const Change& step)
{
    Change known = step;
    if (!step.from.empty())
        if (const auto it = now_.find(step.from); it != now_.end())
            known.file = it->second;
    change(now_, known);
    pending_.push_back(known);
}

void DiskModel::syncDirectory(const std::string& path)
{
    std::vector<Change> rest;
    for (const auto& step : pending_) {
        const bool inside =
            (!step.from.empty() && parentOf(step.from) == path) || (!step.to.empty() && parentOf(step.to) == path);
        if (inside) {
            change(durable_, step);
            // A renamed file keeps its new name even if its first one never reached the disk.
            if (!step.from.empty() && !step.to.empty() && step.file >= 0)
                durable_[step.to] = step.file;
        } else {
            rest.push_back(step);
        }
    }
    pending_ = std::move(rest);
}

std::string DiskModel::damaged(const File& file, Damage damage) const
{
    if (file.now == file.durable || damage == Damage::None)
        return file.now;
    if (damage == Damage::Lost)
        return file.durable;
    std::string out = file.now;
    if (damage == Damage::Cut)
        return out.substr(0, out.size() / 2 / 512 * 512);
    for (std::size_t i = 0; i < out.size(); ++i)
        if (i >= file.durable.size() || out[i] != file.durable[i])
            out[i] = '\0';
    return out;
}

DiskModel::State DiskModel::stateOf(const Names& names, Damage damage) const
{
    State state;
    for (const auto& [path, file] : names) {
        bool reachable = true;
        for (std::string up = parentOf(path); up != "."; up = parentOf(up))
            reachable = reachable && names.contains(up);
        if (reachable) {
            const File& known = files_[std::size_t(file)];
            state[known.directory ? path + "/" : path] = known.directory ? std::string() : damaged(known, damage);
        }
    }
    return state;
}

DiskModel::State DiskModel::now() const
{
    return stateOf(now_, Damage::None);
}

void DiskModel::forEachAfterCut(const std::function<void(const State&)>& visit) const
{
    // All subsets while they are few; else every beginning, every single change, and all but one.
    const std::size_t count = pending_.size();
    std::vector<std::vector<bool>> choices;
    if (count <= 9) {
        for (std::size_t bits = 0; bits < std::size_t(1) << count; ++bits) {
            choices.emplace_back(count);
            for (std::size_t i = 0; i < count; ++i)
                choices.back()[i] = (bits >> i & 1) != 0;
        }
    } else {
        for (std::size_t i = 0; i <= count; ++i) {
            std::vector<bool> beginning(count), single(count), without(count, true);
            std::fill_n(beginning.begin(), i, true);
            if (i < count) {
                single[i] = true;
                without[i] = false;
            }
            choices.insert(choices.end(), {beginning, single, without});
        }
    }
    for (const auto& choice : choices) {
        Names names = durable_;
        for (std::size_t i = 0; i < count; ++i) {
            if (!choice[i])
                continue;
            change(names, pending_[i]);
            if (!pending_[i].from.empty() && !pending_[i].to.empty() && pending_[i].file >= 0)
                names[pending_[i].to] = pending_[i].file;
        }
        for (const Damage damage : {Damage::None, Damage::Lost, Damage::Zeroed, Damage::Cut})
            visit(stateOf(names, damage));
    }
}

void materialise(const DiskModel::State& state, const fs::path& directory)
{
    fs::remove_all(directory);
    fs::create_directories(directory);
    for (const auto& [path, bytes] : state) {
        if (path.ends_with('/'))
            fs::create_directories(directory / path);
        else
            putContent(directory / path, bytes);
    }
}

}  // namespace lacquer::test
