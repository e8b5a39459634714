import type { About } from '@/lib/model/about';
import type { ProspectFile } from '@/lib/process/file';
import { texts } from '@/lib/texts';
import { isCold } from './cold';
import { firstMailStops, type Stop } from './guardrails';
import { toPlainText } from './plain-text';
import type { Recipient } from './recipients';
import type { Rendered } from './render';

export interface AroundRecipients {
  file: ProspectFile;
  about: About;
  /** Those of the addresses that the do-not-contact list forbids. */
  listed: readonly string[];
  /** The rep's own people are no strangers. */
  isInternal: (address: string) => boolean;
}

/**
 * What stands between words and the people a mail is addressed to, beside what stands between a script and its person: whoever must
 * not be contacted gets no copy either, and a first mail to anybody it is addressed to carries the postal address and the opt-out line.
 */
export function recipientStops(recipients: Recipient[], rendered: Rendered, around: AroundRecipients): Stop[] {
  const { file, about, listed, isInternal } = around;
  const { guard } = texts.outreach;
  const outside = recipients.filter(({ address }) => address === undefined || !isInternal(address));
  const isForbidden = ({ address, contact }: Recipient) =>
    contact?.block !== undefined || (address !== undefined && listed.includes(address));
  const forbidden = outside.filter(isForbidden).map(({ name, contact }): Stop => {
    const wayOut = contact?.block ? guard.doNotContact.takeOff : guard.listed;
    return { id: 'do-not-contact', what: guard.doNotContact.what(name), wayOut };
  });
  // A copy in an open thread is no first mail; a hidden one is.
  const strangers = outside.filter(
    (one) => one.how !== 'cc' && !isForbidden(one) && isCold(file, one.contact?.id ?? one.address),
  );
  return [...forbidden, ...(strangers.length > 0 ? firstMailStops(toPlainText(rendered, 'mail').body, about) : [])];
}
