-- What is kept from these records is made anew when they change (kith.tell_changes).
call kith.tell_changes('geography.area');
