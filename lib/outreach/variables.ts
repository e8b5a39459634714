import type { About } from '@/lib/model/about';
import { dayOf } from '@/lib/model/days';
import { type FactField, type FactSubject, factSpec } from '@/lib/model/fact';
import { type StoredRecord, shown, text } from '@/lib/model/record';
import { acceptedRole, type CommitteeRole } from '@/lib/model/seat';
import type { ProspectFile } from '@/lib/process/file';
import { type Contact, indexOf, isFromThem } from '@/lib/process/file-index';
import { type Proof, proofOfActivity, proofOfHeld } from '@/lib/process/proof';
import { texts } from '@/lib/texts';
import { day, time } from '@/lib/texts/format';
import { isCold } from './cold';
import { addressedName, calledName, partsOfName } from './person-name';

/** Where variables are read from. Without a person the variables of a person are gaps. */
export interface VariableSource {
  file: ProspectFile;
  about?: About;
  personId?: string;
}

/** The value of a variable with its proof; `staleDays` is its age in days when the fact is older than its kind allows. */
export interface Binding {
  value: string;
  proof?: Proof;
  staleDays?: number;
}

/** One variable: how it is read, and which fact or seat fills it when it is missing. */
export interface Variable {
  read(source: VariableSource): Binding | undefined;
  fills?: { field: FactField; of: FactSubject };
  fillsRole?: CommitteeRole;
  /** Filled under "About me". */
  me?: keyof About;
}

/** The closed table of everything a script can name. A name that is not here is refused by the checks and never filled. */
export const variables = {
  // Where the first name cannot be told, the whole one: a wrong first name is worse, and nobody could answer the gap.
  'person.firstName': ofPerson('name', (name, record) => addressedName(name, text(record, 'language')).name),
  'person.greeting': ofPerson('name', (name, record) => greeting(name, text(record, 'language'))),
  'person.lastName': ofPerson('name', (name, record) => partsOfName(name, text(record, 'language')).last),
  'person.name': ofPerson('name'),
  'person.title': ofPerson('title'),
  'person.department': ofPerson('department'),
  'company.name': ofCompany('name'),
  'company.industry': ofCompany('industry'),
  'company.employees': ofCompany('employees', leadingNumber),
  'company.country': ofCompany('country'),
  'company.website': ofCompany('website'),
  trigger: ofProspect('trigger'),
  pain: ofProspect('pain'),
  outcome: ofProspect('outcome'),
  impact: ofProspect('impact'),
  currentSolution: ofProspect('currentSolution'),
  budget: ofProspect('budget'),
  timeline: ofProspect('timeline'),
  decisionProcess: ofProspect('decisionProcess'),
  decisionCriteria: ofProspect('decisionCriteria'),
  competition: ofProspect('competition'),
  firstValue: ofProspect('firstValue'),
  meeting: ofProspect('meetingAt', (at) => [day(at), time(at)].filter((part) => part !== '').join(', ')),
  'champion.name': ofRole('champion'),
  'economicBuyer.name': ofRole('economic-buyer'),
  'reply.quote': ofReply((reply) => reply.quote),
  'reply.day': ofReply((reply) => day(reply.at)),
  'me.name': ofMe('name'),
  'me.firstName': ofMe('name', (name) => calledName(name)),
  'me.company': ofMe('company'),
  'me.offer': ofMe('offer'),
  'me.proof': ofMe('proof', (proof) => (/[.!?…”"]$/.test(proof) ? proof : `${proof}.`)),
  'me.address': { ...ofMe('address'), read: (source) => ofMe('address').read(source) ?? whereCold(source) },
  'me.optOut': { ...ofMe('optOut'), read: (source) => whereCold(source) ?? ofMe('optOut').read(source) },
} satisfies Record<string, Variable>;

export type VariableName = keyof typeof variables;

/** True for a name of the table; `constructor` and its like are not in it. */
export function isVariable(name: string): name is VariableName {
  return Object.hasOwn(variables, name);
}

/** The entry of the table, with the optional parts typed. */
export function variableSpec(name: VariableName): Variable {
  return variables[name];
}

type Shape = (value: string, record: StoredRecord) => string | undefined;

function ofPerson(field: FactField, shape?: Shape): Variable {
  const read = ({ file, personId }: VariableSource) => {
    const contact = personId === undefined ? undefined : indexOf(file).contactById.get(personId);
    return contact && ofFact(contact.record, field, file.now, shape);
  };
  return { read, fills: { field, of: 'person' } };
}

/** "Hello Ines", and "Dear Dr. Wild" to who has a title. */
function greeting(name: string, language: string | undefined): string {
  const { name: said, formal } = addressedName(name, language);
  return formal ? texts.outreach.greeting.formal(said) : texts.outreach.greeting.plain(said);
}

function ofCompany(field: FactField, shape?: Shape): Variable {
  const read = ({ file }: VariableSource) => file.company && ofFact(file.company, field, file.now, shape);
  return { read, fills: { field, of: 'company' } };
}

function ofProspect(field: FactField, shape?: Shape): Variable {
  return {
    read: ({ file }) => ofFact(file.prospectRecord, field, file.now, shape),
    fills: { field, of: 'prospect' },
  };
}

/** The leading value of a fact as the script says it: trimmed, in one line, without a full stop that the script sets itself. */
function ofFact(record: StoredRecord, field: FactField, now: string, shape?: Shape): Binding | undefined {
  const held = shown(record, field)[0];
  if (typeof held?.value !== 'string') return undefined;
  const value = shape ? shape(held.value, record) : inSentence(held.value);
  if (!value) return undefined;
  const proof = proofOfHeld(held, record.id, field, now);
  const days = (dayOf(now) ?? 0) - (dayOf(proof.at) ?? 0);
  return { value, proof, ...(days > factSpec(field).staleDays && { staleDays: days }) };
}

function inSentence(value: string): string {
  const line = value
    .split(/\s/)
    .filter((word) => word !== '')
    .join(' ');
  return line.endsWith('.') && !line.endsWith('..') ? line.slice(0, -1) : line;
}

/** "240 people" → "240", "50 to 200" → "50 to 200": the scripts say "people" themselves. */
function leadingNumber(value: string): string {
  const number = /^[~>≈]?\s?\d[\d.,' ]{0,12}(?:\s?(?:-|–|to|bis)\s?\d[\d.,' ]{0,12})?\+?/
    .exec(value.trim())?.[0]
    .trim();
  return number ?? inSentence(value);
}

function ofRole(role: CommitteeRole): Variable {
  const read = ({ file }: VariableSource) => {
    const holder: Contact | undefined = indexOf(file).contacts.find(({ seat }) => acceptedRole(seat) === role);
    return holder && ofFact(holder.record, 'name', file.now);
  };
  return { read, fillsRole: role };
}

/** The last words that came in and were kept as a quote. */
function ofReply(shape: (reply: { quote?: string; at: string }) => string | undefined): Variable {
  return {
    read: ({ file, personId }) => {
      const reply = indexOf(file).touches.findLast(
        (touch) =>
          touch.quote !== undefined &&
          isFromThem(touch) &&
          (personId === undefined || !touch.personIds || touch.personIds.includes(personId)),
      );
      const value = reply && shape(reply);
      return value ? { value: inSentence(value), proof: proofOfActivity(reply, file.now) } : undefined;
    },
  };
}

/**
 * What the law wants under a first mail is not said to somebody who has answered: no opt-out line, and no gap where the address
 * is not known. Nothing is a value too; undefined leaves it to "About me".
 */
function whereCold({ file, personId }: VariableSource): Binding | undefined {
  return isCold(file, personId) ? undefined : { value: '' };
}

function ofMe(
  field: 'name' | 'company' | 'offer' | 'proof' | 'address' | 'optOut',
  shape?: (value: string) => string | undefined,
): Variable {
  const read = ({ about }: VariableSource) => {
    const written = about?.[field].trim();
    const value = written && (shape ? shape(written) : written);
    return value ? { value, proof: { text: texts.outreach.aboutMe } } : undefined;
  };
  return { read, me: field };
}
