import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';
import { root } from '../../build.mjs';
import type { Session } from './session.ts';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe finds in a page, in light and in dark, one line a finding. */
export async function axeFindings(session: Session, page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(axe);
  await page.bringToFront();
  for (const scheme of ['light', 'dark'] as const) {
    await session.setColorScheme(page, scheme);
    // A colour on its way from one theme to the other is neither.
    await page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      // Behind an open dialog Firefox may never say that one has finished.
      const longEnough = new Promise((resolve) => setTimeout(resolve, 1_000));
      await Promise.race([longEnough, Promise.all(document.getAnimations().map(({ finished }) => finished))]);
    });
    const lines = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axeCore }).axe.run();
      return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${String(target)})`));
    });
    found.push(...lines.map((line) => `${scheme}: ${line}`));
  }
  return found;
}
