import type { Runtime } from 'webextension-polyfill';
import { browser } from '@/lib/browser';

/**
 * A script that stays in a page for our panel must go when the panel does, and a panel that is closed can say nothing any more.
 * So the script holds one end of a port, which the browser closes. Nothing is ever sent through it.
 */
const NAME = 'tether';

/** Runs `task` while a script in this tab can tie itself to this page of ours; `signal` cuts the tie, also one that comes late. */
export async function holding<Result>(
  tabId: number,
  signal: AbortSignal,
  task: () => Promise<Result>,
): Promise<Result> {
  const ports: Runtime.Port[] = [];
  const onConnect = (port: Runtime.Port) => {
    if (port.name === NAME && port.sender?.tab?.id === tabId) ports.push(port);
  };
  const letGo = () => {
    browser.runtime.onConnect.removeListener(onConnect);
    for (const port of ports.splice(0)) port.disconnect();
  };
  if (!signal.aborted) browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', letGo);
  try {
    return await task();
  } finally {
    signal.removeEventListener('abort', letGo);
    letGo();
  }
}

/** In the page: calls `gone` once when our page that holds this tab is closed or lets go, or when there is none. Returns the way to stop. */
export function tieToPanel(gone: () => void): () => void {
  const port = browser.runtime.connect({ name: NAME });
  port.onDisconnect.addListener(gone);
  return () => {
    port.onDisconnect.removeListener(gone);
    port.disconnect();
  };
}
