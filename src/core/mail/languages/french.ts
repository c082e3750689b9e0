import { defineLanguage } from './language.ts';

export const french = defineLanguage({
  locale: 'fr',
  common:
    'le les des du et est vous nous votre notre pour dans que une sur avec pas ce qui je par au aux vos cette à merci bonjour un de la en se ou il elle ne plus si mais sont être avez avons pourriez veuillez monsieur madame cordialement entretien candidature rendez-vous bien tout ainsi lors heures heure afin toute mon ma mes ça tu te ton ta jour bonsoir suite été serait soit leur ces',
  departments: 'recrutement recrutements rh ressources humaines direction candidatures carrières secrétariat équipe drh talents',
  roles: {
    nouns: 'poste candidature emploi recrutement embauche stage alternance apprentissage métier',
    leads: 'comme pour cherche cherchons recherche recherchons en',
    links: "de d' du des la le les en et à l' un une d'un d'une",
    ends: 'à a au chez ou où est vacant vacante sera nous vous brut cdi cdd ref réf sein avec qui mais afin suite',
  },
  rounds: {
    names: 'préqualification présélection',
    steps: 'entretien tour échange étape entrevue audition',
    which: 'premier première deuxième second seconde troisième dernier dernière final finale technique téléphonique rh collectif pratique',
  },
  dates: {
    months: { fev: 1, juil: 6, aout: 7 },
    wordlikeWeekdays: 'mar, mer, Mer, sam, Sam, dim, jeu, Jeu, lun, ven',
    ordinalEndings: 'er, ier',
    ordinals: { premier: 1, '1er': 1 },
    relativeDays: {
      "aujourd'hui": 0,
      'ce jour': 0,
      'ce matin': [0, 'am'],
      'cet après-midi': [0, 'pm'],
      'cet après midi': [0, 'pm'],
      'ce soir': [0, 'pm'],
      demain: 1,
      'après-demain': 2,
      'après demain': 2,
      hier: -1,
      'avant-hier': -2,
    },
    articles: 'un, une',
    numbers: { une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, quinze: 15, seize: 16 },
    whichBefore: { prochain: 'coming', prochaine: 'coming' },
    whichAfter: {
      prochain: 'coming',
      prochaine: 'coming',
      suivant: 'next',
      dernier: 'last',
      passé: 'last',
      'en huit': 'week later',
      'en quinze': 'fortnight later',
    },
    weeks: { 'la semaine prochaine': 'next', 'semaine prochaine': 'next', 'la semaine suivante': 'next', 'cette semaine': 'this' },
    units: { jour: 1, jours: 1, semaine: 7, semaines: 7 },
    inWords: 'dans',
    ago: '',
    fromNow: { "à compter d'aujourd'hui": 0 },
    of: 'de, du',
    the: 'le, la, les',
    on: 'le, ce, au, du',
    onThe: 'le',
    at: "à, vers, dès, à partir de, aux alentours de, aux environs de, autour de, jusqu'à",
    hourOpeners: '',
    insteadOf: 'au lieu de',
    from: 'de, entre, du',
    to: "à, jusqu'à, au, jusqu'au",
    and: 'et',
    or: 'ou, et, &, soit',
    joints: 'à, le, la, de, du, au, vers, pour, ce, dès, entre, partir, heure, date, horaire',
    mornings: 'matin, du matin, le matin, au matin, dans la matinée, en matinée, matinée',
    afternoons: "après-midi, après midi, l'après-midi, de l'après-midi, dans l'après-midi, soir, du soir, le soir, soirée",
    hourWords: '',
    hourUnits: 'h, heures, heure, hrs, hr, hs',
    namedClocks: { midi: '12:00', 'midi et demi': '12:30', 'midi trente': '12:30', minuit: '00:00' },
    beforeHour: {},
    afterHour: {
      'et demie': 30,
      'et demi': 30,
      'et quart': 15,
      'moins le quart': -15,
      'moins quart': -15,
      'moins dix': -10,
      'moins vingt': -20,
      'moins cinq': -5,
      trente: 30,
      quinze: 15,
      'quarante-cinq': 45,
      'quarante cinq': 45,
    },
    counted:
      'personnes, candidats, questions, tours, entretiens, mois, ans, année, années, pages, fois, euros, postes, participants, %, places, pièces, documents, étapes',
    lengthUnits: { minute: 1, minutes: 1, min: 1, mn: 1, heure: 60, heures: 60, h: 60 },
    lengthNumbers: { vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 },
    during: 'pendant, durant',
    lengths: {
      'une demi-heure': 30,
      'demi-heure': 30,
      'demi heure': 30,
      "trois quarts d'heure": 45,
      "quart d'heure": 15,
      'une heure': 60,
      "d'une heure": 60,
      "l'heure": 60,
      'une heure et demie': 90,
      "d'une heure et demie": 90,
      '1 heure et demie': 90,
      'deux heures et demie': 150,
      'une petite heure': 60,
      'une bonne heure': 60,
    },
    marginsBefore: 'sous, prochaines, dernières, toutes, moins, dans, avant, par',
    marginsAfter: 'avant, plus, après, auparavant, trajet, par, tôt, de route',
    zones: {
      'heure de paris': 'Europe/Paris',
      'heure française': 'Europe/Paris',
      'heure locale de paris': 'Europe/Paris',
      'heure suisse': 'Europe/Zurich',
      'heure de genève': 'Europe/Zurich',
      'heure de bruxelles': 'Europe/Brussels',
      'heure belge': 'Europe/Brussels',
      'heure de montréal': 'America/Toronto',
      "heure de l'est": 'America/Toronto',
      'heure de québec': 'America/Toronto',
      'heure de londres': 'Europe/London',
      'heure de new york': 'America/New_York',
      'heure de casablanca': 'Africa/Casablanca',
      HNE: 'America/Toronto',
      HAE: 'America/Toronto',
    },
    purposes: {
      same: 'même heure',
      not: 'au lieu, plutôt que, et non, non plus, à la place',
      on: 'de, du, le, la, au, à',
      moved: 'du, prévu, prévue',
      fillers: 'le, au, la, fin, ce, du, plus, tard, impérativement, à, midi',
      conditions: 'si, au cas',
      old: 'initialement, ancien, ancienne, auparavant, au lieu de, au lieu du, plutôt que, non pas, et non, plus le, était prévu, était fixé, à la place de',
      off: `annulé, annulée, reporté, reportée, ne pourra pas, ne pourra plus, n'aura pas lieu, ne sera pas, n'est plus possible, ne peut pas, ne peut plus, est décalé, tombe à l'eau, doit être`,
      new: 'nouveau, nouvelle, nouvel, reporté au, reportée au, déplacé au, décalé au, désormais, mais, plutôt, au, maintenant, remplacé',
      deadline: `avant, avant le, jusqu'au, au plus tard, d'ici, d'ici au, date limite, échéance, pour le, sous, expire le`,
      answer: 'réponse, retour, décision, reviendrons, reviendrai, recontacterons, recontacter, tiendrons, informerons, résultat, nouvelles',
      yours:
        'merci de, veuillez, prière, pouvez-vous, pourriez-vous, envoyez, envoyer, répondre, confirmer, confirmez, transmettre, adresser, retourner, compléter',
      past: `candidature du, reçu, reçue, reçu le, votre courrier du, votre mail du, prise de poste, embauche, née le, né le, depuis, rencontré, rencontrés, échangé, envoyé, horaires de travail, horaires d’ouverture, horaires d'ouverture, heures de bureau`,
      about:
        'entretien*, rendez-vous, rencontre*, rencontrer, entrevue, échange*, échanger, appel*, visio*, réunion, convoqu*, convocation, date, heure, horaire, quand, voir, vous voir, recevoir, recevrons, disponib*, créneau*, invit*, venir, rdv, passer, passage',
      choice: 'ou, soit, créneau*, disponib*, choix, choisir, au choix, suivants, suivantes, propositions, options, préférez, convient, conviendrait',
    },
  },
  concepts: {
    you: "vous votre vos tu te t' toi ton ta tes auriez pourriez seriez as es peux pourrais",
    we: `nous notre nos je j' me m' moi mon ma mes on équipe* jury commission* comité* direction directeur* directrice* responsable* chef cheffe
      collègue* associé* patron* gérant* client clients manager* consœur confrère`,
    interview: `entretien entretiens entrevue* interview* audition* casting* oral oraux présélection* assessment* visioentretien soutenance*
      screening superday hirevue`,
    round: `étape* tour tours phase* ronde* oral orale épreuve* panel jury comité* commission* visio* téléphonique* essai* immersion* présentation*
      échange* simulation* live préqualification* matinée finale finaliste* finalistes visioentretien`,
    meeting: `rencontr* rendez rdv échang* discut* discussion* parl* jaser jase causer appel* téléphon* tél visio* vidéo* teams zoom meet skype webex
      call calls réunion* réunir voir voit verrai verrons voyons vois reverrons recevoir reçoi* recevr* reçu reçue accueill* accueil venir vienne*
      viens venez venu venue passer passe passez passiez visit* invit* convi* convoqu* connaissance café déjeuner bavard* papot* présent* participe*
      participation* assist* attend* rejoind* joindre déplac* plage* créneau* session* tour conversation* entendre écouter contacter croiser essai*
      matinée slot* événement* séance* disponible convocation* participer visioentretien`,
    job: `poste postes emploi emplois offre* fonction fonctions place places job jobs mission* stage stages alternance* apprentissage* contrat* cdi
      cdd vacant* vacataire* intérim* vacation* boulot* embauche* concours chaire* position* travail* mandat* opportunité* f doctorat* thèse
      remplacement* bénévol* saisonnier* profil annonce annonces offre offres`,
    occupation: `responsable* chef* directeur* directrice* gérant* gestionnaire* assistant* adjoint* secrétaire* standardiste* réceptionniste* hôte
      hôtesse* agent agente agents employé* collaborateur* collaboratrice* technicien* ingénieur* développeu* programmeu* analyste* informaticien*
      administrateur* administratrice* comptable* auditeur* auditrice* contrôleu* juriste* avocat* notaire* greffi* clerc infirmi* soignant* médecin*
      docteur* pharmacien* préparateur* préparatrice* kinésithérapeute* psychologue* vétérinaire* ambulanci* brancardi* éducat* animateur*
      animatrice* enseignant* professeu* prof instituteur* institutrice* formateur* formatrice* chargé* chercheu* doctorant* postdoctorant* maître*
      bibliothécaire* documentaliste* archiviste* conservateur* conservatrice* cuisini* commis boucher* traiteur serveu* barman barmaid barista*
      sommeli* plongeu* vendeu* caissi* commerciale représentant* acheteu* chauffeu* conducteu* conductrice* livreu* cariste* magasini*
      manutentionnaire* logisticien* opérateur* opératrice* ouvri* manœuvre* mécanicien* mécano* électricien* menuisi* charpenti* maçon* peintre*
      couvreu* soudeu* monteu* ajusteu* usineu* chaudronni* carrossi* jardini* paysagiste* agriculteur* maraîch* vigneron* œnologue* fleuriste*
      coiffeu* esthéticien* gouvernant* concierge* gardien* vigile surveillant* polici* gendarme* pompi* militaire* soldat* consultant* coordinateur*
      coordinatrice* coordonnat* superviseu* contremaître* planificat* rédact* traduct* graphiste* designer* maquettiste* architecte* dessinat*
      géomètre* urbaniste* photograph* comédien* danseu* musicien* régisseu* metteu* scénographe* éditeu* libraire* stagiaire* apprenti* alternant*
      trainee manager* recruteu* rh drh spécialiste* expert* engineer scientist scrum devops moniteur* monitrice* coach* entraîneu* pilote* steward
      capitaine matelot* laborantin* chimiste* biologiste* physicien* intérimaire* auxiliaire* vacataire* équipier* équipière* préposé* journali*
      chauffagiste* frigoriste* facteur* attaché* médiat* dresseu* palefreni* opticien* dentiste* hygiéniste* courti* banqui* assureu* fonctionnaire*
      conseiller* conseillère* boulanger* boulangère* pâtissier* pâtissière* plombier* interprète cheffe enseignants chef`,
    hiring: `recrut* candidat* postul* embauch* rh drh ressources talent* vacant* concours sélection* présélection* dotation* intérim* emploi*
      vivier* préavis employeu* carrière* chasseu* f linkedin indeed apec forem actiris onem stepstone jobup cooptation* annonce annonces candidates
      emploi candidats emplois`,
    paper: `cv curriculum lettre* candidature* dossier* profil* parcours motivation* expérience* compétence* diplôme* formation* portfolio* book
      référence* certificat* postul* qualifications dossier profil`,
    decided: `arrêter décid* décision* chois* choix retenu* retenir retien* sélection* tranch* opt* pris prise prend porté porter donn* suite
      favorable* accord* attribu* pourvu* pourvoir écart* refus* accept* rejet* nomm* désign* engag* embauch* propos* prononc* délibér* résultat*
      issue conclu* clos clôtur* avis statut* unanim* préfér* privilégi* poursuiv* poursuite avançons verdict* réponse* admis* classé* combl* aller
      réponse options accepteriez acceptez accord retenu`,
    someoneElse: `autre autres autrui quelqu'un quelqu interne* déjà collaborateur* candidats finaliste* personne profil* expériment* proche ailleurs
      lauréat* mieux d'autres qu'un profil finalistes`,
    not: "ne n' pas non aucun aucune jamais rien sans ni impossible* nullement guère nul nulle n'est n'avons n'ai",
    regret: `rageant malheureusement regret* hélas désol* navr* excus* déçu* décev* déception* tristesse souhait* chance succès réussite*
      continuation* courage avenir recherches futur* vœux difficile* dommage défavorable* négativ* indulgence décourag* insatisf* désagrément*
      contretemps`,
    forward: `suite* poursui* avant avancer avançons davantage loin adéquation* correspond* convien* adapt* besoins critère* exigence* attente*
      recherch* prochain* suivant* étape* retenu* continu* ensemble approfondi* processus favorable* positive* rejoind* matche fit recherche
      poursuite prochainement suites recherches poursuites suite retenu recherchons`,
    fixed: `confirm* prévu* fix* calé* convenu* agenda calendrier réserv* enregistr* rappel* rapell* entendu accord planifi* programmé* programme
      arrêté* valid* attend* parfait super nickel ok okay lieu aura début* commence* durée dure durera déroul* modalité* lien voit verrons tantôt
      heure inscrit* bloqu* maintenons participant* convocation* reçue accueill* marche noté noter participants rappelez`,
    asks: `quand quel quelle quels quelles lequel laquelle auquel pouvez pourriez peux pourrais pourrait pouvons pourrions possible* possibilité*
      serait seriez serais dispo dispos disponib* convien* convenir arrange* irait choisi* choix réserv* sélectionn* créneau* propos* suggér* merci
      veuillez prière confirm* répond* réponse* indiqu* dites dis savoir signe sais sache prévenir préfér* dirait tente* aurais auriez libre* doodle
      rappelez rappelle* écri* voulez veux voudr* souhait* envie gré acceptez accepteriez participer partante partant horaire* dates options
      disponible réponse`,
    moved: `report* repouss* décal* déplac* modifi* chang* nouveau* nouvelle* nouvel place plutôt remett* remis* replanifi* reprogramm* ancien*
      initial* empêch* indisponib* imprévu* contretemps finalement exceptionnel* autre obligé* ajourn* postpos* devanc* différ* actualis* ultérieur*
      lendemain retardé* malade* inversé* permut* souci* urgence* rattrap* avancé avancée avancer nouvelles`,
    off: `annul* supprim* suspend* suspension* gel gelé* abandon* laisse tombe* renonc* interromp* retir* retrait clôtur* stopp* stop arrêtons caduc*
      résili* cesse* fermeture* impossible* sert désist* révoqu* grève* malade* infructueu* fermé fermée`,
    wait: `attend* attente* patien* semaine semaines délai* bientôt prochainement encore d'ici sous revenir reviendr* reviens revient tiens tiendr*
      tenir courant jus décision* décid* tranch* réponse* répond* résultat* communiqu* inform* contacter recontact* étudi* examin* examen* analys*
      processus procédure* longue tard* retard* traîn* délibér* réunir suite suites issue sitôt jours mois quinzaine* prend prendra courrier signe
      oubli* avancement* finalis* retour réunit réunira nouvelles étude étudiants réponse finalistes`,
    send: `envoy* envoi* transmett* transmet transmis* adress* fourni* joindre joign* joint retourn* renvoy* complét* rempli* répond* dépos*
      télécharg* téléverse* communiqu* parven* apport* amen* munir munissez muni manqu* requis* nécessaire* faut pièce* scan* partag* mail courriel
      sign* remett* produire saisi* indiqu* renseign* photocopi* signe adresse`,
    documents: `document* pièce* diplôme* certificat* attestation* référence* référent* justificatif* copie* carte* identité passeport* permis rib
      iban extrait* casier* bulletin* relevé* fiche* photo* formulaire* questionnaire* question questions coordonnées portfolio* book réalisations
      échantillon* travaux lettre* caces habilitation* vaccin* domicile vitale séjour prétention* préavis avs registre* poursuites rqth nas spécimen
      chèque cv recommandation* brevet* dossier`,
    test: `test tests évaluation* exercice* épreuve* questionnaire* qcm challenge* défi* codage psychotechnique* psychométri* aptitude* simulation*
      assessment* hackerrank codility testgorilla rendu brief dictée quiz chronométr* livrable*`,
    money: `salair* salarial* rémunér* brut brute net nette nets annuel* mensuel* taux prime* bonus treizième avantage* mutuelle* tickets repas
      véhicule voiture convention* échelon* échelle cdi cdd indétermin* déterminé* contrat* congés vacances euros chf package* pourboire*
      intéressement* retraite pension* télétravail rtt partiel k€ dollars paie`,
    begin: `commenc* début* démarr* intégr* entrée bienvenue félicit* bravo sign* accept* accord embauch* engag* proposition* promesse* contrat*
      rejoin* bord joie unanim* oui partant* tienne hâte gang aventure* arrivée onboarding accueill* offre partant signe partante accepteriez
      acceptez`,
    place: `rue avenue boulevard* quai route impasse bâtiment* bureau* étage* salle* accueil* siège* locaux agence* site entrée* hall porte* portail*
      parking* gare métro tram bus adresse lieu où atelier* dépôt* usine* magasin* boutique* restaurant* école* amphithéâtre* studio* campus
      réception* sonnez interphone* badge immeuble* villa clinique* hôpital* mairie* rez itinéraire* entrée accueil restaurant porter portes`,
    received: `reçu* réception* parvenu* arrivé* accus* enregistr* transmis* soumis* déposé* merci remerci* connaissance acheminé* validé* retiré*
      retrait complète intérêt créé* reçu arrivée reçue`,
    mayCome: `si serait cas sera étudi* examin* éventuel* intéress* pourr* correspond* retenu* réponse délai* considér* enquête* avis sondage* écoute
      opportunité* vivier* conserv* ultérieur* libère disponible* urgent* recherchons recherche accompagne avenir recontact* pourrait pourrions
      étudiants disponible pourrais pourriez retenu`,
    praise: `plaisir ravi* heureu* enchant* content* appréci* plu plaît plairait impression* intéress* intérêt séduit* convainc* félicit* bravo super
      génial* chouette formidable* excellent* belle agréable* hâte joie enthousias* honor* chaleureu* volontiers sympa* retenu emball*`,
    government: `préfecture* mairie* consulat* ambassade* visa* séjour naturalis* tribunal* juge* citation* témoin* impôt* fiscal* fisc caf urssaf
      passeport* police gendarmerie* plainte* amende* recours élection* électoral* prud'hommes guichet* allocations* chômage onem vote urne* douane*
      asile contravention* huissier*`,
    schooling: `école* élève* parents parent collège* lycée* classe* enseignants université* étudiant* scolaire* scolarité* crèche* maternelle*
      cantine* examen* rentrée* semestre* licence master bourse* parcoursup mémoire* thèse enfant* fille fils leçon* tuteur* delf périscolaire*
      étudiants`,
    press: `journal* article* magazine* podcast* radio* émission* reportage* rédaction* lecteur* auditeur* photographe* tournage* documentaire*
      témoignage* publication* chronique* portrait* presse* sondage* télévis*`,
    housing: `appartement* logement* location* locataire* propriétaire* bailleu* bail loyer* coloc* syndic* copropriét* caution* garant* immobili*
      notaire* hypothèqu* t2 t3 déménag* m² sinistre* compromis prêts emprunt* hypothéc*`,
    health: `patient* dentiste* médecin* docteur* ordonnance* consultation* vaccin* opération* hôpital* clinique* chirurg* pharmacie* vitale
      mutuelle* soins traitement* ophtalmo* dermato* kiné* doctolib vétérinaire* irm santé médical* sécu détartrage* dentaire*`,
    service: `livr* colis* commande* commandé* facture* répar* chaudière* technicien* installation* compteur* relevé* dépann* plombi* garage*
      révision* véhicule* voiture* vidange* pneus hôtel* chambre* vol vols billet* table restaurant réservation* coiffeu* salon* abonnement* fibre
      box chantier* devis* ramonage* cheminée* sav expédi* véhicule voiture`,
    event: `webinaire* séminaire* conférence* salon* colloque* congrès inscrivez billet* festival* concert* spectacle* chorale* répétition*
      association* adhérent* cotisation* assemblée* fête* anniversaire* mariage* baptême messe* dîner* soirée* apéro* tournoi* entraînement* club*
      bénévole* don dons brocante* exposition* sortie* randonnée* kermesse* intervenant* portes`,
    selling: `promo* réduction* solde* gratuit* offert* démo* produit* logiciel* plateforme* prix tarif* achat* acheter abonn* premium catalogue*
      devis* économis* fournisseu* cadeau* fidélité* ttc`,
    hiringSide: `grille* interviewer* intervieweu* débrief* debrief* candidats cvs finalistes shortlist* notation* scorecard* headcount dépouill*
      présélectionn* évaluateu*`,
    thirdPerson: 'lui elle candidats candidates ils elles étudiants participants eux',
    business: `projet* contrat* client* facture* devis* réunion* rapport* budget* prévision* trimestr* fournisseu* slides cotech copil livrable*
      négociation* avocat* clause* avenant* stratégi* marketing investisse* chiffre* bilan* confrère* partenariat* déploiement* sprint* deadline*
      litige* audit audits client clients confrère`,
    bulk: `newsletter* désabonn* désinscri* alerte* offres annonces sponsoris* publicité* pub cliquez découvrez profitez abonn* navigateur astuces
      digest unsubscribe mentions`,
  },
});
