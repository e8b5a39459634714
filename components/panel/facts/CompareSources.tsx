import { useState } from 'react';
import { ActionLink } from '@/components/ui/ActionLink';
import { Age } from '@/components/ui/Age';
import { Button } from '@/components/ui/Button';
import { Popover } from '@/components/ui/Popover';
import { Radios } from '@/components/ui/Radios';
import { texts } from '@/lib/texts';
import { FactAge } from './FactAge';
import { FactSource } from './FactSource';
import type { FactLine } from './fact-lines';

export interface CompareSourcesProps {
  line: FactLine;
  now: string;
  /** The rep says which value leads; all of them are kept. */
  onChoose: (value: string) => void;
}

/** Sources that disagree, side by side with their words; choosing one confirms it by hand and keeps the others. */
export function CompareSources({ line, now, onChoose }: CompareSourcesProps) {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const value = chosen ?? line.values[0]?.value;
  const words = texts.facts;
  const confirm = () => {
    if (value === undefined) return;
    setOpen(false);
    onChoose(value);
  };
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger={<ActionLink className="relative">{words.compare}</ActionLink>}
      title={line.label}
      headEnd={<Age text={words.disagree(line.values.length)} kind="differs" />}
      foot={
        <div className="flex flex-col items-start gap-1.5">
          <Button look="primary" size="large" onClick={confirm}>
            {words.showFirst(value ?? '')}
          </Button>
          <p className="text-meta text-ink-3">{words.bothKept}</p>
        </div>
      }
    >
      <Radios
        label={line.label}
        value={value}
        onChange={setChosen}
        options={line.values.map((one) => ({
          value: one.value,
          label: <bdi className="font-medium wrap-anywhere">{one.value}</bdi>,
          second: one.held.map((held) => <FactSource key={held.stamp.join()} held={held} now={now} />),
          end: <FactAge value={one} field={line.field} now={now} />,
        }))}
      />
    </Popover>
  );
}
