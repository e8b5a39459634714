// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { learnSelector } from '@/lib/capture/rules/learn';
import { readPage } from '@/lib/capture/run';
import type { PageRule } from '@/lib/model/capture-rule';
import { organisationFact, peopleOf } from '../read';

const load = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const url = 'https://northwind.example/team';

/** What the rep points at: the element with these words. */
function pointAt(document: Document, words: string): Element {
  const found = [...document.querySelectorAll('*')].filter((one) => one.textContent?.trim() === words).at(-1);
  if (!found) throw new Error(`Nothing says ${words}`);
  return found;
}

const learn = (document: Document, words: string) => learnSelector(document, pointAt(document, words)) ?? '';
const rule = (selector: string, field: PageRule['field'], of: PageRule['of'] = 'person'): PageRule => ({
  id: 'capture-rule:1',
  of,
  field,
  selector,
});

// Nobody would take these for titles: that is why the rep points at one.
const cards = (people: [string, string][]) =>
  load(
    `<main><h1>Our crew</h1><div class="crew">${people
      .map(
        ([name, does]) =>
          `<div class="crew-card css-1q2w3e"><h3 class="crew-name">${name}</h3><p class="crew-what">${does}</p><p>Likes boats</p></div>`,
      )
      .join('')}</div></main>`,
  );
const crew = cards([
  ['Anna Berger', 'Keeper of keys'],
  ['Tom Okafor', 'Bringer of bread'],
  ['Lucía Prieto', 'Whisperer to looms'],
]);

describe('a rule learned from one text', () => {
  test('reads the like texts of all people of the page, and of the next page of the site', async () => {
    const title = rule(learn(crew, 'Keeper of keys'), 'title');
    expect(peopleOf(await readPage(crew, url, { rules: [title] }))).toEqual([
      'Anna Berger | Keeper of keys',
      'Tom Okafor | Bringer of bread',
      'Lucía Prieto | Whisperer to looms',
    ]);
    const next = cards([
      ['Ines Duarte', 'Mender of nets'],
      ['Jonas Weber', 'Counter of knots'],
    ]);
    const reading = await readPage(next, `${url}/2`, { rules: [title] });
    expect(peopleOf(reading)).toEqual(['Ines Duarte | Mender of nets', 'Jonas Weber | Counter of knots']);
    expect(reading.rules).toEqual([{ id: 'capture-rule:1', found: 2 }]);
    expect(reading.people[0]?.facts[1]).toMatchObject({
      method: 'your rule for this site',
      quote: { exact: 'Mender of nets', where: 'text' },
    });
  });

  test('leaves what a build tool named out of the selector', () => {
    expect(learn(crew, 'Keeper of keys')).toBe('div.crew > div.crew-card > p.crew-what');
  });

  test('tells the columns of a table without classes apart', async () => {
    const table =
      load(`<table><tr><th>Who</th><th>What</th><th>Room</th></tr><tr><td>Anna Berger</td><td>Keys</td><td>12</td></tr>
      <tr><td>Tom Okafor</td><td>Bread</td><td>14</td></tr></table>`);
    const selector = learn(table, 'Keys');
    expect([...table.querySelectorAll(selector)].map((cell) => cell.textContent)).toEqual(['Keys', 'Bread']);
    const rules = [rule(learn(table, 'Anna Berger'), 'name'), { ...rule(selector, 'title'), id: 'capture-rule:2' }];
    expect(peopleOf(await readPage(table, url, { rules }))).toEqual(['Anna Berger | Keys', 'Tom Okafor | Bread']);
  });

  test('names people whose names have no shape of one', async () => {
    const page = load('<ul class="folk"><li><b>madonna</b> sings</li><li><b>cher</b> sings too</li></ul>');
    const reading = await readPage(page, url, { rules: [rule(learn(page, 'madonna'), 'name')] });
    expect(peopleOf(reading)).toEqual(['madonna', 'cher']);
  });

  test('reads the organisation, in the place of what was read without it', async () => {
    const page = load('<header><p class="brand">Loom &amp; Sons</p></header><main><h1>Northwind</h1></main>');
    const reading = await readPage(page, url, { rules: [rule(learn(page, 'Loom & Sons'), 'name', 'organisation')] });
    expect(organisationFact(reading, 'name')).toEqual(['Loom & Sons']);
  });

  test('that finds nothing any more says so, and what is read without it stays', async () => {
    const page = load('<div class="c"><h3>Anna Berger</h3><p>Managing Director</p></div>');
    const reading = await readPage(page, url, { rules: [rule('p.crew-what', 'title')] });
    expect(reading.rules).toEqual([{ id: 'capture-rule:1', found: 0 }]);
    expect(peopleOf(reading)).toEqual(['Anna Berger | Managing Director']);
  });

  test('with a selector that is none finds nothing and ends nothing', async () => {
    const reading = await readPage(crew, url, { rules: [rule('p..[', 'title')] });
    expect(reading.rules).toEqual([{ id: 'capture-rule:1', found: 0 }]);
  });
});
