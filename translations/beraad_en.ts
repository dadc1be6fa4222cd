<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Stored the advice on %n plan(s).</source>
        <translation>
            <numerusform>Stored the advice on %n plan.</numerusform>
            <numerusform>Stored the advice on %n plans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n reader(s).</source>
        <translation>
            <numerusform>Assigned %n reader.</numerusform>
            <numerusform>Assigned %n readers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit trail holds: %n entries fit.</source>
        <translation>
            <numerusform>The audit trail holds: %n entry fits.</numerusform>
            <numerusform>The audit trail holds: %n entries fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stored %n review(s).</source>
        <translation>
            <numerusform>Stored %n review.</numerusform>
            <numerusform>Stored %n reviews.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n letter(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n letter to %1.</numerusform>
            <numerusform>Wrote %n letters to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinTries</name>
    <message numerus="yes">
        <source>%n tries are left before the card is locked.</source>
        <translation>
            <numerusform>%n try is left before the card is locked.</numerusform>
            <numerusform>%n tries are left before the card is locked.</numerusform>
        </translation>
    </message>
</context>
</TS>
