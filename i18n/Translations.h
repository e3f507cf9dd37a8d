// SPDX-License-Identifier: GPL-3.0-or-later
// Gives a program its language: the compiled catalogues travel inside it, so that there is no file to be lost.
#pragma once

#include <QLocale>

class QCoreApplication;

namespace lacquer {

/// Makes tr() speak the first of the locale's languages there is a catalogue for, and English with its plural forms
/// otherwise. Main thread, before the first sentence is made; the translators live as long as the application.
void installTranslations(QCoreApplication& application, const QLocale& locale = QLocale::system());

}  // namespace lacquer
