import { useState } from 'react';
import { useAct } from '@/components/queries/act';
import { useDraft } from '@/components/queries/draft';
import { useSettings } from '@/components/queries/private';
import type { PanelFile } from '@/components/queries/prospect';
import { useSubmit } from '@/components/queries/submit';
import { Button } from '@/components/ui/Button';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { useFirstField } from '@/components/ui/use-first-field';
import { closeDeal } from '@/lib/acts/close-deal';
import { dayOf, isoDay } from '@/lib/model/days';
import { moveNeeds, stageAfter } from '@/lib/process/stage';
import { texts } from '@/lib/texts';
import { amountOf } from './amount';

/** What a win needs: value, currency and the day. Each is prefilled where it is known. */
export function WonForm({ file, onDone }: { file: PanelFile; onDone: () => void }) {
  const words = texts.prospect.close;
  const act = useAct();
  const settings = useSettings();
  const { prospect, now } = file;
  const empty = {
    value: prospect.value === undefined ? '' : String(prospect.value),
    currency: prospect.currency ?? settings.currency,
    date: isoDay(dayOf(now) ?? 0),
  };
  const [first] = useState(empty);
  const { draft, change, clear } = useDraft(`close:won:${prospect.id}`, first);
  // Winning may have begun as a move without all the proof: the reason was typed there, and is asked for here where it was not.
  const reason = useDraft<string>(`move:${prospect.id}`, '');
  const why = reason.draft.trim();
  const after = stageAfter(file.process, file.process.wonAfter);
  const needsWhy = after !== undefined && moveNeeds(file, after.id)?.reason === true;
  const form = useFirstField<HTMLFormElement>();
  const [tried, setTried] = useState(false);
  const value = amountOf(draft.value, draft.currency);
  const wrong = {
    value: value === undefined,
    currency: !/^[A-Za-z]{3}$/.test(draft.currency.trim()),
    date: dayOf(draft.date) === undefined,
    why: needsWhy && why === '',
  };
  const save = useSubmit(async (again) => {
    setTried(true);
    if (value === undefined || wrong.currency || wrong.date || wrong.why) return false;
    const currency = draft.currency.trim().toUpperCase();
    const won = { file, as: 'won' as const, value, currency, date: draft.date, ...(why !== '' && { reason: why }) };
    const done = await act((input) => closeDeal(input, won), again);
    if (!done) return false;
    clear();
    reason.clear();
    onDone();
    return true;
  });
  const error = (of: keyof typeof wrong, text: string) => (tried && wrong[of] ? { error: text } : {});
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="flex flex-wrap items-start gap-2">
        <TextField
          label={words.value}
          inputMode="decimal"
          value={draft.value}
          onChange={(next) => change({ ...draft, value: next })}
          {...error('value', words.valueError)}
          className="min-w-24 flex-1"
        />
        <TextField
          label={words.currency}
          maxLength={3}
          value={draft.currency}
          onChange={(next) => change({ ...draft, currency: next })}
          {...error('currency', words.currencyError)}
          className="w-20"
        />
        <TextField
          type="date"
          label={words.date}
          value={draft.date}
          onChange={(next) => change({ ...draft, date: next })}
          {...error('date', words.dateError)}
          className="min-w-32 flex-1"
        />
      </div>
      {needsWhy ? (
        <TextArea
          label={words.whyWon}
          placeholder={texts.prospect.move.whyHint}
          value={reason.draft}
          onChange={reason.change}
          disabled={!reason.ready}
          className="mt-3"
          {...error('why', words.whyWonError)}
        />
      ) : null}
      <Button type="submit" size="large" look="primary" className="mt-3">
        {words.save.won}
      </Button>
    </form>
  );
}
