-- The promotion database: all that the library holds as one catalogue, sets that agencies put together out of it, and who took what.

-- How far something may be handed on within the province: data of the licence, beside what the public may see.
alter table media_licence add reach text not null default 'ALL' check (reach in ('ALL', 'PRESS', 'HOLDER'));
alter table media_licence disable trigger media_licence_trailed;
update media_licence set reach = 'PRESS' where code = 'press';
update media_licence set reach = 'HOLDER' where code = 'bought';
alter table media_licence enable trigger media_licence_trailed;

-- The same answers as before, in one expression: the planner then takes it into the query instead of calling it for each row.
create or replace function media_bars(m media, at timestamptz) returns text[] language sql stable as $$
  select array_remove(array[
    case when m.withdrawn_at is not null then 'WITHDRAWN' end,
    case when m.licence is null then 'NO_LICENCE' end,
    case when m.licensed_from > (at at time zone 'Asia/Ho_Chi_Minh')::date then 'NOT_BEGUN' end,
    case when m.licensed_until < (at at time zone 'Asia/Ho_Chi_Minh')::date then 'ENDED' end,
    -- a page of the province is read everywhere
    case when m.territory <> '{}' then 'TERRITORY' end,
    case when m.embargo_until > at then 'EMBARGO' end,
    case when m.consent = 'MISSING' then 'CONSENT' end,
    case when m.consent_until < (at at time zone 'Asia/Ho_Chi_Minh')::date then 'CONSENT_ENDED' end
  ], null)
$$;

-- What of an edition visitors see, in one row: made anew from the versions that are shown, so no business of the trail.
create table edition_shown (
  edition_id bigint primary key references edition on delete cascade,
  languages  text[] not null,
  -- by language
  titles     jsonb not null,
  place      text not null,
  located    boolean not null,
  since      timestamptz not null,
  -- titles and leads, folded; and everything
  heads      text not null,
  words      text not null
);
create index edition_shown_words on edition_shown using gin (words gin_trgm_ops);
create index edition_shown_heads on edition_shown using gin (heads gin_trgm_ops);

create function show_edition(edition bigint) returns void language sql as $$
  delete from edition_shown where edition_id = edition;
  insert into edition_shown
  select t.edition_id, array_agg(t.language order by l.position), jsonb_object_agg(t.language, v.title),
         coalesce(max(coalesce(nullif(v.fields ->> 'place', ''), nullif(v.fields ->> 'venue', ''), v.fields ->> 'origin'))
                  filter (where t.language = 'vi'), ''),
         bool_or(coalesce(v.facts ->> 'point', '') <> '' or v.content @? '$.blocks[*] ? (@.type == "map")'),
         min(t.shown_since),
         fold(string_agg(v.title || ' ' || v.lead, ' ' order by l.position)),
         fold(string_agg(concat_ws(' ', v.title, v.lead,
              (select string_agg(value, ' ') from jsonb_each_text(v.fields)),
              (select string_agg(said #>> '{}', ' ') from jsonb_path_query(v.content, 'strict $.**.text') said)), ' '))
  from edition_text t
  join edition_version v on v.edition_id = t.edition_id and v.language = t.language and v.number = t.shown
  join content_language l on l.code = t.language
  where t.edition_id = edition
  group by t.edition_id
$$;

create function edition_is_shown() returns trigger language plpgsql as $$
begin
  perform show_edition(new.edition_id);
  return null;
end
$$;
-- at the end of the transaction, when the version that is shown has been written
create constraint trigger edition_text_shown after insert or update of shown on edition_text
  deferrable initially deferred for each row execute function edition_is_shown();
select show_edition(id) from edition;

-- All that staff of all agencies may look for: a branch for each kind of thing, each with the same columns.
--   source     which branch, and with id which thing
--   reach      who may use it now: ALL, PRESS, HOLDER (the agency that holds it), LATER, CLOSED
--   picture    number of the medium that stands for it
--   heads      what a word of one or two letters is looked for in
create function catalogue(at timestamptz, reader text)
  returns table (source text, id bigint, type text, title text, languages text[], agency_id bigint, place text, year int,
                 reach text, located boolean, since timestamptz, picture bigint, heads text, words text)
  language sql stable as $$
  select 'EDITION', e.id, e.kind, coalesce(s.titles ->> reader, s.titles ->> 'vi', s.titles ->> s.languages[1]),
         s.languages, e.agency_id, s.place, extract(year from s.since at time zone 'Asia/Ho_Chi_Minh')::int,
         'ALL', s.located, s.since, e.picture, s.heads, s.words
  from edition_shown s join edition e on e.id = s.edition_id
  where not e.dropped
  union all
  select 'MEDIUM', m.id, m.kind, coalesce(nullif(own.title, ''), nullif(vi.title, ''), m.file_name),
         coalesce(said.languages, '{}'), m.agency_id, m.place,
         extract(year from coalesce(m.taken_on, (m.uploaded_at at time zone 'Asia/Ho_Chi_Minh')::date))::int,
         case when media_bars(m, at) = '{}' then l.reach
              when media_bars(m, at) <@ array['NOT_BEGUN', 'EMBARGO'] then 'LATER'
              else 'CLOSED' end,
         false, m.uploaded_at, case when m.kind = 'FILM' then m.poster_id else m.id end, m.words, m.words
  from media m
  left join media_licence l on l.code = m.licence
  left join media_text own on own.media_id = m.id and own.language = reader
  left join media_text vi on vi.media_id = m.id and vi.language = 'vi'
  left join (select t.media_id, array_agg(t.language) as languages from media_text t group by t.media_id) said
    on said.media_id = m.id
  where m.withdrawn_at is null
  union all
  select 'PUBLICATION', p.id, 'PUBLISHED_' || p.kind, coalesce(own.title, p.title), coalesce(said.languages, '{}'), p.agency_id,
         p.place, p.year, 'ALL', p.latitude is not null, p.made_at, p.cover_id, p.words, p.words
  from publication p
  left join (select distinct on (r.publication_id) r.publication_id, nullif(r.title, '') as title
             from publication_print r where r.language = reader and r.title <> '' order by r.publication_id, r.position) own
    on own.publication_id = p.id
  left join (select r.publication_id, array_agg(distinct one) as languages
             from publication_print r cross join lateral unnest(array[r.language, r.second]) one
             where one is not null group by r.publication_id) said
    on said.publication_id = p.id
$$;

-- A set that an agency puts together out of the catalogue.
create table collection (
  id         bigint generated always as identity primary key,
  agency_id  bigint not null references agency,
  name       text not null check (name <> ''),
  purpose    text not null default '',
  -- seen by all agencies, kept by its own
  shared     boolean not null default false,
  made_at    timestamptz not null,
  made_by    bigint not null references member,
  changed_at timestamptz not null,
  removed_at timestamptz,
  version    int not null default 1
);
create index collection_agency on collection (agency_id);

-- Things are named by source and number: what has gone from the library stays here, to be said.
create table collection_item (
  collection_id bigint not null references collection,
  source        text not null,
  item_id       bigint not null,
  place         int not null,
  note          text not null default '',
  -- as it was called when it was put in
  title         text not null,
  added_at      timestamptz not null,
  added_by      bigint not null references member,
  removed_at    timestamptz,
  primary key (collection_id, source, item_id)
);

-- Who took what out of the library, and what for.
create table taking (
  id            bigint generated always as identity primary key,
  at            timestamptz not null,
  member_id     bigint not null references member,
  agency_id     bigint not null references agency,
  purpose       text not null default '',
  collection_id bigint references collection
);
create table taken_item (
  taking_id bigint not null references taking,
  source    text not null,
  item_id   bigint not null,
  primary key (source, item_id, taking_id)
);

do $$
declare t text;
begin
  foreach t in array array['collection', 'collection_item', 'taking', 'taken_item'] loop
    execute format('create constraint trigger %1$s_trailed after insert or update or delete on %1$s
      deferrable initially deferred for each row execute function needs_trail()', t);
  end loop;
end $$;
