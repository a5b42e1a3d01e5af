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
import org.kith.directory.Problem;
import org.kith.directory.Problems;
import org.kith.directory.ServiceDetails;
import org.kith.directory.Services;
import org.kith.imports.Imports;
import org.kith.people.Monitoring;
import org.kith.people.People;
import org.kith.people.PersonDetails;
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
import org.kith.volunteering.CheckLevel;
import org.kith.volunteering.Offers;
import org.kith.volunteering.Review;
import org.kith.volunteering.Stage;
import org.kith.volunteering.Vetting;
import org.kith.volunteering.Vettings;
import org.kith.volunteering.VolunteerCare;
import org.kith.volunteering.VolunteerHours;
import org.kith.volunteering.VolunteerRoles;
import org.kith.volunteering.Volunteers;
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

  /** Looks for helpers and says what it does, in public. */
  void advertise() {
    does(() -> {
      bean(VolunteerRoles.class).add(made("open-role"), holder, Invented.role("Helper", true));
      bean(Services.class)
          .add(made("open-service"), holder, ServiceDetails.called("Open door", "Come in."));
    });
  }

  void begin() {
    know();
    hall();
    train();
    volunteer();
    send();
    tell();
    list();
  }

  /** A service that is not public yet, and what somebody says is wrong of the one that is. */
  private void list() {
    does(() -> {
      bean(Services.class).add(made("service"), holder, Invented.service(word + " drop-in"));
      bean(Problems.class)
          .tell(made("problem"), id("open-service"), Problem.Kind.OTHER, word, "en", "net");
    });
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

  private void volunteer() {
    UUID role = made("role");
    UUID volunteer = made("volunteer");
    does(() -> {
      VolunteerRoles roles = bean(VolunteerRoles.class);
      roles.add(role, holder, Invented.role(word + " role", false));
      bean(Volunteers.class).recruit(volunteer, role, id("second"), today.minusDays(40));
      bean(Vettings.class)
          .note(
              new Vetting(
                  UUID.randomUUID(),
                  holder,
                  id("second"),
                  CheckLevel.BASIC,
                  today.minusDays(30),
                  "0047",
                  true,
                  today.minusDays(30),
                  null));
      Volunteers volunteers = bean(Volunteers.class);
      volunteers.step(volunteer, 1, Stage.CHECKED, today.minusDays(29), null);
      volunteers.step(volunteer, 2, Stage.TRAINED, today.minusDays(28), null);
      volunteers.step(volunteer, 3, Stage.ACTIVE, today.minusDays(27), null);
      bean(VolunteerHours.class).addDay(made("hours"), volunteer, today.minusDays(2), 97, null);
      VolunteerCare care = bean(VolunteerCare.class);
      care.match(made("pair"), volunteer, id("person"), today.minusDays(3));
      care.review(
          new Review(UUID.randomUUID(), volunteer, today.minusDays(1), word + " goes well", null));
      bean(Offers.class)
          .offer(
              made("offer"),
              id("open-role"),
              word + "-helper",
              phone,
              word + " offers",
              "en",
              "net");
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
    return Invented.person(word, role, phone);
  }

  private void does(Runnable work) {
    coordinators.as(
        holder,
        () -> {
          work.run();
          return true;
        });
  }

  private UUID made(String kind) {
    UUID id = UUID.randomUUID();
    ids.put(kind, id);
    return id;
  }

  private People people() {
    return bean(People.class);
  }

  private <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }
}
