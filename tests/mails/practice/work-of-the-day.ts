import type { TestMail } from '../../core/mail/mail.ts';
import { unrelated } from './by-kind.ts';

/** Short work mail, of 2000 and of today: one-liners, meetings moved, dial-ins, schedules, deals, drafts, outages and reorganisations. */
export const workOfTheDay: readonly TestMail[] = [
  unrelated('call me', 'Duane Hatcher <duane.hatcher@saltforkenergy.example>', `call me when you get off the desk. 5-7714`),
  unrelated(
    '(no subject)',
    'Rosalind Pruett <rpruett@saltforkenergy.example>',
    `are you in today? Your light is off and Gerald is looking for the border numbers.`,
  ),
  unrelated(
    'REMINDER !!! Monday managers meeting',
    'Bernadette Ochoa <bernadette.ochoa@saltforkenergy.example>',
    `Don't forget !!!

Originators and desk heads meet TODAY at 2:30, as on every Monday from now on, in 32C2. The table seats fourteen so analysts stand. If you are on the road, dial x57000 and wait for the beep.

Anyone missing two in a row brings donuts (Clay has missed two in a row).

Bernadette`,
  ),
  unrelated(
    'Re: Waha position',
    'Curtis Delacroix <curtis.delacroix@saltforkenergy.example>',
    `We are long 22,000 a day at Waha through the 31st and short the same at Katy. I do not want to carry that position over the weekend. If you get an offer under 2.14 lift it, otherwise wait for me, back at 1.

CD`,
  ),
  unrelated(
    'Schedule for HE 07-22, April 18',
    'Real Time West <realtime.west@saltforkenergy.example>',
    `Please see the schedule below for tomorrow.

Buy  25 mw flat HE 07-22 from Powder River at Mid-C, tag 4471
Sell 25 mw to Clearlake Muni at COB, tag 4472
Buy-resale with TransBasin, 50 mw, they are sleeving for Nevada
Losses returned financially

Preschedule was checked out with Holden at 11:40. Any cuts call the desk, not my cell.

Lief`,
  ),
  unrelated(
    'hour ahead import 11/30 HE09: 2 warnings',
    'Schedule Crawler <schedules@saltforkenergy.example>',
    `11/30/01 09:00 import run, hour 9 of 24
files read: 3   schedules awarded: none   ancillary: none
WARNING line 212: final quantity 11.98 differs from preferred 12.00 (unit BASIN 2, interchange id PALO-ALTA 7)
WARNING line 230: unknown tie point, row skipped
Will try again at 09:10. To stop these mails talk to Volume Management.`,
  ),
  unrelated(
    'Meter 1186 / 984132 - nominations',
    'Aimee Thibodeaux <aimee.thibodeaux@saltforkenergy.example>',
    `Darrell,

Tristar flowed 4,102 on the 3rd and 3,876 on the 4th and there was no deal in the system for either day. Can you extend deal 98-6672 two days or put in a new one? I need it before Friday's close or volume management will book it to strangers gas again.

Aimee
ext 3-6891`,
  ),
  unrelated(
    'Moved: EOL working group',
    'Trish Manzanares <trish.manzanares@saltforkenergy.example>',
    `The online working group normally held on Tuesdays at 10 will meet Wednesday this week (same time) in 38C3 because legal has our room. London please dial the usual bridge. Agenda: credit limits, the outage of the 12th, new weather products.`,
  ),
  unrelated(
    'CANCELLED - Regulatory call',
    'Gilda Drnovsek <gilda.drnovsek@saltforkenergy.example>',
    `Jim is stuck in Sacramento. No call today. We will pick it up next Thursday at the regular hour.`,
  ),
  unrelated(
    'Dial-in for the Konkan discussion',
    'Suneeta Parulekar <suneeta.parulekar@saltforkenergy.example>',
    `Call details as follows -

Sunday 8.30 a.m. Houston / 7.00 p.m. Mumbai / 1.30 p.m. London
US toll free   1-800-555-0119
Intl           +1 847-555-0139
Passcode       6871018#
Host           Prakash Deolalkar

If the line is bad as last time, hang up and dial again, don't all start talking.`,
  ),
  unrelated(
    'FW: Draft ISDA Schedule - Meridian Paper',
    'Maribel Hearne <maribel.hearne@saltforkenergy.example>',
    `Sara - can you look at this? I'm fine with everything but Part 1(e).

----- Forwarded by Maribel Hearne/HOU/SFE on 02/14/2001 04:52 PM -----

	"Kornblum, Ned" <nkornblum@wexlerstone.example>
	02/14/2001 03:17 PM
		 To: Maribel Hearne/HOU/SFE@SFE
		 cc: 
		 Subject: Draft ISDA Schedule - Meridian Paper

Maribel, here are the Schedule and the CSA, one clean and one marked against yours of the 6th. My client is still reviewing the threshold amounts and reserves the right to make further comments. We'd propose a call among counsel early next week to close the open points. Let me know what times suit.

Ned`,
  ),
  unrelated(
    'Confidentiality agreement - Project Cormorant',
    'Taryn Glover-Oakes <tglover@saltforkenergy.example>',
    `Attached is the executed CA with the lenders. Note it binds affiliates and it expires 18 months from the date of signature, not from closing. Please don't circulate the model to anyone who has not initialed Schedule B.

Taryn Glover-Oakes
Senior Counsel
(713) 555-0148

This e-mail is attorney-client privileged.`,
  ),
  unrelated(
    'Expense report EXP-20311 needs your approval',
    'ExpenseTrack <expenses@saltforkenergy.example>',
    `One report waits for you:

Who: Dimitri Vlahos
What: Calgary, 3/4 to 3/7
Total: $1,842.17, of which $61.00 without a receipt

Approve, send back, or ask him a question. After ten days it goes to your boss.`,
  ),
  unrelated(
    'System outages, weekend of Feb 2',
    'Operations Center <ops.center@saltforkenergy.example>',
    `The following systems will be down this weekend. All times are Central.

Mail, 3rd floor server     Fri 9 pm - Sat 1 am      new memory
Unix dev (fishtail)        Sat 6 am - noon          disks
Voice mail                 Sun 2:00 - 2:20 am       restart, calls will ring through
Power scheduling           not affected

If you have to work during an outage tell Hudgeons at 5-0177 before 4 on Friday and we'll see what we can move.`,
  ),
  unrelated(
    'New Structure in Global Markets',
    'Office of the President <announcements@saltforkenergy.example>',
    `To: Everyone in Houston, Calgary and London

Over the last year crude and products have grown out of three people and a fax into a business. It needs one head, and Mike Rattaway has agreed to be it as of Monday. Jerome Overby, who has looked after Tokyo, moves to Singapore and takes Asian origination along with him. Brady Hitchcock hands the weather desk to Lucinda Faye and takes up a new position on the capital book.

Stop by and tell them you're glad, or sorry.`,
  ),
  unrelated(
    'Houston hotel 4/9',
    'Liz Tamez <liz.tamez@saltforkenergy.example>',
    `Kevin, you are confirmed at the Hyatt downtown Mon 4/9 – Wed 4/11, king non-smoking, corporate rate 129. Confirmation # HY7732081. Continental 1653 leaves PDX 6:50 AM, gets in at 1:04. I did not rent a car, it is four blocks.

Liz`,
  ),
  unrelated('Re: Re: lunch', 'Phil Quarles <phil.quarles@saltforkenergy.example>', `Can't. Board prep until 2. Tomorrow? Irma's?`),
  unrelated(
    'Cadmus Energy presentation Friday',
    'Loretta Wynn <loretta.wynn@saltforkenergy.example>',
    `Cadmus semi-annual visit is this Friday, 10:30 to noon in 49C1. their Mr. Grainger will present the gas outlook, storage and the power stack. Traders are asked to come in two shifts so that somebody's on the phones. Copies of the deck are limited, one for each desk.`,
  ),
  unrelated(
    'GCP swaps w/ Coastal',
    'Erskine Laird <erskine.laird@saltforkenergy.example>',
    `I show we sold 10,000/d Cal 02 at HSC -.0275. Coastal shows -.025. Tape please? If it's our mistake I'll eat it.`,
  ),
  unrelated(
    'Presentation to the chairman',
    'Josephine Ruiz <jruiz@saltforkenergy.example>',
    `His time with the ministers has been shortened, so he can see you from 2:15 to 2:45 only. Bring ONE page. He has the long version from last week and hasn't read it.

Josie`,
  ),
  unrelated(
    'Network password expiring',
    'IT Security Administration <security.admin@saltforkenergy.example>',
    `Your NT password will expire in 9 day(s). Press Ctrl-Alt-Del and select Change Password. Passwords must be at least six characters. If you telecommute, you must connect first.`,
  ),
  unrelated(
    'Burning Fat',
    'Wally Hsu <wally.hsu@saltforkenergy.example>',
    `The 5:30 spin class has moved to 5:45 on Tuesdays because the instructor can't get across town. Body Shop, level 2. Bring a towel, they ran out again.`,
  ),
  unrelated(
    'Deal 547102',
    'Kimber Hundley <khundley@saltforkenergy.example>',
    `Please change the broker on this one from Ambridge to Norsource and confirm back so that I can release the confirm to settlements. Thanks.`,
  ),
  unrelated(
    'Tariff comments due COB today',
    'Alan Cordes <acordes@saltforkenergy.example>',
    `Folks: reply comments on the direct access decision get filed at 5 Pacific. The draft's on the shared drive under AC/filings/final3 (not final2, which has Bob's joke in it). I have everybody's edits but Marcia's. If I don't have those by three they go in the next round.

Alan`,
  ),
  unrelated(
    'Your vacation balance',
    'Payroll <payroll@saltforkenergy.example>',
    `Our records show you have 11.5 days of unused vacation. Up to five may be carried forward to 2002; anything above this will be lost on 12/31. Time must be entered by 2:00 pm on December 20, when the year-end payroll is locked.`,
  ),
  unrelated(
    'Christmas party',
    'Jeanine Sloat <jsloat@saltforkenergy.example>',
    `Due to the circumstances the party at the ballpark is cancelled. Several of us will be at Front Porch from 5 on Thursday, dutch treat. Come as you are.`,
  ),
  unrelated(
    'Basin pipeline open season',
    'Drew Fosgate <dfosgate@saltforkenergy.example>',
    `Three bidders in as of noon. Mesquite wants 80,000 for ten years, Tallgrove wants 50 for five and Pan-Alberta is "still discussing internally". The binding offers close on the 28th at 4:00 MST and I do not plan to extend. Lorraine will run NPV on all of them Thursday night.`,
  ),
  unrelated(
    'Fwd: rail schedule Antwerp–Duisburg',
    'Griet Vanhoutte <g.vanhoutte@maasrijnlogistiek.example>',
    `Hi Tomasz,

See below from Lineas. Train 41882 will not run on Whit Monday; our 14 boxes go on the Tuesday path, departure 03:12, and reach Duisburg about noon. Please tell Henkel they shall not send trucks before 14h.

Mvg,
Griet

> Geachte klant,
> wegens werken aan lijn 24 wordt uw trein geannuleerd.`,
  ),
  unrelated(
    'Vessel ETA update – MV Aster Bulker v.118',
    'Chartering Desk <ops@piraeusbulk.example>',
    `Good day,

ETA Paranagua 14/0600 LT agw wp. NOR will be tendered on arrival. 3 vessels ahead at the berth, so berthing prospects 19th/20th. Master confirms holds clean and dry, ready to load. Pls advise agents' full style + surveyor attendance.

brgds
Stavros / as broker only`,
  ),
  unrelated(
    'standup',
    'Moses Ikande <moses@parcelhive.example>',
    `I'm on a train w/ no signal till about 10:15 so skip me. Yesterday: label printer retries, merged. Today: same but for Zebra. No blockers apart from the train.`,
  ),
  unrelated(
    'Invitation: Pricing review w/ Finance @ Wed 12 Mar 2025 11:00 – 11:45 (GMT)',
    'Oonagh Tierney <oonagh.tierney@parcelhive.example>',
    `Oonagh Tierney has invited you to an event

Pricing review w/ Finance
When   Wednesday 12 Mar 2025 ⋅ 11:00 – 11:45 (United Kingdom Time)
Where  Room Puffin / Meet joining info: meet.google.com/kqa-xzvd-oop
Who    Oonagh Tierney (organiser), Moses Ikande, Wilf Garside, finance-leads@parcelhive.example

Deck will be in the folder by Tuesday lunch. Please read before, we only have 45 min.

Going?  Yes - Maybe - No`,
  ),
  unrelated(
    'Can we push our 1:1?',
    'Wilf Garside <wilf.garside@parcelhive.example>',
    `Got pulled into the Evri escalation. Same time Thursday? I've moved the calendar entry, shout if that's rubbish for you.`,
  ),
  unrelated(
    'Incident 2207: checkout latency – resolved',
    'Status Bot <status@parcelhive.example>',
    `Resolved at 04:41 UTC. p99 is back under 900 ms. A blameless review will be held on Monday at 15:00 with the payments team; on-call engineer (Priyamvada) please fill in the timeline before then. Next update: none planned.`,
  ),
  unrelated(
    'All-hands Thursday: we have a new office!',
    'Fliss Anand <fliss@parcelhive.example>',
    `Hi everyone 👋

Thursday, 4pm, usual link. Keith will talk through Q1, then I'll show you the floor plan of Canal Street. Team leads: please come with your desk counts. There will be a quiet room, two phone booths (finally) and a screen that does work. Move-in is pencilled for the May bank holiday weekend, you won't have to carry anything heavier than your own plant.

Fliss`,
  ),
  unrelated(
    'Out of office: Re: Q3 statement of work',
    'Katarzyna Wrona <katarzyna.wrona@lodzmetal.example>',
    `I am away from the office until 19 August without access to mail. In urgent matters concerning orders please write to sprzedaz@lodzmetal.example, for quality matters to Mr. Piotr Banach. Your message will not be forwarded.`,
  ),
  unrelated(
    'need ur sign off',
    'Jejomar Villanueva <jvillanueva@manilabackoffice.example>',
    `Good am Ma'am Tess,

Sending again po the March recon for SSS and Pag-ibig. Variance is 412.50 only, due to the double posting of Ms. Aira. Kindly affix signature on page 3 then return to me today before 3pm kasi cut off na ng bank.

Thank you and God bless,
Jejo`,
  ),
  unrelated(
    'Kindly revert on vendor onboarding of Shree Balaji Transformers',
    'Venkataramanan S <venkat.s@gridline-infra.example>',
    `Dear Sir,

With reference to trailing mail, the GST certificate and cancelled cheque of the above vendor have been uploaded on portal on 06.01.2025. However status is still showing as "Pending at Level 2". Request you to kindly do the needful as material is lying ready for dispatch at their Halol works and inspection has been completed on 04th inst.

Thanks & Regards,
Venkataramanan S
Dy. Manager – Procurement`,
  ),
  unrelated(
    'Protokoll / minutes Jour fixe KW 14',
    'Anneliese Brodbeck <brodbeck@neckarpumpen.example>',
    `Dear all,

herewith the minutes of our Jour fixe.

1. Housing P-400: drawing is released since Wednesday. Mr. Sattler informs the foundry.
2. Test bench: the bearing was again too hot (92 °C). Cause not clear. Mr. Öztürk makes until KW 16 a measurement.
3. Visit of the customer from Brazil: is confirmed for 24. April, 9:30 h, please clean the hall before.
4. Miscellaneous: the coffee machine remains broken.

Next date: 8.4., 10:00, room Filstal

With kind regards
A. Brodbeck`,
  ),
  unrelated(
    'Power shutdown Sat 22nd Block C',
    'Estates Helpdesk <estates@fenlandcouncil.example>',
    `Electrical testing will take place in Block C on Saturday 22 November between 07.30 and 16.00. All sockets will be dead, including fridges. Anything left in the second floor fridge on Friday evening will be thrown away. Lifts out of use. Access only by prior arrangement with Neville, ext 2210.`,
  ),
  unrelated(
    'Reorg FAQ v2',
    'Change Programme Office <change@fenlandcouncil.example>',
    `Colleagues,

We've updated the questions and answers about the merger of Highways and Waste. In short: line managers stay as they are until 1 October, cost codes change on 1 July, and the depot at Chettle Road will not be closing. Union meetings are to be held on the 9th and 11th. If you have a question which isn't there, put it in the box in reception or send it to this address; you'll get an answer inside five working days.`,
  ),
  unrelated(
    'Re: Fwd: closing checklist – Brackendale',
    'Imogen Straker <istraker@holtbywarne.example>',
    `Items 4, 7 and 11 are done. Item 9 (landlord's consent) – I'm told it's signed but "in the post". Item 12: their side want to swap the officer's certificate for a director's one; I can live with it, can you? If all goes to plan we exchange at noon on Friday and complete on the 30th. I'd keep the afternoon free in case all doesn't go to plan.

I.`,
  ),
  unrelated(
    'Deposition of Mr. Fallows',
    'Paralegal Desk <litigation@holtbywarne.example>',
    `Counsel,

The court reporter is booked for June 11, starting 9:30 a.m., at our offices on the 14th floor; videographer arrives at nine. Defendant's expert will follow at 2. If opposing counsel wish to attend by video I need their addresses no later than June 6.

Regards,
Tess`,
  ),
  unrelated(
    'kit list for shoot tues',
    'Bram Oyelowo <bram@saltmarshpictures.example>',
    `2x A7SIII, 24-70, the 135, gimbal (charged!!), 4 V-locks, lav kit, NDs. Call time 5:45 at the Shell garage, first shot needs the sun at 6:20ish so if you're late we've lost the day. Screen test of the twins after lunch. Bring waterproofs`,
  ),
  unrelated(
    'Order of service Sunday + rota gap',
    'Revd Philippa Mbeki <philippa@stbotolphs.example>',
    `Dear team,

Harvest on Sunday, so 10.00 not 9.30. Readers: Doug (OT), Ama (Gospel). We have no one on coffee. The bishop's visit is now on 19 October rather than the 12th; please correct it in your diaries and on the noticeboard.

Philippa`,
  ),
  unrelated(
    'Ward 6 handover template',
    'Sr. Concepta Dunphy <cdunphy@galwayregional.example>',
    `All,
New handover sheet is live from tonight. Falls score goes in the second column, not the fourth. Dr. Hanrahan's round is 8.45 from now on. Infection control were very pleased with Monday's audit - well done everybody, 97%.
C.`,
  ),
  unrelated(
    'cheque run',
    'Marlene Sookdeo <marlene@caronihardware.example>',
    `Boss the cheque for TTEC still in your drawer unsigned. They say Thursday they cutting. Sign it nah.`,
  ),
  unrelated(
    'Q2 pipeline scrub, 30 min',
    'Brady Lindenmuth <brady@coppertonesoft.example>',
    `Team,

Stage 3 and later only. For every opportunity over $75k I want close date, the economic buyer and the next step w/ a date on it. "Waiting to hear" isn't a next step. We're at 61% of number with five weeks to go. Mateo: Halvorsen has slipped twice, be ready to tell me why it isn't a no.

Tuesday 8:00 PT. Zoom in the invite.

B`,
  ),
  unrelated(
    'Halvorsen – verbal yes!',
    'Mateo Ferrante <mateo@coppertonesoft.example>',
    `Just got off the phone with their CFO. They've accepted our offer at 118k for two years, legal gets paper tomorrow. She wants to announce it at their sales meeting on the 20th, so no dawdling. Drinks on Brady.`,
  ),
  unrelated(
    'Board pack – final call for papers',
    'Company Secretary <cosec@tamarwater.example>',
    `Directors and executive leads are reminded that papers for the meeting of 26 June close at 17:00 on the 17th. Late papers are tabled only with the Chair's agreement. Item 6 (Price Review 24) has been brought forward ahead of lunch; the Audit panel will now convene at 08:30 in the Drake Room.

J. Penhaligon
Company Secretary`,
  ),
  unrelated(
    'Your tag expired',
    'Reception Leeds <reception.leeds@ashgatechambers.example>',
    `Morning, the barrier tag ending 0933 runs out tonight. Pop by the desk any time before six with your car reg & I'll do a new one, takes 2 mins. Sandra`,
  ),
  unrelated(
    'change request CR-8841: CAB decision',
    'Change Advisory Board <cab@nordbank-it.example>',
    `CR-8841 (Upgrade of Oracle 19c on PRD-LEDG-02) was reviewed on 2025-05-06.
Decision: APPROVED WITH CONDITIONS
Window: Sat 2025-05-10 22:00 – Sun 04:00 CET
Conditions: rollback rehearsed; application owner reachable by phone during the window.
CR-8850 was rejected, reason: test evidence missing. Resubmit for the next board.`,
  ),
  unrelated(
    'toner',
    'Glynis Poole <glynis@ashgatechambers.example>',
    `Whoever has taken the cyan from the second floor please put it back. I'm not cross. Actually I am.`,
  ),
  unrelated(
    'Security awareness: mandatory module overdue',
    'Learning Hub <no-reply@learninghub.tamarwater.example>',
    `Hello Trevor,

"Phishing and You (2025)" was due on 28 February. It takes 25 minutes including the quiz (pass mark 80%). Your line manager will be notified on the 14th if it's still showing as incomplete.

Go to my learning`,
  ),
  unrelated(
    'Re: crane hire',
    'Gethin Prosser <gethin@prossersteel.example>',
    `60 tonner is away at Port Talbot til Weds. Can do you the 40 Tuesday 7am with a slinger, £780 + vat, min 8 hrs. Need to know by 2 today or its going to Jenkins`,
  ),
  unrelated(
    'Bargaining update #6',
    'UFCW Local Negotiating Team <bargaining@local1189.example>',
    `Sisters and brothers,

We met with the company on Wednesday and Thursday. They moved a nickel. They also put their "last, best and final" on health care on the table, and we told them what we thought of it. The next sessions are April 3 and 4 with the mediator. A strike authorization vote is scheduled for Sunday, April 6 at the Teamsters hall, 10 am and 2 pm; bring your card. Stewards' conference call on Friday night at 7.

In solidarity,
Your team`,
  ),
  unrelated(
    'Visit of the Minister - protocol',
    "Permanent Secretary's Office <ps.office@works.gov.example>",
    `You are directed to ensure that all Heads of Department are seated by 9.45 a.m. prompt on Tuesday, 4th instant. The Honourable Minister shall arrive at 10.00 a.m., inspect the asphalt plant and thereafter address staff in the Conference Hall. Lateness will not be condoned. Directors should submit their one-page briefs to the undersigned not later than close of work on Friday.

Engr. A. B. Olorunfemi
for: Permanent Secretary`,
  ),
  unrelated('forgot to say', 'Nan Whitcomb <nan.whitcomb@wheelockpaper.example>', `the Dutch are coming at 9 not 10`),
  unrelated(
    'Q about the slide 14 number',
    'Haruka Imanishi <h.imanishi@tokiwa-optics.example>',
    `Dear Lucas-san,

Thank you always for your support. On slide 14 the yield is written 87.2 %, however in the Excel of Mr. Fujita it is 86.7 %. Which one is correct, please? Our department manager will explain to the headquarter tomorrow 13:00 JST so if possible I am glad to receive your reply in this morning of your time.

Best regards,
Haruka Imanishi`,
  ),
  unrelated(
    'Site meeting no. 23 – moved indoors',
    'Pascal Nkurunziza <pascal@bridgepoint-architects.example>',
    `All,

Scaffold is being struck on the north side tomorrow, so we won't be let on site. Meeting 23 will take place in the Premier Inn lounge across the road, still half nine. Contractor to bring the revised programme; M&E to come with an answer on the riser, not another drawing of it.

Pascal`,
  ),
  unrelated(
    'Screens on the trading floor',
    'Market Data Group <market.data@saltforkenergy.example>',
    `Bloomberg will replace the flat panels on rows C through F starting at 6 tonight. Leave your position screens up, log out of everything else. If your second monitor is dark in the morning call 5-1411 and give them the asset number on the back. Reuters is not affected.`,
  ),
];
