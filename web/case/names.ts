/** Names of the law's closed lists in the language in use. */
import { SPECIAL_KINDS_ART_45, SPECIAL_KINDS_BY_SPECIAL_LAW, type SpecialKind } from '../../domain/law/code-lists.ts';
import type { Lang } from '../app/preferences.ts';

export const SPECIAL_NAMES = { ...SPECIAL_KINDS_ART_45, ...SPECIAL_KINDS_BY_SPECIAL_LAW };

export const specialName = (kind: SpecialKind, lang: Lang): string => SPECIAL_NAMES[kind][lang];
