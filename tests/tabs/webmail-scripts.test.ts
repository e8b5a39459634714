import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { patternOf, webmailOrigin } from '@/lib/tabs/webmail-origin';
import { alignWebmailScripts, putGeneralReader } from '@/lib/tabs/webmail-scripts';
import { fakeGrants } from './fake-webmail';

const mail = 'https://mail.example';
const other = 'https://post.example';
let grants: ReturnType<typeof fakeGrants>;

beforeEach(() => {
  fakeBrowser.reset();
  grants = fakeGrants([
    { id: 1, url: 'https://mail.example/inbox' },
    { id: 2, url: 'https://acme.example/' },
  ]);
});

const ids = () => [...grants.registered.keys()].sort();
const align = (...origins: string[]) => alignWebmailScripts(async () => ({ webmails: origins, onSend: [] }));

test('what the rep chose and the browser grants is registered, once, and put into the tabs that are open there', async () => {
  grants.granted.add(`${mail}/*`);
  await align(mail);
  await align(mail);
  expect([...grants.registered.values()]).toEqual([
    { id: `webmail ${mail}`, matches: [`${mail}/*`], js: ['/webmail.js'], runAt: 'document_idle' },
  ]);
  expect(grants.injected).toEqual([1]);
});

test('where mails are logged when they are sent, the script for that is registered too, and comes back after an update', async () => {
  grants.granted.add(`${mail}/*`);
  const both = () => alignWebmailScripts(async () => ({ webmails: [mail], onSend: [mail] }));
  await both();
  expect([...grants.registered.values()]).toContainEqual({
    id: `webmail send ${mail}`,
    matches: [`${mail}/*`],
    js: ['/mail-send.js'],
    runAt: 'document_idle',
  });
  expect(grants.files).toEqual(['/webmail.js', '/mail-send.js']);
  grants.registered.clear();
  await both();
  expect(ids()).toEqual([`webmail ${mail}`, `webmail send ${mail}`]);
  await align(mail);
  expect(ids()).toEqual([`webmail ${mail}`]);
});

test('the general reader is registered nowhere: it goes into the one tab that asked for it', async () => {
  grants.granted.add(`${mail}/*`);
  await align(mail);
  await putGeneralReader(2);
  expect([grants.injected, grants.files]).toEqual([
    [1, 2],
    ['/webmail.js', '/webmail-general.js'],
  ]);
  expect(ids()).toEqual([`webmail ${mail}`]);
});

test('what was chosen and is not granted is not registered, and neither is what was granted for something else', async () => {
  grants.granted.add(`${other}/*`);
  await align(mail);
  expect(ids()).toEqual([]);
  expect(grants.injected).toEqual([]);
});

test('an update forgets registrations: the next start brings them back', async () => {
  grants.granted.add(`${mail}/*`);
  await align(mail);
  grants.registered.clear();
  await align(mail);
  expect(ids()).toEqual([`webmail ${mail}`]);
});

test('a permission that was taken away, or a webmail that was left, takes its script along and no other', async () => {
  grants.granted.add(`${mail}/*`).add(`${other}/*`);
  grants.registered.set('somebody else', { id: 'somebody else' });
  await align(mail, other);
  grants.granted.delete(`${mail}/*`);
  await align(mail, other);
  expect(ids()).toEqual(['somebody else', `webmail ${other}`]);
  await align();
  expect(ids()).toEqual(['somebody else']);
});

test('several causes at once register nothing twice', async () => {
  grants.granted.add(`${mail}/*`);
  await Promise.all([align(mail), align(mail), align(mail)]);
  expect(ids()).toEqual([`webmail ${mail}`]);
});

test('after a failure the next call is served', async () => {
  grants.granted.add(`${mail}/*`);
  await expect(alignWebmailScripts(() => Promise.reject(new Error('no store')))).rejects.toThrow('no store');
  await align(mail);
  expect(ids()).toEqual([`webmail ${mail}`]);
});

test.each([
  ['mail.example', 'https://mail.example'],
  [' https://mail.example/inbox?a=b#c ', 'https://mail.example'],
  ['http://127.0.0.1:8080/mail/', 'http://127.0.0.1:8080'],
  ['ftp://mail.example', undefined],
  ['javascript:alert(1)', undefined],
  ['my mail', undefined],
  ['', undefined],
])('the address %j names the webmail %j', (typed, origin) => expect(webmailOrigin(typed)).toBe(origin));

test('a port is part of what is asked for, but in Firefox, whose patterns know none', () => {
  expect(patternOf('http://127.0.0.1:8080')).toBe('http://127.0.0.1:8080/*');
  const firefox = vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `moz-extension://x/${path}`);
  expect(patternOf('http://127.0.0.1:8080')).toBe('http://127.0.0.1/*');
  firefox.mockRestore();
});
