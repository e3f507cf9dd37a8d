// SPDX-License-Identifier: GPL-3.0-or-later
// Context: what a running command is given: its words, where results go, where messages go, and the way to stop it.
#pragma once

#include "Invocation.h"
#include "Terminal.h"
#include "base/Json.h"
#include "base/Progress.h"

#include <QString>

#include <string>

namespace lacquer {

/// One per run. Results go to standard output and nothing else does; messages go to standard error.
class Context {
public:
    Context(Invocation invocation, Progress& progress) : invocation_(std::move(invocation)), progress_(progress) {}

    [[nodiscard]] const Invocation& invocation() const { return invocation_; }
    [[nodiscard]] Progress& progress() { return progress_; }
    [[nodiscard]] bool wantsJson() const { return invocation_.has("json"); }
    [[nodiscard]] bool isQuiet() const { return invocation_.has("quiet"); }

    /// One line of result, made harmless for a terminal.
    void print(const QString& line);
    /// Result bytes as they are.
    void write(std::string_view bytes);
    /// The one object of --json; `schema` is put first.
    void printJson(const char* schema, const Json& members);

    /// Tells what happens on standard error, unless --quiet; details only with -v.
    void say(const QString& sentence);
    void sayDetail(const QString& sentence);
    /// The form of every error: "lacquer-cli: COMMAND: sentence", one per line of the message.
    void sayError(const QString& message);

    /// Writes what is left of the result. InputOutput when some of it could not be written; its message is empty when the
    /// reader of a pipe has simply gone.
    [[nodiscard]] Result<void> finish();

private:
    void flush();

    Invocation invocation_;
    Progress& progress_;
    std::string pending_;
    std::error_code broken_;
};

/// "lacquer-cli: COMMAND: sentence" on standard error, in colour where wanted; an empty command is left out.
void printError(const std::string& command, const QString& message, bool color);

}  // namespace lacquer
