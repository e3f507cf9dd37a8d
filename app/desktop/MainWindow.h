// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: puts the five zones together and hands the desk to them; knows no sound and no chain.
#pragma once

#include "Desk.h"

#include <QMainWindow>

#include <filesystem>
#include <memory>
#include <vector>

class QStackedWidget;

namespace lacquer {

class DropDeeds;
class ArchiveDeeds;
class FileDeeds;
class MenuRow;
class Page;
class ProblemStrip;
class ToastHost;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Desk& desk() { return *desk_; }
    [[nodiscard]] FileDeeds& files() { return *files_; }
    [[nodiscard]] DropDeeds& drops() { return *drops_; }
    [[nodiscard]] ArchiveDeeds& archive() { return *archive_; }

    /// 0…4: Songs, Master, Album, Metadata, Deliver.
    void showPage(int page);
    [[nodiscard]] int page() const;
    [[nodiscard]] Page* pageAt(int page) const;
    /// A sound system hangs in this process: leave by _exit once the window is closed.
    [[nodiscard]] bool mustLeaveAtOnce() const { return mustLeaveAtOnce_; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makePages();
    void connectActions();
    void applyLook();
    void showTitle();
    void nextZone();
    /// Puts the focus into the page in front, unless it is there.
    void focusPage();
    void keepInsideScreens();

    struct Parts;
    std::unique_ptr<Parts> parts_;
    std::unique_ptr<Desk> desk_;
    FileDeeds* files_;
    ArchiveDeeds* archive_;
    DropDeeds* drops_;
    MenuRow* menuRow_;
    QWidget* transport_;
    QWidget* rail_;
    ProblemStrip* strip_;
    QStackedWidget* stack_;
    ToastHost* toasts_;
    std::vector<Page*> pages_;
    bool mustLeaveAtOnce_ = false;
};

}  // namespace lacquer
