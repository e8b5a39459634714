// `npm run pictures`: takes the pictures of the README from the real extension on the invented company. Needs a build.
import { mkdirSync } from 'node:fs';
import { allByRole, byRole, click, fill } from '../e2e/drivers/by-role.ts';
import { openChromium } from '../e2e/drivers/chromium.ts';
import { startDemoSite } from './demo-site.mjs';

const folder = 'tests/harness/pictures';
mkdirSync(folder, { recursive: true });
const site = await startDemoSite({ port: 0 });
const opened = await openChromium({ port: site.port });
const host = 'www.tannwerk.example';
const pause = (ms = 500) => new Promise((done) => setTimeout(done, ms));

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} name
 * @param {number} width
 * @param {number} height
 */
async function picture(page, name, width = 400, height = 720) {
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  await pause();
  await page.screenshot({ path: `${folder}/${name}.png` });
}

await pause(2000); // the first-run page opens by itself, in the workspace's one tab
const about = await opened.openOwnPage('/workspace.html#/settings/about');
await fill(about, 'Name', 'Robin Falk');
await fill(about, 'Company', 'Gearloop');
await pause(1200);

const team = await opened.openTab(opened.at(host, '/team.html'));
const panel = await opened.clickToolbar(team);
await byRole(panel, 'button', { name: /^Keep / });
await picture(panel, 'review');
const [proof] = await allByRole(panel, 'button', { name: /^printed number/ });
await proof?.click();
await pause(800);
await picture(team, 'proof', 900, 720);
await click(panel, 'button', /^Keep /);
await byRole(panel, 'region', { name: 'Next best step' });
await pause(9000); // the toast goes
await picture(panel, 'prospect');

await panel.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
await panel.keyboard.press('l');
await panel.keyboard.press('c');
await pause();
await panel.keyboard.type(
  'Filler 2 stood for six hours on Saturday. “Call me after the 20th, then I have the numbers.”',
);
await picture(panel, 'log');
await panel.keyboard.down('Control');
await panel.keyboard.press('Enter');
await panel.keyboard.up('Control');
await pause(9000);
await panel.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
await panel.keyboard.press('m');
await picture(panel, 'move');
await panel.keyboard.press('Escape');
await pause();
await panel.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
await panel.keyboard.press('b');
await picture(panel, 'brief');

const workspace = await opened.openOwnPage('/workspace.html#/pipeline');
await click(workspace, 'link', 'Tannwerk Abfülltechnik');
await pause(800);
await picture(workspace, 'workspace', 1280, 760);
await opened.close();
await site.close();
