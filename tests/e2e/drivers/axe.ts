import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { drawn } from './drawn.ts';
import type { RealBrowser } from './real-browser.ts';

// Put in as a string: evaluated from outside, so the page's security policy needs no hole for it.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong on an extension page as it stands now, light and dark, one line per place: the rule, where, and why. An empty
 * list is what every face owes. Best practices count too; rules about a whole page's landmarks do not, since the panel is a part of a
 * window. What is dark differs from what is light in its colours only.
 */
export async function axeFaults({ dress }: RealBrowser, page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await dress(page, scheme);
    await drawn(page, 'body');
    const violations = await axeViolations(page, scheme === 'light' ? everyRule : colours);
    found.push(...violations.map((fault) => `${scheme}: ${fault}`));
  }
  return found;
}

const everyRule = `rules: { 'target-size': { enabled: true }, region: { enabled: false }, 'landmark-one-main': { enabled: false }, 'page-has-heading-one': { enabled: false } }`;
const colours = `runOnly: ['color-contrast']`;

async function axeViolations(page: Page, rules: string): Promise<string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe);
  const found = await page.evaluate(`(async () => {
    const faults = [];
    const { violations } = await axe.run(document, { resultTypes: ['violations'], ${rules} });
    for (const { id, nodes } of violations) {
      for (const node of nodes) {
        if (id !== 'target-size' || (await staysSmall(node))) faults.push(told(id, node));
      }
    }
    return JSON.stringify(faults);
    ${helpers}
  })()`);
  return JSON.parse(String(found)) as string[];
}

/**
 * Where the page happens to be scrolled to, a foot that stays may cover half a button; scrolled clear of it the button has its size.
 * Such a place is looked at again in the middle of the screen, and what is too small there is.
 */
const helpers = `
  async function staysSmall(node) {
    const element = document.querySelector(node.target[0]);
    if (!element) return true;
    element.scrollIntoView({ block: 'center' });
    const again = await axe.run(element, { resultTypes: ['violations'], runOnly: ['target-size'] });
    return again.violations.length > 0;
  }
  function told(id, node) {
    return id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' ') + ' ' + node.html.slice(0, 200);
  }`;
