import { toHost } from '@/lib/identity/domain';
import { addressIn } from '@/lib/identity/mail-address';
import { comparePeople } from '@/lib/identity/names';
import { isOwnAddress, isOwnHost } from '@/lib/identity/own-addresses';
import type { About } from '@/lib/model/about';
import type { CapturedFact, CapturedPerson, PageReading } from '@/lib/model/page-reading';
import { told } from './match';

/** What About me says of the rep and their company. */
export type Mine = Pick<About, 'name' | 'aliases' | 'emails' | 'domains'>;

/** True for a page of the rep's own company: of an own domain, of the domain of an own address, or of one below. */
export function isMyPage(url: string, mine: Mine): boolean {
  const host = /^https?:/i.test(url) ? toHost(url) : undefined;
  return host !== undefined && isOwnHost(host, mine);
}

/**
 * A reading without the rep: somebody with an own address is the rep wherever it stands, somebody with the rep's name only on the
 * own company's page, since others have that name too. Own addresses are never told of anybody else.
 */
export function withoutMe(url: string, reading: PageReading, mine: Mine): PageReading {
  const isHome = isMyPage(url, mine);
  const foreign = (facts: CapturedFact[]) =>
    facts.filter(({ field, value }) => field !== 'email' || !isOwnAddress(value, mine));
  const { organisation, people } = reading;
  return {
    ...reading,
    ...(organisation && { organisation: { facts: foreign(organisation.facts) } }),
    people: people.filter((person) => !isMe(person, mine, isHome ? 'by-name' : 'by-address')),
  };
}

function isMe({ facts }: CapturedPerson, mine: Mine, how: 'by-name' | 'by-address'): boolean {
  if (told(facts, 'email').some((address) => isOwnAddress(address, mine))) return true;
  const names = [mine.name, ...mine.aliases].filter((name) => name.trim() !== '');
  return (
    how === 'by-name' && told(facts, 'name').some((said) => names.some((own) => comparePeople(own, said) === 'same'))
  );
}

const sender = /^\s{0,9}(?:from|von|de|da|van|od|fra|från|lähettäjä)\s{0,3}:/iu;

/** True for selected words of a mail that the rep wrote: the line that says who it is from names an own address. */
export function isFromMe(text: string, mine: Mine): boolean {
  const from = text
    .slice(0, 2000)
    .split('\n')
    .find((line) => sender.test(line));
  const found = addressIn(from?.replace(sender, ''));
  return found !== undefined && isOwnAddress(found, mine);
}
