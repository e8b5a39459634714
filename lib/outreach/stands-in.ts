import type { Process, Question, Script } from '@/lib/model/process';
import { texts } from '@/lib/texts';
import { blocksOf, parseTemplate } from './template';
import { isVariable, variableSpec } from './variables';

/** The words of a script around the place where an answer will stand. */
export interface Place {
  before: string;
  after: string;
}

/** Which script's sentence is wanted: that of the gap that is asked for, else one of the stage, else any. */
export interface Wanted {
  scriptId?: string | undefined;
  stageId?: string | undefined;
}

/**
 * The sentence in which the answer to a question will stand, taken from the scripts themselves; undefined where no script says it.
 * Other values in it show what is said where they are missing, or their names; what is long is cut.
 */
export function standsIn(process: Process, fills: Question['fills'], wanted: Wanted = {}): Place | undefined {
  if (!fills) return undefined;
  for (const script of bySuitability(process, wanted)) {
    for (const { text } of blocksOf(script.body)) {
      for (const line of text.split('\n')) {
        const place = placeIn(line, fills);
        if (place) return place;
      }
    }
  }
  return undefined;
}

function bySuitability({ stages }: Process, { scriptId, stageId }: Wanted): Script[] {
  const scripts = stages.flatMap((stage) => stage.scripts.map((script) => ({ script, isHere: stage.id === stageId })));
  const rank = ({ script, isHere }: (typeof scripts)[number]) => {
    if (script.id === scriptId) return 0;
    return isHere ? 1 : 2;
  };
  return scripts.toSorted((a, b) => rank(a) - rank(b)).map(({ script }) => script);
}

function placeIn(line: string, fills: NonNullable<Question['fills']>): Place | undefined {
  const parts = parseTemplate(line);
  const at = parts.findIndex((part) => 'variable' in part && isFilledBy(part.variable, fills));
  if (at < 0) return undefined;
  const read = (from: number, to?: number) =>
    parts
      .slice(from, to)
      .map((part) =>
        'text' in part ? part.text : ((part.sentence ? undefined : part.fallback) ?? nameOf(part.variable)),
      )
      .join('');
  return { before: sentenceStart(read(0, at)), after: sentenceEnd(read(at + 1)) };
}

function isFilledBy(name: string, { field, of }: NonNullable<Question['fills']>): boolean {
  const own = isVariable(name) ? variableSpec(name).fills : undefined;
  return own?.field === field && own.of === of;
}

const nameOf = (name: string) => (isVariable(name) ? texts.outreach.label[name] : name);

/** What stands before it in the same sentence, at most the last words of it. */
function sentenceStart(text: string): string {
  const start = Math.max(...['. ', '? ', '! '].map((end) => text.lastIndexOf(end) + 2), 0);
  const whole = text.slice(start <= 1 ? 0 : start);
  if (whole.length <= around) return whole;
  const cut = whole.slice(-around);
  return `…${cut.slice(cut.indexOf(' '))}`;
}

function sentenceEnd(text: string): string {
  const end = text.search(/[.?!](\s|$)/);
  const whole = end < 0 ? text : text.slice(0, end + 1);
  if (whole.length <= around) return whole;
  const cut = whole.slice(0, around);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

const around = 60;
