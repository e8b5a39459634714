// npm run bench:mail -- --corpus DIR [--out FILE]
// Takes every mail of a folder (labels.json with {id, file, sender, reply, signature, fields}) apart as the extension does, writes
// predictions ({id: {reply, signature, fields}}) and prints how many replies, signature lines and signature fields are right.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { scoreFields } from './score-fields.mjs';

const { values: wanted } = parseArgs({ options: { corpus: { type: 'string' }, out: { type: 'string' } } });
if (!wanted.corpus) throw new Error('Say where the mails are: npm run bench:mail -- --corpus DIR');
const folder = path.resolve(wanted.corpus);
const labels = JSON.parse(readFileSync(path.join(folder, 'labels.json'), 'utf8'));
const root = path.resolve(import.meta.dirname, '../../..');
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, watch: null },
  resolve: { alias: { '@': root } },
});
try {
  const { readMessage } = await server.ssrLoadModule('/lib/mail/message/read-message.ts');
  const { readSignature } = await server.ssrLoadModule('/lib/mail/message/signature-fields.ts');
  const predictions = {};
  const times = [];
  for (const { id, file, sender } of labels) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const began = process.cpuUsage();
    const { reply, signature } = readMessage(text, { name: sender });
    const facts = readSignature(signature, { name: sender });
    const { user } = process.cpuUsage(began);
    times.push(user / 1000);
    predictions[id] = { reply, signature, fields: asFields(facts) };
  }
  if (wanted.out) writeFileSync(wanted.out, `${JSON.stringify(predictions, null, 1)}\n`);
  await print(predictions);
  times.sort((a, b) => a - b);
  console.log(`CPU a mail: median ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms`);
} finally {
  await server.close();
}

function asFields(facts) {
  const all = (field) => facts.filter((fact) => fact.field === field).map(({ value }) => value);
  const one = (field) => all(field)[0];
  return {
    name: one('name'),
    title: one('title'),
    company: one('company'),
    address: one('address'),
    phones: all('phone'),
    fax: all('fax'),
    emails: all('email'),
    urls: all('url'),
  };
}

async function print(predictions) {
  const judge = path.join(folder, '..', 'score.mjs');
  if (existsSync(judge)) {
    const { scoreEmails } = await import(pathToFileURL(judge).href);
    console.log(scoreEmails(labels, predictions));
  } else console.log('No score.mjs beside that folder: replies and signature lines are written, not scored.');
  const { rows, all } = scoreFields(labels, predictions);
  console.log('field       P    R   F1');
  for (const [field, said] of [...rows, ['all', all]])
    console.log(field.padEnd(9), ...said.map((share) => share.toFixed(0).padStart(4)));
}

function at(sorted, share) {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}
