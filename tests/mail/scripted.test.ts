// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { at, type ComposePage, composePages, openScripted, type Scenario, step, truthOf } from './scripted';

/** Longer than any time for undo. */
const ALL_OVER = 60_000;
const UNANSWERED = /unknown/;

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

async function play(page: ComposePage, scenario: Scenario) {
  const window = openScripted(page, scenario.with);
  const start = Date.now();
  for (const each of scenario.steps) await step(window, each);
  await vi.advanceTimersByTimeAsync(ALL_OVER);
  const told = truthOf(window).map(({ draft, what, at }) => ({ draft, what, at: at - start }));
  window.close();
  return told;
}

describe.each(composePages)('the invented page $name', (page) => {
  test('shows what its table says', () => {
    const { document } = openScripted(page).window;
    for (const { body, begins, signature, quote, subject } of page.composes) {
      expect(at(document, body).textContent || (at(document, body) as HTMLTextAreaElement).value).toContain(begins);
      for (const place of [signature, quote]) if (place) expect(at(document, place)).toBeDefined();
      const fields = [...document.querySelectorAll('input')].map(({ value }) => value);
      if (subject) expect(fields).toContain(subject);
    }
  });

  test.each(page.scenarios)('does what its table says: $name', async (scenario) => {
    const told = await play(page, scenario);
    const of = (id: string) => told.filter(({ draft }) => draft === id).map(({ what }) => what);
    const expected = scenario.truth ?? scenario.ends;
    if (UNANSWERED.test(expected)) expect(['failed', undefined, 'sent']).toContain(of(scenario.of).at(-1));
    else expect(of(scenario.of)).toEqual([...(scenario.before ?? []), ...(expected === 'nothing' ? [] : [expected])]);
    for (const [other, what] of Object.entries(scenario.also ?? {})) expect(of(other)).toEqual([what]);
    if (scenario.at !== undefined && !UNANSWERED.test(expected))
      expect(told.filter(({ draft }) => draft === scenario.of).at(-1)?.at).toBe(scenario.at);
  });
});
