import ClockAlert from 'lucide-react/icons/clock-alert';
import type { PanelFile } from '@/components/queries/prospect';
import { ActionLink } from '@/components/ui/ActionLink';
import { Button } from '@/components/ui/Button';
import { useCommandList } from '@/components/ui/keys/use-commands';
import type { RenderedValue } from '@/lib/outreach/render';
import { texts } from '@/lib/texts';
import { longAge } from '@/lib/texts/format';
import { useShowProof } from '../use-show-proof';
import { SettleLine } from './SettleLine';

export interface StaleLineProps {
  file: PanelFile;
  value: RenderedValue;
  onKeep: () => void;
}

/** A value that was last seen long ago: look at its source again, or say it all the same. */
export function StaleLine({ file, value, onKeep }: StaleLineProps) {
  const words = texts.scripts;
  const showProof = useShowProof(file);
  const { proof, variable } = value;
  const group = texts.sections.here;
  useCommandList([
    {
      ...{ id: `script.recheck ${variable}`, name: words.recheckWhat(value.value), group },
      when: () => proof !== undefined,
      run: () => proof && showProof(proof),
    },
    { id: `script.keep ${variable}`, name: words.keepWhat(value.value), group, run: onKeep },
  ]);
  return (
    <SettleLine
      icon={ClockAlert}
      tone="warn"
      what={words.lastSeen(value.value, longAge(value.staleDays ?? 0))}
      aside={
        <ActionLink onClick={onKeep}>
          {words.keep}
          <span className="sr-only">{words.of(value.value)}</span>
        </ActionLink>
      }
      actions={
        proof ? (
          <Button size="small" title={words.recheckHint} onClick={() => showProof(proof)}>
            {words.recheck}
          </Button>
        ) : null
      }
    />
  );
}
