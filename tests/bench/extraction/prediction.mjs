/** A page reading in the scorer's format; each value also with its proof, under `proof`, so that others can check quotes. */
export function toPrediction(reading) {
  const facts = reading?.organisation?.facts ?? [];
  return {
    organisation: {
      name: first(facts, 'name') ?? first(facts, 'legalName') ?? '',
      emails: values(facts, 'email'),
      phones: values(facts, 'phone'),
      faxes: values(facts, 'fax'),
      socials: values(facts, 'social'),
      address: first(facts, 'address') ?? '',
    },
    people: (reading?.people ?? []).map(({ facts: own }) => ({
      name: first(own, 'name') ?? '',
      title: first(own, 'title') ?? '',
      emails: values(own, 'email'),
      phones: values(own, 'phone'),
      socials: values(own, 'social'),
    })),
    proof: [...facts, ...(reading?.people ?? []).flatMap((person) => person.facts)].map(({ field, value, quote }) => ({
      field,
      value,
      quote: quote.exact,
      prefix: quote.prefix,
      suffix: quote.suffix,
      selector: quote.selector,
      where: quote.where,
    })),
  };
}

const values = (facts, field) => facts.filter((fact) => fact.field === field).map((fact) => fact.value);
const first = (facts, field) => values(facts, field)[0];
