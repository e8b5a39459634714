/** Texts of the pre-call brief. */
export const brief = {
  title: 'Brief',
  written: (time: string) => `written today, ${time}`,
  start: 'Start call',
  opener: 'Opener',
  copy: 'Copy as text',
  copied: 'The brief was copied.',
  copyFailed: 'The browser did not let the text be copied.',
  print: 'Print',
  close: 'Close',
  sources: 'Sources',
  sourceWithoutPage: 'no page to open',
  failed: 'The brief could not be written',
  nothing: 'Nothing is known yet. Capture a page, or log what you know.',
  loading: 'Writing the brief',
};
