/** Stands where Temporal's timers stand: whatever lives in the in-process gateways sleeps for what runs out next, unless it was `lost`. */
import type { TimerDoor } from '../../../activities/timer-door.ts';
import { nextDuePoint } from '../../../domain/case/case-clocks.ts';
import type { CoverageAnswer } from '../../../domain/supervision/coverage.ts';
import { nextTerm } from '../../../domain/supervision/matters/term.ts';
import type { InProcessGateway } from './in-process-gateway.ts';
import type { InProcessMatters } from './in-process-matters.ts';

export class InProcessTimers implements TimerDoor {
  /** Workflow ids that no longer run. */
  readonly lost = new Set<string>();
  readonly #cases: InProcessGateway;
  readonly #matters: InProcessMatters;
  readonly #now: () => string;

  constructor(cases: InProcessGateway, matters: InProcessMatters, now: () => string) {
    this.#cases = cases;
    this.#matters = matters;
    this.#now = now;
  }

  running(): Promise<ReadonlySet<string>> {
    const { cards, orders } = this.#matters;
    const ids = [
      ...[...this.#cases.desks.keys()].map((no) => `case/${no}`),
      ...[...cards.keys()].map((no) => `card/${no}`),
      ...[...orders.keys()].map((no) => `order/${no}`),
    ];
    return Promise.resolve(new Set(ids.filter((id) => !this.lost.has(id))));
  }

  ask(workflowId: string): Promise<CoverageAnswer> {
    return Promise.resolve(this.lost.has(workflowId) ? 'NOT_RUNNING' : this.#answer(workflowId));
  }

  #answer(workflowId: string): CoverageAnswer {
    const no = workflowId.slice(workflowId.indexOf('/') + 1);
    const now = this.#now();
    if (workflowId.startsWith('case/')) {
      const desk = this.#cases.desks.get(no);
      if (desk === undefined) return 'NOT_RUNNING';
      const due = nextDuePoint(desk.state, desk.procedure, desk.calendar, now)?.at ?? null;
      return { armed: due, due, seq: desk.state.seq, now };
    }
    const desk = (workflowId.startsWith('card/') ? this.#matters.cards : this.#matters.orders).get(no);
    if (desk === undefined) return 'NOT_RUNNING';
    const due = nextTerm(desk.state.terms, desk.calendar)?.at ?? null;
    return { armed: due, due, seq: desk.state.seq, now };
  }
}
