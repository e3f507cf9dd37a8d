// SPDX-License-Identifier: GPL-3.0-or-later
// DeliverablesModel: the rows of the deliverables' table: what is ticked, what each one is, how it stands.
#pragma once

#include "Desk.h"
#include "model/Deliverable.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>

namespace lacquer {

class BuildRun;
class DeliveryOutlook;

/// "24-bit · 44.1 kHz", "44.1 kHz" for the first.
[[nodiscard]] QString shownRate(int rateHz);
[[nodiscard]] QString shownDither(DitherType dither);

class DeliverablesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Tick, Name, Format, Dither, Ceiling, Files, State, Size, Columns };

    /// `view`: in whose theme lamps and icons are drawn.
    DeliverablesModel(const Desk& desk, const DeliveryOutlook& outlook, const BuildRun& run, QWidget* view);

    /// Names that will be built, in order; what cannot be built is never among them.
    [[nodiscard]] QStringList ticked() const;
    void setUnticked(const QStringList& names);
    [[nodiscard]] QStringList unticked() const { return unticked_; }
    /// Something may have changed; rows stay chosen where they can.
    void refresh();
    /// Only how far the build is.
    void refreshStates();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void tickedChanged();

private:
    [[nodiscard]] QString words(const Deliverable& deliverable, int column) const;
    [[nodiscard]] std::pair<int, QString> stateOf(const Deliverable& deliverable) const;
    [[nodiscard]] const Deliverable& at(int row) const;

    Desk desk_;
    const DeliveryOutlook& outlook_;
    const BuildRun& run_;
    QWidget* view_;
    QStringList unticked_;
    int rows_ = 0;
};

}  // namespace lacquer
