import type { Stage } from '@/lib/model/process';

export const qualify: Stage = {
  id: 'qualify',
  name: 'Qualify',
  purpose: {
    seller: 'Decide within days whether this is worth weeks. A quick no is a good result.',
    buyer: 'They find out whether you understand their work, before they give you an hour of it.',
  },
  typicalDays: 4,
  limitDays: 14,
  silenceDays: 6,
  facts: ['industry', 'employees', 'pain', 'currentSolution', 'trigger', 'country'],
  steps: [
    {
      id: 'qualify-fit',
      title: 'Check them against your good-fit list',
      titleWith: ['Check {{company.name}} against your good-fit list'],
      why: 'A deal outside your profile takes the time that a good one needs.',
      required: true,
      doneWhen: { answered: 'qualify-q-fit' },
      dueDays: 1,
      materials: ['qualify-card'],
    },
    {
      id: 'qualify-pain',
      title: 'Find the pain, in their own words',
      titleWith: ['Find the pain at {{company.name}}, in their words'],
      why: 'A review, a job advert or a sentence on the phone counts; what you assume does not.',
      required: true,
      doneWhen: { fact: 'pain', of: 'prospect' },
      dueDays: 2,
    },
    {
      id: 'qualify-today',
      title: 'Find out how they solve it today',
      titleWith: ['Find out how {{company.name}} solves it today'],
      why: 'Your first competitor is not another vendor but what they do already.',
      required: true,
      doneWhen: { fact: 'currentSolution', of: 'prospect' },
      dueDays: 3,
    },
    {
      id: 'qualify-call',
      title: 'Call with three questions',
      titleWith: ['Call {{person.name}} with three questions', 'Call {{person.firstName}} with three questions'],
      why: 'Somebody who lives with the problem answers in five minutes what no site says.',
      channel: 'call',
      to: ['user-buyer', 'influencer', 'champion'],
      required: false,
      doneWhen: { activity: ['call', 'meeting', 'in-person'], outcome: ['reached', 'held'], inStage: true },
      dueDays: 3,
      scripts: ['qualify-call-three'],
    },
    {
      id: 'qualify-mail',
      title: 'Ask one question by mail',
      titleWith: ['Ask {{person.name}} one question by mail', 'Ask {{person.firstName}} one question by mail'],
      why: 'One question takes a minute to answer; a meeting takes an hour.',
      channel: 'mail',
      to: ['user-buyer', 'influencer', 'champion'],
      required: false,
      when: { unknown: { fact: 'currentSolution', of: 'prospect' } },
      doneWhen: { activity: ['mail'], direction: 'out', inStage: true },
      dueDays: 4,
      scripts: ['qualify-mail-one'],
    },
  ],
  exit: [
    {
      id: 'qualify-x-fit',
      label: 'The fit is checked',
      proof: { answered: 'qualify-q-fit' },
      required: true,
      question: 'qualify-q-fit',
    },
    {
      id: 'qualify-x-pain',
      label: 'The pain is known',
      proof: { fact: 'pain', of: 'prospect' },
      required: true,
      question: 'qualify-q-pain',
    },
    {
      id: 'qualify-x-today',
      label: 'The current solution is known',
      proof: { fact: 'currentSolution', of: 'prospect' },
      required: true,
      question: 'qualify-q-today',
    },
    {
      id: 'qualify-x-size',
      label: 'The number of employees is known',
      proof: { fact: 'employees', of: 'company' },
      required: false,
      question: 'find-q-size',
    },
  ],
  questions: [
    {
      id: 'qualify-q-fit',
      ask: 'Which signs of your good-fit profile do they show, and which one is missing?',
      label: 'Fit',
      unknown: 'nobody has checked the fit yet',
    },
    {
      id: 'qualify-q-pain',
      ask: 'What goes wrong there today, in their own words?',
      label: 'Pain',
      fills: { field: 'pain', of: 'prospect' },
      form: 'What goes wrong, as a clause: “line 2 stops three times a week”.',
      unknown: 'no pain of theirs is kept yet',
    },
    {
      id: 'qualify-q-today',
      ask: 'How do you solve this today, and what have you tried before?',
      label: 'Current solution',
      fills: { field: 'currentSolution', of: 'prospect' },
      form: 'How it is done, as a clause: “two fitters check it by hand”.',
      unknown: 'nobody knows how they solve it today',
    },
    {
      id: 'qualify-q-no',
      ask: 'What would make this a no, however good the offer is?',
      label: 'Reason to stop',
      unknown: 'nobody has asked what would make it a no',
    },
  ],
  research: ['qualify-q-fit', 'qualify-q-pain', 'qualify-q-today', 'find-q-size'],
  scripts: [
    {
      id: 'qualify-call-three',
      version: 1,
      name: 'Three questions',
      channel: 'call',
      cold: true,
      persona: ['user-buyer', 'influencer', 'champion'],
      use: 'To learn whether it is worth more, from somebody close to the work.',
      body: `Hello {{person.firstName|there}}, this is {{me.name}} from {{me.company}}. I have three questions about your work. They take five minutes, and then I’ll tell you honestly whether we could be of any use. Is now a good time?

> If it is not:
When would suit you better, later today or tomorrow? I’ll call then, and only once.

> If it is:
My first question. I read this about you: {{trigger|things are changing at your company}}. What does that mean for your own week?

My second one. I only know your field from the outside. When a lot changes at once, small problems often get noticed late, and it’s always the same two people who have to fix them. Does that sound familiar, or isn’t it an issue for you?

> Wait, and let the silence work. Then:
When did that last happen? What did you do about it?

And my third. How do you handle it today? What have you tried that didn’t last?

> If it is not an issue:
Then I won’t take up more of your time. Is there anything else in that area that does annoy you?

> If it is one:
Thank you, that really helps. {{me.proof}} I don’t know yet whether that would work for you. I’ll read up on {{company.name|your company}} properly and call you next week with one idea. If it’s a bad one, just say so. Would Tuesday or Thursday suit you?`,
    },
    {
      id: 'qualify-mail-one',
      version: 1,
      name: 'One question',
      channel: 'mail',
      cold: true,
      persona: ['user-buyer', 'influencer', 'champion'],
      use: 'When nobody picks up the phone and only one answer is missing.',
      subject: 'How does {{company.name|your team}} handle this today?',
      body: `{{person.greeting|Hello}},

I have one question, and a one-line answer is plenty.

I read this about {{company.name|your company}}: {{trigger|you are changing the way you work}}. When that happens, somebody has to notice in time when something goes wrong, and it’s rarely in anybody’s job description.

How do you handle that today: with a tool, by hand, or not at all?

I’m asking because we offer {{me.offer}}. {{me.proof}} If you tell me you have it covered, I’ll take you at your word and won’t write again.

{{me.name}}
{{me.company}}
{{me.address}}

{{me.optOut}}`,
    },
  ],
  materials: [
    {
      id: 'qualify-card',
      name: 'Fit card',
      what: 'Half a page: five yes-or-no signs of a good fit with where each can be seen, two reasons to stop at once, and the kind words with which to say no.',
    },
  ],
};
