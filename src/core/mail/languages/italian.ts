import { defineLanguage } from './language.ts';

export const italian = defineLanguage({
  locale: 'it',
  common:
    'il gli che di per con una non sono la della del nel è le si alla suo sua ci lei ti nostra abbiamo questo grazie un i al dei delle degli dal dalla nella sul e in da lo o ma se più come anche alle ore presso buongiorno gentile cordiali saluti colloquio salve sig dott nostro vostra stato essere può giorno ho ha hai mi sarà saremmo questa quando poi oppure dopo prima',
  departments: 'ufficio gestione personale risorse umane selezione selezioni segreteria stile',
  roles: {
    nouns: 'posizione ruolo candidatura domanda ricerca assunzione posto tirocinio stage concorso selezione quale',
    leads: 'come quale da',
    links: 'di del della dei da dal la il lo un una e in a per',
    ends: 'è presso livello ral si chiudiamo che abbiamo con non sono nel nella',
  },
  rounds: {
    names: 'preselezione',
    steps: 'colloquio prova intervista fase incontro',
    which: 'primo secondo terzo ultimo prima seconda finale tecnico tecnica telefonico conoscitivo individuale pratica scritta orale colloquio',
  },
  dates: {
    months: { sett: 8, genn: 0, febb: 1 },
    wordlikeWeekdays: 'tue, mar, mer, dom, Dom, sab, ven, lun, gio',
    ordinalEndings: '°, º, o',
    ordinals: { primo: 1, "l'1": 1 },
    relativeDays: {
      oggi: 0,
      stamattina: [0, 'am'],
      'questa mattina': [0, 'am'],
      'questo pomeriggio': [0, 'pm'],
      stasera: [0, 'pm'],
      domani: 1,
      domattina: [1, 'am'],
      dopodomani: 2,
      ieri: -1,
    },
    articles: "un, una, un'",
    numbers: { una: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, undici: 11, dodici: 12, quindici: 15 },
    whichBefore: { prossimo: 'coming', prossima: 'coming', scorso: 'last' },
    whichAfter: { prossimo: 'coming', prossima: 'coming', 'che viene': 'coming', successivo: 'next', scorso: 'last' },
    weeks: {
      'prossima settimana': 'next',
      'la prossima settimana': 'next',
      'della prossima settimana': 'next',
      'settimana prossima': 'next',
      'la settimana prossima': 'next',
      'della settimana prossima': 'next',
      'questa settimana': 'this',
      'di questa settimana': 'this',
    },
    units: { giorno: 1, giorni: 1, settimana: 7, settimane: 7 },
    inWords: 'tra, fra',
    ago: 'fa',
    fromNow: { 'da oggi': 0, 'a partire da oggi': 0 },
    of: 'di, del',
    the: 'il, la, lo',
    on: "il, l'",
    onThe: 'il, giorno',
    at: 'alle, alle ore, ore, verso le, per le, intorno alle, a partire dalle, dalle ore, dalle, h',
    hourOpeners: 'alle, ore, dalle',
    insteadOf: 'anziché alle, invece delle, invece che alle',
    from: 'dalle, dalle ore, tra le, fra le, tra le ore, fra le ore, dal, dalle h',
    to: 'alle, alle ore, e le, fino alle, al, alle h',
    and: 'e',
    or: 'o, oppure, e, &, ed',
    joints: 'alle, il, la, di, del, per, le, ore, dalle, verso, giorno, orario, ora, data, tra, fra, a, partire, h',
    mornings: 'mattina, mattino, di mattina, del mattino, della mattina, al mattino, la mattina, in mattinata',
    afternoons: 'pomeriggio, di pomeriggio, del pomeriggio, nel pomeriggio, sera, di sera, della sera',
    hourWords: '',
    hourUnits: 'h',
    namedClocks: { mezzogiorno: '12:00', 'mezzogiorno e mezza': '12:30', "all'una": '13:00', "all'una e mezza": '13:30', mezzanotte: '00:00' },
    beforeHour: {},
    afterHour: {
      'e mezza': 30,
      'e mezzo': 30,
      'e trenta': 30,
      'e un quarto': 15,
      'e quindici': 15,
      'meno un quarto': -15,
      'e tre quarti': 45,
      'e quarantacinque': 45,
      'e dieci': 10,
      'e venti': 20,
      'meno dieci': -10,
      'in punto': 0,
    },
    counted: 'persone, candidati, domande, colloqui, mesi, mese, anni, anno, pagine, volte, euro, posti, partecipanti, ore, fasi, documenti',
    lengthUnits: { minuto: 1, minuti: 1, min: 1, ora: 60, ore: 60, h: 60 },
    lengthNumbers: { venti: 20, trenta: 30, quaranta: 40, quarantacinque: 45, cinquanta: 50, sessanta: 60, novanta: 90 },
    during: 'per',
    lengths: {
      "mezz'ora": 30,
      'mezza ora': 30,
      "tre quarti d'ora": 45,
      "quarto d'ora": 15,
      "un'ora": 60,
      "un'oretta": 60,
      "un'ora e mezza": 90,
      "un'ora e mezzo": 90,
      "un'oretta e mezza": 90,
      'due ore e mezza': 150,
    },
    marginsBefore: 'entro, prossime, ultime, ogni, meno, tra, fra, in, almeno',
    marginsAfter: 'prima, dopo, fa, anticipo, tardi',
    zones: {
      'ora italiana': 'Europe/Rome',
      'ora di roma': 'Europe/Rome',
      'ora di milano': 'Europe/Rome',
      'orario italiano': 'Europe/Rome',
      'fuso orario di roma': 'Europe/Rome',
      'ora di londra': 'Europe/London',
      'ora svizzera': 'Europe/Zurich',
    },
    purposes: {
      same: 'stessa ora, stesso orario',
      not: 'anziché, invece, al posto, e non, non più',
      on: 'di, del, della, delle, dell, il, la, alle, che, da',
      moved: 'da, previst*, dal',
      fillers: 'il, le, e, non, oltre, giorno, prossimo, questo, fine, del, alle, ore',
      conditions: 'se, qualora, nel caso',
      old: 'originariamente, inizialmente, precedente, vecchio, vecchia, anziché, invece di, invece del, invece che, al posto di, non il, era fissat*, fissato per, fissata per, era il, non più',
      off: 'annullat*, rinviat*, spostat*, spostare, sospes*, non potrà, non si terrà, non potremo, non riesco, non riusciamo, non sarà possibile, salta, saltato, disdett*, non più, slitta',
      new: 'nuova, nuovo, ma, bensì, spostat* a, spostat* al, rinviat* al, rinviat* a, slitta al, ora, piuttosto',
      deadline: 'entro, entro il, entro e non oltre, fino al, scadenza, prima del, non oltre, al più tardi, termine, scade',
      answer: 'risposta, esito, decisione, riscontro, faremo sapere, contatteremo, comunicheremo, aggiorn*, notizie, ricontatteremo',
      yours:
        'per favore, gentilmente, inviare, inviarci, invii, rispondere, risponda, confermare, confermi, prego, trasmettere, compilare, firmare, mandi, mandaci',
      past: 'candidatura del, ricevut*, ricevuta, sua mail del, assunzione, nato, nata, dal, parlato, conosciut*, inviat*, orario di lavoro, orari di lavoro, orari di apertura, orario di ufficio',
      about:
        'colloqui*, incontr*, chiacchierata, chiamata, telefonata, videochiamata, riunione, appuntamento, sentirci, vederci, vedersi, conoscer*, parlare, data, ora, ore, orario, quando, disponib*, invit*, convoc*, visita, passare, passa, venire, prova, fissat*',
      choice: 'o, oppure, opzioni, opzione, disponib*, scegliere, scelga, scegli, preferi*, seguenti, orari, date, quale, meglio',
    },
  },
  concepts: {
    you: `lei suo sua suoi sue tu ti te tuo tua tuoi tue voi vi vostro vostra vostri vostre v s.v *arla *erla *irla *arle *erle *irle *arvi
      conoscerti sentirti vederti incontrarti dirti farti darti averti invitarti aggiornarti contattarti puoi riesci hai sei vuoi potresti saresti
      avresti vorresti dovresti puo può potrebbe potrà riesce vuole gliela preghi averla offrirle`,
    we: `noi ci nostro nostra nostri nostre io mi mio mia *iamo *emmo *remo team squadra commissione* direzione* direttore* direttrice* responsabile*
      titolare* capo collega colleghi dirigente* ufficio azienda* cliente sottoscritt* ho avrei vorrei posso proporrei giuria* socio staff vogliamo
      contatteremo daremo attendiamo possiamo aziendale faremo vediamo prenderemo cerchiamo`,
    interview: `colloqui* intervista* provino* provini audizione* videocolloqui* videointervist* preselezion* assessment* casting colloqui
      colloquiare`,
    round: `fase fasi step passo tappa* round turno* prova prove orale conoscitiv* commissione* panel giuria* presentazione* affiancamento* giornata*
      mattinata* sessione* call telefonic* video* vivo live incontro* approfondimento* chiacchierata* video`,
    meeting: `incontr* appuntament* conosc* parlar* parlia* chiacchier* confront* sentir* sentia* senti risentir* chiam* telefon* videochiam*
      videoconferenz* video call calls zoom teams meet skype webex riunion* riunir* rivedr* visto vista ved* visita* passar* passi passa venir* venga
      vieni viene ricev* caffè pranzo aperitivo invit* convoc* presentarsi presentarti partecip* collegar* colleghi collegamento aspett* attend* slot
      fascia fasce sedut* session* evento scambiare intrattener* tour presenz* colloquiare collegarsi inviti vederti sentirti attendiamo incontrarti
      collegarti partecipanti vediamo invitarti conoscerti`,
    job: `posto posti posizione* posizioni lavoro lavori ruolo ruoli offerta* offerte annuncio* annunci incarico* mansione* vacanza* vacante*
      candidatura* stage tirocini* apprendistato* supplenza* contratto* assunzione* concorso* bando* cattedra* assegno opening job f figura*
      missione* stagione* dottorato* impieg* mestiere impiego bando`,
    occupation: `responsabile* capo* direttore* direttrice* dirigente* coordinat* assistente* segretari* receptionist* impiegat* addett* operator*
      operatrice* operai* ingegner* sviluppat* programmator* programmatric* analist* sistemist* informatic* amministrat* contabil* ragionier*
      revisor* controller commercialist* consulent* giurist* avvocat* notai* praticant* infermier* oss dottore farmacist* ostetric* fisioterapist*
      psicolog* terapist* veterinari* educat* maestr* insegnant* docent* professor* prof formator* ricercator* ricercatric* dottorand* assegnist*
      bibliotecari* archivist* curator* restaurator* cuoc* chef commis aiutant* pasticcer* pasticcier* fornai* panettier* pizzaiol* camerier*
      barista* baristi barman lavapiatti sommelier commess* venditor* venditric* cassier* promoter rappresentant* buyer autist* conducent*
      macchinist* corrier* fattorin* magazzinier* carrellist* mulettist* facchin* meccanic* elettricist* idraulic* falegnam* carpentier* murator*
      imbianchin* saldator* montator* manutentor* tornitor* fresator* giardinier* agricoltor* bracciant* enolog* fiorist* parrucchier* estetist*
      governant* portier* vigil* sorvegliant* poliziott* carabinier* pompier* militar* soldat* specialist* manager planner redattor* redattric*
      traduttor* traduttric* interpret* giornalist* grafic* designer architett* disegnator* geometra* urbanist* fotograf* attor* attric* ballerin*
      musicist* cantant* scenograf* editor librai* stagist* tirocinant* apprendist* trainee recruiter selezionator* hr engineer developer scientist
      istruttric* allenator* coach pilota capitan* marinai* steward hostess biolog* chimic* laboratorista* supplent* collaborator* collaboratric*
      badant* colf bidell* animator* animatric* espert* funzionari* credit promotor* macellai* salumier* gelatai* bagnin* tecnico tecnici regista
      registi medico medica guardia guardie fisico perito tecniche istruttore istruttori carabinieri insegnanti capo notaio maestra`,
    hiring: `candidat* candidars* selezion* recruit* assunzion* assumer* assunt* risorse umane hr personale posizion* vacant* annunci* concors* bando
      bandi avviso graduatoria* lavora impiego agenzia* somministrazione headhunter head hunter talenti datore organico tirocini* f supplenza*
      provin* linkedin infojobs ral autocandidatura* reclutament* carriera* careers people interinal* inquadrament* posizioni selezionare
      selezionando recruiter selezioni candidati provini annunci`,
    paper: `curriculum cv curricula lettera* candidatura* profilo* esperienza* esperienze documentazione* domanda* dossier* portfolio* competenze
      competenza* formazione* motivazion* autocandidatura* background referenze qualifiche profilo portfolio domanda`,
    decided: `decis* decider* scelt* sceglier* selezion* optat* preso presa prendere prenderemo proceder* prosegu* continuar* assegnat* assegnazion*
      copert* coprire assunt* assumer* individuat* preferit* preferir* accolt* accogliere esito esiti conclus* conclude* chius* idone* ammess*
      ammission* esclus* scartat* nominat* nomina affidat* affidar* offert* offrir* dare dato daremo seguito positiv* andare avanti orientat*
      valutat* valutazione* premiat* unanimità risposta* approvat* definit* graduatoria* risultato risultata idoneo offerte offrirti selezionare
      selezionando selezioni offrirle`,
    someoneElse: `altro altra altri altre altrui qualcun* interna interno internamente interne già collega persona profilo profili risorsa vicina
      vicino ragazza ragazzo finalista* frattempo esperienz* maggiormente adatt* migliore esperienze`,
    not: 'non nessun* mai niente nulla né senza neanche nemmeno impossibil* neppure mica',
    regret: `purtroppo dispiac* spiac* rammaric* scus* rincresc* augur* fortuna successo successi professional* delus* difficil* peccato malincuore
      negativ* soddisfazion* comprension* disagio* lupo scoraggi* mollare amarezza contrattemp* ahimè sfortunat*`,
    forward: `avanti proseg* proceder* seguito oltre prossim* successiv* linea adatt* corrispond* rispond* requisit* esigenz* ricercat* cerchiam*
      cercavamo cerca idone* compatibil* coerent* affin* vicin* continuar* passo step collabora* pienament* match fit passaggio* futur* consider*
      idoneo vicino vicina successivo cerchiamo`,
    fixed: `conferm* fissat* fisso fissare prenotat* prenotazion* programmat* previst* pianificat* concordat* accordi accordo stabilit* segnat*
      agenda calendario promemoria ricord* registrat* perfetto ottimo ok okay d'accord allora vediamo aspett* attend* appuntament* programma ritrovo
      iniz* dura durata durerà link modalità intesi adesion* accettat* presenz* partecip* pronto terrà terranno svolgerà collegarsi collegarti
      collegamento attendiamo partecipanti`,
    asks: `quando quale quali qual può puoi potrebbe potresti possibil* possiamo sarebbe saresti riesc* riuscir* andrebbe andare prefer* scegl*
      scelga indic* comunic* propon* propost* prenot* selezioni conferm* rispond* faccia fammi facci farci sapere dimmi dirmi dica disponibil* dispo
      comodo comoda orario* orari slot fasce fascia opzion* date altern* pregh* prega cortes* gentilment* favore vuole vuoi vorrebbe fissare chied*
      avresti avrebbe mezz'oretta torna tornerebbe chiam* scriv* riscontro attendiamo giorni piacere doodle intende partecipa* interessat* momento
      mattina pomeriggio selezionare proporrei preghi riesce partecipanti riesci`,
    moved: `spost* rinvi* rimand* posticip* slitt* cambi* modific* variazion* variat* nuovo nuova nuovi nuove invece anziché precedent* precedenza
      originari* inizialment* vecchi* riprogramm* ripianific* aggiornat* imprevist* impediment* improvvis* contrattemp* indisponibil* ritard* altro
      altra differ* ripropo* recuper* eccezional* successivo urgent* febbre malat* disguid* piuttosto anticipat* anticipar*`,
    off: `annull* cancell* disdett* disdir* disdic* sospes* sospend* sospension* revoc* ritir* rimoss* blocc* salta saltat* lasciar* lasci lascia
      interromp* interrott* chius* congelat* stop abbandonat* sciopero* malat* impossibil* soppress* decadut* fermo ritiro cancello`,
    wait: `attend* attesa* aspett* pazienz* settiman* giorni entro presto breve brevissimo sapere faremo saprà faccio far aggiorn* novità notizi*
      decid* decis* esito esiti risultat* risposta* rispond* riscontr* ricontatt* contatt* comunic* pubblicat* valut* esame iter procedura* processo
      lungo lunga tirare tirar ritard* frattempo riunir* graduatoria* feedback completar* concl* mese mesi richied* tempi esamin* riscontro valutare
      contattarti contatteremo risultata attendiamo contatteranno aggiornarti valuterà risultato completare`,
    send: `inviare invio mand* trasmett* trasmission* fornir* alleg* carica* compil* completa rispond* restitu* consegnare portar* porti munit*
      munirs* servono mancano mancant* richied* richiest* integr* necessari* occor* firm* sottoscriv* girar* farmi farci pervenir* indicar*
      comunicar* condivid* inoltr* scansion* spedir* produr* esibir* rimand* aggiung* depositar* sollecit* manca serve invii inviato inviarci
      inviarmi invia inviateci completare completi`,
    documents: `document* titolo diploma* laurea attestat* certificat* referenz* copia copie carta identità passaport* patente patentino permesso
      iban codice fiscale casellario busta buste paga cud certificazione* foto fototesser* modulo moduli questionario* domanda domande estratto*
      autocertificazion* dichiarazion* portfolio book cv modulistica* esecuzioni vaccinazion* preavviso ral tessera ricevuta* allegat* pec residenza
      abilitazion* iscrizione* referenze questionario`,
    test: `test prove esercizi* compito compiti quiz questionario* attitudinal* psicometric* psicoattitudinal* challenge programmazion* assessment*
      hackerrank codility testgorilla simulazion* brief elaborat* svolger* case business traccia preselettiv* logica svolgerà questionario`,
    money: `stipendi* retribuzion* retributiv* ral lord* netti netto nette paghe compens* mensil* annua annui ccnl ccl contratt* indeterminato
      determinato bonus premio premi tredicesim* quattordicesim* ticket buoni pasto benefit aziendale ferie inquadrament* economic* pacchetto*
      welfare previdenz* assicurazion* indennità* mance parziale smart rimbors* provvigion* scatti chf annuo annuale`,
    begin: `iniz* cominc* partenza decorrenza* entrata ingresso assunzion* assumer* assunt* benvenut* congratulazion* compliment* felicit* firm*
      accett* assens* proporle proporti offerta* offrirle offrirti contratto* contrattual* impegno entrare unirti unirsi squadra sì stai bordo avvio
      servizio scelt* unanim* averla averti vogliamo nostri onboarding partire parte complimenti unanimità`,
    place: `via viale piazza largo strada vicolo sede sedi ufficio uffici aula sala edificio palazzo palazzina ingresso portineria reception cortile
      porta cancello magazzino* stabilimento* fabbrica* negozio* filiale* ristorante* scuola* deposito* stazione* fermata* parcheggio* indirizzo*
      luogo dove presso reparto* campus teatro* sportello* citofono* padiglione* cantiere* laboratorio* mappa ristorante cantiere`,
    received: `ricevut* ricezion* pervenut* arrivat* registrat* inviat* ringrazi* grazie acquisit* inoltrat* caricat* inserit* creato salvat*
      protocollat* presa visione corretta* ritirat* interesse trasmess* inviato inviateci`,
    mayCome: `se qualora eventual* dovesse dovessero saranno valutat* valutare valuterà esaminat* interesse interessat* interessa futur* contatteremo
      contattat* ricontattat* conserv* archivi* database sondaggio* questionario opinion* feedback aperto cambiamento* opportunità* cerchiamo ricerca
      selezionando urgent* aprissero idoneo corrispondent* magari contatteranno`,
    praise: `lieti lieto lieta piacere piaciut* piacerebb* felic* content* entusiast* colpit* apprezzat* interessant* interesse ottim* brav* bella
      bello complimenti congratulazion* gamba volentieri piacevol* impression* incuriosit* fantastic* soddisfatt* convint* meravigli* ottimo`,
    government: `questura* prefettura* consolato* ambasciata* soggiorno tribunal* giudice* udienza* testimon* citazione* tasse imposte imposta inps
      inail isee anagrafe* sportello* cittadinanza* multa* multe polizia carabinieri denuncia* ricorso* elettoral* seggio* tributi catasto*
      raccomandata* immigrazion* dogana* motorizzazion*`,
    schooling: `scuola* scuole scolastic* alunn* student* genitor* figli* liceo* insegnanti corsi lezion* universit* iscriver* esame esami asilo*
      nido mensa registro semestr* laurea tesi borsa erasmus immatricol* ripetizion* maestra bambin* autoscuola* facoltà preside gita* pagella* cils
      studenti`,
    press: `giornal* articol* rivist* intervist* podcast* radio televis* trasmission* puntata* redazion* lettor* ascoltator* fotograf* ripres*
      documentari* storia* pubblicazion* libro* autor* autric* sondaggio* testimonianz* ritratt* inchiest*`,
    housing: `appartament* bilocal* monolocal* trilocal* affitt* locazion* inquilin* proprietari* locator* canone caparra cauzion* condomin*
      assemblea* immobiliar* mutu* prestit* ipotec* notaio rogito* coinquilin* stanza* stanze trasloc* assicurazion* sinistr* polizza* bollett* mq
      metri`,
    health: `pazient* dentist* odontoiatr* medico medica ambulator* ricetta* ricette vaccin* analisi sangue prelievo* ospedal* clinic* chirurg*
      farmaci* sanitari* tessera terap* diagnos* oculist* dermatolog* fisioterap* referto* asl specialistic* veterinari* igiene radiografi* salute`,
    service: `spedizion* spedit* pacc* ordine fattur* ripar* caldaia* installazion* manutenzion* contatore* lettura idraulic* officina* tagliando*
      revision* macchina gomme albergo* hotel volo voli bigliett* tavolo ristorante parrucchier* salone abbonament* fibra internet preventiv*
      corrier* reso resi tracking ritiro treno cantiere`,
    event: `webinar* seminari* conferenz* convegn* fiera* workshop* congress* iscriv* bigliett* festival* concert* spettacol* coro associazion* socio
      quota tesserament* assemblea* festa* feste compleann* matrimon* battesim* messa cena cene pranzo aperitivo* torneo* partita* partite
      allenament* club volontar* donazion* mercatino* mostra* gita* relator* parrocchi* sagra* aperitivo iscriviti`,
    selling: `promozion* sconto* sconti gratis gratuit* omaggio* demo prodott* software piattaforma* prezz* acquista compra* carrello* abbon* premium
      catalog* preventiv* risparmi* regalo* regali saldi offertissim* fedeltà iva sottocosto`,
    hiringSide: `scheda* schede griglia* griglie intervistator* debrief valutator* candidati finalist* rosa shortlist* headcount preselezionat* cvs
      colloqui fabbisogn* scorecard`,
    thirdPerson: 'lui essi loro egli ella candidati studenti partecipanti',
    business: `progett* client* fattur* preventiv* riunion* relazion* budget prevision* trimestr* fornitor* fornitura* slide verbale* negoziazion*
      trattativ* gara gare avvocato* clausol* strategi* marketing investitor* bilanc* audit conti ricavi colleghi partnership rilascio* sprint
      deadline scadenz* bozza* assistit* commessa* cliente`,
    bulk: `newsletter* disiscri* alert annunci offerte consigliat* sponsorizzat* pubblicit* clicca scopri approfitta disattiva* preferenz* browser
      consigli digest unsubscribe inviti migliori iscriviti`,
  },
});
