// Central Kurdish.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'ckb',
  reviewed: false,
  labels: {
    'gaza-killed': 'کوژراوان لە غەززە',
    'gaza-injured': 'برینداران لە غەززە',
    'gaza-children-killed': 'منداڵانی کوژراو لە غەززە',
    'gaza-women-killed': 'ژنانی کوژراو لە غەززە',
    'gaza-medical-staff-killed': 'کارمەندانی تەندروستیی کوژراو لە غەززە',
    'gaza-journalists-killed': 'ڕۆژنامەنووسانی کوژراو لە غەززە',
    'gaza-civil-defence-killed': 'کارمەندانی بەرگریی شارستانیی کوژراو لە غەززە',
    'gaza-aid-seekers-killed': 'کوژراوان لە غەززە لە کاتی گەڕان بەدوای یارمەتیدا',
    'gaza-aid-seekers-injured': 'برینداران لە غەززە لە کاتی گەڕان بەدوای یارمەتیدا',
    'gaza-starvation-deaths': 'مردووانی برسێتی لە غەززە',
    'gaza-starvation-children': 'منداڵانی مردوو بەهۆی برسێتی لە غەززە',
    'gaza-names-known': 'ناوە زانراوەکانی کوژراوان لە غەززە',
    'west-bank-killed': 'فەلەستینییە کوژراوەکان لە کەناری ڕۆژاوا',
    'west-bank-children-killed': 'منداڵانی فەلەستینیی کوژراو لە کەناری ڕۆژاوا',
    'west-bank-injured': 'فەلەستینییە بریندارەکان لە کەناری ڕۆژاوا',
    'west-bank-settler-attacks': 'هێرشی نیشتەجێبووان لە کەناری ڕۆژاوا',
    'lebanon-killed': 'کوژراوان لە لوبنان',
    'lebanon-injured': 'برینداران لە لوبنان',
  },
  asOf: 'بەروار: {date}',
  lastReported: 'دوایین ڕاگەیاندن: {date}',
  attribution: 'سەرچاوە: {source}؛ داتا: {via}.',
  sources: {
    'health-ministry-gaza': 'وەزارەتی تەندروستیی غەززە',
    'media-office-gaza': 'نووسینگەی میدیای حکومەت لە غەززە',
    'un-ocha': 'نووسینگەی نەتەوە یەکگرتووەکان بۆ هەماهەنگیی کاروباری مرۆیی (OCHA)',
    'health-ministry-lebanon': 'وەزارەتی تەندروستیی گشتیی لوبنان',
    'names-list': 'وەزارەتی تەندروستیی غەززە (لیستی ناوەکان)',
  },
  via: 'Tech for Palestine',
  undercount: 'ژمارە ڕاستەقینەکان زیاترن: زۆر کەس بێسەروشوێنن یان هێشتا نەناسراونەتەوە.',
  held: 'ژمارەیەکی نوێتر هێندە جیاوازە کە دەبێت سەرەتا کەسێک بیپشکنێت.',
};
export default words;
