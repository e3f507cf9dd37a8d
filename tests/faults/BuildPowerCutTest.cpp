// SPDX-License-Identifier: GPL-3.0-or-later
// Building over an earlier delivery while the power goes: whatever the disk had not been made to keep may be gone, and
// the next build finds the earlier delivery or the new one, whole.
#include "faults/BuiltAlbum.h"
#include "support/PowerCut.h"
#include "support/TestMain.h"

#include <cerrno>
#include <set>

using namespace lacquer::test;
namespace fs = std::filesystem;

class BuildPowerCutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesAPowerCutAtEveryCall_data()
    {
        QTest::addColumn<bool>("links");
        QTest::newRow("with hard links") << true;
        if (everyMoment())
            QTest::newRow("without") << false;
    }

    void survivesAPowerCutAtEveryCall()
    {
        QFETCH(bool, links);
        healed_.clear();
        Command command = album_.build();
        if (!links)
            command.with("FAULT_REFUSE", "link").with("FAULT_ERR", std::to_string(EPERM));
        const PowerCut cut(
            command, [this](const fs::path& directory) { album_.setUp(directory); },
            [this, links](const fs::path& directory, bool finished) { return checkAfterCut(directory, finished, links); });
        const auto report = cut.run({}, everyMoment() ? 1 : 17);
        qInfo("%d calls, %d states, %d of them healed by another build", report.calls, report.states, int(healed_.size()));
        QVERIFY2(report.problems.isEmpty(), qPrintable(report.problems.join(QLatin1Char('\n'))));
        QVERIFY(report.calls >= 100 && report.states >= 100 && healed_.size() >= 10);
    }

    /// The same on a disk that only pretends to sync: if the replay did not notice, it would prove nothing.
    void noticesAMissingSync()
    {
        healed_.clear();
        const PowerCut cut(
            album_.build(), [this](const fs::path& directory) { album_.setUp(directory); },
            [this](const fs::path& directory, bool finished) { return checkAfterCut(directory, finished, true); });
        const auto report = cut.run("fsync", 40);
        QVERIFY(!report.problems.isEmpty());
        qInfo("noticed: %s", qPrintable(report.problems.first()));
    }

private:
    QString checkAfterCut(const fs::path& directory, bool finished, bool links)
    {
        const FileTree now = BuiltAlbum::visible(directory);
        if (finished)
            return now == album_.after() ? QString() : QStringLiteral("success was reported, but the new delivery is not there");
        if (links)
            if (const QString mix = album_.mixOfWholeFiles(directory); !mix.isEmpty())
                return mix;
        bool publishing = false;
        for (const auto& name : BuiltAlbum::hidden(directory))
            publishing = publishing || fs::exists(directory / name / ".journal");
        if (!publishing)
            return now == album_.before() || now == album_.after() ? QString() : QStringLiteral("a mix is left that nothing undoes");
        // Another build is dear, and many states differ in nothing it looks at.
        std::string signature;
        for (auto entry = fs::recursive_directory_iterator(directory); entry != fs::recursive_directory_iterator(); ++entry)
            signature += entry->path().lexically_relative(directory).string() + (entry->is_regular_file() ? std::to_string(std::hash<std::string>()(contentOf(entry->path()))) : "") + "\n";
        if (!healed_.insert(signature).second || (!everyMoment() && healed_.size() % 40 != 1))
            return {};
        return album_.nextBuildHeals(directory);
    }

    // What the tag library writes passes by the shim, which sees calls but not those of stdio; so no flac.
    BuiltAlbum album_{false, 160};
    std::set<std::string> healed_;
};

LACQUER_TEST(BuildPowerCutTest)
#include "BuildPowerCutTest.moc"
