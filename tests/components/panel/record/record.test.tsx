// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AddByHand } from '@/components/panel/record/AddByHand';
import { CompanyView } from '@/components/panel/record/CompanyView';
import { PersonView } from '@/components/panel/record/PersonView';
import { leading, text } from '@/lib/model/record';
import { childrenOf, latest, recordById } from '@/lib/store/records';
import { isSuppressed, suppress } from '@/lib/trust/suppression';
import { fact, freshStore, inPanel, now, pageUrl, seedProspect, store, stored } from '../prospect-panel';

beforeEach(async () => {
  await freshStore();
  await seedProspect();
  await store([fact('person:jonas', 'email', 'jonas@northwind.example')]);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function menu(item: string) {
  await userEvent.click(await screen.findByRole('button', { name: 'More for this record' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
}

test('a person is shown with company, facts and colleagues', async () => {
  inPanel(<PersonView id="person:jonas" why="Matched by mail address" />);
  expect(await screen.findByRole('heading', { name: 'Jonas Weber' })).toBeTruthy();
  expect(screen.getByText('Matched by mail address')).toBeTruthy();
  expect(await screen.findByText('Others at Northwind Robotics')).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Ines Duarte/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Start a prospect' })).toBeNull();
});

test('a person’s head and the row among colleagues say that sources disagree on the job title', async () => {
  await store([
    fact('person:jonas', 'title', 'Chief Operating Officer'),
    fact('person:ines', 'title', 'Plant manager', '2026-11-22T09:00:00.000Z'),
  ]);
  inPanel(<PersonView id="person:jonas" />);
  await screen.findByRole('heading', { name: 'Jonas Weber' });
  await waitFor(() => expect(screen.getAllByText('2 sources disagree').length).toBeGreaterThanOrEqual(2));
  const row = screen.getByRole('button', { name: /^Ines Duarte/ }).closest('li') ?? document.body;
  expect(within(row).getByText('2 sources disagree')).toBeTruthy();
});

test('blocking contact needs a reason, puts the address on the list, and Undo takes it off again', async () => {
  inPanel(<PersonView id="person:jonas" />);
  await menu('Do not contact');
  const form = await screen.findByRole('form', { name: 'Do not contact' });
  await userEvent.click(within(form).getByRole('button', { name: 'Block contact' }));
  expect(within(form).getByText(/Write the reason first/)).toBeTruthy();
  await userEvent.type(within(form).getByLabelText('Reason'), 'asked on the phone');
  await userEvent.type(within(form).getByLabelText(/In their words/), 'take me off your list');
  await userEvent.click(within(form).getByRole('button', { name: 'Block contact' }));
  expect((await screen.findByText('“take me off your list”')).tagName).toBe('MARK');
  expect(screen.queryByRole('link', { name: /jonas@/ })).toBeNull();
  await waitFor(async () =>
    expect(await isSuppressed(['jonas@northwind.example'])).toEqual(['jonas@northwind.example']),
  );
  await userEvent.click(await screen.findByRole('button', { name: /Undo/ }));
  await waitFor(async () => expect(await isSuppressed(['jonas@northwind.example'])).toEqual([]));
});

test('a person is erased only when their name is typed; then nothing but the fingerprint of a block is left', async () => {
  await store([
    { do: 'set', id: 'person:jonas', field: 'doNotContact', value: { since: '2026-10-03', reason: 'asked' } },
    { do: 'create', id: 'note:j', values: { text: 'likes chess', at: now, who: 'Robin', personId: 'person:jonas' } },
  ]);
  await suppress(['jonas@northwind.example'], { reason: 'asked', now });
  inPanel(<PersonView id="person:jonas" />);
  await menu('Erase this person');
  const dialog = await screen.findByRole('dialog', { name: 'Erase Jonas Weber' });
  const field = within(dialog).getByRole('textbox');
  await userEvent.type(field, 'Jonas');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Erase for good' }));
  expect(within(dialog).getByText('That is not the name. Type “Jonas Weber”.')).toBeTruthy();
  expect(await stored('note', 'person:jonas')).toHaveLength(1);
  await userEvent.clear(field);
  await userEvent.type(field, 'jonas weber');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Erase for good' }));
  await waitFor(async () => expect((await recordById('person:jonas'))?.fields ?? {}).toEqual({}));
  expect(await stored('note', 'person:jonas')).toEqual([]);
  expect(await isSuppressed(['jonas@northwind.example'])).toHaveLength(1);
  expect(screen.queryByRole('button', { name: /Undo/ })).toBeNull();
});

test('a form over a record has the one primary button', async () => {
  await store([{ do: 'create', id: 'company:2', values: {} }, fact('company:2', 'name', 'Selby & Lund')]);
  inPanel(<CompanyView id="company:2" />);
  const primaries = () => [...document.querySelectorAll('button.bg-accent')].map((button) => button.textContent);
  await screen.findByRole('button', { name: 'Start a prospect' });
  expect(primaries()).toEqual(['Start a prospect']);
  await menu('Do not contact');
  await screen.findByRole('form', { name: 'Do not contact' });
  expect(primaries()).toEqual(['Block contact']);
  await userEvent.type(screen.getByLabelText('Reason'), 'asked');
  await userEvent.click(screen.getByRole('button', { name: 'Block contact' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Lift, with a reason' }));
  expect(primaries()).toEqual(['Lift the block']);
});

test('lifting a block keeps its reason as a note', async () => {
  await store([
    { do: 'set', id: 'person:jonas', field: 'doNotContact', value: { since: '2026-10-03', reason: 'asked' } },
  ]);
  inPanel(<PersonView id="person:jonas" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Lift, with a reason' }));
  const form = await screen.findByRole('form', { name: 'Lift the block' });
  await userEvent.type(within(form).getByRole('textbox'), 'he wrote to us himself');
  await userEvent.click(within(form).getByRole('button', { name: 'Lift the block' }));
  await waitFor(() => expect(screen.queryByText(/^Since 3 Oct/)).toBeNull());
  expect(await stored('note', 'person:jonas')).toMatchObject([
    { text: 'May be contacted again: he wrote to us himself' },
  ]);
});

test('two people who are the same are compared side by side and joined; Undo parts them', async () => {
  await store([
    { do: 'create', id: 'person:j', values: { companyId: 'company:1' } },
    fact('person:j', 'name', 'J. Weber'),
    {
      ...{ do: 'add', id: 'person:j', field: 'phone', value: '+495315550101' },
      from: { by: 'page', at: now, url: pageUrl, quote: { exact: '+49 531 555 0101', where: 'text' } },
    },
  ]);
  inPanel(<PersonView id="person:jonas" />);
  await menu('Join with another');
  await userEvent.type(await screen.findByRole('searchbox'), 'Weber');
  await userEvent.click(await screen.findByRole('button', { name: /^J. Weber/ }));
  const table = await screen.findByRole('table');
  expect(within(table).getByText('+49 531 555 0101')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Join them' }));
  await screen.findByText('J. Weber merged into Jonas Weber');
  const joined = await recordById('person:jonas');
  expect(joined && [text(joined, 'name'), text(joined, 'phone')]).toEqual(['Jonas Weber', '+495315550101']);
  await userEvent.click(await screen.findByRole('button', { name: /Undo/ }));
  await waitFor(async () => {
    const other = await recordById('person:j');
    expect(other && leading(other, 'mergedInto')).toBeFalsy();
  });
});

test('a person moves to another company', async () => {
  await store([{ do: 'create', id: 'company:2', values: {} }, fact('company:2', 'name', 'Selby & Lund')]);
  inPanel(<PersonView id="person:jonas" />);
  await menu('Move to another company');
  await userEvent.type(await screen.findByRole('searchbox'), 'Selby');
  await userEvent.click(await screen.findByRole('button', { name: /Selby/ }));
  await screen.findByText('Jonas Weber moved to Selby & Lund');
  expect(await childrenOf('person', 'company:2')).toHaveLength(1);
});

test('deleting says so, and Undo brings the person back', async () => {
  inPanel(<PersonView id="person:jonas" />);
  await menu('Delete this person');
  await screen.findByText('This record is no longer here');
  await userEvent.click(await screen.findByRole('button', { name: /Undo/ }));
  expect(await screen.findByRole('heading', { name: 'Jonas Weber' })).toBeTruthy();
});

test('a company without an open prospect offers to start one, with one primary button', async () => {
  await store([{ do: 'create', id: 'company:2', values: {} }, fact('company:2', 'name', 'Selby & Lund')]);
  inPanel(<CompanyView id="company:2" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Start a prospect' }));
  await waitFor(async () =>
    expect(await stored('prospect', 'company:2')).toMatchObject([
      { name: 'Selby & Lund', stage: 'find', state: 'open' },
    ]),
  );
});

test('a selection fills the form, and what is kept carries the words and their page', async () => {
  inPanel(
    <AddByHand
      text="Amara Okafor, Chief Financial Officer, amara@northwind.example"
      url={pageUrl}
      onDone={() => undefined}
    />,
  );
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' })).value).toBe('Amara Okafor');
  expect(await screen.findByText('Belongs to Northwind Robotics')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  await screen.findByText('Amara Okafor added');
  const added = (await childrenOf('person', 'company:1')).find((record) => text(record, 'name') === 'Amara Okafor');
  expect(added?.fields.email?.[0]?.from).toMatchObject({ by: 'user', url: pageUrl });
  expect(await stored('seat')).toHaveLength(2);
});

test('a form without any name is refused, and nothing is stored', async () => {
  const done = vi.fn();
  inPanel(<AddByHand onDone={done} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Add' }));
  expect(screen.getByText('Write a name or a mail address.')).toBeTruthy();
  expect(done).not.toHaveBeenCalled();
  expect(await latest('person', 10)).toHaveLength(2);
});

test('while typing, records that are close are offered', async () => {
  inPanel(<AddByHand onDone={() => undefined} />);
  await userEvent.type(await screen.findByRole('textbox', { name: 'Name' }), 'Jonas');
  expect(await screen.findByText('Close to what you have')).toBeTruthy();
  expect(screen.getByRole('button', { name: /Jonas Weber/ })).toBeTruthy();
});

const fill = async (fields: { [label: string]: string }) => {
  for (const [label, value] of Object.entries(fields)) {
    await userEvent.type(await screen.findByRole('textbox', { name: label }), value);
  }
};
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

test.each<[string, { [label: string]: string }, RegExp]>([
  ['mail address', { Name: 'J. Weber', Mail: 'JONAS@northwind.example' }, /^Same mail address as Jonas Weber/],
  ['phone number and name', { Name: 'Jonas Weber', Phone: '0531 5550142' }, /^Same phone number as Jonas Weber/],
  ['name in the company', { Name: 'Jonas  WEBER' }, /^Same name in this company: Jonas Weber/],
])(
  'a person with a known %s is not stored a second time before the rep saw who is there',
  async (_what, typed, why) => {
    await store([
      fact('person:jonas', 'email', 'jonas@northwind.example'),
      fact('person:jonas', 'phone', '0531 5550142'),
    ]);
    inPanel(<AddByHand onDone={() => undefined} />);
    await fill(typed);
    await press('Add');
    expect(await screen.findByText(why)).toBeTruthy();
    expect(screen.getByText('Open Jonas Weber')).toBeTruthy();
    expect(await latest('person', 10)).toHaveLength(2);
  },
);

test('what is new in the form goes to the person who is known, with a seat at the table, and undo takes it back', async () => {
  await store([fact('person:jonas', 'email', 'jonas@northwind.example')]);
  inPanel(<AddByHand onDone={() => undefined} />);
  await fill({ Name: 'Jonas Weber', Mail: 'jonas@northwind.example', Phone: '+49 531 5550199' });
  await press('Add');
  await userEvent.click(await screen.findByRole('button', { name: 'Add to Jonas Weber' }));
  await screen.findByText('Added to Jonas Weber, who was known already');
  const jonas = await recordById('person:jonas');
  expect(jonas && text(jonas, 'phone')).toBe('+49 531 5550199');
  expect(jonas && text(jonas, 'title')).toBe('Head of Production');
  expect(await latest('person', 10)).toHaveLength(2);
  expect(await stored('seat')).toHaveLength(2);
  await press(/^Undo/);
  await waitFor(async () => expect(await stored('seat')).toHaveLength(1));
});

test('two people of one name are both stored when the rep says so', async () => {
  inPanel(<AddByHand onDone={() => undefined} />);
  await fill({ Name: 'Jonas Weber' });
  await press('Add');
  await userEvent.click(await screen.findByRole('button', { name: 'Add as new all the same' }));
  await screen.findByText('Jonas Weber added');
  expect(await latest('person', 10)).toHaveLength(3);
});

test('what is typed further asks again', async () => {
  inPanel(<AddByHand onDone={() => undefined} />);
  await fill({ Name: 'Jonas Weber' });
  await press('Add');
  await screen.findByRole('button', { name: 'Add to Jonas Weber' });
  await fill({ Name: 'mann' });
  await press('Add');
  await screen.findByText('Jonas Webermann added');
});

test('a company that is known by its domain gets the new person, and its running prospect goes on', async () => {
  await store([fact('company:1', 'domain', 'northwind.example')]);
  inPanel(<AddByHand onDone={() => undefined} />);
  await userEvent.click(await screen.findByRole('radio', { name: 'Both' }));
  await fill({ 'Company name': 'Northwind', Domain: 'www.northwind.example', Name: 'Amara Okafor' });
  await press('Add');
  expect(await screen.findByText('Known by the domain northwind.example')).toBeTruthy();
  await press('Add to Northwind Robotics');
  await screen.findByText('Amara Okafor added');
  expect(await latest('company', 10)).toHaveLength(1);
  expect(await latest('prospect', 10)).toHaveLength(1);
  expect(await childrenOf('person', 'company:1')).toHaveLength(3);
  expect(await stored('seat')).toHaveLength(2);
});
