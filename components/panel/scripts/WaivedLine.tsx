import CircleSlash from 'lucide-react/icons/circle-slash-2';
import type { PanelFile } from '@/components/queries/prospect';
import { Button } from '@/components/ui/Button';
import { useCommand } from '@/components/ui/keys/use-commands';
import { bindingsFor } from '@/lib/outreach/bindings';
import { texts } from '@/lib/texts';
import { SettleLine } from './SettleLine';

export interface WaivedLineProps {
  file: PanelFile;
  variable: string;
  onTakeBack: () => void;
}

/** A gap that the rep chose to live without, and the way back. */
export function WaivedLine({ file, variable, onTakeBack }: WaivedLineProps) {
  const { label } = bindingsFor({ file }).missing(variable);
  useCommand({
    id: `script.take-back ${variable}`,
    name: texts.scripts.takeBackWhat(label),
    group: texts.sections.here,
    run: onTakeBack,
  });
  return (
    <SettleLine
      icon={CircleSlash}
      tone="quiet"
      what={texts.scripts.waivedByYou(label)}
      actions={
        <Button size="small" look="ghost" onClick={onTakeBack}>
          {texts.scripts.takeBack}
        </Button>
      }
    />
  );
}
