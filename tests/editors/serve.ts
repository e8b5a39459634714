import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const pages = path.join(import.meta.dirname, 'pages');
/** Those that are loaded as they are published, because they look for their parts beside themselves. */
const published = ['tinymce', 'ckeditor4'];

/** The editors that have a page. */
export const editorIds: string[] = readdirSync(pages).map((name) => path.parse(name).name);

export interface EditorSite {
  port: number;
  close(): Promise<void>;
}

/** Serves a page for each real editor from loopback, `/quill`, and pages that are given as html. */
export async function startEditorSite(html: { [path: string]: string } = {}): Promise<EditorSite> {
  const built = await bundle();
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://any.example');
    const [, first = '', ...rest] = pathname.split('/');
    const own = Object.hasOwn(html, pathname) ? html[pathname] : undefined;
    const document = own ?? (editorIds.includes(first) && rest.length === 0 ? pageOf(first) : undefined);
    if (document !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(document);
      return;
    }
    const home = published.includes(first) ? path.join(root, 'node_modules') : built;
    const file = path.join(home, pathname);
    if (!file.startsWith(home + path.sep) || !existsSync(file) || path.extname(file) === '') {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
  return {
    port: address.port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const types: { [ending: string]: string } = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

/** An editor's page writes down what no rep did: keys and clicks that a script made, and whatever would send a form. */
const pageOf = (
  id: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A mail in ${id}</title><body>
<script>
globalThis.madeByScripts = [];
for (const type of ['keydown', 'keypress', 'keyup', 'click', 'submit'])
  addEventListener(type, (event) => event.isTrusted || madeByScripts.push(type), true);
</script>
<script type="module" src="/${id}.js"></script></body></html>`;

/** The folder of the pages' code. Bundling takes seconds, so it is kept as long as neither a page nor a package changes. */
async function bundle(): Promise<string> {
  const files = [
    ...readdirSync(pages).map((name) => path.join(pages, name)),
    path.join(import.meta.dirname, 'opened.ts'),
  ];
  const state = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')));
  for (const file of files.sort()) state.update(file).update(readFileSync(file));
  const home = path.join(root, 'node_modules/.cache/alongside-editors');
  const folder = path.join(home, state.digest('hex').slice(0, 16));
  if (existsSync(folder)) return folder;
  const outdated = existsSync(home) ? readdirSync(home) : [];
  const unfinished = `${folder}-${process.pid}`;
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    root,
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } }, // under Vitest it would be React's other half
    build: {
      outDir: unfinished,
      emptyOutDir: true,
      minify: false,
      target: 'chrome123',
      rolldownOptions: {
        input: Object.fromEntries(readdirSync(pages).map((name) => [path.parse(name).name, path.join(pages, name)])),
        output: { entryFileNames: '[name].js' },
        preserveEntrySignatures: false,
      },
    },
  });
  renameSync(unfinished, folder); // two runs at once each make their own
  for (const name of outdated) rmSync(path.join(home, name), { recursive: true, force: true });
  return folder;
}
