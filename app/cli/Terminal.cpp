// SPDX-License-Identifier: GPL-3.0-or-later
#include "Terminal.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace lacquer {

namespace {

std::atomic<Progress*> stoppable{nullptr};
std::atomic<int> arrived{0};

void onSignal(int signal)
{
    if (arrived.exchange(signal) != 0)
        ::_exit(128 + signal);
    if (Progress* progress = stoppable.load())
        progress->cancel();
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    ::sigaction(signal, &action, nullptr);
}

bool isSet(const char* variable)
{
    const char* value = std::getenv(variable);
    return value && *value;
}

}  // namespace

void Terminal::protect()
{
    for (int descriptor = 0; descriptor <= 2; ++descriptor)
        if (::fcntl(descriptor, F_GETFD) < 0 && errno == EBADF) {
            // Opens the lowest free number, this one. Reading only: writing a result there must fail, not vanish.
            const int flags = descriptor == 2 ? O_WRONLY : O_RDONLY;
            if (::open("/dev/null", flags) < 0)
                ::_exit(74);
        }
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

void Terminal::stopOnSignals(Progress& progress)
{
    stoppable = &progress;
    handle(SIGINT, onSignal);
    handle(SIGTERM, onSignal);
}

int Terminal::lastSignal()
{
    return arrived;
}

bool Terminal::isTerminal(Stream stream)
{
    return ::isatty(int(stream)) == 1;
}

int Terminal::columns()
{
    winsize size{};
    return ::ioctl(2, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

bool Terminal::wantsColor(std::string_view option)
{
    if (option == "always" || option == "never")
        return option == "always";
    if (isSet("NO_COLOR"))
        return false;
    const char* force = std::getenv("CLICOLOR_FORCE");
    if (force && *force && std::string_view(force) != "0")
        return true;
    const char* terminal = std::getenv("TERM");
    return isTerminal(Stream::Errors) && terminal && std::string_view(terminal) != "dumb";
}

std::error_code Terminal::write(Stream stream, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(int(stream), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return {errno, std::generic_category()};
        bytes.remove_prefix(std::size_t(written));
    }
    return {};
}

}  // namespace lacquer
