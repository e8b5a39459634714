import { clean, cleanPiece, cut } from './clean';
import * as dom from './dom';
import { isHidden } from './hidden';
import { LineWriter } from './line-writer';
import { declaredOf, isMarkedUp } from './marked-up';
import type { Open } from './open';
import type { Cell, Page } from './page';
import { regionOf } from './region';
import type { Sliced } from './slices';
import { blockless, hosts, skipped } from './tags';

export interface Caps {
  nodes: number;
  /** Characters of text read in all. */
  text: number;
  /** Characters read of one text node or attribute. */
  piece: number;
}

export const defaultCaps: Caps = { nodes: 300_000, text: 3_000_000, piece: 50_000 };

const NODES_PER_STEP = 200;
const headings = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));

/**
 * Reads a document once, in document order, without recursion and without changing it; gives way after every few hundred
 * nodes. Open shadow trees are read before the light children of their host, frames of the page's own origin in their place. Caps end the walk early and are said in `partial`. `isRuled`: a rule
 * may point at any element.
 */
export function* walk(document: Document, url: URL, caps: Caps = defaultCaps, isRuled = false): Sliced<Page> {
  const root = dom.rootOf(document);
  const page: Page = {
    document,
    url,
    title: cut(clean(dom.titleOf(document)), 500),
    language: dom.attribute(root, 'lang')?.slice(0, 20) || undefined,
    lines: [],
    text: '',
    links: [],
    images: [],
    declared: [],
    spans: new Map(),
    nodes: 0,
  };
  page.declared = yield* declaredOf(page);
  const walker = new Walker(page, caps, isRuled || isMarkedUp(page));
  let node: Node | undefined = root;
  let pause = NODES_PER_STEP;
  while (node) {
    page.nodes += 1;
    if (page.nodes >= pause) {
      pause += NODES_PER_STEP;
      if ((yield) === 'stop') page.partial = 'time';
    }
    if (page.nodes > caps.nodes) page.partial = 'nodes';
    if (walker.size > caps.text) page.partial = 'bytes';
    if (page.partial) break;
    node = walker.step(node);
  }
  walker.finish();
  return page;
}

/** The elements that are open at the current node, and what is known of them. */
class Walker {
  private readonly stack: Open[] = [];
  private readonly writer: LineWriter;
  private readonly rows = new Map<Element, { row: number; column: number }>();
  private cutShort = false;
  /** Where the last link ended. */
  private linkEnd = -1;
  /** Inside a frame or a shadow tree, or past one: of what is marked up there nobody has asked. */
  private isBeyond = false;

  constructor(
    private readonly page: Page,
    private readonly caps: Caps,
    private readonly keepsAll: boolean,
  ) {
    this.writer = new LineWriter(page);
  }

  get size(): number {
    return this.writer.size;
  }

  /** Takes one node in and says which one follows. */
  step(node: Node): Node | undefined {
    const type = dom.nodeType(node);
    if (type === dom.TEXT) this.text(dom.data(node as Text));
    return type === dom.ELEMENT ? this.element(node as Element) : this.follow(node);
  }

  private element(node: Element): Node | undefined {
    const tag = dom.localName(node);
    if (tag === 'br' || tag === 'hr') this.writer.breakLine();
    const bare = !dom.hasAny(node);
    const hidden = !bare && isHidden(node, tag);
    const framed = tag === 'iframe' && !hidden ? dom.frameDocument(node) : undefined;
    if (framed) return this.intoFrame(node, framed, bare);
    if (hidden || skipped.has(tag)) return this.follow(node);
    const open = this.enter(node, tag, bare);
    const shadow = hosts.has(tag) || tag.includes('-') ? dom.shadowRoot(node) : null;
    const inside = shadow ? dom.firstChild(shadow) : null;
    open.inShadow = inside !== null;
    if (inside) this.isBeyond = true;
    if (inside) return inside;
    if (dom.firstElement(node)) return dom.firstChild(node) ?? undefined;
    // No node needs to be made known to us for the text of an element that holds nothing else.
    const words = dom.textContent(node) ?? '';
    if (words !== '') {
      this.page.nodes += 1;
      this.text(words);
    }
    return this.follow(node);
  }

  /** A frame of the page's own origin is read in its place; its element is closed when its document ends. */
  private intoFrame(frame: Element, inner: Document, bare: boolean): Node | undefined {
    this.enter(frame, 'iframe', bare);
    this.isBeyond = true;
    return dom.rootOf(inner) ?? this.follow(frame);
  }

  finish(): void {
    while (this.stack.length > 0) this.leave();
    this.writer.finish();
    if (this.cutShort) this.page.partial ??= 'bytes';
  }

  private text(piece: string): void {
    const top = this.stack[this.stack.length - 1];
    if (!top) return;
    if (piece.length > this.caps.piece) this.cutShort = true;
    this.writer.write(cleanPiece(cut(piece, this.caps.piece)), top);
  }

  /** The next node in document order after everything inside `node`; closes what ends on the way. */
  private follow(node: Node): Node | undefined {
    let at: Node = node;
    for (;;) {
      if (this.stack[this.stack.length - 1]?.element === at) this.leave();
      const next = dom.nextSibling(at);
      if (next) return next;
      const top = this.stack[this.stack.length - 1];
      if (!top) return undefined;
      if (top.inShadow) {
        top.inShadow = false;
        const light = dom.firstChild(top.element);
        if (light) return light;
      }
      at = top.element;
    }
  }

  /** `bare`: without any attribute. */
  private enter(element: Element, tag: string, bare: boolean): Open {
    const above = this.stack[this.stack.length - 1];
    const block = !blockless.has(tag);
    // A link right behind another one is drawn as a tile of its own: no words go on from one into the next.
    const tile = tag === 'a' && this.linkEnd === this.writer.offset && this.writer.isOpen;
    if (block || tile) this.writer.breakLine();
    else this.writer.markInline();
    const open: Open = {
      element,
      firstLine: this.writer.line,
      firstLink: this.page.links.length,
      block,
      region: (above?.region ?? 0) | regionOf(element, tag, bare, this.keepsAll || this.isBeyond),
      heading: headings.get(tag) ?? above?.heading ?? 0,
      cell: this.cellOf(element, tag, above),
      holder: block || !above ? element : above.holder,
      inShadow: false,
    };
    if (tag === 'a' || tag === 'area') this.openLink(open, tile);
    if (tag === 'img') this.image(element);
    this.stack.push(open);
    return open;
  }

  private leave(): void {
    const open = this.stack.pop();
    if (!open) return;
    if (open.link) {
      const { href, start, tile } = open.link;
      // An icon right behind a tile is the tile's.
      const line = tile && start === this.writer.offset ? open.link.line - 1 : open.link.line;
      this.linkEnd = this.writer.offset;
      this.page.links.push({ href, element: open.element, line, start, end: Math.max(start, this.linkEnd) });
    }
    if (open.block) this.writer.breakLine();
    else this.writer.markInline();
    if (open.block) this.keepLinksInside(open);
    const end = open.block ? this.writer.line : this.writer.line + 1;
    // Most elements stand within one line, and say nothing that the line does not. Each one that is kept keeps its node from being
    // collected, which costs more than the walk.
    const least = this.keepsAll ? 1 : 2;
    if (end - open.firstLine >= least) this.page.spans.set(open.element, { first: open.firstLine, end });
  }

  /** A link without words (an icon) after the last line of a block stands on that line, not on the first of the next block. */
  private keepLinksInside({ firstLine, firstLink }: Open): void {
    const last = this.writer.line - 1;
    if (last < firstLine) return;
    for (let i = this.page.links.length - 1; i >= firstLink; i -= 1) {
      const link = this.page.links[i];
      if (!link || link.line <= last) return;
      link.line = last;
    }
  }

  private openLink(open: Open, tile: boolean): void {
    const href = dom.attribute(open.element, 'href');
    if (!href) return;
    open.link = { href: cut(href, 2000), line: this.writer.line, start: this.writer.offset, tile };
  }

  private image(element: Element): void {
    const alt = dom.attribute(element, 'alt');
    if (alt) this.page.images.push({ alt: clean(cut(alt, 300)), element, line: this.writer.line });
  }

  private cellOf(element: Element, tag: string, above: Open | undefined): Cell | undefined {
    if (tag === 'table') {
      this.rows.set(element, { row: -1, column: -1 });
      return undefined;
    }
    if (tag.charCodeAt(0) !== 116 /* t */) return above?.cell;
    if (tag !== 'tr' && tag !== 'td' && tag !== 'th') return above?.cell;
    const table = this.nearestTable();
    const at = table && this.rows.get(table);
    if (!table || !at) return above?.cell;
    if (tag === 'tr') {
      at.row += 1;
      at.column = -1;
      return undefined;
    }
    at.column += 1;
    return { table, row: at.row, column: at.column, header: tag === 'th' };
  }

  private nearestTable(): Element | undefined {
    for (let i = this.stack.length - 1; i >= 0 && i >= this.stack.length - 12; i -= 1) {
      const element = this.stack[i]?.element;
      if (element && this.rows.has(element)) return element;
    }
    return undefined;
  }
}
