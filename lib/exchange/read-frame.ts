import { FORMAT, type ListName, listNames } from './backup-format';
import { hasHostileKey } from './hostile-keys';
import { type JsonPart, jsonSplitter, NotJson } from './json-parts';
import type { Report } from './report';

/** Why a file is not read; each has its sentence in the texts. */
export type Refusal = 'too-big' | 'not-json' | 'not-a-backup' | 'newer' | 'hostile';

export class BackupRefused extends Error {
  override name = 'BackupRefused';
  readonly reason: Refusal;
  constructor(reason: Refusal, options?: ErrorOptions) {
    super(`The backup was refused: ${reason}`, options);
    this.reason = reason;
  }
}

/** The outermost values of a file and the lists that a backup has; nothing of it is checked yet. */
export interface Frame {
  values: { [name: string]: unknown };
  lists: { [list in ListName]?: unknown[] };
}

/** A larger file is read only when it begins as ours do: somebody chose a film by mistake. A backup has no largest size. */
const LARGE = 100 * 1024 * 1024;
const PIECE = 4 * 1024 * 1024;

/** Reads a file piece by piece. Rejects with BackupRefused; `report` hears how many bytes are read. */
export async function readFrame(file: Blob, report: Report): Promise<Frame> {
  if (file.size > LARGE && !(await beginsAsOurs(file))) throw new BackupRefused('too-big');
  const frame: Frame = { values: {}, lists: {} };
  const splitter = jsonSplitter();
  const decoder = new TextDecoder();
  try {
    for (let at = 0; at < file.size; at += PIECE) {
      const piece = await file.slice(at, at + PIECE).arrayBuffer();
      for (const part of splitter.push(decoder.decode(piece, { stream: true }))) take(frame, part);
      report(Math.min(at + PIECE, file.size), file.size);
    }
    splitter.push(decoder.decode());
    splitter.end();
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    throw new BackupRefused((await isOtherJson(file)) ? 'not-a-backup' : 'not-json', { cause: error });
  }
  return frame;
}

const beginsAsOurs = async (file: Blob) => (await file.slice(0, 1000).text()).includes(`"${FORMAT}"`);

/** A list, a number or nothing is JSON too, though no backup; asked only of what is small enough to be read at once. */
async function isOtherJson(file: Blob): Promise<boolean> {
  if (file.size > PIECE) return false;
  try {
    JSON.parse(await file.text());
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function take({ values, lists }: Frame, part: JsonPart): void {
  if (hasHostileKey({ [part.key]: part.is === 'open' ? null : part.value })) throw new BackupRefused('hostile');
  const list = listNames.find((name) => name === part.key);
  if (part.is === 'value' && !list) values[part.key] = part.value;
  else if (part.is === 'open' && list) lists[list] = [];
  else if (part.is === 'element' && list) lists[list]?.push(part.value);
}
