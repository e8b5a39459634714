// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ScriptsBody } from '@/components/panel/scripts/ScriptsBody';
import { StepPlace } from '@/components/panel/step/StepPlace';
import { WithProspect } from '@/components/panel/WithProspect';
import { aboutSchema } from '@/lib/model/about';
import { writeAbout } from '@/lib/store/private';
import { lift, suppress } from '@/lib/trust/suppression';
import { fact, freshStore, inPanel, now, seedProspect, store, stored, touch } from '../prospect-panel';

let copied: string[] = [];

beforeEach(async () => {
  await freshStore();
  await seedProspect();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Scripts() {
  return <WithProspect id="prospect:1">{(file) => <ScriptsBody file={file} />}</WithProspect>;
}

/** userEvent brings a clipboard of its own; this one remembers. */
function show(proved?: (url: string) => void) {
  const user = userEvent.setup();
  copied = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (words) => {
    copied.push(words);
  });
  inPanel(<Scripts />, proved);
  return user;
}

const open = async (user: ReturnType<typeof userEvent.setup>, name: string) => {
  await user.click(await screen.findByRole('button', { name }));
  return screen.findByRole('article', { name });
};
const copyButton = (card: HTMLElement) => within(card).getByRole('button', { name: 'Copy' });

test('the script of the next step is shown first, filled with the facts of its person', async () => {
  show();
  const card = await screen.findByRole('article');
  expect(card.textContent).toContain('Ines');
  expect(card.textContent).toContain('Gearloop');
  expect(card.textContent).not.toContain('{{');
});

test('a gap blocks copying, says so beside the button, and its answer becomes a fact that fills it', async () => {
  const user = show();
  const card = await open(user, 'Objection: we do that ourselves');
  const copy = copyButton(card);
  expect(copy.getAttribute('aria-disabled')).toBe('true');
  const why = document.getElementById(copy.getAttribute('aria-describedby') ?? '');
  expect(why?.textContent).toContain('Current solution is not known.');
  await user.click(copy);
  expect(copied).toEqual([]);
  await user.click(within(card).getByRole('button', { name: 'Answer: Current solution' }));
  await user.type(await screen.findByLabelText('Answer'), 'two fitters of their own');
  await user.click(screen.getByRole('button', { name: 'Save the answer' }));
  await waitFor(() => expect(copyButton(card).getAttribute('aria-disabled')).toBeNull());
  expect(card.textContent).toContain('two fitters of their own');
  expect((await stored('activity')).filter(({ kind }) => kind === 'script-copied')).toEqual([]);
});

test('a gap is asked for with the form that fits, and with the sentence of that script as it will stand', async () => {
  const user = show();
  const card = await open(user, 'Objection: we do that ourselves');
  await user.click(within(card).getByRole('button', { name: 'Answer: Current solution' }));
  const field = await screen.findByLabelText('Answer');
  expect(field.closest('form')?.textContent).toContain('Stands in: “I have this in my notes: …”');
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
    'How it is done, as a clause: “two fitters check it by hand”.',
  );
  await user.type(field, 'two fitters of their own.');
  expect(field.closest('form')?.textContent).toContain('“I have this in my notes: two fitters of their own.”');
});

test('a gap that is left out unblocks copying, stays left out, and can be filled after all', async () => {
  const user = show();
  const card = await open(user, 'Objection: we do that ourselves');
  await user.click(within(card).getByRole('button', { name: /^Leave it out ?: Current solution/ }));
  await user.click(copyButton(card));
  await waitFor(() => expect(copied).toHaveLength(1));
  expect(copied[0]).not.toContain('[');
  await user.click(within(card).getByRole('button', { name: 'Fill it after all' }));
  await waitFor(() => expect(copyButton(card).getAttribute('aria-disabled')).toBe('true'));
});

test('what is not said is told apart as a direction, and is copied in brackets', async () => {
  const user = show();
  await store([fact('prospect:1', 'currentSolution', 'two fitters of their own')]);
  const card = await open(user, 'Objection: we do that ourselves');
  const direction = await within(card).findByText('If nothing hurts:', { exact: false });
  expect(direction.textContent).toMatch(/^Direction: If nothing hurts:\s*$/);
  await waitFor(() => expect(copyButton(card).getAttribute('aria-disabled')).toBeNull());
  await user.click(copyButton(card));
  await waitFor(() => expect(copied[0]).toContain('(If nothing hurts:)\nThen leave it as it is'));
});

test('copying keeps script, version and person, and is not yet a sent mail: it is logged with its own button', async () => {
  const user = show();
  const card = await open(user, 'First mail: what changed');
  await store([fact('prospect:1', 'trigger', 'A third shift starts after Easter')]);
  await waitFor(() => expect(copyButton(card).getAttribute('aria-disabled')).toBeNull());
  await user.click(copyButton(card));
  await screen.findByText('Copied: First mail: what changed');
  const kept = (await stored('activity')).find(({ kind }) => kind === 'script-copied');
  expect(kept).toMatchObject({ scriptId: 'outreach-mail-change', personIds: ['person:ines'] });
  expect(kept?.scriptVersion).toBeTypeOf('number');
  expect(copied[0]).toContain('A third shift starts after Easter');
  await user.click(await within(card).findByRole('button', { name: 'Log as sent' }));
  const form = await screen.findByRole('form', { name: 'Log a mail' });
  expect(within(form).getByRole('radio', { name: 'Sent' }).getAttribute('aria-checked')).toBe('true');
});

test('a value is never read as a template: braces in a fact stay braces', async () => {
  const user = show();
  await store([fact('prospect:1', 'trigger', 'They use {{me.address}} and <b>bold</b>')]);
  const card = await open(user, 'First mail: what changed');
  await waitFor(() => expect(copyButton(card).getAttribute('aria-disabled')).toBeNull());
  await user.click(copyButton(card));
  await waitFor(() => expect(copied[0]).toContain('They use {{me.address}} and <b>bold</b>'));
});

test('a first mail without address and opt-out line is blocked beside the button, with the way out', async () => {
  await writeAbout(aboutSchema.parse({ name: 'Robin Falk', company: 'Gearloop', offer: 'x', proof: 'y' }));
  await store([{ do: 'delete', id: 'activity:reply' }, fact('prospect:1', 'trigger', 'A third shift')]);
  const user = show();
  const card = await open(user, 'First mail: what changed');
  expect(copyButton(card).getAttribute('aria-disabled')).toBe('true');
  // Each thing once, one button for all that is the rep's own, and nothing that the mail must carry can be left out.
  const list = within(within(card).getByRole('list', { name: 'Before it can be copied' }));
  expect(list.getAllByText(/postal address/i)).toHaveLength(1);
  expect(list.getAllByText(/opt-out/i)).toHaveLength(1);
  expect(within(card).getAllByText('A first mail must carry it.')).toHaveLength(2);
  expect(within(card).getAllByRole('button', { name: 'Fill in About me' })).toHaveLength(1);
  expect(within(card).queryByText('Leave it out')).toBeNull();
});

test('what of About me a mail can do without may be left out, each on its own', async () => {
  await writeAbout(
    aboutSchema.parse({ name: 'Robin Falk', company: 'Gearloop', address: 'a 1, b', optOut: 'No more' }),
  );
  await store([{ do: 'delete', id: 'activity:reply' }, fact('prospect:1', 'trigger', 'A third shift')]);
  const user = show();
  const card = await open(user, 'First mail: what changed');
  const list = within(card).getByRole('list', { name: 'Before it can be copied' });
  const before = within(list).getAllByText('Leave it out').length;
  expect(within(list).getAllByRole('button', { name: 'Fill in About me' })).toHaveLength(1);
  await user.click(within(list).getByText(/: Your offer/));
  await waitFor(() => expect(within(card).getByText('You left this out: your offer.')).toBeTruthy());
  expect(within(card).queryAllByText('Leave it out')).toHaveLength(before - 1);
});

test('somebody who must not be contacted gets no words on any channel', async () => {
  const value = { since: '2026-10-03', reason: 'asked by mail' };
  await store([{ do: 'set', id: 'company:1', field: 'doNotContact', value }]);
  const user = show();
  const card = await screen.findByRole('article');
  expect(card.textContent).toContain('Nobody at Northwind Robotics may be contacted.');
  await user.click(copyButton(card));
  expect(copied).toEqual([]);
});

test.each([
  ['person', 'ines@northwind.example', 'Ines Duarte must not be contacted.'],
  ['company', 'northwind.example', 'Nobody at Northwind Robotics may be contacted.'],
])('an address of the %s on the do-not-contact list is enough, marked or not', async (of, value, what) => {
  const [id, field] = of === 'person' ? ['person:ines', 'email'] : ['company:1', 'domain'];
  await store([fact(id, field, value)]);
  await suppress([value], { reason: 'asked', now });
  const user = show();
  const card = await screen.findByRole('article');
  await waitFor(() => expect(card.textContent).toContain(what));
  await user.click(copyButton(card));
  expect(copied).toEqual([]);
  await lift([value]);
  await waitFor(() => expect(card.textContent).not.toContain(what));
});

test('an old value is named with its age; it can be looked at again or said all the same', async () => {
  const proved = vi.fn();
  await store([fact('prospect:1', 'trigger', 'A second plant opens', '2026-03-01T09:00:00.000Z')]);
  const user = show(proved);
  const card = await open(user, 'First mail: what changed');
  expect(card.textContent).toMatch(/A second plant opens was last seen \d+ months ago\./);
  await user.click(within(card).getByRole('button', { name: 'Re-check' }));
  expect(proved).toHaveBeenCalledOnce();
  await user.click(within(card).getByRole('button', { name: /^Use it anyway ?: A second plant opens/ }));
  await waitFor(() => expect(copyButton(card).getAttribute('aria-disabled')).toBeNull());
});

test('edited words are what is copied, are marked, survive closing, and the script’s own can be taken again', async () => {
  await store([fact('prospect:1', 'trigger', 'A third shift')]);
  const user = show();
  const card = await open(user, 'First mail: what changed');
  await user.click(within(card).getByRole('button', { name: 'Edit the words' }));
  const body = await within(card).findByLabelText<HTMLTextAreaElement>('Words');
  await user.clear(body);
  await user.type(body, 'My own words');
  await user.click(copyButton(card));
  await waitFor(() => expect(copied).toEqual(['My own words']));
  cleanup();
  inPanel(<Scripts />);
  const again = await open(user, 'First mail: what changed');
  await waitFor(() => expect(again.textContent).toContain('edited here'));
  await user.click(within(again).getByRole('button', { name: 'Back to the original words' }));
  await waitFor(() => expect(again.textContent).toContain('A third shift'));
});

test('"Edit the words" puts the focus into the words, and Esc leads back to its button', async () => {
  const user = show();
  const card = await open(user, 'Objection: we do that ourselves');
  await user.click(within(card).getByRole('button', { name: 'Edit the words' }));
  await waitFor(() => expect(document.activeElement).toBe(within(card).getByLabelText('Words')));
  await user.keyboard('{Escape}');
  expect(document.activeElement?.textContent).toBe('Edit the words');
});

test('a gap that stands in edited words still blocks, is named, and its answer fills the words in its place', async () => {
  const user = show();
  const card = await open(user, 'Objection: we do that ourselves');
  await user.click(within(card).getByRole('button', { name: 'Edit the words' }));
  await user.keyboard('Well. ');
  await user.click(within(card).getByRole('button', { name: 'Done editing' }));
  expect(copyButton(card).getAttribute('aria-disabled')).toBe('true');
  expect(card.textContent).toContain('Current solution is not known.');
  await user.click(within(card).getByRole('button', { name: 'Answer: Current solution' }));
  await user.type(await screen.findByLabelText('Answer'), 'two fitters of their own');
  await user.click(screen.getByRole('button', { name: 'Save the answer' }));
  await waitFor(() => expect(copyButton(card).getAttribute('aria-disabled')).toBeNull());
  await user.click(copyButton(card));
  await waitFor(() => expect(copied[0]).toContain('two fitters of their own'));
  expect(copied[0]).toContain('Well. ');
  expect(copied[0]).not.toContain('[');
});

test('a gap that is filled elsewhere while its words are edited is filled in them too', async () => {
  const user = show();
  const card = await open(user, 'Objection: we do that ourselves');
  await user.click(within(card).getByRole('button', { name: 'Edit the words' }));
  await user.keyboard('Well. ');
  await store([fact('prospect:1', 'currentSolution', 'two fitters of their own')]);
  const words = within(card).getByLabelText<HTMLTextAreaElement>('Words');
  await waitFor(() => expect(words.value).toContain('I have this in my notes: two fitters of their own'));
});

test('a gap in edited words can be left out, and filled after all', async () => {
  const user = show();
  const card = await open(user, 'Objection: we do that ourselves');
  await user.click(within(card).getByRole('button', { name: 'Edit the words' }));
  await user.keyboard('Well. ');
  await user.click(within(card).getByRole('button', { name: 'Done editing' }));
  await user.click(within(card).getByRole('button', { name: /^Leave it out ?: Current solution/ }));
  await user.click(copyButton(card));
  await waitFor(() => expect(copied).toHaveLength(1));
  expect(copied[0]).not.toContain('[');
  await user.click(within(card).getByRole('button', { name: 'Fill it after all' }));
  await waitFor(() => expect(copyButton(card).getAttribute('aria-disabled')).toBe('true'));
});

test('an edited mail to somebody who never answered still needs address and opt-out line', async () => {
  await store([
    { do: 'delete', id: 'activity:reply' },
    touch('activity:out', { kind: 'call', at: '2026-11-20T09:00:00.000Z', direction: 'out', outcome: 'no-answer' }),
    fact('prospect:1', 'trigger', 'A third shift'),
  ]);
  const user = show();
  const card = await open(user, 'First mail: what changed');
  await waitFor(() => expect(copyButton(card).getAttribute('aria-disabled')).toBeNull());
  await user.click(within(card).getByRole('button', { name: 'Edit the words' }));
  await user.clear(await within(card).findByLabelText('Words'));
  await waitFor(() => expect(copyButton(card).getAttribute('aria-disabled')).toBe('true'));
});

test('the first mail steps behind the next ones once it was sent, and not as long as it was only copied', async () => {
  const noReply: Parameters<typeof store>[0] = [
    { do: 'delete', id: 'activity:reply' },
    { do: 'set', id: 'task:call', field: 'doneAt', value: '2026-11-20' },
  ];
  const at = (hour: number) => `2026-11-23T0${hour}:00:00.000Z`;
  const who = { personIds: ['person:ines'] };
  await store([
    ...noReply,
    touch('activity:copied', { kind: 'script-copied', at: at(8), scriptId: 'outreach-mail-change', ...who }),
  ]);
  show();
  await screen.findByRole('article', { name: 'First mail: what changed' });
  await store([touch('activity:sent', { kind: 'mail', at: at(9), direction: 'out', outcome: 'sent', ...who })]);
  await waitFor(() => expect(screen.getByRole('article').getAttribute('aria-label')).not.toMatch(/^First mail/));
  const others = within(screen.getByRole('list', { name: 'Other scripts' }));
  await userEvent.click(others.getByRole('button', { name: 'First mail: what changed' }));
  const first = await screen.findByRole('article', { name: 'First mail: what changed' });
  expect(first.textContent).toContain('Ines Duarte got this already.');
});

test('the scripts address whom the step addresses, until the rep picks another', async () => {
  await store([
    {
      do: 'create',
      id: 'task:jonas',
      values: {
        title: 'Call Jonas',
        dueAt: '2026-11-23',
        owedBy: 'us',
        channel: 'call',
        prospectId: 'prospect:1',
        personId: 'person:jonas',
      },
    },
  ]);
  const user = userEvent.setup();
  inPanel(
    <WithProspect id="prospect:1">
      {(file) => (
        <>
          <StepPlace file={file} />
          <ScriptsBody file={file} />
        </>
      )}
    </WithProspect>,
  );
  const forWhom = async () => (await screen.findByRole('combobox', { name: 'For whom' })).textContent;
  expect(await forWhom()).toContain('Ines Duarte');
  await user.click(screen.getByRole('button', { name: /other step/ }));
  await user.click(screen.getByRole('button', { name: /^Call Jonas/ }));
  await waitFor(async () => expect(await forWhom()).toContain('Jonas Weber'));
  await user.click(screen.getByRole('combobox', { name: 'For whom' }));
  await user.click(await screen.findByRole('option', { name: 'Ines Duarte' }));
  await waitFor(async () => expect(await forWhom()).toContain('Ines Duarte'));
});
