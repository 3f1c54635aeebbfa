-- The sentences of an edition's original as it is being written; those that went are kept, for one may come back.
create table edition_segment (
  edition_id bigint not null references edition on delete cascade,
  key        text not null,
  unit       text not null,
  ordinal    int not null,
  -- in the order of reading; none where it stands there no more
  position   int,
  source     text not null,
  marks      text not null default '[]',
  meaning    text not null,
  primary key (edition_id, key)
);
create index edition_segment_standing on edition_segment (edition_id, position) where position is not null;

-- Which meanings of a sentence were translated, in whatever language: saving the original looks here and nowhere else,
-- however many languages there are.
create table segment_meaning (
  edition_id bigint not null,
  key        text not null,
  meaning    text not null,
  primary key (edition_id, key, meaning),
  foreign key (edition_id, key) references edition_segment on delete cascade
);

-- What a sentence is in another language. Whether it is stale is never kept: it is when its meaning is not the sentence's.
create table segment_translation (
  edition_id    bigint not null,
  key           text not null,
  language      text not null references content_language,
  meaning       text not null,
  source        text not null,
  marks         text not null default '[]',
  target        text not null,
  state         text not null check (state in ('DRAFTED', 'TRANSLATED', 'REVIEWED')),
  origin        text not null check (origin in ('HUMAN', 'MEMORY', 'MACHINE', 'FILE')),
  translated_by bigint not null references member,
  translated_at timestamptz not null,
  reviewed_by   bigint references member,
  reviewed_at   timestamptz,
  version       int not null default 1,
  primary key (edition_id, key, language, meaning),
  foreign key (edition_id, key) references edition_segment on delete cascade,
  check ((state = 'REVIEWED') = (reviewed_by is not null)),
  -- the reviewer is not the translator
  check (reviewed_by is distinct from translated_by)
);
create index segment_translation_language on segment_translation (edition_id, language);

do $$
declare t text;
begin
  foreach t in array array['edition_segment', 'segment_meaning', 'segment_translation'] loop
    execute format('create constraint trigger %1$s_trailed after insert or update or delete on %1$s
      deferrable initially deferred for each row execute function needs_trail()', t);
  end loop;
end $$;
