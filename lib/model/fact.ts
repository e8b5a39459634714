/**
 * The table of every kind of fact. One entry here adds one; connectors map it with `satisfies Record<FactField, …>`,
 * so the compiler lists what else must decide.
 *
 * `of`: whose fact it is. `many`: several values are normal (mail addresses); without it a second value is a disagreement.
 * `staleDays`: after so many days unseen the panel says "last seen …". `kind`: how it is typed, compared and shown.
 */
const facts = {
  // company
  name: { of: ['company', 'person'], kind: 'text', staleDays: 720 },
  legalName: { of: ['company'], kind: 'text', staleDays: 720 },
  domain: { of: ['company'], kind: 'domain', many: true, staleDays: 720 },
  website: { of: ['company', 'person'], kind: 'url', staleDays: 720 },
  industry: { of: ['company'], kind: 'text', staleDays: 360 },
  employees: { of: ['company'], kind: 'text', staleDays: 180 },
  description: { of: ['company', 'person'], kind: 'long', staleDays: 360 },
  address: { of: ['company', 'person'], kind: 'text', staleDays: 360 },
  country: { of: ['company', 'person'], kind: 'text', staleDays: 720 },
  vat: { of: ['company'], kind: 'text', staleDays: 720 },
  registration: { of: ['company'], kind: 'text', staleDays: 720 },
  fax: { of: ['company', 'person'], kind: 'phone', many: true, staleDays: 720 },
  logo: { of: ['company'], kind: 'url', staleDays: 720 },
  // person
  title: { of: ['person'], kind: 'text', staleDays: 180 },
  department: { of: ['person'], kind: 'text', staleDays: 180 },
  seniority: { of: ['person'], kind: 'text', staleDays: 180 },
  language: { of: ['company', 'person'], kind: 'text', staleDays: 720 },
  // both
  email: { of: ['company', 'person'], kind: 'email', many: true, staleDays: 360 },
  phone: { of: ['company', 'person'], kind: 'phone', many: true, staleDays: 360 },
  social: { of: ['company', 'person'], kind: 'url', many: true, staleDays: 720 },
  // prospect: what qualification, research and needs analysis find out, in the buyer's words where possible
  trigger: { of: ['prospect'], kind: 'long', many: true, staleDays: 120 },
  pain: { of: ['prospect'], kind: 'long', many: true, staleDays: 180 },
  outcome: { of: ['prospect'], kind: 'long', staleDays: 180 },
  impact: { of: ['prospect'], kind: 'long', staleDays: 180 },
  currentSolution: { of: ['prospect'], kind: 'text', staleDays: 180 },
  budget: { of: ['prospect'], kind: 'text', staleDays: 120 },
  timeline: { of: ['prospect'], kind: 'text', staleDays: 90 },
  decisionProcess: { of: ['prospect'], kind: 'long', staleDays: 180 },
  decisionCriteria: { of: ['prospect'], kind: 'long', staleDays: 180 },
  competition: { of: ['prospect'], kind: 'text', many: true, staleDays: 120 },
  meetingAt: { of: ['prospect'], kind: 'date', staleDays: 30 },
  firstValue: { of: ['prospect'], kind: 'long', staleDays: 360 },
} as const satisfies Record<string, FactSpec>;

export type FactField = keyof typeof facts;
export type FactKind = 'text' | 'long' | 'url' | 'domain' | 'email' | 'phone' | 'date';
export type FactSubject = 'company' | 'person' | 'prospect';

export interface FactSpec {
  of: readonly FactSubject[];
  kind: FactKind;
  many?: true;
  staleDays: number;
}

export const factFields = Object.keys(facts) as FactField[];

/** True for the name of a fact; false for a register such as `stage` or `dueAt`. */
export function isFactField(field: string): field is FactField {
  return Object.hasOwn(facts, field);
}

/** The entry of the table, with the optional parts typed. */
export function factSpec(field: FactField): FactSpec {
  return facts[field];
}

/** The facts that a company, a person or a prospect can have, in the table's order. */
export function factFieldsOf(subject: FactSubject): FactField[] {
  return factFields.filter((field) => factSpec(field).of.includes(subject));
}
