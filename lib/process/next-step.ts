import type { ProspectFile } from './file';
import { agreedDate } from './rules/agreed-date';
import { beforeWin } from './rules/before-win';
import { closed } from './rules/closed';
import { companyBlocked } from './rules/company-blocked';
import { later } from './rules/later';
import { meeting } from './rules/meeting';
import { move } from './rules/move';
import { nothingOpen } from './rules/nothing-open';
import { ourDuePromises } from './rules/own-tasks';
import { holdsBack, unansweredReplies } from './rules/reply';
import type { Rule } from './rules/rule';
import { silence } from './rules/silence';
import { stageLimit } from './rules/stage-limit';
import { missingProof, optionalSteps, requiredSteps } from './rules/steps';
import { theirFarPromises, theirLatePromises, theirNearPromises } from './rules/their-tasks';
import { wrongPerson } from './rules/wrong-person';
import { type Draft, type NextStep, suggest } from './suggestion';

export type { MissingEvidence, NextStep, ReasonPart, RuleId } from './suggestion';

/** The one thing to do, and up to two others that could be done instead. */
export interface NextSteps {
  readonly first: NextStep;
  /** Worked out when first read: a list of many prospects shows the first step only. */
  readonly others: NextStep[];
}

/**
 * The next best step of a prospect: pure, deterministic, and there always is one, with a date. The first rule that applies
 * gives it; the next ones give the others. A rule with several finds orders them by date.
 *
 *  1. lost or disqualified: nothing until the process's rest is over
 *  2. the company must not be contacted: blocked
 *  3. the rep's own date ("Later"): nothing until then, then the step that was put off; a reply ends it
 *  4. what we promised and is due or late; where it was promised to somebody who must not be contacted: drop it, or lift the block
 *  5. a promise of theirs that is late: ask for it, or let go of it where they must not be contacted
 *  6. a reply that nobody answered; until it is, no step of the stage writes to anybody there
 *  7. the last one we reached is the wrong person: find the right one
 *  8. a meeting that is near (prepare), over (log) or was missed (a new date); a talk by phone in its time was the meeting
 *  9. a promise of theirs within five working days: wait
 * 10. all required exit criteria are proven: move
 * 11. they spoke to us, and we set a later date with them: that date
 * 12. silence since our last touch: another channel
 * 13. the stage's time limit is over: decide
 * 14. the first open required step, or our next promise, by due date
 * 15. required evidence that no step brings
 * 16. what was promised, by us or by them, before the deal was won
 * 17. an optional step
 * 18. a promise of theirs that is further away: wait
 * 19. nothing, and why
 *
 * Rules 4, 5, 9, 11, 14 and 18 pass over what was promised before the deal was won: the follow-up leads.
 *
 * Whatever a rule finds, a step of the process that would address somebody who must not be contacted goes to the next person
 * instead, or is blocked where there is none (rule "do not contact"). A promise never goes to another person than the one it was
 * made to: before its day it is passed over, from then on it is blocked until the rep has dropped it or lifted the block. A mail to an address from which one came back becomes a call, a mail to
 * somebody else, or the search for another address (rule "mail bounced").
 */
const rules: Rule[] = [
  closed,
  companyBlocked,
  later,
  ourDuePromises,
  theirLatePromises,
  unansweredReplies,
  wrongPerson,
  meeting,
  theirNearPromises,
  move,
  agreedDate,
  silence,
  stageLimit,
  requiredSteps,
  missingProof,
  beforeWin,
  optionalSteps,
  theirFarPromises,
];

export function nextSteps(file: ProspectFile): NextSteps {
  const [draft] = firstDrafts(file, 1);
  const first = draft ?? [...nothingOpen(file)][0];
  if (!first) throw new Error('The last rule always finds something.');
  let others: NextStep[] | undefined;
  return {
    first: suggest(file, first),
    get others() {
      others ??= firstDrafts(file, 3)
        .slice(1)
        .map((other) => suggest(file, other));
      return others;
    },
  };
}

function firstDrafts(file: ProspectFile, count: number): Draft[] {
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  const holds = holdsBack(file);
  for (const rule of rules) {
    for (const draft of rule(file)) {
      if (holds(draft)) continue;
      const about = draft.taskId ?? draft.step?.id ?? draft.titles[0] ?? '';
      if (seen.has(about)) continue;
      seen.add(about);
      drafts.push(draft);
      if (drafts.length === count) return drafts;
    }
    // Nothing else can be done with a closed prospect, or at a company that wants to hear nothing.
    if (drafts.length > 0 && (rule === closed || rule === companyBlocked)) return drafts;
  }
  return drafts;
}
