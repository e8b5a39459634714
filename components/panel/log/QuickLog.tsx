import X from 'lucide-react/icons/x';
import { useEffect, useId, useRef } from 'react';
import type { PanelFile } from '@/components/queries/prospect';
import { useSubmit } from '@/components/queries/submit';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { Key } from '@/components/ui/Key';
import { Segmented } from '@/components/ui/Segmented';
import { TextArea } from '@/components/ui/TextArea';
import { texts } from '@/lib/texts';
import { time } from '@/lib/texts/format';
import { hostOf } from '../host-of';
import { onEscape } from '../on-escape';
import { usePanel } from '../PanelContext';
import { submitOnModEnter } from '../step/submit-keys';
import { logIcons, outcomesOf } from './kinds';
import { LogBlocked } from './LogBlocked';
import { LogLack } from './LogLack';
import { LogNext } from './LogNext';
import { LogPeople } from './LogPeople';
import { LogScript } from './LogScript';
import { lackOf, namesNobody } from './lack';
import { type LogSheet, useQuickLog } from './use-quick-log';

/** The quick log: the foot grows over the page. Focus begins in the words; person and outcome are preset, but for words of a page. Ctrl Enter logs from every field, Esc keeps the draft. */
export function QuickLog({ file, sheet }: { file: PanelFile; sheet: LogSheet }) {
  const { show, open } = usePanel();
  const { kind } = sheet;
  const { draft, change, ready, save, step, settles, blocked, isRefused, openedAt, minutes } = useQuickLog(file, sheet);
  const form = useRef<HTMLFormElement>(null);
  const title = useId();
  const missing = useId();
  const stop = useId();
  const words = texts.log;
  const page = draft.theirs[0]?.url;
  const outcomes = outcomesOf[kind];
  const close = () => show(undefined);
  const leave = onEscape(close);
  const lacks = lackOf(kind, draft);
  const submit = useSubmit(async (again) => {
    if (lacks || isRefused || !(await save(again))) return false;
    close();
    return true;
  });
  useEffect(() => {
    if (ready) form.current?.querySelector('textarea')?.focus();
  }, [ready]);
  useReturnedFocus();
  return (
    <form
      ref={form}
      aria-labelledby={title}
      onKeyDown={(event) => {
        leave(event);
        submitOnModEnter(event);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      className="max-h-[70dvh] overflow-y-auto rounded-t-sheet bg-surface px-(--gutter) pt-2.5 pb-3 shadow-overlay"
    >
      <div className="flex items-center gap-2">
        <Icon icon={logIcons[kind]} className="text-ink-2" />
        <h3 id={title} className="min-w-0 flex-1 font-semibold">
          {words.title[kind]}
        </h3>
        <span aria-hidden="true" className="flex items-center gap-1 text-meta text-ink-3 @max-roomy/panel:hidden">
          <Key keys="tab" /> {words.nextField} <Key keys="escape" /> {words.putAway}
        </span>
        <IconButton icon={X} size="small" name={words.close} keys="escape" onClick={close} className="-mr-1" />
      </div>
      <div className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-2">
        <LogPeople file={file} chosen={draft.personIds} onChange={(personIds) => change({ personIds })} />
        {blocked ? (
          <LogBlocked
            id={stop}
            blocked={blocked}
            now={file.now}
            onLift={() => {
              close();
              open({ view: 'record', named: { type: blocked.of, id: blocked.id } });
            }}
          >
            <Checkbox checked={draft.theyCame === true} onChange={(theyCame) => change({ theyCame })}>
              {words.theyCame}
            </Checkbox>
          </LogBlocked>
        ) : null}
        {outcomes.length > 0 ? (
          <Segmented
            wide
            label={words.outcome}
            value={draft.outcome ?? undefined}
            onChange={(outcome) => change({ outcome })}
            options={outcomes.map((value) => ({ value, label: words.outcomes[value] }))}
          />
        ) : null}
        {kind === 'mail' || kind === 'social' ? null : (
          <LogScript file={file} scriptId={sheet.scriptId} personId={draft.personIds[0]} />
        )}
        <TextArea
          label={page ? words.from(hostOf(page)) : words.words}
          labelHidden={!page}
          placeholder={words.wordsHint[kind]}
          value={draft.words}
          onChange={(typed) => change({ words: typed })}
          disabled={!ready}
        />
        {kind === 'note' ? null : <LogNext file={file} draft={draft} onChange={change} />}
        {step && (settles || draft.notTheStep) ? (
          <Checkbox checked={settles !== undefined} onChange={(on) => change({ notTheStep: !on })}>
            <bdi className="wrap-anywhere">{words.settles(step.title)}</bdi>
          </Checkbox>
        ) : null}
        <div className="flex flex-wrap items-center gap-2">
          <Button
            type="submit"
            look="primary"
            size="large"
            keys="mod+enter"
            disabled={!ready}
            {...(isRefused && { blockedBy: stop })}
            {...(lacks && { blockedBy: missing })}
          >
            {words.save[kind]}
          </Button>
          <span className="ml-auto text-meta text-ink-3 tabular-nums">{words.at(time(openedAt), minutes)}</span>
        </div>
        <LogLack id={missing} lack={lacks} isFree={namesNobody(file, kind, draft)} />
      </div>
    </form>
  );
}

/** Whatever had the focus before the log opened has it again afterwards, unless it is gone. */
function useReturnedFocus(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
      });
    };
  }, []);
}
