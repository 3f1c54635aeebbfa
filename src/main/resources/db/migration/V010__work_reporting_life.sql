-- Accepted once and with its agency again: reopened. It stays filed, and so makes nobody late.
alter table report drop constraint report_state_check;
alter table report add constraint report_state_check
  check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'REOPENED', 'ACCEPTED', 'ISSUED'));

-- What takes a move back names it: a submission taken back, a return undone, an acceptance reopened. None is undone twice.
alter table report_move add undoes bigint references report_move on delete cascade;
create unique index report_move_undone on report_move (undoes) where undoes is not null;

-- When an agency filed in a round: what counts is the first submission that it did not take back itself.
create or replace view report_filed as
select r.id as report_id, r.round_id, r.agency_id,
       least(r.submitted_at,
             (select min(m.at) from report_move m
              where m.report_id = r.id and m.to_state = 'SUBMITTED' and m.undoes is null
                and not exists (select 1 from report_move u where u.undoes = m.id))) as filed_at
from report r
where r.kind = 'AGENCY';

-- Who ticked a remark as done.
alter table report_remark add settled_by bigint references member;
alter table report_remark add settled_actor text;

-- A leader who is away lets a member of the same agency act in his or her place, for some days of Vietnam.
create table signing_delegation (
  id          bigint generated always as identity primary key,
  agency_id   bigint not null references agency,
  leader_id   bigint not null references member,
  delegate_id bigint not null references member,
  from_day    date not null,
  to_day      date not null,
  reason      text not null check (reason <> ''),
  made_at     timestamptz not null,
  made_by     bigint not null references member,
  ended_at    timestamptz,
  ended_by    bigint references member,
  version     int not null default 1,
  check (from_day <= to_day),
  check (leader_id <> delegate_id),
  check ((ended_at is null) = (ended_by is null))
);
create index signing_delegation_delegate on signing_delegation (delegate_id, to_day);
create index signing_delegation_agency on signing_delegation (agency_id, from_day desc);
create constraint trigger signing_delegation_trailed after insert or update or delete on signing_delegation
  deferrable initially deferred for each row execute function needs_trail();
