import Search from 'lucide-react/icons/search';
import X from 'lucide-react/icons/x';
import type { ComponentProps } from 'react';
import { texts } from '@/lib/texts';
import { IconButton } from './IconButton';
import { Key } from './Key';
import { TextField } from './TextField';

export type SearchFieldProps = Omit<ComponentProps<'input'>, 'size' | 'value' | 'onChange'> & {
  /** Spoken, and the placeholder unless another is given. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The key that comes here, shown while it is empty. */
  keys?: string;
};

/** A field to search in; Esc or the cross empties it. */
export function SearchField({ label, value, onChange, keys, placeholder, ...rest }: SearchFieldProps) {
  return (
    <TextField
      {...rest}
      type="search"
      label={label}
      labelHidden
      placeholder={placeholder ?? label}
      value={value}
      onChange={onChange}
      icon={Search}
      onKeyDown={(event) => {
        rest.onKeyDown?.(event);
        if (event.key === 'Escape' && value !== '') {
          event.stopPropagation();
          onChange('');
        }
      }}
      end={<SearchEnd value={value} keys={keys} onClear={() => onChange('')} />}
    />
  );
}

function SearchEnd({ value, keys, onClear }: { value: string; keys?: string | undefined; onClear: () => void }) {
  if (value !== '')
    return <IconButton icon={X} name={texts.ui.clear} size="small" onClick={onClear} className="-mr-1.5" />;
  return keys ? <Key keys={keys} /> : null;
}
