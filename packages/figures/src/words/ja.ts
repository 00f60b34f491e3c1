// Japanese.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'ja',
  reviewed: false,
  labels: {
    'gaza-killed': 'ガザで殺された人',
    'gaza-injured': 'ガザで負傷した人',
    'gaza-children-killed': 'ガザで殺された子ども',
    'gaza-women-killed': 'ガザで殺された女性',
    'gaza-medical-staff-killed': 'ガザで殺された医療従事者',
    'gaza-journalists-killed': 'ガザで殺されたジャーナリスト',
    'gaza-civil-defence-killed': 'ガザで殺された民間防衛隊員',
    'gaza-aid-seekers-killed': 'ガザで支援を求めて殺された人',
    'gaza-aid-seekers-injured': 'ガザで支援を求めて負傷した人',
    'gaza-starvation-deaths': 'ガザで飢餓により亡くなった人',
    'gaza-starvation-children': 'ガザで飢餓により亡くなった子ども',
    'gaza-names-known': 'ガザで殺された人のうち名前が分かっている人',
    'west-bank-killed': 'ヨルダン川西岸で殺されたパレスチナ人',
    'west-bank-children-killed': 'ヨルダン川西岸で殺されたパレスチナの子ども',
    'west-bank-injured': 'ヨルダン川西岸で負傷したパレスチナ人',
    'west-bank-settler-attacks': 'ヨルダン川西岸での入植者による襲撃',
    'lebanon-killed': 'レバノンで殺された人',
    'lebanon-injured': 'レバノンで負傷した人',
  },
  asOf: '{date}時点',
  lastReported: '最終発表 {date}',
  attribution: '出典：{source}（{via}による）',
  sources: {
    'health-ministry-gaza': 'ガザ保健省',
    'media-office-gaza': 'ガザ政府メディア局',
    'un-ocha': '国連人道問題調整事務所（OCHA）',
    'health-ministry-lebanon': 'レバノン公衆衛生省',
    'names-list': 'ガザ保健省（名簿）',
  },
  via: 'Tech for Palestine のデータ',
  undercount: '実際の数はこれより多い：行方不明や身元不明の人が大勢いる。',
  held: 'より新しい数値に、先に人が確かめるべき違いがある。',
};
export default words;
