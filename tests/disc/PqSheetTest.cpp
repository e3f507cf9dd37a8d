// SPDX-License-Identifier: GPL-3.0-or-later
// The PQ sheet says what the layout says, in columns that stand under each other.
#include "disc/PqSheet.h"

#include "support/TestMain.h"

using namespace lacquer;
using namespace Qt::StringLiterals;

namespace {

DiscLayout twoTracks()
{
    DiscLayout layout;
    layout.tracks.resize(2);
    layout.tracks[0].pause = 0;
    layout.tracks[0].indexes = {150, 4650};
    layout.tracks[0].isrc = u"DEA622600001"_s;
    layout.tracks[0].preEmphasis = true;
    layout.tracks[0].copyPermitted = true;
    layout.tracks[1].pause = 13500;
    layout.tracks[1].indexes = {13650};
    layout.tracks[1].serialCopy = true;
    layout.leadOut = 27007;
    layout.barcode = u"4006381333931"_s;
    layout.masterId = u"LAC 001"_s;
    CdTextBlock block;
    block.texts[CdTextKind::Title] = {u"Grüße"_s, u"First"_s, u"Second\nline"_s};
    block.texts[CdTextKind::Performer] = {u"Somebody"_s, {}, u"Somebody else"_s};
    layout.texts = {block};
    return layout;
}

}  // namespace

class PqSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTextIsWhatAPersonWouldWrite()
    {
        const QByteArray expected =
            "PQ SHEET\n"
            "\n"
            "Title      Grüße\n"
            "Performer  Somebody\n"
            "UPC/EAN    4006381333931\n"
            "Master ID  LAC 001\n"
            "Tracks     2\n"
            "Total      06:00:07\n"
            "Image MD5  0123456789abcdef0123456789abcdef\n"
            "\n"
            "Track  Index  Start       LBA  Pause     Length    ISRC             Flags    Title        Performer\n"
            "01     00     00:00:00   -150\n"
            "01     01     00:02:00      0  00:02:00  03:00:00  DE-A62-26-00001  PRE DCP  First\n"
            "01     02     01:02:00   4500\n"
            "02     00     03:00:00  13350\n"
            "02     01     03:02:00  13500  00:02:00  02:58:07                   SCMS     Second\xef\xbf\xbdline  Somebody else\n"
            "AA     01     06:00:07  26857\n"
            "\n"
            "Times are minutes:seconds:frames (75 frames a second) from the start of the first pause; LBA 0 is 00:02:00.\n";
        const PqSheet sheet = pqSheet(twoTracks(), "0123456789abcdef0123456789abcdef");
        const auto got = pqSheetText(sheet).split('\n');
        const auto wanted = expected.split('\n');
        for (qsizetype i = 0; i < std::min(got.size(), wanted.size()); ++i)
            QCOMPARE(QString::fromUtf8(got[i]), QString::fromUtf8(wanted[i]));
        QCOMPARE(got.size(), wanted.size());
    }

    void theTableHasARowForEveryMark()
    {
        const PqSheet sheet = pqSheet(twoTracks(), {});
        QCOMPARE(sheet.rows.size(), std::size_t(6));
        QCOMPARE(sheet.rows.back().track, u"AA"_s);
        DiscLayout plain = twoTracks();
        plain.texts.clear();
        plain.tracks[1].pause.reset();
        const PqSheet less = pqSheet(plain, {});
        QCOMPARE(less.rows.size(), std::size_t(5));
        QVERIFY(less.title.isEmpty());
        QCOMPARE(less.rows[3].pause, u"00:00:00"_s);
    }
};

LACQUER_TEST(PqSheetTest)
#include "PqSheetTest.moc"
