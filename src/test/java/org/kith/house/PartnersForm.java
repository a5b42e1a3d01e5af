package org.kith.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.TestPerson;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Whatever a page may ask for. */
final class PartnersForm {
  private PartnersForm() {}

  /** Searches and filters, as somebody would ask who has heard of the other's people. */
  static List<String> questions(PartnersWork about) {
    List<String> questions = new ArrayList<>();
    for (String word :
        List.of(
            PartnersApartTest.WORD,
            PartnersApartTest.WORD + "-Person",
            PartnersApartTest.WORD.substring(0, 3),
            "900199")) {
      questions.add("/team/people?q=" + word);
      questions.add("/team/activities?q=" + word);
      questions.add("/team/cohorts/" + about.id("cohort") + "/members/new?words=" + word);
      questions.add("/team/cohorts/" + about.id("cohort") + "/members/new?q=" + word);
      questions.add("/team/sessions/" + about.id("ahead") + "/registrations/new?words=" + word);
      questions.add("/team/sessions/" + about.id("ahead") + "/registrations/new?q=" + word);
      questions.add(
          "/team/distributions/" + about.id("distribution") + "/people/new?words=" + word);
      questions.add("/team/training/runs/" + about.id("run") + "/places/new?words=" + word);
      questions.add("/team/volunteers/new?words=" + word);
      questions.add("/team/volunteers/new?q=" + word);
      questions.add("/events?q=" + word);
      questions.add("/directory?q=" + word);
      questions.add("/open-referral/services?search=" + word);
    }
    for (String kind : List.of("person", "second", "walk-in")) {
      questions.add("/team/people/slips?blank=1&record=" + about.id(kind));
    }
    questions.add("/team/concerns/new?session=" + about.id("session"));
    for (String partner : List.of(PartnersApartTest.THEIRS, PartnersApartTest.OURS, "")) {
      questions.add("/team/activities?holder=" + partner);
      questions.add("/team/distributions?holder=" + partner);
      questions.add("/team/volunteers/counts?holder=" + partner);
      questions.add("/team/dashboard?of=partner:" + partner);
      questions.add("/team/dashboard/people.csv?of=partner:" + partner);
      questions.add("/team/dashboard/people.xlsx?of=partner:" + partner);
      questions.add("/team/dashboard/people.png?of=partner:" + partner);
      for (String by : List.of("partner", "activity", "locality", "sex", "ethnicity", "age")) {
        questions.add("/team/reach?by=" + by + "&partner=" + partner);
        questions.add("/team/reach.csv?by=" + by + "&partner=" + partner);
        questions.add("/team/reach.xlsx?by=" + by + "&partner=" + partner);
      }
    }
    return questions;
  }

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
            Map.entry("place", "place"),
            Map.entry("practices", "practice"));
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
        .param("slug", "theirs")
        .param("standing", "open")
        .param("people", "yes")
        .param("promise", "Ours")
        .param("sector", "voluntary")
        .param("where", "outside")
        .param("authoriser", "Ours")
        .param("own", "Ours")
        .param("progress", "in-practice")
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
