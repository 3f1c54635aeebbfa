-- Who acts in whose place from which day to which: only while both are of the same agency and the one away still leads it.
create view standing_in as
select g.id, g.delegate_id, g.agency_id, l.id as leader_id, l.post as leader_post, g.from_day, g.to_day
from signing_delegation g
  join member d on d.id = g.delegate_id and d.agency_id = g.agency_id
  join member l on l.id = g.leader_id and l.agency_id = g.agency_id and l.active and 'LEADER' = any(l.roles)
where g.ended_at is null;
