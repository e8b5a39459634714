import { readdirSync, readFileSync } from 'node:fs';
import { type DOMWindow, JSDOM } from 'jsdom';
import { vi } from 'vitest';
import type { WebmailCompose } from '@/lib/mail/compose/compose';
import { composeFor } from '@/lib/mail/compose/registry';
import { webmails as cards } from '@/lib/mail/registry';
import type { Correspondent } from '@/lib/model/mail-reading';

/** What a person sees in one compose window; people as "Jo Doe <jo@example.com>", or as the page shows them. */
export interface ToldCompose {
  id: string;
  to: string[];
  cc: string[];
  bcc: string[];
  subject: string | null;
  /** Selectors for the test alone; ` >>> ` goes into a frame. */
  body: string;
  begins: string;
  signature: string | null;
  quote: string | null;
}

export type Step =
  | { click: string }
  | { press: string; in: string }
  | { type: string; in: string }
  | { paste: string; in: string }
  | { set: string; in: string }
  | { wait: number }
  | { act: string }
  | { leave: true };

export interface Scenario {
  name: string;
  steps: Step[];
  /** What the page does otherwise than it usually does: a server that refuses, another time for undo. */
  with?: object;
  of: string;
  /** What must come of it; "nothing" where no mail of the rep's was sent. */
  ends: string;
  /** What came of the same window before, where it was opened again. */
  before?: string[];
  /** When the page itself knows, in ms from the first step. */
  at?: number;
  told?: Partial<ToldCompose>;
  /** What comes of other windows meanwhile. */
  also?: { [compose: string]: string };
  /** From when on it may be told, where the notice with Undo goes before the time for undo is over. */
  settles?: number;
  /** What the page says of itself, where it is not what the rep did. */
  truth?: string;
}

export interface ComposePage {
  name: string;
  webmail: string;
  path: string;
  composes: ToldCompose[];
  scenarios: Scenario[];
}

interface Truth {
  draft: string;
  what: string;
  at: number;
}

type ScriptedWindow = DOMWindow & { scriptedTruth: Truth[]; scriptedActs: { [name: string]: () => void } };

const ROOT = 'tests/fixtures/compose';

/** Every invented compose page, with what is there and what may happen on it. */
export const composePages: ComposePage[] = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: webmail }) =>
    readdirSync(`${ROOT}/${webmail}`)
      .filter((file) => file.endsWith('.json'))
      .map((file) => ({
        ...(JSON.parse(readFileSync(`${ROOT}/${webmail}/${file}`, 'utf8')) as Omit<ComposePage, 'name' | 'webmail'>),
        name: `${webmail}/${file.replace('.json', '')}`,
        webmail,
      })),
  );

/** Opens a page under an address with its scripts running; what stands in `src` is put in place. */
export function openScripted({ name, webmail, path }: ComposePage, otherwise?: object): DOMWindow {
  const host = cards.find(({ id }) => id === webmail)?.hosts[0] ?? 'mail.northwind.example';
  const html = readFileSync(`${ROOT}/${name}.html`, 'utf8').replace(
    /<script src="([^"]+)"><\/script>/g,
    (_, src: string) =>
      `<script>${readFileSync(src.startsWith('../') ? `${ROOT}/${src.slice(3)}` : `${ROOT}/${webmail}/${src}`, 'utf8')}</script>`,
  );
  const { window } = new JSDOM(html, {
    url: `https://${host}${path}`,
    runScripts: 'dangerously',
    beforeParse: (each) => Object.assign(each, { scriptedWith: otherwise, Date }),
  });
  return window;
}

/** The webmail of a page, found as the extension finds it. */
export function composeOf({ name, webmail }: ComposePage, document: Document): WebmailCompose {
  const compose = composeFor(document, new URL(document.URL));
  if (compose?.id !== webmail) throw new Error(`${name} is taken for ${compose?.id}`);
  return compose;
}

/** A correspondent in the words of the tables. */
export const called = ({ name, address }: Correspondent): string =>
  [name, address && `<${address}>`].filter(Boolean).join(' ');

/** What the page says came of each mail, with times from the given start. */
export const truthOf = (window: DOMWindow): Truth[] => (window as ScriptedWindow).scriptedTruth;

/** The element of a selector; ` >>> ` goes into a frame. The last one, where a window was opened again. */
export function at(document: Document, selector: string): HTMLElement {
  const [outer = '', inner] = selector.split(' >>> ');
  const element = document.querySelector<HTMLElement>(outer);
  if (!element) throw new Error(`nothing is at ${selector}`);
  const frame = inner && (element as HTMLIFrameElement).contentDocument;
  return frame && inner ? at(frame, inner) : element;
}

/** Does one step as a person would: the events are trusted ones, but for what the page does by itself. */
export async function step(window: DOMWindow, each: Step): Promise<void> {
  const { document } = window;
  if ('wait' in each) await vi.advanceTimersByTimeAsync(each.wait);
  else if ('act' in each) (window as ScriptedWindow).scriptedActs[each.act]?.();
  else if ('leave' in each) trusted(window as unknown as EventTarget, new window.PageTransitionEvent('pagehide'));
  else if ('click' in each) press(at(document, each.click));
  else if ('press' in each) key(at(document, each.in), each.press);
  else if ('paste' in each) paste(at(document, each.in), each.paste);
  else if ('type' in each) type(at(document, each.in), each.type);
  else write(at(document, each.in), each.set);
  await vi.advanceTimersByTimeAsync(0);
}

const viewOf = (element: Element) => element.ownerDocument.defaultView as unknown as DOMWindow;

function press(element: HTMLElement): void {
  for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    trusted(element, new (viewOf(element).MouseEvent)(name, { bubbles: true, cancelable: true, composed: true }));
}

function key(element: HTMLElement, keys: string): void {
  const parts = keys.split('+');
  const how = { ctrlKey: parts.includes('Ctrl'), metaKey: parts.includes('Meta'), key: parts.at(-1) ?? '' };
  const event = { ...how, bubbles: true, cancelable: true, composed: true };
  trusted(element, new (viewOf(element).KeyboardEvent)('keydown', event));
  trusted(element, new (viewOf(element).KeyboardEvent)('keyup', event));
}

function paste(element: HTMLElement, pasted: string): void {
  const event = new (viewOf(element).Event)('paste', { bubbles: true, cancelable: true, composed: true });
  trusted(element, Object.assign(event, { pasted }));
}

function type(element: HTMLElement, text: string): void {
  if ('value' in element) element.value = `${element.value}${text}`;
  else element.append(text);
  trusted(element, new (viewOf(element).Event)('input', { bubbles: true, composed: true }));
}

function write(element: HTMLElement, text: string): void {
  (element as HTMLInputElement).value = text;
  trusted(element, new (viewOf(element).Event)('input', { bubbles: true, composed: true }));
}

/** As a browser sends what a person does. jsdom marks all that scripts dispatch as not trusted; its own are sent by this inner door. */
function trusted(target: EventTarget, event: Event): void {
  const inner = <Of>(of: object) => {
    const symbol = Object.getOwnPropertySymbols(of).find(({ description }) => description === 'impl');
    return (of as { [key: symbol]: Of })[symbol as symbol] as Of;
  };
  const impl = inner<{ isTrusted: boolean }>(event);
  impl.isTrusted = true;
  inner<{ _dispatch: (of: object) => void }>(target)._dispatch(impl);
}
