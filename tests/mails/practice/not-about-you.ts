import type { TestMail } from '../../core/mail/mail.ts';
import { unrelated } from './by-kind.ts';

/** Times fixed among friends, interviews that are not for a job, money for nothing, and offices that are shut. */
export const notAboutYou: readonly TestMail[] = [
  unrelated('Re: walk', 'Tess <tess.mallory@mailbox.example>', `Great, see you Thursday at 2! Bring the dog x`),
  unrelated('jeudi', 'Maman <colette.perrin@courriel.example>', `Super ! À jeudi 14h alors, je fais la tarte aux poireaux. Bisous, maman`),
  unrelated('Re: schaatsen', 'Daan <daan@postbus.example>', `Gezellig, tot donderdag om 3 uur! Ik neem de warme chocomel mee.`),
  unrelated(
    'sunday',
    'Robbo <robbo79@mailbox.example>',
    `Confirmed mate: kickoff 1pm, my place from 12. Baz can't make it anymore so there's a spare seat on the sofa if your brother wants it. You're on crisps.`,
  ),
  unrelated(
    'Umzug am Samstag',
    'Caro <caro.wendt@postfach.example>',
    `Hey ihr Lieben, der Transporter ist jetzt sicher, Samstag 9 Uhr vor der alten Wohnung. Wer doch nicht kann, bitte bis Freitag melden, dann frag ich noch meinen Cousin. Es gibt Chili für alle!`,
  ),
  unrelated(
    'cena del viernes',
    'Lola Bermejo <lola@correo.example>',
    `Chicas, mesa para seis el viernes a las 21:30 en el de siempre. La reserva está a mi nombre. ¡Sed puntuales por una vez! Muac`,
  ),
  unrelated(
    'Re: babysitting',
    'Noor Haddad <noor@mailbox.example>',
    `Could we push it to 7 instead of 6? Sami's train gets in late. The kids will have eaten. Thank you thank you, you're a star`,
  ),
  unrelated(
    'sabato',
    'Giulia <giulia.conti@posta.example>',
    `Allora ci vediamo sabato alle 10 davanti alla stazione, porta le scarpe da montagna! Se piove rimandiamo a domenica. Baci`,
  ),
  unrelated(
    'Grandad 80th',
    'Auntie Bev <bev@familymail.example>',
    `Hello all, lunch is going ahead on the 14th even with the roadworks, 12.30 for 1 at the Plough. He has no idea. Can those who haven't told me beef or salmon please do so by Wednesday. Love, Bev`,
  ),
  unrelated(
    'apéro reporté',
    'Fabien <fabien.r@courriel.example>',
    `Les amis, je suis cloué au lit, on repousse l'apéro de demain à mercredi prochain, même heure. Gardez les chips au frais. La bise`,
  ),
  unrelated(
    'Re: tennis',
    'Joaquim <joaquim.s@correio.example>',
    `Combinado, terça às 19h no campo 2. Levo bolas novas. Se chover, bebemos uma cerveja. Abraço!`,
  ),
  unrelated(
    'Probe',
    'Matthias (Bass) <matthias@kellerband.example>',
    `Dienstag geht klar, 20 Uhr im Keller, Schlüssel liegt beim Kiosk. Annika kommt später, sie hat noch Nachtdienstübergabe. Bring mal das lange Kabel mit`,
  ),
  unrelated(
    'Sat?',
    'Mina Park <mina@mailbox.example>',
    `I've looked through your photos from Lisbon and now I'm jealous. Are you around next week for a proper catch-up? I can do Tuesday or Thursday after work, you pick the bar.`,
  ),
  unrelated(
    'oppassen poes',
    'Marijke <marijke@postbus.example>',
    `Lief dat je wilt! Vrijdag om vijf uur breng ik de sleutel langs, Moos eet twee keer per dag. Kun je toch niet, app me dan even. Kus`,
  ),
  unrelated(
    'Interview request: flooding in the Vale',
    'Jess Hartnell <jess.hartnell@valeherald.example>',
    `Hi Mr Abbott,

I'm a reporter on the Vale Herald and I'm writing about the families who were flooded out twice this winter. Your neighbour passed me your name. Would you be willing to be interviewed, by phone or at home, some time before Thursday when we go to press? I would not use your surname without permission.

Jess`,
  ),
  unrelated(
    'Tomorrow morning live on air?',
    'Breakfast Producers <breakfast@radiocoast.example>',
    `Morning! We loved your post about the seagull. Could you speak to Dom and Kaz for about four minutes tomorrow at 8.10? We'd ring you five minutes before. Let me know the best number and whether you're happy to go live. Sasha, assistant producer`,
  ),
  unrelated(
    'Anfrage für ein Gespräch, Sendung "Landleben"',
    'Redaktion Landleben <landleben@suedrundfunk.example>',
    `Sehr geehrte Frau Oberhauser,

für unsere Reihe über alte Obstsorten würden wir Sie gern auf Ihrer Streuobstwiese interviewen. Der Dreh dauert etwa einen halben Tag; denkbar wären der 23. oder 24. September. Dürfte ich Sie dazu anrufen?

Redaktion Landleben`,
  ),
  unrelated(
    'Podcast guest: repair cafés',
    'Omar Lindgren <omar@fixitforward.example>',
    `Hey Cass,

Season three of Fix It Forward is about people who run repair cafés, and everybody says I must talk to you. Recording is remote, an hour, any evening in the first half of March. Interested? Send me two or three dates and I'll mail you a decent microphone.

Omar`,
  ),
  unrelated(
    "Demande d'interview pour notre numéro de mai",
    'La Gazette du Piémont <redaction@gazettepiemont.example>',
    `Bonjour,

Nous préparons un portrait des derniers sabotiers de la vallée et souhaiterions vous rencontrer avec notre photographe. Seriez-vous disponible la semaine prochaine, mardi ou mercredi ?

Bien à vous,
Étienne Caubet, journaliste`,
  ),
  unrelated(
    'Comment for the Ledger by 5pm',
    'Carrie Dunmore <cdunmore@stateledger.example>',
    `Dr. Feinberg, I cover health for the State Ledger and am on deadline for a piece on the new screening guidance. Do you have ten minutes for an interview before 5 Eastern today? On background is fine. 555-0162.`,
  ),
  unrelated(
    'Verify your identity by video call',
    'Onboarding <onboarding@pinebank.example>',
    `Hello Zoltan,

One last step and your current account is open. Our agent needs to see you and your ID on video, which takes about six minutes. Choose a time between 7:00 and 23:00, any day. Have your passport within reach and sit somewhere with good light.

Pine Bank`,
  ),
  unrelated(
    'Ihr Video-Ident-Termin',
    'Kundenservice Taldirekt <service@taldirekt.example>',
    `Guten Tag Herr Brauer,

Ihr Termin zur Legitimation per Video ist am 11.02. um 18:20 Uhr gebucht. Halten Sie Personalausweis und Ihr Mobiltelefon für die TAN bereit. Nach der Prüfung schalten wir Ihr Depot innerhalb von zwei Werktagen frei.

Taldirekt Kundenservice`,
  ),
  unrelated(
    'KYC interview pending - trading limits apply',
    'Compliance <compliance@bitharbor.example>',
    `Dear customer,

Under our anti-money-laundering policy, accounts above tier 2 require a short interview with a compliance officer regarding your source of funds. Please book one within 14 days. Failing this, withdrawals will be restricted.

Compliance, Bitharbor`,
  ),
  unrelated(
    'Business account opening: meeting confirmed',
    'Rosalind Achebe <r.achebe@millbrookbs.example>',
    `Dear Ms Okoye,

I look forward to meeting you at our High Street branch on Monday 3rd at 11.15 to open the account for your shop. Please bring proof of address, your passport and, if you have it, a forecast for the first year. Call the branch if you need a different time.

Rosalind Achebe
Business Manager`,
  ),
  unrelated(
    'Compte joint : entretien avec votre conseillère',
    'Crédit du Val <agence.centre@creditduval.example>',
    `Monsieur, Madame,

Votre entretien d'ouverture de compte est fixé au mercredi 18 juin à 17 h à l'agence Centre avec Mme Poirier. Merci de vous munir de vos deux pièces d'identité et d'un justificatif de domicile de moins de trois mois.

Crédit du Val`,
  ),
  unrelated(
    'We could not complete your verification',
    'Wayfare Pay <support@wayfarepay.example>',
    `Hi Lerato,

The picture froze during your video identification, so the interviewer had to stop. Nothing is wrong with your documents. Please start again from the app, preferably on Wi-Fi. The session stays open until Sunday midnight.`,
  ),
  unrelated(
    'Earn $75: tell us how you buy groceries',
    'UserNook Panels <studies@usernook.example>',
    `Hi Danielle,

You qualify for a paid study! 60-minute interview over Zoom with a researcher about online groceries.

Reward: $75 gift card
Slots: Oct 14 to 18, first come first served

Pick a slot in your dashboard. You'll get the reward within five days of taking part.`,
  ),
  unrelated(
    'Would you talk to our product team?',
    'Freya at Notelark <freya@notelark.example>',
    `Hey there, you've been using Notelark for a year (thank you!) and we're rethinking how folders work. I'd love 25 minutes of your honest grumbling. We'll add three months to your plan for your trouble. Does any time on Tuesday or Wednesday suit?

Freya, research`,
  ),
  unrelated(
    'Your research session is confirmed',
    'Listening Post Research <hosts@listeningpost.example>',
    `Thanks for agreeing to take part in our discussion on electric bikes.

Thursday 26 June, 6.30pm to 8pm
Viewing Room 1, 14 Cable Street

You will receive £60 in cash at the end. Sandwiches provided; tell us about allergies. If you can't make it, please let us know as soon as possible so we can invite somebody from the reserve list.`,
  ),
  unrelated(
    'Einladung zum bezahlten Interview über Heizungen',
    'Studienbüro Klarsicht <studien@klarsicht-forschung.example>',
    `Guten Tag,

Sie haben sich in unserem Panel als Hauseigentümer eingetragen. Für ein 45-minütiges Telefoninterview zum Heizungstausch zahlen wir 50 Euro. Termine gibt es vom 3. bis 14. November auch abends. Interesse? Dann antworten Sie mit Ihrer Wunschzeit.

Studienbüro Klarsicht`,
  ),
  unrelated(
    'Unfortunately this study is full',
    'Panelpath <no-reply@panelpath.example>',
    `Thank you for answering the screener for "Parents and tablets". We've now filled all interview places, so you were not selected this time. Don't lose heart: we'll keep your profile on file and match you with future studies.`,
  ),
  unrelated(
    'PhD study on night shifts: interview with you?',
    'Tereza Malá <t.mala@socialresearch.example>',
    `Dear respondent,

in my questionnaire you ticked that you would be ready for follow-up interview. I would be grateful for one hour of your time, voice only, recording is deleted after transcription. The compensation is a voucher in value of 30 EUR. Please propose what days are good for you.

Tereza Malá, doctoral student`,
  ),
  unrelated(
    'URGENT ASSISTANCE / MUTUAL BENEFIT',
    'Barr. Emmanuel Crown <barr.crown@chambersdesk.example>',
    `Dear Beneficiary,

I am the personal attorney to a late client who bears the same surname with you and left behind the sum of USD 9.7M without next of kin. After my due search I have selected you as the right candidate to stand for this claim. You are to get 40%. Kindly indicate your interest by sending your full name, occupation and direct phone for further discussion.

Barr. Emmanuel Crown`,
  ),
  unrelated(
    'Congrats!! you are shortlisted ✅',
    'HR Angela <angela.hr.team@quicktaskpay.example>',
    `Hello dear, we got your resume from a job website. Work only 40 minutes a day by giving likes to hotels, earn 200-500 USD daily, pay same day. No interview no experience!! To begin message our receptionist on Telegram @angela_tasks_hr and say code 7781.`,
  ),
  unrelated(
    'Employment Letter: Data Entry Clerk ($38/hr)',
    'Hiring Desk <hiringdesk@globexremote-careers.example>',
    `Attn Applicant,

Based on your text interview on Telegram you have been approved for the Data Entry position. The company will mail you a check to purchase your mini office (laptop, printer, software) from our certified vendor. Once deposited, forward $1,850 to vendor through Zelle and send screenshot. Reply with bank name and your home address to start Monday.`,
  ),
  unrelated(
    'Payment file release',
    'Mrs. Sandra Holt <fundsdept@intlremittance.example>',
    `Good Day,

We write to notify you that your overdue contract/inheritance fund has been approved after the meeting held with the board last Thursday. The only thing remaining is the clearance fee of $320. Once confirmed your ATM card will be dispatched by courier within 48 hours. Treat as confidential.`,
  ),
  unrelated(
    'Trabajo desde casa, 150 € al día',
    'Selección Rápida <equipo@selec-rapida.example>',
    `Hola, hemos visto tu perfil y encajas!! Solo tienes que valorar vídeos desde el móvil. Sin horarios. Plazas limitadas, quedan 4. Escribe ya a nuestra gestora Mónica por Telegram y recibe 10 € de bienvenida.`,
  ),
  unrelated(
    'Cruise ship vacancy, visa processing',
    'Capt. R. Dawson <crewoffice@royaloceanjobs.example>',
    `Dear Sir/Madam,

Your application was accepted by the ship management and a salary of GBP 4,900 monthly is approved with free feeding and accommodation. No interview shall be required. You are to pay the sum of GBP 285 for work permit processing to our travel agent before Friday, refundable with first salary. Send passport scan and payment slip.

Capt. R. Dawson`,
  ),
  unrelated(
    'Automatic reply: invoice 2207',
    'Accounts, Petherick Glass <accounts@petherickglass.example>',
    `Our office is closed from Friday 20 December at noon and opens again on Thursday 2 January at 8. Messages will be dealt with in order on our return. For broken shopfronts ring the emergency number on our website. Merry Christmas from all at Petherick's.`,
  ),
  unrelated(
    'Abwesenheitsnotiz',
    'Jens Quandt <j.quandt@quandt-steuer.example>',
    `Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 22. August im Urlaub und lese keine E-Mails. In dringenden Steuersachen hilft Ihnen Frau Ritter gern weiter. Bereits vereinbarte Besprechungstermine bleiben bestehen.`,
  ),
  unrelated(
    'Fermeture annuelle',
    "Cabinet d'architecture Rive Sud <contact@rivesud-archi.example>",
    `Bonjour, le cabinet est fermé du 4 au 24 août. Nous répondrons à votre message à partir du lundi 25. Pour toute urgence de chantier, merci d'appeler le 05 55 00 14 90.`,
  ),
  unrelated(
    'Out of office Re: Parish newsletter proofs',
    'Winnie Castleton <winnie@inkandpress.example>',
    `I'm away walking Hadrian's Wall and back at my desk Tues 10th. If your proofs can't wait, Derek (derek@inkandpress.example) has the files. If they can, so can I!`,
  ),
  unrelated(
    'Your appointment with Dr Halloran',
    'Riverside Surgery <no-reply@riversidesurgery.example>',
    `Mrs Gupta, you are booked with Dr Halloran on Wed 5 March at 09:50 for your blood pressure review. Please bring your home readings. Can't attend? Text CANCEL to 07700 900 184.`,
  ),
  unrelated(
    'Zahnreinigung am 17.',
    'Praxis Dr. Lichtblau <empfang@zahn-lichtblau.example>',
    `Liebe Frau Sommer, wir erinnern an Ihre Prophylaxe am Montag, 17.3., 7:45 Uhr. Denken Sie bitte an die Versichertenkarte. Wenn Sie verhindert sind, sagen Sie uns 24 Stunden vorher Bescheid. Ihr Praxisteam`,
  ),
  unrelated(
    'Biscuit is booked in',
    'Paws & Claws Vets <desk@pawsclawsvets.example>',
    `Hello! Biscuit's jabs are down for Saturday at 10.20 with Emma. A full tummy is fine, his vaccination card would help. Any worries before that, give the desk a ring.`,
  ),
  unrelated(
    'MOT and service, KX19',
    'Hollins Road Garage <bookings@hollinsroadgarage.example>',
    `Hi, confirming we have your Fiesta in on Tuesday, drop off between 8 and 8.30, keys through the box if we're under a car. We'll call with a price before doing anything beyond the service. Locking wheel nut in the boot please!`,
  ),
];
