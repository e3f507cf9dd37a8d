// SPDX-License-Identifier: GPL-3.0-or-later
// Every format comes in exactly: the numbers that were put in are the numbers that come out.
#include "audio/AudioReader.h"

#include "SoundFiles.h"
#include "support/Signals.h"
#include "support/TestMain.h"

#include <QTemporaryDir>

#include <sndfile.h>

#include <bit>
#include <cstring>

using namespace lacquer;
using namespace lacquer::test;

namespace {

bool sameBits(const std::vector<double>& a, const std::vector<double>& b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0;
}

/// Everything from where the reader stands, in blocks of an odd size.
std::vector<double> readAll(AudioReader& reader, int block = 997)
{
    std::vector<double> all;
    std::vector<double> some(std::size_t(block) * 2);
    for (;;) {
        const auto count = reader.read(some.data(), block);
        if (!count) {
            qWarning() << count.error().message;
            return {};
        }
        if (*count == 0)
            return all;
        all.insert(all.end(), some.begin(), some.begin() + std::ptrdiff_t(*count) * reader.format().channels);
    }
}

std::vector<double> scaled(const std::vector<std::int32_t>& samples, int bits)
{
    std::vector<double> values;
    for (const auto sample : samples)
        values.push_back(double(sample) / double(std::int64_t(1) << (bits - 1)));
    return values;
}

}  // namespace

class AudioReaderTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    std::filesystem::path path(const QString& name) const { return folder_.filePath(name).toStdString(); }

    /// Writes doubles through libsndfile; integer formats get exact integers.
    void makeFile(const std::filesystem::path& to, int format, int rate, int channels, const std::vector<double>& samples)
    {
        SF_INFO info{};
        info.format = format;
        info.samplerate = rate;
        info.channels = channels;
        SNDFILE* file = sf_open(to.c_str(), SFM_WRITE, &info);
        QVERIFY2(file, sf_strerror(nullptr));
        const auto frames = sf_count_t(samples.size()) / channels;
        const int subtype = format & SF_FORMAT_SUBMASK;
        if (subtype == SF_FORMAT_FLOAT || subtype == SF_FORMAT_DOUBLE) {
            QCOMPARE(sf_writef_double(file, samples.data(), frames), frames);
        } else {
            // As integers: the library's way from doubles to integers is not the inverse of its way back.
            std::vector<int> justified;
            for (const double sample : samples)
                justified.push_back(int(sample * 2147483648.0));
            QCOMPARE(sf_writef_int(file, justified.data(), frames), frames);
        }
        QCOMPARE(sf_close(file), 0);
    }

private Q_SLOTS:
    void readsEveryLosslessFormatBitForBit_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("bits");
        QTest::addColumn<QString>("container");
        const struct {
            const char* name;
            int major;
            const char* container;
            std::vector<int> subtypes;
        } families[] = {
            {"WAV", SF_FORMAT_WAV, "wav", {SF_FORMAT_PCM_U8, SF_FORMAT_PCM_16, SF_FORMAT_PCM_24, SF_FORMAT_PCM_32, SF_FORMAT_FLOAT, SF_FORMAT_DOUBLE}},
            {"WAVEX", SF_FORMAT_WAVEX, "wav", {SF_FORMAT_PCM_16, SF_FORMAT_PCM_24, SF_FORMAT_PCM_32, SF_FORMAT_FLOAT, SF_FORMAT_DOUBLE}},
            {"RF64", SF_FORMAT_RF64, "rf64", {SF_FORMAT_PCM_16, SF_FORMAT_PCM_24, SF_FORMAT_PCM_32, SF_FORMAT_FLOAT, SF_FORMAT_DOUBLE}},
            {"W64", SF_FORMAT_W64, "w64", {SF_FORMAT_PCM_16, SF_FORMAT_PCM_24, SF_FORMAT_PCM_32, SF_FORMAT_FLOAT, SF_FORMAT_DOUBLE}},
            {"AIFF", SF_FORMAT_AIFF, "aiff", {SF_FORMAT_PCM_S8, SF_FORMAT_PCM_16, SF_FORMAT_PCM_24, SF_FORMAT_PCM_32, SF_FORMAT_FLOAT, SF_FORMAT_DOUBLE}},
            {"AIFF little", SF_FORMAT_AIFF | SF_ENDIAN_LITTLE, "aiff", {SF_FORMAT_PCM_16, SF_FORMAT_PCM_24}},
            {"CAF", SF_FORMAT_CAF, "caf", {SF_FORMAT_PCM_16, SF_FORMAT_PCM_24, SF_FORMAT_PCM_32, SF_FORMAT_FLOAT, SF_FORMAT_DOUBLE}},
            {"ALAC", SF_FORMAT_CAF, "alac", {SF_FORMAT_ALAC_16, SF_FORMAT_ALAC_24, SF_FORMAT_ALAC_32}},
            {"FLAC", SF_FORMAT_FLAC, "flac", {SF_FORMAT_PCM_16, SF_FORMAT_PCM_24}},
        };
        for (const auto& family : families)
            for (const int subtype : family.subtypes) {
                const int bits = subtype == SF_FORMAT_PCM_U8 || subtype == SF_FORMAT_PCM_S8 ? 8
                                 : subtype == SF_FORMAT_PCM_16 || subtype == SF_FORMAT_ALAC_16 ? 16
                                 : subtype == SF_FORMAT_PCM_24 || subtype == SF_FORMAT_ALAC_24 ? 24
                                 : subtype == SF_FORMAT_DOUBLE ? 64
                                                               : 32;
                const bool isFloat = subtype == SF_FORMAT_FLOAT || subtype == SF_FORMAT_DOUBLE;
                QTest::addRow("%s %s%d", family.name, isFloat ? "float " : "", bits) << (family.major | subtype) << bits << QString::fromLatin1(family.container);
            }
    }

    void readsEveryLosslessFormatBitForBit()
    {
        QFETCH(int, format);
        QFETCH(int, bits);
        QFETCH(QString, container);
        const int subtype = format & SF_FORMAT_SUBMASK;
        const bool isFloat = subtype == SF_FORMAT_FLOAT || subtype == SF_FORMAT_DOUBLE;
        for (const int channels : {1, 2}) {
            std::vector<double> samples;
            if (isFloat) {
                samples = noise(5, 5000 * channels, 3.0);
                samples[0] = 1e-40;
                samples[1] = -70000.0;
                if (bits == 32)
                    for (auto& sample : samples)
                        sample = double(float(sample));
            } else if (container == QLatin1String("alac")) {
                // The library's encoder spoils what it cannot compress; its decoder, the subject here, does not.
                samples = sine(441.0, 48000.0, 5000 * channels, 0.9);
                for (auto& sample : samples)
                    sample = std::ldexp(std::floor(std::ldexp(sample, bits - 1)), 1 - bits);
            } else {
                samples = scaled(integers(7, 5000 * channels, bits), bits);
            }
            const auto file = path(QStringLiteral("lossless-%1-%2").arg(format).arg(channels));
            makeFile(file, format, 48000, channels, samples);
            auto reader = AudioReader::open(file);
            LACQUER_VERIFY_OK(reader);
            const AudioFormat expected{container.toStdString(), 48000, channels, bits, isFloat, false, 5000};
            QVERIFY((*reader)->format() == expected);
            QVERIFY(sameBits(readAll(**reader), samples));

            for (const int frame : {4999, 0, 1234, 1233, 5000}) {
                LACQUER_VERIFY_OK((*reader)->seek(frame));
                QVERIFY(sameBits(readAll(**reader), {samples.begin() + frame * channels, samples.end()}));
            }
        }
    }

    void readsEveryRateFrom8To384kHz()
    {
        const auto samples = scaled(integers(3, 400, 24), 24);
        for (const int rate : {8000, 11025, 16000, 22050, 32000, 44100, 48000, 88200, 96000, 176400, 192000, 352800, 384000})
            for (const int format : {SF_FORMAT_WAV, SF_FORMAT_RF64, SF_FORMAT_W64, SF_FORMAT_AIFF, SF_FORMAT_CAF, SF_FORMAT_FLAC}) {
                const auto file = path(QStringLiteral("rate-%1-%2").arg(rate).arg(format));
                makeFile(file, format | SF_FORMAT_PCM_24, rate, 2, samples);
                auto reader = AudioReader::open(file);
                LACQUER_VERIFY_OK(reader);
                QCOMPARE((*reader)->format().rateHz, rate);
                QVERIFY(sameBits(readAll(**reader), samples));
            }
    }

    void readsBw64()
    {
        const auto samples = scaled(integers(3, 2000, 24), 24);
        const auto file = path(QStringLiteral("rf64.wav"));
        makeFile(file, SF_FORMAT_RF64 | SF_FORMAT_PCM_24, 96000, 2, samples);
        auto bytes = readFile(file);
        bytes.replace(0, 4, "BW64");
        writeFile(file, bytes);
        auto reader = AudioReader::open(file);
        LACQUER_VERIFY_OK(reader);
        QCOMPARE((*reader)->format().container, std::string("bw64"));
        QVERIFY(sameBits(readAll(**reader), samples));
    }

    void agreesWithASecondDecoder()
    {
        const auto raw = path(QStringLiteral("second.wav"));
        const auto samples = integers(11, 2 * 30000, 24);
        WaveHeader header;
        header.bits = 24;
        header.rateHz = 96000;
        writeFile(raw, waveBytes(header, packed(samples, 24)));
        const QString wav = QString::fromStdString(raw.string());
        QVERIFY(!run(QStringLiteral("flac"), {QStringLiteral("-s"), QStringLiteral("-8"), QStringLiteral("-f"), QStringLiteral("-o"), folder_.filePath(QStringLiteral("second.flac")), wav}).isEmpty());
        for (const auto* name : {"second.aiff", "second.caf", "second.w64"})
            QVERIFY(!run(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y"), QStringLiteral("-i"), wav, QStringLiteral("-c:a"),
                                                    QLatin1String(name).endsWith(QLatin1String("aiff")) ? QStringLiteral("pcm_s24be") : QStringLiteral("pcm_s24le"),
                                                    folder_.filePath(QLatin1String(name))}).isEmpty());
        for (const auto* name : {"second.wav", "second.flac", "second.aiff", "second.caf", "second.w64"}) {
            const QString file = folder_.filePath(QLatin1String(name));
            const auto theirs = run(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), file, QStringLiteral("-f"), QStringLiteral("s24le"), QStringLiteral("-")});
            QCOMPARE(theirs, packed(samples, 24));
            auto reader = AudioReader::open(file.toStdString());
            LACQUER_VERIFY_OK(reader);
            QVERIFY2(sameBits(readAll(**reader), scaled(samples, 24)), name);
        }
    }

    void decodesLossyFormatsAndSaysSo_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("container");
        const auto list = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
        QTest::newRow("MP3") << QStringLiteral("l.mp3") << list("-c:a libmp3lame -b:a 320k") << QStringLiteral("mp3");
        QTest::newRow("MP3 without tags") << QStringLiteral("n.mp3") << list("-c:a libmp3lame -b:a 320k -write_xing 0 -id3v2_version 0") << QStringLiteral("mp3");
        QTest::newRow("Vorbis") << QStringLiteral("l.ogg") << list("-c:a libvorbis -q:a 8") << QStringLiteral("vorbis");
        QTest::newRow("Opus") << QStringLiteral("l.opus") << list("-c:a libopus -b:a 256k") << QStringLiteral("opus");
    }

    void decodesLossyFormatsAndSaysSo()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, arguments);
        QFETCH(QString, container);
        const auto tone = sine(997.0, 48000.0, 96000, 0.5);
        std::vector<double> samples;
        for (const double sample : tone)
            samples.insert(samples.end(), {sample, -sample});
        const auto wav = path(QStringLiteral("lossy-source.wav"));
        makeFile(wav, SF_FORMAT_WAV | SF_FORMAT_PCM_24, 48000, 2, samples);
        const QString to = folder_.filePath(file);
        QVERIFY(!run(QStringLiteral("ffmpeg"), QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y"), QStringLiteral("-i"), QString::fromStdString(wav.string())} + arguments + QStringList{to}).isEmpty());

        auto reader = AudioReader::open(to.toStdString());
        LACQUER_VERIFY_OK(reader);
        const auto format = (*reader)->format();
        QCOMPARE(QString::fromStdString(format.container), container);
        QVERIFY(format.lossy && format.bits == 0 && format.rateHz == 48000 && format.channels == 2);
        const auto all = readAll(**reader);
        QCOMPARE(std::int64_t(all.size()), 2 * format.frames);
        QVERIFY2(format.frames >= 96000 && format.frames < 96000 + 3000, qPrintable(QString::number(format.frames)));
        std::vector<double> middle;
        for (std::size_t i = 20000; i < 70000; ++i)
            middle.push_back(all[2 * i]);
        const double residual = residualDb(middle, 997.0, 48000.0);
        qInfo("%s: %lld frames, residual %.1f dB", qPrintable(container), static_cast<long long>(format.frames), residual);
        QVERIFY(residual < -40.0);

        // After a seek the decoder may need a moment, but it stands at the right place.
        LACQUER_VERIFY_OK((*reader)->seek(30000));
        const auto later = readAll(**reader);
        QCOMPARE(later.size(), all.size() - 60000);
        double worst = 0.0;
        for (std::size_t i = 8000; i < later.size(); ++i)
            worst = std::max(worst, std::abs(later[i] - all[i + 60000]));
        qInfo("  after a seek and 4000 frames: differs by at most %.3g", worst);
        QVERIFY(worst < 1e-3);
    }

    void opensPathsThatAreNotUtf8()
    {
        const auto samples = scaled(integers(3, 200, 16), 16);
        const auto file = path(QString()) / std::string("caf\xe9 \xff.wav");
        makeFile(path(QStringLiteral("plain.wav")), SF_FORMAT_WAV | SF_FORMAT_PCM_16, 44100, 2, samples);
        std::filesystem::rename(path(QStringLiteral("plain.wav")), file);
        auto reader = AudioReader::open(file);
        LACQUER_VERIFY_OK(reader);
        QVERIFY(sameBits(readAll(**reader), samples));
        std::filesystem::remove(file);
    }
};

LACQUER_TEST(AudioReaderTest)
#include "AudioReaderTest.moc"
