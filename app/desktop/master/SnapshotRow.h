// SPDX-License-Identifier: GPL-3.0-or-later
// SnapshotRow: eight places to keep a chain as it is and come back to it, for as long as the program runs.
#pragma once

#include "base/Id.h"
#include "model/Chain.h"

#include <QWidget>

#include <array>
#include <map>
#include <optional>
#include <vector>

class QAbstractButton;

namespace lacquer {

class ChainDeeds;

class SnapshotRow : public QWidget {
    Q_OBJECT

public:
    explicit SnapshotRow(ChainDeeds& deeds, QWidget* parent = nullptr);

    static constexpr int places = 8;
    void showChain();
    /// Brings a kept chain back, or keeps the present one where nothing is kept yet.
    void use(int place);
    void keep(int place);
    [[nodiscard]] bool has(int place) const;

private:
    struct Kept {
        std::array<std::optional<Chain>, places> chains;
        int current = -1;
    };
    [[nodiscard]] Id owner() const;

    ChainDeeds& deeds_;
    std::vector<QAbstractButton*> buttons_;
    std::map<Id, Kept> kept_;
};

}  // namespace lacquer
