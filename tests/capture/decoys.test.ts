// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { allFacts, organisationFact, peopleOf, readHtml } from './read';

/** A small page of a real company with one decoy in it; `lang` also says which country its numbers are of. */
const page = (decoy: string, lang = 'de') =>
  `<!doctype html><html lang="${lang}"><head><title>Tannwerk</title></head><body><main><h2>Team</h2><div><h3>Anna Berger</h3><p>Managing Director</p></div>
  <p>Weberstraße 12<br>10115 Berlin</p><p>Telefon 030 5557700</p></main>${decoy}</body></html>`;
const read = (decoy: string, path = '/team') => readHtml(page(decoy), `https://tannwerk.example${path}`);

it.each([
  [
    'a testimonial in a slider',
    '<div class="swiper testimonial"><p>Great looms, and quickly there.</p><h4>Robert Hale</h4><p>Head of Weaving, Acme</p></div>',
  ],
  [
    'a testimonial under its heading',
    '<section><h2>Das sagen unsere Kunden</h2><p>Sehr zu empfehlen.</p><h4>Robert Hale</h4><p>Einkaufsleiter, Acme</p></section>',
  ],
  [
    'who is quoted in a figure',
    '<figure><blockquote>Great looms.</blockquote><figcaption>Robert Hale, Buyer at Acme</figcaption></figure>',
  ],
  [
    'the author of a blog post',
    '<article><h2>How looms are made</h2><div class="post-meta">By <a href="/author/rh">Robert Hale</a>, Editor</div><p>Long ago …</p></article>',
  ],
  [
    "the box about a post's author",
    '<div class="author-box"><h4>Robert Hale</h4><p>Editor who writes about cloth.</p></div>',
  ],
  ['who commented', '<ol class="comment-list"><li><b>Robert Hale</b>, Owner<p>Nice post!</p></li></ol>'],
  ['alumni', '<section><h2>Alumni</h2><ul><li>Robert Hale, Researcher (until 2019)</li></ul></section>'],
  ['former staff', '<section><h2>Ehemalige Mitarbeiter</h2><p>Robert Hale, Techniker</p></section>'],
  [
    'who is quoted in the news',
    '<article><h2>Looms for the museum</h2><p>“We are delighted with these looms and with the people behind them.”</p><p>Robert Hale, Director of the museum</p></article>',
  ],
  ['the web agency', '<footer><p>Website by Robert Hale, Web Designer</p></footer>'],
])('%s is no contact', async (_who, decoy) => {
  expect(peopleOf(await read(decoy))).toEqual(['Anna Berger | Managing Director']);
});

it.each([
  [
    'the web agency',
    '<h2>Webdesign</h2><p>Pixelhof, Hafenstraße 2, 24103 Kiel, Tel. 0431 5551200, Inhaber Jens Petersen</p>',
  ],
  ['the host', '<h2>Hosting</h2><p>Rechenhof GmbH<br>Serverweg 9<br>60311 Frankfurt<br>Telefon 069 5551200</p>'],
  [
    'the authority',
    '<h2>Aufsichtsbehörde</h2><p>Gewerbeamt<br>Rathausplatz 1<br>60311 Frankfurt<br>Telefon 069 5551200</p>',
  ],
  ['the chamber', '<p>Handwerkskammer Berlin, Blücherstraße 68, 10961 Berlin, Telefon 030 5551200</p>'],
  [
    'who measures visits',
    '<h2>Analysedienste und Cookies</h2><p>Messwerk Ltd<br>Barrow Street 4<br>60311 Frankfurt<br>Telefon 069 5551200</p>',
  ],
])('%s of an imprint gives no number, no address and no person', async (_who, decoy) => {
  const reading = await read(decoy, '/impressum');
  expect(organisationFact(reading, 'phone')).toEqual(['+49305557700']);
  expect(organisationFact(reading, 'address')).toEqual(['Weberstraße 12, 10115 Berlin']);
  expect(peopleOf(reading)).toEqual(['Anna Berger | Managing Director']);
});

it.each([
  ['a fax', 'Telefax: 030 5557701'],
  ['a fax by one letter', 'F 030 5557701'],
  ['a register number', 'Handelsregister: HRB 12345678'],
  ['a tax number', 'Steuernummer 030/555/77021'],
  ['an Italian tax number', 'P. IVA e C.F. 02345670365'],
  ['a Belgian one', 'BTW BE 0456.789.012'],
  ['a bank account', 'IBAN NL91 ABNA 0417 1643 00'],
  ['a sort code', 'BLZ 100 500 00, Konto 030 555 7702'],
  ['a date', '03.05.2026 – 04.05.2026'],
  ['opening hours', 'Mo–Fr 08:00–12:00, 13:00–17:30'],
  ['a price', 'ab 0305,55 € oder 1.030.555,77 €'],
  ['a postal code', '10115 10117 10119'],
  ['a licence', 'License No. 030 5557702'],
  ['a Korean business number', '사업자등록번호 030-55-57702'],
])('%s is no phone', async (_what, decoy) => {
  const reading = await read(`<p>${decoy}</p>`);
  expect(allFacts(reading).flatMap(({ field, value }) => (field === 'phone' ? [value] : []))).toEqual(['+49305557700']);
});

it('the switchboard in every card is the organisation’s, a direct number stays with its person', async () => {
  const card = (name: string, direct: string) =>
    `<div><h3>${name}</h3><p>Buyer</p><p>Office: 030 5557700</p><p>Direct: ${direct}</p></div>`;
  const reading = await readHtml(
    page(`<section>${card('Tom Reed', '030 5557711')}${card('Clara Jensen', '030 5557712')}</section>`),
    'https://tannwerk.example/team',
  );
  expect(peopleOf(reading)).toEqual([
    'Anna Berger | Managing Director',
    'Tom Reed | Buyer | +49305557711',
    'Clara Jensen | Buyer | +49305557712',
  ]);
  expect(organisationFact(reading, 'phone')).toEqual(['+49305557700']);
});
