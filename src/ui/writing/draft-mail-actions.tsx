import { insertInto } from '../../browser/tabs.ts';
import type { Situation } from '../../core/plan/situation.ts';
import { sentence } from '../../core/sentence.ts';
import { siteAt } from '../../sites/index.ts';
import type { Afterview } from '../parts/afterview.ts';
import type { Letter } from './draft-letter.ts';
import { useSaid } from './draft-said.ts';
import { failureOf } from '../parts/failure.ts';
import { useGranted } from '../parts/grant-site.tsx';
import { NewMailLink } from './new-mail-link.tsx';
import { useReader } from '../parts/reader.ts';

/** Beside the letter: its text as it was put into a mail last, which a later one replaces. */
const INSERTED = 'inserted';

interface MailActionsProps {
  readonly afterview: Afterview;
  readonly situation: Situation;
  readonly letter: Letter;
  readonly isBlocked: boolean;
  /** Something else is the view's primary action. */
  readonly isQuiet?: boolean;
}

/** The ways of a mail: into the one being written, a new one, the clipboard. The user sends it (C24). */
export function MailActions({ afterview, situation, letter, isBlocked, isQuiet = false }: MailActionsProps) {
  const { say, text } = useReader();
  const granted = useGranted();
  const { subject, body, draft } = letter;
  const { said, tell, copy } = useSaid(body);
  const mailTab = afterview.mailTab.value;
  const tab = mailTab?.tab;
  // The mail goes on where it came from; else where the user is; else to any site that is allowed.
  const sites = [...(granted ?? [])];
  const site =
    sites.find(({ id }) => situation.application.threads?.some((thread) => thread.startsWith(`${id}:`))) ??
    sites.find(({ id }) => mailTab !== undefined && siteAt(mailTab.url)?.id === id) ??
    sites[0];

  const insert = async () => {
    const insertion = tab === undefined ? undefined : await insertInto(tab, { text: body, subject, instead: letter.beside(INSERTED) });
    if (insertion === 'in-reply' || insertion === 'in-mail') letter.setBeside(INSERTED, body);
    if (insertion === 'in-reply') tell(sentence('inserted'));
    else if (insertion === 'in-mail') tell(sentence('insertedInMail'));
    // Nothing the user wrote is lost for a page that would not take it.
    else await copy(failureOf(insertion ?? 'no-mail-tab'));
  };
  return (
    <>
      <div class="actions">
        {tab !== undefined && (
          <button type="button" class={isQuiet ? '' : 'primary'} disabled={isBlocked} onClick={() => void insert()}>
            {text('putIntoReply')}
          </button>
        )}
        {granted && (
          <NewMailLink
            site={site}
            near={mailTab?.url}
            mail={{ to: draft.to, subject, body }}
            isBlocked={isBlocked}
            primary={!isQuiet && tab === undefined}
            onOpened={() => tell(sentence('openedNew'))}
            copyBody={() => copy(sentence('openedNewWithoutBody'))}
          />
        )}
        <button type="button" disabled={isBlocked} onClick={() => void copy(sentence('copied'))}>
          {text('copy')}
        </button>
      </div>
      <p class="said small" role="status">
        {said && say(said)}
      </p>
    </>
  );
}
