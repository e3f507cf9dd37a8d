// SPDX-License-Identifier: GPL-3.0-or-later
// MatchEqualizerDialog: the balance of records one trusts, as a curve for this song, and that curve as an equalizer.
#pragma once

#include "master/MatchEqualizer.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QTableWidget;

namespace lacquer {

class Button;
class ChainDeeds;
class ElidedLabel;
class EqualizerView;
class Knob;
class ProgressRow;
class Segment;

class MatchEqualizerDialog : public QDialog {
    Q_OBJECT

public:
    explicit MatchEqualizerDialog(ChainDeeds& deeds, QWidget* parent = nullptr);
    ~MatchEqualizerDialog() override;

    /// Listens to these files, and to the song, in the background.
    void addReferences(const std::vector<std::filesystem::path>& files);
    void removeReference(int row);
    void setWeight(int row, double weight);
    /// Puts the equalizer at the end of the song's chain, as one undo step, and closes.
    void apply();

    [[nodiscard]] const std::vector<MatchReference>& references() const { return references_; }
    [[nodiscard]] const std::optional<MatchEqualizer>& made() const { return made_; }
    [[nodiscard]] bool running() const { return job_ != 0; }
    [[nodiscard]] EqualizerView* view() const { return view_; }
    [[nodiscard]] Button* applyButton() const { return apply_; }
    [[nodiscard]] ProgressRow* progress() const { return progress_; }
    [[nodiscard]] Knob* amount() const { return amount_; }

private:
    struct Heard;

    void build();
    void connectParts();
    void askFiles();
    void listen();
    void finished(const Result<void>& result);
    void fillTable();
    /// Computes the curve anew and draws it.
    void compute();
    [[nodiscard]] MatchWish wish() const;

    ChainDeeds& deeds_;
    Id song_;
    std::vector<MatchReference> references_;
    std::optional<AverageSpectrum> songSpectrum_;
    std::optional<MatchEqualizer> made_;
    std::shared_ptr<Heard> heard_;
    QTimer watch_, rest_;
    int job_ = 0;
    bool filling_ = false;

    QTableWidget* table_;
    Button* add_;
    Button* remove_;
    EqualizerView* view_;
    Knob* amount_;
    Knob* limit_;
    Knob* lowest_;
    Knob* highest_;
    Knob* bands_;
    Segment* smooth_;
    Segment* kind_;
    ProgressRow* progress_;
    ElidedLabel* words_;
    Button* apply_;
};

}  // namespace lacquer
