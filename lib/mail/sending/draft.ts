import type { Correspondent } from '../../model/mail-reading';
import type { OpenCompose } from '../compose/compose';
import { textIn } from '../compose/written';

/** So much of the text tells two drafts apart. */
const ENOUGH = 500;

/** What a draft is known by after its Send was pressed; it stays in the page's script, and only until what became of it is known. */
export interface Draft {
  key: string;
  hasOwnKey: boolean;
  root: Element;
  people: ReadonlySet<string>;
  subject: string;
  text: string;
}

export function draftOf(open: OpenCompose): Draft {
  const { key, hasOwnKey, root, to, cc, bcc, subject, body } = open;
  const called = ({ address, name }: Correspondent) => (address ?? name ?? '').toLowerCase();
  return {
    key,
    hasOwnKey,
    root,
    people: new Set([...to, ...cc, ...bcc].map(called)),
    subject,
    text: body ? textIn(body).replace(/\s+/g, ' ').trim().slice(0, ENOUGH) : '',
  };
}

/** True for a window that is still there. Recipients are resolved while it is being sent, and elements are used again for other drafts. */
export function isStill(one: Draft, open: Draft): boolean {
  if (one.hasOwnKey || open.hasOwnKey) return one.key === open.key;
  if (one.root === open.root) return one.subject === open.subject || one.text === open.text;
  return isLike(one, open) && one.text === open.text;
}

/** True for a window that is opened again: of new elements, and where Undo was pressed its text may not have come yet. */
export function isAgain(one: Draft, open: Draft, wasPressed: boolean): boolean {
  if (one.hasOwnKey || open.hasOwnKey) return one.key === open.key;
  return isLike(one, open) && (one.text === open.text || (wasPressed && open.text === ''));
}

const isLike = (one: Draft, open: Draft): boolean =>
  one.subject === open.subject &&
  (one.people.size + open.people.size === 0 || [...one.people].some((each) => open.people.has(each)));
