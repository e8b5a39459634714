import { ActionLink } from '@/components/ui/ActionLink';
import { Message } from '@/components/ui/Message';
import type { Known, Met } from '@/lib/intake/match-typed';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import { nameOf } from './name-of';

/** Who is about to be added is known, or could be: each with the reason, and the way to them. */
export function AlreadyKnown({ met }: { met: Met }) {
  const { choose } = usePanel();
  const words = texts.record.add;
  const found = [met.person, met.company].filter((one) => one !== undefined);
  const open = ({ record }: Known) => choose({ type: record.type === 'company' ? 'company' : 'person', id: record.id });
  return (
    <Message
      tone="warn"
      title={words.already}
      announce="status"
      actions={found.map((one) => (
        <ActionLink key={one.record.id} onClick={() => open(one)}>
          {words.openKnown(nameOf(one.record))}
        </ActionLink>
      ))}
    >
      {found.map(({ record, why }) => (
        <p key={record.id}>{texts.intake.why[why.key](why.values)}</p>
      ))}
      <p>{words.alreadyBody}</p>
    </Message>
  );
}
