// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRun.h"

#include "support/Signals.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <cmath>

namespace lacquer::test {

Json CliRun::json() const
{
    auto parsed = parseJson({out.constData(), std::size_t(out.size())});
    return parsed && parsed->is_object() ? *parsed : Json();
}

QString cliProgram()
{
    return qEnvironmentVariable("LACQUER_CLI");
}

CliFolder::CliFolder()
{
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("XDG_STATE_HOME"), folder_.filePath(QStringLiteral("state")));
    environment.insert(QStringLiteral("cli"), cliProgram());
    QDir(folder_.path()).mkdir(QStringLiteral("album"));
}

CliFolder::~CliFolder()
{
    // Qt cannot name all the files some tests make.
    std::error_code ignored;
    std::filesystem::remove_all(file(""), ignored);
}

CliRun CliFolder::run(const QStringList& words) const
{
    return start(cliProgram(), words);
}

CliRun CliFolder::shell(const QString& script) const
{
    return start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script});
}

CliRun CliFolder::start(const QString& program, const QStringList& words) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder_.path());
    process.start(program, words);
    process.closeWriteChannel();
    CliRun run;
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return run;
    }
    run.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128 + process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

std::filesystem::path CliFolder::file(const std::string& name) const
{
    return std::filesystem::path(folder_.path().toStdString()) / name;
}

QByteArray CliFolder::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CliFolder::write(const QString& name, const QByteArray& bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
}

void CliFolder::writeWave(const QString& name, double seconds, int rateHz, int seed) const
{
    const auto frames = int(std::lround(seconds * rateHz));
    QByteArray bytes;
    const auto add = [&](std::uint32_t value, int count) {
        for (int i = 0; i < count; ++i)
            bytes.append(char(value >> (8 * i)));
    };
    const auto data = std::uint32_t(frames) * 4;
    bytes.append("RIFF");
    add(36 + data, 4);
    bytes.append("WAVEfmt ");
    add(16, 4);
    add(1, 2);
    add(2, 2);
    add(std::uint32_t(rateHz), 4);
    add(std::uint32_t(rateHz) * 4, 4);
    add(4, 2);
    add(16, 2);
    bytes.append("data");
    add(data, 4);
    // Long files repeat themselves: making noise takes longer than writing it.
    QByteArray sound;
    std::swap(bytes, sound);
    for (const double sample : noise(std::uint64_t(seed), std::min(frames, 5 * rateHz) * 2, 0.1))
        add(std::uint32_t(std::uint16_t(std::int16_t(std::lround(sample * 32767)))), 2);
    std::swap(bytes, sound);
    while (bytes.size() < 44 + qsizetype(data))
        bytes.append(sound.left(44 + qsizetype(data) - bytes.size()));
    write(name, bytes);
}

}  // namespace lacquer::test
