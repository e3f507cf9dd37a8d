// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"

#include "Actions.h"
#include "ArchiveDeeds.h"
#include "FileDeeds.h"
#include "Habits.h"
#include "Keeper.h"
#include "Listening.h"
#include "Measurements.h"
#include "Navigator.h"
#include "Page.h"
#include "Problems.h"
#include "Waves.h"
#include "Workspace.h"
#include "album/AlbumPage.h"
#include "deliver/DeliverPage.h"
#include "frame/KeyManners.h"
#include "frame/MenuRow.h"
#include "frame/ProblemStrip.h"
#include "frame/Rail.h"
#include "frame/TransportBar.h"
#include "frame/WindowCommands.h"
#include "master/MasterPage.h"
#include "metadata/MetadataPage.h"
#include "songs/DropDeeds.h"
#include "songs/SongsPage.h"
#include "widgets/LacquerStyle.h"
#include "widgets/ToastHost.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

/// Below this width everything is compact unless the user fixed it.
constexpr int compactBelow = 1501;

Light desktopLight()
{
    // Qt 6.4 cannot say whether the desktop is dark; the palette it came with can.
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark ? Light::Dark : Light::Light;
}

}  // namespace

struct MainWindow::Parts {
    explicit Parts(QObject* owner)
        : workspace(owner), actions(owner), habits(owner), listening(workspace, habits, owner), measurements(workspace, owner),
          waves(workspace, owner), problems(workspace, owner), keeper(workspace, owner), navigator(workspace, owner)
    {
    }

    Workspace workspace;
    Actions actions;
    Habits habits;
    Listening listening;
    Measurements measurements;
    Waves waves;
    Problems problems;
    Keeper keeper;
    Navigator navigator;
};

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent), parts_(std::make_unique<Parts>(nullptr))
{
    auto& p = *parts_;
    desk_ = std::make_unique<Desk>(Desk{p.workspace, p.actions, p.habits, p.listening, p.measurements, p.waves, p.problems, p.navigator});
    applyLook();
    setObjectName(u"window"_s);
    setMinimumSize(1024, 640);

    menuRow_ = new MenuRow(p.workspace, p.actions, p.habits, this);
    setMenuWidget(menuRow_);
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    transport_ = new TransportBar(*desk_, middle);
    column->addWidget(transport_);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    stack_ = new QStackedWidget(middle);
    row->addWidget(stack_, 1);
    rail_ = new Rail(*desk_, middle);
    row->addWidget(rail_);
    column->addLayout(row, 1);
    strip_ = new ProblemStrip(*desk_, middle);
    column->addWidget(strip_);
    setCentralWidget(middle);
    makePages();
    toasts_ = new ToastHost(middle, strip_->height());

    files_ = new FileDeeds(p.workspace, p.actions, p.habits, p.keeper, this);
    new WindowCommands(*desk_, *this);
    qApp->installEventFilter(new KeyManners(this));
    archive_ = new ArchiveDeeds(*desk_, this, [this](const std::filesystem::path& album) { return files_->open(album); });
    drops_ = new DropDeeds(*desk_, this, stack_, [this](const std::filesystem::path& album) { files_->open(album); });
    const auto* songs = qobject_cast<SongsPage*>(pages_.front());
    connect(songs, &SongsPage::openAsked, this, [this](const QString& album) { files_->open(QFile::encodeName(album).toStdString()); });
    connect(songs, &SongsPage::filesDropped, drops_, [this](const QStringList& paths) {
        if (const auto song = parts_->workspace.selection().song())
            drops_->takeForSong(*song, paths);
    });
    connectActions();
    showPage(0);
    showTitle();
    if (const auto geometry = p.habits.value(u"window/geometry"_s).toByteArray(); geometry.isEmpty() || !restoreGeometry(geometry))
        resize(1366, 768);
    keepInsideScreens();
}

MainWindow::~MainWindow()
{
    // Pages first: they listen to what the parts say.
    setMenuWidget(nullptr);
    delete takeCentralWidget();
}

void MainWindow::makePages()
{
    pages_ = {new SongsPage(*desk_), new MasterPage(*desk_), new AlbumPage(*desk_), new MetadataPage(*desk_), new DeliverPage(*desk_)};
    for (auto* page : pages_)
        stack_->addWidget(page);
}

void MainWindow::connectActions()
{
    auto& p = *parts_;
    const char* const pageIds[] = {"view.songs", "view.master", "view.album", "view.metadata", "view.deliver"};
    for (int i = 0; i < 5; ++i)
        p.actions.on(pageIds[i], this, [this, i] {
            showPage(i);
            focusPage();
        });
    connect(menuRow_, &MenuRow::pageChosen, this, &MainWindow::showPage);
    connect(menuRow_, &MenuRow::recentChosen, this,
            [this](const QString& project) { files_->open(QFile::encodeName(project).toStdString()); });
    connect(&p.navigator, &Navigator::wanted, this, &MainWindow::showPage);
    connect(strip_, &ProblemStrip::problemChosen, this, [this](int index) {
        const auto& list = parts_->problems.list();
        if (index >= 0 && index < int(list.size()))
            parts_->navigator.goTo(list[std::size_t(index)]);
    });
    p.actions.on("deliver.check", this, [this] {
        parts_->problems.refresh();
        strip_->openList();
    });
    p.actions.on("view.nextZone", this, [this] { nextZone(); });
    connect(&p.habits, &Habits::lookChanged, this, &MainWindow::applyLook);
    connect(&p.workspace, &Workspace::stateChanged, this, &MainWindow::showTitle);
    connect(&p.workspace, &Workspace::changed, this, &MainWindow::showTitle);
    connect(&p.keeper, &Keeper::failed, this, [this](const QString& words) { parts_->workspace.tell(words); });
    connect(&p.workspace, &Workspace::told, this, [this](const QString& words, bool undo) {
        if (undo)
            toasts_->say(LampState::Fine, words, [this] { parts_->workspace.undo(); });
        else
            toasts_->say(LampState::Note, words);
    });
}

void MainWindow::showPage(int page)
{
    if (page < 0 || page >= int(pages_.size()))
        return;
    auto* old = qobject_cast<Page*>(stack_->currentWidget());
    auto* now = pages_[std::size_t(page)];
    menuRow_->setPage(page);
    const char* const pageIds[] = {"view.songs", "view.master", "view.album", "view.metadata", "view.deliver"};
    for (int i = 0; i < 5; ++i)
        parts_->actions.action(pageIds[i])->setChecked(i == page);
    if (old && old != now)
        old->leave();
    stack_->setCurrentWidget(now);
    now->enter();
}

void MainWindow::focusPage()
{
    auto* page = stack_->currentWidget();
    if (page->isAncestorOf(QApplication::focusWidget()))
        return;
    const auto inside = page->findChildren<QWidget*>();
    for (auto* widget : inside)
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled()) {
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
}

int MainWindow::page() const
{
    return stack_->currentIndex();
}

Page* MainWindow::pageAt(int page) const
{
    return pages_.at(std::size_t(page));
}

void MainWindow::showTitle()
{
    const auto& w = parts_->workspace;
    setWindowTitle(tr("%1[*] — Lacquer").arg(w.name()));
    setWindowModified(!w.document().isSaved());
    if (!w.path().empty())
        setWindowFilePath(QFile::decodeName(w.path().c_str()));
}

void MainWindow::applyLook()
{
    auto& habits = parts_->habits;
    const bool compact = habits.density() == Habits::Density::Compact
                         || (habits.density() == Habits::Density::Automatic && width() < compactBelow * habits.scale());
    const auto theme = Theme::make(habits.light().value_or(desktopLight()), compact, habits.scale());
    if (const auto* style = qobject_cast<const LacquerStyle*>(QApplication::style()); style && style->theme() == theme)
        return;
    QApplication::setStyle(new LacquerStyle(theme));
    QApplication::setPalette(theme.palette());
    QApplication::setFont(theme.fonts.body);
}

void MainWindow::nextZone()
{
    QWidget* const zones[] = {stack_->currentWidget(), rail_, strip_, menuRow_, transport_};
    const auto* focus = QApplication::focusWidget();
    std::size_t at = std::size(zones) - 1;
    for (std::size_t i = 0; i < std::size(zones); ++i)
        if (focus && zones[i]->isAncestorOf(focus))
            at = i;
    for (std::size_t step = 1; step <= std::size(zones); ++step) {
        auto* zone = zones[(at + step) % std::size(zones)];
        const auto inside = zone->findChildren<QWidget*>();
        const auto first = std::find_if(inside.begin(), inside.end(), [](const QWidget* w) {
            return (w->focusPolicy() & Qt::TabFocus) && w->isVisible() && w->isEnabled();
        });
        if (first != inside.end()) {
            (*first)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::keepInsideScreens()
{
    const auto* seen = screen();
    if (!seen)
        return;
    const auto room = seen->availableGeometry();
    if (!room.intersects(geometry()))
        move(room.topLeft() + QPoint(24, 24));
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    applyLook();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!files_->mayQuit()) {
        event->ignore();
        return;
    }
    auto& p = *parts_;
    p.habits.setValue(u"window/geometry"_s, saveGeometry());
    p.listening.stop();
    p.workspace.jobs().stopAll();
    mustLeaveAtOnce_ = p.listening.mustLeaveAtOnce();
    event->accept();
}

}  // namespace lacquer
