import type { TestMail } from '../../core/mail/mail.ts';
import { unrelated } from './by-kind.ts';

/** Business with customers and suppliers, and the clubs, parishes and committees of free time. */
export const salesAndClubs: readonly TestMail[] = [
  unrelated(
    'Still on for the demo Thursday?',
    'Kendra Milliken <kendra@pipewise.example>',
    `Hi Omar, quick check that Thursday 11 ET still works for the Pipewise walkthrough. I've got you plus Renée from ops. I'll bring Jack, our solutions engineer, so the API questions don't land on me. Zoom's in the invite. Holler if you'd like to push it.

Kendra`,
  ),
  unrelated(
    'Following up (again!)',
    'Brody Fenn <brody@leadlantern.example>',
    `Omar,

I've reached out a few times and haven't heard back. Usually that means one of three things:
1. You're slammed
2. You're not the right person
3. A bear ate you

Should I close your file, or is there a better time next week for 15 minutes?

Brody`,
  ),
  unrelated(
    'Invitation: Kickoff – Harbour Bridge signage',
    'Liesbeth Maas <liesbeth@maasborden.example>',
    `Dear all, happy that we may begin! I propose to hold the kickoff on Monday 3 February, 10:00–12:00, at our workshop in Delft (safety shoes will be provided). Present from our side: myself, Joost (production), Anouk (permits). Please tell me who comes from yours and if someone doesn't eat meat.`,
  ),
  unrelated(
    'RFP 2025-17: Notice to shortlisted proposers',
    'City of Wallace Procurement <procurement@cityofwallace.example>',
    `Your firm has been shortlisted for RFP 2025-17, Janitorial Services. The evaluation committee will hold oral interviews with the three highest-ranked proposers on May 6. You've been assigned 10:15–11:00 AM. Attendance is limited to four persons including the proposed site manager. Order of presentation was determined by lot and will not be changed.

Questions must be submitted in writing no later than April 29, 3 PM.`,
  ),
  unrelated(
    'RFP 2025-17: notice of non-award',
    'City of Wallace Procurement <procurement@cityofwallace.example>',
    `Thank you for submitting a proposal. The City has completed its evaluation and intends to award to Spotless Partners LLC. Your proposal ranked second of seven. Debriefings are available upon request within five business days. We hope that you'll compete for future solicitations.`,
  ),
  unrelated(
    'Overdue: invoice INV-3381',
    'Accounts Receivable <ar@coldchainparts.example>',
    `Our records show that invoice INV-3381 (€1,284.10) was due on the 12th. If payment has crossed with this message please disregard. If there's a query about the goods let us know by Friday, otherwise the account goes on stop and open orders will be held.

Regards, Magda`,
  ),
  unrelated(
    'contract redlines',
    'Tevin Okoro <tevin@brightpail.example>',
    `hey Lou, legal's fine w/ everything except 9.2 (they want mutual) and the exclusivity. can we hop on at 4 and kill both? otherwise I can't get it signed before quarter end and we lose the discount you offered`,
  ),
  unrelated(
    'Board meeting: agenda & papers',
    'Company Secretary <cosec@saltingshousing.example>',
    `Dear Members

The Board will meet on Tuesday 25 March at 6pm in the Community Room; tea from 5.30. Papers are on the portal. Item 7, appointment of the Chief Executive, will be taken in private: the Chair will report on the final panel and the Board will be asked to approve the preferred candidate and terms.

Apologies to me by Friday please.

Hilary Crewe`,
  ),
  unrelated(
    'Your talk proposal was accepted!',
    'DevDays Tallinn <cfp@devdaystallinn.example>',
    `Tere Marek!

We got 340 proposals and yours is one of the 38 that we said yes to. Hooray! "Queues I have hated" will be on day two, 25 min + 5 for questions.

Please confirm within ten days that you'll come. Then we need: headshot, bio, T-shirt size, allergies. Hotel two nights is on us. Rehearsals by video in the week of 5 May if you want one.`,
  ),
  unrelated(
    'CfP decision – Autumn Logistics Forum',
    'Forum Programme <programme@logforum.example>',
    `Thanks for proposing a session. With only six slots we've had to leave many good ideas out and yours, sadly, is among them. May we keep it on a reserve list in case a speaker drops out? You're also welcome at the speaker price.`,
  ),
  unrelated(
    "You're registered: Payroll in 2026",
    'Webinars <no-reply@zoom.us>',
    `Hi Yannick,

Thank you for registering for "Payroll in 2026: what changes".

Date & time: Jan 15, 2026 02:00 PM Zurich
Webinar ID: 844 0091 2213

Add to calendar. You can cancel your registration at any time. Please submit any questions to events@lohnwerk.example.`,
  ),
  unrelated(
    'Starts in 1 hour: Ask an architect',
    'Events <events@buildtalks.example>',
    `Your session begins at 17:00. Join from here. Camera optional. First 20 minutes are talk, then an open round. We record, so if you prefer not to be seen keep your video off.`,
  ),
  unrelated(
    'food bank rota',
    'Maureen <maureen@eastgatefoodbank.example>',
    `Morning all. Sat 9-11 Bev & Tom, 11-1 Sanjay & ??? We're one short because Lyn has her hip. Any offers? Also the man from the council is coming to interview a few of us about the new building on the Wednesday, cake will be had. Maureen x`,
  ),
  unrelated(
    'Vestry: candidates for the rector search',
    'Search Committee <search@stalbanparish.example>',
    `Dear friends in Christ,

A report to the parish as promised. We received names of nineteen priests, read all profiles, spoke with seven by video and visited three in their churches (they didn't know which Sunday!). Two will come to us in Lent for a weekend. Names remain confidential for the sake of the congregations they serve now.

We hope the vestry will be able to issue a call before Pentecost. Please don't ask committee members in the grocery store. We love you. Pray for us.

Winifred Tasker, chair`,
  ),
  unrelated(
    'Book club, changed date',
    'Ilona <ilona@readingladies.example>',
    `Girls, Friday doesn't work as Kate's got her parents. So: same place, FRIDAY THE 21st. And we're swapping the order, first The Remains, then the Interview with the Vampire in April since nobody has got through it.`,
  ),
  unrelated(
    "Sunday's team",
    'Skipper <skip@littledeancc.example>',
    `Selected v Wickwar: Amis, Patel J, Patel R, Dunstan (wk), Cole, Hobbs, Farooq, Teague, Lacey, Boon, Young Boon. Meet 12.15 at the ground. If you weren't picked it's nothing personal, Hobbs scores and drives the minibus. Reply by Friday if you can't make it.`,
  ),
  unrelated(
    'Quote 5512 for stainless tanks',
    'Rainer Hölzl <r.hoelzl@tankbau-hoelzl.example>',
    `Dear Mr. Vickers,

with reference to your inquiry of the 3rd we offer without obligation:

Pos. 1  2 pcs. mixing tank 800 l, AISI 316L ... 11.480,– €/pc.
Pos. 2  1 pc. agitator 1,5 kW ... 3.150,– €
Pos. 3  Documentation and acceptance test ... 900,– €

Delivery time 14 weeks after clarification of all technical questions. The offer is valid 30 days. Mr. Gruber will visit you gladly, for instance calendar week 12.`,
  ),
  unrelated(
    'Partnership chat?',
    'Saskia Ng <saskia@tutorhive.example>',
    `Hello Bettina! Loved your panel in Singapore. I think there's something for us to do together around evening classes. Could we find half an hour, Tue or Wed your morning? No deck, I promise.`,
  ),
  unrelated(
    'SOW countersigned, next steps',
    'Delroy Haines <dhaines@harrowlyle.example>',
    `Great news, the SOW is back from your CFO. What happens now:

- today: I set up the shared folder
- by Wed: you nominate a project lead and two people we may interview per branch (45 mins each, about how they do stock-taking now)
- w/c 17th: interviews in Hull and Goole
- 28th: first findings

Would your branch managers prefer mornings? Delroy`,
  ),
  unrelated(
    'Vendor onboarding: questionnaire overdue',
    'Third Party Risk <tprm@sundowncap.example>',
    `As part of our vendor due diligence you're requested to complete the attached security questionnaire (186 questions) and provide: certificate of insurance, SOC 2 report, W-9, two client references. We cannot issue a purchase order until the assessment is closed. Deadline: 30 April. Contact the undersigned for an extension.`,
  ),
  unrelated(
    'Your seller interview with Marketplace',
    'Marketplace Seller Verification <seller-verify@bazaarly.example>',
    `To verify your account please join a video call with one of our associates. Have ready: the ID you uploaded and a utility bill dated in the last 90 days. Slots are offered in your local time; pick one within 7 days, otherwise listings will be paused. The call is approx. 10 min.`,
  ),
  unrelated(
    'Interview with your CEO for our centenary film',
    'Otis Framework Films <otis@frameworkfilms.example>',
    `Hi Jen, could we have Sir Desmond for an hour on Thurs 6th? We'd light the library from 8 and need him in the chair 10-11. Navy suit, no stripes please. I'll send the ten questions over on Monday so his office can veto. O`,
  ),
  unrelated(
    'PTA: we still have no treasurer',
    'PTA Chair <chair@oakfieldpta.example>',
    `The AGM is on the 9th and these positions are open: treasurer, second-hand uniform, quiz. You needn't be an accountant. Sunita has held the position for six years and will show you everything. If nobody comes forward there's no summer fair, and we mean it this time.`,
  ),
  unrelated(
    'Lunch & learn / catering order',
    'Fresh Fork Catering <orders@freshfork.example>',
    `Order 70012 confirmed for Friday 12:00, 24 persons, Meeting Room Kestrel. 10 veg, 2 vegan, 1 no nuts. Changes until Thursday 10 am. Driver will call reception on arrival.`,
  ),
  unrelated(
    'Introduction: Hal <> Wren',
    'Patrice Lemoyne <patrice@lemoyneadvisory.example>',
    `Hal, meet Wren, she ran procurement for three hospital groups and knows why your pilots stall. Wren, Hal makes the bed sensors I told you of. I'll leave you two to find a time.`,
  ),
  unrelated(
    'Re: Introduction: Hal <> Wren',
    'Hal Brightwater <hal@bedsense.example>',
    `Thanks Patrice, moving you to bcc.

Wren, lovely to meet. I'm free tomorrow after 3 or basically any of Thursday. Shall I send a Meet link? Would like to pick your brain about tenders, I'll buy the virtual coffee.`,
  ),
  unrelated(
    'Venue hold expires',
    'Old Mill Events <bookings@oldmillevents.example>',
    `We have provisionally kept 14 June for you. Another couple would like the date, so could you let us know by Thursday whether you accept the quote? To confirm we'd need the signed form and 25%. If you've decided on somewhere else, no hard feelings, just tell us.`,
  ),
  unrelated(
    'Renewal call',
    'Marguerite Sloan <msloan@cloudledger.example>',
    `Hi Tobi – your subscription is up on 31 May. I'd like to understand how this year went & go over what's on offer if you go two years. I have Tue 13th 10:00, Wed 14th 15:30. Which one? If you've already decided not to renew I'd honestly appreciate knowing why.

Marguerite
Customer Success`,
  ),
  unrelated(
    'Tender interview – architects for the village hall',
    'Parish Clerk <clerk@littledeanparish.example>',
    `Dear Mr Okonedo

The working group has scored the written submissions and would like to meet four practices. Yours is one. You're invited for Wednesday 12 November at 7.20pm in the vestry (the hall roof being what it is). 15 minutes to present, 20 for questions; there's a projector of sorts.

The Council will decide on the 24th and write to all.

Yours sincerely
Daphne Rudge
Clerk & RFO`,
  ),
  unrelated(
    'Site visit postponed',
    'Emre Aksoy <emre@aksoyinsaat.example>',
    `Dear Mr. Collins, because of the strong wind the crane is closed and we must move the site inspection from tomorrow to Thursday, hour the same. I kindly ask you to inform also the consultant. My driver will take you from hotel at 08.00. Best regards Emre`,
  ),
  unrelated(
    'Sponsor packages',
    'Robo Challenge <sponsors@robochallenge.example>',
    `Dear HR and brand teams, 400 of the brightest engineering students will be in one hall for two days. Gold sponsors get a booth, a CV book, and four private interview rooms. Silver: logo and stickers. We close the list at the end of February. Who could we speak to at yours?`,
  ),
  unrelated(
    'Recruitment services proposal',
    'Aldous Penhale <aldous@penhalesearch.example>',
    `Dear Ms Featherstone

I noticed that you're hiring a Financial Controller. We've placed eleven in the county this past year and I've three excellent people who could interview next week. Our fee is 18% with a 12-week rebate. May I send you the profiles (anonymised)?

If you don't use agencies, I'll leave you in peace.

Aldous Penhale`,
  ),
  unrelated(
    'Your ATS trial: day 10 of 14',
    'Greenlane Hiring <success@greenlanehire.example>',
    `Hi Francine, you've posted 2 jobs and got 31 candidates. Nice! Have you tried interview kits, bulk rejection emails and the self-scheduling link? Companies that do save six hours per hire. Add a card by Sunday to keep your pipeline. Book a call with me, I'm Pascal.`,
  ),
  unrelated(
    "You've received 4 new applications",
    'Greenlane Hiring <notifications@greenlanehire.example>',
    `Receptionist (part-time), Dr. Vogt dental practice

• Samira T. – 4 yrs experience – answered all questions
• Klaus-Peter W. – no CV
• Joy A. – can start immediately
• Mina P. – match 88%

Review candidates: invite, keep or decline.`,
  ),
  unrelated(
    'Calendly: New event scheduled',
    'Calendly <notifications@calendly.com>',
    `Hi Bettina Wolff,

A new event has been scheduled.

Event Type: 30 Minute Discovery Call
Invitee: Craig Dunmore
Invitee Email: craig@dunmoretiles.example
Event Date/Time: 09:30 - Wednesday, 4 June 2025 (Central European Time)

Questions: What would you like to talk about? "pricing, & whether you do floors"

View event in Calendly`,
  ),
  unrelated(
    'Cancelled: Craig Dunmore',
    'Calendly <notifications@calendly.com>',
    `The event below has been cancelled.

30 Minute Discovery Call, 09:30 Wednesday 4 June 2025
Cancelled by: Craig Dunmore
Reason: sorry, found someone local`,
  ),
  unrelated(
    'No-show fees from July',
    'Glow Salon <hello@glowsalon.example>',
    `Lovely clients, from July we'll take a card when you book. If you cancel less than 24h ahead, or simply don't come, half the price is charged. We hate it too. To confirm an appointment just press C in the text message.`,
  ),
  unrelated(
    'AGM notice & election of officers',
    'Ridgeway Ramblers <secretary@ridgewayramblers.example>',
    `NOTICE is given that the Annual General Meeting will be held on Saturday 18 January at 2.00 p.m. in the Scout Hut. The following have offered themselves for election: Chair, Mr P Gosling; Secretary, vacant; Footpaths, Dr E Marr. Nominations for vacant positions, with the consent of the candidate, must reach me a fortnight before. Mince pies.`,
  ),
  unrelated(
    'Purchase order rejected by supplier',
    'Ariba <ordersender-prod@ansmtp.ariba.com>',
    `Westmill Textiles has rejected purchase order 4500088123.

Comment from supplier: "Price not valid any more since 1.1., please see our new offer from December. Delivery possible wk 9."`,
  ),
  unrelated(
    'Steering Committee #3 minutes',
    'PMO Hafenprojekt <pmo@hafenprojekt.example>',
    `Decisions: (1) Go-live moved from 1 April to 6 May. (2) Vendor's claim of 40 TEUR not accepted. (3) Mr. Thoms replaces Mrs. Ackermann as workstream lead Customs.

Open points: confirmation of test team by client, until Friday. Interviews with key users Terminal 2 are finished, Terminal 4 outstanding, new dates follow.

Next SteerCo: 11 March, 14:00, Room Kaispeicher.`,
  ),
  unrelated(
    'Fwd: house concert',
    'Odile <odile@petitsalon.example>',
    `The pianist said yes!! Sunday 30th at 17h. I can seat 28, so tell me soon. Bring a bottle & a cushion. No one is obliged to pay but there's a hat.`,
  ),
  unrelated(
    'Consultancy framework: you have been placed on lot 3',
    'Sahel Programme Procurement <tenders@sahelprogramme.example>',
    `Dear Supplier, we're pleased to notify you that your firm's offer in response to ITT/44 has been found technically compliant and that a framework agreement for Lot 3 (translation) may be concluded. The standstill period ends on 2 December. This isn't a commitment to order. Please return the signed declaration and bank form in original.`,
  ),
  unrelated(
    'Speaker prep call',
    'Dominika Hruba <dominika@retailweekprague.example>',
    `Ahoj panelists! I'd like us to have a 30-min prep so nobody is surprised by the moderator. Doodle is attached with five options, please fill until Tuesday evening. On the day: be at registration 45 min before, ask for me, I'm the one with radio and panic.`,
  ),
  unrelated(
    'Parking lot resurfacing',
    'Strata Manager <strata@baysidetower.example>',
    `The contractor has confirmed 8–9 October. All vehicles out of level B1 by 7am on Monday; those remaining will be towed at the owner's cost. Owners with mobility permits are offered bays on Level 1, reply with your unit number.`,
  ),
  unrelated(
    'Mentoring match',
    'Founders Circle <programme@founderscircle.example>',
    `Hi Zanele, we've matched you with Per Ivarsson, ex-CFO of two retail groups. He has accepted. Please get in touch with him yourself to agree on your first hour; most pairs meet every third week. If after two meetings it isn't a fit, say so and we'll rematch without any drama.`,
  ),
  unrelated(
    'Re: Pricing objections',
    'Clint Abernathy <clint@westernsteel.example>',
    `Jo, we're going with the other outfit on the beams. Their price was 6% under and they can ship the 10th. You were good to deal with and I'll call you first for the Laramie job. No hard feelings I hope.`,
  ),
  unrelated(
    'Casting vote needed: logo',
    'Tigerlily Collective <hi@tigerlily.example>',
    `we're stuck at 4-4. option A (the leaf) or B (the other leaf). reply w one letter before our call at six. if you don't, Nuno decides, and you know Nuno`,
  ),
  unrelated(
    'Trade show badge & appointment schedule',
    'Packfair Matchmaking <matchmaking@packfair.example>',
    `Your matchmaking agenda for Tuesday:
09:40  Kobayashi Films (accepted)
10:20  Ferro Brasil (pending)
11:00  – free –
11:40  DuoSeal (declined by partner)
14:00  Papeterie Roux (accepted)

Each meeting lasts 30 minutes at the partner's stand. You can propose new times in the app.`,
  ),
  unrelated(
    'Auditors arrive Monday',
    'Finn Østby <finn@koivupaper.example>',
    `Reminder: ISO surveillance audit Monday and Tuesday. The auditor picks whom he interviews on the floor, so wear your badges, know where the work instruction is, and answer only what's asked. Opening meeting 8.30 with all foremen. Lunch for him: fish.`,
  ),
  unrelated(
    'Your workshop spot: sourdough for beginners',
    'Oat & Ember <workshops@oatember.example>',
    `Yay, you're in! Saturday, 9 till 1, bring an apron & a jar with a lid. You asked about a second place for your sister: we've put her first on the waiting list and will text if somebody drops out.`,
  ),
  unrelated(
    'Grant panel: site interview',
    'Heritage Lottery Team <casework@heritagegrants.example>',
    `Your Round 2 application for the tithe barn has been assessed. Two members of the committee wish to visit and talk to the trustees on 19 February between 11 and 1. Hard hats not necessary. They'll be interested in your maintenance plan and volunteers. The decision meeting is on 12 March; you'll be phoned that afternoon.`,
  ),
  unrelated(
    'Accounts meeting',
    'T. P. Sundaram & Co. <office@tpsundaram.example>',
    `Respected Sir, as the due date of filing is fast approaching kindly share the bank statements, Form 26AS, and rent receipts at the earliest. Our senior Mr. Ramesh can meet you on 14th or 15th evening after 6 pm at your shop. Kindly confirm the convenient time so that we shall proceed accordingly.`,
  ),
  unrelated(
    'Product council',
    'Ottoline Grey <ottoline@cloudledger.example>',
    `You're one of 20 customers we're asking to join our product council. It's four calls a year and one dinner. You'd see the roadmap before anybody, and we'd see your face when you don't like it. Interested? Applications via the short form; we'll pick by industry so everyone's represented.`,
  ),
  unrelated(
    'Shift swap marathon volunteers',
    'City Marathon <volunteers@citymarathon.example>',
    `Hi helper! Your position: water station 7, km 31, start 8.15, finish approx. 14.00. Team leader: Bogna. Pick up your jacket Thursday or Friday 12–20h at the expo with ID. If you can't come please tell us now rather than on Sunday. Thank you, you're what makes it run.`,
  ),
  unrelated(
    'Fleet cards — decision maker?',
    'Darcy <darcy@fuelmate.example>',
    `Hi, who looks after fuel at yours? If it's you, I'd only need ten mins. If it's not, could you point me at them? Ta, Darcy`,
  ),
  unrelated(
    'Closing dinner and toy drive',
    'Kelway Legal Events <events@kelwaylegal.example>',
    `The Osterley deal closed at 3:12 this morning. Dinner is Thursday, 7.30 for 8, upstairs at Rules. Plus-ones welcome. Toys for the children's ward go in the box by the lifts until the 17th, unwrapped.`,
  ),
  unrelated(
    'Press launch RSVP',
    'Agence Colvert <rsvp@agencecolvert.example>',
    `Chère Madame, we have the pleasure to invite you to the launch of the spring collection, 18 March, 18h30, Galerie Vivienne. Interviews with the designer are possible from 17h to 18h, ten minutes per media, upon prior request only. Please answer before 11 March. Invitation strictly personal.`,
  ),
  unrelated(
    'Domain transfer approved',
    'Registrar Support <support@namesdepot.example>',
    `The transfer of littledeancc.example was requested on 2 May. If you approve you don't have to do anything. To reject, use the link before 7 May. After five days of silence it will be completed automatically.`,
  ),
  unrelated(
    'Your feedback on our fitters',
    'Kitchen World <aftercare@kitchenworld.example>',
    `Was Gary on time? Did he offer to take his shoes off? Five questions, two minutes, and you could win a kettle. Feedback will be read by people, mainly Gary.`,
  ),
  unrelated(
    "Sermon rota / deacons' interview of baptism candidates",
    'Ebenezer Baptist <office@ebenezerbaptist.example>',
    `Brothers and sisters, candidates for baptism will be interviewed by Deacon Ofori and Sister Grace after second service on the 5th. Candidates should come with their parents if under sixteen. White garments measured same day. Preaching: 5th Pastor, 12th Bro. Mensah, 19th youth. Please inform the office of any change.`,
  ),
];
