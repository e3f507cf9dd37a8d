// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/ModuleWords.h"

#include "dsp/SettingsTable.h"
#include "dsp/processors/CompressorSettings.h"
#include "master/EqualizerValues.h"
#include "widgets/Figures.h"
#include "widgets/ValueText.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <map>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

QString words(const char* text)
{
    return QCoreApplication::translate("ModuleWords", text);
}

QString equalizerFacts(const ProcessorSettings& settings)
{
    const auto all = EqualizerValues::of(settings);
    const auto active = std::count_if(all.band.begin(), all.band.end(), [](const auto& band) { return band.isActive(); });
    QString facts = active == 0 ? words(QT_TRANSLATE_NOOP("ModuleWords", "Flat"))
                                : QCoreApplication::translate("ModuleWords", "%n bands", nullptr, int(active));
    if (all.outputGainDb != 0)
        facts += QCoreApplication::translate("ModuleWords", " · out %1 dB").arg(figures(all.outputGainDb, 1, true));
    return facts;
}

QString compressorFacts(const ProcessorSettings& settings)
{
    const auto all = settingsFrom<CompressorSettings>(compressorTable, settings.values);
    return QCoreApplication::translate("ModuleWords", "%1 : 1 over %2 dB").arg(figures(all.ratio, all.ratio < 10 ? 1 : 0), figures(all.thresholdDb, 0));
}

QString limiterFacts(const ProcessorSettings& settings, const ProcessorType& type)
{
    const auto& character = type.parameters[std::size_t(ModuleWords::row(type, "character"))];
    return QCoreApplication::translate("ModuleWords", "%1 · %2 dBTP")
        .arg(ModuleWords::choice(character, ModuleWords::value(settings, "character")),
             figures(ModuleWords::value(settings, "ceilingDbtp"), 1));
}

/// The first thing that is not as it comes: true for any table.
QString plainFacts(const ProcessorSettings& settings, const ProcessorType& type)
{
    QStringList changed;
    for (std::size_t i = 0; i < type.parameters.size() && changed.size() < 2; ++i) {
        const auto& parameter = type.parameters[i];
        if (settings.values[i] == type.defaults[i])
            continue;
        const bool isSwitch = parameter.choices.size() == 2 && !std::strcmp(parameter.choices[0], "Off");
        if (isSwitch)
            changed << (settings.values[i] >= 0.5 ? ModuleWords::parameter(parameter)
                                                  : QCoreApplication::translate("ModuleWords", "%1 off").arg(ModuleWords::parameter(parameter)));
        else if (!parameter.choices.empty())
            changed << ModuleWords::choice(parameter, settings.values[i]);
        else
            changed << ModuleWords::parameter(parameter) + u' ' + valueText(Quantity::of(parameter, type.defaults[i]), settings.values[i]);
    }
    return changed.isEmpty() ? words(QT_TRANSLATE_NOOP("ModuleWords", "As it comes")) : changed.join(u" · "_s);
}

}  // namespace

QString ModuleWords::name(const ProcessorType& type)
{
    return QCoreApplication::translate("Processor", type.name);
}

QString ModuleWords::name(const ProcessorSettings& settings)
{
    const auto* type = settings.registered();
    return type ? name(*type) : QString::fromStdString(settings.type);
}

QString ModuleWords::icon(const std::string& type)
{
    static const std::map<std::string, QString> icons = {
        {"equalizer", u"eq"_s},       {"linearEqualizer", u"eq"_s}, {"compressor", u"comp"_s},  {"limiter", u"limiter"_s},
        {"trim", u"gain"_s},          {"saturation", u"saturate"_s}, {"saturator", u"saturate"_s}, {"stereo", u"stereo"_s},
        {"deesser", u"deess"_s},      {"deEsser", u"deess"_s},       {"multiband", u"multi"_s},  {"clipper", u"limiter"_s},
        {"expander", u"comp"_s},      {"stereoTool", u"stereo"_s},   {"stereoImage", u"stereo"_s},
    };
    const auto found = icons.find(type);
    return found == icons.end() ? u"curve"_s : found->second;
}

QString ModuleWords::parameter(const Parameter& parameter)
{
    const auto name = QCoreApplication::translate("Parameter", parameter.name);
    if (std::strncmp(parameter.id, "band", 4) == 0 && parameter.id[4] >= '1' && parameter.id[4] <= '9')
        return QCoreApplication::translate("ModuleWords", "band %1 %2", "number and parameter of a band")
            .arg(std::atoi(parameter.id + 4))
            .arg(inSentence(name));
    return name;
}

QString ModuleWords::inSentence(const QString& name)
{
    const auto rule = QCoreApplication::translate("ModuleWords", "small letters",
                                                  "How names of parameters are written inside a sentence. Translate as "
                                                  "\"capitals\" where nouns keep theirs; anything else means small letters.");
    const bool word = name.size() > 1 && name[1].isLower();
    return rule == u"capitals" || !word ? name : name.left(1).toLower() + name.mid(1);
}

QString ModuleWords::choice(const Parameter& parameter, double value)
{
    const auto at = std::size_t(std::clamp<long>(std::lround(value), 0, long(parameter.choices.size()) - 1));
    return QCoreApplication::translate("Parameter", parameter.choices[at]);
}

QString ModuleWords::facts(const ProcessorSettings& settings)
{
    const auto* type = settings.registered();
    if (!type)
        return words(QT_TRANSLATE_NOOP("ModuleWords", "Unknown to this version; kept as it is"));
    if (EqualizerValues::has(settings.type))
        return equalizerFacts(settings);
    if (settings.type == "compressor")
        return compressorFacts(settings);
    if (settings.type == "limiter")
        return limiterFacts(settings, *type);
    return plainFacts(settings, *type);
}

int ModuleWords::row(const ProcessorType& type, const char* id)
{
    for (std::size_t i = 0; i < type.parameters.size(); ++i)
        if (!std::strcmp(type.parameters[i].id, id))
            return int(i);
    return -1;
}

double ModuleWords::value(const ProcessorSettings& settings, const char* id, double otherwise)
{
    const auto* type = settings.registered();
    const int at = type ? row(*type, id) : -1;
    return at < 0 ? otherwise : settings.values[std::size_t(at)];
}

Quantity ModuleWords::drive()
{
    Quantity q;
    q.name = words(QT_TRANSLATE_NOOP("ModuleWords", "Drive"));
    q.module = words(QT_TRANSLATE_NOOP("ModuleWords", "Final limiter"));
    q.unit = Unit::Decibel;
    q.minimum = -24;
    q.maximum = 24;
    q.sign = true;
    return q;
}

Quantity ModuleWords::ceiling()
{
    Quantity q;
    q.name = words(QT_TRANSLATE_NOOP("ModuleWords", "Ceiling"));
    q.module = words(QT_TRANSLATE_NOOP("ModuleWords", "Final limiter"));
    q.unit = Unit::Decibel;
    q.minimum = -20;
    q.maximum = 0;
    q.standard = -1;
    q.suffix = u"dBTP"_s;
    return q;
}

}  // namespace lacquer
