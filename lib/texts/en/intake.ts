import { printedDomain } from '../printed-domain';

type Values = { [name: string]: string };

const titled = ({ name, title }: Values) => (title ? `${name} (${title})` : `${name}`);

/** Texts of matching and keeping: why something is proposed as join, new or maybe, and what a page matched by. */
export const intake = {
  fromTitle: 'suggested from the title',
  decision: { join: 'Join', new: 'New', skip: 'Skip', maybe: 'New, or join?' },

  why: {
    domain: (values: Values) => `Known by the domain ${printedDomain(values.value ?? '')}`,
    vat: (values: Values) => `Same VAT number: ${values.value}`,
    registration: (values: Values) => `Same register number: ${values.value}`,
    social: (values: Values) => `Same profile link as ${titled(values)}`,
    companyName: (values: Values) =>
      values.domain
        ? `A company of this name is known, with the domain ${printedDomain(values.domain)}`
        : 'A company of this name is known, without a domain',
    newCompany: () => 'Not known yet',
    email: (values: Values) => `Same mail address as ${titled(values)}: ${values.value}`,
    phone: (values: Values) => `Same phone number as ${titled(values)}`,
    name: (values: Values) => `Same name in this company: ${titled(values)}`,
    likeName: (values: Values) => `Could be ${titled(values)}: the names are alike`,
    sameNameTwice: (values: Values) => `Could be ${titled(values)}: same name, but it may be another person`,
    sharedContact: (values: Values) => `${values.value} also belongs to ${titled(values)}: another name`,
    nameElsewhere: (values: Values) => `Not known here; a ${values.name} works at another company`,
    newPerson: () => 'Not known yet',
    takenTwice: (values: Values) => `Somebody else on this page is already joined with ${titled(values)}`,
    profile: (values: Values) => `This is the profile of ${titled(values)}`,
    unknown: () => 'Nobody here is known yet',
    forbidden: () => 'Browsers do not let extensions read this page',
  },

  /** Beside the record's name: why the panel speaks of it on this page. */
  matched: { domain: 'Matched by this page’s domain', profile: 'Matched by this profile' },

  blocked: (addresses: string[]) => `Do not contact: ${addresses.join(', ')}`,
  blockedReason: 'On the do-not-contact list',
};
