import type { ComposeField } from '../../model/mail-send';
import { type Found, find, framesIn, holds, isTyped, within } from '../reading/find';
import type { Way } from '../webmail';
import type { OpenCompose, WebmailCompose } from './compose';
import { isMarked } from './mark';
import { written } from './written';

const MOST_WINDOWS = 10;
const MOST_PEOPLE = 200;

/** Every compose window that is open in a page and its frames, in the order of the page. Pure: mutates nothing, keeps nothing. */
export function openComposes(document: Document, compose: WebmailCompose): OpenCompose[] {
  const documents = [document, ...framesIn(document, compose.frames)];
  const roots = documents.flatMap((each) => {
    const bodies = compose.texts ? within(each, compose.texts) : [];
    const found = find({ root: each, bodies, takesTyped: true }, compose.root);
    // A quotation may hold what looks like a window.
    return [...new Set(found?.values)]
      .filter((root) => !isTyped(root))
      .map((root) => ({ root, way: found?.way ?? '' }));
  });
  return roots
    .filter(({ root }) => !roots.some((other) => other.root !== root && holds(other.root, root)))
    .slice(0, MOST_WINDOWS)
    .map(({ root, way }) => readCompose(root, way, compose));
}

/** The compose window that an element stands in: the one whose Send was pressed, the one that has the caret. */
export const composeAround = (composes: OpenCompose[], element: Element): OpenCompose | undefined =>
  composes.find(({ root, body }) => holds(root, element) || (body !== undefined && holds(body, element)));

function readCompose(root: Element, way: string, compose: WebmailCompose): OpenCompose {
  const ways: OpenCompose['ways'] = { window: way };
  const noted = <Value>(field: ComposeField, found: Found<Value> | undefined): Value[] => {
    if (found) ways[field] = found.way;
    return found?.values ?? [];
  };
  const [body] = noted('body', find({ root, bodies: [], takesTyped: true }, compose.body));
  // What is quoted in a mail may be made to look like a recipient.
  const scope = { root, bodies: body ? [body] : [], takesTyped: true as const };
  const values = <Value>(ways: readonly Way<Value>[] | undefined) => (ways && find(scope, ways)?.values) ?? [];
  const to = noted('to', find(scope, compose.to)).slice(0, MOST_PEOPLE);
  const [cc, bcc] = [compose.cc, compose.bcc].map((each) => values(each).slice(0, MOST_PEOPLE));
  const [subjectField] = noted('subject', find(scope, compose.subject));
  const subject = subjectField ? written(subjectField) : '';
  const [key] = noted('key', compose.key && find(scope, compose.key));
  const [account] = values(compose.account);
  const send = compose.presses.send.find((mark) => within(root, mark.selector).some((each) => isMarked(each, mark)));
  if (send) ways.send = send.name;
  const people = [...to, ...(cc ?? []), ...(bcc ?? [])];
  return {
    root,
    key: (key ?? `${people.map(({ address, name }) => address ?? name).join(' ')} ${subject}`).slice(0, 600),
    hasOwnKey: key !== undefined,
    ...(account && { account }),
    to,
    cc: cc ?? [],
    bcc: bcc ?? [],
    subject,
    subjectField,
    body,
    tail: body ? tailOf(body, compose.tail ?? []) : [],
    ways,
  };
}

/** A signature and a quoted mail are two things: each way may find its own. */
function tailOf(body: Element, ways: readonly Way<Element>[]): Element[] {
  const found = ways.flatMap((way) => find({ root: body, bodies: [], takesTyped: true }, [way])?.values ?? []);
  return found.sort((a, b) => (follows(a, b) ? -1 : 1));
}

const follows = (first: Node, second: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(first, second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
