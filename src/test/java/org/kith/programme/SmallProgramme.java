package org.kith.programme;

import org.kith.Figure;
import org.kith.TestArea;

/** An invented programme: two priorities, one of them in Polish too, and three projects. */
final class SmallProgramme {
  static final String ENGLISH_CLASSES = "projects/english-classes.yaml";

  private SmallProgramme() {}

  /** Loads it into the area. */
  static TestArea loaded(TestArea area) {
    area.files()
        .source("report", "Final report")
        .definition("english-classes", "learners", "People who learned English")
        .figure(
            Figure.of("promise").about("english-classes", "learners").people(300).kind("target"))
        .figure(
            Figure.of("revised").about("english-classes", "learners").people(200).kind("target"))
        .file(
            "organisations.yaml",
            """
            - {id: zeal, name: zeal, sector: voluntary, footprint: north}
            - {id: college, name: Millbank College, sector: education, footprint: borough-wide}
            - {id: anwar, name: Anwar Foundation, sector: funder, footprint: outside}
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
            about: It promised classes for {{promise}} learners.
            partners: [college, anwar]
            predecessors:
              - {name: Older plan, year: 2015, about: It came first.}
            integration-areas: [Exampleton, Elsewhere]
            principles: [Ask little.]
            limits: [Nobody else was asked.]
            """
                .formatted(area.subject()))
        .file(
            "priorities/learning.yaml",
            """
            id: learning
            number: 1
            name: Learning
            ambition: Everybody learns.
            will-do: [Open a school., Teach English.]
            summary: A school for all.
            """)
        .file(
            "priorities/learning.pl.yaml",
            """
            translation: machine-drafted
            name: Nauka
            will-do: [Otworzyć szkołę., Uczyć angielskiego.]
            """)
        .file(
            "priorities/playing.yaml",
            """
            id: playing
            number: 2
            name: Playing
            ambition: Everybody plays.
            summary: A park for all.
            """)
        .file(
            "measures/official.yaml",
            """
            licence: Open Government Licence v3.0
            attribution: A ministry.
            questions:
              - {id: lonely, framework: ons-loneliness, wording: "Are you lonely?", answers: [Yes, No]}
            """)
        .file(
            "measures.yaml",
            """
            - id: loneliness
              name: Feeling lonely
              question: lonely
              tags:
                - {framework: ons-loneliness, domain: Loneliness, indicator: Direct}
              priorities: [playing, learning]
              projects: [english-classes]
            - id: friends
              name: Having friends
              priorities: [playing]
            """)
        .file(
            "projects/evening-school.yaml",
            """
            id: evening-school
            name: Evening school
            priority: learning
            summary: Lessons after work.
            states:
              - {state: running, from: 2019, source: report}
            """)
        .file(ENGLISH_CLASSES, englishClasses("promise"))
        .file(
            "projects/newsletter.yaml",
            """
            id: newsletter
            name: Newsletter
            priority: cross-cutting
            summary: News for everybody.
            states:
              - {state: promised, from: unstated, source: report}
            """)
        .file(
            "recommendations.yaml",
            """
            - id: go-on
              subject: english-classes
              text: Teach more than {{promise}} people.
              owner: college
              due: 2023
              source: report
              section: Next steps
            - id: write-on
              subject: all-together
              text: Keep writing.
              owner: zeal
              source: report
            """);
    area.load();
    return area;
  }

  /** The file of the project whose learners these figures promise, one after the other. */
  static String englishClasses(String... targets) {
    StringBuilder lines = new StringBuilder();
    for (String target : targets) {
      lines.append("      - figure: ").append(target).append('\n');
    }
    return """
    id: english-classes
    name: English classes
    priority: learning
    part-of: evening-school
    partners:
      - {organisation: college, role: Teaches}
    localities: [north]
    mode: [in-person, online]
    summary: Classes near home.
    methods: [Forms, Interviews]
    states:
      - {state: running, from: 2019-04, source: report}
      - {state: moved-online, from: 2020, source: report}
    outcomes:
      - {text: Fewer are lonely., measures: [loneliness], source: report}
    legacy:
      - {text: It goes on., source: report}
    contributes-to: [playing]
    outputs:
      - definition: learners
        targets:
    """
        + lines;
  }
}
