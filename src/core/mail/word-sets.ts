const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that do the same work in a phrase. Shared by the kinds and facts, so that a new way to say a thing is added once. */
export const wordSets: Readonly<Record<string, readonly string[]>> = {
  we: words(`we i we'd i'd we're i'm we'll i'll we've i've us team recruiter manager she he they she'd he'd they'd department`),
  be: words(`is are was were be been has have had will it's that's`),
  not: words(`not don't doesn't didn't won't can't cannot couldn't isn't aren't wasn't weren't wouldn't haven't hasn't unable never no without`),
  /** What may stand between "not" and what is not done. */
  filler: words(
    `be able to going currently yet been have longer further possible in a position at this time moment we you your our the decided proceeding with will for now`,
  ),
  interview: words(`interview interviews interviewing interviewed screen screening screens prescreen hirevue onsite superday superdays`),
  talk: words(
    `call calls chat chats conversation conversations discussion meeting meetings meet meets catch-up intro session zoom debrief loop round rounds time visit`,
  ),
  speak: words(`speak speaking talk talking chat chatting meet meeting connect connecting discuss interview interviewing catch speak`),
  role: words(`role roles position positions job vacancy opening opportunity post`),
  application: words(`application applications candidacy candidature resume resumé résumé cv profile submission applying applied`),
  wish: words(`like love want wish hope hoping wanted keen eager looking excited happy glad pleased delighted thrilled`),
  glad: words(`pleased happy delighted thrilled excited glad pleasure thrill proud honored honoured`),
  available: words(`available availability availabilities free convenient`),
  time: words(`time times slot slots window windows date dates day days`),
  set: words(`scheduled confirmed booked set arranged planned fixed locked`),
  work: words(`work works suit suits fit fits good best okay ok convenient possible`),
  assessment: words(
    `assessment assessments test tests challenge assignment exercise hackerrank codility codesignal take-home takehome homework coding`,
  ),
  candidate: words(`candidate candidates applicant applicants people individuals others person finalist`),
  forward: words(`forward forwards ahead further on`),
  decision: words(`decision decisions outcome result results answer feedback update updates news response status word`),
  document: words(
    `references reference referees documents document resume cv transcript transcripts portfolio form forms questionnaire samples sample id identification certificate certificates proof payslips payslip passport licence license degree diploma salary history details information references`,
  ),
};
