import { attribute, localName, parentElement } from '../page/dom';
import type { Line } from '../page/page';

const NEAR = 3;

/** Page builders give every element a name of its own, with a number in it. */
const sharedNames = (names: string) =>
  /\d/.test(names)
    ? names
        .split(/\s+/)
        .filter((name) => !/\d/.test(name))
        .join(' ')
    : names;

/** How the line is built: tags and class names of the nearest elements. Lines of one list have the same. */
export function slotOf(line: Line, start: number): string {
  const steps: string[] = [];
  let at: Element | undefined = line.element;
  for (let i = 0; at && i < NEAR; i += 1) {
    steps.push(`${localName(at)}.${sharedNames(attribute(at, 'class') ?? '')}`);
    at = parentElement(at);
  }
  const cell = line.cell ? `@${line.cell.column}` : '';
  return `${steps.join('<')}${cell}${start > 0 ? '+' : ''}${line.breaks.length > 0 ? '|' : ''}`;
}
