-- One digest for a person and day, however often the program looks.
create table digest (
  member_id bigint not null references member,
  day       date not null,
  made_at   timestamptz not null,
  primary key (member_id, day)
);

-- Each step before or after a due day that came for a person: told in a digest, or passed over because a more urgent one was.
-- The step is in days before the due day, below zero after it. Without an agency: the lead office is told how many are overdue.
create table reminder (
  member_id bigint not null references member,
  round_id  bigint not null references reporting_round,
  agency_id bigint references agency,
  due       date not null,
  step      int not null,
  day       date not null,
  told      boolean not null,
  foreign key (member_id, day) references digest,
  unique nulls not distinct (round_id, agency_id, due, step, member_id)
);
create unique index reminder_told_once_a_day on reminder (round_id, agency_id, due, member_id, day) nulls not distinct
  where told;
create index reminder_member on reminder (member_id, day);
