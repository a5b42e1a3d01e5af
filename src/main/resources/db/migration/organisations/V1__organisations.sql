create schema organisations;
grant usage on schema organisations to ${app};

create table organisations.organisation (
  area_id text not null,
  id text not null,
  name text not null,
  sector text not null,
  footprint text not null,
  about text not null default '',
  primary key (area_id, id)
);
comment on table organisations.organisation is 'Who the programme works with: partners, schools, employers, faith and community groups.';
comment on column organisations.organisation.footprint is 'Where it works: a locality, or borough-wide, unattached (not known to belong anywhere), outside (based elsewhere).';
call kith.protect('organisations.organisation', 'select, insert, update');
