// SPDX-License-Identifier: GPL-3.0-or-later
// DropModel: what dropped files were understood as, in rows: songs, and the files of each under it; every guess is editable.
#pragma once

#include "model/DropGrouping.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace lacquer {

/// Keeps every state there was, so that each change can be taken back.
class DropModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, SongTitle, File, UsedAs, Facts, Noted, columns };

    /// A row is a song of one file, a song above its files, or a file.
    struct Row {
        std::size_t song = 0;
        int file = -1;          ///< -1: the line above the song's files
        bool alone = false;     ///< the song's only file: song and file in one row
    };
    /// One thing a file may be used as.
    struct Use {
        DropRole role = DropRole::Mix;
        QString roleName;
        QString words;
    };

    explicit DropModel(QObject* parent = nullptr);

    void setGrouping(DropGrouping grouping);
    [[nodiscard]] const DropGrouping& grouping() const { return grouping_; }
    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
    /// The row's file; nullptr for the line above files.
    [[nodiscard]] const DropFile* fileAt(int row) const;
    /// A guess, or something to know before it is added.
    [[nodiscard]] bool isWarned(const DropFile& file) const;
    /// Songs of which something is taken, and files that are taken.
    [[nodiscard]] int songCount() const;
    [[nodiscard]] int fileCount() const;

    /// All a file may be used as; free roles it has are kept.
    [[nodiscard]] static std::vector<Use> uses(const DropFile& file);
    /// What stands in a list of songs to choose from; the last makes a new one.
    [[nodiscard]] QStringList songChoices() const;

    void setUse(const std::vector<int>& rows, const Use& use);
    void moveTo(const std::vector<int>& rows, std::size_t song);
    void rename(std::size_t song, const QString& title);
    /// One place up or down.
    void moveSong(std::size_t song, int by);
    void placeSong(std::size_t song, std::size_t before);
    void useTagTitles(bool use);
    [[nodiscard]] bool canUndo() const { return !before_.empty(); }
    void undo();
    void redo();

    /// Rows that are changed together with one: those chosen, if it is among them.
    void setTogether(std::function<std::vector<int>(int)> together) { together_ = std::move(together); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void regrouped();

private:
    void change(const std::function<void(DropGrouping&)>& change);
    void rebuild();
    [[nodiscard]] QString text(const Row& row, int column) const;

    DropGrouping grouping_;
    std::vector<DropGrouping> before_, after_;
    std::vector<Row> rows_;
    int commonRate_ = 0;
    std::function<std::vector<int>(int)> together_;
};

}  // namespace lacquer
