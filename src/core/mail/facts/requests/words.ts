import { wordSet } from '../../word-set.ts';

/** Handing something over: each thing is a request of its own. */
export const GIVE = wordSet(
  'bring send carry email e-mail mail upload attach provide submit share supply forward return hand enter give shoot ping fax pack produce furnish deliver include revert scan present show post dig jot pop fetch sending bringing providing uploading submitting sharing emailing returning attaching supplying forwarding',
);

/** Doing something: the verb belongs to it. */
export const DO = wordSet(
  'complete fill read prepare sign answer acknowledge download install print mark tick translate record draft solve watch register add e-sign countersign rehearse claim redraw rewrite summarise summarize create photograph build design review study wear list name state type compile collect gather outline sketch rank practise practice memorize',
);

/** Asked for only with "ready" or "with you" behind the thing. */
export const KEEP = wordSet('have keep take');
/** The sender says so of what is still to come. */
export const NEEDS = wordSet('need needs require requires missing lack lacks lacking want wants awaiting');
/** Said of a thing behind it: "safety boots compulsory". */
export const REQUIRED = wordSet('required needed mandatory compulsory obligatory necessary essential outstanding missing');
/** What one does "with" the thing: "reply with", "come with". */
export const REPLIES = wordSet('reply respond revert answer come along attend report arrive');

/** Nouns of what one hands over, brings or fills in: in a sentence that asks, they are the things. */
export const THINGS = wordSet(
  `passport passports id ids identification certificate certificates cert certs cv resume résumé portfolio references reference referees referee licence license permit visa payslip payslips transcript transcripts
  diploma diplomas degree form forms questionnaire photo photos photograph photographs picture pictures copy copies scan scans proof slides presentation talk sample samples statement clearance shoes boots laptop contract reel showreel
  letter letters essay worksheet screenshot registration card checklist bill declaration signature consent notebook`,
);
/** They begin what is named. */
export const DETERMINERS = wordSet('a an the your any some two three both one my all each its current valid');
/** Right behind a verb they begin what it is done to. */
export const OBJECTS = wordSet('the your a an our any each all some two three four five this these those them yourself through over up about of off');
/** The reader, spoken of as one of several. */
export const SUBJECTS = wordSet('candidates applicants folks those everyone interested shortlisted');
/** Where they do it, the reader is not asked to. */
export const THEY = wordSet("we i they he she it who we'll i'll they'll she'll he'll we'd i'd they'd we've i've us which that already");
/** With one of them, words are a clause of their own. */
export const VERBS = wordSet(
  "is are was were has have had will would can could got won't isn't aren't i'll we'll they'll he'll she'll i'm we're it's that's",
);
/** The words go on from what is asked for to when, how or why. */
export const STOPS = wordSet(
  'by before prior so when if because since until via using ahead unless while once after within as soon whenever whether where which who but please we i',
);
/** Nothing is asked for in them alone. */
export const FUNCTION = wordSet(
  'a an the of and or for in on at to with your you my our any some all both either each other another which what who that this it is are be as so if do does can will would could please just only very few least copy copies',
);
/** They stand before things in one line: "Documents: passport, visa". */
export const HEADS = wordSet(
  'documents papers paperwork items missing outstanding pending required needed originals requirements bring enclosures homework',
);
/** What follows a line with one of them is to be chosen from or known, not brought. */
export const NO_LIST = wordSet(
  'slots slot times time available availability options panel interviewers schedule agenda plan meet programme topics days details particulars particular process steps choose pick join which suits date',
);
/** "No action is required", "you are needed": nothing is to be handed over. */
export const NO_SUBJECTS = wordSet(
  'no action nothing experience parking response reply attendance you we i they it what this that there all who not if further need decision more time everything payment',
);

/** In characters: what is longer is no thing to tick off. */
export const LONGEST = 120;
