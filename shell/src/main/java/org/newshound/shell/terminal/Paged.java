package org.newshound.shell.terminal;

import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/// Something to be shown that may be taller than the screen.
///
/// @param title what it is, for the line at its foot
/// @param help what its own keys do, for that line too; empty when it has none
/// @param keys the keys that are its own, such as `]`
/// @param columns tells how wide the screen is now
/// @param content draws it for that width
public record Paged(
    String title, String help, String keys, IntSupplier columns, Supplier<List<Line>> content) {

  /// Returns how wide the screen is now.
  int width() {
    return columns.getAsInt();
  }

  /// Returns its lines, drawn for the width that there is now.
  List<Line> lines() {
    return content.get();
  }
}
