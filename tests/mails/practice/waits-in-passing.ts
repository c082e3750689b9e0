import type { TestMail } from '../../core/mail/mail.ts';
import { timeline as wait, reschedule as move, invitation as invite } from './by-kind.ts';

/** Waits whose reasons name other people's meetings, moves that say the new time first, and invitations in the tone of a talk. */
export const waitsInPassing: readonly TestMail[] = [
  wait(
    'Site Engineer',
    'Colm Devaney <colm@devaneycivils.example>',
    `Hi Pat, it'll be another week before we have a decision on the site engineer role. Sorry for the wait, the job in Athlone has eaten us all.

Colm`,
  ),
  wait(
    'Re: Interview',
    'Harriet Soames <h.soames@beaumontgallery.example>',
    `Dear Felix,

It was a pleasure on Tuesday. There are two people left for us to see on Monday and after that Gerald and I will put our heads together. You'll hear from me by Friday at the latest, either way.

Best,
Harriet`,
  ),
  wait(
    'Head of Year 9',
    'Mrs J. Attwater <jattwater@stmarysacademy.example>',
    `Dear Mr Noakes,

Thank you for coming in. The panel meets on Thursday to discuss all candidates and the Head will telephone everyone that evening, so please keep your phone by you.

Jane Attwater
PA to the Headteacher`,
  ),
  wait(
    'quick update',
    'Shreya <shreya@loomstack.example>',
    `Hey! One more interview on Wednesday (scheduling was a nightmare) and then we'll let you know. Haven't forgotten you, promise`,
  ),
  wait(
    'Your application, Forestry Ranger, stage 3',
    'Human Resources <hr@highmoorestates.example>',
    `Dear applicant,

Interviews for the above post continue until the 28th of this month owing to the number of applicants. No outcome will be communicated to anybody before that date. We would ask you to refrain from enquiring in the meantime.

Human Resources`,
  ),
  wait(
    'Re: Re: Sous chef',
    'Marta Iglesias <marta@lachispa.example>',
    `Hola Ben! The owner is back from Galicia on the 10th and she wants to taste your menu notes herself before saying yes or no to anybody. So please a little patience, ten days more. Besos, Marta`,
  ),
  wait(
    'Lab technician position',
    'Prof. K. Aaltonen <k.aaltonen@biokem.example>',
    `Dear Wei,

Your talk was well liked. However, the faculty board has to sign off on the ranking and it sits only on the first Monday of the month. Until then my hands are tied. I will write to you on the Tuesday.

KA`,
  ),
  wait(
    'Interview feedback',
    'Toby Marsh <toby.marsh@brightoakrecruit.example>',
    `Alright Liam, spoke to the client. They liked you, they've another lad coming in tomorrow afternoon that was booked before you, and they want to be fair to him. Should have news for you Thurs lunchtime. Hang fire and don't sign anything elsewhere without ringing me!`,
  ),
  wait(
    'Re: Interview',
    'Oluwaseun Adebayo <o.adebayo@unitytrustbank.example>',
    `Dear Ngozi,

I acknowledge your mail. Management is yet to conclude as the ED is on leave, and he must be the one to approve. Kindly exercise patience till ending of next week when we shall get back to all those that attended.

Warm regards`,
  ),
  wait(
    'Deputy Stage Manager',
    'Nell Farraday <nell@littleacorntheatre.example>',
    `Darling Rob, no white smoke yet. We're meeting the last DSM hopeful on Sunday between shows, then arguing about it over chips. Monday night you'll know. N`,
  ),
  wait(
    'Status of requisition 88120',
    'Workday at Castellan Aerospace <castellan@myworkday.com>',
    `Hi Jerome,

The hiring team is still meeting candidates for Quality Inspector (R-88120). We anticipate this phase to wrap up by August 22. Your status will stay "Interviewed" until a decision is recorded.

This mailbox is not monitored.`,
  ),
  wait(
    'RE: Monday',
    'Ahmed Farouk <ahmed@deltafreight.example>',
    `Hello Mr Sayed, you did fine on Monday. My partner in Rotterdam should speak also with the other two before we choose. He has time only in the weekend. Give us until the 15th please.`,
  ),
  wait(
    'Police Staff Investigator: where we are',
    'Recruitment <recruitment@eastmarchpolice.example>',
    `Good afternoon,

We have now completed 31 of 40 interviews. The remaining nine take place on 4 and 5 February. Scores will be moderated in the week that follows, and results released to all candidates together on 17 February.

Thank you for bearing with us.`,
  ),
  wait(
    'Kita-Leitung',
    'Birgit Hansen <b.hansen@kita-sonnenkaefer.example>',
    `Liebe Frau Demir,

danke noch mal für das schöne Gespräch! Am Dienstag lernen wir noch eine letzte Bewerberin kennen, danach setzt sich der Vorstand zusammen. Bis Ende der Woche melde ich mich bei Ihnen, versprochen.

Birgit Hansen`,
  ),
  wait(
    'Poste de chargé de production',
    'Lucie Morvan <lucie@festivaldesremparts.example>',
    `Bonjour Antoine,

Encore un peu de patience : il nous reste une personne à rencontrer mercredi, et le bureau de l'association tranche vendredi soir. Je vous appelle ce week-end quoi qu'il arrive.

Lucie`,
  ),
  wait(
    'Purser vacancy',
    'Crewing Dept <crewing@fjordferries.example>',
    `Hi Astrid, the captain who must have his say is at sea till the 3rd. So I can't tell you yes or no before. Apologies that it drags on so long after you came all the way to Bergen. Crewing, Geir`,
  ),
  move(
    'Interview, Assistant Curator',
    'Ruth Ellery <r.ellery@countyarchive.example>',
    `Dear Miss Tran,

Your interview will now take place on Thursday 16 October at 11.30 rather than Tuesday 14 October at 10.00. The venue is as before. I regret any disruption this causes to your travel.

Ruth Ellery`,
  ),
  move(
    'New time',
    'Kwame Osei <kwame@sankofasolar.example>',
    `Hi Efua, 4pm on Wednesday in place of 9am, if you don't mind. Our CTO's flight lands at noon. Same link.`,
  ),
  move(
    'Change to your panel date',
    'Appointments <appointments@royalmerehospital.example>',
    `Dear Dr Siddiqui,

The panel for Consultant Anaesthetist will convene on 9 May at 08.30 in the Boardroom, and no longer on 2 May, the Medical Director having been called to an inquest. Please amend your diary.

Medical Appointments`,
  ),
  move(
    'Friday problem',
    'Stacey Lund <stacey@trailheadoutfitters.example>',
    `Hi Cody! Ugh, inventory audit just landed on us Friday. Could you do Monday at 10 or Tuesday at 4 instead? Tell me which one and I'll fix it with Greg. So sorry!!

Stacey`,
  ),
  move(
    'Your visit on the 21st',
    'Margit Solheim <m.solheim@arcticseed.example>',
    `Dear Paulo,

I'm afraid we won't be able to see you on the 21st as planned: two of the three of us are down with flu. A new date will follow as soon as we are upright again. We very much want to meet you.

Margit`,
  ),
  move(
    'Terminänderung',
    'Personalabteilung <personal@kreisklinik-ilmtal.example>',
    `Sehr geehrte Frau Nowak,

leider müssen wir Ihr für den 6. Mai vorgesehenes Vorstellungsgespräch auf Dienstag, den 13. Mai, 15:00 Uhr verschieben. Ort und Teilnehmer ändern sich nicht. Wir bitten um Ihr Verständnis.

Mit freundlichen Grüßen
Personalabteilung`,
  ),
  move(
    'Re: Donnerstag',
    'Sven Lürssen <sven@kutterwerft.example>',
    `Moin Jonas, Donnerstag klappt bei mir doch nicht, die Werft bekommt Besuch von der Klasse. Können wir unser Treffen auf Freitag gegen zehn oder auf Montag gegen zwei legen? Such dir was aus. Sven`,
  ),
  move(
    'Ihr Gespräch mit Frau Dr. Anders',
    'Sekretariat Institut für Statik <sekretariat@statik.example>',
    `Guten Tag Herr Le,

da Frau Dr. Anders kurzfristig nach Brüssel reisen muss, wird Ihr Gespräch nicht wie geplant am Mittwoch, sondern erst am 27.11. um 9:15 Uhr stattfinden. Falls das bei Ihnen nicht geht, rufen Sie mich bitte an.

Viele Grüße
Heike Bohm`,
  ),
  move(
    'Changement de date',
    'Ressources humaines <rh@cavedesgarrigues.example>',
    `Madame, Monsieur le maître de chai vous recevra le lundi 24 à 8 h 30, et non plus le vendredi 21, les vendanges ayant pris de l'avance. Merci de nous dire si cela vous pose difficulté.

Salutations distinguées,
N. Roque`,
  ),
  move(
    'on décale ?',
    'Margaux <margaux@petitpixel.example>',
    `Coucou Élodie, grosse livraison client demain, impossible de te voir à 14h comme prévu... Est-ce que jeudi 10h ou jeudi 17h t'irait mieux ? Vraiment navrée ! Margaux`,
  ),
  move(
    'Nueva fecha de su entrevista',
    'Secretaría <secretaria@colegiolosolmos.example>',
    `Estimado Sr. Cárdenas:

Le comunicamos que su entrevista se celebrará el día 18 de septiembre a las 17:00 en lugar del día 15, por coincidir este con el claustro. Disculpe las molestias.

La Secretaría`,
  ),
  move(
    'mañana no puedo',
    'Pilar Quintana <pilar@viverosquintana.example>',
    `Hola Rubén, mañana me toca llevar a mi madre al médico y no llego. ¿Lo pasamos al sábado a la misma hora? Si no, dime tú qué tarde te va bien. Gracias y perdona. Pilar`,
  ),
  invite(
    'your CV',
    'Imogen Tate <imogen@fernhillorganics.example>',
    `Hi Dev,

I've been through your CV twice now, mostly because of the bit about seaweed. I'd love to have a conversation. Are you around next week at all? Afternoons are quietest here.

Imogen`,
  ),
  invite(
    'Thanks for last week',
    'Paul Brandvold <paul@brandvoldmachine.example>',
    `Rick, thanks for interviewing with us last week. Shop floor guys had good things to say. We would like a second one, with my brother this time since he signs the checks. When are you free?

Paul`,
  ),
  invite(
    'Coffee and payroll',
    'Deepa Menon <deepa.menon@ashgroveaccounts.example>',
    `Dear Sunita,

What you wrote about cleaning up three years of payroll made me laugh and then made me want to hire you. Shall we talk? I could come into town on Wednesday or Thursday, your choice, and buy you a coffee while you tell me the rest.

Deepa`,
  ),
  invite(
    'Re: Application for the kennel job',
    'Wags & Co <jan@wagsandco.example>',
    `hiya, you sound right up our street. can you pop in one day this week so we can have a natter and see how you are with the big ones? any time before 4. jan`,
  ),
  invite(
    'Security analyst, next conversation',
    'Yael Brodsky <yael@cipherfold.example>',
    `Hi Nuno,

Enjoyed our chat, and so did Omer. Where I'd like to go from here: ninety minutes with two of the people you'd be sitting next to, looking at one of our old incidents together. Would mornings or evenings your time be kinder? Throw me a few windows between the 8th and the 12th and I'll make it work.

Yael`,
  ),
  invite(
    'The choir post',
    'Canon Peter Lisle <precentor@wellminster.example>',
    `Dear Mr Hallam,

Your letter has gone round the Chapter and has been read with warmth. The Dean and I should be glad of an hour of your company, and perhaps of a hymn or two at the organ. Might you be in this part of the world before Lent? Name a day and we shall find you a bed.

Peter Lisle
Precentor`,
  ),
  invite(
    'Hello from Tidepool',
    'Grace Nakamura <grace@tidepool-ngo.example>',
    `Hi Amina! Your application for field coordinator jumped out at me. I'd like to hear about Mombasa in your own words and tell you honestly what the job is and isn't. Got 30 minutes on Thursday or Friday? I'm on Nairobi time too this month.`,
  ),
  invite(
    'Bewerbung Lokführer',
    'Uwe Kranz <u.kranz@seebahn.example>',
    `Hallo Herr Simić,

Ihre Unterlagen habe ich gestern im Zug gelesen und bin neugierig geworden. Hätten Sie Lust, sich mit mir und unserem Ausbilder zusammenzusetzen? Nächste Woche wären wir Dienstag und Donnerstag ab 14 Uhr im Büro. Was passt Ihnen?

Uwe Kranz`,
  ),
  invite(
    'Votre candidature nous parle',
    'Hugo Sabatier <hugo@cartonplume.example>',
    `Bonjour Salomé,

On a regardé ton book à trois sur un écran et personne ne voulait rendre la souris. Tu passerais nous voir à l'atelier ? Dis-moi tes disponibilités pour la semaine du 12.

Hugo`,
  ),
  invite(
    'Following up on Tuesday',
    'Lt. Carla Reyes <creyes@bayfire.example>',
    `Ms. Hwang,

Appreciate you coming by the station on Tuesday. Chief wants to sit down with you himself before he makes up his mind. He's in on the 4th, 6th and 7th, mornings only. Which of those can you make?

Lt. Reyes`,
  ),
];
