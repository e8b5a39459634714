import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOfName } from '@/lib/outreach/person-name';

const table: [string, string | undefined, string | undefined, string?][] = [
  ['Ines Duarte', 'Ines', 'Duarte'],
  ['Dr. Jonas Weber', 'Jonas', 'Weber'],
  ['Prof. Dr. Anna-Lena Groß', 'Anna-Lena', 'Groß'],
  ['Dipl.-Ing. Peter Kranz', 'Peter', 'Kranz'],
  ['Herr Dr. med. Ali Yılmaz', 'Ali', 'Yılmaz'],
  ['Jane Miller, PhD', 'Jane', 'Miller'],
  ['John Fox MBA', 'John', 'Fox'],
  ['Weber, Jonas', 'Jonas', 'Weber'],
  ['WEBER Jonas', 'Jonas', 'Weber'],
  ['Jonas WEBER', 'Jonas', 'Weber'],
  ['Ludwig van der Meer', 'Ludwig', 'van der Meer'],
  ['María de la Cruz', 'María', 'de la Cruz'],
  ['Jean-Luc O’Neill', 'Jean-Luc', 'O’Neill'],
  ['Anna Maria Rossi', 'Anna', 'Rossi'],
  ['Nguyễn Thị Linh', 'Linh', 'Nguyễn'],
  ['Linh Tran', 'Linh', 'Tran'],
  ['Kovács Béla', 'Béla', 'Kovács', 'hu'],
  ['王小明', '小明', '王'],
  ['김민준', '민준', '김'],
  ['山田 太郎', '太郎', '山田'],
  ['さくら', 'さくら', undefined],
  ['J. Weber', undefined, 'Weber'],
  ['J.R. Weber', undefined, 'Weber'],
  ['Madonna', 'Madonna', undefined],
  ['Don Draper', 'Don', 'Draper'],
  ['Sam (Samantha) Lee', 'Sam', 'Lee'],
  ['  Ines   Duarte ', 'Ines', 'Duarte'],
  ['', undefined, undefined],
];

describe('the parts of a name', () => {
  it.each(table)('%s', (name, first, last, language) => {
    expect(partsOfName(name, language)).toEqual({ ...(first && { first }), ...(last && { last }) });
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
