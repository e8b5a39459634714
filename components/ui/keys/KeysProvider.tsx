import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { currentPlatform } from '../key-names';
import { keysActHere } from './keys-act-here';
import { isCharacter, pressOf } from './press';
import { createRegistry, type Registry } from './registry';
import { type Pending, step } from './sequence';

type Keys = { registry: Registry; singleKeys: boolean; changed: Record<string, string> };

const KeysContext = createContext<Keys | undefined>(undefined);

export type KeysProviderProps = {
  /** The rep's setting: keys without Ctrl or Alt act. */
  singleKeys?: boolean;
  /** Keys the rep has changed, by command id. */
  changed?: Record<string, string>;
  children: ReactNode;
};

const nothing: Record<string, string> = {};

/** Listens to the page's keys and runs the commands below it. Once per page, around everything. */
export function KeysProvider({ singleKeys = true, changed = nothing, children }: KeysProviderProps) {
  const [registry] = useState(createRegistry);
  const pending = useRef<Pending>({ presses: [], at: 0 });
  const value = useMemo(() => ({ registry, singleKeys, changed }), [registry, singleKeys, changed]);
  useEffect(() => {
    const platform = currentPlatform();
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing || modifiers.has(event.key)) return;
      const press = pressOf(event, platform);
      if ((isCharacter(press) && !singleKeys) || !keysActHere(press, event.target)) return;
      const commands = registry.all().filter((command) => command.when?.() ?? true);
      const bindings = commands.flatMap(({ id, keys, also }) =>
        [changed[id] ?? keys, also].filter((used) => used !== undefined).map((used): [string, string] => [id, used]),
      );
      const next = step(pending.current, press, event.timeStamp, bindings);
      pending.current = next.pending;
      if (next.taken) event.preventDefault();
      commands.findLast(({ id }) => id === next.run)?.run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [registry, singleKeys, changed]);
  return <KeysContext value={value}>{children}</KeysContext>;
}

/** For the hooks beside this file. Throws outside of <KeysProvider>. */
export function useKeys(): Keys {
  const keys = useContext(KeysContext);
  if (!keys) throw new Error('Commands need a KeysProvider above them');
  return keys;
}

/** The rep's setting: whether keys without Ctrl or Alt act. On where there is no <KeysProvider>. */
export function useSingleKeys(): boolean {
  return useContext(KeysContext)?.singleKeys ?? true;
}

const modifiers = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);
