import { useState } from 'react';
import type { RestoreHow, RestoreMode, RestorePreview } from '@/components/queries/backup';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { Radios } from '@/components/ui/Radios';
import { texts } from '@/lib/texts';

interface RestorePlanProps {
  preview: RestorePreview;
  onRun: (how: RestoreHow) => void;
  onCancel: () => void;
}

/** What a backup holds and what restoring it would do, in both ways; then the one click. */
export function RestorePlan({ preview, onRun, onCancel }: RestorePlanProps) {
  const words = texts.workspace.settings.data;
  const [mode, setMode] = useState<RestoreMode>('merge');
  const { exchange } = texts;
  const [bringsBack, setBringsBack] = useState(true);
  const isBack = mode === 'replace' || bringsBack;
  const total = preview.added + preview.merged + (isBack ? preview.deletedHere : 0);
  return (
    <div className="grid gap-3 rounded-sheet bg-surface p-4 shadow-sheet">
      <div className="grid gap-1.5">
        <p className="font-medium">{exchange.madeAt(preview.madeAt, new Date().toISOString())}</p>
        <Sentences
          title={exchange.holdsTitle}
          lines={[
            exchange.records(preview.holds),
            exchange.holdsList(preview.suppressed.holds),
            exchange.holdsAbout(preview.about.holds),
          ]}
        />
      </div>
      <Radios
        label={words.restoreTitle}
        value={mode}
        onChange={setMode}
        options={[
          { value: 'merge', label: words.merge, second: words.mergeBody },
          { value: 'replace', label: words.replace, second: words.replaceBody },
        ]}
      />
      <Sentences title={exchange.doesTitle} lines={whatItDoes(preview, mode, total)} />
      {mode === 'merge' && preview.deletedHere > 0 ? (
        <Checkbox checked={bringsBack} onChange={setBringsBack}>
          {exchange.bringBack(preview.deletedHere)}
        </Checkbox>
      ) : null}
      {preview.unreadable > 0 ? <p className="text-warn">{exchange.unreadable(preview.unreadable)}</p> : null}
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          size="large"
          onClick={() => onRun({ mode, deleted: bringsBack ? 'bring-back' : 'leave' })}
        >
          {words.restore(total)}
        </Button>
        <Button look="ghost" size="large" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

function Sentences({ title, lines }: { title: string; lines: string[] }) {
  return (
    <div>
      <h4 className="text-meta text-ink-3">{title}</h4>
      <ul className="grid gap-0.5">
        {lines.map((line) => (
          <li key={line} className="text-pretty text-ink-2">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The sentences of one way: the records, who was erased here, the do-not-contact list, and About me. */
function whatItDoes(preview: RestorePreview, mode: RestoreMode, total: number): string[] {
  const { exchange } = texts;
  const records =
    mode === 'merge'
      ? exchange.willMerge(preview.added, preview.merged)
      : exchange.willReplace(total, preview.onlyHere);
  return [
    records,
    ...(preview.erasedHere > 0 ? [exchange.erasedHere(preview.erasedHere)] : []),
    exchange.listGrows(preview.suppressed.added),
    aboutAfter(preview, mode),
  ];
}

function aboutAfter({ about }: RestorePreview, mode: RestoreMode): string {
  const { exchange } = texts;
  const { holds } = about;
  if (mode === 'merge') return about.isHere || typeof holds === 'string' ? exchange.aboutStays : exchange.aboutFilled;
  if (holds === 'absent') return exchange.aboutStays;
  return holds === 'empty' ? exchange.aboutEmptied : exchange.aboutReplaced;
}
