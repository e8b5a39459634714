import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Door } from './store-door.ts';

const root = path.resolve(import.meta.dirname, '../../..');
let bundled: Promise<string> | undefined;

/** Makes the store reachable in an extension page; `inStore` does it by itself where it is not. */
async function openDoor(page: Page): Promise<void> {
  bundled ??= bundle();
  if (!(await page.evaluate('"alongsideDoor" in globalThis'))) await page.evaluate(await bundled);
}

/** Calls one function of store-door.ts in an extension page. Arguments and answer travel as JSON, so lone surrogates arrive too. */
export async function inStore<Name extends keyof Door>(
  page: Page,
  name: Name,
  ...args: Parameters<Door[Name]>
): Promise<Awaited<ReturnType<Door[Name]>>> {
  await openDoor(page);
  const given = JSON.stringify(JSON.stringify(args));
  const answered = await page.evaluate(
    `alongsideDoor.${name}(...JSON.parse(${given})).then((answer) => JSON.stringify(answer ?? null))`,
  );
  // The type is the function's own; JSON keeps what these functions answer.
  return JSON.parse(String(answered)) as Awaited<ReturnType<Door[Name]>>;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      target: 'chrome123',
      lib: { entry: path.join(import.meta.dirname, 'store-door.ts'), formats: ['iife'], name: 'storeDoor' },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The door to the store was not bundled.');
  return `{ ${chunk.code} }; undefined`;
}
