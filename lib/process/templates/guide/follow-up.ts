import type { Stage } from '@/lib/model/process';

export const followUp: Stage = {
  id: 'follow-up',
  name: 'Follow-up',
  purpose: {
    seller:
      'Keep what was promised, hear early when something is off, and earn the renewal, the next order and the introduction.',
    buyer: 'They want to have been right: a good first day, a first result they can show, and somebody who answers.',
  },
  typicalDays: 365,
  limitDays: 400,
  silenceDays: 60,
  facts: ['firstValue', 'outcome', 'impact', 'timeline', 'pain', 'employees'],
  steps: [
    {
      id: 'follow-up-thanks',
      title: 'Say thanks and what happens on Monday',
      titleWith: ['Tell {{person.name}} what happens next', 'Tell {{person.firstName}} what happens next'],
      why: 'In the week after signing doubt is greatest; a clear plan answers it.',
      channel: 'mail',
      to: ['economic-buyer', 'champion'],
      required: true,
      doneWhen: { activity: ['mail'], direction: 'out', inStage: true },
      dueDays: 1,
      scripts: ['follow-up-mail-start'],
      materials: ['follow-up-start-page'],
    },
    {
      id: 'follow-up-kickoff',
      title: 'Onboarding: hold the first meeting',
      titleWith: [
        'Onboarding: first meeting with {{person.name}}',
        'Onboarding: first meeting with {{person.firstName}}',
      ],
      why: 'Those who use it were seldom in the room when it was bought.',
      channel: 'meeting',
      to: ['user-buyer', 'champion'],
      required: true,
      doneWhen: { activity: ['meeting', 'in-person'], outcome: ['held', 'reached'], inStage: true },
      dueDays: 5,
      after: 'follow-up-thanks',
      scripts: ['follow-up-meeting-kickoff'],
      materials: ['follow-up-handover'],
    },
    {
      id: 'follow-up-first-value',
      title: 'Ask for the first thing that got better',
      titleWith: ['Ask {{person.name}} what got better', 'Ask {{person.firstName}} what got better'],
      why: 'The first result in their own words is the reason for everything after it.',
      channel: 'call',
      to: ['user-buyer', 'champion'],
      required: true,
      doneWhen: { fact: 'firstValue', of: 'prospect' },
      dueDays: 20,
      after: 'follow-up-kickoff',
      scripts: ['follow-up-call-first-value'],
    },
    {
      id: 'follow-up-health',
      title: 'Health check: what runs, what does not',
      titleWith: ['Health check with {{person.name}}', 'Health check with {{person.firstName}}'],
      why: 'Silence is not contentment; ask before they stop using it.',
      channel: 'call',
      to: ['champion', 'user-buyer', 'economic-buyer'],
      required: true,
      doneWhen: { step: 'follow-up-health' },
      dueDays: 40,
      after: 'follow-up-first-value',
      scripts: ['follow-up-call-health'],
      materials: ['follow-up-result'],
    },
    {
      id: 'follow-up-renewal',
      title: 'Renewal: talk before anybody has to',
      titleWith: ['Renewal: talk with {{person.name}} early', 'Renewal: talk with {{person.firstName}} early'],
      why: 'A renewal that is discussed three months before is a talk; one week before it is a negotiation.',
      channel: 'call',
      to: ['economic-buyer', 'champion'],
      required: true,
      doneWhen: { step: 'follow-up-renewal' },
      dueDays: 120,
      after: 'follow-up-health',
      scripts: ['follow-up-call-renewal', 'follow-up-mail-renewal'],
      materials: ['follow-up-result'],
    },
    {
      id: 'follow-up-upsell',
      title: 'Upsell: ask where else it hurts',
      titleWith: [
        'Upsell: ask {{person.name}} where else it hurts',
        'Upsell: ask {{person.firstName}} where else it hurts',
      ],
      why: 'A result in one place is the best argument in the next one.',
      channel: 'meeting',
      to: ['champion', 'economic-buyer'],
      required: false,
      when: { fact: 'firstValue', of: 'prospect' },
      doneWhen: { step: 'follow-up-upsell' },
      dueDays: 10,
      after: 'follow-up-health',
      scripts: ['follow-up-meeting-upsell'],
    },
    {
      id: 'follow-up-referral',
      title: 'Referral: ask for one introduction',
      titleWith: ['Referral: ask {{person.name}} for one name', 'Referral: ask {{person.firstName}} for one name'],
      why: 'Ask when they have just told you what got better, and for one person only.',
      channel: 'in-person',
      to: ['champion', 'user-buyer'],
      required: false,
      when: { fact: 'firstValue', of: 'prospect' },
      doneWhen: { step: 'follow-up-referral' },
      dueDays: 5,
      after: 'follow-up-first-value',
      scripts: ['follow-up-in-person-referral', 'follow-up-social-public'],
    },
    {
      id: 'follow-up-public',
      title: 'Ask for a sentence you may quote',
      titleWith: [
        'Ask {{person.name}} for a sentence you may quote',
        'Ask {{person.firstName}} for a sentence to quote',
      ],
      why: 'The next buyer believes a sentence with a name under it.',
      channel: 'social',
      to: ['champion', 'user-buyer'],
      required: false,
      when: { fact: 'firstValue', of: 'prospect' },
      doneWhen: { step: 'follow-up-public' },
      dueDays: 10,
      after: 'follow-up-first-value',
      scripts: ['follow-up-social-public'],
    },
  ],
  exit: [
    {
      id: 'follow-up-x-kickoff',
      label: 'The first meeting was held',
      proof: { activity: ['meeting', 'in-person'], outcome: ['held', 'reached'], inStage: true },
      required: true,
    },
    {
      id: 'follow-up-x-first-value',
      label: 'The first value is said, in their words',
      proof: { fact: 'firstValue', of: 'prospect' },
      required: true,
      question: 'follow-up-q-first-value',
    },
    {
      id: 'follow-up-x-health',
      label: 'The health check is done',
      proof: { step: 'follow-up-health' },
      required: true,
    },
    {
      id: 'follow-up-x-renewal',
      label: 'The renewal is settled',
      proof: { step: 'follow-up-renewal' },
      required: true,
    },
  ],
  questions: [
    {
      id: 'follow-up-q-first-value',
      ask: 'What was the first thing that got better? When did you notice?',
      label: 'First value',
      fills: { field: 'firstValue', of: 'prospect' },
      form: 'What got better, as a clause: “the night shift no longer calls the fitter”.',
      unknown: 'nobody has said yet what got better',
    },
    {
      id: 'follow-up-q-quiet',
      ask: 'Who does not use it, and why?',
      label: 'Who does not use it',
      unknown: 'nobody has asked who does not use it',
    },
    {
      id: 'follow-up-q-next',
      ask: 'Where else in the company does the same thing happen?',
      label: 'Next place',
      unknown: 'nobody knows where else it would help',
    },
    {
      id: 'follow-up-q-who',
      ask: 'Which one person outside your company has the same problem?',
      label: 'Introduction',
      unknown: 'nobody has been asked for an introduction',
    },
  ],
  research: ['follow-up-q-first-value', 'follow-up-q-quiet', 'follow-up-q-next', 'follow-up-q-who'],
  scripts: [
    {
      id: 'follow-up-mail-start',
      version: 1,
      name: 'Thanks, and what happens now',
      channel: 'mail',
      use: 'On the day of the signature or the day after.',
      subject: '{{company.name|Welcome}}: who does what in the next ten days',
      body: `Hello {{person.firstName|there}},

Thank you for your trust. You decided for one reason, and I have written it at the top of our plan: {{outcome|what you want to reach}}. We will measure ourselves by it.

What happens now:
Tomorrow you get the name and number of the person who leads your start. I stay your contact. You do not have to explain anything twice.
Within five days we hold the first meeting with those who will work with it. One hour.
After four weeks I call and ask what has become better. If the answer is "nothing", I want to hear it from you first.

Two things I need from you by Friday: who takes part in the first meeting, and who at your place says so when something does not work.

Your date stands: {{timeline|the one in our plan}}. If you see a reason why it could slip, call me today rather than next week.

{{me.name}}
{{me.company}}
{{me.address}}

{{me.optOut}}`,
    },
    {
      id: 'follow-up-mail-renewal',
      version: 1,
      name: 'Renewal: what it brought',
      channel: 'mail',
      use: 'Three months before the term ends, before the call.',
      subject: '{{company.name|Your year with us}}: what it brought, and what did not work',
      body: `Hello {{person.firstName|there}},

In three months your first term ends. Before we talk about that, I would like to put on the table what became of it.

You wanted this: {{outcome|the result we named together}}.
You told us that this got better first: {{firstValue|the first result you named}}.
It cost you before: {{impact|the sum we made together}}.
What did not work as promised I have written on the attached page. What we still owe you stands there too, each point with the day on which it will be settled.

I suggest we look at it together for half an hour: what stays, what goes, what comes. Bring the person who would be most annoyed if it were gone, and the one who would not notice.

Does one of the first two weeks of next month suit you?

{{me.name}}
{{me.company}}
{{me.address}}

{{me.optOut}}`,
    },
    {
      id: 'follow-up-call-first-value',
      version: 1,
      name: 'What got better?',
      channel: 'call',
      use: 'About four weeks after the first meeting, with somebody who uses it.',
      body: `Hello {{person.firstName|there}}, {{me.firstName}} from {{me.company}}. I have no list today, only one question. Do you have five minutes?

You wanted to reach this: {{outcome|a noticeable difference}}. It is early. But what has become better so far, even if it is small? When did you notice it?

> Let them tell it. Then:
How was it before? Do you have a number, roughly?
Who else has noticed?

> Write it down word for word.

And what annoys you? What do you do around it rather than with it?

> If nothing has become better:
Thank you for saying so. When was it last used, and by whom? What did you expect to see by now? I will come back to you tomorrow with a plan of two steps, and I will tell your boss myself that it is on us.

> If it has:
I am glad. May I use that sentence with your name, or only with the name of {{company.name|your company}}, or not at all? All three are fine.

> At the end:
Who uses it least? I would like to call that person next. Not to persuade, to understand.`,
    },
    {
      id: 'follow-up-call-health',
      version: 1,
      name: 'Health check: fifteen minutes',
      channel: 'call',
      use: 'Every quarter, with the champion. Look at usage before you call.',
      body: `Hello {{person.firstName|there}}, {{me.firstName}} from {{me.company}}. Our quarterly fifteen minutes. I ask five things, you answer honestly, and then I leave you alone.

One. You told me what got better: {{firstValue|the first result}}. Is it still so, or has it worn off?

Two. What do you still do by hand that should have gone?

Three. Who stopped using it? Since when?

Four. What has changed at {{company.name|your place}}: new people, new plans, somebody who counts every euro?

Five. If you had to sign again today, would you? What would you want to have changed first?

> If they hesitate at five:
Thank you for not being polite. What exactly? Who else sees it that way? I will come back by Friday with what we do about it, and by when.

> If all is well:
Then I have a request and an offer. The request: one sentence I may quote. The offer: where else does it happen? I will look at that place with you, at no cost.

> Afterwards write down: green, yellow or red, the reason in their words, and the day of your next call.`,
    },
    {
      id: 'follow-up-call-renewal',
      version: 1,
      name: 'Renewal talk',
      channel: 'call',
      use: 'With whoever signs, two to three months before the end of the term.',
      body: `Hello {{person.firstName|there}}, {{me.firstName}} from {{me.company}}. Your term ends in three months. I am calling now so that nobody has to hurry later. Fifteen minutes?

A year ago you said you wanted this: {{outcome|the result we named together}}. Your people told me what came of it: {{firstValue|the first result}}. How does it look from your side?

> Listen. Then:
What would you decide differently today?
What has to happen so that you sign without thinking twice? And what would make you look elsewhere?

> If they want to go on:
Good. Then let us settle three things now: term, size, price. I suggest the same, with one change.
> Say which, and why.
The paper is with you tomorrow.

> If they want to reduce:
What is not used? Then let us take it out. A smaller contract that is used is better for both of us than a big one that is not.

> If they want to leave:
That is your right, and I will make the exit easy. What decided it? Is it about us, the money, or a person who is gone? May I have two weeks to repair it, or is it decided?

> In any case:
Who else should hear how we decided? And by which day do we have it in writing?`,
    },
    {
      id: 'follow-up-meeting-kickoff',
      version: 1,
      name: 'Onboarding: the first meeting',
      channel: 'meeting',
      use: 'With those who will use it. Many of them hear of it for the first time.',
      body: `> Start (5 minutes)
Good morning. Your colleagues have decided on something that changes your work. Some of you heard of it last week. That is not ideal, so I begin with why.
This is what was said about the work today: {{pain|it goes wrong more often than it should}}. Who of you sees it the same way? Who does not?

> What it should bring (5 minutes)
The aim is this: {{outcome|a noticeable difference in six months}}. How would you notice it in your own week? I write that down, and in four weeks I ask you about exactly that.

> Show (15 minutes)
I show you one path, the one you will walk on the first day, and nothing else. Then one of you does it, and I keep my hands off.

> Try (20 minutes)
Everybody does it once with a real case. Wherever somebody gets stuck, that is our mistake, not yours. I note it.

> Rules (10 minutes)
Who helps when it does not work? Name and number, here on the wall.
What stays as it was? What must nobody do any more from Monday?

> End (5 minutes)
What worries you about Monday? I take the first three answers with me, and you have a reply by tomorrow.
In four weeks we meet for half an hour. If it has not become better by then, say so loudly, and say it to me.`,
    },
    {
      id: 'follow-up-meeting-upsell',
      version: 1,
      name: 'Where else does it hurt?',
      channel: 'meeting',
      use: 'After a good health check, with the champion and one new person.',
      body: `> Start (5 minutes)
{{person.firstName|Good morning}}, thank you for bringing your colleague. I would like to tell you in one minute what happened next door, and then only ask.
This is what your colleagues said: {{firstValue|something got noticeably better}}. Those are their words, you can ask them.

> At your place (15 minutes)
How is that with you? What is the same, what is quite different?
When did it go wrong last? What did it cost?
Who would have to change something? Would they want to?
What have you tried that did not last?

> Honestly (5 minutes)
Two things do not carry over from there to here.
> Name them.
Given that, is it worth a closer look? Or is something else more urgent at {{company.name|your place}}?

> If yes (5 minutes)
I suggest a small start: one team, six weeks, one number by which we measure it. Which team, which number, who decides at the end?

> If no:
Then we leave it, and I have learned something. When should I ask again, and after which event?

> Afterwards: open a new prospect linked to this one, with their words as its first facts.`,
    },
    {
      id: 'follow-up-in-person-referral',
      version: 1,
      name: 'One introduction',
      channel: 'in-person',
      use: 'Right after they told you what got better. Ask for one person, not for a list.',
      body: `{{person.firstName|Thank you}}, what you just said pleases me more than the order did: {{firstValue|that it got better}}.

May I ask you something? It is all right to say no.

Who is the one person outside {{company.name|your company}} who complains about the same thing as you did a year ago? At a supplier, in an association, a former colleague?

> Wait. If a name comes:
What makes you think of them? Would they mind if I called?

I do not want you to advertise for me. Would you write them two lines, in your own words? I can send you a draft, and you throw it away if it does not sound like you. After that I call once. If they do not want to, it ends there, and I will tell you how it went.

> If no name comes:
No matter. If one comes to you later, tell me.

> Whatever happens, let them know within a week what came of it.`,
    },
    {
      id: 'follow-up-social-public',
      version: 1,
      name: 'A sentence in public',
      channel: 'social',
      use: 'After a good result. You make it easy, and they keep control of the words.',
      body: `Hello {{person.firstName|there}}, on the phone you said something that helps others more than any brochure: {{firstValue|what got better for you}}.

Would you put that into one sentence that I may quote, with your name and {{company.name|your company}}? Change it as you like, or write "without my name", or no. I ask once, and every answer is fine.

If you would rather tell it yourself: I will gladly share what you write.

{{me.firstName}}`,
    },
  ],
  materials: [
    {
      id: 'follow-up-start-page',
      name: 'Start page for the customer',
      what: 'One page: who leads the start, who answers within a day, the first four weeks with days, and the one outcome by which all is measured, in their words.',
    },
    {
      id: 'follow-up-handover',
      name: 'Hand-over to those who deliver',
      what: 'What was promised, by whom and in which words; people with stance; what they fear; what is not included; open points with owner and day. Read together before the first meeting, accepted or sent back with a reason.',
    },
    {
      id: 'follow-up-result',
      name: 'Result page',
      what: 'Wanted and reached, before and after in one number, two sentences of users with names, what did not work and when it will, and the next place where it could help.',
    },
  ],
};
