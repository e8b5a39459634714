import X from 'lucide-react/icons/x';
import { useId } from 'react';
import { useAct } from '@/components/queries/act';
import { useDraft } from '@/components/queries/draft';
import type { PanelFile } from '@/components/queries/prospect';
import { useSubmit } from '@/components/queries/submit';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { TextArea } from '@/components/ui/TextArea';
import { useFirstField } from '@/components/ui/use-first-field';
import { moveStage } from '@/lib/acts/move-stage';
import { isSetAside } from '@/lib/model/prospect';
import { indexOf } from '@/lib/process/file-index';
import { moveNeeds, stageAfter } from '@/lib/process/stage';
import { texts } from '@/lib/texts';
import { onEscape } from '../on-escape';
import { usePanel } from '../PanelContext';
import { AnotherStage } from './AnotherStage';
import { CriteriaList } from './CriteriaList';
import { isBack } from './is-back';
import { MoveClosed } from './MoveClosed';
import { RaisedSheet } from './RaisedSheet';
import { submitOnModEnter } from './submit-keys';

/** Moving to a stage. A lost or disqualified prospect is opened again first. */
export function MoveStage({ file, to }: { file: PanelFile; to: string | undefined }) {
  const { show } = usePanel();
  const close = () => show(undefined);
  if (!isSetAside(file.prospect)) return <Move file={file} to={to} />;
  return <MoveClosed file={file} end={<CloseCross onClose={close} />} onClose={close} />;
}

/** What proves the end of this stage, or a reason for moving without it. */
function Move({ file, to }: { file: PanelFile; to: string | undefined }) {
  const { show, sheet } = usePanel();
  const act = useAct();
  const missingId = useId();
  const words = texts.prospect.move;
  const here = indexOf(file).stage;
  const next = to ?? stageAfter(file.process, here.id)?.id;
  const needs = next === undefined ? undefined : moveNeeds(file, next);
  const { draft, change, clear, ready } = useDraft<string>(`move:${file.prospect.id}`, '');
  const close = () => show(undefined);
  const form = useFirstField<HTMLFormElement>(ready);
  const reason = draft.trim();
  const move = useSubmit(async (again) => {
    if (!needs || (needs.reason && reason === '')) return false;
    if (needs.wins) {
      show({ sheet: 'close', as: 'won' });
      return false;
    }
    const done = await act(
      (input) => moveStage(input, { file, to: needs.to.id, ...(reason !== '' && { reason }) }),
      again,
    );
    if (!done) return false;
    clear();
    close();
    return true;
  });
  if (!needs) {
    return (
      <RaisedSheet title={here.name} end={<CloseCross onClose={close} />} onKeyDown={onEscape(close)}>
        <p className="mt-1 mb-3 text-ink-2">{words.last(here.name)}</p>
        <AnotherStage file={file} to={undefined} />
      </RaisedSheet>
    );
  }
  const back = isBack(file, needs.to.id);
  const blocked = needs.reason && reason === '';
  const label = back ? words.back(needs.to.name) : words.to(needs.to.name);
  return (
    <>
      <RaisedSheet quiet title={label} end={<CloseCross onClose={close} />} onKeyDown={onEscape(close)}>
        {back ? null : (
          <div className="mt-1">
            <CriteriaList file={file} />
          </div>
        )}
        <form
          ref={form}
          className="-mx-3 mt-2 border-t border-line px-3 pt-2.5"
          onKeyDown={submitOnModEnter}
          onSubmit={(event) => {
            event.preventDefault();
            void move();
          }}
        >
          {needs.reason ? (
            <TextArea
              label={back ? words.whyBack : words.why}
              placeholder={words.whyHint}
              value={draft}
              onChange={change}
              disabled={!ready}
            />
          ) : (
            <p className="text-ink-2">{words.allProven(needs.leavesOptional)}</p>
          )}
          <div className="mt-3 flex flex-wrap items-center gap-1.5">
            <Button
              type="submit"
              size="large"
              look={sheet?.sheet === 'log' ? 'default' : 'primary'}
              {...(blocked && { blockedBy: missingId })}
            >
              {label}
            </Button>
            <AnotherStage file={file} to={needs.to.id} />
          </div>
          <p id={missingId} hidden={!blocked} className="mt-2 text-meta text-ink-3">
            {back ? words.blockedBack : words.blocked}
          </p>
        </form>
      </RaisedSheet>
      <p className="px-(--gutter) pb-3 text-meta text-ink-3">{words.keeps}</p>
    </>
  );
}

function CloseCross({ onClose }: { onClose: () => void }) {
  return <IconButton icon={X} size="small" name={texts.prospect.move.close} keys="escape" onClick={onClose} />;
}
