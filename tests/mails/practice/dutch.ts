import type { TestMail } from '../../core/mail/mail.ts';
import { invitation, confirmation, reschedule, cancellation, timeline, request, rejection, offer, other, unrelated } from './by-kind.ts';

/** Mail in Dutch, as it is written in the Netherlands and Flanders. */
export const dutch: readonly TestMail[] = [
  invitation(
    'Uitnodiging sollicitatiegesprek beleidsmedewerker',
    'Annemiek de Ruiter <a.deruiter@gemeente-oosterveen.example>',
    `Geachte mevrouw Achterberg,\n\nOp basis van uw brief en cv nodigen wij u graag uit voor een eerste gesprek. Dit vindt plaats op dinsdag 10 maart om 10.30 uur in het gemeentehuis, kamer 2.04. Wilt u laten weten of u dan aanwezig kunt zijn?\n\nMet vriendelijke groet,\nAnnemiek de Ruiter\nP&O`,
  ),
  invitation(
    'bakkie doen?',
    'Sjoerd <sjoerd@fietsenmaker-sjoerd.example>',
    `Ha Robin, leuk dat je reageert! Kom je van de week een keer langs in de werkplaats? Donderdag of vrijdag na vieren ben ik er sowieso. App maar wat je uitkomt.`,
  ),
  invitation(
    'Volgende stap: kennismaken met het team',
    'Recruitment Polderdata <werkenbij@polderdata.example>',
    `Hoi Robin,\n\nGoed nieuws: we willen je heel graag beter leren kennen. Plan zelf een moment in met Eline (teamlead) via https://calendly.com/polderdata/kennismaking. Het duurt drie kwartier en gaat via Teams.\n\nGroetjes,\nFemke, recruiter`,
  ),
  invitation(
    'Vacature nachtverpleegkundige',
    'Zorggroep Het Lint <hr@hetlint.example>',
    `Beste Robin,\nJe motivatie sprak ons aan. Zou je maandag 9 maart om 14.00 uur of woensdag 11 maart om 9.00 uur naar locatie De Brink kunnen komen? Je spreekt dan met de teamcoach en een collega uit de nacht.`,
  ),
  invitation(
    'Oproep selectieproef – administratief assistent (C1-C3)',
    'Personeelsdienst Stad Lier <personeel@stadlier.example>',
    `Geachte kandidaat,\n\nU voldoet aan de voorwaarden en wordt verwacht op de schriftelijke proef van vrijdag 13 maart 2026 om 13u30, gevolgd door een mondelinge proef. Gelieve uw deelname te bevestigen voor 9 maart en uw identiteitskaart mee te brengen.\n\nHoogachtend`,
  ),
  invitation(
    'Proefdraaien zaterdag',
    'Brasserie Noord <info@brasserienoord.example>',
    `Hey! Zin om zaterdagavond een shift mee te draaien? 17u tot sluit, gewoon betaald. Zwarte broek en dichte schoenen. Laat effe weten.\nXander`,
  ),
  invitation(
    'Telefonisch interview?',
    'Bart Claes <bart.claes@talentbrug.example>',
    `Dag Robin,\n\nVoor een klant in de haven van Antwerpen zoek ik een planner en uw profiel sluit daar mooi bij aan. Wanneer schikt het dat ik u een kwartiertje bel? Morgenvoormiddag of donderdag na 16u zijn bij mij nog vrij.\n\nMvg, Bart`,
  ),
  invitation(
    'Sollicitatie leerkracht groep 5',
    'Directie De Vuurvogel <directie@devuurvogel.example>',
    `Beste Robin,\nDe benoemingscommissie is enthousiast en gaat graag met je in gesprek. We hebben ruimte op dinsdagmiddag vanaf 15.15 uur. Past dat naast je lessen? Zo niet, doe dan gerust een ander voorstel.`,
  ),
  invitation(
    'Re: open sollicitatie',
    'mr. W. van Haaften <vanhaaften@haaftenadvocaten.example>',
    `Geachte heer Achterberg,\nMet belangstelling nam ik kennis van uw schrijven. Hoewel wij geen vacature hebben uitstaan, zou ik het op prijs stellen u eens te ontmoeten. Mijn secretaresse zoekt gaarne een datum met u; kunt u enkele dagen noemen waarop u beschikbaar bent?`,
  ),
  invitation(
    'Je gaat door naar ronde 2',
    'Bol Automatisering <no-reply@recruitee.com>',
    `Hi Robin,\nWat een sterk eerste gesprek! We zien je graag terug voor een technische sessie met Ravi en Jeroen. Kies hieronder een tijdslot:\nhttps://bolauto.recruitee.com/v/plan/7712\nDe link blijft vijf dagen geldig.`,
  ),
  invitation(
    'promotieplek ecologie',
    'Hanneke Smit <h.smit@uni-wadden.example>',
    `Dear Robin, of eigenlijk: beste Robin! Samen met de andere begeleiders wil ik je graag online spreken over je onderzoeksideeën. Ik heb een datumprikker gemaakt, vul je die voor donderdag in? Reken op een uur.`,
  ),
  invitation(
    'Meeloopdag hovenier',
    'Groenbedrijf Terpstra <planning@terpstragroen.example>',
    `Goedendag, we hebben je gegevens via de site. Kun je dinsdag een dagje meelopen met de ploeg in Drachten? Verzamelen 7:00 op de werf. Daarna weten we allebei of het wat is.`,
  ),
  invitation(
    'Uw kandidatuur als magazijnier',
    'Jobstap Interim Hasselt <hasselt@jobstap.example>',
    `Dag mevrouw, u mag bij de klant langsgaan voor een babbel. Welke dag past u, woensdag of donderdag? Geef mij een seintje, dan leg ik het vast.\nKelly`,
  ),
  invitation(
    'Auditie voorstelling najaar',
    'Theatergroep Zoutpan <productie@zoutpan.example>',
    `Lieve Robin, je filmpje bleef hangen. We willen je graag op de vloer zien: 9 of 12 maart in Studio 3. Welke van de twee kan jij? Bereid een scène van twee minuten voor.`,
  ),
  invitation(
    'Uitnodiging assessment en selectiegesprek',
    'Werving Defensie <selectie@werving-krijgsmacht.example>',
    `Geachte heer/mevrouw,\nU wordt opgeroepen voor de selectiedag. Datum: 16 maart 2026. Aanvang: 08:00 uur. Locatie: Kattenburg, poort 2. Geef binnen vijf werkdagen via het portaal aan of u gebruikmaakt van deze datum.`,
  ),

  confirmation(
    'Bevestiging gesprek 10 maart',
    'Annemiek de Ruiter <a.deruiter@gemeente-oosterveen.example>',
    `Geachte mevrouw Achterberg,\nHierbij bevestig ik onze afspraak op dinsdag 10 maart om 10.30 uur. U spreekt met mevrouw Kooistra en de heer Bos. U kunt zich melden bij de receptie; parkeren kan achter het gebouw.`,
  ),
  confirmation(
    'Re: bakkie doen?',
    'Sjoerd <sjoerd@fietsenmaker-sjoerd.example>',
    `Top, dan zie ik je vrijdag om half vijf! Deur staat open, roep maar even.`,
  ),
  confirmation(
    'Herinnering: interview morgen om 11:00',
    'Polderdata <no-reply@recruitee.com>',
    `Hoi Robin,\nMorgen is het zover! Je interview met Eline begint om 11:00. Deelnemen doe je via deze link: https://teams.microsoft.com/l/meetup-join/19xyz\nSucces alvast.`,
  ),
  confirmation(
    'Uitnodiging: Kennismaking Robin @ wo 4 mrt 2026 14:00 - 14:45 (CET)',
    'Femke Prins <femke@polderdata.example>',
    `Kennismaking Robin\nwoensdag 4 mrt 2026 ⋅ 14:00 – 14:45\nMidden-Europese standaardtijd\n\nDeelnemen via Google Meet\nhttps://meet.google.com/kln-mnop-qrs\n\nGasten\nFemke Prins - organisator\nrobin@home.example`,
  ),
  confirmation(
    'ok zaterdag',
    'Brasserie Noord <info@brasserienoord.example>',
    `Prima, je staat ingepland voor zaterdag 17u. Vraag naar Xander aan de bar. Tot dan!`,
  ),
  confirmation(
    'Gesprek Zorggroep Het Lint',
    'Zorggroep Het Lint <hr@hetlint.example>',
    `Beste Robin, fijn dat het lukt. We verwachten je woensdag 11 maart om 9.00 uur op De Brink. Neem je je BIG-registratie mee? De koffie staat klaar.`,
  ),
  confirmation(
    'Vastgelegd',
    'Kelly Maes <hasselt@jobstap.example>',
    `Dag Robin, het is in orde: donderdag 5 maart, 10u, Kanaalkaai 18 in Genk, vragen naar Danny. Veiligheidsschoenen aandoen aub en een kwartier op voorhand daar zijn.`,
  ),
  confirmation(
    'Programma van je bezoek',
    'Hanneke Smit <h.smit@uni-wadden.example>',
    `Beste Robin,\nOnderstaand het programma voor maandag:\n10.00 ontvangst met koffie\n10.30 jouw presentatie\n11.30 gesprek met de sollicitatiecommissie\n12.30 lunch met de aio's\nDe trein van 8.12 uur is ruim op tijd.`,
  ),
  confirmation(
    'Telefonisch onderhoud',
    'Bart Claes <bart.claes@talentbrug.example>',
    `Dag Robin, genoteerd: ik bel u donderdag om 16u30 op uw gsm. Houd gerust uw vragen bij de hand. Tot dan, Bart`,
  ),
  confirmation(
    'Je afspraak is ingepland',
    'YouCanBookMe <no-reply@youcanbook.me>',
    `Je hebt een tijd gekozen voor: tweede gesprek functie HR-adviseur.\nWanneer: vrijdag 6 maart 2026, 15:30 - 16:30\nMet: Loes Hendriks\nWaar: Stationsplein 9, Amersfoort\nVerzetten of annuleren kan via de link.`,
  ),
  confirmation(
    'Je auditie',
    'Theatergroep Zoutpan <productie@zoutpan.example>',
    `Lieve Robin, je bent op 12 maart om 14.20 uur aan de beurt. Kom iets eerder om in te spelen. We hebben er zin in!`,
  ),
  confirmation(
    'Tot dinsdag',
    'Groenbedrijf Terpstra <planning@terpstragroen.example>',
    `Hoi, mooi. Dinsdag 7 uur op de werf dus, Jan neemt je mee in de bus. Brood mee, regenpak hebben wij. Ons nummer bij panne: 0512 555 010.`,
  ),

  reschedule(
    'Verplaatsing van ons gesprek',
    'Annemiek de Ruiter <a.deruiter@gemeente-oosterveen.example>',
    `Geachte mevrouw Achterberg,\nDoor ziekte van de heer Bos kan het gesprek van 10 maart helaas niet op het afgesproken tijdstip plaatsvinden. Wij stellen voor dit te verplaatsen naar donderdag 12 maart om 13.00 uur. Schikt u dat?`,
  ),
  reschedule(
    'vrijdag',
    'Sjoerd <sjoerd@fietsenmaker-sjoerd.example>',
    `He Robin, vrijdag red ik toch niet, moet naar een beurs. Maandag zelfde tijd dan maar? Sorry joh`,
  ),
  reschedule(
    'Bijgewerkte uitnodiging: Technische sessie @ di 10 mrt 2026 16:00',
    'Ravi Soekhoe <ravi@bolauto.example>',
    `Deze afspraak is gewijzigd.\nGewijzigd: tijd\n\nTechnische sessie Robin / Bol\nNieuw: dinsdag 10 mrt 2026, 16:00 – 17:00\nOud: dinsdag 10 mrt 2026, 13:00 – 14:00`,
  ),
  reschedule(
    'Wijziging uur mondelinge proef',
    'Personeelsdienst Stad Lier <personeel@stadlier.example>',
    `Geachte kandidaat, wegens een staking bij het spoor begint de proef van 13 maart twee uur later, namelijk om 15u30. De locatie blijft ongewijzigd. Onze excuses voor het ongemak.`,
  ),
  reschedule(
    'Kan het een dagje later?',
    'Zorggroep Het Lint <hr@hetlint.example>',
    `Beste Robin, de teamcoach is woensdag onverwacht vrij. Zouden we jouw gesprek kunnen verschuiven naar donderdag, ook 9.00 uur? Hoor graag of dat lukt.`,
  ),
  reschedule(
    'Nieuwe datum nodig',
    'Recruitment Havenlicht <recruitment@havenlicht.example>',
    `Beste Robin,\nHelaas moeten wij je afspraak van vrijdag 6 maart verzetten omdat de directeur in het buitenland vastzit. Kies via deze pagina een ander moment in de week van 16 maart: https://havenlicht.example/plannen`,
  ),
  reschedule(
    'uitgesteld',
    'Kelly Maes <hasselt@jobstap.example>',
    `Dag Robin, de klant belt net: donderdag lukt toch niet, het wordt vrijdag 10u. Zelfde adres. Past dat nog voor u?`,
  ),
  reschedule(
    'Re: ons gesprek van vanmiddag',
    'Loes Hendriks <loes@adviesmakers.example>',
    `Geen probleem Robin, beterschap! We prikken gewoon iets nieuws. Volgende week dinsdag of woensdag, telkens om 15.30 uur, wat heeft je voorkeur?`,
  ),
  reschedule(
    'Commissie schuift op',
    'Secretariaat Faculteit <secretariaat@uni-wadden.example>',
    `Geachte kandidaat, de commissievergadering is naar voren gehaald. Uw proefcollege wordt daarom vervroegd naar 9 maart, 11.00 uur, in plaats van de eerder genoemde 11 maart. Verneem graag of dit mogelijk is.`,
  ),

  cancellation(
    'Gesprek gaat niet door',
    'Recruitment Havenlicht <recruitment@havenlicht.example>',
    `Beste Robin, tot mijn spijt moet ik onze afspraak van donderdag 11 uur afzeggen. Er is intern een vacaturestop afgekondigd. Zodra daar verandering in komt neem ik contact op.`,
  ),
  cancellation(
    'Geannuleerd: Kennismaking Robin @ wo 4 mrt 2026 14:00',
    'Femke Prins <femke@polderdata.example>',
    `Deze afspraak is geannuleerd en uit je agenda verwijderd.\n\nKennismaking Robin\nwoensdag 4 mrt 2026 ⋅ 14:00 – 14:45`,
  ),
  cancellation(
    'zaterdag',
    'Brasserie Noord <info@brasserienoord.example>',
    `Yo, zaterdag hoef je niet te komen, we zijn dicht door lekkage. Je hoort nog van me. X.`,
  ),
  cancellation(
    'Examen ingetrokken',
    'Personeelsdienst Stad Lier <personeel@stadlier.example>',
    `Geachte kandidaat, het schepencollege heeft beslist de selectieprocedure stop te zetten. De proeven van 13 maart worden bijgevolg geschrapt. U hoeft zich niet aan te bieden.`,
  ),
  cancellation(
    'Ons telefoontje',
    'Bart Claes <bart.claes@talentbrug.example>',
    `Dag Robin, de opdrachtgever heeft de zoektocht on hold gezet, dus ik schrap ons gesprek van donderdag. Ik hou uw gegevens wel bij.`,
  ),
  cancellation(
    'Meeloopdag vervalt',
    'Groenbedrijf Terpstra <planning@terpstragroen.example>',
    `Goedemorgen, met deze vorst ligt het werk stil en komt dinsdag te vervallen. Zodra het dooit bellen we je.`,
  ),

  timeline(
    'Stand van zaken',
    'Loes Hendriks <loes@adviesmakers.example>',
    `Beste Robin, dank voor het prettige gesprek. We spreken deze week nog twee mensen en hakken vrijdag de knoop door. Uiterlijk maandag 9 maart hoor je van ons.`,
  ),
  timeline(
    'Vertraging procedure',
    'P&O Gemeente Oosterveen <p&o@gemeente-oosterveen.example>',
    `Geachte mevrouw Achterberg, de besluitvorming neemt helaas meer tijd in beslag dan verwacht. Wij vragen nog even uw geduld en streven ernaar u medio maart te berichten.`,
  ),
  timeline(
    'even wachten nog',
    'Sjoerd <sjoerd@fietsenmaker-sjoerd.example>',
    `Robin, ik ben er nog niet uit. Moet het met m'n compagnon bespreken, die is tot donderdag op vakantie. Daarna bel ik je meteen.`,
  ),
  timeline(
    'Online assessment',
    'Havenlicht via AssessHub <noreply@assesshub.example>',
    `Hallo Robin, voor de functie van data-analist vragen we je een online test te maken. Die duurt ongeveer 50 minuten en moet uiterlijk 8 maart zijn afgerond. Starten doe je met onderstaande code.`,
  ),
  timeline(
    'Opdrachtje',
    'Ravi Soekhoe <ravi@bolauto.example>',
    `Hoi, zoals beloofd de case voor de volgende ronde. Besteed er niet meer dan een avond aan en mail je uitwerking voor woensdag, dan bekijken wij hem op donderdag.`,
  ),
  timeline(
    'Uitslag proeven',
    'Personeelsdienst Stad Lier <personeel@stadlier.example>',
    `Geachte kandidaat, de jury beraadslaagt momenteel. De resultaten worden u meegedeeld in de loop van de week van 23 maart. Vroeger contact opnemen heeft geen zin.`,
  ),
  timeline(
    'Re: al iets bekend?',
    'Hanneke Smit <h.smit@uni-wadden.example>',
    `Beste Robin, snap dat je benieuwd bent. We wachten op de handtekening van de decaan; dat kan nog wel twee weken duren. Je bent zeker niet vergeten.`,
  ),

  request(
    'Ontbrekende stukken',
    'HR Zorggroep Het Lint <hr@hetlint.example>',
    `Beste Robin, voor je dossier missen we nog een kopie van je diploma en een recente salarisstrook. Zou je die voor vrijdag kunnen mailen?`,
  ),
  request(
    'Referenties',
    'Loes Hendriks <loes@adviesmakers.example>',
    `Hi Robin, mogen we twee oud-leidinggevenden van je bellen? Stuur me hun naam en nummer, en laat ze weten dat ik aan de lijn kom.`,
  ),
  request(
    'Aanvraag VOG',
    'Directie De Vuurvogel <directie@devuurvogel.example>',
    `Beste Robin, voordat je kunt beginnen hebben we een Verklaring Omtrent het Gedrag nodig. Ik heb de aanvraag klaargezet, jij hoeft hem alleen nog met DigiD af te ronden en ons het origineel toe te sturen.`,
  ),
  request(
    'Inlichtingenformulier',
    'Kelly Maes <hasselt@jobstap.example>',
    `Dag Robin, gelieve bijgevoegde fiche in te vullen en terug te bezorgen met een foto van uw identiteitskaart (voor- en achterkant) en uw rekeningnummer.`,
  ),
  request(
    'Heb je werk om te laten zien?',
    'Studio Kwast <hallo@studiokwast.example>',
    `Hoi! Leuke brief. We zijn beeldmensen, dus: heb je een portfolio of iets van Instagram dat je kunt doorsturen? Liefst drie projecten met een regel uitleg.`,
  ),
  request(
    'Aanvullende vragen sollicitatie',
    'Bol Automatisering <no-reply@recruitee.com>',
    `Beste Robin, om je sollicitatie verder te kunnen beoordelen ontvangen we graag antwoord op het volgende: per wanneer ben je beschikbaar, wat is je opzegtermijn en welk salaris heb je voor ogen? Vul het formulier in via de knop.`,
  ),

  rejection(
    'Uw sollicitatie',
    'P&O Gemeente Oosterveen <p&o@gemeente-oosterveen.example>',
    `Geachte mevrouw Achterberg,\nNaar aanleiding van uw sollicitatie moeten wij u helaas meedelen dat wij u niet uitnodigen voor een gesprek. Er waren kandidaten van wie de werkervaring beter aansluit op het gevraagde profiel. Wij wensen u veel succes bij het vinden van een passende baan.`,
  ),
  rejection(
    'Sorry',
    'Sjoerd <sjoerd@fietsenmaker-sjoerd.example>',
    `Ha Robin, geen leuk bericht: ik ga voor iemand die al jaren wielen spaakt. Vond je een toffe gast, dus als het drukker wordt weet ik je te vinden.`,
  ),
  rejection(
    'Update over je sollicitatie',
    'Havenlicht <no-reply@recruitee.com>',
    `Hoi Robin, bedankt voor je interesse in de rol van data-analist. We hebben besloten om niet met je verder te gaan in de procedure. Door het grote aantal reacties kunnen we geen persoonlijke feedback geven.`,
  ),
  rejection(
    'Resultaat selectie',
    'Personeelsdienst Stad Lier <personeel@stadlier.example>',
    `Geachte kandidaat, u behaalde 54 op 100 en bent bijgevolg niet geslaagd. U wordt niet opgenomen in de wervingsreserve. U kan uw verbetering inkijken na afspraak.`,
  ),
  rejection(
    'Na ons gesprek',
    'Loes Hendriks <loes@adviesmakers.example>',
    `Beste Robin, het was een lastige afweging tussen jou en een andere kandidaat. Uiteindelijk hebben we voor de ander gekozen, vooral vanwege de ervaring met verzuim. Bel gerust als je wilt weten hoe we daartoe kwamen.`,
  ),
  rejection(
    'Kandidatuur magazijnier',
    'Kelly Maes <hasselt@jobstap.example>',
    `Dag Robin, de klant heeft u niet weerhouden, hij zoekt toch iemand met een heftruckattest. Spijtig! We houden u in de gaten voor iets anders.`,
  ),
  rejection(
    'Functie vervuld',
    'Drukkerij Vos & Zn <info@drukkerijvos.example>',
    `Geachte heer, de vacature van binder is inmiddels intern ingevuld. Wij danken u voor de genomen moeite.`,
  ),
  rejection(
    'promotieplek',
    'Hanneke Smit <h.smit@uni-wadden.example>',
    `Beste Robin, met pijn in het hart: je bent op plek twee geëindigd. De eerste heeft vanmorgen ja gezegd. Mocht ik volgend jaar financiering krijgen, dan hoop ik dat je het opnieuw probeert.`,
  ),
  rejection(
    'Open sollicitatie',
    'Secretariaat Van Haaften Advocaten <secretariaat@haaftenadvocaten.example>',
    `Geachte heer Achterberg, binnen ons kantoor zien wij thans geen mogelijkheden voor een dienstverband. Uw brief met bijlagen hebben wij vernietigd conform ons privacybeleid.`,
  ),
  rejection(
    'Auditie',
    'Theatergroep Zoutpan <productie@zoutpan.example>',
    `Lieve Robin, je maakte indruk, toch hebben we de rol aan een ander gegeven omdat zij beter past naast de hoofdrolspeler. Blijf alsjeblieft auditie doen, het komt goed.`,
  ),
  rejection(
    'Jouw dagje bij ons',
    'Groenbedrijf Terpstra <planning@terpstragroen.example>',
    `Hoi, de jongens vonden je gezellig maar het tempo lag te laag voor onze klussen. We gaan dus niet met elkaar in zee. Bedankt voor het meewerken, je uren betalen we gewoon uit.`,
  ),

  offer(
    'Welkom bij Polderdata?',
    'Femke Prins <femke@polderdata.example>',
    `Robin!! Het team was unaniem: we willen je erbij hebben. Ons aanbod: € 4.300 bruto per maand, 28 vrije dagen, start op 1 april. Contract volgt vandaag. Laat je het voor vrijdag weten?`,
  ),
  offer(
    'Aanstelling',
    'P&O Gemeente Oosterveen <p&o@gemeente-oosterveen.example>',
    `Geachte mevrouw Achterberg, met genoegen bieden wij u een dienstverband aan in de functie van beleidsmedewerker, 32 uur per week, schaal 10, ingaande 1 mei 2026. Bijgaand de arbeidsovereenkomst, die wij graag ondertekend retour ontvangen.`,
  ),
  offer(
    'je hebt de baan',
    'Xander <info@brasserienoord.example>',
    `Je was goed bezig zaterdag, je mag blijven als je wil. 14,50 per uur plus fooi, donderdag tot zondag. Wanneer kan je beginnen?`,
  ),
  offer(
    'Arbeidsvoorwaarden',
    'Bol Automatisering HR <hr@bolauto.example>',
    `Beste Robin, zoals telefonisch besproken ontvang je hierbij ons voorstel: jaarcontract, € 58.000 inclusief vakantiegeld, leaseauto. Graag horen we of je hiermee akkoord gaat.`,
  ),
  offer(
    'Voorstel vast contract',
    'Kelly Maes <hasselt@jobstap.example>',
    `Dag Robin, proficiat, u bent aangenomen! De klant wil u vanaf maandag 16 maart in dienst, eerst zes weken interim, nadien vast. Komt u woensdag tekenen op kantoor?`,
  ),

  other(
    'Ontvangstbevestiging',
    'P&O Gemeente Oosterveen <p&o@gemeente-oosterveen.example>',
    `Geachte heer/mevrouw, wij hebben uw sollicitatie in goede orde ontvangen. De reactietermijn sluit op 15 maart; daarna maken wij een selectie en krijgt u bericht.`,
  ),
  other(
    'Gelukt!',
    'Havenlicht <no-reply@recruitee.com>',
    `Hoi Robin, je sollicitatie voor data-analist is binnen. We gaan je cv met aandacht lezen en nemen bij interesse contact op.`,
  ),
  other(
    'Mooie kans in Utrecht',
    'Daan Verweij <daan@codehunters.example>',
    `Hi Robin, via LinkedIn kwam ik je profiel tegen. Een snelgroeiende scale-up zoekt een Python-developer, tot 85k en veel vrijheid. Sta je open voor iets nieuws? Dan vertel ik je graag meer.`,
  ),
  other(
    'Vul je profiel aan',
    'Werkenbij Rijk <noreply@werkenbijrijk.example>',
    `Je hebt een account aangemaakt op ons sollicitatieportaal. Maak je profiel compleet zodat recruiters je kunnen vinden.`,
  ),
  other(
    'Wervingsreserve',
    'Personeelsdienst Stad Lier <personeel@stadlier.example>',
    `Geachte, u bent opgenomen in de wervingsreserve voor administratief assistent. Ze blijft twee jaar geldig. Bij een openstaande betrekking contacteren wij u in volgorde van rangschikking.`,
  ),
  other(
    'Hoe heb je onze procedure ervaren?',
    'Bol Automatisering <no-reply@recruitee.com>',
    `Onlangs solliciteerde je bij ons. Wat vond je van het contact? Deel je mening in vier korte vragen, het blijft anoniem.`,
  ),
  other(
    'Sollicitatie ingetrokken',
    'Havenlicht <no-reply@recruitee.com>',
    `Beste Robin, je hebt aangegeven je terug te trekken voor de vacature data-analist. Jammer! We hebben dit verwerkt en bewaren je gegevens nog vier weken.`,
  ),
  other(
    'Re: vakantiewerk?',
    'Camping De Duinrand <info@deduinrand.example>',
    `Hoi, nu hebben we nog niks, vanaf april zoeken we mensen voor de receptie en de schoonmaak. Houd onze site in de gaten of mail tegen die tijd nog eens.`,
  ),
  other(
    'Bewaren gegevens',
    'Talentbrug <privacy@talentbrug.example>',
    `Beste kandidaat, uw dossier staat bijna een jaar in ons bestand. Mogen we het langer bijhouden om u vacatures te bezorgen? Klik op ja of nee.`,
  ),

  unrelated(
    'Afspraak tandarts',
    'Mondzorg Centrum <balie@mondzorgcentrum.example>',
    `Beste heer Achterberg, op donderdag 5 maart om 9.40 uur verwachten wij u voor de halfjaarlijkse controle. Verhinderd? Zeg dan minstens 24 uur van tevoren af.`,
  ),
  unrelated(
    'Bezichtiging Kerkstraat 12',
    'Makelaardij Blok <verhuur@makelaardijblok.example>',
    `Geachte kandidaat-huurder, u bent uitgenodigd voor de bezichtiging op woensdag om 17.15 uur. Neem een werkgeversverklaring mee. De verhuurder kiest vrijdag een huurder.`,
  ),
  unrelated(
    'Interview voor ons ledenblad',
    'Redactie De Schakel <redactie@deschakel.example>',
    `Ha Robin, we maken een reeks over vrijwilligers en zouden je graag interviewen. Kan onze verslaggever volgende week dinsdag langskomen? Een fotograaf komt later.`,
  ),
  unrelated(
    '10-minutengesprekken',
    'Juf Marloes <marloes@basisschool-kompas.example>',
    `Beste ouders, u bent ingedeeld op dinsdag 10 maart om 15.50 uur. Komt dit niet uit, ruil dan met een andere ouder en geef het aan mij door.`,
  ),
  unrelated(
    'Sollicitanten donderdag',
    'HR Drukkerij Vos <hr@drukkerijvos.example>',
    `Hoi Robin, donderdag zitten we samen in de commissie. 9.00 uur mevrouw Jansen, 10.00 uur de heer Yilmaz. Hun cv's en het beoordelingsformulier zitten bij deze mail; graag vooraf lezen.`,
  ),
  unrelated(
    '8 nieuwe vacatures voor jou',
    'BaanWijzer <jobalert@baanwijzer.example>',
    `Op basis van je zoekopdracht: boekhouder Zwolle, controller Deventer, administratief medewerker Apeldoorn. Bekijk en solliciteer direct. Geen mails meer? Uitschrijven.`,
  ),
  unrelated(
    'Zo scoor je op je sollicitatiegesprek',
    'Loopbaanbrief <nieuwsbrief@loopbaanbrief.example>',
    `Vijf vragen die elke recruiter stelt, en het slimste antwoord. Plus: gratis webinar onderhandelen op 12 maart om 20.00 uur. Meld je aan voor een plek.`,
  ),
  unrelated(
    'Afspraak rijbewijs',
    'Stad Gent Burgerzaken <burgerzaken@stadgent.example>',
    `U hebt een afspraak op vrijdag 6 maart om 11u15 aan loket 4. Breng uw identiteitskaart en een pasfoto mee. Annuleren kan tot een uur voordien.`,
  ),
  unrelated(
    'Offerte dakgoot',
    'Loodgieter Peeters <info@peetersdak.example>',
    `Dag mevrouw, bijgevoegd onze offerte. Bij akkoord kunnen we op 17 maart starten. Gelieve ons voor eind volgende week te laten weten of u hierop ingaat.`,
  ),
  unrelated(
    'Teamoverleg verplaatst',
    'Ingrid <ingrid@kantoor.example>',
    `Allemaal, het overleg van dinsdag schuift naar woensdag 14.00 uur, zelfde zaal. Neem de kwartaalcijfers mee. Agenda volgt.`,
  ),
  unrelated(
    'Uw pakket komt morgen',
    'Pakketpost <noreply@pakketpost.example>',
    `Uw bestelling wordt morgen tussen 13:10 en 15:10 bezorgd. Niet thuis? Kies een ander moment of een afhaalpunt.`,
  ),
  unrelated(
    'Repetitie vervalt',
    'Harmonie Ons Genoegen <secretaris@onsgenoegen.example>',
    `Beste leden, donderdag is er geen repetitie omdat de zaal bezet is. Volgende week gewoon weer om 20.00 uur. Wie helpt zaterdag met de wafelverkoop?`,
  ),
];
