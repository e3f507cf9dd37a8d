// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/AlbumPage.h"

#include "Actions.h"
#include "Habits.h"
#include "Listening.h"
#include "Measurements.h"
#include "Waves.h"
#include "Workspace.h"
#include "album/AlbumHead.h"
#include "album/AlbumInspector.h"
#include "album/AlbumTable.h"
#include "album/JoinEditor.h"
#include "album/SongTable.h"
#include "widgets/AlbumStrip.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Figures.h"
#include "widgets/JoinView.h"
#include "widgets/Segment.h"
#include "widgets/Theme.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <limits>

namespace lacquer {

AlbumPage::AlbumPage(const Desk& desk, QWidget* parent)
    : Page(parent), desk_(desk), scene_(desk_), edits_(desk.workspace)
{
    setAccessibleName(tr("Album"));
    build();
    connectStrip();
    connectTable();
    connectDesk();
    takeCommands();
}

AlbumPage::~AlbumPage() = default;

void AlbumPage::build()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    head_ = new AlbumHead(desk_, this);
    column->addWidget(head_);

    splitter_ = new QSplitter(Qt::Vertical, this);
    splitter_->setChildrenCollapsible(false);
    upper_ = new QStackedWidget(splitter_);
    strip_ = new AlbumStrip;
    strip_->setMinimumHeight(Theme::of(this).px(200));
    refusal_ = new ElidedLabel;
    refusal_->setLook(&Fonts::body, &Theme::textSecondary);
    refusal_->setAlignment(Qt::AlignCenter);
    joinEditor_ = new JoinEditor(desk_, scene_, edits_);
    for (QWidget* one : {static_cast<QWidget*>(strip_), static_cast<QWidget*>(refusal_), static_cast<QWidget*>(joinEditor_)})
        upper_->addWidget(one);

    auto* lower = new QWidget(splitter_);
    auto* below = new QVBoxLayout(lower);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    auto* line = new QHBoxLayout;
    const auto& theme = Theme::of(this);
    line->setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6));
    views_ = new Segment(Segment::Bed::Showing, {tr("Sequence"), tr("Consistency"), tr("Loudness"), tr("Gain ladder")}, tr("Table"), lower);
    views_->setSmall(true);
    note_ = new ElidedLabel;
    note_->setLook(&Fonts::label, &Theme::textQuiet);
    note_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(views_);
    line->addWidget(note_, 1);
    below->addLayout(line);
    table_ = new AlbumTable(scene_, desk_.workspace, this);
    rows_ = new SongTable(*table_, lower);
    below->addWidget(rows_, 1);
    splitter_->setStretchFactor(0, 6);
    splitter_->setStretchFactor(1, 5);
    column->addWidget(splitter_, 1);

    inspector_ = new AlbumInspector(desk_, scene_, edits_, this);
    row->addWidget(inspector_);
    const auto wanted = desk_.habits.value(QStringLiteral("album/inspector"));
    inspectorWanted_ = wanted.isNull() || wanted.toBool();
    setView(desk_.habits.value(QStringLiteral("album/view")).toInt());
}

void AlbumPage::enter()
{
    front_ = true;
    // Other pages may zoom pictures of their own by the same keys.
    takeView();
    dirty_ = true;
    read();
}

void AlbumPage::leave()
{
    front_ = false;
    later_.stop();
}

void AlbumPage::read()
{
    dirty_ = true;
    if (!front_)
        return;
    dirty_ = false;
    scene_.read();
    show();
    showWaves();
}

void AlbumPage::show()
{
    const bool editing = upper_->currentWidget() == joinEditor_;
    if (!scene_.plan()) {
        const auto& album = scene_.album();
        refusal_->setText(album.songs.empty() ? tr("No songs yet. Drop files or folders on the window.") : scene_.refusal());
        upper_->setCurrentWidget(refusal_);
    } else if (!editing) {
        upper_->setCurrentWidget(strip_);
    }
    table_->read();
    showChosen();
    showWords();
}

void AlbumPage::showWaves()
{
    if (!front_)
        return;
    for (const Id id : scene_.takeWaves()) {
        const auto words = QString::fromStdString(id.toString());
        strip_->waveChanged(words);
        inspector_->waveChanged(words);
        joinEditor_->view().waveChanged(words);
    }
    table_->read();
    showChosen();
    showWords();
}

void AlbumPage::showChosen()
{
    if (!front_ || dirty_)
        return;
    strip_->setPicture(picture());
    if (desk_.workspace.song())
        rows_->showRow(int(desk_.workspace.songPosition()));
    inspector_->read();
    if (upper_->currentWidget() == joinEditor_) {
        if (desk_.workspace.selection().joinChosen())
            joinEditor_->read();
        else
            // On the way from one join to the next there is none for a moment.
            QTimer::singleShot(0, this, [this] {
                if (upper_->currentWidget() == joinEditor_ && !desk_.workspace.selection().joinChosen())
                    closeJoin();
            });
    }
    const bool join = desk_.workspace.song() && scene_.before(desk_.workspace.songPosition());
    desk_.actions.setPossible("song.crossfade", join, tr("There is no song before it."));
    showPlayhead();
}

AlbumPicture AlbumPage::picture() const
{
    // The drive's course stands over the waves where the table speaks of it.
    return scene_.picture(table_->view() == AlbumTableView::Loudness || table_->view() == AlbumTableView::GainLadder);
}

void AlbumPage::showWords()
{
    const auto count = scene_.plan() ? int(scene_.plan()->songs().size()) : 0;
    const auto left = int(scene_.album().songs.size()) - count;
    auto fact = tr("%n songs", nullptr, count) + QStringLiteral(" · ") + timeFigures(scene_.length());
    if (left > 0)
        fact += QStringLiteral(" · ") + tr("%n left out", nullptr, left);
    head_->show(fact, desk_.measurements.albumLufs());
    switch (table_->view()) {
        case AlbumTableView::Consistency:
            note_->setText(tr("Each number is the distance from the album's median. A frame and a sign mark what stands out."));
            break;
        case AlbumTableView::GainLadder:
            note_->setText(tr("After its chain + drive + album chain and limiter = what is delivered."));
            break;
        default: {
            const auto aim = scene_.aimWords();
            note_->setText(aim.isEmpty() ? tr("No target yet: Match the album gives it one. Frames at 75 a second.")
                                         : tr("Aim: %1 LUFS, your offsets kept. Frames at 75 a second.").arg(aim));
        }
    }
}

void AlbumPage::showPlayhead()
{
    if (!front_)
        return;
    const auto& heard = desk_.listening.heard();
    const double at = heard.song ? heard.albumSeconds : std::numeric_limits<double>::quiet_NaN();
    strip_->setPlayhead(at);
    if (upper_->currentWidget() == joinEditor_)
        joinEditor_->view().setPlayhead(at);
}

void AlbumPage::setView(int view)
{
    const int shown = std::clamp(view, 0, 3);
    views_->setCurrent(shown);
    table_->setView(AlbumTableView(shown));
    desk_.habits.setValue(QStringLiteral("album/view"), shown);
    if (desk_.workspace.song() && front_)
        rows_->showRow(int(desk_.workspace.songPosition()));
    if (front_) {
        showWords();
        strip_->setPicture(picture());
    }
}

void AlbumPage::openJoin()
{
    const auto* song = desk_.workspace.song();
    if (!song || !scene_.before(desk_.workspace.songPosition()))
        return;
    desk_.workspace.selection().chooseJoin(song->id);
    upper_->setCurrentWidget(joinEditor_);
    joinEditor_->read();
    joinEditor_->view().setFocus();
}

void AlbumPage::closeJoin()
{
    upper_->setCurrentWidget(scene_.plan() ? static_cast<QWidget*>(strip_) : refusal_);
    strip_->setFocus();
}

void AlbumPage::playFrom(double albumSeconds)
{
    desk_.listening.setProgramme(Programme::Album);
    desk_.listening.seekAlbum(albumSeconds);
    desk_.listening.play();
}

bool AlbumPage::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        strip_->setMinimumHeight(Theme::of(this).px(200));
    return Page::event(event);
}

void AlbumPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    // The strip never takes more than three fifths, so that the table stays a table.
    upper_->setMaximumHeight(std::max(strip_->minimumHeight(), (height() - head_->height()) * 6 / 10));
    arrangeInspector();
}

bool AlbumPage::narrow() const
{
    return width() < Theme::of(this).px(720);
}

void AlbumPage::arrangeInspector()
{
    inspector_->setVisible(narrow() ? inspectorOverNarrow_ : inspectorWanted_);
}

void AlbumPage::wantInspector(bool wanted)
{
    // A small window shows it only while asked to; that is no habit.
    if (narrow()) {
        inspectorOverNarrow_ = wanted;
    } else {
        inspectorWanted_ = wanted;
        desk_.habits.setValue(QStringLiteral("album/inspector"), wanted);
    }
    arrangeInspector();
}

}  // namespace lacquer
