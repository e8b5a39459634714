import Plus from 'lucide-react/icons/plus';
import { classes } from './classes';
import { Icon } from './Icon';
import { initials } from './initials';

export type AvatarProps = {
  /** Whose initials; an empty seat has none. */
  name?: string;
  kind?: 'person' | 'company' | 'empty';
  /** 24, 28, 36. */
  size?: 'small' | 'medium' | 'large';
};

/** A face: initials only. A person is round, a company a rounded square, an empty seat dashed. The name stands beside it, so it is not spoken. */
export function Avatar({ name = '', kind = 'person', size = 'small' }: AvatarProps) {
  return (
    <span
      aria-hidden="true"
      className={classes(
        'grid flex-none place-items-center leading-none font-semibold tracking-[0.01em] select-none',
        sizes[size],
        kind === 'company' ? squares[size] : 'rounded-full',
        kind === 'empty' ? 'border border-dashed border-control text-ink-3' : 'bg-pressed text-ink-2',
      )}
    >
      {kind === 'empty' ? <Icon icon={Plus} size={12} /> : initials(name)}
    </span>
  );
}

const sizes = { small: 'size-6 text-[0.625rem]', medium: 'size-7 text-[0.6875rem]', large: 'size-9 text-[0.8125rem]' };
const squares = { small: 'rounded-control', medium: 'rounded-control', large: 'rounded-[8px]' };
