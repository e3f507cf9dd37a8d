// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever disc is written is read back as it was, mark for mark and field for field, a thousand times.
#include "DdpByHand.h"

#include "base/Barcode.h"
#include "disc/DdpVerify.h"
#include "disc/DdpWriter.h"
#include "support/Command.h"
#include "support/TestMain.h"

#include <random>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

class RandomDisc {
public:
    explicit RandomDisc(unsigned seed) : random_(seed) {}

    int upTo(int most) { return int(random_() % unsigned(most + 1)); }

    DiscLayout layout()
    {
        DiscLayout made;
        std::int64_t at = 0;
        const int tracks = upTo(24) == 0 ? 99 : 1 + upTo(14);
        for (int t = 0; t < tracks; ++t) {
            DiscTrack track;
            if (t == 0) {
                track.pause = 0;
                at = upTo(3) == 0 ? 150 + upTo(60) : 150;
            } else if (upTo(1) == 0) {
                track.pause = at;
                at += 1 + upTo(5);
            }
            const int indexes = upTo(49) == 0 ? 1 + upTo(98) : upTo(3) == 0 ? 2 + upTo(2) : 1;
            for (int i = 0; i < indexes; ++i) {
                track.indexes.push_back(at);
                at += 1 + upTo(t < 50 ? 6 : 1);
            }
            if (upTo(1) == 0)
                track.isrc = isrc();
            track.preEmphasis = upTo(4) == 0;
            track.copyPermitted = upTo(4) == 0;
            track.serialCopy = !track.copyPermitted && upTo(4) == 0;
            made.tracks.push_back(track);
        }
        made.leadOut = at + upTo(20);
        if (upTo(1) == 0)
            made.barcode = barcode();
        const int letters = upTo(48);
        for (int i = 0; i < letters; ++i)
            made.masterId += QChar(u' ' + upTo(94));
        made.masterId = made.masterId.trimmed();
        return made;
    }

    QByteArray cdText()
    {
        QByteArray bytes(18 * upTo(40), '\0');
        for (char& byte : bytes)
            byte = char(random_());
        return bytes;
    }

private:
    QString isrc()
    {
        QString code;
        for (int i = 0; i < 12; ++i)
            code += i < 2 || (i < 5 && upTo(1)) ? QChar(u'A' + upTo(25)) : QChar(u'0' + upTo(9));
        return code;
    }

    QString barcode()
    {
        QString digits = u"4"_s;
        for (int i = 0; i < 11; ++i)
            digits += QChar(u'0' + upTo(9));
        return digits + QString::number(gtinCheckDigit(digits));
    }

    std::minstd_rand random_;
};

}  // namespace

class DdpRoundTripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aThousandDiscsComeBackAsTheyWere()
    {
        const auto base = fastDirectory();
        std::minstd_rand random16(1);
        std::vector<std::int32_t> noise(5600 * 2);
        for (auto& sample : noise)
            sample = std::int32_t(random16() % 65536) - 32768;
        std::size_t tracks = 0;
        std::size_t marks = 0;
        std::int64_t sectors = 0;
        for (unsigned seed = 1; seed <= 1000; ++seed) {
            RandomDisc random(seed * 7919);
            const DiscLayout layout = random.layout();
            const QByteArray cdText = random.cdText();
            const auto folder = base / std::to_string(seed);
            std::filesystem::create_directory(folder);
            auto writer = DdpWriter::create(folder, layout, cdText);
            LACQUER_VERIFY_OK(writer);
            // Each disc begins elsewhere in the same noise.
            for (std::int64_t sector = 150; sector < layout.leadOut; ++sector)
                LACQUER_VERIFY_OK((*writer)->image().write(noise.data() + (sector * 131 + seed * 17) % 5000 * 2, 588));
            LACQUER_VERIFY_OK((*writer)->finish());

            Progress progress;
            const auto verdict = verifyDdp(folder, progress);
            LACQUER_VERIFY_OK(verdict);
            const DdpFileset& set = verdict->fileset;
            QVERIFY2(set.problems.empty(), (QByteArray::number(seed) + listed(set.problems)).constData());
            QCOMPARE(set.layout.tracks.size(), layout.tracks.size());
            for (std::size_t t = 0; t < layout.tracks.size(); ++t)
                QVERIFY2(set.layout.tracks[t] == layout.tracks[t], qPrintable(u"disc %1, track %2"_s.arg(seed).arg(t + 1)));
            QVERIFY2(set.layout == layout, qPrintable(u"disc %1"_s.arg(seed)));
            QCOMPARE(set.cdText, cdText);
            QCOMPARE(set.imageBytes, layout.leadOut * 2352);
            QCOMPARE(set.firstSector, 0);
            QCOMPARE(verdict->imageMd5, (*writer)->imageMd5());
            QCOMPARE(verdict->checksumsRight, cdText.isEmpty() ? 8 : 10);
            tracks += layout.tracks.size();
            for (const DiscTrack& track : layout.tracks)
                marks += track.indexes.size() + (track.pause ? 1 : 0);
            sectors += layout.leadOut;
            std::filesystem::remove_all(folder);
        }
        std::filesystem::remove_all(base);
        qInfo("1000 discs, %zu tracks, %zu marks, %lld sectors: all equal", tracks, marks, static_cast<long long>(sectors));
    }
};

LACQUER_TEST(DdpRoundTripTest)
#include "DdpRoundTripTest.moc"
