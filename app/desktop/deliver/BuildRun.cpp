// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/BuildRun.h"

#include "Workspace.h"
#include "base/CacheFolder.h"
#include "base/SystemError.h"
#include "base/Text.h"
#include "delivery/Builder.h"
#include "i18n/EnglishHere.h"
#include "report/DeliveryPapers.h"
#include "widgets/Figures.h"

#include <QThread>
#include <QTime>

#include <cmath>

namespace lacquer {

namespace {

using namespace Qt::StringLiterals;

/// Before this there is too little to reckon with.
constexpr double leftAfterSeconds = 3;

QString loudness(const FileReading& reading)
{
    return BuildRun::tr("%1 LUFS, %2 dBTP").arg(figures(reading.integratedLufs, 1), figures(reading.truePeakDbtp, 2));
}

/// The builder's words, without the option of the command line they may name.
QString forTheWindow(const Error& error)
{
    if (error.kind != ErrorKind::CannotCreate || !error.message.contains(u"--force"_s))
        return error.message;
    const auto fact = error.message.left(error.message.lastIndexOf(u';'));
    return BuildRun::tr("%1. It stays as it is, and nothing was written. Choose another folder.").arg(fact);
}

}  // namespace

BuildRun::BuildRun(Workspace& workspace, QObject* parent) : QObject(parent), workspace_(workspace) {}

void BuildRun::start(const QStringList& names, const std::filesystem::path& target)
{
    if (running())
        return;
    names_ = names;
    target_ = target;
    album_ = workspace_.snapshot();
    outcome_ = std::make_shared<BuildOutcome>();
    failure_.clear();
    log_.clear();
    note(tr("Building %1 into '%2'").arg(names.join(u", "_s), shown(target)));

    BuildOptions options;
    options.target = target;
    // All of them is what a build without names makes: files of deliverables that are gone then go too.
    if (std::size_t(names.size()) != album_->deliverables.size())
        options.only = names;
    options.threads = std::max(1, QThread::idealThreadCount());
    options.cacheFolder = cacheFolder();
    options.papers = [](const Album& album, const Plan& plan, const std::filesystem::path& folder, const BuildOutcome& made, const Progress& progress) {
        const EnglishHere english;
        return deliveryPapers(album, plan, folder, made, progress);
    };
    state_ = State::Running;
    since_.start();
    job_ = workspace_.jobs().start(
        tr("Building"), Jobs::Kind::Asked,
        [album = album_, folder = workspace_.folder(), options, outcome = outcome_](Progress& progress) -> Result<void> {
            auto built = build(*album, folder, options, progress);
            if (!built)
                return built.error();
            *outcome = std::move(*built);
            return {};
        },
        this, [this](const Result<void>& result) { end(result); });
    Q_EMIT stateChanged();
}

void BuildRun::stop()
{
    if (state_ != State::Running)
        return;
    state_ = State::Stopping;
    note(tr("Asked to stop"));
    workspace_.jobs().stop(job_);
    Q_EMIT stateChanged();
}

void BuildRun::forget()
{
    if (running())
        return;
    state_ = State::Idle;
    outcome_ = std::make_shared<BuildOutcome>();
    log_.clear();
    Q_EMIT stateChanged();
}

double BuildRun::fraction() const
{
    return running() ? workspace_.jobs().fraction(job_) : state_ == State::Done ? 1.0 : 0.0;
}

double BuildRun::seconds() const
{
    return running() ? double(since_.elapsed()) / 1000 : tookSeconds_;
}

std::optional<double> BuildRun::secondsLeft() const
{
    const double part = fraction();
    if (!running() || seconds() < leftAfterSeconds || part < 0.02)
        return std::nullopt;
    return seconds() * (1 - part) / part;
}

void BuildRun::note(const QString& line)
{
    log_ << QTime::currentTime().toString(u"HH:mm:ss  "_s) + line;
}

void BuildRun::end(const Result<void>& result)
{
    tookSeconds_ = double(since_.elapsed()) / 1000;
    if (result) {
        state_ = State::Done;
        for (const DeliveredSet& set : outcome_->sets)
            for (const DeliveredFile& file : set.files)
                note(file.reused ? tr("%1: unchanged, still right; %2").arg(shown(file.path), loudness(file.reading))
                                 : tr("%1: written and read back; %2").arg(shown(file.path), loudness(file.reading)));
        for (const auto& path : outcome_->removed)
            note(tr("%1: removed, no longer part of the album").arg(shown(path)));
        for (const Problem& problem : outcome_->problems)
            if (problem.level != ProblemLevel::Note)
                note(problem.remedy.isEmpty() ? problem.message : tr("%1: %2").arg(problem.message, problem.remedy));
        note(tr("%1 parts worked out, %2 taken from what was kept").arg(outcome_->nodesRendered).arg(outcome_->nodesCached));
        note(tr("Everything was read back and found right, %1 s").arg(figures(tookSeconds_, 1)));
    } else if (result.error().kind == ErrorKind::Cancelled) {
        state_ = State::Stopped;
        note(tr("Stopped. The folder is as it was."));
    } else {
        state_ = State::Failed;
        failure_ = forTheWindow(result.error());
        note(failure_);
    }
    Q_EMIT stateChanged();
}

}  // namespace lacquer
