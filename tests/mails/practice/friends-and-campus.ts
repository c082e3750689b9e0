import type { TestMail } from '../../core/mail/mail.ts';
import { unrelated } from './by-kind.ts';

/** Private mail, and the mail of students: dinners, clubs, families, bidding for courses, committees and campus life. */
export const friendsAndCampus: readonly TestMail[] = [
  unrelated(
    'soup',
    'Wanda Ilves <wanda.ilves@postbox.example>',
    `I made far too much of the beet one. Are you home around 6? I'll leave it on the step if you're still on your call`,
  ),
  unrelated(
    'Saturday the 14th?',
    'Jem & Rollo <jemandrollo@postbox.example>',
    `Hello you two,

We finally have a table so we can finally have people. Would Saturday 14th suit, 7 for half past? Rollo wants to do the lamb. Tell us if anybody's stopped eating something since the summer.

If the 14th is no good the 21st would work too, but then it's takeaway as he's got a match.

xx J`,
  ),
  unrelated(
    'Re: Saturday the 14th?',
    'Petra Quaye <petra.quaye@postbox.example>',
    `14th is perfect!! Confirmed with the sitter. Still no oysters for Sam (long story, Brittany). We'll bring the Riesling and a review of your new table`,
  ),
  unrelated(
    'no good after all',
    'Petra Quaye <petra.quaye@postbox.example>',
    `Jem I'm so sorry, Lotte has chickenpox, all over, even her eyelids. We shall have to call off tonight. Can I move my claim to the 21st? Takeaway's fine, I'd eat a shoe.`,
  ),
  unrelated(
    "Mum's 80th: who's doing what",
    'Cormac Dineen <cormac.dineen@postbox.example>',
    `Right so.

Hall: booked, Sat 9 Aug, 3 to 9. Maura has the key.
Cake: Aoife (no coconut, remember Lourdes).
Slideshow: me. I need photos by the 1st, and not all of them of yourself, Declan.
Speech: Fr. Tim has offered. Is anyone in a position to prevent this?

Family call Sunday at 8 to settle the rest. I'll send the link to everyone with email and ring the ones without.

Cormac`,
  ),
  unrelated(
    "your father's operation",
    'Mama <zofia.bielak@postbox.example>',
    `Kochanie, the doctor confirmed it is Tuesday, 7 in the morning, professor Mazurek himself. Papa tells everyone he isn't nervous and has cleaned the garage three times. Don't come now, come after, when he will be bored. I call you when he wakes up. M.`,
  ),
  unrelated(
    'Thinking of you',
    'Hester Vaughan-Lee <hester@vaughanlee.example>',
    `Dear Anneke,

I heard about Pieter only yesterday, from the Mulders. I keep seeing him on the jetty with that awful hat, telling my boys that a knot should be a conversation. There's nothing I can say that's any use. I shall be at the service on Friday, at the back, and afterwards I could stay or not stay, cook or go away, whichever you like. No need to answer this.

With love,
Hester`,
  ),
  unrelated(
    'Thank you for Sunday',
    'Ebele & Chidi <ebele.nwachukwu@postbox.example>',
    `My dear Aunty Ngozi, we reached home by 11, no go-slow. The children slept like yam. Thank you for the food, for the prayers and for the talk you gave Chidi concerning his blood pressure, he has since walked twice round the estate. God bless you plenty.`,
  ),
  unrelated(
    'PHOTOS!!!',
    'Greta Sandoval <greta.sandoval@postbox.example>',
    `312 of them. The first 40 are my thumb. Look at no. 188, that's you asleep on Great-uncle Benny. Link's good till the 30th and then it disappears like Benny when the bill comes.`,
  ),
  unrelated(
    "Class of '95, thirty years (help)",
    'Marcie Dobbs (Kowalski) <marcie.dobbs@postbox.example>',
    `Hey Wildcats!

It's real. Friday October 10, casual night at Shooters from 7. Saturday the 11th, tour of the school at 2 with Coach Ruiz (he's 84 and will make you run), dinner at the Elks at 6:30, $45 a head.

The committee is me, Tina, Big Dave and Little Dave. We meet by Zoom every other Wednesday and we're short one treasurer. We can't find these people: Lonnie Prater, Sue Ann Beck, either of the Nguyen cousins, Mr. Feeney's parrot.

Please confirm by Labor Day so I can give the Elks a number.

Go Cats
Marcie`,
  ),
  unrelated(
    'Piano needs four strong men',
    'Ottoline Fisk <ottoline.fisk@postbox.example>',
    `Dear neighbours at 3, 5 and 9,

We're moving on the 28th, as you will have seen from the skip. The removal firm won't touch the piano on account of the stairs. Could I offer beer, sausages and my eternal gratitude to anyone who can be here at eight on the Thursday evening before? It goes down two flights, and it turns once.

Ottoline (no. 7)`,
  ),
  unrelated(
    'keys',
    'Raj Bhattal <raj.bhattal@postbox.example>',
    `landlord moved the handover to 4 on fri, can u still do the van? if not ill ask Kev but he drives like he's being chased`,
  ),
  unrelated(
    'Bowls: selection for Sunday v. Penrith',
    'Alec Thirlwell <captain@keswickbowls.example>',
    `Rink 1: Thirlwell (skip), Mossop, Nixon J, Tyson
Rink 2: Blamire (skip), Edmondson, Nixon P, Hodgson
Reserve: Dr. Faulder
Tee off 2 pm, whites. Anyone who can't play, call me before Friday night, not on the morning, as happened at Wigton.`,
  ),
  unrelated(
    'Book for May + one apology',
    'Lindiwe Khoza <lindiwe.khoza@postbox.example>',
    `Ladies (& Bernard)

The panel has spoken: four votes for the Gurnah, two for the Osman, one spoiled ballot. We meet at Thandi's, Thurs 15 May, 18:30 for 19:00. Bernard may not review a book he hasn't finished, we did agree on this in February.

I apologise to Thandi for what I said about her ending.

L`,
  ),
  unrelated(
    'You have a new match!',
    'Kindling <hello@kindling-dating.example>',
    `You and Rosamund (41, vet, 6 km) like each other.

She says: "Looking for a person with a position on raisins in salad."

Say something. Matches you don't write to in 7 days burn out.`,
  ),
  unrelated(
    'Re: coffee',
    'Rosamund <rosamund.hale@postbox.example>',
    `Hi Ilan, raisins: only in couscous, and I will not be taking questions. Yes to coffee! Sunday about 11, at the place with the blue door? I'm the tall one smelling slightly of horse. If I'm late, it's a calving. R`,
  ),
  unrelated(
    'Sunday / honest note',
    'Ilan Abecassis <ilan.abecassis@postbox.example>',
    `Dear Rosamund,

I liked the morning a lot. I've thought about it, and I don't believe that I'm ready to see anyone, it's only been a year. You deserve somebody who orders a second coffee. I'm sorry not to offer more, and I hope the calf is all right.

Ilan`,
  ),
  unrelated(
    'Greetings from a bus in Uzbekistan',
    'Tuck & Marisol <tuckandmarisol@postbox.example>',
    `Day 41. The bus broke down outside Nukus so you get a letter.

Samarkand was everything. A man called Shavkat invited us for tea at nine; at midnight we were still there and I'd been engaged to his niece, unengaged, and given a melon. Marisol has learnt to say "it's beautiful" and "no more, please". Our schedule (ha) has us in Bukhara on Thursday and over the border by the 30th provided that the consulate in Tashkent confirms the visas. They told us Monday. They also told us Monday last Monday.

How's the cat? Does she screen our calls?

T & M`,
  ),
  unrelated(
    'dog sitting Easter',
    'Niamh Corrigan <niamh.corrigan@postbox.example>',
    `Any chance you could take Brutus from Good Fri to the Tuesday? He has his own bed, his own sofa really. He only barks at vicars. If you can't, no bother, the kennel's holding us a place until tonight.`,
  ),
  unrelated(
    'Twins!!',
    'Sunniva Breivik <sunniva.breivik@postbox.example>',
    `Two girls, 2.9 and 3.1 kg, yesterday 04.12 and 04.20. Both screaming. Both perfect. I'm not. Visitors from Wednesday, 15–17, the ward is strict. Erlend hasn't stopped calling people so act surprised`,
  ),
  unrelated(
    'U11s: Saturday off, waterlogged',
    'Coach Big Phil <phil@ottersjuniors.example>',
    `Ref's been down and the pitch is a pond. League'll give us a new date, prob 2 weeks Sunday. Training Thurs still on, on the astro, 5.30. Whoever's got Mason's left boot, Mason's mum would like it back.`,
  ),
  unrelated(
    'Order of songs + my knee',
    'Benedikt Lauterbach <benedikt@postbox.example>',
    `Hello band, for the village feast we play at 20 h, before us is the fire brigade. I propose: Proud Mary, the Westernhagen, then slow, then the polka. Rehearsal Wednesday in the barn. I must sit this time because of the knee. Who brings the second monitor?`,
  ),
  unrelated(
    'Babysitting on the 3rd',
    'Tilly Marchbanks <tilly.marchbanks@postbox.example>',
    `Hi Mrs Osgood! yes I can do the 3rd, mum says until 11 bc it's a school night. Is it just Freddie or also the baby? I did the red cross course now so £8/hr if thats ok :)`,
  ),
  unrelated(
    'Allotment plot 14b',
    'Secretary, Sparrow Lane <secretary@sparrowlane-allotments.example>',
    `Dear Mr Fenn,

After four years on the waiting list you've reached the top. Plot 14b (half size, brambles, a bath) is yours if you'd like it. Come and see it on Sunday at ten with the chairman, Mr Abdi. We'd need your answer by the following Sunday, or it goes to the next name. Rent £31. No cockerels.

H. Pym`,
  ),
  unrelated(
    'she said yes',
    'Dov Lindqvist <dov.l@postbox.example>',
    `on the cliff!! ring nearly went over. don't tell dad till I've called him, he's still at work`,
  ),
  unrelated(
    'Re: loft noise',
    'Flat 4 <gudrun.flat4@postbox.example>',
    `Dear Mr. Castellano,

I accept the apology. I would also accept the offer of carpet. The quiet hours in the house rules are 13 to 15 and from 22 o'clock, and "it is only one more level" isn't an exception in it.

Friendly greetings
Frau Gudrun Niemeyer`,
  ),
  unrelated(
    'Wed night poker moved to Thurs',
    'Stu Abernathy <stu.abernathy@postbox.example>',
    `Carla's got the house Weds for her panel of witches (book group). Thurs 8, my garage, bring a chair. Limit stays 20 bucks after what happened to Neil`,
  ),
  unrelated(
    'godmother?',
    'Henrike & Sami <henrike.sami@postbox.example>',
    `Dear Ulla,

We have a question, and you can say no, really. Would you be Joni's godmother? The position is unpaid, runs for life, and involves at least one trip to the zoo a year. The christening is planned for Whit Sunday at 10.30, in Kökar, with the pastor who mumbles.

Think it over, call when you have. H & S`,
  ),
  unrelated(
    "for when you're back",
    'Neighbor Walt <walt.pruitt@postbox.example>',
    `Took in 2 packages and a crate of pears. Ate some pears. Your sprinkler panel was blinking E4 so I shut the valve. Tues they're paving, move the truck by 7. Walt`,
  ),
  unrelated(
    'Quiz team: we are through!!',
    'Marigold Tasker <marigold.tasker@postbox.example>',
    `Semi-final, 27th, the Fox, 8 pm, against the Solicitors. We need a fourth since Pav's at his sister's. Must know: rivers, football before 1990, anything at all about opera. Screens off, phones in the bucket.`,
  ),
  unrelated(
    'Lent lunches',
    'Bernice Oakeshott <bernice.oakeshott@postbox.example>',
    `Thank you for offering! I've put you down for the 19th with Daphne, leek and potato, forty bowls. Daphne likes to be in charge; let her. Doors 12.15.`,
  ),
  unrelated(
    'Course bidding round 2 opens Monday 9:00',
    'MBA Registrar <registrar@halden-mba.example>',
    `Dear second-years,

Round 2 of bidding for spring electives opens on Monday 1 December at 9:00 and will close on Wednesday at 17:00. You start with the points left over from round 1 plus 200.

Clearing prices in round 1 (max): Negotiation 812, Sec. B 640; Venture Finance 505; Power & Politics 499; Ops Strategy 1.

Note the change: MKTG 431 moves to Tue/Thu 15:30 and so clashes with FINC 460. Drop/add begins on 12 January.`,
  ),
  unrelated(
    'OFFICE HOURS this week',
    'Prof. Leopold Anand <l.anand@ridgecollege.example>',
    `I have to be at a faculty meeting on Tuesday, so my hours move to Wednesday from 2 to 4, in Dwight 311 as always. If it's about the midterm, read the solutions first. If it's about life, bring tea.

LA`,
  ),
  unrelated(
    'Thesis committee: date for the proposal defense',
    'Ruthanne Glick <rglick@ridgecollege.example>',
    `Dear Wenjing,

I've now heard from all four. Drs. Anand and Obermeyer can do the 16th or the 18th; Dr. Sól only mornings; your external, Prof. Tadros, joins by Zoom from Cairo, which is +7. That leaves Thursday the 18th, 9:30. Shall I reserve the seminar room? The committee wants the draft two weeks ahead and form G-4 with signatures.

Ruthanne
Graduate Coordinator`,
  ),
  unrelated(
    'Decision on your scholarship application',
    'Hollis Fund <awards@hollisfund.example>',
    `Dear Mr. Baptiste,

The trustees met on April 22. There were 340 applications for eleven Hollis Scholarships and I regret to tell you that yours wasn't among those chosen. Your essay on your grandmother's radio was read aloud at the table, which does not happen often.

You may apply again next spring as a junior.

Clarence Hollis IV`,
  ),
  unrelated(
    'Congratulations: Lindgren Travel Bursary',
    'Student Funding <funding@uni-skane.example>',
    `Hi Matilda,

Your application for the Lindgren bursary has been granted: 12,000 SEK toward fieldwork in the Faroes. You need to accept in the portal by the 5th, and hand in two pages and a photo with at least one sheep when you're back.`,
  ),
  unrelated(
    'Rush schedule – Delta Rho',
    'Tanner Beckwith <tanner@deltarho-tx.example>',
    `Gentlemen,

Mon 8 pm smoker (no smoking). Tue 7 pm BBQ w/ alumni. Wed is invite only. Bids go out Fri 5 pm; you've got until Sunday noon to accept. Collared shirts. Nobody's going to ask you to eat anything weird, the university is watching.

Tanner, Rush Chair`,
  ),
  unrelated(
    '[dorm-east] fire alarm Sunday 2am',
    'Hall Director <east-hall@ridgecollege.example>',
    `It was popcorn. It's always popcorn. Whoever it was: thank you for owning up so quickly. Mandatory floor meeting tonight at ten, 15 minutes, bring your own slippers.`,
  ),
  unrelated(
    'Campus this week',
    'Student Union <whatson@su.eastmoor.example>',
    `Mon: Elections open! Manifestos of the 31 candidates for 7 positions are on the website. Hustings Tue 6pm, Main Bar.
Wed: Panel, "Is my degree worth it?" VC + three graduates + a plumber.
Thu: Cheap night. You know what you did last time.
Fri: Screening: Moonlight, LT2, free with card.
Sat: Varsity. Coaches 8:45 from the Library.`,
  ),
  unrelated(
    'FYI: fair on Friday',
    'Careers Hub <hub@eastmoor.example>',
    `The autumn fair takes place on Friday from 10 to 3 in the Sports Hall. Brightwater, the two big auditors, the county police and the sock company will all be there, and the sock company is giving away socks. Badminton is moved to the gym for the day. Lectures after four go ahead as normal.`,
  ),
  unrelated(
    'Brightwater on campus + free burritos',
    'Data Society <hello@datasoc-eastmoor.example>',
    `Hiya nerds, Brightwater's chief scientist Dr. Oriana Petrossian is giving a talk ahead of the fair: "Forecasting rivers". Thursday at 5, LT1. We've ordered 80 burritos for 200 of you, do the maths. It's a talk about hydrology, not a pitch (she promised).`,
  ),
  unrelated(
    'Group 7 – slides',
    'Thuy Linh <thuylinh.pham@students.halden-mba.example>',
    `hi all, case is due tmrw 11:59pm. Arjun pls finish the WACC, Claire's done the market part, I'll do exec summary after my flight lands (10ish). Practice run weds 8am? Prof cold calls whoever looks tired so sleep`,
  ),
  unrelated(
    'MBA Core: timetable week 6',
    'Programme Office <programme@halden-mba.example>',
    `Mon 09:00 Accounting (Room Thames) / 13:30 Leadership lab, Streams A+C
Tue 09:00 Statistics / 14:00 guest: Sir Colin Mbatha, former CEO, on bad bosses
Wed — reading day; team photo 12:15 on the steps
Thu 09:00 Strategy. NB. Professor Lund has swapped w/ Professor Iyer
Fri Midterm, 10:00–12:30, seats by surname. Laptops, wired headphones, no screen protectors that hide the screen`,
  ),
  unrelated(
    'Late submission: outcome of your extenuating circumstances',
    'Assessment Office <ecs@eastmoor.example>',
    `Student: 20231187

The panel met on 14 January and ACCEPTED your claim for HIST2044. Your mark won't be capped. For HIST2051 the claim was rejected: no evidence was given for the dates concerned. You have ten working days to ask for a review on form EC3.`,
  ),
  unrelated(
    'Tutorial moved (again, sorry)',
    'Dr Fionnghuala Begg <f.begg@eastmoor.example>',
    `All,

My train is on the wrong side of a landslip. Today's 2 pm tutorial will now be on Friday at 11 in the same room. Those who have the lab on Fridays: come to the Monday group instead, they're nice. Read pp. 40–66 and be prepared to disagree.

FB`,
  ),
  unrelated(
    'viva',
    'Hanno Estermann <h.estermann@tu-alpenrand.example>',
    `Dear Filippo,

both reports are there, and they are positive. As date for the defence we have fixed the 11th of July, 14:15, lecture hall 3. The talk has 30 minutes, the questioning max. 60. Please confirm to the dean's office your title, with exactly this spelling as on the deposit form. Afterwards you must pay the beer, that's the only thing the regulations don't mention.

Hanno`,
  ),
  unrelated(
    'Course rep wanted for Chem Eng Year 2',
    'Abosede Martins <year2rep@su.eastmoor.example>',
    `Hello hello. Jonah is leaving for his year in Delft, so Year 2 needs a rep. It's an hour a month, there are sandwiches, and last term we got the lab moved from 8 to 9 am. If two of you want it we shall vote. Tell me before Thursday.`,
  ),
  unrelated(
    'Library fines amnesty!',
    'Ridge College Library <desk@library.ridgecollege.example>',
    `All through finals week: return it, no matter how old, and we'll forget everything. Professor Tarkington's 1988 copy of Ulysses, we're looking at you.`,
  ),
  unrelated(
    'study abroad Sevilla – acceptance',
    'Office of Global Programs <global@ridgecollege.example>',
    `¡Hola Brianna!

You're in! Sevilla, spring term. To hold your place: accept the offer in the portal, pay the $400 deposit, and upload a passport which is valid through November. The pre-departure meeting is on Monday, October 20 at 4:15; parents can dial in. Your host family will be assigned mid-December. Vegetarian is fine. "Picky" is harder.`,
  ),
  unrelated(
    'roommate agreement',
    'Kelsey Aune <kelsey.aune@students.ridgecollege.example>',
    `ok I wrote down what we said last nite. trash = odd weeks me even weeks you. guests: ask first, text counts. quiet after 11 unless its fri/sat. the screen goes on MY desk bc you have the window. sign it or fix it?`,
  ),
  unrelated(
    'Re: extension?',
    'T.A. Ignatius Worrell <iworrell@ridgecollege.example>',
    `Hey Darnell, I can give you until Sunday midnight, not Monday, because I've got to hand in grades by Tuesday noon. Sorry about your grandma.`,
  ),
  unrelated(
    'A cappella auditions: callbacks',
    'The Accidentals <accidentals@students.ridgecollege.example>',
    `You sounded amazing on Tuesday!! We would love to have you back on Thursday, 8:40 pm, Chapel basement. Prepare the bridge of "Valerie", and be ready to blend. Reply w/ a thumbs up so we can set the order. If you don't make it this fall it's only because we have, like, nine altos.`,
  ),
  unrelated(
    'alumni dinner, table plan',
    'Development Office <development@halden-mba.example>',
    `Dear Mr. Oduber (MBA '09),

Thank you for accepting our invitation to dinner on Friday the 23rd. You will be sitting next to the Dean on one side and Ms. Yuki Amari '22 on the other. Carriages at 11. Your year has given £8,120 so far; the Class of '08 stands at £8,300, we only mention it.`,
  ),
  unrelated(
    'recs from the boat',
    'Dad <gerald.munn@postbox.example>',
    `Son, the dolphin trip is a con. Do the lighthouse. Your mother's won the bingo and is now unbearable. The ship's doctor reviewed my toe and it's gout as I told you. Home Sunday 1540, please don't meet us with a sign. Dad`,
  ),
  unrelated(
    'garden fence',
    'Yusuf & Amal Darwish <darwish.family@postbox.example>',
    `Dear Linda,

the man can come either next week Thursday or only in March. It costs 1,140 for the whole side, so 570 each as we spoke. We're for Thursday if you are. Amal wants that the hedgehog can still go through, he'd leave a hole 13 x 13.

Warmly, Yusuf`,
  ),
  unrelated(
    'Lost: one tortoise',
    'Briar Close residents <briarclose@neighbourlist.example>',
    `Answers to nothing. Last seen heading for number 11 at what Imelda calls "speed". He has a white 6 on his back. Call day or night, 0161 496 0233.`,
  ),
  unrelated(
    'sister act',
    'Oddny Haugland <oddny.haugland@postbox.example>',
    `Can't talk now, in a meeting that should've been a mail. YES to Lisbon. 3rd-7th. I've screened the flats: Alfama has the view, Graça has the lift, and we're old. Vote by tonight, the good one has 2 people looking at it`,
  ),
  unrelated(
    'Your letter',
    'Sister Mary Aquin <aquin@stclarepriory.example>',
    `Dear Theo,

It came on the feast of St Anthony, so nothing was lost. I'm glad that you have taken up the cello again; at fifty-three one has stopped being afraid of neighbours. We're nine now. The bishop came for his visitation, asked each of us whether we were happy, and wrote down the answers. I said "on the whole". The bees did poorly. Do come in May, any weekday but Tuesday, and bring the cello if it travels.

In Christ,
M. Aquin`,
  ),
  unrelated(
    'Scout camp: who has the big pot',
    'Akela Joost <akela@scouting-deberk.example>',
    `Hi parents! Camp is from Fri 13 to Sun 15 June, gather at 18.00 by the flagpole. We are two drivers short for the way back and nobody remembers who took the 40 litre pot home after the pancakes. Health forms to me before the 6th. Tamar's team won the tent contest so they get to pick their spot first.`,
  ),
  unrelated(
    're: re: re: cabin',
    'Lucille Broussard <lucille.broussard@postbox.example>',
    `OK final final: we take the week of July 19, y'all take the 26th, Ronnie gets Labor Day because he fixed the dock. Septic man confirmed for the 17th. Whoever's there calls him "Mr. Guidry," not "the septic man," he was offended.`,
  ),
];
