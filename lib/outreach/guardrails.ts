import type { About } from '@/lib/model/about';
import type { Script } from '@/lib/model/process';
import { text } from '@/lib/model/record';
import type { ProspectFile } from '@/lib/process/file';
import { indexOf } from '@/lib/process/file-index';
import { texts } from '@/lib/texts';
import { isCold } from './cold';
import { toPlainText } from './plain-text';
import type { Rendered } from './render';

/** Why a script may not be copied or inserted: what is wrong, and the way out. */
export interface Stop {
  id: 'do-not-contact' | 'company-do-not-contact' | 'no-address' | 'no-opt-out' | 'no-subject' | 'gaps' | 'stale';
  what: string;
  wayOut: string;
}

/** Whose addresses are on the do-not-contact list, marked or not. */
export interface Listed {
  person: boolean;
  company: boolean;
}

/**
 * What stands between a rendered script and the rep's clipboard; empty when nothing does. A first mail (one to somebody who
 * never wrote or spoke to us) must carry the postal address and the opt-out line of "About me" (CAN-SPAM §7704(a)(5); GDPR
 * Art. 21). Somebody who must not be contacted gets no words at all, on no channel.
 */
export function stopsOf(
  script: Script,
  rendered: Rendered,
  {
    file,
    about,
    personId,
    listed,
  }: { file: ProspectFile; about?: About; personId?: string; listed?: Listed | undefined },
): Stop[] {
  const { guard } = texts.outreach;
  const stops: Stop[] = [];
  const { companyBlock, contactById } = indexOf(file);
  const person = personId === undefined ? undefined : contactById.get(personId);
  const company = (file.company && text(file.company, 'name')) ?? file.prospect.name;
  if (companyBlock) {
    stops.push(
      stop('company-do-not-contact', guard.companyDoNotContact.what(company), guard.companyDoNotContact.wayOut),
    );
  } else if (listed?.company) {
    stops.push(stop('company-do-not-contact', guard.companyDoNotContact.what(company), guard.listed));
  }
  if (person?.block) {
    stops.push(stop('do-not-contact', guard.doNotContact.what(person.name), guard.doNotContact.wayOut));
  } else if (person && listed?.person) {
    stops.push(stop('do-not-contact', guard.doNotContact.what(person.name), guard.listed));
  }
  if (rendered.gaps.length > 0) {
    stops.push(stop('gaps', guard.gaps.what(rendered.gaps.map(({ label }) => label)), guard.gaps.wayOut));
  }
  if (rendered.stale.length > 0) {
    stops.push(stop('stale', guard.stale.what(rendered.stale.map(({ value }) => value)), guard.stale.wayOut));
  }
  return script.channel === 'mail' ? [...stops, ...mailStops(rendered, about, isCold(file, personId))] : stops;
}

const stop = (id: Stop['id'], what: string, wayOut: string): Stop => ({ id, what, wayOut });

function mailStops(rendered: Rendered, about: About | undefined, cold: boolean): Stop[] {
  const { guard } = texts.outreach;
  const { subject, body } = toPlainText(rendered, 'mail');
  const stops: Stop[] = [];
  if (!subject) stops.push(stop('no-subject', guard.noSubject.what, guard.noSubject.wayOut));
  return cold ? [...stops, ...firstMailStops(body, about)] : stops;
}

/** What a first mail must carry and this one does not. */
export function firstMailStops(body: string, about: About | undefined): Stop[] {
  const { noAddress, noOptOut } = texts.outreach.guard;
  const stops: Stop[] = [];
  if (!holds(body, about?.address)) stops.push(stop('no-address', noAddress.what, noAddress.wayOut));
  if (!holds(body, about?.optOut)) stops.push(stop('no-opt-out', noOptOut.what, noOptOut.wayOut));
  return stops;
}

/** An empty line in "About me" is not an address: a body always "holds" the empty text. */
const holds = (body: string, line: string | undefined) => !!line?.trim() && body.includes(line.trim());
