// SPDX-License-Identifier: GPL-3.0-or-later
// MenuRow: the window's first line: mark, menus, the five pages, the album's name and state, and find a command.
#pragma once

#include <QWidget>

class QLabel;
class QMenuBar;
class QTabBar;
class QPushButton;

namespace lacquer {

class Actions;
class Habits;
class Workspace;

class MenuRow : public QWidget {
    Q_OBJECT

public:
    MenuRow(Workspace& workspace, Actions& actions, Habits& habits, QWidget* parent = nullptr);

    void setPage(int page);
    [[nodiscard]] QMenuBar* menuBar() const { return menus_; }

Q_SIGNALS:
    void pageChosen(int page);
    /// One of the recent albums.
    void recentChosen(const QString& project);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillMenus();
    void fillRecent();
    void showState();
    void applyTheme();

    Workspace& workspace_;
    Actions& actions_;
    Habits& habits_;
    QMenuBar* menus_;
    QMenu* recent_ = nullptr;
    class PageTabs* tabs_;
    QLabel* name_;
    QLabel* state_;
    QPushButton* find_;
    QTimer* clock_;
    qint64 savedAt_ = 0;
};

}  // namespace lacquer
