import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pages, roundcubeFiles, roundcubePackages, schema } from './packages.mjs';
import { seed } from './seed.ts';
import { dovecotSettings, type Place, password, roundcubeSettings, users } from './settings.ts';
import { type AcceptedMail, startSmtp } from './smtp.ts';

/** A real Roundcube with its own IMAP and SMTP servers, on loopback. */
export interface Roundcube {
  url: string;
  user: string;
  password: string;
  /** The mails that its SMTP server has taken, in the order in which they came. */
  accepted: readonly AcceptedMail[];
  stop(): Promise<void>;
}

/** Why there is no Roundcube here, in a sentence; undefined when it can be started. */
export function whyNoRoundcube(): string | undefined {
  if (process.platform !== 'linux') return 'Roundcube runs on Debian only.';
  const parts = roundcubeFiles.filter((file) => !existsSync(file));
  if (parts.length === 0) return undefined;
  return `Roundcube is not installed: apt-get install --no-install-recommends ${roundcubePackages.join(' ')}`;
}

/** Starts it with its seeded mails, in a folder of its own that goes when it is stopped. Plain processes, nothing of the system is touched. */
export async function startRoundcube(): Promise<Roundcube> {
  const lack = whyNoRoundcube();
  if (lack) throw new Error(lack);
  const isRoot = process.getuid?.() === 0;
  // Dovecot refuses to read mail as root.
  const [user, group] = isRoot ? ['nobody', 'nogroup'] : [nameOf('-un'), nameOf('-gn')];
  const [web, imap, smtp] = await Promise.all([freePort(), freePort(), freePort()]);
  const folder = mkdtempSync(path.join(tmpdir(), 'rc-'));
  const place: Place = { folder, web, imap, smtp, user, group };
  lay(place);
  if (isRoot) run('chown', ['-R', `${user}:${group}`, folder]);
  const as = isRoot ? ['setpriv', `--reuid=${user}`, `--regid=${group}`, '--clear-groups', '--no-new-privs'] : [];
  const children = [
    start([...as, 'dovecot', '-F', '-c', `${folder}/dovecot/dovecot.conf`], {}),
    start(
      [...as, 'php', '-d', `session.save_path=${folder}/roundcube/temp`, '-d', 'opcache.enable_cli=1'].concat(
        '-d',
        `error_log=${folder}/log/php.log`,
        '-S',
        `127.0.0.1:${web}`,
        '-t',
        pages,
      ),
      { ROUNDCUBE_CONFIG_DIR: `${folder}/roundcube/config`, PHP_CLI_SERVER_WORKERS: '4' },
    ),
  ];
  const boxes = path.join(folder, 'mail');
  const mails = await startSmtp({ port: smtp, boxes, users, catchAll: users.at(-1) ?? '' });
  const stop = async () => {
    for (const child of children) end(child);
    await Promise.all([mails.stop(), ...children.map((child) => ended(child))]);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    await Promise.all([answers(imap), answers(web)]);
  } catch (error) {
    const told = ['dovecot.log', 'php.log'].map((file) => path.join(folder, 'log', file)).filter(existsSync);
    const words = told.map((file) => readFileSync(file, 'utf8').slice(-2000)).join('\n');
    await stop();
    throw new Error(`Roundcube did not start.\n${words}`, { cause: error });
  }
  return { url: `http://127.0.0.1:${web}/`, user: users[0] ?? '', password, accepted: mails.accepted, stop };
}

function lay(place: Place): void {
  const { folder } = place;
  for (const each of ['log', 'mail', 'dovecot/run', 'roundcube/config', 'roundcube/temp'])
    mkdirSync(path.join(folder, each), { recursive: true });
  for (const [index, user] of users.entries()) {
    const box = path.join(folder, 'mail', user);
    if (index === 0) seed(box);
    else for (const part of ['cur', 'new', 'tmp']) mkdirSync(path.join(box, part), { recursive: true });
  }
  writeFileSync(path.join(folder, 'dovecot/users'), users.map((user) => `${user}:{PLAIN}${password}\n`).join(''));
  writeFileSync(path.join(folder, 'dovecot/dovecot.conf'), dovecotSettings(place));
  writeFileSync(path.join(folder, 'roundcube/config/config.inc.php'), roundcubeSettings(place));
  for (const file of ['defaults.inc.php', 'mimetypes.php'])
    symlinkSync(`/etc/roundcube/${file}`, path.join(folder, 'roundcube/config', file));
  run('sqlite3', [path.join(folder, 'roundcube/roundcube.db')], readFileSync(schema));
}

function start([command = '', ...args]: string[], env: Record<string, string>): ChildProcess {
  // The leader of a group of its own, so that its workers end with it.
  return spawn(command, args, { detached: true, stdio: 'ignore', env: { ...process.env, ...env } });
}

function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // it has ended by itself
  }
}

const ended = (child: ChildProcess): Promise<unknown> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : Promise.race([new Promise((done) => child.once('exit', done)), pause(5000, undefined, { ref: false })]);

function freePort(): Promise<number> {
  return new Promise((found, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Resolves as soon as somebody listens. */
async function answers(port: number): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const isThere = await new Promise<boolean>((told) => {
      const socket = connect(port, '127.0.0.1', () => told(true)).on('error', () => told(false));
      socket.once('connect', () => socket.destroy());
    });
    if (isThere) return;
    if (tries > 100) throw new Error(`Nothing listens on port ${port}.`);
    await pause(100);
  }
}

const nameOf = (flag: string): string => spawnSync('id', [flag]).stdout.toString().trim();

function run(command: string, args: string[], input?: Buffer): void {
  const { status, stderr } = spawnSync(command, args, { ...(input && { input }) });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
}
