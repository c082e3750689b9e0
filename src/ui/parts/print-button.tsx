import { openFullPage } from '../../browser/tabs.ts';
import { useIsInPopup } from './use-is-in-popup.ts';

interface PrintButtonProps {
  readonly label: string;
  /** Told to screen readers instead, where several buttons have the same label. */
  readonly about?: string;
  /** The place in the page that prints it, such as `#card/abc`: a popup is no page to print. */
  readonly hash: string;
  /** Called before the page is printed, and after. */
  readonly onPrint?: (isPrinting: boolean) => void;
}

/** Prints what the view shows; from the popup it opens the full page, which can. */
export function PrintButton({ label, about, hash, onPrint }: PrintButtonProps) {
  const isInPopup = useIsInPopup();
  const print = () => {
    onPrint?.(true);
    window.addEventListener('afterprint', () => onPrint?.(false), { once: true });
    // What is to be printed is drawn first.
    requestAnimationFrame(() => window.print());
  };
  return (
    <button type="button" aria-label={about} onClick={() => (isInPopup ? void openFullPage(hash) : print())}>
      {label}
    </button>
  );
}
