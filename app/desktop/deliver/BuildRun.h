// SPDX-License-Identifier: GPL-3.0-or-later
// BuildRun: one build at a time, from the order to what came of it, with everything that can be said about it.
#pragma once

#include "base/Result.h"
#include "delivery/BuildOutcome.h"
#include "model/Album.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>

#include <filesystem>
#include <memory>
#include <optional>

namespace lacquer {

class Workspace;

/// GUI thread; the build itself is a job on a snapshot of the album, so editing goes on.
class BuildRun : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Running, Stopping, Done, Stopped, Failed };

    explicit BuildRun(Workspace& workspace, QObject* parent = nullptr);

    /// Builds these deliverables into the folder; nothing happens while one runs.
    void start(const QStringList& names, const std::filesystem::path& target);
    /// Ends it; the folder stays as it was.
    void stop();
    /// Another project: what was said about the old one goes.
    void forget();

    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] bool running() const { return state_ == State::Running || state_ == State::Stopping; }
    /// 0…1
    [[nodiscard]] double fraction() const;
    [[nodiscard]] double seconds() const;
    /// Seconds left, once it can be told: after three seconds.
    [[nodiscard]] std::optional<double> secondsLeft() const;
    [[nodiscard]] const QStringList& names() const { return names_; }
    [[nodiscard]] const std::filesystem::path& target() const { return target_; }
    /// After Done.
    [[nodiscard]] const BuildOutcome& outcome() const { return *outcome_; }
    /// The album it was made of.
    [[nodiscard]] std::shared_ptr<const Album> album() const { return album_; }
    /// After Failed: one sentence with its remedy.
    [[nodiscard]] const QString& failure() const { return failure_; }
    /// What happened, line by line.
    [[nodiscard]] const QStringList& log() const { return log_; }

Q_SIGNALS:
    void stateChanged();

private:
    void end(const Result<void>& result);
    void note(const QString& line);

    Workspace& workspace_;
    State state_ = State::Idle;
    int job_ = 0;
    QElapsedTimer since_;
    double tookSeconds_ = 0;
    QStringList names_;
    std::filesystem::path target_;
    std::shared_ptr<const Album> album_;
    std::shared_ptr<BuildOutcome> outcome_ = std::make_shared<BuildOutcome>();
    QString failure_;
    QStringList log_;
};

}  // namespace lacquer
