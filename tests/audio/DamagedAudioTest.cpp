// SPDX-License-Identifier: GPL-3.0-or-later
// Files that lie, break off or are no files: each is refused by our own rule with one clear sentence, none is believed.
#include "audio/AudioReader.h"

#include "SoundFiles.h"
#include "support/TestMain.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <sndfile.h>

#include <cmath>
#include <fcntl.h>
#include <cstring>
#include <fstream>
#include <limits>
#include <sys/stat.h>
#include <unistd.h>

using namespace lacquer;
using namespace lacquer::test;

namespace {

/// Reads a file to its end or first error; the frames that came, and the error if there was one.
struct Reading {
    std::int64_t frames = 0;
    std::optional<Error> error;
};

/// libmpg123 complains on standard error about what we damage on purpose.
class SilentErrors {
public:
    SilentErrors() : kept_(::dup(2))
    {
        const int nothing = ::open("/dev/null", O_WRONLY);
        ::dup2(nothing, 2);
        ::close(nothing);
    }
    ~SilentErrors()
    {
        ::dup2(kept_, 2);
        ::close(kept_);
    }

private:
    int kept_;
};

Reading readThrough(const std::filesystem::path& path)
{
    Reading reading;
    auto reader = AudioReader::open(path);
    if (!reader) {
        reading.error = reader.error();
        return reading;
    }
    std::vector<double> room(2 * 4096);
    for (;;) {
        const auto count = (*reader)->read(room.data(), 4096);
        if (!count) {
            reading.error = count.error();
            return reading;
        }
        if (*count == 0)
            return reading;
        for (int i = 0; i < *count * (*reader)->format().channels; ++i)
            if (!std::isfinite(room[std::size_t(i)]))
                qFatal("a sample that is not finite came through");
        reading.frames += *count;
    }
}

}  // namespace

class DamagedAudioTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    std::filesystem::path path(const char* name) const { return folder_.filePath(QLatin1String(name)).toStdString(); }

    /// A sentence: names the file, ends with a full stop, is of the kind.
    void verifySentence(const std::optional<Error>& error, ErrorKind kind, const std::filesystem::path& file)
    {
        QVERIFY(error.has_value());
        QVERIFY2(error->kind == kind, qPrintable(error->message));
        QVERIFY2(error->message.contains(QString::fromStdString(file.filename().string())), qPrintable(error->message));
        QVERIFY2(error->message.endsWith(QLatin1Char('.')), qPrintable(error->message));
    }

private Q_SLOTS:
    void refusesWhatIsNoOrdinaryFile()
    {
        const auto missing = path("nowhere.wav");
        verifySentence(readThrough(missing).error, ErrorKind::Missing, missing);
        verifySentence(readThrough(missing / "below.wav").error, ErrorKind::Missing, "below.wav");
        verifySentence(readThrough(path("")).error, ErrorKind::BadData, "");
        const auto empty = path("empty.wav");
        writeFile(empty, {});
        verifySentence(readThrough(empty).error, ErrorKind::BadData, empty);
        const auto text = path("text.wav");
        writeFile(text, "Dear mastering engineer, the stems follow by post.");
        verifySentence(readThrough(text).error, ErrorKind::BadData, text);
        const auto pipe = path("pipe.wav");
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        verifySentence(readThrough(pipe).error, ErrorKind::BadData, pipe);
        verifySentence(readThrough("/dev/zero").error, ErrorKind::BadData, "zero");
        const auto loop = path("loop.wav");
        std::filesystem::create_symlink(loop, loop);
        verifySentence(readThrough(loop).error, ErrorKind::InputOutput, loop);
    }

    void saysWhenReadingIsNotAllowed()
    {
        const auto locked = path("locked.wav");
        writeFile(locked, waveBytes({}, packed(integers(1, 200, 16), 16)));
        std::filesystem::permissions(locked, std::filesystem::perms::none);
        const auto root = ::geteuid() == 0;
        if (root)
            QCOMPARE(::seteuid(65534), 0);
        const auto reading = readThrough(locked);
        if (root)
            QCOMPARE(::seteuid(0), 0);
        verifySentence(reading.error, ErrorKind::Permission, locked);
    }

    void decidesHostileHeadersItself_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("frames");  // 0: refused
        QTest::addColumn<QString>("word");
        const auto data = packed(integers(1, 2000, 16), 16);
        const auto row = [&](const char* name, const auto& spoil, int frames, const char* word) {
            WaveHeader header;
            spoil(header);
            QTest::newRow(name) << waveBytes(header, data) << frames << QString::fromLatin1(word);
        };
        row("0 channels", [](WaveHeader& h) { h.channels = 0; }, 0, "0 channels");
        row("1024 channels", [](WaveHeader& h) { h.channels = 1024; }, 0, "1024 channels");
        row("65535 channels", [](WaveHeader& h) { h.channels = 65535; h.blockAlign = 65534; }, 0, "");
        row("3 channels", [](WaveHeader& h) { h.channels = 3; }, 0, "3 channels");
        row("rate 0", [](WaveHeader& h) { h.rateHz = 0; }, 0, "sample rate is 0");
        row("rate 2^32-1", [](WaveHeader& h) { h.rateHz = 0xffffffffu; }, 0, "4294967295 Hz");
        row("rate 7999", [](WaveHeader& h) { h.rateHz = 7999; }, 0, "7999 Hz");
        row("outer size 0", [](WaveHeader& h) { h.riffSizeGiven = true; }, 1000, "");
        row("outer size 2^32-1", [](WaveHeader& h) { h.riffSizeGiven = true; h.riffSize = 0xffffffffu; }, 1000, "");
        row("data size 0", [](WaveHeader& h) { h.dataSizeGiven = true; }, 0, "no sound");
        row("data size 2^32-1", [](WaveHeader& h) { h.dataSizeGiven = true; h.dataSize = 0xffffffffu; }, 0, "24347.");
        row("align 0", [](WaveHeader& h) { h.blockAlign = 0; }, 0, "frame size");
        row("0 bits", [](WaveHeader& h) { h.bits = 0; h.blockAlign = 4; }, 0, "0 bits");
        row("ADPCM", [](WaveHeader& h) { h.tag = 2; }, 0, "kind");
        QTest::newRow("cut at 20") << waveBytes({}, data).left(20) << 0 << QStringLiteral("fmt");
        QTest::newRow("cut at 44") << waveBytes({}, data).left(44) << 0 << QStringLiteral("0.023 s");
    }

    void decidesHostileHeadersItself()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, frames);
        QFETCH(QString, word);
        const auto file = path("hostile.wav");
        writeFile(file, bytes);
        const auto reading = readThrough(file);
        QCOMPARE(int(reading.frames), frames);
        if (frames == 0) {
            verifySentence(reading.error, ErrorKind::BadData, file);
            QVERIFY2(reading.error->message.contains(word), qPrintable(reading.error->message));
        }
    }

    void saysHowMuchIsMissingOfAFileThatBreaksOff_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("WAV") << int(SF_FORMAT_WAV);
        QTest::newRow("RF64") << int(SF_FORMAT_RF64);
        QTest::newRow("W64") << int(SF_FORMAT_W64);
        QTest::newRow("AIFF") << int(SF_FORMAT_AIFF);
        QTest::newRow("CAF") << int(SF_FORMAT_CAF);
        QTest::newRow("FLAC") << int(SF_FORMAT_FLAC);
    }

    void saysHowMuchIsMissingOfAFileThatBreaksOff()
    {
        QFETCH(int, format);
        const auto file = path("whole.bin");
        makeIntegerFile(file, format | SF_FORMAT_PCM_24, 60000);
        QCOMPARE(int(readThrough(file).frames), 60000);
        auto bytes = readFile(file);
        bytes.chop(bytes.size() / 3);
        const auto cut = path("cut.bin");
        writeFile(cut, bytes);
        const auto reading = readThrough(cut);
        verifySentence(reading.error, ErrorKind::BadData, cut);
        static const QRegularExpression pattern(QStringLiteral("breaks off: ([0-9.]+) s"));
        const auto match = pattern.match(reading.error->message);
        QVERIFY2(match.hasMatch(), qPrintable(reading.error->message));
        const double missing = match.captured(1).toDouble();
        QVERIFY2(std::abs(missing - 20000.0 / 48000.0) < 0.1, qPrintable(reading.error->message));
    }

    void survivesBeingCutAnywhere_data() { saysHowMuchIsMissingOfAFileThatBreaksOff_data(); addPacked(); }

    void survivesBeingCutAnywhere()
    {
        QFETCH(int, format);
        const auto file = path("whole.bin");
        const int subtype = format & SF_FORMAT_SUBMASK ? 0 : SF_FORMAT_PCM_16;
        makeIntegerFile(file, format | subtype, 700);
        const auto bytes = readFile(file);
        const auto cut = path("cut.bin");
        const SilentErrors silent;
        int refused = 0;
        int tried = 0;
        for (qsizetype length = 1; length < bytes.size(); length += length < 200 ? 1 : 29) {
            writeFile(cut, bytes.left(length));
            const auto reading = readThrough(cut);
            ++tried;
            refused += reading.error.has_value();
            // What is not refused is whole: a cut that hits only what follows the sound.
            QVERIFY(reading.error || reading.frames == 700 || (format & SF_FORMAT_TYPEMASK) == SF_FORMAT_OGG || (format & SF_FORMAT_TYPEMASK) == SF_FORMAT_MPEG);
            if (reading.error)
                verifySentence(reading.error, ErrorKind::BadData, cut);
        }
        qInfo("%d of %d cuts refused, of the others all sound is there", refused, tried);
        QVERIFY(refused > 0);
    }

    void survivesSpoiledBytes_data() { survivesBeingCutAnywhere_data(); }

    void survivesSpoiledBytes()
    {
        QFETCH(int, format);
        const auto file = path("whole.bin");
        const int subtype = format & SF_FORMAT_SUBMASK ? 0 : SF_FORMAT_PCM_16;
        makeIntegerFile(file, format | subtype, 700);
        const auto whole = readFile(file);
        const SilentErrors silent;
        const auto spoiled = path("spoiled.bin");
        const auto random = integers(77, 3 * 400, 32);
        for (std::size_t i = 0; i < random.size(); i += 3) {
            auto bytes = whole;
            const auto at = std::uint32_t(random[i]) % std::uint32_t(std::min<qsizetype>(bytes.size(), i % 2 == 0 ? 120 : bytes.size()));
            bytes[qsizetype(at)] = char(random[i + 1]);
            if (i % 4 == 0)
                bytes[qsizetype(at / 2)] = char(random[i + 2]);
            writeFile(spoiled, bytes);
            const auto reading = readThrough(spoiled);
            if (reading.error)
                verifySentence(reading.error, ErrorKind::BadData, spoiled);
            QVERIFY(reading.frames <= qsizetype(8192) * bytes.size());
        }
    }

    void refusesFlacOfUnknownLength()
    {
        const auto file = path("stump.flac");
        makeIntegerFile(file, SF_FORMAT_FLAC | SF_FORMAT_PCM_16, 9000);
        auto bytes = readFile(file);
        // The 36 bits of STREAMINFO that count the frames, as an encoder leaves them that never came to its end.
        bytes[21] = char(bytes[21] & 0xf0);
        for (int i = 22; i < 26; ++i)
            bytes[i] = 0;
        writeFile(file, bytes);
        const auto reading = readThrough(file);
        verifySentence(reading.error, ErrorKind::BadData, file);
        QVERIFY(reading.error->message.contains(QStringLiteral("how long")));
    }

    void refusesSamplesThatAreNoSound_data()
    {
        QTest::addColumn<double>("sample");
        QTest::addColumn<bool>("refused");
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << true;
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << true;
        QTest::newRow("minus infinite") << -std::numeric_limits<double>::infinity() << true;
        QTest::newRow("1e308") << 1e308 << true;
        QTest::newRow("denormal") << 1e-310 << false;
        QTest::newRow("over full scale") << 8388608.0 << false;
    }

    void refusesSamplesThatAreNoSound()
    {
        QFETCH(double, sample);
        QFETCH(bool, refused);
        for (const bool wide : {false, true}) {
            std::vector<double> samples(2 * 24000, 0.25);
            samples[2 * 12000 + 1] = sample;
            QByteArray data;
            for (const double value : samples) {
                const float narrow = float(value);
                data.append(wide ? reinterpret_cast<const char*>(&value) : reinterpret_cast<const char*>(&narrow), wide ? 8 : 4);
            }
            WaveHeader header;
            header.tag = 3;
            header.bits = wide ? 64 : 32;
            header.rateHz = 48000;
            const auto file = path("float.wav");
            writeFile(file, waveBytes(header, data));
            const auto reading = readThrough(file);
            if (refused) {
                verifySentence(reading.error, ErrorKind::BadData, file);
                QVERIFY2(reading.error->message.contains(QStringLiteral("at 0.250 s")), qPrintable(reading.error->message));
            } else {
                QVERIFY(!reading.error);
                QCOMPARE(int(reading.frames), 24000);
            }
        }
    }

    void saysWhenAFileShrinksWhileItIsRead()
    {
        const auto file = path("shrinks.wav");
        writeFile(file, waveBytes({}, packed(integers(1, 2 * 100000, 16), 16)));
        auto reader = AudioReader::open(file);
        LACQUER_VERIFY_OK(reader);
        std::vector<double> room(2 * 50000);
        QCOMPARE(*(*reader)->read(room.data(), 50000), 50000);
        std::filesystem::resize_file(file, 44 + 4 * 60000);
        const auto count = (*reader)->read(room.data(), 50000);
        QVERIFY(!count);
        verifySentence(count.error(), ErrorKind::BadData, file);
    }

    void opensAFileLargerThan4GiB()
    {
        const auto file = path("large.wav");
        const std::uint64_t dataBytes = std::uint64_t(5) << 30;
        QByteArray header("RF64\xff\xff\xff\xffWAVEds64", 16);
        const auto append = [&](std::uint64_t value, int bytes) {
            for (int i = 0; i < bytes; ++i)
                header.append(char(value >> (8 * i) & 0xff));
        };
        append(28, 4);
        append(dataBytes + 72, 8);
        append(dataBytes, 8);
        append(dataBytes / 4, 8);
        append(0, 4);
        header += waveBytes({}, {}).mid(12, 24) + "data\xff\xff\xff\xff";
        QCOMPARE(header.size(), 80);
        writeFile(file, header);
        std::filesystem::resize_file(file, 80 + dataBytes);
        {
            std::fstream end(file, std::ios::binary | std::ios::in | std::ios::out);
            end.seekp(std::streamoff(80 + dataBytes - 4));
            end.write("\x00\x40\x00\xc0", 4);
        }
        auto reader = AudioReader::open(file);
        LACQUER_VERIFY_OK(reader);
        QCOMPARE((*reader)->format().frames, std::int64_t(dataBytes / 4));
        LACQUER_VERIFY_OK((*reader)->seek(std::int64_t(dataBytes / 4) - 2));
        std::array<double, 20> room{};
        QCOMPARE(*(*reader)->read(room.data(), 10), 2);
        QVERIFY(room[0] == 0.0 && room[1] == 0.0 && room[2] == 0.5 && room[3] == -0.5);
    }

private:
    void addPacked()
    {
        QTest::newRow("ALAC") << int(SF_FORMAT_CAF | SF_FORMAT_ALAC_16);
        QTest::newRow("Vorbis") << int(SF_FORMAT_OGG | SF_FORMAT_VORBIS);
        QTest::newRow("Opus") << int(SF_FORMAT_OGG | SF_FORMAT_OPUS);
        QTest::newRow("MP3") << int(SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III);
    }

    void makeIntegerFile(const std::filesystem::path& to, int format, int frames)
    {
        SF_INFO info{};
        info.format = format;
        info.samplerate = 48000;
        info.channels = 2;
        SNDFILE* file = sf_open(to.c_str(), SFM_WRITE, &info);
        QVERIFY2(file, sf_strerror(nullptr));
        auto samples = integers(9, 2 * frames, 32);
        for (auto& sample : samples)
            sample /= 2;
        QCOMPARE(sf_writef_int(file, samples.data(), frames), frames);
        QCOMPARE(sf_close(file), 0);
    }
};

LACQUER_TEST(DamagedAudioTest)
#include "DamagedAudioTest.moc"
