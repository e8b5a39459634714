/**
 * The only door to a page's nodes. A form with `<input name=childNodes>` shadows the property of that name, and an image
 * named `body` shadows `document.body`; getters taken from the prototypes are not shadowed (DOM clobbering).
 * https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem
 */
export const ELEMENT = 1;
export const TEXT = 3;

// One function for each getter, none made by another function: the walk calls them for every node of the page, and only a function that
// always calls the same getter is compiled into a direct call (four times faster).
const firstChildGetter = /* @__PURE__ */ getterOf(Node.prototype, 'firstChild');
const nextSiblingGetter = /* @__PURE__ */ getterOf(Node.prototype, 'nextSibling');
const previousSiblingGetter = /* @__PURE__ */ getterOf(Node.prototype, 'previousSibling');
const parentNodeGetter = /* @__PURE__ */ getterOf(Node.prototype, 'parentNode');
const nodeTypeGetter = /* @__PURE__ */ getterOf(Node.prototype, 'nodeType');
const textContentGetter = /* @__PURE__ */ getterOf(Node.prototype, 'textContent');
const firstElementGetter = /* @__PURE__ */ getterOf(Element.prototype, 'firstElementChild');
const localNameGetter = /* @__PURE__ */ getterOf(Element.prototype, 'localName');
const idGetter = /* @__PURE__ */ getterOf(Element.prototype, 'id');
const classNameGetter = /* @__PURE__ */ getterOf(Element.prototype, 'className');
const shadowRootGetter = /* @__PURE__ */ getterOf(Element.prototype, 'shadowRoot');
const namespaceURIGetter = /* @__PURE__ */ getterOf(Element.prototype, 'namespaceURI');
const ownerDocumentGetter = /* @__PURE__ */ getterOf(Node.prototype, 'ownerDocument');
const dataGetter = /* @__PURE__ */ getterOf(CharacterData.prototype, 'data');
const titleGetter = /* @__PURE__ */ getterOf(Document.prototype, 'title');
const URLGetter = /* @__PURE__ */ getterOf(Document.prototype, 'URL');
const defaultViewGetter = /* @__PURE__ */ getterOf(Document.prototype, 'defaultView');
const documentElementGetter = /* @__PURE__ */ getterOf(Document.prototype, 'documentElement');

export const firstChild = (of: Node): Node['firstChild'] => firstChildGetter.call(of);
export const nextSibling = (of: Node): Node['nextSibling'] => nextSiblingGetter.call(of);
export const previousSibling = (of: Node): Node['previousSibling'] => previousSiblingGetter.call(of);
export const parentNode = (of: Node): Node['parentNode'] => parentNodeGetter.call(of);
export const nodeType = (of: Node): Node['nodeType'] => nodeTypeGetter.call(of);
export const textContent = (of: Node): Node['textContent'] => textContentGetter.call(of);
export const firstElement = (of: Element): Element['firstElementChild'] => firstElementGetter.call(of);
export const localName = (of: Element): Element['localName'] => localNameGetter.call(of);
/** Faster than to ask for the attribute by its name; '' without one. */
export const idOf = (of: Element): Element['id'] => idGetter.call(of);
export const classesOf = (of: Element): Element['className'] => classNameGetter.call(of);
export const shadowRoot = (of: Element): Element['shadowRoot'] => shadowRootGetter.call(of);
export const namespaceOf = (of: Element): Element['namespaceURI'] => namespaceURIGetter.call(of);
export const documentOf = (of: Node): Node['ownerDocument'] => ownerDocumentGetter.call(of);
export const data = (of: CharacterData): CharacterData['data'] => dataGetter.call(of);
export const titleOf = (of: Document): Document['title'] => titleGetter.call(of);
export const addressOf = (of: Document): Document['URL'] => URLGetter.call(of);
export const viewOf = (of: Document): Document['defaultView'] => defaultViewGetter.call(of);
export const rootOf = (of: Document): Document['documentElement'] => documentElementGetter.call(of);

const { getAttribute, hasAttribute, hasAttributes, matches } = Element.prototype;
const { querySelectorAll } = Document.prototype;
const contentDocument = getterOf(HTMLIFrameElement.prototype, 'contentDocument');

export const attribute = (element: Element, name: string): string | undefined =>
  getAttribute.call(element, name) ?? undefined;
export const has = (element: Element, name: string): boolean => hasAttribute.call(element, name);
export const fits = (element: Element, selector: string): boolean => matches.call(element, selector);
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

function getterOf<Of extends object, Key extends keyof Of & string>(prototype: Of, key: Key): () => Of[Key] {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (!get) throw new Error(`This browser has no getter for ${key}`);
  return get;
}
