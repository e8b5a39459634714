import { type ReactNode, useRef } from 'react';
import { useRoom } from '@/components/ui/use-room';

/** Stays below the panel's head while the record scrolls: whom the panel speaks of is never out of sight. */
export function PinnedBanner({ children }: { children: ReactNode }) {
  const banner = useRef<HTMLDivElement>(null);
  useRoom(banner, '--head-room');
  return (
    <div ref={banner} className="sticky top-0 z-(--z-sticky) bg-canvas px-[calc(var(--gutter)-12px)] pt-2 pb-1">
      {children}
    </div>
  );
}
