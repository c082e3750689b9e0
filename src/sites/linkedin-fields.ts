import type { Profile } from '../core/people/profile.ts';
import { type ProfilePlace, isAfter } from './linkedin-connection.ts';
import { MOST_CHARACTERS, entriesOf, linesOf, positionsOf, sectionOf } from './linkedin-sections.ts';
import { isSeen, seenText } from './page-elements.ts';

type Fields = Pick<Profile, 'headline' | 'position' | 'company' | 'location'>;

/** Buttons, menus and links away from the profile: what is written in them is none of its lines. */
const NO_LINE =
  'button, [role=button], [role=menu], dialog, [role=dialog], a[href*="/search/results/"], a[href*="/messaging/"], a[href*="/custom-invite/"]';
const CONTACT = 'a[href*="/overlay/contact-info"]';

/** What the profile says of the person, as far as it is drawn. Below the first card the page is drawn only where the user has scrolled. */
export function linkedinFields(place: ProfilePlace): Fields {
  const card = isKeyed(place) ? keyedCard(place) : classedCard(place);
  const experience = sectionOf(place, 'experience');
  const positions = experience ? currentPositions(experience) : [];
  const position = positions.find(({ employer }) => employer === card.company) ?? positions[0];
  const company = card.company ?? position?.employer;
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
  const experience = sectionOf(place, 'experience');
  const recommendations = sectionOf(place, 'recommendations');
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

/** The positions held now: those whose dates have a beginning and no end. */
const currentPositions = (section: Element) => positionsOf(section).filter(({ to }) => to === undefined);
