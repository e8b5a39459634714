import {
  all,
  attribute,
  firstChild,
  isElement,
  localName,
  nextSibling,
  parentElement,
  parentNode,
  previousSibling,
} from '../page/dom';

const MOST_STEPS = 5;
const MOST_SIBLINGS = 300;
/** Words that a person wrote; what a build tool made up (css-1q2w3e, _3kFg) is another one after the next release. */
const WRITTEN = /^[A-Za-z][A-Za-z]{1,24}(?:[-_]{1,2}[A-Za-z]{1,24}){0,4}$/;
const MADE_UP = /^(?:css|sc|jsx|emotion|svelte|styles?|module)[-_]/i;
const COLUMN = /^(?:td|th|dd|dt)$/;

/**
 * A CSS selector for "everything on this site that stands where this stands": written class names, tags, and the place among
 * siblings where no class tells them apart; the place in a list of like things is left open. Undefined where nothing but the
 * place of this very element would find it again.
 */
export function learnSelector(document: Document, element: Element): string | undefined {
  const steps: string[] = [];
  let at: Element | undefined = element;
  let repeated = false;
  while (at && steps.length < MOST_STEPS && !/^(?:html|body)$/.test(localName(at))) {
    const classes = classesOf(at);
    const isRow = steps.length > 0 && !COLUMN.test(localName(at)) && isRepeated(at, steps);
    steps.unshift(stepOf(at, classes, isRow));
    // One step above the list says which list it is.
    if (repeated) break;
    repeated ||= isRow;
    at = parentElement(at);
  }
  const selector = steps.join(' > ');
  return selector !== '' && all(document, selector).includes(element) ? selector : undefined;
}

function stepOf(element: Element, classes: string[], isRow: boolean): string {
  const tag = localName(element);
  const id = attribute(element, 'id');
  if (!/^[a-z][a-z0-9-]{0,40}$/.test(tag)) return '*';
  if (classes.length === 0 && id && WRITTEN.test(id)) return `${tag}#${id}`;
  const named = `${tag}${classes.map((each) => `.${each}`).join('')}`;
  if (isRow || tag === 'li') return named;
  return isAlone(element, tag, classes) ? named : `${named}:nth-of-type(${placeOf(element, tag)})`;
}

function classesOf(element: Element): string[] {
  const said = attribute(element, 'class')?.slice(0, 1000) ?? '';
  return said
    .split(/\s+/)
    .filter((each) => WRITTEN.test(each) && !MADE_UP.test(each))
    .slice(0, 2);
}

/** True when no sibling of the same tag and classes stands beside it. */
function isAlone(element: Element, tag: string, classes: string[]): boolean {
  return siblingsOf(element, tag).every((other) => other === element || classesOf(other).join() !== classes.join());
}

/** True when a sibling is built alike: it holds the same steps below. */
function isRepeated(element: Element, below: string[]): boolean {
  const tag = localName(element);
  const siblings = siblingsOf(element, tag).filter((other) => other !== element);
  return siblings.some(
    (other) => Element.prototype.querySelector.call(other, `:scope > ${below.join(' > ')}`) !== null,
  );
}

function siblingsOf(element: Element, tag: string): Element[] {
  const parent = parentNode(element);
  const siblings: Element[] = [];
  let at: Node | null = parent ? firstChild(parent) : null;
  for (let i = 0; at && i < MOST_SIBLINGS; i += 1) {
    if (isElement(at) && localName(at) === tag) siblings.push(at);
    at = nextSibling(at);
  }
  return siblings;
}

function placeOf(element: Element, tag: string): number {
  let place = 1;
  let at = previousSibling(element);
  for (let i = 0; at && i < MOST_SIBLINGS; i += 1) {
    if (isElement(at) && localName(at) === tag) place += 1;
    at = previousSibling(at);
  }
  return place;
}
