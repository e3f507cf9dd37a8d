// SPDX-License-Identifier: GPL-3.0-or-later
#include "Context.h"
#include "base/Text.h"
#include "base/Time.h"
#include "commands/Rows.h"
#include "model/Field.h"
#include "model/KeyPlace.h"
#include "model/ProjectSession.h"
#include "model/SongSpan.h"

namespace lacquer {

namespace {

/// The same sound under ids of its own.
void renewIds(Song& song)
{
    song.id = Id::fresh();
    for (ProcessorSettings& settings : song.chain)
        settings.id = Id::fresh();
    for (Stem& stem : song.stems) {
        stem.id = Id::fresh();
        for (ProcessorSettings& settings : stem.chain)
            settings.id = Id::fresh();
    }
}

/// Where to cut, in frames of the song as it plays: rising, inside the song.
Result<std::vector<std::int64_t>> cutsOf(const QStringList& seconds, const SongSpan& span, int rateHz)
{
    std::vector<std::int64_t> cuts{0};
    for (const QString& text : seconds) {
        const auto typed = typedValue(FieldKind::Number, text);
        const auto number = typed ? checkedNumber(*typed, 0, 1e9) : Result<double>(typed.error());
        if (!number)
            return Error{ErrorKind::Usage, Text::tr("'%1' is not a number of seconds").arg(harmless(text))};
        const std::int64_t frame = framesFromSeconds(*number, rateHz);
        if (frame <= cuts.back() || frame >= span.frames)
            return Error{ErrorKind::Usage, Text::tr("cannot cut at %1 s: times must rise and lie inside the song, which lasts %2 s")
                                               .arg(harmless(text), QString::number(double(span.frames) / rateHz))};
        cuts.push_back(frame);
    }
    cuts.push_back(span.frames);
    return cuts;
}

/// Piece `number` of a song. Trims are exact frames, so that the pieces touch.
Song pieceOf(const Song& whole, const SongSpan& span, std::int64_t total, int rateHz, std::int64_t from, std::int64_t to)
{
    Song piece = whole;
    const bool first = from == 0;
    const bool last = to == span.frames;
    if (!first) {
        renewIds(piece);
        piece.trimStartSeconds = double(span.trimStart + from) / rateHz;
        piece.gapSeconds = 0;
        piece.join = Join::Auto;
        piece.continuesPrevious = true;
        piece.fadeInSeconds = 0;
        piece.isrc.clear();
    }
    if (!last) {
        piece.trimEndSeconds = double(total - span.trimStart - to) / rateHz;
        piece.fadeOutSeconds = 0;
    }
    piece.driveSolvedFor.clear();
    return piece;
}

Result<void> run(Context& context)
{
    const auto key = context.invocation().text(1);
    if (!key)
        return key.error();
    const auto seconds = context.invocation().texts(2);
    if (!seconds)
        return seconds.error();
    auto project = ProjectSession::toChange(context.invocation().path(0));
    if (!project)
        return project.error();
    Album album = project->album();
    const auto position = findSong(album, *key);
    if (!position)
        return position.error();
    const Song whole = *album.songs[*position];
    const int rate = album.rate.value_or(44100);
    const SongSpan span = songSpan(whole, rate);
    const auto cuts = cutsOf(*seconds, span, rate);
    if (!cuts)
        return cuts.error();
    const std::int64_t total = span.trimStart + span.frames + framesFromSeconds(whole.trimEndSeconds, rate);
    std::vector<SharedSong> pieces;
    for (std::size_t i = 0; i + 1 < cuts->size(); ++i) {
        Song piece = pieceOf(whole, span, total, rate, (*cuts)[i], (*cuts)[i + 1]);
        if (i > 0)
            piece.title = Text::tr("%1 (%2)").arg(whole.title, QString::number(i + 1));
        pieces.push_back({std::make_shared<const Song>(std::move(piece))});
    }
    const auto at = album.songs.erase(album.songs.begin() + std::ptrdiff_t(*position));
    album.songs.insert(at, pieces.begin(), pieces.end());
    if (auto saved = project->save(album); !saved)
        return saved;
    for (std::size_t i = 0; i < pieces.size(); ++i)
        context.print(QStringLiteral("%1 '%2'").arg(QString::number(*position + i + 1), pieces[i]->title));
    return {};
}

}  // namespace

Command splitCommand()
{
    return {"split",
            "ALBUM.lacquer SONG SECONDS...",
            QT_TRANSLATE_NOOP("Command", "cut one recording into several touching songs"),
            QT_TRANSLATE_NOOP("Command",
                "Cuts a song at these times, counted in seconds from where it starts to play. The pieces touch and go "
                "on into each other as one recording: processors run through the cuts, and no sample is lost or "
                "changed. Stems, chains, levels and rides stay as they are; the fade in stays with the first piece, "
                "the fade out with the last."),
            3,
            -1,
            {},
            {{"split album.lacquer 'songs[\"Side B\"]' 181.5 402.25",
              QT_TRANSLATE_NOOP("Command", "Three songs from one recording")}},
            &run};
}

}  // namespace lacquer
