import { domainOfEmail, isSharedMailbox } from '@/lib/identity/domain';
import { toEmail } from '@/lib/identity/mail-address';
import { comparePeople, type Likeness } from '@/lib/identity/names';
import type { CapturedPerson } from '@/lib/model/page-reading';
import { type StoredRecord, text, texts } from '@/lib/model/record';
import { correctionOf, differences } from './differences';
import { has, type Match, nameOf, told, type Why } from './match';

/** The looked-up people a captured one is compared with. */
export interface PersonCandidates {
  /** The people of the company that the page belongs to; none when the company is new. */
  members: StoredRecord[];
  /** People of any company found by a mail address, phone number or profile link. */
  elsewhere: StoredRecord[];
}

/**
 * Which known person a captured one is. Joined: the same personal mail address, the same profile link, the same phone
 * number with the same name, or the same name within the company. An address shared by two quite different names, an
 * initial, a nickname or another order of names only hint.
 */
export function matchPerson(captured: CapturedPerson, { members, elsewhere }: PersonCandidates): Match {
  const everybody = [...members, ...elsewhere.filter((other) => !members.some((member) => member.id === other.id))];
  return (
    first(everybody, (record) => byAddress(captured, record)) ??
    first(everybody, (record) => byProfile(captured, record)) ??
    first(everybody, (record) => byPhone(captured, record)) ??
    byName(captured, members) ?? { decision: 'new', why: whyNew(captured, everybody, members), differs: [] }
  );

  function first(
    records: StoredRecord[],
    rule: (record: StoredRecord) => Omit<Match, 'differs' | 'record'> | undefined,
  ) {
    const found = records.flatMap((record) => {
      const match = rule(record);
      return match ? [{ ...match, record, differs: differences(record, captured.facts) }] : [];
    });
    return found.find((match) => match.decision === 'join') ?? found[0];
  }
}

function byAddress(captured: CapturedPerson, record: StoredRecord) {
  const value = told(captured.facts, 'email').find((email) => !isSharedMailbox(email) && isTheirs(record, email));
  return value === undefined ? undefined : unlessStranger(captured, record, { key: 'email', values: { value } });
}

function byProfile(captured: CapturedPerson, record: StoredRecord) {
  const value = told(captured.facts, 'social').find((link) => has(record, 'social', link));
  return value === undefined ? undefined : unlessStranger(captured, record, { key: 'social', values: { value } });
}

/** Theirs is also the address that the page prints and the rep has corrected. */
const isTheirs = (record: StoredRecord, email: string): boolean =>
  has(record, 'email', email) || correctionOf(record, 'email', email) !== undefined;

/** A number alone may be the switchboard's. */
function byPhone(captured: CapturedPerson, record: StoredRecord) {
  const value = told(captured.facts, 'phone').find((phone) => has(record, 'phone', phone));
  if (value === undefined) return undefined;
  const likeness = likenessOf(captured, record);
  if (likeness === 'different') return undefined;
  const decision = likeness === 'same' ? ('join' as const) : ('maybe' as const);
  return { decision, why: withName({ key: 'phone', values: { value } }, record) };
}

function byName(captured: CapturedPerson, members: StoredRecord[]): Match | undefined {
  const named = (wanted: Likeness) => members.filter((member) => likenessOf(captured, member) === wanted);
  const same = named('same');
  const [record] = same.length > 0 ? same : named('maybe');
  if (!record) return undefined;
  const isSure = same.length === 1 && !haveRivalAddresses(captured, record);
  const key = same.length > 0 ? 'name' : 'likeName';
  const why: Why = withName({ key: isSure || same.length === 0 ? key : 'sameNameTwice', values: {} }, record);
  return { decision: isSure ? 'join' : 'maybe', record, why, differs: differences(record, captured.facts) };
}

function unlessStranger(captured: CapturedPerson, record: StoredRecord, why: Why) {
  const isStranger = likenessOf(captured, record) === 'different' && !shareAWord(captured, record);
  if (!isStranger) return { decision: 'join' as const, why: withName(why, record) };
  return { decision: 'maybe' as const, why: withName({ key: 'sharedContact', values: why.values }, record) };
}

/** Somebody who married keeps the first name; two people who share a mailbox have nothing in common. */
function shareAWord(captured: CapturedPerson, record: StoredRecord): boolean {
  const words = (names: string[]) => names.flatMap((name) => name.split(/[\s,.-]+/).filter((word) => word.length > 2));
  const known = words(texts(record, 'name'));
  const said = words(told(captured.facts, 'name'));
  if (known.length === 0 || said.length === 0) return true;
  return said.some((word) => known.some((own) => comparePeople(own, word) === 'same'));
}

/** Two addresses at one domain, none in common: rather two people of one name than one with two mailboxes. */
function haveRivalAddresses(captured: CapturedPerson, record: StoredRecord): boolean {
  const personal = (emails: string[]) =>
    emails.filter((email) => !isSharedMailbox(email)).flatMap((email) => toEmail(email) ?? []);
  const said = personal(told(captured.facts, 'email'));
  const known = personal(texts(record, 'email'));
  if (said.some((email) => known.includes(email) || isTheirs(record, email))) return false;
  return said.some((email) => known.some((own) => domainOfEmail(own) === domainOfEmail(email)));
}

const order: Likeness[] = ['same', 'maybe', 'different'];

function likenessOf(captured: CapturedPerson, record: StoredRecord): Likeness {
  const pairs = told(captured.facts, 'name').flatMap((name) =>
    texts(record, 'name').map((own) => comparePeople(name, own)),
  );
  return order.find((one) => pairs.includes(one)) ?? 'different';
}

const withName = (why: Why, record: StoredRecord): Why => ({
  key: why.key,
  values: { ...why.values, name: nameOf(record), title: text(record, 'title') ?? '' },
});

function whyNew(captured: CapturedPerson, everybody: StoredRecord[], members: StoredRecord[]): Why {
  const namesake = everybody.find((record) => !members.includes(record) && likenessOf(captured, record) === 'same');
  return namesake ? withName({ key: 'nameElsewhere', values: {} }, namesake) : { key: 'newPerson', values: {} };
}
