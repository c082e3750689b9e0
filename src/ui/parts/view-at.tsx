import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Afterview } from './afterview.ts';
import { FileDrop } from './file-drop.tsx';
import { HandView } from './hand-view.tsx';
import { InterviewView } from './interview-view.tsx';
import { MailView } from './mail-view.tsx';
import { NoteBar } from './note-bar.tsx';
import { PasteView } from './paste-view.tsx';
import { route } from './route.ts';
import { StepView } from './step-view.tsx';

/** The view that the page's address names, below the note of the last change; `home` where it names none. Popup and dashboard share them. */
export function ViewAt({ afterview, home }: { readonly afterview: Afterview; readonly home: ComponentChildren }) {
  const view = viewAt(route.value, afterview);
  const isHome = view === undefined;
  const wasHome = useRef(true);
  // The link that led back is gone with its view; home is read aloud from its top, as a view is.
  useEffect(() => {
    if (isHome && !wasHome.current) document.querySelector('h1')?.focus();
    wasHome.current = isHome;
  }, [isHome]);
  return (
    <>
      <NoteBar afterview={afterview} />
      {view ?? home}
      <FileDrop />
    </>
  );
}

function viewAt([place = '', id = '']: readonly string[], afterview: Afterview) {
  switch (place) {
    case 'mail':
      return <MailView key={id} afterview={afterview} id={id} />;
    case 'step':
      return <StepView key={id} afterview={afterview} id={id} />;
    case 'interview':
      return <InterviewView key={id} afterview={afterview} id={id} />;
    case 'paste':
      return <PasteView key={id} afterview={afterview} readsAtOnce={id === 'selection'} />;
    case 'hand':
      return <HandView afterview={afterview} />;
    default:
      return undefined;
  }
}
