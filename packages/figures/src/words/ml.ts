// Malayalam.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'ml',
  reviewed: false,
  labels: {
    'gaza-killed': 'ഗാസയിൽ കൊല്ലപ്പെട്ടവർ',
    'gaza-injured': 'ഗാസയിൽ പരിക്കേറ്റവർ',
    'gaza-children-killed': 'ഗാസയിൽ കൊല്ലപ്പെട്ട കുട്ടികൾ',
    'gaza-women-killed': 'ഗാസയിൽ കൊല്ലപ്പെട്ട സ്ത്രീകൾ',
    'gaza-medical-staff-killed': 'ഗാസയിൽ കൊല്ലപ്പെട്ട ആരോഗ്യപ്രവർത്തകർ',
    'gaza-journalists-killed': 'ഗാസയിൽ കൊല്ലപ്പെട്ട മാധ്യമപ്രവർത്തകർ',
    'gaza-civil-defence-killed': 'ഗാസയിൽ കൊല്ലപ്പെട്ട സിവിൽ ഡിഫൻസ് പ്രവർത്തകർ',
    'gaza-aid-seekers-killed': 'ഗാസയിൽ സഹായം തേടുമ്പോൾ കൊല്ലപ്പെട്ടവർ',
    'gaza-aid-seekers-injured': 'ഗാസയിൽ സഹായം തേടുമ്പോൾ പരിക്കേറ്റവർ',
    'gaza-starvation-deaths': 'ഗാസയിൽ പട്ടിണി മൂലം മരിച്ചവർ',
    'gaza-starvation-children': 'ഗാസയിൽ പട്ടിണി മൂലം മരിച്ച കുട്ടികൾ',
    'gaza-names-known': 'ഗാസയിൽ കൊല്ലപ്പെട്ടവരിൽ അറിയുന്ന പേരുകൾ',
    'west-bank-killed': 'വെസ്റ്റ് ബാങ്കിൽ കൊല്ലപ്പെട്ട പലസ്തീനികൾ',
    'west-bank-children-killed': 'വെസ്റ്റ് ബാങ്കിൽ കൊല്ലപ്പെട്ട പലസ്തീൻ കുട്ടികൾ',
    'west-bank-injured': 'വെസ്റ്റ് ബാങ്കിൽ പരിക്കേറ്റ പലസ്തീനികൾ',
    'west-bank-settler-attacks': 'വെസ്റ്റ് ബാങ്കിൽ കുടിയേറ്റക്കാരുടെ ആക്രമണങ്ങൾ',
    'lebanon-killed': 'ലെബനനിൽ കൊല്ലപ്പെട്ടവർ',
    'lebanon-injured': 'ലെബനനിൽ പരിക്കേറ്റവർ',
  },
  asOf: 'തീയതി: {date}',
  lastReported: 'അവസാന വിവരം: {date}',
  attribution: 'ഉറവിടം: {source}; വിവരശേഖരം: {via}.',
  sources: {
    'health-ministry-gaza': 'ഗാസ ആരോഗ്യ മന്ത്രാലയം',
    'media-office-gaza': 'ഗാസ സർക്കാർ മാധ്യമ ഓഫീസ്',
    'un-ocha': 'ഐക്യരാഷ്ട്രസഭയുടെ മാനുഷികകാര്യ ഏകോപന ഓഫീസ് (OCHA)',
    'health-ministry-lebanon': 'ലെബനൻ പൊതുജനാരോഗ്യ മന്ത്രാലയം',
    'names-list': 'ഗാസ ആരോഗ്യ മന്ത്രാലയം (പേരുകളുടെ പട്ടിക)',
  },
  via: 'Tech for Palestine',
  undercount: 'യഥാർത്ഥ സംഖ്യകൾ കൂടുതലാണ്: പലരെയും കാണാതായി, അല്ലെങ്കിൽ ഇതുവരെ തിരിച്ചറിഞ്ഞിട്ടില്ല.',
  held: 'പുതിയ സംഖ്യ വളരെ വ്യത്യസ്തമായതിനാൽ ആദ്യം ഒരാൾ അത് പരിശോധിക്കണം.',
};
export default words;
