import type { TestMail } from '../../core/mail/mail.ts';
import { timeline } from './by-kind.ts';

/** Mail that says when an answer comes, that it takes longer, or that there is a test to do until some day. */
export const waitingAndTests: readonly TestMail[] = [
  timeline(
    `Re: any news?`,
    `Connie Abt <connie@abtbakery.example>`,
    `Not yet hon. My brother has to weigh in and he's at the flour show til Tuesday. Wednesday you'll know.

Connie`,
  ),
  timeline(
    `Staff Nurse Band 5, Ward 14`,
    `Recruitment Services <resourcing@stbrides-nhs.example>`,
    `Dear Ms Okeke,

Thank you for attending on 3 February. The panel sees the remaining two candidates on Thursday and scores are moderated the following Monday. Outcomes are then given by telephone, normally before 5pm the same day, so please keep your mobile to hand.

Kind regards,
Resourcing Team
St Bride's Hospitals`,
  ),
  timeline(
    `quick update`,
    `Jonas Weidner <jonas@peakloop.example>`,
    `Hey Alex, didn't want to leave you hanging. Everybody liked talking to you, we just have budget sign-off stuck with our investors. I expect that to be sorted in the next week and a half. Bear with us?

Jonas`,
  ),
  timeline(
    `Your Codility test from Ferro Payments`,
    `Ferro Payments <no-reply@codility.com>`,
    `Hello,

Ferro Payments has asked you to take a programming test. It has 3 tasks and takes 110 minutes. The clock starts the moment you click Start and cannot be paused.

The link expires on 19 March 2026, 23:59 UTC.

Start test: https://app.codility.example/c/run/9X2K

Try the demo first if you have not used the editor before.`,
  ),
  timeline(
    `Take home`,
    `Priya Raman <priya@lanternmaps.example>`,
    `Hi Sam!

As promised, here's the exercise (repo link below). We'd say 3 hours, please don't spend your whole weekend. Push a branch when you're done, ideally before we have our sync on Monday the 9th.

Questions are welcome, nobody gets points off for asking.

Priya`,
  ),
  timeline(
    `Online Assessment - Deputy Registrar`,
    `Human Resource Management Department <hrmd@ekofederal-uni.example>`,
    `Dear Applicant,

Sequel to your application for the above post, you are to write the Computer Based Test on the University portal. Kindly note that the portal shall be open from 8:00am on Monday, 16th to 6:00pm on Wednesday, 18th instant. Candidates who fail to complete the test within the stipulated period shall be deemed to have forfeited their candidature.

Username: your application number.
Duration: 60 minutes, 80 questions.

Alh. M. Sanusi
for: Registrar`,
  ),
  timeline(
    `Re: Re: Museum educator`,
    `Helga Brandt <brandt@stadtmuseum-hafen.example>`,
    `Dear Mr. Costa,

please excuse the silence. Our works council must agree to every hiring and it meets only each second Wednesday, the next time on the 25th. Before that I am not allowed to tell you anything, also not good things.

With friendly greetings
Helga Brandt`,
  ),
  timeline(
    `Where we are`,
    `Marcus Teague <mteague@teagueplumbing.example>`,
    `Ive got 1 more guy to ride along with on friday then im picking. will ring everybody sat morning yes or no. Marcus`,
  ),
  timeline(
    `Action needed: Situational Judgement Test (Job ref 882-CPS)`,
    `Civil Service Jobs <noreply@cs-jobs.example>`,
    `The next stage of your application is an online test.

Test: Civil Service Judgement Test
Complete by: 11:55 pm on Sunday 22 March 2026

The test is not timed. You can save and come back. If you need an adjustment because of a disability, write to us before you start it.

If you do not complete it by the closing date your application will be withdrawn automatically.`,
  ),
  timeline(
    `Your HackerRank challenge awaits`,
    `Brightwell Talent <support@hackerrankforwork.example>`,
    `Hi Noor,

You're one step closer to Brightwell! You have 7 days left to complete the Backend Engineer Challenge (2 coding questions, 1 SQL, 90 min).

Use a desktop browser, close other tabs, and make sure your webcam works because the session is proctored.

Good luck!
The Brightwell Early Careers team`,
  ),
  timeline(
    `A little patience please`,
    `Soo-jin Park <soojin.park@hanulbio.example>`,
    `Dear Dr. Mensah,

The committee met yesterday and could not come to a conclusion since one member is travelling. They will reconvene on April 2. I will write to you on April 3 with the result, whichever it is.

Best wishes,
Soo-jin Park
Administrative Coordinator`,
  ),
  timeline(
    `update on Line Cook`,
    `Deb <deb@harborlightgrill.example>`,
    `hi its deb from harbor light. chef is out sick so nobody has decided anything. give us til after the long weekend ok? you did great on the grill btw`,
  ),
  timeline(
    `Next steps - Senior Associate (Real Estate)`,
    `Caroline Fitch <cfitch@haldanefitch.example>`,
    `Dear Ms Voss,

It was a pleasure to see you in chambers on Tuesday. As Anthony mentioned, the partners vote on all lateral hires at the monthly meeting; the next falls on the last Thursday of March. You should not read anything into our being quiet until then.

Should your own circumstances change in the meantime, for example because another firm presses you for an answer, do telephone me.

Yours sincerely,
Caroline Fitch
Director of Legal Recruitment`,
  ),
  timeline(
    `Writing sample exercise - communications officer`,
    `Amina Yusuf <amina.yusuf@cleanwells.example>`,
    `Dear shortlisted candidate,

Please find attached the written exercise: a press release (max. 400 words) and three social media posts. Return it to this address no later than Thursday 12 noon East Africa Time. Late submissions cannot be marked.

We mark without names, so kindly do not put yours in the document.

Amina Yusuf
People & Culture, Clean Wells`,
  ),
  timeline(
    `Status`,
    `Workday <ironridge@myworkday.com>`,
    `Hello Teresa,

Your candidacy for R-20933 Warehouse Shift Lead remains under consideration. The hiring team is completing its review and expects to reach a decision within 10 business days.

You do not need to do anything at this time.

Iron Ridge Logistics Talent Acquisition
This mailbox is not monitored.`,
  ),
  timeline(
    `Re: Thanks for your time yesterday`,
    `Elliot Crane <elliot@cranemarlow.example>`,
    `Thanks for the note, Ben, likewise. We've two more folks to see, last one is the 20th. Then Sarah and I sit down and argue about it. Figure on hearing the week of the 23rd.`,
  ),
  timeline(
    `Decision delayed`,
    `Mrs. J. Pettifer <office@oakfieldprimary.example>`,
    `Dear Mr Hanley

The governors had hoped to let all candidates know this evening. One of them has asked for another look at the lesson observations so I am afraid we shall keep you in suspense until tomorrow lunchtime. The Head will ring you herself.

J Pettifer
School Business Manager`,
  ),
  timeline(
    `TestGorilla: Customer Support Specialist assessment`,
    `Quillo <assessments@testgorilla.com>`,
    `Hi Maricel,

Quillo would like you to complete an assessment consisting of 4 tests:

- English B2 (10 min)
- Attention to detail (10 min)
- Customer service (10 min)
- Culture add (10 min)

Your deadline: March 14, 2026.

Get started >>`,
  ),
  timeline(
    `Aptitude test reminder`,
    `Graduate Programme <graduates@northmoorrail.example>`,
    `You still have not finished the numerical reasoning test. 2 days remain. After midnight on Friday the link stops working and we can't reopen it, however good the excuse!

If you've had technical trouble, reply with a screenshot.`,
  ),
  timeline(
    `Ihre Bewerbung / your application`,
    `Personalabteilung <personal@muellerantriebe.example>`,
    `Dear Mrs. Iyer,

thank you for the good conversation last week. Internally the coordination takes still some time because our head of department is on holiday till 14.04. We come back to you in calendar week 17 at the latest and ask for your understanding.

Best regards
i. A. Sabine Kohl`,
  ),
  timeline(
    `hiring timeline`,
    `Devon Ashby <devon.ashby@stackharbor.example>`,
    `Hi Lena — you asked what happens from here, so:

• today/tomorrow: I collect everyone's scorecards
• Thurs: debrief
• Fri by EOD: you hear from me, either way

If Friday slides I'll say so on Friday, not the Tuesday after. Promise.

Devon`,
  ),
  timeline(
    `Case study for Product Manager role`,
    `Ingrid Solheim <ingrid@fjordpay.example>`,
    `Hei Tomas,

Next up is a case. You'll find the brief and an anonymised data set in the folder I just shared. We expect 6 to 8 slides; send them over as pdf by Sunday night so that the team can read on Monday morning. There's no right answer, we care about how you think.

Ingrid`,
  ),
  timeline(
    `RE: Application - Deckhand`,
    `Capt. R. Ollivier <crew@islesferries.example>`,
    `Mr Byrne. Your sea time is being checked with the flag office. They take about three weeks. Nothing I can do to hurry them. Will contact you when their letter arrives. R.O.`,
  ),
  timeline(
    `Your typing test`,
    `Maple County Clerk's Office <hr@maplecounty.example>`,
    `Good afternoon,

Applicants for Deputy Clerk II must show a net speed of 45 WPM. Please take the test at the web address below and have it done by the close of business on March 27. You may try up to three times; the best score counts.

Certificates from other testing sites older than six months are not accepted.

Maple County Human Resources`,
  ),
  timeline(
    `Bit longer than I said`,
    `Fern Gillespie <fern@gillespiefarms.example>`,
    `Hi Rhys

I know I told you end of the week. Lambing's started early and I've not slept, never mind made up my mind. Can I let you know by the 15th? You're not out of the running at all.

Fern`,
  ),
  timeline(
    `Personality questionnaire via SHL`,
    `SHL on behalf of Castlegate Insurance <noreply@shl.com>`,
    `Dear Owen,

You are being asked to complete the Occupational Personality Questionnaire (OPQ32) as part of your application to Castlegate Insurance. It takes around 25 minutes and has no time limit.

Please complete it by: 17-Mar-2026 17:00 (GMT)

Log on here with the password you choose at first use.`,
  ),
  timeline(
    `Hold tight`,
    `Rachel Kim <rkim@agilestaff.example>`,
    `Hey! Just got off the phone with the client. They loved you and want to compare with one last person who's coming in Monday. They said they'd get back to me Tuesday COB and I'll call you the second I hear. Fingers crossed!!

Rach`,
  ),
  timeline(
    `Post of Lecturer in Marine Ecology`,
    `Appointments Committee <appointments@skerrycollege.example>`,
    `Dear Dr Lindgren,

The Committee's recommendation goes before Senate on 18 May. Until Senate has approved it, the College is unable to disclose the ranking. Formal notification will follow within five working days of that meeting.

Secretary to the Appointments Committee`,
  ),
  timeline(
    `test shift homework lol`,
    `Gio <gio@rossomotorcycles.example>`,
    `ok so before we decide can you do that online mechanics quiz i told you about, its 30 questions. do it by weds, score comes straight to me. gio`,
  ),
  timeline(
    `Entrance examination: Police Officer Recruit`,
    `Recruitment Unit <recruiting@bayviewpd.example>`,
    `CANDIDATE NOTICE

You qualify to sit the written entry-level exam. The PELLETB must be taken and passed (T-score 42 or better) before April 30. Schedule your own sitting at any approved test center; the department does not pay the fee.

Bring photo identification. No phones, smart watches or bags in the room.

Recruitment Unit
Bayview Police Department`,
  ),
  timeline(
    `Following up from Thursday`,
    `Kwame Boateng <k.boateng@sunfieldbank.example>`,
    `Dear Adjoa,

Kindly be informed that the recommendation has been forwarded to Head Office in Accra for approval. This ordinarily takes two to three weeks. We shall revert as soon as we receive feedback from them.

Thank you for your patience.

Kwame Boateng
Branch Operations`,
  ),
  timeline(
    `Video questions to record by 6 March`,
    `Hirevue <no-reply@hirevue-app.example>`,
    `Hello Dariusz,

Aldermoor Hotels would like to get to know you through a one-way video. There are five questions. For each you have 30 seconds to think and two minutes to answer, at any time of the day that suits you.

Submit your recording before 6 March, 18:00.

Tip: sit facing a window.`,
  ),
  timeline(
    `Re: checking in`,
    `Nadia Petrov <nadia@cobaltgames.example>`,
    `Hi! Totally fair to ask. Honest answer: we're mid-reorg, and the studio head wants to lock the team shape before adding anyone. That lands first week of April. You're our top pick as things stand, but I can't put anything in writing before then.

If you get something else in the meantime, tell me and I'll go bang on doors.

N`,
  ),
  timeline(
    `Language assessment`,
    `Grace Domingo <grace.domingo@pacificvoicebpo.example>`,
    `Hi Ma'am Jenny,

Good day po! You passed the initial screening. Please take the Versant test today or until tomorrow 3PM only. Make sure you are in a quiet place and using headset with mic. Once you are done kindly text me so I can check the score and endorse you to the account.

Thank you and God bless!
Grace`,
  ),
  timeline(
    `Outcome date`,
    `Talent Team <talent@verdanthousing.example>`,
    `Dear Candidate,

All those who met the panel for the Neighbourhood Officer vacancy will be told the result on Wednesday 8 April. To be fair to everyone we don't answer individual queries before that date.

Verdant Housing Association`,
  ),
  timeline(
    `Assessment link has been extended`,
    `Lu Chen <lu.chen@meridianquant.example>`,
    `No problem at all about the flu. I've pushed your window out, so the math & probability quiz is now open until Mar 21, 11:59 PM ET. 40 questions, 60 minutes, no calculator.

Feel better!
Lu`,
  ),
  timeline(
    `Chorus master vacancy`,
    `Bettina Aurel <b.aurel@stadttheater-lindau.example>`,
    `Dear Mr Feodorov,

The orchestra has voted, but the Intendant must still give his word, and he is in Vienna for a premiere. Expect our news around the 20th. Please be so kind and hold the summer free until then if you can.

Bettina Aurel
artistic office`,
  ),
  timeline(
    `Recruitment freeze lifted soon (hopefully)`,
    `Ola Adeyemi <ola.adeyemi@tidewaterport.example>`,
    `Ola here. We can't move on any appointment until the new financial year, that's 1 April. Your file is on top of my pile. First week of April you get a call.`,
  ),
  timeline(
    `Translation test EN>ES`,
    `Vendor & Staff Hiring <hiring@lexibridge.example>`,
    `Hi Lucía,

please translate the highlighted segments only (approx. 320 words) in the attached xliff. No MT, please, our reviewers notice. Return: within 72 hours of this message. Results take 5 working days after that, as two reviewers look at each piece independently.

LexiBridge`,
  ),
  timeline(
    `Still deciding`,
    `Tony Marchetti <tony@marchettiauto.example>`,
    `Both you and the other fella are good. wife says sleep on it. ill call ya thurs.`,
  ),
  timeline(
    `Process update: Head of Finance`,
    `Philippa Grange <pgrange@grangesearch.example>`,
    `Dear Robert,

A short note to keep you abreast. The Chair wishes to take soundings among the trustees before the shortlist of two is narrowed to one. Trustees gather on Friday week. I would anticipate being in a position to speak with you over that weekend or first thing on the Monday.

I appreciate how drawn-out this has become and am grateful for your forbearance.

With kind regards,
Philippa`,
  ),
  timeline(
    `SQL exercise`,
    `data-hiring <data-hiring@parcelwise.example>`,
    `hi,
attached a small sqlite db and 5 questions
write the queries in a .sql file and mail it back
deadline: 48h from now
google is fine, chatgpt we'd rather not
cheers, the data team`,
  ),
  timeline(
    `Your application for Ranger (Seasonal)`,
    `USA Hire <usahire@usastaffing.example>`,
    `You have met the initial requirements for announcement NPS-26-1187 and must now complete the online USA Hire Assessments.

DEADLINE: 11:59 p.m. Eastern, 03/30/2026

There are several multiple choice and rating-scale assessments. Set aside up to 3 hours. Your results remain valid for one year and may be reused.

Failure to complete all assessments on time results in an incomplete application.`,
  ),
  timeline(
    `Teaching assistant role - news soon`,
    `Imran Sheikh <isheikh@greenlaneacademy.example>`,
    `Hello Becky, lovely watching you with Year 2 today, they keep asking when you're back! We've another person trying out tomorrow. I'll let both of you know at the end of the school day on Friday.
Imran`,
  ),
  timeline(
    `Background on why it takes so long`,
    `Lt Cdr A. Whitlock <civrec@navalyard.example>`,
    `Sir,

1. Vetting for the post of Dockyard Rigger is at present taking 9 to 12 weeks.
2. No start may be arranged before clearance is granted.
3. You will be notified by letter when clearance is through.
4. Enquiries as to progress do not speed up the matter.

A. Whitlock`,
  ),
  timeline(
    `Almost there`,
    `Sunita Rao <sunita.rao@infinitrasystems.example>`,
    `Hi Karthik,

Greetings of the day! Your profile is with the management for final approval and they are discussing the same. Kindly give us 4-5 working days' time, I will update you the status once I get the revert from their end.

Thanks & Regards,
Sunita Rao
TAG`,
  ),
  timeline(
    `Online exercise: Assistant Store Manager`,
    `Tamsin (Pennyfarthing Stores) <hello@pennyfarthing.example>`,
    `Hey Charlie!

Time for something fun. We've built a little "day in the shop" game where you decide what to do when the delivery is late, the till breaks and a customer is cross, all at once. It takes about 20 mins on your phone.

Have it finished by next Tues (10th) and we'll take it from there.

Tamsin x`,
  ),
  timeline(
    `Re: Re: Re: curator post`,
    `Dr. Aurelio Banti <a.banti@fondazionebanti.example>`,
    `Dear friend, I have not forgot you. The foundation council sits on 12 and 13 of May, in that occasion they will choose. I will telephone you the day after. Cordially, A.B.`,
  ),
  timeline(
    `Please allow us more time`,
    `HR Shared Services <hrss@kestrelairways.example>`,
    `Dear Mr. Fernandes,

With reference to your simulator check of 21 February, please be advised that the evaluation board has deferred its session. A further fourteen (14) days will be required. No action is needed from your side.

HR Shared Services
Kestrel Airways`,
  ),
  timeline(
    `"Drawing task" - Junior Architect`,
    `Maja Lindqvist <maja@lindqvistarkitekter.example>`,
    `Hello Pim, thanks for stopping by the studio! As a last thing we ask everyone for one sketch: the corner plot in the pdf, any scale, any technique, A3. Drop it in the letterbox or scan it, by Monday 16 March. We look at them all together over coffee on Tuesday and decide right then.

Maja`,
  ),
  timeline(
    `You're in the final two`,
    `Wes Talbot <wes@brightforge.example>`,
    `Morning Jo. Down to you and one other. Steering group's split so they've asked for the weekend. Monday, 10-ish, I'll have a verdict.

Wes`,
  ),
  timeline(
    `Coding assessment`,
    `Ashby <notifications@ashbyhq.com>`,
    `Hi Emeka,

Thanks again for your interest in Softmoor! The next step in our process is a CoderPad take-home. Once opened you have four hours. Please submit no later than one week from today.

If the timeline is hard for you because of work or family just hit reply; we are flexible.

Kelsey
Softmoor Recruiting`,
  ),
  timeline(
    `Delay in announcement of results`,
    `Public Service Board <results@coastalprovince-psb.example>`,
    `Candidates for Clerical Officer Grade III (2026 intake) are informed that the publication of the merit list, earlier announced for 28 February, will take place on or before 31 March owing to the volume of scripts. Candidates are advised to disregard rumours circulating on social media.

By order of the Board`,
  ),
  timeline(
    `hang on`,
    `Zoe <zoe@petalandstem.example>`,
    `Sorry sorry, Mother's Day madness. can't think straight about hiring before Monday. will msg you then! z`,
  ),
  timeline(
    `Next step: skills demo upload`,
    `Coach Andre Willis <awillis@lakesideathletics.example>`,
    `Alright Marcus, committee wants a 10 minute practice plan on video. U14 level, any drill. Film it on your phone, put it in the drive folder by the 28th at noon. After that it's about a week until the AD signs off on somebody.`,
  ),
  timeline(
    `Your candidacy with Oriel Pharma`,
    `Oriel Pharma Careers <careers@orielpharma.example>`,
    `Dear Dr. Haddad,

We recognise it has been a while since your site visit. An internal reorganisation of the Quality division means the scope of the position is being reviewed, and we now foresee concluding the selection by the end of Q2. You continue to be an active candidate.

We will reach out with a further update no later than 15 May.

Oriel Pharma Talent Acquisition`,
  ),
  timeline(
    `Excel check`,
    `Bev Nolan <bev@nolanfreight.example>`,
    `Hi Stu, one small thing before Kev makes his mind up, can you have a go at the attached spreadsheet? Pivot table and a couple of vlookups, shouldn't take you more than half hour. Back to me by 4 tomorrow if poss. Ta, Bev`,
  ),
  timeline(
    `Re: Did I get it?`,
    `Father Paul Mwangi <frpaul@stjudesmission.example>`,
    `Dear Esther, peace. The Bishop returns from Rome on the 22nd and he alone appoints the bursar. I have given him my opinion, which is favourable. Let us wait for him. Fr Paul`,
  ),
  timeline(
    `Pymetrics games for Summer Analyst`,
    `Campus Recruiting <campus@wexfordcapital.example>`,
    `Dear Applicant:

Kindly complete the 12 short games through the link unique to you. You have five calendar days from receipt of this message. They cannot be failed as such; they measure traits rather than knowledge, and each may be played once a year only.

Applications with complete games are read on a rolling basis and candidates hear back in 3-4 weeks.

Wexford Capital Campus Recruiting`,
  ),
  timeline(
    `we're slow, sorry`,
    `Hannah & Theo <crew@slowboatcoffee.example>`,
    `Hiya, thanks for coming in for the trial! We are hopeless at this and still have 3 trials to do (last is Sunday). You'll get a text Sunday night or Monday once we've talked it over. You pull a mean flat white.`,
  ),
];
