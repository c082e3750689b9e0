import type { TestMail } from '../../core/mail/mail.ts';
import { confirmation, reschedule } from './by-kind.ts';

/** Notices and reminders of what is agreed, from systems and assistants, and times that move. */
export const confirmationsAndMoves: readonly TestMail[] = [
  confirmation(
    'Confirmed: Screening call with Bo Lindgren, Thu 14:30',
    'Calendly <notifications@calendly.com>',
    `Hi Mina,

You are scheduled with Bo Lindgren.

Screening call (Sommelier)
14:30, Thursday, 3 April 2025 (Stockholm)

Bo will call you on the number you gave.

Cancel / Reschedule`,
  ),
  confirmation(
    'Notification: Hyde & Sparrow <> Tariq @ Tue Jan 14, 2025 11am - 12pm (EST)',
    'Google Calendar <calendar-notification@google.com>',
    `Hyde & Sparrow <> Tariq

Tuesday Jan 14, 2025 ⋅ 11am – 12pm
Eastern Time, New York

Location: 41 Mercer St, ring "H&S"

Guests
rosa@hydesparrow.example (organizer)
Tariq Boyd

You are receiving this because you are an attendee on the event.`,
  ),
  confirmation(
    'Meridian Foods - R11873 Maintenance Planner - schedule details',
    'Workday <meridian@myworkday.com>',
    `Your schedule has been set.

Session 1: Lou Ferrante, Plant Manager, 02:00 PM–02:45 PM
Session 2: Dinah Cho, Reliability, 02:45 PM–03:30 PM

Date: 07/22
Location: Meridian Foods, Salinas Plant, Visitor Lobby

PPE will be provided. Photography is not permitted.`,
  ),
  confirmation(
    'Thank you, you have booked your slot',
    'NHS Jobs <noreply@jobs.nhs.uk>',
    `You've chosen 11:20 on 2 September for Healthcare Assistant (Bank), reference C9447-24-0331.

What you need to bring
- proof of your right to work
- your registration, if you have one

You can change or give up this slot from your account until 31 August.`,
  ),
  confirmation(
    "It's tomorrow! Your conversations at Larkspur Bio",
    'GoodTime <scheduling@goodtime.io>',
    `Sunny, here's your agenda for tomorrow (all Pacific):

9:00 Assay troubleshooting, Dr. Wen Li
9:50 Break
10:00 Data integrity, Tomo Sato
10:45 Values, Hattie Brooks

One Zoom room for the whole morning. Test your camera here.`,
  ),
  confirmation(
    'Text copy: Keystone Credit Union',
    'Twilio SMS gateway <sms-relay@humanly.io>',
    `Reminder from Keystone CU: Tessa rings u today 4:15PM re: Teller. Reply STOP to opt out.`,
  ),
  confirmation(
    'Your appointment with Cooper Grange Academy is booked',
    'Microsoft Teams <noreply@email.teams.microsoft.com>',
    `Appointment booked

SENCO conversation, Monday 10 March 16:10–16:40 GMT
With: Mrs L. Tandy, Mr F. Osman
Join as guest from the link. You'll wait in the lobby until staff let you in.

Add to calendar`,
  ),
  confirmation(
    "You're all set with Shonda ✅",
    'Paradox Olivia <olivia@paradox.ai>',
    `Great choice! You and Shonda (Burger Barn #214) are meeting Fri 10/25 at 10:00 AM. Address: 5120 Lamar. Ask at the counter, no need to order ;) I'll ping you the evening before.`,
  ),
  confirmation(
    'Accepted: Estimator - talk with Owen',
    'Outlook <outlook@brackenriver.example>',
    `Owen Brack has accepted your proposed new time.

When: Wed 16 Oct 17:30–18:15
Where: site cabin, Bracken River Bridge`,
  ),
  confirmation(
    'Dr. Feld: Thursday',
    'Sonja (Assistant to Dr. Feld) <sonja.maier@feld-orthopaedie.example>',
    `Dear Ms. Novak, Dr. Feld has agreed with your suggestion. I wrote you in his calendar Thursday 18:15, after the last patient. He asks that you have a look on the X-ray software beforehand, the demo is free on the internet. Practice entrance is closed then, so please ring twice. Sonja Maier`,
  ),
  confirmation(
    'See you at FreshMart 5521!',
    'ICIMS Scheduling <scheduling@talent.icims.com>',
    `This is to let you know that your selection was received.

08/13 9:00 PM, FreshMart, Customer Service desk
Meet: Renee (Overnight Lead)

Running late? 555-0151`,
  ),
  confirmation(
    'All confirmed with client, read before 9am!',
    'Kelly Byrne <kelly@byrne-talent.example>',
    `Right, Declan, it's happening. 9.45 tomorrow, Grand Canal, ask for Aoife not Aoibhinn (there's both). She hates waffle, loves numbers. Gerard will do the bad cop. Ring me the SECOND you're out. You've got this.

Kel`,
  ),
  confirmation(
    'Joining instructions, 7 November',
    'Assessment Centre Team <ac.team@grantleypartners.example>',
    `Dear Shreya,

Your place on 7 November is secured. Doors open at 08:20; the programme starts on the dot at 08:45. You have been assigned to table Indigo. The client scenario will be circulated at 20:00 the night before, and no other preparation is expected. A quiet room and a prayer room are on floor 3.

The Early Careers Team`,
  ),
  confirmation(
    'Panel sitting 31 May (candidate 0219)',
    'Ministry of Transport, HR Branch <hr.branch@transport.gov.example>',
    `This is to notify that your confirmation has been recorded and the panel sitting in respect of Competition 24-88 will proceed as advertised: 31 May, 1:15 p.m., Annex B, Room 304. Photo identification is mandatory. Calculators permitted; phones are not.`,
  ),
  confirmation(
    'Booked: technical screen with Fernweh',
    'Ashby <no-reply@ashbyhq.com>',
    `Dmitri, you're down for Thu 17:00 EET with Hallgerd (staff engineer).

CoderPad opens five minutes before. You may use docs, your own snippets, whatever you'd do on a normal Thursday.`,
  ),
  confirmation(
    'Callback time: Ophelia u/s',
    'Backstage Messages <messages@backstage-hub.example>',
    `Your callback time: SAT 3:25 PM. Studio 4, second floor. Sign in with Monty. Reader provided. Please be off book for the nunnery scene.`,
  ),
  confirmation(
    'Your Skype w/ the Doha property',
    'Randa Haddad <randa@gulfhospitality.example>',
    `Dear Joseph, as you accepted, GM Mr. Laurent will Skype you at 15:00 Doha / 14:00 Nairobi on Sunday (it is working day here). Wear jacket. Background plain. I will be also on the line but muted.
Randa`,
  ),
  confirmation(
    'Meeting set: 28 Aug, 09:00',
    'Teamtailor <noreply@teamtailor-mail.com>',
    `You and Silje are meeting!

28 Aug, 09:00–09:45
Nordkyst Brewing, taproom, Kaigata 3

Save it: iCal · Google · Outlook`,
  ),
  confirmation(
    'REMINDER 2 of 2',
    'St. Olave Recruitment Office <recruitment@stolave-hospital.example>',
    `Post: Pharmacist Technician
Time: today 15:00
Place: Pharmacy seminar room, Level B1

Please report to Pharmacy reception at 14:50. If you no longer wish to attend, ring ext. 4471 so that we may release the panel.`,
  ),
  confirmation(
    'Museum Registrar: panel starts in 1 hour',
    'Zoom <no-reply@zoom.us>',
    `Hi Lowri Bevan,

You're registered for "Museum Registrar: panel". It starts in an hour.

Time: 29 Apr, 14:00 London
Passcode: 9r2Kq`,
  ),
  confirmation(
    'FW: Slot freeze - Netra Tech',
    'Aditi Menon <aditi.menon@corpstaffindia.example>',
    `Dear Suresh,

PFB mail from client. Slot is frozen for Saturday 10:30 AM, F2F, Whitefield campus. Carry hard copy of resume, 1 passport photo, Aadhaar. Laptop not allowed inside.

Request you not to drop last minute.

Aditi

> Ok pls freeze 10:30 for Suresh. Panel - Deepak/Joy.`,
  ),
  confirmation(
    'Confirmed with Priya, Monday 8:30am PT',
    'Lever <no-reply@hire.lever.co>',
    `Sol, this is on the calendar.

Who: Priya (Growth)
How: she'll phone you
How long: half an hour

Want to change something? Use the link in the calendar event.`,
  ),
  confirmation(
    'produce dept - wed',
    'Bonnie Ostrander <bonnie@millcreekcoop.example>',
    `Hi Drew! I'm Gail's assistant. She's got you Weds at 3:30 after truck. She asked me to tell you to come in through receiving, and to think of a time you dealt with a grumpy customer (we have many, lol). That's it!`,
  ),
  confirmation(
    'Appointment TERM-55120',
    'HR Operations <hr-ops@zentrumlogistik.example>',
    `Appointment number: TERM-55120
Applicant: Hr. Diallo
Position: Disponent
Contact person: Fr. Kluge
Status: fixed by both sides
12.06., 10:00, Tor 3, Anmeldung

This message was generated automatically and is valid without signature.`,
  ),
  confirmation(
    'Thanks Noémie, your try-out class is in the diary',
    'BookMe <hello@youcanbook.me>',
    `Class: Beginner's barre (you teach!)
Sat 1 Feb, 10.15, Studio Plume
Watching: Agathe, Rémi

You'll get a nudge the day before.`,
  ),
  confirmation(
    'Callback itinerary: Thurs Sept 12',
    'Legal Recruiting <scheduling@parkerdean.example>',
    `Ms. Kowalski, thank you for your dates. You will be with us on Thursday the 12th, from 1:00 until 4:10 p.m.; the five attorneys' biographies are attached. You're staying at the Alder (confirmation 7720-P). Taxis are reimbursed, minibars regrettably not.`,
  ),
  confirmation(
    'Willingness registered - Roll No. 0042817',
    'Recruitment Cell <recruitment.cell@coastalrail.example>',
    `Your willingness to attend Document Verification cum Personality Test on 09-07 at 0830 hrs has been registered on the portal. Download e-admit slip and affix a recent photograph. Second-class rail pass is enclosed for SC/ST candidates.`,
  ),
  confirmation(
    'Final date: Oboe 2: excerpts with the wind section',
    'Doodle <mailer@doodle.com>',
    `Matthias Keil has closed the poll.

Final choice: Thu 13 Mar 10:00

Comment from Matthias: Everybody can, super. Herr Feld brings the Strauss parts.`,
  ),
  confirmation(
    'Your trial at The Copper Ladle is tomorrow',
    'Harri <noreply@harri.com>',
    `Don't forget: Sunday 12:00–15:00, bar section, with Monique.

Dress: all black
Pay: £11.80/h
Lunch: yes`,
  ),
  confirmation(
    'Access granted, 17 September',
    'Yaw Darko <y.darko@embassy-valdoria.example>',
    `Dear Applicant, your name and vehicle have been cleared by the Regional Security Office for 17 September. Present yourself at Gate 2 no later than 12:40. Sessions proceed at 13:00 and, for those passing, 15:00.`,
  ),
  reschedule(
    'Re: Re: Re: florist',
    'Dana <dana@mossandmeadow.example>',
    `I can't do Thursday after all, wedding order came in. Would Friday work? Same time. Sorry!`,
  ),
  reschedule(
    'Our appointment',
    'Anke Willems <anke.willems@haven-logistiek.example>',
    `Dear Mr Popescu, unfortunately my colleague Ruud is ill, and without him it has no sense because he knows the crane. Can we shift our conversation by one week, so the 21st, equal time? Please let me know.
Anke`,
  ),
  reschedule(
    'Updated invitation: Tidewater Dental x Renata @ Thu May 8, 2025 4pm - 4:30pm (CDT)',
    'Google Calendar <calendar-notification@google.com>',
    `This event has been updated
Changed: time

Tidewater Dental x Renata (front desk role)

Thu May 8, 2025 4pm – 4:30pm
~~Wed May 7, 2025 10am – 10:30am~~

Organizer: linda@tidewaterdental.example`,
  ),
  reschedule(
    'running behind',
    'Simon Achterman <simon@vellumpress.example>',
    `Hi Cat, I'm stuck on a train outside Peterborough and it isn't looking good for 11. Could we push to 2, or is your afternoon full? Otherwise tomorrow same hour. Apologies!
Simon`,
  ),
  reschedule(
    'PRT Maths: revised date',
    'Col. (Retd) S. Bhattacharya <admin@himadrischool.example>',
    `Dear Madam,

Owing to the declaration of a local holiday on 24th, the demonstration class and interaction with the Principal stand rescheduled to 26th, reporting 8.30 a.m. Other terms of our earlier letter remain unaltered. Inconvenience is regretted.

Administrative Officer`,
  ),
  reschedule(
    'Schedule change: R-20418 Lab Technician II',
    'Workday <halden@myworkday.com>',
    `There has been a change to your schedule.

Previous: 11/21 1:00 PM–1:45 PM
New: 11/24 9:30 AM–10:15 AM
Format: unchanged (phone)

Sign in if this doesn't suit you.`,
  ),
  reschedule(
    'Hexham – small change of plan',
    'Lorna at Tate & Quill Recruitment <lorna@tatequill.example>',
    `Hiya Beth, don't panic, all still good!! Steve's been called to head office on Weds so they'd like you Thurs 11 instead, with Jan as well this time. You did say Thurs was OK originally so I've said yes, shout if not x`,
  ),
  reschedule(
    'POSTPONEMENT',
    'Olufunke Bello <olufunke@sterlingmicro.example>',
    `Dear Applicant,

Due to the NLC strike, Management has shifted Thursday's exercise till further notice. You'll be contacted with a fresh date once the situation normalises. Do not come to the venue on Thursday please.

HR`,
  ),
  reschedule('moved ya', 'Chuck <chuck@summitheating.example>', `Had to move you to 3pm, furnace call. Same place. Chuck`),
  reschedule(
    'Monday',
    'Dr. Niamh Costello <ncostello@shannonbiologics.example>',
    `Dear Filip,

I've a favour to ask. The FDA has decided to turn up on Monday (they don't make appointments) and the whole QC team will be busy smiling. Is there any hope you could see us later in the week instead? Thursday and Friday are wide open here, and we'll pay the change fee for your flight.

Niamh`,
  ),
  reschedule(
    'New Time Proposed: Store Lead conversation',
    'Outlook <outlook@copperfieldbooks.example>',
    `Anneliese Copperfield has proposed a new time for this meeting.

Current: Fri 21/11 17:45–18:30
Proposed: Sat 22/11 08:00–08:45

"School concert, I forgot. Sorry!"`,
  ),
  reschedule(
    'Change of the interview date',
    'Jae-won Park <jaewon.park@haneulsemicon.example>',
    `Dear Mr. Novotny,

We are sorry to inform that interview on March 6 is changed because of overseas trip of executive. New date is March 13, 10:00 KST, same link. If there is difficulty, please reply until tomorrow.

Park Jae-won
HR Team`,
  ),
  reschedule(
    'missed you!',
    'Tessa <tessa@keystonecu.example>',
    `Hi Brandon, I called at 4:15 and got your voicemail, happens to all of us. Do you want to try again? I've got tomorrow 9:40 or anything after 1.`,
  ),
  reschedule(
    'Crew selection Split: vessel delayed',
    "Chief Steward's Office <crewing@aurelialines.example>",
    `Because of weather the vessel will arrive Split on the 19th, not the 18th. All candidates' appointments move by 24 hours accordingly. Your new hour: 19th, 14:40, gangway midship. Hotel has been informed and the extra night is to our account.`,
  ),
  reschedule(
    'ofsted!!!',
    'Bex <bex@goldfinchnursery.example>',
    `Hi lovely, they've just walked in. Absolutely can't do 4 today. Can you do tomorrow at 4, or Monday? so so sorry xx Bex`,
  ),
  reschedule(
    'Fernweh needs a different slot',
    'Ashby <no-reply@ashbyhq.com>',
    `Hallgerd is no longer available at the time you booked (Thu 17:00 EET). Nothing else about your process has changed.

Choose a new time

If you can't find one, answer this mail and a human will help.`,
  ),
  reschedule(
    'RE: Archivist II',
    'Roberta Finch <roberta.finch@countyrecords.example>',
    `Good morning. Your panel is being moved from Room 110 at 9:00 to Room 215 at 1:30, still on Tuesday the 8th. A juror pool has taken over the first floor. Please acknowledge.`,
  ),
  reschedule(
    'Re: jueves / Thursday',
    'Enrique Salas <enrique@cielorasoarq.example>',
    `Hi Ingrid! It's possible for you to come one hour before? The client advanced a meeting and I want to be calm with you. So 9 in place of 10. If no, no problem, we look other day.`,
  ),
  reschedule(
    "Mr Prothero's diary",
    'Gillian, for Mr Prothero <gillian@protherowine.example>',
    `Dear Mr Salter, Mr Prothero has had a tumble from a ladder (nothing broken) and is to rest until the weekend. He is most anxious not to lose you, and wonders whether you might come to him at home on Monday week instead of tomorrow. May I tell him yes?

Gillian`,
  ),
  reschedule(
    'Shonda had to make a change',
    'Paradox Olivia <olivia@paradox.ai>',
    `Hi Derrick! Something came up for Shonda on Friday. Let's find you a new time:
1) Mon 10/28 9:30 AM
2) Tue 10/29 4:00 PM
Reply with a number.`,
  ),
  reschedule(
    'voice test',
    'Tunde Afolabi <tunde@lagoonfm.example>',
    `Bros, studio B no dey work today, console don spoil. Make we shift the voice test to Saturday 12. Same script. You go fit come?`,
  ),
  reschedule(
    'Interview tomorrow not possible',
    'Katrin Ostermann <k.ostermann@lindenhof-pflege.example>',
    `Dear Ms Tadesse,

we can't hold your interview tomorrow, because on station 2 we have Noro virus and no visitors are let in. As soon as the health office opens again, that's probably Thursday, I call you and we find a new date. Your documents stay with me and we remain very interested.

Katrin Ostermann`,
  ),
  reschedule(
    'wind',
    'Phil Rourke <phil.rourke@eastharbourcrane.example>',
    `Too windy for the practical tmrw (gusting 45). Crane's locked off. Come Weds instead, same time, I'll text at 6 if that's off as well.`,
  ),
  reschedule(
    'Question',
    'Selma Brink <selma.brink@fontys-drukwerk.example>',
    `Hello Achmed, would it be a big problem for you if we do it by video and not here at the office, and then half an hour later, 15.30? My son has a broken arm and I work from home this week. Selma`,
  ),
  reschedule(
    'Oral board: your request',
    'Sgt. Wanda Ruiz <wruiz@mesaverdepd.example>',
    `Mr. Hollins: Your request to change on account of military drill is approved. The 3 June 1100 seat has been given up and you are now seated 6 June 1400. No second change will be granted.`,
  ),
  reschedule(
    "Friday's lunch",
    'Vivienne Marsh <vivienne.marsh@oakhurst-estates.example>',
    `Dear Robert, I'm afraid the trustees' lunch at which you were to meet everybody must be put back, as Lord Oakhurst's flight has been cancelled. Might I suggest either of the following two Fridays? Twelve-thirty for one, as before. With apologies, Vivienne`,
  ),
  reschedule(
    'Your slot with Aldgate Retail Group was changed by the hiring team',
    'SmartRecruiters <notification@smartrecruiters.com>',
    `Old slot: Tue 4 Jun 16:20
New slot: Wed 5 Jun 12:00

The hiring team left a note: "Stocktaking, sorry! Hope lunch is OK?"

Keep new slot | Ask for another`,
  ),
  reschedule(
    'RE: Java Backend – L2 discussion',
    'Deepika R <deepika.r@vayusoft.example>',
    `Hi Priyanka,

Panel got pulled into a P1 issue, so today's 4 PM won't be possible. Can we connect tomorrow same time? If not share alternate slot.

Deepika`,
  ),
  reschedule(
    'tide',
    'Mick <mick@fremantleprawn.example>',
    `G'day, boats are comin in late so make it arvo, 4 not 9. Skipper wants ya to see the unload anyhow. Mick`,
  ),
  reschedule(
    'Accompanist vacancy: audition panel of 12 April',
    'Registry, School of Music <registry@conservatoire-eastmark.example>',
    `The audition panel of 12 April has had to be deferred, a member having been bereaved. A substitute date in the first week of May is being sought. You'll be written to as soon as it is known. Repertoire unchanged.

Registry`,
  ),
];
