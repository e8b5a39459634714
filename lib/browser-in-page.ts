/** What a content script has of the extension's API: the polyfill is a third of what such a script may weigh. */
interface PageApi {
  runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> };
}

declare global {
  var browser: PageApi | undefined;
  var chrome: PageApi | undefined;
}

/** True as long as the extension that started this script is there: an update takes the id away. */
export const isAlive = (): boolean => api()?.id !== undefined;

/** Tells the worker, and resolves with its answer; undefined when it is not there. */
export async function tellWorker(message: unknown): Promise<unknown> {
  try {
    return await api()?.sendMessage(message);
  } catch {
    return undefined; // the extension is just being replaced, or its worker was stopped: the next change tells again
  }
}

const api = () => (globalThis.browser ?? globalThis.chrome)?.runtime;
