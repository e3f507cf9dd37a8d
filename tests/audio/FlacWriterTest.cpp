// SPDX-License-Identifier: GPL-3.0-or-later
// Our FLAC files decode to what was written, prove it by their MD5, and never hide a failed write.
#include "audio/AudioReader.h"
#include "audio/FlacWriter.h"

#include "SoundFiles.h"
#include "support/TestMain.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace lacquer;
using namespace lacquer::test;

class FlacWriterTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    int files_ = 0;

    std::filesystem::path fresh() { return folder_.filePath(QStringLiteral("file%1.flac").arg(++files_)).toStdString(); }

    std::filesystem::path make(const FlacOptions& options, const std::vector<std::int32_t>& samples, int block)
    {
        const auto path = fresh();
        auto writer = FlacWriter::create(path, options);
        if (!writer)
            qFatal("%s", qPrintable(writer.error().message));
        const int frames = int(samples.size()) / options.channels;
        for (int done = 0; done < frames;) {
            const int count = std::min(block, frames - done);
            if (!(*writer)->write(samples.data() + std::size_t(done) * std::size_t(options.channels), count))
                qFatal("write failed");
            done += count;
        }
        if (!(*writer)->finish())
            qFatal("finish failed");
        return path;
    }

private Q_SLOTS:
    void decodesToWhatWasWrittenAndProvesIt_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("level");
        QTest::newRow("CD, level 8") << 16 << 2 << 44100 << 8;
        QTest::newRow("24 bit, level 5") << 24 << 2 << 96000 << 5;
        QTest::newRow("mono") << 24 << 1 << 48000 << 5;
        QTest::newRow("192 kHz") << 24 << 2 << 192000 << 6;
        QTest::newRow("352.8 kHz") << 24 << 2 << 352800 << 7;
        QTest::newRow("level 0") << 16 << 2 << 44100 << 0;
    }

    void decodesToWhatWasWrittenAndProvesIt()
    {
        QFETCH(int, bits);
        QFETCH(int, channels);
        QFETCH(int, rate);
        QFETCH(int, level);
        const auto samples = integers(8, 30011 * channels, bits);
        const FlacOptions options{rate, channels, bits, level};
        const auto path = make(options, samples, 4096);
        const QString name = QString::fromStdString(path.string());
        const auto raw = packed(samples, bits);
        QVERIFY(!run(QStringLiteral("flac"), {QStringLiteral("-s"), QStringLiteral("-t"), name}).isEmpty());
        QCOMPARE(run(QStringLiteral("flac"), {QStringLiteral("-s"), QStringLiteral("-d"), QStringLiteral("-c"), QStringLiteral("--force-raw-format"), QStringLiteral("--endian=little"), QStringLiteral("--sign=signed"), name}), raw);
        QCOMPARE(run(QStringLiteral("metaflac"), {QStringLiteral("--show-md5sum"), name}).trimmed(), QCryptographicHash::hash(raw, QCryptographicHash::Md5).toHex());
        QCOMPARE(run(QStringLiteral("metaflac"), {QStringLiteral("--show-total-samples"), name}).trimmed(), QByteArray("30011"));
        auto reader = AudioReader::open(path);
        LACQUER_VERIFY_OK(reader);
        const AudioFormat expected{"flac", rate, channels, bits, false, false, 30011};
        QVERIFY((*reader)->format() == expected);

        const auto bytes = readFile(path);
        QCOMPARE(readFile(make(options, samples, 1)), bytes);
        QCOMPARE(readFile(make(options, samples, 30011)), bytes);
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
        for (std::uint64_t limit = 0; limit < whole; limit += limit < 10000 ? 37 : 9973) {
            const rlimit small{rlim_t(limit), before.rlim_max};
            ::setrlimit(RLIMIT_FSIZE, &small);
            auto writer = FlacWriter::create(fresh(), {});
            Result<void> outcome;
            if (writer) {
                for (int i = 0; i < 6 && outcome; ++i)
                    outcome = (*writer)->write(samples.data() + i * 20000, 10000);
                outcome = (*writer)->finish();
            }
            ::setrlimit(RLIMIT_FSIZE, &before);
            ++tried;
            silent += writer && outcome;
            QVERIFY((writer ? outcome.error() : writer.error()).kind == ErrorKind::InputOutput);
        }
        std::signal(SIGXFSZ, handler);
        qInfo("%d full disks, %d unnoticed", tried, silent);
        QCOMPARE(silent, 0);
    }

    void refusesWhatFlacCannotBe()
    {
        FlacOptions options;
        options.bits = 32;
        const auto writer = FlacWriter::create(fresh(), options);
        QVERIFY(!writer && writer.error().kind == ErrorKind::Usage);
        const auto path = fresh();
        writeFile(path, "precious");
        const auto second = FlacWriter::create(path, {});
        QVERIFY(!second && second.error().kind == ErrorKind::CannotCreate);
        QCOMPARE(readFile(path), QByteArray("precious"));
    }
};

LACQUER_TEST(FlacWriterTest)
#include "FlacWriterTest.moc"
