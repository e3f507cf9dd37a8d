// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgressReporter.h"

#include "base/Text.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

constexpr double unknownTime = -1;

/// From what is done, once there is something to judge by.
double secondsLeft(double fraction, double elapsed)
{
    return fraction > 0.005 && elapsed > 2 ? elapsed * (1 - fraction) / fraction : unknownTime;
}

}  // namespace

QString shownTimeLeft(double seconds)
{
    if (seconds < 0)
        return {};
    const auto whole = std::int64_t(std::ceil(seconds));
    const auto two = [](std::int64_t n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    const QString time = whole >= 3600 ? QStringLiteral("%1:%2:%3").arg(whole / 3600).arg(two(whole / 60 % 60), two(whole % 60))
                                       : QStringLiteral("%1:%2").arg(whole / 60).arg(two(whole % 60));
    return Text::tr("%1 left").arg(time);
}

ProgressReporter::ProgressReporter(Context& context, const QString& what)
    : context_(context), what_(what), form_(formFor(context))
{
    if (form_ != Form::None)
        thread_ = std::thread([this] { run(); });
}

ProgressReporter::~ProgressReporter()
{
    {
        const std::lock_guard lock(mutex_);
        ended_ = true;
    }
    end_.notify_all();
    if (thread_.joinable())
        thread_.join();
    if (drawn_ && form_ == Form::Bar)
        (void)Terminal::write(Terminal::Stream::Errors, "\r\x1b[K");
}

ProgressReporter::Form ProgressReporter::formFor(const Context& context)
{
    const std::string how = context.invocation().value("progress").value_or("auto");
    if (how == "json")
        return Form::Objects;
    if (how == "none" || context.isQuiet())
        return Form::None;
    return Terminal::isTerminal(Terminal::Stream::Errors) ? Form::Bar : Form::Lines;
}

void ProgressReporter::run()
{
    const auto interval = form_ == Form::Bar    ? std::chrono::milliseconds(250)
                          : form_ == Form::Objects ? std::chrono::milliseconds(1000)
                                                : std::chrono::milliseconds(10'000);
    std::unique_lock lock(mutex_);
    while (!end_.wait_for(lock, interval, [this] { return ended_; }))
        show();
}

void ProgressReporter::show()
{
    const double fraction = context_.progress().fraction();
    const double elapsed = std::chrono::duration<double>(Clock::now() - start_).count();
    const double left = secondsLeft(fraction, elapsed);
    drawn_ = true;
    std::string text;
    if (form_ == Form::Bar) {
        text = bar(fraction, left);
    } else if (form_ == Form::Lines) {
        text = toUtf8(QStringLiteral("%1: %2 % %3").arg(what_).arg(int(fraction * 100)).arg(shownTimeLeft(left)).trimmed()) + "\n";
    } else {
        Json json = Json::object();
        json["schema"] = "lacquer.progress/1";
        json["what"] = toUtf8(what_);
        json["fraction"] = fraction;
        json["secondsElapsed"] = elapsed;
        json["secondsLeft"] = left < 0 ? Json() : Json(left);
        text = json.dump() + "\n";
    }
    (void)Terminal::write(Terminal::Stream::Errors, text);
}

std::string ProgressReporter::bar(double fraction, double left) const
{
    const std::string front = toUtf8(what_) + " [";
    const std::string back =
        "] " + toUtf8(QStringLiteral("%1 % %2").arg(int(fraction * 100), 3).arg(shownTimeLeft(left)));
    const int room = std::clamp(Terminal::columns() - int(what_.size()) - int(back.size()) - 4, 5, 40);
    const int full = int(fraction * room);
    return "\r" + front + std::string(std::size_t(full), '#') + std::string(std::size_t(room - full), ' ') + back + "\x1b[K";
}

}  // namespace lacquer
