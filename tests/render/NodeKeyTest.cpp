// SPDX-License-Identifier: GPL-3.0-or-later
// No stale hit: every field of every value changes the key of what it can be heard in, and nothing else does.
#include "AlbumFolder.h"

#include "base/Hash.h"
#include "delivery/DeliveryPlan.h"
#include "dsp/Registry.h"
#include "model/Field.h"
#include "render/NodeKey.h"
#include "support/TestMain.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace lacquer;
using namespace lacquer::test;

namespace {

/// What a field is heard or seen in. A new field has to be put into one of these lists, or the test fails.
const std::set<std::string> inNodes = {
    "album.rate",
    "song.enabled",
    "song.gapSeconds",
    "song.join",
    "song.continuesPrevious",
    "song.trimStartSeconds",
    "song.trimEndSeconds",
    "song.fadeInSeconds",
    "song.fadeInShape",
    "song.fadeInCurvature",
    "song.fadeOutSeconds",
    "song.fadeOutShape",
    "song.fadeOutCurvature",
    "song.gainDb",
    "song.gainRide",
    "stem.gainDb",
    "stem.gainRide",
    "stem.pan",
    "stem.delayFrames",
    "stem.polarity",
    "stem.muted",
};
/// In a delivered file's bytes only: the way out, and tags.
const std::set<std::string> inFiles = {
    "album.title",
    "album.artist",
    "album.label",
    "album.catalogNumber",
    "album.barcode",
    "album.year",
    "album.genre",
    "album.copyright",
    "loudness.ceilingDbtp",
    "song.title",
    "song.artist",
    "song.isrc",
    "song.composer",
    "album.version", "album.phonogram", "album.composer", "album.producer", "album.mixer", "album.masteringEngineer",
    "album.comment", "album.musicBrainzId", "album.language", "song.version", "song.featuring", "song.iswc",
    "song.songwriter", "song.lyricist", "song.arranger", "song.performers", "song.producer", "song.mixer",
    "song.masteringEngineer", "song.genre", "song.year", "song.copyright", "song.phonogram", "song.language",
    "song.advisory", "song.bpm", "song.musicalKey", "song.work", "song.movement", "song.comment", "song.lyrics",
    "song.musicBrainzId", "song.startsDisc",
    "song.driveDb",
    "song.hidden",
    "song.songwriter",
    "song.arranger",
    "song.message",
    "song.translations",
    "song.pauseSeconds",
    "song.indexSeconds",
    "song.preEmphasis",
    "song.copy",
    "album.language",
    "album.message",
    "album.translations",
    "deliverable.image",
    "deliverable.cdText",
    "deliverable.pqStartFrames",
    "deliverable.pqEndFrames",
    "deliverable.kind",
    "deliverable.rate",
    "deliverable.bits",
    "deliverable.dither",
    "deliverable.ceilingDbtp",
    "deliverable.gaps",
    "deliverable.cut",
    "deliverable.pieces",
    "deliverable.bitrateKbps", "deliverable.quality", "deliverable.tags", "deliverable.id3Version", "deliverable.replayGain",
    "deliverable.cover", "deliverable.coverPixels",
    "deliverable.limiter",
    "deliverable.monoBelowHz",
    "deliverable.zip",
};
/// Nowhere in sound: what match is told and remembers, names for people, names of files.
const std::set<std::string> inNothing = {
    "song.startsSide",
    // Only behind a hidden song is there room before the first mark.
    "deliverable.pqFirstStartFrames",
    "loudness.mode", "loudness.targetLufs", "loudness.anchor", "song.driveSolvedFor", "song.loudnessOffsetLu",
    // What is checked, not what is made.
    "deliverable.profile",
    "song.pinned", "stem.name", "stem.role", "deliverable.name", "deliverable.nameTemplate",
    "deliverable.folderTemplate", "deliverable.joinSeconds", "deliverable.speed", "deliverable.recordInches",
};

/// Another value the field accepts.
template <class Owner>
Json anotherValue(const Field<Owner>& field, const Owner& owner)
{
    const std::string name = field.name;
    const Json now = field.read(owner);
    if (name == "rate")
        return 48000;
    if (name == "bits")
        return now == 16 ? 24 : 16;
    if (name == "kind")
        return now == "wav" ? "flac" : "wav";
    if (name == "isrc")
        return "DEA621000001";
    switch (field.kind) {
        case FieldKind::Switch:
            return !now.get<bool>();
        case FieldKind::Text:
            return "other";
        case FieldKind::Numbers:
            return Json::array({0.05, 0.09});
        case FieldKind::Words:
            return Json{{"ja", {{"title", "夜"}}}};
        case FieldKind::Breakpoints:
            return Json::array({Json::array({0.01, -3.0}), Json::array({0.05, 0.5})});
        case FieldKind::Integer:
            if (now.is_null())
                return std::int64_t(field.minimum) + 3;
            return now.get<std::int64_t>() + (now.get<std::int64_t>() + 1 <= std::int64_t(field.maximum) ? 1 : -1);
        case FieldKind::Number: {
            const double value = now.is_null() ? std::max(-2.0, field.minimum + 0.5) : now.get<double>();
            return value + 0.013 <= field.maximum ? value + 0.013 : value - 0.013;
        }
        case FieldKind::Choice:
            for (std::size_t i = 0; i + 1 < field.choices.size(); ++i)
                if (now == field.choices[i])
                    return field.choices[i + 1];
            return field.choices[0];
    }
    return {};
}

}  // namespace

class NodeKeyTest : public QObject {
    Q_OBJECT

    /// The keys of an album's sound, and every sound that was ever heard under a key.
    struct Keys {
        std::set<std::string> groups;
        std::vector<std::string> recipes;
    };

    AlbumFolder folder_;
    Album base_;
    std::map<std::string, std::string> sounds_;
    int compared_ = 0;
    QStringList stale_;

    static std::string digest(const Stereo& sound)
    {
        Hash hash;
        hash.addBytes(sound.left.data(), sound.left.size() * sizeof(double));
        hash.addBytes(sound.right.data(), sound.right.size() * sizeof(double));
        return hash.hex() + std::to_string(sound.frames());
    }

    /// Keys of an album, once it is proved that no key stands for two sounds; empty when it cannot be planned.
    Keys keysOf(const Album& album)
    {
        const auto plan = makePlan(album);
        if (!plan)
            return {};
        const AlbumTree tree(album, *plan, folder_.path(), nullptr);
        const auto heard = [&](const std::string& what, const std::string& key, const std::string& sound) {
            const auto [entry, isNew] = sounds_.emplace(key, sound);
            compared_ += isNew ? 0 : 1;
            if (!isNew && entry->second != sound)
                stale_ << QString::fromStdString(what);
        };
        for (const Node& node : tree.nodes()) {
            const auto source = node.make();
            heard("a node", node.key, digest(rendered(*source, source->range())));
        }
        Keys keys;
        for (const PlannedGroup& group : plan->groups) {
            keys.groups.insert(tree.keyOf(group));
            heard("a group", tree.keyOf(group), digest(rendered(*tree.group(group), group.range)));
        }
        const auto delivery = planDelivery(tree);
        if (!delivery)
            qFatal("%s", qPrintable(delivery.error().message));
        for (const PlannedDeliverable& planned : delivery->deliverables) {
            const Rendition& rendition = delivery->renditions[planned.rendition];
            const int rate = rendition.settings.rateHz;
            std::vector<Stereo> finals;
            for (std::size_t i = 0; i < plan->groups.size(); ++i) {
                const FrameRange range = deliveredRange(*plan, i, rate);
                FinalSource final(tree.group(plan->groups[i]), plan->groups[i], plan->rateHz, range,
                                  rendition.settings);
                finals.push_back(rendered(final, range));
            }
            for (const PlannedFile& file : planned.files) {
                keys.recipes.push_back(file.recipe);
                std::string all = std::to_string(int(planned.deliverable.kind)) + std::to_string(rendition.bits);
                for (const FrameRange& part : file.parts) {
                    all += "/" + std::to_string(part.frames());
                    for (std::size_t i = 0; i < plan->groups.size(); ++i) {
                        const FrameRange range = deliveredRange(*plan, i, rate);
                        if (!range.intersected(part).empty())
                            all += digest(cut(finals[i], part.begin - range.begin, part.frames())) +
                                   std::to_string(int(ditherOf(album, plan->groups[i], rendition)));
                    }
                }
                heard("a file", file.recipe, all);
            }
        }
        return keys;
    }

    template <class Owner>
    void changeEveryField(const char* kind, const std::vector<std::function<Owner&(Album&)>>& targets,
                          const Keys& before)
    {
        for (const Field<Owner>& field : fieldsOf<Owner>()) {
            const std::string name = std::string(kind) + "." + field.name;
            const bool node = inNodes.contains(name);
            const bool file = inFiles.contains(name);
            QVERIFY2(node + file + inNothing.contains(name) == 1,
                     qPrintable(QString::fromStdString(name + " stands in no list")));
            bool nodesChanged = false;
            bool filesChanged = false;
            for (const auto& target : targets) {
                Album album = base_;
                Owner& owner = target(album);
                LACQUER_VERIFY_OK(field.write(owner, anotherValue(field, owner), field));
                QVERIFY2(!(album == base_), name.c_str());
                const Keys after = keysOf(album);
                QVERIFY2(stale_.isEmpty(),
                         qPrintable(QString::fromStdString(name + ": one key for two sounds of ") + stale_.join(u' ')));
                if (after.groups.empty())
                    continue;
                nodesChanged = nodesChanged || after.groups != before.groups;
                filesChanged = filesChanged || after.recipes != before.recipes;
            }
            QVERIFY2(nodesChanged == node,
                     qPrintable(QString::fromStdString(name + (node ? " changes no node" : " changes a node"))));
            QVERIFY2(
                filesChanged == (node || file),
                qPrintable(QString::fromStdString(name + (node || file ? " changes no file" : " changes a file"))));
        }
    }

    std::string groupKey(const Album& album, std::size_t group = 0)
    {
        const auto tree = folder_.tree(album);
        return tree->keyOf(tree->plan().groups[group]);
    }

    /// Every parameter somewhere inside its range.
    static ProcessorSettings withEverythingSet(const ProcessorType& type)
    {
        ProcessorSettings settings = ProcessorSettings::withDefaults(type);
        for (std::size_t i = 0; i < settings.values.size(); ++i) {
            const Parameter& row = type.parameters[i];
            const double value = row.minimum + 0.37 * (row.maximum - row.minimum);
            settings.values[i] = row.choices.empty() ? value : std::round(value);
        }
        return settings;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Alone; then a group of three: overlapping, then touching and continued. Short, because hundreds are rendered.
        const int frames = 5880;
        const auto song = [&](std::uint64_t seed, int rate) {
            Song made = folder_.song({folder_.stem(storedMusic(seed, frames * rate / 44100, rate), rate),
                                      folder_.stem(storedNoise(seed, frames))});
            made.stems[0].name = QStringLiteral("mix");
            made.stems[1].chain = {processor("trim", {{"gainDb", -1}})};
            made.chain = {someCompressor(1)};
            made.fadeInShape = made.fadeOutShape = FadeShape::Exponential;
            made.fadeInCurvature = made.fadeOutCurvature = 30;
            made.driveDb = 3;
            return made;
        };
        std::vector<Song> songs = {song(1, 44100), song(2, 48000), song(3, 44100), song(4, 44100)};
        songs[0].fadeOutSeconds = 0.02;
        songs[1].gapSeconds = 0.3;
        songs[1].fadeOutSeconds = 0.05;
        songs[2].gapSeconds = -0.05;
        songs[2].fadeInSeconds = 0.06;
        songs[3].continuesPrevious = true;
        base_ = AlbumFolder::album(songs);
        base_.chain = {processor("equalizer", {{"band5.gainDb", -6}})};
        base_.loudness.ceilingDbtp = -1;
        base_.title = QStringLiteral("Keys");
        base_.deliverables[1].bits = 16;
        base_.deliverables[1].ceilingDbtp = -0.5;
        base_.deliverables.push_back(Deliverable::of(QStringLiteral("mp3"), DeliverableKind::Mp3));
        base_.deliverables.push_back(Deliverable::of(QStringLiteral("vorbis"), DeliverableKind::Vorbis));
        base_.cover = FileReference{"cover.png", 1000, std::string(64, 'c'), "png"};
    }

    void noFieldIsForgotten()
    {
        const Keys before = keysOf(base_);
        QCOMPARE(before.groups.size(), std::size_t(2));
        QVERIFY(keysOf(base_).recipes == before.recipes);
        changeEveryField<Album>("album", {[](Album& album) -> Album& { return album; }}, before);
        changeEveryField<LoudnessAim>("loudness", {[](Album& album) -> LoudnessAim& { return album.loudness; }},
                                      before);
        std::vector<std::function<Song&(Album&)>> songs;
        std::vector<std::function<Stem&(Album&)>> stems;
        for (std::size_t i = 0; i < 4; ++i) {
            songs.push_back([i](Album& album) -> Song& { return album.edit(i); });
            stems.push_back([i](Album& album) -> Stem& { return album.edit(i).stems[i % 2]; });
        }
        changeEveryField<Song>("song", songs, before);
        changeEveryField<Stem>("stem", stems, before);
        changeEveryField<Deliverable>("deliverable",
                                      {[](Album& album) -> Deliverable& { return album.deliverables[0]; },
                                       [](Album& album) -> Deliverable& { return album.deliverables[1]; },
                                       [](Album& album) -> Deliverable& { return album.deliverables[2]; },
                                       [](Album& album) -> Deliverable& { return album.deliverables[3]; },
                                       [](Album& album) -> Deliverable& { return album.deliverables[4]; }},
                                      before);
        qInfo("%d sounds, heard again under the same key %d times", int(sounds_.size()), compared_);
        QVERIFY(compared_ > 1000);
    }

    void picturesCountInTheFilesThatHoldThem()
    {
        const auto recipes = [&](const Album& album) {
            std::vector<std::string> all;
            const auto delivery = planDelivery(AlbumTree::forComparing(album, *makePlan(album)));
            if (!delivery)
                qFatal("%s", qPrintable(delivery.error().message));
            for (const PlannedFile* file : delivery->files())
                if (file->songs.size() == 1)
                    all.push_back(file->recipe);
            return all;
        };
        const auto before = recipes(base_);
        const auto changed = [&](const Album& album) {
            const auto after = recipes(album);
            std::size_t count = 0;
            for (std::size_t i = 0; i < before.size(); ++i)
                count += before[i] != after[i];
            return count;
        };
        Album album = base_;
        album.cover->sha256[0] = 'd';
        QCOMPARE(changed(album), before.size());
        // Where it lies is nothing that could be seen.
        album = base_;
        album.cover->path = "elsewhere/front.png";
        QCOMPARE(changed(album), std::size_t(0));
        album = base_;
        album.edit(1).cover = FileReference{"single.png", 1000, std::string(64, 's'), "png"};
        QCOMPARE(changed(album), before.size() / 4);
        album = base_;
        album.cover.reset();
        QCOMPARE(changed(album), before.size());
        // A clean file has none.
        for (Deliverable& deliverable : album.deliverables)
            deliverable.tags = deliverable.isDisc() ? TagMeasure::Full : TagMeasure::Clean;
        const auto clean = recipes(album);
        album.cover = base_.cover;
        QVERIFY(recipes(album) == clean);
    }

    void rowsThatCameLaterLeaveOldKeysAlone()
    {
        // The key of an equaliser as it was computed when there were eight bands of seven rows and an output gain: drives
        // that were solved then must not be called stale. As soon as a newer row does something, it counts, by its name.
        const auto keyOf = [](const ProcessorSettings& settings) {
            Hash hash;
            addChain(hash, {settings});
            return hash.hex();
        };
        ProcessorSettings settings = processor("equalizer", {{"band5.gainDb", -6}});
        const ProcessorType& type = *settings.registered();
        Hash then;
        then.addText("equalizer").addInteger(1).addInteger(57);
        for (std::size_t i = 0; i < 56; ++i)
            then.addReal(settings.values[i]);
        then.addReal(settings.values.back()).addText("end of chain");
        QCOMPARE(keyOf(settings), then.hex());
        std::set<std::string> keys{keyOf(settings)};
        std::size_t later = 0;
        for (std::size_t i = 0; i < settings.values.size(); ++i) {
            if (!type.parameters[i].cameLater)
                continue;
            ++later;
            const double kept = settings.values[i];
            settings.values[i] = kept == type.parameters[i].maximum ? type.parameters[i].minimum : type.parameters[i].maximum;
            QVERIFY2(keys.insert(keyOf(settings)).second, type.parameters[i].id);
            settings.values[i] = kept;
        }
        QCOMPARE(later, std::size_t(4 * 7 + 12 * 4));
    }

    void noParameterIsForgotten()
    {
        Album album = base_;
        const std::vector<std::function<Chain&(Album&)>> places = {
            [](Album& a) -> Chain& { return a.edit(1).stems[0].chain; },
            [](Album& a) -> Chain& { return a.edit(3).stems[1].chain; },
            [](Album& a) -> Chain& { return a.edit(2).chain; },
            [](Album& a) -> Chain& { return a.chain; },
        };
        for (const ProcessorType& type : processorTypes()) {
            for (const auto& place : places) {
                Album with = album;
                place(with) = {withEverythingSet(type)};
                QVERIFY(place(with)[0].active());
                const std::string before = groupKey(with, 1);
                std::set<std::string> seen = {before};
                for (std::size_t i = 0; i < type.parameters.size(); ++i) {
                    Album changed = with;
                    double& value = place(changed)[0].values[i];
                    value =
                        value == type.parameters[i].minimum ? type.parameters[i].maximum : type.parameters[i].minimum;
                    // At an end of its range a parameter may leave nothing to do: that has the key of nothing.
                    if (place(changed)[0].active())
                        QVERIFY2(seen.insert(groupKey(changed, 1)).second, type.parameters[i].id);
                }
                Album changed = with;
                ++place(changed)[0].algorithm;
                QVERIFY(seen.insert(groupKey(changed, 1)).second);
                changed = with;
                place(changed).push_back(place(with)[0]);
                QVERIFY(seen.insert(groupKey(changed, 1)).second);
                changed = with;
                place(changed)[0].bypassed = true;
                const std::string bypassed = groupKey(changed, 1);
                QVERIFY(bypassed != before);
                // What is bypassed may be turned as one likes; who it is does not matter either.
                place(changed)[0].values[0] = type.parameters[0].maximum;
                QCOMPARE(groupKey(changed, 1), bypassed);
                changed = with;
                place(changed)[0].id = Id{99999};
                QCOMPARE(groupKey(changed, 1), before);
            }
        }
    }

    void noParameterOfTheFinalLimiterIsForgotten()
    {
        const auto recipes = [&](const Album& album) {
            const auto tree = folder_.tree(album);
            std::vector<std::string> all;
            const auto delivery = planDelivery(*tree);
            for (const PlannedFile* file : delivery->files())
                all.push_back(file->recipe);
            return all;
        };
        const auto before = recipes(base_);
        const auto rows = base_.finalLimiter.registered()->parameters;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            Album changed = base_;
            changed.finalLimiter.values[i] = rows[i].minimum;
            QVERIFY2(recipes(changed) != before, rows[i].id);
        }
    }

    void knowsFilesByContentNotByName()
    {
        const std::string before = groupKey(base_, 1);
        const auto with = [&](auto change) {
            Album album = base_;
            change(album.edit(1).stems[0].file);
            return groupKey(album, 1);
        };
        QVERIFY(with([](FileReference& f) { f.sha256[5] = f.sha256[5] == '0' ? '1' : '0'; }) != before);
        QVERIFY(with([](FileReference& f) { f.rateHz = 96000; }) != before);
        QVERIFY(with([](FileReference& f) { f.frames -= 1; }) != before);
        QVERIFY(with([](FileReference& f) { f.channels = 1; }) != before);
        QCOMPARE(with([](FileReference& f) {
                     f.path = "elsewhere/other name.wav";
                     f.size = 1;
                     f.format = "flac";
                     f.bits = 16;
                     f.isFloat = true;
                     f.unknown = {{"x", 1}};
                 }),
                 before);
    }

    void doesNotMindPlaces()
    {
        // The group keeps its key wherever it stands and whoever stands before it, and whatever its parts are called.
        const std::string before = groupKey(base_, 1);
        Album moved = base_;
        moved.songs.insert(moved.songs.begin(), moved.songs[0]);
        moved.edit(0).id = Id{777};
        moved.edit(1).gapSeconds = 1;
        moved.edit(0).stems[0].gainDb = -5;
        for (std::size_t i = 0; i < moved.songs.size(); ++i) {
            moved.edit(i).title = QStringLiteral("x");
            moved.edit(i).unknown = {{"y", 2}};
        }
        moved.edit(2).id = Id{778};
        QCOMPARE(groupKey(moved, 2), before);
        // Order of listing does not matter, order of addition is the ids'.
        Album listed = base_;
        for (const std::size_t i : {2, 3})
            std::ranges::reverse(listed.edit(i).stems);
        QCOMPARE(groupKey(listed, 1), before);
    }

    void hearsTheNeighbourOverAContinuedJoin()
    {
        // Song 4's own node depends on song 3's stems, and on song 2's only through none.
        const auto songKeys = [&](const Album& album) {
            const auto tree = folder_.tree(album);
            std::vector<std::string> keys;
            for (const Node& node : tree->nodes())
                if (node.level == NodeLevel::Song)
                    keys.push_back(node.key);
            return keys;
        };
        const auto before = songKeys(base_);
        QCOMPARE(before.size(), std::size_t(4));
        Album changed = base_;
        changed.edit(2).stems[0].gainDb = -2;
        const auto after = songKeys(changed);
        QVERIFY(after[0] == before[0] && after[1] == before[1] && after[2] != before[2] && after[3] != before[3]);
        // The neighbour's level comes after its chain and is not heard.
        changed = base_;
        changed.edit(2).gainDb = -2;
        QVERIFY(songKeys(changed)[3] == before[3]);
        changed.edit(3).continuesPrevious = false;
        QVERIFY(songKeys(changed)[3] != before[3]);
    }

    void dependsOnTheEngine()
    {
        const auto plan = makePlan(base_);
        const AlbumTree real(base_, *plan, folder_.path(), nullptr);
        const AlbumTree comparing = AlbumTree::forComparing(base_, *plan);
        QVERIFY(real.keyOf(plan->groups[0]) != comparing.keyOf(plan->groups[0]));
        QCOMPARE(comparing.keyOf(plan->groups[0]), AlbumTree::forComparing(base_, *plan).keyOf(plan->groups[0]));
    }
};

LACQUER_TEST(NodeKeyTest)
#include "NodeKeyTest.moc"
