// SPDX-License-Identifier: GPL-3.0-or-later
// SongListModel: the songs of the album as rows, with what is known of each, kept as the album changes.
#pragma once

#include "Desk.h"
#include "base/Id.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace lacquer {

/// What one row shows.
struct SongRow {
    Id id;
    QString title;
    double seconds = 0;             ///< after trimming
    std::optional<double> lufs;     ///< integrated, after the chain; nothing: not known yet
    double gainDb = 0;
    bool enabled = true;
    bool missing = false;           ///< a source is not there
    bool warned = false;            ///< preflight has something to say of it

    friend bool operator==(const SongRow&, const SongRow&) = default;
};

class SongListModel : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int rowRole = Qt::UserRole + 1;   ///< position in rows()

    explicit SongListModel(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<SongRow>& rows() const { return rows_; }
    [[nodiscard]] int rowOf(Id song) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

Q_SIGNALS:
    /// The rows are there again after songs came, went or changed places.
    void rebuilt();

private:
    void refresh();
    [[nodiscard]] QString spoken(int row) const;

    Desk desk_;
    std::vector<SongRow> rows_;
};

}  // namespace lacquer
