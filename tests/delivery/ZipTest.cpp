// SPDX-License-Identifier: GPL-3.0-or-later
// ZIPs beside the folders, and the manifest's second hash, judged by other programs.
#include "delivery/DeliveredAlbum.h"
#include "base/Json.h"
#include "support/TestMain.h"

#include <QCryptographicHash>
#include <QProcess>

using namespace lacquer;
using namespace lacquer::test;

class ZipTest : public QObject {
    Q_OBJECT

private:
    static void fill(TestAlbum& test)
    {
        for (int i = 0; i < 2; ++i)
            test.addSong(QStringLiteral("Zählung %1").arg(i + 1), music(std::uint64_t(i + 1), 44100, 44100, 0.5), 24);
        test.album.deliverables = {Deliverable::of(QStringLiteral("wav24"), DeliverableKind::Wav), Deliverable::of(QStringLiteral("ddp"), DeliverableKind::Ddp)};
        test.album.deliverables[0].zip = true;
        test.album.deliverables[1].zip = true;
    }

private Q_SLOTS:
    void opensElsewhereAndIsTheSameEveryTime()
    {
        TestAlbum test;
        fill(test);
        QTemporaryDir folder;
        const auto options = into(folder);
        LACQUER_VERIFY_OK(built(test, options));
        const auto tree = treeOf(options.target);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        for (const char* name : {"wav24", "ddp"}) {
            const auto zip = options.target / (std::string(name) + ".zip");
            QProcess unzip;
            unzip.setProcessEnvironment(environment);
            unzip.start(QStringLiteral("unzip"), {QStringLiteral("-t"), QString::fromStdString(zip)});
            QVERIFY2(unzip.waitForFinished(), "unzip is needed");
            QCOMPARE(unzip.exitCode(), 0);
            const auto there = std::filesystem::path(folder.path().toStdString()) / "unpacked" / name;
            std::filesystem::create_directories(there.parent_path());
            QProcess unpack;
            unpack.setProcessEnvironment(environment);
            unpack.start(QStringLiteral("unzip"), {QStringLiteral("-q"), QString::fromStdString(zip), QStringLiteral("-d"), QString::fromStdString(there)});
            QVERIFY(unpack.waitForFinished() && unpack.exitCode() == 0);
            QCOMPARE(treeOf(there), treeOf(options.target / name));
        }
        QTemporaryDir other;
        LACQUER_VERIFY_OK(built(test, into(other)));
        QCOMPARE(treeOf(into(other).target), tree);
        const auto again = built(test, options);
        LACQUER_VERIFY_OK(again);
        for (const DeliveredSet& set : again->sets)
            for (const DeliveredFile& file : set.files)
                QVERIFY2(file.reused, file.path.c_str());
        QCOMPARE(treeOf(options.target), tree);
        // Another title, another ZIP.
        test.album.edit(0).title = QStringLiteral("Other");
        LACQUER_VERIFY_OK(built(test, options));
        QVERIFY(treeOf(options.target)["wav24.zip"] != tree.at("wav24.zip"));
    }

    void theManifestHasBothHashes()
    {
        TestAlbum test;
        fill(test);
        QTemporaryDir folder;
        const auto options = into(folder);
        for (int round = 0; round < 2; ++round) {
            LACQUER_VERIFY_OK(built(test, options));
            const auto json = parseJson(textOf(options.target / "manifest.json"));
            LACQUER_VERIFY_OK(json);
            int seen = 0;
            for (const Json& file : (*json)["files"]) {
                const std::string bytes = textOf(options.target / file["path"].get<std::string>());
                const QByteArray md5 = QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Md5).toHex();
                QCOMPARE(QByteArray::fromStdString(file["md5"].get<std::string>()), md5);
                ++seen;
            }
            QVERIFY(seen >= 9);
        }
    }
};

LACQUER_TEST(ZipTest)
#include "ZipTest.moc"
