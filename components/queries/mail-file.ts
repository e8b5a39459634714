import { useMemo } from 'react';
import { isNeverLogged } from '@/lib/identity/own-addresses';
import { openMail } from '@/lib/intake/mail-who';
import type { ReadMail } from '@/lib/mail/file/read-mail-file';
import type { Page } from '@/lib/tabs/page';
import { type PanelMail, useMailWho } from './mail';
import { type MailFile, withRegisteredDomain } from './mail-hand';
import { useAbout, useSettings } from './private';

/** Why nothing was read of what the rep gave: each has a sentence with the way out. */
export type NotRead = 'no-mail' | 'outlook' | 'no-headers' | 'unreadable';

/** Reads a file that the rep chose or dropped, or what they pasted. Nothing of it is stored. */
export async function openMailFile(given: Blob | string): Promise<MailFile | NotRead> {
  // A hundred kilobytes of words for quotations and signatures, which nobody needs who brings no mail.
  await lendWords();
  const reader = await import('@/lib/mail/file/reader');
  const source = typeof given === 'string' ? reader.pastedSource(given) : given;
  if (source === undefined) return 'no-headers';
  try {
    if (source instanceof Blob && (await isCompoundFile(source))) return 'outlook';
    const read = await reader.readMailFile(source);
    return read ? fileOf(read, reader) : 'no-mail';
  } catch (error) {
    console.error('mail file: not read', error instanceof Error ? error.name : typeof error);
    return 'unreadable';
  }
}

/** Capture is a file of the package anyway, and lends the reader what it knows of people: it is not built into our pages once more. */
async function lendWords(): Promise<void> {
  // The development server builds it in; in a build it has to be a plain text, which Mozilla's linter can judge.
  const file = import.meta.env.PROD ? '/capture.js' : '';
  if (file) await import(/* @vite-ignore */ file);
}

/** Outlook's own .msg files begin so. */
async function isCompoundFile(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0xd0 && second === 0xcf;
}

type Reader = typeof import('@/lib/mail/file/reader');

function fileOf(read: ReadMail, { ownWordsOf, factsOf }: Reader): MailFile {
  const { reading, failed, notes } = read;
  return {
    reading,
    failed,
    notes,
    headers: async () => read.headers,
    words: async (_key, which) => {
      const words = which === 'whole' ? ownWordsOf(read) : undefined;
      return words === undefined ? undefined : { words, isTheirs: true };
    },
    facts: async (_key, of) => {
      const facts = factsOf(read, of);
      return facts && withRegisteredDomain(facts);
    },
  };
}

/**
 * A mail of a file as the panel speaks of an open one. A mail that came back is about whom it did not reach.
 * @param account the rep's own address in the webmail in front, where it shows one: a mail from there is the rep's.
 */
export function useFileMail(file: MailFile, page: Page | undefined, account: string | undefined): PanelMail {
  const about = useAbout();
  const { never } = useSettings().mail;
  const open = useMemo(() => {
    const mail = openMail({ ...file.reading, ...(account && { account }) }, about);
    if (!mail) return undefined;
    const isListed = (address = '') => isNeverLogged(address, { listed: never, privateProviders: false });
    const outside = [...file.failed, ...mail.outside].filter(({ address }) => !isListed(address));
    return { ...mail, outside };
  }, [file, about, never, account]);
  const who = useMailWho(open);
  const tabId = page?.tabId ?? -1;
  const windowId = page?.windowId ?? -1;
  return useMemo(
    () => ({
      ...{ tabId, windowId, origin: 'file', label: undefined, isGranted: true, threadId: undefined, isPaused: false },
      seen: {
        tabId,
        origin: 'file',
        at: file.reading.messages[0]?.date?.at ?? '',
        isGranted: true,
        reading: file.reading,
      },
      open,
      messages: open ? [open] : [],
      who: open ? who : null,
      file,
    }),
    [tabId, windowId, file, open, who],
  );
}
