// SPDX-License-Identifier: GPL-3.0-or-later
// Work on many threads must answer like work on one.
#include "base/JobRunner.h"

#include "base/Denormals.h"
#include "support/TestMain.h"

#include <atomic>
#include <chrono>
#include <limits>
#include <mutex>
#include <set>
#include <thread>

using namespace lacquer;

namespace {

/// Half of the smallest normal number: 0 where denormals are flushed. Volatile so that it is computed here and now.
double halfOfSmallest()
{
    volatile double smallest = std::numeric_limits<double>::min();
    return smallest * 0.5;
}

Error errorNumber(int i)
{
    return {ErrorKind::BadData, QString::number(i)};
}

}  // namespace

class JobRunnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsEveryJobOnce_data()
    {
        QTest::addColumn<int>("threads");
        for (const int threads : {-1, 0, 1, 2, 7, 32})
            QTest::addRow("%d", threads) << threads;
    }

    void runsEveryJobOnce()
    {
        QFETCH(int, threads);
        std::vector<std::atomic<int>> runs(1000);
        std::vector<Job> jobs;
        for (auto& count : runs)
            jobs.push_back([&count] {
                ++count;
                return Result<void>();
            });
        LACQUER_VERIFY_OK(JobRunner(threads).run(jobs));
        for (const auto& count : runs)
            QCOMPARE(count.load(), 1);
        LACQUER_VERIFY_OK(JobRunner(threads).run({}));
    }

    /// Several jobs fail, later ones sooner: the answer is always the one that a single thread gives.
    void answersWithTheEarliestError()
    {
        for (int round = 0; round < 50; ++round) {
            std::vector<Job> jobs;
            for (int i = 0; i < 40; ++i)
                jobs.push_back([i]() -> Result<void> {
                    if (i < 10)
                        return {};
                    std::this_thread::sleep_for(std::chrono::microseconds(i == 10 ? 2000 : 10));
                    return errorNumber(i);
                });
            const auto done = JobRunner(4).run(jobs);
            QVERIFY(!done);
            QCOMPARE(done.error().message, QStringLiteral("10"));
        }
    }

    void startsNothingAfterAnError()
    {
        for (const int threads : {1, 4}) {
            std::atomic<int> started{0};
            std::vector<Job> jobs;
            for (int i = 0; i < 1000; ++i)
                jobs.push_back([&started, i]() -> Result<void> {
                    ++started;
                    if (i == 0)
                        return errorNumber(0);
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                    return {};
                });
            QVERIFY(!JobRunner(threads).run(jobs));
            QVERIFY2(started <= (threads == 1 ? 1 : 100), qPrintable(QString::number(started)));
        }
    }

    void usesSeveralThreadsOrOnlyTheCallers()
    {
        for (const int threads : {1, 3}) {
            std::set<std::thread::id> seen;
            std::mutex mutex;
            std::atomic<int> waiting{0};
            const Job meet = [&] {
                {
                    const std::lock_guard lock(mutex);
                    seen.insert(std::this_thread::get_id());
                }
                ++waiting;
                const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(5);
                while (waiting < threads && std::chrono::steady_clock::now() < end)
                    std::this_thread::yield();
                return Result<void>();
            };
            LACQUER_VERIFY_OK(JobRunner(threads).run(std::vector<Job>(std::size_t(threads), meet)));
            QCOMPARE(int(seen.size()), threads);
            QVERIFY(seen.contains(std::this_thread::get_id()));
        }
    }

    void flushesDenormalsInsideJobsAndNowhereElse()
    {
#if defined(__x86_64__) || defined(__aarch64__)
        QVERIFY(halfOfSmallest() > 0);
        for (const int threads : {1, 4}) {
            std::atomic<int> flushed{0};
            const Job job = [&flushed] {
                flushed += halfOfSmallest() == 0;
                return Result<void>();
            };
            LACQUER_VERIFY_OK(JobRunner(threads).run(std::vector<Job>(50, job)));
            QCOMPARE(flushed.load(), 50);
            QVERIFY(halfOfSmallest() > 0);
        }
#else
        QSKIP("this processor has no such switch");
#endif
    }
};

LACQUER_TEST(JobRunnerTest)
#include "JobRunnerTest.moc"
