import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElementHandle, Page } from 'puppeteer-core';

// Testing-library's own idea of roles and names, the same as in the component tests. puppeteer's `::-p-aria` finds nothing in
// Firefox's sidebar, and Chromium's and Firefox's own accessibility trees name some things differently.
const library = readFileSync(
  createRequire(import.meta.url)
    .resolve('@testing-library/dom')
    .replace(/index\.js$/, '@testing-library/dom.umd.min.js'),
  'utf8',
);

export interface Wanted {
  /** A whole name, or a pattern it must contain. Left out: any name. */
  name?: string | RegExp;
  /** How long to wait until exactly one is there, in milliseconds. */
  timeout?: number;
}

/** How long a thing is waited for, in milliseconds: only what does not come costs it, and a busy machine may take half of it. */
const patience = 20_000;
/** From one look to the next. */
const between = 40;

/** The one visible element of that role and name. Throws with what is there instead, when none or several are. */
export async function byRole(page: Page, role: string, wanted: Wanted = {}): Promise<ElementHandle<Element>> {
  const until = Date.now() + (wanted.timeout ?? patience);
  for (;;) {
    const found = await allByRole(page, role, wanted);
    const [only] = found;
    if (only && found.length === 1) return only;
    if (Date.now() > until) throw new Error(await explain(page, role, wanted, found.length));
    await new Promise((done) => setTimeout(done, between));
  }
}

/** All elements of that role and name, in the page's order; none is an empty list. Does not wait. */
export async function allByRole(page: Page, role: string, { name }: Wanted = {}): Promise<ElementHandle<Element>[]> {
  await prepare(page);
  const list = await page.evaluateHandle(
    (role, text, source, flags) => {
      const { queryAllByRole } = (globalThis as unknown as { TestingLibraryDom: Library }).TestingLibraryDom;
      const wanted = source === undefined ? text : new RegExp(source, flags);
      return queryAllByRole(document.body, role, wanted === undefined ? {} : { name: wanted });
    },
    role,
    typeof name === 'string' ? name : undefined,
    name instanceof RegExp ? name.source : undefined,
    name instanceof RegExp ? name.flags : undefined,
  );
  const handles = [...(await list.getProperties()).values()].map((each) => each.asElement());
  return handles.filter((each): each is ElementHandle<Element> => each !== null);
}

/** A real click on the one element of that role and name. */
export async function click(page: Page, role: string, name: string | RegExp): Promise<void> {
  for (const until = Date.now() + patience; ; ) {
    const element = await byRole(page, role, { name });
    try {
      await element.evaluate((each) => each.scrollIntoView({ block: 'center' }));
      return await element.click();
    } catch (error) {
      // A list that is just being drawn anew takes its row away between finding and clicking: a person would click again.
      if (!/detached|not clickable/i.test(String(error)) || Date.now() > until) throw error;
    }
  }
}

/** Empties the field with that label and types the text with real keys. */
export async function fill(page: Page, label: string | RegExp, text: string, role = 'textbox'): Promise<void> {
  const field = await byRole(page, role, { name: label });
  await field.focus();
  await field.evaluate((each) => {
    if (each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement) each.select();
  });
  if (text === '') await page.keyboard.press('Backspace');
  else await page.keyboard.type(text);
}

/** What a person reads on the page, waiting until it contains `expected` when that is given. */
export async function readText(page: Page, expected?: string | RegExp, timeout = patience): Promise<string> {
  const until = Date.now() + timeout;
  for (;;) {
    const text = await page.evaluate(() => document.body.innerText);
    const there = typeof expected === 'string' ? text.includes(expected) : (expected?.test(text) ?? true);
    if (there) return text;
    if (Date.now() > until) throw new Error(`"${expected}" did not appear. The page says:\n${text.slice(0, 3000)}`);
    await new Promise((done) => setTimeout(done, between));
  }
}

interface Library {
  queryAllByRole(container: Element, role: string, options: { name?: string | RegExp }): Element[];
  logRoles(container: Element): void;
}

async function prepare(page: Page): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      if (await page.evaluate(() => 'TestingLibraryDom' in globalThis)) return;
      return void (await page.evaluate(library));
    } catch (error) {
      // Between two documents of one page there is nobody to ask.
      if (tries > 20) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

async function explain(page: Page, role: string, { name }: Wanted, count: number): Promise<string> {
  const there = await allByRole(page, role);
  const names = await Promise.all(
    there.map((each) => each.evaluate((e) => e.getAttribute('aria-label') ?? e.textContent)),
  );
  const listed = names.map((each) => `"${(each ?? '').trim().slice(0, 60)}"`).join(', ');
  return `${count === 0 ? 'No' : `${count} times`} ${role} ${name ?? ''}. Of that role there: ${listed || 'nothing'}.`;
}
