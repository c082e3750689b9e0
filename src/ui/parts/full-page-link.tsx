import type { ComponentChildren } from 'preact';
import { hrefOf } from './route.ts';

interface FullPageLinkProps {
  /** Of a view that only the full page has. */
  readonly place: readonly string[];
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A link out of the popup, which stays as it is. */
export const FullPageLink = ({ place, class: look, children }: FullPageLinkProps) => (
  <a class={look} href={`../dashboard/dashboard.html${hrefOf(...place)}`} target="_blank" rel="noopener">
    {children}
  </a>
);
