import type { Tokens } from 'marked';
import { inPlace } from './in-place';
import { MarkdownTokens, type Place } from './MarkdownTokens';

/** A table in a note; scrolls sideways by itself rather than widening the panel. */
export function MarkdownTable({ table, place }: { table: Tokens.Table; place: Place }) {
  const inside = (cell: Tokens.TableCell) => <MarkdownTokens tokens={cell.tokens} place={place} />;
  const headCell = (cell: Tokens.TableCell) => (
    <th className="pr-3 text-meta font-medium text-ink-3">{inside(cell)}</th>
  );
  const bodyCell = (cell: Tokens.TableCell) => <td className="py-1 pr-3">{inside(cell)}</td>;
  const bodyRow = (row: Tokens.TableCell[]) => <tr>{inPlace(row.map(bodyCell))}</tr>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="overflow-x-auto" tabIndex={0}>
      <table className="text-left">
        <thead>
          <tr>{inPlace(table.header.map(headCell))}</tr>
        </thead>
        <tbody>{inPlace(table.rows.map(bodyRow))}</tbody>
      </table>
    </div>
  );
}
