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
      scripts: ['outreach-mail-change', 'outreach-mail-talked'],
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
      why: 'In the two days after a mail a call has a reason; a week later it is a cold call again.',
      channel: 'call',
      to: ['champion', 'user-buyer', 'economic-buyer'],
      required: true,
      when: { not: answered },
      doneWhen: { activity: ['call'], inStage: true },
      dueDays: 2,
      after: 'outreach-mail',
      scripts: ['outreach-call-opener', 'outreach-call-talked', 'outreach-call-voicemail', 'outreach-call-own'],
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
      why: 'Where nobody reads mails, a face at the front desk gets through.',
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
      ask: 'Who signs off on something of this size?',
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
      ask: 'When can we talk for half an hour, and who should be there?',
      label: 'Meeting date',
      fills: { field: 'meetingAt', of: 'prospect' },
      unknown: 'the first talk has no date yet',
    },
    {
      id: 'outreach-q-others',
      ask: 'Who else is affected by this, and would be annoyed to hear about it last?',
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
      body: `{{person.greeting|Hello}},

I’m writing because of something I read about {{company.name|your company}}: {{trigger|you are changing the way you work}}.

It made me wonder about one thing: {{pain|when a lot changes at once, small problems get noticed late, and the same few people have to fix them}}.

We offer {{me.offer}}. {{me.proof}}

You know better than I do whether this matters to you right now. Could we talk for ten minutes, on Tuesday or Thursday morning? If it isn’t an issue, a two-word reply is enough, and I’ll leave it there.

{{me.name}}
{{me.company}}
{{me.address}}

{{me.optOut}}`,
    },
    {
      id: 'outreach-mail-talked',
      version: 1,
      name: 'After your talk: one idea',
      channel: 'mail',
      warm: true,
      when: { not: answered },
      use: 'The first mail to somebody you have spoken with before.',
      subject: 'The idea I promised you, {{person.firstName|in short}}',
      body: `{{person.greeting|Hello}},

Thank you again for your time. I’ve read up on {{company.name|your company}} since we spoke, and here is the idea I promised.

This is what stayed with me: {{pain|something goes wrong more often than it should, and it gets noticed late}}. And this makes it timely: {{trigger|a lot is changing for you at the moment}}.

We offer {{me.offer}}. {{me.proof}} I think something similar could work for you, but you know the place and I don’t.

Would you look at it with me for half an hour next week? Tuesday or Thursday morning would suit me, and so would any other time you choose. If I’ve got it wrong, tell me where.

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
      when: { all: [{ activity: ['mail'], direction: 'out', inStage: true }, { not: answered }] },
      use: 'A few days after the first mail, when no answer came.',
      subject: 'What one bad day costs {{company.name|your team}}',
      body: `{{person.greeting|Hello}},

A few days ago I wrote to you about what is changing at {{company.name|your company}}. Here is one more thought, and you can use it without me.

Think of the last time this happened: {{pain|something went wrong and was noticed late}}. Count the hours of everybody who dropped what they were doing, and add what couldn’t be delivered that day. Then multiply by how often it happens in a month. Most companies have never worked that number out.

If it’s small, forget about me. If it isn’t, I’d be glad to show you what others did about it. {{me.proof}}

Shall I send you the one-page sheet we use to work it out? A “yes” is enough.

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
      when: { all: [{ activity: ['mail'], direction: 'out', inStage: true, atLeast: 2 }, { not: answered }] },
      use: 'When two mails and a call brought no answer. It ends the matter kindly.',
      subject: 'Shall I leave it here, {{person.firstName|or is somebody else the right person}}?',
      body: `{{person.greeting|Hello}},

I haven’t heard back from you, and I respect that. Before I close my notes on {{company.name|your company}}, one line from you would help me. Which of these is it?

1. It isn’t an issue. I’ll close it.
2. It is, but not now. Tell me which month, and I’ll be quiet until then.
3. It is, but somebody else looks after it. Tell me who.

Just the number is enough.

This is why I wrote in the first place: {{trigger|a lot is changing for you}}. We offer {{me.offer}}, so I thought of you. Whatever your answer, thank you for reading this far.

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
      warm: true,
      when: answered,
      use: 'It is for when somebody has said yes to a talk.',
      subject: '{{meeting|Our talk}}: half an hour, three points',
      body: `{{person.greeting|Hello}},

Thank you. I have it in my calendar: {{meeting|the time we agreed on}}. It will take half an hour, and I’ll keep an eye on the clock.

I suggest three points:
1. You tell me how things work today. This is what I have so far, please correct me: {{pain|it goes wrong more often than it should}}.
2. We work out together what that costs in a month.
3. I show you how one other company solved it, and you tell me whether it’s worth a second conversation. {{me.proof}}

It would help to have somebody there who deals with the problem every day. Who could you bring?

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
      body: `Hello {{person.firstName|there}}, this is {{me.name}} from {{me.company}}. You don’t know me, and I’m calling out of the blue. May I tell you why in twenty seconds, and then you decide whether we go on?

> If you may:
I read this about {{company.name|your company}}: {{trigger|you are changing a few things}}. And it made me wonder about this: {{pain|when a lot changes, problems get noticed too late}}. That’s what we work on. {{me.proof}} Is that an issue for you, or have I got it wrong?

> Wait.

> If it is an issue:
When did it last happen? What did it cost you: hours, money, a customer?
Who notices first, and who has to fix it?
And who signs off on something of this size?

> Then ask for the date:
I’d like to look into it properly with you. Half an hour: you bring somebody who deals with it every day, and I bring one example. Thursday at ten, or would the afternoon be better?

> If it is a bad moment:
Of course. Shall I try you at four today, or before nine tomorrow?

> If they say “send me something”:
I’d be happy to. So that I send you one page and not ten: what would have to be on it for you to read it?

> If it is not an issue:
Then I’ll leave you in peace. Is there a colleague who might see it differently?

> Before you hang up, repeat the date and who will be there.`,
    },
    {
      id: 'outreach-call-talked',
      version: 1,
      name: 'Call again: the idea I promised',
      channel: 'call',
      warm: true,
      when: { not: answered },
      use: 'The first call in this stage to somebody you have spoken with before.',
      body: `Hello {{person.firstName|there}}, it’s {{me.name}} from {{me.company}}. We’ve spoken before, and I said I’d come back with one idea. Do you have five minutes for it?

> If they do not:
When would suit you better, later today or tomorrow?

> If they do:
This is what I remember from you: {{pain|something goes wrong more often than it should}}. Is that still true, or has it changed?

> Listen. Then say your idea in three sentences, and:
I thought of it because of this: {{trigger|a lot is changing for you at the moment}}. {{me.proof}} What speaks against doing something like that?

> If it makes sense to them:
Then let’s look into it properly. Half an hour: you bring somebody who deals with it every day, and I bring that one example. Would Tuesday at ten suit you, or Thursday afternoon?
And so that we leave nobody out: who signs off on something of this size?

> If it does not:
Thank you for telling me. What would have to happen for it to become worth another look?

> Before you hang up, repeat the date and who will be there.`,
    },
    {
      id: 'outreach-call-date',
      version: 1,
      name: 'They answered: agree on a date',
      channel: 'call',
      warm: true,
      when: answered,
      use: 'It is for when somebody wrote or spoke to you, and there is no date yet.',
      body: `Hello {{person.firstName|there}}, this is {{me.name}} from {{me.company}}. Thank you for getting back to me. I thought ten minutes on the phone would save us both five emails. Is now a good time?

> If it is not:
When would suit you better, later today or tomorrow?

> If it is:
You may remember why I wrote: {{trigger|things are changing at your company}}. And this is how I understand the problem: {{pain|when something goes wrong, it gets noticed late}}. What have I got wrong?

> Listen, and write down their words. Then:
What does it cost you when that happens: hours, money, a customer?
And so that we leave nobody out: who signs off on something of this size?

> Then ask for the date:
I’d like to look into it properly with you. Half an hour: you bring somebody who deals with it every day, and I bring one example. {{me.proof}} Would Tuesday at ten suit you, or Thursday afternoon?

> If they want something in writing first:
I’d be happy to send one page. What would have to be on it for the half hour to be worth it to you?

> If it is not the time:
When should we look at it again, and what will have changed by then?

> Before you hang up, repeat the day, the time and who will be there. Send the agenda within the hour.`,
    },
    {
      id: 'outreach-call-voicemail',
      version: 1,
      name: 'Voicemail: twenty seconds',
      channel: 'call',
      cold: true,
      use: 'When the machine answers. Speak slowly, say the number twice, then write.',
      body: `Hello {{person.firstName|there}}, this is {{me.name}} from {{me.company}}.

I’m calling because of something I read about {{company.name|your company}}: {{trigger|you are changing the way you work}}. We offer {{me.offer}}. {{me.proof}}

There’s no need to call back. I’ll send you a short email with one question in it. If you’d rather talk, I’m at my desk until five today.

> Say your number twice, slowly.

Once more, that was {{me.name}} from {{me.company}}. Have a good day.

> Afterwards, send the mail within ten minutes, with the same words in its first line, and log the call as voicemail. Leave no second message this week: one is a courtesy, two are a nuisance.`,
    },
    {
      id: 'outreach-call-own',
      version: 1,
      name: 'Objection: we do that ourselves',
      channel: 'call',
      use: 'When they say that they have it in hand, or already have somebody.',
      body: `That’s good to hear. Then you know more about it than most people I call, {{person.firstName|and I’d like to learn from you}}.

May I ask how you do it? I have this in my notes: {{currentSolution|you do it yourselves}}.

> Let them finish. Then:
What do you like about it? What would you never give up?

And when it goes wrong, who has to drop what they’re doing? I’m thinking of this: {{pain|somebody is ill, or it is the weekend}}.

> If nothing hurts:
Then leave it as it is, and I mean that. May I ask again in six months, or would you rather I didn’t?

> If something hurts:
I wouldn’t replace what works. {{me.proof}} Shall I take twenty minutes to show you what they kept doing themselves and what they handed over? Then you can judge where you’d draw the line.

> If they have another supplier:
That’s fine, I’m not asking you to switch. A second opinion costs you twenty minutes, and you’ll know what your own contract is worth when it comes up for renewal.`,
    },
    {
      id: 'outreach-social-useful',
      version: 1,
      name: 'Something useful first',
      channel: 'social',
      cold: true,
      use: 'After they posted something, or when mails stay without an answer.',
      body: `{{person.greeting|Hello}}, I read something about {{company.name|your company}} that stayed with me: {{trigger|you are changing the way you work}}.

It reminded me of one of our customers. {{me.proof}}

I’ve put together one page on how they went about it, including what it didn’t solve. No form to fill in, no newsletter. Shall I send it to you here?

{{me.firstName}}, {{me.company}}`,
    },
    {
      id: 'outreach-in-person-gate',
      version: 1,
      name: 'At the front desk',
      channel: 'in-person',
      cold: true,
      use: 'When you are in the area anyway. Bring the one-page sheet and nothing else.',
      body: `Good morning. I’m {{me.name}} from {{me.company}}. I don’t have an appointment, and I’m not expecting to be let in.

I was nearby and wanted to leave this page for {{person.name|the person who looks after this}} in person. It’s about something I read about {{company.name|your company}}: {{trigger|a lot is changing here}}. My number is on it.

When would be a good time to call? Early, before the day gets going, or after lunch?

> If they come out themselves:
That’s very kind of you. I’ll only take two minutes. This is what brought me here: {{pain|when a lot changes, problems get noticed too late}}. Does that sound familiar, or have I come to the wrong place?

> If it is an issue:
Then let’s do it properly, and sitting down. Half an hour next week, on a day that suits you. {{me.proof}}

> Thank whoever is at the front desk by name when you leave, and write the name down.`,
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
