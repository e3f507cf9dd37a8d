// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/SecondEncoder.h"

#include <QFile>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <sys/types.h>

#include <libburn/libburn.h>

namespace lacquer::test {

using namespace burn;

namespace {

/// An attribute as it was read; empty when there is none.
QByteArray ofDisc(burn_session* session, int block, int type)
{
    unsigned char* bytes = nullptr;
    int length = 0;
    if (burn_session_get_cdtext(session, block, type, nullptr, &bytes, &length, 0) <= 0 || !bytes)
        return {};
    return {reinterpret_cast<const char*>(bytes), length};
}

QByteArray ofTrack(burn_track* track, int block, int type)
{
    unsigned char* bytes = nullptr;
    int length = 0;
    if (burn_track_get_cdtext(track, block, type, nullptr, &bytes, &length, 0) <= 0 || !bytes)
        return {};
    return {reinterpret_cast<const char*>(bytes), length};
}

/// With an end mark of two bytes, where the reader of sheets put one.
QByteArray ended(QByteArray text)
{
    while (text.endsWith('\0'))
        text.chop(1);
    return text + QByteArray(2, '\0');
}

void markDoubleByte(burn_session* session, const std::vector<burn_track*>& tracks)
{
    int charsets[8] = {};
    int copyrights[8] = {};
    int languages[8] = {};
    burn_session_get_cdtext_par(session, charsets, copyrights, languages, 0);
    for (int block = 0; block < 8; ++block)
        for (int type = 0x80; charsets[block] == 0x80 && type <= 0x85; ++type) {
            QByteArray text = ofDisc(session, block, type);
            if (text.isEmpty() && std::all_of(tracks.begin(), tracks.end(),
                                              [&](burn_track* t) { return ofTrack(t, block, type).isEmpty(); }))
                continue;
            text = ended(text);
            burn_session_set_cdtext(session, block, type, nullptr, reinterpret_cast<unsigned char*>(text.data()),
                                    int(text.size()), 1);
            for (burn_track* track : tracks) {
                text = ended(ofTrack(track, block, type));
                burn_track_set_cdtext(track, block, type, nullptr, reinterpret_cast<unsigned char*>(text.data()),
                                      int(text.size()), 1);
            }
        }
}

}  // namespace

QByteArray packsByLibburn(const QString& sheet, int tracks, const ForLibburn& beside)
{
    static const bool ready = burn_initialize() != 0;
    if (!ready)
        return {};
    // Its own remarks about overlong texts and the like are no part of what is compared.
    char never[] = "NEVER";
    char prefix[] = "";
    burn_msgs_set_severities(never, never, prefix);
    burn_session* session = burn_session_create();
    std::vector<burn_track*> all;
    for (int i = 0; i < tracks; ++i) {
        all.push_back(burn_track_create());
        burn_session_add_track(session, all.back(), BURN_POS_END);
    }
    const bool fine = burn_session_input_sheet_v07t(session, QFile::encodeName(sheet).data(), 0, 1) > 0;
    markDoubleByte(session, all);
    int keep[8] = {-1, -1, -1, -1, -1, -1, -1, -1};
    int copyrights[8] = {-1, -1, -1, -1, -1, -1, -1, -1};
    for (std::size_t block = 0; block < beside.copyrighted.size(); ++block)
        copyrights[block] = beside.copyrighted[block] ? 3 : 0;
    burn_session_set_cdtext_par(session, keep, copyrights, keep, 0);
    for (std::size_t block = 0; block < beside.genres.size(); ++block) {
        unsigned char number[3] = {0, static_cast<unsigned char>(beside.genres[block]), 0};
        if (beside.genres[block] != 0)
            burn_session_set_cdtext(session, int(block), 0x87, nullptr, number, 3, 0);
    }
    unsigned char* packs = nullptr;
    int count = 0;
    QByteArray result;
    if (fine && burn_cdtext_from_session(session, &packs, &count, 0) > 0 && packs)
        result = QByteArray(reinterpret_cast<const char*>(packs), qsizetype(count) * 18);
    std::free(packs);
    for (burn_track* track : all)
        burn_track_free(track);
    burn_session_free(session);
    return result;
}

}  // namespace lacquer::test
