/** What every context hears after a commit: which records changed, so that it can look again at what it shows. */
export interface Notice {
  ids: string[];
  /** True when anything may have changed (restore of a backup, a page of a sync). */
  everything?: boolean;
}

const CHANNEL = 'alongside-changes';
const listeners = new Set<(notice: Notice) => void>();
let channel: BroadcastChannel | undefined;

function open(): BroadcastChannel {
  if (!channel) {
    channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = (event: MessageEvent<Notice>) => tell(event.data);
  }
  return channel;
}

const tell = (notice: Notice) => {
  for (const listener of listeners) listener(notice);
};

/** Tells this context and all others. A broadcast does not wake a stopped worker; the sender does that with a message. */
export function announce(notice: Notice): void {
  open().postMessage(notice);
  tell(notice);
}

/** Calls `listener` after every commit in any context; returns the end of it. */
export function onChange(listener: (notice: Notice) => void): () => void {
  open();
  listeners.add(listener);
  return () => listeners.delete(listener);
}
