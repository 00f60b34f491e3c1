// Tamil.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'ta',
  reviewed: false,
  labels: {
    'gaza-killed': 'காசாவில் கொல்லப்பட்டவர்கள்',
    'gaza-injured': 'காசாவில் காயமடைந்தவர்கள்',
    'gaza-children-killed': 'காசாவில் கொல்லப்பட்ட குழந்தைகள்',
    'gaza-women-killed': 'காசாவில் கொல்லப்பட்ட பெண்கள்',
    'gaza-medical-staff-killed': 'காசாவில் கொல்லப்பட்ட மருத்துவப் பணியாளர்கள்',
    'gaza-journalists-killed': 'காசாவில் கொல்லப்பட்ட பத்திரிகையாளர்கள்',
    'gaza-civil-defence-killed': 'காசாவில் கொல்லப்பட்ட குடிமைப் பாதுகாப்புப் பணியாளர்கள்',
    'gaza-aid-seekers-killed': 'காசாவில் உதவி தேடியபோது கொல்லப்பட்டவர்கள்',
    'gaza-aid-seekers-injured': 'காசாவில் உதவி தேடியபோது காயமடைந்தவர்கள்',
    'gaza-starvation-deaths': 'காசாவில் பசியால் இறந்தவர்கள்',
    'gaza-starvation-children': 'காசாவில் பசியால் இறந்த குழந்தைகள்',
    'gaza-names-known': 'காசாவில் கொல்லப்பட்டவர்களில் தெரிந்த பெயர்கள்',
    'west-bank-killed': 'மேற்குக் கரையில் கொல்லப்பட்ட பாலஸ்தீனர்கள்',
    'west-bank-children-killed': 'மேற்குக் கரையில் கொல்லப்பட்ட பாலஸ்தீனக் குழந்தைகள்',
    'west-bank-injured': 'மேற்குக் கரையில் காயமடைந்த பாலஸ்தீனர்கள்',
    'west-bank-settler-attacks': 'மேற்குக் கரையில் குடியேறிகளின் தாக்குதல்கள்',
    'lebanon-killed': 'லெபனானில் கொல்லப்பட்டவர்கள்',
    'lebanon-injured': 'லெபனானில் காயமடைந்தவர்கள்',
  },
  asOf: '{date} நிலவரப்படி',
  lastReported: 'கடைசியாக அறிவிக்கப்பட்டது {date}',
  attribution: 'மூலம்: {source}; தரவு: {via}.',
  sources: {
    'health-ministry-gaza': 'காசா சுகாதார அமைச்சகம்',
    'media-office-gaza': 'காசா அரசின் ஊடக அலுவலகம்',
    'un-ocha': 'ஐ.நா. மனிதாபிமான விவகாரங்கள் ஒருங்கிணைப்பு அலுவலகம் (OCHA)',
    'health-ministry-lebanon': 'லெபனான் பொதுச் சுகாதார அமைச்சகம்',
    'names-list': 'காசா சுகாதார அமைச்சகம் (பெயர்ப் பட்டியல்)',
  },
  via: 'Tech for Palestine',
  undercount: 'உண்மையான எண்ணிக்கை இதைவிட அதிகம்: பலர் காணாமல் போயுள்ளனர் அல்லது இன்னும் அடையாளம் காணப்படவில்லை.',
  held: 'புதிய எண் மிகவும் வேறுபடுவதால், முதலில் ஒருவர் அதைச் சரிபார்க்க வேண்டும்.',
};
export default words;
