import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';

/** Children that are made anew as a whole and have no identity but their place: React then needs no keys. */
export function inPlace(children: ReactNode[]): ReactElement {
  return createElement(Fragment, null, ...children);
}
