-- An outline is data: the sections of a report in their order. Their marks (I, 1, a) follow from depth and order.
create table outline (
  id      bigint generated always as identity primary key,
  title   text not null check (title <> ''),
  note    text,
  version int not null default 1
);
create table outline_section (
  id            bigint generated always as identity primary key,
  outline_id    bigint not null references outline on delete cascade,
  position      int not null,
  depth         int not null check (depth between 1 and 3),
  title         text not null check (title <> ''),
  hint          text,
  kinds         text[] not null default '{}',
  own_paragraph boolean not null default false
);
create index outline_section_outline on outline_section (outline_id, position);

-- A round: period, data cut-off, due date and window are settings of their own. It keeps the outline that it began with.
create table reporting_round (
  id          bigint generated always as identity primary key,
  title       text not null check (title <> ''),
  kind        text not null check (kind in ('PERIODIC', 'THEMATIC', 'AD_HOC', 'SUMMARY')),
  period_from date not null,
  period_to   date not null,
  cut_off     date not null,
  opens       date not null,
  due         date not null,
  locks       date not null,
  outline_id  bigint references outline on delete set null,
  lead_id     bigint not null references agency,
  issuer_id   bigint not null references agency,
  place       text not null,
  opened_at   timestamptz not null,
  opened_by   bigint not null references member,
  version     int not null default 1,
  check (period_from <= period_to),
  check (period_from <= cut_off and cut_off <= due and opens <= due and due <= locks)
);
create index reporting_round_due on reporting_round (due desc, id desc);
create table round_section (
  id            bigint generated always as identity primary key,
  round_id      bigint not null references reporting_round on delete cascade,
  position      int not null,
  depth         int not null check (depth between 1 and 3),
  title         text not null check (title <> ''),
  hint          text,
  kinds         text[] not null default '{}',
  own_paragraph boolean not null default false
);
create index round_section_round on round_section (round_id, position);
-- Who reports in this round, in the order of the consolidated report.
create table round_agency (
  round_id  bigint not null references reporting_round on delete cascade,
  agency_id bigint not null references agency,
  position  int not null,
  primary key (round_id, agency_id)
);
create index round_agency_agency on round_agency (agency_id);

-- One agency's report, or the consolidated one. A report that was not begun has no row.
create table report (
  id           bigint generated always as identity primary key,
  round_id     bigint not null references reporting_round,
  agency_id    bigint not null references agency,
  kind         text not null check (kind in ('AGENCY', 'CONSOLIDATED')),
  state        text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'ISSUED')),
  begun_at     timestamptz not null,
  begun_by     bigint not null references member,
  changed_at   timestamptz not null,
  submitted_at timestamptz,
  submitted_by bigint references member,
  accepted_at  timestamptz,
  accepted_by  bigint references member,
  number       int check (number > 0),
  signed_on    date,
  signed_file  text references stored_file,
  signed_name  text,
  issued_at    timestamptz,
  issued_by    bigint references member,
  issued_file  text references stored_file,
  version      int not null default 1,
  unique (round_id, kind, agency_id)
);
create unique index report_consolidated_once on report (round_id) where kind = 'CONSOLIDATED';
create index report_agency on report (agency_id);

-- What stands around the text of its paper.
create table report_head (
  report_id  bigint primary key references report on delete cascade,
  superior   text,
  issuer     text not null,
  symbol     text not null,
  place      text not null,
  abstract   text not null,
  addressees text not null default '',
  opening    text not null default '',
  authority  text not null default '',
  post       text not null default '',
  signer     text not null default '',
  recipients text not null default '',
  archive    text not null default '',
  version    int not null default 1
);

-- The text. A figure in it stands as [[trên 41 đoàn/812 lượt|f12]]: its words, and what they are bound to.
create table report_paragraph (
  id          bigint generated always as identity primary key,
  report_id   bigint not null references report on delete cascade,
  section_id  bigint not null references round_section,
  position    int not null,
  text        text not null,
  activity_id bigint references activity,
  agency_id   bigint references agency,
  source_id   bigint references report_paragraph on delete set null,
  source_text text,
  left_out    boolean not null default false,
  merged_into bigint references report_paragraph on delete set null,
  apart       boolean not null default false,
  client_key  text,
  edited      boolean not null default false,
  version     int not null default 1
);
create index report_paragraph_report on report_paragraph (report_id, section_id, position);
create index report_paragraph_source on report_paragraph (source_id);
create index report_paragraph_activity on report_paragraph (activity_id);
create index report_paragraph_merged on report_paragraph (merged_into);
create unique index report_paragraph_once on report_paragraph (report_id, client_key);

-- Who has put a hand to it: such a one cannot accept it.
create table report_editor (
  report_id bigint not null references report on delete cascade,
  member_id bigint not null references member,
  primary key (report_id, member_id)
);
create table report_move (
  id        bigint generated always as identity primary key,
  report_id bigint not null references report on delete cascade,
  at        timestamptz not null,
  member_id bigint not null references member,
  actor     text not null,
  from_state text not null,
  to_state  text not null,
  reason    text,
  section_id bigint references round_section,
  paragraph_id bigint references report_paragraph on delete set null,
  quote     text
);
create index report_move_report on report_move (report_id, id);
-- When an agency filed in a round: what counts is the first time, also where its report was returned and came again.
create view report_filed as
select r.id as report_id, r.round_id, r.agency_id,
       least(r.submitted_at, (select min(m.at) from report_move m
                              where m.report_id = r.id and m.to_state = 'SUBMITTED')) as filed_at
from report r
where r.kind = 'AGENCY';
create table report_remark (
  id           bigint generated always as identity primary key,
  report_id    bigint not null references report on delete cascade,
  section_id   bigint references round_section,
  paragraph_id bigint references report_paragraph on delete set null,
  quote        text,
  answers      bigint references report_remark on delete cascade,
  text         text not null check (text <> ''),
  at           timestamptz not null,
  member_id    bigint not null references member,
  actor        text not null,
  settled_at   timestamptz
);
create index report_remark_report on report_remark (report_id, id);

-- How it stood when it was submitted, kept or issued.
create table report_version (
  report_id bigint not null references report on delete cascade,
  number    int not null,
  at        timestamptz not null,
  member_id bigint not null references member,
  actor     text not null,
  reason    text not null check (reason in ('SUBMITTED', 'KEPT', 'ISSUED')),
  body      jsonb not null,
  primary key (report_id, number)
);
-- The figures of an issued report with what they were counted from, as they were then.
create table issued_figure (
  id         bigint generated always as identity primary key,
  report_id  bigint not null references report on delete cascade,
  section_id bigint references round_section,
  bound_to   text not null,
  words      text not null
);
create index issued_figure_report on issued_figure (report_id);
create table issued_figure_activity (
  figure_id   bigint not null references issued_figure on delete cascade,
  activity_id bigint not null references activity,
  what        text not null,
  day         date not null,
  qualifier   text,
  groups      bigint,
  visits      bigint,
  value       numeric,
  unit        text
);
create index issued_figure_activity_figure on issued_figure_activity (figure_id);

-- Who is at it now. No business: it passes.
create table report_presence (
  report_id  bigint not null references report on delete cascade,
  member_id  bigint not null references member,
  section_id bigint,
  seen_at    timestamptz not null,
  primary key (report_id, member_id)
);

-- Two outlines to begin with; an office changes them or adds its own.
with five as (
  insert into outline (title, note) values (
    'Đề cương báo cáo của tỉnh',
    'Năm phần, dùng cho báo cáo định kỳ gửi UBND tỉnh và cho báo cáo tổng hợp.')
  returning id)
insert into outline_section (outline_id, position, depth, title, hint, kinds, own_paragraph)
select five.id, s.* from five cross join (values
  (1, 1, 'Đặc điểm tình hình', null, '{}'::text[], false),
  (2, 2, 'Thuận lợi', 'Điều kiện, chủ trương, nguồn lực mới đã giúp cho công việc trong kỳ.', '{}', false),
  (3, 2, 'Khó khăn', 'Điều gì làm chậm hoặc cản trở công việc trong kỳ, ở khâu nào.', '{}', false),
  (4, 1, 'Kết quả thực hiện', null, '{}', false),
  (5, 2, 'Văn bản chỉ đạo', 'Văn bản đã ban hành hoặc tham mưu ban hành: số, ký hiệu, ngày, về việc gì.', '{DOCUMENT}', false),
  (6, 2, 'Nhân sự', 'Ai phụ trách, ai là đầu mối, có kiêm nhiệm không, thay đổi gì trong kỳ.', '{}', false),
  (7, 2, 'Tập huấn', 'Mở lớp nào, ở đâu, cho ai, bao nhiêu người dự.', '{TRAINING}', false),
  (8, 2, 'Chương trình, đề án', 'Chương trình, đề án nào đang làm, đến bước nào.', '{}', false),
  (9, 2, 'Hoạt động', 'Từng việc đã làm: nội dung, thời gian, nơi làm, phối hợp với ai, số liệu.',
    '{EVENT,EXHIBITION,PUBLICATION,BROADCAST,MEETING,VISIT,OTHER}', true),
  (10, 1, 'Đánh giá', null, '{}', false),
  (11, 2, 'Ưu điểm', 'Việc làm tốt hơn kỳ trước, dựa vào số liệu ở phần II.', '{}', false),
  (12, 2, 'Tồn tại, hạn chế', 'Việc chưa làm hoặc làm chưa đạt, và vì sao.', '{}', false),
  (13, 1, 'Phương hướng', 'Những việc chính của kỳ tới theo kế hoạch.', '{}', false),
  (14, 1, 'Kiến nghị', 'Đề nghị với ai, việc gì cụ thể.', '{}', false)
) s (position, depth, title, hint, kinds, own_paragraph);
with four as (
  insert into outline (title, note) values (
    'Đề cương báo cáo của sở, ban, ngành',
    'Ngắn hơn, cho báo cáo của một ngành.')
  returning id)
insert into outline_section (outline_id, position, depth, title, hint, kinds, own_paragraph)
select four.id, s.* from four cross join (values
  (1, 1, 'Tình hình chung', 'Bối cảnh của ngành trong kỳ, hai hoặc ba câu.', '{}'::text[], false),
  (2, 1, 'Kết quả', null, '{}', false),
  (3, 2, 'Tham mưu văn bản', 'Văn bản đã trình hoặc đã ban hành: số, ký hiệu, ngày, về việc gì.', '{DOCUMENT}', false),
  (4, 2, 'Tuyên truyền, ấn phẩm', 'Tin, bài, ấn phẩm, triển lãm, sự kiện, kèm số lượng và ngôn ngữ.',
    '{EVENT,EXHIBITION,PUBLICATION,BROADCAST}', true),
  (5, 2, 'Hợp tác, đoàn ra, đoàn vào', 'Làm việc với đối tác nào, bao nhiêu đoàn, bao nhiêu lượt khách.', '{MEETING,VISIT}', true),
  (6, 2, 'Tập huấn', 'Cử đi học hoặc mở lớp: nội dung, số người dự.', '{TRAINING}', false),
  (7, 2, 'Việc khác', 'Kết quả chưa nêu ở các mục trên.', '{OTHER}', false),
  (8, 1, 'Hạn chế, nguyên nhân', 'Việc chưa đạt và nguyên nhân chính.', '{}', false),
  (9, 1, 'Kiến nghị', 'Đề nghị với ai, việc gì cụ thể.', '{}', false)
) s (position, depth, title, hint, kinds, own_paragraph);

do $$
declare t text;
begin
  foreach t in array array['outline', 'outline_section', 'reporting_round', 'round_section', 'round_agency', 'report',
      'report_head', 'report_paragraph', 'report_move', 'report_remark', 'report_version'] loop
    execute format('create constraint trigger %1$s_trailed after insert or update or delete on %1$s
      deferrable initially deferred for each row execute function needs_trail()', t);
  end loop;
end $$;
