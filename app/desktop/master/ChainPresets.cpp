// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/ChainPresets.h"

#include "base/FileName.h"
#include "base/SafeFile.h"
#include "base/Text.h"
#include "dsp/Registry.h"
#include "master/ModuleWords.h"
#include "model/ChainJson.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdlib>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

constexpr std::int64_t largestFile = 4 << 20;
constexpr const char* suffix = ".json";

struct Number {
    const char* id;
    double value;
};
struct Module {
    const char* type;
    std::vector<Number> numbers;
};
struct Factory {
    const char* name;
    const char* use;
    std::vector<Module> modules;
};

/// Gentle on purpose: places to start from, of the processors' own defaults with few numbers moved.
const std::vector<Factory>& factoryTable()
{
    static const std::vector<Factory> table = {
        {QT_TRANSLATE_NOOP("ChainPresets", "Clean start"),
         QT_TRANSLATE_NOOP("ChainPresets", "When the mix is right already: takes away rumble below 25 Hz and nothing else."),
         {{"equalizer", {{"band1.on", 1}, {"band1.frequencyHz", 25}}}}},
        {QT_TRANSLATE_NOOP("ChainPresets", "Warm, open"),
         QT_TRANSLATE_NOOP("ChainPresets", "When a mix sounds thin and closed: a little more low end and air, gently held together."),
         {{"equalizer",
           {{"band2.frequencyHz", 90}, {"band2.gainDb", 0.8}, {"band3.frequencyHz", 280}, {"band3.gainDb", -0.6},
            {"band7.frequencyHz", 11000}, {"band7.gainDb", 1.0}}},
          {"compressor",
           {{"thresholdDb", -16}, {"ratio", 1.5}, {"kneeDb", 9}, {"attackMs", 40}, {"releaseMs", 200}, {"autoRelease", 1},
            {"detector", 1}, {"sidechainHighPassHz", 90}}}}},
        {QT_TRANSLATE_NOOP("ChainPresets", "Glue"),
         QT_TRANSLATE_NOOP("ChainPresets", "When the parts stand side by side: a slow bus compressor that moves one to two decibels."),
         {{"compressor",
           {{"thresholdDb", -18}, {"ratio", 2}, {"kneeDb", 6}, {"attackMs", 30}, {"releaseMs", 150}, {"autoRelease", 1},
            {"sidechainHighPassHz", 80}}}}},
        {QT_TRANSLATE_NOOP("ChainPresets", "Less mud"),
         QT_TRANSLATE_NOOP("ChainPresets", "When everything piles up between 200 and 400 Hz: a broad cut there, and the low end kept."),
         {{"equalizer", {{"band3.frequencyHz", 300}, {"band3.gainDb", -1.5}, {"band3.q", 0.8}, {"band2.gainDb", 0.5}}}}},
        {QT_TRANSLATE_NOOP("ChainPresets", "Less harsh"),
         QT_TRANSLATE_NOOP("ChainPresets", "When voices and guitars hurt at 3 kHz when played loud: a narrow dip, and a soft top."),
         {{"equalizer",
           {{"band6.frequencyHz", 3200}, {"band6.gainDb", -1.5}, {"band6.q", 1.2}, {"band7.frequencyHz", 12000}, {"band7.gainDb", -0.5}}}}},
        {QT_TRANSLATE_NOOP("ChainPresets", "Solid low end"),
         QT_TRANSLATE_NOOP("ChainPresets", "When the bass wanders from side to side: the side signal is cut below 110 Hz, the middle stays."),
         {{"equalizer", {{"band1.on", 1}, {"band1.frequencyHz", 110}, {"band1.channels", 4}}}}},
    };
    return table;
}

QString words(const char* text)
{
    return QCoreApplication::translate("ChainPresets", text);
}

}  // namespace

std::vector<ChainPreset> ChainPresets::factory()
{
    std::vector<ChainPreset> presets;
    for (const auto& entry : factoryTable()) {
        ChainPreset preset{words(entry.name), words(entry.use), {}, {}};
        for (const auto& module : entry.modules) {
            const auto* type = findProcessorType(module.type);
            if (!type)
                continue;
            auto settings = ProcessorSettings::withDefaults(*type);
            for (const auto& number : module.numbers)
                if (const int row = ModuleWords::row(*type, number.id); row >= 0)
                    settings.values[std::size_t(row)] = number.value;
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
    auto chain = chainFromJson((*json)["chain"], u"chain"_s);
    if (!chain)
        return refused(chain.error().message);
    const auto text = [&](const char* member) {
        const auto found = json->find(member);
        return found != json->end() && found->is_string() ? harmless(fromUtf8(found->get<std::string>())) : QString();
    };
    const auto name = text("name");
    return ChainPreset{name.isEmpty() ? shown(file.stem()) : name, text("use"), std::move(*chain), file};
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
              [](const ChainPreset& a, const ChainPreset& b) { return a.name.localeAwareCompare(b.name) < 0; });
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
    json["name"] = toUtf8(name.trimmed());
    json["use"] = toUtf8(use.trimmed());
    json["chain"] = chainToJson(chain);
    if (auto saved = saveSafely(file, printJson(json)); !saved)
        return saved.error();
    return file;
}

}  // namespace lacquer
