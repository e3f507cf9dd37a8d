// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/SongAssembly.h"

#include "base/Text.h"
#include "render/SourceReference.h"

namespace lacquer {

namespace fs = std::filesystem;

void SongAssembly::expect(const FoundSong& song)
{
    for (const fs::path& stem : song.stems)
        progress_.expect(bytesOf(stem));
    if (song.referenceMix)
        progress_.expect(bytesOf(*song.referenceMix));
}

Song SongAssembly::read(const FoundSong& found)
{
    Song song;
    song.id = Id::fresh();
    song.title = found.title;
    song.stems = readStems(found.stems);
    if (found.referenceMix)
        song.referenceMix = readFile(*found.referenceMix);
    return song;
}

std::vector<Stem> SongAssembly::readStems(const std::vector<fs::path>& files)
{
    std::vector<Stem> stems;
    for (const fs::path& file : files)
        if (auto reference = readFile(file)) {
            Stem stem;
            stem.id = Id::fresh();
            stem.name = fromUtf8(file.filename().native());
            stem.file = std::move(*reference);
            stems.push_back(std::move(stem));
        }
    return stems;
}

std::map<fs::path, FileReference> SongAssembly::readReferences(const std::vector<fs::path>& files)
{
    for (const fs::path& file : files)
        progress_.expect(bytesOf(file));
    std::map<fs::path, FileReference> references;
    for (const fs::path& file : files)
        if (auto reference = readFile(file))
            references.emplace(file, std::move(*reference));
    return references;
}

void SongAssembly::refuse(const Error& error)
{
    if (refusals_.isEmpty() || error.kind == ErrorKind::Cancelled)
        kind_ = error.kind;
    if (error.kind == ErrorKind::Cancelled)
        refusals_.clear();
    if (refusals_.isEmpty() || kind_ != ErrorKind::Cancelled)
        refusals_ << error.message;
}

Result<void> SongAssembly::outcome() const
{
    if (refusals_.isEmpty())
        return {};
    return Error{kind_, refusals_.join(QLatin1Char('\n'))};
}

std::optional<FileReference> SongAssembly::readFile(const fs::path& file)
{
    if (progress_.cancelled()) {
        refuse(Progress::cancelledError());
        return {};
    }
    auto reference = referenceTo(file, folder_, progress_);
    if (!reference) {
        refuse(reference.error());
        return {};
    }
    return *reference;
}

}  // namespace lacquer
