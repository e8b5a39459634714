/** A header as people read it, on one line: encoded words (RFC 2047) decoded; one in an unknown alphabet stays as it is. */
export function decodedWords(header: string): string {
  return header
    .slice(0, 4000)
    .replace(/(=\?[^?\s]{1,40}\?[bq]\?[^?\s]{0,400}\?=)\s+(?==\?)/gi, '$1')
    .replace(
      /=\?([^?*\s]{1,40})(?:\*[^?\s]{0,20})?\?([bq])\?([^?\s]{0,400})\?=/gi,
      (whole, alphabet, way, text) => decode(alphabet, /b/i.test(way) ? fromBase64(text) : fromQuoted(text)) ?? whole,
    )
    .replace(/\s+/g, ' ')
    .trim();
}

function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return new TextEncoder().encode(text); // whoever wrote it did not know the rule: the letters as they stand
  }
}

function fromQuoted(text: string): Uint8Array {
  const plain = text
    .replaceAll('_', ' ')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function decode(alphabet: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(alphabet).decode(bytes);
  } catch {
    return undefined; // an alphabet that the browser does not know
  }
}
