import type { Stage } from '@/lib/model/process';

export const find: Stage = {
  id: 'find',
  name: 'Find',
  purpose: {
    seller:
      'Pick companies that are worth a morning of work, and find two people in each who would notice the difference.',
    buyer: 'They do not know you yet. What helps them is that nobody turns up without a reason that is theirs.',
  },
  typicalDays: 3,
  limitDays: 10,
  facts: ['industry', 'employees', 'website', 'phone', 'address', 'trigger'],
  steps: [
    {
      id: 'find-company',
      title: 'Write down what the company does',
      titleWith: ['Write down what {{company.name}} does'],
      why: 'What they make and for whom decides whether anything you say will matter to them.',
      required: true,
      doneWhen: {
        all: [
          { fact: 'name', of: 'company' },
          {
            any: [
              { fact: 'industry', of: 'company' },
              { fact: 'description', of: 'company' },
            ],
          },
        ],
      },
      dueDays: 0,
      materials: ['find-profile'],
    },
    {
      id: 'find-people',
      title: 'Capture two people who could care',
      titleWith: ['Capture two people at {{company.name}} who could care'],
      why: 'One contact is a single point of failure; with two, a holiday or a new job does not end the talk.',
      required: true,
      doneWhen: { people: 2 },
      dueDays: 1,
    },
    {
      id: 'find-trigger',
      title: 'Find one trigger: why now',
      titleWith: ['Find one trigger at {{company.name}}: why now'],
      why: 'A new site, a new boss, a recall, a job advert: somebody who has just changed something listens.',
      required: true,
      doneWhen: { fact: 'trigger', of: 'prospect' },
      dueDays: 2,
      materials: ['find-triggers'],
    },
    {
      id: 'find-source',
      title: 'Note where this lead came from',
      why: 'Inbound, outbound or referral changes the first sentence, and later shows which source brings customers.',
      required: false,
      doneWhen: { register: 'source' },
      dueDays: 2,
    },
    {
      id: 'find-desk',
      title: 'Call the front desk: who looks after this?',
      why: 'The front desk knows in one minute what an hour of searching does not show.',
      channel: 'call',
      required: false,
      when: { not: { people: 1 } },
      doneWhen: { activity: ['call'], inStage: true },
      dueDays: 2,
      scripts: ['find-call-desk'],
    },
    {
      id: 'find-follow',
      title: 'Connect and read what they write',
      titleWith: ['Connect with {{person.name}} and read along'],
      why: 'What somebody posts tells you what they are proud of and what annoys them.',
      channel: 'social',
      to: ['user-buyer', 'champion', 'influencer'],
      required: false,
      doneWhen: { activity: ['social'], inStage: true },
      dueDays: 3,
      scripts: ['find-social-connect'],
    },
    {
      id: 'find-fair',
      title: 'Say hello at a fair or meetup',
      titleWith: ['Say hello to {{person.name}} at a fair or meetup'],
      why: 'After two minutes in person your next mail is not from a stranger.',
      channel: 'in-person',
      required: false,
      doneWhen: { activity: ['in-person'], inStage: true },
      dueDays: 5,
      scripts: ['find-in-person-hello'],
    },
  ],
  exit: [
    {
      id: 'find-x-company',
      label: 'Industry or description is known',
      proof: {
        any: [
          { fact: 'industry', of: 'company' },
          { fact: 'description', of: 'company' },
        ],
      },
      required: true,
      question: 'find-q-industry',
    },
    { id: 'find-x-people', label: 'Two people are known', proof: { people: 2 }, required: true },
    {
      id: 'find-x-trigger',
      label: 'A trigger is known',
      proof: { fact: 'trigger', of: 'prospect' },
      required: true,
      question: 'find-q-trigger',
    },
    { id: 'find-x-source', label: 'The source is noted', proof: { register: 'source' }, required: false },
  ],
  questions: [
    {
      id: 'find-q-industry',
      ask: 'What does the company make or do, and for whom?',
      label: 'Industry',
      fills: { field: 'industry', of: 'company' },
      unknown: 'nobody has noted what the company does yet',
    },
    {
      id: 'find-q-size',
      ask: 'How many people work there?',
      label: 'Employees',
      fills: { field: 'employees', of: 'company' },
      unknown: 'the size of the company is not known yet',
    },
    {
      id: 'find-q-trigger',
      ask: 'What has changed there lately that makes this worth a talk now?',
      label: 'Trigger',
      fills: { field: 'trigger', of: 'prospect' },
      form: 'What changed, as a clause: “a second packing line opens in March”.',
      unknown: 'there is no reason yet why they would act now',
    },
    {
      id: 'find-q-user',
      ask: 'Who there lives with the problem every day?',
      label: 'User buyer',
      fillsRole: 'user-buyer',
      unknown: 'nobody is known yet who lives with the problem',
    },
  ],
  research: ['find-q-industry', 'find-q-size', 'find-q-trigger', 'find-q-user'],
  scripts: [
    {
      id: 'find-social-connect',
      version: 1,
      name: 'Connect with a reason',
      channel: 'social',
      cold: true,
      use: 'A connection request that asks for nothing.',
      body: `{{person.greeting|Hello}}, something about {{company.name|your company}} caught my eye: {{trigger|you seem to be building something new}}.

I work at {{me.company}}, where we offer {{me.offer}}. This isn’t a pitch. I’d simply like to follow what you write about your work, and if you ever wonder how others deal with the same thing, just ask.

{{me.firstName}}`,
    },
    {
      id: 'find-in-person-hello',
      version: 1,
      name: 'Hello at a fair',
      channel: 'in-person',
      cold: true,
      use: 'When you meet them at a fair, at a meetup or in the queue for coffee.',
      body: `Hello, you’re with {{company.name|the team over there}}, aren’t you? I’m {{me.firstName}}, from {{me.company}}.

I read about you the other day: {{trigger|you are changing a few things}}. How is that going, honestly?

> Listen. Then ask one thing only:
And what’s the part of it that never makes it onto the website?

> If something comes up that you can help with:
That’s exactly what we work on. {{me.proof}} But I won’t sell you anything between two stands. May I call you next week with three questions about it? Ten minutes.

> Before you part:
What’s the best number to reach you on? And is there a colleague who should be on that call?

> Write down their words before you talk to the next person.`,
    },
    {
      id: 'find-call-desk',
      version: 1,
      name: 'Front desk: who looks after this?',
      channel: 'call',
      cold: true,
      when: { not: { people: 1 } },
      use: 'It is for when nobody there is known by name.',
      body: `Good morning, this is {{me.name}} from {{me.company}}. I hope you can point me in the right direction.

We offer {{me.offer}}, and I’m looking for the person at {{company.name|your company}} who looks after that kind of thing. I’d rather ask you than take up the time of three people who don’t.

Who would that be?

> If they give you a name:
Thank you. How is that spelled? And what is their job title?
Do they prefer an email first, or a call?

> If they ask what it is about:
Something about you caught my eye: {{trigger|you seem to be growing}}. I’d like to ask one person whether we could be useful there. If not, I’ll say so and leave it at that.

> If they may not give names:
I understand. Which department would it be? I’ll write to them and won’t keep you any longer.

> Before you hang up:
Thank you, you’ve been a great help. May I ask your name, so that I can say who put me on the right track?`,
    },
  ],
  materials: [
    {
      id: 'find-profile',
      name: 'Good-fit profile',
      what: 'One page: the three to five signs your best customers share (what they make, size, where, which tools), the two signs that it never works, and one named customer as an example of each.',
    },
    {
      id: 'find-triggers',
      name: 'Trigger list',
      what: 'Ten events after which customers bought (new site, new manager, recall, lost tender, job advert, funding, new rule), where each can be seen, and how long it stays warm.',
    },
  ],
};
