/** A page as data: where it is, which words it needs, who finds it in the menu, and the file that holds it. */
import type { ComponentType } from 'react';
import type { AccessAction } from '../gql/app/graphql.ts';
import type { Role } from '../../domain/law/roles.ts';

export interface PageSpec {
  /** Path of the page; `$name` is a parameter, read by `useParam('name')`. */
  readonly path: string;
  /** Catalogues besides `common`: files in web/words. */
  readonly words: readonly string[];
  /** The file of the page, whose default export is the component; loaded when it is first opened. */
  readonly load: () => Promise<{ readonly default: ComponentType }>;
  /** In the menu, for those who hold one of the offices or one of the rights; a page without it is reached by links. */
  readonly menu?: {
    /** Key in `common` words: `menu.<key>`. */
    readonly key: string;
    readonly order: number;
    readonly roles?: readonly Role[];
    readonly rights?: readonly AccessAction[];
  };
  /** Home of these offices: where they land after signing in. */
  readonly homeOf?: readonly Role[];
  /** Shown without signing in. */
  readonly open?: boolean;
  /** Without menu and header: a big screen, a print view. */
  readonly bare?: boolean;
}
