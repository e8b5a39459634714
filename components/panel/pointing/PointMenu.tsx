import Crosshair from 'lucide-react/icons/crosshair';
import { Button } from '@/components/ui/Button';
import { Menu } from '@/components/ui/Menu';
import { MenuItem } from '@/components/ui/MenuItem';
import type { FactField } from '@/lib/model/fact';
import { texts } from '@/lib/texts';
import { usePoint } from './PointingContext';

interface PointMenuProps {
  of: 'person' | 'organisation';
  name: string;
  /** A text that was good for this one only. */
  onOnce: (field: FactField, text: string) => void;
}

/** "This is the job title": what of a person or company the rep can point at in the page. */
export function PointMenu({ of, name, onOnce }: PointMenuProps) {
  const point = usePoint();
  const words = texts.pointing;
  if (!point) return null;
  const ask = (label: string) => (of === 'person' ? words.askPerson(label, name) : words.askCompany(label));
  const trigger = (
    <Button look="ghost" icon={Crosshair} aria-label={words.menuName(name)} className="mt-1 -ml-2">
      {words.menu}
    </Button>
  );
  return (
    <Menu trigger={trigger}>
      {fields[of].map((field) => {
        const label = texts.names.fact[field];
        const start = () => void point({ of, field, ask: ask(label.toLowerCase()) }, (text) => onOnce(field, text));
        return (
          <MenuItem key={field} onSelect={start}>
            {label}
          </MenuItem>
        );
      })}
    </Menu>
  );
}

const fields = {
  person: ['title', 'name', 'department', 'email', 'phone'],
  organisation: ['name', 'legalName', 'industry', 'employees', 'address', 'phone', 'email'],
} as const satisfies { [of: string]: readonly FactField[] };
