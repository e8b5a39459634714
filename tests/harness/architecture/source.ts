import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';

/** A source file, parsed. Rules read these; the tests of the rules invent them. */
export interface Source {
  /** From the project's root, with slashes: `lib/store/commit.ts`. */
  path: string;
  text: string;
  imports: Import[];
  nodes: Node[];
}

export interface Import {
  /** What it points at: a path from the root without its ending (`lib/model/fact`) or a package (`idb`). */
  target: string;
  /** True when nothing of it is left after compiling. */
  typesOnly: boolean;
  /** The statement or expression that takes it. */
  node: Node;
}

/** One node of the syntax tree, with what stands above it. */
export interface Node {
  type: string;
  above?: Node;
  start: number;
  [part: string]: unknown;
}

/** Parses one file. Throws when it is not TypeScript. */
export function parseSource(file: string, text: string): Source {
  const program = parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }, file) as unknown as Node;
  const nodes: Node[] = [];
  collect(program, undefined, nodes);
  return { path: file, text, nodes, imports: nodes.flatMap((node) => importsOf(node, file)) };
}

/** Every source file of the extension itself. */
export function readSources(): Source[] {
  return ['entrypoints', 'components', 'lib']
    .flatMap((folder) => filesIn(folder))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => parseSource(file, readFileSync(file, 'utf8')));
}

/** Every file below a folder, as paths with slashes from the root. What tools make is left out. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.posix.join(folder, entry.name);
    if (made.has(entry.name)) return [];
    return entry.isDirectory() ? filesIn(at) : [at];
  });
}

const made = new Set(['node_modules', '.git', '.output', '.wxt', 'test-results']);

/** The line a node starts on, for messages. */
export function lineOf(source: Source, node: Node): string {
  return `${source.path}:${source.text.slice(0, node.start).split('\n').length}`;
}

function collect(value: unknown, above: Node | undefined, into: Node[]): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, above, into);
    return;
  }
  if (!isNode(value)) return;
  const parts = Object.values(value);
  value.above = above;
  into.push(value);
  for (const part of parts) collect(part, value, into);
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value
  );
}

function importsOf(node: Node, file: string): Import[] {
  const from = node.source;
  if (!isNode(from) || typeof from.value !== 'string') return [];
  const target = resolve(from.value, file);
  if (node.type === 'ImportExpression' || node.type === 'ExportAllDeclaration')
    return [{ target, node, typesOnly: node.exportKind === 'type' }];
  if (node.type !== 'ImportDeclaration' && node.type !== 'ExportNamedDeclaration') return [];
  const parts = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  const kinds = parts.map((each) => each.importKind ?? each.exportKind);
  const whole = node.importKind === 'type' || node.exportKind === 'type';
  return [{ target, node, typesOnly: whole || (kinds.length > 0 && kinds.every((kind) => kind === 'type')) }];
}

function resolve(said: string, file: string): string {
  const bare = said.replace(/\?.*$/, '').replace(/\.(tsx?|mjs)$/, '');
  if (bare.startsWith('@/')) return bare.slice(2);
  if (bare.startsWith('.')) return path.posix.join(path.posix.dirname(file), bare);
  return said;
}
