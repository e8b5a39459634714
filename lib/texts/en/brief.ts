/** Texts of the pre-call brief. */
export const brief = {
  start: 'Start call',
  opener: 'Opener',
  copy: 'Copy as text',
  copied: 'The brief was copied.',
  copyFailed: 'The browser did not allow copying.',
  print: 'Print',
  close: 'Close',
  sources: 'Sources',
};
