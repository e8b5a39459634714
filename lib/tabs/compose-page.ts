import * as z from 'zod/mini';
import {
  type ComposeSeen,
  composeSeenSchema,
  type InsertEnd,
  type Insertion,
  insertEndSchema,
} from '@/lib/model/mail-compose';
import { PageRefused, runInPage } from './run-in-page';

/** A look takes a moment; a page that is stuck must not hold up the panel. */
const LOOK = 4_000;
/** Some editors are tried in several ways, each of which is waited for. */
const INSERT = 15_000;

const lookSchema = z.object({ compose: z.optional(composeSeenSchema) });

/** `none`: no mail is being written there. `closed`: the page lets no script of ours in. */
export type ComposeLook = { state: 'open'; compose: ComposeSeen } | { state: 'none' } | { state: 'closed' };

/** Looks, on the rep's act, whether a mail is being written in a tab: to whom, and where words would go in. */
export async function lookAtCompose(tabId: number): Promise<ComposeLook> {
  try {
    const { data } = lookSchema.safeParse(await runInPage(tabId, '/compose.js', LOOK));
    return data?.compose ? { state: 'open', compose: data.compose } : { state: 'none' };
  } catch (error) {
    if (error instanceof PageRefused) return { state: 'closed' };
    throw error;
  }
}

/** Puts words into the mail that is being written in a tab, and says what arrived. Nothing is sent. */
export async function insertIntoCompose(tabId: number, insertion: Insertion): Promise<InsertEnd> {
  try {
    const given = { __alongsideInsertion: JSON.parse(JSON.stringify(insertion)) };
    const { data } = insertEndSchema.safeParse(await runInPage(tabId, '/compose.js', INSERT, given));
    return data ?? { state: 'nothing' };
  } catch (error) {
    if (error instanceof PageRefused) return { state: 'gone' };
    throw error;
  }
}
