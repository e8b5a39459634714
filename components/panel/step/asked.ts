import type { Question } from '@/lib/model/process';
import type { RenderedGap } from '@/lib/outreach/render';

/** What a popover asks: a question of the process, or the gap of a script, which may have no question of its own. */
export interface Asked {
  /** The process's question that the answer settles, where there is one. */
  id?: string;
  ask: string;
  label: string;
  fills?: Question['fills'];
  fillsRole?: Question['fillsRole'];
  /** In what form the answer fits into the scripts. */
  form?: string | undefined;
  /** Whose fact it is, when `fills` speaks of a person. */
  personId?: string;
  /** The script whose gap it is. */
  scriptId?: string;
}

/** The gap of a script as something to ask. */
export function askedOfGap(gap: RenderedGap, scriptId: string, personId: string | undefined): Asked {
  return {
    ask: gap.question,
    label: gap.label,
    scriptId,
    ...(gap.form !== undefined && { form: gap.form }),
    ...(gap.questionId !== undefined && { id: gap.questionId }),
    ...(gap.fills && { fills: gap.fills }),
    ...(gap.fillsRole && { fillsRole: gap.fillsRole }),
    ...(personId !== undefined && { personId }),
  };
}
