import { useState } from 'react';
import type { PanelFile } from '@/components/queries/prospect';
import { ActionLink } from '@/components/ui/ActionLink';
import { bindingsFor } from '@/lib/outreach/bindings';
import { render } from '@/lib/outreach/render';
import { texts } from '@/lib/texts';
import { ScriptWords } from '../scripts/ScriptWords';

export interface LogScriptProps {
  file: PanelFile;
  scriptId: string | undefined;
  personId: string | undefined;
}

/** The script of the talk that is going on, filled for its person: in sight at first, put away with a press. */
export function LogScript({ file, scriptId, personId }: LogScriptProps) {
  const [open, setOpen] = useState(true);
  const script = file.process.stages.flatMap(({ scripts }) => scripts).find(({ id }) => id === scriptId);
  if (!script) return null;
  const rendered = render(
    script,
    bindingsFor({ file, about: file.about, ...(personId !== undefined && { personId }) }),
  );
  return (
    <section aria-label={script.name} className="rounded-control bg-hover px-2.5 py-1.5">
      <div className="flex items-center gap-2">
        <h4 className="min-w-0 flex-1 truncate text-meta font-semibold">{script.name}</h4>
        <ActionLink className="text-meta" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? texts.log.hideScript : texts.log.showScript}
        </ActionLink>
      </div>
      {open ? (
        // A region that scrolls is reached with the keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
        <div tabIndex={0} className="max-h-40 overflow-y-auto">
          <ScriptWords parts={rendered.parts} waived={[]} />
        </div>
      ) : null}
    </section>
  );
}
