/**
 * The only door to a page's nodes. A form with `<input name=childNodes>` shadows the property of that name, and an image
 * named `body` shadows `document.body`; getters taken from the prototypes are not shadowed (DOM clobbering).
 * https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem
 */
export const ELEMENT = 1;
export const TEXT = 3;

const ofNode = <Key extends keyof Node & string>(key: Key) => getterOf(Node.prototype, key);
const ofElement = <Key extends keyof Element & string>(key: Key) => getterOf(Element.prototype, key);
const ofDocument = <Key extends keyof Document & string>(key: Key) => getterOf(Document.prototype, key);

export const firstChild = ofNode('firstChild');
export const nextSibling = ofNode('nextSibling');
export const previousSibling = ofNode('previousSibling');
export const parentNode = ofNode('parentNode');
export const nodeType = ofNode('nodeType');
export const textContent = ofNode('textContent');
export const localName = ofElement('localName');
export const shadowRoot = ofElement('shadowRoot');
export const namespaceOf = ofElement('namespaceURI');
export const documentOf = ofNode('ownerDocument');
export const data = getterOf(CharacterData.prototype, 'data');
export const titleOf = ofDocument('title');
export const addressOf = ofDocument('URL');
export const viewOf = ofDocument('defaultView');
export const rootOf = ofDocument('documentElement');

const { getAttribute, hasAttribute, hasAttributes } = Element.prototype;
const { querySelectorAll } = Document.prototype;
const contentDocument = rawGetter(HTMLIFrameElement.prototype, 'contentDocument');

export const attribute = (element: Element, name: string): string | undefined =>
  getAttribute.call(element, name) ?? undefined;
export const has = (element: Element, name: string): boolean => hasAttribute.call(element, name);
export const hasAny = (element: Element): boolean => hasAttributes.call(element);

/** The elements of the light tree that match, in document order, at most `most`. */
export function all(document: Document, selector: string, most = 2000): Element[] {
  return Array.prototype.slice.call(querySelectorAll.call(document, selector), 0, most);
}

/** The document inside an `<iframe>` of the page's own origin, or undefined: browsers give none of another origin, without an error. */
export function frameDocument(element: Element): Document | undefined {
  if (localName(element) !== 'iframe' || namespaceOf(element) !== 'http://www.w3.org/1999/xhtml') return undefined;
  return contentDocument.call(element) ?? undefined;
}

export const isElement = (node: Node): node is Element => nodeType(node) === ELEMENT;
export const isText = (node: Node): node is Text => nodeType(node) === TEXT;

/** The parent element, or undefined at the top of a document or shadow tree. */
export function parentElement(node: Node): Element | undefined {
  const parent = parentNode(node);
  return parent && isElement(parent) ? parent : undefined;
}

function getterOf<Of extends object, Key extends keyof Of & string>(prototype: Of, key: Key): (of: Of) => Of[Key] {
  const get = rawGetter(prototype, key);
  return (of) => get.call(of);
}

function rawGetter<Of extends object, Key extends keyof Of & string>(prototype: Of, key: Key): () => Of[Key] {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (!get) throw new Error(`This browser has no getter for ${key}`);
  return get;
}
