import { describe, expect, it } from 'vitest';
import { type NextStep, nextSteps } from '@/lib/process/next-step';
import { type Change, did, exampleFile, held, ines, now, person, ravi, record, task } from './example-file';

/** The step in one line: rule | title | due day | its state; and its reason as read. */
const line = (step: NextStep) => [step.rule, step.title, step.dueAt, step.dueState].join(' | ');
const read = (step: NextStep) => step.reason.map((part) => ('quote' in part ? `“${part.quote}”` : part.text)).join('');

const firstMail = 'first open step | Write to Ines Duarte about what changed | 2026-11-20 | overdue';
const mailOut = (at: string, rest = {}) =>
  did('mail', at, { direction: 'out', outcome: 'sent', personIds: ['person:ines'], ...rest });
const mailIn = (at: string, rest = {}) =>
  did('mail', at, { direction: 'in', outcome: 'replied', personIds: ['person:ines'], ...rest });
const callOut = (at: string, rest = {}) =>
  did('call', at, { direction: 'out', outcome: 'no-answer', personIds: ['person:ines'], ...rest });
const blocked = { since: '2026-10-03T09:00:00', reason: 'asked by mail' };
const inesBlocked = () => person('ines', 'Ines Duarte', { role: 'champion' }, { doNotContact: blocked });
const pia = () => person('pia', 'Pia Sørli', { role: 'economic-buyer' });
const talk = () => callOut('2026-11-20T16:00:00', { outcome: 'reached' });
const noShow = (at: string) => did('meeting', at, { outcome: 'no-show', personIds: ['person:ines'] });
const heldOn = (at: string) => did('meeting', at, { outcome: 'held', personIds: ['person:ines'] });
const answeredAll = (): Change => ({
  activities: [mailOut('2026-11-20T09:00:00'), mailIn('2026-11-20T15:00:00'), talk()],
  people: [ines(), pia()],
  facts: { meetingAt: '2026-12-10T10:00' },
});

interface Row {
  change: string;
  with: Change;
  is: string;
  reason?: string;
  kind?: NextStep['kind'];
}

/** Each row changes the example by one fact, one activity, one date or one mark, and says what is then seen. */
const rows: Row[] = [
  // nothing changed, and changes that must not matter
  {
    change: 'nothing',
    with: {},
    is: firstMail,
    reason:
      'A mail that names what changed on their side gives the call after it a reason, and nobody has named who signs yet.',
  },
  { change: 'a fact of the company that no rule reads', with: { company: { vat: 'DE000000000' } }, is: firstMail },
  {
    change: 'the pain, which no open step needs',
    with: { facts: { pain: 'Line 2 stopped three times' } },
    is: firstMail,
  },
  { change: 'a capture', with: { activities: [did('capture', '2026-11-20T09:00:00')] }, is: firstMail },
  { change: 'a note as activity', with: { activities: [did('note', '2026-11-20T09:00:00')] }, is: firstMail },
  {
    change: 'a copied script, which is not a sent one',
    with: { activities: [did('script-copied', '2026-11-20T09:00:00', { stepId: 'outreach-mail' })] },
    is: firstMail,
  },
  { change: 'a mail sent before this stage', with: { activities: [mailOut('2026-11-18T09:00:00')] }, is: firstMail },
  {
    change: 'a task that is done',
    with: { tasks: [task('a', 'Send the plant checklist', '2026-11-20', { doneAt: '2026-11-20T12:00:00' })] },
    is: firstMail,
  },
  // the present, the stage and the people
  {
    change: 'the present, one day earlier',
    with: { now: '2026-11-20T10:00:00' },
    is: 'first open step | Write to Ines Duarte about what changed | 2026-11-20 | today',
  },
  {
    change: 'the present, the day of the stage',
    with: { now: '2026-11-19T10:00:00' },
    is: 'first open step | Write to Ines Duarte about what changed | 2026-11-20 | soon',
  },
  {
    change: 'the stage began on Friday: one working day later is Monday',
    with: { prospect: { stageSince: '2026-11-20T09:00:00' } },
    is: 'first open step | Write to Ines Duarte about what changed | 2026-11-23 | today',
  },
  {
    change: 'the stage is Qualify',
    with: { prospect: { stage: 'qualify' } },
    is: 'first open step | Check Northwind Robotics against your good-fit list | 2026-11-20 | overdue',
  },
  {
    change: 'a stage that the process no longer has: its first one',
    with: { prospect: { stage: 'gone' } },
    is: 'exit criteria met | Move to Qualify | 2026-11-23 | today',
  },
  {
    change: 'no champion: the line manager',
    with: { people: [person('ines', 'Ines Duarte'), ravi()] },
    is: 'first open step | Write to Ravi Banerjee about what changed | 2026-11-20 | overdue',
  },
  {
    change: 'the champion is against it',
    with: { people: [person('ines', 'Ines Duarte', { role: 'champion', stance: 'against' }), ravi()] },
    is: 'first open step | Write to Ravi Banerjee about what changed | 2026-11-20 | overdue',
  },
  {
    change: 'nobody is known: the plain title',
    with: { people: [] },
    is: 'first open step | Send the first mail | 2026-11-20 | overdue',
  },
  {
    change: 'a name that is too long for the title: the first name',
    with: { people: [person('x', 'Wilhelmine von Hohenstein-Falkenburg-Rabenau', { role: 'champion' })] },
    is: 'first open step | Write to Wilhelmine about what changed | 2026-11-20 | overdue',
  },
  {
    change: 'a name of one unbroken word that never fits: the plain title',
    with: { people: [person('x', 'x'.repeat(60), { role: 'champion' })] },
    is: 'first open step | Send the first mail | 2026-11-20 | overdue',
  },
  // what was done
  {
    change: 'the first mail was sent',
    with: { activities: [mailOut('2026-11-20T09:00:00')] },
    is: 'first open step | Call Ines Duarte about your mail | 2026-11-24 | soon',
  },
  {
    change: 'the mail was sent and the pain is known',
    with: { activities: [mailOut('2026-11-20T09:00:00')], facts: { pain: 'Line 2 stopped three times' } },
    is: 'first open step | Call Ines Duarte: Line 2 stopped three times | 2026-11-24 | soon',
  },
  {
    change: 'the mail was sent today: the call moves',
    with: { activities: [mailOut('2026-11-23T09:00:00')] },
    is: 'first open step | Call Ines Duarte about your mail | 2026-11-25 | soon',
  },
  {
    change: 'the mail was set aside: the call opens',
    with: { prospect: { skipped: { 'outreach-mail': '2026-11-20T09:00:00' } } },
    is: 'first open step | Call Ines Duarte about your mail | 2026-11-24 | soon',
  },
  {
    change: 'mail and call were made',
    with: { activities: [mailOut('2026-11-20T09:00:00'), callOut('2026-11-20T10:00:00')] },
    is: 'first open step | Send Ines Duarte one new thing | 2026-11-24 | soon',
  },
  // they answered
  {
    change: 'a reply with words',
    with: { activities: [mailIn('2026-11-20T15:00:00', { quote: 'call me after the 20th' })] },
    is: 'reply not answered | Answer Ines Duarte | 2026-11-23 | today',
    reason: 'Ines wrote “call me after the 20th” on 20 Nov, and nobody has named who signs yet.',
  },
  {
    change: 'a reply without words',
    with: { activities: [mailIn('2026-11-20T15:00:00')] },
    is: 'reply not answered | Answer Ines Duarte | 2026-11-23 | today',
    reason: 'Ines wrote on 20 Nov, and no answer is logged yet.',
  },
  {
    change: 'a reply that is a bounce',
    with: { activities: [mailOut('2026-11-20T09:00:00'), mailIn('2026-11-20T09:01:00', { outcome: 'bounced' })] },
    is: 'mail bounced | Write to Ravi Banerjee, not to Ines | 2026-11-20 | overdue',
    reason: 'The mail to Ines came back on 20 Nov.',
  },
  {
    change: 'a reply that we answered',
    with: { activities: [mailIn('2026-11-20T15:00:00'), mailOut('2026-11-20T16:00:00')] },
    is: 'first open step | Agree on a date with Ines Duarte | 2026-11-27 | soon',
  },
  {
    change: 'an answer to somebody else leaves the reply open',
    with: {
      activities: [mailIn('2026-11-20T15:00:00'), mailOut('2026-11-20T16:00:00', { personIds: ['person:ravi'] })],
    },
    is: 'reply not answered | Answer Ines Duarte | 2026-11-23 | today',
  },
  {
    change: 'a call that nobody took',
    with: {
      activities: [
        did('call', '2026-11-20T15:00:00', { direction: 'in', outcome: 'no-answer', personIds: ['person:ravi'] }),
      ],
    },
    is: 'reply not answered | Call Ravi Banerjee back | 2026-11-23 | today',
    reason: 'Ravi called on 20 Nov, and no call back is logged yet.',
  },
  // promises
  {
    change: 'our promise is late',
    with: { tasks: [task('a', 'Send Baltica the plant checklist', '2026-11-20')] },
    is: 'our promise is due | Send Baltica the plant checklist | 2026-11-20 | overdue',
    reason: 'You promised this for Fri 20 Nov, 3 days ago.',
  },
  {
    change: 'our promise is due today',
    with: { tasks: [task('a', 'Send the plant checklist', '2026-11-23T16:00:00')] },
    is: 'our promise is due | Send the plant checklist | 2026-11-23 | today',
    reason: 'You promised this for Mon 23 Nov.',
  },
  {
    change: 'our promise rests on our words',
    with: {
      tasks: [task('a', 'Send the checklist', '2026-11-20', { quote: 'I will send the checklist by Friday' })],
      activities: [mailOut('2026-11-16T09:00:00', { text: 'Hello, I will send the checklist by Friday.' })],
    },
    is: 'our promise is due | Send the checklist | 2026-11-20 | overdue',
    reason: 'You wrote “I will send the checklist by Friday” on 16 Nov.',
  },
  {
    change: 'our promise rests on their words',
    with: {
      tasks: [
        task('a', 'Call Ines Duarte about downtime on line 2', '2026-11-23', { quote: 'call me after the 20th' }),
      ],
      activities: [mailIn('2026-11-12T09:00:00', { quote: 'call me after the 20th' }), mailOut('2026-11-13T09:00:00')],
    },
    is: 'promised date reached | Call Ines Duarte about downtime on line 2 | 2026-11-23 | today',
    reason: 'Ines wrote “call me after the 20th” on 12 Nov, and nobody has named who signs yet.',
  },
  {
    change: 'our promise is for Thursday: the open step comes first',
    with: { tasks: [task('a', 'Send the checklist', '2026-11-26')] },
    is: firstMail,
  },
  {
    change: 'our promise is for Thursday and the mail is out, call due Tuesday',
    with: { tasks: [task('a', 'Send the checklist', '2026-11-24')], activities: [mailOut('2026-11-20T09:00:00')] },
    is: 'our next promise | Send the checklist | 2026-11-24 | soon',
  },
  {
    change: 'they owe something by Wednesday',
    with: { tasks: [task('a', 'the stoppage log', '2026-11-25', { owedBy: 'them', personId: 'person:ravi' })] },
    is: 'their promise | Ravi owes the stoppage log | 2026-11-25 | soon',
    kind: 'wait',
    reason: 'If nothing has come by Wed 25 Nov, the step becomes: ask Ravi.',
  },
  {
    change: 'they owe something in three weeks: the open step comes first',
    with: { tasks: [task('a', 'the stoppage log', '2026-12-14', { owedBy: 'them' })] },
    is: firstMail,
  },
  {
    change: 'their promise is late',
    with: { tasks: [task('a', 'the stoppage log', '2026-11-20', { owedBy: 'them', personId: 'person:ravi' })] },
    is: 'their promise | Ask Ravi for the stoppage log | 2026-11-23 | today',
    kind: 'do',
    reason: 'Ravi promised it for Fri 20 Nov, and it has not come.',
  },
  {
    change: 'both owe something: ours first',
    with: {
      tasks: [task('a', 'the log', '2026-11-19', { owedBy: 'them' }), task('b', 'Send the checklist', '2026-11-20')],
    },
    is: 'our promise is due | Send the checklist | 2026-11-20 | overdue',
  },
  {
    change: 'a reply while we wait for their promise',
    with: {
      tasks: [task('a', 'the log', '2026-11-25', { owedBy: 'them' })],
      activities: [mailIn('2026-11-20T15:00:00')],
    },
    is: 'reply not answered | Answer Ines Duarte | 2026-11-23 | today',
  },
  // the rep's own date
  {
    change: 'put off until December',
    with: {
      prospect: {
        laterAt: '2026-12-01',
        laterWhy: 'all of us are in Helsinki until the 30th',
        laterStep: 'outreach-mail',
      },
    },
    is: 'date set by hand | Write to Ines Duarte about what changed | 2026-12-01 | later',
    kind: 'nothing',
    reason: 'You set this date on 20 Nov: “all of us are in Helsinki until the 30th”.',
  },
  {
    change: 'put off, and our promise is late: the rep has decided',
    with: { prospect: { laterAt: '2026-12-01' }, tasks: [task('a', 'Send the checklist', '2026-11-20')] },
    is: 'date set by hand | Look at Northwind Robotics again | 2026-12-01 | later',
    kind: 'nothing',
  },
  {
    change: 'put off until last Friday',
    with: { prospect: { laterAt: '2026-11-21', laterStep: 'outreach-mail' } },
    is: 'your date is reached | Write to Ines Duarte about what changed | 2026-11-21 | overdue',
    kind: 'do',
  },
  {
    change: 'put off, and they wrote meanwhile',
    with: { prospect: { laterAt: '2026-12-01' }, activities: [mailIn('2026-11-22T15:00:00')] },
    is: 'reply not answered | Answer Ines Duarte | 2026-11-23 | today',
  },
  {
    change: 'put off until last Friday, and a touch was made since',
    with: { prospect: { laterAt: '2026-11-21' }, activities: [mailOut('2026-11-22T09:00:00')] },
    is: 'first open step | Call Ines Duarte about your mail | 2026-11-24 | soon',
  },
  // do not contact
  {
    change: 'the champion must not be contacted: the next person',
    with: { people: [inesBlocked(), ravi()] },
    is: 'do not contact | Write to Ravi Banerjee, not to Ines | 2026-11-20 | overdue',
    kind: 'do',
    reason: 'Ines asked not to be contacted on 3 Oct. Ravi is the user buyer.',
  },
  {
    change: 'nobody else is known',
    with: { people: [inesBlocked()] },
    is: 'do not contact | Find another person at Northwind Robotics | 2026-11-20 | overdue',
    kind: 'blocked',
    reason: 'Ines Duarte asked not to be contacted on 3 Oct, and nobody else is known.',
  },
  {
    change: 'the company must not be contacted',
    with: { company: { doNotContact: blocked } },
    is: 'do not contact | Leave Northwind Robotics alone | 2027-01-01 | later',
    kind: 'blocked',
    reason: 'Since 3 Oct, nobody at Northwind Robotics may be contacted: asked by mail.',
  },
  {
    change: 'somebody who is not addressed must not be contacted',
    with: { people: [ines(), person('ravi', 'Ravi Banerjee', {}, { doNotContact: blocked })] },
    is: firstMail,
  },
  {
    change: 'a reply of somebody who must not be contacted is not answered',
    with: { people: [inesBlocked(), ravi()], activities: [mailIn('2026-11-20T15:00:00')] },
    is: 'do not contact | Call Ravi Banerjee, not Ines | 2026-11-27 | soon',
  },
  // silence, limits, criteria
  {
    change: 'one mail and six quiet days',
    with: { prospect: { stageSince: '2026-11-16T09:00:00' }, activities: [mailOut('2026-11-17T09:00:00')] },
    is: 'silence in Outreach | Call Ines Duarte instead of writing again | 2026-11-23 | today',
    reason: 'One mail, no reply for 6 days.',
  },
  {
    change: 'one mail and five quiet days: not yet',
    with: { prospect: { stageSince: '2026-11-16T09:00:00' }, activities: [mailOut('2026-11-18T09:00:00')] },
    is: 'first open step | Call Ines Duarte about your mail | 2026-11-20 | overdue',
  },
  {
    change: 'mail and call and six quiet days',
    with: {
      prospect: { stageSince: '2026-11-16T09:00:00' },
      activities: [mailOut('2026-11-16T11:00:00'), callOut('2026-11-17T09:00:00')],
    },
    is: 'silence in Outreach | Message Ines Duarte instead of calling again | 2026-11-23 | today',
    reason: 'Two touches, no reply for 6 days.',
  },
  {
    change: 'the stage is over its limit',
    with: { prospect: { stageSince: '2026-11-05T09:00:00' } },
    is: 'time limit of the stage | Decide on Northwind Robotics: go on or set aside | 2026-11-23 | today',
    reason: 'Day 19 of 14 in Outreach, with 0 of 3 required exit criteria proven.',
  },
  {
    change: 'the last day within the limit',
    with: { prospect: { stageSince: '2026-11-10T09:00:00' } },
    is: 'first open step | Write to Ines Duarte about what changed | 2026-11-11 | overdue',
  },
  {
    change: 'all required criteria are proven',
    with: answeredAll(),
    is: 'exit criteria met | Move to Pitch | 2026-11-23 | today',
    kind: 'move',
    reason: 'All three required exit criteria of Outreach are proven. The last one: Somebody answered (mail, 20 Nov).',
  },
  {
    change: 'all but the seat of who signs',
    with: { ...answeredAll(), people: [ines()] },
    is: 'first open step | Ask Ines Duarte who signs | 2026-11-30 | soon',
  },
  {
    change: 'all but the date of the talk',
    with: { ...answeredAll(), facts: {} },
    is: 'first open step | Agree on a date with Ines Duarte | 2026-11-27 | soon',
  },
  // meetings
  {
    change: 'a meeting tomorrow',
    with: { facts: { meetingAt: '2026-11-24T10:00:00' } },
    is: 'meeting is near | Prepare the meeting with Ines Duarte | 2026-11-24 | soon',
    reason: 'The meeting is on Tue 24 Nov, 10:00, and nobody has named who signs yet.',
  },
  { change: 'a meeting in two weeks', with: { facts: { meetingAt: '2026-12-07T10:00:00' } }, is: firstMail },
  {
    change: 'a meeting that was yesterday and is not logged',
    with: { facts: { meetingAt: '2026-11-20T10:00:00' } },
    is: 'meeting is over | Log what came of the meeting with Ines Duarte | 2026-11-23 | today',
  },
  {
    change: 'a meeting that was yesterday and is logged',
    with: {
      facts: { meetingAt: '2026-11-20T10:00:00' },
      activities: [did('meeting', '2026-11-20T10:00:00', { outcome: 'held', personIds: ['person:ines'] })],
    },
    is: 'first open step | Ask Ines Duarte who signs | 2026-11-30 | soon',
  },
  {
    change: 'a meeting that was held by phone: a talk logged as a call in its hour',
    with: {
      facts: { meetingAt: '2026-11-20T10:00:00' },
      activities: [callOut('2026-11-20T10:40:00', { outcome: 'reached' })],
    },
    is: 'first open step | Ask Ines Duarte who signs | 2026-11-30 | soon',
  },
  {
    change: 'a talk on the phone earlier that day was about the meeting, not the meeting',
    with: {
      facts: { meetingAt: '2026-11-20T10:00:00' },
      activities: [callOut('2026-11-20T08:30:00', { outcome: 'reached' })],
    },
    is: 'meeting is over | Log what came of the meeting with Ines Duarte | 2026-11-23 | today',
  },
  {
    change: 'a call in the hour of the meeting that nobody took',
    with: { facts: { meetingAt: '2026-11-20T10:00:00' }, activities: [callOut('2026-11-20T10:05:00')] },
    is: 'meeting is over | Log what came of the meeting with Ines Duarte | 2026-11-23 | today',
  },
  {
    change: 'a talk on the phone on the day of a meeting without an hour',
    with: {
      facts: { meetingAt: '2026-11-20' },
      activities: [callOut('2026-11-20T08:30:00', { outcome: 'reached' })],
    },
    is: 'first open step | Ask Ines Duarte who signs | 2026-11-30 | soon',
  },
  {
    change: 'a meeting yesterday to which nobody came',
    with: { facts: { meetingAt: '2026-11-22T10:00:00' }, activities: [noShow('2026-11-22T10:15:00')] },
    is: 'meeting was missed | Agree on a new date with Ines Duarte | 2026-11-23 | today',
    reason: 'Nobody came to the meeting on Sun 22 Nov, 10:00, and no new date is known.',
  },
  {
    change: 'a no-show after everything else was proven: the date proves nothing any more',
    with: {
      ...answeredAll(),
      facts: { meetingAt: '2026-11-22T10:00:00' },
      activities: [...(answeredAll().activities ?? []), noShow('2026-11-22T10:15:00')],
    },
    is: 'meeting was missed | Agree on a new date with Ines Duarte | 2026-11-23 | today',
    kind: 'do',
  },
  {
    change: 'a no-show, and a new date is known',
    with: {
      ...answeredAll(),
      activities: [...(answeredAll().activities ?? []), noShow('2026-11-22T10:15:00')],
    },
    is: 'exit criteria met | Move to Pitch | 2026-11-23 | today',
  },
  {
    change: 'a no-show, and they spoke since: the step that brings a date',
    with: {
      facts: { meetingAt: '2026-11-20T10:00:00' },
      activities: [noShow('2026-11-20T10:15:00'), callOut('2026-11-20T16:00:00', { outcome: 'reached' })],
    },
    is: 'first open step | Agree on a date with Ines Duarte | 2026-11-27 | soon',
  },
  {
    change: 'a meeting that was held after a no-show',
    with: {
      ...answeredAll(),
      facts: { meetingAt: '2026-11-19T10:00:00' },
      activities: [...(answeredAll().activities ?? []), noShow('2026-11-20T10:15:00'), heldOn('2026-11-21T10:00:00')],
    },
    is: 'exit criteria met | Move to Pitch | 2026-11-23 | today',
  },
  // the wrong person, and mails that come back
  {
    change: 'the call reached the wrong person',
    with: {
      activities: [mailOut('2026-11-20T09:00:00'), callOut('2026-11-20T10:00:00', { outcome: 'wrong-person' })],
    },
    is: 'wrong person | Find the right person at Northwind Robotics | 2026-11-23 | today',
    reason: 'Ines is not the right person: logged on 20 Nov.',
  },
  {
    change: 'the wrong person, and somebody was added since',
    with: {
      people: [ines(), { record: { ...record('person:x', { name: 'Mara Lind' }), createdAt: '2026-11-21T09:00:00' } }],
      activities: [mailOut('2026-11-20T09:00:00'), callOut('2026-11-20T10:00:00', { outcome: 'wrong-person' })],
    },
    is: 'first open step | Call Mara Lind about your mail | 2026-11-24 | soon',
  },
  {
    change: 'the wrong person, named as the step that was done',
    with: {
      activities: [
        mailOut('2026-11-20T09:00:00'),
        callOut('2026-11-20T10:00:00', { outcome: 'wrong-person', stepId: 'outreach-call' }),
        callOut('2026-11-20T11:00:00', { personIds: ['person:ravi'] }),
      ],
    },
    is: 'first open step | Send Ravi Banerjee one new thing | 2026-11-24 | soon',
  },
  {
    change: 'the wrong person, and somebody else was written to: the call is still open, and to them',
    with: {
      activities: [
        callOut('2026-11-20T10:00:00', { outcome: 'wrong-person' }),
        mailOut('2026-11-20T11:00:00', { personIds: ['person:ravi'] }),
      ],
    },
    is: 'first open step | Call Ravi Banerjee about your mail | 2026-11-24 | soon',
  },
  {
    change: 'the first mail bounced, and nobody else is known',
    with: { people: [ines()], activities: [mailOut('2026-11-20T09:00:00', { outcome: 'bounced' })] },
    is: 'mail bounced | Find a working address of Ines Duarte | 2026-11-20 | overdue',
    reason: 'The mail to Ines came back on 20 Nov, and neither a phone number nor anybody else is known.',
  },
  {
    change: 'the first mail bounced, and a number is known',
    with: {
      people: [person('ines', 'Ines Duarte', { role: 'champion' }, { phone: '+49 531 555 0101' }), ravi()],
      activities: [mailOut('2026-11-20T09:00:00', { outcome: 'bounced', stepId: 'outreach-mail' })],
    },
    is: 'mail bounced | Call Ines Duarte: the mail came back | 2026-11-20 | overdue',
    reason: 'The mail to Ines came back on 20 Nov.',
  },
  {
    change: 'the first mail bounced, and another address was found since',
    with: {
      people: [
        {
          ...ines(),
          record: record(
            'person:ines',
            { name: 'Ines Duarte', email: 'ines@northwind.example' },
            '2026-11-21T09:00:00',
          ),
        },
      ],
      activities: [mailOut('2026-11-20T09:00:00', { outcome: 'bounced' })],
    },
    is: firstMail,
  },
  // a talk that ended with a date
  {
    change: 'reached, with their words, and the next thing set for Friday',
    with: {
      activities: [
        mailOut('2026-11-20T09:00:00'),
        callOut('2026-11-20T16:00:00', { outcome: 'reached', quote: 'Call me after the 26th' }),
      ],
      tasks: [task('a', 'Call Ines again', '2026-12-04', { personId: 'person:ines' })],
    },
    is: 'our next promise | Call Ines again | 2026-12-04 | later',
    reason: 'Ines said “Call me after the 26th” on 20 Nov.',
  },
  // the end
  {
    change: 'lost',
    with: { prospect: { state: 'lost', closedAt: '2026-11-03T09:00:00', closedReason: 'no budget this year' } },
    is: 'closed | Look at Northwind Robotics again | 2027-02-01 | later',
    kind: 'nothing',
    reason: 'Lost on 3 Nov: no budget this year.',
  },
  {
    change: 'lost, and the rest is over',
    with: { prospect: { state: 'lost', closedAt: '2026-08-03T09:00:00' } },
    is: 'closed | Look at Northwind Robotics again | 2026-11-02 | overdue',
    kind: 'do',
  },
  {
    change: 'every step of Outreach set aside: the missing proof',
    with: {
      prospect: {
        skipped: Object.fromEntries(
          ['mail', 'call', 'second', 'meeting', 'signer', 'social', 'visit'].map((id) => [`outreach-${id}`, now]),
        ),
      },
    },
    is: 'evidence missing | Ask: Who signs off on something of this size? | 2026-11-30 | soon',
  },
];

describe('the next step, one change at a time', () => {
  it.each(rows)('$change: $is', ({ with: change, is, reason, kind }) => {
    const { first } = nextSteps(exampleFile(change));
    expect(line(first)).toBe(is);
    if (reason !== undefined) expect(read(first)).toBe(reason);
    if (kind !== undefined) expect(first.kind).toBe(kind);
  });

  it('has at least forty rows', () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
  });
});

describe('while a reply is not answered', () => {
  const titles = (change: Change) => {
    const { first, others } = nextSteps(exampleFile(change));
    return [first, ...others].map(({ title }) => title);
  };
  const inQualify = { prospect: { stage: 'qualify' }, facts: { pain: 'Line 2 stops' } };

  it('no step of the stage writes to anybody there; what is no mail stays', () => {
    const activities = [mailIn('2026-11-18T15:00:00')];
    expect(titles({ activities })).toEqual([
      'Answer Ines Duarte',
      'Ask: Who signs off on something of this size?',
      'Find out: Meeting date',
    ]);
    expect(titles({ ...inQualify, activities })).not.toContain('Ask Ravi Banerjee one question by mail');
  });

  it('the mails of the stage come back once it is answered', () => {
    const activities = [mailIn('2026-11-18T15:00:00'), mailOut('2026-11-18T16:00:00')];
    expect(titles({ activities })).toContain('Write to Ines Duarte about what changed');
  });

  it('a promise to write is kept all the same', () => {
    const tasks = [task('a', 'Send Ravi the checklist', '2026-11-26', { channel: 'mail', personId: 'person:ravi' })];
    const activities = [mailIn('2026-11-18T15:00:00')];
    expect(titles({ activities, tasks })).toEqual([
      'Answer Ines Duarte',
      'Send Ravi the checklist',
      'Ask: Who signs off on something of this size?',
    ]);
  });

  it('a reply of somebody who must not be contacted holds nothing back', () => {
    expect(titles({ people: [inesBlocked(), ravi()], activities: [mailIn('2026-11-18T15:00:00')] })[0]).toBe(
      'Write to Ravi Banerjee, not to Ines',
    );
  });
});

describe('what comes with the step', () => {
  it('names the missing evidence with the question that asks for it', () => {
    const { first } = nextSteps(exampleFile());
    expect(first.missing).toEqual([
      { criterionId: 'outreach-x-signer', label: 'Economic buyer', questionId: 'outreach-q-signer' },
      { criterionId: 'outreach-x-meeting', label: 'Meeting date', questionId: 'outreach-q-meeting' },
    ]);
  });

  it('brings the scripts and materials of the step, and its person', () => {
    const { first } = nextSteps(exampleFile());
    expect(first.scriptIds).toEqual(['outreach-mail-change', 'outreach-mail-talked']);
    expect(first.materials.map(({ id }) => id)).toEqual(['outreach-proof']);
    expect([first.personId, first.channel, first.stepId]).toEqual(['person:ines', 'mail', 'outreach-mail']);
  });

  it('never offers to find out what is no question', () => {
    const skipped = Object.fromEntries(
      ['mail', 'call', 'second', 'meeting', 'signer', 'social', 'visit'].map((id) => [`outreach-${id}`, now]),
    );
    const { first, others } = nextSteps(exampleFile({ prospect: { skipped } }));
    expect([first, ...others].map(({ title }) => title)).toEqual([
      'Ask: Who signs off on something of this size?',
      'Find out: Meeting date',
      'Write to Ines Duarte about what changed',
    ]);
    expect([first, ...others].map(({ questionId }) => questionId)).toEqual([
      'outreach-q-signer',
      'outreach-q-meeting',
      undefined,
    ]);
  });

  it('brings no first words as the answer to a reply', () => {
    const { first } = nextSteps(exampleFile({ activities: [mailIn('2026-11-20T15:00:00')] }));
    expect([first.channel, first.scriptIds]).toEqual(['mail', ['outreach-mail-date']]);
  });

  it('brings what they have not got before what they have, and first words last to who has answered', () => {
    const mail = task('a', 'Write to Ines', '2026-11-23', { channel: 'mail', personId: 'person:ines' });
    const sent = mailOut('2026-11-20T09:00:00', { scriptId: 'outreach-mail-change' });
    const ids = (activities: Change['activities'] & object) =>
      nextSteps(exampleFile({ tasks: [mail], activities })).first.scriptIds;
    expect(ids([sent])).toEqual(['outreach-mail-second', 'outreach-mail-talked', 'outreach-mail-change']);
    expect(ids([sent, talk()])[0]).toBe('outreach-mail-date');
    expect(ids([{ ...sent, outcome: 'bounced' }])[0]).toBe('outreach-mail-change');
    expect(ids([{ ...sent, personIds: ['person:ravi'] }])[0]).toBe('outreach-mail-change');
  });

  it('brings words that build on a talk to whom we have spoken with in an earlier stage', () => {
    const before = did('call', '2026-11-17T09:00:00', { outcome: 'reached', personIds: ['person:ines'] });
    const { first } = nextSteps(exampleFile({ activities: [before] }));
    expect([first.stepId, first.scriptIds]).toEqual([
      'outreach-mail',
      ['outreach-mail-talked', 'outreach-mail-change'],
    ]);
  });

  it('brings no first words to somebody who owes us something', () => {
    const owed = task('a', 'the log', '2026-11-20', { owedBy: 'them', personId: 'person:ines' });
    const { first } = nextSteps(exampleFile({ tasks: [owed] }));
    expect([first.channel, first.scriptIds]).toEqual(['mail', []]);
  });

  it('brings no mail script to a call that takes the place of a mail', () => {
    const people = [person('ines', 'Ines Duarte', { role: 'champion' }, { phone: '+49 531 555 0101' })];
    const { first } = nextSteps(
      exampleFile({ people, activities: [mailOut('2026-11-20T09:00:00', { outcome: 'bounced' })] }),
    );
    expect([first.channel, first.scriptIds[0], first.stepId]).toEqual(['call', 'outreach-call-opener', undefined]);
  });

  it('offers at most two other steps, none of them twice', () => {
    const { first, others } = nextSteps(
      exampleFile({ tasks: [task('a', 'Send the log', '2026-11-20'), task('b', 'Call the plant', '2026-11-22')] }),
    );
    expect([first, ...others].map(({ title }) => title)).toEqual([
      'Send the log',
      'Call the plant',
      'Write to Ines Duarte about what changed',
    ]);
  });

  it('offers the steps that could be done now while the rep has put it off', () => {
    const { others } = nextSteps(exampleFile({ prospect: { laterAt: '2026-12-01', laterStep: 'outreach-visit' } }));
    expect(others[0]?.title).toBe('Write to Ines Duarte about what changed');
  });

  it('keeps one quote at most, with its source, and cuts a long one at a word', () => {
    const quote = 'we lost the line again on Saturday '.repeat(10).trim();
    const { first } = nextSteps(exampleFile({ activities: [mailIn('2026-11-20T15:00:00', { quote })] }));
    const quotes = first.reason.filter((part) => 'quote' in part);
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.quote.length).toBeLessThanOrEqual(141);
    expect(quotes[0]?.quote.endsWith('…')).toBe(true);
    expect(quotes[0]?.source?.text).toBe('mail, 20 Nov');
  });

  it('gives the same answer to the same file, whatever the order of its activities', () => {
    const activities = [mailOut('2026-11-20T09:00:00'), mailIn('2026-11-20T15:00:00'), callOut('2026-11-21T09:00:00')];
    const one = nextSteps(exampleFile({ activities }));
    const other = nextSteps(exampleFile({ activities: activities.toReversed() }));
    expect(other).toEqual(one);
  });

  it('does not change the file', () => {
    const file = exampleFile(answeredAll());
    const before = structuredClone(file);
    nextSteps(file);
    expect(file).toEqual(before);
  });

  it('takes a typed fact before a captured one in the title', () => {
    const file = exampleFile({ activities: [mailOut('2026-11-20T09:00:00')] });
    file.prospectRecord.fields.pain = [held('noise'), held('dust', '2026-11-01T09:00:00', { by: 'user' })];
    expect(nextSteps(file).first.title).toBe('Call Ines Duarte: dust');
  });
});
