-- What members were told, each thing once: a round that opened for an agency, more time, what was done to a report.
create table telling (
  once    text primary key check (once <> ''),
  told_at timestamptz not null
);
comment on column telling.once is 'the row that it tells of: moved 17, extended 3, opened 5 12 (round, agency)';

-- Who took more time back: such a one need not be told.
alter table round_extension add ended_by_member bigint references member;

-- What was done to reports lately is asked for every minute.
create index report_move_at on report_move (at);
