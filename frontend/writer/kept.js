// What was typed in an edition and not yet answered for by the server, in this browser's storage, for each person apart.
const form = () => document.getElementById('edition');
const key = () => `edition:${form().dataset.edition}:${form().dataset.member}`;

const storage = (act) => {
  try {
    return act(localStorage);
  } catch {
    return null; // full or forbidden: the page works on without
  }
};

export const keep = (entry) => storage((store) => store.setItem(key(), JSON.stringify(entry)));
export const forget = () => storage((store) => store.removeItem(key()));
export const kept = () => storage((store) => JSON.parse(store.getItem(key()) ?? 'null'));
