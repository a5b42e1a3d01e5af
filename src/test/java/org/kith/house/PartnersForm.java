package org.kith.house;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.TestPerson;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Whatever a page may ask for. */
final class PartnersForm {
  private PartnersForm() {}

  /** A form with the other's ids wherever one can be put, and with the rest filled in well. */
  static MockMvcRequestBuilder filled(TestPerson one, String address, PartnersWork theirs) {
    MockMvcRequestBuilder form = one.post(address).header("Kith-Account", one.account());
    Map<String, String> ids =
        Map.ofEntries(
            Map.entry("person", "person"),
            Map.entry("record", "person"),
            Map.entry("theirs", "person"),
            Map.entry("match", "person"),
            Map.entry("with", "person"),
            Map.entry("here", "person"),
            Map.entry("asked", "person"),
            Map.entry("session", "session"),
            Map.entry("sessions", "ahead"),
            Map.entry("activity", "activity"),
            Map.entry("venue", "venue"),
            Map.entry("course", "course"),
            Map.entry("courses", "course"),
            Map.entry("role", "role"),
            Map.entry("cohort", "cohort"),
            Map.entry("registration", "registration"),
            Map.entry("place", "place"));
    ids.forEach((name, kind) -> form.param(name, theirs.id(kind).toString()));
    form.param("subject", "attendances." + theirs.id("activity"))
        .param("choose-" + theirs.id("person"), "here")
        .param("organisation", theirs.holder())
        .param("holder", theirs.holder())
        .param("lead", theirs.coordinator().account())
        .param("once", UUID.randomUUID().toString())
        .param("version", "1")
        .param("of-" + theirs.id("place"), "completed")
        .param("blank", "1")
        .param("language", "en")
        .param("says", "given")
        .param("by", "self")
        .param("way", "spoken")
        .param("matter", "photos")
        .param("purpose", "delivery")
        .param("from", "10:00")
        .param("until", "12:00")
        .param("hours", "2")
        .param("items", "3")
        .param("counted", "3")
        .param("copies", "1")
        .param("goods", "packs")
        .param("aim", "bridging")
        .param("register", "named")
        .param("joining", "register")
        .param("mode", "in_person")
        .param("often", "weekly")
        .param("result", "completed")
        .param("capacity", "resident")
        .param("check", "none")
        .param("personal", "person")
        .param("contact", "safe")
        .param("same", "yes")
        .param("sure", "yes");
    Stream.of("title", "name", "given", "family", "words", "about", "reason", "saw", "when", "what")
        .forEach(name -> form.param(name, "Ours"));
    Stream.of("on", "day", "first", "last", "starts", "ends", "completed", "joined", "left", "next")
        .forEach(name ->
            form.param(name + "-day", "2")
                .param(name + "-month", "3")
                .param(name + "-year", "2026"));
    return form;
  }
}
