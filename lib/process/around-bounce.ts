import { text } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import type { ProspectFile } from './file';
import { type Contact, indexOf } from './file-index';
import { rank } from './person-for';
import { shortName } from './step-title';
import type { Draft } from './suggestion';

/**
 * A mail to an address from which one came back is never proposed again: the same person is called where a number is known,
 * else somebody else is written to, else another address is to be found. Every other draft stays as it is.
 */
export function aroundBounce(file: ProspectFile, draft: Draft): Draft {
  const person = draft.to?.person;
  if (draft.kind !== 'do' || draft.channel !== 'mail' || person?.bouncedAt === undefined) return draft;
  const { title, reason } = texts.process;
  const short = shortName(person);
  const because = [{ text: reason.bounced(short, person.bouncedAt, file.now) }];
  const { channel: _, step: mailStep, ...rest } = draft;
  if (text(person.record, 'phone') !== undefined) {
    const titles = title.callAfterBounce(person.name, short);
    return { ...rest, ruleId: 'bounced', titles, reason: because, channel: 'call' };
  }
  const other = somebodyElse(file, draft);
  if (other) {
    const titles = title.steered('mail', other.name, shortName(other), short);
    const to = { person: other };
    return {
      ...rest,
      ruleId: 'bounced',
      titles,
      reason: because,
      channel: 'mail',
      to,
      ...(mailStep && { step: mailStep }),
    };
  }
  const nobody = [{ text: reason.bouncedNobody(short, person.bouncedAt, file.now) }];
  return { ...rest, ruleId: 'bounced', titles: title.findAddress(person.name, short), reason: nobody };
}

function somebodyElse(file: ProspectFile, { step }: Draft): Contact | undefined {
  return rank(indexOf(file).contacts, step?.to ?? []).find(
    ({ block, bouncedAt, wrong, seat }) =>
      !block && bouncedAt === undefined && !wrong && seat?.stance !== 'against' && seat?.role !== 'blocker',
  );
}
