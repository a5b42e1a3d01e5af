package org.kith.returns;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.Figure;
import org.kith.TestArea;
import org.kith.kernel.Period;
import org.kith.returns.domain.NewReturn;
import org.kith.returns.domain.Requesting;

/** An invented project of two partners that counts people, pounds and a share. */
public final class ReturnsSample {
  public static final String ZEAL = "zeal";
  public static final String COLLEGE = "college";
  public static final String CLASSES = "english-classes";
  public static final Period QUARTER = Period.parse("2021-10/2021-12").orElseThrow();

  private ReturnsSample() {}

  public static TestArea loaded(TestArea area) {
    area.files()
        .source("report", "Final report")
        .definition(CLASSES, "learners", "People who learned English")
        .definition(CLASSES, "costs", "Money spent on rooms")
        .definition(CLASSES, "content", "Learners who would come again")
        .figure(Figure.of("promise").about(CLASSES, "learners").people(300).kind("target"))
        .figure(Figure.of("rooms").about(CLASSES, "costs").unit("pounds").between(1200, 1200))
        .figure(
            Figure.of("again")
                .about(CLASSES, "content")
                .unit("percent")
                .between(80, 80)
                .with("base", "learners who answered"))
        .file(
            "organisations.yaml",
            """
            - {id: zeal, name: Zeal, sector: voluntary, footprint: north}
            - {id: college, name: Millbank College, sector: education, footprint: borough-wide}
            """)
        .file(
            "programme.yaml",
            """
            id: all-together
            area: %s
            name: All Together
            starts: 2019-01
            ends: unstated
            vision: A place for all.
            vision-source: report
            about: It teaches.
            """
                .formatted(area.subject()))
        .file(
            "priorities/learning.yaml",
            """
            id: learning
            number: 1
            name: Learning
            ambition: Everybody learns.
            summary: A school for all.
            """)
        .file(
            "projects/english-classes.yaml",
            """
            id: english-classes
            name: English classes
            priority: learning
            partners:
              - {organisation: zeal, role: Teaches}
              - {organisation: college, role: Lends the rooms}
            summary: Classes near home.
            states:
              - {state: running, from: 2019-04, source: report}
            outputs:
              - definition: learners
                targets:
                  - figure: promise
              - definition: costs
              - definition: content
            """);
    area.load();
    return area;
  }

  /** Asks a partner for all three figures, by e-mail, due on this day. */
  public static NewReturn wanted(String organisation, LocalDate due) {
    return new NewReturn(
        CLASSES,
        organisation,
        QUARTER,
        due,
        new Recipient("Sam (synthetic)", "sam@example.org", ""),
        List.of("learners", "costs", "content"),
        "");
  }

  /** The id of a return that a system actor asked for. */
  public static String asked(
      TestArea area, Requesting requesting, String organisation, LocalDate due) {
    return requireNonNull(
        area.acting(() -> requesting.ask(wanted(organisation, due)), Returns.REQUEST));
  }

  /** The path of a partner's link. */
  public static String link(TestArea area, Requesting requesting, String id) {
    return requireNonNull(area.acting(() -> requesting.newLink(id), Returns.REQUEST));
  }

  /** The first group of a pattern that a text holds. */
  public static String found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("nothing like " + pattern + " in " + text);
    }
    return matcher.group(1);
  }
}
