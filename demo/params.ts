/** The figures of params.json without their sources, typed. */
import raw from './params.json' with { type: 'json' };

type Figure<T> = { readonly value: T; readonly source: string };
type Values<T> = { readonly [K in keyof T]: T[K] extends Figure<infer V> ? V : never };

function values<T extends object>(figures: T): Values<T> {
  return Object.fromEntries(Object.entries(figures).map(([key, figure]) => [key, (figure as Figure<unknown>).value])) as Values<T>;
}

const { about: _about, shapes, ...minutes } = raw.service;

export const PARAMS = {
  generator: raw.generator.value,
  seed: raw.seed.value,
  historyWorkingDays: raw.historyWorkingDays.value,
  casesWanted: raw.casesWanted.value,
  recentWorkingDays: raw.recentWorkingDays.value,
  recentFactor: raw.recentFactor.value,
  persons: raw.persons.value,
  enterprises: raw.enterprises.value,
  liveArrivalsPerMinute: raw.liveArrivalsPerMinute.value,
  shares: values(raw.shares),
  latePace: raw.latePace.value,
  channels: values(raw.channels),
  weekday: raw.weekday.value,
  hour: raw.hour.value,
  regions: values(raw.regions) as Readonly<Record<string, number>>,
  weights: raw.weights.values as Readonly<Record<string, number>>,
  shape: shapes.value,
  service: values(minutes),
};
export type Params = typeof PARAMS;
