import { Menu as Base } from '@base-ui/react/menu';

/** A hairline between items. */
export function MenuLine() {
  return <Base.Separator className="mx-2 my-1 h-px bg-line" />;
}
