import { useState } from 'react';
import { companyNamed } from '@/components/queries/company-named';
import { useDraft } from '@/components/queries/draft';
import type { PanelFile } from '@/components/queries/prospect';
import type { Answer } from '@/lib/acts/answer';
import { texts } from '@/lib/texts';
import type { Asked } from './asked';

/**
 * Which company an answer speaks of, where the pursuit is a lone person's and has none: its name is asked beside the answer,
 * unless the answer is the name. A company that has this name already is that one.
 */
export function useLoneCompany(file: PanelFile, asked: Asked) {
  const isMissing = file.company === undefined && asked.fills?.of === 'company';
  const isName = asked.fills?.field === 'name';
  const isAsked = isMissing && !isName;
  const { draft, change, clear } = useDraft<string>(`answer:${file.prospect.id}:company`, '');
  const [error, setError] = useState<string>();
  return {
    isAsked,
    name: draft,
    error,
    change: (name: string) => {
      setError(undefined);
      change(name);
    },
    /** Says what is missing, and answers whether the form may be sent. */
    check: (): boolean => {
      if (!isAsked || draft.trim() !== '') return true;
      setError(texts.prospect.question.noCompany);
      return false;
    },
    find: async (value: string): Promise<Answer['company']> => {
      if (!isMissing) return undefined;
      const name = isName ? value : draft.trim();
      const id = await companyNamed(name);
      return { name, ...(id !== undefined && { id }) };
    },
    clear: () => {
      if (isAsked) clear();
    },
  };
}
