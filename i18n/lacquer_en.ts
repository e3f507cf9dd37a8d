<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>&apos;%1&apos; is in the way (%n file(s) in all) and was not delivered by Lacquer, or has been changed since; move it away, or replace it with --force</source>
        <translation>
            <numerusform>&apos;%1&apos; is in the way (%n file in all) and was not delivered by Lacquer, or has been changed since; move it away, or replace it with --force</numerusform>
            <numerusform>&apos;%1&apos; is in the way (%n files in all) and was not delivered by Lacquer, or has been changed since; move it away, or replace it with --force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) of &apos;%1&apos; were over full scale and had to be clamped</source>
        <translation>
            <numerusform>%n sample of &apos;%1&apos; was over full scale and had to be clamped</numerusform>
            <numerusform>%n samples of &apos;%1&apos; were over full scale and had to be clamped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s)</source>
        <translation>
            <numerusform>%n stem</numerusform>
            <numerusform>%n stems</numerusform>
        </translation>
    </message>
</context>
</TS>
