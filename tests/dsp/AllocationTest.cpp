// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing in the registry asks for memory once it is prepared: not to be set, not to sound, not to start again.
#include "dsp/Registry.h"

#include "ProcessorRuns.h"
#include "support/TestMain.h"

#include <cstdlib>
#include <new>

namespace {

thread_local bool counting = false;
thread_local long asked = 0;

}  // namespace

void* operator new(std::size_t size)
{
    if (counting)
        ++asked;
    if (void* const memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

using namespace lacquer;
using namespace lacquer::test;

class AllocationTest : public QObject {
    Q_OBJECT

    template <class Work>
    static long allocations(Work work)
    {
        asked = 0;
        counting = true;
        work();
        counting = false;
        return asked;
    }

private Q_SLOTS:
    void countsWhatIsAskedFor()
    {
        QVERIFY(allocations([] { std::vector<double> memory(100); }) > 0);
    }

    void asksForNoMemoryAfterPrepare_data()
    {
        QTest::addColumn<QString>("id");
        for (const ProcessorType& type : processorTypes())
            QTest::newRow(type.id) << QString::fromLatin1(type.id);
    }
    void asksForNoMemoryAfterPrepare()
    {
        QFETCH(QString, id);
        const ProcessorType& type = *findProcessorType(id.toStdString());
        const Stereo key = stereoNoise(2, largestBlock);
        const ConstBlock other{key.left.data(), key.right.data(), largestBlock};
        std::mt19937_64 random(31);
        for (int i = 0; i < 10; ++i) {
            const Values from = i == 0 ? defaultsOf(type) : randomValues(type, random);
            Values to = randomValues(type, random);
            for (std::size_t row = 0; row < to.size(); ++row)
                if (type.parameters[row].structural)
                    to[row] = from[row];
            Stereo audio = stereoNoise(1, largestBlock);
            const Block block{audio.left.data(), audio.right.data(), largestBlock};
            const auto processor = type.create();
            processor->prepare(rateHz, largestBlock);
            const long count = allocations([&] {
                processor->set(from);
                processor->process(block, block);
                processor->set(to);
                processor->process(block, other);
                processor->process(block, other);
                processor->reset();
                processor->process(block, other);
                (void)processor->takeGainReductionDb();
            });
            QVERIFY2(count == 0, qPrintable(describe(type, to) + QStringLiteral(": %1").arg(count)));
        }
    }
};

LACQUER_TEST(AllocationTest)
#include "AllocationTest.moc"
