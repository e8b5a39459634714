import Copy from 'lucide-react/icons/copy';
import { useId, useRef, useState } from 'react';
import type { PanelFile } from '@/components/queries/prospect';
import { ActionLink } from '@/components/ui/ActionLink';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { Tag } from '@/components/ui/Tag';
import { texts } from '@/lib/texts';
import { InsertButton } from '../insert/InsertButton';
import { BehindLine } from './BehindLine';
import { CopiedLine } from './CopiedLine';
import { LongWords } from './LongWords';
import type { OrderedScript } from './ordered-scripts';
import { ScriptEditor } from './ScriptEditor';
import { ScriptStops } from './ScriptStops';
import { ScriptWords } from './ScriptWords';
import { cardIdOf } from './script-choice';
import { channelIcons } from './script-icons';
import { useCopyScript } from './use-copy-script';
import { useScript } from './use-script';

export interface ScriptCardProps {
  file: PanelFile;
  of: OrderedScript;
}

/** One script in full: its words filled, what is missing or old with the way to settle it, and Copy when all is settled. */
export function ScriptCard({ file, of }: ScriptCardProps) {
  const { script, personId } = of;
  const stopsId = useId();
  const editButton = useRef<HTMLButtonElement>(null);
  const [editing, setEditing] = useState(false);
  const state = useScript(file, script, personId);
  const { copyBody, copySubject } = useCopyScript({ file, script, personId, plain: state.plain });
  const words = texts.scripts;
  const blocked = state.stops.length > 0 && { blockedBy: stopsId };
  const persona = script.persona?.[0];
  const toggle = () => {
    if (!editing && !state.edited) state.edit(state.plain);
    setEditing(!editing);
  };
  const leave = () => {
    setEditing(false);
    editButton.current?.focus();
  };
  const takeOwn = () => {
    state.edit(null);
    setEditing(false);
  };
  const isFree = () => state.ready && state.stops.length === 0;
  const group = texts.sections.here;
  useCommandList([
    { id: 'script.copy', name: words.copyWhat(script.name), group, when: isFree, run: () => void copyBody() },
    {
      ...{ id: 'script.copy-subject', name: words.copySubject, group, run: () => void copySubject() },
      when: () => isFree() && state.rendered.subject !== undefined,
    },
    { id: 'script.edit', name: editing ? words.editing : words.edit, group, when: () => state.ready, run: toggle },
    { id: 'script.own', name: words.restore, group, when: () => state.edited !== null, run: takeOwn },
  ]);
  return (
    <article id={cardIdOf(script.id)} aria-label={script.name} className="mx-(--gutter) mt-0.5 scroll-my-2">
      <div className="flex items-center gap-1.5">
        <Icon icon={channelIcons[script.channel]} size={14} className="text-ink-3" />
        <h4 className="line-clamp-2 min-w-0 flex-1 font-medium wrap-anywhere" title={script.use}>
          {script.name}
        </h4>
        {persona ? (
          <span className="text-meta whitespace-nowrap text-ink-3 @max-wide/panel:hidden">
            {words.for(texts.process.role[persona])}
          </span>
        ) : null}
        {state.edited ? <Tag>{words.editedHere}</Tag> : null}
        <InsertButton script={script} personId={personId} />
        <Button size="small" icon={Copy} disabled={!state.ready} {...blocked} onClick={() => void copyBody()}>
          {words.copy}
        </Button>
      </div>
      <BehindLine file={file} of={of} />
      {editing && state.edited ? (
        <ScriptEditor value={state.edited} onChange={state.edit} onDone={leave} />
      ) : (
        <div className="mt-1.5">
          {state.rendered.subject ? (
            <div className="mb-1.5 flex items-start gap-2">
              <span className="text-meta leading-[1.375rem] text-ink-3">{words.subject}</span>
              <div className="min-w-0 flex-1 font-medium">
                <ScriptWords parts={state.rendered.subject} waived={state.waived} />
              </div>
              {state.stops.length === 0 ? (
                <ActionLink className="text-meta" onClick={() => void copySubject()}>
                  {words.copySubject}
                </ActionLink>
              ) : null}
            </div>
          ) : null}
          <LongWords>
            <ScriptWords parts={state.rendered.parts} waived={state.waived} />
          </LongWords>
        </div>
      )}
      <div className="mt-1 flex flex-wrap gap-x-3 text-meta">
        <ActionLink ref={editButton} onClick={toggle} disabled={!state.ready}>
          {editing ? words.editing : words.edit}
        </ActionLink>
        {state.edited ? <ActionLink onClick={takeOwn}>{words.restore}</ActionLink> : null}
      </div>
      <CopiedLine file={file} script={script} />
      <ScriptStops id={stopsId} file={file} script={script} personId={personId} state={state} />
    </article>
  );
}
