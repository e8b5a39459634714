import { type ChosenWebmail, nameOf } from '@/components/queries/webmail';
import { ActionLink } from '@/components/ui/ActionLink';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { Row } from '@/components/ui/Row';
import { Rows } from '@/components/ui/Rows';
import { Skeleton } from '@/components/ui/Skeleton';
import { texts } from '@/lib/texts';

interface WebmailChosenProps {
  chosen: ChosenWebmail[] | undefined;
  onStart: (origin: string) => Promise<boolean>;
  onStop: (origin: string) => Promise<void>;
}

/** The webmails in which Alongside runs, each with the way out. */
export function WebmailChosen({ chosen, onStart, onStop }: WebmailChosenProps) {
  const words = texts.mail.settings;
  useCommandList(
    (chosen ?? []).map(({ origin }) => ({
      id: `webmail.stop.${origin}`,
      name: words.stopIn(nameOf(origin)),
      group: texts.workspace.here,
      run: () => void onStop(origin),
    })),
  );
  return (
    <section aria-label={words.chosen} className="mb-6">
      <h3 className="mb-1 font-semibold">{words.chosen}</h3>
      {chosen === undefined ? <Skeleton rows={1} row="two-lines" /> : null}
      {chosen?.length === 0 ? <p className="text-ink-2">{words.none}</p> : null}
      {chosen && chosen.length > 0 ? (
        <div className="-mx-(--gutter)">
          <Rows label={words.chosen}>
            {chosen.map((each) => (
              <Row
                key={each.origin}
                title={<bdi>{nameOf(each.origin)}</bdi>}
                second={each.isGranted ? undefined : words.takenAway}
                end={
                  <>
                    {each.isGranted ? null : (
                      <ActionLink
                        aria-label={words.startIn(nameOf(each.origin))}
                        onClick={() => void onStart(each.origin)}
                      >
                        {words.start}
                      </ActionLink>
                    )}
                    <ActionLink aria-label={words.stopIn(nameOf(each.origin))} onClick={() => void onStop(each.origin)}>
                      {words.stop}
                    </ActionLink>
                  </>
                }
              />
            ))}
          </Rows>
        </div>
      ) : null}
    </section>
  );
}
