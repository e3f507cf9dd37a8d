// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/DeliverPage.h"

#include "Actions.h"
#include "Habits.h"
#include "Listening.h"
#include "Navigator.h"
#include "Workspace.h"
#include "base/Text.h"
#include "deliver/BuildFoot.h"
#include "deliver/BuildRun.h"
#include "deliver/DeliverableSettings.h"
#include "deliver/DeliverablesModel.h"
#include "deliver/DeliverablesPanel.h"
#include "deliver/DeliveryOutlook.h"
#include "deliver/ForecastPanel.h"
#include "deliver/PreflightPanel.h"
#include "deliver/SilentThings.h"
#include "frame/RowDelegate.h"

#include <QCryptographicHash>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

QString fromPath(const std::filesystem::path& path)
{
    return QFile::decodeName(path.c_str());
}

std::filesystem::path toPath(const QString& name)
{
    return QFile::encodeName(name).toStdString();
}

}  // namespace

DeliverPage::DeliverPage(const Desk& desk, QWidget* parent)
    : Page(parent), desk_(desk), outlook_(new DeliveryOutlook(desk.workspace, this)), run_(new BuildRun(desk.workspace, this)),
      deliverables_(new DeliverablesPanel(desk, *outlook_, *run_)), settings_(new DeliverableSettings(desk, *outlook_)),
      preflight_(new PreflightPanel(desk)), foot_(new BuildFoot(*run_, *outlook_, this)), below_(new QSplitter(Qt::Horizontal))
{
    auto* left = new QSplitter(Qt::Vertical);
    left->addWidget(preflight_);
    left->addWidget(new ForecastPanel(desk));
    left->setChildrenCollapsible(false);
    left->setStretchFactor(0, 1);
    left->setStretchFactor(1, 1);
    below_->addWidget(left);
    below_->addWidget(settings_);
    below_->setStretchFactor(0, 3);
    below_->setStretchFactor(1, 2);
    below_->setChildrenCollapsible(false);
    auto* upper = new QSplitter(Qt::Vertical, this);
    upper->addWidget(deliverables_);
    upper->addWidget(below_);
    upper->setStretchFactor(0, 2);
    upper->setStretchFactor(1, 3);
    upper->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(upper, 1);
    column->addWidget(foot_);

    connect(deliverables_, &DeliverablesPanel::rowChanged, settings_, &DeliverableSettings::setRow);
    connect(deliverables_, &DeliverablesPanel::opened, settings_, &DeliverableSettings::enter);
    connect(&deliverables_->model(), &DeliverablesModel::tickedChanged, this, [this] {
        desk_.habits.setValue(habit(u"unticked"_s), deliverables_->model().unticked());
        refresh();
    });
    connect(foot_, &BuildFoot::buildAsked, this, &DeliverPage::build);
    connect(foot_, &BuildFoot::ticked, &deliverables_->model(), &DeliverablesModel::refreshStates);
    connect(foot_, &BuildFoot::stopAsked, run_, &BuildRun::stop);
    connect(foot_, &BuildFoot::folderAsked, this, [this] { chooseFolder(false); });
    connect(foot_, &BuildFoot::openAsked, this, &DeliverPage::openFolder);
    connect(run_, &BuildRun::stateChanged, this, [this] {
        // The disk has changed too.
        outlook_->ask(desk_.workspace.snapshot(), target(), 0);
        refresh();
        // Here the foot says it; elsewhere one wants to know too.
        if (run_->state() == BuildRun::State::Done && !isVisible())
            desk_.workspace.tell(tr("The revision is built and checked, in %1.").arg(shown(run_->target())));
    });
    connect(outlook_, &DeliveryOutlook::changed, deliverables_, &DeliverablesPanel::refresh);
    connect(&desk.workspace, &Workspace::replaced, this, [this] {
        run_->forget();
        readHabits();
    });
    connect(&desk.workspace, &Workspace::changed, this, &DeliverPage::refresh);
    connect(&desk.workspace, &Workspace::stateChanged, this, [this] {
        if (habitsOf_ != habit({}))
            readHabits();
    });
    connect(&desk.navigator, &Navigator::fieldWanted, this, [this](int page, const QString& field) {
        if (page == int(PageNumber::Deliver)) {
            deliverables_->choose(field);
            settings_->enter();
        }
    });
    putOnPanel(this);
    takeCommands();
    readHabits();
    settings_->setRow(deliverables_->row());
}

void DeliverPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        putOnPanel(this);
    Page::changeEvent(event);
}

void DeliverPage::takeCommands()
{
    auto& actions = desk_.actions;
    actions.on("deliver.build", this, [this] {
        desk_.navigator.goTo(PageNumber::Deliver);
        build();
    });
    actions.on("deliver.folder", this, [this] { openFolder(); });
}

void DeliverPage::enter()
{
    desk_.actions.on("edit.rename", this, [this] { deliverables_->rename(); });
    refresh();
}

QString DeliverPage::habit(const QString& name) const
{
    const auto& path = desk_.workspace.path();
    if (path.empty())
        return u"deliver/unsaved/"_s + name;
    const auto project = QCryptographicHash::hash(QByteArray(path.c_str()), QCryptographicHash::Sha256).toHex().left(16);
    return u"deliver/%1/%2"_s.arg(QString::fromLatin1(project), name);
}

void DeliverPage::readHabits()
{
    habitsOf_ = habit({});
    // A project without a file is a new one every time.
    const bool saved = !desk_.workspace.path().empty();
    chosen_ = saved ? toPath(desk_.habits.value(habit(u"folder"_s)).toString()) : std::filesystem::path();
    deliverables_->model().setUnticked(saved ? desk_.habits.value(habit(u"unticked"_s)).toStringList() : QStringList());
    refresh();
}

std::filesystem::path DeliverPage::target() const
{
    if (!chosen_.empty())
        return chosen_;
    return desk_.workspace.path().empty() ? std::filesystem::path() : desk_.workspace.folder() / "delivery";
}

void DeliverPage::setTarget(const std::filesystem::path& folder)
{
    chosen_ = folder;
    if (!desk_.workspace.path().empty())
        desk_.habits.setValue(habit(u"folder"_s), fromPath(folder));
    refresh();
}

void DeliverPage::chooseFolder(bool thenBuild)
{
    auto* dialog = new QFileDialog(this, tr("Deliver into"), fromPath(target().empty() ? desk_.workspace.folder() : target().parent_path()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, thenBuild](const QString& folder) {
        setTarget(toPath(folder));
        if (thenBuild)
            build();
    });
    dialog->open();
}

void DeliverPage::build()
{
    if (run_->running())
        return;
    if (deliverables_->model().ticked().isEmpty()) {
        desk_.workspace.tell(tr("Nothing is ticked. Tick what is to be built."));
        return;
    }
    if (target().empty()) {
        chooseFolder(true);
        return;
    }
    const auto things = silentThings(desk_.workspace.album(), desk_.listening.soloed());
    if (things.isEmpty())
        startBuild();
    else
        askAboutSilence(things);
}

void DeliverPage::askAboutSilence(const QStringList& things)
{
    constexpr int mostNamed = 8;
    auto lines = things.mid(0, mostNamed);
    if (things.size() > mostNamed)
        lines << tr("and %n more", nullptr, int(things.size()) - mostNamed);
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Build"));
    box->setText(tr("%n thing(s) are bypassed, muted or soloed.", nullptr, int(things.size())));
    box->setInformativeText(lines.join(u'\n'));
    auto* go = box->addButton(tr("Build as it is"), QMessageBox::AcceptRole);
    auto* back = box->addButton(tr("Back"), QMessageBox::RejectRole);
    box->setDefaultButton(qobject_cast<QPushButton*>(back));
    box->setEscapeButton(back);
    connect(go, &QPushButton::clicked, this, &DeliverPage::startBuild);
    box->open();
}

void DeliverPage::startBuild()
{
    run_->start(deliverables_->model().ticked(), target());
}

void DeliverPage::refresh()
{
    deliverables_->refresh();
    foot_->setOrder(deliverables_->model().ticked(), int(desk_.workspace.album().deliverables.size()), target());
    outlook_->ask(desk_.workspace.snapshot(), target());
    std::error_code ignored;
    desk_.actions.setPossible("deliver.folder", !target().empty() && std::filesystem::is_directory(target(), ignored), tr("Nothing has been delivered yet."));
    desk_.actions.setPossible("deliver.build", !run_->running(), tr("A build is running."));
}

void DeliverPage::openFolder()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(fromPath(target()))))
        desk_.workspace.tell(tr("No program here opens folders. The delivery is in %1.").arg(shown(target())));
}

}  // namespace lacquer
