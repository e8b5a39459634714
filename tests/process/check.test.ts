import { describe, expect, it } from 'vitest';
import type { Process } from '@/lib/model/process';
import { checkProcess } from '@/lib/process/check';
import { defaultProcess } from '@/lib/process/registry';

/** The shipped process with one thing broken in Outreach. */
function broken(change: (outreach: Process['stages'][number]) => void): string[] {
  const process = structuredClone(defaultProcess());
  const outreach = process.stages.find(({ id }) => id === 'outreach');
  if (!outreach) throw new Error('The default process has the stage outreach.');
  change(outreach);
  return checkProcess(process).map(({ place, what }) => `${place}: ${what}`);
}

const firstOf = <Item>(list: Item[]): Item => {
  const [item] = list;
  if (item === undefined) throw new Error('The shipped stage has at least one.');
  return item;
};

describe('the checks of a process', () => {
  const table: [string, (outreach: Process['stages'][number]) => void, string][] = [
    ['an id used twice', (s) => void s.steps.push({ ...firstOf(s.steps) }), 'exists twice'],
    [
      'a script that does not exist',
      (s) => {
        firstOf(s.steps).scripts = ['gone'];
      },
      'no script "gone"',
    ],
    [
      'a material that does not exist',
      (s) => {
        firstOf(s.steps).materials = ['gone'];
      },
      'no material "gone"',
    ],
    [
      'a question that does not exist',
      (s) => {
        firstOf(s.exit).question = 'gone';
      },
      'no question "gone"',
    ],
    ['a research question that does not exist', (s) => void s.research.push('gone'), 'no question "gone"'],
    [
      'a step before that does not exist',
      (s) => {
        firstOf(s.steps).after = 'gone';
      },
      'no step "gone"',
    ],
    [
      'a required step that proves something optional',
      (s) => {
        const optional = s.exit.find(({ required }) => !required);
        Object.assign(firstOf(s.steps), { required: true, doneWhen: optional?.proof });
      },
      'is optional. Make both the same',
    ],
    [
      'a condition on a step that does not exist',
      (s) => {
        firstOf(s.exit).proof = { any: [{ not: { step: 'gone' } }] };
      },
      'no step "gone"',
    ],
    [
      'an answer that does not exist',
      (s) => {
        firstOf(s.exit).proof = { all: [{ answered: 'gone' }] };
      },
      'no question "gone"',
    ],
    [
      'steps that wait for each other',
      (s) => {
        firstOf(s.steps).after = 'outreach-second';
      },
      'waits for itself',
    ],
    [
      'a step that nothing can finish',
      (s) => {
        firstOf(s.steps).doneWhen = { any: [] };
      },
      'Nothing can meet',
    ],
    [
      'the negation of a fact, which is never no',
      (s) => {
        firstOf(s.exit).proof = { not: { fact: 'budget', of: 'prospect' } };
      },
      'Nothing can meet',
    ],
    [
      'a variable that does not exist',
      (s) => {
        firstOf(s.scripts).body += ' {{person.shoeSize}}';
      },
      'no variable "person.shoeSize"',
    ],
    [
      'a variable named like a part of every object',
      (s) => {
        firstOf(s.scripts).body += ' {{constructor}}';
      },
      'no variable "constructor"',
    ],
    [
      'a placeholder in square brackets',
      (s) => {
        firstOf(s.scripts).body += ' Dear [name]';
      },
      'placeholder is left: [name]',
    ],
    [
      'a placeholder in angle brackets',
      (s) => {
        firstOf(s.scripts).body += ' Dear <name>';
      },
      'placeholder is left: <name>',
    ],
    [
      'a long title',
      (s) => {
        firstOf(s.steps).title = 'x'.repeat(61);
      },
      '61 characters; 60 fit',
    ],
    [
      'a plain title with a variable',
      (s) => {
        firstOf(s.steps).title = 'Call {{person.name}}';
      },
      'plain title',
    ],
    [
      'a question that is called otherwise than the fact it fills',
      (s) => {
        const meeting = s.questions.find(({ id }) => id === 'outreach-q-meeting');
        if (meeting) meeting.label = 'Date of the first talk';
      },
      '"Date of the first talk" fills "Meeting date"',
    ],
    [
      'a question that is called otherwise than the seat it fills',
      (s) => {
        firstOf(s.questions).label = 'Who signs';
      },
      '"Who signs" fills "Economic buyer"',
    ],
    [
      'a question whose answer stands in scripts, without the form that fits',
      (s) => {
        for (const question of s.questions) delete question.form;
      },
      'does not say in what form',
    ],
    [
      'a mail without the opt-out line',
      (s) => {
        firstOf(s.scripts).body = firstOf(s.scripts).body.replace('{{me.optOut}}', '');
      },
      'needs the line {{me.optOut}}',
    ],
    [
      'a mail without the address',
      (s) => {
        firstOf(s.scripts).body = firstOf(s.scripts).body.replace('{{me.address}}', '');
      },
      'needs the line {{me.address}}',
    ],
    [
      'a direction in what is sent',
      (s) => {
        firstOf(s.scripts).body += '\n> Wait for the answer.';
      },
      'direction to the rep',
    ],
    [
      'no required criterion',
      (s) => {
        for (const criterion of s.exit) criterion.required = false;
      },
      'No exit criterion',
    ],
  ];
  it.each(table)('find %s', (_, change, words) => {
    const findings = broken(change);
    expect(findings.some((finding) => finding.startsWith('outreach') && finding.includes(words))).toBe(true);
  });

  it('find an end that is not a stage', () => {
    const process = { ...defaultProcess(), wonAfter: 'nowhere' };
    expect(checkProcess(process)).toEqual([
      { place: 'guide', what: 'There is no stage "nowhere". Correct the id or add it.' },
    ]);
  });
});
