// SPDX-License-Identifier: GPL-3.0-or-later
// Barcode: the number under a release's bars (GTIN: UPC-A, EAN-13, EAN-8, GTIN-14), and its check digit.
#pragma once

#include "base/Result.h"

#include <QString>

namespace lacquer {

/// The check digit behind digits alone (GS1 General Specifications 7.9.1); -1 when there is something else or nothing.
[[nodiscard]] int gtinCheckDigit(const QString& digits);

/// The digits of a barcode without spaces and hyphens, "4006381333931". BadData for another length than 8, 12, 13 or 14
/// or for other characters; with a wrong check digit the sentence shows the right number.
[[nodiscard]] Result<QString> normalizedBarcode(const QString& text);

/// What somebody probably meant: 7, 11 or 12 digits without a check digit completed, and a wrong last digit put right. A
/// right number comes back as it is; empty where there is nothing to go by.
[[nodiscard]] QString suggestedBarcode(const QString& text);

}  // namespace lacquer
