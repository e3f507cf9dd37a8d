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
</context>
</TS>
