// SPDX-License-Identifier: GPL-3.0-or-later
// DeliveryOutlook: what a build would write, worked out beside the window: names, tags, sizes, and the room it takes.
#pragma once

#include "delivery/DeliveryPlan.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <filesystem>
#include <memory>

namespace lacquer {

class Workspace;

/// "WAV", "FLAC", "DDP" …
[[nodiscard]] QString shownKind(DeliverableKind kind);

/// GUI thread; the planning runs as a silent job on a snapshot.
class DeliveryOutlook : public QObject {
    Q_OBJECT

public:
    explicit DeliveryOutlook(Workspace& workspace, QObject* parent = nullptr);

    struct Picture {
        DeliveryPlan plan;                       ///< of all deliverables that can be built
        QString problem;                         ///< why there is no plan, or empty
        std::optional<std::int64_t> freeBytes;   ///< on the target's disk
        std::map<QString, int> present;          ///< files of a deliverable that stand in the target already

        [[nodiscard]] const PlannedDeliverable* find(const QString& name) const;
        /// Of its sound, uncompressed.
        [[nodiscard]] std::int64_t bytesOf(const PlannedDeliverable& planned) const;
        /// What building these takes at most while it runs.
        [[nodiscard]] std::int64_t bytesNeeded(const QStringList& names) const;
        /// Frames of the album at each rendition's rate; as plan.renditions.
        std::vector<std::int64_t> renditionFrames;
    };

    [[nodiscard]] const Picture& picture() const { return *picture_; }
    /// Looks anew after `delay` milliseconds; what is asked for meanwhile is asked for once.
    void ask(std::shared_ptr<const Album> album, std::filesystem::path target, int delay = 150);

Q_SIGNALS:
    void changed();

private:
    void look();

    Workspace& workspace_;
    QTimer settle_;
    std::shared_ptr<const Album> album_;
    std::filesystem::path target_;
    std::shared_ptr<Picture> picture_ = std::make_shared<Picture>();
    int job_ = 0;
};

}  // namespace lacquer
