import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { forgetTypedAbout } from '../browser/typed.ts';
import type { Afterview } from './parts/afterview.ts';
import { FileDrop } from './mail/file-drop.tsx';
import { NoteBar } from './parts/note-bar.tsx';
import { route } from './parts/route.ts';
import type { Views } from './parts/view-props.ts';
import { CardView } from './interview/card-view.tsx';
import { OwnWayView } from './hired/own-way-view.tsx';
import { HiredView } from './hired/hired-view.tsx';
import { HandView } from './mail/hand-view.tsx';
import { InterviewView } from './mail/interview-view.tsx';
import { MailView } from './mail/mail-view.tsx';
import { MaterialsView } from './interview/materials-view.tsx';
import { NetworkView } from './interview/network-view.tsx';
import { NotesView } from './interview/notes-view.tsx';
import { PasteView } from './mail/paste-view.tsx';
import { ReferencesView } from './references/references-view.tsx';
import { ReviewView } from './interview/review-view.tsx';
import { StepView } from './plan/step-view.tsx';

/** What popup and dashboard share, one a line. */
// prettier-ignore
const shared: Views = {
  mail: MailView,
  step: StepView,
  interview: InterviewView,
  card: CardView,
  notes: NotesView,
  review: ReviewView,
  materials: MaterialsView,
  references: ReferencesView,
  network: NetworkView,
  hired: HiredView,
  'own-way': OwnWayView,
  paste: PasteView,
  hand: HandView,
};

interface ViewAtProps {
  readonly afterview: Afterview;
  /** Shown where the address names no view. */
  readonly home: ComponentChildren;
  /** The page's own, beside the shared ones. */
  readonly views?: Views;
}

/** The view that the page's address names, below the note of the last change. */
export function ViewAt({ afterview, home, views }: ViewAtProps) {
  const [place = '', id = ''] = route.value;
  const all = { ...shared, ...views };
  // An address may name what every object has.
  const View = Object.hasOwn(all, place) ? all[place] : undefined;
  const isHome = View === undefined;
  const wasHome = useRef(true);
  // The link that led back is gone with its view; home is read aloud from its top, as a view is.
  useLayoutEffect(() => {
    if (isHome && !wasHome.current) document.querySelector('h1')?.focus();
    wasHome.current = isHome;
  }, [isHome]);
  // Not at once, so that a removal that is undone brings its notes back too.
  useEffect(() => {
    const gone = [...afterview.facts.value].flatMap(([id, { removed }]) => (removed ? [id] : []));
    // A letter goes by its step, which is named after what it is about.
    void forgetTypedAbout((about) => gone.some((id) => `:${about}:`.includes(`:${id}:`)));
  }, []);
  return (
    <>
      <NoteBar afterview={afterview} />
      {View ? <View key={`${place}/${id}`} afterview={afterview} id={id} /> : home}
      <FileDrop />
    </>
  );
}
