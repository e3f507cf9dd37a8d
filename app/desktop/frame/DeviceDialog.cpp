// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/DeviceDialog.h"

#include "Listening.h"
#include "widgets/Button.h"
#include "widgets/LampLabel.h"
#include "widgets/Theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace lacquer {

DeviceDialog::DeviceDialog(Listening& listening, QWidget* parent) : QDialog(parent), listening_(listening)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sound device"));
    const auto& theme = Theme::of(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(20), theme.px(18), theme.px(20), theme.px(16));
    column->setSpacing(theme.px(10));
    list_ = new QListWidget(this);
    list_->setAccessibleName(tr("Sound devices"));
    column->addWidget(list_, 1);
    state_ = new LampLabel(LampState::Note, {}, this);
    column->addWidget(state_);
    auto* buttons = new QHBoxLayout;
    auto* look = new Button(tr("Look again"), Button::Kind::Quiet, this);
    auto* close = new Button(tr("Close"), this);
    buttons->addWidget(look);
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(look, &Button::clicked, &listening, &Listening::lookForDevices);
    connect(close, &Button::clicked, this, &QDialog::accept);
    connect(&listening, &Listening::deviceChanged, this, &DeviceDialog::fill);
    connect(list_, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            listening_.chooseDevice(row == 0 ? QString() : list_->item(row)->text());
    });
    resize(theme.px(480), theme.px(320));
    listening.lookForDevices();
    fill();
    list_->setFocus();
}

void DeviceDialog::fill()
{
    const QSignalBlocker quiet(list_);
    list_->clear();
    list_->addItem(tr("The best there is"));
    list_->addItems(listening_.devices());
    list_->setCurrentRow(0);
    for (int i = 1; i < list_->count(); ++i)
        if (list_->item(i)->text() == listening_.device())
            list_->setCurrentRow(i);
    state_->show(listening_.deviceFine() ? LampState::Fine : LampState::Warning, listening_.deviceWords());
}

}  // namespace lacquer
