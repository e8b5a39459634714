const particles = new Set([
  'von',
  'van',
  'de',
  'der',
  'den',
  'da',
  'di',
  'la',
  'le',
  'of',
  'the',
  'and',
  '&',
  'und',
  'y',
]);

const titles = /^(?:dr|prof|mr|mrs|ms|mag|ing|dipl|herr|frau|mme|sr|sra|dott)\.?(?:-\p{L}{1,8}\.?)?$/iu;

/** One or two letters for a face: the first two words that count ("Dr. Ines Duarte" → "ID", "Selby & Lund" → "SL", "李小龍" → "李"). */
export function initials(name: string): string {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => /\p{L}|\p{N}/u.test(word));
  const counting = words.filter((word) => !particles.has(word.toLowerCase()));
  const named = counting.filter((word) => !titles.test(word));
  const used = [named, counting, words].find((some) => some.length > 0) ?? [];
  return [used[0], ...(used.length > 1 ? [used[1]] : [])].map(firstLetter).join('');
}

function firstLetter(word: string | undefined): string {
  const letter = /[\p{L}\p{N}]\p{M}*/u.exec(word ?? '')?.[0] ?? '';
  return letter.toLocaleUpperCase();
}
