// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/BandLedger.h"

#include "widgets/AddBandCard.h"
#include "widgets/BandCard.h"
#include "widgets/OpenedBand.h"

#include <QHBoxLayout>

namespace lacquer {

BandLedger::BandLedger(QWidget* parent) : QWidget(parent), opened_(new OpenedBand(this)), row_(new QHBoxLayout(this))
{
    setAccessibleName(tr("Bands"));
    setLayoutDirection(Qt::LeftToRight);
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(8);
    auto* add = new AddBandCard(this);
    connect(add, &AddBandCard::clicked, this, &BandLedger::bandRequested);
    add_ = add;
    opened_->hide();
    row_->addWidget(add_);
    row_->addStretch(1);
}

void BandLedger::setBands(const std::vector<EqualizerBand>& bands)
{
    bands_ = bands;
    while (cards_.size() > bands.size()) {
        delete cards_.back();
        cards_.pop_back();
    }
    while (cards_.size() < bands.size()) {
        auto* card = new BandCard(this);
        const int index = int(cards_.size());
        connect(card, &BandCard::clicked, this, [this, index] {
            setChosen(index);
            Q_EMIT bandChosen(index);
        });
        cards_.push_back(card);
    }
    for (std::size_t i = 0; i < bands.size(); ++i)
        cards_[i]->setBand(bands[i]);
    if (chosen_ >= int(bands.size()))
        chosen_ = -1;
    placeOpened();
}

void BandLedger::setChosen(int index)
{
    const int valid = index >= 0 && index < int(cards_.size()) ? index : -1;
    if (valid == chosen_)
        return;
    chosen_ = valid;
    placeOpened();
}

void BandLedger::setOpenedContent(QWidget* content)
{
    opened_->setContent(content);
}

void BandLedger::placeOpened()
{
    // The row from left to right: closed cards, the opened one in the place of its own, the empty card; Tab follows it.
    while (auto* item = row_->takeAt(0))
        delete item;
    QWidget* before = nullptr;
    const auto put = [&](QWidget* widget, int stretch) {
        row_->addWidget(widget, stretch);
        if (before)
            setTabOrder(before, widget);
        before = widget;
    };
    for (int i = 0; i < int(cards_.size()); ++i) {
        auto* card = cards_[std::size_t(i)];
        card->setVisible(i != chosen_);
        if (i == chosen_) {
            opened_->setBand(bands_[std::size_t(i)]);
            put(opened_, 1);
        } else {
            put(card, 0);
        }
    }
    opened_->setVisible(chosen_ >= 0);
    put(add_, 0);
    if (chosen_ < 0)
        row_->addStretch(1);
}

}  // namespace lacquer
