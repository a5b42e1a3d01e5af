package org.kith.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.figures.DateWords;
import org.kith.figures.SubjectName;
import org.kith.geography.Area;
import org.kith.geography.Locality;
import org.kith.kernel.Period;
import org.kith.programme.Project;
import org.kith.programme.web.ProjectPage.Fact;
import org.kith.programme.web.ProjectPage.Linked;
import org.kith.ui.Text;
import org.kith.ui.Words;

/**
 * Who did a project, where, how and when. A project whose documents name no place, such as one for
 * a refuge, shows none.
 */
record ProjectFacts(Project project, Area area, Words words) {
  static final String EVERYWHERE = "borough-wide";

  List<Fact> all() {
    List<Fact> facts = new ArrayList<>();
    add(facts, "programme.project.partners", partners());
    add(facts, "programme.project.where", places());
    add(
        facts,
        "programme.project.how",
        project.modes().stream()
            .map(mode -> plain(words.text("programme.mode." + mode.id())))
            .toList());
    add(facts, "programme.project.starts", day(project.starts()));
    add(facts, "programme.project.ends", day(project.ends()));
    add(
        facts,
        "programme.project.methods",
        project.methods().stream().map(method -> plain(Text.english(method))).toList());
    add(facts, "programme.project.part-of", subjects(project.partOf()));
    add(facts, "programme.project.parts", project.parts().stream().map(this::subject).toList());
    add(
        facts,
        "programme.project.contributes",
        project.contributesTo().stream().map(this::subject).toList());
    return facts;
  }

  /** A place that the programme speaks of, by its id. */
  static Text place(String id, Area area, Words words) {
    if (id.equals(EVERYWHERE)) {
      return words.text("programme.everywhere", area.name());
    }
    Map<String, String> names =
        area.localities().stream().collect(Collectors.toMap(Locality::id, Locality::name));
    return Text.english(names.getOrDefault(id, id));
  }

  private List<Linked> partners() {
    return project.partners().stream()
        .map(partner ->
            plain(
                Text.english(
                    partner.role().isEmpty()
                        ? partner.organisation().name()
                        : partner.organisation().name() + " (" + partner.role() + ")")))
        .toList();
  }

  private List<Linked> places() {
    return project.localities().stream().map(id -> plain(place(id, area, words))).toList();
  }

  private List<Linked> day(Period period) {
    String day = DateWords.of(period, words);
    return day == null ? List.of() : List.of(plain(new Text(day, words.language())));
  }

  private List<Linked> subjects(@Nullable SubjectName name) {
    return name == null ? List.of() : List.of(subject(name));
  }

  private Linked subject(SubjectName name) {
    return new Linked(Text.english(name.name()), name.path());
  }

  private void add(List<Fact> facts, String key, List<Linked> values) {
    if (!values.isEmpty()) {
      facts.add(new Fact(words.text(key), values));
    }
  }

  private static Linked plain(Text text) {
    return new Linked(text, null);
  }
}
