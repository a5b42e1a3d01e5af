-- What is kept from these records is made anew when they change (kith.tell_changes).
call kith.tell_changes('funding.body');
call kith.tell_changes('funding.budget');
call kith.tell_changes('funding.agreement');
call kith.tell_changes('funding.agreement_use');
call kith.tell_changes('funding.milestone');
call kith.tell_changes('funding.instalment');
call kith.tell_changes('funding.entry');
call kith.tell_changes('funding.decision');
