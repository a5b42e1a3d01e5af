package org.kith.organisations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.kith.access.Action;
import org.kith.access.HeldRecord;
import org.kith.access.HeldRecords;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.FieldsOf;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;

/**
 * The forms that add and change records of one kind. A second click adds nothing twice; whoever
 * changes what somebody else has changed meanwhile is shown both. Made by {@link RecordDesk}; a
 * controller gives each of the four its address.
 *
 * @param <R> a record
 * @param <D> what is said of it
 */
public final class RecordForms<R extends HeldRecord<D>, D> {
  private static final String SAVE = "organisations.record.save";

  private final RecordDesk desk;
  private final HeldRecords<R, D> records;
  private final Action action;
  private final String path;
  private final String adding;
  private final BiFunction<R, Words, Text> title;
  private final BiFunction<Optional<R>, Words, FieldsOf<D>> fields;
  private Function<Words, List<Crumb>> crumbs = _ -> List.of();
  private boolean hasPages = true;

  RecordForms(
      RecordDesk desk,
      HeldRecords<R, D> records,
      Action action,
      String path,
      String adding,
      BiFunction<R, Words, Text> title,
      BiFunction<Optional<R>, Words, FieldsOf<D>> fields) {
    this.desk = desk;
    this.records = records;
    this.action = action;
    this.path = path;
    this.adding = adding;
    this.title = title;
    this.fields = fields;
  }

  /** Reached by way of these. */
  public RecordForms<R, D> below(Function<Words, List<Crumb>> crumbs) {
    this.crumbs = crumbs;
    return this;
  }

  /** Records have no page of their own: from a form, one goes on to their list. */
  public RecordForms<R, D> inTheirList() {
    this.hasPages = false;
    return this;
  }

  /** The empty form. */
  public View ask(Form form) {
    desk.access.requireSomewhere(action);
    return newPage(form);
  }

  /** Adds what the form says. */
  public View add(Form form) {
    desk.access.requireSomewhere(action);
    FieldsOf<D> asked = fields.apply(Optional.empty(), form.words());
    return form.posted(withHolder(asked))
        .checking(asked::check)
        .save(
            () ->
                desk.submissions.once(
                    form,
                    () -> {
                      UUID id = UUID.randomUUID();
                      records.add(id, desk.holders.answer(form, action), asked.read(form));
                      return View.done(after(id), "organisations.record.added.done");
                    }),
            this::newPage);
  }

  /** The form filled with what the record says now. */
  public View open(UUID id, Words words) {
    R record = own(id);
    return changePage(record, filled(record, words));
  }

  /** Changes the record to what the form says. */
  public View change(UUID id, Form form) {
    R record = own(id);
    FieldsOf<D> asked = fields.apply(Optional.of(record), form.words());
    return form.posted(asked.all())
        .checking(asked::check)
        .changing(() -> filled(own(id), form.words()))
        .save(
            () -> {
              records.change(id, form.version(), asked.read(form));
              return View.done(after(id), "organisations.record.changed.done");
            },
            again -> changePage(record, again));
  }

  private R own(UUID id) {
    return desk.own(action, records::find, id);
  }

  private View.Shown newPage(Form form) {
    Words words = form.words();
    return FormPage.of(
            adding, form, withHolder(fields.apply(Optional.empty(), words)), path + "/new", SAVE)
        .below(crumbs.apply(words).toArray(Crumb[]::new))
        .shown();
  }

  private List<Field<?>> withHolder(FieldsOf<D> asked) {
    List<Field<?>> all = new ArrayList<>(desk.holders.fields(action));
    all.addAll(asked.all());
    return all;
  }

  private View.Shown changePage(R record, Form form) {
    Words words = form.words();
    List<Crumb> way = new ArrayList<>(crumbs.apply(words));
    if (hasPages) {
      way.add(new Crumb(title.apply(record, words), after(record.id())));
    }
    return FormPage.of(
            title.apply(record, words),
            form,
            fields.apply(Optional.of(record), words).all(),
            path + "/" + record.id() + "/change",
            SAVE)
        .below(way.toArray(Crumb[]::new))
        .shown();
  }

  private Form filled(R record, Words words) {
    return fields
        .apply(Optional.of(record), words)
        .filled(Form.blank(words), record.details())
        .withVersion(record.version());
  }

  private String after(UUID id) {
    return hasPages ? path + "/" + id : path;
  }
}
