-- Any numbered paper that the office meets: its own, those that came to it, and those that papers only cite.
create table official_document (
  id          bigint generated always as identity primary key,
  reference   text not null check (reference <> ''),
  type        text,
  day         date,
  issuer      text,
  abstract    text,
  standing    text not null check (standing in ('ISSUED', 'RECEIVED', 'CITED')),
  received_on date,
  note        text not null default '',
  -- a person wrote or mended it: reading another paper changes nothing of it any more
  kept        boolean not null default false,
  -- a person said that it is none of the others with its number
  apart       boolean not null default false,
  -- kept by the program: in how many papers it is met, whether there is something to look at
  met         int not null default 0,
  doubtful    boolean not null default false,
  version     int not null default 1,
  -- by which lists are ordered and narrowed
  number      int generated always as (substring(reference from '[0-9]{1,9}')::int) stored,
  kind        text generated always as
                (coalesce(type, case when reference ~ '[/-](UBTV)?QH[0-9]+$' then 'assembly' else 'letter' end)) stored,
  year        int generated always as
                (coalesce(extract(year from day)::int, substring(reference from '^[0-9]+[a-zA-Z]?/([0-9]{4})/')::int)) stored,
  words       text generated always as
                (fold(reference || ' ' || coalesce(issuer, '') || ' ' || coalesce(abstract, ''))) stored
);
create index official_document_reference on official_document (lower(reference));
create index official_document_day on official_document (day desc nulls last);
create index official_document_choice on official_document (standing, kind, year, doubtful);
create index official_document_words on official_document using gin (words gin_trgm_ops);

-- Where it is met: its own paper, or a paper that cites it, each with what stands there.
create table document_mention (
  id          bigint generated always as identity unique,
  document_id bigint not null references official_document on delete cascade,
  address     text not null,
  title       text not null,
  relation    text not null check (relation in ('PAPER', 'BASIS', 'CITATION')),
  standing    text check (standing in ('ISSUED', 'RECEIVED')),
  times       int not null default 1 check (times > 0),
  -- as it stands there, and in normal form: several where a person said that they are one
  written     text[] not null default '{}',
  numbers     text[] not null check (numbers <> '{}'),
  day         date,
  -- a day stands there that no calendar has
  bad_day     boolean not null default false,
  issuer      text,
  abstract    text,
  -- a person said which document is meant: reading the paper again does not move it
  settled     boolean not null default false,
  primary key (address, document_id),
  check ((relation = 'PAPER') = (standing is not null))
);
create index document_mention_document on document_mention (document_id);
create index document_mention_settled on document_mention (document_id) where settled;

-- An old report as its file says it, and as a person corrected it.
create table archived_report (
  id          bigint generated always as identity primary key,
  type        text,
  number      text,
  symbol      text,
  place       text,
  year        int,
  month       int,
  day         int,
  issuer      text,
  title       text not null check (title <> ''),
  for_year    int,
  to_year     int,
  file_sha256 text not null references stored_file,
  file_name   text not null,
  file_format text not null,
  file_pages  int not null,
  -- all that the file says, without marks and with them, for the search
  words       text not null,
  keys        text not null,
  title_words text not null,
  title_keys  text not null,
  filed_at    timestamptz not null,
  filed_by    bigint not null references member,
  checked_at  timestamptz,
  checked_by  bigint references member,
  version     int not null default 1,
  check (for_year <= to_year),
  check ((for_year is null) = (to_year is null))
);
create unique index archived_report_file on archived_report (file_sha256);
create index archived_report_words on archived_report using gin ((words || title_words) gin_trgm_ops);
create table archived_line (
  report_id bigint not null references archived_report on delete cascade,
  number    int not null,
  page      int not null,
  bold      boolean not null,
  text      text not null,
  folded    text not null,
  keyed     text not null,
  primary key (report_id, number)
);

-- The outline, flat: a section goes on to the line where the next begins.
create table archived_section (
  id        bigint generated always as identity primary key,
  report_id bigint not null references archived_report on delete cascade,
  position  int not null,
  depth     int not null check (depth between 0 and 8),
  mark      text,
  title     text,
  line      int not null,
  check (mark is not null or title is not null)
);
create index archived_section_report on archived_section (report_id, line, position);

create table archived_figure (
  id        bigint generated always as identity primary key,
  report_id bigint not null references archived_report on delete cascade,
  position  int not null,
  line      int not null,
  text      text not null check (text <> ''),
  kind      text not null check (kind in ('NUMBER', 'RANGE', 'GROUP_COUNT')),
  qualifier text not null,
  value     numeric,
  from_value numeric,
  to_value  numeric,
  unit      text,
  groups    bigint,
  visits    bigint,
  -- typed in by a person where the reader saw none
  added     boolean not null default false,
  check ((kind = 'NUMBER') = (value is not null)),
  check ((kind = 'RANGE') = (from_value is not null and to_value is not null)),
  check ((kind = 'GROUP_COUNT') = (groups is not null and visits is not null))
);
create index archived_figure_report on archived_figure (report_id, line, position);

create table archived_reference (
  id        bigint generated always as identity primary key,
  report_id bigint not null references archived_report on delete cascade,
  position  int not null,
  reference text not null check (reference <> ''),
  type      text,
  date      date,
  issuer    text,
  abstract  text,
  times     int not null check (times > 0),
  written   text[] not null
);
create index archived_reference_report on archived_reference (report_id, position);

-- What the reader was not sure of, at its place; a person mends it or says that it is right as it stands.
create table archived_doubt (
  id           bigint generated always as identity primary key,
  report_id    bigint not null references archived_report on delete cascade,
  section_id   bigint references archived_section on delete cascade,
  figure_id    bigint references archived_figure on delete cascade,
  reference_id bigint references archived_reference on delete cascade,
  code         text not null,
  line         int,
  words        text,
  settled_at   timestamptz,
  settled_by   bigint references member
);
create index archived_doubt_report on archived_doubt (report_id);

-- What the plans confirmed before cite, each document once.
with cited as (
  select r.*, p.id as plan, p.title
  from plan_reference r join plan p on p.id = r.plan_id and p.state = 'CONFIRMED'
), documents as (
  insert into official_document (reference, type, day, issuer, abstract, standing)
  select distinct on (lower(reference)) reference, type, date, issuer, abstract, 'CITED'
  from cited order by lower(reference), date is null, plan
  returning id, reference
)
insert into document_mention (document_id, address, title, relation, written, numbers, day, issuer, abstract)
select distinct on (c.plan, d.id) d.id, '/plans/' || c.plan, c.title, case when c.basis then 'BASIS' else 'CITATION' end,
       array[c.reference], array[c.reference], c.date, c.issuer, c.abstract
from cited c join documents d on lower(d.reference) = lower(c.reference)
order by c.plan, d.id, c.position;

-- Other doubts are found when a paper that speaks of the document is read.
update official_document d
set met = (select count(*) from document_mention m where m.document_id = d.id),
    doubtful = d.day is null
      or exists (select 1 from document_mention m where m.document_id = d.id and m.day <> d.day);

do $$
declare t text;
begin
  foreach t in array array['official_document', 'document_mention', 'archived_report', 'archived_section', 'archived_figure',
                           'archived_reference', 'archived_doubt'] loop
    execute format('create constraint trigger %1$s_trailed after insert or update or delete on %1$s
      deferrable initially deferred for each row execute function needs_trail()', t);
  end loop;
end $$;
