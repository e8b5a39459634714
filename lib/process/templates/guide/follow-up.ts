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
      title: 'Say thank you, and what happens next',
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
      why: 'Three months ahead, a renewal is a conversation; a week ahead, it is a negotiation.',
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
      why: 'A result in one place is the best argument for the next one.',
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
      body: `{{person.greeting|Hello}},

Thank you for your trust. You decided for one reason, and it’s at the top of our plan: {{outcome|what you want to achieve}}. That’s what you can measure us by.

Here is what happens now:
Tomorrow you’ll get the name and number of the person who leads your start. I stay your contact, and you won’t have to explain anything twice.
Within five days we hold the first meeting with those who will work with it. It takes an hour.
After four weeks I’ll call to ask what has got better. If the answer is “nothing”, I want to hear it from you first.

I need two things from you by Friday: who comes to the first meeting, and who on your side will speak up when something doesn’t work.

Your date stands: {{timeline|the one in our plan}}. If you see any reason why it could slip, please call me today rather than next week.

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
      body: `{{person.greeting|Hello}},

Your first term ends in three months. Before we talk about the next one, here is what has come of it so far.

What you wanted: {{outcome|the result we named together}}.
What you told us got better first: {{firstValue|the first result you named}}.
What it cost you before: {{impact|the sum we worked out together}}.

The attached page says what didn’t work as promised. It also lists what we still owe you, each point with the day it will be settled.

I suggest we go through it together for half an hour: what stays, what goes, what comes next. Please bring the person who would miss it most, and the one who wouldn’t notice.

Would one of the first two weeks of next month suit you?

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
      body: `Hello {{person.firstName|there}}, it’s {{me.firstName}} from {{me.company}}. I have just one question today. Do you have five minutes?

This is what you wanted: {{outcome|a noticeable difference}}. I know it’s early, but what has got better so far, even if it’s small? When did you notice?

> Let them tell it. Then:
What was it like before? Do you have a rough number?
Who else has noticed?

> Write it down word for word.

And what annoys you? Where do you work around it rather than with it?

> If nothing has got better:
Thank you for telling me. When was it last used, and by whom? What did you expect to see by now? I’ll come back to you tomorrow with a plan in two steps, and I’ll tell your boss myself that this one is on us.

> If it has:
I’m glad to hear it. May I use that sentence with your name, only with the name of {{company.name|your company}}, or not at all? Any of the three is fine.

> At the end:
Who uses it least? I’d like to call them next, not to persuade them but to understand why.`,
    },
    {
      id: 'follow-up-call-health',
      version: 1,
      name: 'Health check: fifteen minutes',
      channel: 'call',
      use: 'Every quarter, with the champion. Look at usage before you call.',
      body: `Hello {{person.firstName|there}}, it’s {{me.firstName}} from {{me.company}}, for our fifteen minutes this quarter. I have five questions. Please be as honest as you like, and then I’ll leave you in peace.

One. You told me what got better: {{firstValue|the first result}}. Is that still the case, or has it worn off?

Two. What are you still doing by hand that should have gone away?

Three. Who has stopped using it? Since when?

Four. What has changed at {{company.name|your company}}: new people, new plans, somebody watching every cent?

Five. If you had to sign again today, would you? What would have to change first?

> If they hesitate at five:
Thank you for not just being polite. What is it exactly? Who else sees it that way? By Friday I’ll tell you what we’ll do about it, and by when.

> If all is well:
Then I have a request and an offer. The request: one sentence that I may quote. The offer: is there another place where this happens? I’d be glad to look at it with you, free of charge.

> Afterwards, write down: green, yellow or red, the reason in their words, and the day of your next call.`,
    },
    {
      id: 'follow-up-call-renewal',
      version: 1,
      name: 'Renewal talk',
      channel: 'call',
      use: 'With whoever signs, two to three months before the end of the term.',
      body: `Hello {{person.firstName|there}}, it’s {{me.firstName}} from {{me.company}}. Your term ends in three months, and I’m calling early so that neither of us has to rush. Do you have fifteen minutes?

This is what you wanted when we started: {{outcome|the result we named together}}. And this is what your people told me has come of it: {{firstValue|the first result}}. How does it look from where you sit?

> Listen. Then:
What would you do differently if you decided today?
What would make you sign without thinking twice? And what would make you look elsewhere?

> If they want to go on:
I’m glad. Then let’s settle three things now: the term, the size and the price. I’d suggest the same as before, with one change.
> Say which, and why.
You’ll have the paper tomorrow.

> If they want to reduce:
What isn’t being used? Then let’s take it out. A smaller contract that gets used is better for both of us than a big one that doesn’t.

> If they want to leave:
That’s your decision, and I’ll make it easy for you. What was the reason? Is it us, the money, or somebody who has left? Would you give me two weeks to put it right, or is it settled?

> In any case:
Who else should hear what we’ve decided? And by which day can we have it in writing?`,
    },
    {
      id: 'follow-up-meeting-kickoff',
      version: 1,
      name: 'Onboarding: the first meeting',
      channel: 'meeting',
      use: 'With those who will use it. Many of them hear of it for the first time.',
      body: `> Start (5 minutes)
Good morning. Your colleagues have decided on something that changes the way you work, and some of you only heard about it last week. That’s not ideal, so let me start with the why.
This is what we were told about the work today: {{pain|it goes wrong more often than it should}}. Who sees it the same way? Who doesn’t?

> What it should bring (5 minutes)
This is what we’re aiming for: {{outcome|a noticeable difference in six months}}. How would you notice it in your own week? I’ll write that down, and in four weeks I’ll ask you about exactly that.

> Show (15 minutes)
I’ll show you one path, the one you’ll take on the first day, and nothing else. Then one of you does it, and I’ll keep my hands off.

> Try (20 minutes)
Now everybody does it once, with a real case. If you get stuck, that’s our mistake and not yours. I’ll make a note of it.

> Rules (10 minutes)
Who helps when it doesn’t work? Let’s put a name and a number on the wall.
What stays the way it was? And what will nobody have to do any more from Monday?

> End (5 minutes)
What worries you about Monday? I’ll take the first three answers with me, and you’ll hear back by tomorrow.
We’ll meet again in four weeks, for half an hour. If it hasn’t got better by then, say so loud and clear, and say it to me.`,
    },
    {
      id: 'follow-up-meeting-upsell',
      version: 1,
      name: 'Where else does it hurt?',
      channel: 'meeting',
      use: 'After a good health check, with the champion and one new person.',
      body: `> Start (5 minutes)
{{person.firstName|Good morning}}, thank you for bringing your colleague along. I’ll take one minute to tell you what happened next door, and after that I’ll only ask questions.
This is what your colleagues said: {{firstValue|something got noticeably better}}. Those are their words, and you’re welcome to ask them.

> At your place (15 minutes)
How is it in your team? What’s the same, and what’s quite different?
When did it last go wrong? What did that cost?
Who would have to change something? Would they want to?
What have you tried that didn’t last?

> Honestly (5 minutes)
There are two things that don’t carry over from there to here.
> Name them.
Knowing that, is it worth a closer look? Or is something else more urgent at {{company.name|your company}}?

> If yes (5 minutes)
I’d suggest starting small: one team, six weeks, one number to measure it by. Which team, which number, and who decides at the end?

> If no:
Then we’ll leave it, and I’ve learned something. When should I ask again, or what would have to happen first?

> Afterwards, open a new prospect linked to this one, with their words as its first facts.`,
    },
    {
      id: 'follow-up-in-person-referral',
      version: 1,
      name: 'One introduction',
      channel: 'in-person',
      use: 'Right after they told you what got better. Ask for one person, not for a list.',
      body: `{{person.firstName|Thank you}}, what you’ve just told me makes me happier than the order did: {{firstValue|that it got better}}.

May I ask you something? It’s perfectly all right to say no.

Who is the one person outside {{company.name|your company}} who complains about the same thing you did a year ago? At a supplier, in an association, a former colleague?

> Wait. If a name comes:
What makes you think of them? Would they mind if I called?

I’m not asking you to advertise for me. Would you drop them two lines in your own words? I can send you a draft, and you can throw it away if it doesn’t sound like you. After that I’ll call once. If they aren’t interested, it ends there, and I’ll let you know how it went.

> If no name comes:
No problem at all. If somebody comes to mind later, tell me.

> Whatever happens, let them know within a week what came of it.`,
    },
    {
      id: 'follow-up-social-public',
      version: 1,
      name: 'A sentence in public',
      channel: 'social',
      use: 'After a good result. You make it easy, and they keep control of the words.',
      body: `{{person.greeting|Hello}}, on the phone you told me something that says more than any brochure could: {{firstValue|what got better for you}}.

Could I quote you on that in one sentence, with your name and {{company.name|your company}}? Change it as you like, ask me to leave your name out, or just say no. I’ll only ask once, and any answer is fine.

If you’d rather tell it yourself, I’ll gladly share what you write.

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
