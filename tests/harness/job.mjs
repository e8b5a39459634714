import { mkdirSync } from 'node:fs';
import { allByRole, byRole, click, readText } from '../e2e/drivers/by-role.ts';
import { ctrl, innerText, names, press, sectionText, typeInForm } from '../e2e/drivers/rep.ts';

/**
 * The main job, as a rep does it: toolbar click, look at what is proposed, leave somebody out, keep the rest, see the next step,
 * log a call, read the brief, come to another page of the company. Says each thing it sees and keeps a picture of each face.
 * Throws where the extension does not show what it should.
 *
 * @param {import('../e2e/drivers/real-browser.ts').RealBrowser} opened
 * @param {import('puppeteer-core').Page} page The company's team page.
 * @param {(line: string) => void} say
 */
export async function doTheJob(opened, page, say) {
  mkdirSync('test-results', { recursive: true });
  await page.screenshot({ path: 'test-results/start-page.png' });
  const panel = await opened.clickToolbar(page);
  say(`Toolbar button clicked; the panel is open: ${new URL(panel.url()).pathname}`);
  await review(panel, say);
  await nextStep(panel, say);
  await logCall(panel, say);
  await brief(panel, say);

  await page.goto(new URL('/about.html', page.url()).href);
  const again = await opened.clickToolbar(page);
  await byRole(again, 'heading', { name: 'Tannwerk Abfülltechnik' });
  await readText(again, 'Matched by this page’s domain');
  say('Another page of the company, one click: the same prospect, matched by the domain');
  await again.screenshot({ path: 'test-results/start-another-page.png' });
}

/**
 * @param {import('puppeteer-core').Page} panel
 * @param {(line: string) => void} say
 */
async function review(panel, say) {
  await byRole(panel, 'region', { name: 'Review capture' });
  await byRole(panel, 'button', { name: /^Keep 12 people/ });
  const list = await byRole(panel, 'list', { name: 'People on this page' });
  const company = (await names(panel, 'checkbox'))[0];
  say(`  proposed: ${company}`);
  for (const line of await rowsOf(list)) say(`  proposed: ${line}`);
  await panel.screenshot({ path: 'test-results/start-review.png' });
  await click(panel, 'checkbox', 'Chiamaka Okonjo');
  say('Chiamaka Okonjo unticked; keeping the other eleven');
  await click(panel, 'button', /^Keep 11 people/);
}

/**
 * @param {import('puppeteer-core').Page} panel
 * @param {(line: string) => void} say
 */
async function nextStep(panel, say) {
  const step = await byRole(panel, 'region', { name: 'Next best step' });
  const lines = (await innerText(step)).split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 3) throw new Error('The next best step says neither what nor why.');
  say('Next best step:');
  for (const line of lines) say(`  ${line.trim()}`);
  const people = await sectionText(panel, 'People', 'Jürgen Öztürk');
  if (people.includes('Okonjo')) throw new Error('Somebody who was unticked was kept.');
  for (const title of await allByRole(panel, 'heading')) say(`  section or head: ${oneLine(await innerText(title))}`);
  await panel.screenshot({ path: 'test-results/start-next-step.png' });
}

/**
 * @param {import('puppeteer-core').Page} panel
 * @param {(line: string) => void} say
 */
async function logCall(panel, say) {
  await press(panel, 'l', 'c');
  await byRole(panel, 'form', { name: 'Log a call' });
  await typeInForm(panel, 'Wants the figures of one line. “Send me two pages, not twenty.”');
  await panel.screenshot({ path: 'test-results/start-log.png' });
  await ctrl(panel, 'Enter');
  await readText(panel, 'Call logged');
  await sectionText(panel, 'Timeline', 'Send me two pages');
  say('A call logged with keys alone (L, C, the words, Ctrl Enter); it is in the timeline');
}

/**
 * @param {import('puppeteer-core').Page} panel
 * @param {(line: string) => void} say
 */
async function brief(panel, say) {
  await press(panel, 'b');
  const words = await readText(panel, /written today/);
  if (!words.includes('Send me two pages')) throw new Error('The brief does not hold their last words.');
  say('The brief before the next call, with one key (B); it holds their last words');
  await panel.screenshot({ path: 'test-results/start-brief.png' });
  await panel.keyboard.press('Escape');
}

/**
 * The rows of a list, each on one line.
 *
 * @param {import('puppeteer-core').ElementHandle<Element>} list
 * @returns {Promise<string[]>}
 */
async function rowsOf(list) {
  const rows = await list.evaluate((each) =>
    [...each.children].map((row) => (row instanceof HTMLElement ? row.innerText : '')),
  );
  return rows.map(oneLine);
}

/** @param {string} text */
const oneLine = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 120);
