// SPDX-License-Identifier: GPL-3.0-or-later
// Fifty seeded discs whose sheets cuetools, flac, cdrdao and libcdio read: every start, pause, code and flag is where
// we put it.
#include "disc/CueSheetWriter.h"
#include "disc/TocWriter.h"

#include "disc/SheetDiscs.h"
#include "support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace lacquer;
using namespace lacquer::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t discs = 50;

/// What a program says of a track; what it does not say stays empty.
struct Heard {
    std::optional<std::int64_t> pause;
    std::vector<std::int64_t> indexes;
    std::optional<QString> isrc;
    std::optional<bool> preEmphasis;
    std::optional<bool> copyPermitted;
};

struct HeardDisc {
    std::vector<Heard> tracks;
    std::int64_t leadOut = -1;
    std::optional<QString> barcode;
};

DiscTraits shortDiscs()
{
    DiscTraits traits;
    traits.mostTracks = 7;
    traits.longestTrackFrames = 700;
    traits.onlyAscii = true;
    return traits;
}

std::int64_t framesOf(const QString& text)
{
    QString time = text;
    return parsedDiscTime(time.replace(u'.', u':')).value_or(-1);
}

/// Where judge and disc differ; `indexes`: it knows those behind 01.
QString difference(const DiscLayout& disc, const HeardDisc& heard, bool indexes, bool pauses)
{
    if (heard.tracks.size() != disc.tracks.size())
        return u"%1 tracks, not %2"_s.arg(int(heard.tracks.size())).arg(int(disc.tracks.size()));
    if (heard.leadOut >= 0 && heard.leadOut != disc.leadOut)
        return u"ends at %1, not %2"_s.arg(heard.leadOut).arg(disc.leadOut);
    if (heard.barcode && *heard.barcode != disc.barcode)
        return u"barcode %1, not %2"_s.arg(*heard.barcode, disc.barcode);
    for (std::size_t i = 0; i < disc.tracks.size(); ++i) {
        const DiscTrack& track = disc.tracks[i];
        const Heard& of = heard.tracks[i];
        const QString where = u"track %1: "_s.arg(int(i) + 1);
        if (pauses && of.pause != track.pause)
            return where + u"pause at %1, not %2"_s.arg(of.pause.value_or(-1)).arg(track.pause.value_or(-1));
        if (of.indexes.empty() || of.indexes[0] != track.start())
            return where + u"start at %1, not %2"_s.arg(of.indexes.empty() ? -1 : of.indexes[0]).arg(track.start());
        if (indexes && of.indexes != track.indexes)
            return where + u"other indexes"_s;
        if (of.isrc && *of.isrc != track.isrc)
            return where + u"ISRC %1, not %2"_s.arg(*of.isrc, track.isrc);
        if (of.preEmphasis && *of.preEmphasis != track.preEmphasis)
            return where + u"pre-emphasis"_s;
        if (of.copyPermitted && *of.copyPermitted != track.copyPermitted)
            return where + u"copy permission"_s;
    }
    return {};
}

/// metaflac --list: offsets in samples, those of indexes relative to the track's.
HeardDisc fromMetaflac(const QString& text)
{
    HeardDisc disc;
    std::int64_t offset = 0;
    bool ofIndex = false;
    bool leadOut = false;
    std::int64_t at = 0;
    for (const QString& line : text.split(u'\n')) {
        const QString key = line.section(u':', 0, 0).trimmed();
        const QString value = line.section(u':', 1).trimmed();
        if (key == u"media catalog number")
            disc.barcode = value;
        else if (key.startsWith(u"track["))
            ofIndex = false;
        else if (key.startsWith(u"index["))
            ofIndex = true;
        else if (key == u"offset")
            (ofIndex ? at : offset) = value.toLongLong();
        else if (key == u"number" && !ofIndex) {
            leadOut = value.startsWith(u"170");
            if (leadOut)
                disc.leadOut = offset / samplesPerDiscFrame;
            else
                disc.tracks.emplace_back();
        } else if (key == u"number" && !disc.tracks.empty() && value == u"0")
            disc.tracks.back().pause = (offset + at) / samplesPerDiscFrame;
        else if (key == u"number" && !disc.tracks.empty())
            disc.tracks.back().indexes.push_back((offset + at) / samplesPerDiscFrame);
        else if (key == u"ISRC" && !leadOut && !disc.tracks.empty())
            disc.tracks.back().isrc = value;
        else if (key == u"pre-emphasis" && !leadOut && !disc.tracks.empty())
            disc.tracks.back().preEmphasis = value == u"true";
    }
    return disc;
}

/// cdrdao show-toc.
HeardDisc fromShowToc(const QString& text)
{
    HeardDisc disc;
    disc.barcode = QString();
    std::int64_t pause = 0;
    static const QRegularExpression frames(u"\\( *(\\d+)\\)"_s);
    for (const QString& line : text.split(u'\n')) {
        const QString key = line.trimmed();
        const std::int64_t value = frames.match(key).captured(1).toLongLong();
        if (key.startsWith(u"CATALOG NUMBER: "))
            disc.barcode = key.mid(16);
        else if (key.startsWith(u"TRACK ")) {
            disc.tracks.emplace_back();
            disc.tracks.back().isrc = QString();
            pause = 0;
        } else if (disc.tracks.empty())
            continue;
        else if (key.startsWith(u"ISRC "))
            disc.tracks.back().isrc = key.mid(5).remove(u' ');
        else if (key.endsWith(u"COPY PERMITTED") || key == u"COPY NOT PERMITTED")
            disc.tracks.back().copyPermitted = key == u"COPY PERMITTED";
        else if (key.endsWith(u"PRE-EMPHASIS"))
            disc.tracks.back().preEmphasis = key == u"PRE-EMPHASIS";
        else if (key.startsWith(u"PREGAP"))
            pause = value;
        else if (key.startsWith(u"START")) {
            disc.tracks.back().indexes.push_back(value);
            if (pause > 0)
                disc.tracks.back().pause = value - pause;
        } else if (key.startsWith(u"INDEX"))
            disc.tracks.back().indexes.push_back(value);
        else if (key.startsWith(u"END"))
            disc.leadOut = value;
    }
    return disc;
}

/// cd-info: the LSN of its track list counts from the file's first sector.
HeardDisc fromCdInfo(const QString& text, bool toc)
{
    HeardDisc disc;
    static const QRegularExpression row(
        u"^ *(\\d+): \\d\\d:\\d\\d:\\d\\d +(\\d{6}) audio +false +(yes|no) +2 +(yes|no)"_s);
    for (const QString& line : text.split(u'\n')) {
        if (const auto match = row.match(line); match.hasMatch()) {
            Heard track;
            track.indexes = {match.captured(2).toLongLong()};
            track.copyPermitted = match.captured(3) == u"yes";
            track.preEmphasis = match.captured(4) == u"yes";
            disc.tracks.push_back(track);
        } else if (line.startsWith(u"170: ") && !toc) {
            // With a TOC it adds the pauses once more.
            disc.leadOut = line.simplified().section(u' ', 2, 2).toLongLong();
        } else if (line.startsWith(u"Media Catalog Number (MCN): ")) {
            disc.barcode = line.mid(28).startsWith(u"not") ? QString() : line.mid(28).trimmed();
        }
    }
    return disc;
}

/// cueprint for codes and words, cuebreakpoints for places.
HeardDisc fromCuetools(const QString& printed, const QStringList& starts, const QStringList& pauses)
{
    HeardDisc disc;
    const QStringList lines = printed.split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty())
        return disc;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        Heard track;
        track.isrc = lines[i].section(u'|', 1, 1);
        // The first track's places are not breakpoints.
        track.pause = i == 1 ? 0 : framesOf(pauses.value(i - 2));
        track.indexes = {framesOf(i == 1 ? u"0:02.00"_s : starts.value(i - 2))};
        if (i > 1 && *track.pause == track.indexes[0])
            track.pause.reset();
        disc.tracks.push_back(track);
    }
    return disc;
}

}  // namespace

class SheetJudgesTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    /// Where the disc in hand stands.
    QString place_ = folder_.path();

    QString run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.setWorkingDirectory(place_);
        process.start(program, arguments);
        process.waitForFinished(30000);
        code_ = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        errors_ = QString::fromLocal8Bit(process.readAllStandardError());
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    void put(const QString& name, const QByteArray& bytes, std::int64_t size = -1)
    {
        QFile file(place_ + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
        if (size >= 0)
            QVERIFY(file.resize(size));
    }

    /// Silence, sparse on the disk.
    void putWave(std::int64_t frames)
    {
        QByteArray header("RIFF----WAVEfmt \x10\0\0\0\x01\0\x02\0\x44\xAC\0\0\x10\xB1\x02\0\x04\0\x10\0data----", 44);
        const auto length = [&](int at, std::int64_t value) {
            for (int i = 0; i < 4; ++i)
                header[at + i] = char(value >> (8 * i) & 0xFF);
        };
        length(4, frames * bytesPerDiscFrame + 36);
        length(40, frames * bytesPerDiscFrame);
        put(u"image.wav"_s, header, frames * bytesPerDiscFrame + 44);
    }

    /// The sheets and sound of one disc; the cue sheet's words are for cueprint.
    void prepare(const DiscLayout& disc)
    {
        const SheetImage image{u"image.wav"_s, SheetImage::Kind::Wave, 0};
        const auto cue = writeCueSheet(disc, image);
        const auto toc = writeToc(disc, image);
        LACQUER_VERIFY_OK(cue);
        LACQUER_VERIFY_OK(toc);
        put(u"image.cue"_s, QByteArray::fromStdString(cue->bytes));
        put(u"image.toc"_s, QByteArray::fromStdString(toc->bytes));
        putWave(disc.leadOut);
    }

    static QString of(std::uint64_t seed, const QString& wrong) { return u"disc %1: %2"_s.arg(seed).arg(wrong); }

    int code_ = 0;
    QString errors_;

private Q_SLOTS:
    void cuetoolsAgrees()
    {
        int tracks = 0;
        for (std::uint64_t seed = 0; seed < discs; ++seed) {
            const DiscLayout disc = randomDisc(seed, shortDiscs());
            prepare(disc);
            const QString printed = run(u"cueprint"_s, {u"-i"_s, u"cue"_s, u"-d"_s, u"%N||%T\\n"_s, u"-t"_s,
                                                        u"%n|%i|%t|%p\\n"_s, u"image.cue"_s});
            QVERIFY2(code_ == 0 && errors_.isEmpty(), qPrintable(of(seed, errors_)));
            const QStringList starts = run(u"cuebreakpoints"_s, {u"-i"_s, u"cue"_s, u"--append-gaps"_s, u"image.cue"_s})
                                           .split(u'\n', Qt::SkipEmptyParts);
            const QStringList pauses =
                run(u"cuebreakpoints"_s, {u"-i"_s, u"cue"_s, u"--prepend-gaps"_s, u"image.cue"_s})
                    .split(u'\n', Qt::SkipEmptyParts);
            DiscLayout known = disc;
            known.tracks[0].indexes = {150};
            const QString wrong = difference(known, fromCuetools(printed, starts, pauses), false, true);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(of(seed, wrong) + u'\n' + printed + starts.join(u' ') + u'\n' + pauses.join(u' ')));
            if (!disc.texts.empty())
                for (std::size_t i = 0; i < disc.tracks.size(); ++i) {
                    // cueprint repeats the disc's performer and says nothing of spaces at the end.
                    const QString title = disc.texts[0].texts.at(CdTextKind::Title)[i + 1];
                    QCOMPARE(printed.split(u'\n')[qsizetype(i) + 1].section(u'|', 2, 2), title);
                }
            tracks += int(disc.tracks.size());
        }
        qInfo("cueprint, cuebreakpoints: %d discs, %d tracks agree", int(discs), tracks);
    }

    void flacAgrees()
    {
        int indexes = 0;
        for (std::uint64_t seed = 0; seed < discs; ++seed) {
            const DiscLayout disc = randomDisc(seed, shortDiscs());
            prepare(disc);
            run(u"flac"_s,
                {u"-s"_s, u"-f"_s, u"-0"_s, u"--cuesheet=image.cue"_s, u"image.wav"_s, u"-o"_s, u"image.flac"_s});
            QVERIFY2(code_ == 0, qPrintable(of(seed, errors_)));
            const QString listed = run(u"metaflac"_s, {u"--list"_s, u"--block-type=CUESHEET"_s, u"image.flac"_s});
            const QString wrong = difference(disc, fromMetaflac(listed), true, true);
            QVERIFY2(wrong.isEmpty(), qPrintable(of(seed, wrong) + u'\n' + listed));
            for (const DiscTrack& track : disc.tracks)
                indexes += int(track.indexes.size());
        }
        qInfo("flac: %d discs, %d indexes agree", int(discs), indexes);
    }

    void cdrdaoAgrees()
    {
        int cues = 0;
        // Reading the sound takes a second of waiting each time; all wait together.
        std::vector<std::unique_ptr<QProcess>> readings;
        for (std::uint64_t seed = 0; seed < discs; ++seed) {
            DiscTraits traits = shortDiscs();
            // Its reader of cue sheets takes no index behind 01, and backslashes for escapes.
            const bool cueToo = seed % 3 == 0;
            traits.languages = seed % 2 == 0 && !cueToo;
            traits.furtherIndexes = !cueToo;
            const DiscLayout disc = randomDisc(seed, traits);
            place_ = folder_.filePath(QString::number(seed));
            QVERIFY(QDir().mkpath(place_));
            prepare(disc);
            const QString shownToc = run(u"cdrdao"_s, {u"show-toc"_s, u"image.toc"_s});
            QVERIFY2(code_ == 0 && !errors_.contains(u"ERROR"_s) && !errors_.contains(u"WARNING"_s),
                     qPrintable(of(seed, errors_)));
            QString wrong = difference(disc, fromShowToc(shownToc), true, true);
            QVERIFY2(wrong.isEmpty(), qPrintable(of(seed, wrong) + u'\n' + shownToc));
            const QString info = run(u"cdrdao"_s, {u"toc-info"_s, u"image.toc"_s});
            QVERIFY2(info.contains(u"%1 tracks, length %2, %3 blocks"_s.arg(int(disc.tracks.size()))
                                       .arg(shownDiscTime(disc.leadOut))
                                       .arg(disc.leadOut)),
                     qPrintable(info));
            auto& reading = readings.emplace_back(std::make_unique<QProcess>());
            reading->setWorkingDirectory(place_);
            reading->start(u"cdrdao"_s, {u"read-test"_s, u"image.toc"_s});
            if (!cueToo)
                continue;
            const QString shownCue = run(u"cdrdao"_s, {u"show-toc"_s, u"image.cue"_s});
            wrong = difference(disc, fromShowToc(shownCue), true, true);
            QVERIFY2(code_ == 0 && wrong.isEmpty(), qPrintable(of(seed, wrong) + u'\n' + errors_ + shownCue));
            ++cues;
        }
        place_ = folder_.path();
        for (const auto& reading : readings) {
            reading->waitForFinished(30000);
            QVERIFY2(reading->exitStatus() == QProcess::NormalExit && reading->exitCode() == 0,
                     reading->readAllStandardError().constData());
        }
        qInfo("cdrdao: %d TOCs and %d cue sheets agree", int(discs), cues);
    }

    void libcdioAgrees()
    {
        for (std::uint64_t seed = 0; seed < discs; ++seed) {
            DiscLayout disc = randomDisc(seed, shortDiscs());
            // It refuses the empty ISRC that cdrdao demands beside a DISC_ID.
            for (CdTextBlock& block : disc.texts)
                block.discId.clear();
            prepare(disc);
            put(u"image.bin"_s, {}, disc.leadOut * bytesPerDiscFrame);
            for (const bool toc : {false, true}) {
                const QString said = run(u"cd-info"_s, {u"--no-device-info"_s, u"--no-cddb"_s, toc ? u"-t"_s : u"-c"_s,
                                                        toc ? u"image.toc"_s : u"image.cue"_s});
                const QString wrong = difference(disc, fromCdInfo(said, toc), false, false);
                QVERIFY2(wrong.isEmpty(), qPrintable(of(seed, wrong) + u'\n' + said + errors_));
            }
        }
        qInfo("cd-info: %d cue sheets and TOCs agree", int(discs));
    }

    void aJudgeSeesAMovedMark()
    {
        const DiscLayout disc = faultlessDisc();
        prepare(disc);
        DiscLayout moved = disc;
        moved.tracks[2].indexes[0] += 1;
        const QString shownToc = run(u"cdrdao"_s, {u"show-toc"_s, u"image.toc"_s});
        QVERIFY(difference(disc, fromShowToc(shownToc), true, true).isEmpty());
        QVERIFY(!difference(moved, fromShowToc(shownToc), true, true).isEmpty());
    }
};

LACQUER_TEST(SheetJudgesTest)
#include "SheetJudgesTest.moc"
