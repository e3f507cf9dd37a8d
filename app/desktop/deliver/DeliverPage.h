// SPDX-License-Identifier: GPL-3.0-or-later
// DeliverPage: may the album leave the house? What it leaves as, what was checked, and the build.
#pragma once

#include "Desk.h"
#include "Page.h"

#include <filesystem>

class QSplitter;

namespace lacquer {

class BuildFoot;
class BuildRun;
class DeliverableSettings;
class DeliverablesPanel;
class DeliveryOutlook;
class PreflightPanel;

class DeliverPage : public Page {
    Q_OBJECT

public:
    explicit DeliverPage(const Desk& desk, QWidget* parent = nullptr);

    void enter() override;

    /// Where the next build goes; empty while a project without a file has none.
    [[nodiscard]] std::filesystem::path target() const;
    void setTarget(const std::filesystem::path& folder);
    /// Asks what is to be asked first, then builds what is ticked.
    void build();
    [[nodiscard]] const BuildRun& run() const { return *run_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString habit(const QString& name) const;
    void takeCommands();
    void readHabits();
    void chooseFolder(bool thenBuild);
    void askAboutSilence(const QStringList& things);
    void startBuild();
    void refresh();
    void openFolder();

    Desk desk_;
    DeliveryOutlook* outlook_;
    BuildRun* run_;
    DeliverablesPanel* deliverables_;
    DeliverableSettings* settings_;
    PreflightPanel* preflight_;
    BuildFoot* foot_;
    QSplitter* below_;
    std::filesystem::path chosen_;
    QString habitsOf_;
};

}  // namespace lacquer
