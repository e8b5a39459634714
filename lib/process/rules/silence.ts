import type { Activity } from '@/lib/model/activity';
import { dayOf, workingDayFrom } from '@/lib/model/days';
import { type Channel, channels } from '@/lib/model/process';
import { texts } from '@/lib/texts';
import type { ProspectFile } from '../file';
import { indexOf, isFromThem } from '../file-index';
import { openSteps } from '../open-steps';
import { personFor } from '../person-for';
import { shortName } from '../step-title';
import type { Draft } from '../suggestion';
import type { Rule } from './rule';

/**
 * Our last touch is as old as the stage's `silenceDays` and nothing came back: use a channel that was not tried since their
 * last words, in the order call, social, in person, mail, meeting. When all that the stage has words for were tried, decide.
 */
export const silence: Rule = (file) => {
  const { stage, touches, today } = indexOf(file);
  const tried = touches.slice(touches.findLastIndex(isFromThem) + 1);
  const last = tried.at(-1);
  if (stage.silenceDays === undefined || !last) return [];
  const since = dayOf(last.at) ?? today;
  if (today - since < stage.silenceDays) return [];
  const used = new Set(tried.map(channelOf));
  const next = order.find(
    (channel) => !used.has(channel) && stage.scripts.some((script) => script.channel === channel),
  );
  const only = used.size === 1 ? channelOf(last) : undefined;
  const reason = [{ text: texts.process.reason.silence(only, tried.length, today - since) }];
  const due = workingDayFrom(since + stage.silenceDays);
  if (next) return [another(file, next, channelOf(last), { reason, due })];
  const titles = texts.process.title.decide(file.prospect.name);
  return [{ kind: 'do', ruleId: 'silence', titles, reason, due }];
};

const order: Channel[] = ['call', 'social', 'in-person', 'mail', 'meeting'];

/** Touches have one of the channels as their kind; see file-index. */
const channelOf = ({ kind }: Activity): Channel => channels.find((channel) => channel === kind) ?? 'mail';

function another(file: ProspectFile, channel: Channel, last: Channel, rest: Pick<Draft, 'reason' | 'due'>): Draft {
  const step = openSteps(file).find(({ step }) => step.channel === channel)?.step;
  const to = personFor(file, step?.to);
  const full = to.person?.name ?? file.prospect.name;
  const short = to.person ? shortName(to.person) : file.prospect.name;
  const titles = texts.process.title.instead(channel, last, full, short);
  return { kind: 'do', ruleId: 'silence', titles, channel, to, ...rest, ...(step && { step }) };
}
