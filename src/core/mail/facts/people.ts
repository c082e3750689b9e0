import type { MailText } from '../mail-text.ts';
import type { Fact, PersonRead } from '../reading.ts';
import { listed } from './people/listed.ts';
import { HONORIFICS } from './people/name-words.ts';
import { namedInText } from './people/named.ts';
import { MOST_NAMED } from './people/person.ts';
import { readerNames } from './people/reader.ts';
import { isSamePerson, merged } from './people/same-person.ts';
import { readSigner } from './people/signer.ts';
import { nameWords } from './people/words.ts';
import { writer } from './people/writer.ts';

const MOST_PEOPLE = 12;

/** The people one meets, and whoever arranges it: names that stand where a mail names people, never a name for its capitals alone. */
export function readPeople(mail: MailText, company: string | undefined): Fact<PersonRead>[] {
  const signer = readSigner(mail, mail.sender.name);
  const reader = readerNames(mail);
  const inText = [...listed(mail.body), ...namedInText(mail.body, mail, company, signer), ...namedInText(mail.subject, mail, company)];
  const found = [...inText.slice(0, MOST_NAMED - 2), ...writer(mail, signer, company)];
  const people: Fact<PersonRead>[] = [];
  for (const fact of found.slice(0, MOST_NAMED)) {
    if (isProgram(fact.value, mail) || isOther(fact.value, reader, inText.includes(fact) && !isRanked(fact.value) ? company : undefined)) continue;
    const same = people.findIndex(({ value }) => isSamePerson(value, fact.value));
    const known = people[same];
    if (known) people[same] = { ...known, value: merged(known.value, fact.value) };
    else people.push(fact);
  }
  return people.slice(0, MOST_PEOPLE);
}

/** Olivia of Paradox writes and signs, and is nobody. */
const isProgram = ({ name }: PersonRead, { sender }: MailText): boolean =>
  name !== undefined && /(?:^|\.)paradox\.ai$/.test(sender.domain) && nameWords(name).some((word) => nameWords(sender.name).includes(word));

/** No firm is a doctor. */
const isRanked = ({ title }: PersonRead): boolean => title !== undefined && HONORIFICS.has((title.toLowerCase().split(/[^\p{L}]/u)[0] ?? '').trim());

function isOther({ name, address }: PersonRead, reader: readonly string[], company: string | undefined): boolean {
  if (address !== undefined && reader.some((word) => (address.split('@')[0] ?? '').split(/[^\p{L}]+/u).includes(word)) && name === undefined)
    return true;
  if (name === undefined) return address === undefined;
  const words = nameWords(name);
  const isFirmsName = company !== undefined && nameWords(company).join(' ') === words.join(' ');
  if (isFirmsName && words.length === name.split(' ').length) return true;
  // "Skerrow House" where Skerrow Energy hires
  if (company !== undefined && words.length > 1 && !isFirmsName && words[0] === nameWords(company)[0] && nameWords(company).length > 1) return true;
  // Of two people called Dana, a full name tells which is meant.
  const telling = words.filter((word) => word.length > 2);
  return words.length > 0 && (telling.length > 0 ? telling : words).every((word) => reader.includes(word));
}
