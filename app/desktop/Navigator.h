// SPDX-License-Identifier: GPL-3.0-or-later
// Navigator: leads from a problem, or from anywhere, to the page, song and field where it can be mended.
#pragma once

#include "base/Id.h"
#include "delivery/Preflight.h"

#include <QObject>

#include <optional>

namespace lacquer {

class Workspace;

/// The pages by the places they have in the window.
enum class PageNumber { Songs, Master, Album, Metadata, Deliver };

/// GUI thread. Chooses what is to be seen in the workspace's selection and asks for the page.
class Navigator : public QObject {
    Q_OBJECT

public:
    explicit Navigator(Workspace& workspace, QObject* parent = nullptr);

    /// `field`: a member's name ("isrc") on Metadata, a deliverable's name on Deliver; empty: the page as it is.
    void goTo(PageNumber page, std::optional<Id> song = {}, const QString& field = {});
    /// To the cause of a problem: its song, stem or module is chosen there.
    void goTo(const Problem& problem);

Q_SIGNALS:
    /// A page is to come to the front.
    void wanted(int page);
    /// After wanted(): what is to be shown on it.
    void fieldWanted(int page, const QString& field);

private:
    Workspace& workspace_;
};

}  // namespace lacquer
