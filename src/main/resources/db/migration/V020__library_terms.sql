-- Names and words with what they are called in each language.
create table term (
  id         bigint generated always as identity primary key,
  kind       text not null check (kind in ('PLACE', 'INSTITUTION', 'POST', 'PERSON', 'PRODUCT', 'EVENT', 'WORD')),
  note       text not null default '',
  -- persons are named for their public office or their place in history, and for nothing else
  capacity   text not null default '' check ((kind = 'PERSON') = (capacity <> '')),
  -- the paper or decision that fixes it
  source     text not null default '',
  source_day date,
  -- why no page may go out with another name; empty where that is not so
  ground     text not null default '',
  valid_from date,
  valid_to   date,
  latitude   numeric(8, 5) check (latitude between -90 and 90),
  longitude  numeric(8, 5) check (longitude between -180 and 180),
  state      text not null check (state in ('PROPOSED', 'APPROVED')),
  made_by    bigint references member,
  version    int not null default 1,
  check (valid_from <= valid_to),
  check ((latitude is null) = (longitude is null))
);

create table term_form (
  id            bigint generated always as identity primary key,
  term_id       bigint not null references term on delete cascade,
  language      text not null references content_language,
  role          text not null check (role in ('MAIN', 'ALLOWED', 'FORBIDDEN')),
  words         text not null check (words <> ''),
  -- of a forbidden one: why, and the longer words in which it means something else
  reason        text not null default '',
  unless        text[] not null default '{}',
  pronunciation text not null default '',
  -- whether somebody at home in the language has looked at it
  checked       boolean not null,
  position      int not null,
  folded        text generated always as (fold(words)) stored,
  unique (term_id, language, role, position),
  check ((role = 'FORBIDDEN') = (reason <> '')),
  check (role = 'FORBIDDEN' or unless = '{}')
);
create unique index term_form_main on term_form (term_id, language) where role = 'MAIN';
create index term_form_language on term_form (language, role);
create index term_form_folded on term_form using gin (folded gin_trgm_ops);
create index term_form_name on term_form (lower(words)) where language = 'vi' and role = 'MAIN';

-- A form that a translator would like to see, until an editor takes or declines it.
create table term_proposal (
  id       bigint generated always as identity primary key,
  term_id  bigint not null references term on delete cascade,
  language text not null references content_language,
  words    text not null check (words <> ''),
  why      text not null default '',
  made_at  timestamptz not null,
  made_by  bigint not null references member
);
create index term_proposal_term on term_proposal (term_id);

-- Counts the changes of terms: by it every node knows whether what it holds in memory is still so. A row and not a
-- sequence, since a change counts only when it is committed.
create table term_change (
  number bigint not null
);
insert into term_change values (0);

create function term_was_changed() returns trigger language plpgsql as $$
begin
  update term_change set number = number + 1;
  return null;
end $$;
create trigger term_counted after insert or update or delete on term
  for each statement execute function term_was_changed();
create trigger term_form_counted after insert or update or delete on term_form
  for each statement execute function term_was_changed();

do $$
declare t text;
begin
  foreach t in array array['term', 'term_form', 'term_proposal'] loop
    execute format('create constraint trigger %1$s_trailed after insert or update or delete on %1$s
      deferrable initially deferred for each row execute function needs_trail()', t);
  end loop;
end $$;
