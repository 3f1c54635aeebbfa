-- What was translated once, to be offered again.
create table memory_entry (
  id             bigint generated always as identity primary key,
  from_language  text not null references content_language,
  to_language    text not null references content_language,
  -- words with numbered codes, and what the numbers stand for
  source         text not null check (source <> ''),
  source_marks   text not null default '[]',
  target         text not null check (target <> ''),
  target_marks   text not null default '[]',
  -- the source without what does not touch its meaning, and that of the sentences beside it; none at an end, or unknown
  meaning        text not null check (meaning <> ''),
  before_meaning text,
  after_meaning  text,
  -- the edition, or the file, that it comes from
  address        text,
  title          text,
  domain         text,
  origin         text not null check (origin in ('REVIEWED', 'IMPORTED')),
  kept_at        timestamptz not null,
  kept_by        bigint references member,
  used           int not null default 0,
  removed_at     timestamptz,
  -- the transaction that wrote what the index of a node has to know: each follows the table by it
  written        xid8 not null default pg_current_xact_id(),
  meaning_key    uuid generated always as (md5(meaning)::uuid) stored,
  context_key    uuid generated always as
                   (md5(coalesce(before_meaning, '') || chr(1) || coalesce(after_meaning, ''))::uuid) stored,
  target_key     uuid generated always as (md5(target)::uuid) stored,
  words          text generated always as (fold(meaning || ' ' || regexp_replace(target, '</?[1-9][0-9]?>', '', 'g'))) stored
);
create unique index memory_entry_once on memory_entry (from_language, to_language, meaning_key, context_key, target_key)
  where removed_at is null;
-- a short sentence may stand between thousands of neighbours: the newest are enough
create index memory_entry_newest on memory_entry (from_language, to_language, meaning_key, kept_at desc, id desc)
  where removed_at is null;
create index memory_entry_written on memory_entry (written, id);
create index memory_entry_listed on memory_entry (kept_at desc, id desc) where removed_at is null;
create index memory_entry_words on memory_entry using gin (words gin_trgm_ops) where removed_at is null;

-- Which memory this is, so that no node takes the index of another for its own.
insert into setting (key, value) values ('memory', gen_random_uuid()::text);

do $$ begin
  create constraint trigger memory_entry_trailed after insert or update or delete on memory_entry
    deferrable initially deferred for each row execute function needs_trail();
end $$;
