/** An officer against his colleagues of the same procedures: how often something happens in his cases, and in all of theirs. */
import type { ActFact } from './act-facts.ts';
import type { SweepBreach } from './define-rule.ts';
import { aboutPerson, grouped, monthOf } from './sweep-parts.ts';

const LEAST_MARKED = 5;
/** Colleagues are a measure when there are some, with cases enough. */
const LEAST_PEERS = 2;
const LEAST_PEER_CASES = 20;

/**
 * `marked`: the acts that stand out; `work`: all acts that make a case somebody's. Both oldest first. By month, so that a month is
 * judged once. The share of marked cases is compared with that of all others in the same procedures.
 */
export function beyondPeers(marked: readonly ActFact[], work: readonly ActFact[], times: number): readonly SweepBreach[] {
  return grouped(marked, (act) => `${act.person}/${monthOf(act)}`).flatMap(([key, own]) => {
    const [first] = own;
    if (first === undefined || own.length < LEAST_MARKED) return [];
    const procedures = new Set(own.map(({ procedure }) => procedure));
    const sameWork = work.filter((act) => procedures.has(act.procedure) && monthOf(act) === monthOf(first));
    const others = sameWork.filter(({ person }) => person !== first.person);
    const peers = new Set(others.map(({ person }) => person)).size;
    const peerCases = count(others);
    if (peers < LEAST_PEERS || peerCases < LEAST_PEER_CASES) return [];
    const peerMarked = count(
      marked.filter((act) => act.person !== first.person && procedures.has(act.procedure) && monthOf(act) === monthOf(first)),
    );
    const ownCases = count(sameWork.filter(({ person }) => person === first.person));
    const share = count(own) / ownCases;
    const peerShare = peerMarked / peerCases;
    return share > times * peerShare
      ? [aboutPerson(`PEERS/${key}`, own, { marked: count(own), ofCases: ownCases, peers, peerMarked, peerCases, times })]
      : [];
  });
}

const count = (acts: readonly ActFact[]): number => new Set(acts.map(({ caseNo }) => caseNo)).size;
