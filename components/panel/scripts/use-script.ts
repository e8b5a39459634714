import { useMemo } from 'react';
import { useDraft } from '@/components/queries/draft';
import type { PanelFile } from '@/components/queries/prospect';
import type { Script } from '@/lib/model/process';
import { bindingsFor } from '@/lib/outreach/bindings';
import { stopsOf } from '@/lib/outreach/guardrails';
import { toPlainText } from '@/lib/outreach/plain-text';
import { render } from '@/lib/outreach/render';
import { editedRendering, type ScriptEdit } from './edited-rendering';

/** What the rep did to a script before copying it. A type and not an interface, so that it counts as JSON. */
export type ScriptDraft = {
  /** Variables that are left out, or said although they are old. */
  waived: string[];
  edit: ScriptEdit | null;
};

const untouched: ScriptDraft = { waived: [], edit: null };

/** A script filled for one person, with the rep's waivers and edits, and what still stops it from being copied. */
export function useScript(file: PanelFile, script: Script, personId: string | undefined) {
  const { draft, change, ready } = useDraft<ScriptDraft>(
    `script:${file.prospect.id}:${script.id}:${personId}`,
    untouched,
  );
  const filled = useMemo(() => {
    const source = { file, about: file.about, ...(personId !== undefined && { personId }) };
    return render(script, bindingsFor(source), draft.waived);
  }, [file, script, personId, draft.waived]);
  const rendered = draft.edit ? editedRendering(filled, draft.edit) : filled;
  const stops = stopsOf(script, rendered, { file, about: file.about, ...(personId !== undefined && { personId }) });
  const plain = draft.edit ?? toPlainText(rendered, script.channel);
  return {
    ready,
    rendered,
    stops,
    plain,
    waived: draft.waived,
    edited: draft.edit,
    waive: (variable: string) => change({ ...draft, waived: [...draft.waived, variable] }),
    takeBack: (variable: string) => change({ ...draft, waived: draft.waived.filter((one) => one !== variable) }),
    edit: (edit: ScriptEdit | null) => change({ ...draft, edit }),
  };
}
