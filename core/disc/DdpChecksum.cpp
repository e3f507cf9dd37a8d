// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/DdpChecksum.h"

#include <QRegularExpression>

#include <optional>

namespace lacquer {

namespace {

/// The last part of a path in either system's manner, without quotes.
QByteArray bareName(const QString& text)
{
    QString name = text.trimmed();
    if (name.size() >= 2 && name.startsWith(QLatin1Char('"')) && name.endsWith(QLatin1Char('"')))
        name = name.mid(1, name.size() - 2);
    const qsizetype slash = std::max(name.lastIndexOf(QLatin1Char('/')), name.lastIndexOf(QLatin1Char('\\')));
    return name.mid(slash + 1).trimmed().toUtf8();
}

bool isLabel(const QString& text, std::initializer_list<const char*> labels)
{
    for (const char* label : labels)
        if (text.compare(QLatin1String(label), Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

/// Understands one line after the other; a name may stand on a line before its checksum.
class LineReader {
public:
    std::optional<DdpChecksum> read(const QString& line)
    {
        static const QRegularExpression pair(QStringLiteral("^(.+?)\\s*[=:]\\s*(.+)$"));
        static const QRegularExpression tagged(QStringLiteral("^(?:MD5|CRC-?32)\\s*\\((.+)\\)\\s*=\\s*([0-9a-fA-F]{8}|[0-9a-fA-F]{32})$"),
                                               QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression before(QStringLiteral("^\\\\?([0-9a-fA-F]{8}|[0-9a-fA-F]{32})\\s+\\*?(.+)$"));
        static const QRegularExpression after(QStringLiteral("^(.+?)\\s*[\\s=:,;|]\\s*([0-9a-fA-F]{8}|[0-9a-fA-F]{32})$"));

        if (line.isEmpty() || line.startsWith(QLatin1Char(';')) || line.startsWith(QLatin1Char('#')) || line.startsWith(QLatin1Char('[')))
            return std::nullopt;
        if (const auto match = tagged.match(line); match.hasMatch())
            return made(match.captured(1), match.captured(2));
        if (const auto match = before.match(line); match.hasMatch())
            return made(match.captured(2), match.captured(1));
        if (const auto match = after.match(line); match.hasMatch()) {
            const QString name = match.captured(1).trimmed();
            return isLabel(name, {"md5", "crc", "crc32", "checksum", "hash"}) ? made(pending_, match.captured(2))
                                                                            : made(name, match.captured(2));
        }
        if (const auto match = pair.match(line); match.hasMatch() && isLabel(match.captured(1), {"file", "filename", "file name", "name"}))
            pending_ = match.captured(2);
        return std::nullopt;
    }

private:
    static std::optional<DdpChecksum> made(const QString& name, const QString& digits)
    {
        const bool isMd5 = digits.size() == 32;
        DdpChecksum sum;
        sum.kind = isMd5 ? DdpChecksum::Kind::Md5 : DdpChecksum::Kind::Crc32;
        sum.name = bareName(name);
        sum.value = isMd5 ? digits.toLatin1().toLower() : digits.toLatin1().toUpper();
        // Eight digits may be a date; what stands beside one is seldom a file's name.
        const bool isName = isMd5 || !(sum.name.contains(' ') || sum.name.contains(':'));
        return sum.name.isEmpty() || !isName ? std::nullopt : std::optional(sum);
    }

    QString pending_;
};

}  // namespace

QByteArray md5Sheet(const std::vector<DdpChecksum>& sums)
{
    QByteArray text;
    for (const DdpChecksum& sum : sums)
        if (sum.kind == DdpChecksum::Kind::Md5)
            text += sum.value + " *" + sum.name + '\n';
    return text;
}

QByteArray crcSheet(const std::vector<DdpChecksum>& sums)
{
    QByteArray text = "[CRC32 Checksum]\n";
    for (const DdpChecksum& sum : sums)
        if (sum.kind == DdpChecksum::Kind::Crc32)
            text += sum.name + '=' + sum.value + '\n';
    return text;
}

std::vector<DdpChecksum> parsedChecksums(const QByteArray& bytes, const QString& sheet)
{
    constexpr qsizetype longestLine = 4096;
    std::vector<DdpChecksum> sums;
    LineReader reader;
    QByteArray text = bytes;
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    text.replace('\r', '\n');
    for (const QByteArray& line : text.split('\n'))
        if (line.size() <= longestLine)
            if (auto sum = reader.read(QString::fromUtf8(line).trimmed())) {
                sum->sheet = sheet;
                sums.push_back(*std::move(sum));
            }
    return sums;
}

bool isChecksumName(const QString& name)
{
    const QString lower = name.toLower();
    for (const char* suffix : {".md5", ".chk", ".sfv", ".crc", ".crc32"})
        if (lower.endsWith(QLatin1String(suffix)))
            return true;
    return lower.contains(QLatin1String("checksum")) || lower.startsWith(QLatin1String("md5"));
}

}  // namespace lacquer
