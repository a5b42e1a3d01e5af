package org.kith.directory;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kith.access.Action;
import org.kith.access.HeldRecords;

/** Organisations' services: what their teams add, change and answer for. */
public interface Services extends HeldRecords<Service, ServiceDetails> {
  /** Sees services that are not public, and which are due to be looked at. */
  Action READ = new Action("directory.read");

  /** Adds and changes services, and says that all of it is right. */
  Action KEEP = new Action("directory.keep");

  /** Asks organisations whether what the directory says is right (the system itself). */
  Action CHASE = new Action("directory.chase");

  /** What audit and history call a service. */
  String SUBJECT = "service";

  /** Those with these ids that the actor sees, in this order. */
  List<Service> of(Collection<UUID> ids);

  /** Of every organisation whose the actor sees, by name. */
  List<Service> page(int offset, int most);

  /** How many of these there are. */
  int count();

  /** All of one organisation, by name. */
  List<Service> ofOrganisation(String holder);

  /**
   * Says that all of it is right, today.
   *
   * @param version the one that was seen
   */
  void assure(UUID id, int version);

  /** Public ones of these organisations that are due to be looked at, the longest first. */
  List<Service> due(Collection<String> holders, int most);
}
