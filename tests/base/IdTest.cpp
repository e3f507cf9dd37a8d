// SPDX-License-Identifier: GPL-3.0-or-later
// Ids: never twice the same, the same text in and out.
#include "base/Id.h"

#include "support/TestMain.h"

#include <bit>
#include <set>

using namespace lacquer;

class IdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isFreshEveryTime()
    {
        std::set<Id> seen;
        std::uint64_t ones = 0;
        for (int i = 0; i < 20000; ++i) {
            const Id id = Id::fresh();
            QVERIFY(id != Id());
            QVERIFY(seen.insert(id).second);
            ones += std::uint64_t(std::popcount(id.bits));
        }
        // 1.28 million fair coins: six standard deviations are 3395.
        QVERIFY(ones > 640000 - 3395 && ones < 640000 + 3395);
    }

    void survivesWritingAndReading()
    {
        QCOMPARE(Id{0x0123456789abcdefu}.toString(), std::string("0123456789abcdef"));
        QCOMPARE(Id().toString(), std::string(16, '0'));
        for (int i = 0; i < 1000; ++i) {
            const Id id = Id::fresh();
            const auto read = Id::fromString(id.toString());
            LACQUER_VERIFY_OK(read);
            QVERIFY(*read == id);
        }
        QVERIFY(*Id::fromString("0123456789ABCDEF") == Id{0x0123456789abcdefu});
    }

    void refusesAnythingElse()
    {
        for (const char* text : {"", "0", "0123456789abcde", "0123456789abcdef0", "0123456789abcdeg",
                                 "0x23456789abcdef", " 123456789abcdef", "-123456789abcdef"}) {
            const auto read = Id::fromString(text);
            QVERIFY2(!read && read.error().kind == ErrorKind::BadData, text);
        }
    }

    void hasOneOrder()
    {
        QVERIFY(Id{1} < Id{2});
        QVERIFY(Id{0x8000000000000000u} > Id{2});
        QVERIFY(Id{7} == Id{7});
    }
};

LACQUER_TEST(IdTest)
#include "IdTest.moc"
