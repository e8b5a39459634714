import { render } from '@testing-library/react';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeClient } from '@/components/queries/client';
import { Workspace } from '@/components/workspace/Workspace';

/** Opens the workspace at one of its places: `atPlace('pipeline')`. */
export function atPlace(place: string) {
  // The fake browser has neither.
  Object.assign(fakeBrowser.commands, { getAll: async () => [{ name: 'capture', shortcut: 'Alt+C' }] });
  Object.assign(fakeBrowser.permissions, {
    contains: async () => false,
    onAdded: { addListener() {}, removeListener() {} },
    onRemoved: { addListener() {}, removeListener() {} },
  });
  location.hash = `#/${place}`;
  return render(<Workspace queries={makeClient()} />);
}
