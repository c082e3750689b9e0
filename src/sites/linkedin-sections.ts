import type { Position, Shown } from '../core/people/history.ts';
import { linkedSlug, sameSlug } from './linkedin-address.ts';
import { type ProfilePlace, isAfter } from './linkedin-connection.ts';
import { isSeen, seenText } from './page-elements.ts';

/*
 * The sections below the first card, which the page draws only where the user has scrolled: one that is missing, or announced and still empty, tells nothing.
 */

/** Longer than what LinkedIn admits for a headline. */
export const MOST_CHARACTERS = 400;
const MOST_LINES = 300;
const MOST_ENTRIES = 60;
/** Many positions with one employer are one entry. */
const MOST_LINES_OF_ENTRY = 120;

const CARD = 'com.linkedin.sdui.profile.card.';
/** How each section is known: by the key of its component, by its anchor, and by where a link to all of it leads. */
const SECTIONS = {
  experience: {
    key: `[componentkey$="ExperienceTopLevelSection"], [componentkey^="${CARD}"][componentkey$="Experience"]`,
    anchor: 'experience',
    more: 'experience',
  },
  certificates: { key: `[componentkey^="${CARD}"][componentkey*="Certification"]`, anchor: 'licenses_and_certifications', more: 'certifications' },
  recommendations: { key: `[componentkey^="${CARD}"][componentkey*="Recommendations"]`, anchor: 'recommendations', more: 'recommendations' },
} as const;

/** Texts that people wrote, in which anything may stand. */
const PROSE = '[data-testid="expandable-text-box"], [class*="inline-show-more-text"]';

/** A section of this profile, once it is drawn: by its key, which holds the number of the member as the top card's does, or by its anchor. */
export function sectionOf(place: ProfilePlace, which: keyof typeof SECTIONS): Element | undefined {
  const { document, card } = place;
  const { key, anchor } = SECTIONS[which];
  const member = /^com\.linkedin\.sdui\.profile\.card\.ref(.+)topcard$/i.exec(card.getAttribute('componentkey') ?? '')?.[1];
  const keyed = Array.from(document.querySelectorAll(key)).filter(
    (section) => member === undefined || section.getAttribute('componentkey')?.includes(`ref${member}`),
  );
  const anchored = document.querySelector(`main #${anchor}`)?.closest('section');
  const found = keyed.find(isSeen) ?? (anchored && isSeen(anchored) ? anchored : undefined);
  return found?.querySelector(ENTRY) ? found : undefined;
}

/** What leads, in words, to all of a section. The positions with one employer may lead there, too; on one's own profile so does a pen. */
function moreLink({ document, slug }: ProfilePlace, which: keyof typeof SECTIONS, within: ParentNode = document): Element | undefined {
  return Array.from(within.querySelectorAll(`a[href*="/details/${SECTIONS[which].more}"]`))
    .slice(0, MOST_LINES)
    .find((link) => {
      const isOwn = sameSlug(linkedSlug(document, link.getAttribute('href') ?? ''), slug);
      return isOwn && link.closest('main') && !link.closest(ENTRY) && isSeen(link) && seenText(link) !== '';
    });
}

const KEYED_ENTRY = '[componentkey^="entity-collection-item"]';
const CLASSED_ENTRY = '[data-view-name="profile-component-entity"], li.artdeco-list__item';
const ENTRY = `${KEYED_ENTRY}, ${CLASSED_ENTRY}`;

/** The entries of a section, without those that stand in another one. */
export function entriesOf(section: Element): Element[] {
  const entries: Element[] = [];
  for (const entry of section.querySelectorAll(section.querySelector(KEYED_ENTRY) ? KEYED_ENTRY : CLASSED_ENTRY)) {
    if (entries.length === MOST_ENTRIES) break;
    if (!entries.at(-1)?.contains(entry)) entries.push(entry);
  }
  return entries;
}

/** The lines that are to be seen in an element, outside of what `apart` names. */
export const linesOf = (root: Element, tag: string, apart: string): Element[] =>
  Array.from(root.querySelectorAll(tag))
    .slice(0, MOST_LINES)
    .filter((line) => !line.closest(apart) && isSeen(line) && seenText(line) !== '');

/** The lines of an entry: paragraphs, or where text stands twice the one that is seen. */
function entryLines(entry: Element): Element[] {
  const keyed = linesOf(entry, 'p', PROSE).filter((line) => !line.querySelector(PROSE));
  return (keyed.length > 0 ? keyed : linesOf(entry, 'span[aria-hidden=true]', PROSE)).slice(0, MOST_LINES_OF_ENTRY);
}

/** The positions of an entry: one, or with several under an employer all of these. */
function positionsIn(entry: Element): Position[] {
  const lines = entryLines(entry);
  const [first] = lines;
  return lines.flatMap((dates) => {
    const years = dates === first ? undefined : yearsIn(seenText(dates));
    if (first === undefined || years === undefined) return [];
    let block = dates.parentElement;
    while (block && block !== entry && lines.filter((line) => block?.contains(line)).length < 2) block = block.parentElement;
    const [title, under] = lines.filter((line) => block?.contains(line) && !isAfter(line, dates) && line !== dates);
    if (title === undefined) return [];
    // Several positions with one employer stand below its name.
    const named = title === first ? under : first;
    const employer = named && shortText(named).split(/\s[·•]\s/)[0];
    return [{ title: shortText(title), ...(employer && { employer }), ...years }];
  });
}

/** All positions that an experience section shows, in its order: the latest first. */
export const positionsOf = (section: Element): Position[] => entriesOf(section).flatMap(positionsIn);

/** The same with whether that is all: for who asks about a whole life of work. */
export function shownPositions(place: ProfilePlace): Shown<Position> | undefined {
  const section = sectionOf(place, 'experience');
  if (!section) return undefined;
  const drawn = entriesOf(section);
  const each = drawn.filter(isSeen).map(positionsIn);
  const entries = each.flat();
  const isAll = entries.length <= MOST_ENTRIES && each.every(({ length }) => length > 0) && !isCutOff(place, section, 'experience', drawn);
  return { entries: entries.slice(0, MOST_ENTRIES), isCut: !isAll };
}

/** What somebody is certified in: each entry begins with the name of it. */
export function shownCertificates(place: ProfilePlace): Shown<string> | undefined {
  // No page of the newer generation that has certificates was at hand: should their key be another, the link to all of them tells.
  const section = sectionOf(place, 'certificates') ?? moreLink(place, 'certificates')?.closest('section');
  if (!section) return undefined;
  const drawn = entriesOf(section);
  const names = drawn
    .filter(isSeen)
    .map((entry) => entryLines(entry)[0])
    .map((line) => line && shortText(line));
  const entries = [...new Set(names.filter((name) => name !== undefined))];
  return { entries, isCut: names.includes(undefined) || isCutOff(place, section, 'certificates', drawn) };
}

const isCutOff = (place: ProfilePlace, section: Element, which: keyof typeof SECTIONS, drawn: readonly Element[]): boolean =>
  moreLink(place, which, section) !== undefined || drawn.length === MOST_ENTRIES;

const shortText = (line: Element): string => seenText(line).slice(0, MOST_CHARACTERS);

/** "Jul 2021 - Present · 3 yrs": the years of two dates, or of one and, in whichever language, a word for now. */
function yearsIn(text: string): { readonly from: number; readonly to?: number } | undefined {
  const [range = ''] = text.split(/\s[·•]\s/);
  if (range.length > 60) return undefined;
  const spaced = range.split(/\s[-–—~〜～]\s/);
  const [first = '', last = '', ...more] = spaced.length === 2 ? spaced : range.split(/[-–—~〜～]/);
  const [from, to] = [yearOf(first), yearOf(last)];
  if (more.length > 0 || from === undefined || last.trim() === '') return undefined;
  if (to !== undefined) return to < from ? undefined : { from, to };
  return /\p{Nd}/u.test(last) ? undefined : { from };
}

/** The zeros of the figures in which LinkedIn writes years. */
const ZEROS = ['0', '٠', '۰', '०', '০', '๐', '０'].map((zero) => zero.codePointAt(0) ?? 0);

function yearOf(text: string): number | undefined {
  const figures = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u.exec(text)?.[0] ?? '';
  const digits = Array.from(figures, (figure) => {
    const code = figure.codePointAt(0) ?? 0;
    return ZEROS.map((zero) => code - zero).find((digit) => digit >= 0 && digit < 10) ?? NaN;
  });
  const year = Number(digits.join('') || NaN);
  return year >= 1900 && year < 2200 ? year : undefined;
}
