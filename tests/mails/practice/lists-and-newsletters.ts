import type { TestMail } from '../../core/mail/mail.ts';
import { unrelated } from './by-kind.ts';

/** Lists of developers, newsletters, the press, studies that pay for an hour, and everything that is sold or sent in bulk to people who look for jobs. */
export const listsAndNewsletters: readonly TestMail[] = [
  unrelated(
    '[PATCH v3 2/5] drm/panel: fix screen blank on resume',
    'Tobias Ehnert <t.ehnert@kernelwork.example>',
    `The panel stays dark after suspend when the bridge is probed first. Move the reset into prepare() and wait 20 ms as the datasheet asks.

Changes since v2:
 - drop the msleep in enable() (Maarten)
 - fix position of the Fixes: tag
 - rebased on drm-misc-next

Reported-by: Quim Ferrer <quim@boards.example>
Signed-off-by: Tobias Ehnert <t.ehnert@kernelwork.example>`,
  ),
  unrelated(
    'Re: [PATCH] sched: avoid double wakeup',
    'Kirti Bhandarkar <kirti@kernelwork.example>',
    `On Tue, this was posted as an RFC and I asked for numbers then. I still don't see any. Without a benchmark this is not going in. Sorry, but NAK for this cycle; feel free to resubmit after -rc1 with hackbench results.`,
  ),
  unrelated(
    '[rspec-dev] 4.0 release candidate schedule',
    'Lluís Bonastre <lluis@rubytools.example>',
    `Hi everyone,

Proposed timetable:

  12 Sept  feature freeze
  26 Sept  rc1
   3 Oct   rc2 if needed
  10 Oct   final

Two blockers remain in the tracker, both assigned. If you want anything else considered, make the case here before Friday. I'll be on holiday the last week of August and Nadia has offered to handle triage.

Lluís`,
  ),
  unrelated(
    'screen(1): detach loses scrollback',
    'Gunnar <gunnar@oldunix.example>',
    `When I ssh in from the second host and do screen -x, scrollback is gone past the current window. Happens on 4.9.0 from ports, not on 4.6. Anyone else? I'd offer a patch but I don't understand what changed in the resume code.`,
  ),
  unrelated(
    'Re: who applied r4417?',
    'Dmitri Olshansky <dmitri@pkgtree.example>',
    `I did. It passed the tests here. If it breaks your build, send me the log, I look at it tomorrow after work. Reverting is also ok for me.`,
  ),
  unrelated(
    'PR #2281: changes requested',
    'Halima Yusuf <notifications@github.com>',
    `halima-y requested changes on this pull request.

> +  if (candidate.score > best) best = candidate

This picks the last of several equal candidates, the old code picked the first. Was this intended? Also please add a test for the empty list. Otherwise looks good, nice work on the interface.

—
Reply to this email directly, view it on GitHub, or unsubscribe.`,
  ),
  unrelated(
    '[Python-list] choosing the best candidate by regex',
    'Roald <roald@listpost.example>',
    `>>> re.findall(r'(?<=offer:)\\s*\\S+', s)

returns the whitespace too. What am I missing? I know about strip(), I want to understand the lookbehind.

Roald`,
  ),
  unrelated(
    'Steering council election: candidates and timeline',
    'Election Officer <elections@opencompilers.example>',
    `Nominations have closed. Seven candidates have accepted their nomination for five positions; their statements are linked below. The schedule:

Voting opens 1 December 00:00 UTC
Voting closes 14 December 23:59 AoE
Results by 17 December

Committers who have made a contribution in the past two years will receive a ballot by mail. If yours hasn't arrived by the 3rd, please get in touch.

There will be a moderated call with the candidates on 28 November at 17:00 UTC, questions may be submitted in advance.`,
  ),
  unrelated(
    'March meetup: two talks, and pizza',
    'Groningen Rust <hello@rustgrunn.example>',
    `We meet on Thursday 20 March, doors 18:30, at the university incubator. Talks: Sjoukje on embedded async, and Ravi with "What I learnt from interviewing 40 Rust teams". Food offered by a sponsor who will say two sentences about their vacancies, promise.

RSVP so we know how many pizzas.`,
  ),
  unrelated(
    '[ANN] libtransit 2.3.0',
    'Perpetua Mbeki <perpetua@transitlibs.example>',
    `libtransit 2.3.0 is available.

New:
- timetable lookups accept open-ended time slots
- \`Offer\` has been renamed \`FareOffer\`; the old name still works and warns
- position reports older than 90 s are rejected

Thanks to nine contributors. Download and signatures in the usual place. Next release is planned for late May.`,
  ),
  unrelated(
    'Our interview with Amara Thiele',
    'The Long Read <editors@longread.example>',
    `Good morning,

This week: our interview with Amara Thiele, who walked away from a chair at Heidelberg to run a lighthouse. "I was asked for the fifth time where I saw myself in ten years," she tells Bogdan Lis, "and I saw the sea."

Also in this issue
→ The town that voted to close its own school
→ Why nobody repairs violins any more
→ Letters: you did not like our piece on bread

You receive this because you subscribed. Manage preferences.`,
  ),
  unrelated(
    'New episode: How she got the job nobody advertised',
    'Second Shift Podcast <show@secondshift.example>',
    `Episode 118 is out! Host Marnie Oduya sits down with Lena Prusak, a recruiter turned beekeeper, about the hidden job market, the worst question she ever asked, and why she stopped sending rejection letters.

Listen on Apple, Spotify or wherever you get your podcasts. 47 minutes.

This episode is brought to you by a mattress.`,
  ),
  unrelated(
    'Press request: 15 mins on grid storage?',
    'Aurelio Bancroft <a.bancroft@metrodispatch.example>',
    `Hi Dr. Szabo,

I'm a reporter at the Metro Dispatch working on a story about home batteries. Your 2023 paper came up twice. Could I interview you by phone today or tomorrow before 3pm? On background is OK too. My deadline is Thursday evening.

Aurelio
Desk 555-0188`,
  ),
  unrelated(
    'Would you be a guest on our show?',
    'Trixie Mwale <trixie@kitchentablefm.example>',
    `Hello hello! We're big fans of your blog about tape loops. We record on Zoom on Mondays (usually 7pm UK), it's very relaxed, 40 mins, and we send questions beforehand so there are no nasty surprises. Would you be up for it? Free dates are 3, 10 and 24 Nov. Bribery offered: mug.`,
  ),
  unrelated(
    'Take part in a study on night shift sleep (£60)',
    'Sleep & Work Lab <sleepstudy@uni-aldmoor.example>',
    `We are looking for people aged 25–60 who have worked nights for at least six months. Taking part involves a screening call (10 mins), two weeks with a wrist sensor and one interview of 45 minutes at the lab or online. You'll be compensated £60 for your time. Ethics approval ref. PSY-1184.

To find out whether you are eligible, complete the short questionnaire at the link.`,
  ),
  unrelated(
    "You've been selected! $125 for a 60-minute interview about accounting software",
    'Panelhive Studies <projects@panelhive.example>',
    `Hi Gwen,

Based on your screener answers, the researcher would like to invite you to a moderated session. Pick one of the open slots:

Tue 10:00 AM CT
Tue 1:00 PM CT
Wed 9:00 AM CT

You will need a laptop with camera and a quiet place. Payment is sent within 5 business days of completing the session. If you can no longer participate, please withdraw so that another participant gets the spot.`,
  ),
  unrelated(
    'Help us improve the ticket machine',
    'Elske, UX Research <research@provincebus.example>',
    `Last month you told us you'd be open to a chat. We're doing interviews in the main hall between 7 and 10 next Tuesday; it takes ten minutes and you get a day pass. No appointment needed, look for the yellow vests.`,
  ),
  unrelated(
    'Practise with a real ex-FAANG interviewer',
    'MockLoop <team@mockloop.example>',
    `Your next system design round doesn't have to be scary.

Book a mock with one of 300 interviewers, get a written scorecard within 24 hours, and know if you'd be a hire before you're in the room. First session 30% off with code BREATHE.

Choose your slot →`,
  ),
  unrelated(
    'The one question every hiring manager asks in 2026',
    'Careerly Weekly <newsletter@careerlyweekly.example>',
    `Hey there,

"Tell me about a time you failed."

You froze, didn't you?

In today's issue:
1. The 3-sentence structure that turns a failure into a yes
2. What to wear to a video interview (no, not just the top half)
3. Template: the follow-up email that got Dev two offers
4. Reader Q: "They said they'd be in touch by Friday. It's Tuesday. Now what?"

Read online. Forward to a friend who's looking. Unsubscribe with one click.`,
  ),
  unrelated(
    'Last chance: Interview Mastery closes at midnight',
    'Coach Brandt <brandt@interviewmastery.example>',
    `At midnight tonight the doors close and I don't know when I'll open them again.

97 questions. 97 word-for-word answers. A private community of people who got hired. And a bonus call with me if you're one of the next 20.

Petra from Ulm wrote: "After module 3 I had an offer in nine days!!"

Three payments of $129.`,
  ),
  unrelated(
    "30 new jobs for 'warehouse supervisor' in Leicester",
    'Indeed <alert@indeed.com>',
    `Warehouse Supervisor
Bramble Foods – Leicester LE4
£31,000 – £34,000 a year
Easily apply

Shift Team Leader (Nights)
Kestrel Logistics – Lutterworth
£15.80 an hour

Goods-in Supervisor
Agency – Hinckley
Just posted

See all 30 jobs. You are receiving this because you created a job alert for warehouse supervisor in Leicester. Edit or unsubscribe.`,
  ),
  unrelated(
    'Jasper, 8 people viewed your profile',
    'LinkedIn <messages-noreply@linkedin.com>',
    `You're getting noticed.

8 profile views this week, up 33%
You appeared in 41 searches

A recruiter at Ellery Group viewed you. See who else with Premium, free for one month.`,
  ),
  unrelated(
    'Ngozi Adeyemi wants to connect',
    'LinkedIn <invitations@linkedin.com>',
    `Hi Jasper, I'd like to join your professional network.

Ngozi Adeyemi
Talent Partner, West Africa & Remote
Lagos, Nigeria

Accept | View profile`,
  ),
  unrelated(
    'Data analyst: your job alert for today',
    'Stepping Board <noreply@jobalerts.example>',
    `Your daily digest, Tuesday

1) Junior Data Analyst, Hafen Logistik, Hamburg (hybrid). Apply by 30.06.
2) Analyst Reporting (m/w/d), Stadtwerke, Lübeck. Permanent position.
3) Business Analyst, confidential client, 60–70 k.
4) Working student, analytics. 20 h/week. Interviews ongoing.

Not relevant? Tell us why. Pause alerts.`,
  ),
  unrelated(
    'Top picks for you: Pastry Chef, Baker, Kitchen Lead',
    'ZipAlert <jobs@zipalert.example>',
    `We found jobs that match your resume!

Pastry Chef – Golden Fern Hotel. "Great match." 1-click apply. Be among the first 10 applicants!
Baker (4 a.m. start) – Oat & Ember. Hiring urgently.
Kitchen Lead – Lakeview Seniors. $22/hr, benefits.

Employers are reviewing candidates now, don't miss out.`,
  ),
  unrelated(
    'Your resume scored 42/100',
    'ResumeLift <hello@resumelift.example>',
    `We've scanned the resume you uploaded and, honestly, it isn't getting past the robots.

✗ 11 weak verbs
✗ No measurable results
✗ Two columns confuse applicant tracking systems

Our certified writers will fix it in 72 hours or your money back. 60-day interview guarantee. Packages from $149.`,
  ),
  unrelated(
    'You have 3 unread messages on InMatch',
    'InMatch <digest@inmatch.example>',
    `3 messages, 5 profile likes and 12 recommended roles are waiting for you. Log in to see what you're missing. Members who reply within a day are 4x more likely to be contacted again.`,
  ),
  unrelated(
    'Salary report: what nurses earn in your state',
    'PayScope <insights@payscope.example>',
    `New data is in. Registered nurses in Ohio earned a median of $38.20 an hour last quarter, up 2.9%. Sign-on bonuses are shrinking; more hospitals offer loan repayment instead. Read on for pay by city, by specialty, and a short guide on how to negotiate before you accept.`,
  ),
  unrelated(
    'Welcome to JobNook! Confirm your email',
    'JobNook <welcome@jobnook.example>',
    `Thanks for signing up. Please confirm your address by clicking the button below within 24 hours. After that you can save searches, upload a CV and let employers find you.

If you didn't create an account, ignore this message.`,
  ),
  unrelated(
    'Career fair Saturday, 60 employers, free headshots',
    'Tri-County Workforce <events@tricountyworkforce.example>',
    `Job seekers: come to the fairgrounds, Hall C, on Saturday from 10 to 2. Sixty employers, on-the-spot interviews at some booths, free professional headshots and résumé reviews. Dress to impress! Veterans admitted at 9:30. Parking is free, bus 14 stops at the gate. No registration needed.`,
  ),
  unrelated(
    'Jenkins: Build failed in nightly-offers #918',
    'jenkins@ci.brightpail.example <jenkins@ci.brightpail.example>',
    `Stage "integration" failed after 00:14:21.

AssertionError: expected status "accepted" but was "declined"
    at OfferFlowTest.shouldAcceptCounter (OfferFlowTest.java:77)

1 failed, 412 passed, 3 skipped. Console output attached. Changes since last success: 2 commits by anselm.`,
  ),
  unrelated(
    '[jira] (HR-772) Candidate portal shows interview in wrong time zone',
    'Jira <jira@brightpail.example>',
    `Dolores Quist commented on HR-772:

Reproduced. We store local time without offset, then format as UTC, so a 10:00 invitation from Helsinki becomes 13:00 in the confirmation. Affects reschedule links too. Fix version: 5.12. Moving to In Review, Hamish to take a look.`,
  ),
  unrelated(
    'RFC: drop support for old calendars',
    'Ursel Kanngießer <ursel@icalparse.example>',
    `I propose we remove VCALENDAR 1.0. Position of other implementations: two already rejected it, one never accepted it. If there are objections raise them on the list within two weeks. Lazy consensus otherwise.`,
  ),
  unrelated(
    'Weekly digest: c/careerquestions',
    'Threadwise <digest@threadwise.example>',
    `TOP POSTS THIS WEEK

"Got rejected after 7 rounds, they ghosted me for a month" – 2.1k votes
"Offer rescinded two days before start. What can I do?" – 1.7k votes
"PSA: ask for the interview format in writing" – 980 votes
"Should I tell the recruiter about my other offer?" – 655 votes

You get this digest because you visited Threadwise recently.`,
  ),
  unrelated(
    'Call for participants: AMS user group, spring conference',
    'Delta Users Association <office@deltausers.example>',
    `The spring conference takes place 12–14 April at the Hotel Astoria, Ghent. We still have three open speaking slots of 25 minutes on the second day. Send a title and ten lines until 28 February; the programme committee decides by mid March and informs all submitters. Speakers travel at own cost but pay no fee.`,
  ),
  unrelated(
    'Your submission 214 to SoftVis',
    'SoftVis PC Chairs <softvis@easychair.org>',
    `Dear authors,

We regret to inform you that your paper "Reading Screens Without Looking" was not selected for presentation at SoftVis. We received 188 submissions, of which 41 were accepted. Reviews are below; we hope you'll find them useful.

----- REVIEW 1 -----
SCORE: -1 (weak reject)
The interview study has only eight participants. The position taken in section 5 isn't supported by evidence.

----- REVIEW 2 -----
SCORE: 1 (weak accept)
I enjoyed it.`,
  ),
  unrelated(
    'Invitation to review manuscript JEL-D-25-0093',
    'Editorial Manager <em@editorialmanager.com>',
    `Dear Dr. Sorensen,

In view of your expertise I would like to invite you to review the above manuscript for the Journal of Employment and Law: "Asynchronous video interviews and disability". The abstract follows. If you are able to accept, please let us have your comments within 21 days; if not, we would be grateful for the names of alternative reviewers.

Kind regards,
Prof. M. Hollis
Handling Editor`,
  ),
  unrelated(
    "Inside the Green Room: an interview with the director of 'Gull'",
    'Stage Door Mail <mail@stagedoormail.example>',
    `"We saw four hundred people for the role of the boatman," says Ilse Vanhoutte, "and then hired the electrician." Our long talk with the director, plus reviews, plus the best £15 seats this month.`,
  ),
  unrelated(
    'Survey: how do newsrooms hire?',
    'Press Institute <survey@pressinstitute.example>',
    `We're asking 500 editors how they find, test and interview young reporters. It takes nine minutes. Answers are anonymous and the results will be published in October. As a thank you we raffle three annual subscriptions. Deadline extended until Sunday.`,
  ),
  unrelated(
    'Your weekly coding challenge: Interval scheduling',
    'AlgoDaily Post <daily@algopost.example>',
    `You have n interviews, each with a start and an end time. What's the fewest rooms you need?

Input: [[9,10],[9,12],[11,13]]
Output: 2

This question was asked recently at a large search company. Solution tomorrow, or now for Pro members.`,
  ),
  unrelated(
    '[gentoo-ish-user] Re: Position of /usr',
    'Ambrose Kettley <ambrose@listpost.example>',
    `Not this again. It was decided in 2012. Read the archives, there's a summary by the council with dates. Happy to answer specific questions off-list, but I'm not going to have this discussion a fourth time.

A.`,
  ),
  unrelated(
    'The Hiring Memo #77: Structured interviews win, again',
    'The Hiring Memo <hello@hiringmemo.example>',
    `For people who hire.

A new meta-analysis puts structured interviews ahead of every other selection method. Work samples come second. Years of experience? Almost nothing.

What to do on Monday:
– write five questions per role and ask everyone the same five
– score each answer before you talk to each other
– tell candidates when they'll hear from you and then do it

Sponsor: an ATS that sends your rejections for you (politely).`,
  ),
  unrelated(
    "Your webinar recording: 'Ace the HireVue'",
    'University Careers <careers@uni-aldmoor.example>',
    `Thanks to the 212 of you who joined us on Wednesday. The recording, slides and handout of common competency questions are now on the careers portal. Drop-in sessions for CV checks continue Tuesdays 12–2, library foyer. Practice video interviews can be booked through the portal at any time.`,
  ),
  unrelated(
    'Alumni mentoring needs you',
    'Westmark College Alumni Office <alumni@westmark.example>',
    `Dear Desmond,

Each spring around 80 final-year students ask for a mock interview with somebody from their field. We'd love you to offer one or two hours in March, by phone or in person. You choose the dates. We'll send you the student's CV and a feedback form. Interested? Just hit reply.

Warmly,
Jo and the alumni team`,
  ),
  unrelated(
    'Apply now: 12 fellowships for local journalists',
    'Pell Fund <grants@pellfund.example>',
    `Applications are open until 31 May. The fund offers twelve fellowships of €8,000 each for reporting projects in small towns. Shortlisted applicants are interviewed online in the last week of June and everyone hears by mid July. Read the guidelines and see last year's fellows. Please share with your readers.`,
  ),
  unrelated(
    'Hacker Digest: Who is hiring? (June)',
    'Orange Digest <digest@orangedigest.example>',
    `The monthly thread is up. 388 comments so far. Highlights:

Quillon (Oslo, onsite) Compiler engineer. Two interviews, no whiteboard.
Farrow Bio (remote US) Lab automation. Paid trial day.
Nimbus & Sons (Leeds) "We're five people and a dog."

Also trending: Show HN: I wrote a spreadsheet in awk; Why our interview takes 30 minutes; SQLite position statement.`,
  ),
  unrelated(
    'Security advisory: CVE in resume parser',
    'Vendor Security <security@talentforge.example>',
    `Administrators: versions before 9.4.2 of the résumé import service permit remote code execution through crafted PDF attachments. Hosted customers have been patched and need not do anything. On-premises customers should upgrade by Friday and review the logs for the indicators listed in the bulletin. There's no evidence so far that applicant data was accessed.`,
  ),
  unrelated(
    'Thread: anyone moved from SWT to JavaFX?',
    'Benoît <benoit@listpost.example>',
    `Bonjour, we have 90 screens to migrate and a deadline in june. I look for feedbacks, the good and the bad. I can propose a visio call if one prefer to talk than to write. Merci d'avance, Benoît`,
  ),
  unrelated(
    "Substack: 'What I ask every candidate' by Thora Lind",
    'Thora Lind from Desk Notes <desknotes@substack.com>',
    `I've hired about sixty people and I've only ever had one question.

I ask them to teach me something. Anything. Knots, the offside rule, how to prune a pear. You have ten minutes and I'm allowed to interrupt. Last month a young woman taught me how bookmakers set odds and I forgot to stop her; we ran over by half an hour. She starts in September.

The interesting ones never choose anything from their résumé.

❤ 214   💬 37`,
  ),
  unrelated(
    'Trial ending: your MockLoop Plus',
    'MockLoop Billing <billing@mockloop.example>',
    `Your free trial ends on 9 May. Unless you cancel before then, $29 will be charged to the card ending 4402. You've used 1 of 4 practice interviews.`,
  ),
  unrelated(
    'Build your board: sponsor a job slot for $49',
    'Hirewell Ads <ads@hirewellboard.example>',
    `Dear employer, candidates in your area are looking today. Sponsor your opening and get up to 5x more applicants, automatic screening questions and an interview scheduler. $49 for the first slot, cancel any time. Our reps are available Mon–Fri for a 15-minute walkthrough.`,
  ),
  unrelated(
    'Transcript for your approval',
    'Delphine Achard <delphine@revuequai.example>',
    `Dear Mr Lindqvist,

As promised, the transcript of our conversation of the 4th. Please mark anything you'd rather not see in print and return it to me by Monday. I've cut the passage on your former employer as you asked. We also still need a photograph, at least 300 dpi, and your one-line bio.

It was a real pleasure to talk with you.

Delphine Achard`,
  ),
  unrelated(
    'Re: flaky test on Windows',
    'Oyvind <oyvind@pkgtree.example>',
    `it's timing again. the screen buffer isn't flushed before we read position. I'll push a retry tonight and we can decide next week if we keep it`,
  ),
  unrelated(
    '[OpenStreetMap-talk] Mapping party 14 June postponed',
    'Chiara Belluno <chiara@mapfriends.example>',
    `Ciao a tutti,

Because of the weather warning the mapping party is moved to Saturday 21 June, same meeting point in front of the station at 10. If you registered and cannot come on the new date, write me so I free your place. Tablets are offered by the municipality.`,
  ),
  unrelated(
    'GitHub Sponsors: someone replied to your discussion',
    'github-actions <noreply@github.com>',
    `maintainer-ros replied to "Is this project looking for co-maintainers?":

Yes! No formal process. Fix a few bugs, hang out in chat, and after a month or two we'll give you commit. Last person who asked got the keys in three weeks.`,
  ),
  unrelated(
    'Grammarish weekly stats',
    'Grammarish <info@grammarish.example>',
    `You were more productive than 68% of users. Top words: candidate, position, unfortunately, schedule. Tone: formal. Go Premium to find out how your cover letters sound.`,
  ),
  unrelated(
    "Market research: HR leaders, we'd value your view",
    'Tamsin Orr <tamsin.orr@forwardinsight.example>',
    `Hello,

I'm running a set of paid conversations (£200, 45 minutes, telephone) with heads of HR about applicant tracking. I understand from LinkedIn that you lead a team of twelve. Would you have time between the 6th and the 17th? Everything is anonymised and nobody will try to sell you anything afterwards.

Tamsin`,
  ),
  unrelated(
    "We're changing how job alerts work",
    'Stepping Board <service@jobalerts.example>',
    `From 1 September alerts will be sent once a day instead of immediately. You can switch back under Settings. We have also updated our privacy policy: employers will see your profile only if you've set it to 'open'. Nothing else changes and there's nothing you need to do.`,
  ),
  unrelated(
    'Documentary seeks people made redundant in 2024',
    'Saltmarsh Films <casting@saltmarshfilms.example>',
    `We are making a film for a public broadcaster about life after redundancy and would like to speak to people in the North East who lost a job at the plant. A first chat by phone commits you to nothing. Filming would be in May. Contact Hattie, number below, or answer to this mail with two sentences about yourself.`,
  ),
  unrelated(
    'Q&A session notes: recruiters AMA',
    'Women in Hydro <list@womeninhydro.example>',
    `Notes from last night's AMA, thanks to Ottilie for typing:

Q: Do you read cover letters? – Two of three said no.
Q: How long before I may nudge? – Five working days after the date they gave you.
Q: Counter-offers? – Fine once, not twice.
Q: Gaps? – Say one sentence and stop.

Next AMA: patents, on the 30th at 19h CET. Link goes out the day before.`,
  ),
];
