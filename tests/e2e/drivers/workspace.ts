import type { Page } from 'puppeteer-core';
import { drawn } from './drawn.ts';
import { inStore } from './extension-store.ts';

// The workspace with something in it, without a page that was read.

/** Every place but those of records. */
export const places = [
  'welcome',
  'today',
  'pipeline',
  'companies',
  'people',
  'add',
  'process/outreach',
  'scripts',
  'settings/about',
  'settings/panel',
  'settings/compliance',
  'settings/data',
  'settings/shortcuts',
];

export type Ids = Record<'prospectId' | 'companyId' | 'personId', string>;
export const recordTypes = ['prospectId', 'companyId', 'personId'] as const;

/** The place of the workspace at an address, when it has come to rest. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate(`location.hash = '#/${place}'`);
  await drawn(page, 'main');
}

/** Its place. */
export const recordAt = (ids: Ids, type: (typeof recordTypes)[number]) => `record/${encodeURIComponent(ids[type])}`;

/** Three pursuits with a person, a note and a long name; gives the records of the last. In: a page of the extension. */
export async function fillStore(page: Page): Promise<Ids> {
  let ids: Ids | undefined;
  for (const name of ['Baltica Foods', 'Kitwe Tooling', long]) {
    ids = await inStore(page, 'seed', {
      company: { name, domain: `${name.slice(0, 7).toLowerCase().trim()}.example`, industry: 'Plastics' },
      person: { name: 'Linh Nguyễn', title: 'Head of Operations and everything that belongs to it' },
      notes: ['They log stoppages in a spreadsheet.\n\n- Linh owns it'],
    });
  }
  if (!ids) throw new Error('Nothing was seeded.');
  await inStore(page, 'setValue', ids.prospectId, 96_000);
  return ids;
}

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH';
