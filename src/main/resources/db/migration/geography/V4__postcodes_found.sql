create view geography.report_postcode with (security_invoker = true) as
  select p.area_id, p.postcode, p.lsoa, l.ward, nullif(w.locality, '') as locality,
    w.locality_assumed
  from geography.postcode p
  join geography.lsoa l on l.area_id = p.area_id and l.code = p.lsoa
  join geography.ward w on w.area_id = l.area_id and w.code = l.ward
  where p.edition = (
    select max(e.edition) from geography.postcode_edition e where e.area_id = p.area_id);
comment on view geography.report_postcode is 'Where postcodes are, by the newest directory; capitals, without spaces. A postcode that is missing is not known.';
grant select on geography.report_postcode to ${app};
