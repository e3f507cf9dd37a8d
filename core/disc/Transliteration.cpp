// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/Transliteration.h"

#include <algorithm>
#include <iterator>

namespace lacquer {

namespace {

struct Row {
    char32_t from;
    const char16_t* to;
};

constexpr Row signs[] = {
    {U'‘', u"'"}, {U'’', u"'"}, {U'‚', u"'"}, {U'‛', u"'"}, {U'“', u"\""}, {U'”', u"\""}, {U'„', u"\""},
    {U'‟', u"\""}, {U'‹', u"<"}, {U'›', u">"}, {U'′', u"'"}, {U'″', u"\""}, {U'ʻ', u"'"}, {U'ʼ', u"'"},
    {U'ʽ', u"'"}, {U'ˈ', u"'"}, {U'ʹ', u"'"}, {U'ʺ', u"\""}, {U'‐', u"-"}, {U'‑', u"-"}, {U'‒', u"-"},
    {U'–', u"-"}, {U'—', u"-"}, {U'―', u"-"}, {U'−', u"-"}, {U'•', u"·"}, {U'‧', u"·"}, {U'・', u"·"},
    {U'€', u"EUR"}, {U'₤', u"£"}, {U'₽', u"RUB"}, {U'₴', u"UAH"}, {U'₺', u"TRY"}, {U'℗', u"(P)"}, {U'⁄', u"/"},
    {U'∕', u"/"}, {U'♭', u"b"}, {U'♯', u"#"}, {U'★', u"*"}, {U'☆', u"*"}, {U'∗', u"*"}, {U'‰', u"o/oo"},
    {U'ˆ', u"^"}, {U'˜', u"~"}, {U'〜', u"~"}, {U'。', u"."}, {U'、', u","}, {U'「', u"\""}, {U'」', u"\""},
    {U'『', u"\""}, {U'』', u"\""},
};

/// Letters that do not come apart into a letter and its accent.
constexpr Row letters[] = {
    {U'Œ', u"Oe"}, {U'œ', u"oe"}, {U'Ł', u"L"}, {U'ł', u"l"}, {U'Đ', u"D"}, {U'đ', u"d"}, {U'Ħ', u"H"},
    {U'ħ', u"h"}, {U'ı', u"i"}, {U'ĸ', u"k"}, {U'Ŋ', u"Ng"}, {U'ŋ', u"ng"}, {U'Ŧ', u"T"}, {U'ŧ', u"t"},
    {U'Ə', u"E"}, {U'ə', u"e"}, {U'Ɛ', u"E"}, {U'ɛ', u"e"}, {U'Ɔ', u"O"}, {U'ɔ', u"o"}, {U'ƒ', u"f"},
    {U'Ƒ', u"F"}, {U'Ɓ', u"B"}, {U'ɓ', u"b"}, {U'Ɗ', u"D"}, {U'ɗ', u"d"}, {U'Ɖ', u"D"}, {U'ɖ', u"d"},
    {U'Ƙ', u"K"}, {U'ƙ', u"k"}, {U'Ɣ', u"Gh"}, {U'ɣ', u"gh"}, {U'Ɲ', u"Ny"}, {U'ɲ', u"ny"}, {U'Ƴ', u"Y"},
    {U'ƴ', u"y"}, {U'ẞ', u"SS"}, {U'ſ', u"s"}, {U'Ƶ', u"Z"}, {U'ƶ', u"z"}, {U'Ǥ', u"G"}, {U'ǥ', u"g"},
    {U'Ʒ', u"Zh"}, {U'ʒ', u"zh"}, {U'ȷ', u"j"},
};

/// ISO 9:1995; zh ch sh shh and the like where its letter has an accent that ISO 8859-1 lacks.
constexpr Row cyrillic[] = {
    {U'а', u"a"}, {U'А', u"A"}, {U'б', u"b"}, {U'Б', u"B"}, {U'в', u"v"}, {U'В', u"V"}, {U'г', u"g"},
    {U'Г', u"G"}, {U'д', u"d"}, {U'Д', u"D"}, {U'е', u"e"}, {U'Е', u"E"}, {U'ё', u"ë"}, {U'Ё', u"Ë"},
    {U'ж', u"zh"}, {U'Ж', u"Zh"}, {U'з', u"z"}, {U'З', u"Z"}, {U'и', u"i"}, {U'И', u"I"}, {U'й', u"j"},
    {U'Й', u"J"}, {U'к', u"k"}, {U'К', u"K"}, {U'л', u"l"}, {U'Л', u"L"}, {U'м', u"m"}, {U'М', u"M"},
    {U'н', u"n"}, {U'Н', u"N"}, {U'о', u"o"}, {U'О', u"O"}, {U'п', u"p"}, {U'П', u"P"}, {U'р', u"r"},
    {U'Р', u"R"}, {U'с', u"s"}, {U'С', u"S"}, {U'т', u"t"}, {U'Т', u"T"}, {U'у', u"u"}, {U'У', u"U"},
    {U'ф', u"f"}, {U'Ф', u"F"}, {U'х', u"h"}, {U'Х', u"H"}, {U'ц', u"c"}, {U'Ц', u"C"}, {U'ч', u"ch"},
    {U'Ч', u"Ch"}, {U'ш', u"sh"}, {U'Ш', u"Sh"}, {U'щ', u"shh"}, {U'Щ', u"Shh"}, {U'ъ', u"\""}, {U'Ъ', u"\""},
    {U'ы', u"y"}, {U'Ы', u"Y"}, {U'ь', u"'"}, {U'Ь', u"'"}, {U'э', u"è"}, {U'Э', u"È"}, {U'ю', u"û"},
    {U'Ю', u"Û"}, {U'я', u"â"}, {U'Я', u"Â"}, {U'ґ', u"g"}, {U'Ґ', u"G"}, {U'є', u"ê"}, {U'Є', u"Ê"},
    {U'і', u"ì"}, {U'І', u"Ì"}, {U'ї', u"ï"}, {U'Ї', u"Ï"}, {U'ў', u"u"}, {U'Ў', u"U"}, {U'ђ', u"dj"},
    {U'Ђ', u"Dj"}, {U'ј', u"j"}, {U'Ј', u"J"}, {U'љ', u"lj"}, {U'Љ', u"Lj"}, {U'њ', u"nj"}, {U'Њ', u"Nj"},
    {U'ћ', u"c"}, {U'Ћ', u"C"}, {U'џ', u"dzh"}, {U'Џ', u"Dzh"}, {U'ѓ', u"gj"}, {U'Ѓ', u"Gj"}, {U'ќ', u"kj"},
    {U'Ќ', u"Kj"}, {U'ѕ', u"dz"}, {U'Ѕ', u"Dz"}, {U'ѣ', u"e"}, {U'Ѣ', u"E"}, {U'ѳ', u"f"}, {U'Ѳ', u"F"},
    {U'ѵ', u"y"}, {U'Ѵ', u"Y"}, {U'ѫ', u"a"}, {U'Ѫ', u"A"}, {U'қ', u"k"}, {U'Қ', u"K"}, {U'ғ', u"g"},
    {U'Ғ', u"G"}, {U'ң', u"n"}, {U'Ң', u"N"}, {U'ө', u"ô"}, {U'Ө', u"Ô"}, {U'ү', u"u"}, {U'Ү', u"U"},
    {U'ұ', u"u"}, {U'Ұ', u"U"}, {U'һ', u"h"}, {U'Һ', u"H"}, {U'ә', u"a"}, {U'Ә', u"A"}, {U'җ', u"zh"},
    {U'Җ', u"Zh"},
};

/// ISO 843:1997 (ELOT 743), letter by letter, with the accents.
constexpr Row greek[] = {
    {U'α', u"a"}, {U'Α', u"A"}, {U'β', u"v"}, {U'Β', u"V"}, {U'γ', u"g"}, {U'Γ', u"G"}, {U'δ', u"d"},
    {U'Δ', u"D"}, {U'ε', u"e"}, {U'Ε', u"E"}, {U'ζ', u"z"}, {U'Ζ', u"Z"}, {U'η', u"i"}, {U'Η', u"I"},
    {U'θ', u"th"}, {U'Θ', u"Th"}, {U'ι', u"i"}, {U'Ι', u"I"}, {U'κ', u"k"}, {U'Κ', u"K"}, {U'λ', u"l"},
    {U'Λ', u"L"}, {U'μ', u"m"}, {U'Μ', u"M"}, {U'ν', u"n"}, {U'Ν', u"N"}, {U'ξ', u"x"}, {U'Ξ', u"X"},
    {U'ο', u"o"}, {U'Ο', u"O"}, {U'π', u"p"}, {U'Π', u"P"}, {U'ρ', u"r"}, {U'Ρ', u"R"}, {U'σ', u"s"},
    {U'Σ', u"S"}, {U'ς', u"s"}, {U'τ', u"t"}, {U'Τ', u"T"}, {U'υ', u"y"}, {U'Υ', u"Y"}, {U'φ', u"f"},
    {U'Φ', u"F"}, {U'χ', u"ch"}, {U'Χ', u"Ch"}, {U'ψ', u"ps"}, {U'Ψ', u"Ps"}, {U'ω', u"o"}, {U'Ω', u"O"},
    {U'ά', u"á"}, {U'Ά', u"Á"}, {U'έ', u"é"}, {U'Έ', u"É"}, {U'ή', u"í"}, {U'Ή', u"Í"}, {U'ί', u"í"},
    {U'Ί', u"Í"}, {U'ό', u"ó"}, {U'Ό', u"Ó"}, {U'ύ', u"ý"}, {U'Ύ', u"Ý"}, {U'ώ', u"ó"}, {U'Ώ', u"Ó"},
    {U'ϊ', u"ï"}, {U'Ϊ', u"Ï"}, {U'ϋ', u"ÿ"}, {U'Ϋ', u"Y"}, {U'ΐ', u"ï"}, {U'ΰ', u"ÿ"},
};

constexpr Row plain[] = {
    {U'¤', u"*"}, {U'¦', u"|"},
    {U'ß', u"ss"}, {U'æ', u"ae"}, {U'Æ', u"Ae"}, {U'ø', u"o"}, {U'Ø', u"O"}, {U'ð', u"d"}, {U'Ð', u"D"},
    {U'þ', u"th"}, {U'Þ', u"Th"}, {U'«', u"\""}, {U'»', u"\""}, {U'¡', u"!"}, {U'¿', u"?"}, {U'©', u"(C)"},
    {U'®', u"(R)"}, {U'£', u"GBP"}, {U'¥', u"JPY"}, {U'¢', u"c"}, {U'·', u"."}, {U'×', u"x"}, {U'÷', u"/"},
    {U'°', u"o"}, {U'±', u"+/-"}, {U'¬', u"-"}, {U'µ', u"u"}, {U'§', u"Par."}, {U'¶', u"Par."}, {U'¯', u"-"},
    {U'´', u"'"}, {U'¨', u"\""}, {U'¸', u","},
};

template <std::size_t size>
std::optional<QString> found(const Row (&rows)[size], char32_t character)
{
    const Row* row = std::find_if(std::begin(rows), std::end(rows), [&](const Row& r) { return r.from == character; });
    return row == std::end(rows) ? std::nullopt : std::optional(QString::fromUtf16(row->to));
}

}  // namespace

std::optional<QString> latin1Transliteration(char32_t character)
{
    if (auto sign = found(signs, character))
        return sign;
    if (auto letter = found(letters, character))
        return letter;
    if (auto letter = found(cyrillic, character))
        return letter;
    return found(greek, character);
}

std::optional<QString> asciiTransliteration(char32_t character)
{
    return found(plain, character);
}

}  // namespace lacquer
