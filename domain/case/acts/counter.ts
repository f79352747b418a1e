/** 窗口代为登记: what an applicant may do online he may also bring to the counter on paper; the clerk then acts on his behalf. */
import type { Office, Sight } from '../act.ts';
import { acceptorsOffice } from './acceptance.ts';

export function applicantOrCounter({ procedure, state }: Pick<Sight, 'procedure' | 'state'>): Office {
  const { stepId: _noSeparation, ...counter } = acceptorsOffice({ procedure, state });
  return { ...counter, roles: ['APPLICANT', 'AGENT', ...counter.roles] };
}
