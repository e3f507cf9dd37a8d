// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/DrawingProgram.h"

#include "base/Text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace lacquer {

namespace {

constexpr int lookMilliseconds = 100;

/// The program's exit codes are those of all our programs (sysexits.h).
ErrorKind kindOf(int code)
{
    switch (code) {
    case 2: return ErrorKind::Usage;
    case 65: return ErrorKind::BadData;
    case 66: return ErrorKind::Missing;
    case 73: return ErrorKind::CannotCreate;
    case 74: return ErrorKind::InputOutput;
    case 77: return ErrorKind::Permission;
    default: return ErrorKind::Failed;
    }
}

/// Of "lacquer-report: sentence" the sentence.
QString sentenceOf(const QByteArray& spoken)
{
    const QString text = QString::fromUtf8(spoken).trimmed();
    const QString name = QStringLiteral("lacquer-report: ");
    return harmless(text.startsWith(name) ? text.mid(name.size()) : text);
}

}  // namespace

Result<DrawingProgram> DrawingProgram::find()
{
    const QString name = QStringLiteral("lacquer-report");
    QString program = qEnvironmentVariable("LACQUER_REPORT");
    if (!program.isEmpty() && QFileInfo(program).isExecutable())
        return DrawingProgram(program);
    if (program.isEmpty()) {
        const QString here = QCoreApplication::applicationDirPath();
        program = QStandardPaths::findExecutable(name, {here, here + QStringLiteral("/../report"), here + QStringLiteral("/../../app/report")});
        if (program.isEmpty())
            program = QStandardPaths::findExecutable(name);
        if (!program.isEmpty())
            return DrawingProgram(program);
    }
    return Error{ErrorKind::Unavailable,
                 Text::tr("the program 'lacquer-report', which draws PDF and scales covers, is not beside this one; install it")};
}

Result<QByteArray> DrawingProgram::ask(const Json& request, const Progress& progress) const
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"LANG", "LANGUAGE", "LC_MESSAGES", "LC_NUMERIC", "LC_CTYPE"})
        environment.remove(QString::fromLatin1(name));
    // Fonts are chosen by it, too.
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    child.setProcessEnvironment(environment);
    child.start(program_, {});
    child.write(QByteArray::fromStdString(request.dump()));
    child.closeWriteChannel();
    while (!child.waitForFinished(lookMilliseconds) && child.state() != QProcess::NotRunning)
        if (progress.cancelled()) {
            child.kill();
            child.waitForFinished(-1);
            return Progress::cancelledError();
        }
    if (child.error() == QProcess::FailedToStart)
        return Error{ErrorKind::Unavailable, Text::tr("'%1' cannot be started; install lacquer-report again").arg(harmless(program_))};
    if (child.exitStatus() != QProcess::NormalExit)
        return Error{ErrorKind::Failed, Text::tr("'lacquer-report' has crashed")};
    if (child.exitCode() != 0)
        return Error{kindOf(child.exitCode()), sentenceOf(child.readAllStandardError())};
    return child.readAllStandardOutput();
}

}  // namespace lacquer
