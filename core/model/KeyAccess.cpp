// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/KeyAccess.h"

#include "base/Text.h"
#include "model/AlbumRules.h"
#include "model/Field.h"
#include "model/KeyPlace.h"
#include "model/MetadataCell.h"
#include "model/NearestName.h"
#include "model/ProjectFile.h"

#include <algorithm>

namespace lacquer {

namespace {

/// The project file refuses longer texts.
constexpr std::size_t longestText = std::size_t(64) << 10;

Error at(const QString& key, const QString& problem)
{
    return {ErrorKind::Usage, Text::tr("%1 %2").arg(key, problem)};
}

QStringList memberNames(const Json& object)
{
    QStringList names;
    if (!object.is_object())
        return names;
    for (const auto& [name, value] : object.items())
        if (name != "schema" && name != "end")
            names << fromUtf8(name);
    return names;
}

/// One KEY=VALUE, cut apart.
struct Assignment {
    Key key;
    QString value;
    bool done = false;
};

Result<Assignment> readAssignment(const QString& text)
{
    const qsizetype end = endOfKey(text);
    if (end <= 0)
        return Error{ErrorKind::Usage, Text::tr("'%1' is not of the form KEY=VALUE").arg(harmless(text))};
    auto key = Key::fromText(text.left(end));
    if (!key)
        return key.error();
    Assignment assignment{std::move(*key), text.mid(end + 1), false};
    if (toUtf8(assignment.value).size() > longestText)
        return at(assignment.key.toText(), Text::tr("must be shorter than 64 KiB"));
    return assignment;
}

/// Codes with a form and a check digit of their own are held to them wherever they come from.
bool isCode(const QString& member)
{
    return member == QLatin1String("barcode") || member == QLatin1String("isrc") || member == QLatin1String("iswc");
}

/// Writes one member of a struct through its table.
template <class Owner>
Result<void> setMember(Owner& owner, const KeyPlace& place, const QString& key, const QString& text)
{
    const Field<Owner>* field = findField<Owner>(toUtf8(place.member));
    if (!field) {
        QStringList names;
        for (const Field<Owner>& known : fieldsOf<Owner>())
            names << QString::fromLatin1(known.name);
        return at(key, Text::tr("cannot be set%1").arg(didYouMean(place.member, names)));
    }
    const auto typed = isCode(place.member) ? metadataValue(toUtf8(place.member), field->kind, field->choices, text) : typedValue(field->kind, text);
    if (!typed)
        return at(key, typed.error().message);
    if (auto written = field->write(owner, *typed, *field); !written)
        return at(key, written.error().message);
    return {};
}

Result<void> setInProcessor(ProcessorSettings& settings, const KeyPlace& place, const QString& key, const QString& text)
{
    if (place.member == QLatin1String("bypassed") && !place.finalLimiter) {
        const auto typed = typedValue(FieldKind::Switch, text);
        if (!typed)
            return at(key, typed.error().message);
        settings.bypassed = typed->is_boolean() && typed->get<bool>();
        return {};
    }
    if (auto set = setParameter(settings, place.member, text); !set)
        return at(key, set.error().message);
    return {};
}

Result<void> setInSong(Album& album, const KeyPlace& place, const QString& key, const QString& text)
{
    Song& song = album.edit(*place.song);
    if (place.stem)
        return setMember(song.stems[*place.stem], place, key, text);
    if (place.member == QLatin1String("referenceMix") && text.isEmpty()) {
        song.referenceMix.reset();
        return {};
    }
    auto set = setMember(song, place, key, text);
    if (set && place.member == QLatin1String("driveDb"))
        song.driveSolvedFor.clear();
    return set;
}

Result<void> setInDeliverable(Album& album, const KeyPlace& place, const QString& key, const QString& text)
{
    if (!place.newDeliverable.isEmpty()) {
        Deliverable made;
        if (auto set = setMember(made, place, key, text); !set)
            return set;
        album.deliverables.push_back(Deliverable::of(place.newDeliverable, made.kind));
        return {};
    }
    const auto found = album.deliverables.begin() + std::ptrdiff_t(*place.deliverable);
    if (!place.member.isEmpty())
        return setMember(*found, place, key, text);
    if (!text.isEmpty())
        return at(key, Text::tr("can only be removed: %1=").arg(key));
    album.deliverables.erase(found);
    return {};
}

Result<void> apply(Album& album, const KeyPlace& place, const QString& text)
{
    const QString key = place.toText(album);
    if (!place.inner.isEmpty())
        return at(key, Text::tr("cannot be set"));
    if (place.list != KeyPlace::List::None || (place.member.isEmpty() && !place.deliverable))
        return at(key.isEmpty() ? Text::tr("the album") : key, Text::tr("cannot be set as a whole; name one of its members"));
    if (place.finalLimiter)
        return setInProcessor(album.finalLimiter, place, key, text);
    if (place.processor)
        return setInProcessor(editChain(album, place)[*place.processor], place, key, text);
    if (place.song)
        return setInSong(album, place, key, text);
    if (place.deliverable || !place.newDeliverable.isEmpty())
        return setInDeliverable(album, place, key, text);
    return place.loudness ? setMember(album.loudness, place, key, text) : setMember(album, place, key, text);
}

bool names(const KeyPlace& place, const char* loudnessMember)
{
    return place.loudness && place.member == QLatin1String(loudnessMember);
}

}  // namespace

Result<Json> getValue(const Album& album, const QString& key)
{
    const auto parsed = Key::fromText(key);
    if (!parsed)
        return parsed.error();
    const auto place = findPlace(album, *parsed);
    if (!place)
        return place.error();
    const Json whole = projectJson(album);
    const std::string pointer = place->pointer(album);
    const Json::json_pointer path(pointer);
    if (place->newDeliverable.isEmpty() && whole.contains(path))
        return whole.at(path);
    if (!place->newDeliverable.isEmpty())
        return Error{ErrorKind::Missing, Text::tr("'%1' does not exist").arg(harmless(key))};
    const Json parent = whole.contains(path.parent_pointer()) ? whole.at(path.parent_pointer()) : Json::object();
    const QString& word = place->inner.isEmpty() ? place->member : place->inner;
    return Error{ErrorKind::Usage, Text::tr("'%1' does not exist%2").arg(harmless(key), didYouMean(word, memberNames(parent)))};
}

Result<Album> setValues(const Album& album, const QStringList& assignments)
{
    std::vector<Assignment> list;
    for (const QString& text : assignments) {
        auto assignment = readAssignment(text);
        if (!assignment)
            return assignment.error();
        list.push_back(std::move(*assignment));
    }
    Album changed = album;
    // New deliverables first, so that their members may be given in any order.
    for (Assignment& assignment : list)
        if (const auto place = findPlace(changed, assignment.key); place && !place->newDeliverable.isEmpty()) {
            if (auto applied = apply(changed, *place, assignment.value); !applied)
                return applied.error();
            assignment.done = true;
        }
    bool target = false;
    bool ceiling = false;
    for (const Assignment& assignment : list) {
        if (assignment.done)
            continue;
        const auto place = findPlace(changed, assignment.key);
        if (!place)
            return place.error();
        if (auto applied = apply(changed, *place, assignment.value); !applied)
            return applied.error();
        target = target || names(*place, "targetLufs");
        ceiling = ceiling || names(*place, "ceilingDbtp");
    }
    if (target && !ceiling && changed.loudness.targetLufs)
        changed.loudness.aimAt(*changed.loudness.targetLufs);
    if (auto checked = checkEdit(album, changed); !checked)
        return Error{ErrorKind::Usage, checked.error().message};
    return changed;
}

}  // namespace lacquer
