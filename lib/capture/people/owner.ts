import type { CapturedFact } from '../../model/page-reading';
import { fold } from '../page/clean';
import type { Found } from '../readers/found';
import type { PersonSpot } from './find';
import { isMailboxOf } from './local-part';

/** Mailboxes of a whole office or of many who sell or hire; one of a small department (press@) inside somebody's card is theirs. */
const OFFICE =
  /^(?:info|information|office|contact|kontakt|hello|hallo|hi|mail|email|support|service|team|admin|webmaster|help|enquiries|inquiries|enquiry|post|buero|reception|privacy|datenschutz|noreply|no-reply|newsletter|zentrale|contacto|contato|contatti|general|shop|orders|sales|verkauf|vertrieb|ventas|vente|pressestelle|marketing|jobs|careers?|karriere|bewerbung)(?:[._+-].{0,40})?$/;

/** Whose a mail address, number or profile is: the index of a person, or undefined for the organisation. */
export function ownerOf(found: Found, people: PersonSpot[]): number | undefined {
  const named = found.fact.field === 'email' ? byLocalPart(found, people) : undefined;
  if (named !== undefined) return named;
  const owner = byPlace(found, people);
  if (found.fact.field !== 'email' || !OFFICE.test(found.fact.value.split('@')[0] ?? '')) return owner;
  return owner !== undefined && isMailboxOfPost(found.fact, people[owner]) ? owner : undefined;
}

/** webmaster@ in the card of the webmaster. */
export function isMailboxOfPost({ value }: CapturedFact, person: PersonSpot | undefined): boolean {
  const local = value.split('@')[0] ?? '';
  return local.length > 4 && fold(person?.title?.said.value ?? '').includes(fold(local));
}

function byLocalPart(found: Found, people: PersonSpot[]): number | undefined {
  const local = found.fact.value.split('@')[0] ?? '';
  const matching = people.flatMap(({ candidate }, index) => (isMailboxOf(local, candidate.name) ? [index] : []));
  if (matching.length <= 1) return matching[0];
  return matching.find((index) => byPlace(found, people) === index) ?? matching[0];
}

/** The person in whose card it stands; the smallest card where several hold it; of several in one line the last one before it. */
function byPlace(found: Found, people: PersonSpot[]): number | undefined {
  let best: { index: number; size: number } | undefined;
  for (const [index, { candidate, ...spot }] of people.entries()) {
    const size = sizeOfCard(found, { candidate, ...spot });
    if (size === undefined) continue;
    const isBefore = candidate.line.start + candidate.start <= found.at;
    if (!best || size < best.size || (isBefore && size === best.size)) best = { index, size };
  }
  return best?.index;
}

/** How many lines the person's card has in which it stands, if any. */
function sizeOfCard({ line }: Found, { candidate, card, further, ofCompany }: PersonSpot): number | undefined {
  const own = ofCompany
    ? { first: candidate.line.index, end: candidate.line.index + (candidate.ofCompany ? 0 : 1) }
    : card;
  const holding = [own, ...further].find(({ first, end }) => line >= first && line < end);
  return holding && holding.end - holding.first;
}
