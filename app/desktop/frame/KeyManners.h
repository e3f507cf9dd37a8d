// SPDX-License-Identifier: GPL-3.0-or-later
// KeyManners: arrows belong to the list, table or switch that has the focus, and to the transport everywhere else.
#pragma once

#include <QObject>

namespace lacquer {

/// An event filter for the application.
class KeyManners : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace lacquer
