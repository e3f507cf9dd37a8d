// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/AlbumDiff.h"

#include "base/Text.h"
#include "dsp/Registry.h"
#include "model/ChainSnapshot.h"
#include "model/Field.h"
#include "model/LongestRising.h"

#include <algorithm>
#include <map>
#include <set>

namespace lacquer {

namespace {

/// A value as people read it.
QString words(const Json& value)
{
    if (value.is_null() || (value.is_string() && value.get_ref<const std::string&>().empty()))
        return Text::tr("(nothing)");
    if (value.is_string())
        return QLatin1Char('\'') + harmless(fromUtf8(value.get_ref<const std::string&>())) + QLatin1Char('\'');
    return fromUtf8(value.dump());
}

QString parameterWords(const Parameter& row, double value)
{
    const auto choice = std::size_t(std::max(0.0, value));
    return choice < row.choices.size() ? QString::fromLatin1(row.choices[choice]) : words(Json(value));
}

/// Collects the lines; `where` is the headline each starts with.
class Differences {
public:
    QStringList lines;

    void say(const QString& where, const QString& what)
    {
        lines << (where.isEmpty() ? what : Text::tr("%1: %2").arg(where, what));
    }

    void changed(const QString& where, const QString& name, const QString& before, const QString& after)
    {
        say(where, Text::tr("%1 %2 -> %3").arg(name, before, after));
    }

    template <class Owner>
    void fields(const QString& where, const Owner& before, const Owner& after, const QString& prefix = {})
    {
        for (const Field<Owner>& field : fieldsOf<Owner>())
            if (const Json a = field.read(before), b = field.read(after); a != b)
                changed(where, prefix + QString::fromLatin1(field.name), words(a), words(b));
        if (withoutSnapshots(before.unknown) != withoutSnapshots(after.unknown))
            say(where, Text::tr("members this version does not know have changed"));
        snapshots(where, before.unknown, after.unknown);
    }

    void file(const QString& where, const FileReference& before, const FileReference& after)
    {
        if (before.path != after.path)
            changed(where, Text::tr("file"), quoted(before), quoted(after));
        if (before.sha256 != after.sha256)
            say(where, Text::tr("the content of its file has changed"));
        else if (before != after && before.path == after.path)
            say(where, Text::tr("what is known of its file has changed"));
    }

    void processor(const QString& where, const ProcessorSettings& before, const ProcessorSettings& after)
    {
        const QString here = join(where, fromUtf8(after.type));
        if (before.bypassed != after.bypassed)
            say(here, after.bypassed ? Text::tr("bypassed") : Text::tr("no longer bypassed"));
        if (before.algorithm != after.algorithm)
            changed(here, Text::tr("algorithm"), QString::number(before.algorithm), QString::number(after.algorithm));
        const ProcessorType* type = after.registered();
        for (std::size_t i = 0; type && i < type->parameters.size(); ++i)
            if (before.values[i] != after.values[i])
                changed(here, QString::fromLatin1(type->parameters[i].id), parameterWords(type->parameters[i], before.values[i]),
                        parameterWords(type->parameters[i], after.values[i]));
        if (before.unknownParameters != after.unknownParameters || before.unknown != after.unknown)
            say(here, Text::tr("members this version does not know have changed"));
    }

    void chain(const QString& where, const Chain& before, const Chain& after)
    {
        list(before, after, [](const ProcessorSettings& s) { return std::make_pair(s.id, s.type); },
             [&](const ProcessorSettings& s) { return join(where, fromUtf8(s.type)); },
             [&](const ProcessorSettings& a, const ProcessorSettings& b) { processor(where, a, b); });
    }

    void snapshots(const QString& where, const Json& older, const Json& newer)
    {
        const ChainSnapshots before = snapshotsIn(older), after = snapshotsIn(newer);
        for (int place = 0; place < ChainSnapshot::places; ++place) {
            const ChainSnapshot* old = snapshotAt(before, place);
            const ChainSnapshot* now = snapshotAt(after, place);
            const QString here = join(where, Text::tr("snapshot %1").arg(ChainSnapshot::letter(place)));
            if (!old || !now) {
                if (old || now)
                    say(here, now ? Text::tr("kept") : Text::tr("removed"));
                continue;
            }
            if (old->name != now->name)
                changed(here, Text::tr("name"), words(Json(toUtf8(old->name))), words(Json(toUtf8(now->name))));
            if (old->chain != now->chain || old->unknown != now->unknown)
                say(here, Text::tr("kept anew"));
        }
    }

    void stem(const QString& where, const Stem& before, const Stem& after)
    {
        fields(where, before, after);
        file(where, before.file, after.file);
        chain(where, before.chain, after.chain);
    }

    void song(const Song& before, const Song& after)
    {
        const QString where = nameOf(after);
        fields(where, before, after);
        if (before.referenceMix && after.referenceMix)
            file(join(where, Text::tr("reference mix")), *before.referenceMix, *after.referenceMix);
        else if (before.referenceMix || after.referenceMix)
            say(where, after.referenceMix ? Text::tr("has a reference mix now") : Text::tr("has no reference mix any more"));
        const auto stemName = [&](const Stem& s) { return join(where, Text::tr("stem '%1'").arg(harmless(s.name))); };
        list(before.stems, after.stems, [](const Stem& s) { return s.id; }, stemName,
             [&](const Stem& a, const Stem& b) { stem(stemName(b), a, b); });
        chain(where, before.chain, after.chain);
    }

    [[nodiscard]] static QString nameOf(const Song& song)
    {
        return song.title.isEmpty() ? Text::tr("untitled song") : Text::tr("song '%1'").arg(harmless(song.title));
    }

    /// Compares lists whose elements have keys: removed, added, moved, changed.
    template <class Element, class KeyOf, class NameOf, class Compare>
    void list(const std::vector<Element>& before, const std::vector<Element>& after, KeyOf keyOf, NameOf nameOf, Compare compare)
    {
        std::map<decltype(keyOf(before.front())), std::size_t> old;
        for (std::size_t i = 0; i < before.size(); ++i)
            old.emplace(keyOf(before[i]), i);
        std::vector<std::size_t> kept;
        for (const Element& element : after)
            if (const auto found = old.find(keyOf(element)); found != old.end())
                kept.push_back(found->second);
        const std::set<std::size_t> stays(kept.begin(), kept.end());
        for (std::size_t i = 0; i < before.size(); ++i)
            if (!stays.contains(i))
                say(nameOf(before[i]), Text::tr("removed"));
        const std::set<std::size_t> unmoved = longestRising(kept);
        for (std::size_t i = 0; i < after.size(); ++i) {
            const auto found = old.find(keyOf(after[i]));
            if (found == old.end()) {
                say(nameOf(after[i]), Text::tr("added as number %1").arg(i + 1));
                continue;
            }
            if (!unmoved.contains(found->second))
                say(nameOf(after[i]), Text::tr("moved from %1 to %2").arg(found->second + 1).arg(i + 1));
            compare(before[found->second], after[i]);
        }
    }

private:
    [[nodiscard]] static Json withoutSnapshots(Json unknown)
    {
        putSnapshots(unknown, {});
        return unknown;
    }

    [[nodiscard]] static QString join(const QString& where, const QString& part)
    {
        return where.isEmpty() ? harmless(part) : where + QStringLiteral(", ") + harmless(part);
    }

    [[nodiscard]] static QString quoted(const FileReference& file)
    {
        return QLatin1Char('\'') + shown(file.path) + QLatin1Char('\'');
    }
};

}  // namespace

QStringList albumDifferences(const Album& older, const Album& newer)
{
    // That one of them was kept as a revision is nothing that somebody edited.
    Album before = older;
    Album after = newer;
    before.unknown.erase("revision");
    after.unknown.erase("revision");
    Differences differences;
    if (before == after)
        return differences.lines;
    const QString album = Text::tr("album");
    if (before.id != after.id)
        differences.changed(album, QStringLiteral("id"), fromUtf8(before.id.toString()), fromUtf8(after.id.toString()));
    differences.fields(album, before, after);
    differences.fields(album, before.loudness, after.loudness, QStringLiteral("loudness."));
    if (before.finalLimiter != after.finalLimiter)
        differences.processor(Text::tr("final limiter"), before.finalLimiter, after.finalLimiter);
    differences.chain(album, before.chain, after.chain);
    differences.list(before.songs, after.songs, [](const SharedSong& s) { return s->id; },
                     [](const SharedSong& s) { return Differences::nameOf(*s); },
                     [&](const SharedSong& a, const SharedSong& b) {
                         if (!(a == b))
                             differences.song(*a, *b);
                     });
    const auto deliverable = [](const Deliverable& d) { return Text::tr("deliverable '%1'").arg(harmless(d.name)); };
    differences.list(before.deliverables, after.deliverables, [](const Deliverable& d) { return d.name; }, deliverable,
                     [&](const Deliverable& a, const Deliverable& b) { differences.fields(deliverable(b), a, b); });
    if (differences.lines.isEmpty())
        differences.say(album, Text::tr("ids inside have changed"));
    return differences.lines;
}

QStringList chainDifferences(const Chain& before, const Chain& after)
{
    Differences differences;
    differences.chain({}, before, after);
    return differences.lines;
}

}  // namespace lacquer
