import { texts } from '@/lib/texts';
import { ActionLink } from './ActionLink';
import { Message } from './Message';

export interface Meanwhile {
  /** The field's name. */
  label: string;
  mine: string;
  theirs: string;
  onMine: () => void;
  onTheirs: () => void;
}

/** In a form: fields that were changed elsewhere while they were typed here, each with both values and the choice. */
export function ChangedMeanwhile({ fields }: { fields: Meanwhile[] }) {
  const words = texts.ui.meanwhile;
  return fields.map(({ label, mine, theirs, onMine, onTheirs }) => (
    <Message
      key={label}
      tone="warn"
      title={words.what(label)}
      announce="alert"
      actions={
        <>
          <ActionLink aria-label={words.takeWhat(label)} onClick={onTheirs}>
            {words.take}
          </ActionLink>
          <ActionLink aria-label={words.keepWhat(label)} onClick={onMine}>
            {words.keep}
          </ActionLink>
        </>
      }
    >
      <p>{words.theirs(theirs)}</p>
      <p>{words.mine(mine)}</p>
    </Message>
  ));
}
