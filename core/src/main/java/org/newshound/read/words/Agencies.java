package org.newshound.read.words;

import java.util.HashMap;
import java.util.Map;

/// The news agencies, press release wires and syndicates that are known by name.
public final class Agencies {
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_DESK = 20;

  /// Folded names; the value says whether the name may stand without parentheses.
  private static final Map<String, Boolean> NAMES = new HashMap<>();

  static {
    WordFile.lines("agencies.txt").forEach(Agencies::add);
  }

  private Agencies() {}

  /// Says whether the text names a known agency: "AP", "Associated Press", an agency with its desk
  /// ("dpa/lno"), or several ("AFP-Jiji", "APA/dpa").
  public static boolean isKnown(String text) {
    if (text.length() > LONGEST_NAME) {
      return false;
    }
    String name = key(text);
    if (NAMES.containsKey(name)) {
      return true;
    }
    int joint = firstJoint(name);
    return joint > 0
        && name.length() - joint - 1 <= LONGEST_DESK
        && NAMES.containsKey(name.substring(0, joint).strip());
  }

  /// Says whether the text names an agency so clearly that it needs no parentheses.
  public static boolean isUnmistakable(String text) {
    return text.length() <= LONGEST_NAME && NAMES.getOrDefault(key(text), false);
  }

  /// Says whether the text has the shape of a North American station's call sign: "WKRN",
  /// "KTLA-TV". There are thousands of them.
  public static boolean isCallSign(String text) {
    String sign = text.endsWith("-TV") ? text.substring(0, text.length() - 3) : text;
    return (sign.length() == 3 || sign.length() == 4)
        && (sign.charAt(0) == 'K' || sign.charAt(0) == 'W')
        && sign.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static int firstJoint(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '/' || c == '-' || c == '&' || c == '–' || c == ',') {
        return i;
      }
    }
    return -1;
  }

  private static String key(String text) {
    String name = WordFile.fold(text.strip());
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }

  private static void add(String line) {
    boolean unmistakable = line.startsWith("*");
    NAMES.put(key(unmistakable ? line.substring(1) : line), unmistakable);
  }
}
