import { useCallback, useState } from 'react';
import { useUndo } from '@/components/queries/act';
import { findFor } from '@/components/queries/palette';
import { writeSettings } from '@/components/queries/private';
import { CommandPalette } from '@/components/ui/keys/CommandPalette';
import { KeysSheet } from '@/components/ui/keys/KeysSheet';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { Toaster } from '@/components/ui/Toaster';
import { texts } from '@/lib/texts';
import { goTo, useRoute } from '../route';
import { Place } from './Place';
import { SideList } from './SideList';

/** The workspace's frame: side list, the place one is at, palette, keys and the one toast. */
export function WorkspaceFrame() {
  const route = useRoute();
  const undo = useUndo();
  const [finding, setFinding] = useState(false);
  const [keys, setKeys] = useState(false);
  const words = texts.workspace;
  const notInField = () => !document.activeElement?.matches('input, textarea, [contenteditable]');
  useCommandList([
    { id: 'go-today', name: words.places.today, keys: 'g d', group: words.goTo, run: () => goTo('today') },
    { id: 'go-pipeline', name: words.places.pipeline, keys: 'g i', group: words.goTo, run: () => goTo('pipeline') },
    { id: 'go-companies', name: words.places.companies, keys: 'g c', group: words.goTo, run: () => goTo('companies') },
    { id: 'go-people', name: words.places.people, keys: 'g e', group: words.goTo, run: () => goTo('people') },
    { id: 'go-process', name: words.places.process, keys: 'g r', group: words.goTo, run: () => goTo('process') },
    { id: 'go-scripts', name: words.places.scripts, keys: 'g o', group: words.goTo, run: () => goTo('scripts') },
    { id: 'go-settings', name: words.places.settings, keys: 'g x', group: words.goTo, run: () => goTo('settings') },
    { id: 'undo', name: texts.panel.menu.undo, keys: 'z', group: words.here, run: () => void undo() },
    {
      id: 'undo-ctrl',
      name: texts.panel.menu.undo,
      keys: 'mod+z',
      unlisted: true,
      when: notInField,
      run: () => void undo(),
    },
  ]);
  const find = useCallback((query: string) => findFor(query, (named) => goTo('record', named.id)), []);
  return (
    <div className="relative flex h-dvh max-[640px]:flex-col">
      <SideList route={route} onFind={() => setFinding(true)} onKeys={() => setKeys(true)} />
      <div className="@container/panel relative min-w-0 flex-1 overflow-y-auto">
        <Place route={route} />
      </div>
      <Toaster />
      <CommandPalette open={finding} onOpenChange={setFinding} find={find} />
      <KeysSheet
        open={keys}
        onOpenChange={setKeys}
        onSingleKeysChange={(on) => void writeSettings({ singleKeys: on })}
        onChangeKeys={() => goTo('settings', 'shortcuts')}
      />
    </div>
  );
}
