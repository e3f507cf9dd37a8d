// SPDX-License-Identifier: GPL-3.0-or-later
// Codes for shops and collecting societies: the right digit is shown, the next number is free, nobody gets one twice.
#include "base/Barcode.h"
#include "tags/IsrcSeries.h"

#include "support/TestMain.h"

using namespace lacquer;
using namespace Qt::StringLiterals;

class BarcodeTest : public QObject {
    Q_OBJECT

private:
    static Album albumWith(const QStringList& isrcs)
    {
        Album album;
        for (const QString& isrc : isrcs) {
            Song song;
            song.id = Id::fresh();
            song.isrc = isrc;
            album.append(song);
        }
        return album;
    }

private Q_SLOTS:
    void barcodesOfTheWorldAreRight()
    {
        // Published examples: GS1, Wikipedia's UPC-A and EAN-8 pages.
        for (const char* code : {"4006381333931", "036000291452", "73513537", "9780306406157", "5901234123457", "10614141000415"}) {
            const QString text = QString::fromLatin1(code);
            LACQUER_VERIFY_OK(normalizedBarcode(text));
            QCOMPARE(suggestedBarcode(text), text);
        }
        QCOMPARE(*normalizedBarcode(u" 4 006381-333931 "_s), u"4006381333931"_s);
    }

    void everyWrongDigitIsNoticedAndTheRightOneShown()
    {
        const QString right = u"4006381333931"_s;
        for (int i = 0; i < 13; ++i)
            for (int add = 1; add < 10; ++add) {
                QString wrong = right;
                wrong[i] = QChar(u'0' + (wrong[i].digitValue() + add) % 10);
                const auto refused = normalizedBarcode(wrong);
                QVERIFY(!refused.ok() && refused.error().message.contains(suggestedBarcode(wrong)));
                QVERIFY(normalizedBarcode(suggestedBarcode(wrong)).ok());
                if (i == 12)
                    QCOMPARE(suggestedBarcode(wrong), right);
            }
        QCOMPARE(suggestedBarcode(u"400638133393"_s), right);
        QCOMPARE(suggestedBarcode(u"03600029145"_s), u"036000291452"_s);
        QCOMPARE(suggestedBarcode(u"036000291453"_s), u"036000291452"_s);
        for (const char* no : {"", "12", "40063813339AB", "123456789", "\xd9\xa1\xd9\xa2\xd9\xa3\xd9\xa4\xd9\xa5\xd9\xa6\xd9\xa7\xd9\xa8"})
            QVERIFY(!normalizedBarcode(QString::fromUtf8(no)).ok() && suggestedBarcode(QString::fromUtf8(no)).isEmpty());
    }

    void theNextIsrcIsFree()
    {
        const auto series = isrcSeries(u"gb-xxx-26"_s);
        LACQUER_VERIFY_OK(series);
        QVERIFY(series->prefix == u"GBXXX" && series->year == 26);
        QVERIFY(*isrcSeries(u"GB-XXX-26-00101"_s) == *series);
        QVERIFY(!isrcSeries(u"GB-XX-26"_s).ok() && !isrcSeries(u""_s).ok());
        QCOMPARE(*nextIsrc(*series, {}), u"GBXXX2600001"_s);
        QCOMPARE(*nextIsrc(*series, {u"GB-XXX-26-00101"_s, u"gbxxx2600007"_s, u"GBXXX2599998"_s, u"DEXXX2600500"_s, u"nonsense"_s}), u"GBXXX2600102"_s);
        QVERIFY(!nextIsrc(*series, {u"GBXXX2699999"_s}).ok());
        QCOMPARE(*nextIsrc({u"DEA62"_s, 5}, {}), u"DEA620500001"_s);
    }

    void anAlbumIsFilledAndDuplicatesAreFound()
    {
        Album album = albumWith({u""_s, u"GB-XXX-26-00105"_s, u" "_s, u"GBXXX2600105"_s, u""_s});
        album.edit(4).enabled = false;
        const auto twice = duplicateIsrcs(album);
        QVERIFY(twice.size() == 1 && twice.begin()->first == u"GBXXX2600105" && twice.begin()->second == std::vector<std::size_t>({1, 3}));
        const Album before = album;
        QVERIFY(!fillIsrcs(album, {u"GBXXX"_s, 26}, {u"GBXXX2699998"_s}).ok() && album == before);
        LACQUER_VERIFY_OK(fillIsrcs(album, {u"GBXXX"_s, 26}, {u"GBXXX2600200"_s}));
        QCOMPARE(album.songs[0]->isrc, u"GBXXX2600201"_s);
        QCOMPARE(album.songs[2]->isrc, u"GBXXX2600202"_s);
        QVERIFY(album.songs[4]->isrc.isEmpty() && album.songs[1]->isrc == before.songs[1]->isrc);
    }
};

LACQUER_TEST(BarcodeTest)
#include "BarcodeTest.moc"
