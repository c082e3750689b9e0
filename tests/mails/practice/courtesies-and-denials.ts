import type { TestMail } from '../../core/mail/mail.ts';
import { confirmation as agreed } from './by-kind.ts';

/** What is agreed, said with a courtesy that asks for nothing, or by denying that it has changed. */
export const courtesiesAndDenials: readonly TestMail[] = [
  agreed(
    'Tuesday 11 March, 10.00',
    'Maureen Tighe <m.tighe@harbourmuseum.example>',
    `Dear Mr Okafor,

I have you down for Tuesday 11 March at 10.00 in the Rope Store, which is the low brick building behind the ticket office. The Keeper of Collections and one trustee will see you.

Should anything be unclear before then, my direct line is 0113 496 0221.

Yours sincerely,
Maureen Tighe
Director's Office`,
  ),
  agreed(
    'see you friday',
    'Gus Pellegrino <gus@pellegrinoplumbing.example>',
    `Good, Friday 7am at the yard it is. Wear boots, we'll go straight out on a job so I can see you work. Any questions just shout.

Gus`,
  ),
  agreed(
    'Band 6 Staff Nurse, Ward 14: your slot',
    'Recruitment Team <noreply@valehospitals.example>',
    `Thank you for choosing a slot.

Post: Staff Nurse, Band 6, Ward 14
Slot: Wednesday 19/02, 13:40
Place: Education Centre, Seminar Room 2

Please have your NMC PIN and photo ID with you. Parking is free for the first two hours. If you find that you can no longer come, kindly inform us so that the place may be given to another applicant.`,
  ),
  agreed(
    'RE: RE: Monday?',
    'Dana Whitcombe <dana@lintelapp.example>',
    `Monday 3pm ET works on our end, calendar hold is on its way with a Meet link. It'll be me and Ravi, nothing to prepare. Ping me if the link acts up!

d`,
  ),
  agreed(
    'Confirmation of your attendance on 4 June',
    'HR Services <hr.services@cantonalpolice.example>',
    `Dear Ms Brunner

We herewith confirm your attendance on Wednesday, 4 June, 08:15, at headquarters, entrance B. You will first sit with the psychologist (ca. 60 minutes) and after that with the head of the division.

Bring a valid passport or identity card; without it the guard cannot let you in. For queries of any sort the undersigned is at your disposal.

With kind regards
R. Imhof, HR Services`,
  ),
  agreed(
    'Your visit to the bakery',
    'Ellen at Crumb & Daughters <ellen@crumbdaughters.example>',
    `Hi Priya,

Lovely to hear from you, so that's settled: Thursday, quarter past two, after the lunch rush. Come round the back, the front door sticks. Do say if there's anything you can't eat because you'll be made to taste things!

Ellen x`,
  ),
  agreed(
    'Scheduled: Warehouse Shift Lead @ Norvane Logistics',
    'Norvane Logistics <no-reply@greenhouse.io>',
    `Hello Tomasz,

You're all set. Details below.

When: Thu, Oct 9, 2025, 9:30 AM – 10:15 AM (CDT)
With: Keisha Barlow, Site Manager
Where: 4400 Rickenbacker Pkwy, Gate 3

Require an accommodation? Reply to this message and our people team will take care of it.

Norvane Talent Team`,
  ),
  agreed(
    'Panel, Lecturer in Soil Science',
    'Faculty Office <facultyoffice@universityofalder.example>',
    `Dear Dr Mensah-Boateng,

Further to your reply of this morning, the panel will receive you on Monday 23 June at 2.15 p.m. in the Old Senate Room. Your ten-minute presentation comes first; a projector and a laptop are provided. A list of the panel is attached.

Reasonable travel costs are reimbursed on production of receipts. Do not hesitate to telephone this office about any special requirements, dietary, access or otherwise.

Yours sincerely,
Hugh Carmody
Faculty Secretary`,
  ),
  agreed(
    'Ok for Saturday',
    'Chinedu Eze <c.eze@sunrisehotelsabuja.example>',
    `Good day Blessing,

Your message is well received. The GM is expecting you on Saturday by 11am prompt at the Wuse branch, 2nd floor. Kindly come along with originals of your credentials. In case of any difficulty in locating us, call 0800 555 0144.

Regards,
Chinedu`,
  ),
  agreed(
    'Booked: audition and chat, 15 Nov',
    'Stage Door <stagedoor@thequaytheatre.example>',
    `Jo, you're on at 4.20 on Saturday 15 November, second from last. Two pieces, neither over three minutes, then a sit-down with Hanneke about the season contract. Pianist is there all day. Running late or lost? Stage door phone: 020 7946 0333.`,
  ),
  agreed(
    'Teams meeting with Aldgrove Bank on 27.08',
    'Sneha Kulkarni <sneha.kulkarni@aldgrovebank.example>',
    `Hi Arjun,

As discussed telephonically, your L2 round is fixed for 27th Aug, 4.30 PM IST with Mr. Venkat. Same has been blocked in his calendar and invite is shared to your mail id. Please keep camera on and sit where network is good. Feel free to revert to me for any clarification.

Thanks & Regards,
Sneha`,
  ),
  agreed(
    'Reminder for tomorrow',
    'Foxley Primary School Office <office@foxleyprimary.example>',
    `Dear Mrs Lindqvist

A short note to say we look forward to welcoming you tomorrow at 8.45am. You will teach Year 3 for half an hour (fractions, as sent), meet the school council and then talk with the head and two governors. You should be away by noon.

Please sign in at reception and remember your DBS certificate. Ring me on the school number if you are held up.

Kath Moody, School Business Manager`,
  ),
  agreed(
    'Flight test and board, Ref 0417/T',
    'Crew Selection <selection@meridianair.example>',
    `REF 0417/T. CANDIDATE: SORIANO, M.
REPORT: 0630L, 12 SEP, SIM CENTRE BLDG 9.
SIM 0700-0900. BOARD 1000.
BRING: PASSPORT, LICENCE, MEDICAL CLASS 1, LOGBOOK.
QUERIES: CREW SELECTION DESK, EXT 4471, OFFICE HOURS.`,
  ),
  agreed(
    'Thanks for picking a time',
    'Calendar for Oona Rask <bookings@tidycal.example>',
    `Your half hour with Oona Rask (Head of Design, Pebblework) is in the diary.

Friday 2 May 2025
11:00 – 11:30 Helsinki time
Video link: pebblework.example/oona

Plans changed? You can cancel or pick again from the link in this message.`,
  ),
  agreed(
    'Meeting with the partners',
    'Philippa Gore-Lyle <p.gorelyle@tannerwynne.example>',
    `Dear Miss Adeyemi,

Mr Tanner and Mrs Wynne will both be free at half past nine on the 6th, and I am glad that suits you. Chambers are on the third floor and I am afraid the lift is rather temperamental; if stairs present any difficulty, please tell me and we shall use the ground-floor library instead.

Yours sincerely,
Philippa Gore-Lyle
Clerk to the partners`,
  ),
  agreed(
    'Your talk with our field team - 30 Jan',
    'Joy Villanueva <joy@cleanwaterreach.example>',
    `Hello Mark,

Noted on your availability po, so we are confirmed for January 30, Thursday, 2:00PM Manila time through Zoom. Panel are Ms. Tess and Sir Bong. Should you have concerns prior to the schedule, I am just one message away on Viber.

God bless,
Joy
HR Associate`,
  ),
  agreed(
    'Thursday week, the dairy',
    'Alun Prosser <alun@prosserdairy.example>',
    `Right you are, Thursday week after morning milking, say half nine. Farm is last on the lane, ignore the sat nav. Bring wellies and your trailer ticket if you've got it. Phone's on if you get stuck.
Alun`,
  ),
  agreed(
    'Ihr Termin am 14. April',
    'Stadtwerke Lindenau Personal <personal@stadtwerke-lindenau.example>',
    `Sehr geehrter Herr Yıldız,

gerne bestätigen wir Ihnen den Termin am Montag, 14. April, um 13:30 Uhr in unserem Haus, Zimmer 214. Am Gespräch nehmen Frau Dr. Hölzl und Herr Krahn vom Betriebsrat teil.

Für Rückfragen stehen wir Ihnen jederzeit gern zur Verfügung. Einen gültigen Lichtbildausweis bringen Sie bitte mit.

Mit freundlichen Grüßen
i. A. Sabine Tröger`,
  ),
  agreed(
    'AW: Probearbeiten',
    'Konditorei Wimmer <chef@konditorei-wimmer.example>',
    `Hallo Lena, passt, dann sehen wir uns am Samstag um 5 in der Backstube. Schürze hab ich da. Wenn was dazwischenkommt, kurz durchrufen!
Lg Toni`,
  ),
  agreed(
    'Vorstellungstermin Pflegedienstleitung',
    'Haus Abendfrieden <verwaltung@haus-abendfrieden.example>',
    `Liebe Frau Kowalczyk,

vielen Dank für Ihre Zusage. Wir haben Sie für Donnerstag, den 8.5., 10 Uhr, fest eingetragen. Das Büro der Heimleitung liegt im Erdgeschoss gleich links. Falls Sie den Termin doch nicht wahrnehmen können, geben Sie uns bitte bis zum Vortag Bescheid.

Herzliche Grüße
Gudrun Mayerhofer`,
  ),
  agreed(
    'Kennenlernen bei Rotlicht Software, Di 17:00',
    'Jannis von Rotlicht <jannis@rotlichtsoftware.example>',
    `Hi Mehmet,

cool, Dienstag 17 Uhr steht. Klingel einfach bei "Rotlicht" (nein, ist wirklich eine Softwarebude), dritter Stock. Drei von uns sind da, dauert so anderthalb Stunden, danach gibt's Pizza. Vegan oder Allergien? Sag an.

Bis dann
Jannis`,
  ),
  agreed(
    'Confirmation de votre rendez-vous du 3 avril',
    'Service du personnel <personnel@mairie-valbrune.example>',
    `Madame,

J'ai l'honneur de vous confirmer que vous serez reçue le jeudi 3 avril à 9 h 45 à l'hôtel de ville, bureau 12, par Madame la directrice générale des services.

Vous voudrez bien vous munir d'une pièce d'identité. Mes services restent à votre disposition pour tout renseignement complémentaire.

Veuillez agréer, Madame, l'expression de ma considération distinguée.

Le chef du personnel,
P. Garrigue`,
  ),
  agreed(
    'ok pour lundi',
    'Chez Mado <mado@chezmado.example>',
    `Bonjour Karim, c'est noté, lundi 15h au resto, on sera tranquilles, le service est fini. Demandez Mado au bar. Un souci, un retard, vous m'appelez au 06 39 98 01 22. À lundi !`,
  ),
  agreed(
    'Échange avec Claire Fontanel, mardi 20/05',
    'Inès Barthélémy <ines.barthelemy@nuagebleu.example>',
    `Bonjour Thomas,

Merci pour votre retour rapide. Claire vous retrouvera donc en visio mardi 20 mai de 11h à 11h45 ; le lien se trouve dans l'invitation que vous venez de recevoir.

N'hésitez pas à me faire signe si vous avez besoin d'un aménagement particulier.

Belle fin de semaine,
Inès`,
  ),
  agreed(
    'Confirmada su cita del día 9',
    'Clínica Santa Aurelia <rrhh@santaaurelia.example>',
    `Estimada Sra. Pizarro:

Queda confirmada su cita con la supervisora de enfermería para el lunes 9 de junio a las 12:30, planta baja, despacho 3. Le rogamos traiga su DNI y el título original.

Si tuviera cualquier duda, puede llamarnos de 8 a 15 h al 910 000 417.

Atentamente,
Recursos Humanos`,
  ),
  agreed(
    'Re: miércoles',
    'Nico Arrieta <nico@tallerarrieta.example>',
    `Dale Fede, miércoles a las 8 en el taller. Te muestro todo y charlamos del sueldo y los horarios. Cualquier cosa me escribís al whatsapp. Abrazo, Nico`,
  ),
  agreed(
    'Segunda ronda - jueves 16h (CDMX)',
    'Talento Quetzal <talento@quetzalfintech.example>',
    `¡Hola, Ximena!

Ya quedó agendada tu plática con el director de riesgos: jueves 21 de agosto, 16:00, por Teams. Durará unos 50 minutos y no hace falta que prepares nada. En caso de que se te complique conectarte, avísanos con tiempo.

Saludos,
Equipo de Talento`,
  ),
  agreed(
    'Bevestiging gesprek 12 maart',
    'Gemeente Oosterwaard P&O <po@oosterwaard.example>',
    `Geachte heer Bouazza,

Graag bevestigen wij de afspraak op woensdag 12 maart om 14.00 uur op het gemeentehuis. U wordt ontvangen door mevrouw Van Dalen en de heer Terpstra. Wilt u een geldig legitimatiebewijs meenemen?

Mocht u nog vragen hebben, dan kunt u contact opnemen met ondergetekende.

Met vriendelijke groet,
W. Hiemstra`,
  ),
  agreed(
    'Top, tot dinsdag',
    'Femke <femke@groenekas.example>',
    `Hoi Bram, fijn, dinsdag half tien bij de kas dus. Koffie staat klaar. Laat maar weten als je met de trein komt, dan haal ik je op van het station. Groetjes, Femke`,
  ),
  agreed(
    'Uw tweede gesprek bij Vermaelen Transport',
    'Liesbeth Claes <l.claes@vermaelentransport.example>',
    `Beste Youssef,

Zoals daarnet aan de telefoon afgesproken verwachten we u vrijdag 6 juni om 16u in Temse. Zaakvoerder Koen Vermaelen zal er zelf bij zijn. Breng zeker uw rijbewijs C en bestuurderskaart mee. Lukt het toch niet, bel me dan gerust: 03 555 01 77.

Vriendelijke groeten
Liesbeth`,
  ),
  agreed(
    'Thursday is NOT cancelled',
    'Rhiannon Pugh <r.pugh@glanafonlibrary.example>',
    `Hi Sam,

Just in case you saw the council's email about closures: your interview on Thursday at 11 is not cancelled. The library is shut to the public but we will be in, so knock on the side door.

Rhiannon`,
  ),
  agreed(
    'Train strike on the 18th',
    'Assessment Centre Desk <centre@whitegatecivil.example>',
    `Dear candidate,

Several of you have written about the rail strike. The assessment day on 18 March is still going ahead in spite of it, with registration at 9.00 as before. We will be flexible if you arrive late through no fault of your own.

Assessment Centre Desk`,
  ),
  agreed(
    'Please disregard our last message',
    'Talent Acquisition <talent@ferrowind.example>',
    `Hello Ingrid,

A few minutes ago our system sent you a notice saying that your meeting with Lars on 5 November was cancelled. This was an error on our side and you can ignore it. Lars is expecting you at 10:00 as arranged.

Our apologies for the scare.
Talent Acquisition, Ferrowind`,
  ),
  agreed(
    'Snow',
    'Bill Haskins <bill@haskinsgarage.example>',
    `Roads are clear here so no need to put it off, come at 8 tomorrow same as we said. Bill`,
  ),
  agreed(
    'Your hearing before the selection board',
    'Registrar <registrar@courtsadmin.example>',
    `Dear Ms Vandersteen,

It has come to the Registrar's attention that candidates were told by a third party of a postponement. The Registrar wishes to state that the sitting of the selection board on 2 October has not been postponed. You are accordingly expected at 9.30 a.m. in Court Annex 4.

For the Registrar`,
  ),
  agreed(
    'Updated invitation (nothing new!): Final round, Kiteline',
    'Marcus Oyelowo <marcus@kiteline.example>',
    `Hey Beth, you'll have got a calendar update just now. I only swapped out the video link after our licence lapsed; day and hour stay as they were, Wed 1pm, so nothing to do for you. New link's in the invite.`,
  ),
  agreed(
    'About the news today',
    'Anneliese Roth <a.roth@pharmacore.example>',
    `Dear Daniel,

You will have read that we are being acquired. I want to reassure you that this does not touch your visit next Tuesday. The hiring for the lab continues, Dr Sato will meet you at 14:00 and the itinerary you hold is valid.

See you then,
Anneliese`,
  ),
  agreed(
    'Re: is tomorrow off??',
    'Tunde Bakare <tunde@lagoslights.example>',
    `No o, it's not off! Disregard what the front desk told you, they mixed you up with another person. 12 noon, studio B, I dey wait for you.`,
  ),
  agreed(
    'Correction to cancellation notice dated 06/12',
    'Hiring Unit <hiring@statepark.example>',
    `NOTICE TO APPLICANT

A cancellation notice dated 06/12 was issued to you in error and is void. Your oral examination for Park Ranger II remains as scheduled: 06/20, 1:15 PM, District Office, Suite 110. No action on your part is needed.`,
  ),
  agreed(
    'Room change gossip',
    'Dr Wilma Achterberg <w.achterberg@northlab.example>',
    `Hi Kofi,

I hear someone told you we'd have to reschedule because the seminar room is being painted. Not so: we simply use my office. So Friday at 3, my door is the one with the octopus on it.

Wilma`,
  ),
  agreed(
    'Streik am Freitag - Ihr Gespräch findet statt',
    'Personalgewinnung <bewerbung@nordhafen-terminal.example>',
    `Guten Tag Frau Petrovic,

trotz des angekündigten Warnstreiks im Nahverkehr findet Ihr Gespräch am Freitag um 11 Uhr wie vereinbart statt. Sollten Sie nicht durchkommen, rufen Sie uns an, dann schalten wir Sie per Video zu.

Freundliche Grüße
Ihr Team Personalgewinnung`,
  ),
  agreed(
    'Bitte Absage ignorieren',
    'Hr. Schuster <schuster@tischlerei-schuster.example>',
    `Hallo Herr Amiri, meine Frau hat versehentlich den Kalendereintrag gelöscht, da ging wohl automatisch eine Absage raus. Die können Sie vergessen. Es bleibt bei Mittwoch, 7:30, in der Werkstatt. Gruß Schuster`,
  ),
  agreed(
    'Votre entretien est bien maintenu',
    'RH Transports Delmas <rh@transportsdelmas.example>',
    `Bonjour Monsieur Traoré,

Suite à l'appel à la grève de mardi, je vous informe que votre entretien est bien maintenu, à 14 h, au dépôt de Vénissieux. Un parking visiteurs vous est réservé si vous venez en voiture.

Cordialement,
Sandrine Vial`,
  ),
  agreed(
    'Erreur de notre part',
    'Agathe Lemoine <agathe@librairielemoine.example>',
    `Bonjour Juliette, ne tenez pas compte du message d'annulation parti ce matin, c'était pour une autre personne. Rien ne change pour vous : samedi, 10h30, à la librairie. Désolée de la frayeur ! Agathe`,
  ),
  agreed(
    'Code geel: gesprek gaat door',
    'Sanne Kuipers <s.kuipers@polderzorg.example>',
    `Beste Naima,

Ondanks de storm gaat ons gesprek van morgen 13.15 uur gewoon door. Rijden er geen treinen, dan bellen we via Teams op hetzelfde tijdstip.

Groet,
Sanne Kuipers
Teamleider thuiszorg`,
  ),
  agreed(
    'Afmelding niet nodig / foutje',
    'Recruitment Brouwerij De Kroon <werken@dekroonbier.example>',
    `Hallo Pieter,

Door een storing kreeg je vannacht bericht dat je afspraak vervallen was. Dat klopt niet. Je staat nog steeds ingepland op maandag 22 september, 9.00 uur, met rondleiding. Excuses voor de verwarring!

Team De Kroon`,
  ),
];
