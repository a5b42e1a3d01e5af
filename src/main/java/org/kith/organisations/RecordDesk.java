package org.kith.organisations;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.Held;
import org.kith.access.HeldRecord;
import org.kith.access.HeldRecords;
import org.kith.access.Scope;
import org.kith.access.Submissions;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.FieldsOf;
import org.springframework.stereotype.Component;

/** Where the team's pages get the forms for records that organisations keep. */
@Component
public class RecordDesk {
  final Access access;
  final HolderQuestion holders;
  final Submissions submissions;

  RecordDesk(Access access, HolderQuestion holders, Submissions submissions) {
    this.access = access;
    this.holders = holders;
    this.submissions = submissions;
  }

  /**
   * The forms that add and change records of one kind.
   *
   * @param action needed for both
   * @param path of their list: {@code path/new} and {@code path/{id}/change} are the forms
   * @param adding key of the new form's heading
   * @param title heads the page of a record
   * @param fields what is asked: of a new record, or of this one
   */
  public <R extends HeldRecord<D>, D> RecordForms<R, D> forms(
      HeldRecords<R, D> records,
      Action action,
      String path,
      String adding,
      BiFunction<R, Words, Text> title,
      BiFunction<Optional<R>, Words, FieldsOf<D>> fields) {
    return new RecordForms<>(this, records, action, path, adding, title, fields);
  }

  /** A record that is there and that the actor may do this to; asked before it is looked up. */
  public <R extends Held> R own(Action action, Function<UUID, Optional<R>> find, UUID id) {
    access.requireSomewhere(action);
    R record = find.apply(id).orElseThrow(NotFound::new);
    access.require(action, Scope.organisation(record.holder()));
    return record;
  }
}
