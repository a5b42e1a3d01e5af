package org.kith.ui.journey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The questions that somebody with these answers is asked, in order, and the way among them. A
 * question that is not asked any more takes its answers out of the journey; they come back with it.
 */
public final class Route {
  private final List<Section> sections;
  private final List<Question> questions = new ArrayList<>();
  private Answers answers;

  private Route(List<Section> sections, Answers all) {
    this.sections = sections;
    refuseNamesTwice(sections);
    this.answers = all.to(questions);
    for (Section section : sections) {
      for (Question question : section.questions()) {
        if (question.applies().test(answers)) {
          questions.add(question);
          answers = all.to(questions);
        }
      }
    }
  }

  public static Route of(List<Section> sections, Answers all) {
    return new Route(sections, all);
  }

  /** The questions that are asked. */
  public List<Question> questions() {
    return List.copyOf(questions);
  }

  /** The questions of a section that are asked. */
  public List<Question> questions(Section section) {
    return section.questions().stream().filter(questions::contains).toList();
  }

  /** The answers to what is asked. */
  public Answers answers() {
    return answers;
  }

  public Optional<Question> find(String slug) {
    return questions.stream().filter(question -> question.slug().equals(slug)).findFirst();
  }

  /** The question after this one; none: check the answers. */
  public Optional<Question> next(Question question) {
    return at(questions.indexOf(question) + 1);
  }

  /** The question before this one; none: it is the first. */
  public Optional<Question> previous(Question question) {
    return at(questions.indexOf(question) - 1);
  }

  public boolean isAnswered(Question question) {
    return answers.hasAnswered(question);
  }

  /** What is still to be answered first; none: the answers can be sent. */
  public Optional<Question> firstUnanswered() {
    return questions.stream().filter(question -> !isAnswered(question)).findFirst();
  }

  /** What a person is asked after answering this: what is unanswered further on in its section. */
  public Optional<Question> unansweredAfter(Question question) {
    List<Question> together = questions(section(question));
    return together.stream()
        .skip(together.indexOf(question) + 1L)
        .filter(later -> !isAnswered(later))
        .findFirst();
  }

  /** How many questions of a section are answered. */
  public int answered(Section section) {
    return (int) questions(section).stream().filter(this::isAnswered).count();
  }

  /** Two fields of one name would overwrite each other's answers. */
  private static void refuseNamesTwice(List<Section> sections) {
    Set<String> names = new HashSet<>();
    for (Section section : sections) {
      for (Question question : section.questions()) {
        List<String> parameters =
            question.fields().stream().flatMap(field -> field.parameters().stream()).toList();
        if (!names.add("/" + question.slug()) || !parameters.stream().allMatch(names::add)) {
          throw new IllegalArgumentException(question.slug() + " uses a name that another has");
        }
      }
    }
  }

  private Section section(Question question) {
    return sections.stream()
        .filter(section -> section.questions().contains(question))
        .findFirst()
        .orElseThrow();
  }

  private Optional<Question> at(int place) {
    return place >= 0 && place < questions.size()
        ? Optional.of(questions.get(place))
        : Optional.empty();
  }
}
