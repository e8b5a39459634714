import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressedName, calledName, partsOfName } from '@/lib/outreach/person-name';

const names = `
  // Honorifics, degrees, offices and job titles
  Ines Duarte|Ines|Duarte
  Dr. Jonas Weber|Jonas|Weber
  Prof. Dr. Anna-Lena Groß|Anna-Lena|Groß
  Dipl.-Ing. Peter Kranz|Peter|Kranz
  Herr Dr. med. Ali Yılmaz|Ali|Yılmaz
  Ing. Jana Nováková, Ph.D.|Jana|Nováková
  Mag. (FH) Anna Huber|Anna|Huber
  Rev. John Fox|John|Fox
  Jane Miller, PhD|Jane|Miller
  John Fox MBA|John|Fox
  John Smith, CEO|John|Smith
  John Smith CEO|John|Smith
  John Smith, Head of Sales|John|Smith
  John Smith, MBA, CFO|John|Smith
  Jane Miller, VP Operations|Jane|Miller
  Petra Kranz, Geschäftsführerin|Petra|Kranz
  John Smith - Managing Director|John|Smith
  John Smith / Acme|John|Smith
  Jack Ma|Jack|Ma
  JACK MA|Jack|Ma
  Anna Huber MA|Anna|Huber
  John Smith Jr.|John|Smith
  Thurston Howell III|Thurston|Howell
  Mr. Smith||Smith
  Frau Müller||Müller
  Sir Ian|Ian|
  Don Draper|Don|Draper
  // Comma
  Weber, Jonas|Jonas|Weber
  Smith, John, PhD|John|Smith
  Weber, Dr. Jonas|Jonas|Weber
  van der Meer, Ludwig|Ludwig|van der Meer
  Smith, J.||Smith
  John Smith, Munich||
  García López, María||
  García López, María|María|García López|es
  Smith, Jones, Brown||
  Weber, Marketing||Weber
  // Capitals
  WEBER Jonas|Jonas|Weber
  Jonas WEBER|Jonas|Weber
  JONAS WEBER|Jonas|Weber
  ANNA-LENA MCDONALD|Anna-Lena|McDonald
  SEÁN O’NEILL|Seán|O’Neill
  YILMAZ İrem|İrem|Yılmaz|tr
  DE LA CRUZ María|María|De La Cruz
  // Particles and several words
  Ludwig van der Meer|Ludwig|van der Meer
  María de la Cruz|María|de la Cruz
  Robert De Niro|Robert|De Niro
  Sarah Le Roux|Sarah|Le Roux
  Dick Van Dyke|Dick|Van Dyke
  José Ortega y Gasset|José|Ortega y Gasset
  Mohammed bin Salman Al Saud|Mohammed|bin Salman Al Saud
  Abdul Rahman Khan|Abdul Rahman|Khan
  Jean-Luc O’Neill|Jean-Luc|O’Neill
  Anna Maria Rossi|Anna|Rossi
  Sam (Samantha) Lee|Sam|Lee
  Robert “Bob” Miller|Robert|Miller
  // What is not said
  St. John Smith||Smith
  Chr. Andersen||Andersen
  J. Weber||Weber
  J.R. Weber||Weber
  J. Robert Oppenheimer||Oppenheimer
  j.weber@acme.example||
  Line 2 office||
  Madonna|Madonna|
  MADONNA|Madonna|
  // East and South-East Asia
  王小明||
  김민준||
  홍길동||
  山田 太郎||
  さくら||
  李 Wei||
  Ng Mei Ling|Mei Ling|Ng
  Mei Ling Ng|Mei Ling|Ng
  Tan Wei Ming|Wei Ming|Tan
  Wong Kar Wai|Kar Wai|Wong
  Zhang Wei||
  Wei-Lin Zhang|Wei-Lin|Zhang
  Chen Smith||
  Jack Wong|Jack|Wong
  Lee Ann Smith|Lee|Smith
  Bruce Lee|Bruce|Lee
  Kim Min-jun|Min-jun|Kim
  Kim Min Jun||
  Kim Basinger|Kim|Basinger
  Nguyễn Thị Linh|Linh|Nguyễn
  Nguyen Van Minh|Minh|Nguyen
  Tran Van Minh|Minh|Tran
  Tran Minh||
  Thu Ha Nguyen||Nguyen
  Linh Tran|Linh|Tran
  // Other orders
  Kovács Béla|Béla|Kovács|hu
  Иван Петров|Иван|Петров
  Петров Иван Сергеевич|Иван|Петров
`;

type Row = [name: string, first: string | undefined, last: string | undefined, language: string | undefined];

/** One name a line: as it is written, first name, family name, language; nothing where it cannot be told. */
const table: Row[] = names
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '' && !line.startsWith('//'))
  .map((line) => {
    const [name = '', first, last, language] = line.split('|');
    return [name, first || undefined, last || undefined, language];
  });

const called: [string, string][] = [
  ['John Smith, CEO', 'John'],
  ['山田 太郎', '山田 太郎'],
  ['홍길동', '홍길동'],
  ['St. John Smith', 'St. John Smith'],
  ['J. Weber, PhD', 'J. Weber'],
  ['Mr. Smith', 'Mr. Smith'],
  ['Zhang Wei', 'Zhang Wei'],
  ['Ng Mei Ling', 'Mei Ling'],
];

describe('the parts of a name', () => {
  it.each(table)('%s', (name, first, last, language) => {
    expect(partsOfName(name, language)).toEqual({ ...(first && { first }), ...(last && { last }) });
  });

  it('has the empty name, and spaces at the ends', () => {
    expect(partsOfName('')).toEqual({});
    expect(partsOfName('  Ines   Duarte ')).toEqual({ first: 'Ines', last: 'Duarte' });
  });

  it.each(called)('%s is called %s', (name, expected) => {
    expect(calledName(name)).toBe(expected);
  });

  it('can be asked for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const { first } = partsOfName(name);
        expect(first === undefined || first.length > 0).toBe(true);
      }),
    );
  });
});

describe('who has a title', () => {
  it.each([
    ['Ines Duarte', 'Ines', false],
    ['Dr. Judith Wild', 'Dr. Wild', true],
    ['Prof. Dr. Anna-Lena Groß', 'Professor Groß', true],
    ['Herr Dr. med. Ali Yılmaz', 'Dr. Yılmaz', true],
    ['Dr.-Ing. Peter Kranz', 'Dr. Kranz', true],
    ['Dr. Anna von Berg', 'Dr. von Berg', true],
    ['Wild, Dr. Judith', 'Dr. Wild', true],
    ['Dott. Marco Rossi', 'Dr. Rossi', true],
    ['Dr. Nguyễn Văn An', 'Dr. An', true],
    ['Dr. Zhang Wei', 'Dr. Zhang Wei', true],
    ['Dipl.-Ing. Peter Kranz', 'Peter', false],
    ['Jane Miller, PhD', 'Jane', false],
    ['Mr. Smith', 'Mr. Smith', false],
  ])('%s is spoken to as %s', (full, name, formal) => {
    expect(addressedName(full)).toEqual({ name, formal });
  });

  it('has both family names where the language has two', () => {
    expect(addressedName('García López, Dra. María', 'es').formal).toBe(false);
    expect(addressedName('García López, Dr. Juan', 'es')).toEqual({ name: 'Dr. García López', formal: true });
  });
});
