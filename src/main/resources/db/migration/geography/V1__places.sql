create schema geography;
grant usage on schema geography to ${app};

create table geography.area (
  id text primary key,
  name text not null,
  kind text not null,
  subject text not null,
  hosts text[] not null default '{}',
  wider jsonb not null default '[]',
  localities jsonb not null default '[]',
  attribution text not null default ''
);
comment on table geography.area is 'The areas of this installation. Public: a request''s host name has to find its area first.';
alter table geography.area enable row level security;
create policy everybody_reads on geography.area for select using (true);
create policy own_area_inserts on geography.area for insert with check (id = kith.area());
create policy own_area_updates on geography.area for update using (id = kith.area()) with check (id = kith.area());
grant select, insert, update on geography.area to ${app};

create table geography.ward (
  area_id text not null,
  code text not null,
  name text not null,
  locality text not null default '',
  locality_assumed boolean not null default true,
  boundary text not null,
  primary key (area_id, code)
);
comment on column geography.ward.locality_assumed is 'Whether the locality is assumed: shown wherever it is used.';
call kith.protect('geography.ward', 'select, insert, update');

create table geography.neighbour (
  area_id text not null,
  code text not null,
  name text not null,
  boundary text not null,
  primary key (area_id, code)
);
call kith.protect('geography.neighbour', 'select, insert, update');

create table geography.lsoa (
  area_id text not null,
  code text not null,
  name text not null,
  ward text not null,
  decile_2019 int check (decile_2019 between 1 and 10),
  boundary text not null,
  primary key (area_id, code)
);
comment on column geography.lsoa.decile_2019 is 'Index of Multiple Deprivation 2019, national decile, 1 the most deprived; by the area of 2011 that it became.';
call kith.protect('geography.lsoa', 'select, insert, update');

create table geography.ward_ethnicity (
  area_id text not null,
  ward text not null,
  asian int not null,
  black int not null,
  mixed int not null,
  white int not null,
  other int not null,
  primary key (area_id, ward)
);
comment on table geography.ward_ethnicity is 'Residents by ethnic group in five groups, Census 2021, summed from areas by best fit.';
call kith.protect('geography.ward_ethnicity', 'select, insert, update');
