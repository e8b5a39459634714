import type { Said } from './found';

/** A piece of structured data, whatever way it was written, with schema.org's names. */
export interface Item {
  types: string[];
  props: Map<string, Value[]>;
  element: Element;
  method: string;
}

export type Value = Said | Item;

export const isItem = (value: Value): value is Item => 'props' in value;

export function addValue(item: Item, prop: string, value: Value): void {
  const values = item.props.get(prop);
  if (values) values.push(value);
  else item.props.set(prop, [value]);
}

/** `https://schema.org/Person` → `Person`. */
export const shortType = (type: string) =>
  type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1);
