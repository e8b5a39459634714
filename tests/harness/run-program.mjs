import { spawn } from 'node:child_process';

/** @typedef {(words: string) => void} Say */
/** A program that has ended, with all it wrote. @typedef {{ ok: boolean, stdout: string, stderr: string }} Ended */

/**
 * @param {Say} say Hears what the program writes, while it writes.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<Ended>}
 */
export function runProgram(say, command, args) {
  const env = { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) };
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (more) => {
    stdout += more;
    say(more);
  });
  child.stderr.setEncoding('utf8').on('data', (more) => {
    stderr += more;
    say(more);
  });
  return new Promise((done) => {
    child.once('error', (error) => done({ ok: false, stdout, stderr: `${stderr}${error.message}` }));
    child.once('close', (code) => done({ ok: code === 0, stdout, stderr }));
  });
}
