// SPDX-License-Identifier: GPL-3.0-or-later
// ChainDeeds: everything that can be done to the chain being shaped, each as one undo step with its numbers in its name.
#pragma once

#include "Desk.h"
#include "model/Album.h"
#include "model/ChainSnapshot.h"
#include "widgets/Quantity.h"

#include <QObject>

#include <optional>
#include <utility>
#include <vector>

namespace lacquer {

/// GUI thread. The chain is the one Workspace::chain() leads to; the final limiter belongs to every one of them.
class ChainDeeds : public QObject {
    Q_OBJECT

public:
    explicit ChainDeeds(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] const Desk& desk() const { return desk_; }
    /// Of a stem, song or album; nullptr when none is chosen.
    [[nodiscard]] const Chain* chain() const;
    [[nodiscard]] const Album& album() const;
    [[nodiscard]] bool isFinal(Id processor) const;
    /// In the chain, or the final limiter.
    [[nodiscard]] const ProcessorSettings* find(Id processor) const;
    [[nodiscard]] int placeOf(Id processor) const;
    /// What the page shows: the chosen one, else the first of the chain, else the final limiter.
    [[nodiscard]] const ProcessorSettings* shown() const;
    /// Whose chain it is: a stem's name, a song's title, the album's.
    [[nodiscard]] QString ownerName() const;

    void choose(Id processor);
    void add(const ProcessorType& type, int position);
    void remove(Id processor);
    void move(int from, int to);
    void copy(int from, int to);
    void setBypassed(Id processor, bool bypassed);
    /// One number; all of one gesture become one step, named from the first to the last.
    void setValue(Id processor, int row, double value);
    /// Several numbers at once under one name; `key`: what they merge under within a gesture.
    void setValues(Id processor, const QString& name, const std::vector<std::pair<int, double>>& values,
                   const QString& key = {});
    /// Level into the final limiter, of the chosen song; a drive set by hand forgets what match had solved.
    void setDrive(double decibels);
    /// Of every delivery; nothing: no ceiling and no final limiter.
    void setCeiling(std::optional<double> dbtp);
    void endGesture();
    /// Only what a processor changes is heard, or all again.
    void setDelta(Id processor, bool on);
    /// The same for the whole chain.
    void setDeltaOfChain(bool on);
    /// Whose chain it is, by id; nothing where there is none.
    [[nodiscard]] std::optional<Id> ownerId() const;

    /// Puts a copy of a chain, with ids of its own, in the place of this one.
    void replace(const Chain& with, const QString& name);
    void copyToClipboard() const;
    void paste();
    void giveTo(const std::vector<Id>& songs);

    /// What is kept of this chain; empty where there is no chain.
    [[nodiscard]] ChainSnapshots snapshots() const;
    void keepSnapshot(int place);
    void nameSnapshot(int place, const QString& name);
    void removeSnapshot(int place);
    /// Brings a kept chain back. Going back and forth between several is one undo step.
    void recallSnapshot(int place);
    /// "A", or "A, Loud chorus".
    [[nodiscard]] static QString snapshotName(const ChainSnapshot& snapshot);

    /// The same processors with fresh ids.
    [[nodiscard]] static Chain fresh(Chain chain);

private:
    void change(const QString& name, Id processor, const std::function<void(ProcessorSettings&)>& edit, const QString& key);
    void editSnapshots(const QString& name, const std::function<void(ChainSnapshots&)>& edit);
    [[nodiscard]] QString numberName(const QString& what, double before, double now, Quantity quantity) const;

    Desk desk_;
    std::optional<std::pair<QString, double>> before_;  ///< what is being turned, and its value when that began
};

}  // namespace lacquer
