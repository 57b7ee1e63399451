/** What any question at the keys says by itself. */
const nb = {
  enter: 'Enter',
  space: 'mellomrom',
  keys: {
    next: 'videre',
    back: 'tilbake',
    leave: 'avslutt',
    move: 'flytt',
    choose: 'velg',
    all: 'alle/ingen',
  },
};

const en: typeof nb = {
  enter: 'Enter',
  space: 'space',
  keys: {
    next: 'continue',
    back: 'back',
    leave: 'quit',
    move: 'move',
    choose: 'select',
    all: 'all/none',
  },
};

export const questionsText = { nb, en };
