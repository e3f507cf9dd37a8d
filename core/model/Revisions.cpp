// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Revisions.h"

#include "base/FileName.h"
#include "base/NaturalOrder.h"
#include "base/SystemError.h"
#include "base/Text.h"
#include "model/NearestName.h"
#include "model/ProjectFile.h"

#include <QDateTime>

#include <algorithm>

namespace lacquer {

namespace {

namespace fs = std::filesystem;
using namespace Qt::StringLiterals;

constexpr const char* member = "revision";
constexpr const char* extension = ".lacquer";

QString dateText(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

QString textOf(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? fromUtf8(found->get_ref<const std::string&>()) : QString();
}

std::string keyOf(const QString& name)
{
    return fileNameKey(toUtf8(name.trimmed()));
}

}  // namespace

Revisions::Revisions(const fs::path& project)
{
    std::error_code problem;
    const fs::path real = fs::weakly_canonical(project, problem);
    folder_ = problem ? fs::absolute(project, problem) : real;
    folder_.replace_extension(".revisions");
}

Result<Revision> Revisions::read(const fs::path& file)
{
    auto project = loadProject(file);
    if (!project)
        return project.error();
    if (project->readOnly())
        return Error{ErrorKind::Permission, Text::tr("'%1' was written by a newer version of Lacquer; update Lacquer").arg(shown(file))};
    Revision revision;
    revision.file = file;
    revision.album = std::move(project->album);
    if (const auto facts = revision.album.unknown.find(member); facts != revision.album.unknown.end()) {
        if (facts->is_object()) {
            revision.name = textOf(*facts, "name");
            revision.note = textOf(*facts, "note");
            const auto date = QDateTime::fromString(textOf(*facts, "date"), Qt::ISODate);
            revision.date = date.isValid() ? date.toSecsSinceEpoch() : 0;
            const auto automatic = facts->find("automatic");
            revision.automatic = automatic != facts->end() && automatic->is_boolean() && automatic->get<bool>();
        }
        revision.album.unknown.erase(member);
    }
    if (revision.name.isEmpty())
        revision.name = shown(file.stem());
    return revision;
}

Result<std::vector<Revision>> Revisions::list(QStringList* troubles) const
{
    std::vector<Revision> revisions;
    std::error_code problem;
    if (!fs::exists(folder_, problem))
        return revisions;
    fs::directory_iterator at(folder_, problem);
    for (; !problem && at != fs::directory_iterator(); at.increment(problem)) {
        if (at->path().extension() != extension || at->path().filename().native().starts_with('.'))
            continue;
        auto one = read(at->path());
        if (one)
            revisions.push_back(std::move(*one));
        else if (troubles)
            *troubles << one.error().message;
    }
    if (problem)
        return readingError(folder_, problem);
    if (troubles)
        troubles->sort();
    std::sort(revisions.begin(), revisions.end(), [](const Revision& a, const Revision& b) {
        return a.date != b.date ? a.date < b.date : naturallyBefore(a.name, b.name);
    });
    return revisions;
}

Result<Revision> Revisions::find(const QString& name, Id album) const
{
    QStringList troubles;
    auto all = list(&troubles);
    if (!all)
        return all.error();
    QStringList names;
    for (Revision& one : *all) {
        names << one.name;
        if (keyOf(one.name) != keyOf(name) && keyOf(shown(one.file.stem())) != keyOf(name))
            continue;
        if (one.album.id != album)
            return Error{ErrorKind::BadData, Text::tr("'%1' is a revision of another album").arg(shown(one.file))};
        return std::move(one);
    }
    // A damaged file of that name says more than that there is none.
    const fs::path file = folder_ / (safeFileName(toUtf8(name.trimmed())) + extension);
    std::error_code ignored;
    if (fs::exists(file, ignored))
        if (auto damaged = read(file); !damaged)
            return damaged.error();
    return Error{ErrorKind::Missing, Text::tr("there is no revision '%1'%2").arg(harmless(name), didYouMean(name, names))};
}

Result<Revision> Revisions::save(const Album& album, const QString& name, const QString& note, std::int64_t date, bool automatic) const
{
    const QString clean = name.trimmed();
    if (clean.isEmpty())
        return Error{ErrorKind::Usage, Text::tr("a revision needs a name")};
    const auto there = list();
    if (!there)
        return there.error();
    Revision revision{clean, note.trimmed(), date, automatic, folder_ / (safeFileName(toUtf8(clean)) + extension), album};
    std::error_code problem;
    const bool taken = std::any_of(there->begin(), there->end(), [&](const Revision& one) {
        return keyOf(one.name) == keyOf(clean) || fileNameKey(one.file.filename().native()) == fileNameKey(revision.file.filename().native());
    });
    if (taken || fs::exists(fs::symlink_status(revision.file, problem)))
        return Error{ErrorKind::CannotCreate, Text::tr("there is a revision '%1' already; choose another name").arg(harmless(clean))};
    fs::create_directory(folder_, problem);
    if (problem)
        return Error{ErrorKind::CannotCreate, Text::tr("the folder '%1' cannot be made: %2").arg(shown(folder_), reason(problem))};
    Album kept = album;
    kept.unknown[member] = {{"name", toUtf8(clean)}, {"date", toUtf8(dateText(date))}, {"note", toUtf8(revision.note)}, {"automatic", automatic}};
    if (auto saved = saveProject(revision.file, kept, {}); !saved)
        return saved.error();
    return revision;
}

Result<Revision> Revisions::saveBefore(const Album& album, const QString& name, std::int64_t date) const
{
    const QString first = Text::tr("Before %1").arg(name.trimmed());
    for (int number = 1; number < 10'000; ++number) {
        auto saved = save(album, number == 1 ? first : u"%1 (%2)"_s.arg(first, QString::number(number)), {}, date, true);
        if (saved || saved.error().kind != ErrorKind::CannotCreate || number == 9'999)
            return saved;
        std::error_code ignored;
        if (!fs::is_directory(folder_, ignored))
            return saved;
    }
    return Error{ErrorKind::Internal, {}};
}

}  // namespace lacquer
