/** The check-list of materials: what is needed, what need not be handed in, what was brought and how far it can be trusted. */
import type { ReactNode } from 'react';
import { useSay, type Said } from '../../app/say.ts';
import { useWords } from '../../app/words.ts';
import type { MaterialTrust } from '../../../domain/law/code-lists.ts';
import { sha256 } from './digest.ts';
import { isShared, type Brought, type BroughtAll } from './filing.ts';
import type { MaterialOf } from './guides.ts';

export interface MaterialRowsProps {
  readonly materials: readonly MaterialOf[];
  readonly brought: BroughtAll;
  readonly change: (brought: BroughtAll) => void;
  /** The clerk says how far each can be trusted (国办函〔2016〕108号); applicants need not know of it. */
  readonly withTrust?: boolean;
  readonly missing?: ReadonlySet<string>;
  readonly askedBy?: Readonly<Record<string, readonly Said[]>>;
}

const LEVELS: readonly MaterialTrust[] = ['A', 'B', 'C', 'D'];

export function MaterialRows({ askedBy, brought, change, materials, missing, withTrust = false }: MaterialRowsProps): ReactNode {
  const t = useWords('filing');
  const set = (id: string, one: Brought | null): void => {
    const { [id]: _before, ...rest } = brought;
    change(one === null ? rest : { ...rest, [id]: one });
  };
  return (
    <ol className="materials">
      {materials.map((material) =>
        isShared(material) ? (
          <SharedRow key={material.id} material={material} />
        ) : (
          <Row
            key={material.id}
            material={material}
            one={brought[material.id]}
            set={(one) => set(material.id, one)}
            withTrust={withTrust}
            isMissing={missing?.has(material.id) ?? false}
            sharedBy={askedBy?.[`material ${material.id}`]?.length ?? 1}
          />
        ),
      )}
      {materials.length === 0 && <li>{t('noMaterials')}</li>}
    </ol>
  );
}

function SharedRow({ material }: { readonly material: MaterialOf }): ReactNode {
  const t = useWords('filing');
  const { words } = useSay();
  return (
    <li className="material shared">
      <div className="material-name">
        <strong>{words(material.name)}</strong> <span className="tag">{t('shared')}</span>
      </div>
      <p className="soft">{t('sharedHint', { resource: material.resource ?? '—' })}</p>
    </li>
  );
}

interface RowProps {
  readonly material: MaterialOf;
  readonly one: Brought | undefined;
  readonly set: (one: Brought | null) => void;
  readonly withTrust: boolean;
  readonly isMissing: boolean;
  readonly sharedBy: number;
}

function Row({ isMissing, material, one, set, sharedBy, withTrust }: RowProps): ReactNode {
  const t = useWords('filing');
  const { words } = useSay();
  const levels = material.trust ?? LEVELS;
  const usual = levels.includes('C') ? 'C' : (levels[0] ?? 'C');
  const give = (more: Brought = {}): void => set({ ...(withTrust ? { trust: one?.trust ?? usual } : {}), ...one, ...more });
  return (
    <li className={`material${one === undefined ? '' : ' brought'}${isMissing ? ' missing' : ''}`}>
      <label className="material-name">
        <input type="checkbox" checked={one !== undefined} onChange={({ target }) => (target.checked ? give() : set(null))} />
        <span>
          <strong>{words(material.name)}</strong> <Demand material={material} />
          {sharedBy > 1 && <span className="tag">{t('sharedBy', { count: sharedBy })}</span>}
        </span>
      </label>
      <div className="material-tools">
        {withTrust && (
          <label className="trust">
            <span className="soft">{t('trust.title')}</span>
            <select
              value={one?.trust ?? ''}
              disabled={one === undefined}
              aria-label={`${t('trust.title')}：${words(material.name)}`}
              onChange={({ target }) => give({ trust: target.value as MaterialTrust })}
            >
              <option value="" disabled>
                —
              </option>
              {levels.map((level) => (
                <option key={level} value={level}>
                  {t(`trust.${level}`)}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="file">
          <span className="quiet">{one?.file === undefined ? t('file') : t('otherFile')}</span>
          <input
            type="file"
            className="visually-hidden"
            aria-label={`${t('file')}：${words(material.name)}`}
            onChange={({ target }) => {
              const file = target.files?.[0];
              target.value = '';
              if (file !== undefined)
                void sha256(file).then((digest) => give({ file: file.name, ...(digest === null ? {} : { sha256: digest }) }));
            }}
          />
        </label>
      </div>
      {one?.file !== undefined && (
        <p className="soft file-note">
          <span className="anywhere">{one.file}</span> <bdi className="mono anywhere">{one.sha256?.slice(0, 16) ?? t('noDigest')}</bdi>
        </p>
      )}
      {isMissing && (
        <p className="fault" role="alert">
          {material.deferrable === true ? t('missingDeferrable') : t('missing')}
        </p>
      )}
    </li>
  );
}

/** Must, may follow later, or only where it applies. */
export function Demand({ material }: { readonly material: MaterialOf }): ReactNode {
  const t = useWords('filing');
  if (!material.mandatory) return <span className="tag">{t('ifApplies')}</span>;
  return material.deferrable === true ? <span className="tag">{t('deferrable')}</span> : <span className="tag tag-must">{t('must')}</span>;
}
