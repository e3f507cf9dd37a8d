// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/LimiterPicture.h"

#include "base/CacheFolder.h"
#include "dsp/StereoBuffer.h"
#include "model/Plan.h"
#include "render/AlbumTree.h"
#include "render/FinalSettings.h"
#include "render/FinalSource.h"
#include "render/RenderCache.h"

#include <algorithm>
#include <cmath>

namespace lacquer {

namespace {

constexpr int columnCount = 4096;
constexpr int blockFrames = 256;
/// The limiter's memory is settled by then.
constexpr double warmSeconds = 3;

/// What goes in, and the limiter as it is set.
struct Input {
    Album album;
    Plan plan;
    std::unique_ptr<RenderCache> cache;
    std::unique_ptr<AlbumTree> tree;
    std::unique_ptr<Source> source;
    ProcessorSettings limiter;
    FrameRange range;
};

const ProcessorSettings* findIn(const Chain& chain, Id id)
{
    const auto found = std::find_if(chain.begin(), chain.end(), [id](const auto& one) { return one.id == id; });
    return found == chain.end() ? nullptr : &*found;
}

void cutBefore(Chain& chain, Id id)
{
    chain.erase(std::find_if(chain.begin(), chain.end(), [id](const auto& one) { return one.id == id; }), chain.end());
}

Result<std::unique_ptr<Input>> inputOf(const LimiterOrder& order)
{
    auto in = std::make_unique<Input>();
    in->album = *order.album;
    const auto place = in->album.find(order.song);
    if (!place)
        return Error{ErrorKind::Usage, QString()};
    const Song song = *in->album.songs[*place];
    if (order.limiter == in->album.finalLimiter.id) {
        const auto settings = referenceSettings(in->album);
        if (!settings.ceilingDbtp)
            return Error{ErrorKind::Usage, QString()};
        in->limiter = limiterAtCeiling(settings);
    } else if (const auto* own = findIn(song.chain, order.limiter)) {
        in->limiter = *own;
        // The song alone, as it comes to the limiter: its level acts behind its chain.
        in->album.songs = {in->album.songs[*place]};
        Song& alone = in->album.edit(std::size_t(0));
        alone.enabled = true;
        alone.continuesPrevious = false;
        alone.join = Join::Auto;
        alone.gainDb = 0;
        alone.gainRide.clear();
        cutBefore(alone.chain, order.limiter);
    } else if (const auto* albums = findIn(in->album.chain, order.limiter)) {
        in->limiter = *albums;
        cutBefore(in->album.chain, order.limiter);
    } else {
        return Error{ErrorKind::Usage, QString()};
    }
    auto plan = makePlan(in->album);
    if (!plan)
        return plan.error();
    in->plan = std::move(*plan);
    in->cache = std::make_unique<RenderCache>(cacheFolder(), std::int64_t(20) << 30);
    in->tree = std::make_unique<AlbumTree>(in->album, in->plan, order.folder, in->cache.get());
    for (std::size_t g = 0; g < in->plan.groups.size(); ++g)
        for (const auto& planned : in->plan.groups[g].songs) {
            if (planned.id != order.song)
                continue;
            if (findIn(song.chain, order.limiter)) {
                in->source = in->tree->song(planned);
                in->range = {0, planned.frames};
                return in;
            }
            auto sound = in->tree->group(in->plan.groups[g]);
            in->range = {planned.start, planned.end()};
            if (order.limiter == in->album.finalLimiter.id) {
                auto settings = referenceSettings(in->album);
                settings.ceilingDbtp.reset();
                sound = std::make_unique<FinalSource>(std::move(sound), in->plan.groups[g], in->plan.rateHz,
                                                      deliveredRange(in->plan, g, in->plan.rateHz), settings, LastWord::Left);
            }
            in->source = std::move(sound);
            return in;
        }
    return Error{ErrorKind::Usage, QString()};
}

}  // namespace

bool LimiterPicture::possible(const LimiterOrder& order)
{
    if (!order.album)
        return false;
    const auto place = order.album->find(order.song);
    if (!place)
        return false;
    const auto& song = *order.album->songs[*place];
    if (order.limiter == order.album->finalLimiter.id)
        return order.album->loudness.ceilingDbtp.has_value() && song.enabled;
    return findIn(song.chain, order.limiter) || (song.enabled && findIn(order.album->chain, order.limiter));
}

Result<LimiterPicture> LimiterPicture::render(const LimiterOrder& order, Progress& progress)
{
    auto made = inputOf(order);
    if (!made)
        return made.error();
    auto& in = **made;
    const double rate = in.plan.rateHz;
    const auto* type = in.limiter.registered();
    const auto length = in.range.end - in.range.begin;
    if (!type || length <= 0)
        return Error{ErrorKind::Usage, QString()};
    auto limiter = type->create();
    limiter->prepare(rate, blockFrames);
    limiter->set(in.limiter.values);
    const auto late = type->latencyFrames(in.limiter.values, rate);

    LimiterPicture picture;
    picture.seconds = double(length) / rate;
    picture.columns.resize(std::size_t(std::min<std::int64_t>(columnCount, std::max<std::int64_t>(1, length / blockFrames))));
    const auto columns = std::int64_t(picture.columns.size());
    std::vector<std::int64_t> counts(picture.columns.size(), 0);
    const auto columnAt = [&](std::int64_t frame) -> ReductionColumn* {
        const auto at = frame - in.range.begin;
        return at < 0 || at >= length ? nullptr : &picture.columns[std::size_t(at * columns / length)];
    };
    StereoBuffer buffer(blockFrames);
    const auto begin = in.range.begin - std::int64_t(warmSeconds * rate);
    in.source->seek(begin);
    progress.expect(in.range.end + late - begin);
    for (auto frame = begin; frame < in.range.end + late; frame += blockFrames) {
        if (progress.cancelled())
            return Progress::cancelledError();
        const Block block = buffer.block(blockFrames);
        if (auto read = in.source->read(block); !read)
            return read.error();
        for (int n = 0; n < blockFrames; ++n)
            if (auto* column = columnAt(frame + n))
                for (int c = 0; c < 2; ++c)
                    column->before[std::size_t(c)] = std::max(column->before[std::size_t(c)], float(std::abs(block.channel(c)[n])));
        limiter->process(block, block);
        const auto reduction = float(limiter->takeGainReductionDb());
        for (int n = 0; n < blockFrames; ++n)
            if (auto* column = columnAt(frame + n - late)) {
                const auto index = std::size_t(column - picture.columns.data());
                ++counts[index];
                column->gainDb = std::min(column->gainDb, -reduction);
                for (int c = 0; c < 2; ++c) {
                    const auto x = float(block.channel(c)[n]);
                    column->peak[std::size_t(c)] = std::max(column->peak[std::size_t(c)], std::abs(x));
                    column->body[std::size_t(c)] += x * x;
                }
            }
        progress.add(blockFrames);
    }
    for (std::size_t i = 0; i < picture.columns.size(); ++i) {
        auto& column = picture.columns[i];
        for (float& body : column.body)
            body = counts[i] > 0 ? std::sqrt(body / float(counts[i])) : 0;
        picture.deepestDb = std::max(picture.deepestDb, -double(column.gainDb));
        picture.meanDb -= double(column.gainDb) / double(columns);
        picture.overThree += column.gainDb < -3 ? 1.0 / double(columns) : 0;
    }
    return picture;
}

}  // namespace lacquer
