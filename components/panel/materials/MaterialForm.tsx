import { useDraft } from '@/components/queries/draft';
import { useSettings, writeMaterial } from '@/components/queries/private';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import type { Material } from '@/lib/model/process';
import { texts } from '@/lib/texts';
import { MaterialPlace } from './MaterialPlace';
import { materialKey } from './material-place';

export interface MaterialFormProps {
  processId: string;
  material: Material;
  onDone: () => void;
}

/** What a material should hold, and where the team's version lies: asked once, opened from here afterwards. */
export function MaterialForm({ processId, material, onDone }: MaterialFormProps) {
  const words = texts.prospect.step.material;
  const key = materialKey(processId, material.id);
  const kept = useSettings().materials[key] ?? '';
  const { draft, change, clear, ready } = useDraft<string | null>(`material:${key}`, null);
  const save = async () => {
    await writeMaterial(key, (draft ?? kept).trim());
    clear();
    onDone();
  };
  return (
    <form
      className="grid gap-2 pb-1"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="text-pretty">
        <h4 className="text-meta font-semibold text-ink-3">{words.what}</h4>
        <p>{material.what}</p>
      </div>
      {kept ? (
        <p className="wrap-anywhere">
          <MaterialPlace place={kept} />
        </p>
      ) : null}
      <TextField label={words.where} help={words.whereHelp} value={draft ?? kept} onChange={change} readOnly={!ready} />
      <div className="flex justify-end">
        <Button type="submit" look="primary">
          {words.save}
        </Button>
      </div>
    </form>
  );
}
