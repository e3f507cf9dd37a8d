// SPDX-License-Identifier: GPL-3.0-or-later
// Names and codes leave for a spreadsheet and come back; what is wrong there is named cell by cell.
#include "model/MetadataTable.h"
#include "model/ProjectFile.h"

#include "model/SampleAlbum.h"
#include "support/TestMain.h"

#include <QStringEncoder>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

std::string utf8(const QString& text)
{
    return text.toStdString();
}

Result<Album> imported(const Album& album, const QString& table)
{
    const auto sheet = parseMetadata(utf8(table), MetadataFormat::Csv);
    return sheet ? withMetadata(album, *sheet) : Result<Album>(sheet.error());
}

}  // namespace

class MetadataTableTest : public QObject {
    Q_OBJECT

private:
    /// Everything that cells have ever been hurt by.
    static Album oddAlbum()
    {
        Album album = albumOf({10, 20, 30});
        album.title = u"שלום, \"world\"; مرحبا \u202eabc"_s;
        album.barcode = u"not a barcode"_s;
        album.language.clear();
        Song& first = album.edit(std::size_t(0));
        first.title = u"=HYPERLINK(\"http://x\";\"y\")"_s;
        first.lyrics = u"la\r\n\"la\"\n\n\tla, 🎻🏳️‍🌈;\r"_s + QString(65'000, u'x');
        first.bpm = 120.1;
        first.isrc = u"odd one"_s;
        first.advisory = Advisory::Explicit;
        first.startsSide = true;
        Song& second = album.edit(std::size_t(1));
        second.title = u"'=1+1"_s;
        second.artist = u"''@x"_s;
        second.composer = u"'quoted'"_s;
        second.comment = u"-3 dB"_s;
        second.message = u"+"_s;
        second.genre = u"\tindented"_s;
        second.year = u"\nnext"_s;
        second.work = u"  spaces  "_s;
        second.movement = u"a,b;c\td\"e"_s;
        return album;
    }

private Q_SLOTS:
    void exportAndImportAreTheIdentity_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("CSV") << int(MetadataFormat::Csv);
        QTest::newRow("TSV") << int(MetadataFormat::Tsv);
        QTest::newRow("JSON") << int(MetadataFormat::JsonText);
    }

    void exportAndImportAreTheIdentity()
    {
        QFETCH(int, format);
        for (const Album& album : {oddAlbum(), richAlbum(), albumOf({1})}) {
            const std::string bytes = printMetadata(metadataOf(album), MetadataFormat(format));
            const auto sheet = parseMetadata(bytes, MetadataFormat(format));
            LACQUER_VERIFY_OK(sheet);
            const auto again = withMetadata(album, *sheet);
            LACQUER_VERIFY_OK(again);
            QVERIFY(*again == album);
            // Into an album without any of it: all names arrive, odd codes aside, which are refused there.
            Album bare = album;
            bare.barcode.clear();
            for (std::size_t i = 0; i < bare.songs.size(); ++i) {
                Song plain = *bare.songs[i];
                plain.isrc.clear();
                plain.title = plain.lyrics = plain.artist = plain.genre = plain.movement = QString();
                plain.bpm.reset();
                plain.startsSide = false;
                bare.edit(i) = plain;
            }
            MetadataSheet without = *sheet;
            for (std::size_t i = 0; i < without.columns.size(); ++i)
                if (without.columns[i] == "isrc"_L1 || without.columns[i] == "barcode"_L1)
                    for (auto& row : without.rows)
                        row.cells[i].clear();
            const auto filled = withMetadata(bare, without);
            LACQUER_VERIFY_OK(filled);
            for (std::size_t i = 0; i < album.songs.size(); ++i) {
                QCOMPARE(filled->songs[i]->title, album.songs[i]->title);
                QCOMPARE(filled->songs[i]->lyrics, album.songs[i]->lyrics);
                QCOMPARE(filled->songs[i]->genre, album.songs[i]->genre);
                QCOMPARE(filled->songs[i]->movement, album.songs[i]->movement);
                QVERIFY(filled->songs[i]->bpm == album.songs[i]->bpm && filled->songs[i]->startsSide == album.songs[i]->startsSide);
            }
        }
    }

    void textsInOtherLanguagesTravelToo()
    {
        Album album = albumOf({1, 2});
        album.translations = {{"ja", {{"title", u"大きさ"_s}, {"artist", u"\"ラッカー\""_s}}}};
        album.edit(1).translations = {{"ja", {{"title", u"夜"_s}}}, {"fr", {{"title", u"Nuit"_s}}}};
        for (const auto format : {MetadataFormat::Csv, MetadataFormat::Tsv, MetadataFormat::JsonText}) {
            const auto sheet = parseMetadata(printMetadata(metadataOf(album), format), format);
            LACQUER_VERIFY_OK(sheet);
            Album bare = album;
            bare.translations.clear();
            bare.edit(0).translations = {{"de", {{"title", u"weg"_s}}}};
            bare.edit(1).translations.clear();
            const auto filled = withMetadata(bare, *sheet);
            LACQUER_VERIFY_OK(filled);
            QVERIFY(*filled == album);
            MetadataSheet wrong = *sheet;
            for (std::size_t i = 0; i < wrong.columns.size(); ++i)
                if (wrong.columns[i] == "translations"_L1)
                    wrong.rows[1].cells[i] = u"Nacht"_s;
            QVERIFY(!withMetadata(album, wrong));
        }
    }

    void noCellIsAFormula()
    {
        const Album album = oddAlbum();
        for (const auto format : {MetadataFormat::Csv, MetadataFormat::Tsv}) {
            const std::string bytes = printMetadata(metadataOf(album), format);
            int guarded = 0;
            for (const auto& row : readTextTable(QString::fromStdString(bytes), format == MetadataFormat::Csv ? u',' : u'\t'))
                for (const QString& cell : row) {
                    QVERIFY2(cell.isEmpty() || !u"=+-@\t\r\n"_s.contains(cell[0]), qPrintable(cell));
                    guarded += cell.startsWith(u'\'');
                }
            QCOMPARE(guarded, 8);
        }
        // JSON is for programs: nothing is added there.
        QVERIFY(printMetadata(metadataOf(album), MetadataFormat::JsonText).find("\"'=1+1\"") != std::string::npos);
    }

    void onlyNamesAndCodesTravel()
    {
        const auto columns = metadataOf(albumOf({1})).columns;
        const auto has = [&](const char* name) { return std::find(columns.begin(), columns.end(), QLatin1String(name)) != columns.end(); };
        for (const char* name : {"position", "id", "title", "version", "artist", "featuring", "isrc", "iswc", "composer", "lyricist",
                                 "advisory", "bpm", "comment", "lyrics", "startsDisc", "barcode", "label", "catalogNumber", "translations"})
            QVERIFY2(has(name), name);
        for (const char* name : {"gainDb", "gapSeconds", "driveDb", "enabled", "fadeInShape", "rate", "pinned"})
            QVERIFY2(!has(name), name);
    }

    void whatSpreadsheetsSaveIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"Position;title;bpm;startsSide;advisory\r\n2;\"Zwei; \"\"ü\"\"\";120,5;WAHR\r\n"_s;
        const QString semicolons = QString(text).replace(u"WAHR"_s, u"TRUE;Explicit"_s);
        QTest::newRow("semicolons, UTF-8") << semicolons.toUtf8();
        QTest::newRow("byte order mark") << "\xef\xbb\xbf" + semicolons.toUtf8();
        QTest::newRow("separator line") << "sep=;\r\n" + semicolons.toUtf8();
        QTest::newRow("old line ends") << QString(semicolons).replace(u"\r\n"_s, u"\r"_s).toUtf8();
        QTest::newRow("empty rows and columns") << QString(semicolons).replace(u"advisory\r\n"_s, u"advisory;;\r\n;;;;;;\r\n\r\n"_s).toUtf8();
        const QString tabs = u"position\ttitle\tbpm\tstartsSide\tadvisory\r\n2\t\"Zwei; \"\"ü\"\"\"\t120.5\t1\texplicit"_s;
        QTest::newRow("tabs") << tabs.toUtf8();
        QStringEncoder little(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        QTest::newRow("UTF-16, little-endian") << QByteArray(little.encode(tabs));
        QStringEncoder big(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
        QTest::newRow("UTF-16, big-endian") << QByteArray(big.encode(tabs));
        QTest::newRow("commas, a tab in a bare cell") << u"position,title,bpm,startsSide,advisory,comment\n2,\"Zwei; \"\"ü\"\"\",120.5,yes,EXPLICIT,a\tb\n"_s.toUtf8();
    }

    void whatSpreadsheetsSaveIsRead()
    {
        QFETCH(QByteArray, bytes);
        const Album album = albumOf({1, 2, 3});
        const auto sheet = parseMetadata(bytes.toStdString(), MetadataFormat::Csv);
        LACQUER_VERIFY_OK(sheet);
        const auto after = withMetadata(album, *sheet);
        LACQUER_VERIFY_OK(after);
        const Song& song = *after->songs[1];
        QCOMPARE(song.title, u"Zwei; \"ü\""_s);
        QCOMPARE(*song.bpm, 120.5);
        QVERIFY(song.startsSide && song.advisory == Advisory::Explicit);
        QVERIFY(after->songs[0] == album.songs[0] && after->songs[2] == album.songs[2] && after->title == album.title);
    }

    void codesAreNormalisedAndIdsGoBeforePositions()
    {
        const Album album = albumOf({1, 2, 3});
        const QString id = QString::fromStdString(album.songs[2]->id.toString());
        const auto after = imported(album, u"id,position,isrc,barcode\n,album,,400-6381 333931\n%1,1,isrc de-a62-26-12345,\n,2,,"_s.arg(id));
        LACQUER_VERIFY_OK(after);
        QCOMPARE(after->barcode, u"4006381333931"_s);
        QCOMPARE(after->songs[2]->isrc, u"DEA622612345"_s);
        QVERIFY(after->songs[0]->isrc.isEmpty());
    }

    void everyWrongCellIsNamedAndNothingTaken_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QStringList>("named");
        QTest::newRow("many cells") << u"position,title,isrc,bpm,advisory,startsSide,barcode\n"
                                       "1,New,DEA6226O2345,fast,loud,maybe,\n"
                                       "2,New,x,1000,,,4006381333931\n"
                                       "album,,,,,,4006381333932\n"_s
                                    << QStringList{u"row 2, isrc"_s, u"DEA622602345"_s, u"row 2, bpm"_s, u"row 2, advisory"_s, u"none, explicit, clean"_s,
                                                   u"row 2, startsSide"_s, u"row 3, isrc"_s, u"row 3, bpm"_s, u"row 3, barcode"_s,
                                                   u"row 4, barcode"_s, u"4006381333931"_s};
        QTest::newRow("lost zero") << u"position,barcode\nalbum,36000291452\n"_s << QStringList{u"036000291452"_s};
        QTest::newRow("rounded by a spreadsheet") << u"position,barcode\nalbum,4.00638E+12\n"_s << QStringList{u"as text"_s};
        QTest::newRow("headings") << u"position,titel,title,Title,\n1,a,b,c,d\n"_s
                                  << QStringList{u"column 5: the column has no heading"_s};
        QTest::newRow("wrong headings") << u"position,titel,title,Title\n1,a,b,c\n"_s
                                        << QStringList{u"'titel' (did you mean 'title'?)"_s, u"'title' stands there twice"_s};
        QTest::newRow("no key") << u"title\nx\n"_s << QStringList{u"'id' or 'position'"_s};
        QTest::newRow("no such songs") << u"position,id,title\n4,,x\n0,,x\n,,x\n1,nonsense,x\n2,,x\n2,,y\n"_s
                                       << QStringList{u"row 2, position: '4'"_s, u"row 3, position: '0'"_s, u"row 4, position: ''"_s,
                                                      u"row 5, id: 'nonsense'"_s, u"row 7, position: '2' is a song that has a row already"_s};
        QTest::newRow("album twice") << u"position,title\nalbum,x\nalbum,y\n"_s << QStringList{u"row 3, position: 'album' has a row already"_s};
        QTest::newRow("only songs have it") << u"position,isrc\nalbum,DEA622612345\n"_s << QStringList{u"row 2, isrc"_s};
        QTest::newRow("too long") << u"position,title\n1,"_s + QString(70'000, u'x') << QStringList{u"row 2, title"_s, u"64 KiB"_s};
        QTest::newRow("empty") << QString() << QStringList{u"empty"_s};
    }

    void everyWrongCellIsNamedAndNothingTaken()
    {
        QFETCH(QString, table);
        QFETCH(QStringList, named);
        const auto after = imported(albumOf({1, 2, 3}), table);
        QVERIFY(!after.ok());
        QVERIFY(after.error().kind == ErrorKind::BadData);
        for (const QString& part : named)
            QVERIFY2(after.error().message.contains(part), qPrintable(part + u"\nin\n"_s + after.error().message));
    }

    void otherCharacterSetsAreRefused()
    {
        const auto latin = parseMetadata("position,title\n1,Gr\xfc\xdf" "e\n", MetadataFormat::Csv);
        QVERIFY(!latin.ok() && latin.error().message.contains(u"UTF-8"_s));
        QVERIFY(!parseMetadata("position,title\n1,x\xc3", MetadataFormat::Csv).ok());
    }

    void wrongJsonIsNamed()
    {
        for (const char* text : {"[]", "{}", "{\"schema\": \"lacquer.metadata/2\"}", "{\"schema\": \"lacquer.metadata/1\", \"songs\": 3}",
                                 "{\"schema\": \"lacquer.metadata/1\", \"songs\": [3]}",
                                 "{\"schema\": \"lacquer.metadata/1\", \"songs\": [{\"title\": []}]}", "{"})
            QVERIFY2(!parseMetadata(text, MetadataFormat::JsonText).ok(), text);
        const auto sheet = parseMetadata("{\"schema\": \"lacquer.metadata/1\", \"songs\": [{\"position\": 2, \"titel\": \"x\"}, {\"position\": 1, \"bpm\": \"x\"}]}",
                                         MetadataFormat::JsonText);
        LACQUER_VERIFY_OK(sheet);
        const auto after = withMetadata(albumOf({1, 2}), *sheet);
        QVERIFY(!after.ok() && after.error().message.contains(u"titel"_s));
    }
};

LACQUER_TEST(MetadataTableTest)
#include "MetadataTableTest.moc"
