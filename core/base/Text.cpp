// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"

namespace lacquer {

namespace {

bool isHarmful(QChar c)
{
    const auto u = c.unicode();
    const bool control = u < 0x20 || (u >= 0x7f && u <= 0x9f);
    const bool direction = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e || u == 0x200f;
    return control || direction;
}

}  // namespace

QString harmless(const QString& text)
{
    QString out = text;
    for (QChar& c : out)
        if (isHarmful(c))
            c = QChar(QChar::ReplacementCharacter);
    return out;
}

QString shown(const std::filesystem::path& path)
{
    return harmless(fromUtf8(path.native()));
}

QString fromUtf8(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

std::string toUtf8(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), std::size_t(bytes.size())};
}

}  // namespace lacquer
