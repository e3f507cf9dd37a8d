// SPDX-License-Identifier: GPL-3.0-or-later
#include "Keeper.h"

#include "Workspace.h"
#include "base/StateFolder.h"

#include <QCoreApplication>
#include <QPointer>

namespace lacquer {

namespace {

std::filesystem::path journalFolder()
{
    const auto state = stateFolder();
    return state ? *state / "journal" : std::filesystem::temp_directory_path() / "lacquer-journal";
}

}  // namespace

Keeper::Keeper(Workspace& workspace, QObject* parent) : QObject(parent), workspace_(workspace)
{
    writer_.setMaxThreadCount(1);
    flush_.setInterval(1500);
    connect(&flush_, &QTimer::timeout, this, [this] {
        if (dirty_)
            post([](Journal& journal) { (void)journal.flush(); });
        dirty_ = false;
    });
    flush_.start();
    connect(&workspace, &Workspace::replaced, this, &Keeper::begin);
    connect(&workspace, &Workspace::changed, this, &Keeper::note);
    connect(&workspace, &Workspace::wasSaved, this, [this] {
        post([project = workspace_.path(), album = workspace_.snapshot(), hash = workspace_.contentHash()](Journal& journal) {
            journal.startAnew(project, *album, hash);
        });
    });
    begin();
}

Keeper::~Keeper()
{
    post([](Journal& journal) { (void)journal.flush(); });
    writer_.waitForDone();
}

void Keeper::begin()
{
    closeNow();
    journal_ = std::make_shared<Journal>(journalFolder(), workspace_.path(), workspace_.album(), workspace_.contentHash());
}

void Keeper::closeNow()
{
    // Letting go of a journal leaves its file to be found; only what is saved needs none.
    if (journal_ && closedClean_)
        post([](Journal& journal) { journal.discard(); });
    writer_.waitForDone();
    journal_.reset();
}

void Keeper::note()
{
    closedClean_ = workspace_.document().isSaved();
    dirty_ = true;
    const QPointer<Keeper> self(this);
    const auto name = workspace_.document().canUndo() ? workspace_.document().undoName() : tr("Undo");
    post([self, album = workspace_.snapshot(), name](Journal& journal) {
        const auto noted = journal.append(*album, name);
        const auto sentence = noted ? QString() : noted.error().message;
        QMetaObject::invokeMethod(
            qApp,
            [self, sentence] {
                if (!self)
                    return;
                if (!sentence.isEmpty() && !self->told_)
                    Q_EMIT self->failed(sentence);
                self->told_ = !sentence.isEmpty();
            },
            Qt::QueuedConnection);
    });
}

void Keeper::post(std::function<void(Journal&)> deed)
{
    if (journal_)
        writer_.start([journal = journal_, deed = std::move(deed)] { deed(*journal); });
}

RecoverySearch Keeper::find()
{
    Recovery recovery(journalFolder());
    recovery.removeExpired();
    return recovery.find();
}

void Keeper::bringBack(const RecoverableWork& work)
{
    workspace_.recover(work.newer.album, work.projectGone ? std::filesystem::path() : work.project, work.newer.album.id);
    // The recovered work is in a journal of its own before the old one goes.
    post([](Journal& journal) { (void)journal.flush(); });
    writer_.waitForDone();
    setAside(work);
}

void Keeper::setAside(const RecoverableWork& work)
{
    (void)Recovery(journalFolder()).keepForThirtyDays(work);
}

void Keeper::leaveUnsaved()
{
    // A journal that nobody holds would be offered at the next start; the user has said no, so it goes where it can be
    // fetched from for 30 days.
    post([](Journal& journal) { (void)journal.flush(); });
    writer_.waitForDone();
    journal_.reset();
    closedClean_ = true;
    for (const auto& work : find().work)
        if (work.newer.album.id == workspace_.album().id && work.project == workspace_.path())
            setAside(work);
}

}  // namespace lacquer
