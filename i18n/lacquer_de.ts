<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AlbumEdits</name>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to place %2</source>
        <translation>„%1“ an Platz %2 verschieben</translation>
    </message>
    <message>
        <source>Space before &quot;%1&quot; %2 s</source>
        <translation>Abstand vor „%1“ %2 s</translation>
    </message>
    <message>
        <source>Trim &quot;%1&quot;</source>
        <translation>„%1“ beschneiden</translation>
    </message>
    <message>
        <source>Fade out of &quot;%1&quot; %2 s</source>
        <translation>Ausblendung von „%1“ %2 s</translation>
    </message>
    <message>
        <source>Fade in of &quot;%1&quot; %2 s</source>
        <translation>Einblendung von „%1“ %2 s</translation>
    </message>
    <message>
        <source>Bend of the fade out of &quot;%1&quot;</source>
        <translation>Krümmung der Ausblendung von „%1“</translation>
    </message>
    <message>
        <source>Bend of the fade in of &quot;%1&quot;</source>
        <translation>Krümmung der Einblendung von „%1“</translation>
    </message>
    <message>
        <source>Fade out of &quot;%1&quot;: %2</source>
        <translation>Ausblendung von „%1“: %2</translation>
    </message>
    <message>
        <source>Fade in of &quot;%1&quot;: %2</source>
        <translation>Einblendung von „%1“: %2</translation>
    </message>
    <message>
        <source>Gain of &quot;%1&quot; %2 dB</source>
        <translation>Gain von „%1“ %2 dB</translation>
    </message>
    <message>
        <source>Drive of &quot;%1&quot; %2 dB</source>
        <translation>Drive von „%1“ %2 dB</translation>
    </message>
    <message>
        <source>Offset of &quot;%1&quot; %2 LU</source>
        <translation>Offset von „%1“ %2 LU</translation>
    </message>
    <message>
        <source>Pin the drive of &quot;%1&quot;</source>
        <translation>Drive von „%1“ fixieren</translation>
    </message>
    <message>
        <source>Let go of the drive of &quot;%1&quot;</source>
        <translation>Drive von „%1“ freigeben</translation>
    </message>
    <message>
        <source>Join before &quot;%1&quot;</source>
        <translation>Übergang vor „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; continues the recording before it</source>
        <translation>„%1“ setzt die Aufnahme davor fort</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a recording of its own</source>
        <translation>„%1“ ist eine eigene Aufnahme</translation>
    </message>
    <message>
        <source>Title &quot;%1&quot;</source>
        <translation>Titel „%1“</translation>
    </message>
    <message>
        <source>ISRC of &quot;%1&quot;</source>
        <translation>ISRC von „%1“</translation>
    </message>
    <message>
        <source>Gain ride of &quot;%1&quot;</source>
        <translation>Pegelfahrt von „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the first song: there is nothing before it to crossfade with.</source>
        <translation>„%1“ ist der erste Song: Davor ist nichts zum Überblenden.</translation>
    </message>
    <message>
        <source>Crossfade &quot;%1&quot; into &quot;%2&quot;</source>
        <translation>„%1“ in „%2“ überblenden</translation>
    </message>
    <message>
        <source>The playhead is not inside &quot;%1&quot;; put it where the song is to be cut.</source>
        <translation>Die Abspielmarke steht nicht in „%1“; dorthin setzen, wo der Song geteilt werden soll.</translation>
    </message>
    <message>
        <source>Split &quot;%1&quot; at %2</source>
        <translation>„%1“ bei %2 teilen</translation>
    </message>
    <message>
        <source>%1 (2)</source>
        <translation>%1 (2)</translation>
    </message>
</context>
<context>
    <name>AlbumScene</name>
    <message>
        <source>loud parts %1</source>
        <translation>laute Stellen %1</translation>
    </message>
    <message>
        <source>loudest 3 s %1</source>
        <translation>lauteste 3 s %1</translation>
    </message>
    <message>
        <source>anchor %1</source>
        <translation>Anker %1</translation>
    </message>
    <message>
        <source>album %1</source>
        <translation>Album %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Short-term loudness, LUFS</source>
        <translation>Kurzzeit-Lautheit, LUFS</translation>
    </message>
    <message>
        <source>Short-term loudness, LUFS · measuring</source>
        <translation>Kurzzeit-Lautheit, LUFS · wird gemessen</translation>
    </message>
    <message>
        <source>%1 out · no fade</source>
        <translation>%1 · keine Ausblendung</translation>
    </message>
    <message>
        <source>%1 in · no fade</source>
        <translation>%1 · keine Einblendung</translation>
    </message>
    <message>
        <source>%1 out · fade %2 s · %3</source>
        <translation>%1 · Ausblendung %2 s · %3</translation>
    </message>
    <message>
        <source>%1 in · fade %2 s · %3</source>
        <translation>%1 · Einblendung %2 s · %3</translation>
    </message>
    <message>
        <source>Short-term loudness through the join, LUFS. Dashed: each song alone.</source>
        <translation>Kurzzeit-Lautheit über den Übergang, LUFS. Gestrichelt: jeder Song für sich.</translation>
    </message>
</context>
<context>
    <name>AlbumStrip</name>
    <message>
        <source>gapless</source>
        <translation>lückenlos</translation>
    </message>
    <message>
        <source>× %1 s</source>
        <translation>× %1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>BandMark</name>
    <message>
        <source>Stereo</source>
        <translation>Stereo</translation>
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
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Q %1</source>
        <translation>Q %1</translation>
    </message>
    <message>
        <source>bypassed</source>
        <translation>im Bypass</translation>
    </message>
    <message>
        <source>Band %1, %2</source>
        <translation>Band %1, %2</translation>
    </message>
</context>
<context>
    <name>ChainPresets</name>
    <message>
        <source>Clean start</source>
        <translation>Sauberer Anfang</translation>
    </message>
    <message>
        <source>When the mix is right already: takes away rumble below 25 Hz and nothing else.</source>
        <translation>Wenn der Mix schon stimmt: nimmt das Rumpeln unter 25 Hz weg und sonst nichts.</translation>
    </message>
    <message>
        <source>Warm, open</source>
        <translation>Warm, offen</translation>
    </message>
    <message>
        <source>When a mix sounds thin and closed: a little more low end and air, gently held together.</source>
        <translation>Wenn ein Mix dünn und verschlossen klingt: etwas mehr Fundament und Luft, sanft zusammengehalten.</translation>
    </message>
    <message>
        <source>Glue</source>
        <translation>Glue</translation>
    </message>
    <message>
        <source>When the parts stand side by side: a slow bus compressor that moves one to two decibels.</source>
        <translation>Wenn die Teile nebeneinanderstehen: ein langsamer Bus-Kompressor, der ein bis zwei Dezibel bewegt.</translation>
    </message>
    <message>
        <source>Less mud</source>
        <translation>Weniger Mulm</translation>
    </message>
    <message>
        <source>When everything piles up between 200 and 400 Hz: a broad cut there, and the low end kept.</source>
        <translation>Wenn sich zwischen 200 und 400 Hz alles staut: dort eine breite Absenkung, und das Fundament bleibt.</translation>
    </message>
    <message>
        <source>Less harsh</source>
        <translation>Weniger Schärfe</translation>
    </message>
    <message>
        <source>When voices and guitars hurt at 3 kHz when played loud: a narrow dip, and a soft top.</source>
        <translation>Wenn Stimmen und Gitarren bei lautem Hören um 3 kHz wehtun: eine schmale Absenkung und weiche Höhen.</translation>
    </message>
    <message>
        <source>Solid low end</source>
        <translation>Festes Fundament</translation>
    </message>
    <message>
        <source>When the bass wanders from side to side: the side signal is cut below 110 Hz, the middle stays.</source>
        <translation>Wenn der Bass von Seite zu Seite wandert: Das Seitensignal wird unter 110 Hz beschnitten, die Mitte bleibt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no preset: %2</source>
        <translation>„%1“ ist kein Preset: %2</translation>
    </message>
    <message>
        <source>it holds no chain.</source>
        <translation>es enthält keine Kette.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Ein Preset braucht einen Namen.</translation>
    </message>
    <message>
        <source>The folder for presets, &apos;%1&apos;, cannot be made: %2</source>
        <translation>Der Ordner für Presets, „%1“, lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>There is a preset “%1” already.</source>
        <translation>Ein Preset „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>it was written by a newer version of Lacquer; update Lacquer.</source>
        <translation>es wurde von einer neueren Version von Lacquer geschrieben; Lacquer aktualisieren.</translation>
    </message>
    <message>
        <source>it uses “%1” as a newer version of Lacquer knows it; update Lacquer.</source>
        <translation>es verwendet „%1“, wie es erst eine neuere Version von Lacquer kennt; Lacquer aktualisieren.</translation>
    </message>
    <message>
        <source>There is no preset “%1”%2.</source>
        <translation>Ein Preset „%1“ gibt es nicht%2.</translation>
    </message>
    <message>
        <source>Vocal in front</source>
        <translation>Stimme nach vorn</translation>
    </message>
    <message>
        <source>When a lead vocal comes and goes: rumble out, esses softened, evened out and a little more presence.</source>
        <translation>Wenn eine Leadstimme mal da ist und mal verschwindet: Rumpeln raus, S-Laute gemildert, ausgeglichen und etwas mehr Präsenz.</translation>
    </message>
    <message>
        <source>Softer esses</source>
        <translation>Weichere S-Laute</translation>
    </message>
    <message>
        <source>When S and T of a voice stick out and nothing else is wrong with it.</source>
        <translation>Wenn S und T einer Stimme herausstechen und ihr sonst nichts fehlt.</translation>
    </message>
    <message>
        <source>Drums with snap</source>
        <translation>Drums mit Biss</translation>
    </message>
    <message>
        <source>When drums sound flat behind the band: sharper strokes, a little less ringing.</source>
        <translation>Wenn Drums hinter der Band flach klingen: schärfere Anschläge, etwas weniger Nachklingen.</translation>
    </message>
    <message>
        <source>Less room</source>
        <translation>Weniger Raum</translation>
    </message>
    <message>
        <source>When drums or a piano were recorded too far away: shortens what rings on.</source>
        <translation>Wenn Drums oder ein Klavier aus zu großer Entfernung aufgenommen wurden: verkürzt, was nachklingt.</translation>
    </message>
    <message>
        <source>Even bass</source>
        <translation>Gleichmäßiger Bass</translation>
    </message>
    <message>
        <source>When some notes of a bass boom and others vanish: a steady hand, and harmonics small speakers can play.</source>
        <translation>Wenn manche Basstöne dröhnen und andere verschwinden: eine ruhige Hand und Obertöne, die auch kleine Lautsprecher wiedergeben.</translation>
    </message>
    <message>
        <source>Make way for the voice</source>
        <translation>Platz für die Stimme</translation>
    </message>
    <message>
        <source>When guitars or keys cover the singer: they give way around 2.5 kHz whenever they are loud there.</source>
        <translation>Wenn Gitarren oder Keyboards den Gesang verdecken: Sie weichen um 2,5 kHz zurück, sobald sie dort laut sind.</translation>
    </message>
    <message>
        <source>Wide pads</source>
        <translation>Breite Flächen</translation>
    </message>
    <message>
        <source>When keys, pads or backing voices should stand around the lead: wider above the bass, safe in mono.</source>
        <translation>Wenn Keyboards, Flächen oder Backing Vocals um die Leadstimme herum stehen sollen: über dem Bass breiter, monokompatibel.</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Tonband</translation>
    </message>
    <message>
        <source>When a mix made in a computer sounds too clean: rounds what is loud, the bass more than the treble.</source>
        <translation>Wenn ein im Computer entstandener Mix zu sauber klingt: rundet ab, was laut ist, den Bass mehr als die Höhen.</translation>
    </message>
    <message>
        <source>Tube warmth</source>
        <translation>Röhrenwärme</translation>
    </message>
    <message>
        <source>When a voice and a few instruments want body: even harmonics, mixed in.</source>
        <translation>Wenn einer Stimme und wenigen Instrumenten Körper fehlt: geradzahlige Obertöne, beigemischt.</translation>
    </message>
    <message>
        <source>Peaks off</source>
        <translation>Spitzen kappen</translation>
    </message>
    <message>
        <source>When single drum strokes keep a loud mix from being louder: cuts the highest decibel or two, unheard.</source>
        <translation>Wenn einzelne Trommelschläge verhindern, dass ein lauter Mix noch lauter wird: kappt unhörbar das oberste Dezibel oder zwei.</translation>
    </message>
    <message>
        <source>Hold the bass</source>
        <translation>Bass im Griff</translation>
    </message>
    <message>
        <source>When kick and bass push the rest around: only what is below 120 Hz is evened out.</source>
        <translation>Wenn Kick und Bass alles andere herumschieben: Nur was unter 120 Hz liegt, wird ausgeglichen.</translation>
    </message>
    <message>
        <source>Calm top</source>
        <translation>Ruhige Höhen</translation>
    </message>
    <message>
        <source>When cymbals get sharp in the loud parts only: what is above 6 kHz gives way then.</source>
        <translation>Wenn Becken nur in lauten Stellen scharf werden: Was über 6 kHz liegt, gibt dann nach.</translation>
    </message>
    <message>
        <source>Even in four bands</source>
        <translation>Ausgeglichen in vier Bändern</translation>
    </message>
    <message>
        <source>When the balance of a mix changes from verse to chorus: four bands, each held a little.</source>
        <translation>Wenn sich die Balance eines Mixes von Strophe zu Refrain ändert: vier Bänder, jedes ein wenig gehalten.</translation>
    </message>
    <message>
        <source>Wide above, mono below</source>
        <translation>Oben breit, unten mono</translation>
    </message>
    <message>
        <source>When a mix is narrow but its bass must stay put, for vinyl and clubs: the treble wider, the bass in the middle.</source>
        <translation>Wenn ein Mix schmal ist, sein Bass aber an Ort und Stelle bleiben muss, für Vinyl und Clubs: die Höhen breiter, der Bass in der Mitte.</translation>
    </message>
    <message>
        <source>Finishing touch</source>
        <translation>Letzter Schliff</translation>
    </message>
    <message>
        <source>When the songs are good and the record wants one last hand: half a decibel of bass and air, in linear phase.</source>
        <translation>Wenn die Songs gut sind und die Platte noch eine letzte Hand braucht: ein halbes Dezibel Bass und Luft, linearphasig.</translation>
    </message>
    <message>
        <source>Brighter record</source>
        <translation>Hellere Platte</translation>
    </message>
    <message>
        <source>When the whole record is duller than its neighbours: a broad lift from 5 kHz, without the pre-ringing of linear phase.</source>
        <translation>Wenn die ganze Platte dumpfer ist als ihre Nachbarn: eine breite Anhebung ab 5 kHz, ohne das Vorschwingen linearphasiger Filter.</translation>
    </message>
    <message>
        <source>One breath</source>
        <translation>Am Stück</translation>
    </message>
    <message>
        <source>When songs run into each other and should sound like one performance: very slow, less than a decibel.</source>
        <translation>Wenn Songs ineinander übergehen und wie eine einzige Darbietung klingen sollen: sehr langsam, weniger als ein Dezibel.</translation>
    </message>
    <message>
        <source>Rock record</source>
        <translation>Rockplatte</translation>
    </message>
    <message>
        <source>When a loud record should feel dense before the limiter: some tape, the bass held, the highest peaks off.</source>
        <translation>Wenn eine laute Platte schon vor dem Limiter dicht wirken soll: etwas Tonband, der Bass gehalten, die höchsten Spitzen gekappt.</translation>
    </message>
</context>
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
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>list, verify, import and compare DDP filesets of any program</source>
        <translation>DDP-Filesets beliebiger Programme auflisten, prüfen, importieren und vergleichen</translation>
    </message>
    <message>
        <source>info lists tracks, times, codes and texts. verify reads every byte: lengths, marks, codes, CD-TEXT, the rules of the Red Book and all checksums; exits 1 when there is an error. import makes an album of the disc, with its sound in one WAV file beside the project; built again it gives the same image. compare nulls the sound of two filesets, or of a fileset and what an album builds, and lists every mark, code and text that differs; exits 1 when something does.

Reads DDP 1.00 to 2.00 as written by other programs, and trusts none of it.</source>
        <translation>info listet Titel, Zeiten, Codes und Texte auf. verify liest jedes Byte: Längen, Marken, Codes, CD-TEXT, die Regeln des Red Book und alle Prüfsummen; endet mit 1, wenn es einen Fehler gibt. import macht aus der CD ein Album, mit ihrem Klang in einer einzigen WAV-Datei neben dem Projekt; neu gebaut ergibt es dasselbe Image. compare vergleicht den Klang zweier Filesets, oder eines Filesets und dessen, was ein Album baut, per Nulltest und listet jede Marke, jeden Code und jeden Text auf, der abweicht; endet mit 1, wenn etwas abweicht.

Liest DDP 1.00 bis 2.00, wie andere Programme es schreiben, und vertraut nichts davon.</translation>
    </message>
    <message>
        <source>The last look before pressing</source>
        <translation>Der letzte Blick vor dem Pressen</translation>
    </message>
    <message>
        <source>An album from a fileset</source>
        <translation>Ein Album aus einem Fileset</translation>
    </message>
    <message>
        <source>Is this still what the album builds?</source>
        <translation>Ist das noch, was das Album baut?</translation>
    </message>
    <message>
        <source>Makes a project file for an album without songs. It asks for nothing that would change sound: no loudness target, no ceiling. Its deliverables are wav24 (24-bit WAV at the album&apos;s rate), flac and ddp (a disc for pressing). The sample rate follows from the first files added unless it is given. An existing file is never replaced.</source>
        <translation>Legt eine Projektdatei für ein Album ohne Songs an. Es verlangt nichts, was den Klang ändern würde: kein Lautheitsziel, keine Obergrenze. Seine Lieferformen sind wav24 (WAV mit 24 Bit in der Rate des Albums), flac und ddp (eine CD zum Pressen). Die Abtastrate ergibt sich aus den ersten hinzugefügten Dateien, wenn sie nicht angegeben wird. Eine vorhandene Datei wird nie ersetzt.</translation>
    </message>
    <message>
        <source>put an album and all its sources into one movable folder</source>
        <translation>ein Album und alle seine Quellen in einen Ordner legen, der sich verschieben lässt</translation>
    </message>
    <message>
        <source>Makes the folder DIR with the project, its stems and reference mixes (each content once), and SHA256SUMS, which &apos;sha256sum -c&apos; checks. All paths are relative, so DIR can be moved, and it builds the same bytes. Every file is compared with what the project knows of it. DIR must be new or empty; it appears when all of it is there, or not at all. Revisions and backups stay where they are.</source>
        <translation>Legt den Ordner DIR an, mit dem Projekt, seinen Stems und Referenzmixen (jeder Inhalt einmal) und SHA256SUMS, das „sha256sum -c“ prüft. Alle Pfade sind relativ, daher lässt sich DIR verschieben, und beim Bauen entstehen dieselben Bytes. Jede Datei wird mit dem verglichen, was das Projekt von ihr weiß. DIR muss neu oder leer sein; der Ordner erscheint, wenn alles darin liegt, oder gar nicht. Revisionen und Sicherungskopien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Take a folder that build made along, as &apos;renders&apos;.</source>
        <translation>Einen von build erzeugten Ordner mitnehmen, als „renders“.</translation>
    </message>
    <message>
        <source>For the archive</source>
        <translation>Fürs Archiv</translation>
    </message>
    <message>
        <source>say what is known, and what is suspicious, about sound files</source>
        <translation>sagen, was über Audiodateien bekannt ist und was verdächtig</translation>
    </message>
    <message>
        <source>Reads whole files before anybody works with them: format, levels, and what may be worth another export: clipping, peaks over full scale, DC, silence at the ends, bits that are not used, signs of lossy or upsampled sources, one-sided or swapped channels. Findings do not change the exit code.</source>
        <translation>Liest ganze Dateien, bevor jemand mit ihnen arbeitet: Format, Pegel und was einen neuen Export wert sein kann: Clipping, Spitzen über Vollaussteuerung, Gleichspannungsanteil, Stille an den Enden, unbenutzte Bits, Anzeichen für verlustbehaftete oder hochgerechnete Quellen, einseitige oder vertauschte Kanäle. Befunde ändern den Exit-Code nicht.</translation>
    </message>
    <message>
        <source>One file, in words</source>
        <translation>Eine Datei, in Worten</translation>
    </message>
    <message>
        <source>take names and codes from a table, or put them into one</source>
        <translation>Namen und Codes aus einer Tabelle übernehmen oder in eine schreiben</translation>
    </message>
    <message>
        <source>The table has a row for the album (position &apos;album&apos;) and one per song; its columns are position, id and the keys of titles, people, codes and texts. FILE ends in .csv, .tsv or .json. Tables that spreadsheets have saved are read with commas, semicolons or tabs, in UTF-8 or UTF-16.

Import goes by id, or by position where the id is empty; columns and songs that are not there stay as they are, an empty cell clears. ISRCs and barcodes may have hyphens and spaces. When cells are wrong, all of them are listed and nothing is imported.

In CSV and TSV, cells that a spreadsheet would take for formulas (=, +, - or @ in front) are exported with an apostrophe in front, which import takes away. Whatever stands in a cell is text and never computed.</source>
        <translation>Die Tabelle hat eine Zeile für das Album (position „album“) und eine pro Song; ihre Spalten sind position, id und die Schlüssel von Titeln, Personen, Codes und Texten. FILE endet auf .csv, .tsv oder .json. Von Tabellenkalkulationen gespeicherte Tabellen werden mit Kommas, Semikolons oder Tabulatoren gelesen, in UTF-8 oder UTF-16.

Der Import geht nach id oder, wo die id leer ist, nach position; fehlende Spalten und Songs bleiben, wie sie sind, eine leere Zelle löscht den Wert. ISRCs und Barcodes dürfen Bindestriche und Leerzeichen enthalten. Sind Zellen falsch, werden alle aufgelistet und nichts wird importiert.

In CSV und TSV werden Zellen, die eine Tabellenkalkulation für Formeln hielte (=, +, - oder @ am Anfang), mit einem Apostroph davor exportiert, den der Import wieder wegnimmt. Was auch immer in einer Zelle steht, ist Text und wird nie berechnet.</translation>
    </message>
    <message>
        <source>Export over a file that exists.</source>
        <translation>Beim Export eine vorhandene Datei überschreiben.</translation>
    </message>
    <message>
        <source>A table for a spreadsheet</source>
        <translation>Eine Tabelle für die Tabellenkalkulation</translation>
    </message>
    <message>
        <source>What was filled in there</source>
        <translation>Was dort ausgefüllt wurde</translation>
    </message>
    <message>
        <source>take a chain from a preset, or keep it as one</source>
        <translation>eine Kette aus einem Preset übernehmen oder als Preset behalten</translation>
    </message>
    <message>
        <source>TARGET is &apos;album&apos;, or the key of a song or stem. The actions:

  list         every preset with when to use it
  save NAME    the target&apos;s chain as a preset of your own
  load NAME    puts a preset in the place of the target&apos;s chain

Your own presets are text files in $XDG_DATA_HOME/lacquer/presets, the window&apos;s too; one with the name of a preset that comes along goes before it. Names are taken in any case.</source>
        <translation>TARGET ist „album“ oder der Schlüssel eines Songs oder Stems. Die Aktionen:

  list         alle Presets und wofür sie geeignet sind
  save NAME    die Kette des Ziels als eigenes Preset
  load NAME    setzt ein Preset an die Stelle der Kette des Ziels

Eigene Presets sind Textdateien in $XDG_DATA_HOME/lacquer/presets, auch die aus dem Fenster; ein eigenes mit dem Namen eines mitgelieferten hat Vorrang. Groß- und Kleinschreibung spielt bei Namen keine Rolle.</translation>
    </message>
    <message>
        <source>When to use it, in one sentence, for save.</source>
        <translation>Wofür geeignet, in einem Satz, für save.</translation>
    </message>
    <message>
        <source>Save over a preset of the same name.</source>
        <translation>Beim Speichern ein Preset gleichen Namens überschreiben.</translation>
    </message>
    <message>
        <source>A place to start from</source>
        <translation>Ein Ausgangspunkt</translation>
    </message>
    <message>
        <source>For the next record</source>
        <translation>Für die nächste Platte</translation>
    </message>
    <message>
        <source>keep named states of an album, and bring one back</source>
        <translation>benannte Stände eines Albums aufbewahren und einen davon zurückholen</translation>
    </message>
    <message>
        <source>  list            names, dates (UTC) and notes, oldest first
  save NAME       keeps the album as it is now
  restore NAME    makes the album what it was then

Revisions are project files in the folder &apos;ALBUM.revisions&apos; beside the album; &apos;diff&apos; compares them with it. Before a restore, the album as it is now is kept as one more revision, so that nothing is lost. Sources are not copied.</source>
        <translation>  list            Namen, Daten (UTC) und Notizen, die ältesten zuerst
  save NAME       bewahrt das Album auf, wie es jetzt ist
  restore NAME    macht aus dem Album, was es damals war

Revisionen sind Projektdateien im Ordner „ALBUM.revisions“ neben dem Album; „diff“ vergleicht sie mit ihm. Vor einem restore wird das Album, wie es jetzt ist, als weitere Revision aufbewahrt, damit nichts verloren geht. Quellen werden nicht kopiert.</translation>
    </message>
    <message>
        <source>What to remember of it, for save.</source>
        <translation>Was man sich dazu merken will, für save.</translation>
    </message>
    <message>
        <source>Before going on</source>
        <translation>Vor dem Weiterarbeiten</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Zurück dorthin</translation>
    </message>
    <message>
        <source>write a mastering report as PDF, web page, text or JSON</source>
        <translation>einen Mastering-Bericht als PDF, Webseite, Text oder JSON schreiben</translation>
    </message>
    <message>
        <source>Measures the album and writes what a plant, a label or a client wants to know: tracks with absolute and relative times, codes, the PQ sheet, loudness and its course, gains and chains in words, what the streaming services will do to the level, and every doubt. The web page needs no network; the PDF is A4.</source>
        <translation>Misst das Album und schreibt auf, was Presswerk, Label oder Kunde wissen wollen: Titel mit absoluten und relativen Zeiten, Codes, das PQ-Sheet, die Lautheit und ihren Verlauf, Pegel und Ketten in Worten, was die Streamingdienste mit dem Pegel machen werden, und alles Zweifelhafte. Die Webseite braucht kein Netz; das PDF ist im Format A4.</translation>
    </message>
    <message>
        <source>What the report is: html by default.</source>
        <translation>Die Art des Berichts; ohne Angabe html.</translation>
    </message>
    <message>
        <source>The file to write; one that exists is replaced.</source>
        <translation>Die zu schreibende Datei; eine vorhandene wird ersetzt.</translation>
    </message>
    <message>
        <source>Paper for the client</source>
        <translation>Papier für den Kunden</translation>
    </message>
    <message>
        <source>A file becomes a song from a stereo mix. A folder becomes a song from its stems, in natural order; a file in it with &quot;mix&quot; or &quot;master&quot; in its name becomes the reference mix. A cue sheet (.cue) or TOC (.toc) becomes the songs it marks in the files it names, with names, codes, pauses and indexes. A song from one file takes title, artist, ISRC, composer and genre from its tags. Files stay where they are and are never written to.

Reads WAV, RF64, BW64, W64, AIFF, FLAC, CAF, Ogg Vorbis, Opus and MP3, mono or stereo. Every file that cannot be used is named; then nothing is added at all. The first files decide the album&apos;s sample rate, unless it was set.</source>
        <translation>Aus einem Stereomix in einer Datei wird ein Song. Aus einem Ordner wird ein Song aus seinen Stems, in natürlicher Reihenfolge; eine Datei darin mit „mix“ oder „master“ im Namen wird zum Referenzmix. Aus einem Cue-Sheet (.cue) oder TOC (.toc) werden die Songs, die es in den genannten Dateien markiert, mit Namen, Codes, Pausen und Indizes. Ein Song aus einer einzelnen Datei übernimmt Titel, Interpret, ISRC, Komponist und Genre aus ihren Tags. Die Dateien bleiben, wo sie sind, und werden nie beschrieben.

Liest WAV, RF64, BW64, W64, AIFF, FLAC, CAF, Ogg Vorbis, Opus und MP3, mono oder stereo. Jede unbrauchbare Datei wird genannt; dann wird gar nichts hinzugefügt. Die ersten Dateien bestimmen die Abtastrate des Albums, sofern sie nicht gesetzt wurde.</translation>
    </message>
    <message>
        <source>Renders every deliverable, reads each file back and compares it with what was sent, and only then puts all of them into DIR, with report.html, report.pdf, report.json, manifest.json and SHA256SUMS. When anything fails, DIR stays as it was.

Files of an earlier build that nobody has changed are replaced, or left alone when nothing about them is new. Anything else that is in the way needs --force. A build never changes the album.</source>
        <translation>Rendert jede Lieferform, liest jede Datei zurück, vergleicht sie mit dem, was gesendet wurde, und legt erst dann alle in DIR ab, mit report.html, report.pdf, report.json, manifest.json und SHA256SUMS. Wenn etwas misslingt, bleibt DIR, wie es war.

Dateien eines früheren Laufs, die niemand verändert hat, werden ersetzt, oder in Ruhe gelassen, wenn nichts an ihnen neu ist. Alles andere, was im Weg ist, verlangt --force. build verändert nie das Album.</translation>
    </message>
    <message>
        <source>Examines the album and its sources without rendering: missing or changed files, invalid codes, unknown processors, stale drives, titles that shops refuse, names spelled in two ways, and what is heard in the sources: clipping, DC, silence, an end that is cut off, signs of upsampling. Looking at a file for the first time takes a while; what was found is remembered by its content. A deliverable with a profile is held to the rules of its receiver as well; see &apos;lacquer-cli profiles&apos;. Exits 1 when a build would fail.

Where the right value is known it is proposed, and --fix puts it in.</source>
        <translation>Untersucht das Album und seine Quellen, ohne zu rendern: fehlende oder geänderte Dateien, ungültige Codes, unbekannte Prozessoren, veraltete Drives, Titel, die Shops ablehnen, Namen in zweierlei Schreibweise, und was in den Quellen zu hören ist: Clipping, Gleichspannungsanteil, Stille, ein abgeschnittenes Ende, Anzeichen für Hochrechnung. Der erste Blick in eine Datei dauert eine Weile; das Ergebnis wird anhand ihres Inhalts gemerkt. Eine Lieferform mit einem Profil wird auch an den Regeln ihres Empfängers gemessen; siehe „lacquer-cli profiles“. Endet mit 1, wenn build scheitern würde.

Wo der richtige Wert bekannt ist, wird er vorgeschlagen, und --fix setzt ihn ein.</translation>
    </message>
    <message>
        <source>Put in what is proposed for problems with these codes; all: everything proposed about names and codes.</source>
        <translation>Einsetzen, was bei Problemen mit diesen Codes vorgeschlagen wird; all: alles, was zu Namen und Codes vorgeschlagen wird.</translation>
    </message>
    <message>
        <source>Mend spaces and accents in all titles</source>
        <translation>Leerzeichen und Akzente in allen Titeln in Ordnung bringen</translation>
    </message>
    <message>
        <source>say what has changed between two deliveries</source>
        <translation>sagen, was sich zwischen zwei Lieferungen geändert hat</translation>
    </message>
    <message>
        <source>Compares two folders of delivered files, whoever made them, file by file: sound by its samples, its level and what remains when that is taken away, tags field by field, discs by their marks and texts. A file whose title changed is known by the number its name begins with.</source>
        <translation>Vergleicht zwei Ordner mit ausgelieferten Dateien, von wem auch immer sie stammen, Datei für Datei: Klang nach Abtastwerten, nach Pegel und nach dem, was übrig bleibt, wenn der Pegelunterschied herausgerechnet ist, Tags Feld für Feld, CDs nach Marken und Texten. Eine Datei mit geändertem Titel wird an der Nummer erkannt, mit der ihr Name beginnt.</translation>
    </message>
    <message>
        <source>What is new since Monday</source>
        <translation>Was seit Montag neu ist</translation>
    </message>
    <message>
        <source>Lists the commands and the options all of them understand, or explains one command as its own --help does. &apos;help keys&apos; lists every key of an album with its values and its meaning.</source>
        <translation>Listet die Befehle auf und die Optionen, die alle verstehen, oder erklärt einen Befehl, wie es dessen eigenes --help tut. „help keys“ listet jeden Schlüssel eines Albums mit seinen Werten und seiner Bedeutung auf.</translation>
    </message>
    <message>
        <source>Every key, what it takes and what it means</source>
        <translation>Jeder Schlüssel, was er annimmt und was er bedeutet</translation>
    </message>
    <message>
        <source>list what services, distributors and plants ask of a delivery</source>
        <translation>auflisten, was Dienste, Vertriebe und Presswerke von einer Lieferung verlangen</translation>
    </message>
    <message>
        <source>Lists the delivery profiles, or one with its rules, each with who says so and when that was read. A deliverable whose key profile names one is held to its rules by check and build.

A profile is a text file of schema lacquer.profile/1. Put your own, *.json, into the folder in LACQUER_PROFILES, or else into ~/.config/lacquer/profiles (XDG_CONFIG_HOME); one with the name of a profile that comes with Lacquer stands in its place, and this list says so. A file that is no profile is named on standard error, the others work, and the exit code is 65.</source>
        <translation>Listet die Lieferprofile auf, oder eines mit seinen Regeln, jede mit der Angabe, wer das sagt und wann es gelesen wurde. Eine Lieferform, deren Schlüssel profile eines nennt, wird von check und build an dessen Regeln gemessen.

Ein Profil ist eine Textdatei im Schema lacquer.profile/1. Legen Sie eigene, *.json, in den Ordner aus LACQUER_PROFILES oder, wenn der fehlt, in ~/.config/lacquer/profiles (XDG_CONFIG_HOME); eines mit dem Namen eines mitgelieferten Profils tritt an dessen Stelle, und diese Liste sagt das. Eine Datei, die kein Profil ist, wird auf der Standardfehlerausgabe genannt, die anderen wirken, und der Exit-Code ist 65.</translation>
    </message>
    <message>
        <source>Its rules, with their sources</source>
        <translation>Seine Regeln, mit ihren Quellen</translation>
    </message>
    <message>
        <source>Hold a deliverable to them</source>
        <translation>Eine Lieferform daran messen</translation>
    </message>
    <message>
        <source>Sets every KEY to its VALUE, or, when one of them is wrong, none. Values need no quotes of their own; &apos;KEY=&apos; clears to what is inherited or the default. Setting the kind of a deliverable that does not exist makes it; &apos;deliverables[&quot;x&quot;]=&apos; removes it. Setting loudness.targetLufs also sets a ceiling of -1 dBTP where there was none. &apos;cover&apos;, of the album or of one song, takes the name of a JPEG or PNG file. &apos;lacquer-cli help&apos; explains keys; &apos;lacquer-cli get ALBUM.lacquer&apos; lists those there are.</source>
        <translation>Setzt jeden KEY auf seinen VALUE, oder keinen, wenn einer falsch ist. Werte brauchen keine eigenen Anführungszeichen; „KEY=“ setzt auf Geerbtes oder die Vorgabe zurück. Wird kind einer Lieferform gesetzt, die es nicht gibt, entsteht sie; „deliverables[&quot;x&quot;]=“ entfernt sie. loudness.targetLufs zu setzen setzt auch eine Obergrenze von -1 dBTP, wo es noch keine gab. „cover“, vom Album oder von einem Song, nimmt den Namen einer JPEG- oder PNG-Datei an. „lacquer-cli help“ erklärt Schlüssel; „lacquer-cli get ALBUM.lacquer“ listet die vorhandenen auf.</translation>
    </message>
    <message>
        <source>The album&apos;s cover, and one song&apos;s own</source>
        <translation>Das Cover des Albums und das eigene eines Songs</translation>
    </message>
    <message>
        <source>&apos;lacquer-cli help COMMAND&apos; explains one command, &apos;lacquer-cli help keys&apos; every key.</source>
        <translation>„lacquer-cli help COMMAND“ erklärt einen Befehl, „lacquer-cli help keys“ jeden Schlüssel.</translation>
    </message>
    <message>
        <source>TARGET is &apos;album&apos;, or the key of a song or stem. The actions:

  list                      what is there, and what differs from defaults
  add TYPE [ID=VALUE...]    a processor at the end
  set N ID=VALUE...         parameters of processor N, all or none
  remove N                  take processor N out
  move N M                  move processor N to place M
  bypass N on|off           switch processor N off, or on again
  snapshot keep A [NAME]    keep the chain as it is, under a letter from A to H
  snapshot recall A         bring a kept chain back
  snapshot diff A [B]       what differs from the chain now, or from snapshot B
  snapshot list | remove A  what is kept; keep it no longer

Positions count from 1. Choices are set by name or number, switches by on and off; &apos;ID=&apos; is the default. &apos;lacquer-cli processors&apos; lists types and parameters.</source>
        <translation>TARGET ist „album“ oder der Schlüssel eines Songs oder Stems. Die Aktionen:

  list                      was da ist und was von der Vorgabe abweicht
  add TYPE [ID=VALUE...]    ein Prozessor am Ende
  set N ID=VALUE...         Parameter von Prozessor N, alle oder keinen
  remove N                  Prozessor N herausnehmen
  move N M                  Prozessor N an Platz M verschieben
  bypass N on|off           Prozessor N umgehen oder wieder einschalten
  snapshot keep A [NAME]    behält die Kette unter einem Buchstaben, A bis H
  snapshot recall A         eine aufbewahrte Kette zurückholen
  snapshot diff A [B]       was von der Kette oder von Snapshot B abweicht
  snapshot list | remove A  was da ist; einen Snapshot wegnehmen

Positionen zählen ab 1. Auswahlwerte werden mit Name oder Nummer gesetzt, Schalter mit on und off; „ID=“ ist die Vorgabe. „lacquer-cli processors“ listet Typen und Parameter auf.</translation>
    </message>
</context>
<context>
    <name>DeliveryOutlook</name>
    <message>
        <source>Vinyl sides</source>
        <translation>Vinylseiten</translation>
    </message>
    <message>
        <source>Cue sheet</source>
        <translation>Cue-Sheet</translation>
    </message>
</context>
<context>
    <name>DropWords</name>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>Reference mix</source>
        <translation>Referenz-Mix</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>%1: ask for the original</source>
        <translation>%1: nach dem Original fragen</translation>
    </message>
    <message>
        <source>%1, will be converted once</source>
        <translation>%1, wird einmal gewandelt</translation>
    </message>
    <message>
        <source>never delivered</source>
        <translation>wird nie ausgeliefert</translation>
    </message>
    <message>
        <source>a guess from &quot;%1&quot;</source>
        <translation>vermutet aus „%1“</translation>
    </message>
    <message>
        <source>from the name</source>
        <translation>aus dem Namen</translation>
    </message>
    <message>
        <source>from its folder</source>
        <translation>aus dem Ordner</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>named like the song</source>
        <translation>heißt wie der Song</translation>
    </message>
    <message>
        <source>lies among stems</source>
        <translation>liegt bei Stems</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is newer</source>
        <translation>„%1“ ist neuer</translation>
    </message>
    <message>
        <source>no part of the mix</source>
        <translation>kein Teil des Mixes</translation>
    </message>
    <message>
        <source>one mix is there already</source>
        <translation>ein Mix ist schon da</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>selbst gewählt</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>There is nothing to hear in this file.</source>
        <translation>In dieser Datei ist nichts zu hören.</translation>
    </message>
    <message numerus="yes">
        <source>The tops are cut off: %n place(s). Ask for a mix with room.</source>
        <translation>
            <numerusform>Die Spitzen sind abgeschnitten: %n Stelle. Um einen Mix mit Headroom bitten.</numerusform>
            <numerusform>Die Spitzen sind abgeschnitten: %n Stellen. Um einen Mix mit Headroom bitten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) are beyond full scale; nothing is lost in a float file.</source>
        <translation>
            <numerusform>%n Sample liegt über Vollaussteuerung; in einer Float-Datei geht nichts verloren.</numerusform>
            <numerusform>%n Samples liegen über Vollaussteuerung; in einer Float-Datei geht nichts verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Peaks between the samples pass full scale in %n place(s).</source>
        <translation>
            <numerusform>Spitzen zwischen den Samples überschreiten an %n Stelle die Vollaussteuerung.</numerusform>
            <numerusform>Spitzen zwischen den Samples überschreiten an %n Stellen die Vollaussteuerung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wave does not stand around zero.</source>
        <translation>Die Wellenform liegt nicht um die Nulllinie.</translation>
    </message>
    <message>
        <source>It starts with %1 s of silence.</source>
        <translation>Am Anfang stehen %1 s Stille.</translation>
    </message>
    <message>
        <source>It ends with %1 s of silence.</source>
        <translation>Am Ende stehen %1 s Stille.</translation>
    </message>
    <message>
        <source>Only %1 of %2 bits are used: this was a shorter word once.</source>
        <translation>Nur %1 von %2 Bit sind benutzt: Die Wortbreite war einmal kleiner.</translation>
    </message>
    <message>
        <source>It works, but ask for the original.</source>
        <translation>Es geht, aber besser nach dem Original fragen.</translation>
    </message>
    <message>
        <source>It ends at %1 kHz, as lossy files do. Ask for the original.</source>
        <translation>Bei %1 kHz ist Schluss, wie bei verlustbehafteten Dateien. Nach dem Original fragen.</translation>
    </message>
    <message>
        <source>It ends at %1 kHz: it was at a lower sample rate once.</source>
        <translation>Bei %1 kHz ist Schluss: Die Abtastrate war einmal niedriger.</translation>
    </message>
    <message>
        <source>Both channels are the same.</source>
        <translation>Beide Kanäle sind gleich.</translation>
    </message>
    <message>
        <source>The left channel is silent.</source>
        <translation>Der linke Kanal ist still.</translation>
    </message>
    <message>
        <source>The right channel is silent.</source>
        <translation>Der rechte Kanal ist still.</translation>
    </message>
    <message>
        <source>Left is louder by %1 dB.</source>
        <translation>Links ist um %1 dB lauter.</translation>
    </message>
    <message>
        <source>Right is louder by %1 dB.</source>
        <translation>Rechts ist um %1 dB lauter.</translation>
    </message>
    <message>
        <source>Left and right work against each other: one of them is turned over.</source>
        <translation>Links und rechts arbeiten gegeneinander: Ein Kanal ist verpolt.</translation>
    </message>
</context>
<context>
    <name>FrequencyAxis</name>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>kilohertz on a scale</comment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1%2 %3 ct</source>
        <comment>note, octave, cents</comment>
        <translation>%1%2 %3 ct</translation>
    </message>
</context>
<context>
    <name>Lacquer</name>
    <message>
        <source>Stem mastering and album assembly</source>
        <translation>Stem-Mastering und Albumzusammenstellung</translation>
    </message>
    <message>
        <source>An album to open, or songs to add</source>
        <translation>Ein Album zum Öffnen oder Songs zum Hinzufügen</translation>
    </message>
</context>
<context>
    <name>Lamp</name>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
</context>
<context>
    <name>LanesPicture</name>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>L %1</source>
        <translation>L %1</translation>
    </message>
    <message>
        <source>R %1</source>
        <translation>R %1</translation>
    </message>
    <message>
        <source>Stems, top to bottom</source>
        <translation>Stems, von oben nach unten</translation>
    </message>
    <message>
        <source>One mix</source>
        <translation>Ein Mix</translation>
    </message>
    <message>
        <source>Mix, for reference</source>
        <translation>Mix, als Referenz</translation>
    </message>
    <message>
        <source>never part of a delivery</source>
        <translation>nie Teil einer Auslieferung</translation>
    </message>
</context>
<context>
    <name>ModuleWords</name>
    <message>
        <source>Flat</source>
        <translation>Linear</translation>
    </message>
    <message numerus="yes">
        <source>%n bands</source>
        <translation>
            <numerusform>%n Band</numerusform>
            <numerusform>%n Bänder</numerusform>
        </translation>
    </message>
    <message>
        <source> · out %1 dB</source>
        <translation> · Ausgang %1 dB</translation>
    </message>
    <message>
        <source>%1 : 1 over %2 dB</source>
        <translation>%1 : 1 ab %2 dB</translation>
    </message>
    <message>
        <source>%1 · %2 dBTP</source>
        <translation>%1 · %2 dBTP</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 aus</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Grundeinstellung</translation>
    </message>
    <message>
        <source>band %1 %2</source>
        <comment>number and parameter of a band</comment>
        <translation>Band %1 %2</translation>
    </message>
    <message>
        <source>small letters</source>
        <comment>How names of parameters are written inside a sentence. Translate as &quot;capitals&quot; where nouns keep theirs; anything else means small letters.</comment>
        <translation>capitals</translation>
    </message>
    <message>
        <source>Unknown to this version; kept as it is</source>
        <translation>Dieser Version unbekannt; bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>Final limiter</source>
        <translation>End-Limiter</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
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
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Weichheit</translation>
    </message>
    <message>
        <source>Oversampling</source>
        <translation>Oversampling</translation>
    </message>
    <message>
        <source>Threshold over the rest</source>
        <translation>Schwelle über dem Rest</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Regelbereich</translation>
    </message>
    <message>
        <source>Band-pass</source>
        <translation>Bandpass</translation>
    </message>
    <message>
        <source>4096 taps</source>
        <translation>4096 Taps</translation>
    </message>
    <message>
        <source>8192 taps</source>
        <translation>8192 Taps</translation>
    </message>
    <message>
        <source>16384 taps</source>
        <translation>16384 Taps</translation>
    </message>
    <message>
        <source>32768 taps</source>
        <translation>32768 Taps</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natürlich</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Fünf</translation>
    </message>
    <message>
        <source>Minimum phase</source>
        <translation>Minimalphasig</translation>
    </message>
    <message>
        <source>Linear phase</source>
        <translation>Linearphasig</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Expandieren</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Crossover</source>
        <translation>Frequenzweiche</translation>
    </message>
    <message>
        <source>Crossover 1</source>
        <translation>Trennfrequenz 1</translation>
    </message>
    <message>
        <source>Crossover 2</source>
        <translation>Trennfrequenz 2</translation>
    </message>
    <message>
        <source>Crossover 3</source>
        <translation>Trennfrequenz 3</translation>
    </message>
    <message>
        <source>Crossover 4</source>
        <translation>Trennfrequenz 4</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>Soft clip</source>
        <translation>Soft Clip</translation>
    </message>
    <message>
        <source>Tube</source>
        <translation>Röhre</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Tonband</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kennlinie</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Färbung</translation>
    </message>
    <message>
        <source>4 times</source>
        <translation>4-fach</translation>
    </message>
    <message>
        <source>8 times</source>
        <translation>8-fach</translation>
    </message>
    <message>
        <source>16 times</source>
        <translation>16-fach</translation>
    </message>
    <message>
        <source>One band</source>
        <translation>Ein Band</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Low crossover</source>
        <translation>Untere Trennfrequenz</translation>
    </message>
    <message>
        <source>High crossover</source>
        <translation>Obere Trennfrequenz</translation>
    </message>
    <message>
        <source>Low width</source>
        <translation>Breite der Tiefen</translation>
    </message>
    <message>
        <source>Middle width</source>
        <translation>Breite der Mitten</translation>
    </message>
    <message>
        <source>High width</source>
        <translation>Breite der Höhen</translation>
    </message>
    <message>
        <source>Rotation (degrees)</source>
        <translation>Drehung (Grad)</translation>
    </message>
    <message>
        <source>Mono bass</source>
        <translation>Mono-Bass</translation>
    </message>
    <message>
        <source>Mono below</source>
        <translation>Mono unterhalb</translation>
    </message>
    <message>
        <source>Correlation guard</source>
        <translation>Korrelationswächter</translation>
    </message>
    <message>
        <source>Lowest correlation</source>
        <translation>Niedrigste Korrelation</translation>
    </message>
    <message>
        <source>Attack amount</source>
        <translation>Attack-Stärke</translation>
    </message>
    <message>
        <source>Sustain amount</source>
        <translation>Sustain-Stärke</translation>
    </message>
    <message>
        <source>Attack length</source>
        <translation>Attack-Länge</translation>
    </message>
    <message>
        <source>Sustain length</source>
        <translation>Sustain-Länge</translation>
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
    <message>
        <source>Linear-phase equalizer</source>
        <translation>Linearphasiger Equalizer</translation>
    </message>
    <message>
        <source>Multiband</source>
        <translation>Multiband</translation>
    </message>
    <message>
        <source>De-esser</source>
        <translation>De-Esser</translation>
    </message>
    <message>
        <source>Transient shaper</source>
        <translation>Transient Shaper</translation>
    </message>
    <message>
        <source>Saturator</source>
        <translation>Saturator</translation>
    </message>
    <message>
        <source>Clipper</source>
        <translation>Clipper</translation>
    </message>
    <message>
        <source>Stereo image</source>
        <translation>Stereobild</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>a title</source>
        <translation>ein Titel</translation>
    </message>
    <message>
        <source>an artist</source>
        <translation>ein Interpret</translation>
    </message>
    <message>
        <source>an ISRC</source>
        <translation>ein ISRC</translation>
    </message>
    <message>
        <source>a title of the album</source>
        <translation>ein Albumtitel</translation>
    </message>
    <message>
        <source>a barcode</source>
        <translation>ein Barcode</translation>
    </message>
    <message>
        <source>a label</source>
        <translation>ein Label</translation>
    </message>
    <message>
        <source>a catalogue number</source>
        <translation>eine Katalognummer</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>a genre</source>
        <translation>ein Genre</translation>
    </message>
    <message>
        <source>a (C) line</source>
        <translation>eine (C)-Zeile</translation>
    </message>
    <message>
        <source>a (P) line</source>
        <translation>eine (P)-Zeile</translation>
    </message>
    <message>
        <source>a composer</source>
        <translation>ein Komponist</translation>
    </message>
    <message>
        <source>a language of the words</source>
        <translation>eine Sprache der Texte</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Dateien</translation>
    </message>
    <message>
        <source>Bits of a sample</source>
        <translation>Bits pro Abtastwert</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>One file for each of</source>
        <translation>Je eine Datei für</translation>
    </message>
    <message>
        <source>What is written into the files beside the sound</source>
        <translation>Was außer dem Klang in den Dateien steht</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>True Peak</translation>
    </message>
    <message>
        <source>Integrated loudness of each file</source>
        <translation>Integrierte Lautheit jeder Datei</translation>
    </message>
    <message>
        <source>Silence at the start of each file</source>
        <translation>Stille am Anfang jeder Datei</translation>
    </message>
    <message>
        <source>Silence at the end of each file</source>
        <translation>Stille am Ende jeder Datei</translation>
    </message>
    <message>
        <source>What sources must not be</source>
        <translation>Was Quellen nicht sein dürfen</translation>
    </message>
    <message>
        <source>Pause between songs</source>
        <translation>Pause zwischen Songs</translation>
    </message>
    <message>
        <source>Length of each track</source>
        <translation>Länge jedes Titels</translation>
    </message>
    <message>
        <source>Number of tracks</source>
        <translation>Anzahl der Titel</translation>
    </message>
    <message>
        <source>Length of the whole</source>
        <translation>Gesamtlänge</translation>
    </message>
    <message>
        <source>Length of each side of a record</source>
        <translation>Länge jeder Seite einer Schallplatte</translation>
    </message>
    <message>
        <source>Size of each file</source>
        <translation>Größe jeder Datei</translation>
    </message>
    <message>
        <source>One sample rate and depth across the release</source>
        <translation>Eine einheitliche Abtastrate und Bittiefe für die ganze Veröffentlichung</translation>
    </message>
    <message>
        <source>What must be filled in</source>
        <translation>Was ausgefüllt sein muss</translation>
    </message>
    <message>
        <source>Signs that titles and names must not have</source>
        <translation>Zeichen, die in Titeln und Namen nicht stehen dürfen</translation>
    </message>
    <message>
        <source>Characters of a title</source>
        <translation>Zeichen pro Titel</translation>
    </message>
    <message>
        <source>Shorter edge of the cover</source>
        <translation>Kürzere Kante des Covers</translation>
    </message>
    <message>
        <source>Shape of the cover</source>
        <translation>Form des Covers</translation>
    </message>
    <message>
        <source>Colours of the cover</source>
        <translation>Farben des Covers</translation>
    </message>
    <message>
        <source>Kind of picture the cover is</source>
        <translation>Bildformat des Covers</translation>
    </message>
    <message>
        <source>Size of the cover&apos;s file</source>
        <translation>Größe der Coverdatei</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>%1, %2</source>
        <comment>a module and its parameter: Limiter, drive</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SilentThings</name>
    <message>
        <source>%1 of %2 is bypassed: the files will be without it</source>
        <translation>%1 in %2 ist im Bypass: die Dateien entstehen ohne dieses Modul</translation>
    </message>
    <message>
        <source>the album&apos;s chain</source>
        <translation>der Albumkette</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2</source>
        <translation>&quot;%1&quot; aus %2</translation>
    </message>
    <message>
        <source>%1 is muted: the files will be without it</source>
        <translation>%1 ist stumm: die Dateien entstehen ohne diesen Stem</translation>
    </message>
    <message>
        <source>%1 is soloed, for listening only: the files will hold all stems</source>
        <translation>%1 ist auf Solo, nur zum Hören: die Dateien enthalten alle Stems</translation>
    </message>
</context>
<context>
    <name>SongGridModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Featuring</source>
        <translation>Featuring</translation>
    </message>
    <message>
        <source>Songwriter</source>
        <translation>Songwriter</translation>
    </message>
    <message>
        <source>Lyricist</source>
        <translation>Textdichter</translation>
    </message>
    <message>
        <source>Arranger</source>
        <translation>Arrangeur</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Produzent</translation>
    </message>
    <message>
        <source>Mixed by</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>Mastered by</source>
        <translation>Mastering</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Copyright ©</source>
        <translation>Copyright ©</translation>
    </message>
    <message>
        <source>Recording ℗</source>
        <translation>Aufnahme ℗</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Inhaltshinweis</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>ISWC</source>
        <translation>ISWC</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Songtext</translation>
    </message>
    <message>
        <source>CD-TEXT message</source>
        <translation>CD-TEXT-Nachricht</translation>
    </message>
    <message>
        <source>MusicBrainz id</source>
        <translation>MusicBrainz-ID</translation>
    </message>
    <message>
        <source>Starts a side</source>
        <translation>Beginnt eine Seite</translation>
    </message>
    <message>
        <source>Starts a disc</source>
        <translation>Beginnt eine CD</translation>
    </message>
</context>
<context>
    <name>SongWords</name>
    <message>
        <source>no files</source>
        <translation>keine Dateien</translation>
    </message>
    <message>
        <source>one mix</source>
        <translation>ein Mix</translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s) and a mix</source>
        <translation>
            <numerusform>%n Stem und ein Mix</numerusform>
            <numerusform>%n Stems und ein Mix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s)</source>
        <translation>
            <numerusform>%n Stem</numerusform>
            <numerusform>%n Stems</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1-bit float</source>
        <translation>%1 Bit Gleitkomma</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>different rates</source>
        <translation>verschiedene Abtastraten</translation>
    </message>
    <message>
        <source>different depths</source>
        <translation>verschiedene Bittiefen</translation>
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
        <source>A waveform that has not been read to its end cannot be kept.</source>
        <translation>Eine Wellenform, die nicht bis zum Ende gelesen wurde, kann nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Cannot keep waveforms in &apos;%1&apos;: %2. Free space there or choose another folder for the cache.</source>
        <translation>Wellenformen können in &apos;%1&apos; nicht aufbewahrt werden: %2. Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner für den Zwischenspeicher.</translation>
    </message>
    <message>
        <source>The album has no file yet; save it under a name.</source>
        <translation>Das Album hat noch keine Datei; speichern Sie es unter einem Namen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is open for reading only; save it under another name.</source>
        <translation>„%1“ ist nur zum Lesen geöffnet; speichern Sie es unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies too deep in the folder; drop it by itself.</source>
        <translation>„%1“ liegt zu tief im Ordner; ziehen Sie es für sich herein.</translation>
    </message>
    <message>
        <source>These are more than %L1 files; the rest was left out. Drop fewer at once.</source>
        <translation>Das sind mehr als %L1 Dateien; der Rest wurde weggelassen. Ziehen Sie weniger auf einmal herein.</translation>
    </message>
    <message>
        <source>Recent work cannot be kept in &apos;%1&apos;: %2. Save the album.</source>
        <translation>Die laufende Arbeit lässt sich in „%1“ nicht aufbewahren: %2. Das Album speichern.</translation>
    </message>
    <message>
        <source>New song</source>
        <translation>Neuer Song</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be read; leave it out, or drop it again</source>
        <translation>„%1“ ließ sich nicht lesen; weglassen oder noch einmal ablegen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not sound.</source>
        <translation>„%1“ ist keine Audiodatei.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was dropped twice; it is taken once.</source>
        <translation>„%1“ wurde zweimal abgelegt; es wird einmal übernommen.</translation>
    </message>
    <message>
        <source>it is not a journal</source>
        <translation>es ist kein Journal</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds unsaved work of a newer version of Lacquer; it is left for that version</source>
        <translation>„%1“ enthält ungesicherte Arbeit aus einer neueren Version von Lacquer; es bleibt für jene Version liegen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was damaged and is now called &apos;%2&apos;</source>
        <translation>„%1“ war beschädigt und heißt jetzt „%2“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be moved into the folder &apos;%2&apos;: %3. Move it there yourself.</source>
        <translation>„%1“ lässt sich nicht in den Ordner „%2“ verschieben: %3. Bitte von Hand verschieben.</translation>
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
    <message>
        <source>&apos;%1&apos; is no barcode number; a UPC has 12 digits, an EAN 13</source>
        <translation>„%1“ ist keine Barcodenummer; ein UPC hat 12 Ziffern, eine EAN 13</translation>
    </message>
    <message>
        <source>the check digit of &apos;%1&apos; is wrong; with these digits it would be %2</source>
        <translation>die Prüfziffer von „%1“ ist falsch; mit diesen Ziffern wäre es %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no ISRC series; it is two letters, three letters or digits, and two digits of the year: GB-XXX-26</source>
        <translation>„%1“ ist keine ISRC-Reihe; sie besteht aus zwei Buchstaben, drei Buchstaben oder Ziffern und zwei Ziffern für das Jahr: GB-XXX-26</translation>
    </message>
    <message>
        <source>all 99,999 numbers of %1 are used; take another registrant code or year</source>
        <translation>alle 99&#xa0;999 Nummern von %1 sind vergeben; einen anderen Registrantencode oder ein anderes Jahr nehmen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends before the lead-out that its marks announce; get the fileset anew</source>
        <translation>„%1“ endet vor dem Lead-out, den seine Marken ankündigen; das Fileset neu beschaffen</translation>
    </message>
    <message>
        <source>Before track 1</source>
        <translation>Vor Titel 1</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Titel %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; exists already; choose another name for the project</source>
        <translation>„%1“ gibt es schon; einen anderen Namen für das Projekt wählen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2; choose another place</source>
        <translation>„%1“ kann nicht geschrieben werden: %2; einen anderen Ort wählen</translation>
    </message>
    <message numerus="yes">
        <source>its mark stands %n sample(s) before its first</source>
        <translation>
            <numerusform>seine Marke steht %n Abtastwert vor seinem ersten</numerusform>
            <numerusform>seine Marke steht %n Abtastwerte vor seinem ersten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do: marks of discs stand on frames of 588 samples</source>
        <translation>nichts zu tun: Marken einer CD stehen auf Frames von 588 Abtastwerten</translation>
    </message>
    <message numerus="yes">
        <source>its mark comes only %n frame(s) earlier: there is no more silence before it</source>
        <translation>
            <numerusform>seine Marke kommt nur %n Frame früher: davor ist nicht mehr Stille</numerusform>
            <numerusform>seine Marke kommt nur %n Frames früher: davor ist nicht mehr Stille</numerusform>
        </translation>
    </message>
    <message>
        <source>make the gap longer, or pqStartFrames smaller</source>
        <translation>den Abstand verlängern oder pqStartFrames verkleinern</translation>
    </message>
    <message>
        <source>its pause of %1 s does not fit before it</source>
        <translation>seine Pause von %1 s passt nicht davor</translation>
    </message>
    <message>
        <source>set its key pauseSeconds</source>
        <translation>pauseSeconds setzen</translation>
    </message>
    <message>
        <source>index %1 at %2 s does not lie inside it, behind the index before</source>
        <translation>Index %1 bei %2 s liegt nicht innerhalb des Titels und hinter dem vorigen Index</translation>
    </message>
    <message>
        <source>set its key indexSeconds</source>
        <translation>indexSeconds setzen</translation>
    </message>
    <message>
        <source>track %1</source>
        <translation>Titel %1</translation>
    </message>
    <message>
        <source>correct it, or clear it</source>
        <translation>berichtigen oder leeren</translation>
    </message>
    <message>
        <source>it ends before the lead-out</source>
        <translation>sie endet vor dem Lead-out</translation>
    </message>
    <message>
        <source>there is sound where silence belongs</source>
        <translation>wo Stille hingehört, ist Klang</translation>
    </message>
    <message>
        <source>it goes on behind the lead-out</source>
        <translation>sie geht hinter dem Lead-out weiter</translation>
    </message>
    <message numerus="yes">
        <source>it has %n track(s)</source>
        <translation>
            <numerusform>sie hat %n Titel</numerusform>
            <numerusform>sie hat %n Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>the marks of track %1 are others</source>
        <translation>die Marken von Titel %1 sind andere</translation>
    </message>
    <message>
        <source>the codes of track %1 are others</source>
        <translation>die Codes von Titel %1 sind andere</translation>
    </message>
    <message>
        <source>its lead-out stands at %1</source>
        <translation>ihr Lead-out steht bei %1</translation>
    </message>
    <message>
        <source>its barcode is another</source>
        <translation>ihr Barcode ist ein anderer</translation>
    </message>
    <message>
        <source>its texts are others</source>
        <translation>ihre Texte sind andere</translation>
    </message>
    <message numerus="yes">
        <source>only %n checksum(s) could be compared</source>
        <translation>
            <numerusform>nur %n Prüfsumme ließ sich vergleichen</numerusform>
            <numerusform>nur %n Prüfsummen ließen sich vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>track %1, %2</source>
        <translation>Titel %1, %2</translation>
    </message>
    <message>
        <source>CD-TEXT has no letter for %1 in language &apos;%2&apos;</source>
        <translation>CD-TEXT hat in der Sprache „%2“ kein Zeichen für %1</translation>
    </message>
    <message>
        <source>say it in other letters, set the album&apos;s language (ja knows Japanese), or use translations</source>
        <translation>mit anderen Zeichen schreiben, die Sprache des Albums setzen (ja kann Japanisch) oder Übersetzungen verwenden</translation>
    </message>
    <message>
        <source>CD-TEXT says it with other letters: %1</source>
        <translation>CD-TEXT schreibt es mit anderen Zeichen: %1</translation>
    </message>
    <message>
        <source>nothing to do; the files keep the right ones</source>
        <translation>nichts zu tun; die Dateien behalten die richtigen</translation>
    </message>
    <message>
        <source>a disc holds eight languages; &apos;%1&apos; is left out</source>
        <translation>eine CD fasst acht Sprachen; „%1“ wird ausgelassen</translation>
    </message>
    <message>
        <source>CD-TEXT has no number for the language &apos;%1&apos;</source>
        <translation>CD-TEXT hat keine Nummer für die Sprache „%1“</translation>
    </message>
    <message>
        <source>write the language as two letters: en, de, ja</source>
        <translation>die Sprache mit zwei Buchstaben schreiben: en, de, ja</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a disc, which is always 44100 Hz and 16 bit</source>
        <translation>„%1“ ist eine CD, und die hat immer 44100 Hz und 16 Bit</translation>
    </message>
    <message>
        <source>set its rate to 44100 and its bits to 16</source>
        <translation>rate auf 44100 und bits auf 16 setzen</translation>
    </message>
    <message>
        <source>Write the texts anew.</source>
        <translation>Die Texte neu schreiben.</translation>
    </message>
    <message>
        <source>This pack stands there twice.</source>
        <translation>Dieses Pack steht zweimal da.</translation>
    </message>
    <message>
        <source>A block has 256 packs at most, and this one has %1.</source>
        <translation>Ein Block hat höchstens 256 Packs, und dieser hat %1.</translation>
    </message>
    <message>
        <source>Packs stand in the wrong order, from this one on.</source>
        <translation>Von diesem an stehen die Packs in falscher Reihenfolge.</translation>
    </message>
    <message>
        <source>This pack has number %1 in its block and should have %2: packs are missing or misnumbered.</source>
        <translation>Dieses Pack hat in seinem Block die Nummer %1 und müsste %2 haben: Packs fehlen oder sind falsch nummeriert.</translation>
    </message>
    <message>
        <source>This pack has another width of characters than those before it.</source>
        <translation>Dieses Pack hat eine andere Zeichenbreite als die davor.</translation>
    </message>
    <message>
        <source>This pack has nothing to say: all texts of its type are complete.</source>
        <translation>Dieses Pack hat nichts zu sagen: Alle Texte seines Typs sind vollständig.</translation>
    </message>
    <message>
        <source>This pack says it begins in track %1; by counting the texts it begins in track %2.</source>
        <translation>Dieses Pack nennt Titel %1 als seinen Anfang; nach Zählung der Texte beginnt es in Titel %2.</translation>
    </message>
    <message>
        <source>%1 characters of the text should stand before this pack, and it says %2.</source>
        <translation>Vor diesem Pack müssten %1 Zeichen des Textes stehen, und es nennt %2.</translation>
    </message>
    <message>
        <source>The last text of a type has no end; it may have been cut off.</source>
        <translation>Der letzte Text eines Typs hat kein Ende; er ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>There are control characters in a text.</source>
        <translation>In einem Text stehen Steuerzeichen.</translation>
    </message>
    <message>
        <source>A text is UTF-8, and players will show nonsense: %1</source>
        <translation>Ein Text ist UTF-8, und Player werden Unsinn anzeigen: %1</translation>
    </message>
    <message>
        <source>A text has characters that only Windows knows: %1</source>
        <translation>Ein Text hat Zeichen, die nur Windows kennt: %1</translation>
    </message>
    <message>
        <source>A text is not ASCII, as its block says it is: %1</source>
        <translation>Ein Text ist kein ASCII, obwohl sein Block das angibt: %1</translation>
    </message>
    <message>
        <source>A text has bytes that are no Japanese characters: %1</source>
        <translation>Ein Text hat Bytes, die keine japanischen Zeichen sind: %1</translation>
    </message>
    <message>
        <source>This text has %1 characters; players show %2 at most.</source>
        <translation>Dieser Text hat %1 Zeichen; Player zeigen höchstens %2.</translation>
    </message>
    <message>
        <source>There are more texts (%1) than tracks.</source>
        <translation>Es gibt mehr Texte (%1) als Titel.</translation>
    </message>
    <message>
        <source>The disc&apos;s own text cannot repeat another.</source>
        <translation>Der Text der CD selbst kann keinen anderen wiederholen.</translation>
    </message>
    <message>
        <source>Track 1 repeats the disc&apos;s text, which not every player understands.</source>
        <translation>Titel 1 wiederholt den Text der CD, was nicht jeder Player versteht.</translation>
    </message>
    <message>
        <source>%1 is not a barcode of thirteen digits.</source>
        <translation>%1 ist kein Barcode mit dreizehn Ziffern.</translation>
    </message>
    <message>
        <source>%1 is not an ISRC.</source>
        <translation>%1 ist kein ISRC.</translation>
    </message>
    <message>
        <source>The texts of one kind (%1) end with track %2 of %3.</source>
        <translation>Die Texte einer Art (%1) enden mit Titel %2 von %3.</translation>
    </message>
    <message>
        <source>Type %1 is for the disc alone, and there is more than one text.</source>
        <translation>Typ %1 gilt nur für die CD selbst, und es gibt mehr als einen Text.</translation>
    </message>
    <message>
        <source>There are characters that do not belong here: %1</source>
        <translation>Hier stehen Zeichen, die nicht hierher gehören: %1</translation>
    </message>
    <message>
        <source>%1 is not the number of a genre.</source>
        <translation>%1 ist keine Nummer eines Genres.</translation>
    </message>
    <message>
        <source>Pack types should ascend, and type %1 follows %2.</source>
        <translation>Pack-Typen sollten aufsteigen, und Typ %1 folgt auf %2.</translation>
    </message>
    <message>
        <source>Packs of this type have single bytes.</source>
        <translation>Packs dieses Typs haben einzelne Bytes.</translation>
    </message>
    <message>
        <source>The width of the characters does not fit the character set of the block.</source>
        <translation>Die Zeichenbreite passt nicht zum Zeichensatz des Blocks.</translation>
    </message>
    <message>
        <source>The table of contents within the texts is not looked at.</source>
        <translation>Das Inhaltsverzeichnis innerhalb der Texte wird nicht ausgewertet.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Size packs hold no text, and this one counts characters.</source>
        <translation>Größen-Packs enthalten keinen Text, und dieses zählt Zeichen.</translation>
    </message>
    <message>
        <source>Type %1 is reserved.</source>
        <translation>Typ %1 ist reserviert.</translation>
    </message>
    <message>
        <source>The size packs of this block say something else about the languages than those before.</source>
        <translation>Die Größen-Packs dieses Blocks sagen über die Sprachen anderes als die davor.</translation>
    </message>
    <message>
        <source>The size packs tell of this block, but it is not there.</source>
        <translation>Die Größen-Packs nennen diesen Block, aber er ist nicht da.</translation>
    </message>
    <message>
        <source>The size packs give a language to this block, but it is not there.</source>
        <translation>Die Größen-Packs geben diesem Block eine Sprache, aber er ist nicht da.</translation>
    </message>
    <message>
        <source>Blocks should ascend, and block %1 follows block %2.</source>
        <translation>Blöcke sollten aufsteigen, und Block %1 folgt auf Block %2.</translation>
    </message>
    <message>
        <source>Blocks should be numbered without gaps, and block %1 is missing.</source>
        <translation>Blöcke sollten lückenlos nummeriert sein, und Block %1 fehlt.</translation>
    </message>
    <message>
        <source>CD-TEXT, language %1</source>
        <translation>CD-TEXT, Sprache %1</translation>
    </message>
    <message>
        <source>%1 is not the number of a language.</source>
        <translation>%1 ist keine Nummer einer Sprache.</translation>
    </message>
    <message>
        <source>Choose the language of the texts.</source>
        <translation>Die Sprache der Texte wählen.</translation>
    </message>
    <message>
        <source>Language %1 of the disc is the same language.</source>
        <translation>Sprache %1 der CD ist dieselbe Sprache.</translation>
    </message>
    <message>
        <source>Keep one of them: players offer one text for each language.</source>
        <translation>Eine davon behalten: Player bieten zu jeder Sprache einen Text an.</translation>
    </message>
    <message>
        <source>Choose one of the 28 genres of CD-TEXT.</source>
        <translation>Eines der 28 Genres von CD-TEXT wählen.</translation>
    </message>
    <message>
        <source>CD-TEXT</source>
        <translation>CD-TEXT</translation>
    </message>
    <message>
        <source>A disc has 1 to 99 tracks; this one has %1.</source>
        <translation>Eine CD hat 1 bis 99 Titel; diese hat %1.</translation>
    </message>
    <message>
        <source>Add or remove tracks.</source>
        <translation>Titel hinzufügen oder entfernen.</translation>
    </message>
    <message>
        <source>There is no text in this language; it is left out.</source>
        <translation>In dieser Sprache gibt es keinen Text; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>Write a text, or remove the language.</source>
        <translation>Einen Text schreiben oder die Sprache entfernen.</translation>
    </message>
    <message>
        <source>A disc has room for eight languages; there are %1.</source>
        <translation>Eine CD hat Platz für acht Sprachen; hier sind es %1.</translation>
    </message>
    <message>
        <source>Remove the languages that matter least.</source>
        <translation>Die Sprachen entfernen, auf die es am wenigsten ankommt.</translation>
    </message>
    <message>
        <source>CD-TEXT, pack %1</source>
        <translation>CD-TEXT, Pack %1</translation>
    </message>
    <message>
        <source>CD-TEXT, block %1</source>
        <translation>CD-TEXT, Block %1</translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %n other places.</source>
        <translation>
            <numerusform>Dasselbe gilt für %n weitere Stelle.</numerusform>
            <numerusform>Dasselbe gilt für %n weitere Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titelname</translation>
    </message>
    <message>
        <source>performer</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>songwriter</source>
        <translation>Textdichter</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>arranger</source>
        <translation>Arrangeur</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>album, %1</source>
        <translation>Album, %1</translation>
    </message>
    <message>
        <source>catalogue number</source>
        <translation>Katalognummer</translation>
    </message>
    <message>
        <source>closed information</source>
        <translation>interne Angaben</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>No CD player can show these characters here: %1</source>
        <translation>Kein CD-Player kann diese Zeichen hier anzeigen: %1</translation>
    </message>
    <message>
        <source>Write them in other letters for the disc, or use a Japanese block for Japanese.</source>
        <translation>Für die CD mit anderen Zeichen schreiben oder für Japanisch einen japanischen Block verwenden.</translation>
    </message>
    <message>
        <source>CD-TEXT has not all of these characters and will show: %1</source>
        <translation>CD-TEXT hat nicht alle diese Zeichen und wird zeigen: %1</translation>
    </message>
    <message>
        <source>Look at the text as it will be on the disc; write it otherwise if that reads badly.</source>
        <translation>Den Text ansehen, wie er auf der CD stehen wird; anders schreiben, wenn er sich schlecht liest.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen.</translation>
    </message>
    <message>
        <source>Correct it, or leave it out: players take it from the subcode.</source>
        <translation>Berichtigen oder weglassen: Player nehmen ihn aus dem Subcode.</translation>
    </message>
    <message>
        <source>There is a text (%1) for track %2, but the disc has %3 tracks.</source>
        <translation>Es gibt einen Text (%1) für Titel %2, aber die CD hat %3 Titel.</translation>
    </message>
    <message>
        <source>Remove the text, or add the track.</source>
        <translation>Den Text entfernen oder den Titel hinzufügen.</translation>
    </message>
    <message>
        <source>All texts of one kind are left out, because one language has 256 packs only: %1</source>
        <translation>Alle Texte einer Art werden ausgelassen, weil eine Sprache nur 256 Packs hat: %1</translation>
    </message>
    <message>
        <source>Shorten the texts to have them all on the disc.</source>
        <translation>Die Texte kürzen, damit alle auf die CD kommen.</translation>
    </message>
    <message>
        <source>To fit, texts that equal those of the track before are written as repetitions.</source>
        <translation>Damit alles hineinpasst, werden Texte, die denen des Titels davor gleichen, als Wiederholungen geschrieben.</translation>
    </message>
    <message>
        <source>Shorten the texts if a player shows such a track without its text.</source>
        <translation>Die Texte kürzen, falls ein Player einen solchen Titel ohne seinen Text zeigt.</translation>
    </message>
    <message>
        <source>The texts need %1 packs, and one language has 256.</source>
        <translation>Die Texte brauchen %1 Packs, und eine Sprache hat 256.</translation>
    </message>
    <message>
        <source>Take away about %1 characters. The longest texts, with their characters: %2</source>
        <translation>Etwa %1 Zeichen wegnehmen. Die längsten Texte mit ihren Zeichen: %2</translation>
    </message>
    <message>
        <source>The file begins with the four bytes of a drive&apos;s answer.</source>
        <translation>Die Datei beginnt mit den vier Bytes einer Laufwerksantwort.</translation>
    </message>
    <message>
        <source>Take the first four bytes away: pressing plants expect packs alone.</source>
        <translation>Die ersten vier Bytes wegnehmen: Presswerke erwarten nur Packs.</translation>
    </message>
    <message>
        <source>Its header announces %1 bytes and %2 follow.</source>
        <translation>Ihr Kopf kündigt %1 Bytes an, und es folgen %2.</translation>
    </message>
    <message>
        <source>Read the texts from the disc again: some may be missing.</source>
        <translation>Die Texte noch einmal von der CD lesen: Es könnten welche fehlen.</translation>
    </message>
    <message>
        <source>A single zero follows the last pack, as some programs write it.</source>
        <translation>Auf das letzte Pack folgt eine einzelne Null, wie manche Programme sie schreiben.</translation>
    </message>
    <message>
        <source>Take the last byte away: some plants reject the file for it.</source>
        <translation>Das letzte Byte wegnehmen: Manche Presswerke weisen die Datei seinetwegen zurück.</translation>
    </message>
    <message>
        <source>The file has %1 bytes, which is no multiple of 18.</source>
        <translation>Die Datei hat %1 Bytes, und das ist kein Vielfaches von 18.</translation>
    </message>
    <message>
        <source>Copy or make the file again: its end is missing or something was put into it.</source>
        <translation>Die Datei neu kopieren oder erstellen: Ihr Ende fehlt, oder es ist etwas hineingeraten.</translation>
    </message>
    <message>
        <source>Make the file again.</source>
        <translation>Die Datei neu erstellen.</translation>
    </message>
    <message>
        <source>There is no pack in the file.</source>
        <translation>In der Datei ist kein Pack.</translation>
    </message>
    <message>
        <source>This pack is nothing but zeros.</source>
        <translation>Dieses Pack besteht nur aus Nullen.</translation>
    </message>
    <message>
        <source>The checksum was not inverted as it should be.</source>
        <translation>Die Prüfsumme wurde nicht invertiert, wie es sein müsste.</translation>
    </message>
    <message>
        <source>Write the texts anew: players will pass over this pack.</source>
        <translation>Die Texte neu schreiben: Player werden dieses Pack übergehen.</translation>
    </message>
    <message>
        <source>The checksum is %1 and should be %2.</source>
        <translation>Die Prüfsumme ist %1 und müsste %2 sein.</translation>
    </message>
    <message>
        <source>Write the texts anew: this pack is damaged, and players will pass over it.</source>
        <translation>Die Texte neu schreiben: Dieses Pack ist beschädigt, und Player werden es übergehen.</translation>
    </message>
    <message>
        <source>There is no pack type %1.</source>
        <translation>Einen Pack-Typ %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no track %1.</source>
        <translation>Einen Titel %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The three size packs are missing, without which players show nothing.</source>
        <translation>Die drei Größen-Packs fehlen, ohne die Player nichts anzeigen.</translation>
    </message>
    <message>
        <source>There should be three size packs, numbered 0, 1, 2, and they are not so (%1 found).</source>
        <translation>Es müssten drei Größen-Packs da sein, nummeriert mit 0, 1, 2, und so ist es nicht (gefunden: %1).</translation>
    </message>
    <message>
        <source>There is no character set %1.</source>
        <translation>Einen Zeichensatz %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The first track should be 1 and is %1.</source>
        <translation>Der erste Titel müsste 1 sein und ist %1.</translation>
    </message>
    <message>
        <source>The last track is said to be %1.</source>
        <translation>Als letzter Titel ist %1 angegeben.</translation>
    </message>
    <message>
        <source>The texts are for %1 tracks, and the disc has %2.</source>
        <translation>Die Texte sind für %1 Titel, und die CD hat %2.</translation>
    </message>
    <message>
        <source>The mark of copyright is %1 and should be 0 or 3.</source>
        <translation>Das Copyright-Kennzeichen ist %1 und müsste 0 oder 3 sein.</translation>
    </message>
    <message>
        <source>There should be %1 packs of type %2, and there are %3.</source>
        <translation>Es müssten %1 Packs vom Typ %2 da sein, und es sind %3.</translation>
    </message>
    <message>
        <source>The last pack should have number %1 and has %2.</source>
        <translation>Das letzte Pack müsste die Nummer %1 haben und hat %2.</translation>
    </message>
    <message>
        <source>The language of the texts is not told.</source>
        <translation>Die Sprache der Texte ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Choose the language when the texts are written anew.</source>
        <translation>Die Sprache wählen, wenn die Texte neu geschrieben werden.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>%1 stands before the first TRACK and was passed over.</source>
        <translation>%1 steht vor dem ersten TRACK und wurde übergangen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command of cue sheets and was passed over.</source>
        <translation>„%1“ ist kein Befehl eines Cue-Sheets und wurde übergangen.</translation>
    </message>
    <message>
        <source>FILE names no file.</source>
        <translation>FILE nennt keine Datei.</translation>
    </message>
    <message>
        <source>Write its name there.</source>
        <translation>Den Namen dort hinschreiben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of file that cue sheets know.</source>
        <translation>„%1“ ist keine Dateiart, die Cue-Sheets kennen.</translation>
    </message>
    <message>
        <source>The sheet has more than 99 tracks; the rest was not read.</source>
        <translation>Das Sheet hat mehr als 99 Titel; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>A disc cannot hold them: make two sheets.</source>
        <translation>Eine CD fasst sie nicht: zwei Sheets daraus machen.</translation>
    </message>
    <message>
        <source>Track %1 was expected here; tracks count as they stand.</source>
        <translation>Hier wurde Titel %1 erwartet; Titel zählen in der Reihenfolge, in der sie stehen.</translation>
    </message>
    <message>
        <source>Track %1 is no sound but %2.</source>
        <translation>Titel %1 ist kein Klang, sondern %2.</translation>
    </message>
    <message>
        <source>Only audio discs can be read.</source>
        <translation>Nur Audio-CDs können gelesen werden.</translation>
    </message>
    <message>
        <source>INDEX needs a number and a time such as 03:25:74.</source>
        <translation>INDEX braucht eine Nummer und eine Zeit wie 03:25:74.</translation>
    </message>
    <message>
        <source>Correct the line.</source>
        <translation>Die Zeile berichtigen.</translation>
    </message>
    <message>
        <source>INDEX stands before any FILE.</source>
        <translation>INDEX steht vor jedem FILE.</translation>
    </message>
    <message>
        <source>Say which file it counts in.</source>
        <translation>Angeben, in welcher Datei er zählt.</translation>
    </message>
    <message>
        <source>This index does not come after the one before it.</source>
        <translation>Dieser Index kommt nicht nach dem davor.</translation>
    </message>
    <message>
        <source>Put them in order.</source>
        <translation>In die richtige Reihenfolge bringen.</translation>
    </message>
    <message>
        <source>Index %1 is out of turn and was passed over.</source>
        <translation>Index %1 ist nicht an der Reihe und wurde übergangen.</translation>
    </message>
    <message>
        <source>Indexes count 00, 01, 02 …</source>
        <translation>Indizes zählen 00, 01, 02 …</translation>
    </message>
    <message>
        <source>%1 needs a time such as 00:02:00.</source>
        <translation>%1 braucht eine Zeit wie 00:02:00.</translation>
    </message>
    <message>
        <source>The flag &apos;%1&apos; means nothing here and was passed over.</source>
        <translation>Das Flag „%1“ bedeutet hier nichts und wurde übergangen.</translation>
    </message>
    <message>
        <source>Track %1 has no index 01.</source>
        <translation>Titel %1 hat keinen Index 01.</translation>
    </message>
    <message>
        <source>Say where it begins.</source>
        <translation>Angeben, wo er beginnt.</translation>
    </message>
    <message>
        <source>The sheet has no track.</source>
        <translation>Das Sheet hat keinen Titel.</translation>
    </message>
    <message>
        <source>Is this a cue sheet?</source>
        <translation>Ist das ein Cue-Sheet?</translation>
    </message>
    <message>
        <source>The sheet is larger than 1 MiB and was not read.</source>
        <translation>Das Sheet ist größer als 1 MiB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The barcode &apos;%1&apos; is no EAN and was left out of the cue sheet.</source>
        <translation>Der Barcode „%1“ ist keine EAN und wurde im Cue-Sheet weggelassen.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Berichtigen.</translation>
    </message>
    <message>
        <source>A cue sheet holds the words of one language only.</source>
        <translation>Ein Cue-Sheet enthält die Texte nur einer Sprache.</translation>
    </message>
    <message>
        <source>The others are in the DDP and the TOC.</source>
        <translation>Die anderen stehen in DDP und TOC.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no ISRC and was left out of the cue sheet.</source>
        <translation>„%1“ ist kein ISRC und wurde im Cue-Sheet weggelassen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in the cue sheet as &apos;%2&apos;: quotation marks, line breaks and a backslash at the end cannot be written there.</source>
        <translation>„%1“ steht im Cue-Sheet als „%2“: Anführungszeichen, Zeilenumbrüche und ein umgekehrter Schrägstrich am Ende lassen sich dort nicht schreiben.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; the other files have it as it is.</source>
        <translation>Es ist nichts zu tun; die anderen Dateien haben es, wie es ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than 80 characters; some burners cut it.</source>
        <translation>„%1“ hat mehr als 80 Zeichen; manche Brennprogramme schneiden das ab.</translation>
    </message>
    <message>
        <source>Shorten it if that matters.</source>
        <translation>Kürzen, wenn es darauf ankommt.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of &apos;%1&apos; cannot be written as ISO-8859-1 and became &apos;?&apos;.</source>
        <translation>
            <numerusform>%n Zeichen von „%1“ lässt sich nicht als ISO-8859-1 schreiben und wurde zu „?“.</numerusform>
            <numerusform>%n Zeichen von „%1“ lassen sich nicht als ISO-8859-1 schreiben und wurden zu „?“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the cue sheet as UTF-8, or use other letters.</source>
        <translation>Das Cue-Sheet als UTF-8 schreiben oder andere Zeichen verwenden.</translation>
    </message>
    <message>
        <source>cue sheet, track %1</source>
        <translation>Cue-Sheet, Titel %1</translation>
    </message>
    <message>
        <source>cue sheet</source>
        <translation>Cue-Sheet</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; cannot be written as ISO-8859-1; rename the file, or write UTF-8</source>
        <translation>der Name „%1“ lässt sich nicht als ISO-8859-1 schreiben; die Datei umbenennen oder UTF-8 schreiben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds thousands of files, so it is no DDP fileset. Choose another folder.</source>
        <translation>„%1“ enthält Tausende von Dateien, ist also kein DDP-Fileset. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be used as a disc: %2 %3</source>
        <translation>„%1“ ist als CD nicht brauchbar: %2 %3</translation>
    </message>
    <message>
        <source>Have the fileset written again.</source>
        <translation>Das Fileset neu schreiben lassen.</translation>
    </message>
    <message>
        <source>Copy or download the whole fileset again.</source>
        <translation>Das ganze Fileset noch einmal kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>Ask the plant, or have the fileset written again.</source>
        <translation>Das Presswerk fragen oder das Fileset neu schreiben lassen.</translation>
    </message>
    <message>
        <source>Remove it before the fileset is sent.</source>
        <translation>Entfernen, bevor das Fileset verschickt wird.</translation>
    </message>
    <message>
        <source>There is no file DDPID, so this is no DDP fileset.</source>
        <translation>Eine Datei DDPID gibt es nicht, also ist das kein DDP-Fileset.</translation>
    </message>
    <message>
        <source>There is no file DDPMS, the map of the fileset.</source>
        <translation>Eine Datei DDPMS, die Map des Filesets, gibt es nicht.</translation>
    </message>
    <message>
        <source>The image &apos;%1&apos; that the map names is not there.</source>
        <translation>Das Image „%1“, das die Map nennt, ist nicht da.</translation>
    </message>
    <message>
        <source>The PQ file &apos;%1&apos; that the map names is not there.</source>
        <translation>Die PQ-Datei „%1“, die die Map nennt, ist nicht da.</translation>
    </message>
    <message>
        <source>The CD-TEXT file &apos;%1&apos; that the map names is not there.</source>
        <translation>Die CD-TEXT-Datei „%1“, die die Map nennt, ist nicht da.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; that the map names is not there.</source>
        <translation>Die Datei „%1“, die die Map nennt, ist nicht da.</translation>
    </message>
    <message>
        <source>The fileset calls the file &apos;%1&apos;, but it is &apos;%2&apos;; where capitals count it will not be found.</source>
        <translation>Das Fileset nennt die Datei „%1“, sie heißt aber „%2“; wo Groß- und Kleinschreibung zählt, wird sie nicht gefunden.</translation>
    </message>
    <message>
        <source>Rename the file to what the fileset calls it.</source>
        <translation>Die Datei so umbenennen, wie das Fileset sie nennt.</translation>
    </message>
    <message>
        <source>The map has room for &apos;%1&apos; only, while the file is called &apos;%2&apos;.</source>
        <translation>Die Map hat nur Platz für „%1“, während die Datei „%2“ heißt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a link that leads out of the fileset&apos;s folder, so it is not followed.</source>
        <translation>„%1“ ist eine Verknüpfung, die aus dem Ordner des Filesets hinausführt, daher wird ihr nicht gefolgt.</translation>
    </message>
    <message>
        <source>Put the file itself into the folder.</source>
        <translation>Die Datei selbst in den Ordner legen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a link that leads nowhere.</source>
        <translation>„%1“ ist eine Verknüpfung, die ins Leere führt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a regular file.</source>
        <translation>„%1“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2; a file of its kind has %3 at most, so it is not read.</source>
        <translation>„%1“ hat %2; eine Datei dieser Art hat höchstens %3, daher wird sie nicht gelesen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2; CD-TEXT has %3 at most, so it is not read.</source>
        <translation>„%1“ hat %2; CD-TEXT hat höchstens %3, daher wird die Datei nicht gelesen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>Die Zugriffsrechte und den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no part of the fileset.</source>
        <translation>„%1“ gehört nicht zum Fileset.</translation>
    </message>
    <message>
        <source>DDPID has %1 bytes instead of 128.</source>
        <translation>DDPID hat %1 Bytes statt 128.</translation>
    </message>
    <message>
        <source>DDPID begins with &apos;%1&apos; instead of a version of DDP, so this is no DDP fileset.</source>
        <translation>DDPID beginnt mit „%1“ statt mit einer DDP-Version, also ist das kein DDP-Fileset.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no known version of DDP for compact discs.</source>
        <translation>„%1“ ist keine bekannte DDP-Version für CDs.</translation>
    </message>
    <message>
        <source>The type of the disc is &apos;%1&apos; instead of CD.</source>
        <translation>Der Typ des Mediums ist „%1“ statt CD.</translation>
    </message>
    <message>
        <source>DDPID does not say that the disc is a CD.</source>
        <translation>DDPID sagt nicht, dass das Medium eine CD ist.</translation>
    </message>
    <message>
        <source>The fileset is that of a DVD.</source>
        <translation>Das Fileset ist das einer DVD.</translation>
    </message>
    <message>
        <source>Choose the fileset of a compact disc.</source>
        <translation>Das Fileset einer CD wählen.</translation>
    </message>
    <message>
        <source>Byte %1 of DDPID is no printable character.</source>
        <translation>Byte %1 von DDPID ist kein druckbares Zeichen.</translation>
    </message>
    <message>
        <source>DDPID says &apos;%2&apos; at byte %1, which a compact disc leaves blank.</source>
        <translation>DDPID nennt bei Byte %1 „%2“; eine CD lässt das leer.</translation>
    </message>
    <message>
        <source>DDPID holds a text of the user: &apos;%1&apos;. It does not get onto the disc.</source>
        <translation>DDPID enthält einen Text des Anwenders: „%1“. Er kommt nicht auf die CD.</translation>
    </message>
    <message>
        <source>The length of the user&apos;s text in DDPID is not that of the text.</source>
        <translation>Die Länge des Anwendertextes in DDPID ist nicht die des Textes.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no barcode of 13 digits.</source>
        <translation>„%1“ ist kein Barcode mit 13 Ziffern.</translation>
    </message>
    <message>
        <source>The check digit of the barcode %1 is wrong.</source>
        <translation>Die Prüfziffer des Barcodes %1 ist falsch.</translation>
    </message>
    <message>
        <source>Compare the number with the artwork and have the fileset written again.</source>
        <translation>Die Nummer mit der Druckvorlage vergleichen und das Fileset neu schreiben lassen.</translation>
    </message>
    <message>
        <source>The barcode %1 has the twelve digits of a UPC; on the disc a 0 stands in front of it.</source>
        <translation>Der Barcode %1 hat die zwölf Ziffern eines UPC; auf der CD steht eine 0 davor.</translation>
    </message>
    <message>
        <source>The barcode is nothing but zeros; it is read as none.</source>
        <translation>Der Barcode besteht nur aus Nullen; er gilt als nicht vorhanden.</translation>
    </message>
    <message>
        <source>The barcode %1 stands in DDPID only; the pressed disc may lack it.</source>
        <translation>Der Barcode %1 steht nur in DDPID; auf der gepressten CD fehlt er womöglich.</translation>
    </message>
    <message>
        <source>The barcode %1 stands in the PQ file only, not in DDPID.</source>
        <translation>Der Barcode %1 steht nur in der PQ-Datei, nicht in DDPID.</translation>
    </message>
    <message>
        <source>DDPID has the barcode %1, the PQ file %2.</source>
        <translation>DDPID hat den Barcode %1, die PQ-Datei %2.</translation>
    </message>
    <message>
        <source>The PQ file has two barcodes, %1 and %2.</source>
        <translation>Die PQ-Datei hat zwei Barcodes, %1 und %2.</translation>
    </message>
    <message>
        <source>The barcode does not stand in the lead-in packet; a plant may not find it.</source>
        <translation>Der Barcode steht nicht im Lead-in-Paket; ein Presswerk findet ihn womöglich nicht.</translation>
    </message>
    <message>
        <source>DDPMS has %1 bytes, less than one packet of 128.</source>
        <translation>DDPMS hat %1 Bytes, weniger als ein Paket von 128.</translation>
    </message>
    <message>
        <source>DDPMS has %1 bytes, which is no multiple of 128.</source>
        <translation>DDPMS hat %1 Bytes, und das ist kein Vielfaches von 128.</translation>
    </message>
    <message>
        <source>The packet begins with &apos;%1&apos; instead of VVVM.</source>
        <translation>Das Paket beginnt mit „%1“ statt mit VVVM.</translation>
    </message>
    <message>
        <source>Byte %1 of the packet is no printable character.</source>
        <translation>Byte %1 des Pakets ist kein druckbares Zeichen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no known kind of stream.</source>
        <translation>„%1“ ist keine bekannte Art von Stream.</translation>
    </message>
    <message>
        <source>The stream of kind &apos;%1&apos; is not read here.</source>
        <translation>Der Stream der Art „%1“ wird hier nicht gelesen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no known kind of subcode.</source>
        <translation>„%1“ ist keine bekannte Art von Subcode.</translation>
    </message>
    <message>
        <source>The subcode of kind &apos;%1&apos; is not read here.</source>
        <translation>Der Subcode der Art „%1“ wird hier nicht gelesen.</translation>
    </message>
    <message>
        <source>&apos;%2&apos; in the field %1 is no number.</source>
        <translation>„%2“ im Feld %1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>The packet does not say how long its stream is.</source>
        <translation>Das Paket sagt nicht, wie lang sein Stream ist.</translation>
    </message>
    <message>
        <source>The image has the mode &apos;%1&apos; instead of DA, audio.</source>
        <translation>Das Image hat den Modus „%1“ statt DA, Audio.</translation>
    </message>
    <message>
        <source>Choose the fileset of an audio disc.</source>
        <translation>Das Fileset einer Audio-CD wählen.</translation>
    </message>
    <message>
        <source>The image is stored in the form &apos;%1&apos;; audio is stored as 7 or 0.</source>
        <translation>Das Image ist in der Form „%1“ gespeichert; Audio wird als 7 oder 0 gespeichert.</translation>
    </message>
    <message>
        <source>The mark for scrambled data is &apos;%1&apos; instead of 0 or 1.</source>
        <translation>Das Kennzeichen für verwürfelte Daten ist „%1“ statt 0 oder 1.</translation>
    </message>
    <message>
        <source>The width of the file name is given as &apos;%1&apos; instead of 17; some readers cut the name there.</source>
        <translation>Die Breite des Dateinamens ist mit „%1“ statt 17 angegeben; manche Leseprogramme schneiden den Namen dort ab.</translation>
    </message>
    <message>
        <source>The packet names no file.</source>
        <translation>Das Paket nennt keine Datei.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no plain file name, so it is not opened.</source>
        <translation>„%1“ ist kein einfacher Dateiname, daher wird die Datei nicht geöffnet.</translation>
    </message>
    <message>
        <source>Do not trust this fileset; have it written again.</source>
        <translation>Diesem Fileset nicht trauen; neu schreiben lassen.</translation>
    </message>
    <message>
        <source>The file name &apos;%1&apos; contains a blank, at which some readers cut it.</source>
        <translation>Der Dateiname „%1“ enthält ein Leerzeichen, an dem manche Leseprogramme ihn abschneiden.</translation>
    </message>
    <message>
        <source>The file name &apos;%1&apos; is not in capitals.</source>
        <translation>Der Dateiname „%1“ besteht nicht aus Großbuchstaben.</translation>
    </message>
    <message>
        <source>The map names the file &apos;%1&apos; twice.</source>
        <translation>Die Map nennt die Datei „%1“ zweimal.</translation>
    </message>
    <message>
        <source>The map names no image of the disc.</source>
        <translation>Die Map nennt kein Image der CD.</translation>
    </message>
    <message>
        <source>The map names %1 images; only filesets with one can be read.</source>
        <translation>Die Map nennt %1 Images; nur Filesets mit einem können gelesen werden.</translation>
    </message>
    <message>
        <source>Have the fileset written again with one image.</source>
        <translation>Das Fileset neu schreiben lassen, mit einem einzigen Image.</translation>
    </message>
    <message>
        <source>The map names no PQ file, so nobody knows where the tracks are.</source>
        <translation>Die Map nennt keine PQ-Datei, daher weiß niemand, wo die Titel liegen.</translation>
    </message>
    <message>
        <source>The map names %1 PQ files; the first is read.</source>
        <translation>Die Map nennt %1 PQ-Dateien; die erste wird gelesen.</translation>
    </message>
    <message>
        <source>The map names %1 CD-TEXT files; the first is read.</source>
        <translation>Die Map nennt %1 CD-TEXT-Dateien; die erste wird gelesen.</translation>
    </message>
    <message>
        <source>The stream begins at byte %1 of its file; only files that are one stream are read right.</source>
        <translation>Der Stream beginnt bei Byte %1 seiner Datei; nur Dateien, die ein einziger Stream sind, werden richtig gelesen.</translation>
    </message>
    <message>
        <source>The field %1 says &apos;%2&apos;, which audio discs leave blank.</source>
        <translation>Das Feld %1 nennt „%2“; Audio-CDs lassen es leer.</translation>
    </message>
    <message>
        <source>The PQ file has no packet that can be read.</source>
        <translation>Die PQ-Datei hat kein lesbares Paket.</translation>
    </message>
    <message>
        <source>The PQ file has %1 bytes, which is no multiple of 64.</source>
        <translation>Die PQ-Datei hat %1 Bytes, und das ist kein Vielfaches von 64.</translation>
    </message>
    <message>
        <source>The packet begins with &apos;%1&apos; instead of VVVS.</source>
        <translation>Das Paket beginnt mit „%1“ statt mit VVVS.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no track number.</source>
        <translation>„%1“ ist keine Titelnummer.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no index number.</source>
        <translation>„%1“ ist keine Indexnummer.</translation>
    </message>
    <message>
        <source>The hours say &apos;%1&apos;; a disc has none.</source>
        <translation>Als Stunden steht „%1“ da; eine CD hat keine.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time of minutes, seconds and frames.</source>
        <translation>„%1“ ist keine Zeit aus Minuten, Sekunden und Frames.</translation>
    </message>
    <message>
        <source>There are no %1 seconds in a minute.</source>
        <translation>Eine Minute hat keine %1 Sekunden.</translation>
    </message>
    <message>
        <source>There are no %1 frames in a second; a disc has 75.</source>
        <translation>Eine Sekunde hat keine %1 Frames; auf einer CD sind es 75.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no known control byte.</source>
        <translation>„%1“ ist kein bekanntes Steuerbyte.</translation>
    </message>
    <message>
        <source>The control byte &apos;%1&apos; is written backwards.</source>
        <translation>Das Steuerbyte „%1“ ist verkehrt herum geschrieben.</translation>
    </message>
    <message>
        <source>The control byte &apos;%1&apos; says that the track holds data.</source>
        <translation>Das Steuerbyte „%1“ sagt, dass der Titel Daten enthält.</translation>
    </message>
    <message>
        <source>The control byte &apos;%1&apos; says that the track has four channels, which no player knows.</source>
        <translation>Das Steuerbyte „%1“ sagt, dass der Titel vier Kanäle hat, was kein Player kennt.</translation>
    </message>
    <message>
        <source>The control byte &apos;%1&apos; permits copies and limits them at once.</source>
        <translation>Das Steuerbyte „%1“ erlaubt Kopien und begrenzt sie zugleich.</translation>
    </message>
    <message>
        <source>The second control byte says &apos;%1&apos; instead of nothing.</source>
        <translation>Das zweite Steuerbyte nennt „%1“, statt leer zu sein.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no ISRC of twelve characters.</source>
        <translation>„%1“ ist kein ISRC mit zwölf Zeichen.</translation>
    </message>
    <message>
        <source>The ISRC &apos;%1&apos; is not in capitals.</source>
        <translation>Der ISRC „%1“ besteht nicht aus Großbuchstaben.</translation>
    </message>
    <message>
        <source>The ISRC is nothing but zeros; it is read as none.</source>
        <translation>Der ISRC besteht nur aus Nullen; er gilt als nicht vorhanden.</translation>
    </message>
    <message>
        <source>The packet has a comment: &apos;%1&apos;. It does not get onto the disc.</source>
        <translation>Das Paket hat einen Kommentar: „%1“. Er kommt nicht auf die CD.</translation>
    </message>
    <message>
        <source>The PQ file does not begin with the lead-in.</source>
        <translation>Die PQ-Datei beginnt nicht mit dem Lead-in.</translation>
    </message>
    <message>
        <source>The PQ file has a second lead-in.</source>
        <translation>Die PQ-Datei hat einen zweiten Lead-in.</translation>
    </message>
    <message>
        <source>The lead-in has index %1 instead of 00.</source>
        <translation>Der Lead-in hat Index %1 statt 00.</translation>
    </message>
    <message>
        <source>The lead-in stands at %1 instead of 00:00:00.</source>
        <translation>Der Lead-in steht bei %1 statt bei 00:00:00.</translation>
    </message>
    <message>
        <source>The lead-in has the control byte &apos;%1&apos; instead of 01.</source>
        <translation>Der Lead-in hat das Steuerbyte „%1“ statt 01.</translation>
    </message>
    <message>
        <source>The PQ file has no lead-out.</source>
        <translation>Die PQ-Datei hat keinen Lead-out.</translation>
    </message>
    <message>
        <source>The lead-out has index %1 instead of 01.</source>
        <translation>Der Lead-out hat Index %1 statt 01.</translation>
    </message>
    <message>
        <source>The lead-out has the control byte &apos;%1&apos; instead of 01.</source>
        <translation>Der Lead-out hat das Steuerbyte „%1“ statt 01.</translation>
    </message>
    <message>
        <source>The lead-out stands at %1 and at %2.</source>
        <translation>Der Lead-out steht bei %1 und bei %2.</translation>
    </message>
    <message>
        <source>The lead-out is there more than twice.</source>
        <translation>Der Lead-out ist mehr als zweimal da.</translation>
    </message>
    <message>
        <source>A packet of track %1 follows the lead-out.</source>
        <translation>Ein Paket von Titel %1 folgt auf den Lead-out.</translation>
    </message>
    <message>
        <source>The PQ file has no track.</source>
        <translation>Die PQ-Datei hat keinen Titel.</translation>
    </message>
    <message>
        <source>The first track has the number %1 instead of 1.</source>
        <translation>Der erste Titel hat die Nummer %1 statt 1.</translation>
    </message>
    <message>
        <source>Track %2 follows track %1; a number is missing.</source>
        <translation>Auf Titel %1 folgt Titel %2; eine Nummer fehlt.</translation>
    </message>
    <message>
        <source>Track %2 follows track %1; the numbers go backwards.</source>
        <translation>Auf Titel %1 folgt Titel %2; die Nummern laufen rückwärts.</translation>
    </message>
    <message>
        <source>Track %1 has no index 01, where it begins.</source>
        <translation>Titel %1 hat keinen Index 01, an dem er beginnt.</translation>
    </message>
    <message>
        <source>Index %2 follows index %1.</source>
        <translation>Auf Index %1 folgt Index %2.</translation>
    </message>
    <message>
        <source>The mark at %2 follows the one at %1.</source>
        <translation>Auf die Marke bei %1 folgt die bei %2.</translation>
    </message>
    <message>
        <source>Track 1 has no index 00.</source>
        <translation>Titel 1 hat keinen Index 00.</translation>
    </message>
    <message>
        <source>Index 00 of track 1 stands at %1 instead of 00:00:00.</source>
        <translation>Index 00 von Titel 1 steht bei %1 statt bei 00:00:00.</translation>
    </message>
    <message>
        <source>The control byte changes from &apos;%1&apos; to &apos;%2&apos; within the track.</source>
        <translation>Das Steuerbyte wechselt innerhalb des Titels von „%1“ zu „%2“.</translation>
    </message>
    <message>
        <source>The track has two ISRCs, %1 and %2.</source>
        <translation>Der Titel hat zwei ISRCs, %1 und %2.</translation>
    </message>
    <message>
        <source>The ISRC does not stand in the first packet of its track, where some readers look for it.</source>
        <translation>Der ISRC steht nicht im ersten Paket seines Titels, wo manche Leseprogramme ihn suchen.</translation>
    </message>
    <message>
        <source>The ISRC &apos;%1&apos; stands in the lead-in or lead-out.</source>
        <translation>Der ISRC „%1“ steht im Lead-in oder Lead-out.</translation>
    </message>
    <message>
        <source>The map says that the PQ file has %1 bytes; it has %2.</source>
        <translation>Die Map sagt, dass die PQ-Datei %1 Bytes hat; sie hat %2.</translation>
    </message>
    <message>
        <source>The map counts the PQ file in packets (%1) instead of bytes.</source>
        <translation>Die Map zählt die PQ-Datei in Paketen (%1) statt in Bytes.</translation>
    </message>
    <message>
        <source>The map says that the CD-TEXT file has %1 bytes; it has %2.</source>
        <translation>Die Map sagt, dass die CD-TEXT-Datei %1 Bytes hat; sie hat %2.</translation>
    </message>
    <message>
        <source>The map counts the CD-TEXT file in packs (%1) instead of bytes.</source>
        <translation>Die Map zählt die CD-TEXT-Datei in Packs (%1) statt in Bytes.</translation>
    </message>
    <message>
        <source>The CD-TEXT file has %1 bytes, which are no whole packs of 18.</source>
        <translation>Die CD-TEXT-Datei hat %1 Bytes, und das sind keine ganzen Packs von 18.</translation>
    </message>
    <message>
        <source>A zero byte stands behind the CD-TEXT; some stations complain about it.</source>
        <translation>Hinter dem CD-TEXT steht ein Nullbyte; manche Anlagen beanstanden das.</translation>
    </message>
    <message>
        <source>The CD-TEXT file begins with the header that drives put in front of it.</source>
        <translation>Die CD-TEXT-Datei beginnt mit dem Kopf, den Laufwerke davorsetzen.</translation>
    </message>
    <message>
        <source>The fileset has CD-TEXT, but &apos;%1&apos; knows none.</source>
        <translation>Das Fileset hat CD-TEXT, aber „%1“ kennt keinen.</translation>
    </message>
    <message>
        <source>There is CD-TEXT in &apos;%1&apos;, but the map does not name it; the disc may be made without.</source>
        <translation>In „%1“ steht CD-TEXT, aber die Map nennt die Datei nicht; die CD könnte ohne ihn entstehen.</translation>
    </message>
    <message>
        <source>The image is empty.</source>
        <translation>Das Image ist leer.</translation>
    </message>
    <message>
        <source>The image has %1 bytes, which are no whole sectors of 2352.</source>
        <translation>Das Image hat %1 Bytes, und das sind keine ganzen Sektoren von 2352.</translation>
    </message>
    <message>
        <source>The map says that the image has %1 sectors; it has %2.</source>
        <translation>Die Map sagt, dass das Image %1 Sektoren hat; es hat %2.</translation>
    </message>
    <message>
        <source>The map counts the image in bytes (%1) instead of sectors.</source>
        <translation>Die Map zählt das Image in Bytes (%1) statt in Sektoren.</translation>
    </message>
    <message>
        <source>The image begins at %1 of the disc instead of 00:00:00; some readers overlook that and shift every track.</source>
        <translation>Das Image beginnt bei %1 der CD statt bei 00:00:00; manche Leseprogramme übersehen das und verschieben jeden Titel.</translation>
    </message>
    <message>
        <source>The image begins at %1, after track 1 does, at %2.</source>
        <translation>Das Image beginnt bei %1, nach dem Anfang von Titel 1 bei %2.</translation>
    </message>
    <message>
        <source>There is sound in the first two seconds of the disc, which players cannot reach.</source>
        <translation>In den ersten zwei Sekunden der CD ist Klang, den Player nicht erreichen können.</translation>
    </message>
    <message>
        <source>The lead-out stands at %1, the image ends at %2.</source>
        <translation>Der Lead-out steht bei %1, das Image endet bei %2.</translation>
    </message>
    <message>
        <source>The map says that track 1 begins at sector %1 of the image; the PQ file says %2.</source>
        <translation>Die Map sagt, dass Titel 1 bei Sektor %1 des Images beginnt; die PQ-Datei sagt %2.</translation>
    </message>
    <message>
        <source>The map does not say how long the first pause is.</source>
        <translation>Die Map sagt nicht, wie lang die erste Pause ist.</translation>
    </message>
    <message>
        <source>The fileset has no checksums, so nobody can tell whether it arrived unharmed.</source>
        <translation>Das Fileset hat keine Prüfsummen, daher kann niemand sagen, ob es unversehrt angekommen ist.</translation>
    </message>
    <message>
        <source>Ask for checksums.</source>
        <translation>Um Prüfsummen bitten.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not what it was when &apos;%2&apos; was written: its %3 is another.</source>
        <translation>„%1“ ist nicht mehr, wie es beim Schreiben von „%2“ war: %3 stimmt nicht überein.</translation>
    </message>
    <message>
        <source>&apos;%2&apos; has a checksum of &apos;%1&apos;, which is not there.</source>
        <translation>„%2“ hat eine Prüfsumme von „%1“, aber diese Datei ist nicht da.</translation>
    </message>
    <message>
        <source>There is no checksum of &apos;%1&apos;.</source>
        <translation>Es gibt keine Prüfsumme von „%1“.</translation>
    </message>
    <message>
        <source>Ask for checksums of all files.</source>
        <translation>Um Prüfsummen aller Dateien bitten.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a checksum of itself, which cannot be right.</source>
        <translation>„%1“ hat eine Prüfsumme von sich selbst, und die kann nicht stimmen.</translation>
    </message>
    <message>
        <source>No checksum was found in &apos;%1&apos;.</source>
        <translation>In „%1“ wurde keine Prüfsumme gefunden.</translation>
    </message>
    <message>
        <source>Compare it by hand with the program that wrote it.</source>
        <translation>Von Hand vergleichen, mit dem Programm, das sie geschrieben hat.</translation>
    </message>
    <message>
        <source>%1, packet %2</source>
        <translation>%1, Paket %2</translation>
    </message>
    <message>
        <source>A disc has 1 to 99 tracks, not %1. Leave songs out or make two discs.</source>
        <translation>Eine CD hat 1 bis 99 Titel, nicht %1. Songs auslassen oder zwei CDs machen.</translation>
    </message>
    <message>
        <source>The marks of track %1 do not follow each other. Move them apart.</source>
        <translation>Die Marken von Titel %1 folgen nicht aufeinander. Auseinanderrücken.</translation>
    </message>
    <message>
        <source>&apos;%2&apos; of track %1 is no ISRC of twelve characters. Correct or remove it.</source>
        <translation>„%2“ von Titel %1 ist kein ISRC mit zwölf Zeichen. Berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>Track %1 permits copies and limits them to one generation. Choose one of the two.</source>
        <translation>Titel %1 erlaubt Kopien und begrenzt sie auf eine Generation. Eines von beiden wählen.</translation>
    </message>
    <message>
        <source>The first track has no pause at the very start of the disc. Give it one.</source>
        <translation>Der erste Titel hat keine Pause ganz am Anfang der CD. Eine einfügen.</translation>
    </message>
    <message>
        <source>The disc ends before its last mark. Move the mark or the end.</source>
        <translation>Die CD endet vor ihrer letzten Marke. Die Marke oder das Ende verschieben.</translation>
    </message>
    <message>
        <source>The disc lasts longer than 99:59:74, which no address can say. Make two discs.</source>
        <translation>Die CD dauert länger als 99:59:74, was keine Adresse ausdrücken kann. Zwei CDs machen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no barcode of 13 digits. Correct or remove it.</source>
        <translation>„%1“ ist kein Barcode mit 13 Ziffern. Berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>The master id &apos;%1&apos; is longer than 48 characters or uses other letters than A to Z. Shorten or respell it.</source>
        <translation>Die Master-ID „%1“ ist länger als 48 Zeichen oder verwendet andere Buchstaben als A bis Z. Kürzen oder anders schreiben.</translation>
    </message>
    <message>
        <source>The CD-TEXT has %1 bytes, which is no possible number of packs; please report this.</source>
        <translation>Der CD-TEXT hat %1 Bytes, was keine mögliche Zahl von Packs ergibt; bitte melden.</translation>
    </message>
    <message>
        <source>The sound in &apos;%1&apos; ends at %2, but the disc at %3; please report this.</source>
        <translation>Der Klang in „%1“ endet bei %2, die CD aber bei %3; bitte melden.</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>CD</translation>
    </message>
    <message>
        <source>track %1, index %2</source>
        <translation>Titel %1, Index %2</translation>
    </message>
    <message>
        <source>The disc has no track.</source>
        <translation>Die CD hat keinen Titel.</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>Einen hinzufügen.</translation>
    </message>
    <message>
        <source>The disc has %1 tracks; 99 is the most there can be.</source>
        <translation>Die CD hat %1 Titel; höchstens 99 sind möglich.</translation>
    </message>
    <message>
        <source>Join tracks, give parts of them an index, or make two discs.</source>
        <translation>Titel zusammenfügen, Teile davon mit einem Index versehen oder zwei CDs machen.</translation>
    </message>
    <message>
        <source>The disc ends at %1; its addresses end at 99:59:74.</source>
        <translation>Die CD endet bei %1; ihre Adressen enden bei 99:59:74.</translation>
    </message>
    <message>
        <source>Make two discs.</source>
        <translation>Zwei CDs machen.</translation>
    </message>
    <message>
        <source>The disc ends at %1; plants take 79:57:74 at most.</source>
        <translation>Die CD endet bei %1; Presswerke nehmen höchstens 79:57:74 an.</translation>
    </message>
    <message>
        <source>Shorten it, or make two discs.</source>
        <translation>Kürzen oder zwei CDs machen.</translation>
    </message>
    <message>
        <source>The disc ends at %1; beyond 79:40:00 many plants ask for a waiver.</source>
        <translation>Die CD endet bei %1; jenseits von 79:40:00 verlangen viele Presswerke eine Freistellungserklärung.</translation>
    </message>
    <message>
        <source>Ask the plant before you send it.</source>
        <translation>Vor dem Verschicken das Presswerk fragen.</translation>
    </message>
    <message>
        <source>The disc ends at %1; the standard&apos;s playing time is 74:00:00.</source>
        <translation>Die CD endet bei %1; die Spielzeit nach dem Standard ist 74:00:00.</translation>
    </message>
    <message>
        <source>Most plants take it; ask yours.</source>
        <translation>Die meisten Presswerke nehmen das an; das eigene fragen.</translation>
    </message>
    <message>
        <source>Say where the track begins.</source>
        <translation>Angeben, wo der Titel beginnt.</translation>
    </message>
    <message>
        <source>Track %1 has %2 indexes; 99 is the most there can be.</source>
        <translation>Titel %1 hat %2 Indizes; höchstens 99 sind möglich.</translation>
    </message>
    <message>
        <source>Remove some, or begin a new track.</source>
        <translation>Einige entfernen oder einen neuen Titel beginnen.</translation>
    </message>
    <message>
        <source>The pause of track %1 at %2 does not come before its index 01 at %3.</source>
        <translation>Die Pause von Titel %1 bei %2 kommt nicht vor seinem Index 01 bei %3.</translation>
    </message>
    <message>
        <source>Leave index 00 out, or put it at least one frame before index 01.</source>
        <translation>Index 00 weglassen oder mindestens einen Frame vor Index 01 setzen.</translation>
    </message>
    <message>
        <source>In track %1 the index at %2 does not come after the one before it at %3.</source>
        <translation>In Titel %1 kommt der Index bei %2 nicht nach dem davor bei %3.</translation>
    </message>
    <message>
        <source>Move it, or remove it.</source>
        <translation>Verschieben oder entfernen.</translation>
    </message>
    <message>
        <source>The first track has no index 00 at 00:00:00, where the disc begins.</source>
        <translation>Der erste Titel hat keinen Index 00 bei 00:00:00, wo die CD beginnt.</translation>
    </message>
    <message>
        <source>Put its index 00 there.</source>
        <translation>Seinen Index 00 dorthin setzen.</translation>
    </message>
    <message>
        <source>The first track begins at %1; two seconds of pause come first.</source>
        <translation>Der erste Titel beginnt bei %1; davor kommen zwei Sekunden Pause.</translation>
    </message>
    <message>
        <source>Move its index 01 to 00:02:00 or later.</source>
        <translation>Seinen Index 01 auf 00:02:00 oder später verschieben.</translation>
    </message>
    <message>
        <source>Track %1 lasts %2; four seconds are the least.</source>
        <translation>Titel %1 dauert %2; vier Sekunden sind das Mindeste.</translation>
    </message>
    <message>
        <source>Lengthen it, or join it to its neighbour.</source>
        <translation>Verlängern oder mit seinem Nachbarn zusammenfügen.</translation>
    </message>
    <message>
        <source>Track %1 reaches four seconds only with the pause after it; without, it lasts %2.</source>
        <translation>Titel %1 kommt nur mit der Pause danach auf vier Sekunden; ohne sie dauert er %2.</translation>
    </message>
    <message>
        <source>Some plants refuse that: shorten the pause, or lengthen the track.</source>
        <translation>Manche Presswerke lehnen das ab: die Pause verkürzen oder den Titel verlängern.</translation>
    </message>
    <message>
        <source>Track %1 begins at %2, before the last mark of the track before it.</source>
        <translation>Titel %1 beginnt bei %2, vor der letzten Marke des Titels davor.</translation>
    </message>
    <message>
        <source>Put the marks in order.</source>
        <translation>Die Marken in die richtige Reihenfolge bringen.</translation>
    </message>
    <message>
        <source>Track %1 has a mark at %2, but the disc ends at %3.</source>
        <translation>Titel %1 hat eine Marke bei %2, aber die CD endet bei %3.</translation>
    </message>
    <message>
        <source>Move the mark, or the end of the disc.</source>
        <translation>Die Marke oder das Ende der CD verschieben.</translation>
    </message>
    <message>
        <source>Track %1 permits copies and permits one generation of them only.</source>
        <translation>Titel %1 erlaubt Kopien und erlaubt nur eine Generation davon.</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Eines von beiden wählen.</translation>
    </message>
    <message>
        <source>Pre-emphasis changes at track %1 without a pause of two seconds.</source>
        <translation>Die Pre-Emphasis wechselt bei Titel %1 ohne eine Pause von zwei Sekunden.</translation>
    </message>
    <message>
        <source>Give the track a pause of two seconds, or the same pre-emphasis as the one before.</source>
        <translation>Dem Titel eine Pause von zwei Sekunden geben oder dieselbe Pre-Emphasis wie dem davor.</translation>
    </message>
    <message>
        <source>disc, barcode</source>
        <translation>CD, Barcode</translation>
    </message>
    <message>
        <source>track %1, ISRC</source>
        <translation>Titel %1, ISRC</translation>
    </message>
    <message>
        <source>The disc has no barcode.</source>
        <translation>Die CD hat keinen Barcode.</translation>
    </message>
    <message>
        <source>Enter the release&apos;s EAN or UPC if it has one; players and plants do without.</source>
        <translation>EAN oder UPC der Veröffentlichung eingeben, wenn sie eine Nummer hat; Player und Presswerke kommen ohne aus.</translation>
    </message>
    <message>
        <source>The barcode &apos;%1&apos; does not have the 13 digits of an EAN or the 12 of a UPC.</source>
        <translation>Der Barcode „%1“ hat weder die 13 Ziffern einer EAN noch die 12 eines UPC.</translation>
    </message>
    <message>
        <source>Copy the digits under the bars, without spaces and hyphens.</source>
        <translation>Die Ziffern unter den Strichen abschreiben, ohne Leerzeichen und Bindestriche.</translation>
    </message>
    <message>
        <source>A barcode of zeros is none.</source>
        <translation>Ein Barcode aus Nullen ist keiner.</translation>
    </message>
    <message>
        <source>Leave it empty, or enter the release&apos;s EAN.</source>
        <translation>Leer lassen oder die EAN der Veröffentlichung eingeben.</translation>
    </message>
    <message>
        <source>The last digit of the barcode %1 does not fit the others.</source>
        <translation>Die letzte Ziffer des Barcodes %1 passt nicht zu den anderen.</translation>
    </message>
    <message>
        <source>Compare it with the label&apos;s paper; with these digits it would be %1.</source>
        <translation>Mit den Unterlagen des Labels vergleichen; mit diesen Ziffern wäre es %1.</translation>
    </message>
    <message>
        <source>The barcode %1 is a UPC of 12 digits; a disc holds 13.</source>
        <translation>Der Barcode %1 ist ein UPC mit 12 Ziffern; eine CD enthält 13.</translation>
    </message>
    <message>
        <source>Write it as the EAN 0%1, which is the same number.</source>
        <translation>Als EAN 0%1 schreiben, das ist dieselbe Nummer.</translation>
    </message>
    <message>
        <source>An ISRC of zeros is none.</source>
        <translation>Ein ISRC aus Nullen ist keiner.</translation>
    </message>
    <message>
        <source>Leave it empty, or enter the recording&apos;s own.</source>
        <translation>Leer lassen oder den eigenen ISRC der Aufnahme eingeben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no ISRC.</source>
        <translation>„%1“ ist kein ISRC.</translation>
    </message>
    <message>
        <source>An ISRC has two letters, three letters or digits, and seven digits: DE-A62-26-12345.</source>
        <translation>Ein ISRC hat zwei Buchstaben, drei Buchstaben oder Ziffern und sieben Ziffern: DE-A62-26-12345.</translation>
    </message>
    <message>
        <source>The ISRC &apos;%1&apos; is not spelt as a disc holds it.</source>
        <translation>Der ISRC „%1“ ist nicht so geschrieben, wie eine CD ihn enthält.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>%1 schreiben.</translation>
    </message>
    <message>
        <source>Tracks %1 and %2 have the same ISRC %3.</source>
        <translation>Die Titel %1 und %2 haben denselben ISRC %3.</translation>
    </message>
    <message>
        <source>That is right only when both hold the same recording.</source>
        <translation>Das ist nur richtig, wenn beide dieselbe Aufnahme enthalten.</translation>
    </message>
    <message>
        <source>disc, ISRC</source>
        <translation>CD, ISRC</translation>
    </message>
    <message>
        <source>Some tracks have an ISRC, these have none: %1.</source>
        <translation>Manche Titel haben einen ISRC, diese haben keinen: %1.</translation>
    </message>
    <message>
        <source>Enter the missing codes, or leave it if the recordings have none.</source>
        <translation>Die fehlenden Codes eingeben, oder es dabei lassen, wenn die Aufnahmen keine haben.</translation>
    </message>
    <message>
        <source>a sheet beside %1 needs 1 to 99 tracks, and the disc has %2</source>
        <translation>ein Sheet neben %1 braucht 1 bis 99 Titel, und die CD hat %2</translation>
    </message>
    <message>
        <source>the disc beside %1 is longer than any disc can be; make two</source>
        <translation>die CD neben %1 ist länger, als eine CD sein kann; zwei daraus machen</translation>
    </message>
    <message>
        <source>the marks of track %1 are out of order; check the disc before writing a sheet beside %2</source>
        <translation>die Marken von Titel %1 sind nicht in der richtigen Reihenfolge; die CD prüfen, bevor ein Sheet neben %2 geschrieben wird</translation>
    </message>
    <message>
        <source>track %1 needs 1 to 99 indexes; check the disc before writing a sheet beside %2</source>
        <translation>Titel %1 braucht 1 bis 99 Indizes; die CD prüfen, bevor ein Sheet neben %2 geschrieben wird</translation>
    </message>
    <message>
        <source>%1 begins behind the start of the first track; let it begin at or before it</source>
        <translation>%1 beginnt hinter dem Anfang des ersten Titels; an oder vor ihm beginnen lassen</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; cannot stand in a sheet; rename the file without quotation marks</source>
        <translation>der Name „%1“ kann nicht in einem Sheet stehen; die Datei ohne Anführungszeichen benennen</translation>
    </message>
    <message>
        <source>a sheet needs the name of its sound file; give one</source>
        <translation>ein Sheet braucht den Namen seiner Klangdatei; einen angeben</translation>
    </message>
    <message>
        <source>the length of %1 is not known; open it first</source>
        <translation>die Länge von %1 ist nicht bekannt; zuerst öffnen</translation>
    </message>
    <message>
        <source>the sheet asks for more of %1 than there is; is it the right file?</source>
        <translation>das Sheet verlangt mehr von %1, als da ist; ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>the sheet asks for an impossible length of silence; correct it</source>
        <translation>das Sheet verlangt Stille von unmöglicher Länge; berichtigen</translation>
    </message>
    <message>
        <source>the files of the sheet are longer than any disc; is it the right sheet?</source>
        <translation>die Dateien des Sheets sind länger als jede CD; ist es das richtige Sheet?</translation>
    </message>
    <message>
        <source>the sheet has no track</source>
        <translation>das Sheet hat keinen Titel</translation>
    </message>
    <message>
        <source>a file cannot begin before the disc; give a time from 00:00:00 on</source>
        <translation>eine Datei kann nicht vor der CD beginnen; eine Zeit ab 00:00:00 angeben</translation>
    </message>
    <message>
        <source>track %1 of the sheet is no sound; only audio discs can be read</source>
        <translation>Titel %1 des Sheets ist kein Klang; nur Audio-CDs können gelesen werden</translation>
    </message>
    <message>
        <source>track %1 of the sheet has no index 01; say where it begins</source>
        <translation>Titel %1 des Sheets hat keinen Index 01; angeben, wo er beginnt</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>Sheet</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) were found.</source>
        <translation>
            <numerusform>Es wurde %n weiteres Problem gefunden.</numerusform>
            <numerusform>Es wurden %n weitere Probleme gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this a cue sheet or TOC at all?</source>
        <translation>Ist das überhaupt ein Cue-Sheet oder TOC?</translation>
    </message>
    <message>
        <source>The sheet does not say its characters; it was read as %1.</source>
        <translation>Das Sheet nennt seinen Zeichensatz nicht; es wurde als %1 gelesen.</translation>
    </message>
    <message>
        <source>Look at the titles; save the sheet as UTF-8 if they are wrong.</source>
        <translation>Die Titelnamen ansehen; das Sheet als UTF-8 speichern, wenn sie falsch sind.</translation>
    </message>
    <message>
        <source>Some bytes of the sheet mean nothing in %1.</source>
        <translation>Einige Bytes des Sheets bedeuten in %1 nichts.</translation>
    </message>
    <message>
        <source>Look at the titles, and save the sheet as UTF-8.</source>
        <translation>Die Titelnamen ansehen und das Sheet als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>An ISRC of zeros is none and was left out.</source>
        <translation>Ein ISRC aus Nullen ist keiner und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Correct it before the disc is made.</source>
        <translation>Berichtigen, bevor die CD entsteht.</translation>
    </message>
    <message>
        <source>A barcode of zeros is none and was left out.</source>
        <translation>Ein Barcode aus Nullen ist keiner und wurde weggelassen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no EAN with 13 digits.</source>
        <translation>„%1“ ist keine EAN mit 13 Ziffern.</translation>
    </message>
    <message>
        <source>The catalogue number is wrong: %1.</source>
        <translation>Die Katalognummer ist falsch: %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies outside the sheet&apos;s folder.</source>
        <translation>„%1“ liegt außerhalb des Ordners, in dem das Sheet liegt.</translation>
    </message>
    <message>
        <source>Check that this is the file you mean, or put it beside the sheet.</source>
        <translation>Prüfen, ob das die gemeinte Datei ist, oder die Datei neben das Sheet legen.</translation>
    </message>
    <message>
        <source>Is this a TOC of cdrdao?</source>
        <translation>Ist das ein TOC von cdrdao?</translation>
    </message>
    <message>
        <source>The TOC says it is no audio disc.</source>
        <translation>Das TOC sagt, dass es keine Audio-CD ist.</translation>
    </message>
    <message>
        <source>The track&apos;s pause is given twice; the last one counts.</source>
        <translation>Die Pause des Titels ist zweimal angegeben; die letzte gilt.</translation>
    </message>
    <message>
        <source>Track %1 has no sound.</source>
        <translation>Titel %1 hat keinen Klang.</translation>
    </message>
    <message>
        <source>Give it a FILE or SILENCE.</source>
        <translation>FILE oder SILENCE dafür angeben.</translation>
    </message>
    <message>
        <source>%1 needs something in quotation marks.</source>
        <translation>%1 braucht etwas in Anführungszeichen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is nothing that a TOC says here; it was passed over.</source>
        <translation>„%1“ hat in einem TOC hier nichts zu sagen; es wurde übergangen.</translation>
    </message>
    <message>
        <source>This line of the language map cannot be used.</source>
        <translation>Diese Zeile der Sprachtabelle ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>Languages count from 0 to 7; each has EN or a number below 256.</source>
        <translation>Sprachen zählen von 0 bis 7; jede hat EN oder eine Zahl unter 256.</translation>
    </message>
    <message>
        <source>LANGUAGE needs a number from 0 to 7.</source>
        <translation>LANGUAGE braucht eine Zahl von 0 bis 7.</translation>
    </message>
    <message>
        <source>Language %1 is not in the language map; it was taken for English.</source>
        <translation>Sprache %1 steht nicht in der Sprachtabelle; sie wurde als Englisch genommen.</translation>
    </message>
    <message>
        <source>Add it there.</source>
        <translation>Dort hinzufügen.</translation>
    </message>
    <message>
        <source>Something other than an item of CD-TEXT stands here.</source>
        <translation>Hier steht etwas anderes als ein Eintrag von CD-TEXT.</translation>
    </message>
    <message>
        <source>The barcode &apos;%1&apos; is no EAN and was left out of the TOC.</source>
        <translation>Der Barcode „%1“ ist keine EAN und wurde im TOC weggelassen.</translation>
    </message>
    <message>
        <source>cdrdao reads %1 as big-endian samples.</source>
        <translation>cdrdao liest %1 als Big-Endian-Abtastwerte.</translation>
    </message>
    <message>
        <source>Call it with --swap, or give it a WAV file.</source>
        <translation>Mit --swap aufrufen oder eine WAV-Datei verwenden.</translation>
    </message>
    <message>
        <source>CD-TEXT holds eight languages; the others were left out.</source>
        <translation>CD-TEXT fasst acht Sprachen; die anderen wurden weggelassen.</translation>
    </message>
    <message>
        <source>Remove the ones that matter least.</source>
        <translation>Die entfernen, auf die es am wenigsten ankommt.</translation>
    </message>
    <message>
        <source>A TOC cannot say that one generation of copies is permitted.</source>
        <translation>Ein TOC kann nicht ausdrücken, dass eine Generation von Kopien erlaubt ist.</translation>
    </message>
    <message>
        <source>The DDP and the cue sheet do.</source>
        <translation>DDP und Cue-Sheet können es.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no ISRC and was left out of the TOC.</source>
        <translation>„%1“ ist kein ISRC und wurde im TOC weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of &apos;%1&apos; are not in the language&apos;s character set and became &apos;?&apos;.</source>
        <translation>
            <numerusform>%n Zeichen von „%1“ ist nicht im Zeichensatz der Sprache und wurde zu „?“.</numerusform>
            <numerusform>%n Zeichen von „%1“ sind nicht im Zeichensatz der Sprache und wurden zu „?“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use letters that CD players know.</source>
        <translation>Zeichen verwenden, die CD-Player kennen.</translation>
    </message>
    <message>
        <source>TOC, track %1</source>
        <translation>TOC, Titel %1</translation>
    </message>
    <message>
        <source>TOC</source>
        <translation>TOC</translation>
    </message>
    <message>
        <source>a list of numbers: [12.5, 60]</source>
        <translation>eine Liste von Zahlen: [12.5, 60]</translation>
    </message>
    <message>
        <source>texts by language: {&quot;ja&quot;: {&quot;title&quot;: &quot;…&quot;}}</source>
        <translation>Texte nach Sprache: {&quot;ja&quot;: {&quot;title&quot;: &quot;…&quot;}}</translation>
    </message>
    <message>
        <source>%1 is hidden, but only the first song can stand before track 1; set hidden=false</source>
        <translation>%1 ist verborgen, aber nur der erste Song kann vor Titel 1 stehen; hidden=false setzen</translation>
    </message>
    <message>
        <source>%1: %2: %3 (%4) %5</source>
        <translation>%1: %2: %3 (%4) %5</translation>
    </message>
    <message>
        <source>barcode %1</source>
        <translation>Barcode %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; by %2</source>
        <translation>„%1“ von %2</translation>
    </message>
    <message>
        <source>lead-out at %1</source>
        <translation>Lead-out bei %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>The fileset has errors.</source>
        <translation>Das Fileset hat Fehler.</translation>
    </message>
    <message>
        <source>The fileset is right; tracks: %1, checksums compared: %2.</source>
        <translation>Das Fileset ist in Ordnung; Titel: %1, verglichene Prüfsummen: %2.</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1: %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>made &apos;%1&apos; with %n song(s)</source>
        <translation>
            <numerusform>„%1“ mit %n Song angelegt</numerusform>
            <numerusform>„%1“ mit %n Songs angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no room for temporary files; set TMPDIR to a folder that can be written</source>
        <translation>für vorläufige Dateien ist kein Platz; TMPDIR auf einen beschreibbaren Ordner setzen</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>sound: equal, %1 frames compared</source>
        <translation>Klang: gleich, %1 Frames verglichen</translation>
    </message>
    <message>
        <source>sound: %1 of %2 frames differ, from frame %3 after the first mark on, by up to %4 of 65535</source>
        <translation>Klang: %1 von %2 Frames weichen ab, ab Frame %3 nach der ersten Marke, um bis zu %4 von 65535</translation>
    </message>
    <message>
        <source>The two are equal.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Beide unterscheiden sich.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one of info, verify, import and compare</source>
        <translation>„%1“ ist keines von info, verify, import und compare</translation>
    </message>
    <message>
        <source>%1 needs two paths</source>
        <translation>%1 braucht zwei Pfade</translation>
    </message>
    <message>
        <source>%1 needs one folder</source>
        <translation>%1 braucht einen Ordner</translation>
    </message>
    <message>
        <source>it names no track</source>
        <translation>es nennt keinen Titel</translation>
    </message>
    <message>
        <source>the sheet &apos;%1&apos; cannot be used: %2; mend it, or add the sound files themselves</source>
        <translation>das Sheet „%1“ ist nicht verwendbar: %2; es berichtigen oder die Klangdateien selbst hinzufügen</translation>
    </message>
    <message>
        <source>line %1 leads to a file outside its folder</source>
        <translation>Zeile %1 führt zu einer Datei außerhalb seines Ordners</translation>
    </message>
    <message>
        <source>line %1 asks for more of &apos;%2&apos; than there is</source>
        <translation>Zeile %1 verlangt mehr von „%2“, als da ist</translation>
    </message>
    <message>
        <source>what stands before track 1 is made of several files</source>
        <translation>was vor Titel 1 steht, besteht aus mehreren Dateien</translation>
    </message>
    <message>
        <source>track %1 is made of several files</source>
        <translation>Titel %1 besteht aus mehreren Dateien</translation>
    </message>
    <message>
        <source>the pause before track %1 stands at the start of its file; it becomes a gap</source>
        <translation>die Pause vor Titel %1 steht am Anfang seiner Datei; sie wird zum Abstand</translation>
    </message>
    <message>
        <source>track %1 has no sound</source>
        <translation>Titel %1 hat keinen Klang</translation>
    </message>
    <message>
        <source>track %1 reaches behind the end of its file</source>
        <translation>Titel %1 reicht über das Ende seiner Datei hinaus</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be an AIFF of %2 bits and %3 Hz; choose 16 or 24 bits up to 384 kHz.</source>
        <translation>„%1“ kann keine AIFF mit %2 Bit und %3 Hz sein; 16 oder 24 Bit bis 384 kHz wählen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; would be larger than 4 GiB, which AIFF cannot be; choose WAV or FLAC.</source>
        <translation>„%1“ würde größer als 4 GiB, was AIFF nicht kann; WAV oder FLAC wählen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; cannot be made: %2</source>
        <translation>der Ordner „%1“ lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a new or an empty folder</source>
        <translation>„%1“ muss ein neuer oder ein leerer Ordner sein</translation>
    </message>
    <message>
        <source>there is not enough room for &apos;%1&apos;: %2 are needed, %3 are free</source>
        <translation>für „%1“ ist nicht genug Platz: %2 werden gebraucht, %3 sind frei</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not what it was: its content has changed; put it back, or add it again</source>
        <translation>„%1“ ist nicht mehr, was es war: Der Inhalt hat sich geändert; die Datei zurücklegen oder neu hinzufügen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was not found; find it again with relink</source>
        <translation>„%1“ wurde nicht gefunden; mit relink wiederfinden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no delivery: %2</source>
        <translation>„%1“ ist keine Auslieferung: %2</translation>
    </message>
    <message>
        <source>the delivery lacks &apos;%1&apos;; build it again</source>
        <translation>in der Auslieferung fehlt „%1“; neu bauen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be AAC of %2 Hz; choose 44100 or 48000 Hz.</source>
        <translation>„%1“ kann keine AAC mit %2 Hz sein; 44100 oder 48000 Hz wählen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be AAC of %2 kb/s; choose 96 to 320 kb/s.</source>
        <translation>„%1“ kann keine AAC mit %2 kb/s sein; 96 bis 320 kb/s wählen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot hide that much of its neighbours; please report this.</source>
        <translation>„%1“ kann nicht so viel von seinen Nachbarn verbergen; bitte melden.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be made: this system&apos;s libavcodec cannot encode %2; choose another format.</source>
        <translation>„%1“ lässt sich nicht erzeugen: libavcodec auf diesem System kann %2 nicht kodieren; ein anderes Format wählen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be ALAC of %2 bits and %3 Hz; choose 16 or 24 bits and 44.1 or 48 kHz, times 1, 2 or 4.</source>
        <translation>„%1“ kann keine ALAC mit %2 Bit und %3 Hz sein; 16 oder 24 Bit und 44,1 oder 48 kHz wählen, mal 1, 2 oder 4.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; plays %2 frames instead of %3; build it again.</source>
        <translation>„%1“ spielt %2 Frames statt %3; neu bauen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is %2 at %3 Hz instead of %4 at %5 Hz; build it again.</source>
        <translation>„%1“ ist %2 mit %3 Hz statt %4 mit %5 Hz; neu bauen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not decode to the samples it was made of; build it again.</source>
        <translation>„%1“ lässt sich nicht zu den Samples dekodieren, aus denen es entstand; neu bauen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; plays its sound %2 frames late; build it again.</source>
        <translation>„%1“ spielt seinen Klang %2 Frames zu spät; neu bauen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not sound like what it was made of: level off by %2 dB, noise at %3 dB; choose a higher quality and build it again.</source>
        <translation>„%1“ klingt nicht wie das, woraus es entstand: Pegelabweichung %2 dB, Rauschen bei %3 dB; eine höhere Qualität wählen und neu bauen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be decoded; make it again.</source>
        <translation>„%1“ lässt sich nicht dekodieren; neu erzeugen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no sound that can be decoded; make it again.</source>
        <translation>„%1“ enthält nichts Hörbares, das sich dekodieren lässt; neu erzeugen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be opened; check that it is there and may be read.</source>
        <translation>„%1“ lässt sich nicht öffnen; prüfen, ob die Datei da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>A file of MPEG-4 cannot be that long; make it shorter, or choose another format.</source>
        <translation>Eine MPEG-4-Datei kann nicht so lang sein; kürzen oder ein anderes Format wählen.</translation>
    </message>
    <message>
        <source>A file could not be read back while it was being written; check the disk and try again.</source>
        <translation>Eine Datei ließ sich während des Schreibens nicht zurücklesen; den Datenträger prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be an MP3 of %2 Hz; choose 44100 or 48000 Hz.</source>
        <translation>„%1“ kann keine MP3 mit %2 Hz sein; 44100 oder 48000 Hz wählen.</translation>
    </message>
    <message>
        <source>The length of &apos;%1&apos; could not be put into its first frame; please report this.</source>
        <translation>Die Länge von „%1“ ließ sich nicht in den ersten Frame schreiben; bitte melden.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be Opus of %2 Hz; choose 48000 Hz.</source>
        <translation>„%1“ kann kein Opus mit %2 Hz sein; 48000 Hz wählen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be Opus of %2 kb/s; choose 32 to 510 kb/s.</source>
        <translation>„%1“ kann kein Opus mit %2 kb/s sein; 32 bis 510 kb/s wählen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; would hold no sound; please report this.</source>
        <translation>„%1“ enthielte keinen Klang; bitte melden.</translation>
    </message>
    <message>
        <source>A sample of &apos;%1&apos; is not a number; please report this.</source>
        <translation>Ein Abtastwert von „%1“ ist keine Zahl; bitte melden.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be encoded as %2; try again, or choose another format.</source>
        <translation>„%1“ ließ sich nicht als %2 kodieren; noch einmal versuchen oder ein anderes Format wählen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be Vorbis of %2 Hz; choose 44100 or 48000 Hz.</source>
        <translation>„%1“ kann kein Vorbis mit %2 Hz sein; 44100 oder 48000 Hz wählen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be Vorbis of quality %2; choose −1 to 10.</source>
        <translation>„%1“ kann kein Vorbis der Qualität %2 sein; −1 bis 10 wählen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot have %2 Hz and is made with %3 Hz</source>
        <translation>„%1“ kann %2 Hz nicht haben und wird mit %3 Hz erzeugt</translation>
    </message>
    <message>
        <source>set its rate to 44100 or 48000; Opus has 48000 only</source>
        <translation>die Rate auf 44100 oder 48000 setzen; Opus hat nur 48000</translation>
    </message>
    <message>
        <source>is no ISRC: two letters, three letters or digits, seven digits</source>
        <translation>ist kein ISRC: zwei Buchstaben, drei Buchstaben oder Ziffern, sieben Ziffern</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1; meinten Sie %2?</translation>
    </message>
    <message>
        <source>is no barcode; did you mean %1?</source>
        <translation>ist kein Barcode; meinten Sie %1?</translation>
    </message>
    <message>
        <source>is a barcode that a spreadsheet took for a number and rounded; format the column as text and type it again</source>
        <translation>ist ein Barcode, den eine Tabellenkalkulation für eine Zahl hielt und gerundet hat; die Spalte als Text formatieren und ihn neu eingeben</translation>
    </message>
    <message>
        <source>is no barcode: 8, 12, 13 or 14 digits</source>
        <translation>ist kein Barcode: 8, 12, 13 oder 14 Ziffern</translation>
    </message>
    <message>
        <source>must not be longer than 64 KiB</source>
        <translation>darf nicht länger als 64 KiB sein</translation>
    </message>
    <message>
        <source>it is not UTF-8; save it again as &apos;CSV UTF-8&apos;, or with UTF-8 as its character set</source>
        <translation>sie ist kein UTF-8; neu speichern als „CSV UTF-8“ oder mit UTF-8 als Zeichensatz</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it has more than %1 rows</source>
        <translation>sie hat mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, column %2: the column has no heading</source>
        <translation>%1, Spalte %2: die Spalte hat keine Überschrift</translation>
    </message>
    <message>
        <source>it does not say &quot;schema&quot;: &quot;%1&quot;</source>
        <translation>sie enthält kein &quot;schema&quot;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1: must be an object</source>
        <translation>%1: muss ein Objekt sein</translation>
    </message>
    <message>
        <source>%1, %2: must be a text, a number, true, false or null</source>
        <translation>%1, %2: muss ein Text, eine Zahl, true, false oder null sein</translation>
    </message>
    <message>
        <source>songs: must be a list</source>
        <translation>songs: muss eine Liste sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must end in .csv, .tsv or .json, which says how it is written</source>
        <translation>„%1“ muss auf .csv, .tsv oder .json enden; das sagt, wie die Datei geschrieben ist</translation>
    </message>
    <message>
        <source>heading: column %1 has no name</source>
        <translation>Überschrift: Spalte %1 hat keinen Namen</translation>
    </message>
    <message>
        <source>heading: there is no field &apos;%1&apos;%2</source>
        <translation>Überschrift: ein Feld „%1“ gibt es nicht%2</translation>
    </message>
    <message>
        <source>heading: &apos;%1&apos; stands there twice</source>
        <translation>Überschrift: „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>heading: a column &apos;id&apos; or &apos;position&apos; must say which song a row is about</source>
        <translation>Überschrift: eine Spalte „id“ oder „position“ muss sagen, um welchen Song es in einer Zeile geht</translation>
    </message>
    <message>
        <source>%1, %2: &apos;%3&apos; %4</source>
        <translation>%1, %2: „%3“ %4</translation>
    </message>
    <message>
        <source>is no song of this album; empty the cell to go by position</source>
        <translation>ist kein Song dieses Albums; die Zelle leeren, um nach position zu gehen</translation>
    </message>
    <message>
        <source>must be &apos;album&apos; or a position from 1 to %1</source>
        <translation>muss „album“ oder eine Position von 1 bis %1 sein</translation>
    </message>
    <message>
        <source>is a song that has a row already</source>
        <translation>ist ein Song, der schon eine Zeile hat</translation>
    </message>
    <message>
        <source>is another album; empty the cell if this one is meant</source>
        <translation>ist ein anderes Album; die Zelle leeren, wenn dieses gemeint ist</translation>
    </message>
    <message>
        <source>has a row already</source>
        <translation>hat schon eine Zeile</translation>
    </message>
    <message>
        <source>is nothing an album has; empty the cell</source>
        <translation>ist nichts, was ein Album hat; die Zelle leeren</translation>
    </message>
    <message>
        <source>is nothing a song has; only the album&apos;s row may have it</source>
        <translation>ist nichts, was ein Song hat; nur die Zeile des Albums darf es haben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was written by a newer version of Lacquer; update Lacquer</source>
        <translation>„%1“ wurde von einer neueren Version von Lacquer geschrieben; Lacquer aktualisieren</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a revision of another album</source>
        <translation>„%1“ ist eine Revision eines anderen Albums</translation>
    </message>
    <message>
        <source>there is no revision &apos;%1&apos;%2</source>
        <translation>eine Revision „%1“ gibt es nicht%2</translation>
    </message>
    <message>
        <source>a revision needs a name</source>
        <translation>eine Revision braucht einen Namen</translation>
    </message>
    <message>
        <source>there is a revision &apos;%1&apos; already; choose another name</source>
        <translation>eine Revision „%1“ gibt es schon; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Vor %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no AIFF file; make it again.</source>
        <translation>„%1“ ist keine AIFF-Datei; neu erzeugen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; would be larger than the 4 GiB an AIFF can be; make it shorter.</source>
        <translation>„%1“ würde größer als die 4 GiB, die eine AIFF fassen kann; kürzen.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no MP3 file; make it again.</source>
        <translation>„%1“ ist keine MP3-Datei; neu erzeugen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no MP4 file; make it again.</source>
        <translation>„%1“ ist keine MP4-Datei; neu erzeugen.</translation>
    </message>
    <message>
        <source>The cover is neither a JPEG nor a PNG; choose another picture.</source>
        <translation>Das Cover ist weder JPEG noch PNG; ein anderes Bild wählen.</translation>
    </message>
    <message>
        <source>The cover is larger than 16 MiB; choose a smaller picture.</source>
        <translation>Das Cover ist größer als 16 MiB; ein kleineres Bild wählen.</translation>
    </message>
    <message>
        <source>The texts of &apos;%1&apos; are longer than files can hold; shorten them.</source>
        <translation>Die Texte von „%1“ sind länger, als Dateien fassen können; kürzen.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Artists by name</source>
        <translation>Künstler, einzeln</translation>
    </message>
    <message>
        <source>Album version</source>
        <translation>Albumversion</translation>
    </message>
    <message>
        <source>Disc number</source>
        <translation>CD-Nummer</translation>
    </message>
    <message>
        <source>Number of discs</source>
        <translation>Anzahl der CDs</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Day and month</source>
        <translation>Tag und Monat</translation>
    </message>
    <message>
        <source>ISWC</source>
        <translation>ISWC</translation>
    </message>
    <message>
        <source>Songwriter</source>
        <translation>Songwriter</translation>
    </message>
    <message>
        <source>Lyricist</source>
        <translation>Textdichter</translation>
    </message>
    <message>
        <source>Arranger</source>
        <translation>Arrangeur</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Produzent</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>Mixing-Engineer</translation>
    </message>
    <message>
        <source>Mastering engineer</source>
        <translation>Mastering-Engineer</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Phonogram line</source>
        <translation>℗-Vermerk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Inhaltshinweis</translation>
    </message>
    <message>
        <source>Beats per minute</source>
        <translation>Schläge pro Minute</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Songtext</translation>
    </message>
    <message>
        <source>MusicBrainz recording</source>
        <translation>MusicBrainz-Aufnahme</translation>
    </message>
    <message>
        <source>MusicBrainz release</source>
        <translation>MusicBrainz-Veröffentlichung</translation>
    </message>
    <message>
        <source>Track gain</source>
        <translation>Titel-Gain</translation>
    </message>
    <message>
        <source>Track peak</source>
        <translation>Titel-Peak</translation>
    </message>
    <message>
        <source>Album gain</source>
        <translation>Album-Gain</translation>
    </message>
    <message>
        <source>Album peak</source>
        <translation>Album-Peak</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no Ogg Vorbis file; make it again.</source>
        <translation>„%1“ ist keine Ogg-Vorbis-Datei; neu erzeugen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no Opus file; make it again.</source>
        <translation>„%1“ ist keine Opus-Datei; neu erzeugen.</translation>
    </message>
    <message>
        <source>collecting</source>
        <translation>Zusammenstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, in &apos;%2&apos;</source>
        <translation>
            <numerusform>%n Datei, %1, in „%2“</numerusform>
            <numerusform>%n Dateien, %1, in „%2“</numerusform>
        </translation>
    </message>
    <message>
        <source>lossy</source>
        <translation>verlustbehaftet</translation>
    </message>
    <message>
        <source>%1 bit float</source>
        <translation>%1 Bit Gleitkomma</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>%1: %2, %3 Hz, %4, %5, %6 s</source>
        <translation>%1: %2, %3 Hz, %4, %5, %6 s</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message>
        <source>%1 LUFS, range %2 LU, true peak %3 dBTP, sound up to %4 kHz</source>
        <translation>%1 LUFS, Umfang %2 LU, True Peak %3 dBTP, Klang bis %4 kHz</translation>
    </message>
    <message>
        <source> (at %1 s)</source>
        <translation> (bei %1 s)</translation>
    </message>
    <message>
        <source>warning: %1%2</source>
        <translation>Warnung: %1%2</translation>
    </message>
    <message>
        <source>note: %1%2</source>
        <translation>Hinweis: %1%2</translation>
    </message>
    <message>
        <source>inspecting</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; exists already; choose another name, or replace it with --force</source>
        <translation>„%1“ gibt es schon; einen anderen Namen wählen oder mit --force ersetzen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was not imported:</source>
        <translation>„%1“ wurde nicht importiert:</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed</source>
        <translation>
            <numerusform>%n Wert geändert</numerusform>
            <numerusform>%n Werte geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>metadata cannot &apos;%1&apos;%2; it knows %3</source>
        <translation>metadata kennt „%1“ nicht%2; es kennt %3</translation>
    </message>
    <message>
        <source>the chain of &apos;%1&apos; is empty; there is nothing to keep</source>
        <translation>die Kette von „%1“ ist leer; es gibt nichts aufzubewahren</translation>
    </message>
    <message>
        <source>saved as &apos;%1&apos;</source>
        <translation>gespeichert als „%1“</translation>
    </message>
    <message>
        <source>preset cannot &apos;%1&apos;%2; it knows %3</source>
        <translation>preset kennt „%1“ nicht%2; es kennt %3</translation>
    </message>
    <message>
        <source> (as the album is now)</source>
        <translation> (wie das Album jetzt ist)</translation>
    </message>
    <message>
        <source>there are no revisions</source>
        <translation>es gibt keine Revisionen</translation>
    </message>
    <message>
        <source>the album is as &apos;%1&apos; already</source>
        <translation>das Album ist schon wie „%1“</translation>
    </message>
    <message>
        <source>restored &apos;%1&apos;; what there was is kept as &apos;%2&apos;</source>
        <translation>„%1“ wiederhergestellt; der vorherige Stand ist als „%2“ aufbewahrt</translation>
    </message>
    <message>
        <source>revision cannot &apos;%1&apos;%2; it knows %3</source>
        <translation>revision kennt „%1“ nicht%2; es kennt %3</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is larger than 64 MiB; save it smaller.</source>
        <translation>Das Bild „%1“ ist größer als 64 MiB; kleiner speichern.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no JPEG or PNG picture; save it as one of them.</source>
        <translation>„%1“ ist kein JPEG- oder PNG-Bild; in einem dieser Formate speichern.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is %2 pixels large; at most %3 on each edge can be used.</source>
        <translation>Das Bild „%1“ ist %2 Pixel groß; höchstens %3 pro Kante sind verwendbar.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is only %2 pixels large; a cover needs 3000 × 3000.</source>
        <translation>Das Bild „%1“ ist nur %2 Pixel groß; ein Cover braucht 3000 × 3000.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; breaks off; copy or save it again.</source>
        <translation>Das Bild „%1“ bricht ab; noch einmal kopieren oder speichern.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is damaged; copy or save it again.</source>
        <translation>Das Bild „%1“ ist beschädigt; noch einmal kopieren oder speichern.</translation>
    </message>
    <message>
        <source>a profile without a name</source>
        <translation>ein Profil ohne Namen</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>unmarked</source>
        <translation>nicht gekennzeichnet</translation>
    </message>
    <message>
        <source>A cover&apos;s edge must be %1 to %2 pixels.</source>
        <translation>Die Kante eines Covers muss %1 bis %2 Pixel lang sein.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is CMYK, made for print; export it as sRGB.</source>
        <translation>Das Bild „%1“ ist CMYK, also für den Druck gemacht; als sRGB exportieren.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; cannot be made smaller.</source>
        <translation>Das Bild „%1“ lässt sich nicht verkleinern.</translation>
    </message>
    <message>
        <source>The cover is CMYK; Spotify&apos;s rules for providers ask for sRGB.</source>
        <translation>Das Cover ist CMYK; Spotifys Regeln für Anbieter verlangen sRGB.</translation>
    </message>
    <message>
        <source>Export it as sRGB.</source>
        <translation>Als sRGB exportieren.</translation>
    </message>
    <message>
        <source>The cover is not square (%1 pixels); every shop asks for a square.</source>
        <translation>Das Cover ist nicht quadratisch (%1 Pixel); alle Shops verlangen ein Quadrat.</translation>
    </message>
    <message>
        <source>Crop it to a square.</source>
        <translation>Quadratisch zuschneiden.</translation>
    </message>
    <message>
        <source>The cover is %1 pixels large; Spotify&apos;s rules for providers ask for at least 640 × 640.</source>
        <translation>Das Cover ist %1 Pixel groß; Spotifys Regeln für Anbieter verlangen mindestens 640 × 640.</translation>
    </message>
    <message>
        <source>Export it with 3000 × 3000 pixels.</source>
        <translation>Mit 3000 × 3000 Pixeln exportieren.</translation>
    </message>
    <message>
        <source>The cover is %1 pixels large; distributors ask for 3000 to 5000 pixels on each edge.</source>
        <translation>Das Cover ist %1 Pixel groß; Vertriebe verlangen 3000 bis 5000 Pixel pro Kante.</translation>
    </message>
    <message>
        <source>The cover is transparent in places; they become white in JPEG.</source>
        <translation>Das Cover ist stellenweise transparent; diese Stellen werden in JPEG weiß.</translation>
    </message>
    <message>
        <source>Put a background behind it.</source>
        <translation>Einen Hintergrund dahinterlegen.</translation>
    </message>
    <message>
        <source>The cover&apos;s colours are %1; Spotify&apos;s rules for providers ask for sRGB.</source>
        <translation>Farbraum des Covers: %1; Spotifys Regeln für Anbieter verlangen sRGB.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: delivered copies are turned into sRGB.</source>
        <translation>Nichts zu tun: Ausgelieferte Kopien werden in sRGB umgewandelt.</translation>
    </message>
    <message>
        <source>ceiling %1 dBTP</source>
        <translation>Obergrenze %1 dBTP</translation>
    </message>
    <message>
        <source>trimmed by %1 dB</source>
        <translation>Pegel um %1 dB geändert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Delivered files</source>
        <translation>Ausgelieferte Dateien</translation>
    </message>
    <message>
        <source>Below each file stands its SHA-256.</source>
        <translation>Unter jeder Datei steht ihre SHA-256.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source> frames</source>
        <translation> Frames</translation>
    </message>
    <message>
        <source>%1 (unknown to this version, without effect)</source>
        <translation>%1 (dieser Version unbekannt, ohne Wirkung)</translation>
    </message>
    <message>
        <source>%1: bypassed</source>
        <translation>%1: im Bypass</translation>
    </message>
    <message>
        <source>%1: as it comes</source>
        <translation>%1: in Grundeinstellung</translation>
    </message>
    <message>
        <source>Cover of %1</source>
        <translation>Cover von %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>This is no report of a kind that this version knows (%1).</source>
        <translation>Das ist kein Bericht von einer Art, die diese Version kennt (%1).</translation>
    </message>
    <message>
        <source>The report&apos;s data is not whole: &apos;%1&apos; is missing or of the wrong kind.</source>
        <translation>Die Daten des Berichts sind unvollständig: „%1“ fehlt oder ist von der falschen Art.</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Final limiter</source>
        <translation>End-Limiter</translation>
    </message>
    <message numerus="yes">
        <source>%n samples stood over full scale and were clamped.</source>
        <translation>
            <numerusform>%n Sample lag über Vollaussteuerung und wurde begrenzt.</numerusform>
            <numerusform>%n Samples lagen über Vollaussteuerung und wurden begrenzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remaining overs were taken away by a dip of 10 ms each.</source>
        <translation>
            <numerusform>%n verbliebene Übersteuerung wurde durch eine Absenkung von 10 ms beseitigt.</numerusform>
            <numerusform>%n verbliebene Übersteuerungen wurden durch Absenkungen von je 10 ms beseitigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Auslieferung</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written, read back by other code and found right.</source>
        <translation>
            <numerusform>%n Datei wurde geschrieben, mit anderem Code zurückgelesen und für richtig befunden.</numerusform>
            <numerusform>%n Dateien wurden geschrieben, mit anderem Code zurückgelesen und für richtig befunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written: these are the plans.</source>
        <translation>Es wurde nichts geschrieben: Dies ist die Planung.</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>True Peak</translation>
    </message>
    <message>
        <source>The highest true peak, %1 dBTP, keeps to the ceiling of %2 dBTP.</source>
        <translation>Der höchste True Peak, %1 dBTP, hält die Obergrenze von %2 dBTP ein.</translation>
    </message>
    <message>
        <source>The highest true peak, %1 dBTP, lies over the ceiling of %2 dBTP.</source>
        <translation>Der höchste True Peak, %1 dBTP, liegt über der Obergrenze von %2 dBTP.</translation>
    </message>
    <message>
        <source>UPC/EAN</source>
        <translation>UPC/EAN</translation>
    </message>
    <message>
        <source>Mixed by</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>Mastered by</source>
        <translation>Mastering</translation>
    </message>
    <message>
        <source>Phonogram</source>
        <translation>℗-Vermerk</translation>
    </message>
    <message>
        <source>Album rate</source>
        <translation>Abtastrate des Albums</translation>
    </message>
    <message>
        <source>Loudness target</source>
        <translation>Lautheitsziel</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>playing time</source>
        <translation>Spielzeit</translation>
    </message>
    <message>
        <source>LU range</source>
        <translation>LU Umfang</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>All checks passed</source>
        <translation>Alle Prüfungen bestanden</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Listened to from start to end and approved for manufacture and release.</source>
        <translation>Von Anfang bis Ende angehört und für Herstellung und Veröffentlichung freigegeben.</translation>
    </message>
    <message>
        <source>Artist or label</source>
        <translation>Künstler oder Label</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Ort und Datum</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Mastering report</source>
        <translation>Mastering-Bericht</translation>
    </message>
    <message>
        <source>Untitled album</source>
        <translation>Unbenanntes Album</translation>
    </message>
    <message>
        <source>The report cannot be drawn as a PDF; as a web page or text it can be had.</source>
        <translation>Der Bericht lässt sich nicht als PDF zeichnen; als Webseite oder Text ist er zu haben.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>The rules of the streaming services cannot be read: %1</source>
        <translation>Die Regeln der Streamingdienste lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The rules of the streaming services cannot be read: this is no list of services.</source>
        <translation>Die Regeln der Streamingdienste lassen sich nicht lesen: Das ist keine Liste von Diensten.</translation>
    </message>
    <message>
        <source>The rule of streaming service number %1 lacks its target, source or date.</source>
        <translation>Der Regel für Streamingdienst Nummer %1 fehlt Ziel, Quelle oder Datum.</translation>
    </message>
    <message>
        <source>Loudness and peaks as delivered</source>
        <translation>Lautheit und Spitzen, wie ausgeliefert</translation>
    </message>
    <message>
        <source>Integrated LUFS</source>
        <translation>Integriert LUFS</translation>
    </message>
    <message>
        <source>Range LU</source>
        <translation>Umfang LU</translation>
    </message>
    <message>
        <source>Max. short-term</source>
        <translation>Max. Kurzzeit</translation>
    </message>
    <message>
        <source>Max. momentary</source>
        <translation>Max. Momentan</translation>
    </message>
    <message>
        <source>True peak dBTP</source>
        <translation>True Peak dBTP</translation>
    </message>
    <message>
        <source>PLR dB</source>
        <translation>PLR dB</translation>
    </message>
    <message>
        <source>Whole album</source>
        <translation>Ganzes Album</translation>
    </message>
    <message>
        <source>Gain ladder</source>
        <translation>Pegelleiter</translation>
    </message>
    <message>
        <source>Song gain dB</source>
        <translation>Song-Gain dB</translation>
    </message>
    <message>
        <source>Drive dB</source>
        <translation>Drive dB</translation>
    </message>
    <message>
        <source>Offset LU</source>
        <translation>Offset LU</translation>
    </message>
    <message>
        <source>Limiter at most dB</source>
        <translation>Limiter höchstens dB</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixiert</translation>
    </message>
    <message>
        <source>%1, %2: %3 LUFS on the whole, at most %4 LUFS over three seconds.</source>
        <translation>%1, %2: %3 LUFS insgesamt, höchstens %4 LUFS über drei Sekunden.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>high</source>
        <comment>certainty</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>certainty</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <comment>certainty</comment>
        <translation>gering</translation>
    </message>
    <message>
        <source>no normalisation known</source>
        <translation>keine Normalisierung bekannt</translation>
    </message>
    <message>
        <source>turns down only</source>
        <translation>senkt nur ab</translation>
    </message>
    <message>
        <source>raises up to −1 dBTP</source>
        <translation>hebt bis −1 dBTP an</translation>
    </message>
    <message>
        <source>raises, with a limiter</source>
        <translation>hebt an, mit Limiter</translation>
    </message>
    <message>
        <source>The album on streaming services</source>
        <translation>Das Album bei Streamingdiensten</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Target LUFS</source>
        <translation>Ziel LUFS</translation>
    </message>
    <message>
        <source>Album gain dB</source>
        <translation>Album-Gain dB</translation>
    </message>
    <message>
        <source>Plays at LUFS</source>
        <translation>Spielt mit LUFS</translation>
    </message>
    <message>
        <source>Too loud by LU</source>
        <translation>Zu laut um LU</translation>
    </message>
    <message>
        <source>Deliver under dBTP</source>
        <translation>Liefern unter dBTP</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>%1, which works here</source>
        <translation>%1, der hier arbeitet</translation>
    </message>
    <message>
        <source>%1, each track alone</source>
        <translation>%1, jeder Titel für sich</translation>
    </message>
    <message>
        <source>Gain of each track when it is played alone, in dB</source>
        <translation>Gain jedes Titels, wenn er einzeln gespielt wird, in dB</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Measured on the reference delivery: album rate, album ceiling, before dither (ITU-R BS.1770, EBU R 128).</source>
        <translation>Gemessen an der Referenzauslieferung: Abtastrate des Albums, Obergrenze des Albums, vor Dither (ITU-R BS.1770, EBU R 128).</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Waveforms with the left channel above the line and the right one below it; the thin curve is short-term loudness from −36 to 0 LUFS, dashes are the target.</source>
        <translation>Wellenformen mit dem linken Kanal über der Linie und dem rechten darunter; die dünne Kurve ist die Kurzzeit-Lautheit von −36 bis 0 LUFS, gestrichelt ist das Ziel.</translation>
    </message>
    <message>
        <source>Streaming forecast</source>
        <translation>Streaming-Prognose</translation>
    </message>
    <message>
        <source>By the rules of the services as known on %1; they change, and most are not published. One master serves all: what is too loud is turned down and only loses its peaks.</source>
        <translation>Nach den Regeln der Dienste, wie am %1 bekannt; sie ändern sich, und die meisten sind nicht veröffentlicht. Ein Master genügt für alle: Was zu laut ist, wird abgesenkt und büßt nur Spitzen ein.</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Ketten</translation>
    </message>
    <message>
        <source>Every processor in the order of the sound, with what differs from its defaults.</source>
        <translation>Jeder Prozessor in der Reihenfolge des Signalwegs, mit allem, was von der Grundeinstellung abweicht.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Times are minutes:seconds:frames of 1/75 s, below them minutes and seconds to the millisecond, counted from the start of the first track. A negative pause is an overlap.</source>
        <translation>Zeiten sind Minuten:Sekunden:Frames zu 1/75 s, darunter Minuten und Sekunden auf die Millisekunde, gezählt ab dem Anfang des ersten Titels. Eine negative Pause ist eine Überlappung.</translation>
    </message>
    <message>
        <source>Tracks of the album</source>
        <translation>Titel des Albums</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Pause before</source>
        <translation>Pause davor</translation>
    </message>
    <message>
        <source>Compact disc: PQ sheet</source>
        <translation>Compact Disc: PQ-Sheet</translation>
    </message>
    <message>
        <source>Absolute times count from the start of the first pause, relative times from the track&apos;s index 01; both in minutes:seconds:frames of 1/75 s and to the millisecond. LBA 0 is 00:02:00.</source>
        <translation>Absolute Zeiten zählen ab dem Anfang der ersten Pause, relative Zeiten ab Index 01 des Titels; beide in Minuten:Sekunden:Frames zu 1/75 s und auf die Millisekunde. LBA 0 ist 00:02:00.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Master ID</source>
        <translation>Master-ID</translation>
    </message>
    <message>
        <source>MD5 of the image</source>
        <translation>MD5 des Images</translation>
    </message>
    <message>
        <source>Marks of the disc</source>
        <translation>Marken der CD</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absolut</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relativ</translation>
    </message>
    <message>
        <source>LBA</source>
        <translation>LBA</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Lead-out</source>
        <translation>Lead-out</translation>
    </message>
    <message>
        <source>say where the report goes with --out FILE</source>
        <translation>mit --out FILE angeben, wohin der Bericht soll</translation>
    </message>
    <message>
        <source>wrote &apos;%1&apos;</source>
        <translation>„%1“ geschrieben</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Die Standardausgabe lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The request to lacquer-report is not whole: &apos;%1&apos; is missing or not known.</source>
        <translation>Die Anfrage an lacquer-report ist unvollständig: „%1“ fehlt oder ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The request to lacquer-report cannot be read: %1</source>
        <translation>Die Anfrage an lacquer-report lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>track %1 starts behind the end of its file</source>
        <translation>Titel %1 beginnt hinter dem Ende seiner Datei</translation>
    </message>
    <message>
        <source>index %1 of track %2 stands behind its sound and is left out</source>
        <translation>Index %1 von Titel %2 steht hinter seinem Klang und wird weggelassen</translation>
    </message>
    <message>
        <source>is no ISWC: the letter T and ten digits, like T-034.524.680-1</source>
        <translation>ist kein ISWC: der Buchstabe T und zehn Ziffern, wie T-034.524.680-1</translation>
    </message>
    <message>
        <source>has the wrong check digit; with these digits it would be %1</source>
        <translation>hat die falsche Prüfziffer; mit diesen Ziffern wäre es %1</translation>
    </message>
    <message>
        <source>put it back, point relink at its folder, or clear it</source>
        <translation>zurücklegen, relink den Ordner zeigen, in dem es liegt, oder leeren</translation>
    </message>
    <message>
        <source>the cover &apos;%1&apos; is not the picture that was chosen</source>
        <translation>das Cover „%1“ ist nicht das Bild, das gewählt wurde</translation>
    </message>
    <message>
        <source>restore it, or set it again</source>
        <translation>wiederherstellen oder neu setzen</translation>
    </message>
    <message>
        <source>or build without covers: cover=false</source>
        <translation>oder ohne Cover bauen: cover=false</translation>
    </message>
    <message>
        <source>the picture &apos;%1&apos; came back as no baseline JPEG; please report this</source>
        <translation>das Bild „%1“ kam nicht als Baseline-JPEG zurück; bitte melden</translation>
    </message>
    <message>
        <source>two deliverables would both write &apos;%1&apos;; give one of them another folderTemplate or nameTemplate, with {deliverable} in it for instance</source>
        <translation>zwei Lieferformen würden beide „%1“ schreiben; einer davon ein anderes folderTemplate oder nameTemplate geben, zum Beispiel mit {deliverable} darin</translation>
    </message>
    <message>
        <source>the deliverable &apos;%1&apos; is of a kind this version cannot build yet</source>
        <translation>die Lieferform „%1“ ist von einer Art, die diese Version noch nicht bauen kann</translation>
    </message>
    <message>
        <source>the program &apos;lacquer-report&apos;, which draws PDF and scales covers, is not beside this one; install it</source>
        <translation>das Programm „lacquer-report“, das PDF zeichnet und Cover skaliert, liegt nicht neben diesem; bitte installieren</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be started; install lacquer-report again</source>
        <translation>„%1“ lässt sich nicht starten; lacquer-report neu installieren</translation>
    </message>
    <message>
        <source>&apos;lacquer-report&apos; has crashed</source>
        <translation>„lacquer-report“ ist abgestürzt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be decoded because FFmpeg is missing; install libavformat.</source>
        <translation>„%1“ lässt sich nicht decodieren, weil FFmpeg fehlt; libavformat installieren.</translation>
    </message>
    <message>
        <source>two loudness meters disagree about &apos;%1&apos;; please report this</source>
        <translation>zwei Lautheitsmesser sind sich bei „%1“ uneins; bitte melden</translation>
    </message>
    <message>
        <source>it says another loudness than was measured of it</source>
        <translation>sie nennt eine andere Lautheit, als an ihr gemessen wurde</translation>
    </message>
    <message>
        <source>cannot read &apos;%1&apos;: %2; build again</source>
        <translation>„%1“ kann nicht gelesen werden: %2; noch einmal bauen</translation>
    </message>
    <message>
        <source>make it &apos;%1&apos;</source>
        <translation>„%1“ daraus machen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a barcode with more than its digits</source>
        <translation>„%1“ ist ein Barcode, der mehr als seine Ziffern enthält</translation>
    </message>
    <message>
        <source>songs %1 and %2 have the same title, written in two ways</source>
        <translation>die Songs %1 und %2 haben denselben Titel, in zweierlei Schreibweise</translation>
    </message>
    <message>
        <source>write them alike, or give one of them a version</source>
        <translation>gleich schreiben oder einem davon eine Version geben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is an ISRC, but not written as files hold it: twelve characters, capitals</source>
        <translation>„%1“ ist ein ISRC, aber nicht so geschrieben, wie Dateien ihn enthalten: zwölf Zeichen, Großbuchstaben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2</source>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is an ISWC, but not written as people read it</source>
        <translation>„%1“ ist ein ISWC, aber nicht so geschrieben, wie Menschen ihn lesen</translation>
    </message>
    <message>
        <source>the album names no artist, so songs without their own have none</source>
        <translation>das Album nennt keinen Interpreten, also haben Songs ohne eigenen keinen</translation>
    </message>
    <message>
        <source>set its key artist</source>
        <translation>setzen Sie artist</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is &apos;%2&apos; elsewhere in the album</source>
        <translation>„%1“ heißt anderswo im Album „%2“</translation>
    </message>
    <message>
        <source>two files of &apos;%1&apos; would have the same name; the later one is called &apos;%2&apos;</source>
        <translation>zwei Dateien von „%1“ hätten denselben Namen; die spätere heißt „%2“</translation>
    </message>
    <message>
        <source>put {number} into its nameTemplate, or give the songs other titles</source>
        <translation>{number} in nameTemplate aufnehmen oder den Songs andere Titel geben</translation>
    </message>
    <message>
        <source>%1 s of silence stand before &apos;%2&apos;</source>
        <translation>vor „%2“ stehen %1 s Stille</translation>
    </message>
    <message>
        <source>two seconds are usual; set its gapSeconds if it was not meant so</source>
        <translation>zwei Sekunden sind üblich; setzen Sie gapSeconds, wenn es nicht so gemeint war</translation>
    </message>
    <message>
        <source>the peaks of &apos;%1&apos; reach about %2 dBTP in &apos;%3&apos;, where nothing keeps them under %4</source>
        <translation>die Spitzen von „%1“ erreichen in „%3“ etwa %2 dBTP, und nichts hält sie dort unter %4</translation>
    </message>
    <message>
        <source>set a ceiling and let the limiter keep it, or lower its gain</source>
        <translation>eine Obergrenze setzen und vom Limiter halten lassen oder die Verstärkung senken</translation>
    </message>
    <message>
        <source>the album has no cover</source>
        <translation>das Album hat kein Cover</translation>
    </message>
    <message>
        <source>give it a square picture of 3000 pixels</source>
        <translation>ein quadratisches Bild mit 3000 Pixeln Kantenlänge hinzufügen</translation>
    </message>
    <message>
        <source>the cover is %1 × %2 pixels large</source>
        <translation>das Cover ist %1 × %2 Pixel groß</translation>
    </message>
    <message>
        <source>export it with 3000 × 3000 pixels; do not enlarge it</source>
        <translation>mit 3000 × 3000 Pixeln exportieren; nicht hochskalieren</translation>
    </message>
    <message>
        <source>export it smaller</source>
        <translation>kleiner exportieren</translation>
    </message>
    <message>
        <source>the cover is not square (%1 × %2 pixels)</source>
        <translation>das Cover ist nicht quadratisch (%1 × %2 Pixel)</translation>
    </message>
    <message>
        <source>crop it to a square</source>
        <translation>quadratisch zuschneiden</translation>
    </message>
    <message>
        <source>the colours of the cover are %1</source>
        <translation>Farbraum des Covers: %1</translation>
    </message>
    <message>
        <source>export it as sRGB</source>
        <translation>als sRGB exportieren</translation>
    </message>
    <message>
        <source>the cover is a %1 file</source>
        <translation>das Cover ist eine Datei vom Typ %1</translation>
    </message>
    <message>
        <source>export it as %1</source>
        <translation>als %1 exportieren</translation>
    </message>
    <message>
        <source>the file of the cover has %1 MB</source>
        <translation>die Coverdatei hat %1 MB</translation>
    </message>
    <message>
        <source>mend the file, or clear the profile</source>
        <translation>die Datei in Ordnung bringen oder das Profil leeren</translation>
    </message>
    <message>
        <source>there is no delivery profile &apos;%1&apos;%2</source>
        <translation>es gibt kein Lieferprofil „%1“%2</translation>
    </message>
    <message>
        <source>&apos;lacquer-cli profiles&apos; lists those there are</source>
        <translation>„lacquer-cli profiles“ listet die vorhandenen auf</translation>
    </message>
    <message>
        <source>the rules of &apos;%1&apos; were looked up on %2, more than 18 months ago</source>
        <translation>die Regeln von „%1“ wurden am %2 nachgeschlagen, vor mehr als 18 Monaten</translation>
    </message>
    <message>
        <source>look whether they still hold; a file of your own can say the new ones</source>
        <translation>nachsehen, ob sie noch gelten; eine eigene Datei kann die neuen nennen</translation>
    </message>
    <message>
        <source>the profile &apos;%1&apos; is that of &apos;%2&apos;, not the one that comes with Lacquer</source>
        <translation>das Profil „%1“ ist das aus „%2“, nicht das mitgelieferte</translation>
    </message>
    <message>
        <source>nothing to do if it was meant so</source>
        <translation>nichts zu tun, wenn es so gemeint war</translation>
    </message>
    <message>
        <source>%1 (asked by: %2)</source>
        <translation>%1 (verlangt von: %2)</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values a receiver takes</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 Hz and %3 bits, &apos;%4&apos; has %5 Hz and %6 bits</source>
        <translation>„%1“ hat %2 Hz und %3 Bit, „%4“ hat %5 Hz und %6 Bit</translation>
    </message>
    <message>
        <source>give both the same rate and depth</source>
        <translation>beiden dieselbe Abtastrate und Bittiefe geben</translation>
    </message>
    <message>
        <source>set its key %1 to %2</source>
        <translation>setzen Sie %1 auf %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is made of %2 files</source>
        <translation>„%1“ besteht aus Dateien vom Typ %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 bits</source>
        <translation>„%1“ hat %2 Bit</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 Hz</source>
        <translation>„%1“ hat %2 Hz</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has two channels</source>
        <translation>„%1“ hat zwei Kanäle</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has one file for each of: %2</source>
        <translation>„%1“ hat je eine Datei für: %2</translation>
    </message>
    <message>
        <source>the files of &apos;%1&apos; hold more or less than sound: tags are %2</source>
        <translation>die Dateien von „%1“ enthalten mehr oder weniger als Klang: tags ist %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lasts %2 s</source>
        <translation>„%1“ dauert %2 s</translation>
    </message>
    <message>
        <source>lengthen it, or join it to its neighbour</source>
        <translation>verlängern oder mit einem Nachbarn verbinden</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>kürzen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; begins with %2 s of silence in its file</source>
        <translation>„%1“ beginnt in seiner Datei mit %2 s Stille</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends with %2 s of silence in its file</source>
        <translation>„%1“ endet in seiner Datei mit %2 s Stille</translation>
    </message>
    <message>
        <source>leave more silence there</source>
        <translation>dort mehr Stille lassen</translation>
    </message>
    <message>
        <source>trim it, shorten the pause, or set gaps to drop</source>
        <translation>beschneiden, die Pause kürzen oder gaps auf drop setzen</translation>
    </message>
    <message>
        <source>set its gapSeconds</source>
        <translation>seinen Schlüssel gapSeconds setzen</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has %n track(s)</source>
        <translation>
            <numerusform>„%1“ hat %n Titel</numerusform>
            <numerusform>„%1“ hat %n Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>join tracks, or make two releases</source>
        <translation>Titel verbinden oder zwei Veröffentlichungen daraus machen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends at %2; at most %3 are asked for</source>
        <translation>„%1“ endet bei %2; verlangt sind höchstens %3</translation>
    </message>
    <message>
        <source>shorten it, ask for a waiver, or make two discs</source>
        <translation>kürzen, um eine Freistellungserklärung bitten oder zwei CDs daraus machen</translation>
    </message>
    <message>
        <source>side %1 lasts %2; %3 inches at %4 take %5 at a good level</source>
        <translation>Seite %1 dauert %2; %3 Zoll bei %4 fassen bei gutem Pegel %5</translation>
    </message>
    <message>
        <source>begin the next side earlier (startsSide), or cut it quieter</source>
        <translation>die nächste Seite früher beginnen lassen (startsSide) oder leiser schneiden</translation>
    </message>
    <message>
        <source>the file of &apos;%1&apos; has about %2 MB</source>
        <translation>die Datei von „%1“ hat ungefähr %2 MB</translation>
    </message>
    <message>
        <source>deliver fewer bits or a lower rate, or ask whether more is taken</source>
        <translation>mit weniger Bits oder niedrigerer Abtastrate ausliefern oder fragen, ob mehr angenommen wird</translation>
    </message>
    <message>
        <source>set its key ceilingDbtp to %1, and limiter to true</source>
        <translation>den Schlüssel ceilingDbtp auf %1 setzen und limiter auf true</translation>
    </message>
    <message>
        <source>true peaks of &apos;%1&apos; may reach its ceiling of %2 dBTP; at most %3 are asked for</source>
        <translation>True Peaks von „%1“ können die Obergrenze von %2 dBTP erreichen; verlangt sind höchstens %3</translation>
    </message>
    <message>
        <source>nothing keeps the true peaks of &apos;%1&apos; under %2 dBTP</source>
        <translation>nichts hält die True Peaks von „%1“ unter %2 dBTP</translation>
    </message>
    <message>
        <source>true peaks of &apos;%1&apos; reach about %2 dBTP (&apos;%3&apos;); at most %4 are asked for</source>
        <translation>True Peaks von „%1“ erreichen ungefähr %2 dBTP („%3“); verlangt sind höchstens %4</translation>
    </message>
    <message>
        <source>the album aims at %1 LUFS</source>
        <translation>das Album zielt auf %1 LUFS</translation>
    </message>
    <message>
        <source>aim at what is asked for, or deliver to somebody else</source>
        <translation>auf das zielen, was verlangt ist, oder an jemand anderen ausliefern</translation>
    </message>
    <message>
        <source>the album lacks %1</source>
        <translation>dem Album fehlt %1</translation>
    </message>
    <message>
        <source>set its key %1</source>
        <translation>den Schlüssel %1 setzen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; (song %2) lacks %3</source>
        <translation>„%1“ (Song %2): es fehlt %3</translation>
    </message>
    <message>
        <source>neither the album nor its songs have %1</source>
        <translation>dem Album und auch seinen Songs fehlt %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has signs that are not taken: %2</source>
        <translation>„%1“ hat Zeichen, die nicht angenommen werden: %2</translation>
    </message>
    <message>
        <source>write it without them</source>
        <translation>ohne diese Zeichen schreiben</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has %n character(s)</source>
        <translation>
            <numerusform>„%1“ hat %n Zeichen</numerusform>
            <numerusform>„%1“ hat %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos;: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Remove it, or ask for another export.</source>
        <translation>Entfernen oder um einen neuen Export bitten.</translation>
    </message>
    <message>
        <source>Filter the lowest frequencies, or ask for another export.</source>
        <translation>Die tiefsten Frequenzen herausfiltern oder um einen neuen Export bitten.</translation>
    </message>
    <message>
        <source>Ask for the file at its own rate: more than that is not in it.</source>
        <translation>Um die Datei in ihrer eigenen Abtastrate bitten: mehr steckt nicht in ihr.</translation>
    </message>
    <message>
        <source>Ask for the file before it was shortened, if there is one.</source>
        <translation>Um die Datei vor der Kürzung auf weniger Bits bitten, falls es sie gibt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is mono: both channels are the same</source>
        <translation>„%1“ ist mono: beide Kanäle sind gleich</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; falls silent in the middle of sound: %n time(s), first at %2 s, for at most %3 s</source>
        <translation>
            <numerusform>„%1“ verstummt mitten im Klang: %n Mal, zuerst bei %2 s, für höchstens %3 s</numerusform>
            <numerusform>„%1“ verstummt mitten im Klang: %n Mal, zuerst bei %2 s, für höchstens %3 s</numerusform>
        </translation>
    </message>
    <message>
        <source>listen there; a take that was muted by mistake or a lost buffer sounds like this</source>
        <translation>dort hineinhören; so klingt eine versehentlich stummgeschaltete Aufnahme oder ein verlorener Puffer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends in the middle of its sound, and silence follows</source>
        <translation>„%1“ endet mitten im Klang, und darauf folgt Stille</translation>
    </message>
    <message>
        <source>fade it out, let the next song touch it, or ask for a file with its end</source>
        <translation>ausblenden, den nächsten Song direkt anschließen lassen oder um eine Datei mit dem Ende bitten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; begins with %2 s of silence</source>
        <translation>„%1“ beginnt mit %2 s Stille</translation>
    </message>
    <message>
        <source>trim its start</source>
        <translation>den Anfang beschneiden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends with %2 s of silence</source>
        <translation>„%1“ endet mit %2 s Stille</translation>
    </message>
    <message>
        <source>trim its end</source>
        <translation>das Ende beschneiden</translation>
    </message>
    <message numerus="yes">
        <source>%1 Hz: %n song(s)</source>
        <translation>
            <numerusform>%1 Hz: %n Song</numerusform>
            <numerusform>%1 Hz: %n Songs</numerusform>
        </translation>
    </message>
    <message>
        <source>the sources have different sample rates (%1)</source>
        <translation>die Quellen haben verschiedene Abtastraten (%1)</translation>
    </message>
    <message>
        <source>ask for all of them at the rate they were mixed at; what stays different is converted</source>
        <translation>um alle in der Abtastrate bitten, in der sie gemischt wurden; was verschieden bleibt, wird gewandelt</translation>
    </message>
    <message>
        <source>ask for another export of it</source>
        <translation>um einen neuen Export davon bitten</translation>
    </message>
    <message>
        <source>build with a newer version</source>
        <translation>mit einer neueren Version bauen</translation>
    </message>
    <message numerus="yes">
        <source>%n more error(s); &apos;lacquer-cli check&apos; lists them all</source>
        <translation>
            <numerusform>%n weiterer Fehler; „lacquer-cli check“ listet alle auf</numerusform>
            <numerusform>%n weitere Fehler; „lacquer-cli check“ listet alle auf</numerusform>
        </translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>is of no known sort (&apos;%1&apos;)</source>
        <translation>ist von keiner bekannten Art („%1“)</translation>
    </message>
    <message>
        <source>has a member &apos;%1&apos; that means nothing</source>
        <translation>hat ein Element „%1“, das nichts bedeutet</translation>
    </message>
    <message>
        <source>needs a level, error or warning</source>
        <translation>braucht ein level, error oder warning</translation>
    </message>
    <message>
        <source>needs a source: who says so, and where</source>
        <translation>braucht eine source: wer das sagt und wo</translation>
    </message>
    <message>
        <source>needs a date like 2026-11-20</source>
        <translation>braucht ein Datum wie 2026-11-20</translation>
    </message>
    <message>
        <source>needs its signs</source>
        <translation>braucht seine Zeichen (signs)</translation>
    </message>
    <message>
        <source>needs %1 from %2</source>
        <translation>braucht %1 aus %2</translation>
    </message>
    <message>
        <source>needs values, whole numbers</source>
        <translation>braucht values, ganze Zahlen</translation>
    </message>
    <message>
        <source>needs a number as its %1</source>
        <translation>braucht eine Zahl als %1</translation>
    </message>
    <message>
        <source>needs a minimum or a maximum</source>
        <translation>braucht ein minimum oder ein maximum</translation>
    </message>
    <message>
        <source>has a minimum above its maximum</source>
        <translation>hat ein minimum über seinem maximum</translation>
    </message>
    <message>
        <source>needs inches of 7, 10 or 12</source>
        <translation>braucht inches von 7, 10 oder 12</translation>
    </message>
    <message>
        <source>needs a speed of 33 or 45</source>
        <translation>braucht eine speed von 33 oder 45</translation>
    </message>
    <message>
        <source>it is no JSON: %1</source>
        <translation>es ist kein JSON: %1</translation>
    </message>
    <message>
        <source>its schema is not lacquer.profile/1</source>
        <translation>sein Schema ist nicht lacquer.profile/1</translation>
    </message>
    <message>
        <source>it has a member &apos;%1&apos; that means nothing</source>
        <translation>es hat ein Element „%1“, das nichts bedeutet</translation>
    </message>
    <message>
        <source>it needs a name of small letters, digits and hyphens</source>
        <translation>es braucht einen Namen aus Kleinbuchstaben, Ziffern und Bindestrichen</translation>
    </message>
    <message>
        <source>it needs a title</source>
        <translation>es braucht einen Titel</translation>
    </message>
    <message>
        <source>it needs a date like 2026-11-20</source>
        <translation>es braucht ein Datum wie 2026-11-20</translation>
    </message>
    <message>
        <source>it has no rules</source>
        <translation>es hat keine Regeln</translation>
    </message>
    <message>
        <source>the true peaks of &apos;%1&apos; reach %2 dBTP</source>
        <translation>die True Peaks von „%1“ erreichen %2 dBTP</translation>
    </message>
    <message>
        <source>give the deliverable a lower ceiling</source>
        <translation>der Lieferform eine niedrigere Obergrenze geben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 LUFS</source>
        <translation>„%1“ hat %2 LUFS</translation>
    </message>
    <message>
        <source>set loudness.targetLufs and run match</source>
        <translation>loudness.targetLufs setzen und match ausführen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 MB</source>
        <translation>„%1“ hat %2 MB</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 (%2 inches, %3 turns a minute)</source>
        <translation>%1 (%2 Zoll, %3 Umdrehungen pro Minute)</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1 (in %2)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no delivery profile: %2</source>
        <translation>„%1“ ist kein Lieferprofil: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left out: &apos;%2&apos; has a profile of the same name, %3</source>
        <translation>„%1“ wird ausgelassen: „%2“ hat ein Profil desselben Namens, %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; goes over full scale at %2 in &apos;%3&apos;, and a record is not cut from clipped sound; lower the song&apos;s drive or gain, or give &apos;%1&apos; a ceilingDbtp below the album&apos;s, by which all of it is turned down</source>
        <translation>„%1“ überschreitet bei %2 in „%3“ die Vollaussteuerung, und aus übersteuertem Klang wird keine Platte geschnitten; den Drive oder die Verstärkung des Songs senken oder „%1“ ein ceilingDbtp unter dem des Albums geben, um das alles abgesenkt wird</translation>
    </message>
    <message>
        <source>&apos;%1&apos; reaches %2 dBTP, over the ceiling of %3 dBTP, which no limiter holds there</source>
        <translation>„%1“ erreicht %2 dBTP und liegt damit über der Obergrenze von %3 dBTP, die dort kein Limiter sichert</translation>
    </message>
    <message>
        <source>nothing to do where that is wanted; else set its key limiter to true</source>
        <translation>nichts zu tun, wenn das so gewollt ist; sonst den Schlüssel limiter auf true setzen</translation>
    </message>
    <message>
        <source>side %1 has %2 LUFS; a side of its length is best cut from %3 LUFS at most</source>
        <translation>Seite %1 hat %2 LUFS; eine Seite dieser Länge schneidet man am besten mit höchstens %3 LUFS</translation>
    </message>
    <message>
        <source>give the deliverable a lower ceilingDbtp, or make the side shorter</source>
        <translation>der Lieferform ein niedrigeres ceilingDbtp geben oder die Seite kürzer machen</translation>
    </message>
    <message>
        <source>side %1 peaks at %2 dBFS; cutters ask for -1 dBFS at most</source>
        <translation>Seite %1 hat Spitzen bis %2 dBFS; Schneidestudios verlangen höchstens -1 dBFS</translation>
    </message>
    <message>
        <source>give the deliverable a lower ceilingDbtp</source>
        <translation>der Lieferform ein niedrigeres ceilingDbtp geben</translation>
    </message>
    <message>
        <source>its bytes are not those that were written</source>
        <translation>ihre Bytes sind nicht die, die geschrieben wurden</translation>
    </message>
    <message>
        <source>%1 inches at 33⅓</source>
        <translation>%1 Zoll bei 33⅓</translation>
    </message>
    <message>
        <source>%1 inches at 45</source>
        <translation>%1 Zoll bei 45</translation>
    </message>
    <message>
        <source>side %1 begins where the song before still sounds</source>
        <translation>Seite %1 beginnt, während der Song davor noch klingt</translation>
    </message>
    <message>
        <source>let another song begin the side, or put a gap before this one</source>
        <translation>einen anderen Song die Seite beginnen lassen oder vor diesem einen Abstand einfügen</translation>
    </message>
    <message>
        <source>side %1 lasts %2; a record of %3 should not be longer than %4 a side</source>
        <translation>Seite %1 dauert %2; eine Platte mit %3 sollte nicht länger als %4 pro Seite sein</translation>
    </message>
    <message>
        <source>let a song begin another side (its key startsSide), or make it a larger record</source>
        <translation>einen Song eine weitere Seite beginnen lassen (sein Schlüssel startsSide) oder eine größere Platte daraus machen</translation>
    </message>
    <message>
        <source>side %1 lasts %2; a record of %3 of that length can only be cut %L4 dB below the usual level</source>
        <translation>Seite %1 dauert %2; eine Platte mit %3 lässt sich bei dieser Länge nur %L4 dB unter dem üblichen Pegel schneiden</translation>
    </message>
    <message>
        <source>move a song to another side (its key startsSide) for a louder record</source>
        <translation>für eine lautere Platte einen Song auf eine andere Seite verschieben (sein Schlüssel startsSide)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; have different rates or channels, so their sound cannot be compared</source>
        <translation>„%1“ und „%2“ haben verschiedene Abtastraten oder Kanalzahlen, daher lässt sich ihr Klang nicht vergleichen</translation>
    </message>
    <message>
        <source>{%1} stands for nothing and would stay in the names of &apos;%2&apos;</source>
        <translation>{%1} steht für nichts und bliebe in den Namen von „%2“ stehen</translation>
    </message>
    <message>
        <source>there are {number} {title} {artist} {album} {isrc} {disc} {side} {year} {label} {catalogNumber} {version} {deliverable}</source>
        <translation>es gibt {number} {title} {artist} {album} {isrc} {disc} {side} {year} {label} {catalogNumber} {version} {deliverable}</translation>
    </message>
    <message>
        <source>cannot write &apos;%1&apos;: %2; free some space, or build elsewhere</source>
        <translation>„%1“ lässt sich nicht schreiben: %2; Platz schaffen oder an einem anderen Ort bauen</translation>
    </message>
    <message>
        <source>it holds another number of files</source>
        <translation>sie enthält eine andere Anzahl von Dateien</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not come out of it as it went in</source>
        <translation>„%1“ kommt daraus nicht so heraus, wie hineingegeben</translation>
    </message>
    <message>
        <source>There is not enough sound to tell its balance.</source>
        <translation>Es ist nicht genug Klang da, um seine Balance zu bestimmen.</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>Snapshot %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>aufbewahrt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>kept anew</source>
        <translation>neu aufbewahrt</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>has a cover now</source>
        <translation>hat jetzt ein Cover</translation>
    </message>
    <message>
        <source>has no cover any more</source>
        <translation>hat kein Cover mehr</translation>
    </message>
    <message>
        <source>must be a list of at most 100</source>
        <translation>muss eine Liste von höchstens 100 sein</translation>
    </message>
    <message>
        <source>must be a letter from A to H</source>
        <translation>muss ein Buchstabe von A bis H sein</translation>
    </message>
    <message>
        <source>cannot stand beside quality, which makes the MP3 one of variable bit rate; clear one of them</source>
        <translation>kann nicht neben quality stehen, das dem MP3 eine variable Bitrate gibt; eins von beiden leeren</translation>
    </message>
    <message>
        <source>must be 128, 160, 192, 224, 256 or 320 in mp3</source>
        <translation>muss in mp3 128, 160, 192, 224, 256 oder 320 sein</translation>
    </message>
    <message>
        <source>must be 96 to 320 in aac</source>
        <translation>muss in aac 96 bis 320 sein</translation>
    </message>
    <message>
        <source>has no place in vorbis, which is told a quality instead</source>
        <translation>hat in vorbis keinen Platz, dem stattdessen eine Qualität angegeben wird</translation>
    </message>
    <message>
        <source>has no place in a kind that keeps every sample; clear it</source>
        <translation>hat keinen Platz in einer Art, die jeden Abtastwert bewahrt; leeren</translation>
    </message>
    <message>
        <source>must be 0 or 2 in mp3: LAME&apos;s V0 and V2 of variable bit rate</source>
        <translation>muss in mp3 0 oder 2 sein: V0 und V2 von LAME mit variabler Bitrate</translation>
    </message>
    <message>
        <source>is known to vorbis and mp3 only; clear it</source>
        <translation>kennen nur vorbis und mp3; leeren</translation>
    </message>
    <message>
        <source>must be 16 or 24, or 32 in wav and vinyl</source>
        <translation>muss 16 oder 24 sein, in wav und vinyl auch 32</translation>
    </message>
    <message>
        <source>must be 7, 10 or 12</source>
        <translation>muss 7, 10 oder 12 sein</translation>
    </message>
    <message>
        <source>cannot be broadcast here: bext and iXML stand in wav only</source>
        <translation>kann hier nicht broadcast sein: bext und iXML stehen nur in wav</translation>
    </message>
    <message>
        <source>cannot be clean here: leave the texts of a disc out with cdText=false</source>
        <translation>kann hier nicht clean sein: die Texte einer CD mit cdText=false weglassen</translation>
    </message>
    <message>
        <source>has a meaning in wav, aiff and mp3 only; clear it</source>
        <translation>hat nur in wav, aiff und mp3 eine Bedeutung; leeren</translation>
    </message>
    <message>
        <source>has no place on a disc</source>
        <translation>hat auf einer CD keinen Platz</translation>
    </message>
    <message>
        <source>contradicts tags=clean; clear one of them</source>
        <translation>widerspricht tags=clean; eins von beiden leeren</translation>
    </message>
    <message>
        <source>cannot be set here, where no file is read</source>
        <translation>kann hier nicht gesetzt werden, wo keine Datei gelesen wird</translation>
    </message>
    <message>
        <source>has the wrong check digit; did you mean %1?</source>
        <translation>hat die falsche Prüfziffer; meinten Sie %1?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was read in the wrong encoding</source>
        <translation>„%1“ wurde in der falschen Zeichenkodierung gelesen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds characters that nobody sees</source>
        <translation>„%1“ enthält Zeichen, die niemand sieht</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds marks that turn the direction of reading</source>
        <translation>„%1“ enthält Zeichen, die die Leserichtung umkehren</translation>
    </message>
    <message>
        <source>&apos;%1&apos; keeps letters and their accents apart (not Unicode form C)</source>
        <translation>„%1“ hält Buchstaben und ihre Akzente getrennt (nicht Unicode-Form C)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has letters of another script that only look right</source>
        <translation>„%1“ hat Buchstaben einer anderen Schrift, die nur richtig aussehen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; begins or ends with a space</source>
        <translation>„%1“ beginnt oder endet mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has several spaces in a row</source>
        <translation>„%1“ hat mehrere Leerzeichen hintereinander</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has signs that shops do not take in titles and names</source>
        <translation>„%1“ hat Zeichen, die Shops in Titeln und Namen nicht annehmen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends like a file</source>
        <translation>„%1“ endet wie ein Dateiname</translation>
    </message>
    <message>
        <source>&apos;%1&apos; begins with the number of a track</source>
        <translation>„%1“ beginnt mit einer Titelnummer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names its guests otherwise than shops ask: (feat. Name)</source>
        <translation>„%1“ nennt seine Gäste anders, als Shops es verlangen: (feat. Name)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is all in capitals</source>
        <translation>„%1“ besteht nur aus Großbuchstaben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a bracket that is not closed</source>
        <translation>„%1“ hat eine Klammer, die nicht geschlossen wird</translation>
    </message>
    <message>
        <source>LACQUER_CPU asks for &apos;%1&apos;, which this processor cannot do; leave it out or say &apos;baseline&apos;</source>
        <translation>LACQUER_CPU verlangt „%1“, was dieser Prozessor nicht kann; lassen Sie es weg, oder geben Sie „baseline“ an</translation>
    </message>
    <message>
        <source>LACQUER_CPU says &apos;%1&apos;; it takes &apos;baseline&apos; or &apos;v3&apos;</source>
        <translation>LACQUER_CPU nennt „%1“; angenommen wird „baseline“ oder „v3“</translation>
    </message>
    <message>
        <source>report.pdf is left out; report.html says the same</source>
        <translation>report.pdf entfällt; report.html sagt dasselbe</translation>
    </message>
    <message>
        <source>taken from the tags of &apos;%1&apos;, to be looked at: %2</source>
        <translation>aus den Tags von „%1“ übernommen, bitte ansehen: %2</translation>
    </message>
    <message>
        <source>a snapshot is called by a letter from A to H</source>
        <translation>ein Snapshot wird mit einem Buchstaben von A bis H bezeichnet</translation>
    </message>
    <message>
        <source>nothing is kept as snapshot %1; &apos;snapshot list&apos; lists what is</source>
        <translation>als Snapshot %1 ist nichts aufbewahrt; „snapshot list“ listet auf, was es gibt</translation>
    </message>
    <message>
        <source>the chains are equal</source>
        <translation>die Ketten sind gleich</translation>
    </message>
    <message>
        <source>rule of &apos;%1&apos;: %2</source>
        <translation>Regel von „%1“: %2</translation>
    </message>
    <message>
        <source>--fix names no code; &apos;all&apos; stands for everything about names and codes</source>
        <translation>--fix nennt keinen Code; „all“ steht für alles, was Namen und Codes betrifft</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is now &apos;%3&apos;</source>
        <translation>%1: „%2“ ist jetzt „%3“</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nichts zu beheben.</translation>
    </message>
    <message>
        <source>the same sound</source>
        <translation>derselbe Klang</translation>
    </message>
    <message>
        <source>%1 frames instead of %2</source>
        <translation>%1 Frames statt %2</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) later</source>
        <translation>
            <numerusform>%n Frame später</numerusform>
            <numerusform>%n Frames später</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dB level</source>
        <translation>%1 dB Pegel</translation>
    </message>
    <message>
        <source>beyond that a difference of %1 dB</source>
        <translation>darüber hinaus ein Unterschied von %1 dB</translation>
    </message>
    <message>
        <source>no other difference</source>
        <translation>sonst kein Unterschied</translation>
    </message>
    <message>
        <source>only in the second: %1</source>
        <translation>nur im zweiten: %1</translation>
    </message>
    <message>
        <source>only in the first: %1</source>
        <translation>nur im ersten: %1</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, jetzt %2</translation>
    </message>
    <message>
        <source>  %1, %2: &apos;%3&apos;, was &apos;%4&apos;</source>
        <translation>  %1, %2: „%3“, vorher „%4“</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) compared</source>
        <translation>
            <numerusform>%n Datei verglichen</numerusform>
            <numerusform>%n Dateien verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them differ(s)</source>
        <translation>
            <numerusform>%n davon weicht ab</numerusform>
            <numerusform>%n davon weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, of %3</source>
        <translation>%1: %2, Stand %3</translation>
    </message>
    <message>
        <source> (from &apos;%1&apos;, instead of the one that comes with Lacquer)</source>
        <translation> (aus „%1“, anstelle des Profils, das Lacquer mitbringt)</translation>
    </message>
    <message>
        <source> (from &apos;%1&apos;)</source>
        <translation> (aus „%1“)</translation>
    </message>
    <message>
        <source> (more than 18 months old: look whether it still holds)</source>
        <translation> (älter als 18 Monate: prüfen Sie, ob es noch gilt)</translation>
    </message>
    <message>
        <source>must: %1</source>
        <translation>muss: %1</translation>
    </message>
    <message>
        <source>should: %1</source>
        <translation>sollte: %1</translation>
    </message>
    <message>
        <source>%1, or take --format html</source>
        <translation>%1, oder nehmen Sie --format html</translation>
    </message>
    <message>
        <source>nothing is ever proposed for &apos;%1&apos;%2; --fix knows all and %3</source>
        <translation>zu „%1“%2 wird nie etwas vorgeschlagen; --fix kennt all und %3</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>kHz</source>
        <translation>kHz</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>L %1</source>
        <translation>L %1</translation>
    </message>
    <message>
        <source>R %1</source>
        <translation>R %1</translation>
    </message>
</context>
<context>
    <name>lacquer::AboutDialog</name>
    <message>
        <source>About Lacquer</source>
        <translation>Über Lacquer</translation>
    </message>
    <message>
        <source>Lacquer %1</source>
        <translation>Lacquer %1</translation>
    </message>
    <message>
        <source>Stem mastering and album assembly.

Free software under the GNU General Public License, version 3 or later. It talks to no network.

Stands on Qt %1, %2, PortAudio, soxr, libebur128, TagLib and FFTW.</source>
        <translation>Stem-Mastering und Albumzusammenstellung.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Spricht mit keinem Netz.

Baut auf Qt %1, %2, PortAudio, soxr, libebur128, TagLib und FFTW.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>lacquer::AddBandCard</name>
    <message>
        <source>Add a band</source>
        <translation>Band hinzufügen</translation>
    </message>
</context>
<context>
    <name>lacquer::AlbumFields</name>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>The album&apos;s title.</source>
        <translation>Der Titel des Albums.</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Every song takes it that has none of its own.</source>
        <translation>Gilt für jeden Song, der keinen eigenen hat.</translation>
    </message>
    <message>
        <source>Year or date</source>
        <translation>Jahr oder Datum</translation>
    </message>
    <message>
        <source>2027, or 2027-02-12.</source>
        <translation>2027 oder 2027-02-12.</translation>
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
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>UPC or EAN, 12 or 13 digits; the last one checks the others.</source>
        <translation>UPC oder EAN, 12 oder 13 Ziffern; die letzte prüft die anderen.</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>As it stands on the sleeve: 2027 Slack Water Records.</source>
        <translation>Wie es auf der Hülle steht: 2027 Slack Water Records.</translation>
    </message>
    <message>
        <source>Album, %1</source>
        <translation>Album, %1</translation>
    </message>
    <message>
        <source>%1 of the album</source>
        <translation>%1 des Albums</translation>
    </message>
    <message>
        <source>The check digit is right</source>
        <translation>Die Prüfziffer stimmt</translation>
    </message>
    <message>
        <source>A barcode has 8, 12, 13 or 14 digits</source>
        <translation>Ein Barcode hat 8, 12, 13 oder 14 Ziffern</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>Die Prüfziffer stimmt nicht</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Barcode %1</source>
        <translation>Barcode %1</translation>
    </message>
    <message>
        <source>Catalogue no.</source>
        <translation>Katalognr.</translation>
    </message>
    <message>
        <source>The label&apos;s number for this release.</source>
        <translation>Die Nummer, die das Label dieser Veröffentlichung gibt.</translation>
    </message>
    <message>
        <source>Recording rights</source>
        <translation>Aufnahmerechte</translation>
    </message>
    <message>
        <source>The line after the letter P in a circle: 2027 Slack Water Records.</source>
        <translation>Die Zeile nach dem P im Kreis: 2027 Slack Water Records.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What sets this release apart: deluxe edition.</source>
        <translation>Was diese Veröffentlichung von anderen unterscheidet: Deluxe Edition.</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Produzent</translation>
    </message>
    <message>
        <source>Mixed by</source>
        <translation>Mixing</translation>
    </message>
    <message>
        <source>Mastered by</source>
        <translation>Mastering</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the titles, two letters of ISO 639-1: en, de, ja.</source>
        <translation>Die der Titel, zwei Buchstaben nach ISO 639-1: en, de, ja.</translation>
    </message>
    <message>
        <source>MusicBrainz</source>
        <translation>MusicBrainz</translation>
    </message>
    <message>
        <source>The id of the release there.</source>
        <translation>Die dortige Kennung der Veröffentlichung.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Stands in every file that has none of its own.</source>
        <translation>Steht in jeder Datei, die keinen eigenen hat.</translation>
    </message>
    <message>
        <source>CD-TEXT message</source>
        <translation>CD-TEXT-Nachricht</translation>
    </message>
    <message>
        <source>Words to the listener, on players that show CD-TEXT.</source>
        <translation>Worte an die Hörer, auf Playern, die CD-TEXT anzeigen.</translation>
    </message>
</context>
<context>
    <name>lacquer::AlbumHead</name>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album loudness, LUFS</source>
        <translation>Lautheit des Albums, LUFS</translation>
    </message>
    <message>
        <source>All tracks pooled, as delivered.</source>
        <translation>Alle Titel zusammengenommen, wie ausgeliefert.</translation>
    </message>
    <message>
        <source>Match the album…</source>
        <translation>Album abgleichen…</translation>
    </message>
    <message>
        <source>Play all joins</source>
        <translation>Alle Übergänge abspielen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Herauszoomen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit the album</source>
        <translation>Album einpassen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Hineinzoomen</translation>
    </message>
    <message>
        <source>Show or hide the join and song panel</source>
        <translation>Bereich für Übergang und Song zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Match…</source>
        <translation>Abgleichen…</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Übergänge</translation>
    </message>
</context>
<context>
    <name>lacquer::AlbumInspector</name>
    <message>
        <source>Join and song</source>
        <translation>Übergang und Song</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Diesen Bereich schließen</translation>
    </message>
    <message>
        <source>No song chosen</source>
        <translation>Kein Song gewählt</translation>
    </message>
    <message>
        <source>Join %1 → %2</source>
        <translation>Übergang %1 → %2</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>crossfade</source>
        <translation>Überblendung</translation>
    </message>
    <message>
        <source>gapless</source>
        <translation>lückenlos</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Song %1</source>
        <translation>Song %1</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Song</translation>
    </message>
    <message>
        <source>in the album</source>
        <translation>im Album</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>lacquer::AlbumPage</name>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Einheitlichkeit</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Gain ladder</source>
        <translation>Pegelleiter</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>No songs yet. Drop files or folders on the window.</source>
        <translation>Noch keine Songs. Dateien oder Ordner im Fenster ablegen.</translation>
    </message>
    <message>
        <source>There is no song before it.</source>
        <translation>Davor gibt es keinen Song.</translation>
    </message>
    <message numerus="yes">
        <source>%n songs</source>
        <translation>
            <numerusform>%n Song</numerusform>
            <numerusform>%n Songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each number is the distance from the album&apos;s median. A frame and a sign mark what stands out.</source>
        <translation>Jede Zahl ist der Abstand zum Median des Albums. Rahmen und Zeichen markieren, was heraussticht.</translation>
    </message>
    <message>
        <source>After its chain + drive + album chain and limiter = what is delivered.</source>
        <translation>Nach der eigenen Kette + Drive + Albumkette und Limiter = was ausgeliefert wird.</translation>
    </message>
    <message>
        <source>No target yet: Match the album gives it one. Frames at 75 a second.</source>
        <translation>Noch kein Ziel: „Album abgleichen“ gibt ihm eines. 75 Frames pro Sekunde.</translation>
    </message>
    <message>
        <source>Aim: %1 LUFS, your offsets kept. Frames at 75 a second.</source>
        <translation>Ziel: %1 LUFS, die eigenen Offsets bleiben. 75 Frames pro Sekunde.</translation>
    </message>
    <message>
        <source>There is no song yet.</source>
        <translation>Es gibt noch keinen Song.</translation>
    </message>
    <message>
        <source>Levelling the songs</source>
        <translation>Songs einpegeln</translation>
    </message>
    <message>
        <source>Level songs into the chain</source>
        <translation>Songs in die Kette einpegeln</translation>
    </message>
    <message>
        <source>Every song now enters the album chain at %1 LUFS.</source>
        <translation>Jeder Song geht jetzt mit %1 LUFS in die Albumkette.</translation>
    </message>
    <message>
        <source>The playhead is not inside &quot;%1&quot;; put it where the fade is to end or begin.</source>
        <translation>Die Abspielmarke steht nicht in „%1“; dorthin setzen, wo die Einblendung enden oder die Ausblendung beginnen soll.</translation>
    </message>
</context>
<context>
    <name>lacquer::AlbumStrip</name>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Space between %1 and %2</source>
        <translation>Abstand zwischen %1 und %2</translation>
    </message>
    <message>
        <source>gapless</source>
        <translation>lückenlos</translation>
    </message>
    <message>
        <source>overlap of %1 s</source>
        <translation>Überlappung von %1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>starts at %1, length %2</source>
        <translation>beginnt bei %1, Länge %2</translation>
    </message>
    <message>
        <source>left out of the album</source>
        <translation>im Album ausgelassen</translation>
    </message>
    <message>
        <source>Song %1, %2</source>
        <translation>Song %1, %2</translation>
    </message>
    <message>
        <source>%1 s · %2 frames</source>
        <translation>%1 s · %2 Frames</translation>
    </message>
    <message>
        <source>Bend %1</source>
        <translation>Krümmung %1</translation>
    </message>
</context>
<context>
    <name>lacquer::AlbumTable</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>stands out</source>
        <translation>sticht heraus</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number for %2; type it like %3.</source>
        <translation>„%1“ ist keine Zahl für %2; einzugeben wie %3.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixiert</translation>
    </message>
    <message>
        <source>left out of the album</source>
        <translation>im Album ausgelassen</translation>
    </message>
    <message>
        <source>The drive was solved for something else. Match again.</source>
        <translation>Der Drive wurde für einen anderen Stand berechnet. Neu abgleichen.</translation>
    </message>
    <message>
        <source>pinned: match leaves its drive alone</source>
        <translation>fixiert: der Abgleich lässt den Drive in Ruhe</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>auf Ziel</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>abgeglichen</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>not matched yet</source>
        <translation>noch nicht abgeglichen</translation>
    </message>
</context>
<context>
    <name>lacquer::ArchiveDeeds</name>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Save the album first.</source>
        <translation>Zuerst das Album speichern.</translation>
    </message>
    <message>
        <source>Its named states are kept in a folder beside it.</source>
        <translation>Seine benannten Stände liegen in einem Ordner daneben.</translation>
    </message>
    <message>
        <source>What is collected is the album on disk, with all its sources.</source>
        <translation>Zusammengestellt wird das Album, wie es auf dem Datenträger liegt, mit allen seinen Quellen.</translation>
    </message>
    <message>
        <source>Collect into a new folder</source>
        <translation>In einen neuen Ordner zusammenstellen</translation>
    </message>
    <message>
        <source>%1, collected</source>
        <translation>%1, zusammengestellt</translation>
    </message>
    <message>
        <source>Collecting the album</source>
        <translation>Album wird zusammengestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, are in &quot;%2&quot;, movable as they stand.</source>
        <translation>
            <numerusform>%n Datei, %1, liegt in „%2“ und lässt sich so verschieben, wie sie ist.</numerusform>
            <numerusform>%n Dateien, %1, liegen in „%2“ und lassen sich so verschieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The album was not collected.</source>
        <translation>Das Album wurde nicht zusammengestellt.</translation>
    </message>
    <message>
        <source>The folder of a DDP fileset</source>
        <translation>Der Ordner eines DDP-Filesets</translation>
    </message>
    <message>
        <source>Where the album and its sound go</source>
        <translation>Wohin das Album und sein Klang kommen</translation>
    </message>
    <message>
        <source>Albums of Lacquer (*.lacquer)</source>
        <translation>Lacquer-Alben (*.lacquer)</translation>
    </message>
    <message>
        <source>Importing a disc</source>
        <translation>CD wird importiert</translation>
    </message>
    <message>
        <source>The disc was not imported.</source>
        <translation>Die CD wurde nicht importiert.</translation>
    </message>
    <message>
        <source>The disc was imported, and there was something odd about it.</source>
        <translation>Die CD wurde importiert, dabei ist etwas aufgefallen.</translation>
    </message>
</context>
<context>
    <name>lacquer::BandCard</name>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Q %1</source>
        <translation>Q %1</translation>
    </message>
    <message>
        <source>Q %1 · %2</source>
        <translation>Q %1 · %2</translation>
    </message>
    <message>
        <source>Bypassed</source>
        <translation>Im Bypass</translation>
    </message>
</context>
<context>
    <name>lacquer::BandControls</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type, slope and channels of this band</source>
        <translation>Typ, Steilheit und Kanäle dieses Bands</translation>
    </message>
    <message>
        <source>This band on or off (Alt+B)</source>
        <translation>Dieses Band ein oder aus (Alt+B)</translation>
    </message>
    <message>
        <source>Band %1</source>
        <translation>Band %1</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Dynamisch</translation>
    </message>
    <message>
        <source>How this band moves with the sound: threshold, range, attack, release</source>
        <translation>Wie sich dieses Band mit dem Klang bewegt: Schwelle, Regelbereich, Ansprechzeit, Rückstellzeit</translation>
    </message>
    <message>
        <source>Band %1 moves</source>
        <translation>Band %1 dynamisch</translation>
    </message>
</context>
<context>
    <name>lacquer::BandLedger</name>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
</context>
<context>
    <name>lacquer::BuildFoot</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>Anderswohin…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Build all</source>
        <translation>Alles erzeugen</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>What happened in the build</source>
        <translation>Was beim Erzeugen geschah</translation>
    </message>
    <message>
        <source>Build all  Ctrl+B
Works out, writes and reads back what is ticked.</source>
        <translation>Alles erzeugen  Strg+B
Berechnet, schreibt und liest zurück, was angehakt ist.</translation>
    </message>
    <message>
        <source>Chooses another folder to deliver into.</source>
        <translation>Wählt einen anderen Ordner für die Auslieferung.</translation>
    </message>
    <message>
        <source>What does the album need?</source>
        <translation>Was braucht das Album?</translation>
    </message>
    <message>
        <source>Add a deliverable above: WAV for distributors, FLAC for listeners.</source>
        <translation>Oben eine Ausgabe hinzufügen: WAV für Vertriebe, FLAC für Hörer.</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Nichts ist angehakt</translation>
    </message>
    <message>
        <source>Tick what is to be built.</source>
        <translation>Anhaken, was erzeugt werden soll.</translation>
    </message>
    <message>
        <source>%1 of %2 deliverables will be built</source>
        <translation>%1 von %2 Ausgaben werden erzeugt</translation>
    </message>
    <message>
        <source>Every file is read back and compared before any is delivered</source>
        <translation>Jede Datei wird zurückgelesen und verglichen, bevor irgendeine ausgeliefert wird</translation>
    </message>
    <message>
        <source>%1 % · %2 gone</source>
        <translation>%1 % · %2 vergangen</translation>
    </message>
    <message>
        <source>, nearly done</source>
        <translation>, fast fertig</translation>
    </message>
    <message>
        <source>, about %1 left</source>
        <translation>, noch etwa %1</translation>
    </message>
    <message>
        <source>Building %1</source>
        <translation>Erzeugen von %1</translation>
    </message>
    <message>
        <source>Checking the sources, then building %1</source>
        <translation>Prüfung der Quellen, dann Erzeugen von %1</translation>
    </message>
    <message>
        <source>%1 · you can keep working</source>
        <translation>%1 · Weiterarbeiten geht</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>What was delivered before stays as it is</source>
        <translation>Was früher ausgeliefert wurde, bleibt, wie es ist</translation>
    </message>
    <message numerus="yes">
        <source>Revision built and checked: %n deliverable(s)</source>
        <translation>
            <numerusform>Revision erzeugt und geprüft: %n Ausgabe</numerusform>
            <numerusform>Revision erzeugt und geprüft: %n Ausgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, 0 differences</source>
        <translation>%1, %2, 0 Unterschiede</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, mit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), in the log</source>
        <translation>
            <numerusform>%n Warnung, im Protokoll</numerusform>
            <numerusform>%n Warnungen, im Protokoll</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nothing to warn of</source>
        <translation>%1, ohne Warnungen</translation>
    </message>
    <message>
        <source>Stopped. The folder is as it was; nothing half-written remains.</source>
        <translation>Gestoppt. Der Ordner ist, wie er war; nichts halb Geschriebenes bleibt zurück.</translation>
    </message>
    <message>
        <source>What was worked out is kept, so the next build is quicker</source>
        <translation>Was schon berechnet ist, bleibt erhalten; das nächste Erzeugen geht schneller</translation>
    </message>
    <message>
        <source>Nothing was delivered; the folder is as it was</source>
        <translation>Nichts wurde ausgeliefert; der Ordner ist, wie er war</translation>
    </message>
    <message>
        <source>Build again</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>Choose a folder to deliver into</source>
        <translation>Ordner für die Auslieferung wählen</translation>
    </message>
    <message>
        <source>needs nothing</source>
        <translation>braucht nichts</translation>
    </message>
    <message>
        <source>needs up to %1</source>
        <translation>braucht bis zu %1</translation>
    </message>
    <message>
        <source>needs up to %1, %2 free</source>
        <translation>braucht bis zu %1, %2 frei</translation>
    </message>
    <message>
        <source>%1: too little</source>
        <translation>%1: zu wenig</translation>
    </message>
</context>
<context>
    <name>lacquer::BuildRun</name>
    <message>
        <source>%1 LUFS, %2 dBTP</source>
        <translation>%1 LUFS, %2 dBTP</translation>
    </message>
    <message>
        <source>%1. It stays as it is, and nothing was written. Choose another folder.</source>
        <translation>%1. Es bleibt, wie es ist, und nichts wurde geschrieben. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Building %1 into &apos;%2&apos;</source>
        <translation>Erzeugen von %1 in „%2“</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Asked to stop</source>
        <translation>Stopp angefordert</translation>
    </message>
    <message>
        <source>%1: unchanged, still right; %2</source>
        <translation>%1: unverändert, stimmt noch; %2</translation>
    </message>
    <message>
        <source>%1: written and read back; %2</source>
        <translation>%1: geschrieben und zurückgelesen; %2</translation>
    </message>
    <message>
        <source>%1: removed, no longer part of the album</source>
        <translation>%1: entfernt, nicht mehr Teil des Albums</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 parts worked out, %2 taken from what was kept</source>
        <translation>%1 Teile berechnet, %2 aus Aufbewahrtem übernommen</translation>
    </message>
    <message>
        <source>Everything was read back and found right, %1 s</source>
        <translation>Alles zurückgelesen und für richtig befunden, %1 s</translation>
    </message>
    <message>
        <source>Stopped. The folder is as it was.</source>
        <translation>Gestoppt. Der Ordner ist, wie er war.</translation>
    </message>
</context>
<context>
    <name>lacquer::ChainDeeds</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Move %1 to place %2</source>
        <translation>%1 an Platz %2 verschieben</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Bypass %1</source>
        <translation>%1 umgehen</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a module and its parameter</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drive of “%1”</source>
        <translation>Drive von „%1“</translation>
    </message>
    <message>
        <source>Ceiling %1</source>
        <translation>Obergrenze %1</translation>
    </message>
    <message>
        <source>No ceiling</source>
        <translation>Keine Obergrenze</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Chain of “%1” copied. Paste it with Ctrl+V.</source>
        <translation>Kette von „%1“ kopiert. Einfügen mit Strg+V.</translation>
    </message>
    <message>
        <source>There is no chain to paste. Copy one with Ctrl+C first.</source>
        <translation>Es gibt keine Kette zum Einfügen. Zuerst eine mit Strg+C kopieren.</translation>
    </message>
    <message>
        <source>Paste chain into “%1”</source>
        <translation>Kette in „%1“ einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Chain copied to %n songs</source>
        <translation>
            <numerusform>Kette in %n Song kopiert</numerusform>
            <numerusform>Kette in %n Songs kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy chain to %n songs</source>
        <translation>
            <numerusform>Kette in %n Song kopieren</numerusform>
            <numerusform>Kette in %n Songs kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>letter and name of a snapshot</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keep chain as snapshot %1</source>
        <translation>Kette als Snapshot %1 festhalten</translation>
    </message>
    <message>
        <source>Chain kept as snapshot %1</source>
        <translation>Kette als Snapshot %1 festgehalten</translation>
    </message>
    <message>
        <source>Name snapshot %1 “%2”</source>
        <translation>Snapshot %1 „%2“ nennen</translation>
    </message>
    <message>
        <source>Remove snapshot %1</source>
        <translation>Snapshot %1 entfernen</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Snapshot %1</translation>
    </message>
</context>
<context>
    <name>lacquer::ChainHead</name>
    <message>
        <source>Stems</source>
        <translation>Stems</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Song</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Whose chain</source>
        <translation>Wessen Kette</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Chains to start from, and yours</source>
        <translation>Ketten zum Anfangen und eigene</translation>
    </message>
    <message>
        <source>Copy chain to…</source>
        <translation>Kette kopieren nach…</translation>
    </message>
    <message>
        <source>No song</source>
        <translation>Kein Song</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopieren…</translation>
    </message>
    <message>
        <source>Chains kept with the album, to compare.</source>
        <translation>Ketten, die zum Vergleichen mit dem Album aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Hear only what the chain changes</source>
        <translation>Nur hören, was die Kette verändert</translation>
    </message>
</context>
<context>
    <name>lacquer::ChainPanel</name>
    <message>
        <source>Add a module</source>
        <translation>Modul hinzufügen</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Bypass</source>
        <translation>Umgehen</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Nach vorn schieben</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Nach hinten schieben</translation>
    </message>
    <message>
        <source>Copy after it</source>
        <translation>Kopie dahinter einfügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source> · %1 dB</source>
        <translation> · %1 dB</translation>
    </message>
    <message>
        <source>Final limiter</source>
        <translation>End-Limiter</translation>
    </message>
    <message>
        <source>Drive %1 dB</source>
        <translation>Drive %1 dB</translation>
    </message>
    <message>
        <source>%1 dBTP</source>
        <translation>%1 dBTP</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Songs</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>Stem sum</source>
        <translation>Stem-Summe</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Choose a stem.</source>
        <translation>Einen Stem wählen.</translation>
    </message>
    <message>
        <source>Choose a song.</source>
        <translation>Einen Song wählen.</translation>
    </message>
    <message>
        <source>Nothing here yet: the album passes untouched.</source>
        <translation>Noch nichts hier: Das Album läuft unverändert durch.</translation>
    </message>
    <message>
        <source>Nothing here yet: the stem passes untouched.</source>
        <translation>Noch nichts hier: Der Stem läuft unverändert durch.</translation>
    </message>
    <message>
        <source>Nothing here yet: the song passes untouched. Add an equalizer, or start from a preset.</source>
        <translation>Noch nichts hier: Der Song läuft unverändert durch. Einen Equalizer hinzufügen oder mit einem Preset beginnen.</translation>
    </message>
</context>
<context>
    <name>lacquer::ChainStrip</name>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Bypass (Alt+B)</source>
        <translation>Bypass (Alt+B)</translation>
    </message>
    <message>
        <source>Hear only the change (Shift+B)</source>
        <translation>Nur die Veränderung hören (Umschalt+B)</translation>
    </message>
    <message>
        <source>Add a module</source>
        <translation>Modul hinzufügen</translation>
    </message>
    <message>
        <source>Bypassed</source>
        <translation>Im Bypass</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>%1 LUFS after it</source>
        <translation>danach %1 LUFS</translation>
    </message>
    <message>
        <source>At the end of the chain</source>
        <translation>Am Ende der Kette</translation>
    </message>
</context>
<context>
    <name>lacquer::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Find a command, song or parameter</source>
        <translation>Befehl, Song oder Parameter suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>lacquer::CompressorPanel</name>
    <message>
        <source>Compressor curve</source>
        <translation>Kompressorkurve</translation>
    </message>
    <message>
        <source>Gain reduction of the compressor</source>
        <translation>Gain-Reduktion des Kompressors</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgang</translation>
    </message>
</context>
<context>
    <name>lacquer::CopyChainDialog</name>
    <message>
        <source>Copy chain to other songs</source>
        <translation>Kette auf andere Songs kopieren</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Songs</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2 — replaces %n modules</source>
        <translation>
            <numerusform>%1  %2 — ersetzt %n Modul</numerusform>
            <numerusform>%1  %2 — ersetzt %n Module</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message numerus="yes">
        <source>Copy to %n songs</source>
        <translation>
            <numerusform>Auf %n Song kopieren</numerusform>
            <numerusform>Auf %n Songs kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>lacquer::CorrelationBar</name>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>out of phase</source>
        <translation>gegenphasig</translation>
    </message>
    <message>
        <source>mono %1 LU</source>
        <translation>Mono %1 LU</translation>
    </message>
</context>
<context>
    <name>lacquer::CostGraph</name>
    <message>
        <source>Louder, or only denser?</source>
        <translation>Lauter oder nur dichter?</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>at %1 dB drive %2 LUFS</source>
        <translation>bei %1 dB Drive %2 LUFS</translation>
    </message>
    <message>
        <source>after %1 %2 LUFS</source>
        <translation>nach %1 %2 LUFS</translation>
    </message>
    <message>
        <source>PLR %1</source>
        <translation>PLR %1</translation>
    </message>
    <message>
        <source>LUFS</source>
        <translation>LUFS</translation>
    </message>
    <message>
        <source>PLR</source>
        <translation>PLR</translation>
    </message>
    <message>
        <source>Drive, dB</source>
        <translation>Drive, dB</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
</context>
<context>
    <name>lacquer::CurveView</name>
    <message>
        <source>threshold %1 %2</source>
        <translation>Schwelle %1 %2</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>kein Signal</translation>
    </message>
    <message>
        <source>%1 %2 in, %3 %4 out</source>
        <translation>Eingang %1 %2, Ausgang %3 %4</translation>
    </message>
</context>
<context>
    <name>lacquer::DeEsserPanel</name>
    <message>
        <source>Band of the de-esser</source>
        <translation>Band des De-Essers</translation>
    </message>
    <message>
        <source>Gain reduction of the de-esser</source>
        <translation>Gain-Reduktion des De-Essers</translation>
    </message>
    <message>
        <source>De-esser: %1 kHz, %2 dB, Q %3</source>
        <translation>De-Esser: %1 kHz, %2 dB, Q %3</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Glocke</translation>
    </message>
</context>
<context>
    <name>lacquer::DeliverPage</name>
    <message>
        <source>The revision is built and checked, in %1.</source>
        <translation>Die Revision ist erzeugt und geprüft, in %1.</translation>
    </message>
    <message>
        <source>Deliver into</source>
        <translation>Ausliefern nach</translation>
    </message>
    <message>
        <source>Nothing is ticked. Tick what is to be built.</source>
        <translation>Nichts ist angehakt. Anhaken, was erzeugt werden soll.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Erzeugen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are bypassed, muted or soloed.</source>
        <translation>
            <numerusform>%n Element ist im Bypass, stumm oder solo geschaltet.</numerusform>
            <numerusform>%n Elemente sind im Bypass, stumm oder solo geschaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Build as it is</source>
        <translation>So erzeugen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nothing has been delivered yet.</source>
        <translation>Noch wurde nichts ausgeliefert.</translation>
    </message>
    <message>
        <source>A build is running.</source>
        <translation>Die Ausgaben werden gerade erzeugt.</translation>
    </message>
    <message>
        <source>No program here opens folders. The delivery is in %1.</source>
        <translation>Kein Programm hier öffnet Ordner. Die Auslieferung liegt in %1.</translation>
    </message>
</context>
<context>
    <name>lacquer::DeliverableFields</name>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Kilobits a second. Without a choice MP3 has 320, AAC 256 and Opus 192.</source>
        <translation>Kilobit pro Sekunde. Ohne Auswahl hat MP3 320, AAC 256 und Opus 192.</translation>
    </message>
    <message>
        <source>The best that is usual</source>
        <translation>Die beste übliche</translation>
    </message>
    <message>
        <source>kb/s</source>
        <translation>kb/s</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>From −1 to 10 as encoders name it; 6 is about 192 kb/s.</source>
        <translation>Von −1 bis 10, wie Encoder sie zählen; 6 sind etwa 192 kb/s.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>All fields; in WAV also what broadcasters read; or nothing but sound, as some shops want it.</source>
        <translation>Alle Felder; in WAV auch, was der Rundfunk liest; oder nur der Klang, wie manche Shops es wollen.</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>And for broadcast</source>
        <translation>Auch für Rundfunk</translation>
    </message>
    <message>
        <source>Nothing but sound</source>
        <translation>Nur der Klang</translation>
    </message>
    <message>
        <source>ID3</source>
        <translation>ID3</translation>
    </message>
    <message>
        <source>2.4 holds more; 2.3 is read by older players and cars.</source>
        <translation>2.4 fasst mehr; 2.3 lesen auch ältere Player und Autoradios.</translation>
    </message>
    <message>
        <source>Version 2.4</source>
        <translation>Version 2.4</translation>
    </message>
    <message>
        <source>Version 2.3</source>
        <translation>Version 2.3</translation>
    </message>
    <message>
        <source>Loudness tags</source>
        <translation>Lautheits-Tags</translation>
    </message>
    <message>
        <source>ReplayGain and R128</source>
        <translation>ReplayGain und R128</translation>
    </message>
    <message>
        <source>What players need to play all albums at one loudness. The sound is not changed.</source>
        <translation>Was Player brauchen, um alle Alben gleich laut abzuspielen. Der Klang ändert sich nicht.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Inside the files</source>
        <translation>In den Dateien</translation>
    </message>
    <message>
        <source>The album&apos;s picture, or the song&apos;s own.</source>
        <translation>Das Bild des Albums oder das eigene des Songs.</translation>
    </message>
    <message>
        <source>Cover&apos;s size</source>
        <translation>Größe des Covers</translation>
    </message>
    <message>
        <source>Longest edge at most; the picture is never made larger.</source>
        <translation>Längste Kante, höchstens; das Bild wird nie vergrößert.</translation>
    </message>
    <message>
        <source>What suits the files</source>
        <translation>Passend zu den Dateien</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Limiter</source>
        <translation>Limiter</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>The final limiter. Records are better without: what is over the ceiling is then reported, not pressed down.</source>
        <translation>Der End-Limiter. Schallplatten sind ohne ihn besser: Was über der Obergrenze liegt, wird dann gemeldet und nicht heruntergedrückt.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Drehzahl</translation>
    </message>
    <message>
        <source>Turns a minute; how long a side may be depends on it.</source>
        <translation>Umdrehungen pro Minute; davon hängt ab, wie lang eine Seite sein darf.</translation>
    </message>
    <message>
        <source>33⅓</source>
        <translation>33⅓</translation>
    </message>
    <message>
        <source>45</source>
        <translation>45</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of the record.</source>
        <translation>Die der Schallplatte.</translation>
    </message>
    <message>
        <source>12 inches</source>
        <translation>12 Zoll</translation>
    </message>
    <message>
        <source>10 inches</source>
        <translation>10 Zoll</translation>
    </message>
    <message>
        <source>7 inches</source>
        <translation>7 Zoll</translation>
    </message>
    <message>
        <source>Mono below</source>
        <translation>Mono unterhalb</translation>
    </message>
    <message>
        <source>Differences between left and right at low frequencies make grooves that needles leave.</source>
        <translation>Unterschiede zwischen links und rechts bei tiefen Frequenzen ergeben Rillen, aus denen die Nadel springt.</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>Around joins</source>
        <translation>Um Übergänge</translation>
    </message>
    <message>
        <source>How much is heard before and after each join of the reel.</source>
        <translation>Wie viel vor und nach jedem Übergang der Folge zu hören ist.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>{deliverable} {artist} {album} {disc} {side} are filled in; a slash begins a folder inside. Empty: the name above.</source>
        <translation>{deliverable} {artist} {album} {disc} {side} werden ausgefüllt; ein Schrägstrich beginnt einen Ordner darin. Leer: der Name oben.</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message>
        <source>Packed as well</source>
        <translation>Auch gepackt</translation>
    </message>
    <message>
        <source>One ZIP file beside the folder, for sending.</source>
        <translation>Eine ZIP-Datei neben dem Ordner, zum Verschicken.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Whose rules the files must keep; preflight names what breaks them, with the rule&apos;s source.</source>
        <translation>Wessen Regeln die Dateien einhalten müssen; die Vorprüfung nennt, was dagegen verstößt, samt Quelle der Regel.</translation>
    </message>
</context>
<context>
    <name>lacquer::DeliverableSettings</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot;</source>
        <comment>a setting, and whose</comment>
        <translation>%1 von „%2“</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Also the name of its folder.</source>
        <translation>Auch der Name ihres Ordners.</translation>
    </message>
    <message>
        <source>Rename &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>„%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What the files are. Greyed kinds come with a later version.</source>
        <translation>Was die Dateien sind. Ausgegraute Arten kommen mit einer späteren Version.</translation>
    </message>
    <message>
        <source>%1, not in this version</source>
        <translation>%1, nicht in dieser Version</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>The album&apos;s own rate passes untouched; others are converted once, before the limiter.</source>
        <translation>Die Rate des Albums bleibt unangetastet; andere werden einmal gewandelt, vor dem Limiter.</translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>24-bit</source>
        <translation>24 Bit</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bittiefe</translation>
    </message>
    <message>
        <source>Dither</source>
        <translation>Dither</translation>
    </message>
    <message>
        <source>Once, at the last step. Flat is right for nearly everything; shaped moves its noise where ears are dull.</source>
        <translation>Einmal, im letzten Schritt. Flach passt fast immer; geformt legt sein Rauschen dorthin, wo das Ohr unempfindlich ist.</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>A ceiling of its own</source>
        <translation>Eine eigene Obergrenze</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Highest true peak. Without its own it takes the album&apos;s; a lower one is reached by level, never by more limiting.</source>
        <translation>Höchster True Peak. Ohne eigene gilt die des Albums; eine niedrigere wird über den Pegel erreicht, nie durch mehr Limiting.</translation>
    </message>
    <message>
        <source>Own ceiling</source>
        <translation>Eigene Obergrenze</translation>
    </message>
    <message>
        <source>The album&apos;s ceiling</source>
        <translation>Album-Obergrenze</translation>
    </message>
    <message>
        <source>Ceiling %1 dBTP</source>
        <translation>Obergrenze %1 dBTP</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>One per song</source>
        <translation>Eine pro Song</translation>
    </message>
    <message>
        <source>The album as one file</source>
        <translation>Das Album als eine Datei</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Where the silence between songs goes.</source>
        <translation>Wohin die Stille zwischen den Songs kommt.</translation>
    </message>
    <message>
        <source>End the song before</source>
        <translation>Ans Ende des vorigen Songs</translation>
    </message>
    <message>
        <source>Start the next song</source>
        <translation>An den Anfang des nächsten Songs</translation>
    </message>
    <message>
        <source>Are left out</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>Schnitte</translation>
    </message>
    <message>
        <source>Discs count in frames of 1/75 s; their files are cut there.</source>
        <translation>CDs zählen in Frames von 1/75 s; ihre Dateien werden dort geschnitten.</translation>
    </message>
    <message>
        <source>At the first sample</source>
        <translation>Am ersten Sample</translation>
    </message>
    <message>
        <source>On the disc&apos;s frame</source>
        <translation>Auf dem CD-Frame</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>{number} {title} {artist} {album} {isrc} are filled in; what no system allows is replaced.</source>
        <translation>{number} {title} {artist} {album} {isrc} werden ausgefüllt; was kein System erlaubt, wird ersetzt.</translation>
    </message>
    <message>
        <source>The first file names</source>
        <translation>Die ersten Dateinamen</translation>
    </message>
    <message>
        <source>no deliverable</source>
        <translation>keine Ausgabe</translation>
    </message>
    <message>
        <source>The album&apos;s, %1</source>
        <translation>Die des Albums, %1</translation>
    </message>
    <message>
        <source>The album&apos;s</source>
        <translation>Die des Albums</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>What the sound beside the cue sheet is kept in.</source>
        <translation>Worin der Klang neben dem Cue-Sheet liegt.</translation>
    </message>
    <message>
        <source>WAV</source>
        <translation>WAV</translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>Bare samples (BIN)</source>
        <translation>Nackte Samples (BIN)</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>CD-TEXT on the disc</source>
        <translation>CD-TEXT auf der CD</translation>
    </message>
    <message>
        <source>CD-TEXT</source>
        <translation>CD-TEXT</translation>
    </message>
    <message>
        <source>Titles and names that players show. Some plants have no licence for it.</source>
        <translation>Titel und Namen, die Player anzeigen. Manche Presswerke haben dafür keine Lizenz.</translation>
    </message>
    <message>
        <source>No CD-TEXT</source>
        <translation>Kein CD-TEXT</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Starts earlier</source>
        <translation>Beginnt früher</translation>
    </message>
    <message>
        <source>CD frames by which marks after silence come earlier, for players that are slow to unmute. Sound never moves.</source>
        <translation>CD-Frames, um die Marken nach Stille früher kommen, für Player, die langsam aufblenden. Der Klang bewegt sich nie.</translation>
    </message>
    <message>
        <source>Ends later</source>
        <translation>Endet später</translation>
    </message>
    <message>
        <source>CD frames by which pauses and the lead-out come later.</source>
        <translation>CD-Frames, um die Pausen und Lead-out später kommen.</translation>
    </message>
    <message>
        <source>This version does not build this kind yet; nothing is written for it.</source>
        <translation>Diese Version erzeugt diese Art noch nicht; dafür wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>32 float</source>
        <translation>32 Float</translation>
    </message>
    <message>
        <source>16 for discs, 24 for everything else; 32-bit float, in WAV, where somebody works on.</source>
        <translation>16 für CDs, 24 für alles andere; 32 Bit Float, in WAV, wenn jemand daran weiterarbeitet.</translation>
    </message>
    <message>
        <source>One file per song, the album as one, one per side of a record, or nothing but the joins, to approve them.</source>
        <translation>Eine Datei pro Song, das Album als eine, eine pro Schallplattenseite oder nur die Übergänge, um sie freizugeben.</translation>
    </message>
    <message>
        <source>One per side</source>
        <translation>Eine pro Seite</translation>
    </message>
    <message>
        <source>A reel of all joins</source>
        <translation>Alle Übergänge als Folge</translation>
    </message>
</context>
<context>
    <name>lacquer::DeliverablesModel</name>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flach</translation>
    </message>
    <message>
        <source>Shaped, light</source>
        <translation>Geformt, leicht</translation>
    </message>
    <message>
        <source>Shaped, strong</source>
        <translation>Geformt, stark</translation>
    </message>
    <message>
        <source>being built, %1 %</source>
        <translation>wird erzeugt, %1 %</translation>
    </message>
    <message>
        <source>built; the album has changed since</source>
        <translation>erzeugt; das Album hat sich seitdem geändert</translation>
    </message>
    <message>
        <source>%1 of %1 verified</source>
        <translation>%1 von %1 geprüft</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folder</source>
        <translation>
            <numerusform>%n Datei im Ordner</numerusform>
            <numerusform>%n Dateien im Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>not built yet</source>
        <translation>noch nicht erzeugt</translation>
    </message>
    <message>
        <source>%1 · %2 · %3-bit</source>
        <translation>%1 · %2 · %3 Bit</translation>
    </message>
    <message>
        <source>album&apos;s rate</source>
        <translation>Rate des Albums</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>pauses at the end</source>
        <translation>Pausen am Ende</translation>
    </message>
    <message>
        <source>pauses at the start</source>
        <translation>Pausen am Anfang</translation>
    </message>
    <message>
        <source>no pauses</source>
        <translation>keine Pausen</translation>
    </message>
    <message>
        <source>One per song, %1, CD frames</source>
        <translation>Eine pro Song, %1, CD-Frames</translation>
    </message>
    <message>
        <source>One per song, %1</source>
        <translation>Eine pro Song, %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>Build this one</source>
        <translation>Diese erzeugen</translation>
    </message>
    <message>
        <source>%1: will be built</source>
        <translation>%1: wird erzeugt</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation>%1: ausgelassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Dither</source>
        <translation>Dither</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Rename &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>„%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>%1 · 44.1 kHz · 16-bit</source>
        <translation>%1 · 44,1 kHz · 16 Bit</translation>
    </message>
    <message>
        <source>One disc, pauses in the track before</source>
        <translation>Eine CD, Pausen im Titel davor</translation>
    </message>
    <message>
        <source>One disc, pauses counted down</source>
        <translation>Eine CD, Pausen heruntergezählt</translation>
    </message>
    <message>
        <source>One disc, no pauses</source>
        <translation>Eine CD, keine Pausen</translation>
    </message>
    <message>
        <source>This version does not build this kind yet</source>
        <translation>Diese Version erzeugt diese Art noch nicht</translation>
    </message>
</context>
<context>
    <name>lacquer::DeliverablesPanel</name>
    <message>
        <source>Deliverables</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Duplicate this deliverable</source>
        <translation>Diese Ausgabe duplizieren</translation>
    </message>
    <message>
        <source>Remove this deliverable; delivered files stay</source>
        <translation>Diese Ausgabe entfernen; ausgelieferte Dateien bleiben</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a deliverable</source>
        <translation>Ausgabe hinzufügen</translation>
    </message>
    <message>
        <source>%1: not in this version</source>
        <translation>%1: nicht in dieser Version</translation>
    </message>
    <message>
        <source>Adds %1 at the album&apos;s rate, 24 bits.</source>
        <translation>Fügt %1 mit der Rate des Albums hinzu, 24 Bit.</translation>
    </message>
    <message>
        <source>%1 of %2 will be built</source>
        <translation>%1 von %2 werden erzeugt</translation>
    </message>
    <message>
        <source>Add deliverable &quot;%1&quot;</source>
        <translation>Ausgabe „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate &quot;%1&quot;</source>
        <translation>„%1“ duplizieren</translation>
    </message>
    <message>
        <source>Remove deliverable &quot;%1&quot;</source>
        <translation>Ausgabe „%1“ entfernen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer a deliverable; its files stay where they are.</source>
        <translation>„%1“ ist keine Ausgabe mehr; die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Adds a disc for pressing: DDP 2.00 with CD-TEXT, PQ marks and checksums.</source>
        <translation>Fügt eine CD fürs Presswerk hinzu: DDP 2.00 mit CD-TEXT, PQ-Marken und Prüfsummen.</translation>
    </message>
    <message>
        <source>Adds the disc as one sound file with a cue sheet.</source>
        <translation>Fügt die CD als eine Klangdatei mit Cue-Sheet hinzu.</translation>
    </message>
    <message>
        <source>This version does not build this kind yet.</source>
        <translation>Diese Version erzeugt diese Art noch nicht.</translation>
    </message>
</context>
<context>
    <name>lacquer::DeliveryOutlook</name>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
</context>
<context>
    <name>lacquer::DeviationBars</name>
    <message>
        <source>%1, stands out</source>
        <translation>%1, fällt auf</translation>
    </message>
</context>
<context>
    <name>lacquer::DeviceDialog</name>
    <message>
        <source>Sound device</source>
        <translation>Audiogerät</translation>
    </message>
    <message>
        <source>Sound devices</source>
        <translation>Audiogeräte</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>Das beste vorhandene</translation>
    </message>
</context>
<context>
    <name>lacquer::DiscMark</name>
    <message>
        <source>How far the build is</source>
        <translation>Fortschritt beim Erzeugen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>lacquer::DropDeeds</name>
    <message>
        <source>Add songs or stems</source>
        <translation>Songs oder Stems hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s) and folder(s)</source>
        <translation>
            <numerusform>%n Datei oder Ordner wird gelesen</numerusform>
            <numerusform>%n Dateien und Ordner werden gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n song(s)</source>
        <translation>
            <numerusform>%n Song wird hinzugefügt</numerusform>
            <numerusform>%n Songs werden hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n song(s)</source>
        <translation>
            <numerusform>%n Song hinzufügen</numerusform>
            <numerusform>%n Songs hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) were added.</source>
        <translation>
            <numerusform>%n Song wurde hinzugefügt.</numerusform>
            <numerusform>%n Songs wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n stem(s) to &quot;%1&quot;</source>
        <translation>
            <numerusform>%n Stem zu „%1“ hinzufügen</numerusform>
            <numerusform>%n Stems zu „%1“ hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare &quot;%1&quot; with this mix</source>
        <translation>„%1“ mit diesem Mix vergleichen</translation>
    </message>
    <message>
        <source>Add as songs…</source>
        <translation>Als Songs hinzufügen…</translation>
    </message>
    <message>
        <source>Only files and folders can be dropped here.</source>
        <translation>Hier lassen sich nur Dateien und Ordner ablegen.</translation>
    </message>
    <message>
        <source>Open the album &quot;%1&quot;</source>
        <translation>Das Album „%1“ öffnen</translation>
    </message>
    <message>
        <source>%1: this is not sound that can be read.</source>
        <translation>%1: Das ist kein lesbares Audio.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>%n Datei hinzufügen</numerusform>
            <numerusform>%n Dateien hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n folder(s)</source>
        <translation>
            <numerusform>%n Ordner hinzufügen</numerusform>
            <numerusform>%n Ordner hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) and folder(s)</source>
        <translation>
            <numerusform>%n Datei oder Ordner hinzufügen</numerusform>
            <numerusform>%n Dateien und Ordner hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>: Lacquer shows what they are before anything happens</source>
        <translation>: Lacquer zeigt, was es ist, bevor etwas geschieht</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Sound (*.wav *.aif *.aiff *.aifc *.flac *.caf *.m4a *.mp3 *.ogg *.oga *.opus *.w64 *.rf64 *.bw64);;Cue sheets and TOCs (*.cue *.toc);;All files (*)</source>
        <translation>Audio (*.wav *.aif *.aiff *.aifc *.flac *.caf *.m4a *.mp3 *.ogg *.oga *.opus *.w64 *.rf64 *.bw64);;Cue-Sheets und TOCs (*.cue *.toc);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n cue sheet(s)</source>
        <translation>
            <numerusform>%n Cue-Sheet wird gelesen</numerusform>
            <numerusform>%n Cue-Sheets werden gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add songs of a cue sheet</source>
        <translation>Songs eines Cue-Sheets hinzufügen</translation>
    </message>
</context>
<context>
    <name>lacquer::DropDelegate</name>
    <message>
        <source>Title of the song</source>
        <translation>Titel des Songs</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Verwendet als</translation>
    </message>
    <message>
        <source>Title, or another song</source>
        <translation>Titel oder ein anderer Song</translation>
    </message>
    <message>
        <source>Belongs to song</source>
        <translation>Gehört zum Song</translation>
    </message>
</context>
<context>
    <name>lacquer::DropDialog</name>
    <message>
        <source>Reading files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Nothing is added until you say so.</source>
        <translation>Hinzugefügt wird erst nach Bestätigung.</translation>
    </message>
    <message>
        <source>Use titles found in the files</source>
        <translation>Titel aus den Dateien übernehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add songs</source>
        <translation>Songs hinzufügen</translation>
    </message>
    <message>
        <source>Files stay where they are and are never changed.</source>
        <translation>Dateien bleiben, wo sie sind, und werden nie verändert.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This is how Lacquer reads these files. Change anything that is wrong; nothing is added until you say so.</source>
        <translation>So versteht Lacquer diese Dateien. Ändern, was nicht stimmt; hinzugefügt wird erst nach Bestätigung.</translation>
    </message>
    <message>
        <source>This is how Lacquer reads the folder &quot;%1&quot;. Change anything that is wrong; nothing is added until you say so.</source>
        <translation>So versteht Lacquer den Ordner „%1“. Ändern, was nicht stimmt; hinzugefügt wird erst nach Bestätigung.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Left out: %1. They are not sound that can be read.</source>
        <translation>Ausgelassen: %1. Das ist kein lesbares Audio.</translation>
    </message>
    <message>
        <source>There is no sound in these files</source>
        <translation>In diesen Dateien ist kein Audio</translation>
    </message>
    <message>
        <source>WAV, AIFF, FLAC, ALAC, CAF, MP3, Ogg Vorbis and Opus can be read.</source>
        <translation>Lesbar sind WAV, AIFF, FLAC, ALAC, CAF, MP3, Ogg Vorbis und Opus.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n Song</numerusform>
            <numerusform>%n Songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n song(s)</source>
        <translation>
            <numerusform>%n Song hinzufügen</numerusform>
            <numerusform>%n Songs hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading every file once, to know it again</source>
        <translation>Jede Datei wird einmal gelesen, um sie wiederzuerkennen</translation>
    </message>
</context>
<context>
    <name>lacquer::DropDisc</name>
    <message>
        <source>Drop your songs here, or press to choose files</source>
        <translation>Songs hier ablegen oder klicken, um Dateien zu wählen</translation>
    </message>
</context>
<context>
    <name>lacquer::DropModel</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>A song of its own</source>
        <translation>Ein eigener Song</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s)</source>
        <translation>
            <numerusform>%n Stem</numerusform>
            <numerusform>%n Stems</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a guess</source>
        <translation>%1, vermutet</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Song</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Verwendet als</translation>
    </message>
    <message>
        <source>Length, format</source>
        <translation>Länge, Format</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>lacquer::DropTable</name>
    <message>
        <source>What the files were understood as</source>
        <translation>Wie die Dateien verstanden wurden</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Verwenden als</translation>
    </message>
    <message>
        <source>Belongs to song</source>
        <translation>Gehört zum Song</translation>
    </message>
    <message>
        <source>Song up</source>
        <translation>Song nach oben</translation>
    </message>
    <message>
        <source>Song down</source>
        <translation>Song nach unten</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>lacquer::EditableTitle</name>
    <message>
        <source>Double-click to rename the song.</source>
        <translation>Doppelklick benennt den Song um.</translation>
    </message>
    <message>
        <source>Title of the song</source>
        <translation>Titel des Songs</translation>
    </message>
</context>
<context>
    <name>lacquer::EqualizerPanel</name>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1 %2 dB Q %3</source>
        <translation>%1 %2 dB Q %3</translation>
    </message>
    <message>
        <source>%1 Q %2</source>
        <translation>%1 Q %2</translation>
    </message>
    <message>
        <source>Equalizer band %1: %2 → %3</source>
        <translation>Equalizer-Band %1: %2 → %3</translation>
    </message>
    <message>
        <source>Add equalizer band %1</source>
        <translation>Equalizer-Band %1 hinzufügen</translation>
    </message>
    <message>
        <source>Equalizer band %1 on</source>
        <translation>Equalizer-Band %1 ein</translation>
    </message>
    <message>
        <source>Equalizer band %1 off</source>
        <translation>Equalizer-Band %1 aus</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Flankensteilheit</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Bypass this band</source>
        <translation>Dieses Band umgehen</translation>
    </message>
    <message>
        <source>Switch this band on</source>
        <translation>Dieses Band einschalten</translation>
    </message>
    <message>
        <source>Take this band off</source>
        <translation>Dieses Band entfernen</translation>
    </message>
    <message>
        <source>All twelve bands are in use. Take one off with Del, or add a second equalizer.</source>
        <translation>Alle zwölf Bänder sind belegt. Eines mit Entf entfernen oder einen zweiten Equalizer hinzufügen.</translation>
    </message>
</context>
<context>
    <name>lacquer::EqualizerView</name>
    <message>
        <source>Equalizer</source>
        <translation>Equalizer</translation>
    </message>
    <message numerus="yes">
        <source>%n bands</source>
        <translation>
            <numerusform>%n Band</numerusform>
            <numerusform>%n Bänder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Q %1</source>
        <translation>Q %1</translation>
    </message>
    <message>
        <source>±%1 dB</source>
        <translation>±%1 dB</translation>
    </message>
</context>
<context>
    <name>lacquer::FactRow</name>
    <message>
        <source>Click to go there.</source>
        <translation>Ein Klick führt dorthin.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>lacquer::FactsPanel</name>
    <message>
        <source>What came in</source>
        <translation>Was angekommen ist</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>True Peak</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Clipped runs</source>
        <translation>Übersteuerte Stellen</translation>
    </message>
    <message>
        <source>Real bit depth</source>
        <translation>Echte Bittiefe</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Silence, head and tail</source>
        <translation>Stille, Anfang und Ende</translation>
    </message>
    <message>
        <source>DC offset</source>
        <translation>DC-Offset</translation>
    </message>
    <message>
        <source>Channel balance</source>
        <translation>Kanalbalance</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Die Datei wird untersucht…</translation>
    </message>
    <message>
        <source>%1 dBTP</source>
        <translation>%1 dBTP</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>%1 float</source>
        <translation>%1 Float</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>to %1 kHz</source>
        <translation>bis %1 kHz</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
</context>
<context>
    <name>lacquer::FadeRow</name>
    <message>
        <source>Fade out</source>
        <translation>Ausblendung</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Einblendung</translation>
    </message>
    <message>
        <source>Shape of the fade out</source>
        <translation>Form der Ausblendung</translation>
    </message>
    <message>
        <source>Shape of the fade in</source>
        <translation>Form der Einblendung</translation>
    </message>
</context>
<context>
    <name>lacquer::FigureLabel</name>
    <message>
        <source>%1: %2</source>
        <comment>what a number is, and the number</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lacquer::FileDeeds</name>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Open an album</source>
        <translation>Album öffnen</translation>
    </message>
    <message>
        <source>Albums of Lacquer (*.lacquer);;All files (*)</source>
        <translation>Lacquer-Alben (*.lacquer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This album was not opened. What was open is still there.</source>
        <translation>Dieses Album wurde nicht geöffnet. Was offen war, ist noch da.</translation>
    </message>
    <message>
        <source>This album is already open in another window.</source>
        <translation>Dieses Album ist schon in einem anderen Fenster offen.</translation>
    </message>
    <message>
        <source>%1 has had it open on &quot;%2&quot; since %3. It is open here to listen and look, not to save over.</source>
        <translation>%1 hat es seit %3 auf „%2“ geöffnet. Hier ist es zum Hören und Ansehen offen, nicht zum Überschreiben.</translation>
    </message>
    <message>
        <source>Listen only</source>
        <translation>Nur anhören</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Eine Kopie öffnen…</translation>
    </message>
    <message>
        <source>Nobody is there: take it over</source>
        <translation>Niemand da: übernehmen</translation>
    </message>
    <message>
        <source>It is still open here to listen.</source>
        <translation>Zum Hören ist es hier weiterhin offen.</translation>
    </message>
    <message>
        <source>The sample EP is not on this computer; &quot;packaging/run demo&quot; makes it.</source>
        <translation>Die Beispiel-EP ist nicht auf diesem Rechner; „packaging/run demo“ erzeugt sie.</translation>
    </message>
    <message>
        <source>The album on disk is as it was, and your work is still open here.</source>
        <translation>Das Album auf dem Datenträger ist, wie es war, und Ihre Arbeit ist hier weiterhin offen.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Somebody else has changed this album on disk since it was opened.</source>
        <translation>Jemand anderes hat dieses Album auf dem Datenträger geändert, seit es geöffnet wurde.</translation>
    </message>
    <message>
        <source>Save under another name to keep both, or save over theirs, which stays as a backup.</source>
        <translation>Unter anderem Namen sichern, um beide zu behalten, oder über die andere Fassung sichern, die als Sicherungskopie bleibt.</translation>
    </message>
    <message>
        <source>Keep both…</source>
        <translation>Beide behalten…</translation>
    </message>
    <message>
        <source>Save over theirs</source>
        <translation>Fremde Fassung überschreiben</translation>
    </message>
    <message>
        <source>Your work is still open here.</source>
        <translation>Ihre Arbeit ist hier weiterhin offen.</translation>
    </message>
    <message>
        <source>Save the album</source>
        <translation>Album speichern</translation>
    </message>
    <message>
        <source>Albums of Lacquer (*.lacquer)</source>
        <translation>Lacquer-Alben (*.lacquer)</translation>
    </message>
    <message>
        <source>Nothing was written, and your work is still open here.</source>
        <translation>Es wurde nichts geschrieben, und Ihre Arbeit ist hier weiterhin offen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has work that is not saved.</source>
        <translation>„%1“ enthält ungespeicherte Arbeit.</translation>
    </message>
    <message>
        <source>Without saving, it can still be brought back for 30 days.</source>
        <translation>Auch ohne Speichern lässt sie sich noch 30 Tage lang zurückholen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Lacquer is still at work: a build or a match is running.</source>
        <translation>Lacquer arbeitet noch: Eine Auslieferung oder ein Abgleich läuft.</translation>
    </message>
    <message>
        <source>Stopping leaves nothing half-written; an earlier delivery stays as it is.</source>
        <translation>Beim Abbrechen bleibt nichts Halbfertiges zurück; eine frühere Auslieferung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Let it finish</source>
        <translation>Fertig werden lassen</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation>Abbrechen und beenden</translation>
    </message>
</context>
<context>
    <name>lacquer::FileHolds</name>
    <message>
        <source>What the file will hold</source>
        <translation>Was die Datei enthalten wird</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>No deliverable yet; add one on Deliver.</source>
        <translation>Noch keine Ausgabe; unter „Ausliefern“ eine hinzufügen.</translation>
    </message>
    <message>
        <source>No file holds this song.</source>
        <translation>Keine Datei enthält diesen Song.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n character(s)</source>
        <translation>
            <numerusform>%1: %2, %n Zeichen</numerusform>
            <numerusform>%1: %2, %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole album · %n field(s)</source>
        <translation>
            <numerusform>Das ganze Album · %n Feld</numerusform>
            <numerusform>Das ganze Album · %n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a song&apos;s number and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Safe on Windows, macOS and Linux</source>
        <translation>%1
Sicher unter Windows, macOS und Linux</translation>
    </message>
</context>
<context>
    <name>lacquer::FirstRun</name>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Drop your songs here</source>
        <translation>Songs hier ablegen</translation>
    </message>
    <message>
        <source>Mixes, stems, or a whole folder. Lacquer sorts them into songs and shows you before anything happens. Your files are never changed.</source>
        <translation>Mixe, Stems oder ein ganzer Ordner. Lacquer sortiert sie zu Songs und zeigt das Ergebnis, bevor etwas geschieht. Ihre Dateien werden nie verändert.</translation>
    </message>
    <message>
        <source>WAV, AIFF, FLAC, ALAC, CAF, MP3 and more · 44.1 to 384 kHz</source>
        <translation>WAV, AIFF, FLAC, ALAC, CAF, MP3 und mehr · 44.1 bis 384 kHz</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>Open the sample EP</source>
        <translation>Beispiel-EP öffnen</translation>
    </message>
    <message>
        <source>A finished album of songs and stems to play with.</source>
        <translation>Ein fertiges Album aus Songs und Stems zum Ausprobieren.</translation>
    </message>
    <message>
        <source>How an album is made here</source>
        <translation>So entsteht hier ein Album</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Songs</translation>
    </message>
    <message>
        <source>Drop mixes or stems. See what arrived.</source>
        <translation>Mixe oder Stems ablegen. Sehen, was angekommen ist.</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Shape one song, then carry it to the others.</source>
        <translation>Einen Song formen, dann auf die anderen übertragen.</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Order, spaces, fades, one loudness.</source>
        <translation>Reihenfolge, Abstände, Blenden, eine Lautheit.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Titles, names, codes and cover.</source>
        <translation>Titel, Namen, Codes und Cover.</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Ausliefern</translation>
    </message>
    <message>
        <source>One button for the plant and the services.</source>
        <translation>Ein Knopf für Presswerk und Streamingdienste.</translation>
    </message>
    <message>
        <source>Albums of late</source>
        <translation>Zuletzt verwendete Alben</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>not there any more · %1</source>
        <translation>nicht mehr da · %1</translation>
    </message>
</context>
<context>
    <name>lacquer::ForecastPanel</name>
    <message>
        <source>How loud it will play</source>
        <translation>Wie laut es spielen wird</translation>
    </message>
    <message>
        <source>Loudness on streaming services</source>
        <translation>Lautheit bei Streamingdiensten</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>LUFS</source>
        <translation>LUFS</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Song alone</source>
        <translation>Song allein</translation>
    </message>
    <message>
        <source>Plays at</source>
        <translation>Spielt mit</translation>
    </message>
    <message>
        <source>For nothing</source>
        <translation>Umsonst</translation>
    </message>
    <message>
        <source>What a service does to the level. The source of each rule is in its line&apos;s tooltip.</source>
        <translation>Was ein Dienst mit dem Pegel macht. Die Quelle jeder Regel steht im Tooltip der Zeile.</translation>
    </message>
    <message>
        <source>What the service brings music to.</source>
        <translation>Auf welchen Wert der Dienst Musik bringt.</translation>
    </message>
    <message>
        <source>Gain in dB when the album is played as an album; a dash where the service has no such thing.</source>
        <translation>Gain in dB, wenn das Album als Album gespielt wird; ein Strich, wo der Dienst das nicht kennt.</translation>
    </message>
    <message>
        <source>Gain in dB when the chosen song is played by itself.</source>
        <translation>Gain in dB, wenn der gewählte Song für sich gespielt wird.</translation>
    </message>
    <message>
        <source>Loudness of the album there, or of the chosen song where albums have no gain of their own.</source>
        <translation>Lautheit des Albums dort, oder des gewählten Songs, wo Alben keinen eigenen Gain haben.</translation>
    </message>
    <message>
        <source>By how many LU the music was made louder than it will be played.</source>
        <translation>Um wie viele LU die Musik lauter gemacht wurde, als sie gespielt wird.</translation>
    </message>
    <message>
        <source>known when the album is measured</source>
        <translation>bekannt, sobald das Album gemessen ist</translation>
    </message>
    <message>
        <source>the album has %1 LUFS and %2 dBTP</source>
        <translation>das Album hat %1 LUFS und %2 dBTP</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>The service&apos;s own limiter works here.</source>
        <translation>Hier arbeitet der Limiter des Dienstes.</translation>
    </message>
    <message>
        <source>%1Deliver under %2 dBTP. Certainty: %3. Source: %4, %5.</source>
        <translation>%1Unter %2 dBTP ausliefern. Sicherheit: %3. Quelle: %4, %5.</translation>
    </message>
</context>
<context>
    <name>lacquer::GainReductionMeter</name>
    <message>
        <source>%1 dB, deepest %2 dB</source>
        <translation>%1 dB, stärkste Reduktion %2 dB</translation>
    </message>
</context>
<context>
    <name>lacquer::Goniometer</name>
    <message>
        <source>Stereo picture</source>
        <translation>Stereobild</translation>
    </message>
    <message>
        <source>out of phase</source>
        <translation>gegenphasig</translation>
    </message>
    <message>
        <source>in phase</source>
        <translation>gleichphasig</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>lacquer::Ingests</name>
    <message>
        <source>Looking at what came in</source>
        <translation>Eingang wird gesichtet</translation>
    </message>
</context>
<context>
    <name>lacquer::JoinEditor</name>
    <message>
        <source>Join editor</source>
        <translation>Übergangseditor</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Back to the whole album (Esc)</source>
        <translation>Zurück zum ganzen Album (Esc)</translation>
    </message>
    <message>
        <source>Previous join</source>
        <translation>Vorheriger Übergang</translation>
    </message>
    <message>
        <source>Next join</source>
        <translation>Nächster Übergang</translation>
    </message>
    <message>
        <source>Play this join</source>
        <translation>Diesen Übergang abspielen</translation>
    </message>
    <message>
        <source>Join %1 → %2   %3 into %4</source>
        <translation>Übergang %1 → %2   von %3 zu %4</translation>
    </message>
    <message>
        <source>%1 of %2 joins</source>
        <translation>%1 von %2 Übergängen</translation>
    </message>
    <message>
        <source>Track %1 starts on frame %2. The cut splits exactly: nothing lost, nothing doubled.</source>
        <translation>Titel %1 beginnt auf Frame %2. Der Schnitt teilt exakt: Nichts geht verloren, nichts ist doppelt.</translation>
    </message>
    <message>
        <source>Track %1 starts inside frame %2: a disc marks it at the frame before.</source>
        <translation>Titel %1 beginnt innerhalb von Frame %2: Eine CD markiert ihn am Frame davor.</translation>
    </message>
</context>
<context>
    <name>lacquer::JoinPanel</name>
    <message>
        <source>Play this join</source>
        <translation>Diesen Übergang abspielen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Shows the join large, to work in.</source>
        <translation>Zeigt den Übergang groß, um daran zu arbeiten.</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>One breath</source>
        <translation>Am Stück</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>Songs closer than the pause of a breath share their chain&apos;s state.</source>
        <translation>Songs, die dichter als eine Atempause aufeinander folgen, teilen sich den Zustand ihrer Kette.</translation>
    </message>
    <message>
        <source>The album chain and the limiter run through the pause.</source>
        <translation>Albumkette und Limiter laufen durch die Pause hindurch.</translation>
    </message>
    <message>
        <source>The album chain begins anew with this song.</source>
        <translation>Die Albumkette beginnt mit diesem Song neu.</translation>
    </message>
    <message>
        <source>Same recording</source>
        <translation>Selbe Aufnahme</translation>
    </message>
    <message>
        <source>Continues the recording before it</source>
        <translation>Setzt die Aufnahme davor fort</translation>
    </message>
    <message>
        <source>One recording cut in two: processors run through the cut, and no sample is changed.</source>
        <translation>Eine Aufnahme, in zwei geschnitten: Die Prozessoren laufen durch den Schnitt, und kein Sample ändert sich.</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Ausblendung</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Einblendung</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 Frames</translation>
    </message>
    <message>
        <source>Around the join</source>
        <translation>Rund um den Übergang</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>Songs that touch go through the chain in one breath.</source>
        <translation>Songs, die aneinander anschließen, laufen am Stück durch die Kette.</translation>
    </message>
    <message>
        <source>Last 3 s of %1</source>
        <translation>Letzte 3 s von %1</translation>
    </message>
    <message>
        <source>First 3 s of %1</source>
        <translation>Erste 3 s von %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Sprung</translation>
    </message>
    <message>
        <source>Track %1 starts on frame %2.</source>
        <translation>Titel %1 beginnt auf Frame %2.</translation>
    </message>
    <message>
        <source>Track %1 starts inside frame %2.</source>
        <translation>Titel %1 beginnt innerhalb von Frame %2.</translation>
    </message>
    <message>
        <source>The cut splits exactly: nothing lost, nothing doubled.</source>
        <translation>Der Schnitt teilt exakt: Nichts geht verloren, nichts ist doppelt.</translation>
    </message>
    <message>
        <source>A disc marks it at the frame before; files may be cut exactly.</source>
        <translation>Eine CD markiert ihn am Frame davor; Dateien lassen sich exakt schneiden.</translation>
    </message>
</context>
<context>
    <name>lacquer::JoinView</name>
    <message>
        <source>Join</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>gapless</source>
        <translation>lückenlos</translation>
    </message>
    <message>
        <source>Overlap %1 s · %2 frames</source>
        <translation>Überlappung %1 s · %2 Frames</translation>
    </message>
    <message>
        <source>Gap %1 s · %2 frames</source>
        <translation>Abstand %1 s · %2 Frames</translation>
    </message>
    <message>
        <source>%1 s, bend %2</source>
        <translation>%1 s, Krümmung %2</translation>
    </message>
    <message>
        <source>Fade out of %1</source>
        <translation>Ausblendung von %1</translation>
    </message>
    <message>
        <source>Fade in of %1</source>
        <translation>Einblendung von %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Abstand</translation>
    </message>
</context>
<context>
    <name>lacquer::Keeper</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>lacquer::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find a key or a command</source>
        <translation>Taste oder Befehl suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Song</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Ausliefern</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lacquer::Lamp</name>
    <message>
        <source>%1: %2</source>
        <comment>state of a lamp: what it says</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lacquer::LevelMeter</name>
    <message numerus="yes">
        <source>%n overs</source>
        <translation>
            <numerusform>%n Übersteuerung</numerusform>
            <numerusform>%n Übersteuerungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::LimiterPanel</name>
    <message>
        <source>Gain reduction of the limiter</source>
        <translation>Gain-Reduktion des Limiters</translation>
    </message>
    <message>
        <source>Gain reduction over the song</source>
        <translation>Gain-Reduktion über den Song</translation>
    </message>
    <message>
        <source>What it gives, what it costs</source>
        <translation>Was er bringt, was er kostet</translation>
    </message>
    <message>
        <source>How hard this song is driven into the limiter. Match finds it for a target; set by hand, it stays.</source>
        <translation>Wie stark dieser Song in den Limiter gefahren wird. Der Abgleich findet den Wert für ein Ziel; von Hand gesetzt, bleibt er.</translation>
    </message>
    <message>
        <source>Drawing the limiter</source>
        <translation>Limiter wird gezeichnet</translation>
    </message>
    <message>
        <source>deepest %1 dB · mean %2 dB · over 3 dB for %3 % of the song</source>
        <translation>maximal %1 dB · im Mittel %2 dB · über 3 dB auf %3 % des Songs</translation>
    </message>
    <message>
        <source>No ceiling, no final limiter. Switch it on above.</source>
        <translation>Keine Obergrenze, kein End-Limiter. Oben einschalten.</translation>
    </message>
    <message>
        <source>Listening through the song…</source>
        <translation>Der Song wird durchgehört…</translation>
    </message>
    <message>
        <source>Play to see what it takes away.</source>
        <translation>Abspielen, um zu sehen, was er wegnimmt.</translation>
    </message>
    <message>
        <source>Gives and costs</source>
        <translation>Nutzen und Kosten</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Integrated, LUFS: the song after its chain, and in the album after drive and limiter.</source>
        <translation>Integriert, LUFS: der Song nach seiner Kette, und im Album nach Drive und Limiter.</translation>
    </message>
    <message>
        <source>Loud parts</source>
        <translation>Laute Stellen</translation>
    </message>
    <message>
        <source>How loud the choruses are, LUFS.</source>
        <translation>Wie laut die Refrains sind, LUFS.</translation>
    </message>
    <message>
        <source>Peak to loudness</source>
        <translation>Spitze zu Lautheit</translation>
    </message>
    <message>
        <source>Room left for drums, dB. Small means dense.</source>
        <translation>Platz für das Schlagzeug, dB. Klein heißt dicht.</translation>
    </message>
    <message>
        <source>Loudness range</source>
        <translation>Lautheitsumfang</translation>
    </message>
    <message>
        <source>How far quiet and loud parts are apart, LU.</source>
        <translation>Wie weit leise und laute Stellen auseinanderliegen, LU.</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>True Peak</translation>
    </message>
    <message>
        <source>What the listener&apos;s converter will really see, dBTP.</source>
        <translation>Was der Wandler beim Hören wirklich sehen wird, dBTP.</translation>
    </message>
    <message>
        <source>Choose a song.</source>
        <translation>Einen Song wählen.</translation>
    </message>
    <message>
        <source>Deepest reduction %1 dB</source>
        <translation>Stärkste Reduktion %1 dB</translation>
    </message>
    <message>
        <source>This song is left out of the album.</source>
        <translation>Dieser Song bleibt aus dem Album heraus.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Messung läuft…</translation>
    </message>
    <message>
        <source>Deepest reduction, dB</source>
        <translation>Stärkste Reduktion, dB</translation>
    </message>
    <message>
        <source>Over the whole song.</source>
        <translation>Über den ganzen Song.</translation>
    </message>
</context>
<context>
    <name>lacquer::Listening</name>
    <message>
        <source>Matching A and B</source>
        <translation>A und B werden abgeglichen</translation>
    </message>
    <message>
        <source>%1 kHz · %2 · %3 ms</source>
        <translation>%1 kHz · %2 · %3 ms</translation>
    </message>
    <message>
        <source>Opening the sound device</source>
        <translation>Audiogerät wird geöffnet</translation>
    </message>
    <message>
        <source>No sound device. Everything works but the listening.</source>
        <translation>Kein Audiogerät. Alles geht außer dem Hören.</translation>
    </message>
    <message>
        <source>Ready to play</source>
        <translation>Bereit zum Abspielen</translation>
    </message>
</context>
<context>
    <name>lacquer::LoudnessGraph</name>
    <message>
        <source>Loudness over time</source>
        <translation>Lautheit über die Zeit</translation>
    </message>
    <message>
        <source>%1 LUFS at %2</source>
        <translation>%1 LUFS bei %2</translation>
    </message>
</context>
<context>
    <name>lacquer::LoudnessMeter</name>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Momentary %1, short-term %2 LUFS</source>
        <translation>Momentan %1, Kurzzeit %2 LUFS</translation>
    </message>
    <message>
        <source>target %1 LUFS</source>
        <translation>Ziel %1 LUFS</translation>
    </message>
    <message>
        <source>true peak left %1, right %2 dBTP</source>
        <translation>True Peak links %1, rechts %2 dBTP</translation>
    </message>
    <message numerus="yes">
        <source>%n overs</source>
        <translation>
            <numerusform>%n Übersteuerung</numerusform>
            <numerusform>%n Übersteuerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>LU</source>
        <translation>LU</translation>
    </message>
    <message>
        <source>LUFS</source>
        <translation>LUFS</translation>
    </message>
    <message>
        <source>dBTP</source>
        <translation>dBTP</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>S, last minute</source>
        <translation>S, letzte Minute</translation>
    </message>
</context>
<context>
    <name>lacquer::MainWindow</name>
    <message>
        <source>%1[*] — Lacquer</source>
        <translation>%1[*] — Lacquer</translation>
    </message>
</context>
<context>
    <name>lacquer::MasterPage</name>
    <message>
        <source>There is no chain here; choose a song first.</source>
        <translation>Hier ist keine Kette; zuerst einen Song wählen.</translation>
    </message>
    <message>
        <source>No module is chosen.</source>
        <translation>Kein Modul ist gewählt.</translation>
    </message>
    <message>
        <source>It is the first module.</source>
        <translation>Es ist das erste Modul.</translation>
    </message>
    <message>
        <source>It is the last module.</source>
        <translation>Es ist das letzte Modul.</translation>
    </message>
    <message>
        <source>The chain is empty.</source>
        <translation>Die Kette ist leer.</translation>
    </message>
    <message>
        <source>The chain of “%1” takes the place of the chain of every song ticked here. One undo takes it all back.</source>
        <translation>Die Kette von „%1“ tritt an die Stelle der Kette jedes hier angehakten Songs. Ein Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Nothing is kept yet: press one of the letters.</source>
        <translation>Noch ist nichts festgehalten: einen der Buchstaben drücken.</translation>
    </message>
</context>
<context>
    <name>lacquer::MatchDialog</name>
    <message>
        <source>Match the album</source>
        <translation>Album abgleichen</translation>
    </message>
    <message>
        <source>Matching the album</source>
        <translation>Album wird abgeglichen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>auf dem Ziel</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>unerreichbar</translation>
    </message>
    <message>
        <source>The album will measure %1 LUFS, its loudest song %2 LUFS.</source>
        <translation>Das Album wird %1 LUFS messen, sein lautester Song %2 LUFS.</translation>
    </message>
    <message numerus="yes">
        <source>%n songs cannot reach the target.</source>
        <translation>
            <numerusform>%n Song kann das Ziel nicht erreichen.</numerusform>
            <numerusform>%n Songs können das Ziel nicht erreichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The album is matched.</source>
        <translation>Das Album ist abgeglichen.</translation>
    </message>
    <message>
        <source>What to match by</source>
        <translation>Wonach abgeglichen wird</translation>
    </message>
    <message>
        <source>Loud parts</source>
        <translation>Laute Stellen</translation>
    </message>
    <message>
        <source>Every song&apos;s loudest fifth on target: choruses feel equally loud, ballads stay softer.</source>
        <translation>Das lauteste Fünftel jedes Songs auf dem Ziel: Refrains wirken gleich laut, Balladen bleiben leiser.</translation>
    </message>
    <message>
        <source>Whole songs</source>
        <translation>Ganze Songs</translation>
    </message>
    <message>
        <source>Every song&apos;s integrated loudness on target, as streaming services measure.</source>
        <translation>Die integrierte Lautheit jedes Songs auf dem Ziel, wie Streamingdienste messen.</translation>
    </message>
    <message>
        <source>Loudest 3 s</source>
        <translation>Lauteste 3 s</translation>
    </message>
    <message>
        <source>Every song&apos;s loudest three seconds on target.</source>
        <translation>Die lautesten drei Sekunden jedes Songs auf dem Ziel.</translation>
    </message>
    <message>
        <source>Around one song</source>
        <translation>Um einen Song herum</translation>
    </message>
    <message>
        <source>One song on target, all others at the distance from it they have by themselves.</source>
        <translation>Ein Song auf dem Ziel, alle anderen im Abstand zu ihm, den sie von sich aus haben.</translation>
    </message>
    <message>
        <source>One gain for all</source>
        <translation>Ein Gain für alle</translation>
    </message>
    <message>
        <source>The whole album on target; nothing between the songs changes.</source>
        <translation>Das ganze Album auf dem Ziel; zwischen den Songs ändert sich nichts.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Anchor song</source>
        <translation>Anker-Song</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>Match by</source>
        <translation>Abgleich nach</translation>
    </message>
    <message>
        <source>Targets, drives and results</source>
        <translation>Ziele, Drives und Ergebnisse</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Song</translation>
    </message>
    <message>
        <source>Offset LU</source>
        <translation>Offset LU</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixiert</translation>
    </message>
    <message>
        <source>Drive now</source>
        <translation>Drive jetzt</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Limiter</source>
        <translation>Limiter</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Nothing changes before Apply. Gains stay; only drives move.</source>
        <translation>Vor „Anwenden“ ändert sich nichts. Die Gains bleiben; nur die Drives ändern sich.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>lacquer::MatchEqualizerDialog</name>
    <message>
        <source>Match the balance of references</source>
        <translation>Klangbalance an Referenzen angleichen</translation>
    </message>
    <message>
        <source>Choose references</source>
        <translation>Referenzen wählen</translation>
    </message>
    <message>
        <source>Sound (*.wav *.flac *.aiff *.aif *.mp3 *.ogg *.opus *.w64 *.caf)</source>
        <translation>Klang (*.wav *.flac *.aiff *.aif *.mp3 *.ogg *.opus *.w64 *.caf)</translation>
    </message>
    <message>
        <source>Listening to references</source>
        <translation>Referenzen werden gehört</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Add one or several records whose balance you trust.</source>
        <translation>Eine oder mehrere Platten hinzufügen, deren Klangbalance Sie vertrauen.</translation>
    </message>
    <message>
        <source>No reference counts.</source>
        <translation>Keine Referenz zählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n bands, at most %1 dB from the curve</source>
        <translation>
            <numerusform>%n Band, höchstens %1 dB neben der Kurve</numerusform>
            <numerusform>%n Bänder, höchstens %1 dB neben der Kurve</numerusform>
        </translation>
    </message>
    <message>
        <source>Match the balance of %1</source>
        <translation>Klangbalance an %1 angleichen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of references</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>References and their weights</source>
        <translation>Referenzen und ihre Gewichtung</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Add references…</source>
        <translation>Referenzen hinzufügen…</translation>
    </message>
    <message>
        <source>Take the chosen reference out</source>
        <translation>Gewählte Referenz herausnehmen</translation>
    </message>
    <message>
        <source>Curve of the match</source>
        <translation>Kurve des Abgleichs</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Smoothed over</source>
        <translation>Geglättet über</translation>
    </message>
    <message>
        <source>1/3 oct</source>
        <translation>1/3 Okt</translation>
    </message>
    <message>
        <source>1/2 oct</source>
        <translation>1/2 Okt</translation>
    </message>
    <message>
        <source>1 oct</source>
        <translation>1 Okt</translation>
    </message>
    <message>
        <source>2 oct</source>
        <translation>2 Okt</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Equalizer</source>
        <translation>Equalizer</translation>
    </message>
    <message>
        <source>Linear phase</source>
        <translation>Linearphasig</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Add the equalizer</source>
        <translation>Equalizer hinzufügen</translation>
    </message>
    <message>
        <source>How much it counts beside the others; 0 does not count.</source>
        <translation>Wie viel sie neben den anderen zählt; bei 0 zählt sie nicht.</translation>
    </message>
</context>
<context>
    <name>lacquer::Measurements</name>
    <message>
        <source>Measuring %1</source>
        <translation>%1 wird gemessen</translation>
    </message>
    <message>
        <source>Measuring the album</source>
        <translation>Album wird gemessen</translation>
    </message>
</context>
<context>
    <name>lacquer::MenuRow</name>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>S&amp;ong</source>
        <translation>S&amp;ong</translation>
    </message>
    <message>
        <source>&amp;Chain</source>
        <translation>&amp;Kette</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Deliver</source>
        <translation>A&amp;usliefern</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (gerade nicht da)</translation>
    </message>
    <message>
        <source>to listen only</source>
        <translation>nur zum Hören</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>saved %n min ago</source>
        <translation>
            <numerusform>vor %n min gespeichert</numerusform>
            <numerusform>vor %n min gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::MetadataPage</name>
    <message>
        <source>Songs</source>
        <translation>Songs</translation>
    </message>
    <message>
        <source>F2 edit · Ctrl+D fill down · Ctrl+V paste from a spreadsheet · Del take the album&apos;s value</source>
        <translation>F2 bearbeiten · Strg+D nach unten ausfüllen · Strg+V aus einer Tabelle einfügen · Entf Wert des Albums übernehmen</translation>
    </message>
    <message>
        <source>Empty cells take the album&apos;s value, shown in grey</source>
        <translation>Leere Zellen übernehmen den Wert des Albums, grau gezeigt</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Next ISRC</source>
        <translation>Nächster ISRC</translation>
    </message>
    <message>
        <source>Pastes a block copied from a spreadsheet, its corner at the chosen cell.  Ctrl+V</source>
        <translation>Fügt einen aus einer Tabelle kopierten Block ein, mit der Ecke an der gewählten Zelle.  Strg+V</translation>
    </message>
    <message>
        <source>Numbers the chosen songs on from the highest code.  Ctrl+Alt+I</source>
        <translation>Nummeriert die gewählten Songs ab dem höchsten Code weiter.  Strg+Alt+I</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Which fields the grid shows: credits, rights, lyrics, tempo, sides …</source>
        <translation>Welche Felder die Tabelle zeigt: Mitwirkende, Rechte, Songtexte, Tempo, Seiten …</translation>
    </message>
</context>
<context>
    <name>lacquer::ModuleView</name>
    <message>
        <source>Character</source>
        <translation>Charakter</translation>
    </message>
    <message>
        <source>Bypass all</source>
        <translation>Alles umgehen</translation>
    </message>
    <message>
        <source>Bypass everything, at equal loudness</source>
        <translation>Alles umgehen, bei gleicher Lautheit</translation>
    </message>
    <message>
        <source>Remove this module (Del)</source>
        <translation>Dieses Modul entfernen (Entf)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>This module on or off (Alt+B)</source>
        <translation>Dieses Modul ein oder aus (Alt+B)</translation>
    </message>
    <message>
        <source>Final limiter</source>
        <translation>End-Limiter</translation>
    </message>
    <message>
        <source>true peak, the last stage of every delivery</source>
        <translation>True Peak, die letzte Stufe jeder Auslieferung</translation>
    </message>
    <message numerus="yes">
        <source>%n samples late, compensated</source>
        <translation>
            <numerusform>%n Sample verzögert, ausgeglichen</numerusform>
            <numerusform>%n Samples verzögert, ausgeglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bypassed %1 dB</source>
        <translation>Bypass %1 dB</translation>
    </message>
    <message>
        <source>Hear only what this module changes</source>
        <translation>Nur hören, was dieses Modul ändert</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Hear the chain without this module, equally loud</source>
        <translation>Die Kette ohne dieses Modul hören, gleich laut</translation>
    </message>
</context>
<context>
    <name>lacquer::MultibandPanel</name>
    <message>
        <source>Bands of the multiband</source>
        <translation>Bänder des Multibands</translation>
    </message>
    <message>
        <source>Band %1</source>
        <translation>Band %1</translation>
    </message>
    <message>
        <source>1 : %1 under %2 dB</source>
        <translation>1 : %1 unter %2 dB</translation>
    </message>
    <message>
        <source>%1 : 1 over %2 dB</source>
        <translation>%1 : 1 ab %2 dB</translation>
    </message>
    <message>
        <source>gain only</source>
        <translation>nur Gain</translation>
    </message>
</context>
<context>
    <name>lacquer::NameProblems</name>
    <message>
        <source>Problems of names and codes</source>
        <translation>Probleme bei Namen und Codes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a song&apos;s number and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>It has 8, 12, 13 or 14 digits.</source>
        <translation>Er hat 8, 12, 13 oder 14 Ziffern.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The check digit is wrong; the right number is %1.</source>
        <translation>Die Prüfziffer ist falsch; die richtige Nummer ist %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ISRC. One looks like DE-A62-26-12345.</source>
        <translation>„%1“ ist kein ISRC. So sieht einer aus: DE-A62-26-12345.</translation>
    </message>
    <message>
        <source>Next ISRC</source>
        <translation>Nächster ISRC</translation>
    </message>
    <message>
        <source>Use …%1</source>
        <translation>…%1 verwenden</translation>
    </message>
    <message>
        <source>This ISRC is already on song %1. Every recording needs its own.</source>
        <translation>Diesen ISRC hat schon Song %1. Jede Aufnahme braucht ihren eigenen.</translation>
    </message>
    <message>
        <source>Song %1</source>
        <translation>Song %1</translation>
    </message>
    <message>
        <source>It has no title; its file will be called after its number.</source>
        <translation>Er hat keinen Titel; seine Datei wird nach seiner Nummer benannt.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>The album names none, so songs without their own have none.</source>
        <translation>Das Album nennt keinen, also haben Songs ohne eigenen auch keinen.</translation>
    </message>
    <message>
        <source>No ISRC; a release that is sold or streamed needs one.</source>
        <translation>Kein ISRC; eine Veröffentlichung für Verkauf oder Streaming braucht einen.</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) without an ISRC</source>
        <translation>
            <numerusform>%n Song ohne ISRC</numerusform>
            <numerusform>%n Songs ohne ISRC</numerusform>
        </translation>
    </message>
    <message>
        <source>A release that is sold or streamed needs them.</source>
        <translation>Eine Veröffentlichung für Verkauf oder Streaming braucht sie.</translation>
    </message>
    <message>
        <source>Number them</source>
        <translation>Nummerieren</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot;</source>
        <translation>„%1“ schreiben</translation>
    </message>
</context>
<context>
    <name>lacquer::OpenedBand</name>
    <message>
        <source>Bypassed</source>
        <translation>Im Bypass</translation>
    </message>
</context>
<context>
    <name>lacquer::PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Songs</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Ausliefern</translation>
    </message>
    <message>
        <source>%1  Ctrl+%2</source>
        <translation>%1  Strg+%2</translation>
    </message>
</context>
<context>
    <name>lacquer::PlainPanel</name>
    <message>
        <source>This version of Lacquer does not know “%1”. It is kept as it is and passes the sound untouched.</source>
        <translation>Diese Version von Lacquer kennt „%1“ nicht. Das Modul bleibt, wie es ist, und lässt den Klang unberührt durch.</translation>
    </message>
</context>
<context>
    <name>lacquer::PlayButton</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause  Space</source>
        <translation>Pause  Leertaste</translation>
    </message>
    <message>
        <source>Play  Space</source>
        <translation>Abspielen  Leertaste</translation>
    </message>
</context>
<context>
    <name>lacquer::PreflightPanel</name>
    <message>
        <source>Source files</source>
        <translation>Quelldateien</translation>
    </message>
    <message>
        <source>Songs and joins</source>
        <translation>Songs und Übergänge</translation>
    </message>
    <message>
        <source>Names and codes</source>
        <translation>Namen und Codes</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Ketten</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Ausgaben</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there, and as they were added</source>
        <translation>
            <numerusform>%n Datei da, unverändert seit dem Hinzufügen</numerusform>
            <numerusform>%n Dateien da, unverändert seit dem Hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) can be laid out</source>
        <translation>
            <numerusform>%n Song lässt sich anordnen</numerusform>
            <numerusform>%n Songs lassen sich anordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>every song has a title and a code of its own</source>
        <translation>jeder Song hat einen Titel und einen eigenen Code</translation>
    </message>
    <message>
        <source>every module is known and on, no stem is muted</source>
        <translation>jedes Modul ist bekannt und ein, kein Stem ist stumm</translation>
    </message>
    <message>
        <source>every drive fits what it was solved for</source>
        <translation>jeder Drive passt zu dem, wofür er bestimmt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n can be built, with dither</source>
        <translation>
            <numerusform>%n lässt sich erzeugen, mit Dither</numerusform>
            <numerusform>%n lassen sich erzeugen, mit Dither</numerusform>
        </translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Vorprüfung</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <comment>kind of finding, area, words</comment>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>a song&apos;s number, its title, and a finding</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1
Click to go there.</source>
        <translation>%1
Klicken, um dorthin zu gehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) checked</source>
        <translation>
            <numerusform>%n Bereich geprüft</numerusform>
            <numerusform>%n Bereiche geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Fine: %1</source>
        <translation>In Ordnung: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Warnungen: %1</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Fehler: %1</translation>
    </message>
</context>
<context>
    <name>lacquer::PresetDeeds</name>
    <message>
        <source>Presets</source>
        <translation>Presets</translation>
    </message>
    <message>
        <source>Preset “%1”</source>
        <translation>Preset „%1“</translation>
    </message>
    <message>
        <source>Chain replaced by “%1”</source>
        <translation>Kette durch „%1“ ersetzt</translation>
    </message>
    <message>
        <source>Save chain as a preset…</source>
        <translation>Kette als Preset speichern…</translation>
    </message>
    <message>
        <source>Open the folder of presets</source>
        <translation>Preset-Ordner öffnen</translation>
    </message>
    <message>
        <source>The chain is empty; there is nothing to keep.</source>
        <translation>Die Kette ist leer; es gibt nichts aufzuheben.</translation>
    </message>
    <message>
        <source>Save chain as a preset</source>
        <translation>Kette als Preset speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Wofür geeignet</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Preset “%1” saved</source>
        <translation>Preset „%1“ gespeichert</translation>
    </message>
</context>
<context>
    <name>lacquer::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nichts zu beheben.</translation>
    </message>
</context>
<context>
    <name>lacquer::ProblemRow</name>
    <message>
        <source>Accept</source>
        <translation>Akzeptieren</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a button, and the problem it mends</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Accept: %1, %2</source>
        <translation>Akzeptieren: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>kind of problem: where, what</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>lacquer::ProblemStrip</name>
    <message>
        <source>Problems and jobs</source>
        <translation>Probleme und Aufgaben</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>No songs yet</source>
        <translation>Noch keine Songs</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nichts zu beheben.</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Album measured</source>
        <translation>Album gemessen</translation>
    </message>
</context>
<context>
    <name>lacquer::Problems</name>
    <message>
        <source>Checking</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Looking at what came in</source>
        <translation>Eingang wird gesichtet</translation>
    </message>
</context>
<context>
    <name>lacquer::ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Stoppen: %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>lacquer::Rail</name>
    <message>
        <source>Meters</source>
        <translation>Messanzeigen</translation>
    </message>
    <message>
        <source>Start the meters anew</source>
        <translation>Messanzeigen neu starten</translation>
    </message>
    <message>
        <source>Integrated loudness, LUFS</source>
        <translation>Integrierte Lautheit, LUFS</translation>
    </message>
    <message>
        <source>How loud the whole song is, with the silence left out.</source>
        <translation>Wie laut der ganze Song ist, die Stille nicht mitgerechnet.</translation>
    </message>
    <message>
        <source>LUFS integrated</source>
        <translation>LUFS integriert</translation>
    </message>
    <message>
        <source>How loud the choruses are. Songs with equal loud parts feel equally loud.</source>
        <translation>Wie laut die Refrains sind. Songs, deren laute Stellen gleichauf liegen, wirken gleich laut.</translation>
    </message>
    <message>
        <source>Short-term</source>
        <translation>Kurzzeit</translation>
    </message>
    <message>
        <source>Momentary</source>
        <translation>Momentan</translation>
    </message>
    <message>
        <source>Max S</source>
        <translation>Max S</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>True Peak</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>What the listener&apos;s converter will really see.</source>
        <translation>Was beim Hörer wirklich am Wandler ankommt.</translation>
    </message>
    <message>
        <source>PLR</source>
        <translation>PLR</translation>
    </message>
    <message>
        <source>Room left for drums. Small means dense.</source>
        <translation>Der Raum, der den Drums bleibt. Klein heißt dicht.</translation>
    </message>
    <message>
        <source>LRA</source>
        <translation>LRA</translation>
    </message>
    <message>
        <source>LU</source>
        <translation>LU</translation>
    </message>
    <message>
        <source>How far quiet and loud parts are apart.</source>
        <translation>Wie weit leise und laute Stellen auseinanderliegen.</translation>
    </message>
    <message>
        <source>No overs</source>
        <translation>Keine Übersteuerungen</translation>
    </message>
    <message>
        <source>Loudness target</source>
        <translation>Lautheitsziel</translation>
    </message>
    <message>
        <source>Song %1</source>
        <translation>Song %1</translation>
    </message>
    <message>
        <source>No song</source>
        <translation>Kein Song</translation>
    </message>
    <message>
        <source>in the album</source>
        <translation>im Album</translation>
    </message>
    <message>
        <source>after master</source>
        <translation>nach dem Master</translation>
    </message>
    <message>
        <source>as it came</source>
        <translation>unbearbeitet</translation>
    </message>
    <message>
        <source>whole song</source>
        <translation>ganzer Song</translation>
    </message>
    <message>
        <source>Loud parts %1 · target %2</source>
        <translation>Laute Stellen %1 · Ziel %2</translation>
    </message>
    <message>
        <source>Loud parts %1</source>
        <translation>Laute Stellen %1</translation>
    </message>
    <message>
        <source>as heard so far</source>
        <translation>bisher gehört</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>wird gemessen…</translation>
    </message>
    <message>
        <source>Loud parts —</source>
        <translation>Laute Stellen —</translation>
    </message>
    <message numerus="yes">
        <source>%n overs</source>
        <translation>
            <numerusform>%n Übersteuerung</numerusform>
            <numerusform>%n Übersteuerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Integrated %1 LUFS, short-term %2 LUFS, momentary %3 LUFS, true peak %4 dB, correlation %5</source>
        <translation>Integriert %1 LUFS, Kurzzeit %2 LUFS, momentan %3 LUFS, True Peak %4 dB, Korrelation %5</translation>
    </message>
</context>
<context>
    <name>lacquer::RecoveryDialog</name>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>There is newer work than your last save</source>
        <translation>Es gibt einen neueren Stand als den zuletzt gespeicherten</translation>
    </message>
    <message>
        <source>There is work that was never saved</source>
        <translation>Es gibt einen Stand, der nie gespeichert wurde</translation>
    </message>
    <message>
        <source>Lacquer stopped unexpectedly while &quot;%1&quot; was open. It kept every edit up to two seconds before. Choose where to go on; the other one is kept for 30 days.</source>
        <translation>Lacquer wurde unerwartet beendet, während „%1“ geöffnet war. Jede Änderung bis zwei Sekunden davor ist erhalten. Wählen, womit es weitergeht; der andere Stand wird 30 Tage aufbewahrt.</translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation>Wiederhergestellter Stand</translation>
    </message>
    <message numerus="yes">
        <source>%n edits newer</source>
        <translation>
            <numerusform>%n Änderung neuer</numerusform>
            <numerusform>%n Änderungen neuer</numerusform>
        </translation>
    </message>
    <message>
        <source>from the journal</source>
        <translation>aus dem Journal</translation>
    </message>
    <message>
        <source>Last save</source>
        <translation>Zuletzt gespeichert</translation>
    </message>
    <message>
        <source>saved by somebody else since</source>
        <translation>seither von jemand anderem gespeichert</translation>
    </message>
    <message>
        <source>saved by you</source>
        <translation>von Ihnen gespeichert</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Open the last save</source>
        <translation>Gespeicherten Stand öffnen</translation>
    </message>
    <message>
        <source>Start without it</source>
        <translation>Ohne diesen Stand beginnen</translation>
    </message>
    <message>
        <source>Open recovered work</source>
        <translation>Wiederhergestellten Stand öffnen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n songs · %1 · %2</source>
        <translation>
            <numerusform>%n Song · %1 · %2</numerusform>
            <numerusform>%n Songs · %1 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What the edits were</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message numerus="yes">
        <source>What the %n edits were</source>
        <translation>
            <numerusform>%n Änderung im Einzelnen</numerusform>
            <numerusform>%n Änderungen im Einzelnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::ReductionView</name>
    <message>
        <source>Gain reduction over time</source>
        <translation>Gain-Reduktion im Zeitverlauf</translation>
    </message>
    <message>
        <source>deepest %1 dB, ceiling %2 dBTP</source>
        <translation>am tiefsten %1 dB, Obergrenze %2 dBTP</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Gain reduction</source>
        <translation>Gain-Reduktion</translation>
    </message>
    <message>
        <source>Ceiling %1 dBTP</source>
        <translation>Obergrenze %1 dBTP</translation>
    </message>
</context>
<context>
    <name>lacquer::RevisionsDialog</name>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Dorthin zurückkehren</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>Revisions, oldest first</source>
        <translation>Revisionen, älteste zuerst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What the album differs in from the chosen revision</source>
        <translation>Worin sich das Album von der gewählten Revision unterscheidet</translation>
    </message>
    <message>
        <source>Name, such as Mix 2</source>
        <translation>Name, etwa Mix 2</translation>
    </message>
    <message>
        <source>Name of a new revision</source>
        <translation>Name einer neuen Revision</translation>
    </message>
    <message>
        <source>What to remember of it</source>
        <translation>Was dazu zu merken ist</translation>
    </message>
    <message>
        <source>Note of a new revision</source>
        <translation>Notiz zu einer neuen Revision</translation>
    </message>
    <message>
        <source>Keeps the album as it is now beside the project. Sources are not copied.</source>
        <translation>Bewahrt das Album, wie es jetzt ist, neben dem Projekt auf. Quellen werden nicht kopiert.</translation>
    </message>
    <message>
        <source>The album becomes what it was then; what it is now is kept first, and undo takes it back.</source>
        <translation>Das Album wird wieder, was es damals war; der jetzige Stand wird vorher aufbewahrt, und „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>As the album is now. %1</source>
        <translation>Wie das Album jetzt ist. %1</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Give the album as it is now a name below.</source>
        <translation>Noch ist nichts aufbewahrt. Dem Album, wie es jetzt ist, unten einen Namen geben.</translation>
    </message>
    <message>
        <source>The album is as it was then.</source>
        <translation>Das Album ist, wie es damals war.</translation>
    </message>
    <message>
        <source>Go back to &quot;%1&quot;</source>
        <translation>Zu „%1“ zurückkehren</translation>
    </message>
    <message>
        <source>The album is as &quot;%1&quot; was; what there was is kept as &quot;%2&quot;.</source>
        <translation>Das Album ist wieder auf dem Stand von „%1“; der vorherige Stand ist als „%2“ aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>lacquer::SnapshotDialog</name>
    <message>
        <source>What differs between snapshots</source>
        <translation>Worin sich Snapshots unterscheiden</translation>
    </message>
    <message>
        <source>The chain now</source>
        <translation>Die Kette jetzt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>bypassed</source>
        <translation>im Bypass</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Something this version does not know</source>
        <translation>Etwas, das diese Version nicht kennt</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::SnapshotRow</name>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Keep the chain here</source>
        <translation>Kette hier festhalten</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Snapshot %1</translation>
    </message>
    <message>
        <source>Snapshot %1, empty</source>
        <translation>Snapshot %1, leer</translation>
    </message>
    <message>
        <source>Bring this chain back</source>
        <translation>Diese Kette zurückholen</translation>
    </message>
    <message>
        <source>Keep the chain here instead</source>
        <translation>Stattdessen die Kette hier festhalten</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Benennen…</translation>
    </message>
    <message>
        <source>What differs…</source>
        <translation>Unterschiede…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name of snapshot %1</source>
        <translation>Name von Snapshot %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>Snapshot %1  Ctrl+Alt+%2
Brings this chain back. Right-click for more.</source>
        <translation>Snapshot %1  Strg+Alt+%2
Holt diese Kette zurück. Rechtsklick für mehr.</translation>
    </message>
    <message>
        <source>Snapshot %1, empty  Ctrl+Alt+%2
Keeps the chain as it is now.</source>
        <translation>Snapshot %1, leer  Strg+Alt+%2
Hält die Kette fest, wie sie jetzt ist.</translation>
    </message>
</context>
<context>
    <name>lacquer::SongColumn</name>
    <message>
        <source>Songs</source>
        <translation>Songs</translation>
    </message>
    <message>
        <source>Add songs or stems</source>
        <translation>Songs oder Stems hinzufügen</translation>
    </message>
</context>
<context>
    <name>lacquer::SongGrid</name>
    <message>
        <source>Songs by fields</source>
        <translation>Songs nach Feldern</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) copied.</source>
        <translation>
            <numerusform>%n Zelle kopiert.</numerusform>
            <numerusform>%n Zellen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no cells.</source>
        <translation>Die Zwischenablage enthält keine Zellen.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>%n Zelle einfügen</numerusform>
            <numerusform>%n Zellen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Pasted %1 of a block of %2; %3 did not fit and stayed out: the album has %4.</source>
        <translation>%1 aus einem Block von %2 eingefügt; für %3 war kein Platz: Das Album hat %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n Zelle</numerusform>
            <numerusform>%n Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n Song</numerusform>
            <numerusform>%n Songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n cell(s).</source>
        <translation>
            <numerusform>%n Zelle eingefügt.</numerusform>
            <numerusform>%n Zellen eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a cell and those below it to fill them.</source>
        <translation>Eine Zelle und die darunter wählen, um sie auszufüllen.</translation>
    </message>
    <message>
        <source>Fill down %1</source>
        <translation>%1 nach unten ausfüllen</translation>
    </message>
    <message numerus="yes">
        <source>Fill down %n column(s)</source>
        <translation>
            <numerusform>%n Spalte nach unten ausfüllen</numerusform>
            <numerusform>%n Spalten nach unten ausfüllen</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear %1 of song %2</source>
        <translation>%1 von Song %2 leeren</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>%n Zelle leeren</numerusform>
            <numerusform>%n Zellen leeren</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen songs have codes of their own already.</source>
        <translation>Die gewählten Songs haben schon eigene Codes.</translation>
    </message>
    <message>
        <source>Number the songs</source>
        <translation>Songs nummerieren</translation>
    </message>
    <message>
        <source>Country, registrant and year, as your ISRC agency gave them to you, such as GB-XXX-26:</source>
        <translation>Land, Registrant und Jahr, wie von der ISRC-Agentur vergeben, zum Beispiel GB-XXX-26:</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummerieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>ISRC %1 for song %2</source>
        <translation>ISRC %1 für Song %2</translation>
    </message>
    <message numerus="yes">
        <source>Number %n song(s)</source>
        <translation>
            <numerusform>%n Song nummerieren</numerusform>
            <numerusform>%n Songs nummerieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Song %1 is %2 now.</source>
        <translation>Song %1 hat jetzt %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) numbered, up to %1.</source>
        <translation>
            <numerusform>%n Song nummeriert, bis %1.</numerusform>
            <numerusform>%n Songs nummeriert, bis %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stayed as they were: %1.</source>
        <translation>
            <numerusform>%n Zelle blieb, wie sie war: %1.</numerusform>
            <numerusform>%n Zellen blieben, wie sie waren: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::SongGridDelegate</name>
    <message>
        <source>Enter begins a new line; Tab is done.</source>
        <translation>Enter beginnt eine neue Zeile; Tab schließt ab.</translation>
    </message>
</context>
<context>
    <name>lacquer::SongGridModel</name>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>This is no ISRC. One looks like DE-A62-26-12345.</source>
        <translation>Das ist kein ISRC. So sieht einer aus: DE-A62-26-12345.</translation>
    </message>
    <message>
        <source>This ISRC is already on song %1. Every recording needs its own.</source>
        <translation>Diesen ISRC hat schon Song %1. Jede Aufnahme braucht ihren eigenen.</translation>
    </message>
    <message>
        <source>Taken from the album. Type to give this song its own.</source>
        <translation>Vom Album übernommen. Tippen, um diesem Song einen eigenen Eintrag zu geben.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1, the album&apos;s</source>
        <translation>%1, vom Album</translation>
    </message>
    <message>
        <source>%1. Error: %2</source>
        <translation>%1. Fehler: %2</translation>
    </message>
    <message>
        <source>%1 of song %2</source>
        <comment>a field, and the song&apos;s number</comment>
        <translation>%1 von Song %2</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Explicit</source>
        <translation>Explizit</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Bereinigt</translation>
    </message>
    <message>
        <source>%1 of song %2 %3</source>
        <comment>a field, a number, and what the value must be</comment>
        <translation>%1 von Song %2 %3</translation>
    </message>
</context>
<context>
    <name>lacquer::SongList</name>
    <message>
        <source>Songs</source>
        <translation>Songs</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n song(s)</source>
        <translation>
            <numerusform>%n Song entfernen</numerusform>
            <numerusform>%n Songs entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken out of the album. Its files stay.</source>
        <translation>„%1“ wurde aus dem Album genommen. Die Dateien bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) were taken out of the album. Their files stay.</source>
        <translation>
            <numerusform>%n Song wurde aus dem Album genommen. Die Dateien bleiben.</numerusform>
            <numerusform>%n Songs wurden aus dem Album genommen. Die Dateien bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to place %2</source>
        <translation>„%1“ an Platz %2 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n song(s) to place %1</source>
        <translation>
            <numerusform>%n Song an Platz %1 verschieben</numerusform>
            <numerusform>%n Songs an Platz %1 verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>lacquer::SongListDelegate</name>
    <message>
        <source>a file is missing</source>
        <translation>eine Datei fehlt</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Title of song %1</source>
        <translation>Titel von Song %1</translation>
    </message>
</context>
<context>
    <name>lacquer::SongListModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>gain %1 dB</source>
        <translation>Gain %1 dB</translation>
    </message>
    <message>
        <source>left out of the album</source>
        <translation>im Album ausgelassen</translation>
    </message>
    <message>
        <source>a file is missing</source>
        <translation>eine Datei fehlt</translation>
    </message>
    <message>
        <source>has a warning</source>
        <translation>hat eine Warnung</translation>
    </message>
    <message>
        <source>%1: a file is missing. &quot;Find…&quot; looks for all missing files at once.</source>
        <translation>%1: Eine Datei fehlt. „Suchen…“ sucht alle fehlenden Dateien auf einmal.</translation>
    </message>
    <message>
        <source>Rename &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>„%1“ in „%2“ umbenennen</translation>
    </message>
</context>
<context>
    <name>lacquer::SongPanel</name>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>The song&apos;s level into the album chain. Yours; match never touches it.</source>
        <translation>Der Pegel, mit dem der Song in die Albumkette geht. Von Hand gesetzt; der Abgleich rührt ihn nie an.</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>Level into the final limiter. What match finds.</source>
        <translation>Der Pegel in den End-Limiter. Ihn findet der Abgleich.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>How much louder or softer than the target this song is meant to be.</source>
        <translation>Um wie viel lauter oder leiser als das Ziel dieser Song sein soll.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixiert</translation>
    </message>
    <message>
        <source>Pin the drive</source>
        <translation>Drive fixieren</translation>
    </message>
    <message>
        <source>Match leaves a pinned song&apos;s drive alone.</source>
        <translation>Den Drive eines fixierten Songs lässt der Abgleich, wie er ist.</translation>
    </message>
    <message>
        <source>Trim at the start</source>
        <translation>Beschnitt am Anfang</translation>
    </message>
    <message>
        <source>Trim at the end</source>
        <translation>Beschnitt am Ende</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Einblendung</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Ausblendung</translation>
    </message>
    <message>
        <source>Trim start</source>
        <translation>Beschnitt Anfang</translation>
    </message>
    <message>
        <source>Trim end</source>
        <translation>Beschnitt Ende</translation>
    </message>
    <message>
        <source>Gain ride</source>
        <translation>Pegelfahrt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Double-click sets a point, drag moves it, Delete takes it away.</source>
        <translation>Doppelklick setzt einen Punkt, Ziehen bewegt ihn, Entf nimmt ihn weg.</translation>
    </message>
    <message>
        <source>The drive was solved for something else. Match again.</source>
        <translation>Der Drive wurde für einen anderen Stand berechnet. Neu abgleichen.</translation>
    </message>
</context>
<context>
    <name>lacquer::SongProgress</name>
    <message>
        <source>Place in the song</source>
        <translation>Stelle im Song</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>Klicken, um dorthin zu springen</translation>
    </message>
</context>
<context>
    <name>lacquer::SongStage</name>
    <message>
        <source>The song after its chain</source>
        <translation>Der Song nach seiner Kette</translation>
    </message>
    <message>
        <source>Choose a song.</source>
        <translation>Einen Song wählen.</translation>
    </message>
    <message>
        <source>Listening through the song…</source>
        <translation>Der Song wird durchgehört…</translation>
    </message>
    <message>
        <source>S %1</source>
        <translation>S %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
</context>
<context>
    <name>lacquer::SongTable</name>
    <message>
        <source>Songs of the album</source>
        <translation>Songs des Albums</translation>
    </message>
</context>
<context>
    <name>lacquer::SourceDeeds</name>
    <message>
        <source>There is no song yet.</source>
        <translation>Es gibt noch keinen Song.</translation>
    </message>
    <message>
        <source>Adding stems</source>
        <translation>Stems hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n stem(s) to &quot;%1&quot;</source>
        <translation>
            <numerusform>%n Stem zu „%1“ hinzufügen</numerusform>
            <numerusform>%n Stems zu „%1“ hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s) were added to &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n Stem wurde zu „%1“ hinzugefügt.</numerusform>
            <numerusform>%n Stems wurden zu „%1“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding a mix</source>
        <translation>Mix hinzufügen</translation>
    </message>
    <message>
        <source>Compare &quot;%1&quot; with a mix</source>
        <translation>„%1“ mit einem Mix vergleichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a mix to compare with.</source>
        <translation>„%1“ hat einen Mix zum Vergleichen.</translation>
    </message>
    <message>
        <source>Where may the missing files be? Everything below is looked through</source>
        <translation>Wo könnten die fehlenden Dateien sein? Alles darunter wird durchsucht</translation>
    </message>
    <message>
        <source>Looking for missing files</source>
        <translation>Fehlende Dateien suchen</translation>
    </message>
    <message numerus="yes">
        <source>Find %n missing file(s)</source>
        <translation>
            <numerusform>%n fehlende Datei wiederfinden</numerusform>
            <numerusform>%n fehlende Dateien wiederfinden</numerusform>
        </translation>
    </message>
    <message>
        <source>No file is missing.</source>
        <translation>Keine Datei fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing file(s) were found.</source>
        <translation>
            <numerusform>%n fehlende Datei wurde gefunden.</numerusform>
            <numerusform>%n fehlende Dateien wurden gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n missing file(s) is below this folder. Try another.</source>
        <translation>
            <numerusform>%n fehlende Datei liegt weder in diesem Ordner noch darunter. Einen anderen versuchen.</numerusform>
            <numerusform>Keine von %n fehlenden Dateien liegt in diesem Ordner oder darunter. Einen anderen versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 are still missing. Try another folder.</source>
        <translation>%1; noch fehlend: %2. Einen anderen Ordner versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing file(s) were found</source>
        <translation>
            <numerusform>%n fehlende Datei wurde gefunden</numerusform>
            <numerusform>%n fehlende Dateien wurden gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::Sources</name>
    <message numerus="yes">
        <source>&quot;%1&quot; has lost %n file(s). &quot;Find…&quot; looks for all missing files at once.</source>
        <translation>
            <numerusform>Bei „%1“ fehlt %n Datei. „Suchen…“ sucht alle fehlenden Dateien auf einmal.</numerusform>
            <numerusform>Bei „%1“ fehlen %n Dateien. „Suchen…“ sucht alle fehlenden Dateien auf einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have gone. &quot;Find…&quot; looks for all missing files at once.</source>
        <translation>
            <numerusform>%n Datei ist verschwunden. „Suchen…“ sucht alle fehlenden Dateien auf einmal.</numerusform>
            <numerusform>%n Dateien sind verschwunden. „Suchen…“ sucht alle fehlenden Dateien auf einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of &quot;%1&quot; has changed on the disk. Your settings are kept.</source>
        <translation>Eine Datei von „%1“ hat sich auf dem Datenträger geändert. Die Einstellungen bleiben erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have changed on the disk. Your settings are kept.</source>
        <translation>
            <numerusform>%n Datei hat sich auf dem Datenträger geändert. Die Einstellungen bleiben erhalten.</numerusform>
            <numerusform>%n Dateien haben sich auf dem Datenträger geändert. Die Einstellungen bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; has its files back.</source>
        <translation>„%1“ hat seine Dateien wieder.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are back.</source>
        <translation>
            <numerusform>%n Datei ist wieder da.</numerusform>
            <numerusform>%n Dateien sind wieder da.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not there.</source>
        <translation>„%1“ ist nicht da.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has changed since it was added.</source>
        <translation>„%1“ hat sich seit dem Hinzufügen geändert.</translation>
    </message>
</context>
<context>
    <name>lacquer::SpectrumView</name>
    <message>
        <source>no signal</source>
        <translation>kein Signal</translation>
    </message>
    <message>
        <source>strongest at %1, %2 dB</source>
        <translation>am stärksten bei %1, %2 dB</translation>
    </message>
</context>
<context>
    <name>lacquer::SplitView</name>
    <message numerus="yes">
        <source>%n bands</source>
        <translation>
            <numerusform>%n Band</numerusform>
            <numerusform>%n Bänder</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1 · off</source>
        <translation>%1 · aus</translation>
    </message>
    <message>
        <source>%1 · solo</source>
        <translation>%1 · solo</translation>
    </message>
</context>
<context>
    <name>lacquer::StemKnobs</name>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Pan</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Delay</translation>
    </message>
    <message>
        <source>smp</source>
        <translation>smp</translation>
    </message>
    <message>
        <source>Polarity turned over</source>
        <translation>Polarität gedreht</translation>
    </message>
    <message>
        <source>Role of the stem</source>
        <translation>Rolle des Stems</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Move this stem and nothing else moves. The others stay as they are, sample for sample.</source>
        <translation>Diesen Stem bewegen, und sonst bewegt sich nichts. Die anderen bleiben, wie sie sind, Sample für Sample.</translation>
    </message>
    <message>
        <source>Gain of %1 %2 dB</source>
        <translation>Gain von %1 %2 dB</translation>
    </message>
    <message>
        <source>Pan of %1 %2</source>
        <translation>Pan von %1 %2</translation>
    </message>
    <message>
        <source>Delay of %1 %2 samples</source>
        <translation>Delay von %1 %2 Samples</translation>
    </message>
    <message>
        <source>Turn %1 over</source>
        <translation>Polarität von %1 drehen</translation>
    </message>
    <message>
        <source>Turn %1 back</source>
        <translation>Polarität von %1 zurückdrehen</translation>
    </message>
    <message>
        <source>%1 has no role</source>
        <translation>%1 hat keine Rolle</translation>
    </message>
    <message>
        <source>Role of %1: %2</source>
        <translation>Rolle von %1: %2</translation>
    </message>
    <message>
        <source>stem %1</source>
        <translation>Stem %1</translation>
    </message>
    <message>
        <source>the mix</source>
        <translation>der Mix</translation>
    </message>
    <message>
        <source>Chain: %1</source>
        <translation>Kette: %1</translation>
    </message>
    <message>
        <source>Shapes this stem alone, on the Master page.</source>
        <translation>Formt nur diesen Stem, auf der Seite „Master“.</translation>
    </message>
</context>
<context>
    <name>lacquer::StemLane</name>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Turn over</source>
        <translation>Polarität drehen</translation>
    </message>
    <message>
        <source>Stem %1</source>
        <translation>Stem %1</translation>
    </message>
    <message>
        <source>Solo, %1</source>
        <translation>Solo, %1</translation>
    </message>
    <message>
        <source>Mute, %1</source>
        <translation>Stumm, %1</translation>
    </message>
    <message>
        <source>Turn over, %1</source>
        <translation>Polarität drehen, %1</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Waveform of %1</source>
        <translation>Wellenform von %1</translation>
    </message>
    <message>
        <source>Name of the stem</source>
        <translation>Name des Stems</translation>
    </message>
</context>
<context>
    <name>lacquer::StemLanes</name>
    <message>
        <source>Stems</source>
        <translation>Stems</translation>
    </message>
</context>
<context>
    <name>lacquer::StemsPanel</name>
    <message>
        <source>Play stems</source>
        <translation>Stems abspielen</translation>
    </message>
    <message>
        <source>Play mix</source>
        <translation>Mix abspielen</translation>
    </message>
    <message>
        <source>What plays</source>
        <translation>Was spielt</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Looks for all missing files at once.</source>
        <translation>Sucht alle fehlenden Dateien auf einmal.</translation>
    </message>
    <message>
        <source>This song is one mix. Drop stems here when you want to move one voice.</source>
        <translation>Dieser Song ist ein einziger Mix. Stems hier ablegen, um eine einzelne Stimme zu bewegen.</translation>
    </message>
    <message>
        <source>Add to &quot;%1&quot; as stems</source>
        <translation>Zu „%1“ als Stems hinzufügen</translation>
    </message>
    <message>
        <source>Plays the stems. A switches between stems and mix.</source>
        <translation>Spielt die Stems. A wechselt zwischen Stems und Mix.</translation>
    </message>
    <message>
        <source>Plays the mix, equally loud. A switches between stems and mix.</source>
        <translation>Spielt den Mix, gleich laut. A wechselt zwischen Stems und Mix.</translation>
    </message>
    <message>
        <source>Rename &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>„%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Turn %1 over</source>
        <translation>Polarität von %1 drehen</translation>
    </message>
    <message>
        <source>Turn %1 back</source>
        <translation>Polarität von %1 zurückdrehen</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Gain of %1 %2 dB</source>
        <translation>Gain von %1 %2 dB</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 stummschalten</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Stummschaltung von %1 aufheben</translation>
    </message>
    <message>
        <source>Mute only %1</source>
        <translation>Nur %1 stummschalten</translation>
    </message>
    <message>
        <source>Move %1 to place %2</source>
        <translation>%1 an Platz %2 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; has lost %n file(s). &quot;Find…&quot; looks for all missing files at once.</source>
        <translation>
            <numerusform>Bei „%1“ fehlt %n Datei. „Suchen…“ sucht alle fehlenden Dateien auf einmal.</numerusform>
            <numerusform>Bei „%1“ fehlen %n Dateien. „Suchen…“ sucht alle fehlenden Dateien auf einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no stem yet.</source>
        <translation>Es gibt noch keinen Stem.</translation>
    </message>
    <message>
        <source>There is no mix beside the stems.</source>
        <translation>Neben den Stems gibt es keinen Mix.</translation>
    </message>
</context>
<context>
    <name>lacquer::StepsDialog</name>
    <message>
        <source>Five steps to an album</source>
        <translation>In fünf Schritten zum Album</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Songs</translation>
    </message>
    <message>
        <source>Drop your mixes or stems. Look at the lamps: they say what came in. Press Space and listen.</source>
        <translation>Mixe oder Stems ablegen. Auf die Lampen schauen: Sie sagen, was angekommen ist. Die Leertaste drücken und hören.</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Cut what disturbs before you lift what is good. Copy a chain you like to the other songs. B plays it without, equally loud.</source>
        <translation>Erst wegnehmen, was stört, dann anheben, was gut ist. Eine gelungene Kette auf die anderen Songs kopieren. B spielt ohne sie, gleich laut.</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Drag the songs into order, set the spaces, listen to the joins. Match brings the loud parts of all songs to one loudness.</source>
        <translation>Die Songs in die Reihenfolge ziehen, die Abstände setzen, die Übergänge hören. Der Abgleich bringt die lauten Stellen aller Songs auf eine Lautheit.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Names, people, codes. What is grey comes from the album.</source>
        <translation>Namen, Beteiligte, Codes. Was grau ist, kommt vom Album.</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Ausliefern</translation>
    </message>
    <message>
        <source>Tick what you need and build. Every file is read back and compared before you get it.</source>
        <translation>Anhaken, was gebraucht wird, und erzeugen. Jede Datei wird zurückgelesen und verglichen, bevor sie ausgeliefert wird.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>LUFS: loudness as the ear weighs it (ITU-R BS.1770).
Loud parts: the loudest fifth of a song.
True peak: the highest level between the samples.
Gain: a song&apos;s level into the album chain, set by you. Drive: what matching adds before the final limiter.
ISRC: the number of a recording; every song has its own.</source>
        <translation>LUFS: Lautheit, wie das Ohr sie gewichtet (ITU-R BS.1770).
Laute Stellen: das lauteste Fünftel eines Songs.
True Peak: der höchste Pegel zwischen den Samples.
Gain: der Pegel eines Songs in die Albumkette, von Hand gesetzt. Drive: was der Abgleich vor dem End-Limiter zugibt.
ISRC: die Nummer einer Aufnahme; jeder Song hat seine eigene.</translation>
    </message>
</context>
<context>
    <name>lacquer::StereoImagePanel</name>
    <message>
        <source>Width of the image</source>
        <translation>Breite des Stereobilds</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Tiefen</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitten</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Höhen</translation>
    </message>
    <message>
        <source>%1 % in all</source>
        <translation>insgesamt %1 %</translation>
    </message>
</context>
<context>
    <name>lacquer::TimeRuler</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>lacquer::ToastHost</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>lacquer::TransportBar</name>
    <message>
        <source>Monitor</source>
        <translation>Abhöre</translation>
    </message>
    <message>
        <source>Previous song</source>
        <translation>Vorheriger Song</translation>
    </message>
    <message>
        <source>Next song</source>
        <translation>Nächster Song</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Ausgeliefert</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Plays a built file; comes with the deliveries to come.</source>
        <translation>Spielt eine erzeugte Datei; kommt mit den künftigen Auslieferungen.</translation>
    </message>
    <message>
        <source>A Master</source>
        <translation>A Master</translation>
    </message>
    <message>
        <source>B Source</source>
        <translation>B Quelle</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>Listen in mono; never in a file</source>
        <translation>In Mono hören; nie in einer Datei</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Listen to the side signal; never in a file</source>
        <translation>Das Seitensignal hören; nie in einer Datei</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Listen 20 dB softer; never in a file</source>
        <translation>20 dB leiser hören; nie in einer Datei</translation>
    </message>
    <message>
        <source>A Album</source>
        <translation>A Album</translation>
    </message>
    <message>
        <source>B Mix</source>
        <translation>B Mix</translation>
    </message>
    <message>
        <source>%1 dB, matched</source>
        <translation>%1 dB, abgeglichen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>of %1 · song %2</source>
        <translation>von %1 · Song %2</translation>
    </message>
    <message>
        <source>of %1 · album %2</source>
        <translation>von %1 · Album %2</translation>
    </message>
    <message>
        <source>A and B play equally loud, on the monitor only. Click to hear the true levels.</source>
        <translation>A und B klingen gleich laut, nur beim Abhören. Klick: die wahren Pegel hören.</translation>
    </message>
    <message>
        <source>Only the change</source>
        <translation>Nur die Änderung</translation>
    </message>
    <message>
        <source>You hear only the change. Click to hear everything again.</source>
        <translation>Zu hören ist nur die Änderung. Klick: wieder alles hören.</translation>
    </message>
</context>
<context>
    <name>lacquer::TurnControl</name>
    <message>
        <source>“%1” is not a number here. For example: %2</source>
        <translation>„%1“ ist hier keine Zahl. Zum Beispiel: %2</translation>
    </message>
    <message>
        <source>The least is %1</source>
        <translation>Mindestens %1</translation>
    </message>
    <message>
        <source>The most is %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>Type a value…</source>
        <translation>Wert eingeben…</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>lacquer::WaveformView</name>
    <message>
        <source>peak %1 dB</source>
        <translation>Spitze %1 dB</translation>
    </message>
    <message>
        <source>short-term %1</source>
        <translation>Kurzzeit %1</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 bis %2 %3</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Übersteuert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>lacquer::Waves</name>
    <message>
        <source>Drawing waveforms</source>
        <translation>Wellenformen zeichnen</translation>
    </message>
</context>
<context>
    <name>lacquer::WindowCommands</name>
    <message>
        <source>Leave out &quot;%1&quot;</source>
        <translation>„%1“ auslassen</translation>
    </message>
    <message>
        <source>Take back in &quot;%1&quot;</source>
        <translation>„%1“ wieder ins Album nehmen</translation>
    </message>
    <message>
        <source>There is no song yet.</source>
        <translation>Es gibt noch keinen Song.</translation>
    </message>
    <message>
        <source>It is the first song.</source>
        <translation>Es ist der erste Song.</translation>
    </message>
    <message>
        <source>It is the last song.</source>
        <translation>Es ist der letzte Song.</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to place %2</source>
        <translation>„%1“ an Platz %2 verschieben</translation>
    </message>
    <message>
        <source>Gain of &quot;%1&quot; %2 dB</source>
        <translation>Gain von „%1“ %2 dB</translation>
    </message>
    <message>
        <source>One song has no joins. Add the second.</source>
        <translation>Ein einzelner Song hat keine Übergänge. Den zweiten hinzufügen.</translation>
    </message>
    <message>
        <source>Go to %1  %2</source>
        <translation>Zu %1  %2 springen</translation>
    </message>
</context>
<context>
    <name>lacquer::Workspace</name>
    <message>
        <source>This album was saved by a newer Lacquer. It can be opened to listen, not to save over.</source>
        <translation>Dieses Album wurde mit einem neueren Lacquer gespeichert. Es lässt sich zum Hören öffnen, aber nicht überschreiben.</translation>
    </message>
    <message>
        <source>Recover newer work</source>
        <translation>Neueren Stand wiederherstellen</translation>
    </message>
    <message>
        <source>Untitled album</source>
        <translation>Unbenanntes Album</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
</TS>
