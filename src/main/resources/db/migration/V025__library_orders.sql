-- How many words a sentence of an original has, as volumes count them: originals are written in Vietnamese.
alter table edition_segment add column words int
  generated always as (regexp_count(fold(meaning), '[a-z0-9]+(?:[.,/''_-][a-z0-9]+)*')) stored;

-- By how much of a word's price a word is paid, by how near the memory comes to its sentence: data, as agreed by the office.
create table translation_weight (
  band    text primary key check (band in ('NEW', 'FUZZY', 'EXACT', 'IN_CONTEXT', 'REPETITION')),
  percent int not null check (percent between 0 and 100)
);
insert into translation_weight values ('NEW', 100), ('FUZZY', 60), ('EXACT', 30), ('IN_CONTEXT', 10), ('REPETITION', 10);

-- That an edition is to be translated into a language, by whom, by when and for how much. How far it is is never kept.
create table translation_order (
  id               bigint generated always as identity primary key,
  edition_id       bigint not null references edition on delete cascade,
  language         text not null references content_language check (language <> 'vi'),
  -- a member, or somebody outside by name
  translator       bigint references member,
  bureau           text not null default '',
  reviewer         bigint not null references member,
  due              date not null,
  note             text not null default '',
  -- words that were to be translated when it was ordered, by how much the memory knew, and all of them by their weights
  words_new        int not null,
  words_fuzzy      int not null,
  words_exact      int not null,
  words_in_context int not null,
  words_repetition int not null,
  weighted         int not null,
  -- in đồng: for a weighted word, or for all together
  price            bigint check (price > 0),
  lump             bigint check (lump > 0),
  cost             bigint generated always as (coalesce(lump, weighted * price)) stored,
  ordered_at       timestamptz not null,
  ordered_by       bigint not null references member,
  closed_at        timestamptz,
  closed_by        bigint references member,
  -- why it was called off; none where it was done
  cancelled        text check (cancelled <> ''),
  version          int not null default 1,
  check ((translator is null) = (bureau <> '')),
  check (reviewer is distinct from translator),
  check (price is null or lump is null),
  check ((closed_at is null) = (closed_by is null)),
  check ((cancelled is not null) <= (closed_at is not null))
);
create unique index translation_order_open on translation_order (edition_id, language) where closed_at is null;
create index translation_order_edition on translation_order (edition_id, language, id);
create index translation_order_due on translation_order (due) where closed_at is null;

-- An order with how far it is now.
create view translation_order_now as
select o.*, p.sentences, p.done, p.reviewed, p.stale, p.words_left,
       case when o.cancelled is not null then 'CANCELLED'
            when o.closed_at is not null then 'DONE'
            when p.sentences > 0 and p.reviewed = p.sentences then 'REVIEWED'
            when p.sentences > 0 and p.done = p.sentences then 'DELIVERED'
            when p.touched then 'UNDER_WAY'
            else 'ORDERED' end as stage
from translation_order o
cross join lateral (
  select count(*)::int as sentences,
         count(*) filter (where t.state in ('TRANSLATED', 'REVIEWED'))::int as done,
         count(*) filter (where t.state = 'REVIEWED')::int as reviewed,
         count(*) filter (where t.state is null and exists (
           select 1 from segment_translation b
           where b.edition_id = s.edition_id and b.key = s.key and b.language = o.language))::int as stale,
         coalesce(sum(s.words) filter (where t.state is null or t.state = 'DRAFTED'), 0)::int as words_left,
         -- what the memory laid there is nobody's work yet
         coalesce(bool_or(t.translated_at >= o.ordered_at and not (t.origin = 'MEMORY' and t.state = 'DRAFTED')), false) as touched
  from edition_segment s
  left join segment_translation t
    on t.edition_id = s.edition_id and t.key = s.key and t.language = o.language and t.meaning = s.meaning
  where s.edition_id = o.edition_id and s.position is not null) p;

-- How a language of an edition stands for its visitors. What they see is behind by the sentences that the original says now
-- and did not say in the version that was translated, or says no more: whichever are more.
create view edition_coverage as
select t.edition_id, t.language, b.behind,
       case when t.shown is not null and b.behind > 0 then 'STALE'
            when t.shown is not null then 'SHOWN'
            when t.state in ('IN_REVIEW', 'APPROVED') then 'IN_REVIEW'
            when t.state in ('SCHEDULED', 'WITHDRAWN') then t.state
            else 'UNDER_WAY' end as cover
from edition_text t
left join edition_text o on o.edition_id = t.edition_id and o.language = 'vi' and t.language <> 'vi'
left join edition_version v on v.edition_id = t.edition_id and v.language = t.language and v.number = t.shown
left join edition_version was on was.edition_id = t.edition_id and was.language = 'vi' and was.number = v.of_number
  and v.of_number <> o.shown
left join edition_version now on now.edition_id = t.edition_id and now.language = 'vi' and now.number = o.shown
  and v.of_number <> o.shown
cross join lateral (
  select case when was.meanings is null or now.meanings is null then 0 else greatest(
    (select count(*)::int from unnest(now.meanings) m where m <> all(was.meanings)),
    (select count(*)::int from unnest(was.meanings) m where m <> all(now.meanings))) end as behind
  offset 0) b;

do $$
declare t text;
begin
  foreach t in array array['translation_weight', 'translation_order'] loop
    execute format('create constraint trigger %1$s_trailed after insert or update or delete on %1$s
      deferrable initially deferred for each row execute function needs_trail()', t);
  end loop;
end $$;
