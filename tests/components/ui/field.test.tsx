// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { SearchField } from '@/components/ui/SearchField';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';

afterEach(cleanup);

test('a field is found by its label and hands over what was typed', async () => {
  const change = vi.fn();
  render(<TextField label="Mail" value="" onChange={change} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Mail' }), 'a');
  expect(change).toHaveBeenCalledWith('a');
});

test('an error is spoken with its field instead of the help', () => {
  render(<TextField label="Mail" value="t.z@example" onChange={() => {}} help="Work address" error="No ending" />);
  const field = screen.getByRole('textbox', { name: 'Mail', description: 'No ending' });
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.queryByText('Work address')).toBeNull();
});

test('a hidden label is still the name of a text area', () => {
  render(<TextArea label="What was said" labelHidden value="" onChange={() => {}} help="It stays in the timeline." />);
  expect(screen.getByRole('textbox', { name: 'What was said', description: 'It stays in the timeline.' })).toBeTruthy();
});

test('Esc empties a search field that has words, and only then goes on to whatever is behind', async () => {
  const outside = vi.fn();
  function Search() {
    const [words, setWords] = useState('nor');
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: stands for a dialog that hears Esc
      <div onKeyDown={(event) => event.key === 'Escape' && outside()}>
        <SearchField label="Find" value={words} onChange={setWords} />
      </div>
    );
  }
  render(<Search />);
  const field = screen.getByRole('searchbox', { name: 'Find' });
  await userEvent.type(field, '{Escape}');
  expect(field).toHaveProperty('value', '');
  expect(outside).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(outside).toHaveBeenCalledOnce();
});
