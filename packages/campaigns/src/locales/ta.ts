// Tamil.
import type { LocaleFile } from '../locale.ts';

const ta: LocaleFile = {
  tag: 'ta',
  name: 'தமிழ்',
  reviewed: false,
  notes: [
    'badges use the short imperative of public notices (காப்பீர்), headlines the everyday polite one (காத்திடுங்கள்); both address everyone.',
    'apartheid is நிறவெறி, the press’s word (literally “colour racism”); இன ஒதுக்கல் is the textbook one.',
    'labels: தோழமை is fellowship, solidarity; “IT people” for tech workers; longer words do not fit a badge.',
    'uphold-the-ceasefire, badge: “Guard the ceasefire”.',
    'permanent-ceasefire, badge: “now” is only in alt; protect-civilians: “Protect Gaza’s people”; protect-journalists: “reporters”; protect-health-workers: “doctors”, health workers elsewhere.',
    'remember-their-names, badge: “Do not forget their names”.',
    'டெக் is the colloquial loan for tech, in badges only; back-palestinian-startups, badge: “Support for Palestinian start-ups”.',
  ],
  campaigns: {
    ceasefire: { name: 'போர்நிறுத்தம்', label: 'பாலஸ்தீனம்' },
    palestine: { name: 'பாலஸ்தீனம்', label: 'தோழமை' },
    'no-tech-for-apartheid': { name: 'நிறவெறிக்குத் தொழில்நுட்பம் வேண்டாம்', label: 'ஐடியினர்' },
    'no-azure-for-apartheid': { name: 'நிறவெறிக்கு Azure வேண்டாம்', label: 'ஐடியினர்' },
    'no-tech-for-ice': { name: 'ICE-க்குத் தொழில்நுட்பம் வேண்டாம்', label: 'ஐடியினர்' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'உடனே போர்நிறுத்தம்',
      headline: 'காசாவில் உடனே போர்நிறுத்தம் கோருங்கள்.',
      action: 'இப்போதே செயல்படுங்கள்',
      alt: 'பாலஸ்தீனம்: உடனே போர்நிறுத்தம்',
    },
    'permanent-ceasefire': {
      badge: 'நிரந்தரப் போர்நிறுத்தம்',
      headline: 'காசாவில் நிரந்தரப் போர்நிறுத்தம் கோருங்கள்.',
      action: 'இப்போதே செயல்படுங்கள்',
      alt: 'பாலஸ்தீனம்: உடனே நிரந்தரப் போர்நிறுத்தம்',
    },
    'uphold-the-ceasefire': {
      badge: 'போர்நிறுத்தம் காப்பீர்',
      headline: 'காசா போர்நிறுத்தத்தைக் கடைப்பிடியுங்கள், அதை நிலைக்கச் செய்யுங்கள்.',
      action: 'இப்போதே செயல்படுங்கள்',
      alt: 'பாலஸ்தீனம்: போர்நிறுத்தம் காப்பீர்',
    },
    'let-aid-in': {
      badge: 'காசாவுக்கு உதவி வரட்டும்',
      headline: 'காசாவுக்குள் உணவும் நீரும் மருந்தும் வரட்டும்.',
      action: 'மேலும் அறிய',
      alt: 'பாலஸ்தீனம்: காசாவுக்கு உதவி வரட்டும்',
    },
    'end-the-siege': {
      badge: 'காசா முற்றுகை நீக்குவீர்',
      headline: 'எல்லைக் கடப்புகளைத் திறங்கள். காசா முற்றுகையை நீக்குங்கள்.',
      action: 'மேலும் அறிய',
      alt: 'பாலஸ்தீனம்: காசா முற்றுகை நீக்குவீர்',
    },
    'protect-civilians': {
      badge: 'காசா மக்களைக் காப்பீர்',
      headline: 'பொதுமக்கள் இலக்கு அல்ல. காசா மக்களைக் காத்திடுங்கள்.',
      action: 'மேலும் அறிய',
      alt: 'பாலஸ்தீனம்: காசா பொதுமக்களைக் காப்பீர்',
    },
    'protect-children': {
      badge: 'காசா சிறாரைக் காப்பீர்',
      headline: 'ஒவ்வொரு குழந்தைக்கும் வளர உரிமை உண்டு. காசா குழந்தைகளைக் காத்திடுங்கள்.',
      action: 'மேலும் அறிய',
      alt: 'பாலஸ்தீனம்: காசா சிறாரைக் காப்பீர்',
    },
    'protect-journalists': {
      badge: 'காசா நிருபர்களைக் காப்பீர்',
      headline: 'செய்தியாளர்கள் பொதுமக்களே. காசாவிலிருந்து செய்தி தருவோரைக் காத்திடுங்கள்.',
      action: 'மேலும் அறிய',
      alt: 'பாலஸ்தீனம்: காசா நிருபர்களைக் காப்பீர்',
    },
    'protect-health-workers': {
      badge: 'காசா மருத்துவரைக் காப்பீர்',
      headline: 'மருத்துவமனைகள் பாதுகாப்பாக இருக்க வேண்டும். காசா மருத்துவப் பணியாளர்களைக் காத்திடுங்கள்.',
      action: 'மேலும் அறிய',
      alt: 'பாலஸ்தீனம்: காசா மருத்துவப் பணியாளர்களைக் காத்திடுங்கள்',
    },
    'remember-their-names': {
      badge: 'அவர்கள் பெயர் மறவாதீர்',
      headline: 'காசாவில் கொல்லப்பட்ட ஒவ்வொருவருக்கும் ஒரு பெயர் இருந்தது. அவர்களை நினைவுகூருங்கள்.',
      action: 'பெயர்களைப் படியுங்கள்',
      alt: 'பாலஸ்தீனம்: காசாவில் கொல்லப்பட்டவர்களின் பெயர்களை மறவாதீர்',
    },
    'stand-with-palestine': {
      badge: 'பாலஸ்தீனத்துடன் நிற்கிறோம்',
      headline: 'நாங்கள் பாலஸ்தீன மக்களுடன் நிற்கிறோம்.',
      action: 'மேலும் அறிய',
      alt: 'தோழமை: பாலஸ்தீனத்துடன் நிற்கிறோம்',
    },
    'free-palestine': {
      badge: 'பாலஸ்தீனத்துக்கு விடுதலை',
      headline: 'பாலஸ்தீன மக்களுக்கு விடுதலையும் சம உரிமைகளும்.',
      action: 'மேலும் அறிய',
      alt: 'தோழமை: பாலஸ்தீனத்துக்கு விடுதலை',
    },
    'tech-for-palestine': {
      badge: 'பாலஸ்தீனத்துக்காக டெக்',
      headline: 'தொழில்நுட்பத் துறையினர் பாலஸ்தீனத்துக்காகக் குரல் கொடுக்கிறார்கள்.',
      action: 'இணையுங்கள்',
      alt: 'தோழமை: பாலஸ்தீனத்துக்காகத் தொழில்நுட்பம்',
    },
    'back-palestinian-startups': {
      badge: 'பாலஸ்தீன ஸ்டார்ட்அப் ஆதரவு',
      headline: 'பாலஸ்தீன ஸ்டார்ட்அப்களுக்கு வேலை, நிதி, வழிகாட்டல் வழங்குங்கள்.',
      action: 'எப்படி எனப் பாருங்கள்',
      alt: 'தோழமை: பாலஸ்தீன ஸ்டார்ட்அப்களை ஆதரிப்பீர்',
    },
    'let-workers-speak': {
      badge: 'ஊழியர்கள் பேசட்டும்',
      headline: 'பாலஸ்தீனத்துக்காகப் பேசியதற்காக யாரும் வேலை இழக்கக் கூடாது.',
      action: 'மேலும் அறிய',
      alt: 'தோழமை: ஊழியர்கள் பாலஸ்தீனத்துக்காகப் பேசட்டும்',
    },
    'no-tech-for-apartheid': {
      badge: 'நிறவெறிக்கு டெக் வேண்டாம்',
      headline: 'கூகுள், அமேசான் ஊழியர்கள் சிலர் கூறுகிறார்கள்: நிறவெறிக்குத் தொழில்நுட்பம் வேண்டாம்.',
      action: 'கோரிக்கைகளைப் படியுங்கள்',
      alt: 'ஐடியினர்: நிறவெறிக்குத் தொழில்நுட்பம் வேண்டாம்',
    },
    'drop-nimbus': {
      badge: 'நிம்பஸைக் கைவிடுங்கள்',
      headline: 'நிம்பஸ் திட்டத்தைக் கைவிடுமாறு கூகுள், அமேசானிடம் ஊழியர்கள் கோருகிறார்கள்.',
      action: 'காரணத்தைப் படியுங்கள்',
      alt: 'ஐடியினர்: நிம்பஸ் திட்டத்தைக் கைவிடுங்கள்',
    },
    'no-azure-for-apartheid': {
      badge: 'நிறவெறிக்கு Azure வேண்டாம்',
      headline: 'மைக்ரோசாஃப்ட் ஊழியர்கள் சிலர் கூறுகிறார்கள்: நிறவெறிக்கு Azure வேண்டாம்.',
      action: 'கோரிக்கைகளைப் படியுங்கள்',
      alt: 'ஐடியினர்: நிறவெறிக்கு Azure வேண்டாம்',
    },
    'no-tech-for-ice': {
      badge: 'ICE-க்கு டெக் வேண்டாம்',
      headline: 'தொழில்நுட்ப ஊழியர்களும் குடியேறியோர் அமைப்புகளும்: ICE-க்குத் தொழில்நுட்பம் வேண்டாம்.',
      action: 'கோரிக்கைகளைப் படியுங்கள்',
      alt: 'ஐடியினர்: அமெரிக்கக் குடியேற்ற முகமையான ICE-க்குத் தொழில்நுட்பம் வேண்டாம்',
    },
  },
  banner: {
    close: 'இந்தச் செய்தியை மூடுங்கள்',
  },
  errors: {
    label: 'பேட்ஜில் பிழை',
    unknownMessage: '“{given}” என்ற பெயரில் செய்தி இல்லை',
    badValue: '{option}: “{given}” பயன்படுத்த முடியாது',
    allowed: 'அனுமதி: {allowed}',
    missingMessage: 'பேட்ஜில் இன்னும் உரை இல்லை',
    busy: 'இப்போது மிகுந்த நெரிசல், சற்று நேரத்தில் மீண்டும் முயலுங்கள்',
    notFound: 'இந்த முகவரியில் எதுவும் இல்லை',
    home: 'தொடக்கத்துக்குத் திரும்புங்கள்',
  },
};

export default ta;
