// SPDX-License-Identifier: GPL-3.0-or-later
// SourceDeeds: stems and mixes added to a song that is there, and missing sources found again, once for all.
#pragma once

#include "Desk.h"
#include "base/Id.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace lacquer {

/// GUI thread; every file is read in a job. Each is one undo step. Takes up file.relink.
class SourceDeeds : public QObject {
    Q_OBJECT

public:
    SourceDeeds(const Desk& desk, QWidget* window);

    void addStems(Id song, const QStringList& paths);
    /// The mix to compare a song's stems with.
    void addReference(Id song, const QString& path);
    void chooseAndRelink();
    /// Looks below a folder for all sources that are missing, and says what was found and what was not.
    void relinkIn(const QString& folder);

private:
    Desk desk_;
    QWidget* window_;
};

}  // namespace lacquer
