// SPDX-License-Identifier: GPL-3.0-or-later
// ArchiveDeeds: what outlasts a sitting: named states of the album, a movable folder with all its sources, an album made of
// somebody's disc.
#pragma once

#include "Desk.h"

#include <QObject>

#include <filesystem>
#include <functional>

class QWidget;

namespace lacquer {

/// GUI thread; copying is done in jobs. Asks by dialogs on top of `window`.
class ArchiveDeeds : public QObject {
    Q_OBJECT

public:
    /// `open`: opens an album, dealing with unsaved work first.
    ArchiveDeeds(const Desk& desk, QWidget* window, std::function<bool(const std::filesystem::path&)> open);

    void showRevisions();
    void chooseAndCollect();
    /// Into a folder that must be new or empty.
    void collectInto(const std::filesystem::path& target);
    void chooseAndImport();
    /// A DDP fileset becomes an album with its sound beside it, and is opened.
    void importFrom(const std::filesystem::path& fileset, const std::filesystem::path& project);

private:
    [[nodiscard]] bool isSaved(const QString& why);
    void explain(const QString& title, const QString& words);

    Desk desk_;
    QWidget* window_;
    std::function<bool(const std::filesystem::path&)> open_;
};

}  // namespace lacquer
