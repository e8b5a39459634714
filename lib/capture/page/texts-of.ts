import * as dom from './dom';
import { skipped } from './tags';

const MOST_NODES = 200_000;

/** The text nodes a reader may see, in the order in which `walk` reads them; open shadow trees before their host's children, frames in their place. */
export function* textsOf(root: Node): Generator<Text> {
  let node: Node | undefined = root;
  const hosts: Element[] = [];
  for (let count = 0; node && count < MOST_NODES; count += 1) {
    if (dom.isText(node)) yield node;
    node = inside(node, hosts) ?? after(node, root, hosts);
  }
}

function inside(node: Node, hosts: Element[]): Node | undefined {
  if (!dom.isElement(node)) return undefined;
  const framed = dom.frameDocument(node);
  const root = framed && dom.rootOf(framed);
  if (root) {
    hosts.push(node);
    return root;
  }
  if (skipped.has(dom.localName(node))) return undefined;
  const shadow = dom.shadowRoot(node);
  const first = shadow ? dom.firstChild(shadow) : null;
  if (first) hosts.push(node);
  return first ?? dom.firstChild(node) ?? undefined;
}

function after(node: Node, root: Node, hosts: Element[]): Node | undefined {
  let at: Node = node;
  while (at !== root) {
    const next = dom.nextSibling(at);
    if (next) return next;
    const parent = dom.parentNode(at);
    if (!parent) return undefined;
    const host = hosts[hosts.length - 1];
    if (host && dom.frameDocument(host) === parent) {
      hosts.pop();
      at = host;
      continue;
    }
    if (host && dom.shadowRoot(host) === parent) {
      hosts.pop();
      const light = dom.firstChild(host);
      if (light) return light;
      at = host;
      continue;
    }
    at = parent;
  }
  return undefined;
}
