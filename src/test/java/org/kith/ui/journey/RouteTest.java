package org.kith.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.kith.ui.Messages;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Label;
import org.kith.ui.forms.TextField;

/** The way through a journey, whatever its questions and conditions. */
class RouteTest {
  private static final Words WORDS = Messages.load(Languages.shipped()).in(Language.ENGLISH);

  /**
   * A question of an arbitrary journey.
   *
   * @param dependsOn number of the earlier question that decides whether it is asked; itself or
   *     later: always asked
   * @param wanted the answer to that question with which it is asked
   * @param answer yes, no or not answered
   */
  record Spec(int dependsOn, boolean wanted, @Nullable Boolean answer) {}

  @Provide
  Arbitrary<List<Spec>> journeys() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 12),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false).injectNull(0.2))
        .as(Spec::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Property(tries = 500)
  void walkingOnReachesTheEndAndVisitsExactlyWhatIsAsked(@ForAll("journeys") List<Spec> specs) {
    Route route = route(specs, 1);

    assertThat(walk(route)).containsExactlyElementsOf(asked(specs));
  }

  @Property(tries = 500)
  void backIsTheWayOnInReverse(@ForAll("journeys") List<Spec> specs) {
    Route route = route(specs, 1);

    for (Question question : route.questions()) {
      route.next(question).ifPresent(next -> assertThat(route.previous(next)).contains(question));
      route
          .previous(question)
          .ifPresent(previous -> assertThat(route.next(previous)).contains(question));
    }
    assertThat(route.previous(route.questions().getFirst())).isEmpty();
  }

  @Property(tries = 500)
  void theFirstUnansweredQuestionIsTheFirstAskedWithoutAnAnswer(
      @ForAll("journeys") List<Spec> specs) {
    Optional<String> expected =
        asked(specs).stream().filter(slug -> spec(specs, slug).answer() == null).findFirst();

    assertThat(route(specs, 1).firstUnanswered().map(Question::slug)).isEqualTo(expected);
  }

  @Property(tries = 500)
  void sectionsChangeNothingInTheOrder(@ForAll("journeys") List<Spec> specs) {
    assertThat(walk(route(specs, 3))).isEqualTo(walk(route(specs, 1)));
  }

  @Property(tries = 500)
  void whatIsSentHoldsNothingThatIsNotAsked(@ForAll("journeys") List<Spec> specs) {
    Route route = route(specs, 1);
    List<String> asked = asked(specs);

    for (int number = 0; number < specs.size(); number++) {
      if (!asked.contains("q" + number)) {
        assertThat(route.answers().find(field(number))).isEmpty();
      }
    }
  }

  @Test
  void aQuestionThatMayBeLeftEmptyIsAnsweredOnceItWasSeen() {
    Question remarks =
        Question.of(
            "remarks", TextField.of("remarks", Label.of(Text.english("Remarks"))).optional());
    List<Section> sections = List.of(new Section(Label.key("ui.form.yes"), List.of(remarks)));

    assertThat(Route.of(sections, new Answers(WORDS, Map.of(), Set.of())).firstUnanswered())
        .contains(remarks);
    assertThat(
            Route.of(sections, new Answers(WORDS, Map.of(), Set.of("remarks"))).firstUnanswered())
        .isEmpty();
  }

  @Test
  void anAnswerThatTheQuestionNoLongerOffersIsAskedForAgain() {
    Route route =
        Route.of(
            sections(List.of(new Spec(0, true, null)), 1),
            new Answers(WORDS, Map.of("q0", List.of("perhaps")), Set.of("q0")));

    assertThat(route.firstUnanswered().map(Question::slug)).contains("q0");
  }

  @Test
  void aQuestionNeedsAnAddressAndAHeading() {
    TextField name = TextField.of("name", Label.of(Text.english("Name")));

    assertThatThrownBy(() -> Question.of("check", name))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Question.of("Your name", name))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Question("a", null, List.of(name, name), _ -> true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noTwoQuestionsOverwriteEachOther() {
    TextField name = TextField.of("name", Label.of(Text.english("Name")));
    List<Section> sections =
        List.of(Section.of("ui.form.yes", Question.of("yours", name), Question.of("theirs", name)));

    assertThatThrownBy(() -> Route.of(sections, new Answers(WORDS, Map.of(), Set.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> walk(Route route) {
    List<String> walked = new ArrayList<>();
    Optional<Question> here = route.questions().stream().findFirst();
    while (here.isPresent()) {
      walked.add(here.get().slug());
      here = route.next(here.get());
    }
    return walked;
  }

  /** Which questions are asked, worked out without a route. */
  private static List<String> asked(List<Spec> specs) {
    boolean[] asked = new boolean[specs.size()];
    List<String> slugs = new ArrayList<>();
    for (int number = 0; number < specs.size(); number++) {
      Spec spec = specs.get(number);
      boolean isFree = spec.dependsOn() >= number;
      asked[number] =
          isFree
              || (asked[spec.dependsOn()]
                  && Objects.equals(specs.get(spec.dependsOn()).answer(), spec.wanted()));
      if (asked[number]) {
        slugs.add("q" + number);
      }
    }
    return slugs;
  }

  private static Route route(List<Spec> specs, int sections) {
    Map<String, List<String>> texts = new HashMap<>();
    Set<String> answered = new HashSet<>();
    for (int number = 0; number < specs.size(); number++) {
      Boolean answer = specs.get(number).answer();
      if (answer != null) {
        texts.put("q" + number, List.of(answer ? "yes" : "no"));
        answered.add("q" + number);
      }
    }
    return Route.of(sections(specs, sections), new Answers(WORDS, texts, answered));
  }

  private static List<Section> sections(List<Spec> specs, int count) {
    List<Section> sections = new ArrayList<>();
    int size = Math.max(1, specs.size() / count);
    for (int from = 0; from < specs.size(); from += size) {
      List<Question> questions = new ArrayList<>();
      for (int number = from; number < Math.min(from + size, specs.size()); number++) {
        questions.add(question(number, specs.get(number)));
      }
      sections.add(new Section(Label.key("ui.form.yes"), questions));
    }
    return sections;
  }

  private static Question question(int number, Spec spec) {
    Question question = Question.of("q" + number, field(number));
    return spec.dependsOn() >= number
        ? question
        : question.when(answers -> answers.is(field(spec.dependsOn()), spec.wanted()));
  }

  private static ChoiceField<Boolean> field(int number) {
    return ChoiceField.of(
        "q" + number,
        Label.of(Text.english("Question " + number)),
        List.of(
            Choice.of(true, "yes", Text.english("Yes")),
            Choice.of(false, "no", Text.english("No"))));
  }

  private static Spec spec(List<Spec> specs, String slug) {
    return specs.get(Integer.parseInt(slug.substring(1)));
  }
}
