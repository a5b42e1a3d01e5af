package org.kith.ui.drawing;

import org.kith.ui.Language;

/** What every picture has around it: its name and description for those who do not see it. */
record Picture(String id, String title, String description, Language language, String kind) {

  Svg around(Pen pen, double height, boolean hasLinks) {
    return new Svg(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            + " class=\"kith-svg kith-svg--"
            + kind
            + "\" viewBox=\"0 0 "
            + Pen.number(Pen.WIDTH)
            + " "
            + Pen.number(height)
            // children of an image are hidden from assistive technology; links must not be
            + (hasLinks ? "\" role=\"group" : "\" role=\"img")
            + "\" aria-labelledby=\""
            + Pen.escape(id)
            + "-title\" aria-describedby=\""
            + Pen.escape(id)
            + "-desc\" lang=\""
            + language.code()
            + "\" direction=\""
            + language.direction().code()
            + "\" font-family=\"Fira Sans, Noto Nastaliq Urdu, sans-serif\"><title id=\""
            + Pen.escape(id)
            + "-title\">"
            + Pen.escape(title)
            + "</title><desc id=\""
            + Pen.escape(id)
            + "-desc\">"
            + Pen.escape(description)
            + "</desc>"
            + pen.body()
            + "</svg>");
  }
}
