/** Settings of rules, proposed and decided: what each sets, who proposed it, and the second person's acts. */
import { useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { newRequestId } from '../app/ask.ts';
import { queries } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { hasRight, useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { ConfirmAct } from '../components/confirm-act.tsx';
import { ConfirmSettingDocument, RejectSettingDocument, type SettingOfFragment } from '../gql/supervisor/graphql.ts';
import { TextField } from './act-fields.tsx';
import { send } from './answered.ts';
import { regionName } from './region-choice.tsx';

export function Settings({
  settings,
  withRule = false,
}: {
  readonly settings: readonly SettingOfFragment[];
  readonly withRule?: boolean;
}): ReactNode {
  return (
    <ul className="plain-list">
      {settings.map((setting) => (
        <SettingItem key={setting.settingId} setting={setting} withRule={withRule} />
      ))}
    </ul>
  );
}

function SettingItem({ setting, withRule }: { readonly setting: SettingOfFragment; readonly withRule: boolean }): ReactNode {
  const t = useWords('supervisor');
  const say = useSay();
  const viewer = useViewer();
  const [doing, setDoing] = useState<'confirm' | 'reject' | null>(null);
  const [requestId] = useState(newRequestId);
  const [reason, setReason] = useState('');
  const mine = setting.proposedBy?.personId === viewer.person.personId;
  const mayDecide = setting.state === 'PROPOSED' && hasRight(viewer, 'RULES_CHANGE');
  const done = (): void => {
    setDoing(null);
    void queries.invalidateQueries({ queryKey: ['rules'] });
  };
  return (
    <li className="setting">
      <div className="row">
        {withRule && (
          <Link to="/rules/$ruleId" params={{ ruleId: setting.ruleId }}>
            {setting.ruleId}
          </Link>
        )}
        <span className={setting.state === 'IN_FORCE' || setting.state === 'PROPOSED' ? 'tag tag-accent' : 'tag'}>
          {t(`rules.state_${setting.state}`)}
        </span>
        <strong>{setting.region === null ? t('rules.everywhere') : regionName(setting.region, say.lang)}</strong>
        {setting.version !== null && <span className="soft">{t('ruleVersion', { version: setting.version })}</span>}
        <span>{useWhatItSets(setting)}</span>
      </div>
      <div className="anywhere">{t('rules.because', { reason: setting.reason })}</div>
      <div className="soft">
        {t('rules.proposed', { by: setting.proposedBy?.name ?? '—', at: say.at(setting.proposedAt) })}
        {setting.decidedAt !== null &&
          ` · ${t(setting.state === 'REJECTED' ? 'rules.rejected' : 'rules.confirmed', { by: setting.decidedBy?.name ?? '—', at: say.at(setting.decidedAt) })}`}
        {setting.rejectedBecause !== null && ` · ${setting.rejectedBecause}`}
      </div>
      {mayDecide && (
        <div className="row no-print">
          <Button type="primary" size="small" disabled={mine} onClick={() => setDoing('confirm')}>
            {t('rules.confirm')}
          </Button>
          <Button size="small" disabled={mine} onClick={() => setDoing('reject')}>
            {t('rules.reject')}
          </Button>
          {mine && <span className="soft">{t('rules.notByProposer')}</span>}
        </div>
      )}
      <ConfirmAct
        open={doing === 'confirm'}
        title={t('rules.confirm')}
        consequences={[t('rules.confirmThen'), t('rules.confirmThenCases')]}
        act={() => send(ConfirmSettingDocument, { input: { requestId, settingId: setting.settingId } })}
        close={() => setDoing(null)}
        done={done}
      />
      <ConfirmAct
        open={doing === 'reject'}
        title={t('rules.reject')}
        danger
        ready={reason.trim() !== ''}
        consequences={[t('rules.rejectThen')]}
        act={() => send(RejectSettingDocument, { input: { requestId, settingId: setting.settingId, reason } })}
        close={() => setDoing(null)}
        done={done}
      >
        <TextField label={t('rules.rejectReason')} value={reason} set={setReason} required />
      </ConfirmAct>
    </li>
  );
}

function useWhatItSets({ level, mode, on, thresholds }: SettingOfFragment): string {
  const t = useWords('supervisor');
  return [
    ...(on === null ? [] : [t(on ? 'rules.setOn' : 'rules.setOff')]),
    ...(mode === null ? [] : [t(`mode.${mode}`)]),
    ...(level === null ? [] : [t(`level.${level}`)]),
    ...thresholds.map(({ name, value }) => `${name} = ${value}`),
  ].join(' · ');
}
