// SPDX-License-Identifier: GPL-3.0-or-later
// ChainHead: whose chain is being shaped, its snapshots, presets, and giving it to other songs.
#pragma once

#include <QWidget>

class QComboBox;

namespace lacquer {

class Button;
class ChainDeeds;
class ElidedLabel;
class Segment;
class SnapshotRow;
class Toggle;

class ChainHead : public QWidget {
    Q_OBJECT

public:
    explicit ChainHead(ChainDeeds& deeds, QWidget* parent = nullptr);

    void showChain();
    [[nodiscard]] SnapshotRow* snapshots() const { return snapshots_; }
    [[nodiscard]] Button* preset() const { return preset_; }

Q_SIGNALS:
    void presetsWanted();
    void copyWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void chooseOwner(int index);
    void arrange();

    ChainDeeds& deeds_;
    Segment* owner_;
    QComboBox* stem_;
    ElidedLabel* title_;
    ElidedLabel* snapshotWords_;
    SnapshotRow* snapshots_;
    Toggle* delta_;
    Button* preset_;
    Button* copy_;
};

}  // namespace lacquer
