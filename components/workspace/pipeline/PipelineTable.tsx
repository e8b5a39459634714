import Clock from 'lucide-react/icons/clock-alert';
import type { OpenProspect } from '@/components/queries/today';
import { Icon } from '@/components/ui/Icon';
import { StageMark } from '@/components/ui/StageMark';
import { text } from '@/lib/model/record';
import { stageAge, stageStates } from '@/lib/process/stage';
import { texts } from '@/lib/texts';
import { day, tightMoney } from '@/lib/texts/format';
import { hrefOf } from '../route';
import type { PipelineGroup } from './pipeline-groups';

/** The prospects of one stage as a table: who, next step, when, worth what, for how long. */
export function PipelineTable({ group }: { group: PipelineGroup }) {
  const words = texts.workspace.pipeline;
  return (
    <table className="w-full table-fixed border-b border-line">
      <caption className="px-(--gutter) pt-4 pb-1 text-left font-semibold">
        {group.title} <span className="font-normal text-ink-3 tabular-nums">{group.prospects.length}</span>
      </caption>
      <thead className="text-meta text-ink-3">
        <tr className="h-8 border-b border-line text-left">
          <th className="pl-(--gutter) font-normal">{words.company}</th>
          <th className="w-[38%] px-2 font-normal max-[640px]:hidden">{words.step}</th>
          <th className="w-28 px-2 font-normal">{words.due}</th>
          <th className="w-24 px-2 text-right font-normal max-[900px]:hidden">{words.value}</th>
          <th className="w-16 px-2 text-right font-normal max-[900px]:hidden">{words.people}</th>
          <th className="w-20 pr-(--gutter) pl-2 text-right font-normal">{words.inStage}</th>
        </tr>
      </thead>
      <tbody>
        {group.prospects.map((one) => (
          <Line key={one.file.prospect.id} one={one} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ one: { file, steps } }: { one: OpenProspect }) {
  const { prospect, process, company, people } = file;
  const age = stageAge(file);
  const step = steps.first;
  const place = process.stages.findIndex((stage) => stage.id === prospect.stage);
  const isWorked = prospect.state === 'open' || prospect.state === 'won';
  const name = (company && text(company, 'name')) ?? prospect.name;
  return (
    <tr data-row="" className="h-8 border-b border-line last:border-b-0 focus-within:bg-selected hover:bg-hover">
      <td className="truncate pl-(--gutter)">
        <span className="max-[640px]:sr-only">
          <StageMark name={process.stages[place]?.name ?? ''} states={stageStates(file)} closed={!isWorked} />
        </span>
        <a href={hrefOf('record', prospect.id)} title={name} className="font-medium hover:underline">
          <bdi>{name}</bdi>
        </a>
        {prospect.name === name ? null : (
          <span className="ml-2 text-ink-3">
            <bdi>{prospect.name}</bdi>
          </span>
        )}
      </td>
      <td className="truncate px-2 max-[640px]:hidden" title={step.title}>
        {step.title}
      </td>
      <td className={dueLook[step.dueState]}>{day(step.dueAt, file.now)}</td>
      <td className="px-2 text-right tabular-nums max-[900px]:hidden">
        {prospect.value === undefined ? (
          <span className="text-ink-3">{texts.workspace.pipeline.notKnown}</span>
        ) : (
          tightMoney(prospect.value, prospect.currency ?? 'EUR')
        )}
      </td>
      <td className="px-2 text-right tabular-nums max-[900px]:hidden">{people.length}</td>
      <td className="pr-(--gutter) pl-2 text-right tabular-nums">
        <span className={age.over ? 'inline-flex items-center gap-1 font-medium text-warn' : 'text-ink-2'}>
          {age.over ? <Icon icon={Clock} size={12} /> : null}
          {texts.workspace.pipeline.days(age.day)}
        </span>
      </td>
    </tr>
  );
}

const dueLook = {
  overdue: 'px-2 whitespace-nowrap text-danger',
  today: 'px-2 font-medium whitespace-nowrap',
  soon: 'px-2 whitespace-nowrap text-ink-2',
  later: 'px-2 whitespace-nowrap text-ink-2',
};
