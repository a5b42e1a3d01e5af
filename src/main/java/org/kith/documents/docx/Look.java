package org.kith.documents.docx;

import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * How a piece of text looks.
 *
 * @param style the character style; null for the paragraph's own look
 */
record Look(@Nullable String style, boolean strong, boolean emphasised) {
  static final Look PLAIN = new Look(null, false, false);

  Look with(String other) {
    return new Look(other, strong, emphasised);
  }

  Look strongly() {
    return new Look(style, true, emphasised);
  }

  Look withEmphasis() {
    return new Look(style, strong, true);
  }

  /** Sets the look in the order that the format asks for. */
  void of(CTR run, boolean rightToLeft) {
    if (style == null && !strong && !emphasised && !rightToLeft) {
      return;
    }
    CTRPr look = run.addNewRPr();
    if (style != null) {
      look.addNewRStyle().setVal(style);
    }
    if (strong) {
      look.addNewB();
      look.addNewBCs();
    }
    if (emphasised) {
      look.addNewI();
      look.addNewICs();
    }
    if (rightToLeft) {
      look.addNewRtl();
    }
  }
}
