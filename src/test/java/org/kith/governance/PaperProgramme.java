package org.kith.governance;

import org.kith.Figure;
import org.kith.TestArea;

/**
 * An invented programme: one project that missed its target and paused, and two figures at odds.
 */
final class PaperProgramme {
  private PaperProgramme() {}

  static void write(TestArea area) {
    area.files()
        .append("area.yaml", "  - {id: riverside, name: Riverside}\n")
        .append(
            "sources.yaml",
            """
            - id: report
              title: Final report
              publisher: Guild
              published: 2021-11
              kind: report
            """)
        .definition("sewing-circle", "members", "People who joined the sewing circle")
        .figure(Figure.of("promised").about("sewing-circle", "members").kind("target").people(50))
        .figure(Figure.of("in-table").about("sewing-circle", "members").people(33))
        .figure(Figure.of("in-text").about("sewing-circle", "members").people(32))
        .file(
            "organisations.yaml",
            "- {id: guild, name: Guild, sector: voluntary, footprint: riverside}\n")
        .file(
            "programme.yaml",
            """
            id: together
            area: %s
            name: Together
            starts: 2020
            ends: unstated
            vision: A place for all.
            vision-source: report
            about: Neighbours met.
            partners: [guild]
            """
                .formatted(area.subject()))
        .file(
            "priorities/meeting.yaml",
            """
            id: meeting
            number: 1
            name: Meeting
            ambition: Everybody meets somebody.
            summary: Neighbours meet.
            """)
        .file(
            "projects/sewing-circle.yaml",
            """
            id: sewing-circle
            name: Sewing circle
            priority: meeting
            localities: [riverside]
            summary: People sew.
            about: They sewed together.
            states:
              - {state: running, from: 2020, note: It began., source: report}
              - {state: paused, from: 2021-11-03, note: "Shut to {{in-table|unit}}.", source: report}
            outputs:
              - definition: members
                targets:
                  - figure: promised
            """);
  }
}
