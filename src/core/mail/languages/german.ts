import { ordinalsOf } from '../dates/date-words.ts';
import { defineLanguage } from './language.ts';

export const german = defineLanguage({
  locale: 'de',
  common:
    'der die das und ist nicht mit für wir sie ihnen ihre ihr ihren uns auf den dem ein eine einen zu von werden haben bei sich auch oder zum im ich du dich dir dein deine zur nach vom dass wenn noch nur sind wird hat aus um als bitte kann es euch dieser diese dieses wurde uhr hallo guten tag termin einladung mir gern gerne schon leider einfach viele grüße',
  departments:
    'personalabteilung personalstelle personalreferat personalwesen personalteam bewerbermanagement bewerbung bewerbungen karriere ausbildung sekretariat personal i.a',
  roles: {
    nouns:
      'stelle position stellen vakanz ausschreibung arbeitsstelle eingangsbestätigung auswahlverfahren volontariat job ausbildung ausbildungsplatz praktikum bewerbung bewerbungsverfahren posten',
    leads: 'als',
    links: 'als für der im in und / eine einer einen zum zur des',
    ends: 'entfällt bei ab am um wie folgt sind wird ist haben terminmitteilung bewerben beworben arbeiten anfangen einstellen tätig ein mit sowie vom von eingegangen erhalten interessieren suchen',
  },
  rounds: {
    names:
      'erstgespräch zweitgespräch drittgespräch kennenlerngespräch fachgespräch abschlussgespräch finalgespräch telefoninterview videointerview technikgespräch probearbeiten probearbeit probetag probeschicht schnuppertag assessmentcenter assessment-center hospitation probevortrag probeunterricht auswahltag endrunde finalrunde schlussrunde',
    steps: 'gespräch interview runde vorstellungsgespräch bewerbungsgespräch termin stufe',
    which:
      'erstes zweites drittes erste zweite dritte ersten zweiten dritten letzte letztes finale finales technisches technische persönliches persönliche fachliches telefonisches',
  },
  dates: {
    months: { jänner: 0, feber: 1, mrz: 2 },
    weekdays: { sonnabend: 6, mitt: 3 },
    wordlikeWeekdays: 'so, So, do, Do, di, mi, mo, fr, Fr, sa',
    gluedHalves: { vormittag: 'am', morgen: 'am', früh: 'am', nachmittag: 'pm', mittag: 'pm', abend: 'pm', ' morgen': 'am', ' früh': 'am' },
    ordinalEndings: '., ter, te, ten',
    ordinals: ordinalsOf(
      'ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten',
      '',
    ),
    relativeDays: {
      heute: 0,
      'heute morgen': [0, 'am'],
      'heute früh': [0, 'am'],
      'heute nachmittag': [0, 'pm'],
      'heute abend': [0, 'pm'],
      morgen: 1,
      'morgen früh': [1, 'am'],
      übermorgen: 2,
      gestern: -1,
      vorgestern: -2,
    },
    articles: 'ein, eine, einem, einer, einen',
    numbers: { eins: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12 },
    whichBefore: {
      nächsten: 'next',
      nächster: 'next',
      nächstem: 'next',
      kommenden: 'coming',
      kommender: 'coming',
      letzten: 'last',
      letzter: 'last',
      vergangenen: 'last',
    },
    whichAfter: { 'in einer woche': 'week later', 'in zwei wochen': 'fortnight later', 'in 14 tagen': 'fortnight later' },
    weeks: {
      'nächste woche': 'next',
      'nächster woche': 'next',
      'nächsten woche': 'next',
      'kommende woche': 'next',
      'kommender woche': 'next',
      'kommenden woche': 'next',
      'folgenden woche': 'next',
      'diese woche': 'this',
      'dieser woche': 'this',
    },
    units: { tag: 1, tage: 1, tagen: 1, woche: 7, wochen: 7 },
    inWords: 'in',
    ago: '',
    fromNow: { 'ab heute': 0, 'ab jetzt': 0 },
    of: 'des',
    the: 'der, den, dem, das',
    on: 'am, den, dem, vom, zum',
    onThe: '',
    at: 'um, gegen, ab, um ca, um circa, um etwa, gegen ca, ab ca',
    hourOpeners: '',
    insteadOf: 'statt um, anstatt um, statt wie geplant um',
    from: 'von, zwischen',
    to: 'bis, bis um, bis ca, bis etwa, bis gegen, bis zum',
    and: 'und',
    or: 'oder, und, &, sowie',
    joints: 'am, um, den, dem, der, im, vom, ab, gegen, von, zwischen, ca, jeweils, zum, uhrzeit, datum, zeit, beginn',
    mornings: 'vormittag, vormittags, morgens, früh, am vormittag, am morgen, in der früh, guten morgen, jeden morgen, gute morgen',
    afternoons: 'nachmittag, nachmittags, mittags, mittag, abend, abends, am nachmittag, am abend, am mittag',
    hourWords: 'uhr',
    hourUnits: 'h',
    namedClocks: { mitternacht: '00:00' },
    beforeHour: {
      halb: -30,
      dreiviertel: -15,
      'viertel nach': 15,
      'viertel vor': -15,
      'viertel über': 15,
      'fünf nach': 5,
      'zehn nach': 10,
      'zwanzig nach': 20,
      'fünf vor': -5,
      'zehn vor': -10,
      'zwanzig vor': -20,
      'fünf vor halb': -35,
      'fünf nach halb': -25,
      'kurz nach': 0,
      'kurz vor': 0,
    },
    afterHour: { dreissig: 30, dreißig: 30, fünfzehn: 15, fünfundvierzig: 45 },
    counted:
      'personen, leute, kandidaten, bewerber, fragen, runden, gespräche, monate, monaten, monat, jahre, jahren, jahr, prozent, seiten, mal, euro, eur, chf, teilnehmer, werktage, werktagen, arbeitstage, arbeitstagen, unterlagen, dateien, mb, plätze, stellen',
    lengthUnits: {
      minute: 1,
      minuten: 1,
      min: 1,
      stunde: 60,
      stunden: 60,
      std: 60,
      h: 60,
      minütig: 1,
      minütige: 1,
      minütiges: 1,
      minütigen: 1,
      stündig: 60,
      stündige: 60,
      stündiges: 60,
      stündigen: 60,
    },
    lengthNumbers: {
      fünfzehn: 15,
      zwanzig: 20,
      dreißig: 30,
      vierzig: 40,
      fünfundvierzig: 45,
      fünfzig: 50,
      sechzig: 60,
      neunzig: 90,
      anderthalb: 1.5,
      eineinhalb: 1.5,
      zweieinhalb: 2.5,
    },
    during: 'für',
    lengths: {
      'eine halbe stunde': 30,
      'einer halben stunde': 30,
      'halbe stunde': 30,
      'halben stunde': 30,
      halbstündig: 30,
      halbstündiges: 30,
      halbstündige: 30,
      halbstündigen: 30,
      dreiviertelstunde: 45,
      'drei viertelstunden': 45,
      'dreiviertel stunde': 45,
      viertelstunde: 15,
      'eine stunde': 60,
      'einer stunde': 60,
      einstündig: 60,
      einstündiges: 60,
      einstündige: 60,
      einstündigen: 60,
      'anderthalb stunden': 90,
      'eineinhalb stunden': 90,
      anderthalbstündig: 90,
      anderthalbstündiges: 90,
      anderthalbstündigen: 90,
      zweistündig: 120,
      zweistündiges: 120,
      zweistündigen: 120,
      'zweieinhalb stunden': 150,
    },
    marginsBefore: 'innerhalb, binnen, nächsten, letzten, jede, alle, mindestens, vor, in, pro',
    marginsAfter: 'vorher, früher, vor, zuvor, später, entfernt, fahrt, voraus, pro',
    zones: {
      'deutscher zeit': 'Europe/Berlin',
      'deutsche zeit': 'Europe/Berlin',
      'berliner zeit': 'Europe/Berlin',
      'mitteleuropäischer zeit': 'Europe/Berlin',
      'mitteleuropäische zeit': 'Europe/Berlin',
      'mitteleuropäische sommerzeit': 'Europe/Berlin',
      'wiener zeit': 'Europe/Vienna',
      'schweizer zeit': 'Europe/Zurich',
      'zürcher zeit': 'Europe/Zurich',
      'londoner zeit': 'Europe/London',
      'britischer zeit': 'Europe/London',
      'new yorker zeit': 'America/New_York',
    },
    purposes: {
      same: 'gleiche zeit, gleichen zeit, gleiche uhrzeit, gleichen uhrzeit, selbe zeit, selben zeit, selbe uhrzeit',
      not: 'statt, anstatt, anstelle, nicht mehr',
      on: 'am, um, den, dem, des, der, die, vom, von, wie, geplant',
      to: 'auf',
      moved: 'vom, geplante, geplanten, geplanter',
      fillers: 'zum, zum ende, den, dem, der, ende, einschließlich, spätestens, einschl, am, diesen, diese, nächsten, kommenden, mittag, um',
      conditions: 'falls, wenn, sollte, sollten',
      old: 'ursprünglich*, bisher*, alte, alter, alten, altes, vorherig*, früher*, statt, anstatt, anstelle, nicht am, nicht wie, war für, war am, war auf, leider nicht',
      off: 'nicht stattfinden, nicht statt, entfällt, fällt aus, ausfallen, abgesagt, absagen, verschieben, verschoben, verlegen, nicht einhalten, nicht wahrnehmen, leider nicht, nicht möglich, klappt nicht, klappt leider nicht, nicht mehr',
      new: 'neu, neue, neuer, neuen, neues, auf, nun, jetzt, stattdessen, sondern, ersatztermin, verschoben auf, verlegt auf',
      deadline: 'bis, bis zum, spätestens, bis spätestens, frist, einsendeschluss, vor dem, vor, fällig, läuft ab',
      answer: 'rückmeldung, entscheid*, bescheid, melden uns, hören, antwort*, informieren, ergebnis*, mitteilen',
      yours: 'bitte, bitten, senden, schicken, antworten, bestätigen, reichen, füllen, geben sie, teilen sie, melden sie, gib, schick, sag',
      past: 'bewerbung vom, beworben, eingegangen, erhalten, datum des schreibens, eintritt, eintrittsdatum, geboren, seit, gesprochen, kennengelernt, ihrer mail vom, ihr schreiben vom, ihre bewerbung, arbeitszeit, arbeitszeiten, öffnungszeiten, bürozeiten, sprechzeiten, stelle beginnt',
      about:
        'gespräch*, interview*, *termin, termin*, telefonat, kennenlern*, vorstellung*, treffen, einladung, einladen, einzuladen, datum, uhrzeit, wann, videocall, anruf*, vorbei, vorbeikommen, probetag, probearbeiten, besuch*, beginn, zeit, passt, passen, besprechung',
      choice:
        'oder, wahlweise, alternativ, folgende, folgenden, vorschläge, vorschlag, termine, zur auswahl, wählen, verfügbar*, welcher, welchen, einer der, entweder, optionen',
    },
  },
  concepts: {
    you: 'sie ihnen ihr ihre ihren ihrem ihrer ihres du dich dir dein deine deinen deinem deiner deines euch euer eure euren eurem ihretwegen',
    we: `wir uns unser* ich mir mich mein meine meinen meinem meiner man team* gremium kommission* ausschuss vorstand* geschäftsführung*
      geschäftsleitung* chef* inhaber* jury personalrat betriebsrat fachbereich* abteilung* filialleit* teamleit* bereichsleit* klinikleitung
      schulleitung* mandant* auftraggeber* *kommission *team teams kollegin kollegen teammeeting kollege* kollegin* kollegium`,
    interview: `interview* *interview *interviews bewerbungsgespräch* vorstellungsgespräch* auswahlgespräch* kennenlerngespräch* erstgespräch*
      zweitgespräch* fachgespräch* einstellungsgespräch* eignungsgespräch* personalgespräch* vorstellungstermin* vorstellungsrunde*
      bewerbungstermin* bewerbertag* auswahltag* auswahlverfahren* probearbeit* probetag* probeschicht* schnuppertag* schnuppern schnupper*
      schnupperlehre* hospit* vorsprechen vorsprech* vorsprache* vorspiel* vorsingen casting* lehrprobe* probeunterricht* probevortrag*
      probevorlesung* assessmentcenter screening* kennenlerntermin* kennenlerntag* hearing* berufungsvortrag* vorstellungsgespräche
      bewerbungsgespräche interviews mitlaufen mitzulaufen`,
    round: `runde* *runde *gesprächsrunde zweitgespräch* erstgespräch* fachgespräch* probetag* probearbeit* probevortrag* probe schnupper* hospit*
      schritt* stufe* phase* präsentation* finale* kennenlern* vorstellungsrunde* gremium panel auswahltag* vorsprech* kommission*
      assessmentcenter live telefonat* videocall* schnuppern vorsprechen kennenlernen mitlaufen`,
    meeting: `gespräch* *gespräch *gespräche *gesprächs *gesprächen termin termine terminen terminlich *termin *termine treff* traf getroffen unterhalt*
      austausch* auszutauschen telefon* *telefonat anruf* anzurufen angerufen ruf rufe rufen rufst ruft call calls *call video* zoom teams meet
      skype webex facetime kennenlern* kennenzulernen kennen kennengelernt kennenlernen sprech* spricht sprichst gesprochen besprech* bered*
      plausch* plaudern plaudere quatschen schnack* kaffee* vorbeikomm* vorbeizukommen vorbeischau* vorbei schaust komm komme kommen kommst kommt
      gekommen käme kämen besuch* einlad* eingeladen* lädt laden lade lad einzuladen sehen sehe sieht siehst gesehen wiederseh* begegn* teilnahme*
      teilnehm* teilzunehmen nehmen erschein* einzufinden einfinden slot* vorstellen vorzustellen vorstellung vorstellst vorsprech* vorsprache*
      verabred* sitzung* meeting* führung rundgang* hospit* schnupper* zusammensetz* zusammenkomm* beschnuppern reinschau* reinkomm* rein erwart*
      hören hör empfang* empfangen begrüß* vorsprechen videokonferenz* tasse mittagessen wählen einwahl* einwählen einloggen vormittag*
      nachmittag* schnuppern einwahldaten vorstellungsgespräche bewerbungsgespräche geladen anreis* anzureisen`,
    job: `stelle stellen* *stelle position* vakanz* job jobs *job ausschreibung* ausgeschrieben* posten arbeitsplatz* arbeitsstelle* ausbildungsplatz*
      ausbildungsstelle* lehrstelle* praktikum* *praktikum praktika praktikumsplatz* werkstudent* minijob* aushilf* anstellung* beschäftigung*
      funktion rolle tätigkeit* planstelle* professur* volontariat* referendariat* traineeprogramm* inserat* dienstposten* lehre kennziffer*
      referenznummer* arbeitsverhältnis* dienstverhältnis* festanstellung* nebenjob* ferienjob* saisonstelle* *position *posten w stellenangebote`,
    occupation: `*leiter *leiterin *leitung *berater *beraterin *assistent *assistentin *assistenz *kraft *manager *managerin *entwickler *entwicklerin
      *ingenieur *ingenieurin *techniker *technikerin *mechaniker *mechanikerin *mechatroniker *mechatronikerin *elektroniker *elektronikerin
      elektriker* *kaufmann *kauffrau *verkäufer *verkäuferin *fahrer *fahrerin *pfleger *pflegerin *schwester *lehrer *lehrerin *erzieher
      *erzieherin koch köchin *koch *köchin kellner* bäcker* konditor* metzger* fleischer* *meister *meisterin *geselle *gesellin azubi*
      auszubildende* *lehrling *helfer *helferin *sachbearbeiter *sachbearbeiterin *sachbearbeitung sekretär* *referent *referentin *buchhalter
      *buchhalterin *buchhaltung *controller *controllerin *planer *planerin *architekt *architektin *designer *designerin *redakteur *redakteurin
      *forscher *forscherin *wissenschaftler *wissenschaftlerin doktorand* postdoc* *professor *professorin dozent* *arzt *ärztin *therapeut
      *therapeutin *apotheker *apothekerin hebamme *anwalt *anwältin *jurist *juristin notar* *polizist *polizistin *wächter feuerwehr* *lagerist
      *lageristin disponent* *logistiker *logistikerin *monteur *monteurin *installateur *installateurin *schlosser *schlosserin *schweißer
      *schreiner *schreinerin tischler* zimmerer zimmerin zimmermann maurer* dachdecker* maler* gärtner* florist* *wirt *wirtin *hausmeister
      hauswart* reinigungskraft* putzkraft friseur* *kosmetikerin barista barkeeper* rezeptionist* empfangsmitarbeiter* *mitarbeiter
      *mitarbeiterin *angestellte *angestellter *fachangestellte *fachfrau *fachmann *fachperson *spezialist *spezialistin *informatiker
      *informatikerin *administrator *analyst *analystin *engineer *developer scientist consultant recruiter* trainee trainer* *betreuer
      *betreuerin *pädagoge *pädagogin *arbeiter *arbeiterin *archivar *archivarin bibliothekar* kurator* *musiker *musikerin tänzer*
      schauspieler* regisseur* *laborant *laborantin chemiker* biolog* physiker* *prüfer *prüferin steuerberater* makler* kassier* *chef *chefin
      vorstand* geschäftsführer* stellvertret* *trainerin dolmetscher* übersetzer* fotograf* *zeichner *zeichnerin *dreher *fräser kapitän*
      matros* pilot* steward* lokführer* werkstudent* *praktikant *praktikantin *volontär *volontärin hilfskraft küchenhilfe* *hilfe landwirt*
      förster* *vertreter *vertreterin *verwalter *verwalterin magaziner* zivildien* pdl klinikleitung *kräfte *personal`,
    hiring: `bewerb* *bewerbung *bewerbungen recruit* recruiting* personal personal* hr kandidat* kandidatur* einstellung* einstellen einzustellen
      stellenbesetz* besetzung* besetzen besetzt nachbesetz* auswahlverfahren* auswahlprozess* auswahlkommission* auswahlrunde* auswahlgespräch*
      auswahltest* auswahltag* vorauswahl* karriere* talent* dossier* vakanz* ausschreibung* stellenausschreibung* stellenanzeige* stellenangebot*
      arbeitgeber* arbeitsagentur jobcenter initiativbewerbung* headhunt* vermittlung* zeitarbeit* fachabteilung* onboarding interview*
      vorstellungsgespräch* mitbewerb* berufung* berufungs* einstellungsverfahren* bewerbungsprozess* inserat* w kandidatin bewerberprofile
      bewerber bewerbern bewerberinnen vorstellungsgespräche bewerbungsgespräche interviews einstellungsbedarf personalbedarf kandidaten
      bewerberin stellenangebote gesucht beworben linkedin xing`,
    paper: `lebenslauf* lebensläufe cv unterlagen *unterlagen bewerbung* *bewerbung *mappe dossier* anschreiben *anschreiben motivationsschreiben*
      profil* zeugnis* qualifikation* werdegang* erfahrung* *erfahrung kenntnisse fachkenntnisse portfolio* schreiben demoband exposé hintergrund*
      brief* zuschrift* expertise bewerbungsvideo* vita kandidatur* voraussetzungen mappe bewerbungsgespräche beworben`,
    decided: `entscheid* entschied* entschloss* entschlossen beschlossen beschluss* beschließ* wahl gewählt* auswahl* ausgewählt* auszuwählen wählen
      berücksichtig* vergeben* vergab besetzt* besetzen besetzung* nachbesetz* zusage* zusagen zugesagt absage* absagen abzusagen genommen nehmen
      nimmt zuschlag gefallen fiel überzeug* gegeben geben gibt vorgezogen* vorzug bevorzug* angenommen annehmen angebot* anbieten ausgesprochen
      gegangen gehen geht weiterverfolg* weiterzuverfolgen fortsetz* fortzusetzen fortführ* weiterführ* eingestellt einstellen einzustellen
      ergebnis* bescheid* status rückmeld* einstimmig* ernannt* berufen gewonnen gefunden vollzogen abgeschlossen* abschließ* schließen votum
      durchgesetzt nominier* weiterleiten besetzt bescheid entschieden angebote`,
    someoneElse: `ander* jemand* mitbewerb* intern interne internen interner internes hausintern* bereits schon kandidatin kollegin kollegen person personen
      stärker* näher* passender* besser* geeigneter* anderweitig* jemandem vergeben* besetzt* dritte deren dessen weg besetzt anders jemand`,
    not: `nicht kein keine keinen keinem keiner keines nie niemals niemand* nichts nix ned net nein nid kaum keinesfalls keineswegs ohne weder
      unmöglich außerstande nimmer`,
    regret: `leider bedau* bedauerlich* bedauern schade leid entschuldig* enttäusch* absage* absagen schwer schwergefallen schweren schwerer schwierig*
      wünsch* zukunft zukünftig* künftig* glück erfolg daumen drück* berufsweg* lebensweg* berufliche* verständnis traurig* abgelehnt* ablehn*
      nachsicht unannehmlichkeit* umstände sorry überqualifiziert* negativ* abschlägig* ungern gute vertrauen entgegengebracht* trotzdem dennoch
      sorgfältig*`,
    forward: `weiter weitere weiteren weitergehen weitergeht weiterhin weiterzugehen weitermachen weitermach* weiterverfolg* weiterzuverfolgen weiterführ*
      voran nächst* passt passen passend* passender* gepasst fit übereinstimm* entsprech* entspricht geeignet* eignung* anforderung*
      anforderungsprofil fortsetz* fortzusetzen fortführ* engere engeren kreis zusammenarbeit* länger* weiterkommen richtige richtigen
      berücksichtig* besser* prozess* einzug`,
    fixed: `bestätig* *bestätigung gebucht* buchung* fix fixiert* festgelegt* fest steht eingetragen* eingeplant* einplan* geplant* vereinbart*
      verabredet* vereinbarung* reserviert* notiert* vorgemerkt* vermerk* vormerk* erinner* *erinnerung kalender* kalendereinladung stattfind*
      stattfindet findet statt passt klappt perfekt super prima wunderbar abgemacht erwart* beginnt beginn begonnen dauert dauer ablauf* agenda
      programm hiermit angesetzt* terminiert* zugesagt einverstanden okay ok ausgemacht freigehalten* freigeh* angenommen anberaumt* festgehalten*
      stunde dann bestens einwahl* einwahldaten zugangslink zugang* verabredung* besprochen* vorgesehen* klar sehen tagesordnung`,
    asks: `könntest wann welch* ob könn* kannst kann könnten könnte möchtest mögen mögt magst bitte passt passen passend* pass recht lieber zusagt
      zusagen melden melde meldest rückmeld* rückantwort* antwort* mitteil* mitzuteilen teilen teile wähl* auswähl* auszuwählen aussuch* such
      suchen suche verfügbar* zeit hätten hätte hättest wäre wären wärst vorschlag* vorschläg* vorzuschlagen schlag schlage schlagen *vorschlag
      *vorschläge terminwahl* terminauswahl* terminvereinbarung* bescheid wunschtermin* buchen buch buche slot* möglich* ermöglich* umfrage doodle
      lust ginge gehts einricht* einzurichten schaffst schaffen sag sagen sagt gib geben eintrag* einzutragen trag tragen klappt bestätig*
      anbieten alternativ* freien akzeptier* annehmen wahrnehm* wahrzunehmen angenehm* bevorzug* spontan abkömmlich durchgeb* würde würden würdest
      darf dürfen dürfte zeitfenster* terminlich* gerne gern wunsch zeiten terminlich`,
    moved: `verschieb* verschob* verschoben* verleg* *verlegung verlegt* statt stattdessen änder* geändert* *änderung *verschiebung neu neue neuen neuer
      neues später* früher* vorverleg* vorgezogen* vorziehen vorzuziehen rutsch* schieb schiebe schieben geschoben ursprünglich* bisherig* alt
      alte alten alter vorherig* umplan* umbuch* umgebucht* umgeplant* umdisponier* aktualisier* anders ander* ersatztermin* ausweich* nunmehr
      verspät* verzöger* tauschen getauscht neuansetz* korrigier* korrektur* nachhol* nachzuholen verhindert* ausnahmsweise doch dazwischen*
      dazwischengekommen alternativtermin* hinten dazwischen terminänderung* verleg verlegen`,
    off: `absag* abgesagt* abzusagen *absage entfall* entfäll* entfiel* ausfall* ausfäll* auszufallen fällt ausgefallen* storn* zurückgezogen*
      zurückzieh* zurückgestellt* gestrichen* streich* gestoppt* stopp* eingestellt* aufgehoben* aufheb* aufhebung* abbrech* abgebrochen* abbruch
      hinfällig* erübrig* geplatzt* platzt ausgesetzt* eingefroren* zurückgenommen* beendet* gelöscht* verhindert* gegenstandslos*
      einstellungsstopp* haushaltssperre* sperre entfernt* fallen ersatzlos ruhend ruht krank* erkrank* absagen eingestellt kaputt geschlossen
      ausgeschlossen streik*`,
    wait: `wart* abwart* abzuwarten geduld* geduldig woche wochen bald baldmöglichst noch bis spätestens rückmeld* melden melde meldet zurückmeld*
      bescheid* hören hörst hört nachricht* antwort* entscheid* entschieden zwischenstand zwischenbescheid* prozess* verfahren verzöger* dauer*
      aussteh* prüf* benachrichtig* informier* ergebnis* stand status update* läuft laufen laufend* inzwischen derzeit momentan sobald monat*
      länger* mitteil* erfahren erfährst unaufgefordert* feedback kontaktier* zukommen kenntnis auswert* beratung berät beraten tagt nachfrag*
      verzug nachricht dauert dauer bescheid prüfung`,
    send: `send sende senden sendet sendest gesendet *senden zuzusenden übersend* einsend* zusend* zurücksend* rücksend* schick schicke schicken
      schickst schickt geschickt zuschick* zurückschick* mitschick* einreich* einzureichen eingereicht* nachreich* nachzureichen reich reichen
      reiche hochlad* hochzuladen hochgeladen* upload* ausfüll* auszufüllen füll füllen ausgefüllt* beantwort* antwort* anhang angehängt*
      beigefügt* beilieg* anbei beifüg* anlage* vorleg* vorzulegen bring bringe bringen bringst mitbring* mitzubringen mitzuführen mitführ*
      benötig* brauch* fehl* erforderlich* weiterleit* mail mailen nenn* angeb* angeben anzugeben ergänz* vervollständig* unterschreib*
      unterzeichn* unterschrieben* nachweis* liefer* beantrag* bereitstell* zukommen lassen verlangen einzuholen nachliefer* übermitt*
      vorbeibring* abgeb* abzugeben zurück teilen mitteil* aussteh* vorlage original* weiterleiten angebote`,
    documents: `unterlagen *unterlagen dokument* zeugnis* *zeugnis *zeugnisse referenz* referenzen *referenz referenzperson* nachweis* *nachweis *nachweise
      bescheinigung* *bescheinigung *schein bogen *bogen formular* *formular kopie* ausweis* personalausweis reisepass pass passkopie* lichtbild*
      foto* arbeitsprobe* *proben portfolio* mappe zertifikat* *zertifikat diplom* urkunde* *urkunde approbation* führerschein* führungszeugnis*
      lohnabrechnung* gehaltsabrechnung* sozialversicherung* steueridentifikation* steuernummer* bankverbindung* iban versicherungsnummer*
      meldezettel* meldebestätigung* ahv* impf* masern* einwilligung* frage fragen angaben strafregister* leumund* betreibungs* abschluss*
      transkript* lizenz* bewilligung* arbeitserlaubnis* aufenthaltstitel* empfehlungsschreiben* stammdaten* personalbogen* staplerschein*
      motivationsschreiben* lebenslauf* gehaltsvorstellung* kündigungsfrist* sprachzertifikat* papiere registerauszug* schufa* abschluss proben`,
    test: `test tests *test *tests *testverfahren assessment* aufgabe aufgaben *aufgabe *aufgaben probeaufgabe* case cases fallstudie* fallbeispiel*
      übung* challenge* coding* hausaufgabe* arbeitsprobe* simulation* psychometri* hackerrank codility quiz einstufung* multicheck* prüfung
      *prüfung bearbeitungszeit* programmieraufgabe* testaufgabe* testlink* einstellungstest* sporttest* assessmentcenter eignungstest*
      eignungsprüfung*`,
    money: `gehalt* *gehalt gehälter lohn* *lohn löhne vergüt* entgelt* *entgelt brutto* netto* bezüge tarif* tvöd* stundenlohn* stundensatz*
      jahresgehalt* monatslohn* bonus* prämie* urlaubstag* urlaub ferien wochenstunden vollzeit* teilzeit* zulage* honorar* besoldung*
      kollektivvertrag* pensum benefits sozialleistung* überzahlung* konditionen vertrag* *vertrag *vertrags* arbeitsvertrag* vertragsangebot*
      jährlich monatlich unbefristet* befristet* probezeit* kündigungsfrist* dienstwagen* homeoffice bezahlung* bezahlt* urlaubsgeld*
      weihnachtsgeld* trinkgeld* wochenarbeitszeit* arbeitszeit* salär* deputat* gleitzeit* altersvorsorge* eingruppier* fixum provision* chf`,
    begin: `anfang* anfäng* beginn* begonnen start* eintritt* einstieg* einsteig* arbeitsbeginn* dienstantritt* antritt* antreten anzutreten willkommen*
      glückwunsch* gratul* annehm* anzunehmen annahme* unterschr* unterzeichn* vertrag* *vertrag zusage* zusagen zugesagt angebot* *angebot
      anbieten anzubieten bieten biete einstellen einzustellen einstellung* dabei bord ja onboarding einstimmig* verstärk* verstärkung eingliedern
      einarbeit* eingestellt* anfangen loslegen los gehört zukünftig* annehmen eingestellt kollegin kollegen beginnt beginn angebote
      einstellungsbedarf`,
    place: `straße* strasse* *straße *strasse *str *gasse *platz raum *raum zimmer stock stockwerk* etage* gebäude* *gebäude empfang* eingang* *eingang
      foyer* büro* *büro *büros adresse* anschrift* ort haus hause *haus pforte* halle *halle saal *saal parken *parkplatz parkplätze haltestelle*
      hof tor filiale* standort* niederlassung* zentrale* werk werkstatt* treffpunkt* wo rezeption* anfahrt* wegbeschreib* tiefgarage* stockwerk
      obergeschoss* erdgeschoss* og eg bahnhof* laden station *station empfangen`,
    received: `eingegangen* eingang* erhalten* bekommen angekommen* erreicht* eingetroffen* eingangsbestätigung* empfangsbestätigung* dank danke danken
      dankend bedank* erfasst* registriert* gespeichert* übermittelt* zugegangen* hochgeladen* vorliegen vorliegt liegen liegt eingereicht*
      abgeschickt* abgesendet* merci gelandet* zurückgezogen* entgegengenommen* aufgenommen* weitergeleitet* bestätig* angelegt* interesse
      registrierung* vollständig*`,
    mayCome: `wolltest müsstest wenn falls sollte sollten solltest sofern eventuell gegebenenfalls ggf prüf* sichten sichtung* gesichtet umfrage* feedback
      bewert* empfehl* interess* sobald dringend* vielleicht gegebenen könnten ruhe anschauen schauen abschluss engere benachrichtig* zukünftig*
      künftig* wechsel* denkbar offen umfrage prüfung interesse`,
    praise: `erfreu* gern gerne begeister* beeindruck* überzeugt* gefallen gefällt gefreut spannend* toll* super schön* angenehm* sympathisch* positiv*
      interessant* angesprochen ansprech* glückwunsch* herzlich* glücklich* gut gute spaß genossen nett* großartig* aussagekräftig* lust gespannt*
      klasse prima stark* cool freue freuen freut freust freude freuten hocherfreut`,
    government: `visum* visa konsulat* botschaft* behörde* *behörde ausländeramt* bürgeramt* bürgerbüro* bürgerservice* standesamt* finanzamt*
      einwohnermelde* aufenthalt* einbürger* gericht* amtsgericht* ladung* zeuge zeugin zulassungsstelle* führerscheinstelle* steuerbescheid*
      steuererklärung* asyl* sozialamt* jugendamt* petition* reisepass* personalausweis ausweis* migrationsamt* einspruch* bußgeld* wahlschein*
      anhörung* vernehmung* elterngeld* kindergeld* rentenversicherung* reisepass`,
    schooling: `schule schulen *schule schüler* eltern* klasse klassen* kurs kurse kursus* kursteil* unterricht* studium* studien* studier* student*
      semester* vorlesung* stipendi* kitaplatz* kindergartenplatz* lehrgang* lektion* schuljahr* immatrikul* campus abitur* nachhilfe* musikschul*
      einschul* aufnahmegespräch* studienplatz* zulassung* kind kinder kindes tochter sohn klassenlehrer* elternabend* hausarbeit* prüfungsamt*
      fahrschul* fahrstunde* sprachschul*`,
    press: `podcast* zeitung* magazin magazins artikel* redaktion* redakteur* journalist* reporter* leser* hörer* sendung* beitrag fotograf* presse*
      titelgeschichte* rundfunk* radio* fernseh* reportage* veröffentlich* story porträt* lokalteil* doku* dreh dreharbeiten kamerateam* zitat*
      zitier* studiogast* autor* buch bachelorarbeit* masterarbeit* studie* befrag*`,
    housing: `wohnung* *wohnung miete mieten mieter* mietvertrag* mietinteress* vermiet* besichtig* wohngemeinschaft* wg mitbewohner* makler* immobili*
      kaution* nebenkosten* hausverwaltung* eigentümer* eigentümerversammlung* kredit* darlehen* hypothek* baufinanz* versicherung* schaden*
      schäden genossenschaft* selbstauskunft* schufa* kaltmiete* warmmiete* zimmer quadratmeter* exposé nachmieter* umzug*`,
    health: `patient* zahnarzt* zahnärzt* arzt* ärzt* hausarzt* praxis* impf* sprechstunde* behandlung* untersuch* vorsorge* prophylaxe* medikament*
      rezept* therapie* symptom* diagnos* krankenkasse* befund* physio* kontrolle* blutabnahme* zahnreinigung* überweisung* operation* tierarzt*
      augenarzt* massage* ordination*`,
    service: `liefer* *lieferung bestell* rechnung* paket* versand* zustell* reparatur* reparier* heizung* zähler* ablesung* ables* monteur* handwerker*
      kundendienst* wartung* install* flug* flüge hotel* tisch* reservier* friseur* inspektion* kundennummer* auftragsnummer* abholung* abhol*
      rückgabe* retoure* kostenvoranschlag* sanier* einbau* buchung* buchungsnummer* schornstein* kaminkehr* fahrzeug* auto autos reifen*
      glasfaser* internetanschluss* möbel* küche waschmaschine* bahn zug ticket* spedition* umzugs*`,
    event: `webinar* seminar* workshop* konferenz* tagung* kongress* messe messen veranstalt* anmeld* teilnehmer* ticket* eintrittskarte* festival*
      konzert* chor* probe proben verein* mitglied* versammlung* *fest *feier party *party geburtstag* stammtisch* spiel spiele turnier* training*
      trainings* ehrenamt* spende* lesung* ausstellung* kuchen* grillen hochzeit* gottesdienst* kirche* gemeinde* abendessen* event* keynote*
      ausflug* wander* flohmarkt* meetup* barcamp* referent* feiern weihnachtsfeier* sommerfest*`,
    selling: `rabatt* gratis kostenlos* kostenfrei* demo* produkt* kunde kunden* kundin software* plattform* preis* prozent* sale gutschein* aktion* kauf*
      testphase* testversion* abo abonnement* premium* shop* sparen spar sparst broschüre* katalog* lösung* anbieter* kostenvoranschlag*
      nettopreis* einkauf* vertriebs* probeabo* werbe* angebote anfrage umsatz* zahlung*`,
    hiringSide: `bewertungsbogen* scorecard* interviewer* debrief* lebensläufe gesprächsleitfaden* leitfaden* headcount* beurteilungsbogen* auswertungsbogen*
      vorauswahl* bewerberprofile einschätzung* beurteil* bewerber bewerbern bewerberinnen führst vorstellungsgespräche bewerbungsgespräche
      interviews einstellungsbedarf nachbesetz* personalbedarf stellenfreigabe* kandidatenprofil* besetzungsvorschlag*`,
    thirdPerson: `er ihn ihm seine seinen seinem seiner kandidaten bewerber bewerbern bewerberin bewerberinnen dessen studierende* teilnehmende*
      mitarbeitende*`,
    business: `entwurf* kunde kunden* mandant* rechnung* projekt* quartal* bericht* budget* prognose* protokoll* tagesordnung* jour fixe präsentation*
      folien lieferant* risik* anwalt* vereinbarung* zahlen umsatz* auftrag* jahresabschluss* besprechung* freigabe* abstimm* klage* angebot*
      meeting* teammeeting strategie* vertrieb* marketing* rollout* workshop* kollegen beschaff* investor* vertrag* bilanz* abrechnung*
      statusbericht* deadline* sprint* kickoff tagesordnung angebote`,
    bulk: `newsletter* abmelden abmeldung* abbestell* abonn* jobalert* jobmail* jobletter* jobs suchauftrag* angebote tipps stellenangebote jobangebote
      werbe* werbung* gewinnspiel* digest alert* anzeige* empfehlung* impressum* browseransicht jetzt kostenlos* weiterlesen unsubscribe
      suchagent* jobagent* merkliste* treffer*`,
  },
});
