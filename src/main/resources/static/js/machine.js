// While a machine translates, the notice at the bench tells how far it is. The sentences stay as they are under the hand:
// the way beside the words looks at them anew.
const LOOK = 2000;
const look = async () => {
  const notice = document.querySelector('#machine[data-underway]');
  if (!notice) return;
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } }).catch(() => null);
  if (answer?.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.getElementById('machine');
    if (now) notice.replaceWith(document.adoptNode(now));
  }
  setTimeout(look, LOOK);
};
setTimeout(look, LOOK);
