-- What is to be posted, written in the transaction of what it tells of. The key makes sure that it is put once.
create table outbox (
  id            bigint generated always as identity primary key,
  once          text not null unique check (once <> ''),
  message_id    uuid not null default gen_random_uuid(),
  recipient     text not null,
  address       text not null check (address <> ''),
  subject       text not null check (subject <> ''),
  body          text not null,
  made_at       timestamptz not null,
  not_before    timestamptz not null,
  give_up_after timestamptz not null,
  tried_at      timestamptz,
  attempts      int not null default 0,
  fault         text,
  answer        text,
  sent_at       timestamptz,
  given_up_at   timestamptz,
  words         text generated always as (fold(recipient || ' ' || address || ' ' || subject)) stored,
  check (sent_at is null or given_up_at is null)
);
comment on column outbox.message_id is 'the same at every try: who gets a message twice is shown it once';
comment on column outbox.answer is 'what the server said, in its own words';
create index outbox_waiting on outbox (not_before, id) where sent_at is null and given_up_at is null;
create index outbox_made on outbox (made_at desc, id desc);

-- When the mail server was last there, and when it last was not.
create table mail_server (
  one         boolean primary key default true check (one),
  answered_at timestamptz,
  failed_at   timestamptz,
  fault       text,
  answer      text
);
insert into mail_server default values;

-- What a member is told in the product, in the words of his or her language.
create table notice (
  id        bigint generated always as identity primary key,
  member_id bigint not null,
  made_at   timestamptz not null,
  language  text not null,
  title     text not null check (title <> ''),
  lines     text[] not null default '{}',
  address   text not null check (address like '/%'),
  read_at   timestamptz
);
create index notice_member on notice (member_id, id desc);
create index notice_unread on notice (member_id) where read_at is null;

-- Whether what a member is told goes by e-mail too.
alter table member add mail_wanted boolean not null default true;

-- Work that the program does of itself, as the library db-scheduler lays it out.
create table scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);

-- The last day on which an agency is in time: the one place to ask. Whoever gives an agency more time replaces this view.
create view agency_due as
select a.round_id, a.agency_id, r.due
from round_agency a join reporting_round r on r.id = a.round_id;
