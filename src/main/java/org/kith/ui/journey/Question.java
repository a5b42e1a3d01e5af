package org.kith.ui.journey;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Label;

/**
 * One page of a journey.
 *
 * @param slug the end of its address
 * @param title its heading; null where its only field is the question
 * @param applies whether it is asked, given the answers to the questions before it that are asked
 */
public record Question(
    String slug, @Nullable Label title, List<Field<?>> fields, Predicate<Answers> applies) {
  /** Ends of addresses that are pages of every journey. */
  private static final Set<String> TAKEN = Set.of("check");

  public Question {
    fields = List.copyOf(fields);
    if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*") || TAKEN.contains(slug)) {
      throw new IllegalArgumentException(slug + " cannot end an address of a journey");
    }
    if (fields.isEmpty() || (title == null && fields.size() > 1)) {
      throw new IllegalArgumentException(slug + " needs a heading, or one field that is its own");
    }
  }

  /** A question whose one field's label is the heading of its page. */
  public static Question of(String slug, Field<?> field) {
    return new Question(slug, null, List.of(field), _ -> true);
  }

  /** Several fields below a heading. */
  public static Question of(String slug, String key, Field<?>... fields) {
    return new Question(slug, Label.key(key), List.of(fields), _ -> true);
  }

  /** The same question, asked only where the answers before it say so. */
  public Question when(Predicate<Answers> applies) {
    return new Question(slug, title, fields, applies);
  }

  public Text heading(Words words) {
    return (title == null ? fields.getFirst().label() : title).in(words);
  }
}
