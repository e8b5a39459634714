import * as z from 'zod/mini';
import { pageReadingSchema } from '@/lib/model/page-reading';
import { PageRefused, runInPage } from './run-in-page';

const PATIENCE = 12_000;

const headersSchema = z.object({
  messageId: z.optional(z.string().check(z.maxLength(998))),
  at: z.optional(z.string().check(z.maxLength(40))),
  automatic: z.optional(z.enum(['reply', 'list', 'report'])),
});
export type MailHeaders = z.infer<typeof headersSchema>;

const readSchema = z.object({
  reading: z.optional(pageReadingSchema),
  words: z.optional(z.string().check(z.maxLength(20_000))),
  isTheirs: z.optional(z.boolean()),
  url: z.optional(z.string().check(z.maxLength(4000))),
});
export type MailRead = z.infer<typeof readSchema>;

/** What the page cannot show of a mail, from the webmail's own origin; undefined where it has no place for that or does not answer. */
export async function mailHeaders(tabId: number, key: string): Promise<MailHeaders | undefined> {
  return headersSchema.safeParse(await run(tabId, ['/mail-look.js'], { __alongsideMailKey: key })).data;
}

/**
 * What an open mail tells of somebody in it (`of`, by address or name), or those words of it that the rep asked for; undefined when it
 * is open no more.
 */
export async function mailRead(
  tabId: number,
  wanted: { key: string; of?: string; words: 'none' | 'selected' | 'whole' },
): Promise<MailRead | undefined> {
  const given = { __alongsideMailWanted: wanted, __alongsideLend: true };
  return readSchema.safeParse(await run(tabId, ['/webmail-general.js', '/capture.js', '/mail-read.js'], given)).data;
}

async function run(tabId: number, files: string[], given: Parameters<typeof runInPage>[3]): Promise<unknown> {
  try {
    return await runInPage(tabId, files, PATIENCE, given);
  } catch (error) {
    if (error instanceof PageRefused) return undefined;
    throw error;
  }
}
