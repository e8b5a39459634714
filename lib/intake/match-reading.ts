import { domainOfEmail, isSharedMailbox, toDomain } from '@/lib/identity/domain';
import { suffixes } from '@/lib/identity/public-suffix';
import { linkKey } from '@/lib/model/link';
import type { CapturedFact, CapturedPerson, PageReading } from '@/lib/model/page-reading';
import { leading, type StoredRecord } from '@/lib/model/record';
import { find } from '@/lib/store/find';
import { childrenOf, recordsBy } from '@/lib/store/records';
import { matched } from '@/lib/trust/suppression';
import { formerMembers } from './former-members';
import { withRole } from './known-role';
import { domainsOf, type Match, matchCompany, nameOf, told } from './match';
import { matchPerson } from './match-person';
import { isMyPage, type Mine, withoutMe } from './mine';
import { postFacts } from './post-facts';
import { leftFrom, vanishedFrom } from './vanished';

/** What is proposed for each part of a reading: the company, and the people in the order of the reading. */
export interface ReadingMatch {
  company: Match;
  people: Match[];
  /** The addresses and domains of this reading that are on the do-not-contact list: value → reason. */
  suppressed: { [value: string]: string };
  /** Known people of the company whom this very page named before and names no more. */
  left: StoredRecord[];
  /** The reading that was matched: without the rep. Places of people are places in it. */
  reading: PageReading;
  /** It is a page of the rep's own company. */
  isOurs: boolean;
  /** Who on this page was left out when it was kept before, by the name it gives; filled in by the caller, who remembers it. */
  leftOut?: readonly string[];
}

/**
 * Looks up what is known of a reading's organisation and people. Two people of one page are never joined with one record; who
 * the rep is, as `mine` says, is nobody to keep.
 */
export async function matchReading(url: string, told: PageReading, mine: Mine): Promise<ReadingMatch> {
  await suffixes();
  const reading = withoutMe(url, told, mine);
  const facts = reading.organisation?.facts ?? [];
  const company = matchCompany(url, facts, await companyCandidates(url, reading));
  const joined = company.decision === 'join' ? company.record : undefined;
  const members = joined ? await childrenOf('person', joined.id) : await formerMembers(url, reading);
  // All at once: the rep waits for the whole.
  const [people, suppressed] = await Promise.all([
    Promise.all(reading.people.map((captured) => matchedPerson(captured, members))),
    matched(addressesOf(url, reading)),
  ]);
  const gone = (match: Match, captured: CapturedFact[]): Match => withVanished(match, captured, url, reading);
  const orphans = new Set(joined ? [] : members.map(({ id }) => id));
  const orphaned = (match: Match): Match =>
    match.decision === 'join' && match.record && orphans.has(match.record.id) ? { ...match, isOrphan: true } : match;
  return {
    company: gone(company, facts),
    people: await Promise.all(
      onceEach(people).map((match, index) => withRole(orphaned(gone(match, toldOf(reading.people[index]))))),
    ),
    suppressed,
    reading,
    isOurs: isMyPage(url, mine),
    left: joined ? leftFrom(members.filter(isNobodyOf(people)), reading, url) : [],
  };
}

/** Among the members of the company first, then by address, number or link among everybody. */
async function matchedPerson(captured: CapturedPerson, members: StoredRecord[]): Promise<Match> {
  const inside = matchPerson(captured, { members, elsewhere: [] });
  if (inside.decision === 'join') return inside;
  return matchPerson(captured, { members, elsewhere: await elsewhere(captured) });
}

/** What a page tells of somebody, with what their title says of the post. */
const toldOf = (captured: CapturedPerson | undefined): CapturedFact[] =>
  captured ? [...captured.facts, ...postFacts(captured)] : [];

/** Somebody found by a mail address or number is here, under whatever name. */
const isNobodyOf =
  (people: Match[]) =>
  ({ id }: StoredRecord): boolean =>
    !people.some(({ decision, record }) => decision === 'join' && record?.id === id);

/** Of a page that was read in part nobody can say what it tells no more. */
function withVanished(match: Match, facts: CapturedFact[], url: string, reading: PageReading): Match {
  if (match.decision !== 'join' || !match.record || reading.partial) return match;
  const vanished = vanishedFrom(match.record, facts, url);
  return vanished.length > 0 ? { ...match, vanished } : match;
}

/** Companies that a page's organisation could be: by its domains, profile links and names. */
export async function companyCandidates(url: string, reading: PageReading): Promise<StoredRecord[]> {
  const facts = reading.organisation?.facts ?? [];
  const links = told(facts, 'social').flatMap((link) => linkKey(link) ?? []);
  const keys = [...domainsOf(url, facts), ...links.slice(0, 10)];
  const byKey = await Promise.all(keys.map((key) => recordsBy('domain', key)));
  const names = told(facts, 'name').slice(0, 3);
  const byName = await Promise.all(names.map((name) => find(name, 5, ['company'])));
  const found = [...byKey.flat(), ...byName.flat()].filter((record) => record.type === 'company');
  return [...new Map(found.map((record) => [record.id, record])).values()];
}

/** People of any company with one of the captured addresses, numbers or links. */
export async function elsewhere(captured: CapturedPerson): Promise<StoredRecord[]> {
  const { facts } = captured;
  const emails = told(facts, 'email').filter((email) => !isSharedMailbox(email));
  const links = told(facts, 'social').flatMap((link) => linkKey(link) ?? []);
  const found = await Promise.all([
    ...emails.map((email) => recordsBy('email', email)),
    ...told(facts, 'phone').map((phone) => recordsBy('phone', phone)),
    ...links.map((link) => recordsBy('domain', link)),
  ]);
  return found.flat().filter((record) => record.type === 'person');
}

function onceEach(people: Match[]): Match[] {
  const taken = new Set<string>();
  return people.map((match) => {
    if (match.decision !== 'join' || !match.record) return match;
    if (!taken.has(match.record.id)) {
      taken.add(match.record.id);
      return match;
    }
    const values = { name: nameOf(match.record), title: String(leading(match.record, 'title') ?? '') };
    return { ...match, decision: 'maybe' as const, why: { key: 'takenTwice' as const, values } };
  });
}

/** Every address and domain of a reading, to look for on the do-not-contact list. */
export function addressesOf(url: string, reading: PageReading): string[] {
  const facts = [...(reading.organisation?.facts ?? []), ...reading.people.flatMap((captured) => captured.facts)];
  const emails = told(facts, 'email');
  const domains = [toDomain(url), ...emails.map(domainOfEmail)];
  return [...new Set([...emails, ...domains.flatMap((domain) => domain ?? [])])];
}
