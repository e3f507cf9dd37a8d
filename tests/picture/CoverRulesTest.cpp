// SPDX-License-Identifier: GPL-3.0-or-later
// Covers that a shop would send back are found, each with the rule it breaks; CMYK comes from ImageMagick.
#include "picture/CoverRules.h"

#include "picture/Pictures.h"
#include "support/TestMain.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

QStringList codes(const QByteArray& bytes)
{
    const auto art = CoverArt::read(bytes, u"cover"_s);
    if (!art)
        qFatal("%s", qPrintable(art.error().message));
    QStringList found;
    for (const CoverFinding& finding : coverFindings(*art))
        found += QString::fromLatin1(finding.code) + (finding.refused ? u"!"_s : QString());
    return found;
}

}  // namespace

class CoverRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodCoverHasNoFindings() { QCOMPARE(codes(saved(painted(3000, 3000), "jpg")), QStringList()); }

    void everyFaultIsFoundAlone()
    {
        QCOMPARE(codes(saved(painted(900, 900), "jpg")), QStringList{u"art-size"_s});
        QCOMPARE(codes(saved(painted(600, 600), "jpg")), QStringList{u"art-size!"_s});
        QCOMPARE(codes(saved(painted(3000, 3001), "png")), QStringList{u"art-shape!"_s});
        QImage holes = painted(3000, 3000, QImage::Format_ARGB32);
        holes.setPixel(5, 5, 0);
        QCOMPARE(codes(saved(holes, "png")), QStringList{u"art-transparent"_s});
    }

    void theRulesOriginIsNamed()
    {
        const auto art = CoverArt::read(saved(painted(900, 900), "jpg"), u"x"_s);
        QVERIFY(coverFindings(*art)[0].message.contains(u"distributors"_s));
        QVERIFY(coverFindings(*art)[0].message.contains(u"900 × 900"_s));
    }

    void printersColoursAreFlaggedAndNotGuessed()
    {
        QTemporaryDir folder;
        const QString in = folder.filePath(u"in.png"_s);
        const QString out = folder.filePath(u"cmyk.jpg"_s);
        QVERIFY(painted(3000, 3000).save(in));
        QCOMPARE(QProcess::execute(u"convert"_s, {in, u"-colorspace"_s, u"CMYK"_s, out}), 0);
        const auto art = CoverArt::load(out.toStdString());
        LACQUER_VERIFY_OK(art);
        QVERIFY(art->cmyk());
        QCOMPARE(art->colourSpace(), u"CMYK"_s);
        QCOMPARE(coverFindings(*art).size(), std::size_t(1));
        QCOMPARE(coverFindings(*art)[0].code, "art-cmyk");
        const auto smaller = art->encoded(PictureHeader::Format::Jpeg, 300);
        QVERIFY(!smaller && smaller.error().message.contains(u"CMYK"_s));
    }
};

LACQUER_TEST(CoverRulesTest)
#include "CoverRulesTest.moc"
