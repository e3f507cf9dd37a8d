// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/DdpId.h"

#include "base/Barcode.h"
#include "disc/FixedRecord.h"

#include <algorithm>

namespace lacquer {

namespace {

const QString fileName = QStringLiteral("DDPID");

/// The user's text and its length stand at 93 and 95 or, in the sets of two well-known programs, one byte further; DDP 1
/// has no type before them. The place is right where the length is that of the text.
void readUserText(const QByteArray& record, DdpId& id, DiscProblems& problems)
{
    struct Place {
        int length;
        int text;
    };
    const bool first = id.level.startsWith("DDP 1");
    const std::vector<Place> places = first ? std::vector<Place>{{86, 88}} : std::vector<Place>{{93, 95}, {94, 96}};
    const int from = places.front().length;
    if (isBlank(record.mid(from)))
        return;
    const auto fits = [&](const Place& place) {
        return numberOf(record.mid(place.length, 2)).value_or(0) == fieldOf(record, place.text, DdpId::bytes).size();
    };
    const auto found = std::find_if(places.begin(), places.end(), fits);
    if (found == places.end())
        problems.push_back(ddpProblem("ddpid-user-text-length", fileName));
    id.userText = fieldOf(record, found == places.end() ? places.front().text : found->text, DdpId::bytes);
    if (!id.userText.isEmpty())
        problems.push_back(ddpProblem("ddpid-user-text", fileName, {shownField(id.userText)}));
}

void readType(const QByteArray& record, DdpId& id, DiscProblems& problems)
{
    id.type = fieldOf(record, 87, 2);
    if (id.type == "DV")
        problems.push_back(ddpProblem("ddpid-type-dvd", fileName));
    else if (id.type.isEmpty())
        problems.push_back(ddpProblem("ddpid-type-blank", fileName));
    else if (id.type != "CD")
        problems.push_back(ddpProblem("ddpid-type", fileName, {shownField(id.type)}));
    for (int i = 89; i <= 92; ++i)
        if (const QByteArray field = fieldOf(record, i, 1); !field.isEmpty())
            problems.push_back(ddpProblem("ddpid-reserved", fileName, {QString::number(i), shownField(field)}));
    // An O here marks an enhanced disc.
    if (const QByteArray book = fieldOf(record, 86, 1); !book.isEmpty() && book != "O")
        problems.push_back(ddpProblem("ddpid-reserved", fileName, {QStringLiteral("86"), shownField(book)}));
}

}  // namespace

QByteArray ddpIdBytes(const DdpId& id)
{
    QByteArray record = blankRecord(DdpId::bytes);
    putLeft(record, 0, 8, id.level);
    putLeft(record, 8, 13, id.barcode);
    putLeft(record, 38, 48, id.masterId);
    putLeft(record, 87, 2, id.type);
    return record;
}

DdpId parsedDdpId(const QByteArray& bytes, DiscProblems& problems)
{
    DdpId id;
    id.type.clear();
    if (bytes.size() < DdpId::bytes)
        problems.push_back(ddpProblem("ddpid-short", fileName, {QString::number(bytes.size())}));
    if (bytes.size() > DdpId::bytes)
        problems.push_back(ddpProblem("ddpid-long", fileName, {QString::number(bytes.size())}));
    const QByteArray record = bytes.left(DdpId::bytes);
    for (int i = 0; i < record.size(); ++i)
        if (!isPrintable(record.mid(i, 1))) {
            problems.push_back(ddpProblem("ddpid-unprintable", fileName, {QString::number(i)}));
            break;
        }
    id.level = fieldOf(record, 0, 8);
    if (!id.level.startsWith("DDP "))
        problems.push_back(ddpProblem("ddpid-not-ddp", fileName, {shownField(id.level)}));
    else if (id.level != "DDP 2.00" && id.level != "DDP 1.01" && id.level != "DDP 1.00")
        problems.push_back(ddpProblem("ddpid-level", fileName, {shownField(id.level)}));
    id.barcode = fieldOf(record, 8, 13);
    id.masterId = fieldOf(record, 38, 48);
    struct Field {
        int offset;
        int width;
    };
    for (const auto& [offset, width] : {Field{21, 8}, Field{29, 8}, Field{37, 1}})
        if (const QByteArray field = fieldOf(record, offset, width); !field.isEmpty())
            problems.push_back(ddpProblem("ddpid-reserved", fileName, {QString::number(offset), shownField(field)}));
    if (!id.level.startsWith("DDP 1"))
        readType(record, id, problems);
    readUserText(record, id, problems);
    return id;
}

QString ddpBarcode(const QByteArray& field, const QString& where, DiscProblems& problems)
{
    QByteArray digits = field;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool whole = (digits.size() == 12 || digits.size() == 13) && std::all_of(digits.begin(), digits.end(), isDigit);
    if (digits.isEmpty())
        return {};
    if (!whole) {
        problems.push_back(ddpProblem("upc-invalid", where, {shownField(field)}));
        return {};
    }
    if (digits.count('0') == digits.size()) {
        problems.push_back(ddpProblem("upc-zeros", where));
        return {};
    }
    if (digits.size() == 12) {
        problems.push_back(ddpProblem("upc-twelve", where, {shownField(field)}));
        digits.prepend('0');
    }
    const QString barcode = QString::fromLatin1(digits);
    if (gtinCheckDigit(barcode.chopped(1)) != barcode.back().digitValue())
        problems.push_back(ddpProblem("upc-check-digit", where, {barcode}));
    return barcode;
}

}  // namespace lacquer
