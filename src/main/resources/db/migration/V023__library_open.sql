-- What each sentence of a version says, by a short sum of its meaning: by them one sees whether a translation that visitors
-- read says what its original says, and in how many sentences not. Old versions have none and count as the same.
alter table edition_version add column meanings text[];

-- The public wall: visitors' pages are made out of the views of this schema alone, by a role that may read them and nothing else.
create schema open;
do $$ begin
  if not exists (select from pg_roles where rolname = 'nhipcau_portal') then
    create role nhipcau_portal nologin;
  end if;
  if not pg_has_role(current_user, 'nhipcau_portal', 'member') then
    execute format('grant nhipcau_portal to %I', current_user);
  end if;
exception when insufficient_privilege then
  raise exception 'the account of the database may not make the role nhipcau_portal: let its administrator run '
    'create role nhipcau_portal nologin; grant nhipcau_portal to %', current_user;
end $$;

-- What stands around a story, in the language of the story: data, so that a language can be added.
create table public_word (
  language text not null references content_language,
  key      text not null check (key ~ '^[a-z][a-zA-Z.]*$'),
  words    text not null check (words <> ''),
  primary key (language, key)
);
-- Besides Vietnamese and English these want a native reader's eye.
insert into public_word (language, key, words) values
  ('vi', 'skip', 'Đến nội dung chính'),
  ('vi', 'languages', 'Đọc trang này bằng'),
  ('vi', 'original', 'Bản gốc'),
  ('vi', 'upToDate', 'Đúng với bản gốc'),
  ('vi', 'older', 'Bản dịch cũ hơn bản gốc'),
  ('vi', 'notTranslated', 'Chưa dịch'),
  ('vi', 'newer', 'Bản gốc tiếng Việt mới hơn'),
  ('vi', 'newerSince', 'Bản gốc sửa ngày {0}. Bản dịch này theo bản ngày {1}. Số câu khác: {2}.'),
  ('vi', 'follows', 'Theo bản gốc ngày {0}'),
  ('vi', 'readOriginal', 'Đọc bản gốc tiếng Việt'),
  ('vi', 'gone', 'Trang này đã được rút'),
  ('vi', 'goneText', 'Cơ quan đăng trang này đã rút nội dung.'),
  ('vi', 'missing', 'Trang này chưa có bản tiếng Việt'),
  ('vi', 'missingText', 'Có thể đọc bằng:'),
  ('vi', 'notFound', 'Không có trang này'),
  ('en', 'skip', 'Skip to main content'),
  ('en', 'languages', 'Read this page in'),
  ('en', 'original', 'Original'),
  ('en', 'upToDate', 'Up to date'),
  ('en', 'older', 'Older than the original'),
  ('en', 'notTranslated', 'Not translated yet'),
  ('en', 'newer', 'The Vietnamese original is newer'),
  ('en', 'newerSince', 'The original was changed on {0}. This translation follows the version of {1}. Sentences that differ: {2}.'),
  ('en', 'follows', 'After the original of {0}'),
  ('en', 'readOriginal', 'Read the Vietnamese original'),
  ('en', 'gone', 'This page has been withdrawn'),
  ('en', 'goneText', 'The agency that published this page has withdrawn it.'),
  ('en', 'missing', 'This page is not in English yet'),
  ('en', 'missingText', 'It can be read in:'),
  ('en', 'notFound', 'There is no such page'),
  ('zh', 'skip', '跳到正文'),
  ('zh', 'languages', '用其他语言阅读'),
  ('zh', 'original', '原文'),
  ('zh', 'upToDate', '与原文一致'),
  ('zh', 'older', '译文早于原文'),
  ('zh', 'notTranslated', '尚无译文'),
  ('zh', 'newer', '越南语原文有更新'),
  ('zh', 'newerSince', '原文于{0}修改。本译文依据{1}的版本。不同句数：{2}。'),
  ('zh', 'follows', '依据{0}的原文'),
  ('zh', 'readOriginal', '阅读越南语原文'),
  ('zh', 'gone', '本页已撤下'),
  ('zh', 'goneText', '发布机关已撤下本页内容。'),
  ('zh', 'missing', '本页尚无中文版'),
  ('zh', 'missingText', '可阅读以下语言版本：'),
  ('zh', 'notFound', '没有这个页面'),
  ('lo', 'skip', 'ໄປຫາເນື້ອໃນ'),
  ('lo', 'languages', 'ອ່ານໜ້ານີ້ເປັນພາສາ'),
  ('lo', 'original', 'ຕົ້ນສະບັບ'),
  ('lo', 'upToDate', 'ກົງກັບຕົ້ນສະບັບ'),
  ('lo', 'older', 'ຄຳແປເກົ່າກວ່າຕົ້ນສະບັບ'),
  ('lo', 'notTranslated', 'ຍັງບໍ່ມີຄຳແປ'),
  ('lo', 'newer', 'ຕົ້ນສະບັບພາສາຫວຽດນາມໃໝ່ກວ່າ'),
  ('lo', 'newerSince', 'ຕົ້ນສະບັບແກ້ໄຂວັນທີ {0}. ຄຳແປນີ້ຕາມສະບັບວັນທີ {1}. ຈຳນວນປະໂຫຍກທີ່ຕ່າງກັນ: {2}.'),
  ('lo', 'follows', 'ຕາມຕົ້ນສະບັບວັນທີ {0}'),
  ('lo', 'readOriginal', 'ອ່ານຕົ້ນສະບັບພາສາຫວຽດນາມ'),
  ('lo', 'gone', 'ໜ້ານີ້ຖືກຖອນອອກແລ້ວ'),
  ('lo', 'goneText', 'ອົງການທີ່ເຜີຍແຜ່ໄດ້ຖອນເນື້ອໃນນີ້.'),
  ('lo', 'missing', 'ໜ້ານີ້ຍັງບໍ່ມີພາສາລາວ'),
  ('lo', 'missingText', 'ອ່ານໄດ້ເປັນພາສາ:'),
  ('lo', 'notFound', 'ບໍ່ພົບໜ້ານີ້'),
  ('ja', 'skip', '本文へ'),
  ('ja', 'languages', 'このページを読む言語'),
  ('ja', 'original', '原文'),
  ('ja', 'upToDate', '原文と同じ内容'),
  ('ja', 'older', '訳文は原文より古い版です'),
  ('ja', 'notTranslated', 'まだ翻訳されていません'),
  ('ja', 'newer', 'ベトナム語の原文が新しくなりました'),
  ('ja', 'newerSince', '原文は{0}に変更されました。この訳は{1}の版によるものです。異なる文の数：{2}。'),
  ('ja', 'follows', '{0}の原文による'),
  ('ja', 'readOriginal', 'ベトナム語の原文を読む'),
  ('ja', 'gone', 'このページは取り下げられました'),
  ('ja', 'goneText', '発表した機関がこの内容を取り下げました。'),
  ('ja', 'missing', 'このページの日本語版はまだありません'),
  ('ja', 'missingText', '次の言語で読めます：'),
  ('ja', 'notFound', 'ページが見つかりません'),
  ('ko', 'skip', '본문으로'),
  ('ko', 'languages', '이 페이지를 읽을 언어'),
  ('ko', 'original', '원문'),
  ('ko', 'upToDate', '원문과 같음'),
  ('ko', 'older', '번역이 원문보다 오래됨'),
  ('ko', 'notTranslated', '아직 번역되지 않음'),
  ('ko', 'newer', '베트남어 원문이 더 새롭습니다'),
  ('ko', 'newerSince', '원문은 {0}에 수정되었습니다. 이 번역은 {1}의 원문을 따릅니다. 다른 문장 수: {2}.'),
  ('ko', 'follows', '{0}의 원문에 따름'),
  ('ko', 'readOriginal', '베트남어 원문 읽기'),
  ('ko', 'gone', '이 페이지는 내려졌습니다'),
  ('ko', 'goneText', '발행 기관이 이 내용을 내렸습니다.'),
  ('ko', 'missing', '이 페이지의 한국어판은 아직 없습니다'),
  ('ko', 'missingText', '다음 언어로 읽을 수 있습니다:'),
  ('ko', 'notFound', '페이지를 찾을 수 없습니다'),
  ('fr', 'skip', 'Aller au contenu'),
  ('fr', 'languages', 'Lire cette page en'),
  ('fr', 'original', 'Original'),
  ('fr', 'upToDate', 'Conforme à l’original'),
  ('fr', 'older', 'Plus ancienne que l’original'),
  ('fr', 'notTranslated', 'Pas encore traduite'),
  ('fr', 'newer', 'L’original vietnamien est plus récent'),
  ('fr', 'newerSince', 'L’original a été modifié le {0}. Cette traduction suit la version du {1}. Phrases différentes : {2}.'),
  ('fr', 'follows', 'D’après l’original du {0}'),
  ('fr', 'readOriginal', 'Lire l’original vietnamien'),
  ('fr', 'gone', 'Cette page a été retirée'),
  ('fr', 'goneText', 'L’organisme qui avait publié cette page l’a retirée.'),
  ('fr', 'missing', 'Cette page n’existe pas encore en français'),
  ('fr', 'missingText', 'Elle peut être lue en :'),
  ('fr', 'notFound', 'Page introuvable'),
  ('th', 'skip', 'ไปยังเนื้อหา'),
  ('th', 'languages', 'อ่านหน้านี้เป็นภาษา'),
  ('th', 'original', 'ต้นฉบับ'),
  ('th', 'upToDate', 'ตรงกับต้นฉบับ'),
  ('th', 'older', 'คำแปลเก่ากว่าต้นฉบับ'),
  ('th', 'notTranslated', 'ยังไม่มีคำแปล'),
  ('th', 'newer', 'ต้นฉบับภาษาเวียดนามใหม่กว่า'),
  ('th', 'newerSince', 'ต้นฉบับแก้ไขเมื่อ {0} คำแปลนี้เป็นไปตามฉบับวันที่ {1} จำนวนประโยคที่ต่างกัน: {2}'),
  ('th', 'follows', 'ตามต้นฉบับวันที่ {0}'),
  ('th', 'readOriginal', 'อ่านต้นฉบับภาษาเวียดนาม'),
  ('th', 'gone', 'หน้านี้ถูกถอนออกแล้ว'),
  ('th', 'goneText', 'หน่วยงานผู้เผยแพร่ได้ถอนเนื้อหานี้'),
  ('th', 'missing', 'หน้านี้ยังไม่มีภาษาไทย'),
  ('th', 'missingText', 'อ่านได้ในภาษา:'),
  ('th', 'notFound', 'ไม่พบหน้านี้'),
  ('km', 'skip', 'ទៅកាន់ខ្លឹមសារ'),
  ('km', 'languages', 'អានទំព័រនេះជាភាសា'),
  ('km', 'original', 'ច្បាប់ដើម'),
  ('km', 'upToDate', 'ស្របតាមច្បាប់ដើម'),
  ('km', 'older', 'ការបកប្រែចាស់ជាងច្បាប់ដើម'),
  ('km', 'notTranslated', 'មិនទាន់មានការបកប្រែ'),
  ('km', 'newer', 'ច្បាប់ដើមភាសាវៀតណាមថ្មីជាង'),
  ('km', 'newerSince', 'ច្បាប់ដើមត្រូវបានកែនៅថ្ងៃទី {0}។ ការបកប្រែនេះតាមច្បាប់ថ្ងៃទី {1}។ ចំនួនប្រយោគខុសគ្នា៖ {2}។'),
  ('km', 'follows', 'តាមច្បាប់ដើមថ្ងៃទី {0}'),
  ('km', 'readOriginal', 'អានច្បាប់ដើមភាសាវៀតណាម'),
  ('km', 'gone', 'ទំព័រនេះត្រូវបានដកចេញ'),
  ('km', 'goneText', 'ស្ថាប័នដែលបានផ្សាយបានដកខ្លឹមសារនេះចេញ។'),
  ('km', 'missing', 'ទំព័រនេះមិនទាន់មានជាភាសាខ្មែរ'),
  ('km', 'missingText', 'អាចអានជាភាសា៖'),
  ('km', 'notFound', 'រកមិនឃើញទំព័រ');
create constraint trigger public_word_trailed after insert or update or delete on public_word
  deferrable initially deferred for each row execute function needs_trail();

-- A view reads with the rights of who made it, a function in it does not: hence these.
create function open.agency(id bigint) returns text language sql stable security definer set search_path = public
  as $$ select agency_name_now(id) $$;
create function open.media_now(at timestamptz) returns setof bigint language sql stable security definer set search_path = public
  as $$ select media_id from media_open(at) $$;

create view open.language as
  select code, own_name, script, position from content_language where active;
create view open.word as
  select language, key, words from public_word;
create view open.field as
  select kind, code, position, vi_label, en_label, type, translated, unit from edition_field;
create view open.kind as
  select code, vi_name, en_name from edition_kind;

-- What visitors read, a row for each language of an edition. What is the same in all languages is the original's, as it stands now.
create view open.text as
  select t.edition_id, t.language, e.kind, open.agency(e.agency_id) as agency, e.picture, e.when_older,
         v.number, v.title, v.lead, v.fields, coalesce(o.facts, v.facts) as facts, v.content,
         t.shown_since, o.at as original_at, said.at as said_at,
         -- sentences of the original that this does not say
         case when t.language = 'vi' or o.meanings is null or said.meanings is null then 0
              else greatest((select count(*) from unnest(o.meanings) m where m <> all (said.meanings)),
                            (select count(*) from unnest(said.meanings) m where m <> all (o.meanings)))
         end as differing
  from edition_text t
  join edition e on e.id = t.edition_id and not e.dropped
  join content_language l on l.code = t.language and l.active
  join edition_version v on v.edition_id = t.edition_id and v.language = t.language and v.number = t.shown
  left join edition_text ot on ot.edition_id = t.edition_id and ot.language = 'vi'
  left join edition_version o on o.edition_id = t.edition_id and o.language = 'vi' and o.number = ot.shown
  left join edition_version said on t.language <> 'vi' and said.edition_id = t.edition_id and said.language = 'vi'
    and said.number = v.of_number;

-- What visitors could read once and cannot any more: its page says so.
create view open.gone as
  select t.edition_id, t.language
  from edition_text t
  where t.shown is null and exists (
    select 1 from edition_version v
    where v.edition_id = t.edition_id and v.language = t.language and v.reason = 'PUBLISHED');

grant usage on schema open to nhipcau_portal;
grant select on all tables in schema open to nhipcau_portal;
revoke execute on all functions in schema open from public;
grant execute on all functions in schema open to nhipcau_portal;
