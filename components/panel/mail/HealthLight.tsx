import { classes } from '@/components/ui/classes';
import type { MailField, MailReading } from '@/lib/model/mail-reading';
import { texts } from '@/lib/texts';

/** How well the open mail is recognised: a light, and its words. Never the colour alone. */
export function HealthLight({ reading }: { reading: MailReading }) {
  if (!reading.light) return null;
  const { light } = reading.light;
  return (
    <span className="inline-flex min-w-0 items-center gap-1.5">
      <span aria-hidden="true" className={classes('size-2 flex-none rounded-full', colours[light])} />
      <span className={light === 'green' ? 'sr-only' : 'wrap-anywhere'}>
        {light === 'amber' ? doubts(reading) : texts.mail.health[light]}
      </span>
    </span>
  );
}

/** What is not seen, and what is seen otherwise than usual; both may be so, or neither where a webmail is not known at all. */
function doubts({ light, missing }: MailReading): string {
  const { amber, later, unknown } = texts.mail.health;
  const others = light?.fields.filter((field) => !missing.includes(field)) ?? [];
  const said = [
    ...(missing.length > 0 ? [amber(texts.conditions.and(missing.map((field) => texts.mail.unseen[field])))] : []),
    ...(others.length > 0 ? [later(named(others))] : []),
  ];
  return said.length > 0 ? said.join('. ') : unknown;
}

const named = (fields: MailField[]) => fields.map((field) => texts.mail.fields[field]).join(', ');

const colours = { green: 'bg-ok-solid', amber: 'bg-warn-solid', red: 'bg-danger-solid' };
