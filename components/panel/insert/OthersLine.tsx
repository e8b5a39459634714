import UserRound from 'lucide-react/icons/user-round';
import { ActionLink } from '@/components/ui/ActionLink';
import { Button } from '@/components/ui/Button';
import { useCommandList } from '@/components/ui/keys/use-commands';
import type { Script } from '@/lib/model/process';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import { SettleLine } from '../scripts/SettleLine';
import { namesOf } from './names';
import type { InsertionState } from './use-insertion';

interface OthersLineProps {
  script: Script;
  /** Whom the words are written for. */
  name: string;
  insertion: InsertionState;
}

/** The mail goes to somebody else than the words are for: write them for that person, or say that it is meant. */
export function OthersLine({ script, name, insertion: { recipients, mean } }: OthersLineProps) {
  const { open } = usePanel();
  const words = texts.insert;
  const other = recipients.find(({ how, contact }) => how === 'to' && contact && !contact.block);
  const direct = recipients.filter(({ how }) => how === 'to');
  const rewrite = () => open({ view: 'insert', scriptId: script.id, personId: other?.contact?.id });
  const group = texts.sections.here;
  useCommandList([
    {
      ...{ id: 'insert.write-for', name: words.writeFor(other?.name ?? ''), group },
      when: () => other !== undefined,
      run: rewrite,
    },
    { id: 'insert.anyway', name: words.anyway, group, run: mean },
  ]);
  return (
    <SettleLine
      icon={UserRound}
      tone="warn"
      what={words.writtenFor(name, namesOf(direct.length > 0 ? direct : recipients))}
      aside={<ActionLink onClick={mean}>{words.anyway}</ActionLink>}
      actions={
        other ? (
          <Button size="small" onClick={rewrite}>
            {words.writeFor(other.name)}
          </Button>
        ) : undefined
      }
    />
  );
}
