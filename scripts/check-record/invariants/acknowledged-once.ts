/** I1: each acknowledged command has exactly one entry, and what was wanted once was done once. */
import type { Entry, Invariant, Sight } from '../evidence.ts';

export const acknowledgedOnce: Invariant = {
  id: 'I1',
  promise: 'each acknowledged command is in the record exactly once · 每项已答复的办理在案恰好一次',
  missing: (_record, { log }) => (log === undefined ? 'no log of the clients' : undefined),
  look(sight) {
    acknowledgedAreThere(sight);
    refusedAreNot(sight);
    nothingTwice(sight);
  },
};

/** The request behind an entry: what Temporal calls the update, whatever the entry calls itself. */
const requestOf = ({ content }: Entry): string => content.workflow?.updateId ?? content.requestId;

function acknowledgedAreThere({ committed, evidence, found, record }: Sight): void {
  const byPlace = new Map(record.entries.map((entry) => [`${entry.stream} ${entry.seq}`, entry]));
  for (const line of evidence.log ?? []) {
    if (line.kind !== 'acknowledged') continue;
    const { command, caseNo, id } = line.intention;
    const { hash, seq, stream } = line.receipt;
    const what = `${command} (${id}) of case ${caseNo}`;
    const mine = committed(caseNo).filter((entry) => entry.content.requestId === line.requestId);
    if (mine.length !== 1)
      found(`${what} was acknowledged, and the record holds it ${mine.length} times`, mine.length === 0 ? 'lost' : undefined);
    const there = byPlace.get(`${stream} ${seq}`);
    if (there === undefined) found(`the receipt of ${what} names entry ${seq}, which is not there`);
    else if (there.hash !== hash || there.content.requestId !== line.requestId)
      found(`the receipt of ${what} names entry ${seq}, which is another one`);
  }
}

/** Whoever is told No may ask anew; done all the same, it would be done twice. */
function refusedAreNot({ committed, evidence, found }: Sight): void {
  for (const { intention, kind, requestId } of evidence.log ?? []) {
    if (kind !== 'refused') continue;
    const done = committed(intention.caseNo).filter((entry) => requestOf(entry) === requestId);
    for (const { seq } of done)
      found(`${intention.command} (${intention.id}) of case ${intention.caseNo} was refused, and is in the record as entry ${seq}`);
  }
}

function nothingTwice({ committed, evidence, found }: Sight): void {
  const requests = new Map<string, { readonly caseNo: string; readonly what: string; readonly ids: Set<string> }>();
  for (const { intention, requestId } of evidence.log ?? []) {
    const known = requests.get(intention.id);
    if (known !== undefined) known.ids.add(requestId);
    else requests.set(intention.id, { caseNo: intention.caseNo, what: intention.command, ids: new Set([requestId]) });
  }
  for (const [id, { caseNo, ids, what }] of requests) {
    const effects = committed(caseNo).filter((entry) => ids.has(requestOf(entry)));
    if (effects.length < 2) continue;
    const places = effects.map(({ seq }) => seq).join(', ');
    found(`${what} (${id}) of case ${caseNo} was wanted once and done ${effects.length} times, entries ${places}`, 'doubled');
  }
}
