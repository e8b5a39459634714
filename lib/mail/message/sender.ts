import { nicknames } from '@/lib/identity/name-words.data';

/** Who sent a mail, as its headers say it. */
export interface Sender {
  /** The display name, or the whole "Name <address>". */
  name?: string;
  address?: string;
}

/** The words by which a sender may sign: of the name and of the address, with the nicknames of first names, folded. */
export function namesOf(sender: Sender | undefined): ReadonlySet<string> {
  const said = `${sender?.name ?? ''} ${(sender?.address ?? '').split('@')[0]}`;
  const withoutDomain = said.replace(/@[^\s>\]]+/g, ' ').replace(/\(.*?\)|mailto:/g, ' ');
  const words = withoutDomain
    .split(/[^\p{L}'’-]+/u)
    .map(foldName)
    .filter((word) => word.length > 1);
  const all = new Set(words);
  for (const family of nicknames)
    if (family.some((name) => words.includes(name))) for (const name of family) all.add(name);
  return all;
}

/** Lower case, without accents and marks. */
export function foldName(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’]/g, "'");
}
