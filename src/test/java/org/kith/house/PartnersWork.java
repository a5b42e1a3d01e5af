package org.kith.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.TestArea;
import org.kith.TestPerson;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Assignment;
import org.kith.access.Scope;
import org.kith.activity.AccessNeed;
import org.kith.activity.Activities;
import org.kith.activity.ActivityDetails;
import org.kith.activity.Aim;
import org.kith.activity.Closures;
import org.kith.activity.Cohorts;
import org.kith.activity.DeviceRegisters;
import org.kith.activity.DistributionDetails;
import org.kith.activity.Distributions;
import org.kith.activity.Goods;
import org.kith.activity.Joining;
import org.kith.activity.NewRegistration;
import org.kith.activity.Operation;
import org.kith.activity.Planning;
import org.kith.activity.RegisterKind;
import org.kith.activity.Registers;
import org.kith.activity.Registrations;
import org.kith.activity.Session;
import org.kith.activity.VenueDetails;
import org.kith.activity.Venues;
import org.kith.imports.Imports;
import org.kith.people.Born;
import org.kith.people.Monitoring;
import org.kith.people.People;
import org.kith.people.PersonDetails;
import org.kith.people.SafeToContact;
import org.kith.people.Wish;
import org.kith.people.Wishes;
import org.kith.training.Capacity;
import org.kith.training.Coordinators;
import org.kith.training.CourseDetails;
import org.kith.training.Courses;
import org.kith.training.Learning;
import org.kith.training.LicenceDetails;
import org.kith.training.LicencePurpose;
import org.kith.training.Licences;
import org.kith.training.Result;
import org.kith.training.RunDetails;
import org.kith.volunteering.VolunteerRoles;
import org.springframework.context.ApplicationContext;

/**
 * All that a partner keeps of its work with people: one thing of every kind, so that every page has
 * something to show. People are invented, and called what nobody else of the area is.
 */
final class PartnersWork {
  private final Coordinators coordinators;
  private final ApplicationContext beans;
  private final LocalDate today;
  private final String holder;
  private final String word;
  private final String phone;
  private final Map<String, UUID> ids = new LinkedHashMap<>();
  private final TestPerson coordinator;

  PartnersWork(
      TestArea area,
      Coordinators coordinators,
      ApplicationContext beans,
      String holder,
      String word,
      String phone) {
    this.coordinators = coordinators;
    this.beans = beans;
    this.holder = holder;
    this.word = word;
    this.phone = phone;
    this.today = LocalDate.now(Session.CLOCK);
    this.coordinator =
        area.somebody(List.of(new Assignment("partner-coordinator", Scope.organisation(holder))));
  }

  TestPerson coordinator() {
    return coordinator;
  }

  String holder() {
    return holder;
  }

  UUID id(String kind) {
    return Objects.requireNonNull(ids.get(kind), kind);
  }

  Map<String, UUID> ids() {
    return ids;
  }

  void know(String kind, UUID id) {
    ids.put(kind, id);
  }

  @Nullable String own(TeamPage page) {
    return PartnersPlaces.own(page, ids);
  }

  /** Somebody who is also known to others, as nobody can tell from the word. */
  void knows(PersonDetails somebody, String kind) {
    does(() -> people().add(made(kind), holder, somebody));
  }

  /**
   * Looks for helpers, and for people and organisations that sign, and says what it does, in
   * public.
   */
  void advertise() {
    does(() ->
        bean(VolunteerRoles.class).add(made("open-role"), holder, Invented.role("Helper", true)));
    new PartnersPledges(this).advertise();
    new PartnersDirectory(this).advertise();
    PartnersPlaceOfWelcome.open(this);
  }

  void begin() {
    know();
    hall();
    train();
    new PartnersVolunteers(this).begin();
    new PartnersPledges(this).sign();
    new PartnersDirectory(this).begin();
    send();
    PartnersPlaceOfWelcome.run(this, word);
    tell();
  }

  private void know() {
    does(() -> {
      people().add(made("person"), holder, person("Person"));
      people().add(made("second"), holder, person("Second"));
      UUID person = id("person");
      bean(Monitoring.class).typeIn(person, Invented.answers(), today.minusDays(3));
      bean(Wishes.class)
          .say(
              person,
              new Wish(
                  made("wish"),
                  "photos",
                  Wish.Says.GIVEN,
                  today,
                  null,
                  Wish.Way.SPOKEN,
                  Wish.By.PARENT,
                  word + "-giver",
                  ""));
    });
  }

  private void hall() {
    UUID venue = made("venue");
    UUID activity = made("activity");
    UUID session = made("session");
    UUID ahead = made("ahead");
    Planning planning = bean(Planning.class);
    Activities activities = bean(Activities.class);
    Registers registers = bean(Registers.class);
    Registrations registrations = bean(Registrations.class);
    Cohorts cohorts = bean(Cohorts.class);
    UUID person = id("person");
    does(() -> {
      bean(Venues.class)
          .add(
              venue,
              holder,
              new VenueDetails(
                  word + " refuge", word + " street 7", null, null, List.of(), "", true));
      planning.add(
          activity,
          holder,
          new ActivityDetails(
              word + " tea",
              word + " about",
              null,
              Aim.BRIDGING,
              RegisterKind.NAMED,
              word + " hall",
              null,
              12,
              false),
          new org.kith.activity.Offer(venue, List.of(), Joining.REGISTER, word + " contact"));
      activities.plan(
          activity, List.of(Invented.at(session, today), Invented.at(ahead, today.plusDays(7))));
      registers.mark(session, List.of(person), List.of(person));
      registers.walkIn(session, made("walk-in"), word + "-walker", "");
      bean(DeviceRegisters.class)
          .take(
              session,
              List.of(
                  new Operation.Mark(
                      UUID.randomUUID(), id("second"), true, Set.of(), Instant.now())));
      registrations.register(
          made("registration"),
          ahead,
          new NewRegistration(
              null,
              word + "-booker",
              word.toLowerCase(Locale.ROOT) + "@example.org",
              false,
              "en",
              word + " booked",
              Map.of(AccessNeed.BSL, word + " signs")));
      registrations.register(
          made("placed"), ahead, NewRegistration.of(person, Map.of(AccessNeed.TRANSPORT, "")));
      ids.put("need", registrations.needs(ahead).getFirst().id());
      cohorts.add(made("cohort"), activity, word + " cohort", List.of(ahead));
      cohorts.join(id("cohort"), person, today);
      bean(Distributions.class)
          .add(
              made("distribution"),
              holder,
              new DistributionDetails(
                  today,
                  Goods.PACKS,
                  word + " packs",
                  7,
                  null,
                  5,
                  6,
                  null,
                  activity,
                  word + " note"));
      bean(Distributions.class).name(id("distribution"), person);
      bean(Closures.class)
          .add(
              made("closure"),
              holder,
              null,
              today.plusDays(30),
              today.plusDays(31),
              word + " closed");
    });
  }

  private void train() {
    UUID course = made("course");
    UUID run = made("run");
    does(() -> {
      Courses courses = bean(Courses.class);
      courses.add(course, holder, CourseDetails.called(word + " course"));
      courses.addRun(run, course, RunDetails.within(today.minusDays(9), today.minusDays(9)));
      Learning learning = bean(Learning.class);
      ids.put("place", learning.book(run, id("person"), Capacity.RESIDENT));
      learning.result(id("place"), 1, Result.COMPLETED, today.minusDays(9));
      bean(Licences.class)
          .grant(
              made("licence"),
              holder,
              new LicenceDetails(
                  course, LicencePurpose.DELIVER, id("person"), null, 1, today, null));
    });
  }

  private void send() {
    ids.put("import", sent("begun", false));
    ids.put("applied", sent("applied", true));
  }

  /** A register in a file: its people are staged, and made where it is applied. */
  private UUID sent(String name, boolean isApplied) {
    Imports imports = bean(Imports.class);
    return ActingAs.<UUID, RuntimeException>actingAs(
        coordinators.coordinator(holder),
        () -> {
          UUID id =
              imports.begin(
                  "attendances",
                  id("activity").toString(),
                  word + "-" + name + ".csv",
                  ("Name,03/03/2026\n" + word + "-" + name + " Somebody,x\n").getBytes(UTF_8));
          Map<String, String> answers = new LinkedHashMap<>(imports.plan(id, Map.of()).answers());
          answers.put("make", "yes");
          answers.putIfAbsent("starts", "10:00");
          answers.putIfAbsent("ends", "12:00");
          imports.check(id, answers);
          if (isApplied) {
            imports.apply(id);
          }
          return id;
        });
  }

  private void tell() {
    coordinator
        .post("/team/concerns/new")
        .param("once", UUID.randomUUID().toString())
        .param("session", id("session").toString())
        .param("saw", word + " saw something")
        .param("person", id("person").toString())
        .param("about", word + "-child")
        .param("when", "Today")
        .exchange();
    coordinator
        .post("/team/dashboard/views/new")
        .param("once", UUID.randomUUID().toString())
        .param("name", word + " view")
        .exchange();
  }

  PersonDetails person(String role) {
    return new PersonDetails(
        word + "-" + role,
        word + "ova",
        Born.on(LocalDate.of(1981, 2, 3)),
        phone,
        word.toLowerCase(Locale.ROOT) + "." + role + "@example.org",
        "WS1 1AA",
        null,
        SafeToContact.SAFE,
        "",
        List.of(),
        List.of(),
        word + " note");
  }

  LocalDate today() {
    return today;
  }

  String word() {
    return word;
  }

  String phone() {
    return phone;
  }

  /** As somebody who acts for all, with these rights. */
  void plans(Runnable work, Action... actions) {
    coordinators.system(
        () -> {
          work.run();
          return true;
        },
        actions);
  }

  void does(Runnable work) {
    coordinators.as(
        holder,
        () -> {
          work.run();
          return true;
        });
  }

  UUID made(String kind) {
    UUID id = UUID.randomUUID();
    ids.put(kind, id);
    return id;
  }

  private People people() {
    return bean(People.class);
  }

  <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }
}
