// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/SongTags.h"

namespace lacquer {

namespace {

/// The song's own word where it has one, and else the album's.
const QString& either(const QString& songs, const QString& albums)
{
    return songs.isEmpty() ? albums : songs;
}

}  // namespace

Tags albumTags(const Album& album)
{
    Tags tags;
    tags.title = album.title;
    tags.artist = album.artist;
    tags.album = album.title;
    tags.albumVersion = album.version;
    tags.albumArtist = album.artist;
    tags.date = album.year;
    tags.genre = album.genre;
    tags.label = album.label;
    tags.catalogNumber = album.catalogNumber;
    tags.barcode = album.barcode;
    tags.copyright = album.copyright;
    tags.phonogram = album.phonogram;
    tags.composer = album.composer;
    tags.producer = album.producer;
    tags.mixer = album.mixer;
    tags.masteringEngineer = album.masteringEngineer;
    tags.comment = album.comment;
    tags.releaseId = album.musicBrainzId;
    return tags;
}

Tags songTags(const Album& album, const Song& song, const TrackPlace& place)
{
    Tags tags = albumTags(album);
    tags.title = song.title;
    tags.version = song.version;
    tags.artist = either(song.artist, album.artist);
    tags.featuring = song.featuring;
    tags.date = either(song.year, album.year);
    tags.genre = either(song.genre, album.genre);
    tags.copyright = either(song.copyright, album.copyright);
    tags.phonogram = either(song.phonogram, album.phonogram);
    tags.composer = either(song.composer, album.composer);
    tags.producer = either(song.producer, album.producer);
    tags.mixer = either(song.mixer, album.mixer);
    tags.masteringEngineer = either(song.masteringEngineer, album.masteringEngineer);
    tags.comment = either(song.comment, album.comment);
    tags.language = song.language;
    tags.isrc = song.isrc;
    tags.iswc = song.iswc;
    tags.songwriter = song.songwriter;
    tags.lyricist = song.lyricist;
    tags.arranger = song.arranger;
    tags.performers = song.performers;
    tags.advisory = song.advisory;
    tags.bpm = song.bpm;
    tags.musicalKey = song.musicalKey;
    tags.work = song.work;
    tags.movement = song.movement;
    tags.lyrics = song.lyrics;
    tags.recordingId = song.musicBrainzId;
    if (place.track > 0)
        tags.trackNumber = place.track;
    tags.trackCount = place.tracks;
    if (place.discs > 1) {
        tags.discNumber = place.disc;
        tags.discCount = place.discs;
    }
    return tags;
}

}  // namespace lacquer
