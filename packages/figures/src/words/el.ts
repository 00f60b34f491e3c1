// Greek.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'el',
  reviewed: false,
  labels: {
    'gaza-killed': 'Νεκροί στη Γάζα',
    'gaza-injured': 'Τραυματίες στη Γάζα',
    'gaza-children-killed': 'Παιδιά που σκοτώθηκαν στη Γάζα',
    'gaza-women-killed': 'Γυναίκες που σκοτώθηκαν στη Γάζα',
    'gaza-medical-staff-killed': 'Υγειονομικοί που σκοτώθηκαν στη Γάζα',
    'gaza-journalists-killed': 'Δημοσιογράφοι που σκοτώθηκαν στη Γάζα',
    'gaza-civil-defence-killed': 'Διασώστες της πολιτικής άμυνας που σκοτώθηκαν στη Γάζα',
    'gaza-aid-seekers-killed': 'Νεκροί στη Γάζα ενώ αναζητούσαν βοήθεια',
    'gaza-aid-seekers-injured': 'Τραυματίες στη Γάζα ενώ αναζητούσαν βοήθεια',
    'gaza-starvation-deaths': 'Θάνατοι από πείνα στη Γάζα',
    'gaza-starvation-children': 'Παιδιά που πέθαναν από πείνα στη Γάζα',
    'gaza-names-known': 'Γνωστά ονόματα όσων σκοτώθηκαν στη Γάζα',
    'west-bank-killed': 'Παλαιστίνιοι που σκοτώθηκαν στη Δυτική Όχθη',
    'west-bank-children-killed': 'Παιδιά Παλαιστινίων που σκοτώθηκαν στη Δυτική Όχθη',
    'west-bank-injured': 'Παλαιστίνιοι που τραυματίστηκαν στη Δυτική Όχθη',
    'west-bank-settler-attacks': 'Επιθέσεις εποίκων στη Δυτική Όχθη',
    'lebanon-killed': 'Νεκροί στον Λίβανο',
    'lebanon-injured': 'Τραυματίες στον Λίβανο',
  },
  asOf: 'έως {date}',
  lastReported: 'τελευταία αναφορά {date}',
  attribution: 'Πηγή: {source}, μέσω {via}.',
  sources: {
    'health-ministry-gaza': 'Υπουργείο Υγείας της Γάζας',
    'media-office-gaza': 'Γραφείο Τύπου της κυβέρνησης της Γάζας',
    'un-ocha': 'Γραφείο Συντονισμού Ανθρωπιστικών Υποθέσεων του ΟΗΕ (OCHA)',
    'health-ministry-lebanon': 'Υπουργείο Δημόσιας Υγείας του Λιβάνου',
    'names-list': 'Υπουργείο Υγείας της Γάζας (κατάλογος ονομάτων)',
  },
  via: 'των δεδομένων του Tech for Palestine',
  undercount:
    'Οι πραγματικοί αριθμοί είναι μεγαλύτεροι: πολλοί αγνοούνται ή δεν έχουν ακόμη ταυτοποιηθεί.',
  held: 'Ένας νεότερος αριθμός διαφέρει τόσο ώστε πρέπει πρώτα να τον ελέγξει κάποιος.',
};
export default words;
