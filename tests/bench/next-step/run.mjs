// npm run bench:next-step [-- --count 1000]
// The next steps of many prospects, as the list of today works them out, divided by reading the same prospects back from JSON
// in the same run: A B A B, median and 95 % interval of the ratio. Nothing is asserted.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';

const { values: wanted } = parseArgs({
  options: { count: { type: 'string', default: '1000' }, pairs: { type: 'string', default: '40' } },
});
const root = path.resolve(import.meta.dirname, '../../..');
const out = mkdtempSync(path.join(tmpdir(), 'next-step-'));
try {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    ssr: { noExternal: true },
    build: { ssr: path.join(import.meta.dirname, 'files.ts'), outDir: out, minify: false },
  });
  const { makeFiles, fresh, nextSteps } = await import(pathToFileURL(path.join(out, 'files.js')));
  report(measure(makeFiles(Number(wanted.count)), fresh, nextSteps));
} finally {
  rmSync(out, { recursive: true });
}

function measure(files, fresh, nextSteps) {
  const plain = files.map((file) => JSON.stringify({ ...file, process: undefined }));
  const pairs = [];
  for (let pair = -5; pair < Number(wanted.pairs); pair += 1) {
    const again = fresh(files);
    const steps = timed(() => again.map(nextSteps));
    const json = timed(() => plain.map((text) => JSON.parse(text)));
    if (pair >= 0) pairs.push({ steps, json, ratio: steps / json });
  }
  return pairs;
}

/** Milliseconds of processor time: on a busy machine the clock measures the others. */
function timed(run) {
  globalThis.gc?.(); // the garbage of what was measured before is not ours
  const from = process.threadCpuUsage();
  const result = run();
  const { user, system } = process.threadCpuUsage(from);
  const ms = (user + system) / 1000;
  if (result.length === 0) throw new Error('Nothing was measured');
  return ms;
}

function report(pairs) {
  const at = (name, share) =>
    pairs.map((pair) => pair[name]).sort((a, b) => a - b)[Math.floor(share * (pairs.length - 1))];
  console.log(`next steps of ${wanted.count} prospects: ${at('steps', 0.5).toFixed(1)} ms`);
  console.log(`reading them back from JSON:   ${at('json', 0.5).toFixed(1)} ms`);
  console.log(
    `ratio: ${at('ratio', 0.5).toFixed(2)} (95 %: ${at('ratio', 0.025).toFixed(2)} to ${at('ratio', 0.975).toFixed(2)})`,
  );
}
