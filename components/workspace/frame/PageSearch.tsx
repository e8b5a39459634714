import { useRef } from 'react';
import { useCommand } from '@/components/ui/keys/use-commands';
import { SearchField } from '@/components/ui/SearchField';
import { texts } from '@/lib/texts';

interface PageSearchProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** The search of one list, in the page's head; F comes here. */
export function PageSearch(props: PageSearchProps) {
  const place = useRef<HTMLDivElement>(null);
  useCommand({
    id: 'page-search',
    name: props.label,
    keys: 'f',
    group: texts.workspace.here,
    run: () => place.current?.querySelector('input')?.focus(),
  });
  return (
    <div ref={place} className="w-64 max-[640px]:w-auto max-[640px]:grow max-[640px]:basis-52">
      <SearchField {...props} keys="f" />
    </div>
  );
}
