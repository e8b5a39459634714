import { useCallback } from 'react';
import { useAct } from '@/components/queries/act';
import type { PanelFile } from '@/components/queries/prospect';
import { moveStage } from '@/lib/acts/move-stage';
import { reopen } from '@/lib/acts/reopen';
import { deleteTask } from '@/lib/acts/task';
import type { NextStep } from '@/lib/process/next-step';
import { moveNeeds } from '@/lib/process/stage';
import { goToSection } from '../go-to-section';
import { logOfOurs } from '../log/log-sheet';
import { usePanel } from '../PanelContext';
import { cardIdOf, useScriptChoice } from '../scripts/script-choice';
import type { Doing } from './doing';
import { useFinish } from './use-finish';

/** Does what the step's button says. Questions are asked by their own popover and not here. */
export function useDoStep(file: PanelFile) {
  const { show, open, capture, prove } = usePanel();
  const act = useAct();
  const finish = useFinish(file);
  const { choose } = useScriptChoice();
  return useCallback(
    (doing: Doing, step: NextStep) => {
      switch (doing.do) {
        case 'log':
          return show(logOfOurs(doing.kind, doing.scriptId));
        case 'script':
          choose({ scriptId: doing.scriptId, personId: undefined });
          return goToSection('scripts', cardIdOf(doing.scriptId));
        case 'choose-stage':
          return show({ sheet: 'move' });
        case 'brief':
          return open({ view: 'brief' });
        case 'capture':
          return capture();
        case 'website':
          return prove(doing.url);
        case 'add-person':
          return open({ view: 'add' });
        case 'person':
          return open({ view: 'record', named: { type: 'person', id: doing.id } });
        case 'finish':
          return finish(step);
        case 'drop': {
          const task = file.tasks.find(({ id }) => id === doing.taskId);
          return task && void act((input) => deleteTask(input, { task }));
        }
        case 'reopen':
          return void act((input) => reopen(input, { prospect: file.prospect }));
        case 'move': {
          const needs = moveNeeds(file, doing.to);
          if (!needs) return undefined;
          if (needs.wins) return show({ sheet: 'close', as: 'won' });
          if (needs.reason) return show({ sheet: 'move', to: doing.to });
          return void act((input) => moveStage(input, { file, to: doing.to }));
        }
        case 'ask':
          return undefined;
      }
    },
    [file, act, finish, choose, show, open, capture, prove],
  );
}
