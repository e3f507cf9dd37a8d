// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/DeliverableSettings.h"

#include "Workspace.h"
#include "base/Text.h"
#include "deliver/DeliverableFields.h"
#include "deliver/DeliverablesModel.h"
#include "deliver/DeliveryOutlook.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Figures.h"
#include "widgets/PanelHead.h"
#include "widgets/Segment.h"
#include "widgets/Toggle.h"
#include "widgets/ValueField.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <tuple>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

void put(QLineEdit* field, const QString& text)
{
    if (field->text() != text && !(field->hasFocus() && field->isModified()))
        field->setText(text);
}

}  // namespace

DeliverableSettings::DeliverableSettings(const Desk& desk, const DeliveryOutlook& outlook, QWidget* parent)
    : QWidget(parent), desk_(desk), outlook_(outlook), head_(new PanelHead(tr("Settings"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head_);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);
    form_ = new QWidget(scroll);
    scroll->setWidget(form_);
    lines_ = new QVBoxLayout(form_);
    makeControls({});
    lines_->addStretch(1);
    connect(&desk.workspace, &Workspace::changed, this, &DeliverableSettings::refresh);
    connect(&outlook, &DeliveryOutlook::changed, this, &DeliverableSettings::showNames);
    refresh();
}

const Deliverable* DeliverableSettings::shown() const
{
    const auto& list = desk_.workspace.album().deliverables;
    return row_ >= 0 && row_ < int(list.size()) ? &list[std::size_t(row_)] : nullptr;
}

void DeliverableSettings::line(const QString& name, QWidget* control, const QString& help)
{
    const auto& theme = Theme::of(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(10));
    auto* label = new ElidedLabel(name, form_);
    label->setLook(&Fonts::label, &Theme::textSecondary);
    label->setFixedWidth(theme.px(88));
    label->setHint(help);
    row->addWidget(label);
    if (control->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed || qobject_cast<Segment*>(control)) {
        row->addWidget(control);
        row->addStretch(1);
    } else {
        row->addWidget(control, 1);
    }
    lines_->addLayout(row);
    control->setAccessibleName(name);
    control->setAccessibleDescription(help);
    control->setToolTip(help);
}

QComboBox* DeliverableSettings::list(const QString& name, const QString& help)
{
    auto* box = new QComboBox(form_);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setFocusPolicy(Qt::StrongFocus);
    line(name, box, help);
    return box;
}

void DeliverableSettings::change(const QString& what, const std::function<void(Deliverable&)>& edit, const QString& mergeKey)
{
    if (!shown())
        return;
    const auto at = std::size_t(row_);
    desk_.workspace.edit(tr("%1 of \"%2\"", "a setting, and whose").arg(what, shown()->name), [&, at](Album& album) { edit(album.deliverables.at(at)); },
                         mergeKey.isEmpty() ? QString() : u"deliverable %1 %2"_s.arg(at).arg(mergeKey));
    refresh();
}

void DeliverableSettings::makeControls(const QStringList& profiles)
{
    const auto& theme = Theme::of(this);
    lines_->setContentsMargins(theme.metrics.padding, theme.px(8), theme.metrics.padding, theme.px(12));
    lines_->setSpacing(theme.px(7));
    name_ = new QLineEdit(form_);
    line(tr("Name"), name_, tr("Also the name of its folder."));
    connect(name_, &QLineEdit::editingFinished, this, [this] {
        const auto wanted = name_->text().trimmed();
        name_->setModified(false);
        if (const auto* one = shown(); one && !wanted.isEmpty() && wanted != one->name) {
            const auto at = std::size_t(row_);
            (void)desk_.workspace.tryEdit(tr("Rename \"%1\" to \"%2\"").arg(one->name, wanted), [at, wanted](Album& album) -> Result<void> {
                album.deliverables.at(at).name = wanted;
                return {};
            });
        }
        refresh();
    });

    kind_ = list(tr("Kind"), tr("What the files are. Greyed kinds come with a later version."));
    for (std::size_t i = 0; i < choiceNames(DeliverableKind()).size(); ++i) {
        const auto kind = DeliverableKind(int(i));
        kind_->addItem(canBuild(kind) ? shownKind(kind) : tr("%1, not in this version").arg(shownKind(kind)), int(i));
        if (!canBuild(kind))
            if (auto* items = qobject_cast<QStandardItemModel*>(kind_->model()))
                items->item(int(i))->setEnabled(false);
    }
    connect(kind_, &QComboBox::activated, this, [this](int i) {
        change(tr("Kind"), [i](Deliverable& d) {
            const Deliverable made = Deliverable::of(d.name, DeliverableKind(i));
            d.kind = made.kind;
            if (made.isDisc())
                std::tie(d.rate, d.bits, d.cut, d.pieces) = std::tie(made.rate, made.bits, made.cut, made.pieces);
        });
    });

    rate_ = list(tr("Sample rate"), tr("The album's own rate passes untouched; others are converted once, before the limiter."));
    connect(rate_, &QComboBox::activated, this, [this](int i) {
        const int rate = rate_->itemData(i).toInt();
        change(tr("Sample rate"), [rate](Deliverable& d) { d.rate = rate > 0 ? std::optional(rate) : std::nullopt; });
    });

    bits_ = new Segment(Segment::Bed::Showing, {tr("16-bit"), tr("24-bit"), tr("32 float")}, tr("Bits"), form_);
    bits_->setSmall(true);
    line(tr("Bits"), bits_, tr("16 for discs, 24 for everything else; 32-bit float, in WAV, where somebody works on."));
    connect(bits_, &Segment::chosen, this, [this](int i) { change(tr("Bits"), [i](Deliverable& d) { d.bits = i == 0 ? 16 : i == 1 ? 24 : 32; }); });

    dither_ = list(tr("Dither"), tr("Once, at the last step. Flat is right for nearly everything; shaped moves its noise where ears are dull."));
    for (std::size_t i = 0; i < choiceNames(DitherType()).size(); ++i)
        dither_->addItem(shownDither(DitherType(int(i))));
    connect(dither_, &QComboBox::activated, this, [this](int i) { change(tr("Dither"), [i](Deliverable& d) { d.dither = DitherType(i); }); });

    auto* ceilings = new QWidget(form_);
    auto* both = new QHBoxLayout(ceilings);
    both->setContentsMargins(0, 0, 0, 0);
    ownCeiling_ = new Toggle(Toggle::Kind::Plain, tr("Own"), tr("A ceiling of its own"), ceilings);
    ownCeiling_->setCheckable(true);
    ceiling_ = new ValueField({.name = tr("Ceiling"), .minimum = -20, .maximum = 0, .standard = -1, .decimals = 1, .suffix = u"dBTP"_s}, ceilings);
    both->addWidget(ownCeiling_);
    both->addWidget(ceiling_);
    both->addStretch(1);
    line(tr("Ceiling"), ceilings, tr("Highest true peak. Without its own it takes the album's; a lower one is reached by level, never by more limiting."));
    connect(ownCeiling_, &Toggle::toggled, this, [this](bool on) {
        const auto* one = shown();
        if (!one || one->ceilingDbtp.has_value() == on)
            return;
        const double start = desk_.workspace.album().loudness.ceilingDbtp.value_or(-1);
        change(on ? tr("Own ceiling") : tr("The album's ceiling"), [on, start](Deliverable& d) { d.ceilingDbtp = on ? std::optional(start) : std::nullopt; });
    });
    connect(ceiling_, &ValueField::valueChanged, this, [this](double value) {
        change(tr("Ceiling %1 dBTP").arg(figures(value, 1)), [value](Deliverable& d) { d.ceilingDbtp = value; }, u"ceiling"_s);
    });
    connect(ceiling_, &ValueField::gestureEnded, this, [this] { desk_.workspace.endGesture(); });

    pieces_ = list(tr("Files"), tr("One file per song, the album as one, one per side of a record, or nothing but the joins, to approve them."));
    pieces_->addItems({tr("One per song"), tr("The album as one file"), tr("One per side"), tr("A reel of all joins")});
    connect(pieces_, &QComboBox::activated, this, [this](int i) { change(tr("Files"), [i](Deliverable& d) { d.pieces = Pieces(i); }); });
    gaps_ = list(tr("Pauses"), tr("Where the silence between songs goes."));
    gaps_->addItems({tr("End the song before"), tr("Start the next song"), tr("Are left out")});
    connect(gaps_, &QComboBox::activated, this, [this](int i) { change(tr("Pauses"), [i](Deliverable& d) { d.gaps = GapRule(i); }); });
    cut_ = list(tr("Cuts"), tr("Discs count in frames of 1/75 s; their files are cut there."));
    cut_->addItems({tr("At the first sample"), tr("On the disc's frame")});
    connect(cut_, &QComboBox::activated, this, [this](int i) { change(tr("Cuts"), [i](Deliverable& d) { d.cut = CutRule(i); }); });

    makeDiscControls();
    fields_ = new DeliverableFields(profiles, form_);
    lines_->addWidget(fields_);
    connect(fields_, &DeliverableFields::changed, this,
            [this](const QString& what, const QString& field, const std::function<void(Deliverable&)>& edit, bool merging) {
                change(what, edit, merging ? field : QString());
            });
    connect(fields_, &DeliverableFields::gestureEnded, this, [this] { desk_.workspace.endGesture(); });

    template_ = new QLineEdit(form_);
    line(tr("File names"), template_, tr("{number} {title} {artist} {album} {isrc} are filled in; what no system allows is replaced."));
    connect(template_, &QLineEdit::textEdited, this, [this](const QString& text) {
        change(tr("File names"), [text](Deliverable& d) { d.nameTemplate = text; }, u"names"_s);
    });
    connect(template_, &QLineEdit::editingFinished, this, [this] {
        template_->setModified(false);
        desk_.workspace.endGesture();
    });
    names_ = new QLabel(form_);
    names_->setTextFormat(Qt::PlainText);
    names_->setFont(theme.fonts.label);
    names_->setWordWrap(true);
    names_->setAccessibleName(tr("The first file names"));
    lines_->addWidget(names_);
}

void DeliverableSettings::makeDiscControls()
{
    auto* outer = lines_;
    disc_ = new QWidget(form_);
    lines_ = new QVBoxLayout(disc_);
    lines_->setContentsMargins(0, 0, 0, 0);
    lines_->setSpacing(outer->spacing());
    outer->addWidget(disc_);
    image_ = list(tr("Image"), tr("What the sound beside the cue sheet is kept in."));
    image_->addItems({tr("WAV"), tr("FLAC"), tr("Bare samples (BIN)")});
    connect(image_, &QComboBox::activated, this, [this](int i) { change(tr("Image"), [i](Deliverable& d) { d.image = ImageFormat(i); }); });
    cdText_ = new Toggle(Toggle::Kind::Plain, tr("Texts"), tr("CD-TEXT on the disc"), form_);
    cdText_->setCheckable(true);
    line(tr("CD-TEXT"), cdText_, tr("Titles and names that players show. Some plants have no licence for it."));
    connect(cdText_, &Toggle::toggled, this, [this](bool on) {
        if (const auto* one = shown(); one && one->cdText != on)
            change(on ? tr("CD-TEXT") : tr("No CD-TEXT"), [on](Deliverable& d) { d.cdText = on; });
    });
    const auto frames = [this](const QString& name, const QString& help, int Deliverable::*member) {
        auto* field = new ValueField({.name = name, .minimum = 0, .maximum = 150, .standard = 0, .decimals = 0, .suffix = tr("frames")}, form_);
        line(name, field, help);
        connect(field, &ValueField::valueChanged, this, [this, name, member](double value) {
            change(name, [value, member](Deliverable& d) { d.*member = int(value); }, name);
        });
        connect(field, &ValueField::gestureEnded, this, [this] { desk_.workspace.endGesture(); });
        return field;
    };
    starts_ = frames(tr("Starts earlier"), tr("CD frames by which marks after silence come earlier, for players that are slow to unmute. Sound never moves."),
                     &Deliverable::pqStartFrames);
    ends_ = frames(tr("Ends later"), tr("CD frames by which pauses and the lead-out come later."), &Deliverable::pqEndFrames);
    lines_ = outer;
}

void DeliverableSettings::setRow(int row)
{
    if (row == row_)
        return;
    row_ = row;
    name_->setModified(false);
    template_->setModified(false);
    refresh();
}

void DeliverableSettings::enter()
{
    kind_->setFocus(Qt::OtherFocusReason);
}

void DeliverableSettings::refresh()
{
    const auto* one = shown();
    form_->setEnabled(one != nullptr);
    head_->setFact(one ? one->name : tr("no deliverable"));
    if (!one)
        return;
    put(name_, one->name);
    kind_->setCurrentIndex(int(one->kind));
    const auto& album = desk_.workspace.album();
    if (!rate_->view()->isVisible()) {
        rate_->clear();
        rate_->addItem(album.rate ? tr("The album's, %1").arg(shownRate(*album.rate)) : tr("The album's"), 0);
        for (const int rate : allowedRates())
            rate_->addItem(shownRate(rate), rate);
        rate_->setCurrentIndex(one->rate ? rate_->findData(*one->rate) : 0);
    }
    bits_->setCurrent(one->bits == 16 ? 0 : one->bits == 24 ? 1 : 2);
    dither_->setCurrentIndex(int(one->dither));
    ownCeiling_->setChecked(one->ceilingDbtp.has_value());
    if (!ceiling_->gesturing())
        ceiling_->setValue(one->ceilingDbtp.value_or(album.loudness.ceilingDbtp.value_or(-1)));
    ceiling_->setEnabled(one->ceilingDbtp.has_value());
    pieces_->setCurrentIndex(int(one->pieces));
    gaps_->setCurrentIndex(int(one->gaps));
    cut_->setCurrentIndex(int(one->cut));
    const bool disc = one->isDisc();
    for (QWidget* fixed : {static_cast<QWidget*>(rate_), static_cast<QWidget*>(bits_), static_cast<QWidget*>(pieces_), static_cast<QWidget*>(cut_)})
        fixed->setEnabled(!disc);
    disc_->setVisible(disc);
    image_->setEnabled(one->kind == DeliverableKind::Cue);
    image_->setCurrentIndex(int(one->image));
    cdText_->setChecked(one->cdText);
    if (!starts_->gesturing())
        starts_->setValue(one->pqStartFrames);
    if (!ends_->gesturing())
        ends_->setValue(one->pqEndFrames);
    fields_->refresh(*one);
    const bool tracks = !disc && one->pieces == Pieces::Tracks;
    template_->setEnabled(tracks);
    if (template_->text() != one->nameTemplate)
        template_->setText(one->nameTemplate);
    showNames();
}

void DeliverableSettings::showNames()
{
    const auto* one = shown();
    const auto* planned = one ? outlook_.picture().find(one->name) : nullptr;
    constexpr std::size_t firstNames = 3;
    QStringList words;
    if (planned) {
        for (std::size_t i = 0; i < std::min(firstNames, planned->files.size()); ++i)
            words << lacquer::shown(planned->files[i].path);
        if (planned->files.size() > firstNames)
            words << tr("and %n more", nullptr, int(planned->files.size() - firstNames));
    } else if (one && !canBuild(one->kind)) {
        words << tr("This version does not build this kind yet; nothing is written for it.");
    } else {
        words << outlook_.picture().problem;
    }
    names_->setText(words.join(u'\n'));
}

}  // namespace lacquer
