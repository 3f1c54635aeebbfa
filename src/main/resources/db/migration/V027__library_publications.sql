-- What is printed, filmed or put up, by kind: data, so that one more is a row.
create table publication_kind (
  code     text primary key check (code ~ '^[A-Z_]+$'),
  vi_name  text not null check (vi_name <> ''),
  en_name  text not null check (en_name <> ''),
  -- in what one says how long or large it is
  measure  text not null check (measure in ('PAGES', 'MINUTES', 'AREA')),
  position int not null,
  active   boolean not null default true
);
insert into publication_kind (code, vi_name, en_name, measure, position) values
  ('BOOK', 'Sách', 'Book', 'PAGES', 1),
  ('LEAFLET', 'Tờ gấp, tờ rơi', 'Leaflet', 'PAGES', 2),
  ('BULLETIN', 'Bản tin song ngữ', 'Bilingual bulletin', 'PAGES', 3),
  ('HANDBOOK', 'Sổ tay', 'Handbook', 'PAGES', 4),
  ('FILM', 'Phim, video', 'Film', 'MINUTES', 5),
  ('BILLBOARD', 'Pa nô, biển lớn', 'Billboard', 'AREA', 6),
  ('POSTER', 'Áp phích', 'Poster', 'AREA', 7),
  ('CALENDAR', 'Lịch', 'Calendar', 'PAGES', 8),
  ('MAP', 'Bản đồ', 'Map', 'PAGES', 9),
  ('PICTURES', 'Tập ảnh', 'Book of pictures', 'PAGES', 10);

-- By what paper it may be made. Law changes: what nobody has held against the text in force is marked so.
create table publication_permit (
  code     text primary key check (code ~ '^[A-Z_]+$'),
  vi_name  text not null check (vi_name <> ''),
  en_name  text not null check (en_name <> ''),
  vi_note  text not null,
  en_note  text not null,
  checked  boolean not null default false,
  position int not null,
  active   boolean not null default true
);
insert into publication_permit (code, vi_name, en_name, vi_note, en_note, position) values
  ('NOT_SOLD', 'Giấy phép xuất bản tài liệu không kinh doanh', 'Permit for a publication that is not sold',
   'Theo Luật Xuất bản; cơ quan cấp phép của tỉnh thay đổi khi tổ chức lại bộ máy.',
   'By the law on publishing; the licensing office of the province changes when offices are reorganised.', 1),
  ('BULLETIN', 'Giấy phép xuất bản bản tin', 'Permit for a bulletin',
   'Theo Luật Báo chí; ghi rõ số kỳ, số lượng, ngôn ngữ như trong giấy phép.',
   'By the law on the press; number of issues, copies and languages as in the permit.', 2),
  ('PUBLISHER', 'Quyết định xuất bản của nhà xuất bản', 'Decision of a publishing house',
   'Sách làm cùng nhà xuất bản: ghi số xác nhận đăng ký và số quyết định.',
   'A book made with a publishing house: number of registration and of its decision.', 3),
  ('FILM', 'Giấy phép phân loại phim', 'Classification of a film',
   'Theo Luật Điện ảnh, khi phim được phổ biến rộng rãi.', 'By the law on cinema, where the film is shown widely.', 4),
  ('BOARD', 'Văn bản đồng ý lắp dựng', 'Consent to put it up',
   'Pa nô tuyên truyền: văn bản của cơ quan quản lý nơi đặt, theo quy định về quảng cáo ngoài trời.',
   'A billboard: paper of the office in charge of the place, by the rules on outdoor advertising.', 5);

create table publication (
  id            bigint generated always as identity primary key,
  kind          text not null references publication_kind,
  title         text not null check (title <> ''),
  year          int not null check (year between 1900 and 2200),
  agency_id     bigint not null references agency,
  dimensions    text not null default '',
  pages         int check (pages > 0),
  minutes       int check (minutes > 0),
  area          numeric(9, 2) check (area > 0),
  faces         int check (faces > 0),
  -- in đồng
  cost          bigint check (cost >= 0),
  funds         text not null default '',
  permit        text references publication_permit,
  permit_number text not null default '',
  permit_day    date,
  permit_by     text not null default '',
  cover_id      bigint references media,
  file_id       bigint references media,
  -- of which it is an output
  activity_id   bigint references activity,
  place         text not null default '',
  latitude      numeric(10, 8) check (latitude between -90 and 90),
  longitude     numeric(11, 8) check (longitude between -180 and 180),
  note          text not null default '',
  made_at       timestamptz not null,
  made_by       bigint not null references member,
  version       int not null default 1,
  words         text not null default '',
  check ((latitude is null) = (longitude is null))
);
create index publication_year on publication (year desc, id desc);
create index publication_words on publication using gin (words gin_trgm_ops);

-- One of the forms in which it is printed: in a language, or in two side by side.
create table publication_print (
  id             bigint generated always as identity primary key,
  publication_id bigint not null references publication on delete cascade,
  language       text not null references content_language,
  second         text references content_language check (second <> language),
  title          text not null default '',
  -- ordered
  copies         int not null default 0 check (copies >= 0),
  position       int not null,
  -- two may change places
  unique nulls not distinct (publication_id, language, second) deferrable initially deferred
);

create table publication_edition (
  publication_id bigint not null references publication on delete cascade,
  edition_id     bigint not null references edition,
  position       int not null,
  primary key (publication_id, edition_id)
);
create index publication_edition_edition on publication_edition (edition_id);

-- To whom copies are to go, go, and have gone.
create table publication_handout (
  id             bigint generated always as identity primary key,
  publication_id bigint not null references publication on delete cascade,
  kind           text not null check (kind in ('AGENCY', 'EMBASSY', 'GATE', 'DELEGATION', 'SCHOOL', 'LIBRARY', 'PRESS', 'OTHER')),
  agency_id      bigint references agency,
  receiver       text not null check (receiver <> ''),
  planned_for    date,
  sent_on        date,
  received_on    date check (received_on >= sent_on),
  note           text not null default '',
  version        int not null default 1,
  check ((kind = 'AGENCY') = (agency_id is not null)),
  check (sent_on is not null or received_on is null)
);
create index publication_handout_publication on publication_handout (publication_id);
create table publication_handout_copies (
  handout_id bigint not null references publication_handout on delete cascade,
  print_id   bigint not null references publication_print,
  copies     int not null check (copies > 0),
  primary key (handout_id, print_id)
);
create index publication_handout_copies_print on publication_handout_copies (print_id);

-- What came in and went out. Nothing is ever struck out: what was wrong is undone by a movement of its own.
create table publication_movement (
  id         bigint generated always as identity primary key,
  print_id   bigint not null references publication_print,
  kind       text not null check (kind in ('RECEIVED', 'GIVEN', 'DAMAGED', 'COUNTED')),
  -- by how much the stock grows or shrinks
  change     int not null check (change <> 0),
  day        date not null,
  handout_id bigint references publication_handout,
  undoes     bigint unique references publication_movement,
  reason     text not null default '',
  at         timestamptz not null,
  member_id  bigint not null references member,
  actor      text not null,
  check (undoes is null or reason <> ''),
  check (undoes is not null or kind <> 'RECEIVED' or change > 0),
  check (undoes is not null or kind not in ('GIVEN', 'DAMAGED') or change < 0)
);
create index publication_movement_print on publication_movement (print_id, id);

-- An issue of the bulletin, put together from editions.
create table bulletin (
  publication_id    bigint primary key references publication on delete cascade,
  number            text not null check (number <> ''),
  day               date not null,
  second            text not null references content_language check (second <> 'vi'),
  -- of the bulletin, in the second language; in Vietnamese it is the publication's
  second_title      text not null default '',
  foreword          text not null default '',
  second_foreword   text not null default '',
  -- posts, never names
  responsible        text not null default '',
  second_responsible text not null default '',
  printer           text not null default '',
  version           int not null default 1
);
create table bulletin_story (
  publication_id bigint not null references bulletin on delete cascade,
  position       int not null,
  edition_id     bigint not null references edition,
  section        text not null default '',
  second_section text not null default '',
  primary key (publication_id, position),
  unique (publication_id, edition_id)
);
create index bulletin_story_edition on bulletin_story (edition_id);

-- How far its printed form is. Made anew at any time, so no business of the trail.
create table bulletin_print (
  publication_id bigint primary key references bulletin on delete cascade,
  state    text not null check (state in ('WAITING', 'WORKING', 'READY', 'FAILED')),
  step     text not null default '',
  since    timestamptz not null,
  attempts int not null default 0,
  fault    text,
  -- of what was printed last
  content  text,
  sha256   text references stored_file,
  pages    int,
  size     bigint,
  made_at  timestamptz
);
create index bulletin_print_waiting on bulletin_print (since) where state in ('WAITING', 'WORKING');

do $$
declare t text;
begin
  foreach t in array array['publication_kind', 'publication_permit', 'publication', 'publication_print', 'publication_edition',
    'publication_handout', 'publication_handout_copies', 'publication_movement', 'bulletin', 'bulletin_story'] loop
    execute format('create constraint trigger %1$s_trailed after insert or update or delete on %1$s
      deferrable initially deferred for each row execute function needs_trail()', t);
  end loop;
end $$;

-- The last version of a text that somebody approved.
create function approved_version(edition bigint, tongue text) returns int language sql stable as $$
  select max(v.number) from edition_version v
  where v.edition_id = edition and v.language = tongue and v.reason = 'APPROVED'
$$;
