// SPDX-License-Identifier: GPL-3.0-or-later
// Any text comes out in characters that players have, as near as may be, with a list of what was changed.
#include "disc/CdTextCharacters.h"
#include "disc/MsJis.h"

#include "support/TestMain.h"

#include <random>

using namespace lacquer;
using namespace Qt::StringLiterals;

class CdTextCharactersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void latin1KeepsWhatItHasAndComesNearToTheRest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fitted");
        QTest::addColumn<bool>("lost");
        const auto row = [](const char* name, const QString& text, const QString& fitted, bool lost = false) {
            QTest::newRow(name) << text << fitted << lost;
        };
        row("latin-1", u"Übermut – nein: Ça façon ½ ©"_s, u"Übermut - nein: Ça façon ½ ©"_s);
        row("quotes", u"“a” ‘b’ „c‟ ‹d› «e» ′″"_s, u"\"a\" 'b' \"c\" <d> «e» '\""_s);
        row("signs", u"… € Œuvre œ ŒUVRE ﬁ ﬂ ™ № ‰ ♯ ℗"_s, u"... EUR Oeuvre oe OEUVRE fi fl TM No o/oo # (P)"_s);
        row("full width", u"ＡＢＣ１２！　ｘ"_s, u"ABC12! x"_s);
        row("polish", u"Zażółć gęślą jaźń"_s, u"Zazólc gesla jazn"_s);
        row("czech", u"Příliš žluťoučký kůň"_s, u"Prílis zlutoucký kun"_s);
        row("turkish", u"İstanbul ışığı Ğ ş"_s, u"Istanbul isigi G s"_s);
        row("hungarian, romanian", u"Őrült ű ț Ș ă"_s, u"Orült u t S a"_s);
        row("baltic, croatian", u"ķeģis ėųį đak Đ"_s, u"kegis eui dak D"_s);
        row("vietnamese", u"Tiếng Việt ơ"_s, u"Tiêng Viêt o"_s);
        row("combining", u"e\u0301 a\u0308 x\u0304"_s, u"é ä x"_s);
        row("russian", u"Щука ЖИВЁТ Юлия объём мышь"_s, u"Shhuka ZHIVËT Ûliâ ob\"ëm mysh'"_s);
        row("ukrainian, serbian", u"їжак є Љубав њ"_s, u"ïzhak ê Ljubav nj"_s);
        row("greek", u"Ψυχή ΘΕΣΣΑΛΟΝΙΚΗ άνθος"_s, u"Psychí THESSALONIKI ánthos"_s);
        row("polytonic", u"ἀρχή"_s, u"archí"_s);
        row("controls", u"a\tb\nc\u0007d\u200Be\u00ADf\u202Eg"_s, u"a b cdefg"_s);
        row("nothing near", u"夜 a"_s, u"? a"_s, true);
        row("picture", u"\U0001F600x"_s, u"?x"_s, true);
        row("half a pair", QString(QChar(0xD800)) + u"x"_s, u"?x"_s, true);
    }

    void latin1KeepsWhatItHasAndComesNearToTheRest()
    {
        QFETCH(QString, text);
        QFETCH(QString, fitted);
        QFETCH(bool, lost);
        const CdTextFitting fitting = fittedToCdText(text, CdTextCharset::Latin1);
        QCOMPARE(fitting.text, fitted);
        QCOMPARE(fitting.lostSome(), lost);
        QCOMPARE(fitting.replaced.empty(), text == fitted);
        for (const auto& change : fitting.replaced)
            QCOMPARE(fitting.text.mid(change.at, change.to.size()), change.to);
        QCOMPARE(QString::fromLatin1(cdTextBytes(fitting.text, CdTextCharset::Latin1)), fitting.text);
    }

    void everythingOfLatin1Stays()
    {
        QString all;
        for (char16_t c = 0x20; c <= 0xFF; ++c)
            if ((c < 0x7F || c >= 0xA0) && c != 0xAD)
                all += QChar(c);
        QVERIFY(fittedToCdText(all, CdTextCharset::Latin1).replaced.empty());
        const CdTextFitting ascii = fittedToCdText(all, CdTextCharset::Ascii);
        QVERIFY(!ascii.lostSome());
        for (const QChar c : ascii.text)
            QVERIFY(c.unicode() >= 0x20 && c.unicode() < 0x7F);
        qInfo("ASCII: %s", qPrintable(ascii.text));
    }

    void everyCharacterThereIsBecomesSomethingThatFits()
    {
        int latin = 0;
        int japanese = 0;
        for (char32_t c = 1; c < 0x30000; ++c) {
            const QString text = QString::fromUcs4(&c, 1);
            const CdTextFitting one = fittedToCdText(text, CdTextCharset::Latin1);
            for (const QChar fit : one.text)
                QVERIFY2(
                    (fit.unicode() >= 0x20 && fit.unicode() < 0x7F) || (fit.unicode() >= 0xA0 && fit.unicode() <= 0xFF),
                    qPrintable(QString::number(c, 16)));
            latin += one.lostSome() ? 0 : 1;
            const CdTextFitting two = fittedToCdText(text, CdTextCharset::MsJis);
            for (const char32_t fit : two.text.toUcs4())
                QVERIFY2(msJisCode(fit), qPrintable(QString::number(c, 16)));
            japanese += two.lostSome() ? 0 : 1;
            // What has been fitted once stays as it is.
            QVERIFY2(fittedToCdText(one.text, CdTextCharset::Latin1).replaced.empty(),
                     qPrintable(QString::number(c, 16)));
            QVERIFY2(fittedToCdText(two.text, CdTextCharset::MsJis).replaced.empty(),
                     qPrintable(QString::number(c, 16)));
        }
        qInfo("of 196607 code points %d have a form in ISO 8859-1, %d in JIS X 0208", latin, japanese);
    }

    void japaneseBecomesTwoBytesWide()
    {
        const auto fit = [](const QString& text) { return fittedToCdText(text, CdTextCharset::MsJis); };
        QCOMPARE(fit(u"Abc 12!"_s).text, u"Ａｂｃ　１２！"_s);
        QCOMPARE(fit(u"ｶﾞｷﾞｸﾞ ﾊﾟｱ"_s).text, u"ガギグ　パア"_s);
        QCOMPARE(fit(u"夜空\"'"_s).text, u"夜空”’"_s);
        QCOMPARE(fit(u"①㈱é–ß"_s).text, u"１（株）ｅ－ｓｓ"_s);
        QCOMPARE(fit(u"Привет Ω"_s).text, u"Привет　Ω"_s);
        QVERIFY(fit(u"\U0001F600"_s).lostSome());
        QCOMPARE(fit(u"가"_s).text, u"？"_s);
        QCOMPARE(cdTextBytes(u"夜Ａ"_s, CdTextCharset::MsJis).toHex(), QByteArray("96e98260"));
        const CdTextFitting kana = fit(u"ｶﾞ"_s);
        QCOMPARE(kana.replaced.size(), 1u);
        QCOMPARE(kana.replaced[0].from, u"ｶﾞ"_s);
        QCOMPARE(kana.replaced[0].to, u"ガ"_s);
    }

    void japaneseCodesAndCharactersAreOneToOne()
    {
        int standard = 0;
        int all = 0;
        for (unsigned code = 0; code <= 0xFFFF; ++code) {
            const auto character = msJisCharacter(std::uint16_t(code));
            if (!character)
                continue;
            ++all;
            if (const auto back = msJisCode(*character)) {
                standard += *back == code ? 1 : 0;
            }
        }
        // JIS X 0208:1990 has 6879 characters.
        QCOMPARE(standard, 6879);
        qInfo("%d characters of JIS X 0208, %d with makers' additions", standard, all);
    }

    void anyTextAtAllIsTakenInStride()
    {
        std::mt19937 engine(7);
        for (int i = 0; i < 3000; ++i) {
            QString text;
            for (auto n = engine() % 30; n > 0; --n)
                text += QChar(char16_t(engine()));
            for (const CdTextCharset charset : {CdTextCharset::Latin1, CdTextCharset::Ascii, CdTextCharset::MsJis}) {
                const CdTextFitting fitting = fittedToCdText(text, charset);
                QCOMPARE(fitting.text, fittedToCdText(fitting.text, charset).text);
                const auto bytes = cdTextBytes(fitting.text, charset);
                QCOMPARE(bytes.size(), fitting.text.size() * (charset == CdTextCharset::MsJis ? 2 : 1));
            }
        }
    }
};

LACQUER_TEST(CdTextCharactersTest)
#include "CdTextCharactersTest.moc"
