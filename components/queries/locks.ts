/** The locks that all pages of the extension share. An engine without them has one page. */
const locks = (): LockManager | undefined => ('locks' in navigator ? navigator.locks : undefined);

/** How long the page that goes is given to let go of its locks when it is loaded anew. */
const GOING = 300;

/** Runs a job while no other page runs one of the same name. */
export function inTurn<Answer>(name: string, job: () => Promise<Answer>): Promise<Answer> {
  const shared = locks();
  return shared ? shared.request(name, job) : job();
}

/** Holds a lock for as long as this page lives. */
export function holdForLife(name: string): void {
  void locks()?.request(name, () => new Promise<void>(() => undefined));
}

/** True when no living page holds this lock. */
export async function isFree(name: string): Promise<boolean> {
  const shared = locks();
  if (!shared) return true;
  try {
    await shared.request(name, { signal: AbortSignal.timeout(GOING) }, () => undefined);
    return true;
  } catch (error) {
    if (error instanceof DOMException && /^(TimeoutError|AbortError)$/.test(error.name)) return false;
    throw error;
  }
}

/** Resolves when no living page holds this lock any more; never without locks to share. Rejects with AbortError. */
export async function whenFree(name: string, signal: AbortSignal): Promise<void> {
  const shared = locks();
  if (!shared) return new Promise(() => undefined);
  await shared.request(name, { signal }, () => undefined);
}
