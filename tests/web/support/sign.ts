/** An outdoor sign as an applicant files it, and one GraphQL request past the browser: for setting a scene, in tests and in benches. */

/** What is filed; `place` answers "place of the sign". */
export const signAt = (place: string) => ({
  procedure: 'outdoor-sign',
  region: '320600',
  answers: [
    { field: 'applicantName', text: '示例招牌制作社' },
    { field: 'uscc', text: '91000000850213520R' },
    { field: 'contactPhone', text: '10000004561' },
    { field: 'place', text: place },
    { field: 'signArea', number: 12.5 },
    { field: 'showFrom', date: '2027-03-01' },
  ],
  materials: [
    { materialId: 'form', trust: 'D' },
    { materialId: 'effectDrawing', trust: 'C', sha256: 'a'.repeat(64) },
    { materialId: 'siteRight', trust: 'B' },
  ],
});

export const SIGN_OPINION = '现场踏勘，符合规范，拟同意';

/** As somebody, to the workplace at `url`. @throws on errors of GraphQL */
export async function askAt<Data>(url: string, personId: string, query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1', 'x-tongban-person': personId },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}
