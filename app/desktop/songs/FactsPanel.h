// SPDX-License-Identifier: GPL-3.0-or-later
// FactsPanel: what came in: the facts of the chosen stem's file, each with a lamp.
#pragma once

#include "Desk.h"
#include "measure/Ingest.h"

#include <QWidget>

#include <array>
#include <initializer_list>

namespace lacquer {

class ElidedLabel;
class FactRow;
class Ingests;
class PanelHead;
class Sources;

class FactsPanel : public QWidget {
    Q_OBJECT

public:
    FactsPanel(const Desk& desk, Sources& sources, QWidget* parent = nullptr);

    /// Shows so many of its rows, the most important first.
    void setRoom(int height);
    [[nodiscard]] FactRow* row(int index) const { return rows_[std::size_t(index)]; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum Fact { TruePeak, LoudnessOf, Clipped, BitDepth, BandwidthOf, Silence, Dc, Balance, facts };

    void showFile();
    void showReport(const IngestReport& report);
    void put(Fact fact, const QString& figure, const IngestReport& report, std::initializer_list<IngestKind> kinds);

    Desk desk_;
    Sources& sources_;
    Ingests* ingests_;
    PanelHead* head_;
    ElidedLabel* state_;
    std::array<FactRow*, facts> rows_{};
    std::array<std::int64_t, facts> places_{};
};

}  // namespace lacquer
