package org.kith.ui.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.http.HttpStatus;

/**
 * A page that is one form and nothing else, which needs no template of its own.
 *
 * @param said sentences between the heading and the form
 * @param path where the form goes
 * @param button what its button says
 * @param isForEveryone offered in every language; the team's are not
 * @param isUpload whether it carries a file
 * @param isGuarded whether it has a field that people do not see and robots fill in
 */
public record FormPage(
    Text title,
    List<Crumb> crumbs,
    List<Text> said,
    Form form,
    List<ShownField> fields,
    String path,
    Text button,
    boolean isForEveryone,
    boolean isUpload,
    boolean isGuarded)
    implements Page {
  /** What people leave empty, in a form that is guarded. */
  public static final String TRAP = "website";

  /** A form of the team's. */
  public static FormPage of(
      String title, Form form, Collection<? extends Field<?>> fields, String path, String button) {
    return of(form.words().text(title), form, fields, path, button);
  }

  /** A form of the team's, about something that has a name. */
  public static FormPage of(
      Text title, Form form, Collection<? extends Field<?>> fields, String path, String button) {
    return new FormPage(
        title,
        List.of(),
        List.of(),
        form,
        form.show(fields),
        path,
        form.words().text(button),
        false,
        fields.stream().anyMatch(field -> field.look(form.words()) instanceof Look.File),
        false);
  }

  /** The same page, reached by way of these. */
  public FormPage below(Crumb... crumbs) {
    return new FormPage(
        title,
        List.of(crumbs),
        said,
        form,
        fields,
        path,
        button,
        isForEveryone,
        isUpload,
        isGuarded);
  }

  /** The same page, saying this before the form. */
  public FormPage saying(String key, Object... arguments) {
    return saying(form.words().text(key, arguments));
  }

  /** The same page, saying this before the form. */
  public FormPage saying(Text sentence) {
    List<Text> more = new ArrayList<>(said);
    more.add(sentence);
    return new FormPage(
        title,
        crumbs,
        List.copyOf(more),
        form,
        fields,
        path,
        button,
        isForEveryone,
        isUpload,
        isGuarded);
  }

  /** The same page, in every language. */
  public FormPage forEveryone() {
    return new FormPage(title, crumbs, said, form, fields, path, button, true, isUpload, isGuarded);
  }

  /** The same page, which strangers may send: with a field that people do not see. */
  public FormPage guarded() {
    return new FormPage(
        title, crumbs, said, form, fields, path, button, isForEveryone, isUpload, true);
  }

  /** The page as {@link Posted} shows it again, whose status is not its own affair. */
  public View.Shown shown() {
    return View.of("ui/form", this);
  }

  /** The page as an answer: 422 where something has to be mended. */
  public View view() {
    return form.hasErrors() ? shown().with(HttpStatus.UNPROCESSABLE_CONTENT) : shown();
  }

  /** The words of the form's language. */
  public Words words() {
    return form.words();
  }

  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }
}
