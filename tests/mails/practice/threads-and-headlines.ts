import type { TestMail } from '../../core/mail/mail.ts';
import { unrelated } from './by-kind.ts';

/** Technical lists, trackers and builds, headlines sent as mail, essays, jokes and debates. */
export const threadsAndHeadlines: readonly TestMail[] = [
  unrelated(
    '[PATCH 0/3] ARM: dts: fix touch panel on the Orchid board',
    'Ilkka Rautio <ilkka@rautio-linux.example>',
    `The panel node had the reset line inverted, so the screen came up white on every second boot. Patch 1 fixes the polarity, 2 adds the supply, 3 is a cleanup and may be dropped if you don't like it.

Applies to v6.9-rc2. Tested on one board only, the other one is with my colleague.

 arch/arm/boot/dts/orchid.dtsi | 14 +++++++-------
 1 file changed, 7 insertions(+), 7 deletions(-)

-- 
2.43.0`,
  ),
  unrelated(
    'Re: [PATCH 2/3] ARM: dts: orchid: add panel supply',
    'Maud Pettersen <maud@kernelwork.example>',
    `On Tue, Apr 09, 2024 at 08:12:44PM +0300, Ilkka Rautio wrote:
> +	reg_lcd: regulator-lcd {
> +		compatible = "regulator-fixed";
> +		regulator-name = "lcd";
> +		enable-active-high;

No gpio, so what does enable-active-high do here? Otherwise

Reviewed-by: Maud Pettersen <maud@kernelwork.example>`,
  ),
  unrelated(
    'Applied: [PATCH] spi: drop stale comment',
    'SPI queue <patches@spi-tree.example>',
    `Queued, thanks, with the typo in the subject fixed by me.

  spi/for-6.10   4be1a90c77  spi: drop stale comment

It'll be in tomorrow's next if the build bots don't shout. If they do then I drop it and you hear from me.`,
  ),
  unrelated(
    'rev 10233 - in trunk/src: . plugins/offer',
    'svn commits <commits@lists.barterd.example>',
    `Author: hjw
Date: 2004-09-14 22:31:08 +0000 (Tue, 14 Sep 2004)
New Revision: 10233

Modified:
   trunk/src/ChangeLog
   trunk/src/plugins/offer/match.c
Log:
* match.c (offer_confirm): do not free the peer twice when the remote
  rejects an offer that we've already withdrawn. Closes #881.`,
  ),
  unrelated(
    '[Bug 4417] New: Calendar view: moving an appointment over DST loses an hour',
    'bugzilla-daemon <bugzilla-daemon@bugs.groupdesk.example>',
    `http://bugs.groupdesk.example/show_bug.cgi?id=4417

           Summary: Calendar view: moving an appointment over DST loses an
                    hour
           Product: Desk
           Version: 2.1
          Platform: PC
            Status: NEW
          Severity: normal

Drag a meeting from Friday 26 March 10:00 to Monday 29 March 10:00 in Europe/Oslo. Expected: 10:00. Got: 11:00 in the list, 10:00 in the week.

(You get this since you are in CC of the bug.)`,
  ),
  unrelated(
    '[filter-talk] Re: whitelisting by Received',
    'Casper Oldenburg <casper@oldenburg-postfix.example>',
    `> Is there some way to say "never score mail from our payroll bureau"?

def_whitelist_from_rcvd, but you'll need the rDNS right or it will not fire. I've got mine scoring at -15, and the only spam that leaked since June was one mortgage offer that forged the whole header.

C.
--
filter-talk: post plain text, trim your quotes`,
  ),
  unrelated(
    'Re: [oddities] The man who called the police on his own leg',
    'Barbara Quennell <bquennell@forteana.example>',
    `Rob wrote:
> didn't this turn up in the Eighties too, with a Belgian?

It did, but he was Dutch and it was an arm. See FT 61, letters. I have the issue upstairs; will scan at weekend if the cat gets off the machine.`,
  ),
  unrelated(
    '[DubLUG] Meeting next Tuesday - new room',
    'Fiachra Mulqueen <fiachra@dublinux.example>',
    `Folks, the September meeting is in the Engineers' Club on Clyde Road, not in DCU, they're doing exams. Seven for half seven. Padraig on LVM, then the usual. Anyone with a spare projector? The last one died with its boots on.`,
  ),
  unrelated(
    'Re: [DubLUG] mount a CD as user',
    'Declan Roache <droache@tallaghtnet.example>',
    `man fstab, look for "user". Or "users" if somebody else should be let unmount it. No need to be root and no need to shout.`,
  ),
  unrelated(
    'postfetch-announce: 3.1.4',
    'Eustace Raybourn <eustace@fetchers.example>',
    `Postfetch 3.1.4 is on the mirrors.

What's different from 3.1.3:
- a server that offers APOP and then rejects it isn't asked again
- resizing the screen in the configurator no longer kills it
- all of the IMAP length checks were reviewed, two were wrong
- Catalan

Packages for Red Hat in an hour or so, when my modem's done.`,
  ),
  unrelated(
    'Build failed: kestrel-api #5512 (main)',
    'CI <builds@ci.kestrelmaps.example>',
    `Build #5512 failed after 11 min 40 sec

Commit  9f2ea01  "Confirm tile order before schedule flush" (Temitope)
Stage   integration / postgres-15
Error   TimeoutError: waited 30000 ms for selector "#confirm"

3 tests failed, 2,217 passed, 8 skipped.
View the log · Rerun failed jobs · Mute this pipeline`,
  ),
  unrelated(
    '[kestrelmaps/web] Bump the bundler to 5.2.11 (PR #1904)',
    'dependabot[bot] <notifications@github.com>',
    `An update to a build tool you use is available: 5.2.0 → 5.2.11, patch level, eleven fixes, none for security.

Checks: 14 passed, 1 skipped. Nobody has touched this branch, so we can merge it as soon as one of the two reviewers (you, @ransford) approves.`,
  ),
  unrelated(
    'Re: [kestrelmaps/web] Route screen jumps when GPS position updates (Issue #1877)',
    'Yvaine Tolliver <notifications@github.com>',
    `Can confirm on a Pixel 6, Android 14. It's only when "follow me" is on and the bottom panel is open. Rolled back to 3.9.1 and it's gone, so I'd look at the resize observer.

Reply to this email directly or view it on GitHub.`,
  ),
  unrelated(
    '[JIRA] (OPS-3391) Schedule failover drill',
    'Jira <jira@kestrelmaps.atlassian.example>',
    `Ransford Boateng updated an issue

OPS-3391 Schedule failover drill
Status: To Do -> Scheduled
Due: 14/Nov/24
Assignee: Ransford Boateng

Comment: DBAs confirmed 02:00–03:30. I'll post the dial-in in #ops. Marketing have been told not to send the newsletter that night.`,
  ),
  unrelated(
    '[pypi-ish] Two-factor enforcement for critical projects',
    'Index Admins <admin@wheelhouse-index.example>',
    `You maintain 2 projects that are among the top one percent by downloads. From 1 March an authenticator app or hardware key will be required to upload releases. You don't need to do anything if you already have one. We are giving away keys while stock lasts, the form is linked in your account.`,
  ),
  unrelated(
    'Vote: accept RFC 41 (typed pipes)',
    'Lang Team <rfc@marrowlang.example>',
    `This opens the voting on RFC 41. It will run for ten days, ending 23 June 12:00 UTC. A two-thirds majority is needed. Options are accept, accept with changes, postpone, reject. Members of the core team vote in their own right, not for their employer. The discussion thread is closed, please don't reply to this mail with arguments.`,
  ),
  unrelated(
    '[CfP reminder] Workshop on Scheduling for Embedded Panels',
    'Doina Lupescu <wsep@embedded-symp.example>',
    `Apologies for cross-posting.

Abstracts due: 3 May (AoE), extended!
Papers due: 10 May (firm)
Author notification: 17 June
Camera ready: 1 July
Workshop: 9 September, Timișoara

Submissions should have at most 8 pages in IEEE style. At least one of the authors of every accepted paper must register and present.`,
  ),
  unrelated(
    'stat-help Digest, Vol 212, Issue 9',
    'stat-help <stat-help-request@statlists.example>',
    `Today's Topics:

   1. apply() over rows returns the transpose (Nils H.)
   2. Re: apply() over rows returns the transpose (P. Kjeldal)
   3. lubridate: difftime of two interviews in a panel survey (Ayesha)
   4. Offer of help translating messages into Basque (Eneko)

----------------------------------------------------------------------
Message: 1
apply(m, 1, f) gives me ncol rows. It's documented, I found it after I'd typed all this. Sending anyway so that the next one finds it.`,
  ),
  unrelated(
    'Apple drops price of eMac by $200',
    'RSS: Macworm <rssfeeds@newsfetch.example>',
    `Story: http://newsfetch.example/s/3991
2002-10-03 14:20

The education-only machine gets a SuperDrive and loses its floppy disclaimer.`,
  ),
  unrelated(
    'Minister to stay in post after "frank talks"',
    'RSS: Guardline <rssfeeds@newsfetch.example>',
    `Story: http://newsfetch.example/s/4012
No date

Transport secretary says his position was never in doubt following 40 minutes at No 10.`,
  ),
  unrelated(
    'Rail union rejects offer, strike on 14 October',
    'RSS: Guardline <rssfeeds@newsfetch.example>',
    `Story: http://newsfetch.example/s/4013
2002-10-03 03:55

Guards on four southern lines voted 3-1 against a deal of 4% plus a day off at Easter.`,
  ),
  unrelated(
    'Oldest known screen print found in Kyoto',
    'RSS: Quirks <rssfeeds@newsfetch.example>',
    `Story: http://newsfetch.example/s/4020
2002-10-03 08:10

A stencilled panel used to line a tea chest may be two centuries older than experts believed.`,
  ),
  unrelated(
    'Interview: the man who taught pigeons to bowl',
    'RSS: Quirks <rssfeeds@newsfetch.example>',
    `Story: http://newsfetch.example/s/4026
No date

"They're better at it than my students", he tells us over a plate of chips.`,
  ),
  unrelated(
    'Python 2.2.2 released',
    'RSS: DaemonDaily <rssfeeds@newsfetch.example>',
    `Story: http://newsfetch.example/s/4101
2002-10-15 06:00

A bug-fix for the stable line, with a hundred-odd corrections since April.`,
  ),
  unrelated(
    'Telescope team confirms moon of Quaoar',
    'RSS: StarDesk <rssfeeds@newsfetch.example>',
    `Story: http://newsfetch.example/s/4117
2007-02-22 19:44

The object, 80 km across, circles once every twelve days and was missed on five earlier plates.`,
  ),
  unrelated(
    'Council approves bypass by one vote',
    'Web Alerts: "Hexley bypass" <alerts@newsfetch.example>',
    `NEWS  1 new result for Hexley bypass

Hexley Courant: Work could begin in spring of 2026 after a six-hour meeting which ended with two arrests for singing.
https://hexleycourant.example/bypass-vote`,
  ),
  unrelated(
    'Lordi\'s bassist quits "to schedule sleep"',
    'Feedmail: MetalPost <daily@feedmail.example>',
    `The monster costume weighed 14 kg, and so, he says, did the touring calendar.
https://metalpost.example/a/77120`,
  ),
  unrelated(
    'Fed leaves rates unchanged',
    'Feedmail: MarketPulse <daily@feedmail.example>',
    `Policymakers voted 11-1 to hold and pointed to a review at their September meeting.
https://marketpulse.example/fed-hold`,
  ),
  unrelated(
    'Three shortlisted for Derby stadium design',
    'Feedmail: ArchDaybook <daily@feedmail.example>',
    `The jury will interview the finalists in public on 2 July, the first time it has been done in the city.
https://archdaybook.example/derby-three`,
  ),
  unrelated(
    'Bayern reject second bid for winger',
    'Feedmail: PitchSide <daily@feedmail.example>',
    `The offer of €48m plus add-ons was turned down within the hour; the window closes on Friday.
https://pitchside.example/bay-rej`,
  ),
  unrelated(
    'Review: "The Panel" is television\'s dullest hour',
    'Feedmail: Telly <daily@feedmail.example>',
    `Four comedians, one sofa, no jokes until the 41st minute.
https://telly.example/rev/the-panel`,
  ),
  unrelated(
    'Senate panel calls chief of bankrupt lender',
    'Feedmail: MarketPulse <daily@feedmail.example>',
    `Her lawyers have asked for the hearing to be rescheduled, citing a medical appointment.
https://marketpulse.example/panel-lender`,
  ),
  unrelated(
    'A 4-day week trial ends; 61 of 73 firms keep it',
    'Feedmail: Workwise News <daily@feedmail.example>',
    `Revenue rose slightly and sick days fell by a third, the researchers said on Tuesday.
https://workwise.example/four`,
  ),
  unrelated(
    'Solar panels now on one roof in nine',
    'Feedmail: GridWatch <daily@feedmail.example>',
    `New figures confirm Cornwall leads and Croydon trails.
https://gridwatch.example/pv-nine`,
  ),
  unrelated(
    'Giant hogweed called off',
    'Feedmail: Quirks <daily@feedmail.example>',
    `The village's annual Hogweed Chase will not take place after nobody would sign the risk assessment.
https://quirks.example/hogweed`,
  ),
  unrelated(
    'Lunar lander delayed until 19 November at the earliest',
    'Feedmail: StarDesk <daily@feedmail.example>',
    `A valve that ought to read "closed" won't, and engineers need two weeks to find out why.
https://stardesk.example/valve`,
  ),
  unrelated(
    'Court turns down appeal in accordion case',
    'Feedmail: Lawline <daily@feedmail.example>',
    `Neighbours may now enforce the 8 p.m. limit, waltzes included.
https://lawline.example/accordion`,
  ),
  unrelated(
    'Chess: candidates tournament, round 9',
    'Feedmail: SixtyFour <daily@feedmail.example>',
    `Praveen held a lost position for 74 moves and took half a point; Sunday is a rest day.
https://sixtyfour.example/cand-r9`,
  ),
  unrelated(
    'FW: Fw: FWD: the engineer and the frog',
    'Uncle Lou <lou.garabedian@bigvalleynet.example>',
    `>>> An engineer is crossing the road when a frog calls out to him, "If you
>>> kiss me, I'll turn into a beautiful princess." He bends over, picks up
>>> the frog and puts it in his pocket.
>>> The frog says "If you kiss me I'll stay with you for a week!" He takes it
>>> out, smiles at it and puts it back.
>>> Finally the frog asks "What's the matter?" "Look, I'm an engineer. I don't
>>> have time for a girlfriend. But a talking frog, now that's cool."

thought of you. lou`,
  ),
  unrelated(
    'Why we should abolish the meeting',
    'Osric Bellweather <essays@bellweather-letter.example>',
    `There's a kind of hour which nobody owns. It begins at two minutes past, because someone's screen won't share; it has an agenda in the sense that a cloud has a shape; and when it's over, everyone agrees to hold another. I have sat in perhaps six thousand of them and I can recall four.

The first of the four was in 1994. A foreman called Gus stood up after ten minutes and said: "Is anyone going to decide something? Because the concrete is going off." We decided. The building is still there.

I don't think that people who call meetings are wicked. I believe they are lonely, and that a calendar is the only company they are allowed to ask for. So here's my proposal: let us call it what it is. Put "company, 2 pm" in the diary. Bring cake. And when something has to be decided, send for Gus.

If a friend forwarded you this, you may subscribe below. It's free, and so are you.`,
  ),
  unrelated(
    'Re: free will, again (was: Dennett on elbow room)',
    'Tobiah Messenger <tmessenger@agora-list.example>',
    `On 7 Mar, H. Lindgard wrote:

> The compatibilist simply changes the subject. If my "choice" to accept
> or decline was fixed at the Big Bang, then calling it mine is a courtesy.

A courtesy, yes. So's calling it your elbow. You have offered us no reason to think "fixed beforehand" and "mine" exclude each other; you've only repeated them with more stress on one of the words. I decline your position, and I'd be glad if you could confirm that I was always going to.

Toby`,
  ),
  unrelated(
    "Re: [agora] Lindgard's reply, and a note from the moderator",
    'List Owner <owner@agora-list.example>',
    `Enough. The thread on free will is closed until Sunday midnight GMT. Two members have been placed on review for remarks on each other's degrees. If you were one of them, you know already. Anyone who can't resist may write to the others off list.`,
  ),
  unrelated(
    '[polis] Mandatory voting: a reply to Gretchen',
    'Anselm Okwuosa <anselm@polis-forum.example>',
    `Gretchen says turnout is a thermometer, not the fever. Granted. But in Belgium they broke the thermometer in 1893 and the patient hasn't died yet. I'd like figures, not adjectives: which party, in which election, gained more than two points by it? Her candidate of 2010 is the only instance I could find, and he lost.

Anselm`,
  ),
  unrelated(
    '[friends] Re: Java is for kiddies',
    'Reza Daneshvar <reza@daneshvar-labs.example>',
    `On Sunday, September 1, 2002, at 10:41 PM, Rohit wrote:

> I've hired more C programmers than you've had hot dinners

and fired more, I hear. Anyway the point wasn't about languages, it was about who's left holding the pager at four in the morning. Whoever writes 'assert(offer != NULL)' and goes home on Friday should be made to listen to it.

- R`,
  ),
  unrelated(
    'Undeliverable: Schedule for the 12th',
    'Mail Delivery Subsystem <mailer-daemon@mx4.hollowaynet.example>',
    `Your mail of Thu, 9:12 ("Schedule for the 12th") didn't get through to dot.rasmussen@prarieview.example. We asked and were told there's no such host. Maybe it is spelt prairieview? We won't try again.`,
  ),
  unrelated(
    'Your membership in the mailing list Fishtank-Cichlids',
    'mailman <cichlids-bounces@aqualists.example>',
    `Five mails from the list have come back from your address since New Year, so we stopped sending. Answer this one with nothing in it and you'll be back on. We'll remind you once a week, three times; following that we take your name off the list.`,
  ),
  unrelated(
    'ISO C++ SG14 telecon, 2nd Wednesday',
    'Guus Terpstra <guus@sg14-notes.example>',
    `Hi all, next call is Wednesday 13 at 2pm ET / 20:00 CEST. Three papers: flat containers (R4, hopefully last), deterministic exceptions, and the audio one if Timur joins. Zoom as before. Minutes of the last call need a second reader; I spelt half the names by ear.`,
  ),
  unrelated(
    '[emacs-tangents] screen readers and org-agenda',
    'Parveen Dhaliwal <parveen@emacspeak-users.example>',
    `With org-agenda in follow mode the reader speaks every line twice: first the heading, then "Scheduled:" and the timestamp. My .emacs has the advice below since 2018, maybe it helps somebody.

(advice-add 'org-agenda-next-line :after
            (lambda (&rest _) (emacspeak-speak-line)))

I offer no warranty.`,
  ),
  unrelated(
    'Re: tuner card, horizontal position off by 12 px',
    'Kamil Dvorsky <kamil@v4l-users.example>',
    `> my picture is shifted to the left, there's a green bar at the right edge

PAL-I or PAL-BG? The BT878 wants hdelay=0x72 with the first. Please confirm it with \`v4lctl list\` before and after and post both, then I apply it to the card table.`,
  ),
  unrelated(
    '[OSM-GB] Quarterly project: confirm your local bus stops',
    'Hilary Strand <hilary@mapping-gb.example>',
    `The next quarter begins on Monday and the vote went to bus stops (41), ahead of post boxes (38) and panels with information about the parish (6, all of them by Colin). There's a tool which offers you stops near you and asks "is it still there?". Fifteen seconds each, a nice thing to do in the rain from under a bus shelter.`,
  ),
  unrelated(
    'nightly: 3 new warnings in module appointment_sync',
    'SonarBox <quality@gate.medilink-dev.example>',
    `Quality gate: PASSED (was: PASSED)

New code, last 24 h
  0 bugs
  3 code smells  (appointment_sync/retry.ts: 44, 71, 90)
  Coverage 81.2% (-0.4)

Gate owner: team Capybara. Next report tomorrow at 03:00.`,
  ),
  unrelated(
    'Debian-women IRC meeting moved by a week',
    'Solveig Aarnes <solveig@deb-women.example>',
    `Because of FOSDEM half of us would be on trains. New date: Sunday 11 Feb, 19:00 UTC, #debian-women on OFTC. The agenda stays open in the wiki; the mentoring talk will go first as Miriam has to leave early.`,
  ),
  unrelated(
    'Your question has a new answer',
    'QueryStack <do-not-reply@querystack.example>',
    `"How do I cancel a scheduled job in cron without deleting the line?"

Put a # before it. If it's already running, kill the pid; cron won't call you back.
– answered 4 minutes ago by gnarlbert (12.4k)

Was this useful? Accept the answer · See all 3 answers`,
  ),
  unrelated(
    'ANN: Taskwright 0.9 release candidate 3',
    'Zbigniew Halas <zbyszek@taskwright.example>',
    `Candidate 3 is up. If no one finds something terrible by the 30th, it becomes 0.9.0. Since rc2: recurring tasks on "last Friday" work, the confirm dialog can be turned off, Turkish dotless i no longer eats the title. Checksums are signed with my new key; the old one expires next week.`,
  ),
  unrelated(
    'Re: slow IMAP after the move',
    'Postmaster <postmaster@wolds-isp.example>',
    `Dear Mr Thwaite,

We moved your mailbox to the new cluster on the night of the 8th. The index is built when you first open each folder, and as you have 71,000 messages in one called "stuff", your program needs about twenty minutes the first time. Please leave it running. I had a look just now and it's at 83 per cent.

Postmaster`,
  ),
  unrelated(
    'Forward this! 19 reasons to be glad you grew up in the 60s',
    'Aunt Dot <dot.kowalczyk@bigvalleynet.example>',
    `1. Nobody could reach you on the telephone after supper and nobody died of it.
2. The dentist gave you a lollipop.
3. Your mother's word was a reference, a permit and a court order.
4. You drank from the hose.
...
19. You can't remember what number 5 was, and you aren't worried.

Send this to ten friends who are OLD ENOUGH TO KNOW. If you get it back it means that you have at least one.`,
  ),
  unrelated(
    'gcc-patches: [committed] testsuite: skip pr98811 on AIX',
    'Dagny Eikeland <dagny@toolchain-no.example>',
    `Committed as obvious.

gcc/testsuite/ChangeLog:

	* gcc.dg/pr98811.c: Skip on AIX, where the linker has no
	position-independent notion of the section asked for.

--- a/gcc/testsuite/gcc.dg/pr98811.c
+++ b/gcc/testsuite/gcc.dg/pr98811.c
@@ -1,4 +1,5 @@
 /* { dg-do link } */
+/* { dg-skip-if "no such reloc" { powerpc-ibm-aix* } } */
 /* { dg-options "-O2 -fpie" } */`,
  ),
  unrelated(
    '[Geocaching-Eifel] Event: CITO am/on 5 April',
    'Knut Zillessen <knut@eifelcacher.example>',
    `Hello together, as every year we collect garbage round the Laacher See. Meeting point N 50° 24.812 E 007° 16.903, ten o'clock, gloves and bags are there. Who wants to have soup afterwards, please write me how many, I must tell the host until Wednesday. For bad weather: 12 April.`,
  ),
  unrelated(
    'Packages stuck in NEW: review wanted',
    'ftp-assistant <ftpassist@archive-distro.example>',
    `libtamil-hyphen_1.2-1_source.changes REJECTED

Hi maintainer,

the copyright file omits the two screen fonts in data/, which are under a different licence from the rest. Everything else looks all right. Fix it and upload again, it will be handled with priority.

===

Questions? Answer here, not on the channel.`,
  ),
  unrelated(
    'sci.lang.translation FAQ vote: results',
    'Votetaker <uvv@big8-votes.example>',
    `sci.lang.translation.pro: 112 YES votes, 61 NO votes. The proposal FAILS, since a two-thirds majority was not reached. There will be a five-day period for corrections. A new call for votes on the same topic may not be held for six months.`,
  ),
];
