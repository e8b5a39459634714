// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { organisationFact, peopleOf, readHtml } from './read';

const read = (body: string, lang = 'en', title = 'Imprint') =>
  readHtml(
    `<html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`,
    'https://nwt.example/page',
  );

describe('whose mailboxes and numbers', () => {
  test('the mailbox of a post belongs to who holds it', async () => {
    const row = (name: string, post: string, mail: string) =>
      `<tr><td>${name}</td><td>${post}</td><td><a href="mailto:${mail}">${mail}</a></td></tr>`;
    const table = `<table>${row('Mara Lind', 'Webmaster', 'webmaster@northwind.example')}${row('Peter Holt', 'Clerk', 'info@northwind.example')}</table>`;
    const reading = await read(table);
    expect(peopleOf(reading)).toEqual(['Mara Lind | Webmaster | webmaster@northwind.example', 'Peter Holt | Clerk']);
    expect(organisationFact(reading, 'email')).toEqual(['info@northwind.example']);
  });

  test('the mailbox of the chamber is not of the company', async () => {
    const reading = await read(
      '<p>Northwind GmbH</p><p>E-Mail: post@northwind.example</p><h3>Zuständige Kammer</h3><p>Ärztekammer Musterland</p><p>kammer@aerztekammer.example</p>',
      'de',
    );
    expect(organisationFact(reading, 'email')).toEqual(['post@northwind.example']);
  });

  test('numbers beside the director in a line of the imprint are the company’s', async () => {
    const reading = await read('<p>상호 : 노스윈드 대표 : 김지훈 | 전화 : 02-345-6789 | 팩스 : 02-345-6780</p>', 'ko');
    expect(peopleOf(reading)).toEqual(['김지훈 | 대표']);
    expect(organisationFact(reading, 'name')).toEqual(['노스윈드']);
    expect(organisationFact(reading, 'phone')).toEqual(['+8223456789']);
    expect(organisationFact(reading, 'fax')).toEqual(['+8223456780']);
  });

  test('but those beside a contact person are theirs', async () => {
    const reading = await read('<p>담당자: 김지훈 | 전화: 02-345-6789</p>', 'ko');
    expect(peopleOf(reading)).toEqual(['김지훈 | 담당자 | +8223456789']);
  });

  test('a placeholder is no phone', async () => {
    const reading = await read('<p>Phone: 000-000-0000</p><p>Fax: 020 7946 0018</p>', 'en-GB');
    expect(organisationFact(reading, 'phone')).toEqual([]);
  });

  test('numbers are read in the country that the address names', async () => {
    const reading = await read('<p>Carrera 11 # 99-25, Bogotá, Colombia</p><p>Tel: 601 234 5678</p>', 'es');
    expect(organisationFact(reading, 'phone')).toEqual(['+576012345678']);
  });

  test('street, postal code and town with nothing between', async () => {
    const reading = await read('<p>Mühlenstraße 40 14057 Berlin</p>', 'de');
    expect(organisationFact(reading, 'address')).toEqual(['Mühlenstraße 40 14057 Berlin']);
  });

  test('a picture of every card is no logo', async () => {
    const picture = '<img alt="Placeholder" src="x.png">';
    const reading = await read(`${picture.repeat(4)}<h1>Team</h1>`, 'en', 'Team | Northwind Traders');
    expect(organisationFact(reading, 'name')).toEqual(['Northwind Traders']);
  });
});
