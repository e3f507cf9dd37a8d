// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/FadeRow.h"

#include "album/AlbumEdits.h"
#include "model/Song.h"
#include "widgets/Theme.h"
#include "widgets/ValueField.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

namespace lacquer {

void showSeconds(ValueField& field, double seconds, double least, double most)
{
    if (field.gesturing() || field.entry())
        return;
    auto quantity = field.quantity();
    quantity.minimum = std::min(least, seconds);
    quantity.maximum = std::max(most, seconds);
    if (!(quantity == field.quantity()))
        field.setQuantity(quantity);
    field.setValue(seconds);
}

FadeRow::FadeRow(bool out, AlbumEdits& edits, QWidget* parent) : QWidget(parent), out_(out), edits_(edits)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    Quantity quantity;
    quantity.name = out ? tr("Fade out") : tr("Fade in");
    quantity.unit = Unit::Seconds;
    quantity.maximum = 30;
    quantity.decimals = 3;
    length_ = new ValueField(quantity, this);
    shape_ = new QComboBox(this);
    shape_->setAccessibleName(out ? tr("Shape of the fade out") : tr("Shape of the fade in"));
    shape_->setFocusPolicy(Qt::StrongFocus);
    shape_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    shape_->setMinimumContentsLength(1);
    const auto& theme = Theme::of(this);
    shape_->setMinimumWidth(theme.px(54));
    length_->setMinimumWidth(theme.px(66));
    row->setSpacing(theme.px(5));
    for (int i = 0; i < int(fadeShapeNames().size()); ++i)
        shape_->addItem(fadeShapeWords(FadeShape(i)));
    row->addWidget(length_, 1);
    row->addWidget(shape_, 1);
    connect(length_, &ValueField::gestureEnded, this, [this] {
        if (length_->value() != seconds_ && !edits_.setFade(song_, out_, length_->value()))
            length_->setValue(seconds_);
    });
    connect(shape_, &QComboBox::activated, this, [this](int index) {
        if (FadeShape(index) != law_.shape)
            edits_.setFadeLaw(song_, out_, {FadeShape(index), 0});
    });
}

void FadeRow::read(const Song& song)
{
    song_ = song.id;
    seconds_ = out_ ? song.fadeOutSeconds : song.fadeInSeconds;
    law_ = out_ ? FadeLaw{song.fadeOutShape, song.fadeOutCurvature} : FadeLaw{song.fadeInShape, song.fadeInCurvature};
    showSeconds(*length_, seconds_, 0, 30);
    shape_->setCurrentIndex(int(law_.shape));
}

}  // namespace lacquer
