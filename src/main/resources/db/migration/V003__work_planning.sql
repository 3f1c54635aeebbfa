create table plan (
  id           bigint generated always as identity primary key,
  state        text not null check (state in ('READING', 'CONFIRMED')),
  horizon      text not null check (horizon in ('LONG', 'MID', 'ANNUAL')),
  type         text,
  number       text,
  symbol       text,
  place        text,
  year         int,
  month        int,
  day          int,
  issuer       text,
  title        text not null,
  for_year     int not null,
  to_year      int not null,
  file_sha256  text references stored_file,
  file_name    text,
  file_format  text,
  file_pages   int,
  made_at      timestamptz not null,
  made_by      bigint not null references member,
  confirmed_at timestamptz,
  confirmed_by bigint references member,
  version      int not null default 1,
  check (for_year <= to_year)
);

-- The lines of the file as they were read, and what was understood in each: the source beside the tasks.
create table plan_line (
  plan_id bigint not null references plan on delete cascade,
  number  int not null,
  page    int not null,
  bold    boolean not null,
  text    text not null,
  primary key (plan_id, number)
);
create table plan_mark (
  plan_id   bigint not null references plan on delete cascade,
  line      int not null,
  from_char int not null,
  to_char   int not null,
  kind      text not null
);
create index plan_mark_plan on plan_mark (plan_id, line);

create table task (
  id         bigint generated always as identity primary key,
  plan_id    bigint not null references plan on delete cascade,
  position   int not null,
  number     text not null,
  title      text not null,
  content    text not null default '',
  time_text  text,
  ongoing    boolean not null default false,
  product    text,
  budget     text,
  first_line int,
  last_line  int,
  withdrawn  boolean not null default false,
  version    int not null default 1
);
create index task_plan on task (plan_id, position);

create table task_span (
  task_id  bigint not null references task on delete cascade,
  position int not null,
  from_day date,
  to_day   date,
  primary key (task_id, position),
  check (from_day is not null or to_day is not null),
  check (from_day is null or to_day is null or from_day <= to_day)
);

-- A name of the paper in its role. It means an agency, a group, or stays open as written; else it must be decided.
create table task_role (
  id        bigint generated always as identity primary key,
  task_id   bigint not null references task on delete cascade,
  position  int not null,
  role      text not null check (role in ('LEAD', 'COORDINATOR', 'ADVISOR')),
  part      text,
  written   text not null,
  meaning   text not null check (meaning in ('AGENCY', 'GROUP', 'OPEN', 'UNKNOWN')),
  agency_id bigint references agency,
  group_id  bigint references agency_group,
  check ((meaning = 'AGENCY') = (agency_id is not null)),
  check ((meaning = 'GROUP') = (group_id is not null))
);
create index task_role_task on task_role (task_id, position);
create index task_role_agency on task_role (agency_id);
create index task_role_group on task_role (group_id);

-- A standing duty of "Tổ chức thực hiện": no task, but an agency's.
create table standing_duty (
  id        bigint generated always as identity primary key,
  plan_id   bigint not null references plan on delete cascade,
  position  int not null,
  written   text not null,
  meaning   text not null check (meaning in ('AGENCY', 'GROUP', 'OPEN', 'UNKNOWN')),
  agency_id bigint references agency,
  group_id  bigint references agency_group,
  text      text not null,
  line      int,
  check ((meaning = 'AGENCY') = (agency_id is not null)),
  check ((meaning = 'GROUP') = (group_id is not null))
);
create index standing_duty_plan on standing_duty (plan_id, position);
create index standing_duty_agency on standing_duty (agency_id);

create table plan_reference (
  plan_id   bigint not null references plan on delete cascade,
  position  int not null,
  reference text not null,
  type      text,
  date      date,
  issuer    text,
  abstract  text,
  basis     boolean not null,
  primary key (plan_id, position)
);
create table plan_reporting_date (
  plan_id bigint not null references plan on delete cascade,
  month   int not null check (month between 1 and 12),
  day     int not null check (day between 1 and 31),
  primary key (plan_id, month, day)
);
create table plan_recipient (
  plan_id  bigint not null references plan on delete cascade,
  position int not null,
  name     text not null,
  mark     text,
  primary key (plan_id, position)
);

-- What the reader was not sure of, at its place; a person says that it is right as it stands, or mends it.
create table plan_doubt (
  id         bigint generated always as identity primary key,
  plan_id    bigint not null references plan on delete cascade,
  task_id    bigint references task on delete cascade,
  code       text not null,
  line       int,
  words      text,
  settled_at timestamptz,
  settled_by bigint references member
);
create index plan_doubt_plan on plan_doubt (plan_id);

-- A change after confirmation: what stood, what stands, on whose paper.
create table plan_amendment (
  id        bigint generated always as identity primary key,
  plan_id   bigint not null references plan on delete cascade,
  task_id   bigint not null references task on delete cascade,
  at        timestamptz not null,
  member_id bigint not null references member,
  ground    text not null check (ground <> ''),
  change    text
);
create index plan_amendment_plan on plan_amendment (plan_id, at);

do $$
declare t text;
begin
  foreach t in array array['plan', 'task', 'task_span', 'task_role', 'standing_duty', 'plan_doubt', 'plan_amendment'] loop
    execute format('create constraint trigger %1$s_trailed after insert or update or delete on %1$s
      deferrable initially deferred for each row execute function needs_trail()', t);
  end loop;
end $$;
