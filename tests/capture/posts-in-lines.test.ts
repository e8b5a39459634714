// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { peopleOf, readHtml } from './read';

const read = async (body: string, lang = 'en') =>
  peopleOf(await readHtml(`<html lang="${lang}"><body>${body}</body></html>`));

describe('names and posts that share a line', () => {
  test('a middle initial A. is no article', async () => {
    expect(await read('<h1>Board</h1><h3>Walter A. Ostrand</h3><p>Chairman</p>')).toEqual([
      'Walter A. Ostrand | Chairman',
    ]);
  });

  test('people between bars, each with the post in brackets', async () => {
    expect(await read('<h2>Committee</h2><p>Mara Lind (Chair) | Peter Holt (Treasurer)</p>')).toEqual([
      'Mara Lind | Chair',
      'Peter Holt | Treasurer',
    ]);
  });

  test('a labelled director between bars of an imprint', async () => {
    expect(await read('<footer><p>Northwind Ltd | Director: Mara Lind | VAT no. 12</p></footer>')).toEqual([
      'Mara Lind | Director',
    ]);
    expect(await read('<footer><p>상호: 노스윈드 | 대표: 김지훈 | 주소: 서울</p></footer>', 'ko')).toEqual([
      '김지훈 | 대표',
    ]);
  });

  test('post, name and field in elements of their own, drawn in one line', async () => {
    const card = (post: string, name: string) =>
      `<div><span class="badge">${post}</span><strong>${name}</strong><em>Economics</em></div>`;
    expect(await read(`<h2>Bureau</h2>${card('President', 'Mara Lind')}${card('Secretary', 'Peter Holt')}`)).toEqual([
      'Mara Lind | President',
      'Peter Holt | Secretary',
    ]);
  });

  test('the photo says which words of the line are the name', async () => {
    const card = (name: string, post: string) => `<div><img alt="${name}" src="x.jpg"><p>${post} ${name}</p></div>`;
    expect(await read(card('Ilva Torbek', 'Legal Adviser') + card('Peter Holt', 'Office Manager'))).toEqual([
      'Ilva Torbek | Legal Adviser',
      'Peter Holt | Office Manager',
    ]);
  });

  test('a name behind the label of a name', async () => {
    expect(await read('<p>Nombre: Lucía Ferrández</p><p>Cargo: Directora</p>', 'es')).toEqual([
      'Lucía Ferrández | Directora',
    ]);
  });

  test('a post behind a dash is said without what stands before it', async () => {
    expect(await read('<p>Northwind A – Coach: Mara Lind</p>')).toEqual(['Mara Lind | Coach']);
  });

  test('members of a board, whom one word tells', async () => {
    expect(await read('<h3>Bestuur</h3><p>Voorzitter: Joost Vermeer</p><p>Algemeen lid: Anneke Bos</p>', 'nl')).toEqual(
      ['Joost Vermeer | Voorzitter', 'Anneke Bos | Algemeen lid'],
    );
  });

  test('who somebody is, said the other way round', async () => {
    expect(await read('<p>Le directeur de la publication est Mme Claire Morin.</p>', 'fr')).toEqual([
      'Mme Claire Morin | directeur de la publication',
    ]);
    expect(await read('<p>Our next course is Advanced Drawing.</p>')).toEqual([]);
  });

  test('several people of one sentence, each with what follows', async () => {
    const text = (name: string, mail: string, phone: string) =>
      `please contact <a href="mailto:${mail}">${name}</a> on ${phone}.`;
    const both = `For news ${text('Mary Holt', 'mholt@mail.example', '020 7946 0018')} For adverts ${text('Peter Lind', 'plind@mail.example', '020 7946 0019')}`;
    expect(await read(`<p>${both}</p>`, 'en-GB')).toEqual([
      'Mary Holt | mholt@mail.example | +442079460018',
      'Peter Lind | plind@mail.example | +442079460019',
    ]);
  });

  test('plural and feminine posts', async () => {
    expect(await read('<h3>Team</h3><p>Jugendvertreterin: Vera Amann</p><p>Kantorin: Eva Holt</p>', 'de')).toEqual([
      'Vera Amann | Jugendvertreterin',
      'Eva Holt | Kantorin',
    ]);
  });

  test('plural posts of several', async () => {
    expect(await read('<p>Managing Directors: Mara Lind, Peter Holt</p>')).toEqual([
      'Mara Lind | Managing Directors',
      'Peter Holt | Managing Directors',
    ]);
  });
});

describe('words that are no names', () => {
  test('of a plural as of its singular', async () => {
    expect(await read('<h3>Personal Lawyers</h3><p>Manager</p><h3>Mary Solutions</h3><p>Manager</p>')).toEqual([]);
  });

  test('of a company that is called after somebody, of a university', async () => {
    const owner = (company: string) => `<h3>${company}</h3><p>Inhaber</p>`;
    expect(await read(owner('Malerbetrieb Frey') + owner('Fahrschule Holt') + owner('Uniwersytet Holt'))).toEqual([]);
  });

  test('but surnames that look like one', async () => {
    expect(await read('<h3>Anna Bridges</h3><p>Manager</p><h3>Peter Rivers</h3><p>Clerk</p>')).toEqual([
      'Anna Bridges | Manager',
      'Peter Rivers | Clerk',
    ]);
  });
});
