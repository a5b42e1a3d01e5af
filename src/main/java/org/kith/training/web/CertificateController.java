package org.kith.training.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.kith.access.Today;
import org.kith.training.Certificates;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Anybody may ask whether a certificate that they were shown is valid. */
@Controller
class CertificateController {
  private static final String PATH = "/certificates";

  private final Certificates certificates;
  private final Today today;

  CertificateController(Certificates certificates, Today today) {
    this.certificates = certificates;
    this.today = today;
  }

  @GetMapping(PATH)
  View look(@RequestParam(defaultValue = "") String number, Words words) {
    return number.isBlank()
        ? View.of("training/certificate", CertificatePage.empty(words))
        : View.seeOther(PATH + "/" + URLEncoder.encode(number.strip(), StandardCharsets.UTF_8));
  }

  @GetMapping(PATH + "/{number}")
  View one(@PathVariable String number, Words words) {
    return certificates
        .find(number)
        .map(
            found -> View.of("training/certificate", CertificatePage.of(found, today.day(), words)))
        .orElseGet(() ->
            View.of("training/certificate", CertificatePage.unknown(number, words))
                .with(HttpStatus.NOT_FOUND));
  }
}
