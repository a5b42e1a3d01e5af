package org.kith.pledge.domain;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.kith.documents.CertificateNumbers;
import org.kith.documents.CertificateRendering;
import org.kith.documents.InMemory;
import org.kith.documents.PrintedCertificate;
import org.kith.pledge.Pledge;
import org.kith.pledge.Signatory;
import org.kith.programme.Programme;
import org.kith.programme.Strategy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is printed for somebody who signed. */
@Component
class PledgeCertificate {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final CertificateRendering rendering = CertificateRendering.ofOurs();
  private final Programme programme;
  private final String site;

  PledgeCertificate(Programme programme, @Value("${kith.public-url:}") String site) {
    this.programme = programme;
    this.site = site.replaceFirst("/+$", "");
  }

  byte[] pdf(Signatory signatory, String name, Pledge pledge) {
    LocalDate confirmed = Objects.requireNonNull(signatory.confirmedOn());
    String number = CertificateNumbers.printed(signatory.number());
    PrintedCertificate says =
        new PrintedCertificate(
            programme.strategy().map(Strategy::name).orElse("Kith"),
            "Certificate",
            "This is to say that",
            name,
            "signed",
            pledge.details().title(),
            List.of("on " + DAY.format(signatory.signedOn()) + "."),
            "Number " + number,
            "Check that it holds: %s/pledge/%s/check/%s"
                .formatted(site, pledge.details().slug(), number),
            "en-GB");
    return InMemory.bytes(
        out -> rendering.write(says, confirmed.atStartOfDay(ZoneOffset.UTC).toInstant(), out));
  }
}
