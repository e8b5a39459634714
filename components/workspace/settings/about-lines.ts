/** The lines as typed; a last empty one stays, or Return would do nothing. */
export const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/** The first line that is no mail address; empty lines are none. */
export const wrongEmail = (lines: string[]): string | undefined =>
  lines
    .map((line) => line.trim())
    .find((line) => line !== '' && !/^[^\s@]{1,64}@[^\s@.]{1,63}(\.[^\s@.]{1,63}){1,8}$/.test(line));

/** The first line that is no domain. */
export const wrongDomain = (lines: string[]): string | undefined =>
  lines
    .map((line) => line.trim())
    .find((line) => line !== '' && !/^[^\s@./:]{1,63}(\.[^\s@./:]{1,63}){1,8}$/.test(line));
