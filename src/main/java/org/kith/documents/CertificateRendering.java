package org.kith.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.kith.documents.pdf.CertificatePages;

/** Certificates as PDF: one A4 page, tagged for screen readers, fonts embedded. */
public interface CertificateRendering {
  /**
   * Writes the certificate; the stream stays open.
   *
   * @param made the date that its metadata carry
   * @throws org.kith.kernel.Refusal when it has text that could not be drawn right: names in
   *     scripts other than Latin, Greek, Cyrillic, Arabic as Urdu has it, Gurmukhi and Bengali;
   *     other words in scripts other than the first three
   */
  void write(PrintedCertificate certificate, Instant made, OutputStream out) throws IOException;

  static CertificateRendering ofOurs() {
    return new CertificatePages();
  }
}
