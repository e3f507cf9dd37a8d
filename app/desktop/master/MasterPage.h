// SPDX-License-Identifier: GPL-3.0-or-later
// MasterPage: does it sound right, against what? The chain of a stem, the song or the album, its modules and the song.
#pragma once

#include "Desk.h"
#include "Page.h"

#include <vector>

class QShortcut;
class QSplitter;

namespace lacquer {

class ChainDeeds;
class ChainHead;
class ChainPanel;
class ModuleView;
class PresetDeeds;
class SongColumn;
class SongStage;

class MasterPage : public Page {
    Q_OBJECT

public:
    explicit MasterPage(const Desk& desk, QWidget* parent = nullptr);

    void enter() override;
    void leave() override;

    [[nodiscard]] ChainDeeds& deeds() const { return *deeds_; }
    [[nodiscard]] ChainHead* head() const { return head_; }
    [[nodiscard]] ChainPanel* chain() const { return chain_; }
    [[nodiscard]] ModuleView* module() const { return module_; }
    [[nodiscard]] SongStage* stage() const { return stage_; }
    [[nodiscard]] PresetDeeds& presets() const { return *presets_; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void connectParts();
    void takeCommands();
    void showAll();
    void showPossible();
    void openPresets();
    void openCopy();

    Desk desk_;
    ChainDeeds* deeds_;
    PresetDeeds* presets_;
    SongColumn* songs_;
    ChainHead* head_;
    ChainPanel* chain_;
    ModuleView* module_;
    SongStage* stage_;
    QSplitter* splitter_;
    std::vector<QShortcut*> shortcuts_;
};

}  // namespace lacquer
