import { toDomain } from '@/lib/identity/domain';
import { suffixes } from '@/lib/identity/public-suffix';
import type { MailNote } from '@/lib/mail/file/mail-notes';
import type { Correspondent, MailReading } from '@/lib/model/mail-reading';
import type { PageReading } from '@/lib/model/page-reading';
import { type MailHeaders, type MailRead, mailHeaders, mailRead } from '@/lib/tabs/mail-page';
import type { PanelMail } from './mail';

/** What can be had of a mail at the rep's click, wherever it is: open in a webmail, or in a file. */
export interface MailHand {
  headers: (key: string) => Promise<MailHeaders | undefined>;
  words: (key: string, which: 'selected' | 'whole') => Promise<MailRead | undefined>;
  /** What it tells of somebody in it, by address or else by name. */
  facts: (key: string, of: string) => Promise<PageReading | undefined>;
}

/** A mail of a file or a paste: all of it is at hand. */
export interface MailFile extends MailHand {
  reading: MailReading;
  /** Whom a mail that came back did not reach. */
  failed: Correspondent[];
  notes: MailNote[];
}

/** The hand that reaches a mail. */
export function handOf({ tabId, file }: Pick<PanelMail, 'tabId' | 'file'>): MailHand {
  if (file) return file;
  return {
    headers: (key) => mailHeaders(tabId, key),
    words: (key, which) => mailRead(tabId, { key, words: which }),
    facts: async (key, of) => {
      const read = await mailRead(tabId, { key, of, words: 'none' });
      return read?.reading && withRegisteredDomain(read.reading);
    },
  };
}

/** "mail.acme.example" is a host of mail: the company's domain is what was registered above it. Pages do not have the list for that. */
export async function withRegisteredDomain(reading: PageReading): Promise<PageReading> {
  const { organisation } = reading;
  if (!organisation) return reading;
  await suffixes();
  const facts = organisation.facts.map((fact) =>
    fact.field === 'domain' ? { ...fact, value: toDomain(fact.value) ?? fact.value } : fact,
  );
  return { ...reading, organisation: { facts } };
}
