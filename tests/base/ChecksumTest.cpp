// SPDX-License-Identifier: GPL-3.0-or-later
// The checksum depends on every bit and on the order of words, and not on how the stream was cut.
#include "base/Checksum.h"

#include "support/TestMain.h"

#include <random>
#include <set>
#include <vector>

using namespace lacquer;

class ChecksumTest : public QObject {
    Q_OBJECT

private:
    static std::vector<std::uint64_t> words(std::size_t count)
    {
        std::mt19937_64 random{7};
        std::vector<std::uint64_t> all(count);
        for (std::uint64_t& word : all)
            word = random();
        return all;
    }
    static std::array<std::uint64_t, 4> of(const std::vector<std::uint64_t>& all)
    {
        Checksum checksum;
        checksum.addWords(all.data(), all.size());
        return checksum.lanes();
    }

private Q_SLOTS:
    void doesNotDependOnHowTheStreamWasCut()
    {
        const auto all = words(5000);
        std::mt19937_64 random{8};
        for (int run = 0; run < 50; ++run) {
            Checksum cut;
            for (std::size_t done = 0; done < all.size();) {
                const std::size_t count = std::min<std::size_t>(all.size() - done, random() % (run + 2));
                cut.addWords(all.data() + done, count);
                done += count;
            }
            QVERIFY(cut.lanes() == of(all));
        }
    }

    void noticesEveryBit()
    {
        auto all = words(37);
        std::set<std::array<std::uint64_t, 4>> seen{of(all)};
        for (std::uint64_t& word : all) {
            for (int bit = 0; bit < 64; ++bit) {
                word ^= std::uint64_t(1) << bit;
                QVERIFY(seen.insert(of(all)).second);
                word ^= std::uint64_t(1) << bit;
            }
        }
    }

    void noticesTwoBitsOfOneLaneAndSwappedWords()
    {
        auto all = words(16);
        std::set<std::array<std::uint64_t, 4>> seen{of(all)};
        for (int one = 0; one < 64; ++one) {
            for (int two = 0; two < 64; ++two) {
                auto damaged = all;
                damaged[2] ^= std::uint64_t(1) << one;
                damaged[6] ^= std::uint64_t(1) << two;
                QVERIFY(seen.insert(of(damaged)).second);
            }
        }
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                auto swapped = all;
                std::swap(swapped[i], swapped[j]);
                QVERIFY(seen.insert(of(swapped)).second);
            }
        }
    }

    void noticesSilenceOverwritten()
    {
        std::vector<std::uint64_t> all(1000, 0);
        const auto silence = of(all);
        std::fill(all.begin() + 500, all.begin() + 512, 0x3ff0000000000000u);
        QVERIFY(of(all) != silence);
    }
};

LACQUER_TEST(ChecksumTest)
#include "ChecksumTest.moc"
