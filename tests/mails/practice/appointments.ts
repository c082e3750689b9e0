import type { TestMail } from '../../core/mail/mail.ts';
import { unrelated } from './by-kind.ts';

/** Appointments and decisions of the rest of life: doctors, offices, schools, landlords, insurers, clubs. */
export const appointments: readonly TestMail[] = [
  unrelated(
    'Appointment reminder: Dr. Feldhusen',
    'Praxis am Markt <praxis@feldhusen.example>',
    `This is to remind you of your appointment on Thu 6 Feb at 8:20. Please come fasting and bring your insurance card. If you cannot keep the appointment tell us 24 hours before, otherwise we may charge you.`,
  ),
  unrelated(
    'Your colonoscopy has been rescheduled',
    'Lakeside Endoscopy <scheduling@lakesideendo.example>',
    `Dear Mr. Abelard,

Due to a change in Dr. Nwosu's schedule, your procedure on March 3 has been moved to March 10, check-in 6:45 a.m. We're sorry for the inconvenience. The preparation instructions remain the same, only shift everything by one week. You'll need an adult to drive you home; we can't proceed without one.

If the new date does not work, call us by Wednesday so we can offer it to somebody else.`,
  ),
  unrelated(
    'Hygienist slot tomorrow?',
    'Smile Studio <hello@smilestudio.example>',
    `Hi Petra! We've had a cancellation tomorrow at 11.40 with Josie, would you like it? First to reply gets it :)`,
  ),
  unrelated(
    'DS-160 confirmation and interview at the consulate',
    'Visa Appointment Service <no-reply@ustraveldocs.com>',
    `Your visa appointment has been scheduled.

Applicant: RIVERO, MATEO
Visa class: B1/B2
Consular appointment: 22 May 2025, 08:15
Location: Avenida Garibaldi, door 3

Bring: passport, DS-160 confirmation page, one 5x5 photograph, this letter. Arrive no more than fifteen minutes early. Telephones are not permitted. You may reschedule up to two times; after that you will have to pay the fee again.`,
  ),
  unrelated(
    'Naturalisation interview',
    'U.S. Citizenship and Immigration Services <noreply@uscis-notices.example>',
    `You are hereby notified to appear for an interview on your Application for Naturalization, Form N-400.

Date and time: Monday, September 15, 7:50 AM
Where: Field Office, 2nd Floor

You will be tested on your ability to read, write and speak English and your knowledge of U.S. history and government. Failure to appear may result in the denial of your application. If you need to reschedule, write to this office immediately and state the reason.`,
  ),
  unrelated(
    'Year 7 place: outcome',
    'Admissions <admissions@stcuthbertsgrammar.example>',
    `Dear Mr and Mrs Oyelaran,

Thank you for your application on behalf of Tobi and for bringing him to meet us in January. Competition was fierce, with 412 boys seeking 96 places. I am sorry to say that we are unable to offer Tobi a place for September. His name has been put on the waiting list and we expect some movement after 1 March.

I know this will be a disappointment. He was a delight to talk to.

Yours sincerely,
R. Whitlam, Registrar`,
  ),
  unrelated(
    'Offer of a place: BSc Marine Biology',
    'Admissions Saltcoats <offers@uni-saltcoats.example>',
    `Congratulations Imogen! We are delighted to make you a conditional offer for BSc (Hons) Marine Biology, entry September. Conditions: ABB at A level including Biology. You've until 4 June to reply to your offers. Come and see us at an offer-holder day: 8 March or 29 March, book your slot on the portal.`,
  ),
  unrelated(
    'Medicine interview circuit – what to bring',
    'Medical School Admissions <mmi@uni-saltcoats.example>',
    `Dear applicant to A100,

Your multiple mini interview will take place online on 14 January. There are seven stations of six minutes. You'll need photo ID, pen and paper. Links are sent the evening before at 18:00. Decisions are released via UCAS by the end of March and we're not able to give individual feedback before then.

Good luck!`,
  ),
  unrelated(
    'viewing flat 3B',
    'Marcin Landlord <marcin@lettingsmarcin.example>',
    `hi, can show u the flat sat 11am or sun after 3. bring last 3 payslips and reference of your old landlord, lot of ppl are interested. marcin`,
  ),
  unrelated(
    'Re: Viewing – Hauptstr. 12',
    'Hausverwaltung Brenner <vermietung@brenner-hv.example>',
    `Dear Mr. Castellano,

thank you for the interest in our apartment. After the visits of last week the owner has decided for another tenant. We ask for your understanding that we can give no reasons. We gladly keep your self-disclosure form on file, if something fitting becomes free, otherwise we delete it after 6 months.

With friendly greetings
S. Brenner`,
  ),
  unrelated(
    'Your tenancy application: documents missing',
    'OpenLet Referencing <referencing@openlet.example>',
    `We can't complete your reference yet. Please upload:

• proof of address dated within 3 months
• employer's reference (we've emailed your manager twice)
• last two bank statements

The landlord will hold the property until Monday 5 pm.`,
  ),
  unrelated(
    'Complete your video identification',
    'NordBank Onboarding <ident@nordbank.example>',
    `You're nearly there. To open your account we have to verify your identity in a short video call. Have your passport ready and make sure that you've good light and a stable connection. Our agents are available daily from 8:00 to 22:00; the average wait is 4 minutes. Your case number: 7Y2-KKD. The link stays valid for 14 days.`,
  ),
  unrelated(
    'Your mortgage application: decision in principle',
    'Harbour Building Society <mortgages@harbourbs.example>',
    `Good news. Subject to valuation, we're able to lend you £186,000. An adviser will go through the details by phone on Wednesday at 4.15pm; set aside about an hour and have your P60s and outgoings to hand. This isn't a formal offer, which follows when underwriting has finished, normally ten working days.`,
  ),
  unrelated(
    'Loan request 00812 – not approved',
    'Riverbend Credit Union <loans@riverbendcu.example>',
    `We considered your request carefully and cannot approve it at this time. Principal reasons: length of employment; insufficient income for amount requested. You've a right to a free copy of your report within 60 days. You're welcome to apply again when your circumstances change.`,
  ),
  unrelated(
    'Witness statement – collision 9 Nov',
    'PC 4471 Hargrave <hargrave.4471@northmoor.police.example>',
    `Dear Ms Tweddle,

I'm the officer investigating the collision on Station Road. I understand you saw the cyclist. I'd like to interview you as a witness and take a statement, either at your home or at the station, it takes around an hour. I'm on lates Tuesday to Thursday (2pm–10pm). Which would suit you? You're not in any trouble.

Regards
Tom Hargrave`,
  ),
  unrelated(
    'JURY SERVICE – confirmation of attendance',
    'Jury Central Bureau <jurors@courts.example>',
    `Thank you for your reply. You're required to attend on Monday 2 June at 9.00. Expect to serve for ten working days. Your employer must release you; a certificate of loss of earnings is enclosed for completion. Your request for deferral has been considered and was refused.`,
  ),
  unrelated(
    'Disputation: date and committee',
    'Graduate Office <promotionsbuero@uni-brenz.example>',
    `Dear Ms Demirel,

the oral examination for your thesis has been fixed for 17 July, 14:15, room 2.004. Committee: Prof. Haug (chair), Prof. Lindgren, PD Dr. Osei. Your talk should be 30 minutes, followed by at most 60 minutes of questions. Please hand in five copies by 20 June. Guests are allowed at the talk but not at the deliberation.

Kind regards
I. Pfaff`,
  ),
  unrelated(
    'Viva on Friday',
    'Nigel Ashcombe <n.ashcombe@uni-aldmoor.example>',
    `Hi Swati, just to say the external's train gets in at 10.12, so we'll start at 11 rather than 10.30. Same room. Eat something beforehand. You know this thesis better than either of them. See you on the other side, N`,
  ),
  unrelated(
    'Trials for U14 – result',
    'Ashby Rovers Juniors <juniors@ashbyrovers.example>',
    `Dear parent,

Thank you for letting Kieran take part in our trials. The coaches had a very hard job choosing 16 from 43. On this occasion we haven't been able to offer him a place in the squad. He is welcome to train with the development group on Mondays, and can try again in spring. Keep at it, Kieran!

Coach Lee`,
  ),
  unrelated(
    'Home study visit: next week',
    'Adoption Services, County of Marl <adoption@countyofmarl.example>',
    `Dear Joanna and Piet

I'll come on Wednesday at 16:30 so that the children from next door are back from school, as we said. This third interview is about your own childhoods, and I'd like to speak with each of you separately for about three quarters of an hour. I still need: both medicals, two referees (not family), and Piet's police certificate from Belgium.

The panel meets on 11 December and you'd normally hear the same day.

Warm wishes
Cordelia Ruane, Social Worker`,
  ),
  unrelated(
    'Adjuster appointment for claim 55-0192',
    'Midland Mutual Claims <claims@midlandmutual.example>',
    `An adjuster has been assigned to your water damage claim. Wendell Pruitt will inspect the property on Friday between noon and 4 p.m. He'll text when he's on the way. An adult needs to be present. Please have receipts for damaged items available; photos help. A decision on coverage is usually made within seven days of the inspection.`,
  ),
  unrelated(
    "Muffin's follow-up",
    'Paws & Claws Vets <reception@pawsclaws.example>',
    `Hi Bryony, Muffin is due back for stitches out. Could you do Monday 4.10 or Tuesday 9.30? Please keep the cone on (we know). Thanks, Gem`,
  ),
  unrelated(
    'Your car is ready / MOT',
    'Kestrel Garage <service@kestrelgarage.example>',
    `MOT passed with two advisories, front tyres and a wiper. Collect any time before 5.30, total 214.60. If you'd rather we did the tyres we can fit you in first thing Thursday, would need it here at 8.`,
  ),
  unrelated(
    'We missed you! Rebook your delivery',
    'ParcelSwift <track@parcelswift.example>',
    `Our driver Emeka called at 13:52 and nobody was in. Choose what happens next:

1 Deliver tomorrow 09:00–13:00
2 Deliver Saturday 08:00–12:00
3 Leave with a neighbour
4 Collect from shop

If we don't hear from you by 20:00 we'll try again tomorrow.`,
  ),
  unrelated(
    'Reservation confirmed: Trattoria Ondine, party of 6',
    'TableTime <reservations@tabletime.example>',
    `You're booked. Saturday, 19 April, 19:30, six people, terrace if weather allows.

The restaurant holds tables for 15 minutes. To change or cancel do so until noon of the day, after that a fee of €20 per person applies. A note from the restaurant: "looking forward welcome you!"`,
  ),
  unrelated(
    'Junior strings audition for Maya',
    'County Youth Orchestra <auditions@countyyouth.example>',
    `Dear Mrs Pathak

Maya's audition for second violins: Sunday 28 September, 10.50, St Mark's Hall. She should prepare two contrasting pieces (total not over six minutes), one scale of three octaves, and will be asked to sight-read. An accompanist is available, please send the piano part by the 20th. Results are e-mailed to all families on 5 October.`,
  ),
  unrelated(
    "Result of Maya's audition",
    'County Youth Orchestra <auditions@countyyouth.example>',
    `Maya played beautifully and the panel would love to have her. We're offering her a seat in Second Violins from the autumn course. Please accept or decline by Friday through the form; uniform sizes too, please.`,
  ),
  unrelated(
    'Boiler service',
    'Gasworks Direct <bookings@gasworksdirect.example>',
    `Your engineer: Piotr. Your window: 12 Dec, 7am – 1pm. We'll narrow it down to two hours the night before by text. Please clear the cupboard.`,
  ),
  unrelated(
    'Smart meter: appointment cancelled',
    'Volta Energy <meters@voltaenergy.example>',
    `Unfortunately we have to cancel tomorrow's smart meter appointment because the technician is ill. We're very sorry that it's at such short notice. As a gesture of goodwill £30 will be credited on your account. Pick a new date online or wait for our call on Monday.`,
  ),
  unrelated(
    'Personal Independence Payment: assessment by telephone',
    'Assessment Centre <appointments@healthassess.example>',
    `We need to talk to you about how your condition affects you. A health professional will phone you on 7 August at 10:30 am. The call may take 60 minutes. Someone may be with you to support you. If you don't take the call without a good reason your claim may be turned down.`,
  ),
  unrelated(
    "Parents' evening bookings open",
    'Westbrook Academy <noreply@schoolcloud.example>',
    `You can now book five-minute appointments with your child's teachers for Thursday 13th. Bookings close Wednesday noon. Mr Idowu (Maths) is available by video only. Please leave at least one slot between teachers.`,
  ),
  unrelated(
    'Nursery place for Leo',
    'Kita Regenbogen <leitung@kita-regenbogen.example>',
    `Hello family Santos, we have good news, from 1st August a place became free. We'd like to meet you with Leo, perhaps Tuesday 15:00 or Wednesday 9:30? It lasts about half an hour. Please bring the yellow book and vaccination paper. Until Friday we must know if you take it since the list is long. Greetings, Birgit`,
  ),
  unrelated(
    'Consultation with solicitor',
    'Pember & Hoyle <reception@pemberhoyle.example>',
    `Thank you for your enquiry about the boundary dispute. Mrs Hoyle can see you on 2 April at 2pm for an initial interview of half an hour, free of charge. Please bring the title plan and any letters from your neighbour. If matters proceed she'll send our terms of engagement for you to sign.`,
  ),
  unrelated(
    'MRI results',
    'Dr. Y. Abubakar <results@rivertonhospital.example>',
    `The scan was reviewed by the team on Monday and I'd prefer to discuss it in person. It's nothing urgent. My secretary will offer you a time in the next ten days; if you've heard nothing by then ring 555-0170.`,
  ),
  unrelated(
    'Blood donor session – you are booked',
    'Blood Service <donors@bloodservice.example>',
    `Thank you for booking! Town Hall, Tuesday, 17:25. Eat well, drink a pint of water and bring your donor card. Some questions in our private interview are personal; that's normal. Can't make it? Please let someone else have your place.`,
  ),
  unrelated(
    'Allotment committee decision',
    'Hilltop Allotments <sec@hilltopallotments.example>',
    `Dear Mr Cope, your application for a second plot was discussed on Tuesday. The committee felt plots should go to those who have waited longest and so has declined it. You remain at position 31. The shed is approved provided that it isn't taller than seven feet. — Jean, hon. sec.`,
  ),
  unrelated(
    'Membership interview, Sailing Club',
    'Membership Secretary <members@estuarysc.example>',
    `Dear Dr and Mrs Quill

Your proposal for membership (proposed by Cdr Tate, seconded by Miss Lowe) has been posted. It's the custom of the Club for candidates to meet two members of the committee informally over a drink. Would Saturday 6th at 12.30 be convenient? Blazer not needed.

The election takes place at the meeting of the 20th and I'll write to you the day after.`,
  ),
  unrelated(
    'Scholarship: your application progressed',
    'Ferrari-Lund Foundation <grants@ferrarilund.example>',
    `Dear Abena, your application for the travel bursary has been read by two assessors and moved to the final stage. We'd like to talk with you for twenty minutes by Zoom on 3 or 4 May about your route, your budget and why Iceland. Please choose a time: link. All finalists get our answer within two weeks.`,
  ),
  unrelated(
    'Host family for exchange – your interview',
    'Youth Crossing <families@youthcrossing.example>',
    `Hi Marchetti family! Thank you for wanting to host Anouk. Before we can confirm, a volunteer visits each family at home. Ours in your area is Mrs. Gattuso and she could come Sunday at five. She'll want to see the bedroom and talk to everybody, dogs included.`,
  ),
  unrelated(
    'Dog adoption: Biscuit',
    'Second Home Rescue <rehome@secondhomerescue.example>',
    `Hello, thanks for your form for Biscuit. We had 26! Sadly we don't think Biscuit would cope with your cats so we've gone with another family. Please don't be put off, there's an old lady called Nettle that might be just right. Fancy coming Sunday to meet her? 11-1, wear old clothes`,
  ),
  unrelated(
    'Test date B1 certificate',
    'Volkshochschule Prüfungen <pruefung@vhs-brenz.example>',
    `Dear participant, your examination: written part Sat 8 March 9.00; oral part same day, 13.40, pair exam with a second candidate. Bring your identity card. Who arrives late is not admitted. Results come by post after approximately six weeks, please don't ask by phone.`,
  ),
  unrelated(
    'Driving test moved',
    'Booking Service <bookings@drivingtests.example>',
    `Your practical driving test has been moved by us. Old: 4 March 08.10. New: 19 March 14.32, same centre. You may accept this date, pick a different one, or cancel and have the fee back. You don't lose any of your changes.`,
  ),
  unrelated(
    'Wedding registrar: notice appointment',
    'Register Office <registrars@aldmoorcouncil.example>',
    `Both of you need to attend to give notice of marriage. You'll each be interviewed on your own for about 15 minutes (it's a legal formality, nothing to revise). Friday 10 Oct: 09.40 Mr Bashir, 10.00 Ms Lovell. Originals of passports and one proof of address; photocopies won't do. Fee £84.`,
  ),
  unrelated(
    'Asylum substantive interview',
    'Home Affairs Casework <casework@homeaffairs.example>',
    `Reference H1194423. Your substantive asylum interview will take place on 30 June at 9:15. An interpreter (Tigrinya) has been booked. You may ask for an interviewer of the same sex. Your legal representative can attend but the interview won't be postponed if they can't. Bring all documents you want to be considered. Please reply to acknowledge.`,
  ),
  unrelated(
    'Speech therapy intake for Noah',
    'Little Words Clinic <intake@littlewords.example>',
    `Dear Ms. Fujimoto, we have an opening for Noah's evaluation: Mondays at 3:45 beginning October 6, with Carly. At the first visit Carly will interview you about Noah's development while he plays. Insurance authorization is pending; we'll let you know as soon as they approve. Please fill out the attached questionnaire and return it before the visit.`,
  ),
  unrelated(
    'Passport appointment',
    'Bürgeramt Online <noreply@buergeramt.example>',
    `Termin confirmed. Date 23.10., 11:36, Number 4718, Window will be displayed. Please be in the waiting zone 5 min. before. Cancel with code: b7x0q.`,
  ),
  unrelated(
    'Tattoo consult',
    'Inkwell & Daughter <book@inkwelldaughter.example>',
    `heya, Freya's away till the 9th but could talk through your idea on a quick call the 10th or see you in person sat 12th at 2? deposit is 50 and comes off the price. send us reference pics n the size. x`,
  ),
  unrelated(
    'Planning application 24/00871/HSE: Decision',
    'Planning <planning@aldmoorcouncil.example>',
    `Dear Applicant, I'm writing to inform you that the Council has REFUSED permission for the above development for the following reason: 1. The proposed extension by virtue of its size and position would be overbearing. You have the right to appeal within 12 weeks. Our officer, Mr Slade, is available by phone on Tuesdays to talk it through.`,
  ),
  unrelated(
    'Piano tuner, Tuesday?',
    'Osgood Pianos <osgood@osgoodpianos.example>',
    `I'm in your valley on Tuesday, could be with you half past one or so. If the cold has got in the soundboard I won't tune it, I'll tell you honestly. Ring me if it's not convenient. Osgood`,
  ),
  unrelated(
    'Selection weekend - Antarctic volunteers',
    'Polar Heritage Friends <volunteers@polarheritage.example>',
    `Dear Hamza, of 2,300 who wanted to count penguins for us this season, you are one of twelve asked to our selection weekend, 14–16 June, in a field near Bakewell. This is unpaid, you'll recall, and cold. Tents are provided. Please answer by the 1st and send the medical form.`,
  ),
  unrelated(
    'Life insurance: telephone interview',
    'Evergreen Life Underwriting <underwriting@evergreenlife.example>',
    `To process policy application EL-20991 we'll need to speak to you. A nurse interviewer will call about your medical history, it takes 25 minutes. Available times: weekdays 8 am–8 pm, Saturdays until 1. Select a time or call us. After this most applicants have a decision in 5 business days.`,
  ),
  unrelated(
    'Appointment of guardian ad litem — interview of parents',
    'Ferris Law Office <ferris@ferrisgal.example>',
    `Counsel: I've been appointed for the minor children. I intend to interview mother on 4/14 at 10 and father on 4/14 at 2, both in my office, and visit the homes the week following. Kindly have your clients confirm. My report is due to the court on May 9. I don't text with parties.`,
  ),
  unrelated(
    'Solar survey booked',
    'Helios Roofing <survey@heliosroofing.example>',
    `Thank you for choosing us. Surveyor: Dev. Date: 3 June. Time: a.m. He'll need access to loft & fuse box, takes about 40 mins. You will receive our quotation by e-mail within 5 working days, no obligation.`,
  ),
  unrelated(
    'Grad school visit day',
    'Dept. of Entomology <gradprogram@ento.prairiestate.example>',
    `Dear Lucía,

On behalf of the faculty it's my pleasure to let you know that the committee has recommended you for admission to the Ph.D. program with a fellowship of $32,400. You will get the formal letter from the Graduate School in a week or two. Visit days are February 27–28; we cover flight and two nights. You'll meet with Dr. Pham at 9, Dr. Eriksson at 10, and have beer with the students without us.

National deadline for decisions is April 15.`,
  ),
  unrelated(
    'Scouts: leader chat',
    '5th Aldmoor Scouts <gsl@5thaldmoor.example>',
    `Hi Pav, thanks for offering to help with Cubs! There's a DBS form, two references, and then a short 'appointments panel', which is three nice people with biscuits. Next panel is on the 12th at 7.30. Are you ok with that? Akela is thrilled. Gary`,
  ),
  unrelated(
    "Cardiology: you're on the cancellation list",
    'Rivertonhosp Outpatients <outpatients@rivertonhospital.example>',
    `You asked to be told about earlier appointments. One has become available: tomorrow 07:50, Clinic 4. Text YES within two hours to accept. Should we not hear from you, your existing appointment on 18 Nov stands.`,
  ),
  unrelated(
    'your blue badge renewal',
    'Blue Badge Team <bluebadge@aldmoorcouncil.example>',
    `We've received your application and it is being assessed. It takes up to 12 weeks. You don't need to contact us. If we need more evidence or want you to attend a mobility assessment we'll write.`,
  ),
  unrelated(
    'Casting call for dogs in a yoghurt ad',
    'Wagstars <office@wagstars.example>',
    `Hello Tilda! The client loved Pepper's photos. Can she come to the casting in Soho on Monday, 3.20 pm? She'll have to sit, ignore yoghurt, and then not ignore yoghurt. We'd know by Wednesday. If she gets it: shoot day Friday, £180 + yoghurt.`,
  ),
  unrelated(
    'Tutoring assessment for Zofia',
    'Brightmind Tutors <centre@brightmindtutors.example>',
    `Dzień dobry Mrs. Kowal, Zofia's free assessment is Saturday 9:45. She takes a maths and English test on the screen, then our manager speaks with you both about results and offers a plan. Please come 10 minutes before. To change the time just answer this email.`,
  ),
  unrelated(
    'Blind date with a choir: voice test',
    'Kantorei St. Katharinen <kantor@katharinen-brenz.example>',
    `Dear Mr. Obermann,

thank you for the wish to sing with us. Our basses are thin, so you come as called. Before each project I hear every new voice for ten minutes (scales, a folk song of your choice, nothing terrible). I could offer you Thursday before the rehearsal at 18:45 or the Thursday after. The choir votes after three rehearsals if somebody stays.

With musical greetings
Hedwig Sommerfeld, cantor`,
  ),
];
