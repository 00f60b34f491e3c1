// Simplified Chinese.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'zh-Hans',
  reviewed: false,
  labels: {
    'gaza-killed': '加沙遇难人数',
    'gaza-injured': '加沙受伤人数',
    'gaza-children-killed': '加沙遇难儿童',
    'gaza-women-killed': '加沙遇难妇女',
    'gaza-medical-staff-killed': '加沙遇难医务人员',
    'gaza-journalists-killed': '加沙遇难记者',
    'gaza-civil-defence-killed': '加沙遇难民防人员',
    'gaza-aid-seekers-killed': '在加沙寻求援助时遇难',
    'gaza-aid-seekers-injured': '在加沙寻求援助时受伤',
    'gaza-starvation-deaths': '加沙饥饿致死人数',
    'gaza-starvation-children': '加沙饥饿致死儿童',
    'gaza-names-known': '加沙遇难者中已知姓名',
    'west-bank-killed': '约旦河西岸遇难巴勒斯坦人',
    'west-bank-children-killed': '约旦河西岸遇难巴勒斯坦儿童',
    'west-bank-injured': '约旦河西岸受伤巴勒斯坦人',
    'west-bank-settler-attacks': '约旦河西岸定居者袭击',
    'lebanon-killed': '黎巴嫩遇难人数',
    'lebanon-injured': '黎巴嫩受伤人数',
  },
  asOf: '截至{date}',
  lastReported: '最后公布于{date}',
  attribution: '来源：{source}，经由{via}。',
  sources: {
    'health-ministry-gaza': '加沙卫生部',
    'media-office-gaza': '加沙政府媒体办公室',
    'un-ocha': '联合国人道主义事务协调厅（OCHA）',
    'health-ministry-lebanon': '黎巴嫩公共卫生部',
    'names-list': '加沙卫生部（名单）',
  },
  via: 'Tech for Palestine 数据集',
  undercount: '实际人数高于此数：许多人失踪或尚未确认身份。',
  held: '有更新的数字与此不同，须先由人核对。',
};
export default words;
