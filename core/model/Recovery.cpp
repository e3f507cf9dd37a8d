// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Recovery.h"

#include "base/FileLook.h"
#include "base/SafeFile.h"
#include "base/SystemError.h"
#include "base/Text.h"
#include "model/AlbumDiff.h"
#include "model/JournalLine.h"
#include "model/Plan.h"
#include "model/ProjectFile.h"

#include <QDateTime>

#include <algorithm>
#include <set>

namespace lacquer {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t thirtyDays = std::int64_t(30) * 24 * 3600 * 1000;

AlbumVersion versionOf(Album album, std::int64_t milliseconds)
{
    AlbumVersion version;
    version.milliseconds = milliseconds;
    version.songs = album.songs.size();
    if (const auto plan = makePlan(album))
        version.seconds = double(plan->frames) / double(plan->rateHz);
    version.album = std::move(album);
    return version;
}

/// Names in a folder, sorted; none when it is not there.
std::vector<fs::path> entriesOf(const fs::path& folder)
{
    std::vector<fs::path> entries;
    std::error_code problem;
    for (fs::directory_iterator at(folder, problem); !problem && at != fs::directory_iterator(); at.increment(problem))
        entries.push_back(at->path());
    std::sort(entries.begin(), entries.end());
    return entries;
}

/// A name that nothing has yet, and whose end tells when it was made.
fs::path freshName(const fs::path& wanted)
{
    std::error_code ignored;
    fs::path name = wanted;
    for (int i = 2; fs::exists(fs::symlink_status(name, ignored)) && i < 10'000; ++i)
        name = fs::path(wanted.native() + "-" + std::to_string(i));
    return name;
}

}  // namespace

QString RecoverableWork::name() const
{
    if (!project.empty())
        return shown(project.stem());
    return newer.album.title.isEmpty() ? Text::tr("Recovered") : newer.album.title;
}

Recovery::Recovery(fs::path folder, Clock clock)
    : folder_(std::move(folder)), clock_(clock ? std::move(clock) : [] { return std::int64_t(QDateTime::currentMSecsSinceEpoch()); })
{
}

RecoverySearch Recovery::find()
{
    RecoverySearch search;
    for (const fs::path& entry : entriesOf(folder_))
        if (entry.extension() == ".journal" && !isLineLogInUse(entry))
            look(entry, search);
    std::stable_sort(search.work.begin(), search.work.end(),
                     [](const RecoverableWork& a, const RecoverableWork& b) { return a.newer.milliseconds > b.newer.milliseconds; });
    // A crash while a journal was being shortened leaves two of one project; the newest holds all of the other.
    std::set<std::tuple<Id, fs::path, std::string>> seen;
    std::erase_if(search.work, [&](const RecoverableWork& work) {
        const bool again = !seen.emplace(work.newer.album.id, work.project, work.savedHash).second;
        return again && keepForThirtyDays(work).ok();
    });
    return search;
}

void Recovery::look(const fs::path& journal, RecoverySearch& search)
{
    const auto lines = readLineLog(journal);
    if (!lines && lines.error().kind != ErrorKind::BadData) {
        search.notes << lines.error().message;
        return;
    }
    const auto header = lines && !lines->lines.empty() ? readHeaderLine(lines->lines[0]) : Result<JournalHeader>(Error{});
    if (header && (header->version > journalVersion || header->schema > projectSchema)) {
        search.notes << Text::tr("'%1' holds unsaved work of a newer version of Lacquer; it is left for that version").arg(shown(journal));
        return;
    }
    // Nothing but a header: the crash came before the first edit was written.
    if (header && lines->lines.size() < 3 && !lines->torn) {
        std::error_code ignored;
        fs::remove(journal, ignored);
        return;
    }
    JournalReplay replay;
    if (!header || lines->lines.size() < 3 || !replay.begin(lines->lines[1])) {
        setAside(journal, search.notes);
        return;
    }
    RecoverableWork work;
    work.journal = journal;
    work.project = header->project;
    work.torn = lines->torn;
    auto base = replay.album();
    for (std::size_t i = 2; i < lines->lines.size(); ++i) {
        auto step = replay.apply(lines->lines[i]);
        if (!step) {
            work.torn = true;
            break;
        }
        work.steps.push_back(std::move(*step));
    }
    auto newer = replay.album();
    if (!base || !newer || work.steps.empty()) {
        setAside(journal, search.notes);
        return;
    }
    work.newer = versionOf(std::move(*newer), work.steps.back().milliseconds);
    const Album before = *base;
    if (!work.project.empty() && !header->savedHash.empty()) {
        auto saved = loadProject(work.project);
        work.projectGone = !saved;
        work.savedByOthers = saved && saved->contentHash != header->savedHash;
        work.savedHash = saved ? saved->contentHash : header->savedHash;
        const auto seen = lookAt(work.project);
        const std::int64_t time = saved && seen ? seen->changedNanoseconds / 1'000'000 : header->milliseconds;
        work.saved = versionOf(saved ? std::move(saved->album) : std::move(*base), time);
    }
    const Album& other = work.saved ? work.saved->album : before;
    if (other == work.newer.album && !work.projectGone) {
        std::error_code ignored;
        fs::remove(journal, ignored);
        return;
    }
    work.differences = albumDifferences(other, work.newer.album);
    search.work.push_back(std::move(work));
}

void Recovery::setAside(const fs::path& journal, QStringList& notes)
{
    const QString day = QDateTime::fromMSecsSinceEpoch(clock_(), Qt::UTC).toString(QStringLiteral("yyyy-MM-dd"));
    const fs::path name = freshName(journal.native() + ".broken-" + toUtf8(day));
    std::error_code problem;
    fs::rename(journal, name, problem);
    notes << (problem ? readingError(journal, problem).message
                      : Text::tr("'%1' was damaged and is now called '%2'").arg(shown(journal), shown(name.filename())));
}

Result<void> Recovery::keepForThirtyDays(const RecoverableWork& work)
{
    const fs::path trash = folder_ / "trash";
    if (auto made = createPrivateDirectory(trash); !made)
        return made;
    std::error_code problem;
    fs::rename(work.journal, freshName(trash / (work.journal.filename().native() + "." + std::to_string(clock_()))), problem);
    if (problem)
        return Error{kindOf(problem), Text::tr("'%1' cannot be moved into the folder '%2': %3. Move it there yourself.")
                                          .arg(shown(work.journal), shown(trash), reason(problem))};
    return {};
}

Result<void> Recovery::bringBack(const fs::path& kept)
{
    std::error_code problem;
    fs::rename(kept, freshName(folder_ / kept.stem()), problem);
    if (problem)
        return readingError(kept, problem);
    return {};
}

std::vector<fs::path> Recovery::kept() const
{
    return entriesOf(folder_ / "trash");
}

int Recovery::removeExpired()
{
    int removed = 0;
    std::error_code ignored;
    const std::int64_t now = clock_();
    const auto expired = [&](std::int64_t since) { return since > 0 && now - since > thirtyDays; };
    for (const fs::path& entry : kept()) {
        const std::string text = entry.extension().native();
        bool whole = false;
        const std::int64_t since = fromUtf8(text).mid(1).section(QLatin1Char('-'), 0, 0).toLongLong(&whole);
        if (whole && expired(since))
            removed += fs::remove(entry, ignored);
    }
    for (const fs::path& entry : entriesOf(folder_)) {
        const QString name = fromUtf8(entry.filename().native());
        const QString day = name.section(QStringLiteral(".broken-"), 1, 1).left(10);
        const QDateTime since(QDate::fromString(day, QStringLiteral("yyyy-MM-dd")), QTime(0, 0), Qt::UTC);
        if (name.contains(QLatin1String(".journal.broken-")) && since.isValid() && expired(since.toMSecsSinceEpoch()))
            removed += fs::remove(entry, ignored);
    }
    return removed;
}

}  // namespace lacquer
