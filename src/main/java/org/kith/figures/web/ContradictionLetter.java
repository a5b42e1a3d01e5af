package org.kith.figures.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kith.documents.DataTable;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.DataTable.Column;
import org.kith.documents.Direction;
import org.kith.documents.Document;
import org.kith.documents.ListItem;
import org.kith.documents.NumberedList;
import org.kith.documents.Paragraph;
import org.kith.documents.Section;
import org.kith.figures.Statement;
import org.kith.figures.domain.Case;
import org.kith.ui.Words;

/**
 * A letter about figures that do not agree: to whoever reported them, without blame, with every
 * figure and where it stands.
 *
 * @param programme whose letter it is
 * @param to whom it is for
 * @param by the day until which an answer is wanted
 * @param answerTo where the answer goes
 */
record ContradictionLetter(
    String programme, String to, LocalDate written, LocalDate by, String answerTo) {

  Document about(Case one, List<Statement> figures, Wording wording) {
    Words words = wording.words();
    return new Document(
        words.plain("figures.letter.title"),
        words.plain("figures.letter.to", to),
        "en-GB",
        Direction.LTR,
        words.date(written),
        words.plain("figures.letter.from", programme, one.reference()),
        List.of(
            new Section(
                "the-figures",
                words.plain("figures.letter.figures"),
                List.of(
                    Paragraph.of(words.plain("figures.letter.opening", programme)),
                    Paragraph.of(
                        words.plain(
                            "figures.letter.expected",
                            words.plain("figures.rule." + one.finding().rule() + ".means"))),
                    table(figures, wording),
                    Paragraph.of(words.plain("figures.letter.fair")))),
            new Section(
                "what-we-ask",
                words.plain("figures.letter.ask"),
                List.of(
                    Paragraph.of(words.plain("figures.letter.ask.which")),
                    new NumberedList(
                        1,
                        List.of(
                            ListItem.of(words.plain("figures.letter.ask.one")),
                            ListItem.of(words.plain("figures.letter.ask.both")),
                            ListItem.of(words.plain("figures.letter.ask.none")))))),
            new Section(
                "how-to-answer",
                words.plain("figures.letter.answer"),
                List.of(
                    Paragraph.of(
                        words.plain(
                            "figures.letter.answer.to", answerTo, words.date(by), one.reference())),
                    Paragraph.of(words.plain("figures.letter.thanks"))))));
  }

  private static DataTable table(List<Statement> figures, Wording wording) {
    Words words = wording.words();
    List<List<Cell>> rows = new ArrayList<>();
    for (Statement figure : figures) {
      rows.add(
          List.of(
              Cell.of(wording.subject(figure).name().text() + ": " + Wording.title(figure).text()),
              Cell.of(wording.value(figure).text()),
              Cell.of(wording.source(figure).text()),
              Cell.of(figure.section())));
    }
    return new DataTable(
        words.plain("figures.letter.table"),
        List.of(
            Column.words(words.plain("figures.column.figure")),
            Column.words(words.plain("figures.column.value")),
            Column.words(words.plain("figures.letter.document")),
            Column.words(words.plain("figures.letter.where"))),
        rows,
        List.of());
  }
}
