// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/RedBookCodes.h"

#include "base/Barcode.h"
#include "base/Isrc.h"
#include "base/Text.h"

#include <algorithm>
#include <map>

namespace lacquer {

namespace {

bool isOnly(const QString& text, QLatin1StringView characters)
{
    return std::all_of(text.begin(), text.end(), [&](QChar c) { return characters.contains(c); });
}

DiscProblem ofBarcode(DiscSeverity severity, const char* code, const QString& message, const QString& remedy)
{
    return {severity, code, 0, Text::tr("disc, barcode"), message, remedy};
}

DiscProblem ofTrack(DiscSeverity severity, const char* code, int track, const QString& message, const QString& remedy)
{
    return {severity, code, track, Text::tr("track %1, ISRC").arg(track), message, remedy};
}

}  // namespace

std::vector<DiscProblem> checkDiscBarcode(const QString& barcode)
{
    if (barcode.isEmpty())
        return {ofBarcode(DiscSeverity::Note, "barcode-none", Text::tr("The disc has no barcode."),
                          Text::tr("Enter the release's EAN or UPC if it has one; players and plants do without."))};
    const QString shownCode = harmless(barcode);
    if ((barcode.size() != 12 && barcode.size() != 13) || !isOnly(barcode, QLatin1StringView("0123456789")))
        return {ofBarcode(
            DiscSeverity::Error, "barcode-length",
            Text::tr("The barcode '%1' does not have the 13 digits of an EAN or the 12 of a UPC.").arg(shownCode),
            Text::tr("Copy the digits under the bars, without spaces and hyphens."))};
    if (isOnly(barcode, QLatin1StringView("0")))
        return {ofBarcode(DiscSeverity::Warning, "barcode-zero", Text::tr("A barcode of zeros is none."),
                          Text::tr("Leave it empty, or enter the release's EAN."))};
    if (gtinCheckDigit(barcode.chopped(1)) != barcode.back().digitValue())
        return {ofBarcode(DiscSeverity::Error, "barcode-check-digit",
                          Text::tr("The last digit of the barcode %1 does not fit the others.").arg(shownCode),
                          Text::tr("Compare it with the label's paper; with these digits it would be %1.")
                              .arg(barcode.chopped(1) + QString::number(gtinCheckDigit(barcode.chopped(1)))))};
    if (barcode.size() == 12)
        return {ofBarcode(DiscSeverity::Warning, "barcode-upc",
                          Text::tr("The barcode %1 is a UPC of 12 digits; a disc holds 13.").arg(shownCode),
                          Text::tr("Write it as the EAN 0%1, which is the same number.").arg(shownCode))};
    return {};
}

std::vector<DiscProblem> checkDiscIsrcs(const std::vector<DiscTrack>& tracks)
{
    std::vector<DiscProblem> problems;
    std::map<QString, int> firstWith;
    QStringList without;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        const int number = int(i) + 1;
        const QString& isrc = tracks[i].isrc;
        if (isrc.isEmpty()) {
            without += QString::number(number);
            continue;
        }
        if (isOnly(isrc, QLatin1StringView("0- "))) {
            problems.push_back(ofTrack(DiscSeverity::Error, "isrc-zero", number, Text::tr("An ISRC of zeros is none."),
                                       Text::tr("Leave it empty, or enter the recording's own.")));
            continue;
        }
        const auto normal = normalizedIsrc(isrc);
        if (!normal) {
            problems.push_back(ofTrack(DiscSeverity::Error, "isrc-malformed", number,
                                       Text::tr("'%1' is no ISRC.").arg(harmless(isrc)),
                                       Text::tr("An ISRC has two letters, three letters or digits, and seven digits: "
                                                "DE-A62-26-12345.")));
            continue;
        }
        if (*normal != isrc)
            problems.push_back(ofTrack(DiscSeverity::Error, "isrc-spelling", number,
                                       Text::tr("The ISRC '%1' is not spelt as a disc holds it.").arg(harmless(isrc)),
                                       Text::tr("Write %1.").arg(*normal)));
        if (const auto [known, isNew] = firstWith.emplace(*normal, number); !isNew)
            problems.push_back(ofTrack(DiscSeverity::Warning, "isrc-twice", number,
                                       Text::tr("Tracks %1 and %2 have the same ISRC %3.")
                                           .arg(QString::number(known->second), QString::number(number), *normal),
                                       Text::tr("That is right only when both hold the same recording.")));
    }
    if (!without.isEmpty() && std::size_t(without.size()) < tracks.size())
        problems.insert(
            problems.begin(),
            {DiscSeverity::Note, "isrc-some-missing", 0, Text::tr("disc, ISRC"),
             Text::tr("Some tracks have an ISRC, these have none: %1.").arg(without.join(QLatin1String(", "))),
             Text::tr("Enter the missing codes, or leave it if the recordings have none.")});
    return problems;
}

}  // namespace lacquer
