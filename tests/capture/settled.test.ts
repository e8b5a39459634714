// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { readPage } from '@/lib/capture/run';
import { type Moment, readSettled } from '@/lib/capture/settled';
import { pageReadingSchema } from '@/lib/model/page-reading';

const url = 'https://www.late-pumps.example/team';
let page: Document;
let time: number;
let loadedAt: number | undefined;
/** What the page's own scripts do, and when. */
let plans: { at: number; run: () => void }[];

beforeEach(() => {
  page = new DOMParser().parseFromString(readFileSync('tests/fixtures/late/team.html', 'utf8'), 'text/html');
  time = 0;
  loadedAt = 0;
  plans = [];
});

const moment: Moment = {
  now: () => time,
  async pause(ms) {
    time += ms;
    for (const plan of plans.filter(({ at }) => at <= time)) plan.run();
    plans = plans.filter(({ at }) => at > time);
    await new Promise((done) => setTimeout(done)); // the observer is told
  },
  sinceLoad: () => (loadedAt === undefined ? undefined : time - loadedAt),
};
const read = vi.fn(() => readPage(page, url));
beforeEach(() => void read.mockClear());
const readNow = () => readSettled(page, read, moment);

/** The page's script puts the team where it says that it is loading. */
const showTeam = () => {
  const team = page.querySelector('template')?.content.cloneNode(true);
  if (team) page.querySelector('main')?.replaceChildren(team);
};
const namesOf = (reading: Awaited<ReturnType<typeof readNow>>) => reading.people.map(({ facts }) => facts[0]?.value);

test('a team that a script puts into the page a moment after it was loaded is read', async () => {
  plans = [{ at: 1200, run: showTeam }];
  const reading = await readNow();
  expect(namesOf(reading)).toEqual(['Walburga Nachtigall', 'Tobias Ahlgren']);
  expect(reading.partial).toBeUndefined();
  expect(time).toBeLessThan(1600);
});

test('a page that names people is not waited for', async () => {
  showTeam();
  expect(namesOf(await readNow())).toHaveLength(2);
  expect(time).toBe(0);
});

test('a page that was loaded long ago and is at rest is not waited for', async () => {
  time = 60_000;
  expect((await readNow()).partial).toBeUndefined();
  expect(time).toBe(60_000);
  expect(read).toHaveBeenCalledTimes(1);
});

test('a young page without people that stays as it is was read whole', async () => {
  expect((await readNow()).partial).toBeUndefined();
  expect(time).toBe(2000);
  expect(read).toHaveBeenCalledTimes(1);
});

test('a page that is still not loaded after two seconds says so', async () => {
  loadedAt = undefined;
  const reading = await readNow();
  expect(reading.partial).toBe('loading');
  expect(pageReadingSchema.safeParse(reading).success).toBe(true);
  expect(time).toBe(2000);
});

test('a page that goes on growing is read as far as it is after two seconds, and says so', async () => {
  const grow = () =>
    page.body.append(Object.assign(page.createElement('p'), { textContent: 'One more line of news.' }));
  plans = Array.from({ length: 100 }, (_, index) => ({ at: index * 100, run: grow }));
  const reading = await readNow();
  expect(reading.partial).toBe('loading');
  expect(time).toBe(2000);
  expect(read).toHaveBeenCalledTimes(2);
});

test('a clock that ticks in the page is no growth', async () => {
  const clock = page.body.appendChild(page.createElement('output'));
  time = 60_000;
  loadedAt = 0;
  plans = Array.from({ length: 100 }, (_, index) => ({
    at: 60_000 + index * 50,
    run: () => clock.replaceChildren(String(index)),
  }));
  await moment.pause(50);
  expect((await readNow()).partial).toBeUndefined();
  expect(read).toHaveBeenCalledTimes(1);
});
