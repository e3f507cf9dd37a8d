// SPDX-License-Identifier: GPL-3.0-or-later
// The checker passes what is right, calls every single fault by its own name, and notices damage by checksums as well.
#include "DdpFaults.h"

#include "disc/DdpVerify.h"
#include "support/Command.h"
#include "support/TestMain.h"

#include <QElapsedTimer>

#include <set>
#include <thread>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

class DdpVerifyTest : public QObject {
    Q_OBJECT

private:
    std::filesystem::path base_;

    std::vector<DiscProblem> problemsOf(const DdpFiles& files)
    {
        putFiles(base_ / "set", files);
        Progress progress;
        const auto verdict = verifyDdp(base_ / "set", progress);
        if (!verdict) {
            qWarning("%s", qPrintable(verdict.error().message));
            return {};
        }
        return verdict->fileset.problems;
    }

private Q_SLOTS:
    void initTestCase() { base_ = fastDirectory(); }
    void cleanupTestCase() { std::filesystem::remove_all(base_); }

    void whatIsRightPasses()
    {
        DdpFiles files = goodByHand();
        addChecksums(files);
        files["PQ_SHEET.TXT"] = "for people";
        const auto problems = problemsOf(files);
        QVERIFY2(problems.empty(), listed(problems).constData());
    }

    void everySingleFaultIsCalledByItsName()
    {
        const auto faults = ddpFaults();
        QVERIFY(faults.size() >= 150);
        DdpFiles good = goodByHand();
        addChecksums(good);
        int found = 0;
        int noticed = 0;
        int covered = 0;
        std::set<QByteArray> names;
        for (const DdpFault& fault : faults) {
            QVERIFY2(names.insert(fault.name + fault.code).second, fault.name.constData());
            const QString code = QString::fromLatin1(fault.code);
            DdpFiles spoilt = good;
            fault.spoil(spoilt);
            if (fault.checksumsNotice) {
                // As if checksums had been made of the faulty set: only its rules can tell.
                DdpFiles signedOff = spoilt;
                addChecksums(signedOff);
                const auto problems = problemsOf(signedOff);
                QVERIFY2(codesOf(problems).contains(code), (fault.name + " should be " + fault.code + listed(problems)).constData());
                QVERIFY2(!codesOf(problems).contains(u"checksum-mismatch"_s), (fault.name + listed(problems)).constData());
            }
            const auto problems = problemsOf(spoilt);
            QVERIFY2(codesOf(problems).contains(code), (fault.name + " should be " + fault.code + listed(problems)).constData());
            ++found;
            if (!fault.checksumsNotice)
                continue;
            ++covered;
            const QStringList codes = codesOf(problems);
            // A file that is too large for its kind is refused unread; its checksum is not looked at.
            const bool unread = codes.contains(u"file-too-large"_s) || codes.contains(u"cdtext-too-large"_s);
            const bool told = codes.contains(u"checksum-mismatch"_s) || codes.contains(u"checksum-file-missing"_s) || (unread && codes.contains(u"checksum-not-covering"_s));
            QVERIFY2(told, (fault.name + listed(problems)).constData());
            ++noticed;
        }
        qInfo("%d of %d faults called by their names; %d of %d noticed by checksums too", found, int(faults.size()), noticed, covered);
    }

    void everyCodeHasAFaultThatShowsIt()
    {
        // Links and what is no file are shown by the reader's test.
        std::set<QByteArray> shown = {"file-link", "file-link-broken", "file-not-regular", "file-unreadable"};
        for (const DdpFault& fault : ddpFaults())
            shown.insert(fault.code);
        for (const char* code : ddpCodes())
            QVERIFY2(shown.contains(code), code);
    }

    void aMismatchNamesItsFileAndItsSheet()
    {
        DdpFiles files = goodByHand();
        addChecksums(files);
        files["IMAGE.DAT"][300 * 2352] = char(files["IMAGE.DAT"][300 * 2352] ^ 0x10);
        const auto problems = problemsOf(files);
        QCOMPARE(problems.size(), std::size_t(2));
        QCOMPARE(problems[0].where, u"IMAGE.DAT"_s);
        QVERIFY(problems[0].message.contains(u"CHECKSUM.MD5"_s) && problems[0].message.contains(u"MD5"_s));
        QVERIFY(problems[1].message.contains(u"CHECKSUM.TXT"_s) && problems[1].message.contains(u"CRC-32"_s));
    }

    void everySentenceIsWhole()
    {
        for (const char* code : ddpCodes()) {
            const DiscProblem problem = ddpProblem(code, u"here"_s, {u"%2"_s, u"two"_s, u"three"_s});
            QVERIFY2(problem.message.endsWith(u'.') || problem.message.endsWith(u"two"_s), code);
            QVERIFY2(problem.remedy.endsWith(u'.'), code);
            QVERIFY2(!problem.message.contains(u"%1"_s) && !problem.message.contains(u"%3"_s), code);
        }
    }

    void itStopsWithinASecond()
    {
        DdpFiles files = goodByHand();
        putFiles(base_ / "large", files);
        // Sparse: it takes time to read, not room.
        std::filesystem::resize_file(base_ / "large" / "IMAGE.DAT", std::uintmax_t(8) << 30);
        Progress progress;
        QElapsedTimer since;
        std::atomic<bool> over = false;
        std::thread stopper([&] {
            while (progress.fraction() == 0.0 && !over)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            since.start();
            progress.cancel();
        });
        const auto verdict = verifyDdp(base_ / "large", progress);
        over = true;
        stopper.join();
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().kind, ErrorKind::Cancelled);
        qInfo("stopped after %lld ms, at %.3f of the bytes", since.elapsed(), progress.fraction());
        QVERIFY(since.elapsed() < 1000 && progress.fraction() < 1.0);
    }
};

LACQUER_TEST(DdpVerifyTest)
#include "DdpVerifyTest.moc"
