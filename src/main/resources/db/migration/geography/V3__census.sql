create table geography.msoa (
  area_id text not null,
  code text not null,
  name text not null,
  primary key (area_id, code)
);
comment on table geography.msoa is 'Middle-layer super output areas of 2021: several neighbourhoods together, which do not fit into wards.';
call kith.protect('geography.msoa', 'select, insert, update');

alter table geography.lsoa add column msoa text not null default '';
comment on column geography.lsoa.msoa is 'Code of the middle-layer area it is part of; empty: not known.';
-- Deprivation of 2019 is kept by the areas of 2011 that it was published for.
alter table geography.lsoa drop column decile_2019;

create table geography.lsoa_2011 (
  area_id text not null,
  code text not null,
  lsoa text not null,
  change text not null check (change in ('unchanged', 'split', 'merged', 'complex')),
  primary key (area_id, code, lsoa)
);
comment on table geography.lsoa_2011 is 'Which neighbourhoods of 2021 those of 2011 became.';
call kith.protect('geography.lsoa_2011', 'select, insert, update');

create table geography.deprivation (
  area_id text not null,
  edition int not null,
  code text not null,
  rank int not null check (rank > 0),
  decile int not null check (decile between 1 and 10),
  score numeric,
  primary key (area_id, edition, code)
);
comment on table geography.deprivation is 'English Index of Multiple Deprivation; national ranks and tenths, 1 the most deprived.';
comment on column geography.deprivation.edition is 'Year of publication.';
comment on column geography.deprivation.code is 'A neighbourhood of 2011 in editions before 2025, of 2021 from then on.';
comment on column geography.deprivation.score is 'The higher the more deprived; null: not published with the ranks.';
call kith.protect('geography.deprivation', 'select, insert, update');

create table geography.census_count (
  area_id text not null,
  characteristic text not null,
  edition int not null,
  code text not null,
  category text not null,
  people int not null check (people >= 0),
  primary key (area_id, characteristic, edition, code, category)
);
comment on table geography.census_count is 'Residents as a census counted them. Counts of small places are published with small random changes, so that sums over them differ by a few.';
comment on column geography.census_count.edition is 'Year of the census.';
comment on column geography.census_count.code is 'A neighbourhood (E01), middle-layer area (E02), ward (E05) or local authority (E06 to E09).';
comment on column geography.census_count.category is 'Harmonised code, as monitoring has it.';
call kith.protect('geography.census_count', 'select, insert, update');

create table geography.postcode_edition (
  area_id text not null,
  edition text not null,
  loaded_at timestamptz not null default now(),
  postcodes int not null,
  primary key (area_id, edition)
);
comment on table geography.postcode_edition is 'Postcode directories that were loaded. The last one by name holds.';
comment on column geography.postcode_edition.edition is 'Year and month, such as 2026-02.';
call kith.protect('geography.postcode_edition', 'select, insert, update');

create table geography.postcode (
  area_id text not null,
  edition text not null,
  postcode text not null,
  lsoa text not null,
  ended boolean not null,
  primary key (area_id, edition, postcode)
);
comment on table geography.postcode is 'Which neighbourhood a postcode of the area is in, by a directory such as the ONS Postcode Directory.';
comment on column geography.postcode.postcode is 'In capitals, without spaces.';
comment on column geography.postcode.ended is 'No longer in use; people may still give it.';
call kith.protect('geography.postcode', 'select, insert, update, delete');
