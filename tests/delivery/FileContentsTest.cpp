// SPDX-License-Identifier: GPL-3.0-or-later
// What stands inside delivered files is what the deliverable asked for: rates, depth, measure of tags, loudness of the very sound.
#include "delivery/FileContents.h"

#include "audio/AudioReader.h"
#include "delivery/Builder.h"
#include "delivery/FileLoudness.h"
#include "delivery/FileProof.h"
#include "delivery/RenditionRender.h"
#include "delivery/encoders/DecodedFile.h"
#include "support/TestAlbum.h"
#include "support/TestMain.h"
#include "tags/TagParse.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <map>
#include <set>

using namespace lacquer;
using namespace lacquer::test;

class FileContentsTest : public QObject {
    Q_OBJECT

    static Deliverable deliverable(const char* name, DeliverableKind kind)
    {
        return Deliverable::of(QString::fromLatin1(name), kind);
    }

    /// Three songs of different levels with names that are easy to find among bytes.
    static void fill(TestAlbum& test, int seconds = 4)
    {
        for (int i = 0; i < 3; ++i) {
            const Id song = test.addSong(QStringLiteral("Zuckerwatte %1").arg(i + 1), music(std::uint64_t(i + 1), 44100, 44100 * seconds, 0.8 / (i + 1)), 24);
            test.album.edit(song).isrc = QStringLiteral("DEA62260000%1").arg(i + 1);
        }
        test.album.title = QStringLiteral("Kirmeslieder");
        test.album.artist = QStringLiteral("Blaskapelle");
        test.album.year = QStringLiteral("2026-11-20");
        test.album.deliverables.clear();
    }

    static Result<BuildOutcome> run(const TestAlbum& test, const QTemporaryDir& folder)
    {
        BuildOptions options;
        options.target = std::filesystem::path(folder.path().toStdString()) / "out";
        options.cacheFolder = std::filesystem::path(folder.path().toStdString()) / "cache";
        options.threads = 2;
        Progress progress;
        return build(test.album, test.folder(), options, progress);
    }

    static QByteArray bytesOf(const QTemporaryDir& folder, const std::filesystem::path& path)
    {
        QFile file(folder.filePath(QStringLiteral("out/") + QString::fromStdString(path.string())));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.fileName()));
        return file.readAll();
    }

    /// Names and contents of a WAV's chunks; the sound itself is left out.
    static std::vector<std::pair<QByteArray, QByteArray>> chunksOf(const QByteArray& wave)
    {
        std::vector<std::pair<QByteArray, QByteArray>> chunks;
        for (qsizetype at = 12; at + 8 <= wave.size();) {
            std::uint32_t size = 0;
            for (int i = 3; i >= 0; --i)
                size = size << 8 | std::uint8_t(wave.at(at + 4 + i));
            const QByteArray id = wave.mid(at, 4);
            chunks.emplace_back(id, id == "data" ? QByteArray() : wave.mid(at + 8, size));
            at += 8 + qsizetype(size) + size % 2;
        }
        return chunks;
    }

    static QByteArray chunk(const QByteArray& wave, const char* id)
    {
        for (const auto& [name, content] : chunksOf(wave))
            if (name == id)
                return content;
        return {};
    }

    /// Interleaved samples, decoded by whatever reads the file.
    static std::vector<double> samplesOf(const QTemporaryDir& folder, const std::filesystem::path& path)
    {
        const auto reader = AudioReader::open(std::filesystem::path(folder.path().toStdString()) / "out" / path);
        if (!reader)
            qFatal("%s", qPrintable(reader.error().message));
        std::vector<double> samples(std::size_t((*reader)->format().frames * 2));
        const auto got = (*reader)->read(samples.data(), int((*reader)->format().frames));
        if (!got || *got != (*reader)->format().frames)
            qFatal("short read");
        return samples;
    }

private Q_SLOTS:
    void cleanFilesHoldNothingButSound()
    {
        TestAlbum test;
        fill(test, 1);
        test.album.songs.resize(1);
        const std::pair<const char*, DeliverableKind> kinds[] = {
            {"wav", DeliverableKind::Wav},       {"flac", DeliverableKind::Flac}, {"aiff", DeliverableKind::Aiff}, {"mp3", DeliverableKind::Mp3},
            {"vorbis", DeliverableKind::Vorbis}, {"opus", DeliverableKind::Opus}, {"aac", DeliverableKind::Aac},   {"alac", DeliverableKind::Alac}};
        for (const TagMeasure measure : {TagMeasure::Clean, TagMeasure::Full}) {
            test.album.deliverables.clear();
            for (const auto& [name, kind] : kinds) {
                test.album.deliverables.push_back(deliverable(name, kind));
                test.album.deliverables.back().tags = measure;
                test.album.deliverables.back().nameTemplate = QStringLiteral("{number}");
            }
            QTemporaryDir folder;
            const auto outcome = run(test, folder);
            LACQUER_VERIFY_OK(outcome);
            for (const DeliveredSet& set : outcome->sets)
                for (const DeliveredFile& file : set.files) {
                    const QByteArray bytes = bytesOf(folder, file.path);
                    int found = 0;
                    for (const char* word : {"Zuckerwatte", "Kirmeslieder", "Blaskapelle", "DEA62260000", "2026-11-20"}) {
                        const QByteArray wide(reinterpret_cast<const char*>(QString::fromLatin1(word).utf16()), qsizetype(2 * qstrlen(word)));
                        found += bytes.contains(word) + bytes.contains(wide);
                    }
                    // That the scan can find words is shown by the files that have them.
                    QVERIFY2(measure == TagMeasure::Clean ? found == 0 : found >= 4, qPrintable(set.name + QString::number(found)));
                    // What players leave out at both ends is part of the sound; and FFmpeg wants tags behind the track.
                    QCOMPARE(bytes.contains("iTunSMPB"), set.name == QStringLiteral("aac"));
                    if (measure == TagMeasure::Full && (set.name == QStringLiteral("aac") || set.name == QStringLiteral("alac")))
                        QVERIFY(bytes.indexOf("trak") > 0 && bytes.indexOf("trak") < bytes.indexOf("udta"));
                    if (set.name != QStringLiteral("wav") || measure == TagMeasure::Full)
                        continue;
                    const auto chunks = chunksOf(bytes);
                    QCOMPARE(chunks.size(), std::size_t(3));
                    QVERIFY(chunks[0].first == "JUNK" && chunks[1].first == "fmt " && chunks[2].first == "data");
                    QCOMPARE(chunks[0].second.count('\0'), chunks[0].second.size());
                    QCOMPARE(bytes.size(), qsizetype(12 + 8 + chunks[0].second.size() + 8 + 16 + 8 + file.frames * 6));
                }
        }
    }

    void broadcastFilesSayHowLoudTheyAre()
    {
        TestAlbum test;
        fill(test, 5);
        test.album.edit(1).gapSeconds = 0;
        test.album.deliverables = {deliverable("radio", DeliverableKind::Wav)};
        test.album.deliverables[0].tags = TagMeasure::Broadcast;
        QTemporaryDir folder;
        const auto outcome = run(test, folder);
        LACQUER_VERIFY_OK(outcome);
        std::int64_t begin = 0;
        for (const DeliveredFile& file : outcome->sets[0].files) {
            const auto texts = parseBext(chunk(bytesOf(folder, file.path), "bext"));
            QVERIFY(texts);
            const auto hundredths = [](double level) { return QString::number(std::lround(level * 100)); };
            QCOMPARE(texts->at("LoudnessValue"), hundredths(file.reading.integratedLufs));
            QCOMPARE(texts->at("LoudnessRange"), hundredths(file.reading.loudnessRangeLu));
            QCOMPARE(texts->at("MaxTruePeakLevel"), hundredths(file.reading.truePeakDbtp));
            QCOMPARE(texts->at("MaxMomentaryLoudness"), hundredths(file.reading.maxMomentaryLufs));
            QCOMPARE(texts->at("MaxShortTermLoudness"), hundredths(file.reading.maxShortTermLufs));
            QCOMPARE(texts->at("TimeReference"), QString::number(begin));
            QCOMPARE(texts->at("OriginationDate"), QStringLiteral("2026-11-20"));
            QVERIFY(file.reading.maxMomentaryLufs >= file.reading.maxShortTermLufs && file.reading.maxShortTermLufs >= file.reading.integratedLufs - 1);
            begin += file.frames;
        }
    }

    void filesSayTheGainOfTrackAndAlbum()
    {
        TestAlbum test;
        fill(test);
        test.album.deliverables = {deliverable("flac", DeliverableKind::Flac), deliverable("opus", DeliverableKind::Opus)};
        for (Deliverable& each : test.album.deliverables)
            each.replayGain = true;
        QTemporaryDir folder;
        auto outcome = run(test, folder);
        LACQUER_VERIFY_OK(outcome);
        std::set<QByteArray> albums;
        std::vector<double> levels;
        double highest = 0;
        for (const DeliveredFile& file : outcome->sets[0].files) {
            const QByteArray bytes = bytesOf(folder, file.path);
            const auto after = [&](const QByteArray& key) {
                const auto at = bytes.indexOf(key + '=');
                return at < 0 ? QByteArray() : bytes.mid(at + key.size() + 1, 8);
            };
            QVERIFY(std::abs(after("REPLAYGAIN_TRACK_GAIN").split(' ').first().toDouble() - (-18 - file.reading.integratedLufs)) <= 0.0051);
            const double peak = std::pow(10, file.reading.samplePeakDbfs / 20);
            QVERIFY(std::abs(after("REPLAYGAIN_TRACK_PEAK").toDouble() - peak) < 1e-5);
            highest = std::max(highest, peak);
            albums.insert(after("REPLAYGAIN_ALBUM_GAIN") + after("REPLAYGAIN_ALBUM_PEAK"));
            levels.push_back(file.reading.integratedLufs);
            QVERIFY(!bytes.contains("R128_"));
        }
        QCOMPARE(albums.size(), std::size_t(1));
        const double album = -18 - albums.begin()->split(' ').first().toDouble();
        QVERIFY(album < *std::max_element(levels.begin(), levels.end()) && album > *std::min_element(levels.begin(), levels.end()));
        QVERIFY(std::abs(albums.begin()->mid(8).toDouble() - highest) < 1e-5);
        for (const DeliveredFile& file : outcome->sets[1].files) {
            const QByteArray bytes = bytesOf(folder, file.path);
            QVERIFY(bytes.contains("R128_TRACK_GAIN=") && bytes.contains("R128_ALBUM_GAIN=") && !bytes.contains("REPLAYGAIN_"));
        }

        // What one file sounds like stands in all of them: either all stay or none.
        outcome = run(test, folder);
        LACQUER_VERIFY_OK(outcome);
        for (const DeliveredSet& set : outcome->sets)
            for (const DeliveredFile& file : set.files)
                QVERIFY(file.reused);
        QVERIFY(std::filesystem::remove(std::filesystem::path(folder.path().toStdString()) / "out" / outcome->sets[0].files[1].path));
        outcome = run(test, folder);
        LACQUER_VERIFY_OK(outcome);
        for (const DeliveredFile& file : outcome->sets[0].files)
            QVERIFY(!file.reused);
        test.album.edit(2).gainDb = -6;
        outcome = run(test, folder);
        LACQUER_VERIFY_OK(outcome);
        for (const DeliveredSet& set : outcome->sets)
            for (const DeliveredFile& file : set.files)
                QVERIFY(!file.reused);
    }

    void aFileThatSaysAnotherLoudnessIsNotDelivered()
    {
        TestAlbum test;
        fill(test);
        test.album.deliverables = {deliverable("radio", DeliverableKind::Wav)};
        test.album.deliverables[0].tags = TagMeasure::Broadcast;
        const AlbumTree tree(test.album, *makePlan(test.album), test.folder(), nullptr);
        auto delivery = planDelivery(tree);
        LACQUER_VERIFY_OK(delivery);
        QTemporaryDir folder;
        const std::filesystem::path place = folder.path().toStdString();
        const Rendition& rendition = delivery->renditions[0];
        const auto spool = Spool::create(place / "spool", deliveredFrames(tree.plan(), 44100));
        LACQUER_VERIFY_OK(spool);
        Progress progress;
        for (std::size_t g = 0; g < tree.plan().groups.size(); ++g)
            LACQUER_VERIFY_OK(renderGroup(tree, rendition, g, *spool, 4096, progress));
        PlannedDeliverable& planned = delivery->deliverables[0];
        const auto measured = measureFile(planned.files[0], rendition, *spool, progress);
        LACQUER_VERIFY_OK(measured);
        planned.files[0].tagging.broadcast->integratedLufs = measured->loudness.reading().integratedLufs;
        const auto path = place / "a.wav";
        LACQUER_VERIFY_OK(writeFile(path, planned, planned.files[0], rendition, *spool, progress));
        LACQUER_VERIFY_OK(proveFile(path, planned, planned.files[0], rendition, *spool, progress));

        // A writer that gets one byte of the loudness wrong.
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 loudness = file.readAll().indexOf("bext") + 8 + 412;
        QVERIFY(file.seek(loudness) && file.putChar('\x01'));
        file.close();
        const auto corrupted = proveFile(path, planned, planned.files[0], rendition, *spool, progress);
        QVERIFY(!corrupted && corrupted.error().message.contains(QStringLiteral("LoudnessValue")));

        // A measurement that is wrong, written faithfully.
        *planned.files[0].tagging.broadcast->integratedLufs += 0.5;
        const auto other = place / "b.wav";
        LACQUER_VERIFY_OK(writeFile(other, planned, planned.files[0], rendition, *spool, progress));
        const auto lied = proveFile(other, planned, planned.files[0], rendition, *spool, progress);
        QVERIFY(!lied && lied.error().message.contains(QStringLiteral("loudness")));
    }

    void floatsKeepWhatIsOverFullScaleAndEqualIntegersElsewhere()
    {
        TestAlbum test;
        fill(test);
        // The others are turned down, so that they have to be rounded anew.
        test.album.edit(0).gainDb = 9;
        test.album.edit(1).gainDb = test.album.edit(2).gainDb = -1;
        test.album.deliverables = {deliverable("float", DeliverableKind::Wav), deliverable("int", DeliverableKind::Wav)};
        test.album.deliverables[0].bits = 32;
        QTemporaryDir folder;
        auto outcome = run(test, folder);
        LACQUER_VERIFY_OK(outcome);
        const auto floats = samplesOf(folder, outcome->sets[0].files[0].path);
        QVERIFY(outcome->sets[0].clampedSamples == 0 && outcome->sets[1].clampedSamples > 0);
        const double over = *std::max_element(floats.begin(), floats.end());
        qInfo("highest sample of the float file: %.3f", over);
        QVERIFY(over > 1.5);
        double worst = 0;
        for (std::size_t f = 1; f < 3; ++f) {
            const auto a = samplesOf(folder, outcome->sets[0].files[f].path);
            const auto b = samplesOf(folder, outcome->sets[1].files[f].path);
            QCOMPARE(a.size(), b.size());
            for (std::size_t n = 0; n < a.size(); ++n)
                worst = std::max(worst, std::abs(a[n] - b[n]));
        }
        qInfo("float against 24 bit: %.3f steps of 24 bit", worst * (1 << 23));
        // Triangular dither and rounding: one and a half steps, and the float's own rounding.
        QVERIFY(worst * (1 << 23) <= 2.0);
        const auto& format = chunk(bytesOf(folder, outcome->sets[0].files[0].path), "fmt ");
        QCOMPARE(int(format.at(0)), 3);

        test.album.loudness.ceilingDbtp = -1;
        outcome = run(test, folder);
        LACQUER_VERIFY_OK(outcome);
        QVERIFY(outcome->sets[0].files[0].reading.truePeakDbtp <= -1 + 0.025);
    }

    void bitRatesAreWhatWasAsked()
    {
        TestAlbum test;
        fill(test, 5);
        test.album.songs.resize(1);
        const auto with = [&](const char* name, DeliverableKind kind, std::optional<int> rate, std::optional<double> quality) {
            test.album.deliverables.push_back(deliverable(name, kind));
            test.album.deliverables.back().bitrateKbps = rate;
            test.album.deliverables.back().quality = quality;
            test.album.deliverables.back().cover = false;
        };
        with("mp3", DeliverableKind::Mp3, {}, {});
        with("mp3low", DeliverableKind::Mp3, 128, {});
        with("mp3v0", DeliverableKind::Mp3, {}, 0);
        with("mp3v2", DeliverableKind::Mp3, {}, 2);
        with("aac", DeliverableKind::Aac, {}, {});
        with("aaclow", DeliverableKind::Aac, 128, {});
        with("opus", DeliverableKind::Opus, {}, {});
        with("opuslow", DeliverableKind::Opus, 64, {});
        with("vorbis", DeliverableKind::Vorbis, {}, {});
        with("vorbislow", DeliverableKind::Vorbis, {}, 1);
        QTemporaryDir folder;
        const auto outcome = run(test, folder);
        LACQUER_VERIFY_OK(outcome);
        std::map<QString, double> rates;
        for (const DeliveredSet& set : outcome->sets) {
            double bytes = 0, seconds = 0;
            for (const DeliveredFile& file : set.files) {
                bytes += double(file.reading.bytes);
                seconds += double(file.frames) / set.rateHz;
            }
            rates[set.name] = bytes * 8 / seconds / 1000;
            qInfo("%s: %.0f kb/s", qPrintable(set.name), rates[set.name]);
        }
        const auto near = [&](const char* name, double rate, double part) { return std::abs(rates[QString::fromLatin1(name)] - rate) <= part * rate; };
        QVERIFY(near("mp3", 320, 0.03) && near("mp3low", 128, 0.05));
        QVERIFY(near("aac", 256, 0.2) && near("aaclow", 128, 0.2));
        QVERIFY(near("opus", 192, 0.25) && near("opuslow", 64, 0.25));
        QVERIFY(rates[QStringLiteral("mp3v2")] < rates[QStringLiteral("mp3v0")] && rates[QStringLiteral("mp3v0")] < 320);
        QVERIFY(rates[QStringLiteral("vorbislow")] < 0.7 * rates[QStringLiteral("vorbis")]);
    }

    void oldPlayersGetTheOldVersionOfId3()
    {
        TestAlbum test;
        fill(test, 1);
        test.album.songs.resize(1);
        for (const DeliverableKind kind : {DeliverableKind::Mp3, DeliverableKind::Aiff, DeliverableKind::Wav}) {
            for (const int version : {3, 4}) {
                test.album.deliverables = {deliverable("x", kind)};
                test.album.deliverables[0].id3Version = version;
                QTemporaryDir folder;
                const auto outcome = run(test, folder);
                LACQUER_VERIFY_OK(outcome);
                const QByteArray bytes = bytesOf(folder, outcome->sets[0].files[0].path);
                QVERIFY(bytes.contains(QByteArray("ID3").append(char(version))));
                QVERIFY(!bytes.contains(QByteArray("ID3").append(char(7 - version))));
            }
        }
    }
};

LACQUER_TEST(FileContentsTest)
#include "FileContentsTest.moc"
