// SPDX-License-Identifier: GPL-3.0-or-later
// TestDesk: the whole window over an album whose sources really lie on disk, with habits, state and cache of its own.
#pragma once

#include "Desk.h"
#include "MainWindow.h"
#include "Workspace.h"
#include "support/TestAlbum.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace lacquer::test {

class TestDesk {
public:
    /// Songs of four seconds: the first of one mix, each further one with two stems ("Drums", "Bass"). Saved on disk.
    explicit TestDesk(int songs = 3);
    ~TestDesk();

    [[nodiscard]] MainWindow& window() { return *window_; }
    [[nodiscard]] Desk& desk() { return window_->desk(); }
    [[nodiscard]] Workspace& workspace() { return desk().workspace; }
    [[nodiscard]] const Album& album() { return workspace().album(); }
    [[nodiscard]] const Song& song(std::size_t position) { return *album().songs.at(position); }
    [[nodiscard]] std::filesystem::path folder() const { return sources_->folder(); }
    [[nodiscard]] std::filesystem::path project() const { return folder() / "album.lacquer"; }

    /// Shows the window at a size and brings a page (0…4) to the front.
    void show(int page, QSize size = {1366, 768});
    /// The only child of the window with this type whose accessible name begins so; fails the test's own check with nullptr.
    template <class T>
    [[nodiscard]] T* child(const QString& name)
    {
        for (auto* one : window_->findChildren<T*>())
            if (one->accessibleName().startsWith(name) && one->isVisible())
                return one;
        return nullptr;
    }

private:
    QTemporaryDir home_;
    std::unique_ptr<TestAlbum> sources_;
    std::unique_ptr<MainWindow> window_;
};

}  // namespace lacquer::test
