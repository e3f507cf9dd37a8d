<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
</context>
</TS>
