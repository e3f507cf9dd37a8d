// SPDX-License-Identifier: GPL-3.0-or-later
// PresetDeeds: choosing a chain to start from, and keeping one's own.
#pragma once

#include <QObject>

class QMenu;
class QWidget;

namespace lacquer {

class ChainDeeds;

class PresetDeeds : public QObject {
    Q_OBJECT

public:
    PresetDeeds(ChainDeeds& deeds, QWidget* owner);

    /// All presets with when to use each; triggered, one takes the place of the chain. The caller shows it.
    [[nodiscard]] QMenu* menu();
    /// Asks for a name and keeps the chain.
    void save();

private:

    ChainDeeds& deeds_;
    QWidget* owner_;
};

}  // namespace lacquer
