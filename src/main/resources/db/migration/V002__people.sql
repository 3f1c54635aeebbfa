create table agency (
  id         bigint generated always as identity primary key,
  kind       text not null,
  parent_id  bigint references agency,
  telephone  text,
  email      text,
  valid_from date,
  valid_to   date,
  version    int not null default 1,
  check (valid_to is null or valid_from is null or valid_from <= valid_to)
);

-- What an agency was called, and when: a paper of 2022 keeps the name of 2022.
create table agency_name (
  id         bigint generated always as identity primary key,
  agency_id  bigint not null references agency on delete cascade,
  name       text not null check (name <> ''),
  short_name text,
  valid_from date,
  valid_to   date,
  check (valid_to is null or valid_from is null or valid_from <= valid_to)
);
create index agency_name_agency on agency_name (agency_id);
create index agency_name_fold on agency_name (fold(name));

-- The name on a day: the one then valid, else the nearest known.
create function agency_name_on(agency bigint, day date) returns text language sql stable parallel safe as $$
  select name from agency_name
  where agency_id = agency
  order by (valid_from is null or valid_from <= day) and (valid_to is null or valid_to >= day) desc,
           valid_from desc nulls last, id desc
  limit 1
$$;

-- The name it bears last.
create function agency_name_now(agency bigint) returns text language sql stable parallel safe as $$
  select name from agency_name where agency_id = agency order by valid_from desc nulls last, id desc limit 1
$$;

-- Other ways in which papers write it.
create table agency_alias (
  id         bigint generated always as identity primary key,
  agency_id  bigint not null references agency on delete cascade,
  alias      text not null check (alias <> ''),
  valid_from date,
  valid_to   date
);
create unique index agency_alias_once on agency_alias (agency_id, fold(alias));

-- Who took over whose work, from a day on.
create table agency_succession (
  predecessor_id bigint not null references agency,
  successor_id   bigint not null references agency,
  from_day       date not null,
  primary key (predecessor_id, successor_id),
  check (predecessor_id <> successor_id)
);

-- A collective actor of plans: "các sở, ban, ngành". Written in several ways.
create table agency_group (
  id      bigint generated always as identity primary key,
  name    text not null check (name <> ''),
  version int not null default 1
);
create unique index agency_group_once on agency_group (fold(name));
create table agency_group_alias (
  group_id bigint not null references agency_group on delete cascade,
  alias    text not null check (alias <> '')
);
create unique index agency_group_alias_once on agency_group_alias (fold(alias));
create table agency_group_member (
  group_id  bigint not null references agency_group on delete cascade,
  agency_id bigint not null references agency,
  primary key (group_id, agency_id)
);

create table member (
  id            bigint generated always as identity primary key,
  sign_in_name  text not null check (sign_in_name = lower(sign_in_name) and sign_in_name <> ''),
  agency_id     bigint not null references agency,
  post          text not null check (post <> ''),
  name          text,
  telephone     text,
  email         text,
  roles         text[] not null,
  language      text not null default 'vi',
  password_hash text,
  active        boolean not null default true,
  version       int not null default 1
);
create unique index member_sign_in_name on member (sign_in_name);
create index member_agency on member (agency_id);

-- One-time links by which an administrator lets a person set a password. Only the hash is kept.
create table password_link (
  token_hash text primary key,
  member_id  bigint not null references member on delete cascade,
  made_at    timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);

-- Failed tries, to slow down who guesses.
create table sign_in_failure (
  at           timestamptz not null,
  sign_in_name text not null,
  address      text not null
);
create index sign_in_failure_at on sign_in_failure (at);

do $$
declare t text;
begin
  foreach t in array array['agency', 'agency_name', 'agency_alias', 'agency_succession', 'agency_group',
      'agency_group_alias', 'agency_group_member', 'member', 'password_link'] loop
    execute format('create constraint trigger %1$s_trailed after insert or update or delete on %1$s
      deferrable initially deferred for each row execute function needs_trail()', t);
  end loop;
end $$;
