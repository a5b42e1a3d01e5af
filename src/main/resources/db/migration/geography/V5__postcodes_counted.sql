-- Whatever a report_ view shows may be counted: so it shows no more than is asked for.
drop view geography.report_postcode;
create view geography.report_postcode with (security_invoker = true) as
  select p.area_id, p.postcode, l.ward
  from geography.postcode p
  join geography.lsoa l on l.area_id = p.area_id and l.code = p.lsoa
  where p.edition = (
    select max(e.edition) from geography.postcode_edition e where e.area_id = p.area_id);
comment on view geography.report_postcode is 'Which ward postcodes are in, by the newest directory; capitals, without spaces. A postcode that is missing is not known.';
grant usage on schema geography to ${counter};
grant select (area_id, edition, postcode, lsoa) on geography.postcode to ${counter};
grant select (area_id, edition) on geography.postcode_edition to ${counter};
grant select (area_id, code, ward) on geography.lsoa to ${counter};
grant select on geography.report_postcode to ${app}, ${counter};
