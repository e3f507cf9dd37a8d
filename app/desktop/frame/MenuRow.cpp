// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/MenuRow.h"

#include "Actions.h"
#include "Habits.h"
#include "Workspace.h"
#include "frame/PageTabs.h"
#include "widgets/Icons.h"

#include <QApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

}  // namespace

MenuRow::MenuRow(Workspace& workspace, Actions& actions, Habits& habits, QWidget* parent)
    : QWidget(parent), workspace_(workspace), actions_(actions), habits_(habits), menus_(new QMenuBar(this)),
      tabs_(new PageTabs(this)), name_(new QLabel(this)), state_(new QLabel(this)), find_(new QPushButton(this)),
      clock_(new QTimer(this))
{
    menus_->setNativeMenuBar(false);
    menus_->setAccessibleName(tr("Menus"));
    name_->setTextFormat(Qt::PlainText);
    state_->setTextFormat(Qt::PlainText);
    name_->setAccessibleName(tr("Album"));
    find_->setText(tr("Find a command"));
    find_->setAccessibleName(tr("Find a command"));
    find_->setToolTip(actions.tooltip("edit.palette"));
    find_->setFocusPolicy(Qt::TabFocus);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* left = new QHBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(menus_, 1);
    auto* right = new QHBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->addStretch(1);
    right->addWidget(name_);
    right->addWidget(state_);
    right->addWidget(find_);
    row->addLayout(left, 1);
    row->addWidget(tabs_);
    row->addLayout(right, 1);

    fillMenus();
    connect(tabs_, &QTabBar::currentChanged, this, &MenuRow::pageChosen);
    connect(find_, &QPushButton::clicked, actions.action("edit.palette"), &QAction::trigger);
    connect(&workspace, &Workspace::stateChanged, this, &MenuRow::showState);
    connect(&workspace, &Workspace::changed, this, &MenuRow::showState);
    connect(&habits, &Habits::recentChanged, this, &MenuRow::fillRecent);
    connect(clock_, &QTimer::timeout, this, &MenuRow::showState);
    clock_->start(10'000);
    qApp->installEventFilter(this);
    applyTheme();
    showState();
}

void MenuRow::setPage(int page)
{
    const QSignalBlocker quiet(tabs_);
    tabs_->setCurrentIndex(page);
}

void MenuRow::fillMenus()
{
    QMenu* menus[] = {menus_->addMenu(tr("&File")),  menus_->addMenu(tr("&Edit")), menus_->addMenu(tr("&View")),
                      menus_->addMenu(tr("S&ong")),  menus_->addMenu(tr("&Chain")), menus_->addMenu(tr("&Play")),
                      menus_->addMenu(tr("&Deliver")), menus_->addMenu(tr("&Help"))};
    for (const auto& row : actionTable()) {
        QMenu* menu = menus[int(row.menu)];
        if (row.separatorBefore)
            menu->addSeparator();
        menu->addAction(actions_.action(row.id));
        if (std::string_view(row.id) == "file.open")
            recent_ = menu->addMenu(tr("Open recent"));
    }
    for (auto* menu : menus)
        menu->setToolTipsVisible(true);
    fillRecent();
}

void MenuRow::fillRecent()
{
    recent_->clear();
    for (const auto& project : habits_.recent()) {
        auto* action = recent_->addAction(QFileInfo(project).completeBaseName().replace(u'&', u"&&"_s));
        action->setToolTip(project);
        const bool there = QFileInfo::exists(project);
        action->setEnabled(there);
        if (!there)
            action->setText(tr("%1 (not there now)").arg(action->text()));
        connect(action, &QAction::triggered, this, [this, project] { Q_EMIT recentChosen(project); });
    }
    recent_->setEnabled(!recent_->isEmpty());
}

void MenuRow::showState()
{
    const auto& theme = Theme::of(this);
    name_->setText(QFontMetrics(name_->font()).elidedText(workspace_.name(), Qt::ElideRight, theme.px(190)));
    name_->setToolTip(workspace_.name().toHtmlEscaped());
    const auto now = QDateTime::currentSecsSinceEpoch();
    QString words;
    if (!workspace_.readOnlyReason().isEmpty())
        words = tr("to listen only");
    else if (!workspace_.document().isSaved())
        words = tr("not saved yet"), savedAt_ = 0;
    else if (workspace_.path().empty())
        words.clear();
    else {
        if (savedAt_ == 0)
            savedAt_ = now;
        const auto ago = now - savedAt_;
        words = ago < 60 ? tr("saved") : tr("saved %n min ago", nullptr, int(ago / 60));
    }
    state_->setText(words);
    state_->setToolTip(workspace_.readOnlyReason().toHtmlEscaped());
    state_->setVisible(!words.isEmpty());
}

void MenuRow::applyTheme()
{
    const auto& theme = Theme::of(this);
    setFixedHeight(theme.metrics.menuBar);
    menus_->setFont(theme.fonts.body);
    name_->setFont(theme.fonts.bodyStrong);
    state_->setFont(theme.fonts.label);
    find_->setFont(theme.fonts.label);
    find_->setIcon(QIcon(iconPixmap(u"search"_s, theme.textQuiet, theme.px(14), devicePixelRatioF())));
    find_->setFixedHeight(theme.metrics.button - theme.px(4));
    QPalette quiet = theme.palette();
    quiet.setColor(QPalette::WindowText, theme.textQuiet);
    state_->setPalette(quiet);
    auto* outer = qobject_cast<QHBoxLayout*>(layout());
    outer->itemAt(0)->layout()->setContentsMargins(theme.px(38), 0, 0, 0);
    auto* right = qobject_cast<QHBoxLayout*>(outer->itemAt(2)->layout());
    right->setContentsMargins(0, 0, theme.px(8), 0);
    right->setSpacing(theme.px(8));
}

void MenuRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange) {
        applyTheme();
        showState();
    }
    QWidget::changeEvent(event);
}

void MenuRow::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.ground);
    drawIcon(painter, QRectF(theme.px(10), 0, theme.px(22), height()), u"mark"_s, theme.signal, theme.px(22));
    painter.setPen(QPen(theme.groove, 0));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

bool MenuRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Control)
            tabs_->setDigitsLit(event->type() == QEvent::KeyPress);
    }
    if (event->type() == QEvent::ApplicationDeactivate)
        tabs_->setDigitsLit(false);
    return QWidget::eventFilter(watched, event);
}

}  // namespace lacquer
