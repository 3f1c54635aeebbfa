-- What the public gets of films, sounds and PDFs instead of the original. Made anew at any time, so no business of the trail.
create table media_public (
  media_id bigint primary key references media on delete cascade,
  format   text not null check (format ~ '^[a-z0-9]+$'),
  sha256   text not null references stored_file,
  size     bigint not null
);

-- those that came before get theirs too
insert into media_work (media_id, state, since)
select id, 'WAITING', uploaded_at from media where kind in ('FILM', 'SOUND', 'PDF')
on conflict do nothing;
