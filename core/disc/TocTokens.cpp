// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/TocTokens.h"

#include "disc/SheetReading.h"

#include <algorithm>

namespace lacquer {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isOctal(char c)
{
    return c >= '0' && c <= '7';
}

bool isOfWord(char c)
{
    return isDigit(c) || c == '_' || c == '-' || c == '.' || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           std::uint8_t(c) >= 0x80;
}

/// Twelve digits are 60 hours of samples and more than any file has.
constexpr std::size_t mostDigits = 12;

}  // namespace

TocTokens::Token TocTokens::take()
{
    Token token = std::move(next_);
    advance();
    return token;
}

void TocTokens::passBlanks()
{
    while (at_ < bytes_.size()) {
        if (bytes_[at_] == '\n')
            ++line_;
        if (bytes_.substr(at_, 2) == "//")
            at_ = std::min(bytes_.find('\n', at_), bytes_.size());
        else if (isBlank(bytes_[at_]))
            ++at_;
        else
            return;
    }
}

void TocTokens::string()
{
    next_.kind = Kind::String;
    next_.open = true;
    for (++at_; at_ < bytes_.size(); ++at_) {
        const char c = bytes_[at_];
        if (c == '"') {
            ++at_;
            next_.open = false;
            return;
        }
        if (c == '\n')
            return;
        if (c != '\\' || at_ + 1 >= bytes_.size()) {
            next_.bare8Bit = next_.bare8Bit || std::uint8_t(c) >= 0x80;
            if (c != '\r')
                next_.text += c;
            continue;
        }
        const std::string_view digits = bytes_.substr(at_ + 1, 3);
        if (digits.size() == 3 && std::all_of(digits.begin(), digits.end(), isOctal) && digits[0] <= '3') {
            next_.text += char((digits[0] - '0') * 64 + (digits[1] - '0') * 8 + (digits[2] - '0'));
            at_ += 3;
        } else if (digits[0] == '"') {
            next_.text += '"';
            ++at_;
        } else {
            next_.text += c;
        }
    }
}

void TocTokens::advance()
{
    passBlanks();
    next_ = Token();
    next_.line = line_;
    if (at_ >= bytes_.size())
        return;
    if (bytes_[at_] == '"')
        return string();
    if (!isOfWord(bytes_[at_])) {
        next_.kind = Kind::Sign;
        next_.text = bytes_[at_++];
        return;
    }
    const std::size_t from = at_;
    if (isDigit(bytes_[at_])) {
        while (at_ < bytes_.size() && (isDigit(bytes_[at_]) || bytes_[at_] == ':'))
            ++at_;
        const std::string_view text = bytes_.substr(from, at_ - from);
        const bool maybeTime = text.find(':') != std::string_view::npos && text.size() < 16;
        const QString time = maybeTime ? QString::fromLatin1(text.data(), qsizetype(text.size())) : QString();
        if (const auto frames = sheetTime(time)) {
            next_.kind = Kind::Time;
            next_.number = *frames;
            return;
        }
        // "0:EN" and "0:9" of a language map are a number, a sign and what follows.
        at_ = from + std::min(text.find(':'), text.size());
        if (at_ - from <= mostDigits) {
            next_.kind = Kind::Number;
            for (std::size_t i = from; i < at_; ++i)
                next_.number = next_.number * 10 + (bytes_[i] - '0');
            return;
        }
    }
    while (at_ < bytes_.size() && isOfWord(bytes_[at_]))
        ++at_;
    next_.kind = Kind::Word;
    next_.text = bytes_.substr(from, at_ - from);
}

}  // namespace lacquer
