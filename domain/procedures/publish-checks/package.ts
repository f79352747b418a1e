/** Checks of joint packages (一件事一次办): children that exist, wait for each other lawfully, and find their answers in the one form. */
import type { PackageChild, Procedure } from '../procedure.ts';
import { type Catalogue, error, fault, type PublishCheck, repeated, warning } from './problem.ts';

const childrenOf = (procedure: Procedure | undefined): readonly PackageChild[] => procedure?.children ?? [];

const childUnknown = error('CHILD_UNKNOWN', (procedure, catalogue) =>
  childrenOf(procedure).flatMap((child, index) =>
    catalogue(child.procedure) !== undefined || child.procedure === procedure.code
      ? []
      : [
          fault(
            `children.${index}.procedure`,
            [`没有事项“${child.procedure}”`, `there is no procedure "${child.procedure}"`],
            ['先发布该事项，或改正代码', 'publish it first, or mend its code'],
          ),
        ],
  ),
);

const childTwice = error('CHILD_TWICE', (procedure) =>
  repeated(childrenOf(procedure).map((child) => child.procedure)).map(({ id, index }) =>
    fault(`children.${index}.procedure`, [`子事项“${id}”重复`, `the child "${id}" is there twice`], ['只留一个', 'keep one']),
  ),
);

const empty = error('PACKAGE_EMPTY', (procedure) =>
  procedure.children !== undefined && procedure.children.length === 0
    ? [
        fault(
          'children',
          ['联办件没有子事项', 'the package has no children'],
          ['列出子事项，或删去 children', 'list the children, or take `children` out'],
        ),
      ]
    : [],
);

/** Whether `target` is among the children of `procedure`, or theirs. */
function leadsTo(procedure: Procedure | undefined, target: string, catalogue: Catalogue, seen: readonly string[] = []): boolean {
  return childrenOf(procedure).some(
    (child) =>
      child.procedure === target ||
      (!seen.includes(child.procedure) && leadsTo(catalogue(child.procedure), target, catalogue, [...seen, child.procedure])),
  );
}

const cycle = error('PACKAGE_CYCLE', (procedure, catalogue) =>
  childrenOf(procedure).flatMap((child, index) =>
    child.procedure === procedure.code || leadsTo(catalogue(child.procedure), procedure.code, catalogue)
      ? [
          fault(
            `children.${index}.procedure`,
            [`联办件经“${child.procedure}”包含自己`, `the package contains itself through "${child.procedure}"`],
            ['去掉其中一环', 'take one of the links out'],
          ),
        ]
      : [],
  ),
);

const afterUnknown = error('CHILD_AFTER_UNKNOWN', (procedure) =>
  childrenOf(procedure).flatMap((child, index) =>
    (child.after ?? []).flatMap((code, place) =>
      childrenOf(procedure).some((other) => other.procedure === code)
        ? []
        : [
            fault(
              `children.${index}.after.${place}`,
              [`“${code}”不是本联办件的子事项`, `"${code}" is no child of this package`],
              [
                `可用：${childrenOf(procedure)
                  .map((other) => other.procedure)
                  .join('、')}`,
                `children are: ${childrenOf(procedure)
                  .map((other) => other.procedure)
                  .join(', ')}`,
              ],
            ),
          ],
    ),
  ),
);

const afterCycle = error('CHILD_AFTER_CYCLE', (procedure) => {
  const children = childrenOf(procedure);
  const waitsFor = (code: string, target: string, seen: readonly string[]): boolean =>
    (children.find((child) => child.procedure === code)?.after ?? []).some(
      (before) => before === target || (!seen.includes(before) && waitsFor(before, target, [...seen, before])),
    );
  return children.flatMap((child, index) =>
    waitsFor(child.procedure, child.procedure, [])
      ? [
          fault(
            `children.${index}.after`,
            [`子事项“${child.procedure}”等待自己`, `the child "${child.procedure}" waits for itself`],
            ['去掉其中一个 after', 'take one `after` out'],
          ),
        ]
      : [],
  );
});

const packageReview = error('PACKAGE_WITH_REVIEW', (procedure) =>
  procedure.children === undefined
    ? []
    : procedure.steps.flatMap((step, index) =>
        step.phase === 'REVIEW'
          ? [
              fault(
                `steps.${index}.phase`,
                [`联办件自身有审查环节“${step.id}”`, `the package has a review step of its own, "${step.id}"`],
                ['审查由子事项进行：删去', 'the children review: take it out'],
              ),
            ]
          : [],
      ),
);

const fieldsMissing = warning('CHILD_FIELD_MISSING', (procedure, catalogue) =>
  childrenOf(procedure).flatMap((child, index) =>
    (catalogue(child.procedure)?.fields ?? [])
      .filter((field) => field.required === true && !procedure.fields.some(({ id }) => id === field.id))
      .map((field) =>
        fault(
          `children.${index}.procedure`,
          [
            `“${child.procedure}”必填的“${field.id}”不在一张表单内`,
            `"${field.id}", which "${child.procedure}" requires, is not in the one form`,
          ],
          ['加入联办件的表单', "add it to the package's form"],
        ),
      ),
  ),
);

const materialsMissing = warning('CHILD_MATERIAL_MISSING', (procedure, catalogue) =>
  childrenOf(procedure).flatMap((child, index) =>
    (catalogue(child.procedure)?.materials ?? [])
      .filter((material) => material.mandatory && material.source !== 'SHARED' && !procedure.materials.some(({ id }) => id === material.id))
      .map((material) =>
        fault(
          `children.${index}.procedure`,
          [
            `“${child.procedure}”必备的材料“${material.id}”不在联办件内`,
            `material "${material.id}", which "${child.procedure}" requires, is not in the package`,
          ],
          ['加入联办件的材料', "add it to the package's materials"],
        ),
      ),
  ),
);

export const PACKAGE_CHECKS: readonly PublishCheck[] = [
  childUnknown,
  childTwice,
  empty,
  cycle,
  afterUnknown,
  afterCycle,
  packageReview,
  fieldsMissing,
  materialsMissing,
];
