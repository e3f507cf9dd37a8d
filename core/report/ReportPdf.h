// SPDX-License-Identifier: GPL-3.0-or-later
// The report on paper: A4 as PDF with its fonts inside.
#pragma once

#include "base/Result.h"
#include "report/ReportPage.h"

#include <QByteArray>

namespace lacquer {

/// The PDF's bytes. The same page gives the same bytes with the same fonts installed, as long as the program fixed the seed
/// of hashes (QHashSeed::setDeterministicGlobalSeed) before anything was drawn: Qt writes fonts in the order of a hash table.
/// Needs a QGuiApplication. Internal when nothing can be drawn. Characters that no installed font has are spelled out.
[[nodiscard]] Result<QByteArray> reportPdf(const ReportPage& page, const ReportData& data);

/// A PDF of Qt's with its date of creation, which is the clock's, replaced by a fixed one and its table of places put right.
[[nodiscard]] QByteArray withFixedDate(const QByteArray& pdf);

}  // namespace lacquer
