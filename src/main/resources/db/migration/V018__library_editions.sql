-- What kinds of things the province says, and what each kind has besides words: data.
create table edition_kind (
  code     text primary key check (code ~ '^[A-Z_]+$'),
  vi_name  text not null check (vi_name <> ''),
  en_name  text not null check (en_name <> ''),
  vi_hint  text not null default '',
  en_hint  text not null default '',
  -- what a visitor finds while a translation is older than its original
  when_older text not null default 'LAST_GOOD' check (when_older in ('LAST_GOOD', 'NOTICE')),
  position int not null,
  active   boolean not null default true
);
create table edition_field (
  kind       text not null references edition_kind,
  code       text not null check (code ~ '^[a-z][a-zA-Z]*$'),
  position   int not null,
  vi_label   text not null check (vi_label <> ''),
  en_label   text not null check (en_label <> ''),
  type       text not null check (type in ('LINE', 'TEXT', 'DAY', 'TIME', 'NUMBER', 'POINT', 'WEB', 'MAIL', 'PHONE')),
  -- words that each language says anew; the others are the same in all
  translated boolean not null default false,
  required   boolean not null default false,
  unit       text,
  primary key (kind, code)
);
insert into edition_kind (code, vi_name, en_name, vi_hint, en_hint, when_older, position) values
  ('NEWS', 'Tin', 'News', 'Việc vừa diễn ra, vài đoạn.', 'What has just happened, a few paragraphs.', 'LAST_GOOD', 1),
  ('FEATURE', 'Bài', 'Feature', 'Một câu chuyện kể kỹ, có ảnh.', 'A story told at length, with pictures.', 'LAST_GOOD', 2),
  ('STATEMENT', 'Thông báo chính thức', 'Official statement', 'Lời của tỉnh, có người phát ngôn và ngày.',
   'The word of the province, with its spokesperson and day.', 'NOTICE', 3),
  ('SIGHT', 'Điểm đến', 'Sight', 'Một nơi để đến, có tọa độ.', 'A place to go to, with its coordinates.', 'LAST_GOOD', 4),
  ('PRODUCT', 'Sản phẩm', 'Product', 'Sản phẩm của tỉnh, nơi làm ra và người làm.', 'A product of the province, where and by whom it is made.', 'LAST_GOOD', 5),
  ('PROJECT', 'Dự án kêu gọi đầu tư', 'Investment project', 'Dự án, vốn, diện tích và nơi liên hệ.', 'A project, its capital, area and whom to ask.', 'NOTICE', 6),
  ('EVENT', 'Sự kiện', 'Event', 'Việc sắp diễn ra, có ngày và nơi.', 'What is about to take place, when and where.', 'NOTICE', 7),
  ('PUBLICATION', 'Ấn phẩm', 'Publication', 'Giới thiệu một ấn phẩm.', 'About a publication.', 'LAST_GOOD', 8),
  ('PRESS', 'Tư liệu báo chí', 'Press material', 'Dành cho phóng viên: số liệu, ảnh, đầu mối.', 'For journalists: figures, pictures, contacts.', 'NOTICE', 9),
  ('PAGE', 'Trang', 'Page', 'Trang ít đổi: giới thiệu, hướng dẫn.', 'A page that seldom changes: about, how to.', 'LAST_GOOD', 10);
insert into edition_field (kind, code, position, vi_label, en_label, type, translated, required, unit) values
  ('STATEMENT', 'number', 1, 'Số', 'Number', 'LINE', false, false, null),
  ('STATEMENT', 'day', 2, 'Ngày', 'Day', 'DAY', false, true, null),
  ('STATEMENT', 'spokesperson', 3, 'Người phát ngôn (chức vụ)', 'Spokesperson (post)', 'LINE', true, true, null),
  ('SIGHT', 'point', 1, 'Tọa độ', 'Coordinates', 'POINT', false, true, null),
  ('SIGHT', 'address', 2, 'Địa chỉ', 'Address', 'LINE', true, false, null),
  ('SIGHT', 'hours', 3, 'Giờ mở cửa', 'Opening hours', 'LINE', true, false, null),
  ('SIGHT', 'ticket', 4, 'Vé', 'Tickets', 'LINE', true, false, null),
  ('SIGHT', 'way', 5, 'Đường đi', 'How to get there', 'TEXT', true, false, null),
  ('PRODUCT', 'maker', 1, 'Nơi sản xuất', 'Maker', 'LINE', true, true, null),
  ('PRODUCT', 'origin', 2, 'Vùng', 'Origin', 'LINE', true, false, null),
  ('PRODUCT', 'stars', 3, 'Hạng OCOP', 'OCOP stars', 'NUMBER', false, false, 'sao'),
  ('PRODUCT', 'web', 4, 'Trang mua hàng', 'Where to buy', 'WEB', false, false, null),
  ('PROJECT', 'sector', 1, 'Lĩnh vực', 'Sector', 'LINE', true, true, null),
  ('PROJECT', 'place', 2, 'Địa điểm', 'Place', 'LINE', true, true, null),
  ('PROJECT', 'area', 3, 'Diện tích', 'Area', 'NUMBER', false, false, 'ha'),
  ('PROJECT', 'capital', 4, 'Tổng vốn dự kiến', 'Estimated capital', 'NUMBER', false, false, 'tỷ đồng'),
  ('PROJECT', 'form', 5, 'Hình thức đầu tư', 'Form of investment', 'LINE', true, false, null),
  ('PROJECT', 'contact', 6, 'Cơ quan đầu mối', 'Whom to ask', 'LINE', true, true, null),
  ('PROJECT', 'mail', 7, 'Thư điện tử', 'E-mail', 'MAIL', false, false, null),
  ('PROJECT', 'checked', 8, 'Rà soát ngày', 'Checked on', 'DAY', false, true, null),
  ('EVENT', 'begins', 1, 'Bắt đầu', 'Begins', 'TIME', false, true, null),
  ('EVENT', 'ends', 2, 'Kết thúc', 'Ends', 'TIME', false, false, null),
  ('EVENT', 'venue', 3, 'Nơi tổ chức', 'Venue', 'LINE', true, true, null),
  ('EVENT', 'point', 4, 'Tọa độ', 'Coordinates', 'POINT', false, false, null),
  ('EVENT', 'organiser', 5, 'Đơn vị tổ chức', 'Organiser', 'LINE', true, false, null),
  ('PRESS', 'contact', 1, 'Đầu mối báo chí (chức vụ)', 'Press contact (post)', 'LINE', true, true, null),
  ('PRESS', 'phone', 2, 'Điện thoại', 'Telephone', 'PHONE', false, false, null),
  ('PRESS', 'mail', 3, 'Thư điện tử', 'E-mail', 'MAIL', false, false, null);

-- Something told, in whatever languages: what is the same in all of them.
create table edition (
  id          bigint generated always as identity primary key,
  kind        text not null references edition_kind,
  agency_id   bigint not null references agency,
  -- from which it began, and as whose output it counts
  activity_id bigint references activity,
  fields      jsonb not null default '{}',
  when_older  text not null check (when_older in ('LAST_GOOD', 'NOTICE')),
  picture     bigint,
  made_at     timestamptz not null,
  made_by     bigint not null references member,
  dropped     boolean not null default false,
  version     int not null default 1
);
create index edition_agency on edition (agency_id);
create index edition_activity on edition (activity_id);

-- One language of it, with a life of its own.
create table edition_text (
  edition_id  bigint not null references edition on delete cascade,
  language    text not null references content_language,
  state       text not null check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN')),
  title       text not null default '',
  lead        text not null default '',
  fields      jsonb not null default '{}',
  content     jsonb not null,
  version     int not null default 1,
  saved_at    timestamptz not null,
  saved_by    bigint not null references member,
  -- who put hands on it since it was last published: none of them approves it
  hands       bigint[] not null default '{}',
  publish_at  timestamptz,
  withdraw_at timestamptz,
  -- what visitors see, while it is drafted anew too
  shown       int,
  shown_since timestamptz,
  words       text not null default '',
  primary key (edition_id, language),
  check ((state = 'SCHEDULED') <= (publish_at is not null))
);
create index edition_text_state on edition_text (language, state);
create index edition_text_due on edition_text (publish_at) where state = 'SCHEDULED';
create index edition_text_leaves on edition_text (withdraw_at) where shown is not null;
create index edition_text_words on edition_text using gin (words gin_trgm_ops);

-- How it stood: kept as one writes, and whenever it moves.
create table edition_version (
  edition_id bigint not null,
  language   text not null,
  number     int not null,
  reason     text not null check (reason in ('WRITTEN', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'RESTORED')),
  at         timestamptz not null,
  member_id  bigint not null references member,
  actor      text not null,
  title      text not null,
  lead       text not null,
  fields     jsonb not null,
  -- those that are the same in all languages, as they were
  facts      jsonb not null,
  content    jsonb not null,
  -- of a translation: the version of the original that it says
  of_number  int,
  primary key (edition_id, language, number),
  foreign key (edition_id, language) references edition_text on delete cascade
);
alter table edition_text add foreign key (edition_id, language, shown) references edition_version deferrable initially deferred;

create table edition_move (
  id         bigint generated always as identity primary key,
  edition_id bigint not null,
  language   text not null,
  at         timestamptz not null,
  member_id  bigint references member,
  actor      text not null,
  from_state text not null,
  to_state   text not null,
  number     int,
  reason     text,
  foreign key (edition_id, language) references edition_text on delete cascade
);
create index edition_move_text on edition_move (edition_id, language, id);

do $$
declare t text;
begin
  foreach t in array array['edition_kind', 'edition_field', 'edition', 'edition_text', 'edition_version', 'edition_move'] loop
    execute format('create constraint trigger %1$s_trailed after insert or update or delete on %1$s
      deferrable initially deferred for each row execute function needs_trail()', t);
  end loop;
end $$;
