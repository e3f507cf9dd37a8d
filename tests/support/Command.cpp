// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Command.h"

#include <QProcess>

#include <algorithm>
#include <fstream>
#include <sstream>

#include <stdlib.h>
#include <unistd.h>

namespace lacquer::test {

namespace fs = std::filesystem;

QString Outcome::text() const
{
    return QStringLiteral("exit %1, signal %2, '%3'")
        .arg(QString::number(exitCode), QString::number(signal), errors.trimmed());
}

Command& Command::with(const std::string& variable, const std::string& value)
{
    variables_[variable] = value;
    return *this;
}

Command& Command::withShim(const fs::path& log)
{
    log_ = log;
    variables_["LD_PRELOAD"] = LACQUER_FAULTSHIM;
    variables_["FAULT_LOG"] = log;
    variables_["ASAN_OPTIONS"] = "verify_asan_link_order=0:detect_leaks=0";
    return *this;
}

Command& Command::asOrdinaryUser()
{
    if (::geteuid() == 0)
        prefix_ = {"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"};
    return *this;
}

Command& Command::withFileSizeLimit(long bytes)
{
    prefix_ = {"prlimit", "--fsize=" + std::to_string(bytes), "--"};
    return *this;
}

QStringList Command::line(const fs::path& directory) const
{
    QStringList line;
    for (const auto& part : prefix_)
        line << QString::fromStdString(part);
    for (const auto& part : arguments_)
        line << QString::fromStdString(part).replace(QLatin1String("{}"), QString::fromStdString(directory));
    return line;
}

QProcessEnvironment Command::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& [variable, value] : variables_)
        environment.insert(QString::fromStdString(variable), QString::fromStdString(value));
    return environment;
}

Outcome Command::run(const fs::path& directory, int seconds) const
{
    QStringList words = line(directory);
    if (!log_.empty())
        fs::remove(log_);

    QProcess process;
    process.setProcessEnvironment(environment());
    const QString program = words.takeFirst();
    process.start(program, words);
    Outcome outcome;
    if (!process.waitForFinished(seconds * 1000)) {
        process.kill();
        process.waitForFinished();
        outcome.errors = QStringLiteral("did not start or did not end: ") + process.errorString();
        return outcome;
    }
    if (process.exitStatus() == QProcess::NormalExit)
        outcome.exitCode = process.exitCode();
    else
        outcome.signal = process.exitCode();
    outcome.output = QString::fromUtf8(process.readAllStandardOutput());
    outcome.errors = QString::fromUtf8(process.readAllStandardError());
    std::ifstream log(log_);
    for (std::string entry; !log_.empty() && std::getline(log, entry);)
        for (const char* what : {"\tfail\t", "\tshort\t", "\tkill\t"})
            outcome.strikes += entry.find(what) != std::string::npos;
    return outcome;
}

fs::path fastDirectory()
{
    const bool memory = ::access("/dev/shm", W_OK | X_OK) == 0;
    std::string name = (memory ? fs::path("/dev/shm") : fs::temp_directory_path()) / "lacquer-test-XXXXXX";
    if (!::mkdtemp(name.data()))
        qFatal("no temporary directory");
    return fs::canonical(name);
}

std::string contentOf(const fs::path& path)
{
    std::ostringstream out;
    out << std::ifstream(path, std::ios::binary).rdbuf();
    return std::move(out).str();
}

void putContent(const fs::path& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

std::vector<std::string> namesIn(const fs::path& directory)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(directory))
        names.push_back(entry.path().filename());
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace lacquer::test
