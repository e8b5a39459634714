import { fold } from '../page/clean';
import type { Found } from '../readers/found';
import type { PersonSpot } from './find';

/** Mailboxes of a whole office; one of a department (press@) inside somebody's card is theirs. */
const OFFICE =
  /^(?:info|information|office|contact|kontakt|hello|hallo|hi|mail|email|support|service|team|admin|webmaster|help|enquiries|inquiries|enquiry|post|buero|reception|privacy|datenschutz|noreply|no-reply|newsletter|zentrale|contacto|contato|contatti|general|shop|orders)(?:[._+-].{0,40})?$/;

/** Whose a mail address, number or profile is: the index of a person, or undefined for the organisation. */
export function ownerOf(found: Found, people: PersonSpot[]): number | undefined {
  const named = found.fact.field === 'email' ? byLocalPart(found, people) : undefined;
  if (named !== undefined) return named;
  if (found.fact.field === 'email' && OFFICE.test(found.fact.value.split('@')[0] ?? '')) return undefined;
  return byPlace(found, people);
}

function byLocalPart(found: Found, people: PersonSpot[]): number | undefined {
  const local = fold(found.fact.value.split('@')[0] ?? '').replace(/[^a-z]+/g, '');
  const matching = people.flatMap((person, index) => (isLocalPartOf(local, person) ? [index] : []));
  if (matching.length <= 1) return matching[0];
  return matching.find((index) => byPlace(found, people) === index) ?? matching[0];
}

/** jo.doe, jdoe, doe, doej, jod, jo: as long as it is no chance. */
function isLocalPartOf(local: string, { candidate }: PersonSpot): boolean {
  const words = candidate.name.words.map((word) => fold(word).replace(/[^a-z]+/g, '')).filter(Boolean);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || local.length < 2) return false;
  const forms = [
    first + last,
    last + first,
    first.charAt(0) + last,
    last + first.charAt(0),
    first + last.charAt(0),
    last,
  ];
  if (first.length > 2) forms.push(first);
  return (
    forms.includes(local) ||
    (last.length > 3 && local.startsWith(first.charAt(0)) && local.endsWith(last)) ||
    german(local, first, last)
  );
}

const german = (local: string, first: string, last: string) => {
  const plain = local.replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u');
  return plain !== local && [first + last, first.charAt(0) + last, last].includes(plain);
};

/** The person in whose card it stands; the smallest card where several hold it; of several in one line the last one before it. */
function byPlace(found: Found, people: PersonSpot[]): number | undefined {
  let best: number | undefined;
  for (const [index, { card, candidate }] of people.entries()) {
    if (found.line < card.first || found.line >= card.end) continue;
    const there = best === undefined ? undefined : people[best];
    const size = there ? there.card.end - there.card.first : Number.POSITIVE_INFINITY;
    const isNearer =
      card.end - card.first < size ||
      (candidate.line.start + candidate.start <= found.at && card.end - card.first === size);
    if (isNearer) best = index;
  }
  return best;
}
