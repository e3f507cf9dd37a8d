// SPDX-License-Identifier: GPL-3.0-or-later
// Our AIFF files are read back exactly by others, never grow past what the format can say, never hide a failed write.
#include "audio/AiffWriter.h"
#include "audio/AudioReader.h"

#include "SoundFiles.h"
#include "support/TestMain.h"

#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace lacquer;
using namespace lacquer::test;

class AiffWriterTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    int files_ = 0;

    std::filesystem::path fresh() { return folder_.filePath(QStringLiteral("file%1.aiff").arg(++files_)).toStdString(); }

    std::filesystem::path make(const AiffOptions& options, const std::vector<std::int32_t>& samples, int block)
    {
        const auto path = fresh();
        auto writer = AiffWriter::create(path, options);
        if (!writer)
            qFatal("%s", qPrintable(writer.error().message));
        const int frames = int(samples.size()) / options.channels;
        for (int done = 0; done < frames; done += block) {
            const int count = std::min(block, frames - done);
            if (!(*writer)->write(samples.data() + std::size_t(done) * std::size_t(options.channels), count))
                qFatal("write failed");
        }
        if (!(*writer)->finish())
            qFatal("finish failed");
        return path;
    }

private Q_SLOTS:
    void isReadBackExactlyByOthers_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("rate");
        QTest::newRow("CD") << 16 << 2 << 44100;
        QTest::newRow("24 bit") << 24 << 2 << 96000;
        QTest::newRow("24 bit mono, odd") << 24 << 1 << 48000;
        QTest::newRow("192 kHz") << 24 << 2 << 192000;
    }

    void isReadBackExactlyByOthers()
    {
        QFETCH(int, bits);
        QFETCH(int, channels);
        QFETCH(int, rate);
        const auto samples = integers(7, 30011 * channels, bits);
        const AiffOptions options{rate, channels, bits};
        const auto path = make(options, samples, 4096);

        auto reader = AudioReader::open(path);
        LACQUER_VERIFY_OK(reader);
        const AudioFormat expected{"aiff", rate, channels, bits, false, false, 30011};
        QVERIFY((*reader)->format() == expected);
        std::vector<double> read(samples.size());
        const auto count = (*reader)->read(read.data(), 30011);
        LACQUER_VERIFY_OK(count);
        QCOMPARE(*count, 30011);
        for (std::size_t i = 0; i < samples.size(); ++i)
            QCOMPARE(read[i], double(samples[i]) / double(std::int32_t(1) << (bits - 1)));

        const QString name = QString::fromStdString(path.string());
        const QString raw = bits == 16 ? QStringLiteral("s16le") : QStringLiteral("s24le");
        QCOMPARE(run(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), name, QStringLiteral("-f"), raw, QStringLiteral("-")}), packed(samples, bits));
        QCOMPARE(run(QStringLiteral("sox"), {QStringLiteral("--i"), QStringLiteral("-s"), name}).trimmed(), QByteArray("30011"));

        const auto bytes = readFile(path);
        QCOMPARE(readFile(make(options, samples, 1)), bytes);
        QCOMPARE(readFile(make(options, samples, 30011)), bytes);
    }

    void isNoCompleteFileBeforeItIsFinished()
    {
        const auto path = fresh();
        {
            auto writer = AiffWriter::create(path, {});
            LACQUER_VERIFY_OK(writer);
            LACQUER_VERIFY_OK((*writer)->write(integers(1, 200000, 24).data(), 100000));
        }
        QVERIFY(!AudioReader::open(path));
    }

    void refusesToOutgrowTheFormat()
    {
        AiffOptions options;
        options.bits = 16;
        // 46 bytes of header are inside the outer size.
        options.largestForm = 46 + 4 * 1000;
        auto writer = AiffWriter::create(fresh(), options);
        LACQUER_VERIFY_OK(writer);
        const auto samples = integers(3, 2000, 16);
        LACQUER_VERIFY_OK((*writer)->write(samples.data(), 1000));
        const auto more = (*writer)->write(samples.data(), 1);
        QVERIFY(!more && more.error().kind == ErrorKind::Usage);
        QVERIFY(!(*writer)->finish());
    }

    void reportsAFullDiskWhereverItFills()
    {
        const auto samples = integers(1, 2 * 60000, 24);
        const auto whole = std::filesystem::file_size(make({}, samples, 60000));
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        int silent = 0;
        int tried = 0;
        for (std::uint64_t limit = 0; limit < whole; limit += 9973) {
            const rlimit small{rlim_t(limit), before.rlim_max};
            ::setrlimit(RLIMIT_FSIZE, &small);
            auto writer = AiffWriter::create(fresh(), {});
            Result<void> outcome;
            if (writer) {
                (void)(*writer)->write(samples.data(), 60000);
                outcome = (*writer)->finish();
            }
            ::setrlimit(RLIMIT_FSIZE, &before);
            ++tried;
            silent += writer && outcome;
        }
        std::signal(SIGXFSZ, handler);
        qInfo("%d full disks, %d unnoticed", tried, silent);
        QCOMPARE(silent, 0);
    }

    void refusesWhatAiffCannotBeAndWhatIsInTheWay()
    {
        AiffOptions options;
        options.bits = 32;
        auto writer = AiffWriter::create(fresh(), options);
        QVERIFY(!writer && writer.error().kind == ErrorKind::Usage);
        options = {};
        options.rateHz = 400000;
        writer = AiffWriter::create(fresh(), options);
        QVERIFY(!writer && writer.error().kind == ErrorKind::Usage);
        const auto path = fresh();
        writeFile(path, "precious");
        writer = AiffWriter::create(path, {});
        QVERIFY(!writer && writer.error().kind == ErrorKind::CannotCreate);
        QCOMPARE(readFile(path), QByteArray("precious"));
    }
};

LACQUER_TEST(AiffWriterTest)
#include "AiffWriterTest.moc"
