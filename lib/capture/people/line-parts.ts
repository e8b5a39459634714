import type { Line } from '../page/page';

const SEPARATOR = /\s*(?:,|\s[–—-]|[–—|•·:/]|\s-\s|\(|\s{2,})\s*/gu;

/** Where a line may be parted: [end of the first part, start of the second]. */
export function splits(line: Line): [number, number][] {
  const spots: [number, number][] = [];
  for (const at of line.breaks) spots.push([at, at]);
  for (const match of line.text.matchAll(SEPARATOR)) {
    if (match.index > 90) break;
    spots.push([match.index, match.index + match[0].length]);
  }
  return spots
    .filter(([end, next]) => end > 3 && next < line.text.length)
    .sort((a, b) => b[0] - a[0])
    .slice(-8)
    .reverse();
}
