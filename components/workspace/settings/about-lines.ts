const email = /^[^\s@]{1,64}@[^\s@.]{1,63}(\.[^\s@.]{1,63}){1,8}$/;
const domain = /^[^\s@./:]{1,63}(\.[^\s@./:]{1,63}){1,8}$/;

/** The first line that is no mail address; empty lines are none. */
export const wrongEmail = (text: string) => firstWrong(text, email);

/** The first line that is no domain. */
export const wrongDomain = (text: string) => firstWrong(text, domain);

function firstWrong(text: string, right: RegExp): string | undefined {
  return text
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '' && !right.test(line));
}
