// SPDX-License-Identifier: GPL-3.0-or-later
// CopyChainDialog: which songs shall have this chain.
#pragma once

#include "base/Id.h"

#include <QDialog>

#include <vector>

class QListWidget;

namespace lacquer {

class Button;
struct Album;

class CopyChainDialog : public QDialog {
    Q_OBJECT

public:
    /// `from`: the song whose chain it is; it is not offered.
    CopyChainDialog(const Album& album, std::optional<Id> from, const QString& words, QWidget* parent);

    [[nodiscard]] QListWidget* list() const { return list_; }
    [[nodiscard]] Button* button() const { return copy_; }

Q_SIGNALS:
    void wanted(const std::vector<lacquer::Id>& songs);

private:
    [[nodiscard]] std::vector<Id> checked() const;
    void showCount();

    QListWidget* list_;
    Button* all_;
    Button* copy_;
    std::vector<Id> songs_;
};

}  // namespace lacquer
