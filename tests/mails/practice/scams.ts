import type { TestMail } from '../../core/mail/mail.ts';
import { unrelated } from './by-kind.ts';

/** Spam and fraud: jobs that are none, money that is none, and whatever else is sent to everybody. */
export const scams: readonly TestMail[] = [
  unrelated(
    'EARN $4,800 WEEKLY FROM HOME!!! NO INTERVIEW',
    'Success Team <hq@cashflowplus.example>',
    `STOP working for somebody else!!!

Ordinary people like YOU are making $4,800 a week with a computer and a telephone. No selling. No boss. No experience. No interview!!! We need 50 people in your area by MIDNIGHT.

Rush $39.95 for your starter kit and keep the BONUS calculator even if you decide it isn't for you.

To be removed reply with REMOVE in the subject.`,
  ),
  unrelated(
    'Position: Payment Agent (Europe)',
    'Human Resource <hr.manager@balticfinservice.example>',
    `Good day,

our financial company is extending it's presence in your country and we seek honest persons for position of regional payment agent. Your duties: receive transfer from our customers on your private bank account, keep 8% as your commission, forward rest via Western Union in same day. Work 1-2 hour in a day. Salary 2300 EUR plus commission.

For start send: full name, adress, telephone, bank name. No costs for you. We answer in 24 hour.

Regards
Viktor Halm`,
  ),
  unrelated(
    'URGENT BUSINESS PROPOSAL',
    'Barrister Johnson Ekwueme <barr_ekwueme@lawchambers.example>',
    `Dear Sir/Madam,

I am Barrister Johnson Ekwueme, personal attorney to late Engr. Peter, a national of your country, who held the position of director with an oil servicing company and died with his family in a plane crash. He left behind the sum of US$18.5 Million with a finance house which has now given me a final notice to present the next of kin or have the account confiscated.

I seek your consent to present you as the beneficiary. I offer you 40%. All documents will be procured legally. Kindly reply with your private telephone and fax number for easy and confidential communication, so that we can fix an appointment with the bank in Amsterdam.

Awaiting your urgent response.`,
  ),
  unrelated(
    'Your resume, best time to call',
    'Naveen K <naveen@staffblastinc.example>',
    `Hi,

Greetings!!! Hope you are doing great.

Please find below requirement and send me your updated resume, rate, visa status, last 4 SSN, best time to call, DOB (mm/dd), LinkedIn id and two references if you or any of your colleagues or friends interested.

Role: Java / .Net / SAP / Nurse / Mainframe
Location: anywhere USA
Duration: long term
Interview: skype

This mail is sent to 48,211 consultants. If you're not interested please ignore, sorry for the inconvenience. Click here to unsubscribe.`,
  ),
  unrelated(
    'Congratulation!! You are hired by Google Inc',
    'Google Recruitment Dept <google.hr.dept2025@mailbox.example>',
    `CONGRATULATION

Your email was selected from the world wide web for the position of Online Assistant. Salary $9,500 monthly. No interview required as your profile is okay by us. To process your appointment letter and laptop you are to pay refundable caution fee of $250 by gift card (Apple or Steam). Scratch and send picture of the code to Mr. Brown on Telegram.

Failure to comply within 24hrs your slot will be given to another candidate.`,
  ),
  unrelated(
    'University diplomas, no exams',
    'Registrar <registrar@fastdegree.example>',
    `Passed over for promotion? Employers laughing at your application?

Why sit through years of lectures when your working life already earned the title? Our registrar turns what you have done into a parchment, from bachelor to doctor, in eleven days. No exams, no interviews, no awkward questions. Discreet envelope. Ring the degree line any hour, holidays too.`,
  ),
  unrelated(
    'Your mortgage application has been approved',
    'LendNow <offers@lendnow-rates.example>',
    `Your request was reviewed and you have been pre-approved for $412,000 at 3.15%. Your credit is in no way a factor. To accept this offer, visit the site below and complete the one minute form. A specialist will call you at a time that suits you. This offer expires tonight.`,
  ),
  unrelated(
    'HOT: BWKO about to explode',
    'Insider Alert <news@otcrocket.example>',
    `BWKO closed at .08 Friday. Tuesday the company announces a new CEO with 25 years of experience in hydrogen!! Our 5 day target is .45. Last pick went 310%. Get your position NOW before the announcement and thank us later.

This is not an offer to buy or sell securities. Statements are forward looking.`,
  ),
  unrelated(
    'i saw ur profile',
    'Svetlana <sveta_sun@lonelyletters.example>',
    `Hello my dear stranger. I am Svetlana and I am 27 years, work as economist in the small city. I found your mail in agency of acquaintance and I decided to write. I want to know you. What is your work? I will wait you answer with impatience and send more photo. Maybe someday we appoint a meeting?`,
  ),
  unrelated(
    'Data entry clerks needed immediately, equipment provided',
    'Linda Marsh <lindamarsh.hrdesk@quickmailbox.example>',
    `Hello dear applicant, we came across your resume on ZipRecruiter/Indeed/CareerBuilder and the board of directors deems you fit. This is a strict work from home position, $38/hr training, $45/hr after.

Our hiring officer Mr. Gary Thompson conducts interview ONLINE via Signal text chat only. Add him and quote your code TYR/90/04. A check will be mailed to you to purchase your MacBook and time tracker software from our approved vendor.

Indicate your bank name so we know if it tallies with our official payroll account.`,
  ),
  unrelated(
    'Fw: Work visa Canada - free accommodation & air ticket',
    'Immigration Desk <info@canada-hotels-recruit.example>',
    `HOTEL MARRIOT ONTARIO CANADA urgently need 400 workers men and women. Waiter, driver, nurse, engineer, cleaner, accountant. Salary 5000 to 12000 CAD. Feeding free. Flight free. Embassy interview is waived.

Send your CV and scan of international passport. You'll receive offer letter/contract of employment which you sign and return with processing fee $680 to our visa lawyer.

God bless you.`,
  ),
  unrelated(
    'Mystery shopper assignment #1',
    'Evaluations Dept <assign@shopreveal.example>',
    `Thank you for accepting the position of mystery evaluator. Your first assignment is packed and coming by FedEx with a cashier's check of $2,450. Deposit it, deduct $350 for your weekly pay, and use the rest to evaluate the gift card service at Target and Walmart in your city. Report on staff politeness. Text me immediately the check arrives. Do not discuss with store personnel.`,
  ),
  unrelated(
    'Re: the money you asked for',
    'Mrs. Fatou Kone <fatoukone@widowmail.example>',
    `Beloved, I am writing from my sick bed. The doctors have given me until Friday. My late husband deposited $6.2m and I have chosen you after prayer. You do not need any interview or document, only your good heart and your account number. Please answer before I enter the operation.`,
  ),
  unrelated(
    'Final notice: your package could not be delivered',
    'DHL Service <notice@dhl-parcelhold.example>',
    `Your parcel is held at our depot because the delivery was rejected at the door. To reschedule, pay the outstanding fee of 1,99 € within 48 hours. Otherwise it will be returned to sender. Choose your new date here.`,
  ),
  unrelated(
    "You have been shortlisted for the Global Who's Who",
    'Executive Registry <selection@globalwhoswho.example>',
    `Dear Candidate,

You were recently chosen as a potential candidate to represent your professional community in the 2026 edition of the Executive Registry. We're pleased to inform you that your candidacy was formally approved on November 3rd. The selection committee chose you because of your current position. There's no cost for inclusion; a short telephone interview with one of our editors will take place after you verify your biography.

Congratulations again,
Selection Committee`,
  ),
  unrelated(
    'need a website?',
    'Rohit <rohit.seo@pagetoprank.example>',
    `Hi, I was on your website and found some errors which stop it from page #1. Can I send you a quote and screenshot? If interested share your phone and best time to discuss on call. Rohit, Business Development, Noida`,
  ),
  unrelated(
    '★ Become your own boss – free seminar Marriott, Thursday 7 pm ★',
    'Wealth Pathways <rsvp@wealthpathways.example>',
    `You're invited. Seats are limited to 40 and yours is reserved until Wednesday noon.

In ninety minutes Brent Colley will show how he went from being fired three times to a seven-figure income buying houses without a bank. Doors open at 6:30. Bring a partner, free dinner, free workbook. Business attire please.

Confirm your seat by calling 555-0119 and mentioning 'Brent'.`,
  ),
  unrelated(
    'PART TIME JOB 200-800 AED PER DAY',
    'Aisha from HR <aisha.hr77@taskwave.example>',
    `Hello dear, may I take few minutes of your time? I am Aisha and our company cooperates with hotels to raise booking ratings. You only like and give 5 star from your phone, 40 clicks a day. Today you already can earn 80 for the trial. Salary is settled same day in USDT. Interested? Contact my trainer in WhatsApp and say number 66.`,
  ),
  unrelated(
    'Loan offer 2%',
    'Anderson Finance <andersonloans@fundmail.example>',
    `Do you need an urgent loan to pay bills or start business? We give out loan from 5,000 to 50,000,000 at 2% interest. No collateral, bad credit accepted, approved in 2 hours. Fill: name, country, amount needed, duration, occupation, monthly income, phone. Mr. Anderson`,
  ),
  unrelated(
    'Model casting!! you got selected',
    'StarFace Agency <booking@starfaceagency.example>',
    `Hi gorgeous,

Our scout has seen your picture and you made it into the final 20 for our autumn catalogue. Casting is on Saturday in Milan between 10 and 17h, choose your hour. Please bring 390 euro for the photo book which is compulsory, cash only. Under 18 come with parents.`,
  ),
  unrelated(
    'Elon invited you to the team',
    'X-Quant AI <invite@xquant-ai.example>',
    `You've been accepted. Deposit $250 and our robot trades for you while you sleep. 93% win rate, audited. Your personal manager calls you within 15 minutes, so keep the phone near. Spots left: 7.`,
  ),
  unrelated(
    'Re: Re: your application (#88213) / tax refund',
    'HM Revenue Rebates <rebate@gov-refunds.example>',
    `After the last annual calculation of your fiscal activity we've determined that you are eligible to receive a refund of 468.50 GBP. Please submit the request form and allow us 3–6 working days to process it. Applications with invalid records will be delayed or declined.`,
  ),
  unrelated(
    'Hello from Captain Sarah Mills',
    'Capt. Sarah Mills <captsarahmills@peacemail.example>',
    `Hello, I am an American soldier presently serving in Syria. I hold the position of logistics officer. In the course of duty we recovered two trunk boxes. I need a person of trust to receive them and I'm offering you 30 percent for your role. Is this email private? When is a good time to write?`,
  ),
  unrelated(
    'Assistant to a busy professor (flexible, $400 weekly)',
    'Prof. Allan Whitford <whitford.offcampus@inboxly.example>',
    `Dear student,

I'm a visiting professor from the Department of Psychology and I got your contact from the university directory. Due to my being presently in Australia for a conference I need an assistant for errands, 7 hours a week, which won't interfere with your classes. $400 weekly.

No interview as I am out of town; we'll meet upon my return. For the first task you'll print a check I send by email and deposit with mobile banking, then buy toys for orphanages. Text me name, age, cell number, level.`,
  ),
  unrelated(
    'Timeshare exit: attorney appointment confirmed?',
    'Release Group <appointments@exit-release.example>',
    `We tried to reach you about the Orlando property. A buyer has made an offer of $38,900. Our attorney can see you by phone Wednesday or Thursday, but a retainer is needed before the paperwork goes out. Please call 1-888-555-0155 to confirm which day.`,
  ),
  unrelated(
    'Investors wanted: coffee kiosks',
    'Kiosk Kings <leads@kioskkings.example>',
    `Income disclosure inside! Our operators clear 6k a month with 4 hours' work. We're only accepting 3 applicants per zip code. Qualify yourself in a 10 min discovery call with Chad. Minimum liquid capital 25k. No tire kickers.`,
  ),
  unrelated(
    'Final round: claim your iPhone',
    'Rewards Center <winner@rewardwheel.example>',
    `You made it to the final round! Complete 2 of the sponsor offers below and confirm your shipping address before 11:59 PM. Candidates who do not respond forfeit the prize.`,
  ),
  unrelated(
    'Resume Distribution - we send your CV to 50,000 recruiters',
    'CV Cannon <boom@cvcannon.example>',
    `Tired of hearing nothing? One click, 50,000 headhunters. Interviews start rolling in within 48 hours, guaranteed or we blast again for free. $59, today $29. Recruiters in Dubai, London, Singapore. We've been mentioned on TV.`,
  ),
  unrelated(
    're: vacancy of cruise ship personnel',
    'Capt. Morgan Hale <royalcaribb.jobs@oceanhire.example>',
    `Attention Applicant,

Following the review of your CV by our Crew Board you've been successful for the vessel, position Assistant Purser, wages USD 4,870/month. Reporting date is 14 January at Miami Port.

You're advised to obtain the Seafarer Clearance (USD 320) and Medical Bond (USD 145) from our agent in London only. Certificates from other places will be rejected. Attach evidence of payment with two passport photographs.

Congratulations on behalf of all crew.`,
  ),
  unrelated(
    'Make your wife happy again',
    'Dr. Max <pills@maxpharm.example>',
    `Performance problems? You're not alone. No appointment, no prescription, no embarrassing questions. Doctor reviews your form online and ships today. 10 pills free for new customers.`,
  ),
  unrelated(
    'Cheap Windows, Office, Photoshop OEM',
    'Soft Depot <sales@oemdepot.example>',
    `Why pay more? Office XP Pro $60. All titles. Download now, no shipping. Offer good till friday. Your satisfaction is our position!`,
  ),
  unrelated(
    'You are invited to publish: Int. J. of Advanced Everything',
    'Editor-in-Chief <editor@ijaeverything.example>',
    `Respected Researcher,

Greetings for the day! We've gone through your eminent profile and are impressed. It's our honour to invite you for the position of Editorial Board Member of our esteemed journal. Kindly send your CV, photograph and 100 words bio at the earliest, also submit a manuscript (any topic) on or before 25th to release Volume 4 Issue 11. Acceptance notification in 3 days. Processing charge only $149.

Anticipating your quick acknowledgement,
Dr. Lilly`,
  ),
  unrelated(
    'Confirm your seat: World Congress on Nursing & Petrochemistry',
    'Meetings Intl <speaker@worldcongressmeet.example>',
    `Dear Dr.,

Hope this mail finds you in good spirit. Did you get my previous invitation? As per the scientific committee we'd like to have you as an honourable speaker in Rome. We've only 2 slots left. Let me know your availability & interest so that I can block it. Registration from $799.`,
  ),
  unrelated(
    'Police clearance fee for your appointment at the refinery',
    'Aramco Recruiting Dept. <employment@aramco-careersdesk.example>',
    `Sequel to your online interview conducted through Google Meet, the management has approved your appointment as HSE Supervisor. Find attached the offer letter and travel form. You shall remit police clearance and attestation fee of INR 18,450 to the account of our consular officer; it's refundable with first salary. Remit before 5 pm today as your ticket is on hold.`,
  ),
  unrelated(
    'You have (1) new voicemail from HR',
    'Voicemail Service <voicemail@o365-alerts.example>',
    `HR_Payroll_Adjustment_Interview.wav – 00:47

A caller left you a message. Sign in with your company account to listen. Message will be deleted in 12 hours.`,
  ),
  unrelated(
    'salary review document shared',
    'Docu Portal <share@docuportal-secure.example>',
    `Your human resources department has shared "Q4 Salary Increase and Position Changes.pdf" with you. Review and sign with your email password to accept. Employees who do not accept by Friday will not be included.`,
  ),
  unrelated(
    'Wire needed today',
    'Rich Ostrander <ceo.office.private@execmail.example>',
    `Are you available? I'm stuck in interviews all day and can't take calls. I need a payment to a vendor settled before 2 PM, will send details. Keep this between us until it is announced. Reply on this address.

Sent from my iPhone`,
  ),
  unrelated(
    'Home-based envelope stuffing: $5 per envelope',
    'P. Lambert <envelopes@stuffnearn.example>',
    `Dear friend, how would you like $5.00 for each envelope you stuff? 300 envelopes = $1,500. It's guaranteed. Companies have more mail than employees. Your one-time registration fee of $35 shows us you're serious about the position. Hurry, we've room for a limited number of stuffers. Send name and address along with money order. Not available in Alaska.`,
  ),
  unrelated(
    'Lottery board: claims interview',
    'Euro Millions Claims <claims@euromill-board.example>',
    `We're pleased to inform you of the result of the draw held on the 1st. Your e-mail attached to ticket 56475600545 drew the lucky numbers. You're therefore approved for a lump sum of €850,000.00. Contact our fiduciary agent for your verification interview by phone. Keep this award confidential until your claim has been processed.`,
  ),
  unrelated(
    'Free Tarot: your career this month',
    'Madame Oriane <oriane@starsnow.example>',
    `Dear one, I drew three cards for you last night. The first speaks about an answer you're waiting for. The second shows a man in a position of authority who hesitates. And the third… I can't write it here. Call me before the full moon, the first 5 minutes are free.`,
  ),
  unrelated(
    'Hiring!!! Amazon packers from home',
    'Amazon Flex Team <flexteam@amz-homepack.example>',
    `Pack pens and soap at home!! Rs 35,000 to 50,000 per month. Material delivered and collected from your door. Only Aadhaar and ID card charge 620/- on PhonePe. Ladies, students, housewife all can do. Call: Mr Rahul. Limited vacancies in your district, first come first.`,
  ),
  unrelated(
    'Debt relief hearing scheduled',
    'National Relief <cases@natreliefline.example>',
    `This is our third attempt. Your file has been selected for review under the new hardship act, and a case officer has been assigned. Time slots: today 4:00, tomorrow 9:30, tomorrow 11:00. Missing your appointment may result in disqualification.`,
  ),
  unrelated(
    'Re: your cv on monster',
    'Elena G. <elena.g@vision-logistik.example>',
    `Guten Tag, wir have seen your resume in monster board and you perfect for Parcel Reviewer. You receive parcels at home, make photo, put new label, go to post. 30 EUR for each. First pay after one month. 14 days trial. Please answer with copy of your Ausweis both sides to make the work contract.`,
  ),
  unrelated(
    "Quantum ladder — I'm recruiting 3 people",
    'Tawny B. <tawny@glowdrops.example>',
    `Heyyy girl!! Ok so I never do this but you've got the PERFECT energy and I'm only taking three new ladies on my team this month. You'd set your own hours and basically be CEO of your own life. Can we hop on a quick call tues or weds?? No pressure lol. My upline says there's a car bonus!!

xx Tawny`,
  ),
  unrelated(
    'Work 2 hours, 100% legal',
    'HR-Department <job@euro-assist.example>',
    `We have opened vacancy "Manager of the customer". Requirements: age from 21, responsible, bank account older than 3 months. We don't demand experience. The probation is one month, during it you get 1500. The interview is spent by telephone. If you've interest, fill in and our manager will ring to you.`,
  ),
  unrelated(
    'ATTENTION: unclaimed pension from former employer',
    'Pension Tracing <trace@pension-unlocked.example>',
    `A benefit in your name of about £14,260 was found with a previous employer. Book your free review with an adviser. Lines are open 8–8, and appointments go quickly. By proceeding you accept our terms. Capital at risk.`,
  ),
  unrelated(
    'Crypto firm seeks "testers", your interview task inside',
    'Blockforge Talent <talent@blockforge-hr.example>',
    `Hey dev! Saw your GitHub, super cool. We pay $120-180/h. Before we talk please run our take-home: clone the repo, npm install, npm start, connect your wallet (must have at least $50 in it), fix the button. You have 2 hours, then the link expires. CTO will hop on after that. LFG`,
  ),
  unrelated(
    'Do not ignore: court appearance',
    'Clerk of Court <notice@justice-docket.example>',
    `You're hereby notified to appear in court on the 22nd at 10.30 for hearing of your case of illegal software use. Please prepare all the documents and witnesses. If you don't come, the judge may decide without you. Copy of the notice is attached (Notice_000331.zip).`,
  ),
  unrelated(
    'Amazing offer on ink',
    'Inkasaurus <deals@inkasaurus.example>',
    `Out of black again? Print all those résumés for 70% less. Compatible cartridges for every position in your office. Offer ends when the dinosaurs do (Sunday).`,
  ),
  unrelated(
    'your account will be closed',
    'Account Team <no-reply@mail-quota-team.example>',
    `Your mailbox request to be closed has been received and approved. If this was not you, cancel the request within the next 6 hours by confirming your password. After that no change can be made and no messages will be recovered.`,
  ),
  unrelated(
    'Oil rig jobs!! fill form',
    'North Sea Manpower <apply@northsea-rig.example>',
    `TOTAL E&P needs: welders (60), drillers (22), medics (8), catering (40), secretaries (5). 28/28 rotation. $7,000 – $19,000 tax free. All travel docs by company. Bio-data form is attached; complete in BLOCK letters and return by fax. Only serious candidates will be contacted for the London interview; hotel deposit applies.`,
  ),
  unrelated(
    'Grow your agency with our bench',
    'Suresh M <suresh@benchsalesglobal.example>',
    `Hi Partner,

Below is my hotlist of available consultants. All are ready for interview immediately and can relocate. Please add my id to your daily requirement distribution list.

S. Reddy – Java – 9 yrs – H1B – TX
Anitha – QA – 7 yrs – OPT EAD – open
Karthik – AWS DevOps – 11 yrs – GC – NJ
Wei L. – Tableau – 4 yrs – CPT – remote

Thanks & regards,
Suresh M | Sr. Bench Sales Recruiter`,
  ),
  unrelated(
    'Congrats on your graduation, now earn your title!',
    'Knight Order Office <chancery@order-stlambert.example>',
    `Most Esteemed Sir, your name was put before our Chapter and the motion was accepted without objection. The title of Knight Commander shall be conferred upon you in Valletta in May. Passage fee €1,900 incl. certificate, sash and gala dinner for one. We request the honour of your answer by the Feast of St. Joseph.`,
  ),
  unrelated(
    'Sugar mummy connection, direct link',
    'Madam Vero <verolink@sweetconnect.example>',
    `Are you a young man and no job? Rich ladies in Lekki, Nairobi, Jo'burg waiting. Monthly allowance 350k plus car. Registration 5k only, interview on video call with the madam same night. Serious boys only, no time wasters. Whatsapp me now.`,
  ),
  unrelated(
    'Last step: your driver position is waiting',
    'Carwrap Promo <wraps@redbullcarwrap.example>',
    `APPLY AND GET $500 WEEKLY just for driving your normal route! Your application for the car wrap sticker programme was approved. A specialist comes to your house to install the decal. You'll get a check first; deduct your $500, send the remainder to the installer by Zelle. No fee from you. Provide: full name, address (not P.O. box), make of car, best time you're home.`,
  ),
  unrelated(
    'Lowest rates: health cover for job changers',
    'QuoteHound <quotes@quotehound.example>',
    `Between jobs? Starting a new position? You may qualify for a special enrollment period that ends 60 days after your change. A licensed agent is available now; takes less than four minutes. $0 plans in your state. Not affiliated with any government agency.`,
  ),
  unrelated(
    'Fwd: Fwd: Fwd: THIS REALLY WORKS',
    'Aunt Dot <dotty@homenetmail.example>',
    `>> Microsoft and AOL are testing an e-mail tracker. For every person you forward this to, Bill Gates pays you $245. My brother in law's lawyer interviewed someone at Microsoft and it's TRUE. Do it within 2 weeks. I thought it was a scam myself but then the check came.

Dot says: can't hurt!!`,
  ),
  unrelated(
    "Join Academy as Head Girl's companion",
    'Royal Household Recruitment <palace.office@royal-vacancies.example>',
    `We, the office of H.R.H. the Princess, hereby do invite You to be companion/nanny to the royal twins at palace in Jeddah. Salary £12,000 per calendar month, own apartment with pool. Interview shall not hold because of protocol. Kindly submit full body photograph, next of kin, and £210 for security vetting. God save the Princess.`,
  ),
  unrelated(
    'LAST CHANCE to lock your reference check',
    'BackCheckr <verify@backcheckr-pro.example>',
    `3 records were found under your name. Employers can see them. View your full report before your next interview: arrests, evictions, photos, dating profiles. $1 for a 7-day trial, thereafter $34.95 per month. Your view link will be disabled at midnight.`,
  ),
  unrelated(
    'Good morning',
    'Mr. Chen Wei <chenwei.bank@hangseng-private.example>',
    `I am Mr. Chen Wei, credit officer. I have a proposition for you of mutual interest. I'll explain once I have your response. Regards.`,
  ),
];
