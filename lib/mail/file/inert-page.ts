let policy: { createHTML: (html: string) => unknown } | undefined;

/** What our TypeScript does not know yet: the gate that the security policy of our pages puts before every parser of markup. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createHTML: (html: string) => string },
  ) => { createHTML: (html: string) => unknown };
}

/**
 * A mail's markup as a document that is shown nowhere: it has no window, so that no script in it runs and nothing that it names is loaded.
 * Only its text is read, and none of it comes into a page of ours.
 */
export function inertPage(html: string): Document {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('alongside-mail-text', { createHTML: (markup) => markup });
  return new DOMParser().parseFromString((policy?.createHTML(html) ?? html) as string, 'text/html');
}
