// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"

#include "base/SystemError.h"
#include "base/Text.h"

namespace lacquer {

namespace {

constexpr std::size_t flushBytes = std::size_t(64) << 10;

}  // namespace

void Context::print(const QString& line)
{
    write(toUtf8(harmless(line)) + "\n");
}

void Context::write(std::string_view bytes)
{
    pending_ += bytes;
    if (pending_.size() >= flushBytes)
        flush();
}

void Context::printJson(const char* schema, const Json& members)
{
    Json object = Json::object();
    object["schema"] = schema;
    object.update(members);
    write(lacquer::printJson(object));
}

void Context::say(const QString& sentence)
{
    if (!isQuiet())
        (void)Terminal::write(Terminal::Stream::Errors, toUtf8(harmless(sentence)) + "\n");
}

void Context::sayDetail(const QString& sentence)
{
    if (invocation_.has("verbose"))
        say(sentence);
}

void Context::sayError(const QString& message)
{
    printError(invocation_.command().name, message, Terminal::wantsColor(invocation_.value("color").value_or("auto")));
}

Result<void> Context::finish()
{
    flush();
    if (!broken_)
        return {};
    if (broken_ == std::errc::broken_pipe)
        return Error{ErrorKind::InputOutput, {}};
    return Error{ErrorKind::InputOutput, Text::tr("cannot write the result to standard output: %1").arg(reason(broken_))};
}

void Context::flush()
{
    if (!broken_)
        broken_ = Terminal::write(Terminal::Stream::Output, pending_);
    pending_.clear();
}

void printError(const std::string& command, const QString& message, bool color)
{
    const std::string program = color ? "\x1b[1;31mlacquer-cli:\x1b[0m " : "lacquer-cli: ";
    const std::string prefix = program + (command.empty() ? "" : command + ": ");
    std::string text;
    for (const QString& line : message.split(QLatin1Char('\n')))
        text += prefix + toUtf8(harmless(line)) + "\n";
    (void)Terminal::write(Terminal::Stream::Errors, text);
}

}  // namespace lacquer
