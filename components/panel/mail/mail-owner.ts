import type { PanelMail } from '@/components/queries/mail';
import { calledIn, type MailWho, type OpenMail } from '@/lib/intake/mail-who';
import { texts } from '@/lib/texts';
import { nameOf } from '../record/name-of';
import type { PageOwner } from '../subject';

/** Whom the panel names for the open mail, or the one that is being written, as it does for a page: the pursuit, else the person, else the company. Undefined while looking. */
export function mailOwner({ open, who, writing, file }: PanelMail): PageOwner | null | undefined {
  if (open) return who && ownerIn(who, whyOf(open, who, file ? texts.mail.whyFile : texts.mail.why));
  if (!writing) return null;
  return writing.who && ownerIn(writing.who, texts.mail.why.writing(nameIn(writing.who)));
}

function ownerIn(who: MailWho, why: string): PageOwner | null {
  const companyId = who.company?.id;
  const pursuit = who.prospects.find((prospect) => prospect.state === 'open') ?? who.prospects[0];
  if (pursuit) return { named: { type: 'prospect', id: pursuit.id }, companyId, why };
  if (who.person) return { named: { type: 'person', id: who.person.id }, companyId, why };
  return who.company ? { named: { type: 'company', id: who.company.id }, companyId, why } : null;
}

const nameIn = (who: MailWho) =>
  who.by === 'domain' && who.company ? nameOf(who.company) : calledIn(who.correspondent, who.person);

function whyOf({ message }: OpenMail, who: MailWho, words: typeof texts.mail.whyFile): string {
  const isSender = message.from?.address !== undefined && message.from.address === who.correspondent.address;
  if (who.below && who.company) return words.below(nameOf(who.company), who.below.host, who.below.domain);
  if (who.by === 'domain' && who.company) {
    const company = nameOf(who.company);
    return isSender ? words.wroteFrom(company) : words.gotAt(company);
  }
  const name = calledIn(who.correspondent, who.person);
  return isSender ? words.wrote(name) : words.got(name);
}
