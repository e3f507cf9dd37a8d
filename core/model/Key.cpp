// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Key.h"

#include "base/Json.h"
#include "base/Text.h"

namespace lacquer {

namespace {

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('-');
}

/// Position just behind the JSON string that starts at `from`, or -1.
qsizetype behindString(const QString& text, qsizetype from)
{
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('\\'))
            ++i;
        else if (text[i] == QLatin1Char('"'))
            return i + 1;
    }
    return -1;
}

/// Reads a key from left to right.
class KeyReader {
public:
    explicit KeyReader(const QString& text) : text_(text) {}

    Result<Key> read()
    {
        Key key;
        if (text_.isEmpty())
            return key;
        while (true) {
            KeySegment segment;
            const qsizetype start = at_;
            while (at_ < text_.size() && isNameCharacter(text_[at_]))
                ++at_;
            if (at_ == start)
                return mistake(Text::tr("a name is missing"));
            segment.name = text_.mid(start, at_ - start);
            while (at_ < text_.size() && text_[at_] == QLatin1Char('[')) {
                auto index = readIndex();
                if (!index)
                    return index.error();
                segment.indices.push_back(std::move(*index));
            }
            key.segments.push_back(std::move(segment));
            if (at_ == text_.size())
                return key;
            if (text_[at_] != QLatin1Char('.'))
                return mistake(Text::tr("a '.' or '[' was expected"));
            ++at_;
        }
    }

private:
    Error mistake(const QString& what) const
    {
        return {ErrorKind::Usage, Text::tr("'%1' is not a key: %2 at character %3")
                                      .arg(harmless(text_), what, QString::number(at_ + 1))};
    }

    Result<KeyIndex> readIndex()
    {
        ++at_;
        KeyIndex index;
        if (at_ < text_.size() && text_[at_] == QLatin1Char('"')) {
            const qsizetype end = behindString(text_, at_);
            if (end < 0)
                return mistake(Text::tr("the text between quotes has no end"));
            const auto parsed = parseJson(toUtf8(text_.mid(at_, end - at_)));
            if (!parsed)
                return mistake(Text::tr("the text between quotes is not a JSON string"));
            index = fromUtf8(parsed->get_ref<const std::string&>());
            at_ = end;
        } else {
            const qsizetype start = at_;
            while (at_ < text_.size() && text_[at_] >= QLatin1Char('0') && text_[at_] <= QLatin1Char('9'))
                ++at_;
            bool fits = false;
            const auto number = text_.mid(start, at_ - start).toLongLong(&fits);
            if (!fits)
                return mistake(Text::tr("a number or a text in double quotes was expected"));
            index = std::int64_t(number);
        }
        if (at_ == text_.size() || text_[at_] != QLatin1Char(']'))
            return mistake(Text::tr("a ']' was expected"));
        ++at_;
        return index;
    }

    const QString& text_;
    qsizetype at_ = 0;
};

}  // namespace

Result<Key> Key::fromText(const QString& text)
{
    return KeyReader(text).read();
}

QString Key::toText() const
{
    QString text;
    for (const KeySegment& segment : segments) {
        if (!text.isEmpty())
            text += QLatin1Char('.');
        text += segment.name;
        for (const KeyIndex& index : segment.indices) {
            const auto* name = std::get_if<QString>(&index);
            text += QLatin1Char('[') +
                    (name ? fromUtf8(Json(toUtf8(*name)).dump()) : QString::number(std::get<std::int64_t>(index))) +
                    QLatin1Char(']');
        }
    }
    return text;
}

qsizetype endOfKey(const QString& assignment)
{
    for (qsizetype i = 0; i < assignment.size(); ++i) {
        if (assignment[i] == QLatin1Char('='))
            return i;
        if (assignment[i] == QLatin1Char('"')) {
            const qsizetype end = behindString(assignment, i);
            if (end < 0)
                return -1;
            i = end - 1;
        }
    }
    return -1;
}

}  // namespace lacquer
