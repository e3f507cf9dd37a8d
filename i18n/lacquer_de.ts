<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
        <source>restore it, or run relink to accept another file</source>
        <translation>stellen Sie sie wieder her, oder nehmen Sie mit relink eine andere Datei an</translation>
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
        <source>&apos;%1&apos; cannot be made: %2. Free some space or choose another disk.</source>
        <translation>„%1“ kann nicht angelegt werden: %2. Platz schaffen oder einen anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the way: it is not a plain folder or file of its own (a link, perhaps), so nothing is delivered there; move it away</source>
        <translation>„%1“ ist im Weg: Es ist kein gewöhnlicher Ordner und keine eigene Datei (vielleicht eine Verknüpfung), darum wird dort nichts abgelegt; bitte verschieben</translation>
    </message>
    <message>
        <source>the render cache in &apos;%1&apos; cannot be written, so nothing was kept for the next build</source>
        <translation>der Zwischenspeicher in „%1“ kann nicht beschrieben werden, darum wurde für den nächsten Lauf nichts aufgehoben</translation>
    </message>
    <message>
        <source>name another folder in LACQUER_CACHE</source>
        <translation>mit LACQUER_CACHE einen anderen Ordner nennen</translation>
    </message>
    <message>
        <source>cannot deliver &apos;%1&apos;: %2; choose another folder, or try again</source>
        <translation>„%1“ kann nicht abgelegt werden: %2; einen anderen Ordner wählen oder noch einmal versuchen</translation>
    </message>
    <message>
        <source>cannot deliver &apos;%1&apos;: a folder has that name; move it away</source>
        <translation>„%1“ kann nicht abgelegt werden: Ein Ordner heißt so; bitte verschieben</translation>
    </message>
    <message>
        <source>%1 (putting the earlier files back failed, too; they are kept in &apos;%2&apos;, and the next build into this folder puts them back)</source>
        <translation>%1 (auch das Zurücklegen der früheren Dateien ist misslungen; sie liegen in „%2“, und der nächste Lauf in diesen Ordner legt sie zurück)</translation>
    </message>
    <message>
        <source>everything was delivered into &apos;%1&apos;, but the disk does not confirm it: %2; build once more, or elsewhere</source>
        <translation>alles liegt in „%1“, aber der Datenträger bestätigt es nicht: %2; noch einmal bauen, oder woandershin</translation>
    </message>
    <message>
        <source>an unfinished delivery into &apos;%1&apos; cannot be undone: %2; its earlier files are kept in &apos;%3&apos;</source>
        <translation>eine unfertige Auslieferung nach „%1“ lässt sich nicht rückgängig machen: %2; die früheren Dateien liegen in „%3“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is damaged, so an unfinished delivery cannot be undone; look into its folder &apos;old&apos; for earlier files, then remove the folder</source>
        <translation>„%1“ ist beschädigt, darum lässt sich eine unfertige Auslieferung nicht rückgängig machen; in dessen Ordner „old“ nach früheren Dateien sehen und den Ordner dann entfernen</translation>
    </message>
    <message>
        <source>cannot deliver into &apos;%1&apos;: you are not allowed to write there; choose another folder</source>
        <translation>nach „%1“ kann nicht ausgeliefert werden: Schreiben ist dort nicht erlaubt; einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>cannot deliver into &apos;%1&apos;: it cannot be locked. Is the disk full?</source>
        <translation>nach „%1“ kann nicht ausgeliefert werden: Der Ordner lässt sich nicht sperren. Ist der Datenträger voll?</translation>
    </message>
</context>
</TS>
