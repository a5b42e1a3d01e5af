-- Narratives are written in the browser too: every text that somebody saved is kept, and one of
-- them is what everybody reads.
create table figures.narrative_version (
  area_id text not null,
  place text not null,
  language text not null,
  number int not null,
  markdown text not null,
  written_by text not null,
  written_at timestamptz not null default now(),
  published_by text,
  published_at timestamptz,
  translates int,
  machine_drafted boolean not null default false,
  confirmed_by text,
  primary key (area_id, place, language, number),
  check ((published_by is null) = (published_at is null)),
  check (confirmed_by is null or machine_drafted)
);
comment on table figures.narrative_version is 'Every text that a narrative had or may have; rows are added, and a text is never changed. The latest is the draft, unless it is live.';
comment on column figures.narrative_version.published_at is 'When it went live; null: it never did.';
comment on column figures.narrative_version.translates is 'Of a translation: the number of the English version that it says; null: nobody said.';
comment on column figures.narrative_version.machine_drafted is 'A machine drafted this translation.';
comment on column figures.narrative_version.confirmed_by is 'The account of whoever read it beside the English and found it right.';
call kith.protect('figures.narrative_version', 'select, insert, update');
call kith.keep_inside('figures.narrative_version');

alter table figures.narrative add column number int not null default 1;
alter table figures.narrative alter column number drop default;
comment on column figures.narrative.number is 'Which of its versions this is.';

insert into figures.narrative_version
  (area_id, place, language, number, markdown, written_by, published_by, published_at, translates)
select area_id, place, language, 1, markdown, 'command-line', 'command-line', now(),
  case when language <> 'en' then 1 end
from figures.narrative;

create function figures.keep_narrative_version() returns trigger
  language plpgsql
  as $keep$
  declare
    may_change constant text[] := '{published_by,published_at,translates,confirmed_by}';
  begin
    if to_jsonb(new) - may_change <> to_jsonb(old) - may_change then
      raise exception 'a version of a narrative is never edited';
    end if;
    return new;
  end
  $keep$;
create trigger keep_narrative_version before update on figures.narrative_version
  for each row execute function figures.keep_narrative_version();
