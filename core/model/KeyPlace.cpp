// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/KeyPlace.h"

#include "base/Text.h"
#include "dsp/Registry.h"
#include "model/NearestName.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace lacquer {

namespace {

/// Everything one element of a list may be called in brackets, what people see first.
using Names = QStringList;

Names namesOf(const SharedSong& song)
{
    return {song->title, fromUtf8(song->id.toString())};
}

Names namesOf(const Stem& stem)
{
    return {stem.name, fromUtf8(stem.file.path.filename().native()), fromUtf8(stem.file.path.stem().native()),
            fromUtf8(stem.id.toString())};
}

Names namesOf(const ProcessorSettings& settings)
{
    return {fromUtf8(settings.type), fromUtf8(settings.id.toString())};
}

Names namesOf(const Deliverable& deliverable)
{
    return {deliverable.name};
}

/// Finds the element that an index means. Earlier kinds of names win: a stem called like another stem's file is itself.
Result<std::size_t> findIndex(const KeyIndex& index, const std::vector<Names>& candidates, const QString& list)
{
    if (const auto* position = std::get_if<std::int64_t>(&index)) {
        if (*position >= 1 && std::size_t(*position) <= candidates.size())
            return std::size_t(*position - 1);
        const QString there = candidates.empty() ? Text::tr("there are none") : Text::tr("there are 1 to %1").arg(candidates.size());
        return Error{ErrorKind::Missing, Text::tr("%1[%2] does not exist; %3").arg(list, QString::number(*position), there)};
    }
    const QString& name = std::get<QString>(index);
    qsizetype kinds = 0;
    QStringList all;
    for (const Names& candidate : candidates) {
        kinds = std::max(kinds, candidate.size());
        all << candidate.first();
    }
    for (qsizetype kind = 0; kind < kinds; ++kind) {
        std::vector<std::size_t> fitting;
        for (std::size_t i = 0; i < candidates.size(); ++i)
            if (kind < candidates[i].size() && candidates[i][kind] == name)
                fitting.push_back(i);
        if (fitting.size() == 1)
            return fitting.front();
        if (fitting.size() > 1) {
            QStringList keys;
            for (const std::size_t i : fitting)
                keys << QStringLiteral("%1[%2]").arg(list).arg(i + 1);
            return Error{ErrorKind::Usage, Text::tr("'%1' fits several: %2").arg(harmless(name), keys.join(QStringLiteral(", ")))};
        }
    }
    return Error{ErrorKind::Missing,
                 Text::tr("%1 has no '%2'%3").arg(list, harmless(name), didYouMean(name, all))};
}

template <class Element>
std::vector<Names> namesOfAll(const std::vector<Element>& elements)
{
    std::vector<Names> names;
    names.reserve(elements.size());
    for (const Element& element : elements)
        names.push_back(namesOf(element));
    return names;
}

/// Walks a key segment by segment; each function handles what may stand at one level.
class PlaceFinder {
public:
    PlaceFinder(const Album& album, const Key& key) : album_(album), rest_(key.segments), text_(key.toText()) {}

    Result<KeyPlace> find()
    {
        if (auto done = inAlbum(); !done)
            return done.error();
        return place_;
    }

private:
    [[nodiscard]] bool atEnd() const { return rest_.empty(); }
    [[nodiscard]] bool is(const char* name) const { return rest_.front().name == QLatin1String(name); }

    const KeySegment& take()
    {
        const KeySegment& segment = rest_.front();
        rest_ = rest_.subspan(1);
        walked_ += (walked_.isEmpty() ? QString() : QStringLiteral(".")) + segment.name;
        return segment;
    }

    Error tooMuch() const
    {
        return {ErrorKind::Usage, Text::tr("nothing can follow '%1' in '%2'").arg(harmless(walked_), harmless(text_))};
    }

    /// Takes a list's segment. True: one element was chosen.
    template <class Element>
    Result<bool> choose(const std::vector<Element>& elements, KeyPlace::List list, std::optional<std::size_t>& chosen)
    {
        const KeySegment& segment = take();
        if (segment.indices.empty()) {
            if (!atEnd())
                return Error{ErrorKind::Usage, Text::tr("'%1' needs to say which one: %1[1]").arg(harmless(walked_))};
            place_.list = list;
            return false;
        }
        const auto found = findIndex(segment.indices.front(), namesOfAll(elements), walked_);
        if (!found)
            return found.error();
        chosen = *found;
        walked_ += QStringLiteral("[%1]").arg(*found + 1);
        return true;
    }

    /// The last segment: a member by its name.
    Result<void> lastMember()
    {
        if (atEnd())
            return {};
        const KeySegment& segment = take();
        place_.member = segment.name;
        if (!segment.indices.empty())
            return tooMuch();
        if (atEnd())
            return {};
        const KeySegment& inner = take();
        place_.inner = inner.name;
        if (!atEnd() || !inner.indices.empty())
            return tooMuch();
        return {};
    }

    Result<void> inAlbum()
    {
        if (atEnd())
            return {};
        if (is("songs"))
            return inSongs();
        if (is("chain"))
            return inChain(album_.chain);
        if (is("deliverables"))
            return inDeliverables();
        if (is("finalLimiter")) {
            place_.finalLimiter = true;
            const KeySegment& segment = take();
            return inProcessor(segment.indices);
        }
        if (is("loudness")) {
            place_.loudness = true;
            if (!take().indices.empty())
                return tooMuch();
        }
        return lastMember();
    }

    Result<void> inSongs()
    {
        const std::size_t indices = rest_.front().indices.size();
        const auto one = choose(album_.songs, KeyPlace::List::Songs, place_.song);
        if (!one)
            return one.error();
        if (indices > 1)
            return tooMuch();
        if (!*one || atEnd())
            return {};
        const Song& song = *album_.songs[*place_.song];
        if (is("chain"))
            return inChain(song.chain);
        return is("stems") ? inStems(song) : lastMember();
    }

    Result<void> inStems(const Song& song)
    {
        const std::size_t indices = rest_.front().indices.size();
        const auto one = choose(song.stems, KeyPlace::List::Stems, place_.stem);
        if (!one)
            return one.error();
        if (indices > 1)
            return tooMuch();
        if (!*one || atEnd())
            return {};
        return is("chain") ? inChain(song.stems[*place_.stem].chain) : lastMember();
    }

    Result<void> inChain(const Chain& chain)
    {
        const std::vector<KeyIndex> indices = rest_.front().indices;
        const auto one = choose(chain, KeyPlace::List::Processors, place_.processor);
        if (!one)
            return one.error();
        return *one ? inProcessor(std::span(indices).subspan(1)) : Result<void>();
    }

    /// A parameter: in brackets, or after a dot. Ids have dots of their own.
    Result<void> inProcessor(std::span<const KeyIndex> indices)
    {
        if (indices.size() > 1 || (!indices.empty() && !atEnd()))
            return tooMuch();
        if (!indices.empty()) {
            const auto* name = std::get_if<QString>(&indices.front());
            if (!name)
                return Error{ErrorKind::Usage, Text::tr("parameters of '%1' have names, not numbers").arg(harmless(walked_))};
            place_.member = *name;
            return {};
        }
        if (!atEnd() && is("parameters"))
            return inProcessor(take().indices);
        while (!atEnd()) {
            const KeySegment& segment = take();
            if (!segment.indices.empty())
                return tooMuch();
            place_.member += (place_.member.isEmpty() ? QString() : QStringLiteral(".")) + segment.name;
        }
        return {};
    }

    Result<void> inDeliverables()
    {
        const std::vector<KeyIndex> indices = rest_.front().indices;
        const auto one = choose(album_.deliverables, KeyPlace::List::Deliverables, place_.deliverable);
        if (!one) {
            const auto* name = indices.empty() ? nullptr : std::get_if<QString>(&indices.front());
            if (!name || one.error().kind != ErrorKind::Missing || atEnd() || !is("kind"))
                return one.error();
            place_.newDeliverable = *name;
        }
        if (indices.size() > 1)
            return tooMuch();
        return lastMember();
    }

    const Album& album_;
    std::span<const KeySegment> rest_;
    QString text_;
    QString walked_;
    KeyPlace place_;
};

std::string escaped(const QString& name)
{
    QString text = name;
    text.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
    return toUtf8(text);
}

/// A song's or stem's key; a bare position or title means a song.
Result<KeyPlace> findLoosely(const Album& album, const QString& text)
{
    const auto key = Key::fromText(text);
    if (text.startsWith(QLatin1String("songs")) && (!key || key->segments.front().name == QLatin1String("songs")))
        return key ? findPlace(album, *key) : key.error();
    bool isNumber = false;
    const std::int64_t number = text.toLongLong(&isNumber);
    return findPlace(album, {{{QStringLiteral("songs"), {isNumber ? KeyIndex(number) : KeyIndex(text)}}}});
}

const ProcessorSettings* processorAt(const Album& album, const KeyPlace& place)
{
    if (place.finalLimiter)
        return &album.finalLimiter;
    return place.processor ? &chainAt(album, place)[*place.processor] : nullptr;
}

}  // namespace

std::string KeyPlace::pointer(const Album& album) const
{
    std::string path;
    const auto element = [&](const char* name, std::size_t position) {
        path += std::string("/") + name + "/" + std::to_string(position);
    };
    if (song)
        element("songs", *song);
    if (stem)
        element("stems", *stem);
    if (processor)
        element("chain", *processor);
    if (deliverable)
        element("deliverables", *deliverable);
    if (loudness)
        path += "/loudness";
    if (finalLimiter)
        path += "/finalLimiter";
    static constexpr const char* lists[] = {"", "/songs", "/stems", "/chain", "/deliverables"};
    path += lists[std::size_t(list)];
    if (member.isEmpty())
        return path;
    if (const ProcessorSettings* settings = processorAt(album, *this)) {
        static const QStringList own = {QStringLiteral("id"), QStringLiteral("type"), QStringLiteral("algorithm"),
                                        QStringLiteral("bypassed")};
        if (!own.contains(member) && !settings->unknown.contains(toUtf8(member)))
            path += "/parameters";
    }
    path += "/" + escaped(member);
    return inner.isEmpty() ? path : path + "/" + escaped(inner);
}

QString KeyPlace::toText(const Album& album) const
{
    Key key;
    const auto add = [&](const char* name, std::optional<std::size_t> position) {
        if (position)
            key.segments.push_back({QString::fromLatin1(name), {KeyIndex(std::int64_t(*position + 1))}});
    };
    add("songs", song);
    add("stems", stem);
    add("chain", processor);
    add("deliverables", deliverable);
    if (!newDeliverable.isEmpty())
        key.segments.push_back({QStringLiteral("deliverables"), {KeyIndex(newDeliverable)}});
    if (loudness)
        key.segments.push_back({QStringLiteral("loudness"), {}});
    if (finalLimiter)
        key.segments.push_back({QStringLiteral("finalLimiter"), {}});
    static constexpr const char* lists[] = {"", "songs", "stems", "chain", "deliverables"};
    if (list != List::None)
        key.segments.push_back({QString::fromLatin1(lists[std::size_t(list)]), {}});
    if (processorAt(album, *this) && !member.isEmpty())
        key.segments.back().indices.emplace_back(member);
    else if (!member.isEmpty())
        key.segments.push_back({member, {}});
    if (!inner.isEmpty())
        key.segments.push_back({inner, {}});
    return key.toText();
}

Result<KeyPlace> findPlace(const Album& album, const Key& key)
{
    return PlaceFinder(album, key).find();
}

Result<std::size_t> findSong(const Album& album, const QString& text)
{
    const auto place = findLoosely(album, text);
    if (!place)
        return place.error();
    if (!place->song || place->stem || place->processor || place->list != KeyPlace::List::None || !place->member.isEmpty())
        return Error{ErrorKind::Usage, Text::tr("'%1' is not a song; write songs[1] or songs[\"Title\"]").arg(harmless(text))};
    return *place->song;
}

Result<KeyPlace> findStem(const Album& album, const QString& text)
{
    auto target = findTarget(album, text);
    if (target && !target->stem)
        return Error{ErrorKind::Usage, Text::tr("'%1' is not a stem; write songs[1].stems[\"name\"]").arg(harmless(text))};
    return target;
}

Result<KeyPlace> findTarget(const Album& album, const QString& text)
{
    if (text == QLatin1String("album"))
        return KeyPlace{};
    auto place = findLoosely(album, text);
    if (!place)
        return place;
    // A chain itself may be named too: songs[1].chain is the chain of songs[1].
    if (place->list == KeyPlace::List::Processors)
        place->list = KeyPlace::List::None;
    if (!place->song || place->processor || place->list != KeyPlace::List::None || !place->member.isEmpty())
        return Error{ErrorKind::Usage,
                     Text::tr("'%1' has no chain; write album, songs[1] or songs[1].stems[\"name\"]").arg(harmless(text))};
    return place;
}

const Chain& chainAt(const Album& album, const KeyPlace& target)
{
    if (!target.song)
        return album.chain;
    const Song& song = *album.songs.at(*target.song);
    return target.stem ? song.stems.at(*target.stem).chain : song.chain;
}

Chain& editChain(Album& album, const KeyPlace& target)
{
    if (!target.song)
        return album.chain;
    Song& song = album.edit(*target.song);
    return target.stem ? song.stems.at(*target.stem).chain : song.chain;
}

}  // namespace lacquer
