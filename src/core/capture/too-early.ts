import type { Instant, Zone } from '../calendar/time.ts';
import type { Facts } from '../facts/facts.ts';
import type { Acquaintance, Person } from '../facts/records.ts';
import { FREE_MAIL, mainLabel } from '../mail/facts/company/domain.ts';
import { isHiringDomain } from '../mail/job.ts';
import type { Address } from '../mail/message.ts';
import { parseName, slugOf } from '../people/names.ts';
import { isAlive } from '../plan/ending.ts';
import { plan } from '../plan/plan.ts';
import { type Situation, situationsOf } from '../plan/situation.ts';
import type { PlannedStep } from '../plan/step.ts';
import type { Sentence } from '../sentence.ts';

/** Mailboxes that anybody may have, beside those whose name says so: of whoever has one it tells nothing. */
const publicMail = new Set(
  (
    'orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr libero.it virgilio.it tiscali.it alice.it t-online.de freenet.de posteo.de comcast.net ' +
    'verizon.net att.net cox.net btinternet.com sky.com talktalk.net bigpond.com seznam.cz wp.pl o2.pl onet.pl interia.pl naver.com daum.net 163.com ' +
    '126.com pm.me hey.com fastmail.com tuta.com tutanota.com hushmail.com rediffmail.com uol.com.br bol.com.br terra.com.br mail.ru bk.ru list.ru ' +
    'inbox.ru rambler.ru ukr.net bluewin.ch telenet.be skynet.be ziggo.nl kpnmail.nl telia.com online.no'
  ).split(' '),
);

/** Whether anything is in a quiet period at `now`, so that a mail could come too early at all. */
export const isAnyQuiet = (facts: Facts, now: Instant, zone: Zone): boolean => plan(facts, now, zone).quietPeriods.size > 0;

/**
 * Why a mail to these recipients would come too early to ask where things stand: one of them belongs to an employer inside its quiet period, and nothing else
 * is to be written to them just now (C49). `zone` is the machine's. In doubt it says nothing: of somebody who stands with another employer as well, too.
 */
export function tooEarly(recipients: readonly Address[], facts: Facts, now: Instant, zone: Zone): Sentence | undefined {
  const { steps, quietPeriods } = plan(facts, now, zone);
  const alive = situationsOf(facts, now, zone).filter(({ application }) => isAlive(application));
  const [quiet, others] = [alive.filter(isQuiet), alive.filter((situation) => !isQuiet(situation))];
  for (const situation of quiet) {
    const found = recipients.filter((recipient) => belongs(recipient, situation) && !others.some((other) => belongs(recipient, other)));
    if (found.length > 0 && !steps.some((step) => isExpected(step, situation, found))) return quietPeriods.get(situation.application.id)?.why;
  }
  return undefined;

  function isQuiet({ application }: Situation): boolean {
    return quietPeriods.has(application.id);
  }
}

/** Whether it may well be this step that the mail is for: the thank-you to one of these, a good word asked of them, or something to hand in. */
function isExpected(step: PlannedStep, { application, people, acquaintances }: Situation, found: readonly Address[]): boolean {
  if (step.application !== application.id || !['open', 'due', 'late'].includes(step.state)) return false;
  if (step.rule === 'request') return true;
  // What goes to a reference is about an employer, and to somebody else.
  if (step.does !== 'write' || step.reference !== undefined || step.about === 'status' || step.about === 'connection') return false;
  if (step.person === undefined) return true;
  const isTheirs = ({ id }: { readonly id: string }) => id === step.person;
  return found.some(
    (recipient) =>
      people.some((person) => isTheirs(person) && isPerson(recipient, person)) ||
      acquaintances.some((one) => isTheirs(one) && isNamed(recipient, one)),
  );
}

const belongs = (recipient: Address, { people }: Situation): boolean =>
  people.some((person) => isPerson(recipient, person) || isSameOrganisation(recipient.address, person.address));

/** Of somebody in the user's list of connections no address is known: by name, or by the address that is made of it. */
function isNamed({ name = '', address = '' }: Address, acquaintance: Acquaintance): boolean {
  const key = nameKey(acquaintance.name);
  return key.includes('-') && (key === nameKey(name) || key === slugOf(address.slice(0, Math.max(0, address.indexOf('@')))));
}

/** By address; where the page shows a name alone, by one of two words or more. */
function isPerson({ name = '', address }: Address, person: Person): boolean {
  if (address !== undefined) return address.toLowerCase() === person.address?.toLowerCase();
  const key = nameKey(name);
  return key.includes('-') && key === nameKey(person.name ?? '');
}

/** "Reyes, Dana" and "Dana Reyes" are one name. */
const nameKey = (name: string): string => slugOf(parseName(name)?.full ?? name);

function isSameOrganisation(a: string | undefined, b: string | undefined): boolean {
  const [one, other] = [domainOf(a), domainOf(b)];
  if (one === '' || other === '' || isShared(one) || isShared(other)) return false;
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

const domainOf = (address = ''): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** The domain of a mail provider, or of a program that sends the mails of many employers. */
const isShared = (domain: string): boolean => FREE_MAIL.has(mainLabel(domain)) || publicMail.has(domain) || isHiringDomain(domain);
