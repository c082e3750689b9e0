import type { Page } from 'puppeteer-core';
import { type Session, type ShadowElement, eventually } from './session.ts';

/** The text of the card on a page, once there is one. */
export const cardText = async (session: Session, page: Page): Promise<string> =>
  (await eventually('a card shows', () => findCard(session, page))).text;

export const hasCard = async (session: Session, page: Page): Promise<boolean> => (await findCard(session, page)) !== undefined;

/** Clicks the button of the card that says `label`, as soon as it shows. */
export async function clickInCard(session: Session, page: Page, label: string): Promise<void> {
  const button = await eventually(`the card has a button "${label}"`, async () => {
    const elements = await session.shadowElements(page);
    return elements.find(({ tag, text, attributes }) => tag === 'button' && (text === label || attributes['aria-label'] === label));
  });
  await button.click();
}

async function findCard(session: Session, page: Page): Promise<ShadowElement | undefined> {
  return (await session.shadowElements(page)).find(({ attributes }) => attributes.role === 'region');
}
