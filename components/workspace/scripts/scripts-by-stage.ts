import { foldedWords } from '@/lib/model/fold';
import type { Script, Stage } from '@/lib/model/process';
import { texts } from '@/lib/texts';

/** The scripts that have a word beginning with each word of the query (stage, channel, role, name, text), by stage. */
export function scriptsByStage(stages: readonly Stage[], query: string): { stage: Stage; scripts: Script[] }[] {
  const wanted = foldedWords(query);
  return stages
    .map((stage) => ({ stage, scripts: stage.scripts.filter((script) => hasWords(wordsOf(stage, script), wanted)) }))
    .filter(({ scripts }) => scripts.length > 0);
}

const hasWords = (words: string[], wanted: string[]) =>
  wanted.every((word) => words.some((known) => known.startsWith(word)));

function wordsOf(stage: Stage, script: Script): string[] {
  const roles = (script.persona ?? []).map((role) => texts.names.role[role]);
  const channel = texts.names.activity[script.channel];
  return foldedWords([stage.name, channel, ...roles, script.name, script.subject ?? '', script.body].join(' '));
}
