package org.kith.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.kith.documents.BulletList;
import org.kith.documents.Callout;
import org.kith.documents.DataTable;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.DataTable.Column;
import org.kith.documents.Direction;
import org.kith.documents.Document;
import org.kith.documents.FigureValue;
import org.kith.documents.Imprint;
import org.kith.documents.KeyFigures;
import org.kith.documents.ListItem;
import org.kith.documents.Paragraph;
import org.kith.documents.Picture;
import org.kith.documents.Section;
import org.kith.documents.Wording;

class PdfPagesTest {
  @Test
  void theEngineFindsNothingInaccessibleInAnyKindOfBlock() throws Exception {
    FigureValue figure = new FigureValue("a", "12", null, "others say 13");
    Document document =
        new Document(
            "Every block",
            "",
            "en-GB",
            Direction.LTR,
            "",
            "",
            List.of(
                new Section(
                    "all",
                    "All",
                    List.of(
                        new KeyFigures(List.of(new KeyFigures.KeyFigure(figure, "people"))),
                        new BulletList(
                            List.of(
                                new ListItem(
                                    List.of(
                                        Paragraph.of("one"),
                                        new BulletList(List.of(ListItem.of("within"))))))),
                        new Callout(Callout.Kind.NOTE, List.of(Paragraph.of("note"))),
                        new DataTable(
                            "Table",
                            List.of(Column.words("Ward"), Column.numbers("People")),
                            List.of(List.of(Cell.of("Palfrey"), Cell.of(figure))),
                            List.of()),
                        new Picture(
                            """
                            <svg xmlns="http://www.w3.org/2000/svg" width="90" height="20" viewBox="0 0 90 20">
                            <text x="1" y="9" font-style="italic">one <tspan dy="1em" fill="#fff">two</tspan></text>
                            </svg>
                            """,
                            "Two words",
                            "Words",
                            null)))));
    List<String> remarks = new ArrayList<>();
    new PdfPages(
            Wording.of(Locale.UK),
            diagnostic -> {
              if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()
                  || diagnostic.getFormattedMessage().contains("PDF/UA")) {
                remarks.add(diagnostic.getFormattedMessage());
              }
            })
        .write(
            document,
            new Imprint("Example for All", Instant.EPOCH, null),
            OutputStream.nullOutputStream());
    assertThat(remarks).isEmpty();
  }
}
