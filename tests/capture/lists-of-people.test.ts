// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { peopleOf, readHtml } from './read';

const read = async (body: string, lang = 'en') =>
  peopleOf(await readHtml(`<html lang="${lang}"><body>${body}</body></html>`));
const rare = ['Ilvar Torbek', 'Zunild Okparo', 'Wexla Drumm', 'Jorvik Stelp'];
const items = rare.map((name) => `<li>${name}</li>`).join('');

describe('lists of people', () => {
  test('names that no list knows, below a heading that announces people', async () => {
    expect(await read(`<h2>Our staff</h2><ul>${items}</ul>`)).toEqual(rare);
  });

  test('not below a heading that announces others, or nothing', async () => {
    expect(await read(`<h2>Our client members</h2><ul>${items}</ul>`)).toEqual([]);
    expect(await read(`<h2>Our wines</h2><ul>${items}</ul>`)).toEqual([]);
  });

  test('a row that a post heads', async () => {
    const names = rare.map((name) => `<p>${name}</p>`).join('');
    expect(await read(`<table><tr><td>Councillors:</td><td>${names}</td></tr></table>`)).toEqual(
      rare.map((name) => `${name} | Councillors:`.replace(':', '')),
    );
  });

  test('terms and their values', async () => {
    expect(await read('<dl><dt>Owner</dt><dd>Mara Lind</dd><dt>Purchasing</dt><dd>9 to 5</dd></dl>')).toEqual([
      'Mara Lind | Owner',
    ]);
  });

  test('a title that no word tells, where the others have theirs', async () => {
    const card = (name: string, post: string) =>
      `<div class="card"><h3 class="n">${name}</h3><p class="post">${post}</p></div>`;
    const cards = card('Mara Lind', 'Riding Instructor') + card('Peter Holt', 'Riding for Everybody');
    expect(await read(`<h2>Team</h2>${cards}`)).toEqual([
      'Mara Lind | Riding Instructor',
      'Peter Holt | Riding for Everybody',
    ]);
  });

  test('a rare Japanese name beside a post', async () => {
    expect(await read('<table><tr><th>代表者</th><td>代表取締役　鵜飼 倫太郎</td></tr></table>', 'ja')).toEqual([
      '鵜飼 倫太郎 | 代表取締役',
    ]);
  });

  test('Arabic names of two words in a list of people', async () => {
    const names = ['سامر فرغ الله', 'لجين بيطار', 'وائل قنديل'];
    const list = names.map((name) => `<li>${name}</li>`).join('');
    expect(await read(`<h2>فريق العمل</h2><ul>${list}</ul>`, 'ar')).toEqual(names);
    expect(await read(`<h2>خدماتنا</h2><ul><li>حلول رقمية</li><li>تصميم مواقع</li></ul>`, 'ar')).toEqual([]);
  });

  test('who built the page does not work here', async () => {
    const authors = '<h2>Autorzy strony</h2><p>Marek Zieliński</p><p>marek@webstudio.example</p>';
    expect(await read(`<h2>Zarząd</h2><p>Anna Nowak – prezes</p>${authors}`, 'pl')).toEqual(['Anna Nowak | prezes']);
  });
});
