// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ChainPresets.h"

#include "base/FileName.h"
#include "base/NaturalOrder.h"
#include "base/SafeFile.h"
#include "base/Text.h"
#include "dsp/Registry.h"
#include "model/ChainJson.h"
#include "model/NearestName.h"
#include "model/PresetTable.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdlib>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

constexpr std::int64_t largestFile = 4 << 20;
constexpr const char* suffix = ".json";

constexpr int newestSchema = 1;  // files of before there were numbers are of schema 1 too

QString words(const char* text)
{
    return QCoreApplication::translate("ChainPresets", text);
}

}  // namespace

std::vector<ChainPreset> ChainPresets::factory()
{
    std::vector<ChainPreset> presets;
    for (const PresetRow& entry : presetTable()) {
        ChainPreset preset{words(entry.name), words(entry.use), {}, {}, fromUtf8(entry.name), entry.place, entry.levelMatched};
        for (const PresetModule& module : entry.modules) {
            const auto* type = findProcessorType(module.type);
            if (!type)
                continue;
            auto settings = ProcessorSettings::withDefaults(*type);
            for (const PresetNumber& number : module.numbers)
                for (std::size_t row = 0; row < type->parameters.size(); ++row)
                    if (std::string_view(type->parameters[row].id) == number.id)
                        settings.values[row] = number.value;
            preset.chain.push_back(std::move(settings));
        }
        presets.push_back(std::move(preset));
    }
    return presets;
}

std::filesystem::path ChainPresets::folder()
{
    const char* data = std::getenv("XDG_DATA_HOME");
    if (data && *data == '/')
        return std::filesystem::path(data) / "lacquer" / "presets";
    const char* home = std::getenv("HOME");
    return std::filesystem::path(home && *home == '/' ? home : "/tmp") / ".local" / "share" / "lacquer" / "presets";
}

Result<ChainPreset> ChainPresets::load(const std::filesystem::path& file)
{
    auto bytes = readWhole(file, largestFile);
    if (!bytes)
        return bytes.error();
    const auto refused = [&](const QString& why) {
        return Error{ErrorKind::BadData, QCoreApplication::translate("ChainPresets", "'%1' is no preset: %2").arg(shown(file), why)};
    };
    auto json = parseJson(*bytes);
    if (!json)
        return refused(json.error().message);
    if (!json->is_object() || !json->contains("chain"))
        return refused(QCoreApplication::translate("ChainPresets", "it holds no chain."));
    if (const auto schema = json->find("schema"); schema != json->end() && (!schema->is_number() || *schema > newestSchema))
        return refused(QCoreApplication::translate("ChainPresets", "it was written by a newer version of Lacquer; update Lacquer."));
    auto chain = chainFromJson((*json)["chain"], u"chain"_s);
    if (!chain)
        return refused(chain.error().message);
    for (const ProcessorSettings& settings : *chain) {
        const ProcessorType* type = settings.registered();
        if (!type || settings.algorithm > type->algorithm || !settings.unknownParameters.empty())
            return refused(QCoreApplication::translate("ChainPresets", "it uses “%1” as a newer version of Lacquer knows it; update Lacquer.")
                               .arg(harmless(fromUtf8(settings.type))));
    }
    const auto text = [&](const char* member) {
        const auto found = json->find(member);
        return found != json->end() && found->is_string() ? harmless(fromUtf8(found->get<std::string>())) : QString();
    };
    const auto name = text("name").isEmpty() ? shown(file.stem()) : text("name");
    return ChainPreset{name, text("use"), std::move(*chain), file, name};
}

std::vector<ChainPreset> ChainPresets::own(QStringList* troubles)
{
    std::vector<ChainPreset> presets;
    std::error_code code;
    for (auto entry = std::filesystem::directory_iterator(folder(), code); !code && entry != std::filesystem::directory_iterator();
         entry.increment(code)) {
        if (entry->path().extension() != suffix)
            continue;
        auto preset = load(entry->path());
        if (preset)
            presets.push_back(std::move(*preset));
        else if (troubles)
            *troubles << preset.error().message;
    }
    std::sort(presets.begin(), presets.end(),
              [](const ChainPreset& a, const ChainPreset& b) { return naturallyBefore(a.name, b.name); });
    return presets;
}

Result<std::filesystem::path> ChainPresets::save(const QString& name, const QString& use, const Chain& chain, bool replace)
{
    if (name.trimmed().isEmpty())
        return Error{ErrorKind::Usage, QCoreApplication::translate("ChainPresets", "A preset needs a name.")};
    std::error_code code;
    std::filesystem::create_directories(folder(), code);
    if (code)
        return Error{ErrorKind::CannotCreate, QCoreApplication::translate("ChainPresets", "The folder for presets, '%1', cannot be made: %2")
                                                  .arg(shown(folder()), QString::fromStdString(code.message()))};
    const auto file = folder() / (safeFileName(toUtf8(name.trimmed())) + suffix);
    if (!replace && std::filesystem::exists(file, code))
        return Error{ErrorKind::Usage, QCoreApplication::translate("ChainPresets", "There is a preset “%1” already.").arg(name)};
    Json json = Json::object();
    json["schema"] = newestSchema;
    json["name"] = toUtf8(name.trimmed());
    json["use"] = toUtf8(use.trimmed());
    json["chain"] = chainToJson(chain);
    if (auto saved = saveSafely(file, printJson(json)); !saved)
        return saved.error();
    return file;
}

Result<ChainPreset> ChainPresets::find(const QString& name)
{
    const auto isMeant = [&](const QString& one) { return one.compare(name.trimmed(), Qt::CaseInsensitive) == 0; };
    QStringList names;
    QStringList troubles;
    auto all = own(&troubles);
    for (auto& preset : factory())
        all.push_back(std::move(preset));
    for (auto& preset : all) {
        if (isMeant(preset.id) || isMeant(preset.name))
            return std::move(preset);
        names << preset.id << preset.name;
    }
    const auto file = folder() / (safeFileName(toUtf8(name.trimmed())) + suffix);
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored))
        if (auto loaded = load(file); !loaded)
            return loaded.error();
    return Error{ErrorKind::Missing, QCoreApplication::translate("ChainPresets", "There is no preset “%1”%2.")
                                         .arg(harmless(name), didYouMean(name, names))};
}

Chain ChainPresets::fresh(const ChainPreset& preset)
{
    Chain chain = preset.chain;
    for (ProcessorSettings& settings : chain)
        settings.id = Id::fresh();
    return chain;
}

}  // namespace lacquer
