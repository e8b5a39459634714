import { createHash } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Roundcube, startRoundcube, whyNoRoundcube } from '../../servers/roundcube/start';
import { inEachBrowser } from '../drivers/browsers';
import { click, fill, readText } from '../drivers/by-role';
import { inStore } from '../drivers/extension-store';
import { lendChromiumOnScreen } from '../drivers/lent-browser';
import type { RealBrowser } from '../drivers/real-browser';
import { canHaveScreen } from '../drivers/screen';

const lack = whyNoRoundcube();
type Skin = 'elastic' | 'larry' | 'classic';

inEachBrowser('a rep who sends mail in a real webmail', (lend, name) => {
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

    /** Opens a compose window and writes a mail; leaving one that is not saved is not asked about. */
    const write = async (to: string, subject: string, skin: Skin = 'elastic') => {
      await web.bringToFront();
      await web.setCookie({ name: 'rc_skin', value: skin, url: roundcube.url });
      await web.goto(`${roundcube.url}?_task=mail&_action=compose`);
      await web.waitForSelector('input[name="_subject"]');
      await web.type(skin === 'elastic' ? '#compose_to .recipient-input input' : 'textarea[name="_to"]', `${to}, `);
      await web.type('input[name="_subject"]', subject);
      await web.type('textarea[name="_message"]', 'Would Thursday at ten suit you?');
    };
    const sendButton = (skin: Skin) => (skin === 'elastic' ? '.formbuttons button.send' : '#messagetoolbar a.send');
    const send = async (to: string, subject: string, skin: Skin = 'elastic') => {
      await write(to, subject, skin);
      await web.click(sendButton(skin));
    };
    /** The webmail has gone on to its list: a navigation of ours at the same time would be given up. */
    const left = () => web.waitForSelector('#messagelist', { timeout: 15_000 });
    const logged = async (subject: string) =>
      (await inStore(own, 'activities', prospectId)).filter((each) => each.subject === subject);
    const accepted = (subject: string) => roundcube.accepted.filter((mail) => mail.subject === subject);
    const idOf = (messageId: string | undefined) =>
      `activity:mail-${createHash('sha256').update(`mid ${messageId}`).digest('hex').slice(0, 40)}`;

    test('nothing watches what is sent before the rep says so, in the settings', async () => {
      await fill(own, 'Another address', roundcube.url);
      await click(own, 'button', 'Use Alongside in this webmail');
      await opened.acceptPrompt();
      await readText(own, 'Alongside runs in 127.0.0.1');
      expect(await opened.inBackground(registered)).not.toContain('webmail send');
      web = await opened.openTab(roundcube.url);
      web.on('dialog', (dialog) => void dialog.accept());
      await web.type('#rcmloginuser', roundcube.user);
      await web.type('#rcmloginpwd', roundcube.password);
      await Promise.all([web.waitForNavigation(), web.keyboard.press('Enter')]);
      panel = await opened.clickToolbar(web);
      await readText(panel, 'No mail is open');
      await send('nadia.mueller@nordwind.test', 'Before anybody chose it');
      await left();
      await own.bringToFront();
      await click(own, 'switch', /^Log when I send in 127\.0\.0\.1/);
      await expect.poll(() => opened.inBackground(registered)).toContain('webmail send');
      expect(await logged('Before anybody chose it')).toEqual([]);
    });

    test('what is sent is logged by itself under the mail’s own id, and the panel says so', async () => {
      await send('nadia.mueller@nordwind.test', 'A plan for March');
      await readText(panel, 'Logged when you sent it: “A plan for March” to Nadia Müller');
      await left();
      const [mail] = accepted('A plan for March');
      expect(await logged('A plan for March')).toMatchObject([
        { id: idOf(mail?.messageId), direction: 'out', outcome: 'sent', kind: 'mail' },
      ]);
      expect(JSON.stringify(await logged('A plan for March'))).not.toContain('Thursday');
    });

    test('the same mail, logged by hand from the sent ones, stays one record', async () => {
      await web.goto(`${roundcube.url}?_task=mail&_mbox=Sent`);
      await open('A plan for March');
      await click(panel, 'button', /^Log this mail/);
      await readText(panel, 'This mail is logged already');
      expect(await logged('A plan for March')).toHaveLength(1);
    });

    test('the trace takes it back', async () => {
      await send('nadia.mueller@nordwind.test', 'Sent too soon');
      await readText(panel, 'Logged when you sent it: “Sent too soon”');
      await left();
      await click(panel, 'button', 'Undo the log of “Sent too soon”');
      await expect.poll(() => logged('Sent too soon')).toEqual([]);
      expect(accepted('Sent too soon')).toHaveLength(1);
    });

    test('a slow webmail: nothing is logged before it has said that the mail went', async () => {
      await send('slow+nadia@nordwind.test', 'Takes its time');
      await web.waitForSelector('#messagestack .loading', { timeout: 5_000 });
      expect(await logged('Takes its time')).toEqual([]);
      await expect.poll(() => logged('Takes its time'), { timeout: 15_000 }).toHaveLength(1);
      await left();
    });

    test.each(['reject', 'defer'])('%s: a mail that did not go is not logged', async (kind) => {
      await send(`${kind}+nadia@nordwind.test`, `Not taken: ${kind}`);
      await web.waitForSelector('#messagestack .error', { timeout: 15_000 });
      await settled();
      expect(await logged(`Not taken: ${kind}`)).toEqual([]);
      expect(accepted(`Not taken: ${kind}`)).toEqual([]);
    });

    test('a mail that comes back was sent, and its report is no answer', async () => {
      await send('bounce+nadia@nordwind.test', 'Comes back');
      await expect.poll(() => logged('Comes back'), { timeout: 15_000 }).toMatchObject([{ outcome: 'sent' }]);
      await left();
      await web.goto(`${roundcube.url}?_task=mail&_mbox=INBOX`);
      await open('Undelivered Mail Returned to Sender');
      await readText(panel, 'mailer-daemon@mx.test');
      const all = await inStore(own, 'activities', prospectId);
      expect(all.filter((each) => each.direction === 'in')).toEqual([]);
    });

    test('a mail that is given up is not logged', async () => {
      await write('nadia.mueller@nordwind.test', 'Never mind');
      await web.goto(`${roundcube.url}?_task=mail&_mbox=INBOX`);
      await left();
      await settled();
      expect(await logged('Never mind')).toEqual([]);
    });

    test('a press of Send that came to nothing, and a draft that is saved after it, are not logged', async () => {
      await write('nadia.mueller@nordwind.test', '');
      await web.click(sendButton('elastic'));
      // Roundcube asks for a subject.
      await web.waitForSelector('.ui-dialog button.cancel', { visible: true });
      await web.click('.ui-dialog button.cancel');
      await web.type('input[name="_subject"]', 'Saved, not sent');
      await web.click('a.save.draft');
      await web.waitForSelector('#messagestack .confirmation');
      await settled();
      expect(await logged('Saved, not sent')).toEqual([]);
      expect(accepted('Saved, not sent')).toEqual([]);
    });

    test('two presses of Send are one mail and one log', async () => {
      await write('nadia.mueller@nordwind.test', 'Pressed twice');
      await web.click(sendButton('elastic'), { count: 2, delay: 10 });
      await expect.poll(() => logged('Pressed twice'), { timeout: 15_000 }).toHaveLength(1);
      await left();
      await settled();
      expect(await logged('Pressed twice')).toHaveLength(accepted('Pressed twice').length);
    });

    test('a press that a page makes up sends nothing of ours', async () => {
      await write('nadia.mueller@nordwind.test', 'Nobody pressed');
      await web.$eval(sendButton('elastic'), (button) => (button as HTMLElement).click());
      await left();
      await settled();
      expect(accepted('Nobody pressed')).toHaveLength(1);
      expect(await logged('Nobody pressed')).toEqual([]);
    });

    test('somebody unknown is not logged, but offered', async () => {
      await send('erik@fremd.test', 'To a stranger');
      await readText(panel, 'Not in your records: erik@fremd.test');
      await left();
      await click(panel, 'button', 'OK, put away: “To a stranger”');
    });

    test.each(['larry', 'classic'] as const)('%s: what is sent is logged', async (skin) => {
      await send('nadia.mueller@nordwind.test', `In ${skin}`, skin);
      await expect.poll(() => logged(`In ${skin}`), { timeout: 15_000 }).toHaveLength(1);
      await left();
      expect(await logged(`In ${skin}`)).toMatchObject([{ id: idOf(accepted(`In ${skin}`)[0]?.messageId) }]);
    });

    test('a page that is left before it has said so: the mail is found among the sent ones', async () => {
      await send('slow+nadia@nordwind.test', 'Left too early');
      await web.waitForSelector('#messagestack .loading', { timeout: 5_000 });
      await web.goto(`${roundcube.url}?_task=mail&_mbox=INBOX`);
      await expect.poll(() => logged('Left too early'), { timeout: 20_000 }).toHaveLength(1);
    });

    test('the worker is killed between send and log, and no page of ours is there: logged once when one comes', async () => {
      await write('slow+nadia@nordwind.test', 'While nobody was there');
      await Promise.all([own.close(), panel.close()]);
      await web.click(sendButton('elastic'));
      await web.waitForSelector('#messagestack .loading', { timeout: 5_000 });
      await opened.stopBackground();
      await left();
      await opened.stopBackground();
      own = await opened.openOwnPage('/workspace.html');
      await expect.poll(() => logged('While nobody was there'), { timeout: 20_000 }).toHaveLength(1);
      await opened.openOwnPage('/workspace.html');
      await settled();
      const [mail] = accepted('While nobody was there');
      expect(await logged('While nobody was there')).toMatchObject([{ id: idOf(mail?.messageId) }]);
      panel = await opened.clickToolbar(web);
      await readText(panel, 'Logged when you sent it: “While nobody was there”');
      // Firefox says so where an answer comes to a page that has just been left.
      expect(await opened.takeIncidents(/Promise resolved while context is inactive/)).toEqual([]);
    });

    async function open(subject: string): Promise<void> {
      await web.waitForFunction(
        (words) =>
          [...document.querySelectorAll('#messagelist td.subject')].some((each) => each.textContent?.includes(words)),
        { timeout: 15_000 },
        subject,
      );
      for (const row of await web.$$('#messagelist tr.message td.subject')) {
        if (await row.evaluate((each, words) => each.textContent?.includes(words), subject)) return row.click();
      }
    }

    /** Long enough for a log that must not come: the pages look every other second. */
    const settled = () => new Promise((done) => setTimeout(done, 1500));
  });
});

const registered =
  '(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id).join())';
