// SPDX-License-Identifier: GPL-3.0-or-later
// MetadataPage: will the names be right everywhere? The album's fields, the grid of songs, and what files will hold.
#pragma once

#include "Desk.h"
#include "Page.h"

#include <memory>

namespace lacquer {

struct Album;
class AlbumFields;
class DeliveryOutlook;
class FileHolds;
class NameProblems;
class PanelHead;
class SongGrid;

class MetadataPage : public Page {
    Q_OBJECT

public:
    explicit MetadataPage(const Desk& desk, QWidget* parent = nullptr);

    void enter() override;
    void leave() override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void look(std::shared_ptr<const Album> album, int delay);
    void goToField(const QString& member);
    void applyTheme();

    Desk desk_;
    DeliveryOutlook* outlook_;
    AlbumFields* fields_;
    PanelHead* head_;
    SongGrid* grid_;
    NameProblems* problems_;
    FileHolds* holds_;
    QWidget* hints_;
};

}  // namespace lacquer
