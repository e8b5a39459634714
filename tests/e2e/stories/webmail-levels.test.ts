import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mails, raw } from '../../servers/roundcube/seed';
import { type Roundcube, startRoundcube, whyNoRoundcube } from '../../servers/roundcube/start';
import { inEachBrowser } from '../drivers/browsers';
import { byRole, click, fill, readText } from '../drivers/by-role';
import { inStore } from '../drivers/extension-store';
import { lendChromiumOnScreen } from '../drivers/lent-browser';
import type { RealBrowser } from '../drivers/real-browser';
import { canHaveScreen } from '../drivers/screen';

const lack = whyNoRoundcube();
const sourceOf = (id: string) => {
  const mail = mails.find((each) => each.id === id);
  if (!mail) throw new Error(id);
  return raw(mail);
};

inEachBrowser('what a rep keeps of a mail', (lend, name) => {
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
      await fill(own, 'Another address', roundcube.url);
      await click(own, 'button', 'Use Alongside in this webmail');
      await opened.acceptPrompt();
      await readText(own, 'Alongside runs in 127.0.0.1');
      web = await opened.openTab(roundcube.url);
      await web.type('#rcmloginuser', roundcube.user);
      await web.type('#rcmloginpwd', roundcube.password);
      await Promise.all([web.waitForNavigation(), web.keyboard.press('Enter')]);
      panel = await opened.clickToolbar(web);
      await readText(panel, 'No mail is open');
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
      for (const row of await web.$$('#messagelist tr.message td.subject')) {
        if (!(await row.evaluate((each, words) => each.textContent?.includes(words), subject))) continue;
        await row.click();
        return;
      }
    };
    /** Selects words in the preview, as a drag of the pointer over them leaves them. */
    const select = (words: string) =>
      web.waitForFunction(
        (wanted) => {
          const frame = document.querySelector<HTMLIFrameElement>('#messagecontframe');
          const inner = frame?.contentDocument;
          const body = inner?.querySelector('#messagebody');
          if (!inner || !body) return false;
          const walker = inner.createTreeWalker(body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.textContent?.indexOf(wanted) ?? -1;
            if (at >= 0)
              return inner.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length) === undefined;
          }
          return false;
        },
        { timeout: 15_000 },
        words,
      );
    const kept = async (subject: string) =>
      (await inStore(own, 'activities', prospectId)).filter((each) => each.subject === subject);
    const drop = (text: string) =>
      panel.evaluate((source) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([source], 'mail.eml', { type: 'message/rfc822' }));
        const target = document.querySelector('main');
        for (const type of ['dragenter', 'dragover', 'drop'])
          target?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }, text);

    test('a quote: the words that are selected in the mail stand in the panel before they are kept', async () => {
      await open('The numbers you asked for');
      await readText(panel, 'Nadia Müller wrote the open mail');
      await readText(panel, 'None of its words');
      await select('412 tickets in August');
      await click(panel, 'radio', 'A quote');
      await readText(panel, '“412 tickets in August”');
      await click(panel, 'button', /^Log with quote/);
      await readText(panel, 'Mail logged with its words: Nadia Müller wrote it');
      const [logged] = await kept('The numbers you asked for');
      expect(logged).toMatchObject({ quote: '412 tickets in August', at: '2026-09-09T07:30:00.000Z' });
      expect(String(logged?.url)).toContain('_uid=');
      expect(logged).not.toHaveProperty('text');
    });

    test('the whole text is the sender’s own, and is seen first', async () => {
      await open('Re: Faster first answers');
      await readText(panel, 'Re: Faster first answers at Nordwind');
      await click(panel, 'radio', 'Whole text');
      await readText(panel, 'Friday 10:00 works');
      await click(panel, 'button', /^Log with text/);
      await readText(panel, 'Mail logged with its words: Nadia Müller wrote it');
      const [logged] = await kept('Re: Faster first answers at Nordwind');
      expect(logged?.quote).toContain('Could you send the pricing for 25 seats?');
      expect(logged?.quote).not.toContain('hiring three support engineers');
      expect(logged?.quote).not.toContain('+49 40 555 0123');
    });

    test('the same mail as a dropped file is known to be logged; another one is logged from it', async () => {
      await drop(sourceOf('answer@nordwind.test'));
      await readText(panel, 'Nadia Müller wrote this mail');
      await click(panel, 'button', /^Log this mail/);
      await readText(panel, 'This mail is logged already');
      await drop(sourceOf('first@acme.test'));
      await readText(panel, 'This mail went to Nadia Müller');
      await click(panel, 'button', /^Log this mail/);
      await readText(panel, 'Mail logged: it went to Nadia Müller');
      expect(await kept('Faster first answers at Nordwind')).toMatchObject([{ direction: 'out', outcome: 'sent' }]);
    });

    test('of a mail that is a page its words are read; nothing of it runs, and the security policy has nothing to say', async () => {
      await drop(sourceOf('comments@brightco.test'));
      await readText(panel, 'nobody of the mail itself is saved');
      await click(panel, 'radio', 'Whole text');
      await readText(panel, 'two comments inline.');
      expect(await readText(panel)).not.toContain('Please find the proposal here');
      await drop(sourceOf('hostile@evil.test'));
      await readText(panel, 'mallory@evil.test');
      expect(await opened.takeIncidents()).toEqual([]);
    });

    test('what is pasted is read as well, and an absence note answers nobody', async () => {
      await click(panel, 'button', 'Another mail');
      await byRole(panel, 'button', { name: 'Choose a mail file (.eml)' });
      await fill(panel, 'Or paste the mail', sourceOf('away@nordwind.test').replaceAll('\r\n', '\n'));
      await click(panel, 'button', 'Read it');
      await readText(panel, 'Automatic reply: pricing');
      await click(panel, 'button', /^Log this mail/);
      await readText(panel, 'it counts as no answer');
      const [note] = await kept('Automatic reply: pricing');
      expect(note).toMatchObject({ automatic: true });
      expect(note?.outcome).toBeUndefined();
      expect(await opened.takeIncidents()).toEqual([]);
    });
  });
});
