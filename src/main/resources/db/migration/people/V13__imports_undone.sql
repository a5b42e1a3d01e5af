-- Undoing an import takes away the records that it made and nobody changed since; all others only
-- an erasure does.
drop policy erased_rows on people.record;
create policy erased_rows on people.record as restrictive for delete using (
  (select kith.may('people.erase'))
  or version = 1 and (select kith.may('imports.run')) and exists (
    select from people.imported i where i.area_id = record.area_id and i.record_id = record.id));
drop policy erased_rows on people.member;
create policy erased_rows on people.member as restrictive for delete using (
  (select kith.may('people.erase'))
  or cluster_id = record_id and (select kith.may('imports.run')) and exists (
    select from people.imported i where i.area_id = member.area_id and i.record_id = member.record_id));
