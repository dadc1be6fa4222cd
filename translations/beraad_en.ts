<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClarificationSheet</name>
    <message numerus="yes">
        <source>%n came to explain</source>
        <translation>
            <numerusform>%n came to explain</numerusform>
            <numerusform>%n came to explain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n overdue</source>
        <translation>
            <numerusform>⚠ %n overdue</numerusform>
            <numerusform>⚠ %n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of members to take over</source>
        <translation>
            <numerusform>%n question of a member to take over</numerusform>
            <numerusform>%n questions of members to take over</numerusform>
        </translation>
    </message>
</context>
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
        <source>“%1” holds %n plan(s).</source>
        <translation>
            <numerusform>“%1” holds %n plan.</numerusform>
            <numerusform>“%1” holds %n plans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n review(s) of %2.</source>
        <translation>
            <numerusform>“%1” holds %n review of %2.</numerusform>
            <numerusform>“%1” holds %n reviews of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) changed.</source>
        <translation>
            <numerusform>%n plan changed.</numerusform>
            <numerusform>%n plans changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive holds: %n files are as they were made.</source>
        <translation>
            <numerusform>The archive holds: %n file is as it was made.</numerusform>
            <numerusform>The archive holds: %n files are as they were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n files to %1.</source>
        <translation>
            <numerusform>Wrote %n file to %1.</numerusform>
            <numerusform>Wrote %n files to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are in order and wait to be released.</source>
        <translation>
            <numerusform>%n letter is in order and waits to be released.</numerusform>
            <numerusform>%n letters are in order and wait to be released.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are released.</source>
        <translation>
            <numerusform>%n letter is released.</numerusform>
            <numerusform>%n letters are released.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) went out.</source>
        <translation>
            <numerusform>%n letter went out.</numerusform>
            <numerusform>%n letters went out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileRemarks</name>
    <message numerus="yes">
        <source>%n file(s) inside, which are never opened.</source>
        <translation>
            <numerusform>%n file inside, which is never opened.</numerusform>
            <numerusform>%n files inside, which are never opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n font(s) not in the file: letters may look different.</source>
        <translation>
            <numerusform>%n font is not in the file: letters may look different.</numerusform>
            <numerusform>%n fonts are not in the file: letters may look different.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message numerus="yes">
        <source>%n vmbo school(s) take part, and at least %1 are asked.</source>
        <translation>
            <numerusform>%n vmbo school takes part, and at least %1 are asked.</numerusform>
            <numerusform>%n vmbo schools take part, and at least %1 are asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mbo college(s) take part, and at least %1 is asked.</source>
        <translation>
            <numerusform>%n mbo college takes part, and at least %1 is asked.</numerusform>
            <numerusform>%n mbo colleges take part, and at least %1 is asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(s) take part, and at least %1 is asked.</source>
        <translation>
            <numerusform>%n company takes part, and at least %1 is asked.</numerusform>
            <numerusform>%n companies take part, and at least %1 is asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) to look at</source>
        <translation>
            <numerusform>%n part to look at</numerusform>
            <numerusform>%n parts to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>New, %n field(s).</source>
        <translation>
            <numerusform>New, %n field.</numerusform>
            <numerusform>New, %n fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed, %n field(s).</source>
        <translation>
            <numerusform>Changed, %n field.</numerusform>
            <numerusform>Changed, %n fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stance(s) on joint findings.</source>
        <translation>
            <numerusform>%n stance on a joint finding.</numerusform>
            <numerusform>%n stances on joint findings.</numerusform>
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
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>You read %n plan(s) in round %1 of the programme “%2”.</source>
        <translation>
            <numerusform>You read %n plan in round %1 of the programme “%2”.</numerusform>
            <numerusform>You read %n plans in round %1 of the programme “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these plans wait(s) for the chair to decide on the interest that you stated; nothing is asked of you there now.</source>
        <translation>
            <numerusform>%n of these plans waits for the chair to decide on the interest that you stated; nothing is asked of you there now.</numerusform>
            <numerusform>%n of these plans wait for the chair to decide on the interest that you stated; nothing is asked of you there now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n region(s) came to explain the plan.</source>
        <translation>
            <numerusform>%n region came to explain its plan.</numerusform>
            <numerusform>%n regions came to explain their plans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n plan(s) an answer changed the judgement.</source>
        <translation>
            <numerusform>On %n plan an answer changed the judgement.</numerusform>
            <numerusform>On %n plans an answer changed the judgement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) left a question unanswered.</source>
        <translation>
            <numerusform>%n region left a question unanswered.</numerusform>
            <numerusform>%n regions left a question unanswered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message numerus="yes">
        <source>No total yet: %n criteria have no points.</source>
        <translation>
            <numerusform>No total yet: %n criterion has no points.</numerusform>
            <numerusform>No total yet: %n criteria have no points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingReasons</name>
    <message numerus="yes">
        <source>Send %n letter(s) once more?</source>
        <translation>
            <numerusform>Send %n letter once more?</numerusform>
            <numerusform>Send %n letters once more?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::AgendaEdits</name>
    <message numerus="yes">
        <source>By this agenda people go out or come in %n times</source>
        <translation>
            <numerusform>By this agenda people go out or come in %n time</numerusform>
            <numerusform>By this agenda people go out or come in %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::ArchiveSection</name>
    <message numerus="yes">
        <source>%n file(s) are in “%1”. Only you can look in that folder.</source>
        <translation>
            <numerusform>%n file is in “%1”. Only you can look in that folder.</numerusform>
            <numerusform>%n files are in “%1”. Only you can look in that folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were made again and may not be the very file that went out; the archive says which.</source>
        <translation>
            <numerusform>%n letter was made again and may not be the very file that went out; the archive says which.</numerusform>
            <numerusform>%n letters were made again and may not be the very files that went out; the archive says which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of members go for good, also out of the file of the dossier. This cannot be undone, nor can what you did before.</source>
        <translation>
            <numerusform>%n note of a member goes for good, also out of the file of the dossier. This cannot be undone, nor can what you did before.</numerusform>
            <numerusform>%n notes of members go for good, also out of the file of the dossier. This cannot be undone, nor can what you did before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::AuditSection</name>
    <message numerus="yes">
        <source>All %n entries fit together; none was changed or removed.</source>
        <translation>
            <numerusform>The one entry fits; nothing was changed or removed.</numerusform>
            <numerusform>All %n entries fit together; none was changed or removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::AuthorityPassword</name>
    <message numerus="yes">
        <source>Make one up now, of at least %n characters. It is for the secretariat alone: without it no more keys can be made. Keep it where you find it next round.</source>
        <translation>
            <numerusform>Make one up now, of at least %n character. It is for the secretariat alone: without it no more keys can be made. Keep it where you find it next round.</numerusform>
            <numerusform>Make one up now, of at least %n characters. It is for the secretariat alone: without it no more keys can be made. Keep it where you find it next round.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make up a password for making keys, of at least %n characters.</source>
        <translation>
            <numerusform>Make up a password for making keys, of at least %n character.</numerusform>
            <numerusform>Make up a password for making keys, of at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::BoardModel</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::ChangeWords</name>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>on %n page</numerusform>
            <numerusform>on %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) look different %1</source>
        <translation>
            <numerusform>%n place looks different %1</numerusform>
            <numerusform>%n places look different %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) changed %1</source>
        <translation>
            <numerusform>%n passage changed %1</numerusform>
            <numerusform>%n passages changed %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) changed where this point looked, first on %1</source>
        <translation>
            <numerusform>%n passage changed where this point looked, on %1</numerusform>
            <numerusform>%n passages changed where this point looked, first on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changed where this point looked, %n passage(s) elsewhere in the section, first on %1</source>
        <translation>
            <numerusform>Nothing changed where this point looked, %n passage elsewhere in the section, on %1</numerusform>
            <numerusform>Nothing changed where this point looked, %n passages elsewhere in the section, first on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::ComparisonView</name>
    <message numerus="yes">
        <source>%n criteria to discuss</source>
        <translation>
            <numerusform>%n criterion to discuss</numerusform>
            <numerusform>%n criteria to discuss</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::CriteriaModel</name>
    <message numerus="yes">
        <source>Readers differ on %n criteria</source>
        <translation>
            <numerusform>Readers differ on %n criterion</numerusform>
            <numerusform>Readers differ on %n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::CriterionRow</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::DecisionDialog</name>
    <message numerus="yes">
        <source>The minister adopts the advice on %n region(s): %1.</source>
        <translation>
            <numerusform>The minister adopts the advice on %n region: %1.</numerusform>
            <numerusform>The minister adopts the advice on %n regions: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::DifferencesRoom</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed to you</source>
        <translation>
            <numerusform>%n closed to you</numerusform>
            <numerusform>%n closed to you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::DivisionDialog</name>
    <message numerus="yes">
        <source>%n reading(s), from %1 to %2 pages per reader.</source>
        <translation>
            <numerusform>%n reading, from %1 to %2 pages per reader.</numerusform>
            <numerusform>%n readings, from %1 to %2 pages per reader.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::DivisionWords</name>
    <message numerus="yes">
        <source>%n plan(s) have fewer than %1 readers: %2.</source>
        <translation>
            <numerusform>%n plan has fewer than %1 readers: %2.</numerusform>
            <numerusform>%n plans have fewer than %1 readers: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) have more than %1 plans: %2.</source>
        <translation>
            <numerusform>%n reader has more than %1 plans: %2.</numerusform>
            <numerusform>%n readers have more than %1 plans: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) have a reader who may not see them: %1.</source>
        <translation>
            <numerusform>%n plan has a reader who may not see it: %1.</numerusform>
            <numerusform>%n plans have a reader who may not see them: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::DocumentList</name>
    <message numerus="yes">
        <source>%1 · %n page(s)</source>
        <translation>
            <numerusform>%1 · %n page</numerusform>
            <numerusform>%1 · %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::ExchangeRoom</name>
    <message numerus="yes">
        <source>%n package(s) are in %1. Mail each to the member it is named after.</source>
        <translation>
            <numerusform>%n package is in %1. Mail it to the member it is named after.</numerusform>
            <numerusform>%n packages are in %1. Mail each to the member it is named after.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new package(s) taken in. Undo takes it back.</source>
        <translation>
            <numerusform>%n new package taken in. Undo takes it back.</numerusform>
            <numerusform>%n new packages taken in. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n person(s) get is in %1, a folder for each.</source>
        <translation>
            <numerusform>What %n person gets is in %1, in a folder of its own.</numerusform>
            <numerusform>What %n people get is in %1, a folder for each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::FoundModel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::HandInDialog</name>
    <message numerus="yes">
        <source>%n private mark(s)</source>
        <translation>
            <numerusform>%n private mark</numerusform>
            <numerusform>%n private marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for the chair to decide on the interest that you stated.</source>
        <translation>
            <numerusform>%n waits for the chair to decide on the interest that you stated.</numerusform>
            <numerusform>%n wait for the chair to decide on the interest that you stated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n region(s)</source>
        <translation>
            <numerusform>Import %n region</numerusform>
            <numerusform>Import %n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n member(s)</source>
        <translation>
            <numerusform>Import %n member</numerusform>
            <numerusform>Import %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::InterestsSection</name>
    <message numerus="yes">
        <source>%n possible interest(s) wait for a measure; until then the plan stays closed to the member.</source>
        <translation>
            <numerusform>%n possible interest waits for a measure; until then the plan stays closed to the member.</numerusform>
            <numerusform>%n possible interests wait for a measure; until then the plans stay closed to the members.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::ItemPanel</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members in the room may vote.</source>
        <translation>
            <numerusform>%n member in the room may vote.</numerusform>
            <numerusform>%n members in the room may vote.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::LaptopsDialog</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folder for what %n person(s) get</source>
        <translation>
            <numerusform>Folder for what %n person gets</numerusform>
            <numerusform>Folder for what %n people get</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::LetterList</name>
    <message numerus="yes">
        <source>Save %n as PDF…</source>
        <translation>
            <numerusform>Save %n as PDF…</numerusform>
            <numerusform>Save %n as PDF…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n…</source>
        <translation>
            <numerusform>Print %n…</numerusform>
            <numerusform>Print %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as ready</source>
        <translation>
            <numerusform>Mark %n as ready</numerusform>
            <numerusform>Mark %n as ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n</source>
        <translation>
            <numerusform>Release %n</numerusform>
            <numerusform>Release %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::LettersRoom</name>
    <message numerus="yes">
        <source>Folder for %n letters</source>
        <translation>
            <numerusform>Folder for %n letter</numerusform>
            <numerusform>Folder for %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n letters?</source>
        <translation>
            <numerusform>Replace %n letter?</numerusform>
            <numerusform>Replace %n letters?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n letters</source>
        <translation>
            <numerusform>Print %n letter</numerusform>
            <numerusform>Print %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are longer than two pages: %1.</source>
        <translation>
            <numerusform>%n letter is longer than two pages: %1.</numerusform>
            <numerusform>%n letters are longer than two pages: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters went out and are in the register.</source>
        <translation>
            <numerusform>%n letter went out and is in the register.</numerusform>
            <numerusform>%n letters went out and are in the register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address labels, 3 by 8 on a sheet</source>
        <translation>
            <numerusform>%n address label, 3 by 8 on a sheet</numerusform>
            <numerusform>%n address labels, 3 by 8 on a sheet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::MappingView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s). Nothing is stored until all is right: correct the file and read it again, or leave a column out.</source>
        <translation>
            <numerusform>%n problem. Nothing is stored until all is right: correct the file and read it again, or leave a column out.</numerusform>
            <numerusform>%n problems. Nothing is stored until all is right: correct the file and read it again, or leave a column out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) differ from the years. Look at them; the amounts of the years are what is stored.</source>
        <translation>
            <numerusform>%n total differs from the years. Look at it; the amounts of the years are what is stored.</numerusform>
            <numerusform>%n totals differ from the years. Look at them; the amounts of the years are what is stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::MatchView</name>
    <message numerus="yes">
        <source>Unlock %n file(s)…</source>
        <translation>
            <numerusform>Unlock %n file…</numerusform>
            <numerusform>Unlock %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::NextRoundPanel</name>
    <message numerus="yes">
        <source>%n region(s) hand in again, with the same readers: %1.</source>
        <translation>
            <numerusform>%n region hands in again, with the same readers: %1.</numerusform>
            <numerusform>%n regions hand in again, with the same readers: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) report on progress, with the same readers: %1. The approved plan and its improvement points stand beside the report.</source>
        <translation>
            <numerusform>%n region reports on progress, with the same readers: %1. The approved plan and its improvement points stand beside the report.</numerusform>
            <numerusform>%n regions report on progress, with the same readers: %1. The approved plan and its improvement points stand beside the report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::OutlookWords</name>
    <message numerus="yes">
        <source>Settles %n point(s)</source>
        <translation>
            <numerusform>Settles %n point</numerusform>
            <numerusform>Settles %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settles %n point(s) before %1</source>
        <translation>
            <numerusform>Settles %n point before %1</numerusform>
            <numerusform>Settles %n points before %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::PackagesDialog</name>
    <message numerus="yes">
        <source>%1: %n plan(s), %2</source>
        <translation>
            <numerusform>%1: %n plan, %2</numerusform>
            <numerusform>%1: %n plans, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folder for %n package(s)</source>
        <translation>
            <numerusform>Folder for %n package</numerusform>
            <numerusform>Folder for %n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stopped this. %n package(s) were made before that and can be sent.</source>
        <translation>
            <numerusform>You stopped this. %n package was made before that and can be sent.</numerusform>
            <numerusform>You stopped this. %n packages were made before that and can be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::PitchDayPanel</name>
    <message numerus="yes">
        <source>%n pitch(es) get a slot: those that are selected, or all that have none yet.</source>
        <translation>
            <numerusform>%n region gets a slot: the selected one, or all that have none yet.</numerusform>
            <numerusform>%n regions get a slot: the selected ones, or all that have none yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::PlanFinder</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) cannot be searched yet.</source>
        <translation>
            <numerusform>%n document cannot be searched yet.</numerusform>
            <numerusform>%n documents cannot be searched yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::PlansSection</name>
    <message numerus="yes">
        <source>Expect %n more region(s)…</source>
        <translation>
            <numerusform>Expect %n more region…</numerusform>
            <numerusform>Expect %n more regions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expect %n more plan(s)?</source>
        <translation>
            <numerusform>Expect %n more plan?</numerusform>
            <numerusform>Expect %n more plans?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::PlenaryRoom</name>
    <message numerus="yes">
        <source>%n members with a vote in the room</source>
        <translation>
            <numerusform>%n member with a vote in the room</numerusform>
            <numerusform>%n members with a vote in the room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::RankingPage</name>
    <message numerus="yes">
        <source>%n region(s) that are closed to you are not in it, so ranks and totals can be different.</source>
        <translation>
            <numerusform>%n region that is closed to you is not in it, so ranks and totals can be different.</numerusform>
            <numerusform>%n regions that are closed to you are not in it, so ranks and totals can be different.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::ReadersModel</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::ReadingDialog</name>
    <message numerus="yes">
        <source>%n reader(s) read %1 pages together.</source>
        <translation>
            <numerusform>%n reader reads %1 pages.</numerusform>
            <numerusform>%n readers read %1 pages together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are left until the plenary on %1.</source>
        <translation>
            <numerusform>%n day is left until the plenary on %1.</numerusform>
            <numerusform>%n days are left until the plenary on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plenary has %n item(s) and is planned to take %1 hours.</source>
        <translation>
            <numerusform>The plenary has %n item and is planned to take %1 hours.</numerusform>
            <numerusform>The plenary has %n items and is planned to take %1 hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::RecordStrip</name>
    <message numerus="yes">
        <source>%n improvement point(s)</source>
        <translation>
            <numerusform>%n improvement point</numerusform>
            <numerusform>%n improvement points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::RegionQuestions</name>
    <message numerus="yes">
        <source>%n asked</source>
        <translation>
            <numerusform>%n asked</numerusform>
            <numerusform>%n asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of mine</source>
        <translation>
            <numerusform>%n of mine</numerusform>
            <numerusform>%n of mine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::RegionsSection</name>
    <message numerus="yes">
        <source>%n region(s) without a complete address</source>
        <translation>
            <numerusform>%n region without a complete address</numerusform>
            <numerusform>%n regions without a complete address</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::ReportPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::RetentionPanel</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading place(s)</source>
        <translation>
            <numerusform>%n reading place</numerusform>
            <numerusform>%n reading places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return package(s)</source>
        <translation>
            <numerusform>%n return package</numerusform>
            <numerusform>%n return packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::ReturnsDialog</name>
    <message numerus="yes">
        <source>Take in %n return package(s)</source>
        <translation>
            <numerusform>Take in %n return package</numerusform>
            <numerusform>Take in %n return packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to choose.</source>
        <translation>
            <numerusform>%n field still to choose.</numerusform>
            <numerusform>%n fields still to choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::RoundDialog</name>
    <message numerus="yes">
        <source>%1, with %n plan(s) to read</source>
        <translation>
            <numerusform>%1, with %n plan to read</numerusform>
            <numerusform>%1, with %n plans to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::RubricVersions</name>
    <message numerus="yes">
        <source>%n review(s) were made on it.</source>
        <translation>
            <numerusform>%n review was made on it.</numerusform>
            <numerusform>%n reviews were made on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::ScaleRows</name>
    <message numerus="yes">
        <source>Change it for the %n other criteria with this scale too</source>
        <translation>
            <numerusform>Change it for the %n other criterion with this scale too</numerusform>
            <numerusform>Change it for the %n other criteria with this scale too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::SettlingPage</name>
    <message numerus="yes">
        <source>%n to be settled</source>
        <translation>
            <numerusform>%n to be settled</numerusform>
            <numerusform>%n to be settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n late</source>
        <translation>
            <numerusform>⚠ %n late</numerusform>
            <numerusform>⚠ %n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not settled</source>
        <translation>
            <numerusform>%n not settled</numerusform>
            <numerusform>%n not settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>%n settled</numerusform>
            <numerusform>%n settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::StatisticsPage</name>
    <message numerus="yes">
        <source>Krippendorff&apos;s alpha for ordinal scales over the final reviews of the %n plan(s) that are open to you: 1 is agreement in all, 0 no more than by chance. With fewer than %1 pairs of judgements it says nothing. A low figure is a reason to look again at the criterion; it changes no score.</source>
        <translation>
            <numerusform>Krippendorff&apos;s alpha for ordinal scales over the final reviews of the %n plan that is open to you: 1 is agreement in all, 0 no more than by chance. With fewer than %1 pairs of judgements it says nothing. A low figure is a reason to look again at the criterion; it changes no score.</numerusform>
            <numerusform>Krippendorff&apos;s alpha for ordinal scales over the final reviews of the %n plans that are open to you: 1 is agreement in all, 0 no more than by chance. With fewer than %1 pairs of judgements it says nothing. A low figure is a reason to look again at the criterion; it changes no score.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::ThemesPage</name>
    <message numerus="yes">
        <source>Over the final reviews of the %n plan(s) that are open to you. A plan is covered as most of its readers say who say anything; where as many say one thing as another, the lower counts. Enter shows the plans behind a number.</source>
        <translation>
            <numerusform>Over the final reviews of the %n plan that is open to you. A plan is covered as most of its readers say who say anything; where as many say one thing as another, the lower counts. Enter shows the plans behind a number.</numerusform>
            <numerusform>Over the final reviews of the %n plans that are open to you. A plan is covered as most of its readers say who say anything; where as many say one thing as another, the lower counts. Enter shows the plans behind a number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::VotesPanel</name>
    <message numerus="yes">
        <source>%n members may vote.</source>
        <translation>
            <numerusform>%n member may vote.</numerusform>
            <numerusform>%n members may vote.</numerusform>
        </translation>
    </message>
</context>
</TS>
