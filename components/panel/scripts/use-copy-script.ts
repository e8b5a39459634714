import { useAct } from '@/components/queries/act';
import type { PanelFile } from '@/components/queries/prospect';
import { useToast } from '@/components/ui/ToastProvider';
import { scriptCopied } from '@/lib/acts/script-copied';
import type { Script } from '@/lib/model/process';
import type { PlainScript } from '@/lib/outreach/plain-text';
import { texts } from '@/lib/texts';
import { copyText } from '../copy-text';
import { stepOfKey } from '../step/step-key';
import { useScriptChoice } from './script-choice';

export interface Copying {
  file: PanelFile;
  script: Script;
  personId: string | undefined;
  plain: PlainScript;
}

/** Puts a script on the clipboard and keeps which one in which version it was, so that replies can be measured. */
export function useCopyScript({ file, script, personId, plain }: Copying) {
  const act = useAct();
  const { show } = useToast();
  const step = stepOfKey(file, useScriptChoice().step);
  const copy = async (words: string): Promise<boolean> => {
    const copied = await copyText(words);
    if (!copied) show({ kind: 'failed', text: texts.scripts.copyFailed });
    return copied;
  };
  const copyBody = async () => {
    if (!(await copy(plain.body))) return;
    const stepId = step.scriptIds.includes(script.id) ? step.stepId : undefined;
    await act((input) =>
      scriptCopied(input, {
        prospect: file.prospect,
        script,
        text: plain.body,
        ...(plain.subject && { subject: plain.subject }),
        ...(personId !== undefined && { personIds: [personId] }),
        ...(stepId !== undefined && { stepId }),
      }),
    );
  };
  const copySubject = async () => {
    if (plain.subject && (await copy(plain.subject))) show({ kind: 'done', text: texts.scripts.subjectCopied });
  };
  return { copyBody, copySubject };
}
