import { describe, expect, it } from 'vitest';
import { channels, processSchema } from '@/lib/model/process';
import { bindingsFor } from '@/lib/outreach/bindings';
import { stopsOf } from '@/lib/outreach/guardrails';
import { toPlainText } from '@/lib/outreach/plain-text';
import { render } from '@/lib/outreach/render';
import { blocksOf, variablesOf } from '@/lib/outreach/template';
import { checkProcess } from '@/lib/process/check';
import { processes } from '@/lib/process/registry';
import { texts } from '@/lib/texts';
import { about, exampleFile, person } from './example-file';

const clichés = [
  'finds you well',
  'touching base',
  'touch base',
  'circle back',
  'circling back',
  'just checking in',
  'reach out',
  'reaching out',
  'pick your brain',
  'quick question',
  'at your earliest convenience',
  'best-in-class',
  'cutting-edge',
  'cutting edge',
  'leverage',
  'synergy',
  'synergies',
  'win-win',
  'game changer',
  'game-changer',
  'low-hanging',
  'paradigm',
  'excited to',
  'hop on a call',
  'jump on a call',
  'value-add',
  'thought leader',
  'dear sir',
  'seamless',
  'world-class',
  'state of the art',
  'per my last',
  'move the needle',
  'deep dive',
];
const shortest = { mail: 80, call: 100, meeting: 180, 'in-person': 100, social: 50 };
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

describe.each(processes)('the process $id', (process) => {
  const scripts = process.stages.flatMap((stage) => stage.scripts.map((script) => ({ ...script, stage: stage.id })));

  it('is a process by its schema', () => {
    expect(processSchema.safeParse(process).error).toBeUndefined();
  });

  it('has nothing the checks object to', () => {
    expect(checkProcess(process)).toEqual([]);
  });

  it.each(process.stages)('$id has a script for each channel that its steps use', (stage) => {
    const used = channels.filter((channel) => stage.steps.some((step) => step.channel === channel));
    const missing = used.filter((channel) => !stage.scripts.some((script) => script.channel === channel));
    expect(used.length).toBeGreaterThanOrEqual(2);
    expect(missing).toEqual([]);
  });

  it.each(process.stages)(
    '$id has purpose for both sides, three questions, two required criteria and materials',
    (stage) => {
      expect(stage.purpose.seller.length).toBeGreaterThan(30);
      expect(stage.purpose.buyer.length).toBeGreaterThan(30);
      expect(stage.questions.length).toBeGreaterThanOrEqual(3);
      expect(stage.exit.filter(({ required }) => required).length).toBeGreaterThanOrEqual(2);
      expect(stage.materials.length).toBeGreaterThanOrEqual(1);
      expect(stage.research.length).toBeGreaterThanOrEqual(3);
      expect(stage.typicalDays).toBeLessThan(stage.limitDays);
    },
  );

  it.each(process.stages)('every script and every material of $id is brought by a step', (stage) => {
    const used = stage.steps.flatMap((step) => step.scripts ?? []);
    expect(stage.scripts.map(({ id }) => id).filter((id) => !used.includes(id))).toEqual([]);
    const brought = stage.steps.flatMap((step) => step.materials ?? []);
    expect(stage.materials.map(({ id }) => id).filter((id) => !brought.includes(id))).toEqual([]);
  });

  it.each(scripts)('the script $id has real length and two bound facts', (script) => {
    expect(wordsIn(script.body)).toBeGreaterThanOrEqual(shortest[script.channel]);
    const facts = variablesOf(script.body).filter((name) => !name.startsWith('me.'));
    expect(facts.length).toBeGreaterThanOrEqual(2);
    expect(script.subject !== undefined).toBe(script.channel === 'mail');
  });

  it.each(scripts)('the script $id uses no worn phrase', ({ body, subject }) => {
    const words = `${subject ?? ''} ${body}`.toLowerCase();
    expect(clichés.filter((phrase) => words.includes(phrase))).toEqual([]);
    expect(words).not.toMatch(/!|—/);
  });

  it.each(scripts)('the script $id greets a person with a title formally, and has no straight quotes', (script) => {
    const said = `${script.subject ?? ''} ${script.body} ${script.use ?? ''}`;
    expect(said).not.toMatch(/['"]/);
    if (script.channel === 'mail') expect(script.body.startsWith('{{person.greeting|Hello}},\n')).toBe(true);
  });

  it.each(scripts)('the script $id reads well when every missing fact is waived', (script) => {
    const bare = { ...exampleFile({ people: [], company: {} }), company: undefined };
    bare.prospectRecord = { ...bare.prospectRecord, fields: {} };
    const waived = variablesOf(`${script.subject ?? ''} ${script.body}`);
    const rendered = render(script, bindingsFor({ file: bare, about }), waived);
    const { subject = '', body } = toPlainText(rendered);
    expect(rendered.ready).toBe(true);
    for (const text of [subject, body]) {
      expect(text).not.toMatch(/ {2}|\{|\}| [.,;:?]|\.\.|: *\.|, *,|\(\)|“”|^[.,]|\n{3}/m);
    }
  });

  it('calls a fact by its one name in the criteria that it proves', () => {
    const named = process.stages.flatMap(({ exit }) =>
      exit.flatMap(({ label, proof }) => ('fact' in proof ? [{ label, name: texts.names.fact[proof.fact] }] : [])),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(({ label, name }) => !label.toLowerCase().includes(name.toLowerCase()))).toEqual([]);
  });

  const mails = scripts.filter(({ channel }) => channel === 'mail');

  it.each(mails)('the mail $id ends with name, company, address and opt-out', ({ body }) => {
    expect(body.trimEnd()).toMatch(/\{\{me\.name\}\}\n\{\{me\.company\}\}\n\{\{me\.address\}\}\n\n\{\{me\.optOut\}\}$/);
  });

  it.each(mails)('the mail $id never trips over its own guardrail once "About me" is filled', (script) => {
    const given = { file: exampleFile(), about, personId: 'person:ines' };
    const waived = variablesOf(`${script.subject ?? ''} ${script.body}`);
    expect(stopsOf(script, render(script, bindingsFor(given), waived), given)).toEqual([]);
  });

  it.each(scripts.filter(({ channel }) => channel !== 'mail' && channel !== 'social'))(
    'the script $id marks what is not said as a direction',
    ({ body }) => {
      const said = blocksOf(body).flatMap(({ text, direction }) => (direction ? [] : text.split('\n')));
      const notSaid =
        /^(if\b.*:|then.*:|wait\b.*|listen\b.*|log\b.*|be quiet.*|write (it|down|the)\b.*|afterwards.*|.*\(\d+ minutes\))$/i;
      expect(said.filter((line) => notSaid.test(line) || / (Say|Name|Show) (it|them|yours)[.,]/.test(line))).toEqual(
        [],
      );
    },
  );
});

describe('the default process', () => {
  it('writes to who has a title as one does', () => {
    const guide = processes.find(({ id }) => id === 'guide');
    const mail = guide?.stages.flatMap((stage) => stage.scripts).find(({ id }) => id === 'outreach-mail-change');
    const file = exampleFile({ people: [person('wild', 'Dr. Judith Wild')] });
    const { body } = toPlainText(render(mail ?? { body: '' }, bindingsFor({ file, about, personId: 'person:wild' })));
    expect(body.startsWith('Dear Dr. Wild,\n')).toBe(true);
  });

  it('has exactly the seven stages of the guide, and wins after Close', () => {
    const guide = processes.find(({ id }) => id === 'guide');
    expect(guide?.stages.map(({ id }) => id)).toEqual([
      'find',
      'qualify',
      'research',
      'outreach',
      'pitch',
      'close',
      'follow-up',
    ]);
    expect(guide?.wonAfter).toBe('close');
  });

  it('has words for mail, call, in person and social in Outreach', () => {
    const outreach = processes.find(({ id }) => id === 'guide')?.stages.find(({ id }) => id === 'outreach');
    const there = new Set(outreach?.scripts.map(({ channel }) => channel));
    expect(['mail', 'call', 'in-person', 'social'].filter((channel) => !there.has(channel as 'mail'))).toEqual([]);
  });

  it('has onboarding, first value, health check, renewal, upsell and referral in Follow-up', () => {
    const steps = processes
      .find(({ id }) => id === 'guide')
      ?.stages.at(-1)
      ?.steps.map(({ title }) => title.toLowerCase());
    for (const words of [
      'onboarding',
      'first thing that got better',
      'health check',
      'renewal',
      'upsell',
      'referral',
    ]) {
      expect(steps?.some((title) => title.includes(words))).toBe(true);
    }
  });
});
