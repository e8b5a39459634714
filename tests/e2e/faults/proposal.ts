import type { RealBrowser } from '../drivers/real-browser.ts';

/** The parts of a proposal that these tests look at, as they lie in storage.session. */
export interface Waiting {
  url: string;
  state: 'reading' | 'ready' | 'failed';
  failure?: string;
  reading?: { organisation?: { facts: Said[] }; people: { facts: Said[] }[]; partial?: string };
}

export interface Said {
  field: string;
  value: string;
  method: string;
  quote: { exact: string };
}

/** Every proposal that waits now. */
export async function proposals(opened: RealBrowser): Promise<Waiting[]> {
  const stored = await opened.inBackground<string>(
    `(globalThis.browser ?? chrome).storage.session.get().then((all) => JSON.stringify(
      Object.entries(all).filter(([key]) => key.startsWith('proposal:')).map(([, value]) => value)))`,
  );
  return JSON.parse(stored) as Waiting[];
}

/** The proposal of the page at an address when its reading has ended. Throws with what there is instead after 30 seconds. */
export async function ended(opened: RealBrowser, url: string): Promise<Waiting> {
  const until = Date.now() + 30_000;
  for (;;) {
    const all = await proposals(opened);
    const mine = all.find((each) => each.url === url && each.state !== 'reading');
    if (mine) return mine;
    if (Date.now() > until) throw new Error(`No reading of ${url} ended: ${JSON.stringify(all).slice(0, 500)}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Waits until a reading has begun, so that what follows happens in the middle of it. */
export async function begun(opened: RealBrowser): Promise<void> {
  for (let tries = 0; tries < 100; tries++) if ((await proposals(opened)).length > 0) return;
  throw new Error('No reading began.');
}

/** Waits until no reading goes on, and a moment more for what might still be written late. */
export async function settled(opened: RealBrowser): Promise<void> {
  for (let tries = 0; (await proposals(opened)).some(({ state }) => state === 'reading'); tries++) {
    if (tries > 150) throw new Error('The reading does not end.');
    await new Promise((done) => setTimeout(done, 100));
  }
  await new Promise((done) => setTimeout(done, 400));
}

/** What was read, short enough to compare: who said what in which words, without the places that a page's structure decides. */
export function factsOf({ reading }: Waiting): string[] {
  const line = (who: string) => (said: Said) =>
    `${who}: ${said.field} = ${said.value} (${said.method}: ${said.quote.exact})`;
  return [
    ...(reading?.organisation?.facts ?? []).map(line('organisation')),
    ...(reading?.people ?? []).flatMap(({ facts }) => facts.map(line(facts[0]?.value ?? ''))),
  ];
}
