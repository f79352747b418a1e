/** `npm run demo:facts`: counts the simulated city of DATABASE_URL, of a running `npm start`, or of the data folder. `--json` for machines. */
import { demoFacts } from '../demo/facts.ts';
import { readSettings } from '../settings/settings.ts';
import { exchangeDatabase } from './exchange-database.ts';

const database = await exchangeDatabase(readSettings(), (line) => console.error(line));
try {
  const facts = await demoFacts(database.pool);
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify(facts));
  } else {
    console.log('All data is simulated · 全部数据为模拟生成\n');
    const { byProcedure, ...counts } = facts;
    for (const [name, value] of Object.entries(counts)) console.log(`${name.padEnd(17)}${value}`);
    console.log('');
    for (const { cases, open, procedure } of byProcedure)
      console.log(`${procedure.padEnd(28)}${String(cases).padStart(6)}${String(open).padStart(6)} open`);
  }
} finally {
  await database.close();
}
