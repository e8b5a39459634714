import { nameOf } from '@/components/queries/webmail';
import { ActionLink } from '@/components/ui/ActionLink';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { webmailCardFor } from '@/lib/mail/cards';
import { texts } from '@/lib/texts';
import { WebmailAddress } from './WebmailAddress';
import type { WebmailListProps } from './WebmailKnown';
import { WebmailRow } from './WebmailRow';

/** Webmails at addresses of the rep's own, each with the way out, and the field for another. */
export function WebmailOwn({ chosen, onStart, onStop }: WebmailListProps) {
  const words = texts.mail.settings;
  const own = chosen.filter(({ origin }) => webmailCardFor(origin) === undefined);
  useCommandList(
    own.map(({ origin }) => ({
      id: `webmail.stop.${origin}`,
      name: words.stopIn(nameOf(origin)),
      group: texts.workspace.here,
      run: () => void onStop(origin),
    })),
  );
  return (
    <section aria-label={words.own} className="mb-6">
      <h3 className="mb-1 font-semibold">{words.own}</h3>
      {own.length > 0 ? (
        <ul aria-label={words.own} className="mb-3 border-t border-line">
          {own.map(({ origin, isGranted }) => (
            <li key={origin} className="border-b border-line py-1">
              <WebmailRow origin={origin} state={isGranted ? 'on' : 'revoked'}>
                {isGranted ? null : (
                  <ActionLink aria-label={words.startIn(nameOf(origin))} onClick={() => void onStart(origin)}>
                    {words.again}
                  </ActionLink>
                )}
                <ActionLink aria-label={words.stopIn(nameOf(origin))} onClick={() => void onStop(origin)}>
                  {words.stop}
                </ActionLink>
              </WebmailRow>
            </li>
          ))}
        </ul>
      ) : null}
      <WebmailAddress onStart={onStart} />
    </section>
  );
}
