// Korean.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'ko',
  reviewed: false,
  labels: {
    'gaza-killed': '가자지구 사망자',
    'gaza-injured': '가자지구 부상자',
    'gaza-children-killed': '가자지구에서 사망한 어린이',
    'gaza-women-killed': '가자지구에서 사망한 여성',
    'gaza-medical-staff-killed': '가자지구에서 사망한 의료진',
    'gaza-journalists-killed': '가자지구에서 사망한 언론인',
    'gaza-civil-defence-killed': '가자지구에서 사망한 민방위 대원',
    'gaza-aid-seekers-killed': '가자지구에서 구호품을 구하다 사망한 사람',
    'gaza-aid-seekers-injured': '가자지구에서 구호품을 구하다 다친 사람',
    'gaza-starvation-deaths': '가자지구 기아 사망자',
    'gaza-starvation-children': '가자지구에서 굶주려 사망한 어린이',
    'gaza-names-known': '이름이 확인된 가자지구 사망자',
    'west-bank-killed': '서안지구에서 사망한 팔레스타인인',
    'west-bank-children-killed': '서안지구에서 사망한 팔레스타인 어린이',
    'west-bank-injured': '서안지구에서 다친 팔레스타인인',
    'west-bank-settler-attacks': '서안지구 정착민의 공격',
    'lebanon-killed': '레바논 사망자',
    'lebanon-injured': '레바논 부상자',
  },
  asOf: '{date} 기준',
  lastReported: '마지막 발표 {date}',
  attribution: '출처: {source}, {via}.',
  sources: {
    'health-ministry-gaza': '가자지구 보건부',
    'media-office-gaza': '가자지구 정부 공보실',
    'un-ocha': '유엔 인도주의업무조정국(OCHA)',
    'health-ministry-lebanon': '레바논 보건부',
    'names-list': '가자지구 보건부(명단)',
  },
  via: 'Tech for Palestine 데이터 세트',
  undercount: '실제 수는 더 많습니다. 실종되었거나 아직 신원이 확인되지 않은 사람이 많습니다.',
  held: '더 새로운 수치가 있으나 차이가 커서 먼저 사람이 확인해야 합니다.',
};
export default words;
