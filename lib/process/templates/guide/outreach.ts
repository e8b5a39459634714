import type { Condition, Stage } from '@/lib/model/process';

/** They wrote, or we spoke, since the stage began. */
const answered: Condition = {
  any: [
    { activity: ['mail', 'social'], direction: 'in', inStage: true },
    {
      activity: ['call', 'meeting', 'in-person', 'mail', 'social'],
      outcome: ['reached', 'replied', 'held'],
      inStage: true,
    },
  ],
};

export const outreach: Stage = {
  id: 'outreach',
  name: 'Outreach',
  purpose: {
    seller: 'Get a first talk with a date, by saying something useful on more than one channel.',
    buyer: 'They decide whether this is worth half an hour. They should have something from it even if they say no.',
  },
  typicalDays: 10,
  limitDays: 14,
  silenceDays: 6,
  facts: ['trigger', 'pain', 'impact', 'currentSolution', 'meetingAt', 'employees'],
  steps: [
    {
      id: 'outreach-mail',
      title: 'Send the first mail',
      titleWith: ['Write to {{person.name}} about what changed', 'Write to {{person.firstName}} about what changed'],
      why: 'A mail that names what changed on their side gives the call after it a reason.',
      channel: 'mail',
      to: ['champion', 'user-buyer', 'economic-buyer'],
      required: true,
      when: { not: answered },
      doneWhen: { activity: ['mail'], direction: 'out', inStage: true },
      dueDays: 1,
      scripts: ['outreach-mail-change'],
      materials: ['outreach-proof'],
    },
    {
      id: 'outreach-call',
      title: 'Call about the mail',
      titleWith: [
        'Call {{person.name}}: {{pain}}',
        'Call {{person.firstName}}: {{pain}}',
        'Call {{person.name}} about your mail',
        'Call {{person.firstName}} about your mail',
      ],
      why: 'In the two days after a mail a call has a reason; a week later it is a cold one again.',
      channel: 'call',
      to: ['champion', 'user-buyer', 'economic-buyer'],
      required: true,
      when: { not: answered },
      doneWhen: { activity: ['call'], inStage: true },
      dueDays: 2,
      after: 'outreach-mail',
      scripts: ['outreach-call-opener', 'outreach-call-voicemail', 'outreach-call-own'],
    },
    {
      id: 'outreach-second',
      title: 'Send a second mail with one new thing',
      titleWith: ['Send {{person.name}} one new thing', 'Send {{person.firstName}} one new thing'],
      why: 'A second mail earns its place only when it brings something the first one did not have.',
      channel: 'mail',
      to: ['champion', 'user-buyer', 'economic-buyer'],
      required: true,
      when: { not: answered },
      doneWhen: { activity: ['mail'], direction: 'out', inStage: true, atLeast: 2 },
      dueDays: 2,
      after: 'outreach-call',
      scripts: ['outreach-mail-second', 'outreach-mail-last'],
      materials: ['outreach-sum', 'outreach-proof'],
    },
    {
      id: 'outreach-meeting',
      title: 'Agree on a date for the first talk',
      titleWith: ['Agree on a date with {{person.name}}', 'Agree on a date with {{person.firstName}}'],
      why: 'Interest without a date is a nice mail.',
      channel: 'call',
      to: ['champion', 'economic-buyer', 'user-buyer'],
      required: true,
      when: answered,
      doneWhen: { fact: 'meetingAt', of: 'prospect' },
      dueDays: 6,
      scripts: ['outreach-call-date', 'outreach-mail-date'],
    },
    {
      id: 'outreach-signer',
      title: 'Ask who signs',
      titleWith: ['Ask {{person.name}} who signs', 'Ask {{person.firstName}} who signs'],
      why: 'It is easy to ask in the first talk and awkward in the fifth.',
      channel: 'call',
      to: ['champion', 'user-buyer', 'influencer'],
      required: true,
      when: answered,
      doneWhen: { role: ['economic-buyer'] },
      dueDays: 7,
      scripts: ['outreach-call-date'],
    },
    {
      id: 'outreach-social',
      title: 'Answer something they posted',
      titleWith: ['Answer something {{person.name}} posted', 'Answer something {{person.firstName}} posted'],
      why: 'A useful comment makes your name known before the next call.',
      channel: 'social',
      required: false,
      when: { not: answered },
      doneWhen: { activity: ['social'], inStage: true },
      dueDays: 4,
      scripts: ['outreach-social-useful'],
    },
    {
      id: 'outreach-visit',
      title: 'Drop by when you are near',
      titleWith: ['Drop by at {{company.name}} when you are near'],
      why: 'Where mails are not read, a face at the gate is.',
      channel: 'in-person',
      required: false,
      when: { not: answered },
      doneWhen: { activity: ['in-person'], inStage: true },
      dueDays: 8,
      scripts: ['outreach-in-person-gate'],
    },
  ],
  exit: [
    { id: 'outreach-x-answer', label: 'Somebody answered', proof: answered, required: true },
    {
      id: 'outreach-x-impact',
      label: 'The impact is said',
      proof: { fact: 'impact', of: 'prospect' },
      required: false,
      question: 'outreach-q-impact',
    },
    {
      id: 'outreach-x-signer',
      label: 'The economic buyer is named',
      proof: { role: ['economic-buyer'] },
      required: true,
      question: 'outreach-q-signer',
    },
    {
      id: 'outreach-x-meeting',
      label: 'The meeting date is set',
      proof: { fact: 'meetingAt', of: 'prospect' },
      required: true,
      question: 'outreach-q-meeting',
    },
  ],
  questions: [
    {
      id: 'outreach-q-signer',
      ask: 'Who signs for something of this size?',
      label: 'Economic buyer',
      fillsRole: 'economic-buyer',
      unknown: 'nobody has named who signs yet',
    },
    {
      id: 'outreach-q-impact',
      ask: 'What does it cost you when that happens: hours, money, customers?',
      label: 'Impact',
      fills: { field: 'impact', of: 'prospect' },
      form: 'A sum or an amount: “about €9,000 a month”.',
      unknown: 'nobody has said what it costs them',
    },
    {
      id: 'outreach-q-meeting',
      ask: 'When do we talk for half an hour, and who should be there?',
      label: 'Meeting date',
      fills: { field: 'meetingAt', of: 'prospect' },
      unknown: 'the first talk has no date yet',
    },
    {
      id: 'outreach-q-others',
      ask: 'Who else is touched by this, and would be annoyed to hear of it last?',
      label: 'Others to involve',
      unknown: 'nobody knows who else has a say',
    },
  ],
  research: ['outreach-q-signer', 'outreach-q-impact', 'outreach-q-meeting', 'outreach-q-others'],
  scripts: [
    {
      id: 'outreach-mail-change',
      version: 1,
      name: 'First mail: what changed',
      channel: 'mail',
      cold: true,
      use: 'The first mail to somebody who does not know you.',
      subject: '{{company.name|Your team}}: a thought on what is changing',
      body: `Hello {{person.firstName|there}},

I am writing because of something I read about {{company.name|your company}}: {{trigger|you are changing the way you work}}.

What made me think of us is this: {{pain|when much changes, small problems are noticed late, and the same people put them right at night}}.

We offer {{me.offer}}. {{me.proof}}

Whether that is still a topic, you know better than I do. Would you tell me on the phone, ten minutes on Tuesday or Thursday morning? If it is none, two words back are enough and I will close it.

{{me.name}}
{{me.company}}
{{me.address}}

{{me.optOut}}`,
    },
    {
      id: 'outreach-mail-second',
      version: 1,
      name: 'Second mail: what it costs',
      channel: 'mail',
      cold: true,
      use: 'A few days after the first mail, when no answer came.',
      subject: 'What one bad day costs at {{company.name|your place}}',
      body: `Hello {{person.firstName|there}},

A few days ago I wrote about what is changing at {{company.name|your company}}.

One new thing, which you can use without me. Take the last time this happened: {{pain|something went wrong and was noticed late}}. Count the hours of everybody who dropped their work for it, and what could not be delivered that day. Multiply by how often it happens in a month. I would be surprised if anybody had asked you for that number before.

If the number is small, forget me. If it is not, I will show you what others did about it. {{me.proof}}

Shall I send you the one-page sheet we use for the sum? A "yes" is enough.

{{me.name}}
{{me.company}}
{{me.address}}

{{me.optOut}}`,
    },
    {
      id: 'outreach-mail-last',
      version: 1,
      name: 'Last mail: shall I close it?',
      channel: 'mail',
      cold: true,
      use: 'When two mails and a call brought no answer. It ends the matter kindly.',
      subject: 'Shall I close this, {{person.firstName|or is somebody else the right person}}?',
      body: `Hello {{person.firstName|there}},

You have not answered, and that is an answer I respect. Before I close my notes on {{company.name|your company}}, one line from you would help. Which is it?

1. It is no topic. I close it.
2. It is one, but not now. Tell me the month, and I will be quiet until then.
3. It is one, but somebody else's. Tell me whose.

A single number is enough.

What made me write was this: {{trigger|what is changing at your place}}. We offer {{me.offer}}, and I thought of you for that reason only.

{{me.name}}
{{me.company}}
{{me.address}}

{{me.optOut}}`,
    },
    {
      id: 'outreach-mail-date',
      version: 1,
      name: 'Date and agenda',
      channel: 'mail',
      use: 'When somebody said yes to a talk.',
      subject: '{{meeting|Our talk}}: half an hour, three points',
      body: `Hello {{person.firstName|there}},

Thank you. I have noted {{meeting|the time we agreed on}}. Half an hour, and I will watch the clock.

Three points:
1. You tell me how it goes today. I have noted this so far, correct me: {{pain|it goes wrong more often than it should}}.
2. We work out together what that costs in a month.
3. I show you how one other company solved it, and you say whether it is worth a second talk. {{me.proof}}

It helps if somebody is there who lives with the problem every day. Whom would you bring?

{{me.name}}
{{me.company}}
{{me.address}}

{{me.optOut}}`,
    },
    {
      id: 'outreach-call-opener',
      version: 1,
      name: 'Opener: why I call you',
      channel: 'call',
      cold: true,
      use: 'The first call, best one or two days after the mail.',
      body: `Hello {{person.firstName|there}}, this is {{me.name}} from {{me.company}}. You do not know me, and I am calling unannounced. May I say in twenty seconds why, and then you decide?

> If you may:
I read this about {{company.name|your company}}: {{trigger|you are changing a few things}}. What made me think of us: {{pain|when much changes, problems are noticed too late}}. That is what we work on. {{me.proof}} Is that a topic at your place, or have I read it wrong?

> Wait.

> If it is a topic:
When did it happen last? What did it cost you: hours, money, a customer?
Who notices first, and who gets the blame?
And who signs when something of this size is bought?

> Then ask for the date:
I would like to look at it properly with you. Half an hour, you bring whoever lives with it, I bring one example. Thursday at ten, or is the afternoon better?

> If it is a bad moment:
Of course. Today at four, or tomorrow before nine?

> If they say: send me something:
Gladly. So that I send one page and not ten: what would have to stand on it for you to read it?

> If it is no topic:
Then I will leave you in peace. Is there a colleague who would say something else?

> Before you hang up: repeat the date and who will be there.`,
    },
    {
      id: 'outreach-call-date',
      version: 1,
      name: 'They answered: agree on a date',
      channel: 'call',
      use: 'When somebody wrote or spoke to you, and there is no date yet.',
      body: `Hello {{person.firstName|there}}, this is {{me.name}} from {{me.company}}. Thank you for your answer. Ten minutes on the phone are better than five mails. Is now all right?

> If not:
When is it better, today or tomorrow?

> If it is:
I had written because of this: {{trigger|things are changing at your place}}. And this is how I understand the problem: {{pain|when something goes wrong, it is noticed late}}. What did I get wrong?

> Listen, and write down their words. Then:
What does it cost you when it happens: hours, money, a customer?
And so that we leave nobody out: who signs when something of this size is bought?

> Then ask for the date:
I would like to look at it properly with you. Half an hour, you bring whoever lives with it every day, I bring one example. {{me.proof}} Does Tuesday at ten suit you, or rather Thursday afternoon?

> If they want something in writing first:
Gladly, one page. What would have to stand on it for you to take the half hour afterwards?

> If it is not the time:
When is it worth a second look, and what will have changed by then?

> Before you hang up: repeat the day, the time and who will be there. Send the agenda within the hour.`,
    },
    {
      id: 'outreach-call-voicemail',
      version: 1,
      name: 'On the machine: twenty seconds',
      channel: 'call',
      cold: true,
      use: 'When the machine answers. Speak slowly, say the number twice, then write.',
      body: `Hello {{person.firstName|there}}, this is {{me.name}} from {{me.company}}.

I am calling because of one thing I read about {{company.name|your company}}: {{trigger|you are changing the way you work}}. We offer {{me.offer}}. {{me.proof}}

You need not call back. I am writing you a short mail now, with one question in it. If you would rather talk, I am at my desk until five today.

> Say your number twice, slowly.

Again, {{me.name}}, {{me.company}}. Have a good day.

> Afterwards: send the mail within ten minutes, with the same words in the first line, and log the call as voicemail. Leave no second message this week. Two messages without an answer are a nuisance, one is a courtesy.`,
    },
    {
      id: 'outreach-call-own',
      version: 1,
      name: 'Objection: we do that ourselves',
      channel: 'call',
      use: 'When they say that they have it in hand, or already have somebody.',
      body: `Good. Then you know the subject better than most people I call, {{person.firstName|and I would like to learn from it}}.

May I ask how you do it? I have this in my notes: {{currentSolution|you do it yourselves}}.

> Listen to the end. Then:
What do you like about it? What would you never give up?

And when it goes wrong, who drops what they are doing? I am thinking of this: {{pain|somebody is ill, or it is the weekend}}.

> If nothing hurts:
Then leave it as it is. I mean that. May I ask again in six months, or would you rather I did not?

> If something hurts:
I would not replace what works. {{me.proof}} Shall I show you in twenty minutes what they went on doing themselves and what they gave away? Then you can judge where you would draw that line.

> If they have another supplier:
Fine. I do not ask you to change. I ask for a second opinion that costs you twenty minutes, so that you know what your own offer is worth at the next renewal.`,
    },
    {
      id: 'outreach-social-useful',
      version: 1,
      name: 'Something useful first',
      channel: 'social',
      cold: true,
      use: 'After they posted something, or when mails stay without an answer.',
      body: `Hello {{person.firstName|there}}, I read this about {{company.name|your company}} and it stayed with me: {{trigger|you are changing the way you work}}.

It made me think of a customer of ours. {{me.proof}}

I have written down on one page how they went about it, and what it did not solve. No form and no newsletter. Shall I send it to you here?

{{me.firstName}}, {{me.company}}`,
    },
    {
      id: 'outreach-in-person-gate',
      version: 1,
      name: 'At the front desk',
      channel: 'in-person',
      cold: true,
      use: 'When you are in the area anyway. Bring the one-page sheet and nothing else.',
      body: `Good morning. I am {{me.name}} from {{me.company}}. I have no appointment, and I do not expect to be let in.

I wrote to {{person.name|the person who looks after this}} because of something I read about {{company.name|your company}}: {{trigger|a lot is changing here}}. I was nearby and wanted to leave this page in person. My number is on it.

Would you tell me when is a good time to call? Early, before the day starts, or after lunch?

> If they come out themselves:
That is kind of you. I will take two minutes. This is what brought me here: {{pain|when much changes, problems are noticed late}}. Do you know that, or am I in the wrong place?

> If it is a topic:
Then let us do it properly and sitting down. Half an hour next week, your choice of day. {{me.proof}}

> Thank the front desk by name when you leave, and write the name down.`,
    },
  ],
  materials: [
    {
      id: 'outreach-proof',
      name: 'One-page proof',
      what: 'One customer like them: where they started (one number), what they did, where they are now (the same number), one sentence of theirs with name and title, and what it did not solve.',
    },
    {
      id: 'outreach-sum',
      name: 'Cost sheet',
      what: 'Five lines to fill in on the phone: how often it happens, who drops their work, for how long, what could not be delivered, what that is in a month. With one filled-in example.',
    },
  ],
};
