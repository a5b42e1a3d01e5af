create schema comms;
grant usage on schema comms to ${app};

create table comms.news (
  area_id text not null,
  slug text not null,
  title text not null,
  published text not null,
  last_day date not null,
  summary text not null,
  body text not null,
  primary key (area_id, slug)
);
comment on table comms.news is 'What the programme tells, in English; figures are inserted by reference.';
comment on column comms.news.published is 'A day, or only the month or year that is known.';
comment on column comms.news.last_day is 'The latest day that published allows: newest first goes by it.';
comment on column comms.news.body is 'Markdown.';
create index on comms.news (area_id, last_day desc);
call kith.protect('comms.news', 'select, insert, update');
