import { existsSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import { endAfterRun, makeProfile } from './leave-nothing.ts';
import { failOnIncidents, type OpenOptions, type RealBrowser } from './real-browser.ts';
import { openScreen, type Screen } from './screen.ts';

// Starting a browser takes longer than most suites, so the suites of a run share one of each kind: whoever has done with it leaves
// it empty. Vitest keeps this module from file to file (`isolate: false`, one worker).
type Kind = 'chromium' | 'chromium on a screen' | 'firefox';
interface Kept {
  kind: Kind;
  opened: RealBrowser;
  profile: string;
  front: Front;
  screen?: Screen;
}
const kept = new Map<Kind, Kept>();
const lent = new WeakMap<RealBrowser, Kept>();

/** A browser in which nothing was done yet. In: the port of its site. Its `close()` empties it and keeps it for the next suite. */
export const lendChromium = ({ port }: OpenOptions): Promise<RealBrowser> => lend('chromium', port);
/** The same in a real window on a screen without a monitor. */
export const lendChromiumOnScreen = ({ port }: OpenOptions): Promise<RealBrowser> => lend('chromium on a screen', port);
/** The same in Firefox. */
export const lendFirefox = ({ port }: OpenOptions): Promise<RealBrowser> => lend('firefox', port);

/** The screen of a browser that was lent on one. */
export function screenOf(opened: RealBrowser): Screen {
  const screen = lent.get(opened)?.screen;
  if (!screen) throw new Error('This browser has no screen.');
  return screen;
}

/** Closes a lent browser, or kills it, and opens it again on the same profile. */
export async function restart(opened: RealBrowser, how: 'closed' | 'killed'): Promise<RealBrowser> {
  const one = lent.get(opened);
  if (!one) throw new Error('This browser was not lent.');
  const left = how === 'closed' ? await one.opened.close() : await kill(one.opened);
  await preferencesRestored(one.profile);
  one.opened = await start(one);
  failOnIncidents(left ?? []);
  return handOut(one);
}

async function lend(kind: Kind, port: number): Promise<RealBrowser> {
  const known = kept.get(kind);
  if (known) {
    known.front.leadTo(port);
    return handOut(known);
  }
  const front = await openFront();
  const screen = kind === 'chromium on a screen' ? await openScreen() : undefined;
  const made = { kind, front, profile: makeProfile(), ...(screen && { screen }) };
  front.leadTo(port);
  const one: Kept = { ...made, opened: await start(made) };
  failOnIncidents(await one.opened.takeIncidents());
  await one.opened.clear(); // its first page has opened by itself
  kept.set(kind, one);
  return handOut(one);
}

async function start({ kind, front, profile, screen }: Omit<Kept, 'opened'>): Promise<RealBrowser> {
  const options = { port: front.port, profile };
  const onScreen = screen && { window: screen };
  const opened = await (kind === 'firefox' ? openFirefox(options) : openChromium({ ...options, ...onScreen }));
  endAfterRun(opened.browser.process()?.pid);
  return opened;
}

function handOut(one: Kept): RealBrowser {
  const opened: RealBrowser = { ...one.opened, close: () => takeBack(one) };
  lent.set(opened, one);
  return opened;
}

async function takeBack(one: Kept): Promise<void> {
  try {
    const left = await one.opened.takeIncidents();
    await one.opened.clear();
    failOnIncidents(left);
  } catch (error) {
    kept.delete(one.kind); // whatever is wrong with it is not the next suite's affair
    end(one);
    throw error;
  }
}

/**
 * The end that no program can prepare for; gives the incidents before it. Firefox keeps them itself and is asked in time; Chromium told
 * each at once, so nothing delays its end.
 */
async function kill({ name, browser, takeIncidents }: RealBrowser): Promise<string[]> {
  const running = browser.process();
  if (!running) throw new Error('The browser has no process.');
  const kept = name === 'firefox' ? await takeIncidents() : [];
  const gone = new Promise((done) => running.once('exit', done));
  running.kill('SIGKILL');
  await gone;
  return name === 'firefox' ? kept : takeIncidents();
}

/** puppeteer puts a Firefox profile's preferences back after the browser has ended, and does not say when it has. */
async function preferencesRestored(profile: string): Promise<void> {
  const kept = ['prefs.js.puppeteer', 'user.js.puppeteer'].map((name) => path.join(profile, name));
  for (let tries = 0; tries < 200 && kept.some((file) => existsSync(file)); tries++) await pause(20);
}

function end({ opened, front, screen }: Kept): void {
  opened.browser.process()?.kill('SIGKILL');
  front.close();
  screen?.close();
}

/** One port that the browser knows for its whole life, in front of the site of the suite that has it now. */
interface Front {
  port: number;
  leadTo(port: number): void;
  close(): void;
}

async function openFront(): Promise<Front> {
  let behind = 1;
  const server = net.createServer((socket) => {
    const through = net.connect(behind, '127.0.0.1');
    socket.pipe(through).pipe(socket);
    socket.on('error', () => through.destroy());
    through.on('error', () => socket.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The front has no port.');
  return {
    port: address.port,
    leadTo: (port) => {
      behind = port;
    },
    close: () => void server.close(),
  };
}
