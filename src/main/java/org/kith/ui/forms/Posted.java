package org.kith.ui.forms;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.kernel.Refusal;
import org.kith.ui.RefusalStatus;
import org.kith.ui.View;
import org.springframework.http.HttpStatus;

/**
 * What a controller does with a posted form: save it and go on, or show it again with what is
 * wrong. Whatever refuses, nothing that was typed is lost.
 */
public final class Posted {
  private final Form form;
  private final List<Field<?>> fields;
  private final Consumer<Form> check;
  private final @Nullable Supplier<Form> now;

  private Posted(
      Form form, List<Field<?>> fields, Consumer<Form> check, @Nullable Supplier<Form> now) {
    this.form = form;
    this.fields = fields;
    this.check = check;
    this.now = now;
  }

  static Posted of(Form form, Collection<? extends Field<?>> fields) {
    return new Posted(form, List.copyOf(fields), _ -> {}, null);
  }

  /** What to check once every field is right by itself: it says so with {@link Form#refuse}. */
  public Posted checking(Consumer<Form> check) {
    return new Posted(form, fields, check, now);
  }

  /**
   * The form changes a record: where somebody else changed it meanwhile ({@link ChangedMeanwhile}),
   * both are shown.
   *
   * @param now the form as it would open now, with its version
   */
  public Posted changing(Supplier<Form> now) {
    return new Posted(form, fields, check, now);
  }

  /**
   * Saves and goes on.
   *
   * @param work saves what the form says and tells the path to go on to
   * @param again the page that shows the form
   */
  public View save(Supplier<String> work, Function<Form, View.Shown> again) {
    if (form.accepts(fields)) {
      check.accept(form);
    }
    if (form.hasErrors()) {
      return again.apply(form).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      return View.seeOther(work.get());
    } catch (ChangedMeanwhile changed) {
      if (now == null) {
        throw changed;
      }
      return again.apply(form.meeting(now.get(), fields)).with(HttpStatus.CONFLICT);
    } catch (NotFromOurPage refusal) {
      throw refusal;
    } catch (Refusal refusal) {
      form.refuse(refusal);
      return again.apply(form).with(RefusalStatus.of(refusal));
    }
  }
}
