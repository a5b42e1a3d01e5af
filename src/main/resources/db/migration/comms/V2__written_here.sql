-- News is written, scheduled, translated, corrected and withdrawn in the browser too.
alter table comms.news
  add column made_at timestamptz not null default now(),
  add column due timestamptz,
  add column shown_from timestamptz,
  add column withdrawn_at timestamptz,
  add column withdrawn_reason text not null default '',
  add column changed_on date,
  add column number int not null default 1,
  add check ((withdrawn_at is null) = (withdrawn_reason = '')),
  add check (shown_from is not null or withdrawn_at is null);
update comms.news set shown_from = now(), due = now();
comment on column comms.news.due is 'When somebody wants it to come out; null: nobody said yet.';
comment on column comms.news.shown_from is 'From when everybody may read it: later than due only where a freeze before elections held. Null: it is a draft.';
comment on column comms.news.withdrawn_at is 'Since when nobody outside reads it any more.';
comment on column comms.news.changed_on is 'The day on which it was last corrected after it had come out.';
comment on column comms.news.number is 'Which version of the English these words are.';
create index on comms.news (area_id, shown_from);
call kith.keep_inside('comms.news', 'shown_from <= now() and withdrawn_at is null');

create table comms.news_version (
  area_id text not null,
  slug text not null,
  language text not null,
  number int not null,
  title text not null,
  summary text not null,
  body text not null,
  written_by text not null,
  written_at timestamptz not null default now(),
  published_by text,
  published_at timestamptz,
  translates int,
  machine_drafted boolean not null default false,
  confirmed_by text,
  primary key (area_id, slug, language, number),
  foreign key (area_id, slug) references comms.news,
  check ((published_by is null) = (published_at is null)),
  check (confirmed_by is null or machine_drafted)
);
comment on table comms.news_version is 'Every text that a piece of news had or may have, in each language; a text is never changed.';
comment on column comms.news_version.published_at is 'When somebody let it out, or had it scheduled; null: nobody did.';
comment on column comms.news_version.translates is 'Of a translation: the number of the English version that it says; null: nobody said.';
comment on column comms.news_version.machine_drafted is 'A machine drafted this translation.';
comment on column comms.news_version.confirmed_by is 'The account of whoever read it beside the English and found it right.';
call kith.protect('comms.news_version', 'select, insert, update');
call kith.keep_inside('comms.news_version');

insert into comms.news_version
  (area_id, slug, language, number, title, summary, body, written_by, published_by, published_at)
select area_id, slug, 'en', 1, title, summary, body, 'command-line', 'command-line', now()
from comms.news;

create table comms.news_translation (
  area_id text not null,
  slug text not null,
  language text not null check (language <> 'en'),
  number int not null,
  title text not null,
  summary text not null,
  body text not null,
  unconfirmed boolean not null,
  primary key (area_id, slug, language),
  foreign key (area_id, slug) references comms.news
);
comment on table comms.news_translation is 'News in other languages, as everybody reads it once the news is out.';
comment on column comms.news_translation.number is 'Which of its versions this is.';
comment on column comms.news_translation.unconfirmed is 'A machine drafted it and nobody has confirmed it: pages say so.';
call kith.protect('comms.news_translation', 'select, insert, update');
call kith.keep_inside('comms.news_translation', 'exists (select from comms.news n where n.area_id = news_translation.area_id and n.slug = news_translation.slug and n.shown_from <= now() and n.withdrawn_at is null)');
