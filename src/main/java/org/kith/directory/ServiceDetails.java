package org.kith.directory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a service.
 *
 * @param about in a few sentences
 * @param topics ids of {@link Topics}
 * @param languages spoken there beside or instead of English, as BCP 47 codes
 * @param venues ids of the places where people come to
 * @param isRemote whether it is also, or only, by telephone or online
 * @param locality id of the locality whose residents it is for; null: for everybody
 * @param hours when it is open
 * @param cost what it costs people
 * @param joining how people come to it; may be empty
 * @param ages for whom it is
 * @param contact of the service, not of a person
 * @param alert what everybody has to know now, such as a move; may be empty
 * @param isPublic whether visitors find it
 */
public record ServiceDetails(
    String name,
    String about,
    List<String> topics,
    List<String> languages,
    List<UUID> venues,
    boolean isRemote,
    @Nullable String locality,
    Hours hours,
    Cost cost,
    String joining,
    Ages ages,
    Contact contact,
    String alert,
    ServiceStatus status,
    boolean isPublic) {

  /**
   * @param note what lines cannot say, such as “not in the school holidays”; may be empty
   */
  public record Hours(List<Opening> openings, String note) {
    public static final Hours NOT_SAID = new Hours(List.of(), "");

    public Hours {
      openings = List.copyOf(openings);
    }
  }

  /**
   * @param pence what it usually costs; null: free, or not said
   * @param note what an amount cannot say; may be empty
   */
  public record Cost(Kind kind, @Nullable Long pence, String note) {
    public static final Cost FREE = new Cost(Kind.FREE, null, "");

    /** Who pays. */
    public enum Kind {
      FREE,
      /** Free for some, such as for people on a low income. */
      SOME,
      PAID
    }
  }

  /**
   * @param least null: from birth on
   * @param most null: without an end
   */
  public record Ages(@Nullable Integer least, @Nullable Integer most) {
    public static final Ages ALL = new Ages(null, null);
  }

  /** As everybody may read it; each may be empty. */
  public record Contact(String email, String phone, String url) {
    public static final Contact NONE = new Contact("", "", "");
  }

  public ServiceDetails {
    topics = List.copyOf(topics);
    languages = List.copyOf(languages);
    venues = List.copyOf(venues);
  }

  /** A free service that is open to all and of which nothing more is said. */
  public static ServiceDetails called(String name, String about) {
    return new ServiceDetails(
        name,
        about,
        List.of(),
        List.of(),
        List.of(),
        false,
        null,
        Hours.NOT_SAID,
        Cost.FREE,
        "",
        Ages.ALL,
        Contact.NONE,
        "",
        ServiceStatus.ACTIVE,
        true);
  }
}
