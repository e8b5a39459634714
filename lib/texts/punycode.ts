/**
 * One label of a domain as RFC 3492 writes it after "xn--", read back ("bcher-kva" → "bücher"). Undefined for what is no such
 * text. Browsers write punycode but offer no way to read it.
 */
export function readPunycode(label: string): string | undefined {
  const cut = label.lastIndexOf('-');
  const output = cut > 0 ? [...label.slice(0, cut)].map((char) => char.charCodeAt(0)) : [];
  let rest = label.slice(cut > 0 ? cut + 1 : 0);
  let code = 128;
  let place = 0;
  let bias = 72;
  while (rest !== '') {
    const step = readNumber(rest, bias);
    if (!step) return undefined;
    const size = output.length + 1;
    const next = place + step.value;
    code += Math.floor(next / size);
    if (code > 0x10ffff) return undefined;
    bias = adapt(step.value, size, place === 0 && output.length === (cut > 0 ? cut : 0));
    output.splice(next % size, 0, code);
    place = (next % size) + 1;
    rest = rest.slice(step.length);
  }
  return String.fromCodePoint(...output);
}

/** A number of variable length, base 36, the last digit being the first below its threshold. */
function readNumber(digits: string, bias: number): { value: number; length: number } | undefined {
  let value = 0;
  let weight = 1;
  for (let length = 1; length <= digits.length && length < 12; length++) {
    const digit = digitOf(digits.charCodeAt(length - 1));
    if (digit === undefined) return undefined;
    value += digit * weight;
    const threshold = Math.min(26, Math.max(1, 36 * length - bias));
    if (digit < threshold) return { value, length };
    weight *= 36 - threshold;
  }
  return undefined;
}

function digitOf(code: number): number | undefined {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : undefined;
}

function adapt(delta: number, size: number, isFirst: boolean): number {
  let left = Math.floor(delta / (isFirst ? 700 : 2));
  left += Math.floor(left / size);
  let k = 0;
  for (; left > 455; k += 36) left = Math.floor(left / 35);
  return k + Math.floor((36 * left) / (left + 38));
}
