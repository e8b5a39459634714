// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sections } from '@/components/panel/sections';
import { freshStore, inPanel, seedProspect } from './prospect-panel';
import { opened, Sections } from './sections/one-section';

beforeEach(async () => {
  await freshStore();
  await seedProspect();
  await opened(...sections.map(({ id }) => id));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** What is wrong without a layout: names, roles, ids, order. Colours and sizes are measured in the real browsers. */
async function faults(of: Element): Promise<string[]> {
  vi.useRealTimers(); // axe measures its own time
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(of, { resultTypes: ['violations'], rules });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
}

test.each(sections.map((section) => [section.id, section] as const))(
  'when the section "%s" fails it says so by its name, works by keyboard, has no fault for axe, and is there again',
  async (_, section) => {
    let fails = true;
    const Body: typeof section.Body = (props) => {
      if (fails) throw new Error('no such thing');
      return <section.Body {...props} />;
    };
    const { container } = inPanel(<Sections of={[{ ...section, Body }]} />);
    const title = await screen.findByText(/ could not be shown$/);
    const head = screen.getByRole('heading').textContent ?? '';
    expect(head.startsWith(title.textContent?.replace(' could not be shown', '') ?? '-')).toBe(true);
    expect(screen.getByRole('alert').textContent).toContain('What was saved is safe.');
    await userEvent.click(screen.getByRole('button', { name: 'Details' }));
    expect(screen.getByText('Error: no such thing').hidden).toBe(false);
    expect(await faults(container)).toEqual([]);
    fails = false;
    screen.getByRole('button', { name: 'Try again' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByText(/ could not be shown$/)).toBeNull();
    expect(await faults(container)).toEqual([]);
  },
);
