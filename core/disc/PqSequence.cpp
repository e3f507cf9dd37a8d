// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/PqSequence.h"

#include "disc/DdpId.h"
#include "disc/DiscTime.h"

#include <utility>

namespace lacquer {

namespace {

/// Bit 0 pre-emphasis, bit 1 copies permitted, as a digit; then 1, or S for one generation of copies.
QByteArray controlOf(const DiscTrack& track)
{
    const int bits = (track.preEmphasis ? 1 : 0) + (track.copyPermitted ? 2 : 0);
    return QByteArray::number(bits) + (track.serialCopy ? 'S' : '1');
}

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

/// Walks through the packets and builds the layout as far as they make sense.
class SequenceReader {
public:
    SequenceReader(const QString& file, DiscProblems& problems) : file_(file), problems_(problems) {}

    void add(const PqPacket& packet)
    {
        if (packet.isLeadOut())
            addLeadOut(packet);
        else if (leadOuts_ > 0)
            report("pq-after-lead-out", packet, {twoDigits(packet.track)});
        else if (packet.track == 0)
            addLeadIn(packet);
        else
            addMark(packet);
        first_ = false;
    }

    void addBarcode(const PqPacket& packet)
    {
        // Some programs repeat it in every packet; one problem is enough.
        if (seenBarcodes_.contains(packet.barcode))
            return;
        seenBarcodes_.append(packet.barcode);
        const QString barcode = ddpBarcode(packet.barcode, wherePacket(file_, packet.number), problems_);
        if (barcode.isEmpty())
            return;
        if (layout_.barcode.isEmpty()) {
            layout_.barcode = barcode;
            if (packet.track != 0)
                report("upc-place", packet);
        } else if (barcode != layout_.barcode) {
            report("upc-conflict", packet, {layout_.barcode, barcode});
        }
    }

    DiscLayout finish()
    {
        closeTrack();
        if (layout_.tracks.empty())
            problems_.push_back(ddpProblem("pq-no-tracks", file_));
        if (leadOuts_ == 0)
            problems_.push_back(ddpProblem("pq-lead-out-missing", file_));
        return std::move(layout_);
    }

private:
    void report(const char* code, const PqPacket& packet, const QStringList& values = {})
    {
        const int track = packet.isLeadOut() ? 0 : packet.track;
        problems_.push_back(ddpProblem(code, wherePacket(file_, packet.number), values, track));
    }

    void addLeadIn(const PqPacket& packet)
    {
        if (!first_)
            report("pq-lead-in-again", packet);
        if (packet.index != 0)
            report("pq-lead-in-index", packet, {twoDigits(packet.index)});
        if (packet.frame != 0)
            report("pq-lead-in-time", packet, {shownDiscTime(packet.frame)});
        if (packet.control != "01")
            report("pq-lead-in-control", packet, {shownField(packet.control)});
        if (!packet.isrc.isEmpty())
            report("pq-isrc-misplaced", packet, {shownField(packet.isrc)});
    }

    void needLeadIn(const PqPacket& packet)
    {
        if (first_ && packet.track != 0)
            report("pq-lead-in-missing", packet);
    }

    void addLeadOut(const PqPacket& packet)
    {
        needLeadIn(packet);
        ++leadOuts_;
        if (leadOuts_ == 1) {
            if (packet.frame <= last_)
                report("pq-time-order", packet, {shownDiscTime(last_), shownDiscTime(packet.frame)});
            layout_.leadOut = packet.frame;
        } else if (packet.frame != layout_.leadOut) {
            report("pq-lead-out-differs", packet, {shownDiscTime(layout_.leadOut), shownDiscTime(packet.frame)});
        }
        if (leadOuts_ == 3)
            report("pq-lead-out-many", packet);
        if (packet.index != 1)
            report("pq-lead-out-index", packet, {twoDigits(packet.index)});
        if (packet.control != "01")
            report("pq-lead-out-control", packet, {shownField(packet.control)});
        if (!packet.isrc.isEmpty())
            report("pq-isrc-misplaced", packet, {shownField(packet.isrc)});
    }

    void addMark(const PqPacket& packet)
    {
        needLeadIn(packet);
        if (packet.track != number_) {
            closeTrack();
            if (packet.track != number_ + 1) {
                if (number_ == 0)
                    report("pq-track-first", packet, {twoDigits(packet.track)});
                else
                    report(packet.track > number_ ? "pq-track-gap" : "pq-track-order", packet,
                           {twoDigits(number_), twoDigits(packet.track)});
            }
            openTrack(packet);
        } else if (packet.index != index_ + 1) {
            report("pq-index-order", packet, {twoDigits(index_), twoDigits(packet.index)});
        }
        index_ = packet.index;
        if (packet.frame <= last_)
            report("pq-time-order", packet, {shownDiscTime(last_), shownDiscTime(packet.frame)});
        last_ = packet.frame;
        if (packet.index == 0) {
            if (!track_.pause)
                track_.pause = packet.frame;
        } else {
            hasStart_ = hasStart_ || packet.index == 1;
            track_.indexes.push_back(packet.frame);
        }
        if (packet.control != control_) {
            report("pq-control-varies", packet, {shownField(control_), shownField(packet.control)});
            control_ = packet.control;
        }
        addIsrc(packet);
    }

    void openTrack(const PqPacket& packet)
    {
        opening_ = packet;
        number_ = packet.track;
        track_ = {};
        open_ = true;
        hasStart_ = false;
        control_ = packet.control;
        const char bits = control_.isEmpty() ? '0' : control_[0];
        track_.preEmphasis = bits == '1' || bits == '3';
        track_.copyPermitted = bits == '2' || bits == '3';
        track_.serialCopy = control_.endsWith('S') && !track_.copyPermitted;
        if (!layout_.tracks.empty())
            return;
        if (packet.index != 0)
            report("pq-first-pause-missing", packet);
        else if (packet.frame != 0)
            report("pq-first-pause-start", packet, {shownDiscTime(packet.frame)});
    }

    void addIsrc(const PqPacket& packet)
    {
        const QString isrc = QString::fromLatin1(packet.isrc);
        if (isrc.isEmpty() || isrc == track_.isrc)
            return;
        if (!track_.isrc.isEmpty()) {
            report("pq-isrc-conflict", packet, {track_.isrc, isrc});
            return;
        }
        track_.isrc = isrc;
        if (packet.number != opening_.number)
            report("pq-isrc-place", packet);
    }

    void closeTrack()
    {
        if (!std::exchange(open_, false))
            return;
        if (!hasStart_)
            report("pq-index-01-missing", opening_, {twoDigits(number_)});
        if (track_.indexes.empty()) {
            track_.indexes.push_back(opening_.frame);
            track_.pause.reset();
        }
        constexpr std::size_t mostTracks = 99;
        if (layout_.tracks.size() < mostTracks)
            layout_.tracks.push_back(std::move(track_));
    }

    QString file_;
    DiscProblems& problems_;
    DiscLayout layout_;
    DiscTrack track_;
    PqPacket opening_;
    QByteArray control_;
    QByteArrayList seenBarcodes_;
    std::int64_t last_ = -1;
    int number_ = 0;
    int index_ = 0;
    int leadOuts_ = 0;
    bool first_ = true;
    bool open_ = false;
    bool hasStart_ = false;
};

}  // namespace

std::vector<PqPacket> pqSequence(const DiscLayout& layout)
{
    std::vector<PqPacket> packets;
    const auto add = [&](int track, int index, std::int64_t frame) -> PqPacket& {
        PqPacket packet;
        packet.number = int(packets.size()) + 1;
        packet.track = track;
        packet.index = index;
        packet.frame = frame;
        return packets.emplace_back(packet);
    };
    add(0, 0, 0).barcode = layout.barcode.toLatin1();
    for (std::size_t t = 0; t < layout.tracks.size(); ++t) {
        const DiscTrack& track = layout.tracks[t];
        const std::size_t first = packets.size();
        if (track.pause)
            add(int(t) + 1, 0, *track.pause);
        for (std::size_t i = 0; i < track.indexes.size(); ++i)
            add(int(t) + 1, int(i) + 1, track.indexes[i]);
        for (std::size_t p = first; p < packets.size(); ++p) {
            packets[p].control = controlOf(track);
            if (p == first || packets[p].index == 1)
                packets[p].isrc = track.isrc.toLatin1();
        }
    }
    add(PqPacket::leadOutTrack, 1, layout.leadOut);
    add(PqPacket::leadOutTrack, 1, layout.leadOut);
    return packets;
}

DiscLayout pqLayout(const std::vector<PqPacket>& packets, const QString& file, DiscProblems& problems)
{
    SequenceReader reader(file, problems);
    for (const PqPacket& packet : packets) {
        reader.add(packet);
        if (!packet.barcode.isEmpty())
            reader.addBarcode(packet);
    }
    return reader.finish();
}

}  // namespace lacquer
