import Ban from 'lucide-react/icons/ban';
import type { PanelFile } from '@/components/queries/prospect';
import { Quote } from '@/components/ui/Quote';
import { Tag } from '@/components/ui/Tag';
import { blockOf, indexOf } from '@/lib/process/file-index';
import { texts } from '@/lib/texts';
import { shortDay } from '@/lib/texts/format';

/** That a prospect must not be contacted, since when and why; nothing where it may. */
export function BlockLine({ file }: { file: PanelFile }) {
  const block = (file.company && blockOf(file.company)) ?? lonePersonBlock(file);
  if (!block) return null;
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-2 text-meta text-danger">
      <Tag tone="danger" icon={Ban}>
        {texts.prospect.who.doNotContact}
      </Tag>
      <span className="min-w-0 wrap-anywhere">
        {texts.prospect.who.doNotContactWhy(shortDay(block.since, file.now), block.quote ? '' : block.reason)}
        {block.quote ? (
          <span className="text-ink">
            <Quote>{block.quote}</Quote>
          </span>
        ) : null}
      </span>
    </p>
  );
}

function lonePersonBlock(file: PanelFile) {
  if (file.company || !file.prospect.personId) return undefined;
  return indexOf(file).contactById.get(file.prospect.personId)?.block;
}
