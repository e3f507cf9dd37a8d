// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real lacquer-cli in a folder of its own, the way a script would.
#pragma once

#include "base/Json.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <filesystem>
#include <string>

namespace lacquer::test {

/// What a run left behind.
struct CliRun {
    int code = -1;      ///< exit code; 128 + signal after a crash
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QString text() const { return QString::fromUtf8(out); }
    [[nodiscard]] QString errors() const { return QString::fromUtf8(err); }
    /// stdout as one JSON object; null when it is anything else.
    [[nodiscard]] Json json() const;
};

/// A temporary folder with a state directory of its own, in which commands run without display and home.
class CliFolder {
public:
    CliFolder();
    ~CliFolder();

    /// Runs `lacquer-cli words…` in the folder.
    [[nodiscard]] CliRun run(const QStringList& words) const;
    /// Runs a shell script with "$cli" set, for redirections and signals.
    [[nodiscard]] CliRun shell(const QString& script) const;

    [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
    [[nodiscard]] std::filesystem::path file(const std::string& name) const;
    /// Bytes of a file; empty when there is none.
    [[nodiscard]] QByteArray read(const QString& name) const;
    void write(const QString& name, const QByteArray& bytes) const;
    /// A 16-bit stereo WAV of a seeded noise, at -20 dBFS, made byte by byte.
    void writeWave(const QString& name, double seconds, int rateHz = 44100, int seed = 1) const;

    QProcessEnvironment environment;

private:
    [[nodiscard]] CliRun start(const QString& program, const QStringList& words) const;

    QTemporaryDir folder_;
};

/// The program under test.
[[nodiscard]] QString cliProgram();

}  // namespace lacquer::test
