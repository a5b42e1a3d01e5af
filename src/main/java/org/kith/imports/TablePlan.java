package org.kith.imports;

import java.util.List;
import java.util.Map;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Field;

/** What a file is taken for, and what has to be asked before it is read. */
public interface TablePlan {
  /** What it is taken for, such as a register with dates across. */
  Text takenFor(Words words);

  /** What it looked like, in some lines: which sheets and columns were found, what is left out. */
  List<Text> found(Words words);

  /** The same for all files of this shape from one source: their answers are remembered. */
  String shape();

  /** What is asked, with the file's own words as labels where it has some. */
  List<Field<String>> questions(Words words);

  /** Questions that have to be answered before the file can be read, and are not. */
  List<String> open();

  /** By question, what is known or proposed; what has to be asked is missing. */
  Map<String, String> answers();
}
