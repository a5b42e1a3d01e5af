create schema wording;
grant usage on schema wording to ${app};

create table wording.confirmation (
  area_id text not null,
  language text not null,
  key text not null,
  source_hash text not null,
  translation_hash text not null,
  confirmed_by text not null,
  confirmed_on date not null,
  primary key (area_id, language, key)
);
comment on table wording.confirmation is 'That somebody read a translation of the pages'' wording beside its English and found it right. It holds while both are as they were.';
comment on column wording.confirmation.source_hash is 'SHA-256 of the English pattern, in hexadecimal digits.';
comment on column wording.confirmation.translation_hash is 'SHA-256 of the translated pattern, in hexadecimal digits.';
comment on column wording.confirmation.confirmed_by is 'Id of an account.';
call kith.protect('wording.confirmation', 'select, insert, update');

create table wording.other_form (
  area_id text not null,
  id uuid not null,
  path text not null check (path like '/%' and path not like '/team%'),
  kind text not null check (kind in ('bsl', 'easy_read', 'audio')),
  link text not null check (link like 'https://%'),
  is_gone boolean not null default false,
  version int not null default 1,
  primary key (area_id, id)
);
comment on table wording.other_form is 'Where a page of the site is told in another form, such as a film in British Sign Language. A link: nothing of it is kept or shown here.';
comment on column wording.other_form.path is 'Of the page, without language prefix.';
create index other_form_path on wording.other_form (area_id, path) where not is_gone;
call kith.protect('wording.other_form', 'select, insert, update');
