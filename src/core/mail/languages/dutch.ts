import { defineLanguage } from './language.ts';

export const dutch = defineLanguage({
  locale: 'nl',
  common:
    'de het een en van je u wij niet met voor op dat te zijn om uw ook bij naar aan jouw wordt hebben graag we is of ik jij jou jullie ons onze deze dit dan nog maar wel door uit heb heeft er als worden kunt kun hij ze die der den mijn afspraak uur beste hallo uitnodiging helaas groet deelnemen geen kan mag gewijzigd',
  departments: 'servicedesk selectie werving personeelsdienst personeelszaken p&o werken sollicitaties crewing',
  roles: {
    nouns: 'functie vacature sollicitatiegesprek sollicitatie stage commissie benoemingsadviescommissie rol baan positie plek vacatures',
    leads: 'als voor',
    links: 'van voor als de het een en & in',
    ends: 'gaat bespreekt is wordt niet bij op verandert hebben kan willen graag die dat met',
  },
  rounds: {
    names:
      'kennismakingsgesprek vervolggesprek eindgesprek selectiegesprek arbeidsvoorwaardengesprek meeloopdag proefdag proefdienst assessmentdag selectiedag proefles',
    steps: 'gesprek ronde interview sollicitatiegesprek',
    which: 'eerste tweede derde laatste technisch technische',
  },
  dates: {
    months: { mrt: 2, maa: 2 },
    wordlikeWeekdays: 'do, Do, ma, Ma, di, wo, vr, za, zo, Zo, din, don, wo',
    gluedHalves: { ochtend: 'am', morgen: 'am', voormiddag: 'am', middag: 'pm', namiddag: 'pm', avond: 'pm' },
    ordinalEndings: 'e, de, ste',
    ordinals: { eerste: 1 },
    relativeDays: {
      vandaag: 0,
      vanochtend: [0, 'am'],
      vanmorgen: [0, 'am'],
      vanmiddag: [0, 'pm'],
      vanavond: [0, 'pm'],
      morgen: 1,
      morgenochtend: [1, 'am'],
      morgenvroeg: [1, 'am'],
      morgenmiddag: [1, 'pm'],
      morgenavond: [1, 'pm'],
      overmorgen: 2,
      gisteren: -1,
      eergisteren: -2,
    },
    articles: 'een, één',
    numbers: { één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12 },
    whichBefore: {
      volgende: 'next',
      komende: 'coming',
      aanstaande: 'coming',
      eerstvolgende: 'coming',
      vorige: 'last',
      afgelopen: 'last',
    },
    whichAfter: { aanstaande: 'coming', 'a.s.': 'coming', as: 'coming', 'over een week': 'week later', 'over twee weken': 'fortnight later' },
    weeks: { 'volgende week': 'next', 'komende week': 'next', 'deze week': 'this' },
    units: { dag: 1, dagen: 1, week: 7, weken: 7 },
    inWords: 'over',
    ago: 'geleden',
    fromNow: { 'vanaf vandaag': 0, 'vanaf nu': 0 },
    of: 'van',
    the: 'de, het',
    on: 'op, van, tot',
    onThe: '',
    at: 'om, rond, vanaf, omstreeks, tegen, om ca, vanaf ca',
    hourOpeners: '',
    insteadOf: 'in plaats van om, in plaats van',
    from: 'van, tussen',
    to: 'tot, t/m, tot en met, tot ca, tot ongeveer',
    and: 'en',
    or: 'of, en, &, dan wel',
    joints: 'om, op, de, van, vanaf, rond, tussen, voor, omstreeks, datum, tijd, tijdstip, ca',
    mornings: "ochtend, in de ochtend, 's ochtends, ochtends, 's morgens, morgens, goede morgen, voormiddag, in de voormiddag",
    afternoons: "middag, in de middag, 's middags, middags, namiddag, in de namiddag, avond, 's avonds, in de avond",
    hourWords: '',
    hourUnits: 'uur, u, h, uren',
    namedClocks: { middernacht: '00:00', "12 uur 's middags": '12:00' },
    beforeHour: {
      half: -30,
      'kwart over': 15,
      'kwart voor': -15,
      'kwart na': 15,
      'vijf over': 5,
      'tien over': 10,
      'vijf voor': -5,
      'tien voor': -10,
      'vijf voor half': -35,
      'tien voor half': -40,
      'vijf over half': -25,
      'tien over half': -20,
    },
    afterHour: { dertig: 30, vijftien: 15 },
    counted:
      'personen, mensen, kandidaten, vragen, rondes, gesprekken, maanden, maand, jaar, jaren, procent, bladzijden, keer, euro, deelnemers, werkdagen, documenten, plaatsen',
    lengthUnits: { minuut: 1, minuten: 1, min: 1, uur: 60, uren: 60, u: 60 },
    lengthNumbers: { vijftien: 15, twintig: 20, dertig: 30, veertig: 40, vijfenveertig: 45, vijftig: 50, zestig: 60, negentig: 90, anderhalf: 1.5 },
    during: 'gedurende',
    lengths: {
      'een half uur': 30,
      'half uur': 30,
      halfuur: 30,
      'een kwartier': 15,
      kwartier: 15,
      'drie kwartier': 45,
      driekwartier: 45,
      'een uur': 60,
      uurtje: 60,
      'anderhalf uur': 90,
      'een uur en een kwartier': 75,
      'twee en een half uur': 150,
      'tweeënhalf uur': 150,
    },
    marginsBefore: 'binnen, komende, afgelopen, elke, minstens, over, per',
    marginsAfter: 'vooraf, eerder, voor, later, rijden, geleden, per, lopen',
    zones: {
      'nederlandse tijd': 'Europe/Amsterdam',
      'amsterdamse tijd': 'Europe/Amsterdam',
      'belgische tijd': 'Europe/Brussels',
      'brusselse tijd': 'Europe/Brussels',
      'londense tijd': 'Europe/London',
    },
    purposes: {
      same: 'zelfde tijd, zelfde tijdstip, hetzelfde tijdstip',
      not: 'in plaats, in plaats van, en niet, niet meer',
      on: 'van, op, om, de, het',
      to: 'naar',
      moved: 'van, gepland, geplande',
      fillers: 'en, met, uiterlijk, de, op, het, einde, van, komende, volgende, deze, om',
      conditions: 'als, mocht, indien',
      old: 'oorspronkelijk*, aanvankelijk*, eerder*, vorige, oude, in plaats van, niet op, was op, was om, stond op, stond gepland, niet meer',
      off: 'gaat niet door, niet doorgaan, kan niet doorgaan, vervalt, komt te vervallen, geannuleerd, afgezegd, afzeggen, verzet, verzetten, verplaatst, verplaatsen, lukt niet, lukt helaas niet, helaas niet, niet mogelijk, niet meer, zit er niemand',
      new: 'nieuw, nieuwe, verplaatst naar, verzet naar, naar, nu, maar, in plaats daarvan, voortaan',
      deadline: 'voor, uiterlijk, tot uiterlijk, uiterlijk op, deadline, tot, vóór, voor het einde van, vervalt op, verloopt op, sluit op',
      answer: 'terugkoppeling, beslissing, besluit, bericht, antwoord, uitslag, laten weten, laten je weten, horen, reactie, nieuws',
      yours:
        'graag, alsjeblieft, alstublieft, stuur, sturen, antwoord, bevestig*, lever, inleveren, vul, invullen, laat ons, laat me, laat weten, kies',
      past: 'sollicitatie van, ontvangen, gesolliciteerd, je mail van, uw brief van, indiensttreding, geboren, sinds, gesproken, spraken, verstuurd, werktijden, openingstijden, kantooruren',
      about:
        'gesprek*, *gesprek, interview*, sollicitatiegesprek, kennismak*, ontmoeting, ontmoeten, afspraak, afspreken, bellen, belafspraak, videogesprek, uitnodig*, langs, langskomen, komen, datum, tijd, tijdstip, wanneer, beschikbaar*, proefdag, meeloopdag, schikt, uit',
      choice: 'of, ofwel, opties, optie, beschikbaar*, kies, kiezen, voorkeur, volgende, momenten, tijden, data, welke, anders, schikt, uitkomt',
    },
  },
  concepts: {
    you: 'u uw uzelf je jij jou jouw jouwe jullie jezelf ge gij uwe',
    we: `wij we ons onze ik mij me mijn m'n team* *team commissie* *commissie directie* bestuur* jury directeur* collega* afdeling* opdrachtgever*
      baas eigenaar* klant leidinggevende* college schepencollege raad men teams teamcoach`,
    interview: `interview* *interview *interviews sollicitatiegesprek* selectiegesprek* kennismakingsgesprek* kennismaking* kennismaken functiegesprek*
      sollicitatierond* selectiedag* selectieproef* selectieproeven selectietest* proefdag* proefdraai* proefdienst* meeloopdag* meelopen
      meedraai* auditie* screening* assessmentdag* voorselectie* vervolggesprek* proefles* proefcollege* proefwerkdag* aanwervingsgesprek*
      wervingsgesprek* jobinterview* voorgesprek* oproepingsgesprek* benoemingsgesprek* eindgesprek* selectieinterview* arbeidsvoorwaardengesprek*
      oproepingsbrief`,
    round: `ronde* *ronde *rondes stap stappen *stap fase* *fase vervolg* vervolggesprek* kennismak* proef* *proef mondeling* schriftelijk* meeloopdag*
      proefdag* proefles* proefcollege* presentatie* commissie* selectiedag* panel* jury finale* eindgesprek* sessie* auditie* meedraai* shift
      screening* assessment* live babbel kennismaken vervolgen`,
    meeting: `gesprek* *gesprek *gesprekken spreken spreek* spreekt gesproken afspraak* *afspraak afspreken afspra* ontmoet* ontmoeting* kennismak* kennis
      kennen bel bellen belt belde gebeld opbel* telefoon* *telefoontje telefonisch* *belletje call calls *call video* zoom teams meet skype webex
      praten praat praatje babbel* kletsen koffie bakkie kop kopje langskom* langs komen kom komt kwam gekomen langsgaan langsga* binnen
      binnenlopen uitnodig* uitgenodigd* nodig nodigen uitnodiging* zien zie ziet zag gezien terugzien bezoek* rondleiding* onderhoud overleg*
      vergadering* meeting* deelnemen deelneem* neem deelname* aanwezig* verwacht* verschijn* melden meld verzamelen sessie* slot* kijkje lunch
      meelopen meekijk* aanschuif* aanschuiven bijpraten bijpraat* telefoongesprek* videogesprek* ontvang* ontvangst* aanmelden inbellen
      inbelgegevens voorstellen moment *moment tijdslot* ontvangen agenda sollicitatiegesprek* spreek draaien kennismaken babbel verwachten
      deelnamelink gesprekken oproep* opgeroepen`,
    job: `vacature* *vacature *vacatures functie* *functie baan banen *baan *baantje job jobs *job positie* plek* stage* stageplek* stageplaats*
      leerwerkplek* promotieplek* leerplek* werkplek betrekking* aanstelling* dienstverband* arbeidsplaats* rol bijbaan* vakantiewerk*
      vakantiejob* studentenjob* studentenbaan* opdracht* traineeship* openstaande jobaanbieding* werkaanbieding* werk vrijwilligersfunctie
      hoogleraarschap* leerstoel* ambt* mandaat* plek vacatures`,
    occupation: `*medewerker *medewerkster *manager *leider *leidster *adviseur *assistent *assistente *verpleegkundige *verzorgende *verpleger *arts
      *therapeut *apotheker tandarts* doktersassistent* kraamverzorgende *leraar *lerares *leerkracht *docent *docente hoogleraar* onderzoeker*
      promovend* postdoc* *wetenschapper *analist *analiste *ontwikkelaar *developer *engineer *programmeur *ingenieur *technicus *monteur
      *mecanicien elektricien* loodgieter* timmerman* timmerlieden metselaar* schilder* dakdekker* *lasser *operator *chauffeur *bestuurder
      *bezorger *koerier machinist* conducteur* *planner *coördinator *beheerder *administrateur *boekhouder *controller *accountant *secretaresse
      *secretaris *receptionist *receptioniste *kok chef *chef *kelner ober serveerster bediening barman *barista bakker* slager* *verkoper
      *verkoopster *winkelmedewerker *kassier* *magazijnier *magazijnmedewerker heftruckchauffeur* *inkoper *vertegenwoordiger *consultant
      *recruiter *hoofd *directeur *directrice *voorman *ploegleider *opzichter *toezichthouder *beveiliger *agent *inspecteur *jurist *juriste
      *advocaat *notaris* *rechter griffier* *redacteur *journalist *schrijver *tekstschrijver *vormgever *ontwerper *architect *designer
      *fotograaf *conservator *archivaris bibliothecaris* *muzikant *danser *acteur *actrice *regisseur *kapper *kapster schoonheidsspecialist*
      schoonmaker* schoonmaakster* poetshulp* huishoudhulp* *hulp conciërge* huismeester* hovenier* *tuinman *boer *dierenarts *begeleider
      *begeleidster *opvoeder *pedagoog *psycholoog *werker *arbeider *bediende *stagiair *stagiaire *trainee leerling* leerjongen gids*
      *instructeur *trainer *trainster *coach stuurman kapitein* matroos* piloot* steward* teamcoach *specialist *deskundige *functionaris
      *beleidsmedewerker *griffier *binder brandweer* *soldaat militair* kraandrijver* dokwerker* *laborant *laborante *technoloog vakkenvuller*
      oproepkracht* *kracht zzp'er projectleider* preventieadviseur* aio's aio`,
    hiring: `sollicit* *sollicitatie recruit* recruiter* werving* werven hr personeel* personeelszaken kandidat* kandidaat* vacature* selectieprocedure*
      selectiecommissie* sollicitatieprocedure* sollicitatiecommissie* benoemingsadviescommissie* selectie* aanwerv* aangeworven aannemen
      aangenomen werkgever* uitzend* interim* carrière* loopbaan* talent* invulling* ingevuld vervullen vervuld* openstaande aanstelling*
      wervingsreserve* headhunt* detacher* jobstudent* interview* werkenbij procedure* jobaanbieding* indiensttreding* profiel selectieproeven
      kandidaten kandidate sollicitanten sollicitant vacatures solliciteer gezocht linkedin wervingscampagne`,
    paper: `cv cv's brief* *brief motivatie* *motivatie motivatiebrief* sollicitatie* *sollicitatie profiel* ervaring* *ervaring werkervaring*
      achtergrond* kwalificatie* opleiding* diploma* portfolio* kandidatuur* schrijven dossier* gegevens curriculum reactie* filmpje kennis
      interesse belangstelling competenties vaardigheden vooropleiding* talenkennis profiel solliciteer* solliciteerde`,
    decided: `besluit* besloten beslis* beslissing* beslist keuze* kiezen kies kiest koos gekozen gekozene selectie* geselecteerd* selecteren selecteert
      aangenomen aannemen aanneem* gegaan gaan gaat ga ging afgewezen* afwijz* afvallen afgevallen verkozen voorkeur* uitgekozen* aangesteld*
      benoemd* benoem* vervuld* ingevuld* invull* gegeven geven geeft bieden bied biedt aangeboden* aanbied* aanbod* resultaat resultaten uitslag*
      uitkomst* knoop hakken voorgedragen* toegewezen* geslaagd* weerhouden* doorgaan verder vervolgen voortzetten voortgezet* uitgenodigd*
      uitnodig* nodigen unaniem* definitief* afgerond* afsluiten afgesloten status gevallen overwogen afweging* afwegen opgenomen nemen genomen
      terugkoppeling* selectieproeven ingevuld invullen aanbiedingen geëindigd`,
    someoneElse: `ander andere anderen iemand intern interne* inmiddels reeds al collega* kandidaten kandidate sterker* geschikter* passender* persoon elders
      eerste ervarener* dichter tweede degene medekandida* sollicitanten beter betere`,
    not: 'niet geen niemand nooit niks niets nergens noch zonder evenmin nee nie neen onmogelijk amper thans',
    regret: `helaas spijt* jammer* sorry excuses excuus verontschuldig* teleurstel* teleurgesteld* afwijz* afgewezen* wensen wens succes toekomst* geluk
      lastig* moeilijk* vervelend* onfortuinlijk begrip pijn leed moeite ongemak* zoektocht* negatief* negatieve spijtig* loopbaan*
      teleurstelling* sterkte desondanks`,
    forward: `verder* door vervolg* voort* voortzetten volgende *volgende past passen passend* passende aansluit* sluit aansluiten match* geschikt*
      geschikte overeenkom* vooruit doorgaan doorgaat voldoe* voldoet vereist* vereisten profiel zee samenwerk* langer mogelijkhed* juiste eisen
      klik verder vervolgen eerstvolgende matchende`,
    fixed: `bevestig* *bevestiging gepland* ingepland* inplann* vastgelegd* vastgezet* vast staat sta genoteerd* afgesproken afspraak* geboekt*
      gereserveerd* reserver* herinner* *herinnering agenda* kalender* plaatsvind* vindt prima perfect top goed akkoord lukt gelukt fijn orde oké
      ok okee zien zie verwacht* verwachten begint start aanvang* begin duurt duur programma* hierbij beurt klaar deelname* komst ontvangen
      gekozen geaccepteerd* toegevoegd* zojuist straks besproken noteer* ingeschreven* deelnamelink inloggen vergaderlink* klopt mooi inplannen`,
    asks: `wanneer welk* kun kunt kan kunnen zou zouden zult wil wilt willen schikt schikken past passen uitkomt uitkom* komt gelieve graag laat laten
      weten doorgev* geef geeft geven aangev* kies kiezen kiest beschikbaar* beschikbaarheid* voorstel* voorstellen stel bevestig* antwoord*
      reageer* reageren reactie* mogelijk* mogelijkheid* ruimte voorkeur* datumprikker* doodle prik prikken plan plannen inplannen boek boeken
      reserveer* slot* tijdslot* zin lukt lukken vrij seintje bericht hoor horen hoort opties optie data moment momenten tijdstip* wens
      alternatief* liever agenda invullen vul meld mag mogen gelegen welke geschikt* komen vraag zeg bel app aangeven aangeef geschikte doorgeven
      antwoorden datum dagen`,
    moved: `verplaats* verzet* verzetten verschuif* verschuiv* verschoven uitgesteld* uitstel* wijzig* gewijzigd* *wijziging verander* veranderd* nieuw
      nieuwe later latere eerder* vroeger* vervroeg* plaats ipv oorspronkelijk* oude oud ander andere anders omzetten omgezet* ruilen geruild*
      doorgeschov* schuift schuiven schuif opschuiv* opschuif* bijgewerkt* update* alsnog verlaat* vertraag* vertraging* vertraagd* herplan*
      verhinderd* tussengekomen* tussen uitloop* dagje onverwacht* ongewijzigd* voren voorheen eerstvolgende aangepast* aanpass*`,
    off: `geannuleerd* annule* afgezegd* afzeg* afgelast* gelast vervalt vervallen vervall* schrap* geschrapt* ingetrokken* intrek* trekken gestopt*
      stopgezet* stopzet* stop zetten hold bevroren opgeheven* afgeblazen* afblaz* doorgaat uitgevallen* uitval* verwijderd* beëindig*
      teruggetrokken* vacaturestop* afgebroken* stilgelegd* stil verhinderd* ziek ziekte afwezig* dicht gesloten kapot`,
    wait: `wacht* afwacht* geduld* week weken *weken nog binnenkort uiterlijk horen hoor hoort verneem* vernem* bericht* berichten reactie* weten
      beslis* besluit* uitslag* resultaat resultaten procedure* duren duurt traject* vertrag* langer stand zaken nieuws terugkoppel*
      terugkoppeling* contact tussentijd* ondertussen voorlopig zodra bekend streven verwachting* verwacht* terugkom* tijdje spoedig* momenteel
      lopen loopt lopende update* knoop antwoord* geïnformeerd* informer* spannend* benieuwd medegedeeld* meegedeeld* mededel* tijd hakken
      vakantie bericht beslist verwachten antwoorden maand maanden`,
    send: `stuur* sturen stuurt gestuurd* toestur* toezend* toezenden opstur* opstuur* doorstur* doorstuur* insturen instuur* zend* verzend* mail
      mailen mailt upload* geüpload* indien* ingediend* invul* vul vullen vult ingevuld* beantwoord* aanlever* aangeleverd* leveren bijlage*
      bijgevoegd* bijgaand* bijgesloten* meebreng* meeneem* meenemen mee breng brengen meegebracht* neem nemen nodig ontbreek* ontbreken ontbrek*
      mis missen mist aanvullen aanvull* vervolledig* compleet overmak* bezorg* terug terugstur* retour* teken* onderteken* ondertekend* noem
      noemen geef geven doorgeven deel delen aanvraag* aanvragen verstrek* klaarzet* klaargezet* toevoeg* overleg* overhandig* afgeven ontvangen
      originele origineel ingevuld invullen bijlagen opgeven`,
    documents: `documenten* document* stukken papieren bewijs* *bewijs bewijsstuk* diploma* getuigschrift* certifica* *certificaat attest* *attest kopie*
      kopieën identiteitskaart* identiteitsbewijs* paspoort* rijbewijs* vog verklaring* *verklaring referentie* referenties referent* referenten
      formulier* *formulier fiche* vragenlijst* bijlagen foto* pasfoto* salarisstrook* loonstrook* loonfiche* loonbrief* rekeningnummer* iban bsn
      burgerservicenummer* rijksregisternummer* portfolio* cijferlijst* uittreksel* strafregister* werkvergunning* verblijfsvergunning*
      registratie* cv motivatiebrief* gegevens inlichtingen* opzegtermijn* salariswens* loonwens* dossier* werkstuk* voorbeelden projecten
      antwoorden`,
    test: `test* *test *testen tests assessment* *assessment opdracht* *opdracht *opdrachtje case cases casus* proef* *proef *proeven toets* *toets
      oefening* *oefening examen* challenge* coding* capaciteitentest* persoonlijkheids* huiswerk* quiz simulatie* vragenlijst* uitwerking*
      hackerrank codility psychotechn* vaardigheidstest* rollenspel* selectieproeven`,
    money: `salaris* *salaris loon* *loon bruto* netto* schaal* salarisschaal* vergoeding* *vergoeding arbeidsvoorwaard* loonvoorwaard* contract*
      *contract vakantiegeld* vakantiedag* verlofdag* dertiende bonus* eindejaarsuitkering* pensioen* leaseauto* bedrijfswagen* maaltijdcheque*
      reiskosten* jaarcontract* proeftijd* opzegtermijn* fulltime parttime deeltijd* voltijd* uren* urencontract* uurloon* maandloon*
      maandsalaris* jaarsalaris* fte cao barema* extralegal* fooi* tarief* uurtarief* verdien* betaald* betaling* hospitalisatieverzekering*
      thuiswerk* vast vrije salarisindicatie* inschaling* trede`,
    begin: `start* beginn* begin begint aanvang* ingaand* ingang* indienst* dienst treedt treden welkom* proficiat gefeliciteerd* felicit* aangenomen*
      aanvaard* accepter* akkoord teken* onderteken* contract* *contract aanbod* aanbied* aanbieding* aangeboden* bieden bied biedt
      arbeidsovereenkomst* overeenkomst* dienstverband* aanstelling* erbij unaniem* baan ja blijven werkdag* inwerk* slag toetreden versterk*
      versterking* voorstel* voorstellen aangenomen aanbiedingen`,
    place: `straat *straat *laan *weg *plein *kade *kaai *gracht *steeg adres* locatie* *locatie gebouw* *gebouw kantoor* *kantoor receptie* balie*
      verdieping* kamer* lokaal* zaal* *zaal vestiging* filiaal* hoofdkantoor* parkeer* parkeren ingang* *ingang poort* hal *hal loket* werf*
      terrein* stad station* plaats waar route* campus* winkel werkplaats* huis *huis thuis etage* nr studio adres`,
    received: `ontvang* ontvangst* ontvangen binnen binnengekomen* aangekomen* bereikt* gekregen krijgen dank* bedankt bedank* dankjewel danken
      geregistreerd* registrat* verwerkt* opgeslagen* ingediend* verzonden* goed orde gelukt ontvangstbevestiging* bevestig* opgenomen*
      doorgestuurd* compleet* ingetrokken* interesse belangstelling aangemaakt* bewaard* bewaren opgenomen compleet`,
    mayCome: `als indien mocht mochten eventueel wanneer beoordel* bekijk* bekijken lezen screenen selecteren nemen interesse* belangstelling*
      geïnteresseerd* sluitingsdatum* reactietermijn* misschien feedback mening* enquête* passende zodra dringend* aandacht geschikte opnieuw
      tegenkomen ooit openstaan openstaat open sluit interesse belangstelling bekijk`,
    praise: `blij verheug* enthousiast* leuk* graag fijn* mooi* prettig* plezier* genoten top super goed goede indruk* onder aangenaam* positief* sterk*
      gefeliciteerd* proficiat tof* toffe spreekt sprak aanspreekt aangesproken* interessant* welkom* zin genoegen* hartelijk* heerlijk* trots
      knap gaaf benieuwd fijn mooi`,
    government: `visum* visa ambassade* consulaat* gemeentehuis* burgerzaken* rijbewijs* paspoort* verblijfs* inburger* naturalis* rechtbank* belasting*
      belastingdienst* belastingaangifte* getuige* verhoor* aangifte* hoorzitting* bezwaar* beschikking* uitkering* uwv ocmw toeslag* loket*
      kadaster* vergunning* vreemdeling* ind duo dagvaard* boete* identiteitskaart* stadhuis*`,
    schooling: `school* *school leerling* leerlingen ouders ouder* oudergesprek* *oudergesprek klas klassen les lessen *les cursus* studie* student*
      studenten opleiding* universiteit* hogeschool* semester* college colleges inschrijv* toelat* toelating* kinderopvang* opvang crèche kleuter*
      juf meester rapport* rapportgesprek* examen* beurs studiebeurs* scriptie* bijles* rijles* kind kinderen zoon dochter intakegesprek* mentor*`,
    press: `podcast* krant* tijdschrift* magazine* artikel* redactie* redacteur* journalist* verslaggever* lezers luisteraar* uitzending* opname*
      aflevering* fotograaf* pers reportage* ledenblad* programma* radio* televisie tv documentaire* verhaal* publicatie* publicer* citaat*
      citeer* rubriek* nieuwsblad* auteur* boek enquête* buurtkrant* marktonderzoek* lezersonderzoek*`,
    housing: `huur* huren huurder* verhuur* verhuurder* woning* *woning appartement* bezichtig* makelaar* hypotheek* lening* kamer* hospiteer* hospiteren
      kijkavond* kijkdag* huisgenoot* huisgenoten huisbaas* syndicus* vve borg waarborg* verzekering* schade* verhuis* koopwoning* kot kotmadam
      woningcorporatie* huurcontract* verbouw*`,
    health: `patiënt* tandarts* huisarts* dokter* arts* praktijk* polikliniek* ziekenhuis* kliniek* vaccin* prik* controle* consult* behandel* medicijn*
      recept* therap* symptom* diagnos* zorgverzeker* mutualiteit* bloedafname* fysio* operatie* dierenarts* oogarts* mondhygi* spreekuur*
      mondzorg* afspraakkaart* prik prikken bloedonderzoek* vooronderzoek*`,
    service: `bestel* *bestelling levering* lever* bezorg* pakket* *pakket factuur* facturen verzend* zending* afhaal* afhal* monteur* reparatie* repar*
      onderhoud* onderhoudsbeurt* ketel* verwarming* meter* meterstand* installat* vlucht* hotel* tafel* reserver* kapper* garage* apk keuring*
      klantnummer* ordernummer* retour* offerte* dakgoot* dakwerk* loodgieter* schoorsteen* auto wagen banden keuken* wasmachine* glasvezel*
      internet* koerier* afleveren abonnement* boeking* boekings* leveren`,
    event: `webinar* seminar* workshop* conferentie* congres* beurs beurzen lezing* evenement* bijeenkomst* inschrijv* deelnemer* ticket* kaarten
      festival* concert* koor* repetitie* optreden* vereniging* leden lid ledenvergadering* feest* *feest verjaardag* wedstrijd* toernooi*
      training* vrijwillig* donatie* collecte* tentoonstelling* wafel* taart* barbecue* bbq bruiloft* kerk* etentje* borrel* uitje* wandel*
      rommelmarkt* quiz* kamp* spreker* keynote* meetup* harmonie* club* aanmelden meld quiz deelnemers`,
    selling: `korting* gratis demo* product* klant* klanten software* platform* prijs* prijzen procent* aanbieding* actie* koop* kopen aankoop*
      proefperiode* abonnement* premium* webshop* winkel* bespaar* brochure* catalogus* oplossing* leverancier* btw offerte* nieuwsbrief* verkoop*
      cadeau* voucher* cadeaubon* bestel* deal* vertegenwoordig* winkel aanbiedingen kortingsactie*`,
    hiringSide: `beoordelingsformulier* scoreformulier* scorecard* interviewers* debrief* cv's sollicitanten kandidaten beoordeling* interviewleidraad*
      leidraad* headcount* gespreksleidraad* voorselectie* evaluatieformulier* selectiecommissie* sollicitatiecommissie* profielschets* gesprekken
      shortlist longlist vacaturehouder* wervingsbudget*`,
    thirdPerson: 'hij hem haar zij hun hen kandidaten sollicitant sollicitanten kandidate studenten deelnemers diegene',
    business: `ontwerp* concept* klant* opdracht* factuur* project* kwartaal* rapport* budget* begroting* prognose* memo* notulen* agenda* presentatie*
      slides leverancier* risico* advocaat* overeenkomst* cijfers omzet* jaarrekening* overleg* teamoverleg* werkoverleg* vergadering* offerte*
      strategie* marketing* uitrol* investeerder* akte* balans* planning* statusupdate* deadline* sprint* allemaal voorstel* verslag*
      aanbesteding* voorstellen klanten`,
    bulk: `nieuwsbrief* uitschrijv* afmelden afmeld* aanmeld* jobalert* vacaturealert* vacatures jobs zoekopdracht* zoekprofiel* aanbiedingen tips
      adverten* digest alert* aanbevol* onlineversie* nu gratis winactie* reclame* abonneer* gesponsord* unsubscribe bekijk solliciteer ontdek
      matchende mailvoorkeur*`,
  },
});
