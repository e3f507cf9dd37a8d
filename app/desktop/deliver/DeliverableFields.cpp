// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/DeliverableFields.h"

#include "base/Text.h"
#include "delivery/DeliveryPlan.h"
#include "model/Field.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Theme.h"
#include "widgets/Toggle.h"
#include "widgets/ValueField.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <cmath>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

bool always(const Deliverable&)
{
    return true;
}

bool isFile(const Deliverable& one)
{
    return !one.isDisc();
}

bool holdsId3(const Deliverable& one)
{
    using enum DeliverableKind;
    return one.kind == Wav || one.kind == Aiff || one.kind == Mp3 || one.kind == Vinyl;
}

bool isRecord(const Deliverable& one)
{
    return one.kind == DeliverableKind::Vinyl || one.pieces == Pieces::Sides;
}

std::vector<std::pair<QString, Json>> numbered(const QString& unset, std::initializer_list<int> values, const QString& unit)
{
    std::vector<std::pair<QString, Json>> list{{unset, Json()}};
    for (const int value : values)
        list.emplace_back(u"%1 %2"_s.arg(QString::number(value), unit), Json(value));
    return list;
}

}  // namespace

DeliverableFields::DeliverableFields(const QStringList& profiles, QWidget* parent) : QWidget(parent), lines_(new QVBoxLayout(this))
{
    lines_->setContentsMargins(0, 0, 0, 0);
    lines_->setSpacing(Theme::of(this).px(7));
    addList("bitrateKbps", tr("Bit rate"), tr("Kilobits a second. Without a choice MP3 has 320, AAC 256 and Opus 192."),
            numbered(tr("The best that is usual"), {128, 160, 192, 256, 320}, tr("kb/s")), [](const Deliverable& one) {
                using enum DeliverableKind;
                return one.kind == Mp3 || one.kind == Aac || one.kind == Opus;
            });
    addNumber("quality", tr("Quality"), tr("From −1 to 10 as encoders name it; 6 is about 192 kb/s."), 6, 1, {},
              [](const Deliverable& one) { return one.kind == DeliverableKind::Vorbis; });
    addList("tags", tr("Tags"), tr("All fields; in WAV also what broadcasters read; or nothing but sound, as some shops want it."),
            {{tr("All fields"), Json("full")}, {tr("And for broadcast"), Json("broadcast")}, {tr("Nothing but sound"), Json("clean")}}, isFile);
    addList("id3Version", tr("ID3"), tr("2.4 holds more; 2.3 is read by older players and cars."), {{tr("Version 2.4"), Json(4)}, {tr("Version 2.3"), Json(3)}}, holdsId3);
    addSwitch("replayGain", tr("Loudness tags"), tr("ReplayGain and R128"), tr("What players need to play all albums at one loudness. The sound is not changed."), isFile);
    addSwitch("cover", tr("Cover"), tr("Inside the files"), tr("The album's picture, or the song's own."), isFile);
    addList("coverPixels", tr("Cover's size"), tr("Longest edge at most; the picture is never made larger."),
            numbered(tr("What suits the files"), {500, 600, 1000, 1400, 3000}, tr("pixels")), isFile);
    addSwitch("limiter", tr("Limiter"), tr("On"), tr("The final limiter. Records are better without: what is over the ceiling is then reported, not pressed down."), always);
    addList("speed", tr("Speed"), tr("Turns a minute; how long a side may be depends on it."), {{tr("33⅓"), Json("33")}, {tr("45"), Json("45")}}, isRecord);
    addList("recordInches", tr("Size"), tr("Of the record."), {{tr("12 inches"), Json(12)}, {tr("10 inches"), Json(10)}, {tr("7 inches"), Json(7)}}, isRecord);
    addList("monoBelowHz", tr("Mono below"), tr("Differences between left and right at low frequencies make grooves that needles leave."),
            numbered(tr("Left alone"), {75, 100, 120, 150, 200, 300}, tr("Hz")), isRecord);
    addNumber("joinSeconds", tr("Around joins"), tr("How much is heard before and after each join of the reel."), 10, 0, tr("s"),
              [](const Deliverable& one) { return one.pieces == Pieces::Joins; });
    addText("folderTemplate", tr("Folder"), tr("{deliverable} {artist} {album} {disc} {side} are filled in; a slash begins a folder inside. Empty: the name above."), always);
    addSwitch("zip", tr("ZIP"), tr("Packed as well"), tr("One ZIP file beside the folder, for sending."), always);
    std::vector<std::pair<QString, Json>> receivers{{tr("Nobody in particular"), Json()}};
    for (const QString& profile : profiles)
        receivers.emplace_back(profile, Json(toUtf8(profile)));
    addList("profile", tr("For"), tr("Whose rules the files must keep; preflight names what breaks them, with the rule's source."), receivers, always);
}

void DeliverableFields::addLine(const char* field, const QString& name, const QString& help, QWidget* control, Suits suits,
                                std::function<void(const Json&)> show)
{
    const auto& theme = Theme::of(this);
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(10));
    auto* label = new ElidedLabel(name, line);
    label->setLook(&Fonts::label, &Theme::textSecondary);
    label->setFixedWidth(theme.px(88));
    label->setHint(help);
    row->addWidget(label);
    const bool narrow = qobject_cast<Toggle*>(control) || qobject_cast<ValueField*>(control);
    row->addWidget(control, narrow ? 0 : 1);
    if (narrow)
        row->addStretch(1);
    control->setAccessibleName(name);
    control->setAccessibleDescription(help);
    control->setToolTip(help);
    lines_->addWidget(line);
    rows_.push_back({field, line, suits, std::move(show)});
}

void DeliverableFields::addList(const char* field, const QString& name, const QString& help, const std::vector<std::pair<QString, Json>>& choices,
                                Suits suits)
{
    auto* box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setFocusPolicy(Qt::StrongFocus);
    for (const auto& [words, value] : choices)
        box->addItem(words);
    connect(box, &QComboBox::activated, this, [this, field, name, choices](int i) {
        if (i < int(choices.size()))
            put(field, name, choices[std::size_t(i)].second);
    });
    addLine(field, name, help, box, suits, [box, choices](const Json& value) {
        int at = -1;
        for (std::size_t i = 0; i < choices.size(); ++i)
            if (choices[i].second == value || (choices[i].second.is_null() && value == Json("")))
                at = int(i);
        // A value set elsewhere is shown as it is.
        while (box->count() > int(choices.size()))
            box->removeItem(box->count() - 1);
        if (at < 0) {
            box->addItem(value.is_string() ? fromUtf8(value.get<std::string>()) : fromUtf8(value.dump()));
            at = box->count() - 1;
        }
        box->setCurrentIndex(at);
    });
}

void DeliverableFields::addSwitch(const char* field, const QString& name, const QString& word, const QString& help, Suits suits)
{
    auto* toggle = new Toggle(Toggle::Kind::Plain, word, name, this);
    toggle->setCheckable(true);
    connect(toggle, &Toggle::toggled, this, [this, field, name](bool on) {
        if (!showing_)
            put(field, name, Json(on));
    });
    addLine(field, name, help, toggle, suits, [toggle](const Json& value) { toggle->setChecked(value.is_boolean() && value.get<bool>()); });
}

void DeliverableFields::addNumber(const char* field, const QString& name, const QString& help, double standard, int decimals, const QString& unit,
                                  Suits suits)
{
    const auto* row = findField<Deliverable>(field);
    auto* number = new ValueField({.name = name, .minimum = row->minimum, .maximum = row->maximum, .standard = standard, .decimals = decimals, .suffix = unit}, this);
    connect(number, &ValueField::valueChanged, this, [this, field, name, decimals](double value) {
        const double scale = std::pow(10.0, decimals);
        put(field, name, Json(std::round(value * scale) / scale), true);
    });
    connect(number, &ValueField::gestureEnded, this, &DeliverableFields::gestureEnded);
    addLine(field, name, help, number, suits, [number, standard](const Json& value) {
        if (!number->gesturing())
            number->setValue(value.is_number() ? value.get<double>() : standard);
    });
}

void DeliverableFields::addText(const char* field, const QString& name, const QString& help, Suits suits)
{
    auto* line = new QLineEdit(this);
    connect(line, &QLineEdit::textEdited, this, [this, field, name](const QString& text) { put(field, name, Json(toUtf8(text)), true); });
    connect(line, &QLineEdit::editingFinished, this, &DeliverableFields::gestureEnded);
    addLine(field, name, help, line, suits, [line](const Json& value) {
        const auto text = value.is_string() ? fromUtf8(value.get<std::string>()) : QString();
        if (line->text() != text)
            line->setText(text);
    });
}

void DeliverableFields::put(const char* field, const QString& name, const Json& value, bool merging)
{
    const auto* row = findField<Deliverable>(field);
    Q_EMIT changed(name, QString::fromLatin1(field), [row, value](Deliverable& one) { (void)row->write(one, value, *row); }, merging);
}

void DeliverableFields::refresh(const Deliverable& deliverable)
{
    showing_ = true;
    for (const Row& row : rows_) {
        row.show(findField<Deliverable>(row.field)->read(deliverable));
        row.line->setVisible(row.suits(deliverable));
    }
    showing_ = false;
}

}  // namespace lacquer
