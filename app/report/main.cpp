// SPDX-License-Identifier: GPL-3.0-or-later
#include "Answer.h"
#include "Request.h"
#include "base/Text.h"
#include "base/Version.h"
#include "i18n/Translations.h"

#include <QGuiApplication>
#include <QHashFunctions>
#include <QLocale>

#include <clocale>
#include <cstdio>
#include <string>

using namespace lacquer;

namespace {

/// Requests are small; whoever sends more than this is no part of Lacquer.
constexpr std::size_t longestRequest = 64 * 1024 * 1024;

std::string standardInput()
{
    std::string bytes;
    char buffer[65536];
    for (std::size_t count; (count = std::fread(buffer, 1, sizeof buffer, stdin)) > 0 && bytes.size() <= longestRequest;)
        bytes.append(buffer, count);
    return bytes;
}

int failed(const Error& error)
{
    std::fprintf(stderr, "lacquer-report: %s\n", toUtf8(harmless(error.message)).c_str());
    return exitStatus(error.kind);
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc > 1) {
        const std::string word = argv[1];
        const bool help = word == "--help" || word == "-h";
        if (word == "--version")
            std::printf("lacquer-report %s\n", lacquerVersion().c_str());
        else
            std::fputs("usage: lacquer-report <REQUEST.json\nDraws reports and scales covers for lacquer-cli; see "
                       "app/report/Request.h.\n", help ? stdout : stderr);
        return help || word == "--version" ? 0 : 2;
    }
    // Neither a display nor a seat, and the same order of everything in every run.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    int one = 1;
    char name[] = "lacquer-report";
    char* names[] = {name, nullptr};
    QGuiApplication application(one, names);
    std::setlocale(LC_NUMERIC, "C");
    const auto request = readRequest(standardInput());
    installTranslations(application, request && !request->language.isEmpty() ? QLocale(request->language) : QLocale::system());
    if (!request)
        return failed(request.error());
    const auto bytes = answer(*request);
    if (!bytes)
        return failed(bytes.error());
    if (const auto done = deliver(*request, *bytes); !done)
        return failed(done.error());
    if (!isSpoken(*request))
        return 0;
    const bool written = std::fwrite(bytes->constData(), 1, std::size_t(bytes->size()), stdout) == std::size_t(bytes->size());
    if (!written || std::fflush(stdout) != 0)
        return failed({ErrorKind::InputOutput, Text::tr("Standard output cannot be written.")});
    return 0;
}
