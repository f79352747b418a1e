/**
 * Applicants who cannot be anybody: identity numbers with birth years before 1890 and a right check digit, telephones of no
 * number range, addresses on 示例路, credit codes of registration region 000000 with right check characters (docs/demo.md).
 */
import { citizenIdCheck } from '../../domain/identifiers/citizen-id.ts';
import { organisationCodeCheck, usccCheck } from '../../domain/identifiers/uscc.ts';
import { randomOf } from '../random.ts';
import type { Random } from '../random.ts';
import { UNITS, usccOf } from './bodies.ts';
import { LOGINS } from './logins.ts';
import { enterpriseName, personName } from './names.ts';
import { COUNTIES_TODAY } from './regions.ts';

export interface PartyRow {
  readonly id: string;
  readonly kind: 'PERSON' | 'ENTERPRISE' | 'ORGAN';
  readonly name: string;
  readonly documentNo: string;
  readonly phone: string;
  readonly address: string;
}

const two = (n: number): string => String(n).padStart(2, '0');

export function citizenId(random: Random): string {
  const born = `${random.int(1850, 1889)}${two(random.int(1, 12))}${two(random.int(1, 28))}`;
  const body = `320600${born}${String(random.int(1, 999)).padStart(3, '0')}`;
  return body + citizenIdCheck(body);
}

export function uscc(random: Random): string {
  const organisation = String(random.int(1, 99_999_999)).padStart(8, '0');
  const body = `91000000${organisation}${organisationCodeCheck(organisation)}`;
  return body + usccCheck(body);
}

export const phone = (random: Random): string => `100 0000 ${String(random.int(0, 9999)).padStart(4, '0')}`;

export const address = (random: Random): string => `南通市${random.pick(COUNTIES_TODAY).name}示例路${random.int(1, 999)}号`;

/**
 * `persons` natural persons `a-00001…`, `enterprises` legal ones `e-00001…`, and every unit as `g-<unit>`, since organs apply too. Document
 * numbers do not repeat. The two log-ins of the public stand for the first person and the first enterprise.
 */
export function makeParties(seed: number, persons: number, enterprises: number): readonly PartyRow[] {
  const random = randomOf(seed, 'parties');
  const used = new Set<string>();
  const fresh = (make: (random: Random) => string): string => {
    for (;;) {
      const number = make(random);
      if (used.has(number)) continue;
      used.add(number);
      return number;
    }
  };
  const parties: PartyRow[] = [];
  for (let n = 1; n <= persons; n += 1) {
    const id = `a-${String(n).padStart(5, '0')}`;
    parties.push({
      id,
      kind: 'PERSON',
      name: LOGINS.find(({ partyId }) => partyId === id)?.name ?? personName(random),
      documentNo: fresh(citizenId),
      phone: phone(random),
      address: address(random),
    });
  }
  for (let n = 1; n <= enterprises; n += 1) {
    const id = `e-${String(n).padStart(5, '0')}`;
    parties.push({
      id,
      kind: 'ENTERPRISE',
      name: enterpriseName(random),
      documentNo: fresh(uscc),
      phone: phone(random),
      address: address(random),
    });
  }
  for (const unit of UNITS) {
    parties.push({
      id: `g-${unit.id}`,
      kind: 'ORGAN',
      name: unit.name,
      documentNo: usccOf(unit.id),
      phone: phone(random),
      address: address(random),
    });
  }
  return parties;
}
