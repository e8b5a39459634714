import type { Making } from '@/lib/acts/parts/act';
import { isFreeMail, isPlatform, toDomain } from '@/lib/identity/domain';
import { valueKey } from '@/lib/identity/value-key';
import type { Edit } from '@/lib/model/edit';
import type { CapturedFact, Proposal } from '@/lib/model/page-reading';
import { leading, type StoredRecord, text } from '@/lib/model/record';
import type { Decision, Known, PersonDecision } from './decisions';
import { keepFacts, type PageSource, replaceFacts, typeFacts } from './kept-fact';
import { domainsOf } from './match';
import { postFacts } from './post-facts';
import { missedEdits, vanishedFrom } from './vanished';

/** One kept record: its id, what it is called, and what changes. */
export interface Kept {
  id: string;
  name: string;
  /** It was not known before, or belonged to nobody. */
  isNew: boolean;
  /** How many fields came to a known record. */
  joined: number;
  edits: Edit[];
  decision: Decision;
}

/** The edits that keep the page's organisation; undefined where the rep left it out. */
export function keepCompany(
  proposal: Proposal,
  decision: Decision,
  known: Known,
  source: PageSource,
  making: Making,
): Kept | undefined {
  if (decision.as === 'skip') return undefined;
  const facts = wanted(proposal.reading?.organisation?.facts ?? [], decision, known);
  const record = decision.as === 'join' ? known.company : undefined;
  const id = record?.id ?? making.makeId('company');
  const domain =
    decision.typed?.domain ??
    domainsOf(proposal.url, facts)
      .map(toDomain)
      .find((one) => one !== undefined);
  const own = domain ? addressesOf(proposal, domain, facts) : [];
  const name =
    decision.typed?.name ?? facts.find((fact) => fact.field === 'name')?.value ?? (record && text(record, 'name'));
  const edits = [
    ...keepFacts(
      id,
      'company',
      [...facts.filter((fact) => fact.field !== 'domain' || isOwn(fact.value)), ...own],
      record,
      source,
    ),
    ...missed(record, facts, proposal),
    ...typeFacts(id, decision.typed ?? {}, facts, source, making),
    ...replaceFacts(id, decision.replaced ?? [], making),
    ...mark(id, record ? leading(record, 'doNotContact') : undefined, domain ? [domain] : [], known, making),
  ];
  const created: Edit[] = record ? [] : [{ do: 'create', id }];
  return {
    id,
    name: name ?? domain ?? proposal.title,
    isNew: record === undefined,
    joined: record ? joinedFields(edits) : 0,
    edits: [...created, ...edits],
    decision,
  };
}

const isOwn = (domain: string) => !isFreeMail(domain) && !isPlatform(domain);

/** What the page's own address proves: the domain, and the website where the page is of that domain and names no other. */
function addressesOf(proposal: Proposal, domain: string, facts: CapturedFact[]): CapturedFact[] {
  const shown = {
    quote: { exact: proposal.url, where: 'metadata' as const },
    method: 'page address',
    confidence: 'high' as const,
  };
  const isOfPage = toDomain(proposal.url) === domain && !facts.some((fact) => fact.field === 'website');
  const website = isOfPage ? [{ field: 'website' as const, value: new URL('/', proposal.url).href, ...shown }] : [];
  return [{ field: 'domain', value: domain, ...shown }, ...website];
}

export interface KeptPerson extends Kept {
  decision: PersonDecision;
}

/** The edits that keep one person; undefined where the reading has none at that place. */
export function keepPerson(
  proposal: Proposal,
  decision: PersonDecision,
  company: Kept | undefined,
  known: Known,
  source: PageSource,
  making: Making,
): KeptPerson | undefined {
  const captured = proposal.reading?.people[decision.index];
  if (!captured) return undefined;
  const read = decision.typed?.title === undefined ? [...captured.facts, ...postFacts(captured)] : captured.facts;
  const facts = wanted(read, decision, known);
  const record = decision.as === 'join' ? known.people.find((one) => one.id === decision.recordId) : undefined;
  const id = record?.id ?? making.makeId('person');
  const addresses = captured.facts.flatMap((fact) => (fact.field === 'email' ? [fact.value] : []));
  const isWithoutCompany = record === undefined || known.orphans.includes(record.id);
  const belongs: Edit[] = company && isWithoutCompany ? [{ do: 'set', id, field: 'companyId', value: company.id }] : [];
  const edits = [
    ...keepFacts(id, 'person', facts, record, source),
    ...missed(record, read, proposal),
    ...typeFacts(id, decision.typed ?? {}, facts, source, making),
    ...replaceFacts(id, decision.replaced ?? [], making),
    ...mark(id, record ? leading(record, 'doNotContact') : undefined, addresses, known, making),
  ];
  const name =
    decision.typed?.name ?? facts.find((fact) => fact.field === 'name')?.value ?? (record && text(record, 'name'));
  const created: Edit[] = record ? [] : [{ do: 'create', id }];
  return {
    id,
    name: name ?? '',
    isNew: record === undefined || belongs.length > 0,
    joined: record ? joinedFields(edits) : 0,
    edits: [...created, ...belongs, ...edits],
    decision,
  };
}

/** Notes what this page told of a joined record before and tells no more. */
function missed(record: StoredRecord | undefined, facts: CapturedFact[], { url, at, reading }: Proposal): Edit[] {
  return record && !reading?.partial ? missedEdits(record, vanishedFrom(record, facts, url), at) : [];
}

/** What the rep left ticked and did not correct, and the do-not-contact list allows. */
function wanted(facts: CapturedFact[], decision: Decision, known: Known): CapturedFact[] {
  const out = [...(decision.without ?? []), ...(decision.replaced ?? [])].map(
    ({ field, value }) => `${field} ${valueKey(field, value)}`,
  );
  const isBlocked = (fact: CapturedFact) => fact.field === 'email' && Object.hasOwn(known.suppressed, fact.value);
  return facts.filter((fact) => !isBlocked(fact) && !out.includes(`${fact.field} ${valueKey(fact.field, fact.value)}`));
}

function mark(id: string, marked: unknown, addresses: string[], known: Known, making: Making): Edit[] {
  const address = addresses.find((one) => Object.hasOwn(known.suppressed, one));
  if (marked !== undefined || address === undefined) return [];
  const reason = known.suppressed[address] ?? '';
  return [{ do: 'set', id, field: 'doNotContact', value: { since: making.now, reason } }];
}

/** Fields that got something new; a value that was only seen again is none. */
const joinedFields = (edits: Edit[]) => new Set(edits.flatMap((edit) => (isNews(edit) ? [edit.field] : []))).size;

const isNews = (edit: Edit): edit is Extract<Edit, { do: 'add' | 'set' }> =>
  (edit.do === 'add' || edit.do === 'set') && !edit.from?.seenAt && !edit.from?.missingAt;
