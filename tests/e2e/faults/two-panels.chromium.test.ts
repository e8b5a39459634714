import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inChromium } from '../drivers/browsers';
import { readText } from '../drivers/by-role';
import { inStore } from '../drivers/extension-store';
import { lendChromium } from '../drivers/lent-browser';
import type { RealBrowser } from '../drivers/real-browser';

/** What a rep does in one of two windows; `look` is a panel that reads what is stored anew. */
type Step = { in: 0 | 1 } & (
  | { do: 'look' }
  | { do: 'type'; field: 'industry' | 'employees' | 'vat'; value: string }
  | { do: 'address'; value: string }
);

const side = fc.constantFrom<0 | 1>(0, 1);
const word = fc.constantFrom('one', 'two', 'three', 'four', 'five');
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ in: side, do: fc.constant('look' as const) }),
  fc.record({
    in: side,
    do: fc.constant('type' as const),
    field: fc.constantFrom('industry' as const, 'employees' as const, 'vat' as const),
    value: word,
  }),
  fc.record({ in: side, do: fc.constant('address' as const), value: word.map((name) => `${name}@grimmsel.example`) }),
);

inChromium('two panels on one record', () => {
  let opened: RealBrowser;
  let pages: [Page, Page];
  beforeAll(async () => {
    opened = await lendChromium({ port: 1 });
    pages = [await opened.openOwnPage('/workspace.html'), await opened.openOwnPage('/workspace.html')];
  });
  afterAll(() => opened?.close());

  const start = () => inStore(pages[0], 'seed', { company: { name: 'Grimmsel Werkzeuge AG' } });

  test('row 10: lose no edit of different fields, whatever the order and whatever each has last seen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
        const { companyId: id } = await start();
        for (const page of pages) await inStore(page, 'look', id);
        const last = new Map<string, string>();
        const addresses = new Set<string>();
        for (const one of steps) {
          const page = pages[one.in];
          if (one.do === 'look') await inStore(page, 'look', id);
          if (one.do === 'type') {
            await inStore(page, 'type', id, one.field, one.value);
            last.set(one.field, one.value);
          }
          if (one.do === 'address') {
            await inStore(page, 'type', id, 'email', one.value);
            addresses.add(one.value);
          }
        }
        for (const page of pages) {
          for (const [field, value] of last) expect((await inStore(page, 'shown', id, field))[0]).toBe(value);
          expect([...(await inStore(page, 'shown', id, 'email'))].sort()).toEqual([...addresses].sort());
        }
      }),
      { numRuns: 12, seed: 10 },
    );
  });

  test('row 10: lose nothing when both save at the same moment; of one field the later leads and both are in the history', async () => {
    const { companyId: id, prospectId } = await start();
    const both = (run: (page: Page, at: number) => Promise<unknown>) => Promise.all(pages.map(run));
    for (let round = 0; round < 8; round++) {
      await both((page, at) => inStore(page, 'type', id, 'email', `mail-${round}-${at}@grimmsel.example`));
      await both((page, at) => inStore(page, 'type', id, 'industry', `industry ${round} ${at}`));
    }
    await both((page, at) =>
      at ? inStore(page, 'setValue', prospectId, 84_000) : inStore(page, 'setCloseDate', prospectId, '2026-12-01'),
    );
    expect(await inStore(pages[0], 'shown', id, 'email')).toHaveLength(16);
    const industries = await inStore(pages[0], 'shown', id, 'industry');
    expect(industries[0]).toMatch(/^industry 7 [01]$/);
    expect(new Set(await inStore(pages[1], 'everWritten', id, 'industry')).size).toBe(16);
    expect(await inStore(pages[1], 'register', prospectId, 'value')).toBe(84_000);
    expect(await inStore(pages[1], 'register', prospectId, 'closeDate')).toBe('2026-12-01');
  });

  test('row 10: two questions answered at the same moment are both answered', async () => {
    const { prospectId } = await start();
    await Promise.all(pages.map((page, at) => inStore(page, 'answer', prospectId, `question-${at}`, `answer ${at}`)));
    expect(await inStore(pages[0], 'answered', prospectId)).toEqual(['question-0', 'question-1']);
  });

  test('row 10: taking back one answer leaves the answer that came after it', async () => {
    const { prospectId } = await start();
    const first = await inStore(pages[0], 'answer', prospectId, 'question-0', 'answer 0');
    await inStore(pages[1], 'answer', prospectId, 'question-1', 'answer 1');
    await inStore(pages[0], 'undo', first);
    expect(await inStore(pages[1], 'answered', prospectId)).toEqual(['question-1']);
  });

  test('row 10: each shows what the other saved', async () => {
    const { prospectId, companyId } = await start();
    for (const page of pages) await page.evaluate(`location.hash = '#/record/${prospectId}'`);
    for (const page of pages) await readText(page, 'Grimmsel');
    await inStore(pages[0], 'unfold', 'facts', 'notes');
    await inStore(pages[0], 'type', companyId, 'industry', 'Grinding wheels');
    await inStore(pages[1], 'note', prospectId, 'They grind at night.');
    for (const page of pages) {
      await readText(page, 'Grinding wheels');
      await readText(page, 'They grind at night.');
    }
  });
});
