import type { Command } from './command';

export type Registry = {
  /** Adds commands; the answer takes them away again. */
  add: (commands: Command[]) => () => void;
  /** All there are, in the order they came. The same array until something changes. */
  all: () => Command[];
  subscribe: (listener: () => void) => () => void;
};

/** The commands of a page. Components come and go with theirs. */
export function createRegistry(): Registry {
  let groups: Command[][] = [];
  let flat: Command[] = [];
  const listeners = new Set<() => void>();
  const change = (next: Command[][]) => {
    groups = next;
    flat = groups.flat();
    for (const listener of listeners) listener();
  };
  return {
    add(commands) {
      change([...groups, commands]);
      return () => change(groups.filter((group) => group !== commands));
    },
    all: () => flat,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
