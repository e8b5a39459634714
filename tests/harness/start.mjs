// `npm start`: builds the extension and opens it in a real browser on an invented company's team page.
//
//   npm start                  a window: click the toolbar button there (the browser hands a page over on a click only)
//   npm start -- --firefox     the same in Firefox
//   npm start -- --check       does the job by itself, says what it sees, keeps pictures in test-results/, ends with 0 or 1
//
// Without a display it does the job by itself as with --check, because nobody could see the window.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'wxt';
import { openChromium } from '../e2e/drivers/chromium.ts';
import { openFirefox } from '../e2e/drivers/firefox.ts';
import { startDemoSite } from './demo-site.mjs';
import { findBrowsers, hasDisplay } from './find-browsers.mjs';
import { doTheJob } from './job.mjs';

const host = 'www.tannwerk.example';
const name = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
const byItself = process.argv.includes('--check') || !hasDisplay();
const startedAt = performance.now();

// npm hands what stands behind "--" to this program only: the set-up before it knows of no wish for Firefox.
if (name === 'firefox' && !findBrowsers().firefox)
  spawnSync(process.execPath, ['tests/harness/setup.mjs', '--firefox'], { stdio: 'inherit' });
if (!findBrowsers()[name]) {
  console.error(
    `${name} is not on this machine. Install it, or set ${name === 'firefox' ? 'FIREFOX_BIN' : 'CHROME_BIN'}.`,
  );
  process.exit(1);
}

const target = name === 'firefox' ? 'firefox' : 'chrome';
rmSync(`.output/${target}-mv3`, { recursive: true, force: true });
const site = await startDemoSite();
// The first-run page then leads to this company instead of the one page that comes with the extension.
process.env.WXT_SAMPLE_URL = `http://${host}${name === 'firefox' ? `:${site.port}` : ''}/team.html`;
await build({ browser: target }).catch((error) => {
  console.error(`The build failed: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
});
const opened = await open();
say(`${name === 'firefox' ? 'Firefox' : 'Chromium'} runs with the extension; the demo company is on ${site.url}`);
const team = await opened.openTab(opened.at(host, '/team.html'));
say(`Open in front: ${team.url()}, "${await team.title()}"`);
await (byItself ? checkAndLeave() : waitForThePerson());

function open() {
  const window = byItself ? undefined : /** @type {const} */ ('own');
  return name === 'firefox' ? openFirefox({ port: site.port, window }) : openChromium({ port: site.port, window });
}

async function checkAndLeave() {
  if (!process.argv.includes('--check')) say('There is no display here, so the job is done without a window.');
  let code = 0;
  try {
    await doTheJob(opened, team, say);
    say('Done: the job was done from the toolbar click to the brief. Pictures: test-results/start-*.png');
  } catch (error) {
    code = 1;
    console.error(`The job stopped: ${error instanceof Error ? error.message : error}`);
  }
  await opened.close().catch((error) => {
    code = 1;
    console.error(error.message);
  });
  await site.close();
  process.exit(code);
}

async function waitForThePerson() {
  console.log(`
  Now click the Alongside button in the toolbar (Alt+A does the same).
  The panel opens beside the page and proposes the company and its people.

  More to try: ${opened.at(host, '/news/line-stoppages.html')}   (select a sentence, Alt+N)
               ${opened.at(host, '/impressum.html')}
               ${opened.at('www.selbylund.example', '/team.html')}   (another company)

  Close the browser or press Ctrl+C here to end.
`);
  process.on('SIGINT', () => opened.browser.close());
  opened.browser.on('disconnected', () => process.exit(0));
}

/** @param {string} line */
function say(line) {
  console.log(`[${((performance.now() - startedAt) / 1000).toFixed(1).padStart(5)} s] ${line}`);
}
