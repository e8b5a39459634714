import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '@/lib/model/activity';
import type { Bindings } from '@/lib/outreach/bindings';
import { bindingsFor } from '@/lib/outreach/bindings';
import { toPlainText } from '@/lib/outreach/plain-text';
import { render } from '@/lib/outreach/render';
import { parseTemplate } from '@/lib/outreach/template';
import { variables } from '@/lib/outreach/variables';
import { about, did, exampleFile, held } from '../process/example-file';

const variableNames = Object.keys(variables);

const source = () => ({ file: exampleFile(), about, personId: 'person:ines' });
const plain = (body: string, waived: string[] = []) =>
  toPlainText(render({ body }, bindingsFor(source()), waived)).body;

/** Bindings that know every name and give one value: for what must hold whatever the value is. */
const always = (value: string): Bindings => ({ get: () => ({ value }), missing: (label) => ({ label, question: '' }) });

describe('a script', () => {
  it('is filled from facts, with the proof of each', () => {
    const { parts, ready } = render({ body: 'Hello {{person.firstName}} of {{company.name}}.' }, bindingsFor(source()));
    expect(parts.map(({ kind }) => kind)).toEqual(['text', 'value', 'text', 'value', 'text']);
    expect(parts[1]).toMatchObject({
      value: 'Ines',
      proof: { text: 'northwind.example, 20 Nov', recordId: 'person:ines' },
    });
    expect(ready).toBe(true);
  });

  it('shows a missing value as a gap with its question, and is not ready', () => {
    const { gaps, ready } = render({ body: 'Your budget: {{budget}}. Again: {{budget}}.' }, bindingsFor(source()));
    expect(gaps).toEqual([
      {
        kind: 'gap',
        variable: 'budget',
        label: 'Budget range',
        question: 'What range do you have in mind, and whose budget would it come from?',
        questionId: 'pitch-q-budget',
        form: 'A range: “€40,000 to €60,000, from the plant’s own budget”.',
        fills: { field: 'budget', of: 'prospect' },
      },
    ]);
    expect(ready).toBe(false);
  });

  it('says the wording for a waived gap, or leaves it out and closes up', () => {
    const body = 'I read this: {{budget|you are growing}}. It costs {{impact}}, {{timeline}}, so call me.';
    expect(plain(body, ['budget', 'impact', 'timeline'])).toBe('I read this: you are growing. It costs, so call me.');
    expect(plain('One {{impact}} two {{impact}}.', ['impact'])).toBe('One two.');
    expect(plain('Line {{impact}}\n\n{{impact}}\n\nLast', ['impact'])).toBe('Line\n\nLast');
  });

  it('marks a value that is older than its kind allows, and waits until the rep says it all the same', () => {
    const old = source();
    if (old.file.company) old.file.company.fields.employees = [held('240 people', '2026-04-18T09:00:00')];
    const body = 'With {{company.employees}} people.';
    const { stale, ready } = render({ body }, bindingsFor(old));
    expect([stale.map(({ value, staleDays }) => [value, staleDays]), ready]).toEqual([[['240', 219]], false]);
    expect(render({ body }, bindingsFor(old), ['company.employees']).ready).toBe(true);
  });

  it('puts a value that is a whole sentence into the line without its full stop', () => {
    const file = exampleFile({ facts: { pain: 'Line 2 stopped\n three times.' } });
    const rendered = render({ body: 'You said: {{pain}}.' }, bindingsFor({ file, about }));
    expect(toPlainText(rendered).body).toBe('You said: Line 2 stopped three times.');
  });

  it('leaves open braces as they are', () => {
    expect(plain('A {{ b')).toBe('A {{ b');
    expect(plain('A }} b { c }')).toBe('A }} b { c }');
  });

  it('names every variable with a label and a question', () => {
    for (const name of variableNames) {
      const { label, question } = bindingsFor(source()).missing(name);
      expect([name, label.length > 2, question.length > 10]).toEqual([name, true, true]);
    }
  });
});

describe('a line that starts with ">"', () => {
  const body = 'Is now all right?\n\n> If not, {{person.firstName}}:\nWhen is better?\n> Wait.';
  const rendered = () => render({ body }, bindingsFor(source()));

  it('is a direction to the rep, with the values in it; what is said is none', () => {
    const directions = rendered().parts.filter(({ direction }) => direction);
    expect(directions.map((part) => ('text' in part ? part.text : 'value' in part && part.value))).toEqual([
      'If not, ',
      'Ines',
      ':\n',
      'Wait.',
    ]);
  });

  it('stands in brackets in what is copied to be said, and is left out of what is sent', () => {
    expect(toPlainText(rendered(), 'call').body).toBe('Is now all right?\n\n(If not, Ines:)\nWhen is better?\n(Wait.)');
    expect(toPlainText(rendered(), 'mail').body).toBe('Is now all right?\n\nWhen is better?');
  });

  it('is only that at the start of a line of the script itself, never in a value', () => {
    const { parts } = render({ body: 'You said: {{pain}} > x' }, always('> Wait\n> for it'));
    expect(parts.some(({ direction }) => direction)).toBe(false);
  });
});

describe('what the law wants under a first mail', () => {
  const footer = 'Regards\n{{me.address}}\n\n{{me.optOut}}';
  const words = (activities: Activity[], me = about) => {
    const given = { file: exampleFile({ activities }), about: me, personId: 'person:ines' };
    const rendered = render({ body: footer }, bindingsFor(given));
    return [toPlainText(rendered, 'mail').body, rendered.gaps.length];
  };
  const reply = did('mail', '2026-11-20T09:00:00', { direction: 'in', personIds: ['person:ines'] });

  it('is there as long as they have not answered, and then only the address where it is known', () => {
    expect(words([])).toEqual([`Regards\n${about.address}\n\n${about.optOut}`, 0]);
    expect(words([reply])).toEqual([`Regards\n${about.address}`, 0]);
  });

  it('is asked for only while it is needed', () => {
    const empty = { ...about, address: '', optOut: '' };
    expect(words([], empty)[1]).toBe(2);
    expect(words([reply], empty)).toEqual(['Regards', 0]);
  });
});

describe('hostile templates and values (row 37)', () => {
  it('never reads a value as a template', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...variableNames), (noise, name) => {
        for (const value of [`{{${name}}}`, `{{me.optOut}}${noise}`, `${noise}{{`, '{{constructor}}', '}}{{']) {
          const { parts } = render({ body: `A{{${name}}}B{{pain|x}}C` }, always(value));
          expect(parts.filter(({ kind }) => kind === 'value')).toHaveLength(2);
          expect(parts.every((part) => part.kind !== 'value' || part.value === value)).toBe(true);
        }
      }),
    );
  });

  it('finds no variable that is only a part of every object', () => {
    for (const name of [
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'prototype',
      'valueOf',
      'me.__proto__',
      'me.constructor',
    ]) {
      const { gaps, ready } = render({ body: `{{${name}}}` }, bindingsFor(source()));
      expect([gaps.map(({ variable }) => variable), ready]).toEqual([[name], false]);
    }
  });

  it('keeps every character of a template that is not a variable, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (template) => {
        fc.pre(!template.includes('{{'));
        expect(
          parseTemplate(template)
            .map((part) => ('text' in part ? part.text : ''))
            .join(''),
        ).toBe(template);
      }),
    );
  });

  it('ends for any template, in at most 401 parts', () => {
    expect(parseTemplate('{{a}}b'.repeat(10_000)).length).toBeLessThanOrEqual(401);
    expect(parseTemplate('{{'.repeat(10_000)).length).toBeLessThanOrEqual(401);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('{{', '}}', '|', 'pain', ' ', '{', '}')), (pieces) => {
        expect(parseTemplate(pieces.join('')).length).toBeLessThanOrEqual(401);
      }),
    );
  });

  it('never copies with a value missing: every gap keeps it from being ready', () => {
    fc.assert(
      fc.property(fc.subarray(variableNames), (names) => {
        const bare: Bindings = { get: () => undefined, missing: (label) => ({ label, question: '' }) };
        const { ready, gaps } = render({ body: names.map((name) => `{{${name}}}`).join(' ') }, bare);
        expect(ready).toBe(names.length === 0);
        expect(gaps.map(({ variable }) => variable)).toEqual(names);
      }),
    );
  });
});
