import { useState } from 'react';
import { EmptyText } from '@/components/ui/EmptyText';
import { Select } from '@/components/ui/Select';
import { type Channel, channels } from '@/lib/model/process';
import { indexOf } from '@/lib/process/file-index';
import { texts } from '@/lib/texts';
import type { SectionBodyProps } from '../section';
import { stepOfKey } from '../step/step-key';
import { OtherScripts } from './OtherScripts';
import { orderedScripts } from './ordered-scripts';
import { ScriptCard } from './ScriptCard';
import { useScriptChoice } from './script-choice';

/** One script in full, the others as rows; whom it is for and over which channel can be chosen. */
export function ScriptsBody({ file }: SectionBodyProps) {
  const { scriptId, personId, step: key, choose } = useScriptChoice();
  const [channel, setChannel] = useState<Channel>();
  const words = texts.scripts;
  const { contacts, stage } = indexOf(file);
  const step = stepOfKey(file, key);
  const all = orderedScripts(file, step, contacts.some(({ id }) => id === personId) ? personId : undefined);
  const scripts = all.filter(({ script }) => channel === undefined || script.channel === channel);
  const shown = scripts.find(({ script }) => script.id === scriptId) ?? scripts[0];
  const used = channels.filter((one) => all.some(({ script }) => script.channel === one));
  if (!shown) return <EmptyText>{words.empty(stage.name)}</EmptyText>;
  return (
    <>
      <div className="flex flex-wrap items-center gap-1 pb-1 px-[calc(var(--gutter)-8px)]">
        {contacts.length > 0 ? (
          <Select
            look="quiet"
            label={words.chooseAPerson}
            value={shown.personId}
            onChange={(id) => choose({ scriptId: shown.script.id, personId: id })}
            options={contacts.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : (
          <p className="px-2 text-meta text-ink-3">{words.nobody}</p>
        )}
        {used.length > 1 ? (
          <Select<Channel | 'all'>
            look="quiet"
            label={words.channel}
            value={channel ?? 'all'}
            onChange={(value) => setChannel(value === 'all' ? undefined : value)}
            options={[
              { value: 'all', label: words.anyChannel },
              ...used.map((value) => ({ value, label: words.channels[value] })),
            ]}
          />
        ) : null}
      </div>
      <ScriptCard key={`${shown.script.id} ${shown.personId}`} file={file} of={shown} />
      <OtherScripts
        file={file}
        scripts={scripts.filter((one) => one !== shown)}
        onChoose={(id) => choose({ scriptId: id })}
      />
    </>
  );
}
