import { useEffect, useState } from 'preact/hooks';
import { isPopup } from '../../browser/tabs.ts';

/** Whether this page is the popup, once the browser has said so. */
export function useIsInPopup(): boolean {
  const [isInPopup, setIsInPopup] = useState(false);
  useEffect(() => void isPopup().then(setIsInPopup), []);
  return isInPopup;
}
