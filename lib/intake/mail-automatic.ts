import type { Correspondent } from '@/lib/model/mail-reading';

/** A mail that nobody wrote to answer: an absence note, a newsletter, a bounce. */
export type Automatic = 'reply' | 'list' | 'report';

const report =
  /^(?:undeliver(?:able|ed)\b|(?:mail )?delivery (?:status notification|fail|has failed)|mail delivery|returned mail|failure notice|unzustellbar|nicht zustellbar|non remis|message non distribu|no se puede entregar|impossibile recapitare|mancato recapito|n[ãa]o entregue|onbestelbaar|配信不能|无法投递|전송 실패)/iu;
const reply =
  /^(?:auto(?:matic)?[ -]?(?:reply|response|antwort|svar)\b|automati(?:c|sche|sch) (?:reply|response|antwort|antwoord)|out of (?:the )?office\b|abwesenheits|r[ée]ponse automatique|absence du bureau|respuesta autom[áa]tica|fuera de (?:la )?oficina|risposta automatica|fuori (?:sede|ufficio)|resposta autom[áa]tica|automaattinen vastaus|自動返信|自動応答|自动回复|자동 회신|автоответ)/iu;

const reporters = /^(?:mailer-daemon|postmaster|mail-daemon|bounces?)\b/i;
const machines =
  /^(?:no-?_?reply|do-?not-?reply|donotreply|newsletters?|notifications?|mailing|auto(?:reply|mailer))\b/i;

/**
 * Whether a machine seems to have sent a mail whose headers are not seen, by its subject and its sender's address, and by which of the two.
 * A suggestion: the rep decides.
 */
export function seemsAutomatic(
  subject: string | undefined,
  from: Correspondent | undefined,
): { as: Automatic; by: 'subject' | 'sender' } | undefined {
  const said = (subject ?? '').trim();
  const address = from?.address ?? '';
  if (reporters.test(address)) return { as: 'report', by: 'sender' };
  if (report.test(said)) return { as: 'report', by: 'subject' };
  if (reply.test(said)) return { as: 'reply', by: 'subject' };
  return machines.test(address) ? { as: 'list', by: 'sender' } : undefined;
}
