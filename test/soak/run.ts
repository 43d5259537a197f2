import { killRounds } from "#test/support/kill-rounds";

const ROUNDS = 100;

const { rounds, acknowledged, lost } = await killRounds(ROUNDS);
console.log(`kill -9: ${rounds} rounds, ${acknowledged} answers acknowledged, ${lost.length} lost`);
for (const line of lost) console.log(`  ${line}`);
process.exit(lost.length === 0 ? 0 : 1);
