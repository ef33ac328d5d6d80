package org.newshound.article;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newshound.article.text.Check;

/// Where and when the article was filed.
///
/// @param raw the dateline as printed, agency and separator included
/// @param places the places in printed order; several in a joint dateline, none when only an agency
///   is given or the text could not be understood
/// @param date the date as printed
/// @param resolved the day that `date` names, when that is known
/// @param agency the news agency given with it ("AP", "dpa/lno")
public record Dateline(
    String raw,
    List<Place> places,
    @Nullable PartialDate date,
    @Nullable LocalDate resolved,
    @Nullable String agency) {
  /// Copies the places and checks that no text is blank.
  public Dateline {
    raw = Check.text("dateline", raw);
    places = List.copyOf(places);
    agency = Check.optionalText("dateline agency", agency);
  }

  /// {@return a dateline of which only the printed text is known}
  ///
  /// @param raw the text as printed
  public static Dateline unparsed(String raw) {
    return new Dateline(raw, List.of(), null, null, null);
  }

  /// {@return a copy with the day that its date names}
  ///
  /// @param day the day
  public Dateline withResolved(@Nullable LocalDate day) {
    return new Dateline(raw, places, date, day, agency);
  }

  /// {@return what a list of results shows: the places, else the agency, else the printed text}
  public String display() {
    if (!places.isEmpty()) {
      return places.stream().map(Place::display).collect(Collectors.joining(" / "));
    }
    return agency != null ? agency : raw;
  }
}
