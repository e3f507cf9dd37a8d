// SPDX-License-Identifier: GPL-3.0-or-later
#include "songs/StemKnobs.h"

#include "Actions.h"
#include "Workspace.h"
#include "model/StemRole.h"
#include "songs/LanesPicture.h"
#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Figures.h"
#include "widgets/Knob.h"
#include "widgets/Toggle.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

Quantity gainQuantity(const QString& name)
{
    Quantity gain;
    gain.name = name;
    gain.unit = Unit::Decibel;
    gain.minimum = -24;
    gain.maximum = 24;
    gain.decimals = 2;
    gain.sign = true;
    return gain;
}

Quantity panQuantity(const QString& name)
{
    Quantity pan;
    pan.name = name;
    pan.minimum = -100;
    pan.maximum = 100;
    pan.decimals = 0;
    pan.pan = true;
    return pan;
}

Quantity delayQuantity(const QString& name, const QString& suffix)
{
    Quantity delay;
    delay.name = name;
    delay.minimum = -48000;
    delay.maximum = 48000;
    delay.decimals = 0;
    delay.suffix = suffix;
    return delay;
}

}  // namespace

StemKnobs::StemKnobs(const Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), name_(new ElidedLabel({}, this)), place_(new ElidedLabel({}, this)),
      chain_(new Button({}, Button::Kind::Link, this)), gain_(new Knob(gainQuantity(tr("Gain")), this)),
      pan_(new Knob(panQuantity(tr("Pan")), this)), delay_(new Knob(delayQuantity(tr("Delay"), tr("smp")), this)),
      polarity_(Toggle::withIcon(Toggle::Kind::Plain, u"polarity"_s, tr("Polarity turned over"), this)), role_(new QComboBox(this))
{
    auto* column = new QVBoxLayout(this);
    const int pad = Theme::of(this).metrics.padding;
    column->setContentsMargins(pad, 14, pad, 14);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    name_->setLook(&Fonts::title);
    place_->setLook(&Fonts::label, &Theme::textQuiet);
    head->addWidget(name_);
    head->addWidget(place_);
    head->addStretch(1);
    head->addWidget(chain_);
    column->addLayout(head);
    auto* knobs = new QHBoxLayout;
    knobs->setSpacing(4);
    for (auto* knob : {gain_, pan_, delay_})
        knobs->addWidget(knob, 1, Qt::AlignHCenter);
    column->addLayout(knobs);
    auto* foot = new QHBoxLayout;
    role_->setEditable(true);
    role_->setInsertPolicy(QComboBox::NoInsert);
    role_->setAccessibleName(tr("Role of the stem"));
    role_->lineEdit()->setPlaceholderText(tr("Role"));
    role_->setMinimumContentsLength(6);
    role_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    role_->addItems(knownRoles());
    foot->addWidget(role_, 1);
    foot->addWidget(polarity_);
    column->addLayout(foot);
    auto* words = new QLabel(tr("Move this stem and nothing else moves. The others stay as they are, sample for sample."), this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(words);
    connectKnobs();
    connect(&desk.workspace, &Workspace::changed, this, &StemKnobs::showStem);
    connect(&desk.workspace.selection(), &Selection::stemChanged, this, &StemKnobs::showStem);
    showStem();
}

void StemKnobs::change(const QString& name, const char* what, const std::function<void(Stem&)>& change)
{
    const auto* song = desk_.workspace.song();
    const auto* stem = desk_.workspace.stem();
    if (song && stem)
        desk_.workspace.editStem(name, song->id, stem->id, change,
                                 QString::fromLatin1(what) + QString::fromStdString(stem->id.toString()));
}

void StemKnobs::connectKnobs()
{
    const auto name = [this] { return desk_.workspace.stem() ? desk_.workspace.stem()->name : QString(); };
    connect(gain_, &Knob::valueChanged, this, [this, name](double decibels) {
        change(tr("Gain of %1 %2 dB").arg(name(), figures(decibels, 2, true)), "stem gain ", [decibels](Stem& s) { s.gainDb = decibels; });
    });
    connect(pan_, &Knob::valueChanged, this, [this, name](double percent) {
        change(tr("Pan of %1 %2").arg(name(), panWords(percent / 100, false)), "stem pan ", [percent](Stem& s) { s.pan = percent / 100; });
    });
    connect(delay_, &Knob::valueChanged, this, [this, name](double samples) {
        const auto frames = std::int64_t(std::llround(samples));
        change(tr("Delay of %1 %2 samples").arg(name()).arg(frames), "stem delay ", [frames](Stem& s) { s.delayFrames = frames; });
    });
    for (auto* knob : {gain_, pan_, delay_})
        connect(knob, &Knob::gestureEnded, this, [this] { desk_.workspace.endGesture(); });
    connect(polarity_, &Toggle::clicked, this, [this, name](bool over) {
        change(over ? tr("Turn %1 over").arg(name()) : tr("Turn %1 back").arg(name()), "polarity ", [over](Stem& s) { s.polarity = over; });
        desk_.workspace.endGesture();
    });
    const auto setRole = [this, name] {
        const auto role = role_->currentText().simplified();
        const auto* stem = desk_.workspace.stem();
        if (stem && stem->role != role)
            change(role.isEmpty() ? tr("%1 has no role").arg(name()) : tr("Role of %1: %2").arg(name(), role), "role ",
                   [&](Stem& s) { s.role = role; });
        desk_.workspace.endGesture();
    };
    connect(role_, &QComboBox::activated, this, setRole);
    connect(role_->lineEdit(), &QLineEdit::editingFinished, this, setRole);
    connect(chain_, &Button::clicked, this, [this] {
        desk_.workspace.selection().chooseChainOwner(ChainOwner::Stem);
        desk_.actions.action("view.master")->trigger();
    });
}

void StemKnobs::showStem()
{
    const auto* song = desk_.workspace.song();
    const auto* stem = desk_.workspace.stem();
    setEnabled(stem != nullptr);
    if (!stem)
        return;
    const auto at = std::size_t(stem - song->stems.data());
    name_->setText(stem->name);
    place_->setText(song->stems.size() > 1 ? tr("stem %1").arg(at + 1) : tr("the mix"));
    place_->setVisible(!Theme::of(this).metrics.compact);
    chain_->setText(tr("Chain: %1").arg(stem->chain.size()));
    chain_->setToolTip(tr("Shapes this stem alone, on the Master page."));
    const std::pair<Knob*, double> values[] = {{gain_, stem->gainDb}, {pan_, stem->pan * 100}, {delay_, double(stem->delayFrames)}};
    for (const auto& [knob, value] : values) {
        if (knob->quantity().module != stem->name) {
            auto quantity = knob->quantity();
            quantity.module = stem->name;
            knob->setQuantity(quantity);
        }
        if (!knob->gesturing())
            knob->setValue(value);
    }
    polarity_->setChecked(stem->polarity);
    if (!role_->lineEdit()->hasFocus())
        role_->setEditText(stem->role);
}

void StemKnobs::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::of(this).panel);
}

}  // namespace lacquer
