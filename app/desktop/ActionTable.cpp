// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all commands of the window, menu by menu, with their default keys.
#include "Actions.h"

namespace lacquer {

namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("Actions", text)

constexpr ActionRow rows[] = {
    {"file.new", MenuOf::Files, WORDS("New album"), "Ctrl+N", "disc", ""},
    {"file.open", MenuOf::Files, WORDS("Open…"), "Ctrl+O", "folder", WORDS("Opens an album.")},
    {"file.sample", MenuOf::Files, WORDS("Open the sample EP"), "", "disc", WORDS("Opens a finished album to play with.")},
    {"file.add", MenuOf::Files, WORDS("Add songs or stems…"), "Ctrl+Shift+A", "add",
     WORDS("Adds files or folders; shows what they were understood as before anything happens."), false, true},
    {"file.addFolder", MenuOf::Files, WORDS("Add a folder…"), "", "folder", ""},
    {"file.relink", MenuOf::Files, WORDS("Find missing files…"), "", "relink", WORDS("Looks for all missing sources at once.")},
    {"file.save", MenuOf::Files, WORDS("Save"), "Ctrl+S", "", "", false, true},
    {"file.saveAs", MenuOf::Files, WORDS("Save as…"), "Ctrl+Shift+S", "", ""},
    {"file.quit", MenuOf::Files, WORDS("Quit"), "Ctrl+Q", "", "", false, true},

    {"edit.undo", MenuOf::Edits, WORDS("Undo"), "Ctrl+Z", "undo", ""},
    {"edit.redo", MenuOf::Edits, WORDS("Redo"), "Ctrl+Shift+Z  Ctrl+Y", "redo", ""},
    {"edit.copy", MenuOf::Edits, WORDS("Copy"), "Ctrl+C", "copy", WORDS("Copies the chain, or the chosen cells."), false, true},
    {"edit.paste", MenuOf::Edits, WORDS("Paste"), "Ctrl+V", "", WORDS("Pastes a chain, or a block of cells.")},
    {"edit.fillDown", MenuOf::Edits, WORDS("Fill down"), "Ctrl+D", "", WORDS("Copies the top cell into the chosen ones below.")},
    {"edit.rename", MenuOf::Edits, WORDS("Rename"), "F2", "", ""},
    {"edit.remove", MenuOf::Edits, WORDS("Remove"), "", "trash", WORDS("Takes what is chosen out of the album; files stay.")},
    {"edit.palette", MenuOf::Edits, WORDS("Find a command…"), "Ctrl+K", "search",
     WORDS("Finds commands, songs and settings by any word."), false, true},

    {"view.songs", MenuOf::Views, WORDS("Songs"), "Ctrl+1", "stems", WORDS("What came in, and is it right?"), true},
    {"view.master", MenuOf::Views, WORDS("Master"), "Ctrl+2", "eq", WORDS("Does it sound right, against what?"), true},
    {"view.album", MenuOf::Views, WORDS("Album"), "Ctrl+3", "disc", WORDS("Is it one record?"), true},
    {"view.metadata", MenuOf::Views, WORDS("Metadata"), "Ctrl+4", "tag", WORDS("Will the names be right everywhere?"), true},
    {"view.deliver", MenuOf::Views, WORDS("Deliver"), "Ctrl+5", "deliver", WORDS("May it leave the house?"), true},
    {"view.zoomIn", MenuOf::Views, WORDS("Zoom in"), "+", "", "", false, true},
    {"view.zoomOut", MenuOf::Views, WORDS("Zoom out"), "-", "", ""},
    {"view.fitAlbum", MenuOf::Views, WORDS("Fit the album"), "Ctrl+0", "", ""},
    {"view.fitSelection", MenuOf::Views, WORDS("Fit the song"), "Ctrl+9", "", ""},
    {"view.desktop", MenuOf::Views, WORDS("Follow the desktop"), "", "", WORDS("Dark or light as the desktop is."), true, true},
    {"view.dark", MenuOf::Views, WORDS("Dark"), "", "", "", true},
    {"view.light", MenuOf::Views, WORDS("Light"), "", "", "", true},
    {"view.contrast", MenuOf::Views, WORDS("High contrast"), "", "", "", true},
    {"view.roomy", MenuOf::Views, WORDS("Roomy"), "", "", WORDS("More space, at any window width."), true, true},
    {"view.compact", MenuOf::Views, WORDS("Compact"), "", "", WORDS("Less space, at any window width."), true},
    {"view.larger", MenuOf::Views, WORDS("Larger"), "Ctrl++", "", WORDS("Draws everything larger, up to 300 %."), false, true},
    {"view.smaller", MenuOf::Views, WORDS("Smaller"), "Ctrl+-", "", ""},
    {"view.simple", MenuOf::Views, WORDS("Simple"), "", "",
     WORDS("Hides stem chains, codes and frames until wanted; changes nothing."), true},
    {"view.nextZone", MenuOf::Views, WORDS("Next part of the window"), "F6", "", ""},

    {"song.previous", MenuOf::Songs, WORDS("Previous song"), "Ctrl+Left", "prev", ""},
    {"song.next", MenuOf::Songs, WORDS("Next song"), "Ctrl+Right", "next", ""},
    {"song.moveUp", MenuOf::Songs, WORDS("Move up"), "Ctrl+Shift+Up", "", WORDS("Moves the chosen song one place up."), false, true},
    {"song.moveDown", MenuOf::Songs, WORDS("Move down"), "Ctrl+Shift+Down", "", ""},
    {"song.leaveOut", MenuOf::Songs, WORDS("Leave out of the album"), "", "", WORDS("Keeps the song, but the album goes without it."), true},
    {"song.gainUp", MenuOf::Songs, WORDS("Gain +0.1 dB"), "Alt+Up", "", "", false, true},
    {"song.gainDown", MenuOf::Songs, WORDS("Gain −0.1 dB"), "Alt+Down", "", ""},
    {"song.gainUpFine", MenuOf::Songs, WORDS("Gain +0.01 dB"), "Alt+Shift+Up", "", ""},
    {"song.gainDownFine", MenuOf::Songs, WORDS("Gain −0.01 dB"), "Alt+Shift+Down", "", ""},
    {"song.split", MenuOf::Songs, WORDS("Split at the playhead"), "S", "split", WORDS("Makes two songs of one recording that go on without a seam."), false, true},
    {"song.crossfade", MenuOf::Songs, WORDS("Crossfade with the song before"), "X", "join", ""},
    {"song.fadeIn", MenuOf::Songs, WORDS("Fade in to the playhead"), "I", "fadeIn", ""},
    {"song.fadeOut", MenuOf::Songs, WORDS("Fade out from the playhead"), "O", "fadeOut", ""},
    {"song.soloStem", MenuOf::Songs, WORDS("Solo the chosen stem"), "Alt+S", "solo", "", true, true},
    {"song.muteStem", MenuOf::Songs, WORDS("Mute the chosen stem"), "Alt+M", "mute", "", true},
    {"song.level", MenuOf::Songs, WORDS("Level songs into the chain"), "", "gain", WORDS("Sets every song's gain so that all enter the album chain equally loud."), false, true},
    {"song.measure", MenuOf::Songs, WORDS("Measure the album"), "Ctrl+L", "", ""},
    {"song.match", MenuOf::Songs, WORDS("Match the album…"), "Ctrl+Shift+L", "match", WORDS("Solves every song's drive so that it lands on its target.")},

    {"chain.add", MenuOf::Chains, WORDS("Add a module…"), "Ctrl+Shift+E", "add", ""},
    {"chain.bypassModule", MenuOf::Chains, WORDS("Bypass the chosen module"), "Alt+B", "power", "", true},
    {"chain.left", MenuOf::Chains, WORDS("Move module earlier"), "Ctrl+Shift+Left", "", ""},
    {"chain.right", MenuOf::Chains, WORDS("Move module later"), "Ctrl+Shift+Right", "", ""},
    {"chain.bypass", MenuOf::Chains, WORDS("Bypass everything"), "B", "power", WORDS("Plays the song without its chain, equally loud."), true},
    {"chain.delta", MenuOf::Chains, WORDS("Hear only what the module changes"), "Shift+B", "delta",
     WORDS("Plays the sound after the module less the sound before it. Never in a file."), true},
    {"chain.deltaAll", MenuOf::Chains, WORDS("Hear only what the chain changes"), "Ctrl+Shift+B", "delta", "", true},
    {"chain.without", MenuOf::Chains, WORDS("Hear the chain without the module"), "Alt+Shift+B", "power",
     WORDS("Leaves the module out while listening, equally loud; the album stays as it is."), true},
    {"chain.matchEqualizer", MenuOf::Chains, WORDS("Match the balance of references…"), "", "match",
     WORDS("Makes an equalizer that gives the song the balance of records you trust.")},
    {"chain.copyTo", MenuOf::Chains, WORDS("Copy chain to…"), "", "copy", WORDS("Gives this chain to other songs."), false, true},
    {"chain.snapshots", MenuOf::Chains, WORDS("What differs between snapshots…"), "", "snapshot",
     WORDS("Lists every number that differs between two kept chains.")},
    {"chain.preset", MenuOf::Chains, WORDS("Presets…"), "", "preset", ""},
    {"chain.savePreset", MenuOf::Chains, WORDS("Save chain as a preset…"), "", "preset", ""},

    {"play.play", MenuOf::Plays, WORDS("Play or stop"), "Space", "play", ""},
    {"play.fromStart", MenuOf::Plays, WORDS("Play the song from its start"), "Shift+Space", "", ""},
    {"play.start", MenuOf::Plays, WORDS("Go to the start"), "Home", "prev", ""},
    {"play.end", MenuOf::Plays, WORDS("Go to the end"), "End", "next", ""},
    {"play.back", MenuOf::Plays, WORDS("One second back"), "Left", "", ""},
    {"play.forward", MenuOf::Plays, WORDS("One second on"), "Right", "", ""},
    {"play.loop", MenuOf::Plays, WORDS("Loop"), "L", "loop", WORDS("Repeats the selection, or the song."), true},
    {"play.previousJoin", MenuOf::Plays, WORDS("Play the join before"), "[", "join", "", false, true},
    {"play.nextJoin", MenuOf::Plays, WORDS("Play the next join"), "]", "join", ""},
    {"play.thisJoin", MenuOf::Plays, WORDS("Play this join"), "T", "join", ""},
    {"play.allJoins", MenuOf::Plays, WORDS("Play all joins"), "", "join", WORDS("Five seconds around each join, one after the other.")},
    {"play.source", MenuOf::Plays, WORDS("Source"), "", "", WORDS("Plays the stems or the mix as they came."), true, true},
    {"play.master", MenuOf::Plays, WORDS("Master"), "", "", WORDS("Plays the song after its chain."), true},
    {"play.album", MenuOf::Plays, WORDS("Album"), "", "", WORDS("Plays gaps, fades, album chain and limiter: what will be delivered."), true},
    {"play.a", MenuOf::Plays, WORDS("A or B"), "A", "", WORDS("Switches between the programme and what it is compared with.")},
    {"play.mono", MenuOf::Plays, WORDS("Mono"), "Ctrl+M", "mono", WORDS("Monitor only; never in a file."), true, true},
    {"play.side", MenuOf::Plays, WORDS("Side"), "Ctrl+Shift+M", "stereo", WORDS("Monitor only: what differs between left and right."), true},
    {"play.dim", MenuOf::Plays, WORDS("Dim"), "D", "", WORDS("Monitor only: 20 dB softer."), true},
    {"play.polarity", MenuOf::Plays, WORDS("Turn the right channel over"), "", "polarity", WORDS("Monitor only."), true},
    {"play.device", MenuOf::Plays, WORDS("Device…"), "", "sound", ""},
    {"play.readMeters", MenuOf::Plays, WORDS("Read the meters aloud"), "Ctrl+Alt+M", "", WORDS("Tells a screen reader what the meters show.")},

    {"deliver.check", MenuOf::Deliveries, WORDS("Check everything"), "F8", "check", WORDS("Runs preflight and lists what it finds.")},
    {"deliver.build", MenuOf::Deliveries, WORDS("Build all"), "Ctrl+B", "deliver", WORDS("Renders, writes and reads back every deliverable.")},
    {"deliver.folder", MenuOf::Deliveries, WORDS("Open the delivery's folder"), "", "folder", ""},
    {"deliver.nextIsrc", MenuOf::Deliveries, WORDS("Next free ISRC"), "Ctrl+Alt+I", "tag", WORDS("Numbers the chosen songs on from the highest code.")},

    {"help.keys", MenuOf::Helps, WORDS("Keys"), "?  F1", "help", ""},
    {"help.steps", MenuOf::Helps, WORDS("Five steps to an album"), "", "info", ""},
    {"help.about", MenuOf::Helps, WORDS("About Lacquer"), "", "info", ""},
};

#undef WORDS

}  // namespace

std::span<const ActionRow> actionTable()
{
    return rows;
}

}  // namespace lacquer
