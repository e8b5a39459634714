import type { Json } from '@/lib/model/json';
import { type DraftWrite, draftsUnder, writeDraft } from '@/lib/store/drafts';
import { holdForLife, isFree, whenFree } from './locks';

/** A draft belongs to the page it is typed in, so that two windows never write over each other's words. */
const lockOf = (holder: string) => `draft-holder ${holder}`;
const nameOf = (name: string, holder: string) => `${name}@${holder}`;

let own: string | undefined;

interface Found {
  holder: string;
  draft: Json;
}

/** This page, as the holder of its drafts; others see by a lock that it lives. */
export function thisPage(): string {
  if (own === undefined) {
    own = crypto.randomUUID();
    holdForLife(lockOf(own));
  }
  return own;
}

/** What was typed under this name: by this page, else the newest that a page left behind which lives no more. */
export async function findDraft(name: string, me: string): Promise<Found | undefined> {
  const found = await allDrafts(name);
  const mine = found.find(({ holder }) => holder === me);
  if (mine) return mine;
  const left = await Promise.all(found.map(async (each) => ((await isFree(lockOf(each.holder))) ? [each] : [])));
  return left.flat().sort((a, b) => b.at - a.at)[0];
}

/**
 * Waits for one of the pages that live now and type under this name to go, and tells what it left. A window that closes may need
 * longer for it than the one that opens; when nobody types under this name, or `signal` ends the waiting, undefined.
 */
export async function draftLeftLater(name: string, me: string, signal: AbortSignal): Promise<Found | undefined> {
  const others = (await allDrafts(name)).filter(({ holder }) => holder !== me);
  if (others.length === 0 || signal.aborted) return undefined;
  try {
    await Promise.race(others.map(({ holder }) => whenFree(lockOf(holder), signal)));
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
  return findDraft(name, me);
}

async function allDrafts(name: string) {
  return (await draftsUnder(`${name}@`)).flatMap(({ rest, draft }) => {
    const kept = read(draft);
    // A longer name may go on after an @ of its own.
    return kept && !rest.includes('@') ? [{ holder: rest, ...kept }] : [];
  });
}

/** Keeps what this page types; undefined drops it. Resolves when it is kept and rejects with NotSaved. */
export const keepDraft = (
  name: string,
  me: string,
  draft: Json | undefined,
  at: number,
  durability?: DraftWrite['durability'],
): Promise<void> =>
  writeDraft(nameOf(name, me), draft === undefined ? undefined : { at, draft }, durability && { durability });

/** Makes a draft that was left behind one of this page. */
export const takeDraft = (name: string, me: string, left: Found, at: number): Promise<void> =>
  writeDraft(nameOf(name, me), { at, draft: left.draft }, { insteadOf: nameOf(name, left.holder) });

function read(kept: Json): { at: number; draft: Json } | undefined {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return undefined;
  const { at, draft } = kept;
  return typeof at === 'number' && draft !== undefined ? { at, draft } : undefined;
}
