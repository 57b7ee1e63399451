import { nb, type SessionText } from './session-nb.ts';

const en: SessionText = {
  terms: {
    language: 'en',
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
    levels: 'the levels',
    agenda: 'agenda',
    reason: 'reason',
    column: 'column',
    takeAllIn: 'take all in',
    splitOut: 'leave the split ones out',
    showElement: 'show the element',
    back: 'back',
    skip: 'skip',
    nextOpen: 'next open',
    keepLevel: 'keep the level',
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
    clearMark: 'clear the mark',
    toQuestion: 'to the question',
    move: 'move',
    cycle: 'change',
    open: 'go there',
    narrow: 'search',
    begin: 'begin',
    firstOpen: 'first open',
    finish: 'finish with Table 3',
    save: 'save',
    dropMeasure: 'drop the measure',
    lineBreak: 'new line',
    edit: 'open',
    remove: 'remove',
    tryAgain: 'try again',
    reread: 'load the file anew, and keep what you wrote',
    saveCopy: 'save a copy under another name',
    cancel: 'cancel',
    yes: 'yes',
    confirmThese: 'confirm',
    no: 'no',
    choose: 'choose',
    minutes: 'length of the meeting',
  },
  allKeysHeading: 'All keys at the question',
  keysHereHeading: 'On this page',
  keyNames: {
    escape: 'Esc',
    tab: 'Tab',
    backspace: 'Backspace',
    delete: 'Delete',
    left: '←',
    right: '→',
    up: '↑',
    down: '↓',
  },
  allKeys: {
    everyone: [
      { key: '1–4', does: 'set the level and move on' },
      { key: 'i', does: 'set “not applicable” (you are asked why)' },
      { key: 'n', does: 'write or change the note on the element' },
      { key: 'f', does: 'write, change or remove a suggestion for improvement' },
      { key: 'k', does: 'mark the criteria: m met, p partly, u unmet; space changes' },
      { key: 'h', does: 'show what the levels mean (Table 1 and Table 2)' },
      { key: 's', does: 'skip: move on without answering' },
      {
        key: 'Enter',
        does: 'where the item is answered: go to the next open one; where it is to be looked at again: keep the level',
      },
      { key: 'b', does: 'go back to where you came from' },
      { key: 'g', does: 'go to an element: type 14, 14u or the start of its title' },
      { key: 'o', does: 'show the overview; ← and → choose the OHS or the undertaking' },
      { key: 'x', does: 'clear the answer, so that the item is open again' },
      { key: 'z', does: 'undo what was saved last; again goes further back' },
    ],
    team: [
      { key: 't', does: 'write, change or remove a measure' },
      { key: 'r', does: 'write the reason for the level; a blank text removes it' },
      { key: 'u', does: 'record dissent from the level; a blank text removes it' },
    ],
    voices: [
      { key: 'v', does: 'show or hide how the scorings are spread' },
      { key: 'a', does: 'see what is within the tolerance, and confirm it together' },
      { key: 'd', does: 'show the agenda' },
    ],
    last: [
      { key: '↑ ↓', does: 'scroll the text; space scrolls a whole page' },
      { key: 'Esc', does: 'back from a page, a text field or an element you went to' },
      { key: 'q', does: 'quit; all is saved, and next time you begin at the first open item' },
    ],
  },
  subject: (bht, virksomhet) => `${bht} and ${virksomhet}`,
  jointSubject: (bht, virksomhet) => `Joint review: ${bht} and ${virksomhet}`,
  progress: (answered, all) => `${answered} of ${all} answered${left(answered, all)}`,
  jointProgress: (answered, all) => `${answered} of ${all} agreed${left(answered, all)}`,
  place: (number, count, title) => `Element ${number} of ${count}: ${title}`,
  above: (rows) => `↑ (${rows} ${rows === 1 ? 'line' : 'lines'} above)`,
  below: (rows) => `more ↓ (${rows} more ${rows === 1 ? 'line' : 'lines'})`,
  answer: (level) => `Answer: ${level}`,
  agreed: (level) => `Agreed: ${level}`,
  proposed: (level) => `Proposed: ${level}`,
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
    writtenHeading: 'The scorings say:',
  },
  ask: {
    notApplicable: 'Why is this not applicable?',
    note: 'Note on the element:',
    improve: 'Suggestion for improvement:',
    dissent: 'Who disagrees with the level (role), and why?',
    measure: 'Measure: what is to be done?',
    owner: 'Who is responsible for the measure?',
    due: 'When is it due? (for example, 31.3.2027 or 2027-03-31)',
    reason: (level) => `Why did you agree on ${level}?`,
    copy: 'What is the copy to be called?',
    minutes: 'How many minutes do you have for the items, from now on?',
  },
  askMore: {
    owner: 'Write a role rather than a name. May be left blank.',
    due: 'May be left blank.',
    minutes: 'They are shared out over the items. 0 takes the time away.',
    copy: 'There must be no such file yet.',
  },
  writeNoNames: 'Do not write health data or names of employees.',
  proposals: {
    title: 'Within the tolerance',
    confirm: (count, all) => {
      if (count === 0) return 'No items are taken in.';
      return count === all ? `Confirm ${all} items?` : `Confirm ${count} of ${all} items?`;
    },
    split: 'Split down the middle – taken in only if you choose to:',
    rest: 'Otherwise within the tolerance:',
    more: 'The median of the scorings becomes the agreed level. Any level can be changed afterwards.',
    columns: '(proposal) count at level 1 2 3 4',
    tie: (lower, upper) => `${lower} or ${upper}`,
    missing: (count) => `${count} unanswered`,
    tieMore: (lower, upper, isEven) =>
      isEven
        ? `The scorings are evenly split between ${lower} and ${upper}; the lower one is proposed.`
        : `The two middle scorings are ${lower} and ${upper}; the lower one is proposed.`,
    missingMore: (count) => (count === 1 ? 'One has not answered.' : `${count} have not answered.`),
    legend: '(3) is a proposal; the figures are scorings at level 1 2 3 4',
  },
  field: {
    notApplicable: 'Not applicable because',
    note: 'Note',
    improve: 'Suggestion',
    reason: 'Reason',
    dissent: 'Dissent',
    measure: 'Measure',
    owner: 'Responsible',
    due: 'Due',
    copy: 'Name of the copy',
    minutes: 'Minutes',
  },
  entries: {
    improve: { question: 'Which suggestion?', blank: 'New suggestion' },
    measure: { question: 'Which measure?', blank: 'New measure' },
    fromSuggestion: (text) => `New measure from the suggestion: ${text}`,
  },
  replace: {
    level: (level) => `Replace “not applicable” and its reason with ${level}?`,
    notApplicable: (level) => `Replace ${level} with “not applicable”?`,
  },
  unsaved: {
    heading: 'This is not saved yet:',
    title: 'Could not save',
    question: 'What do you want to do?',
    text: 'The text stays in its field until it is saved.',
    answer: 'The last answer.',
  },
  clear: 'Clear the answer and the text that goes with it?',
  overview: {
    heading: 'Overview',
    open: 'open',
    na: 'n/a',
    find: 'Go to:',
    findMore: 'a number, 14u for the undertaking or the start of a title',
    none: 'No element fits.',
  },
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
    split: (count) =>
      `Split down the middle (${count}): look at ${count === 1 ? 'this' : 'these'} before confirming anything together:`,
    inside: (count, split) =>
      count === 1
        ? `One item is within the tolerance${split === 0 ? '' : ', but split down the middle'}. “a” shows it for confirmation.`
        : `${count} items are within the tolerance${split === 0 ? '' : `, ${split === count ? 'all' : split} split down the middle`}. “a” shows them for confirmation.`,
    question: 'Which item do you want to discuss?',
    ready: 'Ready to begin?',
  },
  earlier: {
    heading: (date) => `Last time${date === '' ? '' : ` (${date})`}`,
    reason: 'The reason last time',
    legend: '↑ higher, ↓ lower and = as last time',
  },
  meeting: {
    point: (number, count) => `item ${number} of ${count}`,
    heading: (items, left) => {
      const count = items === 1 ? 'One item' : `${items} items`;
      return left === 0
        ? `${count} left. The time set aside is used; the rest can wait until next time.`
        : `${count} in ${inMinutes(left)}:`;
    },
    told: ({ used, of, left }) => {
      const spent = of === 0 ? `Used ${inMinutes(used)}` : `Used ${used} of ${inMinutes(of)}`;
      return left === 0
        ? `${spent}. The time set aside is used; the rest can wait until next time.`
        : `${spent}; ${left} left of the meeting.`;
    },
  },
  again: {
    short: 'look again',
    line: (level) => `Look again: scorings have come in. Enter keeps ${level}.`,
    legend: (sign) => `${sign} is agreed, but to be looked at again`,
  },
  end: {
    title: 'End of the review',
    allAnswered: 'Everything is answered.',
    allAgreed: 'Everything is agreed.',
    open: (count) => (count === 1 ? '1 judgement is open.' : `${count} judgements are open.`),
    openHeading: 'Open:',
    proposals: (count) =>
      count === 1
        ? 'One of them is within the tolerance. “a” shows it for confirmation.'
        : `${count} of them are within the tolerance. “a” shows them for confirmation.`,
  },
  notice: {
    noteSaved: 'The note is saved.',
    noteRemoved: 'The note is removed.',
    improvementRemoved: 'The suggestion is removed. “z” undoes it.',
    dissentRemoved: 'The dissent is removed.',
    reasonRemoved: 'The reason is removed.',
    reasonNeeded: 'A reason is needed (Esc cancels).',
    draftKept: 'Not saved. The text is in the field when you open it next.',
    nothingToUndo: 'There is nothing more to undo.',
    reread: 'The file has been loaded anew. The last change is not saved yet.',
    lookOnly: 'The file can only be read here. What you change can be saved in a copy.',
    stillUnsaved: 'Tried again, but it is still not saved.',
    improvementSaved: 'The suggestion is saved.',
    dissentSaved: 'The dissent is saved.',
    cleared: 'The answer is cleared; the item is open.',
    kept: 'Nothing was changed.',
    atStart: 'This is the first item.',
    returned: 'You are back where you were.',
    nothingToClear: 'There is no answer to clear here.',
    nothingToExplain: 'Set the level first.',
    nothingToDissentFrom: 'Set the level first; then dissent can be recorded.',
    nothingToConfirm: 'There is nothing left to confirm.',
    nothingTaken: 'Nothing is confirmed. Space takes an item in, “a” takes all in.',
    created: (file, carriedOn) =>
      `Created ${file}${carriedOn === 0 ? '' : ` with ${carriedOn === 1 ? 'one open measure' : `${carriedOn} open measures`} from last time`}. Each answer is saved at once.`,
    resumed: (answered, open) =>
      `Resuming at the first open item: ${answered} answered, ${open} left.`,
    answered: (number, dimension, answer, isBack) =>
      `Saved: element ${number}, ${dimension} – ${answer}${isBack ? '. You are back where you were.' : ''}`,
    undone: (said) =>
      `Undone${said === '' ? '' : ` (“${said}”)`}. “z” once more goes further back.`,
    confirmed: (count, left) =>
      `${count === 1 ? '1 item is' : `${count} items are`} confirmed${left === 0 ? '' : `, ${left} left out and open`}.`,
    measureAdded: (id) => `Measure ${id} is saved.`,
    measureRemoved: (id) => `Measure ${id} is removed. “z” undoes it.`,
    measureDropped: (id) => `Measure ${id} is dropped. Its text is in the field next time.`,
    copied: (file) => `Everything is saved in ${file}; the review goes on there.`,
    goOn: (said) => `${said}. Enter moves on, “u” dissent, “t” measure.`,
    unknownKey: (key) => `The key ${key} does nothing here.`,
    noSuchElement: (given, last) =>
      `No element fits “${given}”. Type a number from 1 to ${last} or the start of a title.`,
    noSuchMinutes: (given) => `“${given}” is not a number of minutes. Write, for example, 90.`,
    noSuchDate: (given) => `“${given}” is not a date. Write, for example, 31.3.2027.`,
  },
  left: {
    saved: (file, progress) => `Saved in ${file}: ${progress}.`,
    goOn: (file) => `Carry on with: godbht --lang en score ${file}`,
    nextAlone: [
      'Next: give the file to whoever collects the scorings for the meeting.',
      'Then they are merged: godbht --lang en merge FOLDER -o NAME.team.yaml',
    ],
    nextTeam: (file) => [
      `The measures:  godbht --lang en actions ${file}`,
      `The report:    godbht --lang en export ${file} -o report.pdf`,
      `Table 3:       godbht --lang en profile ${file}`,
    ],
    undecided: 'Undecided:',
    notSaved: 'Written but not saved:',
    nothingMade: 'Nothing was created.',
  },
  fileNames: { scoring: 'evaluation' },
};

const inMinutes = (minutes: number): string => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;

const left = (done: number, all: number): string => (done === all ? '' : `, ${all - done} left`);

export const sessionText = { nb, en };
