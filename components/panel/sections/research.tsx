import { isSetAside } from '@/lib/model/prospect';
import { texts } from '@/lib/texts';
import { ResearchBody } from '../research/ResearchBody';
import { answeredCount, researchOf } from '../research/research-state';
import { defineSection } from '../section';

/** The stage's questions: what is answered and what is open. */
export default defineSection({
  id: 'research',
  order: 40,
  goKey: 'R',
  openAtFirst: false,
  title: () => texts.research.title,
  count: (file) => researchOf(file).length,
  summary: (file) => {
    const items = researchOf(file);
    return texts.research.summary(answeredCount(items), items.length);
  },
  isShown: ({ prospect }) => !isSetAside(prospect),
  Body: ResearchBody,
});
