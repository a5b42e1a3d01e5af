package org.kith.documents;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.DataTable.Column;
import org.kith.documents.KeyFigures.KeyFigure;

/** An invented report with every kind of block, for tests and for looking at. */
final class SampleReport {
  static final Imprint IMPRINT =
      new Imprint(
          "Example for All",
          Instant.parse("2022-06-20T09:00:00Z"),
          URI.create("https://kith.example"));

  static final String DISPUTE =
      "the annual report says 1,204, and the board’s paper of March says 1,190 for the same year";

  static final FigureValue DISPUTED =
      new FigureValue("reach-2021", "1,204", "/figures/reach-2021", DISPUTE);

  private SampleReport() {}

  static Document document() {
    return new Document(
        "Neighbours: four years of a programme",
        "What was done to bring people together, whom it reached, and what changed",
        "en-GB",
        Direction.LTR,
        "Published on 20 June 2022",
        "Prepared by Example for All from its second edition of figures",
        List.of(summary(), reach(), methods()));
  }

  static Document of(Block... blocks) {
    return new Document(
        "A title",
        "",
        "en-GB",
        Direction.LTR,
        "",
        "",
        List.of(new Section("first", "First part", List.of(blocks))));
  }

  private static Section summary() {
    return new Section(
        "summary",
        "Summary",
        List.of(
            paragraph(
                "The programme set out to help people from different backgrounds to meet, to speak"
                    + " English with confidence and to take part in the life of their area. This"
                    + " report says what was done in four years, how many people took part, and what"
                    + " they told us had changed for them."),
            new KeyFigures(
                List.of(
                    new KeyFigure(DISPUTED, "people took part in at least one activity in 2021"),
                    new KeyFigure(
                        new FigureValue("classes", "86", "/figures/classes", null),
                        "English classes held in community halls"),
                    new KeyFigure(
                        new FigureValue("pledges", "412", "/figures/pledges", null),
                        "residents and organisations signed the pledge"))),
            new Callout(
                Callout.Kind.KEY,
                List.of(
                    paragraph(
                        "Two in three people who came to a bridging activity spoke for longer than"
                            + " a few minutes with someone they had not met before."))),
            new Paragraph(
                List.of(
                    new Inline.Text("In 2021 "),
                    DISPUTED,
                    new Inline.Text(" people took part. They met in "),
                    Inline.Strong.of("eleven Places of Welcome"),
                    new Inline.Text(", in schools and "),
                    Inline.Emphasis.of("at home, on the screen"),
                    new Inline.Text(". The "),
                    Inline.Link.of("/figures", "list of figures"),
                    new Inline.Text(" gives the source of each number.")))),
        List.of(
            new Section(
                "what-was-done",
                "What was done",
                List.of(
                    new BulletList(
                        List.of(
                            ListItem.of("English for speakers of other languages, at three levels"),
                            new ListItem(
                                List.of(
                                    paragraph("Welcoming places:"),
                                    new BulletList(
                                        List.of(
                                            ListItem.of("warm rooms in winter"),
                                            ListItem.of("a cup of tea in every season"))))),
                            ListItem.of("Links between twelve primary schools"))),
                    new NumberedList(
                        1,
                        List.of(
                            ListItem.of("People are asked what they want to do."),
                            ListItem.of("Partners plan it together."),
                            ListItem.of("Registers are kept where it happens.")))))));
  }

  private static Section reach() {
    return new Section(
        "reach",
        "Whom it reached",
        List.of(
            paragraph(
                "Each person is counted once, however often they came. Where only a head count was"
                    + " kept, the report gives the least and the most that the number can be."),
            new Picture(
                chart(),
                "Bar chart of people reached by year: 310 in 2018, 702 in 2019, 655 in 2020 and"
                    + " 1,204 in 2021",
                "People reached in each year, counted once",
                new DataTable(
                    "People reached in each year",
                    List.of(
                        Column.words("Year"),
                        Column.numbers("People"),
                        Column.numbers("Share of target")),
                    List.of(
                        row("2018", "310", "78%"),
                        row("2019", "702", "104%"),
                        row("2020", "655", "91%"),
                        List.of(Cell.of("2021"), Cell.of(DISPUTED), Cell.of("120%"))),
                    List.of(new Inline.Text("Source: registers of all partners, June 2022."))))),
        List.of(
            new Section(
                "by-ward",
                "By ward",
                List.of(
                    paragraph("The table lists every ward, and runs over more than one page."),
                    wards())),
            new Section(
                "languages",
                "In many languages",
                List.of(
                    paragraph(
                        "Materials were offered in Polish (Zażółć gęślą jaźń – wspólnie, łączymy"
                            + " sąsiadów), in Russian (Съешь же ещё этих мягких французских булок:"
                            + " мы соседи), in Bulgarian (Добре дошли, съседи) and in Romanian"
                            + " (Bine ați venit, țară și vecini)."),
                    new Callout(
                        Callout.Kind.NOTE,
                        List.of(
                            paragraph("Leaflets in other scripts are web pages: see the site."))),
                    new Callout(
                        Callout.Kind.WARNING,
                        List.of(
                            paragraph(
                                "Numbers for 2020 count people who joined by telephone, and are not"
                                    + " comparable with those of other years.")))))));
  }

  private static Section methods() {
    return new Section(
        "methods",
        "How the figures were made",
        List.of(
            paragraph(
                "Figures are counted from registers. “Tea & biscuits” are not counted; 3 < 4 and"
                    + " 5 > 4 hold as they should.")),
        List.of(
            new Section(
                "surveys",
                "Surveys",
                List.of(paragraph("Questions were asked before and after.")),
                List.of(
                    new Section(
                        "answers",
                        "Who answered",
                        List.of(paragraph("Nine in ten of those asked gave an answer.")))))));
  }

  private static DataTable wards() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      rows.add(
          row(
              i % 7 == 0
                  ? "Ward number " + i + ", with the estate beyond the canal and the old mill"
                  : "Ward number " + i,
              String.valueOf(10 + i * 7 % 83),
              String.valueOf(i * 13 % 47),
              (i * 3 % 100) + "%"));
    }
    return new DataTable(
        "Activities and people by ward, all years",
        List.of(
            Column.words("Ward"),
            Column.numbers("People"),
            Column.numbers("Activities"),
            Column.numbers("Came again")),
        rows,
        List.of(
            new Inline.Text("Wards as of 2018. Numbers under five are not shown; "),
            Inline.Link.of("#methods", "how the figures were made"),
            new Inline.Text(".")));
  }

  static Paragraph paragraph(String text) {
    return Paragraph.of(text);
  }

  static List<Cell> row(String... cells) {
    return List.of(cells).stream().map(Cell::of).toList();
  }

  static String chart() {
    int[] values = {310, 702, 655, 1204};
    StringBuilder bars = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      int width = values[i] * 420 / 1204;
      bars.append(
          """
          <text x="52" y="%d" text-anchor="end" dominant-baseline="middle">%d</text>
          <rect x="62" y="%d" width="%d" height="28" fill="#0b4f4a"/>
          <text x="%d" y="%d" dominant-baseline="middle" font-weight="bold">%,d</text>
          """
              .formatted(
                  34 + i * 42, 2018 + i, 20 + i * 42, width, 70 + width, 34 + i * 42, values[i]));
    }
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 560 200" width="560" height="200" font-size="15" fill="#1d2b2a">
    <line x1="62" y1="10" x2="62" y2="186" stroke="#cfd8d6"/>
    %s</svg>
    """
        .formatted(bars);
  }
}
