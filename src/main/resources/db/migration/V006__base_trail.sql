-- The trail grows by a row with every change of every agency: what is looked for in it must not be read from end to end.
alter table trail add words text generated always as (fold(actor || ' ' || title)) stored;
create index trail_words on trail using gin (words gin_trgm_ops);
create index trail_agency on trail (agency_id, at desc, id desc);
create index trail_act on trail (act text_pattern_ops, at desc, id desc);
