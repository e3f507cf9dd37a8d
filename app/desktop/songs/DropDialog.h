// SPDX-License-Identifier: GPL-3.0-or-later
// DropDialog: what dropped files were understood as, to be changed before anything happens; nothing is added until asked.
#pragma once

#include "model/DropGrouping.h"

#include <QDialog>

class QCheckBox;

namespace lacquer {

class Button;
class DropModel;
class DropTable;
class ElidedLabel;
class LampLabel;
class ProgressRow;

class DropDialog : public QDialog {
    Q_OBJECT

public:
    /// Opens while files are still being read.
    explicit DropDialog(QWidget* parent);

    /// How far the reading, or the adding, is: 0…1.
    void showProgress(double part);
    /// They were read. `from`: the folder's name, or empty.
    void showGrouping(DropGrouping grouping, const QString& from);
    /// Adding has begun: only Stop is left.
    void showAdding();
    /// Adding came to nothing: the sentence stands at the foot, and all can be tried again.
    void showTrouble(const QString& words);

    [[nodiscard]] const DropGrouping& grouping() const;
    [[nodiscard]] DropTable& table() { return *table_; }
    [[nodiscard]] DropModel& model() { return *model_; }

Q_SIGNALS:
    /// "Add 10 songs" was asked for.
    void addAsked();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showCounts();
    void add();

    DropModel* model_;
    DropTable* table_;
    ElidedLabel *title_, *words_;
    ProgressRow* progress_;
    LampLabel* left_;
    QCheckBox* tags_;
    Button *no_, *add_;
    bool busy_ = true;
};

}  // namespace lacquer
