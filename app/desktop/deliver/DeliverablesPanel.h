// SPDX-License-Identifier: GPL-3.0-or-later
// DeliverablesPanel: the table of deliverables with its ticks, and what adds, copies and removes one.
#pragma once

#include "Desk.h"

#include <QWidget>

class QMenu;
class QTableView;

namespace lacquer {

class BuildRun;
class Button;
class DeliverablesModel;
class DeliveryOutlook;
class PanelHead;
enum class DeliverableKind;

class DeliverablesPanel : public QWidget {
    Q_OBJECT

public:
    DeliverablesPanel(const Desk& desk, const DeliveryOutlook& outlook, const BuildRun& run, QWidget* parent = nullptr);

    [[nodiscard]] DeliverablesModel& model() { return *model_; }
    [[nodiscard]] QTableView& table() { return *table_; }
    /// -1: none.
    [[nodiscard]] int row() const;
    void choose(int row);
    void choose(const QString& name);
    void refresh();
    void rename();

Q_SIGNALS:
    void rowChanged(int row);
    /// Enter or a double click on a row: its settings are wanted.
    void opened(int row);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] static QString adds(DeliverableKind kind);
    void fillAddMenu();
    void add(DeliverableKind kind);
    void duplicate();
    void remove();
    void applyTheme();

    Desk desk_;
    PanelHead* head_;
    QMenu* addMenu_;
    Button* duplicate_;
    Button* remove_;
    QTableView* table_;
    DeliverablesModel* model_;
};

}  // namespace lacquer
