import { classes } from '@/components/ui/classes';
import type { MailHealth } from '@/lib/mail/health';
import { texts } from '@/lib/texts';

/** How well the open mail is recognised: a light, and its words. Never the colour alone. */
export function HealthLight({ health: { light, fields } }: { health: MailHealth }) {
  const { health, fields: names } = texts.mail;
  const missing = fields.map((field) => names[field]).join(', ');
  const words = light === 'amber' ? health.amber(missing) : health[light];
  return (
    <span className="inline-flex min-w-0 items-center gap-1.5">
      <span aria-hidden="true" className={classes('size-2 flex-none rounded-full', colours[light])} />
      <span className={light === 'green' ? 'sr-only' : 'wrap-anywhere'}>{words}</span>
    </span>
  );
}

const colours = { green: 'bg-ok-solid', amber: 'bg-warn-solid', red: 'bg-danger-solid' };
