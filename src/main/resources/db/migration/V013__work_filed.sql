-- When an agency filed in a round, kept beside the report so that walls over many years need not read every move.
-- The rule stands here alone: the first submission that the agency did not take back itself.
alter table report add filed_at timestamptz;
comment on column report.filed_at is 'kept by triggers from submitted_at and report_move; nobody else writes it';

create function report_first_filed(report bigint, submitted timestamptz) returns timestamptz language sql stable as $$
  select least(submitted, (
    select min(m.at) from report_move m
    where m.report_id = report and m.to_state = 'SUBMITTED' and m.undoes is null
      and not exists (select 1 from report_move u where u.undoes = m.id)))
$$;

create function keep_filed() returns trigger language plpgsql as $$
begin
  new.filed_at := case when new.kind = 'AGENCY' then report_first_filed(new.id, new.submitted_at) end;
  return new;
end $$;
create trigger report_keeps_filed before insert or update of submitted_at, filed_at, kind on report
  for each row execute function keep_filed();

-- Setting filed_at makes the trigger above work it out anew.
create function move_keeps_filed() returns trigger language plpgsql as $$
begin
  update report set filed_at = null where id in (new.report_id, old.report_id);
  return null;
end $$;
create trigger report_move_keeps_filed after insert or update or delete on report_move
  for each row execute function move_keeps_filed();

-- no act of a person: the same facts, written once more
select set_config('nhipcau.trailed', 'yes', true);
update report set filed_at = null where kind = 'AGENCY';

drop view report_filed;

-- The same as before, but extensions are looked at together and not agency by agency.
create or replace view agency_due as
select m.round_id, m.agency_id, greatest(r.due, e.until) as due, greatest(r.locks, e.until) as locks,
       e.until as extended
from round_agency m
  join reporting_round r on r.id = m.round_id
  left join (select x.round_id, x.agency_id, max(x.until) as until from round_extension x
             where x.ended_at is null group by x.round_id, x.agency_id) e
    on e.round_id = m.round_id and e.agency_id = m.agency_id;

-- A round that was opened by mistake goes with what was told of it.
alter table reminder drop constraint reminder_round_id_fkey;
alter table reminder add foreign key (round_id) references reporting_round on delete cascade;
