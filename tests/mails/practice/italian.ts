import type { TestMail } from '../../core/mail/mail.ts';
import { invitation, confirmation, reschedule, cancellation, timeline, request, rejection, offer, other, unrelated } from './by-kind.ts';

/** Mail in Italian, as it is written in Italy and Ticino. */
export const italian: readonly TestMail[] = [
  invitation(
    'Sua candidatura – addetto ufficio acquisti',
    'Elena Brambilla <e.brambilla@metalsud.example>',
    `Gentile dott. Ferri,\n\nla ringraziamo per averci inviato il Suo curriculum, che abbiamo letto con interesse. Saremmo lieti di conoscerLa di persona e Le proponiamo un colloquio presso la nostra sede di Treviglio martedì 10 marzo alle 10:00 oppure giovedì 12 marzo alle 14:30. La preghiamo di comunicarci quale data preferisce.\n\nCordiali saluti,\nElena Brambilla\nUfficio del personale`,
  ),
  invitation(
    'un caffè?',
    'Matteo <matteo@torrefazioneviola.example>',
    `Ciao Andrea,\n\nci è piaciuto un sacco il tuo messaggio! Ti va di passare in negozio la settimana prossima così facciamo due chiacchiere? Martedì o mercoledì dopo le 15 siamo tranquilli. Dimmi tu quando ti viene comodo.\n\nA presto\nMatteo`,
  ),
  invitation(
    'prova in cucina',
    'Trattoria Da Cesira <info@dacesira.example>',
    `Buongiorno, abbiamo visto il suo curriculum. Può venire sabato alle 17 per un turno di prova? Porti scarpe antinfortunistiche, la divisa gliela diamo noi. Mi faccia sapere con un messaggio al 333 5550102.\nCesira`,
  ),
  invitation(
    'Prossimo step: call con il nostro CTO',
    'People Team Nuvolab <people@nuvolab.example>',
    `Ciao Andrea!\n\nIl primo confronto con Giulia è andato molto bene e vorremmo continuare il percorso con te. Il passo successivo è un colloquio tecnico di 60 minuti in videocall con Davide, il nostro CTO. Scegli lo slot che preferisci da qui: https://calendly.com/nuvolab/tecnico\n\nPer qualsiasi dubbio scrivici pure.\n\nIl People Team`,
  ),
  invitation(
    'Concorso educatore 80% – incontro conoscitivo',
    'Fondazione Arcobaleno, Lugano <direzione@fond-arcobaleno.example>',
    `Egregio signor Ferri,\n\nabbiamo ricevuto la sua documentazione e avremmo piacere di incontrarla. Le andrebbe bene lunedì 9 marzo alle 16.15 presso il nostro centro di Viganello? In caso contrario può chiamarmi allo 091 555 01 20.\n\nDistinti saluti\nMarisa Bernasconi, responsabile di struttura`,
  ),
  invitation(
    'Re: autocandidatura',
    'Avv. Paolo Ghislandi <ghislandi@studioghislandi.example>',
    `Egregio dottore,\n\nho letto la Sua lettera. Al momento lo studio non cerca collaboratori, tuttavia mi farebbe piacere scambiare due parole con Lei. In quali giorni, nelle prossime due settimane, si troverebbe a Bergamo?\n\nCon i migliori saluti\nPaolo Ghislandi`,
  ),
  invitation(
    'Avviso pubblico n. 117/2026 – convocazione prova orale',
    'ASL Valdoro, UOC Gestione Risorse Umane <concorsi@asl-valdoro.example>',
    `Si comunica che la S.V. è convocata a sostenere il colloquio previsto dall'avviso in oggetto.\n\nData: 11/03/2026\nOra: 9:40\nSede: via delle Mura 4, aula 2.18\n\nLa S.V. dovrà confermare la propria partecipazione entro il 6 marzo e presentarsi munita di valido documento di riconoscimento. La mancata presentazione equivale a rinuncia.\n\nIl Dirigente`,
  ),
  invitation(
    'Infermiera turno notte',
    'RSA Villa Tramonto <coordinamento@villatramonto.example>',
    `Buongiorno Andrea, che bello che ci ha scritto! Se le fa piacere può venire una mattina in reparto a vedere come lavoriamo, così parliamo anche del resto. Io ci sono mercoledì e venerdì dalle 7 e mezza. Quale le torna meglio?\nLorena, coordinatrice infermieristica`,
  ),
  invitation(
    'Invito a videocolloquio – Credit Analyst',
    'Recruiting Banca Armonia <noreply@inrecruiting.example>',
    `Gentile Andrea Ferri,\n\na seguito della valutazione del Suo profilo siamo lieti di invitarLa alla fase successiva del processo di selezione per la posizione di Credit Analyst (rif. 48213).\n\nPer prenotare il colloquio acceda alla Sua area riservata e selezioni una delle fasce orarie disponibili entro l'8 marzo 2026.\n\nMessaggio generato automaticamente, si prega di non rispondere.`,
  ),
  invitation(
    'Ci sentiamo al telefono?',
    'Chiara Lodi <chiara.lodi@velobottega.example>',
    `Ehi Andrea, grazie per esserti candidato come meccanico! Avresti una mezz'oretta giovedì mattina per una chiacchierata telefonica? Posso chiamarti tra le 9 e le 11:30, dimmi tu.\n\nUn saluto,\nChiara`,
  ),
  invitation(
    'Assegno di ricerca – colloquio',
    'Prof. Silvio Rossetti <silvio.rossetti@uniaurea.example>',
    `Gentile dottoressa,\n\nil Suo profilo è in linea con il progetto. Proporrei di vederci su Zoom, insieme alla mia dottoranda, in modo che possa illustrarci la Sua tesi (10 minuti) e farci domande. Sarebbe possibile martedì alle 17 o giovedì in mattinata?\n\nCordialmente\nS. Rossetti`,
  ),
  invitation(
    'Selezione autisti: giornata di valutazione',
    'Trasporti Val Lemene <selezione@tvl.example>',
    `Buongiorno sig. Moretti,\n\ndesideriamo invitarla a una mattinata di selezione presso il deposito di Portogruaro. Sono previste due sessioni, lunedì 16 e mercoledì 18 marzo, entrambe con inizio alle 8:30: prova di guida e colloquio con il capo movimento.\n\nCi indichi cortesemente a quale intende partecipare.\n\nUfficio Risorse Umane`,
  ),
  invitation(
    'DISPONIBILITÀ PER COLLOQUIO',
    'Filiale Brescia Lavoropiù Oggi <brescia@agenzia-oggi.example>',
    `Ciao sono Katia dell'agenzia, l'azienda di Rovato vuole vederti per il posto da carrellista. Riesci giovedì o venerdì mattina? Dura 20 minuti, ti riceve il capoturno. Chiamami appena leggi allo 030 5550101`,
  ),
  invitation(
    'Provini stagione 26/27',
    'Compagnia del Molo <provini@compagniadelmolo.example>',
    `Cara Andrea,\n\nil tuo self tape ci ha incuriositi e vorremmo sentirti dal vivo. I provini si tengono il 14 e 15 marzo alla Sala 3: prepara due monologhi, uno dei quali in versi, e facci sapere se preferisci mattina o pomeriggio.\n\nUn abbraccio dalla compagnia`,
  ),
  invitation(
    'Istituto Comprensivo Marconi – proposta di supplenza, colloquio con la dirigente',
    'Segreteria IC Marconi <segreteria@icmarconi.example>',
    `Gent.ma prof.ssa,\n\nesaminate le messe a disposizione, la Dirigente scolastica intende incontrarLa l'11 marzo alle ore 13.30 (anche su Meet) per circa un'ora. Si chiede cortese conferma entro venerdì 6 marzo alle ore 12.\n\nL'assistente amministrativa\nR. Cozzi`,
  ),
  confirmation(
    'Conferma colloquio del 10 marzo',
    'Elena Brambilla <e.brambilla@metalsud.example>',
    `Gentile dott. Ferri,\n\ngrazie del pronto riscontro. Le confermo l'appuntamento di martedì 10 marzo alle 10:00: sarà ricevuto dal dott. Conti, responsabile acquisti, e dalla sottoscritta, in via dei Tigli 12, terzo piano. La invito a presentarsi in portineria con dieci minuti di anticipo.\n\nCordialmente,\nElena Brambilla`,
  ),
  confirmation(
    'Re: Re: prova',
    'Trattoria Da Cesira <info@dacesira.example>',
    `Perfetto allora ci vediamo sabato alle 17. Entri dal cortile, la porta verde. Cesira`,
  ),
  confirmation(
    'Invito: Colloquio tecnico Andrea Ferri / Nuvolab - mer 11 mar 2026 15:00 - 16:00 (CET)',
    'Giulia Santi <giulia@nuvolab.example>',
    `Hai ricevuto un invito per questo evento.\n\nColloquio tecnico Andrea Ferri / Nuvolab\nQuando: mer 11 mar 2026 15:00 – 16:00 (CET)\nDove: https://meet.google.com/abc-defg-hij\nChi: Davide Sala, Giulia Santi - organizzatrice, andrea.ferri@posta.example\n\nParteciperai? Sì - Forse - No`,
  ),
  confirmation(
    'Promemoria: il Suo colloquio di domani',
    'Recruiting Banca Armonia <noreply@inrecruiting.example>',
    `Gentile Andrea Ferri,\n\nLe ricordiamo che il colloquio per la posizione di Credit Analyst è fissato per domani, martedì 3 marzo 2026, alle 11:15.\n\nModalità: Microsoft Teams, al link riportato sotto. Le consigliamo di collegarsi qualche minuto prima per verificare audio e video.\nhttps://teams.microsoft.com/l/meetup-join/19\n\nIn bocca al lupo!`,
  ),
  confirmation(
    'ok per giovedì',
    'Chiara Lodi <chiara.lodi@velobottega.example>',
    `Ottimo Andrea! Segnato in agenda: ti chiamo giovedì alle 10. Tieni il curriculum a portata di mano e se hai domande sugli orari estivi ne parliamo. Buona giornata, Chiara`,
  ),
  confirmation(
    'Visita al centro di Viganello',
    'Fondazione Arcobaleno, Lugano <direzione@fond-arcobaleno.example>',
    `Egregio signor Ferri,\n\nd'accordo per lunedì alle 16.15. Dalla stazione prenda il bus 2 fino alla fermata La Santa. All'incontro sarà presente anche la mia collega signora Pedrini; calcoli un'ora circa.\n\nA lunedì\nM. Bernasconi`,
  ),
  confirmation(
    'Giornata di selezione del 16 marzo: informazioni utili',
    'Trasporti Val Lemene <selezione@tvl.example>',
    `Gentile sig. Moretti,\n\nla Sua adesione alla sessione di lunedì 16 marzo è stata registrata. Questo il programma:\n\n8:30 ritrovo in deposito\n9:00 prova di guida\n10:30 colloquio individuale\n\nPorti con sé patente D, CQC e carta d'identità.\n\nUfficio Risorse Umane`,
  ),
  confirmation(
    'Calendario colloqui – Suo turno',
    'Conservatorio San Marco, direzione <direzione@conservatoriosm.example>',
    `Gentile Maestro,\n\nfacendo seguito alla Sua accettazione, si conferma che la commissione La ascolterà il 18 marzo alle ore 14:20 in aula Verdi. Durata 30 minuti, di cui 15 di esecuzione. È disponibile il pianista accompagnatore.\n\nDistinti saluti`,
  ),
  confirmation(
    'a dopo!',
    'Giulia Mela <giulia@agenziamela.example>',
    `Ciao Andrea, solo due righe per dirti che è tutto pronto per la call delle 14 con la direttrice creativa. Il link è sempre lo stesso: https://zoom.us/j/5550102. Non serve preparare niente, basta il portfolio.\nG.`,
  ),
  confirmation(
    'Appuntamento confermato: Primo colloquio conoscitivo – contabile',
    'Calendly <notifications@calendly.com>',
    `Ciao Andrea,\n\nil tuo appuntamento con Lea Simoni è stato prenotato.\n\nEvento: Primo colloquio conoscitivo – contabile\nData e ora: 09:30, venerdì 6 marzo 2026 (ora di Roma)\nLuogo: telefonata in arrivo, +39 333 555 1020\n\nDevi modificarlo? Annulla / Riprogramma`,
  ),
  confirmation(
    'Rovato venerdì',
    'Filiale Brescia Lavoropiù Oggi <brescia@agenzia-oggi.example>',
    `ok ho sentito l'azienda, ti aspettano venerdì alle 8.15 in via Industria 27, chiedi di Gino al magazzino 4. Scarpe antinfortunistiche mi raccomando!! Katia`,
  ),
  confirmation(
    'Colloquio presso Farmalba',
    'Delia Albertini <d.albertini@farmalba.example>',
    `Buonasera dott. Casali,\n\ncome da accordi telefonici, Le confermo che la dott.ssa Lemoni La attende giovedì 5 marzo alle 17 nella nostra sede di Latina (edificio C). All'ingresso comunichi il codice visitatore 5510.\n\nTra colloquio e visita ai laboratori consideri un'ora e mezza.\n\nDelia Albertini\nTalent Acquisition`,
  ),
  reschedule(
    'Spostamento colloquio',
    'Elena Brambilla <e.brambilla@metalsud.example>',
    `Gentile dott. Ferri,\n\npurtroppo il dott. Conti martedì 10 sarà fuori sede per un impegno improvviso. Sarebbe possibile rinviare il nostro colloquio a venerdì 13 marzo, stesso orario?\n\nMi scuso per il disagio.\n\nElena Brambilla`,
  ),
  reschedule(
    'cambio al volo',
    'Matteo <matteo@torrefazioneviola.example>',
    `Ehi, mercoledì mi arriva un carico e sono incasinato: riesci a passare giovedì invece, alla stessa ora? Scusami il poco preavviso!\nMatteo`,
  ),
  reschedule(
    'Invito aggiornato: Colloquio HR @ gio 12 mar 2026 11:00 - 11:45 (CET)',
    'Lea Simoni <lea.simoni@fiduciaria-leventina.example>',
    `Questo evento è stato modificato.\n\nColloquio HR\nQuando: gio 12 mar 2026 11:00 – 11:45 (CET) (modificato)\nIn precedenza: mer 11 mar 2026 09:00\nDove: Google Meet\n\nParteciperai? Sì - Forse - No`,
  ),
  reschedule(
    'Nuova data per l’audizione',
    'Conservatorio San Marco, direzione <direzione@conservatoriosm.example>',
    `Gentile Maestro,\n\npoiché la commissione non può riunirsi il 18 marzo, la Sua audizione è anticipata a martedì 17 marzo alle ore 9:00, sempre in aula Verdi. Le chiediamo di darci conferma della Sua disponibilità.\n\nLa segreteria`,
  ),
  reschedule(
    'Re: giovedì',
    'Chiara Lodi <chiara.lodi@velobottega.example>',
    `Ciao Andrea, ho il bimbo con la febbre e domani non sono in ufficio. Possiamo fare lunedì mattina, tipo 9 e mezza? Se no proponimi tu un altro momento. Grazie della pazienza, Chiara`,
  ),
  reschedule(
    'Variazione orario del Suo colloquio',
    'Recruiting Banca Armonia <noreply@inrecruiting.example>',
    `Gentile Andrea Ferri,\n\nil selezionatore ha modificato il Suo appuntamento.\n\nOrario precedente: 03/03/2026, 11:15\nNuovo orario: 05/03/2026, 16:00\n\nQualora non potesse partecipare, può scegliere un'altra data dalla Sua area riservata.`,
  ),
  reschedule(
    'giovedì, mezz’ora dopo',
    'Delia Albertini <d.albertini@farmalba.example>',
    `Buongiorno dott. Casali,\n\nla dott.ssa Lemoni esce da una riunione alle 17:15 e preferirebbe vederLa alle 17:30 anziché alle 17. Per il resto non cambia nulla. Le va ancora bene?\n\nD. Albertini`,
  ),
  reschedule(
    'Colloquio del 9 marzo – Sua richiesta',
    'Comune di Borgorosso, Servizio Personale <personale@borgorosso.example>',
    `Gentile candidata,\n\nprendiamo atto del Suo impedimento per il 9 marzo. In via eccezionale possiamo posticipare il colloquio al giorno successivo, martedì 10 marzo ore 15:45, oppure a giovedì 12 ore 8:30. Attendiamo di conoscere la Sua preferenza.\n\nServizio Personale`,
  ),
  reschedule(
    'URGENTE domani',
    'Filiale Brescia Lavoropiù Oggi <brescia@agenzia-oggi.example>',
    `ciao l'azienda domani ha l'ispezione e non può più. Ti vedrebbero mercoledì alle 10 al posto di domani, per te va bene? fammi sapere subito grazie Katia`,
  ),
  cancellation(
    'Annullamento colloquio',
    'Elena Brambilla <e.brambilla@metalsud.example>',
    `Gentile dott. Ferri,\n\nsono spiacente di informarLa che il colloquio previsto per il 13 marzo non avrà luogo: la direzione ha appena sospeso la ricerca per questa posizione. Qualora la situazione dovesse cambiare sarà mia premura ricontattarLa.\n\nCon le mie scuse,\nElena Brambilla`,
  ),
  cancellation(
    'Annullato: Colloquio tecnico @ mer 11 mar 2026 15:00 (CET)',
    'Giulia Santi <giulia@nuvolab.example>',
    `Questo evento è stato annullato e rimosso dal tuo calendario.\n\nColloquio tecnico\nmer 11 mar 2026 15:00 – 16:00 (CET)\nDavide Sala, Andrea Ferri`,
  ),
  cancellation(
    'sabato',
    'Trattoria Da Cesira <info@dacesira.example>',
    `Buongiorno, mi dispiace ma per sabato lasci stare, il ragazzo che doveva andare via alla fine rimane. Non venga. Auguri per tutto, Cesira`,
  ),
  cancellation(
    'Revoca avviso e colloqui',
    'ASL Valdoro, UOC Gestione Risorse Umane <concorsi@asl-valdoro.example>',
    `Si informa che con delibera n. 55 l'avviso pubblico n. 117/2026 è stato revocato per blocco delle assunzioni. Pertanto la prova orale dell'11 marzo non si terrà e le convocazioni si intendono annullate.\n\nIl Dirigente`,
  ),
  cancellation(
    'Appuntamento cancellato',
    'Recruiting Banca Armonia <noreply@inrecruiting.example>',
    `Gentile Andrea Ferri,\n\nLa informiamo che l'appuntamento del 05/03/2026 ore 16:00 è stato cancellato dal selezionatore. Non è richiesta alcuna azione da parte Sua.\n\nMessaggio automatico`,
  ),
  cancellation(
    'salta venerdì :(',
    'Giulia Mela <giulia@agenziamela.example>',
    `Andrea, brutte notizie: abbiamo perso il cliente su cui avresti dovuto lavorare, quindi venerdì non ha senso vederci. Mi spiace davvero, ci piacevi. Tengo il tuo contatto.\nGiulia`,
  ),
  timeline(
    'Dopo il nostro incontro',
    'Elena Brambilla <e.brambilla@metalsud.example>',
    `Gentile dott. Ferri,\n\nLa ringrazio ancora per il tempo che ci ha dedicato. Restano da incontrare due candidati; prenderemo una decisione nella settimana del 16 marzo e sarà mia cura aggiornarLa.\n\nCordiali saluti\nElena Brambilla`,
  ),
  timeline(
    'novità',
    'Matteo <matteo@torrefazioneviola.example>',
    `Ciao Andrea, non mi sono dimenticato! Il mio socio torna lunedì dalle ferie, ne parliamo e ti faccio sapere entro mercoledì. Scusa se la tiriamo lunga.\nMatteo`,
  ),
  timeline(
    'Il tuo test online – da completare entro l’8 marzo',
    'Nuvolab via TestGorilla <noreply@testgorilla.com>',
    `Ciao Andrea,\n\nNuvolab ti ha invitato a svolgere una valutazione nell'ambito della tua candidatura: un esercizio di programmazione e un questionario attitudinale. Ti serviranno circa 90 minuti. Il link resterà attivo fino all'8 marzo 2026, ore 23:59.\n\nInizia il test: https://app.testgorilla.example/t/8813`,
  ),
  timeline(
    'Selezione istruttore amministrativo – stato della procedura',
    'Comune di Borgorosso, Servizio Personale <personale@borgorosso.example>',
    `Gentile candidata,\n\nconclusi i colloqui, la commissione si riunirà a fine marzo. La graduatoria sarà pubblicata all'albo pretorio entro il 3 aprile. Fino a tale data si prega di non contattare l'ufficio.\n\nServizio Personale`,
  ),
  timeline(
    'Re: ci sono novità?',
    'Fondazione Arcobaleno, Lugano <direzione@fond-arcobaleno.example>',
    `Egregio signor Ferri,\n\ngrazie per la pazienza. Purtroppo la commissione non ha ancora potuto decidere per l'assenza di un membro. Riceverà una risposta al più tardi a fine della prossima settimana.\n\nCordiali saluti\nM. Bernasconi`,
  ),
  timeline(
    'Prova pratica',
    'Giulia Mela <giulia@agenziamela.example>',
    `Ciao!\n\ncome promesso ecco il brief: la locandina di un festival inventato, formato libero. Massimo tre ore, giuro. Ce la mandi entro martedì sera e in un paio di giorni ti diamo un feedback.\n\nDivertiti\nGiulia`,
  ),
  timeline(
    'La Sua candidatura è in fase di valutazione',
    'Farmalba Careers <farmalba@myworkday.com>',
    `Gentile candidato,\n\nl'esame dei profili sta richiedendo più tempo del previsto a causa dell'elevato numero di curricula pervenuti. Contiamo di darLe un riscontro entro tre settimane. La ringraziamo per la comprensione.\n\nFarmalba Careers`,
  ),
  request(
    'Integrazione documenti',
    'Comune di Borgorosso, Servizio Personale <personale@borgorosso.example>',
    `Gentile candidata,\n\nai fini dell'istruttoria della Sua domanda di partecipazione si richiede l'invio della seguente documentazione: copia del titolo di studio, certificato del casellario giudiziale, autocertificazione di residenza. La trasmissione dovrà avvenire via PEC entro il 9 marzo.\n\nServizio Personale`,
  ),
  request(
    'Referenze',
    'Delia Albertini <d.albertini@farmalba.example>',
    `Buongiorno dott. Casali,\n\nprima di procedere potrebbe indicarci due ex responsabili che possiamo contattare? Bastano nome, ruolo e numero di telefono, possibilmente entro giovedì.\n\nGrazie mille\nDelia`,
  ),
  request(
    'attestati di lavoro mancanti',
    'Lea Simoni <lea.simoni@fiduciaria-leventina.example>',
    `Buongiorno,\n\nal suo dossier mancano ancora gli ultimi due attestati di lavoro e l'estratto esecuzioni. Può farmeli avere in PDF?\n\nLa ringrazio\nLea Simoni`,
  ),
  request(
    'Azione richiesta: completa il questionario',
    'Selezione Logipiano <selezione@smartrecruiters.com>',
    `Ciao Andrea,\n\nper proseguire con la tua candidatura ti chiediamo di rispondere ad alcune domande (RAL attuale, preavviso, disponibilità a trasferte). Ci vogliono 5 minuti.\n\nCompila il modulo: https://jobs.smartrecruiters.com/q/771`,
  ),
  request(
    'mi mandi il book?',
    'Giulia Mela <giulia@agenziamela.example>',
    `Andrea, la direttrice vorrebbe vedere due o tre progetti editoriali prima di dirci la sua. Riesci a girarmi un pdf leggero o un link stasera? Grazieee\nG.`,
  ),
  request(
    'Documenti per iscrizione in agenzia',
    'Filiale Brescia Lavoropiù Oggi <brescia@agenzia-oggi.example>',
    `Ciao per registrarti mi servono: carta d'identità fronte retro, codice fiscale, patentino muletto in corso di validità, iban e ultimo cud. Puoi fare le foto col telefono e mandarmele qui. Senza non posso presentarti. Katia`,
  ),
  rejection(
    'Sua candidatura',
    'Elena Brambilla <e.brambilla@metalsud.example>',
    `Gentile dott. Ferri,\n\nLa ringraziamo per l'interesse dimostrato verso la nostra azienda. Dopo attenta valutazione, siamo spiacenti di comunicarLe che abbiamo deciso di proseguire con un altro candidato, la cui esperienza è più vicina alle nostre esigenze.\n\nLe auguriamo ogni successo per il Suo futuro professionale.\n\nElena Brambilla`,
  ),
  rejection(
    'Re: allora?',
    'Matteo <matteo@torrefazioneviola.example>',
    `Andrea, non è facile scrivertelo. Alla fine abbiamo preso una ragazza che ha già fatto tre anni al banco. Sei stato proprio in gamba, passa quando vuoi che il caffè lo offro io.\nMatteo`,
  ),
  rejection(
    'Esito della Sua candidatura – rif. 48213',
    'Recruiting Banca Armonia <noreply@inrecruiting.example>',
    `Gentile Andrea Ferri,\n\nil Suo profilo è stato esaminato con attenzione. Pur apprezzandone la qualità, non risulta pienamente in linea con i requisiti ricercati e pertanto non potremo dare seguito alla Sua candidatura.\n\nLa invitiamo a consultare periodicamente la pagina Lavora con noi.`,
  ),
  rejection(
    'Posto di educatore',
    'Fondazione Arcobaleno, Lugano <direzione@fond-arcobaleno.example>',
    `Egregio signor Ferri,\n\ndopo un'approfondita riflessione la commissione ha optato per un'altra persona. Siamo consapevoli della delusione che la notizia può causarle e teniamo a sottolineare l'ottima impressione che ci ha lasciato. I suoi documenti le saranno ritornati per posta.\n\nI migliori auguri per il futuro\nM. Bernasconi`,
  ),
  rejection(
    'Avviso 117/2026 – comunicazione esito',
    'ASL Valdoro, UOC Gestione Risorse Umane <concorsi@asl-valdoro.example>',
    `Si comunica che, all'esito della prova orale, la S.V. ha riportato il punteggio di 19/30 e pertanto non è risultata idonea, essendo richiesto un minimo di 21/30. Avverso il presente provvedimento è ammesso ricorso nei termini di legge.\n\nIl Dirigente`,
  ),
  rejection(
    'Grazie per aver fatto domanda da Velobottega',
    'Chiara Lodi <chiara.lodi@velobottega.example>',
    `Ciao Andrea,\n\ngrazie della bella chiacchierata! Per quest'estate abbiamo scelto di andare avanti con altre persone. Non mollare, hai una bella energia, e l'anno prossimo riprovaci.\n\nChiara`,
  ),
  rejection(
    'posto carrellista',
    'Filiale Brescia Lavoropiù Oggi <brescia@agenzia-oggi.example>',
    `ciao purtroppo a Rovato hanno scelto un altro, niente contro di te è per i turni. Ti tengo presente se esce qualcos'altro, Katia`,
  ),
  rejection(
    'Posizione coperta internamente',
    'Farmalba Careers <farmalba@myworkday.com>',
    `Gentile dott. Casali,\n\nLa informiamo che la posizione di tecnico di laboratorio per cui si era candidato è stata nel frattempo assegnata a una risorsa interna. L'iter di selezione è quindi concluso.\n\nLe auguriamo le migliori soddisfazioni.\n\nFarmalba`,
  ),
  rejection(
    'La tua prova',
    'Giulia Mela <giulia@agenziamela.example>',
    `Andrea,\n\nla locandina è bella, ma cercavamo qualcosa di più tipografico e abbiamo premiato una proposta più vicina al nostro stile. Avrei voluto darti un'altra notizia. Forza, vedrai che troverai presto!\n\nGiulia`,
  ),
  rejection(
    'Provini: com’è andata',
    'Compagnia del Molo <provini@compagniadelmolo.example>',
    `Cara Andrea,\n\nquest'anno eravate in 140 per quattro ruoli e abbiamo dovuto scegliere. Il tuo nome purtroppo non è nel cast. Non scoraggiarti, continua a studiare.\n\nLa compagnia`,
  ),
  rejection(
    'Candidatura spontanea – Studio notarile Bertoldi',
    'Studio Bertoldi <info@studiobertoldi.example>',
    `Gentile dottoressa,\n\nabbiamo ricevuto la Sua proposta di collaborazione e La ringraziamo. Al momento l'organico è al completo e non siamo in grado di darLe una risposta positiva.\n\nDistinti saluti`,
  ),
  offer(
    'Proposta di assunzione',
    'Elena Brambilla <e.brambilla@metalsud.example>',
    `Gentile dott. Ferri,\n\na conclusione dell'iter di selezione siamo lieti di proporLe l'assunzione a tempo indeterminato come addetto ufficio acquisti, con decorrenza 1° aprile e una retribuzione annua lorda di 29.000 € su 14 mensilità (CCNL Metalmeccanici, livello C2). In allegato la lettera d'impegno da restituire firmata entro otto giorni.\n\nBenvenuto in Metalsud!\nElena Brambilla`,
  ),
  offer(
    'sì sì sì',
    'Matteo <matteo@torrefazioneviola.example>',
    `Andrea!! Ti vogliamo con noi. 30 ore a settimana, 9,50 netti l'ora più le mance, cominci quando puoi. Ci stai?\nMatteo`,
  ),
  offer(
    'Assunzione all’80% – proposta contrattuale',
    'Fondazione Arcobaleno, Lugano <direzione@fond-arcobaleno.example>',
    `Egregio signor Ferri,\n\nho il piacere di annunciarle che la commissione l'ha scelta all'unanimità. L'entrata in servizio è prevista per il 1° maggio, stipendio secondo il CCL (classe 14). La bozza di contratto seguirà non appena avremo il suo assenso.\n\nCongratulazioni\nM. Bernasconi`,
  ),
  offer(
    'Offerta di lavoro – tecnico di laboratorio',
    'Delia Albertini <d.albertini@farmalba.example>',
    `Buongiorno dott. Casali,\n\nla dott.ssa Lemoni è entusiasta e lo siamo anche noi: vorremmo averLa nel team. La lettera allegata riporta il pacchetto completo (RAL, auto aziendale, buoni pasto, assicurazione sanitaria). L'offerta è valida fino al 13 marzo; mi chiami pure per parlarne.\n\nDelia Albertini`,
  ),
  offer(
    'Sei dei nostri!',
    'Chiara Lodi <chiara.lodi@velobottega.example>',
    `Andrea, complimenti, il lavoro è tuo se lo vuoi! Contratto stagionale, quattro giorni a settimana, 1.200 euro al mese, si parte il 20 aprile. Mi rimandi il contratto firmato via mail?\n\nBenvenuto nella squadra\nChiara`,
  ),
  other(
    'Conferma ricezione candidatura',
    'Recruiting Banca Armonia <noreply@inrecruiting.example>',
    `Gentile Andrea Ferri,\n\nLe confermiamo di aver ricevuto la Sua candidatura per la posizione di Credit Analyst (rif. 48213). Il Suo profilo sarà valutato dal nostro team di selezione e, qualora fosse di interesse, sarà ricontattato entro quattro settimane.\n\nNon rispondere a questa mail.`,
  ),
  other(
    'ricevuto',
    'Trattoria Da Cesira <info@dacesira.example>',
    `Buongiorno grazie del curriculum, lo faccio vedere allo chef e se gli interessa la chiamiamo noi. Cesira`,
  ),
  other(
    'Opportunità: Digital Project Manager a Torino',
    'Aurelia Vassalli <aurelia@vassalli-hr.example>',
    `Ciao Andrea,\n\nsono una head hunter e ho notato il tuo percorso su LinkedIn. Seguo una bella PMI torinese in cerca di un Digital Project Manager (RAL 40-45k). Saresti aperto a valutare un cambiamento in questo momento?\n\nAurelia Vassalli`,
  ),
  other(
    'La Sua opinione conta',
    'Candidate Experience Armonia <survey@bancaarmonia.example>',
    `Gentile candidato,\n\ndi recente ha preso parte a un nostro processo di selezione. Le andrebbe di rispondere a tre domande sull'esperienza vissuta? Le risposte sono anonime e non incidono in alcun modo sull'esito.\n\nVai al sondaggio`,
  ),
  other(
    'Il Suo profilo nel nostro database',
    'Farmalba Careers <farmalba@myworkday.com>',
    `Gentile candidato,\n\ncon il Suo consenso abbiamo conservato il curriculum nel nostro archivio per 24 mesi. Se si aprissero posizioni affini, i nostri recruiter La contatteranno. Può chiedere la cancellazione dei dati in ogni momento.`,
  ),
  other(
    'Hai ritirato la candidatura',
    'Selezione Logipiano <selezione@smartrecruiters.com>',
    `Ciao Andrea,\n\nhai ritirato la tua candidatura per Impiegato logistico e non verrà più presa in considerazione. Se è stato un errore puoi candidarti di nuovo finché l'annuncio è online.`,
  ),
  other(
    'Re: tirocinio',
    'Segreteria Museo delle Saline <segreteria@museosaline.example>',
    `Buongiorno,\n\nla dottoressa Piccioni, che segue i tirocinanti, è in ferie fino al 16. Le ho inoltrato la sua lettera e la leggerà al rientro.\n\nBuona giornata\nLa segreteria`,
  ),
  other(
    'Cerchiamo magazzinieri in zona!',
    'Agenzia Orizzonte Lavoro <piacenza@orizzonte-lavoro.example>',
    `Buongiorno,\n\nstiamo selezionando addetti al picking per una missione di lunga durata a Piacenza (turni 2x8, mensa, indennità chilometrica). Se interessato ci invii un CV aggiornato o passi direttamente in filiale, senza appuntamento.`,
  ),
  other(
    'Registrazione al portale candidati',
    'Comune di Borgorosso, Servizio Personale <personale@borgorosso.example>',
    `Il Suo account è stato creato. Potrà seguire lo stato delle domande e caricare il curriculum. Il nome utente è il Suo indirizzo di posta elettronica; attivi l'account entro 48 ore.`,
  ),
  unrelated(
    'Conferma appuntamento',
    'Studio dentistico Portanuova <noreply@dottori.example>',
    `Gentile paziente,\n\nil Suo appuntamento con il dott. Amselmi, odontoiatra, è confermato per giovedì 12 marzo alle 9:20. In caso di impedimento La preghiamo di disdire almeno 24 ore prima. Porti con sé la tessera sanitaria.`,
  ),
  unrelated(
    'Visita bilocale via Pasteur',
    'Immobiliare del Parco <affitti@delparco.example>',
    `Buongiorno,\n\nil proprietario ha apprezzato la Sua richiesta di locazione. Sarebbe disponibile mercoledì alle 18:30 per vedere l'appartamento? Porti le ultime tre buste paga e un documento d'identità.\n\nL'agenzia`,
  ),
  unrelated(
    'Colloqui scuola-famiglia',
    'Liceo Volta <segreteria@liceovolta.example>',
    `Gentili genitori,\n\ni colloqui generali con i docenti della classe 2B si terranno martedì 17 marzo dalle 17 alle 20. Vi invitiamo a prenotare le fasce orarie sul registro elettronico entro venerdì.\n\nLa vicepreside`,
  ),
  unrelated(
    'Colloqui di giovedì: schede di valutazione',
    'Sofia Garni <s.garni@mutuariviera.example>',
    `Ciao a tutti,\n\ngiovedì incontriamo i tre finalisti per il ruolo di controller. Bruno segue la parte tecnica, Amina le domande motivazionali. Compilate la scheda subito dopo ogni candidato e alle 17 facciamo il punto nel mio ufficio. I CV sono in cartella.\n\nSofia`,
  ),
  unrelated(
    'Manutenzione caldaia',
    'TermoServizi <pianificazione@termoservizi.example>',
    `Gentile cliente,\n\nil nostro tecnico passerà lunedì 16 marzo tra le 8 e le 10 per il controllo annuale della caldaia. È necessaria la presenza di un adulto. Per spostare l'appuntamento chiami lo 0535 550102.`,
  ),
  unrelated(
    '15 nuove offerte di lavoro vicino a te',
    'LavoroSubito Alert <alert@lavorosubito.example>',
    `Ecco gli annunci per la tua ricerca "contabile":\n\n- Contabile fornitori, Modena, tempo indeterminato\n- Assistente contabile, Carpi, somministrazione\n- Responsabile amministrativo, Reggio Emilia\n\nVedi tutte le offerte. Disattiva questo avviso.`,
  ),
  unrelated(
    'Convocazione assemblea di condominio',
    'Amministrazioni Bellavista <studio@amm-bellavista.example>',
    `Gentili condomini,\n\nsiete convocati in assemblea ordinaria giovedì 26 marzo alle ore 18:30 presso la sala parrocchiale. Chi non potesse partecipare può farsi rappresentare con delega scritta.`,
  ),
  unrelated(
    'Richiesta di intervista – L’Eco delle Valli',
    'Tommaso Brelli <t.brelli@ecodellevalli.example>',
    `Buongiorno,\n\nsto scrivendo un articolo sui giovani che tornano a lavorare la terra e la sua storia mi interessa. Sarebbe disponibile per un'intervista telefonica di una ventina di minuti martedì o mercoledì? Poi passerebbe il nostro fotografo.\n\nTommaso Brelli, giornalista`,
  ),
  unrelated(
    'Rilascio permesso di soggiorno – convocazione',
    'Questura, Ufficio Immigrazione <nonrispondere@questura.example>',
    `La S.V. è convocata il 19 marzo alle ore 10:15, sportello 7, per il ritiro del titolo. Presentarsi con passaporto, quattro fototessere e ricevuta della raccomandata. In caso di assenza l'appuntamento sarà annullato.`,
  ),
  unrelated(
    'Re: bozza contratto di fornitura',
    'Fiorella Guidi <f.guidi@guidi-partners.example>',
    `Caro collega,\n\nproporrei di sentirci giovedì alle 11 sulla clausola 7. Il mio assistito così com'è non intende firmare. Riusciresti a mandarmi prima la tua versione con le note?\n\nUn caro saluto`,
  ),
  unrelated(
    'sabato a cena',
    'Papà <gerardo.ferri@casella.example>',
    `Tesoro, alla fine si mangia alle 20 e non alle 19, la zia arriva col treno delle 18:40. Riesci a passarla a prendere? E quel posto nuovo, hai saputo qualcosa? Un bacio`,
  ),
  unrelated(
    'Prenota il tuo posto: webinar “Selezionare meglio”',
    'HR Domani <info@hrdomani.example>',
    `Il mercato del lavoro cambia. Il 24 marzo alle 11 tre direttori HR raccontano come attraggono i talenti. Partecipazione gratuita, posti limitati. Non vuoi più ricevere i nostri inviti? Annulla l'iscrizione.`,
  ),
  unrelated(
    'mia figlia',
    'Beatrice Lenari <bea.lenari@casella.example>',
    `Ciao cara, senti, da voi prendono ancora stagisti? Lola ha ricevuto un no dalla banca e ci è rimasta male. Venerdì ha un altro colloquio ma è sfiduciata. Ci sentiamo nel weekend?`,
  ),
  unrelated(
    'Esame CILS B2 – convocazione orale',
    'Centro linguistico Lemania <esami@cl-lemania.example>',
    `Gentile iscritto,\n\nla Sua prova orale è fissata per sabato 14 marzo alle 13:10, aula 104. Si presenti con 15 minuti di anticipo munito di passaporto. I risultati saranno pubblicati dopo tre settimane.`,
  ),
  unrelated(
    'tavolo per sei',
    'Osteria del Naviglio <prenotazioni@osterianaviglio.example>',
    `Ciao Andrea, segnato: venerdì alle 20, sei persone, fuori se non piove. Se cambia il numero facci uno squillo. A venerdì!`,
  ),
  unrelated(
    'Revisione auto in scadenza',
    'Officina Pellegri <officina@pellegri-auto.example>',
    `Gentile cliente, la revisione della Sua vettura scade il 28 marzo. Possiamo riceverla martedì 17 alle 8 o giovedì 19 alle 14: risponda indicando la targa.`,
  ),
  unrelated(
    'Allineamento progetto Orione',
    'Nadia Belli <n.belli@assioma.example>',
    `Ciao a tutti,\n\nsposto il nostro allineamento da mercoledì alle 10 a giovedì alle 11 perché Paolo è dal cliente. In agenda: collaudo, budget, rischi. Mandatemi le slide il giorno prima.\n\nNadia`,
  ),
  unrelated(
    'prove di giovedì sospese',
    'Coro Voci del Lario <segreteria@vocidellario.example>',
    `Cari coristi,\n\nil salone è occupato dai seggi, quindi giovedì niente prove. Ci ritroviamo il 12 al solito orario. I contralti ripassino pagina 7!`,
  ),
  unrelated(
    'Richiesta mutuo prima casa',
    'Banca del Ceresio <consulente@bancaceresio.example>',
    `Gentile signor Ferri,\n\nper istruire la pratica Le chiedo di inviarmi le ultime tre buste paga, il CUD e la proposta d'acquisto firmata. Possiamo sentirci lunedì alle 17:30.\n\nLa Sua consulente`,
  ),
  unrelated(
    'Referti disponibili online',
    'Centro analisi Biomedis <noreply@biomedis-analisi.example>',
    `Gentile paziente, i referti degli esami del 27 febbraio sono consultabili nella Sua area personale. Per l'interpretazione si rivolga al medico curante.`,
  ),
  unrelated(
    'Consegna prevista mercoledì 13-15',
    'PaccoVeloce <tracking@paccoveloce.example>',
    `Il tuo ordine 5550-102 arriverà mercoledì 4 marzo tra le 13 e le 15. Non sei in casa? Scegli un'altra fascia o un punto di ritiro entro le 22 di oggi.`,
  ),
  unrelated(
    'Graduatoria asilo nido',
    'Servizi all’infanzia <nidi@comune-morlago.example>',
    `Gentile famiglia,\n\nsiamo spiacenti di comunicare che la domanda risulta in lista d'attesa, avendo le richieste superato i posti disponibili. L'esito definitivo sarà pubblicato a inizio aprile.`,
  ),
  unrelated(
    'favore',
    'Ugo <ugo.piccoli@casella.example>',
    `Oh, mia sorella la settimana prossima ha l'orale per infermieristica ed è in panico. Avresti un'oretta sabato per farle ripetere un po'? Ti paga l'aperitivo, promesso.`,
  ),
  unrelated(
    'Nuovo ingresso in amministrazione',
    'HR Assioma <hr@assioma.example>',
    `Buongiorno,\n\nsiamo felici di dare il benvenuto a Giuliano Maresti, che da lunedì 9 marzo entrerà nel gruppo amministrativo come controller. Brindisi alle 11:30 in sala Volta.`,
  ),
  unrelated(
    'Sollecito fattura',
    'Osteopata Vincenzi <studio@osteo-vincenzi.example>',
    `Buongiorno, salvo errori la seduta del 12 febbraio non risulta saldata. La prego di provvedere al bonifico entro otto giorni. Cordiali saluti`,
  ),
  unrelated(
    'Il Mondo delle HR – numero 212',
    'La newsletter HR <lettera@mondohr.example>',
    `In primo piano: serve ancora la lettera motivazionale? L'inchiesta, l'intervista a una cacciatrice di teste e dieci domande da non fare mai a un colloquio. Gestisci le iscrizioni`,
  ),
];
