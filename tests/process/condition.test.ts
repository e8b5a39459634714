import { describe, expect, it } from 'vitest';
import type { Condition } from '@/lib/model/process';
import { evaluate } from '@/lib/process/condition';
import { unansweredReplies } from '@/lib/process/rules/reply';
import { type Change, did, exampleFile, ines, note, now, person, task } from './example-file';

const is = (condition: Condition, change: Change = {}) => evaluate(condition, exampleFile(change)).is;
const known: Condition = { fact: 'trigger', of: 'prospect' };
const unknownFact: Condition = { fact: 'budget', of: 'prospect' };
const isOpen: Condition = { state: 'open' };
const isWon: Condition = { state: 'won' };

describe('three values', () => {
  it('takes a fact that nobody knows for unknown, not for no', () => {
    expect([
      is(known),
      is(unknownFact),
      is({ not: unknownFact }),
      is({ unknown: unknownFact }),
      is({ unknown: known }),
    ]).toEqual(['yes', 'unknown', 'unknown', 'yes', 'no']);
  });

  const table: [string, Condition, string][] = [
    ['all of yes and yes', { all: [isOpen, known] }, 'yes'],
    ['all of yes and unknown', { all: [isOpen, unknownFact] }, 'unknown'],
    ['all of no and unknown', { all: [isWon, unknownFact] }, 'no'],
    ['all of unknown and no', { all: [unknownFact, isWon] }, 'no'],
    ['all of nothing', { all: [] }, 'yes'],
    ['any of no and yes', { any: [isWon, known] }, 'yes'],
    ['any of unknown and yes', { any: [unknownFact, known] }, 'yes'],
    ['any of no and unknown', { any: [isWon, unknownFact] }, 'unknown'],
    ['any of no and no', { any: [isWon, isWon] }, 'no'],
    ['any of nothing', { any: [] }, 'no'],
    ['not yes', { not: isOpen }, 'no'],
    ['not no', { not: isWon }, 'yes'],
  ];
  it.each(table)('%s', (_, condition, expected) => {
    expect(is(condition)).toBe(expected);
  });
});

describe('what each condition reads', () => {
  const guessed = person('ravi', 'Ravi Banerjee', { role: 'user-buyer', roleWhy: 'Line Manager', roleFrom: 'title' });
  const signer = person('tom', 'Tomasz Żukowski', { role: 'economic-buyer', roleFrom: 'title' });
  const call = did('call', '2026-11-20T10:00:00', { direction: 'out', outcome: 'reached', stepId: 'outreach-call' });
  const table: [string, Condition, Change, string][] = [
    ['an activity of the kind', { activity: ['call'] }, { activities: [call] }, 'yes'],
    ['another kind', { activity: ['mail'] }, { activities: [call] }, 'no'],
    ['another direction', { activity: ['call'], direction: 'in' }, { activities: [call] }, 'no'],
    ['another outcome', { activity: ['call'], outcome: ['held'] }, { activities: [call] }, 'no'],
    [
      'a mail that came back undelivered',
      { activity: ['mail'] },
      { activities: [did('mail', '2026-11-20T10:00:00', { outcome: 'bounced' })] },
      'no',
    ],
    [
      'a mail that came back, asked for as such',
      { activity: ['mail'], outcome: ['bounced'] },
      { activities: [did('mail', '2026-11-20T10:00:00', { outcome: 'bounced' })] },
      'yes',
    ],
    ['too few', { activity: ['call'], atLeast: 2 }, { activities: [call] }, 'no'],
    [
      'before the stage began',
      { activity: ['call'], inStage: true },
      { activities: [{ ...call, at: '2026-11-18T10:00:00' }] },
      'no',
    ],
    ['a step by its activity', { step: 'outreach-call' }, { activities: [call] }, 'yes'],
    [
      'a step whose script was only copied',
      { step: 'outreach-call' },
      { activities: [{ ...call, kind: 'script-copied' }] },
      'no',
    ],
    [
      'a step by its task',
      { step: 'close-plan' },
      { tasks: [task('a', 'Plan', now, { stepId: 'close-plan', doneAt: now })] },
      'yes',
    ],
    [
      'a step whose task is open',
      { step: 'close-plan' },
      { tasks: [task('a', 'Plan', now, { stepId: 'close-plan' })] },
      'no',
    ],
    ['a role that is held', { role: ['champion'] }, {}, 'yes'],
    ['a role that only a title suggests', { role: ['user-buyer'] }, { people: [guessed] }, 'unknown'],
    ['a question that only a title would answer', { answered: 'outreach-q-signer' }, { people: [signer] }, 'unknown'],
    ['a role that nobody holds', { role: ['legal'] }, {}, 'unknown'],
    ['two people', { people: 2 }, {}, 'yes'],
    [
      'two people, one of whom must not be contacted',
      { people: 2 },
      { people: [ines(), person('x', 'X Y', {}, { doNotContact: { since: now, reason: 'asked' } })] },
      'no',
    ],
    [
      'two people, one of whom was merged into the other',
      { people: 2 },
      { people: [ines(), person('x', 'I. Duarte', {}, { mergedInto: 'person:ines' })] },
      'no',
    ],
    [
      'a question that a note answers',
      { answered: 'research-q-angle' },
      { notes: [note('a', { questionId: 'research-q-angle' })] },
      'yes',
    ],
    [
      'a question that the rep marked',
      { answered: 'research-q-angle' },
      { prospect: { answered: { 'research-q-angle': 'note:a' } } },
      'yes',
    ],
    [
      'a question under which a note lies whose fact nobody knows',
      { answered: 'pitch-q-budget' },
      { notes: [note('a', { questionId: 'pitch-q-budget' })], prospect: { answered: { 'pitch-q-budget': 'note:a' } } },
      'unknown',
    ],
    [
      'a question under which a note lies whose seat is empty',
      { answered: 'outreach-q-signer' },
      { people: [signer], notes: [note('a', { questionId: 'outreach-q-signer' })] },
      'unknown',
    ],
    ['a question whose fact is known', { answered: 'find-q-trigger' }, {}, 'yes'],
    ['a question whose seat is taken', { answered: 'research-q-champion' }, {}, 'yes'],
    ['a question that nobody answered', { answered: 'pitch-q-budget' }, {}, 'unknown'],
    ['a question that does not exist', { answered: 'constructor' }, {}, 'unknown'],
    ['three notes', { note: true, atLeast: 3 }, { notes: [note('a'), note('b'), note('c')] }, 'yes'],
    ['two notes of three', { note: true, atLeast: 3 }, { notes: [note('a'), note('b')] }, 'no'],
    [
      'two notes from pages and an answer that the rep typed',
      { note: 'from-page', atLeast: 3 },
      {
        notes: [
          note('a', { url: 'https://northwind.example/' }),
          note('b', { url: 'https://northwind.example/' }),
          note('c', { questionId: 'research-q-change' }),
        ],
      },
      'no',
    ],
    [
      'three notes from pages, one of them filed as an answer',
      { note: 'from-page', atLeast: 3 },
      {
        notes: [
          note('a', { url: 'https://northwind.example/' }),
          note('b', { quote: { exact: 'three shifts', where: 'text' } }),
          note('c', { questionId: 'research-q-change', url: 'https://northwind.example/' }),
        ],
      },
      'yes',
    ],
    ['a value', { register: 'value' }, { prospect: { value: 84_000 } }, 'yes'],
    ['no value', { register: 'value' }, {}, 'unknown'],
    ['silence', { silentDays: 3 }, { activities: [{ ...call, outcome: 'no-answer' }] }, 'yes'],
    ['no silence after a talk', { silentDays: 3 }, { activities: [call] }, 'no'],
    ['no silence before the first touch', { silentDays: 0 }, {}, 'no'],
    ['a fact of anybody there', { fact: 'title', of: 'anyone' }, {}, 'yes'],
    ['a fact of the company', { fact: 'industry', of: 'company' }, {}, 'yes'],
  ];
  it.each(table)('%s', (_, condition, change, expected) => {
    expect(is(condition, change)).toBe(expected);
  });
});

describe('the proof', () => {
  it('of an activity names kind and day and leads to it', () => {
    const reply = did('mail', '2026-11-12T09:00:00', {
      direction: 'in',
      quote: 'call me',
      url: 'https://mail.example/1',
    });
    const { proof } = evaluate({ activity: ['mail'] }, exampleFile({ activities: [reply] }));
    expect(proof).toEqual({
      text: 'mail, 12 Nov',
      recordId: reply.id,
      activityId: reply.id,
      quote: 'call me',
      url: 'https://mail.example/1',
      at: '2026-11-12T09:00:00',
    });
  });

  it('of a captured fact names the site and the day', () => {
    const { proof } = evaluate(known, exampleFile());
    expect([proof?.text, proof?.field, proof?.recordId]).toEqual([
      'northwind.example, 20 Nov',
      'trigger',
      'prospect:nr',
    ]);
  });

  it('of an older year says the year', () => {
    const { proof } = evaluate(
      { activity: ['call'] },
      exampleFile({ activities: [did('call', '2025-11-12T09:00:00')] }),
    );
    expect(proof?.text).toBe('call, 12 Nov 2025');
  });
});

describe('what a machine sent', () => {
  const mail = (rest: object) =>
    did('mail', '2026-11-21T09:00:00', { direction: 'in', personIds: ['person:ines'], ...rest });
  const theyWrote: Condition = { activity: ['mail'], direction: 'in' };

  it('is no word of theirs, for a condition as for the next step', () => {
    expect(is(theyWrote, { activities: [mail({})] })).toBe('yes');
    expect(is(theyWrote, { activities: [mail({ automatic: true })] })).toBe('no');
    expect(unansweredReplies(exampleFile({ activities: [mail({})] }))).toHaveLength(1);
    expect(unansweredReplies(exampleFile({ activities: [mail({ automatic: true })] }))).toEqual([]);
  });
});
