import type { TestMail } from '../../core/mail/mail.ts';
import { invitation } from './by-kind.ts';

/** Invitations as people write them: owners, managers, officers, teachers, in their own words. */
export const invitationsFromPeople: readonly TestMail[] = [
  invitation(
    'early bird?',
    'Dana Whitlock <dana@cinderbread.example>',
    `Hey Luca,

liked your note about the sourdough. I'm in the bakery from 3 to 11 every day except Mondays. Come by any morning after the rush, say half nine, and I'll show you the ovens and we can talk. Which day suits you?

Dana`,
  ),
  invitation(
    'Lectureship in Soil Physics (ref. 24/117)',
    'Prof. Henrik Aldous <h.aldous@northfen-university.example>',
    `Dear Dr Marchetti,

The appointments committee has met and has placed you on the short list of four. I should be grateful if you would visit the department on either 3 or 5 June. You would give a forty-minute talk on your research to staff and students, followed by lunch, a conversation with the committee (approximately one hour) and a tour of the field station.

Kindly indicate by Monday next which of the two dates you prefer, and whether you need a room for the night before.

Yours sincerely,
Henrik Aldous
Chair of the Committee`,
  ),
  invitation(
    'plumbers mate job',
    'Tomasz W. <tomasz@wrenplumbing.example>',
    `alright Kev, got your number off the advert but you didnt pick up. can you come to the yard in Salford tomorrow or weds? anytime before 8 when the vans go out. bring your CSCS card. Tomasz`,
  ),
  invitation(
    'Staff Nurse – Inpatient Unit',
    'Amara Nwosu <amara.nwosu@brightwell-hospice.example>',
    `Dear Grace,

Thank you for the care you took over your application. Sister Beddoes and I would love to meet you. We are seeing people on the afternoon of Tuesday 14th; there are places at 1.00, 2.15 and 3.30. You will be with us about an hour, including a walk around the unit and a short drug calculation paper.

Drop me a line with the time you'd like. Parking is free behind the chapel.

Warm wishes,
Amara Nwosu
Ward Manager`,
  ),
  invitation(
    'Re: Hello from a fan of the product',
    'Jules <jules@tinkerpot.example>',
    `Ha, thanks for the kind words and the bug report :)

We are in fact looking for someone. Got 20 mins on Zoom this week? I'm CET, free pretty much any afternoon. If you send me a slot I'll make it work.

J`,
  ),
  invitation(
    'Selection Board – Attendance',
    'Lt Cdr Fiona Strake <f.strake@coastalreserve.example>',
    `1. You have been nominated to attend the Selection Board at HMS Tern, Portmouth, 21–22 October.
2. Report to the main gate not later than 1800 on 21 October with photographic identity.
3. The Board consists of a fitness run, a planning exercise, a leaderless discussion and an individual hearing before three officers.
4. Acknowledge this message and state your intention to attend within 5 working days.

F. Strake
Lieutenant Commander`,
  ),
  invitation(
    "The Winter's Tale – we'd like to hear you",
    'Rosalind Pike <rosalind@thegranarytheatre.example>',
    `Hi Theo,

Your tape made the director laugh out loud, which is rare. We're reading people for Autolycus and the Clown on Saturday 8 March at the rehearsal room on Tanner Street. Could you prepare one of the two sides attached plus sixteen bars of anything unaccompanied? I've got gaps at 11.20, 12.40 and 4. Tell me which and I'll pencil you in.

Ros
Casting`,
  ),
  invitation(
    'Java Backend – L2 discussion',
    'Sunil Karnad <sunil.karnad@vayusoft.example>',
    `Hi Priyanka,

Hope you are doing good. Feedback from L1 panel is positive. We would like to take it ahead with L2 technical discussion with our architect Mr. Venkat. Kindly share your availability for tomorrow or day after between 3 PM and 7 PM IST, so that same can be blocked.

Please do the needful.

Regards,
Sunil Karnad | Talent Acquisition`,
  ),
  invitation(
    'Your application as Controller',
    'Marta Ebeling <marta.ebeling@kessler-maschinenbau.example>',
    `Dear Mr. Fofanah,

many thanks for your documents, which we have read with big interest. Gladly we would like to get to know you personally in our house in Bielefeld. As date we propose Thursday, 19.09. at 14:00 o'clock. The talk will be held by Mr. Kessler junior and me.

Please give us a short feedback if you can make it on this date. Travel costs (2nd class) we take over.

With friendly greetings
Marta Ebeling
Personnel Department`,
  ),
  invitation(
    'trial?',
    'Chloe Santangelo <chloe@foxandfennel.example>',
    `Hi Nico! Thanks for dropping your CV in on Sunday. Fancy doing a trial shift with us? Fri or Sat eve, 5 till about 9, paid obvs, and you get fed. Black trousers, black shoes, we've got shirts. Text me which night x Chloe`,
  ),
  invitation(
    'Planning Officer (Grade 9) post 30448',
    'Gordon McAra <gordon.mcara@strathbeg-council.example>',
    `Dear Ms Oduya

I refer to your application for the above post and invite you to attend at Council Headquarters, Bridge Street, on Wednesday 27 November at 10.45 am. You should allow ninety minutes. The panel will comprise the Head of Planning, a Human Resources adviser and an elected member.

You are asked to bring your degree certificate and one other proof of identity. Should you be unable to attend at the stated hour, contact this office, as it may not be possible to offer an alternative.

Please return the attached slip or reply to this e-mail to accept.

G. McAra
Employee Services`,
  ),
  invitation(
    'Chat w/ our CTO?',
    'Becky Lam <becky@lumenlabs.example>',
    `Hi Ola – thanks for the call earlier, I really enjoyed it! I spoke to Raj straight after and he's keen. Would you be up for 45 min with him on the systems side? He'll want to whiteboard something, nothing nasty. Next Mon 4pm or Tues 9am UK?

Becky`,
  ),
  invitation(
    'Museum education, part-time',
    'Ingeborg Thal <i.thal@stadtmuseum-arnsfeld.example>',
    `Dear Ms Kowalczyk,

there were 61 applications; yours is one of five which we want to look at closer. Would you be able to come on a Monday, when the house is closed to visitors? I think of the 4th or the 11th, late morning. We would ask you to lead us for ten minutes past an object of your choice in the permanent collection, as though we were a class of nine-year-olds. After that we sit down over coffee.

Please let me know which Monday.

Ingeborg Thal
Director`,
  ),
  invitation(
    'CDL A driver',
    'Ray Duquette <ray@duquettetrucking.example>',
    `Saw your app. Call me 555-0177 today before 4 or swing by the terminal on Rt 9 tomorrow AM. We'll do paperwork talk and a road test same visit if you got your med card on you.
Ray`,
  ),
  invitation(
    'Grade 4 teacher opening - next step',
    'Olivia Tran <olivia.tran@harborpointe-schools.example>',
    `Good afternoon, Mr. Bell,

Our hiring team was impressed by your letter. We'd like you to teach a 25-minute demonstration lesson to a fourth grade class (topic: equivalent fractions) and then sit with the team for questions. Dates we have are April 9, 10 or 16, all at 8:40 a.m.

Would you tell me your first and second choice? Once I know, I'll send the class roster and what technology is in the room.

Olivia Tran
Assistant Principal`,
  ),
  invitation(
    'Greenhouse job',
    'Pieter de Haan <pieter@poldergreens.example>',
    `Hello Ionut,
Good that you mailed. We can talk by phone first. I am in the greenhouse all day but between 12.30 and 13.00 I have lunch and can call you. Is Wednesday good? Please send me number.
Pieter`,
  ),
  invitation(
    'RE: APPLICATION FOR GRADUATE TRAINEE',
    'Adaeze Okonjo <adaeze.okonjo@lagosmercantile.example>',
    `Dear Candidate,

Sequel to your application for the Graduate Trainee position, you are hereby invited to a chat with our Management as follows:

Date: Thursday 6th February
Time: 9:00am prompt
Venue: 4th Floor, Mercantile House, Marina, Lagos

Come along with the originals and photocopies of your credentials (NYSC discharge certificate inclusive) and dress corporately. Kindly acknowledge receipt of this mail and confirm your attendance.

Accept our best wishes.
Adaeze Okonjo
For: Head, Human Capital`,
  ),
  invitation(
    'Re: lambing help',
    'Len Abbott <len@abbottsfarm.example>',
    `Hello Jess, yes we still need someone for nights from mid March. Why don't you drive over on Sunday and have a look at the setup, you'll meet my wife and the dogs and we can see if we get on. After 2, we're in church before. Let me know if you're coming so I can leave the gate open.
Len`,
  ),
  invitation(
    'Portfolio review with the partners',
    'Camille Roussel <camille.roussel@atelier-nord.example>',
    `Hello Minh,

Your boards for the Ghent library have been pinned up in our kitchen for a week now. The two founding partners would like you to present three projects, in person if at all possible, 30 minutes of slides and then an open conversation.

They will both be in Brussels from 12 to 16 May. Could you pick one of those days? Mornings are better. We reimburse the train.

Bien à vous,
Camille`,
  ),
  invitation(
    'Oral board - Police Officer Recruit',
    'Sgt. Wanda Ruiz <wruiz@mesaverdepd.example>',
    `Mr. Hollins:

Having passed the written examination and physical agility test, you are eligible for the oral board. Boards will be held June 2 through June 6 at headquarters, 210 Second Street, second floor. Slots are on the hour from 0800 to 1500, first come first served.

Call 555-0120 or answer this message with the day and hour you want. Business attire. Bring your completed Personal History Statement.

Sgt. W. Ruiz
Professional Standards`,
  ),
  invitation(
    'Getting to know you',
    'Mina Farrokh <mina@openwells.example>',
    `Dear Samuel,

Thanks so much for applying to be our WASH coordinator in Kisumu. Your answers on community ownership struck a chord here.

Might you have 40 minutes for a video conversation with me and our regional lead, Otieno? We're spread over time zones, so the overlap is 13:00–16:00 EAT. Any of Tues–Thurs next week. If the connection at your end is poor, we can do WhatsApp audio instead.

In solidarity,
Mina`,
  ),
  invitation(
    'Commis de cuisine',
    'Kurt Baumann <k.baumann@hotel-seeblick.example>',
    `Hello Adil

Can you come Thursday for try working (Probearbeiten)? 14:00 to 22:00, knife you bring your own. If good, we speak contract directly after. Room for sleeping is there.

Please write back yes or no.

K. Baumann, Chef`,
  ),
  invitation(
    'Pupillage 2026: first round',
    'Harriet Lyle <harriet.lyle@pennanthall-chambers.example>',
    `Dear Miss Osei,

I write on behalf of the Pupillage Committee. We should like to see you for a first-round meeting in Chambers on the weekend of 10–11 May. It will last about fifteen minutes before a panel of three members, who will put to you a short problem of general legal interest (to be handed to you on arrival, with twenty minutes for preparation).

Please would you tell me by noon on Thursday which half-day you would prefer; I shall do what I can but cannot promise it.

Harriet Lyle
Senior Clerk`,
  ),
  invitation(
    'Re: Guide position',
    'Bongani <bongani@kudurides.example>',
    `Bongani here from Kudu Rides. CV looks sharp man. Can we do a video call? I'm back from the bush Thursday evening so Friday anytime. You choose the hour and I'll send you a link`,
  ),
  invitation(
    'Process engineer - site visit',
    'Erica Stenmark <erica@dalapaper.example>',
    `Hej Farid,

Now that the telephone part is done, the next thing is that you come here and see the mill. We plan a whole day: safety introduction 8.30, tour of PM4 with the shift leader, lunch with the colleagues you'd work with, then two sittings in the afternoon (one technical with Göran, one with me and the union rep).

Would 22 or 23 January work for your family? You are welcome to take them along, the relocation agent can show them the town meanwhile. I book flights as soon as I hear from you.

Erica`,
  ),
  invitation(
    'Room Leader',
    'Sheila Grant <sheila@littleacorns-nursery.example>',
    `Hello Aisha, sorry for slow reply we've had chickenpox everywhere!! Please can you come in and meet us? I was thinking Monday at 4.30 once most of the little ones are picked up. If that's no good any day at 4.30 is ok. It'll be me and Joan (deputy). You'll spend 20 mins in the toddler room first so we can see you with the children. Sheila`,
  ),
  invitation(
    'Quant Analyst: panel day',
    'Nathan Okafor-Reid <nathan@quillbank.example>',
    `Hi Wen,

You're through to the final stage. It's a half day at our Canary Wharf office and goes like this:

09:00 coffee
09:20 probability and stats (2 x 40 min)
10:50 code review on a laptop we provide
11:40 the desk head
12:30 lunch with two people from last year's intake

Which of these would you like: 17 Feb, 19 Feb, 24 Feb? Shout if you need adjustments of any kind.

Nathan`,
  ),
  invitation(
    'Organist',
    'Father Dominic Shea <frdominic@stbrendans.example>',
    `Dear Mr Pell, the choir and I would be very glad to hear you play. Might you come one Wednesday evening before practice? The organ is free from six. Two hymns and a voluntary of your own choosing would be ample, and afterwards we could talk over a cup of tea about what the parish can and cannot afford. Would the 12th be convenient?

God bless,
Fr Dominic`,
  ),
  invitation(
    'warehouse lead 2nd shift',
    'Yolanda Reyes <yreyes@sunvalleypack.example>',
    `Hi Marcus, Yolanda w/ Sun Valley Pack. Are u available to come in this Thurs 10/3 at 1pm to meet with the shift supervisor? 4400 Industrial Pkwy, dock door 12, ask for Pete. Closed toe shoes pls. Reply Y and I'll put you on the gate list`,
  ),
  invitation(
    'PhD position — next step',
    'Dr. Lena Vogt <lena.vogt@mpi-neurodyn.example>',
    `Dear Arjun,

I read your thesis summary twice. I would like to discuss it with you, and I would like you to meet the group. Suggestion: you join our group meeting by Zoom (Tuesdays 10:00 CET), present your master's work for 15 minutes, and afterwards you talk one-on-one with two postdocs and with me, each about 20 minutes.

Is next Tuesday too soon? Otherwise the week after.

Best
Lena`,
  ),
  invitation(
    'Job',
    'Colm Brannigan <colm@brannigan-roofing.example>',
    `Colm here. Can you start with a day on the roof with the lads so I see how you go, Monday 7.30 meet at the Spar in Ennis. 120 for the day. Let me know`,
  ),
  invitation(
    'Associate, Trusts & Estates',
    'Priscilla Vance <pvance@vancehartley-llp.example>',
    `Dear Ms. Abramowitz:

We received your materials through Dean Whitfield and would welcome the opportunity to have you meet several of our attorneys. If your schedule permits, we would propose Thursday, November 14, beginning at 2:00 p.m. and concluding around 5:00, with the possibility of an early dinner.

Please advise whether that date is agreeable, or suggest one or two alternatives.

Very truly yours,
Priscilla Vance`,
  ),
  invitation(
    'Re: Veterinary nurse position',
    'Ana-Maria Dobre <ana@vetclinic-parcului.example>',
    `Hi Cristina! I talked to Dr. Pop, he would like you spend a half day with us, see 2-3 surgeries, meet the team. No stress, it's for both sides to see. What about Friday from 9? Or Saturday, but Saturday it's crazy here, up to you :)`,
  ),
  invitation(
    'Re: Narrative designer application',
    'Joel Hammarstrom <joel@threadneedle-games.example>',
    `Hi Saoirse,

We all read your Twine piece and had an argument about the ending, so mission accomplished.

We'd like to have you in a room (well, Discord) with three of us for an hour. You'll get a half-broken quest to fix out loud together. Not a test as much as a jam. Here's my week:

Mon – no
Tue – after 3
Wed – all day
Thu – mornings

What fits?

Joel`,
  ),
  invitation(
    'Radiographer post RAD/06',
    'Beatrice Mbatha <bmbatha@umkhuze-hospital.example>',
    `Good day Sibusiso

You are shortlisted for the above post. Please avail yourself on 18 August at 08h30 at the Boardroom, Administration Block. A practical at the X-ray department follows at 11h00. Bring certified copies of ID and HPCSA card. The hospital does not pay for transport. Kindly respond by return mail whether you will be coming.

Regards
B Mbatha
HR Office`,
  ),
  invitation(
    'Joiner',
    'Ed Fairbrother <ed@fairbrotherjoinery.example>',
    `Thanks for the photos of the staircase, nice work. Got time for a brew and a look round the workshop? I'm thinking Weds about 5 when the machines are off. Ed`,
  ),
  invitation(
    'Caseworker role — could you speak with us?',
    'Noor Haddad <noor.haddad@clearpath-refugee.example>',
    `Dear Elif,

I lead the casework team and was moved by what you wrote about interpreting for your neighbours. Two colleagues and I would like to ask you some questions about boundaries, safeguarding and managing a caseload, and you should ask us plenty too. We send the questions a day in advance to everyone.

We've set aside 10.00, 11.30 and 14.00 on Friday 28th, online or at our office in Leith, whichever is easier. Let me know your choice, and whether you need childcare costs covered.

Best,
Noor`,
  ),
  invitation(
    'summer dock job',
    'Walt <walt@pinelakemarina.example>',
    `Tyler, your mom says you want the dock job. Come see me Saturday at the fuel dock, 8 am, bring swim trunks, you'll have to show me you can tread water 10 min. Call if you can't. Walt`,
  ),
  invitation(
    'Clinical data manager - conversation with hiring manager',
    'Simone Keller <simone.keller@alpinapharma.example>',
    `Good morning Mr Banerjee

I have forwarded your profile to the head of biometrics, Dr Sutter. She finds it interesting and asks for a first exchange by Teams of about 50 minutes. Her calendar has room on:

– Mon 02.12., 16.00
– Wed 04.12., 08.15
– Thu 05.12., 11.00

May I ask you to choose and to tell me at which number you can be reached in case the technique fails?

Kind regards
Simone Keller`,
  ),
  invitation(
    'junior reporter',
    'Pat Gilhooly <pat@rathmoreherald.example>',
    `Read your clips. The drainage board story is good. Come in Thursday, do a morning with us: you'll get a press release to turn round, 300 words in 40 minutes, then me and the deputy will have a go at you over a sandwich. 9.30 sharp. Are you on for that?

Pat Gilhooly
Editor`,
  ),
  invitation(
    'Dispatch Supervisor',
    'Kehinde Balogun <kehinde@swiftparcel.example>',
    `Hello Mr. Femi, compliments of the season. Our Operations Manager wants to see you one on one before the week runs out. When are you chanced? We are at Oregun, by the second bus stop. Kindly revert.
Kehinde`,
  ),
  invitation(
    'coffee?',
    'Tess Moran <tess@bluewrenstudio.example>',
    `Hi Imogen – your folio is gorgeous. We don't really do formal things here. Coffee at Proud Mary next week, me and Dom? We'd love to hear what you want to do next and we'll tell you about the gig. Tues arvo or Thurs morning are good for us.

Tess x`,
  ),
  invitation(
    'Hospitalist position - campus visit',
    'Dr. Rafael Quintana <rquintana@cascadiamed.example>',
    `Dear Dr. Iyer,

On behalf of our group I'd like to invite you and your spouse to Bend for a visit. The usual plan is to fly in on a Sunday, have dinner with two of the docs, round with the team Monday morning, meet the CMO and our nursing director after noon rounds, and tour the area with a realtor before the evening flight.

Sundays that work on our end: Sept 8, 15, 29. Please call Lorraine at 555-0133 with your pick and she will arrange everything.

Rafael Quintana, MD`,
  ),
  invitation(
    'Home carer role',
    'Mags Doyle <mags@citywidecare.example>',
    `Hi Blessing how are you, this is Mags from Citywide. When can you come in to the office for a wee chat? Bring passport and something with your address on. We are open 9 to 5 weekdays and I am always there on a Tuesday and Thursday.`,
  ),
  invitation(
    'About second meeting',
    'Takumi Arai <arai@hoshino-optics.example>',
    `Dear Mr. Lindqvist,

Thank you very much for your precious time last week.
Our director, Mr. Hoshino, would like to meet you at our Yokohama headquarters.
If it is convenient for you, how about April 21 (Mon) from 13:30?
If you are busy on that day, please kindly tell us some dates you are available in the same week.
We look forward to your reply.

Best regards,
Takumi Arai
General Affairs`,
  ),
  invitation(
    'Library Assistant, Abergavenny (0.6)',
    'Carys Pritchard <carys.pritchard@gwentlibraries.example>',
    `Hi Dylan,

I'm pleased to say we'd like to take your application further. The session is on 15 January in the Abergavenny branch. There's a shelving and alphabetising task (10 mins), a pretend enquiry at the desk, then questions from Gwyneth and myself. Welsh or English, just say which you'd rather.

Slots: 9.15 / 10.00 / 10.45 / 11.30. First to answer gets the choice!

Diolch,
Carys`,
  ),
  invitation(
    'Re: Re: Import coordinator',
    'Maurice Tan <maurice@harbourcitylogistics.example>',
    `OK noted on notice period and expected salary, both within range. My boss want to see you face to face. Come Monday 6.30pm after your work can? Our office at Tuas, I can fetch you from MRT.`,
  ),
  invitation(
    'Your application, and a proposal',
    'Ilse Brandt <ilse@werkstatt-neun.example>',
    `Dear Jannis,

instead of a classic conversation at a table we invite our applicants to cook with us. Every Thursday the whole studio cooks together, from 12 on; afterwards you sit with Uwe and me for half an hour and we discuss what you'd do here and what it costs.

Does the 6th suit? Any allergies?

Ilse`,
  ),
  invitation(
    'Field tech',
    'Greg Pacheco <gpacheco@deltairrigation.example>',
    `Greg from Delta Irrigation. I tried you twice, mailbox full. Need a good time to call you about the field tech opening, takes 15 min. Mornings before 7 or evenings best for me.`,
  ),
  invitation(
    'PGT Chemistry - Demo class',
    'Meera Joshi <meera@saffronschool.example>',
    `Respected Sir,

With reference to your candidature for PGT Chemistry, Principal Ma'am has desired that you take one demo class for XI B on Saturday (7th) second period, topic Chemical Bonding. Thereafter she and the Academic Director will interact with you. Reporting time 8:15 AM at the front office.

Kindly intimate if the date is suitable.

Thanks & regards,
Meera Joshi
Admin. Office`,
  ),
  invitation(
    'Dinner on the 11th',
    'Veronica Slate <veronica.slate@ridgelinecap.example>',
    `Daniel,

The partners have your background from Heather and want to put a face to it. They do the first round over a meal. Would you join Bill and Anjali at Lorenzo's on the 11th at 7? It'll be about the CFO seat; the job spec is attached so you know what they'll poke at. Let me know either way, and please keep it quiet on your end as we will on ours.

Veronica`,
  ),
  invitation(
    'Maskinist / engineer on board',
    'Stig Rønning <stig@nordfjordfisk.example>',
    `Hi Oleg. Boat is in harbour in Måløy until the 9th. You can come on board and talk to the skipper and chief, one hour, see the engine room. After the 9th they're 5 weeks at sea so it must be before. Which day do you come? Stig, crewing`,
  ),
  invitation(
    'Independent Schools Bursar - long list',
    'Florence Achebe-Hunt <florence@southmarshtrust.example>',
    `Dear Mr Crowe

The governors would like to hold a preliminary conversation of half an hour with each of the long-listed candidates. These will be by telephone with the Chair, Lady Marsh, during the week of 9 September. She has kindly offered early evenings, from 5.30.

Would you let me have two evenings that you could manage?

Florence Achebe-Hunt
Clerk to the Governors`,
  ),
  invitation(
    'Frontend position – pair programming?',
    'Zeynep <zeynep@pikselfabrika.example>',
    `hey Emre! your PR on our open source lib is still the cleanest one we got :D so skip the take-home. wanna pair with Can for an hour on a real ticket? he's free tmrw 15:00–18:00 or monday whole day. you share your screen, your own editor, google all you want`,
  ),
  invitation(
    'Receptionist vacancy',
    'Judith Farrow <jfarrow@lowermillsurgery.example>',
    `Dear Paula, The partners have looked at all the forms and you are one of the people they'd like to see. They can do Tuesday lunchtime between surgeries: 12.50, 1.10 or 1.30. It'll be quick! There is a short typing exercise before so please come fifteen minutes ahead. Ring me on the back line (not the patient number) to choose. Judith, Practice Manager`,
  ),
  invitation(
    'Technical Talk - O&M Engineer',
    'Mateus Corrêa <mateus.correa@solarnordeste.example>',
    `Hello Beatriz, everything well?

Congratulations, you passed in the English test! The next phase is a technical talk with our coordinators Thiago and Lívia, of 1 hour, by Meet. We are thinking in next Wednesday, 10h or 14h (Brasília time). It can be? I send the invite after your ok.

Hugs,
Mateus`,
  ),
  invitation(
    'Night security, Elland Rd',
    'Cpl (Ret) Dean Sawyer <dean@sentrysite.example>',
    `Deano, SIA badge checked out fine. Pop in to control room tues 1900, meet the duty manager, walk the patrol with him. Wear boots. If tues no good ring me.`,
  ),
  invitation(
    'Spanish > Russian interpreter',
    'Elena Petrova <e.petrova@intercultura.example>',
    `Dear Ms. Sokolova,

our head of language services would like to hear you work. Please suggest a moment on the 23rd or the 24th when you can sit in a quiet room with a headset: she will give you a seven-minute speech to render consecutively and one to render simultaneously, then some questions on terminology and ethics. In all not more than one hour.

Elena Petrova`,
  ),
  invitation(
    'RE: craigslist post line cook',
    'Hank Boudreaux <hank@boudreauxcrawfish.example>',
    `yes still open. come thru at 2 between lunch and dinner any day but sunday. ask for hank. what day u thinkin`,
  ),
  invitation(
    'Research Technician (Plankton): moving you forward',
    'Siobhán Keane <siobhan.keane@atlanticmarine.example>',
    `Hello Marek,

Good news from this end. You're one of six we hope to see on 4 November in Oranmore. There are two parts, a microscope identification exercise (30 min) and questions with a panel of three (40 min). I've put you down for 14:20 as you mentioned coming off the Dublin train; is that OK? Drop me a quick yes, and tell me if you'd like to see the boat afterwards, weather allowing.

Le gach dea-ghuí,
Siobhán`,
  ),
];
