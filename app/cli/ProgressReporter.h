// SPDX-License-Identifier: GPL-3.0-or-later
// ProgressReporter: shows on standard error how far long work is, and how long it will take.
#pragma once

#include "Context.h"

#include <QString>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace lacquer {

/// Reports from construction to destruction, on a thread of its own: a bar on a terminal, else a line every 10 s, or with
/// --progress=json one object a second; nothing with --quiet or --progress=none. Work that ends sooner shows nothing.
class ProgressReporter {
public:
    ProgressReporter(Context& context, const QString& what);
    ~ProgressReporter();
    ProgressReporter(const ProgressReporter&) = delete;
    ProgressReporter& operator=(const ProgressReporter&) = delete;

private:
    enum class Form { None, Bar, Lines, Objects };
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] static Form formFor(const Context& context);
    void run();
    void show();
    [[nodiscard]] std::string bar(double fraction, double left) const;

    Context& context_;
    QString what_;
    Form form_;
    Clock::time_point start_ = Clock::now();
    bool drawn_ = false;
    bool ended_ = false;
    std::mutex mutex_;
    std::condition_variable end_;
    std::thread thread_;
};

/// "1:05 left" or "2:10:00 left" from seconds; empty for what cannot be known yet.
[[nodiscard]] QString shownTimeLeft(double seconds);

}  // namespace lacquer
