import { texts } from '@/lib/texts';
import { ActionLink } from '../ActionLink';
import { Dialog } from '../Dialog';
import { Key } from '../Key';
import { Switch } from '../Switch';
import type { Command } from './command';
import { useSingleKeys } from './KeysProvider';
import { useCommand, useCommands } from './use-commands';

export type KeysSheetProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onSingleKeysChange: (on: boolean) => void;
  /** Opens the setting where keys are changed. */
  onChangeKeys?: () => void;
};

/** Every key of this page, in groups, and the switch for single keys. Opens with "?". */
export function KeysSheet({ open, onOpenChange, onSingleKeysChange, onChangeKeys }: KeysSheetProps) {
  const { title, change, singleKeys } = texts.ui.keys;
  const on = useSingleKeys();
  const groups = byGroup(useCommands());
  useCommand({ id: 'keys', name: title, keys: '?', run: () => onOpenChange(true) });
  return (
    <Dialog
      open={open}
      onClose={() => onOpenChange(false)}
      title={title}
      headEnd={onChangeKeys ? <ActionLink onClick={onChangeKeys}>{change}</ActionLink> : null}
      foot={
        <Switch on={on} onChange={onSingleKeysChange} className="w-full text-ink-3">
          {singleKeys}
        </Switch>
      }
    >
      <div className="@container">
        <div className="gap-x-5 @[20rem]:columns-2">
          {groups.map(({ name, commands }) => (
            <section key={name} className="mb-3 break-inside-avoid">
              <h3 className="mb-1 text-micro text-ink-3">{name}</h3>
              <dl>
                {commands.map(({ name, keys }) => (
                  <div key={name} className="flex min-h-7 items-center gap-2">
                    <dt className="min-w-0 flex-1 wrap-anywhere">{name}</dt>
                    {keys.map((one) => (
                      <dd key={one}>
                        <Key keys={one} />
                      </dd>
                    ))}
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  );
}

interface Group {
  name: string;
  commands: { name: string; keys: string[] }[];
}

/** The commands that have a key, by group; what has two keys is one line, in the group where it comes first. */
function byGroup(commands: Command[]): Group[] {
  const groups = new Map<string, Group['commands']>();
  const known = new Map<string, Group['commands'][number]>();
  for (const { name, keys, group = texts.ui.keys.groupElse } of commands) {
    if (keys === undefined) continue;
    const line = known.get(name);
    if (line) {
      line.keys.push(keys);
      continue;
    }
    const made = { name, keys: [keys] };
    known.set(name, made);
    groups.set(group, [...(groups.get(group) ?? []), made]);
  }
  const named = [...groups].map(([name, commands]) => ({ name, commands }));
  const rest = named.filter(({ name }) => name === texts.ui.keys.groupElse);
  return [...named.filter((group) => !rest.includes(group)), ...rest];
}
