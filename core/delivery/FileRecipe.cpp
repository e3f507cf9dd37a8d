// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/FileRecipe.h"

#include "base/Hash.h"
#include "base/Time.h"
#include "delivery/FileContents.h"
#include "model/DeliverableRules.h"
#include "render/EngineStamp.h"
#include "render/NodeKey.h"
#include "tags/BroadcastChunks.h"
#include "tags/TagField.h"

namespace lacquer {

namespace {

/// What a disc is beyond its sound.
void addDisc(Hash& hash, const DiscPlan& disc)
{
    const auto addText = [&](const QString& text) { hash.addText(toUtf8(text)); };
    hash.addText("disc").addInteger(disc.layout.leadOut);
    addText(disc.layout.barcode);
    addText(disc.layout.masterId);
    for (const DiscTrack& track : disc.layout.tracks) {
        hash.addInteger(track.pause.value_or(-1)).addInteger(std::int64_t(track.indexes.size()));
        for (const std::int64_t index : track.indexes)
            hash.addInteger(index);
        hash.addInteger(track.preEmphasis).addInteger(track.copyPermitted).addInteger(track.serialCopy);
        addText(track.isrc);
    }
    for (const CdTextBlock& block : disc.layout.texts) {
        hash.addInteger(block.language).addInteger(std::int64_t(block.charset)).addInteger(block.genreCode);
        addText(block.genre);
        addText(block.discId);
        for (const auto& [kind, texts] : block.texts) {
            hash.addInteger(std::int64_t(kind));
            for (const QString& text : texts)
                addText(text);
        }
    }
    hash.addBytes(disc.cdText.constData(), std::size_t(disc.cdText.size()));
}

/// How closely the sound is kept, and what stands beside it. Loudness follows from the sound, and the picture's bytes from the
/// picture, its size and the library that scales it, which is Qt's.
void addContents(Hash& hash, const Deliverable& deliverable, const PlannedFile& file)
{
    if (isLossy(deliverable.kind)) {
        const bool variable = deliverable.kind == DeliverableKind::Vorbis || deliverable.quality;
        hash.addText("codec").addInteger(variable).addReal(variable ? qualityOf(deliverable) : bitrateOf(deliverable));
    }
    hash.addText("tags").addInteger(file.tagging.clean).addInteger(deliverable.replayGain);
    if (holdsId3(deliverable.kind))
        hash.addInteger(std::int64_t(file.tagging.id3));
    if (file.tagging.broadcast)
        for (const BroadcastText& text : broadcastTexts(*file.tagging.broadcast))
            hash.addText(toUtf8(text.text));
    if (file.cover)
        hash.addText("cover").addText(file.cover->sha256).addInteger(file.cover->edge).addText(qVersion());
}

/// How sound is finished.
void addSettings(Hash& hash, const FinalSettings& settings, int bits)
{
    hash.addInteger(settings.rateHz).addInteger(bits).addInteger(settings.ceilingDbtp ? 1 : 0);
    hash.addReal(settings.ceilingDbtp.value_or(0)).addReal(settings.trimDb);
    if (settings.ceilingDbtp) {
        ProcessorSettings limiter = settings.limiter;
        limiter.bypassed = false;
        addChain(hash, {limiter});
    }
    if (settings.monoBelowHz)
        hash.addText("mono below").addReal(*settings.monoBelowHz);
}

}  // namespace

std::string recipeOf(const AlbumTree& tree, const Rendition& rendition, const PlannedDeliverable& planned, const PlannedFile& file)
{
    const Plan& plan = tree.plan();
    const FinalSettings& settings = rendition.settings;
    Hash hash;
    hash.addText("file").addText(engineStamp()).addInteger(std::int64_t(planned.deliverable.kind));
    addSettings(hash, settings, rendition.bits);
    for (const FrameRange& part : file.parts) {
        hash.addInteger(part.frames());
        for (std::size_t g = 0; g < plan.groups.size(); ++g) {
            const PlannedGroup& group = plan.groups[g];
            const FrameRange delivered = deliveredRange(plan, g, settings.rateHz);
            if (delivered.intersected(part).empty())
                continue;
            hash.addText(tree.keyOf(group)).addInteger(delivered.begin - part.begin).addInteger(delivered.frames());
            hash.addInteger(atRate(group.start(), plan.rateHz, settings.rateHz) - part.begin);
            hash.addInteger(std::int64_t(ditherOf(tree.album(), group, rendition)));
            for (const DrivePoint& point : group.drive)
                hash.addInteger(point.frame - group.start()).addReal(point.gainDb);
            for (const PlannedSong& song : group.songs)
                for (const PlannedFade* fade : {&song.fadeIn, &song.fadeOut})
                    if (!fade->inside)
                        hash.addInteger(fade->frames).addInteger(std::int64_t(fade->shape)).addReal(fade->curvature);
        }
    }
    for (const EdgeFades& edges : file.fades)
        hash.addText("fade").addInteger(edges.in).addInteger(edges.out);
    if (!file.text.empty())
        hash.addText("sheet").addText(file.text);
    for (const TagField& field : tagFields())
        hash.addText(toUtf8(field.text(file.tags)));
    if (planned.disc) {
        hash.addInteger(std::int64_t(planned.deliverable.image)).addText(file.path.filename().native());
        addDisc(hash, *planned.disc);
    } else {
        addContents(hash, planned.deliverable, file);
    }
    return hash.hex();
}

std::string groupRecipe(const AlbumTree& tree, const Rendition& rendition, std::size_t group)
{
    PlannedFile whole;
    whole.parts = {deliveredRange(tree.plan(), group, rendition.settings.rateHz)};
    Hash hash;
    hash.addText("group").addText(recipeOf(tree, rendition, {}, whole)).addInteger(whole.parts.front().begin);
    return hash.hex();
}

std::string spoolName(const Plan& plan, const Rendition& rendition)
{
    Hash hash;
    addSettings(hash, rendition.settings, rendition.bits);
    hash.addInteger(std::int64_t(rendition.dither)).addInteger(deliveredFrames(plan, rendition.settings.rateHz));
    // What lies between the groups is never written: where they lie elsewhere, an old spool is not silent there.
    for (std::size_t g = 0; g < plan.groups.size(); ++g) {
        const FrameRange range = deliveredRange(plan, g, rendition.settings.rateHz);
        hash.addInteger(range.begin).addInteger(range.end);
    }
    return "spool-" + hash.hex().substr(0, 16);
}

}  // namespace lacquer
