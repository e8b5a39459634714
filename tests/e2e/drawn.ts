import type { Page } from 'puppeteer-core';

/**
 * Waits until a page has what is looked for and has then been left alone for a moment: nothing was drawn anew and no colour or place
 * is on its way any more. Half-shown text has no contrast yet, and half-loaded lists have no width.
 */
export async function drawn(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.evaluate(`new Promise((done) => {
    let last = performance.now();
    const seen = new MutationObserver(() => { last = performance.now(); });
    seen.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const look = () => {
      const moving = document.getAnimations().some((each) => each.playState === 'running');
      if (!moving && performance.now() - last > ${quiet}) { seen.disconnect(); done(); }
      else setTimeout(look, 15);
    };
    look();
  })`);
}

/** In milliseconds: longer than a read of the store takes. */
const quiet = 80;
