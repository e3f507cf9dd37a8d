// SPDX-License-Identifier: GPL-3.0-or-later
// SnapshotRow: eight places to keep a chain as it is, and come back to it by a click or a key while it plays.
#pragma once

#include "model/ChainSnapshot.h"

#include <QWidget>

#include <vector>

class QAbstractButton;
class QMenu;

namespace lacquer {

class ChainDeeds;

class SnapshotRow : public QWidget {
    Q_OBJECT

public:
    explicit SnapshotRow(ChainDeeds& deeds, QWidget* parent = nullptr);

    static constexpr int places = ChainSnapshot::places;
    void showChain();
    /// Brings a kept chain back, or keeps the present one where nothing is kept yet.
    void use(int place);
    void keep(int place);
    [[nodiscard]] bool has(int place) const;
    /// The place whose chain is the present one, the one used last where several are; -1: none.
    [[nodiscard]] int current() const;
    /// What can be done with a place; the caller shows it.
    [[nodiscard]] QMenu* menu(int place);

Q_SIGNALS:
    /// To be shown beside the chain as it is now.
    void comparisonWanted(int place);

private:
    void askName(int place);

    ChainDeeds& deeds_;
    std::vector<QAbstractButton*> buttons_;
    int used_ = -1;
};

}  // namespace lacquer
