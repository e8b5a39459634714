import { beforeEach, expect, test } from 'vitest';
import { addRecords } from '@/lib/acts/add-record';
import { type Answer, answer } from '@/lib/acts/answer';
import { text } from '@/lib/model/record';
import { evaluate } from '@/lib/process/condition';
import type { ProspectFile } from '@/lib/process/file';
import { readProspectFile } from '@/lib/store/prospects';
import { emptyStore, keep, making, process, takeBack, visible } from '../intake/store';

beforeEach(async () => {
  await emptyStore();
  await keep(
    addRecords(making(), {
      person: { facts: { name: 'Ines Duarte', email: 'ines@mail.example' } },
      pursueIn: process,
    }),
  );
});

const deal = 'prospect:2';

async function file(): Promise<ProspectFile> {
  const stored = await readProspectFile(deal);
  if (!stored) throw new Error('the prospect should be there');
  const { record, ...rest } = stored;
  return { ...rest, prospectRecord: record, process, now: '2026-11-23T12:00:00.000Z' };
}

const tell = async (field: 'name' | 'industry', value: string, company?: Answer['company']) => {
  const asked = { id: `q-${field}`, label: 'Question', fills: { of: 'company' as const, field } };
  await keep(answer(making(), { file: await file(), asked, value, ...(company && { company }) }));
};

test('the name of a lone person’s company makes the company: criteria see it, the person sits there, undo takes all back', async () => {
  const before = await visible();
  expect(evaluate({ fact: 'name', of: 'company' }, await file()).is).toBe('unknown');
  await tell('name', 'Northwind Robotics');
  const { company, people, prospect, notes } = await file();
  expect(company && text(company, 'name')).toBe('Northwind Robotics');
  expect(prospect).toMatchObject({ companyId: company?.id, answered: { 'q-name': company?.id } });
  expect(prospect.personId).toBeUndefined();
  expect(
    people.map(({ record, seat }) => [text(record, 'name'), text(record, 'companyId'), seat !== undefined]),
  ).toEqual([['Ines Duarte', company?.id, true]]);
  expect(notes).toEqual([]);
  expect(evaluate({ fact: 'name', of: 'company' }, await file()).is).toBe('yes');
  await takeBack();
  expect(await visible()).toEqual(before);
});

test('another fact goes to the company named beside it, and the next one to the same', async () => {
  await tell('industry', 'Packaging', { name: 'Northwind Robotics' });
  const { company } = await file();
  expect(company && [text(company, 'name'), text(company, 'industry')]).toEqual(['Northwind Robotics', 'Packaging']);
  await tell('name', 'Northwind Robotics GmbH');
  expect((await file()).company?.id).toBe(company?.id);
});

test('a company that is known is taken, not made again', async () => {
  await keep(addRecords(making(), { company: { facts: { name: 'Northwind' } } }));
  const known = Object.keys(await visible()).find((id) => id.startsWith('company:')) ?? '';
  await tell('industry', 'Packaging', { id: known, name: 'Northwind' });
  expect((await file()).company?.id).toBe(known);
  expect(Object.keys(await visible()).filter((id) => id.startsWith('company:'))).toEqual([known]);
});

test('an answer that names no company is kept as a note', async () => {
  await tell('industry', 'Packaging');
  expect((await file()).company).toBeUndefined();
  expect((await file()).notes.map((note) => note.text)).toEqual(['Packaging']);
});
