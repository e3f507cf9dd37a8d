// SPDX-License-Identifier: GPL-3.0-or-later
// AlbumPage: is it one record? The album as one groove, the same as a table, and the join or song that is chosen.
#pragma once

#include "Actions.h"
#include "Desk.h"
#include "Page.h"
#include "album/AlbumEdits.h"
#include "album/AlbumScene.h"

#include <QTimer>

#include <functional>

class QSplitter;
class QStackedWidget;

namespace lacquer {

class AlbumHead;
class AlbumInspector;
class AlbumStrip;
class AlbumTable;
class ElidedLabel;
class JoinEditor;
class Segment;
class SongTable;

class AlbumPage : public Page {
    Q_OBJECT

public:
    explicit AlbumPage(const Desk& desk, QWidget* parent = nullptr);
    ~AlbumPage() override;

    void enter() override;
    void leave() override;

    [[nodiscard]] AlbumStrip& strip() const { return *strip_; }
    [[nodiscard]] SongTable& table() const { return *rows_; }
    [[nodiscard]] JoinEditor& joinEditor() const { return *joinEditor_; }
    [[nodiscard]] const AlbumScene& scene() const { return scene_; }

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectStrip();
    void connectTable();
    void connectDesk();
    void takeCommands();
    void takeView();
    void read();
    void show();
    void showWaves();
    void showChosen();
    void showPlayhead();
    void showWords();
    void setView(int view);
    void openJoin();
    void closeJoin();
    void openMatch();
    void level();
    void fadeToPlayhead(bool out);
    void splitAtPlayhead();
    void zoom(double factor);
    void fitSong();
    [[nodiscard]] AlbumPicture picture() const;
    [[nodiscard]] bool narrow() const;
    void arrangeInspector();
    void wantInspector(bool wanted);
    [[nodiscard]] Id idAt(int position) const;
    void playFrom(double albumSeconds);

    Desk desk_;
    AlbumScene scene_;
    AlbumEdits edits_;
    AlbumHead* head_;
    QSplitter* splitter_;
    QStackedWidget* upper_;
    AlbumStrip* strip_;
    ElidedLabel* refusal_;
    JoinEditor* joinEditor_;
    Segment* views_;
    ElidedLabel* note_;
    AlbumTable* table_;
    SongTable* rows_;
    AlbumInspector* inspector_;
    QTimer later_;               ///< gathers what is measured and drawn in the background
    std::function<void()> wanted_;   ///< what the hand wants, done when it lets go
    bool front_ = false, dirty_ = true;
    bool inspectorWanted_ = true, inspectorOverNarrow_ = false;
};

}  // namespace lacquer
