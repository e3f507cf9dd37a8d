// SPDX-License-Identifier: GPL-3.0-or-later
// SnapshotDialog: what differs between two snapshots of a chain, or between one and the chain now: every number, old and new.
#pragma once

#include "model/ChainDiff.h"

#include <QDialog>

class QComboBox;
class QTableWidget;

namespace lacquer {

class ChainDeeds;
class ElidedLabel;

class SnapshotDialog : public QDialog {
    Q_OBJECT

public:
    /// `place`: the snapshot that stands at the left, against the chain as it is.
    SnapshotDialog(ChainDeeds& deeds, int place, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox* from() const { return from_; }
    [[nodiscard]] QComboBox* to() const { return to_; }
    [[nodiscard]] QTableWidget* table() const { return table_; }

    /// Module, what, before, after: of one change.
    [[nodiscard]] static QStringList words(const ChainChange& change);

private:
    void showDifferences();
    [[nodiscard]] Chain chainOf(int place) const;

    ChainDeeds& deeds_;
    QComboBox* from_;
    QComboBox* to_;
    QTableWidget* table_;
    ElidedLabel* count_;
};

}  // namespace lacquer
