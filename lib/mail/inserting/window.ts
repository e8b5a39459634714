import { addressOf } from '@/lib/capture/page/dom';
import { asField } from '@/lib/compose/field';
import { editableAtHand, editableRoot } from '@/lib/compose/root';
import type { ComposeSeen } from '@/lib/model/mail-compose';
import type { OpenCompose } from '../compose/compose';
import { composeAround, openComposes } from '../compose/open-composes';
import { composeFor } from '../compose/registry';
import { type Aim, aimAt } from './aim';

/** The mail that is being written in a page, at this moment; nothing of it is kept. */
export interface ComposeWindow {
  seen: ComposeSeen;
  root: HTMLElement;
  subjectField: Element | undefined;
  aim: Aim;
}

/**
 * The window in which a script would go: of several the one that the rep wrote in last, else the last one. In a page whose compose windows
 * nobody described it is the field with the cursor, or the only one; a line for a few words is none.
 */
export function composeWindow(document: Document): ComposeWindow | undefined {
  const described = composeFor(document, new URL(addressOf(document)));
  const open = described ? openComposes(document, described).filter(({ body }) => body && editableRoot(body)) : [];
  const chosen = choose(open, document);
  if (described && chosen) return ofCompose(chosen.compose, described.id, { windows: open.length, chosen: chosen.by });
  const root = editableAtHand(document);
  if (!root || asField(root)?.localName === 'input') return undefined;
  const aim = aimAt(root, []);
  const { place, hasWords } = aim;
  return {
    root,
    aim,
    subjectField: undefined,
    seen: { windows: 1, chosen: 'only', to: [], cc: [], bcc: [], place, hasWords },
  };
}

function choose(
  open: OpenCompose[],
  document: Document,
): { compose: OpenCompose; by: ComposeSeen['chosen'] } | undefined {
  const [only] = open;
  if (open.length === 1 && only) return { compose: only, by: 'only' };
  const focused = composeAround(open, document.activeElement ?? document.documentElement);
  if (focused) return { compose: focused, by: 'focused' };
  const last = open.at(-1);
  return last && { compose: last, by: 'last' };
}

function ofCompose(
  { key, hasOwnKey, to, cc, bcc, subject, subjectField, body, tail }: OpenCompose,
  webmail: string,
  among: Pick<ComposeSeen, 'windows' | 'chosen'>,
): ComposeWindow | undefined {
  const root = body && editableRoot(body);
  if (!root) return undefined;
  const aim = aimAt(root, tail);
  const { place, hasWords } = aim;
  const seen = { webmail, ...among, to, cc, bcc, place, hasWords };
  return {
    root,
    aim,
    subjectField,
    seen: { ...seen, ...(hasOwnKey && { key }), ...(subjectField && { subject }) },
  };
}
