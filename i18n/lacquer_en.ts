<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>FactsPanel</name>
    <message numerus="yes">
        <source>The tops are cut off: %n place(s). Ask for a mix with room.</source>
        <translation>
            <numerusform>The tops are cut off: %n place. Ask for a mix with room.</numerusform>
            <numerusform>The tops are cut off: %n places. Ask for a mix with room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) are beyond full scale; nothing is lost in a float file.</source>
        <translation>
            <numerusform>%n sample is beyond full scale; nothing is lost in a float file.</numerusform>
            <numerusform>%n samples are beyond full scale; nothing is lost in a float file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Peaks between the samples pass full scale in %n place(s).</source>
        <translation>
            <numerusform>Peaks between the samples pass full scale in %n place.</numerusform>
            <numerusform>Peaks between the samples pass full scale in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModuleWords</name>
    <message numerus="yes">
        <source>%n bands</source>
        <translation>
            <numerusform>%n band</numerusform>
            <numerusform>%n bands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SongWords</name>
    <message numerus="yes">
        <source>%n stem(s) and a mix</source>
        <translation>
            <numerusform>%n stem and a mix</numerusform>
            <numerusform>%n stems and a mix</numerusform>
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
    <message numerus="yes">
        <source>its mark stands %n sample(s) before its first</source>
        <translation>
            <numerusform>its mark stands %n sample before its first</numerusform>
            <numerusform>its mark stands %n samples before its first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its mark comes only %n frame(s) earlier: there is no more silence before it</source>
        <translation>
            <numerusform>its mark comes only %n frame earlier: there is no more silence before it</numerusform>
            <numerusform>its mark comes only %n frames earlier: there is no more silence before it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has %n track(s)</source>
        <translation>
            <numerusform>it has %n track</numerusform>
            <numerusform>it has %n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %n checksum(s) could be compared</source>
        <translation>
            <numerusform>only %n checksum could be compared</numerusform>
            <numerusform>only %n checksums could be compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %n other places.</source>
        <translation>
            <numerusform>The same is true of %n other place.</numerusform>
            <numerusform>The same is true of %n other places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of &apos;%1&apos; cannot be written as ISO-8859-1 and became &apos;?&apos;.</source>
        <translation>
            <numerusform>%n character of &apos;%1&apos; cannot be written as ISO-8859-1 and became &apos;?&apos;.</numerusform>
            <numerusform>%n characters of &apos;%1&apos; cannot be written as ISO-8859-1 and became &apos;?&apos;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) were found.</source>
        <translation>
            <numerusform>%n more problem was found.</numerusform>
            <numerusform>%n more problems were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of &apos;%1&apos; are not in the language&apos;s character set and became &apos;?&apos;.</source>
        <translation>
            <numerusform>%n character of &apos;%1&apos; is not in the language&apos;s character set and became &apos;?&apos;.</numerusform>
            <numerusform>%n characters of &apos;%1&apos; are not in the language&apos;s character set and became &apos;?&apos;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>made &apos;%1&apos; with %n song(s)</source>
        <translation>
            <numerusform>made &apos;%1&apos; with %n song</numerusform>
            <numerusform>made &apos;%1&apos; with %n songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, in &apos;%2&apos;</source>
        <translation>
            <numerusform>%n file, %1, in &apos;%2&apos;</numerusform>
            <numerusform>%n files, %1, in &apos;%2&apos;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed</source>
        <translation>
            <numerusform>%n value changed</numerusform>
            <numerusform>%n values changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n samples stood over full scale and were clamped.</source>
        <translation>
            <numerusform>%n sample stood over full scale and was clamped.</numerusform>
            <numerusform>%n samples stood over full scale and were clamped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remaining overs were taken away by a dip of 10 ms each.</source>
        <translation>
            <numerusform>%n remaining over was taken away by a dip of 10 ms.</numerusform>
            <numerusform>%n remaining overs were taken away by a dip of 10 ms each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written, read back by other code and found right.</source>
        <translation>
            <numerusform>%n file was written, read back by other code and found right.</numerusform>
            <numerusform>%n files were written, read back by other code and found right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has %n track(s)</source>
        <translation>
            <numerusform>&apos;%1&apos; has %n track</numerusform>
            <numerusform>&apos;%1&apos; has %n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has %n character(s)</source>
        <translation>
            <numerusform>&apos;%1&apos; has %n character</numerusform>
            <numerusform>&apos;%1&apos; has %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; falls silent in the middle of sound: %n time(s), first at %2 s, for at most %3 s</source>
        <translation>
            <numerusform>&apos;%1&apos; falls silent in the middle of sound: %n time, first at %2 s, for at most %3 s</numerusform>
            <numerusform>&apos;%1&apos; falls silent in the middle of sound: %n times, first at %2 s, for at most %3 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Hz: %n song(s)</source>
        <translation>
            <numerusform>%1 Hz: %n song</numerusform>
            <numerusform>%1 Hz: %n songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more error(s); &apos;lacquer-cli check&apos; lists them all</source>
        <translation>
            <numerusform>%n more error; &apos;lacquer-cli check&apos; lists them all</numerusform>
            <numerusform>%n more errors; &apos;lacquer-cli check&apos; lists them all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) later</source>
        <translation>
            <numerusform>%n frame later</numerusform>
            <numerusform>%n frames later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) compared</source>
        <translation>
            <numerusform>%n file compared</numerusform>
            <numerusform>%n files compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them differ(s)</source>
        <translation>
            <numerusform>%n of them differs</numerusform>
            <numerusform>%n of them differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::AlbumPage</name>
    <message numerus="yes">
        <source>%n songs</source>
        <translation>
            <numerusform>%n song</numerusform>
            <numerusform>%n songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::ArchiveDeeds</name>
    <message numerus="yes">
        <source>%n file(s), %1, are in &quot;%2&quot;, movable as they stand.</source>
        <translation>
            <numerusform>%n file, %1, is in &quot;%2&quot;, movable as it stands.</numerusform>
            <numerusform>%n files, %1, are in &quot;%2&quot;, movable as they stand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::BuildFoot</name>
    <message numerus="yes">
        <source>Revision built and checked: %n deliverable(s)</source>
        <translation>
            <numerusform>Revision built and checked: %n deliverable</numerusform>
            <numerusform>Revision built and checked: %n deliverables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), in the log</source>
        <translation>
            <numerusform>%n warning, in the log</numerusform>
            <numerusform>%n warnings, in the log</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::ChainDeeds</name>
    <message numerus="yes">
        <source>Chain copied to %n songs</source>
        <translation>
            <numerusform>Chain copied to %n song</numerusform>
            <numerusform>Chain copied to %n songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy chain to %n songs</source>
        <translation>
            <numerusform>Copy chain to %n song</numerusform>
            <numerusform>Copy chain to %n songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::CopyChainDialog</name>
    <message numerus="yes">
        <source>%1  %2 — replaces %n modules</source>
        <translation>
            <numerusform>%1  %2 — replaces %n module</numerusform>
            <numerusform>%1  %2 — replaces %n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy to %n songs</source>
        <translation>
            <numerusform>Copy to %n song</numerusform>
            <numerusform>Copy to %n songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::DeliverPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are bypassed, muted or soloed.</source>
        <translation>
            <numerusform>%n thing is bypassed, muted or soloed.</numerusform>
            <numerusform>%n things are bypassed, muted or soloed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::DeliverableSettings</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::DeliverablesModel</name>
    <message numerus="yes">
        <source>%n file(s) in the folder</source>
        <translation>
            <numerusform>%n file in the folder</numerusform>
            <numerusform>%n files in the folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::DropDeeds</name>
    <message numerus="yes">
        <source>Reading %n file(s) and folder(s)</source>
        <translation>
            <numerusform>Reading %n file or folder</numerusform>
            <numerusform>Reading %n files and folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n song(s)</source>
        <translation>
            <numerusform>Adding %n song</numerusform>
            <numerusform>Adding %n songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n song(s)</source>
        <translation>
            <numerusform>Add %n song</numerusform>
            <numerusform>Add %n songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) were added.</source>
        <translation>
            <numerusform>%n song was added.</numerusform>
            <numerusform>%n songs were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n stem(s) to &quot;%1&quot;</source>
        <translation>
            <numerusform>Add %n stem to &quot;%1&quot;</numerusform>
            <numerusform>Add %n stems to &quot;%1&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>Add %n file</numerusform>
            <numerusform>Add %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n folder(s)</source>
        <translation>
            <numerusform>Add %n folder</numerusform>
            <numerusform>Add %n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) and folder(s)</source>
        <translation>
            <numerusform>Add %n file or folder</numerusform>
            <numerusform>Add %n files and folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n cue sheet(s)</source>
        <translation>
            <numerusform>Reading %n cue sheet</numerusform>
            <numerusform>Reading %n cue sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::DropDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n song</numerusform>
            <numerusform>%n songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n song(s)</source>
        <translation>
            <numerusform>Add %n song</numerusform>
            <numerusform>Add %n songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::DropModel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
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
<context>
    <name>lacquer::EqualizerView</name>
    <message numerus="yes">
        <source>%n bands</source>
        <translation>
            <numerusform>%n band</numerusform>
            <numerusform>%n bands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::FileHolds</name>
    <message numerus="yes">
        <source>%1: %2, %n character(s)</source>
        <translation>
            <numerusform>%1: %2, %n character</numerusform>
            <numerusform>%1: %2, %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole album · %n field(s)</source>
        <translation>
            <numerusform>The whole album · %n field</numerusform>
            <numerusform>The whole album · %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::LevelMeter</name>
    <message numerus="yes">
        <source>%n overs</source>
        <translation>
            <numerusform>%n over</numerusform>
            <numerusform>%n overs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::LoudnessMeter</name>
    <message numerus="yes">
        <source>%n overs</source>
        <translation>
            <numerusform>%n over</numerusform>
            <numerusform>%n overs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::MatchDialog</name>
    <message numerus="yes">
        <source>%n songs cannot reach the target.</source>
        <translation>
            <numerusform>%n song cannot reach the target.</numerusform>
            <numerusform>%n songs cannot reach the target.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::MatchEqualizerDialog</name>
    <message numerus="yes">
        <source>%n bands, at most %1 dB from the curve</source>
        <translation>
            <numerusform>%n band, at most %1 dB from the curve</numerusform>
            <numerusform>%n bands, at most %1 dB from the curve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::MenuRow</name>
    <message numerus="yes">
        <source>saved %n min ago</source>
        <translation>
            <numerusform>saved %n min ago</numerusform>
            <numerusform>saved %n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::ModuleView</name>
    <message numerus="yes">
        <source>%n samples late, compensated</source>
        <translation>
            <numerusform>%n sample late, compensated</numerusform>
            <numerusform>%n samples late, compensated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::NameProblems</name>
    <message numerus="yes">
        <source>%n song(s) without an ISRC</source>
        <translation>
            <numerusform>%n song without an ISRC</numerusform>
            <numerusform>%n songs without an ISRC</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::PreflightPanel</name>
    <message numerus="yes">
        <source>%n file(s) there, and as they were added</source>
        <translation>
            <numerusform>%n file there, and as it was added</numerusform>
            <numerusform>%n files there, and as they were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) can be laid out</source>
        <translation>
            <numerusform>%n song can be laid out</numerusform>
            <numerusform>%n songs can be laid out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be built, with dither</source>
        <translation>
            <numerusform>%n can be built, with dither</numerusform>
            <numerusform>%n can be built, with dither</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) checked</source>
        <translation>
            <numerusform>%n area checked</numerusform>
            <numerusform>%n areas checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::Rail</name>
    <message numerus="yes">
        <source>%n overs</source>
        <translation>
            <numerusform>%n over</numerusform>
            <numerusform>%n overs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::RecoveryDialog</name>
    <message numerus="yes">
        <source>%n edits newer</source>
        <translation>
            <numerusform>%n edit newer</numerusform>
            <numerusform>%n edits newer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n songs · %1 · %2</source>
        <translation>
            <numerusform>%n song · %1 · %2</numerusform>
            <numerusform>%n songs · %1 · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the %n edits were</source>
        <translation>
            <numerusform>What the %n edit was</numerusform>
            <numerusform>What the %n edits were</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::SnapshotDialog</name>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::SongGrid</name>
    <message numerus="yes">
        <source>%n cell(s) copied.</source>
        <translation>
            <numerusform>%n cell copied.</numerusform>
            <numerusform>%n cells copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s)</source>
        <translation>
            <numerusform>%n song</numerusform>
            <numerusform>%n songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n cell(s).</source>
        <translation>
            <numerusform>Pasted %n cell.</numerusform>
            <numerusform>Pasted %n cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill down %n column(s)</source>
        <translation>
            <numerusform>Fill down %n column</numerusform>
            <numerusform>Fill down %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>Clear %n cell</numerusform>
            <numerusform>Clear %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Number %n song(s)</source>
        <translation>
            <numerusform>Number %n song</numerusform>
            <numerusform>Number %n songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) numbered, up to %1.</source>
        <translation>
            <numerusform>%n song numbered, up to %1.</numerusform>
            <numerusform>%n songs numbered, up to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stayed as they were: %1.</source>
        <translation>
            <numerusform>%n cell stayed as it was: %1.</numerusform>
            <numerusform>%n cells stayed as they were: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::SongList</name>
    <message numerus="yes">
        <source>Remove %n song(s)</source>
        <translation>
            <numerusform>Remove %n song</numerusform>
            <numerusform>Remove %n songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) were taken out of the album. Their files stay.</source>
        <translation>
            <numerusform>%n song was taken out of the album. Its files stay.</numerusform>
            <numerusform>%n songs were taken out of the album. Their files stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n song(s) to place %1</source>
        <translation>
            <numerusform>Move %n song to place %1</numerusform>
            <numerusform>Move %n songs to place %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::SourceDeeds</name>
    <message numerus="yes">
        <source>Add %n stem(s) to &quot;%1&quot;</source>
        <translation>
            <numerusform>Add %n stem to &quot;%1&quot;</numerusform>
            <numerusform>Add %n stems to &quot;%1&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s) were added to &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n stem was added to &quot;%1&quot;.</numerusform>
            <numerusform>%n stems were added to &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find %n missing file(s)</source>
        <translation>
            <numerusform>Find %n missing file</numerusform>
            <numerusform>Find %n missing files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing file(s) were found.</source>
        <translation>
            <numerusform>%n missing file was found.</numerusform>
            <numerusform>%n missing files were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n missing file(s) is below this folder. Try another.</source>
        <translation>
            <numerusform>The %n missing file is not below this folder. Try another.</numerusform>
            <numerusform>None of %n missing files is below this folder. Try another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing file(s) were found</source>
        <translation>
            <numerusform>%n missing file was found</numerusform>
            <numerusform>%n missing files were found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::Sources</name>
    <message numerus="yes">
        <source>&quot;%1&quot; has lost %n file(s). &quot;Find…&quot; looks for all missing files at once.</source>
        <translation>
            <numerusform>&quot;%1&quot; has lost %n file. &quot;Find…&quot; looks for all missing files at once.</numerusform>
            <numerusform>&quot;%1&quot; has lost %n files. &quot;Find…&quot; looks for all missing files at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have gone. &quot;Find…&quot; looks for all missing files at once.</source>
        <translation>
            <numerusform>%n file has gone. &quot;Find…&quot; looks for all missing files at once.</numerusform>
            <numerusform>%n files have gone. &quot;Find…&quot; looks for all missing files at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have changed on the disk. Your settings are kept.</source>
        <translation>
            <numerusform>%n file has changed on the disk. Your settings are kept.</numerusform>
            <numerusform>%n files have changed on the disk. Your settings are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are back.</source>
        <translation>
            <numerusform>%n file is back.</numerusform>
            <numerusform>%n files are back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::SplitView</name>
    <message numerus="yes">
        <source>%n bands</source>
        <translation>
            <numerusform>%n band</numerusform>
            <numerusform>%n bands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacquer::StemsPanel</name>
    <message numerus="yes">
        <source>&quot;%1&quot; has lost %n file(s). &quot;Find…&quot; looks for all missing files at once.</source>
        <translation>
            <numerusform>&quot;%1&quot; has lost %n file. &quot;Find…&quot; looks for all missing files at once.</numerusform>
            <numerusform>&quot;%1&quot; has lost %n files. &quot;Find…&quot; looks for all missing files at once.</numerusform>
        </translation>
    </message>
</context>
</TS>
