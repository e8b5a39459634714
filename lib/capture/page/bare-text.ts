import { bare } from './clean';
import { data } from './dom';
import { textsOf } from './texts-of';

/** The page's text without any white space, and where each of its characters stands. */
export interface BareText {
  text: string;
  nodes: Text[];
  /** Offset in `text` at which each node begins. */
  starts: number[];
}

export interface Spot {
  node: Text;
  offset: number;
}

/** Joins the text nodes below `root`. White space and unseen characters are left out: layouts change them, readers do not see it. */
export function bareTextOf(root: Node): BareText {
  const pieces: string[] = [];
  const nodes: Text[] = [];
  const starts: number[] = [];
  let length = 0;
  for (const node of textsOf(root)) {
    const piece = bare(data(node));
    if (piece === '') continue;
    nodes.push(node);
    starts.push(length);
    pieces.push(piece);
    length += piece.length;
  }
  return { text: pieces.join(''), nodes, starts };
}

/** Where the character at `offset` stands in the document. */
export function spotAt({ nodes, starts }: BareText, offset: number): Spot | undefined {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  if (!node) return undefined;
  return { node, offset: rawOffset(data(node), offset - (starts[low] ?? 0)) };
}

/** The offset in `text` of the bare character number `wanted`: the longest part before it that has no more bare characters. */
function rawOffset(text: string, wanted: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (bare(text.slice(0, middle)).length <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
