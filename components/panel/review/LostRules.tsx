import { useCaptureRules, useRemoveRule } from '@/components/queries/capture-rules';
import type { Pointing } from '@/components/queries/pointing';
import { ActionLink } from '@/components/ui/ActionLink';
import { Message } from '@/components/ui/Message';
import type { PageReading } from '@/lib/model/page-reading';
import { texts } from '@/lib/texts';

/** A rule of the rep's that finds nothing here any more says so, and how to mend it. */
export function LostRules({ reading, onPoint }: { reading: PageReading; onPoint: Pointing['point'] }) {
  const rules = useCaptureRules().data ?? [];
  const remove = useRemoveRule();
  const words = texts.pointing;
  const lost = (reading.rules ?? []).flatMap(({ id, found }) =>
    found > 0 ? [] : (rules.find((one) => one.id === id) ?? []),
  );
  return lost.map((rule) => {
    const label = texts.names.fact[rule.field].toLowerCase();
    const ask = rule.of === 'person' ? words.askAny(label) : words.askCompany(label);
    return (
      <Message
        key={rule.id}
        tone="warn"
        title={words.lost(label)}
        className="m-2"
        actions={
          <>
            <ActionLink onClick={() => void onPoint({ of: rule.of, field: rule.field, ask })}>{words.again}</ActionLink>
            <ActionLink onClick={() => void remove(rule)}>{words.remove}</ActionLink>
          </>
        }
      >
        {words.lostBody(rule.site, rule.example)}
      </Message>
    );
  });
}
