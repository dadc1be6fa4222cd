<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
