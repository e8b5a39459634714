import type { Node, Source } from './source';

/**
 * Exported functions of lib/acts that nothing else uses: a promise of the code that no button keeps. Read over all sources at
 * once; a name counts as used where another file imports it.
 */
export function uncalledActs(sources: Source[]): string[] {
  const used = new Set(sources.flatMap((source) => importedNames(source)));
  return sources
    .filter(({ path }) => path.startsWith('lib/acts/'))
    .flatMap((source) =>
      exportedFunctions(source)
        .filter((name) => !used.has(`${source.path.replace(/\.tsx?$/, '')} ${name}`))
        .map((name) => `${source.path}: nobody calls ${name}; give it a button or delete it`),
    );
}

function exportedFunctions({ nodes }: Source): string[] {
  return nodes
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap(({ declaration }) => (isNode(declaration) ? functionNames(declaration) : []));
}

function functionNames(declared: Node): string[] {
  if (declared.type === 'FunctionDeclaration') return nameOf(declared.id);
  if (declared.type !== 'VariableDeclaration' || !Array.isArray(declared.declarations)) return [];
  return declared.declarations
    .filter(isNode)
    .filter(({ init }) => isNode(init) && /^(ArrowFunction|Function)Expression$/.test(init.type))
    .flatMap(({ id }) => nameOf(id));
}

/** What a file takes from others, as "lib/acts/later notLater"; the targets stand in its imports in the same order. */
function importedNames(source: Source): string[] {
  return source.nodes
    .filter(({ type }) => type === 'ImportDeclaration' || type === 'ExportNamedDeclaration')
    .flatMap((node) => {
      const target = source.imports.find(({ node: from }) => from === node)?.target;
      const parts = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
      return target === undefined
        ? []
        : parts.flatMap(({ imported, local }) => nameOf(imported ?? local).map((name) => `${target} ${name}`));
    });
}

const nameOf = (id: unknown): string[] => (isNode(id) && typeof id.name === 'string' ? [id.name] : []);

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
