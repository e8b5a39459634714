/** How long the second key of "l c" may take. */
const sequenceMs = 1500;

/** Presses that began a sequence, and when the last came (ms). */
export type Pending = { presses: string[]; at: number };

export type Step = { pending: Pending; run?: string; taken: boolean };

/**
 * The next press of the rep. `bindings` maps command ids to keys, the later one wins. A press that ends a command runs it; one
 * that may begin a longer one waits for the next ("." opens the other steps, ". 2" then takes the second). A press that
 * continues nothing starts afresh. `taken` says whether the press meant something here.
 */
export function step(pending: Pending, press: string, at: number, bindings: [id: string, keys: string][]): Step {
  const begun = at - pending.at <= sequenceMs ? pending.presses : [];
  const presses = [...begun, press];
  const typed = presses.join(' ');
  const run = bindings.findLast(([, keys]) => keys === typed)?.[0];
  const waits = bindings.some(([, keys]) => keys.startsWith(`${typed} `));
  if (run === undefined && !waits && begun.length > 0) return step({ presses: [], at }, press, at, bindings);
  const next = { presses: waits ? presses : [], at };
  return run === undefined ? { pending: next, taken: waits } : { pending: next, run, taken: true };
}
