-- What an act says of a holiday, while it is in force. Offsets count from the day itself; where the yearly notice tells
-- the days, they are what is assumed until it comes. Checked means that someone compared the row with the act.
create table holiday_rule (
  id         bigint generated always as identity primary key,
  feast      text not null check (feast in ('NEW_YEAR', 'TET', 'HUNG_KINGS', 'VICTORY', 'LABOUR', 'NATIONAL_DAY', 'CULTURE')),
  lunar      boolean not null default false,
  month      int not null check (month between 1 and 12),
  day        int not null check (day between 1 and 31),
  offsets    int[] not null default '{0}',
  told       boolean not null default false,
  valid_from date not null,
  valid_to   date,
  act        text not null,
  clause     text,
  made_up    text not null,
  checked    boolean not null,
  unique (feast, valid_from),
  check (valid_to is null or valid_from <= valid_to)
);

-- The paper that tells a year's days off, and the days of which it speaks: those of Tết and of 2/9, and days swapped.
create table holiday_notice (
  year      int primary key check (year between 2014 and 2199),
  paper     text not null check (paper <> ''),
  signed_on date not null,
  issuer    text not null check (issuer <> ''),
  checked   boolean not null,
  note      text,
  version   int not null default 1
);
create table holiday_notice_day (
  day       date primary key,
  year      int not null references holiday_notice on delete cascade,
  works     boolean not null,
  feast     text check (feast in ('TET', 'NATIONAL_DAY')),
  exchanged date,
  check (feast is null or not works)
);
create index holiday_notice_day_year on holiday_notice_day (year);

insert into holiday_rule (feast, lunar, month, day, offsets, told, valid_from, valid_to, act, clause, made_up, checked) values
  ('NEW_YEAR', false, 1, 1, '{0}', false, '2013-05-01', '2020-12-31',
    'Bộ luật Lao động 10/2012/QH13', 'điểm a khoản 1 Điều 115', 'khoản 3 Điều 115', true),
  ('TET', true, 1, 1, '{-1,0,1,2,3}', true, '2013-05-01', '2020-12-31',
    'Bộ luật Lao động 10/2012/QH13', 'điểm b khoản 1 Điều 115', 'khoản 3 Điều 115', true),
  ('VICTORY', false, 4, 30, '{0}', false, '2013-05-01', '2020-12-31',
    'Bộ luật Lao động 10/2012/QH13', 'điểm c khoản 1 Điều 115', 'khoản 3 Điều 115', true),
  ('LABOUR', false, 5, 1, '{0}', false, '2013-05-01', '2020-12-31',
    'Bộ luật Lao động 10/2012/QH13', 'điểm d khoản 1 Điều 115', 'khoản 3 Điều 115', true),
  ('NATIONAL_DAY', false, 9, 2, '{0}', false, '2013-05-01', '2020-12-31',
    'Bộ luật Lao động 10/2012/QH13', 'điểm đ khoản 1 Điều 115', 'khoản 3 Điều 115', true),
  ('HUNG_KINGS', true, 3, 10, '{0}', false, '2013-05-01', '2020-12-31',
    'Bộ luật Lao động 10/2012/QH13', 'điểm e khoản 1 Điều 115', 'khoản 3 Điều 115', true),
  ('NEW_YEAR', false, 1, 1, '{0}', false, '2021-01-01', null,
    'Bộ luật Lao động 45/2019/QH14', 'điểm a khoản 1 Điều 112', 'khoản 3 Điều 111', true),
  ('TET', true, 1, 1, '{-1,0,1,2,3}', true, '2021-01-01', null,
    'Bộ luật Lao động 45/2019/QH14', 'điểm b khoản 1 Điều 112', 'khoản 3 Điều 111', true),
  ('VICTORY', false, 4, 30, '{0}', false, '2021-01-01', null,
    'Bộ luật Lao động 45/2019/QH14', 'điểm c khoản 1 Điều 112', 'khoản 3 Điều 111', true),
  ('LABOUR', false, 5, 1, '{0}', false, '2021-01-01', null,
    'Bộ luật Lao động 45/2019/QH14', 'điểm d khoản 1 Điều 112', 'khoản 3 Điều 111', true),
  ('NATIONAL_DAY', false, 9, 2, '{0,1}', true, '2021-01-01', null,
    'Bộ luật Lao động 45/2019/QH14', 'điểm đ khoản 1 Điều 112', 'khoản 3 Điều 111', true),
  ('HUNG_KINGS', true, 3, 10, '{0}', false, '2021-01-01', null,
    'Bộ luật Lao động 45/2019/QH14', 'điểm e khoản 1 Điều 112', 'khoản 3 Điều 111', true),
  -- a resolution of the Party names the day; the law that makes it a day off was not seen
  ('CULTURE', false, 11, 24, '{0}', false, '2026-01-01', null,
    'Nghị quyết 80-NQ/TW của Bộ Chính trị', null, 'khoản 3 Điều 111', false);

insert into holiday_notice (year, paper, signed_on, issuer, checked, note) values
  (2021, '9895/VPCP-KGVX', '2020-11-26', 'Văn phòng Chính phủ', true,
    'Nghỉ Tết từ 10/2 đến hết 16/2/2021, Quốc khánh từ 2/9 đến hết 5/9/2021, kể cả ngày nghỉ hằng tuần và ngày nghỉ bù.'),
  (2022, '245/VPCP-KGVX', '2022-01-11', 'Văn phòng Chính phủ', false,
    'Ngày nghỉ lấy theo báo chí trích văn bản này, chưa đối chiếu với bản gốc.');
insert into holiday_notice_day (year, day, works, feast)
select 2021, day, false, 'TET' from generate_series('2021-02-10'::date, '2021-02-14', '1 day') day
union all
select 2022, day, false, 'TET' from generate_series('2022-01-31'::date, '2022-02-04', '1 day') day
union all
values (2021, '2021-09-02', false, 'NATIONAL_DAY'), (2021, '2021-09-03', false, 'NATIONAL_DAY'),
  (2022, '2022-09-01', false, 'NATIONAL_DAY'), (2022, '2022-09-02', false, 'NATIONAL_DAY');

-- A period that an act sets, or a day of the year. Each version has its own row: what was due is told by the act that was
-- in force on the day of the event. A row is checked only where its place in the act is known.
create table legal_deadline (
  id         bigint generated always as identity primary key,
  position   int not null,
  matter     text not null,
  valid_from date not null,
  valid_to   date,
  amount     int check (amount > 0),
  unit       text not null check (unit in ('HOURS', 'DAYS', 'WORKING_DAYS', 'MONTHS', 'YEARLY', 'NONE')),
  before     boolean not null default false,
  due_month  int,
  due_day    int,
  on_rest    text not null check (on_rest in ('NEXT', 'PREVIOUS', 'STAYS')),
  act        text not null,
  clause     text,
  checked    boolean not null,
  note_vi    text,
  note_en    text,
  unique (matter, valid_from),
  check (valid_to is null or valid_from <= valid_to),
  check ((amount is null) = (unit in ('YEARLY', 'NONE'))),
  check ((due_month is null and due_day is null) = (unit <> 'YEARLY')),
  check (not checked or clause is not null),
  check ((note_vi is null) = (note_en is null))
);

insert into legal_deadline (position, matter, valid_from, valid_to, amount, unit, before, due_month, due_day, on_rest,
                            act, clause, checked, note_vi, note_en) values
  (1, 'PRESS_ENTRY', '2012-12-20', '2026-06-30', 10, 'WORKING_DAYS', true, null, null, 'PREVIOUS',
    'Nghị định 88/2012/NĐ-CP', null, false, null, null),
  (1, 'PRESS_ENTRY', '2026-07-01', null, 10, 'DAYS', true, null, null, 'PREVIOUS',
    'Nghị định 262/2026/NĐ-CP', null, false, null, null),
  (2, 'PRESS_PERMIT', '2012-12-20', '2026-06-30', 10, 'WORKING_DAYS', false, null, null, 'NEXT',
    'Nghị định 88/2012/NĐ-CP', null, false, null, null),
  (2, 'PRESS_PERMIT', '2026-07-01', null, 7, 'WORKING_DAYS', false, null, null, 'NEXT',
    'Nghị định 262/2026/NĐ-CP', null, false, 'Giấy phép bản điện tử.', 'The permit is electronic.'),
  (3, 'PROGRAMME_CHANGE', '2012-12-20', '2026-06-30', null, 'NONE', false, null, null, 'STAYS',
    'Nghị định 88/2012/NĐ-CP', null, false, 'Bộ Ngoại giao quyết định.', 'The foreign ministry decides.'),
  (3, 'PROGRAMME_CHANGE', '2026-07-01', null, null, 'NONE', false, null, null, 'STAYS',
    'Nghị định 262/2026/NĐ-CP', null, false, 'UBND cấp tỉnh quyết định, bằng văn bản.',
    'The provincial People’s Committee decides, in writing.'),
  (4, 'RESIDENT_PRESS', '2026-07-01', null, 5, 'WORKING_DAYS', false, null, null, 'NEXT',
    'Nghị định 262/2026/NĐ-CP', null, false, 'UBND cấp tỉnh trả lời.', 'The provincial People’s Committee answers.'),
  (5, 'GUIDE_REPORT', '2026-07-01', null, 3, 'WORKING_DAYS', false, null, null, 'NEXT',
    'Nghị định 262/2026/NĐ-CP', null, false, null, null),
  (6, 'MISSION_BRIEFING', '2012-12-20', '2026-06-30', 2, 'WORKING_DAYS', true, null, null, 'PREVIOUS',
    'Nghị định 88/2012/NĐ-CP', null, false, null, null),
  (6, 'MISSION_BRIEFING', '2026-07-01', null, 24, 'HOURS', true, null, null, 'STAYS',
    'Nghị định 262/2026/NĐ-CP', null, false, null, null),
  (7, 'FIRST_STATEMENT', '2017-03-30', '2026-06-30', 24, 'HOURS', false, null, null, 'STAYS',
    'Nghị định 09/2017/NĐ-CP', 'Điều 6', false, null, null),
  (7, 'FIRST_STATEMENT', '2026-07-01', null, 24, 'HOURS', false, null, null, 'STAYS',
    'Nghị định 244/2026/NĐ-CP', null, false, null, null),
  (8, 'PRESS_BRIEFING', '2017-03-30', '2026-06-30', 3, 'MONTHS', false, null, null, 'STAYS',
    'Nghị định 09/2017/NĐ-CP', 'điểm b khoản 2 Điều 5', true, null, null),
  (8, 'PRESS_BRIEFING', '2026-07-01', null, 3, 'MONTHS', false, null, null, 'STAYS',
    'Nghị định 244/2026/NĐ-CP', null, false, null, null),
  (9, 'MONTHLY_NEWS', '2017-03-30', '2026-06-30', 1, 'MONTHS', false, null, null, 'STAYS',
    'Nghị định 09/2017/NĐ-CP', 'điểm a khoản 2 Điều 5', true, null, null),
  (9, 'MONTHLY_NEWS', '2026-07-01', null, 1, 'MONTHS', false, null, null, 'STAYS',
    'Nghị định 244/2026/NĐ-CP', null, false, null, null),
  (10, 'SPOKESPERSON_REPORT', '2026-07-01', null, null, 'YEARLY', false, 12, 20, 'STAYS',
    'Nghị định 244/2026/NĐ-CP', null, false,
    'Số liệu từ 15/12 năm trước đến 14/12. “Trước ngày 20/12” được tính đến hết ngày 20/12, như hạn của kỳ báo cáo.',
    'Figures from 15/12 of the year before to 14/12. “Before 20/12” is met until the end of 20/12, as rounds are.'),
  (11, 'CLARIFICATION', '2026-07-01', null, 7, 'DAYS', false, null, null, 'NEXT',
    'Nghị định 244/2026/NĐ-CP', null, false,
    'Hồ sơ năm phần: nội dung và ngày đăng; tác động; đánh giá; căn cứ và tiền lệ; thông điệp đề xuất. Văn bản quy định chưa được đối chiếu.',
    'A file of five parts: what was published and when; its effect; an assessment; grounds and precedents; the message proposed. Which act asks for it was not checked.');

do $$
declare t text;
begin
  foreach t in array array['holiday_notice', 'holiday_notice_day'] loop
    execute format('create constraint trigger %1$s_trailed after insert or update or delete on %1$s
      deferrable initially deferred for each row execute function needs_trail()', t);
  end loop;
end $$;
