-- Who reports what to whom, by which outline, how often, by which law: rounds arise from it.
create table reporting_regime (
  id         bigint generated always as identity primary key,
  title      text not null check (title <> ''),
  kind       text not null check (kind in ('PERIODIC', 'THEMATIC', 'AD_HOC', 'SUMMARY')),
  frequency  text not null check (frequency in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'OTHER')),
  law        text not null check (law <> ''),
  method     text,
  kinds      text[] not null default '{}',
  outline_id bigint references outline on delete set null,
  lead_id    bigint not null references agency,
  issuer_id  bigint not null references agency,
  place      text not null,
  valid_from date not null,
  valid_to   date,
  by_itself  boolean not null default false,
  version    int not null default 1,
  check (valid_to is null or valid_from <= valid_to)
);
comment on column reporting_regime.kinds is 'kinds of agencies all of which report';
comment on column reporting_regime.by_itself is 'whether the program opens its rounds on the day they open';
-- Agencies that report besides those of the kinds.
create table regime_agency (
  regime_id bigint not null references reporting_regime on delete cascade,
  agency_id bigint not null references agency,
  primary key (regime_id, agency_id)
);
create index regime_agency_agency on regime_agency (agency_id);
-- The occasions of a year, each date by itself: 15/12-1 is the 15th of December of the year before.
create table regime_term (
  regime_id   bigint not null references reporting_regime on delete cascade,
  position    int not null,
  title       text not null check (title <> ''),
  period_from text not null,
  period_to   text not null,
  cut_off     text not null,
  opens       text not null,
  due         text not null,
  locks       text not null,
  primary key (regime_id, position)
);

-- What a round arose from: a regime's term in a year, or a letter that asks for it. The program opens some by itself.
alter table reporting_round
  add regime_id   bigint references reporting_regime,
  add regime_year int,
  add regime_term int,
  add letter      text,
  alter opened_by drop not null,
  add check ((regime_id is null) = (regime_year is null) and (regime_id is null) = (regime_term is null));
create unique index reporting_round_once on reporting_round (regime_id, regime_year, regime_term);

-- More time for one agency. It ends by itself; one that was taken back stays to be read.
create table round_extension (
  id        bigint generated always as identity primary key,
  round_id  bigint not null references reporting_round on delete cascade,
  agency_id bigint not null references agency,
  until     date not null,
  reason    text not null check (reason <> ''),
  given_at  timestamptz not null,
  given_by  bigint not null references member,
  actor     text not null,
  ended_at  timestamptz,
  ended_by  text,
  check ((ended_at is null) = (ended_by is null))
);
create index round_extension_round on round_extension (round_id, agency_id);

-- Until when each agency of a round is in time, and until when it may write: the round's own days, or its extension.
drop view if exists agency_due;
create view agency_due as
select m.round_id, m.agency_id, greatest(r.due, e.until) as due, greatest(r.locks, e.until) as locks,
       e.until as extended
from round_agency m
  join reporting_round r on r.id = m.round_id
  left join lateral (select max(x.until) as until from round_extension x
                     where x.round_id = m.round_id and x.agency_id = m.agency_id and x.ended_at is null) e on true;

do $$
declare t text;
begin
  foreach t in array array['reporting_regime', 'regime_agency', 'regime_term', 'round_extension'] loop
    execute format('create constraint trigger %1$s_trailed after insert or update or delete on %1$s
      deferrable initially deferred for each row execute function needs_trail()', t);
  end loop;
end $$;
