// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Child.h"

#include "base/Text.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace lacquer::test {

Ran run(const QString& program, const QStringList& arguments, const QByteArray& input, const QStringList& withoutVariables)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : withoutVariables)
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForStarted())
        qFatal("%s cannot be started", qPrintable(program));
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        qFatal("%s does not end", qPrintable(program));
    Ran ran;
    ran.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ran.out = process.readAllStandardOutput();
    ran.error = QString::fromUtf8(process.readAllStandardError());
    return ran;
}

Ran runReport(const Json& request)
{
    return run(QStringLiteral(LACQUER_REPORT), {}, QByteArray::fromStdString(printJson(request)),
               {QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY"), QStringLiteral("QT_QPA_PLATFORM"),
                QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("XDG_RUNTIME_DIR")});
}

Json reportRequest(const Json& report, const char* format, const QString& out, const char* language)
{
    return Json{{"schema", "lacquer.report-request/1"}, {"do", "report"}, {"format", format}, {"language", language},
                {"out", toUtf8(out)}, {"report", report}};
}

}  // namespace lacquer::test
