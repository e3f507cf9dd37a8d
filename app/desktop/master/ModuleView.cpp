// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/ModuleView.h"

#include "Actions.h"
#include "Listening.h"
#include "Workspace.h"
#include "master/ChainDeeds.h"
#include "master/CompressorPanel.h"
#include "master/DeEsserPanel.h"
#include "master/EqualizerPanel.h"
#include "master/LimiterPanel.h"
#include "master/ModuleWords.h"
#include "master/MultibandPanel.h"
#include "master/PlainPanel.h"
#include "master/StereoImagePanel.h"
#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Figures.h"
#include "widgets/PanelHead.h"
#include "widgets/Segment.h"
#include "widgets/Toggle.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace lacquer {

using namespace Qt::StringLiterals;

ModuleView::ModuleView(ChainDeeds& deeds, QWidget* parent) : QWidget(parent), deeds_(deeds)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    head_ = new PanelHead({}, this);
    character_ = new Segment(Segment::Bed::Showing, {}, tr("Character"), this);
    character_->setSmall(true);
    fact_ = new ElidedLabel({}, this);
    fact_->setLook(&Fonts::label, &Theme::textQuiet);
    matched_ = new Toggle(Toggle::Kind::Matched, tr("Bypass all"), tr("Bypass everything, at equal loudness"), this);
    matched_->setToolTip(deeds.desk().actions.tooltip("chain.bypass"));
    delta_ = Toggle::withIcon(Toggle::Kind::Delta, u"delta"_s, tr("Hear only what this module changes"), this);
    delta_->setToolTip(deeds.desk().actions.tooltip("chain.delta"));
    without_ = new Toggle(Toggle::Kind::Matched, tr("Without"), tr("Hear the chain without this module, equally loud"), this);
    without_->setToolTip(deeds.desk().actions.tooltip("chain.without"));
    remove_ = Button::withIcon(u"trash"_s, tr("Remove this module (Del)"), this);
    power_ = new Toggle(Toggle::Kind::Power, tr("On"), tr("This module on or off (Alt+B)"), this);
    head_->addAfterTitle(character_);
    head_->addAfterTitle(fact_);
    head_->addAtEnd(delta_);
    head_->addAtEnd(without_);
    head_->addAtEnd(matched_);
    head_->addAtEnd(remove_);
    head_->addAtEnd(power_);
    column->addWidget(head_);
    stack_ = new QStackedWidget(this);
    stack_->addWidget(equalizer_ = new EqualizerPanel(deeds));
    stack_->addWidget(compressor_ = new CompressorPanel(deeds));
    stack_->addWidget(limiter_ = new LimiterPanel(deeds));
    stack_->addWidget(multiband_ = new MultibandPanel(deeds));
    stack_->addWidget(image_ = new StereoImagePanel(deeds));
    stack_->addWidget(deEsser_ = new DeEsserPanel(deeds));
    stack_->addWidget(plain_ = new PlainPanel(deeds));
    column->addWidget(stack_, 1);
    connect(character_, &Segment::chosen, this, [this](int index) {
        const auto* settings = deeds_.shown();
        deeds_.setValue(settings->id, ModuleWords::row(*settings->registered(), "character"), index);
        deeds_.endGesture();
    });
    connect(matched_, &Toggle::clicked, this, [this](bool on) { deeds_.desk().listening.setBypassed(on); });
    connect(delta_, &Toggle::clicked, this, [this](bool on) { deeds_.setDelta(deeds_.shown()->id, on); });
    connect(without_, &Toggle::clicked, this, [this](bool on) {
        deeds_.desk().listening.setWithout(on ? std::optional(deeds_.shown()->id) : std::nullopt);
    });
    connect(remove_, &Button::clicked, this, [this] { deeds_.remove(deeds_.shown()->id); });
    connect(power_, &Toggle::clicked, this, [this](bool on) {
        const Id id = deeds_.shown()->id;
        if (deeds_.isFinal(id))
            deeds_.setCeiling(on ? std::optional(-1.0) : std::nullopt);
        else
            deeds_.setBypassed(id, !on);
        deeds_.endGesture();
    });
}

void ModuleView::showChain()
{
    const auto& settings = *deeds_.shown();
    const auto* type = settings.registered();
    const bool last = deeds_.isFinal(settings.id);
    head_->setTitle(last ? tr("Final limiter") : ModuleWords::name(settings));
    head_->setIconName(ModuleWords::icon(settings.type));
    const int character = type ? ModuleWords::row(*type, "character") : -1;
    character_->setVisible(character >= 0);
    if (character >= 0) {
        const auto& parameter = type->parameters[std::size_t(character)];
        QStringList names;
        for (std::size_t i = 0; i < parameter.choices.size(); ++i)
            names << ModuleWords::choice(parameter, double(i));
        if (character_->count() != int(names.size()) || character_->choice(0) != names.value(0))
            character_->setChoices(names);
        character_->setCurrent(int(std::lround(settings.values[std::size_t(character)])));
    }
    const double rate = deeds_.album().rate.value_or(44100);
    const auto late = type ? type->latencyFrames(settings.values, rate) : 0;
    fact_->setText(last ? tr("true peak, the last stage of every delivery") : tr("%n samples late, compensated", nullptr, int(late)));
    fact_->setVisible(type && (last || late > 0));
    remove_->setVisible(!last);
    without_->setVisible(!last);
    power_->setChecked(last ? deeds_.album().loudness.ceilingDbtp.has_value() : !settings.bypassed);
    auto* panel = panelFor(settings);
    panel->show(settings);
    stack_->setCurrentWidget(panel);
    showListening();
}

ModulePanel* ModuleView::panelFor(const ProcessorSettings& settings) const
{
    if (!settings.registered())
        return plain_;
    if (EqualizerValues::has(settings.type))
        return equalizer_;
    const std::pair<const char*, ModulePanel*> panels[] = {
        {"compressor", compressor_}, {"limiter", limiter_},  {"multiband", multiband_},
        {"stereoImage", image_},     {"deEsser", deEsser_},
    };
    for (const auto& [type, panel] : panels)
        if (settings.type == type)
            return panel;
    return plain_;
}

void ModuleView::showListening()
{
    const auto& listening = deeds_.desk().listening;
    delta_->setChecked(listening.delta() == deeds_.shown()->id);
    without_->setChecked(listening.without() == deeds_.shown()->id);
    matched_->setChecked(listening.bypassed());
    matched_->setText(listening.bypassed() && listening.matchedDb() != 0 ? tr("Bypassed %1 dB").arg(figures(listening.matchedDb(), 1, true))
                                                                         : tr("Bypass all"));
    matched_->updateGeometry();
}

void ModuleView::tick()
{
    static_cast<ModulePanel*>(stack_->currentWidget())->tick();
}

}  // namespace lacquer
