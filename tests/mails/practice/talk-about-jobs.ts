import type { TestMail } from '../../core/mail/mail.ts';
import { unrelated } from './by-kind.ts';

/** People who talk about somebody's interviews and jobs, or write to the one who hires; letters, digests and newsletters too. */
export const talkAboutJobs: readonly TestMail[] = [
  unrelated(
    'how did it go???',
    'Mum <mum.pickersgill@homenet.example>',
    `Well?? I've had my phone in my hand since eleven. Did they like the blue shirt? Your father says they always ring the ones they want on the same day but what does he know, he had one job in his life. Ring me, even if it's bad. There's lasagne.

Mum x`,
  ),
  unrelated(
    'good luck tomorrow!',
    'Fitz <fitz@tincanmail.example>',
    `go get em. you know more about pumps than anyone on that panel. pub after whatever happens`,
  ),
  unrelated(
    'Re: Re: Shona',
    'Agnes Muir <agnes.muir@islepost.example>',
    `She had her interview at the council on Tuesday and they rang her on Wednesday, so she starts on the 1st. Band 6! We're that proud. She'd to do a presentation on bins and apparently made them laugh.

Are you still coming on the 14th? The boat's at half 8 now, not 9.`,
  ),
  unrelated(
    'I got it!!!!!!',
    'Rukmini <rukmini.s@pigeonmail.example>',
    `THEY OFFERED ME THE JOB. they want me to start in march and it's 12 lakhs and i said yes on the phone before he'd even finished the sentence. i'm shaking. dinner on me saturday, bombay canteen, 8? tell varun`,
  ),
  unrelated(
    "didn't get it",
    'Lewis <lewis.t@tincanmail.example>',
    `they went with someone internal. nice letter, "strong field" blah blah. not in the mood for tonight, sorry. maybe football on sunday`,
  ),
  unrelated(
    'Application for the post of Pastry Chef',
    'Adaeze Nwachukwu <adaeze.bakes@pigeonmail.example>',
    `Dear Chef Morand,

I'm writing to apply for the position of pastry chef which I saw on the door of your restaurant. I trained at Lagos Culinary School and then three years at Hotel Presidente where I ran breakfast and afternoon tea. My CV and photographs of my work are attached.

I'm free for an interview or a trial shift any day but Sunday, and can start after two weeks' notice.

Yours faithfully,
Adaeze Nwachukwu
0555 010 332`,
  ),
  unrelated(
    'Thank you for seeing me yesterday',
    'Howard Klee <howardklee@pigeonmail.example>',
    `Dear Ms. Bancroft, it was a pleasure to meet you and Mr. Yates yesterday. The visit to the reading room convinced me even more that the archive is where I should like to work. As promised here is the link to my catalogue of the Stoddard papers. I look forward to hearing from you when you've made your decision.

Sincerely,
Howard Klee`,
  ),
  unrelated(
    'Withdrawal – candidate ref 2207',
    'Ilaria Conti <ilaria.conti@postalia.example>',
    `Dear Hiring Team, thank you for the interview of last week and for the kind offer. After much thinking I've decided to accept a position nearer to my family, so I must withdraw my candidature. I wish you to find the right person soon.

Best regards
Ilaria Conti`,
  ),
  unrelated(
    'Can we move my interview?',
    'Jerome Tubbs <jerometubbs91@pigeonmail.example>',
    `Hi this is Jerome, supposed to come in at 3 today for the forklift job but my kid's school called and I gotta get him. Can I come tomorrow same time? or Friday any time. Real sorry sir.`,
  ),
  unrelated(
    'reference for Pembroke?',
    'Ottoline Barnes <ob417@student.westmark.example>',
    `Dear Dr Sallow,

I hope you had a good summer. I'm applying for the PGCE at Pembroke and they ask for one academic referee. Would you be willing to do it? The deadline's 30 October, and they email you a form. I can come to your office hour on Tuesday to tell you more about why teaching (long story, swimming pool).

Thank you so much either way!
Ottoline, HIS204 last year`,
  ),
  unrelated(
    'Re: reference for Pembroke?',
    'Dr. M. Sallow <m.sallow@westmark.example>',
    `Dear Ottoline, with pleasure. Send me the transcript and your statement by the 15th, and no office hour needed though I do want to hear about the swimming pool. When you're called for interview let me know, I'll tell you what they asked in my day.
MS`,
  ),
  unrelated(
    'Leaving drinks for Sanj',
    'Corin <corin@lumetrics.example>',
    `Sanj has been poached!! He's going to run the lab at Farrow from 1 Feb. Leaving drinks Thursday 30th, The Anchor, from half five. Card + collection on Mel's desk. No speeches, he says. There'll be speeches.`,
  ),
  unrelated(
    'Fwd: interview advice from my cousin',
    'Dagmar <dagmar.hz@postalia.example>',
    `look what my cousin wrote, she is HR at a big insurance, maybe it helps to your daughter:

"She should not say she is perfectionist. She should ask them one thing about money and two things about the team. If she is nervous she may say it. And the shoes! We always look on the shoes even if we say we do not."

kiss D`,
  ),
  unrelated(
    'your sister',
    'Dad <g.pickersgill@homenet.example>',
    `Don't ask her about the job when she comes on Sunday. They've told her no after four interviews. FOUR. She's pretending she's fine. Bring the drill back.

Dad`,
  ),
  unrelated(
    'Question about your old boss',
    'Nils Aurdal <nils.aurdal@fjordmail.example>',
    `Hi Kristin! Long time. I see I have interview on Thursday with Bente Solli at the port authority and you worked with her, no? What is she like, what should I not say? A phone call would be great, I'm home every evening after 20. Hug from Nils`,
  ),
  unrelated(
    'RE: is he any good',
    'Paulette <paulette@dalbyfreight.example>',
    `Between us: good driver, late on Mondays, never rude to a customer, lost one wing mirror in three years. I'd have him back. You didn't hear it from me.`,
  ),
  unrelated(
    'Prayer request',
    'Sister Bernice <bernice.whitlow@homenet.example>',
    `Saints, please lift up my grandson DeShawn, he has his interview with the fire department Tuesday morning at 9. He passed the written and the ladder. Also Deacon Hill's knee. God is able.`,
  ),
  unrelated(
    'so I quit',
    'Margaux <margaux@petitsalon.example>',
    `Voilà. This morning, nine o'clock, before the coffee. He didn't even look up, he said "the end of the month then" and went on typing. I've nothing, no offer, no plan, eleven weeks of savings and a cat. I feel like I could lift a bus.

Come for the weekend? I'll need somebody to stop me from answering the ad for the lighthouse.

M.`,
  ),
  unrelated(
    'Re: babysitting thursday',
    'Joss <joss.b@tincanmail.example>',
    `Can't, sorry, got that interview at the garden centre at 4 and dunno when it ends. Try Ellie?`,
  ),
  unrelated(
    'LinkedIn recommendation',
    'Wolfgang Prem <w.prem@postalia.example>',
    `Servus Anton, could you write me a recommendation in LinkedIn? Three sentences suffice, about the project Linz. I'm in talks with two firms and the one Swiss looks such things really. I do you one back of course. Lg Wolfi`,
  ),
  unrelated(
    'Did Mehmet ever hear back',
    'Aylin <aylin.k@pigeonmail.example>',
    `abla, did he hear from the airport? he told me they'd let him know in 2 weeks and it's already 5. i don't want to ask him because he gets that face. if not my manager is looking for someone in the warehouse, he could just come by on monday and talk to her`,
  ),
  unrelated(
    'Prep night at mine',
    'Roz <roz@secondshift.example>',
    `Right, Bea's got her tribunal judge interview on the 4th, so who's in for grilling her Thursday? I'll be Scary KC. Fran, you do the competency ones. 7.30, curry, bring a wig if you own one.`,
  ),
  unrelated(
    'Alumni newsletter – spring',
    'Westmark College Alumni Office <alumni@westmark.example>',
    `Dear alumni and friends,

Spring has reached the quad, the scaffolding has left it, and there's much to report.

NEW PRINCIPAL. After a search of eleven months, Professor Ifeoma Lacroix has accepted the college's offer and takes up her position on 1 August. She told the search committee in her interview that the food was the worst she'd had in any college and that she'd come on condition it changed. We believe she meant it.

CAREERS EVENING. Seventy students and twenty-two alumni spent an evening in March practising interviews. "I was rejected by my own classmate's father," said one finalist, "and it was the most useful ten minutes of my degree." The next is planned for November, and we're looking for people in energy, publishing and the civil service.

THE BOAT CLUB. Two wins, one sinking. The sinking has been reviewed.

OBITUARIES. We record with sadness the deaths of Canon Peter Trew (1951), Dame Alice Marsh (1958), and Graham "Toad" Todd (1973), who for forty years read every letter of application to this college and answered each by hand.

DATES. Garden party 21 June; reunion for 1985, 1995 and 2005 on 12 September (places are offered in order of reply); carols on 3 December.

Please tell us if you've moved, married, changed your position or would like fewer of these.

Yours ever,
The Alumni Office`,
  ),
  unrelated(
    'Neighborhood digest: 14 new posts',
    'Blockside <digest@blockside.example>',
    `TODAY NEAR YOU

Carol W., Elm Court: "Teen (16) looking for first job, polite, has interviewed at the pool but they hired lifeguards only. Mowing? Dogs?" 9 replies

Vince, Orchard Rd: "Who is the gentleman with the clipboard going door to door? Says he's scheduling roof inspections." 22 replies

Pam, Elm Court: "Offer: free piano. You move it." 4 replies

Mr. Odom, Third St: "Coyote again, position: behind the library." 31 replies

Kiki, Dell Way: "My son was turned down for crossing guard because of his hat. Thoughts?" 57 replies

See all. Turn off digest.`,
  ),
  unrelated(
    'Group chat summary: Cousins 🌴',
    'Loopchat <summary@loopchat.example>',
    `You missed 63 messages.

Bisi: interview is at 2 lagos time not 2 london time!!!
Tunde: I told you
Bisi: I've 20 minutes and I'm in traffic
Kemi: do it in the car
Bisi: DOING IT IN THE CAR
Kemi: update??
Bisi: they want me to come back for second round 😭
Tunde: wear shoes this time

Open Loopchat to reply.`,
  ),
  unrelated(
    "Re: your daughter's placement",
    'Mrs. P. Achterberg <p.achterberg@hofvet.example>',
    `Dear Frank, tell Lotte that she may come in the second week of the autumn holidays, Monday seven thirty, boots and packed lunch. I don't need an application letter or the form from school until then. She should just not faint. Regards to your wife.`,
  ),
  unrelated(
    'A big thank you (and news)',
    'Elspeth Garrow <elspeth.garrow@islepost.example>',
    `Dear all of you,

I promised I'd write when it was settled, so here it is. After twenty-six years at the infirmary, and after being told in March that my position "no longer existed in the new structure" (it existed, I was sitting in it), I've been appointed as practice manager in Oban. I'm to start after the tattie holidays.

It was the fifth interview. The first I cried in the car beforehand, the second afterwards, the third they'd somebody already and you could smell it, and at the fourth the gentleman called me Elizabeth throughout. For the fifth I'd stopped caring, and wore the green cardigan. They asked what I'd do about the phones at eight in the morning and I told them for a quarter of an hour. The doctor at the end of the table wrote it down.

I couldn't have done it without Morag reading every form, Iain's lifts, Catriona's mock panel in the kitchen with the dog as chair, and whoever put the twenty pound note in my coat.

We move on the 3rd. There's room for everybody. Bring wellingtons.

With love
Elspeth`,
  ),
  unrelated(
    "Tip for Saturday's candidates' debate",
    'Godwin Effah <godwin.effah@voltahub.example>',
    `My brother, I'm reliably informed the moderator will ask each candidate for the student president position to say how he'll account for the bus money. Prepare. Don't shout. Wear the kente. See you 4 pm prompt.`,
  ),
  unrelated(
    'quick q – notice period',
    'Hattie <hattie@saltmarshfilms.example>',
    `you're good at this. new place wants me by the 1st, contract says 3 months, boss hates me anyway. do I ask nicely or just offer to hand everything over in four weeks?? they said they need an answer by monday`,
  ),
  unrelated(
    'Re: quick q – notice period',
    'Sol <sol.abrams@tincanmail.example>',
    `Ask nicely, in writing, with a date in it. They nearly always let you go early if it's their idea. And do NOT resign until the new contract's signed by both. I've seen offers vanish over a weekend.

S`,
  ),
  unrelated(
    "Jan's test day",
    'Oma Trudi <trudi.wessels@postalia.example>',
    `Dear Heike, Jan has now had his trial day with the carpenter. He came home with a splinter and shining eyes. The master wants to think it over until Monday, there is another boy too. I keep my thumbs pressed. Did you get the plum jam? Mama`,
  ),
  unrelated(
    'The Sunday Letter: On Waiting to Hear',
    'Cosmo Vane <cosmo@sundayletter.example>',
    `Friends,

My niece is waiting to hear. She went in on the ninth. She met a man with a moustache, a woman with a list, and a person of nineteen who turned out to be the head of something. They walked her to the lift and said "by the end of the week", and it has been two ends and we're well into the third week.

It struck me that we've no good word for this. In hospital it's called observation. In court the jury's out, in Rome there's a chimney. But for the thousands who at this moment refresh a screen beside a cold cup of tea, nothing, not even smoke.

In 1931 my grandfather applied for the position of under-keeper in the reptile house. The answer came in 1934. "Dear Sir, with reference to your recent interview". He had by then two children and a dairy. He framed it and hung it over the churn: proof, he said, that somewhere he was still being considered.

So this week I recommend three things to read while you wait. The first is long. The second is about eels. The third, by an actress who kept all her rejections and knitted from them (she cut them into strips), is the best book on hope that I've come across since my last rejection.

Until next Sunday,
Cosmo

P.S. She's just texted. They've asked for her references. Nobody breathe.`,
  ),
  unrelated(
    'Fwd: Your application to Riverside Zoo',
    'Petra <petra.linde@postalia.example>',
    `SEE! I told you they'd answer him. Milo is over the moon. (He's nine, I typed it for him.)

They want him to come for a morning with the otters and "bring his own suggestions".`,
  ),
  unrelated(
    'Re: Vacation dates',
    'Lonnie <lonnie.b@tincanmail.example>',
    `If Trish gets the hospital job we can't go before the 20th cause of orientation. She finds out friday. If she doesn't we can go whenever and I'll have to be nice the entire time. Can you hold the cabin?`,
  ),
  unrelated(
    'Your former student',
    'Xiomara Reyes <xreyes@kelwaylegal.example>',
    `Dear Professor, you won't remember me but you made me rewrite a memo six times in 2011. I sat on a hiring panel today, and a young man handed in a writing sample so clean I asked where he'd learnt it. You. We're making him an offer tomorrow. I thought you should know. Xiomara`,
  ),
  unrelated(
    'Housemate interviews lol',
    'Bodhi <bodhi@tincanmail.example>',
    `ok so three coming tonight. 6.30 Amelie (vegan, drums), 7 some dude Piers, 7.30 a nurse on nights, already love her. everyone be home, everyone wear trousers. we decide after and text them all by ten so no one's left hanging`,
  ),
  unrelated(
    'Result: nurse gets the room',
    'Bodhi <bodhi@tincanmail.example>',
    `unanimous. i told piers we'd gone for someone whose hours fit better which is true because he'd be here. moving in sat`,
  ),
  unrelated(
    'Staff side bulletin No. 19',
    'Union Branch Office <branch@unitedstaff-riverton.example>',
    `COLLEAGUES

1. Restructuring. Management has confirmed that 34 positions are at risk. Everyone affected must be offered an individual meeting, and you're entitled to have a rep there. Do NOT go alone. Don't sign on the day.

2. Ring-fenced interviews. Where there are fewer posts than people, those in the pool will be interviewed before anything's advertised. We've objected to the 'presentation task' for porters and it's been withdrawn.

3. Trial periods. If you accept an alternative post you've four weeks to try it without losing redundancy pay.

4. Interview skills. Two free sessions, 5 and 12 March, 5pm, branch office. Sandwiches.

5. Pay. Ballot papers go out on the 20th. Reject the offer. The committee's position was unanimous.

6. Thanks to Beryl, who retires after 31 years as branch secretary. Nominations for the vacancy to the office please.

In solidarity`,
  ),
  unrelated(
    'my column idea',
    'Gethin <gethin@valleyecho.example>',
    `Ed, 800 words on the man who's been applying for the same job at the slate museum since 1998? They interview him every time out of kindness. He's up again Weds. I could have it Friday with a pic. G`,
  ),
  unrelated(
    'You left your scarf',
    'Nadia F. <nadia.f@pigeonmail.example>',
    `and your notes on the STAR method, which I've now read, and I'm sorry but "describe the duck incident" needs more context. Drop by any evening this week. Any word from them yet?`,
  ),
  unrelated(
    "RE: RE: RE: Bill's boy",
    'Earl Hutchins <earl@hutchinsfeed.example>',
    `Sent him over to my brother in law at the elevator. They're short two men for harvest. He oughta go by before 7 and ask for Dutch. Won't be any paperwork to it.`,
  ),
  unrelated(
    'Aw: Treffen / meet up',
    'Sabine Korte <sabine.korte@postalia.example>',
    `Hi Liam, great that you are in Hamburg! On Tuesday I can't, there I have a second talk at the museum (pssst). Wednesday from 18h? There's a new fish place at the port, I would reserve for two. If the museum says no, you pay. Greetings, Sabine`,
  ),
  unrelated(
    'Uncle Ray and the police',
    'Tasha <tasha.monroe@tincanmail.example>',
    `They interviewed him for 2 hrs and let him go, it was his truck but he'd lent it out. He's home, he's fine, he's embarrassed. Don't post about it. Mama wants everybody at the house Sunday at 3.`,
  ),
  unrelated(
    "Class of '09 mailing: who's where",
    'Svenja <svenja@abi09.example>',
    `Hallo ihr Lieben, as some of you live abroad, in English. Updates from the last round:

- Timo: was interviewed on TV!!! about wolves. He says they cut all the wolves.
- Katha: head nurse since May in Bern.
- Bo: declined (!) an offer by a certain car firm and opens a kiosk.
- Miriam: habilitation in June, has now applied for 14 chairs. Four lectures held, zero calls. Hold thumbs.
- Jannik: nobody knows. Jannik, report.

Reunion: 6 September, from 15 o'clock, grill hut. Tell me until end of July.

Svenja`,
  ),
  unrelated('Re: Thursday', 'Callum <callum.wray@tincanmail.example>', `can't do thurs, rescheduled my driving theory to then. friday?`),
  unrelated(
    'Thoughts after yesterday',
    'Beatrix Holloway <beatrix@holloway-coaching.example>',
    `Dear Simone

Well done for getting through the whole hour without apologising once. Three notes from our session:

– You shrink when you come to money. Say the number and then look at the window.
– The story of the warehouse fire is your best one; you gave it away in the first minute.
– Ask them how they'll decide, and by when.

Next coaching session as usual in a fortnight, Wednesday at 18:00. If the bank calls you in before then, ring me and we'll squeeze in half an hour.

Beatrix`,
  ),
  unrelated(
    'Recommendation letter deadline approaching',
    'Dossierhub <requests@dossierhub.example>',
    `Joaquín Beltrán has requested a confidential letter of recommendation from you for: Assistant Professor, Early Modern Spanish, Lakehead College. Due 1 November. Upload as PDF. If you're unable to write, decline so that the candidate may ask another person. 2 reminders have been sent.`,
  ),
  unrelated(
    'Employment verification – former employee',
    'VeriWork <requests@veriwork.example>',
    `We have been authorised by Ms. Paula Drexler to verify employment with your company. Please confirm dates, last position held, and eligibility for rehire using the secure form. A signed release is attached. Your response within three business days is appreciated so as not to delay her start.`,
  ),
  unrelated(
    "Unsolicited: I'd like to work for you",
    'Tomasz <tomasz.wilk@pigeonmail.example>',
    `Good morning. I'm tiler 14 years, Poland and Norway. I see your van every day on Kirkgata. You need men? I can come show my work, have photos, have own tools. Tomorrow, after tomorrow, all days. Tel 555 01 77. Tomasz`,
  ),
  unrelated(
    'Re: Offer',
    'Yevheniia Koval <y.koval@pigeonmail.example>',
    `Dear Ms. Thornbury, thank you for the offer letter. I'm very happy. May I ask two things before signing: can the start be 15 April in place of 1 April as my lease ends then, and is the relocation amount before or after tax? I'll return the signed copy the same day that you answer.

With kind regards
Yevheniia`,
  ),
  unrelated(
    'My mentee',
    'Augusto Paredes <augusto@founderscircle.example>',
    `Colleagues, Lindiwe (fintech, 26, fearless) has her first investor panel on Monday and is terrified. Who'd give her a 20 minute dry run on Friday or over the weekend? She'll come to you, physically or on screen. Brutal honesty wanted, she's asked for it.`,
  ),
  unrelated(
    'What they asked me at the embassy',
    'Farid <farid.noori@pigeonmail.example>',
    `salam, as you have your appointment next week here's mine: where will you study, who pays, why this city, when will you come back, show me the letter. it took four minutes. the lady was kind. she kept the passport and said you'll receive it in 10 days. go early because of the queue, no phone!! pray for me and I pray for you`,
  ),
  unrelated(
    "Parents' WhatsApp is down so here",
    'Class rep 4B <rep4b@oakfieldpta.example>',
    `Mr Dunne isn't coming back after Easter, he's got the deputy headship at St Jude's (he told the children before us, hence the tears). The governors are interviewing on the 20th, two of us are allowed to show candidates round. I've said me and Faisal, shout if you object.

Also: costume day moved to Thursday.`,
  ),
  unrelated(
    'Poem for your interview',
    'Grandpa Oswin <oswin@homenet.example>',
    `"Stand straight, speak slow, and when they ask / what is your weakness, name the flask." I did, in '62, at the brewery, and they took me. Tell me how you get on my lad. Enclosed (in spirit) ten shillings.`,
  ),
  unrelated(
    "Team quiz + Amara's news",
    'Kwabena <kwabena@rivertonhospital.example>',
    `First the news: Amara's got the registrar job in Bristol, first time of asking, so our surgical on-call is short from August & our quiz team is short from now. Second, quiz: Tuesday 8pm at the Grapes. Candidates for position of Person Who Knows Geography apply within.`,
  ),
  unrelated(
    'Fw: horoscope',
    'Nonna Pia <pia.conti@postalia.example>',
    `Amore, I read for you the Gemini: "An important conversation midweek. Do not accept the first proposal. Wear something green." Wednesday is your colloquio, no? I iron the green one. Baci`,
  ),
  unrelated(
    'Digest for hr-practitioners, Vol 14, Issue 6',
    'hr-practitioners list <hr-practitioners-request@listpost.example>',
    `Today's topics:

1. Candidate asked to record the interview (Wilma T.)
2. Re: Candidate asked to record the interview (Ashok)
3. Sample wording for declining applicants after an internal hire? (Gus)
4. FW: webinar right-to-work checks (admin)

Message 1
Has anyone had this? He was very polite about it, said he's hard of hearing and wants to replay our questions. Legal is nervous. I'd have said yes. We go on Thursday.
Wilma

Message 2
We had two last year. We sent the questions in advance instead and it solved everything. Both were hired, one is now my boss.
Ashok

Message 3
Ours is four lines long and cold as a fish. If you've something warmer I'll trade you a very good exit questionnaire.
Gus

Message 4
3 April, 11:00, one hour, free for members. Register by the 1st.

End of digest. To switch to single messages, change your options.`,
  ),
  unrelated(
    'meet my replacement lol',
    'Dev <dev.p@brightpail.example>',
    `they made me sit in on the interviews for my own job. candidate 2 asked why the last person left. i said "better offer". boss coughed for a full minute. friday last day, lunch?`,
  ),
  unrelated(
    "Re: Nephew's CV",
    'Camille Destrée <camille@revuequai.example>',
    `I looked at it. Two pages are one too many, the photo must go if he applies in England, and "hobbies: reading, travelling" makes one want to lie down. Otherwise it's a nice boy. He can telephone me on Thursday evening, I tell him all that myself. I can't promise anything with the review, we've no position before autumn.

Bises, C.`,
  ),
  unrelated(
    'Village Voice – the monthly e-mail, October',
    'Little Dean Village Voice <editor@littledeanvoice.example>',
    `IN THIS ISSUE: a new postmistress, an old quarrel, and where to put your leaves.

THE POST OFFICE. Six people asked for the position and the board saw all of them, in the pub, on a single Tuesday. Congratulations to Nell Farthing, who accepted before she'd heard the wages. She opens on the 3rd at 9.

AN INTERVIEW WITH THE OLDEST RINGER. Our reporter (12) sat down with Mr Septimus Gale (97).
Q: How did you get the job? A: The rope came off in the last man's hand.
Q: Was there a test? A: That was the test.

THE BUS. The council regrets that it's unable to continue the 41. Three offers were received from operators and none was within budget. A decision on a dial-a-ride is expected by Christmas.

HALL BOOKINGS. Pilates moves from Monday to Wednesday, 10.15. Art group is cancelled on the 16th. The blood van has confirmed for the 22nd.

YOUNG PEOPLE. The farm shop needs Saturday help; ask Ros. The Dean Trust interviews for its apprenticeship grants in half-term week, forms from the vicar.

LETTERS. "Sir, I was told I'd be called back about the chair of the flower committee. That was in June. I'm still by the phone." (Name supplied.)

LEAVES. Behind the hall, please. Not in front.

Copy for November by the 25th, on paper or by screen, but legible.`,
  ),
];
