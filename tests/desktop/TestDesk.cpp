// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/TestDesk.h"

#include "FileDeeds.h"
#include "model/ProjectFile.h"
#include "support/Signals.h"

namespace lacquer::test {

namespace {

Stereo music(std::uint64_t seed)
{
    return {pinkNoise(seed, 44100 * 4, 0.1), pinkNoise(seed + 1000, 44100 * 4, 0.1)};
}

}  // namespace

TestDesk::TestDesk(int songs) : sources_(std::make_unique<TestAlbum>(44100))
{
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "LACQUER_CACHE"})
        qputenv(name, home_.path().toUtf8());
    qputenv("LACQUER_NO_SOUND", "1");
    for (int i = 0; i < songs; ++i) {
        const auto title = QStringLiteral("Song %1").arg(i + 1);
        const auto sound = music(std::uint64_t(i + 1));
        const Id song = sources_->addSong(title, sound, 24);
        if (i > 0) {
            sources_->album.edit(song).stems.front().name = QStringLiteral("Drums");
            sources_->addStem(song, QStringLiteral("Bass"), music(std::uint64_t(i + 100)), 24);
        }
    }
    sources_->album.title = QStringLiteral("Test album");
    sources_->album.artist = QStringLiteral("Test artist");
    const auto saved = saveProject(project(), sources_->album, {});
    if (!saved)
        qFatal("%s", qPrintable(saved.error().message));
    window_ = std::make_unique<MainWindow>();
    if (!window_->files().open(project()))
        qFatal("the test album was not opened");
}

TestDesk::~TestDesk()
{
    workspace().document().markSaved();
    window_->close();
}

void TestDesk::show(int page, QSize size)
{
    window_->resize(size);
    window_->show();
    window_->showPage(page);
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    QCoreApplication::processEvents();
}

}  // namespace lacquer::test
