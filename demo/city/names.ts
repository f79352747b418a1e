/** Made-up names: drawn from short lists, so that whoever bears one does so by chance. */
import type { Random } from '../random.ts';

const SURNAMES = [...'林赵陈孙顾吴周沈徐陆施黄季张王李朱钱曹葛姜丁冯袁蔡杨俞汤缪丛瞿严倪管邵宋成薛羌保'];
const GIVEN = [...'安宁舒清禾远之知言若明向晴书予思文景和嘉木一望川泽云舟松柏月初雨晨星岚修竹竞彤彦'];
const TRADES = ['食品', '纺织', '餐饮', '建材', '水产', '家纺', '机电', '花木', '物流', '文具', '茶饮', '果蔬'] as const;

/** 姓+名: two or three characters. */
export function personName(random: Random): string {
  const given = random.chance(0.25) ? random.pick(GIVEN) : random.pick(GIVEN) + random.pick(GIVEN);
  return random.pick(SURNAMES) + given;
}

/** `南通示例望川纺织有限公司`: the word 示例 is part of every enterprise's name. */
export function enterpriseName(random: Random): string {
  return `南通示例${random.pick(GIVEN)}${random.pick(GIVEN)}${random.pick(TRADES)}有限公司`;
}
