package org.kith.programme;

import java.util.List;
import org.kith.kernel.Period;

/**
 * What the programme as a whole set out to do.
 *
 * @param subject the id under which figures speak of the area that it is for
 * @param visionSource the document that states the vision
 * @param successor the strategy that follows; empty where there is none
 * @param integrationAreas the places that tried out the same national policy
 * @param principles how the programme was evaluated
 * @param limits what its data cannot tell
 */
public record Strategy(
    String id,
    String subject,
    String name,
    Period starts,
    Period ends,
    String vision,
    String visionSource,
    String about,
    List<Named> partners,
    List<Predecessor> predecessors,
    String successor,
    List<String> integrationAreas,
    List<String> principles,
    List<String> limits) {

  /** A strategy that the programme grew out of. */
  public record Predecessor(String name, Period year, String about) {}

  public Strategy {
    partners = List.copyOf(partners);
    predecessors = List.copyOf(predecessors);
    integrationAreas = List.copyOf(integrationAreas);
    principles = List.copyOf(principles);
    limits = List.copyOf(limits);
  }

  /** The same, with its partners' names. */
  public Strategy withPartners(List<Named> named) {
    return new Strategy(
        id,
        subject,
        name,
        starts,
        ends,
        vision,
        visionSource,
        about,
        named,
        predecessors,
        successor,
        integrationAreas,
        principles,
        limits);
  }
}
