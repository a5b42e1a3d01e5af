package org.kith.returns.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.kernel.Unit;
import org.kith.returns.domain.How;
import org.kith.returns.domain.ReturnWorkbook.Cell;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;

/**
 * What a partner's workbook says, as if it had been typed.
 *
 * @param typed box by box; without those whose cells are empty
 * @param faults cells that cannot be taken, with what was found and what is wanted
 */
record ReadCells(Map<String, String> typed, List<Text> faults) {
  static ReadCells of(List<Cell> cells, AnswerFields fields, Words words) {
    Map<String, String> typed = new LinkedHashMap<>();
    Map<String, Cell> places = new LinkedHashMap<>();
    List<Text> faults = new ArrayList<>();
    for (Cell cell : cells) {
      places.put(cell.box(), cell);
      if (cell.isFormula()) {
        faults.add(words.text("returns.cell.formula", cell.place()));
      } else if (!cell.text().isEmpty()) {
        typed.put(
            cell.box(), cell.box().startsWith("how-") ? how(cell, words, faults) : cell.text());
      }
    }
    Form form = AnswerFields.typed(typed, words);
    for (AnswerFields.Asked asked : fields.figures()) {
      values(asked, form, typed, places, words, faults);
    }
    for (var box : List.of(AnswerFields.WENT_WELL, AnswerFields.WENT_BADLY)) {
      tooLong(box.name(), form.find(box), places, words, faults);
    }
    return new ReadCells(typed, faults);
  }

  private static String how(Cell cell, Words words, List<Text> faults) {
    Optional<How> how = How.inWords(cell.text());
    if (how.isEmpty()) {
      faults.add(words.text("returns.cell.how", cell.place(), cell.text()));
    }
    return how.map(How::code).orElse("");
  }

  private static void values(
      AnswerFields.Asked asked,
      Form form,
      Map<String, String> typed,
      Map<String, Cell> places,
      Words words,
      List<Text> faults) {
    Cell value = places.get(asked.value().name());
    String how = typed.getOrDefault(asked.how().name(), "");
    tooLong(asked.note().name(), form.find(asked.note()), places, words, faults);
    if (value == null || value.isFormula()) {
      return;
    }
    if (value.text().isEmpty()) {
      if (how.equals(How.EXACTLY.code())) {
        typed.remove(asked.how().name()); // as the workbook went out: nobody chose it
      } else if (!how.isEmpty() && !how.equals(How.NOTHING.code())) {
        faults.add(words.text("returns.cell.no-number", value.place()));
      }
      return;
    }
    if (how.equals(How.NOTHING.code())) {
      faults.add(words.text("returns.cell.and-nothing", value.place(), value.text()));
    } else if (form.find(asked.value()).isEmpty()) {
      faults.add(
          words.text(
              "returns.cell.wrong",
              value.place(),
              value.text(),
              words.plain(wanted(asked.figure().unit()))));
    } else if (how.equals(How.ABOUT.code())
        && form.find(asked.value())
            .flatMap(number -> number)
            .filter(n -> n.signum() == 0)
            .isPresent()) {
      faults.add(words.text("returns.cell.about-nought", value.place()));
    } else if (how.isEmpty()) {
      typed.put(asked.how().name(), How.EXACTLY.code());
    }
  }

  private static void tooLong(
      String box,
      Optional<Optional<String>> text,
      Map<String, Cell> places,
      Words words,
      List<Text> faults) {
    Cell cell = places.get(box);
    if (cell != null && !cell.isFormula() && text.isEmpty()) {
      faults.add(words.text("returns.cell.text", cell.place()));
    }
  }

  private static String wanted(Unit unit) {
    return switch (unit) {
      case POUNDS -> "returns.cell.wanted.pounds";
      case PERCENT -> "returns.cell.wanted.share";
      default -> unit.isCount() ? "returns.cell.wanted.whole" : "returns.cell.wanted.number";
    };
  }
}
