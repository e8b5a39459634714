import { describe, expect, it } from 'vitest';
import { type BriefLine, type BriefSectionId, brief } from '@/lib/process/brief';
import { about, did, exampleFile, held, ines, person, record, task } from './example-file';

const read = ({ parts }: BriefLine) =>
  parts.map((part) => ('quote' in part ? `“${part.quote}”` : 'strong' in part ? part.strong : part.text)).join(' ');

function example() {
  const file = exampleFile({
    people: [
      person('tomasz', 'Tomasz Żukowski', { stance: 'against', stanceWhy: '“no new supplier before Easter”' }),
      ines(),
    ],
    activities: [
      did('mail', '2026-11-12T09:00:00', {
        direction: 'in',
        personIds: ['person:ines'],
        quote: 'It stopped again on Saturday. Call me after the 20th.',
      }),
      did('mail', '2026-11-13T09:00:00', { direction: 'out', personIds: ['person:ines'], subject: 'Your line 2' }),
    ],
    tasks: [
      task('a', 'the plant checklist', '2026-11-27', { quote: 'Call me after the 20th' }),
      task('b', 'the stoppage log', '2026-11-20', { owedBy: 'them', personId: 'person:ines' }),
    ],
    facts: { impact: '€4,000 per idle hour' },
  });
  if (file.company) file.company.fields.employees = [held('240 people', '2026-04-18T09:00:00')];
  return file;
}

const section = (id: BriefSectionId, file = example()) =>
  brief(file, about)
    .sections.find((one) => one.id === id)
    ?.lines.map(read);

describe('the brief before a call', () => {
  it('names the person the next step addresses, and the company', () => {
    expect(brief(example(), about).title).toBe('Ines Duarte, Northwind Robotics');
  });

  it('says why now, from what was found out', () => {
    expect(section('why-now')).toEqual(['Second packing line opens in March.', '€4,000 per idle hour.']);
  });

  it('lists people with role, those against last, and the empty seat', () => {
    expect(section('who')).toEqual([
      'Ines Duarte Head of Operations, champion',
      'Tomasz Żukowski',
      'Economic buyer not known',
    ]);
  });

  it('lists of a big company those who matter, and names the others in one line', () => {
    const staff = Array.from({ length: 9 }, (_, place) => person(`p${place}`, `Person ${place}`));
    const file = exampleFile({
      people: [
        ...staff,
        person('lena', 'Lena Holt', {}, { doNotContact: { since: '2026-10-03', reason: 'asked' } }),
        ines(),
        person('tomasz', 'Tomasz Żukowski', { stance: 'against' }),
      ],
      activities: [did('mail', '2026-11-20T09:00:00', { direction: 'out', personIds: ['person:p7'] })],
    });
    expect(section('who', file)).toEqual([
      'Ines Duarte Head of Operations, champion',
      'Person 7',
      'Lena Holt do not contact since 3 Oct',
      'Tomasz Żukowski',
      'and 8 others',
      'Economic buyer not known',
    ]);
    const line = brief(file, about)
      .sections.find(({ id }) => id === 'who')
      ?.lines.find(({ kind }) => kind === 'others');
    expect(line?.people).toHaveLength(8);
    expect(line?.people?.[0]).toEqual({ id: 'person:p0', name: 'Person 0' });
  });

  it('never lists more than six', () => {
    const seats = Array.from({ length: 9 }, (_, place) =>
      person(`p${place}`, `Person ${place}`, { role: 'influencer' }),
    );
    expect(section('who', exampleFile({ people: seats }))?.slice(5, 7)).toEqual([
      'Person 5 influencer',
      'and 3 others',
    ]);
  });

  it('gives the last words of each side', () => {
    expect(section('last-words')).toEqual([
      '“It stopped again on Saturday. Call me after the 20th.” Ines, 12 Nov',
      'Your line 2 Dana Fielding, 13 Nov',
    ]);
  });

  it('gives what each side owes, and what is late', () => {
    expect(section('promises')).toEqual([
      'We promised: the plant checklist, by Fri 27 Nov',
      'They promised: the stoppage log, Ines, 3 days late',
    ]);
  });

  it('asks first for what the stage cannot end without', () => {
    expect(section('ask')?.slice(0, 2)).toEqual([
      'Who signs off on something of this size?',
      'When can we talk for half an hour, and who should be there?',
    ]);
  });

  it('warns of old facts and of people against', () => {
    expect(section('care')).toEqual([
      'Tomasz Żukowski is against it: “no new supplier before Easter”',
      '“240 people” was last seen 7 months ago.',
    ]);
  });

  it('numbers its sources in reading order and cites each with its proof', () => {
    const { sections, sources } = brief(example(), about);
    const cited = sections.flatMap(({ lines }) => lines.flatMap(({ cites }) => cites));
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
    expect(new Set(cited)).toEqual(new Set(sources.map(({ number }) => number)));
    const words = sections.find(({ id }) => id === 'last-words')?.lines[0];
    expect(sources[(words?.cites[0] ?? 0) - 1]?.text).toBe('Ines Duarte, mail, 12 Nov');
  });

  it('proves a promise with the words it rests on', () => {
    const { sections, sources } = brief(example(), about);
    const ours = sections.find(({ id }) => id === 'promises')?.lines[0];
    expect(sources[(ours?.cites[0] ?? 0) - 1]?.proof.activityId).toBeDefined();
  });

  it('takes the reason of a stance from the stance, never from the role', () => {
    const against = person('t', 'Tomasz Żukowski', { role: 'blocker', roleWhy: 'sits beside the director' });
    expect(section('care', exampleFile({ people: [against, ines()] }))).toEqual(['Tomasz Żukowski is against it.']);
  });

  it('says with care only what matters for the call: a few facts of prospect, addressed person and company', () => {
    const long = '2024-01-10T09:00:00';
    const aged = (key: string, name: string, role: 'champion' | 'user-buyer') => {
      const one = person(key, name, { role });
      one.record = record(
        `person:${key}`,
        { name, title: `${name}'s title`, phone: '+49 531 5550', email: `${key}@x.example` },
        long,
      );
      return one;
    };
    const file = exampleFile({
      people: [aged('ines', 'Ines Duarte', 'champion'), aged('ravi', 'Ravi Banerjee', 'user-buyer')],
    });
    const { personId, sources } = brief(file, about);
    expect(personId).toBe('person:ines');
    const lines = section('care', file) ?? [];
    expect(lines.length).toBeLessThanOrEqual(3);
    expect(lines.join(' ')).toContain('Ines');
    expect(lines.join(' ')).not.toContain('Ravi');
    expect(
      sources.some(
        ({ proof }) => proof.recordId === 'person:ravi' && proof.field !== 'name' && proof.field !== 'title',
      ),
    ).toBe(false);
  });

  it('says in each section when nothing is known', () => {
    const empty = exampleFile({ people: [], facts: {} });
    empty.prospectRecord.fields.trigger = [];
    const { sections } = brief(empty, undefined);
    expect(sections.map(({ lines }) => lines.length > 0)).toEqual([true, true, true, true, true, true]);
    expect(section('why-now', empty)).toEqual(['Nothing is known yet about why they would act now.']);
  });
});
