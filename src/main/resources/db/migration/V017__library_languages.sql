-- The languages in which the province speaks: data, so that one more is a row.
create table content_language (
  code     text primary key check (code ~ '^[a-z]{2,3}(-[A-Z][A-Za-z]+)?$'),
  -- as its own readers write it, and as the two languages of the interface do
  own_name text not null check (own_name <> ''),
  vi_name  text not null check (vi_name <> ''),
  en_name  text not null check (en_name <> ''),
  -- ISO 15924: which letters a text in it is made of
  script   text not null check (script ~ '^[A-Z][a-z]{3}$'),
  -- whether words stand apart, so that they can be counted and cut at spaces
  spaced   boolean not null,
  position int not null,
  active   boolean not null default true
);
insert into content_language (code, own_name, vi_name, en_name, script, spaced, position) values
  ('vi', 'Tiếng Việt', 'Tiếng Việt', 'Vietnamese', 'Latn', true, 1),
  ('en', 'English', 'Tiếng Anh', 'English', 'Latn', true, 2),
  ('zh', '中文', 'Tiếng Trung', 'Chinese', 'Hans', false, 3),
  ('lo', 'ລາວ', 'Tiếng Lào', 'Lao', 'Laoo', false, 4),
  ('ja', '日本語', 'Tiếng Nhật', 'Japanese', 'Jpan', false, 5),
  ('ko', '한국어', 'Tiếng Hàn', 'Korean', 'Kore', true, 6),
  ('fr', 'Français', 'Tiếng Pháp', 'French', 'Latn', true, 7),
  ('th', 'ไทย', 'Tiếng Thái', 'Thai', 'Thai', false, 8),
  ('km', 'ខ្មែរ', 'Tiếng Khmer', 'Khmer', 'Khmr', false, 9);

do $$ begin
  create constraint trigger content_language_trailed after insert or update or delete on content_language
    deferrable initially deferred for each row execute function needs_trail();
end $$;
