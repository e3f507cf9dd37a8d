// SPDX-License-Identifier: GPL-3.0-or-later
// RecoveryDialog: newer work and the last save side by side; nothing is thrown away whichever is chosen.
#pragma once

#include "model/Recovery.h"

#include <QDialog>

namespace lacquer {

class Card;

class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    explicit RecoveryDialog(const RecoverableWork& work, QWidget* parent = nullptr);

    enum Choice { Later, OpenNewer, OpenSaved };
    /// What the user decided; Later after Esc: asked again at the next start.
    [[nodiscard]] Choice choice() const { return choice_; }

private:
    QWidget* versionCard(const QString& title, const QString& fact, const AlbumVersion& version, const QString& where, bool newer);
    QWidget* stepList();

    RecoverableWork work_;
    Choice choice_ = Later;
};

}  // namespace lacquer
