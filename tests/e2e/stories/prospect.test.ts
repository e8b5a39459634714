import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from '../drivers/browsers';
import { byRole, click, fill, readText } from '../drivers/by-role';
import {
  choose,
  clickIn,
  ctrl,
  host,
  innerText,
  keepTeam,
  names,
  press,
  type Stage,
  section,
  sectionText,
  setStage,
  stored,
  toast,
  type,
  typeInForm,
} from '../drivers/rep';
import { takePicture } from '../drivers/screenshots';

inEachBrowser('a prospect is worked on', (open) => {
  let stage: Stage;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    stage = await setStage(open);
    ({ page, panel } = await keepTeam(stage.opened));
  });
  afterAll(() => stage?.close());

  test('the panel shows stage, next best step with reason and date, what is missing, and every section', async () => {
    await byRole(panel, 'heading', { name: 'Tannwerk Abfülltechnik' });
    expect(await readText(panel)).toContain('Matched by this page’s domain');
    await byRole(panel, 'button', { name: /^Find .*current, \d of 3 exit criteria met/ });
    const step = await innerText(await byRole(panel, 'region', { name: 'Next best step' }));
    expect(step).toMatch(/Write down what Tannwerk Abfülltechnik does/);
    expect(step).toMatch(/decides whether anything you say will matter/);
    expect(step).toMatch(/today/);
    await byRole(panel, 'group', { name: 'Missing' });
    for (const title of ['Scripts', 'Facts', 'People', 'Research', 'Notes', 'Tasks', 'Timeline'])
      await byRole(panel, 'heading', { name: new RegExp(`^${title}`) });
  });

  test('facts stand with their proof and age, people with their roles', async () => {
    expect(await sectionText(panel, 'Facts', 'Am Silberweiher 12')).toMatch(/today\n, seen \d/);
    expect(await sectionText(panel, 'People', 'Procurement')).toContain('Jürgen Öztürk');
    expect(await sectionText(panel, 'Timeline', 'Captured 12 people')).toContain('Open the page');
  });

  test('where the page no longer says a fact, the panel says so and still shows the words it had', async () => {
    const facts = await section(panel, 'Facts');
    await clickIn(panel, facts, 'button', /Am Silberweiher 12/);
    await readText(panel, 'Open at quote');
    const before = await page.evaluate(() => {
      const was = document.documentElement.innerHTML;
      document.documentElement.innerHTML = '<body><p>We have moved.</p></body>';
      return was;
    });
    await clickIn(panel, facts, 'button', /^Open at quote/);
    await toast(panel, 'The page no longer says this. The words it had are shown here.');
    const quotes = await facts.$$eval('mark', (all) => all.map((each) => each.textContent));
    expect(quotes.join()).toContain('Am Silberweiher 12');
    await page.evaluate((was) => {
      document.documentElement.innerHTML = was;
    }, before);
    await clickIn(panel, facts, 'button', /Am Silberweiher 12/);
  });

  test('the research checklist takes an answer, and the step goes on', async () => {
    await section(panel, 'Research');
    await click(panel, 'button', 'Answer: What does the company make or do, and for whom?');
    const field = await byRole(panel, 'textbox', { name: 'Answer' });
    await field.type('They build filling machines for sauces');
    await click(panel, 'button', /^Save the answer/);
    await toast(panel, /^Answered: /m);
    const step = await innerText(await byRole(panel, 'region', { name: 'Next best step' }));
    expect(step).not.toContain('Write down what');
  });

  test('a missing value blocks copying until it is answered or left out', async () => {
    const copy = await byRole(panel, 'button', { name: 'Copy' });
    expect(await isOff(copy)).toBe(true);
    const stops = await byRole(panel, 'list', { name: 'Before it can be copied' });
    await clickIn(panel, stops, 'button', /^Answer: Trigger/);
    await (await byRole(panel, 'textbox', { name: 'Answer' })).type('the second filling hall opens in May');
    await click(panel, 'button', /^Save the answer/);
    await toast(panel, 'Answered: Trigger');
    await readText(panel, 'the second filling hall opens in May');
    for (const gap of ['Your first name', 'Your company', 'Your offer'])
      await click(panel, 'button', new RegExp(`^Leave it out ?: ${gap}$`));
    await readText(panel, 'You left this out: your offer.');
    expect(await isOff(await byRole(panel, 'button', { name: 'Copy' }))).toBe(false);
  });

  test('a copy keeps which script it was, in which version', async () => {
    await click(panel, 'button', 'Copy');
    await toast(panel, /^Copied: /m);
    const [copied] = (await stored(panel, 'activity')).filter(({ kind }) => kind === 'script-copied');
    expect(copied?.scriptId).toMatch(/./);
    expect(copied?.scriptVersion).toBe(1);
  });

  test('a call is logged with keys alone', async () => {
    await press(panel, 'l', 'c');
    const form = await byRole(panel, 'form', { name: 'Log a call' });
    await typeInForm(panel, 'Stoppages cost them a shift a month. “Send me two figures.”');
    await ctrl(panel, 'Enter');
    await toast(panel, 'Call logged');
    expect(await form.evaluate((each) => each.isConnected)).toBe(false);
    expect(await sectionText(panel, 'Timeline', 'Stoppages cost them')).toContain('Send me two figures.');
  });

  test.each([
    ['m', 'Log a meeting', 'Meeting logged'],
    ['p', 'Log a talk in person', 'In-person talk logged'],
    ['s', 'Log a message', 'Social touch logged'],
  ] as const)('L %s opens "%s"', async (key, title, done) => {
    await press(panel, 'l', key);
    await byRole(panel, 'form', { name: title });
    await typeInForm(panel, 'They asked for a visit.');
    await ctrl(panel, 'Enter');
    await toast(panel, done);
  });

  test('a task is added and done with a tick', async () => {
    await click(panel, 'button', 'Add a task');
    await fill(panel, 'What', 'Send the two figures');
    await type(panel, 'Enter');
    await toast(panel, 'Task added: Send the two figures');
    expect(await sectionText(panel, 'Tasks', 'Send the two figures')).toBeTruthy();
    await click(panel, 'checkbox', 'Done: Send the two figures');
    await toast(panel, 'Done: Send the two figures');
  });

  test('the stage moves only with its evidence or a reason, and the move is in the timeline', async () => {
    await press(panel, 'm');
    const move = await byRole(panel, 'button', { name: 'Move to Qualify' });
    const needs = await names(panel, 'textbox', /Or move now and say why/);
    if (needs.length > 0) {
      expect(await isOff(move)).toBe(true);
      await readText(panel, 'Prove what is missing, or say why you move without it.');
      await fill(panel, /Or move now and say why/, 'They called us themselves');
    }
    await click(panel, 'button', 'Move to Qualify');
    await toast(panel, 'Moved to Qualify');
    await byRole(panel, 'button', { name: /^Qualify .*current/ });
    const [moved] = (await stored(panel, 'activity')).filter(({ kind }) => kind === 'stage-move');
    expect(moved).toMatchObject({ from: 'find', to: 'qualify', processVersion: 1 });
  });

  test('one key opens the brief, each line with its proof', async () => {
    await press(panel, 'b');
    const brief = await readText(panel, /written today/);
    expect(brief).toContain('the second filling hall opens in May.1');
    expect(brief).toContain('They asked for a visit.');
    expect(brief).toContain('No promise is open.');
    expect(brief).toMatch(/What goes wrong there today.*\n+Pain · exit criterion/);
    expect(brief).toMatch(/tannwerk\.example(:\d+)?,/);
    await byRole(panel, 'button', { name: 'Start call' });
    await type(panel, 'Escape');
    await byRole(panel, 'heading', { name: /Next best step|Waiting for them|Nothing due/ });
  });

  test('losing asks for a reason', async () => {
    await choose(panel, 'More for this step', 'Record the loss');
    const save = await byRole(panel, 'button', { name: 'Record the loss' });
    expect(await isOff(save)).toBe(true);
    await click(panel, 'button', 'No budget');
    await click(panel, 'button', 'Record the loss');
    await toast(panel, 'Lost: No budget');
    await press(panel, 'z');
    await toast(panel, 'Undone: Lost: No budget');
  });

  test('winning asks for value, currency and date', async () => {
    await press(panel, 'm');
    await click(panel, 'button', /^Another stage/);
    await click(panel, 'menuitem', /^Follow-up/);
    await fill(panel, /Or move now and say why/, 'They signed at the fair');
    await click(panel, 'button', 'Move to Follow-up');
    await byRole(panel, 'textbox', { name: 'Value' });
    await click(panel, 'button', 'Record the win');
    await readText(panel, 'Write one amount');
    await fill(panel, 'Value', '84000');
    await fill(panel, 'Currency', 'EUR');
    await click(panel, 'button', 'Record the win');
    await toast(panel, /Won: .*84,000/);
    const [prospect] = await stored(panel, 'prospect');
    expect(prospect).toMatchObject({ state: 'won', value: 84000, currency: 'EUR' });
  });

  test('another page of the customer goes to the prospect that was won', async () => {
    await page.goto(stage.opened.at(host, '/press.html'));
    panel = await stage.opened.clickToolbar(page);
    await byRole(panel, 'heading', { name: 'Tannwerk Abfülltechnik' });
    await byRole(panel, 'button', { name: /^Follow-up .*current/ });
    expect(await stored(panel, 'prospect')).toHaveLength(1);
    await takePicture(panel, `customer-${stage.opened.name}`);
  });
});

function isOff(button: Awaited<ReturnType<typeof byRole>>): Promise<boolean> {
  return button.evaluate((each) => each.getAttribute('aria-disabled') === 'true' || each.hasAttribute('disabled'));
}
