// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ParameterPanel.h"

#include "widgets/ElidedLabel.h"
#include "widgets/Knob.h"
#include "widgets/Segment.h"
#include "widgets/Toggle.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace lacquer {

namespace {

constexpr std::size_t mostSegments = 4;

QString translated(const char* text)
{
    return QCoreApplication::translate("Parameter", text);
}

/// "Off" and "On", in this order.
bool isSwitch(const Parameter& parameter)
{
    return parameter.choices.size() == 2 && !std::strcmp(parameter.choices[0], "Off") && !std::strcmp(parameter.choices[1], "On");
}

void showValue(QWidget* control, double value)
{
    if (auto* knob = qobject_cast<Knob*>(control)) {
        knob->setValue(value);
    } else if (auto* segment = qobject_cast<Segment*>(control)) {
        segment->setCurrent(int(std::lround(value)));
    } else if (auto* list = qobject_cast<QComboBox*>(control)) {
        list->setCurrentIndex(int(std::lround(value)));
    } else if (auto* toggle = qobject_cast<Toggle*>(control)) {
        toggle->setChecked(value >= 0.5);
    }
}

}  // namespace

ParameterPanel::ParameterPanel(QWidget* parent) : QWidget(parent)
{
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    policy.setVerticalPolicy(QSizePolicy::Minimum);
    setSizePolicy(policy);
}

void ParameterPanel::setTable(std::span<const Parameter> table, std::span<const double> standards, const QString& module,
                              std::vector<int> rows)
{
    for (const auto& row : rows_)
        delete row.place;
    rows_.clear();
    if (rows.empty())
        for (int i = 0; i < int(table.size()); ++i)
            rows.push_back(i);
    for (const int index : rows)
        rows_.push_back(makeRow(index, table[std::size_t(index)], standards[std::size_t(index)], module));
    for (const auto& row : rows_)
        row.place->show();
    updateGeometry();
    arrange(width(), true);
}

ParameterPanel::Row ParameterPanel::makeRow(int index, const Parameter& parameter, double standard, const QString& module)
{
    const auto quantity = Quantity::of(parameter, standard, module);
    if (parameter.choices.empty()) {
        auto* knob = new Knob(quantity, this);
        connect(knob, &Knob::valueChanged, this, [this, index](double value) {
            for (auto& row : rows_)
                if (row.index == index)
                    row.value = value;
            Q_EMIT valueChanged(index, value);
        });
        connect(knob, &Knob::gestureStarted, this, [this, index] { Q_EMIT gestureStarted(index); });
        connect(knob, &Knob::gestureEnded, this, [this, index] { Q_EMIT gestureEnded(index); });
        return {index, knob, knob, standard};
    }
    auto* place = new QWidget(this);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::of(this).px(6));
    auto* label = new ElidedLabel(quantity.name, place);
    label->setLook(&Fonts::label, &Theme::textSecondary);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(label);
    QStringList names;
    for (const auto* name : parameter.choices)
        names << translated(name);
    QWidget* control = nullptr;
    if (isSwitch(parameter)) {
        auto* toggle = Toggle::withIcon(Toggle::Kind::Power, QStringLiteral("power"), quantity.spokenName(), place);
        connect(toggle, &Toggle::clicked, this, [this, index](bool on) { take(index, on ? 1 : 0); });
        control = toggle;
    } else if (parameter.choices.size() <= mostSegments) {
        auto* segment = new Segment(Segment::Bed::Showing, names, quantity.spokenName(), place);
        segment->setSmall(true);
        connect(segment, &Segment::chosen, this, [this, index](int choice) { take(index, choice); });
        control = segment;
    } else {
        auto* list = new QComboBox(place);
        list->addItems(names);
        list->setAccessibleName(quantity.spokenName());
        connect(list, &QComboBox::activated, this, [this, index](int choice) { take(index, choice); });
        control = list;
    }
    column->addWidget(control, 0, Qt::AlignLeft);
    showValue(control, standard);
    return {index, place, control, standard};
}

void ParameterPanel::take(int index, double value)
{
    for (auto& row : rows_) {
        if (row.index != index || row.value == value)
            continue;
        row.value = value;
        Q_EMIT gestureStarted(index);
        Q_EMIT valueChanged(index, value);
        Q_EMIT gestureEnded(index);
        return;
    }
}

void ParameterPanel::setValues(std::span<const double> values)
{
    for (auto& row : rows_) {
        if (std::size_t(row.index) >= values.size())
            continue;
        row.value = values[std::size_t(row.index)];
        const QSignalBlocker quiet(row.control);
        showValue(row.control, row.value);
    }
}

double ParameterPanel::value(int index) const
{
    const auto row = std::find_if(rows_.begin(), rows_.end(), [index](const Row& r) { return r.index == index; });
    return row == rows_.end() ? std::nan("") : row->value;
}

QWidget* ParameterPanel::control(int index) const
{
    const auto row = std::find_if(rows_.begin(), rows_.end(), [index](const Row& r) { return r.index == index; });
    return row == rows_.end() ? nullptr : row->control;
}

int ParameterPanel::arrange(int width, bool move) const
{
    const int gap = Theme::of(this).px(14);
    int x = 0, y = 0, high = 0;
    for (const auto& row : rows_) {
        const auto size = row.place->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += high + gap;
            high = 0;
        }
        if (move) {
            const int left = layoutDirection() == Qt::RightToLeft ? width - x - size.width() : x;
            row.place->setGeometry({QPoint(left, y), size});
        }
        x += size.width() + gap;
        high = std::max(high, size.height());
    }
    return y + high;
}

QSize ParameterPanel::sizeHint() const
{
    const int gap = Theme::of(this).px(14);
    int wide = 0;
    for (const auto& row : rows_)
        wide += row.place->sizeHint().width() + gap;
    wide = std::max(0, wide - gap);
    return {wide, arrange(wide, false)};
}

QSize ParameterPanel::minimumSizeHint() const
{
    int wide = 0;
    for (const auto& row : rows_)
        wide = std::max(wide, row.place->sizeHint().width());
    return {wide, arrange(std::max(wide, width()), false)};
}

int ParameterPanel::heightForWidth(int width) const
{
    return arrange(width, false);
}

void ParameterPanel::resizeEvent(QResizeEvent*)
{
    arrange(width(), true);
}

void ParameterPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        arrange(width(), true);
    }
}

}  // namespace lacquer
