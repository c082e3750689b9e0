import type { Profile } from '../core/people/profile.ts';
import { type ProfilePlace, isAfter } from './linkedin-connection.ts';
import { isSeen, seenText } from './page-elements.ts';

type Fields = Pick<Profile, 'headline' | 'position' | 'company' | 'location'>;

const MOST_LINES = 300;
const MOST_ENTRIES = 60;
/** Longer than what LinkedIn admits for a headline. */
const MOST_CHARACTERS = 400;

/** Buttons, menus and links away from the profile: what is written in them is none of its lines. */
const NO_LINE =
  'button, [role=button], [role=menu], dialog, [role=dialog], a[href*="/search/results/"], a[href*="/messaging/"], a[href*="/custom-invite/"]';
const EXPERIENCE = '[componentkey$="ExperienceTopLevelSection"], [componentkey^="com.linkedin.sdui.profile.card."][componentkey$="Experience"]';
const RECOMMENDATIONS = '[componentkey^="com.linkedin.sdui.profile.card."][componentkey*="Recommendations"]';
const CONTACT = 'a[href*="/overlay/contact-info"]';

/** What the profile says of the person, as far as it is drawn. Below the first card the page is drawn only where the user has scrolled. */
export function linkedinFields(place: ProfilePlace): Fields {
  const card = isKeyed(place) ? keyedCard(place) : classedCard(place);
  const experience = sectionOf(place, EXPERIENCE, 'experience');
  const positions = experience ? currentPositions(experience) : [];
  const position = positions.find(({ company }) => company === card.company) ?? positions[0];
  const company = card.company ?? position?.company;
  return {
    ...(card.headline && { headline: card.headline }),
    ...(position && { position: position.title }),
    ...(company && { company }),
    ...(card.location && { location: card.location }),
  };
}

/** What of the user's own profile is in order (C32): absent where the page does not tell, or has not drawn it yet. */
export function ownReadiness(place: ProfilePlace, { headline }: Fields): NonNullable<Profile['ready']> {
  const { card } = place;
  const sources = Array.from(card.querySelectorAll('img'), (image) => `${image.getAttribute('src') ?? ''} ${image.className}`);
  const hasPhoto = sources.some((source) => /profile-(?:displayphoto|framedphoto)/.test(source));
  const hasNone = sources.some((source) => /ghost/.test(source)) || card.querySelector('[class*="ghost-person"], [id^="ghost-person"]') !== null;
  const experience = sectionOf(place, EXPERIENCE, 'experience');
  const recommendations = sectionOf(place, RECOMMENDATIONS, 'recommendations');
  // The first of its lists holds those received, the other those given.
  const received = recommendations && (recommendations.querySelector('[role=tabpanel]') ?? recommendations);
  return {
    ...((hasPhoto || hasNone) && { photo: hasPhoto }),
    ...(headline && { headline: true }),
    ...(experience && { position: currentPositions(experience).length > 0 }),
    ...(received && entriesOf(received).length > 0 && { recommendations: true }),
  };
}

const isKeyed = ({ document, card }: ProfilePlace): boolean =>
  card.hasAttribute('componentkey') || document.querySelector('[data-sdui-screen*="profile.Profile"]') !== null;

/** The generation without class names: lines are told by their place, by what they begin with and by the links beside them. */
function keyedCard({ card, heading }: ProfilePlace): Omit<Fields, 'position'> {
  const badges = Array.from(card.querySelectorAll('[role=button]')).filter((badge) => badge.querySelector('svg, img') && isSeen(badge));
  const badgeTexts = badges.map(seenText).filter((text) => text !== '');
  const employer = badges.find((badge) => badge.querySelector('svg[id^="company"]'));
  const company = employer && seenText(employer).slice(0, MOST_CHARACTERS);

  const lines = linesOf(card, 'p', NO_LINE).filter((line) => isAfter(line, heading));
  const spans = lines.length > 0 ? lines : linesOf(card, 'span', NO_LINE).filter((line) => isAfter(line, heading) && !line.querySelector('span'));
  const contact = spans.findIndex((line) => line.querySelector(CONTACT) ?? line.closest(CONTACT));
  const told = spans
    .slice(0, contact === -1 ? undefined : contact)
    .map(seenText)
    .filter((text) => !isMark(text) && text !== badgeTexts.join(' · '));
  // "She/Her" may stand before the headline, which may be "Poet/Writer".
  if (isPronouns(told[0] ?? '') && told.length > (contact === -1 ? 1 : 2)) told.shift();
  const location = contact === -1 || told.length < 2 ? undefined : told.at(-1);
  return { ...(told[0] !== undefined && { headline: told[0] }), ...(company && { company }), ...(location !== undefined && { location }) };
}

/** The generation with class names, and what anybody sees who is not signed in. */
function classedCard({ card, heading }: ProfilePlace): Omit<Fields, 'position'> {
  const text = (element: Element | null | undefined) => (element && isSeen(element) ? seenText(element).slice(0, MOST_CHARACTERS) : '');
  const headline = text(card.querySelector('.text-body-medium.break-words') ?? card.querySelector('.top-card-layout__headline'));
  const buttons = Array.from(card.querySelectorAll('li > button, li > a')).filter(
    (button) => button.querySelector('img, svg') && isAfter(button, heading),
  );
  const labelled = card.querySelector('button[aria-label^="Current company: "]');
  // Employer and school look alike in other languages, and the employer stands first: only where there are both is it told from the school.
  const company = text(labelled ?? (buttons.length > 1 ? buttons[0] : undefined) ?? card.querySelector('[data-section="currentPositionsDetails"]'));
  let beside: Element | null | undefined = card.querySelector(CONTACT);
  while (beside && beside !== card && !beside.previousElementSibling) beside = beside.parentElement;
  const location = text(beside === card ? undefined : beside?.previousElementSibling);
  return { ...(headline && { headline }), ...(company && { company }), ...(location && { location }) };
}

/** "· 2nd", "·": what stands between name and headline. */
const isMark = (text: string): boolean => text === '' || /^[·•]/.test(text) || /^(?:1st|2nd|3rd\+?)$/.test(text);

const isPronouns = (text: string): boolean => /^\p{Lu}?\p{Ll}{1,6}(?:\s?\/\s?\p{Lu}?\p{Ll}{1,6}){1,2}$/u.test(text);

const linesOf = (root: Element, tag: string, apart: string): Element[] =>
  Array.from(root.querySelectorAll(tag))
    .slice(0, MOST_LINES)
    .filter((line) => !line.closest(apart) && isSeen(line) && seenText(line) !== '');

/** A section of this profile, once it is drawn: by its key, which holds the number of the member as the top card's does, or by its anchor. */
function sectionOf({ document, card }: ProfilePlace, key: string, anchor: string): Element | undefined {
  const member = /^com\.linkedin\.sdui\.profile\.card\.ref(.+)topcard$/i.exec(card.getAttribute('componentkey') ?? '')?.[1];
  const keyed = Array.from(document.querySelectorAll(key)).filter(
    (section) => member === undefined || section.getAttribute('componentkey')?.includes(`ref${member}`),
  );
  const anchored = document.querySelector(`main #${anchor}`)?.closest('section');
  const found = keyed.find(isSeen) ?? anchored;
  // One that is announced and still empty tells nothing.
  return found && entriesOf(found).length > 0 ? found : undefined;
}

const entriesOf = (section: Element): Element[] => {
  const keyed = Array.from(section.querySelectorAll('[componentkey^="entity-collection-item"]'));
  const classed = Array.from(section.querySelectorAll('[data-view-name="profile-component-entity"], li.artdeco-list__item')).filter(
    (entry) => !section.contains(entry.parentElement?.closest('[data-view-name="profile-component-entity"], li.artdeco-list__item') ?? null),
  );
  return (keyed.length > 0 ? keyed : classed).slice(0, MOST_ENTRIES);
};

/** The positions held now: those whose dates have a beginning and no end, which is said in words that differ by language. */
function currentPositions(section: Element): { readonly title: string; readonly company?: string }[] {
  return entriesOf(section).flatMap((entry) => {
    const apart = '[data-testid="expandable-text-box"], [class*="inline-show-more-text"]';
    const keyed = linesOf(entry, 'p', apart).filter((line) => !line.querySelector(apart));
    const lines = keyed.length > 0 ? keyed : linesOf(entry, 'span[aria-hidden=true]', apart);
    const [first] = lines;
    return lines.flatMap((dates) => {
      if (first === undefined || !isOpenRange(seenText(dates))) return [];
      let block = dates.parentElement;
      while (block && block !== entry && lines.filter((line) => block?.contains(line)).length < 2) block = block.parentElement;
      const own = lines.filter((line) => block?.contains(line) && !isAfter(line, dates) && line !== dates);
      const [title, under] = own;
      if (title === undefined) return [];
      // Several positions with one employer stand below its name.
      const employer = seenText(title === first ? (under ?? dates) : first);
      const company = title === first && under === undefined ? undefined : employer.split(/\s[·•]\s/)[0];
      return [{ title: seenText(title).slice(0, MOST_CHARACTERS), ...(company && { company: company.slice(0, MOST_CHARACTERS) }) }];
    });
  });
}

/** "Jul 2021 - Present · 3 yrs": one year, a dash, and no figure after it. */
function isOpenRange(text: string): boolean {
  const [range = ''] = text.split(/\s[·•]\s/);
  const [from = '', to = '', ...more] = range.split(/[-–—~〜～]/);
  return more.length === 0 && range.length <= 60 && to.trim() !== '' && !/\p{Nd}/u.test(to) && /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u.test(from);
}
