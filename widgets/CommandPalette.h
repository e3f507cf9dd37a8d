// SPDX-License-Identifier: GPL-3.0-or-later
// CommandPalette: everything the program can do, found by any word; shows the key so that it is learned.
#pragma once

#include <QDialog>
#include <QString>

#include <optional>
#include <vector>

class QLineEdit;
class QListView;
class QModelIndex;
class QStandardItemModel;

namespace lacquer {

struct PaletteEntry {
    QString id = {};
    QString words = {};   ///< what it says: "Match the album…"
    QString keys = {};    ///< "Ctrl+Shift+L"
    QString icon = {};    ///< a name from Icons.h
    QString hint = {};    ///< quiet, after the words; found by as well
    bool takesNumber = false;  ///< "ceiling -1" gives the number too

    friend bool operator==(const PaletteEntry&, const PaletteEntry&) = default;
};

/// How well `typed` fits an entry: every word must be found at the start of a word, inside one, or as letters in order;
/// higher is better, negative is not at all.
[[nodiscard]] int paletteFit(const PaletteEntry& entry, const QString& typed);

class CommandPalette : public QDialog {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* parent);

    /// Most recent first: shown in this order while nothing is typed, and among equals.
    void setEntries(std::vector<PaletteEntry> entries);
    /// In the upper third of its parent's window, empty.
    void openAt(QWidget* window);
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] QLineEdit& field() { return *field_; }

Q_SIGNALS:
    /// `text`: what was typed after the words, a number with or without unit ("-1", "2k5"); empty without one.
    void chosen(const QString& id, const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refill();
    void take(const QModelIndex& index);

    std::vector<PaletteEntry> entries_;
    QString number_;
    QLineEdit* field_;
    QListView* list_;
    QStandardItemModel* model_;
};

}  // namespace lacquer
