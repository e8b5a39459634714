import { attribute, isElement, localName, parentElement, previousSibling } from './dom';

const MAX_STEPS = 8;
const MAX_SIBLINGS = 500;

/** A CSS selector as a hint to find the element again: from the nearest plain id, or a few steps of place. Not always unique. */
export function selectorOf(element: Element): string {
  const steps: string[] = [];
  let at: Element | undefined = element;
  while (at && steps.length < MAX_STEPS) {
    const id = attribute(at, 'id');
    const tag = localName(at);
    if (id && /^[A-Za-z][\w-]{0,60}$/.test(id)) {
      steps.unshift(`#${id}`);
      break;
    }
    if (!/^[a-z][a-z0-9-]{0,40}$/.test(tag)) break;
    steps.unshift(tag === 'html' || tag === 'body' ? tag : `${tag}:nth-of-type(${place(at, tag)})`);
    at = parentElement(at);
  }
  return steps.join(' > ') || 'html';
}

function place(element: Element, tag: string): number {
  let nth = 1;
  let at = previousSibling(element);
  for (let i = 0; at && i < MAX_SIBLINGS; i += 1) {
    if (isElement(at) && localName(at) === tag) nth += 1;
    at = previousSibling(at);
  }
  return nth;
}
