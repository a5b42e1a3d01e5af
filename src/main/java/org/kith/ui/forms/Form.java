package org.kith.ui.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
  static final String SEEN = "seen";
  static final String ONCE = "once";

  /** What is wrong with the form as a whole leads to the page's main part. */
  private static final String WHOLE = "main";

  /** What is wrong, and where it leads. */
  private record Noted(String target, Text sentence, String part) {}

  private final Words words;
  private final Values values;
  private final String place;
  private final @Nullable Conflict conflict;
  private final String once;
  private final Map<String, Noted> noted = new LinkedHashMap<>();

  /**
   * A form as it was sent.
   *
   * @param place the path that it was sent to
   */
  public Form(Words words, Values values, String place) {
    this(words, values, place, null);
  }

  private Form(Words words, Values values, String place, @Nullable Conflict conflict) {
    this.words = words;
    this.values = values;
    this.place = place;
    this.conflict = conflict;
    String sent = values.text(ONCE);
    this.once = sent.matches("[A-Za-z0-9-]{36}") ? sent : UUID.randomUUID().toString();
  }

  public static Form blank(Words words) {
    return new Form(words, Values.NONE, "");
  }

  public Words words() {
    return words;
  }

  public Values values() {
    return values;
  }

  /** The same form with a value filled in. What was noted is forgotten. */
  public <T> Form with(Field<T> field, T value) {
    return new Form(words, values.with(field.write(value)), place);
  }

  /** The same form about this version of a record, whose values are filled in. */
  public Form withVersion(int version) {
    return new Form(words, values.with(Map.of(VERSION, List.of(String.valueOf(version)))), place);
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

  /**
   * Tells this very posting: the same form to the same place with the same words. What was changed
   * in between makes another.
   */
  public String fingerprint() {
    return Fingerprint.of(place, once, values);
  }

  /** What the form carries unseen. */
  public List<Viewer.HiddenField> hidden() {
    List<Viewer.HiddenField> hidden = new ArrayList<>();
    hidden.add(new Viewer.HiddenField(ONCE, once));
    if (!values.text(VERSION).isEmpty()) {
      hidden.add(new Viewer.HiddenField(VERSION, values.text(VERSION)));
      hidden.add(new Viewer.HiddenField(SEEN, seen().written()));
    }
    return hidden;
  }

  /** What to do with the form, posted with these fields. */
  public Posted posted(Collection<? extends Field<?>> fields) {
    return Posted.of(this, fields);
  }

  /**
   * This form put together with what its record is now, to be saved over that: what the person
   * changed stays, what the person left alone becomes what it is now.
   */
  public Form meeting(Form now, Collection<? extends Field<?>> fields) {
    Meeting meeting = new Meeting(values, now.values, seen(), words);
    meeting.of(fields);
    Map<String, List<String>> together = meeting.together();
    together.put(VERSION, List.of(String.valueOf(now.version())));
    together.put(SEEN, List.of(now.seen().written()));
    return new Form(words, values.with(together), place, meeting.conflict());
  }

  /** What somebody else changed meanwhile; null: nothing. */
  public @Nullable Conflict conflict() {
    return conflict;
  }

  /** Checks these fields and notes everything that is wrong with them. */
  public boolean accepts(Field<?>... fields) {
    return accepts(Arrays.asList(fields));
  }

  /** Checks these fields and notes everything that is wrong with them. */
  public boolean accepts(Collection<? extends Field<?>> fields) {
    for (Field<?> field : fields) {
      if (field.read(values, words) instanceof Answer.Wrong<?>(Problem problem)) {
        note(field, problem);
      }
    }
    return noted.isEmpty();
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
    note(field, Problem.of(key, arguments));
  }

  /** Notes that the whole cannot be. */
  public void refuse(Refusal refusal) {
    noted.putIfAbsent(WHOLE, new Noted(WHOLE, words.refused(refusal), ""));
  }

  /** As {@link #refuse(Refusal)}; this form, to be shown again with all that was typed. */
  public Form refused(Refusal refusal) {
    refuse(refusal);
    return this;
  }

  public boolean hasErrors() {
    return !noted.isEmpty() || conflict != null;
  }

  /** Everything noted, linked to its field. */
  public List<FormError> errors() {
    return noted.values().stream()
        .map(each -> new FormError(each.target(), each.sentence()))
        .toList();
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
        wrong == null ? null : wrong.sentence(),
        wrong == null ? "" : wrong.part());
  }

  private Seen seen() {
    String sent = values.text(SEEN);
    return sent.isEmpty() ? Seen.of(values.texts()) : Seen.parse(sent);
  }

  private void note(Field<?> field, Problem problem) {
    noted.putIfAbsent(
        field.name(),
        new Noted(
            field.target(problem.part()), problem.sentence(field.label(), words), problem.part()));
  }
}
