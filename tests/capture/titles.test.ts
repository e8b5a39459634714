import { describe, expect, it } from 'vitest';
import { suggestDepartment } from '@/lib/capture/people/departments';
import { suggestRole } from '@/lib/capture/people/roles';
import { suggestSeniority } from '@/lib/capture/people/seniority';
import { titleStrength } from '@/lib/capture/people/titles';
import * as de from './titles/de';
import * as departments from './titles/departments';
import * as en from './titles/en';
import * as es from './titles/es';
import * as fr from './titles/fr';
import * as it_ from './titles/it';
import * as ja from './titles/ja';
import * as more from './titles/more';
import * as nl from './titles/nl';
import * as pt from './titles/pt';

const languages = Object.entries({ en, de, fr, es, it: it_, nl, pt, ja });
const further = Object.entries(more.titles);
const rows = [
  ...languages.map(([code, { titles }]) => [code, titles] as const),
  ['departments', departments.titles] as const,
  ...further,
];
const headings = [...languages.map(([code, { decoys }]) => [code, decoys] as const), ['further', more.decoys] as const];

describe.each(rows)('titles in %s', (_, titles) => {
  it.each(titles)('%s: seat %s, seniority %s, department %s', (title, role, seniority, department) => {
    const suggested = {
      role: suggestRole(title),
      seniority: suggestSeniority(title),
      department: suggestDepartment(title),
    };
    expect({
      strength: titleStrength(title),
      role: suggested.role?.role ?? '-',
      seniority: suggested.seniority?.value ?? '-',
      department: suggested.department?.value ?? '-',
    }).toEqual({ strength: 2, role, seniority, department });
    for (const reason of Object.values(suggested)) expect(title).toContain(reason?.because ?? '');
  });
});

describe.each(headings)('what is no title in %s', (_, decoys) => {
  it.each(decoys)('%s', (decoy) => {
    expect(titleStrength(decoy)).toBeLessThan(2);
  });
});

it.each(languages)('%s has at least 60 different titles', (_, { titles }) => {
  expect(new Set(titles.map(([title]) => title)).size).toBeGreaterThanOrEqual(60);
});
