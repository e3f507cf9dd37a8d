// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of languages and genres are those of the standards, as libburn lists them too.
#include "disc/CdTextGenre.h"
#include "disc/CdTextLanguage.h"

#include "support/TestMain.h"

#include <cstdint>
#include <sys/types.h>

#include <libburn/libburn.h>

using namespace lacquer;
using namespace Qt::StringLiterals;

class CdTextTablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void languagesHaveTheirNumbers()
    {
        static const char* const theirs[] = {BURN_CDTEXT_LANGUAGES_0X00, BURN_CDTEXT_FILLER, BURN_CDTEXT_LANGUAGES_0X45};
        QCOMPARE(std::size(theirs), 128u);
        int same = 0;
        QStringList others;
        for (int code = 0; code < 128; ++code) {
            const auto ours = cdTextLanguage(code);
            QCOMPARE(ours.has_value(), *theirs[code] != '\0');
            if (!ours)
                continue;
            if (QByteArray(ours->name).toLower() == QByteArray(theirs[code]).toLower())
                ++same;
            else
                others += u"%1 for %2"_s.arg(QLatin1StringView(ours->name), QLatin1StringView(theirs[code]));
        }
        QVERIFY(same >= 88);
        qInfo("%d names alike; others: %s", same, qPrintable(others.join(u", "_s)));
        QVERIFY(!cdTextLanguage(-1) && !cdTextLanguage(128) && !cdTextLanguage(0x2C) && !cdTextLanguage(0x44));
    }

    void languagesAreFoundByTheirIsoNames()
    {
        for (const auto& [name, code] : std::vector<std::pair<QString, int>>{
                 {u"de"_s, 0x08}, {u"en"_s, 0x09}, {u"ja"_s, 0x69}, {u"EN-gb"_s, 0x09}, {u"pt_BR"_s, 0x21}, {u"nb"_s, 0x1E},
                 {u"nl"_s, 0x1D}, {u"pl"_s, 0x20}, {u"fi"_s, 0x27}, {u"sv"_s, 0x28}, {u"tr"_s, 0x29}, {u"ru"_s, 0x56},
                 {u"ko"_s, 0x65}, {u"zh"_s, 0x75}, {u"it"_s, 0x15}, {u"fr"_s, 0x0F}, {u"es"_s, 0x0A}}) {
            const auto language = cdTextLanguage(name);
            QVERIFY2(language && language->code == code, qPrintable(name));
        }
        QVERIFY(!cdTextLanguage(u""_s) && !cdTextLanguage(u"xx"_s) && !cdTextLanguage(u"-"_s));
        for (const CdTextLanguage& language : cdTextLanguages())
            if (language.code != 0)
                QCOMPARE(cdTextLanguage(QString::fromLatin1(language.iso))->code, language.code);
    }

    void genresHaveTheirNumbers()
    {
        static const char* const theirs[] = {BURN_CDTEXT_GENRE_LIST};
        QCOMPARE(cdTextGenres().size(), std::size(theirs));
        for (int code = 0; code < int(std::size(theirs)); ++code) {
            QCOMPARE(cdTextGenreName(code), QString::fromLatin1(theirs[code]));
            QCOMPARE(cdTextGenreCode(cdTextGenreName(code)), std::optional(code));
        }
        QCOMPARE(cdTextGenreCode(u"Children's Music"_s), std::optional(4));
        QCOMPARE(cdTextGenreCode(u"hip-hop"_s), std::optional(13));
        QVERIFY(!cdTextGenreCode(u"Polka"_s) && !cdTextGenreCode(u""_s));
        QVERIFY(cdTextGenreName(28).isEmpty() && cdTextGenreName(-1).isEmpty());
    }
};

LACQUER_TEST(CdTextTablesTest)
#include "CdTextTablesTest.moc"
