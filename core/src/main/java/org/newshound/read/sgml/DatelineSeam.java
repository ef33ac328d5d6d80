package org.newshound.read.sgml;

import java.util.Optional;
import org.newshound.read.dateline.DatelineParser;
import org.newshound.read.dateline.DatelineParser.RunIn;

/// A dateline and the body behind it, cut where the dateline ends. The collection cut them at the
/// last dash it saw, which in some stories stands in the middle of the first sentence.
///
/// @param dateline the dateline
/// @param body the text behind it
record DatelineSeam(String dateline, String body) {

  static DatelineSeam of(String dateline, String body) {
    Optional<RunIn> found =
        dateline.isEmpty() ? Optional.empty() : DatelineParser.standard().runIn(dateline + " A");
    if (found.isEmpty() || found.get().bodyStart() >= dateline.length()) {
      return new DatelineSeam(dateline, body);
    }
    int cut = found.get().bodyStart();
    String lost = dateline.substring(cut).stripTrailing();
    boolean broken = lost.endsWith("-") && !lost.endsWith(" -");
    return new DatelineSeam(
        dateline.substring(0, cut), lost + (broken ? "" : " ") + body.stripLeading());
  }
}
