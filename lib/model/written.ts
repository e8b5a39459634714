import type { Json } from './json';

/**
 * Characters that no rep means to keep: overrides and isolates of the writing direction, which would turn the words around a name
 * in every sentence that says it, and control characters but tab and line break. The joiner of emoji and the direction marks of
 * mixed scripts stay. https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text as it is kept and shown: without those characters, and without halves of surrogate pairs. */
export const written = (text: string): string => text.replace(unwanted, '').toWellFormed().replaceAll('\ufffd', '');

/** A value as it is kept; only texts change. */
export const writtenValue = (value: Json): Json => (typeof value === 'string' ? written(value) : value);
