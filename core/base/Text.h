// SPDX-License-Identifier: GPL-3.0-or-later
// Where every sentence of the engine is translated: Text::tr("…"), collected by lupdate.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

namespace lacquer {

/// Translation context of all rooms below the window.
class Text {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

/// A path as people read it: UTF-8 decoded, bytes that are not UTF-8 shown as U+FFFD, control characters and
/// bidirectional overrides replaced. For messages only; files are always opened by their bytes.
[[nodiscard]] QString shown(const std::filesystem::path& path);

/// A QString from UTF-8 bytes.
[[nodiscard]] QString fromUtf8(std::string_view bytes);

/// The UTF-8 bytes of a QString.
[[nodiscard]] std::string toUtf8(const QString& text);

/// Text that came from a file or a user, made harmless for a terminal: C0/C1 controls, ESC and bidirectional
/// overrides become U+FFFD.
[[nodiscard]] QString harmless(const QString& text);

}  // namespace lacquer
