// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all commands of the window, menu by menu, with their default keys.
#include "Actions.h"

namespace lacquer {

namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("Actions", text)

constexpr ActionRow rows[] = {
    {"file.new", Menu::File, WORDS("New album"), "Ctrl+N", "disc", ""},
    {"file.open", Menu::File, WORDS("Open…"), "Ctrl+O", "folder", WORDS("Opens an album.")},
    {"file.sample", Menu::File, WORDS("Open the sample EP"), "", "disc", WORDS("Opens a finished album to play with.")},
    {"file.add", Menu::File, WORDS("Add songs or stems…"), "Ctrl+Shift+A", "add",
     WORDS("Adds files or folders; shows what they were understood as before anything happens."), false, true},
    {"file.addFolder", Menu::File, WORDS("Add a folder…"), "", "folder", ""},
    {"file.relink", Menu::File, WORDS("Find missing files…"), "", "relink", WORDS("Looks for all missing sources at once.")},
    {"file.save", Menu::File, WORDS("Save"), "Ctrl+S", "", "", false, true},
    {"file.saveAs", Menu::File, WORDS("Save as…"), "Ctrl+Shift+S", "", ""},
    {"file.quit", Menu::File, WORDS("Quit"), "Ctrl+Q", "", "", false, true},

    {"edit.undo", Menu::Edit, WORDS("Undo"), "Ctrl+Z", "undo", ""},
    {"edit.redo", Menu::Edit, WORDS("Redo"), "Ctrl+Shift+Z  Ctrl+Y", "redo", ""},
    {"edit.copy", Menu::Edit, WORDS("Copy"), "Ctrl+C", "copy", WORDS("Copies the chain, or the chosen cells."), false, true},
    {"edit.paste", Menu::Edit, WORDS("Paste"), "Ctrl+V", "", WORDS("Pastes a chain, or a block of cells.")},
    {"edit.fillDown", Menu::Edit, WORDS("Fill down"), "Ctrl+D", "", WORDS("Copies the top cell into the chosen ones below.")},
    {"edit.rename", Menu::Edit, WORDS("Rename"), "F2", "", ""},
    {"edit.remove", Menu::Edit, WORDS("Remove"), "", "trash", WORDS("Takes what is chosen out of the album; files stay.")},
    {"edit.palette", Menu::Edit, WORDS("Find a command…"), "Ctrl+K", "search",
     WORDS("Finds commands, songs and settings by any word."), false, true},

    {"view.songs", Menu::View, WORDS("Songs"), "Ctrl+1", "stems", WORDS("What came in, and is it right?"), true},
    {"view.master", Menu::View, WORDS("Master"), "Ctrl+2", "eq", WORDS("Does it sound right, against what?"), true},
    {"view.album", Menu::View, WORDS("Album"), "Ctrl+3", "disc", WORDS("Is it one record?"), true},
    {"view.metadata", Menu::View, WORDS("Metadata"), "Ctrl+4", "tag", WORDS("Will the names be right everywhere?"), true},
    {"view.deliver", Menu::View, WORDS("Deliver"), "Ctrl+5", "deliver", WORDS("May it leave the house?"), true},
    {"view.zoomIn", Menu::View, WORDS("Zoom in"), "+", "", "", false, true},
    {"view.zoomOut", Menu::View, WORDS("Zoom out"), "-", "", ""},
    {"view.fitAlbum", Menu::View, WORDS("Fit the album"), "Ctrl+0", "", ""},
    {"view.fitSelection", Menu::View, WORDS("Fit the song"), "Ctrl+9", "", ""},
    {"view.desktop", Menu::View, WORDS("Follow the desktop"), "", "", WORDS("Dark or light as the desktop is."), true, true},
    {"view.dark", Menu::View, WORDS("Dark"), "", "", "", true},
    {"view.light", Menu::View, WORDS("Light"), "", "", "", true},
    {"view.contrast", Menu::View, WORDS("High contrast"), "", "", "", true},
    {"view.roomy", Menu::View, WORDS("Roomy"), "", "", WORDS("More space, at any window width."), true, true},
    {"view.compact", Menu::View, WORDS("Compact"), "", "", WORDS("Less space, at any window width."), true},
    {"view.larger", Menu::View, WORDS("Larger"), "Ctrl++", "", WORDS("Draws everything larger, up to 300 %."), false, true},
    {"view.smaller", Menu::View, WORDS("Smaller"), "Ctrl+-", "", ""},
    {"view.simple", Menu::View, WORDS("Simple"), "", "",
     WORDS("Hides stem chains, codes and frames until wanted; changes nothing."), true},
    {"view.nextZone", Menu::View, WORDS("Next part of the window"), "F6", "", ""},

    {"song.previous", Menu::Song, WORDS("Previous song"), "Ctrl+Left", "prev", ""},
    {"song.next", Menu::Song, WORDS("Next song"), "Ctrl+Right", "next", ""},
    {"song.moveUp", Menu::Song, WORDS("Move up"), "Ctrl+Shift+Up", "", WORDS("Moves the chosen song one place up."), false, true},
    {"song.moveDown", Menu::Song, WORDS("Move down"), "Ctrl+Shift+Down", "", ""},
    {"song.leaveOut", Menu::Song, WORDS("Leave out of the album"), "", "", WORDS("Keeps the song, but the album goes without it."), true},
    {"song.gainUp", Menu::Song, WORDS("Gain +0.1 dB"), "Alt+Up", "", "", false, true},
    {"song.gainDown", Menu::Song, WORDS("Gain −0.1 dB"), "Alt+Down", "", ""},
    {"song.gainUpFine", Menu::Song, WORDS("Gain +0.01 dB"), "Alt+Shift+Up", "", ""},
    {"song.gainDownFine", Menu::Song, WORDS("Gain −0.01 dB"), "Alt+Shift+Down", "", ""},
    {"song.split", Menu::Song, WORDS("Split at the playhead"), "S", "split", WORDS("Makes two songs of one recording that go on without a seam."), false, true},
    {"song.crossfade", Menu::Song, WORDS("Crossfade with the song before"), "X", "join", ""},
    {"song.fadeIn", Menu::Song, WORDS("Fade in to the playhead"), "I", "fadeIn", ""},
    {"song.fadeOut", Menu::Song, WORDS("Fade out from the playhead"), "O", "fadeOut", ""},
    {"song.soloStem", Menu::Song, WORDS("Solo the chosen stem"), "Alt+S", "solo", "", true, true},
    {"song.muteStem", Menu::Song, WORDS("Mute the chosen stem"), "Alt+M", "mute", "", true},
    {"song.level", Menu::Song, WORDS("Level songs into the chain"), "", "gain", WORDS("Sets every song's gain so that all enter the album chain equally loud."), false, true},
    {"song.measure", Menu::Song, WORDS("Measure the album"), "Ctrl+L", "", ""},
    {"song.match", Menu::Song, WORDS("Match the album…"), "Ctrl+Shift+L", "match", WORDS("Solves every song's drive so that it lands on its target.")},

    {"chain.add", Menu::Chain, WORDS("Add a module…"), "Ctrl+Shift+E", "add", ""},
    {"chain.bypassModule", Menu::Chain, WORDS("Bypass the chosen module"), "Alt+B", "power", "", true},
    {"chain.left", Menu::Chain, WORDS("Move module earlier"), "Ctrl+Shift+Left", "", ""},
    {"chain.right", Menu::Chain, WORDS("Move module later"), "Ctrl+Shift+Right", "", ""},
    {"chain.bypass", Menu::Chain, WORDS("Bypass everything"), "B", "power", WORDS("Plays the song without its chain, equally loud."), true},
    {"chain.copyTo", Menu::Chain, WORDS("Copy chain to…"), "", "copy", WORDS("Gives this chain to other songs."), false, true},
    {"chain.preset", Menu::Chain, WORDS("Presets…"), "", "preset", ""},
    {"chain.savePreset", Menu::Chain, WORDS("Save chain as a preset…"), "", "preset", ""},

    {"play.play", Menu::Play, WORDS("Play or stop"), "Space", "play", ""},
    {"play.fromStart", Menu::Play, WORDS("Play the song from its start"), "Shift+Space", "", ""},
    {"play.start", Menu::Play, WORDS("Go to the start"), "Home", "prev", ""},
    {"play.end", Menu::Play, WORDS("Go to the end"), "End", "next", ""},
    {"play.back", Menu::Play, WORDS("One second back"), "Left", "", ""},
    {"play.forward", Menu::Play, WORDS("One second on"), "Right", "", ""},
    {"play.loop", Menu::Play, WORDS("Loop"), "L", "loop", WORDS("Repeats the selection, or the song."), true},
    {"play.previousJoin", Menu::Play, WORDS("Play the join before"), "[", "join", "", false, true},
    {"play.nextJoin", Menu::Play, WORDS("Play the next join"), "]", "join", ""},
    {"play.thisJoin", Menu::Play, WORDS("Play this join"), "T", "join", ""},
    {"play.allJoins", Menu::Play, WORDS("Play all joins"), "", "join", WORDS("Five seconds around each join, one after the other.")},
    {"play.source", Menu::Play, WORDS("Source"), "", "", WORDS("Plays the stems or the mix as they came."), true, true},
    {"play.master", Menu::Play, WORDS("Master"), "", "", WORDS("Plays the song after its chain."), true},
    {"play.album", Menu::Play, WORDS("Album"), "", "", WORDS("Plays gaps, fades, album chain and limiter: what will be delivered."), true},
    {"play.a", Menu::Play, WORDS("A or B"), "A", "", WORDS("Switches between the programme and what it is compared with.")},
    {"play.mono", Menu::Play, WORDS("Mono"), "Ctrl+M", "mono", WORDS("Monitor only; never in a file."), true, true},
    {"play.side", Menu::Play, WORDS("Side"), "Ctrl+Shift+M", "stereo", WORDS("Monitor only: what differs between left and right."), true},
    {"play.dim", Menu::Play, WORDS("Dim"), "D", "", WORDS("Monitor only: 20 dB softer."), true},
    {"play.polarity", Menu::Play, WORDS("Turn the right channel over"), "", "polarity", WORDS("Monitor only."), true},
    {"play.device", Menu::Play, WORDS("Device…"), "", "sound", ""},
    {"play.readMeters", Menu::Play, WORDS("Read the meters aloud"), "Ctrl+Alt+M", "", WORDS("Tells a screen reader what the meters show.")},

    {"deliver.check", Menu::Deliver, WORDS("Check everything"), "F8", "check", WORDS("Runs preflight and lists what it finds.")},
    {"deliver.build", Menu::Deliver, WORDS("Build all"), "Ctrl+B", "deliver", WORDS("Renders, writes and reads back every deliverable.")},
    {"deliver.folder", Menu::Deliver, WORDS("Open the delivery's folder"), "", "folder", ""},
    {"deliver.nextIsrc", Menu::Deliver, WORDS("Next free ISRC"), "Ctrl+Alt+I", "tag", WORDS("Numbers the chosen songs on from the highest code.")},

    {"help.keys", Menu::Help, WORDS("Keys"), "?  F1", "help", ""},
    {"help.steps", Menu::Help, WORDS("Five steps to an album"), "", "info", ""},
    {"help.about", Menu::Help, WORDS("About Lacquer"), "", "info", ""},
};

#undef WORDS

}  // namespace

std::span<const ActionRow> actionTable()
{
    return rows;
}

}  // namespace lacquer
