import { render } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { type ReactNode, useMemo, useState } from 'react';
import { vi } from 'vitest';
import { LogFoot } from '@/components/panel/log/LogFoot';
import { type Over, PanelProvider, type PanelState, type Sheet } from '@/components/panel/PanelContext';
import { makeClient } from '@/components/queries/client';
import { CspRoot } from '@/components/ui/CspRoot';
import { KeysProvider } from '@/components/ui/keys/KeysProvider';
import { Toaster } from '@/components/ui/Toaster';
import type { Edit } from '@/lib/model/edit';
import type { Json } from '@/lib/model/json';
import { shown } from '@/lib/model/record';
import { commit } from '@/lib/store/commit';
import { closeStore } from '@/lib/store/database';
import { writeAbout } from '@/lib/store/private';
import { childrenOf } from '@/lib/store/records';

export const now = '2026-11-23T10:00:00.000Z';
export const pageUrl = 'https://northwind.example/press';

/** An empty store and the clock at `now`; only the date is faked, so that waiting still works. */
export async function freshStore(): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  await closeStore();
  globalThis.indexedDB = new IDBFactory();
}

let acts = 0;
export async function store(edits: Edit[], at = now): Promise<void> {
  acts += 1;
  const context = { now: at, who: 'Robin', newDevice: () => 'device-1' };
  await commit({ id: `act:seed-${acts}`, said: { key: 'added', values: { name: 'x' } }, edits }, context);
}

export const fact = (id: string, field: string, value: string, at = '2026-11-21T09:00:00.000Z'): Edit => ({
  do: 'add',
  id,
  field,
  value,
  from: {
    by: 'page',
    at,
    url: pageUrl,
    quote: { exact: value, where: 'text' },
    method: 'page text',
    confidence: 'high',
  },
});

/** A prospect in outreach with two people, a mail that was answered, and a call that is due today. */
export async function seedProspect(): Promise<void> {
  await writeAbout({
    name: 'Robin Falk',
    emails: [],
    aliases: [],
    domains: [],
    company: 'Gearloop',
    offer: 'a watch on packaging lines',
    proof: 'One dairy halved its stoppages in 11 weeks',
    address: 'Gearloop, 4 Example Street, Hamburg',
    optOut: 'One word, and I will not write again.',
  });
  const person = (id: string, name: string, title: string): Edit[] => [
    { do: 'create', id, values: { companyId: 'company:1' } },
    fact(id, 'name', name),
    fact(id, 'title', title),
  ];
  await store(
    [
      { do: 'create', id: 'company:1', values: {} },
      fact('company:1', 'name', 'Northwind Robotics'),
      ...person('person:ines', 'Ines Duarte', 'Head of Operations'),
      ...person('person:jonas', 'Jonas Weber', 'Head of Production'),
      {
        do: 'create',
        id: 'seat:ines',
        values: { prospectId: 'prospect:1', personId: 'person:ines', role: 'champion', stance: 'for' },
      },
      {
        do: 'create',
        id: 'prospect:1',
        values: {
          name: 'Line 2',
          companyId: 'company:1',
          processId: 'guide',
          processVersion: 1,
          stage: 'outreach',
          stageSince: '2026-11-13T09:00:00.000Z',
          state: 'open',
        },
      },
      fact('prospect:1', 'pain', 'line 2 stopped three times'),
      touch('activity:reply', {
        kind: 'mail',
        at: '2026-11-16T09:00:00.000Z',
        direction: 'in',
        outcome: 'replied',
        quote: 'call me after the 20th',
        personIds: ['person:ines'],
      }),
      {
        do: 'create',
        id: 'task:call',
        values: {
          title: 'Call Ines Duarte about line 2',
          dueAt: '2026-11-23',
          owedBy: 'us',
          channel: 'call',
          prospectId: 'prospect:1',
          personId: 'person:ines',
          quote: 'call me after the 20th',
        },
      },
    ],
    '2026-11-16T09:00:00.000Z',
  );
}

export const touch = (id: string, values: { [field: string]: Json }): Edit => ({
  do: 'create',
  id,
  values: { who: 'Robin', prospectId: 'prospect:1', companyId: 'company:1', ...values },
});

/** What is stored of a type for the prospect: each field's leading value. */
export async function stored(type: string, parent = 'prospect:1'): Promise<{ [field: string]: Json }[]> {
  const records = await childrenOf(type, parent);
  return records.map((record) =>
    Object.fromEntries(
      Object.keys(record.fields).flatMap((field) => {
        const first = shown(record, field)[0];
        return first ? [[field, first.value]] : [];
      }),
    ),
  );
}

/** Renders a view inside a panel whose frame is real; its page is not there unless it is given. */
export function inPanel(
  view: ReactNode,
  prove: PanelState['prove'] = () => undefined,
  capture: PanelState['capture'] = () => undefined,
  more: Partial<PanelState> = {},
) {
  return render(
    <CspRoot queries={makeClient()}>
      <KeysProvider>
        <Frame view={view} prove={prove} capture={capture} more={more} />
      </KeysProvider>
    </CspRoot>,
  );
}

interface FrameProps extends Pick<PanelState, 'prove' | 'capture'> {
  view: ReactNode;
  more: Partial<PanelState>;
}

function Frame({ view, prove, capture, more }: FrameProps) {
  const [over, open] = useState<Over>();
  const [sheet, show] = useState<Sheet>();
  const state = useMemo(
    (): PanelState => ({
      page: undefined,
      subject: { kind: 'record', named: { type: 'prospect', id: 'prospect:1' } },
      over,
      sheet,
      open,
      show,
      choose: () => undefined,
      capture,
      settle: () => undefined,
      settled: new Set(),
      prove,
      ...more,
    }),
    [over, sheet, prove, capture, more],
  );
  return (
    <PanelProvider value={state}>
      <main>{view}</main>
      <output>{over?.view}</output>
      <Toaster />
      <LogFoot prospectId="prospect:1" />
    </PanelProvider>
  );
}
