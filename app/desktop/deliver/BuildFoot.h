// SPDX-License-Identifier: GPL-3.0-or-later
// BuildFoot: the foot of Deliver: where to, the room it takes, Build all, how it goes, and what came of it.
#pragma once

#include "Desk.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <filesystem>

class QPlainTextEdit;

namespace lacquer {

class BuildRun;
class Button;
class DeliveryOutlook;
class DiscMark;
class ElidedLabel;
class LampLabel;

class BuildFoot : public QWidget {
    Q_OBJECT

public:
    BuildFoot(const BuildRun& run, const DeliveryOutlook& outlook, QWidget* parent = nullptr);

    /// What would be built, and where to; an empty folder: none chosen yet.
    void setOrder(const QStringList& names, int ofAll, const std::filesystem::path& target);
    /// How the build goes, or ended.
    void refresh();

Q_SIGNALS:
    void buildAsked();
    void stopAsked();
    void folderAsked();
    void openAsked();
    /// While a build runs, a few times a second.
    void ticked();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showRoom();
    void showWords(const QString& title, const QString& second);
    void applyTheme();

    const BuildRun& run_;
    const DeliveryOutlook& outlook_;
    QStringList names_;
    int ofAll_ = 0;
    std::filesystem::path target_;
    DiscMark* disc_;
    ElidedLabel* title_;
    ElidedLabel* second_;
    LampLabel* room_;
    ElidedLabel* folderWords_;
    Button* stop_;
    Button* choose_;
    Button* open_;
    Button* log_;
    Button* build_;
    QPlainTextEdit* logText_;
    QTimer tick_;
};

}  // namespace lacquer
