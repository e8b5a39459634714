import { createHash } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Roundcube, startRoundcube, whyNoRoundcube } from '../../servers/roundcube/start';
import { inEachBrowser } from '../drivers/browsers';
import { byRole, click, fill, readText } from '../drivers/by-role';
import { inStore } from '../drivers/extension-store';
import { lendChromiumOnScreen } from '../drivers/lent-browser';
import type { RealBrowser } from '../drivers/real-browser';
import { canHaveScreen } from '../drivers/screen';

const lack = whyNoRoundcube();

inEachBrowser('a rep in a real webmail', (lend, name) => {
  // Said aloud and counted: what cannot run here is no success. Chromium's prompt can be answered in a real window only.
  if (lack) console.warn(lack);
  describe.skipIf(lack !== undefined || (name === 'chromium' && !canHaveScreen))('with Roundcube', () => {
    let roundcube: Roundcube;
    let opened: RealBrowser;
    let own: Page;
    let web: Page;
    let panel: Page;
    let prospectId = '';

    beforeAll(async () => {
      roundcube = await startRoundcube();
      const port = Number(new URL(roundcube.url).port);
      opened = await (name === 'chromium' ? lendChromiumOnScreen : lend)({ port });
      own = await opened.openOwnPage('/workspace.html#/settings/webmail');
      const seeded = await inStore(own, 'seed', {
        company: { name: 'Nordwind GmbH', domain: 'nordwind.test' },
        person: { name: 'Nadia Müller', email: 'nadia.mueller@nordwind.test' },
      });
      prospectId = seeded.prospectId;
    });
    afterAll(async () => {
      await opened?.close();
      await roundcube?.stop();
    });

    const open = async (subject: string) => {
      await web.bringToFront();
      await web.waitForFunction(
        (words) =>
          [...document.querySelectorAll('#messagelist td.subject')].some((each) => each.textContent?.includes(words)),
        { timeout: 15_000 },
        subject,
      );
      const rows = await web.$$('#messagelist tr.message td.subject');
      for (const row of rows) {
        if (!(await row.evaluate((each, words) => each.textContent?.includes(words), subject))) continue;
        await row.click();
        return;
      }
    };
    const logged = async () => inStore(own, 'activities', prospectId);

    test('nothing runs there before the rep says so, in the settings, for this one webmail', async () => {
      await fill(own, 'Another address', roundcube.url);
      await click(own, 'button', 'Use Alongside in this webmail');
      await opened.acceptPrompt();
      await readText(own, 'Alongside runs in 127.0.0.1');
      await byRole(own, 'button', { name: /^Stop in 127\.0\.0\.1/ });
    });

    test('the preview of a mail names the prospect and says why, without a click', async () => {
      web = await opened.openTab(roundcube.url);
      await web.type('#rcmloginuser', roundcube.user);
      await web.type('#rcmloginpwd', roundcube.password);
      await Promise.all([web.waitForNavigation(), web.keyboard.press('Enter')]);
      panel = await opened.clickToolbar(web);
      await readText(panel, 'No mail is open');
      await open('Re: Faster first answers');
      await readText(panel, 'Nadia Müller wrote the open mail');
      await readText(panel, 'Re: Faster first answers at Nordwind');
    });

    test('one press logs it under the id of the mail itself, with its exact time; another press logs nothing', async () => {
      await click(panel, 'button', /^Log this mail/);
      await readText(panel, 'Mail logged: Nadia Müller wrote it');
      const id = `activity:mail-${createHash('sha256').update('mid answer@nordwind.test').digest('hex').slice(0, 40)}`;
      expect((await logged()).find((each) => each.kind === 'mail')).toMatchObject({
        id,
        direction: 'in',
        outcome: 'replied',
        subject: 'Re: Faster first answers at Nordwind',
        at: '2026-09-01T13:40:00.000Z',
      });
      await click(panel, 'button', /^Log this mail/);
      await readText(panel, 'This mail is logged already');
      expect((await logged()).filter((each) => each.kind === 'mail')).toHaveLength(1);
      expect(JSON.stringify(await logged())).not.toContain('Friday 10:00');
    });

    test('an absence note is kept as what it is: no answer', async () => {
      await open('Automatic reply');
      await readText(panel, 'Automatic reply: pricing');
      await click(panel, 'button', /^Log this mail/);
      await readText(panel, 'it counts as no answer');
      const [note] = (await logged()).filter((each) => each.subject === 'Automatic reply: pricing');
      expect(note).toMatchObject({ automatic: true, direction: 'in' });
      expect(note?.outcome).toBeUndefined();
    });

    test('somebody unknown is said to be so, and added with what headers and signature prove', async () => {
      await open('Your proposal');
      await readText(panel, 'Nobody you know wrote this');
      await click(panel, 'button', /^Add /);
      await readText(panel, 'Head of Sales');
      await readText(panel, 'tom.obrien@brightco.test');
    });

    test('row 36: a mail cannot say who wrote it: only the webmail can', async () => {
      await open('<img src=x');
      await readText(panel, 'mallory@evil.test');
      expect(await readText(panel)).not.toContain('Nadia Müller wrote the open mail');
    });

    test('a mail between colleagues is nobody’s business', async () => {
      await open('Lunch on Friday?');
      await readText(panel, /own company/);
      expect(await opened.takeIncidents()).toEqual([]);
    });

    test('the rep stops it in the settings: nothing is told any more', async () => {
      await own.bringToFront();
      await click(own, 'button', /^Stop in 127\.0\.0\.1/);
      await readText(own, 'In no webmail yet');
      const registered = await opened.inBackground(
        '(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((all) => all.length)',
      );
      expect(registered).toBe(0);
    });
  });
});
