import { mkdirSync } from 'node:fs';
import { allByRole, byRole, click } from '../e2e/by-role.ts';

/**
 * The main job, as a rep does it: toolbar click, look at what is proposed, keep it, see the next step. Says each thing it
 * sees and keeps a picture of each face. Throws where the extension does not show what it should.
 *
 * @param {import('../e2e/real-browser.ts').RealBrowser} opened
 * @param {import('puppeteer-core').Page} page The company's team page.
 * @param {(line: string) => void} say
 */
export async function doTheJob(opened, page, say) {
  mkdirSync('test-results', { recursive: true });
  await page.screenshot({ path: 'test-results/start-page.png' });
  const panel = await opened.clickToolbar(page);
  say(`Toolbar button clicked; the panel is open: ${new URL(panel.url()).pathname}`);

  await byRole(panel, 'heading', { name: /review/i });
  const keep = await byRole(panel, 'button', { name: /^Keep / });
  const proposed = await allByRole(panel, 'checkbox');
  if (proposed.length < 2)
    throw new Error(`Only ${proposed.length} things are proposed; the page has a company and twelve people.`);
  for (const each of proposed) say(`  proposed: ${await nameOf(each)}`);
  await panel.screenshot({ path: 'test-results/start-review.png' });

  say(`Pressing "${await textOf(keep)}"`);
  await click(panel, 'button', /^Keep /);
  const step = await byRole(panel, 'region', { name: 'Next best step' });
  const lines = (await textOf(step)).split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) throw new Error('The next best step is empty.');
  say('Next best step:');
  for (const line of lines) say(`  ${line.trim()}`);
  await panel.screenshot({ path: 'test-results/start-next-step.png' });
}

/** @param {import('puppeteer-core').ElementHandle<Element>} element */
function textOf(element) {
  return element.evaluate((each) => (each instanceof HTMLElement ? each.innerText : (each.textContent ?? '')).trim());
}

/** @param {import('puppeteer-core').ElementHandle<Element>} box A tick box: its own label, or the row that labels it. */
function nameOf(box) {
  return box.evaluate((each) => {
    const labels = each instanceof HTMLInputElement ? [...(each.labels ?? [])].map((label) => label.innerText) : [];
    const said = each.getAttribute('aria-label') ?? labels.join(' ');
    return (said || each.closest('label, li')?.textContent || each.textContent || '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 120);
  });
}
