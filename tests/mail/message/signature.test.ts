import { describe, expect, it } from 'vitest';
import { readMessage } from '@/lib/mail/message/read-message';
import { readSignature } from '@/lib/mail/message/signature-fields';

const WORDS = 'Dear Sam,\n\nthe plan is fine with us. We would start in May, if that is possible for you.';
interface Case {
  sender: string;
  signature: string;
  fields: Record<string, string[]>;
}

const cases: Record<string, Case> = {
  'a name alone': { sender: 'Ada Berger', signature: 'Ada', fields: { name: ['Ada'] } },
  'a nickname': { sender: 'Robert Miles', signature: 'Thanks,\nBob', fields: { name: ['Bob'] } },
  'an English block': {
    sender: 'Priya Raman <priya.raman@north-pumps.example>',
    signature:
      'Best regards,\n\nPriya Raman\nHead of Procurement\nNorth Pumps Ltd\n12 Harbour Road, Leith EH6 7AB\nT: +44 131 496 0123\nM: +44 7700 900123\npriya.raman@north-pumps.example | www.north-pumps.example',
    fields: {
      name: ['Priya Raman'],
      title: ['Head of Procurement'],
      company: ['North Pumps Ltd'],
      address: ['12 Harbour Road, Leith EH6 7AB'],
      phone: ['+44 131 496 0123', '+44 7700 900123'],
      email: ['priya.raman@north-pumps.example'],
      url: ['www.north-pumps.example'],
    },
  },
  'a German block': {
    sender: 'Dr. Jörg Weiß',
    signature:
      'Mit freundlichen Grüßen\n\nDr. Jörg Weiß\nLeiter Einkauf\n\nMuster Maschinenbau GmbH\nHauptstraße 5 · 70173 Stuttgart\nTel.: +49 711 2039-123\nFax: +49 711 2039-199\nj.weiss@muster-maschinenbau.example',
    fields: {
      name: ['Jörg Weiß'],
      title: ['Leiter Einkauf'],
      company: ['Muster Maschinenbau GmbH'],
      address: ['Hauptstraße 5, 70173 Stuttgart'],
      phone: ['+49 711 2039-123'],
      fax: ['+49 711 2039-199'],
      email: ['j.weiss@muster-maschinenbau.example'],
    },
  },
  'a French block': {
    sender: 'Chloé Martin',
    signature: 'Cordialement,\nChloé MARTIN\nDirectrice commerciale\nAtelier Lumière SARL\nPort. 06 39 98 12 34',
    fields: {
      name: ['Chloé MARTIN'],
      title: ['Directrice commerciale'],
      company: ['Atelier Lumière SARL'],
      phone: ['06 39 98 12 34'],
    },
  },
  'a Spanish block': {
    sender: 'Lucía Gómez',
    signature: 'Un saludo,\n\nLucía Gómez\nDirectora de Operaciones | Talleres Sol S.L.\nTel. +34 910 000 123',
    fields: {
      name: ['Lucía Gómez'],
      title: ['Directora de Operaciones'],
      company: ['Talleres Sol S.L.'],
      phone: ['+34 910 000 123'],
    },
  },
  'an Italian block': {
    sender: 'Marco Bianchi',
    signature: 'Cordiali saluti\nMarco Bianchi\nResponsabile Acquisti\nOfficina Verde S.r.l.\ntel. 02 5550 1234',
    fields: {
      name: ['Marco Bianchi'],
      title: ['Responsabile Acquisti'],
      company: ['Officina Verde S.r.l.'],
      phone: ['02 5550 1234'],
    },
  },
  'a Dutch block': {
    sender: 'Sanne de Vries',
    signature: 'Met vriendelijke groet,\n\nSanne de Vries\nInkoopmanager\nDe Molen B.V.\n+31 20 555 0123',
    fields: {
      name: ['Sanne de Vries'],
      title: ['Inkoopmanager'],
      company: ['De Molen B.V.'],
      phone: ['+31 20 555 0123'],
    },
  },
  'one line with bars': {
    sender: 'Tom Okafor',
    signature: '--\nTom Okafor | VP Sales | Brightwater Inc. | +1 415 555 0132 | linkedin.com/in/tomokafor',
    fields: {
      name: ['Tom Okafor'],
      title: ['VP Sales'],
      company: ['Brightwater Inc.'],
      phone: ['+1 415 555 0132'],
      url: ['linkedin.com/in/tomokafor'],
    },
  },
  'a name with its post in one line': {
    sender: 'Mia Lindqvist',
    signature: 'Vänliga hälsningar\nMia Lindqvist, Produktchef\nNordljus AB\n08-555 012 34',
    fields: { name: ['Mia Lindqvist'], title: ['Produktchef'], company: ['Nordljus AB'], phone: ['08-555 012 34'] },
  },
  'a company known by its domain': {
    sender: 'Ken Abbott <ken@tidewater.example>',
    signature: 'Cheers,\nKen\n\nKen Abbott\nTidewater\nken@tidewater.example',
    fields: { company: ['Tidewater'], email: ['ken@tidewater.example'] },
  },
  'a delimiter and a slogan': {
    sender: 'Eva Novak',
    signature:
      '-- \nEva Novak\nWe make doors that stay shut, and have done so since nineteen hundred and four, in all weathers.\neva@doors.example',
    fields: { name: ['Eva Novak'], email: ['eva@doors.example'] },
  },
  'an extension': {
    sender: 'Cecil Johns',
    signature: 'Thanks,\nCecil Johns\nX3-6259',
    fields: { name: ['Cecil Johns'] },
  },
  'a device': { sender: 'Ada Berger', signature: 'Ada\n\nSent from my iPhone', fields: { name: ['Ada'] } },
};

describe('a signature', () => {
  it.each(Object.entries(cases))('%s', (_, { sender, signature, fields }) => {
    const parts = readMessage(
      `${WORDS}\n\n${signature}\n\nOn 01/09/2026 09:30, Sam Roe wrote:\n> Hello\n> -- \n> Sam Roe\n> +1 212 555 0100`,
      { name: sender },
    );
    expect(parts.signature.split(/\n+/)).toEqual(
      signature
        .trim()
        .split(/\n+/)
        .map((line) => line.trimEnd()),
    );
    expect(parts.body).toBe(WORDS);
    const facts = readSignature(parts.signature, { name: sender });
    const found: Record<string, string[]> = {};
    for (const { field, value } of facts) found[field] = [...(found[field] ?? []), value];
    expect(found).toMatchObject(fields);
    expect(
      Object.keys(found)
        .sort()
        .filter((field) => !(field in fields) && field !== 'name'),
    ).toEqual([]);
  });

  it.each(Object.entries(cases))('quotes what stands in the mail: %s', (_, { sender, signature }) => {
    for (const { quote } of readSignature(signature, { name: sender })) expect(signature).toContain(quote);
  });

  it.each([
    ['Please call Kim on +1 713 555 0685 if you need anything.', 'Jo Doe'],
    ['Thank you!', 'Jo Doe'],
    ['Thanks in advance for your help!', 'Jo Doe'],
    ['1) Call Bruce at Hunter Oil.\n2) Morgan, Bank of Example, +1 212 555 0130.', 'Jo Doe'],
    ['One\nTwo\nThree', 'Jo Doe'],
    ['Oh John 1\nRance Susan 2\nRoe Dale 1', 'Josie Jarn'],
    ['https://example.com/index.html', 'Marco Cole'],
  ])('is not seen where there is none: %s', (text, sender) => {
    expect(readMessage(text, { name: sender }).signature).toBe('');
  });
});
