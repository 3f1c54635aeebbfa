// What was typed in a report and not yet answered for by the server. It lies here and in this browser's storage, for each
// person apart; several windows may hold the same report.
const report = () => document.querySelector('[data-report]');
const key = () => `report:${report().dataset.report}:${report().dataset.member}`;

// by the paragraph's number, or by its key until it has one: its text, the version that was typed over, its section and what
// it is after; "tried" and "sent" once it was sent; "refused" where the server did not take it
export const unsent = new Map();

const storage = (act) => {
  try {
    return act(localStorage);
  } catch {
    return null; // full or forbidden: the page works on without
  }
};
export const kept = () => storage((store) => JSON.parse(store.getItem(key()) ?? '{}')) ?? {};
const mirror = (change) =>
  storage((store) => {
    const all = kept();
    change(all);
    if (Object.keys(all).length) store.setItem(key(), JSON.stringify(all));
    else store.removeItem(key());
  });
export const put = (name, entry) => {
  unsent.set(name, entry);
  mirror((all) => (all[name] = entry));
};
export const drop = (name) => {
  unsent.delete(name);
  mirror((all) => delete all[name]);
};

/** Where nothing may be written any more: what was kept stays and is shown, to be copied or dropped. */
export const showKept = () => {
  const words = Object.values(kept()).filter((entry) => entry.text);
  document.querySelectorAll('[data-leftover]').forEach((place) => {
    place.hidden = !words.length;
    place.querySelector('[data-words]').replaceChildren(
      ...words.map((entry) => {
        const line = document.createElement('span');
        line.textContent = entry.text.replaceAll(/\[\[([^[\]|]+)\|[^\]]+\]\]/g, '$1');
        return line;
      }),
    );
  });
};
export const dropKept = () => {
  storage((store) => store.removeItem(key()));
  showKept();
};
