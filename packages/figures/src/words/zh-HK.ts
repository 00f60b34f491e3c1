// Chinese of Hong Kong.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'zh-HK',
  reviewed: false,
  labels: {
    'gaza-killed': '加沙遇難者',
    'gaza-injured': '加沙受傷者',
    'gaza-children-killed': '加沙遇難兒童',
    'gaza-women-killed': '加沙遇難婦女',
    'gaza-medical-staff-killed': '加沙遇難醫護人員',
    'gaza-journalists-killed': '加沙遇難記者',
    'gaza-civil-defence-killed': '加沙遇難民防人員',
    'gaza-aid-seekers-killed': '在加沙尋求援助時遇難者',
    'gaza-aid-seekers-injured': '在加沙尋求援助時受傷者',
    'gaza-starvation-deaths': '加沙因飢餓死亡者',
    'gaza-starvation-children': '加沙因飢餓死亡的兒童',
    'gaza-names-known': '加沙遇難者中已知姓名者',
    'west-bank-killed': '約旦河西岸遇難的巴勒斯坦人',
    'west-bank-children-killed': '約旦河西岸遇難的巴勒斯坦兒童',
    'west-bank-injured': '約旦河西岸受傷的巴勒斯坦人',
    'west-bank-settler-attacks': '約旦河西岸定居者襲擊事件',
    'lebanon-killed': '黎巴嫩遇難者',
    'lebanon-injured': '黎巴嫩受傷者',
  },
  asOf: '截至 {date}',
  lastReported: '最近一次公布於 {date}',
  attribution: '來源：{source}，經由{via}。',
  sources: {
    'health-ministry-gaza': '加沙衛生部',
    'media-office-gaza': '加沙政府新聞辦公室',
    'un-ocha': '聯合國人道主義事務協調廳（OCHA）',
    'health-ministry-lebanon': '黎巴嫩公共衛生部',
    'names-list': '加沙衛生部（名單）',
  },
  via: 'Tech for Palestine 的數據集',
  undercount: '實際數字更高：許多人仍失蹤或尚未確認身分。',
  held: '有較新的數字，但差異需要先由人核對。',
};
export default words;
