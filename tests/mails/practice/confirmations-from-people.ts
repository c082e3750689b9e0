import type { TestMail } from '../../core/mail/mail.ts';
import { confirmation } from './by-kind.ts';

/** A time that is agreed, as people say so: times taken up, arrangements written down, a word the day before. */
export const confirmationsFromPeople: readonly TestMail[] = [
  confirmation(
    'Re: Re: florist',
    'Dana <dana@mossandmeadow.example>',
    `10 on Tuesday it is. Shop's the green door, ignore the scaffolding. See you then!`,
  ),
  confirmation(
    'Re: Trading Standards Officer: your preferred time',
    'Oliver Stanhope <oliver.stanhope@merrowshire.example>',
    `Dear Mr Chaudhry

Thank you for letting us know that the 3.15 slot suits you. I have entered you on the list for Friday 6 June at that time in Committee Room 1. Ms Oakes and Mr Brandreth will make up the panel. Visitors' parking is in Castle Street.

Oliver Stanhope`,
  ),
  confirmation(
    'RE: L2 - availability',
    'Rukmini Iyengar <rukmini@tarangsystems.example>',
    `Hi Karthik,

Noted. Blocked your calendar for tomorrow 4:30 PM with Ashwin. MS Teams link is in the invite, please join 5 mins before and keep your camera on.

Thanks,
Rukmini`,
  ),
  confirmation(
    'tmrw',
    'Bernie Krol <bernie@krolsautobody.example>',
    `still good for tmrw right? 8am. side entrance, dog is friendly
Bernie`,
  ),
  confirmation(
    'Re: Midwife',
    'Ngozi Umeh <ngozi.umeh@zenithmaternity.example>',
    `Well received Ma. The Matron is expecting you on Monday by 11am as agreed. Ask for me at the reception. Safe trip.`,
  ),
  confirmation(
    'Re: Meeting',
    'Hilde Aasen <hilde@fjordbarnehage.example>',
    `Hi Fatima! Perfect, then we say Wednesday half past one. You get coffee from us, and afterwards a small tour when the children are waking up. Inside shoes!
Hilde`,
  ),
  confirmation(
    'Parish Clerk vacancy',
    'Cllr J. Penrose <clerk@stmawganparish.example>',
    `Dear Mrs Bolitho, further to our telephone conversation this morning I write to set down what we agreed: you will meet three councillors in the Reading Room at 7 pm on the 22nd, and we shall ask you to draft a short minute as an exercise. The heating is poor. Do bring a coat.

J. Penrose (Chair)`,
  ),
  confirmation(
    'Re: thurs',
    'Wes Tanaka <wes@lowtidegames.example>',
    `yep thurs 2pm PT locked in. it's me + Carmen, discord link same as before. bring the prototype build if it runs lol`,
  ),
  confirmation(
    'Saturday',
    'Dr. Elspeth Munro <e.munro@glenarmvets.example>',
    `Dear Rory, lovely to hear you can come for the whole morning. Surgery starts at nine but come at quarter to and Jean will find you some scrubs. We'll have our talk once the last patient's gone. Elspeth`,
  ),
  confirmation(
    'AW: Termin',
    'Claudia Renner <claudia.renner@volkshochschule-aumuehl.example>',
    `Dear Ms Iwu,

wonderful, I have noted Monday, 13 January, 15.00 for us. You find me in Room 2.07; the elevator is broken, so please plan a few minutes. Mr Thoma, who leads the department of languages, will sit with us.

Kind greetings
Claudia Renner`,
  ),
  confirmation(
    "Tomorrow: who you'll see",
    'Marcus Bell <marcus.bell@ironbridgecapital.example>',
    `Tara,

All set for tomorrow. The running order:

8:30 Sanjay (credit)
9:15 Lou and Petra together
10:00 break
10:15 Whit
11:00 case, 45 min, alone
11:45 present it back to all four

Ask the desk on the ground floor for a badge in your name. Call my cell if the trains act up: 555-0165.

Marcus`,
  ),
  confirmation('Re: Trial', 'Lupe <lupe@tresgatoscafe.example>', `ok see u sunday 7am!! wear comfy shoes, hair up. breakfast is on us after :)`),
  confirmation(
    'Board of Examiners: your attendance',
    'Capt. R. Idowu <r.idowu@gulfpilotage.example>',
    `Your acceptance of 19 March is acknowledged. You will be called before the Board at 1000 in the Pilot House. Bring discharge book, STCW certificates and sight test. Two other candidates precede you, so some delay must be expected.

Capt. R. Idowu`,
  ),
  confirmation(
    'Lunch on Friday',
    'Freya Lindholm <freya@tidvattenarkitekter.example>',
    `Hi Jonas, we're five for lunch: you, me, Petter, Anja and our intern Li, who wants to meet you most of all. Table at 12.15, Kafé Kaj, under my name. I told them you don't eat fish. See you there!`,
  ),
  confirmation(
    'Re: Re: Re: online meeting?',
    'Imran Sheikh <imran@brightside-tutors.example>',
    `Ah right you meant 6pm GMT not 6pm my time. Fine, that works as well. 6pm GMT Weds on the Zoom link I sent. Imran`,
  ),
  confirmation(
    'Clinical Officer',
    'Sister Agnes Mwangi <smwangi@mercyclinic-nyeri.example>',
    `Praise God, your message reached. We shall be waiting for you on 2nd July at nine in the morning together with Dr. Kariuki. The matatu stage is Kwa Ndungu, from there anybody will show you the clinic.
Sr. Agnes`,
  ),
  confirmation(
    'cellar job - sat',
    'Tobin <tobin@greatnorthernbrew.example>',
    `Quick one, got your text, Saturday 11 suits me too. It'll take an hour tops. We'll do a lap of the cellar, I'll ask how you'd clean a line, that sort of thing. Don't drive, you'll be tasting.`,
  ),
  confirmation(
    'Legal Secretary, Monday 3 pm',
    'Valerie Osgood <vosgood@osgoodprobate.example>',
    `Dear Kirsty

I'm writing to confirm our appointment on Monday 19 May at 3 pm at these offices. You'll do an audio typing test of ten minutes with Moira first, and then meet me. I look forward to it.

Valerie Osgood`,
  ),
  confirmation(
    'Re: call with Teresa',
    'Andrés Pino <andres@faroverde.example>',
    `Done! Teresa calls you Tuesday 18:00 Madrid. She speaks fast, don't be scared, ask her to repeat. Good luck!`,
  ),
  confirmation(
    'Crime Analyst: arrangements for 11 February',
    'Detective Insp. H. Crane <h.crane@westmoorpolice.example>',
    `Further to your reply, you are booked as candidate 4, 13:30 on 11 February at Divisional HQ. On arrival you will be given 25 minutes with a dataset and will then brief the panel on it. Mobile phones are to be left at the front counter. A reserved bay has been allocated to registration WN19 KTO as supplied.`,
  ),
  confirmation(
    'Re: Assistant curator',
    'Joyce Lim <joyce@peranakanhouse.example>',
    `Hi Wei Ling, tks for confirming. So 5 Aug 10.30 ya. Director will join for first half only, then you and me will go down to the store to look at the textiles. Dress for dust haha. Joyce`,
  ),
  confirmation(
    'elevator operator',
    'Bill Tuttle <bill@tuttlegrain.example>',
    `Bill Tuttle. My wife took the message, you're coming Weds at 1. That's fine. Park by the scale house not the road.`,
  ),
  confirmation(
    "We're on for the 28th",
    'Monika Szabo <monika@danubeanalytics.example>',
    `Hi Pedro,

great that the 28th works for you as well as for Gábor. You'll present your take-home to him and two analysts (20 min + questions) and from 11 I take over for the softer part. The room is called Balaton. There's always cake on the 28th, don't ask why.

Monika`,
  ),
  confirmation(
    'Teaching Assistant (Statistics)',
    'Prof. Adjoa Mensima <a.mensima@voltauniversity.example>',
    `Dear Kwabena, your slot of 2 p.m. on Thursday stands. Prepare to explain the central limit theorem to us as though we have never met it, with chalk, no slides. The Dean may drop in.`,
  ),
  confirmation(
    'Re: Lifeguard - pool test',
    'Kim Radley <kim@splashleisure.example>',
    `Hi Callum, that's all fine, I've put you in for Sunday 8am before we open. 50m in under a minute, surface dive, tread water 30 secs, and then a sit-down chat in the cafe. Bring your NPLQ. Kim`,
  ),
  confirmation('(no subject)', "Patrick O'Dea <patrick@odeaandsons.example>", `grand so, half 4 thursday. paddy`),
  confirmation(
    'Re: Stage, patisserie',
    'Celeste Fontaine <celeste@maisonlilas.example>',
    `Chère Hana, it is agreed: you come the Wednesday 5 and Thursday 6, from 5 h in the morning, and Chef watches how you work. On Thursday after the service, he sits with you. Bring safety shoes and your small knives. A bientôt, Celeste`,
  ),
  confirmation(
    'Paramedic - panel next week',
    'Rich Donnelly <rdonnelly@tricountyems.example>',
    `Kayla, got you down for Tue 0930. Heads up on what to expect: 10 min written protocol quiz, one mega-code on the mannequin, then three of us round a table. Uniform not needed. Station 7, not HQ, people always go to HQ.

Rich`,
  ),
  confirmation(
    'Re: Re: Confirmation of attendance',
    'Anjali Deshpande <anjali.d@sahyadribank.example>',
    `Dear Mr. Kulkarni,

This has reference to your trailing mail. We acknowledge your willingness to appear before the Committee on 12.08 at 11.45 hrs. Your name stands at Sl. No. 7. TA shall be reimbursed as per entitlement on production of tickets.

Manager (HRM)`,
  ),
  confirmation(
    'looking forward to thursday!',
    'Sam Whitcombe <sam@kelpforestalliance.example>',
    `Hi Indigo,

Just a wee note before Thursday at 10. There'll be four of us on the call, which sounds like a lot, but two are mostly there to listen. You'll get the questions in this mail tomorrow night so you aren't put on the spot. If your wifi drops we'll wait for you, no stress.

Sam (they/them)`,
  ),
  confirmation(
    'Season job',
    'Otto Brandl <o.brandl@almhuette-kogl.example>',
    `Hello Petra, yes Friday you come up with the material lift, 9.20 from the valley station, I tell Sepp he takes you with. You look at the kitchen and the rooms and we speak. Last lift down 16.00. Otto`,
  ),
  confirmation(
    'Re: 14th?',
    'Gwen Asante <gwen@laurelhousepublishing.example>',
    `Perfect. The 14th at 4, then, our offices on Bedford Square, top floor (sorry). Nicholas will be there too. You asked what to read: the two spring catalogues will do. G`,
  ),
  confirmation(
    'Selection interview: civilian mechanic',
    'Major T. Lindqvist <t.lindqvist@nordicguard.example>',
    `Your interview is fixed for 0915, 4 September, Building 12. Escort from the gate at 0900. Bring passport. Interviewing officers: Maj Lindqvist, WO1 Berg. Duration approx. 50 min.`,
  ),
  confirmation(
    'Audition OK',
    'Delphine <delphine@cirquelune.example>',
    `Hello hello! So we have you Saturday, group B, arriving 13h30, on the floor at 14h. Warm up in the small tent. Bring your own straps, we have rigging points of 800 kg. Director, choreographer and two old clowns watching ;)`,
  ),
  confirmation(
    'Trainee QS',
    'Neil Ashby <neil.ashby@ashbyquantity.example>',
    `Afternoon Jamal,

Spoke to your mum, who says you're still coming Monday at ten, that's smashing. It's just me and Viv. We'd like to hear about the college project with the retaining wall. Nothing to prepare.

Neil`,
  ),
  confirmation(
    'Re: Availability week 20',
    'Liesbeth Vos <liesbeth@zuiderdelta-water.example>',
    `Hi Oksana, of your options we take Thursday 15 May, 11.00. Bart (team lead dikes) and I will be there. We're at 4 minutes walk from the station Goes. If you send me your train I'll come to fetch you.`,
  ),
  confirmation(
    'Candidate attorney',
    'Thandiwe Nkosi <thandiwe@ubuntulegal.example>',
    `Dear Lerato. The partners are happy with 07h45 as you've got court at nine. Thirty minutes, on the dot. Coffee will be on the table. Thandiwe`,
  ),
  confirmation(
    're: sous',
    'Hugo Marchetti <hugo@saltmarshrestaurant.example>',
    `Good. Tuesday 3pm. You cook for me and my partner: one starter, one main, whatever is in the walk-in. Then we talk money and hours. H.`,
  ),
  confirmation(
    'Your visit to us on 7 October',
    'Barbara Klein <barbara.klein@kleinsteuer.example>',
    `Dear Ms Tran,

I thank you for the friendly telephone talk. As discussed we meet on 7 October at 9.30 in our office in Celle. For your preparation: Mr Klein will ask about DATEV and about your two years in Hanoi. I allow myself to attach the directions.

Barbara Klein`,
  ),
  confirmation(
    'Re: Chat with our CEO',
    'Femi <femi@payrillo.example>',
    `Correct, 9am WAT (so 8 for you in London). Tolu will ring you on WhatsApp video. It was meant to be 30 min but she overruns when she likes people`,
  ),
  confirmation(
    "Children's librarian: see you on the 9th",
    'Ruthanne Miller <rmiller@shenandoahlibrary.example>',
    `Hello Becca,

It's settled: November 9th, ten in the morning. You'll do a story time for real kids (about a dozen, ages 3 to 5), and once the glitter's swept up, the board has an hour of questions for you in the Jefferson Room.

Pick any book. Not the pigeon one, candidate two has the pigeon.

Ruthanne`,
  ),
  confirmation(
    'deckhand',
    'Ivo Petkov <ivo@blackseacharter.example>',
    `Ok captain. 16.00 at marina Sunny, pontoon C, yacht "Maritsa". You tie few knots, we speak, we see. Be there exactly because 17.00 I have guests. Ivo`,
  ),
  confirmation(
    'Re: Working interview - yes!',
    'Stephanie Wu <swu@northstarpediatrics.example>',
    `Dr. Patel says Friday's great. 9 to 1, and you'd be paired with Marisol at the front desk. You'll be paid for the four hours, so bring your SSN and a voided check. Scrubs any color except burgundy.

Steph`,
  ),
  confirmation(
    'Apprentice',
    'Alasdair Kerr <alasdair@kerrstonemasons.example>',
    `Aye that's fine son, Friday at one. Bring your dad if you like, but I'll be asking you the questions not him.`,
  ),
  confirmation(
    'Re: Front Office Assoc - demo and panel',
    'Maribel Santos <maribel@islandbreezeresort.example>',
    `Hi Sir Paolo! Noted with thanks po on your confirmation. See you on the 30th, 1:00PM, at the Function Room 2. Please bring 1 valid ID and be in corporate attire. Look for Ma'am Tess if ever I'm on lunch break.`,
  ),
  confirmation(
    "Sat'day",
    'Henry Kowal <henry@kowalforge.example>',
    `Sorted. 10am Saturday, unit 6. You'll be striking for me on a gate hinge so no synthetic clothes. Talk after. Henry`,
  ),
  confirmation(
    'Confirming Monday (Zoom, 2 pm BST)',
    'Dr Priya Raman <priya.raman@helixfieldlab.example>',
    `Hi Lukas,

All three of us are free Monday at 2 BST so consider it done. Structure: five minutes of hellos, your ten-minute research summary, then questions on cloning strategy, and 15 minutes that are yours. I'm the one with the noisy parrot.

Priya`,
  ),
  confirmation(
    'RE: RE: Quality Inspector',
    'Eunice Boateng <eunice@goldcoastcocoa.example>',
    `Please your 12:30pm on Thursday has been approved by Mr. Sarpong. Kindly be seated 15 minutes before. Thank you.`,
  ),
  confirmation(
    "You're in for 6.45",
    'Gareth Vaughan <gareth@valleyscouriers.example>',
    `Iawn butt, 6.45 Thurs morning with Dai at the depot. He'll take you out in the van for an hour and see how you drive, then five mins with me. Bring both parts of your licence (well, the card). G`,
  ),
  confirmation(
    'Our date',
    'Kirsten Holm <kirsten@stillewasser-therme.example>',
    `Dear Mr Yilmaz, I am glad that Tuesday 9 o'clock is possible for you before your late shift. Then it stays so. Ms Holm (that's me) and the works council, Mr Jansen. Entrance through the bath, say at the cash desk you come to us and you don't have to pay :)`,
  ),
  confirmation(
    'Bus driver, Tues.',
    'Shauna Begay <sbegay@canyonschooldistrict.example>',
    `Got you for Tuesday 5:45 am. Early I know but that is when the buses are here! Pre-trip inspection with Leonard, drive the Chinle loop, then back to see me and Mr. Tso by 8. Yá'át'ééh and drive careful.`,
  ),
  confirmation(
    'animatic walk through, wed 5',
    'Teo <teo@paperlanternstudio.example>',
    `calendar hold sent. you share your reel, me & june heckle lovingly, 45m. we good? (yes we're good, you said so on the phone, i just like closing loops)`,
  ),
  confirmation(
    'Concertmaster: trial week',
    'Margit Halász <margit.halasz@erkelorchestra.example>',
    `Dear Mr Feld, with pleasure we take note that you are free from 3 to 8 March. You will lead the rehearsals for Brahms 2 on Monday to Thursday and the concerts on Friday and Saturday; the orchestra votes on the Sunday. Hotel Astra is booked on your name.

Margit Halász`,
  ),
  confirmation(
    're: re: cockapoo test lol',
    'Dee <dee@pawsandclaws-grooming.example>',
    `Haha yes you've got the cockapoo. Thursday 12.30, owner knows you're new. I'll just watch and then have a natter. x`,
  ),
  confirmation(
    'Re: Schedule, Reliability Engineer onsite',
    'Lindsay Ferrar <lindsay.ferrar@cobaltpower.example>',
    `Hi Mehmet,

Your itinerary for the 20th, as agreed with everyone's calendars:

Arrive PDX Wed 8:40p (Alaska, conf QX77LP). Courtyard, 1 night, prepaid.
Thu 7:45a Kit picks you up
8:15–12:15 four conversations, 1 hr apiece
12:15 lunch w/ the night crew (their breakfast)
1:30 turbine hall walk
3:00 me, wrap up
5:55p flight home

Anything wrong, text me.

Lindsay`,
  ),
  confirmation(
    'RE: Merchandiser',
    'Abdul Karim <karim@dhakagarmentsgroup.example>',
    `Dear brother, MD sir has given time Sunday 4pm. You told Sunday is ok, so final. Please come by 3:45 and inform guard my name.`,
  ),
  confirmation(
    'Re: phone tomorrow',
    'Nora Quist <nora@hytteliv.example>',
    `Tomorrow at 12.15 in your lunch break is no problem at all, I'll be brief so you get to eat too! Nora`,
  ),
  confirmation(
    'Director of Music: timetable for shortlisted candidates, Thurs & Fri',
    'Edmund Tait <e.tait@cathedralschool-wyvern.example>',
    `Dear colleague,

I enclose the timetable. You are candidate C. Yours begins with the boys' choir at 8.15 on Thursday (twenty minutes, Stanford in G); a keyboard test follows at 11; supper with the Head Master at 7. On Friday you meet the panel at 9.40. Rooms have been prepared for all candidates in the Close.

E. Tait
Bursar`,
  ),
  confirmation(
    'Friday OK',
    'Zuzana <zuzana@bohemiaglassworks.example>',
    `Hi, Friday OK for us too. 7:00 at gate, because furnace start early. You will look, try a little, eat goulash with master, he decide. Z.`,
  ),
  confirmation(
    'Re: Funeral arranger',
    'Carlton Hayes <carlton@hayesfunerals.example>',
    `Dear Miriam, thank you for ringing back. Wednesday at eleven is now in the book, after the Pryce service. You will be speaking with my sister and me in the arranging room. Tea, of course. Carlton Hayes`,
  ),
];
