// SPDX-License-Identifier: GPL-3.0-or-later
// Keeper: writes down every edit as it happens, so that a crash costs nothing, and brings it back.
#pragma once

#include "model/Journal.h"
#include "model/Recovery.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace lacquer {

class Workspace;

/// GUI thread; the journal itself is written on a thread of its own, in the order of the edits.
class Keeper : public QObject {
    Q_OBJECT

public:
    explicit Keeper(Workspace& workspace, QObject* parent = nullptr);
    /// Waits until what was noted is on the disk, and closes the journal as the album was left.
    ~Keeper() override;

    /// The user is about to leave the open album without saving: once it is gone its edits are kept for 30 days, and not
    /// offered at the next start.
    void leaveUnsaved() { leavesUnsaved_ = true; }
    /// It did not come to that.
    void stay() { leavesUnsaved_ = false; }

    /// What crashes left behind; reads files, so on another thread than the window's where that matters.
    [[nodiscard]] static RecoverySearch find();
    /// Brings one version back as unsaved work; the other is kept for 30 days.
    void bringBack(const RecoverableWork& work);
    /// Opens the last save instead; the newer work is kept for 30 days.
    static void setAside(const RecoverableWork& work);

Q_SIGNALS:
    /// Edits cannot be written down: the sentence says why. Told once until it works again.
    void failed(const QString& sentence);

private:
    void begin();
    void close();
    void note();
    void post(std::function<void(Journal&)> deed);

    Workspace& workspace_;
    QThreadPool writer_;
    QTimer flush_;
    std::shared_ptr<Journal> journal_;
    bool told_ = false;
    bool dirty_ = false;
    bool closedClean_ = true;   ///< the journal's album is on disk
    bool leavesUnsaved_ = false;
};

}  // namespace lacquer
