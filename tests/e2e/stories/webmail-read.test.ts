import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MailReading } from '@/lib/model/mail-reading';
import { mails, type SeededMail } from '../../servers/roundcube/seed';
import { type Roundcube, startRoundcube, whyNoRoundcube } from '../../servers/roundcube/start';
import { inEachBrowser } from '../drivers/browsers';
import { click, fill, readText } from '../drivers/by-role';
import { lendChromiumOnScreen } from '../drivers/lent-browser';
import type { RealBrowser } from '../drivers/real-browser';
import { canHaveScreen } from '../drivers/screen';

const lack = whyNoRoundcube();

/** What the extension knows of the mail that is open in the tab in front, as its script there told it last. */
const told = `(globalThis.browser ?? chrome).storage.session.get().then((all) => JSON.stringify(Object.keys(all)
  .filter((key) => key.startsWith('mail:')).map((key) => all[key].reading)))`;

const noSubject = '(no subject)';

/** A seeded mail in the words of a reading; a name that is somebody's address is none. Classic shows nothing for a subject that is not there. */
const wanted = ({ from, to, cc = [], subject, at }: SeededMail, skin: string) => ({
  subject: subject ?? (skin === 'classic' ? undefined : noSubject),
  from: from.name?.includes('@') ? { address: from.address } : from,
  to,
  cc,
  date: `${at.slice(0, 10)} ${at.slice(11, 16)}`,
});

const readings = async (opened: RealBrowser) =>
  (JSON.parse(await opened.inBackground<string>(told)) as MailReading[]).map(({ subject, messages }) =>
    messages.map(({ from, to, cc, date }) => ({ subject, from, to, cc, date: date?.printed })),
  );

inEachBrowser('every kind of mail in a real webmail', (lend, name) => {
  // Said aloud and counted: what cannot run here is no success. Chromium's prompt can be answered in a real window only.
  if (lack) console.warn(lack);
  describe.skipIf(lack !== undefined || (name === 'chromium' && !canHaveScreen))('with Roundcube', () => {
    let roundcube: Roundcube;
    let opened: RealBrowser;
    let web: Page;

    beforeAll(async () => {
      roundcube = await startRoundcube();
      opened = await (name === 'chromium' ? lendChromiumOnScreen : lend)({ port: Number(new URL(roundcube.url).port) });
      const own = await opened.openOwnPage('/workspace.html#/settings/webmail');
      await fill(own, 'Another address', roundcube.url);
      await click(own, 'button', 'Use Alongside in this webmail');
      await opened.acceptPrompt();
      await readText(own, 'Alongside runs in 127.0.0.1');
      web = await opened.openTab(roundcube.url);
      await web.type('#rcmloginuser', roundcube.user);
      await web.type('#rcmloginpwd', roundcube.password);
      await Promise.all([web.waitForNavigation(), web.keyboard.press('Enter')]);
    });
    afterAll(async () => {
      await opened?.close();
      await roundcube?.stop();
    });

    /** Opens a folder's list and returns the numbers of its mails by their subjects. */
    const list = async (skin: string, folder: string): Promise<Map<string, string>> => {
      await web.setCookie({ name: 'rc_skin', value: skin, url: roundcube.url });
      await web.goto(`${roundcube.url}?_task=mail&_mbox=${folder || 'INBOX'}`);
      await web.waitForSelector('#messagelist tr.message', { timeout: 15_000 });
      const rows = await web.$$eval('#messagelist tr.message', (all) =>
        all.map((row) => {
          const link = row.querySelector<HTMLAnchorElement>('.subject a[href*="_uid="]');
          return [link?.textContent?.trim() ?? '', new URL(link?.href ?? '').searchParams.get('_uid') ?? ''] as const;
        }),
      );
      return new Map(rows);
    };
    const isTold = (mail: SeededMail, skin: string) =>
      expect.poll(() => readings(opened), { timeout: 10_000, message: mail.subject }).toEqual([[wanted(mail, skin)]]);

    test.each(['elastic', 'larry', 'classic'])('in the preview pane of %s, and in a page of its own', async (skin) => {
      for (const folder of ['', '.Sent'] as const) {
        const uids = await list(skin, folder.slice(1));
        const here = mails.filter((mail) => mail.folder === folder);
        expect([...uids.keys()].sort()).toEqual(here.map(({ subject }) => subject ?? noSubject).sort());
        for (const mail of here) {
          await web.click(`#messagelist tr.message .subject a[href*="_uid=${uids.get(mail.subject ?? noSubject)}&"]`);
          await isTold(mail, skin);
        }
      }
      // The same by the page of its own that a double click opens: one mail with much in it, one with nothing.
      const uids = await list(skin, '');
      for (const mail of mails.filter(({ id, cc = [] }) => id === undefined || cc.length > 1)) {
        const place = `?_task=mail&_mbox=INBOX&_uid=${uids.get(mail.subject ?? noSubject)}&_action=show`;
        await web.goto(`${roundcube.url}${place}`);
        await isTold(mail, skin);
      }
    });
  });
});
