package org.kith.ui.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.journey.Journey;
import org.kith.ui.journey.Question;
import org.kith.ui.journey.Route;
import org.kith.ui.journey.Section;

/**
 * Everything that was answered, before it is sent.
 *
 * @param path of the draft
 */
public record JourneyCheckPage(
    Text title, Form form, List<Part> parts, String path, boolean isForEveryone) implements Page {

  /** A section's answers. */
  public record Part(Text title, List<Told> answers) {}

  /**
   * An answer in words.
   *
   * @param change where it can be changed
   */
  public record Told(Text question, Text answer, String change) {}

  static JourneyCheckPage of(
      Journey journey, Route route, Form form, Function<Question, String> paths, String path) {
    Words words = form.words();
    List<Part> parts =
        journey.sections().stream()
            .filter(section -> !route.questions(section).isEmpty())
            .map(section -> part(section, route, words, paths))
            .toList();
    return new JourneyCheckPage(
        words.text("ui.journey.check"), form, parts, path, journey.isForEveryone());
  }

  /** Where one comes from: the task list, or the last question. */
  public String back() {
    return hasParts() ? path : parts.getLast().answers().getLast().change();
  }

  /** With one part, its name says nothing that the page does not. */
  public boolean hasParts() {
    return parts.size() > 1;
  }

  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }

  private static Part part(
      Section section, Route route, Words words, Function<Question, String> paths) {
    List<Told> answers =
        route.questions(section).stream()
            .flatMap(question -> told(question, route, words, paths.apply(question)))
            .toList();
    return new Part(section.title().in(words), answers);
  }

  private static Stream<Told> told(Question question, Route route, Words words, String change) {
    return question.fields().stream()
        .map((Field<?> field) ->
            new Told(field.label().in(words), route.answers().told(field), change));
  }
}
