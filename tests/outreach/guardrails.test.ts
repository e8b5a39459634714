import { describe, expect, it } from 'vitest';
import type { About } from '@/lib/model/about';
import type { Script } from '@/lib/model/process';
import { bindingsFor } from '@/lib/outreach/bindings';
import { stopsOf } from '@/lib/outreach/guardrails';
import { render } from '@/lib/outreach/render';
import { about, type Change, did, exampleFile, ines, person } from '../process/example-file';

const footer = '\n{{me.name}}\n{{me.address}}\n{{me.optOut}}';
const mail: Script = {
  id: 'm',
  version: 1,
  name: 'M',
  channel: 'mail',
  subject: 'Line 2',
  body: `Hello {{person.firstName}}.${footer}`,
};

function stops(script: Script, change: Change = {}, me: About = about, waived: string[] = []) {
  const source = { file: exampleFile(change), about: me, personId: 'person:ines' };
  return stopsOf(script, render(script, bindingsFor(source), waived), source).map(({ id }) => id);
}

const reply = did('mail', '2026-11-20T09:00:00', { direction: 'in', personIds: ['person:ines'] });

describe('before a script is copied', () => {
  it('nothing stops a first mail that has address and opt-out', () => {
    expect(stops(mail)).toEqual([]);
  });

  it('a first mail without the opt-out line is stopped', () => {
    expect(stops({ ...mail, body: 'Hello {{person.firstName}}. {{me.address}}' })).toEqual(['no-opt-out']);
  });

  it('a first mail without the postal address is stopped', () => {
    expect(stops({ ...mail, body: 'Hello {{person.firstName}}. {{me.optOut}}' })).toEqual(['no-address']);
  });

  it('empty lines in "About me" are not an address, even when the gap is waived', () => {
    const empty = { ...about, address: ' ', optOut: '' };
    expect(stops(mail, {}, empty, ['me.address', 'me.optOut'])).toEqual(['no-address', 'no-opt-out']);
  });

  it('an answer to somebody who wrote needs neither', () => {
    expect(stops({ ...mail, body: 'Hello {{person.firstName}}.' }, { activities: [reply] })).toEqual([]);
  });

  it('a reply of somebody else does not make it an answer', () => {
    const other = { ...reply, personIds: ['person:ravi'] };
    expect(stops({ ...mail, body: 'Hello {{person.firstName}}.' }, { activities: [other] })).toEqual([
      'no-address',
      'no-opt-out',
    ]);
  });

  it('a call needs neither, but stops at a gap', () => {
    const call: Script = { ...mail, channel: 'call', body: 'Hello {{person.firstName}}, {{budget}}?' };
    expect(stops(call)).toEqual(['gaps']);
    expect(stops(call, {}, about, ['budget'])).toEqual([]);
  });

  it('somebody who must not be contacted gets no words on any channel', () => {
    const blocked = person('ines', 'Ines Duarte', {}, { doNotContact: { since: '2026-10-03', reason: 'asked' } });
    expect(stops({ ...mail, channel: 'social' }, { people: [blocked] })).toEqual(['do-not-contact']);
  });

  it('nobody at a company that must not be contacted does either', () => {
    const change = { people: [ines()], company: { doNotContact: { since: '2026-10-03', reason: 'asked' } } };
    expect(stops(mail, change)).toEqual(['company-do-not-contact']);
  });

  it('a mail without a subject is stopped', () => {
    const { subject: _, ...bare } = mail;
    expect(stops(bare)).toEqual(['no-subject']);
  });
});
