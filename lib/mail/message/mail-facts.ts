import { postOf } from '@/lib/capture/people/post';
import { isFreeMail, toHost } from '@/lib/identity/domain';
import type { Correspondent } from '../../model/mail-reading';
import type { CapturedFact, CapturedPerson, PageReading } from '../../model/page-reading';
import { readMessage } from './read-message';
import { readSignature, type SignatureFact } from './signature-fields';

const IN_HEADER = 'mail header';
const IN_SIGNATURE = 'mail signature';

/** The open mail as the review understands it. */
export interface MailSource {
  url: string;
  subject: string;
  /** Whom it is about: the sender of a mail that came in, the receiver of one that went out. */
  who: Correspondent;
  /** The text of the body, where `who` wrote it. */
  text?: string;
}

/**
 * What a mail tells of a correspondent: name and address from its headers, the rest from the signature, each with the words that
 * prove it. Nothing else of the body is told. A domain at a provider for everybody is no company.
 */
export function mailFacts({ url, subject, who, text }: MailSource): PageReading {
  const sender = { ...(who.name && { name: who.name }), ...(who.address && { address: who.address }) };
  const signature = text === undefined ? [] : readSignature(readMessage(text, sender).signature, sender);
  const host = who.address ? toHost(who.address.slice(who.address.lastIndexOf('@') + 1)) : undefined;
  const domain = host && !isFreeMail(host) ? host : undefined;
  const facts = [...headerFacts(who), ...signature.flatMap((each) => personFact(each, who, domain))];
  const title = facts.find(({ field }) => field === 'title')?.value;
  const person: CapturedPerson = { facts, ...(title && postOf(title)) };
  const organisation = companyFacts(signature, domain, who);
  return {
    url,
    title: subject,
    ...(organisation.length > 0 && { organisation: { facts: organisation } }),
    people: facts.length > 0 ? [person] : [],
  };
}

function headerFacts({ name, address }: Correspondent): CapturedFact[] {
  return [
    ...(name ? [fact('name', name, name, IN_HEADER, 'high')] : []),
    ...(address ? [fact('email', address, address, IN_HEADER, 'high')] : []),
  ];
}

function personFact(
  { field, value, quote }: SignatureFact,
  who: Correspondent,
  domain: string | undefined,
): CapturedFact[] {
  const say = (as: CapturedFact['field']) => [fact(as, value, quote, IN_SIGNATURE, 'medium')];
  if (field === 'name') return who.name ? [] : say('name');
  if (field === 'title' || field === 'phone' || field === 'fax') return say(field);
  if (field === 'email') return value.toLowerCase() === who.address ? [] : say('email');
  if (field !== 'url' || isOf(value, domain)) return [];
  return /\b(?:linkedin|xing|github|twitter|x)\.com\//i.test(value) ? say('social') : say('website');
}

function companyFacts(signature: SignatureFact[], domain: string | undefined, who: Correspondent): CapturedFact[] {
  const facts = domain ? [fact('domain', domain, who.address ?? domain, IN_HEADER, 'medium')] : [];
  for (const { field, value, quote } of signature) {
    const as = field === 'company' ? 'name' : field;
    if (as === 'url' && isOf(value, domain)) facts.push(fact('website', value, quote, IN_SIGNATURE, 'medium'));
    if (field === 'company' || (field === 'address' && facts.length > 0))
      facts.push(fact(field === 'company' ? 'name' : 'address', value, quote, IN_SIGNATURE, 'medium'));
  }
  return facts;
}

const isOf = (url: string, domain: string | undefined): boolean =>
  domain !== undefined && (toHost(url) === domain || (toHost(url)?.endsWith(`.${domain}`) ?? false));

const fact = (
  field: CapturedFact['field'],
  value: string,
  quote: string,
  method: string,
  confidence: CapturedFact['confidence'],
): CapturedFact => ({
  field,
  value: value.slice(0, 4000),
  quote: { exact: quote.slice(0, 4000), where: 'text' },
  method,
  confidence,
});
