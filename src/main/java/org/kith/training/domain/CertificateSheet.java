package org.kith.training.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.documents.CertificateNumbers;
import org.kith.documents.CertificateRendering;
import org.kith.documents.InMemory;
import org.kith.documents.PrintedCertificate;
import org.kith.organisations.Organisations;
import org.kith.programme.Programme;
import org.kith.programme.Strategy;
import org.kith.training.Certificate;
import org.kith.training.Certificates.Award;
import org.kith.training.Course;
import org.kith.training.Courses;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is printed on a certificate: name, course, day, and the number by which it is checked. */
@Component
class CertificateSheet {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final CertificateRendering rendering = CertificateRendering.ofOurs();
  private final Courses courses;
  private final Organisations organisations;
  private final Programme programme;
  private final String site;

  CertificateSheet(
      Courses courses,
      Organisations organisations,
      Programme programme,
      @Value("${kith.public-url:}") String site) {
    this.courses = courses;
    this.organisations = organisations;
    this.programme = programme;
    this.site = site;
  }

  byte[] pdf(Award award, UUID course) {
    Certificate certificate = award.certificate();
    return InMemory.bytes(out ->
        rendering.write(
            says(award, courses.find(course)),
            certificate.completedOn().atStartOfDay(ZoneOffset.UTC).toInstant(),
            out));
  }

  private PrintedCertificate says(Award award, Optional<Course> course) {
    Certificate certificate = award.certificate();
    List<String> lines = new ArrayList<>();
    lines.add("on " + day(certificate.completedOn()) + ".");
    course
        .map(Course::details)
        .ifPresent(details -> {
          BigDecimal hours = details.hours();
          if (hours != null) {
            lines.add("Hours: " + hours.stripTrailingZeros().toPlainString());
          }
          if (!details.aim().isEmpty()) {
            lines.add(details.aim());
          }
        });
    course.map(this::provider).ifPresent(name -> lines.add("Given by " + name));
    LocalDate until = certificate.validUntil();
    if (until != null) {
      lines.add("Valid until " + day(until));
    }
    return new PrintedCertificate(
        programme.strategy().map(Strategy::name).orElse("Kith"),
        "Certificate",
        "This is to say that",
        award.name(),
        "completed the course",
        certificate.course(),
        lines,
        "Number " + CertificateNumbers.printed(certificate.number()),
        "Check that it is valid: %s/certificates/%s"
            .formatted(site, CertificateNumbers.printed(certificate.number())),
        "en-GB");
  }

  private String provider(Course course) {
    Map<String, String> names = organisations.names(List.of(course.holder()));
    return names.getOrDefault(course.holder(), course.holder());
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}
