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
  const holds = Object.entries(preview.holds).map(([type, number]) => exchange.records(type, number));
  const what =
    mode === 'merge'
      ? exchange.willMerge(preview.added, preview.merged)
      : exchange.willReplace(total, preview.onlyHere);
  return (
    <div className="grid gap-3 rounded-sheet bg-surface p-4 shadow-sheet">
      <p>
        <span className="block font-medium">{exchange.madeAt(preview.madeAt, new Date().toISOString())}</span>
        <span className="text-ink-2">{holds.join(', ')}</span>
      </p>
      <Radios
        label={words.restoreTitle}
        value={mode}
        onChange={setMode}
        options={[
          { value: 'merge', label: words.merge, second: words.mergeBody },
          { value: 'replace', label: words.replace, second: words.replaceBody },
        ]}
      />
      <p className="text-pretty">
        {what} {preview.erasedHere > 0 ? exchange.erasedHere(preview.erasedHere) : null}
      </p>
      {mode === 'merge' && preview.deletedHere > 0 ? (
        <Checkbox checked={bringsBack} onChange={setBringsBack}>
          {exchange.bringBack(preview.deletedHere)}
        </Checkbox>
      ) : null}
      {preview.unreadable > 0 ? <p className="text-warn">{exchange.unreadable(preview.unreadable)}</p> : null}
      <div className="flex gap-2">
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
