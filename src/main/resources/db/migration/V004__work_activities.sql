-- What kinds of activities there are is data: their names, and the few fields that each has for itself.
create table activity_kind (
  code     text primary key check (code ~ '^[A-Z_]+$'),
  position int not null,
  name_vi  text not null check (name_vi <> ''),
  name_en  text not null check (name_en <> ''),
  hints    text[] not null default '{}',
  version  int not null default 1
);
comment on column activity_kind.hints is 'words by which an activity is known as one of this kind where none was chosen';
create table activity_field (
  kind     text not null references activity_kind on delete cascade,
  code     text not null check (code ~ '^[a-z_]+$'),
  position int not null,
  name_vi  text not null check (name_vi <> ''),
  name_en  text not null check (name_en <> ''),
  input    text not null check (input in ('LINE', 'NUMBER', 'DAY', 'CHOICE')),
  choices  text[] not null default '{}',
  primary key (kind, code)
);

-- What is counted together in a total: 1.200 tờ gấp and 300 cuốn are both copies of publications.
create table indicator (
  code     text primary key check (code ~ '^[A-Z_]+$'),
  position int not null,
  name_vi  text not null,
  name_en  text not null,
  unit     text not null,
  verb     text not null
);
create table unit (
  name      text primary key check (name <> ''),
  indicator text references indicator,
  position  int not null
);

create table activity (
  id        bigint generated always as identity primary key,
  kind      text not null references activity_kind,
  what      text not null check (what <> ''),
  from_day  date not null,
  to_day    date not null,
  place     text,
  partners  text,
  languages text[] not null default '{}',
  countries text[] not null default '{}',
  fields    jsonb not null default '{}',
  made_at   timestamptz not null,
  made_by   bigint not null references member,
  withdrawn boolean not null default false,
  version   int not null default 1,
  words     text generated always as (fold(what || ' ' || coalesce(place, '') || ' ' || coalesce(partners, ''))) stored,
  check (from_day <= to_day)
);
-- as lists are ordered: what comes without a value is last
-- and counted without a look at each: years of a province are not read to say how many there were
create index activity_day on activity (from_day desc nulls last, id desc) include (withdrawn);
create index activity_kind_day on activity (kind, from_day desc nulls last, id desc);
create index activity_what on activity (what collate "vi-x-icu");
create index activity_what_back on activity (what collate "vi-x-icu" desc nulls last);
create index activity_days on activity using gist (daterange(from_day, to_day, '[]'));
create index activity_words on activity using gin (words gin_trgm_ops);

-- One activity of several agencies is one activity: the first is the one that logged it.
create table activity_agency (
  activity_id bigint not null references activity on delete cascade,
  agency_id   bigint not null references agency,
  position    int not null,
  primary key (activity_id, agency_id)
);
create index activity_agency_agency on activity_agency (agency_id, activity_id);
create table activity_task (
  activity_id bigint not null references activity on delete cascade,
  task_id     bigint not null references task,
  primary key (activity_id, task_id)
);
create index activity_task_task on activity_task (task_id, activity_id);

-- A figure: a number with its unit, or groups and visits as one measure of two parts.
create table activity_figure (
  id          bigint generated always as identity primary key,
  activity_id bigint not null references activity on delete cascade,
  position    int not null,
  qualifier   text not null check (qualifier in ('EXACT', 'MORE_THAN', 'ABOUT')),
  groups      bigint check (groups >= 0),
  visits      bigint check (visits >= 0),
  value       numeric check (value >= 0),
  unit        text,
  check ((value is null) = (unit is null)),
  check ((value is null) <> (groups is null and visits is null))
);
create index activity_figure_activity on activity_figure (activity_id, position);

create table activity_evidence (
  id          bigint generated always as identity primary key,
  activity_id bigint not null references activity on delete cascade,
  position    int not null,
  title       text not null check (title <> ''),
  address     text,
  sha256      text references stored_file,
  size        bigint,
  check ((address is null) <> (sha256 is null))
);
create index activity_evidence_activity on activity_evidence (activity_id, position);


-- What was done to one thing is read on its page.
create index trail_address on trail (address, id);

do $$
declare t text;
begin
  foreach t in array array['activity', 'activity_agency', 'activity_task', 'activity_figure', 'activity_evidence'] loop
    execute format('create constraint trigger %1$s_trailed after insert or update or delete on %1$s
      deferrable initially deferred for each row execute function needs_trail()', t);
  end loop;
end $$;

insert into activity_kind values
  ('EVENT', 1, 'Sự kiện', 'Event', '{lễ,tuần,ngày hội,liên hoan,giao lưu,cuộc thi}'),
  ('EXHIBITION', 2, 'Triển lãm', 'Exhibition', '{triển lãm,trưng bày,hội chợ}'),
  ('TRAINING', 3, 'Tập huấn', 'Training', '{tập huấn,bồi dưỡng,lớp}'),
  ('PUBLICATION', 4, 'Ấn phẩm', 'Publication', '{xuất bản,phát hành,in ấn,tờ rơi,tờ gấp,tập gấp,bản tin,cẩm nang,ấn phẩm,pa nô}'),
  ('BROADCAST', 5, 'Báo chí, phát sóng', 'Press and broadcast', '{phát sóng,chuyên mục,chuyên trang,phóng sự,tin bài,báo chí}'),
  ('MEETING', 6, 'Hội nghị, làm việc', 'Meeting', '{hội nghị,hội thảo,hội đàm,làm việc,họp,tọa đàm}'),
  ('VISIT', 7, 'Đoàn ra, đoàn vào', 'Visit', '{đón,tiếp đoàn,đoàn công tác,thăm}'),
  ('DOCUMENT', 8, 'Văn bản', 'Document', '{ban hành,công văn,tham mưu}'),
  ('OTHER', 9, 'Khác', 'Other', '{}');

insert into activity_field values
  ('EXHIBITION', 'form', 1, 'Hình thức', 'Form', 'CHOICE', '{lưu động,cố định,số}'),
  ('EXHIBITION', 'objects', 2, 'Số hiện vật, bản đồ', 'Objects, maps', 'NUMBER', '{}'),
  ('TRAINING', 'learners', 1, 'Đối tượng học', 'Learners', 'LINE', '{}'),
  ('TRAINING', 'days', 2, 'Số ngày', 'Days', 'NUMBER', '{}'),
  ('PUBLICATION', 'form', 1, 'Loại', 'Type', 'CHOICE', '{sách,tờ gấp,bản tin,cẩm nang,phim,pa nô}'),
  ('PUBLICATION', 'title', 2, 'Tên ấn phẩm', 'Title', 'LINE', '{}'),
  ('PUBLICATION', 'licence', 3, 'Giấy phép', 'Licence', 'LINE', '{}'),
  ('BROADCAST', 'outlet', 1, 'Báo, đài, kênh', 'Outlet', 'LINE', '{}'),
  ('BROADCAST', 'programme', 2, 'Chuyên mục', 'Programme', 'LINE', '{}'),
  ('MEETING', 'chair', 1, 'Chủ trì', 'Chaired by', 'LINE', '{}'),
  ('VISIT', 'direction', 1, 'Hướng', 'Direction', 'CHOICE', '{đoàn vào,đoàn ra}'),
  ('VISIT', 'head', 2, 'Trưởng đoàn (chức vụ)', 'Head (post)', 'LINE', '{}'),
  ('DOCUMENT', 'number', 1, 'Số, ký hiệu', 'Number and symbol', 'LINE', '{}'),
  ('DOCUMENT', 'day', 2, 'Ngày ban hành', 'Date of issue', 'DAY', '{}');

insert into indicator values
  ('VISITS', 1, 'Khách tham quan, giao lưu', 'Visitors', 'lượt', 'đón'),
  ('COPIES', 2, 'Ấn phẩm phát hành', 'Copies published', 'bản', 'phát hành'),
  ('ITEMS', 3, 'Tin, bài, chuyên mục', 'News items', 'tin, bài', 'đăng, phát'),
  ('LEARNERS', 4, 'Người dự tập huấn', 'Trainees', 'người', 'có'),
  ('PAPERS', 5, 'Văn bản ban hành', 'Documents issued', 'văn bản', 'ban hành'),
  ('FACES', 6, 'Pa nô, màn hình', 'Billboards and screens', 'pa nô', 'đặt');
insert into unit values
  ('tờ rơi', 'COPIES', 1), ('tờ gấp', 'COPIES', 2), ('cuốn', 'COPIES', 3), ('bản', 'COPIES', 4), ('ấn phẩm', 'COPIES', 5),
  ('số', 'COPIES', 6), ('tin, bài', 'ITEMS', 7), ('tin', 'ITEMS', 8), ('bài', 'ITEMS', 9), ('chuyên mục', 'ITEMS', 10),
  ('phóng sự', 'ITEMS', 11), ('người', 'LEARNERS', 12), ('học viên', 'LEARNERS', 13), ('văn bản', 'PAPERS', 14),
  ('pa nô', 'FACES', 15), ('màn hình', 'FACES', 16), ('lớp', null, 17), ('phim', null, 18), ('ảnh', null, 19),
  ('triệu đồng', null, 20), ('m²', null, 21);
