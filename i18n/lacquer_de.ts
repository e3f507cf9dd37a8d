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
        <source>%1 cannot be used: %2. Export it again.</source>
        <translation>%1 ist nicht brauchbar: %2. Exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>%1 breaks off: %2 s of the sound that it announces are missing. Copy or export it again.</source>
        <translation>%1 bricht ab: %2 s des angekündigten Klangs fehlen. Kopieren oder exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2); check the disk it is on.</source>
        <translation>%1 ließ sich nicht lesen (%2); prüfen Sie den Datenträger.</translation>
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
        <source>%1 holds a sample that is no sound (not a number, or without bounds) at %2 s; export it again.</source>
        <translation>%1 enthält bei %2 s einen Abtastwert, der kein Klang ist (keine Zahl oder unendlich); exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>%1 could not be encoded as FLAC; try again, or choose WAV.</source>
        <translation>%1 ließ sich nicht als FLAC kodieren; versuchen Sie es noch einmal, oder wählen Sie WAV.</translation>
    </message>
    <message>
        <source>%1 cannot be a FLAC of %2 bits and %3 Hz; choose 16 or 24 bits up to 384 kHz.</source>
        <translation>%1 kann kein FLAC mit %2 Bit und %3 Hz sein; wählen Sie 16 oder 24 Bit bis 384 kHz.</translation>
    </message>
    <message>
        <source>A sample does not fit %1 bits; please report this.</source>
        <translation>Ein Abtastwert passt nicht in %1 Bit; bitte melden Sie das.</translation>
    </message>
    <message>
        <source>%1 is not there; put it back or choose another file.</source>
        <translation>%1 ist nicht da; legen Sie die Datei zurück, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 may not be read; allow reading in its permissions.</source>
        <translation>%1 darf nicht gelesen werden; erlauben Sie das Lesen in den Zugriffsrechten.</translation>
    </message>
    <message>
        <source>%1 does not lead to an ordinary file; choose a sound file.</source>
        <translation>%1 führt zu keiner gewöhnlichen Datei; wählen Sie eine Klangdatei.</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2); check the disk it is on.</source>
        <translation>%1 lässt sich nicht öffnen (%2); prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>%1 is a folder; choose a sound file in it.</source>
        <translation>%1 ist ein Ordner; wählen Sie eine Klangdatei darin.</translation>
    </message>
    <message>
        <source>%1 is empty; copy or export it again.</source>
        <translation>%1 ist leer; kopieren oder exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name.</source>
        <translation>%1 gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder of %1 is not there; make it first.</source>
        <translation>Den Ordner von %1 gibt es nicht; legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>%1 may not be written; choose a folder of your own.</source>
        <translation>%1 darf nicht geschrieben werden; wählen Sie einen Ordner, der Ihnen gehört.</translation>
    </message>
    <message>
        <source>%1 cannot be made (%2); choose another place.</source>
        <translation>%1 kann nicht angelegt werden (%2); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written; free some space or choose another disk.</source>
        <translation>Der Datenträger ist voll: %1 ließ sich nicht schreiben; schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2); check the disk and try again.</source>
        <translation>%1 ließ sich nicht schreiben (%2); prüfen Sie den Datenträger, und versuchen Sie es noch einmal.</translation>
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
        <source>%1 is not a sound file that Lacquer reads; export it as WAV, AIFF or FLAC.</source>
        <translation>%1 ist keine Klangdatei, die Lacquer liest; exportieren Sie sie als WAV, AIFF oder FLAC.</translation>
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
        <source>%1 has %2 channels; Lacquer takes mono and stereo: export it as one of them.</source>
        <translation>%1 hat %2 Kanäle; Lacquer nimmt Mono und Stereo: exportieren Sie die Datei als eins davon.</translation>
    </message>
    <message>
        <source>%1 says that its sample rate is %2 Hz; Lacquer takes 8 to 384 kHz: export it again.</source>
        <translation>%1 nennt %2 Hz als Abtastrate; Lacquer nimmt 8 bis 384 kHz: exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>%1 cannot be a WAV of %2 bits, %3 Hz and %4 channels; choose 16 or 24 bits, or 32-bit float, up to 384 kHz.</source>
        <translation>%1 kann kein WAV mit %2 Bit, %3 Hz und %4 Kanälen sein; wählen Sie 16 oder 24 Bit oder 32 Bit Gleitkomma bis 384 kHz.</translation>
    </message>
    <message>
        <source>The metadata for %1 is too large or has a chunk &apos;%2&apos; of its own; shorten it.</source>
        <translation>Die Metadaten für %1 sind zu groß oder haben einen eigenen Chunk „%2“; kürzen Sie sie.</translation>
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
        <source>the render cache in &apos;%1&apos; cannot be written: %2; free some space, or name another folder in LACQUER_CACHE</source>
        <translation>der Render-Zwischenspeicher in „%1“ kann nicht geschrieben werden: %2; schaffen Sie Platz, oder nennen Sie in LACQUER_CACHE einen anderen Ordner</translation>
    </message>
</context>
</TS>
