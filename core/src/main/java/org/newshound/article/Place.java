package org.newshound.article;

import java.util.List;
import org.newshound.article.text.Check;

/// A place as a dateline names it.
///
/// @param name the place, title-cased when it was printed in capitals ("Port-au-Prince")
/// @param regions what it lies in, innermost first ("Blaine County", "Idaho"); may be empty
public record Place(String name, List<String> regions) {
  /// Copies the regions and checks that no part is blank.
  public Place {
    name = Check.text("place name", name);
    regions = Check.texts("region", regions);
  }

  /// {@return a place with the given regions, innermost first}
  ///
  /// @param name its name
  /// @param regions what it lies in, innermost first
  public static Place of(String name, String... regions) {
    return new Place(name, List.of(regions));
  }

  /// {@return the name and its regions, parted by commas: "Tokyo, Japan"}
  public String display() {
    return regions.isEmpty() ? name : name + ", " + String.join(", ", regions);
  }
}
