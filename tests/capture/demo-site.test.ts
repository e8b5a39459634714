// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allFacts, organisationFact, peopleOf, readHtml } from './read';

// The two invented companies that the demo serves: every page, exactly.
const readDemo = (host: string, path: string) =>
  readHtml(readFileSync(`tests/harness/demo-site/${host}/${path}`, 'utf8'), `http://${host}/${path}`);

const tannwerk = 'www.tannwerk.example';
const selby = 'www.selbylund.example';

const people: { [page: string]: string[] } = {
  [`${tannwerk}/index.html`]: [],
  [`${tannwerk}/about.html`]: [],
  [`${tannwerk}/machines.html`]: [],
  [`${tannwerk}/contact.html`]: [],
  [`${tannwerk}/news/index.html`]: [],
  // A journalist, a customer in a quotation, a professor and a testimonial: nobody of the house.
  [`${tannwerk}/news/line-stoppages.html`]: [],
  [`${tannwerk}/impressum.html`]: ['Dr. Annegret Löwenthal | Geschäftsführer', 'Matthias Brückner | Geschäftsführer'],
  [`${tannwerk}/press.html`]: [
    'Friederike Aschenbrenner | Head of Communications | f.aschenbrenner@tannwerk.example | +498999998190',
    'Dr. Annegret Löwenthal | Chief Executive Officer | https://social.example/in/annegret-loewenthal',
  ],
  [`${tannwerk}/service.html`]: [
    'Aylin Demirci | Dispatcher, first shift | +498999998181',
    'Thorsten Häberle | Dispatcher, second shift | +498999998182',
    'Zdeněk Dvořák | Senior Field Technician | +498999998183',
    'Inês Carvalho Duarte | Field Technician | +498999998184',
    'Phạm Minh Châu | Service Office Manager, Đà Nẵng | +498999998185',
    'Gunnar Åkesson | Spare Parts Manager | +498999998186',
    'Katarzyna Piątek | Training Coordinator | +498999998187',
    'Emeka Obi | Remote Support Engineer | +498999998188',
  ],
  [`${tannwerk}/team.html`]: [
    'Dr. Annegret Löwenthal | Managing Director (CEO) | a.loewenthal@tannwerk.example | +498999998101',
    'Matthias Brückner | Managing Director, Operations | m.brueckner@tannwerk.example | +498999998102',
    'Małgorzata Żółkiewska | Chief Financial Officer | m.zolkiewska@tannwerk.example | +498999998110',
    'Jürgen Öztürk | Head of Purchasing | j.oeztuerk@tannwerk.example | +498999998121',
    'Nguyễn Thị Thu Hà | Head of Process Engineering | ha.nguyen@tannwerk.example | +498999998130',
    'Łukasz Wiśniewski | Plant Manager | l.wisniewski@tannwerk.example | +498999998140',
    'Björn Güldner | Head of IT | b.gueldner@tannwerk.example | +498999998150',
    'Saoirse Ní Bhriain | Sales Director, Export | s.nibhriain@tannwerk.example | +498999998160',
    'Trần Quốc Bảo | Maintenance Lead | +498999998171',
    'Dorothea von der Heyde-Reinhardt | Quality and Food Safety Manager | d.heyde-reinhardt@tannwerk.example | +498999998180',
    'Sebastian Preuß | Head of Service | s.preuss@tannwerk.example | +491713920018',
    'Chiamaka Okonjo | Product Manager, K series',
  ],
  // A page that fights back: one real person among code that is dressed up as people.
  [`${tannwerk}/hostile.html`]: ['Walburga Nachtigall | Head of Procurement | w.nachtigall@grimmsel.example'],
  [`${selby}/index.html`]: [],
  [`${selby}/contact.html`]: [],
  [`${selby}/team.html`]: [
    'Imogen Hartley-Vance | Managing Director | imogen@selbylund.example | +441632960141',
    'Rasmus Lund | Head of Production | rasmus@selbylund.example | +441632960142',
    'Priya Ramanathan | Finance Director | priya@selbylund.example | +441632960143',
    'Owen Gwilym Pryce | Buyer, Packaging | owen@selbylund.example | +441632960144',
  ],
};

const split = (page: string): [string, string] => [page.slice(0, page.indexOf('/')), page.slice(page.indexOf('/') + 1)];

describe('the demo companies', () => {
  it.each(Object.entries(people))('%s names exactly its people', async (page, expected) => {
    expect(peopleOf(await readDemo(...split(page)))).toEqual(expected);
  });

  it.each(Object.keys(people).filter((page) => !page.includes('hostile')))(
    '%s tells whose page it is, and where they sit',
    async (page) => {
      const reading = await readDemo(...split(page));
      const isTannwerk = page.startsWith(tannwerk);
      expect(organisationFact(reading, 'name')).toEqual([
        isTannwerk ? 'Tannwerk Abfülltechnik' : 'Selby & Lund Dairies',
      ]);
      expect(organisationFact(reading, 'legalName')[0]?.replace(/\.$/, '')).toBe(
        isTannwerk ? 'Tannwerk Abfülltechnik GmbH' : 'Selby & Lund Dairies Ltd',
      );
      const address = isTannwerk
        ? /^Am Silberweiher 12, 80999 München,? Germany$/
        : /^3 Orchard Yard,? Little Harrowby/;
      expect(organisationFact(reading, 'address')).toEqual([expect.stringMatching(address)]);
    },
  );

  it.each([
    [tannwerk, 'about.html', 'employees', ['212']],
    [tannwerk, 'press.html', 'employees', ['212']],
    [tannwerk, 'press.html', 'country', ['Germany']],
    [tannwerk, 'impressum.html', 'vat', ['DE999999999']],
    [tannwerk, 'impressum.html', 'registration', ['HRB 990142']],
    [tannwerk, 'contact.html', 'fax', ['+498999998199']],
    [tannwerk, 'contact.html', 'email', ['info@tannwerk.example', 'sales@tannwerk.example', 'jobs@tannwerk.example']],
    [selby, 'index.html', 'employees', ['64']],
    [selby, 'index.html', 'phone', ['+441632960140']],
    [selby, 'contact.html', 'country', ['United Kingdom']],
    [selby, 'team.html', 'registration', ['00000042']],
    [selby, 'team.html', 'vat', ['GB999999973']],
  ] as const)('%s/%s: %s', async (host, page, field, values) => {
    expect(organisationFact(await readDemo(host, page), field)).toEqual(values);
  });

  it('suggests the seats that titles tell of', async () => {
    const reading = await readDemo(selby, 'team.html');
    expect(reading.people.map(({ role }) => role?.role)).toEqual([
      'economic-buyer',
      'user-buyer',
      'economic-buyer',
      'procurement',
    ]);
  });

  it.each(Object.keys(people))('%s proves every fact with words that stand there', async (page) => {
    const html = readFileSync(`tests/harness/demo-site/${page}`, 'utf8');
    const bare = (text: string) => text.replace(/\s+/g, '');
    const shown = bare(new DOMParser().parseFromString(html, 'text/html').documentElement.textContent ?? '');
    for (const { quote } of allFacts(await readDemo(...split(page)))) {
      const holder = quote.where === 'text' ? shown : bare(html.replaceAll('&amp;', '&'));
      expect(holder).toContain(bare(quote.exact));
    }
  });
});
