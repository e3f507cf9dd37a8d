<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Command</name>
    <message>
        <source>Answer with one JSON object.</source>
        <translation>Mit einem JSON-Objekt antworten.</translation>
    </message>
    <message>
        <source>Allow sources outside the project&apos;s folder, now and from now on.</source>
        <translation>Quellen außerhalb des Projektordners erlauben, jetzt und künftig.</translation>
    </message>
    <message>
        <source>add songs from files and folders</source>
        <translation>Songs aus Dateien und Ordnern hinzufügen</translation>
    </message>
    <message>
        <source>A file becomes a song from a stereo mix. A folder becomes a song from its stems, in natural order; a file in it with &quot;mix&quot; or &quot;master&quot; in its name becomes the reference mix. Files stay where they are and are never written to.

Reads WAV, RF64, BW64, W64, AIFF, FLAC, CAF, Ogg Vorbis, Opus and MP3, mono or stereo. Every file that cannot be used is named; then nothing is added at all. The first files decide the album&apos;s sample rate, unless it was set.</source>
        <translation>Aus einer Datei wird ein Song mit fertigem Stereomix. Aus einem Ordner wird ein Song mit den Stems darin, in natürlicher Reihenfolge; eine Datei mit „mix“ oder „master“ im Namen wird der Referenzmix. Die Dateien bleiben, wo sie sind, und werden nie beschrieben.

Gelesen werden WAV, RF64, BW64, W64, AIFF, FLAC, CAF, Ogg Vorbis, Opus und MP3, mono oder stereo. Jede unbrauchbare Datei wird genannt; dann wird gar nichts hinzugefügt. Die ersten Dateien bestimmen die Abtastrate des Albums, wenn sie noch nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>Every sub-folder and file of PATH is a song of its own, in natural order.</source>
        <translation>Jeder Unterordner und jede Datei von PATH ist ein eigener Song, in natürlicher Reihenfolge.</translation>
    </message>
    <message>
        <source>The files become further stems of this song.</source>
        <translation>Die Dateien werden weitere Stems dieses Songs.</translation>
    </message>
    <message>
        <source>A song from a mix and one from stems</source>
        <translation>Ein Song aus einem Mix und einer aus Stems</translation>
    </message>
    <message>
        <source>A whole folder of songs</source>
        <translation>Ein ganzer Ordner voller Songs</translation>
    </message>
    <message>
        <source>One more stem</source>
        <translation>Ein weiterer Stem</translation>
    </message>
    <message>
        <source>render, write, read back and deliver an album</source>
        <translation>ein Album rendern, schreiben, zurücklesen und ausliefern</translation>
    </message>
    <message>
        <source>Renders every deliverable, reads each file back and compares it with what was sent, and only then puts all of them into DIR, with manifest.json, report.json and SHA256SUMS. When anything fails, DIR stays as it was.

Files of an earlier build that nobody has changed are replaced, or left alone when nothing about them is new. Anything else that is in the way needs --force. A build never changes the album.</source>
        <translation>Rendert jede Lieferform, liest jede Datei zurück, vergleicht sie mit dem, was gesendet wurde, und legt erst dann alle in DIR ab, mit manifest.json, report.json und SHA256SUMS. Misslingt etwas, bleibt DIR, wie es war.

Dateien eines früheren Baus, die niemand verändert hat, werden ersetzt, oder sie bleiben liegen, wenn an ihnen nichts neu ist. Alles andere, was im Weg ist, verlangt --force. Ein Bau ändert nie etwas am Album.</translation>
    </message>
    <message>
        <source>The folder to deliver into.</source>
        <translation>Der Ordner, in den ausgeliefert wird.</translation>
    </message>
    <message>
        <source>Build only these deliverables.</source>
        <translation>Nur diese Lieferformen bauen.</translation>
    </message>
    <message>
        <source>Say what would be written, and write nothing.</source>
        <translation>Sagen, was geschrieben würde, und nichts schreiben.</translation>
    </message>
    <message>
        <source>Replace files that Lacquer did not deliver.</source>
        <translation>Dateien ersetzen, die nicht von Lacquer ausgeliefert wurden.</translation>
    </message>
    <message>
        <source>Work on N processors; all by default.</source>
        <translation>Auf N Prozessorkernen arbeiten; ohne Angabe auf allen.</translation>
    </message>
    <message>
        <source>Render everything anew.</source>
        <translation>Alles neu rendern.</translation>
    </message>
    <message>
        <source>Judge what is already there by its hash instead of its size and time.</source>
        <translation>Was schon da ist, nach seinem Hash statt nach Größe und Zeit beurteilen.</translation>
    </message>
    <message>
        <source>Deliver nothing when a track misses its loudness target.</source>
        <translation>Nichts ausliefern, wenn ein Titel sein Lautheitsziel verfehlt.</translation>
    </message>
    <message>
        <source>All deliverables</source>
        <translation>Alle Lieferformen</translation>
    </message>
    <message>
        <source>One of them, with a report for scripts</source>
        <translation>Eine davon, mit einem Bericht für Skripte</translation>
    </message>
    <message>
        <source>list or change the processors of the album, a song or a stem</source>
        <translation>die Prozessoren des Albums, eines Songs oder eines Stems zeigen oder ändern</translation>
    </message>
    <message>
        <source>TARGET is &apos;album&apos;, or the key of a song or stem. The actions:

  list                      what is there, and what differs from defaults
  add TYPE [ID=VALUE...]    a processor at the end
  set N ID=VALUE...         parameters of processor N, all or none
  remove N                  take processor N out
  move N M                  move processor N to place M
  bypass N on|off           switch processor N off, or on again

Positions count from 1. Choices are set by name or number, switches by on and off; &apos;ID=&apos; is the default. &apos;lacquer-cli processors&apos; lists types and parameters.</source>
        <translation>TARGET ist „album“ oder der Schlüssel eines Songs oder Stems. Die Aktionen:

  list                      was da ist und was von den Vorgaben abweicht
  add TYPE [ID=VALUE...]    ein Prozessor am Ende
  set N ID=VALUE...         Parameter von Prozessor N, alle oder keiner
  remove N                  Prozessor N herausnehmen
  move N M                  Prozessor N an Platz M verschieben
  bypass N on|off           Prozessor N umgehen oder wieder einschalten

Positionen zählen ab 1. Auswahlen werden mit Namen oder Nummer gesetzt, Schalter mit on und off; „ID=“ ist die Vorgabe. „lacquer-cli processors“ listet Typen und Parameter auf.</translation>
    </message>
    <message>
        <source>A little glue for all songs</source>
        <translation>Ein wenig Glue für alle Songs</translation>
    </message>
    <message>
        <source>Change it for one song</source>
        <translation>Für einen Song ändern</translation>
    </message>
    <message>
        <source>list everything that is wrong or doubtful, with its remedy</source>
        <translation>alles Falsche oder Zweifelhafte auflisten, samt Abhilfe</translation>
    </message>
    <message>
        <source>Examines the album and its sources without rendering: missing or changed files, invalid codes, unknown processors, stale drives and more. Exits 1 when a build would fail.</source>
        <translation>Untersucht das Album und seine Quellen, ohne zu rendern: fehlende oder veränderte Dateien, ungültige Codes, unbekannte Prozessoren, veraltete Drives und mehr. Endet mit 1, wenn ein Bau scheitern würde.</translation>
    </message>
    <message>
        <source>All problems, errors first</source>
        <translation>Alle Probleme, Fehler zuerst</translation>
    </message>
    <message>
        <source>The same for scripts</source>
        <translation>Dasselbe für Skripte</translation>
    </message>
    <message>
        <source>print the completion script for a shell</source>
        <translation>das Vervollständigungsskript für eine Shell ausgeben</translation>
    </message>
    <message>
        <source>Prints what makes the Tab key know commands and options, for bash, zsh or fish.</source>
        <translation>Gibt aus, was die Tabulatortaste mit Befehlen und Optionen vertraut macht, für bash, zsh oder fish.</translation>
    </message>
    <message>
        <source>Install it for bash</source>
        <translation>Für bash einrichten</translation>
    </message>
    <message>
        <source>say in words what changed between two albums</source>
        <translation>in Worten sagen, worin sich zwei Alben unterscheiden</translation>
    </message>
    <message>
        <source>Prints a line for every change: songs added, removed or moved, and every value, old -&gt; new. Prints nothing when the albums are equal.</source>
        <translation>Gibt für jede Änderung eine Zeile aus: hinzugefügte, entfernte oder verschobene Songs und jeden Wert, alt -&gt; neu. Gibt nichts aus, wenn die Alben gleich sind.</translation>
    </message>
    <message>
        <source>What happened since a backup</source>
        <translation>Was seit einer Sicherung geschehen ist</translation>
    </message>
    <message>
        <source>print a value of an album, or all of them</source>
        <translation>einen Wert des Albums ausgeben, oder alle</translation>
    </message>
    <message>
        <source>Prints the value at a key: text as it is, numbers with a point, true or false, lists as JSON, an empty line for what is not set. A key that holds more, or none, prints a line KEY=VALUE for every value below it. &apos;lacquer-cli help&apos; explains keys.</source>
        <translation>Gibt den Wert eines Schlüssels aus: Text, wie er ist, Zahlen mit Dezimalpunkt, true oder false, Listen als JSON, eine leere Zeile für nicht Gesetztes. Ein Schlüssel, unter dem mehr steht, oder gar keiner gibt für jeden Wert darunter eine Zeile KEY=VALUE aus. „lacquer-cli help“ erklärt Schlüssel.</translation>
    </message>
    <message>
        <source>One value</source>
        <translation>Ein Wert</translation>
    </message>
    <message>
        <source>A part, for scripts</source>
        <translation>Ein Teil, für Skripte</translation>
    </message>
    <message>
        <source>list the commands, or explain one</source>
        <translation>die Befehle auflisten oder einen erklären</translation>
    </message>
    <message>
        <source>Lists the commands and the options all of them understand, or explains one command as its own --help does.</source>
        <translation>Listet die Befehle auf und die Optionen, die alle verstehen, oder erklärt einen Befehl, wie es dessen eigenes --help tut.</translation>
    </message>
    <message>
        <source>Print the manual page lacquer-cli(1) instead.</source>
        <translation>Stattdessen die Handbuchseite lacquer-cli(1) ausgeben (englisch).</translation>
    </message>
    <message>
        <source>Explain one command</source>
        <translation>Einen Befehl erklären</translation>
    </message>
    <message>
        <source>set every song&apos;s gain so that all enter the album chain at one loudness</source>
        <translation>die Verstärkung aller Songs so setzen, dass sie gleich laut in die Albumkette gehen</translation>
    </message>
    <message>
        <source>Measures each enabled song after its own chain, without its gainDb, and sets gainDb so that all have the same integrated loudness: the median of what they measure, or --target. Nothing but gainDb changes, drives least of all; levelling again changes nothing. A silent song keeps its gain.</source>
        <translation>Misst jeden eingeschalteten Song nach seiner eigenen Kette und ohne sein gainDb und setzt gainDb so, dass alle dieselbe integrierte Lautheit haben: den Median der Messwerte oder --target. Außer gainDb ändert sich nichts, schon gar kein Drive; nochmaliges Einpegeln ändert nichts. Ein stiller Song behält seine Verstärkung.</translation>
    </message>
    <message>
        <source>The loudness to bring songs to, -60 to 0.</source>
        <translation>Die Lautheit, auf die Songs gebracht werden, -60 bis 0.</translation>
    </message>
    <message>
        <source>All songs to the one in the middle</source>
        <translation>Alle Songs auf den mittleren</translation>
    </message>
    <message>
        <source>All songs to -18 LUFS</source>
        <translation>Alle Songs auf -18 LUFS</translation>
    </message>
    <message>
        <source>solve every song&apos;s drive so that the album lands on its loudness target</source>
        <translation>den Drive aller Songs so bestimmen, dass das Album sein Lautheitsziel trifft</translation>
    </message>
    <message>
        <source>Finds each song&apos;s driveDb, the gain between the album chain and the final limiter, at which the finished song measures the target, and saves it. What is measured is the delivery at the album&apos;s rate and ceiling before dither; all gains set by hand stay. A song&apos;s loudnessOffsetLu is added to its target; a pinned song keeps its drive. Songs that touch share one drive unless their offsets differ or one is pinned.

Modes: integrated (whole track), shortTerm (loudest 3 s), loudPart (the loudest fifth of all 3 s windows), anchor (the song named by loudness.anchor on target, the others at their own distance from it), oneGain (one drive for all, the album&apos;s pooled loudness on target). Mode and target are saved too; a target sets a ceiling of -1 dBTP where there was none.

A target that the limiter cannot reach is reported with the highest loudness there is and what it costs; the song then gets the least drive that comes within 0.1 LU of it. Matching again gives the same drives.</source>
        <translation>Findet für jeden Song driveDb, die Verstärkung zwischen Albumkette und letztem Limiter, mit der der fertige Song auf dem Ziel liegt, und speichert sie. Gemessen wird die Lieferung mit Abtastrate und Obergrenze des Albums vor dem Dither; alle von Hand gesetzten Verstärkungen bleiben. loudnessOffsetLu eines Songs kommt zu seinem Ziel hinzu; ein fixierter Song behält seinen Drive. Songs, die aneinander anschließen, teilen sich einen Drive, es sei denn, ihre Offsets unterscheiden sich oder einer ist fixiert.

Modi: integrated (ganzer Titel), shortTerm (lauteste 3 s), loudPart (das lauteste Fünftel aller Fenster von 3 s), anchor (der Song aus loudness.anchor auf dem Ziel, die anderen in ihrem eigenen Abstand dazu), oneGain (ein Drive für alle, die gemeinsame Lautheit des Albums auf dem Ziel). Auch Modus und Ziel werden gespeichert; ein Ziel setzt eine Obergrenze von -1 dBTP, wo es noch keine gab.

Zu einem Ziel, das der Limiter nicht zulässt, wird die höchste mögliche Lautheit gemeldet und was sie kostet; der Song bekommt dann den kleinsten Drive, der ihr bis auf 0.1 LU nahekommt. Nochmaliges Angleichen ergibt dieselben Drives.</translation>
    </message>
    <message>
        <source>What to match by.</source>
        <translation>Wonach angeglichen wird.</translation>
    </message>
    <message>
        <source>The target, -60 to 0.</source>
        <translation>Das Ziel, -60 bis 0.</translation>
    </message>
    <message>
        <source>Every song&apos;s loud parts at -14 LUFS</source>
        <translation>Die lauten Teile jedes Songs auf -14 LUFS</translation>
    </message>
    <message>
        <source>The album&apos;s own mode and target, for scripts</source>
        <translation>Modus und Ziel des Albums selbst, für Skripte</translation>
    </message>
    <message>
        <source>measure loudness and peaks of sound files</source>
        <translation>Lautheit und Spitzen von Klangdateien messen</translation>
    </message>
    <message>
        <source>Measures whole files: integrated loudness, loudness range, the highest momentary and short-term loudness (ITU-R BS.1770, EBU R 128), true peak and sample peak. A mono file counts as one channel.</source>
        <translation>Misst ganze Dateien: integrierte Lautheit, Lautheitsumfang, die höchste Momentan- und Kurzzeitlautheit (ITU-R BS.1770, EBU R 128), True Peak und Sample Peak. Eine Monodatei zählt als ein Kanal.</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>Many files, for scripts</source>
        <translation>Viele Dateien, für Skripte</translation>
    </message>
    <message>
        <source>move a song to another place</source>
        <translation>einen Song an einen anderen Platz verschieben</translation>
    </message>
    <message>
        <source>Moves a song so that it stands at POSITION, counted from 1. Its gap, the silence before it, moves with it.</source>
        <translation>Verschiebt einen Song so, dass er an POSITION steht, gezählt ab 1. Seine Pause, die Stille vor ihm, wandert mit.</translation>
    </message>
    <message>
        <source>Open with this song</source>
        <translation>Mit diesem Song eröffnen</translation>
    </message>
    <message>
        <source>make an empty album</source>
        <translation>ein leeres Album anlegen</translation>
    </message>
    <message>
        <source>Makes a project file for an album without songs. It asks for nothing that would change sound: no loudness target, no ceiling. Its deliverables are wav24 (24-bit WAV at the album&apos;s rate) and flac. The sample rate follows from the first files added unless it is given. An existing file is never replaced.</source>
        <translation>Legt eine Projektdatei für ein Album ohne Songs an. Nichts darin würde den Klang verändern: kein Lautheitsziel, keine Obergrenze. Seine Lieferformen sind wav24 (WAV mit 24 Bit und der Abtastrate des Albums) und flac. Ohne Angabe folgt die Abtastrate aus den ersten hinzugefügten Dateien. Eine vorhandene Datei wird nie ersetzt.</translation>
    </message>
    <message>
        <source>Title of the album.</source>
        <translation>Titel des Albums.</translation>
    </message>
    <message>
        <source>Artist of the album.</source>
        <translation>Interpret des Albums.</translation>
    </message>
    <message>
        <source>Sample rate: 44100 or 48000, times 1, 2 or 4.</source>
        <translation>Abtastrate: 44100 oder 48000, mal 1, 2 oder 4.</translation>
    </message>
    <message>
        <source>Begin an album</source>
        <translation>Ein Album beginnen</translation>
    </message>
    <message>
        <source>list processors and their parameters</source>
        <translation>Prozessoren und ihre Parameter auflisten</translation>
    </message>
    <message>
        <source>Lists every processor, or one, with its parameters: id, name, unit, range and default. The ids are what chain and set take.</source>
        <translation>Listet jeden Prozessor oder einen mit seinen Parametern auf: Kennung, Name, Einheit, Bereich und Vorgabe. Die Kennungen sind das, was chain und set annehmen.</translation>
    </message>
    <message>
        <source>What the limiter can be asked</source>
        <translation>Was sich am Limiter einstellen lässt</translation>
    </message>
    <message>
        <source>find missing sources again by their content</source>
        <translation>fehlende Quellen am Inhalt wiederfinden</translation>
    </message>
    <message>
        <source>Looks at every source. For those that are gone, or whose content has changed, it searches FOLDER and everything below for files with the content they had when they were added, whatever they are called now. What was found is saved even if something else stays missing; then the exit code is 66.</source>
        <translation>Sieht nach jeder Quelle. Für solche, die fort sind oder deren Inhalt sich geändert hat, wird FOLDER mit allem darunter nach Dateien durchsucht, deren Inhalt der vom Hinzufügen ist, wie auch immer sie jetzt heißen. Was gefunden wurde, wird auch dann gespeichert, wenn anderes weiter fehlt; der Exit-Code ist dann 66.</translation>
    </message>
    <message>
        <source>After the recordings have moved</source>
        <translation>Nachdem die Aufnahmen umgezogen sind</translation>
    </message>
    <message>
        <source>take a song or stem out of the album</source>
        <translation>einen Song oder Stem aus dem Album nehmen</translation>
    </message>
    <message>
        <source>Takes a song, or one stem of a song, out of the project. The files stay where they are.</source>
        <translation>Nimmt einen Song oder einen Stem eines Songs aus dem Projekt. Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>A song</source>
        <translation>Ein Song</translation>
    </message>
    <message>
        <source>A stem</source>
        <translation>Ein Stem</translation>
    </message>
    <message>
        <source>change values of an album, all or none</source>
        <translation>Werte des Albums ändern, alle oder keinen</translation>
    </message>
    <message>
        <source>Sets every KEY to its VALUE, or, when one of them is wrong, none. Values need no quotes of their own; &apos;KEY=&apos; clears to what is inherited or the default. Setting the kind of a deliverable that does not exist makes it; &apos;deliverables[&quot;x&quot;]=&apos; removes it. Setting loudness.targetLufs also sets a ceiling of -1 dBTP where there was none. &apos;lacquer-cli help&apos; explains keys; &apos;lacquer-cli get ALBUM.lacquer&apos; lists those there are.</source>
        <translation>Setzt jeden KEY auf seinen VALUE oder, wenn einer davon falsch ist, keinen. Werte brauchen keine eigenen Anführungszeichen; „KEY=“ leert auf das Geerbte oder die Vorgabe. Wird kind einer Lieferform gesetzt, die es noch nicht gibt, entsteht sie; „deliverables[&quot;x&quot;]=“ entfernt sie. Mit loudness.targetLufs wird auch eine Obergrenze von -1 dBTP gesetzt, wo es noch keine gab. „lacquer-cli help“ erklärt Schlüssel; „lacquer-cli get ALBUM.lacquer“ listet die vorhandenen auf.</translation>
    </message>
    <message>
        <source>Two values of one song</source>
        <translation>Zwei Werte eines Songs</translation>
    </message>
    <message>
        <source>What match aims at</source>
        <translation>Worauf match zielt</translation>
    </message>
    <message>
        <source>One more deliverable</source>
        <translation>Eine weitere Lieferform</translation>
    </message>
    <message>
        <source>cut one recording into several touching songs</source>
        <translation>eine Aufnahme in mehrere aneinander anschließende Songs schneiden</translation>
    </message>
    <message>
        <source>Cuts a song at these times, counted in seconds from where it starts to play. The pieces touch and go on into each other as one recording: processors run through the cuts, and no sample is lost or changed. Stems, chains, levels and rides stay as they are; the fade in stays with the first piece, the fade out with the last.</source>
        <translation>Schneidet einen Song an diesen Zeiten, gezählt in Sekunden vom Beginn der Wiedergabe an. Die Stücke schließen aneinander an und gehen als eine Aufnahme ineinander über: Prozessoren laufen über die Schnitte hinweg, und kein Abtastwert geht verloren oder ändert sich. Stems, Ketten, Pegel und Pegelfahrten bleiben, wie sie sind; die Einblende bleibt beim ersten Stück, die Ausblende beim letzten.</translation>
    </message>
    <message>
        <source>Three songs from one recording</source>
        <translation>Drei Songs aus einer Aufnahme</translation>
    </message>
    <message>
        <source>print the version and what it was built with</source>
        <translation>die Version ausgeben und womit sie gebaut wurde</translation>
    </message>
    <message>
        <source>Prints the version, the commit if it was known, and the libraries. --json tells all that a report of a mistake should hold: build id, compiler, flags and the class of the processor.</source>
        <translation>Gibt die Version, den Commit, sofern bekannt, und die Bibliotheken aus. --json nennt alles, was in einem Fehlerbericht stehen sollte: Build-Kennung, Compiler, Flags und CPU-Klasse.</translation>
    </message>
    <message>
        <source>For a report</source>
        <translation>Für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Say nothing but errors on standard error.</source>
        <translation>Auf der Standardfehlerausgabe nichts als Fehler melden.</translation>
    </message>
    <message>
        <source>Say more; may be given twice.</source>
        <translation>Mehr sagen; darf zweimal stehen.</translation>
    </message>
    <message>
        <source>Colour messages: auto, always or never.</source>
        <translation>Meldungen färben: auto, always (immer) oder never (nie).</translation>
    </message>
    <message>
        <source>Show progress: auto, json (a line a second) or none.</source>
        <translation>Fortschritt zeigen: auto, json (jede Sekunde eine Zeile) oder none (gar nicht).</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen jedes Befehls:</translation>
    </message>
    <message>
        <source>Everything in an album has a key, the name it has in the project file:

  title   rate   loudness.targetLufs   finalLimiter[&quot;character&quot;]
  songs[2].gainDb   songs[&quot;Night Drive&quot;].stems[&quot;drums.wav&quot;].pan
  songs[1].chain[2][&quot;band3.frequencyHz&quot;]   deliverables[&quot;wav24&quot;].rate

Positions count from 1. A text in brackets is a title, file name or name; one that fits several is an error that lists them. SONG, STEM and TARGET are keys too; a song may also be named by its bare position or title, and the TARGET of the album&apos;s own chain is &apos;album&apos;. Put keys in single quotes, so that the shell leaves brackets alone.</source>
        <translation>Alles in einem Album hat einen Schlüssel; er heißt wie in der Projektdatei:

  title   rate   loudness.targetLufs   finalLimiter[&quot;character&quot;]
  songs[2].gainDb   songs[&quot;Night Drive&quot;].stems[&quot;drums.wav&quot;].pan
  songs[1].chain[2][&quot;band3.frequencyHz&quot;]   deliverables[&quot;wav24&quot;].rate

Positionen zählen ab 1. Ein Text in eckigen Klammern ist ein Titel, Dateiname oder Name; passt er auf mehrere, ist das ein Fehler, der sie auflistet. Auch SONG, STEM und TARGET sind Schlüssel; ein Song lässt sich auch mit bloßer Position oder bloßem Titel nennen, und das TARGET der albumeigenen Kette ist „album“. Setzen Sie Schlüssel in einfache Anführungszeichen, damit die Shell die Klammern in Ruhe lässt.</translation>
    </message>
    <message>
        <source>Lacquer masters stems and mixes into a finished album.</source>
        <translation>Lacquer macht aus Stems und Mixes ein fertiges, gemastertes Album.</translation>
    </message>
    <message>
        <source>&apos;lacquer-cli help&apos; lists all commands, &apos;lacquer-cli help COMMAND&apos; explains one.</source>
        <translation>„lacquer-cli help“ listet alle Befehle auf, „lacquer-cli help COMMAND“ erklärt einen.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Keys:</source>
        <translation>Schlüssel:</translation>
    </message>
    <message>
        <source>&apos;lacquer-cli help COMMAND&apos; explains one command.</source>
        <translation>„lacquer-cli help COMMAND“ erklärt einen Befehl.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <source>Low shelf</source>
        <translation>Tiefen-Kuhschwanz</translation>
    </message>
    <message>
        <source>High shelf</source>
        <translation>Höhen-Kuhschwanz</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Kippen</translation>
    </message>
    <message>
        <source>Low pass</source>
        <translation>Tiefpass</translation>
    </message>
    <message>
        <source>High pass</source>
        <translation>Hochpass</translation>
    </message>
    <message>
        <source>Notch</source>
        <translation>Kerbe</translation>
    </message>
    <message>
        <source>6 dB/oct</source>
        <translation>6 dB/Okt</translation>
    </message>
    <message>
        <source>12 dB/oct</source>
        <translation>12 dB/Okt</translation>
    </message>
    <message>
        <source>18 dB/oct</source>
        <translation>18 dB/Okt</translation>
    </message>
    <message>
        <source>24 dB/oct</source>
        <translation>24 dB/Okt</translation>
    </message>
    <message>
        <source>36 dB/oct</source>
        <translation>36 dB/Okt</translation>
    </message>
    <message>
        <source>48 dB/oct</source>
        <translation>48 dB/Okt</translation>
    </message>
    <message>
        <source>72 dB/oct</source>
        <translation>72 dB/Okt</translation>
    </message>
    <message>
        <source>96 dB/oct</source>
        <translation>96 dB/Okt</translation>
    </message>
    <message>
        <source>Stereo</source>
        <translation>Stereo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steilheit</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Output gain</source>
        <translation>Ausgangsverstärkung</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>RMS</source>
        <translation>RMS</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Links und rechts</translation>
    </message>
    <message>
        <source>Mid and side</source>
        <translation>Mitte und Seite</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Ansprechzeit</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Rückstellzeit</translation>
    </message>
    <message>
        <source>Auto release</source>
        <translation>Automatische Rückstellzeit</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Detektor</translation>
    </message>
    <message>
        <source>RMS time</source>
        <translation>RMS-Zeit</translation>
    </message>
    <message>
        <source>Detector high pass</source>
        <translation>Hochpass im Detektor</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Kopplung</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <translation>Vorausschau</translation>
    </message>
    <message>
        <source>Make-up gain</source>
        <translation>Aufholverstärkung</translation>
    </message>
    <message>
        <source>Auto make-up</source>
        <translation>Automatisches Aufholen</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Wirkt auf</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Sauber</translation>
    </message>
    <message>
        <source>Input gain</source>
        <translation>Eingangsverstärkung</translation>
    </message>
    <message>
        <source>Ceiling (true peak)</source>
        <translation>Obergrenze (True Peak)</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Charakter</translation>
    </message>
    <message>
        <source>Slow release</source>
        <translation>Langsame Rückstellzeit</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Invert left</source>
        <translation>Links invertieren</translation>
    </message>
    <message>
        <source>Invert right</source>
        <translation>Rechts invertieren</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
</context>
<context>
    <name>Processor</name>
    <message>
        <source>Limiter</source>
        <translation>Limiter</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Equalizer</source>
        <translation>Equalizer</translation>
    </message>
    <message>
        <source>Compressor</source>
        <translation>Kompressor</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>it is larger than 64 MiB</source>
        <translation>sie ist größer als 64 MiB</translation>
    </message>
    <message>
        <source>a NUL byte, as a power cut leaves it</source>
        <translation>ein NUL-Byte, wie es ein Stromausfall hinterlässt</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the member &apos;%1&apos; stands twice</source>
        <translation>das Element „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>a text longer than 64 KiB</source>
        <translation>ein Text von mehr als 64 KiB</translation>
    </message>
    <message>
        <source>not JSON, or cut short</source>
        <translation>kein JSON, oder abgeschnitten</translation>
    </message>
    <message>
        <source>a number is too large to be used</source>
        <translation>eine Zahl ist zu groß</translation>
    </message>
    <message>
        <source>Stopped as asked; nothing was changed.</source>
        <translation>Wie gewünscht angehalten; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a regular file, so it cannot be read. Choose another file.</source>
        <translation>„%1“ ist keine gewöhnliche Datei und kann daher nicht gelesen werden. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an id of 16 hexadecimal digits</source>
        <translation>„%1“ ist keine Kennung aus 16 hexadezimalen Ziffern</translation>
    </message>
    <message>
        <source>Cannot save &apos;%1&apos;: its symbolic links lead in a circle. Save under another name.</source>
        <translation>„%1“ kann nicht gespeichert werden: Die symbolischen Verknüpfungen führen im Kreis. Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Cannot save &apos;%1&apos;: a folder has that name.</source>
        <translation>„%1“ kann nicht gespeichert werden: Ein Ordner heißt so.</translation>
    </message>
    <message>
        <source>Cannot save &apos;%1&apos; in its folder: %2. Save to another folder.</source>
        <translation>„%1“ kann in diesem Ordner nicht gespeichert werden: %2. Speichern Sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>Cannot save &apos;%1&apos;: a folder or device has that name. Save under another name.</source>
        <translation>„%1“ kann nicht gespeichert werden: Ein Ordner oder Gerät heißt so. Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Cannot save &apos;%1&apos;: the file is read-only. Save under another name.</source>
        <translation>„%1“ kann nicht gespeichert werden: Die Datei ist schreibgeschützt. Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was saved, but the disk does not confirm it: %2. Save a copy elsewhere.</source>
        <translation>„%1“ wurde gespeichert, aber der Datenträger bestätigt es nicht: %2. Speichern Sie eine Kopie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has been changed by somebody else; nothing was saved. Overwrite it, save under another name, or load it again.</source>
        <translation>„%1“ wurde von jemand anderem geändert; nichts wurde gespeichert. Überschreiben Sie die Datei, speichern Sie unter einem anderen Namen oder laden Sie sie neu.</translation>
    </message>
    <message>
        <source>Cannot save &apos;%1&apos;: %2. The file is unchanged; what should have been saved is kept in &apos;%3&apos;. Save elsewhere.</source>
        <translation>„%1“ kann nicht gespeichert werden: %2. Die Datei ist unverändert; was gespeichert werden sollte, liegt in „%3“. Speichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Cannot save &apos;%1&apos;: %2 (need %3, have %4). The file is unchanged; free some space or save elsewhere.</source>
        <translation>„%1“ kann nicht gespeichert werden: %2 (nötig: %3, vorhanden: %4). Die Datei ist unverändert; schaffen Sie Platz oder speichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Cannot save &apos;%1&apos;: %2. The file is unchanged; save elsewhere.</source>
        <translation>„%1“ kann nicht gespeichert werden: %2. Die Datei ist unverändert; speichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is larger than the %2 that are read here. Choose another file.</source>
        <translation>„%1“ ist größer als die %2, die hier gelesen werden. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be brought onto the disk: %2. Save elsewhere.</source>
        <translation>Der Ordner „%1“ lässt sich nicht auf den Datenträger bringen: %2. Speichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Cannot create the folder &apos;%1&apos;: %2. Choose another place.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Cannot create the folder &apos;%1&apos;: something else has that name. Move it away.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden: Etwas anderes heißt so. Räumen Sie es beiseite.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not private: others may write to it. Change its owner or permissions, or choose another place.</source>
        <translation>Der Ordner „%1“ ist nicht privat: Andere dürfen darin schreiben. Ändern Sie Eigentümer oder Zugriffsrechte, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>no space is left on the disk</source>
        <translation>auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <source>the file would be larger than is allowed here</source>
        <translation>die Datei würde größer, als hier erlaubt ist</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>you are not allowed to</source>
        <translation>Sie dürfen das nicht</translation>
    </message>
    <message>
        <source>the system does not permit it</source>
        <translation>das System lässt es nicht zu</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>es gibt sie nicht</translation>
    </message>
    <message>
        <source>part of its path is not a folder</source>
        <translation>ein Teil des Pfades ist kein Ordner</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>ein Ordner heißt so</translation>
    </message>
    <message>
        <source>something with that name exists</source>
        <translation>es gibt schon etwas mit diesem Namen</translation>
    </message>
    <message>
        <source>it lies on another disk</source>
        <translation>sie liegt auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>the network share lost track of it</source>
        <translation>die Netzwerkfreigabe findet sie nicht mehr</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>sie wird gerade benutzt</translation>
    </message>
    <message>
        <source>its symbolic links lead in a circle</source>
        <translation>die symbolischen Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind offen</translation>
    </message>
    <message>
        <source>Cannot read &apos;%1&apos;: %2. Check the path, or find the file again.</source>
        <translation>„%1“ kann nicht gelesen werden: %2. Prüfen Sie den Pfad, oder suchen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>Cannot read &apos;%1&apos;: %2. Change its permissions or choose another file.</source>
        <translation>„%1“ kann nicht gelesen werden: %2. Ändern Sie die Zugriffsrechte, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Cannot read &apos;%1&apos;: %2. Try again, or read it from a copy elsewhere.</source>
        <translation>„%1“ kann nicht gelesen werden: %2. Versuchen Sie es noch einmal, oder nehmen Sie eine Kopie von einem anderen Ort.</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>muss sein: %1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list of [seconds, dB] pairs</source>
        <translation>eine Liste von Paaren [Sekunden, dB]</translation>
    </message>
    <message>
        <source>in rising time</source>
        <translation>in steigender Zeit</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eins von %1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>song %1</source>
        <translation>Song %1</translation>
    </message>
    <message>
        <source>song &apos;%1&apos;</source>
        <translation>Song „%1“</translation>
    </message>
    <message>
        <source>%1 has no stems; add files to it or disable it</source>
        <translation>%1 hat keine Stems; fügen Sie Dateien hinzu, oder schalten Sie ihn ab</translation>
    </message>
    <message>
        <source>%1 has nothing left after trimming; trim less</source>
        <translation>von %1 bleibt nach dem Beschneiden nichts übrig; beschneiden Sie weniger</translation>
    </message>
    <message>
        <source>%1 overlaps the song before it by more than half of one of them; raise its gapSeconds</source>
        <translation>%1 überlappt den Song davor um mehr als die Hälfte eines der beiden; erhöhen Sie gapSeconds</translation>
    </message>
    <message>
        <source>%1 touches the song before it, so its join cannot be fresh; set join=auto or give it a gap</source>
        <translation>%1 schließt an den Song davor an, also kann join nicht fresh sein; setzen Sie join=auto, oder geben Sie ihm eine Pause</translation>
    </message>
    <message>
        <source>the album has no songs that are enabled; add songs first</source>
        <translation>kein Song des Albums ist eingeschaltet; fügen Sie zuerst Songs hinzu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>must be 16 hexadecimal digits</source>
        <translation>muss aus 16 hexadezimalen Ziffern bestehen</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>must be 44100, 48000, 88200, 96000, 176400 or 192000</source>
        <translation>muss 44100, 48000, 88200, 96000, 176400 oder 192000 sein</translation>
    </message>
    <message>
        <source>must be 16 or 24</source>
        <translation>muss 16 oder 24 sein</translation>
    </message>
    <message>
        <source>needs a name of its own</source>
        <translation>braucht einen eigenen Namen</translation>
    </message>
    <message>
        <source>has the id of another song</source>
        <translation>hat die Kennung eines anderen Songs</translation>
    </message>
    <message>
        <source>stem &apos;%1&apos;</source>
        <translation>Stem „%1“</translation>
    </message>
    <message>
        <source>has the id of something else</source>
        <translation>hat die Kennung von etwas anderem</translation>
    </message>
    <message>
        <source>must be limiter</source>
        <translation>muss limiter sein</translation>
    </message>
    <message>
        <source>must be a list of at most 100,000</source>
        <translation>muss eine Liste von höchstens 100.000 sein</translation>
    </message>
    <message>
        <source>must be a list of processors</source>
        <translation>muss eine Liste von Prozessoren sein</translation>
    </message>
    <message>
        <source>it is not a Lacquer project</source>
        <translation>sie ist kein Lacquer-Projekt</translation>
    </message>
    <message>
        <source>it is not a Lacquer project: the first member must be &apos;schema&apos;</source>
        <translation>sie ist kein Lacquer-Projekt: Das erste Element muss „schema“ sein</translation>
    </message>
    <message>
        <source>its end is missing, so it has been cut short</source>
        <translation>ihr Ende fehlt, sie wurde also abgeschnitten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no longer the file that was added to the album; restore it or use relink</source>
        <translation>„%1“ ist nicht mehr die Datei, die dem Album hinzugefügt wurde; stellen Sie sie wieder her, oder nehmen Sie relink</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends early; restore it from a copy</source>
        <translation>„%1“ endet zu früh; stellen Sie sie aus einer Kopie wieder her</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is whole: copy it over</source>
        <translation>„%1“ ist unversehrt: kopieren Sie diese Datei darüber</translation>
    </message>
    <message>
        <source>there is no backup that can be read beside it; restore it from a copy</source>
        <translation>daneben liegt keine lesbare Sicherung; stellen Sie es aus einer Kopie wieder her</translation>
    </message>
    <message>
        <source>cannot use the project &apos;%1&apos;: %2; %3</source>
        <translation>das Projekt „%1“ ist nicht benutzbar: %2; %3</translation>
    </message>
    <message>
        <source>did not save &apos;%1&apos;: it could not be read back (%2); please report this</source>
        <translation>„%1“ wurde nicht gespeichert: Es ließe sich nicht zurücklesen (%2); bitte melden Sie das</translation>
    </message>
    <message>
        <source>did not save &apos;%1&apos;: it would read back differently; please report this</source>
        <translation>„%1“ wurde nicht gespeichert: Es käme anders zurück, als es war; bitte melden Sie das</translation>
    </message>
    <message>
        <source>it announces more sound than it holds</source>
        <translation>sie kündigt mehr Klang an, als sie enthält</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>ihr Inhalt ist beschädigt</translation>
    </message>
    <message>
        <source>its samples are of a kind that is not used for masters</source>
        <translation>ihre Abtastwerte sind von einer Art, die für Master nicht gebraucht wird</translation>
    </message>
    <message>
        <source>it holds no sound</source>
        <translation>sie enthält keinen Klang</translation>
    </message>
    <message>
        <source>it announces more sound than its size can hold</source>
        <translation>sie kündigt mehr Klang an, als bei ihrer Größe hineinpasst</translation>
    </message>
    <message>
        <source>its sound cannot be read from %1 s on</source>
        <translation>ihr Klang ist ab %1 s nicht lesbar</translation>
    </message>
    <message>
        <source>A sample does not fit %1 bits; please report this.</source>
        <translation>Ein Abtastwert passt nicht in %1 Bit; bitte melden Sie das.</translation>
    </message>
    <message>
        <source>it has no WAV header</source>
        <translation>sie hat keinen WAV-Kopf</translation>
    </message>
    <message>
        <source>its outer size is not that of the file</source>
        <translation>ihre äußere Größe ist nicht die der Datei</translation>
    </message>
    <message>
        <source>a chunk announces more than the file holds</source>
        <translation>ein Chunk kündigt mehr an, als die Datei enthält</translation>
    </message>
    <message>
        <source>its data chunk announces more than the file holds</source>
        <translation>ihr Chunk data kündigt mehr an, als die Datei enthält</translation>
    </message>
    <message>
        <source>a chunk&apos;s header is cut short</source>
        <translation>der Kopf eines Chunks ist abgeschnitten</translation>
    </message>
    <message>
        <source>the pad byte at its end is missing</source>
        <translation>das Füllbyte am Ende fehlt</translation>
    </message>
    <message>
        <source>a pad byte is not zero</source>
        <translation>ein Füllbyte ist nicht null</translation>
    </message>
    <message>
        <source>it has more chunks than any real file</source>
        <translation>sie hat mehr Chunks als jede echte Datei</translation>
    </message>
    <message>
        <source>a chunk&apos;s name is unreadable</source>
        <translation>der Name eines Chunks ist unlesbar</translation>
    </message>
    <message>
        <source>its fmt chunk is missing</source>
        <translation>ihr Chunk fmt fehlt</translation>
    </message>
    <message>
        <source>it has two fmt chunks</source>
        <translation>sie hat zwei Chunks fmt</translation>
    </message>
    <message>
        <source>its fmt chunk comes after the data</source>
        <translation>ihr Chunk fmt kommt nach den Daten</translation>
    </message>
    <message>
        <source>its fmt chunk is too short</source>
        <translation>ihr Chunk fmt ist zu kurz</translation>
    </message>
    <message>
        <source>its sample format is unknown</source>
        <translation>ihr Abtastformat ist unbekannt</translation>
    </message>
    <message>
        <source>it says that it has 0 channels</source>
        <translation>sie nennt 0 Kanäle</translation>
    </message>
    <message>
        <source>it says that its sample rate is 0</source>
        <translation>sie nennt 0 als Abtastrate</translation>
    </message>
    <message>
        <source>it says that its samples have 0 bits</source>
        <translation>sie nennt Abtastwerte mit 0 Bit</translation>
    </message>
    <message>
        <source>its frame size contradicts its channels and bits</source>
        <translation>ihre Frame-Größe widerspricht Kanälen und Bits</translation>
    </message>
    <message>
        <source>its byte rate contradicts its sample rate</source>
        <translation>ihre Byterate widerspricht der Abtastrate</translation>
    </message>
    <message>
        <source>its data chunk is missing</source>
        <translation>ihr Chunk data fehlt</translation>
    </message>
    <message>
        <source>it has two data chunks</source>
        <translation>sie hat zwei Chunks data</translation>
    </message>
    <message>
        <source>its data ends inside a frame</source>
        <translation>ihre Daten enden mitten in einem Frame</translation>
    </message>
    <message>
        <source>something follows the data</source>
        <translation>nach den Daten folgt noch etwas</translation>
    </message>
    <message>
        <source>its ds64 chunk with the sizes is missing</source>
        <translation>ihr Chunk ds64 mit den Größen fehlt</translation>
    </message>
    <message>
        <source>its ds64 chunk with the sizes is too short</source>
        <translation>ihr Chunk ds64 mit den Größen ist zu kurz</translation>
    </message>
    <message>
        <source>a ds64 chunk stands where none belongs</source>
        <translation>ein Chunk ds64 steht, wo keiner hingehört</translation>
    </message>
    <message>
        <source>a 32-bit size is used where ds64 should speak</source>
        <translation>eine 32-Bit-Größe steht, wo ds64 gelten sollte</translation>
    </message>
    <message>
        <source>its count of samples is not that of its data</source>
        <translation>ihre Zahl der Abtastwerte ist nicht die der Daten</translation>
    </message>
    <message>
        <source>a chunk says that it is smaller than its own header</source>
        <translation>ein Chunk nennt sich kleiner als seinen eigenen Kopf</translation>
    </message>
    <message>
        <source>its COMM chunk is missing</source>
        <translation>ihr Chunk COMM fehlt</translation>
    </message>
    <message>
        <source>its SSND chunk is missing</source>
        <translation>ihr Chunk SSND fehlt</translation>
    </message>
    <message>
        <source>its desc chunk is missing</source>
        <translation>ihr Chunk desc fehlt</translation>
    </message>
    <message>
        <source>its STREAMINFO block is missing</source>
        <translation>ihr Block STREAMINFO fehlt</translation>
    </message>
    <message>
        <source>it does not say how long it is, as an export that was broken off</source>
        <translation>sie sagt nicht, wie lang sie ist, wie ein abgebrochener Export</translation>
    </message>
    <message>
        <source>The folder of &apos;%1&apos; cannot be written, so the project cannot be locked. Open it read-only or copy it elsewhere.</source>
        <translation>In den Ordner von „%1“ kann nicht geschrieben werden, also lässt sich das Projekt nicht sperren. Öffnen Sie es nur zum Lesen, oder kopieren Sie es an einen anderen Ort.</translation>
    </message>
    <message>
        <source>The lock &apos;%1&apos; cannot be made. Is the disk full? Open the project read-only.</source>
        <translation>Die Sperre „%1“ kann nicht angelegt werden. Ist der Datenträger voll? Öffnen Sie das Projekt nur zum Lesen.</translation>
    </message>
    <message>
        <source>The project is locked by &apos;%1&apos;, which does not say who made it. Open it read-only, or remove that file.</source>
        <translation>Das Projekt ist durch „%1“ gesperrt, ohne dass dort stünde, von wem. Öffnen Sie es nur zum Lesen, oder entfernen Sie diese Datei.</translation>
    </message>
    <message>
        <source>The project is open in %1 (process %2) by %3 on %4 since %5. Close it there, or open it read-only.</source>
        <translation>Das Projekt ist in %1 (Prozess %2) von %3 auf %4 seit %5 geöffnet. Schließen Sie es dort, oder öffnen Sie es nur zum Lesen.</translation>
    </message>
    <message>
        <source>%1, stem %2</source>
        <translation>%1, Stem %2</translation>
    </message>
    <message>
        <source>songs %1 to %2</source>
        <translation>Songs %1 bis %2</translation>
    </message>
    <message>
        <source>an entry of the render cache cannot be read any more; build again, or with --no-cache</source>
        <translation>ein Eintrag des Render-Zwischenspeichers ist nicht mehr lesbar; bauen Sie noch einmal, oder mit --no-cache</translation>
    </message>
    <message>
        <source>The render cache in &apos;%1&apos; cannot be written: %2. Make room there, or name another folder in LACQUER_CACHE.</source>
        <translation>Der Render-Zwischenspeicher in „%1“ kann nicht geschrieben werden: %2. Schaffen Sie dort Platz, oder nennen Sie in LACQUER_CACHE einen anderen Ordner.</translation>
    </message>
    <message>
        <source>there is no deliverable named &apos;%1&apos;; see &apos;get ALBUM deliverables&apos;</source>
        <translation>es gibt keine Lieferform namens „%1“; siehe „get ALBUM deliverables“</translation>
    </message>
    <message>
        <source>the deliverable &apos;%1&apos; is of a kind this version cannot build yet; it builds wav and flac</source>
        <translation>die Lieferform „%1“ ist von einer Art, die diese Version noch nicht baut; sie baut wav und flac</translation>
    </message>
    <message>
        <source>the album has no deliverables; add one, for instance deliverables[&quot;wav24&quot;].kind=wav</source>
        <translation>das Album hat keine Lieferformen; fügen Sie eine hinzu, etwa deliverables[&quot;wav24&quot;].kind=wav</translation>
    </message>
    <message>
        <source>the finished file &apos;%1&apos; is not as it should be: %2; nothing was delivered, build again</source>
        <translation>die fertige Datei „%1“ ist nicht, wie sie sein soll: %2; nichts wurde ausgeliefert, bauen Sie noch einmal</translation>
    </message>
    <message>
        <source>it ends after %1 frames</source>
        <translation>sie endet nach %1 Frames</translation>
    </message>
    <message>
        <source>frame %1 is not the one that was sent</source>
        <translation>Frame %1 ist nicht der gesendete</translation>
    </message>
    <message>
        <source>it goes on after its last frame</source>
        <translation>sie geht nach dem letzten Frame weiter</translation>
    </message>
    <message>
        <source>two loudness meters disagree by %1 LU</source>
        <translation>zwei Lautheitsmesser sind um %1 LU uneins</translation>
    </message>
    <message>
        <source>its true peak of %1 dBTP is over the ceiling</source>
        <translation>ihr True Peak von %1 dBTP liegt über der Obergrenze</translation>
    </message>
    <message>
        <source>its header announces another format or length</source>
        <translation>ihr Kopf kündigt ein anderes Format oder eine andere Länge an</translation>
    </message>
    <message>
        <source>it is not a manifest of Lacquer</source>
        <translation>sie ist kein Manifest von Lacquer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is disabled and will not be delivered</source>
        <translation>„%1“ ist abgeschaltet und wird nicht ausgeliefert</translation>
    </message>
    <message>
        <source>set its key enabled to true to include it</source>
        <translation>setzen Sie enabled auf true, um ihn mitzunehmen</translation>
    </message>
    <message>
        <source>song %1 has no title</source>
        <translation>Song %1 hat keinen Titel</translation>
    </message>
    <message>
        <source>set its key title</source>
        <translation>setzen Sie title</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no ISRC</source>
        <translation>„%1“ hat keinen ISRC</translation>
    </message>
    <message>
        <source>set it if the release needs one</source>
        <translation>setzen Sie ihn, wenn die Veröffentlichung einen braucht</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an ISRC</source>
        <translation>„%1“ ist kein ISRC</translation>
    </message>
    <message>
        <source>write it as CC-XXX-YY-NNNNN or clear it</source>
        <translation>schreiben Sie ihn als CC-XXX-YY-NNNNN, oder leeren Sie das Feld</translation>
    </message>
    <message>
        <source>songs %1 and %2 have the same ISRC</source>
        <translation>die Songs %1 und %2 haben denselben ISRC</translation>
    </message>
    <message>
        <source>every recording needs its own</source>
        <translation>jede Aufnahme braucht ihren eigenen</translation>
    </message>
    <message>
        <source>stem &apos;%1&apos; is muted</source>
        <translation>Stem „%1“ ist stummgeschaltet</translation>
    </message>
    <message>
        <source>set its key muted to false to hear it</source>
        <translation>setzen Sie muted auf false, um ihn zu hören</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a lossy file</source>
        <translation>„%1“ ist eine verlustbehaftete Datei</translation>
    </message>
    <message>
        <source>ask for the uncompressed original</source>
        <translation>bitten Sie um das unkomprimierte Original</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 Hz and is converted to %3 Hz</source>
        <translation>„%1“ hat %2 Hz und wird in %3 Hz gewandelt</translation>
    </message>
    <message>
        <source>nothing to do; the conversion is of mastering grade</source>
        <translation>nichts zu tun; die Wandlung genügt dem Mastering</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies outside the project&apos;s folder, and the project shows its path</source>
        <translation>„%1“ liegt außerhalb des Projektordners, und das Projekt zeigt den Pfad</translation>
    </message>
    <message>
        <source>move it inside before you pass the project on</source>
        <translation>legen Sie die Datei hinein, bevor Sie das Projekt weitergeben</translation>
    </message>
    <message>
        <source>this version knows no processor &apos;%1&apos;</source>
        <translation>diese Version kennt keinen Prozessor „%1“</translation>
    </message>
    <message>
        <source>build with the version that made the album, or remove it</source>
        <translation>bauen Sie mit der Version, die das Album gemacht hat, oder entfernen Sie ihn</translation>
    </message>
    <message>
        <source>this version has algorithm %1 of &apos;%2&apos;, the album wants %3</source>
        <translation>diese Version hat Algorithmus %1 von „%2“, das Album will %3</translation>
    </message>
    <message>
        <source>build with the version that made the album, or add the processor anew</source>
        <translation>bauen Sie mit der Version, die das Album gemacht hat, oder fügen Sie den Prozessor neu hinzu</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is bypassed</source>
        <translation>„%1“ ist umgangen</translation>
    </message>
    <message>
        <source>switch it on, or remove it</source>
        <translation>schalten Sie ihn ein, oder entfernen Sie ihn</translation>
    </message>
    <message>
        <source>this version cannot build the kind of &apos;%1&apos; yet</source>
        <translation>die Art von „%1“ kann diese Version noch nicht bauen</translation>
    </message>
    <message>
        <source>it builds wav and flac</source>
        <translation>sie baut wav und flac</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is rounded without dither</source>
        <translation>„%1“ wird ohne Dither gerundet</translation>
    </message>
    <message>
        <source>set its key dither to flat</source>
        <translation>setzen Sie dither auf flat</translation>
    </message>
    <message>
        <source>the drive of &apos;%1&apos; was solved for other settings</source>
        <translation>der Drive von „%1“ wurde für andere Einstellungen gelöst</translation>
    </message>
    <message>
        <source>run match again</source>
        <translation>rufen Sie match noch einmal auf</translation>
    </message>
    <message>
        <source>put it back, or point relink at the folder it has moved to</source>
        <translation>legen Sie die Datei zurück, oder zeigen Sie relink den Ordner, in den sie gewandert ist</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the file that was added</source>
        <translation>„%1“ ist nicht die Datei, die hinzugefügt wurde</translation>
    </message>
    <message>
        <source>restore it, or remove it and add the new one</source>
        <translation>stellen Sie sie wieder her, oder entfernen Sie sie und fügen Sie die neue hinzu</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>cannot write the temporary file &apos;%1&apos;: %2; free some space or build elsewhere</source>
        <translation>die vorläufige Datei „%1“ lässt sich nicht schreiben: %2; schaffen Sie Platz, oder bauen Sie an einem anderen Ort</translation>
    </message>
    <message>
        <source>cannot read back the temporary file &apos;%1&apos;; build again</source>
        <translation>die vorläufige Datei „%1“ lässt sich nicht zurücklesen; bauen Sie noch einmal</translation>
    </message>
    <message>
        <source>cannot deliver into &apos;%1&apos;: %2; choose another folder</source>
        <translation>in „%1“ kann nicht ausgeliefert werden: %2; wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>another build is at work in &apos;%1&apos;; wait for it</source>
        <translation>in „%1“ ist schon ein Bau am Werk; warten Sie ihn ab</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no ISRC; it looks like DE-A62-26-12345.</source>
        <translation>„%1“ ist kein ISRC; so sieht einer aus: DE-A62-26-12345.</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>%1, %2: &apos;%3&apos; instead of &apos;%4&apos;</source>
        <translation>%1, %2: „%3“ statt „%4“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be used: %2. Export it again.</source>
        <translation>„%1“ ist nicht brauchbar: %2. Exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; breaks off: %2 s of the sound that it announces are missing. Copy or export it again.</source>
        <translation>„%1“ bricht ab: %2 s des angekündigten Klangs fehlen. Kopieren oder exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds a sample that is no sound (not a number, or without bounds) at %2 s; export it again.</source>
        <translation>„%1“ enthält bei %2 s einen Abtastwert, der kein Klang ist (keine Zahl oder unendlich); exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be encoded as FLAC; try again, or choose WAV.</source>
        <translation>„%1“ ließ sich nicht als FLAC kodieren; versuchen Sie es noch einmal, oder wählen Sie WAV.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be a FLAC of %2 bits and %3 Hz; choose 16 or 24 bits up to 384 kHz.</source>
        <translation>„%1“ kann kein FLAC mit %2 Bit und %3 Hz sein; wählen Sie 16 oder 24 Bit bis 384 kHz.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty; copy or export it again.</source>
        <translation>„%1“ ist leer; kopieren oder exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be made: %2. Choose another name or folder.</source>
        <translation>„%1“ kann nicht angelegt werden: %2. Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Prüfen Sie den Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be written: %2. %3</source>
        <translation>„%1“ ließ sich nicht schreiben: %2. %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a sound file that Lacquer reads; export it as WAV, AIFF or FLAC.</source>
        <translation>„%1“ ist keine Klangdatei, die Lacquer liest; exportieren Sie sie als WAV, AIFF oder FLAC.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 channels; Lacquer takes mono and stereo: export it as one of them.</source>
        <translation>„%1“ hat %2 Kanäle; Lacquer nimmt Mono und Stereo: exportieren Sie die Datei als eins davon.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says that its sample rate is %2 Hz; Lacquer takes 8 to 384 kHz: export it again.</source>
        <translation>„%1“ nennt %2 Hz als Abtastrate; Lacquer nimmt 8 bis 384 kHz: exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be a WAV of %2 bits, %3 Hz and %4 channels; choose 16 or 24 bits, or 32-bit float, up to 384 kHz.</source>
        <translation>„%1“ kann kein WAV mit %2 Bit, %3 Hz und %4 Kanälen sein; wählen Sie 16 oder 24 Bit oder 32 Bit Gleitkomma bis 384 kHz.</translation>
    </message>
    <message>
        <source>The metadata for &apos;%1&apos; is too large or has a chunk &apos;%2&apos; of its own; shorten it.</source>
        <translation>Die Metadaten für „%1“ sind zu groß oder haben einen eigenen Chunk „%2“; kürzen Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; is in the way (%n file(s) in all) and was not delivered by Lacquer, or has been changed since; move it away, or replace it with --force</source>
        <translation>
            <numerusform>„%1“ ist im Weg (insgesamt %n Datei) und wurde nicht von Lacquer ausgeliefert oder seither verändert; räumen Sie sie beiseite, oder ersetzen Sie sie mit --force</numerusform>
            <numerusform>„%1“ ist im Weg (insgesamt %n Dateien) und wurde nicht von Lacquer ausgeliefert oder seither verändert; räumen Sie sie beiseite, oder ersetzen Sie sie mit --force</numerusform>
        </translation>
    </message>
    <message>
        <source>the disk of &apos;%1&apos; has too little space: the build needs %2, %3 are free; free some, or build elsewhere</source>
        <translation>auf dem Datenträger von „%1“ ist zu wenig Platz: Der Bau braucht %2, frei sind %3; schaffen Sie Platz, oder bauen Sie an einem anderen Ort</translation>
    </message>
    <message>
        <source>%1; nothing was delivered because of --strict-loudness</source>
        <translation>%1; wegen --strict-loudness wurde nichts ausgeliefert</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) of &apos;%1&apos; were over full scale and had to be clamped</source>
        <translation>
            <numerusform>%n Abtastwert von „%1“ lag über Vollaussteuerung und musste begrenzt werden</numerusform>
            <numerusform>%n Abtastwerte von „%1“ lagen über Vollaussteuerung und mussten begrenzt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>set loudness.ceilingDbtp, or lower the gain</source>
        <translation>setzen Sie loudness.ceilingDbtp, oder senken Sie die Verstärkung</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is %2 LU away from its target of %3 LUFS</source>
        <translation>„%1“ liegt %2 LU neben seinem Ziel von %3 LUFS</translation>
    </message>
    <message>
        <source>run match, or lower the target</source>
        <translation>rufen Sie match auf, oder senken Sie das Ziel</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was changed while the album was being built from it; build again</source>
        <translation>„%1“ wurde verändert, während das Album daraus gebaut wurde; bauen Sie noch einmal</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 -&gt; %3</source>
        <translation>%1 %2 -&gt; %3</translation>
    </message>
    <message>
        <source>members this version does not know have changed</source>
        <translation>Elemente, die diese Version nicht kennt, haben sich geändert</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>the content of its file has changed</source>
        <translation>der Inhalt der Datei hat sich geändert</translation>
    </message>
    <message>
        <source>what is known of its file has changed</source>
        <translation>was über die Datei bekannt ist, hat sich geändert</translation>
    </message>
    <message>
        <source>bypassed</source>
        <translation>umgangen</translation>
    </message>
    <message>
        <source>no longer bypassed</source>
        <translation>nicht mehr umgangen</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>reference mix</source>
        <translation>Referenzmix</translation>
    </message>
    <message>
        <source>has a reference mix now</source>
        <translation>hat jetzt einen Referenzmix</translation>
    </message>
    <message>
        <source>has no reference mix any more</source>
        <translation>hat keinen Referenzmix mehr</translation>
    </message>
    <message>
        <source>untitled song</source>
        <translation>Song ohne Titel</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>added as number %1</source>
        <translation>als Nummer %1 hinzugefügt</translation>
    </message>
    <message>
        <source>moved from %1 to %2</source>
        <translation>von %1 nach %2 verschoben</translation>
    </message>
    <message>
        <source>album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>final limiter</source>
        <translation>letzter Limiter</translation>
    </message>
    <message>
        <source>deliverable &apos;%1&apos;</source>
        <translation>Lieferform „%1“</translation>
    </message>
    <message>
        <source>ids inside have changed</source>
        <translation>Kennungen darin haben sich geändert</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>ein Name fehlt</translation>
    </message>
    <message>
        <source>a &apos;.&apos; or &apos;[&apos; was expected</source>
        <translation>„.“ oder „[“ wurde erwartet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a key: %2 at character %3</source>
        <translation>„%1“ ist kein Schlüssel: %2 bei Zeichen %3</translation>
    </message>
    <message>
        <source>the text between quotes has no end</source>
        <translation>der Text in Anführungszeichen hat kein Ende</translation>
    </message>
    <message>
        <source>the text between quotes is not a JSON string</source>
        <translation>der Text in Anführungszeichen ist kein JSON-Text</translation>
    </message>
    <message>
        <source>a number or a text in double quotes was expected</source>
        <translation>eine Zahl oder ein Text in doppelten Anführungszeichen wurde erwartet</translation>
    </message>
    <message>
        <source>a &apos;]&apos; was expected</source>
        <translation>„]“ wurde erwartet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not of the form KEY=VALUE</source>
        <translation>„%1“ hat nicht die Form KEY=VALUE</translation>
    </message>
    <message>
        <source>must be shorter than 64 KiB</source>
        <translation>muss kürzer als 64 KiB sein</translation>
    </message>
    <message>
        <source>cannot be set%1</source>
        <translation>kann nicht gesetzt werden%1</translation>
    </message>
    <message>
        <source>can only be removed: %1=</source>
        <translation>kann nur entfernt werden: %1=</translation>
    </message>
    <message>
        <source>cannot be set</source>
        <translation>kann nicht gesetzt werden</translation>
    </message>
    <message>
        <source>the album</source>
        <translation>das Album</translation>
    </message>
    <message>
        <source>cannot be set as a whole; name one of its members</source>
        <translation>kann nicht als Ganzes gesetzt werden; nennen Sie eines der Elemente</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not exist</source>
        <translation>„%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not exist%2</source>
        <translation>„%1“ gibt es nicht%2</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>there are 1 to %1</source>
        <translation>es gibt 1 bis %1</translation>
    </message>
    <message>
        <source>%1[%2] does not exist; %3</source>
        <translation>%1[%2] gibt es nicht; %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; fits several: %2</source>
        <translation>„%1“ passt auf mehrere: %2</translation>
    </message>
    <message>
        <source>%1 has no &apos;%2&apos;%3</source>
        <translation>%1 hat kein „%2“%3</translation>
    </message>
    <message>
        <source>nothing can follow &apos;%1&apos; in &apos;%2&apos;</source>
        <translation>nach „%1“ kann in „%2“ nichts folgen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs to say which one: %1[1]</source>
        <translation>„%1“ muss sagen, welches: %1[1]</translation>
    </message>
    <message>
        <source>parameters of &apos;%1&apos; have names, not numbers</source>
        <translation>Parameter von „%1“ haben Namen, keine Nummern</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a song; write songs[1] or songs[&quot;Title&quot;]</source>
        <translation>„%1“ ist kein Song; schreiben Sie songs[1] oder songs[&quot;Titel&quot;]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a stem; write songs[1].stems[&quot;name&quot;]</source>
        <translation>„%1“ ist kein Stem; schreiben Sie songs[1].stems[&quot;Name&quot;]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no chain; write album, songs[1] or songs[1].stems[&quot;name&quot;]</source>
        <translation>„%1“ hat keine Kette; schreiben Sie album, songs[1] oder songs[1].stems[&quot;Name&quot;]</translation>
    </message>
    <message>
        <source> (did you mean &apos;%1&apos;?)</source>
        <translation> (meinten Sie „%1“?)</translation>
    </message>
    <message>
        <source>must be one of %1%2</source>
        <translation>muss eins sein von %1%2</translation>
    </message>
    <message>
        <source>must be a whole number or one of %1</source>
        <translation>muss eine ganze Zahl sein oder eins von %1</translation>
    </message>
    <message>
        <source>cannot be set: this version does not know the processor &apos;%1&apos;</source>
        <translation>kann nicht gesetzt werden: Diese Version kennt den Prozessor „%1“ nicht</translation>
    </message>
    <message>
        <source>does not exist: %1 has no such parameter%2</source>
        <translation>gibt es nicht: %1 hat keinen solchen Parameter%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be written: %2. Check the disk and try again.</source>
        <translation>„%1“ ließ sich nicht schreiben: %2. Prüfen Sie den Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no FLAC file; make it again.</source>
        <translation>„%1“ ist keine FLAC-Datei; erzeugen Sie sie neu.</translation>
    </message>
    <message>
        <source>The tags of &apos;%1&apos; could not be written; check the disk and try again.</source>
        <translation>Die Tags von „%1“ ließen sich nicht schreiben; prüfen Sie den Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Interpret des Albums</translation>
    </message>
    <message>
        <source>Track number</source>
        <translation>Titelnummer</translation>
    </message>
    <message>
        <source>Number of tracks</source>
        <translation>Anzahl der Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Catalogue number</source>
        <translation>Katalognummer</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Strichcode</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>The tags in &apos;%1&apos; cannot be read back (%2); build it again.</source>
        <translation>Die Tags in „%1“ sind nicht zurückzulesen (%2); bauen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read back; check the disk and build it again.</source>
        <translation>„%1“ ist nicht zurückzulesen; prüfen Sie den Datenträger, und bauen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>there is nothing to measure in it; check its stems, its level and its length</source>
        <translation>an ihm gibt es nichts zu messen; prüfen Sie seine Stems, seinen Pegel und seine Länge</translation>
    </message>
    <message>
        <source>at most %1 LUFS: the limiter takes away what more drive adds; lower the target or the song&apos;s offset</source>
        <translation>höchstens %1 LUFS: Was mehr Drive bringt, nimmt der Limiter wieder weg; senken Sie das Ziel oder den Offset des Songs</translation>
    </message>
    <message>
        <source>at most %1 LUFS with the most drive there is; lower the target or raise the song&apos;s level</source>
        <translation>höchstens %1 LUFS beim größten möglichen Drive; senken Sie das Ziel, oder heben Sie den Pegel des Songs an</translation>
    </message>
    <message>
        <source>its loudness jumps over the target as the drive rises; move the target by some tenths</source>
        <translation>seine Lautheit springt bei steigendem Drive über das Ziel hinweg; verschieben Sie das Ziel um einige Zehntel</translation>
    </message>
    <message>
        <source>the songs it overlaps keep moving it; pin one of them or move the target by some tenths</source>
        <translation>die Songs, mit denen er überlappt, verschieben ihn immer wieder; fixieren Sie einen davon, oder verschieben Sie das Ziel um einige Zehntel</translation>
    </message>
    <message>
        <source>pinned: its drive was left alone</source>
        <translation>fixiert: sein Drive blieb, wie er war</translation>
    </message>
    <message>
        <source>a target lies between -60 and 0 LUFS; give --target one of those</source>
        <translation>ein Ziel liegt zwischen -60 und 0 LUFS; geben Sie --target einen solchen Wert</translation>
    </message>
    <message>
        <source>there is nothing to measure in any song; check stems and levels</source>
        <translation>in keinem Song gibt es etwas zu messen; prüfen Sie Stems und Pegel</translation>
    </message>
    <message>
        <source>there is nothing to measure in the anchor song; name another in loudness.anchor</source>
        <translation>am Ankersong gibt es nichts zu messen; nennen Sie in loudness.anchor einen anderen</translation>
    </message>
    <message>
        <source>match needs a mode; set loudness.mode, for instance to loudPart, or give --mode</source>
        <translation>match braucht einen Modus; setzen Sie loudness.mode, etwa auf loudPart, oder geben Sie --mode an</translation>
    </message>
    <message>
        <source>matching in mode &apos;%1&apos; is not built yet; use integrated, shortTerm, loudPart, anchor or oneGain</source>
        <translation>den Modus „%1“ beherrscht match noch nicht; nehmen Sie integrated, shortTerm, loudPart, anchor oder oneGain</translation>
    </message>
    <message>
        <source>match needs a target; set loudness.targetLufs, for instance to -14, or give --target</source>
        <translation>match braucht ein Ziel; setzen Sie loudness.targetLufs, etwa auf -14, oder geben Sie --target an</translation>
    </message>
    <message>
        <source>no song, or more than one, is the anchor &apos;%1&apos;; set loudness.anchor to the title or id of an enabled song</source>
        <translation>kein Song oder mehr als einer passt auf den Anker „%1“; setzen Sie loudness.anchor auf Titel oder Kennung eines eingeschalteten Songs</translation>
    </message>
    <message>
        <source>there is no ceiling, so nothing is limited and loud songs may clip; set loudness.ceilingDbtp, for instance to -1</source>
        <translation>es gibt keine Obergrenze, also wird nichts limitiert, und laute Songs können übersteuern; setzen Sie loudness.ceilingDbtp, etwa auf -1</translation>
    </message>
    <message>
        <source>nothing was added</source>
        <translation>nichts wurde hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s)</source>
        <translation>
            <numerusform>%n Stem</numerusform>
            <numerusform>%n Stems</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos;: %3%4</source>
        <translation>%1 „%2“: %3%4</translation>
    </message>
    <message>
        <source>, reference mix &apos;%1&apos;</source>
        <translation>, Referenzmix „%1“</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; holds no sound files</source>
        <translation>der Ordner „%1“ enthält keine Klangdateien</translation>
    </message>
    <message>
        <source>--each makes songs and --song adds to one; use one of them</source>
        <translation>--each legt Songs an, --song ergänzt einen; nehmen Sie eins von beiden</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>%1: %2 Hz, %3 bit, %4 s</source>
        <translation>%1: %2 Hz, %3 Bit, %4 s</translation>
    </message>
    <message>
        <source>Nothing was written. The build needs up to %1 while it runs.</source>
        <translation>Nichts wurde geschrieben. Während er läuft, braucht der Bau bis zu %1.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>written and read back</source>
        <translation>geschrieben und zurückgelesen</translation>
    </message>
    <message>
        <source>removed &apos;%1&apos;, which is no longer part of the album</source>
        <translation>„%1“ wurde entfernt, denn es gehört nicht mehr zum Album</translation>
    </message>
    <message>
        <source>%1 parts rendered, %2 taken from the cache</source>
        <translation>Teile gerendert: %1, aus dem Cache übernommen: %2</translation>
    </message>
    <message>
        <source>rendered: %1</source>
        <translation>gerendert: %1</translation>
    </message>
    <message>
        <source>Everything in &apos;%1&apos; has been read back and found right (%2 s).</source>
        <translation>Alles in „%1“ wurde zurückgelesen und für richtig befunden (%2 s).</translation>
    </message>
    <message>
        <source>say where to deliver with --out DIR</source>
        <translation>geben Sie mit --out DIR an, wohin ausgeliefert werden soll</translation>
    </message>
    <message>
        <source>building</source>
        <translation>Bauen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a position in the chain; they count from 1</source>
        <translation>„%1“ ist keine Position in der Kette; gezählt wird ab 1</translation>
    </message>
    <message>
        <source>there is no processor %1; the chain has %2</source>
        <translation>einen Prozessor %1 gibt es nicht; die Kette hat %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not of the form ID=VALUE</source>
        <translation>„%1“ hat nicht die Form ID=VALUE</translation>
    </message>
    <message>
        <source>there is no processor &apos;%1&apos;%2; &apos;lacquer-cli processors&apos; lists them</source>
        <translation>einen Prozessor „%1“ gibt es nicht%2; „lacquer-cli processors“ listet sie auf</translation>
    </message>
    <message>
        <source>bypass wants &apos;on&apos; or &apos;off&apos;, not &apos;%1&apos;</source>
        <translation>bypass erwartet „on“ oder „off“, nicht „%1“</translation>
    </message>
    <message>
        <source>usage: lacquer-cli chain ALBUM.lacquer TARGET %1</source>
        <translation>Aufruf: lacquer-cli chain ALBUM.lacquer TARGET %1</translation>
    </message>
    <message>
        <source>a chain cannot &apos;%1&apos;%2; it knows %3</source>
        <translation>eine Kette kennt „%1“ nicht%2; sie kennt %3</translation>
    </message>
    <message>
        <source> (unknown to this version)</source>
        <translation> (dieser Version unbekannt)</translation>
    </message>
    <message>
        <source> (bypassed)</source>
        <translation> (umgangen)</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>the albums are equal</source>
        <translation>die Alben sind gleich</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;%2</source>
        <translation>einen Befehl „%1“ gibt es nicht%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number of LUFS</source>
        <translation>„%1“ ist keine Zahl in LUFS</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>%1: %2 LUFS without gain, gain %3 dB</source>
        <translation>%1: %2 LUFS ohne Verstärkung, Verstärkung %3 dB</translation>
    </message>
    <message>
        <source>Every song now enters the album chain at %1 LUFS.</source>
        <translation>Jeder Song geht jetzt mit %1 LUFS in die Albumkette.</translation>
    </message>
    <message>
        <source>matching</source>
        <translation>Angleichen</translation>
    </message>
    <message>
        <source>%1: drive %2 dB, %3 LUFS, target %4 LUFS, true peak %5 dBTP, limiter at most %6 dB, %7 renders</source>
        <translation>%1: Drive %2 dB, %3 LUFS, Ziel %4 LUFS, True Peak %5 dBTP, Limiter höchstens %6 dB, Renderdurchgänge: %7</translation>
    </message>
    <message>
        <source>album: %1 LUFS, loudest track %2 LUFS</source>
        <translation>Album: %1 LUFS, lautester Titel %2 LUFS</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not reach its target: %2</source>
        <translation>„%1“ erreicht sein Ziel nicht: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a position from 1 to %2</source>
        <translation>„%1“ ist keine Position von 1 bis %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; exists already; choose another name or remove it</source>
        <translation>„%1“ gibt es schon; wählen Sie einen anderen Namen, oder entfernen Sie die Datei</translation>
    </message>
    <message>
        <source>made &apos;%1&apos;</source>
        <translation>„%1“ angelegt</translation>
    </message>
    <message>
        <source>there is no processor &apos;%1&apos;%2</source>
        <translation>einen Prozessor „%1“ gibt es nicht%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was not found</source>
        <translation>„%1“ wurde nicht gefunden</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>no source is missing</source>
        <translation>keine Quelle fehlt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a song or stem</source>
        <translation>„%1“ ist weder Song noch Stem</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number of seconds</source>
        <translation>„%1“ ist keine Zahl in Sekunden</translation>
    </message>
    <message>
        <source>cannot cut at %1 s: times must rise and lie inside the song, which lasts %2 s</source>
        <translation>bei %1 s kann nicht geschnitten werden: Die Zeiten müssen aufsteigen und innerhalb des Songs liegen, der %2 s dauert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>there are completions for bash, zsh and fish, not for &apos;%1&apos;%2</source>
        <translation>Vervollständigungen gibt es für bash, zsh und fish, nicht für „%1“%2</translation>
    </message>
    <message>
        <source>cannot write the result to standard output: %1</source>
        <translation>das Ergebnis lässt sich nicht auf die Standardausgabe schreiben: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not UTF-8 text</source>
        <translation>„%1“ ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>--%1 must be one of %2%3</source>
        <translation>--%1 muss eins sein von %2%3</translation>
    </message>
    <message>
        <source>there is no option &apos;%1&apos;%2; see &apos;lacquer-cli help %3&apos;</source>
        <translation>eine Option „%1“ gibt es nicht%2; siehe „lacquer-cli help %3“</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 nimmt keinen Wert</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2</source>
        <translation>--%1 braucht einen Wert: --%1 %2</translation>
    </message>
    <message>
        <source>%1 arguments; usage: lacquer-cli %2 %3</source>
        <translation>%1 Argumente; Aufruf: lacquer-cli %2 %3</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>zu viele</translation>
    </message>
    <message>
        <source>--jobs must be a whole number from 1 to 256</source>
        <translation>--jobs muss eine ganze Zahl von 1 bis 256 sein</translation>
    </message>
    <message>
        <source>there is no place to remember it: neither XDG_STATE_HOME nor HOME is set</source>
        <translation>es gibt keinen Ort, an dem sich das merken ließe: Weder XDG_STATE_HOME noch HOME ist gesetzt</translation>
    </message>
    <message>
        <source>the project reaches for files outside its folder; if you trust whoever made it, allow that with --allow-outside:</source>
        <translation>das Projekt greift auf Dateien außerhalb seines Ordners zu; wenn Sie der Herkunft des Projekts vertrauen, erlauben Sie es mit --allow-outside:</translation>
    </message>
    <message>
        <source>  and %1 more</source>
        <translation>  und %1 weitere</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>there is no option &apos;%1&apos;; see &apos;lacquer-cli help&apos;</source>
        <translation>eine Option „%1“ gibt es nicht; siehe „lacquer-cli help“</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;%2; see &apos;lacquer-cli help&apos;</source>
        <translation>einen Befehl „%1“ gibt es nicht%2; siehe „lacquer-cli help“</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was written by a newer version of Lacquer (schema %2); it can be read but not changed here. Update Lacquer.</source>
        <translation>„%1“ wurde von einer neueren Version von Lacquer geschrieben (Schema %2); hier lässt es sich lesen, aber nicht ändern. Aktualisieren Sie Lacquer.</translation>
    </message>
    <message>
        <source>several files of &apos;%1&apos; could be its mix: %2; leave one of them, or rename the others</source>
        <translation>in „%1“ könnten mehrere Dateien der Mix sein: %2; lassen Sie eine davon übrig, oder benennen Sie die anderen um</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; holds no sound files and no folders with any</source>
        <translation>der Ordner „%1“ enthält keine Klangdateien und keine Ordner mit solchen</translation>
    </message>
    <message>
        <source>%1: %2 LUFS, range %3 LU, short-term %4 LUFS, momentary %5 LUFS, true peak %6 dBTP, sample peak %7 dBFS, %8 Hz, %9 s</source>
        <translation>%1: %2 LUFS, Umfang %3 LU, Kurzzeit %4 LUFS, Momentan %5 LUFS, True Peak %6 dBTP, Sample Peak %7 dBFS, %8 Hz, %9 s</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>    %1  %2: %3, default %4</source>
        <translation>    %1  %2: %3, Vorgabe %4</translation>
    </message>
    <message>
        <source>usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the way: it is not a plain folder or file of its own (a link, perhaps), so nothing is delivered there; move it away</source>
        <translation>„%1“ ist im Weg: Es ist kein gewöhnlicher eigener Ordner und keine solche Datei (vielleicht eine Verknüpfung), daher wird dort nichts ausgeliefert; räumen Sie es beiseite</translation>
    </message>
    <message>
        <source>the render cache in &apos;%1&apos; cannot be written, so nothing was kept for the next build</source>
        <translation>in den Render-Cache in „%1“ kann nicht geschrieben werden, daher wurde nichts für den nächsten Bau aufgehoben</translation>
    </message>
    <message>
        <source>name another folder in LACQUER_CACHE</source>
        <translation>nennen Sie in LACQUER_CACHE einen anderen Ordner</translation>
    </message>
    <message>
        <source>cannot deliver &apos;%1&apos;: %2; choose another folder, or try again</source>
        <translation>„%1“ kann nicht ausgeliefert werden: %2; wählen Sie einen anderen Ordner, oder versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>cannot deliver &apos;%1&apos;: a folder has that name; move it away</source>
        <translation>„%1“ kann nicht ausgeliefert werden: Ein Ordner heißt so; räumen Sie ihn beiseite</translation>
    </message>
    <message>
        <source>%1 (putting the earlier files back failed, too; they are kept in &apos;%2&apos;, and the next build into this folder puts them back)</source>
        <translation>%1 (auch das Zurücklegen der früheren Dateien ist gescheitert; sie liegen in „%2“, und der nächste Bau in diesen Ordner legt sie zurück)</translation>
    </message>
    <message>
        <source>everything was delivered into &apos;%1&apos;, but the disk does not confirm it: %2; build once more, or elsewhere</source>
        <translation>alles wurde in „%1“ ausgeliefert, aber der Datenträger bestätigt es nicht: %2; bauen Sie noch einmal oder an einem anderen Ort</translation>
    </message>
    <message>
        <source>an unfinished delivery into &apos;%1&apos; cannot be undone: %2; its earlier files are kept in &apos;%3&apos;</source>
        <translation>eine unfertige Auslieferung in „%1“ lässt sich nicht rückgängig machen: %2; die früheren Dateien liegen in „%3“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is damaged, so an unfinished delivery cannot be undone; look into its folder &apos;old&apos; for earlier files, then remove the folder</source>
        <translation>„%1“ ist beschädigt, daher lässt sich eine unfertige Auslieferung nicht rückgängig machen; sehen Sie im Ordner „old“ darin nach früheren Dateien, und entfernen Sie dann den Ordner</translation>
    </message>
    <message>
        <source>cannot deliver into &apos;%1&apos;: you are not allowed to write there; choose another folder</source>
        <translation>in „%1“ kann nicht ausgeliefert werden: Sie dürfen dort nicht schreiben; wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>cannot deliver into &apos;%1&apos;: it cannot be locked. Is the disk full?</source>
        <translation>in „%1“ kann nicht ausgeliefert werden: Der Ordner lässt sich nicht sperren. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be made: %2. Free some space or choose another disk.</source>
        <translation>„%1“ kann nicht angelegt werden: %2. Schaffen Sie Platz oder wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a source of this album and is never written to; build into another folder</source>
        <translation>„%1“ ist eine Quelle dieses Albums und wird nie überschrieben; bauen Sie in einen anderen Ordner</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>--only names no deliverable; give it names, or leave it out to build all</source>
        <translation>--only nennt keine Lieferung; geben Sie Namen an, oder lassen Sie es weg, um alles zu bauen</translation>
    </message>
    <message>
        <source>JACK has stopped; playing is paused. It cannot be used again before Lacquer is restarted; choose another device or restart.</source>
        <translation>JACK ist ausgefallen; die Wiedergabe ist angehalten. Vor einem Neustart von Lacquer lässt es sich nicht wieder verwenden; ein anderes Gerät wählen oder neu starten.</translation>
    </message>
    <message>
        <source>The sound device &apos;%1&apos; has stopped; playing is paused. Connect it again or choose another.</source>
        <translation>Das Audiogerät „%1“ ist ausgefallen; die Wiedergabe ist angehalten. Wieder anschließen oder ein anderes wählen.</translation>
    </message>
    <message>
        <source>The sound system does not answer; playing is silent until Lacquer is restarted.</source>
        <translation>Das Audiosystem antwortet nicht; bis zum Neustart von Lacquer bleibt die Wiedergabe stumm.</translation>
    </message>
    <message>
        <source>%1 of song &apos;%2&apos;</source>
        <translation>%1 des Songs „%2“</translation>
    </message>
    <message>
        <source>%1 of stem &apos;%2&apos; of song &apos;%3&apos;</source>
        <translation>%1 des Stems „%2“ im Song „%3“</translation>
    </message>
    <message>
        <source>%1 of the album</source>
        <translation>%1 des Albums</translation>
    </message>
    <message>
        <source>the final limiter</source>
        <translation>der End-Limiter</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs at %2 Hz and does not take the album&apos;s %3 Hz; set the device to %3 Hz or choose another.</source>
        <translation>„%1“ läuft mit %2 Hz und nimmt die %3 Hz des Albums nicht an; das Gerät auf %3 Hz stellen oder ein anderes wählen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is used by another program; close that or choose another device.</source>
        <translation>„%1“ wird von einem anderen Programm benutzt; dieses schließen oder ein anderes Gerät wählen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be opened (%2); choose another device.</source>
        <translation>„%1“ lässt sich nicht öffnen (%2); ein anderes Gerät wählen.</translation>
    </message>
    <message>
        <source>The sound system does not start (%1); playing is silent, everything else works.</source>
        <translation>Das Audiosystem startet nicht (%1); die Wiedergabe ist stumm, alles andere geht.</translation>
    </message>
    <message>
        <source>There is no sound device; playing is silent, everything else works.</source>
        <translation>Es gibt kein Audiogerät; die Wiedergabe ist stumm, alles andere geht.</translation>
    </message>
    <message>
        <source>The sound device &apos;%1&apos; is not there; connect it or choose another.</source>
        <translation>Das Audiogerät „%1“ ist nicht da; anschließen oder ein anderes wählen.</translation>
    </message>
    <message>
        <source>JACK went away while it was in use and cannot be used again before Lacquer is restarted; choose another device or restart.</source>
        <translation>JACK ist während der Benutzung ausgefallen und vor einem Neustart von Lacquer nicht wieder verwendbar; ein anderes Gerät wählen oder neu starten.</translation>
    </message>
    <message>
        <source>Muted: something made numbers that are no sound; undo the last change.</source>
        <translation>Stummgeschaltet: Etwas hat Zahlen erzeugt, die kein Klang sind; die letzte Änderung zurücknehmen.</translation>
    </message>
    <message>
        <source>Muted: %1 made numbers that are no sound; change or bypass it.</source>
        <translation>Stummgeschaltet: %1 hat Zahlen erzeugt, die kein Klang sind; ändern oder umgehen.</translation>
    </message>
    <message>
        <source>The song to play is not on the album or not enabled; choose another.</source>
        <translation>Der zu spielende Song ist nicht auf dem Album oder nicht aktiv; einen anderen wählen.</translation>
    </message>
    <message>
        <source>Song &apos;%1&apos; has no reference mix; add one to hear it.</source>
        <translation>Der Song „%1“ hat keinen Referenzmix; einen hinzufügen, um ihn zu hören.</translation>
    </message>
</context>
</TS>
