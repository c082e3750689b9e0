/**
 * npm run mails
 * npm run mails -- --misses    also lists the misread mails of the half to build with, and nothing of the other half
 * npm run mails -- --leave-out also reads the mails of each sort of sender with weights learned without them
 * npm run mails -- --learn     learns src/core/mail/signs/weights.json anew, from the half to build with, tests/core/mail and practice/
 *
 * How well the reader reads the mails in this folder: the half it may be built with, and the half set aside, which nobody looks at while building.
 * A mail belongs to the half that its own path says, so that a mail added never moves another.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build.mjs';
import { parseAddress } from '../../src/core/mail/address.ts';
import type { Message } from '../../src/core/mail/message.ts';
import { type MailKind, type Reading, isInterviewKind, mailKinds } from '../../src/core/mail/reading.ts';
import { mailTextOf } from '../../src/core/mail/mail-text.ts';
import { appointmentsOf } from '../../src/core/mail/facts/appointments.ts';
import { readKind, signNames } from '../../src/core/mail/read-kind.ts';
import { readMail } from '../../src/core/mail/read-mail.ts';
import type { Weights } from '../../src/core/mail/signs/weigh-signs.ts';
import { splitText } from '../../src/core/mail/split-text.ts';
import { messageOf as messageOfTest } from '../core/mail/mail.ts';
import { mails as testMails } from '../core/mail/mails/index.ts';
import { type Example, learn } from './learn.ts';
import { type FactCheck, type Read, factChecks } from './fact-checks.ts';
import { type WrittenMail, loadMails } from './load.ts';
import { practice } from './practice/index.ts';

const SEED = 'afterview';
const isSetAside = ({ id }: WrittenMail) => createHash('sha256').update(`${SEED} ${id}`).digest().readUInt8(0) % 2 === 1;

const messageOf = ({ id, subject, from, to, date, text }: WrittenMail): Message => ({
  site: 'file',
  id,
  subject,
  from: parseAddress(from),
  to: [parseAddress(to)],
  cc: [],
  sentAt: Date.parse(date),
  blocks: splitText(text),
  links: [],
  attachments: [],
  fromMe: false,
  collapsed: false,
  clipped: false,
});

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`);

function kindLine(
  name: string,
  mails: readonly { readonly mail: WrittenMail; readonly reading: Pick<Reading, 'kind'> }[],
  belongs: (kind: MailKind) => boolean,
): string {
  const claimed = mails.filter(({ reading }) => belongs(reading.kind));
  const true_ = mails.filter(({ mail }) => belongs(mail.expected.kind));
  const hits = claimed.filter(({ mail }) => belongs(mail.expected.kind)).length;
  return `${name.padEnd(16)} precision ${percent(hits, claimed.length).padEnd(18)} recall ${percent(hits, true_.length)}`;
}

function factLine(name: string, isRight: FactCheck, mails: readonly Read[]): string {
  const checks = mails.flatMap((read) => isRight(read));
  return `${name.padEnd(16)} right     ${percent(checks.filter(Boolean).length, checks.length)}`;
}

const mails = loadMails();

const exampleOf = (message: Message, kind: MailKind): Example => ({ signs: signNames(mailTextOf(message, 'UTC')), kind });
/** What may be learned from: the half to build with, the mails of the tests, and those that are only practised on. */
const learnWithout = (isLeftOut: (mail: WrittenMail) => boolean): Weights =>
  learn([
    ...mails.filter((mail) => !isSetAside(mail) && !isLeftOut(mail)).map((mail) => exampleOf(messageOf(mail), mail.expected.kind)),
    ...[...testMails, ...practice].map((mail) => exampleOf(messageOfTest(mail), mail.kind)),
  ]);

if (process.argv.includes('--learn')) {
  writeFileSync(join(root, 'src/core/mail/signs/weights.json'), linesOf(learnWithout(() => false)));
  console.log('Learned: run it again without --learn to measure with the new weights.');
}

/** A line a sign, so that a change of weights reads well. */
function linesOf(weights: Weights): string {
  return `{\n${Object.entries(weights)
    .map(([name, row]) => `  ${JSON.stringify(name)}: [${row.join(', ')}]`)
    .join(',\n')}\n}\n`;
}

const read = mails.map((mail) => ({ mail, reading: readMail(messageOf(mail), { zone: 'UTC' }) }));
const languages = [...new Set(read.map(({ mail }) => mail.language))];
for (const [half, mails] of [
  ['to build with', read.filter(({ mail }) => !isSetAside(mail))],
  ['set aside', read.filter(({ mail }) => isSetAside(mail))],
] as const) {
  for (const language of languages) {
    const own = mails.filter(({ mail }) => mail.language === language);
    console.log(`\n${language}, ${half}: ${own.length} mails`);
    console.log(kindLine('any interview', own, isInterviewKind));
    // Of the other languages only a few mails a kind are there yet: their kinds one by one say nothing.
    if (language === 'en') for (const kind of mailKinds) console.log(kindLine(kind, own, (each) => each === kind));
    for (const [name, isRight] of Object.entries(factChecks)) console.log(factLine(name, isRight, own));
  }
}

if (process.argv.includes('--leave-out')) {
  /** `person`, `agency`, `ats` …: what stands before the name of a system. */
  const sortOf = ({ sender }: WrittenMail) => sender.split(':')[0] ?? '';
  for (const sort of [...new Set(mails.map(sortOf))].sort()) {
    const weights = learnWithout((mail) => sortOf(mail) === sort);
    const own = mails
      .filter((mail) => !isSetAside(mail) && sortOf(mail) === sort)
      .map((mail) => {
        const text = mailTextOf(messageOf(mail), 'UTC');
        return { mail, reading: readKind(text, appointmentsOf(text), false, weights) };
      });
    console.log(`\n${sort}, learned without them: ${own.length} mails of the half to build with`);
    console.log(kindLine('any interview', own, isInterviewKind));
  }
}

if (process.argv.includes('--misses')) {
  for (const each of read.filter(({ mail }) => !isSetAside(mail))) {
    const { mail, reading } = each;
    const wrong = Object.entries(factChecks).flatMap(([name, isRight]) => (isRight(each).every(Boolean) ? [] : name));
    if (mail.expected.kind === reading.kind && wrong.length === 0) continue;
    const kinds = mail.expected.kind === reading.kind ? '' : `${mail.expected.kind} read as ${reading.kind}`;
    console.log(`${mail.id} (${mail.language}): ${[kinds, ...wrong].filter(Boolean).join(', ')}`);
  }
}
