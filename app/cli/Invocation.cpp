// SPDX-License-Identifier: GPL-3.0-or-later
#include "Invocation.h"

#include "Commands.h"
#include "base/Text.h"
#include "model/NearestName.h"

#include <QStringList>

#include <algorithm>

namespace lacquer {

namespace {

Error usage(const QString& sentence)
{
    return {ErrorKind::Usage, sentence};
}

QString shownWord(const std::string& word)
{
    return harmless(fromUtf8(word));
}

/// -3, -0.5 and -.5 are numbers, not options.
bool isNegativeNumber(const std::string& word)
{
    return word.size() > 1 && word[0] == '-' && (word[1] == '.' || (word[1] >= '0' && word[1] <= '9'));
}

Result<QString> asText(const std::string& bytes)
{
    const QString text = fromUtf8(bytes);
    if (toUtf8(text) != bytes)
        return usage(Text::tr("'%1' is not UTF-8 text").arg(harmless(text)));
    return text;
}

QStringList optionNames(const Command& command)
{
    QStringList names;
    for (const Option& option : command.options)
        names << QStringLiteral("--") + QString::fromLatin1(option.name);
    for (const Option& option : commonOptions())
        names << QStringLiteral("--") + QString::fromLatin1(option.name);
    return names;
}

const Option* findLetter(const Command& command, char letter)
{
    const auto fits = [&](const Option& option) { return option.letter == letter; };
    if (const auto own = std::find_if(command.options.begin(), command.options.end(), fits); own != command.options.end())
        return &*own;
    const auto common = commonOptions();
    const auto found = std::find_if(common.begin(), common.end(), fits);
    return found == common.end() ? nullptr : &*found;
}

Result<void> checkChoice(const Option& option, const std::string& value)
{
    if (option.choices.empty() || std::any_of(option.choices.begin(), option.choices.end(),
                                              [&](const char* choice) { return value == choice; }))
        return {};
    QStringList choices;
    for (const char* choice : option.choices)
        choices << QString::fromLatin1(choice);
    return usage(Text::tr("--%1 must be one of %2%3").arg(QString::fromLatin1(option.name), choices.join(QStringLiteral(", ")),
                                                         didYouMean(fromUtf8(value), choices)));
}

}  // namespace

Result<Invocation> Invocation::read(const Command& command, const std::vector<std::string>& words)
{
    Invocation invocation;
    invocation.command_ = &command;
    const auto unknown = [&](const std::string& word) {
        return usage(Text::tr("there is no option '%1'%2; see 'lacquer-cli help %3'")
                         .arg(shownWord(word), didYouMean(fromUtf8(word), optionNames(command)), QString::fromLatin1(command.name)));
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (word == "--") {
            invocation.arguments_.insert(invocation.arguments_.end(), words.begin() + std::ptrdiff_t(i) + 1, words.end());
            break;
        }
        if (word.size() < 2 || word[0] != '-' || isNegativeNumber(word)) {
            invocation.arguments_.push_back(word);
            continue;
        }
        if (word[1] != '-') {
            for (const char letter : word.substr(1)) {
                const Option* option = findLetter(command, letter);
                if (!option || option->value)
                    return unknown(word);
                invocation.options_.emplace(option->name, "");
            }
            continue;
        }
        const auto equals = word.find('=');
        const Option* option = command.find(word.substr(2, equals == std::string::npos ? equals : equals - 2));
        if (!option)
            return unknown(word.substr(0, equals));
        std::string value;
        if (!option->value && equals != std::string::npos)
            return usage(Text::tr("--%1 takes no value").arg(QString::fromLatin1(option->name)));
        if (option->value && equals != std::string::npos)
            value = word.substr(equals + 1);
        else if (option->value && i + 1 < words.size())
            value = words[++i];
        else if (option->value)
            return usage(Text::tr("--%1 needs a value: --%1 %2")
                             .arg(QString::fromLatin1(option->name), QString::fromLatin1(option->value)));
        if (auto checked = checkChoice(*option, value); !checked)
            return checked.error();
        invocation.options_.emplace(option->name, value);
    }
    const auto given = int(invocation.arguments_.size());
    if (!invocation.has("help") &&
        (given < command.minimumArguments || (command.maximumArguments >= 0 && given > command.maximumArguments)))
        return usage(Text::tr("%1 arguments; usage: lacquer-cli %2 %3")
                         .arg(given < command.minimumArguments ? Text::tr("too few") : Text::tr("too many"),
                              QString::fromLatin1(command.name), QString::fromLatin1(command.arguments)));
    return invocation;
}

std::optional<std::string> Invocation::value(const std::string& option) const
{
    const auto [first, end] = options_.equal_range(option);
    return first == end ? std::nullopt : std::optional(std::prev(end)->second);
}

Result<QStringList> Invocation::texts(std::size_t first) const
{
    QStringList list;
    for (std::size_t i = first; i < arguments_.size(); ++i) {
        auto one = asText(arguments_[i]);
        if (!one)
            return one.error();
        list << *one;
    }
    return list;
}

Result<QString> Invocation::text(std::size_t argument) const
{
    return asText(arguments_.at(argument));
}

Result<std::optional<QString>> Invocation::optionText(const std::string& option) const
{
    const auto bytes = value(option);
    if (!bytes)
        return std::optional<QString>();
    auto text = asText(*bytes);
    if (!text)
        return text.error();
    return std::optional<QString>(*text);
}

}  // namespace lacquer
