import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { endAfterRun } from './leave-nothing.ts';

/** A screen without a monitor, for the few things a headless browser cannot do. */
export interface Screen {
  /** For the DISPLAY variable. */
  display: string;
  /** Presses keys in the window that has the focus, as a keyboard does: 'Tab', 'ctrl+shift+y'. */
  press(...keys: string[]): void;
  /**
   * Answers Chromium's permission prompt with "Allow". In: whether the prompt is open, which is true as long as no page has the
   * focus. Throws when it does not open or does not close.
   */
  acceptPrompt(isOpen: () => Promise<boolean>): Promise<void>;
  close(): void;
}

/** True where Xvfb and xdotool are installed; without them the tests that need a screen are skipped. */
export const canHaveScreen = existsSync('/usr/bin/Xvfb') && existsSync('/usr/bin/xdotool');

/** Starts Xvfb on a number it chooses itself, so that two runs never share one. */
export async function openScreen(): Promise<Screen> {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  endAfterRun(xvfb.pid); // a test that timed out never comes to its own close()
  const number = await new Promise<string>((done, fail) => {
    xvfb.stdio[3]?.once('data', (data) => done(String(data).trim()));
    xvfb.once('error', fail);
    xvfb.once('exit', (code) => fail(new Error(`Xvfb ended with ${code} before it had a screen.`)));
  });
  const display = `:${number}`;
  const press = (...keys: string[]) => {
    for (const key of keys) execFileSync('xdotool', ['key', key], { env: { ...process.env, DISPLAY: display } });
  };
  return {
    display,
    press,
    acceptPrompt: async (isOpen) => {
      for (let tries = 0; !(await isOpen()); tries++) {
        if (tries > 100) throw new Error('No prompt came.');
        await pause(100);
      }
      await pause(800); // it ignores keys in its first moments, against clickjacking
      press('Tab'); // "Deny" has the focus when it opens
      for (let tries = 0; await isOpen(); tries++) {
        if (tries > 10) throw new Error('The prompt did not take the answer.');
        await pause(400);
        press('Return');
        await pause(400);
      }
    },
    close: () => void xvfb.kill(),
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
