// SPDX-License-Identifier: GPL-3.0-or-later
// RevisionsDialog: named states of the album with date, note and what differs from now; keeping one, going back to one.
#pragma once

#include "model/Revisions.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTreeWidget;

namespace lacquer {

class Button;
class Workspace;

class RevisionsDialog : public QDialog {
    Q_OBJECT

public:
    /// The album must have a file.
    explicit RevisionsDialog(Workspace& workspace, QWidget* parent = nullptr);

    /// Keeps the album as it is now under the name that is typed.
    void keep();
    /// The chosen state becomes the album, as one undo step; what there was is kept as a state of its own first.
    void restore();

private:
    void refresh();
    void showChosen();
    [[nodiscard]] const Revision* chosen() const;

    Workspace& workspace_;
    std::vector<Revision> all_;
    QTreeWidget* list_;
    QPlainTextEdit* differences_;
    QLineEdit* name_;
    QLineEdit* note_;
    Button* keep_;
    Button* restore_;
    QLabel* trouble_;
};

}  // namespace lacquer
