package org.kith.ui.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.kernel.Refusal;
import org.kith.ui.Text;
import org.kith.ui.Viewer;
import org.kith.ui.Words;
import org.kith.ui.components.FormError;

/**
 * What somebody typed into a form, or what is stored and may be changed there. Its values never
 * change; checking fields notes what is wrong with them, and the page that shows the form again
 * shows both. A controller takes it as a parameter.
 */
public final class Form {
  static final String VERSION = "version";
  static final String ONCE = "once";

  /** What is wrong and in which field; the field's name leads to it. */
  private record Noted(Field<?> field, Problem problem) {}

  private final Words words;
  private final Values values;
  private final Map<String, Noted> noted = new LinkedHashMap<>();
  private final List<Text> refusals = new ArrayList<>();
  private final String once;

  public Form(Words words, Values values) {
    this.words = words;
    this.values = values;
    String sent = values.text(ONCE);
    this.once = sent.matches("[A-Za-z0-9-]{36}") ? sent : UUID.randomUUID().toString();
  }

  public static Form blank(Words words) {
    return new Form(words, Values.NONE);
  }

  public Words words() {
    return words;
  }

  public Values values() {
    return values;
  }

  /** The same form with a value filled in. What was noted is forgotten. */
  public <T> Form with(Field<T> field, T value) {
    return new Form(words, values.with(field.write(value)));
  }

  /** The same form about this version of a record. */
  public Form withVersion(int version) {
    return new Form(words, values.with(Map.of(VERSION, List.of(String.valueOf(version)))));
  }

  /**
   * The version of the record that the person saw.
   *
   * @throws NotFromOurPage where the form does not say
   */
  public int version() {
    String version = values.text(VERSION);
    if (!version.matches("\\d{1,9}")) {
      throw new NotFromOurPage();
    }
    return Integer.parseInt(version);
  }

  /**
   * What tells this form from every other: the same each time it is sent, so that a second click on
   * its button is known for what it is.
   */
  public String once() {
    return once;
  }

  /** What the form carries unseen. */
  public List<Viewer.HiddenField> hidden() {
    List<Viewer.HiddenField> hidden = new ArrayList<>();
    hidden.add(new Viewer.HiddenField(ONCE, once));
    if (!values.text(VERSION).isEmpty()) {
      hidden.add(new Viewer.HiddenField(VERSION, values.text(VERSION)));
    }
    return hidden;
  }

  /** Checks these fields and notes everything that is wrong with them. */
  public boolean accepts(Field<?>... fields) {
    return accepts(Arrays.asList(fields));
  }

  /** Checks these fields and notes everything that is wrong with them. */
  public boolean accepts(Collection<? extends Field<?>> fields) {
    for (Field<?> field : fields) {
      if (field.read(values, words) instanceof Answer.Wrong<?>(Problem problem)) {
        noted.putIfAbsent(field.name(), new Noted(field, problem));
      }
    }
    return !hasErrors();
  }

  /**
   * The answer to a field that was accepted.
   *
   * @throws IllegalStateException where its answer is wrong: check it first
   */
  public <T> T get(Field<T> field) {
    return switch (field.read(values, words)) {
      case Answer.Given<T>(T value) -> value;
      case Answer.Wrong<T> wrong ->
          throw new IllegalStateException(field.name() + ": " + wrong.problem().key());
    };
  }

  /** The answer to a field where it is a good one. */
  public <T> Optional<T> find(Field<T> field) {
    return field.read(values, words) instanceof Answer.Given<T>(T value)
        ? Optional.of(value)
        : Optional.empty();
  }

  /**
   * Notes that an answer cannot be, for a reason that the field alone does not know.
   *
   * @param key of the sentence; argument 0 is what the field is called, the others follow it
   */
  public void refuse(Field<?> field, String key, Object... arguments) {
    noted.putIfAbsent(field.name(), new Noted(field, Problem.of(key, arguments)));
  }

  /**
   * Notes that the programme's rules refuse the whole: the form is shown again with the reason on
   * top, and nothing that was typed is lost.
   */
  public Form refused(Refusal refusal) {
    refusals.add(Text.english(refusal.sentence()));
    return this;
  }

  public boolean hasErrors() {
    return !noted.isEmpty() || !refusals.isEmpty();
  }

  /** Everything noted, linked to its field. */
  public List<FormError> errors() {
    List<FormError> errors = new ArrayList<>();
    refusals.forEach(sentence -> errors.add(new FormError("main", sentence)));
    for (Noted each : noted.values()) {
      errors.add(
          new FormError(
              show(each.field()).target(), each.problem().sentence(each.field().label(), words)));
    }
    return errors;
  }

  /** These fields for their templates. */
  public List<ShownField> show(Collection<? extends Field<?>> fields) {
    return fields.stream().map(this::show).toList();
  }

  /** A field for its template: with what was typed, and what is wrong with that. */
  public ShownField show(Field<?> field) {
    Noted wrong = noted.get(field.name());
    return new ShownField(
        field.name(),
        field.label().in(words),
        field.label().hint(words).orElse(null),
        field.isOptional(),
        field.look(words),
        field.look(words) instanceof Look.Secret ? Values.NONE : values.keepable(),
        wrong == null ? null : wrong.problem().sentence(field.label(), words),
        wrong == null ? "" : wrong.problem().part());
  }
}
