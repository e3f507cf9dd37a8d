// SPDX-License-Identifier: GPL-3.0-or-later
// EditableTitle: a song's title as a heading that can be typed over: double-click, or Enter or F2 when focused.
#pragma once

#include "widgets/ElidedLabel.h"

#include <QPointer>

class QLineEdit;

namespace lacquer {

class EditableTitle : public ElidedLabel {
    Q_OBJECT

public:
    explicit EditableTitle(QWidget* parent = nullptr);

    /// Opens the field with everything selected.
    void openEntry();

Q_SIGNALS:
    /// Never empty, never what it was.
    void edited(const QString& title);

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void close(bool keep);

    QPointer<QLineEdit> entry_;
};

}  // namespace lacquer
