// SPDX-License-Identifier: GPL-3.0-or-later
// TocTokens: a TOC file cut into words, strings, numbers and times, one after the other.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace lacquer {

class TocTokens {
public:
    enum class Kind { Word, String, Number, Time, Sign, End };

    struct Token {
        Kind kind = Kind::End;
        std::string text;            ///< the word; the bytes of the string, escapes resolved; the sign
        std::int64_t number = 0;     ///< the number, or a time in CD frames
        bool open = false;           ///< a string without its closing quotation mark
        bool bare8Bit = false;       ///< a string with bytes beyond ASCII that were not escaped
        int line = 0;
    };

    /// `bytes` must outlive it.
    explicit TocTokens(std::string_view bytes) : bytes_(bytes) { advance(); }

    /// The token to come.
    [[nodiscard]] const Token& peek() const { return next_; }
    /// Takes it; End for ever after the last.
    Token take();

private:
    void advance();
    void passBlanks();
    /// cdrdao's own rules: \" is a quotation mark, \ooo a byte, any other backslash itself.
    void string();

    std::string_view bytes_;
    std::size_t at_ = 0;
    int line_ = 1;
    Token next_;
};

}  // namespace lacquer
