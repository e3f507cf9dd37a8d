// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs: long work off the window's thread, each with a name, progress and a way to stop it.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <chrono>
#include <functional>
#include <map>
#include <memory>

namespace lacquer {

/// GUI thread; only the work itself runs elsewhere. Work takes snapshots by value and touches nothing of the window.
class Jobs : public QObject {
    Q_OBJECT

public:
    using Work = std::function<Result<void>(Progress&)>;
    using Done = std::function<void(const Result<void>&)>;

    enum class Kind {
        Asked,   ///< the user started it: shown, may be stopped
        Silent,  ///< overviews, measuring: shown as one lamp, stopped when no longer wanted
    };

    struct State {
        int id = 0;
        QString name;
        Kind kind = Kind::Silent;
        double fraction = 0;
        std::chrono::steady_clock::time_point since;
    };

    explicit Jobs(QObject* parent = nullptr);
    /// Cancels everything and waits for at most a second.
    ~Jobs() override;

    /// Starts work; `done` is called on the GUI thread unless `owner` is gone by then. Returns the job's number.
    int start(const QString& name, Kind kind, Work work, QObject* owner, Done done);
    /// Asks a job to stop; its `done` is still called, with Cancelled.
    void stop(int id);
    void stopAll();

    [[nodiscard]] std::vector<State> running() const;
    [[nodiscard]] bool isRunning(int id) const { return jobs_.contains(id); }
    [[nodiscard]] double fraction(int id) const;
    /// True while something the user asked for is running.
    [[nodiscard]] bool busy() const;

Q_SIGNALS:
    /// A job began or ended; progress is asked for.
    void changed();

private:
    struct Running {
        QString name;
        Kind kind;
        std::shared_ptr<Progress> progress;
        std::chrono::steady_clock::time_point since;
    };

    std::map<int, Running> jobs_;
    int next_ = 1;
    std::unique_ptr<QThreadPool> asked_;
    std::unique_ptr<QThreadPool> silent_;
};

}  // namespace lacquer
