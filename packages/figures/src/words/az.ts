// Azerbaijani.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'az',
  reviewed: false,
  labels: {
    'gaza-killed': 'Qəzzada öldürülənlər',
    'gaza-injured': 'Qəzzada yaralananlar',
    'gaza-children-killed': 'Qəzzada öldürülən uşaqlar',
    'gaza-women-killed': 'Qəzzada öldürülən qadınlar',
    'gaza-medical-staff-killed': 'Qəzzada öldürülən tibb işçiləri',
    'gaza-journalists-killed': 'Qəzzada öldürülən jurnalistlər',
    'gaza-civil-defence-killed': 'Qəzzada öldürülən mülki müdafiə işçiləri',
    'gaza-aid-seekers-killed': 'Qəzzada yardım axtararkən öldürülənlər',
    'gaza-aid-seekers-injured': 'Qəzzada yardım axtararkən yaralananlar',
    'gaza-starvation-deaths': 'Qəzzada aclıqdan ölənlər',
    'gaza-starvation-children': 'Qəzzada aclıqdan ölən uşaqlar',
    'gaza-names-known': 'Qəzzada öldürülənlərdən adı bilinənlər',
    'west-bank-killed': 'İordan çayının qərb sahilində öldürülən fələstinlilər',
    'west-bank-children-killed': 'İordan çayının qərb sahilində öldürülən fələstinli uşaqlar',
    'west-bank-injured': 'İordan çayının qərb sahilində yaralanan fələstinlilər',
    'west-bank-settler-attacks': 'İordan çayının qərb sahilində məskunlaşanların hücumları',
    'lebanon-killed': 'Livanda öldürülənlər',
    'lebanon-injured': 'Livanda yaralananlar',
  },
  asOf: 'tarix: {date}',
  lastReported: 'son məlumat: {date}',
  attribution: 'Mənbə: {source}; məlumat bazası: {via}.',
  sources: {
    'health-ministry-gaza': 'Qəzza Səhiyyə Nazirliyi',
    'media-office-gaza': 'Qəzza hökumətinin media idarəsi',
    'un-ocha': 'BMT-nin Humanitar Məsələlərin Əlaqələndirilməsi İdarəsi (OCHA)',
    'health-ministry-lebanon': 'Livan İctimai Səhiyyə Nazirliyi',
    'names-list': 'Qəzza Səhiyyə Nazirliyi (adlar siyahısı)',
  },
  via: 'Tech for Palestine',
  undercount:
    'Həqiqi rəqəmlər daha yüksəkdir: bir çox insan itkindir və ya hələ müəyyən edilməyib.',
  held: 'Daha yeni rəqəm o qədər fərqlidir ki, əvvəlcə onu kimsə yoxlamalıdır.',
};
export default words;
