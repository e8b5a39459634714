const hostile = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * True when something parsed has a key that reaches into prototypes when it is copied. No record of ours has one, so a file
 * with such a key was made to do harm. Walks without recursion: a file nested a million deep must not end the page.
 */
export function hasHostileKey(content: unknown): boolean {
  const waiting: unknown[] = [content];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    for (const key of Object.keys(next)) if (!Array.isArray(next) && hostile.has(key)) return true;
    for (const value of Object.values(next)) if (typeof value === 'object' && value !== null) waiting.push(value);
  }
  return false;
}
