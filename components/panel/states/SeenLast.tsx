import { useState } from 'react';
import { useProspectFile } from '@/components/queries/prospect';
import { Avatar } from '@/components/ui/Avatar';
import { Row } from '@/components/ui/Row';
import { Rows } from '@/components/ui/Rows';
import { Section } from '@/components/ui/Section';
import { text } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import { useSeenLast } from './use-seen-last';

/** The prospects that were worked on last, with their next step: never a dead end. */
export function SeenLast() {
  const [open, setOpen] = useState(true);
  const recent = useSeenLast();
  if (!recent.data || recent.data.length === 0) return null;
  return (
    <Section title={texts.panel.noAccess.seen} count={recent.data.length} open={open} onOpenChange={setOpen}>
      <Rows label={texts.panel.noAccess.seen}>
        {recent.data.map((record) => (
          <Seen key={record.id} id={record.id} name={text(record, 'name') ?? ''} />
        ))}
      </Rows>
    </Section>
  );
}

function Seen({ id, name }: { id: string; name: string }) {
  const { choose } = usePanel();
  const { file } = useProspectFile(id);
  const company = file?.company && text(file.company, 'name');
  const shown = company ?? name;
  return (
    <Row
      lead={<Avatar name={shown} kind="company" />}
      title={<bdi className="font-medium">{shown}</bdi>}
      second={file?.steps.first.title}
      onOpen={() => choose({ type: 'prospect', id })}
    />
  );
}
