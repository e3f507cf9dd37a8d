// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/Mp4Parse.h"

#include "tags/ByteCursor.h"
#include "tags/TagFile.h"

#include <QByteArrayList>

#include <algorithm>

namespace lacquer {

namespace {

struct Atom {
    QByteArray type;
    QByteArray content;
};

/// The children of an atom; nothing when they do not fill it exactly.
std::optional<std::vector<Atom>> children(const QByteArray& content)
{
    ByteCursor cursor(content);
    std::vector<Atom> atoms;
    while (cursor.ok() && cursor.left() > 0) {
        std::uint64_t size = cursor.big32();
        Atom atom;
        atom.type = cursor.take(4);
        // Four zeros may close a list of QuickTime's old kind.
        if (size == 0 && atom.type.isEmpty())
            return atoms;
        std::uint64_t head = 8;
        if (size == 1) {
            size = cursor.big(8);
            head = 16;
        }
        if (size < head)
            return std::nullopt;
        atom.content = cursor.take(size - head);
        atoms.push_back(atom);
    }
    return cursor.ok() ? std::optional(atoms) : std::nullopt;
}

/// What lies at the end of a path of types, in all places; `good` becomes false when something on the way is malformed.
std::vector<QByteArray> at(const QByteArray& content, const QList<QByteArray>& path, bool& good)
{
    std::vector<QByteArray> found = {content};
    for (const QByteArray& type : path) {
        std::vector<QByteArray> next;
        for (QByteArray& parent : found) {
            const auto atoms = children(parent);
            good = good && atoms;
            for (const Atom& atom : atoms.value_or(std::vector<Atom>()))
                if (atom.type == type)
                    next.push_back(type == "meta" ? atom.content.mid(4) : atom.content);
        }
        found = std::move(next);
    }
    return found;
}

std::optional<QString> number(const QByteArray& type, const QByteArray& value)
{
    ByteCursor cursor(value);
    if (type != "trkn" && type != "disk") {
        const auto whole = cursor.big(int(value.size()));
        return value.size() == 1 || value.size() == 2 || value.size() == 4 ? std::optional(QString::number(whole)) : std::nullopt;
    }
    const auto padding = cursor.big(2);
    const auto one = cursor.big(2);
    const auto all = cursor.big(2);
    if (!cursor.ok() || padding != 0)
        return std::nullopt;
    return all > 0 ? QStringLiteral("%1/%2").arg(one).arg(all) : QString::number(one);
}

/// Puts one item of ilst with all its data where it belongs.
bool takeItem(ReadTags& tags, const Atom& item)
{
    constexpr std::uint64_t implicit = 0, utf8 = 1, jpeg = 13, png = 14, integer = 21;
    const auto atoms = children(item.content);
    if (!atoms)
        return false;
    QByteArray name = item.type;
    for (const Atom& atom : *atoms)
        if (atom.type == "mean" || atom.type == "name") {
            if (!atom.content.startsWith(QByteArray(4, '\0')))
                return false;
            name += ':' + atom.content.mid(4);
        }
    for (const Atom& atom : *atoms) {
        if (atom.type != "data")
            continue;
        ByteCursor cursor(atom.content);
        const auto type = cursor.big(4);
        const auto locale = cursor.big(4);
        const auto value = cursor.rest();
        if (!cursor.ok() || locale != 0)
            return false;
        std::optional<QString> text;
        if (item.type == "covr" && (type == jpeg || type == png)) {
            Picture picture;
            picture.mime = QLatin1String(type == jpeg ? "image/jpeg" : "image/png");
            picture.bytes = value;
            tags.pictures.push_back(picture);
            continue;
        }
        if (type == utf8)
            text = utf8Text(value);
        else if (type == implicit || type == integer)
            text = number(item.type, value);
        if (!text)
            return false;
        addText(tags.texts, name, *text);
    }
    return true;
}

struct Range {
    std::uint64_t begin;
    std::uint64_t end;
};

/// Every chunk of sound begins inside an mdat.
bool soundIsThere(const QByteArray& moov, const std::vector<Range>& sound)
{
    bool good = true;
    std::uint64_t seen = 0;
    for (const int bytes : {4, 8})
        for (const QByteArray& table : at(moov, {"trak", "mdia", "minf", "stbl", bytes == 4 ? "stco" : "co64"}, good)) {
            ByteCursor cursor(table);
            cursor.take(4);
            const auto count = cursor.big32();
            for (std::uint32_t i = 0; i < count && good; ++i) {
                const auto offset = cursor.big(bytes);
                good = cursor.ok() && std::any_of(sound.begin(), sound.end(), [&](const Range& r) { return offset >= r.begin && offset < r.end; });
                ++seen;
            }
        }
    return good && seen > 0;
}

}  // namespace

Result<ReadTags> parseMp4(const std::filesystem::path& path)
{
    auto file = TagFile::open(path);
    if (!file)
        return file.error();
    QByteArray moov;
    std::vector<Range> sound;
    int found = 0;
    for (std::uint64_t offset = 0; offset < file->size();) {
        const auto head = file->at(offset, 16);
        ByteCursor cursor(head);
        std::uint64_t size = cursor.big32();
        const auto type = cursor.take(4);
        const std::uint64_t headBytes = size == 1 ? 16 : 8;
        if (size == 1)
            size = cursor.big(8);
        else if (size == 0)
            size = file->size() - offset;
        if (!cursor.ok() || size < headBytes || size > file->size() - offset)
            return file->malformed("MP4");
        if (offset == 0 && type != "ftyp")
            return file->malformed("ftyp");
        if (type == "mdat")
            sound.push_back({offset + headBytes, offset + size});
        if (type == "moov") {
            moov = file->at(offset + headBytes, size - headBytes);
            ++found;
        }
        offset += size;
    }
    if (found != 1)
        return file->malformed("moov");
    if (!soundIsThere(moov, sound))
        return file->malformed("stco");
    ReadTags tags;
    bool good = true;
    const auto lists = at(moov, {"udta", "meta", "ilst"}, good);
    if (!good || lists.size() > 1)
        return file->malformed("ilst");
    if (lists.empty())
        return tags;
    const auto items = children(lists.front());
    for (const Atom& item : items.value_or(std::vector<Atom>()))
        if (!takeItem(tags, item))
            return file->malformed(item.type.startsWith('\xa9') ? item.type.mid(1).constData() : item.type.constData());
    if (!items)
        return file->malformed("ilst");
    return tags;
}

}  // namespace lacquer
