import type { Json } from '@/lib/model/json';
import { type DraftWrite, draftsUnder, writeDraft } from '@/lib/store/drafts';
import { holdForLife, isFree } from './locks';

/** A draft belongs to the page it is typed in, so that two windows never write over each other's words. */
const lockOf = (holder: string) => `draft-holder ${holder}`;
const nameOf = (name: string, holder: string) => `${name}@${holder}`;

let own: string | undefined;

/** This page, as the holder of its drafts; others see by a lock that it lives. */
export function thisPage(): string {
  if (own === undefined) {
    own = crypto.randomUUID();
    holdForLife(lockOf(own));
  }
  return own;
}

/** What was typed under this name: by this page, else the newest that a page left behind which lives no more. */
export async function findDraft(name: string, me: string): Promise<{ holder: string; draft: Json } | undefined> {
  const found = (await draftsUnder(`${name}@`)).flatMap(({ rest, draft }) => {
    const kept = read(draft);
    // A longer name may go on after an @ of its own.
    return kept && !rest.includes('@') ? [{ holder: rest, ...kept }] : [];
  });
  const mine = found.find(({ holder }) => holder === me);
  if (mine) return mine;
  const left = await Promise.all(found.map(async (each) => ((await isFree(lockOf(each.holder))) ? [each] : [])));
  return left.flat().sort((a, b) => b.at - a.at)[0];
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
export const takeDraft = (name: string, me: string, left: { holder: string; draft: Json }, at: number): Promise<void> =>
  writeDraft(nameOf(name, me), { at, draft: left.draft }, { insteadOf: nameOf(name, left.holder) });

function read(kept: Json): { at: number; draft: Json } | undefined {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return undefined;
  const { at, draft } = kept;
  return typeof at === 'number' && draft !== undefined ? { at, draft } : undefined;
}
