// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportPdf.h"

namespace lacquer {

QByteArray withFixedDate(const QByteArray& pdf)
{
    static const QByteArray key = "/CreationDate (";
    static const QByteArray fixed = "D:20000101000000Z";
    const qsizetype found = pdf.indexOf(key);
    const qsizetype table = pdf.lastIndexOf("\nxref\n") + 1;
    if (found < 0 || table <= 0 || found > table)
        return pdf;
    const qsizetype from = found + key.size();
    const qsizetype length = pdf.indexOf(')', from) - from;
    const qsizetype moved = fixed.size() - length;
    QByteArray out = pdf;
    // Entries are 20 bytes: ten digits of place, five of generation, "n" or "f" (ISO 32000-1, 7.5.4).
    qsizetype entry = pdf.indexOf('\n', table + 5) + 1;
    for (; entry + 20 <= pdf.size() && pdf.at(entry) >= '0' && pdf.at(entry) <= '9'; entry += 20)
        if (const qint64 place = pdf.mid(entry, 10).toLongLong(); pdf.at(entry + 17) == 'n' && place > from)
            out.replace(entry, 10, QByteArray::number(place + moved).rightJustified(10, '0'));
    const qsizetype start = out.lastIndexOf("startxref\n") + 10;
    out.replace(start, out.indexOf('\n', start) - start, QByteArray::number(table + moved));
    return out.replace(from, length, fixed);
}

}  // namespace lacquer
