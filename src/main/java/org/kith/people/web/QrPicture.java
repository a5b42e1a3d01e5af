package org.kith.people.web;

import io.nayuki.qrcodegen.QrCode;
import org.kith.ui.drawing.Svg;

/** An address as squares that a phone's camera reads (ISO/IEC 18004), a quarter of it spare. */
final class QrPicture {
  /** Empty squares around it, which cameras need. */
  private static final int BORDER = 4;

  private QrPicture() {}

  /** The picture alone: the address stands beside it in letters. */
  static Svg of(String address) {
    QrCode code = QrCode.encodeText(address, QrCode.Ecc.QUARTILE);
    StringBuilder squares = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          squares.append("M%d,%dh1v1h-1z".formatted(x + BORDER, y + BORDER));
        }
      }
    }
    int size = code.size + 2 * BORDER;
    return new Svg(
        "<svg class=\"kith-qr\" viewBox=\"0 0 %1$d %1$d\" aria-hidden=\"true\" focusable=\"false\" shape-rendering=\"crispEdges\"><rect width=\"%1$d\" height=\"%1$d\" fill=\"#fff\"/><path d=\"%2$s\" fill=\"#000\"/></svg>"
            .formatted(size, squares));
  }
}
