import { type ComponentType, createElement, lazy, Suspense, useState } from 'react';

/**
 * A component whose code is loaded when it is first shown, or before that in idle time (`loadLaterOnes`). What is loaded is
 * drawn at once; React's lazy alone would show a frame of nothing even then.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  const loadOnce = async () => {
    loaded ??= await load();
    return loaded;
  };
  const Waiting = lazy(async () => ({ default: await loadOnce() }));
  waiting.add(loadOnce);
  return function Later(props: Props) {
    // Chosen once: another component in its place would lose what was typed into the first.
    const [Shown] = useState<ComponentType<Props>>(() => loaded ?? Waiting);
    return createElement(Suspense, { fallback: null }, createElement(Shown, props));
  };
}

const waiting = new Set<() => Promise<unknown>>();

/** Loads everything that was put off, one after the other, whenever the page has nothing else to do. */
export async function loadLaterOnes(): Promise<void> {
  for (const load of waiting) {
    await idle();
    // What fails here is asked for again, and its failure shown, when the rep opens it.
    await Promise.allSettled([load()]);
  }
}

/** Safari has no idle time to ask for; there the next turn has to do. */
function idle(): Promise<void> {
  return new Promise((resume) => {
    if (globalThis.requestIdleCallback) globalThis.requestIdleCallback(() => resume(), { timeout: 2_000 });
    else setTimeout(resume);
  });
}
