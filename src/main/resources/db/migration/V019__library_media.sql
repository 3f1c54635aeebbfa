-- By what right something is shown: data, so that one more is a row.
create table media_licence (
  code     text primary key check (code ~ '^[a-z0-9-]+$'),
  vi_name  text not null check (vi_name <> ''),
  en_name  text not null check (en_name <> ''),
  -- as it is written beside a picture: CC BY 4.0
  mark     text not null default '',
  -- where its words stand, written into what is made public
  address  text,
  -- whether the owner has to be named beside it
  credited boolean not null,
  position int not null,
  active   boolean not null default true
);
insert into media_licence (code, vi_name, en_name, mark, address, credited, position) values
  ('own', 'Cơ quan tự làm', 'Own work', '', null, false, 1),
  ('commissioned', 'Đặt hàng, cơ quan giữ quyền', 'Commissioned, rights held by the agency', '', null, true, 2),
  ('given', 'Tác giả cho phép sử dụng', 'Used by permission of the author', '', null, true, 3),
  ('bought', 'Mua quyền sử dụng', 'Bought licence', '', null, true, 4),
  ('press', 'Chỉ dùng cho báo chí', 'Press use', '', null, true, 5),
  ('cc-by', 'Creative Commons, ghi công', 'Creative Commons, attribution', 'CC BY 4.0',
   'https://creativecommons.org/licenses/by/4.0/', true, 6),
  ('cc-by-sa', 'Creative Commons, ghi công, chia sẻ tương tự', 'Creative Commons, attribution, share alike', 'CC BY-SA 4.0',
   'https://creativecommons.org/licenses/by-sa/4.0/', true, 7),
  ('public-domain', 'Thuộc về công chúng', 'Public domain', 'CC0 1.0',
   'https://creativecommons.org/publicdomain/zero/1.0/', false, 8);

create table media (
  id             bigint generated always as identity primary key,
  kind           text not null check (kind in ('PICTURE', 'DRAWING', 'FILM', 'SOUND', 'PDF')),
  -- one row for the same bytes, however often they are brought
  sha256         text not null unique references stored_file,
  media_type     text not null,
  file_name      text not null check (file_name <> ''),
  size           bigint not null check (size > 0),
  -- as one sees it, turned upright
  width          int check (width > 0),
  height         int check (height > 0),
  seconds        numeric(9, 1),
  pages          int,
  camera         text,
  -- what must not be cut off, from the left upper corner
  focal_x        numeric(4, 3) not null default 0.5 check (focal_x between 0 and 1),
  focal_y        numeric(4, 3) not null default 0.5 check (focal_y between 0 and 1),
  -- says nothing that the words around it do not: has no alternative text
  decorative     boolean not null default false,
  place          text not null default '',
  taken_on       date,
  people         text not null default '',
  consent        text not null check (consent in ('NONE_SHOWN', 'CONSENT_GIVEN', 'PUBLIC_EVENT', 'MISSING')),
  consent_until  date,
  licence        text references media_licence,
  holder         text not null default '',
  -- codes of countries by ISO 3166, none for all the world
  territory      text[] not null default '{}',
  licensed_from  date,
  licensed_until date,
  embargo_until  timestamptz,
  poster_id      bigint references media,
  withdrawn_at   timestamptz,
  withdrawn_by   bigint references member,
  withdrawn_why  text,
  uploaded_at    timestamptz not null,
  uploaded_by    bigint references member,
  agency_id      bigint not null references agency,
  version        int not null default 1,
  -- everything it can be found by, folded; kept by the program
  words          text not null default '',
  check (licensed_from <= licensed_until),
  check (consent = 'CONSENT_GIVEN' or consent_until is null),
  check ((withdrawn_at is null) = (withdrawn_why is null)),
  check (poster_id is null or kind = 'FILM')
);
create index media_words on media using gin (words gin_trgm_ops);
create index media_uploaded on media (uploaded_at desc, id desc);
create index media_taken on media (taken_on desc nulls last, id desc);
create index media_licensed on media (licensed_until) where licensed_until is not null;
create index media_poster on media (poster_id) where poster_id is not null;

create table media_text (
  media_id   bigint not null references media on delete cascade,
  language   text not null references content_language,
  title      text not null default '',
  caption    text not null default '',
  alt        text not null default '',
  credit     text not null default '',
  transcript text not null default '',
  primary key (media_id, language)
);

-- WebVTT in normal form, checked when it came.
create table media_subtitle (
  media_id bigint not null references media on delete cascade,
  language text not null references content_language,
  cues     int not null check (cues > 0),
  vtt      text not null,
  version  int not null default 1,
  primary key (media_id, language)
);

-- On which page it stands, filled by the features whose pages these are.
create table media_use (
  media_id bigint not null references media,
  address  text not null,
  language text not null default '',
  title    text not null,
  public   boolean not null default false,
  primary key (address, language, media_id)
);
create index media_use_media on media_use (media_id);

-- What the public gets instead of the original. Made anew at any time, so no business of the trail.
create table media_rendition (
  media_id bigint not null references media on delete cascade,
  crop     text not null check (crop in ('WHOLE', 'SQUARE', 'WIDE')),
  width    int not null check (width > 0),
  height   int not null check (height > 0),
  format   text not null check (format in ('webp', 'avif', 'jpg', 'svg')),
  sha256   text not null references stored_file,
  size     bigint not null,
  primary key (media_id, crop, width, format)
);
create table media_work (
  media_id bigint primary key references media on delete cascade,
  state    text not null check (state in ('WAITING', 'WORKING', 'READY', 'FAILED')),
  since    timestamptz not null,
  attempts int not null default 0,
  -- asked for again while it was being made
  again    boolean not null default false,
  fault    text
);
create index media_work_waiting on media_work (since) where state in ('WAITING', 'WORKING');

-- Why the public may not see it at a moment: nothing where it may. The one place where this is decided.
create function media_bars(m media, at timestamptz) returns text[] language sql stable as $$
  select array_remove(array[
    case when m.withdrawn_at is not null then 'WITHDRAWN' end,
    case when m.licence is null then 'NO_LICENCE' end,
    case when m.licensed_from > today.day then 'NOT_BEGUN' end,
    case when m.licensed_until < today.day then 'ENDED' end,
    -- a page of the province is read everywhere
    case when m.territory <> '{}' then 'TERRITORY' end,
    case when m.embargo_until > at then 'EMBARGO' end,
    case when m.consent = 'MISSING' then 'CONSENT' end,
    case when m.consent_until < today.day then 'CONSENT_ENDED' end
  ], null)
  from (select (at at time zone 'Asia/Ho_Chi_Minh')::date as day) today
$$;
-- What the public may see at a moment: every public query asks here.
create function media_open(at timestamptz) returns table (media_id bigint) language sql stable as $$
  select m.id from media m where media_bars(m, at) = '{}'
$$;

do $$
declare t text;
begin
  foreach t in array array['media_licence', 'media', 'media_text', 'media_subtitle', 'media_use'] loop
    execute format('create constraint trigger %1$s_trailed after insert or update or delete on %1$s
      deferrable initially deferred for each row execute function needs_trail()', t);
  end loop;
end $$;
