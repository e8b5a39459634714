import type { Page } from 'puppeteer-core';

/**
 * Waits until a page has what is looked for and has then been left alone for a moment: nothing was drawn anew and no colour or place
 * is on its way any more. Half-shown text has no contrast yet, and half-loaded lists have no width.
 */
export async function drawn(page: Page, selector: string): Promise<void> {
  await page.evaluate(`new Promise((done, fail) => {
    const begun = performance.now();
    let last = begun;
    const seen = new MutationObserver(() => { last = performance.now(); });
    seen.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const look = () => {
      const now = performance.now();
      const isThere = document.querySelector(${JSON.stringify(selector)}) !== null;
      const moving = document.getAnimations().some((each) => each.playState === 'running');
      if (now - begun > 20_000) fail(new Error(isThere ? 'It does not come to rest.' : 'It does not come.'));
      else if (isThere && !moving && now - last > ${quiet}) { seen.disconnect(); done(); }
      else setTimeout(look, 15);
    };
    look();
  })`);
}

/** In milliseconds: longer than a read of the store takes. */
const quiet = 80;
