// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allFacts, organisationFact, peopleOf, readHtml } from './read';

const body = (inside: string, head = '', lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body>${inside}</body></html>`;
const read = (inside: string, url?: string) => readHtml(body(inside), url);

describe('people of a plain page', () => {
  it.each([
    [
      'cards',
      '<div><h3>Anna Berger</h3><p>Managing Director</p></div><div><h3>Tom Reed</h3><p>Head of Purchasing</p></div>',
    ],
    ['a flat list', '<div><p>Anna Berger</p><p>Managing Director</p><p>Tom Reed</p><p>Head of Purchasing</p></div>'],
    [
      'a table by column',
      '<table><tr><th>Name</th><th>Role</th></tr><tr><td>Anna Berger</td><td>Managing Director</td></tr><tr><td>Tom Reed</td><td>Head of Purchasing</td></tr></table>',
    ],
    ['lines with a comma', '<ul><li>Anna Berger, Managing Director</li><li>Tom Reed, Head of Purchasing</li></ul>'],
    ['lines with a dash', '<p>Anna Berger – Managing Director<br>Tom Reed – Head of Purchasing</p>'],
    [
      'lines without a separator',
      '<ul><li><b>Anna Berger</b> Managing Director</li><li><b>Tom Reed</b> Head of Purchasing</li></ul>',
    ],
    [
      'a definition list',
      '<dl><dt>Anna Berger</dt><dd>Managing Director</dd><dt>Tom Reed</dt><dd>Head of Purchasing</dd></dl>',
    ],
    [
      'the title first',
      '<div><div><p>Managing Director</p><h3>Anna Berger</h3></div><div><p>Head of Purchasing</p><h3>Tom Reed</h3></div></div>',
    ],
    ['a label before the name', '<p>Managing Director: Anna Berger</p><p>Head of Purchasing: Tom Reed</p>'],
  ])('are read from %s', async (_form, html) => {
    expect(peopleOf(await read(html))).toEqual(['Anna Berger | Managing Director', 'Tom Reed | Head of Purchasing']);
  });

  it('two people under one title both have it', async () => {
    const reading = await readHtml(body('<p>Geschäftsführer: Anna Berger und Jonas Weiß</p>', '', 'de'));
    expect(peopleOf(reading)).toEqual(['Anna Berger | Geschäftsführer', 'Jonas Weiß | Geschäftsführer']);
  });

  it('a title in the first sentence, in the photo and in the heading is found', async () => {
    const cards = `<section><h2>Partners</h2><div><h3>Anna Berger</h3></div><div><h3>Tom Reed</h3></div></section>
      <div><h3>Clara Jensen</h3><p>Clara is our head of dyeing and has run the vats in Aarhus since she was nineteen.</p></div>
      <div><img alt="Peter Holt – Sales manager"><h3>Peter Holt</h3></div>`;
    expect(peopleOf(await read(cards))).toEqual([
      'Anna Berger | Partner',
      'Tom Reed | Partner',
      'Clara Jensen | head of dyeing',
      'Peter Holt | Sales manager',
    ]);
  });

  it('keep honorifics, particles and credentials in the name', async () => {
    const reading = await readHtml(
      body('<p>Geschäftsführerin: Dr. Anna von der Heide</p><p>Prokurist: Jan-Peter ter Haar</p>', '', 'de'),
    );
    expect(peopleOf(reading)).toEqual(['Dr. Anna von der Heide | Geschäftsführerin', 'Jan-Peter ter Haar | Prokurist']);
  });

  it('somebody named twice is one person with the better title', async () => {
    expect(
      peopleOf(
        await read('<h3>Anna Berger</h3><h3>Tom Reed</h3><ul><li>Anna Berger, CEO</li><li>Tom Reed, CFO</li></ul>'),
      ),
    ).toEqual(['Anna Berger | CEO', 'Tom Reed | CFO']);
  });
});

describe('who is no contact', () => {
  const team = '<h2>Team</h2><div><h3>Anna Berger</h3><p>Managing Director</p></div>';
  it.each([
    ['a testimonial', '<h2>What our clients say</h2><p>Great cloth!</p><p>Robert Hale, Manager, Acme</p>'],
    ['a quotation', '<blockquote><p>Great cloth!</p><p>Robert Hale, Buyer</p></blockquote>'],
    [
      'a line after quotation marks',
      '<p>“The best cloth that we have ever bought from anybody.”</p><p>Robert Hale, Buyer</p>',
    ],
    ['a review block', '<div class="reviews"><p>Robert Hale, Buyer</p></div>'],
    ['a byline', '<div class="post-meta">By <b>Robert Hale</b>, Editor</div>'],
    ['a comment', '<ol class="commentlist"><li>Robert Hale, Owner</li></ol>'],
    ['alumni', '<h2>Alumni</h2><ul><li>Robert Hale, Researcher</li></ul>'],
    ['a town', '<p>Reach us at hello@acme.example</p><p>Anna Grove</p><p>12 Mill Street, Anna Grove, MI 48104</p>'],
    ['the menu', '<nav><a href="/p">Robert Hale, Director</a></nav>'],
    [
      'a company named like a person',
      '<p>Robert Hale Foundation</p><p>Robert Hale Museum, Director of Art Services</p>',
    ],
  ])('%s', async (_what, html) => {
    expect(peopleOf(await read(`${team}<div>${html}</div>`))).toEqual(['Anna Berger | Managing Director']);
  });
});

describe('numbers and addresses', () => {
  it('a fax, a register number, a date, a price and a bank account are no phones', async () => {
    const html = `<p>Tel. 030 5557700</p><p>Fax: 030 5557701</p><p>HRB 123456</p><p>12.03.2026</p><p>USt-IdNr. DE123456789</p><p>IBAN DE02 1203 0000 0000 2020 51</p><p>Preis 1.234.567,00 €</p>`;
    const reading = await readHtml(body(html, '', 'de'), 'https://northwind.example/');
    expect(organisationFact(reading, 'phone')).toEqual(['+49305557700']);
    expect(organisationFact(reading, 'fax')).toEqual(['+49305557701']);
    expect(organisationFact(reading, 'vat')).toEqual(['DE123456789']);
    expect(organisationFact(reading, 'registration')).toEqual(['HRB 123456']);
  });

  it.each([
    [
      'another number with +',
      '<p>Tel. +43 1 5880010</p><p>Tel. 01 5880020</p>',
      'en',
      'https://northwind.example/',
      '+4315880020',
    ],
    [
      'the address',
      '<p>12 Mill Road, Leeds LS1 4AP</p><p>Phone 0113 496 0018</p>',
      'en',
      'https://northwind.example/',
      '+441134960018',
    ],
    ['the top-level domain', '<p>Tel. 044 668 18 00</p>', 'de', 'https://northwind.ch/', '+41446681800'],
    ['the language', '<p>Tel. 01 53 67 40 00</p>', 'fr', 'https://northwind.example/', '+33153674000'],
    ['the shape of the number', '<p>Phone (212) 736-5000</p>', 'en', 'https://northwind.example/', '+12127365000'],
  ])('the country comes from %s', async (_hint, html, lang, url, phone) => {
    expect(organisationFact(await readHtml(body(html, '', lang), url), 'phone')).toContain(phone);
  });

  it('reads linked, percent-encoded, obfuscated and cloaked mail addresses', async () => {
    const key = 0x2a;
    const hex = [key, ...[...'sales@northwind.example'].map((letter) => letter.charCodeAt(0) ^ key)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
    const html = `<a href="mailto:info%40northwind.example?subject=Hi">Write</a><p>office (at) northwind (dot) example</p><p>support<span style="display:none">nospam</span>@northwind.example</p><p><a data-cfemail="${hex}" href="/cdn-cgi/l/email-protection">[email protected]</a></p>`;
    expect(organisationFact(await read(html), 'email').sort()).toEqual([
      'info@northwind.example',
      'office@northwind.example',
      'sales@northwind.example',
      'support@northwind.example',
    ]);
  });

  it("gives info@ to the organisation and somebody's own address to them, wherever it stands", async () => {
    const html = `<div><h3>Anna Berger</h3><p>Managing Director</p><p>info@northwind.example</p></div><div><h3>Tom Reed</h3><p>Buyer</p></div><footer>t.reed@northwind.example</footer>`;
    const reading = await read(html);
    expect(peopleOf(reading)).toEqual([
      'Anna Berger | Managing Director',
      'Tom Reed | Buyer | t.reed@northwind.example',
    ]);
    expect(organisationFact(reading, 'email')).toEqual(['info@northwind.example']);
  });

  it.each([
    ['R. Otto Brandt', 'otto'],
    ['R. Otto Brandt', 'obrandt'],
    ['Jens Ole Thomsen', 'jot'],
    ['Anna von der Heide', 'anna'],
  ])('the mailbox after a name somebody goes by is theirs: %s, %s@', async (name, local) => {
    const html = `<h2>Team</h2><div><h3>${name}</h3><p>Buyer</p></div><footer>${local}@northwind.example</footer>`;
    expect(peopleOf(await read(html))).toEqual([`${name} | Buyer | ${local}@northwind.example`]);
  });

  it('a mailbox of a department is nobody’s by their initials', async () => {
    const html = '<h2>Team</h2><div><h3>Paul Reed</h3><p>Buyer</p></div><footer>pr@northwind.example</footer>';
    expect(peopleOf(await read(html))).toEqual(['Paul Reed | Buyer']);
  });

  it('whom a sentence tells to write to is a person', async () => {
    const html =
      '<p>For accounting, please contact Anna Berger at <a href="mailto:anna@northwind.example">anna@northwind.example</a>.</p>';
    expect(peopleOf(await read(html))).toEqual(['Anna Berger | anna@northwind.example']);
  });

  it('tells profiles from share buttons, posts and embeds', async () => {
    const links = [
      'https://www.linkedin.com/company/northwind',
      'https://www.facebook.com/sharer/sharer.php?u=x',
      'https://twitter.com/intent/tweet?text=x',
      'https://x.com/northwind',
      'https://www.youtube.com/watch?v=1',
      'https://x.com/northwind/status/1',
      'https://www.instagram.com/',
    ]
      .map((href) => `<a href="${href}">x</a>`)
      .join(' ');
    expect(organisationFact(await read(links), 'social')).toEqual([
      'https://www.linkedin.com/company/northwind',
      'https://x.com/northwind',
    ]);
  });

  it.each([
    ['<p>Weberstraße 12<br>10115 Berlin</p>', 'Weberstraße 12, 10115 Berlin'],
    ['<p>1200 Mill Street, Suite 4, Springfield, IL 62704</p>', '1200 Mill Street, Suite 4, Springfield, IL 62704'],
    ['<p>14 Mill Road<br>Leeds LS1 4AP</p>', '14 Mill Road, Leeds LS1 4AP'],
    ['<p>Molenstraat 3<br>1012 AB Amsterdam</p>', 'Molenstraat 3, 1012 AB Amsterdam'],
    [
      '<p>tickets ◊ 17 North Mill, Springfield Illinois 62704 ◊ x@acme.example</p>',
      '17 North Mill, Springfield Illinois 62704',
    ],
    ['<p>13 Weaver Mill Road<br>Springfield, MO</p>', '13 Weaver Mill Road, Springfield, MO'],
    ['<p>53 - Loom Road</p><p>Edmonton, Alberta</p><p>T6B 3E9</p>', '53 - Loom Road, Edmonton, Alberta, T6B 3E9'],
    ['<p>Northwind Looms, Mill House, Weaver Road, Leeds, LS1 4AP</p>', 'Mill House, Weaver Road, Leeds, LS1 4AP'],
    ['<p>Weaver Road<br>Leeds<br>Yorkshire<br>LS1 4AP</p>', 'Weaver Road, Leeds, Yorkshire, LS1 4AP'],
    ['<p>Level 3, 20 Loom Street, Carlton VIC 3053</p>', 'Level 3, 20 Loom Street, Carlton VIC 3053'],
    ['<p>Rua dos Teares 12<br>1000-001 Lisboa</p>', 'Rua dos Teares 12, 1000-001 Lisboa'],
    ['<p>ul. Tkacka 5, 00-950 Warszawa</p>', 'ul. Tkacka 5, 00-950 Warszawa'],
    ['<p>Vävargatan 3<br>114 55 Stockholm</p>', 'Vävargatan 3, 114 55 Stockholm'],
    ['<p>BP 5574 Douala-Akwa, Cameroun</p>', 'BP 5574 Douala-Akwa, Cameroun'],
    [
      '<table><tr><th>所在地</th><td>〒950-2052<br>新潟県新潟市西区機町2番29号</td></tr></table>',
      '〒950-2052 新潟県新潟市西区機町2番29号',
    ],
    ['<p>〒100-0001 東京都千代田区機町1-1-1 TEL 03-1234-5678</p>', '〒100-0001 東京都千代田区機町1-1-1'],
    ['<p>주소: 서울특별시 강남구 직물로 123</p>', '서울특별시 강남구 직물로 123'],
  ])('reads the postal address %s', async (html, address) => {
    expect(organisationFact(await read(html), 'address')).toEqual([address]);
  });
});

describe('what is no address', () => {
  it.each([
    '<p>We walked the road from Leeds to LS1 and back.</p>',
    '<p>Founded in 1998 in Springfield, MO</p>',
    '<p>Order 123456 Berlin edition now, park included</p>',
    '<p>Call 555 01 Hamburg</p>',
    '<p>東京都の天気</p>',
    '<p>Invoice 12345-678 is due</p>',
  ])('%s', async (html) => {
    expect(organisationFact(await read(html), 'address')).toEqual([]);
  });
});

describe('structured data', () => {
  const person = {
    '@type': 'Person',
    name: 'Anna Berger',
    jobTitle: 'Managing Director',
    email: 'mailto:anna@northwind.example',
  };
  const organisation = {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: 'Northwind Looms',
    legalName: 'Northwind Looms Ltd',
    telephone: '+44 113 496 0018',
    sameAs: ['https://x.com/northwind'],
    address: {
      '@type': 'PostalAddress',
      streetAddress: '14 Mill Road',
      postalCode: 'LS1 4AP',
      addressLocality: 'Leeds',
    },
    employee: [person],
  };
  const script = (text: string) => `<script type="application/ld+json">${text}</script>`;

  it.each([
    ['plain', JSON.stringify(organisation)],
    ['in a graph', JSON.stringify({ '@graph': [organisation] })],
    [
      'with a raw line break and a trailing comma',
      `${JSON.stringify(organisation).replace('Northwind Looms Ltd', 'Northwind Looms\n Ltd').slice(0, -1)},}`,
    ],
  ])('JSON-LD %s', async (_how, text) => {
    const reading = await read(script(text));
    expect(peopleOf(reading)).toEqual(['Anna Berger | Managing Director | anna@northwind.example']);
    expect(organisationFact(reading, 'name')).toEqual(['Northwind Looms']);
    expect(organisationFact(reading, 'legalName')).toEqual(['Northwind Looms Ltd']);
    expect(organisationFact(reading, 'phone')).toEqual(['+441134960018']);
    expect(organisationFact(reading, 'address')).toEqual(['14 Mill Road, Leeds LS1 4AP']);
  });

  it('an address of several properties is proven by the words as they stand in the data', async () => {
    const html = script(JSON.stringify(organisation));
    const address = (await read(html)).organisation?.facts.find(({ field }) => field === 'address');
    expect(html).toContain(address?.quote.exact);
    expect(address?.quote.exact).toMatch(/^14 Mill Road".*Leeds$/);
  });

  it('leaves out who wrote or reviewed something, and a block that is no JSON', async () => {
    const article = JSON.stringify({
      '@type': 'Article',
      author: { '@type': 'Person', name: 'Robert Hale' },
      review: { author: { '@type': 'Person', name: 'Ben Hart' } },
    });
    expect(peopleOf(await read(script(article) + script('{oops')))).toEqual([]);
  });

  it.each([
    [
      'microdata',
      '<div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ana Wu</b> <i itemprop="jobTitle">Weaver</i> <a itemprop="email" href="mailto:ana@northwind.example">m</a></div>',
    ],
    [
      'RDFa',
      '<div vocab="https://schema.org/" typeof="Person"><b property="name">Ana Wu</b> <i property="jobTitle">Weaver</i> <a property="email" href="mailto:ana@northwind.example">m</a></div>',
    ],
    [
      'h-card',
      '<div class="h-card"><b class="p-name">Ana Wu</b> <i class="p-job-title">Weaver</i> <a class="u-email" href="mailto:ana@northwind.example">m</a></div>',
    ],
  ])('%s', async (_kind, html) => {
    expect(peopleOf(await read(html))).toEqual(['Ana Wu | Weaver | ana@northwind.example']);
  });

  it('both values stay where data and page disagree, and the page leads', async () => {
    const reading = await read(
      `${script(JSON.stringify({ ...person, jobTitle: 'Director' }))}<div><h3>Anna Berger</h3><p>Managing Director</p></div>`,
    );
    expect(peopleOf(reading)).toEqual(['Anna Berger | Managing Director | Director | anna@northwind.example']);
  });
});

describe('the organisation', () => {
  it.each([
    ['the site name', '', '<meta property="og:site_name" content="Northwind Looms"><title>Home</title>'],
    ['the copyright line', '<footer>© 2020–2026 Northwind Looms. All rights reserved.</footer>', '<title>Home</title>'],
    ['the part of the title that is the domain', '', '<title>Cloth from Leeds | Northwind Looms</title>'],
  ])('is named by %s', async (_where, html, head) => {
    expect(organisationFact(await readHtml(body(html, head), 'https://northwind-looms.example/'), 'name')).toEqual([
      'Northwind Looms',
    ]);
  });
});

describe('proof', () => {
  const html = `<div><h3>Anna Berger</h3><p>Managing Director</p><a href="mailto:anna.berger@northwind.example">Mail</a></div><footer>© Northwind Looms · Tel. +44 113 496 0018</footer>`;

  it('every fact has the words it was read from', async () => {
    const reading = await read(html);
    expect(allFacts(reading).length).toBeGreaterThan(4);
    for (const { quote, method } of allFacts(reading)) {
      expect(method).not.toBe('');
      if (quote.where === 'text')
        expect(new DOMParser().parseFromString(html, 'text/html').body.textContent?.replace(/\s+/g, '')).toContain(
          quote.exact.replace(/\s+/g, ''),
        );
      else expect(html).toContain(quote.exact);
    }
  });

  it('class names, elements around it and the order of attributes do not change what is read', async () => {
    const people = [
      'Anna Berger|Managing Director|anna',
      'Tom Reed|Head of Purchasing|t.reed',
      'Clara Jensen|Dyer and buyer|cj',
    ];
    interface Dress {
      name: string;
      around: string[];
      /** Turns the attributes of every element by so many places. */
      turn: number;
    }
    const tag = (element: string, attributes: [string, string][], { turn }: Dress) => {
      const at = turn % attributes.length;
      const turned = [...attributes.slice(at), ...attributes.slice(0, at)];
      return `<${element} ${turned.map(([name, value]) => `${name}="${value}"`).join(' ')}>`;
    };
    const cards = (dress: Dress) =>
      people
        .map((one) => {
          const [name = '', title = '', mailbox = ''] = one.split('|');
          const { name: of } = dress;
          const photo = tag(
            'img',
            [
              ['class', `${of}-p`],
              ['alt', name],
              ['src', 'x.jpg'],
              ['loading', 'lazy'],
            ],
            dress,
          );
          const mail = tag(
            'a',
            [
              ['class', `${of}-m`],
              ['href', `mailto:${mailbox}@northwind.example`],
              ['title', 'Write'],
            ],
            dress,
          );
          const profile = tag(
            'a',
            [
              ['target', '_blank'],
              ['rel', 'noopener'],
              ['href', `https://www.linkedin.com/in/${mailbox}`],
            ],
            dress,
          );
          const inner = `${tag(
            'div',
            [
              ['class', of],
              ['data-n', '1'],
              ['id', `${of}-${mailbox}`],
            ],
            dress,
          )}${photo}<h3 class="${of}-n">${name}</h3><p>${title}</p>${mail}Mail</a>${profile}In</a></div>`;
          return dress.around.reduce((html, element) => `<${element}>${html}</${element}>`, inner);
        })
        .join('');
    const plain = peopleOf(await read(cards({ name: 'a', around: [], turn: 0 })));
    expect(plain).toEqual(
      people.map((one) => {
        const [name, title, mailbox] = one.split('|');
        return `${name} | ${title} | ${mailbox}@northwind.example | https://www.linkedin.com/in/${mailbox}`;
      }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.stringMatching(/^[a-z]{3}[a-z0-9-]{0,8}x$/),
        fc.array(fc.constantFrom('div', 'section', 'li', 'span'), { maxLength: 4 }),
        fc.nat(11),
        async (name, around, turn) => {
          expect(peopleOf(await read(cards({ name, around, turn })))).toEqual(plain);
        },
      ),
      { numRuns: 60 },
    );
  });
});
