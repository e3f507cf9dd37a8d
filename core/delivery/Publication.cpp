// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/Publication.h"

#include "base/Hash.h"
#include "base/Json.h"
#include "base/SafeFile.h"
#include "base/SystemError.h"
#include "base/Text.h"

#include <algorithm>
#include <array>

namespace lacquer {

namespace {

namespace fs = std::filesystem;

// Deliverables' folders never begin with a dot.
constexpr const char* journalName = ".journal";
constexpr const char* journalSchema = "lacquer.publication/1";
constexpr std::int64_t maximumJournalBytes = std::int64_t(64) << 20;
constexpr std::array<const char*, 3> fateNames{"added", "replaced", "removed"};

/// Whether a path from a journal stays inside the folder it is about.
bool staysInside(const fs::path& path)
{
    return !path.empty() && path.is_relative() && path.lexically_normal() == path && *path.begin() != ".." && *path.begin() != "." && path.has_filename();
}

}  // namespace

Result<Publication> Publication::open(const fs::path& target, const fs::path& work)
{
    Publication publication;
    publication.path_ = target;
    publication.workPath_ = work;
    if (const auto code = Folder::open(target, publication.target_))
        return publication.failed(target, code);
    if (const auto code = Folder::open(work, publication.work_))
        return publication.failed(work, code);
    for (const auto& [name, folder] : {std::pair{"new", &publication.fresh_}, {"old", &publication.earlier_}, {"kept", &publication.kept_}}) {
        if (const auto code = publication.work_.makeFolder(name, 0700))
            return publication.failed(work / name, code);
        if (const auto code = Folder::open(work / name, *folder))
            return publication.failed(work / name, code);
    }
    return publication;
}

Error Publication::failed(const fs::path& path, const std::error_code& code) const
{
    const ErrorKind kind = kindOf(code) == ErrorKind::Missing ? ErrorKind::CannotCreate : kindOf(code);
    return {kind, Text::tr("cannot deliver '%1': %2; choose another folder, or try again").arg(shown(path), reason(code))};
}

Result<void> Publication::run(const std::vector<FreshFile>& fresh, const std::vector<fs::path>& stale)
{
    steps_.clear();
    folders_ = {fs::path()};
    for (const FreshFile& file : fresh) {
        const Folder::Entry there = target_.look(file.path);
        if (there == Folder::Entry::Folder)
            return Error{ErrorKind::CannotCreate,
                         Text::tr("cannot deliver '%1': a folder has that name; move it away").arg(shown(path_ / file.path))};
        // Whether something is there decides what an undo brings back: no guessing.
        if (there == Folder::Entry::Unknown)
            return failed(path_ / file.path, std::make_error_code(std::errc::io_error));
        steps_.push_back({file.path, there == Folder::Entry::Nothing ? Fate::Added : Fate::Replaced, file.sha256});
        folders_.insert(file.path.parent_path());
    }
    for (const fs::path& path : stale) {
        steps_.push_back({path, Fate::Removed, {}});
        folders_.insert(path.parent_path());
    }
    undone_ = false;
    Result<void> done = prepare();
    if (done)
        done = keepEarlier();
    if (done)
        done = putInPlace();
    if (done)
        done = commit();
    if (done || undone_)
        return done;
    const auto touched = folders_;
    if (auto back = undo(); !back)
        return Error{done.error().kind,
                     Text::tr("%1 (putting the earlier files back failed, too; they are kept in '%2', and the next build into this "
                              "folder puts them back)").arg(done.error().message, shown(workPath_ / "old"))};
    for (auto folder = touched.rbegin(); folder != touched.rend(); ++folder)
        if (!folder->empty())
            (void)target_.removeFolder(*folder);
    return done;
}

Result<void> Publication::prepare()
{
    // On the disk for certain, in this order: the new files' names, the private folder's, then the journal.
    for (const fs::path& folder : folders_) {
        for (const Folder* in : {&target_, &fresh_, &earlier_})
            if (const auto code = in->makeFolder(folder, in == &target_ ? 0777 : 0700))
                return failed(path_ / folder, code);
        if (!folder.empty())
            if (const auto code = fresh_.sync(folder))
                return failed(path_ / folder, code);
    }
    for (const Folder* folder : {&fresh_, &earlier_, &target_})
        if (const auto code = folder->sync())
            return failed(path_, code);
    auto code = fresh_.write(journalName, journal());
    if (!code)
        code = fresh_.move(journalName, work_);
    if (!code)
        code = work_.sync();
    return code ? failed(workPath_ / journalName, code) : Result<void>();
}

Result<void> Publication::keepEarlier()
{
    for (const Step& step : steps_) {
        if (step.fate == Fate::Added)
            continue;
        if (target_.link(step.path, earlier_))
            if (const auto code = target_.move(step.path, earlier_))
                return failed(path_ / step.path, code);
    }
    return syncAll(earlier_);
}

Result<void> Publication::putInPlace()
{
    for (const Step& step : steps_) {
        // A stale file has gone already where there are no hard links.
        const bool gone = step.fate == Fate::Removed && target_.look(step.path) == Folder::Entry::Nothing;
        const auto code = gone                           ? std::error_code()
                          : step.fate == Fate::Removed   ? target_.remove(step.path)
                                                         : fresh_.move(step.path, target_);
        if (code)
            return failed(path_ / step.path, code);
    }
    return syncAll(target_);
}

Result<void> Publication::commit()
{
    if (const auto code = work_.remove(journalName))
        return failed(path_, code);
    // From here on the new files count, and there is nothing to undo. Folders that became empty are tidied; one in use stays.
    undone_ = true;
    for (auto folder = folders_.rbegin(); folder != folders_.rend(); ++folder)
        if (!folder->empty())
            (void)target_.removeFolder(*folder);
    if (const auto code = work_.sync())
        return Error{ErrorKind::InputOutput,
                     Text::tr("everything was delivered into '%1', but the disk does not confirm it: %2; build once more, or elsewhere")
                         .arg(shown(path_), reason(code))};
    return {};
}

Result<void> Publication::syncAll(const Folder& folder) const
{
    for (const fs::path& touched : folders_)
        if (const auto code = folder.sync(touched))
            return failed(path_ / touched, code);
    return {};
}

Result<void> Publication::undo()
{
    undone_ = false;
    if (auto read = readJournal(); !read)
        return read;
    std::error_code problem;
    for (auto step = steps_.rbegin(); step != steps_.rend(); ++step)
        if (const auto code = undoStep(*step); code && !problem)
            problem = code;
    for (auto folder = folders_.rbegin(); folder != folders_.rend(); ++folder) {
        if (!folder->empty())
            (void)target_.removeFolder(*folder);
        if (folder->empty() || target_.look(*folder) == Folder::Entry::Folder)
            if (const auto code = target_.sync(*folder); code && !problem)
                problem = code;
    }
    if (!problem && work_.look(journalName) != Folder::Entry::Nothing)
        problem = work_.remove(journalName);
    if (problem)
        return Error{kindOf(problem) == ErrorKind::Permission ? ErrorKind::Permission : ErrorKind::InputOutput,
                     Text::tr("an unfinished delivery into '%1' cannot be undone: %2; its earlier files are kept in '%3'")
                         .arg(shown(path_), reason(problem), shown(workPath_ / "old"))};
    undone_ = true;
    return {};
}

std::error_code Publication::undoStep(const Step& step) const
{
    const bool isKept = earlier_.look(step.path) != Folder::Entry::Nothing;
    const bool isThere = target_.look(step.path) != Folder::Entry::Nothing;
    const bool isPut = step.fate != Fate::Removed && fresh_.look(step.path) == Folder::Entry::Nothing;
    if (isThere && isPut) {
        Progress unwatched;
        const auto hash = hashFile(path_ / step.path, unwatched);
        if (hash && *hash != step.sha256)
            return {};
        if (!kept_.makeFolder(step.path.parent_path(), 0700))
            (void)target_.link(step.path, kept_);
    }
    if (step.fate == Fate::Added)
        return isThere && isPut ? target_.remove(step.path) : std::error_code();
    if (!isKept || (isThere && !isPut))
        return {};
    if (const auto code = target_.makeFolder(step.path.parent_path()))
        return code;
    return earlier_.move(step.path, target_);
}

std::string Publication::journal() const
{
    Json json = Json::object();
    json["schema"] = journalSchema;
    json["steps"] = Json::array();
    for (const Step& step : steps_)
        json["steps"].push_back(
            Json{{"path", step.path.generic_string()}, {"fate", fateNames[std::size_t(step.fate)]}, {"sha256", step.sha256}});
    return printJson(json);
}

Result<void> Publication::readJournal()
{
    steps_.clear();
    folders_ = {fs::path()};
    if (work_.look(journalName) == Folder::Entry::Nothing)
        return {};
    const auto text = readWhole(workPath_ / journalName, maximumJournalBytes);
    if (!text)
        return text.error();
    const auto json = parseJson(*text);
    const Error foreign{ErrorKind::BadData, Text::tr("'%1' is damaged, so an unfinished delivery cannot be undone; look into its "
                                                     "folder 'old' for earlier files, then remove the folder")
                                                .arg(shown(workPath_ / journalName))};
    if (!json || !json->is_object() || json->value("schema", Json()) != Json(journalSchema) || !json->value("steps", Json()).is_array())
        return foreign;
    for (const Json& entry : (*json)["steps"]) {
        const auto textOf = [&](const char* name) {
            const Json value = entry.is_object() ? entry.value(name, Json()) : Json();
            return value.is_string() ? value.get<std::string>() : std::string();
        };
        const auto fate = std::find(fateNames.begin(), fateNames.end(), textOf("fate"));
        Step step{textOf("path"), Fate(fate - fateNames.begin()), textOf("sha256")};
        if (fate == fateNames.end() || !staysInside(step.path))
            return foreign;
        folders_.insert(step.path.parent_path());
        steps_.push_back(std::move(step));
    }
    return {};
}

}  // namespace lacquer
