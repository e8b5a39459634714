// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { textOf } from '@/lib/mail/message/text-of';
import { readMail } from '@/lib/mail/reading/read-mail';
import { readOpenMail } from '@/lib/mail/reading/read-open-mail';
import { webmails } from '@/lib/mail/registry';
import { openSaved, savedPages } from './pages';

const roundcube = webmails.find(({ id }) => id === 'roundcube');
if (!roundcube) throw new Error('no adapter');

const words =
  '<p>Thursday is full, but Friday works.</p><p>Best<br>Nadia</p><p>-- <br>Nadia Müller<br>Head of Support<br>Tel. +49 40 555 0123</p>' +
  '<blockquote>I saw that you are hiring.</blockquote>';
const row = (name: string, shown: string, address: string) =>
  `<tr><td class="header ${name}"><span class="rcmContactAddress" title="${address}">${shown}</span></td></tr>`;

beforeEach(() => {
  document.body.innerHTML = `<h2 class="subject">Re: line 2</h2><table class="headers-table">${row('from', 'Nadia Müller', 'nadia@nordwind.example')}${row('to', 'Sam', 'sam@acme.example')}${row('cc', 'Ada', 'ada@nordwind.example')}</table><div id="messagebody"><div class="message-part">${words}</div></div>`;
});

const key = () => readMail(document, roundcube).reading.messages[0]?.key ?? '';
const asked = (wanted: { of?: string; words?: 'none' | 'selected' | 'whole' }) =>
  readOpenMail(document, roundcube, { key: key(), words: 'none', ...wanted });

function select(from: string, to = from): void {
  const at = (text: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.textContent?.includes(text)) return node as Text;
    throw new Error(text);
  };
  const range = document.createRange();
  range.setStart(at(from), at(from).data.indexOf(from));
  range.setEnd(at(to), at(to).data.indexOf(to) + to.length);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

describe('what leaves the page is what was asked for and nothing else', () => {
  test.each(savedPages.filter(({ told }) => told.state === 'open'))('no word of a text is told of $name', (page) => {
    const saved = openSaved(page);
    const { reading, messages } = readMail(saved, page.webmail);
    const lines = messages.flatMap(({ body }) => (body ? textOf(body).split('\n') : []));
    const told = JSON.stringify(reading);
    // Words that the headers say as well prove nothing.
    const own = lines.map((line) => line.trim()).filter((line) => line.length > 15 && !/@/.test(line));
    expect(own.filter((line) => told.includes(JSON.stringify(line).slice(1, -1)))).toEqual([]);
    for (const { message } of messages)
      expect(readOpenMail(saved, page.webmail, { key: message.key, words: 'none' })).toEqual({});
  });

  test('facts of the sender come with their signature, and with no other word', () => {
    const told = JSON.stringify(asked({ of: 'nadia@nordwind.example' }));
    expect(told).toContain('Head of Support');
    expect(told).not.toContain('Friday');
  });

  test('of a receiver the headers tell, and the sender’s signature does not', () => {
    const told = JSON.stringify(asked({ of: 'ada@nordwind.example' }));
    expect(told).toContain('ada@nordwind.example');
    expect(told).not.toContain('Head of Support');
  });

  test('somebody who is not in the mail is told nothing of', () =>
    expect(asked({ of: 'jo@elsewhere.example' })).toEqual({}));
});

describe('words of an open mail', () => {
  test('the whole text is the sender’s own: no quoted mail, no signature', () => {
    const read = asked({ words: 'whole' });
    expect(read).toMatchObject({ words: 'Thursday is full, but Friday works.', isTheirs: true, url: document.URL });
    expect(read).not.toHaveProperty('reading');
  });

  test('the selection is taken as it stands, and it is the sender’s own', () => {
    select('but Friday works.');
    expect(asked({ words: 'selected' })).toMatchObject({ words: 'but Friday works.', isTheirs: true });
  });

  test.each(['I saw that you are hiring.', 'Head of Support'])('%j is no word of the reply, and said so', (text) => {
    select(text);
    expect(asked({ words: 'selected' })).toMatchObject({ words: text, isTheirs: false });
  });

  test('a selection that reaches out of the mail, and none, are nothing', () => {
    select('Re: line 2', 'Friday works.');
    expect(asked({ words: 'selected' })).toEqual({});
    getSelection()?.removeAllRanges();
    expect(asked({ words: 'selected' })).toEqual({});
  });
});
