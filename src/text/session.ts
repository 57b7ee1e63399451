import { nb, type SessionText } from './session-nb.ts';

const en: SessionText = {
  terms: {
    markKeys: { met: 'm', partly: 'p', unmet: 'u' },
    notApplicableToAll: 'Everyone found the item not applicable',
  },
  yesKey: 'y',
  enter: 'Enter',
  space: 'space',
  quoted: (key) => `“${key}”`,
  keys: {
    notApplicable: 'not applicable',
    note: 'note',
    improve: 'suggestion',
    criteria: 'criteria',
    levels: 'what the levels mean',
    showElement: 'show the element',
    back: 'back',
    skip: 'skip',
    goTo: 'go to',
    overview: 'overview',
    quit: 'quit',
    allKeys: 'keys',
    voices: 'show the scorings',
    hideVoices: 'hide them',
    dissent: 'dissent',
    measure: 'measure',
    confirm: 'confirm all',
    clear: 'clear the answer',
    move: 'move',
    cycle: 'change',
    open: 'go there',
    begin: 'begin',
    firstOpen: 'first open',
    finish: 'finish with Table 3',
    save: 'save',
    leaveBlank: 'leave blank',
    cancel: 'cancel',
    yes: 'yes',
    no: 'no',
    choose: 'choose',
  },
  allKeysHeading: 'All keys',
  allKeys: {
    everyone: [
      { key: '1–4', does: 'set the level and move on' },
      { key: 'i', does: 'set “not applicable” (you are asked why)' },
      { key: 'n', does: 'write or change the note on the element' },
      { key: 'f', does: 'write a suggestion for improvement' },
      { key: 'k', does: 'mark the criteria: met, partly or unmet' },
      { key: 'h', does: 'show what the levels mean (Table 1 and Table 2)' },
      { key: 's', does: 'skip: move on without answering' },
      { key: 'b', does: 'go back to where you came from' },
      { key: 'g', does: 'go to an element' },
      { key: 'o', does: 'show the overview of all answers' },
      { key: 'x', does: 'clear the answer, so that the item is open again' },
    ],
    team: [
      { key: 't', does: 'write a measure' },
      { key: 'r', does: 'write the reason for the level' },
      { key: 'u', does: 'record dissent from the level' },
    ],
    voices: [
      { key: 'v', does: 'show or hide how the scorings are spread' },
      { key: 'a', does: 'confirm everything within the tolerance at once' },
    ],
    last: [
      { key: '↑ ↓', does: 'scroll the text; space scrolls a whole page' },
      { key: 'q', does: 'save and quit; next time you carry on where you left off' },
    ],
  },
  subject: (bht, virksomhet) => `${bht} and ${virksomhet}`,
  jointSubject: (bht, virksomhet) => `Joint review: ${bht} and ${virksomhet}`,
  progress: (answered, all) => `${answered} of ${all} answered`,
  jointProgress: (answered, all) => `${answered} of ${all} agreed`,
  place: (number, count, title) => `Element ${number} of ${count}: ${title}`,
  above: (rows) => `↑ (${rows} ${rows === 1 ? 'line' : 'lines'} above)`,
  below: (rows) => `more ↓ (${rows} more ${rows === 1 ? 'line' : 'lines'})`,
  answer: (level) => `Answer: ${level}`,
  agreed: (level) => `Agreed: ${level}`,
  notApplicable: 'not applicable',
  unanswered: 'unanswered',
  notAgreed: 'not agreed',
  notes: 'Note',
  improvements: 'Suggestions for improvement',
  measures: 'Measures',
  reason: 'Reason',
  dissent: 'Dissent',
  notApplicableBecause: 'Not applicable because',
  mark: { met: 'met', partly: 'partly', unmet: 'unmet' },
  markQuestion: 'How far is each criterion met?',
  voiceMarks: (counts) => ` (the scorings: ${counts})`,
  levelsHeading: (dimension) => `What the levels mean: ${dimension}`,
  voices: {
    heading: (count) => (count === 1 ? '1 scoring' : `${count} scorings`),
    spread: (spread) => `spread ${spread}`,
    median: (median) => `median ${median}`,
    notApplicable: 'Not applicable',
    missing: 'Unanswered',
    withheld: 'The distribution is not shown, because fewer than three have answered.',
    outside: (tolerance) =>
      `Outside the tolerance (${tolerance}): discuss it. A level needs a reason.`,
    clash: 'Level versus “not applicable”: discuss it. A level needs a reason.',
    inside: (tolerance) => `Within the tolerance (${tolerance}).`,
    voice: (pseudonym) => `Scoring ${pseudonym}`,
    note: 'note',
    improvement: 'suggestion',
    written: (count) =>
      count === 1
        ? 'One text from the scorings is below the element (↓).'
        : `${count} texts from the scorings are below the element (↓).`,
    writtenHeading: 'The scorings say:',
  },
  ask: {
    notApplicable: 'Why is this not applicable?',
    note: 'Note on the element:',
    improve: 'Suggestion for improvement:',
    dissent: 'Who disagrees with the level (role), and why?',
    element: 'Go to element number:',
    measure: 'Measure: what is to be done?',
    owner: 'Who is responsible for the measure?',
    due: 'When is it due? (YYYY-MM-DD)',
    reason: (level) => `Why did you agree on ${level}?`,
  },
  askMore: {
    element: '',
    owner: 'Write a role rather than a name. May be left blank.',
    due: 'May be left blank.',
  },
  writeNoNames: 'Do not write health data or names of employees.',
  confirm: (count) =>
    count === 1
      ? 'Confirm the one item that is within the tolerance?'
      : `Confirm the ${count} items that are within the tolerance?`,
  confirmMore:
    'The median of the scorings becomes the agreed level. Any level can be changed afterwards.',
  clear: 'Clear the answer and the text that goes with it?',
  overview: { heading: 'Overview', open: 'open', na: 'n/a' },
  agenda: {
    title: 'Agenda',
    setting: (voices, tolerance) =>
      `${voices === 1 ? '1 scoring' : `${voices} scorings`}, tolerance ${tolerance}`,
    heading: (items, minutes) =>
      items === 1
        ? `One item has to be discussed, about ${minutes} minutes:`
        : `${items} items have to be discussed, about ${minutes} minutes:`,
    nothing: 'Nothing has to be discussed: everything is agreed or within the tolerance.',
    why: {
      spread: (spread) => `spread ${spread}`,
      clash: () => 'applicable?',
      missing: () => 'answers are missing',
    },
    minutes: (minutes) => `${minutes} min`,
    inside: (count) =>
      count === 1
        ? 'One item is within the tolerance. “a” confirms it.'
        : `${count} items are within the tolerance. “a” confirms them all.`,
    question: 'Ready to begin?',
  },
  end: {
    title: 'End of the review',
    allAnswered: 'Everything is answered.',
    allAgreed: 'Everything is agreed.',
    open: (count) => (count === 1 ? '1 judgement is open.' : `${count} judgements are open.`),
    openHeading: 'Open:',
    proposals: (count) =>
      count === 1
        ? 'One of them is within the tolerance. “a” confirms it.'
        : `${count} of them are within the tolerance. “a” confirms them all.`,
  },
  notice: {
    noteSaved: 'The note is saved.',
    improvementSaved: 'The suggestion is saved.',
    dissentSaved: 'The dissent is saved.',
    cleared: 'The answer is cleared; the item is open.',
    kept: 'Nothing was changed.',
    atStart: 'This is the first item.',
    nothingToClear: 'There is no answer to clear here.',
    nothingToExplain: 'Set the level first.',
    nothingToDissentFrom: 'Set the level first; then dissent can be recorded.',
    nothingToConfirm: 'There is nothing left to confirm.',
    created: (file) => `Created ${file}. Each answer is saved at once.`,
    resumed: (answered) => `Resuming at the first open item; ${answered} answered so far.`,
    answered: (number, dimension, answer) => `Saved: element ${number}, ${dimension} – ${answer}`,
    confirmed: (count) => (count === 1 ? '1 item is confirmed.' : `${count} items are confirmed.`),
    measureAdded: (id) => `Measure ${id} is saved.`,
    unknownKey: (key) => `The key ${key} does nothing here.`,
    noSuchElement: (given, last) =>
      `“${given}” is not an element. Write a number from 1 to ${last}.`,
    noSuchDate: (given) => `“${given}” is not a date. Write, for example, 2027-03-31.`,
  },
  left: {
    saved: (file, answered, all) => `Saved in ${file}: ${answered} of ${all} answered.`,
    savedTeam: (file, agreed, all) => `Saved in ${file}: ${agreed} of ${all} agreed.`,
    goOn: (file) => `Carry on with: godbht score ${file}`,
    nextAlone: [
      'Next: give the file to whoever collects the scorings for the meeting.',
      'Then they are merged: godbht merge FOLDER -o NAME.team.yaml',
    ],
    nextTeam: (file) => [
      `The measures:  godbht actions ${file}`,
      `The report:    godbht export ${file} -o report.pdf`,
      `Table 3:       godbht profile ${file}`,
    ],
    undecided: 'Undecided:',
    nothingMade: 'Nothing was created.',
  },
  fileNames: { scoring: 'evaluation' },
};

export const sessionText = { nb, en };
