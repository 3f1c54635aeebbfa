// What two people changed at the same time, put together where they changed different fields and different blocks.
const text = (value) => JSON.stringify(value);

const pick = (base, mine, theirs) => {
  if (text(mine) === text(theirs) || text(theirs) === text(base)) return { value: mine };
  return text(mine) === text(base) ? { value: theirs } : null;
};

const byId = (blocks) => new Map(blocks.map((each) => [each.id, each]));
const common = (blocks, ...others) => blocks.map((each) => each.id).filter((id) => others.every((other) => other.has(id)));

/** The blocks of both, null where both changed one, or both the order. */
const blocks = (base, mine, theirs) => {
  const [was, my, their] = [byId(base), byId(mine), byId(theirs)];
  const order = pick(common(base, my, their), common(mine, was, their), common(theirs, was, my));
  if (!order) return null;
  const moved = text(common(mine, was, their)) !== text(common(base, my, their));
  const [lead, follow] = moved ? [mine, theirs] : [theirs, mine];
  const ids = lead.map((each) => each.id);
  follow.forEach((each, at) => {
    if (ids.includes(each.id) || was.has(each.id)) return;
    const above = at ? ids.indexOf(follow[at - 1].id) : -1;
    ids.splice(above < 0 && at ? ids.length : above + 1, 0, each.id);
  });
  const chosen = ids.map((id) => pick(was.get(id), my.get(id), their.get(id)));
  const gone = [...was.keys()].filter((id) => !ids.includes(id)).map((id) => pick(was.get(id), my.get(id), their.get(id)));
  if ([...chosen, ...gone].includes(null)) return null;
  return chosen.map(({ value }) => value).filter(Boolean);
};

/** The values of a form with what both changed since `base`; null where they changed the same. */
export const merge = (base, mine, theirs) => {
  const both = {};
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const one =
      name === 'content'
        ? blocks(...[base, mine, theirs].map((each) => JSON.parse(each.content).blocks))
        : pick(base[name], mine[name], theirs[name])?.value;
    if (one === null || one === undefined) return null;
    both[name] = name === 'content' ? text({ blocks: one }) : one;
  }
  return both;
};
