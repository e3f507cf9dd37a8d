// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/DropName.h"

#include <algorithm>
#include <vector>

namespace lacquer {

namespace {

struct Word {
    QString text;          ///< lower case
    qsizetype begin = 0;
    qsizetype end = 0;
    bool number = false;
};

enum class Kind { Other, Letter, Digit };

Kind kindOfCharacter(QChar c)
{
    if (c.isDigit())
        return Kind::Digit;
    const bool apostrophe = c == QLatin1Char('\'') || c == QChar(0x2019);
    return c.isLetter() || c.isMark() || apostrophe || c.isSurrogate() ? Kind::Letter : Kind::Other;
}

/// Words end at anything that is no letter, between letters and digits, and before a capital after a small letter.
std::vector<Word> wordsOf(const QString& name)
{
    std::vector<Word> words;
    Kind before = Kind::Other;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const Kind kind = kindOfCharacter(name[i]);
        const bool hump = kind == Kind::Letter && i > 0 && name[i].isUpper() && name[i - 1].isLower();
        if (kind != Kind::Other && (kind != before || hump))
            words.push_back({QString(), i, i, kind == Kind::Digit});
        if (kind != Kind::Other)
            words.back().end = i + 1;
        before = kind;
    }
    for (Word& word : words)
        word.text = name.mid(word.begin, word.end - word.begin).toLower();
    return words;
}

class Reader {
public:
    explicit Reader(const QString& name) : text_(name), words_(wordsOf(name)), end_(words_.size()) {}

    DropName read()
    {
        takeNumber();
        takeTail();
        auto part = readPart();
        DropName result = std::move(name_);
        result.key = keyOf(begin_, end_);
        result.title = titleOf(begin_, end_);
        for (std::size_t i = begin_; i < end_; ++i)
            result.words << words_[i].text;
        result.part = std::move(part);
        return result;
    }

private:
    /// "04_", "4. ", "1-04 " in front of something else. A number with nothing but a space behind it may belong to the
    /// title ("7 Seconds"), unless a zero leads it or it has two digits.
    void takeNumber()
    {
        if (words_.size() < 2 || !words_[0].number || words_[0].begin != 0)
            return;
        const auto digits = [&](std::size_t i) { return words_[i].end - words_[i].begin; };
        const auto between = [&](std::size_t i) { return text_.mid(words_[i].end, words_[i + 1].begin - words_[i].end); };
        if (digits(0) > 3)
            return;
        if (words_.size() > 2 && words_[1].number && digits(0) == 1 && digits(1) == 2 &&
            (between(0) == QLatin1String("-") || between(0) == QLatin1String("."))) {
            name_.number = words_[0].text.toInt() * 1000 + words_[1].text.toInt();
            begin_ = 2;
            return;
        }
        const QString gap = between(0);
        const bool plain = gap.trimmed().isEmpty();
        if (gap.isEmpty() || (plain && digits(0) == 1))
            return;
        name_.number = words_[0].text.toInt();
        begin_ = 1;
    }

    /// Versions and words about the file at the end: "_final", " v5", " 24bit 48k stems".
    void takeTail()
    {
        bool more = true;
        while (more && end_ > begin_) {
            more = false;
            const Word& last = words_[end_ - 1];
            if (last.number && end_ > begin_ + 1 && touches(end_ - 2) &&
                (words_[end_ - 2].text == QLatin1String("v") || words_[end_ - 2].text == QLatin1String("ver") ||
                 words_[end_ - 2].text == QLatin1String("rev"))) {
                name_.version = std::max(name_.version, last.text.toInt());
                end_ -= 2;
                more = true;
            } else if (isFileTalk(last.text) && !roleOf(last.text)) {
                name_.talksOfStems |= last.text == QLatin1String("stem") || last.text == QLatin1String("stems") ||
                                     last.text.startsWith(QLatin1String("multitrack")) || last.text.endsWith(QLatin1String("spuren"));
                --end_;
                // "24bit", "48k", "6 stems": the number goes with it.
                if (end_ > begin_ && words_[end_ - 1].number && end_ > begin_ + 1)
                    --end_;
                more = true;
            }
        }
    }

    [[nodiscard]] bool touches(std::size_t i) const { return words_[i].end == words_[i + 1].begin; }

    [[nodiscard]] QString keyOf(std::size_t from, std::size_t to) const
    {
        QStringList parts;
        for (std::size_t i = from; i < to; ++i)
            parts << words_[i].text;
        return parts.join(QLatin1Char(' '));
    }

    [[nodiscard]] QString titleOf(std::size_t from, std::size_t to) const
    {
        if (from >= to)
            return {};
        qsizetype end = words_[to - 1].end;
        QString title = text_.mid(words_[from].begin, end - words_[from].begin);
        const auto punctuation = [&](QChar c) { return c == QLatin1Char('!') || c == QLatin1Char('?'); };
        while (end < text_.size() && (punctuation(text_[end]) || (text_[end] == QLatin1Char(')') && title.count(QLatin1Char('(')) > title.count(QLatin1Char(')')))))
            title += text_[end++];
        title.replace(QLatin1Char('_'), QLatin1Char(' '));
        const bool oneWord = std::none_of(title.begin(), title.end(), [](QChar c) { return c.isSpace() || c == QLatin1Char('-'); });
        if (oneWord)
            for (qsizetype i = title.size() - 1; i > 0; --i)
                if (title[i].isUpper() && title[i - 1].isLower())
                    title.insert(i, QLatin1Char(' '));
        if (title == title.toLower())
            for (qsizetype i = 0; i < title.size(); ++i)
                if (i == 0 || title[i - 1].isSpace())
                    title[i] = title[i].toUpper();
        return title.simplified();
    }

    /// The last known word, or pair of words, that the rest allows to be a role.
    std::optional<PartReading> readPart()
    {
        std::optional<PartReading> tentative;
        for (std::size_t i = end_; i-- > begin_;) {
            for (const std::size_t length : {std::size_t(2), std::size_t(1)}) {
                if (i + length > end_)
                    continue;
                const auto role = roleOf(keyOf(i, i + length));
                if (!role)
                    continue;
                auto reading = partAt(*role, i, i + length);
                if (!reading.tentative)
                    return reading;
                if (!tentative)
                    tentative = std::move(reading);
                break;
            }
        }
        return tentative;
    }

    PartReading partAt(const RoleWord& role, std::size_t from, std::size_t to)
    {
        PartReading reading;
        reading.role = role;
        std::size_t after = to;
        while (after < end_ && (words_[after].number || qualifiesRole(words_[after].text) || isFileTalk(words_[after].text) ||
                                (words_[after].text.size() == 1 && words_[after].text != QLatin1String("i"))))
            ++after;
        if (role.part == NamedPart::Mix && to < end_ && words_[to].number)
            name_.version = std::max(name_.version, words_[to].text.toInt());
        std::size_t first = from, last = to;
        std::size_t keyFrom = begin_, keyTo = from;
        if (after == end_) {
            // "Lead Vox", "Back Vox": what qualifies the role in front of it is no part of the song's name.
            while (role.part == NamedPart::Stem && first > begin_ && opensRole(words_[first - 1].text))
                --first;
            keyTo = first;
        } else if (from == begin_) {
            reading.tentative = true;
            keyFrom = to;
            // "DRUMS_04_ETEW": the number is the song's.
            if (words_[to].number) {
                reading.number = words_[to].text.toInt();
                ++keyFrom;
            }
            keyTo = end_;
        } else {
            reading.tentative = true;
        }
        reading.matched = text_.mid(words_[first].begin, words_[last - 1].end - words_[first].begin);
        reading.key = keyOf(keyFrom, keyTo);
        reading.title = titleOf(keyFrom, keyTo);
        return reading;
    }

    const QString& text_;
    std::vector<Word> words_;
    std::size_t begin_ = 0;
    std::size_t end_;
    DropName name_;
};

}  // namespace

DropName readDropName(const QString& name)
{
    return Reader(name).read();
}

}  // namespace lacquer
