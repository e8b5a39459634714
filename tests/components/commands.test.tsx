// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PanelCommands } from '@/components/panel/frame/PanelCommands';
import { PanelToolbar } from '@/components/panel/frame/PanelToolbar';
import { useFrameActions } from '@/components/panel/frame/use-frame-actions';
import { InsertView } from '@/components/panel/insert/InsertView';
import { SentMails } from '@/components/panel/mail/SentMails';
import { usePanel } from '@/components/panel/PanelContext';
import { ProspectView } from '@/components/panel/ProspectView';
import { CompanyView } from '@/components/panel/record/CompanyView';
import { PersonView } from '@/components/panel/record/PersonView';
import { paletteGroups } from '@/components/ui/keys/palette-lines';
import { useCommands } from '@/components/ui/keys/use-commands';
import { ComplianceSettings } from '@/components/workspace/settings/ComplianceSettings';
import { DataSettings } from '@/components/workspace/settings/DataSettings';
import { WebmailSettings } from '@/components/workspace/settings/WebmailSettings';
import type { SendEnd } from '@/lib/model/stored-send';
import { changeSends } from '@/lib/store/sends';
import { fakeTabs } from '../tabs/fake-tabs';
import { fact, freshStore, inPanel, now, seedProspect, store, touch } from './panel/prospect-panel';
import { opened } from './panel/sections/one-section';

/** Buttons that are no commands of their own, and why. A new button is a command unless it belongs to one of these. */
const exceptions: [RegExp, string][] = [
  [/^Show (\d+ more|fewer|the whole script|less)$/, 'shows more of a list or of a text'],
  [/^\d+ of \d+ met/, 'shows what is proven; M leads to the same list'],
  [
    /^(Find|Qualify|Research|Outreach|Pitch|Close|Follow-up)\b.*(done|over|current|begun|closed|criteria met)/,
    'a bar: its dates',
  ],
  [/^(Open at quote|Open the page|Source \d+:.*|.*northwind\.example.*)$/, 'a link to where it stands'],
  [/^Open (?!About|the workspace)/, 'a link to another record'],
  [/^Undo$/, 'the toast’s: Z undoes'],
  [/^Find or do$/, 'the palette itself'],
  [/^Answer: .*\?$/, 'the question in full; the palette names it by its label, as the gaps do'],
  [/^(All kinds|Talks and mails|Notes|Stages|Captures|Changes that can be undone)$/, 'filters a list that is in sight'],
  [/ Not known Ask$/, 'the whole row does what its Ask does'],
];

/** Buttons that say what their command says, in fewer words or in those of a smaller place. */
const sameAs: { [button: string]: string } = {
  Capture: 'Capture this page',
  Brief: 'Brief before the call',
  Call: 'Log a call',
  Meeting: 'Log a meeting',
  'In person': 'Log a talk in person',
  'Social message': 'Log a social message',
  Note: 'Write a note',
  'Fill in About me': 'About me',
  Edit: 'Edit the note',
  Delete: 'Delete the note',
  'Start call': 'Do the step',
  // For narrow and wide panels; only one of the two is seen.
  'Move stageMovestage': 'Move stage',
};

/** A mail to somebody else than the script is for, with a subject of its own. */
const written = {
  webmail: 'roundcube',
  windows: 1,
  chosen: 'only',
  to: [{ name: 'Jonas Weber', address: 'jonas@northwind.example' }],
  cc: [],
  bcc: [],
  subject: 'Re: line 2',
  hasWords: true,
  place: 'caret',
};

beforeEach(async () => {
  // The fake browser has no permissions.
  Object.assign(fakeBrowser.permissions, {
    contains: async () => false,
    onAdded: { addListener() {}, removeListener() {} },
    onRemoved: { addListener() {}, removeListener() {} },
  });
  await freshStore();
  await seedProspect();
  await opened('scripts', 'facts', 'people', 'research', 'notes', 'tasks', 'timeline');
  await store([
    fact('company:1', 'industry', 'Robots'),
    { do: 'create', id: 'note:1', values: { text: 'hiring', at: now, who: 'Robin', prospectId: 'prospect:1' } },
    touch('activity:call', { kind: 'call', at: now, direction: 'out', outcome: 'no-answer', text: 'Rang' }),
  ]);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

let offered: (words?: string) => string[] = () => [];

function Probe() {
  const commands = useCommands();
  offered = (words = '') =>
    paletteGroups(words, [], commands, '').flatMap(({ lines }) =>
      lines.flatMap((line) => ('command' in line ? [line.command.name] : [])),
    );
  return null;
}

function Toolbar() {
  const { actions } = useFrameActions(usePanel());
  return (
    <>
      <PanelToolbar actions={actions} />
      <PanelCommands actions={actions} finding={false} onFinding={() => undefined} />
    </>
  );
}

const show = (view: ReactNode) =>
  inPanel(
    <>
      {view}
      <Probe />
    </>,
  );

/** Rows that open something, disclosures, menus (their choices count), and what is blocked until something is settled. */
const isNoAction = (element: Element) =>
  element.matches('[data-opens], [aria-expanded]:not([aria-haspopup=dialog]), [aria-disabled=true]');

/** The accessible names of everything of a role inside an element that acts. */
function namesOf(role: string, inside: Element = document.body): string[] {
  const names: string[] = [];
  screen.queryAllByRole(role, {
    name: (name, element) => {
      if (inside.contains(element) && !isNoAction(element)) names.push(name.replace(/\s+/g, ' ').trim());
      return true;
    },
  });
  return names;
}

const nameOf = (button: Element) => button.getAttribute('aria-label') ?? button.textContent ?? '';

/** What menus inside an element offer, without the date that stands behind a choice. */
async function choicesOf(inside: Element): Promise<string[]> {
  const choices: string[] = [];
  for (const opener of inside.querySelectorAll<HTMLElement>('button[aria-haspopup="menu"]')) {
    // A command opens that menu, and its choices are a press away.
    if (isOffered(nameOf(opener))) continue;
    await userEvent.click(opener);
    await screen.findAllByRole('menuitem');
    choices.push(...namesOf('menuitem').map((name) => name.replace(/ ?(Mon|Tue|Wed|Thu|Fri) \d+ \w+$| ?✓$/, '')));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  }
  return choices;
}

const isOffered = (button: string) => isNamed(button) || isNamed(sameAs[button]);

/** A command may say more than its button, which stands beside what it is about: "Copy: First mail", "Role of Ines Duarte". */
function isNamed(wanted: string | undefined): boolean {
  if (wanted === undefined) return false;
  return offered().some(
    (name) =>
      name === wanted ||
      name.startsWith(`${wanted}: `) ||
      name.endsWith(`: ${wanted}`) ||
      wanted.startsWith(`${name}: `),
  );
}

const isException = (button: string) => exceptions.some(([pattern]) => pattern.test(button));

/** Buttons and choices that the palette does not offer: of the whole view, and of each row while it has the focus. */
async function missing(): Promise<string[]> {
  const found: string[] = [];
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const check = (names: string[]) => found.push(...names.filter((name) => !isException(name) && !isOffered(name)));
  for (const row of rows) {
    const first = row.matches('[tabindex="0"]') ? row : row.querySelector<HTMLElement>('button, [role=checkbox]');
    act(() => first?.focus());
    check(namesOf('button', row));
    const choices = await choicesOf(row);
    act(() => first?.focus());
    check(choices);
  }
  const inRows = new Set(rows.flatMap((row) => namesOf('button', row)));
  check(namesOf('button').filter((name) => !inRows.has(name)));
  for (const opener of document.querySelectorAll<HTMLElement>('button[aria-haspopup="menu"]'))
    if (!opener.closest('[data-row]')) check(await choicesOf(opener.parentElement ?? opener));
  return [...new Set(found)];
}

test('whatever a prospect’s panel has a button for is in the palette too', async () => {
  show(
    <>
      <Toolbar />
      <ProspectView id="prospect:1" />
    </>,
  );
  await screen.findByRole('region', { name: 'Next best step' });
  await screen.findByRole('article');
  expect(await missing()).toEqual([]);
}, 60_000);

test.each([
  ['company', <CompanyView key="c" id="company:1" />],
  ['person', <PersonView key="p" id="person:jonas" />],
])(
  'whatever the view of a %s has a button for is in the palette too',
  async (_, view) => {
    show(view);
    await screen.findByRole('button', { name: 'More for this record' });
    expect(await missing()).toEqual([]);
  },
  60_000,
);

test.each([
  ['backup', <DataSettings key="d" />],
  ['do-not-contact list', <ComplianceSettings key="c" />],
  ['webmail page', <WebmailSettings key="w" />],
])(
  'whatever the settings’ %s has a button for is in the palette too',
  async (_, view) => {
    show(view);
    await screen.findAllByRole('button');
    expect(await missing()).toEqual([]);
  },
  60_000,
);

test('whatever inserting a script has a button for is in the palette too', async () => {
  fakeTabs().add({
    id: 7,
    url: 'https://mail.example/',
    scripts: { '/compose.js': () => ({ compose: written }) },
  });
  await store([fact('person:jonas', 'email', 'jonas@northwind.example')]);
  const page = { tabId: 7, windowId: 1, url: 'https://mail.example/', access: 'readable' as const };
  inPanel(
    <>
      <Toolbar />
      <InsertView prospectId="prospect:1" scriptId="outreach-mail-change" personId="person:ines" />
      <Probe />
    </>,
    undefined,
    undefined,
    { page },
  );
  await screen.findByRole('button', { name: 'Write it for Jonas Weber' }, { timeout: 10_000 });
  expect(await missing()).toEqual([]);
}, 60_000);

test('nothing is in the palette twice', async () => {
  show(<ProspectView id="prospect:1" />);
  await screen.findByRole('article');
  const names = offered();
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});

test('an open deal can be won and lost from the palette, also while another sheet is open; a won one only lost', async () => {
  show(<ProspectView id="prospect:1" />);
  await screen.findByRole('region', { name: 'Next best step' });
  expect(['win', 'won', 'lose', 'lost'].map((words) => offered(words))).toEqual([
    expect.arrayContaining(['Record the win']),
    ['Record the win'],
    expect.arrayContaining(['Record the loss']),
    ['Record the loss'],
  ]);
  await userEvent.keyboard('m');
  await screen.findByRole('button', { name: 'Move to Pitch' });
  expect(offered('win')).toContain('Record the win');
  await act(() => store([{ do: 'set', id: 'prospect:1', field: 'state', value: 'won' }]));
  await waitFor(() => expect(offered('win')).not.toContain('Record the win'));
  expect(offered('lose')).toContain('Record the loss');
});

test('sent mails that are told: every way on is in the palette', async () => {
  const at = '2026-11-23T09:50:00.000Z';
  const send = {
    webmail: 'roundcube',
    at,
    to: [{ address: 'jo@elsewhere.example' }],
    cc: [],
    bcc: [],
    subject: 'A plan',
  };
  const common = { origin: 'https://mail.example', tabId: 7, toldAt: at, headers: {} };
  const told = (key: string, state: 'sent' | 'unknown', end?: SendEnd) => ({
    ...common,
    id: key,
    send: { ...send, key, state },
    ...(end && { end }),
  });
  await changeSends(() => [
    told('1', 'sent', { is: 'logged', act: 'act:1', prospectId: 'prospect:1', personId: 'person:ines' }),
    told('2', 'sent', { is: 'stranger' }),
    told('3', 'unknown'),
  ]);
  show(<SentMails />);
  await userEvent.click(await screen.findByRole('button', { name: 'Show 1 more' }));
  await screen.findByText(/^Not in your records/);
  await screen.findByText(/^Was /);
  expect(namesOf('button').length).toBeGreaterThan(5);
  expect(await missing()).toEqual([]);
});
