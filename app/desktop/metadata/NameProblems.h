// SPDX-License-Identifier: GPL-3.0-or-later
// NameProblems: what is wrong or missing in names and codes, each with the deed that mends it.
#pragma once

#include "Desk.h"

#include <QWidget>

#include <functional>
#include <vector>

class QScrollArea;

namespace lacquer {

class AlbumFields;
class ProblemRow;
class SongGrid;
struct Problem;

class NameProblems : public QWidget {
    Q_OBJECT

public:
    NameProblems(const Desk& desk, SongGrid& grid, AlbumFields& fields, QWidget* parent = nullptr);

    void refresh();

private:
    struct Finding;
    [[nodiscard]] std::vector<Finding> findings() const;
    /// Puts in what a finding proposes, as one step that can be undone.
    void takeProposal(const Problem& problem) const;

    Desk desk_;
    SongGrid& grid_;
    AlbumFields& fields_;
    QScrollArea* scroll_;
    QWidget* list_;
    std::vector<ProblemRow*> rows_;
    std::vector<std::function<void()>> deeds_;
};

}  // namespace lacquer
