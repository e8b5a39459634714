import type { PanelFile } from '@/components/queries/prospect';
import type { Activity, Evidence } from '@/lib/model/activity';
import type { Stage } from '@/lib/model/process';
import { indexOf, processIndex } from '@/lib/process/file-index';
import { stageDates } from '@/lib/process/stage';
import { texts } from '@/lib/texts';
import { day } from '@/lib/texts/format';
import { CriteriaList } from '../step/CriteriaList';

/** What one stage is for, when it was entered and left, and what proves or proved its end. */
export function StageEvidence({ file, stage }: { file: PanelFile; stage: Stage }) {
  const words = texts.prospect.stage;
  const isHere = stage.id === indexOf(file).stage.id;
  const left = file.activities.find((activity) => activity.kind === 'stage-move' && activity.from === stage.id);
  return (
    <div className="grid gap-2">
      <p className="text-meta text-ink-3">{dates(file, stage, left)}</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-2 gap-y-1 text-pretty">
        <dt className="text-meta/5 text-ink-3">{words.forSeller}</dt>
        <dd>{stage.purpose.seller}</dd>
        <dt className="text-meta/5 text-ink-3">{words.forBuyer}</dt>
        <dd>{stage.purpose.buyer}</dd>
      </dl>
      {isHere ? (
        <>
          <p className="text-meta font-medium text-ink-2">{words.exit}</p>
          <CriteriaList file={file} />
          <p className="text-meta text-ink-3">{words.typical(stage.typicalDays, stage.limitDays)}</p>
        </>
      ) : (
        <Proven file={file} stage={stage} move={left} />
      )}
    </div>
  );
}

function dates(file: PanelFile, stage: Stage, left: Activity | undefined): string {
  const words = texts.prospect.stage;
  const entered = stageDates(file).find((one) => one.stage.id === stage.id)?.enteredAt;
  if (entered === undefined) return isBehind(file, stage) ? words.skippedOver : words.notReached;
  const parts = [words.entered(day(entered, file.now)), left ? words.left(day(left.at, file.now)) : undefined];
  return parts.filter((part) => part !== undefined).join(', ');
}

function isBehind(file: PanelFile, stage: Stage): boolean {
  const { places } = processIndex(file.process);
  return (places.get(stage.id) ?? 0) < (places.get(indexOf(file).stage.id) ?? 0);
}

/** What the move out of the stage kept; a stage that was not left yet shows what will end it. */
function Proven({ file, stage, move }: { file: PanelFile; stage: Stage; move: Activity | undefined }) {
  const words = texts.prospect.stage;
  const nameOf = (id: string) => stage.exit.find((criterion) => criterion.id === id)?.label ?? id;
  const evidence = move?.evidence ?? [];
  return (
    <>
      {move?.reason ? <p>{words.movedWithout(move.reason)}</p> : null}
      <p className="text-meta font-medium text-ink-2">{evidence.length > 0 ? words.proven : words.exit}</p>
      <ul className="grid gap-1">
        {evidence.length > 0
          ? evidence.map((one) => (
              <li key={one.criterion}>{words.proof(nameOf(one.criterion), proofWords(file, one))}</li>
            ))
          : stage.exit.map(({ id, label, required }) => (
              <li key={id}>
                {label}
                {required ? null : <span className="text-ink-3"> · {words.optional}</span>}
              </li>
            ))}
      </ul>
    </>
  );
}

/** What proved it, with the people as they are called today. */
function proofWords(file: PanelFile, { proof, people }: Evidence): string {
  if (!people) return proof;
  const { contactById } = indexOf(file);
  const names = people.flatMap((id) => contactById.get(id)?.name ?? []);
  if (names.length === 0) return proof || texts.prospect.stage.provenGone;
  const [first] = names;
  return proof !== '' && first !== undefined
    ? texts.process.proofOfSeat(first, proof)
    : texts.process.proofOfPeople(names);
}
