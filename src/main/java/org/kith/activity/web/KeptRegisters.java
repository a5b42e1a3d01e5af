package org.kith.activity.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.access.Access;
import org.kith.access.Accounts;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.activity.DeviceRegisters;
import org.kith.activity.Register;
import org.kith.activity.RegisterKind;
import org.kith.activity.Registers;
import org.kith.activity.Said;
import org.kith.activity.Session;
import org.kith.activity.Standing;
import org.kith.activity.WhoToRing;
import org.kith.activity.web.KeptRegister.Line;
import org.kith.activity.web.KeptRegister.Voice;
import org.kith.ui.NotFound;
import org.kith.ui.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together what a device gets of a register. */
@Component
class KeptRegisters {
  private final Access access;
  private final Registers registers;
  private final DeviceRegisters devices;
  private final Accounts accounts;
  private final ObjectProvider<WhoToRing> whoToRing;

  KeptRegisters(
      Access access,
      Registers registers,
      DeviceRegisters devices,
      Accounts accounts,
      ObjectProvider<WhoToRing> whoToRing) {
    this.access = access;
    this.registers = registers;
    this.devices = devices;
    this.accounts = accounts;
    this.whoToRing = whoToRing;
  }

  KeptRegister of(UUID id, Words words) {
    Register register = registers.register(id).orElseThrow(NotFound::new);
    Session session = register.session();
    Standing standing = devices.standing(id);
    Map<String, String> names = names(standing);
    return new KeptRegister(
        id,
        session.title(),
        SessionLine.of(session, true, words).when().text(),
        session.place(),
        session.ends().toString(),
        session.state() == Session.State.CANCELLED,
        session.state() == Session.State.HELD,
        register.activity().details().register() == RegisterKind.NAMED,
        session.counted(),
        standing.counts().stream().map(Said::operation).toList(),
        standing.isCountDisputed() ? voices(standing.counts(), names, words) : List.of(),
        register.lines().stream().map(line -> line(line, standing, names, words)).toList(),
        ring(session.holder()));
  }

  List<RingLine> ring(String holder) {
    WhoToRing lines = whoToRing.getIfAvailable();
    return lines == null ? List.of() : lines.now(holder).stream().map(RingLine::of).toList();
  }

  private static Line line(
      Register.Line line, Standing standing, Map<String, String> names, Words words) {
    UUID person = line.person().id();
    return new Line(
        person,
        line.person().brief(),
        line.isHere(),
        line.before(),
        standing.of(person).stream().map(Said::operation).toList(),
        standing.isDisputed(person) ? voices(standing.of(person), names, words) : List.of());
  }

  static List<Voice> voices(List<Said> said, Map<String, String> names, Words words) {
    return said.stream()
        .map(each ->
            new Voice(
                names.getOrDefault(each.by(), words.plain("activity.somebody")),
                time(each.at()),
                each.isHere(),
                each.counted()))
        .toList();
  }

  private static String time(Instant at) {
    return SessionLine.time(at.atZone(Session.CLOCK).truncatedTo(ChronoUnit.MINUTES));
  }

  /**
   * What those are called who do not agree. Whoever keeps the register may know it, though not who
   * else has an account.
   */
  Map<String, String> names(Standing standing) {
    Set<String> disputing =
        Stream.concat(
                standing.people().keySet().stream()
                    .filter(standing::isDisputed)
                    .flatMap(person -> standing.of(person).stream()),
                standing.isCountDisputed() ? standing.counts().stream() : Stream.empty())
            .map(Said::by)
            .collect(Collectors.toSet());
    if (disputing.isEmpty()) {
      return Map.of();
    }
    Actor reader = Actor.system("registers", "who said so", access.area(), Set.of());
    return ActingAs.<Map<String, String>, RuntimeException>actingAs(
        reader, () -> accounts.names(disputing));
  }
}
