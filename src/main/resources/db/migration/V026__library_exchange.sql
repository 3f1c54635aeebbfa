-- Translations that came back in files: kept as they came, looked at, and perhaps taken over.
create table translation_file (
  id         bigint generated always as identity primary key,
  edition_id bigint not null,
  language   text not null,
  sha256     text not null references stored_file,
  file_name  text not null check (file_name <> ''),
  size       bigint not null,
  brought_at timestamptz not null,
  brought_by bigint not null references member,
  taken_at   timestamptz,
  -- how many sentences were taken over
  taken      int not null default 0,
  foreign key (edition_id, language) references edition_text on delete cascade
);
create index translation_file_edition on translation_file (edition_id, language, id);

-- Memories of other programs: kept as they came, looked at, and perhaps taken over.
create table memory_file (
  id         bigint generated always as identity primary key,
  sha256     text not null references stored_file,
  file_name  text not null check (file_name <> ''),
  size       bigint not null,
  brought_at timestamptz not null,
  brought_by bigint not null references member,
  taken_at   timestamptz,
  -- how many pairs were new
  taken      int not null default 0
);

-- What a machine shall translate, and how far it is. No change of business: what it translates leaves its trail itself.
create table machine_work (
  edition_id bigint not null,
  language   text not null,
  state      text not null check (state in ('WAITING', 'WORKING', 'DONE', 'FAILED')),
  asked_at   timestamptz not null,
  asked_by   bigint not null references member,
  since      timestamptz not null,
  attempts   int not null default 0,
  wanted     int not null,
  drafted    int not null default 0,
  left_out   int not null default 0,
  -- the key of the sentence that says why some were left out or all given up, and what it is to be told with
  fault      text,
  fault_with text[] not null default '{}',
  primary key (edition_id, language),
  foreign key (edition_id, language) references edition_text on delete cascade
);
create index machine_work_waiting on machine_work (since) where state in ('WAITING', 'WORKING');

do $$
declare t text;
begin
  foreach t in array array['translation_file', 'memory_file'] loop
    execute format('create constraint trigger %1$s_trailed after insert or update or delete on %1$s
      deferrable initially deferred for each row execute function needs_trail()', t);
  end loop;
end $$;
