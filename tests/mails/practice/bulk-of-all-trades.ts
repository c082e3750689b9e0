import type { TestMail } from '../../core/mail/mail.ts';
import { unrelated } from './by-kind.ts';

/** Bulk mail of all trades: long newsletters and programmes, adverts, courses, surveys, appeals, campaigns, sales and terms. */
export const bulkOfAllTrades: readonly TestMail[] = [
  unrelated(
    'The Allotment Letter: what to do in March (and what to leave alone)',
    'Hollybush Seeds <letter@hollybushseeds.example>',
    `Dear grower,

If the soil sticks to your boots, stay off it. That's the whole of our advice for the first week of March and you may stop reading here. If you'd like a little more, make a pot of tea.

SOW NOW, INDOORS
Tomatoes, chillies and aubergines need warmth more than they need light for the first eight days. A shelf over the boiler is a better position than a cold windowsill. As soon as you see green, move them to the brightest place you've got and turn the tray every morning. Leeks can be sown in a bucket. Celeriac wants patience: three weeks before you see anything, and then you'll need tweezers.

SOW NOW, OUTDOORS (IF IT IS DRY)
Broad beans, early peas under fleece, parsnips if you must. We have tested parsnips on the first of March, the first of April and the first of May for eleven years, and the May ones have won eight times. The seed packet says February because it has always said February.

LEAVE ALONE
Courgettes, runner beans, sweetcorn. They'll sulk. Nobody ever confirmed a harvest by being early with a courgette.

THIS MONTH'S OFFER
Until Sunday 23 March you get three packets for the price of two on everything in the brassica section, and free postage on orders of £20 or more. No code is needed, it's applied in the basket. Seed potatoes: we still have Charlotte, Pink Fir Apple and a few nets of Sarpo Mira. Shetland Black has gone, and it won't be back until next year.

YOUR QUESTIONS
Mrs D. of Whitby asks if she should move her rhubarb. When was it planted? If it has been in the same place for more than seven years, lift it now, cut it with a spade into pieces which each have a bud, and let the children have the ugly ones. Mr K. from Ludlow writes that mice are eating his peas. So do ours. A length of old guttering hung from the greenhouse roof is the only solution we've found that isn't a cat.

OPEN DAYS
Come and see the trial beds on Saturday 14 June and Saturday 12 July, ten till four. There's a talk on saving tomato seed at eleven and at two. Dogs on leads are welcome; the head gardener's dog will review them at the gate.

With muddy regards,
Tilda and all at Hollybush

You get this letter because you once bought seeds from us. Leave the list: hollybushseeds.example/bye`,
  ),
  unrelated(
    'Freight Forward Weekly | Issue 412',
    'Freight Forward Weekly <editor@freightforward-weekly.example>',
    `In this issue: Rates slide again — Rotterdam screens more reefers — A union says no — The calendar

SPOT RATES
The Shanghai–North Europe index closed on Friday at $2,214 per forty-foot box, its ninth fall in a row. Carriers announced general increases for the first of the month and, as in April and May, nobody seems to be paying them. "There's simply too much steel in the water," a broker in Hamburg told us. Two services have been cancelled outright and a third was merged into its neighbour. Blank sailings for weeks 24 to 27 are listed on our website.

PORTS
Rotterdam will screen all refrigerated containers from five origins as of 1 July, after a panel led by the customs service found that one in forty of them had been opened on the way. Terminals expect a delay of six to nine hours. Shippers may apply for a trusted-trader exemption; applications are reviewed on the first Monday of the month, and the customs office will not confirm receipt by telephone.

LABOUR
Members of the dockers' union in Gothenburg have rejected the employers' final offer by 71 per cent. Mediators have invited both sides to talks on Thursday. If they fail, a ban on overtime would begin at midnight on Sunday.

RAIL
The Brenner line closes for works between 3 and 24 August. Operators have agreed on a replacement schedule of 38 trains a day through Tarvisio. That's about half of what's needed, so book early.

PEOPLE
Dr. Ingeborg Falkenrath takes over as secretary general of the European Short Sea Network; she succeeds Luis Montalbán, who is retiring after nineteen years. At Baltlink, Chief Operating Officer Jussi Harmaala leaves "to sail more slowly".

IN THE CALENDAR
12 June, Antwerp: Cold Chain Breakfast, 8.00, the Customs House
18–20 June, Munich: Transport Fair, our stand is B3.211. Come for coffee, or to complain
26 June, online: Carbon rules for small forwarders, 11.00 CEST, with a lawyer and somebody who's actually filled out the form
3 July, Leeds: Hauliers' night. Black tie. No talk of rates

QUIZ
Last week we asked which port has no tide, no customs house and no ships. Forty of you sent in the right answer (the one in the game of Catan). A mug goes to R. Oosterhuis of Venlo.

Freight Forward Weekly appears each Tuesday. Reply to this mail if there's an error in it: there always is.`,
  ),
  unrelated(
    'Ledger Lines — for people who close the books',
    'Ledger Lines <hello@ledgerlines-news.example>',
    `Good morning from a very grey Manchester.

**The big one: filing dates**
If your year ended on 31 December, your accounts are due at Companies House by 30 September, and yet four in ten small firms leave it to the last fortnight. The registrar has confirmed that the temporary extension is gone for good. The penalty for being a day late is £150; for being six months late it's £1,500, and it's doubled for repeat offenders. You can't appeal on the ground that your bookkeeper was on holiday. (Someone tried. The tribunal's decision is four pages long and quite funny.)

**VAT corner**
A bakery in Hull has lost its case on warm pasties. The tribunal took the view that a pasty which is "kept warm in order to be sold warm" is hot food, whatever the sign in the window says. If you've clients with a heated cabinet, now would be a good moment to call them.

**Tool of the week**
We put five receipt scanners through their paces: 200 crumpled receipts from a taxi, a curry house, a petrol station and a dog groomer. The winner read 191 of them. The loser thought that the dog was a hotel. Full review, with screenshots, on our site.

**Ask Ledger Lines**
"My client wants to pay his daughter, 13, to stuff envelopes. May he?" He needs a permit from the local authority, must keep to school-term hours, and the pay has to be what he'd pay anyone. Please also read him the sentence about "wholly and exclusively". Slowly.

**Dates for your wall**
7th – last quarter's VAT return and payment
14th – CT61
19th – PAYE by post (22nd by bank)
31st – second payment on account

**Learn something**
Wednesday's free webinar is on lease accounting. Speaker: Professor Anthea Molyneux, who sat on the panel which wrote the standard and is sorry. 12.30 for 45 minutes, CPD certificate included. Can't make it? Register anyway and we will send the recording.

**And finally**
Thanks to the reader who pointed out that in last week's issue we wrote "debt" for "debit" eleven times. It was a long day.

Until next Thursday,
Noor & Cathal

Ledger Lines Ltd, 4 Tib Lane. You can change how often you hear from us, or go.`,
  ),
  unrelated(
    'Wanderpost: Nine quiet islands, one loud ferry',
    'Wanderpost Travel <wander@wanderpost.example>',
    `Hello Margarethe,

Some people fly to the sun. We'd rather take the 7.15 boat.

THE QUIET NINE
For this summer our editors have visited nine islands with fewer than five hundred inhabitants and at least one good place to eat. Fair Isle has knitting and skuas. Iž, off Zadar, has figs and a single policeman who is also the postman. On Hallig Hooge the sea comes through the garden about thirty times a year and people schedule weddings around it. Read about all nine, with maps, timetables, and the names of the landladies.

OFFERS THAT CLOSE ON SUNDAY
• Zadar and Iž, seven nights, half board, ferry included: from €689 per person
• Orkney by rail and boat, five nights: from £520
• The Frisian halligs, three nights with a mudflat guide: €344
All prices for two people sharing. A single room costs extra, which we think is unfair; on the dates marked with a star it does not.

HOW TO GET THERE
Take the night train. We've checked the new schedules: Vienna–Split runs from 16 June to 8 September on Mondays, Wednesdays and Fridays. Berths can be reserved ninety days ahead. If it's sold out, look again at six in the morning, when the unconfirmed bookings of the day before are released.

READER'S TALE
"I missed the last ferry back from Inishbofin. The pub let me sleep on the pool table. In the morning I was offered breakfast, a lift, and (I believe) marriage." — P. Gilhooly, Mayo

PACKING LIST
Two jumpers. Then take one of them out and put in cash; the card machine is always broken.

MEET US
The Travel Show in Stuttgart, 17–19 January, hall 6, stand 6B40. Margarethe, you've been with us since 2016, so you get in free: show this mail at the entrance. On Saturday at three our founder Jobst Reventlow gives his talk "Missing boats", for those who couldn't be there last year because they had missed theirs.

Safe crossings,
Your Wanderpost team

We write twice a month. Not your tempo? Choose once a month, or never.`,
  ),
  unrelated(
    'This Week at Millrace Arts Centre',
    'Millrace Arts Centre <boxoffice@millracearts.example>',
    `MON 10
Life drawing, 7pm, Studio 2. Materials provided, model too. £9
Auditions for the community chorus of "Carmen" have been moved to NEXT Monday since the hall is being painted. If you had put your name down you needn't do so again.

TUE 11
Tots & Tambourines, 10am. Full, but there are generally two or three no-shows, so come down and wait by the fish tank.
Screen One: The Third Man (PG), 2pm and 7.45pm. The 2pm show is a relaxed one with subtitles and the lights half up.

WED 12
Panel night: "Who owns a folk song?" with Eliza Tranter, Dr. Wendell Okoye and the solicitor Margaret Ishiguro. Chaired by our own director, Bev Stott. 7.30pm, pay what you can. There'll be questions from the floor, and singing, and possibly litigation.

THU 13
Members' preview of the ceramics show, 6pm. Please confirm if you're coming as we have to order the wine: reply with a number.
Screen Two: National Theatre broadcast, SOLD OUT. Returns from 6pm in person only.

FRI 14
The Valentine's Ceilidh. Caller: Hamish Tulloch. Doors 7, first dance at 7.30. Singles' table by the radiator.

SAT 15
Repair café, 10–1. Bring lamps, toasters, trousers.
Junior Improv with Tasha, 2pm, ages 8–12.
The Blackwater Review (comedy), 8pm. Contains strong language and a tuba.

SUN 16
Closed for the annual deep clean, other than the café, which opens at ten as always and does the good scones.

NEWS
* We didn't get the lottery money. The application was scored 82, and the line was drawn at 85. We may submit again in the autumn, and in the meantime the roof fund stands at £11,430. Thank you for the raffle.
* The car park machine only takes coins until the engineer has been (he was scheduled for last Tuesday. And the one before).
* Volunteers for front of house on the 21st and 22nd, please tell Bev by Friday.
* Our new season goes on sale on the first of March at 10am; Friends can book from 26 February.

Millrace Arts Centre is a registered charity. Unsubscribe at the foot of any page on our website, but who'd tell you about the tuba?`,
  ),
  unrelated(
    'Macro Monday: the position everybody has',
    'Steynberg & Lowe Research <research@steynberglowe.example>',
    `Client note — not for onward distribution

Summary. Everybody's long the same eleven stocks, everyone knows it, and each is sure that they'll be first through the door. We have lowered our equity allocation from neutral to slightly below. That isn't a call on the direction of the market, it is a call on the width of the door.

1. Rates. The minutes on Wednesday matter more than the meeting did. Two members wanted to move in March; we'd screen the text for "some participants" against "several". We continue to offer duration on rallies and have closed the steepener at a profit of 14 basis points.

2. The dollar. Our short position in USD/ZAR was stopped out on Tuesday at 18.94. Review: the thesis was fine, the timing was terrible. We will wait for the budget (Wednesday week, 14:00) before we look at it again.

3. Credit. Spreads of single-B issuers are back at their 2021 tights. When a lender of last resort and a borrower of first resort agree on the price, one of them has not read the documents. Prefer senior, prefer short, prefer boring.

4. Commodities. Copper looks good on the chart and bad on the ground: stocks in Asian warehouses have risen nine weeks running. Platinum, the reverse.

What we've been asked this week. "Are you bearish?" No. We are careful, which feels the same at a party.

Week ahead
Mon — no data, US closed
Tue 11:00 — ZEW; 15:00 auction of 10-yr
Wed 20:00 — minutes
Thu 09:30 — flash PMIs (France, Germany, UK, in this order, fifteen minutes apart)
Fri — retail sales; quadruple expiry

Conference call for clients on Thursday at 16:00 Johannesburg time with our chief economist, Lerato Mokoena-Steyn. Dial 080 555 0190, code 4471. Slides will go out an hour earlier. Because of the number of participants questions must be sent in writing beforehand.

This note has been prepared for professional investors. It isn't an offer or a solicitation to buy or sell any security. Past performance is no guide to anything at all, as the last fortnight has again confirmed. Steynberg & Lowe (Pty) Ltd is an authorised financial services provider.`,
  ),
  unrelated(
    'ICMS 2025 – final programme and practical information',
    'ICMS Congress Office <congress@icms2025.example>',
    `Dear participant,

In two weeks' time we'll be welcoming 640 of you at the Palace of Congresses. Please find below the programme in short, and some practical matters.

SUNDAY 14 SEPTEMBER
16:00–20:00 Registration, foyer level 0
18:30 Get-together, terrace. Bring a jumper.

MONDAY 15
08:45 Opening by the Rector Magnificus and the Deputy Mayor
09:15 Plenary I. Prof. Hiroko Tanemura (Sendai): What creep tests don't tell us
10:30 Coffee
11:00 Parallel sessions A1–A6
12:45 Lunch
14:00 Panel: The position of women in metallurgy. Moderator: Dr. Salma Benhaddou. With Ir. Corrie Vlasblom, Dr. Tsitsi Marange, Prof. Em. Gudrun Eklöf
15:45 Poster session, odd numbers

TUESDAY 16
09:00 Plenary II. Dr. Rafael Quiroga (Oviedo): Slag as a resource
10:30 Parallel sessions B1–B6
14:00 Industrial visits: steelworks (2 coaches), the mint (1 coach), brewery (full, there is a waiting list)
19:30 Congress dinner in the Tram Museum. Your table has been assigned at random, that's on purpose.

WEDNESDAY 17
09:00 Young researchers' pitches: three minutes, no slides, a real bell
11:00 Parallel sessions C1–C5 (C6 has been cancelled since two of the speakers could not get visas)
13:00 Awards, closing, and the offer of our colleagues in Kraków to host us in 2027
13:30 General assembly of the society. Members only: elections, review of the statutes, any other business

SPEAKERS
Upload your slides at the desk on level 1 at least three hours before your session. 16:9. Talks are 15 minutes plus five for discussion; chairs have been told to be cruel. If you need to change your slot, write before Wednesday, after this the schedule is frozen.

GETTING THERE
Tram 4 from Central Station, get off at "Congres". A confirmation of your registration (the one with the QR code) is valid as a ticket on all trams from Sunday to Wednesday.

CERTIFICATES OF ATTENDANCE will be sent by e-mail in the week afterwards. Please don't ask for them at the desk.

We look forward to seeing you!

On behalf of the organising committee,
Prof. dr. ir. Wiebe Hoekema, chair
Josje van Tuyll, congress secretary`,
  ),
  unrelated(
    'Stitch & Story — the June letter',
    'Marigold at Stitch & Story <marigold@stitchandstory-shop.example>',
    `My dears,

What a month! The shop roof leaked onto the mohair, my sister Clemmie got engaged to the plumber who came to fix it, and we're now officially a stockist of Isle of Mull 4-ply. I shall tell you about the three in order of importance, so, yarn first.

MULL 4-PLY
Eleven colours, all named for weather. 'Dreich' is a grey you could get lost in. 'Mebbe Later' is the blue which appears around six o'clock when you've already packed up the picnic. It knits to 28 stitches over ten centimetres, it blooms when you wash it, and it's £6.40 for a 50-gram ball. Till the end of the month we offer a free pattern (the Tobermory shawl) with any four.

CLASSES
I've had so many of you ask for evening ones, so here's the plan:
Beginners' socks: four Tuesdays from 8 July, 6.30 to 8.30, £60 with needles
Steeks without tears: Saturday 19 July, all day, £75 with lunch. Scissors will be used. You'll be held
Fair Isle for the nervous: postponed to September, my fault, I double-booked the room with the Labour Party
To take up a place you pay a £10 deposit; the rest on the night. If you have to cancel and tell me a week ahead you get it back.

THE KNIT-ALONG
We're at the yoke. If your stitch count is wrong, so was mine; see the correction to page 3. Post a photo by the 30th for a place in the draw. Judges: me, Clemmie, and the plumber, whose name is Ivo and who's picked up the purl stitch frighteningly quickly.

CHARITY SQUARES
One hundred and twelve! The blankets go to the neonatal ward on the 20th. Sister Agyeman sends her love and asks for no more yellow.

OPENING TIMES
Closed on Wednesday 18 June (Clemmie's party) and on the Thursday morning (Clemmie's party). Otherwise Tue–Sat, ten to five.

Happy knitting, and mind the bucket by the door,
Marigold x

You're on this list as you signed the book by the till. Write "enough" and I'll take you off, no hard feelings.`,
  ),
  unrelated(
    'HVAC Pro Bulletin: heat pumps, refrigerants, and the callback that cost $9,000',
    'HVAC Pro Bulletin <bulletin@hvacpro-media.example>',
    `FIELD STORY
A crew in Tulsa put in a 4-ton variable-speed unit, pulled vacuum for twenty minutes "because it was Friday," and left. By Monday there was moisture in the system; by August there was a compressor on the pallet. Add the second crane, the homeowner's hotel and the bad review, and the bill came to $9,011. The micron gauge they didn't use retails at $149. Read the whole thing with your apprentices.

CODE WATCH
As of January 1 you can't install new systems with the old refrigerant, period. Components made before the cutoff may be used for repairs. Thirty-one states have adopted the updated safety standard; six have set a different date. See the map. Your inspector may ask to see proof of training, so keep the card on you.

REBATES
Nebraska and Georgia have opened their programs. Contractors have to be enrolled before their customers can apply. Approval's running four to six weeks, and applications with a missing AHRI number are being kicked back the same day.

TOOL SHED REVIEW
We took three cordless flaring tools through 500 flares each. Two of them made it. Steve in our lab screened for burrs, cracks and off-center faces under a microscope. See who scored 9.2, and who got "would not use it on a garden hose."

BUSINESS SENSE
Quit saying "we'll be there between 8 and 5". Dispatch software can offer a two-hour window and text the customer when your tech's on the way. Shops that did so had 40% fewer no-access calls. Our columnist Darlene Kuykendall walks you through setting it up, including what to say to the old-timer who hates it.

SHOWS & TRAINING
Feb 10–12, Orlando: the Expo. Visit us in booth 2811
Feb 20, Wichita: A2L safety, 8 a.m., breakfast burritos, $85
Mar 4, online: Load calculations for people who skip load calculations. Noon Central
Mar 18, Boise: Women in HVAC meet-up

LETTERS
"Your article on mini-split position (Dec.) shows the head over the bed. In 22 years I've never had a customer who liked that." — Gene P., Duluth. Point taken, Gene.

Advertise with us: call Randy. To stop receiving the Bulletin click here or holler at Randy.`,
  ),
  unrelated(
    'Your Executive MBA journey: meet us on 6 November',
    'Kestwick School of Business <emba@kestwick-business.example>',
    `Dear Mr Farrow,

You downloaded our brochure last spring. Since then 58 managers, doctors, engineers and one opera singer have begun the Kestwick Executive MBA, and they've told us what they wished they had known sooner. So we'd like to invite you to an evening where you may ask them yourself.

OPEN EVENING, Thursday 6 November, 18:00
18:00 Drinks in the Wharf Building
18:30 Dean Ottoline Vass: Why we changed everything, again
19:00 A taster class on pricing with Professor Deniz Karahan. Bring a calculator and an opinion
19:45 Alumni panel: two who were promoted, one who quit to make cheese, and one who says that he'd rather have bought a boat
20:30 One-to-one talks with the admissions team, fifteen minutes each. Book at the welcome desk

THE PROGRAMME IN BRIEF
Twenty months, a long weekend every four weeks, plus study weeks in São Paulo and Tallinn. Eleven core courses, four electives, and a project in your own company. Average class: 38 years old, 13 years at work, 19 nationalities.

HOW TO APPLY
Round 1 closes on 28 November, round 2 on 27 February, round 3 on 30 April. We ask for a form, two references, a transcript and a GMAT or our own test, which takes 90 minutes and may be sat at home. Shortlisted applicants are seen by two members of the faculty. Decisions are given within three weeks.

FEES AND SCHOLARSHIPS
£64,500, payable in five instalments. There are four scholarships of a third of the fee: for women in industry, for public servants, for founders, and for those from outside Europe. You needn't submit a separate application, but say in your essay which one you'd like to be considered for.

CAN'T COME?
There will be an online session on Tuesday 18 November at 12:15, and our team calls back between nine and seven on any weekday you choose.

Kind regards,
Petronella Ashby
Head of EMBA Recruitment and Admissions

Kestwick holds triple accreditation. You're receiving this as you asked for information in April; unsubscribe with one click.`,
  ),
  unrelated(
    'From the Classroom Door: February',
    "Teachers' Cupboard <door@teacherscupboard.example>",
    `Hi there, tired person!

It's that part of the year. The glue sticks have no lids, half of 4B is coughing, and someone's put a review of spring-term reading levels on the schedule for the same week as World Book Day. We can't fix any of this. But we can offer you some things that work.

1. THE TWO-MINUTE SETTLE. Play the same piece of music every day after lunch. Don't explain. By the second Friday they'll be in position before the oboe comes in. (Thank you, Mr Adeyinka in Croydon.)

2. FRACTIONS WITH TOAST. You need a toaster, a risk assessment, and butter. Our printable goes up to twelfths, by which time they have eaten the evidence.

3. THE QUIET CALL. Instead of asking who knows the answer, screen the room: everyone writes on their whiteboard, holds it against their chest, and turns on three. You see who's stuck and nobody else does.

4. PARENTS' EVENING, SURVIVED. Five minutes each is 300 seconds. Spend the first sixty on something true and kind. Bring a clock which they can see also. Have water. Should one couple arrive separately and both want to talk to you, our template letter offers a second appointment without taking sides.

NEW IN THE SHOP
Marking stamps ("I can see you rushed"), laminated timetables, a set of 30 team bands in six colours which won't ping. 20% off until half-term with DOOR20.

FREE WEBINAR
Dr. Candice Rowbotham, an educational psychologist with eleven years in primary, on 'Anxious in Assembly'. Thursday 13th, 4.15 to 5. You can eat your tea with the camera off; everyone will.

READERS WRITE
"A boy in my class told the inspector that our head teacher lives in the boiler room. The inspector asked me to confirm. I said that I was not in a position to." — Name withheld, Wigan

That's it. Go home. The display board can wait until Monday.

Love from the Cupboard

Teachers' Cupboard Ltd · You signed up at the Education Show · Stop these mails`,
  ),
  unrelated(
    'Grapevine No. 88: harvest report, a vertical, and six bottles under a tenner',
    'Grapevine Wine Club <grapevine@grapevineclub.example>',
    `Dear Ms Abernethy,

HARVEST
Six weeks early on the slopes, four on the plain; it's been a year for those who sleep badly. In the Roussillon they picked at night with head torches. Our grower Mireille Castanyer says that the Grenache came in at 15 degrees "before I'd even confirmed the pickers". In the Mosel, on the other hand, it rained from the tenth of September onwards, and we expect little, but of the filigree kind. England: a bumper. There'll be a glut of sparkling in 2028, remember that you read it here.

THE PANEL TASTING
Five of us sat down, blind, with 34 Riojas under £15. Master of Wine Julian Fothergill-Hsu chaired; I spat. Top position went to a co-operative we'd never heard of, at £8.95, and the famous name with the wire netting came 29th. I've bought all that they'd sell me. It is in the shop from Thursday at noon and I doubt that it will see Saturday.

SIX UNDER TEN
Our November case holds three whites, two reds and an orange one for arguing about. £54 delivered, and cheaper still for members of more than five years' standing: your price is £49, we take it off by itself. You can swap one bottle. You can skip the month, too, tell us before the fifteenth.

DINNERS
Tuesday 25 November, Edinburgh: a vertical of Savennières, 1989–2019, with seven courses at Fishers. £110. Four places left.
Wednesday 3 December, Bath: sherry and cheese. Full. We've opened a waiting list.
Friday 5 December: the Leeds dinner has had to be cancelled, since the restaurant has closed its doors. Everybody's been refunded. We're looking for a new home in the new year.

HOUSEKEEPING
The courier now requires a signature. If there's no one in, they'll try on two more days before your case goes back. You can name a neighbour in your profile. Corks: please go on sending them, the school in Frome has nearly finished its wall.

Good health,
Bertrand Nuttall
for Grapevine

Drink less, drink better. You must be over 18. To leave the club, call or write, we won't ask why (we'd like to, though).`,
  ),
  unrelated(
    'The Open Hearth – homelessness news from your city',
    'The Open Hearth <news@openhearth-charity.example>',
    `Dear friend,

On Monday night we counted 213 people who were sleeping outside between the river and the ring road. In the same week of last year it was 164. We'd like to tell you what we're doing about it, what's going well, and what isn't.

The night shelter in Coal Street opens on 1 December, a month earlier than planned. Forty beds, dogs allowed. This is thanks to 1,900 of you who gave in the summer. The council has confirmed its half until March; for April we've applied to the Health Trust and they'll tell us in the new year.

The breakfast team served 9,400 porridges. Our head of kitchen, Winsome Daley, was given the Lord Mayor's medal, and went straight back to wash up.

Housing First has now found flats for 31 people, and twenty-eight of them are still in them after twelve months. Marek is one. "For the first week I slept on the floor beside the bed," he told our volunteer. "Then I offered the bed to my back."

And what isn't going well: the dentist's van. The appointments are there but people don't come, because waiting with toothache in a queue in the rain is no way to live. From January we'll call for them at the hostels and drive them over. For that we need four drivers with a clean licence who have a Thursday morning free.

How you can help this month
– £12 buys a night in the shelter
– £45 a starter kit for a first kitchen
– An hour: pack parcels on Sunday 14 December, St Anne's hall, at 2, 3 or 4 pm. Pick a slot on our site
– A coat: men's, large, warm. No suits, please. We've a great many suits

Carols in the station on Friday 19 December, 17.30, platform 1. The rail company has promised to hold its announcements.

Thank you. Truly.

Desmond Achterberg
Director

Charity no. 1099-AX. If you'd prefer not to get letters like this, a word is enough. Each pound is matched until Christmas by the Sorrell Foundation.`,
  ),
  unrelated(
    "Product update: Loomboard 7 is here (and it's a big one)",
    'Loomboard <product@loomboard.example>',
    `Hey there,

We've been quiet for a while. Here's why.

Loomboard 7 has a rebuilt board, a calendar that finally understands time zones, and screens which load about three times as quickly. It's rolling out from today and you'll have it by Friday the 12th at the latest; you don't need to do anything.

WHAT'S NEW

Schedule view. See who's on what, week by week. Drag a card to move it. If moving it would break a dependency, we ask you to confirm and offer the next free slot. Works with Google and Outlook, both ways.

Approvals. Ask one person or a whole panel to review a file. Reminders go out by themselves. Reject with a comment, accept with a click. There's a log of everything, as your auditors have been telling us since 2021.

Forms. Build an application form for anything: leave, a library card, the office football team. The answers land on a board, where rules can sort them for you. You can now turn off the confirmation mail. (This was the most requested thing of all. Sorry.)

Offline. Write on the train. We sync when you're out of the tunnel.

WHAT'S GOING AWAY

The old Timeline closes on 30 June. All of your timelines will be turned into schedules on that day and nothing's going to be lost, but colours might change. The desktop app for 32-bit Windows will get security fixes only. And the confetti is gone. We know. We took a vote.

PRICES

Stay as they are for teams of up to ten. Business moves from $9 to $10 per seat on your next renewal date, never before 1 September.

COME AND LOOK

Live tours with Priscilla from our product team: Tuesday 9 am London, Wednesday 1 pm New York, Thursday 10 am Sydney. Half an hour, then questions until nobody has any left. Save your seat.

Tell us what's broken. We read each reply; it's usually Anders who does, with his coffee, at about seven in the morning.

The Loomboard people

Loomboard ApS, Vesterbro. You're getting this as an admin of the workspace "Hartfield PTA". Change what we send you.`,
  ),
  unrelated(
    'Campaign Dispatch: eleven days',
    'Rosario for the Ninth <rosario@rosarioforninth.example>',
    `Friends,

Eleven days. I've got a blister on each heel, a coat that smells of other people's dogs, and the best volunteers in the state. Here is where we stand.

THE RACE. The new poll has us at 46 and the incumbent at 47, with the rest undecided or, as one gentleman on Alder Street put it, "hiding." The position of this campaign hasn't changed since March: fix the bridge, fund the clinic, leave people's library alone.

THE DEBATE. The second debate, which should have been on Tuesday, was called off because my opponent's team couldn't confirm. We offered four other dates and a choice of moderators. So on Tuesday at 7 I'm going to be at the Grange Hall all the same, with an empty chair, a pot of chili and a panel of local reporters: Walt Henning of the Courier, Dee Santangelo from KRVB and Principal-turned-podcaster Marcus Tuttle. Ask me anything. Doors at 6:15.

EARLY VOTING. It's open from 8 to 6 through next Friday, and on Saturday from 9 until 1. If you applied for a mail ballot and it hasn't come, call the county clerk, then call us. If yours was rejected because of the signature, you have until the 12th to cure it. We've a lawyer, Ms. Phan, who'll walk you through it for free.

WHAT WE NEED
Knockers: Saturday & Sunday, shifts at 10, 1 and 4, from the old Sears
Callers: every night, your own couch, we send you the script
Drivers: on the day itself. Have you a minivan? I love you
Money: the last TV reservation has to be paid for by Wednesday at noon. It costs $18,400; we've got $11,950

ENDORSEMENTS. The nurses, the carpenters' local, Mayor Bev Ostrander (a Republican, and my third-grade teacher), and yesterday the Valley Examiner, which said that I "answer the question that was asked." I'll take it.

THANK YOU. To Gus, 91, who screened four hundred yard signs in his garage. And to my wife, who says that she'd like to see me sometime in November. It's on the schedule, hon.

Onward,
Teresa Rosario

Paid for by Rosario for the Ninth. Contributions aren't tax deductible. If you would like fewer of these (there will be more of these) go here.`,
  ),
  unrelated(
    'STRONG BUY ALERT - position yourself before Monday!!',
    'Penny Rocket <alerts@pennyrocket-picks.example>',
    `Symbol: QXLG
Price now: 0.11
Our 5-day target: 0.85

Big news is expected at the opening bell. Insiders have taken a huge position. We called PLTK at .07 and BRVO at .19. Will you confirm your seat on this ride or read about it later??

Disclaimer: we were paid 40,000 shares to write this.`,
  ),
  unrelated(
    'Margin requirement change for index futures',
    'Halberd Brokerage <notices@halberdbroker.example>',
    `Effective Monday, June 9, intraday margin on micro contracts rises from $50 to $100 per contract. Positions which aren't covered at 15:45 CT will be reduced by our risk team without a call. This applies to both demo and live accounts.

Trading futures involves the risk of loss.`,
  ),
  unrelated(
    'Your weekly advisor commentary',
    'Fenwick Pell, CFP <fenwick@pellwealth.example>',
    `Happy Monday!

Stocks were up, bonds were sideways, my golf was down. If you've changed jobs, had a baby, or sold a house since we last spoke, your plan might need a review. I have Tuesday and Thursday afternoons set aside for clients this month; just press the calendar link and pick one.

Fenwick`,
  ),
  unrelated(
    '48 hours: boots, coats, and everything woolly',
    'Larkspur & Daughters <hello@larkspurdaughters.example>',
    `UP TO 50% OFF
Ends Sunday, 23:59.

Chelsea boot, oxblood — was 189, now 94
The Captain's coat — few sizes left
Scarves, two for 40

Free returns for 60 days. Shops in Bath, York and St Andrews open until eight on Thursday.`,
  ),
  unrelated(
    'Your points expire on 31 March',
    'SkyLoop Rewards <rewards@skyloop-miles.example>',
    `Hi Gwendoline, you have 14,320 loops. 6,100 of these lapse at the end of the month.

Three ways to keep them:
- take any flight (even Luton)
- swap them for a voucher
- give them to somebody, or to the Red Cross

Your status: Silver. You're 3 flights off Gold, and the review date is in June.`,
  ),
  unrelated(
    "We're updating our Terms of Service",
    'Pinboardly <legal@pinboardly.example>',
    `Hello,

On 1 May 2025 new terms take effect. The main changes:

· Section 4 says more plainly what we may do with content you post.
· Section 9: disputes go to arbitration unless you opt out in writing within thirty days.
· We've added a list of the companies we share data with.

By continuing to use Pinboardly after that date you accept the new terms. If you don't agree you can close your account, and you will be able to download all of your boards first.`,
  ),
  unrelated(
    'Privacy notice: change of data processor',
    'Trennstrom eG <datenschutz@trennstrom.example>',
    `Dear member,

from 1.7. our letters will be printed by Druckwerk Ost GmbH in Cottbus instead of the present company. For this we pass on name, address and customer number. A contract per Art. 28 GDPR exists. You do not have to make anything.

Your Trennstrom`,
  ),
  unrelated(
    'How did we do? (2 questions, honest)',
    'Bluegum Plumbing <feedback@bluegumplumbing.example>',
    `G'day Trevor,

Shane was at your place on Wednesday about the hot water. Did he turn up when he said he would? Did he leave it clean? Tap a star, that's all. If it's less than four stars then Kylie, who owns the joint, will call you herself.`,
  ),
  unrelated(
    "You've been selected: Consumer Panel 2025",
    'OpinionBarn <panel@opinionbarn.example>',
    `Congratulations Lois! Out of 40,000 households yours has been chosen to join our Snack Panel. You'll screen new products at home, tell us what you think, and collect Barn Bucks.

Qualify now: a 6-minute screener. Places in your postcode are limited and the offer ends when they're filled.`,
  ),
  unrelated(
    'PMP® Boot Camp – seats filling – Dubai 18–21 May',
    'Gulf Skills Academy <info@gulfskills-academy.example>',
    `Dear Professional,

Enhance your skill set with our 4 days intensive PMP Boot Camp. 35 contact hours, exam application support, mock tests, buffet lunch.

Trainer: Eng. Wael Haddadin, PMP, PgMP
Timing: 08:30 to 16:30
Venue: Al Barsha, near metro
Fee: AED 3,200 (early bird 2,750 till 1st May)

Pay in two instalments. To confirm the seat send passport copy and 500 AED.`,
  ),
  unrelated(
    'Become fluent by Christmas. Or at least order soup.',
    'Parlando <hola@parlando-app.example>',
    `You haven't practised since 3 October. Benito the badger is worried.

Your Italian: level 6. Streak: 0 days.

One lesson takes four minutes. Today's is "At the station": scusi, a che ora parte il treno?`,
  ),
  unrelated(
    'Nursing degrees online: now taking applications for fall',
    'Great Plains State University Online <enroll@gpsu-online.example>',
    `Finish your BSN from your kitchen table.

✓ Six start dates a year, next: August 25
✓ 30 credits, most done in 12 months
✓ $298 per credit, FAFSA accepted
✓ Priority deadline July 11

An enrollment counselor will call you to talk through transfer credits. Text GPSU to 55501 for a call at a time you like.`,
  ),
  unrelated(
    'Doctoral colloquium: call for visiting students',
    'Graduate School, Uni Waldenstein <gradschool@uni-waldenstein.example>',
    `The Graduate School of the Alpine Humanities offers twelve places at its summer colloquium (7–13 July, Val Müstair). Board and bunk are paid. Doctoral students of all fields may apply until 15 April with one page about the thesis and one about why a mountain. The committee will reply in the first half of May.`,
  ),
  unrelated(
    'Webinar tomorrow: Lease or buy? Forklifts in 2025',
    'Toyolift Dealer Network <events@toyolift-dealers.example>',
    `Starts: tomorrow, 10:00 CET
Length: 40 min
Speaker: Ulf Rönnqvist, Head of Fleet
Your personal link is below, don't pass it on.

Add to calendar | I can't come`,
  ),
  unrelated(
    "Agenda: Dental Practice Owners' Day, Birmingham",
    'Molar Events <team@molar-events.example>',
    `09.00 Arrival, bacon rolls
09.45 What the new contract really offers — Dr. Hema Shastri
10.30 Pricing a private crown — Giles Templeton, FCA
11.15 Break
11.40 Screening for sleep apnoea in the chair
12.30 Lunch among the exhibitors
13.45 Panel: associates who left, and the principals they left
15.00 Complaints, calmly. A workshop with an actor
16.15 Raffle, close

6 hours of verifiable CPD. Delegates £149. Bring your receptionist for half price.`,
  ),
  unrelated(
    'A new flavor just dropped 🍋',
    'Fizzwell <yo@fizzwell.example>',
    `Yuzu Lemon. 0 sugar, 100% weird.
First 500 orders get a tote.
That's the email.`,
  ),
  unrelated(
    'Your neighbours saved £212 a year',
    'Greenlatch Windows <offers@greenlatchwindows.example>',
    `Dear Homeowner,

Our survey team will be in the LS8 area between Monday 3rd and Friday 7th November. A no-obligation quote takes about 25 minutes and it is valid for a year. Appointments are available in the morning, the afternoon and up to 7 in the evening. Call Dawn on 0113 496 0955 to fix yours.

If you've already had your windows done with us, please disregard, and thank you!`,
  ),
  unrelated(
    'INVITATION: Ribbon cutting at the new showroom',
    'Chevalier Marine <events@cheavaliermarine.example>',
    `Capt. and Mrs. Denholm
request the pleasure of your company
at the opening of our Newport showroom
Saturday, the third of May, at four o'clock

Oysters. The new 38-footer. Dr. Lyle Passmore on knots.

Kindly reply by April 25.`,
  ),
  unrelated(
    'Refer a friend, get a free month',
    'GymPit Ostend <hallo@gympit.example>',
    `Yo Bram! Bring your mate, your mum, your boss. When they take a membership you both train for free in May. The new HIIT schedule is up: Mon/Wed/Fri 6:30, Tue/Thu 19:15, and Saturday's with Farah at 10.`,
  ),
  unrelated(
    'Re: Quick question about Northfold Bakery',
    'Damien Crouse <damien@leadspark-agency.example>',
    `Hi there,

I noticed that Northfold Bakery isn't on the first page for "birthday cake near me". We took Muffin & Co from position 34 to position 2 in nine weeks. Worth a 15 min call this week? I could do Wed 2pm or Thursday 10am.

Damien

P.S. if you're not the right person, who is?`,
  ),
  unrelated(
    'Bumping this up',
    'Damien Crouse <damien@leadspark-agency.example>',
    `Just floating this to the top of your inbox. Should I (a) try you after Easter, (b) talk to a colleague, (c) go away? One letter is enough :)`,
  ),
  unrelated(
    'SALE of agricultural machinery, 27 lots, Friday',
    'Brecon Auctioneers <sales@breconauctions.example>',
    `On the instructions of Messrs. D. & E. Pugh (retiring). To be sold at Cwmgwdi Farm on Friday 19 September at 10.30 a.m. prompt. Viewing from 8. Tractors (MF 135, JD 6420), balers, link boxes, sundries. Bidders must register with photo ID. Refreshments: Chapel ladies. No reserve, and no telephone bids since there's no reception.`,
  ),
  unrelated(
    'Important recall: Cuddlewick high chair',
    'Cuddlewick Product Safety <safety@cuddlewick.example>',
    `We're recalling model CW-220, sold between Feb 2023 and Aug 2024, because a screw on the tray may come loose. Please stop using it. Check the label under the seat; if its number starts with 7, you can have a repair kit by post or your money back. No receipt is needed. We apologise for the worry.`,
  ),
  unrelated(
    'Black Friday came early (for you, Nadia)',
    'Voltbarn <deals@voltbarn.example>',
    `27" 4K screen £179
Noise-cancelling headphones £89
Robot mop £210 (it does corners!)

Members shop from 6am on Wednesday. Everybody else waits until Friday.
Price promise: cheaper elsewhere before Dec 24? We will refund the difference.`,
  ),
  unrelated(
    'Special offer for heads of department: Journal of Applied Limnology',
    'Aquaterra Press <marketing@aquaterra-press.example>',
    `Dear Professor Lindqvist-Obi,

Your library's trial ends on 31 January. Subscribe before this date and 2025 will be charged at the rate of 2023. A colleague in our Delft office can call you, or your acquisitions team, whenever it's convenient.`,
  ),
  unrelated(
    'Invitation to submit: Special issue on "Sustainable Everything"',
    'IJARST Editorial <editor@ijarst-journals.example>',
    `Greetings of the day!!

Dear Dr. Dr. Eminent Researcher, we have gone through your valuable article and the panel of our editors are impressed. We cordially invite you to submit a manuscript of any type within 7 days. Review takes 72 hours. Acceptance is fast. Publication fee only 99 USD. Awaiting your positive response.`,
  ),
  unrelated(
    'Sen. Hatcham needs to hear from you BEFORE the vote',
    'Clean Creeks Coalition <action@cleancreeks.example>',
    `The committee has put HB 2209 on the calendar for Thursday at 8:30 a.m. It would cancel every buffer rule west of the Divide. Call the senator's office. Say your name, your town, and one creek. It takes ninety seconds and the staffer, Brody, is very polite.

CALL NOW | I called!`,
  ),
  unrelated(
    'Fund drive: 217 donors to go by midnight',
    'WQPL Public Radio <members@wqpl.example>',
    `You listen in the shower. We know, you told us in the survey.

A panel of three local bakeries will match every new $10 sustainer until midnight. When we get to 1,000, Morning Edition goes back to having no pledge breaks and Terrence goes back to bed.`,
  ),
  unrelated(
    'Thank you for joining the Wagtail Walk!',
    'Wagtail Rescue <walk@wagtailrescue.example>',
    `Hi Dolores and Biscuit!

You are walkers no. 88 and 88½. We start from the bandstand on Sunday 27 April at 11, rain or shine. Packs (bib, bandana, poo bags) come by post a week ahead. So far you've raised $35 out of $100.`,
  ),
  unrelated(
    'Spring open house weekend – 14 homes',
    'Lantana Realty <weekend@lantanarealty.example>',
    `SAT 1–3
 41 Pecos Ct, 3/2, $389,000 — new roof
 910 Fannin, 4/3, offers reviewed Monday noon
SUN 2–4
 7 Quail Hollow, pool!
 1220 W 9th, loft, price improved

Pre-approved? Bring the letter. Not yet? Call Suzette; she can usually get you an answer the same day.`,
  ),
  unrelated(
    'New: we can read your meter by ourselves',
    'Fenland Power <hello@fenlandpower.example>',
    `Smart meters are being fitted in your street in October. The job takes around an hour and your power will be off for twenty minutes of it. You choose the day: weekday mornings 8–12, afternoons 12–4, Saturdays for people who work. No cost, no drilling, and the engineer takes the boxes away.`,
  ),
  unrelated(
    '✈️ $39 fares. Not a typo.',
    'Hopfrog Air <fares@hopfrogair.example>',
    `Book by Thursday 11:59 pm ET. Travel Tuesdays, Wednesdays and Saturdays from Jan 14 to Mar 5. Blackout: Presidents' weekend. A carry-on costs more than the seat; we're sorry, that's the model.`,
  ),
  unrelated(
    'Wedding Fair – brides go free',
    'Hotel Ardmore <events@hotelardmore.example>',
    `Sun 2 Feb, 11–4. Forty stands. Harpist. Cake. Catwalk at 12 and 3. The first 100 couples get a goodie bag, and everyone who books the ballroom on the day has the evening buffet on us. Mothers welcome. Fathers too, there's a bar.`,
  ),
  unrelated(
    'Last day to renew your professional membership',
    'Guild of Location Managers <membership@glm-guild.example>',
    `Dear Tobias Renner-Whyte MGLM,

Your membership lapses at midnight. With it go the letters after your name, your entry in the directory, the insurance and the parking badge that you must return. To renew takes two minutes. Should you be between films, ask us about the hardship rate. We offer it without questions.`,
  ),
  unrelated(
    'Your August horoscope & crystal offer',
    'Madame Isolde <stars@isolde-astro.example>',
    `CAPRICORN: With Mercury in a difficult position until the 28th, put off signing. An old acquaintance calls. Wednesday is for rest. A panel of elders (aunts?) will judge you; wear green.

Amethyst clusters, two for one until the new moon.`,
  ),
  unrelated(
    'Reminder: sample sale preview, by appointment',
    'Atelier Vasilescu <atelier@vasilescu.example>',
    `Darlings,

Friday is for our clients only, from noon. Half-hour appointments so that nobody has to fight over a sleeve. Ioana keeps the list; write her a time. Saturday the doors open to the rabble.`,
  ),
  unrelated(
    'Merchant statement of fees is changing',
    'Tillpoint Payments <merchants@tillpoint.example>',
    `From your November statement: the monthly minimum goes from £8 to £9.50; refunds will cost 15p; premium cards 1.9%. Your contract lets you leave without a penalty within 60 days of this notice. If you'd like to hear what we can offer to keep you, the team's there Mon–Fri, 9 to 5.30.`,
  ),
  unrelated(
    '[Hackathon] 36 hours, 9 prizes, 1 giant noodle pot',
    'Hack the Harbour <crew@hacktheharbour.example>',
    `Teams are 2 to 5 people. Team up on the night if you haven't got one. Kickoff Friday 18:00, code freeze Sunday 06:00, demos on the big screen from nine, a jury of harbour masters, one of whom writes Rust. Tickets are free but if you don't show we'll think about you sadly.`,
  ),
  unrelated(
    'Masterclass with Maestro Bellocchi — audience tickets',
    'Conservatoire Concerts <tickets@conservatoire-concerts.example>',
    `Four young singers, one merciless Italian. Recital Hall, Wednesday 12 March, 2.30–5.30 pm. Audience £8, students nothing. The singers have been chosen already, please don't send us recordings.`,
  ),
  unrelated(
    'Be a test driver for a day',
    'Vektor Motors <club@vektormotors.example>',
    `The new E4 rolls onto our forecourt on 1 June. Which slot would you like? 30 minutes, with or without one of our people in the back seat. Bring your licence. There's an ice cream van, and in the draw a weekend with the car.`,
  ),
  unrelated(
    'We miss you at Lotus Thai',
    'Lotus Thai Kitchen <som@lotusthaikitchen.example>',
    `Long time no see! Come Mon-Thurs, show this mail, get free spring roll or mango rice. One per table. We move soon to number 44 same street, bigger kitchen, same mother. Grand opening 9 May with monk and drum.`,
  ),
  unrelated(
    'ISO 27001 lead auditor course: dates for Q4',
    'CertiQuest Training <courses@certiquest.example>',
    `Hello,

The next five-day courses run in Lyon (6–10 Oct, French), Leuven (20–24 Oct, English) and online (3–7 Nov, evenings). The exam takes place on the last afternoon; retakes are free within a year. Companies which send three people pay for two and a half, don't ask us how our finance director arrived at that.

CertiQuest`,
  ),
  unrelated(
    'Your listing got 214 views',
    'MarktPlaza <seller@marktplaza.example>',
    `"Oak sideboard, slight cat" is doing well! Sellers who lower the price by 10% get an offer within two days on average. Or push it to the top position for €2.95.

1 unread message from "hansje_k": is it still for sale and can i come look saturday?`,
  ),
  unrelated(
    'Product survey for users of hearing aids',
    'Auralis Research <research@auralis-hearing.example>',
    `Dear Mr Quist,

We would be glad to know how the Auralis 3 is suiting you. The questionnaire is on paper as you asked, and comes with a stamped envelope. Please return it by the end of the month. Once we've reviewed the replies, one in twenty users gets a year of batteries.

With thanks,
A. Njoroge, audiologist`,
  ),
  unrelated(
    'Sunday sermon series: "Called"',
    'Riverbend Fellowship <weekly@riverbendfellowship.example>',
    `Week 1, Samuel: who's that shouting? Week 2, Jonah: declining the call. Week 3, Matthew leaves the tax office. Week 4, Pastor Dre on what to do when the phone doesn't ring. 9 and 11 am, nursery for under threes, donuts at both. Small groups: sign-up is open until the 20th, leaders please confirm your living rooms.`,
  ),
];
