import Download from 'lucide-react/icons/download';
import Upload from 'lucide-react/icons/upload';
import { useRef, useState } from 'react';
import { type Amount, saveBackup, useRestore } from '@/components/queries/backup';
import { useCount } from '@/components/queries/records';
import { Button } from '@/components/ui/Button';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { Message } from '@/components/ui/Message';
import { Progress } from '@/components/ui/Progress';
import { texts } from '@/lib/texts';
import { RestorePlan } from './RestorePlan';
import { SettingsHead } from './SettingsHead';

/** Backup as one JSON file, and restore that says what it will do before it does it. */
export function DataSettings() {
  const words = texts.workspace.settings.data;
  const [saved, setSaved] = useState<string>();
  const [saving, setSaving] = useState<'no' | 'busy' | 'failed'>('no');
  const [amount, setAmount] = useState<Amount>({ done: 0, total: 0 });
  const file = useRef<HTMLInputElement>(null);
  const restore = useRestore();
  const [prospects, companies, people] = [useCount('prospect'), useCount('company'), useCount('person')];
  const save = async () => {
    setSaving('busy');
    try {
      setSaved(await saveBackup(setAmount));
      setSaving('no');
    } catch (error) {
      console.error('backup', error instanceof Error ? error.name : typeof error);
      setSaving('failed');
    }
  };
  const { state } = restore;
  const choose = () => file.current?.click();
  const canChoose = () => state.step !== 'preview' && state.step !== 'restoring' && state.step !== 'reading';
  const group = texts.workspace.here;
  useCommandList([
    { id: 'backup', name: words.backup, group, when: () => saving !== 'busy', run: () => void save() },
    { id: 'restore', name: words.choose, group, when: canChoose, run: choose },
  ]);
  return (
    <>
      <SettingsHead title={words.title} body={words.body} />
      <p className="mb-3 text-ink-2 tabular-nums">
        {words.counts(prospects.data ?? 0, companies.data ?? 0, people.data ?? 0)}
      </p>
      <Button icon={Download} size="large" busy={saving === 'busy'} onClick={() => void save()}>
        {words.backup}
      </Button>
      {saving === 'busy' ? (
        <div className="mt-3">
          <Progress label={words.saving} {...amount} />
        </div>
      ) : null}
      <p role="status" className="mt-2 min-h-5 text-meta text-ink-3">
        {saved && saving === 'no' ? words.saved(saved) : null}
        {saving === 'failed' ? <span className="text-danger">{words.notSaved}</span> : null}
      </p>
      <section className="mt-5 border-t border-line pt-5">
        <h3 className="font-semibold">{words.restoreTitle}</h3>
        <p className="mt-1 mb-3 text-ink-2">{words.restoreBody}</p>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          className="hidden"
          aria-label={words.choose}
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            event.target.value = '';
            if (chosen) void restore.read(chosen);
          }}
        />
        {state.step === 'reading' ? <Progress label={words.readingWhat} {...state.progress} /> : null}
        {state.step === 'restoring' ? <Progress label={words.busy} {...state.progress} /> : null}
        {state.step === 'preview' ? (
          <RestorePlan preview={state.preview} onRun={(how) => void restore.run(how)} onCancel={restore.cancel} />
        ) : null}
        {state.step === 'preview' || state.step === 'restoring' ? null : (
          <Button icon={Upload} size="large" busy={state.step === 'reading'} onClick={choose}>
            {state.step === 'reading' ? words.reading : words.choose}
          </Button>
        )}
        {state.step === 'refused' ? (
          <Message tone="danger" title={words.refused} announce="alert" className="mt-3">
            {texts.exchange.refused[state.reason]}
          </Message>
        ) : null}
        {state.step === 'failed' ? (
          <Message tone="danger" title={words.refused} announce="alert" className="mt-3">
            {words.notRestored}
          </Message>
        ) : null}
        {state.step === 'done' ? (
          <Message
            tone="ok"
            title={
              state.mode === 'merge'
                ? texts.exchange.restored(state.changed)
                : texts.exchange.replaced(state.changed.added)
            }
            announce="status"
            className="mt-3"
          />
        ) : null}
      </section>
    </>
  );
}
