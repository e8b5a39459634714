import { lineOf, type Node, type Source } from './source.ts';

/** Code that turns text into markup or program, or that runs in the page's own world. */
export function dangerousCode(source: Source): string[] {
  return find(source, (node) => {
    if (node.type === 'MemberExpression' && markupProperties.has(nameOf(node.property))) return nameOf(node.property);
    if (node.type === 'JSXAttribute' && nameOf(node.name) === 'dangerouslySetInnerHTML')
      return 'dangerouslySetInnerHTML';
    if (node.type === 'Property' && nameOf(node.key) === 'dangerouslySetInnerHTML') return 'dangerouslySetInnerHTML';
    if (node.type === 'CallExpression' && nameOf(node.callee) === 'eval') return 'eval';
    if (/^(New|Call)Expression$/.test(node.type) && nameOf(node.callee) === 'Function') return 'new Function';
    if (isMember(node, 'document', ['write', 'writeln'])) return 'document.write';
    if (node.type === 'Property' && nameOf(node.key) === 'world' && literalOf(node.value) === 'MAIN')
      return "world: 'MAIN'";
    return undefined;
  });
}

const markupProperties = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'createContextualFragment',
  'srcdoc',
]);

/** Asks the webmail's own origin, inside of its page, for one mail's headers at the rep's click. */
const asksOwnOrigin = 'lib/mail/reading/fetch-source.ts';

/** Only a connector speaks to the network. */
export function networkOutsideSync(source: Source): string[] {
  if (source.path.startsWith('lib/sync/') || source.path === asksOwnOrigin) return [];
  return find(source, (node) => {
    if (node.type === 'CallExpression' && nameOf(node.callee) === 'fetch') return 'fetch outside lib/sync';
    if (isMember(node, 'globalThis', ['fetch'])) return 'fetch outside lib/sync';
    if (isMember(node, 'navigator', ['sendBeacon'])) return 'sendBeacon';
    if (node.type === 'NewExpression' && /^(XMLHttpRequest|WebSocket|EventSource)$/.test(nameOf(node.callee)))
      return nameOf(node.callee);
    return undefined;
  });
}

/** The browser API under its global names: everybody takes it from lib/browser.ts. */
export function globalBrowser(source: Source): string[] {
  if (['lib/browser.ts', 'lib/browser-in-page.ts', 'lib/lean/browser.ts'].includes(source.path)) return [];
  const imported = source.imports.some(({ target }) => target === 'lib/browser');
  return find(source, (node) => {
    if (node.type !== 'MemberExpression') return undefined;
    const object = nameOf(node.object);
    if (object === 'chrome' && !isProperty(node)) return 'the global chrome';
    if (object === 'browser' && !imported && isGlobal(source, 'browser')) return 'the global browser';
    if (['globalThis', 'window', 'self'].includes(object) && ['chrome', 'browser'].includes(nameOf(node.property)))
      return `${object}.${nameOf(node.property)}`;
    return undefined;
  });
}

/** A page's form can hide these under its fields' names (`<input name=childNodes>`): the captured getters read past it. */
export function clobberable(source: Source): string[] {
  if (!/^lib\/(capture|mail)\//.test(source.path)) return [];
  return find(source, (node) => {
    if (node.type !== 'MemberExpression' || nameOf(node.object) === 'dom' || node.computed === true) return undefined;
    const property = nameOf(node.property);
    if (!hidden.has(property) || isPrototype(node.object)) return undefined;
    return `.${property}, which a page can hide`;
  });
}

const hidden = new Set(['childNodes', 'parentNode', 'attributes', 'tagName', 'firstChild', 'nodeName']);

/** Pure places get time, ids and chance as arguments. */
export function hiddenInput(source: Source): string[] {
  const pure = /^lib\/(model|process|outreach|intake|measure|capture|acts|exchange)\//.test(source.path);
  if (!pure || source.path === 'lib/model/ids.ts') return [];
  return find(source, (node) => {
    if (isMember(node, 'Date', ['now'])) return 'Date.now';
    if (isMember(node, 'Math', ['random'])) return 'Math.random';
    if (isMember(node, 'crypto', ['randomUUID', 'getRandomValues'])) return 'crypto';
    const bareDate =
      node.type === 'NewExpression' && nameOf(node.callee) === 'Date' && listOf(node.arguments).length === 0;
    return bareDate ? 'new Date()' : undefined;
  });
}

/** What the house does not write. */
export function badStyle(source: Source): string[] {
  return find(source, (node) => {
    if (node.type === 'TSEnumDeclaration') return 'an enum';
    if (node.type === 'TSAnyKeyword') return 'any';
    if (
      node.type === 'ConditionalExpression' &&
      node.above?.type === 'ConditionalExpression' &&
      node.above.test !== node
    )
      return 'nested ternaries';
    if (node.type === 'CatchClause' && isEmptyBlock(source, node)) return 'an empty catch';
    return undefined;
  });
}

function find(source: Source, judge: (node: Node) => string | undefined): string[] {
  return source.nodes.flatMap((node) => {
    const wrong = judge(node);
    return wrong === undefined ? [] : [`${lineOf(source, node)}: ${wrong}`];
  });
}

/** The name of an identifier or a string, '' for anything else. */
function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  if ('name' in value && typeof value.name === 'string') return value.name;
  return literalOf(value) ?? '';
}

function literalOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('value' in value)) return undefined;
  return typeof value.value === 'string' ? value.value : undefined;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isMember(node: Node, object: string, properties: string[]): boolean {
  return (
    node.type === 'MemberExpression' && nameOf(node.object) === object && properties.includes(nameOf(node.property))
  );
}

function isProperty(node: Node): boolean {
  return node.above?.type === 'MemberExpression' && node.above.property === node;
}

/** `Node.prototype.firstChild` names the getter itself. */
function isPrototype(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'property' in value && nameOf(value.property) === 'prototype';
}

/** False where the file itself declares the name, as a parameter or a variable. */
function isGlobal(source: Source, name: string): boolean {
  return !source.nodes.some((node) => {
    const declares = /^(VariableDeclarator|ImportSpecifier|ImportDefaultSpecifier)$/.test(node.type);
    if (declares && (nameOf(node.id) === name || nameOf(node.local) === name)) return true;
    const parameters = /Function/.test(node.type) ? listOf(node.params) : [];
    return (
      parameters.some((each) => nameOf(each) === name) || (node.type === 'Property' && nameOf(node.value) === name)
    );
  });
}

function isEmptyBlock(source: Source, node: Node): boolean {
  const body = node.body as Node & { end: number; body: unknown[] };
  return body.body.length === 0 && source.text.slice(body.start + 1, body.end - 1).trim() === '';
}
