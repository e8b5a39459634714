// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readMessage } from '@/lib/mail/message/read-message';
import { readSignature } from '@/lib/mail/message/signature-fields';
import { readMail } from '@/lib/mail/reading/read-mail';
import { webmails } from '@/lib/mail/registry';
import { openPage } from './pages';

// Words that a pattern of lib/mail begins to match over and over: addresses, labels, introductions of quotations, signature lines.
const floods: { [what: string]: string } = {
  'at signs': 'a@',
  'addresses in brackets': 'Jo Doe <jo@evil.example>, ',
  'open brackets': '<<a@b',
  'dots and at signs': 'a.b@c.d-',
  'labels of headers': 'From: To: Cc: ',
  'labels in lines': 'From:\nTo:\nSubject:\n',
  'Japanese labels': '差出人：宛先：',
  introductions: 'On Mon, Jan 1 wrote ',
  'German introductions': 'Am 1.1.2026 schrieb ',
  'introductions in lines': 'On Monday, 1 January\n2026 at 10:00,\nJo Doe\n',
  dates: '1. Jan 2026 12:30 ',
  'digits and dashes': '12-34. ',
  'phone numbers': '+49 (0) 30 12 34 ',
  'words with commas': 'Ab Cd, ',
  'names and dots': 'A. B. Cd ',
  'signature lines': '-- \nJo Doe\nHead of Sales\nT: +49 30 1234567\n',
  rules: '-----\n_____\n',
  'quoted lines': '> > a\n',
  blanks: 'x          ',
  colons: ':: ',
  'street words': 'str. 12 weg 34 ',
};

const flooded = (what: string, length: number): string => {
  const piece = floods[what] ?? '';
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
};

/** Lines of 390 characters are read by every rule; one long line must be cut by its length. */
const inLines = (text: string): string => `${(text.match(/[\s\S]{1,390}/g) ?? []).join('\n')}\n${text}`;

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

// As in tests/capture/hostile.test.ts: a ratio within one run, best against best, again until it is settled (texts of milliseconds need more rounds).
function growth(work: (length: number) => () => unknown, length: number): number {
  const [small, big] = [work(length), work(2 * length)];
  timeOf(small);
  const best = { small: Number.POSITIVE_INFINITY, big: Number.POSITIVE_INFINITY };
  for (let round = 0; round < 25 && (round === 0 || best.big / best.small > 2.3); round += 1) {
    best.small = Math.min(best.small, Math.max(timeOf(small), 8));
    best.big = Math.min(best.big, timeOf(big));
  }
  return best.big / best.small;
}

describe.each(Object.keys(floods))('row 34: a flood of %s', (what) => {
  it('makes taking a mail apart grow no faster than its text', { timeout: 60_000 }, () => {
    const work = (length: number) => {
      const text = inLines(flooded(what, length));
      return () => readMessage(text, { name: 'Jo Doe', address: 'jo@evil.example' });
    };
    expect(growth(work, 40_000)).toBeLessThanOrEqual(2.3);
  });

  it('makes reading a signature grow no faster than its text', { timeout: 60_000 }, () => {
    const work = (length: number) => {
      const text = inLines(flooded(what, length));
      return () => readSignature(text);
    };
    expect(growth(work, 40_000)).toBeLessThanOrEqual(2.3);
  });

  it.each(['gmail', 'generic'])('makes recognising grow no faster than the page: %s', { timeout: 60_000 }, (id) => {
    const webmail = webmails.find((each) => each.id === id);
    if (!webmail) throw new Error(id);
    const work = (length: number) => {
      const document = openPage(page, 'https://mail.northwind.example/');
      // The same number of elements for both lengths: what jsdom takes for an element is not what is measured.
      const pieces = LINES.map((line) =>
        flooded(what, length)
          .slice(line * (length / LINES.length))
          .slice(0, length / LINES.length),
      );
      for (const place of ['#above', '.a3s', 'h2']) {
        for (const piece of place === 'h2' ? [pieces.join('')] : pieces) {
          const paragraph = document.createElement('p');
          paragraph.textContent = piece;
          paragraph.title = piece;
          document.querySelector(place)?.append(paragraph);
        }
      }
      return () => readMail(document, webmail);
    };
    expect(growth(work, 15_000)).toBeLessThanOrEqual(2.3);
  });
});

const LINES = Array.from({ length: 100 }, (_, index) => index);

const page = `<main role="main"><div id="above"></div><h2 class="hP" data-legacy-thread-id="1">The plan</h2><div role="list">
  <div role="listitem" class="h7"><div class="adn ads" data-message-id="#msg-f:1"><h3 class="iw"><span class="gD" email="jo@evil.example" name="Jo Doe">Jo Doe</span></h3>
  <span class="gK"><span class="g3" title="2026-09-01 10:00">10:00</span></span><div class="ii gt"><div class="a3s">Hello</div></div></div></div></div></main>`;
