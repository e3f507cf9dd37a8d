// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/NaturalOrder.h"

namespace lacquer {

bool naturallyBefore(const QString& a, const QString& b)
{
    qsizetype i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i].isDigit() && b[j].isDigit()) {
            qsizetype endA = i, endB = j;
            while (endA < a.size() && a[endA].isDigit())
                ++endA;
            while (endB < b.size() && b[endB].isDigit())
                ++endB;
            while (i < endA - 1 && a[i].digitValue() == 0)
                ++i;
            while (j < endB - 1 && b[j].digitValue() == 0)
                ++j;
            // Without leading zeros the longer number is the larger one.
            if (endA - i != endB - j)
                return endA - i < endB - j;
            for (; i < endA; ++i, ++j)
                if (a[i].digitValue() != b[j].digitValue())
                    return a[i].digitValue() < b[j].digitValue();
            continue;
        }
        const QChar x = a[i].toCaseFolded(), y = b[j].toCaseFolded();
        if (x != y)
            return x < y;
        ++i;
        ++j;
    }
    if (i < a.size() || j < b.size())
        return i == a.size();
    return a < b;
}

}  // namespace lacquer
