import type { TestMail } from '../../core/mail/mail.ts';
import { rejection } from './by-kind.ts';

/** Mail that turns the candidate down: in a line or over a page, softly or not, by people and by systems. */
export const rejectionsSoftAndPlain: readonly TestMail[] = [
  rejection(
    `sorry kiddo`,
    `Lou <lou@loushardware.example>`,
    `Went with the other guy. He's done keys before and I need keys. Stop in sometime tho, Lou`,
  ),
  rejection(
    `Your conversation with us`,
    `Margit Halvorsen <margit@nordlysclinic.example>`,
    `Dear Ana,

I have thought of you a lot since Tuesday. You were warm, funny and very honest about what you don't know yet, which is rarer than you might think. In the end the team chose a colleague who has run a night clinic before, because from August that person will be alone there.

I hope our ways cross again.

Margit`,
  ),
  rejection(
    `Your application to Halberd & Crane`,
    `Halberd & Crane Recruiting <no-reply@greenhouse.io>`,
    `Dear Applicant,

Thank you for the time and care you put into your application for Paralegal, Commercial Litigation. We are fortunate to have attracted a very strong field: more than three hundred people applied, forty were invited to telephone interviews and nine met the partners in person over two days last week.

Having weighed each application against the essential criteria, we have decided to progress with others whose experience is closer to what the team requires at this moment. Owing to the volume we cannot give individual comments to anyone who was not interviewed.

We retain details for twelve months and encourage you to look at our vacancies page from time to time.

Yours faithfully,
Recruitment`,
  ),
  rejection(`job`, `Vinny <vinny@vscustoms.example>`, `hey man appreciate u comin out sat. gonna hold off on hiring, work dried up. keep ur number`),
  rejection(
    `Sous chef`,
    `Amélie Roux <amelie@latablederoux.example>`,
    `Dear Kenji, your mackerel was the best plate we had in the trials. But the brigade needs someone who speaks French in service, and so I give the place to another. Come and eat, I invite you.
Amélie`,
  ),
  rejection(
    `Application Status Update - Req 55120`,
    `Talent Acquisition <northgatehealth@myworkday.com>`,
    `Hello Darnell,

The position of Patient Access Representative has been filled. Your application will now be closed in our system.

You can view other openings on your candidate home page.

Northgate Health`,
  ),
  rejection(
    `Where things landed`,
    `Sanna Koivisto <sanna@pikkupeli.example>`,
    `Hei Marek! So, we had three people we'd gladly work with and money for one. We gave it to the person who has shipped on Switch. No hard feelings I hope, and if you'd like I'm happy to look over your portfolio in an hour over coffee.

Sanna`,
  ),
  rejection(
    `Outcome of panel: Housing Officer`,
    `Panel Chair <recruit@brackwater.example>`,
    `Mr Osei,

Scores out of 40: successful candidate 34; you 29. You dropped points on safeguarding (2/6) and legislation (3/6). You were strongest on tenants' engagement.

You do not go on the reserve list, which closes at 31.

Feedback by phone can be had until the end of the month.`,
  ),
  rejection(
    `Re: Following up`,
    `Grant Whitley <grant@whitleyseed.example>`,
    `We decided to keep it in the family. My nephew's coming back from State. Nothing you did wrong. -GW`,
  ),
  rejection(
    `Thank you for meeting the team`,
    `Oluwaseun Adebayo <seun@paystrand.example>`,
    `Hi Chidi,

Thanks for making time for four rounds, that's a lot of conversation and everyone enjoyed it. The feedback on your system design session was excellent and your answers on incident handling were quoted back to me twice.

Where we landed is that for the staff level we need someone who has already led a migration of this size. So we are not going to move ahead with an offer. I argued for a senior seat instead but there is none in this year's plan.

Would it be okay if I wrote to you when one comes up?

Seun`,
  ),
  rejection(
    `Regarding your candidature`,
    `Deputy Manager (HR) <hr@bharatcoachworks.example>`,
    `Dear Sir,

This has reference to your application dated 04.01.2026 and subsequent interaction with us on 22.01.2026 for the post of Assistant Engineer. We regret to inform that your candidature has not been found suitable by the selection committee. The decision of the committee is final and no correspondence will be entertained in this regard.

We wish you success in your future endeavours.`,
  ),
  rejection(
    `Role on hold`,
    `Petra Novak <petra.novak@skylark-events.example>`,
    `Hi Finn, bad timing: the Prague festival pulled out this morning and took half our year with it. The production assistant job is on ice, and I don't believe it'll thaw before next season. Please take the other thing you mentioned.

Petra`,
  ),
  rejection(
    `Head Gardener`,
    `Lady Marchbanks <estate@marchbankshall.example>`,
    `Dear Mr Tully, it was so good of you to come all this way and to be kind about the wisteria. My husband and I have now asked Mrs Peel to take the gardens on. I do hope the train home was not too dreadful. Yours, Cecily Marchbanks`,
  ),
  rejection(
    `Not this time`,
    `Recruiting @ Tofuworks <jobs@tofuworks.example>`,
    `Hi there,

it's a no from us for now, and since we hate form mails too here's why: the job is 80% spreadsheets and your letter was 100% about branding. You'd be bored by Easter.

Team Tofuworks`,
  ),
  rejection(
    `Application for employment as Correctional Officer`,
    `Department of Corrections, Background Investigations <backgrounds@doc-tidewater.example>`,
    `Dear Mr. Lyle:

Following a review of your personal history statement you have been disqualified from further processing under Section 4(c) of the hiring standards. You may reapply after twelve (12) months from the date of this letter. An appeal must be filed in writing within ten days.

Background Investigations Unit`,
  ),
  rejection(
    `Your trial lesson`,
    `Head of Music <music@cloisterschool.example>`,
    `Dear Rosalind,

The choir would have kept you, I have had a delegation. However the Bursar has insisted on someone who can also take the wind band, and so we've appointed a clarinettist. I'm truly sorry, and will gladly tell any school that asks how good you were.

Hugh`,
  ),
  rejection(`Re: Barista`, `Kit <kit@groundswell.example>`, `Heya! All spots taken now! Thanks tho x`),
  rejection(
    `RE: Vacancy for Quantity Surveyor`,
    `Eng. Mwape <admin@lusakabuild.example>`,
    `Dear Applicant, kindly note that the above position was occupied internally. Be encouraged and keep checking the newspapers for other opportunities. Eng. Mwape`,
  ),
  rejection(
    `Decision on your application`,
    `Lever <no-reply@hire.lever.co>`,
    `Hi Soraya,

We really enjoyed learning about you. At this stage we'll be focusing on candidates whose background lines up more directly with enterprise sales.

Best of luck with everything,
The Palisade team`,
  ),
  rejection(
    `Graduate scheme result`,
    `Early Careers <earlycareers@tarnwater.example>`,
    `Dear Lewis

You reached our assessment centre in York, which only one in thirty applicants do. That is something to be proud of.

Assessors noted your clear presentation and how you brought quieter members of the group in. In the in-tray exercise you finished five of twelve items and two regulatory deadlines were missed; this, in the end, is what separated those who got places from those who did not.

You are welcome to apply for the 2027 scheme without sitting the online tests again.

Tarn Water Early Careers`,
  ),
  rejection(
    `change of plan`,
    `Dr. Ahmed Saleh <asaleh@alnoordental.example>`,
    `Salam Huda, my partner and I looked at the figures again and a second hygienist is too early for us. We will not take anyone this year. Thank you for being so understanding, and for the baklava.`,
  ),
  rejection(
    `Your tender of interest in the curacy`,
    `The Archdeacon <archdeacon@diocese-fenland.example>`,
    `Dear Simon, after prayer and much talk the wardens believe that God is calling another to Little Fenwick. I know what hopes you and Beth had pinned on the house with the apple trees. Come and see me; there are other parishes.`,
  ),
  rejection(
    `Update from the search committee`,
    `Dr. Lynette Barr <lbarr@prairiestate-u.example>`,
    `Dear Dr. Moreno,

I write to let you know that our first-choice candidate has accepted the position and the search is now closed. It was a privilege to host you in February. Your job talk has changed how I teach the Dust Bowl.

With admiration,
Lynette Barr`,
  ),
  rejection(
    `Update on Machine Operator (nights)`,
    `Vicky @ Staffline North <vicky@stafflinenorth.example>`,
    `Hiya Dale, heard back from Kepak, they're not taking you on this time as they want people who can drive to site. It's nothing to do with the tour. I'll keep you in mind for days. Vicky`,
  ),
  rejection(
    `application #A-77213`,
    `noreply <noreply@jobs-metrotransit.example>`,
    `STATUS: NOT SELECTED
POSITION: BUS OPERATOR TRAINEE
REASON CODE: 14 - OTHER APPLICANTS BETTER QUALIFIED
You may apply again when the next recruitment opens.
DO NOT REPLY`,
  ),
  rejection(
    `Postdoc in Lund`,
    `Erik Sandelin <erik.sandelin@fysik-lund.example>`,
    `Dear Yuki, I wanted you to read this from me and not from the registrar. The ranking was done by the external experts and you are second. The first has said yes. I had hoped for a second grant, but it was declined on Monday. If I ever have money again you are the one I call.
Erik`,
  ),
  rejection(
    `Thanks for applying to be a Zoo Guide`,
    `Volunteer & Seasonal Jobs <seasonal@hollowayzoo.example>`,
    `Hello!

Wow, 612 people want to talk about penguins all summer. We've 24 green jackets to hand out and they've all found owners.

We'd love to see your name again next spring. In the meantime here's a 20% code for the gift shop: PENGUIN20`,
  ),
  rejection(
    `Re: 2nd stage`,
    `Craig Duthie <craig@duthiemarine.example>`,
    `Aye Calum, no second stage I'm feart. Gaffer wants a timeserved man. All the best pal.`,
  ),
  rejection(
    `Senior Accountant, closed`,
    `Vanessa Ortiz <vortiz@suncrestfoods.example>`,
    `Good afternoon Mr. Beal, corporate consolidated our accounting into the Tampa office as of today, and with it went the requisition. I know you took a day off to come see us. I apologize for the wasted trip. VO`,
  ),
  rejection(
    `Outcome`,
    `Greta Olofsson <greta.olofsson@hyllan.example>`,
    `Hello Bartek,

We've come to the end of our process. The choice fell on somebody with retail planning in their bones, as our COO put it. What counted for you: precise, pleasant, curious. What counted against: little in Nordic markets.

You can ask to have your data erased with one line to this address.

Greta`,
  ),
  rejection(
    `Your test results`,
    `Campus Hiring <campus@zenithinfoways.example>`,
    `Dear Candidate, Thank you for appearing in the online test conducted on 8th Feb. You have scored below the cut-off and hence will not be proceeding to the technical and HR interview rounds. You are eligible to re-appear after six months. Regards, Campus Hiring Team`,
  ),
  rejection(
    `Cello, tutti`,
    `Orchesterbüro <buero@kammerphil-weser.example>`,
    `Dear Mrs. Sato, the orchestra did not give its vote to any of the players who came to the second round. The chair remains empty and will be advertised anew in autumn; the travel costs you receive within two weeks.`,
  ),
  rejection(
    `Regarding the nanny position`,
    `Isabelle & Tom <thefairweathers@home.example>`,
    `Hi Nina, the girls talked about you all through bath time. It was so close! We've chosen someone who lives round the corner, purely for the 6am starts. We'd love to have you for babysitting if you ever fancy it? Love, Isabelle`,
  ),
  rejection(
    `Your application to work with us`,
    `People Team <people@orchardmutual.example>`,
    `Hello Winston,

We appreciate your interest in Orchard Mutual and in the role of Claims Handler. Interviews for this vacancy took place in the first half of the month and the successful person starts on Monday. As we were able to interview only a small number, many capable applicants, and you were one, could not be seen.

Should you spot another role that excites you, do apply; you would not be at any disadvantage.

With our best wishes,
People Team`,
  ),
  rejection(`no go`, `R. Bisset <rb@bissettowing.example>`, `Insurance wont cover you with those points on your licence. Cant do it. Rob`),
  rejection(
    `Communications Director search`,
    `Adele Fontaine <adele@fontainepartners.example>`,
    `Dear Martin, I've now spoken with the client's CEO. She was generous about you: "the most thoughtful person we saw". Nevertheless the two going through to the board both come from the energy world, and there was no moving her on that. I'll buy you lunch in May when I'm next in Geneva, and I would like to keep your papers for something else I have brewing.

Adele`,
  ),
  rejection(
    `MV Coral Princess - Bosun`,
    `Crewing Manila <crewing@southseamanning.example>`,
    `Good day Sir Rodel, principal did not approve your lineup, reason age limit 50. Please pass by the office to pull out your documents. Thank you.`,
  ),
  rejection(
    `Result letter: Diplomatic Attaché Competition 2026`,
    `Board of Examiners <exams@foreignservice-board.example>`,
    `Madam,

The Board has established the list of successful candidates, 18 in number. Your name is not on it. Your overall mark was 63.5; the lowest mark on the list was 66.0. Copies of your marked scripts can be inspected by appointment.

For the Board
The Secretary`,
  ),
  rejection(
    `Honest update`,
    `Pablo <pablo@widget.example>`,
    `Hey Rita. Flagging early instead of late: our round didn't close. Every open req is gone as of this morning and so is the job I've been pitching you. I feel awful. If you want intros to other founders give me the word. Pablo`,
  ),
  rejection(
    `Your recent application at Fairlawn Medical`,
    `iCIMS <fairlawn@icims.com>`,
    `Dear Stephanie,

After careful consideration, we have chosen to pursue other applicants for Phlebotomist II (2026-4410). This determination reflects the specific needs of the department and not your worth as a professional.

Job alerts can be set in your profile.

Fairlawn Medical Center`,
  ),
  rejection(
    `Postman vacancy, Kilbride`,
    `Delivery Office Manager <dom.kilbride@islandpost.example>`,
    `Morag, I've had to give the round to Hamish as he's been on temps for two years and the union would have my head. You'd have been grand. There's Christmas cover if that's any use.`,
  ),
  rejection(
    `your trial shift`,
    `Suze <suze@thelittlewhisk.example>`,
    `hi hun, loved having u in the kitchen on sunday but me and jo had a chat and we need someone a bit faster on the decorating side. ive put ur £40 for the day through. good luck with everything xx`,
  ),
  rejection(
    `Position: Research Assistant`,
    `Dr. F. Achterberg <f.achterberg@ictlab.example>`,
    `Dear Marta, I've taken a student of our own faculty, she knows the instruments already. Your letter was the best of all letters. Please stay in science. FA`,
  ),
  rejection(
    `What happened with the Leeds job`,
    `Nathan <nathan@redbricktalent.example>`,
    `Mate, gutted. They've pulled it. Said it'd go to someone from the Manchester site who's being made redundant otherwise, so legally they've no choice. You interviewed brilliantly, they said as much. I'll be straight on the phone if anything else pops up. Nath`,
  ),
  rejection(
    `Message about your application`,
    `Recruitment Mailbox <recruitment@citygallery.example>`,
    `Dear Jocelyn Hart,

Gallery Assistant (Weekend), 2 posts

We will not be taking your application further. On this occasion 540 applications came in and fifteen people have been interviewed, all of whom had worked front of house in a museum for a year or more.

Owing to our size we cannot offer feedback at shortlisting. Thank you for your interest in the Gallery; we hope to welcome you as a visitor.`,
  ),
  rejection(
    `We've gone another way`,
    `Keisha Monroe <keisha@monroehomecare.example>`,
    `Hello Ms. Patrice. I prayed on it and I'm going with a lady from my church who already knows Mr. Dobbs. God bless you in your search.`,
  ),
  rejection(
    `Design lead`,
    `Ravi K. <ravi@bluelotus.example>`,
    `Hi Tom, after much back and forth, founders feel the role must be in the Bangalore office from day 1, and you were upfront that you can't move before 2027. So we need to part here. Great rapport though! Let us stay in touch on LinkedIn. Ravi`,
  ),
  rejection(
    `Application outcome - Army Reserve Chef`,
    `Recruiting Group <applications@reserveforces.example>`,
    `Your application has been closed on medical grounds (permanently below the entry standard for hearing). You have the right to appeal within 12 months by sending new specialist evidence. Your Recruiter has been told and will be able to speak about civilian catering posts.`,
  ),
  rejection(
    `Re: Assistant brewer`,
    `Hendrik <hendrik@brouwerijdenhaas.example>`,
    `Hoi Liam, so: nice talk, nice beer you brought. We go for the girl from Antwerp with the diploma. Cheers and till a next time. Hendrik`,
  ),
  rejection(
    `Result of your interview`,
    `Victoria Stanhope <victoria.stanhope@meresidehotels.example>`,
    `Dear Gabriel,

Thank you for joining Paul and me on Monday. You interviewed very well, your knowledge of revenue systems impressed us both, and you dealt with Paul's awkward question on overbooking with humour.

The choice was between you and one other. She has opened two properties and we are about to open a third; it came down to that alone. I would like to think that when we look for a number two in Bath next spring you will let me ring you.

Warmest wishes,
Victoria`,
  ),
  rejection(
    `rejected`,
    `SmartHire <notify@smarthire.example>`,
    `Your application for "Forklift Driver - Hamm" was moved to: Not a match. Want more like this? See 14 jobs near you.`,
  ),
  rejection(
    `Police staff vacancy 1140`,
    `HR Service Centre <hrsc@valeconstabulary.example>`,
    `Your vetting has come back as refused. The conditional status of your application therefore ends today. Reasons are not given in every case, as set out in the Vetting Code. To request a review, complete form V12.`,
  ),
  rejection(
    `after the audition`,
    `Marguerite <marguerite@paperlanterntheatre.example>`,
    `Oh Dom. The part's gone to someone else. You made the director cry in the second speech, and then the producers wanted a taller Jack. It's a stupid business. Don't stop. M`,
  ),
  rejection(
    `Vacancy withdrawn`,
    `HR <hr@kirkdaleborough.example>`,
    `Please be advised that following the Section 114 notice, all external recruitment has been suspended and the vacancy of Parks Technician withdrawn. All candidates at every stage are affected. Should it be advertised again, a fresh application will be needed.`,
  ),
  rejection(
    `Your conversation with Bruno`,
    `Bruno Sax <bruno@saxpartner.example>`,
    `Dear Mrs. Lang, I promised a quick answer. It does not fit with us two, I believe you felt it also: you search a team and I have a one-man office with a dog. For your way I press you the thumbs! Bruno Sax`,
  ),
  rejection(
    `About Thursday`,
    `Noor Jahan <noor@hopebridge.example>`,
    `Dear Samuel, thank you for speaking so openly about Goma. For the Field Coordinator position the donor asked for a French mother tongue and they have the last say, so your file stops here for this call. The roster for Anglophone missions opens in June, and I'd be glad to see you in it. In solidarity, Noor`,
  ),
  rejection(
    `Line 3 welder`,
    `Shop Office <office@tricountyfab.example>`,
    `Your weld coupon failed the bend test so we can't bring you on. You can retest in 30 days if you want. Practice your 3G. - Ron`,
  ),
  rejection(
    `Re: Associate Editor`,
    `Clara Whitcombe <clara@hartandquill.example>`,
    `Dear Ivo,

You'll have seen the trade press by now. With the merger, the list I was hiring for moves to New York, and so, absurdly, do I not. There's no associate editor post any more. Your reader's report was a joy; I hope some other house has the sense to snap you up.

Clara`,
  ),
  rejection(
    `Thank you from Brightspark Nursery`,
    `Manager <manager@brightsparknursery.example>`,
    `Hi Aisha, thank you for coming to play with the toddlers! The room leader felt you were a little shy with the parents at pick up, and because that's half of the job we're going to say no. You'll make a super practitioner once you've some more months under your belt. Please don't be disheartened.`,
  ),
  rejection(
    `Closing the loop`,
    `Hal Brennan <hal@corridorvc.example>`,
    `Jess, closing the loop: partners passed. 3 yes, 2 no, needs to be unanimous. The nos thought you'd start your own company inside two years. They're probably right? Hal`,
  ),
];
