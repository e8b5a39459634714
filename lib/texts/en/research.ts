/** Texts of the section Research: the stage's questions. */
export const research = {
  title: 'Research',
  list: (stage: string) => `What to find out in ${stage}`,
  answered: 'answered',
  open: 'open',
  ask: 'Ask',
  askWhat: (question: string) => `Answer: ${question}`,
  answer: 'Answer',
  proof: 'Show the proof',
  summary: (answered: number, of: number) => `${answered} of ${of} answered`,
  none: 'This stage asks for no research.',
  asNote: 'It becomes a note under this question.',
};
