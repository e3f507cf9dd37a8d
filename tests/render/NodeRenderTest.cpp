// SPDX-License-Identifier: GPL-3.0-or-later
// NodeRender: renders each node once, whatever the threads, and what comes out of the cache equals what went in.
#include "render/NodeRender.h"

#include "base/Text.h"
#include "dsp/Registry.h"
#include "dsp/StereoBuffer.h"
#include "support/TestAlbum.h"
#include "support/TestMain.h"

#include <QTemporaryDir>

#include <bit>

using namespace lacquer;
using namespace lacquer::test;

namespace {

Chain limited(double inputGainDb)
{
    Chain chain{ProcessorSettings::withDefaults(*findProcessorType("limiter"))};
    chain.front().values.front() = inputGainDb;
    return chain;
}

/// A group's whole sound; empty when it cannot be read.
Stereo soundOf(const AlbumTree& tree, std::size_t index)
{
    const auto source = tree.group(tree.plan().groups[index]);
    const FrameRange range = source->range();
    StereoBuffer buffer(int(range.frames()));
    source->seek(range.begin);
    if (!source->read(buffer.block()))
        return {};
    const Block sound = buffer.block();
    return {{sound.left, sound.left + sound.frames}, {sound.right, sound.right + sound.frames}};
}

bool sameBits(const std::vector<double>& a, const std::vector<double>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](double x, double y) {
        return std::bit_cast<std::uint64_t>(x) == std::bit_cast<std::uint64_t>(y);
    });
}

}  // namespace

class NodeRenderTest : public QObject {
    Q_OBJECT

    TestAlbum folder_;
    Album album_;

private Q_SLOTS:
    void initTestCase()
    {
        for (int i = 0; i < 3; ++i)
            folder_.addSong(QStringLiteral("Song %1").arg(i + 1), music(std::uint64_t(i), 44100, 66150, 0.5));
        album_ = folder_.album;
        album_.edit(std::size_t(0)).stems[0].chain = limited(6);
        album_.edit(std::size_t(1)).chain = limited(7);
        album_.chain = limited(3);
    }

    void rendersWhatIsMissingAndNothingTwice()
    {
        const QTemporaryDir directory;
        RenderCache cache(toUtf8(directory.path()), std::int64_t(1) << 40);
        const AlbumTree tree(album_, *makePlan(album_), folder_.folder(), &cache);
        Progress progress;
        const auto first = renderNodes(tree, cache, 2, 4096, progress);
        LACQUER_VERIFY_OK(first);
        QCOMPARE(first->rendered, 5);  // a stem, a song, three groups
        QCOMPARE(first->cached, 0);
        QCOMPARE(first->renderedNames.size(), 5);
        QVERIFY(first->renderedNames.contains(QStringLiteral("Song 2")));
        QVERIFY(progress.fraction() == 1.0);
        const auto second = renderNodes(tree, cache, 2, 4096, progress);
        LACQUER_VERIFY_OK(second);
        QCOMPARE(second->rendered, 0);
        QCOMPARE(second->cached, 5);

        Album changed = album_;
        changed.edit(std::size_t(1)).gainDb = -1;
        const AlbumTree other(changed, *makePlan(changed), folder_.folder(), &cache);
        const auto third = renderNodes(other, cache, 2, 4096, progress);
        LACQUER_VERIFY_OK(third);
        QCOMPARE(third->rendered, 2);  // the song and its group
        QCOMPARE(third->cached, 3);
    }

    void givesTheSameSoundWithAndWithoutCacheWhateverThreadsAndBlocks()
    {
        const AlbumTree plain(album_, *makePlan(album_), folder_.folder(), nullptr);
        for (const auto& [threads, blockFrames] : {std::pair(1, 4096), std::pair(3, 777)}) {
            const QTemporaryDir directory;
            RenderCache cache(toUtf8(directory.path()), std::int64_t(1) << 40);
            const AlbumTree tree(album_, *makePlan(album_), folder_.folder(), &cache);
            Progress progress;
            LACQUER_VERIFY_OK(renderNodes(tree, cache, threads, blockFrames, progress));
            for (std::size_t i = 0; i < tree.plan().groups.size(); ++i) {
                const Stereo expected = soundOf(plain, i);
                const Stereo sound = soundOf(tree, i);
                QVERIFY(peak(expected.left) > 0.1 && peak(expected.right) > 0.1);
                QVERIFY(sameBits(sound.left, expected.left) && sameBits(sound.right, expected.right));
            }
        }
    }

    void namesTheFileThatIsGone()
    {
        Album album = album_;
        album.edit(std::size_t(0)).stems[0].file.path = "gone.wav";
        const QTemporaryDir directory;
        RenderCache cache(toUtf8(directory.path()), std::int64_t(1) << 40);
        const AlbumTree tree(album, *makePlan(album), folder_.folder(), &cache);
        Progress progress;
        const auto counts = renderNodes(tree, cache, 2, 4096, progress);
        QVERIFY(!counts.ok() && counts.error().kind == ErrorKind::Missing);
        QVERIFY2(counts.error().message.contains(QStringLiteral("gone.wav")), qPrintable(counts.error().message));
    }

    void stopsWhenAsked()
    {
        const QTemporaryDir directory;
        RenderCache cache(toUtf8(directory.path()), std::int64_t(1) << 40);
        const AlbumTree tree(album_, *makePlan(album_), folder_.folder(), &cache);
        Progress progress;
        progress.cancel();
        const auto counts = renderNodes(tree, cache, 2, 4096, progress);
        QVERIFY(!counts.ok() && counts.error().kind == ErrorKind::Cancelled);
    }
};

LACQUER_TEST(NodeRenderTest)
#include "NodeRenderTest.moc"
