import type { TestMail } from '../../core/mail/mail.ts';
import { invitation, confirmation, reschedule, cancellation, timeline, request, rejection, offer, other } from './by-kind.ts';

/** Job mail in the words people happen to use, without the set phrases of the trade: what it does has to show in who, what and when. */
export const plainWords: readonly TestMail[] = [
  invitation(
    'Pastry job',
    'Lucille <lucille@fourdoree.example>',
    `Robin, your note came with the flour delivery and I read it twice. Could you pop in Thursday around 3, when the ovens are off? I'd like to watch you laminate and hear why you left the last place.\n\nLucille`,
  ),
  invitation(
    'Maths teacher, September',
    'Mr P. Ashdown <office@stokelyhigh.example>',
    `Dear Ms Achterberg\n\nWe should very much like to meet you. Would either Monday 9 or Tuesday 10 March, 9.15am, be possible? You would teach Year 8 for half an hour and then sit down with three of us.\n\nP. Ashdown\nHeadteacher`,
  ),
  invitation(
    'Forklift operator',
    'Dean <dean@palletking.example>',
    `Got your details off the agency. Can you do a trial shift Saturday 6am til 10? Paid. Text me yes or no.\nDean, yard supervisor`,
  ),
  invitation(
    'Your letter',
    'Sabine Orth <orth@buchhandlung-orth.example>',
    `Dear Robin, thank you for the letter and the list of books, which made me smile. I am in the shop every day but Wednesday. When could you come for a talk about the bookseller post? Mornings are quietest.\n\nSabine Orth`,
  ),
  invitation(
    'Backend engineer - round 2',
    'Kavya <kavya@tinfoil.example>',
    `Good news, the team wants to go deeper with you. Next is an hour of pairing with Arun and then half an hour with our CTO. I have Tue 10 March 10:00, Wed 11 March 15:30 or Thu 12 March 9:00. Which one shall I take?\n\nKavya, Talent`,
  ),
  invitation(
    'Next: meet the crew',
    'Harbour Ferries <no-reply@lever.co>',
    `Hi Robin,\n\nYour profile for Deckhand stood out. Please pick half an hour with our crewing officer here: https://calendly.com/harbourferries/deckhand\n\nThe page stays open until Friday.`,
  ),
  invitation(
    'Practice manager vacancy',
    'Dr T. Iqbal <t.iqbal@glenviewpractice.example>',
    `The partners have read all twenty letters and yours is on the short pile. Are you around on the evening of the 11th, say half past six? It would be the four of us at the surgery, about 45 minutes.`,
  ),
  invitation(
    'PANEL NOTICE: Records Clerk',
    'Civil Service Board <board@civilservice.example>',
    `You are requested to appear before the selection panel.\n\nDATE: 12 March 2026\nTIME: 10:40\nVENUE: Room 7, Municipal Hall\n\nBring originals of all certificates. Confirm by 9 March.`,
  ),
  invitation(
    'Quick phone chat re: estimator role',
    'Gus Lindahl <gus@ridgeroofing.example>',
    `Robin - saw you on the job board. Got twenty minutes tomorrow or Friday for a call about the estimator role? Tell me a time and the number to ring.\nGus`,
  ),
  invitation(
    'Nanny position',
    'Charlotte <charlotte@familymail.example>',
    `Hello Robin, we liked your profile on the nanny site very much. Would you come over on Sunday at 4 and meet the twins? We can talk about the hours and pay then. We live near the park.`,
  ),
  invitation(
    'Shortlisted for Gallery Technician',
    'Collections <collections@citymuseum.example>',
    `You have been shortlisted. Slots remain on 17 March at 9:30, 10:30 and 13:00. Reply with your first and second choice. There is a short hanging exercise, then questions from a panel of three.`,
  ),
  invitation(
    'Sales exec - can you make Weds?',
    'Tara <tara@brightsell.example>',
    `Hi Robin, the client wants to see you face to face, Wednesday 4 March, 11am, their offices on King Street. Can you make it? Let me know by close today so that I can tell them. Tara, senior consultant`,
  ),
  invitation(
    'Schedule your conversation',
    'Mossbank Careers <noreply@smartrecruiters.com>',
    `Robin,\n\nThe hiring manager for Data Steward has asked to speak with you. Select a time: https://jobs.smartrecruiters.com/schedule/77\n\nVideo, 30 minutes.`,
  ),
  invitation(
    'choir director',
    'Pauline, for the committee <pauline@choral.example>',
    `We have heard your recording and now want to hear you with the singers. Might you take half a rehearsal, Thursday the 12th or Thursday the 19th, 7 o'clock, and stay for questions from the committee after? Do say which.`,
  ),
  invitation(
    'Vet nurse',
    'Isla <isla@pawsandco.example>',
    `We'd love you to spend a morning with us so that you can see how we work and we can see you! Any day next week from 8.30. Tell me which and I'll warn the team. Isla, head nurse`,
  ),

  confirmation(
    'Thursday then',
    'Lucille <lucille@fourdoree.example>',
    `Lovely, Thursday at 3 it is. Come round the back, the shop bell is broken. Bring an apron and clean shoes. L.`,
  ),
  confirmation(
    'Re: Gallery Technician',
    'Collections <collections@citymuseum.example>',
    `Thank you. You are down for 10:30 on 17 March. Please come to the staff entrance on Mill Lane and ask for Joan Petty, who chairs the panel. You may bring your toolbag.`,
  ),
  confirmation(
    'You are all set for tomorrow',
    'Tara <tara@brightsell.example>',
    `Just so you have it in one place: 11am tomorrow, 40 King Street, third floor, ask for Neil Marsh, the sales director. Wear a tie. Ring me when you come out.`,
  ),
  confirmation(
    'Invitation: Robin / Tinfoil pairing @ Wed Mar 11, 2026 3:30pm - 5pm (CET) (robin@home.example)',
    'Kavya <kavya@tinfoil.example>',
    `Robin / Tinfoil pairing\nWednesday Mar 11, 2026 ⋅ 3:30pm – 5pm\nCentral European Time - Berlin\n\nArun first, then our CTO. Any language you like.\n\nJoin with Google Meet\nhttps://meet.google.com/ttt-ffff-rrr\n\nGuests\nKavya Rao - organizer\nArun Iyer`,
  ),
  confirmation(
    'Teams: HR Business Partner - stage 2',
    'Olga Petrenko <olga.petrenko@northwharf.example>',
    `When: 10 March 2026 14:00-15:00 (UTC+00:00) Dublin, London\nWhere: Microsoft Teams Meeting\n\nHi Robin, stage 2 with Una and me. Camera on please.\n\nJoin the meeting now\nhttps://teams.microsoft.com/l/meetup-join/19abc`,
  ),
  confirmation(
    'Booked: Deckhand, 30 min',
    'Calendly <notifications@calendly.com>',
    `Your event is on the calendar.\n\nEvent Type: Deckhand conversation\nInvitee: Robin Achterberg\nDate & time: 09:30 - Thursday, 5 March 2026\nLocation: phone call, the crewing officer will ring you\n\nReschedule: https://calendly.com/reschedulings/X2`,
  ),
  confirmation(
    'Reminder for Monday',
    'Mr P. Ashdown <office@stokelyhigh.example>',
    `We expect you at 9.15am on Monday 9 March. Please sign in at reception with photo identification. You will teach 8B first and meet the governors at eleven. Lunch is provided.`,
  ),
  confirmation(
    'Re: Practice manager',
    'Dr T. Iqbal <t.iqbal@glenviewpractice.example>',
    `That suits all four of us. Half past six on the 11th, then, at the surgery; the front door will be locked so press the top bell. We look forward to it.`,
  ),
  confirmation(
    'Assessment day joining instructions',
    'Graduate Team <graduates@halcyonbank.example>',
    `Dear Robin, your place is reserved for Friday 13 March. Arrive at 8:45 for a 9:00 start at 1 Exchange Square. The day has a group task, a written case and two one-to-ones with senior managers. It ends at 16:00.`,
  ),
  confirmation(
    'Final round tomorrow at 2',
    'Ben <ben@pillarbox.example>',
    `Nothing to prepare. You'll see Rosa (CEO) from 2 and Imran (finance) from 2:45, both on Zoom: https://zoom.us/j/5551. Good luck, they are both nice!\nBen, recruiting`,
  ),
  confirmation(
    'Webex: 1st round, Credit Officer',
    'Webex <messenger@webex.com>',
    `Host: Nadia Farouk (Delta Bank)\n\n1st round, Credit Officer\nTuesday, March 10, 2026\n11:00 AM | Cairo | 45 mins\n\nJoin meeting\nhttps://delta.webex.com/delta/j.php?MTID=m1`,
  ),
  confirmation('trial shift', 'Dean <dean@palletking.example>', `Sorted. Sat 6am gate 2. Steel toecaps, hi vis we give you. Ask for me. Dean`),
  confirmation(
    'Your schedule for the visit',
    'Prof. Anneli Kask <kask@uni-north.example>',
    `Dear Robin, this is your programme for Thursday 12 March. 9:30 talk to the department (45 minutes), 10:45 search committee, 12:00 lunch with the postdocs, 14:00 dean. I meet you in the hotel lobby at nine.\n\nAnneli Kask, chair of the search`,
  ),

  reschedule(
    'Pushing us back an hour',
    'Ben <ben@pillarbox.example>',
    `Rosa is stuck on a train, so tomorrow starts at 3 instead of 2. Imran stays right after her. Same link. Does that still work for you?\nBen, recruiting`,
  ),
  reschedule(
    'Oven trouble',
    'Lucille <lucille@fourdoree.example>',
    `Robin, the repairman comes Thursday at 3, what luck. Come on Friday instead, same time? I still very much want to see you bake.`,
  ),
  reschedule(
    'Updated: Robin / Tinfoil pairing @ Thu Mar 12, 2026 9am - 10:30am (CET)',
    'Kavya <kavya@tinfoil.example>',
    `This event has been changed.\n\nWhen: Thursday Mar 12, 2026 ⋅ 9am – 10:30am\nOld time: Wednesday Mar 11, 2026 ⋅ 3:30pm – 5pm\n\nArun is ill, sorry!`,
  ),
  reschedule(
    'Panel date amended: Records Clerk',
    'Civil Service Board <board@civilservice.example>',
    `The sitting of 12 March 2026 is deferred. You are now to appear on 19 March 2026 at 10:40, same venue. All other instructions stand.`,
  ),
  reschedule(
    'Can we find another day?',
    'Tara <tara@brightsell.example>',
    `Robin, Neil has been called to Leeds on Wednesday so he can't see you at 11. He is keen, don't worry. Could you do Thursday or Friday morning? Send me both if you can.`,
  ),
  reschedule(
    'New time for your visit',
    'Isla <isla@pawsandco.example>',
    `We have surgery all Tuesday morning now, so could you come on Wednesday at 8.30 rather than Tuesday? Everything else as we said. Isla, head nurse`,
  ),
  reschedule(
    'Monday is off, Thursday is on',
    'Mr P. Ashdown <office@stokelyhigh.example>',
    `The inspectors have announced themselves for Monday, so we must move all candidates to Thursday 12 March. Please come at 9.15am as before.`,
  ),

  cancellation(
    'Please do not travel tomorrow',
    'Collections <collections@citymuseum.example>',
    `The trustees have withdrawn the funds for the Gallery Technician post and nobody will be seen on 17 March. We are very sorry. Please send us any ticket you have bought and we will refund it.`,
  ),
  cancellation(
    'Saturday',
    'Dean <dean@palletking.example>',
    `Mate dont come sat, boss has put a stop on new starters. Will shout if it changes. Dean`,
  ),
  cancellation(
    'Cancelled: Robin / Tinfoil pairing',
    'Kavya <kavya@tinfoil.example>',
    `This event has been cancelled.\n\nWednesday Mar 11, 2026 ⋅ 3:30pm – 5pm\n\nWe have a hiring stop since this morning. I will call you.`,
  ),
  cancellation(
    'Board sitting of 12 March',
    'Civil Service Board <board@civilservice.example>',
    `The recruitment of a Records Clerk has been stopped by order of the court. The sitting to which you were called will not take place. No new date is set.`,
  ),
  cancellation(
    'Tomorrow',
    'Ben <ben@pillarbox.example>',
    `Robin, I have to call off the talks with Rosa and Imran. The role is being rethought after a merger. I know you took the day off for it and I am sorry.`,
  ),
  cancellation(
    'The post has gone',
    'Dr T. Iqbal <t.iqbal@glenviewpractice.example>',
    `Our present manager has changed her mind about leaving, so there is no need for you to come on the 11th. We feel badly about it and thank you for your patience.`,
  ),

  timeline(
    'Where we are',
    'Tara <tara@brightsell.example>',
    `Neil is seeing one more person on Monday and makes up his mind after that. I should have word for you by Wednesday. No need to do anything. Tara`,
  ),
  timeline(
    'Gallery Technician: an update',
    'Collections <collections@citymuseum.example>',
    `The panel has met everyone. Because the trustees only sit on 26 March you will not hear from us before then. Thank you for waiting.`,
  ),
  timeline(
    'slow here, sorry',
    'Kavya <kavya@tinfoil.example>',
    `You haven't been forgotten! The budget round takes longer than it should, a week or two still. You are very much in it.`,
  ),
  timeline(
    'Your typing test',
    'Civil Service Board <tests@civilservice.example>',
    `Applicants for Records Clerk complete a typing test online before 6 March. It takes fifteen minutes: https://tests.civilservice.example/k/55. Results are used for the shortlist.`,
  ),
  timeline(
    'Security checks: Credit Officer',
    'Delta Bank People <people@deltabank.example>',
    `Your file is with the vetting team. This takes about five weeks and cannot be hurried. We write to you when it is done.`,
  ),
  timeline(
    'a small task',
    'Imke <imke@papercrane.example>',
    `As said on the phone, here is the little exercise: redraw the checkout page as you would have it, two evenings at most. Send it back by Monday 9 March and we will look at it together with the team.`,
  ),
  timeline(
    'Thank you for coming in',
    'Mr P. Ashdown <office@stokelyhigh.example>',
    `It was good to see you with 8B. The governors decide on Friday evening and I shall telephone all three candidates on Saturday morning, whatever the answer.`,
  ),

  request(
    'Two people we can ring',
    'Isla <isla@pawsandco.example>',
    `The team loved you! Before we go any further could I have names and numbers of two people you have worked for? One should be a vet. Isla`,
  ),
  request(
    'Certificates outstanding: Records Clerk',
    'Civil Service Board <board@civilservice.example>',
    `Your file lacks: birth certificate, school leaving certificate, police clearance. Upload clear copies by 10 March 2026. Files that are incomplete on that day are closed.`,
  ),
  request(
    'Some drawings please',
    'Gus Lindahl <gus@ridgeroofing.example>',
    `Robin, could you mail me two or three estimates you did yourself, with the names blacked out? I want to see how you lay them out before we meet. Gus`,
  ),
  request(
    'A few questions first',
    'Pauline, for the committee <pauline@choral.example>',
    `Before the committee meets would you answer three questions in writing: which pieces you would begin with, what fee you expect, and from when you are free? A page is plenty, by Friday please.`,
  ),
  request(
    'Form to complete before your visit',
    'Graduate Team <graduates@halcyonbank.example>',
    `To prepare your assessment day we need the attached form with your address, diet and any adjustments. Please return it by 6 March.`,
  ),
  request(
    'Right to work',
    'Mossbank Careers <noreply@smartrecruiters.com>',
    `Robin, to move your application for Data Steward along please upload a copy of your passport or residence permit, and your degree: https://jobs.smartrecruiters.com/docs/77`,
  ),

  rejection(
    'Pastry',
    'Lucille <lucille@fourdoree.example>',
    `Robin, you bake well and I enjoyed the afternoon. But my niece is coming home and wants the job, and one does not say no to a niece. I will tell the other shops about you.`,
  ),
  rejection(
    'Gallery Technician',
    'Collections <collections@citymuseum.example>',
    `The panel met on Thursday and has appointed somebody with more experience of large works. It was close. Thank you for the care you took.`,
  ),
  rejection(
    'Neil',
    'Tara <tara@brightsell.example>',
    `Bad news I'm afraid. He went with the other one, in the end because she has the sector. He said you were sharp. Onwards, I have two more for you.`,
  ),
  rejection(
    'Records Clerk - result',
    'Civil Service Board <board@civilservice.example>',
    `Your name does not appear on the final list. The list is closed and no correspondence will be entered into.`,
  ),
  rejection(
    'Your application status has changed',
    'Mossbank Careers <noreply@smartrecruiters.com>',
    `Position: Data Steward\nStatus: Not retained\n\nThank you for the time you gave us.`,
  ),
  rejection(
    'Maths teacher',
    'Mr P. Ashdown <office@stokelyhigh.example>',
    `I promised to ring and could not reach you. The governors chose another candidate, by one vote. I should have been happy with either.`,
  ),
  rejection(
    'an honest answer',
    'Imke <imke@papercrane.example>',
    `We looked at your exercise together. It is careful work, but not where we need it for this role, so we stop here. I would rather tell you today than keep you hanging.`,
  ),
  rejection(
    'Vet nurse job',
    'Isla <isla@pawsandco.example>',
    `Hiya, we can only take one and it's going to be the girl who did her placement here. Sorry!! You were everyone's second. Isla`,
  ),
  rejection(
    'Regarding Credit Officer',
    'Delta Bank People <people@deltabank.example>',
    `After the vetting we cannot continue with your file. The bank gives no reasons. The vacancy will be advertised again.`,
  ),

  offer(
    'Yes!',
    'Kavya <kavya@tinfoil.example>',
    `They all said yes and so did finance. 68k, start in May, four days at home. The papers come tomorrow. Sleep on it and tell me by Friday!`,
  ),
  offer(
    'The job is yours',
    'Dean <dean@palletking.example>',
    `Done well sat. Start monday 6am if you want it. 14.20 an hour, time and half on sundays. Dean`,
  ),
  offer(
    'Appointment: Records Clerk',
    'Civil Service Board <board@civilservice.example>',
    `The Board is pleased to appoint you Records Clerk, grade 5, with effect from 1 May 2026. Sign and return the enclosed acceptance within fourteen days.`,
  ),
  offer(
    'Maths teacher',
    'Mr P. Ashdown <office@stokelyhigh.example>',
    `The governors were unanimous. We should be delighted if you joined us in September on M4. May I have your answer by Monday? The contract follows.`,
  ),
  offer(
    'Contract for signature',
    'Halcyon Bank <noreply@docusign.example>',
    `Halcyon Bank sent you a document to sign: Employment contract, Graduate Analyst. Salary 41,000 per year. Starts 7 September 2026. Expires 20 March.`,
  ),

  other(
    'We have it',
    'Collections <collections@citymuseum.example>',
    `Thank you for sending us your papers for the Gallery Technician vacancy. They arrived safely. We read everything after the closing date on 9 March and write to all.`,
  ),
  other(
    'Withdrawn',
    'Mossbank Careers <noreply@smartrecruiters.com>',
    `As you asked, we have taken your name off the list for Data Steward. You can apply for other roles at any time.`,
  ),
  other(
    'Urgent opening: SAP tester, Pune',
    'Rakesh <rakesh@staffwell.example>',
    `Dear professional, we have an immediate vacancy with our client. 4 to 6 years, salary best in industry. If interested reply with updated resume, notice period and current pay. Ignore if not looking.`,
  ),
  other(
    'How did we do?',
    'Halcyon Bank Candidate Care <care@halcyonbank.example>',
    `You recently took part in our assessment day. Please rate it from 1 to 10. Your answers are anonymous and have no influence on the decision about your application.`,
  ),
  other(
    'You applied for Night Porter',
    'JobHub <noreply@jobhub.example>',
    `Your application was sent to Hotel Brunner. The employer will contact you if they want to go on. 41 people applied.`,
  ),
  other(
    'Referred',
    'State Jobs <notify@statejobs.example>',
    `Announcement 26-118, Hydrologist. Your rating is 88. Your name was passed to the hiring agency, which may or may not contact you.`,
  ),
  other(
    'Saw your profile',
    'Mina Koh <mina@koh-search.example>',
    `Hi Robin, I look for people for small design studios and came upon your portfolio. Are you open to hearing about new roles at all? If not, no harm done. Mina`,
  ),
];
