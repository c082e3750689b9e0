import type { TestMail } from '../../core/mail/mail.ts';
import { other } from './by-kind.ts';

/** Mail of the reader's own job search in which nothing is decided, asked for or fixed: receipts, outreach, pools, surveys, portals. */
export const receiptsAndOutreach: readonly TestMail[] = [
  // Applications that came in.
  other(
    `got your resume`,
    `Rosie's Diner <rosie@rosiesdiner.example>`,
    `Got it, thanks. I read them on Sundays. If I like what I see I'll give you a ring to come by. Rosie`,
  ),
  other(
    `Thank you for applying to Meridian Health`,
    `Meridian Health Careers <meridian@myworkday.com>`,
    `Dear Consuelo,

Your application for Respiratory Therapist (R-88120) has been received.

What happens next? A recruiter reviews each application. If selected you will be invited to an interview with the department manager, which may be in person or by video. You can check your status anytime by signing in to your candidate home.

This is an automated message; replies are not read.`,
  ),
  other(
    `Eingangsbestätigung / Confirmation of receipt`,
    `Bewerbermanagement <jobs@stadtwerke-ahlen.example>`,
    `Dear Mr. Petrescu,

your application as a plant mechanic has arrived with us. The examination of the documents will take some time, we ask for your patience. Should you come into the closer choice we will contact you for a personal getting to know.

This mail was made automatically.`,
  ),
  other(
    `Application submitted!`,
    `Indeed Apply <indeedapply@indeed.com>`,
    `The following items were sent to Tri-Valley Plumbing. Good luck!

Plumber's Helper - Livermore, CA
• Application
• Resume

The employer may contact you directly to set up an interview. Read our tips on how to prepare.`,
  ),
  other(
    `Acknowledgement`,
    `Establishment Officer <establishment@highcourt-registry.example>`,
    `Sir/Madam,

Receipt is hereby acknowledged of your application dated 2nd instant for Court Interpreter (Ibo/English). Only shortlisted candidates shall be called for oral examination. Canvassing in any form will lead to disqualification.`,
  ),
  other(
    `We've got it from here`,
    `Plume Skincare <noreply@candidates.workablemail.com>`,
    `Hi Linh! Your application for Brand Assistant is safe and sound with us. Oriane looks at every one of them herself, coffee in hand. If there's a match she'll get in touch to arrange a first chat.

Meanwhile, have a browse of our journal.`,
  ),
  other(
    `Your application: Teacher of Physics`,
    `TES Jobs <no-reply@tes-jobs.example>`,
    `Thank you for applying for Teacher of Physics at Kingsmead High.

Your application is with the school now. Shortlisting takes place after the closing date (noon, 13 March). Interviews are planned for the week of 23 March and will include a lesson and a student panel. Candidates who have heard nothing by then should assume they weren't shortlisted.`,
  ),
  other(
    `Ref 30021/NCO`,
    `Recruiting Office <recruit@defenceforces.example>`,
    `Your online application is registered under the above number, quote it in all correspondence. Eligible applicants will in due course be summoned to fitness testing, psychometric testing, interview and medical, in that order.`,
  ),
  other(
    `RE: Job application`,
    `Agata <agata@polskidelisouthall.example>`,
    `Hello! Thank you I have your CV and give to my boss when he is back from Poland. Agata`,
  ),
  other(
    `Automatic reply: Application Bookkeeper`,
    `Sheryl Banks <sheryl@banksandsons.example>`,
    `I'm at Center Parcs with the grandkids until Monday 30th and not checking emails. Applications for the bookkeeper job are all being saved and we'll go through them when I'm back. S.`,
  ),
  other(
    `Thanks for throwing your hat in the ring`,
    `Hullabaloo Toys <jobs@hullabaloo.example>`,
    `Hat received! Here's how it goes at ours: a human reads your answers, then a half hour phone chat, then an afternoon of playing with prototypes with the team, then (drumroll) an offer. Every step is about a week. We'll write to you whichever way it goes.`,
  ),
  other(
    `Candidature bien reçue / Application received`,
    `RH <rh@cimes-hopital.example>`,
    `Madam, we accuse good reception of your candidature spontaneous. In the absence of an answer on our part within the six weeks, please consider that we could not give a favourable continuation to it. RH`,
  ),
  other(
    `[Auto] Application for Forest Firefighter 1`,
    `CalRecruit <no-reply@calrecruit.example>`,
    `This confirms that your exam application was filed on 02/27/2026 at 11:41 PM. Your eligibility will be reviewed. List ranks are mailed out; hiring units contact reachable candidates from the list to set up hiring interviews as vacancies occur. Keep your address current.`,
  ),
  other(
    `Your speculative letter`,
    `Sir Julian Astley <jastley@astleyarchitects.example>`,
    `Dear Miss Brooke, what a good letter. We are not looking at present, but I've put it where I'll find it again. J.A.`,
  ),
  other(
    `Your submission to the Residency Programme`,
    `Matchline <support@matchline.example>`,
    `Your ERAS-type application has been transmitted to 14 programs. Programs send interview offers through the Matchline scheduler from October onward on their own dates. Make sure that notifications are turned on.`,
  ),
  other(
    `Application complete`,
    `Recruitment <recruitment@skerries-council.example>`,
    `You've successfully applied for School Crossing Patrol.

The closing date is midnight on Sunday. After that the panel scores each form against the person specification, so there'll be a quiet period of around two weeks. If you're shortlisted, we email you the date, the place and what to bring. Please look in your junk folder too.

Guaranteed interview scheme: if you ticked this box and you meet the essential criteria you will be seen.`,
  ),
  other(`Re: application`, `Pastor Dele <dele@graceassembly.example>`, `Received with thanks. We are still receiving from others. Remain blessed.`),
  other(
    `Thanks from Kessler Biotech`,
    `Greenhouse <no-reply@greenhouse.io>`,
    `Aiko,

Your papers for Process Scientist landed safely with us at Kessler Biotech, and it made our morning that you thought of us.

The scientists who own the role read every file themselves; should yours look like a match, one of them writes to you. If it does not, the openings page gets new entries most weeks.

Kessler Biotech`,
  ),
  other(
    `we see you!`,
    `Ferment Records <work@fermentrecords.example>`,
    `Thx for writing. 200 ppl want to be our intern. We're 3. Answer could take a month or not come at all, blame vinyl.`,
  ),
  other(
    `Application for Driver/Messenger`,
    `Embassy HR <hrohub@embassy-lilongwe.example>`,
    `Your ERA application VA-2026-07 was submitted successfully. Due to the high volume received, applicants who are not invited to take a language or skills test or an interview will not be notified individually. The status in ERA is kept current.`,
  ),
  other(
    `Confirmation: Sunday Times newsagent delivery`,
    `Raj <raj@cornernews.example>`,
    `thanks got ur form. theres a waiting list of 2 before u. Raj`,
  ),
  // Portals, accounts and statuses.
  other(
    `Verify your email for your application`,
    `Taleo <do-not-reply@taleo.example>`,
    `Please confirm your address by clicking the link below within 24 hours, otherwise your draft application for Payroll Specialist cannot be submitted.

Verify email address`,
  ),
  other(
    `Your candidate account`,
    `Workday <ironridge@myworkday.com>`,
    `An account was created for this address at Iron Ridge Logistics. Your user name is the address itself. If this wasn't you, ignore this message.`,
  ),
  other(
    `There is an update in your portal`,
    `State Personnel Department <noreply@statepersonnel.example>`,
    `A new notice concerning your application (Exam 4PB12) has been posted. For privacy reasons we cannot show it in an email. Sign in and open "Notices" to read it.`,
  ),
  other(
    `Status change`,
    `iCIMS <cedarpark@icims.com>`,
    `Job: 2026-1190 School Nutrition Assistant
Previous status: New
Current status: Under Review`,
  ),
  other(
    `Your one-time code`,
    `USAJOBS <noreply@login-usajobs.example>`,
    `614 902 is your code to sign in and continue your application. It expires in 10 minutes. We never ask for it by phone.`,
  ),
  other(
    `You left something behind`,
    `Amberline Retail Careers <careers@amberline.example>`,
    `Hi Dee, your application for Visual Merchandiser is half way there. We've saved it for 14 days. Jump back in and hit submit when you're ready!`,
  ),
  other(
    `Your application was viewed`,
    `LinkedIn <jobs-noreply@linkedin.com>`,
    `Your application was viewed by Tallow & Finch

Content Strategist
Leeds, England (Hybrid)
Applied on 2 March`,
  ),
  other(
    `We couldn't read your file`,
    `ApplyBot <bot@applyrail.example>`,
    `Heads up: the CV you attached to "Signal Technician" was converted from .pages and some formatting might look off to the employer. Your application has gone through regardless.`,
  ),
  other(
    `Scheduled maintenance of the recruitment portal`,
    `e-Recruitment Helpdesk <helpdesk@erecruit-un.example>`,
    `Applicants are informed that the portal won't be reachable on Saturday 14 March from 06:00 to 18:00 GMT. Closing dates that fall on this day are extended until Monday midnight.`,
  ),
  other(
    `Withdrawal confirmed`,
    `SmartRecruiters <notification@smartrecruiters.com>`,
    `Hi Pia, as you wished, your application for Junior Buyer at Nordkaffee has been withdrawn. The hiring team can't see it any longer.`,
  ),
  other(
    `Re: withdrawing`,
    `Gemma Hartnoll <gemma@hartnollwealth.example>`,
    `Thank you for telling me straight away, Will. Disappointed, naturally, but a move to Oslo for love beats paraplanning. Go well. Gemma`,
  ),
  other(
    `your data`,
    `Datenschutz <privacy@muellerantriebe.example>`,
    `Dear Mrs. Iyer, in accordance with your wish we have deleted all personal data out of your application process of 2025. You receive no further message.`,
  ),
  other(
    `Retention of your details`,
    `HR Admin <hr@tynebridge-college.example>`,
    `It's now eleven months since you applied to us. Next month your record is erased unless you opt to stay on file through this link.`,
  ),
  // Recruiters and friends with a job the reader has not applied for.
  other(
    `Opportunity - Remote Java role`,
    `Vikas Sharma <vikas@globaltechstaffing.example>`,
    `Hi,

Hope you are doing well. We've an urgent requirement with our direct client, please find the JD below and let me know your interest.

Title: Sr Java Developer
Location: Remote (EST hours)
Duration: 12+ months
Visa: USC/GC only
Rate: $62/hr C2C

Skills: Java 17, Spring Boot, Kafka, AWS.`,
  ),
  other(
    `Thought of you`,
    `Imogen Clarke <imogen@clarkeandcosearch.example>`,
    `Hi Natasha, I came across your profile and wow, what a path. I'm working with a Series B climate company that's after a Head of Partnerships. Fancy hopping on a quick call this week so I can tell you more? I'm around Thursday afternoon or most of Friday.

Imogen`,
  ),
  other(
    `Hospitalist, Montana, $340k`,
    `Doc Finders <trey@docfinders.example>`,
    `Dr. Bose: 7 on/7 off, closed ICU, ski hill at 20 min. J-1 welcome. Reply "Y" and your best number and I'll ring you with the name of the place.`,
  ),
  other(
    `Head Chef, private yacht`,
    `Camille <camille@galleycrew.example>`,
    `Bonjour Luca, 62m motor yacht, Med season, owner is vegan on weekdays (!). 7k tips not counted. Would you be tempted? If so I present you to the captain.`,
  ),
  other(
    `my company is hiring`,
    `Nate <nate@mail.example>`,
    `dude we finally opened that lighting tech job i told you about, link below. want me to refer you? i get 500 bucks and you get to work w me`,
  ),
  other(
    `Discreet enquiry`,
    `Sebastian Holt <sholt@holtmercer.example>`,
    `Dear Dr Ainsworth,

I hope you will forgive a direct approach. My firm has been retained by a European foundation in the appointment of its next Scientific Director. Your name has been mentioned more than once, by people who do not mention names lightly.

Should it be of interest I would value half an hour of your time, by telephone and in strict confidence, in the coming fortnight. If the timing is wrong, I would be equally glad of any suggestions you might have.

Yours sincerely
Sebastian Holt`,
  ),
  other(
    `RN travel - 13 wks`,
    `Brandi <brandi@sunstatetravelers.example>`,
    `Hey Monique! ICU nights Tucson $2,480/wk gross, starts 4/6, 3x12. I've 4 openings and they'll be gone by lunch. Text me!! Brandi`,
  ),
  other(
    `Sales Development @ Rocketleaf`,
    `Jared Finn <jared@rocketleaf.example>`,
    `Saw you crushed quota at Dunmore. We're building the A-team. Grab 15 minutes on my calendar? calendly.example/jaredfinn

If not you, who's the best SDR you know?`,
  ),
  other(
    `Supply teaching in Kent?`,
    `Jo at ClassCover <jo@classcover.example>`,
    `Morning Mr Adeleke, I see on CV-Library you're a maths teacher within ten miles of Ashford. I've a maternity cover from Easter that nobody's nabbed yet. Would that be of interest? A ring or an email does it. Jo`,
  ),
  other(
    `Re: your CV on Naukri`,
    `Consultant Pooja <pooja@brightpathhr.example>`,
    `Dear Candidate, your resume is matching with Relationship Manager opening in leading private bank, Indore location. Salary upto 5.5 LPA. Interested candidates may revert with updated CV or call me between 10 to 6.`,
  ),
  other(
    `heard you might be looking`,
    `Ursula Maiwald <ursula@maiwald-verlag.example>`,
    `Dear Paul, Henrike tells me you're restless over there. We shall need a head of production in autumn, nothing is advertised yet. Think about it over the summer. Ursula`,
  ),
  other(
    `Electricians wanted - data centre, Dublin`,
    `Padraig <padraig@emeraldmep.example>`,
    `Lads, 40 needed for the Clonee job, €29.50, 50hrs, digs sorted. ECS card + safe pass. Shout if you or a mate are free. P`,
  ),
  // Pools, referrals, surveys and alerts.
  other(
    `Welcome to our Talent Community`,
    `Aldermoor Hotels <talent@aldermoor.example>`,
    `You're in! From now on you get first word of new openings in our fourteen houses and the odd behind-the-scenes story. Joining isn't an application for any one job. Unsubscribe when you like.`,
  ),
  other(
    `Staying in touch`,
    `Noemi <noemi@grovebank.example>`,
    `Hi Hassan, we've added you to our pool of relationship bankers with your permission. Twice a year I look through it when the new branches plan their staff. Nothing to do until then. Noemi`,
  ),
  other(
    `Thanks for the referral`,
    `Referral Desk <referrals@brightwell.example>`,
    `Your former colleague Mei passed on your name for Backend Engineer. We let her know you've applied. If you get hired she gets the bonus, and you get Mei.`,
  ),
  other(
    `How did we do?`,
    `Oriel Pharma <feedback@survale.example>`,
    `Dear Dr. Haddad, you recently went through our hiring process. On a scale of 0 to 10, how likely are you to recommend applying at Oriel to a friend? The survey has six questions; answers are anonymous and have no effect on your application.`,
  ),
  other(
    `2 minutes about your interview experience`,
    `Castlegate Insurance <cx@castlegate.example>`,
    `Owen, you met our team recently. Was the interview well organised? Did the interviewers seem prepared? Tell us candidly, and be entered in a draw for a £50 voucher.

Take the survey`,
  ),
  other(
    `12 new jobs for "zookeeper" in Ohio`,
    `ZipRecruiter <alerts@ziprecruiter.example>`,
    `Animal Care Tech, Toledo, $17/hr
Aquarist I, Newport, quick apply
Barn Manager, Akron, be among the first 10 to apply

See all`,
  ),
  other(
    `Career fair this Saturday`,
    `Provincial Employment Service Office <peso@laguna-peso.example>`,
    `Magandang araw! You are registered as job seeker in our database. We inform you that 32 local and overseas employers will join the Mega Job Fair at the capitol gym, 8am-4pm. Bring copies of resume; there are hired-on-the-spot positions.`,
  ),
  other(
    `Re: thank you note`,
    `Barb Kowalski <barb@kowalskidental.example>`,
    `Well aren't you sweet! Got your card, it's up on the fridge in the break room. Barb`,
  ),
  other(
    `nice meeting you at the fair`,
    `Isaac Mbeki <isaac@rand-rail.example>`,
    `Hi Lerato, good chatting at the Wits careers day. As I said applications for our bursary jobs open in May on the website, do put yours in. The brochure is attached. Isaac`,
  ),
  other(
    `Expenses`,
    `Travel Desk <travel@fontainepartners.example>`,
    `Dear Martin, CHF 412.60 for your trip to Zürich on 3 March was paid into your account today. Travel Desk`,
  ),
  other(
    `Weekly certification reminder`,
    `Unemployment Insurance <noreply@ui-dol.example>`,
    `Log your three work-search contacts for the week ending 03/07 before you certify for benefits. List the employer, date, kind of contact and outcome.`,
  ),
  other(
    `cv`,
    `Aunt Bernadette <bernadette@home.example>`,
    `Darling I gave your CV to Mr Tan at the club, he knows someone at the shipping company. Don't be cross. Wear the blue suit if they call. xx`,
  ),
  other(
    `Your job coach session notes`,
    `Kirsty Bell <kirsty@forwardworks.example>`,
    `Hi Lee, well done today! To recap: 6 applications out, CV now one page, and that STAR story about the flooded cellar is a keeper. Keep the log going. Kirsty`,
  ),
  other(
    `Profile shared`,
    `Agency Portal <noreply@pepperrecruitment.example>`,
    `With your consent Ruth Pepper has put your profile forward to: Mansfield Brewery (Office Manager). The client normally reads profiles within five working days. We'll let you know about any interest.`,
  ),
];
