// SPDX-License-Identifier: GPL-3.0-or-later
#include "Keeper.h"

#include "Workspace.h"
#include "base/StateFolder.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

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
    close();
}

void Keeper::begin()
{
    close();
    journal_ = std::make_shared<Journal>(journalFolder(), workspace_.path(), workspace_.album(), workspace_.contentHash());
    closedClean_ = true;
}

void Keeper::close()
{
    if (!journal_)
        return;
    auto file = std::make_shared<std::filesystem::path>();
    post([clean = closedClean_, file](Journal& journal) {
        // What is saved needs no journal; the file of any other is there to be found.
        if (clean)
            journal.discard();
        else
            (void)journal.flush();
        *file = journal.file();
    });
    writer_.waitForDone();
    journal_.reset();
    if (std::exchange(leavesUnsaved_, false) && !file->empty()) {
        RecoverableWork left;
        left.journal = *file;
        (void)Recovery(journalFolder()).keepForThirtyDays(left);
    }
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

}  // namespace lacquer
