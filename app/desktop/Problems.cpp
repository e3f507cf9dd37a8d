// SPDX-License-Identifier: GPL-3.0-or-later
#include "Problems.h"

#include "Workspace.h"

#include <QRegularExpression>

#include <algorithm>

namespace lacquer {

Problems::Problems(Workspace& workspace, QObject* parent) : QObject(parent), workspace_(workspace)
{
    settle_.setSingleShot(true);
    settle_.setInterval(700);
    connect(&settle_, &QTimer::timeout, this, [this] { examine(); });
    connect(&workspace, &Workspace::changed, this, [this] {
        fresh_ = false;
        settle_.start();
    });
}

int Problems::count(ProblemLevel level) const
{
    return int(std::count_if(list_.begin(), list_.end(), [level](const Problem& p) { return p.level == level; }));
}

void Problems::refresh()
{
    settle_.stop();
    examine();
}

void Problems::examine(SourceLooking::How how)
{
    auto& jobs = workspace_.jobs();
    jobs.stop(job_);
    auto found = std::make_shared<PreflightReport>();
    job_ = jobs.start(
        how == SourceLooking::How::Always ? tr("Looking at what came in") : tr("Checking"), Jobs::Kind::Silent,
        [album = workspace_.snapshot(), folder = workspace_.folder(), found, hashes = hashes_, how](Progress& progress) -> Result<void> {
            PreflightOptions options;
            options.memory = hashes.get();
            options.looking = {how, IngestCache::defaultFolder()};
            auto report = preflight(*album, folder, options, progress);
            if (!report)
                return report.error();
            *found = std::move(*report);
            return {};
        },
        this,
        [this, found, how, album = workspace_.snapshot()](const Result<void>& result) {
            if (!result || *album != workspace_.album())
                return;
            list_ = std::move(found->problems);
            fresh_ = true;
            Q_EMIT changed();
            if (!found->complete && how != SourceLooking::How::Always)
                examine(SourceLooking::How::Always);
        });
}

std::optional<std::size_t> Problems::songOf(const Problem& problem)
{
    static const QRegularExpression key(QStringLiteral("^songs\\[(\\d+)\\]"));
    const auto match = key.match(problem.where);
    const auto number = match.hasMatch() ? match.captured(1).toULongLong() : 0ULL;
    return number > 0 ? std::optional<std::size_t>(number - 1) : std::nullopt;
}

}  // namespace lacquer
