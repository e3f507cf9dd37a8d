// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc/DdpRules.h"

#include "base/Text.h"

#include <array>
#include <cassert>
#include <cstring>

namespace lacquer {

namespace {

struct Rule {
    const char* code;
    DiscSeverity severity;
    bool refuses;
    const char* message;
    const char* remedy;
};

constexpr DiscSeverity error = DiscSeverity::Error;
constexpr DiscSeverity warning = DiscSeverity::Warning;
constexpr DiscSeverity note = DiscSeverity::Note;

constexpr const char* again = QT_TRANSLATE_NOOP("Text", "Have the fileset written again.");
constexpr const char* copyAgain = QT_TRANSLATE_NOOP("Text", "Copy or download the whole fileset again.");
constexpr const char* nothing = QT_TRANSLATE_NOOP("Text", "Nothing needs to be done.");
constexpr const char* askPlant = QT_TRANSLATE_NOOP("Text", "Ask the plant, or have the fileset written again.");
constexpr const char* remove = QT_TRANSLATE_NOOP("Text", "Remove it before the fileset is sent.");

// clang-format off
constexpr std::array rules = {
    // Files as such.
    Rule{"ddpid-missing", error, true, QT_TRANSLATE_NOOP("Text", "There is no file DDPID, so this is no DDP fileset."), copyAgain},
    Rule{"ddpms-missing", error, true, QT_TRANSLATE_NOOP("Text", "There is no file DDPMS, the map of the fileset."), copyAgain},
    Rule{"image-missing", error, true, QT_TRANSLATE_NOOP("Text", "The image '%1' that the map names is not there."), copyAgain},
    Rule{"pq-missing", error, true, QT_TRANSLATE_NOOP("Text", "The PQ file '%1' that the map names is not there."), copyAgain},
    Rule{"cdtext-missing", error, false, QT_TRANSLATE_NOOP("Text", "The CD-TEXT file '%1' that the map names is not there."), copyAgain},
    Rule{"file-missing", error, false, QT_TRANSLATE_NOOP("Text", "The file '%1' that the map names is not there."), copyAgain},
    Rule{"file-name-case", warning, false, QT_TRANSLATE_NOOP("Text", "The fileset calls the file '%1', but it is '%2'; where capitals count it will not be found."), QT_TRANSLATE_NOOP("Text", "Rename the file to what the fileset calls it.")},
    Rule{"file-name-cut", warning, false, QT_TRANSLATE_NOOP("Text", "The map has room for '%1' only, while the file is called '%2'."), again},
    Rule{"file-link", error, true, QT_TRANSLATE_NOOP("Text", "'%1' is a link that leads out of the fileset's folder, so it is not followed."), QT_TRANSLATE_NOOP("Text", "Put the file itself into the folder.")},
    Rule{"file-link-broken", error, true, QT_TRANSLATE_NOOP("Text", "'%1' is a link that leads nowhere."), QT_TRANSLATE_NOOP("Text", "Put the file itself into the folder.")},
    Rule{"file-not-regular", error, true, QT_TRANSLATE_NOOP("Text", "'%1' is not a regular file."), copyAgain},
    Rule{"file-too-large", error, true, QT_TRANSLATE_NOOP("Text", "'%1' has %2; a file of its kind has %3 at most, so it is not read."), again},
    Rule{"cdtext-too-large", error, false, QT_TRANSLATE_NOOP("Text", "'%1' has %2; CD-TEXT has %3 at most, so it is not read."), again},
    Rule{"file-unreadable", error, true, QT_TRANSLATE_NOOP("Text", "'%1' cannot be read: %2"), QT_TRANSLATE_NOOP("Text", "Check its permissions and the disk.")},
    Rule{"file-not-listed", note, false, QT_TRANSLATE_NOOP("Text", "'%1' is no part of the fileset."), remove},
    // DDPID.
    Rule{"ddpid-short", error, true, QT_TRANSLATE_NOOP("Text", "DDPID has %1 bytes instead of 128."), copyAgain},
    Rule{"ddpid-long", error, false, QT_TRANSLATE_NOOP("Text", "DDPID has %1 bytes instead of 128."), again},
    Rule{"ddpid-not-ddp", error, true, QT_TRANSLATE_NOOP("Text", "DDPID begins with '%1' instead of a version of DDP, so this is no DDP fileset."), QT_TRANSLATE_NOOP("Text", "Choose another folder.")},
    Rule{"ddpid-level", error, false, QT_TRANSLATE_NOOP("Text", "'%1' is no known version of DDP for compact discs."), askPlant},
    Rule{"ddpid-type", error, false, QT_TRANSLATE_NOOP("Text", "The type of the disc is '%1' instead of CD."), again},
    Rule{"ddpid-type-blank", warning, false, QT_TRANSLATE_NOOP("Text", "DDPID does not say that the disc is a CD."), askPlant},
    Rule{"ddpid-type-dvd", error, true, QT_TRANSLATE_NOOP("Text", "The fileset is that of a DVD."), QT_TRANSLATE_NOOP("Text", "Choose the fileset of a compact disc.")},
    Rule{"ddpid-unprintable", error, false, QT_TRANSLATE_NOOP("Text", "Byte %1 of DDPID is no printable character."), again},
    Rule{"ddpid-reserved", note, false, QT_TRANSLATE_NOOP("Text", "DDPID says '%2' at byte %1, which a compact disc leaves blank."), nothing},
    Rule{"ddpid-user-text", note, false, QT_TRANSLATE_NOOP("Text", "DDPID holds a text of the user: '%1'. It does not get onto the disc."), nothing},
    Rule{"ddpid-user-text-length", warning, false, QT_TRANSLATE_NOOP("Text", "The length of the user's text in DDPID is not that of the text."), askPlant},
    // Barcodes.
    Rule{"upc-invalid", error, false, QT_TRANSLATE_NOOP("Text", "'%1' is no barcode of 13 digits."), again},
    Rule{"upc-check-digit", error, false, QT_TRANSLATE_NOOP("Text", "The check digit of the barcode %1 is wrong."), QT_TRANSLATE_NOOP("Text", "Compare the number with the artwork and have the fileset written again.")},
    Rule{"upc-twelve", note, false, QT_TRANSLATE_NOOP("Text", "The barcode %1 has the twelve digits of a UPC; on the disc a 0 stands in front of it."), nothing},
    Rule{"upc-zeros", warning, false, QT_TRANSLATE_NOOP("Text", "The barcode is nothing but zeros; it is read as none."), again},
    Rule{"upc-missing-in-pq", warning, false, QT_TRANSLATE_NOOP("Text", "The barcode %1 stands in DDPID only; the pressed disc may lack it."), again},
    Rule{"upc-missing-in-ddpid", warning, false, QT_TRANSLATE_NOOP("Text", "The barcode %1 stands in the PQ file only, not in DDPID."), askPlant},
    Rule{"upc-differs", error, false, QT_TRANSLATE_NOOP("Text", "DDPID has the barcode %1, the PQ file %2."), again},
    Rule{"upc-conflict", error, false, QT_TRANSLATE_NOOP("Text", "The PQ file has two barcodes, %1 and %2."), again},
    Rule{"upc-place", warning, false, QT_TRANSLATE_NOOP("Text", "The barcode does not stand in the lead-in packet; a plant may not find it."), again},
    // DDPMS.
    Rule{"ddpms-short", error, true, QT_TRANSLATE_NOOP("Text", "DDPMS has %1 bytes, less than one packet of 128."), copyAgain},
    Rule{"ddpms-length", error, false, QT_TRANSLATE_NOOP("Text", "DDPMS has %1 bytes, which is no multiple of 128."), copyAgain},
    Rule{"ddpms-marker", error, false, QT_TRANSLATE_NOOP("Text", "The packet begins with '%1' instead of VVVM."), again},
    Rule{"ddpms-unprintable", error, false, QT_TRANSLATE_NOOP("Text", "Byte %1 of the packet is no printable character."), again},
    Rule{"ddpms-stream-unknown", warning, false, QT_TRANSLATE_NOOP("Text", "'%1' is no known kind of stream."), askPlant},
    Rule{"ddpms-stream-ignored", note, false, QT_TRANSLATE_NOOP("Text", "The stream of kind '%1' is not read here."), askPlant},
    Rule{"ddpms-subcode-unknown", warning, false, QT_TRANSLATE_NOOP("Text", "'%1' is no known kind of subcode."), askPlant},
    Rule{"ddpms-subcode-ignored", note, false, QT_TRANSLATE_NOOP("Text", "The subcode of kind '%1' is not read here."), askPlant},
    Rule{"ddpms-number", error, false, QT_TRANSLATE_NOOP("Text", "'%2' in the field %1 is no number."), again},
    Rule{"ddpms-length-blank", error, false, QT_TRANSLATE_NOOP("Text", "The packet does not say how long its stream is."), again},
    Rule{"ddpms-mode", error, true, QT_TRANSLATE_NOOP("Text", "The image has the mode '%1' instead of DA, audio."), QT_TRANSLATE_NOOP("Text", "Choose the fileset of an audio disc.")},
    Rule{"ddpms-storage", error, false, QT_TRANSLATE_NOOP("Text", "The image is stored in the form '%1'; audio is stored as 7 or 0."), again},
    Rule{"ddpms-scrambled", warning, false, QT_TRANSLATE_NOOP("Text", "The mark for scrambled data is '%1' instead of 0 or 1."), again},
    Rule{"ddpms-name-size", warning, false, QT_TRANSLATE_NOOP("Text", "The width of the file name is given as '%1' instead of 17; some readers cut the name there."), again},
    Rule{"ddpms-name-empty", error, false, QT_TRANSLATE_NOOP("Text", "The packet names no file."), again},
    Rule{"ddpms-name-unsafe", error, true, QT_TRANSLATE_NOOP("Text", "'%1' is no plain file name, so it is not opened."), QT_TRANSLATE_NOOP("Text", "Do not trust this fileset; have it written again.")},
    Rule{"ddpms-name-space", warning, false, QT_TRANSLATE_NOOP("Text", "The file name '%1' contains a blank, at which some readers cut it."), again},
    Rule{"ddpms-name-lower-case", note, false, QT_TRANSLATE_NOOP("Text", "The file name '%1' is not in capitals."), nothing},
    Rule{"ddpms-name-twice", error, false, QT_TRANSLATE_NOOP("Text", "The map names the file '%1' twice."), again},
    Rule{"ddpms-no-image", error, true, QT_TRANSLATE_NOOP("Text", "The map names no image of the disc."), again},
    Rule{"ddpms-several-images", error, true, QT_TRANSLATE_NOOP("Text", "The map names %1 images; only filesets with one can be read."), QT_TRANSLATE_NOOP("Text", "Have the fileset written again with one image.")},
    Rule{"ddpms-no-pq", error, true, QT_TRANSLATE_NOOP("Text", "The map names no PQ file, so nobody knows where the tracks are."), again},
    Rule{"ddpms-several-pq", error, false, QT_TRANSLATE_NOOP("Text", "The map names %1 PQ files; the first is read."), again},
    Rule{"ddpms-several-cdtext", warning, false, QT_TRANSLATE_NOOP("Text", "The map names %1 CD-TEXT files; the first is read."), again},
    Rule{"ddpms-offset", error, false, QT_TRANSLATE_NOOP("Text", "The stream begins at byte %1 of its file; only files that are one stream are read right."), again},
    Rule{"ddpms-field-unexpected", note, false, QT_TRANSLATE_NOOP("Text", "The field %1 says '%2', which audio discs leave blank."), nothing},
    // PQ packets, each for itself.
    Rule{"pq-empty", error, true, QT_TRANSLATE_NOOP("Text", "The PQ file has no packet that can be read."), copyAgain},
    Rule{"pq-length", error, false, QT_TRANSLATE_NOOP("Text", "The PQ file has %1 bytes, which is no multiple of 64."), copyAgain},
    Rule{"pq-marker", error, false, QT_TRANSLATE_NOOP("Text", "The packet begins with '%1' instead of VVVS."), again},
    Rule{"pq-unprintable", error, false, QT_TRANSLATE_NOOP("Text", "Byte %1 of the packet is no printable character."), again},
    Rule{"pq-track", error, false, QT_TRANSLATE_NOOP("Text", "'%1' is no track number."), again},
    Rule{"pq-index", error, false, QT_TRANSLATE_NOOP("Text", "'%1' is no index number."), again},
    Rule{"pq-hours", warning, false, QT_TRANSLATE_NOOP("Text", "The hours say '%1'; a disc has none."), again},
    Rule{"pq-time", error, false, QT_TRANSLATE_NOOP("Text", "'%1' is no time of minutes, seconds and frames."), again},
    Rule{"pq-seconds", error, false, QT_TRANSLATE_NOOP("Text", "There are no %1 seconds in a minute."), again},
    Rule{"pq-frames", error, false, QT_TRANSLATE_NOOP("Text", "There are no %1 frames in a second; a disc has 75."), again},
    Rule{"pq-control-unknown", error, false, QT_TRANSLATE_NOOP("Text", "'%1' is no known control byte."), again},
    Rule{"pq-control-swapped", error, false, QT_TRANSLATE_NOOP("Text", "The control byte '%1' is written backwards."), again},
    Rule{"pq-control-data", error, false, QT_TRANSLATE_NOOP("Text", "The control byte '%1' says that the track holds data."), again},
    Rule{"pq-control-four-channel", error, false, QT_TRANSLATE_NOOP("Text", "The control byte '%1' says that the track has four channels, which no player knows."), again},
    Rule{"pq-control-both", error, false, QT_TRANSLATE_NOOP("Text", "The control byte '%1' permits copies and limits them at once."), again},
    Rule{"pq-control-second", warning, false, QT_TRANSLATE_NOOP("Text", "The second control byte says '%1' instead of nothing."), again},
    Rule{"pq-isrc-invalid", error, false, QT_TRANSLATE_NOOP("Text", "'%1' is no ISRC of twelve characters."), again},
    Rule{"pq-isrc-lower-case", error, false, QT_TRANSLATE_NOOP("Text", "The ISRC '%1' is not in capitals."), again},
    Rule{"pq-isrc-zeros", warning, false, QT_TRANSLATE_NOOP("Text", "The ISRC is nothing but zeros; it is read as none."), again},
    Rule{"pq-comment", note, false, QT_TRANSLATE_NOOP("Text", "The packet has a comment: '%1'. It does not get onto the disc."), nothing},
    // PQ packets in sequence.
    Rule{"pq-lead-in-missing", error, false, QT_TRANSLATE_NOOP("Text", "The PQ file does not begin with the lead-in."), again},
    Rule{"pq-lead-in-again", error, false, QT_TRANSLATE_NOOP("Text", "The PQ file has a second lead-in."), again},
    Rule{"pq-lead-in-index", error, false, QT_TRANSLATE_NOOP("Text", "The lead-in has index %1 instead of 00."), again},
    Rule{"pq-lead-in-time", error, false, QT_TRANSLATE_NOOP("Text", "The lead-in stands at %1 instead of 00:00:00."), again},
    Rule{"pq-lead-in-control", warning, false, QT_TRANSLATE_NOOP("Text", "The lead-in has the control byte '%1' instead of 01."), again},
    Rule{"pq-lead-out-missing", error, false, QT_TRANSLATE_NOOP("Text", "The PQ file has no lead-out."), again},
    Rule{"pq-lead-out-index", error, false, QT_TRANSLATE_NOOP("Text", "The lead-out has index %1 instead of 01."), again},
    Rule{"pq-lead-out-control", warning, false, QT_TRANSLATE_NOOP("Text", "The lead-out has the control byte '%1' instead of 01."), again},
    Rule{"pq-lead-out-differs", error, false, QT_TRANSLATE_NOOP("Text", "The lead-out stands at %1 and at %2."), again},
    Rule{"pq-lead-out-many", warning, false, QT_TRANSLATE_NOOP("Text", "The lead-out is there more than twice."), again},
    Rule{"pq-after-lead-out", error, false, QT_TRANSLATE_NOOP("Text", "A packet of track %1 follows the lead-out."), again},
    Rule{"pq-no-tracks", error, true, QT_TRANSLATE_NOOP("Text", "The PQ file has no track."), copyAgain},
    Rule{"pq-track-first", error, false, QT_TRANSLATE_NOOP("Text", "The first track has the number %1 instead of 1."), again},
    Rule{"pq-track-gap", error, false, QT_TRANSLATE_NOOP("Text", "Track %2 follows track %1; a number is missing."), again},
    Rule{"pq-track-order", error, false, QT_TRANSLATE_NOOP("Text", "Track %2 follows track %1; the numbers go backwards."), again},
    Rule{"pq-index-01-missing", error, false, QT_TRANSLATE_NOOP("Text", "Track %1 has no index 01, where it begins."), again},
    Rule{"pq-index-order", error, false, QT_TRANSLATE_NOOP("Text", "Index %2 follows index %1."), again},
    Rule{"pq-time-order", error, false, QT_TRANSLATE_NOOP("Text", "The mark at %2 follows the one at %1."), again},
    Rule{"pq-first-pause-missing", error, false, QT_TRANSLATE_NOOP("Text", "Track 1 has no index 00."), again},
    Rule{"pq-first-pause-start", error, false, QT_TRANSLATE_NOOP("Text", "Index 00 of track 1 stands at %1 instead of 00:00:00."), again},
    Rule{"pq-control-varies", error, false, QT_TRANSLATE_NOOP("Text", "The control byte changes from '%1' to '%2' within the track."), again},
    Rule{"pq-isrc-conflict", error, false, QT_TRANSLATE_NOOP("Text", "The track has two ISRCs, %1 and %2."), again},
    Rule{"pq-isrc-place", warning, false, QT_TRANSLATE_NOOP("Text", "The ISRC does not stand in the first packet of its track, where some readers look for it."), again},
    Rule{"pq-isrc-misplaced", error, false, QT_TRANSLATE_NOOP("Text", "The ISRC '%1' stands in the lead-in or lead-out."), again},
    // Between files.
    Rule{"pq-bytes", error, false, QT_TRANSLATE_NOOP("Text", "The map says that the PQ file has %1 bytes; it has %2."), copyAgain},
    Rule{"pq-bytes-in-packets", warning, false, QT_TRANSLATE_NOOP("Text", "The map counts the PQ file in packets (%1) instead of bytes."), askPlant},
    Rule{"cdtext-bytes", error, false, QT_TRANSLATE_NOOP("Text", "The map says that the CD-TEXT file has %1 bytes; it has %2."), copyAgain},
    Rule{"cdtext-bytes-in-packs", warning, false, QT_TRANSLATE_NOOP("Text", "The map counts the CD-TEXT file in packs (%1) instead of bytes."), askPlant},
    Rule{"cdtext-partial-pack", error, false, QT_TRANSLATE_NOOP("Text", "The CD-TEXT file has %1 bytes, which are no whole packs of 18."), again},
    Rule{"cdtext-trailing-nul", warning, false, QT_TRANSLATE_NOOP("Text", "A zero byte stands behind the CD-TEXT; some stations complain about it."), askPlant},
    Rule{"cdtext-drive-header", error, false, QT_TRANSLATE_NOOP("Text", "The CD-TEXT file begins with the header that drives put in front of it."), again},
    Rule{"cdtext-level", warning, false, QT_TRANSLATE_NOOP("Text", "The fileset has CD-TEXT, but '%1' knows none."), again},
    Rule{"cdtext-not-listed", warning, false, QT_TRANSLATE_NOOP("Text", "There is CD-TEXT in '%1', but the map does not name it; the disc may be made without."), again},
    Rule{"image-empty", error, true, QT_TRANSLATE_NOOP("Text", "The image is empty."), copyAgain},
    Rule{"image-partial-sector", error, false, QT_TRANSLATE_NOOP("Text", "The image has %1 bytes, which are no whole sectors of 2352."), copyAgain},
    Rule{"image-length", error, false, QT_TRANSLATE_NOOP("Text", "The map says that the image has %1 sectors; it has %2."), copyAgain},
    Rule{"image-length-in-bytes", error, false, QT_TRANSLATE_NOOP("Text", "The map counts the image in bytes (%1) instead of sectors."), again},
    Rule{"image-start", warning, false, QT_TRANSLATE_NOOP("Text", "The image begins at %1 of the disc instead of 00:00:00; some readers overlook that and shift every track."), again},
    Rule{"image-starts-late", error, true, QT_TRANSLATE_NOOP("Text", "The image begins at %1, after track 1 does, at %2."), again},
    Rule{"image-early-sound", warning, false, QT_TRANSLATE_NOOP("Text", "There is sound in the first two seconds of the disc, which players cannot reach."), again},
    Rule{"lead-out-length", error, false, QT_TRANSLATE_NOOP("Text", "The lead-out stands at %1, the image ends at %2."), again},
    Rule{"pause-differs", error, false, QT_TRANSLATE_NOOP("Text", "The map says that track 1 begins at sector %1 of the image; the PQ file says %2."), again},
    Rule{"pause-blank", note, false, QT_TRANSLATE_NOOP("Text", "The map does not say how long the first pause is."), nothing},
    // Checksums.
    Rule{"checksum-none", note, false, QT_TRANSLATE_NOOP("Text", "The fileset has no checksums, so nobody can tell whether it arrived unharmed."), QT_TRANSLATE_NOOP("Text", "Ask for checksums.")},
    Rule{"checksum-mismatch", error, false, QT_TRANSLATE_NOOP("Text", "'%1' is not what it was when '%2' was written: its %3 is another."), copyAgain},
    Rule{"checksum-file-missing", error, false, QT_TRANSLATE_NOOP("Text", "'%2' has a checksum of '%1', which is not there."), copyAgain},
    Rule{"checksum-not-covering", warning, false, QT_TRANSLATE_NOOP("Text", "There is no checksum of '%1'."), QT_TRANSLATE_NOOP("Text", "Ask for checksums of all files.")},
    Rule{"checksum-lists-itself", warning, false, QT_TRANSLATE_NOOP("Text", "'%1' has a checksum of itself, which cannot be right."), again},
    Rule{"checksum-unreadable", warning, false, QT_TRANSLATE_NOOP("Text", "No checksum was found in '%1'."), QT_TRANSLATE_NOOP("Text", "Compare it by hand with the program that wrote it.")},
};
// clang-format on

const Rule* ruleOf(const char* code)
{
    for (const Rule& rule : rules)
        if (std::strcmp(rule.code, code) == 0)
            return &rule;
    return nullptr;
}

/// All places at once, since a value that holds "%2" itself must stay what it is; a sentence need not use every value.
QString filled(const QString& sentence, const QStringList& values)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int place = sentence[i] == QLatin1Char('%') && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (place < 1 || place > values.size()) {
            text += sentence[i];
            continue;
        }
        text += harmless(values[place - 1]);
        ++i;
    }
    return text;
}

}  // namespace

DiscProblem ddpProblem(const char* code, const QString& where, const QStringList& values, int track)
{
    const Rule* rule = ruleOf(code);
    assert(rule);
    return {rule->severity, rule->code, track, harmless(where), filled(Text::tr(rule->message), values), Text::tr(rule->remedy)};
}

bool refusesDdp(const DiscProblem& problem)
{
    const Rule* rule = ruleOf(problem.code);
    return rule && rule->refuses;
}

std::vector<const char*> ddpCodes()
{
    std::vector<const char*> codes;
    for (const Rule& rule : rules)
        codes.push_back(rule.code);
    return codes;
}

QString wherePacket(const QString& file, int number)
{
    return Text::tr("%1, packet %2").arg(file).arg(number);
}

QString shownField(const QByteArray& field)
{
    return harmless(QString::fromLatin1(field));
}

}  // namespace lacquer
