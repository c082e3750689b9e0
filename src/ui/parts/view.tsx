import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { useReader } from './reader.ts';
import { wayBack } from './route.ts';
import { usePageTitle } from './page-title.ts';

/**
 * One view of a page: the way back, its heading, what it is for. The heading takes the focus, so that the view is read aloud; not from a form that has
 * taken it to be written in at once.
 */
export function View({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: ComponentChildren;
  readonly children?: ComponentChildren;
}) {
  const { text } = useReader();
  const heading = useRef<HTMLHeadingElement>(null);
  const article = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!article.current?.contains(document.activeElement)) heading.current?.focus();
  }, []);
  usePageTitle(title);
  return (
    <article class="view" ref={article}>
      <a class="back small" href={wayBack()}>
        <Icon name="back" /> {text('back')}
      </a>
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {lead !== undefined && <p class="lead muted">{lead}</p>}
      {children}
    </article>
  );
}
