import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mails } from '../../servers/roundcube/seed';
import { type Roundcube, startRoundcube, whyNoRoundcube } from '../../servers/roundcube/start';
import { inEachBrowser } from '../drivers/browsers';
import { byRole, click, readText } from '../drivers/by-role';
import { inStore } from '../drivers/extension-store';
import type { RealBrowser } from '../drivers/real-browser';

const lack = whyNoRoundcube();
const nadia = 'nadia.mueller@nordwind.test';
const ownSubject = 'Nordwind GmbH: a thought, and a question';

inEachBrowser('a rep inserts a script in a real webmail', (lend) => {
  if (lack) console.warn(lack);
  describe.skipIf(lack !== undefined)('with Roundcube', () => {
    let roundcube: Roundcube;
    let opened: RealBrowser;
    let own: Page;
    let web: Page;
    let panel: Page;
    let prospectId = '';

    beforeAll(async () => {
      roundcube = await startRoundcube();
      opened = await lend({ port: Number(new URL(roundcube.url).port) });
      own = await opened.openOwnPage('/workspace.html#/settings/about');
      await inStore(own, 'fillAbout', {
        name: 'Sam Okafor',
        emails: [roundcube.user],
        company: 'Acme',
        offer: 'one inbox for a whole support team',
        proof: 'One team halved its first answers in six weeks.',
        address: 'Acme, 1 Example Street, Hamburg',
        optOut: 'One word, and I will not write again.',
      });
      const seeded = await inStore(own, 'seed', {
        company: { name: 'Nordwind GmbH', domain: 'nordwind.test' },
        person: { name: 'Nadia Müller', email: nadia },
      });
      prospectId = seeded.prospectId;
      await inStore(own, 'setStage', prospectId, 'outreach');
      web = await opened.openTab(roundcube.url);
      web.on('dialog', (dialog) => void dialog.accept()); // the webmail asks before a draft is left
      await web.type('#rcmloginuser', roundcube.user);
      await web.type('#rcmloginpwd', roundcube.password);
      await Promise.all([web.waitForNavigation(), web.keyboard.press('Enter')]);
      await sign();
    });
    afterAll(async () => {
      await opened?.close();
      await roundcube?.stop();
    });

    /** The webmail's own signature, as a rep has one. */
    async function sign(): Promise<void> {
      await web.goto(`${roundcube.url}?_task=settings&_action=edit-identity&_iid=1&_framed=1`);
      await web.type('textarea[name=_signature]', 'Sam Okafor');
      await Promise.all([
        web.waitForNavigation(),
        web.evaluate(() => document.querySelector<HTMLFormElement>('form[name=form]')?.submit()),
      ]);
    }

    interface Look {
      rich?: boolean;
      skin?: 'elastic' | 'larry' | 'classic';
    }

    /** Opens a compose window, and the panel beside it. */
    async function compose(asked: { [name: string]: string }, { rich, skin = 'elastic' }: Look = {}): Promise<void> {
      await web.bringToFront();
      const { url } = roundcube;
      await web.setCookie({ name: 'rc_html', value: rich ? '1' : '0', url }, { name: 'rc_skin', value: skin, url });
      await web.goto(`${roundcube.url}?${new URLSearchParams({ _task: 'mail', _action: 'compose', ...asked })}`);
      await web.waitForFunction(isComposing, {}, rich === true);
      panel = await opened.clickToolbar(web);
      await readText(panel, 'You are writing to Nadia Müller');
    }

    async function reply(look: Look): Promise<void> {
      await web.goto(`${roundcube.url}?_task=mail&_mbox=INBOX`);
      await web.waitForSelector('#messagelist tr.message a[href*="_uid="]');
      const uid = await web.evaluate(() => {
        const rows = [...document.querySelectorAll('#messagelist tr.message')];
        const link = rows.find((each) => each.textContent?.includes('Re: Faster first answers'));
        return new URL(link?.querySelector<HTMLAnchorElement>('a[href*="_uid="]')?.href ?? '').searchParams.get('_uid');
      });
      await compose({ _reply_uid: uid ?? '', _mbox: 'INBOX' }, look);
    }

    const words = () => web.evaluate(wordsOfMail);
    const subject = () => web.$eval('[name=_subject]', (each) => (each instanceof HTMLInputElement ? each.value : ''));

    async function insert(): Promise<void> {
      await click(panel, 'button', /^Insert into the mail/);
      await readText(panel, 'It is in the mail to Nadia Müller');
      await readText(panel, 'Every line arrived');
    }

    async function undo(): Promise<void> {
      await web.bringToFront();
      await web.keyboard.down('Control');
      await web.keyboard.press('z');
      await web.keyboard.up('Control');
    }

    test('gaps stop it; then exactly the words that were shown stand above the signature, and Ctrl Z takes them back', async () => {
      await compose({ _to: nadia });
      const before = await words();
      await click(panel, 'button', 'Insert');
      await readText(panel, 'Trigger is not known.');
      const blocked = await byRole(panel, 'button', { name: /^Insert into the mail/ });
      expect(await blocked.evaluate((each) => each.getAttribute('aria-disabled'))).toBe('true');
      await click(panel, 'button', /^Leave it out.*Trigger/);
      await click(panel, 'button', /^Leave it out.*Pain/);
      await readText(panel, 'Your postal address and your opt-out line are in it.');
      const shown = await panel.$eval('[data-inserts=body]', (each) => each.textContent);
      await insert();
      expect(await words()).toBe(`${shown}\n\n-- \nSam Okafor`);
      expect(await subject()).toBe(ownSubject);
      expect(web.url()).toContain('_action=compose');
      await undo();
      await expect.poll(words).toBe(before);
      await click(panel, 'button', /^Done/);
    });

    test('in a reply the subject and the quoted mail stay, and the script’s version is kept with the draft', async () => {
      await reply({});
      const before = await words();
      await click(panel, 'button', 'Insert');
      await readText(panel, 'The mail has a subject already');
      await insert();
      expect(await subject()).toBe('Re: Faster first answers at Nordwind');
      const after = await words();
      expect(after).toContain(before.slice(0, before.indexOf('\n\n-- ')));
      expect(after).toMatch(/> Nadia\n\nHello Nadia,[\s\S]+not write again\.\n\n-- \nSam Okafor$/);
      const [copied] = (await inStore(own, 'activities', prospectId)).filter(({ kind }) => kind === 'script-copied');
      expect(copied).toMatchObject({ scriptId: 'outreach-mail-change', scriptVersion: 1 });
      expect(copied?.draft).toMatch(/^http:\/\/127\.0\.0\.1:\d+ \w+$/);
      await click(panel, 'button', /^Done/);
    });

    test('in a rich reply it stands above the quoted mail, each line a line, and Ctrl Z takes it back', async () => {
      await reply({ rich: true });
      const before = await words();
      await click(panel, 'button', 'Insert');
      // Roundcube puts its caret at the top of a reply, sooner or later.
      await readText(panel, /It goes in (?:above the quoted mail|where the cursor stands)/);
      await click(panel, 'radio', /^Replace it/);
      await insert();
      expect(await subject()).toBe(ownSubject);
      const after = await words();
      expect(after).toMatch(/^Hello Nadia,\n+I’m writing because[\s\S]+not write again\.\n+On 2026-09-01/);
      expect(after).toMatch(/--\s+Sam Okafor\s*$/);
      await undo();
      await expect.poll(words).toBe(before);
      await click(panel, 'button', /^Done/);
    });

    test.each([
      ['larry', false],
      ['classic', true],
    ] as const)('in the skin %s too', async (skin, rich) => {
      await compose({ _to: nadia }, { skin, rich });
      await click(panel, 'button', 'Insert');
      await insert();
      expect(await words()).toMatch(/^Hello Nadia,\n[\s\S]+not write again\.\n+--\s+Sam Okafor/);
      await click(panel, 'button', /^Done/);
    });

    test('nobody who must not be contacted gets a copy, and nothing is ever sent', async () => {
      await inStore(own, 'suppress', 'stopped.test');
      await compose({ _to: nadia, _cc: 'kim@stopped.test' });
      const before = await words();
      await click(panel, 'button', 'Insert');
      await readText(panel, 'kim@stopped.test must not be contacted.');
      await click(panel, 'button', /^Insert into the mail/);
      expect(await words()).toBe(before);
      expect(roundcube.accepted).toEqual([]);
      await click(panel, 'button', 'Back');
    });

    test('the rep sends it, and its log names the script and the version', async () => {
      await compose({ _to: nadia });
      await click(panel, 'button', 'Insert');
      await insert();
      await click(panel, 'button', /^Done/);
      await web.bringToFront();
      await Promise.all([web.waitForNavigation({ timeout: 20_000 }), web.click('button.send')]);
      expect(roundcube.accepted.map((mail) => mail.subject)).toEqual([ownSubject]);
      const newest = mails.filter(({ folder }) => folder === '.Sent').length + 1;
      await web.goto(`${roundcube.url}?_task=mail&_mbox=Sent&_action=show&_uid=${newest}`);
      panel = await opened.clickToolbar(web);
      await readText(panel, 'The open mail went to Nadia Müller');
      await click(panel, 'button', /^Log this mail/);
      await readText(panel, 'Mail logged');
      const mail = (await inStore(own, 'activities', prospectId)).find(({ kind }) => kind === 'mail');
      expect(mail).toMatchObject({ direction: 'out', scriptId: 'outreach-mail-change', scriptVersion: 1 });
      expect(await opened.takeIncidents()).toEqual([]);
    });
  });
});

/** Runs in the page: the rich editor is there, or the plain one. */
function isComposing(isRich: boolean): boolean {
  const frame = document.querySelector<HTMLIFrameElement>('iframe[id$="_ifr"]');
  const body = frame?.contentDocument?.body;
  return isRich
    ? body?.isContentEditable === true && body.innerText.includes('Sam Okafor')
    : document.readyState === 'complete';
}

/** Runs in the page: the words of the mail that is being written, as its editor shows them. */
function wordsOfMail(): string {
  const frame = document.querySelector<HTMLIFrameElement>('iframe[id$="_ifr"]');
  const field = document.querySelector<HTMLTextAreaElement>('textarea[name="_message"]');
  return frame?.contentDocument?.body.innerText ?? field?.value ?? '';
}
