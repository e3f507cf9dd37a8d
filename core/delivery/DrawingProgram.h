// SPDX-License-Identifier: GPL-3.0-or-later
// DrawingProgram: lacquer-report, the program that draws reports and looks at pictures, so that nobody else needs a GUI library; and a
// picture that was made to bring a program down brings down only that one.
#pragma once

#include "base/Json.h"
#include "base/Progress.h"
#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace lacquer {

class DrawingProgram {
public:
    /// The one LACQUER_REPORT names in the environment; else the one beside this program, where a build tree has it, or in PATH.
    /// Unavailable with one sentence when there is none.
    [[nodiscard]] static Result<DrawingProgram> find();

    /// Sends one request (app/report/Request.h says which there are) and returns what the program wrote to standard output. Its own
    /// sentence is the error when it refuses; Failed when it crashes, Cancelled when it was stopped. It speaks the language of the
    /// request and looks at no locale, so that the same request gives the same bytes. Any thread; waits.
    [[nodiscard]] Result<QByteArray> ask(const Json& request, const Progress& progress) const;

private:
    explicit DrawingProgram(QString program) : program_(std::move(program)) {}

    QString program_;
};

}  // namespace lacquer
