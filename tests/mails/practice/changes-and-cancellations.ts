import type { TestMail } from '../../core/mail/mail.ts';
import { reschedule, cancellation } from './by-kind.ts';

/** Times that move to another day, and times that are called off with none in their place. */
export const changesAndCancellations: readonly TestMail[] = [
  reschedule(
    'About our slot on the 3rd',
    'Lindiwe Dube <lindiwe@karooobservatory.example>',
    `Hi Ayanda, load shedding has us down from 10 to 12 on the 3rd, so no Zoom and no lights. Let's rather talk from 12.30. If you've something on, say so and we'll go for the 4th.
Lindiwe`,
  ),
  reschedule(
    'Probetag / trial day',
    'Ralf Jünger <ralf@juenger-zweirad.example>',
    `Hi Tomek, the lift in workshop is broken until Monday, so the trial day on Saturday makes no sense. Come Saturday after. OK for you? Ralf`,
  ),
  reschedule(
    'Quick scheduling hiccup',
    'Beth Sandoval <bsandoval@prairiehealth.example>',
    `Hello Ebony, I double-booked Dr. Lund, my mistake entirely. She was supposed to talk with you at 10:00 Wednesday and she'll be in surgery. What does your Wednesday look like after 3:30? Thursday is also doable before 9.

Beth`,
  ),
  reschedule(
    'Rescheduled: Screening call with Bo Lindgren, Fri 10:00',
    'Calendly <notifications@calendly.com>',
    `Your event has been moved.

Former: Thu 3 April, 14:30
Updated: Fri 4 April, 10:00 (Stockholm)
Changed by: Bo Lindgren
Reason: "Delivery of 300 cases, sorry!"`,
  ),
  reschedule(
    'not tomorrow!',
    'Hazel <hazel@threehensdeli.example>',
    `Freezer's died, total carnage. Don't come tomorrow, come Friday 2pm. Still very much want you for the counter. Hazel`,
  ),
  reschedule(
    'Alteration',
    'Joaquim Serra <joaquim.serra@portodealmar.example>',
    `Dear Madam Kovács, the Administrator asks to anticipate the meeting to the 10th, because on the 12th he is travelling. At the same hours and in the same room. I beg you to say me if you can.
Joaquim Serra`,
  ),
  reschedule(
    'Rail strike, 7 November: your day has been moved to 14 November',
    'Grantley Early Careers <ac.team@grantleypartners.example>',
    `Dear Shreya,

With no trains running on the 7th, we're transferring everyone on table Indigo to Thursday 14 November. Start time, venue and exercises are the same. If the 14th is impossible, answer by Monday noon; we have a handful of places on the 19th.`,
  ),
  reschedule(
    "boat's out",
    'Nisha Verghese <nisha@coralreefdive.example>',
    `Hi Sandro, the check dive we planned for 8 tomorrow has to slide, compressor is getting serviced. Let me know whether 13:00 or Sunday early suits you. Rest as discussed.`,
  ),
  reschedule(
    'Thursday',
    'Pat Gilhooly <pat@rathmoreherald.example>',
    `Can't have you in Thursday. There's a verdict due and I'll have nobody in the office. Make it Monday, 9.30, same drill. Shout if you're on shift.`,
  ),
  reschedule(
    'Swapping one session',
    'Coordinator, Atlas Grid <rc@atlasgrid.example>',
    `Hi Roxana, the 10:30 with Vikram is now at 3:15 on the same day, so you'll have a long lunch and finish a bit later (4:00). I've moved your return flight to the 6:20. Everything else is as was.

Teddy`,
  ),
  reschedule(
    'Amendment 1',
    'Major T. Lindqvist <t.lindqvist@nordicguard.example>',
    `0915, 4 Sep is amended to read 1330, 5 Sep. Building 12 is amended to read Building 3. Acknowledge.`,
  ),
  reschedule(
    'YOUR COMING',
    'Sr. Catherine Obi <principal@holyrosary-enugu.example>',
    `My dear, please do not travel on Friday again, the Bishop is visiting. Travel next week Tuesday so that the Board will have time for you. We have told the gateman. Remain blessed.`,
  ),
  reschedule(
    'décalage',
    'Leo Marchand <leo@quaidesbrumes.example>',
    `Hello Sarah, we have a small problem, my associate has Covid so we can't receive you Thursday. We would prefer to wait that she is better because it's with her you'd work. Monday 17 or Tuesday 18? Thanks and pardon`,
  ),
  reschedule(
    'Wild Otter Outdoors has asked to change your meeting',
    'Interview Scheduling <no-reply@pinpointhq.com>',
    `Original: Saturday 08:30
Requested: Sunday 18:00

Reason given: wall closed for route setting

Approve | Offer other times`,
  ),
  reschedule(
    'Re: Re: Tues',
    'Abe Feinstein <abe@feinsteinappraisal.example>',
    `Sure, no trouble at all, hope the kid feels better. Let's say next Tuesday then, same time, same bad coffee. Abe`,
  ),
  reschedule(
    'Other time by customer!',
    'Personalservice Heinrichs <dispo@ps-heinrichs.example>',
    `Mr. Osman, customer has changed: not Wednesday 07:00 but Wednesday 13:00 (late shift). Other all same. Please answer if you have read.
Dispo`,
  ),
  reschedule(
    'Re: can we do later',
    'Esi Quaye <esi@accrasoundlab.example>',
    `That's okay, I understand about your exam. Tell me which day next week and I'll rearrange with the engineers. Mornings for preference.`,
  ),
  reschedule(
    'Monday 2 December',
    'Hilary Thwaite <h.thwaite@dalesbuildingsociety.example>',
    `Dear Mr Ogden, I'm sorry to say that Monday must be rearranged: our Skipton branch is without water and closed to everyone. The Harrogate branch could host us on Tuesday at 11 or at 2. I'd be obliged if you would say which, and we will of course meet the extra mileage.

Hilary Thwaite`,
  ),
  reschedule(
    'live round',
    'Ivana <ivana@adriaticpixel.example>',
    `heyy sorry, CTO's baby came early 🎉 so he's off 2 wks. he insists on doing ur live round himself tho. ok to wait till he's back, say the 25th? otherwise i can ask Marko to step in this friday`,
  ),
  reschedule(
    'Snow day',
    'Karen Stolz <kstolz@harlanmiddleschool.example>',
    `Hi Mr. Pruitt, district just called it, school is closed tomorrow. Your sample lesson rolls over to the next day we're open, period 3. If that's Thursday and you can't, email me tonight.`,
  ),
  cancellation(
    'Cancelled: R-20418 Lab Technician II',
    'Workday <halden@myworkday.com>',
    `The following appointment has been cancelled and removed from your schedule.

11/24 9:30 AM, phone, Ines Halloran

No action is needed from you.`,
  ),
  cancellation(
    'Canceled event: Hyde & Sparrow <> Tariq @ Tue Jan 14, 2025 11am - 12pm (EST)',
    'Google Calendar <calendar-notification@google.com>',
    `This event has been canceled and removed from your calendar.

Hyde & Sparrow <> Tariq
Tuesday Jan 14, 2025 ⋅ 11am – 12pm

Guests: rosa@hydesparrow.example`,
  ),
  cancellation(
    'pls disregard',
    'Bernadette Cruz <bernadette.cruz@peoplelinkmnl.example>',
    `Hi Ms. Jhoanna, please disregard my earlier email for tomorrow's 10AM schedule, it was intended for another applicant with the same surname. Sorry for the confusion po.`,
  ),
  cancellation(
    'Weds',
    'Ed Fairbrother <ed@fairbrotherjoinery.example>',
    `Sorry mate dont come Weds, the big school job's fallen through so I've no work for the lads I've got let alone another. Ed`,
  ),
  cancellation(
    'Please do not travel',
    'Recruiting Coordination <rc@atlasgrid.example>',
    `Hi Roxana,

Very sorry to write this so late. The super-day on the 8th is off; the firm announced a hiring pause an hour ago and all candidate visits have been withdrawn. Your flight and hotel are cancelled at our end, nothing will be charged to you.

Teddy`,
  ),
  cancellation(
    'Selection exercise 114: withdrawn',
    'Secretariat, Judicial Appointments <secretariat@jac-eastmark.example>',
    `The Lord President having withdrawn the request for appointments under exercise 114, the selection days on 1, 2 and 9 December will not take place. No candidate has been assessed and no inference should be drawn.`,
  ),
  cancellation(
    'RE: RE: line cook',
    'Hank Boudreaux <hank@boudreauxcrawfish.example>',
    `scratch thursday. health dept got us shut down. dont come out all this way`,
  ),
  cancellation(
    'Cancellation of our talk on 19.09.',
    'Marta Ebeling <marta.ebeling@kessler-maschinenbau.example>',
    `Dear Mr. Fofanah,

to my regret I must cancel our talk on Thursday. The company has decided that the controlling will in future be done from the mother house in Linz, and about the position nothing is decided any more. Your ticket costs, should you have bought already, we take over against receipt.

Marta Ebeling`,
  ),
  cancellation(
    'Host cancelled: Museum Registrar: panel',
    'Zoom <no-reply@zoom.us>',
    `Hi Lowri Bevan,

The host has cancelled this meeting.

Museum Registrar: panel
29 Apr, 14:00 London

The link no longer works.`,
  ),
  cancellation(
    'Netra Tech drive - on hold',
    'Sunita Pillai <sunita.pillai@corpstaffindia.example>',
    `Dear Suresh,

Client has put the requirement on hold due to budget freeze, hence Saturday's F2F stands cancelled. Kindly do not visit the campus. Will keep you posted if it reopens.

Sunita`,
  ),
  cancellation(
    'Re: trial?',
    'Chloe Santangelo <chloe@foxandfennel.example>',
    `Nico hun I'm so sorry, gotta call off Sat. Landlord's changed the locks on us, long story, we're not opening at all this weekend and tbh I don't know after that. Don't turn up! x`,
  ),
  cancellation(
    'Brightline Airlines has closed your on-demand session',
    'HireVue <no-reply@hirevue.com>',
    `Hi Jonah,

The session you were invited to (Cabin Crew – Base Leeds, due Nov 9) was withdrawn by Brightline Airlines. The link has been turned off and no recording is needed.`,
  ),
  cancellation(
    'No interview tomorrow',
    'Katrin Ostermann <k.ostermann@lindenhof-pflege.example>',
    `Dear Mr Haile,

we can't hold your interview tomorrow. The carrier has stopped all hirings for house Lindenhof since today, and I was told to call off every appointment without giving new ones. I find it a pity and wanted you to hear it from me.

Katrin Ostermann`,
  ),
  cancellation(
    'Post 30448: 27 November',
    'Gordon McAra <gordon.mcara@strathbeg-council.example>',
    `Dear Ms Oduya

The above post has been withdrawn from the establishment by resolution of the Council on 21 November. Accordingly your appointment with the panel on the 27th is cancelled and you should not attend.

G. McAra`,
  ),
  cancellation(
    'Canceled: Intro call, Customs Broker with Oduro Mensah',
    'Calendly <notifications@calendly.com>',
    `Oduro Mensah has canceled the event below.

Intro call, Customs Broker
09:00, Monday, 17 February

Message: not needed any more, please disregard`,
  ),
  cancellation(
    'Fri call',
    'Bongani <bongani@kudurides.example>',
    `Eish bru, must cancel Friday's call. Permit for the new lodge got refused so there's no guide job any more. Will shout if that changes`,
  ),
  cancellation(
    'IMPORTANT: 19 November will not go ahead',
    'Early Careers <ac.team@grantleypartners.example>',
    `Dear candidate,

Following a security incident at the building, the assessment day on 19 November has been called off. This was the last one of the season and we aren't able to organise another. We know how much work you put in and are sorry.`,
  ),
  cancellation(
    'Sept 15 visit',
    'Dr. Rafael Quintana <rquintana@cascadiamed.example>',
    `Dr. Iyer,

I owe you an apology. Our contract with the hospital wasn't renewed last night, which means we have no position to show you, and I'd rather tell you before you and your husband get on a plane. Lorraine has taken care of undoing the bookings.

Rafael`,
  ),
  cancellation(
    'DISCLAIMER',
    'Lagos Mercantile HR <hr@lagosmercantile.example>',
    `It has come to our notice that a message dated 3rd February invited you to Mercantile House on Thursday. Kindly treat same as null and void; it was sent in error. No exercise is taking place. Be guided accordingly.`,
  ),
  cancellation(
    'Your meeting with Shonda was canceled',
    'Paradox Olivia <olivia@paradox.ai>',
    `Hi Derrick, heads up: Burger Barn #214 has canceled Tue 10/29 at 4:00 PM. You don't need to go. Thanks for chatting with me!`,
  ),
  cancellation(
    'audition annulée',
    'Delphine <delphine@cirquelune.example>',
    `Hello all, with big sadness: the tour is cancelled, so also the audition of Saturday. The old clowns kiss you.`,
  ),
  cancellation(
    "5 Aug, don't come",
    'Joyce Lim <joyce@peranakanhouse.example>',
    `Hi Wei Ling, just heard from the board, renovation starts earlier and all new posts are frozen till 2026. So no need to come on the 5th already. Very paiseh, I'd been looking forward. Joyce`,
  ),
  cancellation(
    'Canceled: Estimator - talk with Owen',
    'Outlook <outlook@brackenriver.example>',
    `Importance: High

When: Wed 16 Oct 17:30–18:15
Where: site cabin

This meeting has been cancelled by the organizer. Remove from Calendar.`,
  ),
  cancellation(
    'visit 8th',
    'Assoc. Prof. Milan Horák <horak@techuni-brodek.example>',
    `Dear Dr. Singh, the ministry has cut our grant by the half and the postdoc place doesn't exist from today. I must therefore take back my invitation for the 8th. If you come to Brodek another time, I'd still be happy to show you the laser. M. Horák`,
  ),
  cancellation(
    'Hexham, stop press',
    'Lorna at Tate & Quill Recruitment <lorna@tatequill.example>',
    `Beth I've just put the phone down to Steve. They've pulled tomorrow. The whole role, actually. Someone's come back off mat leave sooner than expected. I'm fuming for you. Don't drive up there, and I'll ring you tonight about other bits x`,
  ),
  cancellation(
    'C9447-24-0331: your booking has been cancelled by the employer',
    'NHS Jobs <noreply@jobs.nhs.uk>',
    `The employer has cancelled your booking for 11:20 on 2 September.

The reason the employer gave: vacancy no longer funded.

You do not need to do anything.`,
  ),
  cancellation(
    'dont come thurs',
    'Yolanda Reyes <yreyes@sunvalleypack.example>',
    `Marcus its Yolanda, Thurs 1pm is cancelled. 2nd shift is being shut down. took you off the gate list. sorry`,
  ),
  cancellation(
    'Telephone conversation with Lady Marsh',
    'Florence Achebe-Hunt <florence@southmarshtrust.example>',
    `Dear Mr Crowe

The present Bursar has been persuaded to stay. The governors are consequently suspending the search, and Lady Marsh will not be telephoning you on Wednesday evening. I am conscious that this is a poor return for your patience.

Florence Achebe-Hunt`,
  ),
  cancellation(
    'Poll deleted: Oboe 2: excerpts with the wind section',
    'Doodle <mailer@doodle.com>',
    `Matthias Keil has deleted this poll. None of the dates is going ahead.

His note: "The opera was faster. She signed a contract there and now the whole seat is being discussed again."`,
  ),
  cancellation(
    'raincheck, sort of',
    'Tess Moran <tess@bluewrenstudio.example>',
    `Imogen, ugh. We lost the pitch that was going to pay for this. So no coffee Thursday, at least not that coffee. It would've been a joy. Tess`,
  ),
  cancellation(
    'Selection Board 21–22 Oct: stood down',
    'US Mission Staffing <staffing@coastalreserve.example>',
    `1. The Board is stood down by order of Fleet.
2. Travel warrants issued are void and are to be returned.
3. Nominations lapse.`,
  ),
  cancellation(
    'Meet & Ride removed',
    'Zippo Couriers <no-reply@fountain.com>',
    `Your Meet & Ride on Tue 12:00 was removed because our Karl Johans hub has closed for good. Thanks for signing up, and keep pedalling.`,
  ),
  cancellation(
    'Re: Re: Re: Import coordinator',
    'Maurice Tan <maurice@harbourcitylogistics.example>',
    `Bro sorry ah, tonight 6.30 cancel. Boss say customer pull out, not hiring now. No need come Tuas.`,
  ),
  cancellation(
    "Please ignore this morning's invitation",
    'Eilidh Ross (for Ms Sinclair) <eilidh@kirkwalldistillery.example>',
    `Hello Sveinn,

You'll have had something from us at about 8 asking you to meet Morag on Tuesday. Please ignore it; the system sent it to our entire list, including folk whose forms no one has opened yet. There's no meeting on Tuesday.

Eilidh`,
  ),
  cancellation(
    'Saturday voice test',
    'Radio Lagoon <studio@lagoonfm.example>',
    `Good day. Owing to the suspension of our licence by the Commission, Saturday's voice test won't hold. You should not come to the station. Thank you for understanding.`,
  ),
  cancellation(
    'Your onsite with Corvid Robotics is canceled',
    'GoodTime <scheduling@goodtime.io>',
    `All four sessions on March 19 have been canceled by your coordinator, Hyun-woo Seo.

Controls deep dive (canceled)
Systems design (canceled)
Working together (canceled)
Q&A with VP (canceled)

Calendar holds have been released.`,
  ),
  cancellation(
    "Winter's Tale – Saturday",
    'Rosalind Pike <rosalind@thegranarytheatre.example>',
    `Darlings, forgive the group mail. The Arts Council money isn't coming, the production's been pulled, and so nobody is reading on Saturday. Stay home, be with people you love. Ros`,
  ),
  cancellation(
    "Tomorrow's telephone discussion",
    'Beaumont Talent <talent@beaumontinsurance.example>',
    `Hi Usman, Angela was due to speak with you at 9.30. She's asked me to stand that down as Croydon claims is being merged with Reading and they won't be recruiting. Nothing rescheduled, I'm afraid. Best, Pia`,
  ),
  cancellation(
    'Saturday cancelled',
    'Ralf Jünger <ralf@juenger-zweirad.example>',
    `Tomek, I must say you off for Saturday. I close the shop at the end of month, my back makes not any more. It has nothing to do with you. Ralf`,
  ),
  cancellation(
    'Trial called off: The Copper Ladle',
    'Harri <noreply@harri.com>',
    `Monique has called off your trial on Sunday 12:00–15:00.

You haven't been marked as a no-show.`,
  ),
];
