// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { watchSends } from '@/lib/mail/sending/watch-sends';
import type { MailSend } from '@/lib/model/mail-send';
import { takeOff } from './hooks';
import {
  type ComposePage,
  called,
  composeOf,
  composePages,
  openScripted,
  type Scenario,
  type Step,
  step,
} from './scripted';

/** Longer than any time for undo and any patience. */
const ALL_OVER = 90_000;
/** So long after a mail is sent for good it is known at the latest, in ms: a webmail that says nothing has its own longest time for undo. */
const AT_LATEST = 35_000;

interface Told {
  send: MailSend;
  at: number;
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

/** Everything that is told while a scenario is played, and until long after it. */
async function watched(
  page: ComposePage,
  scenario: Pick<Scenario, 'steps' | 'with'>,
  change: (document: Document) => void = () => undefined,
): Promise<Told[]> {
  const window = openScripted(page, scenario.with);
  const { document } = window;
  const compose = composeOf(page, document);
  change(document);
  const told: Told[] = [];
  const start = Date.now();
  const stop = watchSends({
    document,
    compose: () => compose,
    isAlive: () => true,
    isMeant: (event) => event.isTrusted,
    isAllowed: async () => true,
    tell: async (send) => told.push({ send, at: Date.now() - start }) < 0,
    now: () => new Date().toISOString(),
  });
  for (const each of scenario.steps) await step(window, each);
  await vi.advanceTimersByTimeAsync(ALL_OVER);
  stop();
  window.close();
  return told;
}

/** What was told of one window; nothing there names a draft in most webmails, and no two of a page have the same subject. */
function toldOf(told: Told[], page: ComposePage, id: string, subject: string | null | undefined): Told[] {
  const own = page.composes.find((each) => each.id === id);
  const subjects = [own?.subject ?? '', subject ?? own?.subject ?? ''];
  return told.filter(({ send }) => send.key === id || (page.webmail !== 'gmail' && subjects.includes(send.subject)));
}

/** States that say as much as what came of it: who closes a window or throws it away before Send has sent nothing. */
const fitting: { [ends: string]: (string | undefined)[] } = {
  sent: ['sent'],
  failed: ['failed'],
  'failed or unknown': ['failed', 'unknown'],
  undone: ['undone'],
  scheduled: ['scheduled'],
  discarded: ['discarded', undefined],
  closed: [undefined],
  unknown: ['unknown'],
  nothing: [undefined],
};

function fits(told: Told[], ends: string, before: string[] = []): void {
  const last = told.at(-1)?.send.state;
  const kept = before.at(-1);
  // Thrown away after a failure: the failure is all that was told, or the throwing away too.
  expect([...(fitting[ends] ?? []), ...(kept && ends !== 'sent' ? [kept] : [])]).toContain(last);
  if (ends !== 'sent') expect(told.map(({ send }) => send.state)).not.toContain('sent');
}

describe.each(composePages)('what becomes of a mail on $name', (page) => {
  test.each(page.scenarios)('$name', async (scenario) => {
    const all = await watched(page, scenario);
    const told = toldOf(all, page, scenario.of, scenario.told?.subject);
    fits(told, scenario.ends, scenario.before);
    for (const [id, ends] of Object.entries(scenario.also ?? {})) fits(toldOf(all, page, id, undefined), ends);
    const sent = told.find(({ send }) => send.state === 'sent')?.at;
    if (scenario.ends === 'sent' && scenario.at !== undefined) {
      expect(sent).toBeGreaterThanOrEqual(scenario.settles ?? scenario.at);
      expect(sent).toBeLessThanOrEqual(scenario.at + AT_LATEST);
    }
    const { to, cc, bcc, subject } = told.at(-1)?.send ?? {};
    if (!to || !cc || !bcc) return;
    const expected = { ...page.composes.find(({ id }) => id === scenario.of), ...scenario.told };
    expect({ to: to.map(called), cc: cc.map(called), bcc: bcc.map(called), subject }).toEqual({
      to: expected.to,
      cc: expected.cc,
      bcc: expected.bcc,
      subject: expected.subject ?? '',
    });
  });
});

test('a mail is planned when its window has gone, not when a later time is only thought of', async () => {
  const page = composePages.find(({ name }) => name === 'gmail/new-window') as ComposePage;
  const later = [{ click: '[aria-haspopup=true].hG' }, { click: '[selector=scheduledSend]' }, { wait: 2000 }];
  const states = async (...then: Step[]) =>
    (await watched(page, { steps: [...later, ...then] })).map(({ send }) => send.state);
  expect(await states()).toEqual([]);
  expect(await states({ click: '.Az.AM' })).toEqual(['scheduled']);
  expect(await states({ click: '.T-I.aoO' })).toEqual(['sending', 'sent']);
  expect(await states({ click: '.oh' })).toEqual([]);
});

describe('a webmail whose compose windows are no longer as they were', () => {
  const page = (name: string) => composePages.find((each) => each.name === name) as ComposePage;
  const send = { steps: [{ click: '.T-I.aoO' }] };

  test('says at the press of Send that it cannot tell, and nothing after that', async () => {
    const told = await watched(page('gmail/new-window'), send, (document) => {
      for (const hook of ['[g_editable]', '[contenteditable]']) takeOff(document, hook);
    });
    expect(told.map(({ send: { state, to, light } }) => ({ state, to, light }))).toEqual([
      { state: 'unknown', to: [], light: { light: 'red', fields: ['window'] } },
    ]);
  });

  test('names what it does not see of a mail that it follows all the same', async () => {
    const told = await watched(page('gmail/new-window'), send, (document) => takeOff(document, '[name="subjectbox"]'));
    expect(told.at(-1)?.send).toMatchObject({
      state: 'sent',
      subject: '',
      light: { light: 'amber', fields: ['subject'] },
    });
  });

  test('finds Send by its word when nothing else marks it', async () => {
    const told = await watched(page('yahoo/new-message'), { steps: [{ click: '[title=Send]' }] }, (document) => {
      const button = document.querySelector('[data-test-id="compose-send-button"]');
      // The page itself goes on: its own listener does not stand on what the button is called.
      button?.before(Object.assign(document.createElement('button'), { title: 'Send', textContent: 'Send' }));
      button?.remove();
    });
    expect(told[0]?.send).toMatchObject({ state: 'sending', light: { light: 'amber', fields: ['send'] } });
  });
});
