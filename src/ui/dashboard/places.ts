import type { Views } from '../parts/view-props.ts';
import { ApplicationView } from './application-view.tsx';
import { AddPersonView } from './add-person-view.tsx';
import { EffortView } from './effort-view.tsx';
import { LearnView } from './learn-view.tsx';
import { PeopleView } from './people-view.tsx';
import { PersonView } from './person-view.tsx';
import { SettingsView } from './settings-view.tsx';

/** The views that only the full page has, one a line; what it shares with the popup stands in `view-at.tsx`. */
// prettier-ignore
export const ownViews: Views = {
  application: ApplicationView,
  people: PeopleView,
  search: EffortView,
  learn: LearnView,
  person: PersonView,
  'add-person': AddPersonView,
  settings: SettingsView,
};

/** The places that the navigation leads to, one a line: the part of the address, the words for it, its key, and the views that belong to it. */
// prettier-ignore
export const places = [
  { place: '', name: 'placeApplications', key: 'a', holds: ['application', 'step', 'interview', 'card', 'notes', 'review', 'materials', 'note-card'] },
  { place: 'search', name: 'placeSearch', key: 'w', holds: [] },
  { place: 'learn', name: 'placeLearn', key: 'l', holds: [] },
  { place: 'people', name: 'placePeople', key: 'p', holds: ['person', 'add-person', 'network'] },
  { place: 'references', name: 'placeReferences', key: 'r', holds: [] },
  { place: 'settings', name: 'settingsTitle', key: 's', holds: [] },
] as const;

/** The address of one of them. */
export const hrefOfPlace = (place: string): string => (place === '' ? '#' : `#${place}`);
