// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/TagComparison.h"

#include "base/Text.h"
#include "tags/TagField.h"

namespace lacquer {

namespace {

QString pictureText(const Picture& picture, bool withSize)
{
    const QString bytes = QStringLiteral("%1, %2").arg(picture.mime).arg(picture.bytes.size());
    return withSize ? bytes + QStringLiteral(", %1x%2x%3").arg(picture.width).arg(picture.height).arg(picture.bitsPerPixel) : bytes;
}

}  // namespace

void TagComparison::text(const char* place, const QString& field, const QString& shouldBe, const QString& is)
{
    if (is != shouldBe)
        differences_.push_back({QLatin1String(place), field, shouldBe, is});
}

void TagComparison::texts(const char* place, TagTexts found, TagContainer container)
{
    for (const TagField& field : tagFields()) {
        const QByteArray name = nameIn(field, container);
        if (name.isEmpty())
            continue;
        const auto said = found.extract(name);
        text(place, shownName(field), tagValues(field, expected_, container).join(QLatin1Char('\n')), said ? said.mapped() : QString());
    }
    for (const auto& [key, said] : found)
        differences_.push_back({QLatin1String(place), utf8Text(key).value_or(QString::fromLatin1(key)), {}, said});
}

void TagComparison::pictures(const char* place, const std::vector<Picture>& found, bool withSize)
{
    const std::size_t count = expected_.cover ? 1 : 0;
    const QString shouldBe = expected_.cover ? pictureText(*expected_.cover, withSize) : QString();
    for (std::size_t i = 0; i < std::max(found.size(), count); ++i) {
        const QString is = i < found.size() ? pictureText(found[i], withSize) : QString();
        const bool same = i < found.size() && i < count && found[i].bytes == expected_.cover->bytes && is == shouldBe;
        if (!same)
            differences_.push_back({QLatin1String(place), Text::tr("Cover"), i < count ? shouldBe : QString(), is});
    }
}

void TagComparison::id3(const char* place, const std::optional<ReadId3>& found, Id3Version version)
{
    const int number = version == Id3Version::V24 ? 4 : 3;
    if (found && found->version != number)
        text(place, Text::tr("Version"), QStringLiteral("2.%1").arg(number), QStringLiteral("2.%1").arg(found->version));
    const ReadTags tags = found ? found->tags : ReadTags();
    texts(place, tags.texts, version == Id3Version::V24 ? TagContainer::Id3v24 : TagContainer::Id3v23);
    pictures(place, tags.pictures, false);
}

QString describe(const TagDifference& difference)
{
    return Text::tr("%1, %2: '%3' instead of '%4'")
        .arg(difference.place, harmless(difference.field), harmless(difference.found), harmless(difference.expected));
}

}  // namespace lacquer
