<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Beraad %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;For committees that assess plans: reading, scoring, advising and reporting.&lt;/p&gt;&lt;p&gt;%2&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Beraad %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Voor commissies die plannen beoordelen: lezen, beoordelen, adviseren en rapporteren.&lt;/p&gt;&lt;p&gt;%2&lt;/p&gt;&lt;p&gt;Vrije software onder de GNU General Public License, versie 3 of later.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Beraad</source>
        <translation>Over Beraad</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>programme</source>
        <translation>programma</translation>
    </message>
    <message>
        <source>round</source>
        <translation>ronde</translation>
    </message>
    <message>
        <source>new round</source>
        <translation>nieuwe ronde</translation>
    </message>
    <message>
        <source>round finalised</source>
        <translation>ronde afgesloten</translation>
    </message>
    <message>
        <source>round reopened</source>
        <translation>ronde heropend</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>waarneming</translation>
    </message>
    <message>
        <source>observation removed</source>
        <translation>waarneming verwijderd</translation>
    </message>
    <message>
        <source>region</source>
        <translation>regio</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>plan withdrawn</source>
        <translation>plan ingetrokken</translation>
    </message>
    <message>
        <source>document added</source>
        <translation>document toegevoegd</translation>
    </message>
    <message>
        <source>document removed</source>
        <translation>document verwijderd</translation>
    </message>
    <message>
        <source>member</source>
        <translation>commissielid</translation>
    </message>
    <message>
        <source>reader assigned</source>
        <translation>lezer toegewezen</translation>
    </message>
    <message>
        <source>reader removed</source>
        <translation>toewijzing verwijderd</translation>
    </message>
    <message>
        <source>conflict of interest declared</source>
        <translation>belangenverstrengeling vastgelegd</translation>
    </message>
    <message>
        <source>conflict of interest removed</source>
        <translation>belangenverstrengeling verwijderd</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>oordeel</translation>
    </message>
    <message>
        <source>motivation</source>
        <translation>motivering</translation>
    </message>
    <message>
        <source>evidence cited</source>
        <translation>vindplaats toegevoegd</translation>
    </message>
    <message>
        <source>evidence removed</source>
        <translation>vindplaats verwijderd</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>aanbeveling</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>opmerkingen</translation>
    </message>
    <message>
        <source>review finalised</source>
        <translation>beoordeling definitief gemaakt</translation>
    </message>
    <message>
        <source>review reopened</source>
        <translation>beoordeling heropend</translation>
    </message>
    <message>
        <source>outcome of the advice</source>
        <translation>uitkomst van het advies</translation>
    </message>
    <message>
        <source>wording of the advice</source>
        <translation>tekst van het advies</translation>
    </message>
    <message>
        <source>improvement points</source>
        <translation>verbeterpunten</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>stemmen</translation>
    </message>
    <message>
        <source>follow-up of an improvement point</source>
        <translation>opvolging van een verbeterpunt</translation>
    </message>
    <message>
        <source>advice adopted</source>
        <translation>advies vastgesteld</translation>
    </message>
    <message>
        <source>advice reopened</source>
        <translation>advies heropend</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>besluit</translation>
    </message>
    <message>
        <source>decision removed</source>
        <translation>besluit verwijderd</translation>
    </message>
    <message>
        <source>report made</source>
        <translation>rapport gemaakt</translation>
    </message>
    <message>
        <source>report signed</source>
        <translation>rapport ondertekend</translation>
    </message>
    <message>
        <source>letter made</source>
        <translation>brief gemaakt</translation>
    </message>
    <message>
        <source>bearing of the evidence</source>
        <translation>strekking van de vindplaats</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>markering</translation>
    </message>
    <message>
        <source>mark changed</source>
        <translation>markering gewijzigd</translation>
    </message>
    <message>
        <source>mark removed</source>
        <translation>markering verwijderd</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>eerdere versie</translation>
    </message>
    <message>
        <source>finding on an improvement point</source>
        <translation>bevinding bij een verbeterpunt</translation>
    </message>
    <message>
        <source>certificate authority</source>
        <translation>certificaatautoriteit</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificaat</translation>
    </message>
    <message>
        <source>certificate revoked</source>
        <translation>certificaat ingetrokken</translation>
    </message>
    <message>
        <source>declaration of interests</source>
        <translation>verklaring over belangen</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>question withdrawn</source>
        <translation>vraag ingetrokken</translation>
    </message>
    <message>
        <source>package made</source>
        <translation>pakket gemaakt</translation>
    </message>
    <message>
        <source>package opened</source>
        <translation>pakket geopend</translation>
    </message>
    <message>
        <source>returns taken in</source>
        <translation>teruggekomen pakketten verwerkt</translation>
    </message>
    <message>
        <source>phase of the round</source>
        <translation>fase van de ronde</translation>
    </message>
    <message>
        <source>measure on a possible interest</source>
        <translation>maatregel bij een mogelijk belang</translation>
    </message>
    <message>
        <source>judgement on the new version</source>
        <translation>oordeel over de nieuwe versie</translation>
    </message>
    <message>
        <source>joint finding</source>
        <translation>gezamenlijke bevinding</translation>
    </message>
    <message>
        <source>stance on a joint finding</source>
        <translation>standpunt over een gezamenlijke bevinding</translation>
    </message>
    <message>
        <source>lead reader</source>
        <translation>eerste lezer</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>vergadering</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>notulen</translation>
    </message>
    <message>
        <source>meeting opened</source>
        <translation>vergadering geopend</translation>
    </message>
    <message>
        <source>meeting closed</source>
        <translation>vergadering gesloten</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>aanwezigheid</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>agendapunt</translation>
    </message>
    <message>
        <source>rule of the consent list</source>
        <translation>regel voor de hamerstukken</translation>
    </message>
    <message>
        <source>wish to discuss</source>
        <translation>bespreekverzoek</translation>
    </message>
    <message>
        <source>wish to discuss taken back</source>
        <translation>bespreekverzoek ingetrokken</translation>
    </message>
    <message>
        <source>clarification</source>
        <translation>toelichting</translation>
    </message>
    <message>
        <source>clarification removed</source>
        <translation>toelichting verwijderd</translation>
    </message>
    <message>
        <source>questions taken over</source>
        <translation>vragen overgenomen</translation>
    </message>
    <message>
        <source>clarification sent</source>
        <translation>toelichting verstuurd</translation>
    </message>
    <message>
        <source>pitches planned</source>
        <translation>spreektijden gepland</translation>
    </message>
    <message>
        <source>answer of the region</source>
        <translation>antwoord van de regio</translation>
    </message>
    <message>
        <source>answer of the region removed</source>
        <translation>antwoord van de regio verwijderd</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thema</translation>
    </message>
    <message>
        <source>order of the themes</source>
        <translation>volgorde van de thema’s</translation>
    </message>
    <message>
        <source>division of the plans</source>
        <translation>verdeling van de plannen</translation>
    </message>
    <message>
        <source>finding on a theme</source>
        <translation>bevinding bij een thema</translation>
    </message>
    <message>
        <source>template of a letter</source>
        <translation>tekst van een brief</translation>
    </message>
    <message>
        <source>look of the letters</source>
        <translation>opmaak van de brieven</translation>
    </message>
    <message>
        <source>letter found in order</source>
        <translation>brief in orde bevonden</translation>
    </message>
    <message>
        <source>letter released</source>
        <translation>brief vrijgegeven</translation>
    </message>
    <message>
        <source>letter held back</source>
        <translation>brief tegengehouden</translation>
    </message>
    <message>
        <source>printing of a letter</source>
        <translation>afdrukken van een brief</translation>
    </message>
    <message>
        <source>day from which letters leave</source>
        <translation>dag vanaf wanneer brieven weggaan</translation>
    </message>
    <message>
        <source>telephone call to a region</source>
        <translation>telefoongesprek met een regio</translation>
    </message>
    <message>
        <source>parts of a plan</source>
        <translation>onderdelen van een plan</translation>
    </message>
    <message>
        <source>checks at intake</source>
        <translation>controles bij ontvangst</translation>
    </message>
    <message>
        <source>part of the plan</source>
        <translation>onderdeel van het plan</translation>
    </message>
    <message>
        <source>plan admitted</source>
        <translation>plan toegelaten</translation>
    </message>
    <message>
        <source>document replaced</source>
        <translation>document vervangen</translation>
    </message>
    <message>
        <source>rubric</source>
        <translation>beoordelingskader</translation>
    </message>
    <message>
        <source>rubric frozen</source>
        <translation>beoordelingskader vastgezet</translation>
    </message>
    <message>
        <source>support of a region</source>
        <translation>ondersteuning van een regio</translation>
    </message>
    <message>
        <source>visit to a region</source>
        <translation>bezoek aan een regio</translation>
    </message>
    <message>
        <source>visit removed</source>
        <translation>bezoek verwijderd</translation>
    </message>
    <message>
        <source>retention period</source>
        <translation>bewaartermijn</translation>
    </message>
    <message>
        <source>members&apos; notes removed</source>
        <translation>aantekeningen van leden verwijderd</translation>
    </message>
    <message>
        <source>archive made</source>
        <translation>archief gemaakt</translation>
    </message>
    <message>
        <source>reading rate</source>
        <translation>leestempo</translation>
    </message>
    <message>
        <source>settling of a point</source>
        <translation>afhandeling van een punt</translation>
    </message>
    <message>
        <source>annexes of the letters</source>
        <translation>bijlagen van de brieven</translation>
    </message>
    <message>
        <source>draft of the rubric discarded</source>
        <translation>concept van het beoordelingskader weggegooid</translation>
    </message>
    <message>
        <source>earlier recommendation and remarks</source>
        <translation>eerdere aanbeveling en opmerkingen</translation>
    </message>
    <message>
        <source>findings in the motivation</source>
        <translation>bevindingen in de motivering</translation>
    </message>
</context>
<context>
    <name>AdviceState</name>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Vastgesteld</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Subsidy asked</source>
        <translation>Subsidie</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Cofinanciering</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Votes (in favour/against/abstained)</source>
        <translation>Stemmen (voor/tegen/onthouden)</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besloten op</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Commissielid</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>Improvement point</source>
        <translation>Verbeterpunt</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Noodzaak</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Wijze</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Bestemming</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaren</translation>
    </message>
    <message>
        <source>Again because</source>
        <translation>Opnieuw omdat</translation>
    </message>
    <message>
        <source>Early because</source>
        <translation>Eerder omdat</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>ronde %1</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>plannen</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>beoordelingen</translation>
    </message>
    <message>
        <source>improvement points</source>
        <translation>verbeterpunten</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>brieven</translation>
    </message>
    <message>
        <source>minutes of the plenary</source>
        <translation>notulen van de plenaire vergadering</translation>
    </message>
    <message>
        <source>report, signed</source>
        <translation>rapport, ondertekend</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>file of the plan</source>
        <translation>dossier van het plan</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>vervangen</translation>
    </message>
    <message>
        <source>letter of %1</source>
        <translation>brief van %1</translation>
    </message>
    <message>
        <source>letter of %1, made again</source>
        <translation>brief van %1, opnieuw gemaakt</translation>
    </message>
    <message>
        <source>other documents</source>
        <translation>overige documenten</translation>
    </message>
    <message>
        <source>Version of the rubric</source>
        <translation>Versie van het beoordelingskader</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat ermee is gedaan</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Vastgesteld op</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Vastgesteld door</translation>
    </message>
</context>
<context>
    <name>Bearing</name>
    <message>
        <source>Strength</source>
        <translation>Sterk punt</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Zwak punt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Round %1: last day to hand in</source>
        <translation>Ronde %1: laatste dag om in te dienen</translation>
    </message>
    <message>
        <source>Round %1: plenary</source>
        <translation>Ronde %1: plenaire vergadering</translation>
    </message>
    <message>
        <source>Round %1: advice to the minister</source>
        <translation>Ronde %1: advies aan de minister</translation>
    </message>
    <message>
        <source>Round %1: funding starts</source>
        <translation>Ronde %1: begin van de subsidie</translation>
    </message>
    <message>
        <source>%1: points settled before today</source>
        <translation>%1: punten voor vandaag geregeld</translation>
    </message>
    <message>
        <source>%1: hands in again</source>
        <translation>%1: dient opnieuw in</translation>
    </message>
    <message>
        <source>%1: visit of the support team</source>
        <translation>%1: bezoek van het ondersteuningsteam</translation>
    </message>
    <message>
        <source>%1 explains its plan</source>
        <translation>%1 licht het plan toe</translation>
    </message>
    <message>
        <source>%1: funding starts</source>
        <translation>%1: begin van de subsidie</translation>
    </message>
    <message>
        <source>%1: missing parts due</source>
        <translation>%1: laatste dag voor ontbrekende onderdelen</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>Withdrew in the first round</source>
        <translation>Ingetrokken in de eerste ronde</translation>
    </message>
    <message>
        <source>Cooperation stalls</source>
        <translation>Samenwerking komt niet van de grond</translation>
    </message>
    <message>
        <source>Plan not concrete</source>
        <translation>Plan niet concreet genoeg</translation>
    </message>
    <message>
        <source>Thinly populated area</source>
        <translation>Dunbevolkt gebied</translation>
    </message>
    <message>
        <source>Other cause</source>
        <translation>Andere oorzaak</translation>
    </message>
</context>
<context>
    <name>ClarificationEffect</name>
    <message>
        <source>No effect</source>
        <translation>Geen effect</translation>
    </message>
    <message>
        <source>Confirms the judgement</source>
        <translation>Bevestigt het oordeel</translation>
    </message>
    <message>
        <source>Changes the judgement</source>
        <translation>Verandert het oordeel</translation>
    </message>
</context>
<context>
    <name>ClarificationKind</name>
    <message>
        <source>Written question</source>
        <translation>Schriftelijke vraag</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Mondelinge toelichting</translation>
    </message>
</context>
<context>
    <name>ClarificationSheet</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 regions got written questions</source>
        <translation>%1 van %2 regio’s kregen schriftelijke vragen</translation>
    </message>
    <message numerus="yes">
        <source>%n came to explain</source>
        <translation>
            <numerusform>%n kwam toelichten</numerusform>
            <numerusform>%n kwamen toelichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n overdue</source>
        <translation>
            <numerusform>⚠ %n te laat</numerusform>
            <numerusform>⚠ %n te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of members to take over</source>
        <translation>
            <numerusform>%n ledenvraag over te nemen</numerusform>
            <numerusform>%n ledenvragen over te nemen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClarificationState</name>
    <message>
        <source>To send</source>
        <translation>Te versturen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Answered, to be weighed</source>
        <translation>Beantwoord, te wegen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Afgehandeld</translation>
    </message>
</context>
<context>
    <name>ClosedReviews</name>
    <message>
        <source>You see the reviews of %1 and the advice in a later phase of the round. Set-up shows who sees what when, under Round.</source>
        <translation>U ziet de beoordelingen van %1 en het advies in een latere fase van de ronde. Wie wanneer wat ziet, staat in Inrichting bij Ronde.</translation>
    </message>
    <message>
        <source>You see the other reviews of %1 and the advice once your own review is final, so that each reader judges alone first.</source>
        <translation>U ziet de andere beoordelingen van %1 en het advies zodra uw eigen beoordeling definitief is. Zo oordeelt elke lezer eerst zelfstandig.</translation>
    </message>
    <message>
        <source>The report also says what the committee advises on %1, where you have a conflict of interest. That is why you do not see it here.</source>
        <translation>In het rapport staat ook wat de commissie over %1 adviseert. Daar hebt u een belang bij; daarom ziet u het rapport hier niet.</translation>
    </message>
    <message>
        <source>The report also says what the committee advises on %1, where you may have an interest. You see it once the chair has decided what that means.</source>
        <translation>In het rapport staat ook wat de commissie over %1 adviseert. Daar hebt u mogelijk een belang bij. U ziet het rapport zodra de voorzitter daarover heeft besloten.</translation>
    </message>
    <message>
        <source>You see the report and the letters in a later phase of the round. Set-up shows who sees what when, under Round.</source>
        <translation>U ziet het rapport en de brieven in een latere fase van de ronde. Wie wanneer wat ziet, staat in Inrichting bij Ronde.</translation>
    </message>
    <message>
        <source>You see the report once your own review of %1 is final, so that each reader judges alone first.</source>
        <translation>U ziet het rapport zodra uw eigen beoordeling van %1 definitief is. Zo oordeelt elke lezer eerst zelfstandig.</translation>
    </message>
    <message>
        <source>The report also says what the committee advises on %1, which you no longer read. That is why you do not see it here.</source>
        <translation>In het rapport staat ook wat de commissie over %1 adviseert. Dat plan leest u niet meer; daarom ziet u het rapport hier niet.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Stored the advice on %n plan(s).</source>
        <translation>
            <numerusform>Het advies over %n plan is opgeslagen.</numerusform>
            <numerusform>Het advies over %n plannen is opgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it again, for this reason.</source>
        <translation>Heropen de ronde, om deze reden.</translation>
    </message>
    <message>
        <source>Round %1 is open again.</source>
        <translation>Ronde %1 is weer open.</translation>
    </message>
    <message>
        <source>Round %1 is final.</source>
        <translation>Ronde %1 is afgesloten.</translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n reader(s).</source>
        <translation>
            <numerusform>Er is %n lezer toegewezen.</numerusform>
            <numerusform>Er zijn %n lezers toegewezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit trail holds: %n entries fit.</source>
        <translation>
            <numerusform>Het logboek klopt: %n regel sluit aan.</numerusform>
            <numerusform>Het logboek klopt: %n regels sluiten aan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to do: beraad audit verify DOSSIER, or beraad audit list DOSSIER.</source>
        <translation>Geef aan wat u wilt: beraad audit verify DOSSIER of beraad audit list DOSSIER.</translation>
    </message>
    <message>
        <source>Language of the document: nl or en.</source>
        <translation>Taal van het document: nl of en.</translation>
    </message>
    <message>
        <source>No region, or more than one, fits. Say which: --match &quot;%1=NUMBER&quot;</source>
        <translation>Er past geen regio, of meer dan één. Geef aan welke: --match &quot;%1=NUMMER&quot;</translation>
    </message>
    <message>
        <source>Which region a file belongs to; may be given more often.</source>
        <translation>Bij welke regio een bestand hoort; mag vaker worden opgegeven.</translation>
    </message>
    <message>
        <source>Only show which file would go where.</source>
        <translation>Toon alleen welk bestand waar zou komen.</translation>
    </message>
    <message>
        <source>Take in what is clear and leave out the rest.</source>
        <translation>Neem op wat duidelijk is en laat de rest weg.</translation>
    </message>
    <message>
        <source>Some files were left out.</source>
        <translation>Sommige bestanden zijn weggelaten.</translation>
    </message>
    <message>
        <source>No plan was stored, because not every file is clear.</source>
        <translation>Er is geen plan opgeslagen, omdat niet elk bestand duidelijk is.</translation>
    </message>
    <message>
        <source>The programme&apos;s name.</source>
        <translation>De naam van het programma.</translation>
    </message>
    <message>
        <source>What the scheme rests on.</source>
        <translation>De wettelijke grondslag van de regeling.</translation>
    </message>
    <message>
        <source>Budget of a year; may be given more often.</source>
        <translation>Budget van een jaar; mag vaker worden opgegeven.</translation>
    </message>
    <message>
        <source>A rubric of the program (technical-education, technical-education-ranking) or a file.</source>
        <translation>Een beoordelingskader van het programma (technical-education, technical-education-ranking) of een bestand.</translation>
    </message>
    <message>
        <source>Submission deadline.</source>
        <translation>Uiterste datum van indiening.</translation>
    </message>
    <message>
        <source>Date of the plenary meeting.</source>
        <translation>Datum van de plenaire vergadering.</translation>
    </message>
    <message>
        <source>Date of the advice.</source>
        <translation>Datum van het advies.</translation>
    </message>
    <message>
        <source>Start of the funding.</source>
        <translation>Begin van de subsidie.</translation>
    </message>
    <message>
        <source>Subsidy ceiling of the round.</source>
        <translation>Subsidieplafond van de ronde.</translation>
    </message>
    <message>
        <source>A member as &quot;name;organisation;role&quot; (member, chair, secretary); may be given more often.</source>
        <translation>Een commissielid als &quot;naam;organisatie;rol&quot; (member, chair, secretary); mag vaker worden opgegeven.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 is gemaakt.</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>opdrachtregel</translation>
    </message>
    <message>
        <source>The round&apos;s number; the newest without it.</source>
        <translation>Het nummer van de ronde; zonder nummer de nieuwste.</translation>
    </message>
    <message>
        <source>The member who does this, for the audit trail.</source>
        <translation>Het commissielid dat dit doet, voor het logboek.</translation>
    </message>
    <message>
        <source>Print JSON instead of text.</source>
        <translation>Geef JSON in plaats van tekst.</translation>
    </message>
    <message>
        <source>Usage: beraad %1 %2. More with: beraad %1 --help</source>
        <translation>Gebruik: beraad %1 %2. Meer met: beraad %1 --help</translation>
    </message>
    <message>
        <source>Made %1, from data with the SHA-256 %2.</source>
        <translation>%1 is gemaakt, uit gegevens met de SHA-256 %2.</translation>
    </message>
    <message numerus="yes">
        <source>Stored %n review(s).</source>
        <translation>
            <numerusform>Er is %n beoordeling opgeslagen.</numerusform>
            <numerusform>Er zijn %n beoordelingen opgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1: %2 plans; approved %3 (of which with points %4), revise %5, reject %6, not assessed %7, still open %8</source>
        <translation>Ronde %1: %2 plannen; goedkeuren %3 (waarvan met verbeterpunten %4), bijstellen %5, afwijzen %6, niet beoordeeld %7, nog open %8</translation>
    </message>
    <message>
        <source>no advice yet</source>
        <translation>nog geen advies</translation>
    </message>
    <message>
        <source>%1 of %2 reviews</source>
        <translation>%1 van %2 beoordelingen</translation>
    </message>
    <message>
        <source>Makes a dossier with a programme and its first round.</source>
        <translation>Maakt een dossier met een programma en de eerste ronde.</translation>
    </message>
    <message>
        <source>Takes in the plans of a folder, and a table of regions.</source>
        <translation>Neemt de plannen uit een map op, en een tabel met regio’s.</translation>
    </message>
    <message>
        <source>Makes members the readers of plans, from a CSV file.</source>
        <translation>Wijst plannen aan lezers toe, uit een CSV-bestand.</translation>
    </message>
    <message>
        <source>Takes in reviews from a JSON or CSV file.</source>
        <translation>Neemt beoordelingen op uit een JSON- of CSV-bestand.</translation>
    </message>
    <message>
        <source>Takes in the committee&apos;s advice from a JSON file.</source>
        <translation>Neemt het advies van de commissie op uit een JSON-bestand.</translation>
    </message>
    <message>
        <source>Ends a round, so that it can no longer be changed.</source>
        <translation>Sluit een ronde af, zodat er niets meer aan verandert.</translation>
    </message>
    <message>
        <source>Makes the advice report of a round.</source>
        <translation>Maakt het adviesrapport van een ronde.</translation>
    </message>
    <message>
        <source>Shows a round: its figures and its plans.</source>
        <translation>Toont een ronde: de cijfers en de plannen.</translation>
    </message>
    <message>
        <source>Checks or lists who did what when.</source>
        <translation>Controleert of toont wie wat wanneer deed.</translation>
    </message>
    <message>
        <source>Usage: beraad [VERB ...]. Without a verb the window opens.</source>
        <translation>Gebruik: beraad [OPDRACHT ...]. Zonder opdracht opent het venster.</translation>
    </message>
    <message>
        <source>More about a verb: beraad VERB --help</source>
        <translation>Meer over een opdracht: beraad OPDRACHT --help</translation>
    </message>
    <message>
        <source>The date on the letters; today without it.</source>
        <translation>De datum op de brieven; zonder datum vandaag.</translation>
    </message>
    <message>
        <source>Writes the advice letters to the regions.</source>
        <translation>Schrijft de adviesbrieven aan de regio’s.</translation>
    </message>
    <message>
        <source>the cards here: %1</source>
        <translation>de kaarten hier: %1</translation>
    </message>
    <message>
        <source>PIN of “%1” (the last try before the card is locked):</source>
        <translation>Pincode van “%1” (de laatste poging voordat de kaart blokkeert):</translation>
    </message>
    <message>
        <source>PIN of “%1” (a wrong one was given before):</source>
        <translation>Pincode van “%1” (er is al een foute gegeven):</translation>
    </message>
    <message>
        <source>PIN of “%1”:</source>
        <translation>Pincode van “%1”:</translation>
    </message>
    <message>
        <source>Sign with this key file (.p12 or .pfx).</source>
        <translation>Onderteken met dit sleutelbestand (.p12 of .pfx).</translation>
    </message>
    <message>
        <source>Sign with the smart card in the reader.</source>
        <translation>Onderteken met de smartcard in de lezer.</translation>
    </message>
    <message>
        <source>Which card, by the start of its label.</source>
        <translation>Welke kaart: het begin van haar naam.</translation>
    </message>
    <message>
        <source>The PKCS#11 library that reads the card, where it is not found by itself.</source>
        <translation>De PKCS#11-bibliotheek die de kaart leest, als die niet vanzelf gevonden wordt.</translation>
    </message>
    <message>
        <source>Which certificate on the card: part of the holder’s name, or the start of its SHA-256.</source>
        <translation>Welk certificaat op de kaart: een deel van de naam van de houder, of het begin van de SHA-256.</translation>
    </message>
    <message>
        <source>A file whose first line is the password or PIN. Without it: the variable %1, else you are asked.</source>
        <translation>Een bestand met op de eerste regel het wachtwoord of de pincode. Anders: de variabele %1, of het wordt u gevraagd.</translation>
    </message>
    <message>
        <source>Password of “%1”:</source>
        <translation>Wachtwoord van “%1”:</translation>
    </message>
    <message>
        <source>Type the PIN of “%1” on the reader.</source>
        <translation>Toets de pincode van “%1” in op de lezer.</translation>
    </message>
    <message>
        <source>%1 signed “%2”; it now has the SHA-256 %3.</source>
        <translation>%1 heeft “%2” ondertekend; het heeft nu SHA-256 %3.</translation>
    </message>
    <message>
        <source>Why it is signed.</source>
        <translation>Waarom het ondertekend wordt.</translation>
    </message>
    <message>
        <source>Where it is signed.</source>
        <translation>Waar het ondertekend wordt.</translation>
    </message>
    <message>
        <source>Say with what to sign: --key FILE, or --card.</source>
        <translation>Geef op waarmee u ondertekent: --key BESTAND, of --card.</translation>
    </message>
    <message>
        <source>Say where the signed document goes: beraad sign PDF TARGET. It may be the same file.</source>
        <translation>Geef op waar het ondertekende document komt: beraad sign PDF DOEL. Dat mag hetzelfde bestand zijn.</translation>
    </message>
    <message>
        <source>Signs the report of a round, or another PDF.</source>
        <translation>Ondertekent het rapport van een ronde, of een andere pdf.</translation>
    </message>
    <message>
        <source>Verifies the signatures in a report, or in any PDF.</source>
        <translation>Controleert de handtekeningen in een rapport, of in een andere pdf.</translation>
    </message>
    <message>
        <source>good</source>
        <comment>a verdict</comment>
        <translation>goed</translation>
    </message>
    <message>
        <source>doubt</source>
        <comment>a verdict</comment>
        <translation>twijfel</translation>
    </message>
    <message>
        <source>BAD</source>
        <comment>a verdict</comment>
        <translation>FOUT</translation>
    </message>
    <message>
        <source>A certificate to trust (.pem, .crt); may be given more often.</source>
        <translation>Een certificaat om te vertrouwen (.pem, .crt); mag vaker.</translation>
    </message>
    <message>
        <source>Trust the authorities that this computer trusts.</source>
        <translation>Vertrouw de uitgevers die deze computer vertrouwt.</translation>
    </message>
    <message>
        <source>[%1 %] %2</source>
        <translation>[%1 %] %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Report of round %1: signed by %2, verified. %3</source>
        <translation>Rapport van ronde %1: ondertekend door %2, gecontroleerd. %3</translation>
    </message>
    <message>
        <source>Report of round %1: the signature does not hold. %2</source>
        <translation>Rapport van ronde %1: de handtekening klopt niet. %2</translation>
    </message>
    <message>
        <source>Letters of round %1: %2</source>
        <translation>Brieven van ronde %1: %2</translation>
    </message>
    <message>
        <source>Dossier: %1</source>
        <translation>Dossier: %1</translation>
    </message>
    <message>
        <source>There is a demonstration in %1 already; it is kept.</source>
        <translation>In %1 staat al een demonstratie; die blijft staan.</translation>
    </message>
    <message>
        <source>“%1” is not empty. Choose a folder that is empty or not there yet; nothing was changed.</source>
        <translation>‘%1’ is niet leeg. Kies een map die leeg is of nog niet bestaat; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Builds a demonstration of fictional regions.</source>
        <translation>Bouwt een demonstratie met verzonnen regio&apos;s.</translation>
    </message>
    <message>
        <source>PDF reader</source>
        <translation>Pdf-lezer</translation>
    </message>
    <message>
        <source>Fonts of documents</source>
        <translation>Lettertypen van documenten</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>geïnstalleerd</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>ontbreekt: %1</translation>
    </message>
    <message>
        <source>Card software</source>
        <translation>Kaartsoftware</translation>
    </message>
    <message>
        <source>none found; signing with a key file works</source>
        <translation>niet gevonden; ondertekenen met een sleutelbestand kan</translation>
    </message>
    <message>
        <source>Beraad</source>
        <translation>Beraad</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Tells what of this computer the program finds and needs.</source>
        <translation>Vertelt wat het programma op deze computer vindt en nodig heeft.</translation>
    </message>
    <message>
        <source>Password of the certificate authority:</source>
        <translation>Wachtwoord van de certificaatautoriteit:</translation>
    </message>
    <message>
        <source>Password for the member’s key file:</source>
        <translation>Wachtwoord voor het sleutelbestand van het commissielid:</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>revoked: %1</source>
        <translation>ingetrokken: %1</translation>
    </message>
    <message>
        <source>Make the certificate authority of the dossier, of this name.</source>
        <translation>Maak de certificaatautoriteit van het dossier, met deze naam.</translation>
    </message>
    <message>
        <source>Why it is revoked.</source>
        <translation>Waarom het wordt ingetrokken.</translation>
    </message>
    <message>
        <source>A file whose first line is the password for the new key file.</source>
        <translation>Een bestand met op de eerste regel het wachtwoord voor het nieuwe sleutelbestand.</translation>
    </message>
    <message>
        <source>“%1” is ready for %2.</source>
        <translation>“%1” is klaar voor %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n plan(s).</source>
        <translation>
            <numerusform>“%1” bevat %n plan.</numerusform>
            <numerusform>“%1” bevat %n plannen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is ready for the secretariat.</source>
        <translation>“%1” is klaar voor het secretariaat.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n review(s) of %2.</source>
        <translation>
            <numerusform>“%1” bevat %n beoordeling van %2.</numerusform>
            <numerusform>“%1” bevat %n beoordelingen van %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A certificate to trust as the sender’s, or its authority’s.</source>
        <translation>Een certificaat dat u vertrouwt als dat van de afzender, of van diens autoriteit.</translation>
    </message>
    <message>
        <source>Lists, issues and revokes the certificates of members.</source>
        <translation>Toont de certificaten van commissieleden, geeft ze uit en trekt ze in.</translation>
    </message>
    <message>
        <source>Sends a round to a member, and what is written back.</source>
        <translation>Stuurt een ronde naar een commissielid, en terug wat het schreef.</translation>
    </message>
    <message>
        <source>Why it goes back a phase.</source>
        <translation>Waarom de ronde een fase teruggaat.</translation>
    </message>
    <message>
        <source>Round %1 is in the phase: %2.</source>
        <translation>Ronde %1 is in de fase: %2.</translation>
    </message>
    <message>
        <source>Shows or moves the phase of a round: who may see and do what.</source>
        <translation>Toont of verandert de fase van een ronde: wie wat mag zien en doen.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) changed.</source>
        <translation>
            <numerusform>%n plan gewijzigd.</numerusform>
            <numerusform>%n plannen gewijzigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where two laptops of a member differ, take what is newest.</source>
        <translation>Neem het nieuwste waar twee laptops van een lid verschillen.</translation>
    </message>
    <message>
        <source>altered: %1</source>
        <translation>gewijzigd: %1</translation>
    </message>
    <message>
        <source>not in the manifest: %1</source>
        <translation>niet in het manifest: %1</translation>
    </message>
    <message numerus="yes">
        <source>The archive holds: %n files are as they were made.</source>
        <translation>
            <numerusform>Het archief klopt: %n bestand is zoals het gemaakt is.</numerusform>
            <numerusform>Het archief klopt: %n bestanden zijn zoals ze gemaakt zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n files to %1.</source>
        <translation>
            <numerusform>%n bestand geschreven naar %1.</numerusform>
            <numerusform>%n bestanden geschreven naar %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A table of the regions (ODS, XLSX or CSV); it is taken in first.</source>
        <translation>Een tabel met de regio’s (ODS, XLSX of CSV); die wordt het eerst ingelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are in order and wait to be released.</source>
        <translation>
            <numerusform>%n brief is in orde en wacht op vrijgave.</numerusform>
            <numerusform>%n brieven zijn in orde en wachten op vrijgave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are released.</source>
        <translation>
            <numerusform>%n brief is vrijgegeven.</numerusform>
            <numerusform>%n brieven zijn vrijgegeven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) went out.</source>
        <translation>
            <numerusform>%n brief is weg.</numerusform>
            <numerusform>%n brieven zijn weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which letters: advice, incomplete, invitation or withdrawal.</source>
        <translation>Welke brieven: advice, incomplete, invitation of withdrawal.</translation>
    </message>
    <message>
        <source>Only record that the letters are in order.</source>
        <translation>Leg alleen vast dat de brieven in orde zijn.</translation>
    </message>
    <message>
        <source>Only release them; by another person than who found them in order.</source>
        <translation>Geef ze alleen vrij; door iemand anders dan wie ze in orde bevond.</translation>
    </message>
    <message>
        <source>Print them instead of writing them to a folder.</source>
        <translation>Druk ze af in plaats van ze in een map te schrijven.</translation>
    </message>
    <message>
        <source>Write them to one file for a printer elsewhere.</source>
        <translation>Schrijf ze naar één bestand voor een drukker.</translation>
    </message>
    <message>
        <source>On both sides of the paper.</source>
        <translation>Op beide kanten van het papier.</translation>
    </message>
    <message>
        <source>Why letters go out that went out before.</source>
        <translation>Waarom brieven weggaan die al eerder zijn verzonden.</translation>
    </message>
    <message>
        <source>Why they go out before the day from which they may.</source>
        <translation>Waarom ze eerder weggaan dan mag.</translation>
    </message>
    <message>
        <source>Writes the whole dossier as files for the archive, or verifies them.</source>
        <translation>Schrijft het hele dossier als bestanden voor het archief, of controleert die.</translation>
    </message>
    <message>
        <source>The key of the request has the fingerprint %1. Compare it with %2 by telephone; revoke the certificate if it differs.</source>
        <translation>De sleutel van de aanvraag heeft de vingerafdruk %1. Vergelijk die telefonisch met %2; trek het certificaat in als hij afwijkt.</translation>
    </message>
    <message>
        <source>Add a certificate that a member has from elsewhere, such as that of a card (PEM or DER).</source>
        <translation>Voeg een certificaat toe dat een commissielid van elders heeft, zoals dat van een kaart (PEM of DER).</translation>
    </message>
    <message>
        <source>Issue a certificate for a request that a member made; --out says where it goes.</source>
        <translation>Geef een certificaat uit op de aanvraag van een commissielid; --out zegt waar het komt.</translation>
    </message>
    <message>
        <source>Where the certificate goes that answers a request.</source>
        <translation>Waar het certificaat komt dat een aanvraag beantwoordt.</translation>
    </message>
    <message>
        <source>Whose certificate it is, in the place of MEMBER.</source>
        <translation>Van wie het certificaat is, in plaats van MEMBER.</translation>
    </message>
    <message>
        <source>Revoke the certificate with this SHA-256; with one that is issued or added, replace it.</source>
        <translation>Trek het certificaat met deze SHA-256 in; met een certificaat dat wordt uitgegeven of toegevoegd: vervang het.</translation>
    </message>
    <message>
        <source>A file whose first line is the authority’s password, or that of the file of --key.</source>
        <translation>Een bestand met op de eerste regel het wachtwoord van de autoriteit, of dat van het bestand van --key.</translation>
    </message>
    <message>
        <source>Say which key file it is: --key FILE.</source>
        <translation>Zeg om welk sleutelbestand het gaat: --key BESTAND.</translation>
    </message>
    <message>
        <source>Name the dossier. More with: beraad identity --help</source>
        <translation>Noem het dossier. Meer met: beraad identity --help</translation>
    </message>
    <message>
        <source>Say whose certificate it is: --member NAME.</source>
        <translation>Zeg van wie het certificaat is: --member NAAM.</translation>
    </message>
    <message>
        <source>Say where the certificate goes: --out FILE.</source>
        <translation>Zeg waar het certificaat komt: --out BESTAND.</translation>
    </message>
    <message>
        <source>How many of each to print; 1 without it.</source>
        <translation>Het aantal exemplaren van elke brief; zonder deze optie 1.</translation>
    </message>
    <message>
        <source>The tray with the paper, as the printer calls it.</source>
        <translation>De lade met het papier, zoals de printer die noemt.</translation>
    </message>
    <message>
        <source>On the member’s computer, without a dossier: write a request for a certificate for the key in --key. Where that file is not there, a new key for --member is made and kept in it.</source>
        <translation>Op de computer van het commissielid, zonder dossier: schrijf een aanvraag voor een certificaat bij de sleutel van --key. Is dat bestand er niet, dan wordt er een nieuwe sleutel voor --member in gemaakt.</translation>
    </message>
    <message>
        <source>On the member’s computer, without a dossier: put the certificate that came back into the file of --key.</source>
        <translation>Op de computer van het commissielid, zonder dossier: zet het certificaat dat terugkwam in het bestand van --key.</translation>
    </message>
    <message>
        <source>The member’s own key file (.p12 or .pfx).</source>
        <translation>Het eigen sleutelbestand van het commissielid (.p12 of .pfx).</translation>
    </message>
    <message>
        <source>Send “%1” to the secretariat. By telephone they compare this fingerprint with you: %2</source>
        <translation>Stuur “%1” naar het secretariaat. Het vergelijkt telefonisch deze vingerafdruk met u: %2</translation>
    </message>
    <message>
        <source>“%1” now holds the certificate of %2, issued by %3.</source>
        <translation>“%1” bevat nu het certificaat van %2, uitgegeven door %3.</translation>
    </message>
    <message>
        <source>There is no verb %1. These there are:</source>
        <translation>De opdracht %1 bestaat niet. Deze wel:</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Give it with --password-file.</source>
        <translation>“%1” is beveiligd met een wachtwoord. Geef dat op met --password-file.</translation>
    </message>
    <message>
        <source>A file with the passwords of plans that are locked, one on each line, or - for standard input; each is tried on each such plan.</source>
        <translation>Een bestand met de wachtwoorden van beveiligde plannen, één per regel, of - voor de standaardinvoer; elk wachtwoord wordt op elk zo’n plan geprobeerd.</translation>
    </message>
    <message>
        <source>  after this round approved: %1 of %2 (%3 %), of which with points %4</source>
        <translation>  na deze ronde goedgekeurd: %1 van %2 (%3 %), waarvan met verbeterpunten %4</translation>
    </message>
    <message>
        <source>fits under the ceiling</source>
        <translation>past onder het plafond</translation>
    </message>
    <message>
        <source>equal points at the ceiling</source>
        <translation>gelijke punten bij het plafond</translation>
    </message>
    <message>
        <source>beyond the ceiling</source>
        <translation>valt buiten het plafond</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>geen punten</translation>
    </message>
    <message>
        <source>Technology-poor regions by points (a suggestion)</source>
        <translation>Techniekarme regio’s naar punten (een suggestie)</translation>
    </message>
    <message>
        <source>waits for the chair</source>
        <translation>wacht op voorzitter</translation>
    </message>
    <message>
        <source>Nothing was stated of interests yet.</source>
        <translation>Er is nog niets over belangen verklaard.</translation>
    </message>
    <message>
        <source>“%1” is no kind of interest. Choose none, possible or direct.</source>
        <translation>“%1” is geen soort belang. Kies none, possible of direct.</translation>
    </message>
    <message>
        <source>Say whose interest it is: --as NAME.</source>
        <translation>Zeg van wie het belang is: --as NAAM.</translation>
    </message>
    <message>
        <source>“%1” is no measure. Choose readsAndVotes, readsWithoutVote or recused.</source>
        <translation>“%1” is geen maatregel. Kies readsAndVotes, readsWithoutVote of recused.</translation>
    </message>
    <message>
        <source>Say who decides, the chair or the secretary: --as NAME.</source>
        <translation>Zeg wie besluit, de voorzitter of de secretaris: --as NAAM.</translation>
    </message>
    <message>
        <source>%1 stated no possible interest in the plan of %2, so there is nothing to decide.</source>
        <translation>%1 heeft geen mogelijk belang bij het plan van %2 verklaard, dus er is niets te besluiten.</translation>
    </message>
    <message>
        <source>Why this was decided.</source>
        <translation>Waarom dit is besloten.</translation>
    </message>
    <message>
        <source>Lists the interests that members stated in plans, or states one.</source>
        <translation>Toont de belangen die leden bij plannen verklaarden, of verklaart er een.</translation>
    </message>
    <message>
        <source>Records what the chair decides on a possible interest.</source>
        <translation>Legt vast wat de voorzitter over een mogelijk belang besluit.</translation>
    </message>
    <message>
        <source>What was handed in before came along as a newer Beraad writes it. It is kept unread, and is not in “%1”.</source>
        <translation>Wat eerder is ingeleverd, kwam mee zoals een nieuwere Beraad het schrijft. Het wordt ongelezen bewaard en staat niet in “%1”.</translation>
    </message>
    <message>
        <source>A file whose first line is a password for the package itself: a round opens with it too, so that who has no key yet can read. Handing in takes a key.</source>
        <translation>Een bestand met op de eerste regel een wachtwoord voor het pakket zelf: een ronde gaat ook daarmee open, zodat wie nog geen sleutel heeft, kan lezen. Inleveren kan alleen met een sleutel.</translation>
    </message>
    <message>
        <source>joint points</source>
        <translation>gezamenlijke punten</translation>
    </message>
    <message>
        <source>mean of the reviews</source>
        <translation>gemiddelde</translation>
    </message>
    <message>
        <source>INTEREST is none, possible or direct; the last two need this reason. A direct one closes the plan to the member at once.</source>
        <translation>INTEREST is none (geen), possible (mogelijk) of direct; bij de laatste twee hoort deze reden. Een direct belang sluit het plan meteen voor het lid.</translation>
    </message>
</context>
<context>
    <name>Confinement</name>
    <message>
        <source>the network</source>
        <translation>het netwerk</translation>
    </message>
    <message>
        <source>files</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>system calls</source>
        <translation>systeemaanroepen</translation>
    </message>
    <message>
        <source>privileges</source>
        <translation>rechten</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>geheugen</translation>
    </message>
    <message>
        <source>processor time</source>
        <translation>processortijd</translation>
    </message>
    <message>
        <source>PDFs are read in a process that is shut in: it reaches no network and no files, and its memory and time are bounded.</source>
        <translation>Pdf’s worden gelezen in een afgesloten proces: het kan niet bij het netwerk of bij bestanden, en geheugen en tijd zijn begrensd.</translation>
    </message>
    <message>
        <source>PDFs are read in a process of its own, but this computer does not keep it from: %1.</source>
        <translation>Pdf’s worden gelezen in een eigen proces, maar deze computer sluit het niet af van: %1.</translation>
    </message>
</context>
<context>
    <name>ConsentDoubts</name>
    <message>
        <source>%1 wants to discuss it: %2</source>
        <translation>%1 wil het bespreken: %2</translation>
    </message>
    <message>
        <source>A member</source>
        <translation>Een commissielid</translation>
    </message>
    <message>
        <source>On the agenda as a consent item. Against that stands: %1</source>
        <translation>Staat als hamerstuk op de agenda. Daartegen pleit: %1</translation>
    </message>
    <message>
        <source>reviews are missing</source>
        <translation>er ontbreken beoordelingen</translation>
    </message>
    <message>
        <source>a knock-out is in doubt</source>
        <translation>twijfel over een knock-out</translation>
    </message>
    <message>
        <source>a threshold is in doubt</source>
        <translation>twijfel over een drempel</translation>
    </message>
    <message>
        <source>a recommendation is missing</source>
        <translation>er ontbreekt een aanbeveling</translation>
    </message>
    <message>
        <source>recommendations differ</source>
        <translation>aanbevelingen verschillen</translation>
    </message>
    <message>
        <source>readers do not recommend to approve</source>
        <translation>lezers bevelen geen goedkeuring aan</translation>
    </message>
    <message>
        <source>readers differ</source>
        <translation>lezers verschillen</translation>
    </message>
    <message>
        <source>a criterion could not be judged</source>
        <translation>een criterium was niet te beoordelen</translation>
    </message>
    <message>
        <source>a reader does not share a joint finding</source>
        <translation>een lezer deelt een gezamenlijke bevinding niet</translation>
    </message>
    <message>
        <source>a question to the region is open</source>
        <translation>een vraag aan de regio staat nog open</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Well</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Thinly</source>
        <translation>Summier</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Niet</translation>
    </message>
</context>
<context>
    <name>DecisionKind</name>
    <message>
        <source>Advice adopted</source>
        <translation>Advies overgenomen</translation>
    </message>
    <message>
        <source>Departed from the advice</source>
        <translation>Afgeweken van het advies</translation>
    </message>
</context>
<context>
    <name>DeclarationKind</name>
    <message>
        <source>No interest</source>
        <translation>Geen belang</translation>
    </message>
    <message>
        <source>Possible interest</source>
        <translation>Mogelijk belang</translation>
    </message>
    <message>
        <source>Direct interest</source>
        <translation>Direct belang</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>Closing the dossier</source>
        <translation>Dossier sluiten</translation>
    </message>
    <message>
        <source>Writing the plans of round %1</source>
        <translation>Plannen van ronde %1 schrijven</translation>
    </message>
    <message>
        <source>Taking in the plans of round %1</source>
        <translation>Plannen van ronde %1 innemen</translation>
    </message>
    <message>
        <source>Beginning round 3</source>
        <translation>Ronde 3 beginnen</translation>
    </message>
    <message>
        <source>Reading and scoring the plans of round %1</source>
        <translation>Plannen van ronde %1 lezen en beoordelen</translation>
    </message>
    <message>
        <source>Adopting the advice of round %1</source>
        <translation>Adviezen van ronde %1 vaststellen</translation>
    </message>
    <message>
        <source>Making and signing the report of round %1</source>
        <translation>Rapport van ronde %1 maken en ondertekenen</translation>
    </message>
    <message>
        <source>Writing the letters of round %1</source>
        <translation>Brieven van ronde %1 schrijven</translation>
    </message>
</context>
<context>
    <name>DossierPlan</name>
    <message>
        <source>Answer of %1 · %2</source>
        <translation>Antwoord van %1 · %2</translation>
    </message>
</context>
<context>
    <name>EarlierReview</name>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <translation>Ronde %1: %2</translation>
    </message>
</context>
<context>
    <name>Enumeration</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>of a list that goes on</comment>
        <translation>%1 en nog %2</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” is already open in another program. Close it there first.</source>
        <translation>“%1” is al geopend in een ander programma. Sluit het daar eerst.</translation>
    </message>
    <message>
        <source>“%1” is not there. Check whether it was moved or renamed, and choose it again.</source>
        <translation>“%1” is er niet. Kijk of het bestand is verplaatst of hernoemd en kies het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check whether you have access to it and whether another program holds it.</source>
        <translation>“%1” kan niet worden gelezen. Kijk of u er toegang toe hebt en of een ander programma het vasthoudt.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place, or ask for permission to write there.</source>
        <translation>“%1” kan niet worden geschreven. Kies een andere plaats of vraag schrijfrechten aan.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” was not written. Make room and try again; what was stored before is unharmed.</source>
        <translation>De schijf is vol; “%1” is niet geschreven. Maak ruimte en probeer het opnieuw; wat al was opgeslagen, is ongeschonden.</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed.</source>
        <translation>U hebt dit gestopt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The program made a mistake, and left everything as it was. Please report it with the details below.</source>
        <translation>Het programma maakte een fout en liet alles zoals het was. Meld het ons met de gegevens hieronder.</translation>
    </message>
    <message>
        <source>“%1” is not a Beraad dossier. Choose a file that ends in .beraad.</source>
        <translation>“%1” is geen dossier van Beraad. Kies een bestand dat eindigt op .beraad.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Beraad (version %2 of the dossier; this program reads up to %3). Install the newest Beraad and open it again.</source>
        <translation>“%1” is gemaakt met een nieuwere Beraad (versie %2 van het dossier; dit programma leest tot en met %3). Installeer de nieuwste Beraad en open het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” may only be read. Copy the dossier to a place where you may write, and open the copy.</source>
        <translation>“%1” mag alleen worden gelezen. Kopieer het dossier naar een plaats waar u mag schrijven en open de kopie.</translation>
    </message>
    <message>
        <source>“%1” is already open in %2. Close it there first.</source>
        <translation>“%1” is al geopend in %2. Sluit het daar eerst.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open that dossier.</source>
        <translation>“%1” bestaat al. Kies een andere naam of open dat dossier.</translation>
    </message>
    <message>
        <source>The backup “%1” could not be made. Make room or choose another place, and open the dossier again.</source>
        <translation>De reservekopie “%1” kon niet worden gemaakt. Maak ruimte of kies een andere plaats en open het dossier opnieuw.</translation>
    </message>
    <message>
        <source>The dossier could not store this, and kept what it had. Try again; if it fails again, restore a backup.</source>
        <translation>Het dossier kon dit niet opslaan en hield wat het had. Probeer het opnieuw; lukt het weer niet, zet dan een reservekopie terug.</translation>
    </message>
    <message>
        <source>This is no longer in the dossier: %1. Somebody may have removed it; go back to the overview.</source>
        <translation>Dit staat niet meer in het dossier: %1. Misschien heeft iemand het verwijderd; ga terug naar het overzicht.</translation>
    </message>
    <message>
        <source>The audit trail does not fit from entry %1 on: something was changed outside Beraad. Keep this dossier as it is and compare it with a backup.</source>
        <translation>Het logboek klopt niet vanaf regel %1: er is buiten Beraad om iets gewijzigd. Laat dit dossier zoals het is en vergelijk het met een reservekopie.</translation>
    </message>
    <message>
        <source>The plan “%1” is no longer the file that was handed in. Take it in again from the original.</source>
        <translation>Het plan “%1” is niet meer het bestand dat is ingediend. Neem het opnieuw op vanaf het origineel.</translation>
    </message>
    <message>
        <source>%1 has a conflict of interest with the plan of %2, and may not see, score or vote on it.</source>
        <translation>%1 heeft een belangenverstrengeling bij het plan van %2 en mag het niet inzien, beoordelen of erover stemmen.</translation>
    </message>
    <message>
        <source>%1 is not a reader of the plan of %2. Ask the secretary to assign it.</source>
        <translation>%1 leest het plan van %2 niet. Vraag de secretaris het toe te wijzen.</translation>
    </message>
    <message>
        <source>Criterion %1 has no judgement yet. Judge it, or state that it cannot be judged.</source>
        <translation>Criterium %1 heeft nog geen oordeel. Geef een oordeel of geef aan dat het niet te beoordelen is.</translation>
    </message>
    <message>
        <source>The judgement on criterion %1 is not on its scale. Choose a value from the scale.</source>
        <translation>Het oordeel over criterium %1 past niet op de schaal. Kies een waarde van de schaal.</translation>
    </message>
    <message>
        <source>Criterion %1 needs a motivation. Write why you judge it so.</source>
        <translation>Criterium %1 vraagt om een motivering. Schrijf waarom u zo oordeelt.</translation>
    </message>
    <message>
        <source>Criterion %1 needs evidence. Select a passage in the plan and attach it.</source>
        <translation>Criterium %1 vraagt om een vindplaats. Selecteer een passage in het plan en voeg die toe.</translation>
    </message>
    <message>
        <source>It is not yet stated what the region did with the improvement point “%1”. Mark it as addressed, partly addressed or not addressed.</source>
        <translation>Nog niet is aangegeven wat de regio met het verbeterpunt “%1” heeft gedaan. Kies verwerkt, deels verwerkt of niet verwerkt.</translation>
    </message>
    <message>
        <source>The review has no recommendation yet. Choose what you recommend to the committee.</source>
        <translation>De beoordeling heeft nog geen aanbeveling. Kies wat u de commissie aanbeveelt.</translation>
    </message>
    <message>
        <source>This review is final. Reopen it before you change it.</source>
        <translation>Deze beoordeling is definitief. Heropen de beoordeling voordat u die wijzigt.</translation>
    </message>
    <message>
        <source>Your review of %1 is not final yet. Finish it first: each reader judges alone before seeing the others.</source>
        <translation>Uw beoordeling van %1 is nog niet definitief. Rond die eerst af: elke lezer beoordeelt eerst alleen, voordat hij de andere ziet.</translation>
    </message>
    <message>
        <source>The advice on %1 is adopted. Reopen it before you change it.</source>
        <translation>Het advies over %1 is vastgesteld. Heropen het advies voordat u het wijzigt.</translation>
    </message>
    <message>
        <source>The advice has no outcome yet. Choose approve, revise or reject.</source>
        <translation>Het advies heeft nog geen uitkomst. Kies goedkeuren, bijstellen of afwijzen.</translation>
    </message>
    <message>
        <source>The advice needs a motivation. Write why the committee advises so.</source>
        <translation>Het advies vraagt om een motivering. Schrijf waarom de commissie zo adviseert.</translation>
    </message>
    <message>
        <source>With revise or reject belongs a cause. Choose it.</source>
        <translation>Bij bijstellen of afwijzen hoort een oorzaak. Kies die.</translation>
    </message>
    <message>
        <source>This outcome needs at least one improvement point. Write what the region must do.</source>
        <translation>Bij deze uitkomst hoort ten minste één verbeterpunt. Schrijf wat de regio moet doen.</translation>
    </message>
    <message>
        <source>With points to settle belongs a date before which the region settles them. Fill it in.</source>
        <translation>Bij goedkeuren met verbeterpunten hoort een datum waarvóór de regio ze regelt. Vul die in.</translation>
    </message>
    <message>
        <source>Criterion %1 is a knock-out and stands at not met. Advise otherwise, or let the chair write why approval is right all the same.</source>
        <translation>Criterium %1 is een knock-outcriterium en staat op niet voldaan. Adviseer anders of laat de voorzitter schrijven waarom goedkeuren toch juist is.</translation>
    </message>
    <message>
        <source>Round %1 is finalised and can only be read. Reopen the round, with a reason, to change it.</source>
        <translation>Ronde %1 is afgesloten en alleen te lezen. Heropen de ronde, met een reden, om iets te wijzigen.</translation>
    </message>
    <message>
        <source>Round %1 is not finalised yet. Finalise the round first.</source>
        <translation>Ronde %1 is nog niet afgesloten. Sluit de ronde eerst af.</translation>
    </message>
    <message>
        <source>The report of round %1 was made from data that has changed since. Make the report again, and sign that one.</source>
        <translation>Het rapport van ronde %1 is gemaakt met gegevens die daarna zijn gewijzigd. Maak het rapport opnieuw en onderteken dat.</translation>
    </message>
    <message>
        <source>There is no adopted advice on %1 yet. Adopt it, or mark the plan as withdrawn.</source>
        <translation>Er is nog geen vastgesteld advies over %1. Stel het vast of geef aan dat het plan is ingetrokken.</translation>
    </message>
    <message>
        <source>The plan of %1 is withdrawn and gets no review and no advice.</source>
        <translation>Het plan van %1 is ingetrokken en krijgt geen beoordeling en geen advies.</translation>
    </message>
    <message>
        <source>The plan of %1 was not received completely yet. Take the missing parts in first.</source>
        <translation>Het plan van %1 is nog niet volledig ontvangen. Neem eerst de ontbrekende onderdelen op.</translation>
    </message>
    <message>
        <source>The plan of %1 was approved in round %2 and does not come back.</source>
        <translation>Het plan van %1 is goedgekeurd in ronde %2 en komt niet terug.</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the audit trail.</source>
        <translation>Schrijf de reden op: die wordt in het logboek bewaard.</translation>
    </message>
    <message>
        <source>%1 votes were entered, and %2 members may vote. Correct the numbers.</source>
        <translation>Er zijn %1 stemmen ingevuld en %2 leden mogen stemmen. Verbeter de aantallen.</translation>
    </message>
    <message>
        <source>The role of %1 may not do this. Ask the member whose task it is.</source>
        <translation>In de rol van %1 mag dit niet. Vraag het degene die dit tot taak heeft.</translation>
    </message>
    <message>
        <source>“%1” is not correct JSON on line %2, at “%3”. Correct that line and choose the file again.</source>
        <translation>“%1” bevat op regel %2 onjuiste JSON, bij “%3”. Verbeter die regel en kies het bestand opnieuw.</translation>
    </message>
    <message>
        <source>In “%1”, line %2, the field %3 must be %4. Correct it and choose the file again.</source>
        <translation>In “%1”, regel %2, moet het veld %3 %4 zijn. Verbeter dat en kies het bestand opnieuw.</translation>
    </message>
    <message>
        <source>The table “%1” has no column “%2”. Add it, or correct the name in the first row.</source>
        <translation>De tabel “%1” heeft geen kolom “%2”. Voeg die toe of verbeter de naam in de eerste rij.</translation>
    </message>
    <message>
        <source>In “%1”, line %2, the column “%3” cannot hold “%4”. Correct the value and choose the file again.</source>
        <translation>In “%1”, regel %2, kan in de kolom “%3” niet “%4” staan. Verbeter de waarde en kies het bestand opnieuw.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Check the spelling.</source>
        <translation>“%1” is hier niet bekend. Controleer de spelling.</translation>
    </message>
    <message>
        <source>The PDF “%1” is damaged. Ask the region for a new copy.</source>
        <translation>De pdf “%1” is beschadigd. Vraag de regio om een nieuw exemplaar.</translation>
    </message>
    <message>
        <source>The PDF “%1” is locked with a password. Fill in the password, or ask the region for a copy without one.</source>
        <translation>De pdf “%1” is beveiligd met een wachtwoord. Vul het wachtwoord in of vraag de regio om een exemplaar zonder.</translation>
    </message>
    <message>
        <source>This is not the password of “%1”. Try again.</source>
        <translation>Dit is niet het wachtwoord van “%1”. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Page %1 is not in this document. Choose a page that is.</source>
        <translation>Pagina %1 bestaat niet in dit document. Kies een pagina die er wel is.</translation>
    </message>
    <message>
        <source>The font %1 is not installed, and the document needs it. Install it and try again.</source>
        <translation>Het lettertype %1 is niet geïnstalleerd en het document heeft het nodig. Installeer het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the document. Check the printer and try again.</source>
        <translation>De printer %1 heeft het document niet aangenomen. Controleer de printer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” is no key file that can be read. Choose a file that ends in .p12 or .pfx.</source>
        <translation>“%1” is geen leesbaar sleutelbestand. Kies een bestand dat eindigt op .p12 of .pfx.</translation>
    </message>
    <message>
        <source>“%1” has a certificate but not the private key that belongs to it. Export it again together with its key.</source>
        <translation>“%1” bevat wel een certificaat maar niet de bijbehorende privésleutel. Exporteer het opnieuw, samen met de sleutel.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Sign with a certificate that is valid today.</source>
        <translation>Het certificaat van %1 is verlopen op %2. Onderteken met een certificaat dat vandaag geldig is.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2. Check the date of this computer, or sign with another certificate.</source>
        <translation>Het certificaat van %1 is pas geldig vanaf %2. Controleer de datum van deze computer of onderteken met een ander certificaat.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not meant for signing documents. Choose a certificate for signatures.</source>
        <translation>Het certificaat van %1 is niet bedoeld om documenten te ondertekenen. Kies een certificaat voor handtekeningen.</translation>
    </message>
    <message>
        <source>The card software “%1” cannot be loaded. Install the software that belongs to your card, or choose another module.</source>
        <translation>De kaartsoftware “%1” kan niet worden geladen. Installeer de software bij uw kaart of kies een andere module.</translation>
    </message>
    <message>
        <source>There is no card in the reader. Insert the card and try again.</source>
        <translation>Er zit geen kaart in de lezer. Steek de kaart in de lezer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The PIN is wrong. %1</source>
        <translation>De pincode is onjuist. %1</translation>
    </message>
    <message>
        <source>The PIN is locked after too many tries. Unlock the card with its PUK, or ask who issued it.</source>
        <translation>De pincode is na te veel pogingen geblokkeerd. Deblokkeer de kaart met de pukcode of vraag het de uitgever.</translation>
    </message>
    <message>
        <source>The document was not signed, and nothing was written. Try again; if it fails again, report the details below.</source>
        <translation>Het document is niet ondertekend en er is niets geschreven. Probeer het opnieuw; lukt het weer niet, meld dan de gegevens hieronder.</translation>
    </message>
    <message>
        <source>The new signature did not verify, so nothing was written. Try again, or sign with another certificate.</source>
        <translation>De nieuwe handtekening bleek bij controle niet te kloppen; er is niets geschreven. Probeer het opnieuw of onderteken met een ander certificaat.</translation>
    </message>
    <message>
        <source>The PDF “%1” has more pages or text than a plan can have. Ask the region for a smaller one.</source>
        <translation>De pdf “%1” heeft meer pagina’s of tekst dan een plan kan hebben. Vraag de regio om een kleinere.</translation>
    </message>
    <message>
        <source>The table “%1” has the column “%2” twice. Remove or rename one of them and choose the file again.</source>
        <translation>De tabel “%1” heeft de kolom “%2” twee keer. Verwijder of hernoem er een en kies het bestand opnieuw.</translation>
    </message>
    <message>
        <source>The lead applicant of %1 has no complete address. Fill in organisation, street, postal code and city, and try again.</source>
        <translation>De penvoerder van %1 heeft geen volledig adres. Vul organisatie, straat, postcode en plaats in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The letter’s template is not right at “%1”: it is unknown there, or it must be there and is not. Mend the template and try again.</source>
        <translation>Het sjabloon van de brief klopt niet bij “%1”: dat is daar niet bekend, of het moet er staan en staat er niet. Verbeter het sjabloon en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not opened. Choose “Restore a backup…” to go back to one.</source>
        <translation>“%1” is beschadigd en is niet geopend. Kies “Reservekopie terugzetten…” om naar een reservekopie terug te gaan.</translation>
    </message>
    <message>
        <source>This mark is of %1, who alone can change it. Make a mark of your own.</source>
        <translation>Deze markering is van %1. Alleen die persoon kan haar wijzigen. Maak zelf een nieuwe markering.</translation>
    </message>
    <message>
        <source>There is no report of round %1 yet. Make the report first.</source>
        <translation>Er is nog geen rapport van ronde %1. Maak eerst het rapport.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not that of an authority, so it cannot issue certificates. Choose the key file of the authority.</source>
        <translation>Het certificaat van %1 is niet dat van een uitgever en kan dus geen certificaten uitgeven. Kies het sleutelbestand van de uitgever.</translation>
    </message>
    <message>
        <source>No certificate was made for %1. Keep the names within 64 characters and the end after the beginning, and try again.</source>
        <translation>Er is geen certificaat gemaakt voor %1. Houd de namen binnen 64 tekens en het einde na het begin, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” holds no certificate that can be read. Choose a file that ends in .pem, .crt or .cer.</source>
        <translation>“%1” bevat geen certificaat dat te lezen is. Kies een bestand dat eindigt op .pem, .crt of .cer.</translation>
    </message>
    <message>
        <source>The card is in use at this moment. Wait until that is done, and try again.</source>
        <translation>De kaart is op dit moment in gebruik. Wacht tot dat klaar is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The card “%1” did not answer as it should. Take it out, insert it again, and try again.</source>
        <translation>De kaart “%1” antwoordde niet zoals het hoort. Haal de kaart eruit, steek die er weer in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The card “%1” has no certificate to sign with. Insert the card for signatures, or ask who issued this one.</source>
        <translation>Op de kaart “%1” staat geen certificaat om mee te ondertekenen. Gebruik de kaart voor handtekeningen, of vraag het aan wie deze kaart uitgaf.</translation>
    </message>
    <message>
        <source>“%1” made the program’s PDF reader fail three times, so it stays closed until you start Beraad again. Ask the region for a new copy.</source>
        <translation>Op “%1” is de pdf-lezer van het programma drie keer vastgelopen. Het bestand blijft daarom dicht totdat u Beraad opnieuw start. Vraag de regio om een nieuw exemplaar.</translation>
    </message>
    <message>
        <source>Page %1 of this PDF is damaged and cannot be shown. The other pages can be read.</source>
        <translation>Pagina %1 van deze pdf is beschadigd en kan niet worden getoond. De andere pagina’s kunt u wel lezen.</translation>
    </message>
    <message>
        <source>The PDF reader failed here on “%1”. Nothing else is affected. Try again, or ask the region for a new copy.</source>
        <translation>De pdf-lezer liep hier vast op “%1”. Verder is er niets verloren. Probeer het opnieuw of vraag de regio om een nieuw exemplaar.</translation>
    </message>
    <message>
        <source>Reading this part of “%1” took too long and was stopped. Try again, or ask the region for a new copy.</source>
        <translation>Het lezen van dit deel van “%1” duurde te lang en is gestopt. Probeer het opnieuw of vraag de regio om een nieuw exemplaar.</translation>
    </message>
    <message>
        <source>This part of “%1” needs more memory than a plan may use. Try again, or ask the region for a new copy.</source>
        <translation>Dit deel van “%1” vraagt meer geheugen dan een plan mag gebruiken. Probeer het opnieuw of vraag de regio om een nieuw exemplaar.</translation>
    </message>
    <message>
        <source>The part of Beraad that reads PDFs cannot be started. Install Beraad again; if that does not help, report the details below.</source>
        <translation>Het onderdeel van Beraad dat pdf’s leest, start niet. Installeer Beraad opnieuw; als dat niet helpt, meld dan de details hieronder.</translation>
    </message>
    <message>
        <source>You have not yet marked what the region did with the improvement point “%1”. Mark it as addressed, partly addressed or not addressed.</source>
        <translation>U hebt nog niet aangegeven wat de regio met het verbeterpunt “%1” heeft gedaan. Kies verwerkt, deels verwerkt of niet verwerkt.</translation>
    </message>
    <message>
        <source>The improvement point “%1” needs the page of the plan where the region addresses it. Enter the page.</source>
        <translation>Bij het verbeterpunt “%1” hoort de bladzijde van het plan waar de regio het verwerkt. Vul die in.</translation>
    </message>
    <message>
        <source>You recommend approval, while you find the knock-out criterion %1 not met. Check whether you mean both.</source>
        <translation>U beveelt goedkeuren aan, terwijl u niet voldaan vindt aan knock-outcriterium %1. Ga na of u beide bedoelt.</translation>
    </message>
    <message>
        <source>The improvement point “%1” belongs to no criterion. Choose one, so that it can be followed up.</source>
        <translation>Het verbeterpunt “%1” hoort bij geen criterium. Kies er een, zodat de opvolging te beoordelen is.</translation>
    </message>
    <message>
        <source>The certificate in “%1” belongs to another key than the one on this computer. Open it on the computer that made the request.</source>
        <translation>Het certificaat in “%1” hoort bij een andere sleutel dan die op deze computer. Open het op de computer waarop de aanvraag is gemaakt.</translation>
    </message>
    <message>
        <source>“%1” is no request for a certificate that can be taken. Ask the member to make the request again and to send that file.</source>
        <translation>“%1” is geen bruikbare aanvraag voor een certificaat. Vraag het commissielid de aanvraag opnieuw te maken en dat bestand te sturen.</translation>
    </message>
    <message>
        <source>The file cannot be sealed for “%1”. Replace the certificate by one with an RSA key or an elliptic curve, and try again.</source>
        <translation>Het bestand kan niet worden verzegeld voor “%1”. Vervang het certificaat door een met een RSA-sleutel of een elliptische kromme en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” is no sealed file of Beraad. Choose the file that you were sent.</source>
        <translation>“%1” is geen verzegeld bestand van Beraad. Kies het bestand dat u is gestuurd.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Beraad (format %2; this program reads up to %3). Install the newest Beraad and open it again.</source>
        <translation>“%1” is gemaakt met een nieuwere Beraad (formaat %2; dit programma leest tot en met %3). Installeer de nieuwste Beraad en open het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” is not addressed to you. Choose the key that belongs to your own certificate, or ask the secretariat to make it for you.</source>
        <translation>“%1” is niet aan u gericht. Kies de sleutel bij uw eigen certificaat of vraag het secretariaat het voor u te maken.</translation>
    </message>
    <message>
        <source>This is not the password of “%1”. Nothing was stored. Try again.</source>
        <translation>Dit is niet het wachtwoord van “%1”. Er is niets opgeslagen. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” is not complete: its end is missing. Nothing was stored. Copy it again, or ask for it to be sent again.</source>
        <translation>“%1” is niet volledig: het einde ontbreekt. Er is niets opgeslagen. Kopieer het opnieuw of vraag om het opnieuw te sturen.</translation>
    </message>
    <message>
        <source>“%1” is not what was sent: something in it changed. Nothing was stored. Copy it again, or ask for it to be sent again.</source>
        <translation>“%1” is niet meer wat is verstuurd: er is iets in veranderd. Er is niets opgeslagen. Kopieer het opnieuw of vraag om het opnieuw te sturen.</translation>
    </message>
    <message>
        <source>“%1” claims more than a sealed file can hold, so it was not read. Nothing was stored. Ask who sent it to make it again.</source>
        <translation>“%1” zegt meer te bevatten dan in een verzegeld bestand past en is daarom niet gelezen. Er is niets opgeslagen. Vraag de afzender het opnieuw te maken.</translation>
    </message>
    <message>
        <source>“%1” names a file outside itself, so it was not read. Nothing was stored. Do not trust it, and tell who sent it.</source>
        <translation>“%1” verwijst naar een bestand buiten zichzelf en is daarom niet gelezen. Er is niets opgeslagen. Vertrouw het niet en meld het aan de afzender.</translation>
    </message>
    <message>
        <source>“%1” holds one name twice, so it was not read. Nothing was stored. Ask who sent it to make it again.</source>
        <translation>“%1” bevat tweemaal dezelfde naam en is daarom niet gelezen. Er is niets opgeslagen. Vraag de afzender het opnieuw te maken.</translation>
    </message>
    <message>
        <source>“%1” is signed by %2, whose certificate is not known here. Nothing was stored. Compare the fingerprint %3 with the sender by telephone.</source>
        <translation>“%1” is ondertekend door %2, van wie het certificaat hier niet bekend is. Er is niets opgeslagen. Vergelijk de vingerafdruk %3 telefonisch met de afzender.</translation>
    </message>
    <message>
        <source>“%1” is signed with a certificate of %2 that was revoked. Nothing was stored. Ask for a file signed with the new certificate.</source>
        <translation>“%1” is ondertekend met een ingetrokken certificaat van %2. Er is niets opgeslagen. Vraag om een bestand dat met het nieuwe certificaat is ondertekend.</translation>
    </message>
    <message>
        <source>The signature on “%1” does not hold. Nothing was stored. Do not trust it, and ask for it to be sent again.</source>
        <translation>De handtekening onder “%1” klopt niet. Er is niets opgeslagen. Vertrouw het niet en vraag om het opnieuw te sturen.</translation>
    </message>
    <message>
        <source>This dossier has no certificate authority yet. Make one first, then issue certificates.</source>
        <translation>Dit dossier heeft nog geen certificaatautoriteit. Maak die eerst en geef daarna certificaten uit.</translation>
    </message>
    <message>
        <source>This dossier has a certificate authority already. Use that one.</source>
        <translation>Dit dossier heeft al een certificaatautoriteit. Gebruik die.</translation>
    </message>
    <message>
        <source>This certificate of %1 was revoked already. Choose the one that is in use.</source>
        <translation>Dit certificaat van %1 is al ingetrokken. Kies het certificaat dat in gebruik is.</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to %2 in this dossier. Give each member a certificate of their own.</source>
        <translation>Het certificaat van %1 hoort in dit dossier bij %2. Geef ieder commissielid een eigen certificaat.</translation>
    </message>
    <message>
        <source>%1 has no certificate that is in use. Issue one or add one, and try again.</source>
        <translation>%1 heeft geen certificaat dat in gebruik is. Geef er een uit of voeg er een toe en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Neither the chair nor the secretariat has a certificate in use, so nothing can be sealed for them. Give them one first.</source>
        <translation>De voorzitter en het secretariaat hebben geen certificaat in gebruik. Daarom kan voor hen niets worden verzegeld. Geef hun eerst een certificaat.</translation>
    </message>
    <message>
        <source>%1 reads no plan in round %2. Assign plans first, then make the package.</source>
        <translation>%1 leest geen plan in ronde %2. Wijs eerst plannen toe en maak daarna het pakket.</translation>
    </message>
    <message>
        <source>Write the question first.</source>
        <translation>Schrijf eerst de vraag.</translation>
    </message>
    <message>
        <source>%1 asked this question; only who asked it can change it.</source>
        <translation>%1 heeft deze vraag gesteld. Alleen wie de vraag stelde, kan deze wijzigen.</translation>
    </message>
    <message>
        <source>“%1” is another kind of package than is opened here. Open the package of the round on the member’s computer, and the package that comes back at the secretariat.</source>
        <translation>“%1” is een ander soort pakket dan u hier opent. Open het pakket van de ronde op de computer van het commissielid en het pakket dat terugkomt bij het secretariaat.</translation>
    </message>
    <message>
        <source>“%1” belongs to %2, and this dossier does not. Open it in the dossier of that member.</source>
        <translation>“%1” hoort bij %2 en dit dossier niet. Open het in het dossier van dat commissielid.</translation>
    </message>
    <message>
        <source>“%1” is about round %2, which is not in this dossier. Open it in the dossier of that programme.</source>
        <translation>“%1” gaat over ronde %2, die niet in dit dossier staat. Open het in het dossier van dat programma.</translation>
    </message>
    <message>
        <source>“%1” was made on %2, and a newer one was opened already. Nothing was stored; there is nothing to do.</source>
        <translation>“%1” is gemaakt op %2 en er is al een nieuwer pakket geopend. Er is niets opgeslagen; u hoeft niets te doen.</translation>
    </message>
    <message>
        <source>Something was changed in this dossier while you were looking. Nothing was stored; look at the packages again.</source>
        <translation>Terwijl u keek, is er in dit dossier iets gewijzigd. Er is niets opgeslagen; bekijk de pakketten opnieuw.</translation>
    </message>
    <message>
        <source>%1 has not stated yet whether there is an interest in the plan of %2. The plan opens after that.</source>
        <translation>%1 heeft nog niet verklaard of er een belang is bij het plan van %2. Daarna gaat het plan open.</translation>
    </message>
    <message>
        <source>%1 stated a possible interest in the plan of %2. The plan opens once the chair has recorded what that means.</source>
        <translation>%1 heeft een mogelijk belang verklaard bij het plan van %2. Het plan gaat open zodra de voorzitter heeft vastgelegd wat dat betekent.</translation>
    </message>
    <message>
        <source>Nobody decides on an interest of their own. Ask the chair or the secretary to record the measure.</source>
        <translation>Niemand beslist over een eigen belang. Vraag de voorzitter of de secretaris de maatregel vast te leggen.</translation>
    </message>
    <message>
        <source>This is not possible in the phase “%1”. The chair or the secretary can move the round to another phase, in Set-up under Round.</source>
        <translation>Dit kan niet in de fase “%1”. De voorzitter of de secretaris kan de ronde naar een andere fase brengen: in Inrichting, bij Ronde.</translation>
    </message>
    <message>
        <source>Two laptops of a member differ in %1 places. Nothing was stored; choose in the window, or take the newest everywhere.</source>
        <translation>Twee laptops van een lid verschillen op %1 plaatsen. Er is niets opgeslagen; kies in het venster, of neem overal het nieuwste.</translation>
    </message>
    <message>
        <source>%1 leads the readers of this plan and words what they find together. Agree or object instead.</source>
        <translation>%1 is de eerste lezer van dit plan en verwoordt wat de lezers samen vinden. U kunt instemmen of bezwaar maken.</translation>
    </message>
    <message>
        <source>Nothing was written on criterion %1 yet. Wait for the lead reader.</source>
        <translation>Over criterium %1 staat nog niets op papier. Wacht op de eerste lezer.</translation>
    </message>
    <message>
        <source>What the readers find on criterion %1 was worded anew while you were looking. Read it, and say then whether you agree.</source>
        <translation>Wat de lezers over criterium %1 vinden, is opnieuw verwoord terwijl u keek. Lees het en zeg dan of u instemt.</translation>
    </message>
    <message>
        <source>There is nothing on the agenda yet. Make the agenda first.</source>
        <translation>Er staat nog niets op de agenda. Maak eerst de agenda.</translation>
    </message>
    <message>
        <source>The meeting was opened before. Undo takes that back.</source>
        <translation>De vergadering is al eerder geopend. Met ongedaan maken draait u dat terug.</translation>
    </message>
    <message>
        <source>The meeting is not open. Open it first; after it was closed, undo opens it again.</source>
        <translation>De vergadering is niet open. Open haar eerst; is ze al gesloten, dan opent ongedaan maken haar weer.</translation>
    </message>
    <message>
        <source>This item was taken before. Add an item to come back to it.</source>
        <translation>Dit punt is al behandeld. Voeg een punt toe om erop terug te komen.</translation>
    </message>
    <message>
        <source>Nothing is asked yet. Write what the committee wants to know.</source>
        <translation>Er is nog niets gevraagd. Schrijf wat de commissie wil weten.</translation>
    </message>
    <message>
        <source>%1 was already asked this, so it stays on record. Take back the day of sending first if it never went out.</source>
        <translation>%1 heeft deze vraag al gekregen; daarom blijft zij bewaard. Haal eerst de verzenddatum weg als zij nooit is verstuurd.</translation>
    </message>
    <message>
        <source>An answer comes after the question was sent. Fill in the day of sending, or correct the day of the answer.</source>
        <translation>Een antwoord komt nadat de vraag is verstuurd. Vul de verzenddatum in, of verbeter de datum van het antwoord.</translation>
    </message>
    <message>
        <source>The last day to answer comes after the day of sending. Correct one of the two.</source>
        <translation>De laatste dag om te antwoorden ligt na de verzenddatum. Verbeter een van de twee.</translation>
    </message>
    <message>
        <source>A region explains its plan for 1 minute to 8 hours, and ends before midnight. Correct time or length.</source>
        <translation>Een toelichting duurt 1 minuut tot 8 uur en eindigt voor middernacht. Verbeter de tijd of de duur.</translation>
    </message>
    <message>
        <source>Another region explains its plan then, from %1 on. Choose another time.</source>
        <translation>Dan licht een andere regio haar plan toe, vanaf %1 uur. Kies een andere tijd.</translation>
    </message>
    <message>
        <source>The day is too short: %1 regions find no place. Begin earlier, make it shorter, or choose fewer regions.</source>
        <translation>De dag is te kort: voor %1 regio’s is geen plaats. Begin eerder, maak de spreektijd korter of kies minder regio’s.</translation>
    </message>
    <message>
        <source>This question was taken over before. Choose another one.</source>
        <translation>Deze vraag is al overgenomen. Kies een andere.</translation>
    </message>
    <message>
        <source>“%1” is the region’s answer to a question. Take it off in Clarification first.</source>
        <translation>‘%1’ is het antwoord van de regio op een vraag. Haal het eerst weg bij Toelichting.</translation>
    </message>
    <message>
        <source>There is no answer of the region yet to “%1”. Check whether the advice can do without.</source>
        <translation>De regio heeft nog niet geantwoord op ‘%1’. Ga na of het advies zonder antwoord kan.</translation>
    </message>
    <message>
        <source>It is not yet said what the answer to “%1” does to the judgement. Say so in Clarification.</source>
        <translation>Er staat nog niet wat het antwoord op ‘%1’ doet met het oordeel. Leg dat vast bij Toelichting.</translation>
    </message>
    <message>
        <source>The improvement point “%1” of the earlier advice needs the page of the plan where the region addresses it. Enter the page.</source>
        <translation>Bij het verbeterpunt “%1” uit het eerdere advies ontbreekt de pagina van het plan waar de regio het oppakt. Vul de pagina in.</translation>
    </message>
    <message>
        <source>The advice on %1 has no motivation. Reopen it and write one.</source>
        <translation>Het advies over %1 heeft geen motivering. Heropen het en schrijf er een.</translation>
    </message>
    <message>
        <source>In the words on %1 something is still to be filled in: “%2”. Fill it in.</source>
        <translation>In de tekst over %1 moet nog iets worden ingevuld: “%2”. Vul het in.</translation>
    </message>
    <message>
        <source>The advice on %1 was adopted, while no more members voted for it than against. Correct the votes or the advice.</source>
        <translation>Het advies over %1 is vastgesteld, terwijl niet meer leden voor dan tegen stemden. Verbeter de stemmen of het advies.</translation>
    </message>
    <message>
        <source>The advice on %1 is to approve without points, while it has a required improvement point. Make the point a suggestion, or approve with points.</source>
        <translation>Het advies over %1 is goedkeuren zonder verbeterpunten, terwijl er een verplicht verbeterpunt bij staat. Maak van het punt een suggestie, of adviseer goedkeuren met verbeterpunten.</translation>
    </message>
    <message>
        <source>The points on %1 are to be settled before the advice is out. Choose a later date.</source>
        <translation>De punten bij %1 moeten geregeld zijn voordat het advies uitkomt. Kies een latere datum.</translation>
    </message>
    <message>
        <source>%1 has begun to review the plan of %2 and stays its reader. Divide the plans again with that reader on it.</source>
        <translation>%1 is begonnen met de beoordeling van het plan van %2 en blijft daar lezer. Verdeel de plannen opnieuw, met deze lezer erbij.</translation>
    </message>
    <message>
        <source>A theme needs a name: readers are asked of it, and it stands in the report. Write it.</source>
        <translation>Een thema heeft een naam nodig: lezers zien die en zij staat in het rapport. Vul de naam in.</translation>
    </message>
    <message>
        <source>The plan of %1 is not complete: %2. Ask the region for it, or write why the plan enters the round all the same.</source>
        <translation>Het plan van %1 is niet compleet: %2. Vraag de regio erom, of schrijf op waarom het plan toch meedoet in de ronde.</translation>
    </message>
    <message>
        <source>A part of a plan needs a name: letters ask for it by that name. Write it.</source>
        <translation>Een onderdeel van een plan heeft een naam nodig: brieven vragen er met die naam om. Vul de naam in.</translation>
    </message>
    <message>
        <source>“%1” is the very file that the plan has already. Choose the file that takes its place.</source>
        <translation>“%1” is precies het bestand dat het plan al heeft. Kies het bestand dat ervoor in de plaats komt.</translation>
    </message>
    <message>
        <source>Nobody has found the letter to %1 in order yet. Look it through and mark it as ready first.</source>
        <translation>Niemand heeft de brief aan %1 nog nagekeken. Loop hem door en geef eerst aan dat hij in orde is.</translation>
    </message>
    <message>
        <source>The letter to %1 is not released yet. Ask a second person to look at it and to release it.</source>
        <translation>De brief aan %1 is nog niet vrijgegeven. Vraag een tweede persoon om ernaar te kijken en hem vrij te geven.</translation>
    </message>
    <message>
        <source>The letter to %1 has changed since it was found in order. Look it through again and mark it as ready.</source>
        <translation>De brief aan %1 is veranderd sinds hij in orde was bevonden. Loop hem opnieuw door en geef aan dat hij in orde is.</translation>
    </message>
    <message>
        <source>%1 found this letter in order, so another person releases it. Choose who is at work, or ask a colleague.</source>
        <translation>%1 heeft deze brief in orde bevonden, dus geeft iemand anders hem vrij. Kies wie er aan het werk is, of vraag een collega.</translation>
    </message>
    <message>
        <source>No letter of this round leaves before %1 without a reason. Wait, or write why it cannot.</source>
        <translation>Voor %1 gaat er zonder reden geen brief van deze ronde weg. Wacht tot die dag, of schrijf op waarom dat niet kan.</translation>
    </message>
    <message>
        <source>The letter to %1 went out before. Write why it goes out again.</source>
        <translation>De brief aan %1 is al eerder verzonden. Schrijf op waarom hij opnieuw weggaat.</translation>
    </message>
    <message>
        <source>This kind of letter does not fit what was advised on %1. Choose the letter that does.</source>
        <translation>Deze soort brief past niet bij het advies over %1. Kies de brief die er wel bij past.</translation>
    </message>
    <message>
        <source>The letter to %1 has %2 pages. Check whether it can be shorter.</source>
        <translation>De brief aan %1 telt %2 pagina’s. Kijk of hij korter kan.</translation>
    </message>
    <message>
        <source>Nothing of the plan of %1 is marked as missing, so there is nothing to ask for. Mark it in Set-up under Plans.</source>
        <translation>Bij het plan van %1 staat niets als ontbrekend, dus valt er niets te vragen. Geef dat aan in Inrichting onder Plannen.</translation>
    </message>
    <message>
        <source>It is not planned when %1 comes to explain its plan. Plan the day and time in Clarification.</source>
        <translation>Er is nog niet gepland wanneer %1 het plan komt toelichten. Plan dag en tijd in Verduidelijking.</translation>
    </message>
    <message>
        <source>The printer “%1” is not there. Switch it on, or choose another.</source>
        <translation>De printer “%1” is er niet. Zet hem aan, of kies een andere.</translation>
    </message>
    <message>
        <source>Version %1 of the rubric is in use and no longer changes. Make a new version of it; reviews stay with the version they were made on.</source>
        <translation>Versie %1 van het beoordelingskader is in gebruik en verandert niet meer. Maak er een nieuwe versie van; beoordelingen blijven bij de versie waarop ze zijn gemaakt.</translation>
    </message>
    <message>
        <source>The rubric cannot be used yet. %1. Mend it in Set-up under Rubric.</source>
        <translation>Het beoordelingskader kan nog niet worden gebruikt. %1. Herstel dat in Inrichting, onder Beoordelingskader.</translation>
    </message>
    <message>
        <source>“%1” is no spreadsheet that can be read. Save it as ODS, XLSX or CSV in the program that made it, and try again.</source>
        <translation>“%1” is geen rekenblad dat gelezen kan worden. Bewaar het als ODS, XLSX of CSV in het programma waarmee het is gemaakt, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” holds far more than a list of regions or people. Keep the sheet with the list, and try again.</source>
        <translation>“%1” bevat veel meer dan een lijst van regio’s of mensen. Bewaar alleen het blad met de lijst, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is something in “%1” already. Choose an empty folder, so that the archive holds nothing else.</source>
        <translation>In “%1” staat al iets. Kies een lege map, zodat het archief niets anders bevat.</translation>
    </message>
    <message>
        <source>The notes of members are kept until %1. Nothing was removed.</source>
        <translation>De aantekeningen van leden worden bewaard tot %1. Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>%1 members with a vote were in the room for this plan, and the meeting asks for %2. Adopt the advice while enough are there.</source>
        <translation>Bij dit plan waren %1 stemgerechtigde leden in de zaal en de vergadering vraagt er %2. Stel het advies vast als er genoeg leden zijn.</translation>
    </message>
    <message>
        <source>Of the improvement point “%1” nothing has to be settled: the plan was not approved with it. Choose another.</source>
        <translation>Van het verbeterpunt ‘%1’ hoeft niets te worden geregeld: het plan is er niet mee goedgekeurd. Kies een ander.</translation>
    </message>
    <message>
        <source>Nothing is known for “%2” in the letter to %1. Fill it in, or change the words of the letter so that they leave it out.</source>
        <translation>In de brief aan %1 is voor “%2” niets bekend. Vul het gegeven aan, of pas de tekst van de brief zo aan dat het wegvalt.</translation>
    </message>
    <message>
        <source>“%1” is about round %2, and round %3 is open here. Nothing of it was stored. Open round %2 and take it in there.</source>
        <translation>“%1” gaat over ronde %2, terwijl hier ronde %3 openstaat. Er is niets van opgeslagen. Ga naar ronde %2 en neem het daar in.</translation>
    </message>
    <message>
        <source>“%1” is signed by %2 and says to hold the work of %3. Nothing was stored. Ask %3 to hand in with their own key.</source>
        <translation>“%1” is ondertekend door %2 en zou het werk van %3 bevatten. Er is niets opgeslagen. Vraag %3 om met de eigen sleutel in te leveren.</translation>
    </message>
    <message>
        <source>In “%1”, %2 judged by a rubric that this round does not know. Nothing was stored. Send %2 the package of the round again, and ask for a new return.</source>
        <translation>In “%1” heeft %2 beoordeeld met een kader dat deze ronde niet kent. Er is niets opgeslagen. Stuur %2 het pakket van de ronde opnieuw en vraag om een nieuw retourpakket.</translation>
    </message>
    <message>
        <source>“%1” comes from %2 and also holds work of somebody else. Nothing was stored. Ask %2 to hand in again from their own dossier.</source>
        <translation>“%1” komt van %2 en bevat ook werk van een ander. Er is niets opgeslagen. Vraag %2 om opnieuw in te leveren vanuit het eigen dossier.</translation>
    </message>
    <message>
        <source>In “%1”, the plan of %3 is no longer assigned to %2. Nothing was stored. Send a corrected package, or assign the plan again, and take the return in once more.</source>
        <translation>In “%1” staat werk op het plan van %3, dat niet meer aan %2 is toegewezen. Er is niets opgeslagen. Stuur een verbeterd pakket of wijs het plan opnieuw toe, en neem het retourpakket nog eens in.</translation>
    </message>
    <message>
        <source>In “%1”, %2 wrote on the plan of %3 despite a conflict of interest. Nothing was stored. Send a corrected package and ask for a new return, or lift the conflict first.</source>
        <translation>In “%1” schreef %2 over het plan van %3, ondanks een belangenverstrengeling. Er is niets opgeslagen. Stuur een verbeterd pakket en vraag een nieuw retourpakket, of hef de verstrengeling eerst op.</translation>
    </message>
    <message>
        <source>“%1” holds what such a package may not hold (%2). Nothing was stored. Report this to who sent it.</source>
        <translation>In “%1” staat iets wat niet in zo’n pakket mag staan (%2). Er is niets opgeslagen. Meld dit aan de afzender.</translation>
    </message>
    <message>
        <source>The advice on %1 is to approve, while the readers together find criterion %2 not met. Correct the advice or the finding, or let the chair write why approval is right all the same.</source>
        <translation>Het advies over %1 is goedkeuren, terwijl de lezers samen vinden dat aan criterium %2 niet is voldaan. Pas het advies of de bevinding aan, of laat de voorzitter opschrijven waarom goedkeuring toch terecht is.</translation>
    </message>
    <message>
        <source>What the other readers of %1 found is not on this laptop yet. Hand in your review and open the next package of the secretariat.</source>
        <translation>Wat de andere lezers van %1 vonden, staat nog niet op deze laptop. Lever uw beoordeling in en open het volgende pakket van het secretariaat.</translation>
    </message>
    <message>
        <source>“%1” is not complete: its end is missing, as when copying was broken off. Copy it again, or choose “Restore a backup…” to go back to one.</source>
        <translation>“%1” is niet volledig: het einde ontbreekt, bijvoorbeeld doordat het kopiëren werd afgebroken. Kopieer het dossier opnieuw of kies “Reservekopie terugzetten…” om naar een reservekopie terug te gaan.</translation>
    </message>
    <message>
        <source>The dossier does not hold the letter of %1, only its line in the register. Look for it where it went: the folder, or the files of the secretariat.</source>
        <translation>De brief van %1 zelf zit niet in het dossier, alleen de regel in het register. Zoek hem waar hij naartoe ging: de map, of het archief van het secretariaat.</translation>
    </message>
    <message>
        <source>The letter of %1 in this dossier is no longer the file that left. Take it from a backup of the dossier.</source>
        <translation>De brief van %1 in dit dossier is niet meer het bestand dat is verstuurd. Haal hem uit een reservekopie van het dossier.</translation>
    </message>
    <message>
        <source>Only the chair and the secretary add, replace and revoke certificates. Ask one of them to do this.</source>
        <translation>Alleen de voorzitter en de secretaris voegen certificaten toe, vervangen ze en trekken ze in. Vraag een van hen om dit te doen.</translation>
    </message>
    <message>
        <source>“%1” is a part of the report, and this letter brings no advice. Put it behind the letters that do.</source>
        <translation>“%1” is een deel van het rapport, en deze brief brengt geen advies. Voeg het toe aan de brieven die dat wel doen.</translation>
    </message>
    <message>
        <source>%1 members with a vote were in the room for this item, and the meeting asks for %2. Take the votes out, and vote when enough are there.</source>
        <translation>Bij dit punt waren %1 stemgerechtigde leden in de zaal en de vergadering vraagt er %2. Haal de stemmen weg en stem als er genoeg leden zijn.</translation>
    </message>
    <message>
        <source>The table “%1” cannot be read from line %2 on; perhaps a quote is not closed. Correct it and choose the file again.</source>
        <translation>De tabel “%1” is vanaf regel %2 niet te lezen; misschien is een aanhalingsteken niet gesloten. Verbeter dat en kies het bestand opnieuw.</translation>
    </message>
    <message>
        <source>The letter to %1 brings the decision of the minister and does not say how to object to it. Add that paragraph to the words of the letter, beside the decision.</source>
        <translation>De brief aan %1 bevat het besluit van de minister, maar zegt niet hoe de regio bezwaar kan maken. Zet die alinea in de tekst van de brief, bij het besluit.</translation>
    </message>
    <message>
        <source>The letter to %1 says how to object, but it brings an advice and nothing is decided yet. Put that paragraph in the words of the letter where they stand with a decision only.</source>
        <translation>De brief aan %1 zegt hoe de regio bezwaar kan maken, maar bevat een advies; er is nog niets besloten. Zet die alinea in de tekst van de brief op een plek die er alleen bij een besluit staat.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Beraad: it has a part that this program does not know (%2). Nothing was stored. Install the newest Beraad and open it again.</source>
        <translation>“%1” is gemaakt met een nieuwere Beraad: er zit een onderdeel in dat dit programma niet kent (%2). Er is niets opgeslagen. Installeer de nieuwste Beraad en open het bestand opnieuw.</translation>
    </message>
    <message>
        <source>The minister adopted another advice on %1 than the one that stands now. Record again what the minister decided, or correct the advice.</source>
        <translation>De minister nam over %1 een ander advies over dan er nu staat. Leg opnieuw vast wat de minister besloot, of verbeter het advies.</translation>
    </message>
    <message>
        <source>In “%1”, line %2, there is a cell too many: “%4” in column %3, which has no heading. Put a name or an amount with a comma or semicolon between double quotes and choose the file again.</source>
        <translation>In “%1” staat op regel %2 een cel te veel: “%4” in kolom %3, waar geen kop boven staat. Zet een naam of bedrag met een komma of puntkomma tussen dubbele aanhalingstekens en kies het bestand opnieuw.</translation>
    </message>
</context>
<context>
    <name>EvidenceRule</name>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>Needed, unless not met</source>
        <translation>Nodig, behalve bij niet voldaan</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>No advice yet</source>
        <translation>Nog geen advies</translation>
    </message>
    <message>
        <source>After round %1</source>
        <translation>Na ronde %1</translation>
    </message>
    <message>
        <source>%1 of %2 approved (%3)</source>
        <translation>%1 van %2 positief (%3)</translation>
    </message>
    <message>
        <source>Nobody said</source>
        <translation>Niemand zei iets</translation>
    </message>
</context>
<context>
    <name>FileRemarks</name>
    <message>
        <source>No text layer: nothing can be found in it, only regions can be cited.</source>
        <translation>Geen tekstlaag: u kunt er niet in zoeken en alleen gebieden van een pagina citeren.</translation>
    </message>
    <message>
        <source>Signed, but that cannot be confirmed. Check the file in Report to see why.</source>
        <translation>Ondertekend, maar dat is niet te bevestigen. Controleer het bestand bij Rapport om te zien waarom.</translation>
    </message>
    <message>
        <source>Signed, and unchanged since.</source>
        <translation>Ondertekend en daarna niet gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) inside, which are never opened.</source>
        <translation>
            <numerusform>Er zit %n bestand in, dat nooit wordt geopend.</numerusform>
            <numerusform>Er zitten %n bestanden in, die nooit worden geopend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n font(s) not in the file: letters may look different.</source>
        <translation>
            <numerusform>%n lettertype zit niet in het bestand: letters kunnen er anders uitzien.</numerusform>
            <numerusform>%n lettertypen zitten niet in het bestand: letters kunnen er anders uitzien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpState</name>
    <message>
        <source>Addressed</source>
        <translation>Verwerkt</translation>
    </message>
    <message>
        <source>Partly addressed</source>
        <translation>Deels verwerkt</translation>
    </message>
    <message>
        <source>Not addressed</source>
        <translation>Niet verwerkt</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>there</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>onleesbaar</translation>
    </message>
    <message>
        <source>The co-financing by business is not filled in.</source>
        <translation>De cofinanciering door het bedrijfsleven is niet ingevuld.</translation>
    </message>
    <message>
        <source>Co-financing is %1, and at least %2 is asked.</source>
        <translation>De cofinanciering is %1, en minstens %2 is vereist.</translation>
    </message>
    <message numerus="yes">
        <source>%n vmbo school(s) take part, and at least %1 are asked.</source>
        <translation>
            <numerusform>%n vmbo-school doet mee, en er zijn er minstens %1 vereist.</numerusform>
            <numerusform>%n vmbo-scholen doen mee, en er zijn er minstens %1 vereist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mbo college(s) take part, and at least %1 is asked.</source>
        <translation>
            <numerusform>%n mbo-instelling doet mee, en minstens %1 is vereist.</numerusform>
            <numerusform>%n mbo-instellingen doen mee, en minstens %1 is vereist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(s) take part, and at least %1 is asked.</source>
        <translation>
            <numerusform>%n bedrijf doet mee, en minstens %1 is vereist.</numerusform>
            <numerusform>%n bedrijven doen mee, en minstens %1 is vereist.</numerusform>
        </translation>
    </message>
    <message>
        <source>No subsidy is filled in for any year.</source>
        <translation>Voor geen enkel jaar is subsidie ingevuld.</translation>
    </message>
    <message>
        <source>The years together ask %1, and at most %2 may be asked.</source>
        <translation>De jaren vragen samen %1, en hoogstens %2 mag worden gevraagd.</translation>
    </message>
    <message>
        <source>Subsidy is asked for %1, and the programme has no budget in that year.</source>
        <translation>Voor %1 is subsidie gevraagd, en het programma heeft in dat jaar geen budget.</translation>
    </message>
    <message>
        <source>For %1 more is asked than the whole programme has: %2.</source>
        <translation>Voor %1 is meer gevraagd dan het hele programma heeft: %2.</translation>
    </message>
    <message>
        <source>Vision on the region</source>
        <translation>Visie op de regio</translation>
    </message>
    <message>
        <source>Activity plan</source>
        <translation>Activiteitenplan</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Begroting</translation>
    </message>
    <message>
        <source>Signed agreement</source>
        <translation>Ondertekende overeenkomst</translation>
    </message>
    <message>
        <source>%1 (unreadable)</source>
        <translation>%1 (onleesbaar)</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) to look at</source>
        <translation>
            <numerusform>%n onderdeel nog te bekijken</numerusform>
            <numerusform>%n onderdelen nog te bekijken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonRule</name>
    <message>
        <source>present</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>an existing field</source>
        <translation>een bestaand veld</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>ingevuld</translation>
    </message>
    <message>
        <source>greater than 0</source>
        <translation>groter dan 0</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 of meer</translation>
    </message>
    <message>
        <source>made of letters, digits and . _ -</source>
        <translation>opgebouwd uit letters, cijfers en . _ -</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>a list between [ and ]</source>
        <translation>een lijst tussen [ en ]</translation>
    </message>
    <message>
        <source>fields between { and }</source>
        <translation>een groep velden tussen { en }</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>iets anders</translation>
    </message>
    <message>
        <source>given only once</source>
        <translation>eenmalig</translation>
    </message>
    <message>
        <source>nested less deeply</source>
        <translation>minder diep genest</translation>
    </message>
    <message>
        <source>a number that divides the maximum</source>
        <translation>een getal waardoor het maximum deelbaar is</translation>
    </message>
    <message>
        <source>the name of a scale in this file</source>
        <translation>de naam van een schaal in dit bestand</translation>
    </message>
    <message>
        <source>different from the others</source>
        <translation>anders dan de andere</translation>
    </message>
    <message>
        <source>at most the maximum</source>
        <translation>hoogstens het maximum</translation>
    </message>
    <message>
        <source>the key of a criterion</source>
        <translation>de sleutel van een criterium</translation>
    </message>
    <message>
        <source>two or more</source>
        <translation>minstens twee</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>Not judged yet</source>
        <translation>Nog geen oordeel</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Niet te beoordelen</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beoordeeld</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>KeptLetter</name>
    <message>
        <source>The letter as it was sent (%1). SHA-256 of the PDF: %2</source>
        <translation>De brief zoals hij is verstuurd (%1). SHA-256 van de pdf: %2</translation>
    </message>
    <message>
        <source>The letter as it was sent</source>
        <translation>De brief zoals hij is verstuurd</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>%1 - letter of %2.pdf</source>
        <translation>%1 - brief van %2.pdf</translation>
    </message>
</context>
<context>
    <name>KeySlips</name>
    <message>
        <source>Your key for %1, round %2</source>
        <translation>Uw sleutel voor %1, ronde %2</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Sleutelbestand</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat u doet</translation>
    </message>
    <message>
        <source>Put the key file on your computer, where only you can open it.</source>
        <translation>Zet het sleutelbestand op uw computer, waar alleen u erbij kunt.</translation>
    </message>
    <message>
        <source>Choose it when Beraad asks for a key, and type the password above.</source>
        <translation>Kies het als Beraad om een sleutel vraagt en typ het wachtwoord hierboven.</translation>
    </message>
    <message>
        <source>Put both files that you get from the secretariat in one folder on your computer.</source>
        <translation>Zet de twee bestanden die u van het secretariaat krijgt in één map op uw computer.</translation>
    </message>
    <message>
        <source>Keep this slip apart from the files. Who has both can read and sign in your name. If you lose it, tell the secretariat: you then get a new key, and the old one no longer counts.</source>
        <translation>Bewaar dit briefje niet bij de bestanden. Wie beide heeft, kan meelezen en in uw naam ondertekenen. Bent u het kwijt, meld dat dan aan het secretariaat: u krijgt een nieuwe sleutel en de oude geldt niet meer.</translation>
    </message>
    <message>
        <source>Passwords for round %1</source>
        <translation>Wachtwoorden voor ronde %1</translation>
    </message>
    <message>
        <source>Open “%1” with Beraad: start Beraad and drop the file on its window. Type the password above.</source>
        <translation>Open ‘%1’ met Beraad: start Beraad en sleep het bestand naar het venster. Typ het wachtwoord hierboven.</translation>
    </message>
    <message>
        <source>Read, judge, and choose “Hand in…” when you are done. The same password is asked then. Mail the file that Beraad makes to the secretariat.</source>
        <translation>Lees, oordeel en kies ‘Inleveren…’ als u klaar bent. Dan wordt om hetzelfde wachtwoord gevraagd. Mail het bestand dat Beraad maakt naar het secretariaat.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Attn. %1</source>
        <translation>T.a.v. %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Ons kenmerk</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>Uw brief van</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>of the letter that was sent on %1</source>
        <translation>van de brief die op %1 is verzonden</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Vervangt</translation>
    </message>
    <message>
        <source>our letter of %1</source>
        <translation>onze brief van %1</translation>
    </message>
</context>
<context>
    <name>LetterDesk</name>
    <message>
        <source>Advisory committee</source>
        <translation>Adviescommissie</translation>
    </message>
    <message>
        <source>missing parts round %1</source>
        <translation>ontbrekende onderdelen ronde %1</translation>
    </message>
    <message>
        <source>invitation round %1</source>
        <translation>uitnodiging ronde %1</translation>
    </message>
    <message>
        <source>withdrawal round %1</source>
        <translation>intrekking ronde %1</translation>
    </message>
    <message>
        <source>advice round %1</source>
        <translation>advies ronde %1</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>no advice yet</source>
        <translation>nog geen advies</translation>
    </message>
    <message>
        <source>address incomplete</source>
        <translation>adres onvolledig</translation>
    </message>
    <message>
        <source>PDF %1</source>
        <translation>pdf %1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>afgedrukt %1</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>wat er ontbreekt</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>uitnodiging</translation>
    </message>
    <message>
        <source>withdrawal confirmed</source>
        <translation>intrekking bevestigd</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Wat er ontbreekt</translation>
    </message>
    <message>
        <source>Invitation to explain</source>
        <translation>Uitnodiging om toe te lichten</translation>
    </message>
    <message>
        <source>Withdrawal confirmed</source>
        <translation>Bevestiging van intrekking</translation>
    </message>
    <message>
        <source>a word to be filled in</source>
        <translation>nog iets in te vullen</translation>
    </message>
    <message>
        <source>no motivation</source>
        <translation>geen motivering</translation>
    </message>
    <message>
        <source>no day and time yet</source>
        <translation>nog geen dag en tijd</translation>
    </message>
    <message>
        <source>to look through</source>
        <translation>door te lopen</translation>
    </message>
    <message>
        <source>changed, look through again</source>
        <translation>veranderd, loop opnieuw door</translation>
    </message>
    <message>
        <source>waits to be released</source>
        <translation>wacht op vrijgave</translation>
    </message>
    <message>
        <source>released</source>
        <translation>vrijgegeven</translation>
    </message>
    <message>
        <source>did it come out?</source>
        <translation>is hij eruit gekomen?</translation>
    </message>
    <message>
        <source>with the printer</source>
        <translation>bij de printer</translation>
    </message>
    <message>
        <source>did not come out</source>
        <translation>niet uit de printer gekomen</translation>
    </message>
    <message>
        <source>outdated: %1</source>
        <translation>verouderd: %1</translation>
    </message>
    <message>
        <source>given to the printer %1</source>
        <translation>naar de printer gestuurd %1</translation>
    </message>
    <message>
        <source>did not come out, %1</source>
        <translation>niet uit de printer gekomen, %1</translation>
    </message>
    <message>
        <source>a field is empty</source>
        <translation>een veld is leeg</translation>
    </message>
    <message>
        <source>the signed report says otherwise</source>
        <translation>het ondertekende rapport zegt iets anders</translation>
    </message>
    <message>
        <source>not how to object to the decision</source>
        <translation>bezwaaralinea ontbreekt</translation>
    </message>
    <message>
        <source>how to object to an advice</source>
        <translation>bezwaaralinea bij een advies</translation>
    </message>
</context>
<context>
    <name>MarkColour</name>
    <message>
        <source>Yellow</source>
        <translation>Geel</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Roze</translation>
    </message>
</context>
<context>
    <name>MarkExport</name>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemaakt door</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gedeeld</translation>
    </message>
    <message>
        <source>Page %1, %2</source>
        <translation>Pagina %1, %2</translation>
    </message>
</context>
<context>
    <name>Matter</name>
    <message>
        <source>Write the own review</source>
        <translation>De eigen beoordeling schrijven</translation>
    </message>
    <message>
        <source>See reviews of others and the advice</source>
        <translation>Beoordelingen van anderen en het advies zien</translation>
    </message>
    <message>
        <source>See marks that others share</source>
        <translation>Markeringen zien die anderen delen</translation>
    </message>
    <message>
        <source>Write the pre-advice</source>
        <translation>Het preadvies schrijven</translation>
    </message>
    <message>
        <source>See the pre-advice</source>
        <translation>Het preadvies zien</translation>
    </message>
    <message>
        <source>Word and adopt the advice</source>
        <translation>Het advies opstellen en vaststellen</translation>
    </message>
    <message>
        <source>Write what the readers find together (lead reader)</source>
        <translation>Verwoorden wat de lezers samen vinden (eerste lezer)</translation>
    </message>
    <message>
        <source>Agree with it or object (other readers)</source>
        <translation>Daarmee instemmen of bezwaar maken (andere lezers)</translation>
    </message>
    <message>
        <source>Ask the region for clarification</source>
        <translation>De regio om toelichting vragen</translation>
    </message>
    <message>
        <source>See questions to the region and answers</source>
        <translation>Vragen aan de regio en antwoorden zien</translation>
    </message>
    <message>
        <source>See the report and the letters</source>
        <translation>Het rapport en de brieven zien</translation>
    </message>
</context>
<context>
    <name>MeasureKind</name>
    <message>
        <source>Reads, scores and votes</source>
        <translation>Leest, beoordeelt en stemt</translation>
    </message>
    <message>
        <source>Reads and scores, does not vote</source>
        <translation>Leest en beoordeelt, stemt niet</translation>
    </message>
    <message>
        <source>Does not read the plan</source>
        <translation>Leest het plan niet</translation>
    </message>
</context>
<context>
    <name>MemberRole</name>
    <message>
        <source>Member</source>
        <translation>Commissielid</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Voorzitter</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretaris</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>draft or final</source>
        <translation>concept of definitief</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>aanbeveling</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>opmerkingen</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>oordeel</translation>
    </message>
    <message>
        <source>motivation</source>
        <translation>motivering</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>vindplaats</translation>
    </message>
    <message>
        <source>earlier improvement point</source>
        <translation>eerder verbeterpunt</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>markering</translation>
    </message>
    <message>
        <source>question for the region</source>
        <translation>vraag aan de regio</translation>
    </message>
    <message>
        <source>New: made on %1 on %2.</source>
        <translation>Nieuw: gemaakt op %1, op laptop %2.</translation>
    </message>
    <message>
        <source>Older than what is here: made on %1. It is noted, and changes nothing.</source>
        <translation>Ouder dan wat hier al is: gemaakt op %1. Het wordt genoteerd en wijzigt niets.</translation>
    </message>
    <message>
        <source>Taken in before. It changes nothing.</source>
        <translation>Al eerder ingenomen. Het wijzigt niets.</translation>
    </message>
    <message numerus="yes">
        <source>New, %n field(s).</source>
        <translation>
            <numerusform>Nieuw, %n veld.</numerusform>
            <numerusform>Nieuw, %n velden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed, %n field(s).</source>
        <translation>
            <numerusform>Gewijzigd, %n veld.</numerusform>
            <numerusform>Gewijzigd, %n velden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn by the member.</source>
        <translation>Ingetrokken door het lid.</translation>
    </message>
    <message>
        <source>Becomes a draft: what came together is not complete.</source>
        <translation>Wordt een concept: wat is samengekomen, is niet volledig.</translation>
    </message>
    <message>
        <source>Judged on an older version of the plan.</source>
        <translation>Beoordeeld op een oudere versie van het plan.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thema</translation>
    </message>
    <message>
        <source>wish to discuss</source>
        <translation>bespreekverzoek</translation>
    </message>
    <message>
        <source>The member declared an interest that closes the plan, and reads it no longer: give it another reader. What was written on it is left out.</source>
        <translation>Het lid heeft een belang gemeld dat het plan sluit, en leest het niet meer: wijs een andere lezer aan. Wat erover was geschreven, blijft weg.</translation>
    </message>
    <message>
        <source>No longer wants to discuss the plan.</source>
        <translation>Wil het plan niet langer bespreken.</translation>
    </message>
    <message>
        <source>Wants to discuss the plan: “%1”.</source>
        <translation>Wil het plan bespreken: “%1”.</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>States to have no interest in the plan.</source>
        <translation>Verklaart geen belang te hebben bij het plan.</translation>
    </message>
    <message>
        <source>States a possible interest: the plan stays closed to the member until the chair has decided on it.</source>
        <translation>Verklaart een mogelijk belang: het plan blijft voor dit lid gesloten tot de voorzitter erover heeft beslist.</translation>
    </message>
    <message>
        <source>States a direct interest in the plan.</source>
        <translation>Verklaart een direct belang bij het plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n stance(s) on joint findings.</source>
        <translation>
            <numerusform>%n standpunt over een gezamenlijke bevinding.</numerusform>
            <numerusform>%n standpunten over gezamenlijke bevindingen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Minutes of the plenary of round %1</source>
        <translation>Notulen van de plenaire vergadering van ronde %1</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wie er waren</translation>
    </message>
    <message>
        <source>What was taken</source>
        <translation>Wat is behandeld</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>%1 members with a vote</source>
        <translation>%1 stemgerechtigde leden</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 tot %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>In the meeting</source>
        <translation>In de vergadering</translation>
    </message>
    <message>
        <source>Absent: %1.</source>
        <translation>Afwezig: %1.</translation>
    </message>
    <message>
        <source>%1 left the room at %2 (conflict of interest).</source>
        <translation>%1 verliet de zaal om %2 (belangenverstrengeling).</translation>
    </message>
    <message>
        <source>%1 left the meeting at %2.</source>
        <translation>%1 verliet de vergadering om %2.</translation>
    </message>
    <message>
        <source>%1 came in at %2.</source>
        <translation>%1 kwam binnen om %2.</translation>
    </message>
    <message>
        <source>Not taken.</source>
        <translation>Niet behandeld.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Van %1 tot %2.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>Vanaf %1.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusie</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>none here; taken again as item %1</source>
        <translation>hier geen; opnieuw behandeld als punt %1</translation>
    </message>
    <message>
        <source>%1, without a vote</source>
        <translation>%1, zonder stemrecht</translation>
    </message>
    <message>
        <source>The quorum was not reached.</source>
        <translation>Het quorum is niet gehaald.</translation>
    </message>
    <message>
        <source>The quorum was reached at %1.</source>
        <translation>Het quorum was om %1 bereikt.</translation>
    </message>
    <message>
        <source>It was there from then on.</source>
        <translation>Het was er vanaf dat moment steeds.</translation>
    </message>
    <message>
        <source>It was not there %1.</source>
        <translation>Het was er niet %1.</translation>
    </message>
    <message>
        <source>%1 was still out of the room (conflict of interest).</source>
        <translation>%1 was nog buiten de zaal (belangenverstrengeling).</translation>
    </message>
    <message>
        <source>A consent item: proposed for adoption without discussion.</source>
        <translation>Een hamerstuk: voorgesteld om zonder bespreking vast te stellen.</translation>
    </message>
</context>
<context>
    <name>MinutesFile</name>
    <message>
        <source>Save the minutes</source>
        <translation>Notulen opslaan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;OpenDocument texts, to work on (*.odt)</source>
        <translation>Pdf-bestanden (*.pdf);;OpenDocument-tekst, om te bewerken (*.odt)</translation>
    </message>
    <message>
        <source>Minutes of round %1.pdf</source>
        <translation>Notulen van ronde %1.pdf</translation>
    </message>
</context>
<context>
    <name>MotivationRule</name>
    <message>
        <source>Never needed</source>
        <translation>Nooit nodig</translation>
    </message>
    <message>
        <source>Needed when not met</source>
        <translation>Nodig als niet is voldaan</translation>
    </message>
    <message>
        <source>Always needed</source>
        <translation>Altijd nodig</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Approve with points to settle</source>
        <translation>Goedkeuren met verbeterpunten</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Bijstellen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Niet beoordeeld</translation>
    </message>
</context>
<context>
    <name>OutlookTable</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Penvoerder</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besloten op</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Wat volgt</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Improvement points</source>
        <translation>Verbeterpunten</translation>
    </message>
    <message>
        <source>Subsidy asked</source>
        <translation>Gevraagde subsidie</translation>
    </message>
</context>
<context>
    <name>OutsideLink</name>
    <message>
        <source>Open this address?</source>
        <translation>Dit adres openen?</translation>
    </message>
    <message>
        <source>The plan refers to %1. It opens outside Beraad, in the program for such addresses.</source>
        <translation>Het plan verwijst naar %1. Het adres wordt buiten Beraad geopend, in het programma voor zulke adressen.</translation>
    </message>
    <message>
        <source>Open address</source>
        <translation>Adres openen</translation>
    </message>
    <message>
        <source>Copy this address?</source>
        <translation>Dit adres kopiëren?</translation>
    </message>
    <message>
        <source>The plan refers to %1. Beraad opens only web and mail addresses; you can copy this one.</source>
        <translation>Het plan verwijst naar %1. Beraad opent alleen web- en mailadressen; dit adres kunt u kopiëren.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adres kopiëren</translation>
    </message>
</context>
<context>
    <name>PackageNames</name>
    <message>
        <source>round</source>
        <comment>in a file name</comment>
        <translation>ronde</translation>
    </message>
</context>
<context>
    <name>PartnerKind</name>
    <message>
        <source>Vmbo school</source>
        <translation>Vmbo-school</translation>
    </message>
    <message>
        <source>Mbo college</source>
        <translation>Mbo-instelling</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Other partner</source>
        <translation>Andere partner</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Reader of the plan</source>
        <translation>Lezer van het plan</translation>
    </message>
    <message>
        <source>Other member</source>
        <translation>Ander lid</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Voorzitter</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretaris</translation>
    </message>
</context>
<context>
    <name>Passage</name>
    <message>
        <source>“%1” (p. %2)</source>
        <translation>“%1” (p. %2)</translation>
    </message>
    <message>
        <source>A region of the page</source>
        <translation>Een deel van de pagina</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>(see p. %1)</source>
        <translation>(zie p. %1)</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>after own review</source>
        <translation>na eigen beoordeling</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>PinTries</name>
    <message numerus="yes">
        <source>%n tries are left before the card is locked.</source>
        <translation>
            <numerusform>Er is nog %n poging voordat de kaart blokkeert.</numerusform>
            <numerusform>Er zijn nog %n pogingen voordat de kaart blokkeert.</numerusform>
        </translation>
    </message>
    <message>
        <source>One try is left; after that the card is locked.</source>
        <translation>Er is nog één poging; daarna blokkeert de kaart.</translation>
    </message>
    <message>
        <source>Few tries are left before the card is locked.</source>
        <translation>Er zijn nog maar weinig pogingen voordat de kaart blokkeert.</translation>
    </message>
    <message>
        <source>Look it up before you try again.</source>
        <translation>Zoek de code op voordat u het opnieuw probeert.</translation>
    </message>
</context>
<context>
    <name>PitchReminder</name>
    <message>
        <source>Dear %1,</source>
        <translation>Beste %1,</translation>
    </message>
    <message>
        <source>The committee invites your region %1 to explain its plan for the programme “%2”.</source>
        <translation>De commissie nodigt uw regio %1 uit om het plan voor het programma ‘%2’ toe te lichten.</translation>
    </message>
    <message>
        <source>We expect you on %1, from %2 to %3.</source>
        <translation>Wij verwachten u op %1, van %2 tot %3 uur.</translation>
    </message>
    <message>
        <source>The place is %1.</source>
        <translation>De plaats is %1.</translation>
    </message>
    <message>
        <source>The committee asks:</source>
        <translation>De commissie vraagt:</translation>
    </message>
    <message>
        <source>Please let us know who will come for the region.</source>
        <translation>Wij horen graag wie er namens de regio komen.</translation>
    </message>
    <message>
        <source>For the region come: %1.</source>
        <translation>Namens de regio komen: %1.</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>The advice</source>
        <translation>Het advies</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Het besluit</translation>
    </message>
    <message>
        <source>%1: plan of round %2</source>
        <translation>%1: plan van ronde %2</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Lead applicant</source>
        <translation>Penvoerder</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Subsidy asked for %1</source>
        <translation>Gevraagde subsidie voor %1</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Cofinanciering</translation>
    </message>
    <message>
        <source>No document was handed in.</source>
        <translation>Er is geen document ingediend.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>No advice was adopted.</source>
        <translation>Er is geen advies vastgesteld.</translation>
    </message>
    <message>
        <source>No decision of the minister is known.</source>
        <translation>Er is geen besluit van de minister bekend.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Advies: %1</translation>
    </message>
    <message>
        <source>Parts are missing</source>
        <translation>Onderdelen ontbreken</translation>
    </message>
    <message>
        <source>Invitation to explain the plan</source>
        <translation>Uitnodiging voor een toelichting</translation>
    </message>
    <message>
        <source>Withdrawal confirmed</source>
        <translation>Bevestiging van intrekking</translation>
    </message>
    <message>
        <source>given to the printer</source>
        <translation>naar de printer</translation>
    </message>
    <message>
        <source>went out</source>
        <translation>verstuurd</translation>
    </message>
    <message>
        <source>did not come out</source>
        <translation>niet uit de printer gekomen</translation>
    </message>
    <message>
        <source>The reviews</source>
        <translation>De beoordelingen</translation>
    </message>
    <message>
        <source>Who shares the joint findings</source>
        <translation>Wie de gezamenlijke bevindingen deelt</translation>
    </message>
    <message>
        <source>Interests of members</source>
        <translation>Belangen van leden</translation>
    </message>
    <message>
        <source>Letters to the region</source>
        <translation>Brieven aan de regio</translation>
    </message>
    <message>
        <source>Who did what when</source>
        <translation>Wie wanneer wat deed</translation>
    </message>
    <message>
        <source>No review was made final.</source>
        <translation>Er is geen beoordeling definitief gemaakt.</translation>
    </message>
    <message>
        <source>Final since</source>
        <translation>Definitief sinds</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Nobody took a stance.</source>
        <translation>Niemand nam een standpunt in.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Commissielid</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Standpunt</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>eens</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>oneens</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Measure by %1</source>
        <translation>Maatregel van %1</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Onthield zich</translation>
    </message>
    <message>
        <source>Nothing was stated.</source>
        <translation>Er is niets verklaard.</translation>
    </message>
    <message>
        <source>No letter is in the register.</source>
        <translation>Er staat geen brief in het register.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Nothing is in the audit trail.</source>
        <translation>Er staat niets in het logboek.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Version of the rubric</source>
        <translation>Versie van het beoordelingskader</translation>
    </message>
</context>
<context>
    <name>PlanState</name>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Onvolledig</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Volledig</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
</context>
<context>
    <name>PointNeed</name>
    <message>
        <source>Required</source>
        <translation>Vereist</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Aanbevolen</translation>
    </message>
</context>
<context>
    <name>PostingList</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
</context>
<context>
    <name>PreAdvice</name>
    <message>
        <source>Pre-advice</source>
        <translation>Preadvies</translation>
    </message>
</context>
<context>
    <name>RegionKind</name>
    <message>
        <source>Technology region</source>
        <translation>Techniekregio</translation>
    </message>
    <message>
        <source>Technology-poor region</source>
        <translation>Techniekarme regio</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>We have not received a return package from you yet.</source>
        <translation>Wij hebben van u nog geen retourpakket ontvangen.</translation>
    </message>
    <message>
        <source>By the package that you made on %1, %2 of your %3 reviews are final.</source>
        <translation>Volgens het pakket dat u op %1 maakte, zijn %2 van uw %3 beoordelingen definitief.</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Beste %1,</translation>
    </message>
    <message>
        <source>The committee meets on %1.</source>
        <translation>De commissie vergadert op %1.</translation>
    </message>
    <message>
        <source>Open Beraad, finalise your reviews and choose “Hand in”. Then mail the file that it makes to the secretariat.</source>
        <translation>Open Beraad, maak uw beoordelingen definitief en kies “Inleveren”. Mail daarna het bestand dat wordt gemaakt aan het secretariaat.</translation>
    </message>
    <message numerus="yes">
        <source>You read %n plan(s) in round %1 of the programme “%2”.</source>
        <translation>
            <numerusform>U leest %n plan in ronde %1 van het programma “%2”.</numerusform>
            <numerusform>U leest %n plannen in ronde %1 van het programma “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these plans wait(s) for the chair to decide on the interest that you stated; nothing is asked of you there now.</source>
        <translation>
            <numerusform>%n van deze plannen wacht op het besluit van de voorzitter over het belang dat u meldde; daar hoeft u nu niets voor te doen.</numerusform>
            <numerusform>%n van deze plannen wachten op het besluit van de voorzitter over het belang dat u meldde; daar hoeft u nu niets voor te doen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The committee</source>
        <translation>De commissie</translation>
    </message>
    <message>
        <source>The minister</source>
        <translation>De minister</translation>
    </message>
    <message>
        <source>Advisory report</source>
        <translation>Adviesrapport</translation>
    </message>
    <message>
        <source>Advice on the progress reports of round %1</source>
        <translation>Advies over de voortgangsrapportages van ronde %1</translation>
    </message>
    <message>
        <source>Advice on the plans of round %1</source>
        <translation>Advies over de plannen van ronde %1</translation>
    </message>
    <message>
        <source>Signed by the chair of the committee</source>
        <translation>Ondertekend door de voorzitter van de commissie</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Aan: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Van: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Legal basis: %1</source>
        <translation>Grondslag: %1</translation>
    </message>
    <message>
        <source>Data (SHA-256): %1</source>
        <translation>Gegevens (SHA-256): %1</translation>
    </message>
    <message>
        <source>Advisory report %1, round %2</source>
        <translation>Adviesrapport %1, ronde %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Annex A: the rubric</source>
        <translation>Bijlage A: het beoordelingskader</translation>
    </message>
    <message>
        <source>%1, version %2. The letter and number of a criterion stand behind the improvement points in this report.</source>
        <translation>%1, versie %2. De letter en het nummer van een criterium staan achter de verbeterpunten in dit rapport.</translation>
    </message>
    <message>
        <source>Scale: 0 to %1 points, sufficient from %2.</source>
        <translation>Schaal: 0 tot %1 punten, voldoende vanaf %2.</translation>
    </message>
    <message>
        <source>Scale: %1.</source>
        <translation>Schaal: %1.</translation>
    </message>
    <message>
        <source>Knock-out criterion.</source>
        <translation>Knock-outcriterium.</translation>
    </message>
    <message>
        <source>Weight %1.</source>
        <translation>Gewicht %1.</translation>
    </message>
    <message>
        <source>A passage from the plan is required.</source>
        <translation>Een vindplaats in het plan is verplicht.</translation>
    </message>
    <message>
        <source>Annex B: the committee</source>
        <translation>Bijlage B: de commissie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Members read each plan on their own and scored it against the rubric of annex A. Plans assessed: %1; final reviews: %2.</source>
        <translation>Leden lazen elk plan zelfstandig en beoordeelden het met het kader van bijlage A. Beoordeelde plannen: %1; definitieve beoordelingen: %2.</translation>
    </message>
    <message>
        <source>Annex C: the method</source>
        <translation>Bijlage C: de werkwijze</translation>
    </message>
    <message>
        <source>A member with a conflict of interest in a plan did not see it, did not score it and did not vote on it. The report names these members at the plan.</source>
        <translation>Een lid met een belangenverstrengeling bij een plan zag het niet in, beoordeelde het niet en stemde er niet over. Het rapport noemt deze leden bij het plan.</translation>
    </message>
    <message>
        <source>What can be calculated from scores was a suggestion; the committee decided.</source>
        <translation>Wat uit scores te berekenen is, was een voorstel; de commissie besliste.</translation>
    </message>
    <message>
        <source>The committee discussed the reviews in its meeting of %1 and adopted its advice there.</source>
        <translation>De commissie besprak de beoordelingen in haar vergadering van %1 en stelde daar haar adviezen vast.</translation>
    </message>
    <message>
        <source>A plan that the region withdrew or did not hand in gets no advice and counts as not assessed. A region with an approval keeps it in the figures over the rounds; any other region counts as in the last round that it took part in. “Approve” includes plans with points to settle. Percentages are rounded to whole percents and need not add up to 100.</source>
        <translation>Een plan dat de regio introk of niet indiende, krijgt geen advies en telt als niet beoordeeld. Een regio met een goedkeuring houdt die in de cijfers over de rondes; elke andere regio telt zoals in de laatste ronde waaraan zij meedeed. Goedkeuren omvat plannen met te regelen punten. Percentages zijn afgerond op hele procenten en tellen niet altijd op tot 100.</translation>
    </message>
    <message>
        <source>The data of this report</source>
        <translation>De gegevens van dit rapport</translation>
    </message>
    <message>
        <source>The report was made from the records of the round in the committee’s dossier. Whoever has the dossier can calculate this SHA-256 hash of them again; if it is the same, nothing was changed since.</source>
        <translation>Het rapport is gemaakt uit de gegevens van de ronde in het dossier van de commissie. Wie het dossier heeft, kan deze SHA-256-hash daarvan opnieuw berekenen; is die gelijk, dan is er sindsdien niets gewijzigd.</translation>
    </message>
    <message>
        <source>Advice per region</source>
        <translation>Advies per regio</translation>
    </message>
    <message>
        <source>The region withdrew its plan before the committee gave advice. The committee gives no advice on it.</source>
        <translation>De regio heeft het plan ingetrokken voordat de commissie advies gaf. De commissie geeft er geen advies over.</translation>
    </message>
    <message>
        <source>The region handed in no plan in this round. The committee gives no advice.</source>
        <translation>De regio heeft in deze ronde geen plan ingediend. De commissie geeft geen advies.</translation>
    </message>
    <message>
        <source>%1 in favour, %2 against, %3 abstained</source>
        <translation>%1 voor, %2 tegen, %3 onthouden</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Lead applicant</source>
        <translation>Penvoerder</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Subsidy asked</source>
        <translation>Subsidie</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Cofinanciering</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Settle before</source>
        <translation>Regelen vóór</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmen</translation>
    </message>
    <message>
        <source>adopted without a vote</source>
        <translation>vastgesteld zonder stemming</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Onthield zich</translation>
    </message>
    <message>
        <source>%1 (conflict of interest)</source>
        <translation>%1 (belangenverstrengeling)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Approval despite a knock-out</source>
        <translation>Goedkeuring ondanks een knock-outcriterium</translation>
    </message>
    <message>
        <source>Improvement points</source>
        <translation>Verbeterpunten</translation>
    </message>
    <message>
        <source>What came of earlier improvement points</source>
        <translation>Wat er met eerdere verbeterpunten is gedaan</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Improvement point</source>
        <translation>Verbeterpunt</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Not looked for yet</source>
        <translation>Nog niet nagegaan</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>The committee advises you to approve %1 of the %2 plans of round %3 (%4).</source>
        <translation>De commissie adviseert u %1 van de %2 plannen van ronde %3 goed te keuren (%4).</translation>
    </message>
    <message>
        <source>In %1 of these the region must still settle points before the date given.</source>
        <translation>Bij %1 daarvan moet de regio vóór de genoemde datum nog punten regelen.</translation>
    </message>
    <message>
        <source>%1 to be revised</source>
        <translation>%1 bij te stellen</translation>
    </message>
    <message>
        <source>%1 to be rejected</source>
        <translation>%1 af te wijzen</translation>
    </message>
    <message>
        <source>%1 not assessed</source>
        <translation>%1 niet beoordeeld</translation>
    </message>
    <message>
        <source>%1 without advice yet</source>
        <translation>%1 nog zonder advies</translation>
    </message>
    <message>
        <source>The other plans: %1.</source>
        <translation>De overige plannen: %1.</translation>
    </message>
    <message>
        <source>After this round %1 of the %2 regions (%3) have a plan that the committee advises to approve.</source>
        <translation>Na deze ronde hebben %1 van de %2 regio’s (%3) een plan dat de commissie adviseert goed te keuren.</translation>
    </message>
    <message>
        <source>The advice on the plans of round %1</source>
        <translation>Het advies over de plannen van ronde %1</translation>
    </message>
    <message>
        <source>Round %1 in figures</source>
        <translation>Ronde %1 in cijfers</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source> (withdrawn: %1; not handed in: %2)</source>
        <translation> (ingetrokken: %1; niet ingediend: %2)</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Why plans are not yet ready</source>
        <translation>Waarom plannen nog niet gereed zijn</translation>
    </message>
    <message>
        <source>Over the rounds</source>
        <translation>Over de rondes</translation>
    </message>
    <message>
        <source>Where the regions stand after each round</source>
        <translation>Hoe de regio’s ervoor staan na elke ronde</translation>
    </message>
    <message>
        <source>After each round, of all regions together</source>
        <translation>Na elke ronde, over alle regio’s samen</translation>
    </message>
    <message>
        <source>After round</source>
        <translation>Na ronde</translation>
    </message>
    <message>
        <source>Plans in this round</source>
        <translation>Plannen in deze ronde</translation>
    </message>
    <message>
        <source>Approve, this round</source>
        <translation>Goedkeuren, deze ronde</translation>
    </message>
    <message>
        <source>Approve, so far</source>
        <translation>Goedkeuren, tot nu toe</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regio’s</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Subsidy asked in the plans to approve, per year</source>
        <translation>Gevraagde subsidie in de goed te keuren plannen, per jaar</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Earlier rounds</source>
        <translation>Eerdere rondes</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>Deze ronde</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>The plans of this round that the committee advises to approve ask %1 together.</source>
        <translation>De plannen van deze ronde die de commissie adviseert goed te keuren, vragen samen %1.</translation>
    </message>
    <message>
        <source>That is %1 above the round’s subsidy ceiling of %2.</source>
        <translation>Dat is %1 meer dan het subsidieplafond van %2 voor deze ronde.</translation>
    </message>
    <message>
        <source>That is %1 below the round’s subsidy ceiling of %2.</source>
        <translation>Dat is %1 minder dan het subsidieplafond van %2 voor deze ronde.</translation>
    </message>
    <message>
        <source>Over all rounds the plans to approve ask %1, more than the budget of %2.</source>
        <translation>Over alle rondes vragen de goed te keuren plannen %1; dat is meer dan het budget van %2.</translation>
    </message>
    <message>
        <source>Over all rounds the plans to approve ask %1, within the budget of %2.</source>
        <translation>Over alle rondes vragen de goed te keuren plannen %1; dat past binnen het budget van %2.</translation>
    </message>
    <message>
        <source>Ranking of the technology-poor regions</source>
        <translation>Rangschikking van de techniekarme regio’s</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Opgeteld</translation>
    </message>
    <message>
        <source>Under the ceiling</source>
        <translation>Onder plafond</translation>
    </message>
    <message>
        <source>No points</source>
        <translation>Geen punten</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Equal points</source>
        <translation>Gelijke punten</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>The advice per region</source>
        <translation>Het advies per regio in het kort</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>What the committee notices</source>
        <translation>Wat de commissie opvalt</translation>
    </message>
    <message>
        <source>Did not vote</source>
        <translation>Stemde niet mee</translation>
    </message>
    <message>
        <source>%1 (possible conflict of interest)</source>
        <translation>%1 (mogelijke belangenverstrengeling)</translation>
    </message>
    <message>
        <source>no effect on the outcome</source>
        <translation>zonder gevolg voor de uitkomst</translation>
    </message>
    <message>
        <source>supports approval</source>
        <translation>steunt goedkeuring</translation>
    </message>
    <message>
        <source>asks for points to settle</source>
        <translation>vraagt om punten die nog geregeld moeten worden</translation>
    </message>
    <message>
        <source>asks for revision</source>
        <translation>vraagt om verbetering</translation>
    </message>
    <message>
        <source>a knock-out: stands in the way of approval</source>
        <translation>knock-out: staat goedkeuring in de weg</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>Rests on a picture: %1</source>
        <translation>Berust op een afbeelding: %1</translation>
    </message>
    <message>
        <source>Minority view: </source>
        <translation>Minderheidsstandpunt: </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>uiterlijk %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>The answer was added to the plan’s documents.</source>
        <translation>Het antwoord is bij de documenten van het plan gevoegd.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet vastgelegd</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Answer of the region</source>
        <translation>Antwoord van de regio</translation>
    </message>
    <message>
        <source>Effect on the judgement</source>
        <translation>Effect op het oordeel</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>The committee put written questions to %1 of the %2 regions.</source>
        <translation>De commissie stelde %1 van de %2 regio’s schriftelijke vragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) came to explain the plan.</source>
        <translation>
            <numerusform>%n regio kwam haar plan toelichten.</numerusform>
            <numerusform>%n regio’s kwamen hun plan toelichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n plan(s) an answer changed the judgement.</source>
        <translation>
            <numerusform>Bij %n plan veranderde een antwoord het oordeel.</numerusform>
            <numerusform>Bij %n plannen veranderde een antwoord het oordeel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) left a question unanswered.</source>
        <translation>
            <numerusform>%n regio liet een vraag onbeantwoord.</numerusform>
            <numerusform>%n regio’s lieten een vraag onbeantwoord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Between plans of equal points the points on %1 decide.</source>
        <translation>Bij gelijke punten geven de punten op %1 de doorslag.</translation>
    </message>
    <message>
        <source>The themes in figures</source>
        <translation>De thema’s in cijfers</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Covered well, for example</source>
        <translation>Goed uitgewerkt, bijvoorbeeld</translation>
    </message>
    <message>
        <source>Covered thinly, for example</source>
        <translation>Summier uitgewerkt, bijvoorbeeld</translation>
    </message>
    <message>
        <source>Not covered, for example</source>
        <translation>Niet uitgewerkt, bijvoorbeeld</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1, p. %2</translation>
    </message>
    <message>
        <source>A picture: %1</source>
        <translation>Een afbeelding: %1</translation>
    </message>
    <message>
        <source>Themes across the plans</source>
        <translation>Thema’s over de plannen heen</translation>
    </message>
    <message>
        <source>Beside the criteria the committee looked for a few themes in all plans that it assessed. A plan covers a theme as most of its readers find who said something of it; where as many find one thing as another, the lower counts. Themes change no score and no advice.</source>
        <translation>Naast de criteria heeft de commissie in alle beoordeelde plannen op enkele thema’s gelet. Hoe een plan een thema uitwerkt, volgt uit wat de meeste lezers vinden die er iets over zeiden; zijn er evenveel voor het een als voor het ander, dan telt het laagste. Thema’s veranderen geen score en geen advies.</translation>
    </message>
    <message>
        <source>The examples are of the first %1 plans by region number in which a reader who finds the same points at a passage, that of the first such reader by name.</source>
        <translation>De voorbeelden komen uit de eerste %1 plannen op regionummer waarin een lezer die hetzelfde vindt een passage aanwijst; bij meer lezers de eerste op naam.</translation>
    </message>
    <message>
        <source>How the %1 plans cover this theme</source>
        <translation>Hoe de %1 plannen dit thema uitwerken</translation>
    </message>
    <message>
        <source>Judged on version %1</source>
        <translation>Beoordeeld op versie %1</translation>
    </message>
    <message>
        <source>In version %1 these criteria were other than in version %2:</source>
        <translation>In versie %1 waren deze criteria anders dan in versie %2:</translation>
    </message>
    <message>
        <source>Final reviews: %1, by %2.</source>
        <translation>Definitieve beoordelingen: %1, door %2.</translation>
    </message>
    <message>
        <source>%1: is no longer asked.</source>
        <translation>%1: wordt niet meer gevraagd.</translation>
    </message>
    <message>
        <source>%1: was not asked yet.</source>
        <translation>%1: werd nog niet gevraagd.</translation>
    </message>
    <message>
        <source>Now “%1”.</source>
        <translation>Nu ‘%1’.</translation>
    </message>
    <message>
        <source>Nothing more was demanded.</source>
        <translation>Meer werd er niet geëist.</translation>
    </message>
    <message>
        <source>Another rule for when a motivation is needed.</source>
        <translation>Een andere regel voor wanneer een motivering nodig is.</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Nog niet vastgesteld</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat ermee is gedaan</translation>
    </message>
    <message>
        <source>Settled, as %1 found on %2</source>
        <translation>Geregeld, vastgesteld door %1 op %2</translation>
    </message>
    <message>
        <source>Not settled by its date, as %1 found on %2</source>
        <translation>Niet op tijd geregeld, vastgesteld door %1 op %2</translation>
    </message>
    <message>
        <source>Points settled since earlier rounds</source>
        <translation>Afhandeling van punten uit eerdere rondes</translation>
    </message>
    <message>
        <source>Plans of earlier rounds were approved with points that the region settles before a date. Of these %1 points %2 are settled.</source>
        <translation>Plannen uit eerdere rondes zijn goedgekeurd met punten die de regio vóór een datum regelt. Van deze %1 punten zijn er %2 geregeld.</translation>
    </message>
    <message>
        <source>Points to settle</source>
        <translation>Te regelen punten</translation>
    </message>
    <message>
        <source>Found by %1 (lead reader)</source>
        <translation>Bevonden door %1 (eerste lezer)</translation>
    </message>
    <message>
        <source>%1 took no stance</source>
        <translation>%1 nam geen standpunt in</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>%1 stemt in</translation>
    </message>
    <message>
        <source>%1 objects: %2</source>
        <translation>%1 heeft bezwaar: %2</translation>
    </message>
    <message>
        <source>Approval despite a finding</source>
        <translation>Goedkeuring ondanks een bevinding</translation>
    </message>
    <message>
        <source>Measures on interests</source>
        <translation>Maatregelen bij belangen</translation>
    </message>
    <message>
        <source>Of which with points</source>
        <translation>Waarvan met verbeterpunten</translation>
    </message>
    <message>
        <source>Minority view of %1: </source>
        <translation>Minderheidsstandpunt van %1: </translation>
    </message>
    <message>
        <source>Equal at %1 points: %2.</source>
        <translation>Gelijk op %1 punten: %2.</translation>
    </message>
    <message>
        <source>Joint points</source>
        <translation>Gezamenlijk</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>By the points that the readers of a plan agreed on together, and where they have not agreed on every criterion by the mean of their own points; under the subsidy ceiling. The calculation is a suggestion; the committee’s advice decides.</source>
        <translation>Naar de punten waarover de lezers van een plan het samen eens zijn, en waar zij het niet over elk criterium eens zijn naar het gemiddelde van hun eigen punten; onder het subsidieplafond. De berekening is een voorstel; het advies van de commissie is beslissend.</translation>
    </message>
    <message>
        <source>Ranked on</source>
        <translation>Op basis van</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Advice of the committee</source>
        <translation>Advies van de commissie</translation>
    </message>
</context>
<context>
    <name>ReportPart</name>
    <message>
        <source>%1: progress report of round %2</source>
        <translation>%1: voortgangsrapportage van ronde %2</translation>
    </message>
    <message>
        <source>What “%1” says of the region. Who of the committee read the plan is left out here.</source>
        <translation>Wat “%1” over de regio zegt. Wie van de commissie het plan las, staat hier niet bij.</translation>
    </message>
    <message>
        <source>Part of the advisory report on your region</source>
        <translation>Deel van het adviesrapport over uw regio</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message numerus="yes">
        <source>No total yet: %n criteria have no points.</source>
        <translation>
            <numerusform>Nog geen totaal: %n criterium heeft geen punten.</numerusform>
            <numerusform>Nog geen totaal: %n criteria hebben geen punten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No total: none of the criteria applies.</source>
        <translation>Geen totaal: geen van de criteria is van toepassing.</translation>
    </message>
    <message>
        <source>Total: %1 of %2 points</source>
        <translation>Totaal: %1 van %2 punten</translation>
    </message>
</context>
<context>
    <name>ReviewState</name>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitief</translation>
    </message>
</context>
<context>
    <name>RoomName</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Inrichting</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Uitwisseling</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenair</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>Toelichting</translation>
    </message>
</context>
<context>
    <name>RoundKind</name>
    <message>
        <source>Plan assessment</source>
        <translation>Beoordeling van plannen</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Voortgangsrapportage</translation>
    </message>
</context>
<context>
    <name>RoundPhase</name>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Reading group</source>
        <translation>Leesgroep</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenair</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Vastgesteld</translation>
    </message>
</context>
<context>
    <name>RoundQuestions</name>
    <message>
        <source>Finalise round %1?</source>
        <translation>Ronde %1 afsluiten?</translation>
    </message>
    <message>
        <source>The plans, reviews and advice of the round can then only be read, its report can be signed, and what was done before can no longer be undone. You can reopen the round with a reason.</source>
        <translation>De plannen, beoordelingen en adviezen van de ronde zijn dan alleen nog te lezen en het rapport kan worden ondertekend. Wat hiervoor is gedaan, kunt u niet meer ongedaan maken. U kunt de ronde met een reden heropenen.</translation>
    </message>
    <message>
        <source>Finalise round</source>
        <translation>Ronde afsluiten</translation>
    </message>
    <message>
        <source>Reopen round %1?</source>
        <translation>Ronde %1 heropenen?</translation>
    </message>
    <message>
        <source>The plans, reviews and advice can then be changed again. As soon as something changes, a report that was made of the round is outdated and has to be made and signed anew. The reason stays in the audit trail.</source>
        <translation>De plannen, beoordelingen en adviezen zijn dan weer te wijzigen. Zodra er iets wijzigt, is een rapport over de ronde verouderd. U maakt en ondertekent het dan opnieuw. De reden blijft in het logboek staan.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Reopen round</source>
        <translation>Ronde heropenen</translation>
    </message>
</context>
<context>
    <name>RubricFault</name>
    <message>
        <source>rubric, %1: must be %2</source>
        <translation>beoordelingskader, %1: moet %2 zijn</translation>
    </message>
    <message>
        <source>%1, %2: must be %3</source>
        <translation>%1, %2: moet %3 zijn</translation>
    </message>
</context>
<context>
    <name>RubricField</name>
    <message>
        <source>identifier</source>
        <translation>kenmerk</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>onderdelen</translation>
    </message>
    <message>
        <source>decides between equal points</source>
        <translation>beslist bij gelijke punten</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>criteria</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>toelichting</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>gewicht</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>niveaus</translation>
    </message>
    <message>
        <source>code of a level</source>
        <translation>code van een niveau</translation>
    </message>
    <message>
        <source>name of a level</source>
        <translation>naam van een niveau</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>step</source>
        <translation>stap</translation>
    </message>
    <message>
        <source>sufficient from</source>
        <translation>voldoende vanaf</translation>
    </message>
    <message>
        <source>points of an example</source>
        <translation>punten van een voorbeeld</translation>
    </message>
    <message>
        <source>words of an example</source>
        <translation>omschrijving van een voorbeeld</translation>
    </message>
</context>
<context>
    <name>ScaleKind</name>
    <message>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
</context>
<context>
    <name>SendingReasons</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message numerus="yes">
        <source>Send %n letter(s) once more?</source>
        <translation>
            <numerusform>%n brief opnieuw verzenden?</numerusform>
            <numerusform>%n brieven opnieuw verzenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>They went out before. Each says that it is a copy, and the register keeps the reason.</source>
        <translation>Ze zijn al eerder verzonden. Op elke brief staat dat het een kopie is, en het register bewaart de reden.</translation>
    </message>
    <message>
        <source>Send before %1?</source>
        <translation>Voor %1 verzenden?</translation>
    </message>
    <message>
        <source>The letters of this round may leave from that day on. The register keeps the reason.</source>
        <translation>De brieven van deze ronde mogen vanaf die dag weg. Het register bewaart de reden.</translation>
    </message>
</context>
<context>
    <name>SettlementState</name>
    <message>
        <source>Settled</source>
        <translation>Geregeld</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Niet geregeld</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>For me only</source>
        <translation>Alleen voor mij</translation>
    </message>
    <message>
        <source>Shared with the committee</source>
        <translation>Gedeeld met de commissie</translation>
    </message>
</context>
<context>
    <name>ShownTable</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
</context>
<context>
    <name>SlotList</name>
    <message>
        <source>Save the list of slots</source>
        <translation>De lijst met spreektijden bewaren</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprekers</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat gevraagd wordt</translation>
    </message>
    <message>
        <source>Pitches of round %1</source>
        <translation>Toelichtingen ronde %1</translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation>Agenda opslaan</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agenda’s (*.ics)</translation>
    </message>
</context>
<context>
    <name>Stamp</name>
    <message>
        <source>Digitally signed by</source>
        <translation>Digitaal ondertekend door</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Not met</source>
        <translation>Niet voldaan</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Deels voldaan</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Voldaan</translation>
    </message>
</context>
<context>
    <name>SupportReminder</name>
    <message>
        <source>The support team has %1 days left for you this year.</source>
        <translation>Het ondersteuningsteam heeft dit jaar nog %1 dagen voor u.</translation>
    </message>
    <message>
        <source>The support team has spent the days that it has for you this year.</source>
        <translation>De dagen die het ondersteuningsteam dit jaar voor u heeft, zijn besteed.</translation>
    </message>
    <message>
        <source>%1 is your critical friend: call on them.</source>
        <translation>%1 is uw critical friend; u kunt daar een beroep op doen.</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Beste %1,</translation>
    </message>
    <message>
        <source>Your region %1 can hand in its plan for the programme “%2” again.</source>
        <translation>Uw regio %1 kan het plan voor het programma “%2” opnieuw indienen.</translation>
    </message>
    <message>
        <source>The last day to hand in is %1.</source>
        <translation>De laatste dag om in te dienen is %1.</translation>
    </message>
    <message>
        <source>The committee looks for these improvements:</source>
        <translation>De commissie vraagt om deze verbeteringen:</translation>
    </message>
</context>
<context>
    <name>TableSaving</name>
    <message>
        <source>Tables (*.ods *.xlsx *.csv)</source>
        <translation>Tabellen (*.ods *.xlsx *.csv)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (*.ods)</source>
        <translation>OpenDocument-rekenblad (*.ods)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with semicolons (*.csv)</source>
        <translation>Tekst met puntkomma’s (*.csv)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabel opslaan</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Technology in the theoretical pathway</source>
        <translation>Techniek in de theoretische leerweg</translation>
    </message>
    <message>
        <source>Teacher shortage</source>
        <translation>Lerarentekort</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>the signature “%1” was added</source>
        <translation>de handtekening “%1” is toegevoegd</translation>
    </message>
    <message>
        <source>the time stamp “%1” was added</source>
        <translation>het tijdstempel “%1” is toegevoegd</translation>
    </message>
    <message>
        <source>an empty place for a signature was added: “%1”</source>
        <translation>een lege plaats voor een handtekening is toegevoegd: “%1”</translation>
    </message>
    <message>
        <source>certificates were added with which to check the signatures</source>
        <translation>certificaten om de handtekeningen te controleren zijn toegevoegd</translation>
    </message>
    <message>
        <source>the field “%1” was filled in</source>
        <translation>het veld “%1” is ingevuld</translation>
    </message>
    <message>
        <source>a note was added on page %1</source>
        <translation>op pagina %1 is een aantekening toegevoegd</translation>
    </message>
    <message>
        <source>a note on page %1 was changed</source>
        <translation>op pagina %1 is een aantekening gewijzigd</translation>
    </message>
    <message>
        <source>a note was removed from page %1</source>
        <translation>van pagina %1 is een aantekening verwijderd</translation>
    </message>
    <message>
        <source>the title, author or dates were changed</source>
        <translation>de titel, de auteur of de datums zijn gewijzigd</translation>
    </message>
    <message>
        <source>the document now names a later version of its format</source>
        <translation>het document noemt nu een latere versie van zijn formaat</translation>
    </message>
    <message>
        <source>a structure for reading aloud was added</source>
        <translation>een structuur voor voorlezen is toegevoegd</translation>
    </message>
    <message>
        <source>pages were added: %1</source>
        <translation>pagina’s zijn toegevoegd: %1</translation>
    </message>
    <message>
        <source>pages were removed: %1</source>
        <translation>pagina’s zijn verwijderd: %1</translation>
    </message>
    <message>
        <source>page %1 was changed</source>
        <translation>pagina %1 is gewijzigd</translation>
    </message>
    <message>
        <source>the field “%1” was added</source>
        <translation>het veld “%1” is toegevoegd</translation>
    </message>
    <message>
        <source>the field “%1” was removed</source>
        <translation>het veld “%1” is verwijderd</translation>
    </message>
    <message>
        <source>the field “%1” was changed: its place, its look or what it does</source>
        <translation>het veld “%1” is gewijzigd: de plaats, het uiterlijk of de werking</translation>
    </message>
    <message>
        <source>the signature “%1” was replaced</source>
        <translation>de handtekening “%1” is vervangen</translation>
    </message>
    <message>
        <source>the form was changed (%1)</source>
        <translation>het formulier is gewijzigd (%1)</translation>
    </message>
    <message>
        <source>the document as a whole was changed (%1)</source>
        <translation>het document als geheel is gewijzigd (%1)</translation>
    </message>
    <message>
        <source>bytes were added that are no part of any document</source>
        <translation>er zijn bytes toegevoegd die bij geen document horen</translation>
    </message>
    <message>
        <source>so much was changed that it cannot be compared</source>
        <translation>er is zo veel gewijzigd dat het niet te vergelijken is</translation>
    </message>
    <message>
        <source>The file is no complete PDF: %1.</source>
        <translation>Het bestand is geen volledige pdf: %1.</translation>
    </message>
    <message>
        <source>The file is locked with a password and cannot be verified.</source>
        <translation>Het bestand is beveiligd met een wachtwoord en niet te controleren.</translation>
    </message>
    <message>
        <source>The file is too large to be verified: %1 bytes.</source>
        <translation>Het bestand is te groot om te controleren: %1 bytes.</translation>
    </message>
    <message>
        <source>A place for a signature is empty: “%1”.</source>
        <translation>Een plaats voor een handtekening is leeg: “%1”.</translation>
    </message>
    <message>
        <source>The file holds a signature that is no longer part of the document.</source>
        <translation>Het bestand bevat een handtekening die niet meer bij het document hoort.</translation>
    </message>
    <message>
        <source>Missing is the signature by the certificate with the SHA-256 %1.</source>
        <translation>Wat ontbreekt, is de handtekening met het certificaat met SHA-256 %1.</translation>
    </message>
    <message>
        <source>It is not the file that the dossier keeps, which has the SHA-256 %1.</source>
        <translation>Het is niet het bestand uit het dossier; dat heeft SHA-256 %1.</translation>
    </message>
    <message>
        <source>The document is not signed.</source>
        <translation>Het document is niet ondertekend.</translation>
    </message>
    <message>
        <source>It does not say properly which part of the file it covers.</source>
        <translation>De handtekening zegt niet goed welk deel van het bestand zij dekt.</translation>
    </message>
    <message>
        <source>It leaves out a part of the file that is not the signature.</source>
        <translation>De handtekening slaat een deel van het bestand over dat niet de handtekening zelf is.</translation>
    </message>
    <message>
        <source>It covers more than there is: the file was cut off.</source>
        <translation>De handtekening dekt meer dan er is: het bestand is afgekapt.</translation>
    </message>
    <message>
        <source>The part of the file that it covers is no complete document.</source>
        <translation>Het deel van het bestand dat de handtekening dekt, is geen volledig document.</translation>
    </message>
    <message>
        <source>The signature cannot be read: %1.</source>
        <translation>De handtekening is niet te lezen: %1.</translation>
    </message>
    <message>
        <source>It names %1 signers, where a signature in a PDF has one.</source>
        <translation>De handtekening noemt %1 ondertekenaars; een handtekening in een pdf heeft er één.</translation>
    </message>
    <message>
        <source>It signs content of its own instead of the document.</source>
        <translation>De handtekening ondertekent een eigen inhoud in plaats van het document.</translation>
    </message>
    <message>
        <source>The part that was signed has changed.</source>
        <translation>Het deel dat ondertekend is, is veranderd.</translation>
    </message>
    <message>
        <source>The signature was changed, or made with another key than that of the certificate.</source>
        <translation>De handtekening is gewijzigd, of gemaakt met een andere sleutel dan die van het certificaat.</translation>
    </message>
    <message>
        <source>The method is not known here: %1.</source>
        <translation>De methode is hier niet bekend: %1.</translation>
    </message>
    <message>
        <source>It names two methods that exclude each other: %1 and %2.</source>
        <translation>De handtekening noemt twee methoden die elkaar uitsluiten: %1 en %2.</translation>
    </message>
    <message>
        <source>It was made with another certificate than it shows.</source>
        <translation>De handtekening is met een ander certificaat gemaakt dan zij toont.</translation>
    </message>
    <message>
        <source>The method is weak by today’s standards: %1.</source>
        <translation>De methode is zwak naar de maatstaven van nu: %1.</translation>
    </message>
    <message>
        <source>The certificate is not meant for signing documents.</source>
        <translation>Het certificaat is niet bedoeld om documenten te ondertekenen.</translation>
    </message>
    <message>
        <source>The time stamp that came with it is not that of this signature, or is broken; it does not count.</source>
        <translation>Het tijdstempel erbij hoort niet bij deze handtekening of is niet gaaf; het telt niet mee.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Signature “%1” of %2</source>
        <translation>Handtekening “%1” van %2</translation>
    </message>
    <message>
        <source>Certification “%1” of %2</source>
        <translation>Waarmerk “%1” van %2</translation>
    </message>
    <message>
        <source>Time stamp “%1” of %2</source>
        <translation>Tijdstempel “%1” van %2</translation>
    </message>
    <message>
        <source>Intact: what was signed is unchanged.</source>
        <translation>Gaaf: wat ondertekend is, is ongewijzigd.</translation>
    </message>
    <message>
        <source>Not intact: what was signed was changed afterwards, or the signature itself was.</source>
        <translation>Niet gaaf: wat ondertekend is, is daarna gewijzigd, of de handtekening zelf.</translation>
    </message>
    <message>
        <source>Not intact: the signature cannot be read or contradicts itself, so it proves nothing.</source>
        <translation>Niet gaaf: de handtekening is niet te lezen of spreekt zichzelf tegen, en bewijst dus niets.</translation>
    </message>
    <message>
        <source>Not to be checked: it was made by a method that this program does not know or no longer accepts, so it proves nothing.</source>
        <translation>Niet te controleren: de handtekening is gemaakt op een manier die dit programma niet kent of niet meer aanvaardt, en bewijst dus niets.</translation>
    </message>
    <message>
        <source>The certificate is that of %1, issued by %2, and leads to one that you trust.</source>
        <translation>Het certificaat is van %1, uitgegeven door %2, en leidt naar een certificaat dat u vertrouwt.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. It was valid at the time that the signature names, but nothing proves that time.</source>
        <translation>Het certificaat van %1 is verlopen op %2. Op het tijdstip dat de handtekening noemt was het geldig, maar niets bewijst dat tijdstip.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2 and can no longer sign.</source>
        <translation>Het certificaat van %1 is verlopen op %2 en kan niet meer ondertekenen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>Het certificaat van %1 is pas geldig vanaf %2.</translation>
    </message>
    <message>
        <source>The certificate says that it is that of %1, issued by %2. You do not trust that issuer, so anybody may have made it.</source>
        <translation>Het certificaat zegt dat het van %1 is, uitgegeven door %2. U vertrouwt die uitgever niet; iedereen kan het dus gemaakt hebben.</translation>
    </message>
    <message>
        <source>The certificate of %1 breaks a rule and is not trusted: %2.</source>
        <translation>Het certificaat van %1 voldoet niet aan een regel en wordt niet vertrouwd: %2.</translation>
    </message>
    <message>
        <source>The signature carries no certificate, so it does not say whose it is.</source>
        <translation>Bij de handtekening zit geen certificaat; zij zegt dus niet van wie zij is.</translation>
    </message>
    <message>
        <source>It covers the whole document as it was then; what was added since changes nothing in it.</source>
        <translation>De handtekening dekt het hele document zoals het toen was; wat er daarna bij kwam, verandert er niets aan.</translation>
    </message>
    <message>
        <source>It covers the whole document as it was then; since then it was changed as is permitted:</source>
        <translation>De handtekening dekt het hele document zoals het toen was; daarna is het gewijzigd zoals is toegestaan:</translation>
    </message>
    <message>
        <source>It covers the document as it was then, and not as it is now. Since then it was changed:</source>
        <translation>De handtekening dekt het document zoals het toen was, en niet zoals het nu is. Daarna is het gewijzigd:</translation>
    </message>
    <message>
        <source>It covers the whole document.</source>
        <translation>De handtekening dekt het hele document.</translation>
    </message>
    <message>
        <source>It does not cover the document from its beginning to its end, so it proves nothing about this document.</source>
        <translation>De handtekening dekt het document niet van begin tot eind, en bewijst dus niets over dit document.</translation>
    </message>
    <message>
        <source>Time, by a time stamp: %1</source>
        <translation>Tijd, volgens een tijdstempel: %1</translation>
    </message>
    <message>
        <source>Time, by the signer’s clock: %1</source>
        <translation>Tijd, volgens de klok van de ondertekenaar: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reden: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Plaats: %1</translation>
    </message>
    <message>
        <source>A signature that belongs to this document is not in it. This is not the document that was signed last.</source>
        <translation>Een handtekening die bij dit document hoort, staat er niet in. Dit is niet het document dat het laatst ondertekend is.</translation>
    </message>
    <message>
        <source>The document is not what was signed, or it cannot be shown to be.</source>
        <translation>Het document is niet wat ondertekend is, of het is niet aan te tonen dat het dat is.</translation>
    </message>
    <message>
        <source>The document is signed and unchanged, but it is not the one that the dossier keeps.</source>
        <translation>Het document is ondertekend en ongewijzigd, maar het is niet het document dat in het dossier staat.</translation>
    </message>
    <message>
        <source>The document is unchanged since it was signed, but it is not certain that %1 signed it.</source>
        <translation>Het document is ongewijzigd sinds het ondertekend is, maar het is niet zeker dat %1 het ondertekende.</translation>
    </message>
    <message>
        <source>The document was signed by %1 and is unchanged.</source>
        <translation>Het document is ondertekend door %1 en is ongewijzigd.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::AdviceForm</name>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>The advice cannot be adopted yet:</source>
        <translation>Het advies kan nog niet worden vastgesteld:</translation>
    </message>
    <message>
        <source>Adopt advice</source>
        <translation>Advies vaststellen</translation>
    </message>
    <message>
        <source>The advice then counts in figures, report and letters (Ctrl+Enter)</source>
        <translation>Het advies telt dan mee in cijfers, rapport en brieven (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Look at this once more:</source>
        <translation>Kijk hier nog eens naar:</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>Toelichting</translation>
    </message>
</context>
<context>
    <name>beraad::ui::AdviceRoom</name>
    <message>
        <source>Next criterion to discuss</source>
        <translation>Volgende criterium om te bespreken</translation>
    </message>
    <message>
        <source>Unfold or fold the criterion</source>
        <translation>Criterium uit- of inklappen</translation>
    </message>
    <message>
        <source>Plan or reviews</source>
        <translation>Plan of beoordelingen</translation>
    </message>
    <message>
        <source>Next plan</source>
        <translation>Volgend plan</translation>
    </message>
    <message>
        <source>Previous plan</source>
        <translation>Vorig plan</translation>
    </message>
    <message>
        <source>First outcome; 2 the second, and so on</source>
        <translation>Eerste uitkomst; 2 de tweede, enzovoort</translation>
    </message>
    <message>
        <source>Add an improvement point on the current criterion</source>
        <translation>Verbeterpunt toevoegen bij het huidige criterium</translation>
    </message>
    <message>
        <source>Move the improvement point up</source>
        <translation>Verbeterpunt omhoog</translation>
    </message>
    <message>
        <source>Move the improvement point down</source>
        <translation>Verbeterpunt omlaag</translation>
    </message>
    <message>
        <source>Adopt the advice</source>
        <translation>Advies vaststellen</translation>
    </message>
    <message>
        <source>Advice is given by a committee. Add its members first.</source>
        <translation>Een advies is van een commissie. Voeg eerst de commissieleden toe.</translation>
    </message>
    <message>
        <source>Go to set-up</source>
        <translation>Naar Inrichting</translation>
    </message>
    <message>
        <source>In this round no plans are expected yet.</source>
        <translation>In deze ronde worden nog geen plannen verwacht.</translation>
    </message>
    <message>
        <source>Region %1 · %2</source>
        <translation>Regio %1 · %2</translation>
    </message>
    <message>
        <source>Go to the next plan</source>
        <translation>Naar het volgende plan</translation>
    </message>
    <message>
        <source>Show the reviews</source>
        <translation>Beoordelingen tonen</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Plan tonen</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Tab)</source>
        <translation>%1 (Ctrl+Tab)</translation>
    </message>
    <message>
        <source>Insert findings of the readers into the motivation</source>
        <translation>Bevindingen van de lezers invoegen in de motivering</translation>
    </message>
</context>
<context>
    <name>beraad::ui::AdviceStanding</name>
    <message>
        <source>Reopen advice</source>
        <translation>Advies heropenen</translation>
    </message>
    <message>
        <source>The chair and the secretary word the advice. You can read along.</source>
        <translation>De voorzitter en de secretaris stellen het advies op. U kunt meelezen.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::AgendaEdits</name>
    <message>
        <source>Nobody has to leave the room for one of these plans.</source>
        <translation>Voor geen van deze plannen hoeft iemand de zaal te verlaten.</translation>
    </message>
    <message numerus="yes">
        <source>By this agenda people go out or come in %n times</source>
        <translation>
            <numerusform>Volgens deze agenda gaat %n keer iemand de zaal uit of in</numerusform>
            <numerusform>Volgens deze agenda gaat %n keer iemand de zaal uit of in</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Fewer is not possible; in order of number it would be %2.</source>
        <translation>%1. Minder kan niet; op volgorde van nummer zou het %2 keer zijn.</translation>
    </message>
    <message>
        <source>%1. In order of number it would be %2; fewer than %3 is not possible.</source>
        <translation>%1. Op volgorde van nummer zou het %2 keer zijn; minder dan %3 keer kan niet.</translation>
    </message>
    <message>
        <source>&amp;Add item…</source>
        <translation>Punt &amp;toevoegen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Make discussion item</source>
        <translation>Bespreekstuk van maken</translation>
    </message>
    <message>
        <source>With or without a talk; the minutes follow (Ctrl+H)</source>
        <translation>Met of zonder bespreking; de minuten gaan mee (Ctrl+H)</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>Opnieuw voorstellen</translation>
    </message>
    <message>
        <source>Make consent item</source>
        <translation>Hamerstuk van maken</translation>
    </message>
    <message>
        <source>Each plan was taken already. Enter on an item takes it again.</source>
        <translation>Elk plan is al behandeld. Met Enter op een punt behandelt u het opnieuw.</translation>
    </message>
    <message>
        <source>No plan was handed in that the plenary could talk about.</source>
        <translation>Er is geen plan ingediend waarover de plenaire vergadering kan spreken.</translation>
    </message>
    <message>
        <source>Add an item to the agenda</source>
        <translation>Punt aan de agenda toevoegen</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>beraad::ui::AgendaModel</name>
    <message>
        <source>▶ Now</source>
        <translation>▶ Nu</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Niet besloten</translation>
    </message>
    <message>
        <source>Consent item</source>
        <translation>Hamerstuk</translation>
    </message>
    <message>
        <source>Out of the room: %1</source>
        <translation>Niet in de zaal: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Leaves the room</source>
        <translation>Verlaat de zaal</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>⚠ Wish to discuss</source>
        <translation>⚠ Bespreekverzoek</translation>
    </message>
    <message>
        <source>⚠ Consent item</source>
        <translation>⚠ Hamerstuk</translation>
    </message>
</context>
<context>
    <name>beraad::ui::AnchorsField</name>
    <message>
        <source>Add example</source>
        <translation>Voorbeeld toevoegen</translation>
    </message>
    <message>
        <source>Remove this example</source>
        <translation>Dit voorbeeld verwijderen</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>What these points stand for</source>
        <translation>Waar deze punten voor staan</translation>
    </message>
</context>
<context>
    <name>beraad::ui::AnnexList</name>
    <message>
        <source>&amp;Add PDF…</source>
        <translation>PDF &amp;toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>What goes behind each letter</source>
        <translation>Wat achter elke brief komt</translation>
    </message>
    <message>
        <source>The letter names these among its enclosures. F2 changes a name.</source>
        <translation>De brief noemt deze bij de bijlagen. Met F2 verandert u een naam.</translation>
    </message>
    <message>
        <source>Anne&amp;xes, behind each of these letters</source>
        <translation>B&amp;ijlagen, achter elk van deze brieven</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Add &amp;part of report</source>
        <translation>&amp;Deel van rapport toevoegen</translation>
    </message>
    <message>
        <source>What the report says of the region of the letter</source>
        <translation>Wat het rapport over de regio van de brief zegt</translation>
    </message>
    <message>
        <source>These letters bring no advice, so no part of the report goes behind them.</source>
        <translation>Deze brieven brengen geen advies, dus er hoort geen deel van het rapport bij.</translation>
    </message>
    <message>
        <source>It goes behind these letters already.</source>
        <translation>Het zit al achter deze brieven.</translation>
    </message>
    <message>
        <source>Behind each letter what the report says of its own region and of no other. Who of the committee read the plan is left out.</source>
        <translation>Achter elke brief wat het rapport over de eigen regio zegt, en over geen andere. Wie van de commissie het plan las, staat er niet bij.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::AnswerNotice</name>
    <message>
        <source>The region answered a question after you finished your review. Read it on the right; whether you reopen your review is up to you.</source>
        <translation>De regio antwoordde op een vraag nadat u uw beoordeling had afgerond. Lees het antwoord rechts; u bepaalt zelf of u uw beoordeling heropent.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::AnswerPart</name>
    <message>
        <source>What the region says, in short</source>
        <translation>Wat de regio antwoordt, in het kort</translation>
    </message>
    <message>
        <source>Why so</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Answer of the region</source>
        <translation>Antwoord van de regio</translation>
    </message>
    <message>
        <source>&amp;Answered on</source>
        <translation>Be&amp;antwoord op</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <translation>&amp;In woorden</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Add PDF…</source>
        <translation>PDF toevoegen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Vervangen…</translation>
    </message>
    <message>
        <source>Effect on the judgement</source>
        <translation>Effect op het oordeel</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ArchiveSection</name>
    <message>
        <source>Archive</source>
        <translation>Archief</translation>
    </message>
    <message>
        <source>Make an archive…</source>
        <translation>Archief maken…</translation>
    </message>
    <message>
        <source>All that the committee did, in files that can be read without this program: of each plan every version, the reviews, findings, interests, advice, letters and decision; of each round the minutes and the signed report; the audit trail; and a list with which anybody can check that nothing was altered.</source>
        <translation>Alles wat de commissie deed, in bestanden die zonder dit programma te lezen zijn: van elk plan alle versies, de beoordelingen, bevindingen, belangen, het advies, de brieven en het besluit; van elke ronde de notulen en het ondertekende rapport; het logboek; en een lijst waarmee iedereen kan nagaan dat er niets is gewijzigd.</translation>
    </message>
    <message>
        <source>The whole dossier</source>
        <translation>Het hele dossier</translation>
    </message>
    <message>
        <source>In which folder comes the archive?</source>
        <translation>In welke map komt het archief?</translation>
    </message>
    <message>
        <source>Archive of %1 %2</source>
        <translation>Archief van %1 %2</translation>
    </message>
    <message>
        <source>Making the archive</source>
        <translation>Archief maken</translation>
    </message>
    <message>
        <source>Cancelled. No archive was made.</source>
        <translation>Geannuleerd. Er is geen archief gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in “%1”. Only you can look in that folder.</source>
        <translation>
            <numerusform>%n bestand staat in “%1”. Alleen u kunt in die map kijken.</numerusform>
            <numerusform>%n bestanden staan in “%1”. Alleen u kunt in die map kijken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were made again and may not be the very file that went out; the archive says which.</source>
        <translation>
            <numerusform>%n brief is opnieuw gemaakt en hoeft niet hetzelfde bestand te zijn als wat verstuurd is; het archief vermeldt welke.</numerusform>
            <numerusform>%n brieven zijn opnieuw gemaakt en hoeven niet dezelfde bestanden te zijn als wat verstuurd is; het archief vermeldt welke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of members go for good, also out of the file of the dossier. This cannot be undone, nor can what you did before.</source>
        <translation>
            <numerusform>%n aantekening van leden verdwijnt voorgoed, ook uit het bestand van het dossier. Dit kunt u niet ongedaan maken, en wat u hiervoor deed ook niet meer.</numerusform>
            <numerusform>%n aantekeningen van leden verdwijnen voorgoed, ook uit het bestand van het dossier. Dit kunt u niet ongedaan maken, en wat u hiervoor deed ook niet meer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit trail keeps what it was told of shared marks, questions and drafts when they were made.</source>
        <translation>Het logboek behoudt wat het destijds vastlegde van gedeelde markeringen, vragen en concepten.</translation>
    </message>
    <message>
        <source>Earlier backups still hold the notes. Remove these yourself when their time is over too:</source>
        <translation>In eerdere reservekopieën staan de aantekeningen nog. Verwijder die zelf als ook hun termijn voorbij is:</translation>
    </message>
    <message>
        <source>Remove the notes of round %1?</source>
        <translation>Aantekeningen van ronde %1 verwijderen?</translation>
    </message>
    <message>
        <source>Remove notes</source>
        <translation>Aantekeningen verwijderen</translation>
    </message>
    <message>
        <source>Why are the notes removed?</source>
        <translation>Waarom worden de aantekeningen verwijderd?</translation>
    </message>
    <message>
        <source>The reason stands in the record of the removal.</source>
        <translation>De reden komt in de vastlegging van de verwijdering.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>The retention period is over.</source>
        <translation>De bewaartermijn is voorbij.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Verwijderd: %1.</translation>
    </message>
    <message>
        <source>Removing the notes from the file</source>
        <translation>Aantekeningen uit het bestand verwijderen</translation>
    </message>
    <message>
        <source>Traces of them are still in the file of the dossier. Close what else uses it, and tidy it up.</source>
        <translation>In het bestand van het dossier staan nog resten. Sluit wat het verder gebruikt en ruim het op.</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Opruimen</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ArrangePanel</name>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation>&amp;Begint om</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>P&amp;laats</translation>
    </message>
    <message>
        <source>&amp;Quorum</source>
        <translation>&amp;Quorum</translation>
    </message>
    <message>
        <source>Say when the meeting begins; then you see here when it ends.</source>
        <translation>Vul in wanneer de vergadering begint; dan ziet u hier wanneer zij eindigt.</translation>
    </message>
    <message>
        <source>By this agenda the meeting ends at %1.</source>
        <translation>Volgens deze agenda eindigt de vergadering om %1.</translation>
    </message>
    <message>
        <source>By this agenda the meeting goes on past midnight, to %1.</source>
        <translation>Volgens deze agenda duurt de vergadering tot na middernacht, tot %1.</translation>
    </message>
    <message>
        <source>For the plans that are talked about, when an agenda is proposed; each item can have other minutes</source>
        <translation>Voor de bespreekstukken, als u een agenda laat voorstellen; elk punt kan andere minuten krijgen</translation>
    </message>
    <message>
        <source>Min&amp;utes a plan</source>
        <translation>Min&amp;uten per plan</translation>
    </message>
</context>
<context>
    <name>beraad::ui::AskBar</name>
    <message>
        <source>New question</source>
        <translation>Nieuwe vraag</translation>
    </message>
    <message>
        <source>Invite to a pitch</source>
        <translation>Uitnodigen voor toelichting</translation>
    </message>
    <message>
        <source>As&amp;k region</source>
        <translation>Regio vra&amp;gen</translation>
    </message>
</context>
<context>
    <name>beraad::ui::AuditSection</name>
    <message>
        <source>Audit trail</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er veranderde</translation>
    </message>
    <message>
        <source>Check the trail</source>
        <translation>Logboek controleren</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Plan van %1</translation>
    </message>
    <message>
        <source>About everything</source>
        <translation>Over alles</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries fit together; none was changed or removed.</source>
        <translation>
            <numerusform>De ene regel past; er is niets gewijzigd of verwijderd.</numerusform>
            <numerusform>Alle %n regels sluiten op elkaar aan; er is niets gewijzigd of verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review of %1 by %2</source>
        <translation>Beoordeling van %1 door %2</translation>
    </message>
    <message>
        <source>Advice on %1</source>
        <translation>Advies over %1</translation>
    </message>
    <message>
        <source>Pre-advice on %1</source>
        <translation>Preadvies over %1</translation>
    </message>
    <message>
        <source>What others judged is not listed here. Check the trail takes it along.</source>
        <translation>Wat anderen beoordeelden, staat hier niet bij. ‘Logboek controleren’ neemt het wel mee.</translation>
    </message>
    <message>
        <source>What changed does not show here: it is on a plan that is closed to you, or for who leads the round.</source>
        <translation>Wat er veranderde, ziet u hier niet: het gaat over een plan dat voor u gesloten is, of het is voor wie de ronde leidt.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::AuthorityPassword</name>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>Nog&amp;maals</translation>
    </message>
    <message numerus="yes">
        <source>Make one up now, of at least %n characters. It is for the secretariat alone: without it no more keys can be made. Keep it where you find it next round.</source>
        <translation>
            <numerusform>Bedenk het nu, van ten minste %n teken. Het is alleen voor het secretariaat: zonder dit wachtwoord kunnen er geen sleutels meer worden gemaakt. Bewaar het waar u het de volgende ronde terugvindt.</numerusform>
            <numerusform>Bedenk het nu, van ten minste %n tekens. Het is alleen voor het secretariaat: zonder dit wachtwoord kunnen er geen sleutels meer worden gemaakt. Bewaar het waar u het de volgende ronde terugvindt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secretariat made it up on %1, when the first keys were made here. It is not the password of your own key.</source>
        <translation>Het secretariaat heeft het bedacht op %1, toen hier de eerste sleutels werden gemaakt. Het is niet het wachtwoord van uw eigen sleutel.</translation>
    </message>
    <message>
        <source>Type the password for making keys.</source>
        <translation>Typ het wachtwoord om sleutels te maken.</translation>
    </message>
    <message numerus="yes">
        <source>Make up a password for making keys, of at least %n characters.</source>
        <translation>
            <numerusform>Bedenk een wachtwoord om sleutels te maken, van ten minste %n teken.</numerusform>
            <numerusform>Bedenk een wachtwoord om sleutels te maken, van ten minste %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords for making keys are not the same.</source>
        <translation>De twee wachtwoorden om sleutels te maken zijn niet gelijk.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::BackupDialog</name>
    <message>
        <source>Restore %1</source>
        <translation>%1 terugzetten</translation>
    </message>
    <message>
        <source>There are no backups of %1 beside it.</source>
        <translation>Er staan geen reservekopieën van %1 naast het dossier.</translation>
    </message>
    <message>
        <source>%1 goes back to how it was at the time you choose. As it is now it is kept as a backup too, so you can come back to it.</source>
        <translation>%1 wordt weer zoals het was op het moment dat u kiest. Zoals het nu is, blijft het ook bewaard als reservekopie, zodat u erop kunt terugkomen.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Deze reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>beraad::ui::BoardModel</name>
    <message>
        <source>not begun</source>
        <translation>niet begonnen</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitief</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>verschoond</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not read %2</source>
        <translation>%1 leest %2 niet</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>%1 of %2 final</source>
        <translation>%1 van %2 definitief</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>terug: %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>verstuurd: %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>nog niet verstuurd</translation>
    </message>
    <message>
        <source>waits for the chair</source>
        <translation>wacht op de voorzitter</translation>
    </message>
    <message>
        <source>%1, %2: stated a possible interest, and cannot go on before the chair has decided on it</source>
        <translation>%1, %2: meldde een mogelijk belang en kan pas verder als de voorzitter daarover heeft beslist</translation>
    </message>
</context>
<context>
    <name>beraad::ui::BoardTable</name>
    <message>
        <source>Members and their plans</source>
        <translation>Commissieleden en hun plannen</translation>
    </message>
</context>
<context>
    <name>beraad::ui::BudgetPage</name>
    <message>
        <source>no budget</source>
        <translation>geen budget</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>%1 te veel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Earlier rounds</source>
        <translation>Eerdere rondes</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Money by year</source>
        <translation>Geld per jaar</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle jaren</translation>
    </message>
    <message>
        <source>What the plans that are approved ask for each year, against the budget of the programme: by what the minister decided, and before that by the advice.</source>
        <translation>Wat de goedgekeurde plannen per jaar vragen, naast het budget van het programma: naar het besluit van de minister, en zolang dat er niet is naar het advies.</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>The plans of round %1 ask %2 more than its ceiling of %3.</source>
        <translation>De plannen van ronde %1 vragen %2 meer dan het plafond van %3.</translation>
    </message>
    <message>
        <source>The ceiling of round %1 is %2.</source>
        <translation>Het plafond van ronde %1 is %2.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::CardPage</name>
    <message>
        <source>The PIN is typed on the reader.</source>
        <translation>U toetst de pincode in op de kaartlezer.</translation>
    </message>
    <message>
        <source>A wrong PIN was given before. Few tries are left.</source>
        <translation>Er is eerder een verkeerde pincode ingevoerd. U hebt nog maar enkele pogingen.</translation>
    </message>
    <message>
        <source>One try is left. Another wrong PIN locks the card.</source>
        <translation>U hebt nog één poging. Na nog een verkeerde pincode is de kaart geblokkeerd.</translation>
    </message>
    <message>
        <source>This card is locked. Unlock it with its PUK, or take another.</source>
        <translation>Deze kaart is geblokkeerd. Deblokkeer haar met de pukcode of neem een andere.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>P&amp;incode</translation>
    </message>
    <message>
        <source>Certificates on cards</source>
        <translation>Certificaten op kaarten</translation>
    </message>
    <message>
        <source>Looking for cards…</source>
        <translation>Er wordt naar kaarten gezocht…</translation>
    </message>
    <message>
        <source>Looking for cards</source>
        <translation>Kaarten zoeken</translation>
    </message>
    <message>
        <source>There is no card in a reader. Insert one and look again.</source>
        <translation>Er zit geen kaart in een lezer. Plaats een kaart en zoek opnieuw.</translation>
    </message>
    <message>
        <source>The card holds no certificate to sign documents with.</source>
        <translation>Op de kaart staat geen certificaat om documenten mee te ondertekenen.</translation>
    </message>
    <message>
        <source>%1
issued by %2
valid until %3
%4 in %5</source>
        <translation>%1
uitgegeven door %2
geldig tot en met %3
%4 in %5</translation>
    </message>
</context>
<context>
    <name>beraad::ui::CarriedPanel</name>
    <message>
        <source>Other words or another place: look, and confirm</source>
        <translation>Andere woorden of een andere plaats: kijk en bevestig</translation>
    </message>
    <message>
        <source>The same words between the same words</source>
        <translation>Dezelfde woorden tussen dezelfde woorden</translation>
    </message>
    <message>
        <source>Not found again</source>
        <translation>Niet teruggevonden</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>overgenomen</translation>
    </message>
    <message>
        <source>Mark here</source>
        <translation>Hier markeren</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citeren</translation>
    </message>
    <message>
        <source>Make the mark in this version too</source>
        <translation>Zet de markering ook in deze versie</translation>
    </message>
    <message>
        <source>Cite this passage for %1 in your review of this round</source>
        <translation>Neem deze passage als vindplaats bij %1 op in uw beoordeling van deze ronde</translation>
    </message>
    <message>
        <source>To take over from round %1: %2 of %3</source>
        <translation>Over te nemen uit ronde %1: %2 van %3</translation>
    </message>
    <message>
        <source>%1, was on page %2</source>
        <translation>%1, stond op pagina %2</translation>
    </message>
</context>
<context>
    <name>beraad::ui::CausesField</name>
    <message>
        <source>Add cause</source>
        <translation>Oorzaak toevoegen</translation>
    </message>
    <message>
        <source>Remove this cause</source>
        <translation>Deze oorzaak verwijderen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
</context>
<context>
    <name>beraad::ui::CertificatesSection</name>
    <message>
        <source>none in use</source>
        <translation>geen in gebruik</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>revoked: %1</source>
        <translation>ingetrokken: %1</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Commissielid</translation>
    </message>
    <message>
        <source>In the name of</source>
        <translation>Op naam van</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Uitgegeven door</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Vingerafdruk</translation>
    </message>
    <message>
        <source>Add from file…</source>
        <translation>Toevoegen uit bestand…</translation>
    </message>
    <message>
        <source>Answer a request…</source>
        <translation>Aanvraag beantwoorden…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Intrekken…</translation>
    </message>
    <message>
        <source>Certificates of the members</source>
        <translation>Certificaten van de commissieleden</translation>
    </message>
    <message>
        <source>By these the members are known when they sign, and for these a round is sealed. A key with its certificate is issued in Exchange; here come those that members have themselves.</source>
        <translation>Hieraan worden commissieleden herkend als zij ondertekenen, en hiervoor wordt een ronde verzegeld. Een sleutel met certificaat geeft u uit in Uitwisseling; hier komen de certificaten die leden zelf hebben.</translation>
    </message>
    <message>
        <source>The certificates of the members are for the chair and the secretary.</source>
        <translation>De certificaten van de commissieleden zijn voor de voorzitter en de secretaris.</translation>
    </message>
    <message>
        <source>Add this certificate for %1?</source>
        <translation>Dit certificaat toevoegen voor %1?</translation>
    </message>
    <message>
        <source>It is in the name of %1, issued by %2 and valid until %3. Its fingerprint is %4: compare it with %5 first. What is signed with it counts as theirs.</source>
        <translation>Het staat op naam van %1, is uitgegeven door %2 en geldig tot %3. De vingerafdruk is %4: vergelijk die eerst met %5. Wat ermee is ondertekend, geldt als van dit lid.</translation>
    </message>
    <message>
        <source>Add certificate</source>
        <translation>Certificaat toevoegen</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Certificaat van %1</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificaten (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Issue a certificate for %1?</source>
        <translation>Een certificaat uitgeven voor %1?</translation>
    </message>
    <message>
        <source>The request says that it comes from %1. The fingerprint of its key is %2: compare it by telephone with the one that %3 sees.</source>
        <translation>De aanvraag zegt van %1 te komen. De vingerafdruk van de sleutel is %2: vergelijk die telefonisch met wat %3 ziet.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Ze zijn gelijk</translation>
    </message>
    <message>
        <source>Request of %1</source>
        <translation>Aanvraag van %1</translation>
    </message>
    <message>
        <source>Requests (*.pem *.csr)</source>
        <translation>Aanvragen (*.pem *.csr)</translation>
    </message>
    <message>
        <source>Issue a certificate</source>
        <translation>Een certificaat uitgeven</translation>
    </message>
    <message>
        <source>This is the password that the secretariat made up when the first keys were made.</source>
        <translation>Dit is het wachtwoord dat het secretariaat bedacht toen de eerste sleutels werden gemaakt.</translation>
    </message>
    <message>
        <source>Password for making keys</source>
        <translation>Wachtwoord om sleutels te maken</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Where will the certificate for %1 lie?</source>
        <translation>Waar komt het certificaat voor %1 te staan?</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Certificaten (*.pem)</translation>
    </message>
    <message>
        <source>Issuing a certificate</source>
        <translation>Certificaat uitgeven</translation>
    </message>
    <message>
        <source>The certificate is in %1. Send it to %2, who puts it beside the key.</source>
        <translation>Het certificaat staat in %1. Stuur het naar %2, die het bij de sleutel zet.</translation>
    </message>
    <message>
        <source>Revoke a certificate of %1</source>
        <translation>Een certificaat van %1 intrekken</translation>
    </message>
    <message>
        <source>What is signed with it from now on is not accepted, and nothing is sealed for it. This cannot be undone.</source>
        <translation>Wat er vanaf nu mee wordt ondertekend, wordt niet aangenomen, en er wordt niets meer voor verzegeld. Dit kunt u niet ongedaan maken.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Intrekken</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ChangeList</name>
    <message>
        <source>What changed</source>
        <translation>Wat er veranderde</translation>
    </message>
    <message>
        <source>No text layer: compared by picture, page by page. Small changes in the words may not show.</source>
        <translation>Geen tekstlaag: bladzijde voor bladzijde als beeld vergeleken. Kleine wijzigingen in de tekst kunnen ontbreken.</translation>
    </message>
    <message>
        <source>Before the first heading</source>
        <translation>Vóór het eerste kopje</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verplaatst</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ChangeWords</name>
    <message>
        <source>This document is new.</source>
        <translation>Dit document is nieuw.</translation>
    </message>
    <message>
        <source>This document was not handed in again.</source>
        <translation>Dit document is niet opnieuw ingediend.</translation>
    </message>
    <message>
        <source>The same file was handed in again.</source>
        <translation>Hetzelfde bestand is opnieuw ingediend.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>op %n pagina</numerusform>
            <numerusform>op %n pagina’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) look different %1</source>
        <translation>
            <numerusform>%n plaats ziet er anders uit %1</numerusform>
            <numerusform>%n plaatsen zien er anders uit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) changed %1</source>
        <translation>
            <numerusform>%n passage veranderde %1</numerusform>
            <numerusform>%n passages veranderden %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Page added</source>
        <translation>Pagina toegevoegd</translation>
    </message>
    <message>
        <source>Page left out</source>
        <translation>Pagina weggelaten</translation>
    </message>
    <message>
        <source>The page looks different</source>
        <translation>De pagina ziet er anders uit</translation>
    </message>
    <message>
        <source>was p. %1</source>
        <comment>page</comment>
        <translation>was p. %1</translation>
    </message>
    <message>
        <source>p. %1</source>
        <comment>page</comment>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>For this point nothing was cited in round %1 that can be compared.</source>
        <translation>Bij dit punt is in ronde %1 niets geciteerd dat te vergelijken is.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) changed where this point looked, first on %1</source>
        <translation>
            <numerusform>%n passage veranderde waar dit punt over gaat, op %1</numerusform>
            <numerusform>%n passages veranderden waar dit punt over gaat, het eerst op %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changed where this point looked, %n passage(s) elsewhere in the section, first on %1</source>
        <translation>
            <numerusform>Waar dit punt over gaat veranderde niets, elders in het hoofdstuk %n passage, op %1</numerusform>
            <numerusform>Waar dit punt over gaat veranderde niets, elders in het hoofdstuk %n passages, het eerst op %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed where this point looked.</source>
        <translation>Waar dit punt over gaat veranderde niets.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ChangesOverlay</name>
    <message>
        <source>What changed</source>
        <translation>Wat er veranderde</translation>
    </message>
    <message>
        <source>What changed since the last round</source>
        <translation>Wat er sinds de vorige ronde veranderde</translation>
    </message>
    <message>
        <source>What changed since round %1 (%2)</source>
        <translation>Wat er sinds ronde %1 veranderde (%2)</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ChangesView</name>
    <message>
        <source>Compare again</source>
        <translation>Opnieuw vergelijken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Samen schuiven</translation>
    </message>
    <message>
        <source>Align by the text</source>
        <translation>Op de tekst uitlijnen</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige wijziging</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Volgende wijziging</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergelijken afbreken</translation>
    </message>
    <message>
        <source>Scroll the versions together or apart</source>
        <translation>De versies samen of los schuiven</translation>
    </message>
    <message>
        <source>Align the versions by the text</source>
        <translation>De versies op de tekst uitlijnen</translation>
    </message>
    <message>
        <source>The versions were not compared, because you stopped it.</source>
        <translation>De versies zijn niet vergeleken, omdat u het afbrak.</translation>
    </message>
    <message>
        <source>Comparing the versions</source>
        <translation>De versies worden vergeleken</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wordt gelezen</translation>
    </message>
    <message>
        <source>Round %1: not there</source>
        <translation>Ronde %1: er niet</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <translation>Ronde %1: %2</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ChoiceList</name>
    <message>
        <source>this dossier</source>
        <translation>dit dossier</translation>
    </message>
    <message>
        <source>%1, written on %2</source>
        <translation>%1, geschreven op %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>beraad::ui::CitationField</name>
    <message>
        <source>p. %1 · “%2” (%3)</source>
        <translation>p. %1 · “%2” (%3)</translation>
    </message>
    <message>
        <source>Cite passages…</source>
        <translation>Passages aanhalen…</translation>
    </message>
    <message>
        <source>Choose from what the readers cited under this criterion</source>
        <translation>Kies uit wat de lezers bij dit criterium hebben aangehaald</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ClarificationForm</name>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Markeren als verstuurd</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Asked by %1 about the plan</source>
        <translation>Gevraagd door %1 over het plan</translation>
    </message>
    <message>
        <source>Asked by %1 on %2</source>
        <translation>Gevraagd door %1 over %2</translation>
    </message>
    <message>
        <source>%1 · asked by %2</source>
        <translation>%1 · gevraagd door %2</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ClarificationModel</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>To take over</source>
        <translation>Over te nemen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat gevraagd wordt</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Of a member</source>
        <translation>Van een lid</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Mondeling</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ClarificationPen</name>
    <message>
        <source>Reading the answer</source>
        <translation>Het antwoord lezen</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ClarificationRoom</name>
    <message>
        <source>Day of pitches</source>
        <translation>Dag van mondelinge toelichting</translation>
    </message>
    <message>
        <source>No region was asked anything in this round yet. Questions that members ask while they read come here by themselves; you can also ask a region yourself.</source>
        <translation>In deze ronde is nog geen regio iets gevraagd. Vragen die leden bij het lezen stellen, komen hier vanzelf; u kunt ook zelf een regio iets vragen.</translation>
    </message>
    <message>
        <source>Ask a region</source>
        <translation>Een regio vragen</translation>
    </message>
    <message>
        <source>&amp;Take over questions</source>
        <translation>Vragen &amp;overnemen</translation>
    </message>
    <message>
        <source>The selected questions of members become one question to their region (Ctrl+T)</source>
        <translation>De gekozen vragen van leden worden één vraag aan hun regio (Ctrl+T)</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Markeren als verstuurd</translation>
    </message>
    <message>
        <source>The selected ones went out today (Ctrl+Enter)</source>
        <translation>De gekozen vragen zijn vandaag verstuurd (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Make one question to the region of the selected questions of members</source>
        <translation>De gekozen vragen van leden tot één vraag aan de regio maken</translation>
    </message>
    <message>
        <source>The selected ones went out today</source>
        <translation>De gekozen vragen zijn vandaag verstuurd</translation>
    </message>
    <message>
        <source>There is no round yet in which a region could be asked something.</source>
        <translation>Er is nog geen ronde waarin u een regio iets kunt vragen.</translation>
    </message>
    <message>
        <source>Go to set-up</source>
        <translation>Naar Inrichting</translation>
    </message>
    <message>
        <source>The secretariat puts the questions to the regions. You ask yours in Review, where the answers on your plans stand too.</source>
        <translation>Het secretariaat legt de vragen voor aan de regio’s. U stelt uw vragen bij Beoordeling; daar staan ook de antwoorden bij uw plannen.</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Naar Beoordeling</translation>
    </message>
    <message>
        <source>The region’s answer</source>
        <translation>Het antwoord van de regio</translation>
    </message>
    <message>
        <source>Answers (*.pdf)</source>
        <translation>Antwoorden (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Bewaard: %1</translation>
    </message>
    <message>
        <source>The reminder to %1 is on the clipboard. Paste it in a mail.</source>
        <translation>De herinnering aan %1 staat op het klembord. Plak haar in een mail.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ClarificationTable</name>
    <message>
        <source>What the regions are asked</source>
        <translation>Wat de regio’s gevraagd wordt</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ClarificationView</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 over %2</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>verstuurd %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 tot %3</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>antwoord uiterlijk %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>beantwoord %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwoord: %1</translation>
    </message>
    <message>
        <source>Read the answer beside the plan</source>
        <translation>Het antwoord lezen bij het plan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ColumnsPage</name>
    <message>
        <source>What the columns hold</source>
        <translation>Wat in de kolommen staat</translation>
    </message>
    <message>
        <source>Please check what stands above each column, and choose another where it is wrong. Nothing is stored before you make the dossier.</source>
        <translation>Controleer wat boven elke kolom staat en kies iets anders waar dat niet klopt. Er wordt niets opgeslagen voordat u het dossier maakt.</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>Bestand opnieuw &amp;lezen</translation>
    </message>
    <message>
        <source>After a correction in the program that made the file</source>
        <translation>Na een verbetering in het programma waarmee het bestand is gemaakt</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ComparisonRow</name>
    <message>
        <source>≠ Readers differ</source>
        <translation>≠ Lezers verschillen</translation>
    </message>
    <message>
        <source>⚠ Knock-out not met</source>
        <translation>⚠ Niet voldaan aan knock-out</translation>
    </message>
    <message>
        <source>Not in version %1</source>
        <translation>Niet in versie %1</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ComparisonView</name>
    <message>
        <source>not final yet</source>
        <translation>nog niet definitief</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>niet begonnen</translation>
    </message>
    <message>
        <source>draft, %1 of %2</source>
        <translation>concept, %1 van %2</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 van %2 punten</translation>
    </message>
    <message>
        <source>The readers agree on all criteria</source>
        <translation>De lezers zijn het over alle criteria eens</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria to discuss</source>
        <translation>
            <numerusform>%n criterium om te bespreken</numerusform>
            <numerusform>%n criteria om te bespreken</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles inklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles uitklappen</translation>
    </message>
    <message>
        <source>%1 of %2 reviews final</source>
        <translation>%1 van %2 beoordelingen definitief</translation>
    </message>
    <message>
        <source>Pre-advice</source>
        <translation>Preadvies</translation>
    </message>
</context>
<context>
    <name>beraad::ui::CompletenessPanel</name>
    <message>
        <source>The programme asks no parts by name yet. They are set in Set-up under Intake.</source>
        <translation>Het programma vraagt nog geen onderdelen bij naam. Die stelt u in bij Inrichting onder Ontvangst.</translation>
    </message>
    <message>
        <source>Admitted although not all of it is there, by %1: %2</source>
        <translation>Toegelaten terwijl niet alles er is, door %1: %2</translation>
    </message>
    <message>
        <source>The required parts are those of a plan; a progress report has none.</source>
        <translation>De vereiste onderdelen horen bij een plan; een voortgangsrapportage heeft ze niet.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ConclusionPanel</name>
    <message>
        <source>The review cannot be finalised yet:</source>
        <translation>De beoordeling kan nog niet definitief worden:</translation>
    </message>
    <message>
        <source>Finalise review…</source>
        <translation>Beoordeling definitief maken…</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>Remarks for the committee</source>
        <translation>Opmerkingen voor de commissie</translation>
    </message>
    <message>
        <source>My recommendation</source>
        <translation>Mijn aanbeveling</translation>
    </message>
    <message>
        <source>Look at this once more:</source>
        <translation>Kijk hier nog eens naar:</translation>
    </message>
    <message>
        <source>Finalise pre-advice…</source>
        <translation>Preadvies definitief maken…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Eerdere versies…</translation>
    </message>
    <message>
        <source>Earlier recommendations and remarks</source>
        <translation>Eerdere aanbevelingen en opmerkingen</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ConsentModel</name>
    <message>
        <source>Without discussion</source>
        <translation>Hamerstuk</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Bespreekstuk</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Vastgesteld</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Aanbevelingen</translation>
    </message>
    <message>
        <source>Why it is to be discussed</source>
        <translation>Waarom het een bespreekstuk is</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ConsentPage</name>
    <message>
        <source>Consent list</source>
        <translation>Hamerstukken</translation>
    </message>
    <message>
        <source>%1 without discussion · %2 to discuss</source>
        <translation>%1 hamerstukken · %2 bespreekstukken</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Bespreekverzoek intrekken</translation>
    </message>
    <message>
        <source>Discuss this plan…</source>
        <translation>Dit plan bespreken…</translation>
    </message>
    <message>
        <source>Discuss the plan of %1?</source>
        <translation>Het plan van %1 bespreken?</translation>
    </message>
    <message>
        <source>The plan then is to be discussed, with your name and reason. You can put it back on the list; nobody else can.</source>
        <translation>Het plan wordt dan een bespreekstuk, met uw naam en reden. Alleen u kunt het verzoek weer intrekken.</translation>
    </message>
    <message>
        <source>What do you want to discuss?</source>
        <translation>Wat wilt u bespreken?</translation>
    </message>
    <message>
        <source>Discuss plan</source>
        <translation>Plan bespreken</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ConsentRuleForm</name>
    <message>
        <source>“Cannot be judged” asks for discussion</source>
        <translation>‘Niet te beoordelen’ is een reden om te bespreken</translation>
    </message>
    <message>
        <source> % of the scale</source>
        <translation> % van de schaal</translation>
    </message>
    <message>
        <source>may differ</source>
        <translation>mogen verschillen</translation>
    </message>
    <message>
        <source>are equal</source>
        <translation>zijn gelijk</translation>
    </message>
    <message>
        <source>are equal, to approve</source>
        <translation>zijn gelijk: goedkeuren</translation>
    </message>
    <message>
        <source>Final reviews, at least</source>
        <translation>Definitieve beoordelingen, minstens</translation>
    </message>
    <message>
        <source>Judgements differ from</source>
        <translation>Oordelen verschillen vanaf</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Aanbevelingen</translation>
    </message>
    <message>
        <source>A step of three levels is 50 % of the scale. A threshold or knock-out in doubt, a reader who has not finished or does not share a joint finding, and an open question to the region always ask for discussion.</source>
        <translation>Een stap van drie niveaus is 50 % van de schaal. Twijfel over een drempel of een knock-out, een lezer die nog niet klaar is of een gezamenlijke bevinding niet deelt, en een openstaande vraag aan de regio zijn altijd een reden om te bespreken.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::CriteriaModel</name>
    <message>
        <source>no final review yet</source>
        <translation>nog geen definitieve beoordeling</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Readers differ on %n criteria</source>
        <translation>
            <numerusform>Lezers verschillen op %n criterium</numerusform>
            <numerusform>Lezers verschillen op %n criteria</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a knock-out</source>
        <translation>%1, een knock-out</translation>
    </message>
    <message>
        <source>On how many criteria the readers differ</source>
        <translation>Op hoeveel criteria de lezers verschillen</translation>
    </message>
    <message>
        <source>The adopted advice, else what the scores suggest</source>
        <translation>Het vastgestelde advies, anders wat uit de oordelen volgt</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>%1, adopted</source>
        <translation>%1, vastgesteld</translation>
    </message>
    <message>
        <source>%1, as the scores suggest</source>
        <translation>%1, zoals uit de oordelen volgt</translation>
    </message>
</context>
<context>
    <name>beraad::ui::CriterionDetail</name>
    <message>
        <source>Not in version %1</source>
        <translation>Niet in versie %1</translation>
    </message>
</context>
<context>
    <name>beraad::ui::CriterionForm</name>
    <message>
        <source>A plan that does not meet it cannot simply be approved</source>
        <translation>Voldoet een plan hier niet aan, dan is goedkeuren niet zomaar mogelijk</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>&amp;Toelichting</translation>
    </message>
    <message>
        <source>How often the points of this criterion count in the total</source>
        <translation>Hoe vaak de punten van dit criterium meetellen in het totaal</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Gewicht</translation>
    </message>
    <message>
        <source>&amp;Knock-out</source>
        <translation>&amp;Knock-out</translation>
    </message>
    <message>
        <source>&amp;Motivation</source>
        <translation>&amp;Motivering</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Vindplaats</translation>
    </message>
</context>
<context>
    <name>beraad::ui::CriterionRow</name>
    <message>
        <source>knock-out</source>
        <translation>knock-out</translation>
    </message>
    <message>
        <source>A plan that does not meet this criterion cannot be approved unless the chair writes why.</source>
        <translation>Een plan dat niet aan dit criterium voldoet, kan niet worden goedgekeurd, tenzij de voorzitter schrijft waarom.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Guidance on %1</source>
        <translation>Toelichting bij %1</translation>
    </message>
    <message>
        <source>Attach selection</source>
        <translation>Selectie toevoegen</translation>
    </message>
    <message>
        <source>Attach the selected passage to %1</source>
        <translation>De geselecteerde passage toevoegen aan %1</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Motivation of %1</source>
        <translation>Motivering bij %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Volledig</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Niet volledig</translation>
    </message>
    <message>
        <source>Attach the selected passage as evidence (Ctrl+E)</source>
        <translation>De geselecteerde passage toevoegen als vindplaats (Ctrl+E)</translation>
    </message>
    <message>
        <source>Select text in the plan to attach it as evidence (Ctrl+E)</source>
        <translation>Selecteer tekst in het plan om die toe te voegen als vindplaats (Ctrl+E)</translation>
    </message>
    <message>
        <source>Earlier versions, and how this was judged elsewhere</source>
        <translation>Eerdere versies, en het oordeel bij andere plannen</translation>
    </message>
    <message>
        <source>More on %1</source>
        <translation>Meer over %1</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Eerdere versies…</translation>
    </message>
    <message>
        <source>How did we judge this elsewhere?</source>
        <translation>Hoe oordeelden wij bij andere plannen?</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n woord</numerusform>
            <numerusform>%n woorden</numerusform>
        </translation>
    </message>
    <message>
        <source>No motivation</source>
        <translation>Geen motivering</translation>
    </message>
</context>
<context>
    <name>beraad::ui::DateField</name>
    <message>
        <source>not set</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Kalender (Alt+Omlaag)</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 19-5-2020.</source>
        <translation>“%1” is geen datum. Schrijf de datum als 19-5-2020.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::DecisionDialog</name>
    <message>
        <source>Record the decision</source>
        <translation>Besluit vastleggen</translation>
    </message>
    <message numerus="yes">
        <source>The minister adopts the advice on %n region(s): %1.</source>
        <translation>
            <numerusform>De minister neemt het advies over %n regio over: %1.</numerusform>
            <numerusform>De minister neemt het advies over %n regio’s over: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Datum van het besluit</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Kenmerk</translation>
    </message>
    <message>
        <source>A departure from the advice is recorded beside the advice on that region, with its reason.</source>
        <translation>Wijkt de minister van een advies af, leg dat dan met de reden vast bij het advies over die regio.</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Besluit vastleggen</translation>
    </message>
</context>
<context>
    <name>beraad::ui::DecisionPanel</name>
    <message>
        <source>Write why the minister departs from the advice; the decision is stored then.</source>
        <translation>Schrijf waarom de minister van het advies afwijkt; dan wordt het besluit opgeslagen.</translation>
    </message>
    <message>
        <source>Decision of the minister</source>
        <translation>Besluit van de minister</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Wat is besloten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Reason of the departure</source>
        <translation>Reden van de afwijking</translation>
    </message>
    <message>
        <source>&amp;Decision of the minister</source>
        <translation>&amp;Besluit van de minister</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Datum van het besluit</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Reference of the letter or order</source>
        <translation>Kenmerk van de brief of het besluit</translation>
    </message>
    <message>
        <source>Recorded is that the minister adopted “%1”; the advice is another since. Choose again what was decided.</source>
        <translation>Vastgelegd is dat de minister “%1” overnam; het advies luidt sindsdien anders. Kies opnieuw wat is besloten.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::DecisionsRoom</name>
    <message>
        <source>What the minister decides on each region is kept here, once the committee has advised. There is nothing to show yet.</source>
        <translation>Hier staat wat de minister per regio besluit, zodra de commissie heeft geadviseerd. Er is nog niets te tonen.</translation>
    </message>
    <message>
        <source>Which regions</source>
        <translation>Welke regio’s</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle regio’s</translation>
    </message>
    <message>
        <source>Without a decision</source>
        <translation>Zonder besluit</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>With points to settle</source>
        <translation>Met punten om te regelen</translation>
    </message>
    <message>
        <source>Hand in again</source>
        <translation>Dienen opnieuw in</translation>
    </message>
    <message>
        <source>Record decision…</source>
        <translation>Besluit vastleggen…</translation>
    </message>
    <message>
        <source>The minister adopts the advice on the chosen regions (%1)</source>
        <translation>De minister neemt het advies over de gekozen regio’s over (%1)</translation>
    </message>
    <message>
        <source>Save what is shown as a table, with causes and improvement points (%1)</source>
        <translation>Wat u ziet als tabel opslaan, met oorzaken en verbeterpunten (%1)</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regio’s</translation>
    </message>
    <message>
        <source>Go to the advice on the region</source>
        <translation>Naar het advies over de regio</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>Alles wat u ziet kiezen</translation>
    </message>
    <message>
        <source>Record the decision on the chosen regions</source>
        <translation>Het besluit over de gekozen regio’s vastleggen</translation>
    </message>
    <message>
        <source>Save what is shown as a table</source>
        <translation>Wat u ziet als tabel opslaan</translation>
    </message>
    <message>
        <source>%1 regions</source>
        <translation>%1 regio’s</translation>
    </message>
    <message>
        <source>%1 of %2 regions</source>
        <translation>%1 van %2 regio’s</translation>
    </message>
    <message>
        <source>Save calendar…</source>
        <translation>Agenda opslaan…</translation>
    </message>
    <message>
        <source>Save the days on which something is due, for a calendar program</source>
        <translation>De dagen opslaan waarop iets moet gebeuren, voor een agendaprogramma</translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation>Agenda opslaan</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agenda’s (*.ics)</translation>
    </message>
    <message>
        <source>Deadlines.ics</source>
        <translation>Termijnen.ics</translation>
    </message>
    <message>
        <source>What comes after the advice</source>
        <translation>Wat na het advies komt</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>&amp;Besluiten</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>&amp;Ondersteuning</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>B&amp;udget</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Tabel opslaan…</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>&amp;Punten</translation>
    </message>
    <message>
        <source>Decisions, points to settle, support, budget</source>
        <translation>Besluiten, punten, ondersteuning, budget</translation>
    </message>
</context>
<context>
    <name>beraad::ui::DeclarationGate</name>
    <message>
        <source>Neither you nor anybody close to you gains or loses by what becomes of this plan. The plan opens at once.</source>
        <translation>Wat er ook van dit plan wordt: u en uw naasten winnen of verliezen er niets bij. Het plan gaat meteen open.</translation>
    </message>
    <message>
        <source>Something might be taken for an interest. The chair decides what you may do; until then the plan stays closed to you.</source>
        <translation>Iets kan als een belang worden gezien. De voorzitter beslist wat u mag doen; tot dan blijft het plan voor u gesloten.</translation>
    </message>
    <message>
        <source>You work for a partner, advise one or gain by the plan. The plan closes to you at once and everywhere: you do not see, score or vote on it.</source>
        <translation>U werkt voor een partner, adviseert er een of hebt voordeel van het plan. Het plan gaat voor u meteen en overal dicht: u ziet het niet, beoordeelt het niet en stemt er niet over.</translation>
    </message>
    <message>
        <source>State that there is none</source>
        <translation>Verklaren dat er geen is</translation>
    </message>
    <message>
        <source>Put it to the chair</source>
        <translation>Aan de voorzitter voorleggen</translation>
    </message>
    <message>
        <source>State it and close the plan</source>
        <translation>Verklaren en het plan sluiten</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Terug naar het plan</translation>
    </message>
    <message>
        <source>Interest in the plan</source>
        <translation>Belang bij het plan</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Do you have an interest in this plan?</source>
        <translation>Hebt u een belang bij dit plan?</translation>
    </message>
    <message>
        <source>Think of work, family, money and advice you gave. Chair and secretary read your answer, and it stays with the plan.</source>
        <translation>Denk aan werk, familie, geld en adviezen die u gaf. De voorzitter en de secretaris lezen uw antwoord. Het blijft bij het plan.</translation>
    </message>
    <message>
        <source>Region %1 · %2</source>
        <translation>Regio %1 · %2</translation>
    </message>
    <message>
        <source>Lead applicant: %1</source>
        <translation>Penvoerder: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> – %1</source>
        <translation> – %1</translation>
    </message>
    <message>
        <source>. Decided: %1</source>
        <translation>. Besloten: %1</translation>
    </message>
    <message>
        <source>You stated before:</source>
        <translation>U verklaarde eerder:</translation>
    </message>
    <message>
        <source>State it</source>
        <translation>Verklaren</translation>
    </message>
</context>
<context>
    <name>beraad::ui::DifferencesModel</name>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 wants to discuss it: %2</source>
        <translation>%1 wil het bespreken: %2</translation>
    </message>
    <message>
        <source>A member</source>
        <translation>Een commissielid</translation>
    </message>
    <message>
        <source>%1 of %2 reviews final</source>
        <translation>%1 van %2 beoordelingen definitief</translation>
    </message>
    <message>
        <source>knock-out in doubt: %1</source>
        <translation>twijfel over knock-out %1</translation>
    </message>
    <message>
        <source>enough for some readers and not for others: %1</source>
        <translation>voor sommige lezers voldoende en voor andere niet: %1</translation>
    </message>
    <message>
        <source>a recommendation is missing</source>
        <translation>er ontbreekt een aanbeveling</translation>
    </message>
    <message>
        <source>recommendations differ</source>
        <translation>aanbevelingen verschillen</translation>
    </message>
    <message>
        <source>readers do not recommend to approve</source>
        <translation>lezers bevelen geen goedkeuring aan</translation>
    </message>
    <message>
        <source>readers differ on %1</source>
        <translation>lezers verschillen over %1</translation>
    </message>
    <message>
        <source>could not be judged: %1</source>
        <translation>niet te beoordelen: %1</translation>
    </message>
    <message>
        <source>knock-out in doubt</source>
        <translation>twijfel over knock-out</translation>
    </message>
    <message>
        <source>readers differ</source>
        <translation>lezers verschillen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Too few to say</source>
        <translation>Te weinig om iets te zeggen</translation>
    </message>
    <message>
        <source>All alike: nothing to compare</source>
        <translation>Alles gelijk: niets te vergelijken</translation>
    </message>
    <message>
        <source>Readers largely agree</source>
        <translation>Lezers zijn het grotendeels eens</translation>
    </message>
    <message>
        <source>Readers agree in part</source>
        <translation>Lezers zijn het deels eens</translation>
    </message>
    <message>
        <source>Readers agree little</source>
        <translation>Lezers zijn het weinig eens</translation>
    </message>
    <message>
        <source>Readers agree no more than by chance</source>
        <translation>Niet meer overeenstemming dan door toeval</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>als de anderen</translation>
    </message>
    <message>
        <source>%1 milder</source>
        <translation>%1 milder</translation>
    </message>
    <message>
        <source>%1 stricter</source>
        <translation>%1 strenger</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>goedkeuren</translation>
    </message>
    <message>
        <source>with points</source>
        <translation>met punten</translation>
    </message>
    <message>
        <source>revise</source>
        <translation>bijstellen</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>afwijzen</translation>
    </message>
    <message>
        <source>a reader does not share the joint finding on %1</source>
        <translation>een lezer deelt de gezamenlijke bevinding over %1 niet</translation>
    </message>
    <message>
        <source>a question to the region is open</source>
        <translation>een vraag aan de regio staat nog open</translation>
    </message>
</context>
<context>
    <name>beraad::ui::DifferencesRoom</name>
    <message>
        <source>What to compare</source>
        <translation>Wat u vergelijkt</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>&amp;Criteria</translation>
    </message>
    <message>
        <source>&amp;Readers</source>
        <translation>&amp;Lezers</translation>
    </message>
    <message>
        <source>Consent &amp;list</source>
        <translation>&amp;Hamerstukken</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>C&amp;ijfers</translation>
    </message>
    <message>
        <source>Order of the plans</source>
        <translation>Volgorde van de plannen</translation>
    </message>
    <message>
        <source>By disagreement</source>
        <translation>Op verschil</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>Op uitkomst</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Op regio</translation>
    </message>
    <message>
        <source>Plans by criterion</source>
        <translation>Plannen per criterium</translation>
    </message>
    <message>
        <source>The sign is what the readers find together, the dots are where each stands, from low to high. A question mark: could not be judged; an exclamation mark: a knock-out in doubt; a dash: closed to you.</source>
        <translation>Het teken is wat de lezers samen vinden; de stippen tonen waar ieder staat, van laag naar hoog. Een vraagteken: niet te beoordelen; een uitroepteken: twijfel over een knock-out; een streepje: voor u gesloten.</translation>
    </message>
    <message>
        <source>Plans by reader</source>
        <translation>Plannen per lezer</translation>
    </message>
    <message>
        <source>Show the reviews of the plan at this criterion</source>
        <translation>De beoordelingen van het plan op dit criterium tonen</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige blad</translation>
    </message>
    <message>
        <source>How the criterion was judged in other plans</source>
        <translation>Hoe het criterium in andere plannen is beoordeeld</translation>
    </message>
    <message>
        <source>Take the plan off the consent list, or put it back</source>
        <translation>Om bespreking van het plan vragen, of dat intrekken</translation>
    </message>
    <message>
        <source>Here the reviews of a committee lie beside each other. Add its members and a round first.</source>
        <translation>Hier liggen de beoordelingen van een commissie naast elkaar. Voeg eerst de leden en een ronde toe.</translation>
    </message>
    <message>
        <source>In this round no plan has been handed in yet.</source>
        <translation>In deze ronde is nog geen plan ingediend.</translation>
    </message>
    <message>
        <source>Go to Set-up</source>
        <translation>Naar Inrichting</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed to you</source>
        <translation>
            <numerusform>%n voor u gesloten</numerusform>
            <numerusform>%n voor u gesloten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>&amp;Thema’s</translation>
    </message>
    <message>
        <source>Rankin&amp;g</source>
        <translation>Ran&amp;gschikking</translation>
    </message>
    <message>
        <source>Next page: criteria, readers, consent list, figures, themes, ranking</source>
        <translation>Volgende blad: criteria, lezers, hamerstukken, cijfers, thema’s, rangschikking</translation>
    </message>
</context>
<context>
    <name>beraad::ui::DivisionDialog</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Readers, and why they</source>
        <translation>Lezers, en waarom zij</translation>
    </message>
    <message>
        <source>Plans and their readers</source>
        <translation>Plannen en hun lezers</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lezer</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Parts of the country</source>
        <translation>Landsdelen</translation>
    </message>
    <message>
        <source>Readers and what they read</source>
        <translation>Lezers en wat zij lezen</translation>
    </message>
    <message>
        <source>Propose readers</source>
        <translation>Lezers voorstellen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>These readers take the place of those who are there now</source>
        <translation>Deze lezers komen in de plaats van wie er nu staan</translation>
    </message>
    <message>
        <source>as few as suffice</source>
        <translation>zo weinig als kan</translation>
    </message>
    <message>
        <source>&amp;Keep the readers of the last round</source>
        <translation>Lezers van de vorige ronde &amp;houden</translation>
    </message>
    <message>
        <source>The same number gives the same proposal; another number another one</source>
        <translation>Hetzelfde nummer geeft hetzelfde voorstel, een ander nummer een ander</translation>
    </message>
    <message>
        <source>&amp;Readers per plan</source>
        <translation>&amp;Lezers per plan</translation>
    </message>
    <message>
        <source>&amp;Plans per reader, at most</source>
        <translation>&amp;Plannen per lezer, ten hoogste</translation>
    </message>
    <message>
        <source>Proposal &amp;number</source>
        <translation>&amp;Nummer van het voorstel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s), from %1 to %2 pages per reader.</source>
        <translation>
            <numerusform>%n leesbeurt, van %1 tot %2 pagina’s per lezer.</numerusform>
            <numerusform>%n leesbeurten, van %1 tot %2 pagina’s per lezer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Deskundigheid</translation>
    </message>
    <message>
        <source>None of them knows %1</source>
        <translation>Geen van hen heeft verstand van %1</translation>
    </message>
</context>
<context>
    <name>beraad::ui::DivisionWords</name>
    <message>
        <source>read it in the last round</source>
        <translation>las het in de vorige ronde</translation>
    </message>
    <message>
        <source>few may read it</source>
        <translation>weinigen mogen het lezen</translation>
    </message>
    <message>
        <source>has fewer pages than most</source>
        <translation>heeft minder pagina’s dan de meesten</translation>
    </message>
    <message>
        <source>reads nothing else from this part of the country</source>
        <translation>leest verder niets uit dit landsdeel</translation>
    </message>
    <message>
        <source>to keep the numbers even</source>
        <translation>om de aantallen gelijk te houden</translation>
    </message>
    <message>
        <source>knows %1</source>
        <translation>heeft verstand van %1</translation>
    </message>
    <message>
        <source>Conflicts of interest stand in the way: %1.</source>
        <translation>Belangenverstrengelingen staan in de weg: %1.</translation>
    </message>
    <message>
        <source>The limit of plans per reader is too low: %1.</source>
        <translation>Het hoogste aantal plannen per lezer is te laag: %1.</translation>
    </message>
    <message>
        <source>The number of readers per plan is too high: %1.</source>
        <translation>Het aantal lezers per plan is te hoog: %1.</translation>
    </message>
    <message>
        <source>There is nobody to read %1. Add members first.</source>
        <translation>Er is niemand om %1 te lezen. Voeg eerst leden toe.</translation>
    </message>
    <message>
        <source>Nobody may read %1.</source>
        <translation>Niemand mag %1 lezen.</translation>
    </message>
    <message>
        <source>It cannot be divided: %1 need %2 readings, and those who may read there (%3) can take on %4.</source>
        <translation>Verdelen kan zo niet: %1 vragen %2 leesbeurten, en wie daar mogen lezen (%3) kunnen er %4 aan.</translation>
    </message>
    <message>
        <source>No change of one rule is enough: add members, or change more than one rule.</source>
        <translation>Eén regel veranderen is niet genoeg: voeg leden toe, of verander meer dan één regel.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) have fewer than %1 readers: %2.</source>
        <translation>
            <numerusform>%n plan heeft minder dan %1 lezers: %2.</numerusform>
            <numerusform>%n plannen hebben minder dan %1 lezers: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) have more than %1 plans: %2.</source>
        <translation>
            <numerusform>%n lezer heeft meer dan %1 plannen: %2.</numerusform>
            <numerusform>%n lezers hebben meer dan %1 plannen: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) have a reader who may not see them: %1.</source>
        <translation>
            <numerusform>%n plan heeft een lezer die het niet mag zien: %1.</numerusform>
            <numerusform>%n plannen hebben een lezer die ze niet mag zien: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::DocumentList</name>
    <message>
        <source>Add PDF…</source>
        <translation>Pdf toevoegen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Documents of the plan</source>
        <translation>Documenten van het plan</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n page(s)</source>
        <translation>
            <numerusform>%1 · %n pagina</numerusform>
            <numerusform>%1 · %n pagina’s</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Vervangen…</translation>
    </message>
    <message>
        <source>The region handed in this file anew; the old one stays as a version</source>
        <translation>De regio diende dit bestand opnieuw in; het oude blijft als versie bewaard</translation>
    </message>
    <message>
        <source>%1 · replaced on %2</source>
        <translation>%1 · vervangen op %2</translation>
    </message>
</context>
<context>
    <name>beraad::ui::DotPlot</name>
    <message>
        <source>Readers by criterion</source>
        <translation>Lezers per criterium</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>beraad::ui::EarlierFold</name>
    <message>
        <source>No motivation</source>
        <translation>Geen motivering</translation>
    </message>
</context>
<context>
    <name>beraad::ui::EarlierPointRow</name>
    <message>
        <source>Committee: %1</source>
        <translation>Commissie: %1</translation>
    </message>
    <message>
        <source>What the region did with: %1</source>
        <translation>Wat de regio heeft gedaan met: %1</translation>
    </message>
    <message>
        <source>Page where the region addresses: %1</source>
        <translation>Bladzijde waar de regio dit verwerkt: %1</translation>
    </message>
</context>
<context>
    <name>beraad::ui::EarlierPoints</name>
    <message>
        <source>Improvement points of round %1: %2 of %3 marked</source>
        <translation>Verbeterpunten van ronde %1: %2 van %3 aangegeven</translation>
    </message>
</context>
<context>
    <name>beraad::ui::EvidenceDialog</name>
    <message>
        <source>Enter goes to the plan and the passage.</source>
        <translation>Met Enter gaat u naar het plan en de passage.</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (concept)</translation>
    </message>
    <message>
        <source>Region %1 · %2</source>
        <translation>Regio %1 · %2</translation>
    </message>
    <message>
        <source>%1 in other plans</source>
        <translation>%1 bij andere plannen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lezer</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Of other plans there is nothing here that you may see yet.</source>
        <translation>Van andere plannen is hier nog niets dat u mag zien.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
</context>
<context>
    <name>beraad::ui::EvidenceList</name>
    <message>
        <source>Remove this evidence</source>
        <translation>Deze vindplaats verwijderen</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ExchangeRoom</name>
    <message>
        <source>Take in returns…</source>
        <translation>Retourpakketten innemen…</translation>
    </message>
    <message>
        <source>Make packages…</source>
        <translation>Pakketten maken…</translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>Herinnering kopiëren</translation>
    </message>
    <message>
        <source>Packages and progress</source>
        <translation>Pakketten en voortgang</translation>
    </message>
    <message>
        <source>The secretariat sends the round to the members here and takes their work back. Choose at the top for whom you work.</source>
        <translation>Hier verstuurt het secretariaat de ronde aan de commissieleden en neemt het hun werk weer in. Kies bovenaan voor wie u werkt.</translation>
    </message>
    <message>
        <source>There is no round to send to the members yet.</source>
        <translation>Er is nog geen ronde om aan de commissieleden te versturen.</translation>
    </message>
    <message>
        <source>Nobody reads a plan of this round yet. Assign the readers in Set-up; then the round can go out.</source>
        <translation>Nog niemand leest een plan van deze ronde. Wijs de lezers toe bij Inrichten; daarna kan de ronde de deur uit.</translation>
    </message>
    <message>
        <source>%1 of %2 reviews are final.</source>
        <translation>%1 van %2 beoordelingen zijn definitief.</translation>
    </message>
    <message>
        <source>Go to Set-up</source>
        <translation>Naar Inrichting</translation>
    </message>
    <message>
        <source>A reminder to %1, ready to mail</source>
        <translation>Een herinnering aan %1, klaar om te mailen</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are in %1. Mail each to the member it is named after.</source>
        <translation>
            <numerusform>%n pakket staat in %1. Mail het aan het lid naar wie het is genoemd.</numerusform>
            <numerusform>%n pakketten staan in %1. Mail elk aan het lid naar wie het is genoemd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what came back</source>
        <translation>Kies wat terugkwam</translation>
    </message>
    <message>
        <source>Return packages (*.%1)</source>
        <translation>Retourpakketten (*.%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n new package(s) taken in. Undo takes it back.</source>
        <translation>
            <numerusform>%n nieuw pakket ingenomen. Met Ongedaan maken draait u het terug.</numerusform>
            <numerusform>%n nieuwe pakketten ingenomen. Met Ongedaan maken draait u het terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reminder to %1 is on the clipboard. Paste it in a mail.</source>
        <translation>De herinnering aan %1 staat op het klembord. Plak haar in een mail.</translation>
    </message>
    <message>
        <source>Issue laptops…</source>
        <translation>Laptops uitgeven…</translation>
    </message>
    <message numerus="yes">
        <source>What %n person(s) get is in %1, a folder for each.</source>
        <translation>
            <numerusform>Wat %n persoon krijgt, staat in %1, in een eigen map.</numerusform>
            <numerusform>Wat %n personen krijgen, staat in %1, voor ieder in een eigen map.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was noted that an older package came in. Nothing else changed.</source>
        <translation>Vastgelegd is dat er een ouder pakket binnenkwam. Verder is er niets veranderd.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::FaultList</name>
    <message>
        <source>Before it can be used:</source>
        <translation>Voordat het gebruikt kan worden:</translation>
    </message>
</context>
<context>
    <name>beraad::ui::FindBar</name>
    <message>
        <source>Find in this plan</source>
        <translation>Zoeken in dit plan</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>a small sample of capital and small letters</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorige treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Volgende treffer</translation>
    </message>
    <message>
        <source>Capitals and accents count</source>
        <translation>Hoofdletters en accenten tellen mee</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1 of %2 …</source>
        <translation>%1 van %2 …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Zoekt …</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>“ab”</source>
        <comment>a small sample of a whole word</comment>
        <translation>“ab”</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Alleen hele woorden</translation>
    </message>
</context>
<context>
    <name>beraad::ui::FindingsDialog</name>
    <message>
        <source>Insert findings</source>
        <translation>Bevindingen invoegen</translation>
    </message>
    <message>
        <source>What the readers found together</source>
        <translation>Wat de lezers samen vonden</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <source>Found together</source>
        <translation>Samen gevonden</translation>
    </message>
    <message>
        <source>Effect on the outcome</source>
        <translation>Gevolg voor de uitkomst</translation>
    </message>
    <message>
        <source>Nothing was written together.</source>
        <translation>Hierover is samen niets opgeschreven.</translation>
    </message>
    <message>
        <source>stands in the motivation</source>
        <translation>staat al in de motivering</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Invoegen</translation>
    </message>
    <message>
        <source>What is ticked comes into the motivation where the cursor is, as text that you can edit. Space ticks, Enter inserts.</source>
        <translation>Wat is aangevinkt komt in de motivering op de plaats van de cursor, als tekst die u kunt bewerken. De spatiebalk vinkt aan of uit, Enter voegt in.</translation>
    </message>
    <message>
        <source>The readers have not written yet what they find together on this plan. The lead reader writes it with each criterion, under “Together”.</source>
        <translation>De lezers hebben nog niet opgeschreven wat zij samen van dit plan vinden. De eerste lezer doet dat bij elk criterium, onder “Samen”.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::FollowUpPanel</name>
    <message>
        <source>&amp;Earlier advice</source>
        <translation>&amp;Eerder advies</translation>
    </message>
    <message>
        <source>Advice of round %1: %2</source>
        <translation>Advies van ronde %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <translation>%1 van %2 nagegaan</translation>
    </message>
    <message>
        <source>%1: %2 (p. %3)</source>
        <translation>%1: %2 (p. %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>beraad::ui::FollowUpRow</name>
    <message>
        <source>What the region did with: %1</source>
        <translation>Wat de regio deed met: %1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Remark on: %1</source>
        <translation>Opmerking bij: %1</translation>
    </message>
    <message>
        <source>Page where the region addresses: %1</source>
        <translation>Pagina waar de regio dit oppakt: %1</translation>
    </message>
</context>
<context>
    <name>beraad::ui::FoundModel</name>
    <message>
        <source>Region %1 · %2</source>
        <translation>Regio %1 · %2</translation>
    </message>
    <message>
        <source>%1, page %2: %3</source>
        <translation>%1, pagina %2: %3</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::HandInDialog</name>
    <message>
        <source>not begun</source>
        <translation>niet begonnen</translation>
    </message>
    <message>
        <source>busy: goes along as it is now</source>
        <translation>bezig: gaat mee zoals het nu is</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitief</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>Ronde %1 van %2</translation>
    </message>
    <message>
        <source>Hand in round %1</source>
        <translation>Ronde %1 inleveren</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Inleveren…</translation>
    </message>
    <message>
        <source>Plans that you read</source>
        <translation>Plannen die u leest</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>Uw beoordeling</translation>
    </message>
    <message>
        <source>Stays with you</source>
        <translation>Blijft bij u</translation>
    </message>
    <message numerus="yes">
        <source>%n private mark(s)</source>
        <translation>
            <numerusform>%n eigen markering</numerusform>
            <numerusform>%n eigen markeringen</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 plans %2 are final, %3 busy and %4 not begun.</source>
        <translation>Van de %1 plannen zijn er %2 definitief, %3 in bewerking en %4 niet begonnen.</translation>
    </message>
    <message>
        <source>You last handed in on %1.</source>
        <translation>U leverde het laatst in op %1.</translation>
    </message>
    <message>
        <source>You have not handed in yet.</source>
        <translation>U hebt nog niet ingeleverd.</translation>
    </message>
    <message>
        <source>Name of this &amp;computer</source>
        <translation>Naam van deze &amp;computer</translation>
    </message>
    <message>
        <source>Where will the file to hand in lie?</source>
        <translation>Waar komt het bestand dat u inlevert?</translation>
    </message>
    <message>
        <source>Files to hand in (*.beraad-return)</source>
        <translation>In te leveren bestanden (*.beraad-return)</translation>
    </message>
    <message>
        <source>Making the file to hand in</source>
        <translation>Bestand om in te leveren maken</translation>
    </message>
    <message>
        <source>Handing in…</source>
        <translation>Bezig met inleveren…</translation>
    </message>
    <message>
        <source>Your work is in %1. Send this file to the secretariat now, by mail or on a stick: only the chair, the secretariat and you can open it.</source>
        <translation>Uw werk staat in %1. Stuur dit bestand nu naar het secretariaat, per e-mail of op een stick: alleen de voorzitter, het secretariaat en u kunnen het openen.</translation>
    </message>
    <message>
        <source>Your reviews, shared marks, questions, wishes to discuss and declarations go to the chair and the secretariat in one sealed file, signed with your key. You can hand in again later; the newest counts.</source>
        <translation>Uw beoordelingen, gedeelde markeringen, vragen, bespreekverzoeken en verklaringen gaan in één verzegeld bestand naar de voorzitter en het secretariaat, ondertekend met uw sleutel. U kunt later opnieuw inleveren; het nieuwste telt.</translation>
    </message>
    <message>
        <source>waits for the chair</source>
        <translation>wacht op de voorzitter</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for the chair to decide on the interest that you stated.</source>
        <translation>
            <numerusform>%n wacht op het besluit van de voorzitter over het belang dat u meldde.</numerusform>
            <numerusform>%n wachten op het besluit van de voorzitter over het belang dat u meldde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::HitModel</name>
    <message>
        <source>Page %1: %2</source>
        <translation>Pagina %1: %2</translation>
    </message>
    <message>
        <source>p. %1</source>
        <comment>page</comment>
        <translation>p. %1</translation>
    </message>
</context>
<context>
    <name>beraad::ui::HitPanel</name>
    <message>
        <source>Found in this plan</source>
        <translation>Gevonden in dit plan</translation>
    </message>
    <message>
        <source>Not found in this PDF.</source>
        <translation>Niet gevonden in deze pdf.</translation>
    </message>
    <message>
        <source>Press Ctrl+F and type: all places where the words stand are listed here.</source>
        <translation>Druk op Ctrl+F en typ: hier komen alle plaatsen te staan waar de woorden voorkomen.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ImportDialog</name>
    <message>
        <source>Read the file again</source>
        <translation>Bestand opnieuw lezen</translation>
    </message>
    <message>
        <source>Import regions</source>
        <translation>Regio’s importeren</translation>
    </message>
    <message>
        <source>Import members</source>
        <translation>Leden importeren</translation>
    </message>
    <message>
        <source>After a correction in the program that made the file</source>
        <translation>Na een verbetering in het programma waarmee het bestand is gemaakt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n region(s)</source>
        <translation>
            <numerusform>%n regio importeren</numerusform>
            <numerusform>%n regio’s importeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n member(s)</source>
        <translation>
            <numerusform>%n lid importeren</numerusform>
            <numerusform>%n leden importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>A region is known by its number.</source>
        <translation>Een regio wordt herkend aan het nummer.</translation>
    </message>
    <message>
        <source>A member is known by the name.</source>
        <translation>Een lid wordt herkend aan de naam.</translation>
    </message>
    <message>
        <source>An empty cell changes nothing. The import cannot be undone.</source>
        <translation>Een lege cel verandert niets. De import kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation>%1 is geïmporteerd.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ImportWords</name>
    <message>
        <source>Vmbo schools</source>
        <translation>Vmbo-scholen</translation>
    </message>
    <message>
        <source>Mbo colleges</source>
        <translation>Mbo-instellingen</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Bedrijven</translation>
    </message>
    <message>
        <source>Other partners</source>
        <translation>Overige partners</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Street or PO box</source>
        <translation>Straat of postbus</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind of region</source>
        <translation>Soort regio</translation>
    </message>
    <message>
        <source>Lead applicant</source>
        <translation>Penvoerder</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Subsidy asked in %1</source>
        <translation>Gevraagde subsidie %1</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Cofinanciering</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>No column holds “%1”. Choose it above the column that does.</source>
        <translation>Geen kolom bevat “%1”. Kies dit boven de kolom waarin het staat.</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>Het nummer ontbreekt.</translation>
    </message>
    <message>
        <source>“%1” is no number of a region, such as 14.</source>
        <translation>“%1” is geen regionummer, zoals 14.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>De naam ontbreekt.</translation>
    </message>
    <message>
        <source>An earlier row has number %1 too.</source>
        <translation>Nummer %1 staat ook al in een eerdere rij.</translation>
    </message>
    <message>
        <source>An earlier row has the name “%1” too.</source>
        <translation>De naam “%1” staat ook al in een eerdere rij.</translation>
    </message>
    <message>
        <source>“%1” is no kind of region. It is “technology region” or “technology-poor region”.</source>
        <translation>“%1” is geen soort regio. Het is “techniekregio” of “techniekarme regio”.</translation>
    </message>
    <message>
        <source>“%1” is no role. It is “member”, “chair” or “secretary”.</source>
        <translation>“%1” is geen rol. Het is “lid”, “voorzitter” of “secretaris”.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>“%1” is geen e-mailadres.</translation>
    </message>
    <message>
        <source>“%1” is no amount in euros and cents, such as 1250000.</source>
        <translation>“%1” is geen bedrag in euro’s en centen, zoals 1250000.</translation>
    </message>
    <message>
        <source>“%1” is no day, such as 31-03-2020.</source>
        <translation>“%1” is geen datum, zoals 31-03-2020.</translation>
    </message>
    <message>
        <source>Row %1, “%2”: %3</source>
        <translation>Rij %1, “%2”: %3</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. As it is stored: %3.</source>
        <translation>Nieuw: %1. Gewijzigd: %2. Zoals opgeslagen: %3.</translation>
    </message>
    <message>
        <source>Expertise asked for</source>
        <translation>Gevraagde deskundigheid</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Deskundigheid</translation>
    </message>
    <message>
        <source>Subsidy asked in all years</source>
        <translation>Gevraagde subsidie in alle jaren samen</translation>
    </message>
    <message>
        <source>The total is “%1”, but the years add up to %2.</source>
        <translation>Het totaal is “%1”, maar de jaren zijn samen %2.</translation>
    </message>
    <message>
        <source>“%1” is a cell too many, for it has no heading. Perhaps a comma or semicolon stands in a name or an amount; put that cell between double quotes in the file.</source>
        <translation>“%1” is een cel te veel, want er staat geen kop boven. Misschien staat er een komma of puntkomma in een naam of een bedrag; zet die cel in het bestand tussen dubbele aanhalingstekens.</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Rij %1, kolom %2: %3</translation>
    </message>
</context>
<context>
    <name>beraad::ui::IntakePanel</name>
    <message>
        <source>Store plans</source>
        <translation>Plannen opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Please check each row. Type another number or name where a match is wrong; clear the number to leave a file out. Nothing is stored before you choose “Store plans”.</source>
        <translation>Controleer elke rij. Typ een ander nummer of een andere naam waar het voorstel niet klopt; maak het nummer leeg om een bestand weg te laten. Er wordt niets opgeslagen voordat u “Plannen opslaan” kiest.</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Ontvangen op</translation>
    </message>
</context>
<context>
    <name>beraad::ui::IntakeSection</name>
    <message>
        <source>Intake</source>
        <translation>Ontvangst</translation>
    </message>
    <message>
        <source>Add the usual parts</source>
        <translation>De gebruikelijke onderdelen toevoegen</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>A plan enters the round when each of its parts is there, or with a reason. What the checks find is shown beside the plan; it refuses nothing.</source>
        <translation>Een plan doet mee in de ronde als al zijn onderdelen er zijn, of met een reden. Wat de controles vinden staat bij het plan; het houdt niets tegen.</translation>
    </message>
    <message>
        <source>Parts of a plan</source>
        <translation>Onderdelen van een plan</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>&amp;Onderdelen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>&amp;Co-financing at least</source>
        <translation>&amp;Cofinanciering minstens</translation>
    </message>
    <message>
        <source>Vmbo &amp;schools at least</source>
        <translation>Vmbo-&amp;scholen minstens</translation>
    </message>
    <message>
        <source>&amp;Mbo colleges at least</source>
        <translation>&amp;Mbo-instellingen minstens</translation>
    </message>
    <message>
        <source>C&amp;ompanies at least</source>
        <translation>Bedri&amp;jven minstens</translation>
    </message>
    <message>
        <source>Subsidy at mos&amp;t</source>
        <translation>Subsidie hoogs&amp;tens</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Wat er ontbreekt</translation>
    </message>
    <message>
        <source>&amp;Days to send it</source>
        <translation>&amp;Dagen om het te sturen</translation>
    </message>
</context>
<context>
    <name>beraad::ui::InterestsSection</name>
    <message>
        <source>Interests</source>
        <translation>Belangen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Verklaard</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maatregel</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Record measure</source>
        <translation>Maatregel vastleggen</translation>
    </message>
    <message>
        <source>What members stated</source>
        <translation>Wat leden verklaarden</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Gronden</translation>
    </message>
    <message>
        <source>&amp;Grounds</source>
        <translation>&amp;Gronden</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>nog te beslissen</translation>
    </message>
    <message>
        <source>What members stated of their interests is for the chair and the secretary. Your own lines stand with the plan, in Review.</source>
        <translation>Wat leden over hun belangen verklaren, is voor de voorzitter en de secretaris. Uw eigen verklaringen staan bij het plan, in Beoordeling.</translation>
    </message>
    <message>
        <source>No member has stated anything yet. Each reader does so before a plan opens.</source>
        <translation>Nog geen lid heeft iets verklaard. Elke lezer doet dat voordat een plan opengaat.</translation>
    </message>
    <message>
        <source>No possible interest waits for a measure.</source>
        <translation>Er wacht geen mogelijk belang op een maatregel.</translation>
    </message>
    <message numerus="yes">
        <source>%n possible interest(s) wait for a measure; until then the plan stays closed to the member.</source>
        <translation>
            <numerusform>%n mogelijk belang wacht op een maatregel. Tot dan blijft het plan voor het lid gesloten.</numerusform>
            <numerusform>%n mogelijke belangen wachten op een maatregel. Tot dan blijven die plannen voor de leden gesloten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 over %2: %3</translation>
    </message>
    <message>
        <source>%1, by %2, %3
%4</source>
        <translation>%1, door %2, %3
%4</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ItemPanel</name>
    <message>
        <source>Reviews and ad&amp;vice</source>
        <translation>Beoordelingen en ad&amp;vies</translation>
    </message>
    <message>
        <source>&amp;Conclusion</source>
        <translation>&amp;Conclusie</translation>
    </message>
    <message>
        <source>In &amp;favour</source>
        <translation>&amp;Voor</translation>
    </message>
    <message>
        <source>A&amp;gainst</source>
        <translation>Te&amp;gen</translation>
    </message>
    <message>
        <source>A&amp;bstained</source>
        <translation>&amp;Onthouding</translation>
    </message>
    <message>
        <source>What is voted on, in words</source>
        <translation>Waarover wordt gestemd, in woorden</translation>
    </message>
    <message>
        <source>The gist of what was said</source>
        <translation>De kern van wat is gezegd</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>Voor&amp;stel</translation>
    </message>
    <message>
        <source>&amp;Talk</source>
        <translation>&amp;Besproken</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 tot %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>planned at %1</source>
        <translation>gepland om %1</translation>
    </message>
    <message>
        <source>Leaves the room: %1.</source>
        <translation>Verlaat de zaal: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n members in the room may vote.</source>
        <translation>
            <numerusform>%n lid in de zaal mag stemmen.</numerusform>
            <numerusform>%n leden in de zaal mogen stemmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Motivation &amp;as decided</source>
        <translation>Motivering z&amp;oals besloten</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Besluit</translation>
    </message>
    <message>
        <source>What is said and decided on this plan is not for you to see, or not in this phase of the round.</source>
        <translation>Wat over dit plan is gezegd en besloten, is niet voor u te zien, of niet in deze fase van de ronde.</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Geplande minuten</translation>
    </message>
    <message>
        <source>&amp;Planned minutes</source>
        <translation>Geplande mi&amp;nuten</translation>
    </message>
    <message>
        <source>Esc then comes back to the meeting (Ctrl+I)</source>
        <translation>Met Esc komt u daarna terug in de vergadering (Ctrl+I)</translation>
    </message>
    <message>
        <source>Make discussion item</source>
        <translation>Bespreekstuk van maken</translation>
    </message>
    <message>
        <source>expected at %1</source>
        <translation>verwacht om %1</translation>
    </message>
</context>
<context>
    <name>beraad::ui::JointFindingView</name>
    <message>
        <source>Not worded yet; %1 leads the readers.</source>
        <translation>Nog niet verwoord; %1 is eerste lezer.</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Wacht op %1</translation>
    </message>
    <message>
        <source>✓ All readers agree</source>
        <translation>✓ Alle lezers stemmen in</translation>
    </message>
    <message>
        <source>✗ Somebody objects</source>
        <translation>✗ Een lezer heeft bezwaar</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>What the readers find together, and why</source>
        <translation>Wat de lezers samen vinden, en waarom</translation>
    </message>
    <message>
        <source>Minority view</source>
        <translation>Minderheidsstandpunt</translation>
    </message>
    <message>
        <source>What a reader sees otherwise; the finding stands</source>
        <translation>Wat een lezer anders ziet; de bevinding blijft staan</translation>
    </message>
    <message>
        <source>A&amp;gree</source>
        <translation>&amp;Instemmen</translation>
    </message>
    <message>
        <source>Ob&amp;ject…</source>
        <translation>Be&amp;zwaar maken…</translation>
    </message>
    <message>
        <source>✓ %1 agrees</source>
        <translation>✓ %1 stemt in</translation>
    </message>
    <message>
        <source>✗ %1 objects: %2</source>
        <translation>✗ %1 heeft bezwaar: %2</translation>
    </message>
    <message>
        <source>judged “%1” on an earlier version of the rubric</source>
        <translation>beoordeeld als ‘%1’ op een eerdere versie van het beoordelingskader</translation>
    </message>
</context>
<context>
    <name>beraad::ui::JointPen</name>
    <message>
        <source>Object on criterion %1?</source>
        <translation>Bezwaar maken bij criterium %1?</translation>
    </message>
    <message>
        <source>The lead reader and the chair read why. You can agree later.</source>
        <translation>De eerste lezer en de voorzitter lezen waarom. U kunt later alsnog instemmen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Bezwaar maken</translation>
    </message>
</context>
<context>
    <name>beraad::ui::KeyChooser</name>
    <message>
        <source>Where the key is</source>
        <translation>Waar de sleutel staat</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Sleutelbestand</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Opening the key</source>
        <translation>Sleutel openen</translation>
    </message>
</context>
<context>
    <name>beraad::ui::KeyFilePage</name>
    <message>
        <source>A file that ends in .p12 or .pfx</source>
        <translation>Een bestand dat eindigt op .p12 of .pfx</translation>
    </message>
    <message>
        <source>Key &amp;file</source>
        <translation>Sleutel&amp;bestand</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Sleutelbestand kiezen</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx);;All files (*)</source>
        <translation>Sleutelbestanden (*.p12 *.pfx);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>beraad::ui::LaptopsDialog</name>
    <message>
        <source>&amp;Why do they get a new key? The old one no longer counts.</source>
        <translation>&amp;Waarom krijgen zij een nieuwe sleutel? De oude geldt dan niet meer.</translation>
    </message>
    <message>
        <source>Issue laptops for round %1</source>
        <translation>Laptops uitgeven voor ronde %1</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plannen</numerusform>
        </translation>
    </message>
    <message>
        <source>reads no plan</source>
        <translation>leest geen plan</translation>
    </message>
    <message>
        <source>has a key</source>
        <translation>heeft een sleutel</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>nog geen sleutel</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Uitgeven…</translation>
    </message>
    <message>
        <source>Who gets a key and the round</source>
        <translation>Wie krijgt een sleutel en de ronde</translation>
    </message>
    <message numerus="yes">
        <source>Folder for what %n person(s) get</source>
        <translation>
            <numerusform>Map voor wat %n persoon krijgt</numerusform>
            <numerusform>Map voor wat %n personen krijgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Making keys and packages</source>
        <translation>Sleutels en pakketten maken</translation>
    </message>
    <message>
        <source>Close without keeping the passwords?</source>
        <translation>Sluiten zonder de wachtwoorden te bewaren?</translation>
    </message>
    <message>
        <source>They are kept nowhere. Without a password a key is of no use, and must be replaced.</source>
        <translation>Ze staan nergens anders. Zonder wachtwoord is een sleutel onbruikbaar en moet er een nieuwe komen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>Bezig met uitgeven…</translation>
    </message>
    <message>
        <source>Your own new key signs them. It lies with the others.</source>
        <translation>Uw eigen nieuwe sleutel ondertekent ze. Die staat bij de andere.</translation>
    </message>
    <message>
        <source>Each gets a folder: a key file, and the round for who reads plans. The password of each key is made for you, and shown when all is done.</source>
        <translation>Ieder krijgt een map met een sleutelbestand, en met de ronde voor wie plannen leest. Beraad bedenkt bij elke sleutel een wachtwoord; u ziet ze als alles klaar is.</translation>
    </message>
    <message>
        <source>The password for making keys</source>
        <translation>Het wachtwoord om sleutels te maken</translation>
    </message>
    <message>
        <source>Your own key, which signs the rounds</source>
        <translation>Uw eigen sleutel, die de rondes ondertekent</translation>
    </message>
    <message>
        <source>Tick who gets a key.</source>
        <translation>Vink aan wie een sleutel krijgt.</translation>
    </message>
    <message>
        <source>Say why a new key takes the place of the old one.</source>
        <translation>Geef aan waarom er een nieuwe sleutel komt in plaats van de oude.</translation>
    </message>
    <message>
        <source>Choose your own key.</source>
        <translation>Kies uw eigen sleutel.</translation>
    </message>
    <message>
        <source>You stopped this. Who stands here has a key; make what is still missing in another go.</source>
        <translation>U hebt dit gestopt. Wie hier staat, heeft een sleutel; maak wat nog ontbreekt in een volgende keer.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::LeadReaderButton</name>
    <message>
        <source>The lead reader words what the readers find together</source>
        <translation>De eerste lezer verwoordt wat de lezers samen vinden</translation>
    </message>
    <message>
        <source>Lead reader: %1</source>
        <translation>Eerste lezer: %1</translation>
    </message>
</context>
<context>
    <name>beraad::ui::LetterEditing</name>
    <message>
        <source>Bold</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursief</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kopje</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
</context>
<context>
    <name>beraad::ui::LetterList</name>
    <message>
        <source>Register of letters</source>
        <translation>Register van brieven</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Te versturen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Tick all letters</source>
        <translation>Alle brieven aanvinken</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Letters of the round</source>
        <translation>Brieven van de ronde</translation>
    </message>
    <message>
        <source>Letters of round %1</source>
        <translation>Brieven van ronde %1</translation>
    </message>
    <message>
        <source>The round is still open, so its advice can still change. Finalise it before the letters go out.</source>
        <translation>De ronde is nog open: de adviezen kunnen nog veranderen. Sluit de ronde af voordat de brieven de deur uit gaan.</translation>
    </message>
    <message>
        <source>Register (%1)</source>
        <translation>Register (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 letters</source>
        <translation>%1 van %2 brieven</translation>
    </message>
    <message numerus="yes">
        <source>Save %n as PDF…</source>
        <translation>
            <numerusform>%n als pdf opslaan…</numerusform>
            <numerusform>%n als pdf opslaan…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n…</source>
        <translation>
            <numerusform>%n afdrukken…</numerusform>
            <numerusform>%n afdrukken…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als pdf opslaan…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>No letter leaves before this day without a reason</source>
        <translation>Voor deze dag gaat er zonder reden geen brief weg</translation>
    </message>
    <message>
        <source>Letters a&amp;bout</source>
        <translation>&amp;Brieven over</translation>
    </message>
    <message>
        <source>&amp;Date on the letters</source>
        <translation>&amp;Datum op de brieven</translation>
    </message>
    <message>
        <source>Leave &amp;from</source>
        <translation>&amp;Weg vanaf</translation>
    </message>
    <message>
        <source>Save as one PDF for a printer…</source>
        <translation>Bewaren als één pdf voor een drukker…</translation>
    </message>
    <message>
        <source>Save address labels…</source>
        <translation>Adresetiketten bewaren…</translation>
    </message>
    <message>
        <source>Save posting list…</source>
        <translation>Verzendlijst bewaren…</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Tegenhouden</translation>
    </message>
    <message>
        <source>Region was phoned…</source>
        <translation>Regio is gebeld…</translation>
    </message>
    <message>
        <source>This letter came out of the printer</source>
        <translation>Deze brief kwam uit de printer</translation>
    </message>
    <message>
        <source>This letter did not come out</source>
        <translation>Deze brief kwam er niet uit</translation>
    </message>
    <message>
        <source>Words and look of the letters…</source>
        <translation>Tekst en opmaak van de brieven…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Meer</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as ready</source>
        <translation>
            <numerusform>%n brief in orde</numerusform>
            <numerusform>%n brieven in orde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n</source>
        <translation>
            <numerusform>%n brief vrijgeven</numerusform>
            <numerusform>%n brieven vrijgeven</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the letter as &amp;sent…</source>
        <translation>Brief opslaan zoals ver&amp;stuurd…</translation>
    </message>
    <message>
        <source>Open the letter as sent</source>
        <translation>Brief openen zoals verstuurd</translation>
    </message>
</context>
<context>
    <name>beraad::ui::LetterModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Geadresseerde</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Phoned</source>
        <translation>Gebeld</translation>
    </message>
</context>
<context>
    <name>beraad::ui::LetterPreview</name>
    <message>
        <source>Go to Set-up</source>
        <translation>Naar Inrichting</translation>
    </message>
    <message>
        <source>Go to the advice</source>
        <translation>Naar het advies</translation>
    </message>
    <message>
        <source>Go to Clarification</source>
        <translation>Naar Verduidelijking</translation>
    </message>
    <message>
        <source>Mend the words</source>
        <translation>Tekst verbeteren</translation>
    </message>
    <message>
        <source>Go to the report</source>
        <translation>Naar het rapport</translation>
    </message>
    <message>
        <source>With a PDF of somebody else behind it (%1) the file is no PDF/A, and those pages may not be read aloud.</source>
        <translation>Door een pdf van anderen achter de brief (%1) is het bestand geen PDF/A en worden die pagina’s misschien niet voorgelezen.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::LettersRoom</name>
    <message>
        <source>Tick or untick the letter</source>
        <translation>Brief aan- of uitvinken</translation>
    </message>
    <message>
        <source>There is no round to write letters about yet.</source>
        <translation>Er is nog geen ronde om brieven over te schrijven.</translation>
    </message>
    <message>
        <source>Go to Set-up</source>
        <translation>Naar Inrichting</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Naar het overzicht</translation>
    </message>
    <message numerus="yes">
        <source>Folder for %n letters</source>
        <translation>
            <numerusform>Map voor %n brief</numerusform>
            <numerusform>Map voor %n brieven</numerusform>
        </translation>
    </message>
    <message>
        <source>Making letters</source>
        <translation>Brieven maken</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n letters?</source>
        <translation>
            <numerusform>%n brief vervangen?</numerusform>
            <numerusform>%n brieven vervangen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Letters of round %1</source>
        <translation>Brieven van ronde %1</translation>
    </message>
    <message numerus="yes">
        <source>Print %n letters</source>
        <translation>
            <numerusform>%n brief afdrukken</numerusform>
            <numerusform>%n brieven afdrukken</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing letters</source>
        <translation>Brieven afdrukken</translation>
    </message>
    <message>
        <source>There are no letters to write yet. A plan that is handed in gets a letter with the committee&apos;s advice; a plan that is not complete, one about what is missing.</source>
        <translation>Er zijn nog geen brieven te schrijven. Een plan dat is ingediend krijgt een brief met het advies van de commissie; een plan dat niet compleet is, een brief over wat er ontbreekt.</translation>
    </message>
    <message>
        <source>No plan of this round gets such a letter.</source>
        <translation>Geen plan van deze ronde krijgt zo’n brief.</translation>
    </message>
    <message>
        <source>Looking the letters through</source>
        <translation>Brieven nakijken</translation>
    </message>
    <message>
        <source>Mark as ready all the same?</source>
        <translation>Toch in orde?</translation>
    </message>
    <message numerus="yes">
        <source>%n letters are longer than two pages: %1.</source>
        <translation>
            <numerusform>%n brief is langer dan twee pagina’s: %1.</numerusform>
            <numerusform>%n brieven zijn langer dan twee pagina’s: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Now a second person looks at them and releases them.</source>
        <translation>Nu kijkt een tweede persoon ernaar en geeft ze vrij.</translation>
    </message>
    <message>
        <source>%1 was phoned</source>
        <translation>%1 is gebeld</translation>
    </message>
    <message>
        <source>The day and time are noted by themselves.</source>
        <translation>Dag en tijd worden vanzelf vastgelegd.</translation>
    </message>
    <message>
        <source>&amp;Whom did you speak, and what was said?</source>
        <translation>Met &amp;wie sprak u, en wat is er gezegd?</translation>
    </message>
    <message>
        <source>Note the call</source>
        <translation>Gesprek vastleggen</translation>
    </message>
    <message>
        <source>The folder already holds letters of the same name. Each is replaced when its new one is made.</source>
        <translation>In de map staan al brieven met dezelfde naam. Elke brief wordt vervangen zodra de nieuwe is gemaakt.</translation>
    </message>
    <message>
        <source>One PDF for a printer elsewhere</source>
        <translation>Eén pdf voor een drukker</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>Letters of round %1.pdf</source>
        <translation>Brieven ronde %1.pdf</translation>
    </message>
    <message>
        <source>Labels of round %1.pdf</source>
        <translation>Etiketten ronde %1.pdf</translation>
    </message>
    <message>
        <source>Posting list</source>
        <translation>Verzendlijst</translation>
    </message>
    <message numerus="yes">
        <source>%n letters went out and are in the register.</source>
        <translation>
            <numerusform>%n brief is weg en staat in het register.</numerusform>
            <numerusform>%n brieven zijn weg en staan in het register.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 letters went out and are in the register. The others are still ticked: go on with them when you are ready.</source>
        <translation>%1 van %2 brieven zijn weg en staan in het register. De andere zijn nog aangevinkt: ga ermee verder als u zover bent.</translation>
    </message>
    <message>
        <source>Posting list of round %1</source>
        <translation>Verzendlijst van ronde %1</translation>
    </message>
    <message>
        <source>No letter of this round has left yet.</source>
        <translation>Van deze ronde is nog geen brief verstuurd.</translation>
    </message>
    <message numerus="yes">
        <source>%n address labels, 3 by 8 on a sheet</source>
        <translation>
            <numerusform>%n adresetiket, 3 bij 8 op een vel</numerusform>
            <numerusform>%n adresetiketten, 3 bij 8 op een vel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::LevelsField</name>
    <message>
        <source>Add level</source>
        <translation>Niveau toevoegen</translation>
    </message>
    <message>
        <source>Remove this level</source>
        <translation>Dit niveau verwijderen</translation>
    </message>
    <message>
        <source>Name of the level</source>
        <translation>Naam van het niveau</translation>
    </message>
    <message>
        <source>When is it reached?</source>
        <translation>Wanneer is het bereikt?</translation>
    </message>
    <message>
        <source>Name of level %1</source>
        <translation>Naam van niveau %1</translation>
    </message>
    <message>
        <source>Description of level %1</source>
        <translation>Omschrijving van niveau %1</translation>
    </message>
    <message>
        <source>Lower on the scale</source>
        <translation>Lager op de schaal</translation>
    </message>
    <message>
        <source>Higher on the scale</source>
        <translation>Hoger op de schaal</translation>
    </message>
</context>
<context>
    <name>beraad::ui::LookForm</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Advisory committee</source>
        <translation>Adviescommissie</translation>
    </message>
    <message>
        <source>Post office box, postal code and city</source>
        <translation>Postbus, postcode en plaats</translation>
    </message>
    <message>
        <source>Name, telephone or e-mail</source>
        <translation>Naam, telefoon of e-mail</translation>
    </message>
    <message>
        <source>10 point, 13 from line to line</source>
        <translation>10 punts, regelafstand 13</translation>
    </message>
    <message>
        <source>9 point, 12 from line to line</source>
        <translation>9 punts, regelafstand 12</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>&amp;Lines below it</source>
        <translation>&amp;Regels eronder</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo of the committee</source>
        <translation>Logo van de commissie</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read. Choose a PNG or JPEG.</source>
        <translation>“%1” is geen afbeelding die gelezen kan worden. Kies een png of jpeg.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>beraad::ui::Lookups</name>
    <message>
        <source>Judgement</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Evidence of this review</source>
        <translation>Vindplaatsen in deze beoordeling</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <source>Nothing is cited in this review yet. Select a passage in the plan and attach it.</source>
        <translation>In deze beoordeling is nog niets aangehaald. Selecteer een passage in het plan en voeg die toe.</translation>
    </message>
    <message>
        <source>Earlier versions of %1</source>
        <translation>Eerdere versies van %1</translation>
    </message>
    <message>
        <source>Earlier recommendations and remarks</source>
        <translation>Eerdere aanbevelingen en opmerkingen</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
</context>
<context>
    <name>beraad::ui::MainWindow</name>
    <message>
        <source>Restore a backup…</source>
        <translation>Reservekopie terugzetten…</translation>
    </message>
    <message>
        <source>Stop building the demonstration?</source>
        <translation>Stoppen met het maken van de demonstratie?</translation>
    </message>
    <message>
        <source>What is built so far is thrown away. You can build it again later.</source>
        <translation>Wat tot nu toe is gemaakt, wordt weggegooid. U kunt de demonstratie later opnieuw maken.</translation>
    </message>
    <message>
        <source>Stop building</source>
        <translation>Stoppen met maken</translation>
    </message>
    <message>
        <source>Stop what is going on?</source>
        <translation>Stoppen met wat bezig is?</translation>
    </message>
    <message>
        <source>Work on this dossier is not finished. When you stop it, nothing of it is kept.</source>
        <translation>Het werk aan dit dossier is niet klaar. Als u stopt, blijft er niets van bewaard.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen en sluiten</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Dossiers (*.beraad)</source>
        <translation>Dossiers (*.beraad)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Building the demonstration</source>
        <translation>De demonstratie wordt gemaakt</translation>
    </message>
    <message>
        <source>Restore which dossier?</source>
        <translation>Welk dossier wilt u terugzetten?</translation>
    </message>
    <message>
        <source>%1 – Beraad</source>
        <translation>%1 – Beraad</translation>
    </message>
    <message>
        <source>Reading the plans for searching</source>
        <translation>Plannen lezen voor het zoeken</translation>
    </message>
    <message>
        <source>To take in %1, open the dossier of the round first: you then see what changes, before anything is stored.</source>
        <translation>Open eerst het dossier van de ronde om %1 in te nemen: u ziet dan wat er verandert, voordat er iets wordt opgeslagen.</translation>
    </message>
    <message>
        <source>Dossiers and packages (*.beraad *.beraad-round *.beraad-return)</source>
        <translation>Dossiers en pakketten (*.beraad *.beraad-round *.beraad-return)</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>Commissie&amp;leden</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>&amp;Voorzitter</translation>
    </message>
    <message>
        <source>&amp;Secretariat</source>
        <translation>&amp;Secretariaat</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
</context>
<context>
    <name>beraad::ui::MappingTable</name>
    <message>
        <source>The table as it was read</source>
        <translation>De tabel zoals die is gelezen</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation>Wat er in “%1” staat</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Niet overnemen</translation>
    </message>
</context>
<context>
    <name>beraad::ui::MappingView</name>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, sheet “%2”, %3</source>
        <translation>%1, blad “%2”, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s). Nothing is stored until all is right: correct the file and read it again, or leave a column out.</source>
        <translation>
            <numerusform>%n probleem. Er wordt niets opgeslagen zolang niet alles klopt: verbeter het bestand en lees het opnieuw, of laat een kolom weg.</numerusform>
            <numerusform>%n problemen. Er wordt niets opgeslagen zolang niet alles klopt: verbeter het bestand en lees het opnieuw, of laat een kolom weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rows below the header.</source>
        <translation>Onder de kolomkoppen staan geen rijen.</translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) differ from the years. Look at them; the amounts of the years are what is stored.</source>
        <translation>
            <numerusform>%n totaal wijkt af van de som van de jaren. Kijk het na; de bedragen per jaar worden opgeslagen.</numerusform>
            <numerusform>%n totalen wijken af van de som van de jaren. Kijk ze na; de bedragen per jaar worden opgeslagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::MarkActions</name>
    <message>
        <source>Highlight: %1</source>
        <translation>Markeren: %1</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notitie schrijven</translation>
    </message>
</context>
<context>
    <name>beraad::ui::MarkModel</name>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>Page %1, %2: %3. %4</source>
        <translation>Pagina %1, %2: %3. %4</translation>
    </message>
</context>
<context>
    <name>beraad::ui::MarkPanel</name>
    <message>
        <source>Save as table (CSV)…</source>
        <translation>Opslaan als tabel (CSV)…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Opslaan als tekst…</translation>
    </message>
    <message>
        <source>Marks on this plan</source>
        <translation>Markeringen in dit plan</translation>
    </message>
    <message>
        <source>Select text in the plan and press %1 to highlight it, or %2 to write a note beside it.</source>
        <translation>Selecteer tekst in het plan en druk op %1 om die te markeren, of op %2 om er een notitie bij te schrijven.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markeringen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Share with the committee</source>
        <translation>Delen met de commissie</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Markering verwijderen</translation>
    </message>
    <message>
        <source>Save a copy of the plan with marks and evidence (PDF)…</source>
        <translation>Kopie van het plan met markeringen en vindplaatsen opslaan (pdf)…</translation>
    </message>
    <message>
        <source>Save marks</source>
        <translation>Markeringen opslaan</translation>
    </message>
    <message>
        <source>Save the marks as a file</source>
        <translation>De markeringen als bestand opslaan</translation>
    </message>
</context>
<context>
    <name>beraad::ui::MatchPage</name>
    <message>
        <source>Which plan belongs to which region</source>
        <translation>Welk plan hoort bij welke regio</translation>
    </message>
    <message>
        <source>Please check each row. Type another number or name where a match is wrong; clear the number to leave a file out. Nothing is stored before you make the dossier.</source>
        <translation>Controleer elke rij. Typ een ander nummer of een andere naam waar het voorstel niet klopt; maak het nummer leeg om een bestand weg te laten. Er wordt niets opgeslagen voordat u het dossier maakt.</translation>
    </message>
    <message>
        <source>Making the dossier</source>
        <translation>Het dossier wordt gemaakt</translation>
    </message>
</context>
<context>
    <name>beraad::ui::MatchTableModel</name>
    <message>
        <source>No region fits. Type its number, or leave the file out.</source>
        <translation>Er past geen regio. Typ het nummer of laat het bestand weg.</translation>
    </message>
    <message>
        <source>Please check.</source>
        <translation>Controleer dit.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>A new region. Type its name.</source>
        <translation>Een nieuwe regio. Typ de naam.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::MatchView</name>
    <message>
        <source>Files and their regions</source>
        <translation>Bestanden en hun regio’s</translation>
    </message>
    <message>
        <source>No plans were chosen. Regions: %1.</source>
        <translation>Er zijn geen plannen gekozen. Regio’s: %1.</translation>
    </message>
    <message>
        <source>Plans: %1. Regions: %2.</source>
        <translation>Plannen: %1. Regio’s: %2.</translation>
    </message>
    <message>
        <source>Files that are left out: %1.</source>
        <translation>Weggelaten bestanden: %1.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Bezig met lezen…</translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n file(s)…</source>
        <translation>
            <numerusform>%n bestand ontgrendelen…</numerusform>
            <numerusform>%n bestanden ontgrendelen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::MeetingScreen</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Out of the room: %1</source>
        <translation>Niet in de zaal: %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Vergadering</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Plenary of round %1</source>
        <translation>Plenaire vergadering van ronde %1</translation>
    </message>
    <message>
        <source>The meeting is closed</source>
        <translation>De vergadering is gesloten</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>The meeting begins shortly</source>
        <translation>De vergadering begint zo</translation>
    </message>
</context>
<context>
    <name>beraad::ui::MembersSection</name>
    <message>
        <source>Members</source>
        <translation>Commissieleden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Leest</translation>
    </message>
    <message>
        <source>A member needs a name: it stands in the report.</source>
        <translation>Een commissielid heeft een naam nodig: die staat in het rapport.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>Members of the committee</source>
        <translation>Leden van de commissie</translation>
    </message>
    <message>
        <source>Add member…</source>
        <translation>Lid toevoegen…</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Lid toevoegen</translation>
    </message>
    <message>
        <source>A member is not removed afterwards; the name can be changed.</source>
        <translation>U kunt een lid daarna niet verwijderen; de naam kunt u wel wijzigen.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Een lid toevoegen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Tabel opslaan…</translation>
    </message>
    <message>
        <source>Import a table of members</source>
        <translation>Een tabel met leden importeren</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Deskundigheid</translation>
    </message>
    <message>
        <source>&amp;Expertise</source>
        <translation>&amp;Deskundigheid</translation>
    </message>
    <message>
        <source>Short words: metal, didactics, finance</source>
        <translation>Korte woorden: metaal, didactiek, financiën</translation>
    </message>
</context>
<context>
    <name>beraad::ui::MinorityHolders</name>
    <message>
        <source>View of %1</source>
        <translation>Standpunt van %1</translation>
    </message>
    <message>
        <source>Say whose view it is</source>
        <translation>Zeg wiens standpunt het is</translation>
    </message>
    <message>
        <source>Choose the readers who hold the minority view</source>
        <translation>Kies de lezers die het minderheidsstandpunt innemen</translation>
    </message>
</context>
<context>
    <name>beraad::ui::MoneyField</name>
    <message>
        <source>“%1” is not an amount. Write it as 1.250.000 or 1.250.000,50.</source>
        <translation>“%1” is geen bedrag. Schrijf het als 1.250.000 of 1.250.000,50.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::NewDossierWizard</name>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Make dossier</source>
        <translation>Dossier maken</translation>
    </message>
</context>
<context>
    <name>beraad::ui::NextRoundPanel</name>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>No region hands in again: each plan was approved or rejected.</source>
        <translation>Geen regio dient opnieuw in: elk plan is goedgekeurd of afgewezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) hand in again, with the same readers: %1.</source>
        <translation>
            <numerusform>%n regio dient opnieuw in, met dezelfde lezers: %1.</numerusform>
            <numerusform>%n regio’s dienen opnieuw in, met dezelfde lezers: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start round %1…</source>
        <translation>Ronde %1 beginnen…</translation>
    </message>
    <message>
        <source>What is handed in</source>
        <translation>Wat wordt ingediend</translation>
    </message>
    <message>
        <source>Plans of the regions that hand in again</source>
        <translation>Plannen van de regio’s die opnieuw indienen</translation>
    </message>
    <message>
        <source>Progress reports of the regions with an approved plan</source>
        <translation>Voortgangsrapportages van de regio’s met een goedgekeurd plan</translation>
    </message>
    <message>
        <source>No plan was approved yet, so no region reports on its progress.</source>
        <translation>Er is nog geen plan goedgekeurd; er is dus geen regio die over de voortgang rapporteert.</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) report on progress, with the same readers: %1. The approved plan and its improvement points stand beside the report.</source>
        <translation>
            <numerusform>%n regio rapporteert over de voortgang, met dezelfde lezers: %1. Het goedgekeurde plan en de verbeterpunten staan naast de rapportage.</numerusform>
            <numerusform>%n regio’s rapporteren over de voortgang, met dezelfde lezers: %1. Het goedgekeurde plan en de verbeterpunten staan naast de rapportage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::ObservationRow</name>
    <message>
        <source>Remove this observation</source>
        <translation>Deze waarneming verwijderen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What the committee notices across the plans</source>
        <translation>Wat de commissie in de plannen samen opvalt</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ObservationsSection</name>
    <message>
        <source>Observations</source>
        <translation>Waarnemingen</translation>
    </message>
    <message>
        <source>Add observation</source>
        <translation>Waarneming toevoegen</translation>
    </message>
    <message>
        <source>What the committee notices across the plans, theme by theme. It stands in the report of this round.</source>
        <translation>Wat de commissie in de plannen samen opvalt, per thema. Het staat in het rapport van deze ronde.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::OutcomePanel</name>
    <message>
        <source>the readers find all criteria met</source>
        <translation>volgens de lezers aan alle criteria is voldaan</translation>
    </message>
    <message>
        <source>Why the committee advises so</source>
        <translation>Waarom de commissie zo adviseert</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Uitkomst</translation>
    </message>
    <message>
        <source>&amp;Motivation</source>
        <translation>&amp;Motivering</translation>
    </message>
    <message>
        <source>Why approval is right all the same</source>
        <translation>Waarom goedkeuren toch juist is</translation>
    </message>
    <message>
        <source>The scores alone suggest: %1, because %2. The committee decides.</source>
        <translation>De scores wijzen op: %1, omdat %2. De commissie beslist.</translation>
    </message>
    <message>
        <source>A reader finds knock-out %1 not met. The chair writes why the plan can be approved all the same.</source>
        <translation>Volgens een lezer is aan knock-out %1 niet voldaan. De voorzitter schrijft waarom het plan toch kan worden goedgekeurd.</translation>
    </message>
    <message>
        <source>The readers together find %1 not met. The chair writes why the plan can be approved all the same.</source>
        <translation>De lezers vinden samen dat aan %1 niet is voldaan. De voorzitter schrijft waarom het plan toch kan worden goedgekeurd.</translation>
    </message>
    <message>
        <source>Insert &amp;findings…</source>
        <translation>Be&amp;vindingen invoegen…</translation>
    </message>
    <message>
        <source>Choose from what the readers found together, with the passages (Ctrl+Shift+I)</source>
        <translation>Kies uit wat de lezers samen vonden, met de passages (Ctrl+Shift+I)</translation>
    </message>
    <message>
        <source>knock-out %1 is found not met</source>
        <translation>aan knock-out %1 niet is voldaan</translation>
    </message>
    <message>
        <source>the readers find %1 not met</source>
        <translation>volgens de lezers aan %1 niet is voldaan</translation>
    </message>
    <message>
        <source>the readers find %1 partly met</source>
        <translation>volgens de lezers aan %1 deels is voldaan</translation>
    </message>
</context>
<context>
    <name>beraad::ui::OutcomeTerms</name>
    <message>
        <source>To be settled before</source>
        <translation>Af te handelen vóór</translation>
    </message>
    <message>
        <source>To be settled befo&amp;re</source>
        <translation>&amp;Af te handelen vóór</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>The cause in words, where that adds something</source>
        <translation>De oorzaak in woorden, als dat iets toevoegt</translation>
    </message>
</context>
<context>
    <name>beraad::ui::OutlinePanel</name>
    <message>
        <source>Contents of the plan</source>
        <translation>Inhoud van het plan</translation>
    </message>
    <message>
        <source>This PDF has no table of contents of its own.</source>
        <translation>Deze pdf heeft zelf geen inhoudsopgave.</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, pagina %2</translation>
    </message>
</context>
<context>
    <name>beraad::ui::OutlookModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besloten op</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Wat volgt</translation>
    </message>
    <message>
        <source>Subsidy asked</source>
        <translation>Gevraagde subsidie</translation>
    </message>
</context>
<context>
    <name>beraad::ui::OutlookWords</name>
    <message>
        <source>In the hands of the committee</source>
        <translation>In behandeling bij de commissie</translation>
    </message>
    <message>
        <source>Funded once the minister has decided</source>
        <translation>Subsidie na het besluit van de minister</translation>
    </message>
    <message>
        <source>Funded from %1</source>
        <translation>Subsidie vanaf %1</translation>
    </message>
    <message numerus="yes">
        <source>Settles %n point(s)</source>
        <translation>
            <numerusform>Regelt %n punt</numerusform>
            <numerusform>Regelt %n punten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settles %n point(s) before %1</source>
        <translation>
            <numerusform>Regelt %n punt voor %1</numerusform>
            <numerusform>Regelt %n punten voor %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Hands in again in the next round</source>
        <translation>Dient in de volgende ronde opnieuw in</translation>
    </message>
    <message>
        <source>Hands in again before %1</source>
        <translation>Dient voor %1 opnieuw in</translation>
    </message>
    <message>
        <source>Does not come back</source>
        <translation>Komt niet terug</translation>
    </message>
</context>
<context>
    <name>beraad::ui::OverviewRoom</name>
    <message>
        <source>No plans are expected in this round yet. Plans, regions and readers are set up by the secretariat.</source>
        <translation>In deze ronde worden nog geen plannen verwacht. Het secretariaat richt plannen, regio’s en lezers in.</translation>
    </message>
    <message>
        <source>Go to Set-up</source>
        <translation>Naar Inrichting</translation>
    </message>
    <message>
        <source>Which plans</source>
        <translation>Welke plannen</translation>
    </message>
    <message>
        <source>Search region, reader, advice</source>
        <translation>Zoek regio, lezer, advies</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>Zoeken in de tabel</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Alle plannen</translation>
    </message>
    <message>
        <source>Plans I read</source>
        <translation>Plannen die ik lees</translation>
    </message>
    <message>
        <source>Without advice</source>
        <translation>Zonder advies</translation>
    </message>
    <message>
        <source>Advised to approve</source>
        <translation>Advies goedkeuren</translation>
    </message>
    <message>
        <source>Advised to revise or reject</source>
        <translation>Advies bijstellen of afwijzen</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Niet beoordeeld</translation>
    </message>
    <message>
        <source>Plans of the round</source>
        <translation>Plannen van de ronde</translation>
    </message>
    <message>
        <source>Advice so far</source>
        <translation>Advies tot nu toe</translation>
    </message>
    <message>
        <source>The programme over the rounds</source>
        <translation>Het programma over de rondes</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Plan openen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>%1 plans</source>
        <translation>%1 plannen</translation>
    </message>
    <message>
        <source>%1 of %2 plans</source>
        <translation>%1 van %2 plannen</translation>
    </message>
    <message>
        <source>Of the %1 plans that you read %2 are final and %3 busy.</source>
        <translation>Van de %1 plannen die u leest, zijn er %2 definitief en %3 in bewerking.</translation>
    </message>
    <message>
        <source>You last handed in on %1.</source>
        <translation>U leverde het laatst in op %1.</translation>
    </message>
    <message>
        <source>You have not handed in yet.</source>
        <translation>U hebt nog niet ingeleverd.</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Inleveren…</translation>
    </message>
    <message>
        <source>&amp;Reading…</source>
        <translation>&amp;Leeswerk…</translation>
    </message>
    <message>
        <source>What reading and the plenary take: pages and hours of each reader</source>
        <translation>Wat lezen en vergaderen vragen: pagina’s en uren per lezer</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PackagesDialog</name>
    <message>
        <source>Make packages of round %1</source>
        <translation>Pakketten van ronde %1 maken</translation>
    </message>
    <message>
        <source>Make packages…</source>
        <translation>Pakketten maken…</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Sign with</source>
        <translation>Ondertekenen met</translation>
    </message>
    <message>
        <source>no certificate yet, so no package can be made</source>
        <translation>nog geen certificaat, dus nog geen pakket mogelijk</translation>
    </message>
    <message>
        <source>last made %1</source>
        <translation>laatst gemaakt: %1</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>nog niet gemaakt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n plan(s), %2</source>
        <translation>
            <numerusform>%1: %n plan, %2</numerusform>
            <numerusform>%1: %n plannen, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folder for %n package(s)</source>
        <translation>
            <numerusform>Map voor %n pakket</numerusform>
            <numerusform>Map voor %n pakketten</numerusform>
        </translation>
    </message>
    <message>
        <source>Making packages</source>
        <translation>Pakketten maken</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>Bezig met maken…</translation>
    </message>
    <message numerus="yes">
        <source>You stopped this. %n package(s) were made before that and can be sent.</source>
        <translation>
            <numerusform>U hebt dit gestopt. Eén pakket was al gemaakt en kan worden verstuurd.</numerusform>
            <numerusform>U hebt dit gestopt. %n pakketten waren al gemaakt en kunnen worden verstuurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>last made %1, and changed since: make a corrected one</source>
        <translation>laatst gemaakt: %1, en sindsdien gewijzigd: maak een verbeterd pakket</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PageField</name>
    <message>
        <source>This page</source>
        <translation>Deze pagina</translation>
    </message>
    <message>
        <source>Enter the page that is in view</source>
        <translation>De pagina invullen die in beeld is</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show this page in the plan</source>
        <translation>Deze pagina in het plan tonen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PageNotice</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PartRow</name>
    <message>
        <source>to look at</source>
        <translation>na te kijken</translation>
    </message>
    <message>
        <source>%1: the document that holds it</source>
        <translation>%1: het document waarin het staat</translation>
    </message>
    <message>
        <source>%1: pages</source>
        <translation>%1: pagina’s</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>pagina’s</translation>
    </message>
    <message>
        <source>%1: remark</source>
        <translation>%1: opmerking</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>Write one page, or the first and the last: 3-12.</source>
        <translation>Vul één pagina in, of de eerste en de laatste: 3-12.</translation>
    </message>
    <message>
        <source>which PDF</source>
        <translation>welke pdf</translation>
    </message>
    <message>
        <source>no text layer</source>
        <translation>geen tekstlaag</translation>
    </message>
    <message>
        <source>%1: received on</source>
        <translation>%1: ontvangen op</translation>
    </message>
    <message>
        <source>Nothing can be found on its pages; only regions of them can be cited.</source>
        <translation>U kunt op deze pagina’s niet zoeken en alleen gebieden ervan citeren.</translation>
    </message>
    <message>
        <source>The document ends on page %1. Write pages that it has.</source>
        <translation>Het document houdt op bij pagina %1. Schrijf pagina&apos;s die erin staan.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PartnersField</name>
    <message>
        <source>Add partner</source>
        <translation>Partner toevoegen</translation>
    </message>
    <message>
        <source>Remove this partner</source>
        <translation>Deze partner verwijderen</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>Naam van de partner</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Soort partner</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PartsField</name>
    <message>
        <source>Add part</source>
        <translation>Onderdeel toevoegen</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Dit onderdeel verwijderen</translation>
    </message>
    <message>
        <source>Part of a plan</source>
        <translation>Onderdeel van een plan</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PasswordSheet</name>
    <message>
        <source>Passwords</source>
        <translation>Wachtwoorden</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>&amp;Save slips as PDF…</source>
        <translation>Briefjes opslaan als &amp;pdf…</translation>
    </message>
    <message>
        <source>key</source>
        <translation>sleutel</translation>
    </message>
    <message>
        <source>key and round</source>
        <translation>sleutel en ronde</translation>
    </message>
    <message>
        <source>Save password slips</source>
        <translation>Briefjes met wachtwoorden opslaan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pdf-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>Passwords.pdf</source>
        <translation>Wachtwoorden.pdf</translation>
    </message>
    <message>
        <source>Names and passwords are on the clipboard.</source>
        <translation>Namen en wachtwoorden staan op het klembord.</translation>
    </message>
    <message>
        <source>&amp;Copy names and passwords</source>
        <translation>Namen en wachtwoorden &amp;kopiëren</translation>
    </message>
    <message>
        <source>The files are in %1, a folder for each person. Mail each person that folder, or hand it over on a stick. Give the password another way: print the slips, or telephone. Save or copy the passwords before you close this window: Beraad does not keep them.</source>
        <translation>De bestanden staan in %1, voor ieder in een eigen map. Mail ieder die map, of geef haar op een stick. Geef het wachtwoord langs een andere weg: druk de briefjes af, of bel. Sla de wachtwoorden op of kopieer ze voordat u dit venster sluit: Beraad bewaart ze niet.</translation>
    </message>
    <message>
        <source>The slips are in %1, a page for each person. Print them, and remove that file once they are handed over.</source>
        <translation>De briefjes staan in %1, voor ieder een bladzijde. Druk ze af en verwijder het bestand zodra ze zijn uitgereikt.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PhasePanel</name>
    <message>
        <source>Each reader judges alone; nobody sees the review of another.</source>
        <translation>Elke lezer oordeelt alleen. Leden zien elkaars beoordeling niet.</translation>
    </message>
    <message>
        <source>Readers whose own review is final see the others on that plan.</source>
        <translation>Lezers met een definitieve beoordeling zien de andere beoordelingen van dat plan.</translation>
    </message>
    <message>
        <source>All members see the final reviews and the advice.</source>
        <translation>Alle leden zien de definitieve beoordelingen en het advies.</translation>
    </message>
    <message>
        <source>The round is final and can only be read.</source>
        <translation>De ronde is definitief en kan alleen worden gelezen.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Who may see and do what</source>
        <translation>Wie mag wat zien en doen</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PhaseTable</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Who may see and do what</source>
        <translation>Wie mag wat zien en doen</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PitchDayPanel</name>
    <message>
        <source>Give slots</source>
        <translation>Spreektijden geven</translation>
    </message>
    <message>
        <source>Save list of slots…</source>
        <translation>Lijst met spreektijden bewaren…</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>Da&amp;g</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>Minuten per regio</translation>
    </message>
    <message>
        <source>Pause between</source>
        <translation>Pauze ertussen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message numerus="yes">
        <source>%n pitch(es) get a slot: those that are selected, or all that have none yet.</source>
        <translation>
            <numerusform>%n regio krijgt een spreektijd: de gekozen regio, of alle die er nog geen hebben.</numerusform>
            <numerusform>%n regio’s krijgen een spreektijd: de gekozen regio’s, of alle die er nog geen hebben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pitch waits for a slot. Select the ones to plan anew.</source>
        <translation>Geen regio wacht op een spreektijd. Kies de regio’s die u opnieuw wilt plannen.</translation>
    </message>
    <message>
        <source>Save calendar…</source>
        <translation>Agenda opslaan…</translation>
    </message>
    <message>
        <source>Save the slots with time and place, for a calendar program</source>
        <translation>De spreektijden met tijd en plaats opslaan, voor een agendaprogramma</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PlanComparer</name>
    <message>
        <source>Comparing with round %1</source>
        <translation>Vergelijken met ronde %1</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PlanFinder</name>
    <message>
        <source>Find in all plans of this round</source>
        <translation>Zoeken in alle plannen van deze ronde</translation>
    </message>
    <message>
        <source>Pages found</source>
        <translation>Gevonden pagina’s</translation>
    </message>
    <message>
        <source>Words between quotation marks must stand next to each other; all words must stand on one page.</source>
        <translation>Woorden tussen aanhalingstekens moeten naast elkaar staan; alle woorden moeten op één pagina staan.</translation>
    </message>
    <message>
        <source>Nothing found in the plans that you may open.</source>
        <translation>Niets gevonden in de plannen die u mag openen.</translation>
    </message>
    <message>
        <source>The %1 best pages. Add a word to see fewer.</source>
        <translation>De %1 beste pagina’s. Voeg een woord toe om er minder te zien.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) cannot be searched yet.</source>
        <translation>
            <numerusform>%n document kan nog niet worden doorzocht.</numerusform>
            <numerusform>%n documenten kunnen nog niet worden doorzocht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::PlanForm</name>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Ontvangen op</translation>
    </message>
    <message>
        <source>Subsidy &amp;asked</source>
        <translation>&amp;Gevraagde subsidie</translation>
    </message>
    <message>
        <source>&amp;Co-financing</source>
        <translation>&amp;Cofinanciering</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documenten</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>Samen %1</translation>
    </message>
    <message>
        <source>%1 of the subsidy asked</source>
        <translation>%1 van de gevraagde subsidie</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Onderdelen</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PlanHeader</name>
    <message>
        <source>Previous plan (Ctrl+Page Up)</source>
        <translation>Vorig plan (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next plan (Ctrl+Page Down)</source>
        <translation>Volgend plan (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PlanPane</name>
    <message>
        <source>Next link on the page; Enter follows it</source>
        <translation>Volgende link op de pagina; Enter volgt die</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PlanPanel</name>
    <message>
        <source>Show the reviews</source>
        <translation>Beoordelingen tonen</translation>
    </message>
    <message>
        <source>Judged elsewhere…</source>
        <translation>Elders beoordeeld…</translation>
    </message>
    <message>
        <source>How this criterion was judged in other plans (Ctrl+E)</source>
        <translation>Hoe dit criterium in andere plannen is beoordeeld (Ctrl+E)</translation>
    </message>
    <message>
        <source>Region %1 · %2</source>
        <translation>Regio %1 · %2</translation>
    </message>
    <message>
        <source>The advice is adopted: %1.</source>
        <translation>Het advies is vastgesteld: %1.</translation>
    </message>
    <message>
        <source>Proposed without discussion.</source>
        <translation>Voorgesteld als hamerstuk.</translation>
    </message>
    <message>
        <source>To discuss: %1.</source>
        <translation>Bespreken: %1.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PlanTableModel</name>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>teruggetreden</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitief</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 of %2 final</source>
        <translation>%1 van %2 definitief</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lezers</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Beoordelingen</translation>
    </message>
    <message>
        <source>My review</source>
        <translation>Mijn beoordeling</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>waits for the chair</source>
        <translation>wacht op voorzitter</translation>
    </message>
    <message>
        <source>to declare</source>
        <translation>nog te verklaren</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PlanToolbar</name>
    <message>
        <source>PDF of the plan</source>
        <translation>Pdf van het plan</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Grootte van de pagina’s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>of %1 pages</source>
        <translation>van %1 pagina’s</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>How the plan is shown, and what stands beside it</source>
        <translation>Hoe het plan te zien is en wat ernaast staat</translation>
    </message>
    <message>
        <source>No such page</source>
        <translation>Die pagina is er niet</translation>
    </message>
    <message>
        <source>(%1 / %2)</source>
        <translation>(%1 / %2)</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PlanView</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan, page %1 of %2</source>
        <translation>Plan, pagina %1 van %2</translation>
    </message>
    <message>
        <source>Here the plan shows that you open.</source>
        <translation>Hier verschijnt het plan dat u opent.</translation>
    </message>
    <message>
        <source>Cite as evidence</source>
        <translation>Toevoegen als vindplaats</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Select page</source>
        <translation>Pagina selecteren</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Terug naar waar ik was</translation>
    </message>
    <message>
        <source>This page has no text layer: drag a rectangle to select a part of it.</source>
        <translation>Deze pagina heeft geen tekstlaag: sleep een rechthoek om een deel te selecteren.</translation>
    </message>
    <message>
        <source>Select a region</source>
        <translation>Deel van de pagina selecteren</translation>
    </message>
    <message>
        <source>Copy with page</source>
        <translation>Kopiëren met pagina</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PlanViewer</name>
    <message>
        <source>Back to the plans</source>
        <translation>Terug naar de plannen</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PlansPage</name>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>The PDFs are copied into the dossier. Both fields may stay empty; plans can be added later.</source>
        <translation>De pdf’s worden in het dossier gekopieerd. Beide velden mogen leeg blijven; u kunt later plannen toevoegen.</translation>
    </message>
    <message>
        <source>&amp;Folder with the plans (PDF)</source>
        <translation>&amp;Map met de plannen (pdf)</translation>
    </message>
    <message>
        <source>One PDF for each region, or more</source>
        <translation>Eén pdf per regio, of meer</translation>
    </message>
    <message>
        <source>Folder with the plans</source>
        <translation>Map met de plannen</translation>
    </message>
    <message>
        <source>Number, name, lead applicant, address, subsidy asked per year</source>
        <translation>Nummer, naam, penvoerder, adres, gevraagde subsidie per jaar</translation>
    </message>
    <message>
        <source>Table of the regions</source>
        <translation>Tabel met de regio’s</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Bladeren…</translation>
    </message>
    <message>
        <source>Reading the plans</source>
        <translation>De plannen worden gelezen</translation>
    </message>
    <message>
        <source>&amp;Table of the regions (ODS, XLSX or CSV)</source>
        <translation>&amp;Tabel met de regio’s (ODS, XLSX of CSV)</translation>
    </message>
    <message>
        <source>Tables (*.ods *.xlsx *.csv)</source>
        <translation>Tabellen (*.ods *.xlsx *.csv)</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PlansSection</name>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Subsidy asked</source>
        <translation>Gevraagde subsidie</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Cofinanciering</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>Pdf’s</translation>
    </message>
    <message>
        <source>Plans of the round</source>
        <translation>Plannen van de ronde</translation>
    </message>
    <message>
        <source>Take in plans…</source>
        <translation>Plannen inlezen…</translation>
    </message>
    <message numerus="yes">
        <source>Expect %n more region(s)…</source>
        <translation>
            <numerusform>Nog %n regio verwachten…</numerusform>
            <numerusform>Nog %n regio’s verwachten…</numerusform>
        </translation>
    </message>
    <message>
        <source>Region %1 · %2</source>
        <translation>Regio %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Expect %n more plan(s)?</source>
        <translation>
            <numerusform>Nog %n plan verwachten?</numerusform>
            <numerusform>Nog %n plannen verwachten?</numerusform>
        </translation>
    </message>
    <message>
        <source>A plan is then expected of: %1. A plan that does not come can be set to withdrawn.</source>
        <translation>Er wordt dan een plan verwacht van: %1. Komt een plan niet, dan kunt u het op ingetrokken zetten.</translation>
    </message>
    <message>
        <source>Expect plans</source>
        <translation>Plannen verwachten</translation>
    </message>
    <message>
        <source>Plans (*.pdf)</source>
        <translation>Plannen (*.pdf)</translation>
    </message>
    <message>
        <source>Reading the plans</source>
        <translation>De plannen worden gelezen</translation>
    </message>
    <message>
        <source>Storing the plans</source>
        <translation>De plannen worden opgeslagen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was stored.</source>
        <translation>Geannuleerd. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Take in plans</source>
        <translation>Plannen inlezen</translation>
    </message>
    <message>
        <source>Admit the plan although not all of it is there?</source>
        <translation>Het plan toelaten terwijl niet alles er is?</translation>
    </message>
    <message>
        <source>Not there: %1.</source>
        <translation>Er niet bij: %1.</translation>
    </message>
    <message>
        <source>&amp;Why does it enter the round?</source>
        <translation>&amp;Waarom doet het mee in de ronde?</translation>
    </message>
    <message>
        <source>Admit the plan</source>
        <translation>Plan toelaten</translation>
    </message>
    <message>
        <source>The file that takes its place</source>
        <translation>Het bestand dat ervoor in de plaats komt</translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>Plan lezen</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PlenaryRoom</name>
    <message>
        <source>closed at %1</source>
        <translation>gesloten om %1</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>open sinds %1</translation>
    </message>
    <message numerus="yes">
        <source>%n members with a vote in the room</source>
        <translation>
            <numerusform>%n stemgerechtigd lid in de zaal</numerusform>
            <numerusform>%n stemgerechtigde leden in de zaal</numerusform>
        </translation>
    </message>
    <message>
        <source>quorum of %1 reached</source>
        <translation>quorum van %1 gehaald</translation>
    </message>
    <message>
        <source>⚠ no quorum: %1 are needed</source>
        <translation>⚠ geen quorum: %1 nodig</translation>
    </message>
    <message>
        <source>planned to end at %1</source>
        <translation>gepland tot %1</translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation>&amp;Volgend punt</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenair</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Date, place and quorum</source>
        <translation>Datum, plaats en quorum</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>In de zaal</translation>
    </message>
    <message>
        <source>Meeting &amp;screen</source>
        <translation>Vergader&amp;scherm</translation>
    </message>
    <message>
        <source>For the beamer: now, next, and who leaves (F12)</source>
        <translation>Voor de beamer: nu, hierna en wie de zaal verlaat (F12)</translation>
    </message>
    <message>
        <source>Adopts what was concluded and goes on (Ctrl+Enter)</source>
        <translation>Stelt vast wat is geconcludeerd en gaat verder (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Adopt what was concluded, and the next item</source>
        <translation>Conclusie vaststellen en naar het volgende punt</translation>
    </message>
    <message>
        <source>Take the chosen item now</source>
        <translation>Het gekozen punt nu behandelen</translation>
    </message>
    <message>
        <source>To the agenda</source>
        <translation>Naar de agenda</translation>
    </message>
    <message>
        <source>To who is in the room; Space ticks</source>
        <translation>Naar wie in de zaal is; spatie vinkt aan</translation>
    </message>
    <message>
        <source>Meeting screen for the beamer</source>
        <translation>Vergaderscherm voor de beamer</translation>
    </message>
    <message>
        <source>There is no round to meet about yet.</source>
        <translation>Er is nog geen ronde om over te vergaderen.</translation>
    </message>
    <message>
        <source>Go to set-up</source>
        <translation>Naar Inrichting</translation>
    </message>
    <message>
        <source>The plenary has no agenda yet. Beraad proposes one: plans for which the same members must leave the room come one after the other.</source>
        <translation>De plenaire vergadering heeft nog geen agenda. Beraad stelt er een voor: plannen waarvoor dezelfde leden de zaal verlaten, komen na elkaar.</translation>
    </message>
    <message>
        <source>Propose an agenda</source>
        <translation>Agenda voorstellen</translation>
    </message>
    <message>
        <source>The chair or the secretary has not made an agenda yet.</source>
        <translation>De voorzitter of de secretaris heeft nog geen agenda gemaakt.</translation>
    </message>
    <message>
        <source>C&amp;lose meeting</source>
        <translation>Vergadering s&amp;luiten</translation>
    </message>
    <message>
        <source>&amp;Open meeting</source>
        <translation>Vergadering &amp;openen</translation>
    </message>
    <message>
        <source>&amp;First item</source>
        <translation>&amp;Eerste punt</translation>
    </message>
    <message>
        <source>M&amp;inutes…</source>
        <translation>N&amp;otulen…</translation>
    </message>
    <message>
        <source>The minutes are in %1.</source>
        <translation>De notulen staan in %1.</translation>
    </message>
    <message>
        <source>Take “%1” again?</source>
        <translation>“%1” opnieuw behandelen?</translation>
    </message>
    <message>
        <source>It comes on the agenda once more, as the next item. What was noted the first time stays in the minutes; who is in the room now counts for the vote.</source>
        <translation>Het komt nog een keer op de agenda, als volgend punt. Wat de eerste keer is vastgelegd, blijft in de notulen staan; voor de stemming telt wie nu in de zaal is.</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Opnieuw behandelen</translation>
    </message>
    <message>
        <source>With or without a talk: consent or discussion item</source>
        <translation>Met of zonder bespreking: hamerstuk of bespreekstuk</translation>
    </message>
    <message>
        <source>To reviews and advice of the item; Esc comes back</source>
        <translation>Naar beoordelingen en advies van het punt; Esc gaat terug</translation>
    </message>
    <message>
        <source>%1 That is done in Advice (Ctrl+I); Esc then comes back to the meeting.</source>
        <translation>%1 Dat doet u in Advies (Ctrl+I); met Esc komt u daarna terug in de vergadering.</translation>
    </message>
    <message>
        <source>Go to Advice</source>
        <translation>Naar Advies</translation>
    </message>
    <message>
        <source>ends at %1 as it goes</source>
        <translation>eindigt zoals het nu loopt om %1</translation>
    </message>
    <message>
        <source>%1. Make it a discussion item (Ctrl+H), and take it so.</source>
        <translation>%1. Maak er een bespreekstuk van (Ctrl+H) en behandel het zo.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PointRow</name>
    <message>
        <source>What the region must do</source>
        <translation>Wat de regio moet doen</translation>
    </message>
    <message>
        <source>Criterion of this point</source>
        <translation>Criterium van dit punt</translation>
    </message>
    <message>
        <source>The plan as a whole</source>
        <translation>Het plan als geheel</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Omhoog (Alt+Pijl omhoog)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Omlaag (Alt+Pijl omlaag)</translation>
    </message>
    <message>
        <source>Remove this point</source>
        <translation>Dit punt verwijderen</translation>
    </message>
    <message>
        <source>Required or suggested</source>
        <translation>Vereist of aanbevolen</translation>
    </message>
    <message>
        <source>with the next plan</source>
        <translation>met het volgende plan</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>&amp;uiterlijk</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PointsField</name>
    <message>
        <source> of %1</source>
        <translation> van %1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PointsPanel</name>
    <message>
        <source>No improvement points.</source>
        <translation>Geen verbeterpunten.</translation>
    </message>
    <message>
        <source>Add improvement point</source>
        <translation>Verbeterpunt toevoegen</translation>
    </message>
    <message>
        <source>Improvement &amp;points</source>
        <translation>Verbeter&amp;punten</translation>
    </message>
    <message>
        <source>Add an improvement point on the criterion you are at (Ctrl+I)</source>
        <translation>Verbeterpunt toevoegen bij het criterium waar u bent (Ctrl+I)</translation>
    </message>
</context>
<context>
    <name>beraad::ui::PresenceList</name>
    <message>
        <source>Who is in the room</source>
        <translation>Wie in de zaal is</translation>
    </message>
    <message>
        <source>%1 (out for this item)</source>
        <translation>%1 (bij dit punt niet in de zaal)</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ProgrammeSection</name>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>The programme needs a name: it stands on the report and the letters.</source>
        <translation>Het programma heeft een naam nodig: die staat op het rapport en de brieven.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Legal basis</source>
        <translation>&amp;Wettelijke grondslag</translation>
    </message>
    <message>
        <source>&amp;Budget per year</source>
        <translation>&amp;Budget per jaar</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>Samen %1</translation>
    </message>
    <message>
        <source>Other &amp;causes</source>
        <translation>Andere &amp;oorzaken</translation>
    </message>
    <message>
        <source>Why a plan is not ready, beside the causes that the ministry reports: they can be chosen with an advice to revise or reject.</source>
        <translation>Waarom een plan niet klaar is, naast de oorzaken die het ministerie noemt. U kiest ze bij een advies om te verbeteren of af te wijzen.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ProgressLine</name>
    <message>
        <source>What was stored</source>
        <translation>Wat is opgeslagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <translation>Stopt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>beraad::ui::QuestionPart</name>
    <message>
        <source>The region answers in writing</source>
        <translation>De regio antwoordt schriftelijk</translation>
    </message>
    <message>
        <source>The region comes to explain its plan</source>
        <translation>De regio komt haar plan toelichten</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>O&amp;n</source>
        <translation>O&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Vraag</translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation>Verst&amp;uurd op</translation>
    </message>
    <message>
        <source>Answer &amp;by</source>
        <translation>Uiterlij&amp;k op</translation>
    </message>
    <message>
        <source>The plan as a whole</source>
        <translation>Het plan als geheel</translation>
    </message>
</context>
<context>
    <name>beraad::ui::QuoteButton</name>
    <message>
        <source>p. %1</source>
        <comment>page</comment>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, pagina %2</translation>
    </message>
    <message>
        <source>Show in the plan: %1</source>
        <translation>Tonen in het plan: %1</translation>
    </message>
    <message>
        <source>Keys: + strength, − weakness, ? question</source>
        <translation>Toetsen: + sterk punt, − zwak punt, ? vraag</translation>
    </message>
    <message>
        <source>Show in the plan</source>
        <translation>Tonen in het plan</translation>
    </message>
    <message>
        <source>Quote in the motivation</source>
        <translation>Aanhalen in de motivering</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Deze vindplaats verwijderen</translation>
    </message>
</context>
<context>
    <name>beraad::ui::Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Onderdelen</translation>
    </message>
</context>
<context>
    <name>beraad::ui::RankingPage</name>
    <message>
        <source>Fits</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>Equal points: the committee chooses</source>
        <translation>Gelijke punten: de commissie kiest</translation>
    </message>
    <message>
        <source>Falls outside</source>
        <translation>Valt erbuiten</translation>
    </message>
    <message>
        <source>No final review with a total</source>
        <translation>Geen definitieve beoordeling met een totaal</translation>
    </message>
    <message>
        <source>Technology-poor regions by points</source>
        <translation>Techniekarme regio’s naar punten</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>Requested subsidy</source>
        <translation>Gevraagde subsidie</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Opgeteld</translation>
    </message>
    <message>
        <source>Under the ceiling</source>
        <translation>Onder het plafond</translation>
    </message>
    <message>
        <source>Between equal points those on %1 decide.</source>
        <translation>Bij gelijke punten beslissen die op %1.</translation>
    </message>
    <message>
        <source>The ceiling of round %1 is %2.</source>
        <translation>Het plafond van ronde %1 is %2.</translation>
    </message>
    <message>
        <source>The round has no ceiling; it is set in Set-up.</source>
        <translation>De ronde heeft geen plafond; dat stelt u in bij Inrichting.</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) that are closed to you are not in it, so ranks and totals can be different.</source>
        <translation>
            <numerusform>%n regio die voor u gesloten is, telt hier niet mee; plaatsen en totalen kunnen daardoor anders zijn.</numerusform>
            <numerusform>%n regio’s die voor u gesloten zijn, tellen hier niet mee; plaatsen en totalen kunnen daardoor anders zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The criteria of this round are met or not. A ranking needs a rubric that gives points.</source>
        <translation>De criteria van deze ronde zijn voldaan of niet. Voor een rangschikking is een beoordelingskader met punten nodig.</translation>
    </message>
    <message>
        <source>No technology-poor region takes part in this round. What a region is stands in Set-up.</source>
        <translation>Aan deze ronde doet geen techniekarme regio mee. Wat een regio is, staat bij Inrichting.</translation>
    </message>
    <message>
        <source>Joint points</source>
        <translation>Gezamenlijk</translation>
    </message>
    <message>
        <source>Mean of the reviews</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>Ranked on</source>
        <translation>Op basis van</translation>
    </message>
    <message>
        <source>By the points that the readers of a plan agreed on together, and where they have not agreed on every criterion by the mean of their own points. The calculation is a suggestion; the committee decides.</source>
        <translation>Naar de punten waarover de lezers van een plan het samen eens zijn, en waar zij het niet over elk criterium eens zijn naar het gemiddelde van hun eigen punten. De berekening is een suggestie; de commissie beslist.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ReaderActions</name>
    <message>
        <source>Contents, pages and marks</source>
        <translation>Inhoud, pagina’s en markeringen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markeringen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Terug naar waar ik was</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Weer vooruit</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Ga naar pagina</translation>
    </message>
    <message>
        <source>Turn the pages</source>
        <translation>Pagina’s draaien</translation>
    </message>
    <message>
        <source>Find in this plan</source>
        <translation>Zoeken in dit plan</translation>
    </message>
    <message>
        <source>Select a region</source>
        <translation>Deel van de pagina selecteren</translation>
    </message>
    <message>
        <source>Cite what is selected as evidence</source>
        <translation>Wat geselecteerd is als vindplaats toevoegen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Paginabreedte</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Hele pagina</translation>
    </message>
    <message>
        <source>Pages under each other</source>
        <translation>Pagina’s onder elkaar</translation>
    </message>
    <message>
        <source>One page at a time</source>
        <translation>Eén pagina tegelijk</translation>
    </message>
    <message>
        <source>Second view below</source>
        <translation>Tweede beeld eronder</translation>
    </message>
    <message>
        <source>Second view beside</source>
        <translation>Tweede beeld ernaast</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>In een eigen venster</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ReaderMarks</name>
    <message>
        <source>Save the list of marks</source>
        <translation>Lijst van markeringen opslaan</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>marks</source>
        <comment>part of a file name</comment>
        <translation>markeringen</translation>
    </message>
    <message>
        <source>Save a copy with marks and evidence</source>
        <translation>Kopie met markeringen en vindplaatsen opslaan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>%1 with marks.pdf</source>
        <comment>file name</comment>
        <translation>%1 met markeringen.pdf</translation>
    </message>
    <message>
        <source>Saving a copy with marks</source>
        <translation>Kopie met markeringen opslaan</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ReadersGrid</name>
    <message>
        <source>Plans and their readers</source>
        <translation>Plannen en hun lezers</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ReadersModel</name>
    <message>
        <source>reads</source>
        <translation>leest</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>belang</translation>
    </message>
    <message>
        <source>Fewer than %1 readers</source>
        <translation>Minder dan %1 lezers</translation>
    </message>
    <message>
        <source>%1 has a conflict of interest in %2: %3</source>
        <translation>%1 heeft een belangenverstrengeling bij %2: %3</translation>
    </message>
    <message>
        <source>%1 reads %2</source>
        <translation>%1 leest %2</translation>
    </message>
    <message>
        <source>%1 does not read %2</source>
        <translation>%1 leest %2 niet</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lezers</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plannen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for %2</source>
        <translation>%1 vraagt om %2</translation>
    </message>
    <message>
        <source>None of the readers knows %1</source>
        <translation>Geen van de lezers heeft verstand van %1</translation>
    </message>
    <message>
        <source>%1, and knows %2</source>
        <translation>%1, en heeft verstand van %2</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ReadersSection</name>
    <message>
        <source>Readers</source>
        <translation>Lezers</translation>
    </message>
    <message>
        <source>No plans are expected in this round yet.</source>
        <translation>In deze ronde worden nog geen plannen verwacht.</translation>
    </message>
    <message>
        <source>The committee has no members yet.</source>
        <translation>De commissie heeft nog geen leden.</translation>
    </message>
    <message>
        <source>Remove reader</source>
        <translation>Lezer weghalen</translation>
    </message>
    <message>
        <source>Make reader</source>
        <translation>Lezer maken</translation>
    </message>
    <message>
        <source>Remove conflict…</source>
        <translation>Belang verwijderen…</translation>
    </message>
    <message>
        <source>Declare conflict…</source>
        <translation>Belang vastleggen…</translation>
    </message>
    <message>
        <source>Remove the conflict of interest?</source>
        <translation>De belangenverstrengeling verwijderen?</translation>
    </message>
    <message>
        <source>%1 may then read %2 again.</source>
        <translation>%1 mag %2 dan weer lezen.</translation>
    </message>
    <message>
        <source>Remove conflict</source>
        <translation>Belang verwijderen</translation>
    </message>
    <message>
        <source>Declare a conflict of interest</source>
        <translation>Belangenverstrengeling vastleggen</translation>
    </message>
    <message>
        <source>%1 may then not see, score or vote on the plan of %2, and no longer reads it.</source>
        <translation>%1 mag het plan van %2 dan niet zien of beoordelen en er niet over stemmen, en leest het niet meer.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Declare conflict</source>
        <translation>Belang vastleggen</translation>
    </message>
    <message>
        <source>Make the member a reader of the plan, or no longer</source>
        <translation>Het lid lezer van het plan maken, of niet meer</translation>
    </message>
    <message>
        <source>Declare or remove a conflict of interest</source>
        <translation>Belangenverstrengeling vastleggen of verwijderen</translation>
    </message>
    <message>
        <source>Propose readers…</source>
        <translation>Lezers voorstellen…</translation>
    </message>
    <message>
        <source>Divide the plans over the readers by rules, to look at first</source>
        <translation>De plannen volgens regels over de lezers verdelen, om eerst te bekijken</translation>
    </message>
    <message>
        <source>Each plan has the readers that it needs.</source>
        <translation>Elk plan heeft de lezers die nodig zijn.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ReadingDialog</name>
    <message>
        <source>Reading and meeting</source>
        <translation>Lezen en vergaderen</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>Readers and what they read</source>
        <translation>Lezers en wat zij lezen</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lezer</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Plans left</source>
        <translation>Plannen te gaan</translation>
    </message>
    <message>
        <source>Pages left</source>
        <translation>Pagina’s te gaan</translation>
    </message>
    <message>
        <source>Hours left</source>
        <translation>Uren te gaan</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Uren per dag</translation>
    </message>
    <message>
        <source>&amp;Pages an hour that a member reads</source>
        <translation>&amp;Pagina’s die een lid per uur leest</translation>
    </message>
    <message>
        <source>Left is what a reader has not made final. Hours a day is what that takes each day before the plenary.</source>
        <translation>Te gaan is wat een lezer nog niet definitief heeft gemaakt. Uren per dag is wat dat tot de plenaire vergadering elke dag vraagt.</translation>
    </message>
    <message>
        <source>Nobody reads a plan of this round yet.</source>
        <translation>Nog niemand leest een plan van deze ronde.</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) read %1 pages together.</source>
        <translation>
            <numerusform>%n lezer leest %1 pagina’s.</numerusform>
            <numerusform>%n lezers lezen samen %1 pagina’s.</numerusform>
        </translation>
    </message>
    <message>
        <source>That takes about %1 hours, of which %2 are left.</source>
        <translation>Dat kost ongeveer %1 uur, waarvan nog %2 te gaan.</translation>
    </message>
    <message>
        <source>%1 pages are left.</source>
        <translation>Nog %1 pagina’s te gaan.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are left until the plenary on %1.</source>
        <translation>
            <numerusform>Nog %n dag tot de plenaire vergadering op %1.</numerusform>
            <numerusform>Nog %n dagen tot de plenaire vergadering op %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plenary has no day yet.</source>
        <translation>De plenaire vergadering heeft nog geen datum.</translation>
    </message>
    <message>
        <source>The plenary has no agenda yet.</source>
        <translation>De plenaire vergadering heeft nog geen agenda.</translation>
    </message>
    <message numerus="yes">
        <source>The plenary has %n item(s) and is planned to take %1 hours.</source>
        <translation>
            <numerusform>De plenaire vergadering heeft %n agendapunt en duurt volgens planning %1 uur.</numerusform>
            <numerusform>De plenaire vergadering heeft %n agendapunten en duurt volgens planning %1 uur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::RecordStrip</name>
    <message>
        <source>No advice yet</source>
        <translation>Nog geen advies</translation>
    </message>
    <message>
        <source>%1 for, %2 against, %3 abstained</source>
        <translation>%1 voor, %2 tegen, %3 onthouden</translation>
    </message>
    <message>
        <source>%1 of %2 findings agreed</source>
        <translation>%1 van %2 bevindingen gedeeld</translation>
    </message>
    <message numerus="yes">
        <source>%n improvement point(s)</source>
        <translation>
            <numerusform>%n verbeterpunt</numerusform>
            <numerusform>%n verbeterpunten</numerusform>
        </translation>
    </message>
    <message>
        <source>This page comes from</source>
        <translation>Deze pagina komt uit</translation>
    </message>
    <message>
        <source>Go to the advice: %1</source>
        <translation>Naar het advies: %1</translation>
    </message>
    <message>
        <source>This page is about the round as a whole</source>
        <translation>Deze pagina gaat over de ronde als geheel</translation>
    </message>
</context>
<context>
    <name>beraad::ui::RegionForm</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>A region needs a name: it stands in lists, letters and the report.</source>
        <translation>Een regio heeft een naam nodig: die staat in lijsten, brieven en het rapport.</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Lead applicant</source>
        <translation>Penvoerder</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>Contac&amp;t</source>
        <translation>Contac&amp;tpersoon</translation>
    </message>
    <message>
        <source>&amp;Street or PO box</source>
        <translation>Straat of post&amp;bus</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>&amp;Postcode</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>P&amp;laats</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>As on an envelope: Ms A. de Vries</source>
        <translation>Zoals op een envelop: mevrouw A. de Vries</translation>
    </message>
    <message>
        <source>Number %1 is that of %2 already. Choose another number.</source>
        <translation>Nummer %1 is al van %2. Kies een ander nummer.</translation>
    </message>
    <message>
        <source>A letter cannot be written yet: it needs organisation, street, postal code and city.</source>
        <translation>Er kan nog geen brief worden gemaakt: daarvoor zijn organisatie, straat, postcode en plaats nodig.</translation>
    </message>
    <message>
        <source>E&amp;xpertise</source>
        <translation>D&amp;eskundigheid</translation>
    </message>
    <message>
        <source>Asked of readers: metal, ict</source>
        <translation>Gevraagd van lezers: metaal, ict</translation>
    </message>
</context>
<context>
    <name>beraad::ui::RegionQuestions</name>
    <message>
        <source>Ask on this criterion…</source>
        <translation>Vraag over dit criterium…</translation>
    </message>
    <message>
        <source>Ask on the plan…</source>
        <translation>Vraag over het plan…</translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <translation>
            <numerusform>%n gesteld</numerusform>
            <numerusform>%n gesteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of mine</source>
        <translation>
            <numerusform>%n van mij</numerusform>
            <numerusform>%n van mij</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions to the region</source>
        <translation>Vragen aan de regio</translation>
    </message>
    <message>
        <source>Questions to the region: %1</source>
        <translation>Vragen aan de regio: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>My question; the secretariat took it over</source>
        <translation>Mijn vraag; het secretariaat heeft haar overgenomen</translation>
    </message>
    <message>
        <source>My question; the secretariat sees it</source>
        <translation>Mijn vraag; het secretariaat ziet haar</translation>
    </message>
    <message>
        <source>Reword…</source>
        <translation>Herformuleren…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Ask the region</source>
        <translation>De regio vragen</translation>
    </message>
    <message>
        <source>Your question about the plan goes to the secretariat, which puts it to the region.</source>
        <translation>Uw vraag over het plan gaat naar het secretariaat, dat haar aan de regio voorlegt.</translation>
    </message>
    <message>
        <source>Your question on %1 goes to the secretariat, which puts it to the region.</source>
        <translation>Uw vraag over %1 gaat naar het secretariaat, dat haar aan de regio voorlegt.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Store question</source>
        <translation>Vraag bewaren</translation>
    </message>
</context>
<context>
    <name>beraad::ui::RegionsSection</name>
    <message>
        <source>Regions</source>
        <translation>Regio’s</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Lead applicant</source>
        <translation>Penvoerder</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Regions of the programme</source>
        <translation>Regio’s van het programma</translation>
    </message>
    <message>
        <source>Add region…</source>
        <translation>Regio toevoegen…</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>onvolledig</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) without a complete address</source>
        <translation>
            <numerusform>%n regio zonder volledig adres</numerusform>
            <numerusform>%n regio’s zonder volledig adres</numerusform>
        </translation>
    </message>
    <message>
        <source>Add region</source>
        <translation>Regio toevoegen</translation>
    </message>
    <message>
        <source>A region is not removed afterwards; name and number can be changed. A plan of it is expected in the round.</source>
        <translation>U kunt een regio daarna niet verwijderen; naam en nummer kunt u wel wijzigen. In de ronde wordt een plan van de regio verwacht.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>Een regio toevoegen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Tabel opslaan…</translation>
    </message>
    <message>
        <source>Import a table of regions</source>
        <translation>Een tabel met regio’s importeren</translation>
    </message>
</context>
<context>
    <name>beraad::ui::RegisterModel</name>
    <message>
        <source>%1
SHA-256 of the PDF: %2</source>
        <translation>%1
SHA-256 van de pdf: %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Waarheen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ervan is geworden</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Why once more, or early</source>
        <translation>Waarom opnieuw of eerder</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ReportPanel</name>
    <message>
        <source>Language of the report</source>
        <translation>Taal van het rapport</translation>
    </message>
    <message>
        <source>The round</source>
        <translation>De ronde</translation>
    </message>
    <message>
        <source>The round cannot be finalised yet:</source>
        <translation>De ronde kan nog niet worden afgesloten:</translation>
    </message>
    <message>
        <source>Finalise round…</source>
        <translation>Ronde afsluiten…</translation>
    </message>
    <message>
        <source>Reopen round…</source>
        <translation>Ronde heropenen…</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Het rapport</translation>
    </message>
    <message>
        <source>Make report</source>
        <translation>Rapport maken</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>De handtekening</translation>
    </message>
    <message>
        <source>Sign report…</source>
        <translation>Rapport ondertekenen…</translation>
    </message>
    <message>
        <source>Show the check</source>
        <translation>Controle bekijken</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie opslaan…</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Andere documenten</translation>
    </message>
    <message>
        <source>Check the signatures of any PDF: open it here or drop it on this room.</source>
        <translation>Controleer de handtekeningen van elke pdf: open die hier of sleep die naar dit scherm.</translation>
    </message>
    <message>
        <source>Check a PDF…</source>
        <translation>Pdf controleren…</translation>
    </message>
    <message>
        <source>Report of round %1</source>
        <translation>Rapport van ronde %1</translation>
    </message>
    <message>
        <source>Finalised on %1; its data can only be read.</source>
        <translation>Afgesloten op %1. De gegevens zijn alleen te lezen.</translation>
    </message>
    <message>
        <source>Still open. The report can be made to look at, and signed after the round is finalised.</source>
        <translation>Nog open. U kunt het rapport maken om het te bekijken, en ondertekenen nadat de ronde is afgesloten.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not made yet in this language.</source>
        <translation>In deze taal nog niet gemaakt.</translation>
    </message>
    <message>
        <source>Made on %1 from data %2.</source>
        <translation>Gemaakt op %1 uit de gegevens %2.</translation>
    </message>
    <message>
        <source>SHA-256 of the data: %1
SHA-256 of the file: %2</source>
        <translation>SHA-256 van de gegevens: %1
SHA-256 van het bestand: %2</translation>
    </message>
    <message>
        <source>Outdated: the data of the round changed after this report was made. Make it again; the signed one is kept.</source>
        <translation>Verouderd: de gegevens van de ronde zijn gewijzigd nadat dit rapport is gemaakt. Maak het opnieuw. Het ondertekende rapport blijft bewaard.</translation>
    </message>
    <message>
        <source>Outdated: the data of the round changed after this report was made. Make it again.</source>
        <translation>Verouderd: de gegevens van de ronde zijn gewijzigd nadat dit rapport is gemaakt. Maak het opnieuw.</translation>
    </message>
    <message>
        <source>Signed on %1.</source>
        <translation>Ondertekend op %1.</translation>
    </message>
    <message>
        <source>Not signed yet. The chair signs with a key file or a card.</source>
        <translation>Nog niet ondertekend. De voorzitter ondertekent met een sleutelbestand of een kaart.</translation>
    </message>
    <message>
        <source>Not signed. Only an up to date report of a finalised round is signed.</source>
        <translation>Niet ondertekend. Alleen een actueel rapport van een afgesloten ronde kan worden ondertekend.</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Het rapport wordt gemaakt…</translation>
    </message>
    <message>
        <source>Make report again</source>
        <translation>Rapport opnieuw maken</translation>
    </message>
    <message>
        <source>The report cannot be signed yet:</source>
        <translation>Het rapport kan nog niet worden ondertekend:</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ReportRoom</name>
    <message>
        <source>There is no round to report on yet.</source>
        <translation>Er is nog geen ronde om over te rapporteren.</translation>
    </message>
    <message>
        <source>Go to Set-up</source>
        <translation>Naar Inrichting</translation>
    </message>
    <message>
        <source>The report of round %1 was not made yet in this language. Made from what the dossier holds now, it can be looked through here page by page.</source>
        <translation>Het rapport van ronde %1 is in deze taal nog niet gemaakt. Maak het uit wat nu in het dossier staat en bekijk het hier bladzijde voor bladzijde.</translation>
    </message>
    <message>
        <source>Report of round %1</source>
        <translation>Rapport van ronde %1</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Rapport maken</translation>
    </message>
    <message>
        <source>Save a copy of the report</source>
        <translation>Kopie van het rapport opslaan</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Pdf-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Advice report round %1, signed.pdf</source>
        <translation>Adviesrapport ronde %1, ondertekend.pdf</translation>
    </message>
    <message>
        <source>Advice report round %1, not signed.pdf</source>
        <translation>Adviesrapport ronde %1, niet ondertekend.pdf</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Checking the signature</source>
        <translation>Handtekening controleren</translation>
    </message>
    <message>
        <source>Check the signatures of a PDF</source>
        <translation>Handtekeningen van een pdf controleren</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;All files (*)</source>
        <translation>Pdf-documenten (*.pdf);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Checking the signatures</source>
        <translation>Handtekeningen controleren</translation>
    </message>
    <message>
        <source>Check the signatures of a PDF…</source>
        <translation>Handtekeningen van een pdf controleren…</translation>
    </message>
</context>
<context>
    <name>beraad::ui::RetentionPanel</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n markering</numerusform>
            <numerusform>%n markeringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading place(s)</source>
        <translation>
            <numerusform>%n leesplek</numerusform>
            <numerusform>%n leesplekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return package(s)</source>
        <translation>
            <numerusform>%n retourpakket</numerusform>
            <numerusform>%n retourpakketten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n concept</numerusform>
            <numerusform>%n concepten</numerusform>
        </translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Commissielid</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markeringen</translation>
    </message>
    <message>
        <source>Reading places</source>
        <translation>Leesplekken</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Return packages</source>
        <translation>Retourpakketten</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Concepten</translation>
    </message>
    <message>
        <source>Remove notes…</source>
        <translation>Aantekeningen verwijderen…</translation>
    </message>
    <message>
        <source>Months that notes are kept</source>
        <translation>Aantal maanden dat aantekeningen bewaard blijven</translation>
    </message>
    <message>
        <source>Notes of members</source>
        <translation>Aantekeningen van leden</translation>
    </message>
    <message>
        <source>&amp;Keep notes for</source>
        <translation>&amp;Bewaar aantekeningen</translation>
    </message>
    <message>
        <source>months after the round is finalised</source>
        <translation>maanden nadat de ronde definitief is gemaakt</translation>
    </message>
    <message>
        <source>Notes are what members wrote to come to a judgement: marks, reading places, questions that were not put to a region, return packages as they came in, and reviews that were never final. Final reviews, findings and advice always stay.</source>
        <translation>Aantekeningen zijn wat leden noteerden om tot een oordeel te komen: markeringen, leesplekken, vragen die niet aan een regio zijn gesteld, retourpakketten zoals ze binnenkwamen en beoordelingen die nooit definitief waren. Definitieve beoordelingen, bevindingen en adviezen blijven altijd bewaard.</translation>
    </message>
    <message>
        <source>There is no round yet.</source>
        <translation>Er is nog geen ronde.</translation>
    </message>
    <message>
        <source>There are no notes of round %1.</source>
        <translation>Van ronde %1 zijn er geen aantekeningen.</translation>
    </message>
    <message>
        <source>Round %1 is still open; its notes are kept.</source>
        <translation>Ronde %1 is nog open; de aantekeningen blijven bewaard.</translation>
    </message>
    <message>
        <source>The notes of round %1 can be removed from %2.</source>
        <translation>De aantekeningen van ronde %1 kunnen vanaf %2 worden verwijderd.</translation>
    </message>
    <message>
        <source>%1: %2 removed the notes of round %3 (%4). Reason: %5</source>
        <translation>%1: %2 verwijderde de aantekeningen van ronde %3 (%4). Reden: %5</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ReturnsDialog</name>
    <message numerus="yes">
        <source>Take in %n return package(s)</source>
        <translation>
            <numerusform>%n retourpakket innemen</numerusform>
            <numerusform>%n retourpakketten innemen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open packages</source>
        <translation>Pakketten openen</translation>
    </message>
    <message>
        <source>The packages are addressed to you and open with your key. You see what they change before anything is stored.</source>
        <translation>De pakketten zijn aan u gericht en gaan open met uw sleutel. U ziet wat ze wijzigen voordat er iets wordt opgeslagen.</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Openen met</translation>
    </message>
    <message>
        <source>Opening packages</source>
        <translation>Pakketten openen</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakketten</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Wat er wijzigt</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plannen</numerusform>
        </translation>
    </message>
    <message>
        <source>Two laptops of one member differ. What you do not choose stays in the history.</source>
        <translation>Twee laptops van één lid verschillen. Wat u niet kiest, blijft in de geschiedenis staan.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Bezig met openen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Innemen</translation>
    </message>
    <message>
        <source>Choose the &amp;newest of each</source>
        <translation>Kies steeds het &amp;nieuwste</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to choose.</source>
        <translation>
            <numerusform>Nog %n veld te kiezen.</numerusform>
            <numerusform>Nog %n velden te kiezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is chosen.</source>
        <translation>Alles is gekozen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ReviewForm</name>
    <message>
        <source>My review</source>
        <translation>Mijn beoordeling</translation>
    </message>
    <message>
        <source>Criteria done</source>
        <translation>Criteria klaar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Vindplaatsen</translation>
    </message>
    <message>
        <source>All evidence of this review</source>
        <translation>Alle vindplaatsen in deze beoordeling</translation>
    </message>
    <message>
        <source>Pre-advice</source>
        <translation>Preadvies</translation>
    </message>
    <message>
        <source>First judgement; 2 the second, and so on</source>
        <translation>Eerste oordeel; 2 het tweede, enzovoort</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Niet te beoordelen</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>Take the judgement back</source>
        <translation>Oordeel terugnemen</translation>
    </message>
    <message>
        <source>On evidence: a strength; − a weakness, ? a question</source>
        <translation>Op een vindplaats: sterk punt; − zwak punt, ? vraag</translation>
    </message>
    <message>
        <source>On evidence: quote it in the motivation</source>
        <translation>Op een vindplaats: aanhalen in de motivering</translation>
    </message>
    <message>
        <source>On version %1 of the rubric, on which it was begun; the round has a newer one.</source>
        <translation>Op versie %1 van het beoordelingskader, waarop hij is begonnen; de ronde heeft een nieuwere.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>Tag a theme: the first of which nothing is said</source>
        <translation>Een thema benoemen: het eerste waarover nog niets is gezegd</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ReviewRoom</name>
    <message>
        <source>Next criterion that is not done</source>
        <translation>Volgende criterium dat nog niet klaar is</translation>
    </message>
    <message>
        <source>Next plan</source>
        <translation>Volgend plan</translation>
    </message>
    <message>
        <source>Previous plan</source>
        <translation>Vorig plan</translation>
    </message>
    <message>
        <source>Reviews belong to a member of the committee. Add the members first.</source>
        <translation>Een beoordeling hoort bij een commissielid. Voeg eerst de commissieleden toe.</translation>
    </message>
    <message>
        <source>Go to set-up</source>
        <translation>Naar Inrichting</translation>
    </message>
    <message>
        <source>In this round no plans were assigned to you.</source>
        <translation>In deze ronde zijn u geen plannen toegewezen.</translation>
    </message>
    <message>
        <source>Region %1 · %2</source>
        <translation>Regio %1 · %2</translation>
    </message>
    <message>
        <source>Go to my first plan</source>
        <translation>Naar mijn eerste plan</translation>
    </message>
    <message>
        <source>Reopen review…</source>
        <translation>Beoordeling heropenen…</translation>
    </message>
    <message>
        <source>Finalise your review?</source>
        <translation>Uw beoordeling definitief maken?</translation>
    </message>
    <message>
        <source>Your review of %1 then counts for the committee and can only be read. You can reopen it as long as the round is open.</source>
        <translation>Uw beoordeling van %1 telt dan mee voor de commissie en is alleen nog te lezen. Zolang de ronde open is, kunt u haar heropenen.</translation>
    </message>
    <message>
        <source>Finalise review</source>
        <translation>Definitief maken</translation>
    </message>
    <message>
        <source>Reopen your review?</source>
        <translation>Uw beoordeling heropenen?</translation>
    </message>
    <message>
        <source>It becomes a draft again and does not count until you finalise it.</source>
        <translation>De beoordeling wordt weer een concept en telt pas mee als u die opnieuw definitief maakt.</translation>
    </message>
    <message>
        <source>Reopen review</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>You read no plans in this round. In Advice the reviews of the others stand beside each other.</source>
        <translation>U leest in deze ronde geen plannen. Bij Advies staan de beoordelingen van de anderen naast elkaar.</translation>
    </message>
    <message>
        <source>Go to Advice</source>
        <translation>Naar Advies</translation>
    </message>
    <message>
        <source>Hide the form, and show it again</source>
        <translation>Formulier verbergen, en weer tonen</translation>
    </message>
    <message>
        <source>Hide the plan, and show it again</source>
        <translation>Plan verbergen, en weer tonen</translation>
    </message>
    <message>
        <source>Highlight the selection; 2, 3 and 4 in another colour</source>
        <translation>Selectie markeren; 2, 3 en 4 in een andere kleur</translation>
    </message>
    <message>
        <source>Write a note beside the selection</source>
        <translation>Notitie schrijven bij de selectie</translation>
    </message>
    <message>
        <source>Finalise the pre-advice?</source>
        <translation>Preadvies definitief maken?</translation>
    </message>
    <message>
        <source>Each reader of %1 then sees it beside the own review once that is final. It counts in no figure. You can reopen it until the plenary phase.</source>
        <translation>Elke lezer van %1 ziet het dan naast de eigen beoordeling, zodra die definitief is. Het telt in geen enkel cijfer mee. U kunt het heropenen tot de plenaire fase.</translation>
    </message>
    <message>
        <source>Finalise pre-advice</source>
        <translation>Preadvies definitief maken</translation>
    </message>
    <message>
        <source>Reopen the pre-advice?</source>
        <translation>Preadvies heropenen?</translation>
    </message>
    <message>
        <source>It becomes a draft again, which readers do not see.</source>
        <translation>Het wordt weer een concept. Lezers zien het dan niet.</translation>
    </message>
    <message>
        <source>Reopen pre-advice</source>
        <translation>Preadvies heropenen</translation>
    </message>
    <message>
        <source>There is no plan yet to write a pre-advice on. Which plans came in is in Set-up.</source>
        <translation>Er is nog geen plan om een preadvies over te schrijven. Welke plannen binnen zijn, staat in Inrichting.</translation>
    </message>
    <message>
        <source>Interests…</source>
        <translation>Belangen…</translation>
    </message>
    <message>
        <source>State an interest in this plan that you have since found</source>
        <translation>Verklaar een belang bij dit plan dat u later is gebleken</translation>
    </message>
    <message>
        <source>Go to my next plan</source>
        <translation>Naar mijn volgende plan</translation>
    </message>
</context>
<context>
    <name>beraad::ui::RoundDialog</name>
    <message>
        <source>%1 round %2</source>
        <translation>%1 ronde %2</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Ronde openen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>The secretariat sealed this round for you. Your key opens it: the file that you got from the secretariat with its password, or your card.</source>
        <translation>Het secretariaat verzegelde deze ronde voor u. Uw sleutel opent haar: het sleutelbestand van het secretariaat met het wachtwoord, of uw kaart.</translation>
    </message>
    <message>
        <source>Else&amp;where…</source>
        <translation>&amp;Andere plaats…</translation>
    </message>
    <message>
        <source>Opening the package</source>
        <translation>Pakket openen</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n plan(s) to read</source>
        <translation>
            <numerusform>%1, met %n plan om te lezen</numerusform>
            <numerusform>%1, met %n plannen om te lezen</numerusform>
        </translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>You have a dossier of this programme. Plans and assignments in it are brought up to date; what you wrote stays as it is.</source>
        <translation>U hebt een dossier van dit programma. De plannen en toewijzingen daarin worden bijgewerkt; wat u schreef, blijft zoals het is.</translation>
    </message>
    <message>
        <source>A dossier of your own is made for it, in which you read and judge. It will lie here:</source>
        <translation>Hiervoor wordt een eigen dossier gemaakt, waarin u leest en beoordeelt. Het komt hier:</translation>
    </message>
    <message>
        <source>Update dossier</source>
        <translation>Dossier bijwerken</translation>
    </message>
    <message>
        <source>Make dossier</source>
        <translation>Dossier maken</translation>
    </message>
    <message>
        <source>Where will your dossier lie?</source>
        <translation>Waar komt uw dossier?</translation>
    </message>
    <message>
        <source>Dossiers (*.beraad)</source>
        <translation>Dossiers (*.beraad)</translation>
    </message>
    <message>
        <source>Storing the plans</source>
        <translation>Plannen opslaan</translation>
    </message>
    <message>
        <source>Trust and open</source>
        <translation>Vertrouwen en openen</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Uw werk</translation>
    </message>
    <message>
        <source>What you handed in comes along, for where it is missing</source>
        <translation>Wat u inleverde, komt mee voor waar het ontbreekt</translation>
    </message>
    <message>
        <source>What you handed in comes along as a newer version of Beraad writes it, and this one cannot read that. To have it here, cancel, install the newer version and open this file again. What you have here stays as it is.</source>
        <translation>Wat u inleverde komt mee zoals een nieuwere versie van Beraad het schrijft, en deze versie kan dat niet lezen. Wilt u het hier hebben, annuleer dan, installeer de nieuwere versie en open dit bestand opnieuw. Wat u hier hebt, blijft zoals het is.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::RoundForm</name>
    <message>
        <source>&amp;Submission deadline</source>
        <translation>&amp;Uiterste datum van indiening</translation>
    </message>
    <message>
        <source>&amp;Plenary meeting</source>
        <translation>Plenaire &amp;vergadering</translation>
    </message>
    <message>
        <source>&amp;Advice to the minister</source>
        <translation>&amp;Advies aan de minister</translation>
    </message>
    <message>
        <source>Start of &amp;funding</source>
        <translation>&amp;Begin van de subsidie</translation>
    </message>
    <message>
        <source>Subsidy &amp;ceiling</source>
        <translation>Subsidie&amp;plafond</translation>
    </message>
    <message>
        <source>no ceiling</source>
        <translation>geen plafond</translation>
    </message>
</context>
<context>
    <name>beraad::ui::RoundPage</name>
    <message>
        <source>Programme and round</source>
        <translation>Programma en ronde</translation>
    </message>
    <message>
        <source>What the committee advises on. Dates and budget can be changed later in Set-up.</source>
        <translation>Waarover de commissie adviseert. Datums en budget kunt u later wijzigen onder Inrichting.</translation>
    </message>
    <message>
        <source>Committee.beraad</source>
        <translation>Commissie.beraad</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Bladeren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>The name of the subsidy scheme</source>
        <translation>De naam van de subsidieregeling</translation>
    </message>
    <message>
        <source>The regulation that it rests on (may stay empty)</source>
        <translation>De regeling waarop het programma berust (mag leeg blijven)</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>&amp;Programma</translation>
    </message>
    <message>
        <source>&amp;Legal basis</source>
        <translation>&amp;Wettelijke grondslag</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Ronde</translation>
    </message>
    <message>
        <source>&amp;Submission deadline</source>
        <translation>&amp;Uiterste datum van indiening</translation>
    </message>
    <message>
        <source>Plenary &amp;meeting</source>
        <translation>Plenaire &amp;vergadering</translation>
    </message>
    <message>
        <source>&amp;Advice</source>
        <translation>&amp;Advies</translation>
    </message>
    <message>
        <source>Start of f&amp;unding</source>
        <translation>Begin van de &amp;subsidie</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Uit bestand…</translation>
    </message>
    <message>
        <source>Ru&amp;bric</source>
        <translation>Beoordelings&amp;kader</translation>
    </message>
    <message>
        <source>As it stands in the report and the audit trail</source>
        <translation>Zoals die in het rapport en het logboek staat</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Uw &amp;naam</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Uw rol</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Dossiers (*.beraad)</source>
        <translation>Dossiers (*.beraad)</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Beoordelingskader</translation>
    </message>
    <message>
        <source>Rubrics (*.json)</source>
        <translation>Beoordelingskaders (*.json)</translation>
    </message>
</context>
<context>
    <name>beraad::ui::RoundSection</name>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>The round cannot be finalised yet:</source>
        <translation>De ronde kan nog niet worden afgesloten:</translation>
    </message>
    <message>
        <source>Finalise round…</source>
        <translation>Ronde afsluiten…</translation>
    </message>
    <message>
        <source>Reopen round…</source>
        <translation>Ronde heropenen…</translation>
    </message>
    <message>
        <source>End of the round</source>
        <translation>Einde van de ronde</translation>
    </message>
    <message>
        <source>This dossier has no round yet. A new dossier gets its first round when it is made.</source>
        <translation>Dit dossier heeft nog geen ronde. Een nieuw dossier krijgt de eerste ronde wanneer het wordt gemaakt.</translation>
    </message>
    <message>
        <source>The round is final since %1. Plans, reviews and advice can only be read.</source>
        <translation>De ronde is afgesloten sinds %1. Plannen, beoordelingen en adviezen zijn alleen te lezen.</translation>
    </message>
    <message>
        <source>When each plan that was handed in has an adopted advice, the round can be finalised. After that plans, reviews and advice can only be read.</source>
        <translation>Als elk ingediend plan een vastgesteld advies heeft, kunt u de ronde afsluiten. Daarna zijn plannen, beoordelingen en adviezen alleen te lezen.</translation>
    </message>
    <message>
        <source>Start round %1?</source>
        <translation>Ronde %1 beginnen?</translation>
    </message>
    <message>
        <source>The window then shows the new round. The plans of the regions that hand in again are expected in it. Starting a round cannot be undone.</source>
        <translation>Het venster toont dan de nieuwe ronde. Daarin worden de plannen verwacht van de regio’s die opnieuw indienen. Dit kunt u niet ongedaan maken.</translation>
    </message>
    <message>
        <source>Start round</source>
        <translation>Ronde beginnen</translation>
    </message>
    <message>
        <source>Move the round to the phase “%1”?</source>
        <translation>De ronde naar de fase “%1” brengen?</translation>
    </message>
    <message>
        <source>What members saw by now cannot be unseen. The reason is kept.</source>
        <translation>Wat leden al hebben gezien, blijft gezien. De reden wordt bewaard.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Members then see more of each other’s work; the table below the phases says what. Moving back needs a reason.</source>
        <translation>Leden zien dan meer van elkaars werk; de tabel onder de fasen zegt wat. Terugzetten kan alleen met een reden.</translation>
    </message>
    <message>
        <source>Move round</source>
        <translation>Ronde verplaatsen</translation>
    </message>
    <message>
        <source>Round %1 · %2 · %3</source>
        <translation>Ronde %1 · %2 · %3</translation>
    </message>
    <message>
        <source>The window then shows the new round. A progress report of each region with an approved plan is expected in it. Starting a round cannot be undone.</source>
        <translation>Het venster toont daarna de nieuwe ronde. Van elke regio met een goedgekeurd plan wordt daarin een voortgangsrapportage verwacht. Een ronde starten kunt u niet ongedaan maken.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::RubricOutline</name>
    <message>
        <source>(no title)</source>
        <translation>(zonder titel)</translation>
    </message>
    <message>
        <source>Sections and criteria</source>
        <translation>Onderdelen en criteria</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Criterium toevoegen</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Onderdeel toevoegen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Er ontbreekt iets</translation>
    </message>
</context>
<context>
    <name>beraad::ui::RubricPreview</name>
    <message>
        <source>As a reader sees it</source>
        <translation>Zoals een lezer het ziet</translation>
    </message>
    <message>
        <source>Try it: what you fill in here is stored nowhere.</source>
        <translation>Probeer het: wat u hier invult, wordt nergens bewaard.</translation>
    </message>
    <message>
        <source>There is no section yet.</source>
        <translation>Er is nog geen onderdeel.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::RubricSection</name>
    <message>
        <source>Rubric</source>
        <translation>Beoordelingskader</translation>
    </message>
    <message>
        <source>Rubrics (*.json)</source>
        <translation>Beoordelingskaders (*.json)</translation>
    </message>
    <message>
        <source>Save the rubric</source>
        <translation>Beoordelingskader bewaren</translation>
    </message>
    <message>
        <source>Use this version in round %1?</source>
        <translation>Deze versie gebruiken in ronde %1?</translation>
    </message>
    <message>
        <source>From now on plans are judged by it. Reviews that were begun stay with the version they were made on. Once the round is open, this version is frozen and the step cannot be undone; send members who have a package a new one.</source>
        <translation>Plannen worden voortaan hiermee beoordeeld. Beoordelingen die al begonnen zijn, blijven bij de versie waarop ze zijn gemaakt. Is de ronde open, dan wordt deze versie vastgezet en kunt u dit niet ongedaan maken; stuur commissieleden die een pakket hebben een nieuw pakket.</translation>
    </message>
    <message>
        <source>Use this version</source>
        <translation>Deze versie gebruiken</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Criterium toevoegen</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Onderdeel toevoegen</translation>
    </message>
    <message>
        <source>Move up; Alt+Down moves down</source>
        <translation>Omhoog; met Alt+Omlaag naar beneden</translation>
    </message>
    <message>
        <source>Remove what is chosen in the outline</source>
        <translation>Verwijderen wat in het overzicht gekozen is</translation>
    </message>
    <message>
        <source>The draft is discarded. Undo brings it back.</source>
        <translation>Het concept is weggegooid. Met Ongedaan maken komt het terug.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::RubricSectionForm</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>&amp;Inleiding</translation>
    </message>
</context>
<context>
    <name>beraad::ui::RubricTitleForm</name>
    <message>
        <source>Codes, the first before the second: A1, B2</source>
        <translation>Codes, de eerste vóór de tweede: A1, B2</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Equal points</source>
        <translation>&amp;Gelijke punten</translation>
    </message>
    <message>
        <source>Which criteria decide between plans of equal points. Without one such plans share a rank.</source>
        <translation>Welke criteria beslissen tussen plannen met evenveel punten. Zonder zo’n criterium delen die plannen een plaats.</translation>
    </message>
    <message>
        <source>This is the text in %1. Reviews are kept by the codes of criteria and levels, so the same rubric in another language has the same codes.</source>
        <translation>Dit is de tekst in het %1. Beoordelingen worden bewaard bij de codes van criteria en niveaus; hetzelfde kader in een andere taal heeft daarom dezelfde codes.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::RubricVersions</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>%1, version %2 (draft)</source>
        <translation>%1, versie %2 (concept)</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) were made on it.</source>
        <translation>
            <numerusform>Er is %n beoordeling op gemaakt.</numerusform>
            <numerusform>Er zijn %n beoordelingen op gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft, for this round. It is frozen when the round opens: with the first package, the first review, or another phase.</source>
        <translation>Concept, voor deze ronde. Het wordt vastgezet zodra de ronde opengaat: bij het eerste pakket, de eerste beoordeling of een volgende fase.</translation>
    </message>
    <message>
        <source>Draft, not in use. The round goes on with it once you say so; reviews that were begun stay with their version.</source>
        <translation>Concept, niet in gebruik. De ronde gaat ermee verder als u dat aangeeft; beoordelingen die al begonnen zijn, blijven bij hun versie.</translation>
    </message>
    <message>
        <source>Frozen, no longer the one of this round.</source>
        <translation>Vastgezet, niet meer die van deze ronde.</translation>
    </message>
    <message>
        <source>In use since %1, frozen.</source>
        <translation>In gebruik sinds %1, vastgezet.</translation>
    </message>
    <message>
        <source>In use, frozen.</source>
        <translation>In gebruik, vastgezet.</translation>
    </message>
    <message>
        <source>Version of the rubric</source>
        <translation>Versie van het beoordelingskader</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>More to do with the rubric</source>
        <translation>Meer mogelijkheden voor het beoordelingskader</translation>
    </message>
    <message>
        <source>Take over from</source>
        <translation>Overnemen uit</translation>
    </message>
    <message>
        <source>%1 (%2, with the program)</source>
        <translation>%1 (%2, bij het programma)</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Bestand inlezen…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Bewaren als bestand…</translation>
    </message>
    <message>
        <source>Use in this round…</source>
        <translation>Gebruiken in deze ronde…</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nieuwe versie</translation>
    </message>
    <message>
        <source>Discard this draft</source>
        <translation>Dit concept weggooien</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ScaleRows</name>
    <message>
        <source>Use this scale for all criteria</source>
        <translation>Deze schaal voor alle criteria gebruiken</translation>
    </message>
    <message>
        <source>&amp;Judged in</source>
        <translation>&amp;Beoordeeld in</translation>
    </message>
    <message>
        <source>&amp;Levels, low to high</source>
        <translation>&amp;Niveaus, laag naar hoog</translation>
    </message>
    <message>
        <source>Ma&amp;ximum</source>
        <translation>Ma&amp;ximum</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Stap</translation>
    </message>
    <message>
        <source>Su&amp;fficient from</source>
        <translation>Voldoen&amp;de vanaf</translation>
    </message>
    <message>
        <source>Exam&amp;ples</source>
        <translation>V&amp;oorbeelden</translation>
    </message>
    <message numerus="yes">
        <source>Change it for the %n other criteria with this scale too</source>
        <translation>
            <numerusform>Ook wijzigen voor %n ander criterium met deze schaal</numerusform>
            <numerusform>Ook wijzigen voor de %n andere criteria met deze schaal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::SettlingForm</name>
    <message>
        <source>Store &amp;judgement</source>
        <translation>&amp;Oordeel opslaan</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Terugnemen</translation>
    </message>
    <message>
        <source>Whether the point is settled</source>
        <translation>Of het punt geregeld is</translation>
    </message>
    <message>
        <source>Day of the judgement</source>
        <translation>Datum van het oordeel</translation>
    </message>
    <message>
        <source>Who judged it</source>
        <translation>Wie dit heeft vastgesteld</translation>
    </message>
    <message>
        <source>Letter, document or note</source>
        <translation>Brief, document of notitie</translation>
    </message>
    <message>
        <source>The point waits for a judgement again</source>
        <translation>Het punt wacht weer op een oordeel</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>D&amp;ag</translation>
    </message>
    <message>
        <source>Judged &amp;by</source>
        <translation>Vastgesteld &amp;door</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Kenmerk</translation>
    </message>
    <message>
        <source>To be settled before %1</source>
        <translation>Te regelen vóór %1</translation>
    </message>
    <message>
        <source>No day was set before which it is to be settled</source>
        <translation>Er is geen datum vastgesteld waarvóór dit geregeld moet zijn</translation>
    </message>
</context>
<context>
    <name>beraad::ui::SettlingModel</name>
    <message>
        <source>To be settled</source>
        <translation>Te regelen</translation>
    </message>
    <message>
        <source>⚠ Late</source>
        <translation>⚠ Te laat</translation>
    </message>
    <message>
        <source>✓ Settled</source>
        <translation>✓ Geregeld</translation>
    </message>
    <message>
        <source>✕ Not settled</source>
        <translation>✕ Niet geregeld</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Improvement point</source>
        <translation>Verbeterpunt</translation>
    </message>
    <message>
        <source>Settle before</source>
        <translation>Regelen vóór</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Vastgesteld door</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
</context>
<context>
    <name>beraad::ui::SettlingPage</name>
    <message>
        <source>No plan was approved with points to settle. Where one is, each point is shown here, so that you can keep whether the region settled it in time.</source>
        <translation>Er is geen plan goedgekeurd met te regelen punten. Als dat gebeurt, staat hier elk punt, zodat u bijhoudt of de regio het op tijd heeft geregeld.</translation>
    </message>
    <message>
        <source>Points to settle</source>
        <translation>Te regelen punten</translation>
    </message>
    <message>
        <source>Which points</source>
        <translation>Welke punten</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Te regelen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>All points</source>
        <translation>Alle punten</translation>
    </message>
    <message numerus="yes">
        <source>%n to be settled</source>
        <translation>
            <numerusform>%n te regelen</numerusform>
            <numerusform>%n te regelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n late</source>
        <translation>
            <numerusform>⚠ %n te laat</numerusform>
            <numerusform>⚠ %n te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not settled</source>
        <translation>
            <numerusform>%n niet geregeld</numerusform>
            <numerusform>%n niet geregeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>%n geregeld</numerusform>
            <numerusform>%n geregeld</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beraad::ui::SetupRoom</name>
    <message>
        <source>Sections of the set-up</source>
        <translation>Onderdelen van de inrichting</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Volgend onderdeel</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Vorig onderdeel</translation>
    </message>
</context>
<context>
    <name>beraad::ui::SetupSection</name>
    <message>
        <source>Go to the round</source>
        <translation>Naar de ronde</translation>
    </message>
    <message>
        <source>The table was saved as %1.</source>
        <translation>De tabel is opgeslagen als %1.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>beraad::ui::SignDialog</name>
    <message>
        <source>Sign the report of round %1</source>
        <translation>Rapport van ronde %1 ondertekenen</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Wat u ondertekent</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Advice report of round %1, %2</source>
        <translation>Adviesrapport van ronde %1, %2</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>From data</source>
        <translation>Uit de gegevens</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>The signature shows in the report. From then on every change to the file can be seen. A signature cannot be undone; a new report can be made and signed.</source>
        <translation>De handtekening is in het rapport te zien. Vanaf dan valt elke wijziging van het bestand op. Een handtekening kunt u niet ongedaan maken; u kunt wel een nieuw rapport maken en ondertekenen.</translation>
    </message>
    <message>
        <source>Sign with</source>
        <translation>Ondertekenen met</translation>
    </message>
    <message>
        <source>Sign report</source>
        <translation>Rapport ondertekenen</translation>
    </message>
    <message>
        <source>Signing the report</source>
        <translation>Rapport ondertekenen</translation>
    </message>
    <message>
        <source>%1 signed the report on %2, with a certificate of %3. The signature was verified, and the signed report is stored in the dossier.</source>
        <translation>%1 heeft het rapport ondertekend op %2, met een certificaat van %3. De handtekening is gecontroleerd en het ondertekende rapport staat in het dossier.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie opslaan…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Bezig met ondertekenen…</translation>
    </message>
</context>
<context>
    <name>beraad::ui::SignerCheck</name>
    <message>
        <source>I &amp;compared the fingerprint, and it is the same</source>
        <translation>Ik heb de vingerafdruk &amp;vergeleken en hij is gelijk</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>Vingerafdruk van het certificaat</translation>
    </message>
    <message>
        <source>This file says that it comes from %1, whose certificate is not known here. Compare this fingerprint with the one that the secretariat gave you by another way: by telephone or on paper, not in the message that this file came with. If it differs, go no further and tell the secretariat.</source>
        <translation>Dit bestand zegt dat het van %1 komt; dat certificaat is hier niet bekend. Vergelijk deze vingerafdruk met die van het secretariaat langs een andere weg: per telefoon of op papier, niet in het bericht waarmee dit bestand kwam. Is hij anders, ga dan niet verder en meld het aan het secretariaat.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::SlotPart</name>
    <message>
        <source>Who come for the region</source>
        <translation>Wie er namens de regio komen</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Spreektijd</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>B&amp;egins at</source>
        <translation>B&amp;egint om</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>P&amp;laats</translation>
    </message>
    <message>
        <source>Spea&amp;kers</source>
        <translation>Spre&amp;kers</translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>Herinnering kopiëren</translation>
    </message>
    <message>
        <source>A letter to the region with day, time and place, to paste in a mail</source>
        <translation>Een brief aan de regio met dag, tijd en plaats, om in een e-mail te plakken</translation>
    </message>
</context>
<context>
    <name>beraad::ui::SpellingGuide</name>
    <message>
        <source>No suggestions</source>
        <translation>Geen suggesties</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>Niet controleren</translation>
    </message>
</context>
<context>
    <name>beraad::ui::StartScreen</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (%1)</source>
        <translation>Menu (%1)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>&amp;Open dossier…</source>
        <translation>Dossier &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;New dossier…</source>
        <translation>&amp;Nieuw dossier…</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>&amp;Demonstratie openen</translation>
    </message>
    <message>
        <source>A programme of fictional regions, to look around in</source>
        <translation>Een programma met verzonnen regio’s, om in rond te kijken</translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation>Recente dossiers</translation>
    </message>
    <message>
        <source>Dossiers that you open stand here. A dossier is one file in which all plans, reviews and advice of a programme are kept.</source>
        <translation>Hier staan de dossiers die u opent. Een dossier is één bestand met alle plannen, beoordelingen en adviezen van een programma.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::StatisticsPage</name>
    <message>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paren</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenstemming</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat dit zegt</translation>
    </message>
    <message>
        <source>Agreement per criterion</source>
        <translation>Overeenstemming per criterium</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lezer</translation>
    </message>
    <message>
        <source>Apart on average</source>
        <translation>Gemiddeld verschil</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>Naast de anderen</translation>
    </message>
    <message>
        <source>Deviation per reader</source>
        <translation>Afwijking per lezer</translation>
    </message>
    <message>
        <source>Readers beside their co-readers</source>
        <translation>Lezers naast hun medelezers</translation>
    </message>
    <message numerus="yes">
        <source>Krippendorff&apos;s alpha for ordinal scales over the final reviews of the %n plan(s) that are open to you: 1 is agreement in all, 0 no more than by chance. With fewer than %1 pairs of judgements it says nothing. A low figure is a reason to look again at the criterion; it changes no score.</source>
        <translation>
            <numerusform>Krippendorffs alfa voor ordinale schalen over de definitieve beoordelingen van het %n plan dat voor u open is: 1 is volledige overeenstemming, 0 niet meer dan door toeval. Bij minder dan %1 paren van oordelen zegt het niets. Een laag cijfer is een reden om nog eens naar het criterium te kijken; het verandert geen oordeel.</numerusform>
            <numerusform>Krippendorffs alfa voor ordinale schalen over de definitieve beoordelingen van de %n plannen die voor u open zijn: 1 is volledige overeenstemming, 0 niet meer dan door toeval. Bij minder dan %1 paren van oordelen zegt het niets. Een laag cijfer is een reden om nog eens naar het criterium te kijken; het verandert geen oordeel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences with who reads the same plans, as a share of the scale. Only you and the reader see these.</source>
        <translation>Verschillen met wie dezelfde plannen leest, als deel van de schaal. Alleen u en de lezer zelf zien deze.</translation>
    </message>
    <message>
        <source>Your differences with who reads the same plans, as a share of the scale. Only you and the chair see these.</source>
        <translation>Uw verschillen met wie dezelfde plannen leest, als deel van de schaal. Alleen u en de voorzitter zien deze.</translation>
    </message>
    <message>
        <source>With fewer than %1 plans or %2 pairs of judgements they say nothing.</source>
        <translation>Bij minder dan %1 plannen of %2 paren van oordelen zeggen ze niets.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::SupportModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Critical friend</source>
        <translation>Critical friend</translation>
    </message>
    <message>
        <source>Hands in before</source>
        <translation>Dient in vóór</translation>
    </message>
    <message>
        <source>Days used</source>
        <translation>Dagen gebruikt</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Laatste bezoek</translation>
    </message>
</context>
<context>
    <name>beraad::ui::SupportPage</name>
    <message>
        <source>No region hands in again now. One that must revise its plan is shown here, so that you can keep what is done for it.</source>
        <translation>Er is nu geen regio die opnieuw indient. Een regio die haar plan moet herzien staat hier, zodat u kunt bijhouden wat er voor haar gebeurt.</translation>
    </message>
    <message>
        <source>Regions that hand in again</source>
        <translation>Regio’s die opnieuw indienen</translation>
    </message>
    <message>
        <source>The reminder to %1 is on the clipboard. Paste it in a mail.</source>
        <translation>De herinnering aan %1 staat op het klembord. Plak haar in een mail.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::SupportPanel</name>
    <message>
        <source>&amp;New visit</source>
        <translation>&amp;Nieuw bezoek</translation>
    </message>
    <message>
        <source>Copy re&amp;minder</source>
        <translation>&amp;Herinnering kopiëren</translation>
    </message>
    <message>
        <source>Critical friend</source>
        <translation>Critical friend</translation>
    </message>
    <message>
        <source>Days a year</source>
        <translation>Dagen per jaar</translation>
    </message>
    <message>
        <source>Remark on the support</source>
        <translation>Opmerking bij de ondersteuning</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>&amp;Critical friend</source>
        <translation>&amp;Critical friend</translation>
    </message>
    <message>
        <source>Days a y&amp;ear</source>
        <translation>&amp;Dagen per jaar</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>O&amp;pmerking</translation>
    </message>
    <message>
        <source>Hands in again before %1</source>
        <translation>Dient voor %1 opnieuw in</translation>
    </message>
    <message>
        <source>Hands in again in the next round; its day is not set yet</source>
        <translation>Dient opnieuw in bij de volgende ronde; de dag staat nog niet vast</translation>
    </message>
    <message>
        <source>More days were used than the region is entitled to this year.</source>
        <translation>Er zijn dit jaar meer dagen gebruikt dan waar de regio recht op heeft.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::SupportWords</name>
    <message>
        <source>%1 of %2 days in %3, %4 more than agreed</source>
        <translation>%1 van %2 dagen in %3, %4 meer dan afgesproken</translation>
    </message>
    <message>
        <source>%1 of %2 days in %3, %4 left</source>
        <translation>%1 van %2 dagen in %3, nog %4 over</translation>
    </message>
</context>
<context>
    <name>beraad::ui::TableGuide</name>
    <message>
        <source>Save table…</source>
        <translation>Tabel opslaan…</translation>
    </message>
</context>
<context>
    <name>beraad::ui::TaskPage</name>
    <message>
        <source>Cancelled. Nothing was stored.</source>
        <translation>Geannuleerd. Er is niets opgeslagen.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ThemeLine</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Omhoog (Alt+Pijl omhoog)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Omlaag (Alt+Pijl omlaag)</translation>
    </message>
    <message>
        <source>A theme needs a name: readers are asked of it, and it stands in the report.</source>
        <translation>Een thema heeft een naam nodig: lezers zien die en zij staat in het rapport.</translation>
    </message>
    <message>
        <source>Theme %1</source>
        <translation>Thema %1</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Omhoog: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Omlaag: %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Weer vragen</translation>
    </message>
    <message>
        <source>No longer ask</source>
        <translation>Niet meer vragen</translation>
    </message>
    <message>
        <source>Readers are asked of this theme again</source>
        <translation>Lezers krijgen dit thema weer te zien</translation>
    </message>
    <message>
        <source>Readers are no longer asked of this theme; what was said stays</source>
        <translation>Lezers krijgen dit thema niet meer te zien; wat erover is gezegd, blijft staan</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ThemeRow</name>
    <message>
        <source>%1: %2, p. %3</source>
        <translation>%1: %2, p. %3</translation>
    </message>
    <message>
        <source>How the plan covers: %1</source>
        <translation>Hoe het plan dit uitwerkt: %1</translation>
    </message>
    <message>
        <source>Remark on: %1</source>
        <translation>Opmerking bij: %1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>%1 (no longer asked)</source>
        <translation>%1 (wordt niet meer gevraagd)</translation>
    </message>
    <message>
        <source>Take this example away</source>
        <translation>Dit voorbeeld weghalen</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>A passage that shows it: your own evidence, or what is selected</source>
        <translation>Een passage die het laat zien: een eigen vindplaats of wat u hebt geselecteerd</translation>
    </message>
    <message>
        <source>Example for: %1</source>
        <translation>Voorbeeld bij: %1</translation>
    </message>
    <message>
        <source>The selected passage</source>
        <translation>De geselecteerde passage</translation>
    </message>
    <message>
        <source>Select text in the plan to take it as the example</source>
        <translation>Selecteer tekst in het plan om die als voorbeeld te nemen</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ThemesPage</name>
    <message>
        <source>Region %1 · %2</source>
        <translation>Regio %1 · %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Themes by how they are covered</source>
        <translation>Thema’s naar hoe zij zijn uitgewerkt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Nobody said</source>
        <translation>Niemand zei iets</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>The programme has no themes. They are added in Set-up.</source>
        <translation>Het programma heeft geen thema’s. U voegt ze toe bij Inrichting.</translation>
    </message>
    <message numerus="yes">
        <source>Over the final reviews of the %n plan(s) that are open to you. A plan is covered as most of its readers say who say anything; where as many say one thing as another, the lower counts. Enter shows the plans behind a number.</source>
        <translation>
            <numerusform>Over de afgeronde beoordelingen van %n plan dat voor u open is. Een plan telt zoals de meeste lezers vinden die er iets over zeiden; zijn er evenveel voor het een als voor het ander, dan telt het laagste. Met Enter ziet u de plannen achter een getal.</numerusform>
            <numerusform>Over de afgeronde beoordelingen van de %n plannen die voor u open zijn. Een plan telt zoals de meeste lezers vinden die er iets over zeiden; zijn er evenveel voor het een als voor het ander, dan telt het laagste. Met Enter ziet u de plannen achter een getal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lezer</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Uitgewerkt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>There are no such plans.</source>
        <translation>Zulke plannen zijn er niet.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ThemesPanel</name>
    <message>
        <source>What the committee looks for in all plans. Nothing here is needed, and it changes no score.</source>
        <translation>Waar de commissie in alle plannen op let. U hoeft hier niets in te vullen en het verandert geen score.</translation>
    </message>
    <message>
        <source>Themes: nothing said</source>
        <translation>Thema’s: nog niets gezegd</translation>
    </message>
    <message>
        <source>Themes: %1 of %2</source>
        <translation>Thema’s: %1 van %2</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ThemesSection</name>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>There are no themes yet, so readers are asked of none.</source>
        <translation>Er zijn nog geen thema’s; lezers krijgen er dus geen te zien.</translation>
    </message>
    <message>
        <source>Add theme…</source>
        <translation>Thema toevoegen…</translation>
    </message>
    <message>
        <source>Add the usual themes</source>
        <translation>De gebruikelijke thema’s toevoegen</translation>
    </message>
    <message>
        <source>What the committee looks for in all plans, beside the criteria. Readers can say how a plan covers a theme; the report counts the plans. It changes no score.</source>
        <translation>Waar de commissie naast de criteria in alle plannen op let. Lezers kunnen aangeven hoe een plan een thema uitwerkt; het rapport telt de plannen. Het verandert geen score.</translation>
    </message>
    <message>
        <source>Add theme</source>
        <translation>Thema toevoegen</translation>
    </message>
    <message>
        <source>A theme is not removed afterwards; it can be renamed, and readers can be asked of it no longer.</source>
        <translation>U kunt een thema later niet verwijderen; wel kunt u de naam veranderen en het niet meer aan lezers vragen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Een thema toevoegen</translation>
    </message>
    <message>
        <source>Move the theme up; Alt+Down moves it down</source>
        <translation>Het thema omhoog; met Alt+Pijl omlaag gaat het omlaag</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Pagina %1</translation>
    </message>
</context>
<context>
    <name>beraad::ui::ThumbnailPanel</name>
    <message>
        <source>Pages of the plan, small</source>
        <translation>Pagina’s van het plan, klein</translation>
    </message>
</context>
<context>
    <name>beraad::ui::TitlePage</name>
    <message>
        <source>Title page of the plan</source>
        <translation>Titelblad van het plan</translation>
    </message>
</context>
<context>
    <name>beraad::ui::TopBar</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>The round that the window is about</source>
        <translation>De ronde waar het venster over gaat</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wie hier werkt</translation>
    </message>
    <message>
        <source>Whose work is done in this window</source>
        <translation>Wiens werk in dit venster wordt gedaan</translation>
    </message>
    <message>
        <source>Menu (%1)</source>
        <translation>Menu (%1)</translation>
    </message>
    <message>
        <source>Round %1 (finalised)</source>
        <translation>Ronde %1 (afgesloten)</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>Find in all plans</source>
        <translation>Zoeken in alle plannen</translation>
    </message>
    <message>
        <source>Find in all plans (Ctrl+Shift+F)</source>
        <translation>Zoeken in alle plannen (Ctrl+Shift+F)</translation>
    </message>
</context>
<context>
    <name>beraad::ui::Unlocking</name>
    <message>
        <source>Password of “%1”</source>
        <translation>Wachtwoord van “%1”</translation>
    </message>
    <message>
        <source>The region locked this PDF with a password. The dossier keeps a copy that opens without, so that no reader needs it.</source>
        <translation>De regio heeft deze pdf met een wachtwoord beveiligd. Het dossier bewaart een kopie die zonder opengaat, zodat geen lezer het wachtwoord nodig heeft.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>Plan lezen</translation>
    </message>
</context>
<context>
    <name>beraad::ui::VerdictModel</name>
    <message>
        <source>%1 has not finished %2 yet</source>
        <translation>%1 is nog niet klaar met %2</translation>
    </message>
    <message>
        <source>%1 does not read %2</source>
        <translation>%1 leest %2 niet</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 punten</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>not final</source>
        <translation>niet definitief</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Aanbevelingen</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
</context>
<context>
    <name>beraad::ui::VerificationView</name>
    <message>
        <source>Also trust the authorities that this computer trusts</source>
        <translation>Vertrouw ook de instanties die deze computer vertrouwt</translation>
    </message>
    <message>
        <source>Those are chosen for websites in the first place.</source>
        <translation>Die zijn in de eerste plaats voor websites gekozen.</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Terug naar het rapport</translation>
    </message>
    <message>
        <source>Check another PDF…</source>
        <translation>Andere pdf controleren…</translation>
    </message>
    <message>
        <source>The signatures are being checked…</source>
        <translation>De handtekeningen worden gecontroleerd…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Het bestand</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Is the signature intact?</source>
        <translation>Is de handtekening ongeschonden?</translation>
    </message>
    <message>
        <source>Who signed, and is that trusted?</source>
        <translation>Wie heeft ondertekend, en is dat te vertrouwen?</translation>
    </message>
    <message>
        <source>Does it cover the whole document?</source>
        <translation>Geldt zij voor het hele document?</translation>
    </message>
    <message>
        <source>Changed after this signature:</source>
        <translation>Gewijzigd na deze handtekening:</translation>
    </message>
</context>
<context>
    <name>beraad::ui::VersionNotice</name>
    <message>
        <source>The region replaced this plan after you judged it. Look at what is here now; then change your review, or say that it stands.</source>
        <translation>De regio heeft dit plan vervangen nadat u het had beoordeeld. Bekijk wat er nu staat; pas daarna uw beoordeling aan, of zeg dat ze blijft staan.</translation>
    </message>
    <message>
        <source>My judgement stands</source>
        <translation>Mijn oordeel blijft staan</translation>
    </message>
</context>
<context>
    <name>beraad::ui::VersionsDialog</name>
    <message>
        <source>Nothing was entered here yet.</source>
        <translation>Hier is nog niets ingevuld.</translation>
    </message>
    <message>
        <source>What you bring back can be undone, as any other edit.</source>
        <translation>Terugzetten kunt u ongedaan maken, net als elke andere wijziging.</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Deze versie terugzetten</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (nu)</translation>
    </message>
</context>
<context>
    <name>beraad::ui::VisitForm</name>
    <message>
        <source>Remove visit</source>
        <translation>Bezoek verwijderen</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Dag van het bezoek</translation>
    </message>
    <message>
        <source>Days that it took</source>
        <translation>Aantal dagen</translation>
    </message>
    <message>
        <source>Who visited</source>
        <translation>Wie op bezoek ging</translation>
    </message>
    <message>
        <source>Remark on the visit</source>
        <translation>Opmerking bij het bezoek</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>Da&amp;g</translation>
    </message>
    <message>
        <source>D&amp;ays</source>
        <translation>D&amp;agen</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>Remar&amp;k</source>
        <translation>Opmer&amp;king</translation>
    </message>
    <message>
        <source>Add &amp;visit</source>
        <translation>Be&amp;zoek toevoegen</translation>
    </message>
    <message>
        <source>Store &amp;visit</source>
        <translation>Be&amp;zoek opslaan</translation>
    </message>
</context>
<context>
    <name>beraad::ui::VotesPanel</name>
    <message>
        <source>The committee voted</source>
        <translation>De commissie heeft gestemd</translation>
    </message>
    <message>
        <source>&amp;Votes</source>
        <translation>&amp;Stemmen</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Onthouden</translation>
    </message>
    <message numerus="yes">
        <source>%n members may vote.</source>
        <translation>
            <numerusform>%n lid mag stemmen.</numerusform>
            <numerusform>%n leden mogen stemmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted, because of a conflict of interest: %1.</source>
        <translation>Niet meegeteld, vanwege belangenverstrengeling: %1.</translation>
    </message>
    <message>
        <source>Not counted, because of a possible interest: %1.</source>
        <translation>Niet meegeteld, vanwege een mogelijk belang: %1.</translation>
    </message>
</context>
<context>
    <name>beraad::ui::WindowMenu</name>
    <message>
        <source>&amp;Reopen the last dossier at start</source>
        <translation>&amp;Laatste dossier openen bij het starten</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>To&amp;etsen</translation>
    </message>
    <message>
        <source>&amp;About Beraad</source>
        <translation>O&amp;ver Beraad</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;New dossier…</source>
        <translation>&amp;Nieuw dossier…</translation>
    </message>
    <message>
        <source>&amp;Open dossier…</source>
        <translation>Dossier &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Close dossier</source>
        <translation>Dossier &amp;sluiten</translation>
    </message>
    <message>
        <source>R&amp;estore a backup…</source>
        <translation>&amp;Reservekopie terugzetten…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>&amp;Hand in…</source>
        <translation>&amp;Inleveren…</translation>
    </message>
    <message>
        <source>&amp;Make an archive…</source>
        <translation>&amp;Archief maken…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handleiding</translation>
    </message>
</context>
<context>
    <name>beraad::ui::WordsDialog</name>
    <message>
        <source>Words and look of the letters</source>
        <translation>Tekst en opmaak van de brieven</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation>Welke brief</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Taal van de brief</translation>
    </message>
    <message>
        <source>&amp;Insert field</source>
        <translation>Veld &amp;invoegen</translation>
    </message>
    <message>
        <source>Words of the letter</source>
        <translation>Tekst van de brief</translation>
    </message>
    <message>
        <source>&amp;Back to the words of the program</source>
        <translation>&amp;Terug naar de tekst van het programma</translation>
    </message>
    <message>
        <source>For each improvement point</source>
        <translation>Voor elk verbeterpunt</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Opmaak</translation>
    </message>
    <message>
        <source>No region gets such a letter now, so there is none to show.</source>
        <translation>Nu krijgt geen regio zo’n brief, dus is er geen te tonen.</translation>
    </message>
    <message>
        <source>Close without these words?</source>
        <translation>Sluiten zonder deze tekst?</translation>
    </message>
    <message>
        <source>No letter can be made of what stands there yet, so it is not stored. The words from before stay in use.</source>
        <translation>Van wat er nu staat kan nog geen brief worden gemaakt, dus is het niet bewaard. De tekst van daarvoor blijft in gebruik.</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Sluiten zonder</translation>
    </message>
    <message>
        <source>A field in { } is filled in for each region. # begins a heading, - a line of a list; **bold** and __italic__ stand out. What stands between [%1] and [/%1] is left out where there are no points.</source>
        <translation>Een veld tussen { } wordt voor elke regio ingevuld. # begint een kopje, - een regel van een lijst; **vet** en __cursief__ vallen op. Wat tussen [%1] en [/%1] staat, blijft weg als er geen verbeterpunten zijn.</translation>
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
        <source>Window of the envelope</source>
        <translation>Venster van de envelop</translation>
    </message>
    <message>
        <source>Where envelopes of size C5/6 show the address of these letters</source>
        <translation>Waar een envelop van formaat C5/6 het adres van deze brieven laat zien</translation>
    </message>
    <message>
        <source>Window of the &amp;envelope</source>
        <translation>Venster van de &amp;envelop</translation>
    </message>
    <message>
        <source>For each finding of the readers</source>
        <translation>Voor elke bevinding van de lezers</translation>
    </message>
</context>
<context>
    <name>beraad::ui::Workspace</name>
    <message>
        <source>Everything stored</source>
        <translation>Alles opgeslagen</translation>
    </message>
    <message>
        <source>Everything stored, %1</source>
        <translation>Alles opgeslagen, %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Naar %1</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Terug naar waar u vandaan kwam</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Naar het volgende deel van het venster</translation>
    </message>
    <message>
        <source>To the previous part of the window</source>
        <translation>Naar het vorige deel van het venster</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Find in all plans of the round</source>
        <translation>Zoeken in alle plannen van de ronde</translation>
    </message>
    <message>
        <source>The table was saved as %1.</source>
        <translation>De tabel is opgeslagen als %1.</translation>
    </message>
    <message>
        <source>There is no table in view to save.</source>
        <translation>Er is geen tabel in beeld om op te slaan.</translation>
    </message>
    <message>
        <source>Save the table in view as ODS, XLSX or CSV</source>
        <translation>De tabel in beeld opslaan als ODS, XLSX of CSV</translation>
    </message>
</context>
<context>
    <name>beraad::ui::YearAmountsField</name>
    <message>
        <source>Add year</source>
        <translation>Jaar toevoegen</translation>
    </message>
    <message>
        <source>Remove this year</source>
        <translation>Dit jaar verwijderen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>There is an amount for %1 already.</source>
        <translation>Voor %1 staat er al een bedrag.</translation>
    </message>
</context>
</TS>
