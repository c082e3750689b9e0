import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePageTitle } from '../parts/page-title.ts';

interface PlaceHeadingProps {
  readonly title: string;
  /** What can be done here. */
  readonly children?: ComponentChildren;
  /** The start of the page, which ViewAt gives the focus when one comes back to it. */
  readonly isHome?: boolean;
}

/** The heading of one of the places that the navigation leads to. It takes the focus, so that the place is read aloud. */
export function PlaceHeading({ title, children, isHome = false }: PlaceHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!isHome) heading.current?.focus();
  }, []);
  usePageTitle(title);
  return (
    <header class="place-head">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children}
    </header>
  );
}
