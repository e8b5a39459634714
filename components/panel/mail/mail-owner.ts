import type { PanelMail } from '@/components/queries/mail';
import { calledIn, type MailWho, type OpenMail } from '@/lib/intake/mail-who';
import { texts } from '@/lib/texts';
import { nameOf } from '../record/name-of';
import type { PageOwner } from '../subject';

/** Whom the panel names for the open mail, as it does for a page: the pursuit, else the person, else the company. Undefined while looking. */
export function mailOwner({ open, who, file }: PanelMail): PageOwner | null | undefined {
  if (!open || who === null) return null;
  if (who === undefined) return undefined;
  const why = whyOf(open, who, file ? texts.mail.whyFile : texts.mail.why);
  const companyId = who.company?.id;
  const pursuit = who.prospects.find((prospect) => prospect.state === 'open') ?? who.prospects[0];
  if (pursuit) return { named: { type: 'prospect', id: pursuit.id }, companyId, why };
  if (who.person) return { named: { type: 'person', id: who.person.id }, companyId, why };
  return who.company ? { named: { type: 'company', id: who.company.id }, companyId, why } : null;
}

function whyOf({ message }: OpenMail, who: MailWho, words: typeof texts.mail.why): string {
  const isSender = message.from?.address !== undefined && message.from.address === who.correspondent.address;
  if (who.below && who.company) return words.below(nameOf(who.company), who.below.host, who.below.domain);
  if (who.by === 'domain' && who.company) {
    const company = nameOf(who.company);
    return isSender ? words.wroteFrom(company) : words.gotAt(company);
  }
  const name = calledIn(who.correspondent, who.person);
  return isSender ? words.wrote(name) : words.got(name);
}
