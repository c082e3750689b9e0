import type { TestMail } from '../../core/mail/mail.ts';
import { offer, rejection } from './by-kind.ts';

/** Mail that gives the candidate the job, and mail that says that somebody or nobody else has it now. */
export const offersAndClosedRoles: readonly TestMail[] = [
  offer(
    `Board meeting`,
    `Peg Lawlor <peg@valleyfoodbank.example>`,
    `Dear Francesca, the board voted last night, the post is yours. Unanimous! Ring me when you've stopped jumping. Peg`,
  ),
  offer(
    `Offer of employment`,
    `Hanne Vestergaard <hanne@vindkraftnord.example>`,
    `Dear Pavel,

We are delighted to offer you the position of Turbine Technician, based in Esbjerg, from 1 May 2026. Monthly pay DKK 38,500, pension 12%, five weeks of holiday plus five extra days. The contract is attached; please sign and send it back by 27 March.

Kind regards
Hanne Vestergaard, HR`,
  ),
  offer(`when can you start`, `Lou <lou@pizzalou.example>`, `Your in. $18 + tips, Tues thru Sat. Can you start this week? Lou`),
  offer(
    `Congratulations!`,
    `Recruitment <noreply@careers-stellarbpo.example>`,
    `CONGRATULATIONS, Ms. Angelica!

You are HIRED as Customer Service Associate - Telco Account. Basic pay PHP 19,000, night differential 20%, HMO on day 1 plus 1 dependent. Contract signing is on Feb 23, 1PM at our Ortigas site, wear smart casual.

See you soon, ka-Stellar!`,
  ),
  offer(
    `Provisional offer - Probationer Constable`,
    `Resourcing <resourcing@vale-police.example>`,
    `Dear Kieran

I am pleased to make you a provisional offer of appointment as a Police Constable, subject to vetting, a medical and fitness test, and references. Please do NOT resign from your current job until you've been given a start date in writing.

Starting salary £29,907.`,
  ),
  offer(
    `Re: numbers`,
    `Dana Roth <dana@mirrorlake.example>`,
    `OK I went back to finance and got it: $142k base, 15% target bonus, 2,400 RSUs over 4 years, $10k to sign. That's my ceiling and I'm at it. Say yes? You've got until Friday.

Dana`,
  ),
  offer(
    `Appointment as Lecturer II`,
    `The Registrar <registrar@savannahpoly.example>`,
    `Dear Mr. Danjuma,

I am directed to convey to you the approval of the Governing Council for your appointment as Lecturer II in the Department of Statistics on CONPCASS 03 Step 2, with effect from the date of assumption of duty.

If these terms are acceptable to you, please signify in writing within two weeks of the receipt of this letter.

Congratulations.`,
  ),
  offer(
    `we want you!`,
    `Kat & Remy <hello@moonriseyoga.example>`,
    `Namaste Jo! So we both said your name at the same time. 4 classes a week, 45 per class, from after Easter. Please say yes please say yes. Kat & Remy`,
  ),
  offer(
    `Your offer letter from Quantel`,
    `DocuSign <dse@docusign.net>`,
    `Quantel Systems, Inc. sent you a document to review and sign.

Offer Letter - M. Ferreira - Data Engineer II.pdf

Hi Mateus, attached is everything we spoke about. This envelope expires in 5 days.

REVIEW DOCUMENT`,
  ),
  offer(
    `Good news from chambers`,
    `Clerks' Room <clerks@quarryst.example>`,
    `Dear Mr Ashworth,

Members resolved at yesterday evening's meeting to extend to you an invitation to become a tenant of these chambers on completion of your pupillage. You needn't reply until the end of the week, though the Head of Chambers has already put something on ice.

Malcolm Tring
Senior Clerk`,
  ),
  offer(
    `Selection result`,
    `Samira Bensaïd <samira@medsolidarite.example>`,
    `Dear Colleague, I am happy to confirm that you have been selected for the post of Logistician in Bangui, 12 months, P-2 step 1, R&R every eight weeks. Please confirm by return mail that you accept so we can start visa and medical. Welcome among us! Samira`,
  ),
  offer(
    `Job`,
    `Stan <stan@kowalczykroofing.example>`,
    `Talked to the lads they like you. 160 a day cash weekly, van picks you up at half 6 from the Esso. You want it?`,
  ),
  offer(
    `Position of Ward Clerk`,
    `Mrs T Baptiste <t.baptiste@portroyalhospital.example>`,
    `Good day Miss Grant, I've the pleasure of telling you that you came first in the selection exercise and the Authority will be employing you on a temporary basis for six (6) months in the first instance. Kindly come in to the Personnel office with your ID and TRN to sign your letter.`,
  ),
  offer(
    `verbal → written`,
    `Stefan Lorenz <stefan.lorenz@aurumlogistik.example>`,
    `Hello Ioana, as told on the phone: we would like to have you! Unlimited contract, 58.000 € per year, 30 days holiday, two days home office, start on 01.06. or earlier if you get free. The contract comes by post, two copies, one is for you.

We look forward, Stefan`,
  ),
  offer(
    `Formal Offer: R-3391`,
    `Workday <brookhaven@myworkday.com>`,
    `Amber, your offer is ready.

Job: Registered Nurse, Med/Surg (0.9 FTE, nights)
Rate: $41.18/hr plus $5.50 shift differential
Sign-on bonus: $7,500, payable in two parts

Log in to accept or decline. The offer lapses on 04/03/2026.`,
  ),
  offer(
    `Yes!`,
    `Old Mill Bookshop <win@oldmillbooks.example>`,
    `Dear Pip, nobody else knew who Barbara Pym was. Saturdays and school holidays, £11.44 and first pick of the proofs. Shall we say from this Saturday? Win`,
  ),
  offer(
    `Ph.D. position`,
    `Prof. Chiara Monti <chiara.monti@glaciologia.example>`,
    `Dear Anders, among 74 candidates we rank you the first. I offer you so the doctoral position on ice cores, three years, 1.400 € net at the month. The bureaucracy asks for acceptance inside of 10 days or it slides to the second. I hope very much that you come. Chiara`,
  ),
  offer(
    `Revised terms`,
    `HR Business Partner <simone.wade@harrierair.example>`,
    `Dear Captain Rossi, further to your comments we're able to amend our offer as follows: base London rather than Luton; roster 5/4; sector pay as in Annex B. The bond remains. All other terms stand as in the letter of the 3rd. Do let me have your decision so that I can hold the type rating slot.`,
  ),
  offer(
    `Casual pool`,
    `Rosters <rosters@goldencoastlibraries.example>`,
    `Hi Trent, you made it into our casual pool of Library Officers. Level 2, $36.10 an hour including loading. There's no guaranteed number of hours, we text when there's a shift. To accept, sign page 3 and send back.`,
  ),
  offer(
    `Your first day`,
    `Marisol <marisol@casablancahotel.example>`,
    `Hi Duc, so glad you took it! Monday the 2nd, 6:45 at the staff door on Pine Street, ask for Hector. Black shoes. We give you the shirts. You'll be shadowing for the week. Marisol`,
  ),
  offer(
    `Welcome to Team Larkspur`,
    `Onboarding <welcome@larkspur.example>`,
    `Hi Beatriz,

Your signed contract's in, so it's official! Your laptop ships on the 24th, your buddy is Wen from Platform, and on April 1 (no joke) we'll be waiting for you with a cake in the Lisbon office.

Until then there's nothing you have to do.`,
  ),
  offer(
    `Conditional Job Offer - TSO`,
    `Federal Hiring Center <hiring@fedsecurity-jobs.example>`,
    `Congratulations. You have been tentatively selected for the position of Transportation Security Officer, SV-1802-D, at BOI. This tentative offer is contingent upon your passing the remaining pre-employment steps. Pay: $22.14 per hour, part-time. Select ACCEPT or DECLINE in your dashboard within 3 days; no answer counts as a decline.`,
  ),
  offer(
    `The parish has spoken`,
    `Churchwardens <wardens@stswithun.example>`,
    `Dear Mr Pell, you are our new organist if you'll have us. £4,200 p.a., weddings extra, and the Harrison is being tuned in May in your honour. Six weeks off in summer. Yours, Diana and Rupert`,
  ),
  offer(
    `Intent to hire`,
    `Yeon-woo Han <ywhan@dongbangsemicon.example>`,
    `Dear Ms. Tran,

We are pleased to notify you that you passed the final stage. Our compensation proposal: annual salary KRW 62,000,000; housing support; one round-trip air ticket per year. Please kindly let us know whether you agree with it by this Thursday. After your agreement the E-7 visa process will begin.`,
  ),
  offer(
    `Apprenticeship`,
    `Gaz Milner <gaz@milnerelectrical.example>`,
    `Right then Tyler, had a word with your teacher and she says you turn up, thats good enough for me. Apprenticeships yours, starting sept, college day thursdays. Get your mum to give me a bell about the forms. Gaz`,
  ),
  offer(
    `Counter`,
    `Wendell Pike <wendell@pikeandsons.example>`,
    `We'd like you and we heard you on the money. 61 it is. Truck goes home with you. Deal?`,
  ),
  offer(
    `Role confirmation: Interim CFO`,
    `Henrietta Clay <hclay@claygovernance.example>`,
    `Dear Anthony, the Chairman rang from the airport. They want you, for nine months, at the day rate we discussed, commencing the Monday after results. Engagement letter from their solicitors to follow. Very well done indeed. H`,
  ),
  offer(
    `Au pair`,
    `Familie Brenner <brenner@familie.example>`,
    `Dear Valentina, we four have voted (Max with both hands) and would be happy when you become our au pair! 280 Euro pocket money, own room with view of the church, language course paid. Could you come by the middle of August?`,
  ),
  offer(
    `Internship acceptance`,
    `UNV Desk <internships@intlwaters.example>`,
    `Dear Mr. Tadesse: following the review of candidates we are pleased to offer you an internship with the Legal Unit, 2 June to 28 November. Interns receive a stipend. Kindly return the signed acceptance form along with proof of enrolment; should we not hear from you by 10 April the place goes to the next on the list.`,
  ),
  offer(
    `It's you`,
    `Sofia <sofia@tinyspoonstudio.example>`,
    `It's you. It was always you. 3.5 days a week, you pick which. Contract in the post on Weds. I'm so happy! Sof`,
  ),
  offer(
    `Substitute teacher approval`,
    `Substitute Office <subs@redmesaunified.example>`,
    `Ms. Yazzie, the governing board approved your employment as a substitute teacher at its regular meeting on 2/12. Daily rate $165, long term $190. You will now show up in the calling system from next Monday.`,
  ),
  offer(
    `offer, finally`,
    `Mika Salo <mika@kelokoodi.example>`,
    `Moi Arjun, sorry for the wait. Here it is: 5 200 €/month, 37.5 h, remote from anywhere in EU, phone + lunch benefit, trial period 4 months. If ok I send Visma Sign link. If not ok tell me what is missing. Mika`,
  ),
  offer(
    `Tenure-track appointment`,
    `Office of the Dean <dean@cas.lakeshoreuniv.example>`,
    `Dear Dr. Abara:

On the recommendation of the department and with the Provost's concurrence I write to offer you an appointment as Assistant Professor, tenure track, beginning August 16. Nine-month salary of $84,000; start-up of $120,000 over three years; a one-course release in year one; moving expenses to $6,000.

This letter supersedes all earlier understandings. I would be grateful for your reply by March 31.

Sincerely,
Eleanor Whitford, Dean`,
  ),
  offer(
    `HGV job`,
    `Transport Office <transport@mendiphaulage.example>`,
    `Hello Gary, assessor gave you a clean sheet so we'd like to take you on. Class 1 days, £15.60, 48 hrs guaranteed, nights out £28. Induction 9th or 16th, whichever suits your notice. Chris`,
  ),
  offer(
    `Re: Re: Re: Beekeeper`,
    `Anneke <anneke@heidehonig.example>`,
    `Dear Joris, my father asks me to tell you that you may come. He never says yes to someone on the first day! Room above the shed, food with us, 1.900. From April till the heather is done. Anneke`,
  ),
  offer(
    `Job letter`,
    `Principal <principal@goodshepherdacademy.example>`,
    `Dear Mrs. Amoako, management is pleased to engage you as class teacher for Basic 4, at a monthly gross of GHS 2,800. You'll report on the day of reopening. Kindly sign both copies and bring one.`,
  ),
  offer(
    `Great news re Mansfield`,
    `Ruth at Pepper Recruitment <ruth@pepperrecruitment.example>`,
    `Hi Shanice, are you sitting down? They've offered! £27,500 rising to 28.5 after probation, 25 days + bank hols, and they'll honour the holiday you've booked. Shall I tell them it's a yes? Ruth xx`,
  ),
  offer(
    `Your Amendment of Offer`,
    `Ashby <notifications@ashbyhq.com>`,
    `Hi Kenneth,

We've updated the start date in your offer from Softglass to May 11. Everything else is the same as before. Please sign the new version when you get a minute.

View offer`,
  ),
  offer(
    `Season contract`,
    `Company Manager <cm@northlightballet.example>`,
    `Dear Inés, artistic director wishes to engage you for the 26/27 season, corps de ballet, 44 weeks. Union minimum plus pointe shoe allowance. You'd join rehearsals of Giselle on the 17th of August. Do write back with a yes, or shout if your agent should get it.`,
  ),
  offer(
    `one last thing before you say yes`,
    `Ike Tamuno <ike@deltarefinery.example>`,
    `My brother, the offer stands: 850k monthly, official car, and housing in the estate. MD just wants to hear that your wife agrees to Warri before the letter is printed. Talk to her and call me.`,
  ),
  rejection(
    `Engineer II closed`,
    `Taleo <do-not-reply@taleo.example>`,
    `The requisition "Engineer II - Controls" to which you applied is no longer open. No further candidates will be considered.`,
  ),
  rejection(
    `Hiring pause`,
    `Jocelyn Tan <jocelyn.tan@marinabaylabs.example>`,
    `Hi Wei Jie, HQ announced a global headcount freeze last night. All open roles incl. the one you finished the loop for are cancelled. I am really sorry as the panel's feedback was a strong hire. Can I reach out if it reopens? Jocelyn`,
  ),
  rejection(
    `The flat-share of our office`,
    `Inga <inga@werkraum-buero.example>`,
    `Hi Leo, we have found our fourth person already yesterday evening, so that's settled. Thanks for the nice hour!! Inga`,
  ),
  rejection(`Job #4417`, `The Dispatch Desk <dispatch@bluelinecouriers.example>`, `filled, sorry, first come first served. try again in june`),
  rejection(
    `Regarding: Instructor, Welding (0.6)`,
    `HR <hr@rockforkcc.example>`,
    `Due to low enrollment, the section has been cancelled, and with it the adjunct position for which you were recommended. Your materials remain in the applicant pool for the academic year.`,
  ),
  rejection(
    `Deputy Head`,
    `Chair of Governors <chair@hazelgroveschool.example>`,
    `Dear Ms Quist, we did not appoint. After two days and five candidates the governors felt that none was quite the match for where Hazel Grove is going. That includes you, and I know it will sting after such a fine assembly. We will go out to advert again in the autumn.`,
  ),
  rejection(`about the farm`, `Walt <walt@circlekranch.example>`, `Found a hand. Couple with their own trailer. Thanks for driving out. Walt`),
  rejection(
    `Your candidature, GIS Officer`,
    `Chief, Human Resources Section <hrs@riverbasin-commission.example>`,
    `Dear Ms. Phommasane,

The Commission refers to your participation in the written test and the competency-based interview for the above-mentioned vacancy. The selection process has been finalised and another candidate has been appointed. You have been found suitable and placed on a roster for similar functions, valid two years; being on a roster is no promise of employment.

Please accept our thanks for your interest in the Commission.`,
  ),
  rejection(
    `Not moving to the on-site`,
    `Ellery Quinn <ellery@hexabyte.example>`,
    `Hi Dmitri, I read through Monday's notes with the hiring manager. On the graph problem you got there but needed several nudges, and for this team that's the bar. So we'll stop here rather than fly you out. You can reapply in a year. Happy to chat about resources to brush up. Ellery`,
  ),
  rejection(
    `Application for the Master Baker post`,
    `Ottilie Kern <kern@kernbrot.example>`,
    `Dear Mr. Ozturk, we close the bakery at the end of June, the landlord has ended our lease. So there is no post to be filled any more, and I thought you should know it before you quit at yours. With a heavy heart, Ottilie Kern`,
  ),
  rejection(
    `Feedback`,
    `Talent <talent@oxbowmedia.example>`,
    `Hi Freya

You asked for a straight answer, so: it's gone to somebody internal. We did want to test the market and you made us think hard, in fact it delayed us by a week.

Two things to take away. Your pitch was the sharpest. The budget slide lost the room.

Cheerio,
Mags`,
  ),
  rejection(
    `Application Update`,
    `SmartRecruiters <notification@smartrecruiters.com>`,
    `Dear Hugo, thank you for giving us the opportunity to consider you for Key Account Manager DACH. We have reviewed your background against our current needs and will be moving forward with other profiles. We keep your CV for 180 days.`,
  ),
  rejection(
    `Re: still interested!`,
    `Marta Lis <marta@kwiaciarnialis.example>`,
    `Dear Ola, I like that you ask again! But I took my cousin's daughter, she is here already since Monday. Marta`,
  ),
  rejection(
    `Second assistant director`,
    `Production <production@saltmarshfilms.example>`,
    `Hi all who came in on Weds, crewed up now, so if you're getting this then it wasn't you. Lovely bunch. On to the next one!`,
  ),
  rejection(
    `Application 09-B for Concierge`,
    `The General Manager's Office <gm@hotel-bellerive.example>`,
    `Dear Sir, your visit to the house on the 11th was appreciated by all of our heads of department. It is with some hesitation that we have given preference to a candidate holding the Clefs d'Or. Your travel expenses will be refunded on presentation of the tickets. Yours very truly`,
  ),
  rejection(
    `position eliminated`,
    `Brent Colby <bcolby@greatbasingas.example>`,
    `Got the word this a.m. they cut the landman slot. Nothing either of us can do. You'd have been good. Brent`,
  ),
  rejection(
    `Your interest in the Tutor role`,
    `Learnly <team@learnly.example>`,
    `Hi Swati, thanks for recording the demo class! We measure against a rubric of 5 areas and accept tutors with 20+. Yours came to 16, so you've not been approved on the platform. A new attempt unlocks in 90 days.`,
  ),
  rejection(
    `Legal Secretary`,
    `Patricia Gumede <patricia@gumedeattorneys.example>`,
    `Dear Thandi. I've decided to rather promote our receptionist and not appoint from outside. I'll pass your CV to my colleague at Naidoo Inc who is desperate. Regards, Adv. Gumede`,
  ),
  rejection(
    `Selection: Volunteer Coordinator`,
    `Tariq <tariq@lanternshelter.example>`,
    `hey sam, so the funder only gave us half. which means half a coordinator, which you said you couldn't afford to be. so i have gone with someone who can do 2.5 days. gutted. come to our bbq anyway`,
  ),
  rejection(
    `Closed: Museum Photographer`,
    `Collections Dept. <collections@museumofdocks.example>`,
    `Dear Ms Farah, we had hoped to fill this by Christmas and have now managed to do so. All other applicants, including the six of you whom we met, are hereby released with our thanks. The prints you left can be collected from the front desk till the 20th.`,
  ),
];
