/** `npm run log-keys`: makes the signing keys of a log or a witness, and shows their public halves, which policies name. */
import { resolve } from 'node:path';
import { vkey } from '../domain/audit/log/signed-note.ts';
import { ed25519Signer, makeKeys, readKeys, sm2Signer } from '../worker/sequencer/key-file.ts';

const help = `npm run log-keys -- make FILE                     生成密钥文件（权限 600）· make a file of keys, mode 600
npm run log-keys -- log FILE ORIGIN               日志公钥，供策略文件 · public keys of a log, for policies
npm run log-keys -- witness FILE NAME             见证方公钥 · public key of a witness`;

const [act, file, name] = process.argv.slice(2);
try {
  const path = resolve(process.env['INIT_CWD'] ?? '.', file ?? '');
  if (act === 'make' && file !== undefined) {
    makeKeys(path);
    console.log(`made ${path}`);
  } else if ((act === 'log' || act === 'witness') && file !== undefined && name !== undefined) {
    const keys = readKeys('FILE', path, false);
    if (act === 'witness')
      console.log(`witness ${name.replace(/[^A-Za-z0-9]+/g, '-')} ${vkey(ed25519Signer(name, keys, 'COSIGNATURE').key)}`);
    else console.log(`log ${vkey(ed25519Signer(name, keys).key)}\nlog ${vkey(sm2Signer(`${name}/sm3`, keys).key)}`);
  } else {
    console.error(help);
    process.exitCode = 2;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
