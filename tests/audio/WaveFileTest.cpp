// SPDX-License-Identifier: GPL-3.0-or-later
// Our WAV files are exact, read by everybody, and judged by a strict reader that finds whatever is planted in them.
#include "audio/AudioReader.h"
#include "audio/ByteOrder.h"
#include "audio/RiffReader.h"
#include "audio/WaveWriter.h"

#include "SoundFiles.h"
#include "support/TestMain.h"

#include <QTemporaryDir>

#include <bit>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace lacquer;
using namespace lacquer::test;

namespace {

RiffLayout layoutOf(const QByteArray& bytes)
{
    return readRiff(MemoryBytes(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size())))));
}

QByteArray number(std::uint64_t value, int bytes)
{
    QByteArray content;
    appendLittleEndian(content, value, bytes);
    return content;
}

/// While it lives no file may grow beyond a limit: a full disk in miniature.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        handler_ = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }

private:
    rlimit before_{};
    void (*handler_)(int) = SIG_DFL;
};

}  // namespace

class WaveFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    int files_ = 0;

    std::filesystem::path fresh() { return folder_.filePath(QStringLiteral("file%1.wav").arg(++files_)).toStdString(); }

    std::filesystem::path make(const WaveOptions& options, const std::vector<std::int32_t>& samples, int block = 777)
    {
        const auto path = fresh();
        auto writer = WaveWriter::create(path, options);
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

    static QByteArray ffmpegSamples(const std::filesystem::path& path, const QString& format)
    {
        return run(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), QString::fromStdString(path.string()), QStringLiteral("-f"), format, QStringLiteral("-")});
    }

    static QByteArray soxSamples(const std::filesystem::path& path, int bits)
    {
        return run(QStringLiteral("sox"), {QStringLiteral("-D"), QString::fromStdString(path.string()), QStringLiteral("-t"), QStringLiteral("raw"), QStringLiteral("-b"), QString::number(bits), QStringLiteral("-e"),
                                           QStringLiteral("signed-integer"), QStringLiteral("-")});
    }

private Q_SLOTS:
    void everybodyReadsTheSamplesThatWereWritten_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<int>("channels");
        QTest::addColumn<bool>("rf64");
        for (const int bits : {16, 24, 32})
            for (const int channels : {1, 2})
                for (const bool rf64 : {false, true})
                    QTest::addRow("%d bit, %d channels%s", bits, channels, rf64 ? ", RF64" : "") << bits << channels << rf64;
    }

    void everybodyReadsTheSamplesThatWereWritten()
    {
        QFETCH(int, bits);
        QFETCH(int, channels);
        QFETCH(bool, rf64);
        const bool isFloat = bits == 32;
        auto samples = integers(bits, 3001 * channels, bits);
        if (isFloat)
            for (auto& sample : samples)
                sample = std::bit_cast<std::int32_t>(float(double(sample) / 2147483648.0));
        WaveOptions options;
        options.rateHz = 96000;
        options.channels = channels;
        options.bits = bits;
        options.isFloat = isFloat;
        options.chunks = {{riffId("LIST"), QByteArray("INFOINAM\x04\0\0\0abc\0", 16)}};
        if (rf64)
            options.largestRiff = 1000;
        const auto path = make(options, samples);
        const auto bytes = readFile(path);
        const auto raw = packed(samples, bits);

        const auto layout = layoutOf(bytes);
        QVERIFY2(layout.findings.empty(), layout.findings.empty() ? "" : qPrintable(describe(layout.findings[0].fault)));
        QVERIFY(layout.form == (rf64 ? riffId("RF64") : riffId("RIFF")));
        QCOMPARE(layout.frames(), std::int64_t(3001));
        QVERIFY(layout.chunks.back().id == riffId("data"));
        QCOMPARE(bytes.mid(layout.data->offset, raw.size()), raw);
        QCOMPARE(qsizetype(layout.data->offset) + raw.size() + raw.size() % 2, bytes.size());

        QCOMPARE(ffmpegSamples(path, isFloat ? QStringLiteral("f32le") : QStringLiteral("s%1le").arg(bits)), raw);
        if (!rf64 && !isFloat)  // sox does not read RF64, and keeps floats to 32 bits only
            QCOMPARE(soxSamples(path, bits), raw);
        auto reader = AudioReader::open(path);
        LACQUER_VERIFY_OK(reader);
        QCOMPARE((*reader)->format().container, std::string(rf64 ? "rf64" : "wav"));
        std::vector<double> values(samples.size());
        QCOMPARE(*(*reader)->read(values.data(), 4000), 3001);
        for (std::size_t i = 0; i < values.size(); ++i)
            QVERIFY(isFloat ? values[i] == double(std::bit_cast<float>(samples[i])) : values[i] == double(samples[i]) / double(1 << (bits - 1)));

        QCOMPARE(readFile(make(options, samples, 1)), bytes);
        QCOMPARE(readFile(make(options, samples, 3001)), bytes);
    }

    void becomesRf64AtOneByteOverTheLimit()
    {
        WaveOptions options;
        options.bits = 16;
        const auto samples = integers(1, 2000, 16);
        const auto size = std::uint64_t(readFile(make(options, samples)).size());
        options.largestRiff = size - 8;
        QCOMPARE(readFile(make(options, samples)).left(4), QByteArray("RIFF"));
        options.largestRiff = size - 9;
        QCOMPARE(readFile(make(options, samples)).left(4), QByteArray("RF64"));
    }

    void writesMoreThan4GiB()
    {
        if (!qEnvironmentVariableIsSet("LACQUER_LONG_TESTS"))
            QSKIP("needs 4.3 GB of disk; set LACQUER_LONG_TESTS to run it");
        WaveOptions options;
        const auto path = fresh();
        auto writer = WaveWriter::create(path, options);
        LACQUER_VERIFY_OK(writer);
        const auto block = integers(4, 2 * 65536, 24);
        constexpr int blocks = 11000;
        for (int i = 0; i < blocks; ++i)
            LACQUER_VERIFY_OK((*writer)->write(block.data(), 65536));
        LACQUER_VERIFY_OK((*writer)->finish());
        auto reader = AudioReader::open(path);
        LACQUER_VERIFY_OK(reader);
        QCOMPARE((*reader)->format().frames, std::int64_t(blocks) * 65536);
        LACQUER_VERIFY_OK((*reader)->seek(std::int64_t(blocks - 1) * 65536));
        std::vector<double> values(2 * 65536);
        QCOMPARE(*(*reader)->read(values.data(), 65536), 65536);
        for (std::size_t i = 0; i < values.size(); ++i)
            QVERIFY(values[i] == double(block[i]) / 8388608.0);
    }

    void looksEmptyUntilItIsFinished()
    {
        const auto path = fresh();
        {
            auto writer = WaveWriter::create(path, {});
            LACQUER_VERIFY_OK(writer);
            const auto samples = integers(1, 2 * 200000, 24);
            LACQUER_VERIFY_OK((*writer)->write(samples.data(), 200000));
        }
        QVERIFY(std::filesystem::file_size(path) > 1000000);
        const auto reader = AudioReader::open(path);
        QVERIFY(!reader);
        QVERIFY(reader.error().kind == ErrorKind::BadData);
    }

    void neverOverwrites()
    {
        const auto path = fresh();
        writeFile(path, "precious");
        const auto writer = WaveWriter::create(path, {});
        QVERIFY(!writer && writer.error().kind == ErrorKind::CannotCreate);
        QCOMPARE(readFile(path), QByteArray("precious"));
        const auto link = fresh();
        std::filesystem::create_symlink(fresh(), link);
        QVERIFY(!WaveWriter::create(link, {}));
        const auto nowhere = WaveWriter::create(path.parent_path() / "none" / "x.wav", {});
        QVERIFY(!nowhere && nowhere.error().kind == ErrorKind::CannotCreate);
    }

    void isReadableByEverybodyAndWritableByItsOwner()
    {
        const auto before = ::umask(0);
        const auto path = make({}, integers(1, 20, 24));
        ::umask(before);
        struct stat about {};
        QCOMPARE(::stat(path.c_str(), &about), 0);
        QCOMPARE(int(about.st_mode & 0777), 0644);
    }

    void reportsAFullDiskWhereverItFills()
    {
        const auto samples = integers(1, 2 * 60000, 24);
        for (int limit = 0; limit < 360000; limit += 9000) {
            const auto path = fresh();
            const FullDisk full{rlim_t(limit)};
            auto writer = WaveWriter::create(path, {});
            LACQUER_VERIFY_OK(writer);  // what is buffered has not met the disk yet
            Result<void> written;
            for (int i = 0; i < 6 && written; ++i)
                written = (*writer)->write(samples.data() + i * 20000, 10000);
            const auto finished = (*writer)->finish();
            QVERIFY(!finished);
            QVERIFY(finished.error().kind == ErrorKind::InputOutput);
            QVERIFY(finished.error().message.contains(QString::fromStdString(path.filename().string())));
            QVERIFY(!(*writer)->write(samples.data(), 10));
        }
    }

    void refusesSamplesThatDoNotFit()
    {
        WaveOptions options;
        options.bits = 16;
        auto writer = WaveWriter::create(fresh(), options);
        LACQUER_VERIFY_OK(writer);
        const std::int32_t fits[] = {-32768, 32767};
        LACQUER_VERIFY_OK((*writer)->write(fits, 1));
        const std::int32_t over[] = {0, 32768};
        QVERIFY(!(*writer)->write(over, 1));
    }

    void findsEveryPlantedInconsistency_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("fault");
        WaveOptions options;
        options.bits = 16;
        options.chunks = {{riffId("odd "), QByteArray("abc")}};
        const auto samples = integers(1, 2000, 16);
        const auto plain = readFile(make(options, samples));
        options.largestRiff = 100;
        const auto large = readFile(make(options, samples));
        options.isFloat = true;
        options.bits = 32;
        options.largestRiff = 0xffffffffu;
        const auto floats = readFile(make(options, samples));
        // JUNK at 12, fmt at 48, odd at 72, its pad at 83, data at 84.
        const auto row = [](const char* name, RiffFault fault, const QByteArray& bytes) { QTest::newRow(name) << bytes << int(fault); };
        const auto with = [](QByteArray bytes, int at, const QByteArray& content) { return bytes.replace(at, content.size(), content); };
        const auto without = [](QByteArray bytes, int at, int count) { return bytes.remove(at, count); };
        const auto inserted = [](QByteArray bytes, int at, const QByteArray& content) { return bytes.insert(at, content); };
        const auto wellSized = [](QByteArray bytes) { return bytes.replace(4, 4, number(std::uint64_t(bytes.size()) - 8, 4)); };

        row("not RIFF", RiffFault::NotWave, with(plain, 0, "RIFX"));
        row("not WAVE", RiffFault::NotWave, with(plain, 8, "AVI "));
        row("outer size too small", RiffFault::RiffSizeWrong, with(plain, 4, number(8, 4)));
        row("outer size too large", RiffFault::RiffSizeWrong, with(plain, 4, number(std::uint64_t(plain.size()) - 7, 4)));
        row("ds64 outer size", RiffFault::RiffSizeWrong, with(large, 20, number(4, 8)));
        row("chunk too large", RiffFault::ChunkBeyondFile, with(plain, 16, number(0x7fffffff, 4)));
        row("data too large", RiffFault::DataBeyondFile, with(plain, 88, number(4004, 4)));
        row("ds64 data too large", RiffFault::DataBeyondFile, with(large, 28, number(~std::uint64_t(0), 8)));
        row("bytes at the end", RiffFault::CutChunkHeader, plain + "abc");
        row("pad missing", RiffFault::PadMissing, wellSized(plain + "note" + number(1, 4) + "x"));
        row("pad not zero", RiffFault::PadNotZero, with(plain, 83, "x"));
        QByteArray crowd;
        for (int i = 0; i < 5000; ++i)
            crowd += "JUNK" + number(0, 4);
        row("crowd of chunks", RiffFault::TooManyChunks, wellSized(inserted(plain, 12, crowd)));
        row("unprintable name", RiffFault::IdUnprintable, with(plain, 12, "JU\x01K"));
        row("no fmt", RiffFault::FormatMissing, with(plain, 48, "fmtx"));
        row("two fmt", RiffFault::FormatTwice, wellSized(inserted(plain, 48, plain.mid(48, 24))));
        row("fmt after data", RiffFault::FormatAfterData, wellSized(without(plain, 48, 24) + plain.mid(48, 24)));
        row("fmt too short", RiffFault::FormatTooShort, wellSized(without(with(plain, 52, number(14, 4)), 70, 2)));
        row("extensible too short", RiffFault::FormatTooShort, with(plain, 56, number(0xfffe, 2)));
        const auto extensible = [&](const QByteArray& tail) {
            return wellSized(inserted(with(with(plain, 52, number(40, 4)), 56, number(0xfffe, 2)), 72, number(22, 2) + number(16, 2) + number(3, 4) + number(1, 2) + tail));
        };
        row("unknown extensible", RiffFault::FormatUnknown, extensible(QByteArray(14, 'x')));
        row("0 channels", RiffFault::ChannelsZero, with(plain, 58, number(0, 2)));
        row("rate 0", RiffFault::RateZero, with(plain, 60, number(0, 4)));
        row("0 bits", RiffFault::BitsZero, with(plain, 70, number(0, 2)));
        row("frame size", RiffFault::BlockAlignWrong, with(plain, 68, number(3, 2)));
        row("frame size 0", RiffFault::BlockAlignWrong, with(plain, 68, number(0, 2)));
        row("byte rate", RiffFault::ByteRateWrong, with(plain, 64, number(1, 4)));
        row("no data", RiffFault::DataMissing, with(plain, 84, "dada"));
        row("two data", RiffFault::DataTwice, wellSized(plain + "data" + number(0, 4)));
        row("empty data", RiffFault::DataEmpty, wellSized(with(plain.left(92), 88, number(0, 4))));
        row("part of a frame", RiffFault::DataNotWholeFrames, wellSized(with(plain + "ab", 88, number(4002, 4))));
        row("chunk after data", RiffFault::ChunkAfterData, wellSized(plain + "LIST" + number(0, 4)));
        row("RF64 without ds64", RiffFault::Ds64Missing, with(large, 12, "JUNK"));
        row("short ds64", RiffFault::Ds64TooShort, with(large, 16, number(20, 4)));
        row("ds64 table too long", RiffFault::Ds64TooShort, with(large, 44, number(0x10000000, 4)));
        row("ds64 in RIFF", RiffFault::Ds64Misplaced, with(plain, 12, "ds64"));
        row("RF64 with an outer size", RiffFault::SizeNotDeferred, with(large, 4, number(4084, 4)));
        row("RF64 with a data size", RiffFault::SizeNotDeferred, with(large, 88, number(4000, 4)));
        row("ds64 sample count", RiffFault::SampleCountWrong, with(large, 36, number(999, 8)));
        row("fact sample count", RiffFault::SampleCountWrong, with(floats, 82, number(999, 4)));
    }

    void findsEveryPlantedInconsistency()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, fault);
        const auto layout = layoutOf(bytes);
        QVERIFY2(layout.has(RiffFault(fault)), qPrintable(describe(RiffFault(fault))));
        for (const auto& finding : layout.findings) {
            QVERIFY(!describe(finding.fault).isEmpty());
            QVERIFY(finding.offset >= 0 && finding.offset <= bytes.size());
        }
    }

    void findsNothingInGoodFilesOfOthers()
    {
        const auto path = make({}, integers(1, 2000, 24));
        for (const auto* codec : {"pcm_s16le", "pcm_s24le", "pcm_f32le"}) {
            const auto other = fresh();
            QVERIFY(!run(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), QString::fromStdString(path.string()), QStringLiteral("-c:a"), QLatin1String(codec), QString::fromStdString(other.string())}).isEmpty());
            const auto layout = layoutOf(readFile(other));
            QVERIFY2(layout.findings.empty(), layout.findings.empty() ? "" : qPrintable(describe(layout.findings[0].fault)));
        }
    }

    void survivesAnyBytes()
    {
        const auto good = readFile(make({}, integers(1, 200, 24)));
        const auto random = integers(5, 60000, 32);
        std::size_t next = 0;
        for (int round = 0; round < 10000; ++round) {
            auto bytes = good;
            for (int i = 0; i < 1 + round % 4; ++i, next += 2)
                bytes[qsizetype(std::uint32_t(random[next % 60000]) % 100)] = char(random[(next + 1) % 60000]);
            const auto layout = layoutOf(bytes);
            QVERIFY(layout.frames() <= bytes.size());
            QVERIFY(layout.chunks.size() <= 4096);
        }
        for (qsizetype length = 0; length < good.size(); ++length)
            QVERIFY(!layoutOf(good.left(length)).findings.empty());
    }
};

LACQUER_TEST(WaveFileTest)
#include "WaveFileTest.moc"
