import { useCallback, useState } from 'react';
import { findFor } from '@/components/queries/palette';
import { writeSettings } from '@/components/queries/private';
import { useUndoLast } from '@/components/queries/undo';
import { CommandPalette } from '@/components/ui/keys/CommandPalette';
import { KeysSheet } from '@/components/ui/keys/KeysSheet';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { Toaster } from '@/components/ui/Toaster';
import { texts } from '@/lib/texts';
import { goTo, type Route, settingsPages, useRoute } from '../route';
import { Place } from './Place';
import { SideList } from './SideList';

/** The workspace's frame: side list, the place one is at, palette, keys and the one toast. */
export function WorkspaceFrame() {
  const route = useRoute();
  const undo = useUndoLast(route.place === 'record' ? route.id : undefined);
  const [finding, setFinding] = useState(false);
  const [keys, setKeys] = useState(false);
  const words = texts.workspace;
  useCommandList([
    ...placeKeys.map(({ place, keys }) => ({
      id: `go-${place}`,
      name: texts.sections.goTo(words.places[place]),
      keys,
      group: words.goTo,
      run: () => goTo(place),
    })),
    ...settingsPages.map((page) => ({
      id: `go-settings-${page}`,
      name: words.settings.find(words.settings.pages[page]),
      run: () => goTo('settings', page),
    })),
    { id: 'go-welcome', name: words.welcome.command, run: () => goTo('welcome') },
    { id: 'add', name: texts.panel.menu.addByHand, keys: 'n', group: words.here, run: () => goTo('add') },
    { id: 'undo', name: texts.panel.menu.undo, keys: 'z', group: words.here, run: () => void undo() },
    {
      id: 'undo-ctrl',
      name: texts.panel.menu.undo,
      keys: 'mod+z',
      unlisted: true,
      when: notInField,
      run: () => void undo(),
    },
    { id: 'region-next', name: texts.panel.nextRegion, keys: 'f6', unlisted: true, run: () => moveRegion(1) },
    { id: 'region-back', name: texts.panel.lastRegion, keys: 'shift+f6', unlisted: true, run: () => moveRegion(-1) },
  ]);
  const find = useCallback((query: string) => findFor(query, (named) => goTo('record', named.id)), []);
  return (
    <div className="relative flex h-dvh max-[640px]:flex-col">
      <SideList route={route} onFind={() => setFinding(true)} onKeys={() => setKeys(true)} />
      <main
        key={placeOf(route)}
        tabIndex={-1}
        aria-label={words.name}
        className="@container/panel relative min-h-0 min-w-0 flex-1 overflow-y-auto outline-none"
      >
        <Place route={route} />
      </main>
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

const placeKeys = [
  { place: 'today', keys: 'g d' },
  { place: 'pipeline', keys: 'g i' },
  { place: 'companies', keys: 'g c' },
  { place: 'people', keys: 'g e' },
  { place: 'process', keys: 'g r' },
  { place: 'scripts', keys: 'g o' },
  { place: 'settings', keys: 'g x' },
] as const;

/** In a field, Ctrl Z is the field's own. */
const notInField = () => !document.activeElement?.matches('input, textarea, [contenteditable]');

/** Another place begins at its top; another stage, script or settings page stays where the list is. */
const placeOf = (route: Route) => (route.place === 'record' ? route.id : route.place);

/** F6: from the side list to the content and back; focus lands on the first control there. */
function moveRegion(by: 1 | -1): void {
  const regions = [...document.querySelectorAll('nav[data-region], main')];
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(here + by + regions.length) % regions.length];
  next?.querySelector<HTMLElement>('a[href], button:not([tabindex="-1"]), input, textarea')?.focus();
}
