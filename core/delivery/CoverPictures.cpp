// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/CoverPictures.h"

#include "base/Hash.h"
#include "base/Text.h"
#include "delivery/DrawingProgram.h"
#include "delivery/FileContents.h"

#include <QLocale>

#include <algorithm>
#include <map>
#include <set>

namespace lacquer {

namespace {

Json requestFor(const char* deed, const std::filesystem::path& picture)
{
    Json request = Json::object();
    request["schema"] = "lacquer.report-request/1";
    request["do"] = deed;
    request["art"] = std::filesystem::absolute(picture).native();
    request["language"] = toUtf8(QLocale().bcp47Name());
    return request;
}

/// The codes of CoverRules, as texts that stay.
const char* keptCode(const std::string& code)
{
    for (const char* known : {"art-cmyk", "art-shape", "art-size", "art-transparent", "art-profile"})
        if (code == known)
            return known;
    return "art";
}

/// Width and height of a baseline JPEG (ISO/IEC 10918-1, B.2.2): what FLAC and Ogg say beside the picture.
void readSize(Picture& picture)
{
    const auto byte = [&](qsizetype at) { return int(std::uint8_t(picture.bytes.at(at))); };
    for (qsizetype at = 2; at + 9 < picture.bytes.size() && byte(at) == 0xFF;) {
        if (byte(at + 1) == 0xC0 || byte(at + 1) == 0xC1) {
            picture.height = byte(at + 5) << 8 | byte(at + 6);
            picture.width = byte(at + 7) << 8 | byte(at + 8);
            return;
        }
        at += 2 + (byte(at + 2) << 8 | byte(at + 3));
    }
}

/// Collects what is found out about one album's covers.
class CoverExamination {
public:
    CoverExamination(const std::filesystem::path& folder, bool needed, HashMemory* memory, Progress& progress)
        : folder_(folder), needed_(needed), memory_(memory), progress_(progress)
    {
    }

    Result<void> examine(const FileReference& file, const QString& where)
    {
        // Songs that share a picture are not told apart by it.
        if (!seen_.insert(file.path).second)
            return {};
        if (file.path.is_absolute())
            add(ProblemLevel::Note, "source-outside", where, Text::tr("'%1' lies outside the project's folder, and the project shows its path").arg(shown(file.path)),
                Text::tr("move it inside before you pass the project on"), ErrorKind::BadData);
        const auto path = folder_ / file.path;
        const auto hash = memory_ ? memory_->hash(path, progress_) : hashFile(path, progress_);
        if (progress_.cancelled())
            return Progress::cancelledError();
        if (!hash)
            add(ProblemLevel::Error, "cover-missing", where, hash.error().message, Text::tr("put it back, point relink at its folder, or clear it"), hash.error().kind);
        else if (*hash != file.sha256)
            add(ProblemLevel::Error, "cover-changed", where, Text::tr("the cover '%1' is not the picture that was chosen").arg(shown(file.path)),
                Text::tr("restore it, or set it again"), ErrorKind::BadData);
        else
            return lookAt(path, where);
        return {};
    }

    /// What is known of the picture that was looked at last.
    [[nodiscard]] const std::optional<CoverFacts>& facts() const { return facts_; }
    [[nodiscard]] std::vector<Problem> take() { return std::move(problems_); }

private:
    Result<void> lookAt(const std::filesystem::path& path, const QString& where)
    {
        const auto program = DrawingProgram::find();
        if (!program) {
            add(ProblemLevel::Error, "report-missing", where, program.error().message, Text::tr("or build without covers: cover=false"), program.error().kind);
            return {};
        }
        const auto answer = program->ask(requestFor("art-facts", path), progress_);
        if (!answer && answer.error().kind == ErrorKind::Cancelled)
            return answer.error();
        const auto facts = answer ? parseJson(std::string_view(answer->constData(), std::size_t(answer->size()))) : Result<Json>(answer.error());
        if (!facts) {
            add(ProblemLevel::Error, "art-unreadable", where, facts.error().message, {}, facts.error().kind);
            return {};
        }
        CoverFacts known;
        known.present = true;
        known.width = facts->value("width", 0);
        known.height = facts->value("height", 0);
        known.format = fromUtf8(facts->value("format", std::string()));
        known.colours = facts->value("cmyk", false)                               ? QStringLiteral("cmyk")
                        : facts->value("colourSpace", std::string()) == "grey" ? QStringLiteral("grey")
                                                                                  : QStringLiteral("rgb");
        known.bytes = facts->value("bytes", std::int64_t(0));
        known.where = where;
        facts_ = known;
        for (const Json& finding : facts->value("problems", Json::array())) {
            const char* code = keptCode(finding.value("code", std::string()));
            const bool impossible = std::string_view(code) == "art-cmyk";
            const bool refused = finding.value("level", std::string()) == "error";
            add(impossible ? ProblemLevel::Error : refused ? ProblemLevel::Warning : ProblemLevel::Note, code, where,
                fromUtf8(finding.value("message", std::string())), fromUtf8(finding.value("remedy", std::string())), ErrorKind::BadData);
        }
        return {};
    }

    void add(ProblemLevel level, const char* code, const QString& where, const QString& message, const QString& remedy, ErrorKind kind)
    {
        const bool softened = level == ProblemLevel::Error && !needed_;
        problems_.push_back({softened ? ProblemLevel::Warning : level, code, where, message, remedy, {}, kind});
    }

    const std::filesystem::path& folder_;
    bool needed_;
    HashMemory* memory_;
    Progress& progress_;
    std::set<std::filesystem::path> seen_;
    std::optional<CoverFacts> facts_;
    std::vector<Problem> problems_;
};

}  // namespace

Result<CoverFindings> examineCovers(const Album& album, const std::filesystem::path& folder, HashMemory* memory, Progress& progress)
{
    const bool needed = std::any_of(album.deliverables.begin(), album.deliverables.end(), embedsCover);
    CoverExamination examination(folder, needed, memory, progress);
    CoverFindings findings;
    if (!album.cover) {
        findings.album = CoverFacts();
    } else {
        if (auto examined = examination.examine(*album.cover, QStringLiteral("cover")); !examined)
            return examined.error();
        findings.album = examination.facts();
    }
    for (std::size_t i = 0; i < album.songs.size(); ++i)
        if (album.songs[i]->enabled && album.songs[i]->cover)
            if (auto examined = examination.examine(*album.songs[i]->cover, QStringLiteral("songs[%1].cover").arg(i + 1)); !examined)
                return examined.error();
    findings.problems = examination.take();
    return findings;
}

Result<Picture> scaledCover(const std::filesystem::path& picture, int edge, const Progress& progress)
{
    const auto program = DrawingProgram::find();
    if (!program)
        return program.error();
    Json request = requestFor("art", picture);
    request["format"] = "jpeg";
    request["edge"] = edge;
    request["out"] = "-";
    auto bytes = program->ask(request, progress);
    if (!bytes)
        return bytes.error();
    Picture made{QStringLiteral("image/jpeg"), 0, 0, 24, std::move(*bytes)};
    readSize(made);
    if (made.width == 0)
        return Error{ErrorKind::Internal, Text::tr("the picture '%1' came back as no baseline JPEG; please report this").arg(shown(picture))};
    return made;
}

Result<void> fillCovers(DeliveryPlan& delivery, const std::vector<DeliveredSet>& sets, const std::filesystem::path& folder, const Progress& progress)
{
    std::map<PlannedCover, Picture> made;
    for (std::size_t d = 0; d < delivery.deliverables.size(); ++d)
        for (std::size_t f = 0; f < delivery.deliverables[d].files.size(); ++f) {
            PlannedFile& file = delivery.deliverables[d].files[f];
            if (!file.cover || sets[d].files[f].isThere())
                continue;
            auto known = made.find(*file.cover);
            if (known == made.end()) {
                auto picture = scaledCover(folder / file.cover->path, file.cover->edge, progress);
                if (!picture)
                    return picture.error();
                known = made.emplace(*file.cover, std::move(*picture)).first;
            }
            file.tags.cover = known->second;
        }
    return {};
}

}  // namespace lacquer
