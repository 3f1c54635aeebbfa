-- What an agency says of its part of a task. One word after the other: the last that it did not take back stands.
create table task_progress (
  id            bigint generated always as identity primary key,
  task_id       bigint not null references task on delete cascade,
  agency_id     bigint not null references agency,
  version       int not null check (version > 0),
  state         text not null check (state in ('CONFIRMED', 'IN_PROGRESS', 'DONE', 'POSTPONED', 'NOT_DONE')),
  reason        text check (reason <> ''),
  until         date,
  told_at       timestamptz not null,
  told_by       bigint not null references member,
  actor         text not null,
  taken_back_at timestamptz,
  unique (task_id, agency_id, version),
  check (state not in ('POSTPONED', 'NOT_DONE') or reason is not null),
  check (until is null or state = 'POSTPONED')
);
comment on column task_progress.version is 'counts the words of an agency on a task: who tells says which was the last that was seen';

-- Who may tell of a task: those who lead or coordinate it, named themselves or by a group.
create view task_teller as
select t.task_id, t.agency_id, bool_or(t.role = 'LEAD') as leads, bool_or(t.role = 'LEAD' and t.named) as leads_by_name
from (
  select r.task_id, r.agency_id, r.role, true as named from task_role r where r.agency_id is not null
  union all
  select r.task_id, m.agency_id, r.role, false from task_role r join agency_group_member m on m.group_id = r.group_id) t
where t.role in ('LEAD', 'COORDINATOR')
group by t.task_id, t.agency_id;

-- Days that plans are made around: anniversaries, and when the press is met.
create table year_day (
  id        bigint generated always as identity primary key,
  kind      text not null check (kind in ('ANNIVERSARY', 'PRESS_MEETING')),
  rule      text not null check (rule in ('DATE', 'QUARTER_END')),
  name_vi   text not null check (name_vi <> ''),
  name_en   text not null check (name_en <> ''),
  month     int check (month between 1 and 12),
  day       int check (day between 1 and 31),
  lunar     boolean not null default false,
  only_year int,
  since     int,
  source    text,
  checked   boolean not null default false,
  changed_at timestamptz not null default now(),
  version   int not null default 1,
  check ((rule = 'DATE') = (month is not null and day is not null)),
  check (rule = 'DATE' or (kind = 'PRESS_MEETING' and not lunar and only_year is null))
);
comment on column year_day.rule is 'DATE: month and day of each year, or of only_year; QUARTER_END: last working day of each quarter';
comment on column year_day.since is 'the year that it recalls, so that round numbers can be told';
comment on column year_day.checked is 'whether somebody has made sure of day and year';

-- A member's own address for calendar programs. Only its hash is kept.
create table calendar_feed (
  member_id  bigint primary key references member on delete cascade,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  made_at    timestamptz not null
);
-- Who asked lately, by hash or, where it is nobody's, by address: to slow down who guesses or asks without end. It passes.
create table calendar_feed_asked (
  asker text not null,
  at    timestamptz not null
);
create index calendar_feed_asked_asker on calendar_feed_asked (asker, at);
create index calendar_feed_asked_at on calendar_feed_asked (at);

-- What makes the ids in calendars this installation's own.
insert into setting values ('installation', gen_random_uuid()::text);

insert into year_day (kind, rule, name_vi, name_en, month, day, lunar, since, source, checked) values
  ('ANNIVERSARY', 'DATE', 'Ngày thành lập Đảng Cộng sản Việt Nam', 'Founding of the Communist Party of Viet Nam', 2, 3,
    false, 1930, 'Hội nghị hợp nhất các tổ chức cộng sản, đầu năm 1930', true),
  ('ANNIVERSARY', 'DATE', 'Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    'Founding of the Ho Chi Minh Communist Youth Union', 3, 26, false, 1931, null, true),
  ('ANNIVERSARY', 'DATE', 'Giỗ Tổ Hùng Vương', 'Hung Kings’ Commemoration Day', 3, 10, true, null,
    'Bộ luật Lao động năm 2019, Điều 112', true),
  ('ANNIVERSARY', 'DATE', 'Ngày Giải phóng miền Nam, thống nhất đất nước', 'Reunification Day', 4, 30, false, 1975,
    'Bộ luật Lao động năm 2019, Điều 112', true),
  ('ANNIVERSARY', 'DATE', 'Ngày Quốc tế Lao động', 'International Labour Day', 5, 1, false, 1886,
    'Bộ luật Lao động năm 2019, Điều 112', true),
  ('ANNIVERSARY', 'DATE', 'Ngày Chiến thắng Điện Biên Phủ', 'Victory of Dien Bien Phu', 5, 7, false, 1954, null, true),
  ('ANNIVERSARY', 'DATE', 'Ngày sinh Chủ tịch Hồ Chí Minh', 'Birthday of President Ho Chi Minh', 5, 19, false, 1890,
    null, true),
  ('ANNIVERSARY', 'DATE', 'Ngày Báo chí Cách mạng Việt Nam', 'Revolutionary Press Day', 6, 21, false, 1925,
    'Báo Thanh Niên ra số đầu, 21/6/1925', true),
  ('ANNIVERSARY', 'DATE', 'Ngày Thương binh - Liệt sĩ', 'War Invalids and Martyrs Day', 7, 27, false, 1947, null, true),
  ('ANNIVERSARY', 'DATE', 'Ngày Cách mạng tháng Tám thành công', 'August Revolution', 8, 19, false, 1945,
    'Khởi nghĩa giành chính quyền ở Hà Nội, 19/8/1945', true),
  ('ANNIVERSARY', 'DATE', 'Quốc khánh', 'National Day', 9, 2, false, 1945,
    'Bộ luật Lao động năm 2019, Điều 112', true),
  ('ANNIVERSARY', 'DATE', 'Ngày Phụ nữ Việt Nam', 'Vietnamese Women’s Day', 10, 20, false, 1930,
    'Thành lập Hội Liên hiệp Phụ nữ Việt Nam, 20/10/1930', true),
  ('ANNIVERSARY', 'DATE', 'Ngày Nhà giáo Việt Nam', 'Vietnamese Teachers’ Day', 11, 20, false, 1982,
    'Quyết định số 167-HĐBT ngày 28/9/1982', true),
  ('ANNIVERSARY', 'DATE', 'Ngày thành lập Quân đội nhân dân Việt Nam', 'Founding of the Viet Nam People’s Army', 12, 22,
    false, 1944, 'Đội Việt Nam Tuyên truyền Giải phóng quân, 22/12/1944', true);
insert into year_day (kind, rule, name_vi, name_en, source, checked) values
  ('PRESS_MEETING', 'QUARTER_END', 'Họp báo quý', 'Quarterly press meeting',
    'Thông lệ mỗi quý một lần; cơ quan chủ trì ấn định ngày', false);

do $$
declare t text;
begin
  foreach t in array array['task_progress', 'year_day', 'calendar_feed'] loop
    execute format('create constraint trigger %1$s_trailed after insert or update or delete on %1$s
      deferrable initially deferred for each row execute function needs_trail()', t);
  end loop;
end $$;
