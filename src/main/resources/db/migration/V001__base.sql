create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Folds a text for search: no marks, no case, đ as d. Immutable, so that it can be indexed.
create function fold(text) returns text
  language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, nfc)));

-- Who did what to which thing, and what it was before. Only ever added to.
create table trail (
  id        bigint generated always as identity primary key,
  at        timestamptz not null,
  member_id bigint,
  agency_id bigint,
  actor     text not null,
  act       text not null,
  title     text not null,
  address   text,
  detail    text
);
create index trail_at on trail (at desc, id desc);

create function trail_was_written() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    raise exception 'the trail is only ever added to';
  end if;
  perform set_config('nhipcau.trailed', 'yes', true);
  return new;
end $$;
create trigger trail_guard before insert or update or delete on trail
  for each row execute function trail_was_written();

-- Hung on every table of business: a transaction that changes it without a row in the trail is undone.
create function needs_trail() returns trigger language plpgsql as $$
begin
  if current_setting('nhipcau.trailed', true) is distinct from 'yes' then
    raise exception 'a change of % left no row in the trail', tg_table_name;
  end if;
  return null;
end $$;

create table setting (
  key   text primary key,
  value text not null
);

-- Bytes lie in files, named by their content; here stands what they are.
create table stored_file (
  sha256     text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size       bigint not null,
  media_type text not null,
  created_at timestamptz not null
);

-- Sessions, as Spring Session lays them out.
create table spring_session (
  primary_id            char(36) not null primary key,
  session_id            char(36) not null,
  creation_time         bigint not null,
  last_access_time      bigint not null,
  max_inactive_interval int not null,
  expiry_time           bigint not null,
  principal_name        varchar(100)
);
create unique index spring_session_id on spring_session (session_id);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);
create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea not null,
  primary key (session_primary_id, attribute_name)
);
