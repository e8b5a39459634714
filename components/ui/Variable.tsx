import { classes } from './classes';

export type VariableProps = {
  /** Filled is quiet; a gap and a stale value each get a line under the text from whoever shows the script. */
  state: 'filled' | 'gap' | 'stale' | 'edited';
  children: string;
};

/** A value inside a script's words. Its text is plain text, whatever it holds. */
export function Variable({ state, children }: VariableProps) {
  return (
    <bdi className={classes('-mx-px rounded-[3px] box-decoration-clone px-[3px] py-px wrap-anywhere', looks[state])}>
      {children}
    </bdi>
  );
}

const looks = {
  filled: 'bg-pressed font-medium',
  gap: 'px-[5px]! text-warn inset-ring inset-ring-warn-solid',
  stale: 'bg-warn-soft text-warn underline decoration-dotted underline-offset-[3px]',
  edited: 'bg-pressed font-medium underline decoration-ink-3 underline-offset-[3px]',
};
