import { beforeEach, expect, test } from 'vitest';
import { matchReading } from '@/lib/intake/match-reading';
import { isFromMe, isMyPage, withoutMe } from '@/lib/intake/mine';
import { readSelection } from '@/lib/intake/selection';
import { aboutSchema } from '@/lib/model/about';
import type { PageReading } from '@/lib/model/page-reading';
import { toldBy } from './pairs';
import { emptyStore } from './store';

beforeEach(emptyStore);

const mine = aboutSchema.parse({
  name: 'Robin Falk',
  aliases: ['Rob Falk'],
  emails: ['Robin@Gearloop.example', 'robin.falk@gmail.com'],
  domains: ['gearloop-group.example'],
});

const reading: PageReading = {
  ...{ url: 'https://gearloop.example/team', title: 'Team' },
  organisation: { facts: toldBy({ name: 'Gearloop', email: ['info@gearloop.example', 'robin@gearloop.example'] }) },
  people: [
    { facts: toldBy({ name: 'Robin Falk', title: 'Sales' }) },
    { facts: toldBy({ name: 'Dana Holt', email: 'dana@gearloop.example' }) },
    { facts: toldBy({ name: 'R. F.', email: 'robin@GEARLOOP.example' }) },
  ],
};
const names = (told: PageReading) => told.people.map(({ facts }) => facts[0]?.value);

test.each([
  ['https://www.gearloop-group.example/about', true],
  ['https://de.gearloop-group.example/', true],
  ['https://gearloop.example/', true],
  ['https://notgearloop.example/', false],
  ['https://gmail.com/', false],
  ['about:blank', false],
])('%s is the rep’s own page: %s', (url, is) => {
  expect(isMyPage(url, mine)).toBe(is);
});

test('on the own company’s page the rep is nobody to keep, by name, alias or address; colleagues are', async () => {
  expect(names(withoutMe(reading.url, reading, mine))).toEqual(['Dana Holt']);
  const match = await matchReading(reading.url, reading, mine);
  expect(match.isOurs).toBe(true);
  expect(match.people).toHaveLength(1);
});

test('elsewhere an own address is nobody’s, and a namesake without one is somebody else', () => {
  const told = withoutMe('https://northwind.example/team', reading, mine);
  expect(names(told)).toEqual(['Robin Falk', 'Dana Holt']);
  expect(JSON.stringify(told.organisation)).not.toMatch(/robin@/i);
  expect(JSON.stringify(told.organisation)).toContain('info@gearloop.example');
});

test('of a selected mail the other one’s address is read, and who wrote is told by the line that says it', () => {
  const mail = 'From: Robin Falk <robin@gearloop.example>\nTo: Ines Duarte <ines@northwind.example>\n\nDear Ines';
  expect(readSelection(mail, mine).email).toBe('ines@northwind.example');
  expect(isFromMe(mail, mine)).toBe(true);
  expect(isFromMe('From: Ines <ines@northwind.example>\nTo: robin@gearloop.example\n\nYes', mine)).toBe(false);
  expect(isFromMe('robin@gearloop.example wrote nothing', mine)).toBe(false);
});

test('who has said nothing of themself owns nothing', () => {
  const nobody = aboutSchema.parse({});
  expect(withoutMe(reading.url, reading, nobody)).toEqual(reading);
  expect(isMyPage('https://gearloop.example/', nobody)).toBe(false);
});
