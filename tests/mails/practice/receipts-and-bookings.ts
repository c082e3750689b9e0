import type { TestMail } from '../../core/mail/mail.ts';
import { unrelated } from './by-kind.ts';

/** What machines and counters send: receipts, trips, deliveries, bookings, alerts, codes, renewals, bills and public offices. */
export const receiptsAndBookings: readonly TestMail[] = [
  unrelated(
    'Your Sunday evening trip',
    'Hopcab Receipts <receipts@hopcab.example>',
    `Total $14.60
March 9, 2025

Thanks for riding, Ines

Trip fare       $11.20
Booking fee      $1.90
Tip              $1.50

Visa ••••2207

You rode with Abdoulaye, 4.96 ★
9:14 PM  Union Station, Track side
9:31 PM  2240 Elm Ter`,
  ),
  unrelated(
    "Receipt from Pilar's Lunch Truck",
    'Squarepay <receipts@squarepay.example>',
    `$9.75
2 x Taco al pastor 7.00
1 x Horchata 2.75
Paid with contactless, auth 004417
"Hasta luego!" — Pilar

How was your experience?  :)   :(`,
  ),
  unrelated(
    'Your code is 481 902',
    'Brightvault <security@brightvault.example>',
    `Enter 481 902 on the screen that asked for it. The code is good for ten minutes. We'll never ask you for it on the phone. If you didn't try to log in, change your password.`,
  ),
  unrelated(
    'New sign-in from Firefox on Linux',
    'Mailhaven <no-reply@accounts.mailhaven.example>',
    `We noticed a new sign-in to your account.

When: 4 February 2026, 22:51 CET
Where: near Ghent, Belgium (approximate)
Device: Firefox on Linux

Was it you? Then there's nothing to do.
Not you? Secure your account.`,
  ),
  unrelated(
    'Flight confirmation: K7QW2M – LIS → CPH, 14 May',
    'Norfugl Air <booking@norfugl.example>',
    `Your booking is confirmed.

Reference: K7QW2M

OUT  Wed 14 May  NF 1842  Lisbon T2 06:35 – Copenhagen T3 11:20
BACK Sun 18 May  NF 1843  Copenhagen 20:10 – Lisbon 23:05

Passengers
1. CARVALHO/BEATRIZ MS   seat 14A
2. CARVALHO/NUNO MR      seat 14B

1 checked bag 23 kg each way. Check-in opens 24 hours before departure.

Paid: EUR 318.44`,
  ),
  unrelated(
    'Schedule change to your booking K7QW2M',
    'Norfugl Air <booking@norfugl.example>',
    `Hi Beatriz,

The time of one of your flights has changed.

NF 1843, Sunday 18 May: was 20:10, now 17:45.

Please accept the change, or pick another flight free of charge, by 30 April. If we don't hear from you we'll take it that you accept.`,
  ),
  unrelated(
    'Your stay at Pension Edelraute',
    'Pension Edelraute <rezeption@edelraute.example>',
    `Dear family Bosgraaf,

thank you for your reservation, which I confirm gladly: 2 adults, 2 children and one dog, from Sat 26.7. until Sat 2.8., room "Enzian" with balcony. Arrival from 15 o'clock. The dog costs 9 € the night, the children eat for free until 6 years. If you come later than 20 o'clock please call by phone, the key lies then in the milk can.

Kind regards from the mountain
Rosl Mitterer`,
  ),
  unrelated(
    'Booking cancelled – 0 € refunded',
    'Staywell.example <noreply@staywell.example>',
    `Property: Apartamentos La Barca
Guest: T. Oduya
Dates: 2 – 5 September
Status: CANCELLED BY GUEST on 31 August, 19:02

According to the policy you accepted, there's no refund if you cancel fewer than seven days before arrival.`,
  ),
  unrelated(
    'Appointment confirmed: Dr. Amrita Sodhi, Dermatology',
    'MyPortal – St. Brendan Health <noreply@stbrendanhealth.example>',
    `Appointment Information

Provider: Amrita Sodhi, MD
Visit type: Skin check, new patient
Date: Tuesday, November 4
Arrive by: 1:45 PM CST
Starts at: 2:00 PM CST (30 minutes)
Location: Lakeview Pavilion, Suite 610

Complete pre-check-in: confirm your insurance, review your medications, answer a screening questionnaire.

Need to change it? Reschedule or cancel in the app.`,
  ),
  unrelated(
    'Sooner appointment available',
    'MyPortal – St. Brendan Health <noreply@stbrendanhealth.example>',
    `An earlier opening has come up for your MRI.

Offered: Friday 7 November at 6:40 AM
Now booked: Wednesday 26 November at 3:20 PM

Accept or decline by 5 PM tomorrow, after that it's going to be offered to the next patient. Declining doesn't affect your present appointment.`,
  ),
  unrelated(
    'Cut & colour with Giulia ✂️',
    'Salon Biondi <booking@salonbiondi.example>',
    `Ciao Fran, see you Saturday 15 Feb at 9.30! Allow two and a half hours. If your hair's been dyed at home since Christmas tell us before please, Giulia will see it anyway. 48 hrs' notice for changes or we keep the deposit.`,
  ),
  unrelated(
    'Your MOT and service – Thursday',
    'Haddon Road Garage <workshop@haddonroadgarage.example>',
    `Hi Mr Prosper, that's the Fiesta booked in for Thurs 8.15. Leave the locking wheel nut on the passenger seat, last year we lost an hour looking for it. I'll ring you about half eleven if it wants anything. Courtesy car is taken, sorry. Mick`,
  ),
  unrelated(
    'Work authorised: VX14 KLO',
    'Haddon Road Garage <workshop@haddonroadgarage.example>',
    `As agreed over the phone, two front tyres £148 and a drop link £62. Ready after 4. We shut at half five on the dot.`,
  ),
  unrelated(
    'Account alert: withdrawal over $500',
    'First Prairie Bank <alerts@firstprairiebank.example>',
    `A withdrawal of $812.00 posted to checking ending 6630 on 10/02/2024 at 07:15 AM CT.
Merchant: KINGS RIVER PROPERTY MGMT

You set this alert for amounts over $500. To change it go to Profile > Alerts. Do not reply.`,
  ),
  unrelated(
    'Did you make this purchase?',
    'CreditUnion One Fraud Team <fraud@cuone-alerts.example>',
    `Card ending 1182
$1.00 at PETROL-FYN 0441, Odense DK, just now

Reply YES or NO. If NO we will block the card and call you within the hour.`,
  ),
  unrelated(
    'Your application for a credit limit increase',
    'Kestrel Card <service@kestrelcard.example>',
    `Dear Mr. Osei,

We have reviewed your request of June 3 and are not able to raise your limit at this time. The principal reasons:

- Too many recent inquiries
- Balances too high relative to limits

You're entitled to a free copy of your credit report within 60 days. You may apply again after six months.

Credit Operations`,
  ),
  unrelated(
    'Mortgage offer issued – 22 Larch Close',
    'Pennine Building Society <mortgages@penninebs.example>',
    `Dear Mr & Mrs Tattersall,

I'm pleased to say that your mortgage has been approved, and your formal offer is now in the post with a copy to your solicitor. It is valid until 14 August. Please read the special conditions on page 6 (woodworm). You need to do nothing except tell us if your circumstances change, for instance if one of you were to leave work.

Your adviser, Gill Hargreave, is away until the 9th; Samir can take calls meanwhile.`,
  ),
  unrelated(
    'Out for delivery: your parcel 3SKBOL0912',
    'PakketVlug <noreply@pakketvlug.example>',
    `Today between 13:40 and 15:40

Deliverer: Youssef
Not at home? We try the neighbours at 12 and 16, then the pick-up point (Primera, until 18:00).

Move the delivery to another day | Leave it in the shed`,
  ),
  unrelated(
    'We missed you!',
    'Swiftparcel <notify@swiftparcel.example>',
    `Our driver called at 10:52. There was no answer, and a dog. Second attempt: tomorrow. Third and last: Monday. After that it goes back to Kettering.`,
  ),
  unrelated(
    'Order #70114: delay',
    'Halyard Chandlery <orders@halyardchandlery.example>',
    `Morning skipper, the winch handles didn't come in on Friday's boat. Supplier now says the 21st. Do you want to wait, or shall I send the rest on? Either's fine with me. Jowan`,
  ),
  unrelated(
    'Your subscription renews on 3 December',
    'Kanto Streaming <billing@kanto-stream.example>',
    `Plan: Duo, yearly
Price: 8,900 JPY, charged to the card ending in 7781 on 3 December

Last year it was 7,800; we wrote to you about this in September. To stop the renewal, cancel by 2 December, 23:59 JST. You keep access until your year is up.`,
  ),
  unrelated(
    'Payment failed',
    'Cloudpail <billing@cloudpail.example>',
    `We couldn't charge $4.99 to your card (expired 09/25). We'll try again on the 12th, 15th and 19th. If none of these works your 212 GB go read-only, and we delete nothing before February.`,
  ),
  unrelated(
    'Tickets: The Cherry Orchard, Fri 21 Nov, 7:30 pm',
    'Lyric Box Office <tickets@lyric-boxoffice.example>',
    `Booking ref LY-48820

Stalls, row G, 11–12
2 x 32.00
Fee 2.50
Total 66.50

Print this or show it on your screen. Latecomers will be admitted at the interval only; Act One is 42 minutes, so consider a taxi.`,
  ),
  unrelated(
    'Show moved: Gravel Choir',
    'Tixeno <support@tixeno.example>',
    `The concert of Gravel Choir on 5 October at the Astra has been postponed to 22 February because their drummer broke his wrist. Your tickets remain valid. Can't make the new date? Ask for a refund in your account by the 31st of October.`,
  ),
  unrelated(
    'Water bill: estimated reading',
    'Hafren Water <billing@hafrenwater.example>',
    `Account 5500 2281 7

Our reader called on the 4th but could not get to the meter (skip on top of it). We've estimated 41 m³. If that is wrong, send us the black figures from the dial within 14 days, and we will bill you again.

Amount due by Direct Debit on 1 July: £96.12`,
  ),
  unrelated(
    'Planned interruption to your electricity supply',
    'Eastgrid Distribution <planned.works@eastgrid-dno.example>',
    `We need to switch off the supply at:

3 Tollgate Cottages
Wednesday 17 September, 9.00 to 15.30

to replace a pole. If anyone at home depends on medical equipment, call 105 now. We try to keep to the schedule; high wind would mean a new date, on which we'd send another card.`,
  ),
  unrelated(
    'Policy documents – renewal invitation',
    'Stonebridge Mutual <renewals@stonebridgemutual.example>',
    `Dear Mrs Eze,

Your home insurance falls due on 11 March at 00:01. We'd like to invite you to renew at £241.18 (last year: £228.90). Unless you call us it will be renewed automatically. Please check that the following is still right: one bicycle over £500; no business callers; locks of BS3621 standard; no claims in the past five years.`,
  ),
  unrelated(
    "Claim 2025-HM-1093: assessor's visit",
    'Stonebridge Mutual Claims <claims@stonebridgemutual.example>',
    `Mr Aurelio Bassi, our loss assessor, will come to look at the ceiling on Monday between eleven and one. He'll telephone when he's half an hour away. Keep a piece of the plaster. Don't throw out the carpet before he has seen it, even though I understand that it smells.

Danuta K., claims handler`,
  ),
  unrelated(
    'Your Self Assessment is overdue',
    'Revenue Online <no.reply@revenue-online.example>',
    `Dear customer,

Our records show that we haven't received your return for the year ended 5 April. A £100 penalty has been issued. Daily penalties of £10 start on 1 May. If you believe that you don't need to file, sign in and tell us so.

We never send links in messages about tax.`,
  ),
  unrelated(
    'Steuererklärung 2024: missing document',
    'Kanzlei Wiesenhütter <office@wiesenhuetter-tax.example>',
    `Dear Mr Ramaswamy,

for your return is still missing the certificate of the Kindergarten about the fees. The deadline of the office is on 31.7., I have asked for an extension, so don't get nervous please. In week 33 I'm on Rügen.

Best regards
Steffi Wiesenhütter, Steuerberaterin`,
  ),
  unrelated(
    'Year 4 trip to the Roman baths',
    'Ashdown Primary Office <office@ashdownprimary.example>',
    `Dear parents and carers,

Year 4 will be visiting the baths on Thursday 22 May. Coaches leave at 8.20 SHARP and are due back at 4.15. Packed lunch, no nuts, no glass, wellies if wet. Please give consent and pay £14.50 on the app by Friday. If paying is difficult have a quiet word with Mrs Lumb.`,
  ),
  unrelated(
    'Absence recorded: Kofi (Y9)',
    'Attendance <attendance@marlowacademy.example>',
    `Kofi was marked absent in period 3 on 07/10. If he was at an orthodontist's appointment, please send in the card. If you thought that he was in school, call us on option 1 at once.`,
  ),
  unrelated(
    'Parent–teacher conferences: choose your slot',
    'Ms. Yolanda Birdsong <ybirdsong@cedarcrest-k8.example>',
    `Hi families! Conferences are Nov 12–13. Each slot is 15 minutes. The sign-up sheet goes live tonight at 7 and the after-work ones go quick. I'm also happy to talk by phone. For Spanish, Mr. Ibarra will interpret on the 13th only.

💛 Ms. B`,
  ),
  unrelated(
    'Books due Saturday',
    'Corran Public Library <circulation@corranlibrary.example>',
    `The following items are due on 09/27:

1. The Position of Spoons / Levy
2. Screen tests of the stars (DVD)
3. How to move a piano

Renew by phone or at the desk. Item 1 can't be renewed, someone's waiting for it.`,
  ),
  unrelated(
    'Your hold is ready',
    'Corran Public Library <circulation@corranlibrary.example>',
    `"Offer Yourself Violets" by J. Stroud is on the shelf behind the desk under KOW. We'll keep it for you until closing time on 10/14.`,
  ),
  unrelated(
    'Parking charge notice – appeal outcome',
    'ParkSure Appeals <appeals@parksure.example>',
    `PCN: PS0088213
Vehicle: WN19 ZTU

We've considered your appeal carefully. Unfortunately the grounds put forward (that you "were only in there for a sandwich") are not such as would lead us to cancel the charge. You may pay £60 by 16 June, or refer the case to the independent panel within 28 days using the code below. You cannot do both.`,
  ),
  unrelated(
    "Resident's permit: approved",
    'Borough Parking Services <permits@parking.northmere.example>',
    `Application PA/24/77102 has been approved. Your permit is virtual, there's nothing to display. Zone: H. Valid: 1.9.24–31.8.25. Controlled hours: Mon–Sat, 8.30–18.30.`,
  ),
  unrelated(
    "You're booked! Swim level 3, Sat 9:10",
    'Leisure at Northmere <bookings@leisure.northmere.example>',
    `Child: Ottilie
Course: 10 weeks from 11 January (not 15 Feb)
Teacher: Coach Raff
Poolside at 9:05, showered, hair tied up. Parents watch from the gallery, please, as shouting from the side confuses them.`,
  ),
  unrelated(
    'Table for 5, 18:45',
    'Osteria Numero Sette <prenotazioni@numerosette.example>',
    `Dear Mister Lindqvist

I confirm you the table on Sabato 8. Is outside, if rains is inside. The little dog is welcome. For 5 persons kitchen asks to not be late because we turn at 21.

Grazie
Samuele`,
  ),
  unrelated(
    "Vet: Mochi's dental, Tuesday",
    'Paws on Pine <desk@pawsonpine.example>',
    `Hi! Mochi is on the surgery schedule for Tues 6/10. Drop-off 7:30–8, nothing to eat after 10 pm, water's ok. Dr. Lindy will call you before she pulls anything. Estimate 480–720. Sign the consent form ahead if you can.`,
  ),
  unrelated(
    'Refund processed',
    'Linnea Home <kundservice@linneahome.example>',
    `Hej! We got your return (1 lamp, "wrong green") on Monday. 549 kr goes back to your Klarna today and turns up in 3–5 banking days. Hope you find the right green.`,
  ),
  unrelated(
    'e-Ticket: Lagos – Ibadan, 07:10',
    'RailConnect NG <tickets@railconnect.example>',
    `Dear ADEBISI FOLASADE,

Your ticket is CONFIRMED.
Train: LI2
Date: 24-12-2024
Coach: 06 Seat: 41 (window)
Boarding gate closes 15 mins before. Come along with the valid means of ID used for booking. Non-refundable. Safe trip!`,
  ),
  unrelated(
    'Prescription ready',
    "Boyle's Pharmacy <text@boylespharmacy.example>",
    `2 of 3 items are ready to be picked up. The third is on order, Wednesday pm. We close for lunch 1 to 2. Bring proof if you don't pay.`,
  ),
  unrelated(
    "Blood donation: you're due",
    'Regional Blood Service <donor@regionalblood.example>',
    `Hello Ruben, sixteen weeks have passed! We'll be at the Methodist hall on the 3rd, 2–7.30. O negative is down to two days' stock. Slots at 2.15, 5.40 and 7.10 are free as I write. You will be screened for iron first, so steak, or lentils.`,
  ),
  unrelated(
    'Your visa: passport ready for collection',
    'VisaPoint Chennai <status@visapoint-in.example>',
    `Dear Applicant,

Processed passport for web ref no. MAA/2201/881 has been received at the Visa Application Centre and may be collected Mon–Fri 12:00 to 15:30 with original receipt. A decision has been made on your application; this centre does not know the decision.`,
  ),
  unrelated(
    'Planning application 25/01187/HOU: neighbour consultation',
    'Development Control <planning@westvale-dc.example>',
    `Dear Sir or Madam,

An application has been made for a single-storey rear extension at 9 Tithe Way. You may look at the plans online and send comments by 3 June. Comments are public. Should objections be received, the matter will be decided by the Panel on a date of which you would be informed, and each side may speak for three minutes.

Case officer: R. Dhillon`,
  ),
  unrelated(
    'Your jury summons has been deferred',
    'Clerk of Court, Tarrant Division <jury@clerkofcourt-tarrant.example>',
    `Juror no. 100482217: your request for deferral is GRANTED. New reporting date: Monday, August 18, 8:00 a.m., Central Jury Room. Call the recorded line after 5 p.m. on the preceding Friday to learn if your group's still needed. No further deferrals will be considered.`,
  ),
  unrelated(
    'Your broadband goes live Tuesday',
    'Zipfibre Orders <orders@zipfibre.example>',
    `Order ZF-33098

Engineer: Lorcan, Tues 4 March, 8am–1pm
He needs: a socket, someone over 18, ten minutes of tea
You need: nothing

We'll text the night before. To change the day, do it before Sunday at 6pm or it's £25.`,
  ),
  unrelated(
    'Home test kit: result available',
    'BowelScreen Programme <results@bowelscreen-prog.example>',
    `Dear Mr Lockyer,

Thank you for sending in your screening kit. No further tests are needed at this time. You'll be invited again in two years. If you notice any changes before then don't wait for us, go and see your GP.`,
  ),
  unrelated(
    'Statement for period ending 31 Aug',
    'Tollway EZ Account <statements@eztollway.example>',
    `Opening balance  $22.15
Tolls (17)      -$19.40
Auto top-up     +$40.00
Closing balance  $42.75

One image review: plate 4KJ, plaza 12, no tag was read. Check the position of the tag on the windshield.`,
  ),
  unrelated(
    'Invoice 0098 – piano tuning',
    'Anton Farkas <anton@farkastuning.example>',
    `Hello Mrs. Whitby, enclosed the bill for yesterday, 85. The A in the middle will drop a little bit, this is normal, I come in May without to be paid. Please keep the cat out of it.
Anton`,
  ),
  unrelated(
    'Your gym freeze ends tomorrow',
    'Ironyard Fitness <members@ironyard.example>',
    `Welcome back from your knee! Billing resumes on the 1st (£34). Not ready? You may extend once, by a month, in the app. Physio drop-in with Jess: Mondays, seven till nine.`,
  ),
  unrelated(
    'Ferry: vehicles check-in time altered',
    'Skerry Ferries <updates@skerryferries.example>',
    `Sailing 1630 Oban–Lochboisdale on 02/08 is now 1715 owing to a late running vessel. Check in by 1630. Cancellations w/o charge are possible till departure. Another update will follow at 1500.`,
  ),
  unrelated(
    'Deed of release: sign electronically',
    'SignFlow <envelope@signflow.example>',
    `Harriet Bloom (Bloom & Daughter Conveyancing) sent you a document to review and sign.

TR1_Flat_6.pdf

Hi Marcus, sign where it's yellow, with a witness who isn't family. By Thursday if you can, we complete on Friday. H`,
  ),
  unrelated(
    'Coffee subscription: choose your next beans',
    'Roastery Nine <hej@roasterynine.example>',
    `Your next bag ships Monday. It'll be the Huila unless you pick:
[ ] Sidamo, blueberries
[ ] Huila, caramel
[ ] Surprise, no complaints allowed
Skip this one? Press skip before Sunday night.`,
  ),
  unrelated(
    'Claim your class action payment',
    'Settlement Administrator <info@toastergate-settlement.example>',
    `If you bought a Crispello toaster between 2017 and 2021, you may be a class member. Claim forms are due by October 9. A final approval hearing is scheduled for November 20 at 10:00 a.m. before Judge Marisol Teague; the date may be moved without notice, so check this website. You don't have to attend.`,
  ),
  unrelated(
    'Trip reminder: car waiting at Malpensa',
    'Ruota Rent <voucher@ruotarent.example>',
    `Pick-up: MXP T1, level 0, 24 June, 21:15
Return: same desk, 1 July, before noon
Group B (Panda or like it)
Bring: driving licence held 2+ years, a CREDIT card in the driver's name. Debit is refused, and no, the manager can't help it.
Confirmation 77-2093-IT`,
  ),
  unrelated(
    "You've sent £35.00 to Bex (pizza + shame)",
    'Pingpound <receipts@pingpound.example>',
    `Done! Bex has been told.
Reference: pizza + shame
Balance: £11.08. Payday's in 6 days, hang in there.`,
  ),
  unrelated(
    'Dental plan: pre-authorization decision',
    'Molaris Benefit Fund <determinations@molarisfund.example>',
    `Member: G. Santangelo. Dentist: Dr. Pham. Procedure: crown, tooth 19.

We approved 50% of the fee schedule amount ($612.00). The build-up was denied as not necessary. This is no promise of payment. To ask for a second review, your dentist sends an x-ray within 180 days; a peer on our panel may call him.`,
  ),
  unrelated(
    'Bin day change over Easter',
    'Northmere Waste <recycling@northmere.example>',
    `Good Friday's round will be done on Saturday 19 April; Monday's on Tuesday. Out by 6.30 am. Garden bins: no change. Lids down, the gulls are back.`,
  ),
];
