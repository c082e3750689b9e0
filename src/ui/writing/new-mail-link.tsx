import type { MailSite, NewMail } from '../../sites/site.ts';
import { newMailUrl } from './new-mail.ts';
import { useReader } from '../parts/reader.ts';

interface NewMailLinkProps {
  /** A granted one; without one the mail opens in the mail program of the computer. */
  readonly site: MailSite | undefined;
  /** The page of a mail site in view. */
  readonly near: string | undefined;
  readonly mail: NewMail;
  readonly isBlocked: boolean;
  readonly primary: boolean;
  readonly onOpened: () => void;
  /** For a body that does not fit into the link. */
  readonly copyBody: () => Promise<unknown>;
}

/** A link, since the browser itself then finds the mail program; blocked, a button that cannot be pressed. */
export function NewMailLink({ site, near, mail, isBlocked, primary, onOpened, copyBody }: NewMailLinkProps) {
  const { text } = useReader();
  const label = site ? text('openNewMail', { site: site.name }) : text('openNewMailElsewhere');
  if (isBlocked) {
    return (
      <button type="button" class={primary ? 'primary' : ''} disabled>
        {label}
      </button>
    );
  }
  const { url, bodyFits } = newMailUrl(mail, site, near);
  const open = async (event: Event) => {
    if (bodyFits) return onOpened();
    // Opening the mail closes a popup, and what it copies is lost unless that is done before.
    event.preventDefault();
    await copyBody();
    window.open(url, '_blank', 'noopener,noreferrer');
  };
  return (
    <a class={primary ? 'button primary' : 'button'} href={url} target="_blank" rel="noreferrer noopener" onClick={(event) => void open(event)}>
      {label}
    </a>
  );
}
