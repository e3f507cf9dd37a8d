// SPDX-License-Identifier: GPL-3.0-or-later
// What a kind of deliverable cannot do is refused with a sentence that names the key.
#include "model/DeliverableRules.h"

#include "model/Album.h"
#include "model/KeyAccess.h"
#include "support/TestMain.h"

using namespace lacquer;
using namespace lacquer::test;

class DeliverableRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatAKindCannotDo()
    {
        struct Row {
            const char* kind;
            const char* setting;
            bool allowed;
        };
        const Row rows[] = {
            {"mp3", "bitrateKbps=128", true},   {"mp3", "bitrateKbps=144", false},  {"mp3", "bitrateKbps=510", false}, {"mp3", "quality=0", true},
            {"mp3", "quality=2", true},         {"mp3", "quality=5", false},        {"aac", "bitrateKbps=96", true},   {"aac", "bitrateKbps=64", false},
            {"aac", "quality=2", false},        {"opus", "bitrateKbps=510", true},  {"opus", "bitrateKbps=20", false}, {"vorbis", "quality=-1", true},
            {"vorbis", "quality=10.5", false},  {"vorbis", "bitrateKbps=192", false}, {"flac", "bitrateKbps=192", false}, {"wav", "quality=6", false},
            {"wav", "tags=broadcast", true},    {"flac", "tags=broadcast", false},  {"mp3", "tags=clean", true},       {"ddp", "tags=clean", false},
            {"wav", "id3Version=3", true},      {"aiff", "id3Version=3", true},     {"flac", "id3Version=3", false},   {"wav", "bits=32", true},
            {"flac", "bits=32", false},         {"opus", "replayGain=true", true},  {"cue", "replayGain=true", false}, {"ddp", "coverPixels=500", false},
        };
        for (const Row& row : rows) {
            const QString name = QStringLiteral("deliverables[\"x\"].");
            const auto set = setValues(Album::fresh(), {name + QStringLiteral("kind=") + QLatin1String(row.kind), name + QLatin1String(row.setting)});
            QVERIFY2(bool(set) == row.allowed, row.setting);
            const QString key = QString::fromLatin1(row.setting).section(u'=', 0, 0);
            if (!set)
                QVERIFY2(set.error().message.contains(key) && set.error().kind == ErrorKind::Usage, qPrintable(set.error().message));
        }
    }

    void refusesWhatContradictsItself()
    {
        Deliverable both = Deliverable::of(QStringLiteral("x"), DeliverableKind::Mp3);
        both.bitrateKbps = 192;
        LACQUER_VERIFY_OK(checkDeliverable(both));
        both.quality = 0;
        QVERIFY(!checkDeliverable(both));
        Deliverable clean = Deliverable::of(QStringLiteral("x"), DeliverableKind::Flac);
        clean.tags = TagMeasure::Clean;
        LACQUER_VERIFY_OK(checkDeliverable(clean));
        clean.replayGain = true;
        QVERIFY(!checkDeliverable(clean));
    }
};

LACQUER_TEST(DeliverableRulesTest)
#include "DeliverableRulesTest.moc"
