// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/IngestCache.h"

#include "base/CacheFolder.h"
#include "base/FileDescriptor.h"
#include "base/Json.h"
#include "base/SafeFile.h"

#include <functional>

namespace lacquer {

namespace {

/// Goes up whenever the same file may be found to be something else.
constexpr int looking = 1;
constexpr std::int64_t largestEntry = 256 * 1024;
constexpr const char* entryEnding = ".ingest";

/// Walks over all figures of a report, once to write and once to read, so that the two cannot differ.
template <class Report, class Number>
void eachLevel(Report& report, Number number)
{
    number("integratedLufs", report.loudness.integratedLufs);
    number("loudnessRangeLu", report.loudness.loudnessRangeLu);
    number("maxMomentaryLufs", report.loudness.maxMomentaryLufs);
    number("maxShortTermLufs", report.loudness.maxShortTermLufs);
    number("ownIntegratedLufs", report.loudness.ownIntegratedLufs);
    number("ownLoudnessRangeLu", report.loudness.ownLoudnessRangeLu);
    number("truePeakDbtp", report.truePeakDbtp);
    number("samplePeakDbfs", report.samplePeakDbfs);
    number("dcLeftDbfs", report.dcDbfs[0]);
    number("dcRightDbfs", report.dcDbfs[1]);
    number("headSilenceSeconds", report.headSilenceSeconds);
    number("tailSilenceSeconds", report.tailSilenceSeconds);
    number("headDbfs", report.headDbfs);
    number("tailDbfs", report.tailDbfs);
    number("bandwidthHz", report.bandwidthHz);
}

/// Levels of nothing are null: -infinity is no number of JSON.
Json levelJson(double value)
{
    return finiteOrNull(value);
}

Json entryJson(const IngestReport& report)
{
    Json json = Json::object();
    json["schema"] = "lacquer.ingest/1";
    json["looking"] = looking;
    json["container"] = report.format.container;
    json["rateHz"] = report.format.rateHz;
    json["channels"] = report.format.channels;
    json["bits"] = report.format.bits;
    json["isFloat"] = report.format.isFloat;
    json["lossy"] = report.format.lossy;
    json["frames"] = report.format.frames;
    eachLevel(report, [&](const char* name, double value) { json[name] = levelJson(value); });
    json["bitsUsed"] = report.bitsUsed;
    for (const auto& [name, value] : {std::pair{"cliffHz", report.cliffHz}, {"imbalanceDb", report.imbalanceDb}, {"correlation", report.correlation}})
        if (value)
            json[name] = levelJson(*value);
    json["dropouts"] = report.dropouts.count;
    json["firstDropout"] = report.dropouts.firstFrame;
    json["longestDropout"] = report.dropouts.longestFrames;
    json["findings"] = Json::array();
    for (const IngestFinding& finding : report.findings)
        json["findings"].push_back({int(finding.kind), int(finding.severity), levelJson(finding.value), finding.count, finding.firstFrame, finding.channel});
    return json;
}

/// Reads what entryJson() wrote; one member that is not as it should be makes the whole entry worthless.
class EntryReader {
public:
    explicit EntryReader(const Json& json) : json_(json) {}

    std::optional<IngestReport> read()
    {
        if (!json_.is_object() || integer("looking") != looking)
            return std::nullopt;
        const auto container = json_.find("container");
        fine_ = container != json_.end() && container->is_string();
        if (!fine_)
            return std::nullopt;
        IngestReport report;
        report.format.container = container->get<std::string>();
        report.format.rateHz = int(integer("rateHz"));
        report.format.channels = int(integer("channels"));
        report.format.bits = int(integer("bits"));
        report.format.isFloat = flag("isFloat");
        report.format.lossy = flag("lossy");
        report.format.frames = integer("frames");
        eachLevel(report, [&](const char* name, double& value) { value = level(name).value_or(LoudnessReading::silence); });
        report.bitsUsed = int(integer("bitsUsed"));
        report.cliffHz = optionalLevel("cliffHz");
        report.imbalanceDb = optionalLevel("imbalanceDb");
        report.correlation = optionalLevel("correlation");
        report.dropouts = {integer("dropouts"), integer("firstDropout"), integer("longestDropout")};
        readFindings(report);
        return fine_ ? std::optional(report) : std::nullopt;
    }

private:
    std::int64_t integer(const char* name)
    {
        const auto found = json_.find(name);
        fine_ = fine_ && found != json_.end() && found->is_number_integer();
        return fine_ ? found->get<std::int64_t>() : 0;
    }

    bool flag(const char* name)
    {
        const auto found = json_.find(name);
        fine_ = fine_ && found != json_.end() && found->is_boolean();
        return fine_ && found->get<bool>();
    }

    std::optional<double> level(const char* name)
    {
        const auto found = json_.find(name);
        fine_ = fine_ && found != json_.end() && (found->is_number() || found->is_null());
        return fine_ && found->is_number() ? std::optional(found->get<double>()) : std::nullopt;
    }

    std::optional<double> optionalLevel(const char* name) { return json_.contains(name) ? level(name) : std::nullopt; }

    void readFindings(IngestReport& report)
    {
        const auto findings = json_.find("findings");
        fine_ = fine_ && findings != json_.end() && findings->is_array();
        if (!fine_)
            return;
        for (const Json& each : *findings) {
            fine_ = each.is_array() && each.size() == 6 && each[0].is_number_integer() && each[1].is_number_integer() &&
                    (each[2].is_number() || each[2].is_null()) && each[3].is_number_integer() && each[4].is_number_integer() && each[5].is_number_integer();
            const int kind = fine_ ? each[0].get<int>() : -1;
            fine_ = fine_ && kind >= 0 && kind <= int(IngestKind::OppositePolarity);
            if (!fine_)
                return;
            report.findings.push_back({IngestKind(kind), each[1].get<int>() == int(IngestSeverity::Warning) ? IngestSeverity::Warning : IngestSeverity::Note,
                                       each[2].is_number() ? each[2].get<double>() : LoudnessReading::silence, each[3].get<std::int64_t>(),
                                       each[4].get<std::int64_t>(), each[5].get<int>()});
        }
    }

    const Json& json_;
    bool fine_ = true;
};

}  // namespace

std::filesystem::path IngestCache::defaultFolder()
{
    const auto nodes = cacheFolder();
    return nodes.empty() ? nodes : nodes / "ingest";
}

std::optional<IngestReport> IngestCache::find(const std::string& sha256) const
{
    if (folder_.empty())
        return std::nullopt;
    const auto bytes = readWhole(folder_ / (sha256 + entryEnding), largestEntry);
    const auto json = bytes ? parseJson(*bytes) : Result<Json>(bytes.error());
    return json ? EntryReader(*json).read() : std::nullopt;
}

void IngestCache::store(const std::string& sha256, const IngestReport& report) const
{
    if (folder_.empty())
        return;
    std::error_code problem;
    std::filesystem::create_directories(folder_, problem);
    std::filesystem::path name = folder_ / (".part-" + sha256.substr(0, 16) + "-");
    const FileDescriptor file = problem ? FileDescriptor() : FileDescriptor::createTemporary(name, problem);
    if (problem)
        return;
    const std::string text = printJson(entryJson(report));
    // The name comes last, so what breaks off leaves no entry. Not synced: half an entry is none when it is read.
    problem = file.writeAllAt(text.data(), text.size(), 0);
    if (!problem)
        std::filesystem::rename(name, folder_ / (sha256 + entryEnding), problem);
    if (problem)
        std::filesystem::remove(name, problem);
}

Result<IngestReport> rememberedIngest(const std::filesystem::path& path, const std::string& sha256, const IngestCache& cache, Progress& progress)
{
    if (auto known = cache.find(sha256)) {
        progress.add(known->format.frames);
        return *known;
    }
    auto reader = AudioReader::open(path);
    if (!reader)
        return reader.error();
    auto report = inspectFile(**reader, progress);
    if (report)
        cache.store(sha256, *report);
    return report;
}

}  // namespace lacquer
