// `npm run bench:store [-- 1000 10000 100000]`: the store in real Chromium, at several sizes, each measure as a ratio to the bare
// IndexedDB call it stands for, interleaved in one run. Times are for reading only; the machine's load is printed with them.
import { rmSync } from 'node:fs';
import http from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowsers } from '../../harness/find-browsers.mjs';

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const root = path.resolve(import.meta.dirname, '../../..');
const built = await build({
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
  build: {
    write: false,
    lib: { entry: path.join(import.meta.dirname, 'measured.ts'), formats: ['es'], fileName: 'measured' },
  },
});
const [output] = Array.isArray(built) ? built : [built];
const code = 'output' in output ? output.output[0].code : '';
const server = http.createServer((request, response) => {
  const isScript = request.url === '/measured.js';
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
  response.end(
    isScript ? code : '<!doctype html><title>bench</title><script type="module" src="/measured.js"></script>',
  );
});
await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;

for (const size of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) {
  const profile = path.join(tmpdir(), `alongside-bench-${process.pid}-${size}`);
  const browser = await puppeteer.launch({
    executablePath: findBrowsers().chromium,
    userDataDir: profile,
    protocolTimeout: 600_000,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction('typeof measure === "function"');
  const measured = await page.evaluate(`measure(${size})`);
  console.log(`\n${size} prospects, load ${loadavg()[0]?.toFixed(1)}`);
  for (const [name, { ours, base, ratio }] of Object.entries(measured)) {
    console.log(
      `  ${name.padEnd(8)} ${ours.toFixed(2).padStart(8)} ms  bare ${base.toFixed(2).padStart(8)} ms  ratio ${ratio.toFixed(2)}`,
    );
  }
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
server.close();
