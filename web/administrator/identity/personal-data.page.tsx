/** 删除、限制处理个人信息: asked for by one, decided by another, with what will be so afterwards said before either. */
import { useState, type ReactNode } from 'react';
import { ask } from '../../app/ask.ts';
import { useUrlState } from '../../app/nav.ts';
import { useAsk } from '../../app/query.ts';
import { useSay } from '../../app/say.ts';
import { useViewer } from '../../app/session.tsx';
import { useWords } from '../../app/words.ts';
import { SelectField, TextField } from '../../components/fields.tsx';
import {
  AskErasureDocument,
  DecideErasureDocument,
  ErasureListDocument,
  type ErasureAct,
  type ErasureListQuery,
  type ErasureSubject,
} from '../../gql/administrator/graphql.ts';
import { DeskAct, DeskHead, DeskList, Facts, useList } from './desk.tsx';

type Order = ErasureListQuery['erasureOrders'][number];
const ACTS: readonly ErasureAct[] = ['ERASE', 'RESTRICT', 'RELEASE'];
const SUBJECTS: readonly ErasureSubject[] = ['FORM', 'APPLICANT', 'AGENT', 'RESPONDENT'];

export default function PersonalDataPage(): ReactNode {
  const open = useList() === 'open';
  const { data, error, refetch } = useAsk(ErasureListDocument, { open }, { about: ['identity desk', 'erasures'] });
  return (
    <>
      <DeskHead area="data">
        <Ask />
      </DeskHead>
      <DeskList
        area="data"
        rows={data?.erasureOrders}
        error={error}
        retry={() => void refetch()}
        keyOf={({ orderId }) => orderId}
        row={(order) => <One order={order} />}
      />
    </>
  );
}

function Ask(): ReactNode {
  const t = useWords('identity');
  const [url, setUrl] = useUrlState();
  const [caseNo, setCaseNo] = useState(url['case'] ?? '');
  const [whose, setWhose] = useState<ErasureSubject>('FORM');
  const [act, setAct] = useState<ErasureAct>('RESTRICT');
  const [basis, setBasis] = useState('');
  return (
    <DeskAct
      primary
      title={t('data.ask')}
      consequences={[t('data.thenAsked'), t(`data.then_${act}`), ...(whose === 'FORM' ? [] : [t('data.thenParty')])]}
      ready={caseNo.trim() !== '' && basis.trim() !== ''}
      send={async (requestId) =>
        (await ask(AskErasureDocument, { input: { requestId, caseNo: caseNo.trim(), whose, act, basis: basis.trim() } })).askErasure
      }
      done={() => {
        setBasis('');
        setUrl({ list: 'open' });
      }}
    >
      <TextField label={t('data.caseNo')} value={caseNo} change={setCaseNo} required />
      <SelectField
        label={t('data.whose')}
        value={whose}
        options={SUBJECTS.map((value) => ({ value, label: t(`whose.${value}`) }))}
        change={(value) => setWhose(SUBJECTS.find((one) => one === value) ?? 'FORM')}
      />
      <SelectField
        label={t('data.act')}
        value={act}
        options={ACTS.map((value) => ({ value, label: t(`act.${value}`) }))}
        change={(value) => setAct(ACTS.find((one) => one === value) ?? 'RESTRICT')}
      />
      <TextField label={t('data.basis')} hint={t('data.basisHint')} value={basis} change={setBasis} required />
    </DeskAct>
  );
}

function One({ order }: { readonly order: Order }): ReactNode {
  const t = useWords('identity');
  const say = useSay();
  const viewer = useViewer();
  const { act, askedAt, askedBy, basis, caseNo, decidedAt, decidedBy, orderId, state, whose } = order;
  const mine = askedBy?.personId === viewer.person.personId;
  const heading = `order-${orderId}`;
  const decide = (approve: boolean) => async (requestId: string) =>
    (await ask(DecideErasureDocument, { input: { requestId, orderId, approve } })).decideErasure;
  return (
    <article aria-labelledby={heading}>
      <h2 id={heading}>
        {t(`act.${act}`)} · <span className="mono">{caseNo}</span> <span className="tag tag-accent">{t(`state.${state}`)}</span>
      </h2>
      <Facts
        of={[
          [t('data.whose'), t(`whose.${whose}`)],
          [t('data.basis'), basis],
          [t('data.askedBy'), t('by', { name: askedBy?.name ?? '—', at: say.at(askedAt) })],
          ...(decidedAt === null ? [] : [[t('data.decidedBy'), t('by', { name: decidedBy?.name ?? '—', at: say.at(decidedAt) })] as const]),
        ]}
      />
      {state === 'OPEN' && (
        <div className="row">
          <DeskAct
            primary
            danger={act === 'ERASE'}
            title={t('data.approve')}
            consequences={[t(`data.then_${act}`), ...(whose === 'FORM' ? [] : [t('data.thenParty')])]}
            notNow={mine ? t('notBySame') : undefined}
            send={decide(true)}
          />
          <DeskAct
            title={t('data.refuse')}
            consequences={[t('data.thenRefused')]}
            notNow={mine ? t('notBySame') : undefined}
            send={decide(false)}
          />
          {mine && <span className="soft">{t('notBySame')}</span>}
        </div>
      )}
    </article>
  );
}
