// SPDX-License-Identifier: GPL-3.0-or-later
// Covers are read under limits, described, and made smaller the same way every time.
#include "picture/CoverArt.h"

#include "base/Text.h"
#include "picture/Pictures.h"
#include "support/TestMain.h"

#include <QColorSpace>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto jpeg = PictureHeader::Format::Jpeg;
constexpr auto png = PictureHeader::Format::Png;

CoverArt art(const QByteArray& bytes)
{
    auto read = CoverArt::read(bytes, u"cover"_s);
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return *read;
}

}  // namespace

class CoverArtTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAPictureIs()
    {
        const CoverArt square = art(saved(painted(300, 300), "jpg"));
        QVERIFY(square.square() && !square.cmyk() && !square.transparent() && square.header().format == jpeg);
        QCOMPARE(square.colourSpace(), u"unmarked"_s);
        const CoverArt wide = art(saved(painted(300, 200), "png"));
        QVERIFY(!wide.square() && wide.header().format == png && wide.width() == 300 && wide.height() == 200);
        const CoverArt grey = art(saved(painted(64, 64, QImage::Format_Grayscale8), "jpg"));
        QCOMPARE(grey.colourSpace(), u"grey"_s);
        QImage marked = painted(64, 64);
        marked.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
        QVERIFY2(art(saved(marked, "png")).colourSpace().contains(u"Adobe"_s), qPrintable(art(saved(marked, "png")).colourSpace()));
        marked.setColorSpace(QColorSpace(QColorSpace::SRgb));
        QCOMPARE(art(saved(marked, "jpg")).colourSpace(), u"sRGB"_s);
        QImage holes = painted(64, 64, QImage::Format_ARGB32);
        QVERIFY(!art(saved(holes, "png")).transparent());
        holes.setPixel(63, 63, qRgba(0, 0, 0, 254));
        QVERIFY(art(saved(holes, "png")).transparent());
        QVERIFY(readPictureHeader(cmykHeaded(3000, 3000))->colours == PictureHeader::Colours::Cmyk);
    }

    void badPicturesAreOneSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray good = saved(painted(300, 300), "jpg");
        const QByteArray goodPng = saved(painted(300, 300), "png");
        QTest::newRow("nothing") << QByteArray() << u"no JPEG or PNG"_s;
        QTest::newRow("a text") << QByteArray("RIFF....WAVE") << u"no JPEG or PNG"_s;
        QTest::newRow("an SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << u"no JPEG or PNG"_s;
        QTest::newRow("a GIF") << QByteArray("GIF89a\x20\x03\x20\x03") << u"no JPEG or PNG"_s;
        QTest::newRow("JPEG broken off") << good.left(good.size() * 2 / 3) << u"breaks off"_s;
        QTest::newRow("JPEG without its last byte") << good.chopped(1) << u"breaks off"_s;
        QTest::newRow("JPEG broken off in its head") << good.left(60) << u"no JPEG or PNG"_s;
        QTest::newRow("PNG broken off") << goodPng.left(goodPng.size() / 2) << u"breaks off"_s;
        QTest::newRow("PNG without pixels") << claimedPng(300, 300) << u"damaged"_s;
        QTest::newRow("one pixel") << saved(painted(1, 1), "png") << u"only 1 × 1 pixels"_s;
        QTest::newRow("a line") << saved(painted(400, 1), "jpg") << u"only 400 × 1 pixels"_s;
        QTest::newRow("30,000 pixels") << claimedPng(30000, 30000) << u"30000 × 30000 pixels"_s;
        QTest::newRow("four thousand million pixels wide") << claimedPng(0xFFFFFFFF, 100) << u"pixels large"_s;
        QTest::newRow("no pixels") << claimedPng(0, 0) << u"only 0 × 0"_s;
        QByteArray scratched = goodPng;
        scratched[scratched.size() / 2] = char(~scratched[scratched.size() / 2]);
        QTest::newRow("a scratched PNG") << scratched << u"damaged"_s;
    }

    void badPicturesAreOneSentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        QElapsedTimer timer;
        timer.start();
        const auto read = CoverArt::read(bytes, u"cover.x"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::BadData);
        const QString& message = read.error().message;
        QVERIFY2(message.contains(says) && message.contains(u"'cover.x'"_s) && message.endsWith(u'.') && !message.contains(u'\n'),
                 qPrintable(message));
        // Nothing was unpacked.
        QVERIFY(timer.elapsed() < 1000);
    }

    void everyHeadOfAPictureIsRefused()
    {
        for (const char* format : {"jpg", "png"}) {
            const QByteArray whole = saved(painted(48, 48), format);
            for (qsizetype length = 0; length < whole.size(); ++length)
                QVERIFY2(!CoverArt::read(whole.left(length), u"x"_s), qPrintable(QString::number(length)));
            QVERIFY(CoverArt::read(whole, u"x"_s));
        }
    }

    void filesAreReadAndNamed()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"Hülle.png"_s);
        QVERIFY(painted(64, 64).save(path));
        const auto read = CoverArt::load(toUtf8(path));
        LACQUER_VERIFY_OK(read);
        const auto missing = CoverArt::load(toUtf8(folder.filePath(u"none.png"_s)));
        QCOMPARE(missing.error().kind, ErrorKind::Missing);
        QVERIFY(missing.error().message.contains(u"none.png"_s));
    }

    void isMadeSmallerTheSameWayEveryTime()
    {
        const QByteArray original = saved(painted(1200, 900), "png");
        for (const auto format : {jpeg, png}) {
            const auto first = art(original).encoded(format, 300);
            const auto second = art(original).encoded(format, 300);
            LACQUER_VERIFY_OK(first);
            QVERIFY(*first == *second);
            const CoverArt small = art(*first);
            QCOMPARE(small.width(), 300);
            QCOMPARE(small.height(), 225);
            QVERIFY(small.header().format == format);
            qInfo("%s: %lld bytes", format == jpeg ? "JPEG" : "PNG", qlonglong(first->size()));
        }
        // Never larger, and unchanged in its pixels.
        const auto same = art(saved(painted(100, 100), "png")).encoded(png, 3000);
        QVERIFY(QImage::fromData(*same).convertToFormat(QImage::Format_RGB32) == painted(100, 100));
    }

    void whatIsTransparentIsWhiteInJpeg()
    {
        QImage holes(200, 200, QImage::Format_ARGB32);
        holes.fill(Qt::transparent);
        const CoverArt cover = art(saved(holes, "png"));
        const QImage white = QImage::fromData(*cover.encoded(jpeg, 200));
        QVERIFY(qGray(white.pixel(100, 100)) > 250);
        QVERIFY(QImage::fromData(*cover.encoded(png, 100)).pixelColor(50, 50).alpha() == 0);
    }

    void otherColoursBecomeSrgb()
    {
        QImage wide = painted(64, 64);
        wide.fill(QColor(0, 255, 0));
        wide.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
        QImage half = wide;
        half.fill(QColor(128, 60, 60));
        half.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
        const QColor before(128, 60, 60);
        const QColor after = QImage::fromData(*art(saved(half, "png")).encoded(png, 64)).pixelColor(1, 1);
        QVERIFY2(after.red() > before.red() + 5, qPrintable(after.name()));
    }

    void edgesHaveLimits()
    {
        const CoverArt cover = art(saved(painted(64, 64), "png"));
        for (const int edge : {-1, 0, 31, 10001})
            QCOMPARE(cover.encoded(jpeg, edge).error().kind, ErrorKind::Usage);
    }
};

LACQUER_TEST(CoverArtTest)
#include "CoverArtTest.moc"
