// SPDX-License-Identifier: GPL-3.0-or-later
// MatchDialog: what match is to aim at, what it found, and Apply: nothing changes before.
#pragma once

#include "Desk.h"
#include "measure/LoudnessMatch.h"
#include "base/Result.h"
#include "model/Album.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <optional>

class QComboBox;
class QTableWidget;

namespace lacquer {

class Button;
class ElidedLabel;
class ProgressRow;
class ValueField;

class MatchDialog : public QDialog {
    Q_OBJECT

public:
    /// `applied` is told the outcome once it is in the album.
    MatchDialog(const Desk& desk, std::function<void(MatchOutcome)> applied, QWidget* parent = nullptr);
    ~MatchDialog() override;

    /// Solves in the background.
    void match();
    [[nodiscard]] const std::optional<MatchOutcome>& outcome() const { return outcome_; }
    [[nodiscard]] bool running() const { return job_ != 0; }
    /// One undo step: aim, offsets, pins and drives.
    void apply();

private:
    enum Column { TitleColumn, OffsetColumn, PinnedColumn, TargetColumn, DriveColumn, FoundColumn, ResultColumn, LimiterColumn,
                  VerdictColumn, Columns };

    void build();
    void fill();
    /// The album as it stands in the dialog.
    [[nodiscard]] Album aimed(Album album) const;
    void showOutcome();
    void forget();
    void finished(const Result<void>& result);

    Desk desk_;
    std::function<void(MatchOutcome)> applied_;
    QComboBox* mode_;
    QComboBox* anchor_;
    ElidedLabel* anchorWords_;
    ElidedLabel* tip_;
    ValueField* target_;
    ValueField* ceiling_;
    QTableWidget* songs_;
    ProgressRow* progress_;
    ElidedLabel* summary_;
    Button* match_;
    Button* apply_;
    std::optional<MatchOutcome> outcome_;
    std::shared_ptr<std::optional<MatchOutcome>> found_;
    QTimer watch_;
    int job_ = 0;
    bool filling_ = false;
};

}  // namespace lacquer
