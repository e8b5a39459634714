import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { Command } from './command';
import { useKeys } from './KeysProvider';

/** One command, there as long as the component is. `when` and `run` are always the latest given. */
export function useCommand(command: Command): void {
  useCommandList([command]);
}

/** Several commands, there as long as the component is. */
export function useCommandList(commands: Command[]): void {
  const { registry } = useKeys();
  const latest = useRef(commands);
  useLayoutEffect(() => {
    latest.current = commands;
  });
  // Functions change with every render; only what is shown or bound makes a new registration.
  const shape = JSON.stringify(
    commands.map(({ id, name, keys, also, group, unlisted }) => [id, name, keys, also, group, unlisted]),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shape` stands for the commands
  useEffect(() => {
    const find = (id: string) => latest.current.find((command) => command.id === id);
    return registry.add(
      latest.current.map((command) => ({
        ...command,
        when: () => find(command.id)?.when?.() ?? find(command.id) !== undefined,
        run: () => find(command.id)?.run(),
      })),
    );
  }, [registry, shape]);
}

/** Every command of the page with the keys as the rep has them now; for the palette and the keys sheet. Ask `when()` before offering. */
export function useCommands(): Command[] {
  const { registry, changed } = useKeys();
  const all = useSyncExternalStore(registry.subscribe, registry.all);
  return all.map((command) =>
    changed[command.id] === undefined ? command : { ...command, keys: changed[command.id] },
  );
}
