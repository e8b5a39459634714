import type { Node, Source } from './source';

/**
 * Exported values of lib/ and components/ without a use: nobody takes them at all, or nobody but a test, not even their own file. What
 * only its own file uses is not exported, what only tests use is dead. Types may stand beside the function they belong to. `kept` names
 * what has its use elsewhere, as "lib/process/check checkProcess"; a whole folder as "lib/process/templates".
 */
export function unusedExports(sources: Source[], tests: Source[], kept: string[] = []): string[] {
  const used = new Set(sources.flatMap(takenNames));
  const tried = new Set(tests.flatMap(takenNames));
  return sources
    .filter(({ path }) => /^(?:lib|components)\//.test(path))
    .flatMap((source) => {
      const place = source.path.replace(/\.tsx?$/, '').replace(/\/index$/, '');
      const isIn = (names: Set<string>, name: string) =>
        [place, `${place}/index`].some((at) => names.has(`${at} ${name}`) || names.has(`${at} *`));
      return exportedValues(source)
        .filter((name) => !kept.some((one) => `${place} ${name}`.startsWith(one)))
        .filter((name) => !isIn(used, name) && !(isIn(tried, name) && isUsedInside(source, name)))
        .map((name) => `${source.path}: nobody takes ${name}${isIn(tried, name) ? ' but tests' : ''}`);
    });
}

/**
 * Texts that nobody shows. A key counts as shown where any file names it, as `texts.panel.gone`, in a destructuring or as a string: too
 * generous rather than wrong. `chosen` names the groups whose keys come from outside, as those of a keyboard.
 */
export function unusedTexts(texts: Source[], users: Source[], chosen: string[] = []): string[] {
  const named = new Set(users.flatMap(({ nodes }) => nodes.flatMap(wordsOf)));
  return texts.flatMap((source) =>
    source.nodes
      .filter(({ type }) => type === 'Property')
      .flatMap((node) => {
        const path = pathOf(node);
        const key = path?.at(-1);
        if (!path || key === undefined) return [];
        const isChosen = chosen.some((group) => `${path.join('.')}.`.startsWith(`${group}.`));
        return isChosen || named.has(key) ? [] : [`${source.path}: nobody shows ${path.join('.')}`];
      }),
  );
}

/** Identifiers and strings: every way in which a file can name a key. */
function wordsOf({ type, name, value }: Node): string[] {
  if ((type === 'Identifier' || type === 'JSXIdentifier') && typeof name === 'string') return [name];
  return type === 'Literal' && typeof value === 'string' ? [value] : [];
}

/** The keys that lead to a property, the name of its declaration first; undefined for what a function of the texts needs itself. */
function pathOf(node: Node): string[] | undefined {
  const path: string[] = [];
  for (let at: Node | undefined = node; at; at = at.above) {
    if (at.type === 'Property') path.unshift(keyOf(at.key));
    if (at.type === 'VariableDeclarator') path.unshift(keyOf(at.id));
    if (/Function/.test(at.type)) return undefined;
  }
  return path;
}

const keyOf = (key: unknown): string => (isNode(key) ? String(key.name ?? key.value ?? '') : '');

function exportedValues({ nodes }: Source): string[] {
  return nodes
    .filter(({ type, exportKind }) => type === 'ExportNamedDeclaration' && exportKind !== 'type')
    .flatMap(valuesOf);
}

function valuesOf({ declaration, specifiers, source }: Node): string[] {
  if (isNode(declaration)) {
    if (declaration.type.startsWith('TS')) return [];
    if (!Array.isArray(declaration.declarations)) return [keyOf(declaration.id)];
    return declaration.declarations.filter(isNode).map(({ id }) => keyOf(id));
  }
  // What is handed on from another file is a use of it there.
  return Array.isArray(specifiers) && !source ? specifiers.filter(isNode).map(({ exported }) => keyOf(exported)) : [];
}

/** Whether a file names its own export anywhere but where it declares it. */
const isUsedInside = ({ nodes }: Source, name: string): boolean =>
  nodes.filter((node) => /^(?:JSX)?Identifier$/.test(node.type) && node.name === name).length > 1;

/** What a file takes from others, as "lib/acts/later notLater"; all of it, as "lib/acts/later *", where it takes the whole file. */
function takenNames(source: Source): string[] {
  return source.imports.flatMap(({ target, node }) => {
    const parts = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
    const isWhole = !/^(?:Import|ExportNamed)Declaration$/.test(node.type);
    if (isWhole) return [`${target} *`];
    return parts.map((part) =>
      part.type === 'ImportNamespaceSpecifier' ? `${target} *` : `${target} ${keyOf(part.imported ?? part.local)}`,
    );
  });
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
