import SearchIcon from 'lucide-react/icons/search';
import { type KeyboardEvent, useId, useState } from 'react';
import { texts } from '@/lib/texts';
import { Details } from '../Details';
import { Icon } from '../Icon';
import type { Find } from './found';
import { PaletteFoot } from './PaletteFoot';
import { PaletteLineView } from './PaletteLineView';
import { isOnlyActions, type PaletteLine, paletteGroups } from './palette-lines';
import { useCommands } from './use-commands';
import { type Search, useFind } from './use-find';

type PaletteBodyProps = { find?: Find | undefined; actionsTitle?: string | undefined; onDone: () => void };

/** The palette's inside: one field, and the list its arrows move in. The focus never leaves the field. */
export function PaletteBody({ find, actionsTitle = texts.ui.palette.actions, onDone }: PaletteBodyProps) {
  const listId = useId();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState(0);
  const commands = useCommands();
  const search = useFind(isOnlyActions(words) ? undefined : find, words.trim());
  const groups = paletteGroups(words, search.groups, commands, actionsTitle);
  const lines = groups.flatMap((group) => group.lines);
  const current = lines[Math.min(chosen, lines.length - 1)];
  const pick = (line: PaletteLine) => {
    onDone();
    if ('found' in line) line.found.open();
    else line.command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const move = moves[event.key];
    if (move !== undefined && lines.length > 0) {
      event.preventDefault();
      setChosen((Math.min(chosen, lines.length - 1) + move + lines.length) % lines.length);
    }
    if (event.key === 'Enter' && current && !event.nativeEvent.isComposing) {
      event.preventDefault();
      pick(current);
    }
  };
  const count = search.groups.reduce((sum, group) => sum + group.items.length, 0);
  const optionId = (line: PaletteLine) => `${listId}-${line.id}`;
  return (
    <>
      <div className="flex h-12 flex-none items-center gap-2.5 border-b border-line px-4 text-[0.9375rem]">
        <Icon icon={SearchIcon} />
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={current && optionId(current)}
          aria-label={texts.ui.palette.title}
          placeholder={texts.ui.palette.placeholder}
          autoComplete="off"
          spellCheck={false}
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
          className="min-w-0 flex-1 bg-transparent outline-none"
        />
        <span role="status" className="text-meta text-ink-3 tabular-nums">
          {words.trim() !== '' && !isOnlyActions(words) ? texts.ui.palette.found(count) : ''}
        </span>
      </div>
      <div
        id={listId}
        role="listbox"
        aria-label={texts.ui.palette.title}
        className="min-h-0 flex-1 overflow-y-auto pb-2"
      >
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of form fields
          <div key={group.title} role="group" aria-label={group.title}>
            <div aria-hidden="true" className="px-4 pt-2.5 pb-1 text-micro text-ink-3">
              {group.title}
            </div>
            {group.lines.map((line) => (
              <PaletteLineView
                key={line.id}
                id={optionId(line)}
                line={line}
                words={words}
                chosen={line === current}
                onPoint={() => setChosen(lines.indexOf(line))}
                onPick={() => pick(line)}
              />
            ))}
          </div>
        ))}
      </div>
      <PaletteNote search={search} words={words} empty={lines.length === 0} />
      <PaletteFoot />
    </>
  );
}

function PaletteNote({ search, words, empty }: { search: Search; words: string; empty: boolean }) {
  const { searching, failed, nothing } = texts.ui.palette;
  if (search.state === 'failed') {
    return (
      <div className="px-4 py-2">
        <p className="text-danger">{failed}</p>
        <Details>{String(search.cause)}</Details>
      </div>
    );
  }
  if (!empty) return null;
  return (
    <p className="px-4 pt-2 pb-4 text-pretty wrap-anywhere text-ink-2">
      {search.state === 'looking' ? searching : nothing(words)}
    </p>
  );
}
