// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/FixedRecord.h"

#include <algorithm>

namespace lacquer {

QByteArray blankRecord(int size)
{
    return QByteArray(size, ' ');
}

void putLeft(QByteArray& record, int offset, int width, const QByteArray& text)
{
    record.replace(offset, width, text.left(width).leftJustified(width, ' '));
}

void putRight(QByteArray& record, int offset, int width, const QByteArray& text)
{
    record.replace(offset, width, text.left(width).rightJustified(width, ' '));
}

QByteArray fieldOf(const QByteArray& record, int offset, int width)
{
    QByteArray field = record.mid(offset, width);
    while (field.endsWith(' '))
        field.chop(1);
    return field;
}

std::optional<std::int64_t> numberOf(const QByteArray& field)
{
    constexpr qsizetype mostDigits = 15;
    qsizetype from = 0;
    qsizetype to = field.size();
    while (from < to && field[from] == ' ')
        ++from;
    while (to > from && field[to - 1] == ' ')
        --to;
    if (from == to || to - from > mostDigits)
        return std::nullopt;
    std::int64_t number = 0;
    for (qsizetype i = from; i < to; ++i) {
        if (field[i] < '0' || field[i] > '9')
            return std::nullopt;
        number = number * 10 + (field[i] - '0');
    }
    return number;
}

bool isBlank(const QByteArray& field)
{
    return std::all_of(field.begin(), field.end(), [](char c) { return c == ' '; });
}

bool isPrintable(const QByteArray& field)
{
    return std::all_of(field.begin(), field.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

}  // namespace lacquer
