// SPDX-License-Identifier: GPL-3.0-or-later
// AlbumTable: the album as rows: what the strip shows, in numbers that can be typed.
#pragma once

#include "album/AlbumColumns.h"
#include "album/AlbumEdits.h"
#include "album/AlbumScene.h"

#include <QAbstractTableModel>

#include <optional>

namespace lacquer {

/// Rows are the songs in order, those left out too. Edits go through AlbumEdits; read() takes in what came of them.
class AlbumTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        QuietRole = Qt::UserRole,  ///< quieter words after the value
        DeviationRole,             ///< in units of the band, for a little bar
        OutlierRole,               ///< stands out: framed, with a triangle
        StrongRole,                ///< shaped by the user: amber
        EnabledRole,               ///< false: a song left out
    };

    AlbumTable(const AlbumScene& scene, Workspace& workspace, QObject* parent = nullptr);

    void setView(AlbumTableView view);
    [[nodiscard]] AlbumTableView view() const { return view_; }
    void read();
    [[nodiscard]] AlbumColumn columnAt(int section) const { return facts(section).column; }
    [[nodiscard]] const AlbumColumnFacts& facts(int section) const { return columnsOf(view_)[std::size_t(section)]; }
    /// Its section in this view, -1 where it is not shown.
    [[nodiscard]] int sectionOf(AlbumColumn column) const;
    /// Back to its default.
    bool clear(const QModelIndex& index);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

private:
    [[nodiscard]] const Song& song(int row) const;
    [[nodiscard]] QString words(int row, AlbumColumn column) const;
    [[nodiscard]] QString quietWords(int row, AlbumColumn column) const;
    [[nodiscard]] QString verdict(int row) const;
    [[nodiscard]] std::optional<double> target(const Song& song) const;
    /// The value a cell is typed as.
    [[nodiscard]] std::optional<double> number(int row, AlbumColumn column) const;
    [[nodiscard]] std::optional<double> consistency(Id song, AlbumColumn column) const;
    [[nodiscard]] std::optional<double> deviation(int row, AlbumColumn column) const;
    bool type(const Song& song, AlbumColumn column, double value);

    const AlbumScene& scene_;
    Workspace& workspace_;
    AlbumEdits edits_;
    AlbumTableView view_ = AlbumTableView::Sequence;
    int rows_ = 0;
    std::map<AlbumColumn, double> medians_;
};

}  // namespace lacquer
