// SPDX-License-Identifier: GPL-3.0-or-later
// Actions: every command of the window by name. One table feeds menus, keys, tooltips, the palette and the shortcut sheet.
#pragma once

#include <QAction>
#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <span>
#include <vector>

namespace lacquer {

/// Which menu a command stands in.
enum class MenuOf { Files, Edits, Views, Songs, Chains, Plays, Deliveries, Helps };

/// One command. Words are English, marked with QT_TRANSLATE_NOOP("Actions", …).
struct ActionRow {
    const char* id;         ///< "song.moveUp"
    MenuOf menu;
    const char* words;
    const char* keys;       ///< QKeySequences separated by two spaces, or ""
    const char* icon;       ///< of Icons.h, or ""
    const char* tip;        ///< one sentence on what it does, or ""
    bool checkable = false;
    bool separatorBefore = false;
};

/// All of them, in the order of the menus.
[[nodiscard]] std::span<const ActionRow> actionTable();

/// The QActions behind the table; GUI thread. A command nobody has taken up is disabled.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject* parent = nullptr);

    /// The action of a row; the id must exist.
    [[nodiscard]] QAction* action(const char* id) const;

    /// Says what a command does; replaces who did it before. It lives as long as `owner`.
    void on(const char* id, QObject* owner, std::function<void()> run);
    /// Enables or disables one that somebody has taken up; `why` is said in its tooltip when disabled.
    void setPossible(const char* id, bool possible, const QString& why = {});

    [[nodiscard]] QString tooltip(const char* id) const;

private:
    std::map<std::string, QAction*> actions_;
    std::map<std::string, QMetaObject::Connection> runs_;
};

/// "Ctrl+Shift+↑" as menus and tooltips write an action's first key.
[[nodiscard]] QString keysOf(const QAction& action);

}  // namespace lacquer
