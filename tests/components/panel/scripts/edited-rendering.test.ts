import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editedScript, editOf, type ScriptEdit } from '@/components/panel/scripts/edited-rendering';
import { asTyped, typedOver } from '@/components/panel/scripts/written';
import type { Bindings } from '@/lib/outreach/bindings';
import { toPlainText } from '@/lib/outreach/plain-text';
import { type Rendered, render } from '@/lib/outreach/render';

/** Values by variable; what has none is a gap whose label is the variable's name. */
const given = (values: { [variable: string]: string }): Bindings => ({
  get: (name) => (Object.hasOwn(values, name) ? { value: values[name] ?? '' } : undefined),
  missing: (label) => ({ label, question: '' }),
});
const script = {
  subject: 'For {{company}}: {{quote}}',
  body: 'You said “{{quote}}”.\n{{name|we}} will call. {{quote}}',
};
const begun = (bindings: Bindings): ScriptEdit => editOf(render(script, bindings), 'mail');
const shown = (edit: ScriptEdit, bindings: Bindings, waived: string[] = []) =>
  editedScript({ script, bindings, waived }, edit);
const body = (edit: ScriptEdit, bindings: Bindings, waived: string[] = []) =>
  shown(edit, bindings, waived).edit.body.words;
const kindsOf = ({ parts, subject = [] }: Rendered) => [...subject, ...parts].map(({ kind }) => kind);

describe('an edited script', () => {
  it('keeps a value that looks like a gap as it is, whatever the gap’s own value becomes', () => {
    const quote = 'They said [name] will pay';
    const edit = begun(given({ company: 'Northwind', quote }));
    expect(shown(edit, given({ company: 'Northwind', quote })).rendered.gaps.map(({ variable }) => variable)).toEqual([
      'name',
    ]);
    expect(body(edit, given({ company: 'Northwind', quote, name: 'Robin Marsh' }))).toBe(
      `You said “${quote}”.\nRobin Marsh will call. ${quote}`,
    );
  });

  it('keeps that also while the rep types around it, and within it', () => {
    const quote = 'They said [name] will pay';
    const bindings = given({ company: 'Northwind', quote });
    const typed = (from: string, to: string, edit: ScriptEdit): ScriptEdit => ({
      ...edit,
      body: typedOver(edit.body, edit.body.words.replace(from, to)),
    });
    const edit = typed('will pay”', 'will surely pay”', typed('You said', 'Last week you said', begun(bindings)));
    expect(body(edit, given({ quote, name: 'Robin' }))).toBe(
      `Last week you said “They said [name] will surely pay”.\nRobin will call. ${quote}`,
    );
  });

  it('takes a mark that the rep typed for the gap it names', () => {
    const bindings = given({ company: 'Northwind', quote: 'x', name: 'Robin' });
    const { body: words } = begun(bindings);
    const edit = { body: typedOver(words, `${words.words} [name]`) };
    expect(body(edit, bindings)).toBe('You said “x”.\nRobin will call. x Robin');
  });

  it('does not take a value that filled a mark for marks when it is typed on', () => {
    const empty = given({ company: 'Northwind', quote: 'x' });
    const filled = given({ company: 'Northwind', quote: 'x', name: '[quote]' });
    const now = shown(begun(empty), filled).edit;
    const edit = { body: typedOver(now.body, `${now.body.words}!`) };
    expect(body(edit, filled)).toBe('You said “x”.\n[quote] will call. x!');
  });

  it('leaves a gap out and closes up', () => {
    const bindings = given({ company: 'Northwind', quote: 'x' });
    expect(body(begun(bindings), bindings, ['name'])).toBe('You said “x”.\nwe will call. x');
  });
});

describe('hostile values in an edited script (row 37)', () => {
  const marks = ['[name]', '[quote]', '[company]', '{{name}}', 'name', '[', ']'];
  const hostile = fc
    .array(fc.oneof(fc.constantFrom(...marks, '\uE000', '\r\n', ' , '), fc.string({ unit: 'binary' })))
    .map((pieces) => pieces.join(''));

  it('are never read as marks: the words stay what would have been copied without editing', () => {
    fc.assert(
      fc.property(hostile, hostile, (company, quote) => {
        const bindings = given({ company, quote });
        const { edit, rendered } = shown(begun(bindings), bindings);
        const copied = toPlainText(render(script, bindings), 'mail');
        expect([edit.subject?.words, edit.body.words]).toEqual([asTyped(copied.subject ?? ''), asTyped(copied.body)]);
        expect(kindsOf(rendered).filter((kind) => kind !== 'text')).toEqual(['gap']);
      }),
    );
  });

  it('are never read as marks after typing anywhere, nor when a gap is filled with one', () => {
    fc.assert(
      fc.property(hostile, hostile, fc.nat(), fc.constantFrom('!', 'x', '\n'), (quote, name, place, typed) => {
        const company = 'Northwind';
        const first = shown(begun(given({ company, quote })), given({ company, quote, name })).edit.body;
        const at = place % (first.words.length + 1);
        const words = first.words.slice(0, at) + typed + first.words.slice(at);
        const { edit, rendered } = shown({ body: typedOver(first, words) }, given({ company, quote, name }));
        expect(edit.body.words).toBe(words);
        expect(kindsOf(rendered).every((kind) => kind === 'text')).toBe(true);
      }),
    );
  });
});
